"""EventBridge's control plane: buses, rules, targets, policies, archives, connections. What is delivered is in test_events_delivery."""

import json

import pytest

from support.errors import refused

PATTERN = json.dumps({"source": ["my.app"]})
NO_RULE = "Rule r does not exist on EventBus default."


@pytest.fixture
def events(account):
    return account.client("events")


def queue_arn(account, name="q"):
    return f"arn:aws:sqs:us-east-1:{account.id}:{name}"


def test_buses(account, events):
    arn = f"arn:aws:events:us-east-1:{account.id}:event-bus/"
    assert events.describe_event_bus()["Arn"] == arn + "default"
    created = events.create_event_bus(Name="b", Description="d", Tags=[{"Key": "k", "Value": "v"}])
    assert (created["EventBusArn"], created["Description"]) == (arn + "b", "d")
    assert events.list_tags_for_resource(ResourceARN=arn + "b")["Tags"] == [{"Key": "k", "Value": "v"}]
    assert [bus["Name"] for bus in events.list_event_buses()["EventBuses"]] == ["b", "default"]
    assert [bus["Name"] for bus in events.list_event_buses(NamePrefix="d")["EventBuses"]] == ["default"]
    with refused(400, "ResourceAlreadyExistsException", "Event bus b already exists."):
        events.create_event_bus(Name="b")
    with refused(400, "ResourceAlreadyExistsException", "Event bus default already exists."):
        events.create_event_bus(Name="default")
    with refused(400, "ResourceNotFoundException", "Event bus x does not exist."):
        events.describe_event_bus(Name="x")
    with refused(400, "ValidationException", "Cannot delete event bus default."):
        events.delete_event_bus(Name="default")
    events.put_rule(Name="r", EventBusName="b", EventPattern=PATTERN)
    with refused(400, "ValidationException", "EventBus can't be deleted since it has rules."):
        events.delete_event_bus(Name="b")
    events.delete_rule(Name="r", EventBusName="b")
    events.delete_event_bus(Name="b")
    events.delete_event_bus(Name="b")


def test_rules(account, events):
    arn = f"arn:aws:events:us-east-1:{account.id}:rule/r"
    assert events.put_rule(Name="r", EventPattern=PATTERN, Description="d")["RuleArn"] == arn
    rule = events.describe_rule(Name="r")
    rule.pop("ResponseMetadata")
    assert rule == {
        "Name": "r", "Arn": arn, "EventPattern": PATTERN, "State": "ENABLED", "Description": "d",
        "EventBusName": "default", "CreatedBy": account.id,
    }
    events.disable_rule(Name="r")
    assert events.describe_rule(Name="r")["State"] == "DISABLED"
    events.enable_rule(Name="r")
    events.put_rule(Name="r", ScheduleExpression="rate(5 minutes)")
    changed = events.describe_rule(Name="r")
    assert "EventPattern" not in changed and changed["ScheduleExpression"] == "rate(5 minutes)"
    for number in range(3):
        events.put_rule(Name=f"more-{number}", EventPattern=PATTERN)
    page = events.list_rules(NamePrefix="more", Limit=2)
    rest = events.list_rules(NamePrefix="more", Limit=2, NextToken=page["NextToken"])
    assert [rule["Name"] for rule in page["Rules"] + rest["Rules"]] == ["more-0", "more-1", "more-2"]
    assert "NextToken" not in rest
    events.delete_rule(Name="r")
    with refused(400, "ResourceNotFoundException", NO_RULE):
        events.describe_rule(Name="r")
    events.delete_rule(Name="r")


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ({}, "ValidationException", "Parameter(s) EventPattern or ScheduleExpression must be specified."),
        ({"ScheduleExpression": "rate(1 minutes)"}, "ValidationException", "Parameter ScheduleExpression is not valid."),
        ({"ScheduleExpression": "cron(0 10 * * * *)"}, "ValidationException", "Parameter ScheduleExpression is not valid."),
        ({"ScheduleExpression": "at(2030-01-01T00:00:00)"}, "ValidationException", "Parameter ScheduleExpression is not valid."),
        ({"EventPattern": PATTERN, "EventBusName": "x"}, "ResourceNotFoundException", "Event bus x does not exist."),
        ({"EventPattern": "{"}, "InvalidEventPatternException", None),
        (
            {"EventPattern": '{"source": "x"}'},
            "InvalidEventPatternException",
            'Event pattern is not valid. Reason: "source" must be an object or an array\n at [Source: (String)"{"source": "x"}"; line: 1, column: 13]',
        ),
        (
            {"EventPattern": '{"source": [\n {"nope": 1}]}'},
            "InvalidEventPatternException",
            'Event pattern is not valid. Reason: Unrecognized match type nope\n at [Source: (String)"{"source": [\n {"nope": 1}]}"; line: 2, column: 12]',
        ),
    ],
)
def test_wrong_rules(events, arguments, code, message):
    with refused(400, code, message):
        events.put_rule(Name="r", **arguments)


def test_schedules_belong_to_the_default_bus(events):
    events.create_event_bus(Name="b")
    with refused(400, "ValidationException", "ScheduleExpression is supported only on the default event bus."):
        events.put_rule(Name="r", EventBusName="b", ScheduleExpression="rate(1 minute)")


def test_targets(account, events):
    events.put_rule(Name="r", EventPattern=PATTERN)
    arn = queue_arn(account)
    target = {
        "Id": "1", "Arn": arn, "InputTransformer": {"InputPathsMap": {"a": "$.detail.a"}, "InputTemplate": '{"x": <a>}'},
        "RetryPolicy": {"MaximumRetryAttempts": 3, "MaximumEventAgeInSeconds": 60}, "DeadLetterConfig": {"Arn": arn},
    }
    answer = events.put_targets(Rule="r", Targets=[target])
    assert (answer["FailedEntryCount"], answer["FailedEntries"]) == (0, [])
    assert events.list_targets_by_rule(Rule="r")["Targets"] == [target]
    assert events.list_rule_names_by_target(TargetArn=arn)["RuleNames"] == ["r"]
    assert events.list_rule_names_by_target(TargetArn=arn + "x")["RuleNames"] == []
    with refused(400, "ValidationException", "Rule can't be deleted since it has targets."):
        events.delete_rule(Name="r")
    events.remove_targets(Rule="r", Ids=["1"])
    assert events.list_targets_by_rule(Rule="r")["Targets"] == []
    events.delete_rule(Name="r")
    with refused(400, "ResourceNotFoundException", NO_RULE):
        events.put_targets(Rule="r", Targets=[target])
    with refused(400, "ResourceNotFoundException", NO_RULE):
        events.list_targets_by_rule(Rule="r")


def test_wrong_targets(account, events):
    events.put_rule(Name="r", EventPattern=PATTERN)
    arn = queue_arn(account)

    def wrong(message, code="ValidationException", **target):
        with refused(400, code, message):
            events.put_targets(Rule="r", Targets=[{"Id": "1", "Arn": arn, **target}])

    wrong("Parameter nope is not valid. Reason: Provided Arn is not in correct format.", Arn="nope")
    wrong("Parameter(s) SqsParameters must be specified for target: 1.", Arn=arn + ".fifo")
    stream = f"arn:aws:kinesis:us-east-1:{account.id}:stream/s"
    wrong(f"RoleArn is required for target {stream}.", Arn=stream)
    wrong("JSON syntax error in input for target 1.", Input="{")
    wrong("Only one of Input, InputPath, or InputTransformer must be provided for target 1.", Input="{}", InputPath="$")
    with refused(400, "LimitExceededException", "The requested resource exceeds the maximum number allowed."):
        events.put_targets(Rule="r", Targets=[{"Id": str(number), "Arn": arn} for number in range(6)])


def test_permissions(account, events):
    events.put_permission(Action="events:PutEvents", Principal="111122223333", StatementId="s")
    policy = json.loads(events.describe_event_bus()["Policy"])
    assert policy["Statement"] == [
        {
            "Sid": "s", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
            "Action": "events:PutEvents", "Resource": f"arn:aws:events:us-east-1:{account.id}:event-bus/default",
        }
    ]
    with refused(400, "ResourceNotFoundException", "Statement with the provided id does not exist."):
        events.remove_permission(StatementId="x")
    events.remove_permission(StatementId="s")
    with refused(400, "ResourceNotFoundException", "EventBus does not have a policy."):
        events.remove_permission(StatementId="s")


def test_patterns_are_tested(events):
    event = {
        "id": "1", "account": "1", "source": "my.app", "time": "2026-01-01T00:00:00Z", "region": "us-east-1",
        "resources": [], "detail-type": "t", "detail": {"n": 5},
    }
    test = lambda pattern: events.test_event_pattern(EventPattern=json.dumps(pattern), Event=json.dumps(event))["Result"]
    assert test({"detail": {"n": [{"numeric": [">", 4]}]}}) is True
    assert test({"detail": {"n": [{"numeric": [">", 5]}]}}) is False
    with refused(400, "ValidationException", "Parameter Event is not valid."):
        events.test_event_pattern(EventPattern=PATTERN, Event="{}")


def test_archives(account, events):
    bus = f"arn:aws:events:us-east-1:{account.id}:event-bus/default"
    created = events.create_archive(ArchiveName="a", EventSourceArn=bus, EventPattern=PATTERN, RetentionDays=3)
    assert (created["ArchiveArn"], created["State"]) == (f"arn:aws:events:us-east-1:{account.id}:archive/a", "ENABLED")
    with refused(400, "ResourceAlreadyExistsException", "Archive a already exists."):
        events.create_archive(ArchiveName="a", EventSourceArn=bus)
    with refused(400, "ResourceNotFoundException", "Event bus x does not exist."):
        events.create_archive(ArchiveName="b", EventSourceArn=bus.replace("default", "x"))
    events.update_archive(ArchiveName="a", Description="d")
    found = events.describe_archive(ArchiveName="a")
    assert (found["Description"], found["RetentionDays"], found["EventCount"]) == ("d", 3, 0)
    assert [archive["ArchiveName"] for archive in events.list_archives(NamePrefix="a")["Archives"]] == ["a"]
    events.delete_archive(ArchiveName="a")
    with refused(400, "ResourceNotFoundException", "Archive a does not exist."):
        events.describe_archive(ArchiveName="a")


def test_connections_hide_what_is_secret(account, events):
    secret = {"BasicAuthParameters": {"Username": "u", "Password": "p"}}
    created = events.create_connection(Name="c", AuthorizationType="BASIC", AuthParameters=secret)
    assert created["ConnectionState"] == "AUTHORIZED"
    shown = events.describe_connection(Name="c")
    assert shown["AuthParameters"] == {"BasicAuthParameters": {"Username": "u"}}
    made = events.create_api_destination(
        Name="d", ConnectionArn=created["ConnectionArn"], InvocationEndpoint="https://example.com/*", HttpMethod="POST"
    )
    assert made["ApiDestinationState"] == "ACTIVE"
    assert events.describe_api_destination(Name="d")["ConnectionArn"] == created["ConnectionArn"]
    assert [found["Name"] for found in events.list_api_destinations()["ApiDestinations"]] == ["d"]
    events.delete_api_destination(Name="d")
    events.delete_connection(Name="c")
    with refused(400, "ResourceNotFoundException", "Failed to describe the connection(s). Connection 'c' does not exist."):
        events.describe_connection(Name="c")


def test_entries_fail_one_by_one(events):
    good = {"Source": "my.app", "DetailType": "t", "Detail": "{}"}
    answer = events.put_events(
        Entries=[
            good, {**good, "Source": ""}, {"Source": "x", "DetailType": "t"}, {**good, "Detail": "{"},
            {**good, "Source": "aws.ec2"},
        ]
    )
    assert answer["FailedEntryCount"] == 4
    assert answer["Entries"][0]["EventId"]
    required = "Parameter {0} is not valid. Reason: {0} is a required argument."
    assert answer["Entries"][1:] == [
        {"ErrorCode": "InvalidArgument", "ErrorMessage": required.format("Source")},
        {"ErrorCode": "InvalidArgument", "ErrorMessage": required.format("Detail")},
        {"ErrorCode": "MalformedDetail", "ErrorMessage": "Detail is malformed."},
        {"ErrorCode": "NotAuthorizedForSourceException", "ErrorMessage": "Not authorized for the source."},
    ]
    with refused(400, "ValidationException", "Total size of the entries in the request is over the limit."):
        events.put_events(Entries=[{**good, "Detail": json.dumps({"x": "y" * 1024 * 1024})}])
    with refused(400, "ValidationException", part="'entries' failed to satisfy constraint"):
        events.put_events(Entries=[good] * 11)


def test_global_endpoints(account, events):
    bus = lambda region, name="default": {"EventBusArn": f"arn:aws:events:{region}:{account.id}:event-bus/{name}"}
    routing = {"FailoverConfig": {"Primary": {"HealthCheck": "arn:aws:route53:::healthcheck/abc-1"}, "Secondary": {"Route": "eu-west-1"}}}
    both = [bus("us-east-1"), bus("eu-west-1")]
    make = lambda **more: events.create_endpoint(**{"Name": "e", "RoutingConfig": routing, "EventBuses": both, "ReplicationConfig": {"State": "DISABLED"}, **more})
    made = make()
    arn = f"arn:aws:events:us-east-1:{account.id}:endpoint/e"
    assert (made["Arn"], made["State"], made["ReplicationConfig"]) == (arn, "CREATING", {"State": "DISABLED"})
    with refused(400, "ResourceAlreadyExistsException", "Endpoint e already exists."):
        make()
    for wrong in ({"EventBuses": [bus("us-east-1"), bus("us-west-2")]}, {"EventBuses": [bus("us-east-1"), bus("eu-west-1", "other")]}, {"ReplicationConfig": {"State": "ENABLED"}}):
        with refused(400, "ValidationException"):
            make(Name="wrong", **wrong)
    found = events.describe_endpoint(Name="e")
    assert found["State"] == "ACTIVE" and found["EventBuses"] == both and found["RoutingConfig"] == routing
    assert found["EndpointUrl"] == f"https://{found['EndpointId']}.endpoint.events.amazonaws.com"
    assert events.update_endpoint(Name="e", Description="d")["State"] == "UPDATING"
    (listed,) = events.list_endpoints(NamePrefix="e")["Endpoints"]
    assert (listed["Description"], listed["Arn"]) == ("d", arn)
    assert events.list_endpoints(NamePrefix="x")["Endpoints"] == []
    events.delete_endpoint(Name="e")
    for gone in (events.describe_endpoint, events.delete_endpoint, events.update_endpoint):
        with refused(400, "ResourceNotFoundException", "Endpoint e does not exist."):
            gone(Name="e")
