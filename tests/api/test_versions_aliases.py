"""PublishVersion, ListVersionsByFunction, aliases, weighted routing, tags."""

import pytest

from support.errors import refused
from support.functions import handler

STALE = (
    "The Revision Id provided does not match the latest Revision Id. "
    "Call the GetFunction/GetAlias API to retrieve the latest Revision Id"
)


@pytest.fixture
def two(function):
    """`f` with version 1 (answers "one") and 2 (answers "two"); `$LATEST` is as 2."""
    found = function(handler("return 'one'"))
    found.publish()
    found.update_code(handler("return 'two'"))
    found.publish()
    return found


def alias(function, name="live", version="1", **arguments):
    return function.account.awslambda.create_alias(FunctionName=function.name, Name=name, FunctionVersion=version, **arguments)


# Versions


def test_a_version_keeps_its_code_and_configuration_w23(function):
    found = function(handler("import os\nreturn os.environ['STAGE']"), Environment={"Variables": {"STAGE": "one"}})
    first = found.account.awslambda.publish_version(FunctionName="f", Description="the first")
    assert first["ResponseMetadata"]["HTTPStatusCode"] == 201
    assert (first["Version"], first["FunctionArn"], first["Description"]) == ("1", found.account.arn("f", "1"), "the first")
    assert (first["State"], first["LastUpdateStatus"]) == ("Active", "Successful")
    found.configure(Environment={"Variables": {"STAGE": "two"}})
    assert found.publish() == "2"
    assert [found.invoke(qualifier=q).ok() for q in ("1", "2", "$LATEST")] == ["one", "two", "two"]


def test_publishing_without_a_change_answers_the_same_version_w67(function):
    found = function()
    first = found.account.awslambda.publish_version(FunctionName="f")
    second = found.account.awslambda.publish_version(FunctionName="f", Description="ignored")
    assert second["ResponseMetadata"]["HTTPStatusCode"] == 201
    assert (second["Version"], second["RevisionId"]) == (first["Version"], first["RevisionId"])


def test_a_changed_description_counts_as_a_change(function):
    found = function()
    assert found.publish() == "1"
    found.configure(Description="new")
    assert found.publish() == "2"
    assert found.configuration(Qualifier="2")["Description"] == "new"


def test_numbers_are_not_used_again(two, function):
    two.account.awslambda.delete_function(FunctionName="f", Qualifier="2")
    two.configure(Timeout=9)
    assert two.publish() == "3"


def test_publishing_checks_the_code_hash(two):
    current = two.configuration()["CodeSha256"]
    text = (
        f"CodeSHA256 (AAAA) is different from current CodeSHA256 in $LATEST ({current}). "
        "Please try again with the CodeSHA256 in $LATEST."
    )
    with refused(400, "InvalidParameterValueException", text):
        two.publish(CodeSha256="AAAA")
    two.configure(Timeout=9)
    assert two.publish(CodeSha256=current) == "3"


def test_publishing_changes_the_revision_of_latest_and_making_an_alias_does_not(function):
    found = function()
    before = found.configuration()["RevisionId"]
    found.publish()
    after = found.configuration()["RevisionId"]
    assert after != before
    alias(found)
    assert found.configuration()["RevisionId"] == after


def test_publishing_what_is_not_there_is_not_found(account):
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('missing')}"):
        account.awslambda.publish_version(FunctionName="missing")


def test_versions_are_listed_latest_first_then_by_number(function):
    found = function()
    for timeout in range(10, 22):
        found.configure(Timeout=timeout)
        found.publish()
    items = found.account.awslambda.list_versions_by_function(FunctionName="f")["Versions"]
    assert [item["Version"] for item in items] == ["$LATEST", *(str(number) for number in range(1, 13))]
    assert [item["FunctionArn"] for item in items] == [found.account.arn("f", item["Version"]) for item in items]
    assert not any("State" in item for item in items)
    pages = found.account.awslambda.get_paginator("list_versions_by_function").paginate(
        FunctionName="f", PaginationConfig={"PageSize": 5}
    )
    assert [item["Version"] for page in pages for item in page["Versions"]] == [item["Version"] for item in items]


def test_listing_versions_of_what_is_not_there_is_not_found(account):
    with refused(404, "ResourceNotFoundException", part=f"Function not found: {account.arn('missing')}"):
        account.awslambda.list_versions_by_function(FunctionName="missing")


def test_versions_have_their_own_environments_w25(two):
    """Globals of one version never show in another."""
    two.update_code(handler("global count\ncount += 1\nreturn [context.function_version, count]", before="count = 0"))
    first = two.publish()
    two.configure(Timeout=9)
    second = two.publish()
    assert two.invoke(qualifier=first).ok() == [first, 1]
    assert two.invoke(qualifier=first).ok() == [first, 2]
    assert two.invoke(qualifier=second).ok() == [second, 1]


# Aliases


def test_an_alias_is_answered_whole_w26(two, account):
    answer = alias(two, Description="what users see")
    assert answer.pop("ResponseMetadata")["HTTPStatusCode"] == 201
    revision = answer.pop("RevisionId")
    assert answer == {
        "AliasArn": account.arn("f", "live"),
        "Name": "live",
        "FunctionVersion": "1",
        "Description": "what users see",
    }
    found = account.awslambda.get_alias(FunctionName="f", Name="live")
    assert found["RevisionId"] == revision
    assert found["AliasArn"] == answer["AliasArn"]


def test_an_alias_moves_at_the_next_call_w59_w60(two, account):
    alias(two)
    assert (two.invoke(qualifier="live").ok(), two.invoke(qualifier="live").version) == ("one", "1")
    account.awslambda.update_alias(FunctionName="f", Name="live", FunctionVersion="2")
    assert (two.invoke(qualifier="live").ok(), two.invoke(qualifier="live").version) == ("two", "2")
    account.awslambda.update_alias(FunctionName="f", Name="live", FunctionVersion="1")
    assert two.invoke(qualifier="live").ok() == "one"


def test_an_alias_may_point_to_latest(two):
    alias(two, version="$LATEST")
    answer = two.invoke(qualifier="live")
    assert (answer.ok(), answer.version) == ("two", "$LATEST")


def test_an_alias_shares_the_environment_of_its_version_w62(function):
    found = function(handler("global count\ncount += 1\nreturn count", before="count = 0"))
    found.publish()
    alias(found, "live")
    alias(found, "debug")
    assert [found.invoke(qualifier=q).ok() for q in ("1", "live", "debug")] == [1, 2, 3]


def test_an_update_changes_only_what_it_names(two, account):
    alias(two, Description="words")
    answer = account.awslambda.update_alias(FunctionName="f", Name="live", FunctionVersion="2")
    assert (answer["FunctionVersion"], answer["Description"]) == ("2", "words")


def test_alias_revisions_guard_updates(two, account):
    revision = alias(two)["RevisionId"]
    moved = account.awslambda.update_alias(FunctionName="f", Name="live", FunctionVersion="2", RevisionId=revision)
    assert moved["RevisionId"] != revision
    with refused(412, "PreconditionFailedException", STALE):
        account.awslambda.update_alias(FunctionName="f", Name="live", FunctionVersion="1", RevisionId=revision)


def test_aliases_are_listed_and_filtered_by_version(two, account):
    for name, version in (("a", "1"), ("b", "2"), ("c", "1")):
        alias(two, name, version)
    every = account.awslambda.list_aliases(FunctionName="f")["Aliases"]
    assert sorted(item["Name"] for item in every) == ["a", "b", "c"]
    first = account.awslambda.list_aliases(FunctionName="f", FunctionVersion="1")["Aliases"]
    assert sorted(item["Name"] for item in first) == ["a", "c"]
    pages = account.awslambda.get_paginator("list_aliases").paginate(FunctionName="f", PaginationConfig={"PageSize": 2})
    assert sorted(item["Name"] for page in pages for item in page["Aliases"]) == ["a", "b", "c"]


def test_deleting_an_alias_is_idempotent(two, account):
    alias(two)
    for _ in range(2):
        answer = account.awslambda.delete_alias(FunctionName="f", Name="live")
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused(404, "ResourceNotFoundException", f"Cannot find alias arn: {account.arn('f', 'live')}"):
        account.awslambda.get_alias(FunctionName="f", Name="live")
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('f', 'live')}"):
        two.invoke(qualifier="live")


def test_alias_errors_in_the_words_of_aws(two, account):
    alias(two)
    with refused(409, "ResourceConflictException", f"Alias already exists: {account.arn('f', 'live')}"):
        alias(two)
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('f', '9')}"):
        alias(two, "other", "9")
    with refused(404, "ResourceNotFoundException", f"Alias not found: {account.arn('f', 'missing')}"):
        account.awslambda.update_alias(FunctionName="f", Name="missing", FunctionVersion="1")
    with refused(404, "ResourceNotFoundException", part=account.arn("missing")):
        account.awslambda.create_alias(FunctionName="missing", Name="live", FunctionVersion="1")


@pytest.mark.parametrize("name", ["1", "42", "a b", "x.y", "n" * 129])
def test_alias_names_follow_the_model(two, name):
    with refused(400, "ValidationException", part="at 'name' failed to satisfy constraint"):
        alias(two, name)


# Weighted routing


def weighted(weights):
    return {"RoutingConfig": {"AdditionalVersionWeights": weights}}


def test_weights_send_their_share_to_the_other_version_w26(two, account):
    answer = alias(two, **weighted({"2": 0.3}))
    assert answer["RoutingConfig"] == {"AdditionalVersionWeights": {"2": 0.3}}
    calls = 300
    answers = [two.invoke(qualifier="live") for _ in range(calls)]
    assert all((answer.ok(), answer.version) in (("one", "1"), ("two", "2")) for answer in answers)
    second = sum(answer.version == "2" for answer in answers)
    # 90 expected; outside ±5 standard deviations (8) once in a million runs.
    assert 50 < second < 130, second


def test_weights_of_nought_and_one_are_exact(two, account):
    alias(two, **weighted({"2": 0.0}))
    assert {two.invoke(qualifier="live").version for _ in range(20)} == {"1"}
    account.awslambda.update_alias(FunctionName="f", Name="live", **weighted({"2": 1.0}))
    assert {two.invoke(qualifier="live").version for _ in range(20)} == {"2"}


@pytest.mark.parametrize("cleared", [{}, {"AdditionalVersionWeights": {}}])
def test_an_empty_routing_config_clears_the_weights(two, account, cleared):
    alias(two, **weighted({"2": 1.0}))
    answer = account.awslambda.update_alias(FunctionName="f", Name="live", RoutingConfig=cleared)
    assert "RoutingConfig" not in answer or not answer["RoutingConfig"].get("AdditionalVersionWeights")
    assert two.invoke(qualifier="live").version == "1"


def test_weights_that_make_no_sense_are_refused(two, account):
    two.configure(Timeout=9)
    two.publish()
    text = "Number of items in AdditionalVersionWeights cannot be greater than 1"
    with refused(400, "InvalidParameterValueException", text):
        alias(two, **weighted({"2": 0.1, "3": 0.1}))
    text = "Invalid function version 1. Function version 1 is already included in routing configuration."
    with refused(400, "InvalidParameterValueException", text):
        alias(two, **weighted({"1": 0.1}))
    with refused(400, "InvalidParameterValueException", "$LATEST is not supported for an alias pointing to more than 1 version"):
        alias(two, version="$LATEST", **weighted({"1": 0.1}))
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('f', '9')}"):
        alias(two, **weighted({"9": 0.1}))


@pytest.mark.parametrize("weights", [{"2": 1.1}, {"2": -0.1}, {"$LATEST": 0.5}, {"live": 0.5}])
def test_weights_outside_the_model_are_refused(two, weights):
    with refused(400, "ValidationException", part="at 'routingConfig.additionalVersionWeights' failed to satisfy constraint"):
        alias(two, **weighted(weights))


# Tags


def test_tags_are_merged_listed_and_removed(function, account):
    found = function(Tags={"team": "a", "stage": "test"})
    awslambda = account.awslambda
    assert awslambda.list_tags(Resource=found.arn)["Tags"] == {"team": "a", "stage": "test"}
    assert awslambda.get_function(FunctionName="f")["Tags"] == {"team": "a", "stage": "test"}
    answer = awslambda.tag_resource(Resource=found.arn, Tags={"stage": "prod", "cost": "1"})
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204
    answer = awslambda.untag_resource(Resource=found.arn, TagKeys=["team", "never-there"])
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204
    assert awslambda.list_tags(Resource=found.arn)["Tags"] == {"stage": "prod", "cost": "1"}


def test_tag_errors_in_the_words_of_aws(two, account):
    awslambda = account.awslambda
    text = "Tags on function aliases and versions are not supported. Please specify a function ARN."
    with refused(400, "InvalidParameterValueException", text):
        awslambda.tag_resource(Resource=account.arn("f", "1"), Tags={"a": "b"})
    with refused(400, "InvalidParameterValueException", "Number of tags exceeds resource tag limit."):
        awslambda.tag_resource(Resource=account.arn("f"), Tags={f"k{n}": "v" for n in range(51)})
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('missing')}"):
        awslambda.tag_resource(Resource=account.arn("missing"), Tags={"a": "b"})
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('missing')}"):
        awslambda.list_tags(Resource=account.arn("missing"))
    with refused(400, "InvalidParameterValueException", "An error occurred and the request cannot be processed."):
        awslambda.tag_resource(Resource=account.arn("f"), Tags={})
    assert awslambda.list_tags(Resource=account.arn("f"))["Tags"] == {}
