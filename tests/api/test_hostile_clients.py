"""Clients that are wrong, slow or hostile: each gets a clear answer or none, and the next request works."""

import datetime
import os
import socket
import time
import urllib.parse

import botocore.auth
import pytest

from support import http as plain
from support.account import Account
from support.errors import refused
from support.functions import create_function, handler, zip_of
from support.wait import eventually

ALLOW_ALL = [{"Effect": "Allow", "Action": "*", "Resource": "*"}]


def still_works(account):
    assert account.awslambda.list_functions()["ResponseMetadata"]["HTTPStatusCode"] == 200


def open_socket(freehold):
    return socket.create_connection(("127.0.0.1", freehold.port), 10)


# Signatures


def test_a_user_with_its_key_and_a_policy_may_call(account):
    assert account.user(statements=ALLOW_ALL).awslambda.list_functions()["Functions"] == []


def test_a_wrong_secret_is_refused(account):
    user = account.user(statements=ALLOW_ALL)
    wrong = account.having(user.access_key, "x" * 40)
    with refused(403, "InvalidSignatureException", part="The request signature we calculated does not match"):
        wrong.awslambda.list_functions()
    with refused(403, "SignatureDoesNotMatch", part="The request signature we calculated does not match"):
        wrong.sts.get_caller_identity()
    still_works(account)


def test_a_changed_body_is_refused(account, function):
    function()
    user = account.user(statements=ALLOW_ALL)
    path = "/2015-03-31/functions/f/invocations"
    headers = plain.sign(account.freehold.endpoint, "POST", path, {}, b'{"a":1}', user.access_key, user.secret, "us-east-1", "lambda")
    answer = plain.request(account.freehold.endpoint, "POST", path, headers, b'{"a":2}')
    assert answer.error[:2] == (403, "InvalidSignatureException")


def test_a_key_that_nobody_has_is_refused_or_root(account):
    """Under `up` any key may call; one that looks like an issued key but is none must not become another's."""
    answer = account.having("AKIAIOSFODNN7EXAMPLE", "x" * 40).raw("GET", "/2015-03-31/functions")
    assert answer.status in (200, 403)


def test_a_clock_20_minutes_off_is_refused(account, monkeypatch):
    user = account.user(statements=ALLOW_ALL)
    for minutes in (-20, 20):
        shifted = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=minutes)
        with monkeypatch.context() as patched:
            patched.setattr(botocore.auth, "get_current_datetime", lambda *_, **__: shifted.replace(tzinfo=None), raising=True)
            with refused(403, "InvalidSignatureException", part="Signature"):
                user.awslambda.list_functions()
    assert user.awslambda.list_functions()["Functions"] == []


def test_without_a_signature_up_serves_its_default_account(account, function):
    """For curl and browsers on the same machine; `serve` refuses it (test_serve.py)."""
    function()
    answer = account.raw("GET", "/2015-03-31/functions", signed=False)
    assert answer.status == 200
    assert account.id not in answer.body.decode()


@pytest.mark.parametrize(
    "authorization",
    ["AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=", "Basic YTpi", "AWS4-HMAC-SHA256 Credential=a/b/c, SignedHeaders=, Signature=", "x" * 5000],
)
def test_a_malformed_signature_is_a_client_error(account, authorization):
    answer = plain.request(account.freehold.endpoint, "GET", "/2015-03-31/functions", {"authorization": authorization})
    assert answer.status in (400, 403), answer
    still_works(account)


def presigned_identity(user, monkeypatch=None, minutes_ago=0):
    """The path of a presigned GetCallerIdentity."""
    then = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=minutes_ago)
    if monkeypatch:
        monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda *_, **__: then.replace(tzinfo=None))
    url = user.client("sts").generate_presigned_url("get_caller_identity", ExpiresIn=60, HttpMethod="GET")
    return url.removeprefix(user.freehold.endpoint)


def test_a_presigned_url_works_until_it_expires(account, freehold, monkeypatch):
    user = account.user(statements=ALLOW_ALL)
    fresh = plain.request(freehold.endpoint, "GET", presigned_identity(user))
    assert fresh.status == 200, fresh.body
    assert b"user/someone" in fresh.body
    forged = presigned_identity(user)[:-4] + "0000"
    assert plain.request(freehold.endpoint, "GET", forged).status == 403
    old = presigned_identity(user, monkeypatch, minutes_ago=20)
    assert plain.request(freehold.endpoint, "GET", old).status == 403


# Broken requests


def test_a_body_that_stops_half_way_harms_nobody(account, freehold):
    with open_socket(freehold) as half:
        half.sendall(b"POST /2015-03-31/functions HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{\"Funct")
        half.shutdown(socket.SHUT_WR)
        half.settimeout(30)
        answer = half.recv(65536)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 4"), answer
    still_works(account)


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 50,
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x00" * 1000,
        b"GET / HTTP/1.1\r\nhost: a\r\nhost : b\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: -5\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nabcdef",
        b"POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    ],
)
def test_bytes_that_are_no_request_close_the_connection(account, freehold, garbage):
    with open_socket(freehold) as broken:
        broken.sendall(garbage)
        broken.settimeout(30)
        try:
            answer = broken.recv(65536)
        except ConnectionResetError:
            answer = b""
    assert answer == b"" or answer.startswith((b"HTTP/1.1 4", b"HTTP/1.0 4", b"HTTP/1.1 505")), answer
    still_works(account)


def test_headers_without_end_are_cut_off(account, freehold):
    with open_socket(freehold) as broken:
        broken.settimeout(30)
        try:
            broken.sendall(b"GET / HTTP/1.1\r\nhost: a\r\n")
            for _ in range(4096):
                broken.sendall(b"x-filler: " + b"y" * 1000 + b"\r\n")
            answer = broken.recv(65536)
        except (BrokenPipeError, ConnectionResetError):
            answer = b""
    assert answer == b"" or answer.startswith(b"HTTP/1.1 4")
    still_works(account)


def test_a_chunked_body_without_end_is_cut_off(account, freehold):
    with open_socket(freehold) as broken:
        broken.settimeout(60)
        sent = 0
        try:
            broken.sendall(b"POST /2015-03-31/functions HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n")
            while sent < 200 << 20:
                broken.sendall(b"100000\r\n" + bytes(1 << 20) + b"\r\n")
                sent += 1 << 20
            answer = broken.recv(65536)
        except (BrokenPipeError, ConnectionResetError):
            answer = b""
    assert sent < 200 << 20 or answer.startswith(b"HTTP/1.1 4")
    still_works(account)


def test_a_thousand_connections_that_send_nothing(account, freehold, function):
    found = function()
    idle = []
    try:
        for _ in range(1000):
            idle.append(open_socket(freehold))
        started = time.monotonic()
        assert found.invoke({"a": 1}).ok() == {"a": 1}
        assert time.monotonic() - started < 30
    finally:
        for connection in idle:
            connection.close()
    still_works(account)


def test_a_client_that_hangs_up_does_not_stop_the_next_call(function, account, freehold):
    found = function(handler("import time\ntime.sleep(event)\nreturn 'slept'"), Timeout=10)
    connection = plain.connect(freehold.endpoint)
    path = "/2015-03-31/functions/f/invocations"
    headers = plain.sign(freehold.endpoint, "POST", path, {}, b"2", account.access_key, account.secret, "us-east-1", "lambda")
    connection.request("POST", path, body=b"2", headers=headers)
    connection.sock.close()
    assert found.invoke(0).ok() == "slept"


def test_many_requests_on_one_connection(account, freehold):
    connection = plain.connect(freehold.endpoint)
    headers = plain.sign(
        freehold.endpoint, "GET", "/2015-03-31/functions", {}, b"", account.access_key, account.secret, "us-east-1", "lambda"
    )
    for _ in range(100):
        connection.request("GET", "/2015-03-31/functions", headers=headers)
        answer = connection.getresponse()
        assert answer.read() and answer.status == 200
    connection.close()


# Operations and regions


def test_unknown_operations_are_named(account):
    answer = account.raw(
        "POST", "/", {"x-amz-target": "Logs_20140328.NoSuchThing", "content-type": "application/x-amz-json-1.1"}, b"{}", service="logs"
    )
    assert answer.status == 400
    assert "UnknownOperationException" in (answer.headers["x-amzn-ErrorType"] or "") + answer.body.decode()
    body = urllib.parse.urlencode({"Action": "NoSuchThing", "Version": "2010-05-08"}).encode()
    answer = account.raw("POST", "/", {"content-type": "application/x-www-form-urlencoded"}, body, service="iam")
    assert answer.status == 400
    assert b"<Code>InvalidAction</Code>" in answer.body


def test_an_unknown_service_is_said_clearly(account):
    answer = account.raw("GET", "/", service="quantum")
    assert 400 <= answer.status <= 501
    assert answer.body


@pytest.mark.parametrize("method", ["PATCH", "OPTIONS", "TRACE", "HEAD"])
def test_methods_that_no_operation_has(account, method):
    assert account.raw(method, "/2015-03-31/functions").status in (200, 403, 404, 405)
    still_works(account)


def test_a_region_that_does_not_exist_is_its_own_or_refused(account):
    answer = account.in_region("nowhere-1").raw("GET", "/2015-03-31/functions")
    assert answer.status in (200, 400, 403)


# A full disk


def test_a_full_disk_is_an_error_and_the_next_request_works(new_freehold, small_disk):
    server = new_freehold(data=small_disk / "data")
    account = Account(server)
    found = create_function(account)
    errors = []
    for number in range(8):
        code = {"ZipFile": zip_of({"noise": os.urandom(6 << 20), **handler("return event")})}
        try:
            create_function(account, name=f"f{number}", Code=code, wait=False)
        except account.awslambda.exceptions.ClientError as error:
            errors.append(error.response)
            break
    assert errors, "24 MB do not hold eight packages of 6 MB"
    assert errors[0]["ResponseMetadata"]["HTTPStatusCode"] >= 500, errors
    assert found.invoke({"a": 1}).ok() == {"a": 1}
    still_works(account)

    def deleted(name):
        try:
            account.awslambda.delete_function(FunctionName=name)
        except account.awslambda.exceptions.ResourceNotFoundException:
            pass
        except account.awslambda.exceptions.ClientError:
            return None  # while the store looks for room, it has less
        return True

    for number in range(8):
        eventually(lambda: deleted(f"f{number}"), "a function is deleted on a full disk", seconds=30)

    def room_again():
        try:
            return create_function(account, name="after", wait=False)
        except account.awslambda.exceptions.ClientError:
            return None

    eventually(room_again, "space that deleted functions gave back is used again", seconds=30)
