"""Producers, consumers, a topic and a mapping, for minutes, while the server is killed again and again.

Opt-in: `FREEHOLD_SOAK_SECONDS=600 python -m pytest tests/api/test_soak_messages.py -s`. What was acknowledged is done with once the
producers stop; what was deleted does not come back; groups keep their order; memory stays bounded.
"""

import collections
import os
import pathlib
import random
import threading
import time

import botocore.config
import pytest

import support.server
from support.account import Account
from support.functions import create_function, handler
from support.telling import SIGNING
from support.wait import eventually

SECONDS = int(os.environ.get("FREEHOLD_SOAK_SECONDS", "0"))
PRODUCERS, CONSUMERS = 4, 4
VISIBILITY = "4"
RECEIVES_MAX = 5
MEMORY_MB_MAX = 600
# A start takes some tenths of a second of processor time; on a machine where everybody wants the processor it may be long in getting it.
READY_SECONDS = 300

pytestmark = pytest.mark.skipif(SECONDS == 0, reason="takes minutes; FREEHOLD_SOAK_SECONDS says how long")

TELLS = handler(
    "for record in event['Records']:\n    send(os.environ['SEEN'], record['body'])",
    before=SIGNING,
)


class Heard:
    """What clients were told, under one lock."""

    def __init__(self):
        self.lock = threading.RLock()
        self.sent = collections.defaultdict(set)
        self.asked = set()  # what somebody has begun to delete
        self.deleted = {}  # and when that was acknowledged
        self.waiting = collections.defaultdict(set)  # of each group, what nobody has begun to delete
        self.receives = self.kills = self.faults = 0
        self.start_seconds_max = 0.0
        self.wrong = []

    def send(self, queue, texts):
        with self.lock:
            self.sent[queue] |= set(texts)
            if queue == "ordered.fifo":
                for number, group in (text.split() for text in texts if (queue, text) not in self.asked):
                    self.waiting[group].add(int(number))

    def ask(self, queue, text):
        with self.lock:
            self.asked.add((queue, text))
            if queue == "ordered.fifo":
                number, group = text.split()
                self.waiting[group].discard(int(number))


class Soak:
    def __init__(self, server):
        self.server, self.account = server, Account(server)
        self.heard, self.over, self.drained = Heard(), threading.Event(), threading.Event()
        self.number = iter(range(10**9))
        sqs, sns = self.client("sqs"), self.client("sns")
        arn = lambda name: f"arn:aws:sqs:us-east-1:{self.account.id}:{name}"  # noqa: E731
        redrive = f'{{"deadLetterTargetArn":"{arn("dead")}","maxReceiveCount":{RECEIVES_MAX}}}'
        policy = '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"sqs:SendMessage","Resource":"*"}]}'
        for name, attributes in {
            "dead": {},
            "plain": {"RedrivePolicy": redrive},
            "ordered.fifo": {"FifoQueue": "true", "ContentBasedDeduplication": "true"},
            "mapped": {"Policy": policy, "VisibilityTimeout": "6"},
            "seen": {},
        }.items():
            sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": VISIBILITY, **attributes})
        self.topic = sns.create_topic(Name="topic")["TopicArn"]
        sns.subscribe(TopicArn=self.topic, Protocol="sqs", Endpoint=arn("mapped"), Attributes={"RawMessageDelivery": "true"})
        role = self.account.role("teller", policies=("arn:aws:iam::aws:policy/AmazonSQSFullAccess",))
        create_function(self.account, TELLS, Role=role, Timeout=6, Environment={"Variables": {"SEEN": self.url("seen")}})
        self.account.awslambda.create_event_source_mapping(EventSourceArn=arn("mapped"), FunctionName="f")

    def client(self, service):
        config = botocore.config.Config(read_timeout=30, connect_timeout=2, retries={"total_max_attempts": 1})
        return self.account.client(service, config=config)

    def url(self, name):
        return f"{self.server.endpoint}/{self.account.id}/{name}"

    def thread(self, work, until):
        def run():
            sqs, sns = self.client("sqs"), self.client("sns")
            while not until.is_set():
                try:
                    work(sqs, sns)
                except Exception:
                    # The server is dead or dying; nobody was told anything.
                    self.heard.faults += 1
                    time.sleep(0.05)

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        return thread

    def produce(self, sqs, sns):
        time.sleep(random.random() / 20)  # the consumers are to keep up
        numbers = [next(self.number) for _ in range(random.randint(1, 10))]
        kind = random.choice(["plain", "plain", "ordered.fifo", "mapped", "topic"])
        if kind == "topic":
            sns.publish(TopicArn=self.topic, Message=f"{numbers[0]}")
            return self.heard.send("mapped", [f"{numbers[0]}"])
        group = f"g{threading.get_ident() % 1000}-{random.randrange(3)}"
        # Only this thread sends to its groups, so its numbers are in order there.
        entry = {"MessageGroupId": group} if kind == "ordered.fifo" else {}
        poison = lambda number: "poison " if kind == "plain" and number % 500 == 0 else ""  # noqa: E731
        texts = [f"{poison(number)}{number} {group}" if entry else f"{poison(number)}{number}" for number in numbers]
        entries = [{"Id": f"{at}", "MessageBody": text, **entry} for at, text in enumerate(texts)]
        answer = sqs.send_message_batch(QueueUrl=self.url(kind), Entries=entries)
        return self.heard.send(kind, [texts[int(done["Id"])] for done in answer.get("Successful", [])])

    def consume(self, queue):
        def work(sqs, _sns):
            began = time.monotonic()
            answer = sqs.receive_message(QueueUrl=self.url(queue), MaxNumberOfMessages=10, WaitTimeSeconds=1)
            messages = answer.get("Messages", [])
            with self.heard.lock:
                self.heard.receives += len(messages)
                self.look(queue, [message["Body"] for message in messages], began)
            if random.random() < 0.05:
                return  # this consumer dies
            for message in messages:
                if message["Body"].startswith("poison"):
                    continue
                self.heard.ask(queue, message["Body"])
                sqs.delete_message(QueueUrl=self.url(queue), ReceiptHandle=message["ReceiptHandle"])
                self.heard.deleted[queue, message["Body"]] = time.monotonic()

        return work

    def look(self, queue, bodies, began):
        back = [body for body in bodies if self.heard.deleted.get((queue, body), began) < began]
        # The function may see a message twice, and then it tells of it twice.
        if back and queue != "seen":
            self.heard.wrong.append(f"deleted messages are back in {queue}: {back}")
        if queue != "ordered.fifo":
            return
        for group in {body.split()[1] for body in bodies}:
            numbers = [int(body.split()[0]) for body in bodies if body.split()[1] == group]
            early = [number for number in self.heard.waiting[group] if number < numbers[0]]
            if numbers != sorted(numbers) or early:
                self.heard.wrong.append(f"{group}: {numbers} came while {early} wait")

    def kill_now_and_then(self):
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            time.sleep(min(random.uniform(3, 12), max(0.0, end - time.monotonic())))
            self.server.kill()
            self.heard.kills += 1
            began = time.monotonic()
            self.server.start(port=self.server.port)
            self.heard.start_seconds_max = max(self.heard.start_seconds_max, time.monotonic() - began)

    def count(self, name):
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        found = self.client("sqs").get_queue_attributes(QueueUrl=self.url(name), AttributeNames=names)["Attributes"]
        return sum(int(number) for number in found.values())

    def is_drained(self):
        left = {name: self.count(name) for name in ("plain", "ordered.fifo", "mapped", "seen")}
        print(f"\rleft: {left}     ", end="", flush=True)
        time.sleep(0.5)
        return not any(left.values())

    def memory_mb(self):
        status = pathlib.Path(f"/proc/{self.server.pid}/status").read_text()
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024


def test_a_soak(new_freehold, tmp_path, monkeypatch):
    monkeypatch.setattr(support.server, "READY_SECONDS", READY_SECONDS)
    soak = Soak(new_freehold(data=tmp_path / "data"))
    heard = soak.heard
    producers = [soak.thread(soak.produce, soak.over) for _ in range(PRODUCERS)]
    queues = ["plain"] * CONSUMERS + ["ordered.fifo"] * 2 + ["seen"] * 3
    consumers = [soak.thread(soak.consume(queue), soak.drained) for queue in queues]
    try:
        soak.kill_now_and_then()
        soak.over.set()
        [producer.join(60) for producer in producers]
        eventually(soak.is_drained, "everything is done with", seconds=120 + SECONDS)
    finally:
        soak.over.set()
        soak.drained.set()
        [consumer.join(60) for consumer in consumers]
    sent = {queue: len(texts) for queue, texts in heard.sent.items()}
    print(f"\n{heard.kills} kills, sent {sent}, {heard.receives} received, {heard.faults} calls broke, {soak.memory_mb():.0f} MB")
    print(f"the slowest start took {heard.start_seconds_max:.1f} s, load {os.getloadavg()[0]:.0f}")
    assert heard.wrong == []
    asked = lambda queue: {text for of, text in heard.asked if of == queue}  # noqa: E731
    poison = {text for text in heard.sent["plain"] if text.startswith("poison")}
    assert heard.sent["plain"] - poison - asked("plain") == set()
    assert heard.sent["ordered.fifo"] - asked("ordered.fifo") == set()
    assert heard.sent["mapped"] - asked("seen") == set(), "the function has seen all"
    assert soak.count("dead") >= len(poison)
    assert soak.memory_mb() < MEMORY_MB_MAX
