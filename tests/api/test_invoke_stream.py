"""InvokeWithResponseStream: pieces as they come, and what goes wrong before and after the first one (spec 2.6)."""
import pytest

from support.functions import create_function, zip_of

NODE = """
exports.handler = awslambda.streamifyResponse(async (event, stream) => {
  for (let i = 0; i < event.pieces; i++) { stream.write(`piece ${i};`); await new Promise((done) => setImmediate(done)); }
  if (event.fail) throw new Error('half-way');
  stream.end();
});
exports.plain = async (event) => ({ got: event });
"""


def node(account, handler="index.handler", name="stream"):
    return create_function(account, name=name, Runtime="nodejs20.x", Handler=handler, Code={"ZipFile": zip_of({"index.js": NODE})})


def stream(account, name, payload, **more):
    answer = account.awslambda.invoke_with_response_stream(FunctionName=name, Payload=payload, **more)
    return answer, list(answer["EventStream"])


def joined(events):
    return b"".join(event["PayloadChunk"]["Payload"] for event in events if "PayloadChunk" in event)


def test_a_streaming_function_answers_in_pieces(account):
    node(account)
    answer, events = stream(account, "stream", b'{"pieces": 50}')
    assert answer["ExecutedVersion"] == "$LATEST"
    assert joined(events) == b"".join(b"piece %d;" % number for number in range(50))
    assert "InvokeComplete" in events[-1] and "ErrorCode" not in events[-1]["InvokeComplete"]


def test_a_failure_half_way_is_told_in_the_last_event(account):
    node(account)
    _, events = stream(account, "stream", b'{"pieces": 3, "fail": true}')
    assert joined(events).startswith(b"piece 0;")
    assert "half-way" in events[-1]["InvokeComplete"]["ErrorDetails"]


def test_a_function_that_does_not_stream_answers_at_once(account):
    node(account, handler="index.plain")
    _, events = stream(account, "stream", b'{"a": 1}', LogType="Tail")
    assert joined(events) == b'{"got":{"a":1}}'
    assert events[-1]["InvokeComplete"]["LogResult"]


def test_invoke_gets_a_streamed_answer_whole(account):
    node(account)
    answer = account.awslambda.invoke(FunctionName="stream", Payload=b'{"pieces": 3}')
    assert answer["Payload"].read() == b"piece 0;piece 1;piece 2;"


def test_what_fails_before_the_first_byte_is_an_ordinary_error(account):
    with pytest.raises(account.awslambda.exceptions.ResourceNotFoundException):
        account.awslambda.invoke_with_response_stream(FunctionName="missing", Payload=b"{}")
    node(account)
    with pytest.raises(account.awslambda.exceptions.InvalidRequestContentException):
        account.awslambda.invoke_with_response_stream(FunctionName="stream", Payload=b"no json")
