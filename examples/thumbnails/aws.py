"""Calls to AWS with nothing but the standard library: Signature Version 4 over urllib."""

import datetime
import hashlib
import hmac
import json
import os
import urllib.parse
import urllib.request


def sign(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def call(service, method, path="/", body=b"", headers=None):
    """Sends a signed request to the service of this function's region; the answer's body."""
    region = os.environ["AWS_REGION"]
    endpoint = os.environ.get("AWS_ENDPOINT_URL") or f"https://{service}.{region}.amazonaws.com"
    host = urllib.parse.urlsplit(endpoint).netloc
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    digest = hashlib.sha256(body).hexdigest()
    path = urllib.parse.quote(path)
    signed = {"host": host, "x-amz-content-sha256": digest, "x-amz-date": now, **(headers or {})}
    if "AWS_SESSION_TOKEN" in os.environ:
        signed["x-amz-security-token"] = os.environ["AWS_SESSION_TOKEN"]
    names = ";".join(sorted(signed))
    lines = "".join(f"{name}:{signed[name]}\n" for name in sorted(signed))
    scope = f"{now[:8]}/{region}/{service}/aws4_request"
    request = hashlib.sha256(f"{method}\n{path}\n\n{lines}\n{names}\n{digest}".encode()).hexdigest()
    key = ("AWS4" + os.environ["AWS_SECRET_ACCESS_KEY"]).encode()
    for part in scope.split("/"):
        key = sign(key, part)
    signature = sign(key, f"AWS4-HMAC-SHA256\n{now}\n{scope}\n{request}").hex()
    credential = f"{os.environ['AWS_ACCESS_KEY_ID']}/{scope}"
    signed["authorization"] = f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={names}, Signature={signature}"
    with urllib.request.urlopen(urllib.request.Request(endpoint + path, body or None, signed, method=method)) as answer:
        return answer.read()


def get_object(bucket, key):
    return call("s3", "GET", f"/{bucket}/{key}")


def put_object(bucket, key, body, content_type):
    call("s3", "PUT", f"/{bucket}/{key}", body, {"content-type": content_type})


def put_event(source, kind, detail):
    entry = {"Source": source, "DetailType": kind, "Detail": json.dumps(detail)}
    headers = {"content-type": "application/x-amz-json-1.1", "x-amz-target": "AWSEvents.PutEvents"}
    answer = json.loads(call("events", "POST", "/", json.dumps({"Entries": [entry]}).encode(), headers))
    if answer["FailedEntryCount"]:
        raise RuntimeError(f"the event was not taken: {answer}")
