"""Waiting for a condition, bounded. Tests never sleep for a fixed time."""

import time

# How long a move of the clock has to show what it does, before the clock is moved again.
PATIENCE_SECONDS = 5.0


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


def by_clock(freehold, step, probe, what, seconds=60.0):
    """As `eventually`, with the server's clock moved by `step` seconds, and again whenever that brought nothing for a while.

    What is to become due may be stored only after the first move. Moving the clock at every look instead would make due,
    too, what is just being worked on.
    """
    patient_until = 0.0

    def moved():
        nonlocal patient_until
        if time.monotonic() >= patient_until:
            freehold.advance(step)
            patient_until = time.monotonic() + PATIENCE_SECONDS
        return probe()

    return eventually(moved, what, seconds)
