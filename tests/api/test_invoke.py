"""Invoke: what comes back, in headers and body, and what the function sees."""

import base64
import concurrent.futures
import json
import re

import pytest

from support.errors import refused
from support.functions import handler, node_runtime, zip_of
from support.held import Held

START = r"START RequestId: {id} Version: \$LATEST\n"
END = r"END RequestId: {id}\n"
REPORT = (
    r"REPORT RequestId: {id}\tDuration: (?P<duration>\d+\.\d\d) ms\tBilled Duration: (?P<billed>\d+) ms\t"
    r"Memory Size: (?P<size>\d+) MB\tMax Memory Used: (?P<used>\d+) MB\t"
)
INIT = r"Init Duration: (?P<init>\d+\.\d\d) ms\t"


@pytest.mark.parametrize(
    "event", [{}, {"a": [1, 2.5, None, True], "ü": "🎈\u0000\n"}, [], "text", 0, -1.5e300, None, False, {"deep": [[[[[[1]]]]]]}]
)
def test_json_of_every_kind_comes_back_as_it_went(function, event):
    answer = function().invoke(event)
    assert (answer.status, answer.error, answer.version) == (200, None, "$LATEST")
    assert answer.payload == event
    assert answer.headers["content-type"] == "application/json"


def test_a_handler_without_a_result_answers_null(function):
    assert function(handler("pass")).invoke().body == b"null"


def test_an_empty_body_is_an_empty_object(function):
    assert function().invoke(b"").ok() == {}


def test_large_integers_and_text_keep_every_digit(function):
    body = b'{"n":123456789012345678901234567890,"t":"' + b"x" * 100_000 + b'"}'
    assert json.loads(function().invoke(body).body) == json.loads(body)


def test_dry_run_starts_nothing_w21(function):
    found = function(handler("print('ran')"))
    answer = found.invoke(InvocationType="DryRun")
    assert (answer.status, answer.body, answer.error) == (204, b"", None)
    assert answer.version is None
    found.invoke()
    lines = found.wait_log("REPORT")
    assert lines.count("ran") == 1


def test_an_event_is_accepted_with_an_empty_body_and_runs_w21(function):
    found = function(handler("print('ran with', event['n'])"))
    answer = found.invoke({"n": 7}, InvocationType="Event")
    assert (answer.status, answer.body, answer.version) == (202, b"", None)
    found.wait_log("ran with 7")


def test_the_log_tail_of_a_cold_call_has_all_lines_w18_w56(function):
    found = function(handler("print('hello')\nreturn 1"), MemorySize=256)
    answer = found.invoke(LogType="Tail")
    pattern = (START + "hello\n" + END + REPORT + INIT + "\n").format(id=answer.request_id)
    seen = re.fullmatch(pattern, answer.log)
    assert seen, answer.log
    duration, billed, init = float(seen["duration"]), int(seen["billed"]), float(seen["init"])
    assert seen["size"] == "256"
    assert 1 <= int(seen["used"]) <= 256
    total = duration + init
    assert billed - 1 <= total <= billed + 0.02, "initialisation is billed, rounded up"


def test_the_log_tail_of_a_warm_call_has_no_init_w18(function):
    found = function(handler("print('hello')"))
    found.invoke()
    answer = found.invoke(LogType="Tail")
    assert re.fullmatch((START + "hello\n" + END + REPORT + "\n").format(id=answer.request_id), answer.log), answer.log


def test_there_is_no_log_without_asking(function):
    assert function(handler("print('hello')")).invoke().log is None


def test_the_log_tail_is_the_last_4096_bytes(function):
    found = function(handler("for n in range(1000):\n    print('line', n)"))
    answer = found.invoke(LogType="Tail")
    raw = answer.log.encode()
    assert 3900 <= len(raw) <= 4096
    assert "line 999\nEND RequestId" in answer.log
    assert "START" not in answer.log


def test_globals_and_tmp_survive_between_warm_calls_w17_w53(function):
    body = """
global count
count += 1
path = '/tmp/count'
import os
old = open(path).read() if os.path.exists(path) else ''
open(path, 'w').write(old + 'x')
return [count, len(open(path).read())]
"""
    found = function(handler(body, before="count = 0"))
    assert [found.invoke().ok() for _ in range(3)] == [[1, 1], [2, 2], [3, 3]]


def test_an_update_starts_from_nothing(function):
    body = "global count\ncount += 1\nreturn count"
    found = function(handler(body, before="count = 0"))
    assert [found.invoke().ok(), found.invoke().ok()] == [1, 2]
    found.configure(Description="new environments")
    assert found.invoke().ok() == 1


def test_events_run_in_parallel_one_per_environment_w08(account):
    held, calls = Held(account), 8
    with concurrent.futures.ThreadPoolExecutor(calls) as pool:
        running = [pool.submit(held.function.invoke, True) for _ in range(calls)]
        held.wait_running(calls)
        held.release(calls)
        answers = [call.result() for call in running]
    assert [answer.ok() for answer in answers] == ["on-demand"] * calls


def test_one_environment_never_has_two_events(function):
    body = """
import time
global busy
assert not busy
busy = True
time.sleep(0.05)
busy = False
return 1
"""
    found = function(handler(body, before="busy = False"), Timeout=30)
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: found.invoke(), range(24)))
    assert [answer.ok() for answer in answers] == [1] * 24


# What the function sees


CONTEXT = """
import os
return {
    'context': {
        'aws_request_id': context.aws_request_id,
        'function_name': context.function_name,
        'function_version': context.function_version,
        'invoked_function_arn': context.invoked_function_arn,
        'memory_limit_in_mb': context.memory_limit_in_mb,
        'log_group_name': context.log_group_name,
        'log_stream_name': context.log_stream_name,
        'identity': [context.identity.cognito_identity_id, context.identity.cognito_identity_pool_id],
        'client_context': context.client_context and {'custom': context.client_context.custom},
    },
    'remaining': context.get_remaining_time_in_millis(),
    'environment': dict(os.environ),
}
"""


def test_the_context_object_w16(function):
    found = function(handler(CONTEXT), MemorySize=192, Timeout=20)
    answer = found.invoke()
    seen = answer.ok()
    stream = seen["context"].pop("log_stream_name")
    assert re.fullmatch(r"\d{4}/\d\d/\d\d/\[\$LATEST\][0-9a-f]{32}", stream)
    assert 15_000 < seen["remaining"] <= 20_000
    assert seen["context"] == {
        "aws_request_id": answer.request_id,
        "function_name": "f",
        "function_version": "$LATEST",
        "invoked_function_arn": found.arn,
        "memory_limit_in_mb": "192",
        "log_group_name": "/aws/lambda/f",
        "identity": [None, None],
        "client_context": None,
    }


def test_the_invoked_arn_is_as_invoked_and_the_version_the_one_that_runs(function, account):
    found = function(handler("return [context.invoked_function_arn, context.function_version]"))
    found.publish()
    account.awslambda.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    assert found.invoke().ok() == [found.arn, "$LATEST"]
    assert found.invoke(qualifier="$LATEST").ok() == [account.arn("f", "$LATEST"), "$LATEST"]
    assert found.invoke(qualifier="1").ok() == [account.arn("f", "1"), "1"]
    assert found.invoke(qualifier="live").ok() == [account.arn("f", "live"), "1"]


def test_the_environment_of_a_function(function):
    found = function(handler(CONTEXT), Environment={"Variables": {"MINE": "ü"}})
    seen = found.invoke().ok()["environment"]
    expected = {
        "AWS_REGION": "us-east-1",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EXECUTION_ENV": f"AWS_Lambda_{found.configuration()['Runtime']}",
        "AWS_LAMBDA_FUNCTION_NAME": "f",
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/f",
        "LAMBDA_TASK_ROOT": "/var/task",
        "LAMBDA_RUNTIME_DIR": "/var/runtime",
        "_HANDLER": "lambda_function.lambda_handler",
        "LANG": "en_US.UTF-8",
        "TZ": ":UTC",
        "MINE": "ü",
    }
    assert {name: seen.get(name) for name in expected} == expected
    assert all(seen.get(name) for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"))
    assert re.fullmatch(r"Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=[01].*", seen["_X_AMZN_TRACE_ID"])


def test_the_client_context_reaches_the_function(function):
    context = base64.b64encode(json.dumps({"custom": {"k": "v"}, "env": {}, "client": {}}).encode()).decode()
    seen = function(handler(CONTEXT)).invoke(ClientContext=context).ok()
    assert seen["context"]["client_context"] == {"custom": {"k": "v"}}


def test_the_trace_header_reaches_the_function_and_comes_back(function, account):
    function(handler("import os\nreturn os.environ['_X_AMZN_TRACE_ID']"))
    root = "1-5759e988-bd862e3fe1be46a994272793"
    trace = f"Root={root};Parent=53995c3f42cd8ad8;Sampled=1"
    answer = account.raw("POST", "/2015-03-31/functions/f/invocations", {"X-Amzn-Trace-Id": trace}, b"{}")
    assert answer.status == 200
    assert f"Root={root}" in answer.json()
    assert "Sampled=1" in answer.json()
    assert f"Root={root}" in answer.headers["X-Amzn-Trace-Id"]


def test_the_file_system_is_read_only_but_for_tmp(function):
    body = """
import os
def writes(path):
    try:
        open(os.path.join(path, 'probe'), 'w').close()
        return True
    except OSError:
        return False
return {path: writes(path) for path in ('/tmp', '/var/task', '/', '/var/runtime', '/opt', '/usr', '/etc')}
"""
    seen = function(handler(body)).invoke().ok()
    assert [path for path, writable in seen.items() if writable] == ["/tmp"]


def test_the_function_runs_as_its_role_w27(function, account):
    """GetCallerIdentity with the credentials that the function finds."""
    seen = function(handler(CONTEXT)).invoke().ok()["environment"]
    inside = account.having(seen["AWS_ACCESS_KEY_ID"], seen["AWS_SECRET_ACCESS_KEY"], seen["AWS_SESSION_TOKEN"])
    identity = inside.sts.get_caller_identity()
    assert identity["Account"] == account.id
    assert identity["Arn"] == f"arn:aws:sts::{account.id}:assumed-role/function-role/f"


def test_the_role_may_do_what_its_policies_say_and_no_more_w28_w40(function, account):
    seen = function(handler(CONTEXT)).invoke().ok()["environment"]
    inside = account.having(seen["AWS_ACCESS_KEY_ID"], seen["AWS_SECRET_ACCESS_KEY"], seen["AWS_SESSION_TOKEN"])
    inside.logs.create_log_group(logGroupName="/made/by/the/role")
    with refused(403, "AccessDeniedException") as seen:
        inside.awslambda.list_functions()
    assert f"assumed-role/function-role/f is not authorized to perform: lambda:ListFunctions" in seen.message


# Names and refusals


@pytest.mark.parametrize("qualifier, ending", [(None, "$LATEST"), ("7", "7"), ("live", "live")])
def test_a_missing_function_is_not_found(account, qualifier, ending):
    given = {"Qualifier": qualifier} if qualifier else {}
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('missing', ending)}"):
        account.awslambda.invoke(FunctionName="missing", **given)


@pytest.mark.parametrize("form", ["f", "function:f", "{account}:function:f", "{arn}", "{arn}:$LATEST"])
def test_every_form_of_the_name_invokes(function, account, form):
    function()
    name = form.format(account=account.id, arn=account.arn("f"))
    assert account.awslambda.invoke(FunctionName=name, Payload=b"1")["Payload"].read() == b"1"


@pytest.mark.parametrize("kind", ["Later", "event"])
def test_an_unknown_invocation_type_is_refused(function, account, kind):
    function()
    with refused(400, "ValidationException", part="at 'invocationType' failed to satisfy constraint"):
        account.awslambda.invoke(FunctionName="f", InvocationType=kind)


@pytest.mark.parametrize("body", [b"{", b"nope", b"{'a': 1}", b"[1,]", b'{"a": 1} trailing'])
@pytest.mark.parametrize("kind", ["RequestResponse", "Event"])
def test_a_payload_that_is_no_json_is_refused(function, account, body, kind):
    found = function()
    text = "Could not parse request body into json: Could not parse payload into json: "
    with refused(400, "InvalidRequestContentException") as seen:
        found.invoke(body, InvocationType=kind)
    assert seen.message.startswith(text)


def test_a_payload_that_is_no_utf8_is_refused(function):
    found = function()
    text = "Could not parse request body into json: Could not parse payload into json: Invalid UTF-8 start byte 0x87"
    with refused(400, "InvalidRequestContentException") as seen:
        found.invoke(b'{"a": "\x87"}')
    assert seen.message.startswith(text)
    assert found.invoke(1).ok() == 1


def test_payloads_at_the_limit_pass_and_one_byte_more_does_not(function):
    found = function(handler("return len(event)"), Timeout=60, MemorySize=1024)
    limit = 6_291_456
    assert found.invoke(b'"' + b"x" * (limit - 2) + b'"').ok() == limit - 2
    text = f"{limit + 1} byte payload is too large for the RequestResponse invocation type (limit {limit} bytes)"
    with refused(413, "RequestTooLargeException", text):
        found.invoke(b'"' + b"x" * (limit - 1) + b'"')
    assert found.invoke("still").ok() == 5


def test_events_have_their_own_limit(function):
    found = function(handler("print('got', len(event))"), MemorySize=512)
    limit = 1_048_576
    assert found.invoke(b'"' + b"x" * (limit - 2) + b'"', InvocationType="Event").status == 202
    found.wait_log(f"got {limit - 2}")
    text = f"{limit + 1} byte payload is too large for the Event invocation type (limit {limit} bytes)"
    with refused(413, "RequestTooLargeException", text):
        found.invoke(b'"' + b"x" * (limit - 1) + b'"', InvocationType="Event")


def test_an_answer_over_6_mb_is_a_function_error(function):
    found = function(handler("return 'x' * event"), Timeout=60, MemorySize=1024)
    limit = 6_291_556
    assert len(found.invoke(limit - 2).ok()) == limit - 2
    kind, text = found.invoke(limit - 1).failure()
    assert kind == "Function.ResponseSizeTooLarge"
    assert text == f"Response payload size ({limit + 1} bytes) exceeded maximum allowed payload size ({limit} bytes)."
    assert len(found.invoke(10).ok()) == 10


def test_a_content_type_that_is_not_json_is_accepted(function, account):
    function()
    answer = account.raw("POST", "/2015-03-31/functions/f/invocations", {"content-type": "text/plain"}, b'{"a":1}')
    assert (answer.status, answer.json()) == (200, {"a": 1})


def test_function_code_in_node_answers_too_w11(function):
    runtime = node_runtime()
    if not runtime:
        pytest.skip("this host has no node")
    code = zip_of({"index.mjs": "export const handler = async (event, context) => ({ got: event, id: context.awsRequestId });\n"})
    found = function(Code={"ZipFile": code}, Runtime=runtime, Handler="index.handler")
    answer = found.invoke({"a": 1})
    assert answer.ok() == {"got": {"a": 1}, "id": answer.request_id}


def test_more_memory_is_more_processor_w22(function):
    """Both burn what they are given. A busy machine can only take from a share, so the small one's has an upper bound, the ratio has none."""
    body = """
import time
wall, cpu = time.monotonic(), time.process_time()
while time.monotonic() < wall + 1:
    pass
return (time.process_time() - cpu) / (time.monotonic() - wall)
"""
    small = function(handler(body.strip()), name="small", MemorySize=128, Timeout=60).invoke().ok()
    large = function(handler(body.strip()), name="large", MemorySize=1280, Timeout=60).invoke().ok()
    assert small < 0.15, "128 MB are 7 % of a processor"
    assert large > small
