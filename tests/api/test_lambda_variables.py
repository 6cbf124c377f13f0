"""A function's variables under KMS: at rest only encrypted, shown and given to whom the key lets read them."""

import json

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function, handler
from support.wait import by_clock

IPV = "InvalidParameterValueException"
SECRET = "a-value-that-is-nowhere-in-the-clear"
VARIABLES = {"Variables": {"NAME1": SECRET, "EMPTY": ""}}
READ = handler("return {name: os.environ.get(name) for name in ('NAME1', 'EMPTY')}", before="import os")
UNABLE = "Lambda was unable to decrypt the environment variables because "
CHECK = " Please check the function's KMS key settings. KMS Exception: "


@pytest.fixture
def kms(account):
    return account.client("kms")


@pytest.fixture
def key(kms):
    return kms.create_key()["KeyMetadata"]


def events(account, name):
    return [event for event in account.client("cloudtrail").lookup_events()["Events"] if event["EventName"] == name]


def test_variables_are_given_and_shown(function, kms):
    found = function(READ, Environment=VARIABLES)
    assert found.configuration()["Environment"] == VARIABLES
    assert found.invoke().ok() == {"NAME1": SECRET, "EMPTY": ""}
    managed = [alias["TargetKeyId"] for alias in kms.list_aliases()["Aliases"] if alias["AliasName"] == "alias/aws/lambda"]
    assert kms.describe_key(KeyId=managed[0])["KeyMetadata"]["KeyManager"] == "AWS"
    assert "KMSKeyArn" not in found.configuration()


def test_they_are_encrypted_at_rest(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    found = create_function(account, READ, Environment=VARIABLES)
    found.publish()
    server.stop()
    files = [path.read_bytes() for path in (tmp_path / "data" / "store").rglob("*") if path.is_file()]
    assert any(b"lambda_handler" in content for content in files), "rows are readable there"
    assert not any(SECRET.encode() in content for content in files)
    server.start()
    found = Account(server, account.id).awslambda.get_function_configuration(FunctionName="f", Qualifier="1")
    assert found["Environment"] == VARIABLES


def test_the_same_variables_are_no_change(function, key):
    found = function(READ, Environment=VARIABLES)
    assert found.publish() == "1"
    found.configure(Environment=VARIABLES)
    assert found.publish() == "1"
    found.configure(KMSKeyArn=key["Arn"])
    assert found.publish() == "2"
    found.configure(KMSKeyArn=key["Arn"], Environment=VARIABLES)
    assert found.publish() == "2"
    assert found.invoke().ok()["NAME1"] == SECRET
    found.configure(KMSKeyArn="")
    assert "KMSKeyArn" not in found.configuration()
    assert (found.publish(), found.invoke().ok()["NAME1"]) == ("3", SECRET)


def test_the_role_reads_by_a_grant_of_its_own(account, kms, key):
    found = create_function(account, READ, Environment=VARIABLES, KMSKeyArn=key["Arn"])
    [grant] = kms.list_grants(KeyId=key["KeyId"])["Grants"]
    assert grant["GranteePrincipal"] == account.function_role
    assert grant["Operations"] == ["Decrypt", "RetireGrant"]
    assert grant["Constraints"] == {"EncryptionContextEquals": {"aws:lambda:FunctionArn": found.arn}}
    assert found.invoke().ok()["NAME1"] == SECRET
    other = account.role("other")
    found.configure(Role=other)
    grantees = {grant["GranteePrincipal"] for grant in kms.list_grants(KeyId=key["KeyId"])["Grants"]}
    assert grantees == {account.function_role, other}
    assert found.invoke().ok()["NAME1"] == SECRET
    found.configure(Description="x")
    assert len(kms.list_grants(KeyId=key["KeyId"])["Grants"]) == 2


def test_grants_are_retired_when_their_function_goes(account, kms, key):
    found = create_function(account, READ, Environment=VARIABLES, KMSKeyArn=key["Arn"], wait=False)
    create_function(account, READ, "kept", Environment=VARIABLES, KMSKeyArn=key["Arn"], wait=False)
    found.configure(Role=account.role("other"))
    arns = lambda: sorted(grant["Constraints"]["EncryptionContextEquals"]["aws:lambda:FunctionArn"] for grant in kms.list_grants(KeyId=key["KeyId"])["Grants"])
    assert arns() == [found.arn, found.arn, account.arn("kept")]
    account.awslambda.delete_function(FunctionName="f")
    assert arns() == [account.arn("kept")]
    again = create_function(account, READ, Environment=VARIABLES, KMSKeyArn=key["Arn"])
    assert again.invoke().ok()["NAME1"] == SECRET


def test_a_key_that_cannot_be_used_stops_the_function(account, kms, key):
    found = create_function(account, READ, Environment=VARIABLES, KMSKeyArn=key["Arn"])
    arn = key["Arn"]
    kms.disable_key(KeyId=arn)
    with refused(502, "KMSDisabledException", UNABLE + "the KMS key used is disabled." + CHECK + f"DisabledExceptionKMS Message: {arn} is disabled."):
        found.invoke()
    shown = found.configuration()["Environment"]
    assert "Variables" not in shown and shown["Error"]["ErrorCode"] == "DisabledException"
    kms.enable_key(KeyId=arn)
    kms.schedule_key_deletion(KeyId=arn, PendingWindowInDays=7)
    with refused(502, "KMSInvalidStateException", part=UNABLE + "the KMS key used is in an invalid state for Decrypt." + CHECK):
        found.invoke()
    kms.cancel_key_deletion(KeyId=arn)
    kms.enable_key(KeyId=arn)
    [grant] = kms.list_grants(KeyId=arn)["Grants"]
    kms.revoke_grant(KeyId=arn, GrantId=grant["GrantId"])
    with refused(502, "KMSAccessDeniedException", part=UNABLE + "KMS access was denied." + CHECK + "AccessDeniedExceptionKMS Message: "):
        found.invoke()
    assert found.configuration()["Environment"] == VARIABLES, "the caller may, the role may not"


def test_each_environment_asks_the_key(function, kms, key):
    found = function(READ, Environment=VARIABLES, KMSKeyArn=key["Arn"])
    found.invoke().ok()
    kms.disable_key(KeyId=key["KeyId"])
    assert found.invoke().ok()["NAME1"] == SECRET, "what is warm needs no key"
    found.configure(MemorySize=256)
    with refused(502, "KMSDisabledException"):
        found.invoke()


def test_who_may_not_decrypt_sees_why(account, key):
    create_function(account, READ, Environment=VARIABLES, KMSKeyArn=key["Arn"])
    reader = account.user(statements=[{"Effect": "Allow", "Action": "lambda:Get*", "Resource": "*"}]).awslambda
    error = reader.get_function_configuration(FunctionName="f")["Environment"]
    assert error["Error"]["ErrorCode"] == "AccessDeniedException" and "Variables" not in error
    assert error["Error"]["Message"].startswith(
        "Lambda was unable to decrypt your environment variables because the KMS access was denied. "
        "Please check your KMS permissions. KMS Exception: AccessDeniedException KMS Message: User: "
    )
    assert "Error" in reader.get_function(FunctionName="f")["Configuration"]["Environment"]
    # AWS's own key is open to whoever comes through Lambda.
    account.awslambda.update_function_configuration(FunctionName="f", KMSKeyArn="")
    assert reader.get_function_configuration(FunctionName="f")["Environment"] == VARIABLES


def test_who_may_not_encrypt_makes_no_function(account, key):
    allowed = [
        {"Effect": "Allow", "Action": ["lambda:*", "iam:PassRole"], "Resource": "*"},
    ]
    role = account.function_role
    maker = account.user(statements=allowed)
    with refused(400, IPV, part="Lambda was unable to encrypt your environment variables because the KMS access was denied. Please check your KMS permissions."):
        create_function(maker, READ, Role=role, Environment=VARIABLES, KMSKeyArn=key["Arn"])
    with refused(404, "ResourceNotFoundException"):
        account.awslambda.get_function(FunctionName="f")
    encrypts = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "kms:Encrypt", "Resource": "*"}]})
    account.iam.put_user_policy(UserName="someone", PolicyName="encrypt", PolicyDocument=encrypts)
    with refused(400, IPV, part="configure access to your environment variables because the KMS key is invalid for CreateGrant. Please check your KMS key settings."):
        create_function(maker, READ, Role=role, Environment=VARIABLES, KMSKeyArn=key["Arn"])
    create_function(maker, READ, Role=role, Environment=VARIABLES)


@pytest.mark.parametrize(
    ("missing", "part"),
    [
        ("key/00000000-0000-4000-8000-000000000000", "because the KMS key was not found. Please check your KMS key settings."),
        ("alias/nothing", "because the KMS key was not found. Please check your KMS key settings."),
    ],
)
def test_a_key_that_is_not_there(account, missing, part):
    arn = f"arn:aws:kms:us-east-1:{account.id}:{missing}"
    with refused(400, IPV, part="Lambda was unable to encrypt your environment variables " + part):
        create_function(account, READ, Environment=VARIABLES, KMSKeyArn=arn)


def test_no_variables_need_no_key(account, kms, key):
    found = create_function(account, READ, Environment={"Variables": {}}, KMSKeyArn=key["Arn"])
    kms.disable_key(KeyId=key["KeyId"])
    assert found.configuration()["Environment"] == {"Variables": {}}
    found.invoke().ok()


def test_asynchronous_events_wait_for_the_key(own_freehold):
    account = Account(own_freehold)
    kms = account.client("kms")
    key = kms.create_key()["KeyMetadata"]["Arn"]
    found = create_function(account, handler("print('ran', event['n'])"), Environment=VARIABLES, KMSKeyArn=key)
    kms.disable_key(KeyId=key)
    found.invoke({"n": 7}, InvocationType="Event")
    kms.enable_key(KeyId=key)
    by_clock(own_freehold, 10, lambda: "ran 7" in found.log_lines(), "the event runs")
