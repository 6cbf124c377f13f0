"""Function URLs in detail: who may call by which rights, what browsers are told, what a request becomes, changes of the configuration."""

import json

import pytest

from support import http
from support.account import Account
from support.errors import refused
from support.functions import create_function, handler, node_runtime, zip_of
from test_lambda_urls import STREAMS, ask, create, host_of, open_up

ORIGIN = {"Origin": "https://a.example"}
PREFLIGHT = {**ORIGIN, "Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "x-a"}
EVERYTHING = {
    "AllowOrigins": ["https://a.example", "https://*.b.example"],
    "AllowMethods": ["GET", "PUT"],
    "AllowHeaders": ["x-a", "x-b"],
    "ExposeHeaders": ["x-shown"],
    "MaxAge": 86400,
    "AllowCredentials": True,
}


@pytest.fixture(scope="module")
def echo(shared_server):
    found = create_function(Account(shared_server))
    open_up(found)
    return found, create(found)["FunctionUrl"]


def test_both_rights_are_needed(account):
    """Since October 2025: that of the URL, and that of the function by way of it."""
    found = create_function(account)
    url = create(found)["FunctionUrl"]
    client = account.awslambda
    given = {"FunctionName": "f", "Principal": "*"}
    client.add_permission(**given, StatementId="url", Action="lambda:InvokeFunctionUrl", FunctionUrlAuthType="NONE")
    assert ask(found, url).status == 403
    client.add_permission(**given, StatementId="function", Action="lambda:InvokeFunction", InvokedViaFunctionUrl=True)
    assert ask(found, url).status == 200
    client.remove_permission(FunctionName="f", StatementId="url")
    assert ask(found, url).status == 403
    with refused(400, "InvalidParameterValueException", "FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action"):
        client.add_permission(**given, StatementId="x", Action="lambda:InvokeFunction", FunctionUrlAuthType="NONE")
    client.update_function_url_config(FunctionName="f", AuthType="AWS_IAM")
    assert ask(found, url).json()["Message"].startswith("Forbidden. For troubleshooting"), "unsigned"


def test_the_operator_may_let_old_callers_in(new_freehold):
    found = create_function(Account(new_freehold("--url-grace")))
    url = create(found)["FunctionUrl"]
    given = {"FunctionName": "f", "StatementId": "url", "Action": "lambda:InvokeFunctionUrl", "Principal": "*"}
    assert ask(found, url).status == 403
    found.account.awslambda.add_permission(**given, FunctionUrlAuthType="NONE")
    assert ask(found, url).status == 200


def test_what_is_forwarded_is_the_platform_s_word(echo):
    found, url = echo
    claimed = {
        "X-Forwarded-For": "1.2.3.4", "X-Forwarded-Proto": "gopher", "X-Forwarded-Port": "7", "x-amzn-tls-version": "SSLv2",
        "x-amzn-tls-cipher-suite": "none", "X-Amzn-Trace-Id": "Root=1-5759e988-bd862e3fe1be46a994272793", "X-Own": "mine",
    }  # fmt: skip
    answer = ask(found, url, headers=claimed)
    event = answer.json()
    headers = event["headers"]
    assert answer.headers["X-Amzn-Trace-Id"].startswith("Root=1-5759e988-bd862e3fe1be46a994272793")
    assert ask(found, url).headers["X-Amzn-Trace-Id"].startswith("Root=1-")
    assert (headers["x-forwarded-proto"], headers["x-own"], headers["host"]) == ("http", "mine", host_of(url).split(":")[0])
    assert headers["x-forwarded-for"] == event["requestContext"]["http"]["sourceIp"] == "127.0.0.1"
    assert headers["x-forwarded-port"] == host_of(url).split(":")[1]
    assert "1-5759e988-bd862e3fe1be46a994272793" in headers["x-amzn-trace-id"]
    assert not {"x-amzn-tls-version", "x-amzn-tls-cipher-suite"} & set(headers), "no TLS here"
    assert all(name == name.lower() for name in headers)


@pytest.mark.parametrize(
    "kind, body, text",
    [
        ("text/html; charset=utf-8", "grüße".encode(), "grüße"),
        ("application/vnd.api+json", b"{}", "{}"),
        ("application/xml", b"<a/>", "<a/>"),
        ("application/javascript", b"1", "1"),
        ("multipart/form-data; boundary=x", b"--x--", "LS14LS0="),
        ("application/x-www-form-urlencoded", b"a=1", "YT0x"),
        ("application/octet-stream", b"\x00\xff", "AP8="),
    ],
)
def test_bodies_are_text_or_base64_by_their_type(echo, kind, body, text):
    found, url = echo
    event = ask(found, url, "/", "POST", {"Content-Type": kind}, body).json()
    assert (event["body"], event["isBase64Encoded"]) == (text, text.encode() != body)


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_every_method_reaches_the_function(echo, method):
    found, url = echo
    answer = ask(found, url, "/a//b?x=%20&empty=&flag", method)
    event = answer.json()
    assert (event["requestContext"]["http"]["method"], event["rawPath"]) == (method, "/a//b")
    assert event["rawQueryString"] == "x=%20&empty=&flag"
    assert event["queryStringParameters"] == {"x": " ", "empty": "", "flag": ""}
    assert "body" not in event and event["isBase64Encoded"] is False


def test_a_body_over_6_mb_does_not_reach_the_function(echo):
    found, url = echo
    assert ask(found, url, "/", "POST", {}, b"x" * 6_291_457).status == 413
    assert ask(found, url).status == 200


def test_an_address_is_its_region_s(echo):
    found, url = echo
    elsewhere = url.replace("us-east-1", "eu-west-1")
    answer = ask(found, elsewhere)
    assert (answer.status, answer.json(), answer.headers["x-amzn-ErrorType"]) == (403, {"Message": None}, "AccessDeniedException")
    answer = http.request(found.account.freehold.endpoint, "GET", f"/_freehold/function-url/{'z' * 32}/")
    assert (answer.status, answer.json()) == (403, {"Message": None})


def cors(account, body, **settings):
    found = create_function(account, handler(body))
    open_up(found)
    return found, create(found, Cors={**EVERYTHING, **settings})["FunctionUrl"]


def access(answer):
    """The headers for browsers, without their common beginning."""
    named = {name.lower(): value for name, value in answer.headers.items()}
    return {name.removeprefix("access-control-"): value for name, value in named.items() if name.startswith("access-control-")}


def test_a_preflight_is_answered_whole(account):
    found, url = cors(account, "raise RuntimeError('nobody calls')")
    answer = ask(found, url, "/any", "OPTIONS", PREFLIGHT)
    assert (answer.status, answer.body) == (200, b"")
    assert access(answer) == {
        "allow-origin": "https://a.example", "allow-methods": "GET,PUT", "allow-headers": "x-a,x-b", "max-age": "86400",
        "allow-credentials": "true", "expose-headers": "x-shown",
    }  # fmt: skip
    below = ask(found, url, "/", "OPTIONS", {**PREFLIGHT, "Origin": "https://c.b.example"})
    assert access(below)["allow-origin"] == "https://c.b.example"
    for stranger in ("https://a.example.evil", "https://evil.example", "http://a.example", "null"):
        answer = ask(found, url, "/", "OPTIONS", {**PREFLIGHT, "Origin": stranger})
        assert (answer.status, access(answer)) == (200, {}), stranger


def test_an_answer_says_what_the_settings_say(account):
    own = {"Access-Control-Allow-Origin": "x", "Access-Control-Expose-Headers": "y", "x-shown": "1"}
    found, url = cors(account, f"return {{'statusCode': 201, 'headers': {own!r}, 'body': ''}}")
    answer = ask(found, url, headers=ORIGIN)
    assert (answer.status, answer.headers["x-shown"]) == (201, "1")
    assert access(answer) == {"allow-origin": "https://a.example", "allow-credentials": "true", "expose-headers": "x-shown"}
    assert "Origin" in answer.headers["Vary"]
    # What fails is told to a page all the same.
    found.account.awslambda.put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=0)
    answer = ask(found, url, headers=ORIGIN)
    assert (answer.status, access(answer)["allow-origin"]) == (429, "https://a.example")
    assert answer.headers["Retry-After"]


def test_without_settings_browsers_are_the_function_s_business(echo):
    found, url = echo
    event = ask(found, url, "/", "OPTIONS", PREFLIGHT).json()
    assert event["requestContext"]["http"]["method"] == "OPTIONS"


def test_a_configuration_is_shown_changed_and_gone(account):
    found = create_function(account)
    client = account.awslambda
    made = create(found)
    assert not {"InvokeMode", "LastModifiedTime", "Cors"} & set(made)
    assert made["CreationTime"].endswith("+0000")
    shown = client.get_function_url_config(FunctionName="f")
    assert (shown["InvokeMode"], shown["CreationTime"], shown["FunctionUrl"]) == ("BUFFERED", made["CreationTime"], made["FunctionUrl"])
    changed = client.update_function_url_config(FunctionName="f", InvokeMode="RESPONSE_STREAM", Cors=EVERYTHING)
    assert (changed["AuthType"], changed["InvokeMode"], changed["Cors"]) == ("NONE", "RESPONSE_STREAM", EVERYTHING)
    assert client.update_function_url_config(FunctionName="f", AuthType="AWS_IAM")["Cors"] == EVERYTHING, "absent is unchanged"
    assert client.update_function_url_config(FunctionName="f", Cors={})["Cors"] == {}, "and replaced as a whole"
    for given in ({"AuthType": "SOME"}, {"InvokeMode": "FAST"}, {"Cors": {"AllowMethods": ["BREW COFFEE"]}}):
        with refused(400, "ValidationException"):
            client.update_function_url_config(FunctionName="f", **given)
    client.delete_function_url_config(FunctionName="f")
    assert create(found)["FunctionUrl"] != made["FunctionUrl"], "a deleted address never comes back"


@pytest.mark.skipif(not node_runtime(), reason="needs node")
def test_the_mode_decides_how_an_answer_comes(account):
    code = {"ZipFile": zip_of({"index.js": STREAMS})}
    found = create_function(account, Runtime=node_runtime(), Handler="index.handler", Code=code, Timeout=20)
    open_up(found)
    url = create(found)["FunctionUrl"]
    asked = {"pieces": 2, "head": {"statusCode": 201, "headers": {"content-type": "text/plain"}}}

    def answer():
        return ask(found, url, "/", "POST", {"Content-Type": "application/json"}, json.dumps(asked).encode())

    account.awslambda.update_function_url_config(FunctionName="f", InvokeMode="RESPONSE_STREAM")
    streamed = answer()
    assert (streamed.status, streamed.headers["Transfer-Encoding"], streamed.body) == (201, "chunked", b"piece 0;piece 1;")
    account.awslambda.update_function_url_config(FunctionName="f", InvokeMode="BUFFERED")
    assert answer().headers["Transfer-Encoding"] is None
