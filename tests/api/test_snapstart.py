"""SnapStart: versions that are initialised when they are published, and what starts from them."""

import json
import re
import threading

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function, handler
from support.inside import LOCAL
from support.wait import eventually

ON = {"ApplyOn": "PublishedVersions"}
NOT_READY = "Lambda is initializing your function. It will be ready to invoke once your function state becomes ACTIVE."

STATE = """
import os, random, time, uuid
import snapshot_restore_py as hooks

born = uuid.uuid4().hex
restored = []
calls = 0
print("init", os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"])
hooks.register_before_snapshot(print, "before snapshot")

@hooks.register_after_restore
def after():
    restored.append(time.time())
    print("after restore")
"""

LOOK = """
global calls
calls += 1
token = os.environ.get("AWS_CONTAINER_AUTHORIZATION_TOKEN")
return {"born": born, "restored": len(restored), "calls": calls, "random": random.random(), "name": context.log_stream_name, "token": token}
"""


def snap(account, files=None, name="f", publish=True, **arguments):
    """A function with SnapStart; its first version is published and ready."""
    found = create_function(account, handler(LOOK, before=STATE) if files is None else files, name, SnapStart=ON, **arguments)
    if publish:
        found.publish()
        found.wait_ready("1")
    return found


def states(found, qualifier):
    shown = found.configuration(Qualifier=qualifier)
    return shown["State"], shown.get("StateReasonCode"), shown["SnapStart"]["OptimizationStatus"]


# ---- publishing --------------------------------------------------------------------------------------------


def test_a_version_is_initialised_at_publishing(account):
    found = snap(account, publish=False)
    assert found.configuration()["SnapStart"] == {"ApplyOn": "PublishedVersions", "OptimizationStatus": "Off"}
    published = account.awslambda.publish_version(FunctionName="f")
    assert (published["State"], published["StateReasonCode"]) == ("Pending", "Creating")
    assert published["SnapStart"]["OptimizationStatus"] == "On"
    ready = found.wait_ready("1")
    assert (ready["State"], ready["SnapStart"]) == ("Active", {**ON, "OptimizationStatus": "On"})
    assert ready["RevisionId"] != published["RevisionId"]
    lines = found.wait_log("INIT_REPORT")
    assert sum("init snap-start" in line for line in lines) == 1, lines
    assert any(line == "before snapshot" for line in lines), lines
    assert any(re.fullmatch(r"INIT_REPORT Init Duration: [\d.]+ ms\tPhase: init", line) for line in lines), lines
    assert not any("after restore" in line or "START RequestId" in line for line in lines), "nobody has called it"


def test_latest_starts_as_ever(account):
    found = snap(account)
    assert found.invoke().ok()["restored"] == 0
    assert "Restore Duration" not in found.invoke(LogType="Tail").log


def test_without_it_publishing_is_done_at_once(account):
    found = create_function(account)
    published = account.awslambda.publish_version(FunctionName="f")
    assert (published["State"], published["SnapStart"]["OptimizationStatus"]) == ("Active", "Off")
    assert "init" not in "".join(found.log_lines())


@pytest.mark.parametrize("publish", ["create", "update"])
def test_whoever_publishes_gets_a_snapshot(account, publish):
    found = snap(account, publish=False, **({"Publish": True} if publish == "create" else {}))
    if publish == "update":
        found.update_code(handler("return 'new'", before=STATE), Publish=True)
    ready = found.wait_ready("1")
    assert (ready["State"], ready["SnapStart"]["OptimizationStatus"]) == ("Active", "On")
    assert "Restore Duration" in found.invoke(qualifier="1", LogType="Tail").log


BROKEN = [
    ("raises", "raise RuntimeError('no luck')", "FunctionError.RuntimeInitError", "RuntimeError: no luck"),
    ("exits", "import os; os._exit(3)", "FunctionError.RuntimeInitError", "Runtime.ExitError: Runtime exited with error: exit status 3"),
    ("before", "import snapshot_restore_py as h\nh.register_before_snapshot(lambda: 1 / 0)", "FunctionError.RuntimeInitError", "division by zero"),
    ("ends", "import os, snapshot_restore_py as h\nh.register_before_snapshot(os._exit, 4)", "FunctionError.RuntimeInitError", "exit status 4"),
]


@pytest.mark.parametrize("name, code, reason_code, reason", BROKEN, ids=[row[0] for row in BROKEN])
def test_a_version_that_cannot_be_initialised_has_failed(account, name, code, reason_code, reason):
    found = snap(account, handler("return 1", before=code), publish=False)
    found.publish()
    failed = found.wait_ready("1")
    assert (failed["State"], failed["StateReasonCode"]) == ("Failed", reason_code)
    assert reason in failed["StateReason"]
    with refused(409, "ResourceConflictException"):
        found.invoke(qualifier="1")
    found.update_code(handler("return 'mended'"))
    found.publish()
    assert found.wait_ready("2")["State"] == "Active"
    assert found.invoke(qualifier="2").ok() == "mended"


def test_a_version_is_not_called_before_it_is_ready(account):
    gate = "import time\ntime.sleep(3)"
    found = snap(account, handler("return 1", before=gate), publish=False)
    found.publish()
    account.awslambda.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    for qualifier in ("1", "live"):
        with refused(409, "SnapStartNotReadyException", NOT_READY):
            found.invoke(qualifier=qualifier)
    found.wait_ready("1")
    assert found.invoke(qualifier="live").ok() == 1


# ---- what it goes with ---------------------------------------------------------------------------------------


def test_what_it_does_not_go_with(account):
    with refused(400, "InvalidParameterValueException"):
        create_function(account, SnapStart=ON, EphemeralStorage={"Size": 513})
    found = snap(account)
    with refused(400, "InvalidParameterValueException", "Provisioned Concurrency is not supported for SnapStart enabled functions."):
        account.awslambda.put_provisioned_concurrency_config(FunctionName="f", Qualifier="1", ProvisionedConcurrentExecutions=1)
    with refused(400, "InvalidParameterValueException"):
        account.awslambda.update_function_configuration(FunctionName="f", EphemeralStorage={"Size": 600})
    found.configure(SnapStart={"ApplyOn": "None"})
    found.configure(EphemeralStorage={"Size": 600})
    found.publish()
    assert states(found, "2") == ("Active", None, "Off")
    assert states(found, "1") == ("Active", None, "On"), "a version never changes"
    account.awslambda.put_provisioned_concurrency_config(FunctionName="f", Qualifier="2", ProvisionedConcurrentExecutions=1)


# ---- restoring -----------------------------------------------------------------------------------------------

REPORT = re.compile(r"Billed Duration: (\d+) ms\t.*\tRestore Duration: ([\d.]+) ms\tBilled Restore Duration: (\d+) ms\t$")


def test_an_environment_is_restored_for_its_first_call(account):
    found = snap(account)
    first = found.invoke(qualifier="1", LogType="Tail")
    seen = first.ok()
    assert (seen["restored"], seen["calls"], seen["name"]) == (1, 1, None)
    report = next(line for line in first.log.split("\n") if line.startswith("REPORT"))
    billed, took, billed_restore = REPORT.search(report).groups()
    assert "Init Duration" not in report
    assert int(billed) >= int(billed_restore) and float(took) + 1 >= int(billed_restore)
    second = found.invoke(qualifier="1", LogType="Tail")
    assert (second.ok()["calls"], "Restore Duration" in second.log) == (2, False)
    # Another environment may be initialised ahead meanwhile.
    lines = [line for line in found.wait_log("REPORT RequestId", times=2) if not line.startswith(("INIT_", "init ", "before "))]
    start = next(index for index, line in enumerate(lines) if line.startswith("RESTORE_START Runtime Version: python:3."))
    assert lines[start + 1] == "after restore"
    assert re.fullmatch(r"RESTORE_REPORT Restore Duration: [\d.]+ ms", lines[start + 2]), lines
    assert lines[start + 3].startswith("START RequestId")


def crowd(found, count):
    """The answers of so many calls at once, by the environment that gave them: the token that each has for itself."""
    answers = {}

    def call():
        answer = found.invoke({"wait": 0.7}, qualifier="1").ok()
        answers.setdefault(answer["token"], []).append(answer)

    calls = [threading.Thread(target=call) for _ in range(count)]
    for thread in calls:
        thread.start()
    for thread in calls:
        thread.join()
    assert sum(map(len, answers.values())) == count
    assert len(answers) >= 2, "they were not at the same time"
    return answers


def test_environments_share_no_life(account):
    body = "import time\ntime.sleep(event['wait'])" + LOOK
    found = snap(account, handler(body, before=STATE), MemorySize=256, Timeout=30)
    answers = crowd(found, 4)
    for own in answers.values():
        assert [answer["restored"] for answer in own] == [1] * len(own)
        assert sorted(answer["calls"] for answer in own) == list(range(1, len(own) + 1)), "what a call changes no other environment sees"
    assert len({answer["random"] for own in answers.values() for answer in own}) == 4, "nor are they random in the same way"


def test_each_version_has_its_own(account):
    found = snap(account)
    first = found.invoke(qualifier="1").ok()
    found.update_code(handler("return [born, 'second']", before=STATE))
    found.publish()
    found.wait_ready("2")
    second = found.invoke(qualifier="2").ok()
    assert second[1] == "second" and second[0] != first["born"]
    assert found.invoke(qualifier="1").ok()["born"] == first["born"]


AFTER = "import snapshot_restore_py as hooks\n"
RESTORES = [
    ("raises", AFTER + "hooks.register_after_restore(lambda: 1 / 0)", "Runtime.AfterRestoreError"),
    ("exits", AFTER + "import os\nhooks.register_after_restore(os._exit, 3)", "Runtime.ExitError"),
]


@pytest.mark.parametrize("name, code, kind", RESTORES, ids=[row[0] for row in RESTORES])
def test_a_hook_that_fails_fails_the_call(account, name, code, kind):
    found = snap(account, handler("return 1", before=code))
    assert states(found, "1")[0] == "Active", "its initialisation was fine"
    for _ in range(2):
        with refused(400, "SnapStartException"):
            found.invoke(qualifier="1")
    found.wait_log(f"\tStatus: error\tError Type: {kind}")


def test_a_crash_leads_to_another_restore(account):
    body = "import os\nif event: os._exit(1)\n" + LOOK
    found = snap(account, handler(body, before=STATE))
    assert found.invoke(qualifier="1").ok()["calls"] == 1
    assert found.invoke(1, qualifier="1").failure()[0] == "Runtime.ExitError"
    again = found.invoke(qualifier="1").ok()
    assert (again["calls"], again["restored"]) == (1, 1)


def test_restores_in_a_log_of_json(account):
    found = snap(account, LoggingConfig={"LogFormat": "JSON"})
    found.invoke(qualifier="1").ok()
    lines = [json.loads(line) for line in found.wait_log("platform.report") if line.startswith('{"time"')]
    records = {line["type"]: line["record"] for line in lines}
    assert records["platform.initReport"]["initializationType"] == "snap-start"
    assert records["platform.restoreStart"]["functionVersion"] == "1"
    assert records["platform.restoreReport"]["status"] == "success"
    metrics = records["platform.report"]["metrics"]
    assert metrics["restoreDurationMs"] > 0 and "initDurationMs" not in metrics
    assert metrics["billedDurationMs"] >= metrics["billedRestoreDurationMs"]


def test_only_the_runtimes_that_aws_lists_have_snapshots(account):
    given = {"files": {"index.js": "exports.handler = async () => 1;"}, "Handler": "index.handler"}
    for runtime in ("nodejs22.x", "python3.11", "provided.al2023"):
        with refused(400, "InvalidParameterValueException", f"{runtime} is not supported for SnapStart enabled functions."):
            create_function(account, SnapStart=ON, Runtime=runtime, **given)
    found = create_function(account, Runtime="python3.11")
    with refused(400, "InvalidParameterValueException", "python3.11 is not supported for SnapStart enabled functions."):
        account.awslambda.update_function_configuration(FunctionName="f", SnapStart=ON)
    found.configure(SnapStart=ON, Runtime="python3.12")


BIG = """
import hashlib, json, os, random, socket, sqlite3, ssl, tempfile, uuid
data = {str(number): [number] for number in range(50000)}
os.makedirs("/tmp/folder")
open("/tmp/folder/model", "w").write("model" * 1000)
kept = open("/tmp/folder/model")
kept.read(5)
peer = socket.socket()
"""

STATE_OF = """
peer_error = None
try:
    peer.send(b"x")
except OSError as error:
    peer_error = type(error).__name__
return {
    "data": [len(data), data["49999"]],
    "kept": [kept.tell(), kept.read(5)],
    "peer": peer_error,
    "sql": sqlite3.connect(":memory:").execute("select 1 + 1").fetchone()[0],
    "unique": [random.random(), uuid.uuid4().hex, ssl.RAND_bytes(8).hex(), os.path.basename(tempfile.mktemp())],
    "token": os.environ["AWS_CONTAINER_AUTHORIZATION_TOKEN"],
    "written": [sorted(os.listdir("/tmp/folder")), open("/tmp/folder/mine", "w").write("mine")],
    "at": __import__("time").sleep(event["wait"]),
}
"""


def test_what_a_process_has_is_restored(account):
    found = snap(account, handler(STATE_OF, before=BIG), MemorySize=512, Timeout=30)
    answers = [own[0] for own in crowd(found, 3).values()]  # each environment's first
    for answer in answers:
        assert (answer["data"], answer["sql"], answer["written"]) == ([50000, [49999]], 2, [["model"], 4])
        assert answer["kept"] == [5, "model"]
        assert answer["peer"] in ("BrokenPipeError", "ConnectionResetError", "OSError"), "a socket whose other end has gone"
    for values in zip(*(answer["unique"] for answer in answers)):
        assert len(set(values)) == len(answers), "no two of them are the same"


@pytest.mark.parametrize("what", ["import threading, time\nthreading.Thread(target=time.sleep, args=(60,), daemon=True).start()", "import os\nends = os.pipe()", "import subprocess\nchild = subprocess.Popen(['sleep', '60'])"])
def test_what_cannot_be_written_down_is_initialised_ahead(account, what):
    found = snap(account, handler("return 1", before=what))
    for _ in range(2):
        assert found.invoke(qualifier="1").ok() == 1


# ---- credentials ---------------------------------------------------------------------------------------------

CREDENTIALS = """
import json, os, urllib.error, urllib.request

def ask(token):
    request = urllib.request.Request(os.environ["AWS_CONTAINER_CREDENTIALS_FULL_URI"], headers={"Authorization": token} if token else {})
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, None

names = [name for name in os.environ if name.startswith("AWS_")]
"""


def test_credentials_are_asked_for(account):
    body = """
status, found = ask(os.environ["AWS_CONTAINER_AUTHORIZATION_TOKEN"])
return {"names": names, "found": found, "wrong": [ask("wrong")[0], ask("")[0]]}
"""
    found = snap(account, handler(body, before=CREDENTIALS))
    seen = found.invoke(qualifier="1").ok()
    assert not {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_LOG_STREAM_NAME"} & set(seen["names"])
    assert seen["wrong"] == [404, 400]
    keys = seen["found"]
    assert set(keys) == {"AccessKeyId", "SecretAccessKey", "Token", "Expiration"}
    caller = account.having(keys["AccessKeyId"], keys["SecretAccessKey"], keys["Token"]).sts.get_caller_identity()
    assert caller["Arn"].endswith("/f") and "assumed-role" in caller["Arn"]


PORT = {"PARAMETERS_SECRETS_EXTENSION_HTTP_PORT": "2773"}


@pytest.mark.parametrize("held", ["", "import threading, time\nthreading.Thread(target=time.sleep, args=(600,), daemon=True).start()\n"], ids=["image", "held"])
def test_parameters_are_asked_for_too(account, held):
    account.client("ssm").put_parameter(Name="p", Value="one", Type="String")
    body = """
token = os.environ["AWS_CONTAINER_AUTHORIZATION_TOKEN"]
ask = lambda token: local("/systemsmanager/parameters/get", token=token, name="p")
return {"first": first[0], "hook": hooked, "now": ask(token), "wrong": [ask("wrong")[0], ask(first[1])[0] if first[1] != token else 401]}
"""
    before = held + LOCAL + """
import snapshot_restore_py
def look():
    token = os.environ["AWS_CONTAINER_AUTHORIZATION_TOKEN"]
    return local("/systemsmanager/parameters/get", token=token, name="p"), token
first, hooked = look(), []
snapshot_restore_py.register_after_restore(lambda: hooked.append(look()[0][0]))
"""
    found = create_function(account, handler(body, before=before), SnapStart=ON, Environment={"Variables": PORT})
    grant = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ssm:GetParameter", "Resource": "*"}]}
    account.iam.put_role_policy(RoleName="function-role", PolicyName="read", PolicyDocument=json.dumps(grant))
    found.publish()
    found.wait_ready("1")
    seen = found.invoke(qualifier="1").ok()
    assert seen["first"][0] == 200, "while it is initialised"
    assert seen["hook"] == [200], "in a hook"
    assert seen["now"][0] == 200 and seen["now"][1]["Parameter"]["Value"] == "one"
    assert seen["wrong"] == [401, 401], "nor by what is in the snapshot"


# ---- keys ------------------------------------------------------------------------------------------------------


def test_a_key_that_is_disabled_ends_restores(account):
    kms = account.client("kms")
    key = kms.create_key()["KeyMetadata"]["Arn"]
    code = handler("if event: os._exit(1)\nreturn secret", before="import os\nsecret = os.environ['NAME']")
    found = snap(account, code, Environment={"Variables": {"NAME": "value"}}, KMSKeyArn=key)
    assert found.invoke(qualifier="1").ok() == "value"
    kms.disable_key(KeyId=key)
    assert found.invoke(qualifier="1").ok() == "value", "what is warm needs no key"
    assert found.invoke(1, qualifier="1").failure()[0] == "Runtime.ExitError"
    with refused(502, "KMSDisabledException"):
        found.invoke(qualifier="1")
    kms.enable_key(KeyId=key)
    assert found.invoke(qualifier="1").ok() == "value", "its state is still there"


# ---- time and restarts ---------------------------------------------------------------------------------------

DAY = 24 * 3600


def test_a_snapshot_that_nobody_uses_is_removed(own_freehold, own_account):
    found = snap(own_account)
    for days in (8, 8):
        own_freehold.advance(days * DAY)
        found.invoke(qualifier="1").ok()
    assert states(found, "1") == ("Active", None, "On"), "it was used"
    own_freehold.advance(15 * DAY)
    eventually(lambda: states(found, "1")[:2] == ("Inactive", "Idle"), "the version is inactive")
    with refused(409, "SnapStartNotReadyException", NOT_READY):
        found.invoke(qualifier="1")
    eventually(lambda: states(found, "1")[0] == "Active", "the version is active again")
    assert found.invoke(qualifier="1").ok()["restored"] == 1


def test_a_restart(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    found = snap(account)
    first = found.invoke(qualifier="1").ok()
    assert first["restored"] == 1
    # Published, and lost before it was initialised.
    slow = create_function(account, handler("return 'ready'", before="import time\ntime.sleep(2)"), "slow", SnapStart=ON)
    slow.publish()
    assert states(slow, "1")[0] == "Pending"
    server.kill()
    server.start()
    assert states(found, "1")[0] == "Active"
    again = found.invoke(qualifier="1", LogType="Tail")
    seen = again.ok()
    assert (seen["restored"], seen["calls"]) == (1, 1)
    assert seen["born"] != first["born"], "images are memory: it was initialised anew"
    assert "Restore Duration" in again.log
    assert slow.wait_ready("1")["State"] == "Active"
    assert slow.invoke(qualifier="1").ok() == "ready"
