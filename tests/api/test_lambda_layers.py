"""Layers: published, listed, shared, attached, mounted at /opt."""

import json
import urllib.request

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function, handler, zip_of

READS = handler("return open('/opt/data/name').read()")


def publish(account, name="l", files=None, **arguments):
    content = {"ZipFile": zip_of(files or {"data/name": name})}
    return account.awslambda.publish_layer_version(LayerName=name, Content=content, **arguments)


def test_a_layer_is_published_read_and_downloaded(account):
    made = publish(account, Description="d", CompatibleRuntimes=["python3.13"], LicenseInfo="MIT")
    assert made["ResponseMetadata"]["HTTPStatusCode"] == 201
    assert made["LayerVersionArn"] == f"arn:aws:lambda:us-east-1:{account.id}:layer:l:1"
    assert made["CreatedDate"].endswith("+0000")
    client = account.awslambda
    read = client.get_layer_version(LayerName="l", VersionNumber=1)
    by_arn = client.get_layer_version_by_arn(Arn=made["LayerVersionArn"])
    for answer in (read, by_arn):
        assert (answer["Description"], answer["LicenseInfo"], answer["Version"]) == ("d", "MIT", 1)
        assert answer["Content"]["CodeSha256"] == made["Content"]["CodeSha256"]
    with urllib.request.urlopen(read["Content"]["Location"]) as download:
        assert download.read() == zip_of({"data/name": "l"})
    assert publish(account)["Version"] == 2
    assert [layer["Version"] for layer in client.list_layer_versions(LayerName="l")["LayerVersions"]] == [2, 1]
    newest = client.list_layers()["Layers"]
    assert [(layer["LayerName"], layer["LatestMatchingVersion"]["Version"]) for layer in newest] == [("l", 2)]
    assert client.list_layers(CompatibleRuntime="python3.13")["Layers"][0]["LatestMatchingVersion"]["Version"] == 1


def test_later_layers_cover_earlier_ones(account):
    arns = [publish(account, name)["LayerVersionArn"] for name in ("one", "two")]
    found = create_function(account, READS, Layers=arns)
    assert [layer["Arn"] for layer in found.configuration()["Layers"]] == arns
    assert found.invoke().ok() == "two"
    found.configure(Layers=arns[::-1])
    assert found.invoke().ok() == "one"
    found.configure(Layers=[])
    assert "Layers" not in found.configuration()
    assert found.invoke().error == "Unhandled"


def test_python_finds_modules_of_a_layer(account):
    arn = publish(account, files={"python/in_layer.py": "VALUE = 42"})["LayerVersionArn"]
    found = create_function(account, handler("return in_layer.VALUE", before="import in_layer"), Layers=[arn])
    assert found.invoke().ok() == 42


def test_a_function_keeps_a_deleted_layer(account):
    arn = publish(account)["LayerVersionArn"]
    found = create_function(account, READS, Layers=[arn])
    for _ in range(2):
        answer = account.awslambda.delete_layer_version(LayerName="l", VersionNumber=1)
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204
    assert found.invoke().ok() == "l"
    with refused(400, "InvalidParameterValueException", f"Layer version {arn} does not exist."):
        create_function(account, READS, name="g", Layers=[arn])
    assert publish(account)["Version"] == 2, "numbers are not used again"


def test_what_cannot_be_attached_is_refused(account):
    one, two = (publish(account)["LayerVersionArn"] for _ in range(2))
    found = create_function(account)
    configure = account.awslambda.update_function_configuration
    with refused(400, "InvalidParameterValueException", "Cannot reference more than 5 layers."):
        configure(FunctionName="f", Layers=[f"{one[:-2]}{number}:1" for number in range(6)])
    twice = (
        "Two different versions of the same layer are not allowed to be referenced in the same function. "
        f"{one} and {two} are versions of the same layer."
    )
    with refused(400, "InvalidParameterValueException", twice):
        configure(FunctionName="f", Layers=[one, two])
    elsewhere = "Layers are not in the same region as the function. Layers are expected to be in region us-east-1."
    with refused(400, "InvalidParameterValueException", elsewhere):
        configure(FunctionName="f", Layers=[one.replace("us-east-1", "eu-west-1")])
    assert "Layers" not in found.configuration()


def test_missing_layers(account):
    client = account.awslambda
    for number in (1, 7):
        with refused(404, "ResourceNotFoundException", "The resource you requested does not exist."):
            client.get_layer_version(LayerName="l", VersionNumber=number)
    with refused(400, "InvalidParameterValueException", "Layer Version Cannot be less than 1"):
        client.get_layer_version(LayerName="l", VersionNumber=0)


def test_a_layer_is_shared_by_its_policy(account, freehold):
    arn = publish(account)["LayerVersionArn"]
    other = Account(freehold)
    with refused(403, "AccessDeniedException"):
        create_function(other, READS, Layers=[arn])
    answer = account.awslambda.add_layer_version_permission(
        LayerName="l", VersionNumber=1, StatementId="s", Action="lambda:GetLayerVersion", Principal=other.id
    )
    statement = json.loads(answer["Statement"])
    assert statement["Principal"] == {"AWS": f"arn:aws:iam::{other.id}:root"}
    policy = account.awslambda.get_layer_version_policy(LayerName="l", VersionNumber=1)
    assert json.loads(policy["Policy"])["Statement"] == [statement]
    assert policy["RevisionId"] == answer["RevisionId"]
    assert create_function(other, READS, Layers=[arn]).invoke().ok() == "l"


@pytest.mark.parametrize("operation", ["get_layer_version_policy", "remove_layer_version_permission"])
def test_layer_policy_texts(account, operation):
    arguments = {"StatementId": "s"} if operation.startswith("remove") else {}
    call = getattr(account.awslambda, operation)
    arn = f"arn:aws:lambda:us-east-1:{account.id}:layer:l:1"
    with refused(404, "ResourceNotFoundException", f"Layer version {arn} does not exist."):
        call(LayerName="l", VersionNumber=1, **arguments)
    publish(account)
    with refused(404, "ResourceNotFoundException", "No policy is associated with the given resource."):
        call(LayerName="l", VersionNumber=1, **arguments)
