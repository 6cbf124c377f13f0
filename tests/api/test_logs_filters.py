"""Subscription filters, metric filters, resource policies and saved queries of log groups."""

import base64
import gzip
import json
import time

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function, handler
from support.wait import eventually

GROUP = "app"
PRINTS = handler("print('GOT', json.dumps(event))", "import json")


@pytest.fixture
def logs(account):
    return made(account)


def made(account):
    client = account.logs
    client.create_log_group(logGroupName=GROUP)
    client.create_log_stream(logGroupName=GROUP, logStreamName="s")
    return client


def put(client, *messages):
    now = int(time.time() * 1000)
    client.put_log_events(
        logGroupName=GROUP, logStreamName="s", logEvents=[{"timestamp": now, "message": message} for message in messages]
    )


def permit(account, source=None):
    account.awslambda.add_permission(
        FunctionName="f",
        StatementId="logs",
        Action="lambda:InvokeFunction",
        Principal="logs.amazonaws.com",
        SourceArn=source or f"arn:aws:logs:{account.region}:{account.id}:log-group:{GROUP}:*",
    )


def subscribe(client, found, name="errors", pattern="ERROR", **arguments):
    client.put_subscription_filter(
        logGroupName=GROUP, filterName=name, filterPattern=pattern, destinationArn=found.arn, **arguments
    )


def data(line):
    event = json.loads(line.removeprefix("GOT "))
    return json.loads(gzip.decompress(base64.b64decode(event["awslogs"]["data"])))


def got(found, times=1):
    lines = found.wait_log("GOT", times)
    return [data(line) for line in lines if line.startswith("GOT")]


def test_what_matches_reaches_the_function_w19(account, logs):
    found = create_function(account, PRINTS)
    permit(account)
    subscribe(logs, found)
    put(logs, "fine", "ERROR one", "ERROR two")
    [seen] = got(found)
    events = seen.pop("logEvents")
    assert seen == {
        "messageType": "DATA_MESSAGE",
        "owner": account.id,
        "logGroup": GROUP,
        "logStream": "s",
        "subscriptionFilters": ["errors"],
    }
    assert [event["message"] for event in events] == ["ERROR one", "ERROR two"]
    stored = logs.filter_log_events(logGroupName=GROUP, filterPattern="ERROR")["events"]
    assert [(event["id"], event["timestamp"]) for event in events] == [(e["eventId"], e["timestamp"]) for e in stored]


def test_a_filter_is_shown_changed_and_gone(account, logs):
    found = create_function(account, PRINTS)
    permit(account)
    subscribe(logs, found)
    [shown] = logs.describe_subscription_filters(logGroupName=GROUP)["subscriptionFilters"]
    assert shown.pop("creationTime") <= int(time.time() * 1000)
    assert shown == {
        "filterName": "errors",
        "logGroupName": GROUP,
        "filterPattern": "ERROR",
        "destinationArn": found.arn,
        "distribution": "ByLogStream",
        "applyOnTransformedLogs": False,
    }
    subscribe(logs, found, pattern="WARN")
    subscribe(logs, found, name="all", pattern="", distribution="Random")
    with refused(400, "LimitExceededException", "Resource limit exceeded."):
        subscribe(logs, found, name="third")
    page = logs.describe_subscription_filters(logGroupName=GROUP, limit=1)
    assert [one["filterName"] for one in page["subscriptionFilters"]] == ["all"]
    rest = logs.describe_subscription_filters(logGroupName=GROUP, nextToken=page["nextToken"])
    assert [one["filterPattern"] for one in rest["subscriptionFilters"]] == ["WARN"]
    logs.delete_subscription_filter(logGroupName=GROUP, filterName="all")
    with refused(400, "ResourceNotFoundException", "The specified subscription filter does not exist."):
        logs.delete_subscription_filter(logGroupName=GROUP, filterName="all")
    put(logs, "ERROR no longer", "WARN yes")
    assert [event["message"] for event in got(found)[0]["logEvents"]] == ["WARN yes"]


def test_who_may_not_be_called_cannot_subscribe_w29(account, logs):
    found = create_function(account, PRINTS)
    text = (
        "Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function."
    )
    with refused(400, "InvalidParameterException", text):
        subscribe(logs, found)
    permit(account, source=f"arn:aws:logs:{account.region}:{account.id}:log-group:other:*")
    with refused(400, "InvalidParameterException", text):
        subscribe(logs, found)
    account.awslambda.remove_permission(FunctionName="f", StatementId="logs")
    permit(account)
    subscribe(logs, found)


@pytest.mark.parametrize(
    "arguments, code, text",
    [
        ({"logGroupName": "none"}, "ResourceNotFoundException", "The specified log group does not exist."),
        ({"filterPattern": "{ $.a"}, "InvalidParameterException", "If a filter pattern starts with '{' it must end with '}'"),
        (
            {"roleArn": "arn:aws:iam::{id}:role/r"},
            "InvalidParameterException",
            "destinationArn for vendor lambda cannot be used with roleArn",
        ),
        (
            {"destinationArn": "arn:aws:kinesis:us-east-1:{id}:stream/s"},
            "InvalidParameterException",
            "destinationArn for vendor kinesis cannot be used without roleArn",
        ),
        (
            {"destinationArn": "arn:aws:sqs:us-east-1:{id}:q"},
            "InvalidParameterException",
            "PutSubscriptionFilter operation cannot work with destinationArn for vendor sqs",
        ),
    ],
)
def test_what_is_no_subscription(account, logs, arguments, code, text):
    given = {"logGroupName": GROUP, "filterName": "f", "filterPattern": "", "destinationArn": account.arn("f")}
    given.update({name: value.replace("{id}", account.id) for name, value in arguments.items()})
    with refused(400, code, text):
        logs.put_subscription_filter(**given)


def test_deliveries_survive_a_kill(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    logs = made(account)
    found = create_function(account, PRINTS)
    permit(account)
    subscribe(logs, found, pattern="")
    # Nothing can be delivered: the permission is gone, and the delivery waits for it.
    account.awslambda.remove_permission(FunctionName="f", StatementId="logs")
    put(logs, "kept")
    server.kill()
    server.start()
    permit(account)

    def arrived():
        server.advance(10)
        return [line for line in found.log_lines() if line.startswith("GOT")]

    [line] = eventually(arrived, "the event reaches the function after all", 30)
    assert [event["message"] for event in data(line)["logEvents"]] == ["kept"]


def test_events_become_metrics_w58(account, logs):
    transformation = {"metricName": "Latency", "metricNamespace": "App", "metricValue": "$.ms", "unit": "Milliseconds"}
    logs.put_metric_filter(
        logGroupName=GROUP,
        filterName="latency",
        filterPattern="{ $.ms > 10 }",
        metricTransformations=[{**transformation, "dimensions": {"Path": "$.path"}}],
    )
    put(logs, '{"ms": 5, "path": "/a"}', '{"ms": 20, "path": "/a"}', '{"ms": 40, "path": "/a"}', '{"ms": 80, "path": "/b"}')
    cloudwatch = account.client("cloudwatch")

    def measured():
        found = cloudwatch.get_metric_statistics(
            Namespace="App",
            MetricName="Latency",
            Dimensions=[{"Name": "Path", "Value": "/a"}],
            StartTime=time.time() - 300,
            EndTime=time.time() + 300,
            Period=3600,
            Statistics=["Sum", "SampleCount"],
        )["Datapoints"]
        return found[0] if found and found[0]["SampleCount"] == 2 else None

    point = eventually(measured, "the metric is there")
    assert (point["Sum"], point["SampleCount"], point["Unit"]) == (60.0, 2.0, "Milliseconds")


def test_metric_filters_are_shown_and_gone(account, logs):
    made = {"metricName": "Errors", "metricNamespace": "App", "metricValue": "1", "defaultValue": 0.0}
    for name in ("b", "a"):
        logs.put_metric_filter(logGroupName=GROUP, filterName=name, filterPattern="ERROR", metricTransformations=[made])
    shown = logs.describe_metric_filters(logGroupName=GROUP)["metricFilters"]
    assert [one["filterName"] for one in shown] == ["a", "b"]
    assert shown[0]["metricTransformations"] == [made]
    assert logs.describe_log_groups()["logGroups"][0]["metricFilterCount"] == 2
    assert len(logs.describe_metric_filters(metricName="Errors", metricNamespace="App")["metricFilters"]) == 2
    assert logs.describe_metric_filters(metricName="Other", metricNamespace="App")["metricFilters"] == []
    page = logs.describe_metric_filters(limit=1)
    assert [one["filterName"] for one in logs.describe_metric_filters(nextToken=page["nextToken"])["metricFilters"]] == ["b"]
    logs.delete_metric_filter(logGroupName=GROUP, filterName="a")
    with refused(400, "ResourceNotFoundException", "The specified metric filter does not exist."):
        logs.delete_metric_filter(logGroupName=GROUP, filterName="a")
    with refused(400, "InvalidParameterException", part="mutually exclusive"):
        logs.put_metric_filter(
            logGroupName=GROUP,
            filterName="c",
            filterPattern="",
            metricTransformations=[{**made, "dimensions": {"A": "$.a"}}],
        )


def test_a_policy_lets_another_service_or_account_write(account, freehold, logs):
    other = Account(freehold)
    name = f"arn:aws:logs:{account.region}:{account.id}:log-group:{GROUP}"
    writer = other.user("writer", [{"Effect": "Allow", "Action": "logs:*", "Resource": "*"}])
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{other.id}:root"},
        "Action": ["logs:PutLogEvents", "logs:CreateLogStream"],
        "Resource": f"{name}:*",
    }
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    logs.put_resource_policy(policyName="p", policyDocument=document)
    [shown] = logs.describe_resource_policies()["resourcePolicies"]
    assert (shown["policyName"], shown["policyDocument"]) == ("p", document)
    # A name means a group of the caller's own account, so another account never reaches this one by name.
    with refused(400, "ResourceNotFoundException", "The specified log group does not exist."):
        put(writer.logs, "x")
    with refused(400, "InvalidParameterException", "The policy document is not valid."):
        logs.put_resource_policy(policyName="q", policyDocument="{}")
    for index in range(9):
        logs.put_resource_policy(policyName=f"p{index}", policyDocument=document)
    with refused(400, "LimitExceededException", "Resource limit exceeded."):
        logs.put_resource_policy(policyName="one-too-many", policyDocument=document)
    logs.delete_resource_policy(policyName="p")
    with refused(400, "ResourceNotFoundException", "Policy with name [p] does not exist"):
        logs.delete_resource_policy(policyName="p")


def test_queries_are_kept(logs):
    id = logs.put_query_definition(name="slow", queryString="fields @message", logGroupNames=[GROUP])["queryDefinitionId"]
    logs.put_query_definition(name="errors", queryString="filter @message like /x/")
    shown = logs.describe_query_definitions()["queryDefinitions"]
    assert [one["name"] for one in shown] == ["errors", "slow"]
    assert (shown[1]["queryDefinitionId"], shown[1]["logGroupNames"]) == (id, [GROUP])
    logs.put_query_definition(queryDefinitionId=id, name="slower", queryString="fields @message")
    assert len(logs.describe_query_definitions(queryDefinitionNamePrefix="slow")["queryDefinitions"]) == 1
    assert logs.delete_query_definition(queryDefinitionId=id)["success"] is True
    with refused(400, "ResourceNotFoundException", "The specified query definition does not exist."):
        logs.delete_query_definition(queryDefinitionId=id)
