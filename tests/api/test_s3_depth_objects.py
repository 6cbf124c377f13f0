"""S3's objects: archives and restores, lifecycle on the product's clock, uploads completed twice, conditions on writes, locks, keys of customers."""

import base64
import datetime
import hashlib

import pytest

from support.account import Account
from support.errors import refused
from support.s3 import ask, elements, error, make_bucket
from support.wait import eventually

MIB = 1024 * 1024
DAY = 86400


@pytest.fixture(scope="module")
def account(shared_server):
    """One for all tests here: each has its own bucket."""
    return Account(shared_server)


@pytest.fixture(scope="module")
def s3(account):
    return account.s3


@pytest.fixture
def bucket(s3):
    return make_bucket(s3)


@pytest.fixture
def versioned(s3, bucket):
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    return bucket


def body(s3, bucket, key, **more):
    return s3.get_object(Bucket=bucket, Key=key, **more)["Body"].read()


ARCHIVED = "The operation is not valid for the object's storage class"


@pytest.mark.parametrize("storage_class", ["GLACIER", "DEEP_ARCHIVE"])
def test_archives_are_restored(s3, bucket, account, storage_class):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", StorageClass=storage_class)
    assert s3.head_object(Bucket=bucket, Key="k")["StorageClass"] == storage_class
    with refused(403, "InvalidObjectState", ARCHIVED) as seen:
        s3.get_object(Bucket=bucket, Key="k")
    assert seen.response["Error"]["StorageClass"] == storage_class
    with refused(403, "InvalidObjectState", "Operation is not valid for the source object's storage class"):
        s3.copy_object(Bucket=bucket, Key="c", CopySource={"Bucket": bucket, "Key": "k"})
    restore = lambda **request: s3.restore_object(Bucket=bucket, Key="k", RestoreRequest=request)["ResponseMetadata"]["HTTPStatusCode"]
    assert restore(Days=2, GlacierJobParameters={"Tier": "Standard"}) == 202
    head = s3.head_object(Bucket=bucket, Key="k")
    assert head["Restore"].startswith('ongoing-request="false", expiry-date="') and head["StorageClass"] == storage_class
    assert body(s3, bucket, "k") == b"x"
    assert restore(Days=5) == 200
    assert s3.head_object(Bucket=bucket, Key="k")["Restore"] != head["Restore"]
    listed = s3.list_objects_v2(Bucket=bucket, OptionalObjectAttributes=["RestoreStatus"])["Contents"][0]
    assert listed["RestoreStatus"]["IsRestoreInProgress"] is False and listed["RestoreStatus"]["RestoreExpiryDate"]
    assert "RestoreStatus" not in s3.list_objects_v2(Bucket=bucket)["Contents"][0]
    s3.copy_object(Bucket=bucket, Key="c", CopySource={"Bucket": bucket, "Key": "k"})
    assert body(s3, bucket, "c") == b"x"


def test_restores_that_are_refused(s3, bucket):
    for key, storage_class in (("plain", "STANDARD"), ("instant", "GLACIER_IR"), ("deep", "DEEP_ARCHIVE")):
        s3.put_object(Bucket=bucket, Key=key, Body=b"x", StorageClass=storage_class)
    restore = lambda key, **request: s3.restore_object(Bucket=bucket, Key=key, RestoreRequest=request)
    for key in ("plain", "instant"):
        with refused(403, "InvalidObjectState", "Restore is not allowed for the object's current storage class"):
            restore(key, Days=1)
    assert body(s3, bucket, "instant") == b"x"
    with refused(400, "InvalidArgument", "Retrieval option is not supported by this storage class"):
        restore("deep", Days=1, GlacierJobParameters={"Tier": "Expedited"})
    with refused(400, "InvalidArgument"):
        restore("deep", Days=0)
    with refused(400, "MalformedXML"):
        restore("deep")
    with refused(404, "NoSuchKey"):
        restore("nothing", Days=1)
    with refused(400, "InvalidStorageClass", "The storage class you specified is not valid") as seen:
        s3.put_object(Bucket=bucket, Key="k", Body=b"", StorageClass="ELSEWHERE")
    assert seen.response["Error"]["StorageClassRequested"] == "ELSEWHERE"


def test_what_time_does(own_freehold):
    """Restores end, rules move objects to other classes and expire them: one server for all that takes days."""
    s3 = Account(own_freehold).client("s3")
    bucket = make_bucket(s3)
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    rule = lambda name, **more: {"ID": name, "Status": "Enabled", "Filter": {"Prefix": f"{name}/"}, **more}
    s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": [
        rule("moves", Transitions=[{"Days": 1, "StorageClass": "GLACIER"}, {"Days": 40, "StorageClass": "DEEP_ARCHIVE"}]),
        rule("keeps", NoncurrentVersionExpiration={"NoncurrentDays": 1, "NewerNoncurrentVersions": 1}),
        {"ID": "tagged", "Status": "Enabled", "Filter": {"And": {"Prefix": "tagged/", "Tags": [{"Key": "t", "Value": "1"}]}}, "Expiration": {"Days": 1}},
        rule("lone", Expiration={"ExpiredObjectDeleteMarker": True}),
    ]})
    large = b"x" * (128 * 1024)
    s3.put_object(Bucket=bucket, Key="moves/large", Body=large)
    s3.put_object(Bucket=bucket, Key="moves/small", Body=b"x")
    kept = [s3.put_object(Bucket=bucket, Key="keeps/k", Body=b"x")["VersionId"] for _ in range(4)]
    s3.put_object(Bucket=bucket, Key="tagged/yes", Body=b"", Tagging="t=1")
    tagged = s3.head_object(Bucket=bucket, Key="tagged/yes")
    assert 'rule-id="tagged"' in tagged["Expiration"] and "Expiration" not in s3.put_object(Bucket=bucket, Key="tagged/no", Body=b"")
    s3.delete_object(Bucket=bucket, Key="lone/k")
    s3.put_object(Bucket=bucket, Key="restored", Body=b"x", StorageClass="GLACIER")
    s3.restore_object(Bucket=bucket, Key="restored", RestoreRequest={"Days": 1})
    assert body(s3, bucket, "restored") == b"x"
    own_freehold.advance(2 * DAY + 3601)
    eventually(lambda: s3.head_object(Bucket=bucket, Key="moves/large").get("StorageClass") == "GLACIER", "the large object moves")
    versions = lambda prefix: [one["VersionId"] for one in s3.list_object_versions(Bucket=bucket, Prefix=prefix).get("Versions", [])]
    eventually(lambda: versions("keeps/") == kept[:1:-1], "all but one older version are gone")
    eventually(lambda: "DeleteMarkers" in s3.list_object_versions(Bucket=bucket, Prefix="tagged/yes"), "what is tagged expires")
    eventually(lambda: "DeleteMarkers" not in s3.list_object_versions(Bucket=bucket, Prefix="lone/"), "a delete marker alone goes")
    assert body(s3, bucket, "tagged/no") == b"" and body(s3, bucket, "moves/small") == b"x"
    with refused(403, "InvalidObjectState", ARCHIVED):
        s3.get_object(Bucket=bucket, Key="restored")
    assert "Restore" not in s3.head_object(Bucket=bucket, Key="restored")
    with refused(403, "InvalidObjectState", ARCHIVED):
        s3.get_object(Bucket=bucket, Key="moves/large")


def upload(s3, bucket, key, *contents, **more):
    made = s3.create_multipart_upload(Bucket=bucket, Key=key, **more)
    ids = {"Bucket": bucket, "Key": key, "UploadId": made["UploadId"]}
    parts = []
    for number, content in enumerate(contents, 1):
        done = s3.upload_part(**ids, PartNumber=number, Body=content, **({"ChecksumAlgorithm": more["ChecksumAlgorithm"]} if "ChecksumAlgorithm" in more else {}))
        parts.append({"PartNumber": number, **{name: done[name] for name in ("ETag", "ChecksumSHA256", "ChecksumCRC32") if name in done}})
    return ids, parts


def test_an_upload_is_completed_once_and_again(s3, versioned):
    ids, parts = upload(s3, versioned, "k", b"a" * (5 * MIB), b"b")
    wanted = [{"PartNumber": part["PartNumber"], "ETag": part["ETag"]} for part in parts]
    first = s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": wanted})
    again = s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": wanted})
    assert (first["ETag"], first["VersionId"]) == (again["ETag"], again["VersionId"])
    with refused(404, "NoSuchUpload"):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": wanted[:1]})
    s3.put_object(Bucket=versioned, Key="k", Body=b"newer")
    with refused(404, "NoSuchUpload"):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": wanted})
    assert body(s3, versioned, "k") == b"newer"


def test_parts_are_named_with_their_checksums(account, s3, bucket):
    ids, parts = upload(s3, bucket, "k", b"x", ChecksumAlgorithm="SHA256")
    bare = [{"PartNumber": 1, "ETag": parts[0]["ETag"]}]
    answer = ask(account, "PUT", f"/{bucket}/k?partNumber=1&uploadId={ids['UploadId']}", body=b"x")
    assert error(answer) == (400, "InvalidRequest", "Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: null")
    with refused(400, "InvalidRequest", "The upload was created using a sha256 checksum. The complete request must include the checksum for each part. It was missing for part 1 in the request."):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": bare})
    wrong = base64.b64encode(bytes(32)).decode()
    with refused(400, "InvalidArgument", "Invalid Base64 or multiple checksums present in request"):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": [{**bare[0], "ChecksumSHA256": "abc"}]})
    with refused(400, "InvalidPart"):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": [{**bare[0], "ChecksumSHA256": wrong}]})
    with refused(400, "InvalidRequest", "The upload was created using the COMPOSITE checksum mode. The complete request must use the same checksum mode."):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": parts}, ChecksumType="FULL_OBJECT")
    with refused(400, "InvalidArgument", "PartNumber must be >= 1"):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": [{**parts[0], "PartNumber": 0}]})
    with refused(400, "InvalidRequest", "Value for x-amz-mp-object-size header is less than zero: '-1'"):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": parts}, MpuObjectSize=-1)
    with refused(400, "InvalidRequest", "The provided 'x-amz-mp-object-size' header value 2 does not match what was computed: 1"):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": parts}, MpuObjectSize=2)
    done = s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": parts})
    whole = base64.b64encode(hashlib.sha256(hashlib.sha256(b"x").digest()).digest()).decode()
    assert (done["ChecksumSHA256"], done["ChecksumType"]) == (f"{whole}-1", "COMPOSITE")
    listed = lambda key: s3.get_object_attributes(Bucket=bucket, Key=key, ObjectAttributes=["ObjectParts"], MaxParts=-1)["ObjectParts"]
    assert (listed("k")["TotalPartsCount"], listed("k")["MaxParts"], len(listed("k")["Parts"])) == (1, 1000, 1)
    ids, parts = upload(s3, bucket, "full", b"x", ChecksumAlgorithm="CRC32", ChecksumType="FULL_OBJECT")
    done = s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": parts[0]["ETag"]}]})
    assert done["ChecksumType"] == "FULL_OBJECT"
    # Parts are listed only where they have checksums of their own.
    assert listed("full") == {"TotalPartsCount": 1}
    with refused(400, "InvalidRequest", "The FULL_OBJECT checksum type cannot be used with the sha256 checksum algorithm."):
        s3.create_multipart_upload(Bucket=bucket, Key="k", ChecksumAlgorithm="SHA256", ChecksumType="FULL_OBJECT")
    with refused(400, "InvalidRequest", part="Checksum algorithm provided is unsupported."):
        s3.create_multipart_upload(Bucket=bucket, Key="k", ChecksumAlgorithm="ROT13")


def test_conditions_on_writes(account, s3, bucket):
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"1")["ETag"]
    header = "A header you provided implies functionality that is not implemented"
    for headers, named, more in (
        ({"If-None-Match": etag}, "If-None-Match", "We don't accept the provided value of If-None-Match header for this API"),
        ({"If-Match": "*"}, "If-Match", "We don't accept the provided value of If-Match header for this API"),
        ({"If-Match": etag, "If-None-Match": "*"}, "If-Match,If-None-Match", "Multiple conditional request headers present in the request"),
    ):
        answer = ask(account, "PUT", f"/{bucket}/k", headers, b"2")
        assert error(answer) == (501, "NotImplemented", header)
        text = answer.body.decode().replace("&apos;", "'")
        assert f"<Header>{named}</Header>" in text and f"<additionalMessage>{more}</additionalMessage>" in text
    for call in (
        lambda **when: s3.copy_object(Bucket=bucket, Key="k", CopySource={"Bucket": bucket, "Key": "k"}, MetadataDirective="REPLACE", **when),
        lambda **when: s3.put_object(Bucket=bucket, Key="k", Body=b"1", **when),
    ):
        with refused(412, "PreconditionFailed") as seen:
            call(IfNoneMatch="*")
        assert seen.response["Error"]["Condition"] == "If-None-Match"
        with refused(412, "PreconditionFailed") as seen:
            call(IfMatch='"0"')
        assert seen.response["Error"]["Condition"] == "If-Match"
        call(IfMatch=etag)
    ids, parts = upload(s3, bucket, "k", b"x")
    with refused(412, "PreconditionFailed"):
        s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": parts}, IfNoneMatch="*")
    with refused(412, "PreconditionFailed"):
        s3.delete_object(Bucket=bucket, Key="k", IfMatch='"0"')
    s3.delete_object(Bucket=bucket, Key="k", IfMatch="*")
    with refused(404, "404"):
        s3.head_object(Bucket=bucket, Key="k")


def test_many_deletes_with_conditions(s3, versioned):
    etag = s3.put_object(Bucket=versioned, Key="a", Body=b"1")["ETag"]
    s3.put_object(Bucket=versioned, Key="b", Body=b"1")
    found = s3.delete_objects(Bucket=versioned, Delete={"Objects": [{"Key": "a", "ETag": etag}, {"Key": "b", "ETag": '"0"'}, {"Key": "c", "VersionId": "x"}]})
    (marker,) = found["Deleted"]
    assert marker["Key"] == "a" and marker["DeleteMarker"] and marker["DeleteMarkerVersionId"]
    assert [(one["Key"], one["Code"]) for one in found["Errors"]] == [("b", "PreconditionFailed"), ("c", "NoSuchVersion")]
    gone = s3.delete_objects(Bucket=versioned, Delete={"Objects": [{"Key": "a", "VersionId": marker["DeleteMarkerVersionId"]}]})["Deleted"]
    assert gone == [{"Key": "a", "VersionId": marker["DeleteMarkerVersionId"], "DeleteMarker": True, "DeleteMarkerVersionId": marker["DeleteMarkerVersionId"]}]
    with refused(400, "MalformedXML"):
        s3.delete_objects(Bucket=versioned, Delete={"Objects": [{"Key": f"k{number}"} for number in range(1001)]})


def test_delete_markers_answer(account, s3, versioned):
    s3.put_object(Bucket=versioned, Key="k", Body=b"x")
    marker = s3.delete_object(Bucket=versioned, Key="k")["VersionId"]
    for method in ("GET", "HEAD"):
        newest = ask(account, method, f"/{versioned}/k")
        assert (newest.status, newest.headers["x-amz-delete-marker"], newest.headers["x-amz-version-id"]) == (404, "true", marker)
        named = ask(account, method, f"/{versioned}/k?versionId={marker}")
        assert (named.status, named.headers["allow"], named.headers["x-amz-delete-marker"]) == (405, "DELETE", "true")
        assert named.headers["last-modified"]
    with refused(400, "InvalidRequest", "The source of a copy request may not specifically refer to a delete marker by version id."):
        s3.copy_object(Bucket=versioned, Key="c", CopySource={"Bucket": versioned, "Key": "k", "VersionId": marker})
    with refused(409, "BucketNotEmpty", "The bucket you tried to delete is not empty. You must delete all versions in the bucket."):
        s3.delete_bucket(Bucket=versioned)


def test_locks_on_objects(s3):
    bucket = make_bucket(s3, ObjectLockEnabledForBucket=True)
    later = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=2)
    past = later - datetime.timedelta(days=9)
    for more, message in (
        ({"ObjectLockMode": "GOVERNANCE"}, "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied"),
        ({"ObjectLockRetainUntilDate": later}, "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied"),
        ({"ObjectLockMode": "FOREVER", "ObjectLockRetainUntilDate": later}, "Unknown wormMode directive."),
        ({"ObjectLockMode": "GOVERNANCE", "ObjectLockRetainUntilDate": past}, "The retain until date must be in the future!"),
        ({"ObjectLockLegalHoldStatus": "MAYBE"}, "Legal Hold must be either of 'ON' or 'OFF'"),
    ):
        with refused(400, "InvalidArgument", message):
            s3.put_object(Bucket=bucket, Key="k", Body=b"x", ChecksumAlgorithm="SHA256", **more)
    version = s3.put_object(Bucket=bucket, Key="k", Body=b"x", ChecksumAlgorithm="SHA256", ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=later)["VersionId"]
    put = lambda mode, until, **more: s3.put_object_retention(Bucket=bucket, Key="k", VersionId=version, Retention={"Mode": mode, "RetainUntilDate": until}, **more)
    denied = "Access Denied because object protected by object lock."
    for mode, until in (("GOVERNANCE", later - datetime.timedelta(days=1)), ("COMPLIANCE", later)):
        with refused(403, "AccessDenied", denied):
            put(mode, until)
    with refused(400, "InvalidArgument", "The retain until date must be in the future!"):
        put("GOVERNANCE", past)
    with refused(400, "MalformedXML"):
        put("FOREVER", later)
    put("COMPLIANCE", later, BypassGovernanceRetention=True)
    with refused(403, "AccessDenied", denied):
        put("GOVERNANCE", later, BypassGovernanceRetention=True)
    with refused(403, "AccessDenied", denied):
        s3.delete_object(Bucket=bucket, Key="k", VersionId=version, BypassGovernanceRetention=True)
    assert s3.delete_object(Bucket=bucket, Key="k")["DeleteMarker"]
    plain = make_bucket(s3)
    s3.put_object(Bucket=plain, Key="k", Body=b"x")
    for call in (lambda: s3.get_object_retention(Bucket=plain, Key="k"), lambda: s3.get_object_legal_hold(Bucket=plain, Key="k"), lambda: s3.put_object_legal_hold(Bucket=plain, Key="k", LegalHold={"Status": "ON"})):
        with refused(400, "InvalidRequest", "Bucket is missing Object Lock Configuration"):
            call()


KEY = bytes(range(32))
OWN = {
    "x-amz-server-side-encryption-customer-algorithm": "AES256",
    "x-amz-server-side-encryption-customer-key": base64.b64encode(KEY).decode(),
    "x-amz-server-side-encryption-customer-key-MD5": base64.b64encode(hashlib.md5(KEY).digest()).decode(),
}
NEEDED = "Requests specifying Server Side Encryption with Customer provided keys must provide "
KEYS = [
    ({"x-amz-server-side-encryption-customer-algorithm": None}, "InvalidArgument", NEEDED + "a valid encryption algorithm."),
    ({"x-amz-server-side-encryption-customer-key": None}, "InvalidArgument", NEEDED + "an appropriate secret key."),
    ({"x-amz-server-side-encryption-customer-key-MD5": None}, "InvalidArgument", NEEDED + "the client calculated MD5 of the secret key."),
    ({"x-amz-server-side-encryption-customer-algorithm": "ROT13"}, "InvalidEncryptionAlgorithmError", "The Encryption request you specified is not valid. Supported value: AES256."),
    ({"x-amz-server-side-encryption-customer-key": base64.b64encode(KEY[1:]).decode()}, "InvalidArgument", "The secret key was invalid for the specified algorithm."),
    ({"x-amz-server-side-encryption-customer-key-MD5": base64.b64encode(bytes(16)).decode()}, "InvalidArgument", "The calculated MD5 hash of the key did not match the hash that was provided."),
    ({"x-amz-server-side-encryption": "AES256"}, "InvalidArgument", "Server Side Encryption with Customer provided key is incompatible with the encryption method specified"),
]


@pytest.mark.parametrize("change, code, message", KEYS, ids=[one[2][-30:] for one in KEYS])
def test_keys_of_customers_that_are_refused(account, bucket, change, code, message):
    headers = {name: value for name, value in {**OWN, **change}.items() if value is not None}
    answer = ask(account, "PUT", f"/{bucket}/k", headers, b"x")
    assert error(answer) == (400, code, message)
    assert elements(answer)["ArgumentName"] == "x-amz-server-side-encryption"


def test_keys_of_customers(account, s3, bucket):
    put = ask(account, "PUT", f"/{bucket}/k", OWN, b"x")
    assert (put.status, put.headers["x-amz-server-side-encryption-customer-algorithm"]) == (200, "AES256")
    assert ask(account, "GET", f"/{bucket}/k", OWN).body == b"x"
    assert error(ask(account, "GET", f"/{bucket}/k")) == (400, "InvalidRequest", "The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.")
    other = bytes(32)
    wrong = {**OWN, "x-amz-server-side-encryption-customer-key": base64.b64encode(other).decode(), "x-amz-server-side-encryption-customer-key-MD5": base64.b64encode(hashlib.md5(other).digest()).decode()}
    assert error(ask(account, "GET", f"/{bucket}/k", wrong)) == (403, "AccessDenied", NEEDED + "the correct secret key.")
    s3.put_object(Bucket=bucket, Key="plain", Body=b"x")
    assert error(ask(account, "GET", f"/{bucket}/plain", OWN)) == (400, "InvalidRequest", "The encryption parameters are not applicable to this object.")


RANGES = [
    ("bytes=0-0", 206, b"0", "bytes 0-0/10"),
    ("bytes=-3", 206, b"789", "bytes 7-9/10"),
    ("bytes=8-99", 206, b"89", "bytes 8-9/10"),
    ("bytes=5-4", 200, b"0123456789", None),
    ("bytes=0-1,3-4", 200, b"0123456789", None),
    ("bytes=10-", 416, None, "bytes */10"),
    ("bytes=-0", 416, None, "bytes */10"),
]


@pytest.mark.parametrize("header, status, content, shown", RANGES, ids=[one[0] for one in RANGES])
def test_ranges(account, s3, bucket, header, status, content, shown):
    s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    answer = ask(account, "GET", f"/{bucket}/k", {"Range": header})
    assert (answer.status, answer.headers["content-range"]) == (status, shown)
    if content is None:
        found = elements(answer)
        assert (found["Code"], found["ActualObjectSize"], found["RangeRequested"]) == ("InvalidRange", "10", header)
    else:
        assert (answer.body, answer.headers["accept-ranges"]) == (content, "bytes")
    head = ask(account, "HEAD", f"/{bucket}/k", {"Range": header})
    assert (head.status, head.body) == (status, b"")


COPIES = [
    ({"x-amz-copy-source": "nothing"}, 400, "InvalidArgument", "Invalid copy source object key"),
    ({"x-amz-copy-source": "/"}, 400, "InvalidArgument", "Invalid copy source bucket name"),
    ({"x-amz-copy-source": "{}/%FF"}, 400, "InvalidArgument", "Invalid copy source encoding"),
    ({"x-amz-copy-source": "{}/k", "x-amz-metadata-directive": "PERHAPS"}, 400, "InvalidArgument", "Unknown metadata directive."),
    ({"x-amz-copy-source": "{}/k", "x-amz-tagging-directive": "PERHAPS"}, 400, "InvalidArgument", "Unknown tagging directive."),
    ({"x-amz-copy-source": "{}/nothing"}, 404, "NoSuchKey", "The specified key does not exist."),
    ({"x-amz-copy-source": "nothing-of-this-name/k"}, 404, "NoSuchBucket", "The specified bucket does not exist"),
    ({"x-amz-copy-source": "{}/k?versionId=x"}, 400, "InvalidArgument", "Invalid version id specified"),
]


@pytest.mark.parametrize("headers, status, code, message", COPIES, ids=[str(one[3]) for one in COPIES])
def test_copies_that_are_refused(account, s3, bucket, headers, status, code, message):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    headers = {name: value.format(bucket) for name, value in headers.items()}
    assert error(ask(account, "PUT", f"/{bucket}/c", headers)) == (status, code, message)


def test_a_plus_in_the_source_of_a_copy_is_a_space(account, s3, bucket):
    for key in ("a b", "a+b"):
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    for source, want in (("a+b", b"a b"), ("a%20b", b"a b"), ("a%2Bb", b"a+b")):
        assert ask(account, "PUT", f"/{bucket}/c", {"x-amz-copy-source": f"{bucket}/{source}"}).status == 200
        assert s3.get_object(Bucket=bucket, Key="c")["Body"].read() == want


def test_what_a_read_must_not_name(account, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    for path, code, message in (
        ("k?partNumber=0", "InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive"),
        ("k?partNumber=10001", "InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive"),
        ("k" * 1025, "KeyTooLongError", "Your key is too long"),
    ):
        assert error(ask(account, "GET", f"/{bucket}/{path}")) == (400, code, message)


def test_bypassing_needs_a_lock(s3, bucket):
    with refused(400, "InvalidArgument", "x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets."):
        s3.delete_object(Bucket=bucket, Key="k", BypassGovernanceRetention=True)


def digest(kind, content=b"123456789"):
    return base64.b64encode(hashlib.new(kind, content).digest()).decode()


# Of those that Python cannot compute, the values of 123456789 that their makers publish.
CHECKSUMS = [
    ("sha512", digest("sha512")),
    ("md5", digest("md5")),
    ("sha1", digest("sha1")),
    ("xxhash64", "jLhB20DmroM="),
]


@pytest.mark.parametrize("kind, value", CHECKSUMS, ids=[one[0] for one in CHECKSUMS])
def test_checksums_of_all_kinds(account, bucket, kind, value):
    header = f"x-amz-checksum-{kind}"
    put = ask(account, "PUT", f"/{bucket}/k", {header: value}, b"123456789")
    assert (put.status, put.headers[header], put.headers["x-amz-checksum-type"]) == (200, value, "FULL_OBJECT")
    assert ask(account, "HEAD", f"/{bucket}/k", {"x-amz-checksum-mode": "ENABLED"}).headers[header] == value
    text = f"The {kind.upper()} you specified did not match the calculated checksum."
    assert error(ask(account, "PUT", f"/{bucket}/k", {header: value}, b"12345678")) == (400, "BadDigest", text)
    assert error(ask(account, "PUT", f"/{bucket}/k", {header: "AAAA"}, b"x")) == (400, "InvalidRequest", f"Value for {header} header is invalid.")


def test_a_key_of_kms_needs_its_algorithm(account, bucket):
    answer = ask(account, "PUT", f"/{bucket}/k", {"x-amz-server-side-encryption-aws-kms-key-id": "k"}, b"x")
    text = "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms"
    assert error(answer) == (400, "InvalidArgument", text)
