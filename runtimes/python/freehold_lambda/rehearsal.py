"""What a process that waits for a function does ahead of time: all that comes after the message, with nothing real.

So the code has run before, and in a copy of a loaded interpreter its memory is the copy's own: most of the time between message and
first event was the kernel's, for copying pages one by one. Leaves no trace: environment, modules and search path are as before.
"""
import os
import sys
import time

import _socket

from . import codec, context, runtime

MESSAGE = (
    b'{"env": {"AWS_LAMBDA_FUNCTION_NAME": "rehearsal", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128", "TZ": ":UTC", "LD_LIBRARY_PATH": '
    b'"/var/lang/lib:/lib64", %b}, "cwd": "/"}' % b", ".join(b'"REHEARSAL_%d": "%064d"' % (number, number) for number in range(24))
)
HEADERS = {"lambda-runtime-aws-request-id": "0", "lambda-runtime-deadline-ms": "0"}
SOURCE = "import os\n\ndef handler(event, context):\n    return event\n"
MODULE = "freehold_rehearsed"


def rehearse():
    saved = dict(os.environ), sys.path[:]
    try:
        environment()
        module()
        event()
    except Exception:
        pass  # then the first time is the real one
    finally:
        os.environ.clear()
        os.environ.update(saved[0])
        sys.path[:] = saved[1]
        time.tzset()


def environment():
    env = codec.decode(MESSAGE)["env"]
    runtime.needs_new_process(env)
    os.environ.clear()
    os.environ.update(env)
    time.tzset()
    runtime.search_path(env, runtime.stdlib_path())


def module():
    """As a function's module is imported: from source, in a folder that was not looked into yet."""
    folder = os.path.join(runtime.PACKAGE_DIR, "rehearsed")
    sys.path.insert(0, folder)
    try:
        __import__(MODULE)
        handler = compile(SOURCE, "rehearsal.py", "exec")
        exec(handler, {"__name__": "rehearsal"})
    finally:
        sys.modules.pop(MODULE, None)
        sys.path_importer_cache.pop(folder, None)


def event():
    _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM).close()
    about = context.LambdaContext(HEADERS, os.environ)
    about.get_remaining_time_in_millis()
    value = codec.unmarshal(b'{"key1": "value1", "key2": [1, 2.5, null, true]}', "application/json")
    codec.marshal(value)
