"""S3's lists: markers and tokens, pages, prefixes and delimiters together, names encoded; of objects, versions, uploads, parts, buckets."""

import uuid

import pytest

from support.account import Account
from support.errors import refused
from support.s3 import ask, elements, make_bucket


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


def keys(answer):
    return [one["Key"] for one in answer.get("Contents", [])]


def prefixes(answer):
    return [one["Prefix"] for one in answer.get("CommonPrefixes", [])]


@pytest.fixture
def filled(s3, bucket):
    for key in ("asdf", "boo/bar", "boo/baz/xyzzy", "cquux/thud", "cquux/bla", "d%/x", "e f"):
        s3.put_object(Bucket=bucket, Key=key, Body=b"")
    return bucket


LISTS = [
    ({}, ["asdf", "boo/bar", "boo/baz/xyzzy", "cquux/bla", "cquux/thud", "d%/x", "e f"], []),
    ({"Delimiter": "/"}, ["asdf", "e f"], ["boo/", "cquux/", "d%/"]),
    ({"Delimiter": "/", "Prefix": "boo/"}, ["boo/bar"], ["boo/baz/"]),
    ({"Delimiter": "/", "Prefix": "boo"}, [], ["boo/"]),
    ({"Delimiter": "a", "Prefix": "boo/"}, [], ["boo/ba"]),
    ({"Delimiter": " "}, ["asdf", "boo/bar", "boo/baz/xyzzy", "cquux/bla", "cquux/thud", "d%/x"], ["e "]),
    ({"Delimiter": ""}, ["asdf", "boo/bar", "boo/baz/xyzzy", "cquux/bla", "cquux/thud", "d%/x", "e f"], []),
    ({"Prefix": "nothing"}, [], []),
    ({"Delimiter": "/", "MaxKeys": 0}, [], []),
]


@pytest.mark.parametrize("asked, want_keys, want_prefixes", LISTS, ids=[str(one[0]) for one in LISTS])
def test_prefixes_and_delimiters(s3, filled, asked, want_keys, want_prefixes):
    for found in (s3.list_objects(Bucket=filled, **asked), s3.list_objects_v2(Bucket=filled, **asked)):
        assert (keys(found), prefixes(found), found["IsTruncated"]) == (want_keys, want_prefixes, False)
        assert found.get("Delimiter", "") == asked.get("Delimiter", "") and found["Prefix"] == asked.get("Prefix", "")
    assert found["KeyCount"] == len(want_keys) + len(want_prefixes)


@pytest.mark.parametrize("size", [1, 2, 3, 7])
@pytest.mark.parametrize("delimiter", ["", "/"])
def test_pages_of_any_size_make_the_whole(s3, filled, size, delimiter):
    whole = s3.list_objects_v2(Bucket=filled, Delimiter=delimiter)
    for operation in ("list_objects", "list_objects_v2"):
        pages = list(s3.get_paginator(operation).paginate(Bucket=filled, Delimiter=delimiter, PaginationConfig={"PageSize": size}))
        assert [key for page in pages for key in keys(page)] == keys(whole)
        assert [prefix for page in pages for prefix in prefixes(page)] == prefixes(whole)
        assert [page["IsTruncated"] for page in pages] == [True] * (len(pages) - 1) + [False]


def test_markers_need_not_be_keys(s3, filled):
    assert keys(s3.list_objects(Bucket=filled, Marker="b")) [:1] == ["boo/bar"]
    assert keys(s3.list_objects(Bucket=filled, Marker="zzz")) == []
    assert prefixes(s3.list_objects(Bucket=filled, Marker="boo/", Delimiter="/")) == ["cquux/", "d%/"]
    # A marker within a common prefix leaves the rest of it.
    assert prefixes(s3.list_objects(Bucket=filled, Marker="boo/bar", Delimiter="/")) == ["boo/", "cquux/", "d%/"]
    after = s3.list_objects_v2(Bucket=filled, StartAfter="boo/bar", MaxKeys=1)
    assert (keys(after), after["StartAfter"]) == (["boo/baz/xyzzy"], "boo/bar")
    rest = s3.list_objects_v2(Bucket=filled, StartAfter="boo/bar", ContinuationToken=after["NextContinuationToken"])
    assert (keys(rest)[0], rest["ContinuationToken"]) == ("cquux/bla", after["NextContinuationToken"])


def test_names_are_encoded(account, filled):
    answer = ask(account, "GET", f"/{filled}?list-type=2&encoding-type=url&delimiter=%2F&prefix=&start-after=a%20b")
    text = answer.body.decode()
    assert "<Key>e+f</Key>" in text and "<Prefix>d%25/</Prefix>" in text and "<EncodingType>url</EncodingType>" in text
    assert "<StartAfter>a+b</StartAfter>" in text and "<Delimiter>/</Delimiter>" in text
    assert "<Key>e f</Key>" in ask(account, "GET", f"/{filled}?list-type=2").body.decode()


def test_owners_are_shown_where_they_are_wanted(s3, filled):
    owner = s3.list_buckets()["Owner"]
    assert s3.list_objects(Bucket=filled)["Contents"][0]["Owner"] == owner
    assert "Owner" not in s3.list_objects_v2(Bucket=filled)["Contents"][0]
    assert s3.list_objects_v2(Bucket=filled, FetchOwner=True)["Contents"][0]["Owner"] == owner


def test_pages_of_uploads(s3, bucket):
    made = [(key, s3.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"]) for key in ("a", "a", "b/1", "b/2", "c")]
    whole = s3.list_multipart_uploads(Bucket=bucket)
    # Those of one key in the order in which they began.
    assert [(one["Key"], one["UploadId"]) for one in whole["Uploads"]] == made
    assert (whole["IsTruncated"], whole["NextKeyMarker"], whole["NextUploadIdMarker"]) == (False, *made[-1])
    seen, more = [], {}
    while True:
        page = s3.list_multipart_uploads(Bucket=bucket, MaxUploads=2, **more)
        seen += [(one["Key"], one["UploadId"]) for one in page["Uploads"]]
        if not page["IsTruncated"]:
            break
        more = {"KeyMarker": page["NextKeyMarker"], "UploadIdMarker": page["NextUploadIdMarker"]}
    assert seen == made
    # The id of an upload says nothing without a key, and must be one.
    ignored = s3.list_multipart_uploads(Bucket=bucket, UploadIdMarker=made[1][1])
    assert (len(ignored["Uploads"]), ignored["UploadIdMarker"]) == (5, "")
    with refused(400, "InvalidArgument", "Invalid uploadId marker"):
        s3.list_multipart_uploads(Bucket=bucket, KeyMarker="a", UploadIdMarker="nothing")
    grouped = s3.list_multipart_uploads(Bucket=bucket, Delimiter="/")
    assert ([one["Key"] for one in grouped["Uploads"]], prefixes(grouped)) == (["a", "a", "c"], ["b/"])
    assert [one["Key"] for one in s3.list_multipart_uploads(Bucket=bucket, Prefix="b/", KeyMarker="b/1")["Uploads"]] == ["b/2"]


def test_pages_of_parts(s3, bucket):
    ids = {"Bucket": bucket, "Key": "k", "UploadId": s3.create_multipart_upload(Bucket=bucket, Key="k", StorageClass="STANDARD_IA")["UploadId"]}
    for number in (1, 3, 7):
        s3.upload_part(**ids, PartNumber=number, Body=b"x")
    first = s3.list_parts(**ids, MaxParts=2)
    assert ([one["PartNumber"] for one in first["Parts"]], first["IsTruncated"], first["NextPartNumberMarker"]) == ([1, 3], True, 3)
    last = s3.list_parts(**ids, PartNumberMarker=3)
    assert ([one["PartNumber"] for one in last["Parts"]], last["IsTruncated"], last["PartNumberMarker"]) == ([7], False, 3)
    assert (last["StorageClass"], last["MaxParts"]) == ("STANDARD_IA", 1000)
    with refused(404, "NoSuchUpload"):
        s3.list_parts(**{**ids, "Key": "other"})
    with refused(404, "NoSuchUpload"):
        s3.list_parts(**{**ids, "UploadId": "nothing"})


def test_pages_of_buckets(account):
    s3 = Account(account.freehold).s3
    names = sorted(f"p{number}-{uuid.uuid4()}" for number in range(3))
    for name in names:
        s3.create_bucket(Bucket=name)
    assert "ContinuationToken" not in s3.list_buckets()
    first = s3.list_buckets(MaxBuckets=2)
    assert [one["Name"] for one in first["Buckets"]] == names[:2] and first["Buckets"][0]["BucketRegion"] == "us-east-1"
    assert [one["Name"] for one in s3.list_buckets(MaxBuckets=2, ContinuationToken=first["ContinuationToken"])["Buckets"]] == names[2:]
    found = s3.list_buckets(Prefix=names[1][:4])
    assert ([one["Name"] for one in found["Buckets"]], found["Prefix"]) == ([names[1]], names[1][:4])
    for max_buckets in (0, 10001):
        with refused(400, "InvalidArgument", "Argument max-buckets must be an integer between 1 and 10000"):
            s3.list_buckets(MaxBuckets=max_buckets)
    with refused(400, "InvalidArgument", "Argument value nowhere is not a valid AWS Region"):
        s3.list_buckets(BucketRegion="nowhere")


def test_versions_below_markers(s3, bucket):
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    made = [s3.put_object(Bucket=bucket, Key="k", Body=b"x")["VersionId"] for _ in range(3)][::-1]
    page = s3.list_object_versions(Bucket=bucket, KeyMarker="k", VersionIdMarker=made[0])
    assert [one["VersionId"] for one in page["Versions"]] == made[1:]
    assert "Versions" not in s3.list_object_versions(Bucket=bucket, KeyMarker="k")
    with refused(400, "InvalidArgument", "A version-id marker cannot be specified without a key marker."):
        s3.list_object_versions(Bucket=bucket, VersionIdMarker=made[0])
    zero = s3.list_object_versions(Bucket=bucket, MaxKeys=0)
    assert (zero["IsTruncated"], zero["MaxKeys"]) == (False, 0)


def test_pages_of_configurations(s3, bucket):
    names = [f"m{number:03}" for number in range(101)]
    for name in names:
        s3.put_bucket_metrics_configuration(Bucket=bucket, Id=name, MetricsConfiguration={"Id": name})
    first = s3.list_bucket_metrics_configurations(Bucket=bucket)
    assert (len(first["MetricsConfigurationList"]), first["IsTruncated"]) == (100, True)
    rest = s3.list_bucket_metrics_configurations(Bucket=bucket, ContinuationToken=first["NextContinuationToken"])
    assert ([one["Id"] for one in rest["MetricsConfigurationList"]], rest["IsTruncated"]) == (names[100:], False)


def test_an_empty_list_has_its_elements(account, bucket):
    found = elements(ask(account, "GET", f"/{bucket}"))
    assert found == {"Name": bucket, "Prefix": "", "Marker": "", "MaxKeys": "1000", "IsTruncated": "false"}
