"""Every operation of every service: inputs from botocore to us, outputs and errors from us to botocore."""

import dataclasses
import datetime

import pytest

import echo as harness
import generate
import plain
from generate import STYLES, UTC

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


def ids(case):
    return f"{case[0].name}-{case[1]}"


def styles(shape):
    """The styles that make a difference for a shape."""
    return STYLES if shape is not None and shape.members else STYLES[:1]


def same(service, expected, got):
    """Equal, but for empty containers where the protocol's wire has no place for them."""
    if service.protocol in ("json",):
        return expected == got
    return plain.pruned(expected) == plain.pruned(got)


@pytest.mark.parametrize("case", [case for case in OPERATIONS if (case[0].name, case[1]) not in SHADOWED], ids=ids)
def test_inputs(echo, case):
    service, name = case
    operation = service.operation(name)
    for style in styles(operation.input_shape):
        params = generate.value(operation.input_shape, style) if operation.input_shape else {}
        response = echo.call(service, operation, params)
        response.content  # the connection is used again
        seen = echo.seen()
        expected = plain.from_params(operation.input_shape, params) if operation.input_shape else {}
        assert seen.get("operation") == name, (style.name, params, seen)
        assert "refused" not in seen, (style.name, params, seen)
        expected = without_empty_payload(operation.input_shape, expected)
        assert same(service, expected, seen["input"]), (style.name, expected, seen["input"])


@pytest.mark.parametrize("case", [case for case in OPERATIONS if (case[0].name, case[1]) not in SHADOWED | HANDLED], ids=ids)
def test_outputs(echo, case):
    service, name = case
    operation = service.operation(name)
    params = generate.value(operation.input_shape, STYLES[0]) if operation.input_shape else {}
    for style in styles(operation.output_shape):
        style = dataclasses.replace(style, time=style.time + datetime.timedelta(milliseconds=0))
        output = wanted_output(operation, style)
        response = echo.call(service, operation, params, output=output)
        assert response.status_code < 300, response.content
        assert response.headers.get("x-amzn-requestid") or response.headers.get("x-amz-request-id")
        got = echo.output(service, operation, response)
        assert same_output(service, operation, output, got), (style.name, output, got)


def wanted_output(operation, style):
    shape = operation.output_shape
    if shape is None:
        return {}
    output = plain.from_params(shape, generate.value(shape, style))
    if operation.has_event_stream_output:
        name = shape.event_stream_name
        events = shape.members[name].members
        known = {event: member for event, member in events.items() if not member.metadata.get("exception")}
        output[name] = [{event: plain.from_params(member, generate.value(member, style))} for event, member in known.items()]
    for member, member_shape in shape.members.items():
        if member_shape.serialization.get("location") == "statusCode" and member in output:
            output[member] = 202
    return output


def same_output(service, operation, expected, got):
    expected = without_empty_payload(operation.output_shape, expected) if operation.output_shape else expected
    if operation.output_shape is not None:
        got = without_empty_payload(operation.output_shape, got)
        # botocore reads the status of the answer into a member that the service left out.
        for member, shape in operation.output_shape.members.items():
            if shape.serialization.get("location") == "statusCode":
                expected.setdefault(member, got.get(member))
    return same(service, expected, got)


def without_empty_payload(shape, value):
    """An empty body is no payload."""
    payload = shape.serialization.get("payload") if shape is not None else None
    if payload and value.get(payload) in ("", {"$blob": ""}):
        return {name: member for name, member in value.items() if name != payload}
    return value


@pytest.mark.parametrize("case", ERRORS, ids=ids)
def test_errors(echo, case):
    service, name = case
    shape = service.model.shape_for(name)
    operation = service.operation(next(iter(service.facts["operations"])))
    params = generate.value(operation.input_shape, STYLES[0]) if operation.input_shape else {}
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
        assert parsed_shape is not None and parsed_shape.name == name or service.protocol == "query", parsed
        if parsed_shape is not None and parsed_shape.name == name:
            got = plain.from_params(shape, {member: parsed[member] for member in members if member in parsed})
            assert plain.pruned(got) == plain.pruned(members), (style.name, members, parsed)


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)
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
            params = generate.value(operation.input_shape, STYLES[0])
            response = echo.call(service, operation, params, output=output)
            got = echo.output(service, operation, response)
            assert got[stream][-1]["$error"]["Code"] == event
            assert len(got[stream]) == len(output[stream])
