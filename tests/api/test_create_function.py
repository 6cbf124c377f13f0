"""CreateFunction: the answer, its defaults, and everything that it refuses."""

import base64
import hashlib
import json
import re

import pytest

from support.errors import refused
from support.functions import ECHO, PYTHON, create_function, handler, zip_of

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000")
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
CANNOT_ASSUME = "The role defined for the function cannot be assumed by Lambda."
FUNCTION_NAME = (
    r"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?"
    r"([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?"
)
RUNTIMES = (
    "nodejs20.x, python3.14, provided.al2023, python3.12, python3.13, nodejs24.x, nodejs22.x, java25, python3.10, "
    "python3.11, java21, ruby3.3, ruby3.4, ruby3.2, python3.8, python3.9, java17, nodejs16.x, dotnet10, dotnet8, java11, "
    "dotnet6, nodejs18.x, provided.al2, java8.al2"
)


def create(account, **changes):
    """CreateFunction with valid arguments but for the changes; a change to None leaves the argument out."""
    arguments = {
        "FunctionName": "f",
        "Runtime": PYTHON,
        "Handler": "lambda_function.lambda_handler",
        "Role": account.function_role,
        "Code": {"ZipFile": zip_of(ECHO)},
        **changes,
    }
    return account.awslambda.create_function(**{name: value for name, value in arguments.items() if value is not None})


def test_the_answer_has_every_default_w07(account):
    package = zip_of(ECHO)
    answer = create(account, Code={"ZipFile": package})
    assert answer.pop("ResponseMetadata")["HTTPStatusCode"] == 201
    assert UUID.fullmatch(answer.pop("RevisionId"))
    assert TIME.fullmatch(answer.pop("LastModified"))
    runtime_version = answer.pop("RuntimeVersionConfig")["RuntimeVersionArn"]
    assert re.fullmatch(r"arn:aws:lambda:us-east-1::runtime:[0-9a-f]{64}", runtime_version)
    assert answer == {
        "FunctionName": "f",
        "FunctionArn": account.arn("f"),
        "Runtime": PYTHON,
        "Role": account.function_role,
        "Handler": "lambda_function.lambda_handler",
        "CodeSize": len(package),
        "CodeSha256": base64.b64encode(hashlib.sha256(package).digest()).decode(),
        "Description": "",
        "Timeout": 3,
        "MemorySize": 128,
        "Version": "$LATEST",
        "TracingConfig": {"Mode": "PassThrough"},
        "State": "Pending",
        "StateReason": "The function is being created.",
        "StateReasonCode": "Creating",
        "PackageType": "Zip",
        "Architectures": ["x86_64"],
        "EphemeralStorage": {"Size": 512},
        "SnapStart": {"ApplyOn": "None", "OptimizationStatus": "Off"},
        "LoggingConfig": {"LogFormat": "Text", "LogGroup": "/aws/lambda/f"},
    }


def test_what_is_given_is_what_is_read_back(account):
    given = {
        "Description": "späße 🎈",
        "Timeout": 900,
        "MemorySize": 1769,
        "EphemeralStorage": {"Size": 1024},
        "Environment": {"Variables": {"STAGE": "prod", "EMPTY": ""}},
        "TracingConfig": {"Mode": "Active"},
        "LoggingConfig": {"LogFormat": "JSON", "LogGroup": "/my/group"},
    }
    create(account, **given)
    found = account.awslambda.get_function_configuration(FunctionName="f")
    levels = {"ApplicationLogLevel": "INFO", "SystemLogLevel": "INFO"}
    expected = {**given, "LoggingConfig": {**given["LoggingConfig"], **levels}}
    assert {name: found[name] for name in given} == expected


def test_a_function_without_code_is_not_there_after_a_refused_create(account):
    with refused(400, "InvalidParameterValueException"):
        create(account, Code={"ZipFile": b"this is no zip"})
    with refused(404, "ResourceNotFoundException", f"Function not found: {account.arn('f')}"):
        account.awslambda.get_function(FunctionName="f")


def test_a_second_function_of_the_name_conflicts(account):
    create(account)
    with refused(409, "ResourceConflictException", "Function already exist: f"):
        create(account)


def test_the_same_name_is_free_in_another_region_and_account(account, freehold):
    create(account)
    create_function(account.in_region("eu-west-1"), wait=False, Role=account.function_role)
    arn = account.in_region("eu-west-1").awslambda.get_function_configuration(FunctionName="f")["FunctionArn"]
    assert arn == f"arn:aws:lambda:eu-west-1:{account.id}:function:f"


def test_publish_answers_version_1_with_the_unqualified_arn_w23(account):
    answer = create(account, Publish=True)
    assert (answer["Version"], answer["FunctionArn"]) == ("1", account.arn("f"))


@pytest.mark.parametrize("form", ["{name}", "function:{name}", "{account}:function:{name}", "{arn}"])
def test_every_form_of_the_name_creates_the_same_function(account, form):
    name = form.format(name="f", account=account.id, arn=account.arn("f"))
    assert create(account, FunctionName=name)["FunctionArn"] == account.arn("f")


@pytest.mark.parametrize("name", ["a", "A-b_9", "x" * 64])
def test_names_up_to_64_characters_are_accepted(account, name):
    assert create(account, FunctionName=name)["FunctionName"] == name


def test_a_name_of_65_characters_is_refused_by_the_service(account):
    name = "x" * 65
    text = (
        f"1 validation error detected: Value '{name}' at 'functionName' failed to satisfy constraint: "
        "Member must have length less than or equal to 64"
    )
    with refused(400, "InvalidParameterValueException", text):
        create(account, FunctionName=name)


def test_a_name_of_141_characters_is_refused_by_the_model(account):
    name = "x" * 141
    text = (
        f"1 validation error detected: Value '{name}' at 'functionName' failed to satisfy constraint: "
        "Member must have length less than or equal to 140"
    )
    with refused(400, "ValidationException", text):
        create(account, FunctionName=name)


@pytest.mark.parametrize("name", ["my function", "f.g", "ü", "a/b"])
def test_a_name_with_other_characters_is_refused_by_the_model(account, name):
    text = (
        f"1 validation error detected: Value '{name}' at 'functionName' failed to satisfy constraint: "
        f"Member must satisfy regular expression pattern: {FUNCTION_NAME}"
    )
    with refused(400, "ValidationException", text):
        create(account, FunctionName=name)


@pytest.mark.parametrize(
    "change, value, path, constraint",
    [
        ({"MemorySize": 127}, "127", "memorySize", "Member must have value greater than or equal to 128"),
        ({"MemorySize": 32769}, "32769", "memorySize", "Member must have value less than or equal to 32768"),
        ({"Timeout": 0}, "0", "timeout", "Member must have value greater than or equal to 1"),
        ({"EphemeralStorage": {"Size": 511}}, "511", "ephemeralStorage.size", "Member must have value greater than or equal to 512"),
        ({"Description": "d" * 257}, "d" * 257, "description", "Member must have length less than or equal to 256"),
        ({"Handler": "h" * 129}, "h" * 129, "handler", "Member must have length less than or equal to 128"),
        ({"Handler": "two words"}, "two words", "handler", r"Member must satisfy regular expression pattern: [^\s]+"),
        ({"PackageType": "Tar"}, "Tar", "packageType", "Member must satisfy enum value set: [Zip, Image]"),
        ({"TracingConfig": {"Mode": "Loud"}}, "Loud", "tracingConfig.mode", "Member must satisfy enum value set: [Active, PassThrough]"),
    ],
)
def test_model_constraints_are_answered_in_the_words_of_aws(account, change, value, path, constraint):
    text = f"1 validation error detected: Value '{value}' at '{path}' failed to satisfy constraint: {constraint}"
    with refused(400, "ValidationException") as seen:
        create(account, **change)
    # The enum's members may come in another order; everything else is to the byte.
    assert sorted(re.split(r"[\[\], ]+", seen.message)) == sorted(re.split(r"[\[\], ]+", text))


def test_two_broken_constraints_are_both_named(account):
    with refused(400, "ValidationException") as seen:
        create(account, MemorySize=1, Timeout=0)
    assert seen.message.startswith("2 validation errors detected: Value '")
    assert "at 'memorySize' failed to satisfy constraint: Member must have value greater than or equal to 128" in seen.message
    assert "; Value '" in seen.message
    assert "at 'timeout' failed to satisfy constraint: Member must have value greater than or equal to 1" in seen.message


def test_required_members_must_not_be_null(account):
    with refused(400, "ValidationException") as seen:
        create(account, Role=None)
    assert seen.message == (
        "1 validation error detected: Value null at 'role' failed to satisfy constraint: Member must not be null"
    )


@pytest.mark.parametrize("change", [{"Timeout": 901}, {"MemorySize": 10241}])
def test_what_only_managed_instances_may_have_is_refused(account, change):
    """The model allows more than a function may have. The text is our choice, after the one for names."""
    ((name, value),) = change.items()
    path = name[0].lower() + name[1:]
    text = f"1 validation error detected: Value '{value}' at '{path}' failed to satisfy constraint: "
    with refused(400, "InvalidParameterValueException") as seen:
        create(account, **change)
    assert seen.message == f"{text}Member must have value less than or equal to {value - 1}"


@pytest.mark.parametrize("runtime", ["python3.99", "PYTHON3.12", "cobol"])
def test_an_unknown_runtime_is_refused_with_the_list_of_runtimes(account, runtime):
    text = (
        f"Value {runtime} at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [{RUNTIMES}] "
        "or be a valid ARN"
    )
    with refused(400, "InvalidParameterValueException", text):
        create(account, Runtime=runtime)


@pytest.mark.parametrize(
    "runtime", ["java8", "go1.x", "provided", "ruby2.7", "nodejs14.x", "python3.7", "dotnetcore3.1", "nodejs12.x"]
)
def test_a_blocked_runtime_is_refused(account, runtime):
    text = (
        f"The runtime parameter of {runtime} is no longer supported for creating or updating AWS Lambda functions. "
        "We recommend you use a supported runtime while creating or updating functions."
    )
    with refused(400, "InvalidParameterValueException", text):
        create(account, Runtime=runtime)


@pytest.mark.parametrize("missing", ["Runtime", "Handler"])
def test_a_zip_function_needs_runtime_and_handler(account, missing):
    with refused(400, "InvalidParameterValueException"):
        create(account, **{missing: None})


def test_a_role_that_lambda_may_not_assume_is_refused_w27(account):
    role = account.role("for-ec2", trusted="ec2.amazonaws.com")
    with refused(400, "InvalidParameterValueException", CANNOT_ASSUME):
        create(account, Role=role)


def test_a_role_that_does_not_exist_will_do_under_up(account):
    """Templates for development often name a role that nobody made; `serve` refuses it (test_serve.py)."""
    arn = f"arn:aws:iam::{account.id}:role/nobody"
    assert create(account, Role=arn)["Role"] == arn


def test_a_role_that_is_no_arn_is_refused_by_the_model(account):
    pattern = r"arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    text = (
        "1 validation error detected: Value 'admin' at 'role' failed to satisfy constraint: "
        f"Member must satisfy regular expression pattern: {pattern}"
    )
    with refused(400, "ValidationException", text):
        create(account, Role="admin")


@pytest.mark.parametrize("name", ["AWS_REGION", "AWS_LAMBDA_FUNCTION_NAME", "AWS_SECRET_ACCESS_KEY"])
def test_reserved_environment_variables_are_refused_w34(account, name):
    text = (
        "Lambda was unable to configure your environment variables because the environment variables you have provided "
        "contains reserved keys that are currently not supported for modification."
    )
    with refused(400, "InvalidParameterValueException", part=text):
        create(account, Environment={"Variables": {name: "mine"}})


def test_environment_variables_over_4_kb_are_refused_w34(account):
    variables = {"KEY": "v" * 4096}
    measured = json.dumps(variables, separators=(",", ":"))
    text = (
        "Lambda was unable to configure your environment variables because the environment variables you have provided "
        f"exceeded the 4KB limit. String measured: {measured}"
    )
    with refused(400, "InvalidParameterValueException", text):
        create(account, Environment={"Variables": variables})


@pytest.mark.parametrize("name", ["1A", "A", "A-B", "A B"])
def test_environment_variable_names_follow_the_model(account, name):
    with refused(400, "ValidationException") as seen:
        create(account, Environment={"Variables": {name: "v"}})
    assert seen.message.startswith("1 validation error detected: Value ")
    assert "at 'environment.variables' failed to satisfy constraint: Map keys must satisfy constraint: [" in seen.message


def test_an_empty_environment_is_answered_as_given(account):
    assert create(account, Environment={"Variables": {}})["Environment"] == {"Variables": {}}


def test_unknown_members_of_the_body_are_ignored(account):
    package = base64.b64encode(zip_of(ECHO)).decode()
    body = {
        "FunctionName": "f",
        "Runtime": PYTHON,
        "Handler": "lambda_function.lambda_handler",
        "Role": account.function_role,
        "Code": {"ZipFile": package, "Later": 1},
        "NotInTheModel": [1, 2],
    }
    answer = account.raw("POST", "/2015-03-31/functions", {"content-type": "application/json"}, json.dumps(body).encode())
    assert answer.status == 201, answer.body


def test_a_body_that_is_no_json_is_refused(account):
    answer = account.raw("POST", "/2015-03-31/functions", {"content-type": "application/json"}, b'{"FunctionName": ')
    assert answer.status == 400
    assert answer.headers["x-amzn-ErrorType"] in ("SerializationException", "InvalidRequestContentException")


def test_the_new_function_answers_w78(function):
    hello = function(handler('return {"hello": event["name"]}'))
    assert hello.invoke({"name": "world"}).ok() == {"hello": "world"}


IMAGE = "123456789012.dkr.ecr.us-east-1.amazonaws.com/repository:tag"


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"Code": {"ImageUri": IMAGE}}, "Please don't provide ImageUri when creating a function with packageType Zip."),
        ({"PackageType": "Image"}, "Please provide ImageUri when creating a function with packageType Image."),
        (
            {"PackageType": "Image", "Code": {"ImageUri": IMAGE}},
            "Please don't provide Handler or Runtime or Layer when the intent is to create a function with container images",
        ),
        (
            {"PackageType": "Image", "Runtime": None, "Handler": None, "Code": {"ImageUri": "docker.io/library/x"}},
            "Source image docker.io/library/x is not valid. Provide a valid source image.",
        ),
        ({"ImageConfig": {"Command": ["x"]}}, "Please don't provide ImageConfig when creating a function with packageType Zip."),
    ],
)
def test_what_could_be_no_image_is_refused(account, changes, text):
    with refused(400, "InvalidParameterValueException", text):
        create(account, **changes)


def test_images_are_not_run(account):
    with refused(501, "NotImplemented"):
        create(account, PackageType="Image", Runtime=None, Handler=None, Code={"ImageUri": IMAGE})
