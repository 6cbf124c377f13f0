"""`examples/nightly`, deployed by its own script."""

import os
import pathlib
import subprocess

from support.functions import PYTHON, Function
from support.server import host_environment

EXAMPLE = pathlib.Path(__file__).parents[2] / "examples/nightly"


def test_the_function_runs_at_night(own_account):
    environment = {**host_environment(), **own_account.environment(), "RUNTIME": PYTHON, "PATH": os.environ["PATH"]}
    done = subprocess.run([EXAMPLE / "deploy.sh"], env=environment, timeout=300, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    own_account.freehold.advance(24 * 3600 + 60)
    line = Function(own_account, "nightly").wait_log("cleaning up for")
    assert any("attempt 1" in found for found in line)
    assert any("T00:30:00Z" in found or "T01:30:00Z" in found for found in line)
