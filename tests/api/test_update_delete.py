"""UpdateFunctionCode, UpdateFunctionConfiguration, DeleteFunction, states, RevisionIds, waiters."""

import concurrent.futures
import threading

import pytest

from support.errors import refused
from support.functions import ECHO, create_function, handler, zip_of

STALE = (
    "The Revision Id provided does not match the latest Revision Id. "
    "Call the GetFunction/GetAlias API to retrieve the latest Revision Id"
)


def test_new_code_runs_after_the_update(function):
    found = function(handler("return 1"))
    before = found.configuration()
    assert found.invoke().ok() == 1
    after = found.update_code(handler("return 2"))
    assert found.invoke().ok() == 2
    assert after["CodeSha256"] != before["CodeSha256"]
    assert after["RevisionId"] != before["RevisionId"]


def test_calls_never_fail_while_the_code_changes_w59(function):
    """Every call is answered by the code before or after an update, whole."""
    found = function(handler("return 0"))
    stop = threading.Event()

    def caller():
        seen = []
        while not stop.is_set():
            seen.append(found.invoke().ok())
        return seen

    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        callers = [pool.submit(caller) for _ in range(3)]
        try:
            for number in range(1, 8):
                found.update_code(handler(f"return {number}"))
        finally:
            stop.set()
    for seen in (call.result() for call in callers):
        assert seen == sorted(seen), "never an older answer after a newer one"
    assert found.invoke().ok() == 7


def test_an_update_answers_in_progress_and_ends_successful_w75(function, account):
    function()
    answer = account.awslambda.update_function_code(FunctionName="f", ZipFile=zip_of(handler("return 2")))
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert (answer["State"], answer["LastUpdateStatus"]) == ("Active", "InProgress")
    assert answer["LastUpdateStatusReason"] == "The function is being created."
    assert answer["LastUpdateStatusReasonCode"] == "Creating"
    account.awslambda.get_waiter("function_updated_v2").wait(FunctionName="f")
    settled = account.awslambda.get_function_configuration(FunctionName="f")
    assert settled["LastUpdateStatus"] == "Successful"
    assert "LastUpdateStatusReason" not in settled
    assert settled["RevisionId"] != answer["RevisionId"], "the end of an update gives a second id"


def test_a_create_ends_active_with_a_second_revision_w75(account):
    create_function(account, wait=False)
    account.awslambda.get_waiter("function_active_v2").wait(FunctionName="f")
    account.awslambda.get_waiter("function_exists").wait(FunctionName="f")
    found = account.awslambda.get_function_configuration(FunctionName="f")
    assert (found["State"], found["LastUpdateStatus"]) == ("Active", "Successful")
    assert "StateReason" not in found


def test_dry_run_says_what_would_be_and_changes_nothing(function, account):
    found = function(handler("return 1"))
    before = found.configuration()
    answer = account.awslambda.update_function_code(FunctionName="f", ZipFile=zip_of(handler("return 2")), DryRun=True)
    assert answer["CodeSha256"] != before["CodeSha256"]
    assert found.configuration()["CodeSha256"] == before["CodeSha256"]
    assert found.configuration()["RevisionId"] == before["RevisionId"]
    assert found.invoke().ok() == 1


def test_update_code_with_publish_answers_the_new_version(function, account):
    found = function()
    answer = account.awslambda.update_function_code(FunctionName="f", ZipFile=zip_of(handler("return 2")), Publish=True)
    assert (answer["Version"], answer["FunctionArn"]) == ("1", account.arn("f", "1"))
    assert found.wait_ready("1")["State"] == "Active"
    assert found.invoke(qualifier="1").ok() == 2


def test_update_code_checks_the_package(function, account):
    function()
    text = "Could not unzip uploaded file. Please check your file, then try to upload again."
    with refused(400, "InvalidParameterValueException", text):
        account.awslambda.update_function_code(FunctionName="f", ZipFile=b"no zip")


def test_an_image_for_a_zip_function_is_refused(function, account):
    function()
    text = "Please don't provide ImageUri when updating a function with packageType Zip."
    with refused(400, "InvalidParameterValueException", text):
        uri = f"{account.id}.dkr.ecr.us-east-1.amazonaws.com/x:1"
        account.awslambda.update_function_code(FunctionName="f", ImageUri=uri)


@pytest.mark.parametrize("operation", ["update_function_code", "update_function_configuration"])
def test_updates_of_what_is_not_there_are_not_found(account, operation):
    given = {"ZipFile": zip_of(ECHO)} if operation == "update_function_code" else {"Timeout": 5}
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('missing')}"):
        getattr(account.awslambda, operation)(FunctionName="missing", **given)


def test_a_configuration_update_changes_only_what_it_names(function):
    found = function(MemorySize=256, Description="before", Environment={"Variables": {"KEY": "value"}})
    before = found.configuration()
    after = found.configure(Timeout=10)
    changed = {name for name in before if before[name] != after.get(name)}
    assert changed - {"ResponseMetadata", "LastModified", "RevisionId"} == {"Timeout"}
    assert after["Timeout"] == 10


def test_environment_changes_reach_the_function(function):
    body = "import os\nreturn os.environ.get('STAGE')"
    found = function(handler(body), Environment={"Variables": {"STAGE": "test"}})
    assert found.invoke().ok() == "test"
    found.configure(Environment={"Variables": {"STAGE": "prod"}})
    assert found.invoke().ok() == "prod"
    assert found.configure(Environment={"Variables": {}})["Environment"] == {"Variables": {}}
    assert found.invoke().ok() is None


def test_the_description_can_be_emptied(function):
    found = function(Description="words")
    assert found.configure(Description="")["Description"] == ""


def test_switching_the_log_format_fills_and_drops_the_levels(function):
    found = function()
    assert found.configure(LoggingConfig={"LogFormat": "JSON"})["LoggingConfig"] == {
        "LogFormat": "JSON",
        "ApplicationLogLevel": "INFO",
        "SystemLogLevel": "INFO",
        "LogGroup": "/aws/lambda/f",
    }
    assert found.configure(LoggingConfig={"LogFormat": "Text"})["LoggingConfig"] == {
        "LogFormat": "Text",
        "LogGroup": "/aws/lambda/f",
    }


def test_a_role_of_another_service_is_refused_on_update(function, account):
    function()
    role = account.role("for-ec2", trusted="ec2.amazonaws.com")
    with refused(400, "InvalidParameterValueException", "The role defined for the function cannot be assumed by Lambda."):
        account.awslambda.update_function_configuration(FunctionName="f", Role=role)


@pytest.mark.parametrize("operation", ["update_function_code", "update_function_configuration", "publish_version"])
def test_a_stale_revision_is_refused_w75(function, account, operation):
    found = function()
    stale = found.configuration()["RevisionId"]
    found.configure(Timeout=5)
    given = {"ZipFile": zip_of(ECHO)} if operation == "update_function_code" else {}
    with refused(412, "PreconditionFailedException", STALE):
        getattr(account.awslambda, operation)(FunctionName="f", RevisionId=stale, **given)


def test_the_latest_revision_is_accepted(function):
    found = function()
    assert found.configure(Timeout=5, RevisionId=found.configuration()["RevisionId"])["Timeout"] == 5


def test_delete_answers_204_and_all_is_gone(function, account):
    found = function()
    found.publish()
    account.awslambda.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    answer = account.awslambda.delete_function(FunctionName="f")
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('f')}"):
        account.awslambda.get_function(FunctionName="f")
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('f')}"):
        account.awslambda.delete_function(FunctionName="f")
    with refused(404, "ResourceNotFoundException"):
        account.awslambda.get_alias(FunctionName="f", Name="live")
    assert account.awslambda.list_functions()["Functions"] == []


def test_the_log_group_outlives_its_function(function, account):
    found = function(handler("print('remember')"))
    found.invoke()
    found.wait_log("remember")
    account.awslambda.delete_function(FunctionName="f")
    assert [group["logGroupName"] for group in account.logs.describe_log_groups()["logGroups"]] == ["/aws/lambda/f"]


def test_numbers_go_on_after_a_function_is_made_again(function, account):
    found = function(handler("return 1"))
    assert found.publish() == "1"
    account.awslambda.delete_function(FunctionName="f")
    assert create_function(account, handler("return 2")).publish() == "2"


def test_delete_of_a_version(function, account):
    found = function()
    found.publish()
    account.awslambda.delete_function(FunctionName="f", Qualifier="1")
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('f', '1')}"):
        found.configuration(Qualifier="1")
    answer = account.awslambda.delete_function(FunctionName="f", Qualifier="1")
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204, "idempotent while the function exists"
    assert found.invoke({"a": 1}).ok() == {"a": 1}


def test_delete_of_a_version_of_a_missing_function_names_the_function(account):
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('missing')}"):
        account.awslambda.delete_function(FunctionName="missing", Qualifier="1")


def test_delete_refuses_latest_and_aliases(function, account):
    found = function()
    found.publish()
    account.awslambda.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    with refused(400, "InvalidParameterValueException", "$LATEST version cannot be deleted without deleting the function."):
        account.awslambda.delete_function(FunctionName="f", Qualifier="$LATEST")
    with refused(400, "InvalidParameterValueException", "Deletion of aliases is not currently supported."):
        account.awslambda.delete_function(FunctionName="f", Qualifier="live")


def test_a_version_that_an_alias_points_to_stays(function, account):
    found = function()
    found.publish()
    found.configure(Timeout=4)
    found.publish()
    client = account.awslambda
    client.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    client.create_alias(FunctionName="f", Name="some", FunctionVersion="2", RoutingConfig={"AdditionalVersionWeights": {"1": 0.1}})
    text = "Unable to delete version because the following aliases reference it: [{}]"
    with refused(409, "ResourceConflictException", text.format("live, some")):
        client.delete_function(FunctionName="f", Qualifier="1")
    client.delete_alias(FunctionName="f", Name="live")
    with refused(409, "ResourceConflictException", text.format("some")):
        client.delete_function(FunctionName="f", Qualifier="1")
    assert found.configuration(Qualifier="1")["Version"] == "1"
    client.update_alias(FunctionName="f", Name="some", RoutingConfig={})
    client.delete_function(FunctionName="f", Qualifier="1")


def test_account_settings_count_functions_not_versions(function, account):
    empty = account.awslambda.get_account_settings()
    assert empty["AccountUsage"] == {"TotalCodeSize": 0, "FunctionCount": 0}
    limit = empty["AccountLimit"]
    assert (limit["CodeSizeUnzipped"], limit["CodeSizeZipped"]) == (262144000, 52428800)
    assert (limit["ConcurrentExecutions"], limit["UnreservedConcurrentExecutions"]) == (1000, 1000)
    found = function()
    size = found.configuration()["CodeSize"]
    assert account.awslambda.get_account_settings()["AccountUsage"] == {"TotalCodeSize": size, "FunctionCount": 1}
    found.publish()
    assert account.awslambda.get_account_settings()["AccountUsage"]["FunctionCount"] == 1


def test_operations_that_are_not_implemented_say_so(account, function):
    """Never a pretence: 501 with the operation's name."""
    function()
    answer = account.raw("GET", "/2015-03-31/functions/f/no-such-thing")
    assert answer.status in (400, 403, 404), answer
    operations = account.freehold.get("/_freehold/coverage").json()["lambda"]["operations"]
    assert not operations["CreateCapacityProvider"]
    with refused(501, "NotImplemented", part="CreateCapacityProvider"):
        account.awslambda.create_capacity_provider(
            CapacityProviderName="x",
            VpcConfig={"SubnetIds": ["subnet-1234567890abcdef0"], "SecurityGroupIds": ["sg-1234567890abcdef0"]},
            PermissionsConfig={"CapacityProviderOperatorRoleArn": account.function_role},
        )
