"""Entry point of the Python runtimes: `python3 -I -S -X utf8 /var/runtime/bootstrap.py`.

Deliberately tiny: a script is compiled at every start, a module comes from its `.pyc`.
The work is in `freehold_lambda/runtime.py`; `../README.md` explains argv and the start protocol.
"""
import sys

sys.path.insert(0, __file__.rpartition("/")[0] or ".")
from freehold_lambda import runtime  # noqa: E402 - the path must come first

if __name__ == "__main__":
    runtime.main()
