"""What SNS delivers: to queues, functions, web servers; with filters, retries, dead letters; FIFO topics and their archives."""

import base64
import datetime
import hashlib
import json
import subprocess

import pytest

from support.account import Account
from support.errors import refused
from support.functions import handler
from support.wait import eventually


def allow(topic, queue):
    """The policy with which a queue takes a topic's messages."""
    condition = {"ArnEquals": {"aws:SourceArn": topic}}
    statement = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": queue}
    return json.dumps({"Version": "2012-10-17", "Statement": [{**statement, "Condition": condition}]})


class Queue:
    """A queue that a topic may send to, unless told otherwise."""

    def __init__(self, account, topic, name="q", policy=True, attributes=None):
        self.sqs = account.client("sqs")
        self.arn = f"arn:aws:sqs:us-east-1:{account.id}:{name}"
        attributes = dict(attributes or {})
        if name.endswith(".fifo"):
            attributes["FifoQueue"] = "true"
        if policy:
            attributes["Policy"] = allow(topic, self.arn)
        self.url = self.sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]

    def now(self):
        """Takes what is there."""
        found = self.sqs.receive_message(
            QueueUrl=self.url, MaxNumberOfMessages=10, MessageAttributeNames=["All"], AttributeNames=["All"], MessageSystemAttributeNames=["All"]
        )
        messages = found.get("Messages", [])
        for message in messages:
            self.sqs.delete_message(QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"])
        return messages

    def take(self, count=1):
        taken = []

        def enough():
            taken.extend(self.now())
            return len(taken) >= count

        eventually(enough, f"{count} messages")
        assert len(taken) == count, taken
        return taken


@pytest.fixture
def sns(account):
    return account.client("sns")


@pytest.fixture
def topic(sns):
    return sns.create_topic(Name="t")["TopicArn"]


def subscribed(sns, topic, queue, **attributes):
    return sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue.arn, Attributes=attributes)["SubscriptionArn"]


def verify(freehold, document, members, tmp_path):
    """Checks a message's signature with openssl and the certificate that it names."""
    text = "".join(f"{name}\n{document[name]}\n" for name in members if name in document)
    url = document["SigningCertURL"]
    assert url.startswith(freehold.endpoint + "/SimpleNotificationService-")
    pem = freehold.get(url.removeprefix(freehold.endpoint))
    assert pem.status == 200
    (tmp_path / "cert.pem").write_bytes(pem.body)
    (tmp_path / "signature").write_bytes(base64.b64decode(document["Signature"]))
    key = subprocess.run(["openssl", "x509", "-in", tmp_path / "cert.pem", "-pubkey", "-noout"], capture_output=True, check=True)
    (tmp_path / "key.pem").write_bytes(key.stdout)
    digest = {"1": "-sha1", "2": "-sha256"}[document["SignatureVersion"]]
    command = ["openssl", "dgst", digest, "-verify", tmp_path / "key.pem", "-signature", tmp_path / "signature"]
    checked = subprocess.run(command, input=text.encode(), capture_output=True)
    return checked.returncode == 0


NOTIFICATION = ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"]
CONFIRMATION = ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]


def test_to_a_queue(sns, topic, account, freehold, tmp_path):
    q = Queue(account, topic)
    arn = subscribed(sns, topic, q)
    attributes = {"a": {"DataType": "String", "StringValue": "v"}, "b": {"DataType": "Binary", "BinaryValue": b"\x00\x01"}}
    id = sns.publish(TopicArn=topic, Message='say "hi"\n', Subject="s", MessageAttributes=attributes)["MessageId"]
    [message] = q.take()
    body = message["Body"]
    document = json.loads(body)
    assert list(document) == [
        "Type", "MessageId", "TopicArn", "Subject", "Message", "Timestamp", "SignatureVersion", "Signature", "SigningCertURL",
        "UnsubscribeURL", "MessageAttributes",
    ]  # fmt: skip
    assert body.startswith('{\n  "Type" : "Notification",\n  "MessageId" : "')
    assert '  "MessageAttributes" : {\n    "a" : {"Type":"String","Value":"v"},\n    "b" : {"Type":"Binary","Value":"AAE="}\n  }\n}' in body
    assert (document["MessageId"], document["Message"], document["Subject"]) == (id, 'say "hi"\n', "s")
    assert document["UnsubscribeURL"] == f"{freehold.endpoint}/?Action=Unsubscribe&SubscriptionArn={arn}"
    assert "MessageAttributes" not in message
    assert verify(freehold, document, NOTIFICATION, tmp_path)
    assert not verify(freehold, {**document, "Message": "another"}, NOTIFICATION, tmp_path)


def test_signature_version_two(sns, topic, account, freehold, tmp_path):
    sns.set_topic_attributes(TopicArn=topic, AttributeName="SignatureVersion", AttributeValue="2")
    q = Queue(account, topic)
    subscribed(sns, topic, q)
    sns.publish(TopicArn=topic, Message="m")
    document = json.loads(q.take()[0]["Body"])
    assert document["SignatureVersion"] == "2"
    assert verify(freehold, document, NOTIFICATION, tmp_path)
    assert not verify(freehold, {**document, "SignatureVersion": "1"}, NOTIFICATION, tmp_path)


def test_raw(sns, topic, account):
    q = Queue(account, topic)
    subscribed(sns, topic, q, RawMessageDelivery="true")
    sns.publish(TopicArn=topic, Message="raw", MessageAttributes={"a": {"DataType": "Number", "StringValue": "1"}})
    [message] = q.take()
    assert message["Body"] == "raw"
    assert message["MessageAttributes"] == {"a": {"DataType": "Number", "StringValue": "1"}}


def test_a_text_for_each_protocol(sns, topic, account):
    q = Queue(account, topic)
    subscribed(sns, topic, q, RawMessageDelivery="true")
    sns.publish(TopicArn=topic, MessageStructure="json", Message=json.dumps({"default": "all", "sqs": "for queues"}))
    sns.publish(TopicArn=topic, MessageStructure="json", Message=json.dumps({"default": "all", "lambda": "x"}))
    assert {message["Body"] for message in q.take(2)} == {"for queues", "all"}


def test_a_queue_without_a_policy_gets_nothing(sns, topic, account):
    """AWS refuses it, the dead letter queue gets it, the delivery log says why."""
    role = account.role("feedback", ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"], "sns.amazonaws.com")
    sns.set_topic_attributes(TopicArn=topic, AttributeName="SQSFailureFeedbackRoleArn", AttributeValue=role)
    closed, dead = Queue(account, topic, "closed", policy=False), Queue(account, topic, "dead")
    redrive = json.dumps({"deadLetterTargetArn": dead.arn})
    arn = subscribed(sns, topic, closed, RedrivePolicy=redrive)
    id = sns.publish(TopicArn=topic, Message="m")["MessageId"]
    [letter] = dead.take()
    assert json.loads(letter["Body"])["MessageId"] == id
    assert letter["MessageAttributes"]["ErrorCode"]["StringValue"] == "403"
    assert closed.now() == []
    group = f"sns/us-east-1/{account.id}/t/Failure"
    line = json.loads(eventually(lambda: lines(account, group), "the delivery log")[0])
    assert (line["status"], line["delivery"]["statusCode"], line["delivery"]["destination"]) == ("FAILURE", 403, closed.arn)
    assert line["notification"]["messageMD5Sum"] == hashlib.md5(b"m").hexdigest()
    closed.sqs.set_queue_attributes(QueueUrl=closed.url, Attributes={"Policy": allow(topic, closed.arn)})
    sns.publish(TopicArn=topic, Message="again")
    assert json.loads(closed.take()[0]["Body"])["Message"] == "again"
    assert arn


def lines(account, group):
    try:
        return [event["message"] for event in account.logs.filter_log_events(logGroupName=group)["events"]]
    except account.logs.exceptions.ResourceNotFoundException:
        return []


def test_the_owner_of_a_queue_has_to_agree(sns, topic, account, freehold):
    owner = Account(freehold)
    q = Queue(owner, topic)
    asked = sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=q.arn)
    assert asked["SubscriptionArn"] == "pending confirmation"
    assert sns.get_topic_attributes(TopicArn=topic)["Attributes"]["SubscriptionsPending"] == "1"
    letter = json.loads(q.take()[0]["Body"])
    assert (letter["Type"], letter["TopicArn"]) == ("SubscriptionConfirmation", topic)
    assert letter["Message"].startswith(f"You have chosen to subscribe to the topic {topic}.\n")
    with refused(400, "InvalidParameter", "Invalid parameter: Token"):
        sns.confirm_subscription(TopicArn=topic, Token="2336412f37")
    sns.publish(TopicArn=topic, Message="too early")
    assert freehold.get(letter["SubscribeURL"].removeprefix(freehold.endpoint)).status == 200
    sns.publish(TopicArn=topic, Message="wanted")
    [message] = q.take()
    assert json.loads(message["Body"])["Message"] == "wanted", "nothing came before the owner agreed"
    [subscription] = sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
    assert (subscription["Owner"], subscription["Endpoint"]) == (account.id, q.arn)


def test_whoever_subscribes_its_own_queue_has_agreed(sns, topic, account, freehold):
    owner = Account(freehold)
    sns.add_permission(TopicArn=topic, Label="other", AWSAccountId=[owner.id], ActionName=["Subscribe"])
    q = Queue(owner, topic)
    arn = owner.client("sns").subscribe(TopicArn=topic, Protocol="sqs", Endpoint=q.arn)["SubscriptionArn"]
    assert arn.startswith(topic + ":")
    sns.publish(TopicArn=topic, Message="at once")
    assert json.loads(q.take()[0]["Body"])["Message"] == "at once"


def test_filters(sns, topic, account):
    by_attribute, by_body = Queue(account, topic, "a"), Queue(account, topic, "b")
    subscribed(sns, topic, by_attribute, RawMessageDelivery="true", FilterPolicy='{"kind":["x",{"prefix":"y"}]}')
    subscribed(sns, topic, by_body, RawMessageDelivery="true", FilterPolicy='{"d":{"n":[{"numeric":[">",3]}]}}', FilterPolicyScope="MessageBody")

    def publish(body, kind=None):
        attributes = {"kind": {"DataType": "String", "StringValue": kind}} if kind else {}
        sns.publish(TopicArn=topic, Message=body, MessageAttributes=attributes)

    publish("no", "z")
    publish("none")
    publish("yes", "yy")
    publish('{"d":{"n":3}}')
    publish('{"d":{"n":4}}')
    publish("5", "x")
    assert {message["Body"] for message in by_attribute.take(2)} == {"yes", "5"}
    assert [message["Body"] for message in by_body.take()] == ['{"d":{"n":4}}']


def metric(account, name, topic="t"):
    """The sum of a topic's metric over the last hour."""
    now = datetime.datetime.now(datetime.timezone.utc)
    found = account.client("cloudwatch").get_metric_statistics(
        Namespace="AWS/SNS",
        MetricName=name,
        Dimensions=[{"Name": "TopicName", "Value": topic}],
        StartTime=now - datetime.timedelta(hours=1),
        EndTime=now + datetime.timedelta(minutes=2),
        Period=7200,
        Statistics=["Sum"],
    )
    return sum(point["Sum"] for point in found["Datapoints"])


def test_metrics(sns, topic, account):
    q = Queue(account, topic)
    subscribed(sns, topic, q, FilterPolicy='{"a":["b"]}')
    sns.publish(TopicArn=topic, Message="m")
    sns.publish(TopicArn=topic, Message="12345", MessageAttributes={"a": {"DataType": "String", "StringValue": "b"}})
    q.take()
    for name, count in (
        ("NumberOfNotificationsDelivered", 1), ("NumberOfMessagesPublished", 2), ("NumberOfNotificationsFilteredOut", 1),
        ("PublishSize", len("m") + len("12345") + len("aStringb")),
    ):  # fmt: skip
        eventually(lambda: metric(account, name) == count, name)
    assert metric(account, "NumberOfNotificationsFailed") == 0


def test_to_a_function(sns, topic, account, function):
    made = function(handler("import json\nprint('GOT ' + json.dumps(event))"))
    arn = sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=made.arn)["SubscriptionArn"]
    sns.publish(TopicArn=topic, Message="refused")
    # It must have been refused before it may be.
    eventually(lambda: metric(account, "NumberOfNotificationsFailed") == 1, "a refusal")
    account.awslambda.add_permission(
        FunctionName="f", StatementId="s", Action="lambda:InvokeFunction", Principal="sns.amazonaws.com", SourceArn=topic
    )
    id = sns.publish(TopicArn=topic, Message="m", MessageAttributes={"a": {"DataType": "String", "StringValue": "v"}})["MessageId"]
    made.wait_log("GOT ")
    event = json.loads(next(line for line in made.log_lines() if "GOT " in line).split("GOT ", 1)[1])
    [record] = event["Records"]
    assert (record["EventSource"], record["EventVersion"], record["EventSubscriptionArn"]) == ("aws:sns", "1.0", arn)
    body = record["Sns"]
    assert (body["MessageId"], body["Message"], body["Subject"], body["TopicArn"]) == (id, "m", None, topic)
    assert body["MessageAttributes"] == {"a": {"Type": "String", "Value": "v"}}
    assert {"SigningCertUrl", "UnsubscribeUrl", "Signature", "SignatureVersion", "Timestamp", "Type"} <= set(body)
    assert not any("refused" in line for line in made.log_lines())


def test_to_a_web_server(sns, topic, account, freehold, tmp_path, web):
    assert sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=web.url)["SubscriptionArn"] == "pending confirmation"
    sns.publish(TopicArn=topic, Message="before")
    headers, body = web.next()
    document = json.loads(body)
    assert headers["x-amz-sns-message-type"] == document["Type"] == "SubscriptionConfirmation"
    assert (headers["content-type"], headers["user-agent"]) == ("text/plain; charset=UTF-8", "Amazon Simple Notification Service Agent")
    assert "x-amz-sns-subscription-arn" not in headers
    assert verify(freehold, document, CONFIRMATION, tmp_path)
    assert freehold.get(document["SubscribeURL"].removeprefix(freehold.endpoint)).status == 200
    arn = sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"][0]["SubscriptionArn"]
    id = sns.publish(TopicArn=topic, Message="m")["MessageId"]
    headers, body = web.next()
    document = json.loads(body)
    assert (headers["x-amz-sns-message-type"], headers["x-amz-sns-message-id"]) == ("Notification", id)
    assert (headers["x-amz-sns-subscription-arn"], headers["x-amz-sns-topic-arn"]) == (arn, topic)
    assert document["Message"] == "m" and verify(freehold, document, NOTIFICATION, tmp_path)
    sns.set_subscription_attributes(SubscriptionArn=arn, AttributeName="RawMessageDelivery", AttributeValue="true")
    sns.publish(TopicArn=topic, Message="raw")
    headers, body = web.next()
    assert (body, headers["x-amz-sns-rawdelivery"]) == ("raw", "true")
    sns.unsubscribe(SubscriptionArn=arn)
    assert json.loads(web.next()[1])["Type"] == "UnsubscribeConfirmation"


def test_a_web_server_is_tried_again(own_account, own_freehold, web):
    """Three times more by default, 20 s apart; what is refused for good goes to the dead letters at once."""
    sns = own_account.client("sns")
    topic = sns.create_topic(Name="t")["TopicArn"]
    dead = Queue(own_account, topic, "dead")
    sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=web.url, Attributes={"RedrivePolicy": json.dumps({"deadLetterTargetArn": dead.arn})})
    document = json.loads(web.next()[1])
    own_freehold.get(document["SubscribeURL"].removeprefix(own_freehold.endpoint))
    web.codes = [500, 503, 429]
    id = sns.publish(TopicArn=topic, Message="m")["MessageId"]
    assert json.loads(web.next()[1])["MessageId"] == id
    assert web.seen.empty(), "not before its time"
    for _ in range(3):
        advance_until(own_freehold, web)
        assert json.loads(web.next()[1])["MessageId"] == id
    web.codes = [404]
    gone = sns.publish(TopicArn=topic, Message="refused")["MessageId"]
    web.next()
    [letter] = dead.take()
    assert json.loads(letter["Body"])["MessageId"] == gone
    assert letter["MessageAttributes"]["ErrorMessage"]["StringValue"] == "HTTP status 404"


def advance_until(freehold, web):
    """Moves the clock by 20 s, again until the attempt's end was stored before; so the attempt behind it may be due, too."""

    def moved():
        freehold.advance(20)
        return not web.seen.empty()

    eventually(moved, "another attempt")


def fifo(sns, **attributes):
    return sns.create_topic(Name="t.fifo", Attributes={"FifoTopic": "true", **attributes})["TopicArn"]


def test_fifo_order_and_deduplication(sns, account):
    topic = fifo(sns)
    q = Queue(account, topic, "q.fifo")
    subscribed(sns, topic, q)

    def publish(n, group="g", dedup=None):
        return sns.publish(TopicArn=topic, Message=str(n), MessageGroupId=group, MessageDeduplicationId=dedup or f"d{n}")

    first = [publish(n) for n in range(20)]
    numbers = [one["SequenceNumber"] for one in first]
    assert numbers == sorted(numbers) and len(set(numbers)) == 20 and len(numbers[0]) == 20
    again = publish("other", dedup="d0")
    assert (again["MessageId"], again["SequenceNumber"]) == (first[0]["MessageId"], first[0]["SequenceNumber"])
    taken = q.take(20)
    documents = [json.loads(message["Body"]) for message in taken]
    assert [one["Message"] for one in documents] == [str(n) for n in range(20)]
    assert [one["SequenceNumber"] for one in documents] == numbers
    assert "Signature" not in documents[0]
    assert taken[0]["Attributes"]["MessageGroupId"] == "g" and taken[0]["Attributes"]["MessageDeduplicationId"] == "d0"
    with refused(400, "InvalidParameter", "Invalid parameter: The MessageGroupId parameter is required for FIFO topics"):
        sns.publish(TopicArn=topic, Message="x")
    text = "Invalid parameter: The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly"
    with refused(400, "InvalidParameter", text):
        sns.publish(TopicArn=topic, Message="x", MessageGroupId="g")


def test_fifo_by_content_and_by_group(sns, account):
    topic = fifo(sns, ContentBasedDeduplication="true", FifoThroughputScope="MessageGroup")
    q = Queue(account, topic, "q.fifo", attributes={"DeduplicationScope": "messageGroup", "FifoThroughputLimit": "perMessageGroupId"})
    subscribed(sns, topic, q, RawMessageDelivery="true")
    for group in ("g", "g", "h"):
        sns.publish(TopicArn=topic, Message="same", MessageGroupId=group)
    assert sorted(message["Attributes"]["MessageGroupId"] for message in q.take(2)) == ["g", "h"]
    assert q.now() == []


def test_archive_and_replay(sns, account):
    topic = fifo(sns, ArchivePolicy='{"MessageRetentionPeriod":"1"}', ContentBasedDeduplication="true")
    for n in range(3):
        sns.publish(TopicArn=topic, Message=str(n), MessageGroupId="g")
    q = Queue(account, topic, "q.fifo")
    arn = subscribed(sns, topic, q, RawMessageDelivery="true")
    assert q.now() == []

    def replay(policy):
        sns.set_subscription_attributes(SubscriptionArn=arn, AttributeName="ReplayPolicy", AttributeValue=json.dumps(policy))

    replay({"PointType": "Timestamp", "StartingPoint": "2020-01-01T00:00:00.000Z"})
    again = q.take(3)
    assert [message["Body"] for message in again] == ["0", "1", "2"]
    assert [message["MessageAttributes"]["Replayed"]["StringValue"] for message in again] == ["true"] * 3
    status = lambda: sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]["ReplayStatus"]  # noqa: E731
    eventually(lambda: status() == "Completed", "the end of the replay")
    with refused(400, "InvalidParameter"):
        replay({"PointType": "Moon"})
    standard = subscribed(sns, sns.create_topic(Name="standard")["TopicArn"], Queue(account, topic, "plain"))
    policy = '{"PointType":"Timestamp","StartingPoint":"2020-01-01T00:00:00.000Z"}'
    with refused(400, "InvalidParameter", part="FIFO topics"):
        sns.set_subscription_attributes(SubscriptionArn=standard, AttributeName="ReplayPolicy", AttributeValue=policy)
    with refused(400, "InvalidState"):
        sns.delete_topic(TopicArn=topic)
    with refused(400, "InvalidParameter"):
        sns.create_topic(Name="s", Attributes={"ArchivePolicy": '{"MessageRetentionPeriod":"1"}'})
    shown = lambda: sns.get_topic_attributes(TopicArn=topic)["Attributes"]  # noqa: E731
    begins = datetime.datetime.fromisoformat(shown()["BeginningArchiveTime"])
    assert begins <= datetime.datetime.now(datetime.timezone.utc)
    sns.set_topic_attributes(TopicArn=topic, AttributeName="ArchivePolicy", AttributeValue="{}")
    assert not {"ArchivePolicy", "BeginningArchiveTime"} & set(shown())
    sns.delete_topic(TopicArn=topic)


def test_a_batch(sns, topic, account):
    q = Queue(account, topic)
    subscribed(sns, topic, q, RawMessageDelivery="true")
    entries = [{"Id": str(n), "Message": f"m{n}"} for n in range(10)]
    answer = sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=entries)
    assert [one["Id"] for one in answer["Successful"]] == [str(n) for n in range(10)] and answer.get("Failed", []) == []
    assert {message["Body"] for message in q.take(10)} == {f"m{n}" for n in range(10)}


def test_firehose_fails_clearly(sns, topic, account):
    dead = Queue(account, topic, "dead")
    stream = f"arn:aws:firehose:us-east-1:{account.id}:deliverystream/s"
    with refused(400, "InvalidParameter", part="SubscriptionRoleArn"):
        sns.subscribe(TopicArn=topic, Protocol="firehose", Endpoint=stream)
    attributes = {"SubscriptionRoleArn": account.role("r", trusted="sns.amazonaws.com"), "RedrivePolicy": json.dumps({"deadLetterTargetArn": dead.arn})}
    sns.subscribe(TopicArn=topic, Protocol="firehose", Endpoint=stream, Attributes=attributes)
    sns.publish(TopicArn=topic, Message="m")
    [letter] = dead.take()
    assert letter["MessageAttributes"]["ErrorMessage"]["StringValue"] == "Freehold has no Kinesis Data Firehose yet"


def test_nothing_is_lost_by_a_kill(new_freehold, tmp_path):
    """Killed as soon as the last publish was answered, whatever was not delivered yet is delivered after the start."""
    from support.account import Account

    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    sns = account.client("sns")
    topic = sns.create_topic(Name="t")["TopicArn"]
    q = Queue(account, topic)
    subscribed(sns, topic, q, RawMessageDelivery="true")
    ids = set()
    for batch in range(20):
        entries = [{"Id": str(n), "Message": f"{batch}-{n}"} for n in range(10)]
        ids |= {f"{batch}-{one['Id']}" for one in sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=entries)["Successful"]}
    server.kill()
    server.start()
    q.sqs = account.client("sqs")
    q.url = q.sqs.get_queue_url(QueueName="q")["QueueUrl"]
    found = set()

    def all_found():
        found.update(message["Body"] for message in q.now())
        return ids <= found

    eventually(all_found, "all messages", seconds=40)
    assert len(ids) == 200


PROTOCOLS = {"sqs": "SQS", "lambda": "Lambda", "http": "HTTP"}


def statuses(account, failed=False):
    return [json.loads(line) for line in lines(account, f"sns/us-east-1/{account.id}/t{'/Failure' if failed else ''}")]


def test_the_delivery_log_tells_of_each_attempt(sns, topic, account, function, web):
    """Good and bad deliveries of queues, functions and web servers, by the roles and the rates of the topic."""
    role = account.role("feedback", trusted="sns.amazonaws.com")
    for prefix in PROTOCOLS.values():
        for name, value in (("SuccessFeedbackRoleArn", role), ("FailureFeedbackRoleArn", role), ("SuccessFeedbackSampleRate", "100")):
            sns.set_topic_attributes(TopicArn=topic, AttributeName=prefix + name, AttributeValue=value)
    found = function(handler("print('SEEN')"))
    allow_function = {"FunctionName": "f", "StatementId": "s", "Action": "lambda:InvokeFunction", "Principal": "sns.amazonaws.com"}
    account.awslambda.add_permission(**allow_function, SourceArn=topic)
    q = Queue(account, topic)
    subscribed(sns, topic, q)
    sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=account.arn("f"))
    sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=web.url)
    account.freehold.get(json.loads(web.next()[1])["SubscribeURL"].removeprefix(account.freehold.endpoint))
    good = sns.publish(TopicArn=topic, Message="good")["MessageId"]
    found.wait_log("SEEN")
    seen = eventually(lambda: (all_ := statuses(account)) and len(all_) == 3 and all_, "three lines")
    by = {line["delivery"]["destination"]: line for line in seen}
    to_queue, to_function, to_web = by[q.arn], by[account.arn("f")], by[web.url]
    for line in seen:
        assert line["status"] == "SUCCESS" and line["delivery"]["attempts"] == 1 and line["delivery"]["dwellTimeMs"] >= 0
        assert line["notification"]["messageId"] == good and line["notification"]["topicArn"] == topic
        assert line["notification"]["messageMD5Sum"] == hashlib.md5(b"good").hexdigest()
    assert [line["delivery"]["statusCode"] for line in (to_queue, to_function, to_web)] == [200, 202, 200]
    assert set(json.loads(to_queue["delivery"]["providerResponse"])) == {"sqsRequestId", "sqsMessageId"}
    assert set(json.loads(to_function["delivery"]["providerResponse"])) == {"lambdaRequestId"}
    assert statuses(account, failed=True) == []

    # The wrong twin: neither may be reached any more; and successes of queues are no longer asked for.
    account.awslambda.remove_permission(FunctionName="f", StatementId="s")
    q.sqs.set_queue_attributes(QueueUrl=q.url, Attributes={"Policy": ""})
    web.codes = [404]
    bad = sns.publish(TopicArn=topic, Message="bad")["MessageId"]
    seen = eventually(lambda: (all_ := statuses(account, failed=True)) and len(all_) == 3 and all_, "three lines of failures")
    by = {line["delivery"]["destination"]: line for line in seen}
    assert {line["status"] for line in seen} == {"FAILURE"} and {line["notification"]["messageId"] for line in seen} == {bad}
    refusal = json.loads(by[q.arn]["delivery"]["providerResponse"])
    assert (refusal["ErrorCode"], refusal["sqsRequestId"]) == ("AccessDenied", "Unrecoverable")
    assert "sqs:sendmessage" in refusal["ErrorMessage"].lower()
    assert (by[account.arn("f")]["delivery"]["statusCode"], by[web.url]["delivery"]["statusCode"]) == (403, 404)
    for prefix in ("SQS", "HTTP"):
        sns.set_topic_attributes(TopicArn=topic, AttributeName=f"{prefix}SuccessFeedbackSampleRate", AttributeValue="0")
    q.sqs.set_queue_attributes(QueueUrl=q.url, Attributes={"Policy": allow(topic, q.arn)})
    sns.publish(TopicArn=topic, Message="unseen")
    eventually(lambda: [message for message in q.now() if json.loads(message["Body"])["Message"] == "unseen"], "the message")
    eventually(lambda: len(statuses(account, failed=True)) == 4, "the function is refused again")
    assert len(statuses(account)) == 3, "a rate of 0 logs no success"
