"""Event source mappings of SQS queues: what is refused, what a function is shown, and what becomes of each message."""

import datetime
import json

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function, handler
from support.wait import by_clock, eventually

IPV = "InvalidParameterValueException"
GONE = "The resource you requested does not exist."
SQS_RIGHTS = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
# Every event as one log line, so that a test can read what the function was shown.
PRINTS = "import json\nprint('EVENT', json.dumps(event))\n"


def polling_role(account, actions=tuple(SQS_RIGHTS), name="poller"):
    """A role that may write logs and do these things to queues."""
    role = account.role(name)
    allow = {"Effect": "Allow", "Action": [*actions, "sqs:SendMessage"], "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    account.iam.put_role_policy(RoleName=name, PolicyName="sqs", PolicyDocument=document)
    return role


class Queue:
    def __init__(self, account, name="q", **attributes):
        self.sqs = account.client("sqs")
        self.url = self.sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
        self.arn = f"arn:aws:sqs:us-east-1:{account.id}:{name}"

    def send(self, *bodies, **arguments):
        return [self.sqs.send_message(QueueUrl=self.url, MessageBody=body, **arguments)["MessageId"] for body in bodies]

    def send_many(self, bodies):
        for start in range(0, len(bodies), 10):
            entries = [{"Id": str(index), "MessageBody": body} for index, body in enumerate(bodies[start : start + 10])]
            assert not self.sqs.send_message_batch(QueueUrl=self.url, Entries=entries).get("Failed")

    def count(self):
        """Messages in any state."""
        found = self.sqs.get_queue_attributes(QueueUrl=self.url, AttributeNames=["All"])["Attributes"]
        return sum(
            int(found[name])
            for name in ("ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesDelayed")
        )

    def held(self):
        """Messages that somebody has received and not yet deleted."""
        name = "ApproximateNumberOfMessagesNotVisible"
        return int(self.sqs.get_queue_attributes(QueueUrl=self.url, AttributeNames=[name])["Attributes"][name])

    def wait_empty(self, seconds=20.0):
        eventually(lambda: self.count() == 0, f"{self.arn} is empty", seconds)

    def receive(self, wait=0):
        answer = self.sqs.receive_message(QueueUrl=self.url, MaxNumberOfMessages=10, WaitTimeSeconds=wait)
        return [message["Body"] for message in answer.get("Messages", [])]


@pytest.fixture
def queue(account):
    return Queue(account)


@pytest.fixture
def role(account):
    return polling_role(account)


def make(found, queue, wait=True, **arguments):
    client = found.account.awslambda
    mapping = client.create_event_source_mapping(EventSourceArn=queue.arn, FunctionName=found.name, **arguments)
    return wait_state(client, mapping["UUID"], "Enabled") if wait else mapping


def wait_state(client, uuid, state):
    def there():
        mapping = client.get_event_source_mapping(UUID=uuid)
        return mapping if mapping["State"] == state else None

    return eventually(there, f"{uuid} is {state}")


def events(found):
    lines = [line for line in found.log_lines() if line.startswith("EVENT ")]
    return [json.loads(line.removeprefix("EVENT ")) for line in lines]


def bodies(found):
    return [record["body"] for event in events(found) for record in event["Records"]]


def wait_bodies(found, expected, seconds=20.0):
    eventually(lambda: sorted(bodies(found)) == sorted(expected), f"{found.name} has seen {expected}", seconds)


def test_a_mapping_is_shown_changed_and_gone(account, queue, role):
    found = create_function(account, Role=role)
    client = account.awslambda
    made = make(found, queue, wait=False, Tags={"a": "b"})
    made.pop("ResponseMetadata")
    uuid = made["UUID"]
    assert made.pop("LastModified")
    assert made == {
        "UUID": uuid,
        "BatchSize": 10,
        "MaximumBatchingWindowInSeconds": 0,
        "EventSourceArn": queue.arn,
        "FunctionArn": found.arn,
        "State": "Creating",
        "StateTransitionReason": "USER_INITIATED",
        "FunctionResponseTypes": [],
        "EventSourceMappingArn": f"arn:aws:lambda:us-east-1:{account.id}:event-source-mapping:{uuid}",
    }
    wait_state(client, uuid, "Enabled")
    assert client.list_tags(Resource=made["EventSourceMappingArn"])["Tags"] == {"a": "b"}
    client.tag_resource(Resource=made["EventSourceMappingArn"], Tags={"c": "d"})
    client.untag_resource(Resource=made["EventSourceMappingArn"], TagKeys=["a"])
    assert client.list_tags(Resource=made["EventSourceMappingArn"])["Tags"] == {"c": "d"}
    changed = client.update_event_source_mapping(UUID=uuid, BatchSize=5, ScalingConfig={"MaximumConcurrency": 2})
    assert (changed["State"], changed["BatchSize"], changed["ScalingConfig"]) == ("Updating", 5, {"MaximumConcurrency": 2})
    assert client.update_event_source_mapping(UUID=uuid, Enabled=False)["State"] == "Disabling"
    wait_state(client, uuid, "Disabled")
    enabled = client.update_event_source_mapping(UUID=uuid, Enabled=True, ScalingConfig={})
    assert enabled["State"] == "Enabling" and "ScalingConfig" not in enabled
    assert client.delete_event_source_mapping(UUID=uuid)["State"] == "Deleting"

    def gone():
        try:
            return client.get_event_source_mapping(UUID=uuid)["State"] != "Deleting"
        except client.exceptions.ResourceNotFoundException:
            return True

    eventually(gone, "it is gone")
    for call in (
        lambda: client.get_event_source_mapping(UUID=uuid),
        lambda: client.update_event_source_mapping(UUID=uuid, BatchSize=1),
        lambda: client.delete_event_source_mapping(UUID=uuid),
    ):
        with refused(404, "ResourceNotFoundException", GONE):
            call()


def test_lists_are_cut_and_filtered(account, role):
    client = account.awslambda
    functions = [create_function(account, name=name, Role=role) for name in ("f", "g")]
    queues = [Queue(account, name) for name in ("q", "r")]
    made = {(found.name, queue.arn): make(found, queue, wait=False, Enabled=False)["UUID"] for found in functions for queue in queues}

    def listed(**arguments):
        return {mapping["UUID"] for mapping in client.list_event_source_mappings(**arguments)["EventSourceMappings"]}

    assert listed() == set(made.values())
    assert listed(FunctionName="f") == {made["f", queue.arn] for queue in queues}
    assert listed(EventSourceArn=queues[0].arn) == {made[found.name, queues[0].arn] for found in functions}
    assert listed(FunctionName=functions[1].arn, EventSourceArn=queues[1].arn) == {made["g", queues[1].arn]}
    assert listed(FunctionName="nobody") == set()
    pages = list(client.get_paginator("list_event_source_mappings").paginate(PaginationConfig={"PageSize": 3}))
    assert [len(page["EventSourceMappings"]) for page in pages] == [3, 1]


@pytest.mark.parametrize(
    "arguments, message",
    [
        ({"EventSourceArn": None}, "Unrecognized event source."),
        ({"EventSourceArn": "arn:aws:s3:::bucket"}, "Unrecognized event source."),
        ({"FunctionName": "nobody"}, "Function does not exist"),
        ({"BatchSize": 11}, "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10"),
        ({"DestinationConfig": {"OnFailure": {"Destination": "arn:aws:sqs:us-east-1:123456789012:q"}}}, "Unsupported DestinationConfig parameter for given event source mapping type."),
        ({"FilterCriteria": {"Filters": [{"Pattern": "no pattern"}]}}, "Invalid filter pattern definition."),
        ({"FilterCriteria": {"Filters": [{"Pattern": '{"body":"no list"}'}]}}, "Invalid filter pattern definition."),
    ],
)
def test_what_cannot_be_is_refused(account, queue, role, arguments, message):
    create_function(account, Role=role)
    given = {"EventSourceArn": queue.arn, "FunctionName": "f", **arguments}
    with refused(400, IPV, message):
        account.awslambda.create_event_source_mapping(**{name: value for name, value in given.items() if value is not None})
    assert account.awslambda.list_event_source_mappings()["EventSourceMappings"] == []


def test_queue_and_role_are_looked_at(account, queue, role):
    found = create_function(account, Role=role, Timeout=31)
    client = account.awslambda
    missing = f"arn:aws:sqs:us-east-1:{account.id}:missing"
    text = "Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. SQS Error Message: The specified queue does not exist."
    with refused(400, IPV, text):
        client.create_event_source_mapping(EventSourceArn=missing, FunctionName="f")
    with refused(400, IPV, "Queue visibility timeout: 30 seconds is less than Function timeout: 31 seconds"):
        client.create_event_source_mapping(EventSourceArn=queue.arn, FunctionName="f")
    found.configure(Timeout=30)
    first = make(found, queue)["UUID"]
    text = f'An event source mapping with SQS arn (" {queue.arn} ") and function (" f ") already exists. Please update or delete the existing mapping with UUID {first}'
    with refused(409, "ResourceConflictException", text):
        client.create_event_source_mapping(EventSourceArn=queue.arn, FunctionName="f")
    for lacking in SQS_RIGHTS:
        rights = [action for action in SQS_RIGHTS if action != lacking]
        create_function(account, name=lacking[4:], Role=polling_role(account, rights, lacking[4:]))
        text = f"The provided execution role does not have permissions to call {lacking[4:]} on SQS"
        with refused(400, IPV, text):
            client.create_event_source_mapping(EventSourceArn=queue.arn, FunctionName=lacking[4:])


def test_sources_that_are_not_here_say_so(account, role):
    create_function(account, Role=role)
    arn = f"arn:aws:kinesis:us-east-1:{account.id}:stream/s"
    null = "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: Member must not be null."
    with refused(400, IPV, null):
        account.awslambda.create_event_source_mapping(EventSourceArn=arn, FunctionName="f")
    enum = (
        "1 validation error detected: Value 'FIRST' at 'startingPosition' failed to satisfy constraint: "
        "Member must satisfy enum value set: [LATEST, AT_TIMESTAMP, TRIM_HORIZON]"
    )
    for function in ("f", "missing"):
        with refused(400, "ValidationException", enum):
            account.awslambda.create_event_source_mapping(EventSourceArn=arn, FunctionName=function, StartingPosition="FIRST")
    with refused(501, "NotImplemented", part="Kinesis"):
        account.awslambda.create_event_source_mapping(EventSourceArn=arn, FunctionName="f", StartingPosition="LATEST")


def test_a_function_is_shown_the_whole_message(account, queue, role):
    found = create_function(account, handler(PRINTS), Role=role)
    make(found, queue)
    attributes = {
        "text": {"DataType": "String", "StringValue": "é"},
        "bytes": {"DataType": "Binary", "BinaryValue": b"\x00\x01"},
    }
    message = queue.send('{"n": 1}', MessageAttributes=attributes)[0]
    queue.send("plain")
    wait_bodies(found, ['{"n": 1}', "plain"])
    records = {record["body"]: record for event in events(found) for record in event["Records"]}
    record = records['{"n": 1}']
    assert list(record) == [
        "messageId", "receiptHandle", "body", "attributes", "messageAttributes", "md5OfMessageAttributes", "md5OfBody",
        "eventSource", "eventSourceARN", "awsRegion",
    ]
    assert record["messageId"] == message
    assert record["attributes"]["ApproximateReceiveCount"] == "1"
    assert set(record["attributes"]) == {"ApproximateReceiveCount", "SentTimestamp", "SenderId", "ApproximateFirstReceiveTimestamp"}
    assert record["messageAttributes"] == {
        "text": {"stringValue": "é", "stringListValues": [], "binaryListValues": [], "dataType": "String"},
        "bytes": {"binaryValue": "AAE=", "stringListValues": [], "binaryListValues": [], "dataType": "Binary"},
    }
    assert (record["eventSource"], record["eventSourceARN"], record["awsRegion"]) == ("aws:sqs", queue.arn, "us-east-1")
    assert (records["plain"]["messageAttributes"], records["plain"]["md5OfMessageAttributes"]) == ({}, None)
    queue.wait_empty()


def test_what_fails_comes_back_and_ends_as_a_dead_letter(own_account, own_freehold):
    account, role = own_account, polling_role(own_account)
    dead = Queue(account, "dead")
    redrive = json.dumps({"deadLetterTargetArn": dead.arn, "maxReceiveCount": 2})
    queue = Queue(account, "q", RedrivePolicy=redrive, VisibilityTimeout="600")
    body = PRINTS + "if any(record['body'] == 'bad' for record in event['Records']):\n    raise RuntimeError('no')\n"
    found = create_function(account, handler(body), Role=role)
    uuid = make(found, queue, BatchSize=1)["UUID"]
    queue.send("bad", "good")
    # The clock moves only when nothing but the bad one is under way.
    wait_bodies(found, ["bad", "good"])
    eventually(lambda: queue.count() == 1, "the good one is deleted")
    by_clock(own_freehold, 601, lambda: len(bodies(found)) == 3, "the bad one comes back")
    assert by_clock(own_freehold, 601, dead.receive, "a dead letter") == ["bad"]
    wait_bodies(found, ["bad", "bad", "good"])
    counts = [event["Records"][0]["attributes"]["ApproximateReceiveCount"] for event in events(found) if event["Records"][0]["body"] == "bad"]
    assert counts == ["1", "2"]
    queue.wait_empty()
    assert account.awslambda.get_event_source_mapping(UUID=uuid)["State"] == "Enabled"


def test_a_failing_function_is_a_problem_that_the_mapping_shows(account, queue, role):
    found = create_function(account, handler("raise RuntimeError('no')"), Role=role)
    uuid = make(found, queue)["UUID"]
    assert "LastProcessingResult" not in account.awslambda.get_event_source_mapping(UUID=uuid)
    queue.send("x")
    result = lambda: account.awslambda.get_event_source_mapping(UUID=uuid).get("LastProcessingResult")  # noqa: E731
    eventually(lambda: result() == "PROBLEM: Function call failed", "the problem is shown")
    assert queue.count() == 1, "nothing is deleted"


REPORTS = """
import datetime
import json
print('EVENT', json.dumps(event))
answers = {
    'one': lambda ids: {'batchItemFailures': [{'itemIdentifier': ids['bad']}]},
    'none': lambda ids: {'batchItemFailures': []},
    'null': lambda ids: None,
    'empty': lambda ids: {},
    'unknown': lambda ids: {'batchItemFailures': [{'itemIdentifier': 'unknown'}]},
    'blank': lambda ids: {'batchItemFailures': [{'itemIdentifier': ''}]},
    'wrong key': lambda ids: {'batchItemFailures': [{'id': ids['bad']}]},
    'no list': lambda ids: {'batchItemFailures': 'bad'},
    'text': lambda ids: 'text',
}
ids = {record['body']: record['messageId'] for record in event['Records']}
"""


@pytest.mark.parametrize(
    "kind, left",
    [("one", 1), ("none", 0), ("null", 0), ("empty", 0), ("unknown", 2), ("blank", 2), ("wrong key", 2), ("no list", 2), ("text", 2)],
)
def test_failures_are_reported_item_by_item(account, queue, role, kind, left):
    found = create_function(account, handler(REPORTS + f"return answers[{kind!r}](ids)"), Role=role)
    queue.send("good", "bad")
    make(found, queue, FunctionResponseTypes=["ReportBatchItemFailures"])
    wait_bodies(found, ["good", "bad"])
    found.wait_log("REPORT")
    eventually(lambda: queue.count() == left, f"{left} are left")


def test_without_the_setting_reports_mean_nothing(account, queue, role):
    found = create_function(account, handler(REPORTS + "return answers['one'](ids)"), Role=role)
    queue.send("good", "bad")
    make(found, queue)
    wait_bodies(found, ["good", "bad"])
    queue.wait_empty()


def test_filters_choose_what_a_function_sees_and_delete_the_rest(account, queue, role):
    found = create_function(account, handler(PRINTS), Role=role)
    pattern = json.dumps({"body": {"kind": ["a"], "n": [{"numeric": [">", 1]}]}})
    criteria = {"Filters": [{"Pattern": pattern}, {"Pattern": json.dumps({"body": ["plain"]})}]}
    made = make(found, queue, FilterCriteria=criteria)
    assert made["FilterCriteria"] == criteria
    wanted = [json.dumps({"kind": "a", "n": 2}), "plain"]
    queue.send(*wanted, json.dumps({"kind": "a", "n": 1}), json.dumps({"kind": "b", "n": 2}), "other")
    queue.wait_empty()
    wait_bodies(found, wanted)
    account.awslambda.update_event_source_mapping(UUID=made["UUID"], FilterCriteria={})
    wait_state(account.awslambda, made["UUID"], "Enabled")
    queue.send("other")
    wait_bodies(found, [*wanted, "other"])


def test_a_window_gathers_more_than_one_receive_brings(account, queue, role):
    found = create_function(account, handler(PRINTS), Role=role)
    make(found, queue, BatchSize=25, MaximumBatchingWindowInSeconds=30)
    queue.send_many([str(number) for number in range(25)])
    wait_bodies(found, [str(number) for number in range(25)])
    assert [len(event["Records"]) for event in events(found)] == [25], "a full batch does not wait for its window"


def test_a_window_ends_by_the_clock(own_account, own_freehold):
    queue = Queue(own_account)
    found = create_function(own_account, handler(PRINTS), Role=polling_role(own_account))
    make(found, queue, BatchSize=100, MaximumBatchingWindowInSeconds=300)
    queue.send("one", "two")
    eventually(lambda: queue.held() == 2, "both are taken")
    assert bodies(found) == []
    own_freehold.advance(301)
    wait_bodies(found, ["one", "two"])
    queue.wait_empty()


def test_groups_keep_their_order(account, role):
    queue = Queue(account, "q.fifo", FifoQueue="true", ContentBasedDeduplication="true")
    found = create_function(account, handler(PRINTS), Role=role)
    make(found, queue, BatchSize=3)
    sent = [f"{group}{number}" for number in range(12) for group in "ab"]
    for body in sent:
        queue.send(body, MessageGroupId=body[0])
    wait_bodies(found, sent)
    for group in "ab":
        seen = [body for body in bodies(found) if body[0] == group]
        assert seen == [body for body in sent if body[0] == group]
    attributes = events(found)[0]["Records"][0]["attributes"]
    assert {"SequenceNumber", "MessageGroupId", "MessageDeduplicationId"} <= set(attributes)
    with refused(400, IPV):
        account.awslambda.create_event_source_mapping(EventSourceArn=queue.arn, FunctionName="f", BatchSize=11, MaximumBatchingWindowInSeconds=1)


def test_a_bound_on_concurrency_holds(account, queue, role):
    body = PRINTS + "import time\nprint('MARK', time.time(), 1)\ntime.sleep(0.3)\nprint('MARK', time.time(), -1)"
    found = create_function(account, handler(body), Role=role)
    queue.send_many([str(number) for number in range(12)])
    make(found, queue, BatchSize=1, ScalingConfig={"MaximumConcurrency": 2})
    wait_bodies(found, [str(number) for number in range(12)])
    found.wait_log("MARK", times=24)
    marks = sorted((line.split()[1], int(line.split()[2])) for line in found.log_lines() if line.startswith("MARK "))
    running = most = 0
    for _, step in marks:
        running += step
        most = max(most, running)
    assert most == 2


def test_a_throttled_function_loses_nothing(account, queue, role):
    found = create_function(account, handler(PRINTS), Role=role)
    client = account.awslambda
    client.put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=0)
    uuid = make(found, queue)["UUID"]
    queue.send("x")
    result = lambda: client.get_event_source_mapping(UUID=uuid).get("LastProcessingResult")  # noqa: E731
    eventually(lambda: result() == "PROBLEM: Rate Exceeded.", "it says so")
    assert queue.receive() == [], "it waits in the mapping's hands, as long as it is invisible"
    client.put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=1)
    eventually(lambda: "x" in bodies(found), "it is seen", 60)
    queue.wait_empty(60)


def test_messages_for_a_function_that_is_switched_off_die_by_their_receives(own_account, own_freehold):
    """As on AWS: the mapping receives, is throttled until the visibility ends, and receives again, until the queue's policy says no."""
    account, role = own_account, polling_role(own_account)
    dead = Queue(account, "dead")
    redrive = json.dumps({"deadLetterTargetArn": dead.arn, "maxReceiveCount": 2})
    queue = Queue(account, RedrivePolicy=redrive, VisibilityTimeout="30")
    found = create_function(account, handler(PRINTS), Role=role)
    make(found, queue)
    queue.send("before")
    wait_bodies(found, ["before"])
    account.awslambda.put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=0)
    queue.send("x")

    def died():
        own_freehold.advance(10)
        return dead.receive()

    assert eventually(died, "the message is dead", 60) == ["x"]
    assert bodies(found) == ["before"]


def test_a_disabled_mapping_leaves_messages_alone(account, queue, role):
    found = create_function(account, handler(PRINTS), Role=role)
    client = account.awslambda
    uuid = make(found, queue, wait=False, Enabled=False)["UUID"]
    wait_state(client, uuid, "Disabled")
    queue.send("one")
    client.update_event_source_mapping(UUID=uuid, Enabled=True)
    wait_bodies(found, ["one"])
    queue.wait_empty()
    client.update_event_source_mapping(UUID=uuid, Enabled=False)
    wait_state(client, uuid, "Disabled")
    queue.send("two")
    assert queue.receive(wait=1) == ["two"], "nobody else takes it"
    assert bodies(found) == ["one"]


def test_disabling_lets_what_is_taken_end(account, queue, role):
    found = create_function(account, handler(PRINTS + "import time\ntime.sleep(1)"), Role=role, Timeout=30)
    client = account.awslambda
    uuid = make(found, queue)["UUID"]
    queue.send("x")
    eventually(lambda: queue.held() == 1 or bodies(found) == ["x"], "it is taken")
    client.update_event_source_mapping(UUID=uuid, Enabled=False)
    wait_state(client, uuid, "Disabled")
    assert queue.count() == 0, "deleted before the mapping is disabled"
    wait_bodies(found, ["x"])


def test_changes_under_load_lose_nothing_and_double_nothing(account, role):
    queue = Queue(account, VisibilityTimeout="600")
    found = create_function(account, handler(PRINTS + "import time\ntime.sleep(0.05)"), Role=role)
    client = account.awslambda
    sent = [str(number) for number in range(120)]
    queue.send_many(sent)
    uuid = make(found, queue, BatchSize=2, ScalingConfig={"MaximumConcurrency": 2})["UUID"]
    for size in (1, 3, 2, 4):
        client.update_event_source_mapping(UUID=uuid, BatchSize=size)
        wait_state(client, uuid, "Enabled")
        client.update_event_source_mapping(UUID=uuid, Enabled=False)
        wait_state(client, uuid, "Disabled")
        resting = queue.count()
        assert queue.count() == resting, "nothing is under way"
        client.update_event_source_mapping(UUID=uuid, Enabled=True)
    queue.wait_empty(60)
    wait_bodies(found, sent)


def test_filters_under_a_key_are_shown_to_who_asks_for_the_mapping(account, queue, role):
    found = create_function(account, Role=role)
    criteria = {"Filters": [{"Pattern": json.dumps({"body": ["seen"]})}]}
    client = account.awslambda
    open_ = make(found, queue, FilterCriteria=criteria)
    assert client.list_event_source_mappings()["EventSourceMappings"][0]["FilterCriteria"] == criteria
    key = account.client("kms").create_key()["KeyMetadata"]["Arn"]
    client.update_event_source_mapping(UUID=open_["UUID"], KMSKeyArn=key)
    wait_state(client, open_["UUID"], "Enabled")
    assert "FilterCriteria" not in client.list_event_source_mappings()["EventSourceMappings"][0]
    shown = client.get_event_source_mapping(UUID=open_["UUID"])
    assert (shown["KMSKeyArn"], shown["FilterCriteria"]) == (key, criteria)


def test_a_deleted_function_and_a_lost_right_are_shown(own_account, own_freehold):
    account, client = own_account, own_account.awslambda
    queue, role = Queue(account), polling_role(own_account)
    found = create_function(account, handler(PRINTS), Role=role)
    uuid = make(found, queue)["UUID"]
    result = lambda: client.get_event_source_mapping(UUID=uuid).get("LastProcessingResult", "")  # noqa: E731
    account.iam.delete_role_policy(RoleName="poller", PolicyName="sqs")
    text = "PROBLEM: The provided execution role does not have permissions to call ReceiveMessage on SQS"
    by_clock(own_freehold, 31, lambda: result() == text, "the lost right is shown")
    client.delete_function(FunctionName="f")
    by_clock(own_freehold, 31, lambda: "Function not found" in result(), "the missing function is shown")
    assert client.get_event_source_mapping(UUID=uuid)["State"] == "Enabled"
    queue.send("x")
    again = create_function(account, handler(PRINTS), Role=polling_role(account, name="again"))
    wait_bodies(again, ["x"])


def test_a_kill_loses_nothing_and_deletes_nothing_unseen(new_freehold, tmp_path):
    """Killed with messages in a function that fails: all are there afterwards, and a function that works sees all."""
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    queue = Queue(account, VisibilityTimeout="600")
    body = PRINTS + "import time\ntime.sleep(0.2)\nraise RuntimeError('no')"
    found = create_function(account, handler(body), Role=polling_role(account), Timeout=30)
    uuid = make(found, queue, BatchSize=5)["UUID"]
    sent = [str(number) for number in range(100)]
    queue.send_many(sent)
    eventually(lambda: len(bodies(found)) >= 10, "some are in the function")
    server.kill()
    server.start()
    found.account = account = Account(server, account.id)
    queue.sqs = account.client("sqs")
    assert wait_state(account.awslambda, uuid, "Enabled")["BatchSize"] == 5
    assert queue.count() == 100
    found.update_code(handler("for record in event['Records']:\n    print('DONE', record['body'])"))
    done = lambda: {line.split()[1] for line in found.log_lines() if line.startswith("DONE ")}  # noqa: E731
    by_clock(server, 601, lambda: queue.count() == 0, "all are done with")
    eventually(lambda: done() == set(sent), "all have been seen")


def test_a_mapping_that_asks_for_it_is_counted(account, queue, role):
    found = create_function(account, handler(PRINTS), Role=role)
    criteria = {"Filters": [{"Pattern": json.dumps({"body": ["seen"]})}]}
    made = make(found, queue, FilterCriteria=criteria, MetricsConfig={"Metrics": ["EventCount"]})
    assert made["MetricsConfig"] == {"Metrics": ["EventCount"]}
    queue.send("seen", "seen", "unseen")
    queue.wait_empty()
    wanted = {"PolledEventCount": 3, "FilteredOutEventCount": 1, "InvokedEventCount": 2, "DeletedEventCount": 3}
    eventually(lambda: counted(account, made["UUID"]) == wanted, "all are counted")


def counted(account, uuid):
    """Sums of a mapping's metrics in the last hour."""
    client = account.client("cloudwatch")
    dimensions = [{"Name": "EventSourceMappingUUID", "Value": uuid}]
    now = datetime.datetime.now(datetime.timezone.utc)
    hour = datetime.timedelta(hours=1)
    sums = {}
    for metric in client.list_metrics(Namespace="AWS/Lambda", Dimensions=dimensions)["Metrics"]:
        points = client.get_metric_statistics(
            **metric, StartTime=now - hour, EndTime=now + hour, Period=3600, Statistics=["Sum"]
        )["Datapoints"]
        sums[metric["MetricName"]] = sum(point["Sum"] for point in points)
    return sums


def test_provisioned_pollers_exclude_a_bound(account, queue, role):
    found = create_function(account, handler(PRINTS), Role=role)
    pollers = {"MinimumPollers": 2, "MaximumPollers": 4}
    text = "ScalingConfig and ProvisionedPollerConfig cannot be specified together."
    with refused(400, IPV, text):
        make(found, queue, ProvisionedPollerConfig=pollers, ScalingConfig={"MaximumConcurrency": 2})
    made = make(found, queue, ProvisionedPollerConfig=pollers)
    assert made["ProvisionedPollerConfig"] == pollers
    queue.send("x")
    wait_bodies(found, ["x"])
    assert "ProvisionedPollerConfig" not in account.awslambda.update_event_source_mapping(UUID=made["UUID"], ProvisionedPollerConfig={})
