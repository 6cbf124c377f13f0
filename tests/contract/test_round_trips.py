"""Every operation of every service: inputs from botocore to us, outputs and errors from us to botocore."""

import dataclasses

import pytest

import echo as harness
import generate
import plain
from generate import STYLES

SERVICES = harness.services()
OPERATIONS = [(service, name) for service in SERVICES for name in service.facts["operations"]]
ERRORS = [(service, name) for service in SERVICES for name in service.errors()]

# Bound to the same method and path as a newer operation, which is the one that is meant.
SHADOWED = {
    ("s3", "GetBucketLifecycle"),
    ("s3", "GetBucketNotification"),
    ("s3", "ListDirectoryBuckets"),
    ("s3", "PutBucketLifecycle"),
    ("s3", "PutBucketNotification"),
}
# botocore's parser leaves this one to a handler of its client.
HANDLED = {("s3", "GetBucketLocation")}


def input_of(operation, style):
    shape = operation.input_shape
    return with_true_length(shape, generate.value(shape, style)) if shape else {}


def ids(case):
    return f"{case[0].label}-{case[1]}"


def styles(service, shape):
    """The styles that make a difference for a shape, as far as the protocol can carry them."""
    styles = STYLES if shape is not None and shape.members else STYLES[:1]
    if service.keeps_empty:
        return styles
    # An XML reader turns a carriage return into a line feed.
    text = {"text": STYLES[-1].text.replace("\r", "")} if service.protocol == "rest-xml" else {}
    return [dataclasses.replace(style, keeps_empty=False, **(text if style is STYLES[-1] else {})) for style in styles]


def with_true_length(shape, values):
    """`Content-Length` is bound to a member of S3's; it cannot be made up."""
    payload = shape.serialization.get("payload")
    for name, member in shape.members.items():
        if member.serialization.get("name") == "Content-Length" and name in values:
            values[name] = len(values.get(payload, b""))
    return values


def same(service, expected, got):
    """Equal, but for empty containers where the protocol's wire has no place for them."""
    if service.keeps_empty:
        return expected == got
    return plain.pruned(expected) == plain.pruned(got)


@pytest.mark.parametrize("case", [case for case in OPERATIONS if (case[0].name, case[1]) not in SHADOWED], ids=ids)
def test_inputs(echo, case):
    service, name = case
    operation = service.operation(name)
    for style in styles(service, operation.input_shape):
        params = input_of(operation, style)
        response = echo.call(service, operation, params)
        response.content  # the connection is used again
        seen = echo.seen()
        expected = plain.from_params(operation.input_shape, params) if operation.input_shape else {}
        assert seen.get("operation") == name, (style.name, params, seen)
        assert "refused" not in seen, (style.name, params, seen)
        expected, got = (untold(operation.input_shape, side) for side in (expected, seen["input"]))
        assert same(service, expected, got), (style.name, expected, got)


@pytest.mark.parametrize("case", [case for case in OPERATIONS if (case[0].name, case[1]) not in SHADOWED | HANDLED], ids=ids)
def test_outputs(echo, case):
    service, name = case
    operation = service.operation(name)
    params = input_of(operation, STYLES[0])
    for style in styles(service, operation.output_shape):
        output = wanted_output(operation, style)
        response = echo.call(service, operation, params, output=output)
        assert response.status_code < 300, response.content
        assert response.headers.get("x-amzn-requestid") or response.headers.get("x-amz-request-id")
        got = echo.output(service, operation, response)
        output, got = (untold(operation.output_shape, side) for side in (output, got))
        output = {name: got[name] for name in filled_members(operation) if name in got} | output
        assert same(service, output, got), (style.name, output, got)


def filled_members(operation):
    """Members that the answer fills, given or not: the status, and the type of the body."""
    members = operation.output_shape.members if operation.output_shape else {}
    places = {name: (member.serialization.get("location"), member.serialization.get("name")) for name, member in members.items()}
    return [name for name, place in places.items() if place[0] == "statusCode" or place == ("header", "Content-Type")]


def wanted_output(operation, style):
    shape = operation.output_shape
    if shape is None:
        return {}
    output = plain.from_params(shape, with_true_length(shape, generate.value(shape, style)))
    if operation.has_event_stream_output:
        name = shape.event_stream_name
        events = shape.members[name].members
        known = {event: member for event, member in events.items() if not member.metadata.get("exception")}
        style = generate.fuller(style, 0)  # an event's empty payload looks like none
        output[name] = [{event: plain.from_params(member, generate.value(member, style))} for event, member in known.items()]
    statuses = [name for name in filled_members(operation) if isinstance(output.get(name), int)]
    return output | {name: 202 for name in statuses}


def untold(shape, values):
    """Without what the wire cannot tell from absence (an empty payload) or tells unasked (the body's length)."""
    if shape is None:
        return values
    payload = shape.serialization.get("payload")
    lengths = {name for name, member in shape.members.items() if member.serialization.get("name") == "Content-Length"}
    empty = {payload} if values.get(payload) in ("", {"$blob": ""}) else set()
    return {name: value for name, value in values.items() if name not in lengths | empty}


@pytest.mark.parametrize("case", ERRORS, ids=ids)
def test_errors(echo, case):
    service, name = case
    shape = service.model.shape_for(name)
    operation = service.operation(next(iter(service.facts["operations"])))
    params = input_of(operation, STYLES[0])
    for style in (STYLES[0], STYLES[2]):
        members = plain.from_params(shape, generate.value(shape, style))
        message = f"no such thing: {style.text}"
        members = {member: value for member, value in members.items() if member.lower() not in ("message", "type")}
        response = echo.call(service, operation, params, error={"shape": name, "message": message, "members": members})
        parsed, parsed_shape = echo.error(service, response)
        expected_status = shape.metadata.get("error", {}).get("httpStatusCode")
        if expected_status:
            assert response.status_code == expected_status
        assert response.status_code == (500 if shape.metadata.get("fault") and not expected_status else response.status_code)
        assert parsed["Error"]["Message"] == message
        # Two errors of a service may share a code; which of them the client then has is its choice.
        known = parsed_shape is not None and parsed_shape.error_code == shape.error_code
        assert known or service.protocol in ("query", "ec2"), parsed
        if parsed_shape is not None and parsed_shape.name == name:
            got = plain.from_params(shape, {member: parsed[member] for member in members if member in parsed})
            assert plain.pruned(got) == plain.pruned(members), (style.name, members, parsed)


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.label)
def test_an_exception_ends_a_stream(echo, service):
    for name in service.facts["operations"]:
        operation = service.operation(name)
        if not operation.has_event_stream_output:
            continue
        stream = operation.output_shape.event_stream_name
        members = operation.output_shape.members[stream].members
        exceptions = [event for event, member in members.items() if member.metadata.get("exception")]
        for event in exceptions:
            output = wanted_output(operation, STYLES[0])
            output[stream].append({event: {"message": "it ended"} if "message" in members[event].members else {}})
            params = input_of(operation, STYLES[0])
            response = echo.call(service, operation, params, output=output)
            got = echo.output(service, operation, response)
            assert got[stream][-1]["$error"]["Code"] == event
            assert len(got[stream]) == len(output[stream])
