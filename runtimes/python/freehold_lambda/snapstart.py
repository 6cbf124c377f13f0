"""The phase between init and the first event of a SnapStart function. Loaded by those alone.

Where this interpreter is a copy of a loaded one, the platform keeps what init has made of the process, and other copies become
that; elsewhere this very process waits until it is wanted. Either way it goes on after `restore_next`.
"""
import os
import sys

import _socket

from .runtime import CONTROL_FD, STDLIB, flush, lazy, read_message

BEFORE_SNAPSHOT_STATUS, AFTER_RESTORE_STATUS = 64, 65  # exit statuses of AWS's client
TAKE_MODULE = "_freehold_take"  # importing it has this process written down, and fails with what became of that
ASSUME_MODULE = "_freehold_assume"  # importing it makes this process another one


def wait_for_restore(client):
    """Runs the function's hooks around `restore/next`, which blocks while the snapshot is taken and kept."""
    hooks = sys.modules.get("snapshot_restore_py")
    try:
        run(reversed(hooks.get_before_snapshot()) if hooks else ())
    except Exception:
        report = report_and_log()
        client.init_error(report.body, "Runtime.BeforeSnapshotError")
        sys.exit(BEFORE_SNAPSHOT_STATUS)
    flush()
    if is_another():
        be_unique(read_environment())
    client.restore_next()
    try:
        run(hooks.get_after_restore() if hooks else ())
    except Exception:
        report = report_and_log()
        client.restore_error(report.body, "Runtime.AfterRestoreError")
        sys.exit(AFTER_RESTORE_STATUS)


def run(hooks):
    for function, args, kwargs in hooks:
        function(*args, **kwargs)


def report_and_log():
    report = lazy("errors").describe(sys.exc_info(), "")
    report.log()
    flush()
    return report


def is_another():
    """Has this process written down if that is possible. True in those that became it, which come here too."""
    if TAKE_MODULE not in sys.builtin_module_names:
        return False
    try:
        __import__(TAKE_MODULE)
    except ImportError as error:
        return str(error) == "restored"
    return False


def become_another():
    """Does not return."""
    try:
        __import__(ASSUME_MODULE)
    except ImportError as error:
        sys.exit("no snapshot: %s" % error)


def read_environment():
    """What the platform tells an environment of itself after it has become another one."""
    control = _socket.socket(fileno=CONTROL_FD)
    message = read_message(control)
    control.close()
    return message["env"]


def be_unique(env):
    """Takes over what is this environment's own, and renews what would be the same in all that start from one snapshot."""
    os.environ.update(env)
    for name, renew in (("random", renew_random), ("tempfile", renew_names), ("_ssl", renew_ssl), ("numpy.random", renew_random)):
        module = sys.modules.get(name)
        if module is not None and (name == "numpy.random" or is_stdlib(module)):
            renew(module)


def is_stdlib(module):
    return getattr(module, "__file__", "").startswith(tuple(STDLIB))


def renew_random(module):
    module.seed()


def renew_names(module):
    module._name_sequence = None


def renew_ssl(module):
    module.RAND_add(os.urandom(32), 32.0)
