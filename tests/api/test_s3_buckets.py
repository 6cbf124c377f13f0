"""S3's buckets as their owners set them up: versions, access, locks, rules, notifications, pages; and what is kept through a crash."""

import base64
import concurrent.futures
import datetime
import hashlib
import json
import os
import time
import urllib.parse
import uuid

import botocore.config
import botocore.exceptions
import pytest

from support import http
from support.account import Account
from support.errors import refused
from support.wait import eventually

MIB = 1024 * 1024
DAY = 86400


def make_bucket(s3, **more):
    name = f"b-{uuid.uuid4()}"
    s3.create_bucket(Bucket=name, **more)
    return name


def open_bucket(s3, name, ownership="ObjectWriter"):
    """Lets lists of access and public policies be set."""
    s3.delete_public_access_block(Bucket=name)
    s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls={"Rules": [{"ObjectOwnership": ownership}]})


@pytest.fixture
def s3(account):
    return account.client("s3")


@pytest.fixture
def bucket(s3):
    return make_bucket(s3)


@pytest.fixture
def versioned(s3, bucket):
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    return bucket


def body(s3, bucket, key, **more):
    return s3.get_object(Bucket=bucket, Key=key, **more)["Body"].read()


def nobody(freehold, method, path, headers=None, data=b""):
    return http.request(freehold.endpoint, method, path, headers, data)


def allow(action, resource, principal="*", **more):
    return {"Effect": "Allow", "Principal": principal, "Action": action, "Resource": resource, **more}


def policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def test_versions(s3, versioned):
    one = s3.put_object(Bucket=versioned, Key="k", Body=b"1")["VersionId"]
    two = s3.put_object(Bucket=versioned, Key="k", Body=b"2")["VersionId"]
    assert body(s3, versioned, "k") == b"2" and body(s3, versioned, "k", VersionId=one) == b"1"
    marker = s3.delete_object(Bucket=versioned, Key="k")
    assert marker["DeleteMarker"]
    with refused(404, "NoSuchKey") as seen:
        s3.get_object(Bucket=versioned, Key="k")
    assert seen.response["ResponseMetadata"]["HTTPHeaders"]["x-amz-delete-marker"] == "true"
    with refused(405, "MethodNotAllowed"):
        s3.get_object(Bucket=versioned, Key="k", VersionId=marker["VersionId"])
    listed = s3.list_object_versions(Bucket=versioned)
    assert [(one["VersionId"], one["IsLatest"]) for one in listed["Versions"]] == [(two, False), (one, False)]
    assert [one["IsLatest"] for one in listed["DeleteMarkers"]] == [True]
    with refused(409, "BucketNotEmpty"):
        s3.delete_bucket(Bucket=versioned)
    s3.delete_object(Bucket=versioned, Key="k", VersionId=marker["VersionId"])
    assert body(s3, versioned, "k") == b"2"
    s3.delete_object(Bucket=versioned, Key="k", VersionId=two)
    assert body(s3, versioned, "k") == b"1"
    with refused(404, "NoSuchVersion", "The specified version does not exist."):
        s3.get_object(Bucket=versioned, Key="k", VersionId=two)
    with refused(400, "InvalidArgument", "Invalid version id specified"):
        s3.get_object(Bucket=versioned, Key="k", VersionId="x")


def test_null_versions(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"null 1")
    status = lambda text: s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": text})
    assert "Status" not in s3.get_bucket_versioning(Bucket=bucket)
    status("Enabled")
    two = s3.put_object(Bucket=bucket, Key="k", Body=b"2")["VersionId"]
    assert body(s3, bucket, "k", VersionId="null") == b"null 1"
    status("Suspended")
    assert s3.put_object(Bucket=bucket, Key="k", Body=b"null 2")["VersionId"] == "null"
    assert [one["VersionId"] for one in s3.list_object_versions(Bucket=bucket)["Versions"]] == ["null", two]
    assert s3.delete_object(Bucket=bucket, Key="k")["VersionId"] == "null"
    listed = s3.list_object_versions(Bucket=bucket)
    assert ([one["VersionId"] for one in listed["Versions"]], listed["DeleteMarkers"][0]["VersionId"]) == ([two], "null")
    with refused(400, "MalformedXML"):
        status("On")


def test_pages_of_versions(s3, versioned):
    for key in ("a", "a", "b/1", "b/2", "c"):
        s3.put_object(Bucket=versioned, Key=key, Body=b"x")
    pages = s3.get_paginator("list_object_versions").paginate(Bucket=versioned, PaginationConfig={"PageSize": 1})
    assert [one["Key"] for page in pages for one in page["Versions"]] == ["a", "a", "b/1", "b/2", "c"]
    pages = s3.get_paginator("list_object_versions").paginate(Bucket=versioned, Delimiter="/", PaginationConfig={"PageSize": 3})
    seen = [([one["Key"] for one in page.get("Versions", [])], [one["Prefix"] for one in page.get("CommonPrefixes", [])]) for page in pages]
    assert seen == [(["a", "a"], ["b/"]), (["c"], [])]


def test_tags(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"", Tagging="a=1&b=2")
    assert s3.head_object(Bucket=bucket, Key="k")["TagCount"] == 2
    s3.put_object_tagging(Bucket=bucket, Key="k", Tagging={"TagSet": [{"Key": "c", "Value": "3"}]})
    assert s3.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == [{"Key": "c", "Value": "3"}]
    s3.delete_object_tagging(Bucket=bucket, Key="k")
    assert s3.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == []
    with refused(400, "InvalidTag", "Cannot provide multiple Tags with the same key"):
        s3.put_object_tagging(Bucket=bucket, Key="k", Tagging={"TagSet": [{"Key": "c", "Value": "3"}] * 2})
    with refused(404, "NoSuchTagSet", "The TagSet does not exist"):
        s3.get_bucket_tagging(Bucket=bucket)
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "team", "Value": "a"}]})
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "team", "Value": "a"}]


def test_a_policy_opens_a_bucket(s3, bucket, freehold, account):
    s3.put_object(Bucket=bucket, Key="open/k", Body=b"x")
    s3.put_object(Bucket=bucket, Key="shut", Body=b"x")
    document = policy(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/open/*"))
    with refused(403, "AccessDenied", part="BlockPublicPolicy"):
        s3.put_bucket_policy(Bucket=bucket, Policy=document)
    s3.delete_public_access_block(Bucket=bucket)
    s3.put_bucket_policy(Bucket=bucket, Policy=document)
    assert json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"]) == json.loads(document)
    assert s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"]["IsPublic"]
    assert nobody(freehold, "GET", f"/{bucket}/open/k").body == b"x"
    assert nobody(freehold, "GET", f"/{bucket}/shut").status == 403
    assert nobody(freehold, "PUT", f"/{bucket}/open/k", {}, b"y").status == 403
    with refused(400, "MalformedPolicy"):
        s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow("s3:GetObject", "arn:aws:s3:::other/*")))
    s3.delete_bucket_policy(Bucket=bucket)
    assert nobody(freehold, "GET", f"/{bucket}/open/k").status == 403
    with refused(404, "NoSuchBucketPolicy", "The bucket policy does not exist"):
        s3.get_bucket_policy(Bucket=bucket)


def test_another_account_and_a_user(s3, bucket, account, freehold):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    other = Account(freehold)
    with refused(403, "AccessDenied"):
        other.client("s3").get_object(Bucket=bucket, Key="k")
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*", {"AWS": other.id})))
    assert body(other.client("s3"), bucket, "k") == b"x"
    with refused(403, "AccessDenied"):
        other.client("s3").delete_object(Bucket=bucket, Key="k")
    user = account.user(statements=[{"Effect": "Allow", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/*"}])
    assert body(user.client("s3"), bucket, "k") == b"x"
    with refused(403, "AccessDenied"):
        user.client("s3").put_object(Bucket=bucket, Key="k", Body=b"y")
    # Who may not list does not learn what is not there.
    with refused(403, "AccessDenied"):
        user.client("s3").get_object(Bucket=bucket, Key="nothing")
    with refused(403, "AccessDenied"):
        s3.get_object(Bucket=bucket, Key="k", ExpectedBucketOwner=other.id)


def test_a_deny_holds_for_root(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    deny = {**allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*"), "Effect": "Deny"}
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(deny))
    with refused(403, "AccessDenied", part="explicit deny"):
        s3.get_object(Bucket=bucket, Key="k")
    s3.delete_bucket_policy(Bucket=bucket)
    assert body(s3, bucket, "k") == b"x"


def test_lists_of_access(s3, bucket, freehold):
    owner = s3.list_buckets()["Owner"]["ID"]
    grants = s3.get_bucket_acl(Bucket=bucket)["Grants"]
    assert grants == [{"Grantee": {"ID": owner, "Type": "CanonicalUser"}, "Permission": "FULL_CONTROL"}]
    with refused(400, "AccessControlListNotSupported", "The bucket does not allow ACLs"):
        s3.put_object(Bucket=bucket, Key="k", Body=b"x", ACL="public-read")
    with refused(400, "InvalidBucketAclWithObjectOwnership"):
        make_bucket(s3, ACL="public-read")
    open_bucket(s3, bucket)
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", ACL="public-read")
    s3.put_object(Bucket=bucket, Key="own", Body=b"x")
    assert nobody(freehold, "GET", f"/{bucket}/k").body == b"x"
    assert nobody(freehold, "GET", f"/{bucket}/own").status == 403
    s3.put_object_acl(Bucket=bucket, Key="k", ACL="private")
    assert nobody(freehold, "GET", f"/{bucket}/k").status == 403
    s3.put_bucket_acl(Bucket=bucket, ACL="public-read")
    assert b"<Key>own</Key>" in nobody(freehold, "GET", f"/{bucket}").body
    with refused(400, "InvalidArgument"):
        s3.put_bucket_acl(Bucket=bucket, ACL="anything")
    s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration={"IgnorePublicAcls": True})
    assert nobody(freehold, "GET", f"/{bucket}").status == 403


def test_locks(s3, own_freehold):
    s3 = Account(own_freehold).client("s3")
    bucket = make_bucket(s3, ObjectLockEnabledForBucket=True)
    plain = make_bucket(s3)
    assert s3.get_object_lock_configuration(Bucket=bucket)["ObjectLockConfiguration"] == {"ObjectLockEnabled": "Enabled"}
    rule = {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 2}}
    s3.put_object_lock_configuration(Bucket=bucket, ObjectLockConfiguration={"ObjectLockEnabled": "Enabled", "Rule": rule})
    version = s3.put_object(Bucket=bucket, Key="k", Body=b"x")["VersionId"]
    ids = {"Bucket": bucket, "Key": "k", "VersionId": version}
    assert s3.get_object_retention(**ids)["Retention"]["Mode"] == "GOVERNANCE"
    with refused(403, "AccessDenied", "Access Denied because object protected by object lock."):
        s3.delete_object(**ids)
    s3.put_object_legal_hold(**ids, LegalHold={"Status": "ON"})
    with refused(403, "AccessDenied"):
        s3.delete_object(**ids, BypassGovernanceRetention=True)
    s3.put_object_legal_hold(**ids, LegalHold={"Status": "OFF"})
    soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)
    with refused(403, "AccessDenied"):
        s3.put_object_retention(**ids, Retention={"Mode": "GOVERNANCE", "RetainUntilDate": soon})
    own_freehold.advance(2 * DAY + 1)
    s3.delete_object(**ids)
    with refused(400, "InvalidRequest", "Bucket is missing Object Lock Configuration"):
        s3.put_object(Bucket=plain, Key="k", Body=b"x", ObjectLockLegalHoldStatus="ON")
    with refused(404, "ObjectLockConfigurationNotFoundError"):
        s3.get_object_lock_configuration(Bucket=plain)


def test_lifecycle_rules_are_carried_out(own_freehold):
    s3 = Account(own_freehold).client("s3")
    bucket = make_bucket(s3)
    put = lambda rules: s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": rules})
    with refused(400, "InvalidArgument", "'Days' for Expiration action must be a positive integer"):
        put([{"Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 0}}])
    with refused(404, "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist"):
        s3.get_bucket_lifecycle_configuration(Bucket=bucket)
    put([
        {"ID": "tmp", "Status": "Enabled", "Filter": {"Prefix": "tmp/"}, "Expiration": {"Days": 1}},
        {"ID": "old", "Status": "Enabled", "Filter": {"Prefix": ""}, "NoncurrentVersionExpiration": {"NoncurrentDays": 1}},
        {"ID": "up", "Status": "Enabled", "Filter": {"Prefix": ""}, "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}},
    ])
    assert [rule["ID"] for rule in s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"]] == ["tmp", "old", "up"]
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    assert 'rule-id="tmp"' in s3.put_object(Bucket=bucket, Key="tmp/k", Body=b"x")["Expiration"]
    for content in (b"1", b"2"):
        s3.put_object(Bucket=bucket, Key="stays", Body=content)
    s3.create_multipart_upload(Bucket=bucket, Key="u")
    own_freehold.advance(2 * DAY + 3601)
    eventually(lambda: "Uploads" not in s3.list_multipart_uploads(Bucket=bucket), "the upload is aborted")

    def left():
        listed = s3.list_object_versions(Bucket=bucket)
        return [one["Key"] for one in listed["Versions"]], [one["Key"] for one in listed.get("DeleteMarkers", [])]

    eventually(lambda: left() == (["stays", "tmp/k"], ["tmp/k"]), "the rules are carried out")
    assert body(s3, bucket, "stays") == b"2"


CONFIGURATIONS = [
    ("bucket_cors", {"CORSConfiguration": {"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]}}, "NoSuchCORSConfiguration"),
    ("bucket_website", {"WebsiteConfiguration": {"IndexDocument": {"Suffix": "i.html"}}}, "NoSuchWebsiteConfiguration"),
    ("bucket_encryption", {"ServerSideEncryptionConfiguration": {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]}}, None),
    ("bucket_accelerate_configuration", {"AccelerateConfiguration": {"Status": "Enabled"}}, None),
    ("bucket_request_payment", {"RequestPaymentConfiguration": {"Payer": "Requester"}}, None),
    ("bucket_ownership_controls", {"OwnershipControls": {"Rules": [{"ObjectOwnership": "ObjectWriter"}]}}, None),
    ("public_access_block", {"PublicAccessBlockConfiguration": {"BlockPublicAcls": True}}, None),
]


@pytest.mark.parametrize("name, given, missing", CONFIGURATIONS, ids=[one[0] for one in CONFIGURATIONS])
def test_configurations_are_given_back(s3, bucket, name, given, missing):
    get = lambda: getattr(s3, f"get_{name}")(Bucket=bucket)
    if missing:
        with refused(404, missing):
            get()
    getattr(s3, f"put_{name}")(Bucket=bucket, **given)
    (wanted,) = given.values()
    found = get()
    text = json.dumps(found, default=str)
    leaves = lambda value: [leaf for one in (value.values() if isinstance(value, dict) else value) for leaf in ([one] if isinstance(one, (str, bool)) else leaves(one))]
    assert all(json.dumps(leaf) in text for leaf in leaves(wanted)), (wanted, found)
    if hasattr(s3, f"delete_{name}") and missing:
        getattr(s3, f"delete_{name}")(Bucket=bucket)
        with refused(404, missing):
            get()


def test_logs_go_to_a_bucket_that_is_there(s3, bucket):
    put = lambda target: s3.put_bucket_logging(Bucket=bucket, BucketLoggingStatus={"LoggingEnabled": {"TargetBucket": target, "TargetPrefix": "p"}})
    with refused(400, "InvalidTargetBucketForLogging", "The target bucket for logging does not exist"):
        put("nothing-of-this-name")
    put(bucket)
    assert s3.get_bucket_logging(Bucket=bucket)["LoggingEnabled"] == {"TargetBucket": bucket, "TargetPrefix": "p"}
    s3.put_bucket_logging(Bucket=bucket, BucketLoggingStatus={})
    assert "LoggingEnabled" not in s3.get_bucket_logging(Bucket=bucket)


def test_several_configurations_of_a_kind(s3, bucket):
    for name in ("a", "b"):
        s3.put_bucket_metrics_configuration(Bucket=bucket, Id=name, MetricsConfiguration={"Id": name})
    assert [one["Id"] for one in s3.list_bucket_metrics_configurations(Bucket=bucket)["MetricsConfigurationList"]] == ["a", "b"]
    s3.delete_bucket_metrics_configuration(Bucket=bucket, Id="a")
    with refused(404, "NoSuchConfiguration", "The specified configuration does not exist."):
        s3.get_bucket_metrics_configuration(Bucket=bucket, Id="a")


def test_presigned_urls(s3, account, bucket, freehold):
    def path(operation, expires=60, **parameters):
        url = s3.generate_presigned_url(operation, Params={"Bucket": bucket, "Key": "a b", **parameters}, ExpiresIn=expires)
        parts = urllib.parse.urlsplit(url)
        return f"{parts.path}?{parts.query}"

    assert nobody(freehold, "PUT", path("put_object"), {}, b"hello").status == 200
    got = nobody(freehold, "GET", path("get_object", ResponseContentType="x/y"))
    assert (got.status, got.body, got.headers["content-type"]) == (200, b"hello", "x/y")
    late = path("get_object", expires=1)
    eventually(lambda: nobody(freehold, "GET", late).status == 403, "the URL has ended")
    assert b"<Message>Request has expired</Message>" in nobody(freehold, "GET", late).body
    url = account.aws("s3", "presign", f"s3://{bucket}/a b").strip()
    assert nobody(freehold, "GET", url.removeprefix(freehold.endpoint)).body == b"hello"


def test_forms(s3, bucket, freehold):
    def send(fields, file=b"hello"):
        lines = b"".join(f'--xx\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields.items())
        data = lines + b'--xx\r\nContent-Disposition: form-data; name="file"; filename="f.txt"\r\n\r\n' + file + b"\r\n--xx--\r\n"
        return nobody(freehold, "POST", f"/{bucket}", {"Content-Type": "multipart/form-data; boundary=xx"}, data)

    made = s3.generate_presigned_post(bucket, "up/${filename}", Fields={"success_action_status": "201"}, Conditions=[["content-length-range", 1, 5], {"success_action_status": "201"}])
    answer = send(made["fields"])
    assert answer.status == 201 and b"<Key>up/f.txt</Key>" in answer.body
    assert body(s3, bucket, "up/f.txt") == b"hello"
    assert b"<Code>EntityTooLarge</Code>" in send(made["fields"], b"longer").body
    assert send({**made["fields"], "x-amz-meta-a": "1"}).status == 403
    assert send({"key": "k"}).status == 403


def test_hosts_name_buckets(s3, account, bucket, freehold):
    s3.put_object(Bucket=bucket, Key="a/b", Body=b"x")
    open_bucket(s3, bucket)
    s3.put_object_acl(Bucket=bucket, Key="a/b", ACL="public-read")
    for host in (f"{bucket}.s3.localhost", f"{bucket}.s3.us-east-1.localhost", f"{bucket}.localhost", f"{bucket}.s3.amazonaws.com"):
        assert nobody(freehold, "GET", "/a/b", {"Host": host}).body == b"x", host
    assert nobody(freehold, "GET", "/a/b", {"Host": "other.s3.localhost"}).status == 404
    assert b"<ListAllMyBucketsResult" in account.raw("GET", "/", service="s3", headers={"x-amz-content-sha256": hashlib.sha256(b"").hexdigest()}).body


def test_bodies_must_be_whole(account, s3, bucket):
    missing = account.raw("PUT", f"/{bucket}/k", {"x-amz-content-sha256": hashlib.sha256(b"other").hexdigest(), "Content-Length": "4"}, b"body", service="s3", signed=False)
    assert missing.status == 403
    answer = account.raw("PUT", f"/{bucket}/k", {"X-Amz-Content-SHA256": hashlib.sha256(b"other").hexdigest()}, b"body", service="s3")
    with refused(404, "404"):
        s3.head_object(Bucket=bucket, Key="k")
    assert b"<Code>XAmzContentSHA256Mismatch</Code>" in answer.body


def test_pages_of_other_origins(s3, bucket, freehold):
    rules = [{"AllowedMethods": ["GET"], "AllowedOrigins": ["https://*.example.com"], "AllowedHeaders": ["x-a"], "ExposeHeaders": ["ETag"], "MaxAgeSeconds": 9}]
    ask = lambda origin, method="GET", **more: nobody(freehold, "OPTIONS", f"/{bucket}/k", {"Origin": origin, "Access-Control-Request-Method": method, **more})
    assert b"CORSResponse: CORS is not enabled for this bucket." in ask("https://a.example.com").body
    s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": rules})
    answer = ask("https://a.example.com", **{"Access-Control-Request-Headers": "X-A"})
    assert (answer.status, answer.headers["Access-Control-Allow-Origin"], answer.headers["Access-Control-Max-Age"]) == (200, "https://a.example.com", "9")
    assert ask("https://a.example.com", "PUT").status == 403
    assert ask("https://example.org").status == 403
    open_bucket(s3, bucket)
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", ACL="public-read")
    seen = nobody(freehold, "GET", f"/{bucket}/k", {"Origin": "https://a.example.com"})
    assert (seen.body, seen.headers["Access-Control-Allow-Origin"], seen.headers["Access-Control-Expose-Headers"]) == (b"x", "https://a.example.com", "ETag")
    assert nobody(freehold, "GET", f"/{bucket}/k", {"Origin": "https://example.org"}).headers["Access-Control-Allow-Origin"] is None


def test_websites(s3, bucket, freehold):
    visit = lambda path: nobody(freehold, "GET", path, {"Host": f"{bucket}.s3-website.localhost"})
    assert visit("/").headers["x-amz-error-code"] == "NoSuchWebsiteConfiguration"
    rules = [{"Condition": {"KeyPrefixEquals": "old/"}, "Redirect": {"ReplaceKeyPrefixWith": "new/"}}]
    s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration={"IndexDocument": {"Suffix": "index.html"}, "ErrorDocument": {"Key": "oops.html"}, "RoutingRules": rules})
    for key in ("index.html", "d/index.html", "oops.html"):
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode(), ContentType="text/html")
    assert visit("/").status == 403
    s3.delete_public_access_block(Bucket=bucket)
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*"), allow("s3:ListBucket", f"arn:aws:s3:::{bucket}")))
    assert (visit("/").body, visit("/").headers["content-type"]) == (b"index.html", "text/html")
    assert visit("/d/").body == b"d/index.html"
    assert (visit("/d").status, visit("/d").headers["location"]) == (302, "/d/")
    assert (visit("/nothing").status, visit("/nothing").body) == (404, b"oops.html")
    assert visit("/old/x").headers["location"] == f"http://{bucket}.s3-website.localhost/new/x"


def test_what_was_acknowledged_survives_a_kill(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    s3 = account.client("s3")
    bucket = make_bucket(s3)
    upload = s3.create_multipart_upload(Bucket=bucket, Key="m")["UploadId"]
    ids = {"Bucket": bucket, "Key": "m", "UploadId": upload}
    part = s3.upload_part(**ids, PartNumber=1, Body=b"p" * (5 * MIB))["ETag"]
    acknowledged = {}

    def put(number):
        content = os.urandom(200_000 if number % 3 else 100)
        try:
            account.client("s3").put_object(Bucket=bucket, Key=f"k{number}", Body=content)
        except (botocore.exceptions.ClientError, botocore.exceptions.HTTPClientError):
            return
        acknowledged[f"k{number}"] = hashlib.md5(content).hexdigest()

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        for number in range(200):
            pool.submit(put, number)
        eventually(lambda: len(acknowledged) > 20, "some objects are put", seconds=60)
        server.kill()
        pool.shutdown(cancel_futures=True)
    server.start()
    s3 = account.client("s3")
    listed = {one["Key"]: one["ETag"].strip('"') for one in s3.list_objects_v2(Bucket=bucket)["Contents"]}
    assert acknowledged.items() <= listed.items()
    for key, etag in listed.items():
        assert hashlib.md5(body(s3, bucket, key)).hexdigest() == etag
    s3.complete_multipart_upload(**ids, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part}]})
    server.kill()
    server.start()
    s3 = account.client("s3")
    assert s3.head_object(Bucket=bucket, Key="m")["ContentLength"] == 5 * MIB
    # A damaged content is an error, never wrong bytes.
    (blob,) = [path for path in (tmp_path / "data" / "objects").rglob("*") if path.is_file() and 5 * MIB < path.stat().st_size < 6 * MIB]
    with blob.open("r+b") as file:
        file.seek(4 * MIB)
        file.write(b"!")
    with pytest.raises((botocore.exceptions.ClientError, botocore.exceptions.IncompleteReadError, botocore.exceptions.ResponseStreamingError)):
        body(s3, bucket, "m")
