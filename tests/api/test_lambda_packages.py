"""Functions made of packages that people really use, as they come from PyPI, npm and crates.io."""

import importlib.metadata
import json
import os
import pathlib
import shutil
import subprocess
import sys

import pytest

from support.functions import create_function, node_runtime, zip_of
from support.server import ROOT

NODE_MODULES = ROOT / "tests/js/node_modules"
NODE = shutil.which("node")
# Where a function that brings its own runtime finds the host's interpreters.
SYSTEM_PYTHON = "/usr/bin/python3"
SECONDS = 120


def files_below(folder, prefix):
    """{name: bytes} of a folder's files."""
    paths = (path for path in pathlib.Path(folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {f"{prefix}/{path.relative_to(folder)}": path.read_bytes() for path in paths}


def python_package(*distributions):
    """{path: bytes} of installed distributions, the way that `pip install --target` lays them out."""
    found = {}
    for name in distributions:
        for file in importlib.metadata.files(name):
            if ".." not in file.parts and file.suffix != ".pyc":
                found[str(file)] = pathlib.Path(file.locate()).read_bytes()
    return found


def node_package(*names):
    """{path: bytes} below `node_modules/`."""
    return {path: content for name in names for path, content in files_below(NODE_MODULES / name, f"node_modules/{name}").items()}


def logged(lines):
    """The lines that are JSON objects."""
    return [json.loads(line) for line in lines if line.startswith("{")]


POWERTOOLS = """
from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.data_classes import SQSEvent, event_source
from aws_lambda_powertools.utilities.typing import LambdaContext

logger = Logger(service="shop")
metrics = Metrics(namespace="Shop", service="shop")

@logger.inject_lambda_context(log_event=True)
@metrics.log_metrics(capture_cold_start_metric=True)
@event_source(data_class=SQSEvent)
def lambda_handler(event: SQSEvent, context: LambdaContext):
    bodies = [record.json_body for record in event.records]
    metrics.add_metric(name="Orders", unit=MetricUnit.Count, value=len(bodies))
    logger.info("orders", extra={"count": len(bodies)})
    return bodies
"""


def test_powertools_for_python_in_a_layer(account):
    package = python_package("aws-lambda-powertools", "jmespath", "typing_extensions")
    layer = zip_of({f"python/{path}": content for path, content in package.items()})
    arn = account.awslambda.publish_layer_version(LayerName="powertools", Content={"ZipFile": layer})["LayerVersionArn"]
    found = create_function(account, {"lambda_function.py": POWERTOOLS}, Layers=[arn], Timeout=20, MemorySize=256)
    event = {"Records": [{"body": '{"n": 1}'}, {"body": '{"n": 2}'}]}
    first, second = (found.invoke(event) for _ in range(2))
    assert first.ok() == second.ok() == [{"n": 1}, {"n": 2}]
    entries = logged(found.wait_log('"Orders"', times=2))
    orders = [entry for entry in entries if entry.get("message") == "orders"]
    assert [entry["cold_start"] for entry in orders] == [True, False]
    assert [entry["function_request_id"] for entry in orders] == [first.request_id, second.request_id]
    assert {entry["function_arn"] for entry in orders} == {found.arn}
    assert (orders[0]["service"], orders[0]["count"], orders[0]["function_memory_size"]) == ("shop", 2, "256")
    metrics = [entry for entry in entries if "_aws" in entry]
    assert [entry["ColdStart"] for entry in metrics if "ColdStart" in entry] == [[1.0]]
    assert [entry["Orders"] for entry in metrics if "Orders" in entry] == [[2.0], [2.0]]


POWERTOOLS_NODE = """
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
const logger = new Logger({ serviceName: 'shop' });
const metrics = new Metrics({ namespace: 'Shop', serviceName: 'shop' });
export const handler = async (event, context) => {
  logger.addContext(context);
  metrics.addMetric('Orders', MetricUnit.Count, event.orders);
  logger.info('orders', { count: event.orders });
  metrics.publishStoredMetrics();
  return { orders: event.orders };
};
"""


@pytest.mark.skipif(not node_runtime(), reason="needs node")
def test_powertools_for_typescript_in_the_package(account):
    modules = node_package(
        *(f"@aws-lambda-powertools/{name}" for name in ("commons", "logger", "metrics")), "@aws/lambda-invoke-store"
    )
    code = {"ZipFile": zip_of({"index.mjs": POWERTOOLS_NODE, **modules})}
    found = create_function(account, Runtime=node_runtime(), Handler="index.handler", Code=code, Timeout=20)
    answer = found.invoke({"orders": 3})
    assert answer.ok() == {"orders": 3}
    entries = logged(found.wait_log('"Orders"'))
    (orders,) = [entry for entry in entries if entry.get("message") == "orders"]
    assert (orders["count"], orders["cold_start"], orders["function_request_id"]) == (3, True, answer.request_id)
    (metric,) = [entry for entry in entries if "_aws" in entry]
    assert metric["Orders"] == 3


ECHO_CONTEXT = """
def handler(event, context):
    if event.get("fail"):
        raise ValueError("asked for")
    return [event, context.function_name, context.aws_request_id, context.get_remaining_time_in_millis() > 0]
"""


def system_python_is_this_one():
    shown = subprocess.run([SYSTEM_PYTHON, "-c", "import sys; print(sys.version_info[:2])"], capture_output=True, text=True)
    return shown.stdout.strip() == str(sys.version_info[:2])


def provided(account, files):
    """A function that brings its own runtime."""
    code = {"ZipFile": zip_of(files, modes={name: 0o755 for name in files if name == "bootstrap" or ".so" in name})}
    return create_function(account, Runtime="provided.al2023", Handler="function.handler", Code=code, Timeout=20, MemorySize=256)


@pytest.mark.skipif(not os.path.exists(SYSTEM_PYTHON) or not system_python_is_this_one(), reason="needs the tests' Python in /usr/bin")
def test_the_runtime_client_for_python_as_a_runtime_of_its_own(account):
    """`awslambdaric`, with which people make images for Lambda."""
    bootstrap = f'#!/bin/sh\ncd "$LAMBDA_TASK_ROOT"\nexec {SYSTEM_PYTHON} -m awslambdaric "$_HANDLER"\n'
    package = python_package("awslambdaric", "simplejson", "snapshot-restore-py")
    found = provided(account, {"bootstrap": bootstrap, "function.py": ECHO_CONTEXT, **package})
    answer = found.invoke({"a": 1})
    assert answer.ok() == [{"a": 1}, "f", answer.request_id, True]
    assert found.invoke({"fail": True}).failure() == ("ValueError", "asked for")
    assert found.invoke({"b": 2}).ok()[0] == {"b": 2}


ECHO_CONTEXT_NODE = """
exports.handler = async (event, context) => {
  if (event.fail) throw new TypeError('asked for');
  return [event, context.functionName, context.awsRequestId, context.getRemainingTimeInMillis() > 0];
};
"""

# The client's native module, which is compiled at its installation and says no more than this to the Runtime API.
NATIVE_CLIENT = """
const http = require('http');
const [hostname, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
let said = Promise.resolve();
const call = (method, path, body, headers) => new Promise((done, failed) => {
  const request = http.request({ hostname, port, method, headers, path: '/2018-06-01/runtime/' + path }, (answer) => {
    const pieces = [];
    answer.on('data', (piece) => pieces.push(piece));
    answer.on('end', () => done({ bodyJson: Buffer.concat(pieces).toString(), headers: answer.headers }));
  });
  request.on('error', failed);
  request.end(body);
});
exports.initializeClient = () => {};
exports.next = () => said.then(() => call('GET', 'invocation/next'));
exports.done = (id, body) => { said = call('POST', `invocation/${id}/response`, body); };
exports.error = (id, body) => {
  const headers = { 'Lambda-Runtime-Function-Error-Type': 'Runtime.Unknown' };
  said = call('POST', `invocation/${id}/error`, body, headers);
};
"""


@pytest.mark.skipif(not NODE or not NODE.startswith("/usr/"), reason="needs node below /usr")
def test_the_runtime_client_for_node_as_a_runtime_of_its_own(account):
    """`aws-lambda-ric` as npm has it, but for its native part, which needs cmake and autotools to be built; see the test below."""
    bootstrap = (
        '#!/bin/sh\ncd "$LAMBDA_TASK_ROOT"\n'
        f'exec {NODE} node_modules/aws-lambda-ric/bin/index.mjs "$_HANDLER"\n'
    )
    files = node_package("aws-lambda-ric")
    files = {path: content for path, content in files.items() if "/deps/" not in path}
    files["node_modules/aws-lambda-ric/dist/rapid-client.node/index.js"] = NATIVE_CLIENT
    found = provided(account, {"bootstrap": bootstrap, "function.js": ECHO_CONTEXT_NODE, **files})
    answer = found.invoke({"a": 1})
    assert answer.ok() == [{"a": 1}, "f", answer.request_id, True]
    assert found.invoke({"fail": True}).failure() == ("TypeError", "asked for")
    assert found.invoke({"b": 2}).ok()[0] == {"b": 2}


@pytest.fixture(scope="module")
def bootstrap(tmp_path_factory):
    """`examples/hello-rust-streaming`, on the `lambda_runtime` crate."""
    if not shutil.which("cargo"):
        pytest.skip("needs cargo")
    folder = tmp_path_factory.mktemp("bootstrap")
    environment = {**os.environ, "PROFILE": "dev"}
    subprocess.run([ROOT / "examples/hello-rust-streaming/build.sh", folder], check=True, env=environment, timeout=SECONDS)
    return (folder / "bootstrap").read_bytes()


def streamed(found, **asked):
    answer = found.account.awslambda.invoke_with_response_stream(FunctionName="f", Payload=json.dumps(asked))
    events = list(answer["EventStream"])
    body = b"".join(event["PayloadChunk"]["Payload"] for event in events if "PayloadChunk" in event)
    return body, events[-1]["InvokeComplete"]


def test_the_runtime_of_the_lambda_runtime_crate_streams(bootstrap, account):
    found = provided(account, {"bootstrap": bootstrap})
    body, end = streamed(found, pieces=3)
    prelude, payload = body.split(b"\0" * 8)
    assert json.loads(prelude)["headers"]["content-type"] == "text/plain"
    assert (payload, "ErrorCode" in end) == (b"piece 0\npiece 1\npiece 2\n", False)
    body, _ = streamed(found, pieces=1, fail=True)
    # The crate writes what should be a trailer into the body; it reaches the caller as written, as on AWS.
    assert b"piece 0\nLambda-Runtime-Function-Error-Type: Runtime.StreamError\r\n" in body
    body, end = streamed(found, pieces=1)
    assert (body.endswith(b"piece 0\n"), "ErrorCode" in end) == (True, False)


@pytest.mark.skipif(not os.environ.get("FREEHOLD_NATIVE_RIC"), reason="FREEHOLD_NATIVE_RIC names no folder with aws-lambda-ric built")
def test_the_runtime_client_for_node_with_its_native_part(account):
    """`npm install aws-lambda-ric` with cmake and autotools there takes some minutes; CONTRIBUTING.md says how."""
    bootstrap = (
        '#!/bin/sh\ncd "$LAMBDA_TASK_ROOT"\n'
        f'exec {NODE} node_modules/aws-lambda-ric/bin/index.mjs "$_HANDLER"\n'
    )
    built = pathlib.Path(os.environ["FREEHOLD_NATIVE_RIC"]) / "node_modules/aws-lambda-ric"
    files = {path: content for path, content in files_below(built, "node_modules/aws-lambda-ric").items() if "/deps/" not in path}
    assert "node_modules/aws-lambda-ric/dist/rapid-client.node" in files, "it was installed without its scripts"
    found = provided(account, {"bootstrap": bootstrap, "function.js": ECHO_CONTEXT_NODE, **files})
    answer = found.invoke({"a": 1})
    assert answer.ok() == [{"a": 1}, "f", answer.request_id, True]
    assert found.invoke({"fail": True}).failure() == ("TypeError", "asked for")
    assert found.invoke({"b": 2}).ok()[0] == {"b": 2}
