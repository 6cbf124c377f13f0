"""Lambda's rules beyond single texts: what wins when several things are wrong, revisions, counts, what is idempotent, documents as policies."""

import json

import pytest

from support.account import Account
from support.errors import refused
from support.functions import ECHO, create_function, handler, zip_of

IPV, RNF, VALIDATION = "InvalidParameterValueException", "ResourceNotFoundException", "ValidationException"
PRECONDITION = "PreconditionFailedException"
PROFILE = "arn:aws:signer:us-east-1:123456789012:/signing-profiles/p/abcdefghij"
F, G, MISSING = ({"FunctionName": name} for name in ("f", "g", "missing"))
NOTHING = "The resource you requested does not exist."
UNPUBLISHED = "Provisioned Concurrency Configs cannot be applied to unpublished function versions."
GRANT = {"StatementId": "s", "Action": "lambda:InvokeFunction", "Principal": "s3.amazonaws.com"}


class Scene:
    """`f` with version 1 and the alias `live`."""

    def __init__(self, server):
        self.account = account = Account(server)
        self.client = account.awslambda
        self.found = create_function(account, handler("return event"))
        self.found.publish()
        self.client.create_alias(**F, Name="live", FunctionVersion="1")


@pytest.fixture(scope="module")
def scene(shared_server):
    return Scene(shared_server)


def create(**changes):
    given = {"Runtime": "python3.12", "Handler": "a.b", "Role": "arn:aws:iam::123456789012:role/r", "Code": {"ZipFile": zip_of(ECHO)}}
    return "create_function", {**F, **given, **changes}


def weighted(**given):
    return "create_alias", {"Name": "new", "FunctionVersion": "1", **given}


TWO_WEIGHTS = {"RoutingConfig": {"AdditionalVersionWeights": {"1": 0.1, "2": 0.1}}}

# What is wrong in more than one way: the operation, its arguments, and what is told.
SEVERAL = [
    # The model comes before the service, all of it at once.
    (*create(Runtime="cobol", Timeout=0), 400, VALIDATION, "Value '0' at 'timeout'"),
    (*create(MemorySize=1, Timeout=0, Handler="a b"), 400, VALIDATION, "3 validation errors detected: "),
    ("get_function", {"FunctionName": "a b", "Qualifier": "x y"}, 400, VALIDATION, "2 validation errors detected: Value 'x y' at 'qualifier'"),
    # Two qualifiers come before what is missing.
    ("get_function", {"FunctionName": "missing:1", "Qualifier": "2"}, 400, IPV, "The derived qualifier from the function name"),
    # What cannot be in itself comes before what is missing.
    ("delete_function", {**MISSING, "Qualifier": "$LATEST"}, 400, IPV, "$LATEST version cannot be deleted without deleting the function."),
    ("add_permission", {**MISSING, **GRANT, "Qualifier": "$LATEST"}, 400, IPV, "We currently do not support adding policies for $LATEST."),
    ("put_function_event_invoke_config", MISSING, 400, IPV, "You must specify at least one of error handling or destination setting."),
    ("update_function_event_invoke_config", MISSING, 400, IPV, "You must specify at least one of error handling or destination setting."),
    (
        "put_provisioned_concurrency_config", {**MISSING, "Qualifier": "$LATEST", "ProvisionedConcurrentExecutions": 1},
        400, IPV, UNPUBLISHED,
    ),
    ("put_function_concurrency", {"FunctionName": "missing:1", "ReservedConcurrentExecutions": 1}, 400, IPV, "Aliases and versions do not"),
    # What is missing comes before what is wrong with it.
    ("add_permission", {**MISSING, **GRANT, "Principal": "nobody"}, 404, RNF, "Function not found: "),
    ("add_permission", {**F, **GRANT, "Principal": "nobody", "Qualifier": "none"}, 404, RNF, "Cannot find alias arn: "),
    (*weighted(**MISSING, **TWO_WEIGHTS), 404, RNF, "function:missing:1"),
    (*weighted(**F, FunctionVersion="9", **TWO_WEIGHTS), 404, RNF, "function:f:9"),
    ("update_function_code", {**MISSING, "ZipFile": b"no zip"}, 404, RNF, "Function not found: "),
    ("update_function_configuration", {**MISSING, "Runtime": "cobol"}, 404, RNF, "Function not found: "),
    ("publish_version", {**MISSING, "CodeSha256": "AAAA"}, 404, RNF, "Function not found: "),
    ("update_function_url_config", {**F, "Qualifier": "none", "AuthType": "NONE"}, 404, RNF, "Function does not exist"),
    ("put_function_concurrency", {**MISSING, "ReservedConcurrentExecutions": 5000}, 404, RNF, ":$LATEST"),
    # A stale revision comes before the same statement.
    ("add_permission", {**F, **GRANT, "RevisionId": "00000000-0000-4000-8000-000000000000"}, 412, PRECONDITION, "GetFunction/GetAlias"),
]  # fmt: skip


@pytest.mark.parametrize("operation, given, status, code, part", SEVERAL, ids=[f"{n}-{row[0]}" for n, row in enumerate(SEVERAL)])
def test_what_wins_when_several_things_are_wrong(scene, operation, given, status, code, part):
    with refused(status, code, part=part):
        getattr(scene.client, operation)(**given)


# Names and qualifiers


QUALIFIERS = [
    ("get_function", {"FunctionName": "a.b"}, 404, RNF),
    ("get_function", {"FunctionName": "x" * 170}, 404, RNF),
    ("get_function", {"FunctionName": "x" * 257}, 400, VALIDATION),
    ("get_function", {**F, "Qualifier": "$LATEST.PUBLISHED"}, 404, RNF),
    ("get_function", {**F, "Qualifier": "q" * 128}, 404, RNF),
    ("get_function", {**F, "Qualifier": "q" * 129}, 400, VALIDATION),
    ("get_function", {**F, "Qualifier": "$OTHER"}, 404, RNF),
    ("invoke", {**F, "Qualifier": "a.b"}, 400, VALIDATION),
    ("delete_function", {"FunctionName": "a b"}, 400, VALIDATION),
    ("list_functions", {"FunctionVersion": "SOME"}, 400, VALIDATION),
    ("list_functions", {"MasterRegion": "nowhere"}, 400, VALIDATION),
    ("get_function_recursion_config", {"FunctionName": "f:1"}, 400, VALIDATION),
    ("put_function_recursion_config", {**F, "RecursiveLoop": "Sometimes"}, 400, VALIDATION),
    ("get_function_scaling_config", {**F, "Qualifier": "live"}, 400, VALIDATION),
    ("get_function_scaling_config", {**F, "Qualifier": "7"}, 404, RNF),
    ("put_function_scaling_config", {**MISSING, "Qualifier": "1"}, 404, RNF),
    ("put_function_scaling_config", {**F, "Qualifier": "1"}, 400, IPV),
    ("put_runtime_management_config", {**F, "UpdateRuntimeOn": "Never"}, 400, VALIDATION),
    ("put_runtime_management_config", {**F, "UpdateRuntimeOn": "Manual"}, 400, IPV),
    ("get_runtime_management_config", {**F, "Qualifier": "7"}, 404, RNF),
]


@pytest.mark.parametrize("operation, given, status, code", QUALIFIERS, ids=[f"{n}-{row[0]}" for n, row in enumerate(QUALIFIERS)])
def test_names_and_qualifiers(scene, operation, given, status, code):
    with refused(status, code):
        getattr(scene.client, operation)(**given)


# Deleting what is not there


GONE = [
    ("delete_alias", {**F, "Name": "none"}, 204),
    ("delete_layer_version", {"LayerName": "none", "VersionNumber": 3}, 204),
    ("delete_provisioned_concurrency_config", {**F, "Qualifier": "1"}, 204),
    ("delete_function_code_signing_config", F, 204),
    ("delete_function_concurrency", F, 204),
    ("delete_function", {**F, "Qualifier": "9"}, 204),
    ("untag_resource", {"Resource": "{f}", "TagKeys": ["none"]}, 204),
    ("delete_function", MISSING, 404),
    ("delete_function_url_config", F, 404),
    ("delete_event_source_mapping", {"UUID": "00000000-0000-4000-8000-000000000000"}, 404),
    ("remove_permission", {**F, "StatementId": "none"}, 404),
    ("delete_function_event_invoke_config", F, 404),
    ("delete_resource_policy", {"ResourceArn": "{f}"}, 404),
]


@pytest.mark.parametrize("operation, given, status", GONE, ids=[f"{n}-{row[0]}" for n, row in enumerate(GONE)])
def test_what_may_be_deleted_twice(scene, operation, given, status):
    given = {name: scene.found.arn if value == "{f}" else value for name, value in given.items()}
    if status == 404:
        with refused(404, RNF):
            getattr(scene.client, operation)(**given)
        return
    for _ in range(2):
        assert getattr(scene.client, operation)(**given)["ResponseMetadata"]["HTTPStatusCode"] == 204


# States, revisions, counts


def test_waiters_come_to_an_end(function, account):
    found = function()
    found.publish()
    client = account.awslambda
    for waiter in ("function_exists", "function_active", "function_active_v2", "function_updated", "function_updated_v2"):
        client.get_waiter(waiter).wait(**F)
    client.get_waiter("published_version_active").wait(**F, Qualifier="1")


def test_a_version_of_an_update_is_pending_at_first(function, account):
    found = function()
    answer = account.awslambda.update_function_code(**F, ZipFile=zip_of(handler("return 2")), Publish=True)
    assert (answer["Version"], answer["State"], answer["StateReasonCode"]) == ("1", "Pending", "Creating")
    assert "LastUpdateStatus" not in answer
    assert found.wait_ready("1")["LastUpdateStatus"] == "Successful"
    again = account.awslambda.update_function_code(**F, ZipFile=zip_of(handler("return 2")), Publish=True)
    assert again["Version"] == "1", "the same code is the same version"


def test_each_change_has_its_revision(function, account):
    found = function()
    found.publish()
    client = account.awslambda
    client.create_alias(**F, Name="live", FunctionVersion="1")

    def revisions():
        return [
            found.configuration()["RevisionId"],
            found.configuration(Qualifier="1")["RevisionId"],
            client.get_alias(**F, Name="live")["RevisionId"],
        ]

    def changed(change):
        before = revisions()
        change()
        return [one != other for one, other in zip(before, revisions())]

    for qualifier, expected in [(None, [True, False, False]), ("1", [False, True, False]), ("live", [False, False, True])]:
        on = {**F, **({"Qualifier": qualifier} if qualifier else {})}
        assert changed(lambda: client.add_permission(**on, **GRANT)) == expected
        assert changed(lambda: client.remove_permission(**on, StatementId="s")) == expected
    assert changed(lambda: client.update_alias(**F, Name="live")) == [False, False, True], "even without a change"
    assert changed(lambda: client.create_alias(**F, Name="other", FunctionVersion="1")) == [False, False, False]
    assert changed(lambda: client.put_function_concurrency(**F, ReservedConcurrentExecutions=1)) == [False, False, False]
    assert changed(lambda: client.publish_version(**F)) == [False, False, False], "nothing new to publish"
    assert changed(lambda: found.configure(Timeout=9)) == [True, False, False]
    assert changed(lambda: client.publish_version(**F)) == [True, False, False]


def test_every_version_counts_as_stored_code(account):
    client = account.awslambda

    def stored():
        usage = client.get_account_settings()["AccountUsage"]
        return usage["TotalCodeSize"], usage["FunctionCount"]

    found = create_function(account, handler("return 1"))
    size = found.configuration()["CodeSize"]
    assert stored() == (size, 1)
    found.publish()
    assert stored() == (2 * size, 1)
    found.configure(Timeout=9)
    assert stored() == (2 * size, 1), "a configuration adds nothing"
    found.publish()
    assert stored() == (3 * size, 1), "its version is a whole copy"
    layer = client.publish_layer_version(LayerName="l", Content={"ZipFile": zip_of({"a": "b"})})["Content"]["CodeSize"]
    create_function(account, handler("return 1"), name="g")
    assert stored() == (4 * size + layer, 2)
    client.delete_function(**F, Qualifier="1")
    client.delete_layer_version(LayerName="l", VersionNumber=1)
    assert stored() == (3 * size, 2)
    client.delete_function(**F)
    assert stored() == (size, 1)
    elsewhere = account.in_region("eu-west-1").awslambda.get_account_settings()
    assert elsewhere["AccountUsage"] == {"TotalCodeSize": 0, "FunctionCount": 0}


def test_a_version_keeps_its_role(account):
    other = account.role("other")
    found = create_function(account)
    found.publish()
    found.configure(Role=other)
    assert found.configuration(Qualifier="1")["Role"] == account.function_role
    assert found.configuration()["Role"] == other


def test_weighted_versions_are_alike(account):
    """The role and the dead letters; the texts are our own."""
    account.client("sqs").create_queue(QueueName="q")
    role = account.role("sender", policies=("arn:aws:iam::aws:policy/AmazonSQSFullAccess",))
    found = create_function(account, Role=role)
    found.publish()
    found.configure(DeadLetterConfig={"TargetArn": f"arn:aws:sqs:us-east-1:{account.id}:q"})
    found.publish()
    found.configure(Role=account.role("other", policies=("arn:aws:iam::aws:policy/AmazonSQSFullAccess",)))
    found.publish()
    found.configure(Timeout=9)
    found.publish()
    make = account.awslambda.create_alias
    for extra, part in (("1", "same dead letter configuration"), ("3", "same execution role")):
        with refused(400, IPV, part=part):
            make(**F, Name="live", FunctionVersion="2", RoutingConfig={"AdditionalVersionWeights": {extra: 0.5}})
    alias = make(**F, Name="live", FunctionVersion="3", RoutingConfig={"AdditionalVersionWeights": {"4": 0.5}})
    assert alias["RoutingConfig"] == {"AdditionalVersionWeights": {"4": 0.5}}


def test_the_architecture_is_the_code_s(function, account):
    found = function(Architectures=["arm64"])
    assert found.configuration()["Architectures"] == ["arm64"]
    found.update_code(ECHO, Architectures=["x86_64"])
    assert found.configuration()["Architectures"] == ["x86_64"]
    found.update_code(handler("return 3"))
    assert found.configuration()["Architectures"] == ["x86_64"]
    with refused(400, VALIDATION, part="enum value set: [x86_64, arm64]"):
        account.awslambda.update_function_code(**F, ZipFile=zip_of(ECHO), Architectures=["mips"])


def test_tags_have_a_limit_all_together(scene):
    found = create_function(scene.account, name="tagged", Tags={f"k{n}": "v" for n in range(49)})
    tag = scene.client.tag_resource
    with refused(400, IPV, "Number of tags exceeds resource tag limit."):
        tag(Resource=found.arn, Tags={"one": "1", "two": "2"})
    tag(Resource=found.arn, Tags={"one": "1"})
    tag(Resource=found.arn, Tags={"one": "again", "k0": "again"})
    tags = scene.client.list_tags(Resource=found.arn)["Tags"]
    assert (len(tags), tags["one"], tags["k0"], tags["k1"]) == (50, "again", "again", "v")
    scene.client.untag_resource(Resource=found.arn, TagKeys=sorted(tags))
    assert scene.client.list_tags(Resource=found.arn)["Tags"] == {}
    assert "Tags" not in scene.client.get_function(FunctionName="tagged")


def test_the_rest_of_the_lists_come_in_pages(account):
    client = account.awslambda
    csc = client.create_code_signing_config(AllowedPublishers={"SigningProfileVersionArns": [PROFILE]})["CodeSigningConfig"]
    queue = account.client("sqs").create_queue(QueueName="q")["QueueUrl"].rsplit("/", 1)[1]
    role = account.role("poller", policies=("arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole",))
    arn = csc["CodeSigningConfigArn"]
    for name in ("a", "b", "c"):
        create_function(account, name=name, Role=role, CodeSigningConfigArn=arn)
        client.create_event_source_mapping(
            EventSourceArn=f"arn:aws:sqs:us-east-1:{account.id}:{queue}", FunctionName=name, Enabled=False
        )
    for operation, key, given in [
        ("list_functions_by_code_signing_config", "FunctionArns", {"CodeSigningConfigArn": arn}),
        ("list_event_source_mappings", "EventSourceMappings", {}),
        ("list_functions", "Functions", {"FunctionVersion": "ALL"}),
    ]:
        pages = list(client.get_paginator(operation).paginate(**given, PaginationConfig={"PageSize": 2}))
        assert [len(page[key]) for page in pages] == [2, 1], operation
        assert "NextMarker" not in pages[-1]
        with refused(400, VALIDATION, part="at 'maxItems' failed to satisfy constraint"):
            getattr(client, operation)(**given, MaxItems=10001)
        with refused(400, IPV):
            getattr(client, operation)(**given, Marker="made-up")


# Statements and documents


STATEMENTS = [
    (
        {"Principal": "alexa-appkit.amazon.com", "EventSourceToken": "token"},
        {"Service": "alexa-appkit.amazon.com"}, {"StringEquals": {"lambda:EventSourceToken": "token"}},
    ),
    ({"Principal": "*", "PrincipalOrgID": "o-a1b2c3d4e5"}, "*", {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}),
    ({"Principal": "123456789012"}, {"AWS": "arn:aws:iam::123456789012:root"}, None),
    (
        {"Principal": "*", "Action": "lambda:InvokeFunctionUrl", "FunctionUrlAuthType": "NONE"},
        "*", {"StringEquals": {"lambda:FunctionUrlAuthType": "NONE"}},
    ),
    ({"Principal": "*", "InvokedViaFunctionUrl": True}, "*", {"Bool": {"lambda:InvokedViaFunctionUrl": "true"}}),
]  # fmt: skip


@pytest.mark.parametrize("given, principal, condition", STATEMENTS, ids=range(len(STATEMENTS)))
def test_a_statement_has_what_it_was_given(scene, given, principal, condition):
    sid = f"s{STATEMENTS.index((given, principal, condition))}"
    answer = scene.client.add_permission(**{**F, **GRANT, "StatementId": sid, "Qualifier": "live", **given})
    statement = json.loads(answer["Statement"])
    assert list(statement) == ["Sid", "Effect", "Principal", "Action", "Resource", *(["Condition"] if condition else [])]
    assert (statement["Principal"], statement.get("Condition")) == (principal, condition)
    assert statement["Resource"] == scene.account.arn("f", "live")


def document(arn, effect="Allow", principal=None, action="lambda:InvokeFunction", **more):
    statement = {"Effect": effect, "Principal": principal or {"AWS": "123456789012"}, "Action": action, "Resource": arn, **more}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def test_a_document_replaces_the_policy(function, account):
    found = function()
    client = account.awslambda
    client.add_permission(**F, **GRANT)
    put = client.put_resource_policy(ResourceArn=found.arn, Policy=document(found.arn))
    assert json.loads(put["Policy"]) == json.loads(document(found.arn))
    assert put["RevisionId"] == found.configuration()["RevisionId"]
    got = client.get_resource_policy(ResourceArn=found.arn)
    assert (got["Policy"], got["RevisionId"]) == (put["Policy"], put["RevisionId"])
    assert client.get_policy(**F)["Policy"] == put["Policy"], "there is one policy"
    stale = "The Revision Id provided does not match the latest Revision Id. Call the GetResourcePolicy API to retrieve the latest Revision Id"
    old = "00000000-0000-4000-8000-000000000000"
    with refused(412, PRECONDITION, stale):
        client.put_resource_policy(ResourceArn=found.arn, Policy=document(found.arn), RevisionId=old)
    with refused(412, PRECONDITION, stale):
        client.delete_resource_policy(ResourceArn=found.arn, RevisionId=old)
    client.delete_resource_policy(ResourceArn=found.arn, RevisionId=put["RevisionId"])
    for call, given in ((client.get_resource_policy, {"ResourceArn": found.arn}), (client.get_policy, F)):
        with refused(404, RNF, NOTHING):
            call(**given)


def test_documents_allow_and_deny(account, freehold):
    found = create_function(account)
    found.publish()
    client, other = account.awslambda, Account(freehold)
    client.create_alias(**F, Name="live", FunctionVersion="1")

    def may(caller, qualifier=None):
        given = {"Qualifier": qualifier} if qualifier else {}
        try:
            return caller.awslambda.invoke(FunctionName=found.arn, InvocationType="DryRun", **given)["StatusCode"] == 204
        except caller.awslambda.exceptions.ClientError as error:
            assert error.response["Error"]["Code"] == "AccessDeniedException"
            return False

    someone = account.user("someone", [{"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}])
    assert (may(other), may(other, "live"), may(someone), may(someone, "1")) == (False, False, True, True)
    client.put_resource_policy(ResourceArn=found.arn, Policy=document(f"{found.arn}:*", principal={"AWS": other.id}))
    assert (may(other), may(other, "live"), may(other, "1")) == (False, True, True), "a wildcard is versions and aliases"
    denied = document(found.arn, "Deny", {"AWS": f"arn:aws:iam::{account.id}:user/someone"})
    client.put_resource_policy(ResourceArn=found.arn, Policy=denied)
    assert (may(other, "live"), may(someone), may(someone, "1")) == (False, False, True)
    arn = account.arn("f", "live")
    client.put_resource_policy(ResourceArn=arn, Policy=document(arn, principal={"AWS": other.id}))
    assert (may(other), may(other, "live"), may(other, "1")) == (False, True, False)


DOCUMENTS = [
    ("no JSON", 400, IPV, "Syntax errors in policy."),
    (document("{arn}", action="s3:GetObject"), 400, IPV, "is not an action of Lambda."),
    (document("arn:aws:lambda:us-east-1:123456789012:function:g"), 400, IPV, "does not belong to"),
    (document("{arn}", principal="*"), 400, "PublicPolicyException", "public access"),
    (document("{arn}", Sid="x" * 20481), 400, VALIDATION, "Member must have length less than or equal to 20480"),
]


@pytest.mark.parametrize("policy, status, code, part", DOCUMENTS, ids=range(len(DOCUMENTS)))
def test_what_is_no_document(scene, policy, status, code, part):
    with refused(status, code, part=part):
        scene.client.put_resource_policy(ResourceArn=scene.found.arn, Policy=policy.replace("{arn}", scene.found.arn))


def test_documents_need_something_to_be_on(scene):
    for arn, status, code, text in [
        (scene.account.arn("missing"), 404, RNF, f"Function not found: {scene.account.arn('missing')}"),
        (scene.account.arn("f", "none"), 404, RNF, f"Cannot find alias arn: {scene.account.arn('f', 'none')}"),
        (scene.account.arn("f", "$LATEST"), 400, IPV, "We currently do not support adding policies for $LATEST."),
        ("nonsense", 400, VALIDATION, None),
    ]:
        with refused(status, code) as seen:
            scene.client.put_resource_policy(ResourceArn=arn, Policy=document(arn))
        assert text is None or seen.message == text
