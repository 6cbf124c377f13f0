"""Code signing: profiles and jobs of Signer, and what Lambda makes of their signatures."""

import datetime
import io
import zipfile

import botocore.config
import pytest

from support.account import Account
from support.errors import refused
from support.functions import PYTHON, create_function, handler, zip_of
from support.wait import eventually

CVF, ICS = "CodeVerificationFailedException", "InvalidCodeSignatureException"
SIGNATURE = "META_INF/aws_signer_signature_v1.0.SF"
PLATFORM = "AWSLambda-SHA384-ECDSA"
UNTRUSTED = (
    "Lambda cannot deploy the function. The function or layer might be signed using a signature that the client is not "
    "configured to accept. Check the provided signature for {}."
)


class Signing:
    """An account with a versioned bucket and a profile."""

    def __init__(self, account):
        self.account = account
        # One operation has a host name of its own on AWS.
        self.signer = account.client("signer", config=botocore.config.Config(inject_host_prefix=False))
        self.s3, self.client = account.client("s3"), account.awslambda
        self.bucket = f"code-{account.id}"
        self.s3.create_bucket(Bucket=self.bucket)
        self.s3.put_bucket_versioning(Bucket=self.bucket, VersioningConfiguration={"Status": "Enabled"})
        self.profile = self.put("pp")

    def put(self, name, **more):
        return self.signer.put_signing_profile(profileName=name, platformId=PLATFORM, **more)

    def job(self, package, profile="pp", token=None, key="in.zip"):
        version = self.s3.put_object(Bucket=self.bucket, Key=key, Body=package)["VersionId"]
        started = self.signer.start_signing_job(
            source={"s3": {"bucketName": self.bucket, "key": key, "version": version}},
            destination={"s3": {"bucketName": self.bucket, "prefix": "signed/"}},
            profileName=profile,
            clientRequestToken=token or f"{profile} {version}",
        )
        return self.signer.describe_signing_job(jobId=started["jobId"])

    def signed(self, files, profile="pp"):
        """The signed package, and its job."""
        job = self.job(zip_of(files), profile)
        assert (job["status"], job["statusReason"]) == ("Succeeded", "Signing Succeeded")
        place = job["signedObject"]["s3"]
        assert place == {"bucketName": self.bucket, "key": f"signed/{job['jobId']}.zip"}
        return self.s3.get_object(Bucket=place["bucketName"], Key=place["key"])["Body"].read(), job

    def config(self, policy, *profiles):
        arns = [profile["profileVersionArn"] for profile in profiles or (self.profile,)]
        made = self.client.create_code_signing_config(
            AllowedPublishers={"SigningProfileVersionArns": arns},
            CodeSigningPolicies={"UntrustedArtifactOnDeployment": policy},
        )
        return made["CodeSigningConfig"]["CodeSigningConfigArn"]

    def job_arn(self, job):
        return f"arn:aws:signer:us-east-1:{self.account.id}:/signing-jobs/{job['jobId']}"


@pytest.fixture
def signing(account):
    return Signing(account)


@pytest.fixture
def server_account(freehold):
    """Makes further accounts on the same server."""
    return lambda: Account(freehold)


def tampered(package):
    """The package with another body of the function, and the signature as it was."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(buffer, "w") as new:
        for entry in old.infolist():
            new.writestr(entry, old.read(entry).replace(b"signed", b"forged"))
    return buffer.getvalue()


def test_profiles(signing):
    signer = signing.signer
    arn = f"arn:aws:signer:us-east-1:{signing.account.id}:/signing-profiles/pp"
    version = signing.profile["profileVersion"]
    assert len(version) == 10
    assert signing.profile["arn"] == arn
    assert signing.profile["profileVersionArn"] == f"{arn}/{version}"
    found = signer.get_signing_profile(profileName="pp")
    assert (found["status"], found["platformId"], found["profileVersion"]) == ("Active", PLATFORM, version)
    assert found["signatureValidityPeriod"] == {"value": 135, "type": "MONTHS"}
    signing.put("qq", signatureValidityPeriod={"value": 1, "type": "DAYS"}, tags={"a": "1"})
    assert signer.list_tags_for_resource(resourceArn=arn)["tags"] == {}
    signer.tag_resource(resourceArn=arn, tags={"a": "1", "b": "2"})
    signer.untag_resource(resourceArn=arn, tagKeys=["b"])
    assert signer.get_signing_profile(profileName="pp")["tags"] == {"a": "1"}
    first = signer.list_signing_profiles(maxResults=1)
    rest = signer.list_signing_profiles(nextToken=first["nextToken"])
    assert [one["profileName"] for one in first["profiles"] + rest["profiles"]] == ["pp", "qq"]
    signer.cancel_signing_profile(profileName="qq")
    assert [one["profileName"] for one in signer.list_signing_profiles()["profiles"]] == ["pp"]
    both = signer.list_signing_profiles(includeCanceled=True)["profiles"]
    assert [one["status"] for one in both] == ["Active", "Canceled"]
    assert [one["profileName"] for one in signer.list_signing_profiles(statuses=["Canceled"])["profiles"]] == ["qq"]
    with refused(400, "ValidationException"):
        signing.job(zip_of({"a": "1"}), profile="qq")
    with refused(404, "ResourceNotFoundException"):
        signer.get_signing_profile(profileName="missing")
    with refused(404, "NotFoundException"):
        signer.tag_resource(resourceArn=arn + "x", tags={"a": "1"})
    with refused(400, "ValidationException", "signing material cannot be null."):
        signer.put_signing_profile(profileName="iot", platformId="AWSIoTDeviceManagement-SHA256-ECDSA")
    with refused(400, "ValidationException"):
        signing.put("rr", signatureValidityPeriod={"value": 136, "type": "MONTHS"})
    assert [one["platformId"] for one in signer.list_signing_platforms()["platforms"]] == [PLATFORM]
    assert signer.get_signing_platform(platformId=PLATFORM)["signingConfiguration"]["hashAlgorithmOptions"]["defaultValue"] == "SHA384"
    with refused(404, "ResourceNotFoundException"):
        signer.get_signing_platform(platformId="Other")


def test_jobs(signing):
    signer = signing.signer
    package, job = signing.signed(handler("return 'signed'"))
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert archive.namelist() == ["lambda_function.py", "META_INF/", SIGNATURE]
        assert archive.read(SIGNATURE).startswith(b"-----BEGIN PKCS7-----\n")
    assert (job["profileName"], job["profileVersion"]) == ("pp", signing.profile["profileVersion"])
    assert (job["jobOwner"], job["jobInvoker"]) == (signing.account.id, signing.account.id)
    assert job["signatureExpiresAt"] > job["createdAt"] + datetime.timedelta(days=4000)
    signer.get_waiter("successful_signing_job").wait(jobId=job["jobId"])
    again = signing.job(zip_of(handler("return 2")), token="once")
    same = signing.job(zip_of(handler("return 3")), token="once")
    assert same["jobId"] == again["jobId"]
    reasons = []
    for content in (package, zip_of({}), b"no zip"):
        failed = signing.job(content)
        reasons.append(failed["statusReason"])
        assert failed["status"] == "Failed"
        assert "signedObject" not in failed
    assert reasons == ["The zip file already has a signature.", "The zip file is empty.", "The zip file is malformed."]
    with refused(400, "ValidationException"):
        signer.revoke_signature(jobId=failed["jobId"], reason="there is none")
    assert len(signer.list_signing_jobs()["jobs"]) == 5
    assert {one["jobId"] for one in signer.list_signing_jobs(status="Succeeded")["jobs"]} == {job["jobId"], again["jobId"]}
    pages = signer.get_paginator("list_signing_jobs").paginate(PaginationConfig={"PageSize": 2})
    assert len({one["jobId"] for page in pages for one in page["jobs"]}) == 5
    with refused(404, "ResourceNotFoundException"):
        signer.describe_signing_job(jobId="missing")
    with refused(404, "ResourceNotFoundException"):
        signing.job(zip_of({"a": "1"}), profile="missing")


def test_buckets_are_read_and_written_as_the_caller(signing):
    account = signing.account
    user = account.user(statements=[{"Effect": "Allow", "Action": "signer:*", "Resource": "*"}])
    version = signing.s3.put_object(Bucket=signing.bucket, Key="k.zip", Body=zip_of({"a": "1"}))["VersionId"]
    given = {
        "destination": {"s3": {"bucketName": signing.bucket}},
        "profileName": "pp",
        "clientRequestToken": "t",
    }
    with refused(403, "AccessDeniedException"):
        user.client("signer").start_signing_job(source={"s3": {"bucketName": signing.bucket, "key": "k.zip", "version": version}}, **given)
    with refused(400, "ValidationException"):
        signing.signer.start_signing_job(source={"s3": {"bucketName": signing.bucket, "key": "none", "version": version}}, **given)
    nobody = account.user("other", statements=[{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}])
    with refused(403, "AccessDeniedException"):
        nobody.client("signer").start_signing_job(source={"s3": {"bucketName": signing.bucket, "key": "k.zip", "version": version}}, **given)
    assert signing.signer.list_signing_jobs()["jobs"] == []


def test_signed_code_is_deployed_where_signatures_are_enforced(signing):
    client = signing.client
    package, job = signing.signed(handler("return 'signed'"))
    enforced = signing.config("Enforce")
    found = create_function(signing.account, Code={"ZipFile": package}, CodeSigningConfigArn=enforced)
    assert found.invoke().ok() == "signed"
    shown = client.get_function_configuration(FunctionName="f")
    assert shown["SigningProfileVersionArn"] == signing.profile["profileVersionArn"]
    assert shown["SigningJobArn"] == signing.job_arn(job)
    with refused(400, CVF, UNTRUSTED.format("f")):
        client.update_function_code(FunctionName="f", ZipFile=zip_of(handler("return 'unsigned'")))
    with refused(400, CVF, UNTRUSTED.format(signing.account.arn("f"))):
        client.update_function_code(FunctionName=signing.account.arn("f"), ZipFile=zip_of(handler("return 'unsigned'")))
    with refused(400, ICS):
        client.update_function_code(FunctionName="f", ZipFile=tampered(package))
    second, job = signing.signed(handler("return 'signed again'"))
    assert client.update_function_code(FunctionName="f", ZipFile=second)["SigningJobArn"] == signing.job_arn(job)
    found.wait_ready()
    found.configure(Description="kept")
    assert found.invoke().ok() == "signed again"
    assert client.get_function_configuration(FunctionName="f")["SigningJobArn"] == signing.job_arn(job)


def test_warnings_let_untrusted_code_in_but_no_broken_signature(signing):
    client = signing.client
    other = signing.put("other")
    package, _ = signing.signed(handler("return 'signed'"))
    warned = signing.config("Warn", other)
    found = create_function(signing.account, Code={"ZipFile": package}, CodeSigningConfigArn=warned)
    assert found.invoke().ok() == "signed"
    client.update_function_code(FunctionName="f", ZipFile=zip_of(handler("return 'unsigned'")))
    found.wait_ready()
    assert "SigningJobArn" not in client.get_function_configuration(FunctionName="f")
    with refused(400, ICS):
        client.update_function_code(FunctionName="f", ZipFile=tampered(package))
    assert found.invoke().ok() == "unsigned"
    client.put_function_code_signing_config(FunctionName="f", CodeSigningConfigArn=signing.config("Enforce", other))
    with refused(400, CVF, UNTRUSTED.format("f")):
        client.update_function_code(FunctionName="f", ZipFile=package)
    cloudwatch, wanted = signing.account.client("cloudwatch"), {"Namespace": "AWS/Lambda", "MetricName": "SignatureValidationErrors"}
    counted = lambda: [metric["Dimensions"] for metric in cloudwatch.list_metrics(**wanted)["Metrics"]]
    eventually(lambda: [{"Name": "FunctionName", "Value": "f"}] in counted(), "the refusal is counted")


def test_another_account_s_signature_is_a_stranger_s(signing, server_account):
    """Whoever copies an account's profile into his own signature has not got its key."""
    stranger = Signing(server_account())
    package, _ = stranger.signed(handler("return 'signed'"))
    with refused(400, CVF, UNTRUSTED.format("f")):
        create_function(signing.account, Code={"ZipFile": package}, CodeSigningConfigArn=signing.config("Enforce"))
    theirs = signing.config("Enforce", stranger.profile)
    assert create_function(signing.account, Code={"ZipFile": package}, CodeSigningConfigArn=theirs).invoke().ok() == "signed"


def test_revocations(signing):
    client, signer = signing.client, signing.signer
    config = signing.config("Enforce")
    packages = {name: signing.signed(handler(f"return '{name}'")) for name in ("one", "two")}
    create_function(signing.account, Code={"ZipFile": packages["one"][0]}, CodeSigningConfigArn=config)
    signer.revoke_signature(jobId=packages["one"][1]["jobId"], reason="a leak")
    with refused(400, CVF, UNTRUSTED.format("f")):
        client.update_function_code(FunctionName="f", ZipFile=packages["one"][0])
    client.update_function_code(FunctionName="f", ZipFile=packages["two"][0], DryRun=True)
    record = signer.describe_signing_job(jobId=packages["one"][1]["jobId"])["revocationRecord"]
    assert (record["reason"], record["revokedBy"]) == ("a leak", f"arn:aws:iam::{signing.account.id}:root")
    assert [one["jobId"] for one in signer.list_signing_jobs(isRevoked=True)["jobs"]] == [packages["one"][1]["jobId"]]
    asked = {
        "signatureTimestamp": packages["two"][1]["createdAt"],
        "platformId": PLATFORM,
        "profileVersionArn": signing.profile["profileVersionArn"],
        "certificateHashes": ["00"],
    }
    one, two = (signing.job_arn(packages[name][1]) for name in ("one", "two"))
    assert signer.get_revocation_status(jobArn=one, **asked)["revokedEntities"] == [one]
    assert signer.get_revocation_status(jobArn=two, **asked)["revokedEntities"] == []
    version = signing.profile["profileVersion"]
    revoke = {"profileName": "pp", "profileVersion": version, "reason": "a leak"}
    with refused(400, "ValidationException"):
        signer.revoke_signing_profile(effectiveTime=packages["two"][1]["createdAt"] + datetime.timedelta(days=9), **revoke)
    signer.revoke_signing_profile(effectiveTime=packages["two"][1]["createdAt"], **revoke)
    with refused(400, CVF, UNTRUSTED.format("f")):
        client.update_function_code(FunctionName="f", ZipFile=packages["two"][0])
    assert signer.get_revocation_status(jobArn=two, **asked)["revokedEntities"] == [signing.profile["profileVersionArn"]]
    assert signer.get_signing_profile(profileName="pp")["status"] == "Revoked"
    with refused(400, "ValidationException"):
        signing.job(zip_of({"a": "1"}))
    next_version = signing.put("pp")["profileVersion"]
    assert next_version != version
    assert signing.signed(handler("return 3"))[1]["profileVersion"] == next_version


def test_signatures_expire(own_freehold):
    signing = Signing(Account(own_freehold))
    short = signing.put("short", signatureValidityPeriod={"value": 1, "type": "DAYS"})
    package, job = signing.signed(handler("return 'signed'"), profile="short")
    assert job["signatureExpiresAt"] - job["createdAt"] == datetime.timedelta(days=1)
    given = {"Code": {"ZipFile": package}, "CodeSigningConfigArn": signing.config("Enforce", short)}
    create_function(signing.account, **given)
    own_freehold.advance(24 * 3600)
    with refused(400, CVF, UNTRUSTED.format("g")):
        create_function(signing.account, name="g", **given)


def test_keys_profiles_and_jobs_live_through_a_kill(new_freehold, tmp_path):
    server = new_freehold(data=tmp_path / "data")
    signing = Signing(Account(server))
    package, job = signing.signed(handler("return 'signed'"))
    config = signing.config("Enforce")
    server.kill()
    server.start()
    account = Account(server, signing.account.id)
    found = account.client("signer").describe_signing_job(jobId=job["jobId"])
    assert found["signedObject"] == job["signedObject"]
    again = account.client("s3").get_object(Bucket=signing.bucket, Key=job["signedObject"]["s3"]["key"])["Body"].read()
    assert again == package
    client = account.awslambda
    role = account.function_role
    given = {"Runtime": PYTHON, "Handler": "lambda_function.lambda_handler", "Role": role, "Code": {"ZipFile": package}}
    made = client.create_function(FunctionName="f", CodeSigningConfigArn=config, **given)
    assert made["SigningJobArn"] == signing.job_arn(job)


def test_layers_must_be_signed_too(signing):
    client = signing.client
    config = signing.config("Enforce")
    code, _ = signing.signed(handler("return extra.NAME", before="import extra"))
    content, job = signing.signed({"python/extra.py": "NAME = 'signed'"})
    layer = client.publish_layer_version(LayerName="l", Content={"ZipFile": content})
    assert layer["Content"]["SigningJobArn"] == signing.job_arn(job)
    assert layer["Content"]["SigningProfileVersionArn"] == signing.profile["profileVersionArn"]
    unsigned = client.publish_layer_version(LayerName="u", Content={"ZipFile": zip_of({"python/extra.py": "NAME = 'u'"})})
    assert "SigningJobArn" not in unsigned["Content"]
    given = {"Code": {"ZipFile": code}, "CodeSigningConfigArn": config}
    with refused(400, CVF, UNTRUSTED.format(unsigned["LayerVersionArn"])):
        create_function(signing.account, Layers=[unsigned["LayerVersionArn"]], **given)
    found = create_function(signing.account, Layers=[layer["LayerVersionArn"]], **given)
    assert found.invoke().ok() == "signed"
    shown = client.get_function_configuration(FunctionName="f")["Layers"]
    assert shown[0]["SigningJobArn"] == signing.job_arn(job)
    with refused(400, CVF, UNTRUSTED.format(unsigned["LayerVersionArn"])):
        client.update_function_configuration(FunctionName="f", Layers=[unsigned["LayerVersionArn"]])


def test_permissions_let_other_accounts_sign(signing, server_account):
    other = server_account()
    theirs = Signing(other)
    package = zip_of(handler("return 'signed'"))
    version = theirs.s3.put_object(Bucket=theirs.bucket, Key="in.zip", Body=package)["VersionId"]

    def start(token):
        return theirs.signer.start_signing_job(
            source={"s3": {"bucketName": theirs.bucket, "key": "in.zip", "version": version}},
            destination={"s3": {"bucketName": theirs.bucket}},
            profileName="pp",
            profileOwner=signing.account.id,
            clientRequestToken=token,
        )

    with refused(403, "AccessDeniedException"):
        start("one")
    given = {"profileName": "pp", "action": "signer:StartSigningJob", "principal": other.id, "statementId": "s"}
    revision = signing.signer.add_profile_permission(**given)["revisionId"]
    with refused(409, "ConflictException"):
        signing.signer.add_profile_permission(**given)
    listed = signing.signer.list_profile_permissions(profileName="pp")
    assert (listed["revisionId"], [one["statementId"] for one in listed["permissions"]]) == (revision, ["s"])
    started = start("one")
    assert started["jobOwner"] == signing.account.id
    job = theirs.signer.describe_signing_job(jobId=started["jobId"])
    assert (job["status"], job["jobOwner"], job["jobInvoker"]) == ("Succeeded", signing.account.id, other.id)
    signed = theirs.s3.get_object(Bucket=theirs.bucket, Key=job["signedObject"]["s3"]["key"])["Body"].read()
    config = signing.config("Enforce")
    assert create_function(signing.account, Code={"ZipFile": signed}, CodeSigningConfigArn=config).invoke().ok() == "signed"
    with refused(409, "ConflictException"):
        signing.signer.remove_profile_permission(profileName="pp", revisionId="old", statementId="s")
    signing.signer.remove_profile_permission(profileName="pp", revisionId=revision, statementId="s")
    with refused(403, "AccessDeniedException"):
        start("two")
