"""Where the runtime's own lines go: stdout, or the platform's log descriptor if it offers one.

The descriptor (`_LAMBDA_TELEMETRY_LOG_FD`) carries frames, so a text of several lines stays one log event:
4 bytes type, 4 bytes length, 8 bytes microseconds since the epoch, then the text; all big-endian. On stdout,
which is cut into events at line ends, the lines of one text are joined by carriage returns instead.
"""
import os
import sys
import time

# The low bits tell text (3) from JSON (2), the bits above them the level.
FRAME_BASE = 0xA55A0000
FRAME_TEXT, FRAME_JSON = 3, 2
FRAME_LEVELS = {0: 0x00, 10: 0x08, 20: 0x0C, 30: 0x10, 40: 0x14, 50: 0x18}
ERROR = 40

_sink = None


def get():
    """The process's one sink; the descriptor's variable is taken out of the environment, as on AWS."""
    global _sink
    if _sink is None:
        fd = os.environ.pop("_LAMBDA_TELEMETRY_LOG_FD", None)
        _sink = StdoutSink() if fd is None else FrameSink(int(fd))
    return _sink


def frame_type(is_json, levelno):
    level = FRAME_LEVELS[min(50, max(0, levelno)) // 10 * 10]
    return FRAME_BASE | level | (FRAME_JSON if is_json else FRAME_TEXT)


class StdoutSink:
    def log(self, text, kind=None):
        sys.stdout.write(text)

    def log_lines(self, lines, kind):
        sys.stdout.write("\r".join(lines) + "\n")


class FrameSink:
    def __init__(self, fd):
        self._fd = fd

    def log(self, text, kind=None):
        data = text.encode("utf-8", "backslashreplace")
        head = (kind or FRAME_BASE | FRAME_TEXT).to_bytes(4, "big") + len(data).to_bytes(4, "big")
        frame = head + (time.time_ns() // 1000).to_bytes(8, "big") + data
        while frame:
            frame = frame[os.write(self._fd, frame) :]

    def log_lines(self, lines, kind):
        self.log("\n".join(lines), kind)
