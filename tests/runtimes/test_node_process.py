"""The Node.js runtime client: logs, start, connection."""
import json
import re

import harness
import pytest
from harness import FRAMES_WRAPPER, JSON_LOG, REQUEST_ID, STAMP, WRAPPER, parse_frames
from node_code import app, returns

# ---- logs --------------------------------------------------------------------------------------------------------

LOGS = [
    ("log", "console.log('a', {b: 1})", {}, r"STAMP\tID\tINFO\ta { b: 1 }\n"),
    ("levels", "for (const l of ['trace', 'debug', 'info', 'warn', 'error']) console[l](l)", {}, "".join(r"STAMP\tID\t%s\t%s\n" % (x.upper(), x) for x in ("trace", "debug", "info", "warn", "error"))),
    ("fatal", "console.fatal('f')", {}, r"STAMP\tID\tFATAL\tf\n"),
    ("lines", "console.log('a\\nb')", {}, r"STAMP\tID\tINFO\ta\rb\n"),
    ("format", "console.log('%s=%d', 'x', 5)", {}, r"STAMP\tID\tINFO\tx=5\n"),
    ("stdout", "process.stdout.write('raw\\n')", {}, r"raw\n"),
    ("level", "console.info('i'); console.warn('w')", {"AWS_LAMBDA_LOG_LEVEL": "WARN"}, r"STAMP\tID\tWARN\tw\n"),
]


@pytest.mark.parametrize("name, code, env, pattern", LOGS, ids=[row[0] for row in LOGS])
def test_log(node, start, name, code, env, pattern):
    outcome = start(node, app("exports.handler = async () => { %s }" % code), "app.handler", env=env).invoke({})
    pattern = pattern.replace("STAMP", STAMP).replace("ID", REQUEST_ID)
    assert re.fullmatch(pattern, outcome.log), outcome.log


JSON_LOGS = [
    ("text", "console.log('a')", {"message": "a"}),
    ("object", "console.log({a: {b: 1}})", {"message": {"a": {"b": 1}}}),
    ("several", "console.log('a', 1)", {"message": "a 1"}),
    ("circular", "const a = {}; a.a = a; console.log(a)", {"message": "<ref *1> { a: [Circular *1] }"}),
    ("below_level", "console.debug('no'); console.log('yes')", {"message": "yes"}),
]


@pytest.mark.parametrize("name, code, want", JSON_LOGS, ids=[row[0] for row in JSON_LOGS])
def test_json_log(node, start, name, code, want):
    files = app("exports.handler = async () => { %s }" % code)
    fields = json.loads(start(node, files, "app.handler", env=JSON_LOG).invoke({}, {"Lambda-Runtime-Aws-Tenant-Id": "t"}).log)
    assert re.fullmatch(STAMP, fields.pop("timestamp"))
    assert fields == {"level": "INFO", "requestId": REQUEST_ID, "tenantId": "t", **want}


def test_json_log_of_errors(node, start):
    files = app("exports.handler = async () => { console.error('x', new TypeError('t')); throw new RangeError('r') }")
    lines = start(node, files, "app.handler", env=JSON_LOG).invoke({}).log.splitlines()
    first, second = (json.loads(line) for line in lines)
    assert (first["errorType"], first["errorMessage"], first["stackTrace"][0]) == ("TypeError", "t", "TypeError: t")
    assert (second["level"], second["message"]["errorType"]) == ("ERROR", "RangeError")


def test_framed_log(node, start):
    files = {**app("exports.handler = async () => { console.warn('a\\nb') }"), "wrap": FRAMES_WRAPPER}
    env = {"AWS_LAMBDA_EXEC_WRAPPER": "{task}/wrap", "_LAMBDA_TELEMETRY_LOG_FD": "5"}
    environment = start(node, files, "app.handler", env=env)
    assert environment.invoke({}).kind == "response"
    [(kind, text)] = parse_frames((environment.task / "frames").read_bytes())
    assert kind == 0xA55A0013 and text.endswith("\tWARN\ta\nb\n")


# ---- the start and the connection ---------------------------------------------------------------------------------

def test_environment_is_exactly_the_message(node, start):
    files = returns("[process.env, require('child_process').execFileSync('env', ['-0']).toString()]")
    environment = start(node, files, "app.handler", env={"MY": "é=1", "EMPTY": ""})
    seen, child = environment.invoke({}).json()
    child = dict(pair.split("=", 1) for pair in child.split("\0") if pair)
    seen.pop("_X_AMZN_TRACE_ID"), child.pop("_X_AMZN_TRACE_ID")
    assert seen == environment.env == child


def test_control_socket_is_closed(node, start):
    environment = start(node, returns("1"), "app.handler")
    environment.invoke({})
    assert environment.control.recv(1) == b""


def test_a_process_that_nobody_wants_ends(node):
    with harness.Environment(node, {}, "app.handler", pooled=True) as pooled:
        pooled.control.close()
        assert pooled.wait() == 0


def test_time_zone_is_taken_over(node, start):
    assert start(node, returns("new Date(0).getHours()"), "app.handler", env={"TZ": "Etc/GMT-5"}).invoke({}).json() == 5


def test_direct_start(node, start):
    assert start(node, returns("event"), "app.handler", direct=True).invoke(5).json() == 5


def test_wrapper_script(node, start):
    environment = start(node, {**returns("process.env.WRAPPED"), "wrap": WRAPPER}, "app.handler", env={"AWS_LAMBDA_EXEC_WRAPPER": "{task}/wrap"})
    outcome = environment.invoke({})
    assert outcome.json() == "yes"
    assert outcome.log.splitlines()[-1].endswith("/bootstrap.js")


def test_wrapped_process_ends_with_its_status(node, start):
    wrapper = '#!/bin/sh\nexec "$@"\n'
    files = {**app("exports.handler = async () => process.exit(7)"), "wrap": wrapper}
    outcome = start(node, files, "app.handler", env={"AWS_LAMBDA_EXEC_WRAPPER": "{task}/wrap"}).invoke({})
    assert (outcome.kind, outcome.status) == ("exit", 7)


def test_missing_wrapper_ends_the_process(node, start):
    outcome = start(node, returns("1"), "app.handler", env={"AWS_LAMBDA_EXEC_WRAPPER": "/opt/nope"}).outcome()
    assert (outcome.kind, outcome.status) == ("exit", 1)
    assert outcome.log == "/opt/nope: No such file or directory\n"


def test_node_options_count(node, start):
    environment = start(node, returns("process.stackTraceLimit ?? Error.stackTraceLimit"), "app.handler", env={"NODE_OPTIONS": "--stack-trace-limit=3"})
    assert environment.invoke({}).json() == 3


def test_one_connection_and_no_leftovers(node, start):
    environment = start(node, returns("event"), "app.handler")
    for n in range(20):
        assert environment.invoke(n).json() == n
    assert environment.api.connections == 1


@pytest.mark.parametrize("size", [0, 65000, 65536, 200000, 6 * 1024 * 1024])
def test_large_payloads(node, start, size):
    environment = start(node, returns("event"), "app.handler")
    assert environment.invoke("x" * size).json() == "x" * size
    assert environment.invoke(1).json() == 1


def test_chunked_event(node, start):
    environment = start(node, returns("event"), "app.handler")
    environment.api.chunked = True
    assert environment.invoke({"a": "x" * 100000}).json() == {"a": "x" * 100000}
    assert environment.invoke(2).json() == 2


def test_state_is_kept_between_events(node, start):
    environment = start(node, app("let n = 0; exports.handler = async () => ++n"), "app.handler")
    assert [environment.invoke({}).json() for _ in range(3)] == [1, 2, 3]
