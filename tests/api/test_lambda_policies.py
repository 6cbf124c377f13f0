"""AddPermission, GetPolicy, RemovePermission: statements, revisions, and what a policy lets others do."""

import json

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function


def add(found, sid="s", principal="s3.amazonaws.com", action="lambda:InvokeFunction", **arguments):
    return found.account.awslambda.add_permission(
        FunctionName=found.name, StatementId=sid, Principal=principal, Action=action, **arguments
    )


def policy(found, **arguments):
    return json.loads(found.account.awslambda.get_policy(FunctionName=found.name, **arguments)["Policy"])


def test_a_statement_says_what_was_granted(function):
    found = function()
    answer = add(found, SourceArn="arn:aws:s3:::b", SourceAccount="123456789012")
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 201
    expected = {
        "Sid": "s",
        "Effect": "Allow",
        "Principal": {"Service": "s3.amazonaws.com"},
        "Action": "lambda:InvokeFunction",
        "Resource": found.arn,
        "Condition": {
            "StringEquals": {"AWS:SourceAccount": "123456789012"},
            "ArnLike": {"AWS:SourceArn": "arn:aws:s3:::b"},
        },
    }
    assert json.loads(answer["Statement"]) == expected
    assert policy(found) == {"Version": "2012-10-17", "Id": "default", "Statement": [expected]}


def test_the_policy_s_revision_is_the_function_s(function):
    found = function()
    before = found.configuration()["RevisionId"]
    add(found)
    after = found.configuration()["RevisionId"]
    assert before != after
    assert found.account.awslambda.get_policy(FunctionName="f")["RevisionId"] == after
    text = (
        "The Revision Id provided does not match the latest Revision Id. "
        "Call the GetPolicy API to retrieve the latest Revision Id"
    )
    with refused(412, "PreconditionFailedException", text):
        add(found, "t", RevisionId=before)
    add(found, "t", RevisionId=after)


def test_every_qualifier_has_its_own(function):
    found = function()
    found.publish()
    found.account.awslambda.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    add(found, "one", Qualifier="1")
    add(found, "live", Qualifier="live")
    assert [s["Resource"] for s in policy(found, Qualifier="1")["Statement"]] == [found.account.arn("f", "1")]
    assert [s["Sid"] for s in policy(found, Qualifier="live")["Statement"]] == ["live"]
    with refused(404, "ResourceNotFoundException", "The resource you requested does not exist."):
        policy(found)


@pytest.mark.parametrize(
    "arguments, status, code, text",
    [
        ({"Qualifier": "$LATEST"}, 400, "InvalidParameterValueException", "We currently do not support adding policies for $LATEST."),
        ({"Qualifier": "live"}, 404, "ResourceNotFoundException", "Cannot find alias arn: {arn}:live"),
        ({"Qualifier": "9"}, 404, "ResourceNotFoundException", "Function not found: {arn}:9"),
        (
            {"principal": "x.example.com"},
            400,
            "InvalidParameterValueException",
            "The provided principal was invalid. Please check the principal and try again.",
        ),
    ],
)
def test_what_cannot_be_granted_is_refused(function, arguments, status, code, text):
    found = function()
    with refused(status, code, text.format(arn=found.arn)):
        add(found, **arguments)


def test_statements_are_removed_by_their_id(function):
    found = function()
    add(found)
    taken = "The statement id (s) provided already exists. Please provide a new statement id, or remove the existing statement."
    with refused(409, "ResourceConflictException", taken):
        add(found)
    remove = found.account.awslambda.remove_permission
    with refused(404, "ResourceNotFoundException", "Statement t is not found in resource policy."):
        remove(FunctionName="f", StatementId="t")
    assert remove(FunctionName="f", StatementId="s")["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused(404, "ResourceNotFoundException", "No policy is associated with the given resource."):
        remove(FunctionName="f", StatementId="s")
    with refused(404, "ResourceNotFoundException", f"No policy found for: {found.account.arn('missing')}"):
        remove(FunctionName="missing", StatementId="s")


def test_a_policy_opens_a_function_to_a_user_who_has_none(function):
    found = function()
    someone = found.account.user()
    with refused(403, "AccessDeniedException"):
        someone.awslambda.invoke(FunctionName="f")
    add(found, principal=f"arn:aws:iam::{found.account.id}:user/someone")
    assert someone.awslambda.invoke(FunctionName="f", Payload=b"1")["Payload"].read() == b"1"
    found.account.awslambda.remove_permission(FunctionName="f", StatementId="s")
    with refused(403, "AccessDeniedException"):
        someone.awslambda.invoke(FunctionName="f")


def test_another_account_needs_both_sides(account, freehold):
    found = create_function(account)
    other = Account(freehold)
    with refused(403, "AccessDeniedException"):
        other.awslambda.invoke(FunctionName=found.arn)
    add(found, principal=other.id)
    assert other.awslambda.invoke(FunctionName=found.arn, Payload=b"2")["Payload"].read() == b"2"
