"""The job of the product: the unmodified AWS CLI deploys, calls, reads logs, moves versions, deletes."""

import json
import pathlib
import re
import shutil
import subprocess

import pytest

from support.account import BASIC_EXECUTION, trust
from support.functions import PYTHON, handler, zip_of

JAVASCRIPT = pathlib.Path(__file__).parents[1] / "js"


def cli_v2():
    """The AWS CLI of version 2, which alone has `logs tail`; it is not on PyPI."""
    for program in ("/usr/bin/aws", "/usr/local/bin/aws", shutil.which("aws2"), shutil.which("aws")):
        if program and pathlib.Path(program).exists():
            version = subprocess.run([program, "--version"], capture_output=True, text=True)
            if "aws-cli/2" in version.stdout + version.stderr:
                return program
    return None


@pytest.fixture
def package(tmp_path):
    """Writes a zip for `fileb://` arguments."""

    def write(body, name="code.zip"):
        path = tmp_path / name
        path.write_bytes(zip_of(handler(body)))
        return f"fileb://{path}"

    return write


def test_the_whole_job_with_the_aws_cli_w78(account, package, tmp_path):
    aws = account.aws
    role = aws("iam", "create-role", "--role-name", "r", "--assume-role-policy-document", trust())["Role"]["Arn"]
    aws("iam", "attach-role-policy", "--role-name", "r", "--policy-arn", BASIC_EXECUTION)
    created = aws(
        "lambda", "create-function", "--function-name", "hello", "--runtime", PYTHON, "--role", role,
        "--handler", "lambda_function.lambda_handler", "--zip-file", package("print('saying', event['say'])\nreturn event['say']"),
    )  # fmt: skip
    assert created["State"] == "Pending"
    aws("lambda", "wait", "function-active-v2", "--function-name", "hello")
    assert aws("lambda", "get-function", "--function-name", "hello")["Configuration"]["State"] == "Active"

    out = tmp_path / "out.json"
    payload = tmp_path / "event.json"
    payload.write_text('{"say": "hi"}')
    answer = aws(
        "lambda", "invoke", "--function-name", "hello", "--payload", f"fileb://{payload}", "--log-type", "Tail", str(out)
    )
    assert json.loads(out.read_text()) == "hi"
    assert (answer["StatusCode"], answer["ExecutedVersion"]) == (200, "$LATEST")
    assert answer["LogResult"]

    aws("lambda", "update-function-code", "--function-name", "hello", "--zip-file", package("return 'second'"))
    aws("lambda", "wait", "function-updated-v2", "--function-name", "hello")
    assert aws("lambda", "publish-version", "--function-name", "hello")["Version"] == "1"
    aws("lambda", "create-alias", "--function-name", "hello", "--name", "live", "--function-version", "1")
    aws("lambda", "invoke", "--function-name", "hello", "--qualifier", "live", str(out))
    assert json.loads(out.read_text()) == "second"
    aws("lambda", "update-function-configuration", "--function-name", "hello", "--timeout", "7")
    aws("lambda", "wait", "function-updated", "--function-name", "hello")
    assert aws("lambda", "publish-version", "--function-name", "hello")["Version"] == "2"
    weights = '{"AdditionalVersionWeights": {"1": 0.9}}'
    moved = aws(
        "lambda", "update-alias", "--function-name", "hello", "--name", "live", "--function-version", "2", "--routing-config", weights
    )
    assert moved["RoutingConfig"] == {"AdditionalVersionWeights": {"1": 0.9}}

    events = aws("logs", "filter-log-events", "--log-group-name", "/aws/lambda/hello", "--filter-pattern", "saying")
    assert [event["message"].strip() for event in events["events"]] == ["saying hi"]
    listed = aws("lambda", "list-versions-by-function", "--function-name", "hello", "--query", "Versions[].Version")
    assert listed == ["$LATEST", "1", "2"]
    aws("lambda", "delete-function", "--function-name", "hello")
    missing = aws("lambda", "get-function", "--function-name", "hello", check=False)
    assert missing.returncode in (254, 255), "as version 2 and version 1 end"
    assert "An error occurred (ResourceNotFoundException) when calling the GetFunction operation: Function not found: " in missing.stderr


def test_logs_tail_shows_the_lines_w56(account, function):
    program = cli_v2()
    if not program:
        pytest.skip("`aws logs tail` needs version 2 of the AWS CLI (apt-get install awscli)")
    found = function(handler("print('a line of the function')"))
    answer = found.invoke()
    found.wait_log("REPORT")
    endpoint = ["--endpoint-url", account.freehold.endpoint]  # older ones do not read AWS_ENDPOINT_URL
    text = account.aws("logs", "tail", "/aws/lambda/f", "--format", "short", "--color", "off", *endpoint, program=program)
    assert re.search(r"\d\d:\d\d:\d\d a line of the function\n", text), text
    assert f"START RequestId: {answer.request_id}" in text


def test_the_cli_of_version_2_does_the_job_too(account, package, tmp_path):
    program = cli_v2()
    if not program:
        pytest.skip("needs version 2 of the AWS CLI (apt-get install awscli)")
    account.aws(
        "lambda", "create-function", "--function-name", "f", "--runtime", PYTHON, "--role", account.function_role,
        "--handler", "lambda_function.lambda_handler", "--zip-file", package("return event"), "--endpoint-url", account.freehold.endpoint,
        program=program,
    )  # fmt: skip
    endpoint = ["--endpoint-url", account.freehold.endpoint]
    account.aws("lambda", "wait", "function-active-v2", "--function-name", "f", *endpoint, program=program)
    out = tmp_path / "out.json"
    account.aws(
        "lambda", "invoke", "--function-name", "f", "--cli-binary-format", "raw-in-base64-out", "--payload", '{"a": 1}',
        str(out), *endpoint, program=program,
    )  # fmt: skip
    assert json.loads(out.read_text()) == {"a": 1}


def test_the_javascript_sdk_creates_and_invokes(account):
    if not (JAVASCRIPT / "node_modules").is_dir():
        pytest.skip("tests/js is not installed (cargo xtask test does it)")
    code = zip_of(handler("return {'doubled': event['n'] * 2}")).hex()
    finished = subprocess.run(
        ["node", str(JAVASCRIPT / "invoke.mjs"), account.function_role, PYTHON, code],
        env={"PATH": str(pathlib.Path(shutil.which("node")).parent), **account.environment()},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert finished.returncode == 0, finished.stderr
    assert json.loads(finished.stdout) == {"payload": {"doubled": 42}, "version": "$LATEST", "missing": "ResourceNotFoundException"}
