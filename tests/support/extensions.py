"""Extensions for tests: programs of a layer, written in Python, that say what they are told."""

from .functions import zip_of

# The head of an extension's program: `call`, `register`, `next_event`, `say`.
HEAD = """#!/usr/bin/python3
import http.client, json, os, sys, threading, time
API = os.environ["AWS_LAMBDA_RUNTIME_API"]
NAME = os.path.basename(sys.argv[0])
ID = None

def call(method, path, body=None, **headers):
    connection = http.client.HTTPConnection(API)
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    if ID:
        headers["Lambda-Extension-Identifier"] = ID
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    return answer.status, answer, answer.read().decode()

def register(*events):
    global ID
    body = json.dumps({"events": events})
    status, answer, text = call("POST", "/2020-01-01/extension/register", body, Lambda_Extension_Name=NAME)
    ID = answer.getheader("Lambda-Extension-Identifier")
    return status, text

def next_event():
    return json.loads(call("GET", "/2020-01-01/extension/event/next")[2])

def say(*words):
    print(*words, flush=True)

"""


def publish_extension(account, body, name="ext", mode=0o755, **more):
    """A layer with one extension of this body; returns its ARN."""
    files = {f"extensions/{name}": HEAD + body, **more}
    zipped = zip_of(files, modes={f"extensions/{name}": mode})
    return account.awslambda.publish_layer_version(LayerName=name, Content={"ZipFile": zipped})["LayerVersionArn"]
