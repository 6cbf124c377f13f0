"""Asynchronous delivery while the platform dies: what was accepted is delivered, and its count owns up to every run."""

import collections
import json
import os
import random
import threading

import pytest

from support.account import BASIC_EXECUTION, Account
from support.functions import create_function, handler
from support.telling import SIGNING
from support.wait import eventually

TELLS = handler("send(event['queue'], context.aws_request_id)\nif event['fail']:\n    raise RuntimeError('asked for')", before=SIGNING)


class Scene:
    """A function that tells a queue of each run, and another queue that is told what became of each event."""

    def __init__(self, server):
        self.server = server
        self.account = Account(server)
        sqs = self.account.client("sqs")
        self.ran, self.told = (sqs.create_queue(QueueName=name)["QueueUrl"].split("/", 3)[3] for name in ("ran", "told"))
        role = self.account.role("teller", policies=(BASIC_EXECUTION, "arn:aws:iam::aws:policy/AmazonSQSFullAccess"))
        self.found = create_function(self.account, TELLS, Role=role, Timeout=60)
        arn = f"arn:aws:sqs:us-east-1:{self.account.id}:told"
        destinations = {"OnSuccess": {"Destination": arn}, "OnFailure": {"Destination": arn}}
        self.account.awslambda.put_function_event_invoke_config(
            FunctionName="f", MaximumRetryAttempts=0, DestinationConfig=destinations
        )
        self.accepted = set()
        self.bodies = {"ran": [], "told": []}

    def url(self, queue):
        return f"{self.server.endpoint}/{queue}"

    def send(self, fail=False):
        """True once the platform has answered 202."""
        try:
            answer = self.found.invoke({"queue": self.url(self.ran), "fail": fail}, InvocationType="Event")
        except Exception:
            return False
        self.accepted.add(answer.request_id)
        return True

    def receive(self, name):
        sqs = self.account.client("sqs")
        queue = self.url(getattr(self, name))
        while messages := sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10).get("Messages"):
            self.bodies[name] += [message["Body"] for message in messages]
            for message in messages:
                sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
        return self.bodies[name]

    def counts(self):
        """{request: the largest count that a record says}."""
        counts = collections.Counter()
        for record in map(json.loads, self.receive("told")):
            context = record["requestContext"]
            counts[context["requestId"]] = max(counts[context["requestId"]], context["approximateInvokeCount"])
        return counts

    def check(self):
        """Every accepted event ran and was told of, and its count is not smaller than its runs."""
        eventually(lambda: self.accepted <= set(self.counts()), "all that was accepted is told of", seconds=60)
        silent = self.accepted - set(self.receive("ran"))
        assert not silent, [told for told in self.bodies["told"] if any(request in told for request in silent)][:2]

        def owns_up():
            runs, counts = collections.Counter(self.receive("ran")), self.counts()
            return all(number <= counts[request] for request, number in runs.items())

        # What the last death had begin again may be told of once more.
        eventually(owns_up, "no count is smaller than its event's runs")


@pytest.fixture
def scene(new_freehold, tmp_path):
    return Scene(new_freehold(data=tmp_path / "data"))


@pytest.mark.parametrize("fail", [False, True], ids=["succeeds", "fails"])
@pytest.mark.parametrize("place", ["accepted", "taken", "ran", "delivered", "decided"])
def test_a_death_at_each_step_loses_nothing(scene, monkeypatch, place, fail):
    if fail and place in ("accepted", "taken"):
        pytest.skip("before the function runs both are the same")
    server = scene.server
    server.stop()
    monkeypatch.setenv("FREEHOLD_FAULT", f"async.{place}")
    server.start()
    was_told = scene.send(fail)
    assert was_told or place == "accepted"
    eventually(lambda: not server.running(), f"the platform dies at async.{place}")
    monkeypatch.delenv("FREEHOLD_FAULT")
    server.start()
    if not was_told:
        # It was stored, and the caller does not know. That it runs all the same is allowed, and so it does.
        scene.accepted.add(eventually(lambda: scene.receive("ran"), "it runs")[0])
    assert scene.send(not fail)
    scene.check()


def test_deaths_at_random_moments_lose_nothing(scene):
    dice = random.Random(int(os.environ.get("FREEHOLD_FAULT_SEED") or 1))
    for _ in range(3):
        killer = threading.Timer(dice.uniform(0.1, 1.0), scene.server.kill)
        killer.start()
        # No more than a small machine runs at once, cold: a function that times out has told nobody that it ran.
        for _ in range(8):
            scene.send(dice.random() < 0.3)
        killer.join()
        scene.server.start()
    assert scene.send()
    scene.check()
