"""The contract against botocore: what botocore serialises we decode, what we encode botocore parses."""

import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from echo import Echo  # noqa: E402


@pytest.fixture(scope="session")
def echo():
    with Echo.start() as server:
        yield server
