"""The echo server (`crates/api/examples/echo.rs`) and botocore's serializers and parsers before it.

Models come from `models/*.json`, so that the same facts are on both sides; the protocol code is botocore's own.
"""

import contextlib
import dataclasses
import io
import json
import os
import pathlib
import socket
import subprocess

import botocore.awsrequest
import botocore.exceptions
import botocore.httpsession
import botocore.model
import botocore.parsers
import botocore.serialize

import plain

ROOT = pathlib.Path(__file__).parents[2]
# Headers and body are two packets; without this the second waits for the first one's acknowledgement.
NO_DELAY = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)]
BUILD = "cargo build --quiet --package api --example echo --features round-trips"


def binary():
    """The server: `FREEHOLD_ECHO`, or built here, which costs nothing when it is up to date."""
    if given := os.environ.get("FREEHOLD_ECHO"):
        return given
    subprocess.run(BUILD.split(), cwd=ROOT, check=True)
    return ROOT / "target/debug/examples/echo"


class Service:
    """A service model with botocore's code for its protocol."""

    def __init__(self, name, protocol=None):
        self.name = name
        self.label = f"{name}-as-{protocol}" if protocol else name
        self.borrowed = protocol
        self.facts = json.loads((ROOT / "models" / f"{name}.json").read_text())
        for operation in self.facts["operations"].values():
            operation.pop("endpoint", None)  # no prefixes before 127.0.0.1
            if protocol == "ec2":
                operation.get("output", {}).pop("resultWrapper", None)  # which only Query has
        self.model = botocore.model.ServiceModel(self.facts, name)
        self.protocol = protocol or self.facts["metadata"]["protocol"]
        self.keeps_empty = self.protocol in ("json", "smithy-rpc-v2-cbor")
        self.serializer = botocore.serialize.create_serializer(self.protocol, include_validation=False)

    def parser(self):
        return botocore.parsers.create_parser(self.protocol)

    def operation(self, name):
        return self.model.operation_model(name)

    def errors(self):
        return [name for name, shape in self.facts["shapes"].items() if shape.get("exception")]


def services():
    """Every service in its own protocol, and some in the protocols that none of them has."""
    own = [Service(path.stem) for path in sorted((ROOT / "models").glob("*.json"))]
    return own + [Service("dynamodb", "smithy-rpc-v2-cbor"), Service("kinesis", "smithy-rpc-v2-cbor"), Service("iam", "ec2")]


@dataclasses.dataclass
class Echo:
    """A running server and one connection to it."""

    endpoint: str
    session: botocore.httpsession.URLLib3Session

    @classmethod
    @contextlib.contextmanager
    def start(cls):
        with subprocess.Popen([binary()], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ | {"RUST_BACKTRACE": "0"}) as process:
            port = process.stdout.readline().strip()
            session = botocore.httpsession.URLLib3Session(timeout=20, socket_options=NO_DELAY)
            yield cls(f"http://127.0.0.1:{port}", session)
            session.close()
            process.stdin.close()

    def send(self, method, path, body=b"", headers=None, stream=False):
        request = botocore.awsrequest.AWSRequest(
            method=method, url=self.endpoint + path, data=body, headers=headers or {}, stream_output=stream
        )
        return self.session.send(request.prepare())

    def answer_with(self, service, **wanted):
        """Sets what the next request is answered with."""
        body = json.dumps({"service": service.name, "protocol": service.borrowed, **wanted})
        assert self.send("POST", "/_echo", body).status_code == 200

    def seen(self):
        """What the server decoded last: the operation, and the input by the model's names, or the refusal."""
        return json.loads(self.send("GET", "/_echo").content)

    def call(self, service, operation, params, **wanted):
        """One operation through botocore's serializer and parser."""
        self.answer_with(service, **wanted)
        request = service.serializer.serialize_to_request(params, operation)
        request.setdefault("context", {})
        botocore.awsrequest.prepare_request_dict(request, endpoint_url=self.endpoint, context={})
        prepared = botocore.awsrequest.create_request_object(request)
        prepared.stream_output = operation.has_event_stream_output or operation.has_streaming_output
        return self.session.send(prepared.prepare())

    def output(self, service, operation, response):
        """The answer as botocore's clients see it."""
        parsed = parse(service, operation.output_shape, response, operation)
        parsed.pop("ResponseMetadata", None)
        if operation.has_event_stream_output:
            name = operation.output_shape.event_stream_name
            parsed[name] = events(parsed[name])
        return plain.from_parsed(operation.output_shape, parsed)

    def error(self, service, response):
        """The error as botocore's clients see it: code, message and the modelled members."""
        parsed = parse(service, None, response)
        # Of services that once spoke Query, SQS alone is known by the name that the error has now.
        code = parsed["Error"]["QueryErrorCode" if service.name == "sqs" and "QueryErrorCode" in parsed["Error"] else "Code"]
        shape = service.model.shape_for_error_code(code)
        if shape is not None:
            parsed.update(parse(service, shape, response))
        return parsed, shape


def parse(service, shape, response, operation=None):
    body = response.content if not (operation and operation.has_event_stream_output) else response.raw
    if operation is not None and operation.has_streaming_output and not operation.has_event_stream_output:
        body = io.BytesIO(body)
    facts = {
        "headers": response.headers,
        "status_code": response.status_code,
        "body": body,
        "context": {"operation_name": operation.name if operation else ""},
    }
    return service.parser().parse(facts, shape)


def events(stream):
    """Reads a stream to its end; an exception in it ends it."""
    received = []
    try:
        received.extend(stream)
    except botocore.exceptions.EventStreamError as error:
        received.append({"$error": error.response["Error"]})
    return received
