// The first phase: wait for a function, become it.
'use strict';

const fs = require('fs');
const Module = require('module');
const net = require('net');

const MESSAGE_BYTES_MAX = 4 * 1024 * 1024; // AWS allows 4 KB of variables; this only bounds a broken peer

// Variables that Node.js, OpenSSL, V8 or the dynamic loader read once, when the process starts.
const START_VARIABLES = new Set([
  'AWS_LAMBDA_EXEC_WRAPPER',
  'GLIBC_TUNABLES',
  'LD_PRELOAD',
  'NODE_COMPILE_CACHE',
  'NODE_DEBUG',
  'NODE_DEBUG_NATIVE',
  'NODE_EXTRA_CA_CERTS',
  'NODE_ICU_DATA',
  'NODE_NO_WARNINGS',
  'NODE_OPTIONS',
  'NODE_PENDING_DEPRECATION',
  'NODE_PRESERVE_SYMLINKS',
  'NODE_REDIRECT_WARNINGS',
  'NODE_USE_ENV_PROXY',
  'NODE_USE_SYSTEM_CA',
  'NODE_V8_COVERAGE',
  'OPENSSL_CONF',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
  'UV_THREADPOOL_SIZE',
]);

// Waits for the control message: done(message), or done(null) if the other side closes the socket without one.
// Descriptor `fd` is closed when `done` is called.
function receive(fd, done) {
  const control = new net.Socket({ fd, readable: true, writable: false });
  let data = Buffer.alloc(0);
  const finish = (message) => {
    control.removeAllListeners();
    control.on('error', () => {});
    control.destroy();
    done(message);
  };
  control.on('error', () => finish(null));
  control.on('end', () => finish(null));
  control.on('data', (part) => {
    data = Buffer.concat([data, part]);
    const size = data.length < 4 ? 0 : data.readUInt32BE(0);
    if (size > MESSAGE_BYTES_MAX) throw new Error(`control message of ${size} bytes is too long`);
    if (data.length >= 4 && data.length >= 4 + size) finish(JSON.parse(data.toString('utf8', 4, 4 + size)));
  });
}

// Takes over exactly the environment and the working directory of the message.
// False if another process runs the function and this one has only to wait for its end.
function adopt({ env, cwd }) {
  process.chdir(cwd);
  if (needsNewProcess(env)) {
    startAgain(env);
    return false;
  }
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  for (const name of Object.keys(env)) if (process.env[name] !== env[name]) process.env[name] = env[name];
  Module._initPaths(); // NODE_PATH and HOME were other ones when the process started
  return true;
}

function needsNewProcess(env) {
  return Object.keys(env).some((name) => START_VARIABLES.has(name)) || hasSharedLibraries(env);
}

// True if LD_LIBRARY_PATH leads to libraries of the function: the loader read it at start, once.
function hasSharedLibraries({ LD_LIBRARY_PATH: folders = '' }) {
  return folders.split(':').some((folder) => {
    if (!/^\/(var\/task|opt|tmp|mnt)/.test(folder)) return false;
    try {
      return fs.readdirSync(folder).some((name) => /\.so(\.|$)/.test(name));
    } catch {
      return false;
    }
  });
}

// Runs the function in a process that has its environment from the start, and ends as that one ends.
// The platform avoids this by a direct start; before Node.js 22.15 it keeps a second process in memory.
function startAgain(env) {
  const argv = [process.execPath, ...process.execArgv, process.argv[1]];
  if (env.AWS_LAMBDA_EXEC_WRAPPER) argv.unshift(env.AWS_LAMBDA_EXEC_WRAPPER);
  if (typeof process.execve === 'function') replaceProcess(argv, env);
  const { spawn } = require('child_process');
  const child = spawn(argv[0], argv.slice(1), { env, stdio: inheritedDescriptors(env) });
  child.on('error', (error) => cannotStart(argv[0], error));
  child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code)));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
}

function replaceProcess(argv, env) {
  try {
    fs.accessSync(argv[0], fs.constants.X_OK); // a failing execve would abort the process
  } catch (error) {
    cannotStart(argv[0], error);
  }
  process.execve(argv[0], argv, env);
}

function cannotStart(file, error) {
  const reasons = { ENOENT: 'No such file or directory', EACCES: 'Permission denied' };
  fs.writeSync(2, `${file}: ${reasons[error.code] || error.message}\n`);
  process.exit(1);
}

function inheritedDescriptors({ _LAMBDA_TELEMETRY_LOG_FD: logFd = '2' }) {
  const last = Math.max(2, Number(logFd));
  return Array.from({ length: last + 1 }, (_, fd) => (fd <= 2 || fd === last ? fd : 'ignore'));
}

module.exports = { receive, adopt };
