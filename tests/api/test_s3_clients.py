"""S3 through clients of other makers: the JavaScript SDK, rclone, s3cmd, and the AWS CLI's transfers of many files."""

import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import urllib.parse
import uuid

import pytest

from support.server import host_environment

JAVASCRIPT = pathlib.Path(__file__).parents[1] / "js"
MIB = 1024 * 1024


@pytest.fixture
def s3(account):
    return account.client("s3")


@pytest.fixture
def bucket(s3):
    name = f"b-{uuid.uuid4()}"
    s3.create_bucket(Bucket=name)
    return name


@pytest.fixture
def tree(tmp_path):
    """Files to be sent: small ones, one below, an empty one, and one that goes in parts."""
    folder = tmp_path / "tree"
    (folder / "d").mkdir(parents=True)
    for name in ("a.txt", "b c.txt", "d/ü.txt"):
        (folder / name).write_text(name)
    (folder / "empty").write_bytes(b"")
    (folder / "large").write_bytes(os.urandom(12 * MIB))
    return folder


def keys(s3, bucket, prefix=""):
    return sorted(one["Key"] for one in s3.list_objects_v2(Bucket=bucket, Prefix=prefix).get("Contents", []))


def digests(folder):
    return {str(path.relative_to(folder)): hashlib.md5(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


def program(name):
    return pytest.mark.skipif(not shutil.which(name), reason=f"{name} is not installed (Debian: apt-get install {name})")


@program("node")
def test_javascript(account, bucket):
    environment = {**host_environment(), **account.environment(), "AWS_REGION": account.region}
    ran = subprocess.run(["node", str(JAVASCRIPT / "objects.mjs"), bucket], env=environment, cwd=JAVASCRIPT, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout) == {
        "parts": "3",
        "same": True,
        "metadata": {"from": "js"},
        "checksum": "COMPOSITE",
        "put": 200,
        "got": "hello",
        "type": "text/plain",
        "keys": [["copy", "large ü"], ["signed"]],
        "missing": "NoSuchKey",
        "again": "PreconditionFailed",
    }


@program("rclone")
def test_rclone(account, s3, bucket, tree, tmp_path):
    environment = {
        **host_environment(),
        "RCLONE_CONFIG": str(tmp_path / "none.conf"),
        "RCLONE_CONFIG_R_TYPE": "s3",
        "RCLONE_CONFIG_R_PROVIDER": "Other",
        "RCLONE_CONFIG_R_ENDPOINT": account.freehold.endpoint,
        "RCLONE_CONFIG_R_ACCESS_KEY_ID": account.access_key,
        "RCLONE_CONFIG_R_SECRET_ACCESS_KEY": account.secret,
        "RCLONE_CONFIG_R_REGION": account.region,
    }

    def rclone(*arguments, code=0):
        flags = ["--retries", "1", "--s3-upload-cutoff", "5M", "--s3-chunk-size", "5M"]
        ran = subprocess.run(["rclone", *arguments, *flags], env=environment, capture_output=True, text=True, timeout=120)
        assert ran.returncode == code, ran.stderr
        return ran.stdout

    rclone("sync", str(tree), f"r:{bucket}/t")
    assert keys(s3, bucket) == ["t/a.txt", "t/b c.txt", "t/d/ü.txt", "t/empty", "t/large"]
    assert s3.head_object(Bucket=bucket, Key="t/large")["ETag"].endswith('-3"')
    rclone("check", str(tree), f"r:{bucket}/t")
    (tree / "a.txt").write_text("changed")
    (tree / "b c.txt").unlink()
    rclone("check", str(tree), f"r:{bucket}/t", code=1)
    rclone("sync", str(tree), f"r:{bucket}/t")
    back = tmp_path / "back"
    rclone("copy", f"r:{bucket}/t", str(back))
    assert digests(back) == digests(tree)
    rclone("moveto", f"r:{bucket}/t/a.txt", f"r:{bucket}/u/a.txt")
    listed = json.loads(rclone("lsjson", "-R", "--files-only", f"r:{bucket}"))
    assert {one["Path"] for one in listed} == {"t/d/ü.txt", "t/empty", "t/large", "u/a.txt"}
    rclone("purge", f"r:{bucket}/t")
    assert keys(s3, bucket) == ["u/a.txt"]
    rclone("mkdir", f"r:{bucket}-2")
    rclone("rmdir", f"r:{bucket}-2")
    rclone("cat", f"r:{bucket}-2/x", code=3)


@program("s3cmd")
def test_s3cmd(account, s3, bucket, tree, tmp_path):
    host = urllib.parse.urlsplit(account.freehold.endpoint).netloc
    settings = {
        "access_key": account.access_key,
        "secret_key": account.secret,
        "host_base": host,
        "host_bucket": host,
        "use_https": "False",
        "bucket_location": account.region,
        "multipart_chunk_size_mb": "5",
    }
    config = tmp_path / "s3cfg"
    config.write_text("[default]\n" + "".join(f"{name} = {value}\n" for name, value in settings.items()))

    def s3cmd(*arguments, code=0):
        command = ["s3cmd", "-c", str(config), "--no-progress", *arguments]
        ran = subprocess.run(command, env=host_environment(), capture_output=True, text=True, timeout=120)
        assert ran.returncode == code, ran.stderr + ran.stdout
        return ran.stdout

    made = f"s3://{bucket}-2"
    s3cmd("mb", made)
    assert made in s3cmd("ls")
    s3cmd("sync", f"{tree}/", f"s3://{bucket}/t/")
    assert keys(s3, bucket) == ["t/a.txt", "t/b c.txt", "t/d/ü.txt", "t/empty", "t/large"]
    back = tmp_path / "back"
    back.mkdir()
    s3cmd("sync", f"s3://{bucket}/t/", f"{back}/")
    assert digests(back) == digests(tree)
    s3cmd("cp", f"s3://{bucket}/t/a.txt", f"s3://{bucket}/copy.txt")
    s3cmd("mv", f"s3://{bucket}/copy.txt", f"{made}/moved.txt")
    assert keys(s3, f"{bucket}-2") == ["moved.txt"]
    assert "MD5 sum" in s3cmd("info", f"{made}/moved.txt")
    url = s3cmd("signurl", f"{made}/moved.txt", "+60").strip()
    assert urllib.parse.urlsplit(url).netloc == host
    s3cmd("setacl", "--acl-private", f"{made}/moved.txt")
    s3cmd("rb", made, code=13)
    s3cmd("del", "--recursive", "--force", made)
    s3cmd("rb", made)
    s3cmd("get", f"s3://{bucket}/nothing", str(tmp_path / "x"), code=64)


def test_many_files_by_the_cli(account, s3, bucket, tree, tmp_path):
    cli = lambda *arguments: account.aws("s3", *arguments, cwd=tmp_path)
    cli("sync", str(tree), f"s3://{bucket}/t")
    assert keys(s3, bucket) == ["t/a.txt", "t/b c.txt", "t/d/ü.txt", "t/empty", "t/large"]
    (tree / "a.txt").write_text("changed text")
    (tree / "b c.txt").unlink()
    sent = cli("sync", "--delete", str(tree), f"s3://{bucket}/t")
    assert sent.count("upload:") == 1 and sent.count("delete:") == 1
    cli("sync", f"s3://{bucket}/t", "back")
    assert digests(tmp_path / "back") == digests(tree)
    cli("mv", "--recursive", f"s3://{bucket}/t", f"s3://{bucket}/u")
    assert keys(s3, bucket) == ["u/a.txt", "u/d/ü.txt", "u/empty", "u/large"]
    cli("rm", "--recursive", "--exclude", "*.txt", f"s3://{bucket}/u")
    assert keys(s3, bucket) == ["u/a.txt", "u/d/ü.txt"]
    cli("rb", "--force", f"s3://{bucket}")
    assert bucket not in cli("ls")
