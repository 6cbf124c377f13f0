"""Telemetry: an extension that ships what it is told, and logs in JSON."""

import json

from support.extensions import publish_extension
from support.functions import create_function, handler

SHIPPER = """
import http.server
class Sink(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        for event in json.loads(self.rfile.read(int(self.headers["Content-Length"]))):
            say("shipped", json.dumps(event))
        self.send_response(200)
        self.end_headers()
    def log_message(self, *_): pass
server = http.server.HTTPServer(("sandbox.localdomain", 8080), Sink)
threading.Thread(target=server.serve_forever, daemon=True).start()
register("INVOKE", "SHUTDOWN")
say("subscribed", *call("PUT", "/2022-07-01/telemetry", json.dumps({
    "schemaVersion": "2022-12-13", "types": ["platform", "function"],
    "buffering": {"maxItems": 1000, "maxBytes": 262144, "timeoutMs": 25},
    "destination": {"protocol": "HTTP", "URI": "http://sandbox.localdomain:8080"},
}))[::2])
while next_event()["eventType"] != "SHUTDOWN":
    pass
time.sleep(0.2)
"""


def shipped(lines):
    return [json.loads(line.removeprefix("shipped ")) for line in lines if line.startswith("shipped ")]


def test_an_extension_is_shipped_everything(account):
    code = handler("print('line')\nreturn 'answer'")
    found = create_function(account, code, Layers=[publish_extension(account, SHIPPER)])
    answer = found.invoke()
    assert answer.ok() == "answer"
    found.wait_log("platform.runtimeDone")
    lines = found.wait_log('"platform.report"')
    assert 'subscribed 200 "OK"' in lines
    assert "TELEMETRY\tName: ext\tState: Subscribed\tTypes: [Platform, Function]" in lines
    events = shipped(lines)
    kinds = [event["type"].removeprefix("platform.") for event in events]
    expected = "initStart telemetrySubscription extension initRuntimeDone initReport start function runtimeDone report"
    assert [kind for kind in kinds if kind in expected.split()] == expected.split()
    by_kind = dict(zip(kinds, events))
    assert by_kind["function"]["record"] == "line"
    assert by_kind["start"]["record"]["requestId"] == answer.request_id
    assert by_kind["report"]["record"]["status"] == "success"
    assert by_kind["report"]["record"]["metrics"]["memorySizeMB"] == 128


def test_logs_in_json_have_levels(account):
    before = "import logging\nlog = logging.getLogger()"
    code = handler("log.info('hidden')\nlog.warning('shown')\nprint('printed')", before=before)
    logging = {"LogFormat": "JSON", "ApplicationLogLevel": "WARN", "SystemLogLevel": "INFO"}
    found = create_function(account, code, LoggingConfig=logging)
    answer = found.invoke(LogType="Tail")
    assert json.loads(answer.log.splitlines()[-1])["type"] == "platform.report"
    lines = found.wait_log("platform.report")
    entries = [json.loads(line) for line in lines if line.startswith("{")]
    assert [entry.get("type") or entry["message"] for entry in entries] == [
        "platform.initStart", "platform.start", "shown", "platform.report",
    ]
    shown = entries[2]
    assert (shown["level"], shown["requestId"]) == ("WARN", answer.request_id) or shown["level"] == "WARNING"
    assert "printed" in lines


def test_a_message_of_several_lines_is_one_event(account):
    code = handler("logging.getLogger().error('one\\ntwo')\nraise ValueError('x')", before="import logging")
    found = create_function(account, code)
    assert found.invoke().error == "Unhandled"
    lines = found.wait_log("REPORT")
    assert any(line.endswith("one\ntwo") for line in lines), lines
    assert any(line.startswith("[ERROR] ValueError: x\nTraceback") for line in lines), lines
