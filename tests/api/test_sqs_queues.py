"""SQS through boto3, the CLI and the old Query protocol: queues, their attributes and who may use them."""

import hashlib
import json
import urllib.parse
import xml.etree.ElementTree as ElementTree

import pytest

from support.account import Account
from support.errors import refused

NO_QUEUE = ("AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist.")
SPACE = "{http://queue.amazonaws.com/doc/2012-11-05/}"


@pytest.fixture
def sqs(account):
    return account.client("sqs")


@pytest.fixture
def queue(sqs):
    return sqs.create_queue(QueueName="q", Attributes={"VisibilityTimeout": "5"}, tags={"a": "b"})["QueueUrl"]


def attributes(sqs, queue, *names):
    return sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=list(names or ["All"])).get("Attributes", {})


def test_create_again(sqs, queue):
    assert sqs.create_queue(QueueName="q", Attributes={"VisibilityTimeout": "5"})["QueueUrl"] == queue
    text = "A queue already exists with the same name and a different value for attribute VisibilityTimeout"
    with refused(400, "QueueAlreadyExists", text):
        sqs.create_queue(QueueName="q", Attributes={"VisibilityTimeout": "6"})
    with refused(400, "InvalidParameterValue", "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"):
        sqs.create_queue(QueueName="a b")


def test_delete_and_create(own_account, own_freehold):
    sqs = own_account.client("sqs")
    queue = sqs.create_queue(QueueName="q")["QueueUrl"]
    sqs.delete_queue(QueueUrl=queue)
    with refused(400, *NO_QUEUE):
        sqs.send_message(QueueUrl=queue, MessageBody="x")
    text = "You must wait 60 seconds after deleting a queue before you can create another with the same name."
    with refused(400, "AWS.SimpleQueueService.QueueDeletedRecently", text):
        sqs.create_queue(QueueName="q")
    own_freehold.advance(60)
    sqs.create_queue(QueueName="q")


def test_attributes(sqs, queue, account):
    all_of_them = attributes(sqs, queue)
    assert all_of_them["QueueArn"] == f"arn:aws:sqs:us-east-1:{account.id}:q"
    assert (all_of_them["VisibilityTimeout"], all_of_them["MessageRetentionPeriod"]) == ("5", "345600")
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"DelaySeconds": "3", "KmsMasterKeyId": "alias/aws/sqs"})
    assert attributes(sqs, queue, "DelaySeconds", "SqsManagedSseEnabled") == {"DelaySeconds": "3", "SqsManagedSseEnabled": "false"}
    with refused(400, "InvalidAttributeName", "Unknown Attribute Nothing."):
        sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Nothing": "1"})
    with refused(400, "InvalidAttributeName", "You can specify the DeduplicationScope only when FifoQueue is set to true."):
        sqs.set_queue_attributes(QueueUrl=queue, Attributes={"DeduplicationScope": "queue"})
    with refused(400, "InvalidAttributeValue", "Invalid value for the parameter DelaySeconds."):
        sqs.set_queue_attributes(QueueUrl=queue, Attributes={"DelaySeconds": "901"})


def test_lists_and_tags(sqs, queue):
    for name in ("r1", "r2"):
        sqs.create_queue(QueueName=name)
    pages = sqs.get_paginator("list_queues").paginate(PaginationConfig={"PageSize": 2})
    assert [url.rsplit("/", 1)[1] for page in pages for url in page["QueueUrls"]] == ["q", "r1", "r2"]
    assert len(sqs.list_queues(QueueNamePrefix="r")["QueueUrls"]) == 2
    sqs.tag_queue(QueueUrl=queue, Tags={"c": "d"})
    with refused(400, "MissingParameter", "The request must contain the parameter Tags."):
        sqs.tag_queue(QueueUrl=queue, Tags={})
    with refused(400, "InvalidParameterValue", "Tag keys must be between 1 and 128 characters in length."):
        sqs.untag_queue(QueueUrl=queue, TagKeys=[])
    sqs.untag_queue(QueueUrl=queue, TagKeys=["a"])
    assert sqs.list_queue_tags(QueueUrl=queue)["Tags"] == {"c": "d"}
    with refused(400, *NO_QUEUE):
        sqs.get_queue_url(QueueName="nothing")


def test_counts_and_purge(sqs, queue):
    for delay in (0, 0, 900):
        sqs.send_message(QueueUrl=queue, MessageBody="x", DelaySeconds=delay)
    sqs.receive_message(QueueUrl=queue, VisibilityTimeout=600)
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesDelayed"]
    assert attributes(sqs, queue, *names) == dict.fromkeys(names, "1")
    sqs.purge_queue(QueueUrl=queue)
    assert attributes(sqs, queue, *names) == dict.fromkeys(names, "0")
    text = "Only one PurgeQueue operation on q is allowed every 60 seconds."
    with refused(403, "AWS.SimpleQueueService.PurgeQueueInProgress", text):
        sqs.purge_queue(QueueUrl=queue)


def test_the_old_protocol(account, queue):
    form = {"content-type": "application/x-www-form-urlencoded"}

    def ask(path, **fields):
        answer = account.raw("POST", path, form, urllib.parse.urlencode(fields).encode(), service="sqs")
        return answer.status, ElementTree.fromstring(answer.body)

    status, sent = ask("/", Action="SendMessage", Version="2012-11-05", QueueUrl=queue, MessageBody="a & b")
    digest = hashlib.md5(b"a & b").hexdigest()
    assert (status, sent.find(f"*/{SPACE}MD5OfMessageBody").text) == (200, digest)
    # A queue's own URL names it.
    path = f"/{account.id}/q"
    _, found = ask(path, Action="ReceiveMessage", **{"AttributeName.1": "All"})
    message = found.find(f"*/{SPACE}Message")
    assert message.find(f"{SPACE}Body").text == "a & b"
    named = {a.find(f"{SPACE}Name").text: a.find(f"{SPACE}Value").text for a in message.findall(f"{SPACE}Attribute")}
    assert named["ApproximateReceiveCount"] == "1"
    status, _ = ask(path, Action="DeleteMessage", ReceiptHandle=message.find(f"{SPACE}ReceiptHandle").text)
    assert status == 200
    fields = {"SendMessageBatchRequestEntry.1.Id": "a", "SendMessageBatchRequestEntry.1.MessageBody": "b"}
    _, batch = ask(path, Action="SendMessageBatch", **fields)
    assert batch.find(f"*/{SPACE}SendMessageBatchResultEntry/{SPACE}Id").text == "a"
    status, error = ask(f"/{account.id}/nothing", Action="ReceiveMessage")
    texts = [error.find(f"{SPACE}Error/{SPACE}{name}").text for name in ("Type", "Code", "Message")]
    assert (status, texts) == (400, ["Sender", *NO_QUEUE])


def test_the_cli(account, queue, freehold):
    # Version 1 does not look at AWS_ENDPOINT_URL for this one service.
    sqs = ["--endpoint-url", freehold.endpoint, "sqs"]
    account.aws(*sqs, "send-message", "--queue-url", queue, "--message-body", "hello")
    answer = account.aws(*sqs, "receive-message", "--queue-url", queue)
    assert answer["Messages"][0]["Body"] == "hello"


def test_policies_open_a_queue_to_others(freehold, account, sqs, queue):
    other = Account(freehold)
    text = f"Access to the resource {queue} is denied."
    with refused(403, "AccessDenied"):
        other.client("sqs").send_message(QueueUrl=queue, MessageBody="x")
    sqs.add_permission(QueueUrl=queue, Label="open", AWSAccountIds=[other.id], Actions=["SendMessage"])
    assert json.loads(attributes(sqs, queue, "Policy")["Policy"])["Statement"][0]["Sid"] == "open"
    for action, reason in (
        ("DeleteQueue", "Only the queue owner is allowed to invoke this action."),
        ("Nothing", "Please refer to the appropriate WSDL for a list of valid actions. "),
    ):
        with refused(400, "InvalidParameterValue", f"Value SQS:{action} for parameter ActionName is invalid. Reason: {reason}"):
            sqs.add_permission(QueueUrl=queue, Label="other", AWSAccountIds=[other.id], Actions=[action])
    other.client("sqs").send_message(QueueUrl=queue, MessageBody="from afar")
    with refused(403, "AccessDenied"):
        other.client("sqs").receive_message(QueueUrl=queue)
    sqs.set_queue_attributes(
        QueueUrl=queue,
        Attributes={
            "Policy": json.dumps({"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Resource": "*"}]})
        },
    )
    with refused(403, "AccessDenied", text):
        other.client("sqs").delete_queue(QueueUrl=queue)
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": ""})
    with refused(403, "AccessDenied"):
        other.client("sqs").send_message(QueueUrl=queue, MessageBody="x")


def test_users_need_rights(account, queue):
    arn = f"arn:aws:sqs:us-east-1:{account.id}:q"
    user = account.user("sender", [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": arn}]).client("sqs")
    user.send_message(QueueUrl=queue, MessageBody="x")
    user.send_message_batch(QueueUrl=queue, Entries=[{"Id": "a", "MessageBody": "y"}])
    with refused(403, "AccessDenied", part=f"is not authorized to perform: sqs:receivemessage on resource: {arn}"):
        user.receive_message(QueueUrl=queue)
