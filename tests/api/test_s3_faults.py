"""S3 when things go wrong: a full disk, kills in the middle of uploads and completions, damage on disk."""

import concurrent.futures
import hashlib
import os
import uuid

import botocore.exceptions
import pytest

from support.account import Account
from support.errors import refused
from support.wait import eventually

MIB = 1024 * 1024
BROKEN = (botocore.exceptions.ClientError, botocore.exceptions.HTTPClientError, botocore.exceptions.ResponseStreamingError)


def make_bucket(s3):
    name = f"b-{uuid.uuid4()}"
    s3.create_bucket(Bucket=name)
    return name


def test_a_full_disk_is_an_error_and_no_more(new_freehold, small_disk):
    account = Account(new_freehold(data=small_disk / "data"))
    s3 = account.client("s3")
    bucket = make_bucket(s3)
    s3.put_object(Bucket=bucket, Key="small", Body=b"here")
    stored = []
    with pytest.raises(botocore.exceptions.ClientError) as full:
        for number in range(400):
            content = os.urandom(MIB)
            s3.put_object(Bucket=bucket, Key=f"k{number}", Body=content)
            stored.append((f"k{number}", content))
    assert full.value.response["ResponseMetadata"]["HTTPStatusCode"] in (500, 503)
    assert [one["Key"] for one in s3.list_objects_v2(Bucket=bucket)["Contents"]] == sorted([key for key, _ in stored] + ["small"])
    assert s3.get_object(Bucket=bucket, Key="small")["Body"].read() == b"here"
    key, content = stored[-1]
    assert s3.get_object(Bucket=bucket, Key=key)["Body"].read() == content


def test_kills_between_parts_and_completion(new_freehold, tmp_path):
    """Whenever the process dies, an object is whole or not there, and an upload can be finished afterwards."""
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    content = [os.urandom(5 * MIB), os.urandom(5 * MIB), os.urandom(100)]
    whole = hashlib.md5(b"".join(content)).hexdigest()
    s3 = account.client("s3")
    bucket = make_bucket(s3)
    uploads = {key: s3.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"] for key in ("a", "b", "c", "d")}
    done = set()

    def upload(key):
        client, ids = account.client("s3"), {"Bucket": bucket, "Key": key, "UploadId": uploads[key]}
        try:
            parts = []
            for number, part in enumerate(content, 1):
                parts.append({"PartNumber": number, "ETag": client.upload_part(**ids, PartNumber=number, Body=part)["ETag"]})
            client.complete_multipart_upload(**ids, MultipartUpload={"Parts": parts})
            done.add(key)
        except BROKEN:
            pass

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for key in uploads:
            pool.submit(upload, key)
        eventually(lambda: done, "one upload is complete", seconds=60)
        server.kill()
    server.start()
    s3 = account.client("s3")
    there = {one["Key"] for one in s3.list_objects_v2(Bucket=bucket).get("Contents", [])}
    assert done <= there
    open_uploads = {one["Key"] for one in s3.list_multipart_uploads(Bucket=bucket).get("Uploads", [])}
    assert there.isdisjoint(open_uploads) and there | open_uploads == set(uploads)
    for key in open_uploads:
        upload(key)
    for key in uploads:
        got = account.client("s3").get_object(Bucket=bucket, Key=key)
        assert hashlib.md5(got["Body"].read()).hexdigest() == whole
    # What the kill left behind belongs to nobody and is removed.
    eventually(lambda: not list((tmp_path / "data" / "objects" / "tmp").iterdir()), "no unfinished content is left")


def test_damage_is_reported(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    s3 = Account(server).client("s3")
    bucket = make_bucket(s3)
    s3.put_object(Bucket=bucket, Key="whole", Body=b"1" * 100_000)
    s3.put_object(Bucket=bucket, Key="cut", Body=b"2" * 200_000)
    s3.put_object(Bucket=bucket, Key="lost", Body=b"3" * 300_000)
    for blob in (path for path in (tmp_path / "data" / "objects").rglob("*") if path.is_file()):
        size = blob.stat().st_size
        if size > 300_000:
            blob.unlink()
        elif size > 200_000:
            os.truncate(blob, 150_000)
    assert s3.get_object(Bucket=bucket, Key="whole")["Body"].read() == b"1" * 100_000
    assert s3.get_object(Bucket=bucket, Key="cut", Range="bytes=0-9")["Body"].read() == b"2" * 10
    # A short answer has not begun yet when the damage is seen; a longer one breaks off.
    with refused(500, "InternalError", "We encountered an internal error. Please try again."):
        s3.get_object(Bucket=bucket, Key="cut")
    with pytest.raises(BROKEN):
        s3.get_object(Bucket=bucket, Key="lost")["Body"].read()
    assert "an object's content is damaged" in server.log()
    s3.put_object(Bucket=bucket, Key="lost", Body=b"4")
    assert s3.get_object(Bucket=bucket, Key="lost")["Body"].read() == b"4"
