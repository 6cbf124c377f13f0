"""`freehold serve`: for a team. Nobody enters without a key, and the keys of development do not exist."""

import json
import re

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function, handler
from support.http import request

NUMBER = "123456789012"
SETTINGS = {"account": NUMBER, "accept_missing_isolation": True}


@pytest.fixture
def server(new_freehold, tmp_path):
    return new_freehold(data=tmp_path / "data", start=False)


@pytest.fixture
def root(server):
    """The account through the root key that the first start prints."""
    server.start_serve(**SETTINGS)
    key = re.search(r"AWS_ACCESS_KEY_ID=(\S+)\nAWS_SECRET_ACCESS_KEY=(\S+)", server.printed)
    assert key, server.printed
    return Account(server, NUMBER, access_key=key[1], secret=key[2])


def test_the_root_key_of_the_first_start_works_and_is_shown_once(server, root):
    assert root.sts.get_caller_identity()["Arn"] == f"arn:aws:iam::{NUMBER}:root"
    assert create_function(root, handler("return 'served'")).invoke().ok() == "served"
    server.stop()
    server.start_serve(**SETTINGS)
    assert "AWS_SECRET_ACCESS_KEY" not in server.printed
    assert root.awslambda.list_functions()["Functions"][0]["FunctionName"] == "f"


def test_keys_that_nobody_made_are_refused(server, root):
    for key in (NUMBER, "test", "AKIAIOSFODNN7EXAMPLE"):
        with refused(403, "UnrecognizedClientException", "The security token included in the request is invalid."):
            root.having(key, "test").awslambda.list_functions()


def test_a_wrong_secret_of_the_root_is_refused(server, root):
    with refused(403, "InvalidSignatureException"):
        root.having(root.access_key, "x" * 40).awslambda.list_functions()


def test_a_role_that_does_not_exist_is_refused_w27(server, root):
    text = "The role defined for the function cannot be assumed by Lambda."
    with refused(400, "InvalidParameterValueException", text):
        create_function(root, Role=f"arn:aws:iam::{NUMBER}:role/nobody")


def test_a_deleted_key_is_refused(server, root):
    user = root.user(statements=[{"Effect": "Allow", "Action": "*", "Resource": "*"}])
    assert user.awslambda.list_functions()["Functions"] == []
    root.iam.delete_access_key(UserName="someone", AccessKeyId=user.access_key)
    with refused(403, "UnrecognizedClientException"):
        user.awslambda.list_functions()


def test_the_switches_of_development_are_not_there(server, root):
    assert server.post("/_freehold/reset").status in (403, 404)
    assert server.post("/_freehold/clock", {"advance_ms": 1000}).status in (403, 404)
    assert server.get("/_freehold/health").status == 200


def test_subscribers_at_internal_addresses_are_not_called(server, web):
    """Unless the configuration names them: a topic is no way into the operator's network."""
    server.start_serve(**SETTINGS, internal_targets=["127.0.0.0/8"])
    key = re.search(r"AWS_ACCESS_KEY_ID=(\S+)\nAWS_SECRET_ACCESS_KEY=(\S+)", server.printed)
    root = Account(server, NUMBER, access_key=key[1], secret=key[2])
    topic = root.client("sns").create_topic(Name="t")["TopicArn"]
    dead = f"arn:aws:sqs:{root.region}:{NUMBER}:dead"
    statement = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": dead}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    root.client("sqs").create_queue(QueueName="dead", Attributes={"Policy": policy})["QueueUrl"]
    redrive = json.dumps({"deadLetterTargetArn": dead})
    root.client("sns").subscribe(TopicArn=topic, Protocol="http", Endpoint=web.url, Attributes={"RedrivePolicy": redrive})
    token = json.loads(web.next()[1])["Token"]
    root.client("sns").confirm_subscription(TopicArn=topic, Token=token)
    server.stop()
    server.start_serve(**SETTINGS)
    root = Account(server, NUMBER, access_key=key[1], secret=key[2])
    root.client("sns").publish(TopicArn=topic, Message="m")
    sqs = root.client("sqs")
    url = sqs.get_queue_url(QueueName="dead")["QueueUrl"]
    [letter] = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"]
    assert json.loads(letter["Body"])["Message"] == "m"
    assert web.seen.empty()


def test_unsigned_calls_are_refused(server, root):
    assert request(server.endpoint, "GET", "/2015-03-31/functions").status == 403


def test_the_secret_is_in_no_log(server, root):
    root.awslambda.list_functions()
    assert root.secret not in server.log()


@pytest.mark.parametrize(
    "change, said",
    [
        ({"account": "12"}, "account"),
        ({"listen": []}, "listen"),
        ({"listen": ["0.0.0.0:0"]}, "unencrypted"),
        ({"colour": "blue"}, "colour"),
        ({"tls": {"certificate": "/no/such.pem", "key": "/no/such.key"}}, "/no/such.pem"),
    ],
)
def test_mistakes_of_the_configuration_are_named(server, change, said):
    with pytest.raises(AssertionError, match="not ready") as failure:
        server.start_serve(**{**SETTINGS, **change})
    assert said in str(failure.value)


def test_a_configuration_that_is_no_json_is_named(server):
    path = server.folder / "broken.json"
    path.write_text(json.dumps(SETTINGS)[:-5])
    with pytest.raises(AssertionError, match="broken.json"):
        server.launch("serve", "--config", str(path))
