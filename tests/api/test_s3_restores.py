"""Restores of S3 that take AWS's time on the product's clock: what is seen meanwhile, who is told, and that a kill loses nothing."""

import json
import re

from support.account import Account
from support.errors import refused
from support.s3 import control, make_bucket
from support.wait import eventually

HOUR = 3600


class Scene:
    """A bucket whose queue hears of restores, directly and through the event bus."""

    def __init__(self, freehold, account):
        self.s3, self.sqs = account.client("s3"), account.client("sqs")
        self.bucket = make_bucket(self.s3)
        self.queue = self.sqs.create_queue(QueueName="q")["QueueUrl"]
        self.bus_queue = self.sqs.create_queue(QueueName="bus")["QueueUrl"]
        arn = lambda name: f"arn:aws:sqs:us-east-1:{account.id}:{name}"
        for url, name, service in ((self.queue, "q", "s3"), (self.bus_queue, "bus", "events")):
            allowed = {"Effect": "Allow", "Principal": {"Service": f"{service}.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": arn(name)}
            self.sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps({"Version": "2012-10-17", "Statement": [allowed]})})
        events = account.client("events")
        events.put_rule(Name="r", EventPattern=json.dumps({"source": ["aws.s3"], "detail-type": [{"prefix": "Object Restore"}]}))
        events.put_targets(Rule="r", Targets=[{"Id": "q", "Arn": arn("bus")}])
        self.s3.put_bucket_notification_configuration(Bucket=self.bucket, NotificationConfiguration={
            "QueueConfigurations": [{"QueueArn": arn("q"), "Events": ["s3:ObjectRestore:*"]}], "EventBridgeConfiguration": {}})
        self.taken(self.queue, 1)

    def taken(self, url, count):
        """So many messages, oldest first."""
        found = []

        def more():
            for message in self.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", []):
                self.sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
                found.append(json.loads(message["Body"]))
            return len(found) >= count

        eventually(more, f"{count} messages")
        assert len(found) == count, found
        return found

    def put(self, key, storage_class="GLACIER"):
        self.s3.put_object(Bucket=self.bucket, Key=key, Body=b"x", StorageClass=storage_class)

    def restore(self, key, tier="Standard", **more):
        request = {"GlacierJobParameters": {"Tier": tier}, **more}
        return self.s3.restore_object(Bucket=self.bucket, Key=key, RestoreRequest=request)["ResponseMetadata"]["HTTPStatusCode"]

    def state(self, key):
        return self.s3.head_object(Bucket=self.bucket, Key=key).get("Restore")

    def is_done(self, key):
        return (self.state(key) or "").startswith('ongoing-request="false"')


def test_restores_take_their_time(new_freehold, tmp_path):
    freehold = new_freehold("--restores", "timed", data=tmp_path / "data")
    account = Account(freehold)
    scene = Scene(freehold, account)
    for key in ("slow", "fast", "deep"):
        scene.put(key, "DEEP_ARCHIVE" if key == "deep" else "GLACIER")
    assert [scene.restore("slow", "Bulk", Days=1), scene.restore("deep", "Standard", Days=1)] == [202, 202]
    assert scene.state("slow") == 'ongoing-request="true"'
    listed = {one["Key"]: one.get("RestoreStatus") for one in scene.s3.list_objects_v2(Bucket=scene.bucket, OptionalObjectAttributes=["RestoreStatus"])["Contents"]}
    assert listed == {"slow": {"IsRestoreInProgress": True}, "deep": {"IsRestoreInProgress": True}, "fast": None}
    with refused(403, "InvalidObjectState"):
        scene.s3.get_object(Bucket=scene.bucket, Key="slow")
    with refused(409, "RestoreAlreadyInProgress", "Object restore is already in progress"):
        scene.restore("slow", "Bulk", Days=1)
    assert scene.restore("fast", "Expedited", Days=1) == 202
    begun = [record for message in scene.taken(scene.queue, 3) for record in message["Records"]]
    assert {(record["eventName"], record["s3"]["object"]["key"]) for record in begun} == {("ObjectRestore:Post", key) for key in ("slow", "deep", "fast")}
    assert all("glacierEventData" not in record for record in begun)
    initiated = scene.taken(scene.bus_queue, 3)
    assert {event["detail-type"] for event in initiated} == {"Object Restore Initiated"}
    assert {event["detail"]["source-storage-class"] for event in initiated} == {"GLACIER", "DEEP_ARCHIVE"}
    freehold.advance(61)
    eventually(lambda: scene.is_done("fast"), "the expedited restore is done")
    assert scene.s3.get_object(Bucket=scene.bucket, Key="fast")["Body"].read() == b"x"
    assert scene.state("slow") == 'ongoing-request="true"'
    (done,) = [record for message in scene.taken(scene.queue, 1) for record in message["Records"]]
    assert (done["eventName"], done["requestParameters"]) == ("ObjectRestore:Completed", {"sourceIPAddress": "s3.amazonaws.com"})
    assert done["glacierEventData"]["restoreEventData"]["lifecycleRestoreStorageClass"] == "GLACIER"
    (event,) = scene.taken(scene.bus_queue, 1)
    assert event["detail-type"] == "Object Restore Completed"
    assert event["detail"]["requester"] == "s3.amazonaws.com" and "source-ip-address" not in event["detail"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", event["detail"]["restore-expiry-time"])
    # An access point, for what comes behind.
    alias = control(account).create_access_point(AccountId=account.id, Name="point", Bucket=scene.bucket)["Alias"]
    # What is under way can be made faster, not slower; and a kill forgets nothing of it.
    assert scene.restore("slow", "Standard") == 202
    freehold.kill()
    freehold.start()
    scene.s3, scene.sqs = Account(freehold, account.id).client("s3"), Account(freehold, account.id).client("sqs")
    scene.queue, scene.bus_queue = (scene.sqs.get_queue_url(QueueName=name)["QueueUrl"] for name in ("q", "bus"))
    assert scene.s3.head_object(Bucket=alias, Key="slow")["Restore"] == 'ongoing-request="true"'
    # The clock begins anew at the real time.
    freehold.advance(3 * HOUR + 120)
    eventually(lambda: scene.is_done("slow"), "the standard restore is done")
    assert scene.state("deep") == 'ongoing-request="true"'
    freehold.advance(10 * HOUR)
    eventually(lambda: scene.is_done("deep"), "the restore from the deep archive is done")
    named = lambda messages: [(record["eventName"], record["s3"]["object"]["key"]) for message in messages for record in message["Records"]]
    assert sorted(named(scene.taken(scene.queue, 2))) == [("ObjectRestore:Completed", key) for key in ("deep", "slow")]
    scene.taken(scene.bus_queue, 2)
    # They end at the midnight behind their day.
    freehold.advance(49 * HOUR)
    eventually(lambda: all(scene.state(key) is None for key in ("slow", "fast", "deep")), "the restores end")
    assert sorted(named(scene.taken(scene.queue, 3))) == [("ObjectRestore:Delete", key) for key in ("deep", "fast", "slow")]
    assert {event["detail-type"] for event in scene.taken(scene.bus_queue, 3)} == {"Object Restore Expired"}
    with refused(403, "InvalidObjectState"):
        scene.s3.get_object(Bucket=scene.bucket, Key="fast")
    with refused(400, "MalformedXML"):
        scene.restore("slow", "Standard")
