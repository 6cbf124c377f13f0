"""CloudWatch Logs: the groups of functions, and the API on its own."""

import re
import time

import pytest

from support.errors import refused
from support.functions import handler
from support.wait import eventually

NOW_MS = lambda: int(time.time() * 1000)  # noqa: E731


@pytest.fixture
def stream(account):
    """An empty group `/app` with a stream `one`; returns a function that puts messages."""
    account.logs.create_log_group(logGroupName="/app")
    account.logs.create_log_stream(logGroupName="/app", logStreamName="one")

    def put(*messages, at=None, name="one"):
        start = at or NOW_MS() - 60_000
        events = [{"timestamp": start + n, "message": message} for n, message in enumerate(messages)]
        return account.logs.put_log_events(logGroupName="/app", logStreamName=name, logEvents=events)

    return put


def messages(account, **arguments):
    return [event["message"] for event in account.logs.filter_log_events(logGroupName="/app", **arguments)["events"]]


# A function's lines


def test_every_line_of_a_call_is_in_the_group_w56(function, account):
    found = function(handler("print('one')\nprint('two')"))
    answer = found.invoke()
    lines = found.wait_log("REPORT")
    assert lines[0].startswith("INIT_START Runtime Version: python:")
    assert lines[1:5] == [f"START RequestId: {answer.request_id} Version: $LATEST", "one", "two", f"END RequestId: {answer.request_id}"]
    assert lines[5].startswith(f"REPORT RequestId: {answer.request_id}\tDuration: ")
    (stream,) = account.logs.describe_log_streams(logGroupName=found.group)["logStreams"]
    assert re.fullmatch(r"\d{4}/\d\d/\d\d/\[\$LATEST\][0-9a-f]{32}", stream["logStreamName"])
    assert stream["arn"] == f"arn:aws:logs:us-east-1:{account.id}:log-group:{found.group}:log-stream:{stream['logStreamName']}"


def test_an_environment_has_one_stream(function, account):
    found = function()
    for _ in range(3):
        found.invoke(1)
    found.wait_log("REPORT", times=3)
    assert len(account.logs.describe_log_streams(logGroupName=found.group)["logStreams"]) == 1


def test_a_role_without_log_rights_still_runs(function, account, freehold):
    role = account.role("mute", policies=())
    found = function(handler("print('lost')\nreturn 1"), Role=role)
    assert found.invoke().ok() == 1
    # It is said once, and not tried again: lines that wait for another try would hold up calls.
    said = lambda: [line for line in freehold.log().splitlines() if "may not write the function's log" in line and role in line]
    assert len(eventually(said, "word of the refusal")) == 1
    assert account.logs.describe_log_groups()["logGroups"] == []


def test_a_group_of_its_own(function, account):
    found = function(handler("print('here')"), LoggingConfig={"LogGroup": "/mine", "LogFormat": "Text"})
    found.invoke()
    found.group = "/mine"
    found.wait_log("here")
    (stream,) = account.logs.describe_log_streams(logGroupName="/mine")["logStreams"]
    assert re.fullmatch(r"\d{4}/\d\d/\d\d/f\[\$LATEST\][0-9a-f]{32}", stream["logStreamName"])


def test_logging_calls_have_level_time_and_request(function):
    found = function(handler("logging.getLogger().setLevel('INFO')\nlogging.info('noted')\nlogging.debug('hidden')", before="import logging"))
    answer = found.invoke()
    lines = found.wait_log("noted")
    noted = next(line for line in lines if "noted" in line)
    assert re.fullmatch(rf"\[INFO\]\t\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{{3}}Z\t{answer.request_id}\tnoted", noted), noted
    assert not any("hidden" in line for line in lines)


# Groups and streams


def test_groups_are_made_listed_by_prefix_and_deleted(account):
    logs = account.logs
    for name in ("/a/1", "/a/2", "/b"):
        logs.create_log_group(logGroupName=name)
    with refused(400, "ResourceAlreadyExistsException", "The specified log group already exists"):
        logs.create_log_group(logGroupName="/b")
    groups = logs.describe_log_groups(logGroupNamePrefix="/a/")["logGroups"]
    assert [group["logGroupName"] for group in groups] == ["/a/1", "/a/2"]
    assert groups[0]["arn"] == f"arn:aws:logs:us-east-1:{account.id}:log-group:/a/1:*"
    logs.delete_log_group(logGroupName="/a/1")
    with refused(400, "ResourceNotFoundException", "The specified log group does not exist."):
        logs.delete_log_group(logGroupName="/a/1")


def test_streams_are_made_listed_and_deleted(account, stream):
    logs = account.logs
    with refused(400, "ResourceAlreadyExistsException", "The specified log stream already exists"):
        logs.create_log_stream(logGroupName="/app", logStreamName="one")
    logs.create_log_stream(logGroupName="/app", logStreamName="two")
    names = [item["logStreamName"] for item in logs.describe_log_streams(logGroupName="/app")["logStreams"]]
    assert names == ["one", "two"]
    logs.delete_log_stream(logGroupName="/app", logStreamName="one")
    assert [item["logStreamName"] for item in logs.describe_log_streams(logGroupName="/app")["logStreams"]] == ["two"]


def test_events_come_back_in_order(account, stream):
    stream("first", "second", "third")
    found = account.logs.get_log_events(logGroupName="/app", logStreamName="one", startFromHead=True)
    assert [event["message"] for event in found["events"]] == ["first", "second", "third"]
    again = account.logs.get_log_events(logGroupName="/app", logStreamName="one", startFromHead=True, nextToken=found["nextForwardToken"])
    assert again["events"] == []
    assert again["nextForwardToken"] == found["nextForwardToken"]


def test_events_to_a_missing_stream_are_refused(account, stream):
    with refused(400, "ResourceNotFoundException", "The specified log stream does not exist."):
        stream("x", name="missing")


@pytest.mark.parametrize(
    "pattern, expected",
    [
        ("ERROR", ["ERROR disk full", "ERROR net down"]),
        ("ERROR disk", ["ERROR disk full"]),
        ("?disk ?warm", ["ERROR disk full", "INFO warm"]),
        ("ERROR -net", ["ERROR disk full"]),
        ('"net down"', ["ERROR net down"]),
        ('{ $.level = "high" }', ['{"level": "high", "ms": 12}']),
        ("{ $.ms > 10 }", ['{"level": "high", "ms": 12}']),
        ("{ $.ms > 10 && $.level = low }", []),
        ("%net|warm%", ["ERROR net down", "INFO warm"]),
    ],
)
def test_filter_patterns(account, stream, pattern, expected):
    stream("ERROR disk full", "ERROR net down", "INFO warm", '{"level": "high", "ms": 12}', '{"level": "low", "ms": 3}')
    assert messages(account, filterPattern=pattern) == expected


def test_filtering_by_time(account, stream):
    start = NOW_MS() - 100_000
    stream("early", at=start)
    stream("late", at=start + 50_000)
    assert messages(account, startTime=start + 10_000) == ["late"]
    assert messages(account, endTime=start + 10_000) == ["early"]


def test_filtering_in_pages(account, stream):
    stream(*(f"line {n}" for n in range(25)))
    pages = account.logs.get_paginator("filter_log_events").paginate(logGroupName="/app", PaginationConfig={"PageSize": 10})
    assert [event["message"] for page in pages for event in page["events"]] == [f"line {n}" for n in range(25)]


def test_retention_and_tags(account, stream):
    logs = account.logs
    logs.put_retention_policy(logGroupName="/app", retentionInDays=7)
    (group,) = logs.describe_log_groups()["logGroups"]
    assert group["retentionInDays"] == 7
    logs.delete_retention_policy(logGroupName="/app")
    (group,) = logs.describe_log_groups()["logGroups"]
    assert "retentionInDays" not in group
    arn = group["arn"].removesuffix(":*")
    logs.tag_resource(resourceArn=arn, tags={"a": "b"})
    assert logs.list_tags_for_resource(resourceArn=arn)["tags"] == {"a": "b"}
    logs.untag_resource(resourceArn=arn, tagKeys=["a"])
    assert logs.list_tags_for_resource(resourceArn=arn)["tags"] == {}


def test_what_is_older_than_its_retention_is_gone(own_account, own_freehold):
    own_account.logs.create_log_group(logGroupName="/app")
    own_account.logs.create_log_stream(logGroupName="/app", logStreamName="one")
    own_account.logs.put_retention_policy(logGroupName="/app", retentionInDays=1)
    event = {"timestamp": NOW_MS(), "message": "old"}
    own_account.logs.put_log_events(logGroupName="/app", logStreamName="one", logEvents=[event])
    assert messages(own_account) == ["old"]
    own_freehold.advance(2 * 24 * 3600)
    assert messages(own_account) == []


def test_groups_of_another_account_are_not_seen(account, freehold, stream):
    other = type(account)(freehold)
    assert other.logs.describe_log_groups()["logGroups"] == []
    with refused(400, "ResourceNotFoundException", "The specified log group does not exist."):
        other.logs.filter_log_events(logGroupName="/app")
