"""The zip of a function: what it may hold, and what is refused before it touches the disk."""

import io
import os
import urllib.request
import zipfile

import pytest

from support.errors import refused
from support.functions import ECHO, create_function, handler, zip_of

NOT_A_ZIP = "Could not unzip uploaded file. Please check your file, then try to upload again."
UNZIPPED = "Unzipped size must be smaller than 262144000 bytes"
ZIPPED_MAX = 52_428_800


def still_works(account):
    """The next request after a bad one."""
    assert create_function(account, name="next").invoke({"a": 1}).ok() == {"a": 1}


@pytest.mark.parametrize(
    "content",
    [b"", b"this is no zip", b"PK\x03\x04" + b"\x00" * 100, zip_of(ECHO)[:-30], os.urandom(10_000)],
    ids=["empty", "text", "header-only", "cut-off", "noise"],
)
def test_what_is_not_a_zip_is_refused(account, content):
    with refused(400, "InvalidParameterValueException") as seen:
        create_function(account, Code={"ZipFile": content})
    if content:  # nothing at all may also be called a missing package
        assert seen.message == NOT_A_ZIP
    still_works(account)


def zip_of_zeros(total):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("zeros", "w", force_zip64=True) as entry:
        block = bytes(1 << 20)
        for _ in range(total >> 20):
            entry.write(block)
    return buffer.getvalue()


def test_a_zip_of_300_mb_of_zeros_is_refused(account):
    bomb = zip_of_zeros(300 << 20)
    assert len(bomb) < 1 << 20
    with refused(400, "InvalidParameterValueException", UNZIPPED):
        create_function(account, Code={"ZipFile": bomb})
    still_works(account)


def test_code_and_layers_are_measured_together(account):
    half = zip_of_zeros(130 << 20)
    layer = account.awslambda.publish_layer_version(LayerName="l", Content={"ZipFile": half})["LayerVersionArn"]
    found = create_function(account, Layers=[layer])
    with refused(400, "InvalidParameterValueException", UNZIPPED):
        account.awslambda.update_function_code(FunctionName="f", ZipFile=half)
    with refused(400, "InvalidParameterValueException", UNZIPPED):
        create_function(account, name="g", Code={"ZipFile": half}, Layers=[layer])
    assert found.invoke({"a": 1}).ok() == {"a": 1}


def test_a_zip_that_lies_about_its_size_is_refused(account):
    bomb = zip_of_zeros(300 << 20)
    size = (300 << 20).to_bytes(4, "little")
    assert bomb.count(size) >= 1, "the size stands in the directory"
    with refused(400, "InvalidParameterValueException"):
        create_function(account, Code={"ZipFile": bomb.replace(size, (100).to_bytes(4, "little"))})
    still_works(account)


def test_a_zip_of_more_than_50_mb_is_refused(account):
    content = zip_of({"noise": os.urandom(ZIPPED_MAX)}, compression=zipfile.ZIP_STORED)
    with refused(413, "RequestEntityTooLargeException", "Zipped size must be smaller than 52428800 bytes"):
        create_function(account, Code={"ZipFile": content})
    still_works(account)


def test_a_request_of_more_than_70_mb_is_refused(account):
    text = "Request must be smaller than 70167211 bytes for the CreateFunction operation"
    with refused(413, "RequestEntityTooLargeException", text):
        create_function(account, Code={"ZipFile": bytes(53 << 20)})
    still_works(account)


@pytest.mark.parametrize("name", ["../outside.py", "a/../../outside.py", "/etc/outside.py", "..\\outside.py", "a/./../../b"])
def test_a_name_that_leaves_the_folder_is_refused_or_stays_inside(account, freehold, name):
    """Either a refusal, or the file lies below /var/task; never anywhere else."""
    files = {**handler("import os\nreturn sorted(os.listdir('/var/task')), os.path.exists('/etc/outside.py')"), name: "x"}
    try:
        function = create_function(account, files)
    except account.awslambda.exceptions.InvalidParameterValueException:
        pass
    else:
        _, escaped = function.invoke().ok()
        assert not escaped
    assert not os.path.exists("/etc/outside.py")
    still_works(account)


def symlink_zip(target):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        body = "try:\n    return open('/var/task/link').read()\nexcept OSError as error:\n    return type(error).__name__"
        for name, content in handler(body).items():
            archive.writestr(name, content)
        archive.writestr("real.txt", "inside")
        link = zipfile.ZipInfo("link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, target)
    return buffer.getvalue()


def test_a_symlink_inside_the_package_works(account):
    function = create_function(account, Code={"ZipFile": symlink_zip("real.txt")})
    assert function.invoke().ok() == "inside"


@pytest.mark.parametrize("target", ["/etc/shadow", "../../../../../../etc/shadow"])
def test_a_symlink_out_of_the_package_reads_nothing_of_the_host(account, target):
    try:
        function = create_function(account, Code={"ZipFile": symlink_zip(target)})
    except account.awslambda.exceptions.InvalidParameterValueException:
        return
    assert function.invoke().ok() in ("FileNotFoundError", "PermissionError")


def test_a_file_below_a_symlink_of_the_package_stays_inside(account, tmp_path):
    """The classic: a link to a folder of the host, then a file through it."""
    victim = tmp_path / "victim"
    victim.mkdir()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        link = zipfile.ZipInfo("door")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, str(victim))
        archive.writestr("door/planted", "x")
        for name, content in ECHO.items():
            archive.writestr(name, content)
    try:
        create_function(account, Code={"ZipFile": buffer.getvalue()})
    except account.awslambda.exceptions.ClientError:
        pass
    assert list(victim.iterdir()) == []


def test_modes_folders_and_names_are_kept_w13(account):
    body = """
import os, stat
found = {}
for folder, _, names in os.walk('/var/task'):
    for name in names:
        path = os.path.join(folder, name)
        found[os.path.relpath(path, '/var/task')] = oct(stat.S_IMODE(os.stat(path).st_mode))
return found
"""
    files = {**handler(body), "bin/tool": "#!/bin/sh\necho hi\n", "data/späße.txt": "ü", "deep/er/and/deeper": ""}
    function = create_function(account, Code={"ZipFile": zip_of(files, modes={"bin/tool": 0o755})})
    assert function.invoke().ok() == {
        "lambda_function.py": "0o644",
        "bin/tool": "0o755",
        "data/späße.txt": "0o644",
        "deep/er/and/deeper": "0o644",
    }


def test_a_program_in_the_package_runs(account):
    files = {**handler("import subprocess\nreturn subprocess.check_output(['/var/task/bin/tool']).decode()")}
    files["bin/tool"] = "#!/bin/sh\necho hi\n"
    function = create_function(account, Code={"ZipFile": zip_of(files, modes={"bin/tool": 0o755})})
    assert function.invoke().ok() == "hi\n"


def test_a_zip_with_many_files_works(account):
    files = {**handler("import os\nreturn len(os.listdir('/var/task/many'))"), **{f"many/{n}.txt": str(n) for n in range(3000)}}
    assert create_function(account, files).invoke().ok() == 3000


def test_the_code_location_gives_the_package_back_w12(account):
    package = zip_of(ECHO)
    create_function(account, Code={"ZipFile": package})
    code = account.awslambda.get_function(FunctionName="f")["Code"]
    assert code["RepositoryType"] == "S3"
    with urllib.request.urlopen(code["Location"], timeout=30) as answer:
        assert answer.read() == package
