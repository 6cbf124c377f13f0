"""S3's configurations of buckets: what is taken, what is refused in which words, what comes back."""

import base64
import hashlib
import json

import pytest

from support.account import Account
from support.errors import refused
from support.s3 import ask, elements, error, make_bucket, nobody

MALFORMED = "The XML you provided was not well-formed or did not validate against our published schema"


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


def rule(**more):
    return {"ID": "r", "Status": "Enabled", "Filter": {"Prefix": "a/"}, **more}


EXPIRES = {"Expiration": {"Days": 90}}
TAG = {"Key": "k", "Value": "v"}
RULES = [
    ("no rules", [], 400, "MalformedXML", MALFORMED),
    ("no status", [{"ID": "r", "Filter": {"Prefix": ""}, **EXPIRES}], 400, "MalformedXML", MALFORMED),
    ("no filter", [{"ID": "r", "Status": "Enabled", **EXPIRES}], 400, "MalformedXML", MALFORMED),
    ("filter and prefix", [rule(Prefix="a", **EXPIRES)], 400, "MalformedXML", MALFORMED),
    ("two predicates", [rule(Filter={"Prefix": "a", "Tag": TAG}, **EXPIRES)], 400, "MalformedXML", MALFORMED),
    ("no action", [rule()], 400, "InvalidRequest", "At least one action needs to be specified in a rule"),
    ("a long id", [rule(ID="i" * 256, **EXPIRES)], 400, "InvalidArgument", "ID length should not exceed allowed limit of 255"),
    ("an id twice", [rule(**EXPIRES), rule(**EXPIRES)], 400, "InvalidArgument", "Rule ID must be unique. Found same ID for more than one rule"),
    ("zero days", [rule(Expiration={"Days": 0})], 400, "InvalidArgument", "'Days' for Expiration action must be a positive integer"),
    ("days and date", [rule(Expiration={"Days": 1, "Date": "2030-01-01T00:00:00Z"})], 400, "MalformedXML", MALFORMED),
    ("not midnight", [rule(Expiration={"Date": "2030-01-01T01:00:00Z"})], 400, "InvalidArgument", "'Date' must be at midnight GMT"),
    ("days and marker", [rule(Expiration={"Days": 1, "ExpiredObjectDeleteMarker": True})], 400, "MalformedXML", MALFORMED),
    ("marker and tag", [rule(Filter={"Tag": TAG}, Expiration={"ExpiredObjectDeleteMarker": True})], 400, "InvalidRequest", "ExpiredObjectDeleteMarker cannot be specified with Tags."),
    ("abort and tag", [rule(Filter={"Tag": TAG}, AbortIncompleteMultipartUpload={"DaysAfterInitiation": 1})], 400, "InvalidRequest", "AbortIncompleteMultipartUpload cannot be specified with Tags."),
    ("abort at once", [rule(AbortIncompleteMultipartUpload={"DaysAfterInitiation": 0})], 400, "InvalidArgument", "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action must be a positive integer"),
    ("noncurrent never", [rule(NoncurrentVersionExpiration={})], 400, "MalformedXML", MALFORMED),
    ("noncurrent at once", [rule(NoncurrentVersionExpiration={"NoncurrentDays": 0})], 400, "InvalidArgument", "'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer"),
    ("infrequent too soon", [rule(Transitions=[{"Days": 29, "StorageClass": "STANDARD_IA"}])], 400, "InvalidArgument", "'Days' in Transition action must be greater than or equal to 30 for storageClass 'STANDARD_IA'"),
    ("moved twice alike", [rule(Transitions=[{"Days": 30, "StorageClass": "GLACIER"}, {"Days": 40, "StorageClass": "GLACIER"}])], 400, "InvalidRequest", "'StorageClass' must be different for 'Transition' actions in same 'Rule' with filter '(prefix=a/)'"),
    ("days and dates", [rule(Transitions=[{"Days": 30, "StorageClass": "GLACIER"}, {"Date": "2030-01-01T00:00:00Z", "StorageClass": "DEEP_ARCHIVE"}])], 400, "InvalidRequest", "Found mixed 'Date' and 'Days' based Transition actions in lifecycle rule for filter '(prefix=a/)'"),
    ("moved after its end", [rule(Expiration={"Days": 30}, Transitions=[{"Days": 30, "StorageClass": "GLACIER"}])], 400, "InvalidArgument", "'Days' in the Expiration action for filter '(prefix=a/)' must be greater than 'Days' in the Transition action"),
    ("moved nowhere", [rule(Transitions=[{"Days": 30, "StorageClass": "ELSEWHERE"}])], 400, "MalformedXML", MALFORMED),
    ("sizes crossed", [rule(Filter={"And": {"ObjectSizeGreaterThan": 5, "ObjectSizeLessThan": 5}}, **EXPIRES)], 400, "InvalidRequest", "'ObjectSizeGreaterThan' has to be a value less than 'ObjectSizeLessThan'."),
]


@pytest.mark.parametrize("name, rules, status, code, message", RULES, ids=[one[0] for one in RULES])
def test_lifecycle_rules_that_are_refused(s3, bucket, name, rules, status, code, message):
    with refused(status, code, message):
        s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": rules})
    with refused(404, "NoSuchLifecycleConfiguration"):
        s3.get_bucket_lifecycle_configuration(Bucket=bucket)


def test_lifecycle_rules_that_are_taken(s3, bucket):
    rules = [
        rule(ID="all", Filter={"Prefix": ""}, Transitions=[{"Days": 30, "StorageClass": "STANDARD_IA"}, {"Days": 60, "StorageClass": "GLACIER"}], **EXPIRES),
        rule(ID="and", Filter={"And": {"Prefix": "x", "Tags": [TAG], "ObjectSizeGreaterThan": 1}}, **EXPIRES),
        rule(ID="old", NoncurrentVersionExpiration={"NoncurrentDays": 3, "NewerNoncurrentVersions": 2}, NoncurrentVersionTransitions=[{"NoncurrentDays": 1, "StorageClass": "GLACIER"}]),
        rule(ID="size", Filter={"ObjectSizeLessThan": 9}, Status="Disabled", **EXPIRES),
        rule(ID="zero", Transitions=[{"Days": 0, "StorageClass": "GLACIER"}]),
    ]
    made = s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": rules}, TransitionDefaultMinimumObjectSize="varies_by_storage_class")
    assert made["TransitionDefaultMinimumObjectSize"] == "varies_by_storage_class"
    found = s3.get_bucket_lifecycle_configuration(Bucket=bucket)
    assert (found["Rules"], found["TransitionDefaultMinimumObjectSize"]) == (rules, "varies_by_storage_class")
    s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": [{"Status": "Enabled", "Prefix": "", **EXPIRES}]})
    (named,) = s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"]
    assert named["ID"] and s3.get_bucket_lifecycle_configuration(Bucket=bucket)["TransitionDefaultMinimumObjectSize"] == "all_storage_classes_128K"


INDEX = {"IndexDocument": {"Suffix": "index.html"}}
WEBSITES = [
    ("nothing", {}, "InvalidArgument", "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty"),
    ("a slash", {"IndexDocument": {"Suffix": "a/b"}}, "InvalidArgument", "The IndexDocument Suffix is not well formed"),
    ("no suffix", {"IndexDocument": {"Suffix": ""}}, "InvalidArgument", "The IndexDocument Suffix is not well formed"),
    ("redirect and index", {"RedirectAllRequestsTo": {"HostName": "h"}, **INDEX}, "InvalidArgument", "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules."),
    ("a protocol", {"RedirectAllRequestsTo": {"HostName": "h", "Protocol": "ftp"}}, "MalformedXML", None),
    ("no rules", {**INDEX, "RoutingRules": []}, "MalformedXML", None),
    ("no redirect", {**INDEX, "RoutingRules": [{"Redirect": {}}]}, "MalformedXML", None),
    ("both replacements", {**INDEX, "RoutingRules": [{"Redirect": {"ReplaceKeyWith": "a", "ReplaceKeyPrefixWith": "b"}}]}, "InvalidRequest", "You can only define ReplaceKeyPrefix or ReplaceKey but not both."),
    ("an empty condition", {**INDEX, "RoutingRules": [{"Condition": {}, "Redirect": {"HostName": "h"}}]}, "InvalidRequest", "Condition cannot be empty. To redirect all requests without a condition, the condition element shouldn't be present."),
    ("a redirect code", {**INDEX, "RoutingRules": [{"Redirect": {"HostName": "h", "HttpRedirectCode": "200"}}]}, "InvalidRequest", "The provided HTTP redirect code (200) is not valid. Valid codes are 3XX except 300."),
    ("an error code", {**INDEX, "RoutingRules": [{"Condition": {"HttpErrorCodeReturnedEquals": "200"}, "Redirect": {"HostName": "h"}}]}, "InvalidRequest", "The provided HTTP error code (200) is not valid. Valid codes are 4XX or 5XX."),
]


@pytest.mark.parametrize("name, site, code, message", WEBSITES, ids=[one[0] for one in WEBSITES])
def test_websites(s3, bucket, name, site, code, message):
    with refused(400, code, message):
        s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=site)


def test_error_pages_of_websites(s3, bucket, freehold):
    visit = lambda path: nobody(freehold, "GET", path, {"Host": f"{bucket}.s3-website.localhost"})
    s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration={**INDEX, "ErrorDocument": {"Key": "oops.html"}})
    s3.delete_public_access_block(Bucket=bucket)
    statements = [{"Effect": "Allow", "Principal": "*", "Action": action, "Resource": f"arn:aws:s3:::{bucket}{below}"} for action, below in (("s3:GetObject", "/*"), ("s3:ListBucket", ""))]
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": statements}))
    found = visit("/nothing")
    text = found.body.decode()
    assert found.status == 404 and "<li>Code: NoSuchKey</li>" in text and "<li>Key: nothing</li>" in text
    assert "<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>" in text and "<li>Key: oops.html</li>" in text
    assert (found.headers["x-amz-error-code"], found.headers["x-amz-error-detail-key"]) == ("NoSuchKey", "nothing")
    s3.put_object(Bucket=bucket, Key="oops.html", Body=b"oops", ContentType="text/html")
    assert (visit("/nothing").status, visit("/nothing").body) == (404, b"oops")


SSE = lambda **default: {"Rules": [{"ApplyServerSideEncryptionByDefault": default}]}
ENCRYPTIONS = [
    ({"Rules": []}, "MalformedXML", MALFORMED),
    ({"Rules": [{}]}, "MalformedXML", MALFORMED),
    (SSE(SSEAlgorithm="ROT13"), "MalformedXML", MALFORMED),
    ({"Rules": SSE(SSEAlgorithm="AES256")["Rules"] * 2}, "MalformedXML", MALFORMED),
    (SSE(SSEAlgorithm="AES256", KMSMasterKeyID="k"), "InvalidArgument", "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse"),
]


@pytest.mark.parametrize("config, code, message", ENCRYPTIONS)
def test_encryption_by_default(s3, bucket, config, code, message):
    with refused(400, code, message):
        s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration=config)
    (usual,) = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]
    assert usual["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": "AES256"}


def test_logs(account, s3, bucket):
    logs = lambda target: {"LoggingEnabled": {"TargetBucket": target, "TargetPrefix": ""}}
    elsewhere = make_bucket(s3, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    with refused(403, "CrossLocationLoggingProhibitted", "Cross S3 location logging not allowed. ") as seen:
        s3.put_bucket_logging(Bucket=bucket, BucketLoggingStatus=logs(elsewhere))
    assert seen.response["Error"]["TargetBucketLocation"] == "eu-west-1"
    other = make_bucket(Account(account.freehold).s3)
    with refused(400, "InvalidTargetBucketForLogging"):
        s3.put_bucket_logging(Bucket=bucket, BucketLoggingStatus=logs(other))


def test_replication(s3, bucket, account):
    there = make_bucket(s3)
    role = f"arn:aws:iam::{account.id}:role/r"

    def put(target, **more):
        rules = [{"Status": "Enabled", "Prefix": "", "Destination": {"Bucket": f"arn:aws:s3:::{target}"}, **more}]
        s3.put_bucket_replication(Bucket=bucket, ReplicationConfiguration={"Role": role, "Rules": rules})

    with refused(400, "InvalidRequest", "Versioning must be 'Enabled' on the bucket to apply a replication configuration"):
        put(there)
    on = lambda name: s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    on(bucket)
    with refused(400, "InvalidRequest", "Destination bucket must exist."):
        put("nothing-of-this-name")
    with refused(400, "InvalidRequest", "Destination bucket must have versioning enabled."):
        put(there)
    on(there)
    put(there)
    (found,) = s3.get_bucket_replication(Bucket=bucket)["ReplicationConfiguration"]["Rules"]
    assert found["ID"] and found["Destination"] == {"Bucket": f"arn:aws:s3:::{there}"}
    s3.delete_bucket_replication(Bucket=bucket)
    with refused(404, "ReplicationConfigurationNotFoundError", "The replication configuration was not found"):
        s3.get_bucket_replication(Bucket=bucket)


INVENTORY = {"Id": "i", "IsEnabled": True, "IncludedObjectVersions": "All", "Schedule": {"Frequency": "Daily"}, "Destination": {"S3BucketDestination": {"Bucket": "arn:aws:s3:::b", "Format": "CSV"}}}


def test_configurations_with_ids(s3, bucket):
    put = lambda config: s3.put_bucket_inventory_configuration(Bucket=bucket, Id="i", InventoryConfiguration=config)
    with refused(400, "IdMismatch", "Document ID does not match the specified configuration ID."):
        put({**INVENTORY, "Id": "j"})
    with refused(400, "InvalidS3DestinationBucket", "Invalid bucket ARN."):
        put({**INVENTORY, "Destination": {"S3BucketDestination": {"Bucket": "b", "Format": "CSV"}}})
    for wrong in ({"Schedule": {"Frequency": "Hourly"}}, {"IncludedObjectVersions": "Some"}, {"OptionalFields": ["Colour"]}):
        with refused(400, "MalformedXML"):
            put({**INVENTORY, **wrong})
    put(INVENTORY)
    assert s3.get_bucket_inventory_configuration(Bucket=bucket, Id="i")["InventoryConfiguration"] == INVENTORY
    analytics = {"Id": "a", "StorageClassAnalysis": {}}
    s3.put_bucket_analytics_configuration(Bucket=bucket, Id="a", AnalyticsConfiguration=analytics)
    tiering = {"Id": "t", "Status": "Enabled", "Tierings": [{"Days": 90, "AccessTier": "ARCHIVE_ACCESS"}]}
    s3.put_bucket_intelligent_tiering_configuration(Bucket=bucket, Id="t", IntelligentTieringConfiguration=tiering)
    assert s3.get_bucket_intelligent_tiering_configuration(Bucket=bucket, Id="t")["IntelligentTieringConfiguration"] == tiering
    assert [one["Id"] for one in s3.list_bucket_analytics_configurations(Bucket=bucket)["AnalyticsConfigurationList"]] == ["a"]
    for kind, name in (("inventory", "x"), ("analytics", "x"), ("intelligent_tiering", "x"), ("metrics", "x")):
        for action in ("get", "delete"):
            with refused(404, "NoSuchConfiguration", "The specified configuration does not exist."):
                getattr(s3, f"{action}_bucket_{kind}_configuration")(Bucket=bucket, Id=name)


def test_versioning_and_locks(s3, bucket):
    put = lambda **config: s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration=config)
    with refused(400, "IllegalVersioningConfigurationException", "The Versioning element must be specified"):
        put()
    with refused(403, "AccessDenied", "Mfa Authentication must be used for this request"):
        put(Status="Enabled", MFADelete="Enabled")
    lock = lambda config: s3.put_object_lock_configuration(Bucket=bucket, ObjectLockConfiguration=config)
    with refused(409, "InvalidBucketState", "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration"):
        lock({"ObjectLockEnabled": "Enabled"})
    put(Status="Enabled")
    default = lambda **retention: {"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": retention}}
    for retention, code in (
        ({"Mode": "GOVERNANCE", "Days": 0}, "InvalidRetentionPeriod"),
        ({"Mode": "GOVERNANCE", "Years": -1}, "InvalidRetentionPeriod"),
        ({"Mode": "GOVERNANCE", "Days": 1, "Years": 1}, "MalformedXML"),
        ({"Mode": "GOVERNANCE"}, "MalformedXML"),
        ({"Mode": "abc", "Days": 1}, "MalformedXML"),
        ({"Days": 1}, "MalformedXML"),
    ):
        with refused(400, code):
            lock(default(**retention))
    lock(default(Mode="COMPLIANCE", Years=1))
    with refused(409, "InvalidBucketState", "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed."):
        put(Status="Suspended")


def test_attributes_for_access(s3, bucket):
    assert s3.get_bucket_abac(Bucket=bucket)["AbacStatus"] == {"Status": "Disabled"}
    s3.put_bucket_abac(Bucket=bucket, AbacStatus={"Status": "Enabled"})
    assert s3.get_bucket_abac(Bucket=bucket)["AbacStatus"] == {"Status": "Enabled"}
    with refused(400, "MalformedXML"):
        s3.put_bucket_abac(Bucket=bucket, AbacStatus={"Status": "Perhaps"})


TAGS = [
    ([{"Key": "aws:a", "Value": ""}], "System tags cannot be added/updated by requester", "Your TagKey cannot be prefixed with aws:"),
    ([{"Key": "a", "Value": "<"}], "The TagValue you have provided is invalid", None),
    ([{"Key": "k" * 129, "Value": ""}], "The TagKey you have provided is invalid", None),
    ([{"Key": "a", "Value": "v" * 257}], "The TagValue you have provided is invalid", None),
    ([{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}], "Cannot provide multiple Tags with the same key", None),
]


def test_tags_of_new_buckets(s3, bucket):
    reserved = """User-defined tag keys can't start with "aws:". This prefix is reserved for system tags. Remove "aws:" from your tag keys and try again."""
    with refused(400, "InvalidTag", reserved):
        make_bucket(s3, CreateBucketConfiguration={"Tags": [{"Key": "aws:a", "Value": ""}]})
    with refused(400, "BadRequest", "Bucket tag count cannot be greater than 50"):
        s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": str(n), "Value": ""} for n in range(51)]})


@pytest.mark.parametrize("tags, of_bucket, of_object", TAGS, ids=[one[1] for one in TAGS])
def test_tags_that_are_refused(s3, bucket, tags, of_bucket, of_object):
    s3.put_object(Bucket=bucket, Key="k", Body=b"")
    with refused(400, "InvalidTag", of_bucket):
        s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": tags})
    with refused(400, "InvalidTag", of_object or of_bucket):
        s3.put_object_tagging(Bucket=bucket, Key="k", Tagging={"TagSet": tags})


def test_notifications(account, s3, bucket):
    put = lambda **config: s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration=config)
    queue = f"arn:aws:sqs:us-east-1:{account.id}:nothing"
    topic = f"arn:aws:sns:us-east-1:{account.id}:nothing"
    one = {"QueueArn": queue, "Events": ["s3:ObjectCreated:*"]}
    wrong = {"Filter": {"Key": {"FilterRules": [{"Name": "infix", "Value": "x"}]}}}
    with refused(400, "InvalidArgument", "filter rule name must be either prefix or suffix") as seen:
        put(QueueConfigurations=[{**one, **wrong}])
    assert (seen.response["Error"]["ArgumentName"], seen.response["Error"]["ArgumentValue"]) == ("FilterRule.Name", "infix")
    with refused(400, "InvalidArgument", "The ARN could not be parsed"):
        put(QueueConfigurations=[{**one, "QueueArn": "nothing"}])
    with refused(400, "InvalidArgument", "The event is not supported for notifications"):
        put(QueueConfigurations=[{**one, "Events": ["s3:Nothing"]}])
    with refused(400, "InvalidArgument", "Unable to validate the following destination configurations") as seen:
        put(QueueConfigurations=[one], TopicConfigurations=[{"TopicArn": topic, "Events": ["s3:ObjectRemoved:*"]}])
    found = seen.response["Error"]
    assert {found["ArgumentName1"]: found["ArgumentValue1"], found["ArgumentName2"]: found["ArgumentValue2"]} == {
        queue: "The destination queue does not exist", topic: "The destination topic does not exist"}
    account.client("sqs").create_queue(QueueName="nothing")
    with refused(400, "InvalidArgument", "Unable to validate the following destination configurations") as seen:
        put(QueueConfigurations=[one])
    assert seen.response["Error"]["ArgumentValue1"] == "Permissions on the destination queue do not allow S3 to publish notifications from this bucket"


def test_rules_for_other_origins(s3, bucket):
    put = lambda **rule: s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"], **rule}]})
    for rule, code, message in (
        ({"AllowedMethods": ["PATCH"]}, "InvalidRequest", "Found unsupported HTTP method in CORS config. Unsupported method is PATCH"),
        ({"AllowedOrigins": ["http://*.*"]}, "InvalidRequest", 'AllowedOrigin "http://*.*" can not have more than one wildcard.'),
        ({"AllowedHeaders": ["*-*"]}, "InvalidRequest", 'AllowedHeader "*-*" can not have more than one wildcard.'),
        ({"ExposeHeaders": ["x-*"]}, "InvalidRequest", 'ExposeHeader "x-*" contains wildcard. We currently do not support wildcard for ExposeHeader.'),
        ({"AllowedOrigins": []}, "MalformedXML", MALFORMED),
    ):
        with refused(400, code, message):
            put(**rule)
    with refused(404, "NoSuchCORSConfiguration", "The CORS configuration does not exist"):
        s3.get_bucket_cors(Bucket=bucket)


def test_settings_of_few_words(s3, bucket):
    with refused(400, "InvalidRequest", "Must specify at least one configuration."):
        s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration={})
    assert "Status" not in s3.get_bucket_accelerate_configuration(Bucket=bucket)
    with refused(400, "MalformedXML"):
        s3.put_bucket_accelerate_configuration(Bucket=bucket, AccelerateConfiguration={"Status": "Faster"})
    dotted = f"a.{bucket}"
    s3.create_bucket(Bucket=dotted)
    with refused(400, "InvalidRequest", "S3 Transfer Acceleration is not supported for buckets with periods (.) in their names"):
        s3.put_bucket_accelerate_configuration(Bucket=dotted, AccelerateConfiguration={"Status": "Enabled"})
    assert s3.get_bucket_request_payment(Bucket=bucket)["Payer"] == "BucketOwner"
    with refused(400, "MalformedXML"):
        s3.put_bucket_request_payment(Bucket=bucket, RequestPaymentConfiguration={"Payer": "Nobody"})


def test_answers_have_their_statuses(account, s3, bucket):
    tags = b"<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>"
    md5 = lambda body: {"Content-MD5": base64.b64encode(hashlib.md5(body).digest()).decode()}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:DeleteObject", "Resource": f"arn:aws:s3:::{bucket}/x"}]}).encode()
    for method, query, body, status in (
        ("PUT", "tagging", tags, 204),
        ("DELETE", "tagging", b"", 204),
        ("PUT", "policy", policy, 204),
        ("DELETE", "policy", b"", 204),
        ("DELETE", "cors", b"", 204),
        ("DELETE", "website", b"", 204),
        ("DELETE", "lifecycle", b"", 204),
        ("DELETE", "encryption", b"", 204),
        ("DELETE", "publicAccessBlock", b"", 204),
        ("PUT", "versioning", b"<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>", 200),
    ):
        assert ask(account, method, f"/{bucket}?{query}", md5(body) if body else {}, body).status == status, (method, query)
