"""examples/thumbnails, deployed by its own script: upload, function, thumbnail and event, rule, second function."""

import importlib.util
import json
import os
import pathlib
import struct
import subprocess
import zlib

from support.functions import PYTHON, Function
from support.server import host_environment
from support.wait import eventually

EXAMPLE = pathlib.Path(__file__).parents[2] / "examples/thumbnails"


def example_module(name):
    spec = importlib.util.spec_from_file_location(f"thumbnails_{name}", EXAMPLE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


png = example_module("png")


def filtered(rows, size):
    """Rows under each of PNG's filters in turn, as an encoder writes them."""
    out, above = b"", bytes(len(rows[0]))
    for number, row in enumerate(rows):
        kind, line = number % 5, bytearray()
        for i, value in enumerate(row):
            left, up, corner = (row[i - size] if i >= size else 0), above[i], (above[i - size] if i >= size else 0)
            guess = left + up - corner
            paeth = min((left, up, corner), key=lambda one: abs(guess - one))
            line.append((value - [0, left, up, (left + up) // 2, paeth][kind]) & 255)
        out += bytes([kind]) + bytes(line)
        above = row
    return out


def picture(width, height):
    rows = [bytes(v for x in range(width) for v in (x % 256, y % 256, (x * y) % 256)) for y in range(height)]
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(filtered(rows, 3))
    return png.SIGNATURE + png.chunk(b"IHDR", head) + png.chunk(b"IDAT", body) + png.chunk(b"IEND", b""), rows


def test_pictures_become_small():
    data, rows = picture(100, 50)
    small, width, height = png.thumbnail(data, 20)
    assert (width, height) == (20, 10)
    _, _, colour, _, pixels = png.read(small)
    assert colour == 2 and pixels[3][:6] == rows[15][:3] + rows[15][15:18]
    for broken in (b"", data[:60], data.replace(png.SIGNATURE, b"GIF89a..")):
        try:
            png.thumbnail(broken, 20)
        except png.NotAPicture:
            continue
        raise AssertionError("a broken picture was read")


def test_uploads_become_thumbnails(account):
    environment = {**host_environment(), **account.environment(), "RUNTIME": PYTHON, "PATH": os.environ["PATH"]}
    deployed = subprocess.run(["bash", EXAMPLE / "deploy.sh"], env=environment, capture_output=True, text=True, timeout=120)
    assert deployed.returncode == 0, deployed.stderr
    bucket, s3 = deployed.stdout.strip(), account.client("s3")
    assert bucket == f"thumbnails-{account.id}"
    s3.put_object(Bucket=bucket, Key="uploads/a b.png", Body=picture(256, 128)[0])
    s3.put_object(Bucket=bucket, Key="uploads/no.png", Body=b"not a picture")
    s3.put_object(Bucket=bucket, Key="uploads/note.txt", Body=b"not for the function")

    def keys():
        return sorted(one["Key"] for one in s3.list_objects_v2(Bucket=bucket)["Contents"])

    eventually(lambda: "metadata/a b.png.json" in keys(), "the second function's metadata")
    small = s3.get_object(Bucket=bucket, Key="thumbnails/a b.png")
    assert small["ContentType"] == "image/png" and png.read(small["Body"].read())[:2] == (64, 32)
    kept = json.loads(s3.get_object(Bucket=bucket, Key="metadata/a b.png.json")["Body"].read())
    assert (kept["picture"], kept["width"], kept["height"]) == ("uploads/a b.png", 64, 32)
    log = Function(account, "thumbnails-make").wait_log("uploads/no.png is left as it is")
    assert not any("note.txt" in line for line in log)
    assert [key for key in keys() if not key.startswith("uploads/")] == ["metadata/a b.png.json", "thumbnails/a b.png"]
