"""Bytecode of larger Python packages, compiled once for later cold starts."""

import io
import pathlib
import zipfile

import pytest

from support.functions import create_function, handler, node_runtime
from support.wait import eventually

# Large enough to be worth it.
BIG = "\n".join(f"def f{number}(a, b):\n    return [a + {number}, b * {number}, 'text {number}']" for number in range(1500))
LOOK = """
folder = os.path.dirname(big.__file__) + "/__pycache__"
names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
return {"names": names, "value": big.f7(1, 2), "file": big.__file__, "code": big.f7.__code__.co_filename, "ran": sorted(os.listdir("/tmp"))}
"""
CODE = handler(LOOK, before="import os, big")


def seen(found):
    return found.invoke().ok()


def anew(found):
    """The same code in another environment."""
    found.configure(Description="another")
    return seen(found)


def compiled(found, what):
    return eventually(lambda: [name for name in seen(found)["names"] if name.startswith(what) and name.endswith(".pyc")], f"bytecode of {what}", 60)


def test_a_larger_package_is_compiled_once(account):
    files = {**CODE, "big.py": BIG, "broken.py": "def (", "hostile.py": "import os\nopen('/tmp/ran', 'w')\nassert ()\n", "linecache.py": "open('/tmp/ran', 'w')"}
    found = create_function(account, files)
    first = seen(found)
    assert first["value"] == [8, 14, "text 7"]
    [name] = compiled(found, "big.")
    assert name.startswith("big.cpython-3")
    again = anew(found)
    assert {key: again[key] for key in ("value", "file", "code", "ran")} == {key: first[key] for key in ("value", "file", "code", "ran")}
    assert (again["file"], again["code"]) == ("/var/task/big.py", "/var/task/big.py")
    names = {name.split(".")[0] for name in again["names"]}
    assert "broken" not in names and {"big", "hostile", "linecache"} <= names, "all that can be compiled"
    found.update_code({**CODE, "big.py": BIG.replace("a + 7,", "a + 70,")})
    assert seen(found)["value"][0] == 71, "another source has other bytecode"


def test_a_layer_is_compiled_too(account):
    layer = io.BytesIO()
    with zipfile.ZipFile(layer, "w") as archive:
        archive.writestr("python/big.py", BIG)
    arn = account.awslambda.publish_layer_version(LayerName="l", Content={"ZipFile": layer.getvalue()})["LayerVersionArn"]
    found = create_function(account, CODE, Layers=[arn])
    assert seen(found)["file"] == "/opt/python/big.py"
    compiled(found, "big.")
    again = anew(found)
    assert (again["value"], again["code"]) == ([8, 14, "text 7"], "/opt/python/big.py")


def test_nothing_is_put_where_a_package_has_a_link(account):
    """Packages are seen to in the order of their first calls: when another one is compiled, it was this one's turn."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        for name, text in {**CODE, "big.py": BIG}.items():
            packed.writestr(name, text)
        link = zipfile.ZipInfo("__pycache__")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        packed.writestr(link, "/opt")
    found = create_function(account, name="linked", Code={"ZipFile": archive.getvalue()})
    assert seen(found)["names"] == []
    other = create_function(account, {**CODE, "big.py": BIG + "\n"}, "other")
    seen(other)
    compiled(other, "big.")
    assert anew(found)["names"] == [] and not list(pathlib.Path("/opt").glob("big.cpython*"))


def test_a_small_package_stays_as_it_is(account):
    found = create_function(account, {**CODE, "big.py": "def f7(a, b):\n    return [a]"})
    larger = create_function(account, {**CODE, "big.py": BIG}, "larger")
    assert seen(found)["names"] == []
    seen(larger)
    compiled(larger, "big.")
    assert anew(found)["names"] == []


# ---- Node.js -------------------------------------------------------------------------------------------------

# Large enough to be worth it; what it shows is the same with and without compiled code, but for `loaded` and `code`.
NODE = """'use strict';
const fs = require('fs'), path = require('path'), other = require('./other.js');
const loaded = new Error().stack.split('\\n')[2]; // who runs the file
const text = 'import("text")', pattern = /import("pattern")/; /* import("comment") */
class Named { import(x) { return x + 1; } }
const named = { import(x) { return x * 2; } };
function where() { return new Error('where').stack.split('\\n')[1].trim(); }
const list = (folder) => fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }).sort() : [];
exports.handler = async (event) => {
  if (event === 'fail') throw new TypeError('failed');
  const [module_, builtin] = [await import('./module.mjs'), await import (`node:${'path'}`)];
  const imports = [module_.default, typeof builtin.join, text, pattern.source, new Named().import(1), named.import(4)];
  const names = [__filename, __dirname, module.id, module.filename, require.resolve('./other.js'), require.main === module, module.children.map((child) => child.id)];
  return { same: { imports, names, other, where: where(), f: exports.f7(1, 2) }, loaded, code: list('/var/task/.freehold') };
};
""" + "\n".join(f"exports.f{number} = function (a, b) {{ return [a + {number}, b * {number}, 'text {number}']; }};" for number in range(2500))
NODE_FILES = {"index.js": NODE, "other.js": "module.exports = [module.parent.id, require('./index.js').handler === undefined];", "module.mjs": "export default 'module';"}


@pytest.mark.skipif(not node_runtime(), reason="needs node")
def test_a_large_file_of_node_is_compiled_once(account):
    # Code that a package brings along was made of something else, perhaps: it is not there.
    files = {**NODE_FILES, ".freehold/node/index.js": "code", "module.js": "import x from 'node:os'; //" + "x" * 200_000}
    found = create_function(account, files, Runtime=node_runtime(), Handler="index.handler", MemorySize=1769)
    first = seen(found)
    assert first["code"] == [] and "node:internal" in first["loaded"]
    assert first["same"]["imports"] == ["module", "function", 'import("text")', 'import("pattern")', 2, 8]
    assert first["same"]["names"][0] == "/var/task/index.js" and first["same"]["f"] == [8, 14, "text 7"]

    failed = found.invoke("fail").payload
    assert failed["errorType"] == "TypeError" and "(/var/task/index.js:10:" in failed["trace"][1]

    eventually(lambda: seen(found)["code"], "compiled code beside the package", 60)
    later = anew(found)
    assert "/var/runtime/lib/compiled.js" in later["loaded"]
    assert later["same"] == first["same"]
    [folder, file] = later["code"]
    assert folder.startswith("node-v") and file == f"{folder}/index.js", "no code of what is no CommonJS, nor of what is small"
    assert found.invoke("fail").payload == failed
    found.update_code({**NODE_FILES, "index.js": NODE.replace("a + 7,", "a + 8,")})
    assert seen(found)["same"]["f"] == [9, 14, "text 7"], "a source of the same length is another package's"
