"""Thousands of environments and calls leave the platform as it was: descriptors, threads, memory, processes, cgroups, mounts.

FREEHOLD_LEAK_TIMES=33 makes it the 10,000 cold starts and 100,000 warm calls that no test run has time for; with
`-o faulthandler_timeout=0`, as pytest's watch over tests that hang can crash one that is only long.

What does grow is data: each change of the function, which is how a new environment is had, leaves a record in CloudTrail's history
for ninety days, here in memory. Once those are over memory stays as it is.
"""

import os
import pathlib

import pytest

from support.account import Account
from support.functions import create_function, handler
from support.server import alive, descendants
from support.wait import eventually

TIMES = int(os.environ.get("FREEHOLD_LEAK_TIMES") or 1)
COLD, WARM = 300 * TIMES, 3000 * TIMES
RECORD_KB = 4
# What may differ: one environment that stands by more or less, threads that were not needed before, what an allocator keeps.
SLACK = {"descriptors": 24, "threads": 8, "memory_mb": 48 + COLD * RECORD_KB // 1024, "processes": 4, "cgroups": 8, "mounts": 4}
CALLS = handler("import os\nif event == 'die':\n    os._exit(1)\nopen('/tmp/x', 'a').write('x')\nreturn event")


def status(pid, name):
    """A number of /proc/PID/status."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1])
    return 0


def lines(path):
    return pathlib.Path(path).read_text().count("\n")


def cgroups(pid, family):
    """Cgroup folders beside and below those of these processes."""
    mine, parents = set(group_paths("self")) | set(group_paths(pid)), set()
    for path in {path for child in family for path in group_paths(child)} - mine:
        parents.add(path.rsplit("/", 1)[0])
    roots = [pathlib.Path("/sys/fs/cgroup"), *pathlib.Path("/sys/fs/cgroup").glob("*/")]
    found = {folder for root in roots for parent in parents if parent for folder in pathlib.Path(f"{root}{parent}").rglob("*/")}
    return len(found)


def group_paths(pid):
    try:
        return [line.split(":", 2)[2] for line in pathlib.Path(f"/proc/{pid}/cgroup").read_text().splitlines()]
    except (FileNotFoundError, ProcessLookupError):
        return []


def measure(server):
    """What the server and the processes that it keeps hold now."""
    while True:
        assert server.running()
        try:
            return look(server)
        except (FileNotFoundError, ProcessLookupError):
            continue  # a process or a folder went under the look


def look(server):
    family = descendants(server.pid)
    lasting = [pid for pid in alive(family) if stays(pid)]
    return {
        "descriptors": sum(len(os.listdir(f"/proc/{pid}/fd")) for pid in [server.pid, *lasting]),
        "threads": status(server.pid, "Threads"),
        "memory_mb": status(server.pid, "VmRSS") // 1024,
        "processes": len(alive(family)),
        "cgroups": cgroups(server.pid, family),
        "mounts": lines(f"/proc/{server.pid}/mountinfo") + sum(lines(f"/proc/{pid}/mountinfo") for pid in lasting),
    }


def stays(pid):
    """Whether this is one of the platform's own helpers: they share its user."""
    try:
        return pathlib.Path(f"/proc/{pid}").stat().st_uid == 0 and "freehold" in pathlib.Path(f"/proc/{pid}/comm").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


def cold(found, count):
    """So many environments, one in ten of which dies in its first call."""
    for number in range(count):
        found.account.awslambda.update_function_configuration(FunctionName="f", Description=str(number))
        if number % 10 == 0:
            assert found.invoke("die").error == "Unhandled"
        assert found.invoke(number).ok() == number


def warm(found, count):
    for number in range(count):
        assert found.invoke(number).ok() == number


@pytest.mark.slow
def test_the_platform_stays_as_it_was(new_freehold):
    # The number of sandboxes that wait follows demand: here it does not.
    own_freehold = new_freehold("--pool-max", "3")
    account = Account(own_freehold)
    # Logs and metrics are data that is to stay: a role without rights keeps what it can of them out of memory.
    found = create_function(account, CALLS, Role=account.role("silent", policies=()))
    cold(found, 30)
    warm(found, 300)
    before = measure(own_freehold)
    cold(found, COLD)
    warm(found, WARM)

    def grown():
        after = measure(own_freehold)
        return {name: (before[name], after[name]) for name in SLACK if after[name] > before[name] + SLACK[name]}

    try:
        eventually(lambda: not grown(), "everything is back where it was", seconds=60)
    except AssertionError:
        pytest.fail(f"it grew: {grown()}")
    finally:
        print(before, measure(own_freehold))
