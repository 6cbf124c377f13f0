// Compiled code of the function's larger CommonJS files, where the platform has put some beside them (`../README.md`).
//
// It was made in a process that ran nothing of the function, for this very Node.js with these very flags; what V8 does not take all
// the same is compiled as ever. A file finds all as it does without: names, positions in traces, `require`, `import()`.
'use strict';

const fs = require('fs');
const path = require('path');
const Module = require('module');
const vm = require('vm');

// A line of its own in front, which `lineOffset` takes back: so no position differs.
const HEAD = '(function (exports, require, module, __filename, __dirname, $impt$) {\n';
const TAIL = '\n})';
// Of code from a cache V8 has forgotten which file an `import()` belongs to: it calls a parameter with a name of that length.
const IMPORT = 'import';
const STAND_IN = '$impt$';
const IMPORTS_MAX = 32;

// The folder that holds the code for this process: another version or other flags have one of their own.
function folderOf(root) {
  const sizes = process.execArgv.map((flag) => /^--max-[a-z-]+=(\d+)$/.exec(flag)).filter(Boolean);
  return path.join(root, '.freehold', ['node', process.version, ...sizes.map((match) => match[1])].join('-'));
}

function compile(content, imports, filename, cachedData) {
  return new vm.Script(HEAD + replaced(content, imports, STAND_IN) + TAIL, { filename, lineOffset: -1, cachedData });
}

// `content` with something else in the place of each `import` that begins at one of `positions`.
function replaced(content, positions, by) {
  let text = '';
  let done = 0;
  for (const at of positions) {
    text += content.slice(done, at) + by;
    done = at + IMPORT.length;
  }
  return done === 0 ? content : text + content.slice(done);
}

// From now on files of which there is code are loaded by it.
function install(root) {
  const folder = folderOf(root);
  let names;
  try {
    names = new Set(fs.readdirSync(folder));
  } catch {
    return;
  }
  const load = Module._extensions['.js'];
  const ordinary = Module.prototype._compile;
  const find = (content, filename) => {
    const name = filename.startsWith(`${root}/`) && encodeURIComponent(filename.slice(root.length + 1));
    // Who hooks the loader may hand in another text; Node.js itself looks for the source maps of what it compiles.
    if (!names.has(name) || Module._extensions['.js'] !== load || Module.prototype._compile !== quick) return null;
    return process.sourceMapsEnabled ? null : read(path.join(folder, name), content, filename);
  };
  Module.prototype._compile = function (content, filename, format, ...rest) {
    const script = format === 'module' ? null : find(content, filename); // since 22.12 ES modules come here too
    if (script === null) return ordinary.call(this, content, filename, format, ...rest);
    const { exports } = this;
    const importer = (name, options) => importerOf(filename, ordinary)(name, options);
    return Reflect.apply(script.runInThisContext(), exports, [exports, requireOf(this), this, filename, path.dirname(filename), importer]);
  };
  const quick = Module.prototype._compile;
}

// The code as `pack` wrote it; null when V8 does not take it.
function read(file, content, filename) {
  const data = fs.readFileSync(file);
  const count = data.readUInt32LE(0);
  const imports = Array.from({ length: count }, (_, index) => data.readUInt32LE(4 * (index + 1)));
  const script = compile(content, imports, filename, data.subarray(4 * (count + 1)));
  return script.cachedDataRejected ? null : script;
}

function pack(imports, code) {
  const head = Buffer.alloc(4 * (imports.length + 1));
  [imports.length, ...imports].forEach((number, index) => head.writeUInt32LE(number, 4 * index));
  return Buffer.concat([head, code]);
}

// `import()` as in a file of this name that Node.js compiles itself.
function importerOf(filename, ordinary) {
  const module = new Module(filename);
  ordinary.call(module, 'module.exports = (name, options) => import(name, options)', filename);
  return module.exports;
}

// `require` as Node.js makes it for each file.
function requireOf(module) {
  function require(id) {
    return module.require(id);
  }
  require.resolve = function resolve(request, options) {
    return Module._resolveFilename(request, module, false, options);
  };
  require.resolve.paths = function paths(request) {
    return Module._resolveLookupPaths(request, module);
  };
  require.main = process.mainModule;
  require.extensions = Module._extensions;
  require.cache = Module._cache;
  return require;
}

// The handler of the function that the platform has compile a package: events are lists of paths below the package's folder. Gives the
// code of each, packed and in base64, or null for a file that has none. Nothing of them is run.
async function compileFiles(files) {
  const zlib = require('zlib');
  const made = files.map((name) => compileFile(path.join(process.env.LAMBDA_TASK_ROOT, name)));
  return made.map((code) => code && zlib.gzipSync(code, { level: 1 }).toString('base64'));
}

function compileFile(file) {
  try {
    const content = fs.readFileSync(file, 'utf8');
    if (content.includes(STAND_IN) || !isModule(content)) return null;
    const imports = importsOf(content);
    return imports && pack(imports, compileWhole(content, imports, file));
  } catch {
    return null;
  }
}

// All functions, not just those that would be called while the file is loaded: as V8 compiles them for a debugger that asks where it
// may stop. (By its flag for it, functions without a name would lose the one that they have in traces.)
function compileWhole(content, imports, file) {
  const { Session } = require('inspector');
  const session = new Session();
  let scriptId;
  session.connect();
  session.on('Debugger.scriptParsed', ({ params }) => {
    if (params.startLine === -1) ({ scriptId } = params);
  });
  session.post('Debugger.enable');
  const script = compile(content, imports, file);
  script.runInThisContext(); // makes the function whose body the file is, without calling it; the debugger hears of it then
  session.post('Debugger.getPossibleBreakpoints', { start: { scriptId, lineNumber: 0, columnNumber: 0 } });
  session.disconnect();
  return script.createCachedData();
}

// Whether it is the body of a function, as Node.js takes it, and not only what one in our own words would be.
function isModule(content) {
  return parses(() => vm.compileFunction(content, ['exports', 'require', 'module', '__filename', '__dirname']));
}

// Where the file imports dynamically, by V8's own judgement: of text in strings, comments and the like it does not matter what it is,
// and for an expression another one can stand, but not for a name. Null when there are too many to ask for.
function importsOf(content) {
  const found = Array.from(content.matchAll(/\bimport(?=\s*\()/g), (match) => match.index);
  if (found.length > IMPORTS_MAX) return null;
  const with_ = (at, by) => parses(() => vm.compileFunction(replaced(content, [at], by), []));
  return found.filter((at) => !with_(at, '@@@@@@') && with_(at, '(1)'));
}

function parses(action) {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

module.exports = { compileFiles, install };
