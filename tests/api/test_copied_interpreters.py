"""Python environments that are copies of one loaded interpreter: as if each had started its own."""

import pathlib
import sys

import pytest

from support.account import Account
from support.functions import create_function, handler
from support.wait import eventually

LOOK = """
import os, random, signal, sys, uuid

def look():
    return {
        # Its path is the interpreter's, but what it leads to is the platform's executable.
        "copied": not os.path.samefile("/proc/self/exe", os.readlink("/proc/self/exe")),
        "exe": os.readlink("/proc/self/exe"),
        "mapped": sorted({line.split()[5] for line in open("/proc/self/maps") if len(line.split()) > 5}),
        "random": random.random(),
        "bytes": os.urandom(8).hex(),
        "uuid": uuid.uuid4().hex,
        "pid": os.getpid(),
        "uid": os.getuid(),
        "descriptors": sorted(int(number) for number in os.listdir("/proc/self/fd")),
        "stdout": os.readlink("/proc/self/fd/1").split(":")[0],
        "arguments": sys.argv,
        "executable": sys.executable,
        "signals": {name: str(signal.getsignal(getattr(signal, name))) for name in ("SIGPIPE", "SIGINT", "SIGTERM")},
        "modules": sorted(sys.modules),
        "cwd": os.getcwd(),
        "path": sys.path,
        "environment": sorted(set(os.environ) - {"_LAMBDA_TELEMETRY_LOG_FD"}),  # taken out when logging is set up
        "name": open("/proc/self/comm").read().strip(),
    }
"""


def look(account, name):
    return create_function(account, handler("print('seen'); return look()", before=LOOK), name=name).invoke().ok()


SHARED = pathlib.Path(sys.base_prefix, f"lib/libpython3.{sys.version_info.minor}.so.1.0")

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="this Python has no shared library, so each environment starts its own")


@pytest.fixture
def copies(freehold, account):
    """What two copies see, once the first environments, which start their own interpreter, are used up."""
    seen = []

    def two():
        seen.append(look(account, f"look-{len(seen)}"))
        copied = [one for one in seen if one["copied"]]
        return copied[:2] if len(copied) >= 2 else None

    return eventually(two, "two environments that are copies")


def test_copies_share_no_randomness(copies):
    first, second = copies
    for name in ("random", "bytes", "uuid"):
        assert first[name] != second[name]


def test_a_copy_looks_like_an_interpreter_of_its_own(new_freehold, copies):
    own = look(Account(new_freehold("--no-zygote")), "look")
    assert not own["copied"]
    for name in ("uid", "stdout", "arguments", "executable", "signals", "cwd", "path", "environment"):
        assert copies[0][name] == own[name], name
    assert set(copies[0]["descriptors"]) <= set(own["descriptors"]) | {3, 4, 5}
    assert copies[0]["name"].startswith("python3")


def test_a_copy_shows_no_path_of_the_host(copies):
    assert copies[0]["exe"] == copies[0]["executable"]
    outside = [path for path in copies[0]["mapped"] if not path.startswith(("[", "/var/", "/usr/", "/lib"))]
    assert outside == []


def test_a_copy_logs_reports_and_survives_its_errors(account, copies):
    body = """
    print("to the log")
    if event == "fail":
        raise KeyError("no")
    if event == "exit":
        os._exit(3)
    return os.getpid()"""
    found = create_function(account, handler(body, before="import os"), name="errors")
    first = found.invoke("fine", LogType="Tail")
    assert "to the log" in first.log
    assert found.invoke("fail").failure()[0] == "KeyError"
    assert found.invoke("fine").ok() == first.ok()
    assert found.invoke("exit").failure()[0] == "Runtime.ExitError"
    assert found.invoke("fine").ok() > 0


def test_a_closed_pipe_is_an_error_and_no_death(account, copies):
    body = """
    read, write = os.pipe()
    os.close(read)
    try:
        os.write(write, b"x")
    except BrokenPipeError as error:
        return type(error).__name__"""
    found = create_function(account, handler(body, before="import os"), name="pipes")
    assert found.invoke().ok() == "BrokenPipeError"


def test_threads_and_processes_work_in_a_copy(account, copies):
    body = """
    import subprocess, threading
    seen = []
    thread = threading.Thread(target=lambda: seen.append("thread"))
    thread.start()
    thread.join()
    seen.append(subprocess.run(["/bin/echo", "process"], capture_output=True, text=True).stdout.strip())
    pid = os.fork()
    if pid == 0:
        os._exit(7)
    seen.append(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
    return seen"""
    found = create_function(account, handler(body, before="import os"), name="threads")
    assert found.invoke().ok() == ["thread", "process", 7]
