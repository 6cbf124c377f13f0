"""What stands on the wire: the members of each kind of error, the headers of calls, the frames of a streamed answer."""

import base64
import json

import botocore.eventstream
import pytest

from support.account import Account
from support.errors import refused
from support.functions import ECHO, create_function, handler, node_runtime, zip_of

JSON = {"content-type": "application/json"}
STALE = "00000000-0000-4000-8000-000000000000"
NOT_JSON = "Could not parse request body into json: Could not parse payload into json: "
TRACE = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1"


class Scene:
    """`f` (which fails when told to) with version 1 and the alias `live`; `off` is switched off."""

    def __init__(self, server):
        self.account = account = Account(server)
        self.client = account.awslambda
        self.found = create_function(account, handler("if event == 'fail':\n    raise RuntimeError('no')\nprint('ran')\nreturn event"))
        self.found.publish()
        self.client.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
        create_function(account, ECHO, name="off")
        self.client.put_function_concurrency(FunctionName="off", ReservedConcurrentExecutions=0)
        self.csc = f"arn:aws:lambda:us-east-1:{account.id}:code-signing-config:csc-{'0' * 17}"

    def ask(self, method, path, body=None, headers=None):
        content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        return self.account.raw(method, path.replace("{csc}", self.csc), {**JSON, **(headers or {})}, content)

    def invoke(self, body=b"{}", function="f", query="", **headers):
        headers = {f"X-Amz-{name.replace('_', '-')}": value for name, value in headers.items()}
        return self.ask("POST", f"/2015-03-31/functions/{function}/invocations{query}", body, headers)


@pytest.fixture(scope="module")
def scene(shared_server):
    return Scene(shared_server)


F = "/2015-03-31/functions"
SIGNED = {"CodeSigningConfigArn": "arn:aws:lambda:us-east-1:123456789012:code-signing-config:csc-00000000000000000"}

# status, error, members, method, path, body
ERRORS = [
    (404, "ResourceNotFoundException", {"Type", "Message"}, "GET", f"{F}/missing", None),
    (409, "ResourceConflictException", {"Type", "message"}, "POST", f"{F}/f/aliases", {"Name": "live", "FunctionVersion": "1"}),
    (400, "InvalidParameterValueException", {"Type", "message"}, "DELETE", f"{F}/f?Qualifier=live", None),
    (412, "PreconditionFailedException", {"Type", "message"}, "PUT", f"{F}/f/aliases/live", {"RevisionId": STALE}),
    (400, "ValidationException", {"message"}, "GET", f"{F}/f?Qualifier=a%20b", None),
    (400, "InvalidRequestContentException", {"message"}, "POST", f"{F}/f/invocations", b"{"),
    (413, "RequestTooLargeException", {"Type", "message"}, "POST", f"{F}/f/invocations", b'"' + b"x" * 6_291_456 + b'"'),
    (429, "TooManyRequestsException", {"Type", "message", "Reason"}, "POST", f"{F}/off/invocations", b"{}"),
    (
        404, "ProvisionedConcurrencyConfigNotFoundException", {"Type", "message"}, "GET",
        "/2019-09-30/functions/f/provisioned-concurrency?Qualifier=1", None,
    ),
    (404, "CodeSigningConfigNotFoundException", {"Type", "Message"}, "PUT", "/2020-06-30/functions/f/code-signing-config", SIGNED),
    (404, "ResourceNotFoundException", {"Message"}, "GET", "/2020-04-22/code-signing-configs/{csc}", None),
    (
        400, "InvalidParameterValueException", {"message"}, "PUT",
        "/2017-10-31/functions/f/concurrency", {"ReservedConcurrentExecutions": 901},
    ),
    (
        400, "InvalidParameterValueException", {"message"}, "PUT",
        "/2019-09-30/functions/f/provisioned-concurrency?Qualifier=1", {"ProvisionedConcurrentExecutions": 901},
    ),
    (
        400, "InvalidParameterValueException", {"message"}, "POST", f"{F}/f/aliases",
        {"Name": "new", "FunctionVersion": "$LATEST", "RoutingConfig": {"AdditionalVersionWeights": {"1": 0.5}}},
    ),
    (
        400, "PublicPolicyException", {"Type", "Message"}, "PUT", "/2026-07-09/resource-policy/{f}",
        {"Policy": '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"lambda:*","Resource":"*"}}'},
    ),
]  # fmt: skip


@pytest.mark.parametrize("status, code, members, method, path, body", ERRORS, ids=[f"{n}-{row[1]}" for n, row in enumerate(ERRORS)])
def test_each_error_has_its_own_members(scene, status, code, members, method, path, body):
    """`Message` or `message`, with `Type` or without: recorded so for each."""
    answer = scene.ask(method, path.replace("{f}", scene.account.arn("f")), body)
    assert (answer.status, answer.headers["x-amzn-ErrorType"]) == (status, code), answer.body[:500]
    assert set(answer.json()) == members
    assert answer.json().get("Type", "User") == "User"
    assert answer.headers["Content-Type"] == "application/json"
    assert len(answer.headers["x-amzn-RequestId"]) == 36
    assert (answer.headers["Retry-After"] is not None) == (status == 429)


def test_a_throttle_says_why_and_when(scene):
    answer = scene.invoke(function="off")
    assert answer.json() == {
        "Type": "User",
        "message": "Rate Exceeded.",
        "Reason": "ReservedFunctionConcurrentInvocationLimitExceeded",
    }
    assert int(answer.headers["Retry-After"]) >= 1


def test_a_large_upload_is_told_without_a_type(scene):
    code = base64.b64encode(zip_of({"noise": bytes(53 << 20)}, compression=0)).decode()
    body = {"FunctionName": "g", "Role": scene.account.function_role, "Runtime": "python3.12", "Handler": "a.b", "Code": {"ZipFile": code}}
    answer = scene.ask("POST", F, body)
    assert (answer.status, answer.headers["x-amzn-ErrorType"]) == (413, "RequestEntityTooLargeException")
    assert set(answer.json()) == {"message"}


# The headers of calls


def test_the_headers_of_a_call(scene):
    answer = scene.invoke(b'{"a":1}', Log_Type="Tail")
    assert (answer.status, answer.json()) == (200, {"a": 1})
    headers = answer.headers
    assert (headers["Content-Type"], headers["X-Amz-Executed-Version"]) == ("application/json", "$LATEST")
    assert headers["X-Amz-Function-Error"] is None
    assert "ran" in base64.b64decode(headers["X-Amz-Log-Result"]).decode()
    assert headers["X-Amzn-Trace-Id"].startswith("Root=1-")
    assert len(headers["x-amzn-RequestId"]) == 36


def test_the_headers_of_a_failed_call(scene):
    answer = scene.invoke(b'"fail"', query="?Qualifier=live")
    assert (answer.status, answer.headers["X-Amz-Function-Error"]) == (200, "Unhandled")
    assert answer.headers["X-Amz-Executed-Version"] == "1", "the version, never the alias"
    assert answer.headers["X-Amz-Log-Result"] is None
    assert answer.json()["errorMessage"] == "no"


@pytest.mark.parametrize("kind, status", [("Event", 202), ("DryRun", 204)])
def test_the_headers_of_a_call_that_nobody_waits_for(scene, kind, status):
    answer = scene.invoke(b"1", Invocation_Type=kind, Log_Type="Tail")
    assert (answer.status, answer.body) == (status, b"")
    for absent in ("X-Amz-Executed-Version", "X-Amz-Function-Error", "X-Amz-Log-Result"):
        assert answer.headers[absent] is None, absent


def test_the_trace_is_the_caller_s(scene):
    answer = scene.ask("POST", f"{F}/f/invocations", b"1", {"X-Amzn-Trace-Id": TRACE})
    assert answer.headers["X-Amzn-Trace-Id"].startswith(TRACE)


DRY = [
    ("f", "", b"{}", None),
    ("f:live", "", b"", None),
    ("f", "?Qualifier=1", b"null", None),
    ("missing", "", b"{}", (404, "ResourceNotFoundException", "Function not found: {missing}:$LATEST")),
    ("f", "?Qualifier=7", b"{}", (404, "ResourceNotFoundException", "Function not found: {f}:7")),
    ("f:1", "?Qualifier=live", b"{}", (400, "InvalidParameterValueException", None)),
    ("f", "", b"{", (400, "InvalidRequestContentException", NOT_JSON + "Unexpected end-of-input")),
    ("f", "", b'"' + b"x" * 6_291_455 + b'"', (413, "RequestTooLargeException", None)),
]


@pytest.mark.parametrize("stream", [False, True], ids=["invoke", "stream"])
@pytest.mark.parametrize("function, query, body, refusal", DRY, ids=range(len(DRY)))
def test_a_dry_run_checks_everything(scene, function, query, body, refusal, stream):
    path = (
        f"/2021-11-15/functions/{function}/response-streaming-invocations{query}" if stream else f"{F}/{function}/invocations{query}"
    )
    answer = scene.ask("POST", path, body, {"X-Amz-Invocation-Type": "DryRun"})
    if refusal is None:
        assert (answer.status, answer.body) == (204, b""), answer.body
        return
    status, code, text = refusal
    assert (answer.status, answer.error[1]) == (status, code), answer.body
    if text:
        assert answer.error[2] == text.format(missing=scene.account.arn("missing"), f=scene.account.arn("f"))


def test_a_dry_run_is_a_question_for_rights(scene):
    allowed, denied = (scene.account.user(name, [statement]) for name, statement in [
        ("allowed", {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": f"{scene.found.arn}:*"}),
        ("denied", {"Effect": "Allow", "Action": "lambda:GetFunction", "Resource": "*"}),
    ])  # fmt: skip
    call = {"FunctionName": "f", "InvocationType": "DryRun"}
    assert allowed.awslambda.invoke(**call, Qualifier="live")["StatusCode"] == 204
    for user, qualified in ((allowed, {}), (denied, {}), (denied, {"Qualifier": "live"})):
        with refused(403, "AccessDeniedException", part="lambda:InvokeFunction"):
            user.awslambda.invoke(**call, **qualified)


def test_the_oldest_way_to_call(scene):
    """`InvokeAsync` takes 256 KB, needs JSON, and the right of `Invoke`."""
    path = "/2014-11-13/functions/f/invoke-async"
    most = 262_144
    for ending in ("", "/"):
        answer = scene.ask("POST", path + ending, b'"' + b"x" * (most - 2) + b'"')
        assert (answer.status, answer.body) == (202, b"")
    answer = scene.ask("POST", path, b'"' + b"x" * (most - 1) + b'"')
    assert (answer.status, answer.error[1]) == (413, "RequestTooLargeException")
    assert scene.ask("POST", path, b"no json").error[:2] == (400, "InvalidRequestContentException")
    someone = scene.account.user("async", [{"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": scene.found.arn}])
    assert someone.raw("POST", path, JSON, b"{}").status == 202
    nobody = scene.account.user("no-async")
    assert nobody.raw("POST", path, JSON, b"{}").status == 403


# The frames of a streamed answer


STREAMS = """
exports.handler = awslambda.streamifyResponse(async (event, stream) => {
  for (const piece of event.pieces) stream.write(piece);
  if (event.exit) process.exit(3);
  if (event.fail) throw new Error('half-way');
  stream.end();
});
"""


def frames(answer):
    """[(headers, payload)] of a body of AWS's event stream."""
    assert (answer.status, answer.headers["Content-Type"]) == (200, "application/vnd.amazon.eventstream"), answer.body
    buffer = botocore.eventstream.EventStreamBuffer()
    buffer.add_data(answer.body)
    return [(message.headers, message.payload) for message in buffer]


def stream(scene, name, event, **headers):
    headers = {f"X-Amz-{key.replace('_', '-')}": value for key, value in headers.items()}
    return scene.ask("POST", f"/2021-11-15/functions/{name}/response-streaming-invocations", event, headers)


def check_frames(found):
    """Every frame but the last is a piece; the last says how it went. Returns the body and what is said."""
    *pieces, (headers, end) = found
    for piece, _ in pieces:
        assert piece == {":message-type": "event", ":event-type": "PayloadChunk", ":content-type": "application/octet-stream"}
    assert headers == {":message-type": "event", ":event-type": "InvokeComplete", ":content-type": "application/json"}
    return b"".join(payload for _, payload in pieces), json.loads(end)


def test_the_frames_of_a_buffered_answer(scene):
    answer = stream(scene, "f:live", b'{"a":1}', Log_Type="Tail")
    assert answer.headers["X-Amz-Executed-Version"] == "1"
    body, end = check_frames(frames(answer))
    assert (body, set(end)) == (b'{"a": 1}', {"LogResult"})
    assert "ran" in base64.b64decode(end["LogResult"]).decode()
    body, end = check_frames(frames(stream(scene, "f", b"1")))
    assert (body, end) == (b"1", {})


def test_the_frames_of_a_failure(scene):
    body, end = check_frames(frames(stream(scene, "f", b'"fail"')))
    assert (body, set(end)) == (b"", {"ErrorCode", "ErrorDetails"})
    assert json.loads(end["ErrorDetails"])["errorMessage"] == "no"
    assert stream(scene, "off", b"{}").error == (429, "TooManyRequestsException", "Rate Exceeded.")


@pytest.mark.skipif(not node_runtime(), reason="needs node")
def test_the_frames_of_a_streamed_answer(scene):
    code = {"ZipFile": zip_of({"index.js": STREAMS})}
    create_function(scene.account, name="streams", Runtime=node_runtime(), Handler="index.handler", Code=code, Timeout=20)
    for asked, names in [({}, set()), ({"fail": True}, {"ErrorCode", "ErrorDetails"}), ({"exit": True}, {"ErrorCode", "ErrorDetails"})]:
        answer = stream(scene, "streams", {"pieces": ["one;", "two;"], **asked}, Log_Type="Tail")
        body, end = check_frames(frames(answer))
        assert asked.get("exit") or body.startswith(b"one;two;"), body
        assert set(end) == {*names, "LogResult"}, end
    assert "half-way" in check_frames(frames(stream(scene, "streams", {"pieces": ["x"], "fail": True})))[1]["ErrorDetails"]
