"""X-Ray: segments that functions and clients send, read again by trace and by time."""

import json
import secrets
import time

import pytest

from support.errors import refused
from support.functions import create_function, handler
from support.wait import eventually

DAEMON = "arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess"
BASIC = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
# As the X-Ray SDK does: a line that says the format, and the segment; the header that the platform gives names its parent.
TRACES = handler(
    """
parts = dict(part.split("=", 1) for part in os.environ["_X_AMZN_TRACE_ID"].split(";"))
now = time.time()
segment = {
    "id": "0123456789abcdef", "trace_id": parts["Root"], "parent_id": parts["Parent"], "type": "subsegment",
    "name": "work", "start_time": now, "end_time": now, "annotations": {"game": event["game"]},
}
host, port = os.environ["AWS_XRAY_DAEMON_ADDRESS"].split(":")
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as daemon:
    for datagram in parts["Sampled"] == "1" and ["nonsense", '{"format": "json", "version": 1}\\n' + json.dumps(segment)] or []:
        daemon.sendto(datagram.encode(), (host, int(port)))
if event.get("fail"):
    raise ValueError("no")
return parts
""",
    before="import json, os, socket, time",
)


@pytest.fixture
def xray(account):
    return account.client("xray")


@pytest.fixture
def role(account):
    return account.role("tracer", policies=(BASIC, DAEMON))


def trace_id(seconds=None):
    return f"1-{int(seconds or time.time()):08x}-{secrets.token_hex(12)}"


def document(trace, **members):
    now = time.time()
    return {"id": secrets.token_hex(8), "trace_id": trace, "name": "n", "start_time": now - 1, "end_time": now, **members}


def put(xray, *documents):
    texts = [document if isinstance(document, str) else json.dumps(document) for document in documents]
    return xray.put_trace_segments(TraceSegmentDocuments=texts)["UnprocessedTraceSegments"]


def segments(xray, trace, count):
    """The documents of a trace, by their origin, once there are so many."""

    def found():
        traces = xray.batch_get_traces(TraceIds=[trace])["Traces"]
        documents = [json.loads(one["Document"]) for one in traces[0]["Segments"]] if traces else []
        return documents if len(documents) >= count else None

    return {one.get("origin"): one for one in eventually(found, f"{count} segments of {trace}")}


def summaries(xray, **arguments):
    now = time.time()
    pages = xray.get_paginator("get_trace_summaries").paginate(StartTime=now - 600, EndTime=now + 60, **arguments)
    return {one["Id"]: one for page in pages for one in page["TraceSummaries"]}


def test_a_sampled_call_is_a_trace(account, xray, role):
    found = create_function(account, TRACES, Role=role, TracingConfig={"Mode": "Active"})
    seen = found.invoke({"game": "chess"}).ok()
    assert seen["Sampled"] == "1"
    trace = seen["Root"]
    known = lambda: "work" in json.dumps(segments(xray, trace, 2)["AWS::Lambda::Function"])  # noqa: E731
    eventually(known, "what the function traced")
    both = segments(xray, trace, 2)
    service, function = both["AWS::Lambda"], both["AWS::Lambda::Function"]
    assert (service["name"], service["resource_arn"], service["http"]) == ("f", found.arn, {"response": {"status": 200}})
    assert "parent_id" not in service, "Lambda sampled it"
    assert (function["parent_id"], function["id"]) == (service["id"], seen["Parent"])
    assert [part["name"] for part in function["subsegments"]] == ["Initialization", "Invocation", "work"]
    [report] = [line for line in found.wait_log("REPORT") if line.startswith("REPORT")]
    assert f"XRAY TraceId: {trace}\tSegmentId: {function['id']}\tSampled: true" in report
    summary = summaries(xray, FilterExpression='annotation.game = "chess" AND ok')[trace]
    assert (summary["HasFault"], summary["EntryPoint"]["Type"]) == (False, "AWS::Lambda")
    assert summary["ResourceARNs"] == [{"ARN": found.arn}]
    assert summary["Annotations"]["game"][0]["AnnotationValue"] == {"StringValue": "chess"}
    assert trace not in summaries(xray, FilterExpression='annotation.game = "go"')


def test_who_samples_before_is_above(account, xray, role):
    found = create_function(account, TRACES, Role=role)
    trace = trace_id()
    header = f"Root={trace};Parent=53995c3f42cd8ad8;Sampled=1"
    answer = account.raw("POST", "/2015-03-31/functions/f/invocations", {"X-Amzn-Trace-Id": header}, b'{"game": "go", "fail": 1}')
    assert json.loads(answer.body)["errorType"] == "ValueError"
    both = segments(xray, trace, 2)
    assert both["AWS::Lambda"]["parent_id"] == "53995c3f42cd8ad8"
    function = both["AWS::Lambda::Function"]
    assert function["fault"] is True
    [exception] = function["cause"]["exceptions"]
    assert (exception["type"], exception["message"]) == ("ValueError", "no")
    assert exception["stack"], "as the runtime tells it"
    assert trace in summaries(xray, FilterExpression='fault AND service("f")')
    # Not sampled: nobody tells of it.
    other = trace_id()
    header = f"Root={other};Parent=53995c3f42cd8ad8;Sampled=0"
    account.raw("POST", "/2015-03-31/functions/f/invocations", {"X-Amzn-Trace-Id": header}, b'{"game": "go"}')
    found.wait_log("REPORT", 2)
    assert xray.batch_get_traces(TraceIds=[other])["UnprocessedTraceIds"] == [other]


def test_a_role_without_rights_traces_nothing_and_runs(account, xray):
    found = create_function(account, TRACES, TracingConfig={"Mode": "Active"})
    trace = found.invoke({"game": "chess"}).ok()["Root"]
    found.wait_log("REPORT")
    eventually(lambda: "segments of traces are refused" in account.freehold.log(), "the operator reads why")
    assert xray.batch_get_traces(TraceIds=[trace])["UnprocessedTraceIds"] == [trace]


def test_segments_of_clients(xray):
    trace = trace_id()
    outer = document(trace, http={"request": {"url": "http://shop/", "method": "GET"}, "response": {"status": 429}}, throttle=True)
    loose = document(trace, type="subsegment", parent_id=outer["id"], name="inner")
    assert put(xray, loose, outer) == []
    [one] = xray.batch_get_traces(TraceIds=[trace])["Traces"]
    assert (one["Id"], one["LimitExceeded"], round(one["Duration"])) == (trace, False, 1)
    [segment] = one["Segments"]
    assert segment["Id"] == outer["id"]
    assert [part["name"] for part in json.loads(segment["Document"])["subsegments"]] == ["inner"]
    summary = summaries(xray, FilterExpression="http.status = 429 AND throttle AND !fault")[trace]
    assert summary["Http"] == {"HttpURL": "http://shop/", "HttpStatus": 429, "HttpMethod": "GET"}
    assert (summary["HasThrottle"], summary["IsPartial"]) == (True, False)
    # The end of a segment that was sent while it ran replaces it.
    running = document(trace, in_progress=True)
    del running["end_time"]
    assert put(xray, running) == []
    assert summaries(xray)[trace]["IsPartial"] is True
    assert put(xray, {**running, "in_progress": False, "end_time": time.time()}) == []
    assert summaries(xray)[trace]["IsPartial"] is False


def test_what_is_no_segment_is_named(xray):
    good = document(trace_id())
    without = lambda name: {key: value for key, value in good.items() if key != name}  # noqa: E731
    for wrong, code in [
        ("{", "ParseError"),
        (without("id"), "MissingId"),
        ({**good, "trace_id": trace_id(time.time() - 31 * 86400)}, "InvalidTraceId"),
        ({**good, "trace_id": "1-2-3"}, "InvalidTraceId"),
        (without("name"), "MissingName"),
        (without("end_time"), "MissingEndTime"),
    ]:
        [refusal] = put(xray, wrong)
        assert (refusal["ErrorCode"], refusal["Message"]) == (code, f"Invalid segment. ErrorCode: {code}")
    assert xray.batch_get_traces(TraceIds=[good["trace_id"]]) | {"ResponseMetadata": 0} == {
        "Traces": [], "UnprocessedTraceIds": [good["trace_id"]], "ResponseMetadata": 0,
    }
    now = time.time()
    for arguments in [
        {"StartTime": now, "EndTime": now - 1},
        {"StartTime": now - 86401, "EndTime": now},
        {"StartTime": now - 1, "EndTime": now, "FilterExpression": "nonsense ="},
    ]:
        with refused(400, "InvalidRequestException"):
            xray.get_trace_summaries(**arguments)


def test_accounts_do_not_see_each_other_and_pages_join(xray, freehold):
    from support.account import Account

    traces = [trace_id() for _ in range(103)]
    for some in (traces[:50], traces[50:100], traces[100:]):
        assert put(xray, *[document(trace) for trace in some]) == []
    assert set(summaries(xray)) == set(traces)
    stranger = Account(freehold).client("xray")
    assert summaries(stranger) == {}
    assert stranger.batch_get_traces(TraceIds=traces[:5])["Traces"] == []


def test_the_rule_is_the_default_one(account, xray):
    [record] = xray.get_sampling_rules()["SamplingRuleRecords"]
    rule = record["SamplingRule"]
    assert (rule["RuleName"], rule["FixedRate"], rule["ReservoirSize"], rule["Priority"]) == ("Default", 0.05, 1, 10000)
    assert rule["RuleARN"] == f"arn:aws:xray:us-east-1:{account.id}:sampling-rule/Default"
    seen = {"ClientID": "0" * 24, "Timestamp": time.time(), "RequestCount": 1, "SampledCount": 1}
    answer = xray.get_sampling_targets(
        SamplingStatisticsDocuments=[{"RuleName": "Default", **seen}, {"RuleName": "other", **seen}]
    )
    assert [target["RuleName"] for target in answer["SamplingTargetDocuments"]] == ["Default"]
    assert [one["RuleName"] for one in answer["UnprocessedStatistics"]] == ["other"]


def test_segments_survive_a_kill_and_go_after_thirty_days(new_freehold, tmp_path):
    from support.account import Account

    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    trace = trace_id()
    assert put(account.client("xray"), document(trace)) == []
    server.kill()
    server.start()
    xray = Account(server, account.id).client("xray")
    assert [one["Id"] for one in xray.batch_get_traces(TraceIds=[trace])["Traces"]] == [trace]
    server.advance(31 * 86400)
    eventually(lambda: xray.batch_get_traces(TraceIds=[trace])["UnprocessedTraceIds"] == [trace], "it is gone")
