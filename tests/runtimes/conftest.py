"""Which runtimes this host has; tests with a `python` or `node` argument run on each of them."""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import harness  # noqa: E402
from harness import Runtime  # noqa: E402

PYTHON_MINORS = range(9, 15)  # python3.9 to python3.14


def find_pythons():
    """{minor: interpreter}, from PATH and the usual folder of pyenv."""
    folders = os.environ.get("PATH", "").split(os.pathsep)
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    folders += [str(path) for path in sorted(root.glob("versions/3.*/bin"))]
    found = {}
    for minor in PYTHON_MINORS:
        for folder in folders:
            path = os.path.join(folder, "python3.%d" % minor)
            if minor not in found and "shims" not in folder and os.access(path, os.X_OK):
                found[minor] = path
    return found


def python_runtime(minor, interpreter):
    script = str(copy_of("python") / "bootstrap.py")
    argv = [interpreter, "-I", "-S", "-X", "utf8", script]
    return Runtime("python3.%d" % minor, argv, {}, "AWS_Lambda_python3.%d" % minor, {"PYTHONPATH": "/var/runtime"})


def node_runtimes():
    """The `node` of PATH and those of FREEHOLD_TEST_NODES (paths, separated by colons), one of each major version."""
    candidates = [shutil.which("node")] + os.environ.get("FREEHOLD_TEST_NODES", "").split(os.pathsep)
    found = {}
    for node in filter(None, candidates):
        version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
        found.setdefault(int(version.lstrip("v").split(".")[0]), node)
    return [node_runtime(major, node) for major, node in sorted(found.items())]


def node_runtime(major, node):
    argv = [node, str(copy_of("node") / "bootstrap.js")]
    return Runtime("nodejs%d" % major, argv, {}, "AWS_Lambda_nodejs%d.x" % major, {})


_copies = {}


def copy_of(name):
    """The runtime's files in a folder of their own, so that no cache files appear in the source tree."""
    if name not in _copies:
        folder = Path(tempfile.mkdtemp(prefix="fh-runtime-files-")) / name
        shutil.copytree(harness.ROOT / "runtimes" / name, folder)
        _copies[name] = folder
    return _copies[name]


def pytest_unconfigure():
    for folder in _copies.values():
        shutil.rmtree(folder.parent, ignore_errors=True)


def pytest_generate_tests(metafunc):
    if "python" in metafunc.fixturenames:
        found = [python_runtime(minor, path) for minor, path in sorted(find_pythons().items())]
        metafunc.parametrize("python", found, ids=repr)
    if "node" in metafunc.fixturenames:
        metafunc.parametrize("node", node_runtimes(), ids=repr)
    if "callback_node" in metafunc.fixturenames:  # callback handlers ended with Node.js 22
        found = [runtime for runtime in node_runtimes() if runtime.version < (24,)]
        metafunc.parametrize("callback_node", found, ids=repr)
    if "promise_node" in metafunc.fixturenames:
        found = [runtime for runtime in node_runtimes() if runtime.version >= (24,)]
        metafunc.parametrize("promise_node", found, ids=repr)


@pytest.fixture
def start():
    """Starts environments that end with the test: `start(runtime, files, handler, …)`."""
    started = []

    def begin(*args, **kwargs):
        environment = harness.Environment(*args, **kwargs)
        started.append(environment)
        return environment

    yield begin
    for environment in started:
        environment.__exit__()
