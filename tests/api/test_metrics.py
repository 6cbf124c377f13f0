"""CloudWatch's metrics: what is put, what Lambda records, what Prometheus reads."""

import datetime

import pytest

from support.errors import refused
from support.functions import create_function, handler
from support.held import Held
from support.wait import eventually

HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def cloudwatch(account):
    return account.client("cloudwatch")


def now():
    return datetime.datetime.now(datetime.timezone.utc)


def statistics(cloudwatch, name, dimensions, namespace="AWS/Lambda", **arguments):
    pairs = [{"Name": name, "Value": value} for name, value in dimensions.items()]
    arguments = {"Period": 3600, "Statistics": ["Sum", "SampleCount", "Maximum"], "StartTime": now() - HOUR, "EndTime": now() + HOUR, **arguments}
    points = cloudwatch.get_metric_statistics(Namespace=namespace, MetricName=name, Dimensions=pairs, **arguments)["Datapoints"]
    return points


def total(points, statistic="Sum"):
    return sum(point[statistic] for point in points)


def wait_total(cloudwatch, expected, name, dimensions, statistic="Sum"):
    """A figure is counted a moment after the answer of what it counts."""
    seen = lambda: total(statistics(cloudwatch, name, dimensions), statistic)  # noqa: E731
    eventually(lambda: seen() == expected, f"{statistic} of {name} {dimensions} is {expected}")


def test_what_is_put_is_there_by_the_minute(account, cloudwatch):
    base = now().replace(second=0, microsecond=0) - datetime.timedelta(minutes=10)
    data = [
        {"MetricName": "m", "Timestamp": base, "Value": 1.0, "Unit": "Seconds"},
        {"MetricName": "m", "Timestamp": base + datetime.timedelta(seconds=59), "Value": 3.0, "Unit": "Seconds"},
        {"MetricName": "m", "Timestamp": base + datetime.timedelta(minutes=1), "Values": [5.0, 7.0], "Counts": [1.0, 3.0], "Unit": "Seconds"},
        {"MetricName": "m", "Dimensions": [{"Name": "d", "Value": "v"}], "Timestamp": base, "StatisticValues": {"SampleCount": 4, "Sum": 10, "Minimum": 1, "Maximum": 4}},
    ]
    cloudwatch.put_metric_data(Namespace="mine", MetricData=data)
    points = statistics(cloudwatch, "m", {}, "mine", Period=60, Statistics=["Sum", "Average", "Minimum", "Maximum", "SampleCount"])
    points.sort(key=lambda point: point["Timestamp"])
    assert points == [
        {"Timestamp": base, "SampleCount": 2, "Average": 2, "Sum": 4, "Minimum": 1, "Maximum": 3, "Unit": "Seconds"},
        {"Timestamp": base + datetime.timedelta(minutes=1), "SampleCount": 4, "Average": 6.5, "Sum": 26, "Minimum": 5, "Maximum": 7, "Unit": "Seconds"},
    ]
    [point] = statistics(cloudwatch, "m", {"d": "v"}, "mine")
    assert (point["Sum"], point["SampleCount"], point["Unit"]) == (10, 4, "None")
    assert statistics(cloudwatch, "m", {"d": "other"}, "mine") == []
    query = {"Id": "q", "MetricStat": {"Metric": {"Namespace": "mine", "MetricName": "m"}, "Period": 60, "Stat": "p99"}}
    answer = cloudwatch.get_metric_data(MetricDataQueries=[query], StartTime=base, EndTime=now())
    [result] = answer["MetricDataResults"]
    assert (result["Id"], result["Label"], result["StatusCode"]) == ("q", "m", "Complete")
    assert result["Timestamps"] == [base + datetime.timedelta(minutes=1), base]
    assert result["Values"] == [pytest.approx(7, rel=0.02), pytest.approx(3, rel=0.02)]
    listed = sorted(cloudwatch.list_metrics(Namespace="mine")["Metrics"], key=lambda metric: len(metric["Dimensions"]))
    assert [metric["Dimensions"] for metric in listed] == [[], [{"Name": "d", "Value": "v"}]]
    assert cloudwatch.list_metrics(Namespace="mine", Dimensions=[{"Name": "d"}])["Metrics"] == listed[1:]
    assert cloudwatch.list_metrics(Namespace="other")["Metrics"] == []


def test_what_cannot_be_is_refused(cloudwatch):
    with refused(400, "InvalidParameterValue", "The parameter StartTime must be less than the parameter EndTime."):
        statistics(cloudwatch, "m", {}, StartTime=now(), EndTime=now() - HOUR)
    with refused(400, "InvalidParameterCombination", "Must specify either Statistics or ExtendedStatistics"):
        cloudwatch.get_metric_statistics(Namespace="mine", MetricName="m", Period=60, StartTime=now() - HOUR, EndTime=now())
    with refused(400, "InvalidParameterCombination", part="You have requested up to 2,880 datapoints, which exceeds the limit of 1,440."):
        statistics(cloudwatch, "m", {}, Period=60, StartTime=now() - 48 * HOUR, EndTime=now())
    both = {"MetricName": "m", "Value": 1.0, "StatisticValues": {"SampleCount": 1, "Sum": 1, "Minimum": 1, "Maximum": 1}}
    with refused(400, "InvalidParameterCombination", part="are mutually exclusive and you have specified both."):
        cloudwatch.put_metric_data(Namespace="mine", MetricData=[both])
    old = {"MetricName": "m", "Value": 1.0, "Timestamp": now() - datetime.timedelta(days=15)}
    with refused(400, "InvalidParameterValue", "The parameter MetricData.member.1.Timestamp must specify a time no more than two weeks in the past."):
        cloudwatch.put_metric_data(Namespace="mine", MetricData=[old])
    assert cloudwatch.list_metrics(Namespace="mine")["Metrics"] == []


def test_calls_are_counted_for_all_that_they_belong_to(account, cloudwatch):
    found = create_function(account, handler("if event == 'fail':\n    raise RuntimeError('no')\nreturn event"))
    version = found.publish()
    account.awslambda.create_alias(FunctionName="f", Name="live", FunctionVersion=version)
    for event in ("ok", "ok", "fail"):
        found.invoke(event)
    found.invoke("ok", qualifier="live")
    account.awslambda.put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=0)
    with refused(429, "TooManyRequestsException"):
        found.invoke("ok")
    function = {"FunctionName": "f"}
    for dimensions, calls, errors in [
        ({}, 4, 1),
        (function, 4, 1),
        ({**function, "Resource": "f"}, 3, 1),
        ({**function, "Resource": "f:live"}, 1, 0),
        ({**function, "Resource": "f:live", "ExecutedVersion": version}, 1, 0),
    ]:
        wait_total(cloudwatch, calls, "Invocations", dimensions)
        wait_total(cloudwatch, errors, "Errors", dimensions)
        wait_total(cloudwatch, calls, "Errors", dimensions, "SampleCount")
        wait_total(cloudwatch, calls, "Duration", dimensions, "SampleCount")
    assert statistics(cloudwatch, "Invocations", {**function, "Resource": "f:other"}) == []
    wait_total(cloudwatch, 1, "Throttles", function)
    assert total(statistics(cloudwatch, "ConcurrentExecutions", function), "Maximum") >= 1
    page = account.freehold.get("/_freehold/metrics").body.decode()
    assert f'aws_lambda_invocations_sum{{account="{account.id}",region="us-east-1",FunctionName="f"}} 4' in page.splitlines()


def test_events_are_counted(account, cloudwatch):
    found = create_function(account, handler("raise RuntimeError('no')"))
    account.awslambda.put_function_event_invoke_config(FunctionName="f", MaximumRetryAttempts=0)
    found.invoke(1, InvocationType="Event")
    function = {"FunctionName": "f"}
    eventually(lambda: total(statistics(cloudwatch, "AsyncEventsDropped", function)) == 1, "the event is dropped")
    wait_total(cloudwatch, 1, "AsyncEventsReceived", function)
    wait_total(cloudwatch, 1, "AsyncEventAge", function, "SampleCount")


def test_what_cannot_be_delivered_is_counted(account, cloudwatch):
    role = account.role("sender", policies=("arn:aws:iam::aws:policy/AmazonSQSFullAccess",))
    arn = f"arn:aws:sqs:us-east-1:{account.id}:missing"
    found = create_function(account, handler("raise RuntimeError('no')"), Role=role, DeadLetterConfig={"TargetArn": arn})
    destination = {"OnFailure": {"Destination": arn}}
    account.awslambda.put_function_event_invoke_config(FunctionName="f", MaximumRetryAttempts=0, DestinationConfig=destination)
    found.invoke(1, InvocationType="Event")
    for name in ("DeadLetterErrors", "DestinationDeliveryFailures"):
        for dimensions in ({"FunctionName": "f"}, {}):
            wait_total(cloudwatch, 1, name, dimensions)


def test_a_chain_that_is_stopped_is_counted(account, cloudwatch):
    """Each call goes on from the trace header that the one before it has seen, as code that calls itself does."""
    found = create_function(account, handler("return os.environ['_X_AMZN_TRACE_ID']", before="import os"))
    path = "/2015-03-31/functions/f/invocations"
    headers = {}
    for _ in range(16):
        headers = {"X-Amzn-Trace-Id": account.raw("POST", path, headers, b"{}").json()}
    text = "Lambda has detected your function being invoked in a recursive loop with other resources and stopped it."
    for url in (path, "/2021-11-15/functions/f/response-streaming-invocations"):
        stopped = account.raw("POST", url, headers, b"{}")
        assert stopped.error == (400, "RecursiveInvocationException", text)
        assert stopped.json()["Type"] == "User" and "Message" in stopped.json()
    wait_total(cloudwatch, 2, "RecursiveInvocationsDropped", {"FunctionName": "f"})
    account.awslambda.put_function_recursion_config(FunctionName="f", RecursiveLoop="Allow")
    assert account.raw("POST", path, headers, b"{}").status == 200
    assert found.invoke().error is None, "a chain of its own"


def test_metrics_survive_a_kill_once_written(new_freehold, tmp_path):
    from support.account import Account

    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    cloudwatch = account.client("cloudwatch")
    cloudwatch.put_metric_data(Namespace="mine", MetricData=[{"MetricName": "m", "Value": 2.0}])
    assert len(cloudwatch.list_metrics(Namespace="mine")["Metrics"]) == 1, "a list writes what is in memory"
    server.kill()
    server.start()
    again = Account(server, account.id).client("cloudwatch")
    assert total(statistics(again, "m", {}, "mine")) == 2


def test_requests_to_a_url_are_counted_by_their_answers(account, cloudwatch):
    from test_lambda_urls import ask, create, open_up

    found = create_function(account, handler("if event['rawPath'] == '/fail':\n    raise RuntimeError('no')\nreturn 1"))
    url = create(found)["FunctionUrl"]
    assert ask(found, url).status == 403
    open_up(found)
    assert [ask(found, url).status, ask(found, url, "/fail").status] == [200, 502]
    for dimensions in ({"FunctionName": "f"}, {"FunctionName": "f", "Resource": "f"}):
        for name, expected in (("UrlRequestCount", 3), ("Url4xxCount", 1), ("Url5xxCount", 1)):
            wait_total(cloudwatch, 3, name, dimensions, "SampleCount")
            wait_total(cloudwatch, expected, name, dimensions)
        wait_total(cloudwatch, 3, "UrlRequestLatency", dimensions, "SampleCount")
        assert 0 < total(statistics(cloudwatch, "UrlRequestLatency", dimensions)) < 60_000


def test_provisioned_environments_are_measured(account, cloudwatch):
    import concurrent.futures

    held = Held(account)
    found = held.function
    version = found.publish()
    provision = {"FunctionName": "f", "Qualifier": version}
    account.awslambda.put_provisioned_concurrency_config(**provision, ProvisionedConcurrentExecutions=1)
    eventually(lambda: account.awslambda.get_provisioned_concurrency_config(**provision)["Status"] == "READY", "it is ready")
    with concurrent.futures.ThreadPoolExecutor() as pool:
        calls = [pool.submit(found.invoke, True, version) for _ in range(2)]
        held.wait_running(2)
        held.release(2)
    assert sorted(call.result().ok() for call in calls) == ["on-demand", "provisioned-concurrency"]
    resource = {"FunctionName": "f", "Resource": f"f:{version}"}
    for name, sums in (("ProvisionedConcurrencyInvocations", 1), ("ProvisionedConcurrencySpilloverInvocations", 1)):
        for dimensions in (resource, {"FunctionName": "f"}):
            wait_total(cloudwatch, sums, name, dimensions)
    for name in ("ProvisionedConcurrentExecutions", "ProvisionedConcurrencyUtilization"):
        wait_total(cloudwatch, 1, name, resource, "Maximum")
    wait_total(cloudwatch, 2, "ClaimedAccountConcurrency", {}, "Maximum")
    found.invoke(False)
    assert total(statistics(cloudwatch, "ProvisionedConcurrencyInvocations", {"FunctionName": "f"})) == 1


def test_what_extensions_take_after_the_answer_is_measured(account, cloudwatch):
    from support.extensions import publish_extension

    slow = "register('INVOKE')\nwhile True:\n    next_event()\n    time.sleep(0.2)\n"
    found = create_function(account, handler("return 1"), Layers=[publish_extension(account, slow)])
    found.invoke().ok()
    measured = lambda: statistics(cloudwatch, "PostRuntimeExtensionsDuration", {"FunctionName": "f"})  # noqa: E731
    eventually(measured, "the extension is done")
    assert 100 < total(measured()) < 10_000
