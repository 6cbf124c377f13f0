"""The interfaces inside an environment, asked out of turn: a table of what the Runtime, Extensions, Telemetry and Logs APIs refuse."""

from support.functions import handler

UUID = "11111111-2222-4333-8444-555555555555"

ASK = '''
import http.client, json, os

def ask(method, path, body=None, **headers):
    connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"], timeout=10)
    connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    text = answer.read().decode()
    try:
        return [answer.status, json.loads(text).get("errorType")]
    except (ValueError, AttributeError):
        return [answer.status, text]

RUNTIME, EXTENSION = "/2018-06-01/runtime", "/2020-01-01/extension"
'''

IN_INIT = [
    ('"POST", EXTENSION + "/register", \'{"events": ["SHUTDOWN"]}\', Lambda_Extension_Name="in"', [400, "Extension.InvalidEventType"]),
    ('"POST", EXTENSION + "/register", \'{"events": ["NONSENSE"]}\', Lambda_Extension_Name="in"', [400, "Extension.InvalidEventType"]),
    ('"POST", EXTENSION + "/register", \'{"events": ["INVOKE"]}\'', [403, "Extension.InvalidExtensionName"]),
    ('"PUT", "/2022-07-01/telemetry", "{}"', [403, "Extension.MissingExtensionIdentifier"]),
    ('"PUT", "/2022-07-01/telemetry", "{}", Lambda_Extension_Identifier=UUID', [403, "Extension.UnknownExtensionIdentifier"]),
    ('"GET", RUNTIME + "/restore/next"', [403, "InvalidStateTransition"]),
]

IN_A_CALL = [
    ('"GET", "/2018-06-01/ping"', [200, "pong"]),
    ('"GET", RUNTIME + "/nothing"', [404, "NotFound"]),
    ('"POST", RUNTIME + "/invocation/wrong/response", "1"', [400, "InvalidRequestID"]),
    ('"POST", RUNTIME + "/invocation/" + UUID + "/response", "1"', [400, "InvalidRequestID"]),
    ('"POST", RUNTIME + "/invocation/" + UUID + "/error", "{}"', [400, "InvalidRequestID"]),
    ('"POST", RUNTIME + "/init/error", "{}"', [403, "InvalidStateTransition"]),
    ('"POST", RUNTIME + "/restore/error", "{}"', [403, "InvalidStateTransition"]),
    ('"POST", EXTENSION + "/register", \'{"events": ["INVOKE"]}\', Lambda_Extension_Name="in"', [403, "Extension.RegistrationClosed"]),
    ('"GET", EXTENSION + "/event/next"', [403, "Extension.MissingExtensionIdentifier"]),
    ('"GET", EXTENSION + "/event/next", Lambda_Extension_Identifier="x"', [403, "Extension.InvalidExtensionIdentifier"]),
    ('"GET", EXTENSION + "/event/next", Lambda_Extension_Identifier=UUID', [403, "Extension.UnknownExtensionIdentifier"]),
    ('"POST", EXTENSION + "/init/error", "{}"', [403, "Extension.MissingExtensionIdentifier"]),
    ('"POST", EXTENSION + "/exit/error", "{}", Lambda_Extension_Identifier=UUID', [403, "Extension.UnknownExtensionIdentifier"]),
    ('"PUT", "/2020-08-15/logs", "{}", Lambda_Extension_Identifier=UUID', [403, "Extension.UnknownExtensionIdentifier"]),
]


def asked(table):
    return "[" + ", ".join(f"ask({arguments})" for arguments, _ in table) + "]"


def test_what_is_asked_out_of_turn_is_refused(function):
    before = f"{ASK}\nUUID = {UUID!r}\nearly = {asked(IN_INIT)}\n"
    found = function(handler(f"return [early, {asked(IN_A_CALL)}]", before=before), Timeout=30)
    early, now = found.invoke().ok()
    for table, answers in ((IN_INIT, early), (IN_A_CALL, now)):
        assert list(zip((arguments for arguments, _ in table), answers)) == [(arguments, answer) for arguments, answer in table]
    assert found.invoke().error is None, "the environment is as it was"


def test_an_unknown_response_mode_ends_the_call(function):
    body = """
path = RUNTIME + "/invocation/" + context.aws_request_id + "/response"
seen.append(ask("POST", path, "1", Lambda_Runtime_Function_Response_Mode="nonsense"))
"""
    found = function(handler(body, before=ASK + "\nseen = []\n"), Timeout=30)
    assert found.invoke().failure() == ("Runtime.InvalidResponseModeHeader", "Invalid function response mode")
