"""Lambda extensions: programs of a layer that run beside the function."""

import json
import re

from support.extensions import publish_extension
from support.functions import create_function, handler

TELLS = """
register("INVOKE", "SHUTDOWN")
while True:
    event = next_event()
    say("told", json.dumps(event))
    if event["eventType"] == "SHUTDOWN":
        break
"""

# A cache for functions: they ask it, it asks whatever is slow and far away.
CACHE = """
import http.server
asked = []
class Cache(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        asked.append(self.path)
        body = json.dumps({"value": self.path.strip("/"), "asked": len(asked)}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_): pass
server = http.server.HTTPServer(("127.0.0.1", 2772), Cache)
threading.Thread(target=server.serve_forever, daemon=True).start()
register("INVOKE")
while True:
    next_event()
"""


def told(lines):
    return [json.loads(line.removeprefix("told ")) for line in lines if line.startswith("told ")]


def test_an_extension_of_a_layer_is_told_of_calls_and_of_the_end(account):
    found = create_function(account, Layers=[publish_extension(account, TELLS)])
    answer = found.invoke({"a": 1})
    assert answer.ok() == {"a": 1}
    found.wait_log("told ")
    lines = found.wait_log("REPORT")
    assert "EXTENSION\tName: ext\tState: Ready\tEvents: [INVOKE, SHUTDOWN]" in lines
    (event,) = told(lines)
    assert event["requestId"] == answer.request_id
    assert event["invokedFunctionArn"] == found.arn
    assert re.match("Root=.+;Parent=.+;Sampled=[01]", event["tracing"]["value"])
    found.configure(Description="its next call has another environment")
    assert found.invoke(2).ok() == 2
    ends = [event for event in told(found.wait_log('"shutdownReason"')) if event["eventType"] == "SHUTDOWN"]
    assert [event["shutdownReason"] for event in ends] == ["SPINDOWN"]


def test_a_function_uses_a_cache_extension(account):
    code = handler(
        "return json.load(urllib.request.urlopen('http://localhost:2772/' + event))", before="import json, urllib.request"
    )
    found = create_function(account, code, Layers=[publish_extension(account, CACHE)])
    assert found.invoke("first").ok() == {"value": "first", "asked": 1}
    assert found.invoke("second").ok() == {"value": "second", "asked": 2}


def test_an_extension_that_crashes_fails_the_call(account):
    arn = publish_extension(account, "register('INVOKE')\nnext_event()\nsys.exit(4)\n")
    found = create_function(account, handler("import time\ntime.sleep(5)"), Layers=[arn], Timeout=9)
    answer = found.invoke()
    assert answer.failure() == ("Extension.Crash", f"RequestId: {answer.request_id} Error: exit status 4")
    report = next(line for line in found.wait_log("REPORT") if line.startswith("REPORT"))
    assert report.endswith("Status: error\tError Type: Extension.Crash")


def test_a_timeout_shuts_extensions_down_and_keeps_tmp(account):
    arn = publish_extension(account, "register('SHUTDOWN')\nopen('/tmp/end', 'a').write(next_event()['shutdownReason'])\n")
    code = handler("import time\ntime.sleep(event)\nreturn open('/tmp/end').read()")
    found = create_function(account, code, Layers=[arn], Timeout=1)
    assert found.invoke(30).error == "Unhandled"
    assert found.invoke(0).ok() == "TIMEOUT"


def test_extensions_can_be_switched_off(account):
    arn = publish_extension(account, "sys.exit(1)\n", **{"disable-extensions-jwigqn8j": ""})
    assert create_function(account, Layers=[arn]).invoke(1).ok() == 1
