"""FunctionEventInvokeConfig, destinations and dead letters."""

import json

import pytest

from support.errors import refused
from support.functions import create_function, handler
from support.wait import by_clock, eventually

FAILS = handler("raise RuntimeError('no')")
PRINTS = handler("import json\nprint('RECORD', json.dumps(event))")


def configure(found, **arguments):
    return found.account.awslambda.put_function_event_invoke_config(FunctionName=found.name, **arguments)


@pytest.fixture
def listener(account):
    return create_function(account, PRINTS, name="listener")


@pytest.fixture
def caller_role(account):
    """A role that may write logs, call functions and send messages."""
    role = account.role("caller")
    allow = {"Effect": "Allow", "Action": ["lambda:InvokeFunction", "sqs:SendMessage"], "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    account.iam.put_role_policy(RoleName="caller", PolicyName="call", PolicyDocument=document)
    return role


def record(listener):
    line = eventually(lambda: next((line for line in listener.log_lines() if line.startswith("RECORD ")), None), "a record")
    return json.loads(line.removeprefix("RECORD "))


def test_a_failure_is_told_with_everything(account, listener, caller_role):
    found = create_function(account, FAILS, Role=caller_role)
    configure(found, MaximumRetryAttempts=0, DestinationConfig={"OnFailure": {"Destination": listener.arn}})
    request = found.invoke({"n": 1}, InvocationType="Event").request_id
    told = record(listener)
    assert list(told) == ["version", "timestamp", "requestContext", "requestPayload", "responseContext", "responsePayload"]
    assert told["requestContext"] == {
        "requestId": request,
        "functionArn": account.arn("f", "$LATEST"),
        "condition": "RetriesExhausted",
        "approximateInvokeCount": 1,
    }
    assert told["requestPayload"] == {"n": 1}
    assert told["responseContext"] == {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"}
    assert told["responsePayload"]["errorMessage"] == "no"


def test_a_success_is_told(account, listener, caller_role):
    found = create_function(account, handler("return [event]"), Role=caller_role)
    configure(found, DestinationConfig={"OnSuccess": {"Destination": listener.arn}})
    found.invoke("x", InvocationType="Event")
    told = record(listener)
    assert (told["requestContext"]["condition"], told["responsePayload"]) == ("Success", ["x"])
    assert told["responseContext"] == {"statusCode": 200, "executedVersion": "$LATEST"}


def test_a_function_that_is_switched_off_tells_at_once(account, listener, caller_role):
    found = create_function(account, Role=caller_role)
    configure(found, DestinationConfig={"OnFailure": {"Destination": listener.arn}})
    account.awslambda.put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=0)
    assert found.invoke(1, InvocationType="Event").status == 202
    told = record(listener)
    assert told["requestContext"]["condition"] == "ZeroReservedConcurrency"
    assert told["requestContext"]["approximateInvokeCount"] == 0
    assert "responsePayload" not in told


def test_retries_and_age_are_kept_to(own_account, own_freehold):
    found = create_function(own_account, FAILS)
    configure(found, MaximumRetryAttempts=1)
    found.invoke(InvocationType="Event")

    attempts = lambda: sum("START RequestId" in line for line in found.log_lines())  # noqa: E731
    found.wait_log("REPORT")
    by_clock(own_freehold, 61, lambda: attempts() >= 2, "the second attempt")
    found.wait_log("REPORT", times=2)
    own_freehold.advance(3600)
    found.invoke(InvocationType="Event")
    found.wait_log("START RequestId", times=3)
    assert attempts() == 3


def test_what_is_configured_is_shown(function):
    found = function()
    answer = configure(found, MaximumRetryAttempts=1)
    assert answer["FunctionArn"] == found.account.arn("f", "$LATEST")
    assert answer["DestinationConfig"] == {"OnSuccess": {}, "OnFailure": {}}
    client = found.account.awslambda
    merged = client.update_function_event_invoke_config(FunctionName="f", MaximumEventAgeInSeconds=60)
    assert (merged["MaximumRetryAttempts"], merged["MaximumEventAgeInSeconds"]) == (1, 60)
    replaced = configure(found, MaximumRetryAttempts=0)
    assert "MaximumEventAgeInSeconds" not in replaced
    listed = client.list_function_event_invoke_configs(FunctionName="f")["FunctionEventInvokeConfigs"]
    assert [one["MaximumRetryAttempts"] for one in listed] == [0]
    client.delete_function_event_invoke_config(FunctionName="f")
    text = f"The function {found.account.arn('f', '$LATEST')} doesn't have an EventInvokeConfig"
    for call in (client.get_function_event_invoke_config, client.delete_function_event_invoke_config):
        with refused(404, "ResourceNotFoundException", text):
            call(FunctionName="f")


def test_texts(function):
    found = function()
    with refused(404, "ResourceNotFoundException", "The function doesn't exist."):
        found.account.awslambda.put_function_event_invoke_config(FunctionName="missing", MaximumRetryAttempts=1)
    nothing = "You must specify at least one of error handling or destination setting."
    with refused(400, "InvalidParameterValueException", nothing):
        configure(found)
    for arn, text in [
        (found.arn, "You can't specify the function as a destination for itself."),
        (found.account.arn("g"), f"The destination ARN {found.account.arn('g')} is invalid."),
        (
            "arn:aws:iam::123456789012:role/r",
            "The provided destination config DestinationConfig(onSuccess=OnSuccess(destination=arn:aws:iam::123456789012:role/r), "
            "onFailure=null) is invalid.",
        ),
    ]:
        with refused(400, "InvalidParameterValueException", text):
            configure(found, DestinationConfig={"OnSuccess": {"Destination": arn}})


def test_a_dead_letter_reaches_its_queue(account, caller_role):
    queue = account.client("sqs").create_queue(QueueName="dead")["QueueUrl"]
    arn = f"arn:aws:sqs:{account.region}:{account.id}:dead"
    found = create_function(account, FAILS, Role=caller_role, DeadLetterConfig={"TargetArn": arn})
    configure(found, MaximumRetryAttempts=0)
    request = found.invoke({"n": 2}, InvocationType="Event").request_id

    def received():
        answer = account.client("sqs").receive_message(QueueUrl=queue, MessageAttributeNames=["All"])
        return answer.get("Messages")

    [message] = eventually(received, "a dead letter")
    assert json.loads(message["Body"]) == {"n": 2}
    attributes = {name: value["StringValue"] for name, value in message["MessageAttributes"].items()}
    assert attributes == {"RequestID": request, "ErrorCode": "200", "ErrorMessage": "no"}


def test_a_dead_letter_reaches_its_topic(account):
    """As the topic publishes it: the event as it was, and what became of it in attributes, after two attempts in vain."""
    role = account.role("teller")
    allow = {"Effect": "Allow", "Action": "sns:Publish", "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    account.iam.put_role_policy(RoleName="teller", PolicyName="tell", PolicyDocument=document)
    arn, _ = topic(account)
    found = create_function(account, handler("raise ValueError('a' * 2000)"), Role=role, DeadLetterConfig={"TargetArn": arn})
    configure(found, MaximumRetryAttempts=0)
    request = found.invoke({"n": 2}, InvocationType="Event").request_id
    sqs = account.client("sqs")
    queue = sqs.get_queue_url(QueueName="heard")["QueueUrl"]
    received = lambda: sqs.receive_message(QueueUrl=queue, MessageAttributeNames=["All"]).get("Messages")  # noqa: E731
    [message] = eventually(received, "a dead letter")
    assert json.loads(message["Body"]) == {"n": 2}
    attributes = {name: (value["DataType"], value["StringValue"]) for name, value in message["MessageAttributes"].items()}
    assert attributes["RequestID"] == ("String", request)
    assert attributes["ErrorCode"] == ("Number", "200")
    assert attributes["ErrorMessage"] == ("String", "a" * 1024)
    # A topic that the role may not publish to is no dead letter queue.
    account.iam.delete_role_policy(RoleName="teller", PolicyName="tell")
    text = "The provided execution role does not have permissions to call Publish on SNS"
    with refused(400, "InvalidParameterValueException", text):
        create_function(account, name="g", Role=role, DeadLetterConfig={"TargetArn": arn})


def test_the_role_must_be_able_to_send(account, listener):
    """The role of `account.function_role` writes logs and may do nothing else."""
    found = create_function(account)
    queue = f"arn:aws:sqs:{account.region}:{account.id}:q"
    text = "The provided execution role does not have permissions to call SendMessage on SQS"
    with refused(400, "InvalidParameterValueException", text):
        configure(found, DestinationConfig={"OnSuccess": {"Destination": queue}})
    with refused(400, "InvalidParameterValueException", text):
        found.configure(DeadLetterConfig={"TargetArn": queue})
    with refused(400, "InvalidParameterValueException", text):
        create_function(account, name="g", DeadLetterConfig={"TargetArn": queue})
    with refused(400, "InvalidParameterValueException", part="InvokeFunction on Lambda"):
        configure(found, DestinationConfig={"OnSuccess": {"Destination": listener.arn}})


def test_what_cannot_be_delivered_is_kept_and_listed(account, caller_role):
    arn = f"arn:aws:sqs:{account.region}:{account.id}:missing"
    found = create_function(account, FAILS, Role=caller_role, DeadLetterConfig={"TargetArn": arn})
    configure(found, MaximumRetryAttempts=0)
    request = found.invoke({"n": 3}, InvocationType="Event").request_id

    def kept():
        listed = json.loads(account.freehold.get("/_freehold/undelivered").body)["undelivered"]
        return [one for one in listed if one["functionArn"] == found.arn]

    [one] = eventually(kept, "it is listed")
    assert (one["requestId"], one["kind"], one["target"], json.loads(one["body"])) == (request, "DeadLetter", arn, {"n": 3})
    assert "The specified queue does not exist." in one["reason"]


@pytest.mark.parametrize("service", ["sns", "events", "s3"])
def test_failures_reach_topics_buses_and_buckets(account, service):
    """Topic and bus pass on to a queue; the bucket is listed."""
    role = account.role("teller")
    actions = ["sns:Publish", "events:PutEvents", "s3:PutObject", "s3:ListBucket"]
    document = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": actions, "Resource": "*"}]})
    account.iam.put_role_policy(RoleName="teller", PolicyName="tell", PolicyDocument=document)
    destination, told = {"sns": topic, "events": bus, "s3": bucket}[service](account)
    found = create_function(account, FAILS, Role=role)
    configure(found, MaximumRetryAttempts=0, DestinationConfig={"OnFailure": {"Destination": destination}})
    request = found.invoke({"n": 1}, InvocationType="Event").request_id
    record = eventually(told, f"a record through {service}")
    assert (record["requestContext"]["requestId"], record["requestPayload"]) == (request, {"n": 1})


def open_queue(account):
    """A queue to which every service may send; its URL, its ARN, and a receive of one body."""
    sqs = account.client("sqs")
    arn = f"arn:aws:sqs:{account.region}:{account.id}:heard"
    allow = {"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": arn}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    url = sqs.create_queue(QueueName="heard", Attributes={"Policy": policy})["QueueUrl"]

    def body():
        messages = sqs.receive_message(QueueUrl=url).get("Messages")
        return json.loads(messages[0]["Body"]) if messages else None

    return arn, body


def topic(account):
    sns, (queue, body) = account.client("sns"), open_queue(account)
    arn = sns.create_topic(Name="t")["TopicArn"]
    sns.subscribe(TopicArn=arn, Protocol="sqs", Endpoint=queue, Attributes={"RawMessageDelivery": "true"})
    return arn, body


def bus(account):
    events, (queue, body) = account.client("events"), open_queue(account)
    arn = events.create_event_bus(Name="b")["EventBusArn"]
    pattern = json.dumps({"source": ["lambda"], "detail-type": ["Lambda Function Invocation Result - Failure"]})
    events.put_rule(Name="r", EventBusName="b", EventPattern=pattern)
    events.put_targets(Rule="r", EventBusName="b", Targets=[{"Id": "q", "Arn": queue}])

    def told():
        event = body()
        if event:
            assert event["resources"] == [arn, account.arn("f", "$LATEST")]
        return event and event["detail"]

    return arn, told


def bucket(account):
    s3, name = account.client("s3"), f"failures-{account.id}"
    s3.create_bucket(Bucket=name)

    def told():
        found = s3.list_objects_v2(Bucket=name, Prefix="aws/lambda/async/f/").get("Contents")
        return found and json.loads(s3.get_object(Bucket=name, Key=found[0]["Key"])["Body"].read())

    return f"arn:aws:s3:::{name}", told
