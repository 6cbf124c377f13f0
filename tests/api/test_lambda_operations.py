"""Every operation of Lambda's model at its path, in one tour of a function's life: method, path, status, members of the answer.

The rows are those of AWS's model of 2015-03-31. What is not there yet answers 501 and its own name.
"""

import base64
import json
import urllib.parse

import pytest

from support.account import Account
from support.functions import ECHO, PYTHON, zip_of
from support.wait import eventually

ZIP = base64.b64encode(zip_of(ECHO)).decode()
OTHER_ZIP = base64.b64encode(zip_of({"lambda_function.py": "def lambda_handler(event, context):\n    return [event]\n"})).decode()
PROFILE = "arn:aws:signer:us-east-1:123456789012:/signing-profiles/p/abcdefghij"
POLICY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Deny", "Principal": "*", "Action": "lambda:InvokeFunction", "Resource": "{function}:*"},
        ],
    }
)
JSON = {"content-type": "application/json"}

CONFIGURATION = set(
    "FunctionName FunctionArn Runtime Role Handler CodeSize Description Timeout MemorySize LastModified CodeSha256 Version "
    "TracingConfig RevisionId PackageType Architectures EphemeralStorage SnapStart LoggingConfig".split()
)
STATES = {"State", "RuntimeVersionConfig"}
CREATING = CONFIGURATION | STATES | {"StateReason", "StateReasonCode"}
ACTIVE = CONFIGURATION | STATES | {"LastUpdateStatus"}
UPDATING = ACTIVE | {"LastUpdateStatusReason", "LastUpdateStatusReasonCode"}
ALIAS = {"AliasArn", "Name", "FunctionVersion", "Description", "RevisionId"}
LAYER = {"Content", "LayerArn", "LayerVersionArn", "Description", "CreatedDate", "Version"}
PROVISIONED = {
    "RequestedProvisionedConcurrentExecutions",
    "AvailableProvisionedConcurrentExecutions",
    "AllocatedProvisionedConcurrentExecutions",
    "Status",
    "LastModified",
}
ASYNCHRONOUS = {"LastModified", "FunctionArn", "MaximumRetryAttempts", "DestinationConfig"}
MAPPING = set(
    "UUID BatchSize MaximumBatchingWindowInSeconds EventSourceArn FunctionArn LastModified State StateTransitionReason "
    "FunctionResponseTypes EventSourceMappingArn".split()
)
URL = {"FunctionUrl", "FunctionArn", "AuthType", "CreationTime"}
WHOLE_URL = URL | {"LastModifiedTime", "InvokeMode"}
NOTHING = set()

F, L = "/2015-03-31/functions", "/2018-10-31/layers"
DURABLE = "/2025-12-01/durable-executions/{durable}"
CALLBACK = "/2025-12-01/durable-execution-callbacks/Y2FsbGJhY2s%3D"
PROVIDER = "/2025-11-30/capacity-providers"

# operation, method, path, body, status, members of the answer
TOUR = [
    (
        "CreateFunction", "POST", F,
        {"FunctionName": "f", "Role": "{role}", "Runtime": PYTHON, "Handler": "lambda_function.lambda_handler", "Code": {"ZipFile": ZIP}},
        201, CREATING,
    ),
    ("GetFunction", "GET", f"{F}/f", None, 200, {"Configuration", "Code"}),
    ("GetFunctionConfiguration", "GET", f"{F}/f/configuration", None, 200, ACTIVE),
    ("ListFunctions", "GET", F, None, 200, {"Functions"}),
    ("UpdateFunctionConfiguration", "PUT", f"{F}/f/configuration", {"Timeout": 5}, 200, UPDATING),
    ("UpdateFunctionCode", "PUT", f"{F}/f/code", {"ZipFile": OTHER_ZIP}, 200, UPDATING),
    ("GetAccountSettings", "GET", "/2016-08-19/account-settings", None, 200, {"AccountLimit", "AccountUsage"}),
    ("PublishVersion", "POST", f"{F}/f/versions", {}, 201, ACTIVE),
    ("ListVersionsByFunction", "GET", f"{F}/f/versions", None, 200, {"Versions"}),
    ("CreateAlias", "POST", f"{F}/f/aliases", {"Name": "live", "FunctionVersion": "1"}, 201, ALIAS),
    ("GetAlias", "GET", f"{F}/f/aliases/live", None, 200, ALIAS),
    ("ListAliases", "GET", f"{F}/f/aliases", None, 200, {"Aliases"}),
    ("UpdateAlias", "PUT", f"{F}/f/aliases/live", {"Description": "d"}, 200, ALIAS),
    ("Invoke", "POST", f"{F}/f/invocations", {"a": 1}, 200, [{"a": 1}]),
    ("InvokeAsync", "POST", "/2014-11-13/functions/f/invoke-async", {}, 202, NOTHING),  # `Status` is the status itself
    ("InvokeWithResponseStream", "POST", "/2021-11-15/functions/f/response-streaming-invocations", {}, 200, None),
    (
        "AddPermission", "POST", f"{F}/f/policy",
        {"StatementId": "s", "Action": "lambda:InvokeFunction", "Principal": "s3.amazonaws.com"}, 201, {"Statement"},
    ),
    ("GetPolicy", "GET", f"{F}/f/policy", None, 200, {"Policy", "RevisionId"}),
    ("RemovePermission", "DELETE", f"{F}/f/policy/s", None, 204, NOTHING),
    (
        "PutResourcePolicy", "PUT", "/2026-07-09/resource-policy/{function}", {"Policy": POLICY},
        200, {"Policy", "RevisionId"},
    ),
    ("GetResourcePolicy", "GET", "/2026-07-09/resource-policy/{function}", None, 200, {"Policy", "RevisionId"}),
    ("DeleteResourcePolicy", "DELETE", "/2026-07-09/resource-policy/{function}", None, 204, NOTHING),
    ("PublishLayerVersion", "POST", f"{L}/l/versions", {"Content": {"ZipFile": ZIP}}, 201, LAYER),
    (
        "AddLayerVersionPermission", "POST", f"{L}/l/versions/1/policy",
        {"StatementId": "s", "Action": "lambda:GetLayerVersion", "Principal": "*"}, 201, {"Statement", "RevisionId"},
    ),
    ("GetLayerVersionPolicy", "GET", f"{L}/l/versions/1/policy", None, 200, {"Policy", "RevisionId"}),
    ("RemoveLayerVersionPermission", "DELETE", f"{L}/l/versions/1/policy/s", None, 204, NOTHING),
    ("GetLayerVersion", "GET", f"{L}/l/versions/1", None, 200, LAYER),
    ("GetLayerVersionByArn", "GET", f"{L}?find=LayerVersion&Arn={{layer}}", None, 200, LAYER),
    ("ListLayers", "GET", L, None, 200, {"Layers"}),
    ("ListLayerVersions", "GET", f"{L}/l/versions", None, 200, {"LayerVersions"}),
    ("DeleteLayerVersion", "DELETE", f"{L}/l/versions/1", None, 204, NOTHING),
    (
        "PutFunctionConcurrency", "PUT", "/2017-10-31/functions/f/concurrency",
        {"ReservedConcurrentExecutions": 5}, 200, {"ReservedConcurrentExecutions"},
    ),
    ("GetFunctionConcurrency", "GET", "/2019-09-30/functions/f/concurrency", None, 200, {"ReservedConcurrentExecutions"}),
    (
        "PutProvisionedConcurrencyConfig", "PUT", "/2019-09-30/functions/f/provisioned-concurrency?Qualifier=1",
        {"ProvisionedConcurrentExecutions": 1}, 202, PROVISIONED,
    ),
    (
        "GetProvisionedConcurrencyConfig", "GET", "/2019-09-30/functions/f/provisioned-concurrency?Qualifier=1",
        None, 200, PROVISIONED,
    ),
    (
        "ListProvisionedConcurrencyConfigs", "GET", "/2019-09-30/functions/f/provisioned-concurrency?List=ALL",
        None, 200, {"ProvisionedConcurrencyConfigs"},
    ),
    (
        "DeleteProvisionedConcurrencyConfig", "DELETE", "/2019-09-30/functions/f/provisioned-concurrency?Qualifier=1",
        None, 204, NOTHING,
    ),
    ("DeleteFunctionConcurrency", "DELETE", "/2017-10-31/functions/f/concurrency", None, 204, NOTHING),
    (
        "PutFunctionEventInvokeConfig", "PUT", "/2019-09-25/functions/f/event-invoke-config",
        {"MaximumRetryAttempts": 1}, 200, ASYNCHRONOUS,
    ),
    (
        "UpdateFunctionEventInvokeConfig", "POST", "/2019-09-25/functions/f/event-invoke-config",
        {"MaximumEventAgeInSeconds": 60}, 200, ASYNCHRONOUS | {"MaximumEventAgeInSeconds"},
    ),
    (
        "GetFunctionEventInvokeConfig", "GET", "/2019-09-25/functions/f/event-invoke-config",
        None, 200, ASYNCHRONOUS | {"MaximumEventAgeInSeconds"},
    ),
    (
        "ListFunctionEventInvokeConfigs", "GET", "/2019-09-25/functions/f/event-invoke-config/list",
        None, 200, {"FunctionEventInvokeConfigs"},
    ),
    ("DeleteFunctionEventInvokeConfig", "DELETE", "/2019-09-25/functions/f/event-invoke-config", None, 204, NOTHING),
    (
        "PutFunctionRecursionConfig", "PUT", "/2024-08-31/functions/f/recursion-config",
        {"RecursiveLoop": "Allow"}, 200, {"RecursiveLoop"},
    ),
    ("GetFunctionRecursionConfig", "GET", "/2024-08-31/functions/f/recursion-config", None, 200, {"RecursiveLoop"}),
    (
        "CreateEventSourceMapping", "POST", "/2015-03-31/event-source-mappings",
        {"EventSourceArn": "{queue}", "FunctionName": "f", "Enabled": False}, 202, MAPPING,
    ),
    ("GetEventSourceMapping", "GET", "/2015-03-31/event-source-mappings/{mapping}", None, 200, MAPPING),
    ("ListEventSourceMappings", "GET", "/2015-03-31/event-source-mappings", None, 200, {"EventSourceMappings"}),
    ("UpdateEventSourceMapping", "PUT", "/2015-03-31/event-source-mappings/{mapping}", {"BatchSize": 5}, 202, MAPPING),
    ("DeleteEventSourceMapping", "DELETE", "/2015-03-31/event-source-mappings/{mapping}", None, 202, MAPPING),
    ("CreateFunctionUrlConfig", "POST", "/2021-10-31/functions/f/url", {"AuthType": "NONE"}, 201, URL),
    ("GetFunctionUrlConfig", "GET", "/2021-10-31/functions/f/url", None, 200, WHOLE_URL),
    ("ListFunctionUrlConfigs", "GET", "/2021-10-31/functions/f/urls", None, 200, {"FunctionUrlConfigs"}),
    ("UpdateFunctionUrlConfig", "PUT", "/2021-10-31/functions/f/url", {"AuthType": "AWS_IAM"}, 200, WHOLE_URL),
    ("DeleteFunctionUrlConfig", "DELETE", "/2021-10-31/functions/f/url", None, 204, NOTHING),
    (
        "CreateCodeSigningConfig", "POST", "/2020-04-22/code-signing-configs",
        {"AllowedPublishers": {"SigningProfileVersionArns": [PROFILE]}}, 201, {"CodeSigningConfig"},
    ),
    ("GetCodeSigningConfig", "GET", "/2020-04-22/code-signing-configs/{csc}", None, 200, {"CodeSigningConfig"}),
    ("ListCodeSigningConfigs", "GET", "/2020-04-22/code-signing-configs", None, 200, {"CodeSigningConfigs"}),
    ("UpdateCodeSigningConfig", "PUT", "/2020-04-22/code-signing-configs/{csc}", {"Description": "d"}, 200, {"CodeSigningConfig"}),
    (
        "PutFunctionCodeSigningConfig", "PUT", "/2020-06-30/functions/f/code-signing-config",
        {"CodeSigningConfigArn": "{csc}"}, 200, {"CodeSigningConfigArn", "FunctionName"},
    ),
    (
        "GetFunctionCodeSigningConfig", "GET", "/2020-06-30/functions/f/code-signing-config",
        None, 200, {"CodeSigningConfigArn", "FunctionName"},
    ),
    ("ListFunctionsByCodeSigningConfig", "GET", "/2020-04-22/code-signing-configs/{csc}/functions", None, 200, {"FunctionArns"}),
    ("DeleteFunctionCodeSigningConfig", "DELETE", "/2020-06-30/functions/f/code-signing-config", None, 204, NOTHING),
    ("DeleteCodeSigningConfig", "DELETE", "/2020-04-22/code-signing-configs/{csc}", None, 204, NOTHING),
    ("TagResource", "POST", "/2017-03-31/tags/{function}", {"Tags": {"a": "1", "b": "2"}}, 204, NOTHING),
    ("ListTags", "GET", "/2017-03-31/tags/{function}", None, 200, {"Tags"}),
    ("UntagResource", "DELETE", "/2017-03-31/tags/{function}?tagKeys=a&tagKeys=b", None, 204, NOTHING),
    (
        "PutRuntimeManagementConfig", "PUT", "/2021-07-20/functions/f/runtime-management-config",
        {"UpdateRuntimeOn": "FunctionUpdate"}, 200, {"UpdateRuntimeOn", "FunctionArn"},
    ),
    (
        "GetRuntimeManagementConfig", "GET", "/2021-07-20/functions/f/runtime-management-config",
        None, 200, {"UpdateRuntimeOn", "FunctionArn"},
    ),
    # There are no managed instances here, so no function has a scaling to set or to show.
    (
        "PutFunctionScalingConfig", "PUT", "/2025-11-30/functions/f/function-scaling-config?Qualifier=1",
        {"FunctionScalingConfig": {"MinExecutionEnvironments": 1}}, 400, {"Type", "message"},
    ),
    (
        "GetFunctionScalingConfig", "GET", "/2025-11-30/functions/f/function-scaling-config?Qualifier=1",
        None, 400, {"Type", "message"},
    ),
    ("DeleteAlias", "DELETE", f"{F}/f/aliases/live", None, 204, NOTHING),
    ("DeleteFunction", "DELETE", f"{F}/f", None, 204, NOTHING),
]  # fmt: skip

# operation, method, path, body
LATER = [
    (
        "CreateCapacityProvider", "POST", PROVIDER,
        {
            "CapacityProviderName": "p",
            "VpcConfig": {"SubnetIds": ["subnet-1234567890abcdef0"], "SecurityGroupIds": ["sg-1234567890abcdef0"]},
            "PermissionsConfig": {"CapacityProviderOperatorRoleArn": "{role}"},
        },
    ),
    ("GetCapacityProvider", "GET", f"{PROVIDER}/p", None),
    ("ListCapacityProviders", "GET", PROVIDER, None),
    ("UpdateCapacityProvider", "PUT", f"{PROVIDER}/p", {}),
    ("DeleteCapacityProvider", "DELETE", f"{PROVIDER}/p", None),
    ("ListFunctionVersionsByCapacityProvider", "GET", f"{PROVIDER}/p/function-versions", None),
    ("CheckpointDurableExecution", "POST", f"{DURABLE}/checkpoint", {"CheckpointToken": "dG9rZW4="}),
    ("GetDurableExecution", "GET", DURABLE, None),
    ("GetDurableExecutionHistory", "GET", f"{DURABLE}/history", None),
    ("GetDurableExecutionState", "GET", f"{DURABLE}/state?CheckpointToken=dG9rZW4%3D", None),
    ("ListDurableExecutionsByFunction", "GET", "/2025-12-01/functions/f/durable-executions", None),
    ("PauseDurableExecution", "POST", f"{DURABLE}/pause", {}),
    ("ResumeDurableExecution", "POST", f"{DURABLE}/resume", {}),
    ("DeleteDurableExecution", "DELETE", DURABLE, None),
    ("StopDurableExecution", "POST", f"{DURABLE}/stop", {}),
    ("SendDurableExecutionCallbackSuccess", "POST", f"{CALLBACK}/succeed", {}),
    ("SendDurableExecutionCallbackFailure", "POST", f"{CALLBACK}/fail", {}),
    ("SendDurableExecutionCallbackHeartbeat", "POST", f"{CALLBACK}/heartbeat", None),
]  # fmt: skip

# Clients of former years end these paths in a slash, and may end any.
ENDING_IN_A_SLASH = {
    "CreateFunction", "ListFunctions", "CreateEventSourceMapping", "ListEventSourceMappings", "GetAccountSettings", "InvokeAsync",
    "CreateCodeSigningConfig", "ListCodeSigningConfigs", "GetEventSourceMapping", "Invoke", "GetAlias",
}  # fmt: skip


class Tour:
    """Makes each call once, in order, and keeps the answers."""

    def __init__(self, server, slashes):
        self.account = account = Account(server)
        self.slashes = slashes
        queue = account.client("sqs").create_queue(QueueName="q")["QueueUrl"].rsplit("/", 1)[1]
        execution = "arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole"
        self.names = {
            "role": account.role("poller", policies=(execution,)),
            "function": account.arn("f"),
            "layer": f"arn:aws:lambda:us-east-1:{account.id}:layer:l:1",
            "queue": f"arn:aws:sqs:us-east-1:{account.id}:{queue}",
            "durable": urllib.parse.quote(f"{account.arn('f', '1')}/durable-execution/n/1", safe=""),
        }
        self.answers = {}
        for operation, method, path, body, _, _ in TOUR:
            self.answers[operation] = self.ask(operation, method, path, body)
            self.learn(operation)

    def filled(self, text):
        for name, value in self.names.items():
            text = text.replace("{" + name + "}", value)
        return text

    def ask(self, operation, method, path, body):
        if operation.endswith("EventSourceMapping") and operation.startswith(("Update", "Delete")):
            # A change is refused while another one is under way.
            eventually(self.is_settled, "the mapping is settled")
        path = self.filled(path)
        if self.slashes and operation in ENDING_IN_A_SLASH:
            path += "/"
        content = b"" if body is None else self.filled(json.dumps(body)).encode()
        return self.account.raw(method, path, JSON if content else {}, content)

    def is_settled(self):
        path = self.filled("/2015-03-31/event-source-mappings/{mapping}")
        return self.account.raw("GET", path).json()["State"] in ("Enabled", "Disabled")

    def learn(self, operation):
        if operation == "CreateEventSourceMapping":
            self.names["mapping"] = self.answers[operation].json()["UUID"]
        if operation == "CreateCodeSigningConfig":
            self.names["csc"] = self.answers[operation].json()["CodeSigningConfig"]["CodeSigningConfigArn"]


@pytest.fixture(scope="module", params=[False, True], ids=["plain", "slashes"])
def tour(request, shared_server):
    return Tour(shared_server, request.param)


@pytest.mark.parametrize("row", TOUR, ids=[row[0] for row in TOUR])
def test_every_operation_is_at_its_path(tour, row):
    operation, _, _, _, status, members = row
    answer = tour.answers[operation]
    assert answer.status == status, (operation, answer.body)
    assert len(answer.headers["x-amzn-RequestId"]) == 36
    if members == NOTHING:
        assert answer.body in (b"", b"{}"), answer.body
    elif isinstance(members, list):
        assert answer.json() == members
    elif members is not None:
        assert answer.headers["Content-Type"] == "application/json"
        assert set(answer.json()) == members


@pytest.fixture(scope="module")
def someone(shared_server):
    return Account(shared_server)


@pytest.mark.parametrize("operation, method, path, body", LATER, ids=[row[0] for row in LATER])
def test_what_is_not_there_yet_says_its_name(someone, operation, method, path, body):
    path = path.replace("{durable}", urllib.parse.quote(f"{someone.arn('f', '1')}/durable-execution/n/1", safe=""))
    content = b"" if body is None else json.dumps(body).replace("{role}", f"arn:aws:iam::{someone.id}:role/r").encode()
    answer = someone.raw(method, path, JSON if content else {}, content)
    assert answer.status == 501, answer.body
    assert answer.headers["x-amzn-ErrorType"] == "NotImplemented"
    assert operation in answer.json()["message"]


def test_the_tables_have_every_operation_of_the_model(someone):
    """And what the platform says of itself is what it does."""
    model = set(someone.awslambda.meta.service_model.operation_names)
    here, later = {row[0] for row in TOUR}, {row[0] for row in LATER}
    assert (here | later, here & later) == (model, set())
    said = someone.freehold.get("/_freehold/coverage").json()["lambda"]["operations"]
    assert {name for name, implemented in said.items() if implemented} == here


@pytest.mark.parametrize(
    "method, path",
    [
        ("PUT", "/2014-11-13/functions/f"),
        ("GET", "/2014-11-13/functions/f"),
        ("GET", "/2014-11-13/functions/"),
        ("PUT", "/2014-11-13/functions/f/configuration"),
        ("DELETE", "/2014-11-13/functions/f"),
        ("GET", "/2014-11-13/event-source-mappings/"),
    ],
)
def test_of_the_first_model_only_asynchronous_calls_are_left(someone, method, path):
    assert someone.raw(method, path, JSON, b"").status == 404
