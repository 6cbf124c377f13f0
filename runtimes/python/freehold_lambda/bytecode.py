"""Compiles the sources of a package for the platform, in a sandbox that has nothing else. Nothing of the package is executed.

It is the handler of a function whose code is the package, and whose events are lists of paths below the code's folder.
"""
import os

from .runtime import stdlib_call, stdlib_import

HASHED, CHECKED = 1, 2  # flags of PEP 552: a source of the same content counts, whatever its age


def compile_files(event, context):
    """The content of a .pyc file, in base64, for each path; None for what does not compile."""
    folder = os.environ["LAMBDA_TASK_ROOT"]
    # A warning imports what it is told with: not from the package.
    return [stdlib_call(compile_file, os.path.join(folder, path)) for path in event]


def compile_file(path):
    util, marshal, binascii = map(stdlib_import, ("importlib.util", "marshal", "binascii"))
    try:
        with open(path, "rb") as file:
            source = file.read()
        code = compile(source, path, "exec", dont_inherit=True)
        content = marshal.dumps(code)
    except Exception:
        return None
    head = util.MAGIC_NUMBER + (HASHED | CHECKED).to_bytes(4, "little") + util.source_hash(source)
    return binascii.b2a_base64(head + content, newline=False).decode()
