"""KMS through boto3: keys, what is done with them, who may, and what a restart keeps."""

import base64
import hashlib
import json

import pytest

from support.account import Account
from support.errors import refused

UUID = "1234abcd-12ab-34cd-56ef-1234567890ab"


@pytest.fixture
def kms(account):
    return account.client("kms")


@pytest.fixture
def key(kms):
    return kms.create_key(Description="d", Tags=[{"TagKey": "a", "TagValue": "b"}])["KeyMetadata"]


def made(kms, spec, usage):
    return kms.create_key(KeySpec=spec, KeyUsage=usage)["KeyMetadata"]["KeyId"]


def test_a_new_key(kms, key, account):
    arn = f"arn:aws:kms:us-east-1:{account.id}:key/{key['KeyId']}"
    for name in (key["KeyId"], arn):
        found = kms.describe_key(KeyId=name)["KeyMetadata"]
        assert found == key
    assert key["Arn"] == arn
    assert {name: key[name] for name in ("AWSAccountId", "Enabled", "Description", "KeyUsage", "KeyState", "Origin", "KeyManager")} == {
        "AWSAccountId": account.id,
        "Enabled": True,
        "Description": "d",
        "KeyUsage": "ENCRYPT_DECRYPT",
        "KeyState": "Enabled",
        "Origin": "AWS_KMS",
        "KeyManager": "CUSTOMER",
    }
    assert (key["KeySpec"], key["CustomerMasterKeySpec"], key["EncryptionAlgorithms"]) == ("SYMMETRIC_DEFAULT", "SYMMETRIC_DEFAULT", ["SYMMETRIC_DEFAULT"])
    assert key["MultiRegion"] is False and "DeletionDate" not in key
    assert kms.list_resource_tags(KeyId=key["KeyId"])["Tags"] == [{"TagKey": "a", "TagValue": "b"}]


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ({"KeySpec": "HMAC_256"}, "ValidationException", "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys."),
        ({"KeySpec": "ECC_NIST_P256", "KeyUsage": "ENCRYPT_DECRYPT"}, "ValidationException", "KeyUsage ENCRYPT_DECRYPT is not compatible with KeySpec ECC_NIST_P256"),
        ({"Policy": "{"}, "MalformedPolicyDocumentException", None),
        ({"Tags": [{"TagKey": "aws:x", "TagValue": "y"}]}, "TagException", None),
        ({"KeySpec": "SM2", "KeyUsage": "SIGN_VERIFY"}, "UnsupportedOperationException", None),
    ],
)
def test_keys_that_cannot_be(kms, arguments, code, message):
    with refused(400, code, message):
        kms.create_key(**arguments)


def test_names_of_no_key(kms, account):
    front = f"arn:aws:kms:us-east-1:{account.id}"
    for name, message in [
        (UUID, f"Key '{front}:key/{UUID}' does not exist"),
        (f"{front}:key/{UUID}", f"Key '{front}:key/{UUID}' does not exist"),
        ("alias/none", f"Alias {front}:alias/none is not found."),
        ("none", "Invalid keyId 'none'"),
        (f"arn:aws:kms:eu-west-1:{account.id}:key/{UUID}", "Invalid arn eu-west-1"),
    ]:
        with refused(400, "NotFoundException", message):
            kms.describe_key(KeyId=name)
    with refused(400, "InvalidArnException"):
        kms.describe_key(KeyId="arn:aws:s3:::b")


def test_encrypt_and_decrypt_in_a_context(kms, key):
    context = {"a": "1", "b": "2"}
    made = kms.encrypt(KeyId=key["KeyId"], Plaintext=b"text", EncryptionContext=context)
    blob = made["CiphertextBlob"]
    assert (made["KeyId"], made["EncryptionAlgorithm"]) == (key["Arn"], "SYMMETRIC_DEFAULT")
    assert base64.b64encode(blob).startswith(b"AQICAH")
    found = kms.decrypt(CiphertextBlob=blob, EncryptionContext={"b": "2", "a": "1"})
    assert (found["Plaintext"], found["KeyId"]) == (b"text", key["Arn"])
    for wrong in ({}, {"a": "1"}, {"a": "1", "b": "3"}):
        with refused(400, "InvalidCiphertextException"):
            kms.decrypt(CiphertextBlob=blob, EncryptionContext=wrong)
    with refused(400, "InvalidCiphertextException"):
        kms.decrypt(CiphertextBlob=blob[:-1] + bytes([blob[-1] ^ 1]), EncryptionContext=context)
    with refused(400, "InvalidCiphertextException"):
        kms.decrypt(CiphertextBlob=b"no ciphertext")
    other = kms.create_key()["KeyMetadata"]["KeyId"]
    text = "The key ID in the request does not identify a CMK that can perform this operation."
    with refused(400, "IncorrectKeyException", text):
        kms.decrypt(CiphertextBlob=blob, EncryptionContext=context, KeyId=other)
    with refused(400, "DryRunOperationException", "The request would have succeeded, but the DryRun option is set."):
        kms.decrypt(CiphertextBlob=blob, EncryptionContext=context, DryRun=True)
    moved = kms.re_encrypt(CiphertextBlob=blob, SourceEncryptionContext=context, DestinationKeyId=other)
    assert (moved["SourceKeyId"], moved["KeyId"].rsplit("/")[-1]) == (key["Arn"], other)
    assert kms.decrypt(CiphertextBlob=moved["CiphertextBlob"])["Plaintext"] == b"text"


def test_text_that_is_too_long(kms, key):
    text = "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096"
    with refused(400, "ValidationException", text):
        kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x" * 4097)
    kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x" * 4096)


def test_data_keys(kms, key):
    for arguments, length in [({"KeySpec": "AES_256"}, 32), ({"KeySpec": "AES_128"}, 16), ({"NumberOfBytes": 100}, 100)]:
        made = kms.generate_data_key(KeyId=key["KeyId"], EncryptionContext={"a": "b"}, **arguments)
        assert len(made["Plaintext"]) == length
        assert kms.decrypt(CiphertextBlob=made["CiphertextBlob"], EncryptionContext={"a": "b"})["Plaintext"] == made["Plaintext"]
    bare = kms.generate_data_key_without_plaintext(KeyId=key["KeyId"], KeySpec="AES_256")
    assert "Plaintext" not in bare and len(kms.decrypt(CiphertextBlob=bare["CiphertextBlob"])["Plaintext"]) == 32
    for arguments in ({}, {"KeySpec": "AES_256", "NumberOfBytes": 5}):
        with refused(400, "ValidationException", "Please specify either number of bytes or key spec."):
            kms.generate_data_key(KeyId=key["KeyId"], **arguments)
    pair = kms.generate_data_key_pair(KeyId=key["KeyId"], KeyPairSpec="ECC_NIST_P256")
    assert kms.decrypt(CiphertextBlob=pair["PrivateKeyCiphertextBlob"])["Plaintext"] == pair["PrivateKeyPlaintext"]
    assert len(kms.generate_random(NumberOfBytes=12)["Plaintext"]) == 12
    with refused(400, "ValidationException"):
        kms.generate_random(NumberOfBytes=1025)


SIGNING = [("RSA_2048", 6), ("ECC_NIST_P256", 1), ("ECC_NIST_P384", 1), ("ECC_NIST_P521", 1), ("ECC_SECG_P256K1", 1), ("ECC_NIST_EDWARDS25519", 1)]


@pytest.mark.parametrize(("spec", "count"), SIGNING)
def test_signatures(kms, spec, count):
    key = made(kms, spec, "SIGN_VERIFY")
    algorithms = kms.describe_key(KeyId=key)["KeyMetadata"]["SigningAlgorithms"]
    assert len(algorithms) == count
    for algorithm in algorithms:
        signed = kms.sign(KeyId=key, Message=b"text", SigningAlgorithm=algorithm)
        arguments = {"KeyId": key, "SigningAlgorithm": algorithm, "Signature": signed["Signature"]}
        assert kms.verify(Message=b"text", **arguments)["SignatureValid"] is True
        with refused(400, "KMSInvalidSignatureException"):
            kms.verify(Message=b"other", **arguments)
    with refused(400, "InvalidKeyUsageException", part="key usage is SIGN_VERIFY which is not valid for Encrypt."):
        kms.encrypt(KeyId=key, Plaintext=b"x")
    assert kms.get_public_key(KeyId=key)["PublicKey"].startswith(b"\x30")


def test_digests_are_signed_as_messages(kms):
    key = made(kms, "RSA_2048", "SIGN_VERIFY")
    digest = hashlib.sha256(b"text").digest()
    arguments = {"KeyId": key, "SigningAlgorithm": "RSASSA_PSS_SHA_256"}
    signature = kms.sign(Message=digest, MessageType="DIGEST", **arguments)["Signature"]
    assert kms.verify(Message=b"text", Signature=signature, **arguments)["SignatureValid"] is True
    with refused(400, "ValidationException", "Digest is invalid length for algorithm RSASSA_PSS_SHA_256."):
        kms.sign(Message=digest[1:], MessageType="DIGEST", **arguments)
    with refused(400, "InvalidKeyUsageException", "Algorithm ECDSA_SHA_256 and key spec RSA_2048 are incompatible."):
        kms.sign(KeyId=key, Message=b"x", SigningAlgorithm="ECDSA_SHA_256")


def test_rsa_encrypts(kms):
    key = made(kms, "RSA_2048", "ENCRYPT_DECRYPT")
    for algorithm, most in [("RSAES_OAEP_SHA_1", 214), ("RSAES_OAEP_SHA_256", 190)]:
        arguments = {"KeyId": key, "EncryptionAlgorithm": algorithm}
        blob = kms.encrypt(Plaintext=b"x" * most, **arguments)["CiphertextBlob"]
        assert kms.decrypt(CiphertextBlob=blob, **arguments)["Plaintext"] == b"x" * most
        text = f"Algorithm {algorithm} and key spec RSA_2048 cannot encrypt data larger than {most} bytes."
        with refused(400, "ValidationException", text):
            kms.encrypt(Plaintext=b"x" * (most + 1), **arguments)
    with refused(400, "InvalidKeyUsageException", "Algorithm SYMMETRIC_DEFAULT and key spec RSA_2048 are incompatible."):
        kms.encrypt(KeyId=key, Plaintext=b"x")


def test_macs(kms):
    key = made(kms, "HMAC_256", "GENERATE_VERIFY_MAC")
    made_mac = kms.generate_mac(KeyId=key, Message=b"text", MacAlgorithm="HMAC_SHA_256")["Mac"]
    arguments = {"KeyId": key, "MacAlgorithm": "HMAC_SHA_256", "Mac": made_mac}
    assert len(made_mac) == 32 and kms.verify_mac(Message=b"text", **arguments)["MacValid"] is True
    with refused(400, "KMSInvalidMacException"):
        kms.verify_mac(Message=b"other", **arguments)
    with refused(400, "InvalidKeyUsageException"):
        kms.generate_mac(KeyId=key, Message=b"text", MacAlgorithm="HMAC_SHA_512")
    with refused(400, "UnsupportedOperationException"):
        kms.get_public_key(KeyId=key)


def test_shared_secrets(kms):
    one, two = (made(kms, "ECC_NIST_P256", "KEY_AGREEMENT") for _ in range(2))

    def public(key):
        return kms.get_public_key(KeyId=key)["PublicKey"]

    def shared(key, other):
        return kms.derive_shared_secret(KeyId=key, KeyAgreementAlgorithm="ECDH", PublicKey=public(other))["SharedSecret"]

    assert shared(one, two) == shared(two, one)
    with refused(400, "ValidationException"):
        kms.derive_shared_secret(KeyId=one, KeyAgreementAlgorithm="ECDH", PublicKey=b"none")


def test_states(kms, key):
    name, arn = key["KeyId"], key["Arn"]
    blob = kms.encrypt(KeyId=name, Plaintext=b"x")["CiphertextBlob"]
    kms.disable_key(KeyId=name)
    for call in (lambda: kms.encrypt(KeyId=name, Plaintext=b"x"), lambda: kms.decrypt(CiphertextBlob=blob)):
        with refused(400, "DisabledException", f"{arn} is disabled."):
            call()
    kms.enable_key(KeyId=name)
    gone = kms.schedule_key_deletion(KeyId=name, PendingWindowInDays=7)
    assert (gone["KeyId"], gone["KeyState"], gone["PendingWindowInDays"]) == (arn, "PendingDeletion", 7)
    for call in (kms.enable_key, kms.schedule_key_deletion, lambda **key: kms.encrypt(Plaintext=b"x", **key)):
        with refused(400, "KMSInvalidStateException", f"{arn} is pending deletion."):
            call(KeyId=name)
    kms.cancel_key_deletion(KeyId=name)
    assert kms.describe_key(KeyId=name)["KeyMetadata"]["KeyState"] == "Disabled"
    with refused(400, "KMSInvalidStateException", f"{arn} is not pending deletion."):
        kms.cancel_key_deletion(KeyId=name)
    with refused(400, "ValidationException"):
        kms.schedule_key_deletion(KeyId=name, PendingWindowInDays=6)


def test_aliases(kms, key, account):
    kms.create_alias(AliasName="alias/x", TargetKeyId=key["KeyId"])
    arn = f"arn:aws:kms:us-east-1:{account.id}:alias/x"
    assert kms.describe_key(KeyId=arn)["KeyMetadata"]["KeyId"] == key["KeyId"]
    with refused(400, "AlreadyExistsException", f"An alias with the name {arn} already exists"):
        kms.create_alias(AliasName="alias/x", TargetKeyId=key["KeyId"])
    other = kms.create_key()["KeyMetadata"]["KeyId"]
    kms.update_alias(AliasName="alias/x", TargetKeyId=other)
    (found,) = kms.list_aliases()["Aliases"]
    assert (found["AliasName"], found["AliasArn"], found["TargetKeyId"]) == ("alias/x", arn, other)
    assert kms.list_aliases(KeyId=key["KeyId"])["Aliases"] == []
    kms.delete_alias(AliasName="alias/x")
    with refused(400, "NotFoundException", f"Alias {arn} is not found."):
        kms.delete_alias(AliasName="alias/x")
    with refused(400, "NotAuthorizedException"):
        kms.create_alias(AliasName="alias/aws/x", TargetKeyId=other)
    with refused(400, "ValidationException", part='Alias must start with the prefix "alias/".'):
        kms.create_alias(AliasName="x", TargetKeyId=other)


def test_keys_of_aws(kms):
    found = kms.describe_key(KeyId="alias/aws/ssm")["KeyMetadata"]
    assert (found["KeyManager"], found["KeyState"]) == ("AWS", "Enabled")
    assert kms.describe_key(KeyId="alias/aws/ssm")["KeyMetadata"]["KeyId"] == found["KeyId"]
    assert [alias["AliasName"] for alias in kms.list_aliases()["Aliases"]] == ["alias/aws/ssm"]
    with refused(400, "NotFoundException"):
        kms.describe_key(KeyId="alias/aws/nothing")
    with pytest.raises(kms.exceptions.ClientError, match="AccessDeniedException"):
        kms.schedule_key_deletion(KeyId=found["KeyId"])
    with pytest.raises(kms.exceptions.ClientError, match="AccessDeniedException"):
        kms.encrypt(KeyId="alias/aws/ssm", Plaintext=b"x")


def test_rotation(kms, key):
    name = key["KeyId"]
    assert kms.get_key_rotation_status(KeyId=name)["KeyRotationEnabled"] is False
    kms.enable_key_rotation(KeyId=name, RotationPeriodInDays=100)
    status = kms.get_key_rotation_status(KeyId=name)
    assert (status["KeyRotationEnabled"], status["RotationPeriodInDays"], "NextRotationDate" in status) == (True, 100, True)
    blob = kms.encrypt(KeyId=name, Plaintext=b"x")["CiphertextBlob"]
    kms.rotate_key_on_demand(KeyId=name)
    (rotation,) = kms.list_key_rotations(KeyId=name)["Rotations"]
    assert rotation["RotationType"] == "ON_DEMAND"
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"
    kms.disable_key_rotation(KeyId=name)
    assert kms.get_key_rotation_status(KeyId=name)["KeyRotationEnabled"] is False
    with refused(400, "UnsupportedOperationException"):
        kms.enable_key_rotation(KeyId=made(kms, "HMAC_256", "GENERATE_VERIFY_MAC"))


def test_lists_have_pages(kms):
    ids = sorted(kms.create_key()["KeyMetadata"]["KeyId"] for _ in range(3))
    first = kms.list_keys(Limit=2)
    assert (first["Truncated"], [key["KeyId"] for key in first["Keys"]]) == (True, ids[:2])
    last = kms.list_keys(Limit=2, Marker=first["NextMarker"])
    assert (last["Truncated"], [key["KeyId"] for key in last["Keys"]]) == (False, ids[2:])
    with refused(400, "InvalidMarkerException"):
        kms.list_keys(Marker="?")


def statement(principal, *actions, **more):
    return {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": list(actions), "Resource": "*", **more}


def policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def user(account, name, *actions):
    """A user whose own policies allow these actions on all."""
    return account.user(name, [{"Effect": "Allow", "Action": list(actions), "Resource": "*"}] if actions else [])


def test_key_policies(kms, key, account):
    document = json.loads(kms.get_key_policy(KeyId=key["KeyId"])["Policy"])
    assert document["Statement"][0]["Principal"] == {"AWS": f"arn:aws:iam::{account.id}:root"}
    allowed, nobody = user(account, "allowed", "kms:*").client("kms"), user(account, "nobody").client("kms")
    allowed.encrypt(KeyId=key["KeyId"], Plaintext=b"x")
    with pytest.raises(kms.exceptions.ClientError, match="AccessDeniedException"):
        nobody.encrypt(KeyId=key["KeyId"], Plaintext=b"x")
    root = f"arn:aws:iam::{account.id}:root"
    with refused(400, "MalformedPolicyDocumentException", "The new key policy will not allow you to update the key policy in the future."):
        kms.put_key_policy(KeyId=key["KeyId"], Policy=policy(statement(root, "kms:Encrypt")))
    named = statement(f"arn:aws:iam::{account.id}:user/nobody", "kms:Encrypt")
    kms.put_key_policy(KeyId=key["KeyId"], Policy=policy(statement(root, "kms:PutKeyPolicy", "kms:CreateGrant"), named))
    nobody.encrypt(KeyId=key["KeyId"], Plaintext=b"x")
    for refused_one in (allowed, kms):
        with pytest.raises(kms.exceptions.ClientError, match="AccessDeniedException"):
            refused_one.encrypt(KeyId=key["KeyId"], Plaintext=b"x")
    with refused(400, "NotFoundException", "No such policy exists"):
        kms.put_key_policy(KeyId=key["KeyId"], PolicyName="other", Policy=policy(named))


def test_grants(kms, key, account):
    name = key["KeyId"]
    grantee = user(account, "grantee").client("kms")
    arn = f"arn:aws:iam::{account.id}:user/grantee"
    constraints = {"EncryptionContextSubset": {"a": "1"}}
    arguments = {"KeyId": name, "GranteePrincipal": arn, "Operations": ["Encrypt", "Decrypt"], "Constraints": constraints, "Name": "n"}
    grant = kms.create_grant(RetiringPrincipal=arn, **arguments)
    assert kms.create_grant(RetiringPrincipal=arn, **arguments)["GrantId"] == grant["GrantId"]
    blob = grantee.encrypt(KeyId=key["Arn"], Plaintext=b"x", EncryptionContext={"a": "1", "b": "2"})["CiphertextBlob"]
    assert grantee.decrypt(CiphertextBlob=blob, EncryptionContext={"a": "1", "b": "2"})["Plaintext"] == b"x"
    for context in ({}, {"a": "2"}):
        with pytest.raises(kms.exceptions.ClientError, match="AccessDeniedException"):
            grantee.encrypt(KeyId=name, Plaintext=b"x", EncryptionContext=context)
    (listed,) = kms.list_grants(KeyId=name)["Grants"]
    assert (listed["GrantId"], listed["Constraints"], listed["KeyId"]) == (grant["GrantId"], constraints, key["Arn"])
    assert [found["GrantId"] for found in kms.list_retirable_grants(RetiringPrincipal=arn)["Grants"]] == [grant["GrantId"]]
    other = kms.create_grant(KeyId=name, GranteePrincipal=f"arn:aws:iam::{account.id}:root", Operations=["Decrypt"])
    with pytest.raises(kms.exceptions.ClientError, match="AccessDeniedException"):
        grantee.retire_grant(KeyId=key["Arn"], GrantId=other["GrantId"])
    grantee.retire_grant(GrantToken=grant["GrantToken"])
    with pytest.raises(kms.exceptions.ClientError, match="AccessDeniedException"):
        grantee.encrypt(KeyId=name, Plaintext=b"x", EncryptionContext={"a": "1"})
    kms.revoke_grant(KeyId=name, GrantId=other["GrantId"])
    with refused(400, "NotFoundException", f"Grant ID {other['GrantId']} not found"):
        kms.revoke_grant(KeyId=name, GrantId=other["GrantId"])


def test_a_ciphertext_of_a_key_that_is_not_here(kms, key, account):
    blob = kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")["CiphertextBlob"]
    with refused(400, "AccessDeniedException", part="The ciphertext refers to a customer master key that does not exist"):
        account.in_region("eu-west-1").client("kms").decrypt(CiphertextBlob=blob)


def test_a_restart_keeps_keys_and_the_master_key_is_private(new_freehold, tmp_path):
    own_freehold = new_freehold(data=tmp_path / "data")
    own_account = Account(own_freehold)
    kms = own_account.client("kms")
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    blob = kms.encrypt(KeyId=key, Plaintext=b"text")["CiphertextBlob"]
    kms.enable_key_rotation(KeyId=key, RotationPeriodInDays=90)
    master = own_freehold.data / "master.key"
    assert master.stat().st_mode & 0o777 == 0o600
    own_freehold.kill()
    own_freehold.start()
    own_freehold.advance(91 * 86400)
    kms = own_account.client("kms")
    assert [rotation["RotationType"] for rotation in kms.list_key_rotations(KeyId=key)["Rotations"]] == ["AUTOMATIC"]
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"text"
    kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    own_freehold.advance(8 * 86400)
    with refused(400, "NotFoundException"):
        kms.describe_key(KeyId=key)
