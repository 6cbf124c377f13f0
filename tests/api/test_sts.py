"""STS beyond the plain AssumeRole: tags, chains, own sessions, federation, web identities."""

import base64
import http.server
import json
import threading
import time

import pytest
import rsa

from support.errors import refused

WEEK = 7 * 24 * 3600


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action, resource="*", **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def role(account, name, statements=(), actions=("sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"), principal=None, **condition):
    trust = {"Effect": "Allow", "Principal": principal or {"AWS": f"arn:aws:iam::{account.id}:root"}, "Action": list(actions)}
    if condition:
        trust["Condition"] = condition["Condition"]
    arn = account.iam.create_role(RoleName=name, AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
    if statements:
        account.iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=document(*statements))
    return arn


def bearer(account, given):
    given = given["Credentials"]
    return account.having(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])


def test_session_tags_are_principal_tags(account):
    team = allow("lambda:ListFunctions", Condition={"StringEquals": {"aws:PrincipalTag/team": "a"}})
    arn = role(account, "r", [team])
    tagged = account.sts.assume_role(RoleArn=arn, RoleSessionName="me", Tags=[{"Key": "team", "Value": "a"}])
    assert tagged["PackedPolicySize"] > 0
    assert bearer(account, tagged).awslambda.list_functions()["Functions"] == []
    other = account.sts.assume_role(RoleArn=arn, RoleSessionName="me", Tags=[{"Key": "team", "Value": "b"}])
    with refused(403, "AccessDeniedException"):
        bearer(account, other).awslambda.list_functions()
    with refused(400, "InvalidParameterValue"):
        account.sts.assume_role(RoleArn=arn, RoleSessionName="me", Tags=[{"Key": "a", "Value": "1"}, {"Key": "A", "Value": "2"}])
    untagging = role(account, "untagging", actions=["sts:AssumeRole"])
    with refused(403, "AccessDenied", part="sts:TagSession"):
        account.sts.assume_role(RoleArn=untagging, RoleSessionName="me", Tags=[{"Key": "a", "Value": "1"}])


def test_a_chain_keeps_transitive_tags_and_its_source(account):
    first = role(account, "first", [allow("sts:*")])
    last = role(account, "last", [allow("lambda:ListFunctions", Condition={"StringEquals": {"aws:PrincipalTag/team": "a", "aws:SourceIdentity": "ann"}})])
    start = account.sts.assume_role(
        RoleArn=first, RoleSessionName="me", SourceIdentity="ann", TransitiveTagKeys=["team"],
        Tags=[{"Key": "team", "Value": "a"}, {"Key": "other", "Value": "x"}],
    )
    assert start["SourceIdentity"] == "ann"
    chained = bearer(account, start)
    end = chained.sts.assume_role(RoleArn=last, RoleSessionName="me")
    assert end["SourceIdentity"] == "ann"
    assert bearer(account, end).awslambda.list_functions()["Functions"] == []
    with refused(400, "InvalidParameterValue"):
        chained.sts.assume_role(RoleArn=last, RoleSessionName="me", Tags=[{"Key": "team", "Value": "b"}])
    with refused(403, "AccessDenied"):
        chained.sts.assume_role(RoleArn=last, RoleSessionName="me", SourceIdentity="bob")
    with refused(400, "ValidationError", part="1 hour session limit for roles assumed by role chaining"):
        chained.sts.assume_role(RoleArn=last, RoleSessionName="me", DurationSeconds=3601)


def test_a_users_own_session(account):
    user = account.user(statements=[allow("lambda:List*"), allow("iam:*")])
    given = user.sts.get_session_token(DurationSeconds=900)
    session = bearer(account, given)
    assert session.sts.get_caller_identity()["Arn"] == user.sts.get_caller_identity()["Arn"]
    assert session.awslambda.list_functions()["Functions"] == []
    with refused(403, "InvalidClientTokenId"):
        session.iam.list_users()
    with refused(403, "AccessDenied", "Cannot call GetSessionToken with session credentials"):
        session.sts.get_session_token()


def test_federation_gives_the_common_part(account):
    user = account.user(statements=[allow("sts:GetFederationToken"), allow("lambda:List*")])
    both = user.sts.get_federation_token(Name="bob", Policy=document(allow(["lambda:ListFunctions", "sqs:*"])))
    assert both["FederatedUser"]["Arn"] == f"arn:aws:sts::{account.id}:federated-user/bob"
    bob = bearer(account, both)
    assert bob.sts.get_caller_identity()["UserId"] == f"{account.id}:bob"
    assert bob.awslambda.list_functions()["Functions"] == []
    with refused(403, "AccessDeniedException"):
        bob.awslambda.list_layers(), "the policy does not give it"
    with refused(403, "AccessDenied"):
        bob.client("sqs").list_queues(), "the user does not have it"
    with refused(403, "AccessDeniedException"):
        bearer(account, user.sts.get_federation_token(Name="nobody")).awslambda.list_functions()
    with refused(403, "AccessDenied"):
        account.user("other").sts.get_federation_token(Name="bob")


class Issuer:
    """An OpenID Connect provider on this machine."""

    def __init__(self):
        self.public, self.private = rsa.newkeys(2048)
        _, self.foreign = rsa.newkeys(2048)
        issuer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                answers = {"/.well-known/openid-configuration": {"jwks_uri": f"{issuer.url}/keys"}, "/keys": {"keys": [issuer.key()]}}
                found = answers.get(self.path)
                self.send_response(200 if found else 404)
                self.end_headers()
                self.wfile.write(json.dumps(found or {}).encode())

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def key(self):
        number = lambda value: encode(value.to_bytes((value.bit_length() + 7) // 8, "big"))
        return {"kty": "RSA", "alg": "RS256", "use": "sig", "kid": "k1", "n": number(self.public.n), "e": number(self.public.e)}

    def token(self, private=None, algorithm="RS256", **claims):
        claims = {"iss": self.url, "sub": "repo:x", "aud": "app", "iat": int(time.time()), "exp": int(time.time()) + 600, **claims}
        head = encode(json.dumps({"alg": algorithm, "kid": "k1"}).encode()) + "." + encode(json.dumps(claims).encode())
        signature = b"" if algorithm == "none" else rsa.sign(head.encode(), private or self.private, "SHA-256")
        return f"{head}.{encode(signature)}"


def encode(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


@pytest.fixture(scope="module")
def issuer():
    found = Issuer()
    yield found
    found.server.shutdown()


def test_web_identities(account, issuer):
    provider = account.iam.create_open_id_connect_provider(Url=issuer.url, ClientIDList=["app"])["OpenIDConnectProviderArn"]
    host = issuer.url.removeprefix("http://")
    arn = role(
        account, "web", [allow("lambda:List*")], actions=["sts:AssumeRoleWithWebIdentity", "sts:TagSession"], principal={"Federated": provider},
        Condition={"StringLike": {f"{host}:sub": "repo:*"}, "StringEquals": {f"{host}:aud": "app"}},
    )

    def assume(token, role_arn=arn):
        return account.sts.assume_role_with_web_identity(RoleArn=role_arn, RoleSessionName="job", WebIdentityToken=token)

    given = assume(issuer.token())
    assert (given["SubjectFromWebIdentityToken"], given["Audience"], given["Provider"]) == ("repo:x", "app", provider)
    assert bearer(account, given).awslambda.list_functions()["Functions"] == []
    with refused(403, "AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity"):
        assume(issuer.token(sub="user:x"))
    with refused(400, "InvalidIdentityToken", "Incorrect token audience"):
        assume(issuer.token(aud="other"))
    with refused(400, "ExpiredTokenException", part="must be before the expiration date/time"):
        assume(issuer.token(exp=int(time.time()) - 1))
    for forged in (issuer.token(private=issuer.foreign), issuer.token(algorithm="none")):
        with refused(400, "InvalidIdentityToken"):
            assume(forged)
    with refused(400, "InvalidIdentityToken", part="not a valid JWT"):
        assume("no.token")
    with refused(400, "InvalidIdentityToken", part="No OpenIDConnect provider found in your account for"):
        assume(issuer.token(iss="https://other.example.com"))
    tags = {"https://aws.amazon.com/tags": {"principal_tags": {"team": ["a"]}, "transitive_tag_keys": []}}
    assert assume(issuer.token(**tags))["PackedPolicySize"] > 0
    with refused(403, "AccessDenied"):
        assume(issuer.token(), role(account, "for-root"))


def test_tokens_survive_a_restart_and_end(new_freehold, tmp_path):
    from support.account import Account

    server = new_freehold(data=tmp_path / "data")
    account = Account(server)
    arn = role(account, "r", [allow("lambda:List*")])
    session = bearer(account, account.sts.assume_role(RoleArn=arn, RoleSessionName="me"))
    assert session.awslambda.list_functions()["Functions"] == []
    server.stop()
    server.start()
    again = Account(server, account.id, access_key=session.access_key, secret=session.secret, token=session.token)
    assert again.awslambda.list_functions()["Functions"] == []
    server.advance(3601)
    with refused(403, "ExpiredTokenException"):
        again.awslambda.list_functions()
