"""Parameter Store through boto3: parameters, their versions, labels, hierarchy, tiers, and what they are encrypted with."""

import datetime
import json

import pytest

from support.errors import refused

EXISTS = "The parameter already exists. To overwrite this value, set the overwrite option in the request to true."


@pytest.fixture
def ssm(account):
    return account.client("ssm")


def put(ssm, name, value="v", **more):
    return ssm.put_parameter(Name=name, Value=value, Type=more.pop("Type", "String"), **more)


def test_a_parameter(ssm, account):
    made = put(ssm, "/a/b", "one", Description="d", Tags=[{"Key": "k", "Value": "v"}])
    assert (made["Version"], made["Tier"]) == (1, "Standard")
    found = ssm.get_parameter(Name="/a/b")["Parameter"]
    arn = f"arn:aws:ssm:us-east-1:{account.id}:parameter/a/b"
    assert found.pop("LastModifiedDate")
    assert found == {"Name": "/a/b", "Type": "String", "Value": "one", "Version": 1, "ARN": arn, "DataType": "text"}
    assert ssm.get_parameter(Name=arn)["Parameter"]["Value"] == "one"
    with refused(400, "ParameterAlreadyExists", EXISTS):
        put(ssm, "/a/b", "two")
    assert put(ssm, "/a/b", "two", Overwrite=True)["Version"] == 2
    assert [version["Value"] for version in ssm.get_parameter_history(Name="/a/b")["Parameters"]] == ["one", "two"]
    assert ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId="/a/b")["TagList"] == [{"Key": "k", "Value": "v"}]
    ssm.delete_parameter(Name="/a/b")
    for call in (ssm.get_parameter, ssm.delete_parameter, ssm.get_parameter_history):
        with refused(400, "ParameterNotFound"):
            call(Name="/a/b")


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ({"Name": "a/b"}, "ValidationException", "Parameter name must be a fully qualified name."),
        ({"Name": "/aws/x"}, "AccessDeniedException", "No access to reserved parameter name: /aws/x."),
        ({"Name": "a b"}, "ValidationException", None),
        ({"Name": "/a" * 16}, "HierarchyLevelLimitExceededException", None),
        ({"Value": ""}, "ValidationException", None),
        ({"Value": "x" * 4097}, "ValidationException", None),
        ({"Value": "x" * 8193, "Tier": "Advanced"}, "ValidationException", None),
        ({"Value": "12a", "AllowedPattern": r"\d+"}, "ParameterPatternMismatchException", r"Parameter value, cannot be validated against allowedPattern: \d+"),
        ({"DataType": "other"}, "ValidationException", "The following data type is not supported: other (Data type names are all lowercase.)"),
        ({"Tags": [{"Key": "a", "Value": "b"}], "Overwrite": True}, "ValidationException", None),
        ({"Type": "Other"}, "ValidationException", None),
    ],
)
def test_parameters_that_cannot_be(ssm, arguments, code, message):
    with refused(400, code, message):
        put(ssm, **{"name": "p", **{name.lower() if name in ("Name", "Value") else name: value for name, value in arguments.items()}})


def test_versions_and_labels(ssm):
    for value in ("one", "two"):
        put(ssm, "p", value, Overwrite=True)
    assert ssm.label_parameter_version(Name="p", ParameterVersion=1, Labels=["prod", "1bad"]) ["InvalidLabels"] == ["1bad"]
    for selector, value in [(":1", "one"), (":2", "two"), (":prod", "one")]:
        found = ssm.get_parameter(Name=f"p{selector}")["Parameter"]
        assert (found["Value"], found["Selector"], found["Name"]) == (value, selector, "p")
    text = "Systems Manager could not find version 3 of p. Verify the version and try again."
    with refused(400, "ParameterVersionNotFound", text):
        ssm.get_parameter(Name="p:3")
    ssm.label_parameter_version(Name="p", Labels=["prod"])
    assert ssm.get_parameter(Name="p:prod")["Parameter"]["Value"] == "two"
    gone = ssm.unlabel_parameter_version(Name="p", ParameterVersion=2, Labels=["prod", "none"])
    assert (gone["RemovedLabels"], gone["InvalidLabels"]) == (["prod"], ["none"])
    with refused(400, "ParameterVersionNotFound"):
        ssm.get_parameter(Name="p:prod")


def test_many(ssm):
    for name in ("x", "y"):
        put(ssm, name)
    found = ssm.get_parameters(Names=["x", "none", "y:1"])
    assert ([one["Name"] for one in found["Parameters"]], found["InvalidParameters"]) == (["x", "y"], ["none"])
    gone = ssm.delete_parameters(Names=["x", "none"])
    assert (gone["DeletedParameters"], gone["InvalidParameters"]) == (["x"], ["none"])


def test_paths(ssm):
    for name in ("/a/b", "/a/c", "/a/d/e", "/ab", "bare"):
        put(ssm, name)

    def names(path, **more):
        return [found["Name"] for found in ssm.get_parameters_by_path(Path=path, **more)["Parameters"]]

    assert names("/a") == ["/a/b", "/a/c"]
    assert names("/a/", Recursive=True) == ["/a/b", "/a/c", "/a/d/e"]
    assert names("/") == ["/ab", "bare"]
    assert names("/none") == []
    first = ssm.get_parameters_by_path(Path="/a", MaxResults=1)
    assert names("/a", MaxResults=1, NextToken=first["NextToken"]) == ["/a/c"]
    with refused(400, "ValidationException"):
        names("a")
    with refused(400, "InvalidFilterKey"):
        names("/a", ParameterFilters=[{"Key": "Name", "Values": ["x"]}])


def test_lists(ssm):
    put(ssm, "/a/b", Tags=[{"Key": "k", "Value": "1"}])
    put(ssm, "/a/c", "x,y", Type="StringList")
    put(ssm, "d", "s", Type="SecureString")

    def names(key, *values, option=None):
        filters = [{"Key": key, **({"Option": option} if option else {}), "Values": list(values)}]
        return [found["Name"] for found in ssm.describe_parameters(ParameterFilters=filters)["Parameters"]]

    assert names("Name", "/a", option="BeginsWith") == ["/a/b", "/a/c"]
    assert names("Name", "d") == ["d"]
    assert names("Path", "/a", option="OneLevel") == ["/a/b", "/a/c"]
    assert names("Type", "StringList", "SecureString") == ["/a/c", "d"]
    assert names("KeyId", "alias/aws/ssm") == ["d"]
    assert names("tag:k", "1") == ["/a/b"]
    with refused(400, "InvalidFilterOption"):
        names("Type", "Other")
    first = ssm.describe_parameters(MaxResults=2)
    assert [found["Name"] for found in ssm.describe_parameters(MaxResults=2, NextToken=first["NextToken"])["Parameters"]] == ["d"]


def test_secure_strings(ssm, account):
    key = account.client("kms").create_key()["KeyMetadata"]["Arn"]
    for name, arguments in [("default", {}), ("own", {"KeyId": key})]:
        put(ssm, name, "secret", Type="SecureString", **arguments)
        assert ssm.get_parameter(Name=name, WithDecryption=True)["Parameter"]["Value"] == "secret"
        assert "secret" not in ssm.get_parameter(Name=name)["Parameter"]["Value"]
    allowed = [{"Effect": "Allow", "Action": "ssm:*", "Resource": "*"}]
    reader = account.user("reader", allowed).client("ssm")
    assert reader.get_parameter(Name="default", WithDecryption=True)["Parameter"]["Value"] == "secret"
    with refused(400, "AccessDeniedException"):
        reader.get_parameter(Name="own", WithDecryption=True)
    with refused(400, "AccessDeniedException"):
        account.user("nobody").client("ssm").get_parameter(Name="default")
    account.client("kms").disable_key(KeyId=key)
    with refused(400, "InvalidKeyId"):
        ssm.get_parameter(Name="own", WithDecryption=True)
    with refused(400, "InvalidKeyId"):
        put(ssm, "other", "x", Type="SecureString", KeyId="alias/none")
    with refused(400, "ValidationException", "KeyId is required for SecureString type parameter only."):
        put(ssm, "plain", "x", KeyId=key)


def test_tiers(ssm):
    assert put(ssm, "big", "x" * 5000, Tier="Intelligent-Tiering")["Tier"] == "Advanced"
    assert put(ssm, "secure", "x" * 8000, Type="SecureString", Tier="Advanced")["Tier"] == "Advanced"
    assert ssm.get_parameter(Name="secure", WithDecryption=True)["Parameter"]["Value"] == "x" * 8000
    with refused(400, "ValidationException", part="You can't downgrade a parameter"):
        put(ssm, "big", "x", Tier="Standard", Overwrite=True)
    setting = "/ssm/parameter-store/default-parameter-tier"
    ssm.update_service_setting(SettingId=setting, SettingValue="Advanced")
    assert ssm.get_service_setting(SettingId=setting)["ServiceSetting"]["SettingValue"] == "Advanced"
    assert put(ssm, "p")["Tier"] == "Advanced"
    assert ssm.reset_service_setting(SettingId=setting)["ServiceSetting"]["SettingValue"] == "Standard"
    with refused(400, "ServiceSettingNotFound"):
        ssm.get_service_setting(SettingId="/ssm/none")


def test_tags(ssm):
    put(ssm, "p")
    of = {"ResourceType": "Parameter", "ResourceId": "p"}
    ssm.add_tags_to_resource(Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}], **of)
    ssm.remove_tags_from_resource(TagKeys=["a"], **of)
    assert ssm.list_tags_for_resource(**of)["TagList"] == [{"Key": "b", "Value": "2"}]
    with refused(400, "InvalidResourceId"):
        ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId="none")


def test_secrets_as_parameters(ssm, account):
    secret = account.client("secretsmanager").create_secret(Name="s/t", SecretString="secret")
    found = ssm.get_parameter(Name="/aws/reference/secretsmanager/s/t", WithDecryption=True)["Parameter"]
    assert (found["Value"], found["Type"], found["ARN"]) == ("secret", "SecureString", secret["ARN"])
    assert json.loads(found["SourceResult"])["versionId"] == secret["VersionId"]
    with refused(400, "ParameterNotFound"):
        ssm.get_parameter(Name="/aws/reference/secretsmanager/none", WithDecryption=True)
    with refused(400, "ValidationException"):
        ssm.get_parameter(Name="/aws/reference/secretsmanager/s/t")


def test_parameters_expire(own_freehold, own_account):
    ssm = own_account.client("ssm")
    at = datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=2)
    policy = {"Type": "Expiration", "Version": "1.0", "Attributes": {"Timestamp": at.strftime("%Y-%m-%dT%H:%M:%S.000Z")}}
    put(ssm, "p", Tier="Advanced", Policies=json.dumps([policy]))
    put(ssm, "q", Tier="Advanced")
    with refused(400, "InvalidPolicyTypeException"):
        put(ssm, "r", Tier="Advanced", Policies=json.dumps([{"Type": "Other"}]))
    assert ssm.describe_parameters()["Parameters"][0]["Policies"][0]["PolicyType"] == "Expiration"
    own_freehold.advance(2 * 3600 + 5)
    with refused(400, "ParameterNotFound"):
        ssm.get_parameter(Name="p")
    assert [found["Name"] for found in ssm.describe_parameters()["Parameters"]] == ["q"]


def test_other_operations_are_not_here(ssm):
    with refused(501, "NotImplemented"):
        ssm.list_documents()
