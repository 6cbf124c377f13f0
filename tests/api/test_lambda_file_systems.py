"""Folders of the host as file systems, and networks that are configured: what functions are granted of the machine."""

import os

import pytest

from support.account import Account
from support.errors import refused
from support.functions import create_function, handler

IPV = "InvalidParameterValueException"
POINT = "fsap-0123456789abcdef0"
OWNER = 4321
NETWORK = {"SubnetIds": ["subnet-0000000000000000a"], "SecurityGroupIds": ["sg-0000000000000000a"]}
OTHER_NETWORK = {"SubnetIds": ["subnet-0000000000000000b"], "SecurityGroupIds": ["sg-0000000000000000b"]}
WRITE = handler(
    """
with open('/mnt/data/' + event['name'], 'a') as file:
    file.write(event['text'])
os.makedirs('/mnt/data/folder', exist_ok=True)
try:
    open('/mnt/beside', 'w')
except OSError as error:
    beside = error.errno
found = os.stat('/mnt/data/' + event['name'])
return [sorted(os.listdir('/mnt/data')), open('/mnt/data/' + event['name']).read(), found.st_uid == os.getuid(), beside]
""",
    before="import os",
)


@pytest.fixture(scope="module")
def ground(tmp_path_factory):
    """A server with one granted folder and two networks."""
    from support.server import Freehold

    folder = tmp_path_factory.mktemp("granted")
    os.chown(folder, OWNER, OWNER)
    arguments = ["--file-system", f"{POINT}={folder}"]
    for letter in "ab":
        arguments += ["--vpc", f"vpc-{letter}=subnet-0000000000000000{letter},sg-0000000000000000{letter}"]
    server = Freehold(tmp_path_factory.mktemp("server"), arguments=arguments).start()
    yield server, folder
    server.stop()


@pytest.fixture
def account(ground):
    return Account(ground[0])


def point(account, name=POINT):
    return f"arn:aws:elasticfilesystem:us-east-1:{account.id}:access-point/{name}"


def file_system(account, path="/mnt/data", name=POINT):
    return [{"Arn": point(account, name), "LocalMountPath": path}]


def test_functions_share_a_granted_folder(account, ground):
    folder = ground[1]
    (folder / "from-outside").write_text("x")
    os.chmod(folder / "from-outside", 0o644)
    one = create_function(account, WRITE, name="one", VpcConfig=NETWORK, FileSystemConfigs=file_system(account))
    two = create_function(account, WRITE, name="two", VpcConfig=NETWORK, FileSystemConfigs=file_system(account))
    assert one.configuration()["FileSystemConfigs"] == file_system(account)
    assert one.configuration()["VpcConfig"] == {**NETWORK, "VpcId": "vpc-a", "Ipv6AllowedForDualStack": False}
    names = ["folder", "from-outside", "shared"]
    assert one.invoke({"name": "shared", "text": "1"}).ok() == [names, "1", True, 30]
    assert two.invoke({"name": "shared", "text": "2"}).ok() == [names, "12", True, 30]
    found = (folder / "shared").stat()
    assert (found.st_uid, found.st_gid, (folder / "shared").read_text()) == (OWNER, OWNER, "12")
    # Detached: the folder is no longer there.
    one.configure(FileSystemConfigs=[])
    assert "FileSystemConfigs" not in one.configuration()
    assert one.invoke({"name": "shared", "text": "3"}).failure()[0] == "FileNotFoundError"
    (folder / "shared").unlink()


def test_what_cannot_be_mounted_is_refused(account):
    def refuses(text, **arguments):
        with refused(400, IPV, text):
            create_function(account, WRITE, name="f", **arguments)

    need = f"Function must be configured to execute in a VPC to reference access point {point(account)}."
    refuses(need, FileSystemConfigs=file_system(account))
    other = "fsap-99999999999999999"
    refuses(f"EFS access point {point(account, other)} does not exist.", VpcConfig=NETWORK, FileSystemConfigs=file_system(account, name=other))
    refuses("The local mount path /mnt/.. is not valid.", VpcConfig=NETWORK, FileSystemConfigs=file_system(account, "/mnt/.."))
    with refused(400, "ValidationException"):
        create_function(account, WRITE, VpcConfig=NETWORK, FileSystemConfigs=file_system(account, "/srv"))
    found = create_function(account, WRITE, VpcConfig=NETWORK, FileSystemConfigs=file_system(account))
    empty = {"SubnetIds": [], "SecurityGroupIds": []}
    with refused(400, IPV, f"Function VPC configuration cannot be removed with access point {point(account)} referenced."):
        found.configure(VpcConfig=empty)
    found.configure(VpcConfig=empty, FileSystemConfigs=[])
    assert found.configuration()["VpcConfig"] == {**empty, "VpcId": "", "Ipv6AllowedForDualStack": False}


def test_networks_are_looked_up_where_there_are_any(account):
    describe = "Error occurred while Describe"
    for network, text in [
        (
            {**NETWORK, "SubnetIds": ["subnet-9"]},
            f"{describe}Subnets. EC2 Error Code: InvalidSubnetID.NotFound. EC2 Error Message: The subnet ID 'subnet-9' does not exist",
        ),
        (
            {**NETWORK, "SecurityGroupIds": ["sg-9"]},
            f"{describe}SecurityGroups. EC2 Error Code: InvalidGroup.NotFound. EC2 Error Message: The security group 'sg-9' does not exist",
        ),
        ({**NETWORK, "SubnetIds": []}, "SubnetIds and SecurityIds must coexist or be both empty list."),
    ]:
        with refused(400, IPV, text):
            create_function(account, WRITE, VpcConfig=network)
    with refused(400, IPV):
        create_function(account, WRITE, VpcConfig={**NETWORK, "SecurityGroupIds": OTHER_NETWORK["SecurityGroupIds"]})
    found = create_function(account, WRITE, VpcConfig={**OTHER_NETWORK, "Ipv6AllowedForDualStack": True})
    assert found.configuration()["VpcConfig"] == {**OTHER_NETWORK, "VpcId": "vpc-b", "Ipv6AllowedForDualStack": True}


def test_a_folder_that_went_is_told_to_the_caller(account, ground):
    folder = ground[1]
    found = create_function(account, WRITE, VpcConfig=NETWORK, FileSystemConfigs=file_system(account))
    moved = folder.with_name("moved")
    folder.rename(moved)
    try:
        with refused(403, "EFSMountFailureException", part=point(account)):
            found.invoke({"name": "x", "text": "y"})
    finally:
        moved.rename(folder)
    found.invoke({"name": "x", "text": "y"}).ok()


def test_without_networks_ids_are_taken_as_they_come(freehold):
    found = create_function(Account(freehold), WRITE, VpcConfig=NETWORK)
    assert found.configuration()["VpcConfig"] == {**NETWORK, "VpcId": "", "Ipv6AllowedForDualStack": False}


def test_a_folder_of_root_is_not_granted(new_freehold, tmp_path):
    (tmp_path / "of-root").mkdir()
    server = new_freehold("--file-system", f"{POINT}={tmp_path / 'of-root'}", start=False)
    with pytest.raises(AssertionError, match="belongs to root"):
        server.start()
