"""Events and results as JSON, by the interpreter's C code directly: importing `json` costs 5 to 10 ms.

Texts and results are those of AWS's client, which encodes with simplejson: a Decimal becomes a bare number,
bytes inside a result become text, NaN is written as NaN, and non-ASCII characters stay as they are from
Python 3.12 on. Known difference: a namedtuple becomes an array here, an object there.
"""
import os
import sys

from _json import encode_basestring, encode_basestring_ascii, make_encoder, make_scanner

BLANK = " \t\n\r"
CONSTANTS = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")}


class Fault(Exception):
    """An error with a type and a text of Lambda's own; `trace` is shown in place of a traceback."""

    def __init__(self, error_type, message, trace=()):
        Exception.__init__(self, message)
        self.error_type = error_type
        self.message = message
        self.trace = list(trace)


class ScannerOptions:
    """What the C scanner asks of a decoder; these are `json.loads`'s defaults."""

    strict = True
    object_hook = None
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = CONSTANTS.__getitem__


scan = make_scanner(ScannerOptions)


def decode(data):
    """The value of the JSON text `data` (bytes). Raises what `json.loads` would raise."""
    text = str(data, "utf-8")
    start = len(text) - len(text.lstrip(BLANK))
    try:
        value, end = scan(text, start)
    except StopIteration:
        end = -1
    if end == len(text) or (end > 0 and not text[end:].strip(BLANK)):
        return value
    import json  # only for its error, which names line and column

    return json.loads(text)


def unmarshal(body, content_type):
    if content_type != "application/json":
        return bytes(body)
    try:
        return decode(body)
    except Exception as error:
        raise Fault("Runtime.UnmarshalError", "Unable to unmarshal input: %s" % error) from None


def marshal(result):
    """A handler's result as (bytes, content type)."""
    if isinstance(result, bytes):
        return result, "application/unknown"
    try:
        return encode(result).encode("utf-8"), "application/json"
    except Exception as error:
        raise Fault("Runtime.MarshalError", "Unable to marshal response: %s" % error) from None


def encode(value):
    """`value` as JSON text, with AWS's separators `", "` and `": "`."""
    # A new encoder each time, as an encoder that failed keeps its marks against circular references.
    try:
        return "".join(new_encoder(default, string_encoder())(value, 0))
    except HasDecimal:
        strings = string_encoder()
        write = lambda text: text if type(text) is Bare else strings(text)  # noqa: E731
        return "".join(new_encoder(default_with_decimals, write)(value, 0))


def new_encoder(fallback, strings):
    return make_encoder({}, fallback, strings, None, ": ", ", ", False, False, True)


def string_encoder():
    return encode_basestring_ascii if escapes_non_ascii(os.environ) else encode_basestring


def escapes_non_ascii(env):
    name = env.get("AWS_EXECUTION_ENV", "")
    if name.startswith("AWS_Lambda_python3."):
        return name.rpartition(".")[2] in ("8", "9", "10", "11")
    return sys.version_info < (3, 12)


class HasDecimal(Exception):
    """The quick encoder met a Decimal; the one that calls back for every string must be used."""


class Bare(str):
    """Text that goes into the JSON as it is."""


def default(value):
    if isinstance(value, bytes):
        return value.decode("utf-8")
    if is_decimal(value):
        raise HasDecimal
    raise TypeError("Object of type %s is not JSON serializable" % type(value).__name__)


def default_with_decimals(value):
    if is_decimal(value):
        return CONSTANTS["NaN"] if value.is_nan() else Bare(value)
    return default(value)


def is_decimal(value):
    module = sys.modules.get("decimal")  # no module, no Decimal
    return isinstance(value, getattr(module, "Decimal", ()))
