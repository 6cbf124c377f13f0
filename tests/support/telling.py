"""A voice for functions: they say that they run where a dead platform cannot forget it."""

# Source of `send(queue, text)`: a signed call of SQS with nothing but the standard library. What it sent is there once it returns.
SIGNING = '''
import datetime, hashlib, hmac, http.client, json, os, urllib.parse

def send(queue, text):
    where = urllib.parse.urlsplit(os.environ["AWS_ENDPOINT_URL"])
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    body = json.dumps({"QueueUrl": queue, "MessageBody": text})
    headers = {
        "content-type": "application/x-amz-json-1.0", "host": where.netloc, "x-amz-date": now,
        "x-amz-security-token": os.environ["AWS_SESSION_TOKEN"], "x-amz-target": "AmazonSQS.SendMessage",
    }
    names = ";".join(headers)
    canonical = ["POST", "/", "", *(f"{name}:{value}" for name, value in headers.items()), "", names, sha(body)]
    scope = f"{now[:8]}/{os.environ['AWS_REGION']}/sqs/aws4_request"
    key = b"AWS4" + os.environ["AWS_SECRET_ACCESS_KEY"].encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    signed = "\\n".join(["AWS4-HMAC-SHA256", now, scope, sha("\\n".join(canonical))])
    signature = hmac.new(key, signed.encode(), "sha256").hexdigest()
    credential = f"{os.environ['AWS_ACCESS_KEY_ID']}/{scope}"
    headers["authorization"] = f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={names}, Signature={signature}"
    connection = http.client.HTTPConnection(where.netloc)
    connection.request("POST", "/", body, headers)
    answer = connection.getresponse()
    assert answer.status == 200, answer.read()

def sha(text):
    return hashlib.sha256(text.encode()).hexdigest()
'''
