"""EventBridge Scheduler: groups and schedules, and what they invoke when the clock says so."""

import datetime
import json

import pytest

from support.errors import refused
from support.metrics import metric
from support.wait import eventually

OFF = {"Mode": "OFF"}
NO_SCHEDULE = "Schedule s does not exist."


class Scene:
    """A scheduler, and a queue with a role that may send to it."""

    def __init__(self, account):
        self.account = account
        self.scheduler = account.client("scheduler")
        self.sqs = account.client("sqs")
        self.url = self.sqs.create_queue(QueueName="q")["QueueUrl"]
        self.queue = f"arn:aws:sqs:us-east-1:{account.id}:q"
        self.role = account.role("scheduler", (), "scheduler.amazonaws.com")
        statement = {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        account.iam.put_role_policy(RoleName="scheduler", PolicyName="p", PolicyDocument=policy)

    def target(self, **more):
        return {"Arn": self.queue, "RoleArn": self.role, "Input": "{}", **more}

    def create(self, expression="rate(5 minutes)", name="s", target=None, **more):
        return self.scheduler.create_schedule(
            Name=name, ScheduleExpression=expression, Target=target or self.target(), FlexibleTimeWindow=more.pop("window", OFF), **more
        )["ScheduleArn"]

    def count(self, url=None):
        names = ["ApproximateNumberOfMessages"]
        return int(self.sqs.get_queue_attributes(QueueUrl=url or self.url, AttributeNames=names)["Attributes"][names[0]])

    def receive(self, url=None):
        found = lambda: self.sqs.receive_message(QueueUrl=url or self.url, MessageAttributeNames=["All"]).get("Messages")
        message = eventually(found, "a message")[0]
        self.sqs.delete_message(QueueUrl=url or self.url, ReceiptHandle=message["ReceiptHandle"])
        return message

    def now(self):
        """The server's time."""
        answer = self.account.freehold.post("/_freehold/clock", {"advance_ms": 0})
        return json.loads(answer.body)["now_ms"] / 1000


@pytest.fixture
def scene(account):
    return Scene(account)


@pytest.fixture
def own_scene(own_account):
    return Scene(own_account)


def test_schedules_are_kept(scene):
    scheduler = scene.scheduler
    arn = f"arn:aws:scheduler:us-east-1:{scene.account.id}:schedule/default/s"
    assert scene.create("cron(0 12 * * ? *)", ScheduleExpressionTimezone="Europe/Berlin", Description="d") == arn
    found = scheduler.get_schedule(Name="s")
    for name in ("ResponseMetadata", "CreationDate", "LastModificationDate"):
        found.pop(name)
    policy = {"MaximumEventAgeInSeconds": 86400, "MaximumRetryAttempts": 185}
    assert found == {
        "Arn": arn, "GroupName": "default", "Name": "s", "ScheduleExpression": "cron(0 12 * * ? *)", "Description": "d",
        "ScheduleExpressionTimezone": "Europe/Berlin", "State": "ENABLED", "FlexibleTimeWindow": OFF, "ActionAfterCompletion": "NONE",
        "Target": {**scene.target(), "RetryPolicy": policy},
    }
    with refused(409, "ConflictException", "Schedule s already exists."):
        scene.create()
    scheduler.update_schedule(Name="s", ScheduleExpression="rate(1 hour)", Target=scene.target(), FlexibleTimeWindow=OFF, State="DISABLED")
    changed = scheduler.get_schedule(Name="s")
    assert (changed["State"], changed["ScheduleExpressionTimezone"]) == ("DISABLED", "UTC") and "Description" not in changed
    scene.create("at(2040-01-01T00:00:00)", name="t")
    assert [found["Name"] for found in scheduler.list_schedules()["Schedules"]] == ["s", "t"]
    assert [found["Name"] for found in scheduler.list_schedules(State="ENABLED")["Schedules"]] == ["t"]
    page = scheduler.list_schedules(MaxResults=1)
    assert scheduler.list_schedules(MaxResults=1, NextToken=page["NextToken"])["Schedules"][0]["Name"] == "t"
    scheduler.delete_schedule(Name="s")
    for call in (scheduler.get_schedule, scheduler.delete_schedule):
        with refused(404, "ResourceNotFoundException", NO_SCHEDULE):
            call(Name="s")


def test_a_client_token_makes_it_once(scene):
    first = scene.create(ClientToken="one")
    assert scene.create(ClientToken="one") == first
    with refused(409, "ConflictException", "Schedule s already exists."):
        scene.create(ClientToken="two")


def test_wrong_schedules(scene):
    def wrong(message=None, part=None, code="ValidationException", status=400, **more):
        with refused(status, code, message, part):
            scene.create(**more)

    for expression in ("rate(0 minutes)", "cron(0 12 * * * *)", "at(2040-01-01)", "at(2040-02-30T00:00:00)", "hourly"):
        wrong(f"Invalid Schedule Expression {expression}.", expression=expression)
    wrong(part="Timezone", ScheduleExpressionTimezone="Mars/Olympus")
    wrong(part="StartDate", StartDate=scene.now() - 3600)
    wrong(part="EndDate", EndDate=scene.now() - 3600)
    wrong("Schedule group x does not exist.", code="ResourceNotFoundException", status=404, GroupName="x")
    trusting = scene.account.role("other", (), "lambda.amazonaws.com")
    text = "The execution role you provide must allow AWS EventBridge Scheduler to assume the role."
    wrong(text, target=scene.target(RoleArn=trusting))
    wrong("nope API is not supported.", target=scene.target(Arn="arn:aws:scheduler:::aws-sdk:sqs:nope"))


def test_groups(own_scene):
    scheduler, scene = own_scene.scheduler, own_scene
    arn = f"arn:aws:scheduler:us-east-1:{scene.account.id}:schedule-group/g"
    assert scheduler.create_schedule_group(Name="g", Tags=[{"Key": "a", "Value": "b"}])["ScheduleGroupArn"] == arn
    with refused(409, "ConflictException", "Schedule group g already exists."):
        scheduler.create_schedule_group(Name="g")
    scheduler.tag_resource(ResourceArn=arn, Tags=[{"Key": "c", "Value": "d"}])
    scheduler.untag_resource(ResourceArn=arn, TagKeys=["a"])
    assert scheduler.list_tags_for_resource(ResourceArn=arn)["Tags"] == [{"Key": "c", "Value": "d"}]
    assert [group["Name"] for group in scheduler.list_schedule_groups()["ScheduleGroups"]] == ["default", "g"]
    scene.create("at(2040-01-01T00:00:00)", GroupName="g")
    scene.create("at(2040-01-01T00:00:00)", name="kept")
    assert scheduler.get_schedule_group(Name="g")["State"] == "ACTIVE"
    scheduler.delete_schedule_group(Name="g")
    gone = lambda: [group["Name"] for group in scheduler.list_schedule_groups()["ScheduleGroups"]] == ["default"]
    eventually(gone, "the group goes")
    assert [found["Name"] for found in scheduler.list_schedules()["Schedules"]] == ["kept"]
    with refused(404, "ResourceNotFoundException", "Schedule group g does not exist."):
        scheduler.get_schedule_group(Name="g")
    with refused(404, "ResourceNotFoundException", "Schedule group g does not exist."):
        scheduler.delete_schedule_group(Name="g")


def test_what_is_due_is_invoked(own_scene):
    scene, freehold = own_scene, own_scene.account.freehold
    stamp = lambda seconds: datetime.datetime.fromtimestamp(scene.now() + seconds, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")
    # Once, then the schedule goes.
    at = stamp(3600)
    words = '{"arn": "<aws.scheduler.schedule-arn>", "at": "<aws.scheduler.scheduled-time>", "try": <aws.scheduler.attempt-number>}'
    arn = scene.create(f"at({at})", target=scene.target(Input=words), ActionAfterCompletion="DELETE")
    freehold.advance(3590)
    assert scene.count() == 0
    freehold.advance(11)
    assert json.loads(scene.receive()["Body"]) == {"arn": arn, "at": at + "Z", "try": 1}
    eventually(lambda: not scene.scheduler.list_schedules()["Schedules"], "the schedule goes")
    # A rate begins at its start date and ends with its end date.
    scene.create("rate(1 hour)", StartDate=scene.now() + 600, EndDate=scene.now() + 600 + 3700)
    freehold.advance(590)
    assert scene.count() == 0
    freehold.advance(11)
    scene.receive()
    freehold.advance(3600)
    scene.receive()
    freehold.advance(7200)
    assert scene.count() == 0
    scene.scheduler.delete_schedule(Name="s")
    # Any operation, by name.
    other = scene.sqs.create_queue(QueueName="other")["QueueUrl"]
    call = scene.target(Arn="arn:aws:scheduler:::aws-sdk:sqs:sendMessage", Input=json.dumps({"QueueUrl": other, "MessageBody": "hello"}))
    scene.create(f"at({stamp(60)})", target=call)
    freehold.advance(62)
    assert scene.receive(other)["Body"] == "hello"
    scene.scheduler.delete_schedule(Name="s")
    # A disabled one does nothing; a flexible one comes within its window.
    scene.create(f"at({stamp(60)})", name="off", State="DISABLED")
    scene.create(f"at({stamp(60)})", window={"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 10}, target=scene.target(Input='"flexible"'))
    freehold.advance(662)
    assert json.loads(scene.receive()["Body"]) == "flexible"
    assert scene.count() == 0


def test_what_fails_ends_in_the_dead_letter_queue(own_scene):
    scene, freehold = own_scene, own_scene.account.freehold
    dead = scene.sqs.create_queue(QueueName="dead")["QueueUrl"]
    missing = scene.queue.replace(":q", ":missing")
    letters = {"DeadLetterConfig": {"Arn": scene.queue.replace(":q", ":dead")}}
    arn = scene.create(target=scene.target(Arn=missing, Input='{"n": 1}', **letters))
    letter = scene.receive(dead)
    attributes = {name: value["StringValue"] for name, value in letter["MessageAttributes"].items()}
    assert (letter["Body"], attributes["SCHEDULE_ARN"], attributes["TARGET_ARN"]) == ('{"n": 1}', arn, missing)
    assert attributes["ERROR_CODE"] == "QueueDoesNotExist" or "NonExistent" in attributes["ERROR_CODE"], attributes
    assert (attributes["RETRY_ATTEMPTS"], attributes["IS_PAYLOAD_TRUNCATED"]) == ("0", "false")
    for name, count in (
        ("InvocationAttemptCount", 1), ("TargetErrorCount", 1), ("TargetErrorThrottledCount", 0), ("InvocationDroppedCount", 1),
        ("InvocationsSentToDeadLetterCount", 1), ("InvocationsFailedToBeSentToDeadLetterCount", 0),
    ):
        counted = lambda: metric(scene.account, "AWS/Scheduler", name, ScheduleGroup="default") == count
        eventually(counted, name)
    freehold.advance(300)
    scene.receive(dead)


def test_schedules_survive_a_kill(new_freehold, tmp_path):
    from support.account import Account

    freehold = new_freehold(data=tmp_path / "data")
    scene = Scene(Account(freehold))
    at = datetime.datetime.fromtimestamp(scene.now() + 3600, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")
    scene.create(f"at({at})", target=scene.target(Input='{"n": 1}'))
    freehold.kill()
    freehold.start()
    scene.sqs, url = Account(freehold, scene.account.id).client("sqs"), None
    url = scene.sqs.get_queue_url(QueueName="q")["QueueUrl"]
    assert scene.count(url) == 0
    freehold.advance(3602)
    assert scene.receive(url)["Body"] == '{"n": 1}'
