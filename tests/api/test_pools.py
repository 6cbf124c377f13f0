"""Sandboxes that wait for functions follow demand, and environments go when they have stood idle; both can be seen."""

import re

from support.account import Account
from support.functions import ECHO, PYTHON, create_function
from support.wait import eventually


def pool(server, state):
    """How many sandboxes of the tests' Python are in this state, as the page for Prometheus has it."""
    label = f'freehold_pool_sandboxes{{runtime="{PYTHON}",memory_class_mb="0",state="{state}"}}'
    found = re.search(rf"^{re.escape(label)} (\d+)$", server.get("/_freehold/metrics").body.decode(), re.M)
    return int(found[1]) if found else 0


def environments(server):
    return server.get("/_freehold/health").json()["environments"]


def test_what_waits_follows_demand(freehold, account):
    for number in range(8):
        assert create_function(account, ECHO, name=f"f{number}").invoke(number).ok() == number
    wanted = pool(freehold, "wanted")
    assert wanted > 3
    eventually(lambda: pool(freehold, "ready") > 3, "more wait than do without demand")
    assert environments(freehold) >= 8


def test_an_environment_goes_after_the_time_that_was_said(new_freehold):
    server = new_freehold("--idle-seconds", "1")
    found = create_function(Account(server), ECHO)
    assert found.invoke(1).ok() == 1
    eventually(lambda: environments(server) == 0, "the idle environment is gone")
    assert found.invoke(2).ok() == 2
