// What a waiting process does ahead of time, so that a function's start finds code that ran before: it plays two
// whole events through the real client, against a Runtime API of its own on loopback. Stops when `wanted()`.
//
// It touches no folder of a future function: Node.js remembers which package.json files do not exist.
'use strict';

const net = require('net');
const util = require('util');
const { Client } = require('./api.js');
const { load } = require('./load.js');
const { Loop } = require('./loop.js');
const log = require('./log.js');

const EVENT =
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: 0\r\n' +
  'Lambda-Runtime-Deadline-Ms: 0\r\nContent-Length: 9\r\n\r\n{"a":[1]}';
const ACCEPTED = 'HTTP/1.1 202 Accepted\r\nContent-Length: 15\r\n\r\n{"status":"OK"}';

function warmUp(wanted) {
  const steps = [() => import('./warm_handler.mjs'), () => util.format('%s', 'a', { b: [1] }), playTwoEvents];
  const step = () => {
    if (wanted() || steps.length === 0) return;
    Promise.resolve().then(steps.shift()).then(() => setImmediate(step), () => {});
  };
  setImmediate(step);
}

async function playTwoEvents() {
  const handler = await load(__dirname, 'warm_handler.handler');
  delete globalThis.awslambda;
  await new Promise((resolve, reject) => {
    const server = net.createServer((peer) => {
      peer.on('error', () => {});
      peer.on('data', (data) => peer.write(data[0] === 71 /* G of GET */ ? EVENT : ACCEPTED + EVENT));
    });
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const client = new Client(`127.0.0.1:${server.address().port}`);
      new TwoEventsLoop(client, () => {
        client.socket.destroy();
        server.close(resolve);
      }).run(handler);
    });
    server.unref();
  });
  log.setEvent(undefined, undefined);
}

class TwoEventsLoop extends Loop {
  constructor(client, done) {
    super(client);
    this.done = done;
    this.events = 0;
  }

  // The first event comes alone, the second one behind the answer to the first.
  next() {
    this.events += 1;
    if (this.events <= 2) super.next();
    else this.done();
  }
}

module.exports = { warmUp };
