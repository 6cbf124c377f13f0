"""Writes data/botocore.jsonl: requests signed by botocore, one JSON object a line.

Run again (python3 crates/gateway/tests/sigv4_oracle.py) after adding a kind of request; the seed and the time are fixed, so
only what changed here changes there. The Rust test reads the file, so running the tests needs no Python.
"""
import base64
import datetime
import json
import pathlib
import random
import unittest.mock
import urllib.parse

import botocore.auth as auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

NOW = datetime.datetime(2026, 5, 17, 10, 20, 30)
SEED = 20260517
TEXT = "abcXYZ019 -_.~/:=+&%?#[]@!$'()*,;éሴ日"
SERVICES = ["lambda", "sqs", "sts", "iam", "dynamodb", "logs", "events", "states"]
REGIONS = ["us-east-1", "eu-central-1", "ap-southeast-3", "us-gov-west-1"]


def text(rng, low, high, alphabet=TEXT):
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(low, high)))


def url(rng, host, s3):
    segments = [urllib.parse.quote(text(rng, 1, 12), safe="~") for _ in range(rng.randint(0, 4))]
    if s3:  # S3 keys keep double slashes and dot segments
        segments = [rng.choice(["", ".", "..", s]) if rng.random() < 0.15 else s for s in segments]
    pairs = [(text(rng, 1, 6), text(rng, 0, 10)) for _ in range(rng.randint(0, 4))]
    query = "&".join(f"{urllib.parse.quote(k, safe='-_.~')}={urllib.parse.quote(v, safe='-_.~')}" for k, v in pairs)
    tail = "/" if segments and rng.random() < 0.2 else ""
    return f"http://{host}/{'/'.join(segments)}{tail}" + (f"?{query}" if query else "")


def request(rng, kind):
    s3 = kind.startswith("s3")
    host = rng.choice(["localhost:4566", "127.0.0.1:4566", "lambda.us-east-1.localhost:4566", "example.amazonaws.com"])
    method = rng.choice(["GET", "POST", "PUT", "DELETE", "HEAD"])
    body = rng.randbytes(rng.choice([0, 1, 20, 300])) if method in ("POST", "PUT") and "query" not in kind else b""
    made = AWSRequest(method=method, url=url(rng, host, s3), data=body)
    for number in range(rng.randint(0, 3)):
        made.headers[f"X-Amz-Meta-{number}"] = rng.choice(["plain", "  two   blanks ", "a,b", "", '"q  q"'])
    if body:
        made.headers["Content-Type"] = "application/x-amz-json-1.0"
    return made


def signer(rng, kind, credentials, region):
    if kind == "header":
        return auth.SigV4Auth(credentials, rng.choice(SERVICES), region)
    if kind == "query":
        return auth.SigV4QueryAuth(credentials, rng.choice(SERVICES), region, expires=rng.choice([60, 3600, 604800]))
    if kind == "s3":
        return auth.S3SigV4Auth(credentials, "s3", region)
    return auth.S3SigV4QueryAuth(credentials, "s3", region, expires=900)


def case(rng, kind):
    token = base64.b64encode(rng.randbytes(48)).decode() if rng.random() < 0.4 else None
    credentials = Credentials("AKIA" + text(rng, 16, 16, "ABCDEFGHJKLMNPQRSTUVWXYZ234567"), text(rng, 40, 40, "abcdefXYZ0123456789+/"), token)
    made = request(rng, kind)
    signer(rng, kind, credentials, rng.choice(REGIONS)).add_auth(made)
    prepared = made.prepare()
    parsed = urllib.parse.urlsplit(prepared.url)
    body = prepared.body or b""
    headers = [[k.lower(), v if isinstance(v, str) else v.decode()] for k, v in prepared.headers.items()]
    headers.append(["host", parsed.netloc])
    return {
        "kind": kind,
        "method": prepared.method,
        "target": parsed.path + (f"?{parsed.query}" if parsed.query else ""),
        "headers": headers,
        "body": base64.b64encode(body if isinstance(body, bytes) else body.encode()).decode(),
        "key": credentials.access_key,
        "secret": credentials.secret_key,
        "token": token,
    }


def main():
    rng = random.Random(SEED)
    kinds = ["header"] * 140 + ["query"] * 60 + ["s3"] * 80 + ["s3query"] * 40
    out = pathlib.Path(__file__).parent / "data" / "botocore.jsonl"
    with unittest.mock.patch.object(auth, "get_current_datetime", return_value=NOW):
        lines = [json.dumps(case(rng, kind), ensure_ascii=True) for kind in kinds]
    out.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
