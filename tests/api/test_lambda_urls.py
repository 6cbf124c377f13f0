"""Function URLs: configuration, requests, answers, who may call."""

import json
from http.client import IncompleteRead

import pytest

from support import http
from support.errors import refused
from support.functions import create_function, handler, node_runtime, zip_of


def create(found, auth="NONE", **arguments):
    return found.account.awslambda.create_function_url_config(FunctionName=found.name, AuthType=auth, **arguments)


def open_up(found, auth="NONE", principal="*", **arguments):
    add = found.account.awslambda.add_permission
    add(
        FunctionName=found.name,
        StatementId="url",
        Action="lambda:InvokeFunctionUrl",
        Principal=principal,
        FunctionUrlAuthType=auth,
        **arguments,
    )
    add(
        FunctionName=found.name,
        StatementId="function",
        Action="lambda:InvokeFunction",
        Principal=principal,
        InvokedViaFunctionUrl=True,
        **arguments,
    )


def host_of(url):
    return url.split("://")[1].rstrip("/")


def ask(found, url, path="/", method="GET", headers=None, body=b""):
    """By its host name, without a resolver for it."""
    return http.request(found.account.freehold.endpoint, method, path, {"Host": host_of(url), **(headers or {})}, body)


@pytest.fixture
def echo(account):
    found = create_function(account)
    open_up(found)
    return found, create(found)["FunctionUrl"]


def test_a_request_is_an_event_of_format_2(echo):
    found, url = echo
    answer = ask(found, url, "/a%20b?x=1&x=2", "POST", {"Content-Type": "application/json", "Cookie": "c=1"}, b'{"k":1}')
    assert (answer.status, answer.headers["Content-Type"]) == (200, "application/json")
    event = answer.json()
    host = host_of(url)
    assert (event["version"], event["routeKey"], event["rawPath"]) == ("2.0", "$default", "/a%20b")
    assert (event["queryStringParameters"], event["cookies"]) == ({"x": "1,2"}, ["c=1"])
    assert (event["body"], event["isBase64Encoded"]) == ('{"k":1}', False)
    context = event["requestContext"]
    assert (context["accountId"], context["apiId"]) == ("anonymous", host.split(".")[0])
    assert context["domainName"] == host.split(":")[0]
    assert context["http"]["method"] == "POST"


def test_the_same_by_path(echo):
    found, url = echo
    identifier = host_of(url).split(".")[0]
    answer = http.request(found.account.freehold.endpoint, "GET", f"/_freehold/function-url/{identifier}/deep?q=1")
    assert (answer.json()["rawPath"], answer.json()["rawQueryString"]) == ("/deep", "q=1")


@pytest.mark.parametrize(
    "value, status, body",
    [
        ("['hello', 3, True]", 200, b'["hello",3,true]'),
        ("'hello'", 200, b"hello"),
        ("3", 200, b"3"),
        ("{'statusCode': 404, 'body': 'none'}", 404, b"none"),
        ("{'statusCode': 200, 'body': 'eA==', 'isBase64Encoded': True}", 200, b"x"),
        ("{'statusCode': 1000}", 502, b"Internal Server Error"),
        ("1 / 0", 502, b"Internal Server Error"),
    ],
)
def test_answers(account, value, status, body):
    found = create_function(account, handler(f"return {value}"))
    open_up(found)
    answer = ask(found, create(found)["FunctionUrl"])
    assert (answer.status, answer.body) == (status, body)


def test_without_a_policy_nobody_enters(function):
    found = function()
    answer = ask(found, create(found)["FunctionUrl"])
    assert (answer.status, answer.headers["x-amzn-ErrorType"]) == (403, "AccessDeniedException")
    assert answer.json()["Message"].startswith("Forbidden. For troubleshooting Function URL authorization issues")


def test_an_address_that_leads_nowhere(echo):
    found, url = echo
    wrong = url.replace(host_of(url)[:4], "zzzz")
    answer = ask(found, wrong)
    assert (answer.status, answer.json()) == (403, {"Message": None})
    found.account.awslambda.delete_function_url_config(FunctionName="f")
    assert ask(found, url).status == 403


def test_a_signed_caller_is_let_in_and_shown(account):
    found = create_function(account)
    url = create(found, "AWS_IAM")["FunctionUrl"]
    path = f"/_freehold/function-url/{host_of(url).split('.')[0]}/"
    assert http.request(account.freehold.endpoint, "GET", path).status == 403, "unsigned"
    answer = account.raw("GET", path)
    assert answer.status == 200
    assert answer.json()["requestContext"]["authorizer"]["iam"]["userArn"] == f"arn:aws:iam::{account.id}:root"
    someone = account.user()
    assert someone.raw("GET", path).status == 403
    open_up(found, "AWS_IAM", f"arn:aws:iam::{account.id}:user/someone")
    assert someone.raw("GET", path).json()["requestContext"]["accountId"] == account.id
    forged = someone.having(someone.access_key, "not the secret")
    assert forged.raw("GET", path).status == 403


def test_browsers_are_answered_by_the_platform(account):
    found = create_function(account, handler("return {'statusCode': 200, 'headers': {'access-control-allow-origin': 'x'}}"))
    open_up(found)
    cors = {"AllowOrigins": ["https://a.example"], "AllowMethods": ["GET"], "MaxAge": 5}
    url = create(found, Cors=cors)["FunctionUrl"]
    origin = {"Origin": "https://a.example"}
    preflight = ask(found, url, "/", "OPTIONS", {**origin, "Access-Control-Request-Method": "GET"})
    assert (preflight.status, preflight.headers["Access-Control-Allow-Methods"]) == (200, "GET")
    assert preflight.headers["Access-Control-Max-Age"] == "5"
    assert ask(found, url, headers=origin).headers["Access-Control-Allow-Origin"] == "https://a.example"


def test_switched_off_is_429(echo):
    found, url = echo
    found.account.awslambda.put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=0)
    assert ask(found, url).status == 429


def test_an_alias_has_its_own(function):
    found = function(handler("return context.function_version"))
    found.publish()
    found.account.awslambda.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    url = create(found, Qualifier="live")["FunctionUrl"]
    open_up(found, Qualifier="live")
    assert ask(found, url).body == b"1"
    found.account.awslambda.delete_alias(FunctionName="f", Name="live")
    assert ask(found, url).status == 403


def test_texts(function):
    found = function()
    client = found.account.awslambda
    with refused(404, "ResourceNotFoundException", "Function does not exist"):
        client.create_function_url_config(FunctionName="missing", AuthType="NONE")
    for call in (client.get_function_url_config, client.delete_function_url_config):
        with refused(404, "ResourceNotFoundException", "The resource you requested does not exist."):
            call(FunctionName="f")
    create(found)
    taken = (
        f"Failed to create function url config for [functionArn = {found.arn}]. "
        "Error message:  FunctionUrlConfig exists for this Lambda function"
    )
    with refused(409, "ResourceConflictException", taken):
        create(found)
    updated = client.update_function_url_config(FunctionName="f", AuthType="AWS_IAM")
    assert (updated["AuthType"], updated["InvokeMode"]) == ("AWS_IAM", "BUFFERED")
    assert [json.dumps(one["AuthType"]) for one in client.list_function_url_configs(FunctionName="f")["FunctionUrlConfigs"]] == ['"AWS_IAM"']


STREAMS = """
const {setTimeout: pause} = require('timers/promises');
exports.handler = awslambda.streamifyResponse(async (event, stream) => {
  const asked = JSON.parse(event.body || '{}');
  if (asked.head) stream = awslambda.HttpResponseStream.from(stream, asked.head);
  if (asked.early) throw new Error('before the first byte');
  for (let i = 0; i < (asked.pieces || 0); i++) { stream.write(`piece ${i};`); await pause(asked.pause || 0); }
  if (asked.fail) throw new Error('half-way');
  stream.end();
});
exports.plain = async () => ({statusCode: 201, headers: {'x-own': 'yes'}, body: 'whole'});
"""


def node(account, name="streams", handler_name="index.handler"):
    code = {"ZipFile": zip_of({"index.js": STREAMS})}
    found = create_function(account, name=name, Runtime=node_runtime(), Handler=handler_name, Code=code, Timeout=20)
    open_up(found)
    return found, create(found, InvokeMode="RESPONSE_STREAM")["FunctionUrl"]


def reading(found, url, **asked):
    """The answer with its body still to be read, and the connection."""
    connection = http.connect(found.account.freehold.endpoint, timeout=20)
    connection.request("POST", "/", json.dumps(asked), {"Host": host_of(url), "Content-Type": "application/json"})
    return connection.getresponse(), connection


@pytest.mark.skipif(not node_runtime(), reason="needs node")
def test_pieces_arrive_while_the_function_runs(account):
    found, url = node(account)
    answer, connection = reading(found, url, pieces=2, pause=5000)
    assert (answer.status, answer.getheader("Transfer-Encoding")) == (200, "chunked")
    assert answer.getheader("Content-Type") == "application/octet-stream"
    assert answer.read1() == b"piece 0;", "the first piece is here, the second is not written yet"
    # What follows, and who hangs up, is in the tests below.
    answer.close()
    connection.close()


@pytest.mark.skipif(not node_runtime(), reason="needs node")
def test_the_prelude_is_status_headers_and_cookies(account):
    found, url = node(account)
    head = {"statusCode": 418, "headers": {"Content-Type": "text/plain", "x-own": "yes"}, "cookies": ["a=1", "b=2; Path=/"]}
    answer, connection = reading(found, url, pieces=2, head=head)
    assert (answer.status, answer.getheader("Content-Type"), answer.getheader("x-own")) == (418, "text/plain", "yes")
    assert answer.headers.get_all("Set-Cookie") == ["a=1", "b=2; Path=/"]
    assert answer.read() == b"piece 0;piece 1;"
    connection.close()


@pytest.mark.skipif(not node_runtime(), reason="needs node")
def test_an_error_half_way_breaks_the_answer_off(account):
    found, url = node(account)
    answer, connection = reading(found, url, pieces=2, fail=True)
    assert answer.status == 200
    with pytest.raises((IncompleteRead, ConnectionError)):
        answer.read()
    connection.close()
    answer, connection = reading(found, url, early=True)
    assert (answer.status, answer.read()) == (502, b"Internal Server Error")
    connection.close()
    answer, connection = reading(found, url, pieces=1)
    assert answer.read() == b"piece 0;", "the next call works"
    connection.close()


@pytest.mark.skipif(not node_runtime(), reason="needs node")
def test_a_caller_who_hangs_up_ends_no_function(account):
    found, url = node(account)
    answer, connection = reading(found, url, pieces=20, pause=20)
    assert answer.read1().startswith(b"piece 0;")
    answer.close()
    connection.close()
    found.wait_log("REPORT")
    answer, connection = reading(found, url, pieces=1)
    assert answer.read() == b"piece 0;"
    connection.close()


@pytest.mark.skipif(not node_runtime(), reason="needs node")
def test_what_does_not_stream_answers_as_ever(account):
    found, url = node(account, "plain", "index.plain")
    answer, connection = reading(found, url)
    assert (answer.status, answer.getheader("x-own"), answer.read()) == (201, "yes", b"whole")
    connection.close()
