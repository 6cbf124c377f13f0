"""Function code and layers that come from a bucket, read as whoever asks for it."""

import pytest

from support.errors import refused
from support.functions import PYTHON, create_function, handler, zip_of

IPV = "InvalidParameterValueException"


@pytest.fixture
def s3(account):
    return account.client("s3")


@pytest.fixture
def bucket(account, s3):
    name = f"code-{account.id}"
    s3.create_bucket(Bucket=name)
    return name


def test_code_and_its_versions_come_from_a_bucket(account, s3, bucket):
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    first = s3.put_object(Bucket=bucket, Key="f.zip", Body=zip_of(handler("return 'one'")))["VersionId"]
    s3.put_object(Bucket=bucket, Key="f.zip", Body=zip_of(handler("return 'two'")))
    found = create_function(account, Code={"S3Bucket": bucket, "S3Key": "f.zip"})
    assert found.invoke().ok() == "two"
    account.awslambda.update_function_code(FunctionName="f", S3Bucket=bucket, S3Key="f.zip", S3ObjectVersion=first)
    found.wait_ready()
    assert found.invoke().ok() == "one"
    s3.put_object(Bucket=bucket, Key="l.zip", Body=zip_of({"python/extra.py": "NAME = 'from a layer'"}))
    layer = account.awslambda.publish_layer_version(LayerName="l", Content={"S3Bucket": bucket, "S3Key": "l.zip"})
    found.update_code(handler("return extra.NAME", before="import extra"), DryRun=False)
    found.configure(Layers=[layer["LayerVersionArn"]])
    assert found.invoke().ok() == "from a layer"


def test_a_bucket_of_another_region_is_named(account):
    elsewhere = account.in_region("eu-west-1").client("s3")
    name = f"far-{account.id}"
    elsewhere.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    elsewhere.put_object(Bucket=name, Key="f.zip", Body=zip_of(handler("return 1")))
    text = (
        "Error occurred while GetObject. S3 Error Code: PermanentRedirect. S3 Error Message: "
        "The bucket is in this region: eu-west-1. Please use this region to retry the request"
    )
    with refused(400, IPV, text):
        create_function(account, Code={"S3Bucket": name, "S3Key": "f.zip"})


def test_what_cannot_be_read_is_told_as_of_s3(account, s3, bucket):
    def create(**code):
        return create_function(account, Code=code)

    missing = "Error occurred while GetObject. S3 Error Code: {}. S3 Error Message: {}"
    with refused(400, IPV, missing.format("NoSuchKey", "The specified key does not exist.")):
        create(S3Bucket=bucket, S3Key="missing.zip")
    with refused(400, IPV, missing.format("NoSuchBucket", "The specified bucket does not exist")):
        create(S3Bucket=f"none-{account.id}", S3Key="missing.zip")
    with refused(400, IPV, "Please do not provide other FunctionCode parameters when providing a ZipFile."):
        create(S3Bucket=bucket, S3Key="f.zip", ZipFile=zip_of(handler("return 1")))
    s3.put_object(Bucket=bucket, Key="text", Body=b"no zip")
    with refused(400, IPV, "Could not unzip uploaded file. Please check your file, then try to upload again."):
        create(S3Bucket=bucket, S3Key="text")
    user = account.user(statements=[{"Effect": "Allow", "Action": ["lambda:*", "iam:PassRole"], "Resource": "*"}])
    text = f"Your access has been denied by S3, please make sure your request credentials have permission to GetObject for {bucket}/text. S3 Error Code: AccessDenied. S3 Error Message: Access Denied"
    with refused(403, "AccessDeniedException", text):
        user.awslambda.create_function(
            FunctionName="f", Runtime=PYTHON, Handler="f.h", Role=account.function_role, Code={"S3Bucket": bucket, "S3Key": "text"}
        )
    assert account.awslambda.list_functions()["Functions"] == []
