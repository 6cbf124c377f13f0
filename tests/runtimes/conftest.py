"""Which runtimes this host has, and one fixture value for each of them."""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import harness  # noqa: E402

PYTHON_MINORS = range(9, 15)  # python3.9 to python3.14


class Runtime:
    """How a runtime is started: the argv and environment of `runtimes/README.md`."""

    def __init__(self, name, argv, boot_env, execution_env, env):
        self.name, self.argv, self.boot_env = name, argv, boot_env
        self.execution_env, self.env = execution_env, env
        self.version = tuple(int(part) for part in name.strip("abcdefghijklmnopqrstuvwxyz").split("."))

    def __repr__(self):
        return self.name


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


def node_runtime():
    node = shutil.which("node")
    if node is None or not (harness.ROOT / "runtimes" / "node").is_dir():
        return []
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    major = version.lstrip("v").split(".")[0]
    argv = [node, str(copy_of("node") / "bootstrap.js")]
    return [Runtime("nodejs%s" % major, argv, {}, "AWS_Lambda_nodejs%s.x" % major, {})]


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
        metafunc.parametrize("node", node_runtime(), ids=repr)


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
