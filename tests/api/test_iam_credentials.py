"""IAM's certificates, keys for SSH, credentials of one service, and reports of who used what."""

import json

import pytest

from support import certificates as pem
from support.errors import refused
from support.wait import eventually


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action, resource="*", **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def test_server_certificates(account):
    iam = account.iam
    made = iam.upload_server_certificate(
        ServerCertificateName="Site", Path="/cloudfront/", CertificateBody=pem.LEAF, PrivateKey=pem.LEAF_KEY,
        CertificateChain=pem.ISSUER, Tags=[{"Key": "k", "Value": "v"}],
    )
    metadata = made["ServerCertificateMetadata"]
    assert metadata["Arn"] == f"arn:aws:iam::{account.id}:server-certificate/cloudfront/Site"
    assert metadata["ServerCertificateId"].startswith("ASCA") and metadata["Expiration"].year > 2100
    assert made["Tags"] == [{"Key": "k", "Value": "v"}]
    found = iam.get_server_certificate(ServerCertificateName="site")["ServerCertificate"]
    assert (found["CertificateBody"], found["CertificateChain"]) == (pem.LEAF, pem.ISSUER)
    assert "PrivateKey" not in found and found["ServerCertificateMetadata"] == metadata
    assert len(iam.list_server_certificates(PathPrefix="/cloudfront/")["ServerCertificateMetadataList"]) == 1
    assert iam.list_server_certificates(PathPrefix="/other/")["ServerCertificateMetadataList"] == []
    with refused(409, "EntityAlreadyExists", "The Server Certificate with name site already exists."):
        iam.upload_server_certificate(ServerCertificateName="site", CertificateBody=pem.LEAF, PrivateKey=pem.LEAF_KEY)
    iam.update_server_certificate(ServerCertificateName="Site", NewServerCertificateName="Shop", NewPath="/")
    with refused(404, "NoSuchEntity", "The Server Certificate with name Site cannot be found."):
        iam.get_server_certificate(ServerCertificateName="Site")
    iam.tag_server_certificate(ServerCertificateName="Shop", Tags=[{"Key": "a", "Value": "b"}])
    iam.untag_server_certificate(ServerCertificateName="Shop", TagKeys=["k"])
    assert iam.list_server_certificate_tags(ServerCertificateName="Shop")["Tags"] == [{"Key": "a", "Value": "b"}]
    assert iam.get_account_summary()["SummaryMap"]["ServerCertificates"] == 1
    iam.delete_server_certificate(ServerCertificateName="Shop")
    with refused(404, "NoSuchEntity"):
        iam.delete_server_certificate(ServerCertificateName="Shop")


@pytest.mark.parametrize(
    "changed, code, message",
    [
        ({"CertificateBody": "nonsense"}, "MalformedCertificate", "Unable to parse certificate. Please ensure the certificate is in PEM format."),
        ({"CertificateBody": pem.LEAF.replace("M", "N", 1)}, "MalformedCertificate", None),
        ({"CertificateBody": pem.ENDED}, "MalformedCertificate", "Certificate is no longer valid. The 'Not After' date restriction on the certificate has passed."),
        ({"PrivateKey": pem.LEAF}, "MalformedCertificate", "Unable to parse key; the private key must be encoded in PEM format."),
        ({"PrivateKey": pem.ISSUER_KEY}, "KeyPairMismatch", None),
        ({"CertificateChain": pem.LEAF}, "MalformedCertificate", None),
    ],
)
def test_server_certificates_that_cannot_be(account, changed, code, message):
    arguments = {"ServerCertificateName": "c", "CertificateBody": pem.LEAF, "PrivateKey": pem.LEAF_KEY, **changed}
    with refused(400, code, message):
        account.iam.upload_server_certificate(**arguments)


def test_signing_certificates(account):
    iam, user = account.iam, account.user(statements=[allow("iam:*SigningCertificate*", "arn:aws:iam::*:user/someone")])
    made = user.iam.upload_signing_certificate(CertificateBody=pem.LEAF)["Certificate"]
    assert (made["UserName"], made["Status"], made["CertificateBody"]) == ("someone", "Active", pem.LEAF)
    with refused(409, "DuplicateCertificate"):
        iam.upload_signing_certificate(UserName="someone", CertificateBody=pem.LEAF)
    with refused(400, "InvalidCertificate"):
        iam.upload_signing_certificate(UserName="someone", CertificateBody=pem.ENDED)
    iam.update_signing_certificate(UserName="someone", CertificateId=made["CertificateId"], Status="Inactive")
    assert [one["Status"] for one in iam.list_signing_certificates(UserName="someone")["Certificates"]] == ["Inactive"]
    iam.create_user(UserName="other")
    with refused(403, "AccessDenied"):
        user.iam.list_signing_certificates(UserName="other")
    iam.delete_signing_certificate(UserName="someone", CertificateId=made["CertificateId"])
    with refused(404, "NoSuchEntity", f"The Certificate with id {made['CertificateId']} cannot be found."):
        iam.delete_signing_certificate(UserName="someone", CertificateId=made["CertificateId"])


def test_keys_for_ssh(account):
    iam = account.iam
    iam.create_user(UserName="u")
    made = iam.upload_ssh_public_key(UserName="u", SSHPublicKeyBody=pem.SSH + " me@here")["SSHPublicKey"]
    assert made["SSHPublicKeyId"].startswith("APKA") and made["Fingerprint"] == pem.SSH_FINGERPRINT
    key = {"UserName": "u", "SSHPublicKeyId": made["SSHPublicKeyId"]}
    assert iam.get_ssh_public_key(**key, Encoding="SSH")["SSHPublicKey"]["SSHPublicKeyBody"] == pem.SSH
    assert iam.get_ssh_public_key(**key, Encoding="PEM")["SSHPublicKey"]["SSHPublicKeyBody"] == pem.SSH_AS_PEM
    with refused(400, "DuplicateSSHPublicKey"):
        iam.upload_ssh_public_key(UserName="u", SSHPublicKeyBody=pem.SSH_AS_PEM)
    with refused(400, "InvalidPublicKey"):
        iam.upload_ssh_public_key(UserName="u", SSHPublicKeyBody="ssh-rsa AAAA")
    with refused(400, "UnrecognizedPublicKeyEncoding"):
        iam.upload_ssh_public_key(UserName="u", SSHPublicKeyBody="ssh-ed25519 AAAA")
    iam.update_ssh_public_key(**key, Status="Inactive")
    iam.update_user(UserName="u", NewUserName="v")
    key["UserName"] = "v"
    assert [(one["UserName"], one["Status"]) for one in iam.list_ssh_public_keys(UserName="v")["SSHPublicKeys"]] == [("v", "Inactive")]
    with refused(409, "DeleteConflict"):
        iam.delete_user(UserName="v")
    iam.delete_ssh_public_key(**key)
    with refused(404, "NoSuchEntity", f"The Public Key with id {key['SSHPublicKeyId']} cannot be found."):
        iam.get_ssh_public_key(**key, Encoding="SSH")
    iam.delete_user(UserName="v")


def test_credentials_of_one_service(account):
    iam = account.iam
    iam.create_user(UserName="u")
    service = "codecommit.amazonaws.com"
    made = iam.create_service_specific_credential(UserName="u", ServiceName=service)["ServiceSpecificCredential"]
    assert made["ServiceUserName"] == f"u-at-{account.id}" and made["ServicePassword"]
    second = iam.create_service_specific_credential(UserName="u", ServiceName=service)["ServiceSpecificCredential"]
    assert second["ServiceUserName"] == f"u+1-at-{account.id}"
    with refused(409, "LimitExceeded"):
        iam.create_service_specific_credential(UserName="u", ServiceName=service)
    with refused(404, "NotSupportedService"):
        iam.create_service_specific_credential(UserName="u", ServiceName="s3.amazonaws.com")
    one = {"UserName": "u", "ServiceSpecificCredentialId": made["ServiceSpecificCredentialId"]}
    again = iam.reset_service_specific_credential(**one)["ServiceSpecificCredential"]
    assert again["ServicePassword"] != made["ServicePassword"] and again["ServiceUserName"] == made["ServiceUserName"]
    iam.update_service_specific_credential(**one, Status="Inactive")
    listed = iam.list_service_specific_credentials(UserName="u", ServiceName=service)["ServiceSpecificCredentials"]
    assert sorted(one["Status"] for one in listed) == ["Active", "Inactive"] and "ServicePassword" not in listed[0]
    key = iam.create_service_specific_credential(UserName="u", ServiceName="bedrock.amazonaws.com", CredentialAgeDays=7)
    assert key["ServiceSpecificCredential"]["ServiceCredentialSecret"] and key["ServiceSpecificCredential"]["ExpirationDate"]
    assert len(iam.list_service_specific_credentials(AllUsers=True)["ServiceSpecificCredentials"]) == 3
    iam.delete_service_specific_credential(**one)
    with refused(404, "NoSuchEntity"):
        iam.delete_service_specific_credential(**one)


def test_who_used_which_service_when(account):
    iam = account.iam
    user = account.user(statements=[allow(["sqs:ListQueues", "ec2:Run*"]), {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}])
    arn = iam.get_user(UserName="someone")["User"]["Arn"]
    user.client("sqs").list_queues()

    def report():
        job = iam.generate_service_last_accessed_details(Arn=arn)["JobId"]
        return job, iam.get_service_last_accessed_details(JobId=job)

    eventually(lambda: any("LastAuthenticated" in one for one in report()[1]["ServicesLastAccessed"]), "the use is noted")
    job, details = report()
    assert (details["JobStatus"], details["JobType"]) == ("COMPLETED", "SERVICE_LEVEL")
    services = {one["ServiceNamespace"]: one for one in details["ServicesLastAccessed"]}
    assert set(services) == {"ec2", "sqs"}
    assert services["sqs"]["LastAuthenticatedEntity"] == arn and services["sqs"]["TotalAuthenticatedEntities"] == 1
    assert services["sqs"]["LastAuthenticatedRegion"] == account.region and "LastAuthenticated" not in services["ec2"]
    entities = iam.get_service_last_accessed_details_with_entities(JobId=job, ServiceNamespace="sqs")["EntityDetailsList"]
    assert [(one["EntityInfo"]["Arn"], one["EntityInfo"]["Type"]) for one in entities] == [(arn, "USER")]
    with refused(404, "NoSuchEntity"):
        iam.get_service_last_accessed_details(JobId="0" * 36)
    with refused(404, "NoSuchEntity"):
        iam.generate_service_last_accessed_details(Arn=arn + "x")


def test_when_a_role_was_last_used(account):
    trust = document({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account.id}:root"}, "Action": "sts:AssumeRole"})
    role = account.iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust)["Role"]
    assert account.iam.get_role(RoleName="r")["Role"]["RoleLastUsed"] == {}
    given = account.sts.assume_role(RoleArn=role["Arn"], RoleSessionName="me")["Credentials"]
    session = account.having(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
    session.sts.get_caller_identity()
    used = eventually(lambda: account.iam.get_role(RoleName="r")["Role"]["RoleLastUsed"], "the use is noted")
    assert used["Region"] == account.region and used["LastUsedDate"]


def test_tokens_of_the_global_address(account):
    summary = lambda: account.iam.get_account_summary()["SummaryMap"]["GlobalEndpointTokenVersion"]
    assert summary() == 1
    account.iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v2Token")
    assert summary() == 2


def test_refusals_explain_themselves_to_those_who_may_ask(account, freehold):
    from support.account import Account

    user = account.user(statements=[allow("sts:DecodeAuthorizationMessage"), {"Sid": "No", "Effect": "Deny", "Action": "lambda:*", "Resource": "*"}])
    refusal = user.raw("GET", "/2015-03-31/functions/")
    assert refusal.status == 403
    sealed = refusal.headers["x-freehold-authorization-message"]
    decoded = json.loads(user.sts.decode_authorization_message(EncodedMessage=sealed)["DecodedMessage"])
    assert (decoded["allowed"], decoded["explicitDeny"]) == (False, True)
    assert decoded["matchedStatements"]["items"][0]["statementId"] == "No"
    assert decoded["context"]["action"] == "lambda:ListFunctions"
    assert decoded["context"]["principal"]["arn"] == f"arn:aws:iam::{account.id}:user/someone"
    keys = {one["key"]: [value["value"] for value in one["values"]["items"]] for one in decoded["context"]["conditions"]["items"]}
    assert keys["aws:RequestedRegion"] == [account.region]
    for wrong in (sealed[:-2], "x" * 80):
        with refused(400, "InvalidAuthorizationMessageException"):
            account.sts.decode_authorization_message(EncodedMessage=wrong)
    with refused(400, "InvalidAuthorizationMessageException"):
        Account(freehold).sts.decode_authorization_message(EncodedMessage=sealed)
    with refused(403, "AccessDenied"):
        account.user("plain").sts.decode_authorization_message(EncodedMessage=sealed)
