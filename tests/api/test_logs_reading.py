"""CloudWatch Logs, read the way tools read it: tokens, paginators, orders, live tail, the CLI's tail."""

import time

import botocore.config
import pytest

from support.errors import refused

GROUP = "/app"


def now_ms():
    return int(time.time() * 1000)


@pytest.fixture
def logs(account):
    """The account's client, with an empty group."""
    account.logs.create_log_group(logGroupName=GROUP)
    return account.logs


@pytest.fixture
def put(logs):
    """Puts (offset in ms, message) pairs into a stream, which it makes first; offsets count from a minute ago."""
    start = now_ms() - 60_000
    made = set()

    def write(stream, *events):
        if stream not in made:
            logs.create_log_stream(logGroupName=GROUP, logStreamName=stream)
            made.add(stream)
        events = [{"timestamp": start + offset, "message": message} for offset, message in events]
        return logs.put_log_events(logGroupName=GROUP, logStreamName=stream, logEvents=events)

    write.start = start
    return write


def texts(answer):
    return [event["message"] for event in answer["events"]]


# One stream


def follow(logs, page, direction, **arguments):
    """Pages from one on, until the token stays the same."""
    pages = []
    while True:
        pages.append("".join(texts(page)))
        token = page[direction]
        page = logs.get_log_events(logGroupName=GROUP, logStreamName="s", nextToken=token, **arguments)
        if page[direction] == token:
            assert page["events"] == []
            return pages


def test_tokens_lead_through_a_stream_both_ways(logs, put):
    put("s", (1, "a"), (2, "b"), (2, "c"), (3, "d"), (4, "e"))
    read = {"logGroupName": GROUP, "logStreamName": "s", "limit": 2}
    head = logs.get_log_events(startFromHead=True, **read)
    assert head["nextForwardToken"].startswith("f/") and head["nextBackwardToken"].startswith("b/")
    assert follow(logs, head, "nextForwardToken", limit=2) == ["ab", "cd", "e"]
    tail = logs.get_log_events(**read)
    assert follow(logs, tail, "nextBackwardToken", limit=2) == ["de", "bc", "a"]
    put("s", (5, "late"))
    assert texts(logs.get_log_events(nextToken=tail["nextForwardToken"], **read)) == ["late"]


def test_a_token_of_another_kind_is_refused(logs, put):
    put("s", (1, "a"))
    for token in ("x", "f/x", "f/-1"):
        with refused(400, "InvalidParameterException", "The specified nextToken is invalid."):
            logs.get_log_events(logGroupName=GROUP, logStreamName="s", nextToken=token)
        with refused(400, "InvalidParameterException", "The specified nextToken is invalid."):
            logs.filter_log_events(logGroupName=GROUP, nextToken=token)


def test_late_events_take_their_place(logs, put):
    put("s", (10, "b"), (5_000, "d"))
    put("s", (5, "a"), (4_000, "c"))
    assert texts(logs.get_log_events(logGroupName=GROUP, logStreamName="s")) == ["a", "b", "c", "d"]
    event = logs.get_log_events(logGroupName=GROUP, logStreamName="s", limit=1, startFromHead=True)["events"][0]
    assert event["timestamp"] == put.start + 5
    assert abs(event["ingestionTime"] - now_ms()) < 60_000


# What a batch may be


def test_limits_of_a_batch(logs, put):
    put("s", (0, "x"))
    large = "x" * 600_000
    with refused(400, "InvalidParameterException", "Upload too large: 1200052 bytes exceeds limit of 1048576"):
        put("s", (0, large), (0, large))
    with refused(400, "InvalidParameterException", "Log event too large: 1048577 bytes exceeds limit of 1048576"):
        put("s", (0, "x" * 1_048_551))
    text = "Log events in a single PutLogEvents request must be in chronological order."
    with refused(400, "InvalidParameterException", text):
        put("s", (1, "x"), (0, "y"))
    text = "The batch of log events in a single PutLogEvents request cannot span more than 24 hours."
    with refused(400, "InvalidParameterException", text):
        put("s", (-24 * 3_600_000 - 1, "x"), (0, "y"))
    with refused(400, "InvalidParameterException"):
        logs.put_log_events(logGroupName=GROUP, logStreamName="s", logEvents=[])
    assert texts(logs.filter_log_events(logGroupName=GROUP)) == ["x"]


def test_old_and_future_events_are_rejected_by_index(logs, put):
    answer = put("s", (-15 * 86_400_000, "old"), (0, "kept"), (3 * 3_600_000, "new"))
    assert answer["rejectedLogEventsInfo"] == {"tooOldLogEventEndIndex": 1, "tooNewLogEventStartIndex": 2}
    assert texts(logs.filter_log_events(logGroupName=GROUP)) == ["kept"]


# A group


def test_streams_are_interleaved_and_paged(logs, put):
    put("s", (1, "a"), (4, "d"), (6, "f"))
    put("t", (2, "b"), (5, "e"))
    put("u", (3, "c"))
    paginator = logs.get_paginator("filter_log_events")
    for size in (1, 2, 5):
        pages = paginator.paginate(logGroupName=GROUP, PaginationConfig={"PageSize": size})
        events = [event for page in pages for event in page["events"]]
        assert "".join(event["message"] for event in events) == "abcdef"
        assert len({event["eventId"] for event in events}) == 6
        assert [event["logStreamName"] for event in events] == ["s", "t", "u", "s", "t", "s"]
    assert texts(logs.filter_log_events(logGroupName=GROUP, logStreamNames=["s", "u"])) == ["a", "c", "d", "f"]
    assert texts(logs.filter_log_events(logGroupName=GROUP, logStreamNamePrefix="t")) == ["b", "e"]
    with refused(400, "ResourceNotFoundException", "The specified log stream does not exist."):
        logs.filter_log_events(logGroupName=GROUP, logStreamNames=["s", "none"])


def test_groups_are_also_named_by_arn(account, logs, put):
    put("s", (1, "a"))
    arn = f"arn:aws:logs:us-east-1:{account.id}:log-group:{GROUP}"
    assert texts(logs.filter_log_events(logGroupIdentifier=arn)) == ["a"]
    assert texts(logs.get_log_events(logGroupIdentifier=arn, logStreamName="s")) == ["a"]
    assert len(logs.describe_log_streams(logGroupIdentifier=arn)["logStreams"]) == 1
    with refused(400, "InvalidParameterException"):
        logs.filter_log_events(logGroupIdentifier=arn, logGroupName=GROUP)


@pytest.mark.parametrize("pattern", ["a@b", '"open', "{ $.a == 1 }", "%(a)%", "[a b]"])
def test_faulty_patterns(logs, pattern):
    with refused(400, "InvalidParameterException", "Invalid filter pattern"):
        logs.filter_log_events(logGroupName=GROUP, filterPattern=pattern)


def test_a_pattern_can_be_tried(account):
    messages = ['127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /a.gif HTTP/1.0" 200 1534', "other"]
    matches = account.logs.test_metric_filter(
        filterPattern="[ip, ..., request, status, bytes > 1000]", logEventMessages=messages
    )["matches"]
    assert [match["eventMessage"] for match in matches] == messages[:1]
    assert matches[0]["extractedValues"]["$request"] == "GET /a.gif HTTP/1.0"
    assert matches[0]["extractedValues"]["$bytes"] == "1534"


# Lists


def test_streams_in_the_order_of_their_last_events(logs, put):
    for offset, stream in ((1, "c"), (3, "a"), (2, "b")):
        put(stream, (offset, "x"))
    paginator = logs.get_paginator("describe_log_streams")

    def order(**arguments):
        pages = paginator.paginate(logGroupName=GROUP, PaginationConfig={"PageSize": 2}, **arguments)
        return "".join(stream["logStreamName"] for page in pages for stream in page["logStreams"])

    assert order() == "abc"
    assert order(descending=True) == "cba"
    assert order(orderBy="LastEventTime") == "cba"
    assert order(orderBy="LastEventTime", descending=True) == "abc"
    (newest, *_) = logs.describe_log_streams(logGroupName=GROUP, orderBy="LastEventTime", descending=True)["logStreams"]
    assert newest["firstEventTimestamp"] == newest["lastEventTimestamp"] == put.start + 3
    text = "Cannot order by LastEventTime with a logStreamNamePrefix."
    with refused(400, "InvalidParameterException", text):
        logs.describe_log_streams(logGroupName=GROUP, orderBy="LastEventTime", logStreamNamePrefix="a")


def test_groups_are_paged(account):
    names = [f"/g/{n:02}" for n in range(7)]
    for name in names:
        account.logs.create_log_group(logGroupName=name)
    pages = account.logs.get_paginator("describe_log_groups").paginate(
        logGroupNamePrefix="/g/", PaginationConfig={"PageSize": 3}
    )
    assert [group["logGroupName"] for page in pages for group in page["logGroups"]] == names
    found = account.logs.describe_log_groups(logGroupNamePattern="g/03")["logGroups"]
    assert [group["logGroupName"] for group in found] == ["/g/03"]


# Deletion


def test_a_group_made_again_is_empty(logs, put):
    put("s", (1, "old"))
    logs.delete_log_group(logGroupName=GROUP)
    logs.create_log_group(logGroupName=GROUP)
    assert texts(logs.filter_log_events(logGroupName=GROUP)) == []
    logs.create_log_stream(logGroupName=GROUP, logStreamName="s")
    assert texts(logs.get_log_events(logGroupName=GROUP, logStreamName="s")) == []


def test_a_protected_group_stays(account):
    account.logs.create_log_group(logGroupName=GROUP, deletionProtectionEnabled=True)
    with refused(400, "ValidationException"):
        account.logs.delete_log_group(logGroupName=GROUP)
    account.logs.put_log_group_deletion_protection(logGroupIdentifier=GROUP, deletionProtectionEnabled=False)
    account.logs.delete_log_group(logGroupName=GROUP)


def test_events_survive_a_kill(new_freehold, tmp_path):
    from support.account import Account

    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    account.logs.create_log_group(logGroupName=GROUP)
    account.logs.create_log_stream(logGroupName=GROUP, logStreamName="s")
    events = [{"timestamp": now_ms(), "message": f"{n}"} for n in range(100)]
    account.logs.put_log_events(logGroupName=GROUP, logStreamName="s", logEvents=events)
    server.kill()
    server.start()
    assert texts(account.logs.filter_log_events(logGroupName=GROUP)) == [f"{n}" for n in range(100)]


# As it arrives


def test_live_tail(account, logs, put):
    put("s", (0, "before"))
    # The model sends this operation to a host of its own, which an endpoint of ours does not have.
    client = account.client("logs", config=botocore.config.Config(inject_host_prefix=False))
    arn = f"arn:aws:logs:us-east-1:{account.id}:log-group:{GROUP}"
    answer = client.start_live_tail(logGroupIdentifiers=[arn], logEventFilterPattern="ERROR")
    session = iter(answer["responseStream"])
    start = next(session)["sessionStart"]
    assert start["logGroupIdentifiers"] == [arn]
    put("s", (1, "ERROR one"), (2, "INFO two"))
    for _ in range(10):
        update = next(session)["sessionUpdate"]
        if update["sessionResults"]:
            break
    assert [event["message"] for event in update["sessionResults"]] == ["ERROR one"]
    assert update["sessionMetadata"] == {"sampled": False}
    answer["responseStream"].close()
