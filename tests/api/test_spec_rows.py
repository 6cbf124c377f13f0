"""The table of what is promised of environments and events names tests that are there."""

import pathlib
import re

from support.spec_rows import ROWS

ROOT = pathlib.Path(__file__).parents[2]


def test_every_row_names_tests_that_are_there():
    assert all(tests for _, _, tests in ROWS)
    missing = {test for _, _, tests in ROWS for test in tests if not is_there(test)}
    assert not missing


def is_there(test):
    path, name = test.split("::")
    word = "def" if path.endswith(".py") else "fn"
    text = (ROOT / path).read_text()
    return re.search(rf"\b{word} {name}\(", text) is not None
