"""Recursion, tenants, runtime management, code signing, InvokeAsync."""

import json

import pytest

from support.errors import refused
from support.functions import create_function, handler, zip_of

PROFILE = "arn:aws:signer:us-east-1:123456789012:/signing-profiles/p/abcdefghij"


def test_an_endless_chain_is_stopped(function):
    found = function()
    client = found.account.awslambda
    assert client.get_function_recursion_config(FunctionName="f")["RecursiveLoop"] == "Terminate"
    assert client.put_function_recursion_config(FunctionName="f", RecursiveLoop="Allow")["RecursiveLoop"] == "Allow"
    with refused(404, "ResourceNotFoundException", f"Function not found: {found.account.arn('missing')}"):
        client.get_function_recursion_config(FunctionName="missing")


def test_runtime_management(function):
    found = function()
    client = found.account.awslambda
    assert client.get_runtime_management_config(FunctionName="f")["UpdateRuntimeOn"] == "Auto"
    client.put_runtime_management_config(FunctionName="f", UpdateRuntimeOn="FunctionUpdate")
    assert client.get_runtime_management_config(FunctionName="f")["UpdateRuntimeOn"] == "FunctionUpdate"
    with refused(400, "InvalidParameterValueException"):
        client.put_runtime_management_config(FunctionName="f", UpdateRuntimeOn="Manual")


def signing(account, policy=None):
    policies = {"CodeSigningPolicies": {"UntrustedArtifactOnDeployment": policy}} if policy else {}
    made = account.awslambda.create_code_signing_config(AllowedPublishers={"SigningProfileVersionArns": [PROFILE]}, **policies)
    return made["CodeSigningConfig"]


def test_unsigned_code_is_refused_where_that_is_enforced(account):
    config = signing(account, "Enforce")
    with refused(400, "CodeVerificationFailedException"):
        create_function(account, CodeSigningConfigArn=config["CodeSigningConfigArn"])
    found = create_function(account)
    client = account.awslambda
    client.put_function_code_signing_config(FunctionName="f", CodeSigningConfigArn=config["CodeSigningConfigArn"])
    with refused(400, "CodeVerificationFailedException"):
        client.update_function_code(FunctionName="f", ZipFile=zip_of({"lambda_function.py": "x = 1"}))
    assert found.invoke(1).ok() == 1, "what runs is not checked again"


def test_code_signing_configurations(account):
    client = account.awslambda
    config = signing(account)
    arn = config["CodeSigningConfigArn"]
    assert config["CodeSigningPolicies"] == {"UntrustedArtifactOnDeployment": "Warn"}
    updated = client.update_code_signing_config(CodeSigningConfigArn=arn, Description="d")["CodeSigningConfig"]
    assert updated["Description"] == "d"
    create_function(account)
    client.put_function_code_signing_config(FunctionName="f", CodeSigningConfigArn=arn)
    assert client.get_function_code_signing_config(FunctionName="f")["CodeSigningConfigArn"] == arn
    assert client.list_functions_by_code_signing_config(CodeSigningConfigArn=arn)["FunctionArns"] == [account.arn("f")]
    with refused(409, "ResourceConflictException"):
        client.delete_code_signing_config(CodeSigningConfigArn=arn)
    client.delete_function_code_signing_config(FunctionName="f")
    client.delete_code_signing_config(CodeSigningConfigArn=arn)
    with refused(404, "ResourceNotFoundException", f"The Lambda code signing configuration {arn} can not be found."):
        client.get_code_signing_config(CodeSigningConfigArn=arn)


def test_a_configuration_has_tags(account):
    arn = signing(account)["CodeSigningConfigArn"]
    client = account.awslambda
    client.tag_resource(Resource=arn, Tags={"a": "1", "b": "2"})
    client.untag_resource(Resource=arn, TagKeys=["a"])
    assert client.list_tags(Resource=arn)["Tags"] == {"b": "2"}


def test_invoke_async_is_accepted(function):
    found = function(handler("print('ran', event)"))
    answer = found.account.awslambda.invoke_async(FunctionName="f", InvokeArgs=b'{"n": 1}')
    assert (answer["ResponseMetadata"]["HTTPStatusCode"], answer["Status"]) == (202, 202)
    found.wait_log("ran {'n': 1}")


COUNTS = handler(
    "global count\ncount += 1\nprint('of', context.tenant_id)\nreturn [context.tenant_id, count]", before="count = 0"
)
PER_TENANT = {"TenantIsolationMode": "PER_TENANT"}


def test_tenants_never_share_an_environment(account):
    found = create_function(account, COUNTS, TenancyConfig=PER_TENANT, LoggingConfig={"LogFormat": "JSON"})
    assert found.configuration()["TenancyConfig"] == PER_TENANT
    assert account.awslambda.list_functions()["Functions"][0]["TenancyConfig"] == PER_TENANT
    calls = [found.invoke(TenantId=tenant).ok() for tenant in ("blue", "green", "blue", "a b/c@d")]
    assert calls == [["blue", 1], ["green", 1], ["blue", 2], ["a b/c@d", 1]]
    assert found.publish() == "1"
    assert found.invoke(qualifier="1", TenantId="blue").ok() == ["blue", 1], "another version"
    found.configure(Timeout=9)
    assert found.invoke(TenantId="blue").ok() == ["blue", 1], "another configuration"
    found.invoke(InvocationType="Event", TenantId="of-events")
    lines = [json.loads(line) for line in found.wait_log('"tenantId":"of-events"', times=2) if line.startswith("{")]
    started = {line["record"]["tenantId"] for line in lines if line.get("type") == "platform.start"}
    assert started == {"blue", "green", "a b/c@d", "of-events"}


def test_tenants_belong_to_functions_that_tell_them_apart(account):
    isolated = create_function(account, COUNTS, name="isolated", TenancyConfig=PER_TENANT)
    plain = create_function(account, COUNTS)
    missing = "The invoked function is enabled with tenancy configuration. Add a valid tenant ID in your request and try again."
    for kind in ("RequestResponse", "Event", "DryRun"):
        with refused(400, "InvalidParameterValueException", missing):
            isolated.invoke(InvocationType=kind)
    unwanted = "The invoked function is not enabled with tenancy configuration. Remove the tenant ID from your request and try again."
    with refused(400, "InvalidParameterValueException", unwanted):
        plain.invoke(TenantId="blue")
    with refused(400, "ValidationException"):
        isolated.invoke(TenantId="semi;colon")
    isolated.publish()
    client = account.awslambda
    with refused(400, "InvalidParameterValueException", part="tenant isolation"):
        client.put_provisioned_concurrency_config(FunctionName="isolated", Qualifier="1", ProvisionedConcurrentExecutions=1)
    with refused(400, "InvalidParameterValueException", part="tenant isolation"):
        client.create_function_url_config(FunctionName="isolated", AuthType="NONE")
    with refused(400, "InvalidParameterValueException", part="tenant isolation"):
        create_function(account, name="g", TenancyConfig=PER_TENANT, SnapStart={"ApplyOn": "PublishedVersions"})
