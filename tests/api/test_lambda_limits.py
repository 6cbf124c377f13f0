"""The limits of Lambda, row by row: what is just allowed, beside what is just not."""

import base64
import json

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function, handler, zip_of

IPV, VALIDATION = "InvalidParameterValueException", "ValidationException"
PROFILE = "arn:aws:signer:us-east-1:123456789012:/signing-profiles/pp/abcdefghij"
F, L = {"FunctionName": "f"}, {"LayerName": "l"}
RESERVED = (
    "Lambda was unable to configure your environment variables because the environment variables you have provided contains "
    "reserved keys that are currently not supported for modification. Reserved keys used in this request: {}"
)


def at_most(limit):
    return f"failed to satisfy constraint: Member must have value less than or equal to {limit}"


def at_least(limit):
    return f"failed to satisfy constraint: Member must have value greater than or equal to {limit}"


def no_longer(limit):
    return f"failed to satisfy constraint: Member must have length less than or equal to {limit}"


def no_shorter(limit):
    return f"failed to satisfy constraint: Member must have length greater than or equal to {limit}"


class Scene:
    """`f` with a version, a layer `l`; the cases change what they like of it."""

    def __init__(self, server):
        self.account = account = Account(server)
        self.client = account.awslambda
        self.found = create_function(account, handler("return 1"))
        self.found.publish()
        self.client.publish_layer_version(**L, Content={"ZipFile": zip_of({"a": "1"})})

    def answer(self, operation, given):
        text = json.dumps(given).replace("{account}", self.account.id)
        return getattr(self.client, operation)(**json.loads(text))


@pytest.fixture(scope="module")
def scene(shared_server):
    return Scene(shared_server)


def configured(**given):
    return "update_function_configuration", {**F, **given}


def aliased(name, **more):
    return "create_alias", {**F, "Name": name, "FunctionVersion": "1", **more}


def granted(**given):
    return "add_permission", {**F, "Action": "lambda:InvokeFunction", "Principal": "s3.amazonaws.com", **given}


def async_configured(**given):
    return "put_function_event_invoke_config", {**F, **given}


def shared(**given):
    return "add_layer_version_permission", {**L, "VersionNumber": 1, "Action": "lambda:GetLayerVersion", "Principal": "*", **given}


def signing(count):
    return "create_code_signing_config", {"AllowedPublishers": {"SigningProfileVersionArns": [PROFILE] * count}}


def with_url(**given):
    return "create_function_url_config", {**F, "AuthType": "NONE", **given}


def tagged(**tags):
    return "tag_resource", {"Resource": "arn:aws:lambda:us-east-1:{account}:function:f", "Tags": tags}


def listed(operation, count, **more):
    return operation, {"MaxItems": count, **more}


ALLOWED = [
    configured(Timeout=1),
    configured(Timeout=900),
    configured(MemorySize=10240),
    configured(MemorySize=129),
    configured(EphemeralStorage={"Size": 10240}),
    configured(Description="d" * 256),
    configured(Handler="h" * 128),
    configured(Environment={"Variables": {"TZ": "UTC", "PATH": "/bin", "NODE_PATH": "/x", "LANG": "C"}}),
    configured(Environment={"Variables": {"BB": "x" * 4087}}),
    configured(LoggingConfig={"LogFormat": "JSON", "ApplicationLogLevel": "TRACE", "SystemLogLevel": "DEBUG"}),
    aliased("a" * 128),
    aliased("latest", FunctionVersion="$LATEST"),
    granted(StatementId="s" * 100),
    granted(StatementId="any", Action="lambda:*"),
    granted(StatementId="all", Action="*"),
    async_configured(MaximumRetryAttempts=0),
    async_configured(MaximumEventAgeInSeconds=60),
    async_configured(MaximumEventAgeInSeconds=21600),
    shared(StatementId="o", OrganizationId="o-1234567890"),
    shared(StatementId="root", Principal="arn:aws:iam::123456789012:root"),
    signing(20),
    with_url(Cors={"MaxAge": 86400, "AllowOrigins": ["*"] * 100}),
    tagged(**{"k" * 128: "v" * 256}),
    ("put_function_concurrency", {**F, "ReservedConcurrentExecutions": 900}),
    listed("list_functions", 10000),
    listed("list_versions_by_function", 10000, **F),
    listed("list_aliases", 10000, **F),
    listed("list_layers", 50),
    listed("list_event_source_mappings", 10000),
    listed("list_code_signing_configs", 10000),
]

REFUSED = [
    (*configured(Timeout=0), VALIDATION, at_least(1)),
    (*configured(Timeout=901), IPV, at_most(900)),
    (*configured(MemorySize=127), VALIDATION, at_least(128)),
    (*configured(MemorySize=10241), IPV, at_most(10240)),
    (*configured(EphemeralStorage={"Size": 511}), VALIDATION, at_least(512)),
    (*configured(EphemeralStorage={"Size": 10241}), IPV, at_most(10240)),
    (*configured(Description="d" * 257), VALIDATION, no_longer(256)),
    (*configured(Handler="h" * 129), VALIDATION, no_longer(128)),
    (*configured(Handler="a b"), VALIDATION, r"Member must satisfy regular expression pattern: [^\s]+"),
    (*configured(TracingConfig={"Mode": "x"}), VALIDATION, "enum value set: [Active, PassThrough]"),
    (*configured(Environment={"Variables": {"A": "1"}}), VALIDATION, "pattern: [a-zA-Z]([a-zA-Z0-9_])+"),
    (*configured(Environment={"Variables": {"AWS_REGION": "x"}}), IPV, RESERVED.format("AWS_REGION")),
    (*configured(Environment={"Variables": {"AWS_LAMBDA_MAX_CONCURRENCY": "1"}}), IPV, RESERVED.format("AWS_LAMBDA_MAX_CONCURRENCY")),
    (*configured(Environment={"Variables": {"BB": "x" * 4088}}), IPV, "exceeded the 4KB limit. String measured: {"),
    (*configured(DeadLetterConfig={"TargetArn": "arn:aws:sqs:us-east-1:{account}:q.fifo"}), IPV, "must be a standard SQS queue"),
    (*configured(DeadLetterConfig={"TargetArn": "arn:aws:lambda:us-east-1:{account}:function:g"}), IPV, "must be a standard SQS queue"),
    (*configured(VpcConfig={"SubnetIds": ["subnet-1"] * 17, "SecurityGroupIds": ["sg-1"]}), VALIDATION, no_longer(16)),
    (*configured(VpcConfig={"SubnetIds": ["subnet-1"], "SecurityGroupIds": ["sg-1"] * 6}), VALIDATION, no_longer(5)),
    (*aliased("a" * 129), VALIDATION, no_longer(128)),
    (*aliased("12"), VALIDATION, "pattern: (?!^[0-9]+$)([a-zA-Z0-9-_]+)"),
    (*aliased("b", Description="d" * 257), VALIDATION, no_longer(256)),
    (*granted(StatementId="s" * 101), VALIDATION, no_longer(100)),
    (*granted(StatementId="s s"), VALIDATION, "pattern: ([a-zA-Z0-9-_]+)"),
    (*granted(StatementId="t", Action="s3:GetObject"), VALIDATION, "pattern: (lambda:[*]|lambda:[a-zA-Z]+|[*])"),
    (*async_configured(MaximumRetryAttempts=3), VALIDATION, at_most(2)),
    (*async_configured(MaximumRetryAttempts=-1), VALIDATION, at_least(0)),
    (*async_configured(MaximumEventAgeInSeconds=59), VALIDATION, at_least(60)),
    (*async_configured(MaximumEventAgeInSeconds=21601), VALIDATION, at_most(21600)),
    (
        *async_configured(DestinationConfig={"OnSuccess": {"Destination": "arn:aws:s3:::b"}}),
        IPV,
        "The provided destination config DestinationConfig(onSuccess=OnSuccess(destination=arn:aws:s3:::b), onFailure=null) is invalid.",
    ),
    (*async_configured(DestinationConfig={"OnFailure": {"Destination": "arn:aws:sqs:us-east-1:{account}:q.fifo"}}), IPV, "is invalid."),
    (*async_configured(DestinationConfig={"OnFailure": {"Destination": "arn:aws:sns:us-east-1:{account}:t.fifo"}}), IPV, "is invalid."),
    (*shared(StatementId="x", Action="lambda:GetFunction"), VALIDATION, "pattern: lambda:GetLayerVersion"),
    (*shared(StatementId="y", Principal="s3.amazonaws.com"), VALIDATION, r"pattern: \d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root"),
    (*shared(StatementId="z", Principal="123456789012", OrganizationId="o-1234567890"), IPV, "Principal is *."),
    (*signing(0), VALIDATION, no_shorter(1)),
    (*signing(21), VALIDATION, no_longer(20)),
    (*with_url(Cors={"MaxAge": 86401}), VALIDATION, at_most(86400)),
    (*with_url(Cors={"AllowOrigins": ["*"] * 101}), VALIDATION, no_longer(100)),
    (*with_url(Cors={"AllowMethods": ["GET"] * 7}), VALIDATION, no_longer(6)),
    (*with_url(Qualifier="1"), VALIDATION, r"pattern: ((?!^\d+$)^[0-9a-zA-Z-_]+$)"),
    (*tagged(**{"k" * 129: "v"}), VALIDATION, "Member must have length less than or equal to 128"),
    (*tagged(k="v" * 257), VALIDATION, "Member must have length less than or equal to 256"),
    (*tagged(**{"aws:x": "v"}), IPV, "aws:"),
    ("put_function_concurrency", {**F, "ReservedConcurrentExecutions": -1}, VALIDATION, at_least(0)),
    ("put_function_concurrency", {**F, "ReservedConcurrentExecutions": 901}, IPV, "below its minimum value of [100]."),
    ("put_provisioned_concurrency_config", {**F, "Qualifier": "1", "ProvisionedConcurrentExecutions": 0}, VALIDATION, at_least(1)),
    (*listed("list_functions", 0), VALIDATION, at_least(1)),
    (*listed("list_functions", 10001), VALIDATION, at_most(10000)),
    (*listed("list_layers", 51), VALIDATION, at_most(50)),
    (*listed("list_layer_versions", 51, **L), VALIDATION, at_most(50)),
    (*listed("list_function_event_invoke_configs", 51, **F), VALIDATION, at_most(50)),
    (*listed("list_function_url_configs", 51, **F), VALIDATION, at_most(50)),
    (*listed("list_provisioned_concurrency_configs", 51, **F), VALIDATION, at_most(50)),
    ("invoke", {**F, "LogType": "All"}, VALIDATION, "enum value set: [None, Tail]"),
    ("invoke_async", {**F, "InvokeArgs": "{"}, "InvalidRequestContentException", "Unexpected end-of-input"),
]


def test_what_is_just_allowed(scene):
    for operation, given in ALLOWED:
        scene.answer(operation, given)
    shown = scene.found.configuration()
    assert (shown["Timeout"], shown["MemorySize"], shown["EphemeralStorage"]) == (900, 129, {"Size": 10240})
    assert shown["LoggingConfig"]["SystemLogLevel"] == "DEBUG"
    scene.client.delete_function_concurrency(**F)


@pytest.mark.parametrize("operation, given, code, text", REFUSED)
def test_what_is_just_not(scene, operation, given, code, text):
    with refused(400, code, part=text):
        scene.answer(operation, given)


def test_layers_have_bounds(scene):
    def publish(**given):
        return scene.client.publish_layer_version(LayerName="bounds", Content={"ZipFile": zip_of({"a": "1"})}, **given)

    publish(CompatibleRuntimes=["python3.12"] * 15, CompatibleArchitectures=["arm64", "x86_64"], LicenseInfo="l" * 512, Description="d" * 256)
    for given, text in [
        ({"CompatibleRuntimes": ["python3.12"] * 16}, no_longer(15)),
        ({"CompatibleArchitectures": ["arm64", "x86_64", "arm64"]}, no_longer(2)),
        ({"CompatibleArchitectures": ["mips"]}, "enum value set: [x86_64, arm64]"),
        ({"LicenseInfo": "l" * 513}, no_longer(512)),
        ({"Description": "d" * 257}, no_longer(256)),
    ]:
        with refused(400, VALIDATION, part=text):
            publish(**given)


def test_a_policy_has_20_kb(account, function):
    function(wait=False)

    def grant(number):
        source = f"arn:aws:s3:::{'b' * 60}"
        account.awslambda.add_permission(
            FunctionName="f", StatementId=f"{number:03}" + "s" * 97, Action="lambda:InvokeFunction", Principal="s3.amazonaws.com", SourceArn=source
        )

    with refused(400, "PolicyLengthExceededException", part="is bigger than the limit (20480)."):
        for number in range(200):
            grant(number)
    policy = account.awslambda.get_policy(FunctionName="f")["Policy"]
    assert 20000 < len(policy) <= 20480


def test_the_client_context_has_3583_bytes(function):
    found = function(handler("return len(context.client_context.custom['a'])"))

    def invoke(size):
        text = json.dumps({"custom": {"a": "x" * size}}, separators=(",", ":"))
        return found.invoke(ClientContext=base64.b64encode(text.encode()).decode()), len(text)

    answer, size = invoke(3583 - 19)
    assert (answer.ok(), size) == (3583 - 19, 3583)
    with refused(400, IPV):
        invoke(3584 - 19)


def test_the_process_has_lambda_s_surroundings(function):
    found = function(
        handler(
            """
shm = os.path.exists("/dev/shm")
kept = os.statvfs("/tmp")
return {
    "files": resource.getrlimit(resource.RLIMIT_NOFILE), "processes": resource.getrlimit(resource.RLIMIT_NPROC), "cwd": os.getcwd(), "root": os.getuid() == 0, "shm": shm,
    "tmp": kept.f_blocks * kept.f_frsize // 1024**2, "zone": os.environ["TZ"], "path": os.environ["PATH"],
}
""",
            before="import os, resource",
        )
    )
    assert found.invoke().ok() == {
        "files": [1024, 1024], "processes": [1024, 1024], "cwd": "/var/task", "root": False, "shm": False, "tmp": 512, "zone": ":UTC",
        "path": "/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin",
    }
