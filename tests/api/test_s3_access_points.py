"""Access points of S3: the API that manages them, objects through them, their policies beside the bucket's, and what an account blocks."""

import contextlib
import json

import botocore.config
import pytest

from support.account import Account
from support.errors import refused
from support.s3 import ask, control, elements, error, make_bucket, nobody, open_bucket

DENIED = (403, "AccessDenied")


def through(account):
    """An S3 client whose access points' hosts lead to the server: the host stays in its header, as with a real name."""
    client = account.client("s3", config=botocore.config.Config(s3={"addressing_style": "virtual"}))
    host = account.freehold.endpoint.split("://")[1]

    def to_the_server(request, **_):
        scheme, rest = request.url.split("://")
        name, slash, path = rest.partition("/")
        if name != host:
            front = name.removesuffix(f".{host}")
            request.headers["Host"] = f"{front}.s3-accesspoint.{account.region}.localhost"
            request.url = f"{scheme}://{host}{slash}{path}"

    client.meta.events.register("before-sign.s3.*", to_the_server)
    return client


@pytest.fixture
def s3(account):
    return account.s3


@pytest.fixture
def points(account):
    return control(account)


@pytest.fixture
def bucket(s3):
    return make_bucket(s3)


def make(points, account, bucket, name="point", **more):
    return points.create_access_point(AccountId=account.id, Name=name, Bucket=bucket, **more)


def statement(who, actions, resource, effect="Allow", **condition):
    one = {"Effect": effect, "Principal": who, "Action": actions, "Resource": resource}
    return {**one, "Condition": condition} if condition else one


def policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def test_points_are_managed(s3, points, account, bucket):
    ids = {"AccountId": account.id, "Name": "point"}
    made = make(points, account, bucket)
    assert made["AccessPointArn"] == f"arn:aws:s3:us-east-1:{account.id}:accesspoint/point"
    assert made["Alias"].startswith("point-") and made["Alias"].endswith("-s3alias") and len(made["Alias"]) <= 63
    with refused(409, "AccessPointAlreadyOwnedByYou", "Your previous request to create the named accesspoint succeeded and you already own it."):
        make(points, account, bucket)
    found = points.get_access_point(**ids)
    assert found.pop("CreationDate") and found.pop("ResponseMetadata")
    assert found.pop("Endpoints")["ipv4"] == "s3-accesspoint.us-east-1.amazonaws.com"
    blocked = {"BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": True, "RestrictPublicBuckets": True}
    assert found == {
        "Name": "point", "Bucket": bucket, "NetworkOrigin": "Internet", "PublicAccessBlockConfiguration": blocked,
        "Alias": made["Alias"], "AccessPointArn": made["AccessPointArn"], "BucketAccountId": account.id,
    }
    other = make_bucket(s3)
    make(points, account, other, "second", VpcConfiguration={"VpcId": "vpc-1"}, PublicAccessBlockConfiguration={"BlockPublicPolicy": True})
    second = points.get_access_point(AccountId=account.id, Name="second")
    assert (second["NetworkOrigin"], second["VpcConfiguration"]) == ("VPC", {"VpcId": "vpc-1"})
    s3.put_object(Bucket=made["Alias"], Key="k", Body=b"in")
    with refused(403, "AccessDenied"):  # from outside of the network
        s3.put_object(Bucket=second["Alias"], Key="k", Body=b"in")
    with refused(403, "AccessDenied"):
        s3.copy_object(Bucket=bucket, Key="copy", CopySource=f"{second['Alias']}/k")
    s3.delete_object(Bucket=bucket, Key="k")
    assert second["PublicAccessBlockConfiguration"] == {**dict.fromkeys(blocked, False), "BlockPublicPolicy": True}
    names = lambda **more: [one["Name"] for one in points.list_access_points(AccountId=account.id, **more)["AccessPointList"]]
    assert (names(), names(Bucket=bucket), names(Bucket="nothing-like-it")) == (["point", "second"], ["point"], [])
    page = points.list_access_points(AccountId=account.id, MaxResults=1)
    assert [one["Name"] for one in page["AccessPointList"]] == ["point"]
    assert names(NextToken=page["NextToken"]) == ["second"]
    assert account.in_region("eu-west-1").id and control(account.in_region("eu-west-1")).list_access_points(AccountId=account.id)["AccessPointList"] == []
    with refused(400, "BucketHasAccessPointsAttached"):
        s3.delete_bucket(Bucket=bucket)
    points.delete_access_point(**ids)
    for gone in (points.get_access_point, points.delete_access_point, points.get_access_point_policy, points.delete_access_point_policy):
        with refused(404, "NoSuchAccessPoint", "The specified accesspoint does not exist") as seen:
            gone(**ids)
        assert seen.response["Error"]["AccessPointName"] == "point"
    s3.delete_bucket(Bucket=bucket)


def test_points_that_are_refused(s3, points, account, bucket, freehold):
    for name in ("Point", "a_b", "-ab", "ab-", "a.b.c", "x" * 51, "abc-s3alias"):
        with refused(400, "InvalidAccessPoint"):
            make(points, account, bucket, name)
    with refused(404, "NoSuchBucket"):
        make(points, account, f"{bucket}-not")
    stranger = Account(freehold)
    with refused(*DENIED):
        points.list_access_points(AccountId=stranger.id)
    theirs = make_bucket(stranger.s3)
    with refused(*DENIED):
        make(points, account, theirs)
    with refused(400, "InvalidRequest"):
        make(points, account, theirs, BucketAccountId=account.id)
    make(points, account, theirs, BucketAccountId=stranger.id)
    assert points.get_access_point(AccountId=account.id, Name="point")["BucketAccountId"] == stranger.id
    user = account.user(statements=[{"Effect": "Allow", "Action": "s3:GetAccessPoint", "Resource": f"arn:aws:s3:us-east-1:{account.id}:accesspoint/point"}])
    assert control(user).get_access_point(AccountId=account.id, Name="point")["Bucket"] == theirs
    with refused(*DENIED):
        control(user).delete_access_point(AccountId=account.id, Name="point")


def test_the_host_names_the_account(account, bucket, points):
    make(points, account, bucket)
    hosts = [f"{account.id}.s3-control.us-east-1.localhost", f"{account.id}.s3-control.us-east-1.amazonaws.com"]
    for host in hosts:
        answer = ask(account, "GET", "/v20180820/accesspoint/point", {"Host": host, "x-amz-account-id": account.id})
        assert answer.status == 200 and elements(answer)["Name"] == "point", answer
        answer = ask(account, "GET", "/v20180820/accesspoint/none", {"Host": host, "x-amz-account-id": account.id})
        assert error(answer) == (404, "NoSuchAccessPoint", "The specified accesspoint does not exist"), answer
    # Without the header the path is one of a bucket.
    assert error(ask(account, "GET", "/v20180820/accesspoint/point"))[:2] == (404, "NoSuchBucket")
    assert nobody(account.freehold, "GET", "/v20180820/accesspoint/point", {"Host": hosts[0], "x-amz-account-id": account.id}).status in (200, 403)


def test_objects_through_a_point(s3, points, account, bucket):
    made = make(points, account, bucket)
    client, arn, alias = through(account), made["AccessPointArn"], made["Alias"]
    assert client.put_object(Bucket=arn, Key="a/b c", Body=b"hello", Tagging="t=1")["ETag"]
    for name in (arn, alias):
        reader = client if name == arn else s3
        assert reader.get_object(Bucket=name, Key="a/b c")["Body"].read() == b"hello"
        assert reader.head_object(Bucket=name, Key="a/b c")["ContentLength"] == 5
        assert [one["Key"] for one in reader.list_objects_v2(Bucket=name)["Contents"]] == ["a/b c"]
        with refused(404, "NoSuchKey"):
            reader.get_object(Bucket=name, Key="nothing")
    assert s3.get_object(Bucket=bucket, Key="a/b c")["Body"].read() == b"hello"
    assert s3.head_bucket(Bucket=bucket)["AccessPointAlias"] is False and s3.head_bucket(Bucket=alias)["AccessPointAlias"] is True
    upload = s3.create_multipart_upload(Bucket=alias, Key="parts")
    assert upload["Bucket"] == bucket
    part = s3.upload_part(Bucket=alias, Key="parts", UploadId=upload["UploadId"], PartNumber=1, Body=b"x")["ETag"]
    done = {"Parts": [{"PartNumber": 1, "ETag": part}]}
    assert s3.complete_multipart_upload(Bucket=alias, Key="parts", UploadId=upload["UploadId"], MultipartUpload=done)["Bucket"] == bucket
    s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": arn, "Key": "a/b c"})
    s3.copy_object(Bucket=alias, Key="copy-2", CopySource=f"{alias}/copy")
    assert s3.get_object(Bucket=bucket, Key="copy-2")["Body"].read() == b"hello"
    deleted = s3.delete_objects(Bucket=alias, Delete={"Objects": [{"Key": key} for key in ("copy", "copy-2", "parts")]})
    assert len(deleted["Deleted"]) == 3 and "Errors" not in deleted
    with refused(405, "MethodNotAllowed"):
        s3.get_bucket_policy(Bucket=alias)
    points.delete_access_point(AccountId=account.id, Name="point")
    with refused(404, "NoSuchBucket"):
        s3.get_object(Bucket=alias, Key="a/b c")
    with refused(404, "NoSuchAccessPoint"):
        ask_arn(client, arn)


def ask_arn(client, arn):
    client.copy_object(Bucket="any-bucket-at-all", Key="k", CopySource={"Bucket": arn, "Key": "a/b c"})


def test_the_cli_goes_through_a_point(s3, points, account, bucket, tmp_path):
    alias = make(points, account, bucket)["Alias"]
    (tmp_path / "f").write_text("hello")
    account.aws("s3", "cp", str(tmp_path / "f"), f"s3://{alias}/d/f")
    assert "d/f" in account.aws("s3", "ls", "--recursive", f"s3://{alias}")
    account.aws("s3", "sync", f"s3://{alias}/d", str(tmp_path / "back"))
    assert (tmp_path / "back/f").read_text() == "hello"
    account.aws("s3", "rm", f"s3://{alias}/d/f")
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)
    assert account.aws("s3", "cp", f"s3://{alias}/d/f", str(tmp_path / "x"), check=False).returncode == 1


def test_both_policies_decide(s3, points, account, bucket, freehold):
    """A user without policies of its own: the point's policy and the bucket's must both allow."""
    made = make(points, account, bucket)
    arn, alias = made["AccessPointArn"], made["Alias"]
    s3.put_object(Bucket=bucket, Key="in/k", Body=b"x")
    s3.put_object(Bucket=bucket, Key="out/k", Body=b"x")
    user = account.user()
    me = {"AWS": f"arn:aws:iam::{account.id}:user/someone"}
    with refused(*DENIED):
        user.s3.get_object(Bucket=alias, Key="in/k")
    points.put_access_point_policy(AccountId=account.id, Name="point", Policy=policy(
        statement(me, ["s3:GetObject", "s3:DeleteObject"], f"{arn}/object/in/*"), statement(me, "s3:ListBucket", arn)))
    with refused(*DENIED):
        user.s3.get_object(Bucket=alias, Key="in/k")
    # The bucket leaves it to the points of the account.
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(statement(
        {"AWS": "*"}, "*", [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"], StringEquals={"s3:DataAccessPointAccount": account.id})))
    assert user.s3.get_object(Bucket=alias, Key="in/k")["Body"].read() == b"x"
    assert through(user).get_object(Bucket=arn, Key="in/k")["Body"].read() == b"x"
    assert len(user.s3.list_objects_v2(Bucket=alias)["Contents"]) == 2
    for wrong in (lambda: user.s3.get_object(Bucket=alias, Key="out/k"), lambda: user.s3.get_object(Bucket=bucket, Key="in/k"), lambda: user.s3.put_object(Bucket=alias, Key="in/new", Body=b"")):
        with refused(*DENIED):
            wrong()
    answer = user.s3.delete_objects(Bucket=alias, Delete={"Objects": [{"Key": "in/k"}, {"Key": "out/k"}]})
    assert [one["Key"] for one in answer["Deleted"]] == ["in/k"] and [one["Key"] for one in answer["Errors"]] == ["out/k"]
    # A bucket that names another point.
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(statement(
        {"AWS": account.id}, "s3:*", f"arn:aws:s3:::{bucket}/*", "Deny", StringNotEquals={"s3:DataAccessPointArn": f"{arn}-2"})))
    with refused(*DENIED):
        s3.get_object(Bucket=alias, Key="out/k")
    s3.delete_bucket_policy(Bucket=bucket)
    assert s3.get_object(Bucket=alias, Key="out/k")["Body"].read() == b"x"


def test_another_account_comes_through_a_point(s3, points, account, bucket, freehold):
    made, guest = make(points, account, bucket), Account(freehold)
    arn, alias = made["AccessPointArn"], made["Alias"]
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    with refused(*DENIED, "Access Denied"):
        guest.s3.get_object(Bucket=alias, Key="k")
    points.put_access_point_policy(AccountId=account.id, Name="point", Policy=policy(statement({"AWS": guest.id}, "s3:GetObject", f"{arn}/object/*")))
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(statement(
        {"AWS": "*"}, "s3:GetObject", f"arn:aws:s3:::{bucket}/*", StringEquals={"s3:DataAccessPointArn": arn, "s3:AccessPointNetworkOrigin": "Internet"})))
    assert guest.s3.get_object(Bucket=alias, Key="k")["Body"].read() == b"x"
    with refused(*DENIED):
        guest.s3.get_object(Bucket=bucket, Key="k")
    with refused(*DENIED):
        guest.s3.put_object(Bucket=alias, Key="k", Body=b"y")


def test_policies_of_points(points, account, bucket):
    arn, ids = make(points, account, bucket)["AccessPointArn"], {"AccountId": account.id, "Name": "point"}
    for missing in (points.get_access_point_policy, points.get_access_point_policy_status):
        with refused(404, "NoSuchAccessPointPolicy", "The specified accesspoint policy does not exist"):
            missing(**ids)
    mine = {"AWS": account.id}
    for wrong, text in (
        ("{", "Policies must be valid JSON and the first byte must be '{'"),
        (policy(statement(mine, "s3:GetObject", f"arn:aws:s3:::{bucket}/*")), "Policy has invalid resource"),
        (policy(statement(mine, "s3:GetObject", arn)), "Action does not apply to any resource(s) in statement"),
        (policy(statement(mine, "sqs:SendMessage", arn)), "Policy has invalid action"),
    ):
        with refused(400, "MalformedPolicy", text):
            points.put_access_point_policy(**ids, Policy=wrong)
    with refused(*DENIED):
        points.put_access_point_policy(**ids, Policy=policy(statement("*", "s3:GetObject", f"{arn}/object/*")))
    good = policy(statement(mine, "s3:GetObject", f"{arn}/object/*"))
    points.put_access_point_policy(**ids, Policy=good)
    assert points.get_access_point_policy(**ids)["Policy"] == good
    assert points.get_access_point_policy_status(**ids)["PolicyStatus"] == {"IsPublic": False}
    points.delete_access_point_policy(**ids)
    with refused(404, "NoSuchAccessPointPolicy"):
        points.get_access_point_policy(**ids)
    open_arn = make(points, account, bucket, "open", PublicAccessBlockConfiguration={"BlockPublicPolicy": False})["AccessPointArn"]
    points.put_access_point_policy(AccountId=account.id, Name="open", Policy=policy(statement("*", "s3:GetObject", f"{open_arn}/object/*")))
    assert points.get_access_point_policy_status(AccountId=account.id, Name="open")["PolicyStatus"] == {"IsPublic": True}


def test_an_account_blocks_public_access(s3, points, account, bucket, freehold):
    account_id = {"AccountId": account.id}
    with refused(404, "NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found"):
        points.get_public_access_block(**account_id)
    open_bucket(s3, bucket)
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    everybody = policy(statement("*", "s3:GetObject", f"arn:aws:s3:::{bucket}/*"))
    s3.put_bucket_policy(Bucket=bucket, Policy=everybody)
    s3.put_object_acl(Bucket=bucket, Key="k", ACL="public-read")
    assert nobody(freehold, "GET", f"/{bucket}/k").status == 200
    blocked = {"BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": True, "RestrictPublicBuckets": True}
    points.put_public_access_block(**account_id, PublicAccessBlockConfiguration=blocked)
    assert points.get_public_access_block(**account_id)["PublicAccessBlockConfiguration"] == blocked
    assert nobody(freehold, "GET", f"/{bucket}/k").status == 403
    with refused(*DENIED, part="BlockPublicPolicy"):
        s3.put_bucket_policy(Bucket=bucket, Policy=everybody)
    with refused(*DENIED):
        s3.put_object_acl(Bucket=bucket, Key="k", ACL="public-read")
    # What is made later is blocked, too, and the bucket's own setting is another one.
    later = make_bucket(s3)
    open_bucket(s3, later)
    with refused(404, "NoSuchPublicAccessBlockConfiguration"):
        s3.get_public_access_block(Bucket=later)
    with refused(*DENIED):
        s3.put_bucket_policy(Bucket=later, Policy=everybody.replace(bucket, later))
    points.put_public_access_block(**account_id, PublicAccessBlockConfiguration={"BlockPublicAcls": True})
    assert points.get_public_access_block(**account_id)["PublicAccessBlockConfiguration"] == {**dict.fromkeys(blocked, False), "BlockPublicAcls": True}
    assert nobody(freehold, "GET", f"/{bucket}/k").status == 200
    points.delete_public_access_block(**account_id)
    s3.put_object_acl(Bucket=bucket, Key="k", ACL="public-read")
    stranger = Account(freehold)
    with refused(*DENIED):
        control(stranger).put_public_access_block(**account_id, PublicAccessBlockConfiguration=blocked)


def test_tags(s3, points, account, bucket):
    arn = make(points, account, bucket, Tags=[{"Key": "a", "Value": "1"}])["AccessPointArn"]
    for resource, before in ((arn, {"a": "1"}), (f"arn:aws:s3:::{bucket}", {})):
        ids = {"AccountId": account.id, "ResourceArn": resource}
        tags = lambda: {tag["Key"]: tag["Value"] for tag in points.list_tags_for_resource(**ids).get("Tags", [])}
        assert tags() == before
        assert points.tag_resource(**ids, Tags=[{"Key": "a", "Value": "2"}, {"Key": "b", "Value": ""}])["ResponseMetadata"]["HTTPStatusCode"] == 204
        assert tags() == {"a": "2", "b": ""}
        assert points.untag_resource(**ids, TagKeys=["a"])["ResponseMetadata"]["HTTPStatusCode"] == 204
        assert tags() == {"b": ""}
        with refused(400, "InvalidTag"):
            points.tag_resource(**ids, Tags=[{"Key": "aws:x", "Value": ""}])
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "b", "Value": ""}]
    for missing, code in ((arn + "-not", "NoSuchAccessPoint"), (f"arn:aws:s3:::{bucket}-not", "NoSuchBucket"), (f"arn:aws:s3:us-east-1:{account.id}:job/1", "NoSuchResource")):
        with refused(404, code):
            points.list_tags_for_resource(AccountId=account.id, ResourceArn=missing)


def test_tags_of_buckets_decide_where_a_bucket_says_so(s3, account, bucket):
    """`s3:BucketTag` and `aws:ResourceTag` count once ABAC is on; tags of objects are another thing."""
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "team", "Value": "red"}]})
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    allow = lambda key: {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {"StringEquals": {f"{key}/team": "red"}}}
    users = {key: account.user(key.split(":")[1], [allow(key)]) for key in ("s3:BucketTag", "aws:ResourceTag", "s3:ExistingObjectTag")}

    def may(key):
        with contextlib.suppress(users[key].s3.exceptions.ClientError):
            return users[key].s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"
        return False

    assert [key for key in users if may(key)] == []
    s3.put_bucket_abac(Bucket=bucket, AbacStatus={"Status": "Enabled"})
    assert [key for key in users if may(key)] == ["s3:BucketTag", "aws:ResourceTag"]
    s3.put_object_tagging(Bucket=bucket, Key="k", Tagging={"TagSet": [{"Key": "team", "Value": "red"}]})
    assert may("s3:ExistingObjectTag")
