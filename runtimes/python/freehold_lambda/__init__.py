"""Freehold's client of the Lambda Runtime API for Python 3.9 to 3.14.

Modules loaded at boot: `runtime`, `codec`, `api`, `context`. Modules loaded when first needed, because
what they import is slow: `errors` (traceback), `logs` (logging), `sink`.
"""
