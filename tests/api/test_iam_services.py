"""Rights where one service works for another: keys that are used through a service, many objects in one call, whose resource it was."""

import json

import pytest

from support.errors import refused
from support.wait import eventually


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action, resource="*", **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def through(account, service):
    """A key that the account's identities may use through one service alone."""
    root = {"AWS": f"arn:aws:iam::{account.id}:root"}
    condition = {"StringEquals": {"kms:ViaService": f"{service}.us-east-1.amazonaws.com", "kms:CallerAccount": account.id}}
    statements = [
        {"Effect": "Allow", "Principal": root, "Action": ["kms:Put*", "kms:Describe*", "kms:Create*", "kms:Get*"], "Resource": "*"},
        {"Effect": "Allow", "Principal": root, "Action": ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey"], "Resource": "*", "Condition": condition},
    ]
    return account.client("kms").create_key(Policy=document(*statements))["KeyMetadata"]["Arn"]


def test_a_key_for_secrets_alone(account):
    key = through(account, "secretsmanager")
    user = account.user(statements=[allow(["kms:*", "secretsmanager:*", "ssm:*"])])
    secrets, kms = user.client("secretsmanager"), user.client("kms")
    secrets.create_secret(Name="s", SecretString="one", KmsKeyId=key)
    assert secrets.get_secret_value(SecretId="s")["SecretString"] == "one"
    with refused(400, "AccessDeniedException", part="kms:GenerateDataKey"):
        kms.generate_data_key(KeyId=key, KeySpec="AES_256")
    with refused(400, "AccessDeniedException"):
        user.client("ssm").put_parameter(Name="p", Value="v", Type="SecureString", KeyId=key)
    named_so = user.client("kms", config=_agent("secretsmanager.amazonaws.com"))
    with refused(400, "AccessDeniedException", part="kms:Encrypt"):
        named_so.encrypt(KeyId=key, Plaintext=b"x"), "a name is no way through"


def _agent(name):
    import botocore.config

    return botocore.config.Config(user_agent=name)


def test_a_key_for_parameters_alone(account):
    key = through(account, "ssm")
    ssm = account.user(statements=[allow(["kms:*", "secretsmanager:*", "ssm:*"])]).client("ssm")
    ssm.put_parameter(Name="p", Value="v", Type="SecureString", KeyId=key)
    assert ssm.get_parameter(Name="p", WithDecryption=True)["Parameter"]["Value"] == "v"


def test_who_calls_through_a_service_is_seen(account):
    """`aws:CalledVia` and `aws:ViaAWSService` tell a call of a service's from the caller's own."""
    via = {"ForAnyValue:StringEquals": {"aws:CalledVia": ["ssm.amazonaws.com"]}, "Bool": {"aws:ViaAWSService": "true"}}
    user = account.user(statements=[allow("ssm:*"), allow("kms:*"), allow("secretsmanager:GetSecretValue", Condition=via)])
    account.client("secretsmanager").create_secret(Name="s", SecretString="one")
    found = user.client("ssm").get_parameter(Name="/aws/reference/secretsmanager/s", WithDecryption=True)
    assert found["Parameter"]["Value"] == "one"
    with refused(400, "AccessDeniedException", part="secretsmanager:GetSecretValue"):
        user.client("secretsmanager").get_secret_value(SecretId="s")
    events = lambda: account.client("cloudtrail").lookup_events(LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "Decrypt"}])["Events"]
    record = json.loads(eventually(events, "the record")[0]["CloudTrailEvent"])
    assert record["userIdentity"]["invokedBy"] == record["sourceIPAddress"] == "secretsmanager.amazonaws.com"


@pytest.fixture
def bucket(account):
    s3, name = account.client("s3"), f"deletes-{account.id}"
    s3.create_bucket(Bucket=name)
    s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    for key in ("mine/a", "mine/b", "theirs/a"):
        s3.put_object(Bucket=name, Key=key, Body=b"x")
    return name


def test_each_of_many_objects_is_asked_for_by_itself(account, bucket):
    user = account.user(statements=[allow("s3:DeleteObject", f"arn:aws:s3:::{bucket}/mine/*")])
    objects = [{"Key": key} for key in ("mine/a", "theirs/a", "mine/missing")]
    answer = user.client("s3").delete_objects(Bucket=bucket, Delete={"Objects": objects})
    assert [one["Key"] for one in answer["Deleted"]] == ["mine/a", "mine/missing"]
    assert answer["Errors"] == [{"Key": "theirs/a", "Code": "AccessDenied", "Message": "Access Denied"}]
    keys = [one["Key"] for one in account.client("s3").list_objects_v2(Bucket=bucket)["Contents"]]
    assert keys == ["mine/b", "theirs/a"]


def test_versions_of_many_objects_are_another_right(account, bucket):
    version = account.client("s3").list_object_versions(Bucket=bucket, Prefix="mine/b")["Versions"][0]["VersionId"]
    asked = {"Objects": [{"Key": "mine/b", "VersionId": version}, {"Key": "mine/a"}], "Quiet": True}
    user = account.user(statements=[allow("s3:DeleteObject", f"arn:aws:s3:::{bucket}/*")])
    answer = user.client("s3").delete_objects(Bucket=bucket, Delete=asked)
    assert answer["Errors"] == [{"Key": "mine/b", "VersionId": version, "Code": "AccessDenied", "Message": "Access Denied"}]
    other = account.user("other", statements=[allow("s3:DeleteObjectVersion", f"arn:aws:s3:::{bucket}/*")])
    answer = other.client("s3").delete_objects(Bucket=bucket, Delete=asked)
    assert [one["Key"] for one in answer["Errors"]] == ["mine/a"]
    nobody = account.user("nobody").client("s3").delete_objects(Bucket=bucket, Delete=asked)
    assert {one["Code"] for one in nobody["Errors"]} == {"AccessDenied"} and len(nobody["Errors"]) == 2
    left = account.client("s3").list_object_versions(Bucket=bucket, Prefix="mine/b")
    assert "Versions" not in left


def test_a_queue_takes_messages_of_its_own_topic_only(account):
    """The confused deputy: SNS may send to the queue, but for one topic's sake."""
    sns, sqs = account.client("sns"), account.client("sqs")
    topic, other = (sns.create_topic(Name=name)["TopicArn"] for name in ("topic", "other"))
    url = sqs.create_queue(QueueName="q")["QueueUrl"]
    queue = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    policy = document({
        "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": queue,
        "Condition": {"ArnEquals": {"aws:SourceArn": topic}},
    })
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy})
    for arn in (other, topic):
        sns.subscribe(TopicArn=arn, Protocol="sqs", Endpoint=queue, Attributes={"RawMessageDelivery": "true"})
        sns.publish(TopicArn=arn, Message=arn)
    seen = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"]
    assert [message["Body"] for message in seen] == [topic]
    assert "Messages" not in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1)


def test_a_bucket_of_others_does_not_borrow_the_right(account):
    from support.functions import create_function

    s3, names = account.client("s3"), [f"{name}-{account.id}" for name in ("good", "bad")]
    for name in names:
        s3.create_bucket(Bucket=name)
    function = create_function(account)
    account.awslambda.add_permission(
        FunctionName="f", StatementId="s", Action="lambda:InvokeFunction", Principal="s3.amazonaws.com",
        SourceArn=f"arn:aws:s3:::{names[0]}", SourceAccount=account.id,
    )
    wanted = {"LambdaFunctionConfigurations": [{"LambdaFunctionArn": function.arn, "Events": ["s3:ObjectCreated:*"]}]}
    s3.put_bucket_notification_configuration(Bucket=names[0], NotificationConfiguration=wanted)
    with refused(400, "InvalidArgument", part="Unable to validate the following destination configurations"):
        s3.put_bucket_notification_configuration(Bucket=names[1], NotificationConfiguration=wanted)


def test_an_external_id_guards_a_role_for_others(account, freehold):
    from support.account import Account

    vendor = Account(freehold)
    trust = document({
        "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{vendor.id}:root"}, "Action": "sts:AssumeRole",
        "Condition": {"StringEquals": {"sts:ExternalId": "customer-1"}},
    })
    arn = account.iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    agent = vendor.user(statements=[allow("sts:AssumeRole", arn)])
    for given in ({}, {"ExternalId": "customer-2"}):
        with refused(403, "AccessDenied", part=f"is not authorized to perform: sts:AssumeRole on resource: {arn}"):
            agent.sts.assume_role(RoleArn=arn, RoleSessionName="me", **given)
    assert agent.sts.assume_role(RoleArn=arn, RoleSessionName="me", ExternalId="customer-1")["Credentials"]


def test_tokens_are_whole_their_own_and_needed(account):
    """A session's token that is cut, changed, another session's or left out opens nothing."""
    trust = document({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account.id}:root"}, "Action": "sts:AssumeRole"})
    arn = account.iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    one, two = (account.sts.assume_role(RoleArn=arn, RoleSessionName=name)["Credentials"] for name in ("one", "two"))

    def who(key, secret, token):
        return account.having(key, secret, token).sts.get_caller_identity()["Arn"]

    key, secret, token = one["AccessKeyId"], one["SecretAccessKey"], one["SessionToken"]
    assert who(key, secret, token).endswith("/r/one")
    changed = token[:40] + ("A" if token[40] != "A" else "B") + token[41:]
    for wrong in (token[:-4], changed, two["SessionToken"], None, token + "AAAA"):
        with refused(403, "InvalidClientTokenId"):
            who(key, secret, wrong)
    with refused(403, "SignatureDoesNotMatch"):
        who(key, two["SecretAccessKey"], token)
