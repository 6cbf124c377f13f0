"""EventBridge's data plane: from PutEvents and schedules to targets, with retries, dead letters, archives and other buses."""

import http.server
import json
import threading

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function
from support.metrics import metric
from support.wait import eventually

SOURCE = {"source": ["my.app"]}


class Scene:
    """A rule and queues in one account."""

    def __init__(self, account):
        self.account = account
        self.events = account.client("events")
        self.sqs = account.client("sqs")

    def queue(self, name="q", **attributes):
        url = self.sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
        arn = f"arn:aws:sqs:us-east-1:{self.account.id}:{name}"
        statement = {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": arn}
        self.sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps({"Version": "2012-10-17", "Statement": [statement]})})
        return url, arn

    def rule(self, *targets, name="r", pattern=SOURCE, **arguments):
        arguments = arguments or {"EventPattern": json.dumps(pattern)}
        arn = self.events.put_rule(Name=name, **arguments)["RuleArn"]
        targets = [{"Id": str(number), **target} for number, target in enumerate(targets)]
        self.events.put_targets(Rule=name, Targets=targets, **{k: v for k, v in arguments.items() if k == "EventBusName"})
        return arn

    def put(self, detail=None, **entry):
        entry = {"Source": "my.app", "DetailType": "t", "Detail": json.dumps(detail or {}), **entry}
        answer = self.events.put_events(Entries=[entry])
        assert answer["FailedEntryCount"] == 0, answer
        return answer["Entries"][0]["EventId"]

    def receive(self, url):
        def found():
            answer = self.sqs.receive_message(
                QueueUrl=url, MaxNumberOfMessages=1, MessageAttributeNames=["All"], AttributeNames=["All"]
            )
            return answer.get("Messages")

        message = eventually(found, f"a message in {url}")[0]
        self.sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return message

    def body(self, url):
        return json.loads(self.receive(url)["Body"])

    def invoking_role(self, name="events", action="events:InvokeApiDestination"):
        """A role of EventBridge that may call API destinations."""
        role = self.account.role(name, (), "events.amazonaws.com")
        allow = {"Effect": "Allow", "Action": action, "Resource": "*"}
        document = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
        self.account.iam.put_role_policy(RoleName=name, PolicyName="call", PolicyDocument=document)
        return role

    def destination(self, endpoint, kind, parameters, name="d", **arguments):
        """An API destination with a connection of its own; gives both ARNs."""
        connection = self.events.create_connection(Name=name, AuthorizationType=kind, AuthParameters=parameters)["ConnectionArn"]
        created = self.events.create_api_destination(
            Name=name, ConnectionArn=connection, InvocationEndpoint=endpoint, HttpMethod="POST", **arguments
        )
        return created["ApiDestinationArn"], connection

    def count(self, url):
        counted = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"])
        return int(counted["Attributes"]["ApproximateNumberOfMessages"])


@pytest.fixture
def scene(account):
    return Scene(account)


@pytest.fixture
def own_scene(own_account):
    return Scene(own_account)


def test_a_queue_gets_the_whole_event(scene):
    url, arn = scene.queue()
    scene.rule({"Arn": arn})
    event_id = scene.put({"z": 1, "a": [2]}, Resources=["r1"], Time=1_700_000_000)
    assert list(scene.body(url).items()) == [
        ("version", "0"), ("id", event_id), ("detail-type", "t"), ("source", "my.app"), ("account", scene.account.id),
        ("time", "2023-11-14T22:13:20Z"), ("region", "us-east-1"), ("resources", ["r1"]), ("detail", {"z": 1, "a": [2]}),
    ]
    scene.put(Source="other.app")
    scene.put({"n": 2})
    assert scene.body(url)["detail"] == {"n": 2}
    scene.events.disable_rule(Name="r")
    scene.put({"n": 3})
    scene.events.enable_rule(Name="r")
    scene.put({"n": 4})
    assert scene.body(url)["detail"] == {"n": 4}


def test_inputs(scene):
    url, arn = scene.queue()
    template = '{"who": <name>, "text": "<name> of <rule>", "event": <aws.events.event.json>}'
    transformer = {"InputPathsMap": {"name": "$.detail.name", "rule": "$.source"}, "InputTemplate": template}
    for target, expect in [
        ({"Input": '{"fixed": true}'}, {"fixed": True}),
        ({"InputPath": "$.detail"}, {"name": 'a "b"'}),
        ({"InputTransformer": transformer}, None),
    ]:
        scene.rule({"Arn": arn, **target})
        scene.put({"name": 'a "b"'})
        body = scene.body(url)
        if expect is None:
            assert (body["who"], body["text"], body["event"]["detail-type"]) == ('a "b"', 'a "b" of my.app', "t")
        else:
            assert body == expect


def test_a_function_needs_permission(scene):
    function = create_function(scene.account)
    dead, dead_arn = scene.queue("dead")
    rule = scene.rule({"Arn": function.account.arn("f"), "DeadLetterConfig": {"Arn": dead_arn}})
    scene.put({"n": 1})
    letter = scene.receive(dead)
    attributes = {name: value["StringValue"] for name, value in letter["MessageAttributes"].items()}
    assert attributes["ERROR_CODE"] == "NO_PERMISSIONS"
    assert (attributes["RULE_ARN"], attributes["TARGET_ARN"]) == (rule, scene.account.arn("f"))
    assert "RETRY_ATTEMPTS" not in attributes and json.loads(letter["Body"])["detail"] == {"n": 1}
    scene.account.awslambda.add_permission(
        FunctionName="f", StatementId="s", Action="lambda:InvokeFunction", Principal="events.amazonaws.com", SourceArn=rule
    )
    scene.put({"n": 2})
    function.wait_log("REPORT")
    assert scene.count(dead) == 0
    # Both are counted, for the rule and for all of them.
    of_rule = lambda name, statistic="Sum": metric(scene.account, "AWS/Events", name, statistic, RuleName="r")
    eventually(lambda: of_rule("Invocations") == 2, "the invocations are counted")
    for name, count in (
        ("MatchedEvents", 2), ("TriggeredRules", 2), ("InvocationAttempts", 2), ("SuccessfulInvocationAttempts", 1),
        ("RetryInvocationAttempts", 0), ("FailedInvocations", 1), ("InvocationsSentToDlq", 1), ("InvocationsFailedToBeSentToDlq", 0),
        ("DeadLetterInvocations", 0), ("ThrottledRules", 0),
    ):
        eventually(lambda: of_rule(name) == count, name)
    eventually(lambda: of_rule("IngestionToInvocationStartLatency", "SampleCount") == 2, "the latency is measured")
    for name, dimensions in (("Invocations", {}), ("InvocationsCreated", {}), ("PutEventsEntriesCount", {}), ("MatchedEvents", {"EventBusName": "default"})):
        eventually(lambda: metric(scene.account, "AWS/Events", name, **dimensions) == 2, f"{name} of all")


def log_group(scene):
    scene.account.logs.create_log_group(logGroupName="/aws/events/g")
    return f"arn:aws:logs:us-east-1:{scene.account.id}:log-group:/aws/events/g"


def permit_logs(scene, group):
    """Lets rules write to a log group, as AWS's console does."""
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": ["events.amazonaws.com", "delivery.logs.amazonaws.com"]},
        "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
        "Resource": f"{group}:*",
    }
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    scene.account.logs.put_resource_policy(policyName="events", policyDocument=document)


def test_a_log_group_needs_a_policy(scene):
    group = log_group(scene)
    dead, dead_arn = scene.queue("dead")
    scene.rule({"Arn": group, "DeadLetterConfig": {"Arn": dead_arn}})
    scene.put()
    assert scene.receive(dead)["MessageAttributes"]["ERROR_CODE"]["StringValue"] == "NO_PERMISSIONS"
    permit_logs(scene, group)
    event_id = scene.put()
    logged = eventually(lambda: scene.account.logs.filter_log_events(logGroupName="/aws/events/g")["events"], "a log event")
    assert json.loads(logged[0]["message"])["id"] == event_id


def test_a_fifo_queue_and_a_topic_and_a_log_group(scene):
    url, arn = scene.queue("q.fifo", FifoQueue="true", ContentBasedDeduplication="true")
    sns, logs = scene.account.client("sns"), scene.account.logs
    topic = sns.create_topic(Name="t")["TopicArn"]
    statement = {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sns:Publish", "Resource": topic}
    sns.set_topic_attributes(
        TopicArn=topic, AttributeName="Policy", AttributeValue=json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    )
    other, other_arn = scene.queue("other")
    scene.sqs.set_queue_attributes(
        QueueUrl=other,
        Attributes={
            "Policy": json.dumps(
                {
                    "Version": "2012-10-17",
                    "Statement": [
                        {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": other_arn}
                    ],
                }
            )
        },
    )
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=other_arn, Attributes={"RawMessageDelivery": "true"})
    group = log_group(scene)
    permit_logs(scene, group)
    scene.rule({"Arn": arn, "SqsParameters": {"MessageGroupId": "g"}}, {"Arn": topic}, {"Arn": group})
    event_id = scene.put()
    message = scene.receive(url)
    assert (json.loads(message["Body"])["id"], message["Attributes"]["MessageGroupId"]) == (event_id, "g")
    assert scene.body(other)["id"] == event_id
    logged = eventually(lambda: logs.filter_log_events(logGroupName="/aws/events/g")["events"], "a log event")
    assert json.loads(logged[0]["message"])["id"] == event_id


def test_a_bus_of_another_account(scene):
    other = Scene(Account(scene.account.freehold))
    url, arn = other.queue()
    other.rule({"Arn": arn})
    bus = f"arn:aws:events:us-east-1:{other.account.id}:event-bus/default"
    dead, dead_arn = scene.queue("dead")
    scene.rule({"Arn": bus, "DeadLetterConfig": {"Arn": dead_arn}})
    scene.put({"n": 1})
    assert scene.receive(dead)["MessageAttributes"]["ERROR_CODE"]["StringValue"] == "NO_PERMISSIONS"
    other.events.put_permission(Action="events:PutEvents", Principal=scene.account.id, StatementId="s")
    event_id = scene.put({"n": 2})
    event = other.body(url)
    assert (event["id"], event["account"], event["detail"]) == (event_id, scene.account.id, {"n": 2})


def test_archive_and_replay(scene):
    url, arn = scene.queue()
    bus = f"arn:aws:events:us-east-1:{scene.account.id}:event-bus/default"
    archive = scene.events.create_archive(ArchiveName="a", EventSourceArn=bus, EventPattern=json.dumps({"detail": {"keep": [True]}}))
    kept = scene.put({"keep": True}, Time=1_700_000_100)
    scene.put({"keep": False}, Time=1_700_000_100)
    assert scene.events.describe_archive(ArchiveName="a")["EventCount"] == 1
    scene.rule({"Arn": arn})
    replay = {"EventSourceArn": archive["ArchiveArn"], "EventStartTime": 1_700_000_000, "EventEndTime": 1_700_001_000, "Destination": {"Arn": bus}}
    assert scene.events.start_replay(ReplayName="p", **replay)["State"] == "STARTING"
    event = scene.body(url)
    assert (event["id"], event["replay-name"]) == (kept, "p")
    state = lambda: scene.events.describe_replay(ReplayName="p")["State"]
    eventually(lambda: state() == "COMPLETED", "the replay is complete")
    assert scene.events.describe_archive(ArchiveName="a")["EventCount"] == 1
    with refused(400, "ResourceAlreadyExistsException", "Replay p already exists."):
        scene.events.start_replay(ReplayName="p", **replay)
    with refused(400, "IllegalStatusException", "Replay p is not in a valid state for this operation."):
        scene.events.cancel_replay(ReplayName="p")
    with refused(400, "ValidationException", "Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime."):
        scene.events.start_replay(ReplayName="x", **{**replay, "EventEndTime": 1_600_000_000})


class Endpoint:
    """An HTTP server that answers with the statuses it is given, then 200."""

    def __init__(self, statuses=()):
        self.seen, left = [], list(statuses)

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(handler):
                body = handler.rfile.read(int(handler.headers["content-length"]))
                self.seen.append((handler.path, {name.lower(): value for name, value in handler.headers.items()}, body.decode()))
                answer = b'{"access_token": "tok"}' if handler.path == "/token" else b""
                handler.send_response(left.pop(0) if left and handler.path != "/token" else 200)
                handler.send_header("content-length", str(len(answer)))
                handler.end_headers()
                handler.wfile.write(answer)

            def log_message(handler, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


def test_api_destinations_and_retries(own_scene):
    scene, endpoint = own_scene, Endpoint([503, 404])
    connection = scene.events.create_connection(
        Name="c",
        AuthorizationType="OAUTH_CLIENT_CREDENTIALS",
        AuthParameters={
            "OAuthParameters": {
                "ClientParameters": {"ClientID": "id", "ClientSecret": "s&"}, "AuthorizationEndpoint": endpoint.url + "/token", "HttpMethod": "POST",
            },
            "InvocationHttpParameters": {"QueryStringParameters": [{"Key": "v", "Value": "1"}], "BodyParameters": [{"Key": "more", "Value": "x"}]},
        },
    )
    destination = scene.events.create_api_destination(
        Name="d", ConnectionArn=connection["ConnectionArn"], InvocationEndpoint=endpoint.url + "/hook/*", HttpMethod="POST"
    )
    dead, dead_arn = scene.queue("dead")
    role = scene.invoking_role()
    wait_authorized(scene, "c")
    scene.rule(
        {
            "Arn": destination["ApiDestinationArn"], "RoleArn": role, "DeadLetterConfig": {"Arn": dead_arn}, "InputPath": "$.detail",
            "HttpParameters": {"PathParameterValues": ["a b"], "HeaderParameters": {"X-Of": "rule"}},
            "RetryPolicy": {"MaximumRetryAttempts": 2},
        }
    )
    calls = lambda: [call for call in endpoint.seen if call[0] != "/token"]
    scene.put({"n": 1})
    eventually(lambda: len(calls()) == 1, "the first try")
    path, headers, body = calls()[0]
    assert (path, json.loads(body)) == ("/hook/a%20b?v=1", {"n": 1, "more": "x"})
    assert (headers["authorization"], headers["x-of"]) == ("Bearer tok", "rule")
    assert endpoint.seen[0][2] == "grant_type=client_credentials&client_id=id&client_secret=s%26"

    def retried():
        scene.account.freehold.advance(1)
        return len(calls()) == 2

    # 503 is tried again, 404 is not.
    eventually(retried, "the second try")
    attributes = scene.receive(dead)["MessageAttributes"]
    assert attributes["ERROR_CODE"]["StringValue"] == "SDK_CLIENT_ERROR"
    # Nobody listens any more: two retries, then the letter.
    endpoint.server.shutdown()
    endpoint.server.server_close()
    scene.put({"n": 2})

    def given_up():
        scene.account.freehold.advance(60)
        return scene.count(dead) == 1

    eventually(given_up, "a dead letter")
    attributes = {name: value["StringValue"] for name, value in scene.receive(dead)["MessageAttributes"].items()}
    assert (attributes["EXHAUSTED_RETRY_CONDITION"], attributes["RETRY_ATTEMPTS"]) == ("MaximumRetryAttempts", "2")


def wait_authorized(scene, name):
    eventually(lambda: scene.events.describe_connection(Name=name)["ConnectionState"] == "AUTHORIZED", f"{name} is authorized")


def test_basic_and_key_authorization(scene):
    endpoint = Endpoint()
    basic, _ = scene.destination(
        endpoint.url + "/basic",
        "BASIC",
        {
            "BasicAuthParameters": {"Username": "u", "Password": "p"},
            "InvocationHttpParameters": {"HeaderParameters": [{"Key": "X-Of", "Value": "connection", "IsValueSecret": True}]},
        },
        "basic",
    )
    key, connection = scene.destination(
        endpoint.url + "/key", "API_KEY", {"ApiKeyAuthParameters": {"ApiKeyName": "X-Key", "ApiKeyValue": "k"}}, "key"
    )
    refused_role, role = scene.invoking_role("other", "events:PutEvents"), scene.invoking_role()
    dead, dead_arn = scene.queue("dead")
    letters = {"DeadLetterConfig": {"Arn": dead_arn}}
    scene.rule(
        {"Arn": basic, "RoleArn": role, "HttpParameters": {"HeaderParameters": {"X-Of": "rule"}}},
        {"Arn": key, "RoleArn": role},
        {"Arn": key, "RoleArn": refused_role, **letters},
    )
    scene.put({"n": 1})
    eventually(lambda: len(endpoint.seen) == 2, "both are called")
    called = {path: headers for path, headers, _ in endpoint.seen}
    assert (called["/basic"]["authorization"], called["/basic"]["x-of"]) == ("Basic dTpw", "connection")
    assert called["/key"]["x-key"] == "k"
    # A role without the right is refused.
    assert scene.receive(dead)["MessageAttributes"]["ERROR_CODE"]["StringValue"] == "NO_PERMISSIONS"
    # What a connection authorizes with is a secret of the account.
    secrets = scene.account.client("secretsmanager")
    secret = scene.events.describe_connection(Name="key")["SecretArn"]
    assert secret.split(":secret:")[1].startswith("events!connection/key/" + connection.split("/")[-1])
    assert json.loads(secrets.get_secret_value(SecretId=secret)["SecretString"]) == {"api_key_name": "X-Key", "api_key_value": "k"}
    scene.events.update_connection(Name="key", AuthParameters={"ApiKeyAuthParameters": {"ApiKeyName": "X-Key", "ApiKeyValue": "k2"}})
    scene.put({"n": 2})
    eventually(lambda: len(endpoint.seen) == 4, "both are called again")
    assert [headers["x-key"] for path, headers, _ in endpoint.seen if path == "/key"] == ["k", "k2"]
    shown = scene.events.describe_connection(Name="basic")["AuthParameters"]
    assert shown["BasicAuthParameters"] == {"Username": "u"}
    assert shown["InvocationHttpParameters"]["HeaderParameters"] == [{"Key": "X-Of", "IsValueSecret": True}]
    scene.events.delete_connection(Name="key")
    with refused(400, "ResourceNotFoundException"):
        secrets.describe_secret(SecretId=secret)


def test_waiting_for_the_pace_of_an_api_destination_is_no_failed_try(own_scene):
    scene, endpoint = own_scene, Endpoint()
    arn, _ = scene.destination(
        endpoint.url, "BASIC", {"BasicAuthParameters": {"Username": "u", "Password": "p"}}, InvocationRateLimitPerSecond=1
    )
    scene.rule({"Arn": arn, "RoleArn": scene.invoking_role(), "RetryPolicy": {"MaximumRetryAttempts": 0}})
    entries = [{"Source": "my.app", "DetailType": "t", "Detail": json.dumps({"n": number})} for number in range(4)]
    scene.events.put_events(Entries=entries)

    def all_called():
        scene.account.freehold.advance(1)
        return len(endpoint.seen) == 4

    eventually(all_called, "each is called in its turn")


def test_oauth_that_is_refused_says_so(own_scene):
    scene, endpoint = own_scene, Endpoint([400, 400, 400])
    oauth = {"ClientParameters": {"ClientID": "i", "ClientSecret": "s"}, "AuthorizationEndpoint": endpoint.url + "/no", "HttpMethod": "POST"}
    made = scene.events.create_connection(
        Name="c", AuthorizationType="OAUTH_CLIENT_CREDENTIALS", AuthParameters={"OAuthParameters": oauth}
    )
    assert made["ConnectionState"] == "AUTHORIZING"
    eventually(lambda: scene.events.describe_connection(Name="c")["ConnectionState"] == "DEAUTHORIZED", "it is refused")
    assert "400" in scene.events.describe_connection(Name="c")["StateReason"]


def test_calls_of_services_are_events(scene):
    url, arn = scene.queue()
    detail = {"eventSource": ["sqs.amazonaws.com"], "eventName": ["CreateQueue"]}
    scene.rule({"Arn": arn}, pattern={"source": ["aws.sqs"], "detail-type": ["AWS API Call via CloudTrail"], "detail": detail})
    parameters, parameters_arn = scene.queue("parameters")
    scene.rule({"Arn": parameters_arn}, name="p", pattern={"source": ["aws.ssm"], "detail-type": ["Parameter Store Change"]})

    def told():
        # The rule may be younger than a call; each queue is another call.
        scene.sqs.create_queue(QueueName=f"more-{scene.count(url)}")
        return scene.count(url)

    eventually(told, "a call is told")
    event = scene.body(url)
    assert event["account"] == scene.account.id
    # The first queue, too, may be told of after the rule was made.
    assert event["detail"]["requestParameters"]["queueName"].startswith(("q", "parameters", "more-"))
    assert event["detail"]["eventType"] == "AwsApiCall" and event["detail"]["readOnly"] is False
    scene.account.client("ssm").put_parameter(Name="/a/b", Value="v", Type="String")
    event = scene.body(parameters)
    assert event["detail"]["operation"] == "Create" and event["detail"]["name"] == "/a/b"
    assert event["resources"] == [f"arn:aws:ssm:us-east-1:{scene.account.id}:parameter/a/b"]
    # Nobody else may speak for a service.
    answer = scene.events.put_events(Entries=[{"Source": "aws.sqs", "DetailType": "t", "Detail": "{}"}])
    assert answer["Entries"][0]["ErrorCode"] == "NotAuthorizedForSourceException"


def test_partners(scene):
    name = "aws.partner/example.com/1/orders"
    partner = scene.account.client("events")
    made = partner.create_partner_event_source(Name=name, Account=scene.account.id)
    assert made["EventSourceArn"] == f"arn:aws:events:us-east-1::event-source/{name}"
    assert scene.events.describe_event_source(Name=name)["State"] == "PENDING"
    bus = scene.events.create_event_bus(Name=name, EventSourceName=name)["EventBusArn"]
    assert [source["State"] for source in scene.events.list_event_sources()["EventSources"]] == ["ACTIVE"]
    url, arn = scene.queue()
    scene.events.put_rule(Name="r", EventBusName=bus, EventPattern=json.dumps({"source": [{"prefix": "aws.partner"}]}))
    scene.events.put_targets(Rule="r", EventBusName=bus, Targets=[{"Id": "1", "Arn": arn}])
    partner.put_partner_events(Entries=[{"Source": name, "DetailType": "t", "Detail": '{"n": 1}'}])
    assert scene.body(url)["detail"] == {"n": 1}
    assert partner.list_partner_event_source_accounts(EventSourceName=name)["PartnerEventSourceAccounts"][0]["Account"] == scene.account.id
    assert scene.events.list_partner_event_sources(NamePrefix="aws.partner/other.com/1")["PartnerEventSources"] == []
    with refused(400, "ResourceNotFoundException", "Event source aws.partner/a/b/c does not exist."):
        scene.events.describe_event_source(Name="aws.partner/a/b/c")


def test_schedules_follow_the_clock(own_scene):
    scene = own_scene
    url, arn = scene.queue()
    rule = scene.rule({"Arn": arn}, name="tick", ScheduleExpression="rate(5 minutes)")
    # The clock goes on by itself meanwhile: hence the margin.
    scene.account.freehold.advance(240)
    assert scene.count(url) == 0
    scene.account.freehold.advance(61)
    event = scene.body(url)
    assert (event["source"], event["detail-type"], event["detail"]) == ("aws.events", "Scheduled Event", {})
    assert event["resources"] == [rule]
    scene.account.freehold.advance(300)
    assert scene.body(url)["id"] != event["id"]
    scene.events.disable_rule(Name="tick")
    scene.account.freehold.advance(900)
    scene.events.put_rule(Name="tick", ScheduleExpression="cron(0 12 * * ? *)")
    scene.account.freehold.advance(24 * 3600)
    assert scene.body(url)["time"].endswith("T12:00:00Z")
    assert scene.count(url) == 0


def test_a_kill_between_the_answer_and_the_delivery_loses_nothing(new_freehold, tmp_path):
    freehold = new_freehold(data=tmp_path / "data")
    scene = Scene(Account(freehold))
    url, arn = scene.queue()
    scene.rule({"Arn": arn})
    entries = lambda batch: [{"Source": "my.app", "DetailType": "t", "Detail": json.dumps({"n": batch * 10 + n})} for n in range(10)]
    for batch in range(20):
        assert scene.events.put_events(Entries=entries(batch))["FailedEntryCount"] == 0
    freehold.kill()
    freehold.start()
    again = Scene(Account(freehold, scene.account.id))
    url = again.sqs.get_queue_url(QueueName="q")["QueueUrl"]
    seen = set()

    def all_there():
        answer = again.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)
        seen.update(json.loads(message["Body"])["detail"]["n"] for message in answer.get("Messages", []))
        return len(seen) == 200

    eventually(all_there, "every event")
