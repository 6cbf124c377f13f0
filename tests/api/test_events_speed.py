"""How fast EventBridge is: events through a hundred rules to one function, and the way of an event into a warm function.

Opt-in, since figures of a debug build say nothing: `FREEHOLD_SPEED=1 FREEHOLD_BINARY=target/release/freehold pytest -s tests/api/test_events_speed.py`.
"""

import http.client
import json
import os
import statistics
import threading
import time
import urllib.parse

import pytest

from support import http as signing
from support.account import Account
from support.functions import create_function, handler
from support.metrics import metric
from support.wait import eventually

pytestmark = pytest.mark.skipif(not os.environ.get("FREEHOLD_SPEED"), reason="FREEHOLD_SPEED=1 runs it")

RULES = 100
CLIENTS = 8
SECONDS = 5.0


def prepared(account, entries):
    """Headers and body of a signed PutEvents, which can be sent again for minutes."""
    body = json.dumps({"Entries": entries}).encode()
    headers = {"content-type": "application/x-amz-json-1.1", "x-amz-target": "AWSEvents.PutEvents"}
    headers = signing.sign(
        account.freehold.endpoint, "POST", "/", headers, body, account.access_key, account.secret, account.region, "events", account.token
    )
    return dict(headers), body


def caller(account):
    return http.client.HTTPConnection(urllib.parse.urlsplit(account.freehold.endpoint).netloc)


def send(connection, headers, body):
    connection.request("POST", "/", body, headers)
    answer = connection.getresponse()
    text = answer.read()
    assert answer.status == 200 and b'"FailedEntryCount":0' in text, text


@pytest.fixture
def account(new_freehold, tmp_path):
    return Account(new_freehold(data=tmp_path / "data"))


def rules_to(account, function):
    """A hundred rules of which the tenth matches, with the function as its target."""
    events = account.client("events")
    for number in range(RULES):
        events.put_rule(Name=f"r{number}", EventPattern=json.dumps({"source": ["bench"], "detail": {"rule": [number]}}))
        events.put_targets(Rule=f"r{number}", Targets=[{"Id": "1", "Arn": function.arn}])
    account.awslambda.add_permission(
        FunctionName=function.name, StatementId="e", Action="lambda:InvokeFunction", Principal="events.amazonaws.com"
    )


def entry(**detail):
    return {"Source": "bench", "DetailType": "t", "Detail": json.dumps({"rule": 10, **detail})}


def calls(account, function):
    return metric(account, "AWS/Lambda", "Invocations", FunctionName=function.name)


def test_events_through_a_hundred_rules(account):
    function = create_function(account, handler("return None"))
    rules_to(account, function)
    headers, body = prepared(account, [entry(n=n) for n in range(10)])
    sent = [0] * CLIENTS

    def client(index, until):
        connection = caller(account)
        while time.monotonic() < until:
            send(connection, headers, body)
            sent[index] += 10

    began = time.monotonic()
    threads = [threading.Thread(target=client, args=(index, began + SECONDS)) for index in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rate = sum(sent) / (time.monotonic() - began)
    while calls(account, function) < sum(sent):
        time.sleep(0.5)  # Asking writes what was measured: more often, it would be a load of its own.
    arrived = sum(sent) / (time.monotonic() - began)
    print(f"\nPutEvents through {RULES} rules, batches of 10, {CLIENTS} clients: {rate:.0f} events/s taken, {arrived:.0f} delivered")


def test_an_event_into_a_warm_function(account):
    function = create_function(account, handler("import time\nprint('stamp', event['detail']['n'], time.time_ns())"))
    rules_to(account, function)
    connection, began = caller(account), {}
    for n in range(210):
        request = prepared(account, [entry(n=n)])
        began[n] = time.time_ns()
        send(connection, *request)
        time.sleep(0.02)

    def stamps():
        lines = [line.split() for line in function.log_lines() if line.startswith("stamp ")]
        found = {int(n): int(at) for _, n, at in lines}
        return found if len(found) == len(began) else None

    found = eventually(stamps, "every event is in the log", 60)
    # The first ones find the function cold.
    late = sorted((found[n] - began[n]) / 1e6 for n in began if n >= 10)
    print(f"\nevent to warm function: p50 {statistics.median(late):.1f} ms, p99 {late[int(len(late) * 0.99)]:.1f} ms")
