// The turns of a function process: wait for an event, run the handler, post what came of it.
//
// Up to Node.js 22 a handler may be a callback one: its answer is posted when the event loop is empty, unless it
// says `context.callbackWaitsForEmptyEventLoop = false`. What a promise yields is posted at once.
'use strict';

const { RuntimeFault, toResponse, toXRayCause } = require('./errors.js');
const { isStreaming, highWaterMark } = require('./awslambda.js');
const { makeContext } = require('./context.js');
const { MAJOR } = require('./load.js');
const log = require('./log.js');

const NEVER_SETTLED =
  'The Lambda runtime client detected an unexpected Node.js exit code. This is most commonly caused by a Promise that was never settled. For more information, see https://nodejs.org/docs/latest/api/process.html#exit-codes';
const ASYNC_FUNCTION = 'AsyncFunction';

class Loop {
  constructor(client) {
    this.client = client;
    this.state = 'init'; // then 'waiting' for an event, 'running' its handler, 'posting' its answer
    this.requestId = null; // of the event in progress
    this.stream = null; // of the event in progress, if its handler streams
    this.onEmpty = null; // what to do once the function has nothing left to do
  }

  run(handler) {
    this.handler = handler;
    this.turn = isStreaming(handler) ? this.streamed : this.buffered;
    this.next();
  }

  next() {
    this.state = 'waiting';
    this.stream = null;
    this.onEmpty = null;
    this.client.next((headers, body) => {
      this.state = 'running';
      this.requestId = headers['lambda-runtime-aws-request-id'];
      log.setEvent(this.requestId, headers['lambda-runtime-aws-tenant-id']);
      setTraceId(headers['lambda-runtime-trace-id']);
      Promise.resolve().then(() => this.turn(headers, body)); // a short stack below the handler, for its traces
    });
  }

  // The event loop is empty: Node.js would exit now.
  emptied() {
    const task = this.onEmpty;
    this.onEmpty = null;
    if (task) task();
  }

  buffered(headers, body) {
    const answer = new Answer(this);
    this.onEmpty = () => answer.neverCame(this.handler.constructor.name === ASYNC_FUNCTION);
    try {
      const context = answer.attachTo(makeContext(headers));
      const event = JSON.parse(body.toString());
      const result = MAJOR >= 24 ? this.handler(event, context) : this.handler(event, context, answer.callback);
      if (result && typeof result.then === 'function') result.then(answer.succeed, answer.fail).catch(answer.fail);
      else if (MAJOR >= 24) answer.succeed(result);
    } catch (error) {
      answer.fail(error);
    }
  }

  streamed(headers, body) {
    const { ResponseStream } = require('./stream.js');
    this.stream = new ResponseStream(this.client, this.requestId, highWaterMark(this.handler));
    this.onEmpty = () => this.failStream(new Error('Response stream is not finished.'));
    this.runStreamed(headers, body).then(
      (context) => this.afterStream(context),
      (error) => this.failStream(error),
    );
  }

  async runStreamed(headers, body) {
    const context = makeContext(headers);
    if (MAJOR < 24) context.callbackWaitsForEmptyEventLoop = true;
    const result = this.handler(JSON.parse(body.toString()), this.stream, context);
    if (!result || typeof result.then !== 'function') throw new Error('Streaming does not support non-async handlers.');
    if ((await result) !== undefined) console.warn('Streaming handlers ignore return values.');
    await this.stream.answered;
    return context;
  }

  afterStream(context) {
    if (this.state !== 'running') return; // it failed meanwhile
    const next = () => this.next();
    if (context.callbackWaitsForEmptyEventLoop) this.onEmpty = () => setImmediate(next);
    else next();
  }

  failStream(error) {
    if (this.state !== 'running') return;
    this.state = 'posting';
    this.onEmpty = null;
    log.logError('Invoke Error', error);
    this.stream.fail(toResponse(error), () => this.next());
  }

  postError(error) {
    log.logError('Invoke Error', error);
    this.state = 'posting';
    this.client.fail(this.requestId, toResponse(error), toXRayCause(error), () => this.next());
  }

  postResult(result) {
    const json = toJson(result);
    this.state = 'posting';
    this.client.respond(this.requestId, json, () => this.next());
  }

  // Reports what nobody caught, then ends the process. An answer on its way out is let out first.
  die(title, error, status) {
    log.logError(title, error);
    const response = toResponse(error);
    const state = this.state;
    this.state = 'posting';
    const leave = () => process.exit(status);
    this.next = leave;
    if (state === 'init') this.client.initError(response, leave);
    else if (state === 'waiting') leave();
    else if (state === 'running' && this.stream) this.stream.fail(response, leave);
    else if (state === 'running') this.client.fail(this.requestId, response, toXRayCause(error), leave);
  }
}

// The one answer of one event: whichever of callback, promise or context method comes first.
class Answer {
  constructor(loop) {
    this.loop = loop;
    this.given = false;
    this.waits = true;
    this.callback = this.once((error, result) => (isNothing(error) ? this.whenEmpty(result) : this.loop.postError(error)));
    this.done = this.once((error, result) => (isNothing(error) ? this.loop.postResult(result) : this.loop.postError(error)));
    this.succeed = (result) => this.done(null, result);
    this.fail = (error) => this.done(isNothing(error) ? 'handled' : error);
  }

  // An answer that cannot be given (a result that is not JSON) leaves room for the error that says so.
  once(action) {
    return (...args) => {
      if (this.given) return;
      this.loop.onEmpty = null;
      action(...args);
      this.given = true;
    };
  }

  whenEmpty(result) {
    if (!this.waits) return this.loop.postResult(result);
    this.loop.onEmpty = () => setImmediate(() => this.postOrFail(result));
  }

  postOrFail(result) {
    try {
      this.loop.postResult(result);
    } catch (error) {
      this.loop.postError(error);
    }
  }

  // The function has nothing left to do and gave no answer.
  neverCame(isAsync) {
    this.given = true;
    if (isAsync) this.loop.postError(new RuntimeFault('NodeJsExit', NEVER_SETTLED));
    else this.loop.postResult(null);
  }

  attachTo(context) {
    if (MAJOR >= 24) return context;
    const answer = this;
    Object.defineProperty(context, 'callbackWaitsForEmptyEventLoop', {
      get: () => answer.waits,
      set: (value) => (answer.waits = value),
      enumerable: true,
    });
    return Object.assign(context, { succeed: this.succeed, fail: this.fail, done: this.done });
  }
}

function isNothing(value) {
  return value === undefined || value === null;
}

function toJson(value) {
  try {
    return JSON.stringify(value === undefined ? null : value) ?? 'null';
  } catch {
    const message = 'Unable to stringify response body';
    throw MAJOR >= 24 ? new RuntimeFault('JSONStringifyError', message) : new Error(message);
  }
}

function setTraceId(traceId) {
  if (traceId) process.env._X_AMZN_TRACE_ID = traceId;
  else delete process.env._X_AMZN_TRACE_ID;
}

module.exports = { Loop };
