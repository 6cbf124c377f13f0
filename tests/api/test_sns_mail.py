"""Mails of topics: through the operator's relay, and kept in any case."""

import email
import email.policy
import queue
import re
import socketserver
import threading

import pytest

from support.account import Account
from support.wait import eventually


class Relay:
    """A mail server that answers recipients with the codes it is told, then with 250, and keeps what it was sent."""

    def __init__(self):
        self.seen, self.codes = queue.Queue(), {}
        relay = self

        class Handler(socketserver.StreamRequestHandler):
            def say(self, line):
                self.wfile.write(line.encode() + b"\r\n")

            def handle(self):
                self.say("220 relay")
                while line := self.rfile.readline().decode().strip():
                    word = line.split()[0].upper()
                    if word == "RCPT":
                        codes = relay.codes.get(re.search("<(.*?)>", line)[1], [])
                        self.say(f"{codes.pop(0)} no" if codes else "250 ok")
                    elif word == "DATA":
                        self.say("354 go on")
                        lines = list(iter(self.rfile.readline, b".\r\n"))
                        relay.seen.put(email.message_from_bytes(b"".join(lines), policy=email.policy.default))
                        self.say("250 ok")
                    elif word == "QUIT":
                        return self.say("221 bye")
                    else:
                        self.say("250 ok")

        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"smtp://127.0.0.1:{self.server.server_address[1]}"

    def next(self):
        return self.seen.get(timeout=20)

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def relay():
    made = Relay()
    yield made
    made.close()


def outbox(account):
    return account.freehold.get(f"/_freehold/outbox?account={account.id}").json()["messages"]


def test_mails_leave_and_come_again_and_are_kept(new_freehold, relay):
    server = new_freehold("--smtp", relay.url, "--smtp-from", "shop@example.org")
    account = Account(server)
    sns = account.client("sns")
    topic = sns.create_topic(Name="t", Attributes={"DisplayName": "Orders"})["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="reader@example.org")
    letter = relay.next()
    assert (letter["To"], letter["Subject"]) == ("reader@example.org", "AWS Notification - Subscription Confirmation")
    assert letter["From"] == "AWS Notifications <shop@example.org>"
    link = re.search(r"http://\S+", letter.get_content())[0]
    assert server.get(link.removeprefix(server.endpoint)).status == 200
    sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="gone@example.org")
    link = re.search(r"http://\S+", relay.next().get_content())[0]
    assert server.get(link.removeprefix(server.endpoint)).status == 200

    relay.codes = {"reader@example.org": [451], "gone@example.org": [550, 550]}
    sns.publish(TopicArn=topic, Subject="News of today", Message="one\ntwo €")
    eventually(lambda: relay.codes["reader@example.org"] == [] and relay.codes["gone@example.org"] == [550], "both are tried")

    def again():
        # What the first attempt decides may be stored after the clock has moved, so it is moved again.
        server.advance(10)
        return not relay.seen.empty()

    eventually(again, "who was busy is tried again")
    mail = relay.next()
    assert (mail["To"], mail["From"], mail["Subject"]) == ("reader@example.org", "Orders <shop@example.org>", "News of today")
    assert mail.get_content().replace("\r\n", "\n").startswith("one\ntwo €\n\n--\n")
    assert relay.seen.empty() and relay.codes["gone@example.org"] == [550], "who is gone is not"
    kept = [letter["to"] for letter in outbox(account) if letter["subject"] == "News of today"]
    assert sorted(kept) == ["gone@example.org", "reader@example.org"]


def test_without_a_relay_each_reader_has_a_letter(account):
    sns = account.client("sns")
    topic = sns.create_topic(Name="t")["TopicArn"]
    for name in ("a", "b"):
        sns.subscribe(TopicArn=topic, Protocol="sms", Endpoint=f"+1555123456{ord(name) % 10}")
    sns.publish(TopicArn=topic, Message="m")
    eventually(lambda: len(outbox(account)) == 2, "two texts")


def test_a_relay_that_is_none_is_said_at_start(new_freehold):
    server = new_freehold("--smtp", "http://127.0.0.1", start=False)
    with pytest.raises(AssertionError, match="the mail relay is not right"):
        server.start()
