"""The best practices of the source document, each as a user would try it. Names carry the document's row."""

import json
import pathlib
import shutil

from support.account import Account
from support.functions import create_function, handler, zip_of
from support.wait import eventually

SQS_ACTIONS = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:SendMessage"]


def allowed(account, name, actions):
    """A role that may write logs and do these things."""
    role = account.role(name)
    statement = {"Effect": "Allow", "Action": actions, "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    account.iam.put_role_policy(RoleName=name, PolicyName="more", PolicyDocument=document)
    return role


def queue(account, name):
    sqs = account.client("sqs")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    return sqs, url, f"arn:aws:sqs:{account.region}:{account.id}:{name}"


def test_a_mapping_alone_connects_a_queue_and_filters_before_it_calls_w09_w20_w66(account):
    sqs, url, arn = queue(account, "orders")
    found = create_function(account, handler("print('SEEN', [r['body'] for r in event['Records']])"), Role=allowed(account, "r", SQS_ACTIONS))
    pattern = json.dumps({"body": {"kind": ["order"]}})
    account.awslambda.create_event_source_mapping(
        EventSourceArn=arn, FunctionName="f", BatchSize=1, FilterCriteria={"Filters": [{"Pattern": pattern}]}
    )
    for kind in ("noise", "order"):
        sqs.send_message(QueueUrl=url, MessageBody=json.dumps({"kind": kind}))
    lines = [line for line in found.wait_log("SEEN") if line.startswith("SEEN")]
    assert len(lines) == 1 and "order" in lines[0]

    def empty():
        got = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        return not any(int(value) for name, value in got.items() if name.startswith("ApproximateNumberOfMessages"))

    eventually(empty, "what was filtered out is gone as well")
    assert "noise" not in "".join(found.log_lines())


def test_what_failed_is_worked_off_from_its_dead_letter_queue_w37(account):
    _, _, arn = queue(account, "dead")
    role = allowed(account, "r", SQS_ACTIONS)
    create_function(account, handler("raise ValueError('no')"), name="fails", Role=role, DeadLetterConfig={"TargetArn": arn})
    repair = create_function(account, handler("print('AGAIN', event['Records'][0]['body'])"), name="repair", Role=role)
    account.awslambda.put_function_event_invoke_config(FunctionName="fails", MaximumRetryAttempts=0)
    account.awslambda.create_event_source_mapping(EventSourceArn=arn, FunctionName="repair")
    account.awslambda.invoke(FunctionName="fails", InvocationType="Event", Payload=b'{"order":7}')
    lines = repair.wait_log("AGAIN")
    assert [line for line in lines if line.startswith("AGAIN")] == ['AGAIN {"order":7}']


def test_a_connection_made_outside_the_handler_is_used_again_w53(function, freehold):
    before = """
import http.client, os, urllib.parse
peer = urllib.parse.urlsplit(os.environ["AWS_ENDPOINT_URL"])
connection = http.client.HTTPConnection(peer.hostname, peer.port)
"""
    body = """
connection.request("GET", "/_freehold/health")
answer = connection.getresponse()
answer.read()
return [answer.status, connection.sock.getsockname()[1]]
"""
    found = function(handler(body, before))
    first = found.invoke().ok()
    assert first[0] in (200, 403)
    found.wait_log("REPORT")
    assert found.invoke().ok() == first, "same socket, though the environment was frozen in between"


def test_a_bundled_library_wins_over_a_layers_and_the_runtimes_w71(account):
    layer = zip_of({"python/shared.py": "WHERE = 'layer'", "python/only_layer.py": "WHERE = 'layer'", "python/json.py": "WHERE = 'layer'"})
    arn = account.awslambda.publish_layer_version(LayerName="l", Content={"ZipFile": layer})["LayerVersionArn"]
    files = handler("return [shared.WHERE, only_layer.WHERE]", "import shared, only_layer")
    found = create_function(account, {**files, "shared.py": "WHERE = 'package'"}, Layers=[arn])
    assert found.invoke().ok() == ["package", "layer"]


def test_the_same_bytes_are_the_same_code_w73(function, account):
    first = function(handler("return 1"), name="a").configuration()["CodeSha256"]
    assert function(handler("return 1"), name="b").configuration()["CodeSha256"] == first
    assert function(handler("return 2"), name="c").configuration()["CodeSha256"] != first


def test_a_copy_of_the_data_directory_is_a_second_installation_w47(new_freehold, tmp_path):
    first = new_freehold(data=tmp_path / "data")
    account = Account(first)
    create_function(account, handler("return 'moved'"))
    sqs, url, _ = queue(account, "q")
    sqs.send_message(QueueUrl=url, MessageBody="kept")
    first.stop()
    shutil.copytree(tmp_path / "data", tmp_path / "copy")
    second = new_freehold(data=tmp_path / "copy")
    moved = Account(second, account.id)
    payload = moved.awslambda.invoke(FunctionName="f", Payload=b"{}")["Payload"].read()
    assert payload == b'"moved"'
    sqs = moved.client("sqs")
    url = sqs.get_queue_url(QueueName="q")["QueueUrl"]
    assert [message["Body"] for message in sqs.receive_message(QueueUrl=url)["Messages"]] == ["kept"]


def test_secrets_are_not_written_to_disk_or_log_w41(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    word = "correct-horse-battery-staple"
    account.client("secretsmanager").create_secret(Name="s", SecretString=word)
    account.client("ssm").put_parameter(Name="p", Value=word, Type="SecureString")
    found = create_function(account, handler("import os\nreturn os.environ['WORD']"), Environment={"Variables": {"WORD": word}})
    assert found.invoke().ok() == word
    server.stop()
    told = [str(path) for path in pathlib.Path(tmp_path / "data").rglob("*") if path.is_file() and word.encode() in path.read_bytes()]
    assert told == []
    assert word not in server.log()


def test_an_idle_function_costs_nothing_w04_w10(function):
    """Two calls are two calls: what was billed is in REPORT, and nothing is counted after them."""
    found = function(handler("return 1"), MemorySize=128)
    for _ in range(2):
        found.invoke()
    lines = [line for line in found.wait_log("REPORT", times=2) if line.startswith("REPORT")]
    assert all("Billed Duration: " in line and "Memory Size: 128 MB" in line for line in lines)
    assert len(lines) == 2
