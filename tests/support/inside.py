"""What functions do inside, with nothing but the standard library."""

# Source of `aws(service, target, **body)`: a signed call of a JSON service, as the function's role. Gives the status and the answer.
AWS = '''
import datetime, hashlib, hmac, http.client, json, os, urllib.parse

def aws(service, target, **body):
    where = urllib.parse.urlsplit(os.environ["AWS_ENDPOINT_URL"])
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    body = json.dumps(body)
    headers = {
        "content-type": "application/x-amz-json-1.1", "host": where.netloc, "x-amz-date": now,
        "x-amz-security-token": os.environ["AWS_SESSION_TOKEN"], "x-amz-target": target,
    }
    names = ";".join(headers)
    canonical = ["POST", "/", "", *(f"{name}:{value}" for name, value in headers.items()), "", names, sha(body)]
    scope = f"{now[:8]}/{os.environ['AWS_REGION']}/{service}/aws4_request"
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
    return answer.status, json.loads(answer.read() or b"{}")

def sha(text):
    return hashlib.sha256(text.encode()).hexdigest()
'''

# Source of `local(path, **query)`: a question to the Parameters and Secrets extension's interface.
LOCAL = '''
import json, os, urllib.error, urllib.parse, urllib.request

def local(path, token=None, port=None, **query):
    port = port or os.environ.get("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", "2773")
    request = urllib.request.Request(f"http://localhost:{port}{path}?{urllib.parse.urlencode(query)}")
    request.add_header("X-Aws-Parameters-Secrets-Token", os.environ["AWS_SESSION_TOKEN"] if token is None else token)
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return [answer.status, json.loads(answer.read())]
    except urllib.error.HTTPError as error:
        return [error.code, error.read().decode()]
    except OSError as error:
        return [0, type(getattr(error, "reason", error)).__name__]
'''
