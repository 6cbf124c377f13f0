"""The Python runtime client on every Python 3.9 to 3.14 of this host: start, logs, connection."""
import json
import os
import re
import time
from pathlib import Path

import harness
import pytest
from harness import FRAMES_WRAPPER, JSON_LOG, REQUEST_ID, STAMP, WRAPPER, parse_frames
from harness import python_module as module

# ---- the start ----------------------------------------------------------------------------------------------

def test_environment_is_exactly_the_message(python, start):
    body = """import os, subprocess
child = subprocess.run(["env", "-0"], stdout=subprocess.PIPE).stdout.decode().split("\\0")
return [dict(os.environ), dict(pair.split("=", 1) for pair in child if pair)]"""
    environment = start(python, module(body), "app.handler", env={"MY": "é=1", "EMPTY": ""})
    seen, child = environment.invoke({}).json()
    seen.pop("_X_AMZN_TRACE_ID"), child.pop("_X_AMZN_TRACE_ID")
    assert seen == environment.env == child


def test_control_socket_is_closed(python, start):
    environment = start(python, module("return 1"), "app.handler")
    environment.invoke({})
    assert environment.control.recv(1) == b""


def test_time_zone_is_taken_over(python, start):
    body = "import time\nreturn [time.tzname[0], time.localtime(0).tm_hour]"
    assert start(python, module(body), "app.handler", env={"TZ": "XYZ-5"}).invoke({}).json() == ["XYZ", 5]


def test_a_process_that_nobody_wants_ends(python):
    with PooledProcess(python) as pooled:
        pooled.control.close()
        assert pooled.wait() == 0


def test_a_pooled_process_warms_up_and_still_sets_logging_up(python):
    with PooledProcess(python) as pooled:
        pooled.wait_until_warm()
        pooled.adopt(module("import logging\nlogging.warning('w')\nreturn event"))
        outcome = pooled.invoke({})
        assert re.fullmatch(r"\[WARNING\]\t%s\t%s\tw\n" % (STAMP, REQUEST_ID), outcome.log), outcome


def test_a_hurried_process_imports_nothing_slow(python, start):
    body = "return [m for m in ('json', 'logging', 'socket', 'traceback', 'urllib', 're') if m in sys.modules]"
    assert start(python, module(body), "app.handler").invoke({}).json() == []


class PooledProcess(harness.Environment):
    """An environment that gets its function later, by `adopt`."""

    def __init__(self, runtime):
        super().__init__(runtime, {}, "app.handler", pooled=True)

    def adopt(self, files):
        code = self.task / "code"
        harness.write_files(code, files)
        self.env["LAMBDA_TASK_ROOT"] = str(code)
        self.send({"env": self.env, "cwd": str(code)})

    def wait_until_warm(self):
        """Until it has loaded the C library of one of the last modules that it warms up with."""
        maps = Path("/proc/%d/maps" % self.pid)
        limit = time.monotonic() + harness.TIMEOUT_S
        while "_decimal" not in maps.read_text() and time.monotonic() < limit:
            os.sched_yield()


def test_direct_start(python, start):
    argv = [python.argv[0], "-s", "-S", "-X", "utf8", python.argv[-1]]
    assert start(python, module("return event"), "app.handler", direct=True, argv=argv).invoke(5).json() == 5


def test_wrapper_script(python, start):
    files = {**module("import os\nreturn [os.environ['WRAPPED'], sys.path[0]]"), "wrap": WRAPPER}
    environment = start(python, files, "app.handler", env={"AWS_LAMBDA_EXEC_WRAPPER": "{task}/wrap"})
    outcome = environment.invoke({})
    assert outcome.json() == ["yes", str(environment.task)]
    argv = outcome.log.splitlines()
    assert argv[0] == python.argv[0] and argv[-1].endswith("/bootstrap.py")


def test_missing_wrapper_ends_the_process(python, start):
    outcome = start(python, module("return 1"), "app.handler", env={"AWS_LAMBDA_EXEC_WRAPPER": "/opt/nope"}).outcome()
    assert (outcome.kind, outcome.status) == ("exit", 1)
    assert outcome.log == "/opt/nope: No such file or directory\n"


START_UP = [
    ("optimize", {"PYTHONOPTIMIZE": "1"}, "sys.flags.optimize", 1),
    ("hash_seed", {"PYTHONHASHSEED": "0"}, "sys.flags.hash_randomization", 0),
    ("no_bytecode", {"PYTHONDONTWRITEBYTECODE": "1"}, "sys.dont_write_bytecode", True),
    ("malloc", {"MALLOC_ARENA_MAX": "2"}, "len(sys.path) > 3", True),
]


@pytest.mark.parametrize("name, env, expression, want", START_UP, ids=[row[0] for row in START_UP])
def test_variables_read_at_start(python, start, name, env, expression, want):
    assert start(python, module("return " + expression), "app.handler", env=env).invoke({}).json() == want


def test_a_library_of_the_function_makes_a_new_process(python, start):
    files = {**module("return sys.flags.isolated"), "lib/libx.so.1": "", "ext/m.cpython-311-x86_64-linux-gnu.so": ""}
    for folder, isolated in (("lib", 0), ("ext", 1), ("none", 1)):
        environment = start(python, files, "app.handler", env={"LD_LIBRARY_PATH": "/usr/lib:{task}/" + folder})
        assert environment.invoke({}).json() == isolated, folder


ZYGOTE = """
import os, sys
sys.path.insert(0, sys.argv[1])
from freehold_lambda import runtime
for name in runtime.WARM_MODULES:
    __import__(name)
child = os.fork()
if child == 0:
    runtime.main()
os.close(3)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def test_a_child_of_a_zygote(python, start):
    argv = python.argv[:-1] + ["-c", ZYGOTE, os.path.dirname(python.argv[-1])]
    body = "import logging\nlogging.warning('w')\nif event == 0: sys.exit(9)\nreturn event"
    environment = start(python, module(body), "app.handler", argv=argv)
    outcome = environment.invoke(1)
    assert outcome.json() == 1 and outcome.log.endswith("\tw\n")
    assert environment.invoke(0).status == 9


# ---- logs ----------------------------------------------------------------------------------------------------

LOGS = [
    ("print", "print('a', 'b')", {}, "a b\n"),
    ("print_without_end", "print('a', end='')", {}, "a"),
    ("stderr", "print('e', file=sys.stderr)", {}, "e\n"),
    ("context_log", "context.log('raw')", {}, "raw"),
    ("warning", "import logging\nlogging.warning('w %d', 1)", {}, r"\[WARNING\]\tSTAMP\tID\tw 1\n"),
    ("below_level", "import logging\nlogging.info('no')", {}, ""),
    ("set_level", "import logging\nlogging.getLogger().setLevel(logging.INFO)\nlogging.info('yes')", {}, r"\[INFO\]\tSTAMP\tID\tyes\n"),
    ("child_logger", "import logging\nlogging.getLogger('x.y').error('e')", {}, r"\[ERROR\]\tSTAMP\tID\te\n"),
    ("basic_config", "import logging\nlogging.basicConfig(level=10)\nlogging.error('e')", {}, r"\[ERROR\]\tSTAMP\tID\te\n"),
    ("level_variable", "import logging\nlogging.debug('d')", {"AWS_LAMBDA_LOG_LEVEL": "DEBUG"}, r"\[DEBUG\]\tSTAMP\tID\td\n"),
    ("trace_level", "import logging\nlogging.debug('d')", {"AWS_LAMBDA_LOG_LEVEL": "trace"}, r"\[DEBUG\]\tSTAMP\tID\td\n"),
    ("logging_class", "from logging import getLogger\ngetLogger().critical('c')", {}, r"\[CRITICAL\]\tSTAMP\tID\tc\n"),
    ("surrogate", "print('\\ud800')", {}, r"\\ud800\n"),
]


@pytest.mark.parametrize("name, body, env, pattern", LOGS, ids=[row[0] for row in LOGS])
def test_log(python, start, name, body, env, pattern):
    outcome = start(python, module(body), "app.handler", env=env).invoke({})
    assert outcome.kind == "response", outcome
    pattern = pattern.replace("STAMP", STAMP).replace("ID", REQUEST_ID)
    assert re.fullmatch(pattern, outcome.log), outcome.log


def test_error_line(python, start):
    environment = start(python, module("raise Exception('m')"), "app.handler")
    nbsp = "\u00a0"
    want = "[ERROR] Exception: m\rTraceback (most recent call last):\r%sFile \"%s/app.py\", line 4, in handler\r%sraise Exception('m')\n"
    assert environment.invoke({}).log == want % (nbsp * 2, environment.task, nbsp * 4)


def test_json_log(python, start):
    body = "import logging\nlogging.getLogger('n').info('é', extra={'k': {1, 2} and 3, 'none': None})\nlogging.debug('no')"
    line = start(python, module(body), "app.handler", env=JSON_LOG).invoke({}).log
    fields = json.loads(line)
    assert re.fullmatch(STAMP, fields.pop("timestamp"))
    assert fields == {"level": "INFO", "message": "é", "logger": "n", "requestId": REQUEST_ID, "k": 3}


def test_json_log_of_an_exception(python, start):
    body = "import logging\ntry: 1 / 0\nexcept ZeroDivisionError: logging.exception('x')"
    environment = start(python, module(body), "app.handler", env=JSON_LOG)
    fields = json.loads(environment.invoke({}, {"Lambda-Runtime-Aws-Tenant-Id": "t"}).log)
    assert fields["errorType"] == "ZeroDivisionError" and fields["errorMessage"] == "division by zero"
    assert fields["location"] == "%s/app.py:handler:6" % environment.task
    assert fields["stackTrace"][0].startswith("  File ") and fields["tenantId"] == "t"


def test_json_log_of_odd_extra(python, start):
    body = "import logging\nlogging.warning('x', extra={'o': {1}})"
    assert json.loads(start(python, module(body), "app.handler", env=JSON_LOG).invoke({}).log)["o"] == "{1}"


def test_json_error_line(python, start):
    outcome = start(python, module("raise Exception('m')"), "app.handler", env=JSON_LOG).invoke({})
    fields = json.loads(outcome.log)
    assert list(fields) == ["timestamp", "level", "errorMessage", "errorType", "requestId", "stackTrace"]
    assert (fields["level"], fields["errorMessage"]) == ("ERROR", "m")


def test_framed_log(python, start):
    """With a descriptor for logs, an error of several lines is one frame."""
    files = {**module("import logging\nlogging.warning('w')\nraise Exception('m')"), "wrap": FRAMES_WRAPPER}
    env = {"AWS_LAMBDA_EXEC_WRAPPER": "{task}/wrap", "_LAMBDA_TELEMETRY_LOG_FD": "5"}
    environment = start(python, files, "app.handler", env=env)
    assert environment.invoke({}).kind == "error"
    frames = parse_frames((environment.task / "frames").read_bytes())
    assert [kind for kind, _ in frames] == [0xA55A0003, 0xA55A0017]
    assert frames[0][1].endswith("\tw\n")
    assert frames[1][1].startswith("[ERROR] Exception: m\nTraceback (most recent call last):\n\u00a0\u00a0File ")


# ---- the connection -------------------------------------------------------------------------------------------

def test_one_connection_and_no_leftovers(python, start):
    environment = start(python, module("return event"), "app.handler")
    for n in range(20):
        assert environment.invoke(n).json() == n
    assert environment.api.connections == 1


@pytest.mark.parametrize("size", [0, 65000, 65536, 200000, 6 * 1024 * 1024])
def test_large_payloads(python, start, size):
    environment = start(python, module("return event"), "app.handler")
    assert environment.invoke("x" * size).json() == "x" * size
    assert environment.invoke(1).json() == 1


def test_chunked_event(python, start):
    environment = start(python, module("return event"), "app.handler")
    environment.api.chunked = True
    assert environment.invoke({"a": "x" * 100000}).json() == {"a": "x" * 100000}
    assert environment.invoke(2).json() == 2


def test_state_is_kept_between_events(python, start):
    files = {"app.py": "n = 0\ndef h(e, c):\n    global n\n    n += 1\n    return n\n"}
    environment = start(python, files, "app.h")
    assert [environment.invoke({}).json() for _ in range(3)] == [1, 2, 3]


def test_xray_cause(python, start):
    cause = start(python, module("raise Exception('é')"), "app.handler").invoke({}).post.headers["lambda-runtime-function-xray-error-cause"]
    exception = json.loads(cause)["exceptions"][0]
    assert (exception["type"], exception["message"], exception["stack"][0]["label"]) == ("Exception", "é", "handler")


# ---- SnapStart ---------------------------------------------------------------------------------------------

HOOKS = """
import snapshot_restore_py as hooks
print("init")
hooks.register_before_snapshot(print, "before 1")
hooks.register_before_snapshot(print, "before", 2)
@hooks.register_after_restore
def after():
    print("after")
    return FAIL_AFTER
def handler(event, context):
    return event
"""


def test_snap_start(python, start):
    environment = start(python, {"app.py": HOOKS.replace("FAIL_AFTER", "1")}, "app.handler", env={"AWS_LAMBDA_INITIALIZATION_TYPE": "snap-start"})
    restore = environment.outcome()
    assert (restore.kind, restore.post.method) == ("restore-next", "GET")
    assert restore.log.startswith("init\nbefore 2\nbefore 1\n")
    outcome = environment.invoke(1)
    assert (outcome.json(), outcome.log) == (1, "init\nbefore 2\nbefore 1\nafter\n")


def test_snap_start_without_hooks(python, start):
    environment = start(python, module("return 1"), "app.handler", env={"AWS_LAMBDA_INITIALIZATION_TYPE": "snap-start"})
    assert environment.outcome().kind == "restore-next"
    assert environment.invoke({}).json() == 1


SNAP_FAILURES = [
    ("before", "hooks.register_before_snapshot(lambda: 1 / 0)\n", ["init-error"], "Runtime.BeforeSnapshotError", 64),
    ("after", "hooks.register_after_restore(lambda: 1 / 0)\n", ["restore-next", "restore-error"], "Runtime.AfterRestoreError", 65),
]


@pytest.mark.parametrize("name, code, requests, kind, status", SNAP_FAILURES, ids=[row[0] for row in SNAP_FAILURES])
def test_snap_start_failure(python, start, name, code, requests, kind, status):
    files = {"app.py": HOOKS.replace("FAIL_AFTER", "1") + code}
    environment = start(python, files, "app.handler", env={"AWS_LAMBDA_INITIALIZATION_TYPE": "snap-start"})
    outcomes = [environment.outcome() for _ in requests]
    assert [outcome.kind for outcome in outcomes] == requests
    assert outcomes[-1].post.headers["lambda-runtime-function-error-type"] == kind
    assert outcomes[-1].json()["errorType"] == "ZeroDivisionError"
    assert environment.wait() == status
