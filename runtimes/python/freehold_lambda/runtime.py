"""Life of a Python function process: boot, wait for a function, load its handler, serve its events.

Two ways in:
- two-phase: the process starts with next to no environment and a Unix stream socket as descriptor 3,
  and learns there which function it is (one message, see `receive`);
- direct: the environment is already the function's (AWS_LAMBDA_RUNTIME_API is set), which is what a
  wrapper script or a start-up variable of the interpreter asks for (see `needs_new_process`).

Always: nothing of the host's site-packages is importable, and no module that user code could shadow
is imported after the code's folder entered `sys.path` (see `stdlib_call`).
"""
import builtins
import os
import sys
import time
from _sitebuiltins import Quitter

import _socket

from . import api, codec, context

CONTROL_FD = 3
PARENT_MODULE = "_freehold"  # exists in a process that is to be copied; importing it makes the copies
MESSAGE_BYTES_MAX = 4 * 1024 * 1024  # AWS allows 4 KB of variables; this only bounds a broken peer

# Imported while a pooled process waits, one by one, until a message arrives (a zygote imports them at once). AWS's own client has
# most of them loaded before user code runs; between them they cover what nearly every handler imports.
WARM_MODULES = (
    "re",
    "json",
    "logging",
    "freehold_lambda.logs",
    "datetime",
    "decimal",
    "typing",
    "urllib.parse",
    "freehold_lambda.errors",
)

# Variables of the interpreter that work when they are set after its start, as this client sets them.
LATE_PYTHON_VARIABLES = frozenset(
    ("PYTHONPATH", "PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE", "PYTHONUTF8", "PYTHONNOUSERSITE")
)
PACKAGE_DIR = os.path.dirname(os.path.abspath(__file__))
RUNTIME_DIR = os.path.dirname(PACKAGE_DIR)
STDLIB = []  # the interpreter's own entries of sys.path, known once `serve` runs


def main():
    """Runs until the Runtime API or the control socket is closed. Never returns normally."""
    if PARENT_MODULE in sys.builtin_module_names:
        become_parent()
    if "AWS_LAMBDA_RUNTIME_API" not in os.environ:
        adopt(receive(CONTROL_FD))
    serve()


def become_parent():
    """Loads what functions need, once, for copies of this process. Does not return; copies go on in `copied`."""
    import gc

    for name in WARM_MODULES:
        __import__(name)
    # What every copy would inherit must not be random: it is seeded when the function imports it.
    assert "random" not in sys.modules
    lazy_rehearsal()
    gc.collect()
    gc.freeze()
    __import__(PARENT_MODULE)


def copied():
    """The life of a copy, in its sandbox."""
    import _signal

    # Its signals were reset to the system's defaults; these are the interpreter's own.
    _signal.signal(_signal.SIGPIPE, _signal.SIG_IGN)
    _signal.signal(_signal.SIGXFSZ, _signal.SIG_IGN)
    _signal.signal(_signal.SIGINT, _signal.default_int_handler)
    lazy_rehearsal()
    adopt(receive(CONTROL_FD))
    serve()


def serve():
    """From "the environment is the function's" to the end of the process."""
    global STDLIB
    STDLIB = stdlib_path()
    sys.path[:] = search_path(os.environ, STDLIB)
    prepare_interpreter()
    client = api.Client(os.environ["AWS_LAMBDA_RUNTIME_API"])
    handler = load_or_exit(client)
    if os.environ.get("AWS_LAMBDA_INITIALIZATION_TYPE") == "snap-start":
        lazy("snapstart").wait_for_restore(client)
    while True:
        handle_next(client, handler)


# ---- phase one: no function yet -------------------------------------------------------------------


def receive(fd):
    """Waits for the one control message; returns `{"env": {...}, "cwd": "..."}`.

    The message is a 4-byte big-endian length and that many bytes of JSON. The peer closing the socket
    without one means that this process is not wanted any more.
    """
    control = _socket.socket(fileno=fd)
    control.setblocking(True)
    warm_up(control)
    message = read_message(control)
    if message.get("restore"):
        control.detach()
        lazy("snapstart").become_another()
    if message.get("snapshot"):
        control.detach()  # goes on, see `snapstart`
    else:
        control.close()
    return message


def read_message(control):
    size = int.from_bytes(read_exactly(control, 4), "big")
    if size > MESSAGE_BYTES_MAX:
        sys.exit("control message of %d bytes is too long" % size)
    return codec.decode(read_exactly(control, size))


def warm_up(control):
    for name in WARM_MODULES:
        try:
            control.recv(1, _socket.MSG_PEEK | _socket.MSG_DONTWAIT)
            return  # a message (or the end) is there: start it now, import when needed
        except BlockingIOError:
            __import__(name)
    lazy_rehearsal()


def lazy_rehearsal():
    """While there is no function: see `rehearsal`."""
    from . import rehearsal

    rehearsal.rehearse()


def read_exactly(sock, count):
    data = b""
    while len(data) < count:
        part = sock.recv(count - len(data))
        if not part:
            sys.exit(0)
        data += part
    return data


def adopt(message):
    """Becomes the function: exactly its environment, its working directory, its wrapper if it has one."""
    env = message["env"]
    os.chdir(message["cwd"])
    if needs_new_process(env):
        argv = interpreter_argv()
        wrapper = env.get("AWS_LAMBDA_EXEC_WRAPPER")
        if wrapper:
            argv = [wrapper] + argv
        if message.get("snapshot"):
            os.close(CONTROL_FD)  # says that there will be none
        try:
            os.execve(argv[0], argv, env)
        except OSError as error:
            sys.exit("%s: %s" % (argv[0], error.strerror))
    os.environ.clear()
    os.environ.update(env)
    time.tzset()


def interpreter_argv():
    """How this process would be started with the function's environment in place.

    Without -I: PYTHON* variables count then. The script stays the last argument; wrapper scripts rely on it.
    """
    return [sys.executable, "-s", "-S", "-X", "utf8", os.path.join(RUNTIME_DIR, "bootstrap.py")]


def needs_new_process(env):
    """True if `env` holds what only a start of the process can take in."""
    for name in env:
        if name.startswith("PYTHON") and not name.startswith("PYTHON_") and name not in LATE_PYTHON_VARIABLES:
            return True  # PYTHON_... is rather the function's own
        if name.startswith(("LD_", "MALLOC_", "GLIBC_")) and name != "LD_LIBRARY_PATH":
            return True
    return "AWS_LAMBDA_EXEC_WRAPPER" in env or has_shared_libraries(env)


def has_shared_libraries(env):
    """True if LD_LIBRARY_PATH leads to libraries of the function; the loader read it at start, once."""
    for folder in env.get("LD_LIBRARY_PATH", "").split(":"):
        if not folder.startswith(("/var/task", "/opt", "/tmp", "/mnt")):
            continue
        try:
            names = os.listdir(folder)
        except OSError:
            continue
        for name in names:
            # Extension modules are found through sys.path, not by the loader.
            if ".so" in name and ".cpython-" not in name and not name.endswith(".abi3.so"):
                return True
    return False


# ---- phase two: the function's interpreter ----------------------------------------------------------


def stdlib_path():
    """The interpreter's own entries of `sys.path`: they begin with the zip file, which need not exist."""
    archive = "python%d%d.zip" % sys.version_info[:2]
    for index, entry in enumerate(sys.path):
        if entry.endswith(archive):
            return sys.path[index:]
    return [entry for entry in sys.path if entry.startswith(sys.base_prefix)]


def search_path(env, stdlib):
    """Where imports look, in AWS's order: code, layers, the runtime's own packages, standard library."""
    layer = "/opt/python"
    versioned = "%s/lib/python%d.%d/site-packages" % ((layer,) + sys.version_info[:2])
    path = [env.get("LAMBDA_TASK_ROOT", "/var/task")]
    wanted = own_pythonpath(env) + [versioned, layer, env.get("LAMBDA_RUNTIME_DIR", "/var/runtime"), RUNTIME_DIR]
    for entry in wanted + stdlib:
        if entry not in path:
            path.append(entry)
    return path


def own_pythonpath(env):
    """PYTHONPATH if the function sets it; the platform's own default is only the runtime's folder."""
    entries = [entry for entry in env.get("PYTHONPATH", "").split(":") if entry]
    return [] if entries == [env.get("LAMBDA_RUNTIME_DIR", "/var/runtime")] else entries


def prepare_interpreter():
    """What an ordinary start would have set up, at the price of what is really used."""
    builtins.exit, builtins.quit = Quitter("exit", "Ctrl-D"), Quitter("quit", "Ctrl-D")
    if os.environ.get("PYTHONDONTWRITEBYTECODE"):
        sys.dont_write_bytecode = True
    sys.stdout.reconfigure(line_buffering=True, errors="backslashreplace")
    sys.argv[:] = [os.path.join(RUNTIME_DIR, "bootstrap.py")]
    watch_logging()
    for folder in own_pythonpath(os.environ):  # tracing layers hook in here
        if os.path.exists(os.path.join(folder, "sitecustomize.py")):
            __import__("sitecustomize")
            break


def stdlib_call(function, *args):
    """Calls what may import something: it finds the standard library, not a file of the function."""
    saved = sys.path[:]
    sys.path[:] = STDLIB
    try:
        return function(*args)
    finally:
        sys.path[:] = saved


def stdlib_import(name):
    if name not in sys.modules:
        stdlib_call(__import__, name)
    return sys.modules[name]


def lazy(name):
    """A module of this package that most processes never need."""
    return stdlib_import(__package__ + "." + name)


class LoggingWatcher:
    """Sets up `logging` as AWS does at the moment something imports it: the module costs 10 ms."""

    def find_spec(self, name, path=None, target=None):
        if name != "logging":
            return None
        sys.meta_path.remove(self)
        from _frozen_importlib_external import PathFinder

        spec = PathFinder.find_spec(name, STDLIB)
        execute = spec.loader.exec_module

        def execute_and_set_up(module):
            execute(module)
            lazy("logs").set_up(module)

        spec.loader.exec_module = execute_and_set_up
        return spec


def watch_logging():
    if "logging" in sys.modules:
        lazy("logs").set_up(sys.modules["logging"])
    else:
        sys.meta_path.insert(0, LoggingWatcher())


# ---- handler ------------------------------------------------------------------------------------------


def load_or_exit(client):
    try:
        return load_handler(os.environ.get("_HANDLER", ""))
    except Exception:
        report = lazy("errors").describe(sys.exc_info(), "")
        report.log()
        flush()
        client.init_error(report.body, report.error_type)
        sys.exit(1)


def load_handler(text):
    """The function named by `package.module.function` (or `package/module.function`)."""
    try:
        module_name, function_name = text.rsplit(".", 1)
    except ValueError as error:
        raise codec.Fault("Runtime.MalformedHandlerName", "Bad handler '%s': %s" % (text, error)) from None
    if module_name.split(".")[0] in sys.builtin_module_names:
        message = "Cannot use built-in module %s as a handler module" % module_name
        raise codec.Fault("Runtime.BuiltInModuleConflict", message)
    module = import_user_module(module_name)
    try:
        return getattr(module, function_name)
    except AttributeError:
        message = "Handler '%s' missing on module '%s'" % (function_name, module_name)
        raise codec.Fault("Runtime.HandlerNotFound", message) from None


def import_user_module(name):
    dotted = name.replace("/", ".")
    try:
        __import__(dotted)
        return sys.modules[dotted]
    except ImportError as error:
        raise codec.Fault("Runtime.ImportModuleError", "Unable to import module '%s': %s" % (name, error)) from None
    except SyntaxError as error:
        message = "Syntax error in module '%s': %s" % (name, error)
        trace = ['  File "%s" Line %s\n    %s' % (error.filename, error.lineno, error.text)]
        raise codec.Fault("Runtime.UserCodeSyntaxError", message, trace) from None
    except ValueError as error:  # "", "a..b": names that no module can have
        raise codec.Fault("Runtime.ImportModuleError", "Unable to import module '%s': %s" % (name, error)) from None


# ---- events ---------------------------------------------------------------------------------------------


def handle_next(client, handler):
    """One turn: wait for an event, run the handler, post what came of it."""
    headers, body = client.next()
    request_id = headers.get("lambda-runtime-aws-request-id", "")
    context.current_request_id = request_id
    context.current_tenant_id = headers.get("lambda-runtime-aws-tenant-id")
    set_trace_id(headers.get("lambda-runtime-trace-id"))
    try:
        about = context.LambdaContext(headers, os.environ)
        event = codec.unmarshal(body, headers.get("content-type", "application/json"))
        payload, content_type = codec.marshal(handler(event, about))
    except Exception:
        report = lazy("errors").describe(sys.exc_info(), request_id)
        report.log()
        flush()
        client.fail(request_id, report.body, report.error_type, report.xray_cause)
    else:
        flush()
        client.respond(request_id, payload, content_type)


def set_trace_id(trace_id):
    if trace_id is not None:
        os.environ["_X_AMZN_TRACE_ID"] = trace_id
    else:
        os.environ.pop("_X_AMZN_TRACE_ID", None)


def flush():
    """What the handler wrote must be out before its answer is; a stream that it closed is its own affair."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass
