"""Queues when consumers die, messages are poison, and disks fill."""

import json
import multiprocessing
import os
import signal

import pytest

from support.account import Account
from support.functions import create_function, handler
from support.wait import eventually

BODY = "x" * (200 * 1024)


def bodies(messages):
    return [message["Body"] for message in messages]


def receive(sqs, queue, **arguments):
    arguments = {"MaxNumberOfMessages": 10, "MessageSystemAttributeNames": ["All"], **arguments}
    return sqs.receive_message(QueueUrl=queue, **arguments).get("Messages", [])


def delete(sqs, queue, messages):
    for message in messages:
        sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])


def hold(account, queue, told, times):
    """Another process: it takes what it gets so many times, says so, and does nothing more with it."""
    sqs = account.client("sqs")
    for _ in range(times):
        told.send(bodies(receive(sqs, queue, WaitTimeSeconds=20)))
    signal.pause()


@pytest.fixture
def consumer():
    """Starts consumers that hold what they receive; gives the process, and where it tells of it."""
    started = []

    def start(account, queue, times):
        here, there = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.get_context("fork").Process(target=hold, args=(account, queue, there, times), daemon=True)
        process.start()
        started.append(process)
        return process, here

    yield start
    for process in started:
        process.kill()
        process.join()


@pytest.mark.parametrize("kind", ["standard", "fifo"])
def test_what_a_dead_consumer_held_comes_back(own_account, own_freehold, consumer, kind):
    sqs = own_account.client("sqs")
    fifo = {"FifoQueue": "true", "ContentBasedDeduplication": "true"} if kind == "fifo" else {}
    group = {"MessageGroupId": "g"} if fifo else {}
    queue = sqs.create_queue(QueueName="q.fifo" if fifo else "q", Attributes={"VisibilityTimeout": "60", **fifo})["QueueUrl"]
    sent = [f"{number:02}" for number in range(10)]
    for body in sent:
        sqs.send_message(QueueUrl=queue, MessageBody=body, **group)
    process, told = consumer(own_account, queue, 1)
    assert told.poll(20) and told.recv() == sent
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    sqs.send_message(QueueUrl=queue, MessageBody="behind", **group)
    others = receive(sqs, queue)
    assert bodies(others) == ([] if fifo else ["behind"]), "a group waits for the dead; a standard queue does not"
    delete(sqs, queue, others)
    own_freehold.advance(60)
    again = receive(sqs, queue) + receive(sqs, queue)
    assert bodies(again) == sent + (["behind"] if fifo else [])[: len(again) - 10]
    assert {message["Attributes"]["ApproximateReceiveCount"] for message in again[:10]} == {"2"}


def test_a_consumer_that_dies_while_it_waits_takes_nothing_along(account, consumer):
    sqs = account.client("sqs")
    queue = sqs.create_queue(QueueName="q")["QueueUrl"]
    process, told = consumer(account, queue, 100)
    sqs.send_message(QueueUrl=queue, MessageBody="first")
    assert told.poll(20) and told.recv() == ["first"]
    os.kill(process.pid, signal.SIGKILL)  # in its next long poll, or on the way there
    process.join()

    def received():
        sqs.send_message(QueueUrl=queue, MessageBody="next")
        return bodies(receive(sqs, queue))

    eventually(received, "a message that nobody else took")


def test_a_poison_message_in_the_middle_of_a_group(own_account, own_freehold):
    """Three messages of a group, the second of which kills its function: the first is done, the third waits and is done."""
    sqs, account = own_account.client("sqs"), own_account
    arn = lambda name: f"arn:aws:sqs:us-east-1:{account.id}:{name}"  # noqa: E731
    fifo = {"FifoQueue": "true", "ContentBasedDeduplication": "true"}
    dead = sqs.create_queue(QueueName="dead.fifo", Attributes=fifo)["QueueUrl"]
    redrive = json.dumps({"deadLetterTargetArn": arn("dead.fifo"), "maxReceiveCount": 2})
    attributes = {**fifo, "RedrivePolicy": redrive, "VisibilityTimeout": "30"}
    queue = sqs.create_queue(QueueName="q.fifo", Attributes=attributes)["QueueUrl"]
    role = account.role("poller", policies=("arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole",))
    body = """
[record] = event["Records"]
if record["body"] == "poison":
    raise RuntimeError("no")
print("DONE", record["body"])
"""
    found = create_function(account, handler(body), Role=role)
    for text, group in [("first", "g"), ("poison", "g"), ("third", "g"), ("other", "h")]:
        sqs.send_message(QueueUrl=queue, MessageBody=text, MessageGroupId=group)
    account.awslambda.create_event_source_mapping(EventSourceArn=arn("q.fifo"), FunctionName="f", BatchSize=1)
    done = lambda: [line.split()[1] for line in found.log_lines() if line.startswith("DONE")]  # noqa: E731
    eventually(lambda: sorted(done()) == ["first", "other"], "what is before the poison, and beside it")

    # The clock moves only between the calls: what is being worked on must not become visible meanwhile.
    for times in (1, 2):
        found.wait_log("[ERROR] RuntimeError", times)
        own_freehold.advance(31)
    eventually(lambda: "third" in done(), "what is behind the poison")
    assert bodies(receive(sqs, dead)) == ["poison"]
    assert sorted(done()) == ["first", "other", "third"], "each once"


def test_a_full_disk_loses_nothing_that_was_acknowledged(new_freehold, small_disk):
    server = new_freehold(data=small_disk / "data")
    account = Account(server)
    sqs = account.client("sqs")
    queue = sqs.create_queue(QueueName="q", Attributes={"VisibilityTimeout": "3600"})["QueueUrl"]
    sent = []

    def refused():
        try:
            sqs.send_message(QueueUrl=queue, MessageBody=f"{len(sent)} {BODY}")
        except sqs.exceptions.ClientError as error:
            return error.response
        sent.append(f"{len(sent)} {BODY}")
        return None

    answer = next(answer for answer in iter(refused, "never") if answer or len(sent) > 500)
    assert answer, "24 MB hold no 500 messages of 200 KB"
    assert answer["ResponseMetadata"]["HTTPStatusCode"] >= 500, answer
    server.kill()
    server.start()
    sqs = account.client("sqs")
    queue = sqs.get_queue_url(QueueName="q")["QueueUrl"]
    found = []
    while messages := receive(sqs, queue):
        found += messages
        delete(sqs, queue, messages)
    assert bodies(found) == sent, "all that was acknowledged, and it can be deleted although the disk is full"
    assert receive(sqs, queue) == []
