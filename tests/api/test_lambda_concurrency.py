"""Reserved and provisioned concurrency."""

import concurrent.futures

import pytest

from support.errors import refused
from support.functions import handler
from support.held import Held
from support.wait import eventually

KIND = handler("import os\nreturn os.environ['AWS_LAMBDA_INITIALIZATION_TYPE']")


def reserve(found, count):
    return found.account.awslambda.put_function_concurrency(FunctionName=found.name, ReservedConcurrentExecutions=count)


def test_zero_switches_a_function_off(function):
    found = function()
    assert reserve(found, 0)["ReservedConcurrentExecutions"] == 0
    with refused(429, "TooManyRequestsException", "Rate Exceeded.") as seen:
        found.invoke()
    assert seen.response["Reason"] == "ReservedFunctionConcurrentInvocationLimitExceeded"
    assert "retry-after" in seen.response["ResponseMetadata"]["HTTPHeaders"]
    found.account.awslambda.delete_function_concurrency(FunctionName="f")
    assert found.invoke(1).ok() == 1


def test_a_reservation_is_a_cap(account):
    held = Held(account)
    reserve(held.function, 1)
    with concurrent.futures.ThreadPoolExecutor() as pool:
        running = pool.submit(held.function.invoke, True)
        held.wait_running()
        with refused(429, "TooManyRequestsException", "Rate Exceeded.") as seen:
            held.function.invoke(False)
        assert seen.response["Reason"] == "ReservedFunctionConcurrentInvocationLimitExceeded"
        held.release()
        assert running.result().ok() == "on-demand"
    assert held.function.invoke(False).ok() == "on-demand"


def test_where_it_shows(function):
    found = function()
    client = found.account.awslambda
    assert "ReservedConcurrentExecutions" not in client.get_function_concurrency(FunctionName="f")
    reserve(found, 100)
    assert client.get_function_concurrency(FunctionName="f")["ReservedConcurrentExecutions"] == 100
    assert client.get_function(FunctionName="f")["Concurrency"] == {"ReservedConcurrentExecutions": 100}
    limit = client.get_account_settings()["AccountLimit"]
    assert (limit["ConcurrentExecutions"], limit["UnreservedConcurrentExecutions"]) == (1000, 900)


def test_texts(function):
    found = function()
    below = (
        "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution "
        "below its minimum value of [100]."
    )
    with refused(400, "InvalidParameterValueException", below):
        reserve(found, 901)
    with refused(404, "ResourceNotFoundException", f"Function not found: {found.account.arn('missing', '$LATEST')}"):
        found.account.awslambda.put_function_concurrency(FunctionName="missing", ReservedConcurrentExecutions=1)
    with refused(400, "InvalidParameterValueException", part="Aliases and versions do not support this operation."):
        found.account.awslambda.put_function_concurrency(FunctionName="f:1", ReservedConcurrentExecutions=1)


def provision(found, qualifier, count):
    return found.account.awslambda.put_provisioned_concurrency_config(
        FunctionName=found.name, Qualifier=qualifier, ProvisionedConcurrentExecutions=count
    )


def provisioned(found, qualifier):
    return found.account.awslambda.get_provisioned_concurrency_config(FunctionName=found.name, Qualifier=qualifier)


def wait_ready(found, qualifier):
    def ready():
        config = provisioned(found, qualifier)
        return config if config["Status"] != "IN_PROGRESS" else None

    return eventually(ready, "provisioned")


def test_environments_are_ready_before_the_first_call(function):
    found = function(KIND)
    found.publish()
    answer = provision(found, "1", 2)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 202
    assert answer["Status"] == "IN_PROGRESS"
    config = wait_ready(found, "1")
    assert (config["Status"], config["AvailableProvisionedConcurrentExecutions"]) == ("READY", 2)
    assert found.invoke(qualifier="1").ok() == "provisioned-concurrency"
    assert found.invoke().ok() == "on-demand", "$LATEST has none"
    listed = found.account.awslambda.list_provisioned_concurrency_configs(FunctionName="f")
    assert [item["FunctionArn"] for item in listed["ProvisionedConcurrencyConfigs"]] == [found.account.arn("f", "1")]


def test_calls_beyond_it_run_on_demand(account):
    held = Held(account)
    found = held.function
    found.publish()
    provision(found, "1", 1)
    wait_ready(found, "1")
    with concurrent.futures.ThreadPoolExecutor() as pool:
        calls = [pool.submit(found.invoke, True, "1") for _ in range(2)]
        held.wait_running(2)
        held.release(2)
    assert sorted(call.result().ok() for call in calls) == ["on-demand", "provisioned-concurrency"]


def test_an_environment_that_dies_is_made_anew(function):
    found = function(handler("import os\nif event == 'die':\n    os._exit(1)\nreturn os.environ['AWS_LAMBDA_INITIALIZATION_TYPE']"))
    found.publish()
    provision(found, "1", 1)
    wait_ready(found, "1")
    assert found.invoke("die", qualifier="1").error == "Unhandled"
    eventually(lambda: found.invoke("ask", qualifier="1").ok() == "provisioned-concurrency", "another one takes its place")


def test_what_cannot_initialise_fails(function):
    found = function({"lambda_function.py": "raise RuntimeError('no')"})
    found.publish()
    provision(found, "1", 1)
    config = wait_ready(found, "1")
    assert (config["Status"], config["StatusReason"]) == ("FAILED", "FUNCTION_ERROR_INIT_FAILURE")


def test_provisioned_texts(function):
    found = function()
    found.publish()
    unpublished = "Provisioned Concurrency Configs cannot be applied to unpublished function versions."
    with refused(400, "InvalidParameterValueException", unpublished):
        provision(found, "$LATEST", 1)
    with refused(404, "ResourceNotFoundException", f"Cannot find alias arn: {found.account.arn('f', 'live')}"):
        provision(found, "live", 1)
    none = "No Provisioned Concurrency Config found for this function"
    with refused(404, "ProvisionedConcurrencyConfigNotFoundException", none):
        provisioned(found, "1")
    reserve(found, 1)
    more = "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function"
    with refused(400, "InvalidParameterValueException", more):
        provision(found, "1", 2)
    provision(found, "1", 1)
    text = " ReservedConcurrentExecutions  0 should not be lower than function's total provisioned concurrency [1]."
    with refused(400, "InvalidParameterValueException", text):
        reserve(found, 0)


@pytest.mark.parametrize("times", [1, 2])
def test_deleting_it_is_idempotent(function, times):
    found = function()
    found.publish()
    for _ in range(times):
        answer = found.account.awslambda.delete_provisioned_concurrency_config(FunctionName="f", Qualifier="1")
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204
