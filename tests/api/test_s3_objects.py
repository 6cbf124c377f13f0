"""S3 through boto3 and the AWS CLI: buckets, objects, parts of them, conditions, checksums, uploads in parts."""

import base64
import hashlib
import io
import uuid
import zlib

import boto3.s3.transfer
import pytest

from support.errors import refused

MIB = 1024 * 1024


@pytest.fixture
def s3(account):
    return account.client("s3")


@pytest.fixture
def bucket(s3):
    name = f"b-{uuid.uuid4()}"
    s3.create_bucket(Bucket=name)
    return name


def body(s3, bucket, key, **more):
    return s3.get_object(Bucket=bucket, Key=key, **more)["Body"].read()


def keys(answer):
    return [entry["Key"] for entry in answer.get("Contents", [])]


def test_a_bucket_comes_and_goes(s3, account):
    name = f"b-{uuid.uuid4()}"
    assert s3.create_bucket(Bucket=name)["Location"] == f"/{name}"
    assert s3.create_bucket(Bucket=name)["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert [one["Name"] for one in s3.list_buckets()["Buckets"]] == [name]
    assert s3.head_bucket(Bucket=name)["BucketRegion"] == "us-east-1"
    assert s3.get_bucket_location(Bucket=name)["LocationConstraint"] is None
    s3.put_object(Bucket=name, Key="k", Body=b"x")
    with refused(409, "BucketNotEmpty", "The bucket you tried to delete is not empty"):
        s3.delete_bucket(Bucket=name)
    s3.delete_object(Bucket=name, Key="k")
    s3.delete_bucket(Bucket=name)
    with refused(404, "NoSuchBucket", "The specified bucket does not exist"):
        s3.list_objects_v2(Bucket=name)
    with refused(404, "404", "Not Found"):
        s3.head_bucket(Bucket=name)


def test_names_and_places_of_buckets(s3, account, bucket):
    with refused(400, "InvalidBucketName", "The specified bucket is not valid."):
        s3.create_bucket(Bucket="Not_valid.")
    with refused(400, "InvalidLocationConstraint", "The specified location-constraint is not valid"):
        s3.create_bucket(Bucket=f"b-{uuid.uuid4()}", CreateBucketConfiguration={"LocationConstraint": "us-east-1"})
    ireland = account.in_region("eu-west-1").client("s3")
    with refused(400, "IllegalLocationConstraintException"):
        ireland.create_bucket(Bucket=f"b-{uuid.uuid4()}")
    name = f"b-{uuid.uuid4()}"
    made = ireland.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert made["Location"] == f"http://{name}.s3.amazonaws.com/"
    assert ireland.get_bucket_location(Bucket=name)["LocationConstraint"] == "eu-west-1"
    with refused(409, "BucketAlreadyOwnedByYou"):
        ireland.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    from support.account import Account

    with refused(409, "BucketAlreadyExists"):
        Account(account.freehold).client("s3").create_bucket(Bucket=bucket)


def test_a_bucket_answers_where_it_is(account, freehold):
    here, there = account.client("s3"), account.in_region("eu-west-1").client("s3")
    name = f"b-{uuid.uuid4()}"
    here.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    moved = "The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint."
    for path in (f"/{name}/k", f"/{name}"):
        answer = account.raw("GET", path, {"x-amz-content-sha256": hashlib.sha256(b"").hexdigest()}, service="s3")
        assert answer.status == 301 and answer.headers["x-amz-bucket-region"] == "eu-west-1"
        assert b"<Code>PermanentRedirect</Code>" in answer.body and moved.encode() in answer.body
        assert f"<Bucket>{name}</Bucket>".encode() in answer.body and b"<Endpoint>" in answer.body
    head = account.raw("HEAD", f"/{name}", {"x-amz-content-sha256": hashlib.sha256(b"").hexdigest()}, service="s3")
    assert (head.status, head.headers["x-amz-bucket-region"], head.body) == (301, "eu-west-1", b"")
    assert here.get_bucket_location(Bucket=name)["LocationConstraint"] == "eu-west-1"
    # boto3 follows by itself, and remembers.
    here.put_object(Bucket=name, Key="k", Body=b"x")
    assert body(there, name, "k") == b"x"
    assert there.head_bucket(Bucket=name)["BucketRegion"] == "eu-west-1"
    home = f"b-{uuid.uuid4()}"
    here.create_bucket(Bucket=home)
    there.copy_object(Bucket=name, Key="copy", CopySource={"Bucket": name, "Key": "k"})
    regions = {one["Name"]: one["BucketRegion"] for one in here.list_buckets(MaxBuckets=10)["Buckets"]}
    assert regions == {name: "eu-west-1", home: "us-east-1"}
    assert [one["Name"] for one in here.list_buckets(BucketRegion="eu-west-1")["Buckets"]] == [name]


def test_an_object_comes_back_as_it_was_put(s3, bucket):
    put = s3.put_object(
        Bucket=bucket, Key="a/b.txt", Body=b"hello", ContentType="text/plain", CacheControl="no-store",
        Metadata={"who": "me"}, ContentEncoding="gzip", ContentLanguage="de", ContentDisposition="attachment",
    )
    assert put["ETag"] == '"5d41402abc4b2a76b9719d911017c592"' and put["ServerSideEncryption"] == "AES256"
    got = s3.get_object(Bucket=bucket, Key="a/b.txt", ChecksumMode="ENABLED")
    assert got["Body"].read() == b"hello"
    assert (got["ContentType"], got["CacheControl"], got["Metadata"]) == ("text/plain", "no-store", {"who": "me"})
    assert (got["ContentEncoding"], got["ContentLanguage"], got["ContentLength"]) == ("gzip", "de", 5)
    assert got["ChecksumCRC32"] == base64.b64encode(zlib.crc32(b"hello").to_bytes(4, "big")).decode()
    head = s3.head_object(Bucket=bucket, Key="a/b.txt")
    assert (head["ContentLength"], head["ETag"], head["AcceptRanges"]) == (5, put["ETag"], "bytes")
    s3.put_object(Bucket=bucket, Key="empty", Body=b"")
    assert body(s3, bucket, "empty") == b""
    with refused(404, "NoSuchKey", "The specified key does not exist."):
        s3.get_object(Bucket=bucket, Key="nothing")
    with refused(404, "404", "Not Found"):
        s3.head_object(Bucket=bucket, Key="nothing")
    overrides = s3.get_object(Bucket=bucket, Key="a/b.txt", ResponseContentType="x/y", ResponseCacheControl="c")
    assert (overrides["ContentType"], overrides["CacheControl"]) == ("x/y", "c")


def test_an_empty_body_that_waits_for_a_word_ends_its_connection(account, bucket):
    """botocore, having got an answer in place of "100 Continue", reads the connection's next answer wrongly."""
    for headers, ends in (({"expect": "100-continue"}, "close"), ({}, None)):
        answer = account.raw("PUT", f"/{bucket}/empty", {**headers, "content-length": "0"}, b"", service="s3")
        assert (answer.status, answer.headers.get("connection")) == (200, ends)


@pytest.mark.parametrize("key", ["a b+c", "ä/ö ü", "a//b", "/lead", "tail/", "a/../b", "%2F%", "?#&=;", "日本.txt", "a\tb", "~.-_*'()!"])
def test_any_key_will_do(s3, bucket, key):
    s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    assert body(s3, bucket, key).decode() == key
    assert keys(s3.list_objects_v2(Bucket=bucket)) == [key]
    s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": key})
    assert body(s3, bucket, "copy").decode() == key
    s3.delete_object(Bucket=bucket, Key=key)
    assert keys(s3.list_objects(Bucket=bucket)) == ["copy"]


def test_keys_have_a_limit(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k" * 1024, Body=b"")
    with refused(400, "KeyTooLongError", "Your key is too long"):
        s3.put_object(Bucket=bucket, Key="k" * 1025, Body=b"")


def test_ranges(s3, bucket):
    large = bytes(range(256)) * 4096
    s3.put_object(Bucket=bucket, Key="k", Body=large)
    assert body(s3, bucket, "k") == large
    got = s3.get_object(Bucket=bucket, Key="k", Range="bytes=10-19")
    assert (got["Body"].read(), got["ContentRange"], got["ResponseMetadata"]["HTTPStatusCode"]) == (large[10:20], f"bytes 10-19/{len(large)}", 206)
    assert body(s3, bucket, "k", Range="bytes=-7") == large[-7:]
    assert body(s3, bucket, "k", Range="bytes=1000000-") == large[1000000:]
    assert body(s3, bucket, "k", Range="lines=1-2") == large
    with refused(416, "InvalidRange", "The requested range is not satisfiable"):
        s3.get_object(Bucket=bucket, Key="k", Range=f"bytes={len(large)}-")


def test_conditions(s3, bucket):
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"1", IfNoneMatch="*")["ETag"]
    with refused(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfNoneMatch="*")
    with refused(412, "PreconditionFailed"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfMatch='"0"')
    with refused(404, "NoSuchKey"):
        s3.put_object(Bucket=bucket, Key="other", Body=b"2", IfMatch=etag)
    s3.put_object(Bucket=bucket, Key="k", Body=b"3", IfMatch=etag)
    with refused(412, "PreconditionFailed"):
        s3.get_object(Bucket=bucket, Key="k", IfMatch=etag)
    with refused(304, "304"):
        s3.get_object(Bucket=bucket, Key="k", IfNoneMatch=s3.head_object(Bucket=bucket, Key="k")["ETag"])
    with refused(412, "PreconditionFailed"):
        s3.delete_object(Bucket=bucket, Key="k", IfMatch=etag)
    assert body(s3, bucket, "k", IfNoneMatch=etag) == b"3"


def test_checksums(s3, bucket):
    sha = base64.b64encode(hashlib.sha256(b"x").digest()).decode()
    assert s3.put_object(Bucket=bucket, Key="k", Body=b"x", ChecksumSHA256=sha)["ChecksumSHA256"] == sha
    with refused(400, "BadDigest", "The SHA256 you specified did not match the calculated checksum."):
        s3.put_object(Bucket=bucket, Key="k", Body=b"y", ChecksumSHA256=sha)
    for algorithm in ("CRC32", "SHA1", "SHA256"):
        put = s3.put_object(Bucket=bucket, Key="k", Body=b"x", ChecksumAlgorithm=algorithm)
        assert put[f"Checksum{algorithm}"] and put["ChecksumType"] == "FULL_OBJECT"
        assert s3.head_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")[f"Checksum{algorithm}"] == put[f"Checksum{algorithm}"]
    md5 = base64.b64encode(hashlib.md5(b"x").digest()).decode()
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", ContentMD5=md5)
    with refused(400, "BadDigest", "The Content-MD5 you specified did not match what we received."):
        s3.put_object(Bucket=bucket, Key="k", Body=b"y", ContentMD5=md5)
    with refused(400, "InvalidDigest", "The Content-MD5 you specified was invalid."):
        s3.put_object(Bucket=bucket, Key="k", Body=b"y", ContentMD5="!")
    attributes = s3.get_object_attributes(Bucket=bucket, Key="k", ObjectAttributes=["ETag", "ObjectSize", "StorageClass", "Checksum"])
    assert (attributes["ETag"], attributes["ObjectSize"], attributes["StorageClass"]) == (hashlib.md5(b"x").hexdigest(), 1, "STANDARD")


def test_lists(s3, bucket):
    for key in ("a", "b/1", "b/2", "c/1/x", "d"):
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    top = s3.list_objects_v2(Bucket=bucket, Delimiter="/")
    assert (keys(top), [one["Prefix"] for one in top["CommonPrefixes"]], top["KeyCount"]) == (["a", "d"], ["b/", "c/"], 4)
    assert keys(s3.list_objects_v2(Bucket=bucket, Prefix="b/")) == ["b/1", "b/2"]
    assert keys(s3.list_objects_v2(Bucket=bucket, StartAfter="b/1")) == ["b/2", "c/1/x", "d"]
    pages = list(s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Delimiter="/", PaginationConfig={"PageSize": 1}))
    assert [keys(page) or [page["CommonPrefixes"][0]["Prefix"]] for page in pages] == [["a"], ["b/"], ["c/"], ["d"]]
    pages = list(s3.get_paginator("list_objects").paginate(Bucket=bucket, PaginationConfig={"PageSize": 2}))
    assert [keys(page) for page in pages] == [["a", "b/1"], ["b/2", "c/1/x"], ["d"]]
    first = s3.list_objects(Bucket=bucket, Delimiter="/", MaxKeys=2)
    assert (first["IsTruncated"], first["NextMarker"]) == (True, "b/")
    assert s3.list_objects_v2(Bucket=bucket, MaxKeys=0)["KeyCount"] == 0
    with refused(400, "InvalidArgument"):
        s3.list_objects_v2(Bucket=bucket, MaxKeys=-1)
    with refused(400, "InvalidArgument", "The continuation token provided is incorrect"):
        s3.list_objects_v2(Bucket=bucket, ContinuationToken="!")


def test_copies(s3, bucket):
    s3.put_object(Bucket=bucket, Key="from", Body=b"x", Metadata={"a": "1"}, Tagging="t=1")
    source = {"Bucket": bucket, "Key": "from"}
    made = s3.copy_object(Bucket=bucket, Key="to", CopySource=source)
    assert made["CopyObjectResult"]["ETag"] == f'"{hashlib.md5(b"x").hexdigest()}"'
    assert s3.head_object(Bucket=bucket, Key="to")["Metadata"] == {"a": "1"}
    assert s3.get_object_tagging(Bucket=bucket, Key="to")["TagSet"] == [{"Key": "t", "Value": "1"}]
    s3.copy_object(Bucket=bucket, Key="to", CopySource=source, MetadataDirective="REPLACE", Metadata={"b": "2"})
    assert s3.head_object(Bucket=bucket, Key="to")["Metadata"] == {"b": "2"}
    with refused(400, "InvalidRequest", "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes."):
        s3.copy_object(Bucket=bucket, Key="from", CopySource=source)
    with refused(404, "NoSuchKey"):
        s3.copy_object(Bucket=bucket, Key="to", CopySource={"Bucket": bucket, "Key": "nothing"})
    with refused(412, "PreconditionFailed"):
        s3.copy_object(Bucket=bucket, Key="to", CopySource=source, CopySourceIfMatch='"0"')


def test_many_are_deleted_at_once(s3, bucket):
    for key in ("a", "b"):
        s3.put_object(Bucket=bucket, Key=key, Body=b"")
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "a"}, {"Key": "nothing"}]})
    assert [one["Key"] for one in answer["Deleted"]] == ["a", "nothing"]
    assert "Deleted" not in s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "b"}], "Quiet": True})
    assert keys(s3.list_objects_v2(Bucket=bucket)) == []
    with refused(400, "MalformedXML"):
        s3.delete_objects(Bucket=bucket, Delete={"Objects": []})


def test_an_upload_in_parts(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k", ContentType="x/y", Metadata={"a": "1"})["UploadId"]
    ids = {"Bucket": bucket, "Key": "k", "UploadId": upload}
    one, two = b"1" * (5 * MIB), b"22"
    etags = [s3.upload_part(**ids, PartNumber=number, Body=part)["ETag"] for number, part in ((1, one), (2, two))]
    assert [part["Size"] for part in s3.list_parts(**ids)["Parts"]] == [5 * MIB, 2]
    assert [one["Key"] for one in s3.list_multipart_uploads(Bucket=bucket)["Uploads"]] == ["k"]
    parts = [{"PartNumber": number, "ETag": etag} for number, etag in enumerate(etags, 1)]
    with refused(400, "InvalidPartOrder"):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": parts[::-1]})
    with refused(400, "InvalidPart"):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": [{"PartNumber": 3, "ETag": '"0"'}]})
    with refused(400, "MalformedXML"):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": []})
    done = s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": parts})
    digest = hashlib.md5(hashlib.md5(one).digest() + hashlib.md5(two).digest()).hexdigest()
    assert done["ETag"] == f'"{digest}-2"'
    assert body(s3, bucket, "k") == one + two
    assert body(s3, bucket, "k", Range=f"bytes={5 * MIB - 2}-{5 * MIB}") == b"112"
    second = s3.get_object(Bucket=bucket, Key="k", PartNumber=2)
    assert (second["Body"].read(), second["PartsCount"], second["ContentRange"]) == (two, 2, f"bytes {5 * MIB}-{5 * MIB + 1}/{5 * MIB + 2}")
    head = s3.head_object(Bucket=bucket, Key="k")
    assert (head["ContentType"], head["Metadata"], head["ContentLength"]) == ("x/y", {"a": "1"}, 5 * MIB + 2)
    with refused(404, "NoSuchUpload"):
        s3.list_parts(**ids)


def test_small_parts_and_ends_of_uploads(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    ids = {"Bucket": bucket, "Key": "k", "UploadId": upload}
    etags = [s3.upload_part(**ids, PartNumber=number, Body=b"x")["ETag"] for number in (1, 2)]
    parts = [{"PartNumber": number, "ETag": etag} for number, etag in enumerate(etags, 1)]
    with refused(400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size"):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": parts})
    s3.put_object(Bucket=bucket, Key="from", Body=b"0123456789")
    copied = s3.upload_part_copy(**ids, PartNumber=3, CopySource={"Bucket": bucket, "Key": "from"}, CopySourceRange="bytes=2-4")
    assert copied["CopyPartResult"]["ETag"] == f'"{hashlib.md5(b"234").hexdigest()}"'
    s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": [{"PartNumber": 3, "ETag": copied["CopyPartResult"]["ETag"]}]})
    assert body(s3, bucket, "k") == b"234"
    with refused(400, "InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive"):
        s3.upload_part(**ids, PartNumber=10001, Body=b"x")
    other = s3.create_multipart_upload(Bucket=bucket, Key="other")["UploadId"]
    s3.abort_multipart_upload(Bucket=bucket, Key="other", UploadId=other)
    with refused(404, "NoSuchUpload"):
        s3.abort_multipart_upload(Bucket=bucket, Key="other", UploadId=other)


@pytest.mark.parametrize("algorithm, kind", [("CRC32", "COMPOSITE"), ("CRC64NVME", "FULL_OBJECT"), ("SHA256", "COMPOSITE")])
def test_checksums_of_uploads(s3, bucket, algorithm, kind):
    if algorithm == "CRC64NVME":
        pytest.importorskip("awscrt")
    made = s3.create_multipart_upload(Bucket=bucket, Key="k", ChecksumAlgorithm=algorithm)
    assert made["ChecksumType"] == kind
    ids = {"Bucket": bucket, "Key": "k", "UploadId": made["UploadId"]}
    name = f"Checksum{algorithm}"
    part = s3.upload_part(**ids, PartNumber=1, Body=b"x", ChecksumAlgorithm=algorithm)
    done = s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"], name: part[name]}]})
    assert done["ChecksumType"] == kind and done[name].endswith("-1") == (kind == "COMPOSITE")


def test_the_transfer_manager(s3, bucket):
    large = bytes(i % 251 for i in range(12 * MIB))
    config = boto3.s3.transfer.TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB)
    s3.upload_fileobj(io.BytesIO(large), bucket, "k", Config=config)
    back = io.BytesIO()
    s3.download_fileobj(bucket, "k", back, Config=config)
    assert back.getvalue() == large
    assert s3.head_object(Bucket=bucket, Key="k")["ETag"].endswith('-3"')


def test_the_cli(account, s3, bucket, tmp_path):
    (tmp_path / "d").mkdir()
    for name in ("a.txt", "d/b.txt"):
        (tmp_path / name).write_text(name)
    cli = lambda *arguments: account.aws("s3", *arguments, cwd=tmp_path)
    cli("cp", "a.txt", f"s3://{bucket}/x/a.txt")
    cli("sync", ".", f"s3://{bucket}/sync")
    assert keys(s3.list_objects_v2(Bucket=bucket)) == ["sync/a.txt", "sync/d/b.txt", "x/a.txt"]
    cli("mv", f"s3://{bucket}/x/a.txt", f"s3://{bucket}/y/a.txt")
    assert "y/" in cli("ls", f"s3://{bucket}")
    cli("cp", f"s3://{bucket}/sync/d/b.txt", "back.txt")
    assert (tmp_path / "back.txt").read_text() == "d/b.txt"
    cli("rm", "--recursive", f"s3://{bucket}/sync")
    assert keys(s3.list_objects_v2(Bucket=bucket)) == ["y/a.txt"]
    missing = account.aws("s3", "cp", f"s3://{bucket}/nothing", "x", cwd=tmp_path, check=False)
    assert missing.returncode != 0 and "404" in missing.stderr
