"""What an environment gives to the code in it: variables, limits, the metadata endpoint. Rows of the tables in `spec_rows`."""

import json

import pytest

from support.extensions import publish_extension
from support.functions import PYTHON, create_function, handler

ASK = """
import http.client, os
PATH = "/2026-01-15/metadata/execution-environment"

def ask(token, method="GET", path=PATH):
    connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_METADATA_API"], timeout=10)
    connection.request(method, path, headers={"Authorization": token} if token else {})
    answer = connection.getresponse()
    return [answer.status, answer.getheader("Content-Type"), answer.getheader("Cache-Control"), answer.read().decode()]

TOKEN = "Bearer " + os.environ["AWS_LAMBDA_METADATA_TOKEN"]
early = ask(TOKEN)
"""
TEXT = "text/plain; charset=utf-8"
REFUSED = [401, TEXT, None, "Unauthorized\n"]


@pytest.mark.parametrize(("region", "zone"), [("us-east-1", "use1-az1"), ("ap-northeast-1", "apne1-az1")])
def test_the_metadata_endpoint(account, region, zone):
    body = """
wrong = [ask(None), ask(TOKEN[7:]), ask("Bearer x"), ask("Basic " + TOKEN[7:])]
return [early, ask(TOKEN), wrong, ask(TOKEN, "POST"), ask(TOKEN, path="/2026-01-15/metadata/other")[0], TOKEN]
"""
    found = create_function(account.in_region(region), handler(body, before=ASK), Role=account.function_role)
    early, now, wrong, post, other, token = found.invoke().ok()
    known = [200, "application/json", "private, max-age=43200, immutable", json.dumps({"AvailabilityZoneID": zone}, separators=(",", ":"))]
    assert (early, now) == (known, known)
    assert wrong == [REFUSED] * 4
    assert post == [405, TEXT, None, "Method Not Allowed\n"]
    assert other == 404
    found.configure(Description="another environment")
    assert found.invoke().ok()[5] != token, "each has a token of its own"


def test_an_extension_finds_the_zone_too(account):
    """Extensions are given the same variables, and the token is theirs too."""
    body = """
import urllib.request
register()
url = "http://" + os.environ["AWS_LAMBDA_METADATA_API"] + "/2026-01-15/metadata/execution-environment"
head = {"Authorization": "Bearer " + os.environ["AWS_LAMBDA_METADATA_TOKEN"]}
say("zone", urllib.request.urlopen(urllib.request.Request(url, headers=head)).read().decode())
next_event()
"""
    found = create_function(account, Layers=[publish_extension(account, body)])
    found.invoke(1).ok()
    assert 'zone {"AvailabilityZoneID":"use1-az1"}' in found.wait_log("zone")


PLATFORM = {
    "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_LAMBDA_RUNTIME_API", "AWS_LAMBDA_METADATA_API",
    "AWS_LAMBDA_METADATA_TOKEN", "AWS_XRAY_CONTEXT_MISSING", "AWS_XRAY_DAEMON_ADDRESS", "_AWS_XRAY_DAEMON_ADDRESS",
    "_AWS_XRAY_DAEMON_PORT", "_X_AMZN_TRACE_ID", "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR", "_HANDLER", "PATH", "LD_LIBRARY_PATH",
    "LANG", "TZ", "PWD", "SHLVL", "PYTHONPATH", "LC_CTYPE",
}
# What functions have and extensions have not.
WITHHELD = {
    "AWS_EXECUTION_ENV", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_XRAY_CONTEXT_MISSING",
    "AWS_XRAY_DAEMON_ADDRESS", "LAMBDA_RUNTIME_DIR", "LAMBDA_TASK_ROOT", "_AWS_XRAY_DAEMON_ADDRESS", "_AWS_XRAY_DAEMON_PORT", "_HANDLER",
}
# Of Freehold alone: an SDK on AWS finds its services by their names.
OURS = {"AWS_ENDPOINT_URL"}


def test_variables_of_a_function_and_of_its_extensions(account):
    layer = publish_extension(account, "register()\nsay('has', json.dumps(dict(os.environ)))\nnext_event()\n")
    code = handler("return dict(os.environ)", before="import os")
    found = create_function(account, code, Layers=[layer], Environment={"Variables": {"MINE": "1"}})
    seen = found.invoke().ok()
    assert set(seen) == PLATFORM | OURS | {"MINE"}
    expected = {
        "AWS_EXECUTION_ENV": f"AWS_Lambda_{PYTHON}",
        "AWS_XRAY_CONTEXT_MISSING": "LOG_ERROR",
        "AWS_XRAY_DAEMON_ADDRESS": "169.254.100.1:2000",
        "_AWS_XRAY_DAEMON_ADDRESS": "169.254.100.1",
        "_AWS_XRAY_DAEMON_PORT": "2000",
        "PATH": "/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin",
        "LD_LIBRARY_PATH": "/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib",
        "LANG": "en_US.UTF-8",
        "TZ": ":UTC",
        "PWD": "/var/task",
        "SHLVL": "0",
        "PYTHONPATH": "/var/runtime",
        "LC_CTYPE": "C.UTF-8",
    }
    assert {name: seen[name] for name in expected} == expected
    [line] = [line for line in found.wait_log("has {") if line.startswith("has ")]
    extension = json.loads(line.removeprefix("has "))
    own = {"_X_AMZN_TRACE_ID", "LC_CTYPE"}  # set by the runtime, or by whatever interprets the extension
    assert set(extension) - own == (PLATFORM | OURS | {"MINE"}) - WITHHELD - own


def test_what_a_user_may_set(account):
    """All that is not reserved: the platform's own defaults among it."""
    mine = {"PATH": "/opt/bin:/bin", "LD_LIBRARY_PATH": "/opt/lib", "LANG": "C", "TZ": "Europe/Berlin", "AWS_XRAY_CONTEXT_MISSING": "IGNORE"}
    code = handler("import os, time\nreturn [{name: os.environ[name] for name in event}, time.tzname[0]]")
    found = create_function(account, code, Environment={"Variables": mine})
    assert found.invoke(list(mine)).ok() == [mine, "CET"]


def test_json_logs_are_variables_too(account):
    code = handler("import os\nreturn [os.environ.get('AWS_LAMBDA_LOG_FORMAT'), os.environ.get('AWS_LAMBDA_LOG_LEVEL')]")
    found = create_function(account, code, LoggingConfig={"LogFormat": "JSON", "ApplicationLogLevel": "DEBUG"})
    assert found.invoke().ok() == ["JSON", "DEBUG"]
    assert create_function(account, code, name="text").invoke().ok() == [None, None]


def test_initialisation_is_done_again_inside_the_first_call(account):
    found = create_function(account, {"lambda_function.py": "raise RuntimeError('no')\n"})
    assert found.invoke().failure() == ("RuntimeError", "no")
    reports = [line.split("\t")[1:] for line in found.wait_log("Phase: invoke") if line.startswith("INIT_REPORT")]
    failed = ["Status: error", "Error Type: Runtime.Unknown"]
    assert reports == [["Phase: init", *failed], ["Phase: invoke", *failed]]


def test_files_that_programs_expect(account):
    code = handler(
        "return [[path for path in event if not os.access(path, os.R_OK)], socket.gethostbyname('localhost'), socket.gethostbyname('sandbox.localdomain')]",
        before="import os, socket",
    )
    expected = "/etc/resolv.conf /etc/hosts /etc/passwd /etc/group /proc/self/status /proc/cpuinfo /proc/meminfo /proc/stat "
    expected += "/proc/uptime /dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/fd /dev/stdin"
    assert create_function(account, code).invoke(expected.split()).ok() == [[], "127.0.0.1", "127.0.0.1"]


CROWD = handler(
    """
while held:
    held.pop()()
release, crowd = threading.Event(), []
def go():
    release.set()
    for thread in crowd:
        thread.join()
try:
    while len(crowd) < event["most"]:
        crowd.append(threading.Thread(target=release.wait, daemon=True))
        crowd[-1].start()
    refused = None
except RuntimeError as error:
    crowd.pop()
    refused = str(error)
try:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    forked = None
except OSError as error:
    forked = error.errno
held.append(go)
return [len(crowd), refused, forked, resource.getrlimit(resource.RLIMIT_NPROC), resource.getrlimit(resource.RLIMIT_NOFILE)]
""",
    before="import os, resource, threading\nthreading.stack_size(65536)\nheld = []",
)


def test_processes_and_threads_have_an_end_of_their_own(account):
    """1024 of them in an environment, its first process included; those of another environment are not counted."""
    found = create_function(account, CROWD, MemorySize=512, Timeout=60)
    other = create_function(account, CROWD, name="g", MemorySize=512, Timeout=60)
    limits = [[1024, 1024], [1024, 1024]]
    full = found.invoke({"most": 5000}).ok()
    assert 1000 <= full[0] < 1024, "the runtime, and the first process of the sandbox, are there too"
    assert full[1:] == ["can't start new thread", 11, *limits], "EAGAIN"
    assert other.invoke({"most": 300}).ok() == [300, None, None, *limits], "while the first has as many as it may"
    assert found.invoke({"most": 300}).ok() == [300, None, None, *limits], "and again, in the same environment"
