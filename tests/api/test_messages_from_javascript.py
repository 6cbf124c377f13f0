"""Queues and topics through the JavaScript SDK: what works, and beside it what is refused."""

import json
import pathlib
import shutil
import subprocess

import pytest

JAVASCRIPT = pathlib.Path(__file__).parent.parent / "js"


def run(account, script):
    """What a script printed."""
    if not (JAVASCRIPT / "node_modules/@aws-sdk/client-sqs").is_dir():
        pytest.skip("tests/js is not installed (cargo xtask test does it)")
    finished = subprocess.run(
        ["node", str(JAVASCRIPT / script)],
        env={"PATH": str(pathlib.Path(shutil.which("node")).parent), **account.environment()},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert finished.returncode == 0, finished.stderr
    return json.loads(finished.stdout)


def test_a_queue(account):
    assert run(account, "queue.mjs") == {
        "found": True,
        "body": "one €",
        "attributes": ["Grüße", [0, 255]],
        "received": "2",
        "sent": ["a", "b", "c"],
        "batch": ["a", "b", "c"],
        "deleted": [3, [["no", "ReceiptHandleIsInvalid", True]]],
        "left": ["0", "0"],
        "ordered": ["1", "2"],
        "refused": {
            "queue": "QueueDoesNotExist 400",
            "name": "QueueDoesNotExist 400",
            "handle": "ReceiptHandleIsInvalid 404",
            "visibility": "InvalidParameterValue 400",
            "again": "QueueNameExists 400",
            "ids": "BatchEntryIdsNotDistinct 400",
            "none": "EmptyBatchRequest 400",
            "group": "MissingParameter 400",
            "body": "InvalidMessageContents 400",
            "count": "InvalidParameterValue 400",
        },
    }


def test_a_topic(account):
    forged = "The message signature is invalid."
    assert run(account, "topic.mjs") == {
        "signatures": {version: ["Grüße\n€", "valid", forged] for version in ("1", "2")},
        "batch": ["a", "b"],
        "arrived": ["a", "b"],
        "refused": {
            "topic": "NotFoundException 404",
            "nowhere": "InvalidParameterException 400",
            "empty": "InvalidParameterException 400",
            "ids": "BatchEntryIdsNotDistinctException 400",
            "filter": "InvalidParameterException 400",
            "group": "InvalidParameterException 400",
            "attribute": "InvalidParameterException 400",
        },
    }
