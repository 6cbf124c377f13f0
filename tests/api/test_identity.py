"""STS and IAM as far as functions need them, and what policies decide."""

import json

import pytest

from support.account import BASIC_EXECUTION, Account, trust
from support.errors import refused
from support.functions import create_function


def statement(action, resource="*", effect="Allow"):
    return {"Effect": effect, "Action": action, "Resource": resource}


def test_the_root_of_an_account_is_its_twelve_digits(account):
    identity = account.sts.get_caller_identity()
    assert (identity["Account"], identity["Arn"]) == (account.id, f"arn:aws:iam::{account.id}:root")


def test_roles_are_read_back_as_made(account):
    arn = account.role("r")
    role = account.iam.get_role(RoleName="r")["Role"]
    assert role["Arn"] == arn == f"arn:aws:iam::{account.id}:role/r"
    assert role["AssumeRolePolicyDocument"] == json.loads(trust())
    assert role["RoleId"].startswith("AROA")
    attached = account.iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]
    assert [policy["PolicyArn"] for policy in attached] == [BASIC_EXECUTION]


def test_iam_errors_in_the_words_of_aws(account):
    account.role("r")
    with refused(409, "EntityAlreadyExists", "Role with name r already exists."):
        account.role("r")
    with refused(404, "NoSuchEntity", "The role with name missing cannot be found."):
        account.iam.get_role(RoleName="missing")
    with refused(400, "MalformedPolicyDocument"):
        account.iam.create_role(RoleName="bad", AssumeRolePolicyDocument="{")


def test_assumed_roles_act_as_themselves(account):
    document = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account.id}:root"}, "Action": "sts:AssumeRole"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [document]})
    arn = account.iam.create_role(RoleName="reader", AssumeRolePolicyDocument=policy)["Role"]["Arn"]
    reading = json.dumps({"Version": "2012-10-17", "Statement": [statement("lambda:List*")]})
    account.iam.put_role_policy(RoleName="reader", PolicyName="p", PolicyDocument=reading)
    given = account.sts.assume_role(RoleArn=arn, RoleSessionName="me")["Credentials"]
    reader = account.having(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
    assert reader.sts.get_caller_identity()["Arn"] == f"arn:aws:sts::{account.id}:assumed-role/reader/me"
    assert reader.awslambda.list_functions()["Functions"] == []
    with refused(403, "AccessDeniedException"):
        create_function(reader, Role=account.function_role)
    with refused(403, "UnrecognizedClientException"):
        account.having(given["AccessKeyId"], given["SecretAccessKey"], "a-forged-token").awslambda.list_functions()


def test_assuming_a_role_needs_its_trust(account):
    arn = account.role("for-lambda")
    user = account.user(statements=[statement("sts:AssumeRole")])
    with refused(403, "AccessDenied") as seen:
        user.sts.assume_role(RoleArn=arn, RoleSessionName="me")
    assert seen.message == (
        f"User: arn:aws:iam::{account.id}:user/someone is not authorized to perform: sts:AssumeRole on resource: {arn}"
    )


def test_credentials_expire_by_the_clock(own_account, own_freehold):
    document = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{own_account.id}:root"}, "Action": "sts:AssumeRole"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [document]})
    arn = own_account.iam.create_role(RoleName="r", AssumeRolePolicyDocument=policy)["Role"]["Arn"]
    given = own_account.sts.assume_role(RoleArn=arn, RoleSessionName="me", DurationSeconds=900)["Credentials"]
    session = own_account.having(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
    session.sts.get_caller_identity()
    own_freehold.advance(901)
    with refused(403, "ExpiredToken"):
        session.sts.get_caller_identity()


def test_a_user_without_policies_may_nothing(account):
    with refused(403, "AccessDeniedException") as seen:
        account.user().awslambda.list_functions()
    assert seen.message == (
        f"User: arn:aws:iam::{account.id}:user/someone is not authorized to perform: lambda:ListFunctions on resource: * "
        "because no identity-based policy allows the lambda:ListFunctions action"
    )


def test_deploying_and_releasing_are_separate_rights_w44(account, function):
    found = function()
    found.publish()
    account.awslambda.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    user = account.user(statements=[statement("lambda:UpdateAlias", f"{found.arn}*")])
    user.awslambda.update_alias(FunctionName="f", Name="live", Description="released")
    with refused(403, "AccessDeniedException"):
        user.awslambda.update_function_code(FunctionName="f", ZipFile=b"x")


def test_invoking_is_decided_on_the_arn_as_invoked(account, function):
    found = function()
    found.publish()
    user = account.user(statements=[statement("lambda:InvokeFunction", f"{found.arn}:1")])
    assert user.awslambda.invoke(FunctionName="f", Qualifier="1")["StatusCode"] == 200
    with refused(403, "AccessDeniedException"):
        user.awslambda.invoke(FunctionName="f")


def test_dry_run_checks_the_permission_w21(account, function):
    found = function()
    user = account.user(statements=[statement("lambda:InvokeFunction", found.arn)])
    assert user.awslambda.invoke(FunctionName="f", InvocationType="DryRun")["StatusCode"] == 204
    nobody = account.user("nobody")
    with refused(403, "AccessDeniedException"):
        nobody.awslambda.invoke(FunctionName="f", InvocationType="DryRun")


def test_a_denial_wins(account):
    user = account.user(statements=[statement("lambda:*"), statement("lambda:ListFunctions", effect="Deny")])
    with refused(403, "AccessDeniedException", part="with an explicit deny in an identity-based policy"):
        user.awslambda.list_functions()


def test_creating_a_function_needs_the_right_to_pass_its_role(account):
    role = account.function_role
    user = account.user(statements=[statement("lambda:*")])
    with refused(403, "AccessDeniedException", part="iam:PassRole"):
        create_function(user, Role=role)


@pytest.mark.parametrize("mode, allowed", [("enforce", False), ("audit", True), ("off", True)])
def test_the_iam_switch_of_up(new_freehold, mode, allowed):
    account = Account(new_freehold("--iam", mode))
    user = account.user()
    if allowed:
        assert user.awslambda.list_functions()["Functions"] == []
    else:
        with refused(403, "AccessDeniedException"):
            user.awslambda.list_functions()
