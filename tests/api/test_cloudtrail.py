"""The history of what was asked of the control plane."""

import datetime
import json

from support.errors import refused
from support.functions import create_function, handler
from support.server import BINARY
from support.wait import eventually


def events(account, key=None, value=None, **more):
    attributes = [{"AttributeKey": key, "AttributeValue": value}] if key else []
    return account.client("cloudtrail").lookup_events(LookupAttributes=attributes, **more)["Events"]


def found(account, key, value, count=1):
    return eventually(lambda: len(all := events(account, key, value)) >= count and all, f"{count} records of {value}")


def test_calls_of_the_control_plane_are_recorded(account):
    user = account.user("ann", statements=[{"Effect": "Allow", "Action": "iam:CreateGroup", "Resource": "*"}])
    user.iam.create_group(GroupName="g")
    with refused(403, "AccessDenied"):
        user.iam.delete_group(GroupName="g")
    made = found(account, "EventName", "CreateGroup")[0]
    record = json.loads(made["CloudTrailEvent"])
    assert (made["Username"], made["EventSource"], made["ReadOnly"]) == ("ann", "iam.amazonaws.com", "false")
    assert record["userIdentity"]["type"] == "IAMUser" and record["userIdentity"]["userName"] == "ann"
    assert record["requestParameters"] == {"groupName": "g"}
    assert record["responseElements"]["group"]["groupName"] == "g"
    assert record["eventCategory"] == "Management" and record["recipientAccountId"] == account.id
    refusal = json.loads(found(account, "EventName", "DeleteGroup")[0]["CloudTrailEvent"])
    assert refusal["errorCode"] == "AccessDenied" and "iam:DeleteGroup" in refusal["errorMessage"]
    assert {one["EventName"] for one in found(account, "ResourceName", "g", 2)} == {"CreateGroup", "DeleteGroup"}
    assert {one["Username"] for one in events(account, "AccessKeyId", user.access_key)} == {"ann"}


def test_secrets_are_not_in_the_records(account):
    account.user("ann")
    record = found(account, "EventName", "CreateAccessKey")[0]["CloudTrailEvent"]
    secret = json.loads(record)["responseElements"]["accessKey"].get("secretAccessKey")
    assert secret in (None, "HIDDEN_DUE_TO_SECURITY_REASONS")


def test_data_is_not_recorded(account):
    create_function(account, handler("return 1")).invoke()
    found(account, "EventName", "CreateFunction")
    assert events(account, "EventName", "Invoke") == []


def test_pages_times_and_wrong_questions(account):
    for number in range(4):
        account.iam.create_group(GroupName=f"g{number}")
    found(account, "EventName", "CreateGroup", 4)
    client = account.client("cloudtrail")
    attributes = [{"AttributeKey": "EventName", "AttributeValue": "CreateGroup"}]
    first = client.lookup_events(LookupAttributes=attributes, MaxResults=3)
    rest = client.lookup_events(LookupAttributes=attributes, MaxResults=3, NextToken=first["NextToken"])
    names = [json.loads(one["CloudTrailEvent"])["requestParameters"]["groupName"] for one in first["Events"] + rest["Events"]]
    assert names == ["g3", "g2", "g1", "g0"] and "NextToken" not in rest
    now = datetime.datetime.now(datetime.timezone.utc)
    assert events(account, StartTime=now + datetime.timedelta(hours=1)) == []
    with refused(400, "InvalidTimeRangeException"):
        events(account, StartTime=now, EndTime=now - datetime.timedelta(hours=1))
    with refused(400, "InvalidNextTokenException"):
        client.lookup_events(NextToken="made-up")


def test_records_go_after_ninety_days(own_freehold, own_account):
    own_account.iam.create_group(GroupName="g")
    found(own_account, "EventName", "CreateGroup")
    own_freehold.advance(89 * 86400)
    assert len(events(own_account, "EventName", "CreateGroup")) == 1
    own_freehold.advance(2 * 86400)
    eventually(lambda: events(own_account, "EventName", "CreateGroup") == [], "the record is gone")


def test_the_least_policy_for_what_a_function_did(account):
    made = create_function(account, handler("return 1"))
    made.invoke()
    made.wait_log("REPORT")

    def actions():
        printed = account.aws("iam", "suggest", "f", program=BINARY)
        return {action for statement in printed["Statement"] for action in statement["Action"]}

    seen = eventually(lambda: "logs:PutLogEvents" in (seen := actions()) and seen, "the use is noted")
    assert "sqs:SendMessage" not in seen
    finished = account.aws("iam", "suggest", "missing", program=BINARY, check=False)
    assert finished.returncode == 1 and "Function not found" in finished.stderr
