"""What S3 tells of objects: to functions, queues, topics and the event bus; who may be told, in which order, and through crashes."""

import hashlib
import json
import uuid

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function, handler
from support.wait import eventually

UNABLE = "Unable to validate the following destination configurations"


@pytest.fixture
def s3(account):
    return account.client("s3")


def make_bucket(s3):
    name = f"b-{uuid.uuid4()}"
    s3.create_bucket(Bucket=name)
    return name


@pytest.fixture
def bucket(s3):
    return make_bucket(s3)


def configure(s3, bucket, **configuration):
    s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration=configuration)


def only(prefix="", suffix=""):
    rules = [{"Name": name, "Value": value} for name, value in (("prefix", prefix), ("suffix", suffix)) if value]
    return {"Key": {"FilterRules": rules}}


def policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def open_to(bucket, account, action, arn):
    condition = {"ArnLike": {"aws:SourceArn": f"arn:aws:s3:::{bucket}"}, "StringEquals": {"aws:SourceAccount": account.id}}
    return {"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": action, "Resource": arn, "Condition": condition}


class Queue:
    """A queue that hears of something."""

    def __init__(self, account, *statements):
        self.sqs = account.client("sqs")
        self.name = f"q-{uuid.uuid4().hex[:8]}"
        self.url = self.sqs.create_queue(QueueName=self.name)["QueueUrl"]
        self.arn = f"arn:aws:sqs:us-east-1:{account.id}:{self.name}"

    def allow(self, statement):
        self.sqs.set_queue_attributes(QueueUrl=self.url, Attributes={"Policy": policy(statement)})

    def open(self, bucket, account):
        self.allow(open_to(bucket, account, "sqs:SendMessage", self.arn))
        return self

    def heard(self):
        """What came since the last time, oldest first."""
        found = []
        while messages := self.sqs.receive_message(QueueUrl=self.url, MaxNumberOfMessages=10).get("Messages"):
            for message in messages:
                self.sqs.delete_message(QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"])
                found.append(json.loads(message["Body"]))
        return found

    def wait(self, count, what):
        found = []
        eventually(lambda: found.extend(self.heard()) or len(found) >= count, what)
        return found

    def records(self, count, what):
        return [record for message in self.wait(count, what) for record in message["Records"]]


def named(record):
    return record["eventName"], record["s3"]["object"]["key"]


def test_a_function_hears(s3, bucket, account):
    function = create_function(account, handler("import json\nprint('HEARD ' + json.dumps(event))"))
    arn = function.arn
    wanted = {"Id": "fn", "LambdaFunctionArn": arn, "Events": ["s3:ObjectCreated:*"], "Filter": only("in/", ".jpg")}
    with refused(400, "InvalidArgument", UNABLE) as seen:
        configure(s3, bucket, LambdaFunctionConfigurations=[wanted])
    assert seen.response["Error"]["ArgumentName1"] == f"{arn}, null"
    assert seen.response["Error"]["ArgumentValue1"] == f"Not authorized to invoke function [{arn}]"
    permit = lambda sid, source: account.awslambda.add_permission(FunctionName=arn, StatementId=sid, Action="lambda:InvokeFunction", Principal="s3.amazonaws.com", SourceArn=f"arn:aws:s3:::{source}", SourceAccount=account.id)
    permit("other", "another-bucket")
    with refused(400, "InvalidArgument", UNABLE):
        configure(s3, bucket, LambdaFunctionConfigurations=[wanted])
    permit("mine", bucket)
    configure(s3, bucket, LambdaFunctionConfigurations=[wanted])
    s3.put_object(Bucket=bucket, Key="out/a.jpg", Body=b"x")
    s3.put_object(Bucket=bucket, Key="in/a.png", Body=b"x")
    answer = s3.put_object(Bucket=bucket, Key="in/ü b+c.jpg", Body=b"hello")
    line = next(line for line in function.wait_log("HEARD ") if "HEARD " in line)
    (record,) = json.loads(line.split("HEARD ", 1)[1])["Records"]
    assert list(record) == ["eventVersion", "eventSource", "awsRegion", "eventTime", "eventName", "userIdentity", "requestParameters", "responseElements", "s3"]
    assert (record["eventVersion"], record["eventSource"], record["awsRegion"], record["eventName"]) == ("2.1", "aws:s3", "us-east-1", "ObjectCreated:Put")
    assert record["responseElements"]["x-amz-request-id"] == answer["ResponseMetadata"]["RequestId"]
    assert record["requestParameters"] == {"sourceIPAddress": "127.0.0.1"}
    told = record["s3"]
    assert (told["s3SchemaVersion"], told["configurationId"]) == ("1.0", "fn")
    assert (told["bucket"]["name"], told["bucket"]["arn"]) == (bucket, f"arn:aws:s3:::{bucket}")
    assert told["object"].pop("sequencer")
    assert told["object"] == {"key": "in/%C3%BC+b%2Bc.jpg", "size": 5, "eTag": hashlib.md5(b"hello").hexdigest()}


def test_a_topic_hears(s3, bucket, account):
    sns = account.client("sns")
    topic = sns.create_topic(Name="t")["TopicArn"]
    queue = Queue(account)
    queue.allow({"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": queue.arn})
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue.arn)
    wanted = {"Id": "topic", "TopicArn": topic, "Events": ["s3:ObjectRemoved:*"]}
    with refused(400, "InvalidArgument", UNABLE) as seen:
        configure(s3, bucket, TopicConfigurations=[wanted])
    assert seen.response["Error"]["ArgumentValue1"] == "Permissions on the destination topic do not allow S3 to publish notifications from this bucket"
    sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=policy(open_to(bucket, account, "sns:Publish", topic)))
    configure(s3, bucket, TopicConfigurations=[wanted])
    (letter,) = queue.wait(1, "the test event")
    assert letter["Subject"] == "Amazon S3 Notification"
    test = json.loads(letter["Message"])
    assert (test["Service"], test["Event"], test["Bucket"]) == ("Amazon S3", "s3:TestEvent", bucket)
    assert test["Time"].endswith("Z") and test["RequestId"] and test["HostId"]
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    s3.delete_object(Bucket=bucket, Key="k")
    (letter,) = queue.wait(1, "the delete")
    (record,) = json.loads(letter["Message"])["Records"]
    assert named(record) == ("ObjectRemoved:Delete", "k")
    assert "size" not in record["s3"]["object"] and "eTag" not in record["s3"]["object"]


def test_the_event_bus_hears(s3, bucket, account):
    events, queue = account.client("events"), Queue(account)
    rule = events.put_rule(Name="r", EventPattern=json.dumps({"source": ["aws.s3"], "detail": {"bucket": {"name": [bucket]}}}))["RuleArn"]
    queue.allow({"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": queue.arn, "Condition": {"ArnEquals": {"aws:SourceArn": rule}}})
    events.put_targets(Rule="r", Targets=[{"Id": "q", "Arn": queue.arn}])
    s3.put_object(Bucket=bucket, Key="before", Body=b"x")
    configure(s3, bucket, EventBridgeConfiguration={})
    assert "EventBridgeConfiguration" in s3.get_bucket_notification_configuration(Bucket=bucket)
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    put = s3.put_object(Bucket=bucket, Key="a b", Body=b"hello")
    (event,) = queue.wait(1, "the put")
    assert (event["source"], event["detail-type"], event["account"], event["region"]) == ("aws.s3", "Object Created", account.id, "us-east-1")
    assert event["resources"] == [f"arn:aws:s3:::{bucket}"]
    detail = event["detail"]
    assert detail["object"].pop("sequencer")
    assert detail == {
        "version": "0",
        "bucket": {"name": bucket},
        "object": {"key": "a b", "size": 5, "etag": hashlib.md5(b"hello").hexdigest(), "version-id": put["VersionId"]},
        "request-id": put["ResponseMetadata"]["RequestId"],
        "requester": account.id,
        "source-ip-address": "127.0.0.1",
        "reason": "PutObject",
    }
    s3.put_object_tagging(Bucket=bucket, Key="a b", Tagging={"TagSet": [{"Key": "a", "Value": "1"}]})
    (tagged,) = queue.wait(1, "the tags")
    assert tagged["detail-type"] == "Object Tags Added"
    marker = s3.delete_object(Bucket=bucket, Key="a b")
    (deleted,) = queue.wait(1, "the delete")
    assert (deleted["detail-type"], deleted["detail"]["deletion-type"], deleted["detail"]["reason"]) == ("Object Deleted", "Delete Marker Created", "DeleteObject")
    assert deleted["detail"]["object"]["version-id"] == marker["VersionId"]
    s3.delete_object(Bucket=bucket, Key="a b", VersionId=put["VersionId"])
    (deleted,) = queue.wait(1, "the version's end")
    assert deleted["detail"]["deletion-type"] == "Permanently Deleted"


def test_every_kind_of_event(s3, bucket, account, freehold):
    queue = Queue(account).open(bucket, account)
    kinds = ["s3:ObjectCreated:*", "s3:ObjectRemoved:*", "s3:ObjectTagging:*", "s3:ObjectAcl:Put"]
    configure(s3, bucket, QueueConfigurations=[{"QueueArn": queue.arn, "Events": kinds}])
    queue.wait(1, "the test event")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    s3.put_bucket_ownership_controls(Bucket=bucket, OwnershipControls={"Rules": [{"ObjectOwnership": "ObjectWriter"}]})
    s3.put_object(Bucket=bucket, Key="1", Body=b"x")
    s3.copy_object(Bucket=bucket, Key="2", CopySource={"Bucket": bucket, "Key": "1"})
    upload = s3.create_multipart_upload(Bucket=bucket, Key="3")["UploadId"]
    part = s3.upload_part(Bucket=bucket, Key="3", UploadId=upload, PartNumber=1, Body=b"x")["ETag"]
    done = s3.complete_multipart_upload(Bucket=bucket, Key="3", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part}]})
    form = s3.generate_presigned_post(bucket, "4")["fields"]
    lines = "".join(f'--xx\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in form.items())
    data = f'{lines}--xx\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\nhello\r\n--xx--\r\n'.encode()
    assert freehold.post(f"/{bucket}", headers={"Content-Type": "multipart/form-data; boundary=xx"}).status != 204
    from support import http

    assert http.request(freehold.endpoint, "POST", f"/{bucket}", {"Content-Type": "multipart/form-data; boundary=xx"}, data).status == 204
    s3.put_object_tagging(Bucket=bucket, Key="1", Tagging={"TagSet": [{"Key": "a", "Value": "1"}]})
    s3.delete_object_tagging(Bucket=bucket, Key="1")
    s3.put_object_acl(Bucket=bucket, Key="1", ACL="bucket-owner-read")
    marker = s3.delete_object(Bucket=bucket, Key="1")["VersionId"]
    s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "1", "VersionId": marker}, {"Key": "3", "VersionId": done["VersionId"]}]})
    records = queue.records(10, "all events")
    wanted = [
        ("ObjectCreated:Put", "1"), ("ObjectCreated:Copy", "2"), ("ObjectCreated:CompleteMultipartUpload", "3"), ("ObjectCreated:Post", "4"),
        ("ObjectTagging:Put", "1"), ("ObjectTagging:Delete", "1"), ("ObjectAcl:Put", "1"),
        ("ObjectRemoved:DeleteMarkerCreated", "1"), ("ObjectRemoved:Delete", "1"), ("ObjectRemoved:Delete", "3"),
    ]  # fmt: skip
    assert sorted(map(named, records)) == sorted(wanted)
    completed = next(record for record in records if named(record)[1] == "3")
    assert completed["s3"]["object"]["eTag"] == done["ETag"].strip('"') and completed["s3"]["object"]["versionId"] == done["VersionId"]


def test_one_key_is_told_in_order(s3, bucket, account):
    queue = Queue(account).open(bucket, account)
    configure(s3, bucket, QueueConfigurations=[{"QueueArn": queue.arn, "Events": ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"]}])
    queue.wait(1, "the test event")
    for number in range(15):
        s3.put_object(Bucket=bucket, Key="k", Body=b"x" * number)
        s3.delete_object(Bucket=bucket, Key="k")
    records = queue.records(30, "all events")
    in_order = sorted(records, key=lambda record: record["s3"]["object"]["sequencer"])
    sizes = [record["s3"]["object"].get("size") for record in in_order if record["eventName"] == "ObjectCreated:Put"]
    assert sizes == list(range(15))


def test_configurations_that_are_refused(s3, bucket, account):
    queue = Queue(account).open(bucket, account)
    one = {"Id": "a", "QueueArn": queue.arn, "Events": ["s3:ObjectCreated:*"], "Filter": only("a")}
    put = lambda *all: configure(s3, bucket, QueueConfigurations=list(all))
    with refused(400, "InvalidArgument", "Configurations overlap. Configurations on the same bucket cannot share a common event type."):
        put(one, {**one, "Id": "b", "Events": ["s3:ObjectCreated:Put"], "Filter": only("ab")})
    with refused(400, "InvalidArgument", "The event is not supported for notifications"):
        put({**one, "Events": ["s3:Nothing"]})
    with refused(400, "InvalidArgument", "The ARN could not be parsed"):
        put({**one, "QueueArn": "queue"})
    missing = f"arn:aws:sqs:us-east-1:{account.id}:nothing"
    with refused(400, "InvalidArgument", UNABLE):
        put({**one, "QueueArn": missing})
    s3.put_bucket_notification_configuration(Bucket=bucket, SkipDestinationValidation=True, NotificationConfiguration={"QueueConfigurations": [{**one, "QueueArn": missing}]})
    put(one, {**one, "Id": "b", "Filter": only("b")})
    assert [each["Id"] for each in s3.get_bucket_notification_configuration(Bucket=bucket)["QueueConfigurations"]] == ["a", "b"]
    put()
    assert "QueueConfigurations" not in s3.get_bucket_notification_configuration(Bucket=bucket)


def test_who_lost_the_permission_is_not_told(s3, bucket, account):
    queue, other = Queue(account).open(bucket, account), Queue(account).open(bucket, account)
    both = [{"Id": str(n), "QueueArn": one.arn, "Events": ["s3:ObjectCreated:*"], "Filter": only(f"{n}/")} for n, one in enumerate((queue, other))]
    configure(s3, bucket, QueueConfigurations=both)
    queue.wait(1, "the test event")
    queue.allow(open_to("another-bucket", account, "sqs:SendMessage", queue.arn))
    s3.put_object(Bucket=bucket, Key="0/k", Body=b"x")
    s3.put_object(Bucket=bucket, Key="1/k", Body=b"x")
    assert named(other.wait(2, "the other's events")[1]["Records"][0]) == ("ObjectCreated:Put", "1/k")
    assert queue.heard() == []


def test_what_was_put_is_told_after_a_kill(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    s3 = account.client("s3")
    bucket = make_bucket(s3)
    queue = Queue(account).open(bucket, account)
    configure(s3, bucket, QueueConfigurations=[{"QueueArn": queue.arn, "Events": ["s3:ObjectCreated:*"]}])
    queue.wait(1, "the test event")
    for number in range(30):
        s3.put_object(Bucket=bucket, Key=f"k{number}", Body=b"x")
    server.kill()
    server.start()
    queue.sqs = Account(server, account.id).client("sqs")
    queue.url = queue.sqs.get_queue_url(QueueName=queue.name)["QueueUrl"]
    keys = set()
    eventually(lambda: keys.update(record["s3"]["object"]["key"] for message in queue.heard() for record in message["Records"]) or len(keys) == 30, "all events")
