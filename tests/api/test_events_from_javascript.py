"""EventBridge, the scheduler and pipes through the JavaScript SDK: what works, and beside it what is refused."""

import json
import pathlib
import shutil
import subprocess

import pytest

from support.wait import eventually

JAVASCRIPT = pathlib.Path(__file__).parent.parent / "js"


def role(account, service, *actions):
    name = service.split(".")[0]
    arn = account.role(name, (), service)
    allow = {"Effect": "Allow", "Action": list(actions), "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    account.iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=document)
    return arn


def test_events_schedules_and_pipes(account):
    if not (JAVASCRIPT / "node_modules/@aws-sdk/client-pipes").is_dir():
        pytest.skip("tests/js is not installed (cargo xtask test does it)")
    sqs = account.client("sqs")
    urls = {name: sqs.create_queue(QueueName=name)["QueueUrl"] for name in ("target", "source")}
    arns = {name: f"arn:aws:sqs:us-east-1:{account.id}:{name}" for name in urls}
    allow = {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    sqs.set_queue_attributes(QueueUrl=urls["target"], Attributes={"Policy": policy})
    rights = ("sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes")
    roles = [role(account, f"{service}.amazonaws.com", *rights) for service in ("scheduler", "pipes")]
    sqs.send_message(QueueUrl=urls["source"], MessageBody="through the pipe")
    finished = subprocess.run(
        ["node", str(JAVASCRIPT / "events.mjs"), arns["target"], arns["source"], *roles],
        env={"PATH": str(pathlib.Path(shutil.which("node")).parent), **account.environment()},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert finished.returncode == 0, finished.stderr
    reason = 'Event pattern is not valid. Reason: "source" must be an object or an array'
    printed = json.loads(finished.stdout)
    code, text = printed.pop("badPattern")
    assert (code, text.startswith(reason)) == ("InvalidEventPatternException 400", True)
    assert printed == {
        "rule": "rule/r",
        "put": [1, "MalformedDetail"],
        "rules": ["r"],
        "schedule": ["schedule/default/s", "ENABLED", True],
        "wrong": "ValidationException 400",
        "pipe": ["CREATING", "RUNNING", True],
        "twice": ["ConflictException 409", "p"],
    }
    bodies = set()

    def both():
        answer = sqs.receive_message(QueueUrl=urls["target"], MaxNumberOfMessages=10)
        bodies.update(message["Body"] for message in answer.get("Messages", []))
        # The schedule's first event may be among them.
        return bodies >= {'{"n":2}', "through the pipe"}

    eventually(both, "the event and the message")
