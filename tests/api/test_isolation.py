"""The sandbox, tested from inside real functions: one test per way out."""

import json
import os
import pathlib
import re
import socket

import pytest

from support.account import Account
from support.functions import create_function, handler
from support.server import CANARY, CANARY_NAME, alive, assert_gone, descendants
from support.wait import eventually

HELPERS = '''
import ctypes, errno, os, socket

def attempt(action):
    """None when the action was possible, else the name of its error."""
    try:
        action()
    except OSError as error:
        return errno.errorcode.get(error.errno, type(error).__name__)
    return None

libc = ctypes.CDLL(None, use_errno=True)

def call(name, *arguments):
    """The name of the error that a C function of this name gives, or None."""
    result = getattr(libc, name)(*arguments)
    return errno.errorcode[ctypes.get_errno()] if result == -1 else None
'''


@pytest.fixture
def inside(function):
    """Runs the lines of a handler inside a sandbox and returns its result."""

    def run(body, event=None, **options):
        options = {"Timeout": 60, "MemorySize": 512, **options}
        return function(handler(body, before=HELPERS), **options).invoke(event).ok()

    return run


def still_works(account):
    assert create_function(account, name="neighbour").invoke("well").ok() == "well"


# Files


def test_the_hosts_secrets_are_not_readable(inside):
    seen = inside("return attempt(lambda: open('/etc/shadow').read())")
    assert seen in ("EACCES", "ENOENT")


def test_the_data_directory_is_not_there(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    body = "return {path: os.path.exists(path) for path in event}"
    found = create_function(Account(server), handler(body, before="import os"))
    paths = [str(tmp_path), str(server.data), str(server.folder), str(pathlib.Path(__file__))]
    seen = found.invoke(paths).ok()
    assert not any(seen.values()), seen


def test_home_folders_of_the_host_are_empty_or_closed(inside):
    body = """
seen = {}
for path in ('/root', '/home'):
    try:
        seen[path] = os.listdir(path)
    except OSError:
        seen[path] = []
return seen
"""
    assert inside(body) == {"/root": [], "/home": []}


def test_the_hosts_environment_is_not_inherited(inside):
    body = """
found = dict(os.environ)
for pid in filter(str.isdigit, os.listdir('/proc')):
    try:
        found[pid] = open(f'/proc/{pid}/environ').read()
    except OSError:
        pass
return str(found)
"""
    seen = inside(body)
    assert CANARY not in seen
    assert CANARY_NAME not in seen


def test_device_files_are_the_harmless_ones(inside):
    allowed = {"null", "zero", "full", "random", "urandom", "tty", "fd", "stdin", "stdout", "stderr", "ptmx", "pts", "shm", "mqueue", "core"}
    assert set(inside("return os.listdir('/dev')")) <= allowed


def test_the_kernels_switches_are_closed(inside):
    body = """
paths = ['/proc/sys/kernel/hostname', '/proc/sysrq-trigger', '/sys/kernel/uevent_helper', '/proc/sys/kernel/core_pattern']
null = os.stat('/dev/null').st_rdev
def closed(path):
    if os.path.exists(path) and os.stat(path).st_rdev == null:
        return 'covered'
    return attempt(lambda: open(path, 'w').write('x'))
return {path: closed(path) for path in paths}
"""
    seen = inside(body)
    assert all(seen.values()), seen


def test_cgroup_files_are_not_writable(inside):
    body = """
open_ones = []
for folder, _, names in os.walk('/sys/fs/cgroup'):
    open_ones += [os.path.join(folder, name) for name in names if os.access(os.path.join(folder, name), os.W_OK)]
return open_ones
"""
    assert inside(body) == []


# Processes


def test_no_process_but_its_own_is_visible(inside, freehold):
    seen = inside("return sorted(int(pid) for pid in os.listdir('/proc') if pid.isdigit()), os.getpid()")
    pids, own = seen
    assert own in pids
    assert len(pids) <= 4, "the runtime, and its parent if it has one"


def test_the_hosts_processes_cannot_be_signalled(inside, freehold):
    body = "return [attempt(lambda: os.kill(pid, 0)) for pid in event]"
    seen = inside(body, [freehold.pid, os.getpid()])
    assert set(seen) <= {"ESRCH", "EPERM"}
    assert freehold.running()


def test_killing_everything_kills_only_itself(account):
    found = create_function(account, handler("import os, signal\nif event:\n    os.kill(-1, signal.SIGKILL)\n    os._exit(1)\nreturn 'new'"))
    neighbour = create_function(account, handler("global count\ncount += 1\nreturn count", before="count = 0"), name="n")
    assert neighbour.invoke().ok() == 1
    assert found.invoke(1).error == "Unhandled"
    assert neighbour.invoke().ok() == 2, "the neighbour's environment lives on"
    assert found.invoke(0).ok() == "new"


def test_a_fork_bomb_ends_with_its_function(account):
    body = """
import os, time
count = 0
try:
    while event:
        if os.fork() == 0:
            time.sleep(600)
        count += 1
except OSError as error:
    return [error.errno, count]
return 'calm'
"""
    found = create_function(account, handler(body), Timeout=60, MemorySize=3008)
    number, forks = found.invoke(1).ok()
    assert number in (11, 12), "EAGAIN or ENOMEM"
    assert forks <= 1024
    still_works(account)
    account.awslambda.delete_function(FunctionName="f")


def test_an_exploding_fork_bomb_ends_with_its_function(account):
    found = create_function(account, handler("import os\nwhile event:\n    try:\n        os.fork()\n    except OSError:\n        pass\nreturn 'calm'"), Timeout=3)
    assert found.invoke(1).error == "Unhandled"
    still_works(account)
    assert found.invoke(0).ok() == "calm"


def test_background_processes_do_not_outlive_a_timeout(account, freehold):
    """A child that leaves its session is still in the sandbox."""
    seconds = f"5{os.getpid():07}"  # this run's own: other servers have sleepers, too
    body = f"""
import os, time
if os.fork() == 0:
    os.setsid()
    os.execv('/bin/sleep', ['sleep', '{seconds}'])
time.sleep(60)
"""
    found = create_function(account, handler(body), Timeout=1)
    assert found.invoke().failure()[0] == "Sandbox.Timedout"

    def sleeper_runs():
        commands = pathlib.Path("/proc").glob("[0-9]*/cmdline")
        return any(seconds.encode() in read_or_nothing(command).split(b"\0") for command in commands)

    eventually(lambda: not sleeper_runs(), "the sleeper ends")


def read_or_nothing(path):
    try:
        return path.read_bytes()
    except OSError:
        return b""


# Memory, disk, log


def test_a_memory_bomb_in_children_is_stopped(account):
    body = """
import os
for _ in range(4):
    if os.fork() == 0:
        data = []
        while True:
            data.append(bytearray(8 << 20))
import time
time.sleep(5)
return 'parent lives'
"""
    found = create_function(account, handler(body), Timeout=20, MemorySize=128)
    found.invoke()
    still_works(account)


def test_tmp_has_its_limit(inside):
    body = """
written = 0
block = bytes(1 << 20)
try:
    with open('/tmp/full', 'wb') as file:
        while written < 2048:
            file.write(block)
            file.flush()
            written += 1
except OSError as error:
    return [errno.errorcode[error.errno], written]
return ['no limit', written]
"""
    kind, written = inside(body, MemorySize=1769)
    assert kind == "ENOSPC"
    assert 480 <= written <= 512


def test_tmp_can_be_larger_when_configured(inside):
    body = """
with open('/tmp/large', 'wb') as file:
    file.truncate(0)
    for _ in range(600):
        file.write(bytes(1 << 20))
return os.path.getsize('/tmp/large') >> 20
"""
    assert inside(body, MemorySize=1769, EphemeralStorage={"Size": 700}) == 600


def test_tmp_cannot_be_filled_with_inodes(inside, account):
    body = """
made = 0
try:
    while made < 3_000_000:
        open(f'/tmp/{made}', 'w').close()
        made += 1
except OSError as error:
    return errno.errorcode[error.errno]
return made
"""
    found = create_function(account, handler(body, before=HELPERS), name="inodes", Timeout=10, MemorySize=1769)
    answer = found.invoke()
    assert answer.error == "Unhandled" or answer.payload == "ENOSPC"
    still_works(account)


def test_tmp_of_one_function_is_not_anothers(function):
    function(handler("open('/tmp/mine', 'w').write('x')"), name="a").invoke()
    assert function(handler("import os\nreturn os.listdir('/tmp')"), name="b").invoke().ok() == []


def test_a_full_log_pipe_blocks_nobody(account):
    """A child that writes without end to the log while the handler is done."""
    body = """
import os
if os.fork() == 0:
    while True:
        os.write(1, b'y' * 65536)
return 'done'
"""
    found = create_function(account, handler(body), Timeout=5, MemorySize=512)
    found.invoke()
    still_works(account)
    account.awslambda.delete_function(FunctionName="f")


# Rights


def test_no_rights_are_held_and_none_can_be_gained(inside):
    body = """
status = dict(line.split(':\\t', 1) for line in open('/proc/self/status').read().splitlines() if ':\\t' in line)
return {
    'uid': os.getuid(),
    'effective': status['CapEff'].strip(),
    'permitted': status['CapPrm'].strip(),
    'bounding': status['CapBnd'].strip(),
    'no_new_privileges': status['NoNewPrivs'].strip(),
    'seccomp': status['Seccomp'].strip(),
    'groups': os.getgroups(),
}
"""
    seen = inside(body)
    assert seen["uid"] != 0
    assert int(seen["effective"], 16) == 0
    assert int(seen["permitted"], 16) == 0
    assert int(seen["bounding"], 16) == 0
    assert (seen["no_new_privileges"], seen["seccomp"]) == ("1", "2")
    assert 0 not in seen["groups"]


def test_setuid_does_not_raise_privileges(inside):
    body = """
import subprocess
by_call = attempt(lambda: os.setuid(0))
by_program = []
for program in ('/usr/bin/su', '/bin/su', '/usr/bin/sudo', '/usr/bin/passwd', '/usr/bin/mount'):
    if os.path.exists(program):
        run = subprocess.run([program, '-c', 'id -u'], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=10)
        by_program.append(run.stdout.strip())
return [by_call, by_program]
"""
    by_call, by_program = inside(body)
    assert by_call in ("EPERM", "EINVAL"), "refused, or root does not exist in there"
    assert "0" not in by_program


def test_a_setuid_program_of_its_own_does_not_raise_privileges(inside):
    body = """
import shutil, subprocess
shutil.copy('/bin/sh', '/tmp/sh')
os.chmod('/tmp/sh', 0o6755)
return subprocess.run(['/tmp/sh', '-c', 'id -u'], capture_output=True, text=True).stdout.strip()
"""
    assert inside(body) != "0"


@pytest.mark.parametrize(
    "name, arguments",
    [
        ("mount", "b'none', b'/tmp', b'tmpfs', 0, None"),
        ("umount2", "b'/tmp', 0"),
        ("umount2", "b'/proc', 2"),
        ("syscall", "155, b'/tmp', b'/tmp'"),  # pivot_root
        ("chroot", "b'/tmp'"),
        ("unshare", "0x10000000"),
        ("unshare", "0x00020000"),
        ("setns", "0, 0"),
        ("ptrace", "16, 1, None, None"),
        ("sethostname", "b'x', 1"),
        ("reboot", "0"),
        ("swapon", "b'/tmp/x', 0"),
        ("init_module", "None, 0, b''"),
        ("acct", "None"),
        ("iopl", "3"),
    ],
)
def test_privileged_calls_are_refused(inside, name, arguments):
    seen = inside(f"return call({name!r}, {arguments})")
    assert seen in ("EPERM", "EACCES", "ENOSYS"), seen


SYSCALLS = {
    "bpf": 321,
    "perf_event_open": 298,
    "keyctl": 250,
    "add_key": 248,
    "userfaultfd": 323,
    "kexec_load": 246,
    "io_uring_setup": 425,
    "open_by_handle_at": 304,
    "process_vm_readv": 310,
    "fsopen": 430,
    "move_mount": 429,
}


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="the numbers are those of x86-64")
@pytest.mark.parametrize("name", SYSCALLS)
def test_calls_that_no_function_needs_are_refused(inside, name):
    arguments = "1, None, 0, None, 0, 0" if name == "process_vm_readv" else "0, 0, 0, 0, 0"
    seen = inside(f"return call('syscall', {SYSCALLS[name]}, {arguments})")
    assert seen in ("EPERM", "ENOSYS"), seen


def test_ptrace_of_another_process_of_its_own_is_refused(inside):
    body = """
import time
child = os.fork()
if child == 0:
    time.sleep(30)
    os._exit(0)
seen = call('ptrace', 16, child, None, None)
os.kill(child, 9)
return seen
"""
    assert inside(body) == "EPERM"


def test_raw_and_packet_sockets_are_refused(inside):
    body = """
return [
    attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)),
    attempt(lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)),
]
"""
    seen = inside(body)
    assert set(seen) <= {"EPERM", "EACCES", "EAFNOSUPPORT", "EPROTONOSUPPORT"}, seen


# Network


def test_the_platforms_port_on_the_loopback_is_not_there(inside, freehold):
    body = "return attempt(lambda: socket.create_connection(('127.0.0.1', event), 2))"
    assert inside(body, freehold.port) == "ECONNREFUSED"


def test_other_services_of_the_host_are_not_reachable(inside):
    """A listener of the host on every address."""
    with socket.create_server(("0.0.0.0", 0)) as listener:
        listener.settimeout(0.5)
        body = """
import subprocess
addresses = set()
probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
try:
    probe.connect(('192.0.2.1', 9))
    own = probe.getsockname()[0].rsplit('.', 1)[0]
    addresses |= {f'{own}.{n}' for n in range(1, 255)}
except OSError:
    pass
def open_one(address):
    try:
        socket.create_connection((address, event), 0.1).close()
        return True
    except OSError:
        return False
from concurrent.futures import ThreadPoolExecutor
addresses |= {'127.0.0.1', '169.254.100.1', '169.254.169.254', '10.0.0.1'}
with ThreadPoolExecutor(32) as pool:
    return [address for address, found in zip(sorted(addresses), pool.map(open_one, sorted(addresses))) if found]
"""
        assert inside(body, listener.getsockname()[1], MemorySize=1769) == []


def test_another_environments_runtime_api_is_not_reachable(account):
    own_address = """
import socket, time
probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
try:
    probe.connect(('192.0.2.1', 9))
    own = probe.getsockname()[0]
except OSError:
    own = None
"""
    victim = create_function(account, handler(own_address + "return own"), name="victim")
    address = victim.invoke().ok()
    if address is None:
        return  # without any route there is no way either
    attack = f"""
{own_address}
seen = []
for port in (9001, 80, 8080):
    try:
        socket.create_connection((event, port), 0.5).close()
        seen.append(port)
    except OSError:
        pass
return [own, seen]
"""
    own, seen = create_function(account, handler(attack), name="attacker", Timeout=20).invoke(address).ok()
    assert own != address, "every environment has its own address, or none"
    assert seen == []


def test_the_platform_refuses_calls_without_a_signature(inside, account):
    """Through the very address that the function's SDK uses."""
    body = """
import urllib.request, urllib.error
endpoint = os.environ.get('AWS_ENDPOINT_URL')
if not endpoint:
    return ['no endpoint']
try:
    urllib.request.urlopen(endpoint + '/2015-03-31/functions', timeout=10)
    return ['open']
except urllib.error.HTTPError as error:
    return [error.code, error.read().decode()]
"""
    assert inside(body)[0] in (403, "no endpoint")


def test_the_platform_refuses_root_keys_and_administration_from_inside(inside, account):
    """A function is not on the loopback: a 12-digit key, a reset or a moved clock are not for it."""
    body = """
import urllib.request, urllib.error
endpoint = os.environ.get('AWS_ENDPOINT_URL')
if not endpoint:
    return []
seen = []
credential = f'AWS4-HMAC-SHA256 Credential={event}/20250101/us-east-1/lambda/aws4_request, SignedHeaders=host, Signature=' + '0' * 64
for path, data in (('/2015-03-31/functions', None), ('/_freehold/reset', b''), ('/_freehold/clock', b'{"advance_ms":1}')):
    try:
        call = urllib.request.Request(endpoint + path, data=data, headers={'Authorization': credential})
        urllib.request.urlopen(call, timeout=10)
        seen.append('open')
    except urllib.error.HTTPError as error:
        seen.append(error.code)
return seen
"""
    seen = inside(body, account.id)
    assert all(code in (403, 404) for code in seen), seen


# After the platform's death


def cgroups_of(family):
    """The cgroup folders of these processes, but for those that they share with this one."""
    own = set(cgroup_paths("self"))
    return {path for pid in family for path in cgroup_paths(pid) if path not in own and path != "/"}


def cgroup_paths(pid):
    return [line.split(":", 2)[2] for line in read_or_nothing(pathlib.Path(f"/proc/{pid}/cgroup")).decode().splitlines()]


def existing_cgroups(paths):
    controllers = [pathlib.Path("/sys/fs/cgroup"), *(p for p in pathlib.Path("/sys/fs/cgroup").glob("*") if p.is_dir())]
    return [str(root) + path for root in controllers for path in paths if pathlib.Path(str(root) + path).is_dir()]


def test_nothing_stays_behind_after_kill_9(new_freehold, tmp_path):
    """No process, cgroup, mount or network namespace after the next start."""
    mounts_before = pathlib.Path("/proc/self/mountinfo").read_text()
    links_before = set(os.listdir("/sys/class/net"))
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    for name in ("a", "b", "c"):
        assert create_function(account, name=name).invoke(1).ok() == 1
    family = descendants(server.pid)
    assert family, "environments are processes of the server"
    groups = cgroups_of(family)
    server.kill()
    assert_gone(family)
    server.start()
    fresh = cgroups_of(descendants(server.pid))
    eventually(lambda: existing_cgroups(groups - fresh) == [], "the dead server's control groups are gone")
    assert still_answers(account)
    server.stop()
    eventually(lambda: existing_cgroups(fresh) == [], "its control groups are gone")
    assert str(tmp_path) not in pathlib.Path("/proc/self/mountinfo").read_text()

    def mounts_gone():
        return pathlib.Path("/proc/self/mountinfo").read_text().count("\n") <= mounts_before.count("\n") or other_servers_run()

    eventually(mounts_gone, "its mounts are gone")

    # The kernel takes network namespaces, and the links in them, apart in the background.
    def links_gone():
        return set(os.listdir("/sys/class/net")) <= links_before or other_servers_run()

    eventually(links_gone, "the sandboxes' network links are gone", seconds=30)


def still_answers(account):
    return json.loads(account.awslambda.invoke(FunctionName="a", Payload=b"2")["Payload"].read()) == 2


def other_servers_run():
    """Another worker's server has links and mounts of its own; then this machine's lists say nothing."""
    commands = (read_or_nothing(path) for path in pathlib.Path("/proc").glob("[0-9]*/cmdline"))
    return any(re.match(rb"[^\0]*freehold\0up\0", command) for command in commands)


def test_environments_end_with_a_deleted_function(account, freehold):
    before = descendants(freehold.pid)
    seconds = f"9{os.getpid():07}"  # this run's own: other servers have sleepers, too
    found = create_function(account, handler(f"import subprocess\nsubprocess.Popen(['sleep', '{seconds}'])\nreturn 1"))
    found.invoke().ok()
    account.awslambda.delete_function(FunctionName="f")

    def sleeper_gone():
        commands = pathlib.Path("/proc").glob("[0-9]*/cmdline")
        return not any(seconds.encode() in read_or_nothing(command).split(b"\0") for command in commands)

    eventually(sleeper_gone, "the deleted function's processes end")
    assert alive(before) or not before
