"""What tests of S3 have in common: plain requests with S3's signature, and its errors in XML."""

import hashlib
import re
import uuid

from .http import request


def make_bucket(s3, **more):
    name = f"b-{uuid.uuid4()}"
    s3.create_bucket(Bucket=name, **more)
    return name


def open_bucket(s3, name, ownership="ObjectWriter"):
    """Lets lists of access and public policies be set."""
    s3.delete_public_access_block(Bucket=name)
    s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls={"Rules": [{"ObjectOwnership": ownership}]})


def control(account):
    """A client of S3 Control in path form: botocore puts the account before the host, which no resolver knows for an address."""
    client = account.client("s3control")

    def path_form(request, **_):
        request.url = re.sub(r"//\d{12}\.", "//", request.url)

    client.meta.events.register("before-sign.s3-control.*", path_form)
    return client


def ask(account, method, path, headers=None, body=b""):
    """A signed request to S3."""
    headers = {"x-amz-content-sha256": hashlib.sha256(body).hexdigest(), **(headers or {})}
    return account.raw(method, path, headers, body, service="s3")


def nobody(freehold, method, path, headers=None, body=b""):
    """A request without a signature."""
    return request(freehold.endpoint, method, path, headers, body)


def elements(answer):
    """The texts of the elements without children, by name; the last of each."""
    return dict(re.findall(r"<([\w-]+)>([^<]*)</\1>", answer.body.decode()))


def error(answer):
    """(status, code, message)"""
    found = elements(answer)
    return answer.status, found.get("Code"), found.get("Message")
