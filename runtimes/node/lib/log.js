// `console` as on AWS: each call is one log event, with time, request id and level.
//
// Events go to stdout, or framed to the platform's log descriptor (`_LAMBDA_TELEMETRY_LOG_FD`) if it offers one:
// 4 bytes type, 4 bytes length, 8 bytes microseconds since the epoch, then the text; all big-endian. Stdout is cut
// into events at line ends, so there the lines of one event are joined by carriage returns.
'use strict';

const fs = require('fs');
const util = require('util');
const errors = require('./errors.js');

const LEVELS = {
  TRACE: { name: 'TRACE', order: 1, mask: 0x04 },
  DEBUG: { name: 'DEBUG', order: 2, mask: 0x08 },
  INFO: { name: 'INFO', order: 3, mask: 0x0c },
  WARN: { name: 'WARN', order: 4, mask: 0x10 },
  ERROR: { name: 'ERROR', order: 5, mask: 0x14 },
  FATAL: { name: 'FATAL', order: 6, mask: 0x18 },
};
const FRAME_TEXT = 0xa55a0003;
const FRAME_JSON = 0xa55a0002;

// Tracing libraries read the request id from here.
const REQUEST_ID = Symbol.for('aws.lambda.runtime.requestId');
let tenantId;
let isJson = false;

function setEvent(requestId, tenant) {
  globalThis[REQUEST_ID] = requestId;
  tenantId = tenant;
}

function patchConsole(env) {
  isJson = (env.AWS_LAMBDA_LOG_FORMAT || '').toUpperCase() === 'JSON';
  const least = LEVELS[(env.AWS_LAMBDA_LOG_LEVEL || '').toUpperCase()] || LEVELS.TRACE;
  const write = writer(env);
  for (const level of Object.values(LEVELS)) {
    const silent = level.order < least.order;
    console[level.name.toLowerCase()] = silent ? () => {} : (...args) => write(level, new Date(), args);
  }
  console.log = console.info;
}

function writer(env) {
  const format = isJson ? jsonLine : textLine;
  const fd = env._LAMBDA_TELEMETRY_LOG_FD;
  if (fd === undefined) return (level, now, args) => writeAll(1, Buffer.from(`${format(level, now, args).replace(/\n/g, '\r')}\n`));
  delete env._LAMBDA_TELEMETRY_LOG_FD;
  return (level, now, args) => {
    const text = Buffer.from(format(level, now, args) + (isJson ? '' : '\n'));
    const head = Buffer.alloc(16);
    head.writeUInt32BE(((isJson ? FRAME_JSON : FRAME_TEXT) | level.mask) >>> 0, 0);
    head.writeUInt32BE(text.length, 4);
    head.writeBigUInt64BE(BigInt(now.getTime()) * 1000n, 8);
    writeAll(Number(fd), Buffer.concat([head, text]));
  };
}

// Synchronous, so that a line is out before what follows it, be that the answer or the end of the process.
function writeAll(fd, buffer) {
  for (let done = 0; done < buffer.length; ) {
    try {
      done += fs.writeSync(fd, buffer, done);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

function textLine(level, now, args) {
  return `${now.toISOString()}\t${globalThis[REQUEST_ID]}\t${level.name}\t${util.format(...args)}`;
}

function jsonLine(level, now, args) {
  const fields = { timestamp: now.toISOString(), level: level.name, requestId: globalThis[REQUEST_ID] };
  if (tenantId) fields.tenantId = tenantId;
  if (args.length === 1) {
    try {
      return JSON.stringify({ ...fields, message: args[0] }, withErrors);
    } catch {
      return JSON.stringify({ ...fields, message: util.format(args[0]) });
    }
  }
  const error = args.find((arg) => arg instanceof Error);
  return JSON.stringify({ ...fields, message: util.format(...args), ...(error && errorFields(error)) });
}

function withErrors(_, value) {
  return value instanceof Error ? Object.assign(errorFields(value), value) : value;
}

function errorFields(error) {
  return {
    errorType: error.constructor?.name ?? 'UnknownError',
    errorMessage: error.message,
    stackTrace: typeof error.stack === 'string' ? error.stack.split('\n') : [],
  };
}

// The line for an error that the runtime itself reports.
function logError(title, error) {
  if (isJson) console.error(errors.intoError(error));
  else console.error(title, errors.toLogText(errors.intoError(error)));
}

module.exports = { logError, patchConsole, setEvent };
