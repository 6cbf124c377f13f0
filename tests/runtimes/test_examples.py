"""The examples of the repository run as their README says."""
import json
import shutil
import subprocess

import pytest

from harness import REQUEST_ID, ROOT, Runtime

EXAMPLES = ROOT / "examples"


def files_of(folder, *names):
    return {name: (EXAMPLES / folder / name).read_text() for name in names}


def event_of(folder):
    return json.loads((EXAMPLES / folder / "event.json").read_text())


def check_greeting(environment, folder, pattern):
    outcome = environment.invoke(event_of(folder))
    answer = outcome.json()
    assert (answer["message"], answer["requestId"]) == ("Hi, Freehold!", REQUEST_ID)
    assert 0 < answer["remainingMs"] <= 300_000
    assert pattern in outcome.log


def test_hello_python(python, start):
    files = files_of("hello-python", "lambda_function.py")
    environment = start(python, files, "lambda_function.lambda_handler", env={"GREETING": "Hi"})
    check_greeting(environment, "hello-python", "\t%s\tgreeting Freehold\n" % REQUEST_ID)


def test_hello_node(node, start):
    environment = start(node, files_of("hello-node", "index.mjs"), "index.handler", env={"GREETING": "Hi"})
    check_greeting(environment, "hello-node", "\t%s\tINFO\tgreeting Freehold\n" % REQUEST_ID)


@pytest.mark.skipif(shutil.which("cargo") is None, reason="needs cargo")
def test_hello_rust(start, tmp_path):
    subprocess.run([str(EXAMPLES / "hello-rust" / "build.sh"), str(tmp_path)], check=True)
    provided = Runtime("provided0", [str(tmp_path / "bootstrap")], {}, "", {"AWS_EXECUTION_ENV": None})
    environment = start(provided, {}, "bootstrap", direct=True)
    answer = environment.invoke(event_of("hello-rust")).json()
    assert answer == {"message": "Hello from Rust", "requestId": REQUEST_ID, "event": event_of("hello-rust")}
    failed = environment.invoke({"fail": True})
    assert (failed.kind, failed.json()["errorType"]) == ("error", "HelloError")
    assert environment.invoke(1).kind == "response"
