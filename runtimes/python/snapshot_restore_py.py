"""SnapStart hooks of a function: AWS's runtimes ship a module of this name, so functions import it.

Hooks before the snapshot run in reverse order of registration, hooks after the restore in order of it.
"""

_before_snapshot = []
_after_restore = []


def register_before_snapshot(func, *args, **kwargs):
    """Calls `func(*args, **kwargs)` before the snapshot is taken. Usable as a decorator."""
    _before_snapshot.append((func, args, kwargs))
    return func


def register_after_restore(func, *args, **kwargs):
    """Calls `func(*args, **kwargs)` after each restore. Usable as a decorator."""
    _after_restore.append((func, args, kwargs))
    return func


def get_before_snapshot():
    return _before_snapshot


def get_after_restore():
    return _after_restore
