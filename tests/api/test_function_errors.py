"""Functions that fail: the payload that AWS gives for each way, and a next call that works."""

import re

import pytest

from support.functions import handler, node_runtime, zip_of


def failing(function, body, before="", **options):
    return function(handler(body, before), **options)


def test_an_exception_is_the_payload_and_keeps_the_environment_w72(function):
    body = """
global count
count += 1
if event == 'fail':
    raise ValueError('bad wolf')
return count
"""
    found = failing(function, body, before="count = 0")
    assert found.invoke("go").ok() == 1
    answer = found.invoke("fail", LogType="Tail")
    assert (answer.status, answer.error, answer.version) == (200, "Unhandled", "$LATEST")
    payload = answer.payload
    trace = payload.pop("stackTrace")
    assert payload == {"errorMessage": "bad wolf", "errorType": "ValueError", "requestId": answer.request_id}
    assert len(trace) == 1
    assert re.fullmatch(
        r'  File "/var/task/lambda_function\.py", line \d+, in lambda_handler\n    raise ValueError\(\'bad wolf\'\)\n', trace[0]
    ), trace
    assert "[ERROR] ValueError: bad wolf\n" in answer.log
    assert "Traceback (most recent call last):" in answer.log
    assert found.invoke("go").ok() == 3, "the same environment goes on"


@pytest.mark.parametrize(
    "files, handler_name, kind, text",
    [
        ({"other.py": ""}, "lambda_function.lambda_handler", "Runtime.ImportModuleError", "Unable to import module 'lambda_function': No module named 'lambda_function'"),
        ({"lambda_function.py": "import nothing_like_it\n"}, "lambda_function.lambda_handler", "Runtime.ImportModuleError", "Unable to import module 'lambda_function': No module named 'nothing_like_it'"),
        ({"lambda_function.py": "x = 1\n"}, "lambda_function.lambda_handler", "Runtime.HandlerNotFound", "Handler 'lambda_handler' missing on module 'lambda_function'"),
        ({"lambda_function.py": "x = 1\n"}, "lambda_handler", "Runtime.MalformedHandlerName", "Bad handler 'lambda_handler': not enough values to unpack (expected 2, got 1)"),
    ],
    ids=["no-module", "missing-import", "no-handler", "malformed"],
)
def test_a_handler_that_cannot_be_loaded_w14(function, files, handler_name, kind, text):
    found = function(files, Handler=handler_name)
    for _ in range(2):
        answer = found.invoke()
        assert answer.failure() == (kind, text)
        assert answer.payload["requestId"] == ""


def test_a_syntax_error_in_the_code_w14(function):
    answer = function({"lambda_function.py": "def lambda_handler(:\n"}).invoke()
    kind, text = answer.failure()
    assert kind == "Runtime.UserCodeSyntaxError"
    assert text.startswith("Syntax error in module 'lambda_function': ")


def test_an_exception_while_importing(function):
    kind, text = function({"lambda_function.py": "raise RuntimeError('at import')\n"}).invoke().failure()
    assert (kind, text) == ("RuntimeError", "at import")


def test_repaired_code_works_after_a_failed_init(function):
    found = function({"lambda_function.py": "import nothing_like_it\n"})
    assert found.invoke().error == "Unhandled"
    found.update_code(handler("return 'repaired'"))
    assert found.invoke().ok() == "repaired"


@pytest.mark.parametrize("expression", ["{1, 2}", "object()"])
def test_a_result_that_json_cannot_hold(function, expression):
    found = failing(function, f"return {expression} if event else 'fine'")
    kind, text = found.invoke(1).failure()
    assert kind == "Runtime.MarshalError"
    assert text.startswith("Unable to marshal response: ")
    assert found.invoke(0).ok() == "fine"


def test_a_handler_that_hangs_is_stopped_at_its_timeout_w38(function):
    body = """
global count
count += 1
if event == 'hang':
    import time
    time.sleep(60)
return count
"""
    found = failing(function, body, before="count = 0", Timeout=1)
    assert found.invoke().ok() == 1
    answer = found.invoke("hang", LogType="Tail")
    assert answer.failure() == ("Sandbox.Timedout", f"RequestId: {answer.request_id} Error: Task timed out after 1.00 seconds")
    assert re.search(rf"\d\d:\d\d:\d\d\.\d{{3}}Z {answer.request_id} Task timed out after 1\.00 seconds\n\n", answer.log)
    assert "Status: timeout" in answer.log
    assert found.invoke().ok() == 1, "a new environment"


def test_a_busy_loop_is_stopped_too_w38(function):
    found = failing(function, "while event:\n    pass\nreturn 'free'", Timeout=1)
    assert found.invoke(1).failure()[0] == "Sandbox.Timedout"
    assert found.invoke(0).ok() == "free"


def test_tmp_survives_a_timeout_and_memory_does_not_w17(function):
    body = """
import os, time
if event == 'write':
    open('/tmp/kept', 'w').write('kept')
    time.sleep(60)
return os.path.exists('/tmp/kept')
"""
    found = failing(function, body, Timeout=1)
    assert found.invoke("write").failure()[0] == "Sandbox.Timedout"
    assert found.invoke("read").ok() is True


@pytest.mark.parametrize(
    "statement, reason",
    [
        ("os._exit(0)", "Runtime exited without providing a reason"),
        ("os._exit(7)", "Runtime exited with error: exit status 7"),
        ("os.kill(os.getpid(), signal.SIGKILL)", "Runtime exited with error: signal: killed"),
        ("os.kill(os.getpid(), signal.SIGSEGV)", "Runtime exited with error: signal: segmentation fault"),
    ],
    ids=["exit-0", "exit-7", "killed", "segfault"],
)
def test_a_process_that_ends_within_a_call(function, statement, reason):
    found = failing(function, f"import os, signal\nif event:\n    {statement}\nreturn 'alive'")
    answer = found.invoke(1, LogType="Tail")
    payload = answer.payload
    assert answer.error == "Unhandled"
    assert payload["errorType"] == "Runtime.ExitError"
    assert payload["errorMessage"].split(" (core dumped)")[0] == f"RequestId: {answer.request_id} Error: {reason}"
    assert "Error Type: Runtime.ExitError" in answer.log
    assert found.invoke(0).ok() == "alive"


def test_sys_exit_ends_the_process(function):
    found = failing(function, "import sys\nif event:\n    sys.exit(3)\nreturn 'alive'")
    answer = found.invoke(1)
    assert answer.payload["errorType"] == "Runtime.ExitError"
    assert found.invoke(0).ok() == "alive"


def test_a_process_that_ends_while_importing(function):
    answer = function({"lambda_function.py": "import os\nos._exit(4)\n"}).invoke()
    assert answer.failure() == ("Runtime.ExitError", f"RequestId: {answer.request_id} Error: Runtime exited with error: exit status 4")


def test_an_import_that_hangs_is_the_timeout(function):
    found = function({"lambda_function.py": "import time\ntime.sleep(100)\n"}, Timeout=1)
    kind, text = found.invoke().failure()
    assert kind == "Sandbox.Timedout"
    assert text.endswith("Error: Task timed out after 1.00 seconds")


def test_too_much_memory_kills_the_function_and_is_reported_w22_w51(function):
    body = "data = []\nwhile event:\n    data.append(bytearray(16 << 20))\nreturn 'light'"
    found = failing(function, body, MemorySize=128, Timeout=60)
    answer = found.invoke(1, LogType="Tail")
    assert answer.failure() == (
        "Runtime.ExitError",
        f"RequestId: {answer.request_id} Error: Runtime exited with error: signal: killed",
    )
    assert "Memory Size: 128 MB\tMax Memory Used: 128 MB" in answer.log
    assert found.invoke(0).ok() == "light"


def test_max_memory_used_is_measured_w51(function):
    body = "data = b'x' * (event << 20)\nreturn len(data)"
    found = failing(function, body, MemorySize=512, Timeout=60)

    def used(megabytes):
        log = found.invoke(megabytes, LogType="Tail").log
        return int(re.search(r"Max Memory Used: (\d+) MB", log)[1])

    small = used(1)
    large = used(200)
    assert small < 150
    assert 200 <= large < 400


def test_100_mb_of_output_harm_nobody(function, account):
    """The function ends, its neighbours answer, and what was kept is in the log with its END."""
    body = "line = 'x' * 1023\nfor _ in range(event * 1024):\n    print(line)\nreturn 'printed'"
    found = failing(function, body, Timeout=300, MemorySize=1769)
    answer = found.invoke(100, LogType="Tail")
    assert answer.ok() == "printed"
    assert "REPORT RequestId" in answer.log
    assert found.invoke(0).ok() == "printed"


def test_a_line_over_256_kb_is_split_not_lost(function):
    found = failing(function, "print('a' * 600_000)\nprint('next')")
    found.invoke()
    lines = found.wait_log("REPORT")
    assert "".join(line for line in lines if line.startswith("a")) == "a" * 600_000
    assert "next" in lines


def test_output_that_is_no_utf8_is_kept_readable(function):
    found = failing(function, "import os\nos.write(1, b'\\xff\\xfe raw\\n')\nprint('after')")
    found.invoke()
    found.wait_log("after")
    found.wait_log("raw")


def test_stderr_and_child_output_are_in_the_log_w56(function):
    body = "import subprocess, sys\nprint('to stderr', file=sys.stderr)\nsubprocess.run(['sh', '-c', 'echo from a child'])"
    found = failing(function, body)
    found.invoke()
    found.wait_log("from a child")
    assert "to stderr" in found.wait_log("to stderr")


# Node.js


@pytest.fixture
def node(function):
    runtime = node_runtime()
    if not runtime:
        pytest.skip("this host has no node")

    def make(source, name="index.mjs", **options):
        code = {"ZipFile": zip_of({name: source})}
        return function(Code=code, Runtime=runtime, **{"Handler": "index.handler", **options})

    return make


def test_a_node_error_has_a_trace(node):
    found = node("export const handler = async (event) => { if (event) throw new TypeError('bad wolf'); return 'fine'; };\n")
    answer = found.invoke(1)
    assert answer.failure() == ("TypeError", "bad wolf")
    assert answer.payload["trace"][0] == "TypeError: bad wolf"
    assert "/var/task/index.mjs" in answer.payload["trace"][1]
    assert found.invoke(0).ok() == "fine"


@pytest.mark.parametrize(
    "source, handler_name, kind, text",
    [
        ("export const other = 1;\n", "index.handler", "Runtime.HandlerNotFound", "index.handler is undefined or not exported"),
        ("export const handler = 1;\n", "nothing.handler", "Runtime.ImportModuleError", "Error: Cannot find module 'nothing'"),
        ("export const handler = ;\n", "index.handler", "Runtime.UserCodeSyntaxError", "SyntaxError: Unexpected token ';'"),
        ("export const handler = 1;\n", "handler", "Runtime.MalformedHandlerName", "Bad handler"),
    ],
    ids=["no-export", "no-module", "syntax", "malformed"],
)
def test_a_node_handler_that_cannot_be_loaded(node, source, handler_name, kind, text):
    seen = node(source, Handler=handler_name).invoke().failure()
    assert seen[0] == kind
    assert seen[1].startswith(text)


def test_a_node_promise_that_nobody_handles(node):
    source = "export const handler = async () => { Promise.reject(new Error('lost')); await new Promise((r) => setTimeout(r, 50)); };\n"
    assert node(source).invoke().failure()[0] == "Runtime.UnhandledPromiseRejection"


def test_a_node_process_that_exits(node):
    found = node("export const handler = async (event) => { if (event) process.exit(5); return 'fine'; };\n")
    assert found.invoke(1).failure()[0] == "Runtime.ExitError"
    assert found.invoke(0).ok() == "fine"


# provided.*


def bootstrap(function, text, modes=None):
    code = {"ZipFile": zip_of({"bootstrap": text}, modes=modes if modes is not None else {"bootstrap": 0o755})}
    return function(Code=code, Runtime="provided.al2023", Handler="any")


LOOP = """#!/bin/sh
api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime"
python3 - "$api" <<'END'
import sys, urllib.request
while True:
    event = urllib.request.urlopen(sys.argv[1] + "/invocation/next")
    request = event.headers["Lambda-Runtime-Aws-Request-Id"]
    urllib.request.urlopen(sys.argv[1] + "/invocation/" + request + "/response", data=event.read()).read()
END
"""


def test_any_bootstrap_runs_w11(function):
    found = bootstrap(function, LOOP)
    assert found.invoke({"a": 1}).ok() == {"a": 1}
    assert found.invoke([2]).ok() == [2]


def test_a_package_without_bootstrap(function):
    code = {"ZipFile": zip_of({"other": "x"})}
    answer = function(Code=code, Runtime="provided.al2023", Handler="any").invoke()
    text = f"RequestId: {answer.request_id} Error: Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]"
    assert answer.failure() == ("Runtime.InvalidEntrypoint", text)


def test_a_bootstrap_that_may_not_be_executed(function):
    assert bootstrap(function, LOOP, modes={}).invoke().error == "Unhandled"


def test_a_bootstrap_that_ends_at_once(function):
    answer = bootstrap(function, "#!/bin/sh\nexit 127\n").invoke()
    assert answer.failure()[0] == "Runtime.ExitError"
    assert answer.failure()[1].endswith("Runtime exited with error: exit status 127")
