"""Active tracing: who decides what is sampled, and where that shows."""

import json

from support.functions import create_function, handler
from support.wait import eventually

SEEN = handler("return {name: os.environ.get(name) for name in ('_X_AMZN_TRACE_ID', 'AWS_XRAY_CONTEXT_MISSING', 'AWS_XRAY_DAEMON_ADDRESS')}", before="import os")
ROOT = "Root=1-5759e988-bd862e3fe1be46a994272793"


def traced(found, header=None):
    """Invokes with a trace header; returns what the function saw and the log's REPORT."""
    headers = {"X-Amz-Log-Type": "Tail", **({"X-Amzn-Trace-Id": header} if header else {})}
    answer = found.account.raw("POST", f"/2015-03-31/functions/{found.name}/invocations", headers, b"{}")
    assert answer.status == 200, answer.body
    return json.loads(answer.body)


def test_active_tracing_samples_the_first_call_of_a_second(account):
    found = create_function(account, SEEN, TracingConfig={"Mode": "Active"})
    assert found.configuration()["TracingConfig"] == {"Mode": "Active"}
    seen = traced(found)
    assert ";Sampled=1" in seen["_X_AMZN_TRACE_ID"]
    assert (seen["AWS_XRAY_CONTEXT_MISSING"], seen["AWS_XRAY_DAEMON_ADDRESS"]) == ("LOG_ERROR", "169.254.100.1:2000")
    root = seen["_X_AMZN_TRACE_ID"].split(";")[0].removeprefix("Root=")
    parent = seen["_X_AMZN_TRACE_ID"].split(";")[1].removeprefix("Parent=")
    [report] = [line for line in found.wait_log("REPORT") if line.startswith("REPORT")]
    assert report.endswith(f"\t\nXRAY TraceId: {root}\tSegmentId: {parent}\tSampled: true\t".rstrip("\n"))


def test_without_it_callers_decide(account):
    found = create_function(account, SEEN)
    assert found.configuration()["TracingConfig"] == {"Mode": "PassThrough"}
    assert ";Sampled=0" in traced(found)["_X_AMZN_TRACE_ID"]
    given = f"{ROOT};Parent=53995c3f42cd8ad8;Sampled=1"
    seen = traced(found, given)["_X_AMZN_TRACE_ID"]
    segment = seen.split(";")[1].removeprefix("Parent=")
    assert seen.startswith(f"{ROOT};Parent={segment};Sampled=1") and segment != "53995c3f42cd8ad8", "below its caller's, a segment of its own"
    lines = eventually(lambda: [line for line in found.wait_log("REPORT", 2) if line.startswith("REPORT")], "both reports")
    assert [f"XRAY TraceId: 1-5759e988-bd862e3fe1be46a994272793\tSegmentId: {segment}\tSampled: true" in line for line in lines] == [False, True]
