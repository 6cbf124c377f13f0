"""EventBridge Pipes: what is refused, how a pipe comes to run, and what becomes of each message."""

import http.server
import json
import threading

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function, handler
from support.metrics import metric
from support.wait import by_clock, eventually

SOURCE_RIGHTS = ("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes")


class Scene:
    """Queues and pipes of one account."""

    def __init__(self, account):
        self.account = account
        self.pipes = account.client("pipes")
        self.sqs = account.client("sqs")

    def queue(self, name="q", **attributes):
        url = self.sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
        return url, f"arn:aws:sqs:us-east-1:{self.account.id}:{name}"

    def role(self, *actions, name="pipe", source=SOURCE_RIGHTS):
        role = self.account.role(name, (), "pipes.amazonaws.com")
        allow = {"Effect": "Allow", "Action": [*source, *actions], "Resource": "*"}
        document = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
        self.account.iam.put_role_policy(RoleName=name, PolicyName="pipe", PolicyDocument=document)
        return role

    def state(self, name="p"):
        return self.pipes.describe_pipe(Name=name)["CurrentState"]

    def wait_state(self, state, name="p"):
        eventually(lambda: self.state(name) == state, f"{name} is {state}")

    def pipe(self, source, target, role, name="p", **arguments):
        created = self.pipes.create_pipe(Name=name, Source=source, Target=target, RoleArn=role, **arguments)
        assert created["CurrentState"] == "CREATING"
        self.wait_state("RUNNING", name)
        return created["Arn"]

    def send(self, url, *bodies, **arguments):
        return [self.sqs.send_message(QueueUrl=url, MessageBody=body, **arguments)["MessageId"] for body in bodies]

    def count(self, url):
        found = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        return sum(int(found[name]) for name in ("ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"))

    def wait_empty(self, url):
        eventually(lambda: self.count(url) == 0, f"{url} is empty")

    def take(self, url):
        """The next message, as text; it is deleted."""

        def found():
            return self.sqs.receive_message(QueueUrl=url, AttributeNames=["All"]).get("Messages")

        message = eventually(found, f"a message in {url}")[0]
        self.sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return message


@pytest.fixture
def scene(account):
    return Scene(account)


def test_the_life_of_a_pipe(scene):
    (_, source), (_, target) = scene.queue("source"), scene.queue("target")
    role = scene.role("sqs:SendMessage")
    arn = scene.pipe(source, target, role, Description="d", Tags={"a": "1"})
    assert arn == f"arn:aws:pipes:us-east-1:{scene.account.id}:pipe/p"
    shown = scene.pipes.describe_pipe(Name="p")
    assert shown["SourceParameters"] == {"SqsQueueParameters": {"BatchSize": 10, "MaximumBatchingWindowInSeconds": 0}}
    assert (shown["DesiredState"], shown["Tags"], shown["Description"]) == ("RUNNING", {"a": "1"}, "d")
    assert "StateReason" not in shown and "TargetParameters" not in shown
    with refused(409, "ConflictException", "Pipe p already exists."):
        scene.pipes.create_pipe(Name="p", Source=source, Target=target, RoleArn=role)
    scene.pipes.tag_resource(resourceArn=arn, tags={"b": "2"})
    scene.pipes.untag_resource(resourceArn=arn, tagKeys=["a"])
    assert scene.pipes.list_tags_for_resource(resourceArn=arn)["tags"] == {"b": "2"}
    assert scene.pipes.stop_pipe(Name="p")["CurrentState"] == "STOPPING"
    scene.wait_state("STOPPED")
    updated = scene.pipes.update_pipe(
        Name="p", RoleArn=role, SourceParameters={"SqsQueueParameters": {"BatchSize": 2}}, TargetParameters={"InputTemplate": "<$.body>"}
    )
    assert (updated["CurrentState"], updated["DesiredState"]) == ("UPDATING", "STOPPED")
    scene.wait_state("STOPPED")
    shown = scene.pipes.describe_pipe(Name="p")
    assert shown["SourceParameters"]["SqsQueueParameters"]["BatchSize"] == 2
    assert (shown["TargetParameters"], shown["Description"]) == ({"InputTemplate": "<$.body>"}, "d")
    assert scene.pipes.start_pipe(Name="p")["CurrentState"] == "STARTING"
    scene.wait_state("RUNNING")
    listed = scene.pipes.list_pipes(NamePrefix="p", CurrentState="RUNNING", SourcePrefix=source)["Pipes"]
    assert [pipe["Name"] for pipe in listed] == ["p"] and scene.pipes.list_pipes(DesiredState="STOPPED")["Pipes"] == []
    assert scene.pipes.delete_pipe(Name="p")["CurrentState"] == "DELETING"
    eventually(lambda: scene.pipes.list_pipes()["Pipes"] == [], "the pipe is gone")
    with refused(404, "NotFoundException", "Pipe p does not exist."):
        scene.pipes.describe_pipe(Name="p")


def test_wrong_pipes(scene):
    (_, source), (_, fifo) = scene.queue("source"), scene.queue("t.fifo", FifoQueue="true")
    role = scene.role("sqs:SendMessage")

    def create(**changes):
        arguments = {"Name": "p", "Source": source, "Target": source, "RoleArn": role, **changes}
        scene.pipes.create_pipe(**arguments)

    batch = lambda size: {"SqsQueueParameters": {"BatchSize": size}}
    with refused(501, "NotImplemented"):
        create(Source=f"arn:aws:kinesis:us-east-1:{scene.account.id}:stream/s")
    with refused(501, "NotImplemented"):
        create(Target=f"arn:aws:ecs:us-east-1:{scene.account.id}:cluster/c")
    for changes in (
        {"Target": fifo},
        {"SourceParameters": batch(11)},
        {"SourceParameters": {"SqsQueueParameters": {"BatchSize": 11, "MaximumBatchingWindowInSeconds": 1}}},
        {"SourceParameters": {"KinesisStreamParameters": {"StartingPosition": "LATEST"}}},
        {"SourceParameters": {"FilterCriteria": {"Filters": [{"Pattern": '{"body": "no list"}'}]}}},
        {"TargetParameters": {"InputTemplate": "<nothing.known>"}},
        {"SourceParameters": batch(2), "Target": f"arn:aws:events:us-east-1:{scene.account.id}:api-destination/d/1"},
    ):
        with refused(400, "ValidationException"):
            create(**changes)
    with refused(404, "NotFoundException", "Pipe nope does not exist."):
        scene.pipes.start_pipe(Name="nope")


def test_a_pipe_without_rights_says_why(scene):
    (_, source), (_, target) = scene.queue("source"), scene.queue("target")
    role = scene.role(source=("sqs:GetQueueAttributes",))
    scene.pipes.create_pipe(Name="p", Source=source, Target=target, RoleArn=role)
    scene.wait_state("CREATE_FAILED")
    reason = scene.pipes.describe_pipe(Name="p")["StateReason"]
    assert reason == (
        "Input parameter is invalid from the request due to : "
        "The provided customer role does not have permissions to call ReceiveMessage on SQS"
    )
    foreign = scene.account.role("foreign")
    scene.pipes.create_pipe(Name="f", Source=source, Target=target, RoleArn=foreign)
    scene.wait_state("CREATE_FAILED", "f")
    other = scene.role(name="good")
    scene.pipes.update_pipe(Name="f", RoleArn=other)
    scene.wait_state("RUNNING", "f")


def test_messages_are_filtered_and_reshaped(scene):
    (source_url, source), (target_url, target) = scene.queue("source"), scene.queue("target")
    scene.pipe(
        source,
        target,
        scene.role("sqs:SendMessage"),
        SourceParameters={"FilterCriteria": {"Filters": [{"Pattern": json.dumps({"body": {"kind": ["good"]}})}]}},
        TargetParameters={"InputTemplate": '{"n": <$.body.n>, "of": "<aws.pipes.pipe-name>", "text": "<$.body.text>", "all": <aws.pipes.event.json>}'},
    )
    scene.send(source_url, json.dumps({"kind": "bad"}), "no JSON", json.dumps({"kind": "good", "n": 7, "text": 'a "b"'}))
    shown = json.loads(scene.take(target_url)["Body"])
    assert (shown["n"], shown["of"], shown["text"]) == (7, "p", 'a "b"')
    assert shown["all"]["body"]["kind"] == "good" and shown["all"]["eventSourceARN"] == source
    scene.wait_empty(source_url)
    assert scene.count(target_url) == 0


def test_fifo_keeps_its_order(scene):
    source_url, source = scene.queue("s.fifo", FifoQueue="true")
    target_url, target = scene.queue("t.fifo", FifoQueue="true")
    parameters = {"MessageGroupId": "$.attributes.MessageGroupId", "MessageDeduplicationId": "$.messageId"}
    scene.pipe(
        source, target, scene.role("sqs:SendMessage"), TargetParameters={"SqsQueueParameters": parameters, "InputTemplate": "<$.body>"}
    )
    for number in range(12):
        scene.send(source_url, f"m{number}", MessageGroupId="g", MessageDeduplicationId=str(number))
    taken = [scene.take(target_url) for _ in range(12)]
    assert [message["Body"] for message in taken] == [f"m{number}" for number in range(12)]
    assert {message["Attributes"]["MessageGroupId"] for message in taken} == {"g"}


def test_a_function_enriches_and_a_bus_takes(scene):
    account = scene.account
    (source_url, source), (target_url, target) = scene.queue("source"), scene.queue("target")
    body = "return [{'id': e['messageId'], 'n': int(e['body']) * 2} for e in event if e['body'] != '0']"
    function = create_function(account, handler(body))
    events = account.client("events")
    bus = events.create_event_bus(Name="b")["EventBusArn"]
    rule = events.put_rule(Name="r", EventBusName="b", EventPattern=json.dumps({"source": ["my.pipe"]}))["RuleArn"]
    allow = {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": target}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    scene.sqs.set_queue_attributes(QueueUrl=target_url, Attributes={"Policy": policy})
    events.put_targets(Rule="r", EventBusName="b", Targets=[{"Id": "1", "Arn": target}])
    scene.pipe(
        source,
        bus,
        scene.role("lambda:InvokeFunction", "events:PutEvents"),
        Enrichment=function.arn,
        TargetParameters={"EventBridgeEventBusParameters": {"Source": "my.pipe", "DetailType": "$.id", "Resources": [rule]}},
    )
    message, _ = scene.send(source_url, "21", "0")
    event = json.loads(scene.take(target_url)["Body"])
    assert (event["detail"], event["detail-type"], event["resources"]) == ({"id": message, "n": 42}, message, [rule])
    scene.wait_empty(source_url)


class Api:
    """An HTTP server that answers each path with what it is told, and keeps what it was sent."""

    def __init__(self, **answers):
        self.seen, self.answers = [], answers

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(handler):
                body = handler.rfile.read(int(handler.headers["content-length"])).decode()
                path, _, query = handler.path.partition("?")
                self.seen.append((path, query, {name.lower(): value for name, value in handler.headers.items()}, body))
                status, answer = answers[path.split("/")[1]].pop(0)
                handler.send_response(status)
                handler.send_header("content-length", str(len(answer)))
                handler.end_headers()
                handler.wfile.write(answer.encode())

            def log_message(handler, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def calls(self, name):
        return [call for call in self.seen if call[0].split("/")[1] == name]


def test_an_api_enriches_and_another_takes(own_account):
    scene, freehold = Scene(own_account), own_account.freehold
    api = Api(enrich=[(200, '{"n": 42}'), (503, ""), (200, '{"n": 43}'), (200, "")], take=[(200, ""), (500, "")])
    events = scene.account.client("events")
    key = {"ApiKeyAuthParameters": {"ApiKeyName": "X-Key", "ApiKeyValue": "k"}}
    connection = events.create_connection(Name="c", AuthorizationType="API_KEY", AuthParameters=key)["ConnectionArn"]

    def destination(name, path):
        made = events.create_api_destination(Name=name, ConnectionArn=connection, InvocationEndpoint=api.url + path, HttpMethod="POST")
        return made["ApiDestinationArn"]

    enrich, take = destination("enrich", "/enrich/*"), destination("take", "/take/*")
    (url, source), role = scene.queue("source", VisibilityTimeout="600"), scene.role("events:InvokeApiDestination")
    # An API takes one event at a time.
    with refused(400, "ValidationException", "The configured batch size 2 is greater than the max supported batch size 1."):
        scene.pipes.create_pipe(
            Name="p", Source=source, Target=take, RoleArn=role, SourceParameters={"SqsQueueParameters": {"BatchSize": 2}}
        )
    scene.pipe(
        source,
        take,
        role,
        Enrichment=enrich,
        EnrichmentParameters={
            "InputTemplate": '{"id": <$.body.id>}',
            "HttpParameters": {"PathParameterValues": ["$.body.id"], "QueryStringParameters": {"from": "$.eventSource"}},
        },
        TargetParameters={"HttpParameters": {"PathParameterValues": ["$.n"], "HeaderParameters": {"X-Of": "pipe"}}},
    )
    shown = scene.pipes.describe_pipe(Name="p")
    assert shown["SourceParameters"]["SqsQueueParameters"]["BatchSize"] == 1
    scene.send(url, '{"id": "a"}')
    scene.wait_empty(url)
    [(path, query, headers, body)] = api.calls("enrich")
    assert (path, query, headers["x-key"], json.loads(body)) == ("/enrich/a", "from=aws%3Asqs", "k", {"id": "a"})
    [(path, _, headers, body)] = api.calls("take")
    assert (path, headers["x-of"], headers["x-key"], json.loads(body)) == ("/take/42", "pipe", "k", {"n": 42})
    # A fault of either side leaves the message, which comes again.
    scene.send(url, '{"id": "b"}')
    eventually(lambda: len(api.calls("enrich")) == 2, "the enrichment fails")
    by_clock(freehold, 601, lambda: len(api.calls("take")) == 2, "the target fails")
    by_clock(freehold, 601, lambda: scene.count(url) == 0, "the message is done with")
    assert [call[0] for call in api.calls("enrich")] == ["/enrich/a", "/enrich/b", "/enrich/b", "/enrich/b"]
    # The last enrichment left nothing, so nothing went on.
    assert [call[0] for call in api.calls("take")] == ["/take/42", "/take/43"]
    counted = lambda name, statistic="Sum", **of: metric(scene.account, "AWS/EventBridge/Pipes", name, statistic, **(of or {"PipeName": "p"}))
    for name, count in (
        ("Invocations", 4), ("EventCount", 4), ("ExecutionFailed", 2), ("ExecutionPartiallyFailed", 0), ("EnrichmentStageFailed", 1),
        ("TargetStageFailed", 1), ("TargetStageSkipped", 1), ("TargetStagePartiallyFailed", 0),
    ):
        eventually(lambda: counted(name) == count, f"{name} is {count}")
    for name, count in (("Duration", 4), ("EnrichmentStageDuration", 4), ("TargetStageDuration", 2), ("EventSize", 4)):
        eventually(lambda: counted(name, "SampleCount") == count, f"{name} is measured")
    eventually(lambda: counted("Invocations", AwsAccountId=scene.account.id) == 4, "the account's executions are counted")
    eventually(lambda: counted("Concurrency", "Maximum", AwsAccountId=scene.account.id) >= 1, "those at the same time are measured")


def test_an_api_that_the_role_may_not_call_takes_nothing(scene):
    api, events = Api(), scene.account.client("events")
    basic = {"BasicAuthParameters": {"Username": "u", "Password": "p"}}
    connection = events.create_connection(Name="c", AuthorizationType="BASIC", AuthParameters=basic)["ConnectionArn"]
    made = events.create_api_destination(Name="d", ConnectionArn=connection, InvocationEndpoint=api.url, HttpMethod="POST")
    url, source = scene.queue("source")
    scene.pipe(source, made["ApiDestinationArn"], scene.role("sqs:SendMessage"))
    scene.send(url, "stays")
    of_pipe = lambda name: metric(scene.account, "AWS/EventBridge/Pipes", name, PipeName="p")
    eventually(lambda: of_pipe("ExecutionFailed") >= 1 and of_pipe("TargetStageFailed") >= 1, "the call is refused")
    assert (scene.count(url), api.seen) == (1, [])


def test_what_a_function_reports_comes_again(own_account, own_freehold):
    account, scene = own_account, Scene(own_account)
    source_url, source = scene.queue("source", VisibilityTimeout="600")
    dead_url, dead = scene.queue("dead")
    redrive = json.dumps({"deadLetterTargetArn": dead, "maxReceiveCount": "1"})
    scene.sqs.set_queue_attributes(QueueUrl=source_url, Attributes={"RedrivePolicy": redrive})
    body = "return {'batchItemFailures': [{'itemIdentifier': e['messageId']} for e in event if e['body'] == 'bad']}"
    function = create_function(account, handler(body))
    scene.pipe(source, function.arn, scene.role("lambda:InvokeFunction"))
    scene.send(source_url, "good", "bad", "good")
    # The clock moves only when the good ones are gone: what is being worked on must not become visible meanwhile.
    eventually(lambda: scene.count(source_url) == 1, "the good ones are done with")
    by_clock(own_freehold, 601, lambda: scene.count(dead_url) == 1, "a dead letter")
    assert scene.take(dead_url)["Body"] == "bad"
    scene.wait_empty(source_url)
    assert scene.count(dead_url) == 0


def test_a_target_that_refuses_leaves_the_message(scene):
    source_url, source = scene.queue("source")
    logs = scene.account.logs
    logs.create_log_group(logGroupName="pipes")
    group = f"arn:aws:logs:us-east-1:{scene.account.id}:log-group:pipes"
    scene.pipe(
        source,
        f"arn:aws:sqs:us-east-1:{scene.account.id}:gone",
        scene.role("sqs:SendMessage"),
        LogConfiguration={"CloudwatchLogsLogDestination": {"LogGroupArn": group}, "Level": "INFO", "IncludeExecutionData": ["ALL"]},
    )
    scene.send(source_url, "stays")

    def logged():
        records = [json.loads(event["message"]) for event in logs.filter_log_events(logGroupName="pipes")["events"]]
        return records if any(record["messageType"] == "ExecutionFailed" for record in records) else None

    records = eventually(logged, "the failure is logged")
    kinds = [record["messageType"] for record in records][:2]
    assert kinds == ["ExecutionStarted", "TargetStageEntered"]
    failed = next(record for record in records if record["messageType"] == "ExecutionFailed")
    assert (failed["logLevel"], failed["error"]["awsService"]) == ("ERROR", "sqs")
    assert json.loads(records[0]["payload"])[0]["body"] == "stays"
    assert scene.count(source_url) == 1
    scene.pipes.stop_pipe(Name="p")
    scene.wait_state("STOPPED")


def test_a_kill_loses_no_message(new_freehold, tmp_path):
    freehold = new_freehold(data=tmp_path / "data")
    scene = Scene(Account(freehold))
    # What was held when the process died comes back soon.
    (source_url, source), (target_url, target) = scene.queue("source", VisibilityTimeout="2"), scene.queue("target")
    scene.pipe(source, target, scene.role("sqs:SendMessage"), TargetParameters={"InputTemplate": "<$.body>"})
    bodies = {f"m{number}" for number in range(40)}
    for body in sorted(bodies):
        scene.send(source_url, body)
    freehold.kill()
    freehold.start()
    scene = Scene(Account(freehold, scene.account.id))
    source_url, target_url = (scene.sqs.get_queue_url(QueueName=name)["QueueUrl"] for name in ("source", "target"))
    assert scene.state() == "RUNNING"
    arrived = set()

    def all_there():
        answer = scene.sqs.receive_message(QueueUrl=target_url, MaxNumberOfMessages=10)
        arrived.update(message["Body"] for message in answer.get("Messages", []))
        return arrived == bodies

    eventually(all_there, "every message has arrived")
    scene.wait_empty(source_url)
