"""What Lambda answers when it refuses: a table of every operation's texts, on functions that no case changes.

The texts of inputs (CreateFunction), of weights, of event source mappings and of packages have tables of their own beside this one.
"""

import json

import pytest

from support.account import Account
from support.errors import refused
from support.functions import ECHO, Function, create_function, handler, zip_of

IPV, RNF, CONFLICT = "InvalidParameterValueException", "ResourceNotFoundException", "ResourceConflictException"
VALIDATION = "ValidationException"
NOTHING = "The resource you requested does not exist."
NO_CSC = "The Lambda code signing configuration {csc} can not be found."
UNQUALIFIED = (
    "This operation is permitted on Lambda functions only. Aliases and versions do not support this operation. "
    "Please specify either a function name or an unqualified function ARN."
)
MINIMUM = (
    "Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution "
    "below its minimum value of [100]."
)
NEEDS_VERSION = "The function resource provided must be an alias or a published version."
OVER_PROVISIONED_VERSION = "Alias can't be used for Provisioned Concurrency configuration on an already Provisioned version"
DESTINATION = (
    r"$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:"
    r"((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)"
)
PROFILE = "arn:aws:signer:us-east-1:123456789012:/signing-profiles/p/abcdefghij"
TOGETHER = "SubnetIds and SecurityIds must coexist or be both empty list."
RUNTIMES_PRINTED = "[nodejs20.x, python3.14, provided.al2023, "


class Scene:
    """`f` with versions 1 to 4 and the aliases `live` → 1, `ready` → 2, `third` → 3; `ready` and version 3 are provisioned.
    `bare` has nothing. `g` has a reservation of 2 and its version 1 is provisioned with 1. A layer `l`, a policy on its version 1.
    """

    def __init__(self, server):
        self.account = account = Account(server)
        self.client = account.awslambda
        self.found = create_function(account, handler("return 1"), wait=False)
        for timeout in range(4, 8):
            self.found.configure(Timeout=timeout)
            self.found.publish()
        for name, version in (("live", "1"), ("ready", "2"), ("third", "3")):
            self.client.create_alias(FunctionName="f", Name=name, FunctionVersion=version)
        self.provision("f", "ready")
        self.provision("f", "3")
        create_function(account, ECHO, name="bare", wait=False)
        create_function(account, ECHO, name="g").publish()
        Function(account, "g").configure(Timeout=9)
        Function(account, "g").publish()
        self.client.put_function_concurrency(FunctionName="g", ReservedConcurrentExecutions=2)
        self.provision("g", "1")
        content = {"ZipFile": zip_of({"data/name": "l"})}
        self.layer = self.client.publish_layer_version(LayerName="l", Content=content)["LayerVersionArn"]
        self.client.add_layer_version_permission(
            LayerName="l", VersionNumber=1, StatementId="s", Action="lambda:GetLayerVersion", Principal="*"
        )
        self.client.add_permission(FunctionName="f", StatementId="s", Action="lambda:InvokeFunction", Principal="s3.amazonaws.com")
        self.names = {
            "arn": account.arn("f"),
            "missing": account.arn("missing"),
            "bare": account.arn("bare"),
            "csc": f"arn:aws:lambda:us-east-1:{account.id}:code-signing-config:csc-{'0' * 17}",
            "mapping": f"arn:aws:lambda:us-east-1:{account.id}:event-source-mapping:00000000-0000-4000-8000-000000000000",
            "provider": f"arn:aws:lambda:us-east-1:{account.id}:capacity-provider:missing",
            "layer": self.layer,
            "account": account.id,
        }

    def provision(self, name, qualifier):
        self.client.put_provisioned_concurrency_config(FunctionName=name, Qualifier=qualifier, ProvisionedConcurrentExecutions=1)

    def filled(self, value):
        """The arguments of a case with the scene's names in them; other braces stay."""
        if isinstance(value, dict):
            return {name: self.filled(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.filled(inner) for inner in value]
        if isinstance(value, str):
            for name, real in self.names.items():
                value = value.replace("{" + name + "}", real)
        return value


@pytest.fixture(scope="module")
def scene(shared_server):
    return Scene(shared_server)


F, MISSING, BARE, G = ({"FunctionName": name} for name in ("f", "missing", "bare", "g"))


def on(function, qualifier=None, **more):
    return {**function, **({"Qualifier": qualifier} if qualifier else {}), **more}


def permission(function, qualifier=None, **more):
    given = {"StatementId": "t", "Action": "lambda:InvokeFunction", "Principal": "s3.amazonaws.com"}
    return on(function, qualifier, **{**given, **more})


def provisioned(function, qualifier, count=1):
    return on(function, qualifier, ProvisionedConcurrentExecutions=count)


def alias(name="new", version="1", **weights):
    routing = {"RoutingConfig": {"AdditionalVersionWeights": weights}} if weights else {}
    return {**F, "Name": name, "FunctionVersion": version, **routing}


def broken(value, path, constraint):
    return f"1 validation error detected: Value {value} at '{path}' failed to satisfy constraint: {constraint}"


# operation, arguments, status, code, message
FUNCTIONS = [
    ("delete_function", MISSING, 404, RNF, "Function not found: {missing}"),
    ("get_function_concurrency", MISSING, 404, RNF, "Function not found: {missing}"),
    ("get_function_code_signing_config", MISSING, 404, RNF, "Function not found: {missing}"),
    ("delete_function_code_signing_config", MISSING, 404, RNF, "Function not found: {missing}"),
    ("list_provisioned_concurrency_configs", MISSING, 404, RNF, "Function not found: {missing}"),
    ("list_versions_by_function", MISSING, 404, RNF, "Function not found: {missing}"),
    ("list_aliases", MISSING, 404, RNF, "Function not found: {missing}"),
    ("put_function_recursion_config", {**MISSING, "RecursiveLoop": "Allow"}, 404, RNF, "Function not found: {missing}"),
    ("get_runtime_management_config", MISSING, 404, RNF, "Function not found: {missing}"),
    ("invoke_async", {**MISSING, "InvokeArgs": b"{}"}, 404, RNF, None),
    ("get_function", on(F, "9"), 404, RNF, "Function not found: {arn}:9"),
    ("invoke", on(F, "nothing"), 404, RNF, "Function not found: {arn}:nothing"),
    ("get_alias", {**F, "Name": "nothing"}, 404, RNF, "Cannot find alias arn: {arn}:nothing"),
    ("update_alias", {**F, "Name": "nothing"}, 404, RNF, "Alias not found: {arn}:nothing"),
    ("update_alias", {**F, "Name": "live", "FunctionVersion": "9"}, 404, RNF, "Function not found: {arn}:9"),
    ("update_function_code", {**F}, 400, IPV, None),
    ("update_function_configuration", {"FunctionName": "f:1", "Timeout": 9}, 400, IPV, UNQUALIFIED),
    ("update_function_configuration", {"FunctionName": "{arn}:live", "Timeout": 9}, 400, IPV, UNQUALIFIED),
    ("update_function_code", {"FunctionName": "f:live", "ZipFile": zip_of(ECHO)}, 400, IPV, UNQUALIFIED),
    (
        "update_function_configuration",
        {**F, "ImageConfig": {"Command": ["x"]}},
        400,
        IPV,
        "Please don't provide ImageConfig when updating a function with packageType Zip.",
    ),
    (
        "update_function_configuration",
        {**F, "LoggingConfig": {"ApplicationLogLevel": "DEBUG"}},
        400,
        IPV,
        "To set ApplicationLogLevel or SystemLogLevel, LogFormat must be JSON.",
    ),
]

WEIGHTS = [
    (
        "create_alias",
        alias(**{"2": 1.5}),
        400,
        VALIDATION,
        broken(
            "'{2=1.5}'",
            "routingConfig.additionalVersionWeights",
            "Map value must satisfy constraint: [Member must have value less than or equal to 1.0, "
            "Member must have value greater than or equal to 0.0, Member must not be null]",
        ),
    ),
    (
        "create_alias",
        alias(**{"$LATEST": 0.5}),
        400,
        VALIDATION,
        broken(
            "'{$LATEST=0.5}'",
            "routingConfig.additionalVersionWeights",
            "Map keys must satisfy constraint: [Member must have length less than or equal to 1024, "
            "Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [0-9]+, "
            "Member must not be null]",
        ),
    ),
    ("update_alias", {**alias("live", "2"), "RoutingConfig": {"AdditionalVersionWeights": {"2": 0.5}}}, 400, IPV, None),
]

CONCURRENCY = [
    ("put_function_concurrency", {"FunctionName": "f:live", "ReservedConcurrentExecutions": 1}, 400, IPV, UNQUALIFIED),
    ("put_function_concurrency", {"FunctionName": "{arn}:1", "ReservedConcurrentExecutions": 1}, 400, IPV, UNQUALIFIED),
    (
        "put_function_concurrency",
        {**G, "ReservedConcurrentExecutions": 0},
        400,
        IPV,
        " ReservedConcurrentExecutions  0 should not be lower than function's total provisioned concurrency [1].",
    ),
    ("put_provisioned_concurrency_config", provisioned(F, "nothing"), 404, RNF, "Cannot find alias arn: {arn}:nothing"),
    ("get_provisioned_concurrency_config", on(F, "nothing"), 404, RNF, "Cannot find alias arn: {arn}:nothing"),
    ("delete_provisioned_concurrency_config", on(F, "nothing"), 404, RNF, "Cannot find alias arn: {arn}:nothing"),
    ("get_provisioned_concurrency_config", on(F, "$LATEST"), 400, IPV, NEEDS_VERSION),
    ("delete_provisioned_concurrency_config", on(F, "$LATEST"), 400, IPV, NEEDS_VERSION),
    ("put_provisioned_concurrency_config", provisioned(F, "third"), 409, CONFLICT, OVER_PROVISIONED_VERSION),
    ("put_provisioned_concurrency_config", provisioned(F, "2"), 409, CONFLICT, "Version is pointed by a Provisioned Concurrency alias"),
    (
        "put_provisioned_concurrency_config",
        provisioned(G, "2", 2),
        400,
        IPV,
        "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function",
    ),
    (
        "put_provisioned_concurrency_config",
        provisioned(F, "live", 5000),
        400,
        IPV,
        "Specified ConcurrentExecutions for function is greater than account's unreserved concurrency [996].",
    ),
    ("put_provisioned_concurrency_config", provisioned(F, "live", 950), 400, IPV, MINIMUM),
]

ASYNCHRONOUS = [
    ("update_function_event_invoke_config", on(MISSING, MaximumRetryAttempts=1), 404, RNF, "The function doesn't exist."),
    ("put_function_event_invoke_config", on(F, "nothing", MaximumRetryAttempts=1), 404, RNF, "The function doesn't exist."),
    ("list_function_event_invoke_configs", MISSING, 404, RNF, "The function doesn't exist."),
    (
        "update_function_event_invoke_config",
        on(F, "live", MaximumRetryAttempts=1),
        404,
        RNF,
        "The function {arn}:live doesn't have an EventInvokeConfig",
    ),
    ("get_function_event_invoke_config", MISSING, 404, RNF, "The function {missing}:$LATEST doesn't have an EventInvokeConfig"),
    ("delete_function_event_invoke_config", MISSING, 404, RNF, "The function {missing}:$LATEST doesn't have an EventInvokeConfig"),
    ("get_function_event_invoke_config", on(F, "live"), 404, RNF, "The function {arn}:live doesn't have an EventInvokeConfig"),
    (
        "put_function_event_invoke_config",
        on(F, DestinationConfig={"OnFailure": {"Destination": "nowhere"}}),
        400,
        VALIDATION,
        broken(
            "'nowhere'",
            "destinationConfig.onFailure.destination",
            f"Member must satisfy regular expression pattern: {DESTINATION}",
        ),
    ),
    (
        "put_function_event_invoke_config",
        on(F, MaximumRetryAttempts=3),
        400,
        VALIDATION,
        broken("'3'", "maximumRetryAttempts", "Member must have value less than or equal to 2"),
    ),
    (
        "put_function_event_invoke_config",
        on(F, MaximumEventAgeInSeconds=59),
        400,
        VALIDATION,
        broken("'59'", "maximumEventAgeInSeconds", "Member must have value greater than or equal to 60"),
    ),
]

POLICIES = [
    ("add_permission", permission(MISSING), 404, RNF, "Function not found: {missing}"),
    ("add_permission", permission(MISSING, "1"), 404, RNF, "Function not found: {missing}:1"),
    ("add_permission", permission(F, "a$b"), 404, RNF, "Function not found: {arn}:a$b"),
    ("add_permission", permission(F, StatementId="with space"), 400, VALIDATION, None),
    ("remove_permission", on(F, "nothing", StatementId="s"), 404, RNF, "Cannot find alias arn: {arn}:nothing"),
    ("remove_permission", on(F, "1", StatementId="s"), 404, RNF, "No policy is associated with the given resource."),
    ("get_policy", on(F, "1"), 404, RNF, NOTHING),
    ("get_policy", BARE, 404, RNF, NOTHING),
    ("get_policy", MISSING, 404, RNF, NOTHING),
]

URLS = [
    ("create_function_url_config", on(F, "nothing", AuthType="NONE"), 404, RNF, "Function does not exist"),
    ("list_function_url_configs", MISSING, 404, RNF, "Function does not exist"),
    ("update_function_url_config", on(MISSING, AuthType="NONE"), 404, RNF, "Function does not exist"),
    ("update_function_url_config", on(F, AuthType="NONE"), 404, RNF, NOTHING),
    ("get_function_url_config", MISSING, 404, RNF, NOTHING),
    ("get_function_url_config", on(F, "live"), 404, RNF, NOTHING),
    ("delete_function_url_config", MISSING, 404, RNF, NOTHING),
    (
        "create_function_url_config",
        on(F, "1", AuthType="NONE"),
        400,
        VALIDATION,
        broken("'1'", "qualifier", r"Member must satisfy regular expression pattern: ((?!^\d+$)^[0-9a-zA-Z-_]+$)"),
    ),
]

LAYERS = [
    ("get_layer_version", {"LayerName": "l", "VersionNumber": 2}, 404, RNF, NOTHING),
    ("get_layer_version_by_arn", {"Arn": "{layer}7"}, 404, RNF, NOTHING),
    ("delete_layer_version", {"LayerName": "l", "VersionNumber": 0}, 400, IPV, "Layer Version Cannot be less than 1"),
    (
        "remove_layer_version_permission",
        {"LayerName": "l", "VersionNumber": 1, "StatementId": "t"},
        404,
        RNF,
        "Statement t is not found in resource policy.",
    ),
    (
        "add_layer_version_permission",
        {"LayerName": "l", "VersionNumber": 9, "StatementId": "t", "Action": "lambda:GetLayerVersion", "Principal": "*"},
        404,
        RNF,
        "Layer version arn:aws:lambda:us-east-1:{account}:layer:l:9 does not exist.",
    ),
    (
        "add_layer_version_permission",
        {"LayerName": "l", "VersionNumber": 1, "StatementId": "s", "Action": "lambda:GetLayerVersion", "Principal": "*"},
        409,
        CONFLICT,
        "The statement id (s) provided already exists. Please provide a new statement id, or remove the existing statement.",
    ),
    (
        "remove_layer_version_permission",
        {"LayerName": "l", "VersionNumber": 1, "StatementId": "s", "RevisionId": "00000000-0000-4000-8000-000000000000"},
        412,
        "PreconditionFailedException",
        "The Revision Id provided does not match the latest Revision Id. "
        "Call the GetLayerPolicy API to retrieve the latest Revision Id",
    ),
    (
        "update_function_configuration",
        {**F, "Layers": ["{layer}", "{layer}"]},
        400,
        IPV,
        "Two different versions of the same layer are not allowed to be referenced in the same function. "
        "{layer} and {layer} are versions of the same layer.",
    ),
    ("publish_layer_version", {"LayerName": "x", "Content": {"ZipFile": b"no zip"}}, 400, IPV, None),
]

SIGNING = [
    ("update_code_signing_config", {"CodeSigningConfigArn": "{csc}", "Description": "d"}, 404, RNF, NO_CSC),
    ("delete_code_signing_config", {"CodeSigningConfigArn": "{csc}"}, 404, RNF, NO_CSC),
    ("list_functions_by_code_signing_config", {"CodeSigningConfigArn": "{csc}"}, 404, RNF, NO_CSC),
    (
        "put_function_code_signing_config",
        {**MISSING, "CodeSigningConfigArn": "{csc}"},
        404,
        "CodeSigningConfigNotFoundException",
        "The code signing configuration cannot be found. Check that the provided configuration is not deleted: {csc}.",
    ),
]

TAGS = [
    (
        "list_tags",
        {"Resource": "{arn}:live"},
        400,
        IPV,
        "Tags on function aliases and versions are not supported. Please specify a function ARN.",
    ),
    ("untag_resource", {"Resource": "{missing}", "TagKeys": ["a"]}, 404, RNF, "Function not found: {missing}"),
    ("tag_resource", {"Resource": "{mapping}", "Tags": {"a": "b"}}, 404, RNF, "Event source mapping not found: {mapping}"),
    ("tag_resource", {"Resource": "{provider}", "Tags": {"a": "b"}}, 404, RNF, "Capacity provider not found: {provider}"),
    ("tag_resource", {"Resource": "{arn}"}, 400, VALIDATION, broken("null", "tags", "Member must not be null")),
]

PAGES = [
    (operation, {**arguments, "MaxItems": most + 1}, 400, VALIDATION, broken(f"'{most + 1}'", "maxItems", text.format(most)))
    for text in ["Member must have value less than or equal to {}"]
    for operation, arguments, most in [
        ("list_functions", {}, 10000),
        ("list_versions_by_function", F, 10000),
        ("list_aliases", F, 10000),
        ("list_layers", {}, 50),
        ("list_layer_versions", {"LayerName": "l"}, 50),
        ("list_function_event_invoke_configs", F, 50),
        ("list_function_url_configs", F, 50),
        ("list_provisioned_concurrency_configs", F, 50),
        ("list_code_signing_configs", {}, 10000),
    ]
] + [
    (operation, {**arguments, "MaxItems": 0}, 400, VALIDATION, broken("'0'", "maxItems", "Member must have value greater than or equal to 1"))
    for operation, arguments in [("list_functions", {}), ("list_aliases", F), ("list_layers", {}), ("list_event_source_mappings", {})]
]

CASES = FUNCTIONS + WEIGHTS + CONCURRENCY + ASYNCHRONOUS + POLICIES + URLS + LAYERS + SIGNING + TAGS + PAGES


@pytest.mark.parametrize("operation, arguments, status, code, text", CASES, ids=[f"{n}-{case[0]}" for n, case in enumerate(CASES)])
def test_refusals(scene, operation, arguments, status, code, text):
    with refused(status, code) as seen:
        getattr(scene.client, operation)(**scene.filled(arguments))
    if text is not None:
        assert seen.message == scene.filled(text)


def test_tag_keys_must_be_given(scene):
    """boto3 cannot leave them out of the path."""
    answer = scene.account.raw("DELETE", f"/2017-03-31/tags/{scene.names['arn']}")
    assert answer.error == (400, VALIDATION, broken("null", "tagKeys", "Member must not be null"))


@pytest.mark.parametrize(
    "method, path, body, kind",
    [
        ("GET", "/2020-04-22/code-signing-configs/{csc}", None, None),
        ("PUT", "/2017-10-31/functions/bare/concurrency", {"ReservedConcurrentExecutions": 950}, None),
        ("POST", "/2015-03-31/functions/f/aliases", alias("new", "$LATEST", **{"1": 0.5}), None),
        ("PUT", "/2017-10-31/functions/f:1/concurrency", {"ReservedConcurrentExecutions": 0}, "User"),
        ("GET", "/2015-03-31/functions/missing/policy", None, "User"),
    ],
)
def test_some_refusals_have_no_type(scene, method, path, body, kind):
    """Recorded so: the concurrency limits, a weighted `$LATEST`, what code signing does not know."""
    body = b"" if body is None else json.dumps(body).encode()
    answer = scene.account.raw(method, scene.filled(path), {"content-type": "application/json"}, body)
    assert answer.status in (400, 404), answer
    assert answer.json().get("Type") == kind, answer.body


# What is not refused, and how it shows


def test_nothing_of_the_above_left_a_trace(scene):
    """Runs after the table on the same worker: refused calls changed nothing."""
    versions = scene.client.list_versions_by_function(FunctionName="f")["Versions"]
    assert [item["Version"] for item in versions] == ["$LATEST", "1", "2", "3", "4"]
    aliases = scene.client.list_aliases(FunctionName="f")["Aliases"]
    assert [(item["Name"], item["FunctionVersion"]) for item in aliases] == [("live", "1"), ("ready", "2"), ("third", "3")]
    assert "Layers" not in scene.found.configuration()
    assert scene.client.get_account_settings()["AccountLimit"]["UnreservedConcurrentExecutions"] == 996


def test_functions_without_a_signing_configuration_show_nothing(scene):
    answer = scene.client.get_function_code_signing_config(FunctionName="bare")
    assert list(answer) == ["ResponseMetadata"]
    for _ in range(2):
        answer = scene.client.delete_function_code_signing_config(FunctionName="bare")
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204


VPC = {"SubnetIds": ["subnet-0123456789abcdef0"], "SecurityGroupIds": ["sg-0123456789abcdef0"]}


@pytest.mark.parametrize(
    "given, shown, cleared, after",
    [
        ({"Timeout": 900}, 900, {"Timeout": 1}, 1),
        ({"KMSKeyArn": "arn:aws:kms:us-east-1:123456789012:key/k"}, "arn:aws:kms:us-east-1:123456789012:key/k", {"KMSKeyArn": ""}, None),
        (
            {"DeadLetterConfig": {"TargetArn": "arn:aws:sqs:us-east-1:{account}:q"}},
            {"TargetArn": "arn:aws:sqs:us-east-1:{account}:q"},
            {"DeadLetterConfig": {"TargetArn": ""}},
            None,
        ),
        ({"TracingConfig": {"Mode": "Active"}}, {"Mode": "Active"}, {"TracingConfig": {"Mode": "PassThrough"}}, {"Mode": "PassThrough"}),
        ({"EphemeralStorage": {"Size": 10240}}, {"Size": 10240}, {"EphemeralStorage": {"Size": 512}}, {"Size": 512}),
        ({"Environment": {"Variables": {"AB": "c"}}}, {"Variables": {"AB": "c"}}, {"Environment": {}}, {"Variables": {}}),
        ({"Handler": "a.b"}, "a.b", {"Handler": "lambda_function.lambda_handler"}, "lambda_function.lambda_handler"),
        ({"Runtime": "nodejs22.x"}, "nodejs22.x", {"Runtime": "provided.al2023"}, "provided.al2023"),
        (
            {"VpcConfig": VPC},
            {**VPC, "VpcId": "", "Ipv6AllowedForDualStack": False},
            {"VpcConfig": {"SubnetIds": [], "SecurityGroupIds": []}},
            {"SubnetIds": [], "SecurityGroupIds": [], "VpcId": "", "Ipv6AllowedForDualStack": False},
        ),
        (
            {"LoggingConfig": {"LogFormat": "JSON", "SystemLogLevel": "WARN"}},
            {"LogFormat": "JSON", "SystemLogLevel": "WARN", "ApplicationLogLevel": "INFO", "LogGroup": "/aws/lambda/f"},
            {"LoggingConfig": {"LogFormat": "Text"}},
            {"LogFormat": "Text", "LogGroup": "/aws/lambda/f"},
        ),
    ],
)
def test_settings_are_given_shown_and_cleared(account, given, shown, cleared, after):
    member = next(iter(given))

    def told(value):
        return json.loads(json.dumps(value).replace("{account}", account.id))

    role = account.function_role
    if member == "DeadLetterConfig":
        account.client("sqs").create_queue(QueueName="q")
        role = account.role("sender", policies=("arn:aws:iam::aws:policy/AmazonSQSFullAccess",))
    found = create_function(account, Role=role, wait=False)
    assert found.configure(**told(given))[member] == told(shown)
    assert found.configuration()[member] == told(shown)
    found.configure(**cleared)
    assert found.configuration().get(member) == after


@pytest.mark.parametrize(
    "change, code, text",
    [
        ({"Architectures": ["x86_64", "arm64"]}, VALIDATION, None),
        ({"VpcConfig": {"SubnetIds": [f"subnet-{n:08}" for n in range(17)], "SecurityGroupIds": ["sg-12345678"]}}, VALIDATION, None),
        ({"VpcConfig": {"SubnetIds": ["subnet-12345678"], "SecurityGroupIds": [f"sg-{n:08}" for n in range(6)]}}, VALIDATION, None),
        (
            {"VpcConfig": {"SubnetIds": ["nonsense"], "SecurityGroupIds": ["sg-12345678"]}},
            VALIDATION,
            broken(
                "'[nonsense]'",
                "vpcConfig.subnetIds",
                "Member must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length "
                "greater than or equal to 0, Member must satisfy regular expression pattern: subnet-[0-9a-z]*, Member must not be null]",
            ),
        ),
        ({"VpcConfig": {"SubnetIds": ["subnet-12345678"]}}, IPV, TOGETHER),
        ({"VpcConfig": {"SecurityGroupIds": ["sg-12345678"]}}, IPV, TOGETHER),
        ({"DeadLetterConfig": {"TargetArn": "nonsense"}}, VALIDATION, None),
        ({"LoggingConfig": {"LogFormat": "Text", "SystemLogLevel": "WARN"}}, IPV, None),
        ({"LoggingConfig": {"LogGroup": "not allowed"}}, VALIDATION, None),
        ({"LoggingConfig": {"LogGroup": "aws/lambda/f"}}, IPV, "Log groups starting with AWS/ are reserved for AWS."),
        (
            {"EphemeralStorage": {"Size": 10241}},
            IPV,
            broken("'10241'", "ephemeralStorage.size", "Member must have value less than or equal to 10240"),
        ),
        ({"SnapStart": {"ApplyOn": "Always"}}, VALIDATION, None),
        ({"KMSKeyArn": "nonsense"}, VALIDATION, None),
        ({"Tags": {f"k{n}": "v" for n in range(51)}}, IPV, "Number of tags exceeds resource tag limit."),
        ({"Code": {"S3Bucket": "b"}}, VALIDATION, None),
        ({"Code": {}}, IPV, None),
    ],
)
def test_what_a_function_cannot_have(account, change, code, text):
    with refused(400, code, text):
        create_function(account, wait=False, **change)
    assert account.awslambda.list_functions()["Functions"] == []


@pytest.mark.parametrize(
    "change, named",
    [
        ({"DurableConfig": {"ExecutionTimeout": 60}}, "DurableConfig"),
        ({"PublishTo": "LATEST_PUBLISHED"}, "PublishTo"),
    ],
)
def test_what_is_not_there_yet_is_refused_by_its_name(account, change, named):
    with refused(501, "NotImplemented", part=named):
        create_function(account, wait=False, **change)


def test_an_update_is_checked_like_a_create(scene):
    update = scene.client.update_function_configuration
    with refused(400, IPV, part="reserved keys"):
        update(FunctionName="f", Environment={"Variables": {"AWS_REGION": "x"}})
    with refused(400, IPV, part="or be a valid ARN"):
        update(FunctionName="f", Runtime="cobol")
    with refused(400, VALIDATION, broken("'0'", "timeout", "Member must have value greater than or equal to 1")):
        update(FunctionName="f", Timeout=0)


def test_layer_runtimes_are_checked_by_the_model(scene):
    content = {"ZipFile": zip_of({"a": "b"})}
    with refused(400, VALIDATION, part=RUNTIMES_PRINTED):
        scene.client.publish_layer_version(LayerName="x", Content=content, CompatibleRuntimes=["cobol"])
    with refused(400, VALIDATION):
        scene.client.list_layers(CompatibleRuntime="cobol")


def test_policies_change_the_revision_of_what_they_are_on(scene):
    before = scene.client.get_alias(FunctionName="f", Name="live")["RevisionId"]
    scene.client.add_permission(**permission(F, "live", StatementId="r"))
    after = scene.client.get_alias(FunctionName="f", Name="live")["RevisionId"]
    assert before != after
    assert scene.client.get_policy(FunctionName="f", Qualifier="live")["RevisionId"] == after
    stale = (
        "The Revision Id provided does not match the latest Revision Id. "
        "Call the GetPolicy API to retrieve the latest Revision Id"
    )
    with refused(412, "PreconditionFailedException", stale):
        scene.client.remove_permission(FunctionName="f", Qualifier="live", StatementId="r", RevisionId=before)
    scene.client.remove_permission(FunctionName="f", Qualifier="live", StatementId="r", RevisionId=after)
    assert scene.client.get_alias(FunctionName="f", Name="live")["RevisionId"] != after


def test_event_settings_are_not_copied_to_a_new_version(scene):
    put = scene.client.put_function_event_invoke_config
    put(FunctionName="bare", MaximumRetryAttempts=0)
    version = Function(scene.account, "bare").publish()
    with refused(404, RNF):
        scene.client.get_function_event_invoke_config(FunctionName="bare", Qualifier=version)
    answer = put(FunctionName="bare", Qualifier=version, MaximumRetryAttempts=1)
    assert answer["FunctionArn"] == scene.account.arn("bare", version)
    assert len(scene.client.list_function_event_invoke_configs(FunctionName="bare")["FunctionEventInvokeConfigs"]) == 2


@pytest.fixture(scope="module")
def many(scene):
    """Three of everything that comes in pages, on one function."""
    account = Account(scene.account.freehold)
    found, client = create_function(account, name="many"), account.awslambda
    for number in range(1, 4):
        found.configure(Timeout=number)
        found.publish()
        qualifier = {"FunctionName": "many", "Qualifier": f"a{number}"}
        client.create_alias(FunctionName="many", Name=f"a{number}", FunctionVersion=str(number))
        client.put_function_event_invoke_config(**qualifier, MaximumRetryAttempts=0)
        client.create_function_url_config(**qualifier, AuthType="NONE")
        client.publish_layer_version(LayerName="same", Content={"ZipFile": zip_of({"a": "b"})})
        client.publish_layer_version(LayerName=f"l{number}", Content={"ZipFile": zip_of({"a": "b"})})
        client.create_code_signing_config(AllowedPublishers={"SigningProfileVersionArns": [PROFILE]})
    return client


@pytest.mark.parametrize(
    "operation, key, arguments, count",
    [
        ("list_versions_by_function", "Versions", {"FunctionName": "many"}, 4),
        ("list_aliases", "Aliases", {"FunctionName": "many"}, 3),
        ("list_function_event_invoke_configs", "FunctionEventInvokeConfigs", {"FunctionName": "many"}, 3),
        ("list_function_url_configs", "FunctionUrlConfigs", {"FunctionName": "many"}, 3),
        ("list_layers", "Layers", {}, 4),
        ("list_layer_versions", "LayerVersions", {"LayerName": "same"}, 3),
        ("list_code_signing_configs", "CodeSigningConfigs", {}, 3),
    ],
)
def test_lists_come_in_pages(many, operation, key, arguments, count):
    whole = getattr(many, operation)(**arguments)
    assert (len(whole[key]), whole.get("NextMarker")) == (count, None)
    read, marker = [], {}
    for left in range(count, 0, -1):
        page = getattr(many, operation)(**arguments, MaxItems=1, **marker)
        read += page[key]
        assert ("NextMarker" in page) == (left > 1)
        marker = {"Marker": page.get("NextMarker")}
    assert read == whole[key]
    with refused(400, IPV):
        getattr(many, operation)(**arguments, Marker="made-up")
