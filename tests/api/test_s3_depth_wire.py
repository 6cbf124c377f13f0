"""S3's wire: parameters that cannot be read, bodies that are not there, errors with all their elements, hosts and regions."""

import base64
import datetime
import hashlib
import re
import urllib.parse
import xml.etree.ElementTree

import botocore.config
import pytest

from support.account import Account
from support.errors import refused
from support.s3 import ask, elements, error, make_bucket, nobody


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


UNREADABLE = [
    ("GET", "?list-type=2&max-keys=abc", "max-keys", "abc", "Provided max-keys not an integer or within integer range"),
    ("GET", "?max-keys=2147483648", "max-keys", "2147483648", "Provided max-keys not an integer or within integer range"),
    ("GET", "?max-keys=-1", "maxKeys", "-1", "Argument maxKeys must be an integer between 0 and 2147483647"),
    ("GET", "?versions&max-keys=x", "max-keys", "x", "Provided max-keys not an integer or within integer range"),
    ("GET", "?uploads&max-uploads=x", "max-uploads", "x", "Provided max-uploads not an integer or within integer range"),
    ("GET", "?uploads&max-uploads=-2", "max-uploads", "-2", "Argument max-uploads must be an integer between 0 and 2147483647"),
    ("GET", "/k?uploadId=u&max-parts=x", "max-parts", "x", "Provided max-parts not an integer or within integer range"),
    ("PUT", "/k?uploadId=u&partNumber=x", "partNumber", "x", "Part number must be an integer between 1 and 10000, inclusive"),
    ("GET", "?list-type=2&encoding-type=xml", "encoding-type", "xml", "Invalid Encoding Method specified in Request"),
    ("GET", "?list-type=2&continuation-token=!", "continuation-token", "!", "The continuation token provided is incorrect"),
]


@pytest.mark.parametrize("method, query, name, value, message", UNREADABLE, ids=[one[1] for one in UNREADABLE])
def test_arguments_that_cannot_be_read(account, bucket, method, query, name, value, message):
    answer = ask(account, method, f"/{bucket}{query}")
    assert error(answer) == (400, "InvalidArgument", message)
    found = elements(answer)
    assert (found["ArgumentName"], found["ArgumentValue"]) == (name, value)


def test_an_empty_number_is_none(account, bucket):
    found = elements(ask(account, "GET", f"/{bucket}?list-type=2&max-keys="))
    assert (found["MaxKeys"], found["KeyCount"]) == ("1000", "0")


def test_dates_that_cannot_be_read_are_ignored(account, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    for header in ("If-Modified-Since", "If-Unmodified-Since"):
        assert ask(account, "GET", f"/{bucket}/k", {header: "yesterday"}).body == b"x"
    locked = make_bucket(s3, ObjectLockEnabledForBucket=True)
    lock = {"x-amz-object-lock-mode": "GOVERNANCE", "x-amz-object-lock-retain-until-date": "tomorrow"}
    answer = ask(account, "PUT", f"/{locked}/k", lock, b"x")
    assert error(answer) == (400, "InvalidArgument", "The retain until date must be provided in ISO 8601 format")


def test_conditions_on_times(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    now = datetime.datetime.now(datetime.timezone.utc)
    # A time that has not come is no condition.
    assert s3.get_object(Bucket=bucket, Key="k", IfModifiedSince=now + datetime.timedelta(days=1))["Body"].read() == b"x"
    assert s3.get_object(Bucket=bucket, Key="k", IfModifiedSince=now - datetime.timedelta(days=1))["Body"].read() == b"x"
    with refused(412, "PreconditionFailed") as seen:
        s3.get_object(Bucket=bucket, Key="k", IfUnmodifiedSince=now - datetime.timedelta(days=1))
    assert seen.response["Error"]["Condition"] == "If-Unmodified-Since"


@pytest.mark.parametrize("query", ["cors", "versioning", "tagging", "website", "encryption", "ownershipControls"])
def test_documents_that_are_not_there(account, bucket, query):
    answer = ask(account, "PUT", f"/{bucket}?{query}")
    assert error(answer) == (400, "MissingRequestBodyError", "Request Body is empty")
    for body in (b"<a>", b"hello"):
        assert error(ask(account, "PUT", f"/{bucket}?{query}", body=body))[:2] == (400, "MalformedXML")


@pytest.mark.parametrize("method, path, kind", [("POST", "/{}/k", "OBJECT"), ("PATCH", "/{}", "BUCKET"), ("DELETE", "/", "SERVICE")])
def test_what_is_no_operation(account, bucket, method, path, kind):
    answer = ask(account, method, path.format(bucket))
    assert error(answer) == (405, "MethodNotAllowed", "The specified method is not allowed against this resource.")
    assert (elements(answer)["Method"], elements(answer)["ResourceType"]) == (method, kind)


def test_names_that_no_bucket_can_have(account):
    for name, code in (("ab", "InvalidBucketName"), ("a%20b", "InvalidBucketName"), ("Old_Style", "NoSuchBucket")):
        assert error(ask(account, "GET", f"/{name}"))[1] == code
    text = "Invalid x-amz-object-ownership header: Mine"
    answer = ask(account, "PUT", "/never-made", {"x-amz-object-ownership": "Mine"})
    assert error(answer) == (400, "InvalidArgument", text) and "ArgumentValue" not in elements(answer)
    answer = ask(account, "PUT", "/never-made", {"x-amz-acl": "all"})
    assert (error(answer)[:2], elements(answer)["ArgumentName"]) == ((400, "InvalidArgument"), "x-amz-acl")
    empty = b"<CreateBucketConfiguration><LocationConstraint></LocationConstraint></CreateBucketConfiguration>"
    assert error(ask(account, "PUT", "/never-made", body=empty))[:2] == (400, "InvalidLocationConstraint")


def test_trailers(account, s3, bucket):
    def put(named, line, **more):
        headers = {"x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "x-amz-decoded-content-length": "1", "x-amz-trailer": named, **more}
        return ask(account, "PUT", f"/{bucket}/k", headers, b"1\r\nx\r\n0\r\n" + line + b"\r\n")

    sha = base64.b64encode(hashlib.sha256(b"x").digest()).decode()
    header, crc = "x-amz-checksum-sha256", {"x-amz-checksum-crc32": "jNxSgw=="}
    malformed = "The request contained trailing data that was not well-formed or did not conform to our published schema."
    for answer, code, message in (
        (put(header, f"{header}:{sha}\r\n".encode(), **crc), "InvalidRequest", "Expecting a single x-amz-checksum- header"),
        (put(header, f"{header}:abc\r\n".encode()), "InvalidRequest", f"Value for {header} trailing header is invalid."),
        (put(header, b""), "MalformedTrailerError", malformed),
        (put("x-amz-checksum-sha10", b"x-amz-checksum-sha10:abc\r\n"), "InvalidRequest", "The value specified in the x-amz-trailer header is not supported"),
    ):
        assert error(answer) == (400, code, message)
    assert put(header, f"{header}:{sha}\r\n".encode()).headers[header] == sha


def test_errors_have_ids_and_say_what_they_are_about(account, s3, bucket):
    answer = ask(account, "GET", f"/{bucket}/no%20key")
    found = elements(answer)
    assert (found["Code"], found["Key"]) == ("NoSuchKey", "no key")
    assert found["RequestId"] == answer.headers["x-amz-request-id"] and found["HostId"] == answer.headers["x-amz-id-2"]
    assert answer.headers["content-type"] == "application/xml"
    assert elements(ask(account, "GET", "/nothing-of-this-name"))["BucketName"] == "nothing-of-this-name"
    head = ask(account, "HEAD", f"/{bucket}/nothing")
    assert (head.status, head.body) == (404, b"")


def test_buckets_of_others_tell_where_they_are(account, freehold, s3, bucket):
    other = Account(freehold)
    for asked in (ask(other, "HEAD", f"/{bucket}"), nobody(freehold, "HEAD", f"/{bucket}")):
        assert (asked.status, asked.headers["x-amz-bucket-region"], asked.body) == (403, "us-east-1", b"")
    gone = ask(other, "HEAD", "/nothing-of-this-name")
    assert (gone.status, gone.headers["x-amz-bucket-region"]) == (404, None)
    assert ask(account, "HEAD", f"/{bucket}").headers["x-amz-bucket-region"] == "us-east-1"


@pytest.mark.parametrize("owner, code", [("0000", "InvalidBucketOwnerAWSAccountID"), ("abcdefabcdef", "InvalidBucketOwnerAWSAccountID"), ("000000000001", "AccessDenied")])
def test_the_owner_that_is_expected(s3, bucket, owner, code):
    with refused(403 if code == "AccessDenied" else 400, code) as seen:
        s3.list_objects_v2(Bucket=bucket, ExpectedBucketOwner=owner)
    if code != "AccessDenied":
        assert seen.message == f"The value of the expected bucket owner parameter must be an AWS Account ID... [{owner}]"


def test_preflights_that_lack_something(freehold, bucket):
    origin = {"Origin": "https://example.com"}
    ask_for = lambda method: {**origin, "Access-Control-Request-Method": method}
    for path, headers, want in (
        (bucket, {}, (400, "BadRequest", "Insufficient information. Origin request header needed.")),
        (bucket, origin, (400, "BadRequest", "Invalid Access-Control-Request-Method: null")),
        (bucket, ask_for("FETCH"), (400, "BadRequest", "Invalid Access-Control-Request-Method: FETCH")),
        (bucket, ask_for("GET"), (403, "AccessForbidden", "CORSResponse: CORS is not enabled for this bucket.")),
        ("nothing-of-this-name", ask_for("GET"), (403, "AccessForbidden", "CORSResponse: Bucket not found")),
    ):
        assert error(nobody(freehold, "OPTIONS", f"/{path}/k", headers)) == want


@pytest.mark.parametrize("version, pattern, past, begins", [
    ("s3", r"Expires=\d+", "Expires=1000000000", "2001-09-09T01:46:40Z"),
    ("s3v4", r"X-Amz-Date=\w+", "X-Amz-Date=20200101T000000Z", "2020-01-01T00:01:00Z"),
])
def test_presigned_urls_that_have_ended(account, s3, bucket, freehold, version, pattern, past, begins):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    signer = account.client("s3", config=botocore.config.Config(signature_version=version))
    parts = urllib.parse.urlsplit(signer.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "k"}, ExpiresIn=60))
    path = f"{parts.path}?{parts.query}"
    assert nobody(freehold, "GET", path).body == b"x"
    ended = nobody(freehold, "GET", re.sub(pattern, past, path))
    assert error(ended) == (403, "AccessDenied", "Request has expired")
    assert elements(ended)["Expires"] == begins and elements(ended)["ServerTime"]
    assert elements(ended).get("X-Amz-Expires") == ("60" if version == "s3v4" else None)


def test_bodies_are_compared_with_their_hashes(account, bucket):
    wrong = {"x-amz-content-sha256": hashlib.sha256(b"other").hexdigest()}
    assert error(account.raw("PUT", f"/{bucket}/k", wrong, b"body", service="s3"))[:2] == (400, "XAmzContentSHA256Mismatch")


ARGUMENT = "AWS authorization header is invalid.  Expected AwsAccessKeyId:signature"
AUTHORIZATIONS = [
    ("", 403, "AccessDenied", "Access Denied"),
    ("HAHAHA", 400, "InvalidArgument", "Authorization header is invalid -- one and only one ' ' (space) required"),
    ("AWS HAHAHA", 400, "InvalidArgument", ARGUMENT),
    ("Basic eDp5", 400, "InvalidArgument", "Unsupported Authorization Type"),
    ("AWS4-HMAC-SHA256 Credential=HAHAHA", 400, "AuthorizationHeaderMalformed", None),
]


@pytest.mark.parametrize("header, status, code, message", AUTHORIZATIONS, ids=[one[0] or "empty" for one in AUTHORIZATIONS])
def test_authorizations_of_no_kind(freehold, bucket, header, status, code, message):
    found = error(nobody(freehold, "PUT", f"/{bucket}/k", {"Authorization": header}, b"x"))
    assert found == (status, code, message or found[2])


def test_half_a_presigned_url(freehold, bucket):
    text = "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters"
    for query in ("AWSAccessKeyId=a&Expires=1", "Signature=s&Expires=1"):
        assert error(nobody(freehold, "GET", f"/{bucket}/k?{query}")) == (403, "AccessDenied", text)
    text = "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."
    for query in ("X-Amz-Algorithm=AWS4-HMAC-SHA256", "X-Amz-Signature=s&X-Amz-Date=20200101T000000Z"):
        assert error(nobody(freehold, "GET", f"/{bucket}/k?{query}")) == (400, "AuthorizationQueryParametersError", text)


def test_strangers_are_not_told_why(freehold, account, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    for answer in (nobody(freehold, "GET", f"/{bucket}/k"), nobody(freehold, "GET", "/"), ask(Account(freehold), "GET", f"/{bucket}/k")):
        assert error(answer) == (403, "AccessDenied", "Access Denied")
    user = Account(freehold).user()
    with refused(403, "AccessDenied", part="is not authorized to perform: s3:ListAllMyBuckets"):
        user.s3.list_buckets()


def test_digests_of_documents(account, bucket):
    cors = b"<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule></CORSConfiguration>"
    right = base64.b64encode(hashlib.md5(cors).digest()).decode()
    put = lambda digest: ask(account, "PUT", f"/{bucket}?cors", {"Content-MD5": digest}, cors)
    assert put(right).status == 200
    wrong = put(base64.b64encode(bytes(16)).decode())
    assert error(wrong) == (400, "BadDigest", "The Content-MD5 you specified did not match what we received.")
    assert elements(wrong)["CalculatedDigest"] == right
    assert error(put("abc")) == (400, "InvalidDigest", "The Content-MD5 you specified was invalid.")


ORDERS = [
    ("", ["Name", "Prefix", "Marker", "MaxKeys", "Delimiter", "IsTruncated", "Contents", "CommonPrefixes"]),
    ("list-type=2&start-after=a", ["Name", "Prefix", "StartAfter", "KeyCount", "MaxKeys", "Delimiter", "IsTruncated", "Contents", "CommonPrefixes"]),
    ("versions", ["Name", "Prefix", "KeyMarker", "VersionIdMarker", "MaxKeys", "Delimiter", "IsTruncated", "Version", "CommonPrefixes"]),
    ("uploads", ["Bucket", "Prefix", "KeyMarker", "UploadIdMarker", "NextKeyMarker", "NextUploadIdMarker", "MaxUploads", "Delimiter", "IsTruncated", "Upload", "CommonPrefixes"]),
]


@pytest.mark.parametrize("query, order", ORDERS, ids=[one[0] or "objects" for one in ORDERS])
def test_elements_have_their_order(account, s3, query, order):
    bucket = make_bucket(s3)
    for key in ("b", "d/k"):
        s3.put_object(Bucket=bucket, Key=key, Body=b"")
        s3.create_multipart_upload(Bucket=bucket, Key=key)
    document = xml.etree.ElementTree.fromstring(ask(account, "GET", f"/{bucket}?{query}&delimiter=%2F&prefix=").body)
    assert document.tag.startswith("{http://s3.amazonaws.com/doc/2006-03-01/}")
    assert [element.tag.split("}")[1] for element in document] == order


def test_a_signature_that_does_not_fit_is_explained(account, bucket):
    user = account.user("signer")
    wrong = user.having(user.access_key, "x" * 40)
    answer = ask(wrong, "GET", f"/{bucket}/a%20b?versionId=1")
    assert error(answer)[:2] == (403, "SignatureDoesNotMatch")
    found = xml.etree.ElementTree.fromstring(answer.body)
    assert [one.tag for one in found][:2] == ["Code", "Message"] and [one.tag for one in found][-2:] == ["RequestId", "HostId"]
    names = ["AWSAccessKeyId", "StringToSign", "SignatureProvided", "StringToSignBytes", "CanonicalRequest", "CanonicalRequestBytes"]
    assert [one.tag for one in found][2:-2] == names
    told = {name: found.find(name).text for name in names}
    assert told["AWSAccessKeyId"] == user.access_key and re.fullmatch("[0-9a-f]{64}", told["SignatureProvided"])
    assert told["CanonicalRequest"].startswith(f"GET\n/{bucket}/a%20b\nversionId=1\n")
    assert told["StringToSign"].startswith("AWS4-HMAC-SHA256\n")
    assert told["StringToSign"].endswith(hashlib.sha256(told["CanonicalRequest"].encode()).hexdigest())
    for name in ("StringToSign", "CanonicalRequest"):
        assert bytes.fromhex(told[f"{name}Bytes"]).decode() == told[name]
    old = wrong.client("s3", config=botocore.config.Config(signature_version="s3"))
    with refused(403, "SignatureDoesNotMatch") as seen:
        old.get_object(Bucket=bucket, Key="k")
    assert seen.response["Error"]["StringToSign"].startswith("GET\n") and "CanonicalRequest" not in seen.response["Error"]


def test_lists_of_deletes_need_a_digest(account, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    body = b"<Delete><Object><Key>k</Key></Object></Delete>"
    answer = ask(account, "POST", f"/{bucket}?delete", {}, body)
    assert error(answer) == (400, "InvalidRequest", "Missing required header for this request: Content-MD5")
    digest = base64.b64encode(hashlib.md5(b"other").digest()).decode()
    assert error(ask(account, "POST", f"/{bucket}?delete", {"Content-MD5": digest}, body))[:2] == (400, "BadDigest")
    digest = base64.b64encode(hashlib.md5(body).digest()).decode()
    assert ask(account, "POST", f"/{bucket}?delete", {"Content-MD5": digest}, body).status == 200
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)
