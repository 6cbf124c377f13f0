"""The Node.js runtime client: results, failures, context, handler strings."""
import re

import pytest
from harness import ARN, REQUEST_ID, STAMP
from node_code import app, returns

# ---- results: (name, files, event, bytes of the answer) -------------------------------------------------------

RESULTS = [
    ("echo", returns("event"), {"a": [1, 2.5, None, True, "é"]}, '{"a":[1,2.5,null,true,"é"]}'.encode()),
    ("undefined", returns("undefined"), {}, b"null"),
    ("null", returns("null"), None, b"null"),
    ("text", returns("'a\\nb'"), {}, b'"a\\nb"'),
    ("function", returns("() => 1"), {}, b"null"),
    ("date", returns("new Date(0)"), {}, b'"1970-01-01T00:00:00.000Z"'),
    ("dropped_members", returns("({a: undefined, b: NaN, c: [undefined]})"), {}, b'{"b":null,"c":[null]}'),
    ("promise", app("exports.handler = () => Promise.resolve(2)"), {}, b"2"),
    ("thenable", app("exports.handler = () => ({ then: (done) => done(3) })"), {}, b"3"),
    ("async_beats_timers", app("exports.handler = async () => { setInterval(() => {}, 1e6); return 7 }"), {}, b"7"),
    ("module", app("exports.handler = async () => require('node:path').basename(__filename)"), {}, b'"app.js"'),
    ("cwd", returns("process.cwd() === process.env.LAMBDA_TASK_ROOT"), {}, b"true"),
    ("esm", {"app.mjs": "export const handler = async (e) => import.meta.url.slice(-7)"}, {}, b'"app.mjs"'),
    ("esm_by_package", {"app.js": "export async function handler() { return typeof require }", "package.json": '{"type":"module"}'}, {}, b'"undefined"'),
    ("top_level_await", {"app.mjs": "const x = await Promise.resolve(8); export const handler = async () => x"}, {}, b"8"),
    ("cjs", {"app.cjs": "exports.handler = async () => 9", "package.json": '{"type":"module"}'}, {}, b"9"),
    ("package_json_without_type", {**returns("10"), "package.json": "{}"}, {}, b"10"),
    ("folder_module", {"app/index.js": "exports.handler = async () => 11"}, {}, b"11"),
    ("esm_imports_cjs", {"app.mjs": "import x from './x.cjs'; export const handler = async () => x.y", "x.cjs": "exports.y = 12"}, {}, b"12"),
]


@pytest.mark.parametrize("name, files, event, want", RESULTS, ids=[row[0] for row in RESULTS])
def test_result(node, start, name, files, event, want):
    outcome = start(node, files, "app.handler").invoke(event)
    assert (outcome.kind, outcome.post.body) == ("response", want), outcome
    assert outcome.post.path.endswith("/invocation/%s/response" % REQUEST_ID)
    assert outcome.post.headers["content-type"] == "application/json"


# ---- failures: (name, code, errorType, errorMessage or pattern, whether there is a trace) ----------------------

NEVER_SETTLED = (
    "The Lambda runtime client detected an unexpected Node.js exit code. This is most commonly caused by a Promise that "
    "was never settled. For more information, see https://nodejs.org/docs/latest/api/process.html#exit-codes"
)
HOSTILE = "callback called with Error argument, but there was a problem while retrieving one or more of its message, name, and stack"

FAILURES = [
    ("async", "exports.handler = async () => { throw new Error('m') }", "Error", "m", True),
    ("sync", "exports.handler = () => { throw new TypeError('m\\n2é') }", "TypeError", "m\n2é", True),
    ("rejected", "exports.handler = () => Promise.reject(new RangeError('r'))", "RangeError", "r", True),
    ("thrown_object", "exports.handler = async () => { throw {a: 1} }", "object", "[object Object]", False),
    ("thrown_number", "exports.handler = async () => { throw 5 }", "number", "5", False),
    ("thrown_nothing", "exports.handler = async () => { throw undefined }", "string", "handled", False),
    ("own_class", "class Odd extends Error { name = 'Odd' }\nexports.handler = async () => { throw new Odd('o') }", "Odd", "o", True),
    ("hostile", "exports.handler = async () => { const e = new Error('x'); Object.defineProperty(e, 'stack', {get() { throw 1 }}); throw e }", "handled", HOSTILE, False),
    ("never_settled", "exports.handler = async () => { await new Promise(() => {}) }", "Runtime.NodeJsExit", NEVER_SETTLED, True),
]


@pytest.mark.parametrize("name, code, kind, message, traced", FAILURES, ids=[row[0] for row in FAILURES])
def test_failure(node, start, name, code, kind, message, traced):
    check_failure(start(node, app(code), "app.handler"), kind, message, traced)


def check_failure(environment, kind, message, traced):
    outcome = environment.invoke({})
    assert outcome.kind == "error", outcome
    body = outcome.json()
    assert (body["errorType"], body["errorMessage"]) == (kind, message)
    if traced:
        assert body["trace"][0].startswith("%s: %s" % (kind, message.split("\n")[0]))
        assert any(line.startswith("    at ") for line in body["trace"])
    else:
        assert body.get("trace", []) == []
    assert outcome.post.headers["lambda-runtime-function-error-type"] == kind
    assert re.match(r"%s\t%s\tERROR\tInvoke Error \t\{" % (STAMP, REQUEST_ID), outcome.log), outcome.log
    assert environment.invoke({}).kind == "error", "the process stays"


def test_trace_is_short(node, start):
    files = app("exports.handler = async () => { throw new Error('m') }")
    environment = start(node, files, "app.handler")
    trace = environment.invoke({}).json()["trace"]
    assert trace[1].endswith("(%s/app.js:1:39)" % environment.task) and len(trace) <= 5


# ---- init failures: (name, files, handler, errorType, errorMessage or pattern) ---------------------------------

NOT_FOUND = "Error: Cannot find module '%s'\nRequire stack:\n- /var/runtime/index.mjs"

INIT_FAILURES = [
    ("no_module", {}, "nope.h", "Runtime.ImportModuleError", NOT_FOUND % "nope"),
    ("missing_dependency", app("require('zzz')"), "app.h", "Runtime.ImportModuleError", re.compile(r"^Error: Cannot find module 'zzz'\nRequire stack:\n- .*/app.js\n- /var/runtime/index.mjs$")),
    ("no_dot", {}, "app", "Runtime.MalformedHandlerName", "Bad handler"),
    ("empty", {}, "", "Runtime.MalformedHandlerName", "Bad handler"),
    ("up", {}, "../app.h", "Runtime.MalformedHandlerName", "'../app.h' is not a valid handler name. Use absolute paths when specifying root directories in handler names."),
    ("no_function", app(""), "app.h", "Runtime.HandlerNotFound", "app.h is undefined or not exported"),
    ("no_nested", app("exports.a = {}"), "app.a.b.c", "Runtime.HandlerNotFound", "app.a.b.c is undefined or not exported"),
    ("not_a_function", app("exports.h = 5"), "app.h", "Runtime.HandlerNotFound", "app.h is not a function"),
    ("syntax", app("exports.h = ("), "app.h", "Runtime.UserCodeSyntaxError", re.compile("^SyntaxError: ")),
    ("syntax_esm", {"app.mjs": "export const h = ("}, "app.h", "Runtime.UserCodeSyntaxError", re.compile("^SyntaxError: ")),
    ("raises", app("throw new RangeError('at load')"), "app.h", "RangeError", "at load"),
    ("rejects", {"app.mjs": "await Promise.reject(new Error('tla'))"}, "app.h", "Error", "tla"),
    ("esm_missing_dependency", {"app.mjs": "import 'zzz'"}, "app.h", "Error", re.compile("^Cannot find package 'zzz' imported from ")),
    ("bad_streaming", app("exports.h = () => 1; exports.h[Symbol.for('aws.lambda.runtime.handler.streaming')] = 'both'"), "app.h", "Runtime.MalformedStreamingHandler", "Only response streaming is supported."),
]


@pytest.mark.parametrize("name, files, handler, kind, message", INIT_FAILURES, ids=[row[0] for row in INIT_FAILURES])
def test_init_failure(node, start, name, files, handler, kind, message):
    environment = start(node, files, handler)
    outcome = environment.outcome()
    assert outcome.kind == "init-error", outcome
    body = outcome.json()
    assert body["errorType"] == kind
    assert message == body["errorMessage"] if isinstance(message, str) else message.search(body["errorMessage"]), body
    assert list(body) == ["errorType", "errorMessage", "trace"]
    assert outcome.post.headers["lambda-runtime-function-error-type"] == kind
    assert "\tundefined\tERROR\tUncaught Exception \t{" in outcome.log
    assert environment.wait() == 129


# ---- ends: (name, code, kind of what is posted, errorType, exit status) ------------------------------------------

LONG = "const LONG = new Promise((r) => setTimeout(r, 9e4));"
ENDINGS = [
    ("exit", "exports.handler = async () => process.exit(3)", None, None, 3),
    ("exit_zero", "exports.handler = async () => process.exit()", None, None, 0),
    ("killed", "exports.handler = async () => { process.kill(process.pid, 'SIGKILL'); await LONG }", None, None, -9),
    ("uncaught", "exports.handler = async () => { setTimeout(() => { throw new Error('late') }, 1); await LONG }", "error", "Error", 129),
    ("unhandled", "exports.handler = async () => { Promise.reject(new Error('r')); await LONG }", "error", "Runtime.UnhandledPromiseRejection", 128),
    ("unhandled_odd", "exports.handler = async () => { Promise.reject(Object.create(null)); await LONG }", "error", "Runtime.UnhandledPromiseRejection", 128),
    ("uncaught_in_stream", "exports.handler = awslambda.streamifyResponse(async (e, s) => { setTimeout(() => { throw new Error('late') }, 1); await LONG })", "response", None, 129),
    ("while_idle", "setTimeout(() => { throw new Error('late') }, 1); exports.handler = async () => {}", None, None, 129),
]


@pytest.mark.parametrize("name, code, posted, kind, status", ENDINGS, ids=[row[0] for row in ENDINGS])
def test_ending(node, start, name, code, posted, kind, status):
    environment = start(node, app(LONG + "console.log('before');" + code), "app.handler")
    outcome = environment.outcome() if name == "while_idle" else environment.invoke({})
    assert "\tINFO\tbefore\n" in outcome.log
    if posted is None:
        assert (outcome.kind, outcome.status) == ("exit", status), outcome
    else:
        assert outcome.kind == posted
        assert kind is None or outcome.json()["errorType"] == kind
        assert environment.wait() == status


def test_unhandled_rejection_text(node, start):
    outcome = start(node, app(LONG + "exports.handler = async () => { Promise.reject(new Error('r')); await LONG }"), "app.handler").invoke({})
    assert outcome.json()["errorMessage"] == "Error: r"
    assert "\tERROR\tUnhandled Promise Rejection \t{" in outcome.log and '"reason":{"errorType":"Error"' in outcome.log


def test_an_error_after_the_answer_does_not_lose_it(node, start):
    code = "exports.handler = async () => { setImmediate(() => { throw new Error('late') }); return 'answer' }"
    environment = start(node, app(code), "app.handler")
    assert environment.invoke({}).json() == "answer"
    assert environment.wait() == 129


def test_platform_going_away_ends_the_process(node, start):
    environment = start(node, returns("1"), "app.handler")
    environment.wait_next()
    environment.api.close()
    assert environment.wait() == 1


def test_server_error_ends_the_process(node, start):
    environment = start(node, returns("1"), "app.handler")
    environment.api.answers["response"] = (500, b"{}")
    assert environment.invoke({}).kind == "response"
    assert environment.wait() == 1


def test_too_large_answer_does_not(node, start):
    environment = start(node, returns("1"), "app.handler")
    environment.api.answers["response"] = (413, b"{}")
    assert environment.invoke({}).kind == "response"
    assert environment.invoke({}).kind == "response"


# ---- callbacks: up to Node.js 22 ------------------------------------------------------------------------------

CALLBACK_RESULTS = [
    ("sync_value_is_no_answer", app("exports.handler = () => 1"), {}, b"null"),
    ("callback", app("exports.handler = (e, c, done) => done(null, e)"), 4, b"4"),
    ("late_callback", app("exports.handler = (e, c, done) => { setTimeout(() => done(null, e), 1) }"), 4, b"4"),
    ("callback_waits", app("exports.handler = (e, c, d) => { const r = {n: 1}; d(null, r); setTimeout(() => r.n = 2, 5) }"), {}, b'{"n":2}'),
    (
        "callback_does_not_wait",
        app("exports.handler = (e, c, d) => { c.callbackWaitsForEmptyEventLoop = false; setInterval(() => {}, 1e6); d(null, 'now') }"),
        {},
        b'"now"',
    ),
    ("callback_once", app("exports.handler = (e, c, d) => { d(null, 1); d(null, 2); c.succeed(3) }"), {}, b"1"),
    ("done", app("exports.handler = (e, c) => { c.done(null, 5) }"), {}, b"5"),
    ("succeed", app("exports.handler = (e, c) => { setInterval(() => {}, 1e6); c.succeed(6) }"), {}, b"6"),
    ("no_answer", app("exports.handler = (e, c, done) => {}"), {}, b"null"),
]


@pytest.mark.parametrize("name, files, event, want", CALLBACK_RESULTS, ids=[row[0] for row in CALLBACK_RESULTS])
def test_callback_result(callback_node, start, name, files, event, want):
    outcome = start(callback_node, files, "app.handler").invoke(event)
    assert (outcome.kind, outcome.post.body) == ("response", want), outcome


CALLBACK_FAILURES = [
    ("callback", "exports.handler = (e, c, d) => d(new Error('c'))", "Error", "c", True),
    ("callback_text", "exports.handler = (e, c, d) => d('c')", "string", "c", False),
    ("fail", "exports.handler = (e, c) => c.fail(new Error('f'))", "Error", "f", True),
    ("fail_nothing", "exports.handler = (e, c) => c.fail()", "string", "handled", False),
    ("done", "exports.handler = (e, c) => c.done(new Error('d'))", "Error", "d", True),
    ("circular", "exports.handler = async () => { const a = []; a.push(a); return a }", "Error", "Unable to stringify response body", True),
    ("big_int", "exports.handler = async () => 1n", "Error", "Unable to stringify response body", True),
    ("circular_callback", "exports.handler = (e, c, d) => { const a = []; a.push(a); d(null, a) }", "Error", "Unable to stringify response body", True),
]


@pytest.mark.parametrize("name, code, kind, message, traced", CALLBACK_FAILURES, ids=[row[0] for row in CALLBACK_FAILURES])
def test_callback_failure(callback_node, start, name, code, kind, message, traced):
    check_failure(start(callback_node, app(code), "app.handler"), kind, message, traced)


def test_callback_context(callback_node, start):
    expression = "[context.callbackWaitsForEmptyEventLoop, typeof context.done, typeof context.succeed, typeof context.fail]"
    assert start(callback_node, returns(expression), "app.handler").invoke({}).json() == [True, "function", "function", "function"]


# ---- promises only: from Node.js 24 on ----------------------------------------------------------------------------

CALLBACK_GONE = (
    "ERROR: AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. You need to modify "
    "this function to use a supported handler signature to use Node.js 24 or later. For more information see "
    "https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html."
)


def test_callback_handlers_are_gone(promise_node, start):
    body = start(promise_node, app("exports.handler = (e, c, d) => d(null, 1)"), "app.handler").outcome().json()
    assert (body["errorType"], body["errorMessage"]) == ("Runtime.CallbackHandlerDeprecated", CALLBACK_GONE)


PROMISE_RESULTS = [
    ("sync_value", app("exports.handler = (e) => [e]"), 1, b"[1]"),
    ("context", returns("[typeof context.done, typeof context.callbackWaitsForEmptyEventLoop]"), {}, b'["undefined","undefined"]'),
    ("default_export", {"app.mjs": "export default { handler: async () => 2 }"}, {}, b"2"),
    ("typescript", {"app.ts": "export const handler = async (e: number): Promise<number> => e + 1", "package.json": '{"type":"module"}'}, 2, b"3"),
    ("typescript_cjs", {"app.cts": "exports.handler = async (e: number) => e + 1"}, 3, b"4"),
]


@pytest.mark.parametrize("name, files, event, want", PROMISE_RESULTS, ids=[row[0] for row in PROMISE_RESULTS])
def test_promise_result(promise_node, start, name, files, event, want):
    outcome = start(promise_node, files, "app.handler").invoke(event)
    assert (outcome.kind, outcome.post.body) == ("response", want), outcome


def test_what_is_not_json_has_its_own_type(promise_node, start):
    environment = start(promise_node, app("exports.handler = async () => 1n"), "app.handler")
    check_failure(environment, "Runtime.JSONStringifyError", "Unable to stringify response body", True)


# ---- context ---------------------------------------------------------------------------------------------------

CONTEXT = [
    ("request_id", "context.awsRequestId", REQUEST_ID),
    ("arn", "context.invokedFunctionArn", ARN),
    ("name", "context.functionName", "f"),
    ("version", "context.functionVersion", "$LATEST"),
    ("memory", "context.memoryLimitInMB", "128"),
    ("group", "context.logGroupName", "/aws/lambda/f"),
    ("stream", "context.logStreamName", "2026/01/01/[$LATEST]0123456789abcdef0123456789abcdef"),
    ("no_client", "String(context.clientContext)", "undefined"),
    ("no_identity", "String(context.identity)", "undefined"),
    ("time", "context.getRemainingTimeInMillis() > 100000 && context.getRemainingTimeInMillis() <= 300000", True),
]


@pytest.mark.parametrize("name, expression, want", CONTEXT, ids=[row[0] for row in CONTEXT])
def test_context(node, start, name, expression, want):
    assert start(node, returns(expression), "app.handler").invoke({}).json() == want


def test_context_from_headers(node, start):
    headers = {
        "Lambda-Runtime-Client-Context": '{"client":{"app_title":"t"},"custom":{"k":"é"}}',
        "Lambda-Runtime-Cognito-Identity": '{"cognitoIdentityId":"i","cognitoIdentityPoolId":"p"}',
        "Lambda-Runtime-Aws-Tenant-Id": "blue",
    }
    files = returns("[context.clientContext.client.app_title, context.clientContext.custom.k, context.identity.cognitoIdentityId, context.tenantId]")
    assert start(node, files, "app.handler").invoke({}, headers).json() == ["t", "é", "i", "blue"]


def test_bad_client_context(node, start):
    outcome = start(node, returns("1"), "app.handler").invoke({}, {"Lambda-Runtime-Client-Context": "{"})
    assert outcome.kind == "error" and outcome.json()["errorMessage"].startswith("Cannot parse ClientContext as json: SyntaxError")


def test_bad_event(node, start):
    outcome = start(node, returns("1"), "app.handler").invoke(raw=b'{"a":')
    assert (outcome.kind, outcome.json()["errorType"]) == ("error", "SyntaxError")


def test_trace_id_follows_each_event(node, start):
    environment = start(node, returns("process.env._X_AMZN_TRACE_ID"), "app.handler")
    assert environment.invoke({}).json().startswith("Root=1-5bef4de7")
    assert environment.invoke({}, {"Lambda-Runtime-Trace-Id": None}).json() is None


# ---- handler strings and module search --------------------------------------------------------------------------

HANDLERS = [
    ("folder", {"a/b/app.js": "exports.h = async () => 1"}, "a/b/app.h", 1),
    ("nested", app("exports.a = {b: {h: async () => 2}}"), "app.a.b.h", 2),
    ("of_a_function", app("exports.a = () => 0; exports.a.h = async () => 3"), "app.a.h", 3),
    ("node_modules", {"app.js": "exports.h = async () => require('dep')", "node_modules/dep/index.js": "module.exports = 4"}, "app.h", 4),
    ("handler_in_node_modules", {"node_modules/dep/index.js": "exports.h = async () => 5"}, "dep.h", 5),
    ("extensionless", {"app": "exports.h = async () => 6"}, "app.h", 6),
    ("js_before_mjs", {"app.js": "exports.h = async () => 7", "app.mjs": "export const h = async () => 0"}, "app.h", 7),
    ("default_is_no_export", {"app.mjs": "export const h = async () => 8; export default {}"}, "app.h", 8),
]


@pytest.mark.parametrize("name, files, handler, want", HANDLERS, ids=[row[0] for row in HANDLERS])
def test_handler_string(node, start, name, files, handler, want):
    outcome = start(node, files, handler).invoke({})
    assert (outcome.kind, outcome.json()) == ("response", want), outcome


def test_node_path_of_the_message_counts(node, start):
    files = {"app.js": "exports.h = async () => require('dep')", "layer/node_modules/dep.js": "module.exports = 'layer'"}
    environment = start(node, files, "app.h", env={"NODE_PATH": "/nowhere:{task}/layer/node_modules"})
    assert environment.invoke({}).json() == "layer"
