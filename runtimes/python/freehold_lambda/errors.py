"""What a failure looks like: to the caller (JSON), in the log (text or JSON), to X-Ray (JSON).

Loaded at the first failure only: `traceback` is slow to import.
"""
import os
import time

from . import codec, context, sink
from .runtime import PACKAGE_DIR, RUNTIME_DIR, stdlib_call, stdlib_import

NO_BREAK_SPACE = "\u00a0"  # CloudWatch trims leading blanks; AWS's client writes these instead


class Report:
    """One failure, ready to be posted and logged."""

    def __init__(self, error_type, message, request_id, stack_trace, xray):
        self.error_type = error_type
        self.fields = {
            "errorMessage": message,
            "errorType": error_type,
            "requestId": request_id,
            "stackTrace": stack_trace,
        }
        self.body = encode(self.fields)
        self.xray_cause = ascii_json(xray)

    def log(self):
        is_json = os.environ.get("AWS_LAMBDA_LOG_FORMAT", "").upper() == "JSON"
        lines = [self._json_line()] if is_json else self._text_lines()
        sink.get().log_lines(lines, sink.frame_type(is_json, sink.ERROR))

    def _json_line(self):
        now = time.time()
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now)) + ".%03dZ" % (now % 1 * 1000)
        fields = {"timestamp": stamp, "level": "ERROR"}
        fields.update(self.fields)
        if context.current_tenant_id is not None:
            fields["tenantId"] = context.current_tenant_id
        return codec.encode(fields)

    def _text_lines(self):
        kind, message = self.fields["errorType"], self.fields["errorMessage"]
        lines = ["[ERROR] " + kind + (": " + message if message else ""), "Traceback (most recent call last):"]
        for entry in self.fields["stackTrace"]:
            lines += [keep_indent(line) for line in entry.splitlines()]
        return lines


def describe(exc_info, request_id):
    """The report of the exception being handled."""
    kind, value, trace = exc_info
    if isinstance(value, codec.Fault):
        xray = xray_cause("LambdaValidationError", value.message, [])
        return Report(value.error_type, value.message, request_id, value.trace, xray)
    frames = user_frames(trace)
    message = text_of(value)
    stack = stdlib_import("traceback").format_list(frames)
    return Report(kind.__name__, message, request_id, stack, xray_cause(kind.__name__, message, frames))


def user_frames(trace):
    """(file, line, function, source) of each frame, without those of this client at the beginning."""
    entries = stdlib_call(stdlib_import("traceback").extract_tb, trace)  # reads source files
    frames = [(entry.filename, entry.lineno, entry.name, entry.line) for entry in entries]
    own = (PACKAGE_DIR + "/", RUNTIME_DIR + "/bootstrap.py")
    while frames and frames[0][0].startswith(own):
        frames.pop(0)
    return frames


def text_of(value):
    try:
        return str(value)
    except Exception:
        return "<unprintable %s object>" % type(value).__name__


def keep_indent(line):
    body = line.lstrip(" ")
    return NO_BREAK_SPACE * (len(line) - len(body)) + body


def xray_cause(kind, message, frames):
    stack = [{"label": name, "path": path, "line": line} for path, line, name, _ in frames]
    exception = {"message": message, "type": kind, "stack": stack}
    paths = sorted({frame[0] for frame in frames})
    return {"working_directory": os.getcwd(), "exceptions": [exception], "paths": paths}


def encode(fields):
    """JSON for the caller; lone surrogates, which UTF-8 cannot carry, are escaped."""
    return codec.encode(fields).encode("utf-8", "backslashreplace")


def ascii_json(fields):
    """JSON fit for an HTTP header."""
    encoder = codec.new_encoder(codec.default, codec.encode_basestring_ascii)
    return "".join(encoder(fields, 0)).encode("ascii")
