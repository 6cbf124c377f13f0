"""An AWS account of a test: its own number, so that no test sees another's functions."""

import functools
import json
import os
import random
import subprocess
import weakref

import boto3
import botocore.config
import botocore.loaders
import botocore.session

from . import http
from .server import host_environment

REGION = "us-east-1"
BASIC_EXECUTION = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
CLI_TIMEOUT_SECONDS = 120
# Reads each service's model once; a loader for each client would spend most of the tests' processor time on that.
LOADER = botocore.loaders.create_loader()
# Every client there is. Their connections would stay open until Python looks for garbage, which is when it pleases.
CLIENTS = weakref.WeakSet()


def close_connections():
    """Closes what clients have open. They can still be used."""
    for client in list(CLIENTS):
        client.close()


def session():
    """A boto3 session of its own with the models that are already read."""
    core = botocore.session.get_session()
    core.register_component("data_loader", LOADER)
    made = boto3.session.Session(botocore_session=core)
    LOADER.search_paths[:] = dict.fromkeys(LOADER.search_paths)  # each session adds boto3's own path
    return made


def trust(service="lambda.amazonaws.com"):
    """A trust policy that lets a service assume the role."""
    statement = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


class Account:
    """Root of one account on one server, through every kind of client."""

    def __init__(self, freehold, number=None, region=REGION, access_key=None, secret="test", token=None):
        self.freehold = freehold
        self.id = number or str(random.randrange(10**11, 10**12))
        self.region = region
        self.access_key = access_key or self.id
        self.secret = secret
        self.token = token
        self._clients = {}

    def having(self, access_key, secret, token=None):
        """The same account seen with other credentials."""
        return Account(self.freehold, self.id, self.region, access_key, secret, token)

    def in_region(self, region):
        return Account(self.freehold, self.id, region, self.access_key, self.secret, self.token)

    def client(self, service, **options):
        """A boto3 client without retries: what the server says first is what the test sees."""
        config = botocore.config.Config(
            retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=60, parameter_validation=False
        )
        config = config.merge(options.pop("config", None) or botocore.config.Config())
        made = session().client(
            service,
            endpoint_url=self.freehold.endpoint,
            region_name=self.region,
            aws_access_key_id=self.access_key,
            aws_secret_access_key=self.secret,
            aws_session_token=self.token,
            config=config,
            **options,
        )
        CLIENTS.add(made)
        return made

    def _shared(self, service):
        # A restart on another port makes a client of the old one useless.
        key = (service, self.freehold.endpoint)
        if key not in self._clients:
            self._clients[key] = self.client(service)
        return self._clients[key]

    awslambda = property(lambda self: self._shared("lambda"))
    iam = property(lambda self: self._shared("iam"))
    logs = property(lambda self: self._shared("logs"))
    s3 = property(lambda self: self._shared("s3"))
    sts = property(lambda self: self._shared("sts"))

    def environment(self):
        """What `freehold env` exports: enough for any AWS tool."""
        settings = {
            "AWS_ENDPOINT_URL": self.freehold.endpoint,
            "AWS_ACCESS_KEY_ID": self.access_key,
            "AWS_SECRET_ACCESS_KEY": self.secret,
            "AWS_DEFAULT_REGION": self.region,
            "AWS_REGION": self.region,
            "AWS_MAX_ATTEMPTS": "1",
            "AWS_PAGER": "",
            "AWS_CONFIG_FILE": "/dev/null",
            "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
            "AWS_EC2_METADATA_DISABLED": "true",
        }
        return {**settings, **({"AWS_SESSION_TOKEN": self.token} if self.token else {})}

    def aws(self, *arguments, program="aws", check=True, cwd=None):
        """Runs the AWS CLI; returns its JSON answer, or its text when that is no JSON."""
        finished = subprocess.run(
            [program, *arguments],
            cwd=cwd or self.freehold.folder,
            env={**host_environment(), **self.environment()},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=CLI_TIMEOUT_SECONDS,
        )
        if not check:
            return finished
        assert finished.returncode == 0, f"aws {' '.join(arguments)}: {finished.stderr}"
        try:
            return json.loads(finished.stdout)
        except ValueError:
            return finished.stdout

    def raw(self, method, path, headers=None, body=b"", service="lambda", signed=True):
        """One HTTP request, signed for a service."""
        headers = dict(headers or {})
        if signed:
            headers = http.sign(
                self.freehold.endpoint, method, path, headers, body, self.access_key, self.secret, self.region, service, self.token
            )
        return http.request(self.freehold.endpoint, method, path, headers, body)

    def arn(self, name, qualifier=None):
        """The ARN of a function."""
        ending = f":{qualifier}" if qualifier else ""
        return f"arn:aws:lambda:{self.region}:{self.id}:function:{name}{ending}"

    def role(self, name="function-role", policies=(BASIC_EXECUTION,), trusted="lambda.amazonaws.com"):
        """The ARN of a new role with these managed policies."""
        created = self.iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(trusted))
        for policy in policies:
            self.iam.attach_role_policy(RoleName=name, PolicyArn=policy)
        return created["Role"]["Arn"]

    @functools.cached_property
    def function_role(self):
        """The role that functions of this test run with: it may write logs, no more."""
        return self.role()

    def user(self, name="someone", statements=()):
        """The account seen by a new IAM user with these policy statements."""
        self.iam.create_user(UserName=name)
        if statements:
            policy = json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
            self.iam.put_user_policy(UserName=name, PolicyName="test", PolicyDocument=policy)
        key = self.iam.create_access_key(UserName=name)["AccessKey"]
        return self.having(key["AccessKeyId"], key["SecretAccessKey"])
