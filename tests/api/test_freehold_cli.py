"""The product's own commands."""

import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess

import pytest

from support.account import Account
from support.functions import create_function, handler, node_runtime
from support.server import BINARY, ROOT, host_environment
from support.wait import eventually

EXAMPLES = ROOT / "examples"


def run(*arguments, cwd, environment=None, check=True):
    finished = subprocess.run(
        [BINARY, *arguments],
        cwd=cwd,
        env={**host_environment(), **(environment or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )
    if check:
        assert finished.returncode == 0, finished.stderr
    return finished


def test_version(tmp_path):
    assert re.fullmatch(r"freehold \d+\.\d+\.\d+\S*\n", run("--version", cwd=tmp_path).stdout)


def test_help_names_every_command(tmp_path):
    text = run("--help", cwd=tmp_path).stdout
    assert all(re.search(rf"^\s+{name}\s", text, re.M) for name in ("up", "serve", "invoke", "logs", "doctor", "env", "completions"))


@pytest.mark.parametrize("arguments", [["no-such-command"], ["up", "--no-such-flag"], ["up", "--port", "70000"], ["up", "--iam", "maybe"]])
def test_wrong_arguments_are_said_and_end_with_2(tmp_path, arguments):
    finished = run(*arguments, cwd=tmp_path, check=False)
    assert finished.returncode == 2
    assert arguments[-1] in finished.stderr
    assert finished.stdout == ""


def test_a_path_that_is_not_there_is_said(tmp_path):
    finished = run("up", "no/such/folder", "--ephemeral", "--port", "0", cwd=tmp_path, check=False)
    assert finished.returncode not in (0, 2)
    assert "no/such/folder" in finished.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions(tmp_path, shell):
    assert "freehold" in run("completions", shell, cwd=tmp_path).stdout


def test_doctor_lists_layers_and_runtimes(tmp_path):
    report = json.loads(run("doctor", "--json", cwd=tmp_path, check=False).stdout)
    assert {"process namespace", "system call filter", "memory limit"} <= {layer["name"] for layer in report["layers"]}
    assert {"python3.12", "nodejs22.x", "provided.al2023"} <= {runtime["runtime"] for runtime in report["runtimes"]}
    plain = run("doctor", cwd=tmp_path, check=False).stdout
    assert all(word in plain for word in ("system call filter", "memory limit", "python3.12"))


def test_env_points_the_aws_tools_here(tmp_path, freehold):
    text = run("env", cwd=tmp_path).stdout
    shell = subprocess.run(["sh", "-c", f"{text}\nenv"], capture_output=True, text=True, check=True).stdout
    assert "AWS_ENDPOINT_URL=http://127.0.0.1:4566" in shell
    assert re.search(r"^AWS_ACCESS_KEY_ID=\S+$", shell, re.M)
    assert re.search(r"^AWS_SECRET_ACCESS_KEY=\S+$", shell, re.M)
    assert re.search(r"^AWS_(DEFAULT_)?REGION=\S+$", shell, re.M)


def test_invoke_prints_the_answer_on_stdout(account, function, freehold):
    function(handler("print('noise')\nreturn {'got': event}"))
    finished = run("invoke", "f", "--payload", '{"a": 1}', cwd=freehold.folder, environment=account.environment())
    assert json.loads(finished.stdout) == {"got": {"a": 1}}


def test_invoke_of_a_failing_function_ends_non_zero(account, function, freehold):
    function(handler("raise ValueError('bad wolf')"))
    finished = run("invoke", "f", cwd=freehold.folder, environment=account.environment(), check=False)
    assert finished.returncode != 0
    assert "bad wolf" in finished.stdout + finished.stderr


def test_invoke_of_a_missing_function_says_so(account, freehold):
    finished = run("invoke", "missing", cwd=freehold.folder, environment=account.environment(), check=False)
    assert finished.returncode != 0
    assert "Function not found" in finished.stderr
    assert finished.stdout == ""


def test_logs_prints_the_lines(account, function, freehold):
    found = function(handler("print('a line')"))
    found.invoke()
    found.wait_log("REPORT")
    lines = run("logs", "f", cwd=freehold.folder, environment=account.environment()).stdout
    assert "a line" in lines
    assert "START RequestId" in lines


def test_logs_follows(account, function, freehold, tmp_path):
    found = function(handler("print('event', event)"))
    found.invoke(1)
    found.wait_log("REPORT")
    seen = tmp_path / "followed"
    with seen.open("wb") as out:
        follower = subprocess.Popen(
            [BINARY, "logs", "f", "-f"], cwd=freehold.folder, env={**host_environment(), **account.environment()}, stdout=out
        )
    try:
        eventually(lambda: b"event 1" in seen.read_bytes(), "the line before")
        found.invoke(2)
        eventually(lambda: b"event 2" in seen.read_bytes(), "the line that came while following")
        assert seen.read_bytes().count(b"event 1") == 1
    finally:
        follower.terminate()
        follower.wait(30)


def test_a_command_without_a_server_says_where_it_looked(tmp_path):
    environment = {"AWS_ENDPOINT_URL": "http://127.0.0.1:9", "AWS_ACCESS_KEY_ID": "1" * 12, "AWS_SECRET_ACCESS_KEY": "x"}
    finished = run("invoke", "f", cwd=tmp_path, environment=environment, check=False)
    assert finished.returncode != 0
    assert "127.0.0.1:9" in finished.stderr


def test_sigint_stops_up_as_sigterm_does(new_freehold):
    server = new_freehold()
    server.process.send_signal(signal.SIGINT)
    assert server.process.wait(30) == 0


def test_a_stop_lets_a_running_call_finish(new_freehold):
    server = new_freehold()
    found = create_function(Account(server), handler("import time\nprint('running')\ntime.sleep(1.5)\nreturn 'finished'"), Timeout=10)
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        call = pool.submit(found.invoke)
        found.wait_log("running")
        server.process.send_signal(signal.SIGTERM)
        assert call.result().ok() == "finished"
    assert server.process.wait(30) == 0


# Folders with code


@pytest.fixture
def up_folder(new_freehold):
    """Runs `freehold up FOLDER`."""
    return lambda folder: new_freehold(start=False).launch("up", str(folder), "--port", "0", "--ephemeral")


def copy_of(example, tmp_path):
    """The example's folder, or what its own build command makes."""
    folder = tmp_path / example
    if not (EXAMPLES / example / "build.sh").exists():
        return pathlib.Path(shutil.copytree(EXAMPLES / example, folder))
    subprocess.run([EXAMPLES / example / "build.sh", folder], check=True, timeout=120)
    shutil.copy(EXAMPLES / example / "event.json", folder)
    return folder


def first_function(server):
    """The account that `up` deployed to, seen through what `freehold env` exports."""
    client = Account(server, "000000000000").awslambda
    return eventually(lambda: client.list_functions()["Functions"], "the folder's function is there")[0], client


@pytest.mark.parametrize("example", ["hello-python", "hello-node", "hello-rust"])
def test_an_example_answers_logs_and_says_how(up_folder, tmp_path, example):
    if not (EXAMPLES / example).is_dir():
        pytest.skip(f"examples/{example} is not there yet")
    if example == "hello-node" and not node_runtime():
        pytest.skip("this host has no node")
    server = up_folder(copy_of(example, tmp_path))
    eventually(lambda: "aws lambda invoke" in server.printed + server.log(), "the commands are printed", seconds=60)
    text = server.printed + server.log()
    assert "REPORT RequestId" in text
    assert example in text


def test_a_saved_file_is_deployed(up_folder, tmp_path):
    folder = copy_of("hello-python", tmp_path)
    server = up_folder(folder)
    configuration, client = first_function(server)
    before = configuration["CodeSha256"]
    source = next(path for path in sorted(folder.glob("*.py")))
    module = configuration["Handler"].rsplit(".", 1)
    source.write_text(f"def {module[1]}(event, context):\n    return 'saved again'\n")

    def answers_anew():
        answer = client.invoke(FunctionName=configuration["FunctionName"], Payload=b"{}")
        return json.loads(answer["Payload"].read()) == "saved again"

    eventually(answers_anew, "the saved code answers")
    assert client.get_function_configuration(FunctionName=configuration["FunctionName"])["CodeSha256"] != before


def test_a_broken_save_says_so_and_the_next_one_works(up_folder, tmp_path):
    folder = copy_of("hello-python", tmp_path)
    server = up_folder(folder)
    configuration, client = first_function(server)
    name = configuration["FunctionName"]
    function = configuration["Handler"].rsplit(".", 1)[1]
    source = next(path for path in sorted(folder.glob("*.py")))
    source.write_text("def broken(:\n")
    eventually(lambda: client.invoke(FunctionName=name, Payload=b"{}").get("FunctionError"), "the broken code fails")
    source.write_text(f"def {function}(event, context):\n    return 'repaired'\n")

    def repaired():
        return client.invoke(FunctionName=name, Payload=b"{}")["Payload"].read() == b'"repaired"'

    eventually(repaired, "the repaired code answers")


def test_the_state_is_below_the_folder_where_it_was_started(new_freehold):
    """Without --data and --ephemeral: ./.freehold."""
    server = new_freehold(start=False).launch("up", "--port", "0", "--json")
    state = server.folder / ".freehold"
    assert state.is_dir()
    assert os.stat(state).st_mode & 0o077 == 0, "only its owner reads it"
