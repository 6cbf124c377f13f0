"""The root logger as AWS configures it. Loaded when the function imports `logging`, not before."""
import os
import time

from . import codec, context, sink

TEXT_FORMAT = "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s\n"
DATE_FORMAT = "%Y-%m-%dT%H:%M:%S"

# Attributes of every record; whatever else a record has was given as `extra` and belongs in the JSON.
RECORD_FIELDS = frozenset(
    "name msg args levelname levelno pathname filename module exc_info exc_text stack_info lineno funcName created"
    " msecs relativeCreated thread threadName processName process taskName aws_request_id tenant_id".split()
)


def set_up(logging):
    """Gives the root logger of `logging` one handler, in the format and at the level of the environment."""
    is_json = os.environ.get("AWS_LAMBDA_LOG_FORMAT", "").upper() == "JSON"
    logging.Formatter.converter = time.gmtime
    root = logging.getLogger()
    handler = make_handler(logging, is_json)
    handler.addFilter(stamp)
    root.addHandler(handler)
    level = os.environ.get("AWS_LAMBDA_LOG_LEVEL", "").upper()
    level = "DEBUG" if level == "TRACE" else level
    if isinstance(logging.getLevelName(level), int):
        root.setLevel(level)


def make_handler(logging, is_json):
    framed = is_json or "AWS_LAMBDA_LOG_LEVEL" in os.environ

    class LambdaLoggerHandler(logging.Handler):
        """Writes each record, whole, to the runtime's sink."""

        def __init__(self):
            logging.Handler.__init__(self)
            self.log_sink = sink.get()

        def emit(self, record):
            kind = sink.frame_type(is_json, record.levelno) if framed else None
            self.log_sink.log(self.format(record), kind)

    handler = LambdaLoggerHandler()
    formatter = json_formatter(logging) if is_json else logging.Formatter(TEXT_FORMAT, DATE_FORMAT)
    handler.setFormatter(formatter)
    return handler


def stamp(record):
    """A filter that lets everything pass and marks it with the event in progress."""
    record.aws_request_id = context.current_request_id
    record.tenant_id = context.current_tenant_id
    return True


def json_formatter(logging):
    class JsonFormatter(logging.Formatter):
        def format(self, record):
            level = min(50, max(0, record.levelno)) // 10 * 10
            fields = {
                "timestamp": self.formatTime(record, DATE_FORMAT) + ".%03dZ" % record.msecs,
                "level": logging.getLevelName(level),
                "message": record.getMessage(),
                "logger": record.name,
            }
            fields.update(exception_fields(record))
            fields["requestId"] = record.aws_request_id
            if record.exc_info:
                fields["location"] = "%s:%s:%s" % (record.pathname, record.funcName, record.lineno)
            if record.tenant_id is not None:
                fields["tenantId"] = record.tenant_id
            for name, value in record.__dict__.items():
                if name not in RECORD_FIELDS and name not in fields and value is not None:
                    fields[name] = value
            return encode(fields) + "\n"

    return JsonFormatter()


def exception_fields(record):
    if not record.exc_info:
        return {}
    import traceback  # loaded already: logging imports it

    kind, value, trace = record.exc_info
    return {
        "stackTrace": traceback.format_tb(trace),
        "errorType": kind.__name__ if kind else None,
        "errorMessage": str(value),
    }


def encode(fields):
    """One line of JSON, whatever `extra` holds: what JSON cannot express is shown as text."""

    def fallback(value):
        try:
            return codec.default_with_decimals(value)
        except Exception:
            return str(value)

    def strings(text):
        return text if type(text) is codec.Bare else codec.encode_basestring(text)

    return "".join(codec.new_encoder(fallback, strings)(fields, 0))
