"""Functions of a test: made from source text, called, and their logs read."""

import base64
import dataclasses
import io
import json
import shutil
import subprocess
import sys
import zipfile

from .wait import eventually

PYTHON = f"python3.{min(max(sys.version_info.minor, 9), 14)}"
# SnapStart begins with 3.12; on a host with an older one the nearest interpreter runs it.
SNAP_PYTHON = f"python3.{min(max(sys.version_info.minor, 12), 14)}"

# Instead of AWS's 3 s, which a machine that everybody wants can take for anything.
TIMEOUT_SECONDS = 30

ECHO = {"lambda_function.py": "def lambda_handler(event, context):\n    return event\n"}


def node_runtime():
    """The nodejs runtime that this host's node is, or None without node."""
    if not shutil.which("node"):
        return None
    major = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.lstrip("v").split(".")[0]
    return f"nodejs{major}.x"


def handler(body, before=""):
    """A `lambda_function.py` whose handler has this body (lines of `event`, `context`)."""
    lines = "\n".join("    " + line for line in body.strip("\n").split("\n"))
    return {"lambda_function.py": f"{before}\n\ndef lambda_handler(event, context):\n{lines}\n"}


def zip_of(files, modes=None, compression=zipfile.ZIP_DEFLATED):
    """The bytes of a zip with these files (name → text or bytes); mode 0644 unless told."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, date_time=(2024, 1, 1, 0, 0, 0))
            entry.compress_type = compression
            entry.external_attr = ((modes or {}).get(name, 0o644) | 0o100000) << 16
            archive.writestr(entry, content)
    return buffer.getvalue()


@dataclasses.dataclass
class Invocation:
    """What Invoke answered."""

    status: int
    body: bytes
    error: str | None
    version: str | None
    log: str | None
    request_id: str
    headers: dict

    @property
    def payload(self):
        return json.loads(self.body) if self.body else None

    def ok(self):
        """The payload of a call that must have worked."""
        assert self.error is None, self.body
        return self.payload

    def failure(self):
        """(errorType, errorMessage) of a call in which the function failed."""
        assert self.error == "Unhandled", (self.error, self.body)
        return (self.payload.get("errorType"), self.payload.get("errorMessage"))


class Function:
    """One function of an account."""

    def __init__(self, account, name):
        self.account = account
        self.name = name
        self.group = f"/aws/lambda/{name}"

    @property
    def arn(self):
        return self.account.arn(self.name)

    def configuration(self, **arguments):
        return self.account.awslambda.get_function_configuration(FunctionName=self.name, **arguments)

    def wait_ready(self, qualifier=None):
        """Until neither a create nor an update is under way; returns the configuration."""
        given = {"Qualifier": qualifier} if qualifier else {}

        def settled():
            found = self.configuration(**given)
            settled = found["State"] != "Pending" and found.get("LastUpdateStatus") != "InProgress"
            return found if settled else None

        return eventually(settled, f"{self.name} settles")

    def invoke(self, event=None, qualifier=None, **arguments):
        """Calls the function; `event` is JSON data, or bytes as they are."""
        if qualifier:
            arguments["Qualifier"] = qualifier
        payload = event if isinstance(event, bytes) else json.dumps(event).encode()
        answer = self.account.awslambda.invoke(FunctionName=self.name, Payload=payload, **arguments)
        headers = answer["ResponseMetadata"]["HTTPHeaders"]
        log = answer.get("LogResult")
        return Invocation(
            answer["StatusCode"],
            answer["Payload"].read(),
            answer.get("FunctionError"),
            answer.get("ExecutedVersion"),
            base64.b64decode(log).decode() if log else None,
            answer["ResponseMetadata"]["RequestId"],
            headers,
        )

    def update_code(self, files, **arguments):
        self.account.awslambda.update_function_code(FunctionName=self.name, ZipFile=zip_of(files), **arguments)
        return self.wait_ready()

    def configure(self, **arguments):
        self.account.awslambda.update_function_configuration(FunctionName=self.name, **arguments)
        return self.wait_ready()

    def publish(self, **arguments):
        """The new version's number."""
        return self.account.awslambda.publish_version(FunctionName=self.name, **arguments)["Version"]

    def log_lines(self):
        """Every message of the function's log group, oldest first; empty when there is no group yet."""
        logs = self.account.logs
        try:
            pages = logs.get_paginator("filter_log_events").paginate(logGroupName=self.group)
            return [event["message"].rstrip("\n") for page in pages for event in page["events"]]
        except logs.exceptions.ResourceNotFoundException:
            return []

    def wait_log(self, part, times=1, seconds=20.0):
        """All log lines, once `part` stands in at least `times` of them."""

        def found():
            lines = self.log_lines()
            return lines if sum(part in line for line in lines) >= times else None

        return eventually(found, f"{part!r} {times} times in the log of {self.name}", seconds)


def create_function(account, files=None, name="f", wait=True, **arguments):
    """A new Python function of this source (or what the arguments say), ready to be called."""
    runtime = SNAP_PYTHON if "SnapStart" in arguments else PYTHON
    settings = {"Runtime": runtime, "Handler": "lambda_function.lambda_handler", "Role": None, "Timeout": TIMEOUT_SECONDS, **arguments}
    settings["Role"] = settings["Role"] or account.function_role
    settings.setdefault("Code", {"ZipFile": zip_of(ECHO if files is None else files)})
    account.awslambda.create_function(FunctionName=name, **settings)
    function = Function(account, name)
    if wait:
        function.wait_ready()
    return function
