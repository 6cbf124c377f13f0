"""Python environments that are copies of one loaded interpreter: as if each had started its own."""

import pathlib
import secrets
import sys

import pytest

from support.account import Account
from support.functions import create_function, handler
from support.wait import eventually

LOOK = """
import os, random, secrets, signal, ssl, sys, tempfile, uuid

def look():
    return {
        # Its path is the interpreter's, but what it leads to is the platform's executable.
        "copied": not os.path.samefile("/proc/self/exe", os.readlink("/proc/self/exe")),
        "exe": os.readlink("/proc/self/exe"),
        "mapped": sorted({line.split()[5] for line in open("/proc/self/maps") if len(line.split()) > 5}),
        "random": random.random(),
        "bytes": os.urandom(8).hex(),
        "uuid": uuid.uuid4().hex,
        "secrets": secrets.token_hex(8),
        "ssl": ssl.RAND_bytes(8).hex(),
        "generator": random.Random().random(),
        "file": os.path.basename(tempfile.mkstemp()[1]),
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

    return eventually(two, "two environments that are copies", 60)


def test_copies_share_no_randomness(copies):
    first, second = copies
    for name in ("random", "bytes", "uuid", "secrets", "ssl", "generator", "file"):
        assert first[name] != second[name]


# What a stranger's copy may try, with the right twin of each attempt: the same on itself.
ATTACK = """
import ctypes, errno, os, re

libc = ctypes.CDLL(None, use_errno=True)

def reason(action):
    try:
        action()
    except OSError as error:
        return errno.errorcode[error.errno]

def search(pattern):
    found = set()
    with open("/proc/self/mem", "rb", 0) as memory:
        for line in open("/proc/self/maps"):
            first, last = (int(address, 16) for address in line.split()[0].split("-"))
            if line.split()[1].startswith("rw"):
                memory.seek(first)
                found.update(re.findall(pattern, memory.read(last - first)))
    return sorted(text.decode() for text in found)

def vm_read(pid):
    room = ctypes.create_string_buffer(16)
    class Piece(ctypes.Structure):
        _fields_ = [("base", ctypes.c_void_p), ("bytes", ctypes.c_size_t)]
    here, there = Piece(ctypes.addressof(room), 16), Piece(ctypes.addressof(room), 16)
    return None if libc.process_vm_readv(pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0) == 16 else errno.errorcode[ctypes.get_errno()]

def look_at(pid):
    folder = f"/proc/{pid}"
    looks = {name: reason(lambda: open(f"{folder}/{name}", "rb").read(1)) for name in ("environ", "maps", "auxv")}
    looks["mem"] = reason(lambda: open(f"{folder}/mem", "rb").close())
    looks |= {name: reason(lambda: os.readlink(f"{folder}/{name}")) for name in ("exe", "cwd", "root", "fd/0")}
    return looks
"""


def test_a_copy_finds_nothing_of_another_ones(account, copies):
    marker = secrets.token_hex(16)
    keep = "kept.append(''.join(['OWNED-', event]))\nopen('/tmp/' + kept[0], 'w').write(kept[0])\nreturn [kept, os.environ['OWN'], os.listdir('/tmp')]"
    owner = create_function(account, handler(keep, before="import os\nkept = []"), "owner", Environment={"Variables": {"OWN": f"OWNED-{marker}"}})
    assert owner.invoke(marker).ok() == [[f"OWNED-{marker}"], f"OWNED-{marker}", [f"OWNED-{marker}"]]
    attack = """
mine = "".join(["MINE-", event])
return {
    "copied": not os.path.samefile("/proc/self/exe", os.readlink("/proc/self/exe")),
    "others": search(rb"OWN[E]D-[0-9a-f]{32}"), "mine": search(rb"MIN[E]-[0-9a-f]{32}"),
    "tmp": os.listdir("/tmp"), "pids": [name for name in os.listdir("/proc") if name.isdigit()], "pid": os.getpid(),
    "init": look_at(1), "self": look_at(os.getpid()), "read": vm_read(1),
}"""
    mine = secrets.token_hex(16)
    seen = create_function(account, handler(attack, before=ATTACK), "attacker", Timeout=60, MemorySize=1769).invoke(mine).ok()
    assert seen["copied"]
    assert (seen["others"], seen["mine"]) == ([], [f"MINE-{mine}"])
    assert seen["tmp"] == [] and sorted(map(int, seen["pids"])) == [1, seen["pid"]]
    assert set(seen["self"].values()) == {None}, "its own it may see"
    # The first process of a sandbox is a copy too, and has what the loaded interpreter had.
    assert {*seen["init"].values(), seen["read"]} <= {"EACCES", "EPERM"}, seen["init"]


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
