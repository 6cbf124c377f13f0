"""SQS on the wire: the same error in both protocols, and the forms of a queue's URL."""

import json
import urllib.parse
import xml.etree.ElementTree as ElementTree

import pytest

SPACE = "{http://queue.amazonaws.com/doc/2012-11-05/}"
FORM = {"content-type": "application/x-www-form-urlencoded"}
MODELLED, COMMON = "com.amazonaws.sqs#", "com.amazon.coral.service#"
OLD = "AWS.SimpleQueueService."
FLAT = {"AttributeNames": "AttributeName"}


@pytest.fixture
def queue(account):
    sqs = account.client("sqs")
    sqs.create_queue(QueueName="q.fifo", Attributes={"FifoQueue": "true"})
    return sqs.create_queue(QueueName="q")["QueueUrl"]


def as_json(account, operation, document, headers=()):
    """(status, type, code of the older protocol, text)"""
    headers = {"content-type": "application/x-amz-json-1.0", "x-amz-target": f"AmazonSQS.{operation}", **dict(headers)}
    answer = account.raw("POST", "/", headers, json.dumps(document).encode(), service="sqs")
    found = answer.json()
    return answer.status, found.get("__type"), answer.headers["x-amzn-query-error"], found.get("message", found.get("Message"))


def fields(operation, document):
    """An input as Query writes it."""
    flat = {"Action": operation, "Version": "2012-11-05"}
    for name, value in document.items():
        if name == "Attributes":
            for at, (key, text) in enumerate(value.items(), 1):
                flat |= {f"Attribute.{at}.Name": key, f"Attribute.{at}.Value": text}
        elif name == "Entries":
            for at, entry in enumerate(value, 1):
                flat |= {f"{operation}RequestEntry.{at}.{key}": text for key, text in entry.items()}
        elif isinstance(value, list):
            flat |= {f"{FLAT.get(name, name)}.{at}": text for at, text in enumerate(value, 1)}
        else:
            flat[name] = value
    return urllib.parse.urlencode(flat).encode()


def as_form(account, operation, document, path="/", headers=()):
    """(status, type, code, text)"""
    answer = account.raw("POST", path, {**FORM, **dict(headers)}, fields(operation, document), service="sqs")
    error = ElementTree.fromstring(answer.body).find(f"{SPACE}Error")
    return answer.status, *(error.find(f"{SPACE}{name}").text for name in ("Type", "Code", "Message"))


def entries(*ids):
    return [{"Id": id, "MessageBody": "x"} for id in ids]


@pytest.mark.parametrize(
    "operation, document, status, kind, code",
    [
        ("GetQueueUrl", {"QueueName": "missing"}, 400, MODELLED + "QueueDoesNotExist", OLD + "NonExistentQueue"),
        ("SendMessage", {"QueueUrl": "@-missing", "MessageBody": "x"}, 400, MODELLED + "QueueDoesNotExist", OLD + "NonExistentQueue"),
        ("ReceiveMessage", {"QueueUrl": "@", "MaxNumberOfMessages": 11}, 400, COMMON, "InvalidParameterValue"),
        ("ReceiveMessage", {"QueueUrl": "@", "WaitTimeSeconds": 21}, 400, COMMON, "InvalidParameterValue"),
        ("SendMessage", {"QueueUrl": "@.fifo", "MessageBody": "x"}, 400, COMMON, "MissingParameter"),
        ("SendMessage", {"QueueUrl": "@", "MessageBody": "\u0001"}, 400, MODELLED + "InvalidMessageContents", "InvalidMessageContents"),
        ("DeleteMessage", {"QueueUrl": "@", "ReceiptHandle": "no"}, 404, MODELLED + "ReceiptHandleIsInvalid", "ReceiptHandleIsInvalid"),
        ("GetQueueAttributes", {"QueueUrl": "@", "AttributeNames": ["No"]}, 400, MODELLED + "InvalidAttributeName", "InvalidAttributeName"),
        ("CreateQueue", {"QueueName": "n", "Attributes": {"VisibilityTimeout": "-1"}}, 400, MODELLED + "InvalidAttributeValue", "InvalidAttributeValue"),
        ("CreateQueue", {"QueueName": "q", "Attributes": {"VisibilityTimeout": "9"}}, 400, MODELLED + "QueueNameExists", "QueueAlreadyExists"),
        ("CreateQueue", {"QueueName": "a b"}, 400, COMMON, "InvalidParameterValue"),
        ("SendMessageBatch", {"QueueUrl": "@.fifo", "Entries": entries("a")}, 400, COMMON, "InvalidParameterValue"),
        ("SendMessageBatch", {"QueueUrl": "@", "Entries": entries("a", "a")}, 400, MODELLED + "BatchEntryIdsNotDistinct", OLD + "BatchEntryIdsNotDistinct"),
        ("SendMessageBatch", {"QueueUrl": "@", "Entries": entries("a b")}, 400, MODELLED + "InvalidBatchEntryId", OLD + "InvalidBatchEntryId"),
        ("SendMessageBatch", {"QueueUrl": "@", "Entries": entries(*"abcdefghijk")}, 400, MODELLED + "TooManyEntriesInBatchRequest", OLD + "TooManyEntriesInBatchRequest"),
        ("StartMessageMoveTask", {"SourceArn": "arn:aws:sqs:us-east-1:ACCOUNT:no"}, 404, MODELLED + "ResourceNotFoundException", "ResourceNotFoundException"),
    ],
)  # fmt: skip
def test_an_error_is_the_same_in_both_protocols(account, queue, operation, document, status, kind, code):
    text = json.dumps(document).replace("@", queue).replace("ACCOUNT", account.id)
    document = json.loads(text)
    found = as_json(account, operation, document)
    assert (found[0], found[2]) == (status, f"{code};Sender")
    assert found[1].startswith(kind)
    assert as_form(account, operation, document) == (status, "Sender", code, found[3])


def test_what_no_operation_is(account):
    assert as_form(account, "Nothing", {})[:3] == (400, "Sender", "InvalidAction")
    assert as_json(account, "Nothing", {})[1].endswith("UnknownOperationException")


def send(account, path, host, document=None):
    """What `SendMessage` answers in the older protocol, under a host name."""
    port = account.freehold.port
    headers = {**FORM, "host": f"{host}:{port}"}
    body = fields("SendMessage", {"MessageBody": "x", **(document or {})})
    return account.raw("POST", path, headers, body, service="sqs").status


@pytest.mark.parametrize(
    "host, path",
    [
        ("127.0.0.1", "/ACCOUNT/q"),
        ("localhost", "/ACCOUNT/q"),
        ("queue.localhost", "/ACCOUNT/q"),
        ("us-east-1.queue.localhost", "/ACCOUNT/q"),
        ("sqs.us-east-1.localhost", "/ACCOUNT/q"),
        ("127.0.0.1", "/queue/us-east-1/ACCOUNT/q"),
    ],
)
def test_every_form_of_a_url_names_the_queue(account, queue, host, path):
    path = path.replace("ACCOUNT", account.id)
    assert send(account, path, host) == 200
    assert send(account, path + "-missing", host) == 400
    url = f"http://{host}:{account.freehold.port}{path}"
    sqs = account.client("sqs")
    sqs.send_message(QueueUrl=url, MessageBody="through the SDK")
    with pytest.raises(sqs.exceptions.QueueDoesNotExist):
        sqs.send_message(QueueUrl=url + "-missing", MessageBody="x")
    assert len(sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10)["Messages"]) == 2
