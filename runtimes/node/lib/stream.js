// A writable stream whose bytes become the chunked answer of one event.
'use strict';

const { Writable } = require('stream');
const { RuntimeFault } = require('./errors.js');

const DEFAULT_CONTENT_TYPE = 'application/octet-stream';

class ResponseStream extends Writable {
  constructor(client, requestId, highWaterMark) {
    super(highWaterMark ? { highWaterMark } : undefined);
    this._client = client;
    this._requestId = requestId;
    this._contentType = DEFAULT_CONTENT_TYPE;
    this._wrote = false; // write() was called: the content type is settled
    this._opened = false; // the head of the request is sent
    this._trailers = '';
    this._onBeforeFirstWrite = undefined;
    this.answered = new Promise((resolve) => (this._resolve = resolve));
    this.on('error', () => {}); // a failure shows in the handler's promise
  }

  setContentType(contentType) {
    if (this._wrote) throw new RuntimeFault('InvalidStreamingOperation', 'Cannot set content-type, too late.');
    this._contentType = contentType;
  }

  // Anything but text and bytes is written as JSON.
  write(chunk, encoding, callback) {
    const data = typeof chunk === 'string' || chunk instanceof Uint8Array ? chunk : JSON.stringify(chunk);
    if (!this._wrote) {
      this._wrote = true;
      this._onBeforeFirstWrite?.((part) => super.write(part));
    }
    return super.write(data, encoding, callback);
  }

  end(chunk, encoding, callback) {
    if (typeof chunk === 'function') return super.end(chunk);
    if (chunk !== undefined && chunk !== null) this.write(chunk, typeof encoding === 'string' ? encoding : undefined);
    return super.end(typeof encoding === 'function' ? encoding : callback);
  }

  _write(chunk, _encoding, callback) {
    if (chunk.length === 0) return callback(); // a chunk of no bytes would end the body
    this._open();
    const { socket } = this._client;
    socket.cork();
    socket.write(`${chunk.length.toString(16)}\r\n`);
    socket.write(chunk);
    socket.write('\r\n', callback);
    socket.uncork();
  }

  _final(callback) {
    this._finish();
    callback();
  }

  // Ends the body, after all that was written, with the error in its trailers: the status was sent long ago.
  fail(response, done) {
    const body = Buffer.from(JSON.stringify(response)).toString('base64');
    const type = String(response.errorType).replace(/[^\x20-\x7e]/g, '?');
    this._trailers = `Lambda-Runtime-Function-Error-Type: ${type}\r\nLambda-Runtime-Function-Error-Body: ${body}\r\n`;
    this.answered.then(done);
    if (this.destroyed && !this.writableFinished) this._finish();
    else if (!this.writableEnded) super.end();
  }

  _finish() {
    this._open();
    this._client.socket.write(`0\r\n${this._trailers}\r\n`);
    this._client.ended(this._resolve);
  }

  _open() {
    if (this._opened) return;
    this._opened = true;
    this._client.openStream(this._requestId, this._contentType);
  }
}

module.exports = { ResponseStream };
