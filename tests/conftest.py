"""Fixtures of the black-box tests; see `support` for what they hand out."""

import subprocess

import pytest

from support.account import Account, close_connections
from support.functions import create_function
from support.server import Freehold
from support.web import Web

LOG_SHOWN_BYTES = 16_000

# What the store never fills, so that a full disk is an error and not a damaged store.
RESERVE_MB = 256

SERVERS = pytest.StashKey()


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory):
    """One memory-only server per worker; tests on it differ by account."""
    server = Freehold(tmp_path_factory.mktemp("server")).start()
    yield server
    server.stop()


@pytest.fixture(autouse=True)
def closed_connections():
    """What a test's clients have open ends with it."""
    yield
    close_connections()


@pytest.fixture
def freehold(shared_server, request):
    """The worker's server. A test that moves the clock, resets or stops it takes `own_freehold`."""
    watch(request.node, shared_server)
    assert shared_server.running(), f"an earlier test ended the server:\n{shared_server.log()[-LOG_SHOWN_BYTES:]}"
    return shared_server


@pytest.fixture
def new_freehold(tmp_path, request):
    """Makes servers that the test alone uses: `new_freehold(data=…)`, each in its own folder.

    `start=False` gives one that does not run yet.
    """
    servers = []

    def make(*arguments, data=None, port=0, start=True):
        folder = tmp_path / f"server-{len(servers)}"
        folder.mkdir()
        server = Freehold(folder, data, arguments)
        servers.append(server)
        watch(request.node, server)
        return server.start(port=port) if start else server

    yield make
    failures = []
    for server in servers:
        try:
            server.stop()
        except Exception as failure:  # every server gets its stop; the first failure is the test's
            failures.append(failure)
            server.discard()
    if failures:
        raise failures[0]


@pytest.fixture
def own_freehold(new_freehold):
    """A memory-only server of this test alone."""
    return new_freehold()


@pytest.fixture
def account(freehold):
    """A new, empty account on the worker's server."""
    return Account(freehold)


@pytest.fixture
def own_account(own_freehold):
    """An account on a server of this test alone."""
    return Account(own_freehold)


@pytest.fixture
def function(account):
    """Makes functions in the test's account: `function({"lambda_function.py": "…"}, MemorySize=256)`."""
    return lambda *arguments, **options: create_function(account, *arguments, **options)


@pytest.fixture
def web():
    """A web server that keeps what it was sent."""
    made = Web()
    yield made
    made.close()


@pytest.fixture
def small_disk(tmp_path):
    """A file system with 24 MB more than the store keeps in reserve."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={RESERVE_MB + 24}m", "none", str(folder)], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("this host does not let the tests mount a file system")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def watch(node, server):
    """Has the server's log shown if the test fails."""
    offset = server.log_path.stat().st_size if server.log_path.exists() else 0
    node.stash.setdefault(SERVERS, []).append((server, offset))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item):
    report = (yield).get_result()
    if report.failed:
        for server, offset in item.stash.get(SERVERS, []):
            if server.log_path.exists():
                report.sections.append((f"log of {server.endpoint}", server.log(offset)[-LOG_SHOWN_BYTES:]))
