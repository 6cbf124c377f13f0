"""Who may what in S3: lists of access in every form, owners of objects, blocked public access, policies that are none."""

import base64
import datetime
import hashlib
import hmac
import html
import json

import botocore.config
import pytest

from support.account import Account
from support.errors import refused
from support.s3 import ask, elements, error, make_bucket, nobody, open_bucket

ALL = "http://acs.amazonaws.com/groups/global/AllUsers"
AUTHENTICATED = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
LOGS = "http://acs.amazonaws.com/groups/s3/LogDelivery"


@pytest.fixture(scope="module")
def account(shared_server):
    """One for all tests here: each has its own bucket."""
    return Account(shared_server)


@pytest.fixture(scope="module")
def s3(account):
    return account.s3


@pytest.fixture
def bucket(s3):
    name = make_bucket(s3)
    open_bucket(s3, name)
    return name


@pytest.fixture(scope="module")
def other(shared_server):
    return Account(shared_server)


def owner(s3):
    return s3.list_buckets()["Owner"]["ID"]


def user(identity):
    return {"Type": "CanonicalUser", "ID": identity}


def group(uri):
    return {"Type": "Group", "URI": uri}


def grants(answer):
    return {(one["Grantee"].get("ID") or one["Grantee"]["URI"], one["Permission"]) for one in answer["Grants"]}


CANNED = [
    ("private", set()),
    ("public-read", {(ALL, "READ")}),
    ("public-read-write", {(ALL, "READ"), (ALL, "WRITE")}),
    ("authenticated-read", {(AUTHENTICATED, "READ")}),
    ("bucket-owner-full-control", set()),
]


@pytest.mark.parametrize("canned, more", CANNED, ids=[one[0] for one in CANNED])
def test_canned_lists(s3, bucket, canned, more):
    me = owner(s3)
    s3.put_bucket_acl(Bucket=bucket, ACL=canned)
    s3.put_object(Bucket=bucket, Key="k", Body=b"", ACL=canned)
    for found in (s3.get_bucket_acl(Bucket=bucket), s3.get_object_acl(Bucket=bucket, Key="k")):
        assert grants(found) == {(me, "FULL_CONTROL")} | more
        assert found["Owner"]["ID"] == me


def test_logs_are_delivered_by_nobody_else(s3, bucket, freehold):
    s3.put_bucket_acl(Bucket=bucket, ACL="log-delivery-write")
    assert {(LOGS, "WRITE"), (LOGS, "READ_ACP")} < grants(s3.get_bucket_acl(Bucket=bucket))
    assert nobody(freehold, "PUT", f"/{bucket}/k", {}, b"x").status == 403
    assert nobody(freehold, "GET", f"/{bucket}?acl").status == 403


def test_headers_grant(s3, bucket, other):
    you = owner(other.s3)
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", GrantRead=f'id="{you}"', GrantReadACP=f'id="{you}", uri="{AUTHENTICATED}"')
    assert grants(s3.get_object_acl(Bucket=bucket, Key="k")) == {(you, "READ"), (you, "READ_ACP"), (AUTHENTICATED, "READ_ACP")}
    assert other.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"
    with refused(403, "AccessDenied"):
        other.s3.put_object_acl(Bucket=bucket, Key="k", ACL="private")


BAD_HEADERS = [
    ("x-amz-grant-read", "id=abc", "id", "abc", "Invalid id"),
    ("x-amz-grant-read", "uri=http://x", "uri", "http://x", "Invalid group uri"),
    ("x-amz-grant-full-control", "who=me", "x-amz-grant-full-control", "who=me", "Argument format not recognized"),
    ("x-amz-acl", "everybody", "x-amz-acl", "everybody", ""),
]


@pytest.mark.parametrize("header, value, name, argument, message", BAD_HEADERS, ids=[one[1] for one in BAD_HEADERS])
def test_headers_that_grant_nothing(account, bucket, header, value, name, argument, message):
    for path in (f"/{bucket}?acl", f"/{bucket}/k"):
        answer = ask(account, "PUT", path, {header: value})
        assert error(answer) == (400, "InvalidArgument", message)
        assert (elements(answer)["ArgumentName"], elements(answer)["ArgumentValue"]) == (name, argument)


def test_more_than_one_way_at_once(account, s3, bucket):
    me = owner(s3)
    with refused(400, "InvalidRequest", "Specifying both Canned ACLs and Header Grants is not allowed"):
        s3.put_bucket_acl(Bucket=bucket, ACL="private", GrantRead=f"id={me}")
    with refused(400, "UnexpectedContent", "This request does not support content"):
        s3.put_bucket_acl(Bucket=bucket, ACL="private", AccessControlPolicy={"Owner": {"ID": me}, "Grants": []})
    answer = ask(account, "PUT", f"/{bucket}?acl")
    assert error(answer) == (400, "MissingSecurityHeader", "Your request was missing a required header")
    assert elements(answer)["MissingHeaderName"] == "x-amz-acl"
    with refused(400, "UnresolvableGrantByEmailAddress"):
        s3.put_bucket_acl(Bucket=bucket, GrantRead="emailAddress=a@example.com")


def test_documents_grant(s3, bucket, other):
    me, you = owner(s3), owner(other.s3)
    wanted = [{"Grantee": user(you), "Permission": "READ"}, {"Grantee": group(ALL), "Permission": "READ_ACP"}, {"Grantee": user(me), "Permission": "FULL_CONTROL"}]
    s3.put_bucket_acl(Bucket=bucket, AccessControlPolicy={"Owner": {"ID": me}, "Grants": wanted})
    assert s3.get_bucket_acl(Bucket=bucket)["Grants"] == wanted
    assert "Contents" not in other.s3.list_objects_v2(Bucket=bucket)
    with refused(403, "AccessDenied"):
        other.s3.put_object(Bucket=bucket, Key="k", Body=b"")


MALFORMED = "The XML you provided was not well-formed or did not validate against our published schema"


@pytest.mark.parametrize("document, code, message", [
    (lambda me: {"Grants": []}, "MalformedACLError", MALFORMED),
    (lambda me: {"Owner": {"ID": "abc"}, "Grants": []}, "InvalidArgument", "Invalid id"),
    (lambda me: {"Owner": {"ID": me}, "Grants": [{"Grantee": user("abc"), "Permission": "READ"}]}, "InvalidArgument", "Invalid id"),
    (lambda me: {"Owner": {"ID": me}, "Grants": [{"Grantee": group("http://x"), "Permission": "READ"}]}, "InvalidArgument", "Invalid group uri"),
])
def test_documents_that_are_none(s3, bucket, document, code, message):
    with refused(400, code, message):
        s3.put_bucket_acl(Bucket=bucket, AccessControlPolicy=document(owner(s3)))


def test_the_owner_is_not_changed(s3, bucket, other):
    you = owner(other.s3)
    with refused(403, "AccessDenied"):
        s3.put_bucket_acl(Bucket=bucket, AccessControlPolicy={"Owner": {"ID": you}, "Grants": []})


PERMISSIONS = [
    ("READ", {"list"}),
    ("WRITE", {"put", "delete"}),
    ("READ_ACP", {"get_acl"}),
    ("WRITE_ACP", {"put_acl"}),
    ("FULL_CONTROL", {"list", "put", "delete", "get_acl", "put_acl"}),
]


@pytest.mark.parametrize("permission, allowed", PERMISSIONS, ids=[one[0] for one in PERMISSIONS])
def test_what_each_permission_of_a_bucket_allows(s3, bucket, other, permission, allowed):
    you, theirs = owner(other.s3), other.s3
    grant = {"Grantee": user(you), "Permission": permission}
    s3.put_bucket_acl(Bucket=bucket, AccessControlPolicy={"Owner": {"ID": owner(s3)}, "Grants": [grant]})
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    calls = {
        "list": lambda: theirs.list_objects_v2(Bucket=bucket),
        "put": lambda: theirs.put_object(Bucket=bucket, Key="new", Body=b"y", ACL="public-read"),
        "delete": lambda: theirs.delete_object(Bucket=bucket, Key="k"),
        "get_acl": lambda: theirs.get_bucket_acl(Bucket=bucket),
        "put_acl": lambda: theirs.put_bucket_acl(Bucket=bucket, ACL="private"),
        "get": lambda: theirs.get_object(Bucket=bucket, Key="k"),
        "policy": lambda: theirs.get_bucket_policy(Bucket=bucket),
        "settings": lambda: theirs.get_bucket_versioning(Bucket=bucket),
    }
    for name, call in calls.items():
        if name in allowed:
            call()
        else:
            with refused(403, "AccessDenied"):
                call()


def test_objects_belong_to_who_puts_them(s3, bucket, other, account):
    me, you, theirs = owner(s3), owner(other.s3), other.s3
    s3.put_bucket_acl(Bucket=bucket, ACL="public-read-write")
    theirs.put_object(Bucket=bucket, Key="k", Body=b"theirs")
    assert theirs.get_object(Bucket=bucket, Key="k")["Body"].read() == b"theirs"
    assert theirs.get_object_acl(Bucket=bucket, Key="k")["Owner"]["ID"] == you
    # Not even a policy lets the bucket's owner read it.
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": account.id}, "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/*"}]}))
    for call in (lambda: s3.get_object(Bucket=bucket, Key="k"), lambda: s3.get_object_acl(Bucket=bucket, Key="k")):
        with refused(403, "AccessDenied"):
            call()
    assert s3.list_objects(Bucket=bucket)["Contents"][0]["Owner"]["ID"] == you
    theirs.put_object_acl(Bucket=bucket, Key="k", ACL="bucket-owner-read")
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"theirs"
    theirs.put_object_acl(Bucket=bucket, Key="k", ACL="bucket-owner-full-control")
    assert grants(s3.get_object_acl(Bucket=bucket, Key="k")) == {(you, "FULL_CONTROL"), (me, "FULL_CONTROL")}
    # What is put over it is the owner's again.
    s3.put_object(Bucket=bucket, Key="k", Body=b"mine", ACL="private")
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"mine"
    with refused(403, "AccessDenied"):
        theirs.get_object(Bucket=bucket, Key="k")
    theirs.put_object(Bucket=bucket, Key="k", Body=b"theirs")
    s3.delete_object(Bucket=bucket, Key="k")


def test_owners_by_the_bucket_s_rule(s3, bucket, other):
    me, you, theirs = owner(s3), owner(other.s3), other.s3
    s3.put_bucket_acl(Bucket=bucket, ACL="public-read-write")
    open_bucket(s3, bucket, "BucketOwnerPreferred")
    theirs.put_object(Bucket=bucket, Key="given", Body=b"x", ACL="bucket-owner-full-control")
    theirs.put_object(Bucket=bucket, Key="kept", Body=b"x")
    found = {one["Key"]: one["Owner"]["ID"] for one in s3.list_objects(Bucket=bucket)["Contents"]}
    assert found == {"given": me, "kept": you}
    with refused(400, "InvalidBucketAclWithObjectOwnership", "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting"):
        open_bucket(s3, bucket, "BucketOwnerEnforced")
    s3.put_bucket_acl(Bucket=bucket, ACL="private")
    open_bucket(s3, bucket, "BucketOwnerEnforced")
    for call in (lambda: s3.put_bucket_acl(Bucket=bucket, ACL="public-read"), lambda: s3.put_object_acl(Bucket=bucket, Key="given", ACL="public-read"), lambda: s3.put_object(Bucket=bucket, Key="n", Body=b"", GrantRead=f"id={you}")):
        with refused(400, "AccessControlListNotSupported", "The bucket does not allow ACLs"):
            call()
    s3.put_object(Bucket=bucket, Key="n", Body=b"", ACL="bucket-owner-full-control")


def test_strangers_write_where_all_may(s3, bucket, freehold):
    s3.put_bucket_acl(Bucket=bucket, ACL="public-read-write")
    assert nobody(freehold, "PUT", f"/{bucket}/k", {"x-amz-acl": "public-read"}, b"x").status == 200
    assert nobody(freehold, "GET", f"/{bucket}/k").body == b"x"
    form = b'--xx\r\nContent-Disposition: form-data; name="key"\r\n\r\nform\r\n--xx\r\nContent-Disposition: form-data; name="acl"\r\n\r\npublic-read\r\n--xx\r\nContent-Disposition: form-data; name="file"\r\n\r\nhello\r\n--xx--\r\n'
    assert nobody(freehold, "POST", f"/{bucket}", {"Content-Type": "multipart/form-data; boundary=xx"}, form).status == 204
    assert nobody(freehold, "GET", f"/{bucket}/form").body == b"hello"
    # Lists of objects that are there stay their owners' matter.
    assert nobody(freehold, "PUT", f"/{bucket}/k?acl", {"x-amz-acl": "private"}).status in (200, 403)
    s3.put_object(Bucket=bucket, Key="own", Body=b"x")
    assert nobody(freehold, "PUT", f"/{bucket}/own?acl", {"x-amz-acl": "public-read"}).status == 403
    s3.put_bucket_acl(Bucket=bucket, ACL="public-read")
    assert nobody(freehold, "PUT", f"/{bucket}/k", {}, b"y").status == 403
    assert nobody(freehold, "DELETE", f"/{bucket}/k").status == 403


def test_everybody_who_signs(s3, bucket, other, freehold):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", ACL="authenticated-read")
    assert other.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"
    assert nobody(freehold, "GET", f"/{bucket}/k").status == 403


def test_public_access_is_blocked(s3, bucket, freehold):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", ACL="public-read")
    block = lambda **which: s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration=which)
    block(BlockPublicAcls=True)
    for call in (lambda: s3.put_object_acl(Bucket=bucket, Key="k", ACL="public-read"), lambda: s3.put_bucket_acl(Bucket=bucket, ACL="authenticated-read"), lambda: s3.put_object(Bucket=bucket, Key="n", Body=b"", ACL="public-read-write")):
        with refused(403, "AccessDenied"):
            call()
    assert nobody(freehold, "GET", f"/{bucket}/k").body == b"x"
    block(IgnorePublicAcls=True)
    assert nobody(freehold, "GET", f"/{bucket}/k").status == 403
    assert (ALL, "READ") in grants(s3.get_object_acl(Bucket=bucket, Key="k"))
    block(BlockPublicAcls=False)
    assert s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"] == {"BlockPublicAcls": False, "IgnorePublicAcls": False, "BlockPublicPolicy": False, "RestrictPublicBuckets": False}
    assert nobody(freehold, "GET", f"/{bucket}/k").body == b"x"


def test_versions_have_lists_of_their_own(s3, bucket, freehold):
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    put = lambda **more: s3.put_object(Bucket=bucket, Key="k", Body=b"x", **more)["VersionId"]
    status = lambda query="": nobody(freehold, "GET", f"/{bucket}/k{query}").status
    closed, opened = put(), put(ACL="public-read")
    assert (status(), status(f"?versionId={opened}"), status(f"?versionId={closed}")) == (200, 200, 403)
    newest = put()
    assert (status(), status(f"?versionId={newest}"), status(f"?versionId={opened}"), status(f"?versionId={closed}")) == (403, 403, 200, 403)
    s3.put_object_acl(Bucket=bucket, Key="k", VersionId=closed, ACL="public-read")
    s3.put_object_acl(Bucket=bucket, Key="k", VersionId=opened, ACL="private")
    assert (status(f"?versionId={opened}"), status(f"?versionId={closed}")) == (403, 200)


def test_new_buckets_with_lists(s3, account):
    with refused(400, "InvalidBucketAclWithObjectOwnership"):
        make_bucket(s3, ACL="public-read")
    with refused(400, "InvalidBucketAclWithBlockPublicAccessError", "Bucket cannot have public ACLs set with BlockPublicAccess enabled"):
        make_bucket(s3, ACL="public-read", ObjectOwnership="ObjectWriter")
    with refused(400, "InvalidArgument", "Invalid x-amz-object-ownership header: Nobody"):
        make_bucket(s3, ObjectOwnership="Nobody")
    name = make_bucket(s3, ObjectOwnership="BucketOwnerPreferred")
    assert s3.get_bucket_ownership_controls(Bucket=name)["OwnershipControls"] == {"Rules": [{"ObjectOwnership": "BucketOwnerPreferred"}]}
    s3.delete_bucket_ownership_controls(Bucket=name)
    with refused(404, "OwnershipControlsNotFoundError", "The bucket ownership controls were not found"):
        s3.get_bucket_ownership_controls(Bucket=name)


STATEMENT = {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::{}/*"}
POLICIES = [
    ("{", "Policies must be valid JSON and the first byte must be '{'"),
    ("[]", "Policies must be valid JSON and the first byte must be '{'"),
    ({"Version": "2012-10-17"}, "Missing required field Statement"),
    ({"Version": "2012-10-17", "Statement": [{**STATEMENT, "Effect": None}]}, "Missing required field Effect"),
    ({"Version": "2012-10-17", "Statement": [{**STATEMENT, "Principal": None}]}, "Missing required field Principal"),
    ({"Version": "2012-10-17", "Statement": [{**STATEMENT, "Action": None}]}, "Missing required field Action"),
    ({"Version": "2012-10-17", "Statement": [{**STATEMENT, "Resource": None}]}, "Missing required field Resource"),
    ({"Version": "2012-10-17", "Statement": [{**STATEMENT, "Resource": "arn:aws:s3:::another/*"}]}, "Policy has invalid resource"),
    ({"Version": "2012-10-17", "Statement": [{**STATEMENT, "Resource": "*"}]}, "Policy has invalid resource"),
    ({"Version": "2012-10-17", "Statement": [{**STATEMENT, "Principal": {"AWS": "nobody"}}]}, "Invalid principal in policy"),
    ({"Version": "2012-10-17", "Statement": [{**STATEMENT, "Action": "ec2:RunInstances"}]}, "Policy has invalid action"),
    ({"Version": "2012-10-17", "Statement": [{**STATEMENT, "Resource": "arn:aws:s3:::{}"}]}, "Action does not apply to any resource(s) in statement"),
    ({"Version": "2012-10-17", "Statement": [{**STATEMENT, "Effect": "Perhaps"}]}, "Invalid effect: Perhaps"),
    ({"Version": "2020-01-01", "Statement": [STATEMENT]}, "The policy must contain a valid version string"),
]


@pytest.mark.parametrize("policy, message", POLICIES, ids=[f"{at} {one[1]}" for at, one in enumerate(POLICIES)])
def test_policies_that_are_none(s3, bucket, policy, message):
    if isinstance(policy, dict):
        for statement in policy.get("Statement", []):
            for name in [name for name, value in statement.items() if value is None]:
                policy = {**policy, "Statement": [{key: value for key, value in statement.items() if key != name}]}
        policy = json.dumps(policy).replace(":::{}", f":::{bucket}")
    with refused(400, "MalformedPolicy", message):
        s3.put_bucket_policy(Bucket=bucket, Policy=policy)


def test_how_public_a_policy_is(s3, bucket):
    with refused(404, "NoSuchBucketPolicy", "The bucket policy does not exist"):
        s3.get_bucket_policy_status(Bucket=bucket)
    for more, public in (
        ({"Principal": "*"}, True),
        ({"Principal": {"AWS": "*"}}, True),
        ({"Principal": {"AWS": "123456789012"}}, False),
        ({"Principal": "*", "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}}, False),
    ):
        statement = {**STATEMENT, **more, "Resource": f"arn:aws:s3:::{bucket}/*"}
        s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
        assert s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"]["IsPublic"] is public


CONDITIONS = [
    ("a field that is not named", [["starts-with", "$key", ""]], 403, "AccessDenied", "Invalid according to Policy: Extra input fields: acl"),
    ("another value", [["eq", "$key", "other"], {"acl": "private"}], 403, "AccessDenied", 'Invalid according to Policy: Policy Condition failed: ["eq", "$key", "other"]'),
    ("another start", [["starts-with", "$key", "x/"], {"acl": "private"}], 403, "AccessDenied", 'Invalid according to Policy: Policy Condition failed: ["starts-with", "$key", "x/"]'),
    ("another bucket", [["starts-with", "$key", ""], {"acl": "private"}, {"bucket": "another"}], 403, "AccessDenied", 'Invalid according to Policy: Policy Condition failed: ["eq", "$bucket", "another"]'),
    ("too large", [["starts-with", "$key", ""], {"acl": "private"}, ["content-length-range", 0, 4]], 400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size"),
    ("too small", [["starts-with", "$key", ""], {"acl": "private"}, ["content-length-range", 6, 9]], 400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size"),
    ("half a range", [["starts-with", "$key", ""], {"acl": "private"}, ["content-length-range", 0]], 400, "InvalidPolicyDocument", "Invalid Policy: Invalid content-length-range: wrong number of arguments."),
    ("a text", ["key"], 400, "InvalidPolicyDocument", "Invalid Policy: Invalid condition test: must be a List or Object."),
    ("no operation", [[]], 400, "InvalidPolicyDocument", "Invalid Policy: Invalid Condition: missing operation identifier."),
    ("no bucket", [["starts-with", "$key", ""], {"acl": "private"}], 403, "AccessDenied", "Invalid according to Policy: Extra input fields: bucket"),
    ("an empty condition", [["starts-with", "$key", ""], {"acl": "private"}, {}], 400, "InvalidPolicyDocument", "Invalid Policy: Invalid Simple-Condition: Simple-Conditions must have exactly one property specified."),
    ("all in order", [["StArTs-WiTh", "$KeY", "u"], {"aCl": "private"}, ["content-length-range", 1, 5]], 204, None, None),
]


def form(account, bucket, policy, key="up/a", instead=(), **more):
    """A form signed in the old way, which needs no more than a policy."""
    encoded = base64.b64encode(json.dumps(policy).encode()).decode()
    signature = base64.b64encode(hmac.new(account.secret.encode(), encoded.encode(), hashlib.sha1).digest()).decode()
    fields = {"key": key, "acl": "private", "AWSAccessKeyId": account.access_key, "policy": encoded, "signature": signature, **more, **dict(instead)}
    lines = "".join(f'--xx\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items() if value is not None)
    data = f'{lines}--xx\r\nContent-Disposition: form-data; name="file"; filename="dir/f.txt"\r\nContent-Type: text/plain\r\n\r\nhello\r\n--xx--\r\n'
    return nobody(account.freehold, "POST", f"/{bucket}", {"Content-Type": "multipart/form-data; boundary=xx"}, data.encode())


@pytest.mark.parametrize("name, conditions, status, code, message", CONDITIONS, ids=[one[0] for one in CONDITIONS])
def test_conditions_of_forms(account, s3, bucket, name, conditions, status, code, message):
    ours = [] if name == "no bucket" else [{"bucket": bucket}]
    answer = form(account, bucket, {"expiration": "2100-01-01T00:00:00Z", "conditions": [*conditions, *ours]})
    if code is None:
        assert answer.status == status and s3.get_object(Bucket=bucket, Key="up/a")["Body"].read() == b"hello"
        return
    found = (answer.status, elements(answer)["Code"], elements(answer)["Message"].replace("&quot;", '"'))
    assert found == (status, code, message or found[2])
    if code.startswith("Entity"):
        assert elements(answer)["ProposedSize"] == "5"


@pytest.mark.parametrize("policy, status, code, message", [
    ({"conditions": []}, 400, "InvalidPolicyDocument", "Invalid Policy: Policy missing expiration."),
    ({"expiration": "2100-01-01T00:00:00Z"}, 400, "InvalidPolicyDocument", "Invalid Policy: Policy missing conditions."),
    ({"expiration": "2100-01-01T00:00:00Z", "conditions": {}}, 400, "InvalidPolicyDocument", "Invalid Policy: Invalid &apos;conditions&apos; value: must be a List."),
    ({"EXPIRATION": "2100-01-01T00:00:00Z", "conditions": []}, 400, "InvalidPolicyDocument", "Invalid Policy: Policy missing expiration."),
    ({"expiration": "tomorrow", "conditions": []}, 400, "InvalidPolicyDocument", "Invalid Policy: Invalid &apos;expiration&apos; value: &apos;tomorrow&apos;"),
    ({"expiration": "2001-01-01T00:00:00Z", "conditions": []}, 403, "AccessDenied", "Invalid according to Policy: Policy expired."),
])
def test_policies_of_forms(account, bucket, policy, status, code, message):
    found = error(form(account, bucket, policy))
    assert (found[0], found[1], found[2].replace("'", "&apos;")) == (status, code, message)


def test_answers_to_forms(account, s3, bucket):
    policy = {"expiration": "2100-01-01T00:00:00Z", "conditions": [{"bucket": bucket}, ["starts-with", "$key", ""], {"acl": "private"}, ["starts-with", "$success_action_status", ""], ["starts-with", "$success_action_redirect", ""], ["starts-with", "$x-amz-meta-a", ""]]}
    made = form(account, bucket, policy, success_action_status="201", **{"x-amz-meta-a": "b"})
    assert (made.status, elements(made)["Key"], elements(made)["Bucket"]) == (201, "up/a", bucket)
    dotted = form(account, bucket, policy, key="up/a-b_c.txt", success_action_status="201")
    assert elements(dotted)["Location"] == dotted.headers["location"] and dotted.headers["location"].endswith(f"/{bucket}/up%2Fa-b_c.txt")
    assert s3.head_object(Bucket=bucket, Key="up/a")["Metadata"] == {"a": "b"}
    assert form(account, bucket, policy, success_action_status="200").status == 200
    assert form(account, bucket, policy, success_action_status="404").status == 204
    sent = form(account, bucket, policy, success_action_redirect="http://example.com/x?y=1")
    assert sent.status == 303 and sent.headers["location"].startswith(f"http://example.com/x?y=1&bucket={bucket}&key=up%2Fa&etag=%22")
    # The file's own type does not count, and its name stands for itself in any field.
    assert form(account, bucket, policy, key="named/${filename}", **{"x-amz-meta-a": "of ${filename}"}).status == 204
    named = s3.head_object(Bucket=bucket, Key="named/f.txt")
    assert (named["Metadata"], named["ContentType"]) == ({"a": "of f.txt"}, "binary/octet-stream")
    assert error(form(account, bucket, policy, key=None))[:2] == (400, "InvalidArgument")
    unsigned = {"policy": None, "signature": None, "AWSAccessKeyId": None}
    assert error(form(account, bucket, policy, instead=unsigned)) == (403, "AccessDenied", "Access Denied")
    parts = {**unsigned, "policy": base64.b64encode(json.dumps(policy).encode()).decode(), "X-Amz-Signature": "0"}
    for credential, message in (
        ("me", 'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".'),
        ("me/20300101/us-east-1/s3/aws5", 'incorrect terminal "aws5". This endpoint uses "aws4_request".'),
        ("me/20300101/us-east-1/sqs/aws4_request", 'incorrect service "sqs". This endpoint belongs to "s3".'),
    ):
        answer = form(account, bucket, policy, instead={**parts, "X-Amz-Credential": credential})
        assert (answer.status, html.unescape(elements(answer)["Message"])) == (400, message)
    assert error(form(account, bucket, policy, AWSAccessKeyId="AKIANOTHERE000000000"))[0] == 403


DAY = datetime.timedelta(days=1)
PUT_KEYS = [
    ("s3:x-amz-grant-read-acp", {"GrantReadACP": f'uri="{AUTHENTICATED}"'}, f'uri="{AUTHENTICATED}"'),
    ("s3:x-amz-grant-write-acp", {"GrantWriteACP": f'uri="{AUTHENTICATED}"'}, f'uri="{AUTHENTICATED}"'),
    ("s3:x-amz-storage-class", {"StorageClass": "STANDARD_IA"}, "STANDARD_IA"),
    ("s3:if-none-match", {"IfNoneMatch": "*"}, "*"),
    ("s3:ObjectCreationOperation", {}, "true"),
    ("s3:authType", {}, "REST-HEADER"),
    ("s3:signatureversion", {}, "AWS4-HMAC-SHA256"),
    ("s3:ResourceAccount", {}, None),
]


@pytest.mark.parametrize("key, request_of, value", PUT_KEYS, ids=[one[0] for one in PUT_KEYS])
def test_condition_keys(account, s3, bucket, key, request_of, value):
    """A bucket that refuses what has this value; with another value it takes it."""
    put = lambda: s3.put_object(Bucket=bucket, Key="k", Body=b"", **request_of)
    deny = lambda text: s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/*", "Condition": {"StringEquals": {key: text}}}]}))
    deny("something else")
    put()
    s3.delete_object(Bucket=bucket, Key="k")
    deny(value or account.id)
    with refused(403, "AccessDenied"):
        put()


def test_how_old_a_signature_may_be(account, s3, bucket, freehold):
    """Presigned URLs alone, of Version 4, and young ones: as AWS's examples have it."""
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    only = lambda operator, key, value: s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/*", "Condition": {operator: {key: value}}}]}))
    at = lambda version: account.client("s3", config=botocore.config.Config(signature_version=version)).generate_presigned_url("get_object", {"Bucket": bucket, "Key": "k"})
    visit = lambda url: nobody(freehold, "GET", url.removeprefix(freehold.endpoint)).status
    only("StringNotEquals", "s3:authType", "REST-QUERY-STRING")
    assert visit(at("s3v4")) == 200
    with refused(403, "AccessDenied"):
        s3.get_object(Bucket=bucket, Key="k")
    only("StringNotEquals", "s3:signatureversion", "AWS4-HMAC-SHA256")
    assert (visit(at("s3v4")), visit(at("s3"))) == (200, 403)
    only("NumericGreaterThan", "s3:signatureAge", "600000")
    assert visit(at("s3v4")) == 200
    only("NumericGreaterThanEquals", "s3:signatureAge", "0")
    assert visit(at("s3v4")) == 403


def test_how_long_a_lock_may_be(account, s3):
    bucket = make_bucket(s3, ObjectLockEnabledForBucket=True)
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Deny", "Principal": "*", "Action": "s3:PutObjectRetention", "Resource": f"arn:aws:s3:::{bucket}/*", "Condition": {"NumericGreaterThan": {"s3:object-lock-remaining-retention-days": "10"}}}]}))
    s3.put_object(Bucket=bucket, Key="k", Body=b"")
    until = lambda days: {"Mode": "GOVERNANCE", "RetainUntilDate": datetime.datetime.now(datetime.timezone.utc) + days * DAY}
    s3.put_object_retention(Bucket=bucket, Key="k", Retention=until(10))
    with refused(403, "AccessDenied"):
        s3.put_object_retention(Bucket=bucket, Key="k", Retention=until(12))
    with refused(403, "AccessDenied"):
        s3.put_object(Bucket=bucket, Key="l", Body=b"", ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=until(12)["RetainUntilDate"])
