// The Runtime API over one kept-alive HTTP/1.1 connection on a bare socket: one write per request.
//
// Calls are one after the other; only an answer to an event goes out with the question for the next one. While a handler runs, the socket does not keep the event loop alive
// (`idle`), so Node.js can tell when the function has nothing left to do.
'use strict';

const net = require('net');

const BASE = '/2018-06-01/runtime';
const RECEIVE_BYTES = 64 * 1024;
const JOIN_BYTES_MAX = 64 * 1024; // above this, a second write beats copying head and body together
const XRAY_CAUSE_BYTES_MAX = 16 * 1024; // a header; the platform takes 64 KB, proxies take less

class Client {
  constructor(address) {
    const colon = address.lastIndexOf(':');
    this.host = address;
    this.waiting = null;
    this.held = null; // an answer that goes out with the next question
    this.parser = new Parser();
    const callback = (size, buffer) => this.received(buffer.subarray(0, size));
    this.socket = net.connect({
      host: address.slice(0, colon),
      port: Number(address.slice(colon + 1)),
      noDelay: true,
      onread: { buffer: Buffer.allocUnsafeSlow(RECEIVE_BYTES), callback }, // without it, 64 KB are allocated for each read
    });
    this.socket.unref();
    this.socket.on('error', () => {});
    this.socket.on('close', () => this.waiting && this.closed());
  }

  // The environment has ended, so there is nobody to tell: a line would only be a last one in the function's log.
  closed() {
    process.exit(1);
  }

  leave(reason) {
    process.stderr.write(`Runtime API: ${reason}\n`);
    process.exit(1);
  }

  // Waits for an event: done(headers, body), header names in lower case.
  next(done) {
    const question = `GET ${BASE}/invocation/next HTTP/1.1\r\nHost: ${this.host}\r\n\r\n`;
    const answered = (status, headers, body) => {
      if (status === 200) return done(headers, body);
      this.leave(`next answered ${status}`);
    };
    const { held } = this;
    this.held = null;
    if (held === null) return this.send(question, null, answered);
    this.send(held + question, null, (status) => this.settled('response', status, () => this.expect(answered)));
  }

  // Nobody needs the platform's "202" before the next event: waking up for it would cost more than the rest.
  respond(id, json, done) {
    const path = `/invocation/${encodeURIComponent(id)}/response`;
    const size = Buffer.byteLength(json);
    if (size > JOIN_BYTES_MAX) return this.post(path, '', json, done);
    this.held = this.postHead(path, '', size) + json;
    done();
  }

  fail(id, response, xrayCause, done) {
    let extra = errorHeader(response.errorType);
    if (xrayCause && xrayCause.length <= XRAY_CAUSE_BYTES_MAX) {
      extra += `Lambda-Runtime-Function-XRay-Error-Cause: ${toAscii(xrayCause)}\r\n`;
    }
    this.post(`/invocation/${encodeURIComponent(id)}/error`, extra, JSON.stringify(response), done);
  }

  initError(response, done) {
    this.post('/init/error', errorHeader(response.errorType), JSON.stringify(response), done);
  }

  // Opens a chunked answer; the caller writes its body to `socket` and calls `ended` after the last byte.
  openStream(id, contentType) {
    this.socket.write(
      `POST ${BASE}/invocation/${encodeURIComponent(id)}/response HTTP/1.1\r\nHost: ${this.host}\r\n` +
        `Content-Type: ${contentType}\r\nLambda-Runtime-Function-Response-Mode: streaming\r\n` +
        'Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n' +
        'Transfer-Encoding: chunked\r\n\r\n',
    );
  }

  ended(done) {
    this.send('', null, (status) => this.settled('response', status, done));
  }

  post(path, extra, json, done) {
    const size = Buffer.byteLength(json);
    const head = this.postHead(path, extra, size);
    const settled = (status) => this.settled(path, status, done);
    if (size <= JOIN_BYTES_MAX) this.send(head + json, null, settled);
    else this.send(head, json, settled);
  }

  postHead(path, extra, size) {
    return (
      `POST ${BASE}${path} HTTP/1.1\r\nHost: ${this.host}\r\n${extra}` +
      `Content-Type: application/json\r\nContent-Length: ${size}\r\n\r\n`
    );
  }

  // 4xx (say 413, too large) is settled between the platform and its caller; 500 means "leave".
  settled(path, status, done) {
    if (status < 500) done();
    else this.leave(`${path} answered ${status}`);
  }

  send(head, body, done) {
    if (this.socket.destroyed) this.closed();
    this.expect(done);
    if (head) this.socket.write(head);
    if (body) this.socket.write(body);
  }

  expect(done) {
    this.waiting = done;
    this.socket.ref();
  }

  // `data` is only valid until this returns.
  received(data) {
    let answer = this.parser.push(data);
    while (answer !== null && this.waiting !== null) {
      const done = this.waiting;
      this.waiting = null;
      this.socket.unref();
      done(answer.status, answer.headers, answer.body);
      answer = this.waiting === null ? null : this.parser.next();
    }
    this.parser.own();
    return true;
  }
}

// Cuts the byte stream into answers. Bodies have a Content-Length or are chunked.
class Parser {
  constructor() {
    this.parts = [];
    this.size = 0;
    this.wanted = 0; // bytes that must be there before looking again is worth it
  }

  // The answer that `data` completes.
  push(data) {
    this.parts.push(data);
    this.size += data.length;
    return this.size < this.wanted ? null : this.next();
  }

  // What is left belongs to the reader's buffer: keeps a copy.
  own() {
    const last = this.parts.length - 1;
    if (last >= 0) this.parts[last] = Buffer.from(this.parts[last]);
  }

  // The next answer in what is there.
  next() {
    if (this.parts.length === 0) return null;
    const buffer = this.parts.length === 1 ? this.parts[0] : Buffer.concat(this.parts, this.size);
    this.keep(buffer);
    const end = buffer.indexOf('\r\n\r\n');
    if (end < 0) return null;
    const head = parseHead(buffer.toString('utf8', 0, end));
    const taken = head.chunked ? takeChunks(buffer, end + 4) : this.takeLength(buffer, end + 4, head.length);
    if (taken === null) return null;
    this.keep(buffer.subarray(taken.next));
    return { status: head.status, headers: head.headers, body: taken.body };
  }

  keep(rest) {
    this.parts = rest.length ? [rest] : [];
    this.size = rest.length;
    this.wanted = 0;
  }

  takeLength(buffer, start, length) {
    if (buffer.length < start + length) {
      this.wanted = start + length;
      return null;
    }
    return { body: buffer.subarray(start, start + length), next: start + length };
  }
}

function parseHead(text) {
  const lines = text.split('\r\n');
  const headers = {};
  for (let i = 1; i < lines.length; i++) {
    const colon = lines[i].indexOf(':');
    headers[lines[i].slice(0, colon).toLowerCase()] = lines[i].slice(colon + 1).trim();
  }
  const chunked = headers['transfer-encoding'] === 'chunked';
  return { status: Number(lines[0].split(' ')[1]), headers, chunked, length: Number(headers['content-length'] || 0) };
}

function takeChunks(buffer, start) {
  const parts = [];
  for (let at = start; ; ) {
    const line = buffer.indexOf('\r\n', at);
    if (line < 0) return null;
    const size = parseInt(buffer.toString('latin1', at, line), 16);
    const end = line + 2 + size;
    if (buffer.length < end + 2) return null;
    if (size === 0) return { body: Buffer.concat(parts), next: end + 2 };
    parts.push(buffer.subarray(line + 2, end));
    at = end + 2;
  }
}

function errorHeader(type) {
  return `Lambda-Runtime-Function-Error-Type: ${toAscii(String(type)).replace(/[\r\n]/g, ' ')}\r\n`;
}

function toAscii(text) {
  return text.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

module.exports = { Client };
