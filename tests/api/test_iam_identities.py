"""IAM beyond roles: groups, users, boundaries, tags, second factors, instance profiles, providers, account settings."""

import base64
import hashlib
import hmac
import json
import struct
import time

import pytest

from support.errors import refused
from support.wait import eventually


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action, resource="*", **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def trusting(account):
    principal = {"AWS": f"arn:aws:iam::{account.id}:root"}
    return document({"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"})


def test_policies_of_a_group_count_while_one_is_in_it(account):
    iam, user = account.iam, account.user()
    group = iam.create_group(GroupName="readers")["Group"]
    assert group["Arn"] == f"arn:aws:iam::{account.id}:group/readers" and group["GroupId"].startswith("AGPA")
    iam.put_group_policy(GroupName="readers", PolicyName="p", PolicyDocument=document(allow("lambda:ListFunctions")))
    iam.attach_group_policy(GroupName="readers", PolicyArn="arn:aws:iam::aws:policy/AmazonSQSReadOnlyAccess")
    with refused(403, "AccessDeniedException"):
        user.awslambda.list_functions()
    iam.add_user_to_group(GroupName="readers", UserName="someone")
    assert user.awslambda.list_functions()["Functions"] == []
    assert user.client("sqs").list_queues()["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert [one["UserName"] for one in iam.get_group(GroupName="readers")["Users"]] == ["someone"]
    assert [one["GroupName"] for one in iam.list_groups_for_user(UserName="someone")["Groups"]] == ["readers"]
    with refused(409, "DeleteConflict", "Cannot delete entity, must remove users from group first."):
        iam.delete_group(GroupName="readers")
    iam.update_group(GroupName="readers", NewGroupName="lookers", NewPath="/team/")
    assert user.awslambda.list_functions()["Functions"] == []
    assert iam.list_entities_for_policy(PolicyArn="arn:aws:iam::aws:policy/AmazonSQSReadOnlyAccess")["PolicyGroups"][0]["GroupName"] == "lookers"
    iam.remove_user_from_group(GroupName="lookers", UserName="someone")
    with refused(403, "AccessDeniedException"):
        user.awslambda.list_functions()


def test_groups_in_the_words_of_aws(account):
    iam = account.iam
    iam.create_group(GroupName="g")
    with refused(409, "EntityAlreadyExists", "Group with name G already exists."):
        iam.create_group(GroupName="G")
    with refused(404, "NoSuchEntity", "The group with name x cannot be found."):
        iam.get_group(GroupName="x")
    with refused(404, "NoSuchEntity", "The user with name x cannot be found."):
        iam.add_user_to_group(GroupName="g", UserName="x")
    with refused(404, "NoSuchEntity", "The group policy with name p cannot be found."):
        iam.get_group_policy(GroupName="g", PolicyName="p")
    for number in range(3):
        iam.create_group(GroupName=f"page-{number}", Path="/pages/")
    page = iam.list_groups(PathPrefix="/pages/", MaxItems=2)
    rest = iam.list_groups(PathPrefix="/pages/", Marker=page["Marker"])
    names = [group["GroupName"] for group in page["Groups"] + rest["Groups"]]
    assert (names, page["IsTruncated"], rest["IsTruncated"]) == (["page-0", "page-1", "page-2"], True, False)


def test_a_boundary_bounds_and_goes(account):
    iam, user = account.iam, account.user(statements=[allow("lambda:*")])
    arn = iam.create_policy(PolicyName="b", PolicyDocument=document(allow("sqs:*")))["Policy"]["Arn"]
    iam.put_user_permissions_boundary(UserName="someone", PermissionsBoundary=arn)
    assert iam.get_user(UserName="someone")["User"]["PermissionsBoundary"]["PermissionsBoundaryArn"] == arn
    with refused(403, "AccessDeniedException", part="no permissions boundary allows the lambda:ListFunctions action"):
        user.awslambda.list_functions()
    with refused(409, "DeleteConflict"):
        iam.delete_policy(PolicyArn=arn)
    iam.delete_user_permissions_boundary(UserName="someone")
    assert user.awslambda.list_functions()["Functions"] == []
    with refused(404, "NoSuchEntity"):
        iam.put_user_permissions_boundary(UserName="someone", PermissionsBoundary=f"arn:aws:iam::{account.id}:policy/x")


def test_a_renamed_user_keeps_everything(account):
    iam, user = account.iam, account.user(statements=[allow("lambda:ListFunctions")])
    iam.create_group(GroupName="g")
    iam.add_user_to_group(GroupName="g", UserName="someone")
    iam.tag_user(UserName="someone", Tags=[{"Key": "team", "Value": "a"}])
    iam.update_user(UserName="someone", NewUserName="somebody", NewPath="/x/")
    assert user.sts.get_caller_identity()["Arn"] == f"arn:aws:iam::{account.id}:user/x/somebody"
    assert user.awslambda.list_functions()["Functions"] == []
    assert [one["UserName"] for one in iam.get_group(GroupName="g")["Users"]] == ["somebody"]
    assert iam.list_user_tags(UserName="somebody")["Tags"] == [{"Key": "team", "Value": "a"}]
    iam.untag_user(UserName="somebody", TagKeys=["TEAM"])
    assert iam.list_user_tags(UserName="somebody")["Tags"] == []
    with refused(404, "NoSuchEntity", "The user with name someone cannot be found."):
        iam.get_user(UserName="someone")
    with refused(409, "DeleteConflict", "Cannot delete entity, must remove users from group first."):
        iam.delete_user(UserName="somebody")


def test_passwords_follow_the_accounts_rules(account):
    iam = account.iam
    iam.create_user(UserName="u")
    with refused(404, "NoSuchEntity", f"The Password Policy with domain name {account.id} cannot be found."):
        iam.get_account_password_policy()
    iam.update_account_password_policy(MinimumPasswordLength=10, RequireNumbers=True, MaxPasswordAge=90)
    rules = iam.get_account_password_policy()["PasswordPolicy"]
    assert (rules["MinimumPasswordLength"], rules["RequireNumbers"], rules["RequireSymbols"]) == (10, True, False)
    assert (rules["ExpirePasswords"], rules["MaxPasswordAge"]) == (True, 90)
    with refused(400, "PasswordPolicyViolation"):
        iam.create_login_profile(UserName="u", Password="too-short")
    profile = iam.create_login_profile(UserName="u", Password="long-enough-1", PasswordResetRequired=True)["LoginProfile"]
    assert (profile["UserName"], profile["PasswordResetRequired"]) == ("u", True)
    with refused(409, "EntityAlreadyExists", "Login Profile for user u already exists."):
        iam.create_login_profile(UserName="u", Password="long-enough-1")
    with refused(409, "DeleteConflict", "Cannot delete entity, must delete login profile first."):
        iam.delete_user(UserName="u")
    iam.delete_login_profile(UserName="u")
    with refused(404, "NoSuchEntity", "Login Profile for User u cannot be found."):
        iam.get_login_profile(UserName="u")
    iam.delete_account_password_policy()
    with refused(404, "NoSuchEntity"):
        iam.delete_account_password_policy()


def codes(seed, at):
    """Codes of the step at that time and the next one, by RFC 6238."""
    secret = base64.b32decode(seed)

    def code(step):
        tag = hmac.new(secret, struct.pack(">Q", step), hashlib.sha1).digest()
        offset = tag[-1] & 15
        return f"{(struct.unpack('>I', tag[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"

    step = int(at) // 30
    return code(step), code(step + 1)


def test_second_factors_are_real(account):
    iam, user = account.iam, account.user(statements=[allow("lambda:List*", Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}})])
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")["VirtualMFADevice"]
    serial = device["SerialNumber"]
    assert serial == f"arn:aws:iam::{account.id}:mfa/phone"
    with refused(403, "InvalidAuthenticationCode"):
        iam.enable_mfa_device(UserName="someone", SerialNumber=serial, AuthenticationCode1="000000", AuthenticationCode2="000000")
    first, second = codes(device["Base32StringSeed"], time.time() - 30)
    iam.enable_mfa_device(UserName="someone", SerialNumber=serial, AuthenticationCode1=first, AuthenticationCode2=second)
    assert [one["SerialNumber"] for one in iam.list_mfa_devices(UserName="someone")["MFADevices"]] == [serial]
    assert iam.list_virtual_mfa_devices(AssignmentStatus="Assigned")["VirtualMFADevices"][0]["User"]["UserName"] == "someone"
    with refused(403, "AccessDenied", part="invalid MFA one time pass code"):
        user.sts.get_session_token(SerialNumber=serial, TokenCode="000000")
    with refused(403, "AccessDenied"):
        user.sts.get_session_token(SerialNumber=serial, TokenCode=second), "a code counts once"
    with refused(403, "AccessDeniedException"):
        user.awslambda.list_functions()
    _, fresh = codes(device["Base32StringSeed"], time.time())
    given = user.sts.get_session_token(SerialNumber=serial, TokenCode=fresh)["Credentials"]
    shown = account.having(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
    assert shown.awslambda.list_functions()["Functions"] == []
    with refused(409, "DeleteConflict"):
        iam.delete_virtual_mfa_device(SerialNumber=serial)
    iam.deactivate_mfa_device(UserName="someone", SerialNumber=serial)
    iam.delete_virtual_mfa_device(SerialNumber=serial)
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []


def test_instance_profiles(account):
    iam = account.iam
    account.role("r")
    profile = iam.create_instance_profile(InstanceProfileName="p", Tags=[{"Key": "k", "Value": "v"}])["InstanceProfile"]
    assert profile["Arn"] == f"arn:aws:iam::{account.id}:instance-profile/p" and profile["Roles"] == []
    with refused(409, "EntityAlreadyExists", "Instance Profile p already exists."):
        iam.create_instance_profile(InstanceProfileName="p")
    iam.add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")
    with refused(409, "LimitExceeded", "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"):
        iam.add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")
    assert [role["RoleName"] for role in iam.get_instance_profile(InstanceProfileName="p")["InstanceProfile"]["Roles"]] == ["r"]
    assert len(iam.list_instance_profiles_for_role(RoleName="r")["InstanceProfiles"]) == 1
    with refused(409, "DeleteConflict", "Cannot delete entity, must remove roles from instance profile first."):
        iam.delete_instance_profile(InstanceProfileName="p")
    iam.remove_role_from_instance_profile(InstanceProfileName="p", RoleName="r")
    iam.delete_instance_profile(InstanceProfileName="p")
    with refused(404, "NoSuchEntity", "Instance Profile p cannot be found."):
        iam.get_instance_profile(InstanceProfileName="p")


def test_roles_of_services_are_theirs(account):
    iam = account.iam
    role = iam.create_service_linked_role(AWSServiceName="ecs.amazonaws.com")["Role"]
    assert role["Arn"] == f"arn:aws:iam::{account.id}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
    with refused(400, "InvalidInput", part="has been taken in this account"):
        iam.create_service_linked_role(AWSServiceName="ecs.amazonaws.com")
    with refused(400, "UnmodifiableEntity"):
        iam.delete_role(RoleName="AWSServiceRoleForECS")
    with refused(400, "UnmodifiableEntity"):
        iam.put_role_policy(RoleName="AWSServiceRoleForECS", PolicyName="p", PolicyDocument=document(allow("*")))
    task = iam.delete_service_linked_role(RoleName="AWSServiceRoleForECS")["DeletionTaskId"]
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"


def test_managed_policies_move_between_versions(account):
    iam, user = account.iam, account.user()
    arn = iam.create_policy(PolicyName="p", PolicyDocument=document(allow("sqs:*")), Tags=[{"Key": "k", "Value": "v"}])["Policy"]["Arn"]
    iam.attach_user_policy(UserName="someone", PolicyArn=arn)
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=document(allow("lambda:*")))
    with refused(403, "AccessDeniedException"):
        user.awslambda.list_functions()
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v2")
    assert user.awslambda.list_functions()["Functions"] == []
    with refused(404, "NoSuchEntity", f"Policy {arn} version v9 does not exist or is not attachable."):
        iam.set_default_policy_version(PolicyArn=arn, VersionId="v9")
    entities = iam.list_entities_for_policy(PolicyArn=arn)
    assert [one["UserName"] for one in entities["PolicyUsers"]] == ["someone"] and entities["PolicyRoles"] == []
    assert iam.list_policy_tags(PolicyArn=arn)["Tags"] == [{"Key": "k", "Value": "v"}]
    granting = iam.list_policies_granting_service_access(Arn=f"arn:aws:iam::{account.id}:user/someone", ServiceNamespaces=["lambda", "s3"])
    found = {one["ServiceNamespace"]: one.get("Policies", []) for one in granting["PoliciesGrantingServiceAccess"]}
    assert [one["PolicyName"] for one in found["lambda"]] == ["p"] and found["s3"] == []


@pytest.mark.parametrize(
    "name", ["service-role/AWSLambdaBasicExecutionRole", "AmazonS3ReadOnlyAccess", "ReadOnlyAccess", "AmazonDynamoDBFullAccess"]
)
def test_policies_of_aws_have_their_documents(account, name):
    policy = account.iam.get_policy(PolicyArn=f"arn:aws:iam::aws:policy/{name}")["Policy"]
    version = account.iam.get_policy_version(PolicyArn=policy["Arn"], VersionId=policy["DefaultVersionId"])["PolicyVersion"]
    assert version["Document"]["Version"] == "2012-10-17" and version["IsDefaultVersion"]


def test_account_settings_and_summary(account):
    iam = account.iam
    assert iam.list_account_aliases()["AccountAliases"] == []
    iam.create_account_alias(AccountAlias=f"alias-{account.id}")
    assert iam.list_account_aliases()["AccountAliases"] == [f"alias-{account.id}"]
    with refused(404, "NoSuchEntity"):
        iam.delete_account_alias(AccountAlias="other-alias")
    iam.delete_account_alias(AccountAlias=f"alias-{account.id}")
    account.user()
    summary = iam.get_account_summary()["SummaryMap"]
    assert (summary["Users"], summary["Groups"], summary["UsersQuota"]) == (1, 0, 5000)


def test_everything_about_everybody(account):
    iam, _ = account.iam, account.user(statements=[allow("sqs:*")])
    iam.create_group(GroupName="g")
    iam.add_user_to_group(GroupName="g", UserName="someone")
    account.role("r")
    iam.create_policy(PolicyName="p", PolicyDocument=document(allow("s3:*")))
    details = iam.get_account_authorization_details()
    assert details["UserDetailList"][0]["GroupList"] == ["g"]
    assert details["UserDetailList"][0]["UserPolicyList"][0]["PolicyDocument"]["Statement"][0]["Action"] == "sqs:*"
    assert [role["RoleName"] for role in details["RoleDetailList"]] == ["r"]
    names = {policy["PolicyName"] for policy in details["Policies"]}
    assert names == {"p", "AWSLambdaBasicExecutionRole"}
    only = iam.get_account_authorization_details(Filter=["Group"])
    assert [group["GroupName"] for group in only["GroupDetailList"]] == ["g"] and only["UserDetailList"] == []


def test_the_credential_report(account):
    iam, _ = account.iam, account.user()
    with refused(410, "ReportNotPresent"):
        iam.get_credential_report()
    assert iam.generate_credential_report()["State"] == "STARTED"
    assert iam.generate_credential_report()["State"] == "COMPLETE"
    report = iam.get_credential_report()
    lines = report["Content"].decode().splitlines()
    assert lines[0].startswith("user,arn,user_creation_time,password_enabled") and lines[1].startswith("<root_account>,")
    assert lines[2].startswith(f"someone,arn:aws:iam::{account.id}:user/someone,") and len(lines) == 3


def test_when_a_key_was_last_used(account):
    user = account.user(statements=[allow("lambda:*")])
    before = account.iam.get_access_key_last_used(AccessKeyId=user.access_key)
    assert before["UserName"] == "someone" and before["AccessKeyLastUsed"] == {"ServiceName": "N/A", "Region": "N/A"}
    user.awslambda.list_functions()

    def used():
        last = account.iam.get_access_key_last_used(AccessKeyId=user.access_key)["AccessKeyLastUsed"]
        return last if last["ServiceName"] == "lambda" else None

    assert eventually(used, "the use is noted")["Region"] == "us-east-1"


def test_identity_providers(account):
    iam = account.iam
    made = iam.create_open_id_connect_provider(Url="https://issuer.example.com/a", ClientIDList=["app"], ThumbprintList=["a" * 40])
    arn = made["OpenIDConnectProviderArn"]
    assert arn == f"arn:aws:iam::{account.id}:oidc-provider/issuer.example.com/a"
    with refused(409, "EntityAlreadyExists"):
        iam.create_open_id_connect_provider(Url="https://issuer.example.com/a")
    with refused(400, "ValidationError", "Invalid Open ID Connect Provider URL"):
        iam.create_open_id_connect_provider(Url="http://issuer.example.com")
    iam.add_client_id_to_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="other")
    iam.remove_client_id_from_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="app")
    provider = iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    assert (provider["Url"], provider["ClientIDList"]) == ("issuer.example.com/a", ["other"])
    iam.tag_open_id_connect_provider(OpenIDConnectProviderArn=arn, Tags=[{"Key": "k", "Value": "v"}])
    assert iam.list_open_id_connect_provider_tags(OpenIDConnectProviderArn=arn)["Tags"] == [{"Key": "k", "Value": "v"}]
    iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    assert iam.list_open_id_connect_providers()["OpenIDConnectProviderList"] == []
    with refused(404, "NoSuchEntity", f"OpenIDConnect Provider not found for arn {arn}"):
        iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    metadata = "<EntityDescriptor>" + "x" * 1000 + "</EntityDescriptor>"
    saml = iam.create_saml_provider(SAMLMetadataDocument=metadata, Name="idp")["SAMLProviderArn"]
    assert iam.get_saml_provider(SAMLProviderArn=saml)["SAMLMetadataDocument"] == metadata
    iam.delete_saml_provider(SAMLProviderArn=saml)
    with refused(404, "NoSuchEntity"):
        iam.get_saml_provider(SAMLProviderArn=saml)


def test_the_simulator_says_what_would_happen(account):
    iam, user = account.iam, account.user(statements=[allow("lambda:List*"), {"Effect": "Deny", "Action": "lambda:ListLayers", "Resource": "*"}])
    arn = f"arn:aws:iam::{account.id}:user/someone"
    results = iam.simulate_principal_policy(
        PolicySourceArn=arn, ActionNames=["lambda:ListFunctions", "lambda:ListLayers", "lambda:GetFunction"]
    )["EvaluationResults"]
    assert [one["EvalDecision"] for one in results] == ["allowed", "explicitDeny", "implicitDeny"]
    assert results[0]["MatchedStatements"][0]["SourcePolicyId"] == "user_someone_test"
    assert user.awslambda.list_functions()["Functions"] == []
    with refused(403, "AccessDeniedException"):
        user.awslambda.list_layers()
    conditional = document(allow("s3:GetObject", "arn:aws:s3:::b/${aws:username}/*", Condition={"StringEquals": {"aws:PrincipalTag/team": "a"}}))

    def decide(**given):
        return iam.simulate_custom_policy(PolicyInputList=[conditional], ActionNames=["s3:GetObject"], **given)["EvaluationResults"][0]

    caller = {"CallerArn": arn, "ResourceArns": ["arn:aws:s3:::b/someone/x"]}
    missing = decide(**caller)
    assert (missing["EvalDecision"], missing["MissingContextValues"]) == ("implicitDeny", ["aws:PrincipalTag/team"])
    team = [{"ContextKeyName": "aws:PrincipalTag/team", "ContextKeyValues": ["a"], "ContextKeyType": "string"}]
    assert decide(**caller, ContextEntries=team)["EvalDecision"] == "allowed"
    assert decide(**{**caller, "ResourceArns": ["arn:aws:s3:::b/other/x"]}, ContextEntries=team)["EvalDecision"] == "implicitDeny"
    keys = iam.get_context_keys_for_custom_policy(PolicyInputList=[conditional])["ContextKeyNames"]
    assert keys == ["aws:PrincipalTag/team", "aws:username"]


def test_tags_decide_access(account):
    iam = account.iam
    user = account.user(statements=[allow("iam:TagRole", Condition={"StringEquals": {"aws:ResourceTag/team": "a"}})])
    iam.create_role(RoleName="mine", AssumeRolePolicyDocument=trusting(account), Tags=[{"Key": "team", "Value": "a"}])
    iam.create_role(RoleName="theirs", AssumeRolePolicyDocument=trusting(account), Tags=[{"Key": "team", "Value": "b"}])
    user.iam.tag_role(RoleName="mine", Tags=[{"Key": "x", "Value": "y"}])
    with refused(403, "AccessDenied"):
        user.iam.tag_role(RoleName="theirs", Tags=[{"Key": "x", "Value": "y"}])
