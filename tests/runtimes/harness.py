"""Runs a runtime client as the platform does: control socket on descriptor 3, Runtime API on loopback.

Nothing here sleeps. A test waits on what the process itself does next: it asks for an event, posts an
answer, or ends. The time limits only turn a hang into a failure.
"""
import json
import os
import queue
import shutil
import signal
import socket
import struct
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT_S = 30
# What an event may take. Far more than any does, for the time that the process takes to start is part of it.
DEADLINE_MS = 300_000
REQUEST_ID = "8476a536-e9f4-11e8-9739-2dfe598c3fcd"
ARN = "arn:aws:lambda:us-east-1:000000000000:function:f"
STAMP = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
JSON_LOG = {"AWS_LAMBDA_LOG_FORMAT": "JSON", "AWS_LAMBDA_LOG_LEVEL": "INFO"}
WRAPPER = "#!/bin/sh\nexport WRAPPED=yes\nprintf '%s\\n' \"$@\" >&2\nexec \"$@\"\n"
FRAMES_WRAPPER = '#!/bin/sh\nexec 5>"$LAMBDA_TASK_ROOT/frames"\nexec "$@"\n'


class Runtime:
    """How a runtime is started: the argv and environment of `runtimes/README.md`."""

    def __init__(self, name, argv, boot_env, execution_env, env):
        self.name, self.argv, self.boot_env = name, argv, boot_env
        self.execution_env, self.env = execution_env, env
        self.version = tuple(int(part) for part in name.strip("abcdefghijklmnopqrstuvwxyz").split("."))

    def __repr__(self):
        return self.name


class Request:
    """One HTTP request of the runtime, with trailers if its body was chunked."""

    def __init__(self, method, path, headers, body, trailers=None, chunks=0):
        self.method, self.path, self.headers, self.body = method, path, headers, body
        self.trailers, self.chunks = trailers or {}, chunks

    @property
    def kind(self):
        phase, _, name = self.path.rpartition("/runtime/")[2].partition("/")
        return name.rpartition("/")[2] if phase == "invocation" else "%s-%s" % (phase, name)

    def json(self):
        return json.loads(self.body)


class RuntimeApi:
    """A Runtime API for one process. Events are handed out in order; every other request is kept."""

    def __init__(self):
        self.events, self.posts = queue.Queue(), queue.Queue()
        self.nexts = queue.Queue()  # one item for each `next` that arrived
        self.connections = 0
        self.answers = {}  # kind of POST -> (status, body) other than 202
        self.chunked = False
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = "127.0.0.1:%d" % self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self._listener.close()
        self.events.put(None)

    def _accept(self):
        while True:
            try:
                conn, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(conn,), daemon=True).start()

    def _serve(self, conn):
        with conn, conn.makefile("rb") as stream:
            conn.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            try:
                while True:
                    request = read_request(stream)
                    if request is None or not self._answer(conn, request):
                        return
            except OSError:
                return

    def _answer(self, conn, request):
        if request.path == "/2018-06-01/runtime/invocation/next":
            self.nexts.put(request)
            event = self.events.get()
            if event is None:
                return False
            headers, body = event
            conn.sendall(self._event(headers, body))
            return True
        default = (202, b'{"status":"OK"}') if request.method == "POST" else (200, b"")
        status, body = self.answers.get(request.kind, default)
        self.posts.put(request)
        conn.sendall(b"HTTP/1.1 %d X\r\nContent-Length: %d\r\n\r\n%b" % (status, len(body), body))
        return True

    def _event(self, headers, body):
        lines = "".join("%s: %s\r\n" % pair for pair in headers.items())
        if self.chunked:
            half = len(body) // 2
            parts = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (body[:half], body[half:]) if part)
            return ("HTTP/1.1 200 OK\r\n%sTransfer-Encoding: chunked\r\n\r\n" % lines).encode() + parts + b"0\r\n\r\n"
        return ("HTTP/1.1 200 OK\r\n%sContent-Length: %d\r\n\r\n" % (lines, len(body))).encode() + body


def read_request(stream):
    line = stream.readline()
    if not line:
        return None
    method, path, _ = line.decode().split(" ", 2)
    headers = read_headers(stream)
    if headers.get("transfer-encoding") != "chunked":
        return Request(method, path, headers, stream.read(int(headers.get("content-length", 0))))
    body, chunks = b"", 0
    while True:
        head = stream.readline()
        if not head:
            return Request(method, path, headers, body, {"cut": "yes"}, chunks)
        size = int(head.split(b";")[0], 16)
        if size == 0:
            return Request(method, path, headers, body, read_headers(stream), chunks)
        body += stream.read(size)
        chunks += 1
        stream.readline()


def read_headers(stream):
    headers = {}
    for line in iter(stream.readline, b"\r\n"):
        if not line:
            break
        name, _, value = line.decode().partition(":")
        headers[name.lower()] = value.strip()
    return headers


class Outcome:
    """What one event led to: a posted answer, or the end of the process."""

    def __init__(self, post=None, status=None, log=""):
        self.post, self.status, self.log = post, status, log
        self.kind = post.kind if post else "exit"

    def json(self):
        return self.post.json()

    def __repr__(self):
        body = self.post.body[:500] if self.post else None
        return "Outcome(%s, status=%s, body=%r, log=%r)" % (self.kind, self.status, body, self.log)


class Environment:
    """A process of a runtime with a function's files. Use as a context manager."""

    def __init__(self, runtime, files, handler, env=None, direct=False, argv=None, pooled=False):
        self.runtime, self.api = runtime, RuntimeApi()
        self.folder = Path(tempfile.mkdtemp(prefix="fh-runtime-"))
        self.task = self.folder / "task"
        write_files(self.task, files)
        self._out = open(self.folder / "log", "w+b")
        self.env = self._environment(handler, env or {})
        self._status, self._read = None, 0
        self._start(argv or runtime.argv, direct, pooled)

    def _environment(self, handler, extra):
        env = {
            "_HANDLER": handler,
            "LAMBDA_TASK_ROOT": str(self.task),
            "LAMBDA_RUNTIME_DIR": "/var/runtime",
            "AWS_LAMBDA_RUNTIME_API": self.api.address,
            "AWS_LAMBDA_FUNCTION_NAME": "f",
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
            "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/f",
            "AWS_LAMBDA_LOG_STREAM_NAME": "2026/01/01/[$LATEST]0123456789abcdef0123456789abcdef",
            "AWS_EXECUTION_ENV": self.runtime.execution_env,
            "TZ": ":UTC",
            "PATH": "/usr/local/bin:/usr/bin:/bin",
        }
        env.update(self.runtime.env)
        env.update(extra)
        return {name: value.replace("{task}", str(self.task)) for name, value in env.items() if value is not None}

    def _start(self, argv, direct, pooled):
        """`direct`: the environment is there from the start; `pooled`: the test sends the message later."""
        self.control, theirs = socket.socketpair()
        files = [(os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0)]
        files += [(os.POSIX_SPAWN_DUP2, self._out.fileno(), fd) for fd in (1, 2)]
        if not direct:
            files.append((os.POSIX_SPAWN_DUP2, theirs.fileno(), 3))
        if not direct and not pooled:  # before the process exists, so that it never waits
            self.send({"env": self.env, "cwd": str(self.task)})
        boot_env = self.env if direct else self.runtime.boot_env
        self.pid = os.posix_spawn(argv[0], argv, boot_env, file_actions=files)
        theirs.close()

    def send(self, message):
        data = json.dumps(message).encode()
        self.control.sendall(struct.pack(">I", len(data)) + data)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.api.close()
        self.control.close()
        if self._status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        self._out.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def invoke(self, event=None, headers=None, raw=None):
        """Hands out one event and returns the `Outcome`."""
        all_headers = {
            "Content-Type": "application/json",
            "Lambda-Runtime-Aws-Request-Id": REQUEST_ID,
            "Lambda-Runtime-Deadline-Ms": str(int(time.time() * 1000) + DEADLINE_MS),
            "Lambda-Runtime-Invoked-Function-Arn": ARN,
            "Lambda-Runtime-Trace-Id": "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1",
        }
        all_headers.update(headers or {})
        all_headers = {name: value for name, value in all_headers.items() if value is not None}
        self.api.events.put((all_headers, json.dumps(event).encode() if raw is None else raw))
        return self.outcome()

    def outcome(self):
        """Waits for the next POST or for the end of the process, whichever is first."""
        deadline = time.monotonic() + TIMEOUT_S
        while time.monotonic() < deadline:
            try:
                return Outcome(post=self.api.posts.get(timeout=0.01), log=self.log())
            except queue.Empty:
                if self._status is None:
                    pid, status = os.waitpid(self.pid, os.WNOHANG)
                    if pid:
                        self._status = os.waitstatus_to_exitcode(status)
                elif self.api.posts.empty():
                    return Outcome(status=self._status, log=self.log())
        raise AssertionError("nothing happened for %d s; log so far: %r" % (TIMEOUT_S, self.log()))

    def wait(self):
        """Waits for the end of the process; returns its exit status (negative: the signal)."""
        if self._status is None:
            self._status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self._status

    def wait_next(self):
        """Waits until the process asks for an event."""
        return self.api.nexts.get(timeout=TIMEOUT_S)

    def log(self):
        """All that the process wrote so far to stdout and stderr."""
        return (self.folder / "log").read_bytes().decode("utf-8", "backslashreplace")


def write_files(folder, files):
    folder.mkdir()
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        if text[:2] in ("#!", b"#!"):
            path.chmod(0o755)


def python_module(body, arguments="event, context"):
    """A file `app.py` whose `handler` has this body."""
    lines = "".join("    %s\n" % line for line in body.strip("\n").split("\n"))
    return {"app.py": "import sys\n\ndef handler(%s):\n%s" % (arguments, lines)}


def parse_frames(data):
    """[(type, text)] of what was written to a log descriptor."""
    frames = []
    while data:
        kind, size, _ = struct.unpack(">IIQ", data[:16])
        frames.append((kind, data[16 : 16 + size].decode()))
        data = data[16 + size :]
    return frames
