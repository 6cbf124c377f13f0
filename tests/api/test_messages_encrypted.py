"""SSE-KMS of queues, topics and filters of mappings, and queues' own encryption: what lies on disk, who may send and read, what a refusal says."""

import json

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function, handler
from support.wait import eventually

SECRET = "the quick brown fox jumps"


@pytest.fixture
def sqs(account):
    return account.client("sqs")


@pytest.fixture
def kms(account):
    return account.client("kms")


@pytest.fixture
def key(kms):
    return kms.create_key()["KeyMetadata"]["Arn"]


def make_queue(account, name="q", **attributes):
    return account.client("sqs").create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]


def queue_arn(account, name="q"):
    return f"arn:aws:sqs:us-east-1:{account.id}:{name}"


def receive(client, queue, **more):
    arguments = {"MaxNumberOfMessages": 10, "MessageAttributeNames": ["All"], "MessageSystemAttributeNames": ["All"], **more}
    return client.receive_message(QueueUrl=queue, **arguments).get("Messages", [])


def take(client, queue):
    """The bodies that come; deleted."""

    def some():
        messages = receive(client, queue)
        for message in messages:
            client.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
        return [message["Body"] for message in messages]

    return eventually(some, "a message")


def allow_sns(topic, queue):
    statement = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": queue}
    return json.dumps({"Version": "2012-10-17", "Statement": [{**statement, "Condition": {"ArnEquals": {"aws:SourceArn": topic}}}]})


def may_use(*actions, resource="*"):
    return {"Effect": "Allow", "Action": list(actions), "Resource": resource}


def key_policy(account, *services):
    """The policy of a key that the account rules and these services may use."""
    ours = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account.id}:root"}, "Action": "kms:*", "Resource": "*"}
    others = [
        {"Effect": "Allow", "Principal": {"Service": service}, "Action": ["kms:GenerateDataKey*", "kms:Decrypt"], "Resource": "*"}
        for service in services
    ]
    return json.dumps({"Version": "2012-10-17", "Statement": [ours, *others]})


@pytest.mark.parametrize("named", ["arn", "id", "alias", "alias/aws/sqs"])
@pytest.mark.parametrize("kind", ["standard", "fifo"])
def test_a_message_comes_back_as_it_was_sent(account, sqs, kms, key, named, kind):
    kms.create_alias(AliasName="alias/mine", TargetKeyId=key)
    name = {"arn": key, "id": key.split("/")[1], "alias": "alias/mine"}.get(named, named)
    fifo = {"FifoQueue": "true", "ContentBasedDeduplication": "true"} if kind == "fifo" else {}
    queue = make_queue(account, "q.fifo" if fifo else "q", KmsMasterKeyId=name, **fifo)
    attributes = {"a": {"DataType": "String", "StringValue": "ä\n"}, "b": {"DataType": "Binary", "BinaryValue": b"\x00\xff"}}
    group = {"MessageGroupId": "g"} if fifo else {}
    one = sqs.send_message(QueueUrl=queue, MessageBody=SECRET, MessageAttributes=attributes, **group)
    entries = [{"Id": str(number), "MessageBody": f"{number} ü\n", **group} for number in range(3)]
    many = sqs.send_message_batch(QueueUrl=queue, Entries=entries)
    assert len(many["Successful"]) == 3
    [first, *rest] = receive(sqs, queue)
    assert (first["Body"], first["MessageId"], first["MD5OfBody"]) == (SECRET, one["MessageId"], one["MD5OfMessageBody"])
    assert {name: value.get("StringValue") or value["BinaryValue"] for name, value in first["MessageAttributes"].items()} == {"a": "ä\n", "b": b"\x00\xff"}
    assert first["MD5OfMessageAttributes"] == one["MD5OfMessageAttributes"]
    assert [message["Body"] for message in rest] == [f"{number} ü\n" for number in range(3)]


def test_nothing_of_it_lies_on_disk_in_the_clear(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    sqs, sns, kms = account.client("sqs"), account.client("sns"), account.client("kms")
    key = kms.create_key(Policy=key_policy(account, "lambda.amazonaws.com"))["KeyMetadata"]["Arn"]
    attributes = {"a": {"DataType": "String", "StringValue": f"{SECRET} of attributes"}}
    queue, plain = make_queue(account, KmsMasterKeyId=key), make_queue(account, "plain", SqsManagedSseEnabled="false")
    own = make_queue(account, "own")
    sqs.send_message(QueueUrl=own, MessageBody=SECRET, MessageAttributes=attributes)
    sqs.send_message(QueueUrl=queue, MessageBody=SECRET, MessageAttributes=attributes)
    sqs.send_message(QueueUrl=plain, MessageBody="the lazy dog sleeps")
    # An archive keeps what is published; its reader comes later.
    archive = {"FifoTopic": "true", "ContentBasedDeduplication": "true", "KmsMasterKeyId": key, "ArchivePolicy": '{"MessageRetentionPeriod":"30"}'}
    topic = sns.create_topic(Name="t.fifo", Attributes=archive)["TopicArn"]
    sns.publish(TopicArn=topic, Message=SECRET, MessageGroupId="g", MessageAttributes=attributes)
    role = account.role("poller", policies=("arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole",))
    create_function(account, handler("print(event['Records'][0]['body'])"), Role=role)
    criteria = {"Filters": [{"Pattern": json.dumps({"body": [SECRET]})}]}
    mapping = account.awslambda.create_event_source_mapping(
        EventSourceArn=queue_arn(account, "plain"), FunctionName="f", FilterCriteria=criteria, KMSKeyArn=key, Enabled=False
    )
    assert mapping["FilterCriteria"] == criteria
    server.kill()
    files = [path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert any(b"the lazy dog" in content for content in files), "the wrong twin: what is not encrypted is found"
    leaks = [content[max(0, at - 200) : at + 60] for content in files for at in [content.find(b"quick brown")] if at >= 0]
    assert leaks == []
    server.start()
    sqs, sns = account.client("sqs"), account.client("sns")
    for name in ("q", "own"):
        [message] = receive(sqs, sqs.get_queue_url(QueueName=name)["QueueUrl"])
        assert (message["Body"], message["MessageAttributes"]["a"]["StringValue"]) == (SECRET, f"{SECRET} of attributes")
    assert account.awslambda.get_event_source_mapping(UUID=mapping["UUID"])["FilterCriteria"] == criteria
    # The archived message is decrypted in its publisher's name, whom memory no longer knows.
    arn = queue_arn(account, "late.fifo")
    late = make_queue(account, "late.fifo", FifoQueue="true", Policy=allow_sns(topic, arn))
    replay = json.dumps({"PointType": "Timestamp", "StartingPoint": "2020-01-01T00:00:00.000Z"})
    filter_ = json.dumps({"a": [{"prefix": "the quick"}]})
    subscription = {"ReplayPolicy": replay, "RawMessageDelivery": "true", "FilterPolicy": filter_}
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes=subscription)
    assert take(sqs, late) == [SECRET]


@pytest.mark.parametrize("protocol", ["json", "query"])
def test_senders_need_to_make_data_keys_and_receivers_to_decrypt(account, sqs, key, protocol):
    queue = make_queue(account, KmsMasterKeyId=key)

    def client(name, *kms):
        statements = [may_use("sqs:*"), *([may_use(*kms, resource=key)] if kms else [])]
        return account.user(name, statements)

    def attempt(user, action, **arguments):
        if protocol == "json":
            operation = {"SendMessage": "send_message", "ReceiveMessage": "receive_message", "SendMessageBatch": "send_message_batch"}[action]
            return getattr(user.client("sqs"), operation)(QueueUrl=queue, **arguments)
        body = "&".join(f"{name}={value}" for name, value in {"Action": action, "QueueUrl": queue, **arguments}.items()).encode()
        answer = user.raw("POST", "/", {"Content-Type": "application/x-www-form-urlencoded"}, body, service="sqs")
        return answer

    def denied(user, action, needed, **arguments):
        text = f"User: arn:aws:iam::{account.id}:user/"
        if protocol == "json":
            with refused(400, "KMS.AccessDeniedException", part=text) as seen:
                attempt(user, action, **arguments)
            assert seen.response["Error"]["Type"] == "Sender"
            message = seen.message
        else:
            answer = attempt(user, action, **arguments)
            assert answer.status == 400 and b"<Code>KMS.AccessDeniedException</Code><Type>" not in answer.body
            message = answer.body.decode()
            assert "<Code>KMS.AccessDeniedException</Code>" in message and text in message
        assert f"is not authorized to perform: kms:{needed}" in message
        assert "(Service: AWSKMS; Status Code: 400; Error Code: AccessDeniedException; Request ID: " in message

    nobody, maker = client("nobody"), client("maker", "kms:GenerateDataKey")
    sender, reader = client("sender", "kms:GenerateDataKey", "kms:Decrypt"), client("reader", "kms:Decrypt")
    denied(nobody, "SendMessage", "GenerateDataKey", MessageBody="m")
    denied(maker, "SendMessage", "Decrypt", MessageBody="m")
    denied(reader, "SendMessage", "GenerateDataKey", MessageBody="m")
    if protocol == "json":
        denied(nobody, "SendMessageBatch", "GenerateDataKey", Entries=[{"Id": "1", "MessageBody": "m"}])
    attempt(sender, "SendMessage", MessageBody="m")
    denied(maker, "ReceiveMessage", "Decrypt")
    # Nobody else waits for what he could not read.
    [message] = receive(reader.client("sqs"), queue)
    assert message["Body"] == "m"
    assert receive(nobody.client("sqs"), queue) == [], "what nobody receives needs no key"


def test_the_key_of_aws_is_for_all_who_may_use_the_queue(account, sqs):
    queue = make_queue(account, KmsMasterKeyId="alias/aws/sqs")
    user = account.user("someone", [may_use("sqs:*")]).client("sqs")
    user.send_message(QueueUrl=queue, MessageBody="m")
    assert [message["Body"] for message in receive(user, queue)] == ["m"]
    key = account.client("kms").describe_key(KeyId="alias/aws/sqs")["KeyMetadata"]
    assert (key["KeyManager"], key["Description"]) == ("AWS", "Default key that protects my SQS messages when no other key is defined")


def spoil(kms, key, how):
    if how == "disabled":
        kms.disable_key(KeyId=key)
    elif how == "deleted":
        kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)


@pytest.mark.parametrize(
    ("how", "code", "text"),
    [
        ("disabled", "KMS.DisabledException", "{key} is disabled."),
        ("deleted", "KMS.InvalidStateException", "{key} is pending deletion."),
        ("missing", "KMS.NotFoundException", "Key '{key}' does not exist"),
        ("alias", "KMS.NotFoundException", "Alias {alias} is not found."),
    ],
)
def test_keys_that_cannot_be_used(account, sqs, kms, key, how, code, text):
    missing, alias = key[:-12] + "0" * 12, f"arn:aws:kms:us-east-1:{account.id}:alias/none"
    name = {"missing": missing, "alias": "alias/none"}.get(how, key)
    queue = make_queue(account, KmsMasterKeyId=name)
    spoil(kms, key, how)
    with refused(400, code) as seen:
        sqs.send_message(QueueUrl=queue, MessageBody="m")
    assert seen.message.startswith(text.format(key=name, alias=alias) + " (Service: AWSKMS; Status Code: 400; Error Code: ")
    topic = account.client("sns").create_topic(Name="t", Attributes={"KmsMasterKeyId": name})["TopicArn"]
    with refused(400, code.replace(".", "").removesuffix("Exception")) as seen:
        account.client("sns").publish(TopicArn=topic, Message="m")
    assert seen.message.startswith(text.format(key=name, alias=alias) + " (Service: AWSKMS; ")


def test_a_data_key_serves_for_its_period(own_account, own_freehold):
    sqs, kms = own_account.client("sqs"), own_account.client("kms")
    key = kms.create_key()["KeyMetadata"]["Arn"]
    queue = make_queue(own_account, KmsMasterKeyId=key, KmsDataKeyReusePeriodSeconds="60", VisibilityTimeout="0")
    sqs.send_message(QueueUrl=queue, MessageBody="before")
    kms.disable_key(KeyId=key)
    sqs.send_message(QueueUrl=queue, MessageBody="within")
    assert sorted(message["Body"] for message in receive(sqs, queue)) == ["before", "within"]
    own_freehold.advance(60)
    with refused(400, "KMS.DisabledException"):
        sqs.send_message(QueueUrl=queue, MessageBody="after")
    with refused(400, "KMS.DisabledException"):
        receive(sqs, queue)
    kms.enable_key(KeyId=key)
    assert len(receive(sqs, queue)) == 2, "what could not be read is there"


def test_what_is_sealed_stays_so_wherever_it_goes(account, sqs, key):
    dead = make_queue(account, "dead")
    redrive = json.dumps({"deadLetterTargetArn": queue_arn(account, "dead"), "maxReceiveCount": 1})
    queue = make_queue(account, KmsMasterKeyId=key, VisibilityTimeout="0", RedrivePolicy=redrive)
    sqs.send_message(QueueUrl=queue, MessageBody="m")
    assert len(receive(sqs, queue)) == 1
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"KmsMasterKeyId": ""})
    assert receive(sqs, queue) == []
    sqs.send_message(QueueUrl=dead, MessageBody="open")
    user = account.user("someone", [may_use("sqs:*")]).client("sqs")
    assert [message["Body"] for message in receive(user, dead, VisibilityTimeout=30)] == ["open"], "he may not read the other"
    assert [message["Body"] for message in receive(sqs, dead)] == ["m"]
    sqs.send_message(QueueUrl=queue, MessageBody="in the clear")
    assert [message["Body"] for message in receive(user, queue)] == ["in the clear"], "a queue without a key seals nothing"


def test_one_kind_of_encryption_at_a_time(sqs, key):
    text = "You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE."
    with refused(400, "InvalidAttributeValue", text):
        sqs.create_queue(QueueName="q", Attributes={"KmsMasterKeyId": key, "SqsManagedSseEnabled": "true"})
    queue = sqs.create_queue(QueueName="q", Attributes={"KmsMasterKeyId": key, "SqsManagedSseEnabled": "false"})["QueueUrl"]
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"SqsManagedSseEnabled": "true"})
    found = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])["Attributes"]
    assert found["SqsManagedSseEnabled"] == "true" and "KmsMasterKeyId" not in found


def test_a_topic_with_a_key(account, sqs, key):
    sns = account.client("sns")
    topic = sns.create_topic(Name="t", Attributes={"KmsMasterKeyId": key})["TopicArn"]
    arn = queue_arn(account)
    queue = make_queue(account, Policy=allow_sns(topic, arn))
    by_body = {"RawMessageDelivery": "true", "FilterPolicyScope": "MessageBody", "FilterPolicy": json.dumps({"kind": ["wanted"]})}
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes=by_body)
    nobody, maker = account.user("nobody", [may_use("sns:*")]), account.user("maker", [may_use("sns:*", "kms:GenerateDataKey")])
    for user, needed in ((nobody, "GenerateDataKey"), (maker, "Decrypt")):
        with refused(400, "KMSAccessDenied", part=f"is not authorized to perform: kms:{needed}"):
            user.client("sns").publish(TopicArn=topic, Message='{"kind":"wanted"}')
        with refused(400, "KMSAccessDenied"):
            entries = [{"Id": "1", "Message": "m"}]
            user.client("sns").publish_batch(TopicArn=topic, PublishBatchRequestEntries=entries)
    good = account.user("publisher", [may_use("sns:Publish"), may_use("kms:GenerateDataKey*", "kms:Decrypt", resource=key)]).client("sns")
    good.publish(TopicArn=topic, Message='{"kind":"other"}')
    attributes = {"a": {"DataType": "String", "StringValue": "v"}}
    good.publish(TopicArn=topic, Message='{"kind":"wanted"}', Subject="s", MessageAttributes=attributes)
    [message] = eventually(lambda: receive(sqs, queue), "what was wanted")
    assert (message["Body"], message["MessageAttributes"]["a"]["StringValue"]) == ('{"kind":"wanted"}', "v")


def test_the_key_of_aws_for_topics(account, sqs):
    sns = account.client("sns")
    topic = sns.create_topic(Name="t", Attributes={"KmsMasterKeyId": "alias/aws/sns"})["TopicArn"]
    arn = queue_arn(account)
    queue = make_queue(account, Policy=allow_sns(topic, arn))
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RawMessageDelivery": "true"})
    account.user("someone", [may_use("sns:Publish")]).client("sns").publish(TopicArn=topic, Message="m")
    assert take(sqs, queue) == ["m"]


def test_into_an_encrypted_queue_a_topic_needs_the_key_policy_s_word(account, sqs, kms, key):
    sns = account.client("sns")
    topic = sns.create_topic(Name="t")["TopicArn"]
    role = account.role("feedback", trusted="sns.amazonaws.com")
    sns.set_topic_attributes(TopicArn=topic, AttributeName="SQSFailureFeedbackRoleArn", AttributeValue=role)
    arn = queue_arn(account)
    queue = make_queue(account, KmsMasterKeyId=key, Policy=allow_sns(topic, arn))
    dead_arn = queue_arn(account, "dead")
    dead = make_queue(account, "dead", Policy=allow_sns(topic, dead_arn))
    redrive = json.dumps({"deadLetterTargetArn": dead_arn})
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RawMessageDelivery": "true", "RedrivePolicy": redrive})
    sns.publish(TopicArn=topic, Message="refused")
    assert take(sqs, dead) == ["refused"]

    def line():
        try:
            events = account.logs.filter_log_events(logGroupName=f"sns/us-east-1/{account.id}/t/Failure")["events"]
        except account.logs.exceptions.ResourceNotFoundException:
            return None
        return json.loads(events[0]["message"]) if events else None

    seen = eventually(line, "the delivery log")
    assert (seen["status"], seen["delivery"]["destination"]) == ("FAILURE", arn)
    assert "kms:GenerateDataKey" in seen["delivery"]["providerResponse"], seen
    kms.put_key_policy(KeyId=key, PolicyName="default", Policy=key_policy(account, "sns.amazonaws.com"))
    sns.publish(TopicArn=topic, Message="taken")
    assert take(sqs, queue) == ["taken"]


def test_a_mapping_s_role_needs_to_decrypt(account, sqs, key):
    role = account.role("poller", policies=("arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole",))
    found = create_function(account, handler("print('DONE', event['Records'][0]['body'])"), Role=role)
    queue = make_queue(account, KmsMasterKeyId=key)
    uuid = account.awslambda.create_event_source_mapping(EventSourceArn=queue_arn(account), FunctionName="f")["UUID"]
    sqs.send_message(QueueUrl=queue, MessageBody="m")
    result = lambda: account.awslambda.get_event_source_mapping(UUID=uuid).get("LastProcessingResult", "")  # noqa: E731
    text = "PROBLEM: Error occurred while ReceiveMessage. SQS Error Code: KMS.AccessDeniedException. SQS Error Message: User: "
    eventually(lambda: result().startswith(text), "the lacking right is shown")
    policy = json.dumps({"Version": "2012-10-17", "Statement": [may_use("kms:Decrypt", resource=key)]})
    account.iam.put_role_policy(RoleName="poller", PolicyName="kms", PolicyDocument=policy)
    found.wait_log("DONE m")


def test_filters_under_a_key_need_it(account, sqs, kms):
    """Lambda decrypts them by the key's policy; a caller is told why he does not see them."""
    key = kms.create_key()["KeyMetadata"]["Arn"]
    role = account.role("poller", policies=("arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole",))
    found = create_function(account, handler("print('DONE', event['Records'][0]['body'])"), Role=role)
    queue, client = make_queue(account), account.awslambda
    criteria = {"Filters": [{"Pattern": json.dumps({"body": ["seen"]})}]}
    nobody = account.user("nobody", [may_use("lambda:*")]).awslambda
    wanted = {"EventSourceArn": queue_arn(account), "FunctionName": "f", "FilterCriteria": criteria, "KMSKeyArn": key}
    front = "Lambda was unable to encrypt your filter criteria because the KMS access was denied. Please check your KMS permissions."
    with refused(400, "InvalidParameterValueException", part=front):
        nobody.create_event_source_mapping(**wanted)
    uuid = client.create_event_source_mapping(**wanted)["UUID"]
    result = lambda: client.get_event_source_mapping(UUID=uuid).get("LastProcessingResult", "")  # noqa: E731
    text = "PROBLEM: Lambda was unable to decrypt your filter criteria because the KMS access was denied."
    eventually(lambda: result().startswith(text), "the lacking right is shown")
    for body in ("unseen", "seen"):
        sqs.send_message(QueueUrl=queue, MessageBody=body)
    kms.put_key_policy(KeyId=key, PolicyName="default", Policy=key_policy(account, "lambda.amazonaws.com"))
    found.wait_log("DONE seen")
    assert [line for line in found.log_lines() if line.startswith("DONE")] == ["DONE seen"]
    shown = client.get_event_source_mapping(UUID=uuid)
    assert (shown["FilterCriteria"], shown["KMSKeyArn"]) == (criteria, key) and "FilterCriteriaError" not in shown
    hidden = nobody.get_event_source_mapping(UUID=uuid)
    assert "FilterCriteria" not in hidden and hidden["FilterCriteriaError"]["ErrorCode"] == "AccessDeniedException"
    assert hidden["FilterCriteriaError"]["Message"].startswith("Lambda was unable to decrypt your filter criteria because the KMS access was denied.")
    assert "FilterCriteria" not in client.list_event_source_mappings()["EventSourceMappings"][0]
    # Another key, and none: who changes it must be able to read.
    with refused(400, "InvalidParameterValueException", part="unable to decrypt your filter criteria"):
        nobody.update_event_source_mapping(UUID=uuid, KMSKeyArn="")
    client.update_event_source_mapping(UUID=uuid, KMSKeyArn="")
    settled = lambda: client.get_event_source_mapping(UUID=uuid)["State"] == "Enabled"  # noqa: E731
    eventually(settled, "the change is done")
    assert nobody.get_event_source_mapping(UUID=uuid)["FilterCriteria"] == criteria
    client.update_event_source_mapping(UUID=uuid, FilterCriteria={})
    eventually(settled, "the change is done")
    assert "FilterCriteria" not in client.get_event_source_mapping(UUID=uuid)
