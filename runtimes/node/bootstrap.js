// Entry point of the Node.js runtimes: `node /var/runtime/bootstrap.js`.
//
// Two ways in:
// - two-phase: the process starts with next to no environment and a Unix stream socket as descriptor 3,
//   and learns there which function it is: a 4-byte big-endian length and that many bytes of JSON,
//   {"env": {"NAME": "value"}, "cwd": "/var/task"};
// - direct: the environment is already the function's (AWS_LAMBDA_RUNTIME_API is set), which is what a wrapper
//   script or a start-up variable of the interpreter asks for.
//
// What is loaded here, and what `lib/warm.js` does, happens before a function is known, so it costs no cold start.
// `../README.md` explains argv and environment.
'use strict';

const start = require('./lib/start.js');
const { Client } = require('./lib/api.js');
const { load } = require('./lib/load.js');
const { Loop } = require('./lib/loop.js');
const errors = require('./lib/errors.js');
const log = require('./lib/log.js');

const CONTROL_FD = 3;

function main() {
  if (process.env.AWS_LAMBDA_RUNTIME_API !== undefined) return serve();
  let wanted = false;
  start.receive(CONTROL_FD, (message) => {
    wanted = true;
    if (message === null) process.exit(0); // nobody wants this process any more
    if (start.adopt(message)) serve(); // otherwise another process runs the function
  });
  require('./lib/warm.js').warmUp(() => wanted);
}

// From "the environment is the function's" to the end of the process.
function serve() {
  log.patchConsole(process.env);
  const client = new Client(process.env.AWS_LAMBDA_RUNTIME_API);
  const loop = new Loop(client);
  process.on('uncaughtException', (error) => loop.die('Uncaught Exception', error, 129));
  process.on('unhandledRejection', (reason, promise) => {
    loop.die('Unhandled Promise Rejection', new errors.UnhandledPromiseRejection(reason, promise), 128);
  });
  process.on('beforeExit', () => loop.emptied());
  load(process.env.LAMBDA_TASK_ROOT, process.env._HANDLER || '')
    .then((handler) => loop.run(handler))
    .catch((error) => loop.die('Uncaught Exception', error, 129));
}

main();
