"""The sandboxes' helper is lost: another one takes its place, callers are told to try again, nothing stays behind."""

import os
import pathlib
import signal
import threading

import pytest
from botocore.exceptions import ClientError

from support.account import Account
from support.functions import create_function, handler
from support.server import alive, descendants
from support.wait import eventually

SLEEPS = handler("print('begun', flush=True)\ntime.sleep(event)\nreturn os.getpid()", before="import os, time")


def named(server, name):
    """The processes below the server that carry this name."""

    def is_it(pid):
        try:
            return pathlib.Path(f"/proc/{pid}/comm").read_text().strip() == name
        except (FileNotFoundError, ProcessLookupError):
            return False

    return [pid for pid in alive(descendants(server.pid)) if is_it(pid)]


def groups(keeper):
    """The cgroup folders of the helper whose keeper this is. Folders come and go while this looks, which `walk` does not mind."""
    walk = os.walk("/sys/fs/cgroup")
    return [pathlib.Path(parent, name) for parent, names, _ in walk for name in names if name.startswith(f"freehold.{keeper}.")]


@pytest.mark.parametrize("victim", ["sandbox-server", "sandbox-maker", "sandbox-keeper"])
def test_a_lost_helper_is_replaced(own_freehold, victim):
    account = Account(own_freehold)
    found = create_function(account, SLEEPS, Timeout=60)
    assert found.invoke(0).ok() > 0
    keepers, before = named(own_freehold, "sandbox-keeper"), alive(descendants(own_freehold.pid))
    failures = []

    def call():
        with pytest.raises(ClientError) as raised:
            account.client("lambda").invoke(FunctionName=found.name, Payload=b"60")
        failures.append(raised.value.response)

    caller = threading.Thread(target=call)
    caller.start()
    found.wait_log("begun", times=2)
    os.kill(named(own_freehold, victim)[0], signal.SIGKILL)
    caller.join(60)
    assert [(one["ResponseMetadata"]["HTTPStatusCode"], one["Error"]["Code"]) for one in failures] == [(500, "ServiceException")]
    assert found.invoke(0).ok() > 0
    eventually(lambda: not set(before) & set(alive(descendants(own_freehold.pid))), "the old processes are gone")
    eventually(lambda: not [group for keeper in keepers for group in groups(keeper)], "its control groups are gone")
    assert len(named(own_freehold, "sandbox-keeper")) == 1
