"""What was acknowledged is there after a restart, clean or by kill -9."""

import subprocess

import pytest

from support.account import Account
from support.functions import create_function, handler
from support.server import BINARY


@pytest.fixture(params=["clean", "kill -9"])
def restart(request):
    def again(server):
        server.stop() if request.param == "clean" else server.kill()
        server.start()

    return again


def steady(configuration):
    """A configuration without what differs from answer to answer."""
    return {name: value for name, value in configuration.items() if name != "ResponseMetadata"}


def test_functions_versions_aliases_tags_and_logs_are_kept(new_freehold, tmp_path, restart):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    found = create_function(account, handler("print('from one')\nreturn 'one'"), Tags={"team": "a"})
    found.publish()
    found.update_code(handler("print('from two')\nreturn 'two'"))
    found.publish()
    weights = {"AdditionalVersionWeights": {"2": 0.25}}
    account.awslambda.create_alias(FunctionName="f", Name="live", FunctionVersion="1", RoutingConfig=weights)
    assert found.invoke(qualifier="1").ok() == "one"
    assert found.invoke(qualifier="2").ok() == "two"
    found.wait_log("REPORT", times=2)

    def everything():
        client = account.awslambda
        return {
            "functions": client.list_functions()["Functions"],
            "versions": client.list_versions_by_function(FunctionName="f")["Versions"],
            "aliases": client.list_aliases(FunctionName="f")["Aliases"],
            "configuration": steady(found.configuration()),
            "tags": client.list_tags(Resource=found.arn)["Tags"],
            "settings": client.get_account_settings()["AccountUsage"],
            "streams": [stream["logStreamName"] for stream in account.logs.describe_log_streams(logGroupName=found.group)["logStreams"]],
            "log": found.log_lines(),
            "roles": [role["Arn"] for role in account.iam.list_roles()["Roles"]],
        }

    before = everything()
    restart(server)
    assert everything() == before
    assert found.invoke(qualifier="1").ok() == "one"
    assert found.invoke(qualifier="2").ok() == "two"
    assert found.update_code(handler("return 'three'"))["LastUpdateStatus"] == "Successful"
    assert found.invoke().ok() == "three"


def test_numbers_of_versions_go_on(new_freehold, tmp_path, restart):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    found = create_function(account)
    assert found.publish() == "1"
    account.awslambda.delete_function(FunctionName="f")
    restart(server)
    assert create_function(account, handler("return 1")).publish() == "2"


def test_a_deleted_function_stays_deleted(new_freehold, tmp_path, restart):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    create_function(account, name="kept")
    create_function(account, name="gone")
    account.awslambda.delete_function(FunctionName="gone")
    restart(server)
    assert [item["FunctionName"] for item in account.awslambda.list_functions()["Functions"]] == ["kept"]


def test_users_and_their_keys_are_kept(new_freehold, tmp_path, restart):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    user = account.user(statements=[{"Effect": "Allow", "Action": "lambda:ListFunctions", "Resource": "*"}])
    restart(server)
    assert user.awslambda.list_functions()["Functions"] == []
    assert user.sts.get_caller_identity()["Arn"] == f"arn:aws:iam::{account.id}:user/someone"


def test_functions_made_one_after_another_survive_a_kill_at_any_moment(new_freehold, tmp_path):
    """Everything that was answered 201 is there; nothing else is half there."""
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    role = account.function_role
    answered = []
    for number in range(12):
        create_function(account, name=f"f{number}", wait=False, Role=role)
        answered.append(f"f{number}")
        if number % 4 == 3:
            server.kill()
            server.start()
            assert [item["FunctionName"] for item in account.awslambda.list_functions()["Functions"]] == sorted(answered)
    for name in answered:
        assert account.awslambda.get_function(FunctionName=name)["Configuration"]["FunctionName"] == name
        account.awslambda.get_waiter("function_active_v2").wait(FunctionName=name)


def test_memory_only_keeps_nothing(new_freehold):
    server = new_freehold()
    account = Account(server)
    create_function(account)
    server.stop()
    server.start()
    assert account.awslambda.list_functions()["Functions"] == []


def test_a_data_directory_has_one_server(new_freehold, tmp_path):
    new_freehold(data=tmp_path / "data")
    with pytest.raises(AssertionError, match="not ready"):
        new_freehold(data=tmp_path / "data")


def test_a_damaged_store_is_refused_until_it_is_repaired(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    names = [f"/damaged/{number}" for number in range(30)]
    for name in names:
        account.logs.create_log_group(logGroupName=name)
    server.kill()
    damage_last_journal(tmp_path / "data")
    with pytest.raises(AssertionError, match=r"is damaged.*freehold repair --data"):
        server.start()
    assert "repaired" in repair(tmp_path / "data")
    server.start()
    kept = [group["logGroupName"] for group in account.logs.describe_log_groups()["logGroups"]]
    assert kept == sorted(names[: len(kept)]) and 0 < len(kept) < len(names)
    server.stop()
    assert "nothing to repair" in repair(tmp_path / "data")


def damage_last_journal(data):
    """Changes a byte in the last third of what was written."""
    journal = sorted((data / "store/rows").glob("*.jnl"))[-1]
    content = bytearray(journal.read_bytes())
    end = len(content.rstrip(b"\0"))
    content[end - end // 3] ^= 0x10
    journal.write_bytes(content)


def repair(data):
    return subprocess.run([BINARY, "repair", "--data", str(data)], check=True, capture_output=True, text=True).stdout
