"""What somebody tries who may not: forged and replayed signatures, borrowed rights, sessions that widen, roles of the dead."""

import datetime
import json

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest

from support import http
from support.errors import refused
from support.functions import create_function
from support.wait import eventually


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action, resource="*", **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


LIST = ("GET", "/2015-03-31/functions/")


def signed(account, method="GET", path=LIST[1], body=b"", service="lambda", secret=None, headers=None):
    return http.sign(
        account.freehold.endpoint, method, path, headers or {}, body, account.access_key, secret or account.secret, account.region, service, account.token
    )


def send(account, headers, method="GET", path=LIST[1], body=b""):
    return http.request(account.freehold.endpoint, method, path, headers, body).status


def test_a_signature_holds_for_what_was_signed_only(account):
    user = account.user(statements=[allow("lambda:*")])
    headers = signed(user)
    assert send(user, headers) == 200
    assert send(user, headers, path="/2015-03-31/functions/?MaxItems=1") == 403, "another query"
    assert send(user, headers, method="DELETE", path="/2015-03-31/functions/x") == 403, "another operation"
    assert send(user, {**headers, "X-Amz-Date": "20200101T000000Z"}) == 403, "another time"
    posted = signed(user, "POST", body=b"{}")
    assert send(user, posted, "POST", body=b'{"a":1}') in (400, 403), "another body"


@pytest.mark.parametrize("change", [lambda text: text[:-1], lambda text: text[:-4] + "0000", lambda text: text[: text.index("Signature=")], lambda text: text.upper()])
def test_forged_and_truncated_signatures(account, change):
    user = account.user(statements=[allow("lambda:*")])
    headers = signed(user)
    assert send(user, {**headers, "Authorization": change(headers["Authorization"])}) in (400, 403)


def test_a_wrong_secret_is_no_secret(account):
    user = account.user(statements=[allow("lambda:*")])
    assert send(user, signed(user, secret="x" * 40)) == 403
    other = account.user("other", statements=[allow("lambda:*")])
    assert send(user, signed(user, secret=other.secret)) == 403, "another user's"


def test_a_scope_cannot_be_moved(account):
    """A signature for one service, region or day does not open another."""
    user = account.user(statements=[allow("*")])
    headers = signed(user, service="sqs")
    assert send(user, headers) in (400, 403)
    moved = {**headers, "Authorization": headers["Authorization"].replace("/sqs/", "/lambda/")}
    assert send(user, moved) == 403


def test_old_signatures_are_not_replayed(account):
    user = account.user(statements=[allow("lambda:*")])
    request = botocore.awsrequest.AWSRequest(method="GET", url=account.freehold.endpoint + LIST[1])
    signer = botocore.auth.SigV4Auth(botocore.credentials.Credentials(user.access_key, user.secret), "lambda", user.region)
    long_ago = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=20)
    original = botocore.auth.get_current_datetime if hasattr(botocore.auth, "get_current_datetime") else None
    if original is None:
        pytest.skip("this botocore has no clock to set")
    botocore.auth.get_current_datetime = lambda *_, **__: long_ago.replace(tzinfo=None)
    try:
        signer.add_auth(request)
    finally:
        botocore.auth.get_current_datetime = original
    assert send(user, dict(request.headers.items())) == 403


def test_presigned_addresses_end(account):
    user = account.user(statements=[allow("lambda:*")])

    def address(seconds):
        url = user.awslambda.generate_presigned_url("list_functions", ExpiresIn=seconds)
        return url.removeprefix(account.freehold.endpoint)

    path = address(900)
    assert http.request(account.freehold.endpoint, "GET", path).status == 200
    short = address(1)
    eventually(lambda: http.request(account.freehold.endpoint, "GET", short).status == 403, "the address has ended")
    for wrong in (path.replace("X-Amz-Expires=900", "X-Amz-Expires=901"), path.replace("X-Amz-Date=2", "X-Amz-Date=1"), path[:-4] + "0000"):
        assert http.request(account.freehold.endpoint, "GET", wrong).status in (400, 403), wrong


def test_a_session_cannot_widen_its_role(account):
    trust = document({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account.id}:root"}, "Action": "sts:AssumeRole"})
    arn = account.iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    account.iam.put_role_policy(RoleName="r", PolicyName="p", PolicyDocument=document(allow("lambda:ListFunctions")))
    given = account.sts.assume_role(RoleArn=arn, RoleSessionName="me", Policy=document(allow("*")))["Credentials"]
    session = account.having(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
    assert session.awslambda.list_functions()["Functions"] == []
    for forbidden, code in ((session.awslambda.list_layers, "AccessDeniedException"), (session.iam.list_users, "AccessDenied")):
        with refused(403, code):
            forbidden()
    narrow = account.sts.assume_role(RoleArn=arn, RoleSessionName="me", Policy=document(allow("sqs:*")))["Credentials"]
    with refused(403, "AccessDeniedException", part="no session policy allows"):
        account.having(narrow["AccessKeyId"], narrow["SecretAccessKey"], narrow["SessionToken"]).awslambda.list_functions()


def test_tokens_of_a_deleted_role_open_nothing(account):
    trust = document({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account.id}:root"}, "Action": "sts:AssumeRole"})

    def make():
        arn = account.iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
        account.iam.put_role_policy(RoleName="r", PolicyName="p", PolicyDocument=document(allow("lambda:*")))
        return arn

    given = account.sts.assume_role(RoleArn=make(), RoleSessionName="me")["Credentials"]
    session = account.having(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
    assert session.awslambda.list_functions()["Functions"] == []
    account.iam.delete_role_policy(RoleName="r", PolicyName="p")
    account.iam.delete_role(RoleName="r")
    with refused(403, "AccessDeniedException"):
        session.awslambda.list_functions()
    make()
    with refused(403, "AccessDeniedException"):
        session.awslambda.list_functions(), "one of the same name is not the same"


def test_rights_do_not_grow_by_passing_a_role(account):
    """Somebody who may make functions but pass no role cannot borrow a mightier one, nor swap one in later."""
    admin = account.role("admin", policies=["arn:aws:iam::aws:policy/AdministratorAccess"])
    plain = account.role("plain")
    user = account.user(statements=[allow("lambda:*"), allow("iam:PassRole", plain, Condition={"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}})])
    with refused(403, "AccessDeniedException", part=f"iam:PassRole on resource: {admin}"):
        create_function(user, Role=admin)
    made = create_function(user, Role=plain)
    with refused(403, "AccessDeniedException", part="iam:PassRole"):
        made.configure(Role=admin)
    elsewhere = account.user("elsewhere", statements=[allow("lambda:*"), allow("iam:PassRole", plain, Condition={"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}})])
    with refused(403, "AccessDeniedException", part="iam:PassRole"):
        create_function(elsewhere, Role=plain, name="g")


def test_nobody_gives_themselves_rights(account):
    user = account.user(statements=[allow(["iam:Get*", "iam:List*"])])
    for attempt in (
        lambda: user.iam.put_user_policy(UserName="someone", PolicyName="x", PolicyDocument=document(allow("*"))),
        lambda: user.iam.attach_user_policy(UserName="someone", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess"),
        lambda: user.iam.create_access_key(UserName="someone"),
        lambda: user.iam.create_login_profile(UserName="someone", Password="Abcdefgh1!"),
        lambda: user.iam.create_group(GroupName="g"),
    ):
        with refused(403, "AccessDenied"):
            attempt()


def test_other_accounts_stay_out(account, freehold):
    from support.account import Account

    stranger = Account(freehold).user(statements=[allow("*")])
    account.role("r")
    with refused(403, "AccessDenied"):
        stranger.sts.assume_role(RoleArn=f"arn:aws:iam::{account.id}:role/r", RoleSessionName="me")
    create_function(account)
    with refused(403, "AccessDeniedException", part="no resource-based policy allows the lambda:InvokeFunction action"):
        stranger.awslambda.invoke(FunctionName=account.arn("f"))
