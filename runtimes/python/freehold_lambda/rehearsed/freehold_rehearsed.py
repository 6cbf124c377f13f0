"""The function that `rehearsal.py` imports."""


def handler(event, context):
    return event
