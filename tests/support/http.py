"""Plain HTTP, signed or not: for what the SDKs refuse to send."""

import dataclasses
import http.client
import json
import urllib.parse

import botocore.auth
import botocore.awsrequest
import botocore.credentials

TIMEOUT_SECONDS = 60


@dataclasses.dataclass
class Answer:
    """Status, headers (case-insensitive) and body of one answer."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    def json(self):
        return json.loads(self.body)

    @property
    def error(self):
        """(status, error type, message) of an AWS JSON error, the way tests compare it."""
        document = self.json()
        return (self.status, self.headers["x-amzn-ErrorType"], document.get("message", document.get("Message")))


def request(endpoint, method, path, headers=None, body=b"", timeout=TIMEOUT_SECONDS):
    """One request on its own connection."""
    connection = connect(endpoint, timeout)
    try:
        connection.request(method, path, body=body, headers=headers or {})
        answer = connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read())
    finally:
        connection.close()


def connect(endpoint, timeout=TIMEOUT_SECONDS):
    address = urllib.parse.urlsplit(endpoint)
    return http.client.HTTPConnection(address.hostname, address.port, timeout=timeout)


def sign(endpoint, method, path, headers, body, access_key, secret, region, service, token=None):
    """The headers of the request with a SigV4 signature in them."""
    unsigned = botocore.awsrequest.AWSRequest(method=method, url=endpoint + path, data=body, headers=dict(headers or {}))
    credentials = botocore.credentials.Credentials(access_key, secret, token)
    botocore.auth.SigV4Auth(credentials, service, region).add_auth(unsigned)
    return dict(unsigned.headers.items())
