"""Waiting for a condition, bounded. Tests never sleep for a fixed time."""

import time


def eventually(probe, what, seconds=20.0):
    """Returns the first true value of `probe()`; fails, naming `what`, when there is none in time."""
    deadline = time.monotonic() + seconds
    while True:
        value = probe()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what} (last value: {value!r})")
        time.sleep(0.02)
