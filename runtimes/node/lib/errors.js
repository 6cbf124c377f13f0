// What a failure looks like: to the caller (JSON), in the log (JSON after a tab), to X-Ray (JSON).
'use strict';

// An error with a type of Lambda's own.
class RuntimeFault extends Error {
  constructor(type, message) {
    super(message);
    Object.defineProperty(this, 'name', { value: `Runtime.${type}`, enumerable: false });
  }
}

class UnhandledPromiseRejection extends RuntimeFault {
  constructor(reason, promise) {
    super('UnhandledPromiseRejection', describe(reason));
    this.reason = reason;
    this.promise = promise;
  }
}

function describe(value) {
  try {
    return String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function looksLikeError(value) {
  return value instanceof Error || ['name', 'message', 'stack'].every((key) => value && typeof value[key] === 'string' && value[key]);
}

// {errorType, errorMessage, trace} as AWS posts it.
function toResponse(error) {
  try {
    if (looksLikeError(error)) {
      return { errorType: error.name, errorMessage: error.message, trace: (error.stack || '').split('\n') };
    }
    return { errorType: typeof error, errorMessage: error.toString(), trace: [] };
  } catch {
    return {
      errorType: 'handled',
      errorMessage:
        'callback called with Error argument, but there was a problem while retrieving one or more of its message, name, and stack',
    };
  }
}

function intoError(value) {
  return value instanceof Error ? value : new Error(value);
}

// The text that follows "Invoke Error " in the log: a tab, then all of the error as JSON.
function toLogText(error) {
  try {
    return `\t${JSON.stringify(error, (_, value) => withHiddenProperties(value))}`;
  } catch {
    return `\t${JSON.stringify(toResponse(error))}`;
  }
}

// An error's name, message and stack are not enumerable, so JSON would leave them out.
function withHiddenProperties(value) {
  if (!(value instanceof Error)) return value;
  const all = Object.assign({ errorType: value.name, errorMessage: value.message, code: value.code }, value);
  if (typeof value.stack === 'string') all.stack = value.stack.split('\n');
  return all;
}

// X-Ray's description of an error, or '' if there is none.
function toXRayCause(error) {
  try {
    const stack = error.stack.split('\n').slice(1).map(toXRayFrame).filter(Boolean);
    return JSON.stringify({
      working_directory: process.cwd(),
      exceptions: [{ type: error.name, message: error.message, stack }],
      paths: [...new Set(stack.map((frame) => frame.path))],
    });
  } catch {
    return '';
  }
}

function toXRayFrame(line) {
  const match = /^\s*at (?:(.*) \()?(.+?):(\d+)(?::\d+)?\)?$/.exec(line);
  return match && { path: match[2], line: Number(match[3]), label: match[1] || 'anonymous' };
}

module.exports = { RuntimeFault, UnhandledPromiseRejection, intoError, toLogText, toResponse, toXRayCause };
