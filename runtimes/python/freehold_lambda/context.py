"""The `context` argument of a handler: attributes and spelling are AWS's."""
import time

from . import codec

# The event in progress, for log lines.
current_request_id = ""
current_tenant_id = None


class Record:
    """Named values, `None` unless given; the text form lists them in order, as AWS's does."""

    __slots__ = ()

    def __init__(self, values=None):
        for name in self.__slots__:
            setattr(self, name, (values or {}).get(name))

    def __repr__(self):
        pairs = ",".join("%s=%s" % (name, getattr(self, name)) for name in self.__slots__)
        return "%s([%s])" % (type(self).__name__, pairs)


class CognitoIdentity(Record):
    __slots__ = ("cognito_identity_id", "cognito_identity_pool_id")


class Client(Record):
    __slots__ = ("installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name")


class ClientContext(Record):
    __slots__ = ("custom", "env", "client")


class LambdaContext:
    """What a handler may ask about its function and its event."""

    def __init__(self, headers, env):
        self.aws_request_id = headers.get("lambda-runtime-aws-request-id", "")
        self.log_group_name = env.get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = env.get("AWS_LAMBDA_LOG_STREAM_NAME")
        self.function_name = env.get("AWS_LAMBDA_FUNCTION_NAME")
        self.memory_limit_in_mb = env.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.function_version = env.get("AWS_LAMBDA_FUNCTION_VERSION")
        self.invoked_function_arn = headers.get("lambda-runtime-invoked-function-arn")
        self.tenant_id = headers.get("lambda-runtime-aws-tenant-id")
        self.client_context = client_context(headers.get("lambda-runtime-client-context"))
        self.identity = identity(headers.get("lambda-runtime-cognito-identity"))
        self._epoch_deadline_time_in_ms = int(headers.get("lambda-runtime-deadline-ms") or 0)

    def get_remaining_time_in_millis(self):
        return max(0, self._epoch_deadline_time_in_ms - int(time.time() * 1000))

    def log(self, message):
        """Writes `message` as it is, without a line end of its own."""
        from . import sink

        sink.get().log(str(message))

    def __repr__(self):
        names = (
            "aws_request_id log_group_name log_stream_name function_name memory_limit_in_mb function_version"
            " invoked_function_arn client_context identity tenant_id"
        ).split()
        pairs = ",".join("%s=%s" % (name, getattr(self, name)) for name in names)
        return "LambdaContext([%s])" % pairs


def client_context(header):
    values = parse(header, "Client Context")
    if values is None:
        return None
    result = ClientContext(values)
    if result.client is not None:
        result.client = Client(result.client)
    return result


def identity(header):
    values = parse(header, "Cognito Identity") or {}
    result = CognitoIdentity()
    result.cognito_identity_id = values.get("cognitoIdentityId")
    result.cognito_identity_pool_id = values.get("cognitoIdentityPoolId")
    return result


def parse(header, name):
    if not header:
        return None
    try:
        return codec.decode(header.encode("utf-8"))
    except Exception as error:
        message = "Unable to parse %s JSON: %s" % (name, error)
        raise codec.Fault("Runtime.LambdaContextUnmarshalError", message) from None
