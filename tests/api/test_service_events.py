"""What services tell the default event bus of themselves, beside the calls that CloudTrail reports."""

import datetime
import json

import pytest

from support.account import Account
from support.functions import create_function, handler
from support.wait import eventually

DAY = 24 * 3600


class Listener:
    """A queue that gets the events of some services of an account."""

    def __init__(self, account, *sources):
        self.account, self.sqs = account, account.client("sqs")
        self.url = self.sqs.create_queue(QueueName="heard")["QueueUrl"]
        arn = f"arn:aws:sqs:us-east-1:{account.id}:heard"
        allow = {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": arn}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
        self.sqs.set_queue_attributes(QueueUrl=self.url, Attributes={"Policy": policy})
        events = account.client("events")
        calls = "AWS API Call via CloudTrail"
        pattern = {"source": list(sources), "detail-type": [{"anything-but": calls}]}
        events.put_rule(Name="heard", EventPattern=json.dumps(pattern))
        events.put_targets(Rule="heard", Targets=[{"Id": "1", "Arn": arn}])

    def take(self):
        """Events that have come, in no particular order."""
        messages = self.sqs.receive_message(QueueUrl=self.url, MaxNumberOfMessages=10).get("Messages", [])
        for message in messages:
            self.sqs.delete_message(QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"])
        return [json.loads(message["Body"]) for message in messages]

    def next(self, count=1):
        """So many events, by detail type and time of arrival."""
        heard = []

        def enough():
            heard.extend(self.take())
            return len(heard) >= count

        eventually(enough, f"{count} events")
        assert len(heard) == count, heard
        return sorted(heard, key=lambda event: event["detail-type"])


@pytest.fixture
def heard(own_account):
    return lambda *sources: Listener(own_account, *sources)


def test_parameters(own_account, heard):
    listener, ssm = heard("aws.ssm"), own_account.client("ssm")
    arn = f"arn:aws:ssm:us-east-1:{own_account.id}:parameter/a/b"

    def change(expect):
        [event] = listener.next()
        assert (event["source"], event["detail-type"], event["resources"]) == ("aws.ssm", "Parameter Store Change", [arn])
        assert event["account"] == own_account.id and event["detail"] == {"name": "/a/b", "type": "String", **expect}

    ssm.put_parameter(Name="/a/b", Value="v", Type="String", Description="d")
    change({"operation": "Create", "description": "d"})
    ssm.put_parameter(Name="/a/b", Value="w", Overwrite=True)
    change({"operation": "Update", "description": "d"})
    ssm.label_parameter_version(Name="/a/b", Labels=["l"])
    change({"operation": "LabelParameterVersion", "description": "d", "label": ["l"]})
    # What is refused is not told.
    with pytest.raises(ssm.exceptions.ParameterAlreadyExists):
        ssm.put_parameter(Name="/a/b", Value="x", Type="String")
    ssm.delete_parameters(Names=["/a/b", "/nope"])
    change({"operation": "Delete", "description": "d"})


def test_policies_of_parameters(own_account, heard):
    freehold, listener, ssm = own_account.freehold, heard("aws.ssm"), own_account.client("ssm")
    now = json.loads(freehold.post("/_freehold/clock", {"advance_ms": 0}).body)["now_ms"] / 1000
    at = datetime.datetime.fromtimestamp(now + 30 * DAY, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    policies = [
        {"Type": "Expiration", "Version": "1.0", "Attributes": {"Timestamp": at}},
        {"Type": "ExpirationNotification", "Version": "1.0", "Attributes": {"Before": "10", "Unit": "Days"}},
        {"Type": "NoChangeNotification", "Version": "1.0", "Attributes": {"After": "48", "Unit": "Hours"}},
    ]
    ssm.put_parameter(Name="p", Value="v", Type="SecureString", Tier="Advanced", Policies=json.dumps(policies))
    assert listener.next()[0]["detail"]["operation"] == "Create"

    def told(seconds, kind):
        freehold.advance(seconds)
        [event] = listener.next()
        detail = event["detail"]
        assert event["detail-type"] == "Parameter Store Policy Action"
        assert (detail["policy-type"], detail["parameter-name"], detail["parameter-type"]) == (kind, "p", "SecureString")
        assert json.loads(detail["policy-content"])["Type"] == kind

    freehold.advance(2 * DAY - 60)
    told(120, "NoChangeNotification")
    told(18 * DAY, "ExpirationNotification")
    status = lambda: {p["PolicyType"]: p["PolicyStatus"] for p in ssm.describe_parameters()["Parameters"][0]["Policies"]}
    assert status() == {"Expiration": "Pending", "ExpirationNotification": "Finished", "NoChangeNotification": "Finished"}
    freehold.advance(11 * DAY)
    change, action = listener.next(2)
    assert (change["detail-type"], change["detail"]["operation"]) == ("Parameter Store Change", "Delete")
    assert action["detail"]["policy-type"] == "Expiration"
    assert ssm.describe_parameters()["Parameters"] == []


def test_keys(own_account, heard):
    freehold, listener, kms = own_account.freehold, heard("aws.kms"), own_account.client("kms")
    key, other = (kms.create_key()["KeyMetadata"] for _ in range(2))

    def told(kind):
        [event] = listener.next()
        assert (event["source"], event["detail-type"], event["resources"]) == ("aws.kms", kind, [key["Arn"]])
        assert event["detail"] == {"key-id": key["KeyId"]}

    kms.enable_key_rotation(KeyId=key["KeyId"], RotationPeriodInDays=90)
    freehold.advance(89 * DAY)
    assert listener.take() == []
    freehold.advance(2 * DAY)
    told("KMS CMK Rotation")
    kms.rotate_key_on_demand(KeyId=key["KeyId"])
    told("KMS CMK Rotation")
    kms.schedule_key_deletion(KeyId=key["KeyId"], PendingWindowInDays=7)
    kms.schedule_key_deletion(KeyId=other["KeyId"], PendingWindowInDays=7)
    kms.cancel_key_deletion(KeyId=other["KeyId"])
    freehold.advance(7 * DAY + 60)
    told("KMS CMK Deletion")
    assert listener.take() == []


def test_rotations(own_account, heard):
    freehold, listener, secrets = own_account.freehold, heard("aws.secretsmanager"), own_account.client("secretsmanager")
    function = create_function(own_account, handler("if event['Step'] == 'createSecret' and 'bad' in event['SecretId']: raise ValueError"))
    own_account.awslambda.add_permission(
        FunctionName=function.name, StatementId="s", Action="lambda:InvokeFunction", Principal="secretsmanager.amazonaws.com"
    )

    def rotate(name):
        arn = secrets.create_secret(Name=name, SecretString="x")["ARN"]
        secrets.rotate_secret(SecretId=name, RotationLambdaARN=function.arn, RotationRules={"AutomaticallyAfterDays": 30})
        return arn

    def told(arn, *kinds):
        heard = listener.next(len(kinds))
        for event in heard:
            assert (event["source"], event["detail-type"], event["resources"]) == ("aws.secretsmanager", "AWS Service Event via CloudTrail", [])
            assert (event["detail"]["eventType"], event["detail"]["additionalEventData"]) == ("AwsServiceEvent", {"SecretId": arn})
        assert {event["detail"]["eventName"] for event in heard} == set(kinds)

    good = rotate("good")
    told(good, "RotationStarted", "RotationSucceeded")
    bad = rotate("bad")
    told(bad, "RotationStarted")
    heard_of = []

    def given_up():
        freehold.advance(200)
        heard_of.extend(listener.take())
        return heard_of

    [event] = eventually(given_up, "the rotation is given up")
    assert (event["detail"]["eventName"], event["detail"]["additionalEventData"]) == ("RotationFailed", {"SecretId": bad})


def test_a_kill_loses_no_event(new_freehold, tmp_path):
    freehold = new_freehold(data=tmp_path / "data")
    account = Account(freehold)
    Listener(account, "aws.ssm")
    ssm = account.client("ssm")
    for number in range(20):
        ssm.put_parameter(Name=f"p{number}", Value="v", Type="String")
    freehold.kill()
    freehold.start()
    again = Listener(Account(freehold, account.id), "aws.ssm")
    seen = set()

    def all_there():
        seen.update(event["detail"]["name"] for event in again.take())
        return len(seen) == 20

    eventually(all_there, "every change is told")
