"""SQS through boto3: messages, batches, time-outs, digests (which boto3 checks by itself)."""

import base64
import json
import time

import pytest

from support.errors import refused
from support.wait import eventually

NO_QUEUE = "AWS.SimpleQueueService.NonExistentQueue"


@pytest.fixture
def sqs(account):
    return account.client("sqs")


@pytest.fixture
def queue(sqs):
    return sqs.create_queue(QueueName="q")["QueueUrl"]


def receive(sqs, queue, **arguments):
    arguments = {"MaxNumberOfMessages": 10, "AttributeNames": ["All"], "MessageAttributeNames": ["All"], **arguments}
    return sqs.receive_message(QueueUrl=queue, **arguments).get("Messages", [])


def bodies(messages):
    return [message["Body"] for message in messages]


def test_a_message_goes_through(sqs, queue, account, freehold):
    assert queue == f"{freehold.endpoint}/{account.id}/q"
    attributes = {
        "text": {"DataType": "String", "StringValue": "é"},
        "number": {"DataType": "Number.int", "StringValue": "7"},
        "bytes": {"DataType": "Binary", "BinaryValue": bytes(range(256))},
    }
    trace = {"AWSTraceHeader": {"DataType": "String", "StringValue": "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1"}}
    sent = sqs.send_message(QueueUrl=queue, MessageBody="hello", MessageAttributes=attributes, MessageSystemAttributes=trace)
    assert sent["MD5OfMessageBody"] == "5d41402abc4b2a76b9719d911017c592"
    (message,) = receive(sqs, queue)
    assert (message["Body"], message["MessageId"], message["MessageAttributes"]) == ("hello", sent["MessageId"], attributes)
    assert message["MD5OfMessageAttributes"] == sent["MD5OfMessageAttributes"]
    assert message["Attributes"]["SenderId"] == account.id
    assert message["Attributes"]["ApproximateReceiveCount"] == "1"
    assert message["Attributes"]["AWSTraceHeader"] == trace["AWSTraceHeader"]["StringValue"]
    assert abs(int(message["Attributes"]["SentTimestamp"]) - time.time() * 1000) < 60_000
    sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
    assert receive(sqs, queue) == []


def test_bodies_of_every_kind(sqs, queue):
    sent = ['{"a": [1, "\\u0000"]}', "<xml>&amp;</xml>", "line\nline\r\n\ttab", "😀 é", "x" * (1024 * 1024)]
    for body in sent:
        sqs.send_message(QueueUrl=queue, MessageBody=body)
    assert bodies(receive(sqs, queue)) == sent
    with refused(400, "InvalidMessageContents"):
        sqs.send_message(QueueUrl=queue, MessageBody="\x00")
    text = "One or more parameters are invalid. Reason: Message must be shorter than 1048576 bytes."
    with refused(400, "InvalidParameterValue", text):
        sqs.send_message(QueueUrl=queue, MessageBody="x" * (1024 * 1024 + 1))
    with refused(400, "MissingParameter", "The request must contain the parameter MessageBody."):
        sqs.send_message(QueueUrl=queue)


def test_batches(sqs, queue):
    entries = [{"Id": str(n), "MessageBody": f"m{n}"} for n in range(9)]
    answer = sqs.send_message_batch(QueueUrl=queue, Entries=[*entries, {"Id": "bad", "MessageBody": "x", "DelaySeconds": 901}])
    assert [entry["Id"] for entry in answer["Successful"]] == [str(n) for n in range(9)]
    (failed,) = answer["Failed"]
    assert (failed["Id"], failed["SenderFault"], failed["Code"]) == ("bad", True, "InvalidParameterValue")
    messages = receive(sqs, queue)
    assert bodies(messages) == [f"m{n}" for n in range(9)]
    handles = [{"Id": m["Body"], "ReceiptHandle": m["ReceiptHandle"]} for m in messages]
    changed = sqs.change_message_visibility_batch(QueueUrl=queue, Entries=[{**handles[0], "VisibilityTimeout": 0}])
    assert changed["Successful"] == [{"Id": "m0"}]
    assert bodies(receive(sqs, queue)) == ["m0"]
    answer = sqs.delete_message_batch(QueueUrl=queue, Entries=[*handles, {"Id": "none", "ReceiptHandle": "none"}])
    assert len(answer["Successful"]) == 9
    assert answer["Failed"][0]["Code"] == "ReceiptHandleIsInvalid"


@pytest.mark.parametrize(
    ("entries", "code", "text"),
    [
        ([], "EmptyBatchRequest", "There should be at least one SendMessageBatchRequestEntry in the request."),
        (["a"] * 2, "BatchEntryIdsNotDistinct", "Id a repeated."),
        ([str(n) for n in range(11)], "TooManyEntriesInBatchRequest", "Maximum number of entries per request are 10. You have sent 11."),
        (
            ["a b"],
            "InvalidBatchEntryId",
            "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.",
        ),
    ],
)
def test_batches_that_are_none(sqs, queue, entries, code, text):
    with refused(400, f"AWS.SimpleQueueService.{code}", text):
        sqs.send_message_batch(QueueUrl=queue, Entries=[{"Id": entry, "MessageBody": "x"} for entry in entries])


def test_attributes_that_are_none(sqs, queue):
    kinds = "You must use only the following supported type prefixes: Binary, Number, String."
    reserved = "You can't use message attribute names beginning with 'AWS.' or 'Amazon.'. These strings are reserved for internal use."
    for name, kind, value, text in (
        ("a", "Text", "x", f"The type of message (user) attribute 'a' is invalid. {kinds}"),
        ("a", "String.label", "", "Message (user) attribute 'a' must contain a non-empty value of type 'String'."),
        ("a", "Number", "x", "Can't cast the value of message (user) attribute 'a' to a number."),
        ("aws.a", "String", "x", f"{reserved} Additionally, they cannot start or end with '.'."),
        ("a" * 257, "String", "x", "Message (user) attribute names must be shorter than 256 Bytes"),
    ):
        with refused(400, "InvalidParameterValue", text):
            attributes = {name: {"DataType": kind, "StringValue": value}}
            sqs.send_message(QueueUrl=queue, MessageBody="x", MessageAttributes=attributes)
    attributes = {"a.b-c_D": {"DataType": "Number.label", "StringValue": "-1.5e3"}}
    sqs.send_message(QueueUrl=queue, MessageBody="x", MessageAttributes=attributes)
    assert receive(sqs, queue)[0]["MessageAttributes"] == attributes


def test_time_outs_and_delays_by_the_clock(own_account, own_freehold):
    sqs = own_account.client("sqs")
    queue = sqs.create_queue(QueueName="q", Attributes={"VisibilityTimeout": "600"})["QueueUrl"]
    sqs.send_message(QueueUrl=queue, MessageBody="now")
    sqs.send_message(QueueUrl=queue, MessageBody="later", DelaySeconds=900)
    assert bodies(receive(sqs, queue)) == ["now"]
    own_freehold.advance(600)
    assert bodies(receive(sqs, queue, VisibilityTimeout=900)) == ["now"]
    own_freehold.advance(300)
    assert bodies(receive(sqs, queue)) == ["later"]


def test_a_long_poll_is_woken_by_a_send(sqs, queue, account):
    import threading

    found = []
    started = time.monotonic()
    poll = threading.Thread(target=lambda: found.extend(receive(account.client("sqs"), queue, WaitTimeSeconds=20)))
    poll.start()
    time.sleep(0.5)
    sqs.send_message(QueueUrl=queue, MessageBody="at last")
    poll.join()
    assert bodies(found) == ["at last"]
    assert time.monotonic() - started < 18, "before the poll ended by itself"


def test_a_long_poll_of_an_empty_queue_ends(sqs, queue):
    started = time.monotonic()
    assert receive(sqs, queue, WaitTimeSeconds=1) == []
    assert 0.9 < time.monotonic() - started < 15


def test_handles(sqs, queue):
    with refused(404, "ReceiptHandleIsInvalid", 'The input receipt handle "none" is not a valid receipt handle.'):
        sqs.delete_message(QueueUrl=queue, ReceiptHandle="none")
    sqs.send_message(QueueUrl=queue, MessageBody="x")
    (message,) = receive(sqs, queue)
    handle = message["ReceiptHandle"]
    base64.b64decode(handle, validate=True)
    sqs.delete_message(QueueUrl=queue, ReceiptHandle=handle)
    sqs.delete_message(QueueUrl=queue, ReceiptHandle=handle)
    text = f"Value {handle} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change."
    with refused(400, "InvalidParameterValue", text):
        sqs.change_message_visibility(QueueUrl=queue, ReceiptHandle=handle, VisibilityTimeout=1)


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"MaxNumberOfMessages": 11}, "Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided."),
        ({"WaitTimeSeconds": 21}, "Value 21 for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided."),
        ({"VisibilityTimeout": 43201}, "Value 43201 for parameter VisibilityTimeout is invalid. Reason: Must be >= 0 and <= 43200, if provided."),
    ],
)
def test_receives_that_are_refused(sqs, queue, arguments, text):
    with refused(400, "InvalidParameterValue", text):
        receive(sqs, queue, **arguments)


def test_fifo(sqs):
    queue = sqs.create_queue(QueueName="q.fifo", Attributes={"FifoQueue": "true", "ContentBasedDeduplication": "true"})["QueueUrl"]
    numbers = [
        sqs.send_message(QueueUrl=queue, MessageBody=body, MessageGroupId=group)["SequenceNumber"]
        for group, body in [("a", "1"), ("b", "2"), ("a", "3"), ("a", "3")]
    ]
    assert numbers == sorted(numbers) and numbers[2] == numbers[3] and len(numbers[0]) == 20
    first = receive(sqs, queue, MaxNumberOfMessages=1)
    assert bodies(first) == ["1"]
    assert (first[0]["Attributes"]["MessageGroupId"], first[0]["Attributes"]["SequenceNumber"]) == ("a", numbers[0])
    assert bodies(receive(sqs, queue)) == ["2"]
    sqs.delete_message(QueueUrl=queue, ReceiptHandle=first[0]["ReceiptHandle"])
    assert bodies(receive(sqs, queue)) == ["3"]
    with refused(400, "MissingParameter", "The request must contain the parameter MessageGroupId."):
        sqs.send_message(QueueUrl=queue, MessageBody="x")


def test_the_dead_and_their_return(own_account, own_freehold):
    sqs = own_account.client("sqs")
    arn = lambda name: f"arn:aws:sqs:us-east-1:{own_account.id}:{name}"  # noqa: E731
    dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
    policy = {"deadLetterTargetArn": arn("dead"), "maxReceiveCount": 1}
    queue = sqs.create_queue(QueueName="q", Attributes={"RedrivePolicy": json.dumps(policy)})["QueueUrl"]
    assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == [queue]
    sqs.send_message(QueueUrl=queue, MessageBody="poison")
    assert bodies(receive(sqs, queue)) == ["poison"]
    own_freehold.advance(30)
    assert receive(sqs, queue) == []
    (message,) = receive(sqs, dead, VisibilityTimeout=0)
    assert message["Attributes"]["DeadLetterQueueSourceArn"] == arn("q")
    handle = sqs.start_message_move_task(SourceArn=arn("dead"))["TaskHandle"]
    assert bodies(receive(sqs, queue, WaitTimeSeconds=10)) == ["poison"]
    shown = lambda: sqs.list_message_move_tasks(SourceArn=arn("dead"))["Results"][0]  # noqa: E731
    task = eventually(lambda: (seen := shown())["Status"] != "RUNNING" and seen, "the end of the move")
    assert (task["Status"], task["ApproximateNumberOfMessagesMoved"]) == ("COMPLETED", 1)
    with refused(400, "InvalidParameterValue"):
        sqs.cancel_message_move_task(TaskHandle=handle)


def test_messages_survive_a_kill(new_freehold, tmp_path):
    from support.account import Account

    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    sqs = account.client("sqs")
    queue = sqs.create_queue(QueueName="q")["QueueUrl"]
    for n in range(30):
        sqs.send_message(QueueUrl=queue, MessageBody=f"m{n}")
    for message in receive(sqs, queue):
        sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
    server.kill()
    server.start()
    sqs = account.client("sqs")
    queue = sqs.get_queue_url(QueueName="q")["QueueUrl"]
    found = [body for _ in range(3) for body in bodies(receive(sqs, queue))]
    assert found == [f"m{n}" for n in range(10, 30)]
    assert receive(sqs, queue) == []
