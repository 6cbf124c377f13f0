"""A `freehold up` process of a test: own folder, own free port, stopped by its own id."""

import json
import os
import pathlib
import select
import signal
import subprocess
import threading
import time

from .http import request
from .wait import eventually

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("FREEHOLD_BINARY") or str(ROOT / "target/debug/freehold")

READY_SECONDS = 60
STOP_SECONDS = 30

# Stands in the server's environment; a function that can see it has escaped.
CANARY_NAME = "FREEHOLD_TEST_CANARY"
CANARY = "the-host-environment-must-not-reach-a-function"


def host_environment():
    """This process's environment without AWS settings, with the canary."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    return {**inherited, CANARY_NAME: CANARY}


class Freehold:
    """One running server. `data=None` keeps everything in memory."""

    def __init__(self, folder, data=None, arguments=()):
        self.folder = pathlib.Path(folder)
        self.data = pathlib.Path(data) if data else None
        self.arguments = list(arguments)
        self.log_path = self.folder / "server.log"
        self.process = None
        self.endpoint = None
        self.printed = ""

    def start(self, *extra, port=0):
        """Starts `up` and waits for its ready line."""
        where = ["--data", str(self.data)] if self.data else ["--ephemeral"]
        return self.launch("up", "--port", str(port), "--json", *where, *self.arguments, *extra)

    def start_serve(self, **configuration):
        """Starts `serve` with this configuration on a free loopback port and waits for its ready line."""
        path = self.folder / "freehold.json"
        settings = {"data": str(self.data), "listen": ["127.0.0.1:0"], **configuration}
        path.write_text(json.dumps(settings))
        return self.launch("serve", "--config", str(path))

    def launch(self, *arguments):
        """Starts the binary with these arguments; `printed` grows with what it writes to standard output."""
        with self.log_path.open("ab") as log:
            self.process = subprocess.Popen(
                [BINARY, *arguments],
                cwd=self.folder,
                env=host_environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        self.endpoint = self._wait_ready()
        threading.Thread(target=self._keep_reading, args=(self.process.stdout,), daemon=True).start()
        return self

    def _keep_reading(self, stdout):
        # A full pipe would stop the server.
        while chunk := os.read(stdout.fileno(), 65536):
            self.printed += chunk.decode(errors="replace")

    def _wait_ready(self):
        deadline = time.monotonic() + READY_SECONDS
        self.printed = ""
        descriptor = self.process.stdout.fileno()
        waiting = select.poll()
        waiting.register(descriptor, select.POLLIN)
        while time.monotonic() < deadline:
            if not waiting.poll(500):
                continue
            chunk = os.read(descriptor, 65536)
            if not chunk:
                break
            self.printed += chunk.decode()
            for line in self.printed.splitlines(keepends=True):
                if line.endswith("\n") and (endpoint := ready_endpoint(line)):
                    return endpoint
        self.kill()
        raise AssertionError(f"the server was not ready:\n{self.log()[-8000:]}")

    @property
    def port(self):
        return int(self.endpoint.rsplit(":", 1)[1])

    @property
    def pid(self):
        return self.process.pid

    def running(self):
        return self.process is not None and self.process.poll() is None

    def log(self, offset=0):
        """What the server wrote to standard error, from a byte offset on."""
        return self.log_path.read_bytes()[offset:].decode(errors="replace")

    def stop(self):
        """SIGTERM, as an operator would; the server must end by itself, with 0, leaving nothing."""
        if not self.running():
            return
        family = descendants(self.pid)
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(STOP_SECONDS)
        assert code == 0, f"the server ended with {code}:\n{self.log()[-4000:]}"
        assert_gone(family)

    def kill(self):
        """SIGKILL: what a power cut looks like to the process. Returns the processes that it had."""
        family = descendants(self.pid)
        self.process.kill()
        self.process.wait(STOP_SECONDS)
        return family

    def discard(self):
        """Ends the process whatever state it is in, for clean-up after a failed test."""
        if self.running():
            self.kill()

    def get(self, path, **arguments):
        return request(self.endpoint, "GET", path, **arguments)

    def post(self, path, document=None, **arguments):
        body = b"" if document is None else json.dumps(document).encode()
        return request(self.endpoint, "POST", path, body=body, **arguments)

    def advance(self, seconds):
        """Moves the server's clock forward."""
        answer = self.post("/_freehold/clock", {"advance_ms": int(seconds * 1000)})
        assert answer.status == 200, answer

    def reset(self):
        answer = self.post("/_freehold/reset")
        assert answer.status == 200, answer


def ready_endpoint(line):
    """The address in a ready line, `{"ready":true,"endpoint":"…"}` or `ready …`; None in any other line."""
    if line.startswith("ready "):
        return line.split()[1]
    if line.startswith("{") and (document := json.loads(line)).get("ready"):
        return document["endpoint"]
    return None


def descendants(pid):
    """{pid: start time} of every process below `pid`."""
    children = {}
    for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
        fields = stat_fields(status)
        if fields:
            children.setdefault(int(fields[1]), []).append((int(status.parent.name), fields[19]))
    found, todo = {}, [pid]
    while todo:
        for child, started in children.get(todo.pop(), []):
            found[child] = started
            todo.append(child)
    return found


def stat_fields(path):
    """The fields of /proc/PID/stat after the program's name, or None when the process is gone."""
    try:
        return path.read_text().rsplit(") ", 1)[1].split()
    except (FileNotFoundError, ProcessLookupError, IndexError):
        return None


def alive(family):
    """Those of `descendants()` that still run, the same process under the same id."""

    def is_alive(pid, started):
        fields = stat_fields(pathlib.Path(f"/proc/{pid}/stat"))
        return fields is not None and fields[19] == started and fields[0] != "Z"

    return {pid: started for pid, started in family.items() if is_alive(pid, started)}


def assert_gone(family):
    eventually(lambda: not alive(family), f"the processes {sorted(alive(family))} end with their server", seconds=20)
