"""The Node.js runtime client: files that are loaded by code which was made ahead, without running them."""
import base64
import gzip
import re
import subprocess
from pathlib import Path
from urllib.parse import quote

import pytest

LOADED = "const loaded = new Error().stack.split('\\n')[2]; // who runs the file\n"
QUICKLY, AS_EVER = "compiled.js", "node:internal"
OTHER = {"lib/other.js": LOADED + "module.exports = { loaded, parent: module.parent.id };", "module.mjs": "export default 'module';"}


def app(expression, before=""):
    return {"app.js": LOADED + before + "\nexports.handler = async (event) => ({ loaded, value: %s });" % expression, **OTHER}


def code_of(node, start, files):
    """The code of the files, by the paths of where the platform puts it."""
    client = Path(node.argv[-1]).parent / "lib/compiled"
    answers = start(node, files, "%s.compileFiles" % client).invoke(list(files)).json()
    version = subprocess.run([node.argv[0], "--version"], capture_output=True, text=True, check=True).stdout.strip()
    place = {name: ".freehold/node-%s/%s" % (version, quote(name, safe="-_.!~*'()")) for name in files}
    return {place[name]: gzip.decompress(base64.b64decode(code)) for name, code in zip(files, answers) if code}


def result(node, start, files, **options):
    outcome = start(node, files, "app.handler", **options).invoke("event")
    value = outcome.json()
    return value.pop("loaded", ""), value


SAME = [
    ("names", "[module.id, require.main === module, module.children.length, require.resolve('./lib/other'), __filename.slice(-6)]"),
    ("positions", "new Error('here').stack.split('\\n')[1].trim()"),
    ("required", "require('./lib/other').parent"),
    ("import", "(await import('./module.mjs')).default + (await import ('node:path')).default.sep"),
    ("import_in_text", "['import(1)', `import(2) ${typeof (await import('node:os')).EOL}`, /import(3)/.source /* import(4) */]"),
    ("import_as_a_name", "[new (class { import(x) { return x; } })().import(1), { import(x) { return x; } }.import(2), event.import?.(3)]"),
    ("throws", "(() => { throw new RangeError('no') })()"),
]


@pytest.mark.parametrize("name, expression", SAME, ids=[row[0] for row in SAME])
def test_all_is_as_without_it(node, start, name, expression):
    files = app(expression)
    code = code_of(node, start, files)
    assert [Path(path).name for path in code] == ["app.js", "lib%2Fother.js"], "none of what is no CommonJS"
    (before, expected), (after, found) = result(node, start, files), result(node, start, {**files, **code})
    if name == "throws":
        assert strip(found["trace"][:3]) == strip(expected["trace"][:3])
    else:
        assert (AS_EVER in before, QUICKLY in after) == (True, True)
        assert strip(found) == strip(expected)


def strip(value):
    """Without the folder of the test."""
    return re.sub(r"/\S*?/task/", "/task/", str(value))


def test_what_v8_does_not_take_is_compiled_as_ever(node, start):
    files = app("1")
    damaged = {path: code[:16] + bytes([code[16] ^ 255]) + code[17:] for path, code in code_of(node, start, files).items()}
    loaded, found = result(node, start, {**files, **damaged})
    assert AS_EVER in loaded and found == {"value": 1}
    other_length = {**app("12"), **code_of(node, start, files)}
    loaded, found = result(node, start, other_length)
    assert AS_EVER in loaded and found == {"value": 12}


def test_a_text_that_a_hook_hands_in_counts(node, start):
    hook = """
const Module = require('module'), load = Module._extensions['.js'];
Module._extensions['.js'] = (module, file) => {
  const compile = module._compile;
  module._compile = (text, name) => compile.call(module, text.replace('parent:', 'PARENT:'), name);
  load(module, file);
};"""
    files = app("require('./lib/other')", before=hook)
    loaded, found = result(node, start, {**files, **code_of(node, start, files)})
    assert QUICKLY in loaded and set(found["value"]) == {"loaded", "PARENT"}


def test_source_maps_are_looked_for(node, start):
    files = app("1")
    loaded, _ = result(node, start, {**files, **code_of(node, start, files)}, direct=True, env={"NODE_OPTIONS": "--enable-source-maps"})
    assert AS_EVER in loaded


def test_nothing_of_a_file_is_run_while_it_is_compiled(node, start):
    files = {"app.js": "require('fs').writeFileSync(__dirname + '/ran', ''); (() => process.exit(3))();"}
    environment = start(node, files, "%s.compileFiles" % (Path(node.argv[-1]).parent / "lib/compiled"))
    assert len(environment.invoke(["app.js", "missing.js", "../task/app.js"]).json()) == 3
    assert not (environment.task / "ran").exists()


def test_what_has_no_code(node, start):
    files = {
        "module.js": "import os from 'node:os'; export default os;",
        "script.js": "#!/usr/bin/env node\nmodule.exports = 1;",
        "broken.js": "function (",
        "beyond.js": "}); (function () {",
        "stand_in.js": "const $impt$ = 1;",
        "many.js": "import('x');" * 33,
    }
    assert code_of(node, start, files) == {}
