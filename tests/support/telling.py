"""A voice for functions: they say that they run where a dead platform cannot forget it."""

# Source of `send(queue, text)` and `wait_for(queue)`: signed calls of SQS with nothing but the standard library. What was sent is there
# once `send` returns; `wait_for` returns when there is a message.
SIGNING = '''
import datetime, hashlib, hmac, http.client, json, os, urllib.parse

def send(queue, text):
    call("SendMessage", {"QueueUrl": queue, "MessageBody": text})

def wait_for(queue):
    while not (messages := call("ReceiveMessage", {"QueueUrl": queue, "WaitTimeSeconds": 20}).get("Messages")):
        pass
    call("DeleteMessage", {"QueueUrl": queue, "ReceiptHandle": messages[0]["ReceiptHandle"]})

def call(operation, given):
    where = urllib.parse.urlsplit(os.environ["AWS_ENDPOINT_URL"])
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    body = json.dumps(given)
    headers = {
        "content-type": "application/x-amz-json-1.0", "host": where.netloc, "x-amz-date": now,
        "x-amz-security-token": os.environ["AWS_SESSION_TOKEN"], "x-amz-target": f"AmazonSQS.{operation}",
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
    said = answer.read()
    assert answer.status == 200, said
    return json.loads(said or b"{}")

def sha(text):
    return hashlib.sha256(text.encode()).hexdigest()
'''
