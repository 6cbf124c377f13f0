"""CloudWatch's alarms: what they watch, how their state follows, what they do then; dashboards; expressions."""

import datetime
import json

import pytest

from support.errors import refused
from support.functions import create_function, handler
from support.wait import eventually

MINUTE = datetime.timedelta(minutes=1)


@pytest.fixture
def cloudwatch(account):
    return account.client("cloudwatch")


def put(cloudwatch, name="a", **arguments):
    watched = {"Namespace": "mine", "MetricName": "m", "Statistic": "Sum", "Period": 60} if "Metrics" not in arguments else {}
    given = {"EvaluationPeriods": 1, "Threshold": 5.0, "ComparisonOperator": "GreaterThanThreshold", **watched, **arguments}
    cloudwatch.put_metric_alarm(AlarmName=name, **{key: value for key, value in given.items() if value is not None})


def described(cloudwatch, name="a"):
    [alarm] = cloudwatch.describe_alarms(AlarmNames=[name])["MetricAlarms"]
    return alarm


def set_state(cloudwatch, name, value, reason="by hand"):
    cloudwatch.set_alarm_state(AlarmName=name, StateValue=value, StateReason=reason)


def test_an_alarm_is_told_as_it_was_put(account, cloudwatch):
    dimensions = [{"Name": "d", "Value": "v"}]
    tags = [{"Key": "k", "Value": "v"}]
    put(cloudwatch, Dimensions=dimensions, Unit="Seconds", DatapointsToAlarm=1, TreatMissingData="ignore", AlarmDescription="words", Tags=tags)
    alarm = described(cloudwatch)
    times = [alarm.pop(key) for key in ("AlarmConfigurationUpdatedTimestamp", "StateUpdatedTimestamp", "StateTransitionedTimestamp")]
    assert len(set(times)) == 1
    arn = f"arn:aws:cloudwatch:us-east-1:{account.id}:alarm:a"
    assert alarm == {
        "AlarmName": "a",
        "AlarmArn": arn,
        "AlarmDescription": "words",
        "ActionsEnabled": True,
        "OKActions": [],
        "AlarmActions": [],
        "InsufficientDataActions": [],
        "StateValue": "INSUFFICIENT_DATA",
        "StateReason": "Unchecked: Initial alarm creation",
        "MetricName": "m",
        "Namespace": "mine",
        "Statistic": "Sum",
        "Dimensions": dimensions,
        "Period": 60,
        "Unit": "Seconds",
        "EvaluationPeriods": 1,
        "DatapointsToAlarm": 1,
        "Threshold": 5.0,
        "ComparisonOperator": "GreaterThanThreshold",
        "TreatMissingData": "ignore",
    }
    assert cloudwatch.list_tags_for_resource(ResourceARN=arn)["Tags"] == tags
    cloudwatch.tag_resource(ResourceARN=arn, Tags=[{"Key": "k", "Value": "w"}, {"Key": "other", "Value": ""}])
    cloudwatch.untag_resource(ResourceARN=arn, TagKeys=["k"])
    assert cloudwatch.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "other", "Value": ""}]
    with refused(404, "ResourceNotFoundException"):
        cloudwatch.list_tags_for_resource(ResourceARN=arn + "b")
    for_metric = {"MetricName": "m", "Namespace": "mine"}
    assert len(cloudwatch.describe_alarms_for_metric(**for_metric, Dimensions=dimensions)["MetricAlarms"]) == 1
    assert cloudwatch.describe_alarms_for_metric(**for_metric)["MetricAlarms"] == []


def test_alarms_are_listed_in_pages_and_by_what_they_are(account, cloudwatch):
    topic = f"arn:aws:sns:us-east-1:{account.id}:t"
    for name in ("a1", "a2", "b1"):
        put(cloudwatch, name, AlarmActions=[topic] if name == "a2" else [])
    cloudwatch.put_composite_alarm(AlarmName="c", AlarmRule="ALARM(a1) OR ALARM(\"b1\")")

    def names(kind="MetricAlarms", **arguments):
        return [alarm["AlarmName"] for alarm in cloudwatch.describe_alarms(**arguments)[kind]]

    assert names() == ["a1", "a2", "b1"] and names("CompositeAlarms") == []
    assert names(AlarmNamePrefix="a") == ["a1", "a2"]
    assert names(ActionPrefix="arn:aws:sns") == ["a2"]
    assert names(StateValue="OK") == []
    assert names("CompositeAlarms", AlarmTypes=["CompositeAlarm"]) == ["c"]
    assert names(ChildrenOfAlarmName="c") == ["a1", "b1"]
    assert names("CompositeAlarms", ParentsOfAlarmName="b1") == ["c"]
    pages = cloudwatch.get_paginator("describe_alarms").paginate(PaginationConfig={"PageSize": 2})
    assert [len(page["MetricAlarms"]) for page in pages] == [2, 1]
    with refused(400, "InvalidNextToken"):
        names(NextToken="mine")
    cloudwatch.delete_alarms(AlarmNames=["a1", "gone"])
    assert names() == ["a2", "b1"]


@pytest.mark.parametrize(
    "arguments, code, text",
    [
        ({"TreatMissingData": "odd"}, "ValidationError", "The value odd is not supported for TreatMissingData parameter. Supported values are [breaching, notBreaching, ignore, missing]."),
        ({"EvaluateLowSampleCountPercentile": "odd"}, "ValidationError", "Option odd is not supported. Supported options for parameter EvaluateLowSampleCountPercentile are evaluate and ignore."),
        ({"Period": 45}, "ValidationError", "Period must be 10, 20, 30 or a multiple of 60"),
        ({"EvaluationPeriods": 1441}, "ValidationError", "Metrics cannot be checked across more than one day (EvaluationPeriods * Period must be <= 86400)."),
        ({"DatapointsToAlarm": 2}, "ValidationError", "DatapointsToAlarm must be less than or equal to EvaluationPeriods"),
        ({"AlarmActions": ["odd"]}, "ValidationError", "Invalid arn syntax: odd"),
        ({"Statistic": None, "ExtendedStatistic": "p101"}, "InvalidParameterValue", "The value p101 for parameter ExtendedStatistic is not supported."),
        ({"MetricName": None}, "MissingParameter", "The parameter MetricName is required."),
        ({"Threshold": None}, "MissingParameter", "The parameter Threshold is required."),
        ({"Metrics": [{"Id": "e", "Expression": "1", "ReturnData": False}]}, "ValidationError", "Exactly one element of the metrics list should return data."),
    ],
)
def test_alarms_that_cannot_be_are_refused(cloudwatch, arguments, code, text):
    with refused(400, code, text):
        put(cloudwatch, **arguments)
    assert cloudwatch.describe_alarms()["MetricAlarms"] == []


def test_states_that_cannot_be_set_are_refused(cloudwatch):
    with refused(404, "ResourceNotFound", "Alarm a does not exist"):
        set_state(cloudwatch, "a", "OK")
    put(cloudwatch)
    with refused(400, "InvalidFormat", "StateReasonData is not valid JSON"):
        cloudwatch.set_alarm_state(AlarmName="a", StateValue="OK", StateReason="r", StateReasonData="{")
    with refused(400, "ValidationError", part="failed to satisfy constraint"):
        set_state(cloudwatch, "a", "ODD")
    for rule, text in [
        ("ALARM(a", "The AlarmRule is not a valid expression."),
        ("ALARM(gone)", "Could not save the composite alarm as alarms [gone] in the alarm rule do not exist"),
    ]:
        with refused(400, "ValidationError", text):
            cloudwatch.put_composite_alarm(AlarmName="c", AlarmRule=rule)


def test_a_state_tells_topics_functions_and_the_event_bus(account, freehold, cloudwatch):
    sns, sqs, events = account.client("sns"), account.client("sqs"), account.client("events")
    topic = sns.create_topic(Name="t")["TopicArn"]
    url = sqs.create_queue(QueueName="q")["QueueUrl"]
    queue = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    allow = {"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": queue}
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps({"Version": "2012-10-17", "Statement": [allow]})})
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue)
    events.put_rule(Name="r", EventPattern=json.dumps({"source": ["aws.cloudwatch"], "detail": {"state": {"value": ["ALARM"]}}}))
    events.put_targets(Rule="r", Targets=[{"Id": "q", "Arn": queue}])
    found = create_function(account, handler("print('told', event['alarmData']['alarmName'], event['alarmData']['previousState']['value'])"))
    arn = f"arn:aws:cloudwatch:us-east-1:{account.id}:alarm:a"
    account.awslambda.add_permission(
        FunctionName="f", StatementId="s", Action="lambda:InvokeFunction", Principal="lambda.alarms.cloudwatch.amazonaws.com", SourceArn=arn
    )
    put(cloudwatch, AlarmActions=[topic, found.arn], OKActions=[f"arn:aws:sns:us-east-1:{account.id}:gone"])
    set_state(cloudwatch, "a", "ALARM")
    told = []

    def both():
        told.extend(json.loads(message["Body"]) for message in sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", []))
        return len(told) >= 2

    eventually(both, "the topic and the bus have told")
    [note] = [one for one in told if one.get("Type") == "Notification"]
    assert note["Subject"] == 'ALARM: "a" in US East (N. Virginia)'
    # No request came in by which the service that published could know where it is reached.
    assert all(note[link].startswith(freehold.endpoint + "/") for link in ("SigningCertURL", "UnsubscribeURL"))
    message = json.loads(note["Message"])
    assert (message["AlarmName"], message["NewStateValue"], message["OldStateValue"], message["NewStateReason"]) == ("a", "ALARM", "INSUFFICIENT_DATA", "by hand")
    assert (message["AWSAccountId"], message["AlarmArn"], message["Region"]) == (account.id, arn, "US East (N. Virginia)")
    assert message["Trigger"]["Statistic"] == "SUM" and message["Trigger"]["Threshold"] == 5.0
    [event] = [one for one in told if one.get("detail-type") == "CloudWatch Alarm State Change"]
    assert event["resources"] == [arn]
    assert (event["detail"]["state"]["value"], event["detail"]["previousState"]["value"]) == ("ALARM", "INSUFFICIENT_DATA")
    assert event["detail"]["configuration"]["metrics"][0]["metricStat"]["metric"] == {"namespace": "mine", "name": "m", "dimensions": {}}
    eventually(lambda: any("told a INSUFFICIENT_DATA" in line for line in found.log_lines()), "the function is called")
    set_state(cloudwatch, "a", "OK")

    def acted():
        items = cloudwatch.describe_alarm_history(AlarmName="a", HistoryItemType="Action")["AlarmHistoryItems"]
        return sorted(item["HistorySummary"] for item in items)

    expected = sorted([f"Successfully executed action {topic}", f"Successfully executed action {found.arn}", f"Failed to execute action arn:aws:sns:us-east-1:{account.id}:gone"])
    eventually(lambda: acted() == expected, "all actions were tried")
    changes = cloudwatch.describe_alarm_history(AlarmName="a", HistoryItemType="StateUpdate", ScanBy="TimestampAscending")["AlarmHistoryItems"]
    assert [item["HistorySummary"] for item in changes] == ["Alarm updated from INSUFFICIENT_DATA to ALARM", "Alarm updated from ALARM to OK"]
    [made] = cloudwatch.describe_alarm_history(AlarmName="a", HistoryItemType="ConfigurationUpdate")["AlarmHistoryItems"]
    assert made["HistorySummary"] == 'Alarm "a" created' and made["AlarmType"] == "MetricAlarm"


def test_alarms_whose_actions_are_off_change_only_their_state(account, cloudwatch):
    put(cloudwatch, AlarmActions=[f"arn:aws:sns:us-east-1:{account.id}:gone"])
    cloudwatch.disable_alarm_actions(AlarmNames=["a", "gone"])
    assert described(cloudwatch)["ActionsEnabled"] is False
    set_state(cloudwatch, "a", "ALARM")
    cloudwatch.enable_alarm_actions(AlarmNames=["a"])
    kinds = [item["HistoryItemType"] for item in cloudwatch.describe_alarm_history(AlarmName="a")["AlarmHistoryItems"]]
    assert kinds == ["ConfigurationUpdate", "StateUpdate", "ConfigurationUpdate", "ConfigurationUpdate"]


def test_a_composite_alarm_follows_its_children(account, cloudwatch):
    put(cloudwatch, "one")
    put(cloudwatch, "two")
    cloudwatch.put_composite_alarm(AlarmName="c", AlarmRule="ALARM(one) AND NOT OK(two)")
    cloudwatch.put_composite_alarm(AlarmName="d", AlarmRule="ALARM(c)")

    def state(name):
        [alarm] = cloudwatch.describe_alarms(AlarmNames=[name], AlarmTypes=["CompositeAlarm"])["CompositeAlarms"]
        return alarm

    eventually(lambda: state("d")["StateValue"] == "OK", "both were looked at")
    set_state(cloudwatch, "one", "ALARM")
    eventually(lambda: state("d")["StateValue"] == "ALARM", "it follows through the other")
    alarm = state("c")
    assert alarm["StateReason"].startswith(f"arn:aws:cloudwatch:us-east-1:{account.id}:alarm:one transitioned to ALARM at ")
    assert json.loads(alarm["StateReasonData"])["triggeringAlarms"][0]["state"]["value"] == "ALARM"
    set_state(cloudwatch, "two", "OK")
    eventually(lambda: state("d")["StateValue"] == "OK", "and back")


def test_alarms_follow_their_metrics(own_freehold, own_account):
    """One server of its own, whose clock moves; data lies minutes back, so that no minute's end changes what is seen."""
    cloudwatch = own_account.client("cloudwatch")
    put(cloudwatch, "sum")
    put(cloudwatch, "share", Metrics=[
        {"Id": "e", "Expression": "100 * m / FILL(n, 50)"},
        {"Id": "m", "MetricStat": {"Metric": {"Namespace": "mine", "MetricName": "m"}, "Period": 60, "Stat": "Sum"}, "ReturnData": False},
        {"Id": "n", "MetricStat": {"Metric": {"Namespace": "mine", "MetricName": "n"}, "Period": 60, "Stat": "Sum"}, "ReturnData": False},
    ], Threshold=13.0)
    put(cloudwatch, "none", MetricName="other", TreatMissingData="breaching")
    put(cloudwatch, "unknown", MetricName="other")
    cloudwatch.put_metric_data(Namespace="mine", MetricData=[{"MetricName": "m", "Value": 3.0}, {"MetricName": "m", "Value": 4.0}])
    own_freehold.advance(90)
    eventually(lambda: described(cloudwatch, "sum")["StateValue"] == "ALARM", "the sum is too great")
    reason = described(cloudwatch, "sum")["StateReason"]
    assert reason.startswith("Threshold Crossed: 1 datapoint [7.0 (") and reason.endswith(")] was greater than the threshold (5.0).")
    data = json.loads(described(cloudwatch, "sum")["StateReasonData"])
    assert (data["statistic"], data["period"], data["recentDatapoints"], data["threshold"]) == ("Sum", 60, [7.0], 5.0)
    eventually(lambda: described(cloudwatch, "share")["StateValue"] == "ALARM", "14 of a hundred are")
    eventually(lambda: described(cloudwatch, "none")["StateValue"] == "ALARM", "what is missing breaches")
    assert described(cloudwatch, "none")["StateReason"] == "Threshold Crossed: no datapoints were received for 1 period and 1 missing datapoint was treated as [Breaching]."
    assert described(cloudwatch, "unknown")["StateValue"] == "INSUFFICIENT_DATA"
    own_freehold.advance(600)
    eventually(lambda: described(cloudwatch, "sum")["StateValue"] == "INSUFFICIENT_DATA", "there is nothing more to see")
    assert described(cloudwatch, "sum")["StateReason"] == "Insufficient Data: 1 datapoint was unknown."


def test_dashboards_are_kept(account, cloudwatch):
    body = json.dumps({"widgets": [{"type": "text", "properties": {"markdown": "hello"}}]})
    assert cloudwatch.put_dashboard(DashboardName="one", DashboardBody=body)["DashboardValidationMessages"] == []
    cloudwatch.put_dashboard(DashboardName="two", DashboardBody=body)
    found = cloudwatch.get_dashboard(DashboardName="one")
    arn = f"arn:aws:cloudwatch::{account.id}:dashboard/one"
    assert (found["DashboardArn"], found["DashboardBody"], found["DashboardName"]) == (arn, body, "one")
    [entry] = cloudwatch.list_dashboards(DashboardNamePrefix="o")["DashboardEntries"]
    assert (entry["DashboardName"], entry["DashboardArn"], entry["Size"]) == ("one", arn, len(body))
    for arguments, code, text in [
        ({"DashboardName": "a b", "DashboardBody": body}, "InvalidParameterValue", "The value a b for field DashboardName contains invalid characters. It can only contain alphanumerics, dash (-) and underscore (_)."),
        ({"DashboardName": "x", "DashboardBody": "{"}, "InvalidParameterInput", "The field DashboardBody must be a valid JSON object"),
    ]:
        with refused(400, code, text):
            cloudwatch.put_dashboard(**arguments)
    with refused(404, "ResourceNotFound", "Dashboard gone does not exist"):
        cloudwatch.delete_dashboards(DashboardNames=["one", "gone"])
    cloudwatch.delete_dashboards(DashboardNames=["one"])
    assert [entry["DashboardName"] for entry in cloudwatch.list_dashboards()["DashboardEntries"]] == ["two"]


def test_expressions_are_worked_out(cloudwatch):
    now = datetime.datetime.now(datetime.timezone.utc).replace(second=0, microsecond=0)
    base = now - 10 * MINUTE
    points = [("m", 0, 2.0), ("m", 1, 4.0), ("n", 1, 8.0)]
    cloudwatch.put_metric_data(Namespace="mine", MetricData=[{"MetricName": name, "Value": value, "Timestamp": base + after * MINUTE} for name, after, value in points])
    stat = {name: {"Metric": {"Namespace": "mine", "MetricName": name}, "Period": 60, "Stat": "Sum"} for name in "mn"}
    queries = [{"Id": name, "MetricStat": stat[name], "ReturnData": False} for name in "mn"]

    def worth(expression):
        query = {"Id": "e", "Expression": expression}
        answer = cloudwatch.get_metric_data(MetricDataQueries=[query, *queries], StartTime=base, EndTime=base + 2 * MINUTE, ScanBy="TimestampAscending")
        [result] = answer["MetricDataResults"]
        assert (result["Id"], result["Label"]) == ("e", "e")
        return result["Values"]

    extended = {"Id": "q", "MetricStat": {**stat["m"], "Stat": "TM(10%:90%)"}}
    [trimmed] = cloudwatch.get_metric_data(MetricDataQueries=[extended], StartTime=base, EndTime=now)["MetricDataResults"]
    assert trimmed["Values"] == [pytest.approx(4, rel=0.02), pytest.approx(2, rel=0.02)]
    assert worth("n / m * 100") == [200]
    assert worth("FILL(n, 0) + m") == [2, 12]
    assert worth("SUM(METRICS())") == [2, 12]
    pages = cloudwatch.get_paginator("get_metric_data").paginate(
        MetricDataQueries=[{**query, "ReturnData": True} for query in queries], StartTime=base, EndTime=now, PaginationConfig={"PageSize": 2}
    )
    found = [[(result["Id"], result["Values"], result["StatusCode"]) for result in page["MetricDataResults"]] for page in pages]
    assert found == [[("m", [4, 2], "Complete")], [("n", [8], "Complete")]]
    with refused(400, "InvalidParameterValue", part="must match the expression '^[a-z][a-zA-Z0-9_]*$'."):
        cloudwatch.get_metric_data(MetricDataQueries=[{**queries[0], "Id": "M"}], StartTime=base, EndTime=now)
    for wrong in ("m +", "gone", "NOTHING(m)"):
        with refused(400, "ValidationError", part="Error in expression 'e': "):
            worth(wrong)
