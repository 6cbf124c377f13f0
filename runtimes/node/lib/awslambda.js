// The global `awslambda`: how a handler says that it streams its answer.
'use strict';

const { RuntimeFault } = require('./errors.js');

const STREAMING = Symbol.for('aws.lambda.runtime.handler.streaming');
const HIGH_WATER_MARK = Symbol.for('aws.lambda.runtime.handler.streaming.highWaterMark');
const HTTP_CONTENT_TYPE = 'application/vnd.awslambda.http-integration-response';
const PRELUDE_END = new Uint8Array(8);

class HttpResponseStream {
  // Makes `stream` begin with status, headers and cookies for an HTTP front end.
  static from(stream, prelude) {
    stream.setContentType(HTTP_CONTENT_TYPE);
    const text = JSON.stringify(prelude);
    stream._onBeforeFirstWrite = (write) => {
      write(text);
      write(PRELUDE_END);
    };
    return stream;
  }
}

function streamifyResponse(handler, options) {
  handler[STREAMING] = 'response';
  if (typeof options?.highWaterMark === 'number') handler[HIGH_WATER_MARK] = Math.trunc(options.highWaterMark);
  return handler;
}

function install() {
  if (['1', 'true'].includes(process.env.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA)) return;
  globalThis.awslambda = { streamifyResponse, HttpResponseStream };
}

function isStreaming(handler) {
  const value = handler[STREAMING];
  if (value === undefined || value === null || value === false) return false;
  if (value === 'response') return true;
  throw new RuntimeFault('MalformedStreamingHandler', 'Only response streaming is supported.');
}

function highWaterMark(handler) {
  return Number.parseInt(handler[HIGH_WATER_MARK], 10) || undefined;
}

module.exports = { highWaterMark, install, isStreaming };
