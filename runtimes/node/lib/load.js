// From a handler string `folder/file.export.nested` to a function.
'use strict';

const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');
const { pathToFileURL } = require('url');
const { RuntimeFault } = require('./errors.js');
const streaming = require('./awslambda.js');
const compiled = require('./compiled.js');

const HANDLER = /^([^.]*)\.(.*)$/;
const MAJOR = Number(process.versions.node.split('.')[0]);
const CALLBACK_GONE =
  'ERROR: AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. You need to modify this function to use a supported handler signature to use Node.js 24 or later. For more information see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html.';

// Requires as from AWS's own entry file, whose name is part of "Require stack" in the texts of errors.
const requireUser = createRequire('/var/runtime/index.mjs');

// Resolves to the handler; rejects with what is to be reported as the function's init error.
async function load(root, text) {
  if (text.includes('..')) {
    throw new RuntimeFault(
      'MalformedHandlerName',
      `'${text}' is not a valid handler name. Use absolute paths when specifying root directories in handler names.`,
    );
  }
  const base = path.basename(text);
  const folder = text.slice(0, text.indexOf(base));
  const match = HANDLER.exec(base);
  if (match === null) throw new RuntimeFault('MalformedHandlerName', 'Bad handler');
  streaming.install();
  compiled.install(root);
  const handler = find(await loadFile(root, folder, match[1]), match[2]);
  if (!handler) throw new RuntimeFault('HandlerNotFound', `${text} is undefined or not exported`);
  if (typeof handler !== 'function') throw new RuntimeFault('HandlerNotFound', `${text} is not a function`);
  if (MAJOR >= 24 && handler.length >= 3 && !streaming.isStreaming(handler)) {
    throw new RuntimeFault('CallbackHandlerDeprecated', CALLBACK_GONE);
  }
  return handler;
}

async function loadFile(root, folder, name) {
  try {
    return await loadAny(root, folder, name);
  } catch (error) {
    if (error instanceof SyntaxError) {
      const fault = new RuntimeFault('UserCodeSyntaxError', String(error));
      fault.stack = error.stack;
      throw fault;
    }
    if (error && error.code === 'MODULE_NOT_FOUND') throw new RuntimeFault('ImportModuleError', String(error));
    throw error;
  }
}

// AWS's order: no extension, .js, .mjs, .cjs (from Node.js 24 on also TypeScript), at last any resolvable module.
async function loadAny(root, folder, name) {
  const file = path.resolve(root, folder, name);
  const isModule = nearestPackageIsModule(path.dirname(file));
  const ways = [
    ['', requireUser],
    ['.js', isModule ? importFile : requireUser],
    ['.mjs', importFile],
    ['.cjs', requireUser],
  ];
  if (MAJOR >= 24) ways.push(['.ts', isModule ? importFile : requireUser], ['.mts', importFile], ['.cts', requireUser]);
  for (const [extension, way] of ways) {
    if (fs.existsSync(file + extension)) return way(file + extension);
  }
  return requireUser(requireUser.resolve(name, { paths: [root, folder] }));
}

function importFile(file) {
  return import(pathToFileURL(file).href);
}

// What the nearest package.json says; a node_modules folder ends the search.
function nearestPackageIsModule(folder) {
  for (let at = folder; !at.endsWith('/node_modules'); at = path.dirname(at)) {
    let text;
    try {
      text = fs.readFileSync(path.join(at, 'package.json'));
    } catch {
      if (at === '/') return false;
      continue;
    }
    try {
      return JSON.parse(text).type === 'module';
    } catch (error) {
      console.warn(`${at}/package.json cannot be read, it will be ignored for ES module detection purposes.`, error);
      return false;
    }
  }
  return false;
}

function find(module, dotted) {
  const walk = (from) => dotted.split('.').reduce((value, key) => value && value[key], from);
  return walk(module) || (MAJOR >= 24 && module && typeof module === 'object' ? walk(module.default) : undefined);
}

module.exports = { load, MAJOR };
