"""Code under a key of the customer's (`SourceKMSKeyArn`): at rest only sealed, run and given away while the key lets."""

import json
import pathlib

import pytest

from support import http
from support.account import Account
from support.errors import refused
from support.functions import create_function, handler, zip_of

IPV = "InvalidParameterValueException"
CODE = handler("return 'ran'")
UNABLE = "Lambda was unable to decrypt the deployment package because "
CHECK = " Please check the function's KMS key settings. KMS Exception: "


def key_of(account, for_lambda=True):
    """A key that the account administers and that Lambda may use for the account's functions."""
    allow = lambda who, what, **more: {"Effect": "Allow", "Principal": who, "Action": what, "Resource": "*", **more}  # noqa: E731
    statements = [allow({"AWS": f"arn:aws:iam::{account.id}:root"}, "kms:*")]
    if for_lambda:
        functions = {"StringLike": {"kms:EncryptionContext:aws:lambda:FunctionArn": account.arn("*")}}
        actions = ["kms:GenerateDataKey", "kms:Decrypt"]
        statements.append(allow({"Service": "lambda.amazonaws.com"}, actions, Condition=functions))
    policy = json.dumps({"Version": "2012-10-17", "Statement": statements})
    return account.client("kms").create_key(Policy=policy)["KeyMetadata"]["Arn"]


@pytest.fixture
def key(account):
    return key_of(account)


def sealed(account, key, files=CODE, **arguments):
    return create_function(account, files, Code={"ZipFile": zip_of(files), "SourceKMSKeyArn": key}, **arguments)


def location(account, name="f", **arguments):
    return account.awslambda.get_function(FunctionName=name, **arguments)["Code"]


def test_it_runs_and_comes_back_as_it_was(account, key):
    found = sealed(account, key)
    plain = create_function(account, CODE, name="plain")
    assert found.configuration()["CodeSha256"] == plain.configuration()["CodeSha256"]
    assert found.invoke().ok() == plain.invoke().ok() == "ran"
    code = location(account)
    assert code["SourceKMSKeyArn"] == key and "SourceKMSKeyArn" not in location(account, "plain")
    path = code["Location"].removeprefix(account.freehold.endpoint)
    assert http.request(account.freehold.endpoint, "GET", path, {}, b"").body == zip_of(CODE)
    # The same package under the same key is no change; without the key it is one.
    assert found.publish() == "1"
    account.awslambda.update_function_code(FunctionName="f", ZipFile=zip_of(CODE), SourceKMSKeyArn=key)
    found.wait_ready()
    assert found.publish() == "1"
    found.update_code(CODE)
    assert "SourceKMSKeyArn" not in location(account)
    assert (found.publish(), found.invoke(qualifier="1").ok(), found.invoke().ok()) == ("2", "ran", "ran")


def test_a_key_that_cannot_be_used_stops_the_function(account, key):
    kms = account.client("kms")
    found = sealed(account, key)
    kms.disable_key(KeyId=key)
    text = UNABLE + "the KMS key used is disabled." + CHECK + f"DisabledExceptionKMS Message: {key} is disabled."
    with refused(502, "KMSDisabledException", text):
        found.invoke()
    code = location(account)
    assert code["Error"]["ErrorCode"] == "DisabledException" and "Location" not in code
    unable = "Lambda was unable to encrypt your deployment package because the KMS key used is disabled."
    with refused(400, IPV, part=unable):
        account.awslambda.update_function_code(FunctionName="f", ZipFile=zip_of(CODE), SourceKMSKeyArn=key)
    kms.enable_key(KeyId=key)
    assert found.invoke().ok() == "ran"
    kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    assert found.invoke().ok() == "ran", "what is warm needs no key"
    found.configure(MemorySize=256)
    with refused(502, "KMSInvalidStateException", part=UNABLE + "the KMS key used is in an invalid state for Decrypt." + CHECK):
        found.invoke()


def test_who_may_not_use_the_key(account, key):
    unable = "Lambda was unable to encrypt your deployment package because the KMS "
    with refused(400, IPV, part=unable + "access was denied. Please check your KMS permissions."):
        sealed(account, key_of(account, for_lambda=False))
    # Lambda itself asks, and is not told whether there is a key that does not let it.
    with refused(400, IPV, part=unable + "access was denied. Please check your KMS permissions."):
        sealed(account, f"arn:aws:kms:us-east-1:{account.id}:key/00000000-0000-4000-8000-000000000000")
    role = account.function_role
    maker = account.user(statements=[{"Effect": "Allow", "Action": ["lambda:*", "iam:PassRole"], "Resource": "*"}])
    with refused(400, IPV, part=unable + "access was denied. Please check your KMS permissions."):
        sealed(maker, key, Role=role)
    with refused(404, "ResourceNotFoundException"):
        account.awslambda.get_function(FunctionName="f")
    sealed(account, key).invoke().ok()
    code = location(maker)
    assert code["Error"]["ErrorCode"] == "AccessDeniedException" and "Location" not in code
    assert code["Error"]["Message"].startswith(
        "KMS access is denied. Check your KMS permissions. KMS Exception: AccessDeniedException KMS Message: User: "
    )
    assert create_function(maker, CODE, name="g", Role=role).invoke().ok() == "ran", "its own code needs no key"


def test_at_rest_it_is_sealed_and_a_restart_needs_the_key(new_freehold, tmp_path):
    marker = "a-text-that-is-nowhere-in-the-clear"
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    key = key_of(account)
    found = sealed(account, key, {**CODE, "marker.txt": marker * 3})
    create_function(account, {**CODE, "other.txt": "a-text-in-the-clear"}, name="plain")
    assert found.invoke().ok() == "ran"
    server.stop()

    def holding(text, *folders):
        files = [path for folder in folders for path in pathlib.Path(tmp_path / "data" / folder).rglob("*") if path.is_file()]
        return [path for path in files if names_of(path.read_bytes()) & {text}]

    assert not holding("marker.txt", "blobs", "store")
    assert holding("other.txt", "blobs"), "zips are readable there"
    server.start()
    account = Account(server, account.id)
    assert account.awslambda.invoke(FunctionName="f")["Payload"].read() == b'"ran"'


def names_of(content):
    """The names of files in a zip, if it is one."""
    import io
    import zipfile

    try:
        return set(zipfile.ZipFile(io.BytesIO(content)).namelist())
    except zipfile.BadZipFile:
        return set()
