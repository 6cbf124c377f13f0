"""The Parameters and Secrets extension's interface on localhost:2773, without its layer."""

import json

import pytest

from support.functions import create_function, handler
from support.inside import LOCAL

PORT = {"PARAMETERS_SECRETS_EXTENSION_HTTP_PORT": "2773"}
ASK = handler("return local(**event)", before=LOCAL)
PARAMETERS, SECRETS = "/systemsmanager/parameters/get", "/secretsmanager/get"


def grants(account, *statements):
    document = json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
    account.iam.put_role_policy(RoleName="function-role", PolicyName="read", PolicyDocument=document)


READ = {"Effect": "Allow", "Action": ["ssm:GetParameter", "secretsmanager:GetSecretValue"], "Resource": "*"}


@pytest.fixture
def ask(account):
    function = create_function(account, ASK, Environment={"Variables": PORT})
    grants(account, READ)
    return lambda path, **event: function.invoke({"path": path, **event}).payload


def test_parameters(account, ask):
    ssm = account.client("ssm")
    ssm.put_parameter(Name="/app/plain", Value="one", Type="String")
    ssm.put_parameter(Name="/app/plain", Value="two", Type="String", Overwrite=True)
    ssm.label_parameter_version(Name="/app/plain", Labels=["first"], ParameterVersion=1)
    ssm.put_parameter(Name="/app/secure", Value="three", Type="SecureString")
    status, answer = ask(PARAMETERS, name="/app/plain")
    assert status == 200 and answer["ResultMetadata"] == {}
    modified = answer["Parameter"].pop("LastModifiedDate")
    assert modified.endswith("Z") and "T" in modified
    assert answer["Parameter"] == {
        "ARN": f"arn:aws:ssm:us-east-1:{account.id}:parameter/app/plain", "DataType": "text", "Name": "/app/plain",
        "Selector": None, "SourceResult": None, "Type": "String", "Value": "two", "Version": 2,
    }
    for query, value in (({"version": 1}, "one"), ({"label": "first"}, "one"), ({"version": 2}, "two")):
        assert ask(PARAMETERS, name="/app/plain", **query)[1]["Parameter"]["Value"] == value, query
    assert ask(PARAMETERS, name="/app/secure", withDecryption="true")[1]["Parameter"]["Value"] == "three"
    assert ask(PARAMETERS, name="/app/secure")[1]["Parameter"]["Value"] != "three"


def test_secrets(account, ask):
    secrets = account.client("secretsmanager")
    made = secrets.create_secret(Name="s", SecretString="one")
    secrets.put_secret_value(SecretId="s", SecretString="two")
    status, answer = ask(SECRETS, secretId="s")
    assert status == 200 and answer["CreatedDate"].endswith("Z")
    assert (answer["ARN"], answer["Name"], answer["SecretString"]) == (made["ARN"], "s", "two")
    assert (answer["SecretBinary"], answer["VersionStages"], answer["ResultMetadata"]) == (None, ["AWSCURRENT"], {})
    assert ask(SECRETS, secretId=made["ARN"], versionStage="AWSPREVIOUS")[1]["SecretString"] == "one"
    assert ask(SECRETS, secretId="s", versionId=made["VersionId"])[1]["SecretString"] == "one"


def test_who_shows_no_token_or_asks_nonsense_gets_nothing(account, ask):
    account.client("ssm").put_parameter(Name="p", Value="one", Type="String")
    for token in ("", "wrong"):
        assert ask(PARAMETERS, name="p", token=token)[0] == 401
    assert ask(PARAMETERS)[0] == 400
    assert ask("/elsewhere", name="p")[0] == 404
    assert ask(PARAMETERS, name="missing") == [400, "an unexpected error occurred while executing request"]


def test_only_what_the_role_may_read_and_the_log_says_why(account):
    account.client("secretsmanager").create_secret(Name="s", SecretString="one")
    function = create_function(account, ASK, Environment={"Variables": PORT})
    invocation = function.invoke({"path": SECRETS, "secretId": "s"})
    assert invocation.payload == [400, "an unexpected error occurred while executing request"]
    function.wait_log("AccessDeniedException")


def test_values_are_remembered_for_as_long_as_the_function_says(own_account, own_freehold):
    account, ssm = own_account, own_account.client("ssm")
    function = create_function(account, ASK, Environment={"Variables": {**PORT, "SSM_PARAMETER_STORE_TTL": "100"}})
    grants(account, READ)
    ssm.put_parameter(Name="p", Value="one", Type="String")

    def seen(**event):
        return function.invoke({"path": PARAMETERS, "name": "p", **event}).payload[1]["Parameter"]["Value"]

    assert seen() == "one"
    ssm.put_parameter(Name="p", Value="two", Type="String", Overwrite=True)
    assert (seen(), seen(withDecryption="true")) == ("one", "two"), "another question is not remembered"
    own_freehold.advance(101)
    assert seen() == "two"
    never = create_function(account, ASK, name="never", Environment={"Variables": {**PORT, "PARAMETERS_SECRETS_EXTENSION_CACHE_ENABLED": "false"}})
    ask = lambda: never.invoke({"path": PARAMETERS, "name": "p"}).payload[1]["Parameter"]["Value"]
    assert ask() == "two"
    ssm.put_parameter(Name="p", Value="three", Type="String", Overwrite=True)
    assert ask() == "three"


def test_another_port_and_none(account):
    account.client("ssm").put_parameter(Name="p", Value="one", Type="String")
    elsewhere = create_function(account, ASK, name="e", Environment={"Variables": {"PARAMETERS_SECRETS_EXTENSION_HTTP_PORT": "8099"}})
    grants(account, READ)
    assert elsewhere.invoke({"path": PARAMETERS, "name": "p"}).payload[0] == 200
    assert elsewhere.invoke({"path": PARAMETERS, "name": "p", "port": 2773}).payload[0] == 0
    without = create_function(account, ASK, name="w")
    assert without.invoke({"path": PARAMETERS, "name": "p"}).payload == [0, "ConnectionRefusedError"]


def test_it_survives_a_reset_of_the_environment(account):
    account.client("ssm").put_parameter(Name="p", Value="one", Type="String")
    source = handler("if event.get('dies'):\n    import os\n    os._exit(1)\nreturn local(**event)", before=LOCAL)
    function = create_function(account, source, Environment={"Variables": PORT})
    grants(account, READ)
    question = {"path": PARAMETERS, "name": "p"}
    assert function.invoke(question).payload[0] == 200
    assert function.invoke({"dies": True}).error
    assert function.invoke(question).payload[0] == 200
