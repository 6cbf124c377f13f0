"""Comparing AWS errors to the byte."""

import contextlib

import botocore.exceptions


class Refused:
    """The error that a call was answered with; filled when the `with` block ends."""

    def __init__(self):
        self.error = None

    @property
    def response(self):
        return self.error.response

    @property
    def status(self):
        return self.response["ResponseMetadata"]["HTTPStatusCode"]

    @property
    def code(self):
        return self.response["Error"]["Code"]

    @property
    def message(self):
        return self.response["Error"]["Message"]


@contextlib.contextmanager
def refused(status, code, message=None, part=None):
    """The block must be answered with this error; `message` is compared whole, `part` as a part of it."""
    seen = Refused()
    try:
        yield seen
    except botocore.exceptions.ClientError as error:
        seen.error = error
    else:
        raise AssertionError(f"accepted, in place of {status} {code}")
    assert (seen.status, seen.code) == (status, code), seen.response
    if message is not None:
        assert seen.message == message
    if part is not None:
        assert part in seen.message
