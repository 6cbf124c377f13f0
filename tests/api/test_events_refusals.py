"""What EventBridge, its scheduler and pipes refuse, in AWS's own words; each beside what they take."""

import json

import pytest

from support.errors import refused

PATTERN = json.dumps({"source": ["my.app"]})


@pytest.fixture
def events(account):
    return account.client("events")


@pytest.fixture
def arn(account):
    """ARNs of the test's account: `arn("sqs", "q")`."""
    return lambda service, resource, region="us-east-1": f"arn:aws:{service}:{region}:{account.id}:{resource}"


def transformer(template, **paths):
    return {"InputTransformer": {"InputPathsMap": paths, "InputTemplate": template}}


def test_targets(account, events, arn):
    events.put_rule(Name="r", EventPattern=PATTERN)
    queue, role = arn("sqs", "q"), f"arn:aws:iam::{account.id}:role/r"

    def put(**target):
        return events.put_targets(Rule="r", Targets=[{"Id": "1", "Arn": queue, **target}])

    for good in (
        {},
        {"Input": '"text"'},
        {"InputPath": "$.detail.list[0]"},
        transformer('{"e": <aws.events.event.json>, "x": <x>}', x="$.detail.x"),
        transformer('"<AWSx> of <aws.events.rule-name>"', AWSx="$.source"),
        {"SqsParameters": {"MessageGroupId": "g"}},
        {"Arn": arn("sqs", "q.fifo"), "SqsParameters": {"MessageGroupId": "g"}},
        {"Arn": arn("lambda", "function:f")},
        {"Arn": arn("states", "stateMachine:s"), "RoleArn": role},
        {"Arn": arn("ecs", "cluster/c"), "RoleArn": role, "EcsParameters": {"TaskDefinitionArn": arn("ecs", "task-definition/t")}},
        {"DeadLetterConfig": {"Arn": arn("sqs", "dead")}},
    ):
        assert put(**good)["FailedEntryCount"] == 0, good
    machine, destination, topic = arn("states", "stateMachine:s"), arn("events", "api-destination/d/1"), arn("sns", "t")
    for wrong, text in (
        ({"Arn": "q"}, "Parameter q is not valid. Reason: Provided Arn is not in correct format."),
        ({"Arn": "arn:aws:s3:::bucket"}, "s3 is not a supported service for a target."),
        ({"Arn": machine}, f"RoleArn is required for target {machine}."),
        ({"Arn": destination}, f"RoleArn is required for target {destination}."),
        ({"KinesisParameters": {"PartitionKeyPath": "$.id"}}, "Parameter(s) KinesisParameters not supported for target: 1."),
        ({"Arn": arn("ecs", "cluster/c"), "RoleArn": role}, "Parameter(s) EcsParameters must be specified for target: 1."),
        ({"Arn": arn("sqs", "q.fifo")}, "Parameter(s) SqsParameters must be specified for target: 1."),
        ({"DeadLetterConfig": {"Arn": topic}}, "sns is not supported as a dead letter resource."),
        ({"DeadLetterConfig": {"Arn": arn("sqs", "d.fifo")}}, "SQS FIFO is not supported by Dead Letter Queues."),
        ({"Input": "text"}, "JSON syntax error in input for target 1."),
        ({"Input": "{}", "InputPath": "$"}, "Only one of Input, InputPath, or InputTransformer must be provided for target 1."),
        ({"InputPath": "detail"}, "InputPath for target 1 is invalid."),
        ({"InputPath": "$.detail['x']"}, "InputPath for target 1 is invalid."),
        (transformer("<x>", x="detail.x"), "InputPath for target 1 is invalid."),
        (transformer("<y>", x="$.x"), "InputTemplate for target 1 contains invalid placeholder y."),
        (
            transformer('["<aws.events.event.json>"]'),
            "InputTemplate for target 1 contains placeholder aws.events.event.json valid only for JSON template.",
        ),
    ):
        with refused(400, "ValidationException", text):
            put(**wrong)
    with refused(400, "ValidationException", "Parameter targets is not valid. Reason: More than one target with Id '1' is provided."):
        events.put_targets(Rule="r", Targets=[{"Id": "1", "Arn": queue}] * 2)
    # What was refused has left nothing.
    assert events.list_targets_by_rule(Rule="r")["Targets"] == [{"Id": "1", "Arn": queue, "DeadLetterConfig": {"Arn": arn("sqs", "dead")}}]


def test_rules_and_buses(events, arn):
    long = json.dumps({"source": ["x" * 2040]})
    with refused(400, "ValidationException", "Parameter EventPattern for rule r exceeds limit of 2048."):
        events.put_rule(Name="r", EventPattern=long)
    events.put_rule(Name="r", EventPattern=json.dumps({"source": ["x" * 2030]}))
    elsewhere = arn("events", "event-bus/default", "eu-west-1")
    for call, arguments in (
        (events.put_rule, {"Name": "r", "EventPattern": PATTERN}),
        (events.describe_rule, {"Name": "r"}),
        (events.list_rules, {}),
        (events.list_targets_by_rule, {"Rule": "r"}),
    ):
        with refused(400, "ValidationException", "Cross-region api call is not allowed."):
            call(EventBusName=elsewhere, **arguments)
    assert events.describe_rule(Name="r", EventBusName=arn("events", "event-bus/default"))["Name"] == "r"
    with refused(400, "ValidationException", "Event bus name must not contain '/'."):
        events.create_event_bus(Name="team/bus")
    with refused(400, "ValidationException", "Event bus name must match event source name."):
        events.create_event_bus(Name="aws.partner/a/b/c", EventSourceName="aws.partner/a/b/d")
    with refused(400, "ValidationException", "sns is not supported as a dead letter resource."):
        events.create_event_bus(Name="b", DeadLetterConfig={"Arn": arn("sns", "t")})
    events.create_event_bus(Name="b", DeadLetterConfig={"Arn": arn("sqs", "q")})
    with refused(400, "ValidationException", "SQS FIFO is not supported by Dead Letter Queues."):
        events.update_event_bus(Name="b", DeadLetterConfig={"Arn": arn("sqs", "q.fifo")})
    assert events.describe_event_bus(Name="b")["DeadLetterConfig"] == {"Arn": arn("sqs", "q")}


def test_an_archive_is_fed_by_a_rule_that_is_not_the_customers(events, arn):
    bus = arn("events", "event-bus/default")
    events.create_archive(ArchiveName="a", EventSourceArn=bus, EventPattern=PATTERN)
    rule = events.describe_rule(Name="Events-Archive-a")
    assert rule["ManagedBy"] == "prod.vhs.events.aws.internal"
    assert json.loads(rule["EventPattern"]) == {"source": ["my.app"], "replay-name": [{"exists": False}]}
    target = events.list_targets_by_rule(Rule="Events-Archive-a")["Targets"][0]
    assert (target["Id"], target["Arn"]) == ("Events-Archive-a", "arn:aws:events:us-east-1:::")
    template = target["InputTransformer"]["InputTemplate"]
    assert template.startswith('{"archive-arn":"' + arn("events", "archive/a") + ":") and "<aws.events.event.json>" in template
    managed = "Rule Events-Archive-a is managed by an AWS service can only be modified if force is True."
    for call, arguments in (
        (events.put_rule, {"Name": "Events-Archive-a", "EventPattern": PATTERN}),
        (events.disable_rule, {"Name": "Events-Archive-a"}),
        (events.delete_rule, {"Name": "Events-Archive-a"}),
        (events.put_targets, {"Rule": "Events-Archive-a", "Targets": [{"Id": "1", "Arn": arn("sqs", "q")}]}),
        (events.remove_targets, {"Rule": "Events-Archive-a", "Ids": ["1"]}),
    ):
        with refused(400, "ManagedRuleException", managed):
            call(**arguments)
    events.update_archive(ArchiveName="a", EventPattern=json.dumps({"source": ["other"]}))
    assert json.loads(events.describe_rule(Name="Events-Archive-a")["EventPattern"])["source"] == ["other"]
    entry = {"DetailType": "t", "Detail": "{}"}
    events.put_events(Entries=[{"Source": "other", **entry}, {"Source": "my.app", **entry}])
    assert events.describe_archive(ArchiveName="a")["EventCount"] == 1
    events.delete_archive(ArchiveName="a")
    with refused(400, "ResourceNotFoundException", "Rule Events-Archive-a does not exist on EventBus default."):
        events.describe_rule(Name="Events-Archive-a")
    with refused(400, "ResourceNotFoundException", "Event bus default does not exist."):
        events.create_archive(ArchiveName="b", EventSourceArn=arn("events", "event-bus/default", "eu-west-1"))


def test_connections(account, events):
    parameters = {
        "BASIC": {"BasicAuthParameters": {"Username": "u", "Password": "p"}},
        "API_KEY": {"ApiKeyAuthParameters": {"ApiKeyName": "n", "ApiKeyValue": "v"}},
    }
    for kind, other, member in (("BASIC", "API_KEY", "BasicAuthParameters"), ("API_KEY", "BASIC", "ApiKeyAuthParameters")):
        with refused(400, "ValidationException", f"Parameter {member} is not valid. Reason: Missing required field(s)."):
            events.create_connection(Name="c", AuthorizationType=kind, AuthParameters=parameters[other])
    made = events.create_connection(Name="c", AuthorizationType="BASIC", AuthParameters=parameters["BASIC"])
    with refused(400, "ResourceAlreadyExistsException", "Connection c already exists."):
        events.create_connection(Name="c", AuthorizationType="BASIC", AuthParameters=parameters["BASIC"])
    # The second one has left no secret.
    secrets = account.client("secretsmanager")
    found = secrets.list_secrets(IncludePlannedDeletion=True)["SecretList"]
    assert [secret["Name"] for secret in found] == ["events!connection/c/" + made["ConnectionArn"].split("/")[-1]]
    events.create_api_destination(
        Name="d", ConnectionArn=made["ConnectionArn"], InvocationEndpoint="https://example.com", HttpMethod="POST"
    )
    state = lambda: events.describe_api_destination(Name="d")["ApiDestinationState"]
    assert state() == "ACTIVE"
    assert events.describe_api_destination(Name="d")["InvocationRateLimitPerSecond"] == 300
    assert events.deauthorize_connection(Name="c")["ConnectionState"] == "DEAUTHORIZED"
    assert state() == "INACTIVE"
    assert secrets.list_secrets(IncludePlannedDeletion=True)["SecretList"] == []
    events.update_connection(Name="c", AuthParameters=parameters["BASIC"])
    assert (state(), events.list_api_destinations()["ApiDestinations"][0]["ApiDestinationState"]) == ("ACTIVE", "ACTIVE")
    events.delete_connection(Name="c")
    assert state() == "INACTIVE"


OFF = {"Mode": "OFF"}


def test_schedules(account, arn):
    scheduler = account.client("scheduler")
    role = account.role("scheduler", (), "scheduler.amazonaws.com")
    target = {"Arn": arn("sqs", "q"), "RoleArn": role}

    def create(expression="rate(1 hour)", window=OFF, **more):
        more = {"Name": "s", "Target": target, **more}
        scheduler.create_schedule(ScheduleExpression=expression, FlexibleTimeWindow=window, **more)

    def to(arn, **more):
        return {"Target": {"Arn": arn, "RoleArn": role, **more}}

    call = "arn:aws:scheduler:::aws-sdk:"
    for good in (
        {"expression": "cron(0 12 * * ?)"},
        {"expression": "AT(2040-01-01T00:00)"},
        {"expression": "rate(5 minute)"},
        {"window": {"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 1440}},
        to(arn("sqs", "q"), Input="plain text"),
        to(arn("lambda", "function:f"), Input='{"try": <aws.scheduler.attempt-number>}'),
        to(call + "sqs:sendMessage", Input="{}"),
    ):
        create(**good)
        scheduler.delete_schedule(Name="s")
    for wrong, text in (
        ({"expression": "cron(0 12 * ?)"}, "Invalid Schedule Expression cron(0 12 * ?)."),
        ({"expression": "at(2040-01-01T00:00:00Z)"}, "Invalid Schedule Expression at(2040-01-01T00:00:00Z)."),
        ({"window": {"Mode": "FLEXIBLE"}}, "MaximumWindowInMinutes must be provided when FlexibleTimeWindowMode is set to FLEXIBLE."),
        (
            {"window": {"Mode": "OFF", "MaximumWindowInMinutes": 1}},
            "MaximumWindowInMinutes must not be provided when FlexibleTimeWindowMode is set to OFF.",
        ),
        ({"StartDate": 2_208_988_800, "EndDate": 2_208_988_700}, "The StartDate you specify must come before the EndDate."),
        (to(arn("sqs", "q", "eu-west-1")), "The target ARN provided does not match the current region us-east-1."),
        (to(arn("backup", "x")), "backup is not a supported service for a target."),
        (to(arn("sqs", "q"), SqsParameters={"MessageGroupId": "g"}), "Parameters MessageGroupId not valid for the target."),
        (to(arn("sqs", "q"), KinesisParameters={"PartitionKey": "k"}), "Parameters KinesisParameters not supported for the target."),
        (to(arn("lambda", "function:f"), Input="text"), "JSON syntax error in input for the target."),
        (to(call + "sqs:sendMessage"), "You must provide an input to set this target for your schedule."),
        (to(call + "sqs:getQueueUrl", Input="{}"), "getQueueUrl API is not supported."),
        (to(arn("scheduler", "aws-sdk:sqs:sendMessage"), Input="{}"), "scheduler is not a supported service for a target."),
    ):
        with refused(400, "ValidationException", text):
            create(**wrong)
    for change in (scheduler.create_schedule_group, scheduler.delete_schedule_group):
        with refused(400, "ValidationException", "This operation cannot be performed on schedule group default."):
            change(Name="default")
    assert scheduler.list_schedules()["Schedules"] == []


def test_pipes(account, arn):
    pipes = account.client("pipes")
    role = account.role("pipe", (), "pipes.amazonaws.com")

    def create(**changes):
        pipes.create_pipe(**{"Name": "p", "Source": arn("sqs", "q"), "Target": arn("sqs", "t"), "RoleArn": role, **changes})

    batch = lambda size, window: {"SqsQueueParameters": {"BatchSize": size, "MaximumBatchingWindowInSeconds": window}}
    filters = lambda pattern: {"SourceParameters": {"FilterCriteria": {"Filters": [{"Pattern": pattern}]}}}
    for wrong, text in (
        (filters("{}"), "Invalid Event Pattern. Reason: Empty objects are not allowed"),
        (filters('{"body": "x"}'), 'Invalid Event Pattern. Reason: "body" must be an object or an array'),
        (
            {"SourceParameters": {"KinesisStreamParameters": {"StartingPosition": "LATEST"}}},
            "Invalid source parameter provided for source.",
        ),
        (
            {"TargetParameters": {"CloudWatchLogsParameters": {"LogStreamName": "s"}}},
            "Invalid target parameter provided for target.",
        ),
        ({"Enrichment": arn("sqs", "q")}, "Invalid pipe enrichment."),
        ({"Target": arn("sqs", "t", "eu-west-1")}, "Creating cross-region pipe is not permitted."),
        ({"Target": arn("sns", "t.fifo")}, "SNS FIFO topics are not supported as a pipe target."),
        ({"SourceParameters": batch(11, 1)}, "The configured batch size 11 is greater than the max supported batch size 10."),
        ({"LogConfiguration": {"Level": "INFO"}}, "Must provide at least 1 log destination in LogConfiguration."),
        (
            {"TargetParameters": {"InputTemplate": "<aws.pipes.nope>"}},
            "Invalid json path reference or predefined variable for placeholder <aws.pipes.nope>.",
        ),
    ):
        with refused(400, "ValidationException", text):
            create(**wrong)
    assert pipes.list_pipes()["Pipes"] == []
