"""Mails of topics: through the operator's relay, and kept in any case."""

import base64
import email
import email.policy
import queue
import re
import socketserver
import ssl
import subprocess
import threading

import pytest

from support.account import Account
from support.wait import eventually


class Relay:
    """A mail server that answers recipients with the codes it is told, then with 250, and keeps what it was sent.

    With a certificate it speaks TLS: at once, or after STARTTLS.
    """

    def __init__(self, certificate=None, at_once=False):
        self.seen, self.codes, self.words = queue.Queue(), {}, queue.Queue()
        relay = self
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)

        class Handler(socketserver.StreamRequestHandler):
            def say(self, line):
                self.wfile.write(line.encode() + b"\r\n")

            def encrypt(self):
                self.request = context.wrap_socket(self.request, server_side=True)
                self.rfile, self.wfile = self.request.makefile("rb"), self.request.makefile("wb", buffering=0)

            def handle(self):
                encrypted = at_once
                if encrypted:
                    self.encrypt()
                self.say("220 relay")
                while line := self.rfile.readline().decode().strip():
                    word = line.split()[0].upper()
                    relay.words.put((encrypted, line))
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
                    elif word == "EHLO" and certificate and not encrypted:
                        self.say("250-relay\r\n250-SIZE 1000000\r\n250 STARTTLS")
                    elif word == "STARTTLS":
                        self.say("220 go on")
                        self.encrypt()
                        encrypted = True
                    else:
                        self.say("250 ok")

        class Server(socketserver.ThreadingTCPServer):
            def handle_error(self, request, address):
                """A client that does not trust the certificate breaks off."""

        self.server = Server(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.port = self.server.server_address[1]
        self.url = f"smtp://127.0.0.1:{self.port}"

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


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """Key and certificate of `localhost`, in one file."""
    file = tmp_path_factory.mktemp("tls") / "localhost.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE"]
    subprocess.run([*command, *names, "-keyout", file, "-out", file.with_suffix(".crt")], check=True, capture_output=True)
    file.write_bytes(file.read_bytes() + file.with_suffix(".crt").read_bytes())
    return file


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_a_mail_leaves_encrypted_and_with_a_password(new_freehold, certificate, monkeypatch, scheme):
    relay = Relay(certificate, at_once=scheme == "smtps")
    try:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate.with_suffix(".crt")))
        url = f"{scheme}://user:pass@localhost:{relay.port}"
        account = Account(new_freehold("--smtp", url, "--smtp-from", "shop@example.org"))
        sns = account.client("sns")
        topic = sns.create_topic(Name="t")["TopicArn"]
        sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="reader@example.org")
        assert relay.next()["To"] == "reader@example.org"
        words = list(iter(relay.words.get, (True, "QUIT")))
        clear = [line for encrypted, line in words if not encrypted]
        assert clear == (["EHLO localhost", "STARTTLS"] if scheme == "smtp" else [])
        secret = base64.b64encode(b"\0user\0pass").decode()
        assert [line for _, line in words][-5:-1] == ["EHLO localhost", f"AUTH PLAIN {secret}", "MAIL FROM:<shop@example.org>", "RCPT TO:<reader@example.org>"]
    finally:
        relay.close()


def test_a_relay_that_cannot_prove_itself_gets_no_mail(new_freehold, certificate, monkeypatch):
    relay = Relay(certificate)
    try:
        monkeypatch.delenv("SSL_CERT_FILE", raising=False)
        server = new_freehold("--smtp", f"smtp://user:pass@localhost:{relay.port}", "--smtp-from", "shop@example.org")
        sns = Account(server).client("sns")
        sns.subscribe(TopicArn=sns.create_topic(Name="t")["TopicArn"], Protocol="email", Endpoint="reader@example.org")

        def tried():
            server.advance(10)
            return relay.words.qsize() >= 4

        eventually(tried, "it is tried twice")
        assert {line for _, line in list(relay.words.queue)} == {"EHLO localhost", "STARTTLS"}
        assert relay.seen.empty()
    finally:
        relay.close()
