"""The Node.js runtime client: `awslambda.streamifyResponse`."""
import base64
import json

import pytest
from node_code import app

# ---- streaming: (name, body of the handler, content type, body) --------------------------------------------------

OCTETS = "application/octet-stream"
HTTP = "application/vnd.awslambda.http-integration-response"

STREAMS = [
    ("write_and_end", "s.write('a'); s.write(Buffer.from('b')); s.end(new Uint8Array([99]))", OCTETS, b"abc"),
    ("nothing", "s.end()", OCTETS, b""),
    ("empty_write", "s.write(''); s.end('x')", OCTETS, b"x"),
    ("object", "s.write({a: 1}); s.end()", OCTETS, b'{"a":1}'),
    ("encoding", "s.write('6162', 'hex'); s.end()", OCTETS, b"ab"),
    ("content_type", "s.setContentType('text/plain'); s.end('x')", "text/plain", b"x"),
    ("later", "s.write('a'); await new Promise((r) => setTimeout(r, 1)); s.end('b')", OCTETS, b"ab"),
    ("end_callback", "await new Promise((r) => s.end('x', r)); ", OCTETS, b"x"),
    ("large", "for (let i = 0; i < 64; i++) s.write('x'.repeat(65536)); s.end()", OCTETS, b"x" * (1 << 22)),
    ("pipeline", "await require('stream/promises').pipeline(require('stream').Readable.from(['a', 'b']), s)", OCTETS, b"ab"),
    ("http", "s = awslambda.HttpResponseStream.from(s, {statusCode: 201}); s.write('a'); s.end('b')", HTTP, b'{"statusCode":201}' + bytes(8) + b"ab"),
    ("http_end_only", "s = awslambda.HttpResponseStream.from(s, {statusCode: 204}); s.end('x')", HTTP, b'{"statusCode":204}' + bytes(8) + b"x"),
]


def streams(body):
    return app("exports.handler = awslambda.streamifyResponse(async (e, s, c) => { %s });" % body)


@pytest.mark.parametrize("name, body, content_type, want", STREAMS, ids=[row[0] for row in STREAMS])
def test_stream(node, start, name, body, content_type, want):
    environment = start(node, streams(body), "app.handler")
    for _ in range(2):
        outcome = environment.invoke({})
        assert (outcome.kind, outcome.post.body) == ("response", want)
        headers = outcome.post.headers
        assert (headers["content-type"], headers["transfer-encoding"]) == (content_type, "chunked")
        assert headers["lambda-runtime-function-response-mode"] == "streaming"
        assert outcome.post.trailers == {}


def test_stream_sends_each_write(node, start):
    body = "for (const c of 'abc') { s.write(c); await new Promise((r) => setImmediate(r)) } s.end()"
    assert start(node, streams(body), "app.handler").invoke({}).post.chunks == 3


STREAM_FAILURES = [
    ("before_write", "throw new TypeError('t')", b"", "TypeError", "t"),
    ("after_write", "s.write('a'); throw new Error('e')", b"a", "Error", "e"),
    ("not_finished", "s.write('a')", b"a", "Error", "Response stream is not finished."),
    ("late_content_type", "s.write('a'); s.setContentType('x')", b"a", "Runtime.InvalidStreamingOperation", "Cannot set content-type, too late."),
    ("destroyed", "s.write('a'); await new Promise((r) => setImmediate(r)); s.destroy(); throw new Error('d')", b"a", "Error", "d"),
    ("broken_pipeline", "await require('stream/promises').pipeline(async function* () { yield 'a'; throw new Error('p') }, s)", b"a", "Error", "p"),
]


@pytest.mark.parametrize("name, body, sent, kind, message", STREAM_FAILURES, ids=[row[0] for row in STREAM_FAILURES])
def test_stream_failure(node, start, name, body, sent, kind, message):
    environment = start(node, streams(body), "app.handler")
    outcome = environment.invoke({})
    assert outcome.post.body == sent
    trailers = outcome.post.trailers
    assert trailers["lambda-runtime-function-error-type"] == kind
    error = json.loads(base64.b64decode(trailers["lambda-runtime-function-error-body"]))
    assert (error["errorType"], error["errorMessage"]) == (kind, message)
    assert "\tERROR\tInvoke Error \t{" in outcome.log
    assert environment.invoke({}).kind == "response", "the process stays"


def test_stream_of_a_plain_function(node, start):
    files = app("exports.handler = awslambda.streamifyResponse((e, s) => { s.end('x') })")
    trailers = start(node, files, "app.handler").invoke({}).post.trailers
    error = json.loads(base64.b64decode(trailers["lambda-runtime-function-error-body"]))
    assert error["errorMessage"] == "Streaming does not support non-async handlers."
