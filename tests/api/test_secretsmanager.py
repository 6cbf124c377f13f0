"""Secrets Manager through boto3: secrets, versions, stages, deletion, rotation by a function, and who may read."""

import json
import string
import uuid

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function, handler
from support.inside import AWS
from support.wait import eventually

NO_SECRET = ("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")
MARKED = ("InvalidRequestException", "You can't perform this operation on the secret because it was marked for deletion.")


@pytest.fixture
def secrets(account):
    return account.client("secretsmanager")


@pytest.fixture
def secret(secrets):
    return secrets.create_secret(Name="s", SecretString="one", Description="d", Tags=[{"Key": "a", "Value": "b"}])


def token():
    return str(uuid.uuid4())


def test_a_new_secret(secrets, secret, account):
    front = f"arn:aws:secretsmanager:us-east-1:{account.id}:secret:s-"
    assert secret["ARN"].startswith(front) and len(secret["ARN"]) == len(front) + 6
    for name in ("s", secret["ARN"], secret["ARN"][:-7]):
        found = secrets.get_secret_value(SecretId=name)
        assert (found["SecretString"], found["VersionStages"], found["VersionId"], found["ARN"]) == ("one", ["AWSCURRENT"], secret["VersionId"], secret["ARN"])
        assert "SecretBinary" not in found
    about = secrets.describe_secret(SecretId="s")
    assert (about["Name"], about["Description"], about["Tags"]) == ("s", "d", [{"Key": "a", "Value": "b"}])
    assert about["VersionIdsToStages"] == {secret["VersionId"]: ["AWSCURRENT"]}
    assert "LastAccessedDate" in about
    assert not {"KmsKeyId", "RotationEnabled", "DeletedDate", "NextRotationDate"} & set(about)
    with refused(400, "ResourceExistsException", "The operation failed because the secret s already exists."):
        secrets.create_secret(Name="s", SecretString="x")
    for call in (secrets.get_secret_value, secrets.describe_secret, secrets.delete_secret):
        with refused(400, *NO_SECRET):
            call(SecretId="none")
        with refused(400, *NO_SECRET):
            call(SecretId=secret["ARN"][:-1] + "?")


def test_secrets_that_cannot_be(secrets):
    text = "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!"
    with refused(400, "ValidationException", text):
        secrets.create_secret(Name="a b", SecretString="x")
    text = "You can't specify both a binary secret value and a string secret value in the same secret."
    with refused(400, "InvalidParameterException", text):
        secrets.create_secret(Name="a", SecretString="x", SecretBinary=b"y")
    secrets.create_secret(Name="bare")
    text = "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT"
    with refused(400, "ResourceNotFoundException", text):
        secrets.get_secret_value(SecretId="bare")


def test_tokens_make_requests_once(secrets):
    first = token()
    arguments = {"Name": "s", "ClientRequestToken": first}
    arn = secrets.create_secret(SecretString="x", **arguments)["ARN"]
    assert secrets.create_secret(SecretString="x", **arguments)["ARN"] == arn
    with refused(400, "ResourceExistsException"):
        secrets.create_secret(SecretString="y", **arguments)
    second = token()
    put = {"SecretId": "s", "ClientRequestToken": second}
    assert secrets.put_secret_value(SecretString="two", **put)["VersionId"] == second
    assert secrets.put_secret_value(SecretString="two", **put)["VersionId"] == second
    text = f"You can't use ClientRequestToken {second} because that value is already in use for a version of secret {arn}."
    with refused(400, "ResourceExistsException", text):
        secrets.put_secret_value(SecretString="three", **put)


def test_versions_and_stages(secrets, secret):
    first = secret["VersionId"]
    second = secrets.put_secret_value(SecretId="s", SecretBinary=b"two")["VersionId"]
    found = secrets.get_secret_value(SecretId="s")
    assert (found["SecretBinary"], "SecretString" in found) == (b"two", False)
    assert secrets.get_secret_value(SecretId="s", VersionStage="AWSPREVIOUS")["SecretString"] == "one"
    pending = secrets.put_secret_value(SecretId="s", SecretString="three", VersionStages=["AWSPENDING"])
    assert pending["VersionStages"] == ["AWSPENDING"]
    third = pending["VersionId"]
    assert secrets.get_secret_value(SecretId="s", VersionId=first)["SecretString"] == "one"
    with refused(400, "InvalidParameterException", part="you must explicitly reference that version in RemoveFromVersionId."):
        secrets.update_secret_version_stage(SecretId="s", VersionStage="AWSCURRENT", MoveToVersionId=third)
    secrets.update_secret_version_stage(SecretId="s", VersionStage="AWSCURRENT", MoveToVersionId=third, RemoveFromVersionId=second)
    stages = secrets.describe_secret(SecretId="s")["VersionIdsToStages"]
    assert {version: sorted(labels) for version, labels in stages.items()} == {second: ["AWSPREVIOUS"], third: ["AWSCURRENT", "AWSPENDING"]}
    listed = secrets.list_secret_version_ids(SecretId="s")["Versions"]
    assert {version["VersionId"] for version in listed} == {second, third}
    listed = secrets.list_secret_version_ids(SecretId="s", IncludeDeprecated=True)["Versions"]
    assert {version["VersionId"] for version in listed} == {first, second, third}
    with refused(400, "ResourceNotFoundException", "Secrets Manager can't find the specified secret value for staging label: none"):
        secrets.get_secret_value(SecretId="s", VersionStage="none")
    with refused(400, "InvalidRequestException", "You provided a VersionStage that is not associated to the provided VersionId."):
        secrets.get_secret_value(SecretId="s", VersionStage="AWSCURRENT", VersionId=second)
    with refused(400, "InvalidRequestException", "You must provide either SecretString or SecretBinary."):
        secrets.put_secret_value(SecretId="s")


def test_update(secrets, secret, account):
    key = account.client("kms").create_key()["KeyMetadata"]["Arn"]
    assert "VersionId" not in secrets.update_secret(SecretId="s", Description="e", KmsKeyId=key)
    assert secrets.update_secret(SecretId="s", SecretString="two")["VersionId"] != secret["VersionId"]
    about = secrets.describe_secret(SecretId="s")
    assert (about["Description"], about["KmsKeyId"]) == ("e", key)
    assert secrets.get_secret_value(SecretId="s")["SecretString"] == "two"
    account.client("kms").disable_key(KeyId=key)
    with refused(400, "DecryptionFailure"):
        secrets.get_secret_value(SecretId="s")
    with refused(400, "EncryptionFailure"):
        secrets.put_secret_value(SecretId="s", SecretString="three")


def test_deletion_and_restore(secrets, secret):
    with refused(400, "InvalidParameterException", "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive)."):
        secrets.delete_secret(SecretId="s", RecoveryWindowInDays=6)
    with refused(400, "InvalidParameterException", "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays."):
        secrets.delete_secret(SecretId="s", RecoveryWindowInDays=7, ForceDeleteWithoutRecovery=True)
    gone = secrets.delete_secret(SecretId="s", RecoveryWindowInDays=7)
    assert secrets.describe_secret(SecretId="s")["DeletedDate"] == gone["DeletionDate"]
    for call in (secrets.get_secret_value, lambda **of: secrets.put_secret_value(SecretString="x", **of)):
        with refused(400, *MARKED):
            call(SecretId="s")
    with refused(400, "InvalidRequestException", part="already scheduled for deletion"):
        secrets.create_secret(Name="s", SecretString="x")
    assert secrets.list_secrets()["SecretList"] == []
    assert len(secrets.list_secrets(IncludePlannedDeletion=True)["SecretList"]) == 1
    secrets.restore_secret(SecretId="s")
    assert secrets.get_secret_value(SecretId="s")["SecretString"] == "one"
    secrets.delete_secret(SecretId="s", ForceDeleteWithoutRecovery=True)
    with refused(400, *NO_SECRET):
        secrets.describe_secret(SecretId="s")
    assert secrets.create_secret(Name="s", SecretString="x")["ARN"] != secret["ARN"]


def test_lists_filter(secrets):
    for name in ("prod/a", "prod/b", "test/a"):
        secrets.create_secret(Name=name, SecretString=name, Tags=[{"Key": "of", "Value": name}])

    def names(*filters, **more):
        filters = [{"Key": key, "Values": values} for key, *values in filters]
        return [found["Name"] for found in secrets.list_secrets(Filters=filters, **more)["SecretList"]]

    assert names(("name", "prod")) == ["prod/a", "prod/b"]
    assert names(("name", "!prod")) == ["test/a"]
    assert names(("name", "prod"), ("tag-value", "prod/b")) == ["prod/b"]
    assert names(SortBy="name", SortOrder="desc") == ["test/a", "prod/b", "prod/a"]
    first = secrets.list_secrets(MaxResults=2)
    assert len(secrets.list_secrets(MaxResults=2, NextToken=first["NextToken"])["SecretList"]) == 1
    with refused(400, "InvalidNextTokenException"):
        secrets.list_secrets(NextToken="?")
    found = secrets.batch_get_secret_value(SecretIdList=["prod/a", "none"])
    assert [value["SecretString"] for value in found["SecretValues"]] == ["prod/a"]
    assert [(error["SecretId"], error["ErrorCode"]) for error in found["Errors"]] == [("none", "ResourceNotFoundException")]
    found = secrets.batch_get_secret_value(Filters=[{"Key": "name", "Values": ["test"]}])
    assert [value["Name"] for value in found["SecretValues"]] == ["test/a"]
    with refused(400, "InvalidParameterException", "Either 'SecretIdList' or 'Filters' must be provided, but not both."):
        secrets.batch_get_secret_value()


def test_tags(secrets, secret):
    secrets.tag_resource(SecretId="s", Tags=[{"Key": "a", "Value": "c"}, {"Key": "d", "Value": ""}])
    secrets.untag_resource(SecretId="s", TagKeys=["d", "none"])
    assert secrets.describe_secret(SecretId="s")["Tags"] == [{"Key": "a", "Value": "c"}]
    with refused(400, *NO_SECRET):
        secrets.tag_resource(SecretId="none", Tags=[{"Key": "a", "Value": "c"}])


def test_passwords(secrets):
    made = secrets.get_random_password()["RandomPassword"]
    assert len(made) == 32 and all(set(made) & set(kind) for kind in (string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation))
    made = secrets.get_random_password(PasswordLength=200, ExcludePunctuation=True, ExcludeCharacters="abc")["RandomPassword"]
    assert made.isalnum() and not set(made) & set("abc")
    with refused(400, "InvalidParameterException", "Password length is too short based on the required types."):
        secrets.get_random_password(PasswordLength=3)


def statement(principal, action):
    return {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": action, "Resource": "*"}


def test_policies_decide(secrets, secret, account):
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement(f"arn:aws:iam::{account.id}:user/reader", "secretsmanager:GetSecretValue")]})
    reader = account.user("reader").client("secretsmanager")
    with refused(400, "AccessDeniedException"):
        reader.get_secret_value(SecretId="s")
    secrets.put_resource_policy(SecretId="s", ResourcePolicy=document)
    assert json.loads(secrets.get_resource_policy(SecretId="s")["ResourcePolicy"]) == json.loads(document)
    assert reader.get_secret_value(SecretId="s")["SecretString"] == "one"
    with refused(400, "AccessDeniedException"):
        reader.put_secret_value(SecretId="s", SecretString="x")
    secrets.delete_resource_policy(SecretId="s")
    with refused(400, "AccessDeniedException"):
        reader.get_secret_value(SecretId="s")
    with refused(400, "MalformedPolicyDocumentException"):
        secrets.put_resource_policy(SecretId="s", ResourcePolicy="{}")
    public = json.dumps({"Version": "2012-10-17", "Statement": [statement("*", "secretsmanager:*")]})
    with refused(400, "PublicPolicyException"):
        secrets.put_resource_policy(SecretId="s", ResourcePolicy=public, BlockPublicPolicy=True)
    assert secrets.validate_resource_policy(ResourcePolicy=public)["PolicyValidationPassed"] is False
    assert secrets.validate_resource_policy(ResourcePolicy=document)["PolicyValidationPassed"] is True


def test_a_secret_needs_its_key_too(secrets, account):
    key = account.client("kms").create_key()["KeyMetadata"]["Arn"]
    secrets.create_secret(Name="s", SecretString="one", KmsKeyId=key)
    allowed = [{"Effect": "Allow", "Action": "secretsmanager:*", "Resource": "*"}]
    reader = account.user("reader", allowed).client("secretsmanager")
    with refused(400, "AccessDeniedException", "Access to KMS is not allowed"):
        reader.get_secret_value(SecretId="s")
    secrets.create_secret(Name="t", SecretString="two")
    assert reader.get_secret_value(SecretId="t")["SecretString"] == "two"


def test_replicas(secrets, secret, account):
    there = account.in_region("eu-west-1").client("secretsmanager")
    made = secrets.replicate_secret_to_regions(SecretId="s", AddReplicaRegions=[{"Region": "eu-west-1"}])
    assert [(status["Region"], status["Status"]) for status in made["ReplicationStatus"]] == [("eu-west-1", "InSync")]
    secrets.put_secret_value(SecretId="s", SecretString="two")
    found = there.get_secret_value(SecretId="s")
    assert (found["SecretString"], found["ARN"]) == ("two", secret["ARN"].replace("us-east-1", "eu-west-1"))
    with refused(400, "InvalidRequestException", part="Operation not permitted on a replica secret."):
        there.put_secret_value(SecretId="s", SecretString="three")
    there.stop_replication_to_replica(SecretId="s")
    there.put_secret_value(SecretId="s", SecretString="three")
    assert secrets.get_secret_value(SecretId="s")["SecretString"] == "two"


def test_rotation_in_four_steps(own_account, own_freehold):
    account, secrets = own_account, own_account.client("secretsmanager")
    first = secrets.create_secret(Name="s", SecretString="one")
    with refused(400, "InvalidRequestException", "No Lambda rotation function ARN is associated with this secret."):
        secrets.rotate_secret(SecretId="s")
    source = handler("print('STEP', event['Step'], event['ClientRequestToken'], event['SecretId'])")
    create_function(account, source, name="rotator")
    rules = {"RotationLambdaARN": account.arn("rotator"), "RotationRules": {"AutomaticallyAfterDays": 10}}
    with refused(400, "AccessDeniedException", part="Secrets Manager cannot invoke the specified Lambda function."):
        secrets.rotate_secret(SecretId="s", **rules)
    account.awslambda.add_permission(
        FunctionName="rotator", StatementId="s", Action="lambda:InvokeFunction", Principal="secretsmanager.amazonaws.com"
    )
    with refused(400, "InvalidParameterException"):
        secrets.rotate_secret(SecretId="s", RotationLambdaARN=account.arn("rotator"), RotationRules={"ScheduleExpression": "rate(1 hour)"})
    rotated = secrets.rotate_secret(SecretId="s", **rules)["VersionId"]

    def steps():
        try:
            found = account.logs.filter_log_events(logGroupName="/aws/lambda/rotator", filterPattern="STEP")["events"]
        except account.logs.exceptions.ResourceNotFoundException:
            return []
        return [event["message"].split()[1:] for event in found]

    expected = [[step, rotated, first["ARN"]] for step in ("createSecret", "setSecret", "testSecret", "finishSecret")]
    eventually(lambda: steps() == expected, "four steps")
    about = eventually(lambda: (about := secrets.describe_secret(SecretId="s")).get("LastRotatedDate") and about, "the end")
    assert (about["RotationEnabled"], about["RotationRules"]) == (True, {"AutomaticallyAfterDays": 10})
    assert (about["NextRotationDate"] - about["LastRotatedDate"]).days == 10
    own_freehold.advance(11 * 86400)
    eventually(lambda: len(steps()) == 8, "the next rotation, by itself")
    assert steps()[4][1] != rotated
    secrets.cancel_rotate_secret(SecretId="s")
    about = secrets.describe_secret(SecretId="s")
    assert about["RotationEnabled"] is False and "NextRotationDate" not in about


def test_a_rotation_that_fails_is_tried_again(own_account, own_freehold):
    account, secrets = own_account, own_account.client("secretsmanager")
    secrets.create_secret(Name="s", SecretString="one")
    create_function(account, handler("print('TRIED')\nraise ValueError('no')"), name="rotator")
    account.awslambda.add_permission(
        FunctionName="rotator", StatementId="s", Action="lambda:InvokeFunction", Principal="secretsmanager.amazonaws.com"
    )
    pending = secrets.rotate_secret(SecretId="s", RotationLambdaARN=account.arn("rotator"))["VersionId"]

    def tries():
        try:
            return len(account.logs.filter_log_events(logGroupName="/aws/lambda/rotator", filterPattern="TRIED")["events"])
        except account.logs.exceptions.ResourceNotFoundException:
            return 0

    eventually(lambda: tries() == 1, "the first try")
    assert secrets.describe_secret(SecretId="s")["VersionIdsToStages"][pending] == ["AWSPENDING"]
    with refused(400, "InvalidRequestException", "A previous rotation isn't complete. That rotation will be reattempted."):
        secrets.rotate_secret(SecretId="s")
    # The failure may be noted only after the clock was moved, so it is moved until it was.
    eventually(lambda: tries() >= 2 or own_freehold.advance(31), "the second try")
    assert "LastRotatedDate" not in secrets.describe_secret(SecretId="s")
    assert secrets.get_secret_value(SecretId="s")["SecretString"] == "one"


ROTATOR = """
    service, secret, token = "secretsmanager", event["SecretId"], event["ClientRequestToken"]
    print("STEP", event["Step"], secret, token)
    if event["Step"] == os.environ.get("FAILS"):
        raise ValueError("no")
    call = lambda operation, **body: aws(service, "secretsmanager." + operation, SecretId=secret, **body)
    if event["Step"] == "createSecret":
        status, found = call("GetSecretValue", VersionId=token, VersionStage="AWSPENDING")
        if status != 200:
            _, password = aws(service, "secretsmanager.GetRandomPassword", PasswordLength=20)
            value = json.dumps({"password": password["RandomPassword"]})
            status, _ = call("PutSecretValue", ClientRequestToken=token, SecretString=value, VersionStages=["AWSPENDING"])
            assert status == 200, status
    if event["Step"] == "testSecret":
        status, found = call("GetSecretValue", VersionId=token, VersionStage="AWSPENDING")
        assert status == 200 and len(json.loads(found["SecretString"])["password"]) == 20, found
    if event["Step"] == "finishSecret":
        _, found = call("DescribeSecret")
        before = next(version for version, stages in found["VersionIdsToStages"].items() if "AWSCURRENT" in stages)
        status, answer = call("UpdateSecretVersionStage", VersionStage="AWSCURRENT", MoveToVersionId=token, RemoveFromVersionId=before)
        assert status == 200, answer
"""


def rotator(account, **variables):
    """A function that rotates a secret as AWS's templates do, with the rights for it."""
    source = handler(ROTATOR.replace("\n    ", "\n"), before=AWS)
    made = create_function(account, source, name="rotator", Environment={"Variables": variables})
    actions = ["DescribeSecret", "GetSecretValue", "PutSecretValue", "UpdateSecretVersionStage", "GetRandomPassword"]
    rights = {"Effect": "Allow", "Action": [f"secretsmanager:{action}" for action in actions], "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [rights]})
    account.iam.put_role_policy(RoleName="function-role", PolicyName="rotate", PolicyDocument=document)
    account.awslambda.add_permission(
        FunctionName="rotator", StatementId="s", Action="lambda:InvokeFunction", Principal="secretsmanager.amazonaws.com"
    )
    return made


def test_a_function_rotates_a_secret_as_aws_s_templates_do(account, secrets):
    rotator(account)
    first = secrets.create_secret(Name="s", SecretString='{"password": "old"}')["VersionId"]
    token = secrets.rotate_secret(SecretId="s", RotationLambdaARN=account.arn("rotator"))["VersionId"]
    eventually(lambda: "LastRotatedDate" in secrets.describe_secret(SecretId="s"), "the end of the rotation")
    assert secrets.describe_secret(SecretId="s")["VersionIdsToStages"] == {first: ["AWSPREVIOUS"], token: ["AWSCURRENT"]}
    assert len(json.loads(secrets.get_secret_value(SecretId="s")["SecretString"])["password"]) == 20
    assert secrets.get_secret_value(SecretId="s", VersionStage="AWSPREVIOUS")["SecretString"] == '{"password": "old"}'


def test_a_step_that_fails_holds_a_rotation_up(own_account, own_freehold):
    account, secrets = own_account, own_account.client("secretsmanager")
    made = rotator(account, FAILS="testSecret")
    secrets.create_secret(Name="s", SecretString='{"password": "old"}')
    token = secrets.rotate_secret(SecretId="s", RotationLambdaARN=account.arn("rotator"))["VersionId"]

    def steps():
        try:
            found = account.logs.filter_log_events(logGroupName="/aws/lambda/rotator", filterPattern="STEP")["events"]
        except account.logs.exceptions.ResourceNotFoundException:
            return []
        return [event["message"].split()[1] for event in found]

    eventually(lambda: steps() == ["createSecret", "setSecret", "testSecret"], "the step that fails")
    about = secrets.describe_secret(SecretId="s")
    assert about["VersionIdsToStages"][token] == ["AWSPENDING"] and "LastRotatedDate" not in about
    assert secrets.get_secret_value(SecretId="s")["SecretString"] == '{"password": "old"}'
    made.configure(Environment={"Variables": {}})
    done = lambda: "LastRotatedDate" in secrets.describe_secret(SecretId="s")
    eventually(lambda: done() or own_freehold.advance(31), "the rotation goes on")
    # What a function prints reaches its log a moment after the answer that ended the rotation.
    eventually(lambda: steps()[-1] == "finishSecret", "the log of the last step")
    assert steps().count("createSecret") == 1
    assert secrets.get_secret_value(SecretId="s")["VersionId"] == token


def test_a_restart_keeps_secrets_until_they_are_due_to_go(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    secrets = Account(server, "123123123123").client("secretsmanager")
    secrets.create_secret(Name="s", SecretString="one")
    secrets.delete_secret(SecretId=secrets.create_secret(Name="t", SecretString="two")["ARN"], RecoveryWindowInDays=7)
    server.kill()
    server.start()
    secrets = Account(server, "123123123123").client("secretsmanager")
    assert secrets.get_secret_value(SecretId="s")["SecretString"] == "one"
    server.advance(8 * 86400)
    with refused(400, *NO_SECRET):
        secrets.describe_secret(SecretId="t")
