"""SNS's control plane through boto3 and the CLI: topics, subscriptions, policies, devices, telephones."""

import concurrent.futures
import json

import pytest

from support.account import Account
from support.errors import refused
from support.wait import eventually

NO_TOPIC = (404, "NotFound", "Topic does not exist")
INVALID = (400, "InvalidParameter")


@pytest.fixture
def sns(account):
    return account.client("sns")


@pytest.fixture
def topic(sns):
    return sns.create_topic(Name="t")["TopicArn"]


def queue_arn(account, name="q"):
    """A queue that takes what any topic of the account sends."""
    sqs = account.client("sqs")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    return sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def outbox(account):
    return account.freehold.get(f"/_freehold/outbox?account={account.id}").json()["messages"]


def test_create_again(sns, topic, account):
    assert topic == f"arn:aws:sns:us-east-1:{account.id}:t"
    assert sns.create_topic(Name="t")["TopicArn"] == topic
    assert sns.create_topic(Name="t", Attributes={"FifoTopic": "false"})["TopicArn"] == topic
    with refused(*INVALID, "Invalid parameter: Attributes Reason: Topic already exists with different attributes"):
        sns.create_topic(Name="t", Attributes={"DisplayName": "another"})
    with refused(*INVALID, "Invalid parameter: Tags Reason: Topic already exists with different tags"):
        sns.create_topic(Name="t", Tags=[{"Key": "a", "Value": "b"}])
    sns.tag_resource(ResourceArn=topic, Tags=[{"Key": "a", "Value": "b"}, {"Key": "c", "Value": "d"}])
    for tags in ([], [{"Key": "a", "Value": "b"}]):
        assert sns.create_topic(Name="t", Tags=tags)["TopicArn"] == topic
    with refused(*INVALID, "Invalid parameter: Topic Name"):
        sns.create_topic(Name="a b")
    with refused(*INVALID, part="Fifo Topic names must end with .fifo"):
        sns.create_topic(Name="t", Attributes={"FifoTopic": "true"})


def test_delete(sns, topic):
    sns.delete_topic(TopicArn=topic)
    sns.delete_topic(TopicArn=topic)
    with refused(*NO_TOPIC):
        sns.get_topic_attributes(TopicArn=topic)
    with refused(*NO_TOPIC):
        sns.publish(TopicArn=topic, Message="x")
    with refused(*INVALID, "Invalid parameter: TopicArn Reason: An ARN must have at least 6 elements, not 1"):
        sns.get_topic_attributes(TopicArn="t")
    with refused(*INVALID, "Invalid parameter: TopicArn"):
        sns.get_topic_attributes(TopicArn=topic.replace("us-east-1", "eu-west-1"))
    with refused(*INVALID, "Invalid parameter: SubscriptionId"):
        sns.unsubscribe(SubscriptionArn=topic)
    with refused(*INVALID, "Invalid parameter: Topic"):
        sns.confirm_subscription(TopicArn="t", Token="x")


def test_attributes(sns, topic, account):
    found = sns.get_topic_attributes(TopicArn=topic)["Attributes"]
    assert (found["Owner"], found["DisplayName"], found["SubscriptionsConfirmed"]) == (account.id, "", "0")
    assert json.loads(found["EffectiveDeliveryPolicy"])["http"]["defaultHealthyRetryPolicy"]["numRetries"] == 3
    assert json.loads(found["Policy"])["Statement"][0]["Sid"] == "__default_statement_ID"
    assert "FifoTopic" not in found
    sns.set_topic_attributes(TopicArn=topic, AttributeName="DisplayName", AttributeValue="shown")
    assert sns.get_topic_attributes(TopicArn=topic)["Attributes"]["DisplayName"] == "shown"
    with refused(*INVALID, "Invalid parameter: AttributeName"):
        sns.set_topic_attributes(TopicArn=topic, AttributeName="Nothing", AttributeValue="1")
    with refused(*INVALID, "Invalid parameter: Policy Error: null"):
        sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue="{}")
    text = "Invalid parameter: Attributes Reason: Content-based deduplication can only be set for FIFO topics"
    with refused(*INVALID, text):
        sns.set_topic_attributes(TopicArn=topic, AttributeName="ContentBasedDeduplication", AttributeValue="true")


def test_messages_of_a_mebibyte(sns, topic, account):
    def limit(value):
        sns.set_topic_attributes(TopicArn=topic, AttributeName="MaximumMessageSize", AttributeValue=value)

    assert "MaximumMessageSize" not in sns.get_topic_attributes(TopicArn=topic)["Attributes"]
    for wrong in ("1023", "1048577", "much"):
        with refused(*INVALID, part="Invalid parameter: MaximumMessageSize Reason: "):
            limit(wrong)
    letters = sns.subscribe(TopicArn=topic, Protocol="sms", Endpoint="+15551234567")["SubscriptionArn"]
    with refused(*INVALID, part="does not support subscriptions of protocol [sms]"):
        limit("1048576")
    sns.unsubscribe(SubscriptionArn=letters)
    limit("1048576")
    assert sns.get_topic_attributes(TopicArn=topic)["Attributes"]["MaximumMessageSize"] == "1048576"
    with refused(*INVALID, part="does not support subscriptions of protocol [sms]"):
        sns.subscribe(TopicArn=topic, Protocol="sms", Endpoint="+15551234567")
    arn, raw = queue_arn(account), {"RawMessageDelivery": "true"}
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes=raw)
    sqs = account.client("sqs")
    url = sqs.get_queue_url(QueueName="q")["QueueUrl"]
    allow = {"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": arn}
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps({"Statement": [allow]})})
    with refused(*INVALID, "Invalid parameter: Message too long"):
        sns.publish(TopicArn=topic, Message="x" * (1024 * 1024 + 1))
    sns.publish(TopicArn=topic, Message="x" * 1024 * 1024)
    (message,) = eventually(lambda: sqs.receive_message(QueueUrl=url, WaitTimeSeconds=2).get("Messages"), "the message")
    assert len(message["Body"]) == 1024 * 1024
    limit("1024")
    with refused(*INVALID, "Invalid parameter: Message too long"):
        sns.publish(TopicArn=topic, Message="x" * 1025)


def test_tags(sns, topic):
    sns.tag_resource(ResourceArn=topic, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    sns.untag_resource(ResourceArn=topic, TagKeys=["a"])
    assert sns.list_tags_for_resource(ResourceArn=topic)["Tags"] == [{"Key": "b", "Value": "2"}]
    with refused(*INVALID, "Invalid parameter: Duplicated keys are not allowed."):
        sns.tag_resource(ResourceArn=topic, Tags=[{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}])
    with refused(404, "ResourceNotFound", "Resource does not exist"):
        sns.tag_resource(ResourceArn=topic + "x", Tags=[{"Key": "a", "Value": "1"}])


def test_permissions(sns, topic):
    sns.add_permission(TopicArn=topic, Label="l", AWSAccountId=["111111111111"], ActionName=["Publish"])
    policy = json.loads(sns.get_topic_attributes(TopicArn=topic)["Attributes"]["Policy"])
    added = policy["Statement"][1]
    assert (added["Sid"], added["Action"], added["Principal"]) == ("l", "SNS:Publish", {"AWS": "arn:aws:iam::111111111111:root"})
    with refused(*INVALID, "Invalid parameter: Statement already exists"):
        sns.add_permission(TopicArn=topic, Label="l", AWSAccountId=["111111111111"], ActionName=["Publish"])
    with refused(*INVALID, "Invalid parameter: Policy statement action out of service scope!"):
        sns.add_permission(TopicArn=topic, Label="m", AWSAccountId=["111111111111"], ActionName=["CreateTopic"])
    sns.remove_permission(TopicArn=topic, Label="l")
    assert len(json.loads(sns.get_topic_attributes(TopicArn=topic)["Attributes"]["Policy"])["Statement"]) == 1


def test_another_account_needs_permission(sns, topic, account):
    other = Account(account.freehold)
    with refused(403, "AuthorizationError"):
        other.client("sns").publish(TopicArn=topic, Message="x")
    sns.add_permission(TopicArn=topic, Label="l", AWSAccountId=[other.id], ActionName=["Publish"])
    assert other.client("sns").publish(TopicArn=topic, Message="x")["MessageId"]
    with refused(403, "AuthorizationError"):
        other.client("sns").delete_topic(TopicArn=topic)


def test_a_user_needs_permission(topic, account):
    allowed = account.user("allowed", [{"Effect": "Allow", "Action": "sns:Publish", "Resource": topic}])
    assert allowed.client("sns").publish(TopicArn=topic, Message="x")["MessageId"]
    with refused(403, "AuthorizationError"):
        allowed.client("sns").delete_topic(TopicArn=topic)


def test_lists_have_pages_of_a_hundred(sns, topic, account):
    for n in range(101):
        sns.create_topic(Name=f"many-{n}")
        sns.subscribe(TopicArn=topic, Protocol="sms", Endpoint=f"+155500{n:05}")
    first = sns.list_topics()
    assert len(first["Topics"]) == 100
    assert len(sns.list_topics(NextToken=first["NextToken"])["Topics"]) == 2
    pages = [len(page["Subscriptions"]) for page in sns.get_paginator("list_subscriptions_by_topic").paginate(TopicArn=topic)]
    assert pages == [100, 1]
    assert sum(len(page["Subscriptions"]) for page in sns.get_paginator("list_subscriptions").paginate()) == 101
    with refused(*INVALID):
        sns.list_topics(NextToken="nonsense!")


def test_subscribe(sns, topic, account):
    queue = queue_arn(account)
    arn = sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue)["SubscriptionArn"]
    assert arn.startswith(topic + ":")
    assert sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue)["SubscriptionArn"] == arn
    text = "Invalid parameter: Attributes Reason: Subscription already exists with different attributes"
    with refused(*INVALID, text):
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue, Attributes={"RawMessageDelivery": "true"})
    found = sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]
    assert found == {
        "SubscriptionPrincipal": f"arn:aws:iam::{account.id}:root",
        "Owner": account.id,
        "RawMessageDelivery": "false",
        "TopicArn": topic,
        "Endpoint": queue,
        "Protocol": "sqs",
        "PendingConfirmation": "false",
        "ConfirmationWasAuthenticated": "true",
        "SubscriptionArn": arn,
    }
    listed = sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
    assert listed == [{"SubscriptionArn": arn, "Owner": account.id, "Protocol": "sqs", "Endpoint": queue, "TopicArn": topic}]
    sns.unsubscribe(SubscriptionArn=arn)
    sns.unsubscribe(SubscriptionArn=arn)
    with refused(404, "NotFound", "Subscription does not exist"):
        sns.get_subscription_attributes(SubscriptionArn=arn)
    assert sns.get_topic_attributes(TopicArn=topic)["Attributes"]["SubscriptionsDeleted"] == "1"


def test_the_same_subscription_asked_for_at_once(sns, topic, account):
    queue = queue_arn(account)
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = pool.map(lambda _: sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue)["SubscriptionArn"], range(8))
        assert len(set(answers)) == 1
    assert len(sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]) == 1


@pytest.mark.parametrize(
    "protocol, endpoint, text",
    [
        ("carrier-pigeon", "coop", "Amazon SNS does not support this protocol string: carrier-pigeon"),
        ("http", "https://x", "Endpoint must match the specified protocol"),
        ("email", "nobody", "Email address"),
        ("sms", "555", "Invalid SMS endpoint: 555"),
        ("sqs", "q", "SQS endpoint ARN"),
        ("lambda", "arn:aws:sqs:us-east-1:123456789012:q", "Lambda endpoint ARN"),
        (
            "sqs",
            "arn:aws:sqs:us-east-1:123456789012:q.fifo",
            "Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics",
        ),
    ],
)
def test_endpoints_that_no_topic_takes(sns, topic, protocol, endpoint, text):
    with refused(*INVALID, f"Invalid parameter: {text}"):
        sns.subscribe(TopicArn=topic, Protocol=protocol, Endpoint=endpoint)


def test_subscription_attributes(sns, topic, account):
    arn = sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue_arn(account))["SubscriptionArn"]

    def put(name, value):
        sns.set_subscription_attributes(SubscriptionArn=arn, AttributeName=name, AttributeValue=value)

    put("FilterPolicy", '{"a":["b"]}')
    put("RawMessageDelivery", "true")
    found = sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]
    assert (found["FilterPolicy"], found["FilterPolicyScope"], found["RawMessageDelivery"]) == ('{"a":["b"]}', "MessageAttributes", "true")
    put("FilterPolicyScope", "MessageBody")
    put("FilterPolicy", "{}")
    assert {"FilterPolicy", "FilterPolicyScope"}.isdisjoint(sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"])
    put("FilterPolicyScope", "MessageAttributes")
    for name, value, text in [
        ("FilterPolicy", '{"a":"b"}', 'FilterPolicy: "a" must be an object or an array'),
        ("FilterPolicy", '{"a":{"b":["c"]}}', "FilterPolicy: Filter policy scope MessageAttributes does not support nested filter policy"),
        ("FilterPolicy", '{"a":[{"x":1}]}', "FilterPolicy: Unrecognized match type x"),
        ("FilterPolicyScope", "Moon", "FilterPolicyScope: Invalid value [Moon]. Please use either MessageBody or MessageAttributes"),
        ("RawMessageDelivery", "maybe", "RawMessageDelivery: Invalid value [maybe]. Must be true or false."),
        ("RedrivePolicy", '{"deadLetterTargetArn":"x"}', "RedrivePolicy: deadLetterTargetArn is an invalid arn"),
        ("Nothing", "x", "AttributeName"),
    ]:
        with refused(*INVALID, f"Invalid parameter: {text}"):
            put(name, value)
    with refused(*INVALID, "Invalid parameter: Attributes Reason: AttributeName"):
        sns.subscribe(TopicArn=topic, Protocol="sms", Endpoint="+15551234567", Attributes={"Nothing": "x"})
    fifo = sns.create_topic(Name="t.fifo", Attributes={"FifoTopic": "true"})["TopicArn"]
    policy = {"RedrivePolicy": json.dumps({"deadLetterTargetArn": queue_arn(account, "dead")})}
    text = "Attributes Reason: RedrivePolicy: must use a FIFO queue as DLQ for a FIFO Subscription to a FIFO Topic."
    with refused(*INVALID, f"Invalid parameter: {text}"):
        endpoint = f"arn:aws:sqs:us-east-1:{account.id}:q.fifo"
        sns.subscribe(TopicArn=fifo, Protocol="sqs", Endpoint=endpoint, Attributes=policy)
    text = "Invalid parameter: Attributes Reason: FilterPolicy: Filter policy can not have more than 5 keys"
    with refused(*INVALID, text):
        policy = json.dumps({str(n): ["v"] for n in range(6)})
        sns.subscribe(TopicArn=topic, Protocol="sms", Endpoint="+15551234567", Attributes={"FilterPolicy": policy})


def test_mail_is_confirmed_by_its_link(sns, topic, account):
    answer = sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="a@example.com")
    assert answer["SubscriptionArn"] == "pending confirmation"
    assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"][0]["SubscriptionArn"] == "PendingConfirmation"
    letter = eventually(lambda: outbox(account), "a letter")[0]
    assert (letter["to"], letter["subject"]) == ("a@example.com", "AWS Notification - Subscription Confirmation")
    link = next(line for line in letter["body"].splitlines() if "Action=ConfirmSubscription" in line)
    path = link.removeprefix(account.freehold.endpoint)
    assert account.freehold.get(path.replace("Token=", "Token=x")).status == 400
    answer = account.freehold.get(path)
    assert answer.status == 200 and b"<ConfirmSubscriptionResult><SubscriptionArn>arn:aws:sns:" in answer.body
    arn = sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"][0]["SubscriptionArn"]
    found = sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]
    assert (found["PendingConfirmation"], found["ConfirmationWasAuthenticated"]) == ("false", "false")
    sns.publish(TopicArn=topic, Message="hello", Subject="about")
    letter = eventually(lambda: [one for one in outbox(account) if one["subject"] == "about"], "the message")[0]
    assert letter["body"].startswith("hello\n")
    link = letter["body"].split("unsubscribe:\n")[1].strip()
    assert account.freehold.get(link.removeprefix(account.freehold.endpoint)).status == 200
    assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []


def test_confirm_by_call(sns, topic, account):
    arn = sns.subscribe(TopicArn=topic, Protocol="email-json", Endpoint="a@example.com", ReturnSubscriptionArn=True)["SubscriptionArn"]
    letter = json.loads(eventually(lambda: outbox(account), "a letter")[0]["body"])
    assert letter["Type"] == "SubscriptionConfirmation"
    with refused(*INVALID, "Invalid parameter: Token"):
        sns.confirm_subscription(TopicArn=topic, Token="x")
    confirmed = sns.confirm_subscription(TopicArn=topic, Token=letter["Token"], AuthenticateOnUnsubscribe="true")
    assert confirmed["SubscriptionArn"] == arn
    assert account.freehold.get(f"/?Action=Unsubscribe&SubscriptionArn={arn}").status == 403
    sns.unsubscribe(SubscriptionArn=arn)


def test_devices(sns, topic, account):
    app = sns.create_platform_application(Name="a", Platform="GCM", Attributes={"PlatformCredential": "secret"})["PlatformApplicationArn"]
    assert app == f"arn:aws:sns:us-east-1:{account.id}:app/GCM/a"
    assert "PlatformCredential" not in sns.get_platform_application_attributes(PlatformApplicationArn=app)["Attributes"]
    device = sns.create_platform_endpoint(PlatformApplicationArn=app, Token="token", CustomUserData="u")["EndpointArn"]
    assert sns.create_platform_endpoint(PlatformApplicationArn=app, Token="token", CustomUserData="u")["EndpointArn"] == device
    text = f"Invalid parameter: Token Reason: Endpoint {device} already exists with the same Token, but different attributes."
    with refused(*INVALID, text):
        sns.create_platform_endpoint(PlatformApplicationArn=app, Token="token")
    assert sns.get_endpoint_attributes(EndpointArn=device)["Attributes"] == {"Enabled": "true", "Token": "token", "CustomUserData": "u"}
    text = "Invalid parameter: Attributes Reason: Invalid value for attribute: CustomUserData: must be at most 2048 bytes long in UTF-8 encoding"
    with refused(*INVALID, text):
        sns.set_endpoint_attributes(EndpointArn=device, Attributes={"CustomUserData": "u" * 2049})
    reason = "must contain only characters 'a'-'z', 'A'-'Z', '0'-'9', '_', '-', and '.'"
    with refused(*INVALID, f"Invalid parameter: a b Reason: {reason}"):
        sns.create_platform_application(Name="a b", Platform="GCM", Attributes={"PlatformCredential": "secret"})
    # A device needs no text for all.
    structured = json.dumps({"GCM": "for GCM"})
    sns.publish(TargetArn=device, Message=structured, MessageStructure="json")
    letter = eventually(lambda: outbox(account), "a push")[0]
    assert (letter["protocol"], letter["to"], letter["body"]) == ("application", device, "for GCM")
    sns.set_endpoint_attributes(EndpointArn=device, Attributes={"Enabled": "false"})
    with refused(400, "EndpointDisabled", "Endpoint is disabled"):
        sns.publish(TargetArn=device, Message="x")
    assert len(sns.list_endpoints_by_platform_application(PlatformApplicationArn=app)["Endpoints"]) == 1
    sns.delete_endpoint(EndpointArn=device)
    with refused(404, "NotFound", "Endpoint does not exist"):
        sns.get_endpoint_attributes(EndpointArn=device)
    with refused(*INVALID, "Invalid parameter: TargetArn Reason: No endpoint found for the target arn specified"):
        sns.publish(TargetArn=device, Message="x")
    assert len(sns.list_platform_applications()["PlatformApplications"]) == 1
    sns.delete_platform_application(PlatformApplicationArn=app)
    with refused(404, "NotFound", "PlatformApplication does not exist"):
        sns.create_platform_endpoint(PlatformApplicationArn=app, Token="token")


def test_telephones(sns, account):
    sns.publish(PhoneNumber="+15551234567", Message="hello")
    assert (outbox(account)[0]["to"], outbox(account)[0]["body"]) == ("+15551234567", "hello")
    with refused(*INVALID, "Invalid parameter: PhoneNumber Reason: 555 is not valid to publish to"):
        sns.publish(PhoneNumber="555", Message="hello")
    account.freehold.post("/_freehold/outbox", {"account": account.id, "opt_out": "+15551234567"})
    assert sns.check_if_phone_number_is_opted_out(phoneNumber="+15551234567")["isOptedOut"] is True
    assert sns.list_phone_numbers_opted_out()["phoneNumbers"] == ["+15551234567"]
    sns.publish(PhoneNumber="+15551234567", Message="unwanted")
    assert len(outbox(account)) == 1
    sns.opt_in_phone_number(phoneNumber="+15551234567")
    assert sns.list_phone_numbers_opted_out()["phoneNumbers"] == []
    sns.set_sms_attributes(attributes={"DefaultSMSType": "Transactional"})
    assert sns.get_sms_attributes(attributes=["DefaultSMSType"])["attributes"] == {"DefaultSMSType": "Transactional"}
    with refused(*INVALID, "Nothing is not a valid attribute"):
        sns.set_sms_attributes(attributes={"Nothing": "x"})


def test_sms_sandbox(sns, account):
    assert sns.get_sms_sandbox_account_status()["IsInSandbox"] is True
    sns.create_sms_sandbox_phone_number(PhoneNumber="+15551234567")
    password = outbox(account)[0]["body"].rsplit(" ", 1)[1]
    assert sns.list_sms_sandbox_phone_numbers()["PhoneNumbers"] == [{"PhoneNumber": "+15551234567", "Status": "Pending"}]
    wrong = "000000" if password != "000000" else "111111"
    with refused(400, "VerificationException"):
        sns.verify_sms_sandbox_phone_number(PhoneNumber="+15551234567", OneTimePassword=wrong)
    sns.verify_sms_sandbox_phone_number(PhoneNumber="+15551234567", OneTimePassword=password)
    assert sns.list_sms_sandbox_phone_numbers()["PhoneNumbers"][0]["Status"] == "Verified"
    sns.delete_sms_sandbox_phone_number(PhoneNumber="+15551234567")
    with refused(404, "ResourceNotFound"):
        sns.delete_sms_sandbox_phone_number(PhoneNumber="+15551234567")
    assert sns.list_origination_numbers()["PhoneNumbers"] == []


def test_data_protection_policy(sns, topic):
    sns.put_data_protection_policy(ResourceArn=topic, DataProtectionPolicy='{"Name":"n"}')
    assert sns.get_data_protection_policy(ResourceArn=topic)["DataProtectionPolicy"] == '{"Name":"n"}'
    with refused(*INVALID):
        sns.put_data_protection_policy(ResourceArn=topic, DataProtectionPolicy="x")


def test_publish_refusals(sns, topic):
    many = {"TopicArn": topic, "Message": "m"}
    for changed, text in [
        ({"Message": ""}, "Empty message"),
        ({"Message": "x" * (256 * 1024 + 1)}, "Message too long"),
        ({"Subject": "x\ny"}, "Subject"),
        ({"Subject": "ü" * 101}, "Subject"),
        ({"TopicArn": topic.replace("us-east-1", "eu-west-1")}, "TopicArn"),
        ({"MessageStructure": "json"}, "Message Structure - JSON message body failed to parse"),
        ({"MessageStructure": "json", "Message": "{}"}, "Message Structure - No default entry in JSON message body"),
        (
            {"MessageDeduplicationId": "d"},
            "MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that is not valid for this topic type",
        ),
        ({"TopicArn": ""}, "TopicArn or TargetArn Reason: no value for required parameter"),
    ]:
        with refused(*INVALID, f"Invalid parameter: {text}"):
            sns.publish(**{**many, **changed})
    sns.publish(**many, Subject="ü" * 100)
    text = "Could not cast message attribute 'a' value to number."
    with refused(400, "ParameterValueInvalid", text):
        sns.publish(**many, MessageAttributes={"a": {"DataType": "Number", "StringValue": "x"}})


def test_batch_refusals(sns, topic):
    def batch(*ids):
        entries = [{"Id": id, "Message": "m"} for id in ids]
        return sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=entries)

    for ids, code in [
        ([], "EmptyBatchRequest"),
        ([str(n) for n in range(11)], "TooManyEntriesInBatchRequest"),
        (["a", "a"], "BatchEntryIdsNotDistinct"),
    ]:
        with refused(400, code):
            batch(*ids)
    with refused(400, "InvalidBatchEntryId", "The Id of a batch entry in the batch request contains an impermissible character: a b"):
        batch("a b")
    with refused(400, "InvalidBatchEntryId", "The Id of a batch entry in the batch request is too long: " + "a" * 81):
        batch("a" * 81)
    with refused(400, "BatchRequestTooLong"):
        entries = [{"Id": str(n), "Message": "x" * 150_000} for n in range(2)]
        sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=entries)
    entries = [{"Id": "good", "Message": "m"}, {"Id": "bad", "Message": ""}]
    with refused(*INVALID, "Invalid parameter: Empty message"):
        sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=entries)
    answer = sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=entries[:1])
    assert ([one["Id"] for one in answer["Successful"]], answer["Failed"]) == (["good"], [])


def test_through_the_cli(account):
    arn = account.aws("sns", "create-topic", "--name", "cli")["TopicArn"]
    assert account.aws("sns", "list-topics") == {"Topics": [{"TopicArn": arn}]}
    assert account.aws("sns", "publish", "--topic-arn", arn, "--message", "m")["MessageId"]
    failed = account.aws("sns", "publish", "--topic-arn", arn + "x", "--message", "m", check=False)
    assert "(NotFound)" in failed.stderr and "Topic does not exist" in failed.stderr
