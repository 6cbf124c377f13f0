"""What the port answers beside the AWS APIs: health, coverage, reset, clock; and two servers side by side."""

import datetime

import pytest

from support.account import Account
from support.functions import create_function, handler
from support.http import request


def test_health_is_200_when_ready(freehold):
    answer = freehold.get("/_freehold/health")
    assert answer.status == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["status"] in ("ready", "ok")


def test_health_in_the_form_that_existing_tools_poll(freehold):
    answer = freehold.get("/_localstack/health")
    assert answer.status == 200
    services = answer.json()["services"]
    assert services["lambda"] in ("available", "running")
    assert {"logs", "iam", "sts"} <= set(services)


def test_coverage_is_the_operation_table(freehold):
    services = freehold.get("/_freehold/coverage").json()
    assert services["lambda"]["total"] == len(services["lambda"]["operations"]) >= 85
    implemented = {name for name, done in services["lambda"]["operations"].items() if done}
    assert services["lambda"]["implemented"] == len(implemented)
    first_part = {
        "CreateFunction", "GetFunction", "GetFunctionConfiguration", "ListFunctions", "UpdateFunctionCode",
        "UpdateFunctionConfiguration", "DeleteFunction", "PublishVersion", "ListVersionsByFunction", "CreateAlias",
        "GetAlias", "ListAliases", "UpdateAlias", "DeleteAlias", "TagResource", "UntagResource", "ListTags",
        "GetAccountSettings", "Invoke",
    }  # fmt: skip
    assert first_part <= implemented
    assert {"lambda", "logs", "sts", "iam", "sqs", "sns", "s3", "events", "dynamodb", "kinesis", "cloudformation"} <= set(services)


def test_unknown_paths_below_the_platforms_own_are_not_found(freehold):
    assert freehold.get("/_freehold/nothing").status == 404


def test_every_answer_has_a_request_id(freehold, account):
    seen = {account.raw("GET", "/2015-03-31/functions").headers["x-amzn-RequestId"] for _ in range(3)}
    assert len(seen) == 3


def test_reset_goes_back_to_empty(own_freehold, own_account):
    found = create_function(own_account, handler("print('x')"))
    found.invoke()
    found.wait_log("REPORT")  # it is stored after the answer: perhaps after a reset that follows at once
    own_freehold.reset()
    assert own_account.awslambda.list_functions()["Functions"] == []
    assert own_account.logs.describe_log_groups()["logGroups"] == []
    again = Account(own_freehold, own_account.id)
    assert create_function(again, handler("return 'again'")).invoke().ok() == "again"


def test_reset_keeps_other_states_out_of_a_data_directory(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    create_function(account)
    server.reset()
    server.stop()
    server.start()
    assert account.awslambda.list_functions()["Functions"] == []


def test_the_clock_moves_what_is_written(own_freehold, own_account):
    before = create_function(own_account).configuration()["LastModified"]
    own_freehold.advance(3 * 24 * 3600)
    after = create_function(own_account, name="later").configuration()["LastModified"]
    days = (datetime.date.fromisoformat(after[:10]) - datetime.date.fromisoformat(before[:10])).days
    assert days in (3, 4)  # midnight may pass between the two


@pytest.mark.parametrize("document", [{"advance_ms": -1}, {"advance_ms": "soon"}, {}, [], {"advance_ms": 2**70}])
def test_the_clock_refuses_what_is_no_step_forward(freehold, document):
    assert freehold.post("/_freehold/clock", document).status == 400


def test_reset_and_clock_are_no_get(freehold):
    assert freehold.get("/_freehold/reset").status in (404, 405)
    assert freehold.get("/_freehold/clock").status in (200, 404, 405)


def test_two_servers_side_by_side_never_meet(new_freehold):
    """The same account and function name on both, on ports other than 4566."""
    servers = [new_freehold(), new_freehold()]
    found = []
    for number, server in enumerate(servers):
        account = Account(server, "111122223333")
        found.append(create_function(account, handler(f"print('server', {number})\nreturn {number}")))
    for _ in range(3):
        assert [function.invoke().ok() for function in found] == [0, 1]
    for number, function in enumerate(found):
        lines = function.wait_log("REPORT", times=3)
        assert {line for line in lines if line.startswith("server")} == {f"server {number}"}
    servers[0].stop()
    assert found[1].invoke().ok() == 1


def test_a_port_in_use_is_said_clearly(freehold, new_freehold):
    with pytest.raises(AssertionError, match="not ready") as failure:
        new_freehold(port=freehold.port)
    assert str(freehold.port) in str(failure.value)


def test_the_host_header_does_not_matter(freehold, account):
    """Tools reach the port under many names."""
    for host in ("localhost", "localhost:4566", "lambda.us-east-1.localhost.localstack.cloud:4566", "lambda.us-east-1.amazonaws.com"):
        answer = account.raw("GET", "/2015-03-31/functions", {"host": host})
        assert answer.status == 200, (host, answer)


def test_a_request_that_nobody_claims_is_answered_clearly(freehold):
    answer = request(freehold.endpoint, "PUT", "/what/is/this")
    assert answer.status in (400, 403, 404, 501), "S3's path style claims what nobody else does"
    assert answer.body
