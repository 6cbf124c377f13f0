"""S3's encryption at rest: by its own keys, by keys of KMS with and without bucket keys, twice, and by a customer's key."""

import base64
import hashlib
import json
import os
import uuid

import botocore.exceptions
import pytest

from support.account import Account
from support.errors import refused

MIB = 1024 * 1024


@pytest.fixture
def s3(account):
    return account.client("s3")


@pytest.fixture
def kms(account):
    return account.client("kms")


@pytest.fixture
def key(kms):
    return kms.create_key()["KeyMetadata"]["Arn"]


def make_bucket(s3):
    name = f"b-{uuid.uuid4()}"
    s3.create_bucket(Bucket=name)
    return name


@pytest.fixture
def bucket(s3):
    return make_bucket(s3)


def body(s3, bucket, key, **more):
    return s3.get_object(Bucket=bucket, Key=key, **more)["Body"].read()


def by_kms(key, **more):
    return {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key, **more}


def upload_in_parts(s3, bucket, key, parts, part_options=None, **options):
    upload = s3.create_multipart_upload(Bucket=bucket, Key=key, **options)
    ids = {"Bucket": bucket, "Key": key, "UploadId": upload["UploadId"]}
    etags = [s3.upload_part(**ids, PartNumber=n, Body=part, **(part_options or {}))["ETag"] for n, part in enumerate(parts, 1)]
    done = s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": [{"PartNumber": n, "ETag": e} for n, e in enumerate(etags, 1)]})
    return upload, done


@pytest.mark.parametrize("size", [0, 5, 16 * 1024, 16 * 1024 + 1, 65_520, 65_521, 300_000])
@pytest.mark.parametrize("how", ["AES256", "aws:kms", "aws:kms:dsse"])
def test_what_was_encrypted_comes_back(s3, bucket, key, how, size):
    content = os.urandom(size)
    options = {"ServerSideEncryption": how} if how == "AES256" else {"ServerSideEncryption": how, "SSEKMSKeyId": key}
    put = s3.put_object(Bucket=bucket, Key="k", Body=content, **options)
    assert put["ServerSideEncryption"] == how
    assert (put["ETag"].strip('"') == hashlib.md5(content).hexdigest()) == (how == "AES256")
    assert body(s3, bucket, "k") == content
    head = s3.head_object(Bucket=bucket, Key="k")
    assert (head["ServerSideEncryption"], head["ContentLength"], head["ETag"]) == (how, size, put["ETag"])
    assert head.get("SSEKMSKeyId") == (None if how == "AES256" else key)
    for first, last in ((0, 0), (3, 4), (65_519, 65_521), (200_000, 299_999)):
        if last < size:
            assert body(s3, bucket, "k", Range=f"bytes={first}-{last}") == content[first : last + 1]


def test_nothing_of_a_content_lies_on_disk_in_the_clear(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    s3, kms = account.client("s3"), account.client("kms")
    bucket, key = make_bucket(s3), kms.create_key()["KeyMetadata"]["Arn"]
    secret = b"the quick brown fox" * 20
    customer = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": os.urandom(32)}
    for name, options in (("own", {}), ("kms", by_kms(key)), ("customer", customer)):
        s3.put_object(Bucket=bucket, Key=name, Body=secret, **options)
        s3.put_object(Bucket=bucket, Key=f"large-{name}", Body=secret * 1000, **options)
        assert body(s3, bucket, f"large-{name}", **(options if name == "customer" else {})) == secret * 1000
    server.kill()
    for path in (tmp_path / "data").rglob("*"):
        assert not path.is_file() or b"quick brown" not in path.read_bytes(), path
    server.start()
    s3 = account.client("s3")
    assert body(s3, bucket, "own") == secret and body(s3, bucket, "large-kms") == secret * 1000
    # Damage is an error, of the whole and of the range that holds it; what lies elsewhere is read.
    for blob in [path for path in (tmp_path / "data" / "objects").rglob("*") if path.is_file() and path.stat().st_size > 300_000]:
        with blob.open("r+b") as file:
            file.seek(300_000)
            byte = file.read(1)[0]
            file.seek(300_000)
            file.write(bytes([byte ^ 1]))
    assert body(s3, bucket, "large-own", Range="bytes=0-99") == (secret * 1000)[:100]
    with refused(500, "InternalError"):
        s3.get_object(Bucket=bucket, Key="large-own", Range="bytes=300000-300001")
    broken = ("ClientError", "ConnectionClosedError", "IncompleteReadError", "ResponseStreamingError")
    with pytest.raises(tuple(getattr(botocore.exceptions, name) for name in broken)):
        body(s3, bucket, "large-own")
    assert "an object's content is damaged" in server.log()


def test_uploads_in_parts_and_copies(s3, bucket, key):
    one, two = os.urandom(5 * MIB), os.urandom(1000)
    upload, done = upload_in_parts(s3, bucket, "k", [one, two], **by_kms(key))
    assert (upload["ServerSideEncryption"], upload["SSEKMSKeyId"]) == ("aws:kms", key)
    assert (done["ServerSideEncryption"], done["SSEKMSKeyId"]) == ("aws:kms", key)
    assert body(s3, bucket, "k") == one + two
    assert body(s3, bucket, "k", Range=f"bytes={5 * MIB - 3}-{5 * MIB + 2}") == one[-3:] + two[:3]
    source = {"Bucket": bucket, "Key": "k"}
    # A copy is encrypted as its own request and bucket say, not as its source.
    assert s3.copy_object(Bucket=bucket, Key="plain", CopySource=source)["ServerSideEncryption"] == "AES256"
    assert body(s3, bucket, "plain") == one + two
    again = s3.copy_object(Bucket=bucket, Key="plain", CopySource={"Bucket": bucket, "Key": "plain"}, **by_kms(key))
    assert (again["ServerSideEncryption"], body(s3, bucket, "plain")) == ("aws:kms", one + two)
    other = s3.create_multipart_upload(Bucket=bucket, Key="m", ServerSideEncryption="aws:kms:dsse", SSEKMSKeyId=key)["UploadId"]
    ids = {"Bucket": bucket, "Key": "m", "UploadId": other}
    part = s3.upload_part_copy(**ids, PartNumber=1, CopySource=source, CopySourceRange="bytes=10-99")["CopyPartResult"]["ETag"]
    s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part}]})
    assert body(s3, bucket, "m") == one[10:100]


def test_a_bucket_s_default(s3, bucket, kms, key, account):
    rule = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key}, "BucketKeyEnabled": True}
    s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [rule]})
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    assert (put["ServerSideEncryption"], put["SSEKMSKeyId"], put["BucketKeyEnabled"]) == ("aws:kms", key, True)
    assert body(s3, bucket, "k") == b"x"
    assert s3.put_object(Bucket=bucket, Key="own", Body=b"x", ServerSideEncryption="AES256")["ServerSideEncryption"] == "AES256"
    named = s3.put_object(Bucket=bucket, Key="aws", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId="alias/aws/s3")
    assert named["SSEKMSKeyId"].startswith(f"arn:aws:kms:us-east-1:{account.id}:key/") and named["SSEKMSKeyId"] != key
    assert kms.describe_key(KeyId="alias/aws/s3")["KeyMetadata"]["Arn"] == named["SSEKMSKeyId"]
    s3.delete_bucket_encryption(Bucket=bucket)
    assert s3.put_object(Bucket=bucket, Key="k2", Body=b"x")["ServerSideEncryption"] == "AES256"
    assert body(s3, bucket, "k") == b"x"
    with refused(400, "MalformedXML"):
        s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "rot13"}}]})


def test_keys_that_cannot_be_used(s3, bucket, kms, key):
    with refused(400, "KMS.NotFoundException"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"x", **by_kms(str(uuid.uuid4())))
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", **by_kms(key))
    kms.disable_key(KeyId=key)
    with refused(400, "KMS.DisabledException", f"{key} is disabled."):
        s3.get_object(Bucket=bucket, Key="k")
    with refused(400, "KMS.DisabledException"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"x", **by_kms(key))
    assert s3.head_object(Bucket=bucket, Key="k")["SSEKMSKeyId"] == key
    kms.enable_key(KeyId=key)
    assert body(s3, bucket, "k") == b"x"
    for options, text in (
        ({"ServerSideEncryption": "rot13"}, "The encryption method specified is not supported"),
        ({"ServerSideEncryption": "AES256", "SSEKMSKeyId": key}, "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms"),
    ):
        with refused(400, "InvalidArgument", text):
            s3.put_object(Bucket=bucket, Key="k", Body=b"x", **options)


def a_role(account, name, *statements):
    arn = account.iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": account.id}, "Action": "sts:AssumeRole"}]}))["Role"]["Arn"]
    account.iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": list(statements)}))
    given = account.sts.assume_role(RoleArn=arn, RoleSessionName="someone")["Credentials"]
    return account.having(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"]).client("s3")


def allow(action, resource="*", **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def test_who_may_not_use_the_key_may_not_use_the_object(s3, bucket, key, account):
    s3.put_object(Bucket=bucket, Key="k", Body=b"secret", **by_kms(key))
    without = a_role(account, "without", allow("s3:*"))
    with refused(403, "AccessDenied"):
        without.get_object(Bucket=bucket, Key="k")
    with refused(403, "AccessDenied"):
        without.put_object(Bucket=bucket, Key="k", Body=b"x", **by_kms(key))
    assert without.head_object(Bucket=bucket, Key="k")["SSEKMSKeyId"] == key
    reader = a_role(account, "reader", allow("s3:*"), allow("kms:Decrypt", key))
    assert body(reader, bucket, "k") == b"secret"
    with refused(403, "AccessDenied"):
        reader.put_object(Bucket=bucket, Key="k", Body=b"x", **by_kms(key))
    with refused(403, "AccessDenied"):
        reader.copy_object(Bucket=bucket, Key="k2", CopySource={"Bucket": bucket, "Key": "k"}, **by_kms(key))
    reader.copy_object(Bucket=bucket, Key="k2", CopySource={"Bucket": bucket, "Key": "k"})
    # Parts need the right to decrypt, since the upload's key is one.
    writer = a_role(account, "writer", allow("s3:*"), allow("kms:GenerateDataKey", key))
    writer.put_object(Bucket=bucket, Key="w", Body=b"x", **by_kms(key))
    upload = writer.create_multipart_upload(Bucket=bucket, Key="m", **by_kms(key))["UploadId"]
    with refused(403, "AccessDenied"):
        writer.upload_part(Bucket=bucket, Key="m", UploadId=upload, PartNumber=1, Body=b"x")
    # Only through S3, and only for this object.
    via = {"StringEquals": {"kms:ViaService": "s3.us-east-1.amazonaws.com", "kms:EncryptionContext:aws:s3:arn": f"arn:aws:s3:::{bucket}/k"}}
    narrow = a_role(account, "narrow", allow("s3:*"), allow("kms:Decrypt", key, Condition=via))
    assert body(narrow, bucket, "k") == b"secret"
    with refused(403, "AccessDenied"):
        narrow.get_object(Bucket=bucket, Key="w")


def test_bucket_keys_ask_for_the_bucket(s3, bucket, key, account):
    s3.put_object(Bucket=bucket, Key="k", Body=b"secret", **by_kms(key, BucketKeyEnabled=True))
    of_bucket = {"StringEquals": {"kms:EncryptionContext:aws:s3:arn": f"arn:aws:s3:::{bucket}"}}
    reader = a_role(account, "reader", allow("s3:*"), allow("kms:Decrypt", key, Condition=of_bucket))
    assert body(reader, bucket, "k") == b"secret"
    s3.put_object(Bucket=bucket, Key="other", Body=b"secret", **by_kms(key))
    with refused(403, "AccessDenied"):
        reader.get_object(Bucket=bucket, Key="other")


def test_contexts_of_callers(s3, bucket, key, account):
    context = base64.b64encode(b'{"team":"blue"}').decode()
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", **by_kms(key, SSEKMSEncryptionContext=context))
    assert body(s3, bucket, "k") == b"x"
    red = {"StringEquals": {"kms:EncryptionContext:team": "red"}}
    with refused(403, "AccessDenied"):
        a_role(account, "red", allow("s3:*"), allow("kms:Decrypt", key, Condition=red)).get_object(Bucket=bucket, Key="k")
    with refused(400, "InvalidArgument"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"x", **by_kms(key, SSEKMSEncryptionContext="!"))


def test_strangers_and_keys_of_kms(s3, bucket, key, freehold):
    from support import http

    s3.put_object(Bucket=bucket, Key="k", Body=b"x", **by_kms(key))
    s3.delete_public_access_block(Bucket=bucket)
    statement = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/*"}
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
    answer = http.request(freehold.endpoint, "GET", f"/{bucket}/k", {})
    assert answer.status == 400 and b"require AWS Signature Version 4" in answer.body
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    assert http.request(freehold.endpoint, "GET", f"/{bucket}/k", {}).body == b"x"


def test_a_customer_s_key(s3, bucket):
    given = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": os.urandom(32)}
    large = os.urandom(6 * MIB)
    put = s3.put_object(Bucket=bucket, Key="k", Body=large, **given)
    assert put["ETag"] != f'"{hashlib.md5(large).hexdigest()}"' and put["SSECustomerAlgorithm"] == "AES256"
    assert "ServerSideEncryption" not in put
    assert body(s3, bucket, "k", **given) == large
    assert body(s3, bucket, "k", Range="bytes=1000003-1000020", **given) == large[1000003:1000021]
    with refused(400, "InvalidRequest", "The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object."):
        s3.get_object(Bucket=bucket, Key="k")
    with refused(400, "400", "Bad Request"):
        s3.head_object(Bucket=bucket, Key="k")
    with refused(403, "AccessDenied"):
        s3.get_object(Bucket=bucket, Key="k", SSECustomerAlgorithm="AES256", SSECustomerKey=os.urandom(32))
    upload_in_parts(s3, bucket, "m", [large, b"end"], given, **given)
    assert body(s3, bucket, "m", **given) == large + b"end"
    new = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": os.urandom(32)}
    old = {f"CopySource{name}": value for name, value in given.items()}
    s3.copy_object(Bucket=bucket, Key="k", CopySource={"Bucket": bucket, "Key": "k"}, **old, **new)
    assert body(s3, bucket, "k", **new) == large
    with refused(403, "AccessDenied"):
        s3.get_object(Bucket=bucket, Key="k", **given)
    upload = s3.create_multipart_upload(Bucket=bucket, Key="n", **given)["UploadId"]
    with refused(400, "InvalidRequest"):
        s3.upload_part(Bucket=bucket, Key="n", UploadId=upload, PartNumber=1, Body=b"x")
    with refused(400, "InvalidArgument"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"x", ServerSideEncryption="AES256", **given)
