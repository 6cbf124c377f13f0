"""The Python runtime client on every Python 3.9 to 3.14 of this host: results, failures, context, handler names."""
import json
import re

import pytest
from harness import ARN, REQUEST_ID
from harness import python_module as module

# ---- results: (name, body of the handler, event, bytes of the answer) -----------------------------------

RESULTS = [
    ("echo", "return event", {"a": [1, 2.5, None, True, "x"]}, b'{"a": [1, 2.5, null, true, "x"]}'),
    ("nothing", "pass", {}, b"null"),
    ("text", 'return "a\\nb"', {}, b'"a\\nb"'),
    ("number", "return 1e100", {}, b"1e+100"),
    ("big_int", "return event", 2**70, str(2**70).encode()),
    ("null_event", "return [event]", None, b"[null]"),
    ("text_event", "return event", "plain", b'"plain"'),
    ("tuple", "return (1, 2)", {}, b"[1, 2]"),
    ("int_key", "return {1: 2, None: 3, True: 4}", {}, b'{"1": 4, "null": 3}'),
    ("nan", 'return [float("nan"), float("inf"), -float("inf")]', {}, b"[NaN, Infinity, -Infinity]"),
    ("bytes", 'return b"\\x00raw\\xff"', {}, b"\x00raw\xff"),
    ("bytes_inside", 'return {"body": b"raw"}', {}, b'{"body": "raw"}'),
    ("decimal", 'from decimal import Decimal\nreturn {"d": Decimal("1.10")}', {}, b'{"d": 1.10}'),
    ("decimal_and_text", 'from decimal import Decimal\nreturn [Decimal(7), "a\\"b"]', {}, b'[7, "a\\"b"]'),
    ("decimal_nan", 'from decimal import Decimal\nreturn Decimal("NaN")', {}, b"NaN"),
    ("deep", "x = 1\nfor _ in range(50): x = [x]\nreturn x", {}, b"[" * 50 + b"1" + b"]" * 50),
    ("module_name", "return __name__", {}, b'"app"'),
    ("exit_builtin", "return [callable(exit), callable(quit)]", {}, b"[true, true]"),
    ("argv", "return len(sys.argv)", {}, b"1"),
    ("no_site_packages", "return [p for p in sys.path if p.startswith(sys.prefix) and '-packages' in p]", {}, b"[]"),
    ("utf8", "import locale\nreturn [sys.getfilesystemencoding(), sys.stdout.encoding]", {}, b'["utf-8", "utf-8"]'),
    ("cwd", "import os\nreturn os.getcwd() == os.environ['LAMBDA_TASK_ROOT']", {}, b"true"),
    ("json_after_us", "import json\nreturn json.loads(json.dumps(event))", [1], b"[1]"),
]


@pytest.mark.parametrize("name, body, event, want", RESULTS, ids=[row[0] for row in RESULTS])
def test_result(python, start, name, body, event, want):
    outcome = start(python, module(body), "app.handler").invoke(event)
    assert (outcome.kind, outcome.post.body) == ("response", want), outcome
    assert outcome.post.path.endswith("/invocation/%s/response" % REQUEST_ID)
    assert outcome.post.headers["content-type"] == ("application/unknown" if name == "bytes" else "application/json")


def test_non_ascii_is_escaped_before_3_12_only(python, start):
    outcome = start(python, module("return event"), "app.handler").invoke("é☃")
    want = b'"\\u00e9\\u2603"' if python.version < (3, 12) else '"é☃"'.encode()
    assert outcome.post.body == want


# ---- failures: (name, body, errorType, errorMessage or pattern, last line of the trace or None) -----------

FAILURES = [
    ("exception", 'raise Exception("m")', "Exception", "m", 'raise Exception("m")'),
    ("no_message", "raise ValueError", "ValueError", "", "raise ValueError"),
    ("own_class", 'class Odd(Exception): pass\nraise Odd("é\\n2")', "Odd", "é\n2", "raise Odd"),
    ("key_error", 'return event["x"]', "KeyError", "'x'", 'event["x"]'),
    (
        "bad_str",
        "class Bad(Exception):\n    def __str__(self): raise ValueError()\nraise Bad()",
        "Bad",
        "<unprintable Bad object>",
        "raise Bad()",
    ),
    ("surrogate", 'raise Exception("\\ud800")', "Exception", "\ud800", "raise Exception"),
    ("set", "return {1}", "Runtime.MarshalError", "Unable to marshal response: Object of type set is not JSON serializable", None),
    (
        "object",
        "import datetime\nreturn {'a': datetime.datetime(2020, 1, 1)}",
        "Runtime.MarshalError",
        "Unable to marshal response: Object of type datetime is not JSON serializable",
        None,
    ),
    ("circular", "a = []\na.append(a)\nreturn a", "Runtime.MarshalError", "Unable to marshal response: Circular reference detected", None),
    (
        "tuple_key",
        "return {(1, 2): 3}",
        "Runtime.MarshalError",
        "Unable to marshal response: keys must be str, int, float, bool or None, not tuple",
        None,
    ),
    ("generator", "yield 1", "Runtime.MarshalError", "Unable to marshal response: Object of type generator is not JSON serializable", None),
    (
        "not_utf8",
        'return [b"\\xff"]',
        "Runtime.MarshalError",
        "Unable to marshal response: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
        None,
    ),
    ("stop_iteration", "next(iter([]))", "StopIteration", "", "next(iter([]))"),
    ("memory_error", "raise MemoryError()", "MemoryError", "", "raise MemoryError()"),
    ("wrong_arguments", "return handler()", "TypeError", re.compile(r"handler\(\) missing 2 required"), "return handler()"),
    ("recursion", "return handler(event, context)", "RecursionError", re.compile("maximum recursion depth"), None),
]


@pytest.mark.parametrize("name, body, kind, message, line", FAILURES, ids=[row[0] for row in FAILURES])
def test_failure(python, start, name, body, kind, message, line):
    environment = start(python, module(body), "app.handler")
    outcome = environment.invoke({})
    assert outcome.kind == "error", outcome
    assert list(outcome.json()) == ["errorMessage", "errorType", "requestId", "stackTrace"]
    check_failure(outcome, kind, message)
    assert outcome.json()["requestId"] == REQUEST_ID
    assert outcome.post.headers["lambda-runtime-function-error-type"] == kind
    if line is None and kind.startswith("Runtime."):
        assert outcome.json()["stackTrace"] == []
    elif line:
        entries = outcome.json()["stackTrace"]
        assert entries[0].startswith('  File "%s/app.py", line ' % environment.task)
        assert ", in handler\n    " in entries[0] and line in entries[0] and entries[0].endswith("\n")
    assert environment.invoke({}).kind == "error", "the process stays"


def check_failure(outcome, kind, message):
    body = outcome.json()
    assert body["errorType"] == kind
    if isinstance(message, str):
        assert body["errorMessage"] == message
    else:
        assert message.search(body["errorMessage"]), body


def test_coroutine_is_not_a_result(python, start):
    files = {"app.py": "async def handler(event, context):\n    return 1\n"}
    outcome = start(python, files, "app.handler").invoke({})
    check_failure(outcome, "Runtime.MarshalError", "Unable to marshal response: Object of type coroutine is not JSON serializable")


def test_a_failed_encoding_leaves_no_trace(python, start):
    files = {"app.py": "shared = []\nlast = [1]\ndef handler(event, context):\n    return [shared, event or {1}]\n"}
    environment = start(python, files, "app.handler")
    assert environment.invoke(None).kind == "error"
    assert environment.invoke(1).post.body == b"[[], 1]"


# ---- init failures: (name, files, handler, errorType, errorMessage or pattern) -----------------------------

INIT_FAILURES = [
    ("no_module", {}, "nope.h", "Runtime.ImportModuleError", "Unable to import module 'nope': No module named 'nope'"),
    ("no_folder", {}, "a/b.h", "Runtime.ImportModuleError", "Unable to import module 'a/b': No module named 'a'"),
    (
        "missing_dependency",
        {"app.py": "import not_there"},
        "app.h",
        "Runtime.ImportModuleError",
        "Unable to import module 'app': No module named 'not_there'",
    ),
    ("no_dot", {}, "app", "Runtime.MalformedHandlerName", "Bad handler 'app': not enough values to unpack (expected 2, got 1)"),
    ("empty", {}, "", "Runtime.MalformedHandlerName", "Bad handler '': not enough values to unpack (expected 2, got 1)"),
    ("no_function", {"app.py": ""}, "app.h", "Runtime.HandlerNotFound", "Handler 'h' missing on module 'app'"),
    ("no_function_in_package", {"a/b.py": ""}, "a/b.h", "Runtime.HandlerNotFound", "Handler 'h' missing on module 'a/b'"),
    ("syntax", {"app.py": "def h(:\n"}, "app.h", "Runtime.UserCodeSyntaxError", re.compile(r"^Syntax error in module 'app': .*\(app.py, line 1\)$")),
    ("indent", {"app.py": "def h():\nx"}, "app.h", "Runtime.UserCodeSyntaxError", re.compile(r"^Syntax error in module 'app': ")),
    ("builtin", {}, "sys.exit", "Runtime.BuiltInModuleConflict", "Cannot use built-in module sys as a handler module"),
    ("raises", {"app.py": "raise RuntimeError('at import')"}, "app.h", "RuntimeError", "at import"),
    ("raises_deep", {"app.py": "import b", "b.py": "1 / 0"}, "app.h", "ZeroDivisionError", "division by zero"),
    ("relative_import", {"app.py": "from . import x"}, "app.h", "Runtime.ImportModuleError", re.compile("^Unable to import module 'app': attempted relative import")),
    ("empty_module", {}, ".h", "Runtime.ImportModuleError", "Unable to import module '': Empty module name"),
]


@pytest.mark.parametrize("name, files, handler, kind, message", INIT_FAILURES, ids=[row[0] for row in INIT_FAILURES])
def test_init_failure(python, start, name, files, handler, kind, message):
    environment = start(python, files, handler)
    outcome = environment.outcome()
    assert outcome.kind == "init-error", outcome
    assert outcome.post.path == "/2018-06-01/runtime/init/error"
    check_failure(outcome, kind, message)
    assert outcome.json()["requestId"] == ""
    assert outcome.post.headers["lambda-runtime-function-error-type"] == kind
    assert "[ERROR] %s" % kind in outcome.log
    assert environment.wait() == 1


def test_init_trace_shows_user_frames_only(python, start):
    environment = start(python, {"app.py": "import b", "b.py": "1 / 0"}, "app.h")
    trace = environment.outcome().json()["stackTrace"]
    assert [re.search(r'File ".*/(\w+\.py)"', entry).group(1) for entry in trace] == ["app.py", "b.py"]


def test_syntax_error_trace(python, start):
    environment = start(python, {"app.py": "x = 1\ndef h(:\n"}, "app.h")
    assert environment.outcome().json()["stackTrace"] == ['  File "%s/app.py" Line 2\n    def h(:\n' % environment.task]


# ---- handlers that end the process -------------------------------------------------------------------------

ENDINGS = [
    ("sys_exit", "sys.exit(3)", 3),
    ("exit_zero", "sys.exit()", 0),
    ("os_exit", "import os\nos._exit(7)", 7),
    ("exit_builtin", "exit(4)", 4),
    ("keyboard_interrupt", "raise KeyboardInterrupt", -2),
    ("killed", "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)", -9),
    ("terminated", "import os, signal\nos.kill(os.getpid(), signal.SIGTERM)", -15),
]


@pytest.mark.parametrize("name, body, status", ENDINGS, ids=[row[0] for row in ENDINGS])
def test_ending(python, start, name, body, status):
    outcome = start(python, module("print('before')\n" + body), "app.handler").invoke({})
    assert (outcome.kind, outcome.status) == ("exit", status), outcome
    assert outcome.log.startswith("before\n")


def test_exit_at_import_reports_nothing(python, start):
    outcome = start(python, {"app.py": "import sys\nsys.exit(5)"}, "app.h").outcome()
    assert (outcome.kind, outcome.status) == ("exit", 5)


def test_platform_going_away_ends_the_process(python, start):
    environment = start(python, module("return 1"), "app.handler")
    environment.wait_next()
    environment.api.close()
    assert environment.wait() == 1


def test_server_error_ends_the_process(python, start):
    environment = start(python, module("return 1"), "app.handler")
    environment.api.answers["response"] = (500, b"{}")
    assert environment.invoke({}).kind == "response"
    assert environment.wait() == 1


def test_too_large_answer_does_not(python, start):
    environment = start(python, module("return 1"), "app.handler")
    environment.api.answers["response"] = (413, b"{}")
    assert environment.invoke({}).kind == "response"
    assert environment.invoke({}).kind == "response"


# ---- context ------------------------------------------------------------------------------------------------

CONTEXT = [
    ("request_id", "context.aws_request_id", REQUEST_ID),
    ("arn", "context.invoked_function_arn", ARN),
    ("name", "context.function_name", "f"),
    ("version", "context.function_version", "$LATEST"),
    ("memory", "context.memory_limit_in_mb", "128"),
    ("group", "context.log_group_name", "/aws/lambda/f"),
    ("stream", "context.log_stream_name", "2026/01/01/[$LATEST]0123456789abcdef0123456789abcdef"),
    ("time", "100000 < context.get_remaining_time_in_millis() <= 300000", True),
    ("no_client", "context.client_context", None),
    ("no_identity", "[context.identity.cognito_identity_id, context.identity.cognito_identity_pool_id]", [None, None]),
    ("no_tenant", "context.tenant_id", None),
    ("repr", "repr(context).startswith('LambdaContext([aws_request_id=%s,log_group_name=')" % REQUEST_ID, True),
]


@pytest.mark.parametrize("name, expression, want", CONTEXT, ids=[row[0] for row in CONTEXT])
def test_context(python, start, name, expression, want):
    assert start(python, module("return " + expression), "app.handler").invoke({}).json() == want


def test_context_from_headers(python, start):
    body = """c = context.client_context
return [c.client.app_title, c.client.installation_id, c.custom, c.env, context.identity.cognito_identity_id,
        context.identity.cognito_identity_pool_id, context.tenant_id]"""
    headers = {
        "Lambda-Runtime-Client-Context": '{"client":{"app_title":"t"},"custom":{"k":"é"},"env":{"e":1}}',
        "Lambda-Runtime-Cognito-Identity": '{"cognitoIdentityId":"i","cognitoIdentityPoolId":"p"}',
        "Lambda-Runtime-Aws-Tenant-Id": "blue",
    }
    outcome = start(python, module(body), "app.handler").invoke({}, headers)
    assert outcome.json() == ["t", None, {"k": "é"}, {"e": 1}, "i", "p", "blue"]


def test_late_deadline_leaves_no_time(python, start):
    outcome = start(python, module("return context.get_remaining_time_in_millis()"), "app.handler").invoke(
        {}, {"Lambda-Runtime-Deadline-Ms": "1"}
    )
    assert outcome.json() == 0


def test_bad_client_context(python, start):
    outcome = start(python, module("return 1"), "app.handler").invoke({}, {"Lambda-Runtime-Client-Context": "{"})
    assert outcome.json()["errorType"] == "Runtime.LambdaContextUnmarshalError"
    assert outcome.json()["errorMessage"].startswith("Unable to parse Client Context JSON: ")


def test_bad_event(python, start):
    outcome = start(python, module("return 1"), "app.handler").invoke(raw=b'{"a":')
    assert outcome.json()["errorType"] == "Runtime.UnmarshalError"
    assert outcome.json()["errorMessage"] == "Unable to unmarshal input: Expecting value: line 1 column 6 (char 5)"


def test_event_with_blanks_around(python, start):
    assert start(python, module("return event"), "app.handler").invoke(raw=b' \n{"a":1}\t ').json() == {"a": 1}


def test_event_of_another_content_type_is_bytes(python, start):
    outcome = start(python, module("return event"), "app.handler").invoke(raw=b"\x01\xff", headers={"Content-Type": "x/y"})
    assert outcome.post.body == b"\x01\xff"


def test_trace_id_follows_each_event(python, start):
    environment = start(python, module("import os\nreturn os.environ.get('_X_AMZN_TRACE_ID')"), "app.handler")
    assert environment.invoke({}).json().startswith("Root=1-5bef4de7")
    assert environment.invoke({}, {"Lambda-Runtime-Trace-Id": None}).json() is None


# ---- handler names, modules -----------------------------------------------------------------------------------

HANDLERS = [
    ("dots", {"pkg/__init__.py": "", "pkg/mod.py": "def h(e, c): return __name__"}, "pkg.mod.h", "pkg.mod"),
    ("slash", {"pkg/__init__.py": "", "pkg/mod.py": "def h(e, c): return __name__"}, "pkg/mod.h", "pkg.mod"),
    ("namespace", {"a/b/mod.py": "def h(e, c): return __name__"}, "a/b/mod.h", "a.b.mod"),
    ("class", {"app.py": "class h:\n    def __new__(cls, e, c): return 'made'"}, "app.h", "made"),
    ("package", {"app/__init__.py": "def h(e, c): return __name__"}, "app.h", "app"),
    ("shadows_traceback", {"app.py": "def h(e, c): return 1", "traceback.py": "1/0", "token.py": "1/0"}, "app.h", 1),
    ("imports_neighbour", {"app.py": "from other import h", "other.py": "def h(e, c): return 'n'"}, "app.h", "n"),
]


@pytest.mark.parametrize("name, files, handler, want", HANDLERS, ids=[row[0] for row in HANDLERS])
def test_handler_name(python, start, name, files, handler, want):
    outcome = start(python, files, handler).invoke({})
    assert (outcome.kind, outcome.json()) == ("response", want)


def test_user_files_do_not_break_error_reports(python, start):
    files = {"app.py": "def h(e, c): raise Exception('m')", "traceback.py": "1/0", "token.py": "1/0", "linecache.py": "1/0"}
    check_failure(start(python, files, "app.h").invoke({}), "Exception", "m")


def test_search_order(python, start):
    outcome = start(python, module("return sys.path"), "app.handler").invoke({})
    path = outcome.json()
    versioned = "/opt/python/lib/%s/site-packages" % python.name
    assert path[1:4] == [versioned, "/opt/python", "/var/runtime"]
    assert path[0].endswith("/task") and path[-1].endswith("lib-dynload")


def test_own_pythonpath_comes_after_the_code(python, start):
    files = {**module("import extra\nreturn extra.x"), "more/extra.py": "x = 7"}
    assert start(python, files, "app.handler", env={"PYTHONPATH": "{task}/more"}).invoke({}).json() == 7


def test_sitecustomize_of_own_pythonpath_runs(python, start):
    files = {**module("return sys.hooked"), "more/sitecustomize.py": "import sys\nsys.hooked = 'yes'"}
    assert start(python, files, "app.handler", env={"PYTHONPATH": "{task}/more"}).invoke({}).json() == "yes"
