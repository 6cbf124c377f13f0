"""The phase between init and the first event of a SnapStart function. Loaded by those alone."""
import sys

from .runtime import flush, lazy

BEFORE_SNAPSHOT_STATUS, AFTER_RESTORE_STATUS = 64, 65  # exit statuses of AWS's client


def wait_for_restore(client):
    """Runs the function's hooks around `restore/next`, which blocks while the snapshot is taken and kept."""
    hooks = sys.modules.get("snapshot_restore_py")
    try:
        run(reversed(hooks.get_before_snapshot()) if hooks else ())
    except Exception:
        report = report_and_log()
        client.init_error(report.body, "Runtime.BeforeSnapshotError")
        sys.exit(BEFORE_SNAPSHOT_STATUS)
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
