"""Reading functions: Get, List, qualifiers, ARN forms, pages."""

import urllib.parse

import pytest

from support.errors import refused
from support.functions import ECHO, create_function, handler, zip_of


@pytest.fixture
def versioned(function):
    """`f` with versions 1 and 2 and the alias `live` → 1."""
    found = function(handler("return 'first'"))
    found.publish()
    found.update_code(handler("return 'second'"))
    found.publish()
    found.account.awslambda.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    return found


@pytest.mark.parametrize(
    "qualifier, version, ending", [(None, "$LATEST", ""), ("$LATEST", "$LATEST", ":$LATEST"), ("2", "2", ":2"), ("live", "1", ":live")]
)
def test_the_arn_ends_in_the_qualifier_as_asked(versioned, qualifier, version, ending):
    given = {"Qualifier": qualifier} if qualifier else {}
    found = versioned.configuration(**given)
    assert (found["FunctionArn"], found["Version"]) == (versioned.arn + ending, version)
    whole = versioned.account.awslambda.get_function(FunctionName="f", **given)["Configuration"]
    assert (whole["FunctionArn"], whole["Version"]) == (versioned.arn + ending, version)


@pytest.mark.parametrize("form", ["f", "function:f", "{account}:function:f", "us-east-1:{account}:function:f", "{arn}"])
def test_every_form_of_the_name_finds_the_function(function, account, form):
    function()
    name = form.format(account=account.id, arn=account.arn("f"))
    assert account.awslambda.get_function_configuration(FunctionName=name)["FunctionArn"] == account.arn("f")


def test_a_qualifier_in_the_name_counts(versioned, account):
    assert account.awslambda.get_function_configuration(FunctionName="f:2")["Version"] == "2"
    assert account.awslambda.get_function_configuration(FunctionName=account.arn("f", "live"))["Version"] == "1"
    assert account.awslambda.get_function_configuration(FunctionName="f:2", Qualifier="2")["Version"] == "2"


def test_two_different_qualifiers_are_refused(versioned, account):
    text = "The derived qualifier from the function name does not match the specified qualifier."
    with refused(400, "InvalidParameterValueException", text):
        account.awslambda.get_function_configuration(FunctionName="f:2", Qualifier="1")


def test_an_arn_of_another_region_is_not_reachable(account, function):
    function()
    arn = account.arn("f").replace("us-east-1", "eu-west-1")
    text = "Functions from 'eu-west-1' are not reachable in this region ('us-east-1')"
    calls = [
        lambda: account.awslambda.get_function(FunctionName=arn),
        lambda: account.awslambda.get_function_configuration(FunctionName=arn),
        lambda: account.awslambda.invoke(FunctionName=arn),
        lambda: account.awslambda.delete_function(FunctionName=arn),
    ]
    for call in calls:
        with refused(404, "ResourceNotFoundException", text):
            call()


def test_the_arn_of_another_account_is_denied(account, freehold, function):
    function()
    stranger = type(account)(freehold)
    with refused(403, "AccessDeniedException"):
        stranger.awslambda.get_function(FunctionName=account.arn("f"))
    with refused(403, "AccessDeniedException"):
        stranger.awslambda.invoke(FunctionName=account.arn("f"))


@pytest.mark.parametrize("qualifier", [None, "$LATEST", "7", "nothing"])
def test_what_is_not_there_is_named_as_asked(account, qualifier):
    given = {"Qualifier": qualifier} if qualifier else {}
    text = f"Function not found: {account.arn('missing', qualifier)}"
    for operation in ("get_function", "get_function_configuration"):
        with refused(404, "ResourceNotFoundException", text):
            getattr(account.awslambda, operation)(FunctionName="missing", **given)


@pytest.mark.parametrize("qualifier", ["7", "nothing"])
def test_a_missing_version_or_alias_of_a_function_is_not_found(function, account, qualifier):
    function()
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('f', qualifier)}"):
        account.awslambda.get_function(FunctionName="f", Qualifier=qualifier)


def test_a_long_name_is_only_not_there(account):
    name = "x" * 65
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn(name)}"):
        account.awslambda.get_function(FunctionName=name)


def test_a_wrong_qualifier_is_named_before_a_wrong_name(account):
    with refused(400, "ValidationException") as seen:
        account.awslambda.get_function(FunctionName="a b", Qualifier="x y")
    assert seen.message.startswith("2 validation errors detected: Value 'x y' at 'qualifier' failed to satisfy constraint: ")
    assert "; Value 'a b' at 'functionName' failed to satisfy constraint: " in seen.message


def test_paths_answer_with_and_without_a_slash_and_percent_encoded(account, function):
    function()
    arn = urllib.parse.quote(account.arn("f"), safe="")
    for path in (
        "/2015-03-31/functions",
        "/2015-03-31/functions/",
        "/2015-03-31/functions/f",
        f"/2015-03-31/functions/{arn}",
        f"/2015-03-31/functions/{account.arn('f')}/configuration",
        "/2016-08-19/account-settings",
        "/2016-08-19/account-settings/",
    ):
        answer = account.raw("GET", path)
        assert answer.status == 200, (path, answer)


def test_errors_have_the_shape_of_aws(account):
    answer = account.raw("GET", "/2015-03-31/functions/missing")
    assert answer.error == (404, "ResourceNotFoundException", f"Function not found: {account.arn('missing')}")
    assert answer.json() == {"Type": "User", "Message": f"Function not found: {account.arn('missing')}"}
    assert answer.headers["content-type"] == "application/json"
    assert len(answer.headers["x-amzn-RequestId"]) == 36


def test_a_validation_error_has_a_message_and_no_type(account):
    answer = account.raw("GET", "/2015-03-31/functions/f?Qualifier=a%20b")
    assert (answer.status, answer.headers["x-amzn-ErrorType"]) == (400, "ValidationException")
    assert set(answer.json()) == {"message"}


def test_lists_are_empty_before_the_first_function(account):
    assert account.awslambda.list_functions()["Functions"] == []


def test_list_items_leave_out_state_and_tags(versioned, account):
    (item,) = account.awslambda.list_functions()["Functions"]
    assert (item["FunctionArn"], item["Version"]) == (account.arn("f"), "$LATEST")
    left_out = {"State", "StateReason", "StateReasonCode", "LastUpdateStatus", "RuntimeVersionConfig", "Tags"}
    assert not left_out & set(item)
    assert {"CodeSha256", "CodeSize", "RevisionId", "LastModified", "Handler", "Role"} <= set(item)


def test_list_with_all_versions_qualifies_every_arn(versioned, account):
    items = account.awslambda.list_functions(FunctionVersion="ALL")["Functions"]
    assert sorted(item["FunctionArn"] for item in items) == sorted(account.arn("f", q) for q in ("$LATEST", "1", "2"))


def test_lists_come_in_pages_of_at_most_50(account):
    names = [f"f{number:02}" for number in range(53)]
    for name in names:
        create_function(account, ECHO, name=name, wait=False)
    first = account.awslambda.list_functions(MaxItems=1000)
    assert len(first["Functions"]) == 50
    rest = account.awslambda.list_functions(Marker=first["NextMarker"])
    assert "NextMarker" not in rest
    assert sorted(item["FunctionName"] for item in first["Functions"] + rest["Functions"]) == names
    pages = list(account.awslambda.get_paginator("list_functions").paginate(PaginationConfig={"PageSize": 10}))
    assert [len(page["Functions"]) for page in pages] == [10, 10, 10, 10, 10, 3]
    assert sorted(item["FunctionName"] for page in pages for item in page["Functions"]) == names


def test_a_made_up_marker_is_refused(account):
    with refused(400, "InvalidParameterValueException"):
        account.awslambda.list_functions(Marker="made-up")


def test_other_accounts_and_regions_are_not_listed(account, freehold, function):
    function()
    assert type(account)(freehold).awslambda.list_functions()["Functions"] == []
    assert account.in_region("eu-west-1").awslambda.list_functions()["Functions"] == []


def test_who_may_not_list_tags_is_told_so(account):
    create_function(account, Tags={"a": "b"}, wait=False)
    reader = account.user(statements=[{"Effect": "Allow", "Action": "lambda:GetFunction", "Resource": "*"}]).awslambda
    found = reader.get_function(FunctionName="f")
    assert "Tags" not in found and found["TagsError"]["ErrorCode"] == "AccessDeniedException"
    assert "lambda:ListTags" in found["TagsError"]["Message"]
    assert account.awslambda.get_function(FunctionName="f")["Tags"] == {"a": "b"}


def test_layers_count_as_stored_code(account):
    content = {"ZipFile": zip_of({"x": "y"})}
    size = account.awslambda.publish_layer_version(LayerName="l", Content=content)["Content"]["CodeSize"]
    assert account.awslambda.get_account_settings()["AccountUsage"] == {"TotalCodeSize": size, "FunctionCount": 0}


def test_there_are_no_copies_of_functions_of_other_regions(account):
    create_function(account, wait=False)
    assert account.awslambda.list_functions(MasterRegion="us-east-1", FunctionVersion="ALL")["Functions"] == []
    assert len(account.awslambda.list_functions(MasterRegion="ALL", FunctionVersion="ALL")["Functions"]) == 1
