//! The Runtime API's rules: which call is allowed when, and what it is answered. No I/O.
//!
//! [`State`] is one environment's side of the conversation. [`State::decide`] takes a request and gives a [`Decision`]; whoever
//! holds the connection carries it out.

use crate::http1::{Body, Method, Request};
use bytes::Bytes;

/// What every path of the API begins with.
pub(crate) const PREFIX: &str = "/2018-06-01/";
const ACCEPTED: &str = "{\"status\":\"OK\"}\n";

/// Where an environment stands.
#[derive(Debug)]
pub(crate) enum State {
    /// The runtime has not asked for its first event. Whether it may ask to be restored before that.
    Init { restorable: bool },
    /// Initialised, the runtime waits until its environment is wanted.
    Snapshot,
    /// It is wanted, and has not asked for its first event.
    Restoring,
    /// The runtime waits for an event.
    Idle,
    /// An event is in the function.
    Busy { request_id: String },
    /// It has answered and not asked for the next event yet.
    Finishing,
    /// No event will come any more.
    Ended,
}

impl Default for State {
    fn default() -> Self {
        State::Init { restorable: false }
    }
}

/// What the function made of an event, or why it made nothing of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Completion {
    /// The answer.
    Response(Bytes),
    /// The answer was larger than allowed; so many bytes.
    TooLarge(usize),
    /// The runtime reported an error: its body and type.
    Error { payload: Bytes, error_type: String },
}

/// What is left of a streamed answer at its end.
#[derive(Debug)]
pub(crate) enum Streamed {
    Whole(Bytes),
    TooLarge(usize),
    /// The runtime broke off.
    Truncated,
}

/// What initialisation came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct InitError {
    pub(crate) payload: Bytes,
    pub(crate) error_type: String,
}

/// What is to be done with a request.
#[derive(Debug)]
pub(crate) enum Decision {
    /// Answer, and read on.
    Reply(&'static str, String),
    /// The same with headers, each ending in a line end.
    With(&'static str, &'static str, String),
    /// The same with the identifier of an extension that has registered, for a header.
    Welcome(&'static str, String, String),
    /// Keep the connection until there is an event.
    Park,
    /// Keep the connection of the extension with this place until there is an event for it.
    ParkExtension(usize),
    /// Answer 202; the event is done.
    Complete(Completion),
    /// Answer, and the event is done: the body was too large.
    CompleteTooLarge(Completion),
    /// Answer with a refusal, and the event is done: what the runtime sent is no answer.
    CompleteRefused(&'static str, &'static str, Completion),
    /// Pass the body on as it comes, then call [`State::streamed`].
    Stream,
    /// Answer 202; initialisation, or the restore, has failed.
    InitFailed(InitError),
    /// Answer with the role's session.
    Credentials,
}

impl State {
    /// Applies a request.
    pub(crate) fn decide(&mut self, request: Request) -> Decision {
        let path = request.path.split('?').next().unwrap_or("").to_owned();
        let Some(rest) = path.strip_prefix(PREFIX) else {
            return not_found();
        };
        let parts: Vec<&str> = rest.split('/').collect();
        match (request.method, parts.as_slice()) {
            (Method::Get, ["ping"]) => Decision::Reply("200 OK", "pong".to_owned()),
            (Method::Get, ["runtime", "invocation", "next"]) => self.next(),
            (Method::Post, ["runtime", "invocation", id, "response"]) => self.response(id, request),
            (Method::Post, ["runtime", "invocation", id, "error"]) => self.error(id, request),
            (Method::Post, ["runtime", "init", "error"]) => self.init_error(request),
            (Method::Get, ["runtime", "restore", "next"]) => self.restore_next(),
            (Method::Post, ["runtime", "restore", "error"]) => self.restore_error(request),
            _ => not_found(),
        }
    }

    fn next(&mut self) -> Decision {
        if matches!(self, State::Init { .. } | State::Restoring | State::Finishing) {
            *self = State::Idle;
            return Decision::Park;
        }
        self.forbidden("Ready")
    }

    fn restore_next(&mut self) -> Decision {
        if matches!(self, State::Init { restorable: true }) {
            *self = State::Snapshot;
            return Decision::Park;
        }
        self.forbidden("RestoreReady")
    }

    fn response(&mut self, id: &str, request: Request) -> Decision {
        if let Err(refusal) = self.check_id(id, "InvocationResponse") {
            return refusal;
        }
        let mode = request.header("lambda-runtime-function-response-mode");
        if mode.is_some_and(|mode| !mode.is_empty() && !mode.eq_ignore_ascii_case("streaming")) {
            *self = State::Finishing;
            return invalid_mode();
        }
        if matches!(request.body, Body::Streamed) {
            return Decision::Stream;
        }
        *self = State::Finishing;
        if matches!(request.body, Body::Truncated) {
            return truncated();
        }
        // A runtime that streams and fails half-way says so in trailers.
        if let Some(error_type) = request.header("lambda-runtime-function-error-type") {
            let error_type = known_type(error_type);
            let payload = request
                .header("lambda-runtime-function-error-body")
                .and_then(decode)
                .unwrap_or_else(|| body_of(request));
            return Decision::Complete(Completion::Error { payload, error_type });
        }
        match request.body {
            Body::Whole(bytes) => Decision::Complete(Completion::Response(bytes)),
            Body::TooLarge(size) => Decision::CompleteTooLarge(Completion::TooLarge(size)),
            Body::Truncated => truncated(),
            Body::Streamed => Decision::Stream,
        }
    }

    /// The end of a streamed answer. `kept` is what was not passed on: all of it when nobody wants pieces.
    pub(crate) fn streamed(&mut self, kept: Streamed, trailers: &[(String, String)]) -> Decision {
        if !matches!(self, State::Busy { .. }) {
            return self.forbidden("InvocationResponse");
        }
        *self = State::Finishing;
        if matches!(kept, Streamed::Truncated) {
            return truncated();
        }
        let trailer = |name: &str| {
            trailers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
        };
        if let Some(error_type) = trailer("lambda-runtime-function-error-type") {
            let payload = trailer("lambda-runtime-function-error-body").and_then(decode).unwrap_or_default();
            return Decision::Complete(Completion::Error { payload, error_type: known_type(error_type) });
        }
        match kept {
            Streamed::Whole(bytes) => Decision::Complete(Completion::Response(bytes)),
            Streamed::TooLarge(size) => Decision::CompleteTooLarge(Completion::TooLarge(size)),
            Streamed::Truncated => truncated(),
        }
    }

    fn error(&mut self, id: &str, request: Request) -> Decision {
        if let Err(refusal) = self.check_id(id, "InvocationErrorResponse") {
            return refusal;
        }
        *self = State::Finishing;
        let error_type = error_type_of(&request);
        Decision::Complete(Completion::Error { payload: body_of(request), error_type })
    }

    fn init_error(&mut self, request: Request) -> Decision {
        if !matches!(self, State::Init { .. }) {
            return self.forbidden("InitError");
        }
        self.give_up(request)
    }

    fn restore_error(&mut self, request: Request) -> Decision {
        if !matches!(self, State::Restoring) {
            return self.forbidden("RestoreError");
        }
        self.give_up(request)
    }

    fn give_up(&mut self, request: Request) -> Decision {
        *self = State::Ended;
        let error_type = error_type_of(&request);
        Decision::InitFailed(InitError { payload: body_of(request), error_type })
    }

    fn check_id(&self, id: &str, wanted: &str) -> Result<(), Decision> {
        match self {
            State::Busy { request_id } if request_id == id => Ok(()),
            State::Busy { .. } => Err(refuse("400 Bad Request", "Invalid request ID", "InvalidRequestID")),
            _ => Err(self.forbidden(wanted)),
        }
    }

    fn forbidden(&self, wanted: &str) -> Decision {
        let from = match self {
            State::Init { .. } => "Started",
            State::Snapshot => "RestoreReady",
            State::Restoring => "Restoring",
            State::Idle => "Ready",
            State::Busy { .. } => "Running",
            State::Finishing => "InvocationResponse",
            State::Ended => "Exited",
        };
        let text = format!(
            "State transition from {from} to {wanted} failed for runtime. Error: State transition is not allowed"
        );
        refuse("403 Forbidden", &text, "InvalidStateTransition")
    }
}

impl Decision {
    /// Whether the request is an answer to the event, or the beginning of one.
    pub(crate) fn answers(&self) -> bool {
        matches!(
            self,
            Decision::Complete(_) | Decision::CompleteTooLarge(_) | Decision::CompleteRefused(..) | Decision::Stream
        )
    }

    /// The answer to send, for decisions that have one.
    pub(crate) fn answer(&self) -> Option<(&'static str, &str)> {
        const TOO_LARGE: &str = "{\"errorMessage\":\"Exceeded maximum allowed payload size (6291556 bytes).\",\"errorType\":\"RequestEntityTooLarge\"}";
        match self {
            Decision::Reply(status, body) | Decision::With(status, _, body) | Decision::Welcome(status, body, _) => {
                Some((status, body))
            }
            Decision::CompleteRefused(status, body, _) => Some((status, body)),
            Decision::Park | Decision::ParkExtension(_) | Decision::Stream | Decision::Credentials => None,
            Decision::Complete(_) | Decision::InitFailed(_) => Some(("202 Accepted", ACCEPTED)),
            Decision::CompleteTooLarge(_) => Some(("413 Payload Too Large", TOO_LARGE)),
        }
    }
}

pub(crate) fn not_found() -> Decision {
    refuse("404 Not Found", "Not found", "NotFound")
}

fn truncated() -> Decision {
    const ANSWER: &str =
        "{\"errorMessage\":\"HTTP request detected as truncated\",\"errorType\":\"TruncatedHTTPRequest\"}";
    Decision::CompleteRefused("400 Bad Request", ANSWER, failed("Runtime.TruncatedResponse", "Response was truncated"))
}

fn invalid_mode() -> Decision {
    const ANSWER: &str =
        "{\"errorMessage\":\"Invalid function response mode\",\"errorType\":\"InvalidFunctionResponseMode\"}";
    let completion = failed("Runtime.InvalidResponseModeHeader", "Invalid function response mode");
    Decision::CompleteRefused("400 Bad Request", ANSWER, completion)
}

fn failed(error_type: &str, message: &str) -> Completion {
    let payload = serde_json::json!({"errorType": error_type, "errorMessage": message}).to_string();
    Completion::Error { payload: payload.into(), error_type: error_type.to_owned() }
}

fn refuse(status: &'static str, message: &str, error_type: &str) -> Decision {
    Decision::Reply(status, serde_json::json!({"errorMessage": message, "errorType": error_type}).to_string())
}

fn body_of(request: Request) -> Bytes {
    match request.body {
        Body::Whole(bytes) => bytes,
        Body::TooLarge(_) | Body::Streamed | Body::Truncated => Bytes::new(),
    }
}

fn decode(text: &str) -> Option<Bytes> {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.decode(text).ok().map(Bytes::from)
}

/// The error type that the header names, else the body, else unknown.
fn error_type_of(request: &Request) -> String {
    if let Some(named) = request.header("lambda-runtime-function-error-type") {
        return known_type(named);
    }
    #[derive(serde::Deserialize)]
    struct Named {
        #[serde(rename = "errorType")]
        error_type: String,
    }
    match &request.body {
        Body::Whole(bytes) => {
            serde_json::from_slice(bytes).map_or_else(|_| "Runtime.Unknown".to_owned(), |named: Named| named.error_type)
        }
        Body::TooLarge(_) | Body::Streamed | Body::Truncated => "Runtime.Unknown".to_owned(),
    }
}

/// Error types are `Runtime.X` or `Function.X` with letters; anything else is unknown.
fn known_type(named: &str) -> String {
    let letters = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_uppercase()) && text.chars().all(|c| c.is_ascii_alphabetic())
    };
    match named.split_once('.') {
        Some(("Runtime" | "Function", rest)) if letters(rest) => named.to_owned(),
        Some(("Function", _)) => "Function.Unknown".to_owned(),
        _ => "Runtime.Unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(line: &str, headers: &[(&str, &str)], body: &str) -> Request {
        let (method, path) = line.split_once(' ').unwrap();
        let method = if method == "GET" { Method::Get } else { Method::Post };
        Request::for_test(method, path, headers, Body::Whole(Bytes::copy_from_slice(body.as_bytes())))
    }

    const NEXT: &str = "GET /2018-06-01/runtime/invocation/next";

    /// Plays requests against a state that becomes busy with id `a` whenever it is idle; gives the status of each.
    #[track_caller]
    fn check(steps: &[(&str, &str)]) {
        let mut state = State::default();
        for (line, expected) in steps {
            let decision = state.decide(request(line, &[], "{}"));
            let status = decision.answer().map_or("parked", |(status, _)| &status[..3]);
            assert_eq!(status, *expected, "{line}: {decision:?}");
            if matches!(state, State::Idle) {
                state = State::Busy { request_id: "a".to_owned() };
            }
        }
    }

    #[test]
    fn a_plain_life() {
        check(&[
            (NEXT, "parked"),
            ("POST /2018-06-01/runtime/invocation/a/response", "202"),
            (NEXT, "parked"),
            ("POST /2018-06-01/runtime/invocation/a/error", "202"),
            (NEXT, "parked"),
        ]);
    }

    #[test]
    fn calls_out_of_order_are_refused() {
        check(&[("POST /2018-06-01/runtime/invocation/a/response", "403"), (NEXT, "parked"), (NEXT, "403")]);
        check(&[
            (NEXT, "parked"),
            ("POST /2018-06-01/runtime/invocation/b/response", "400"),
            ("POST /2018-06-01/runtime/init/error", "403"),
        ]);
        check(&[
            (NEXT, "parked"),
            ("POST /2018-06-01/runtime/invocation/a/response", "202"),
            ("POST /2018-06-01/runtime/invocation/a/response", "403"),
        ]);
        check(&[("POST /2018-06-01/runtime/init/error", "202"), (NEXT, "403")]);
        check(&[
            ("GET /2018-06-01/ping", "200"),
            ("GET /", "404"),
            ("POST /2018-06-01/runtime/invocation/next", "404"),
        ]);
    }

    const RESTORE_NEXT: &str = "GET /2018-06-01/runtime/restore/next";
    const RESTORE_ERROR: &str = "POST /2018-06-01/runtime/restore/error";

    /// Plays requests against a state that may be restored, and is wanted as soon as it waits for that.
    #[track_caller]
    fn check_restorable(steps: &[(&str, &str)]) {
        let mut state = State::Init { restorable: true };
        for (line, expected) in steps {
            let decision = state.decide(request(line, &[], "{}"));
            let status = decision.answer().map_or("parked", |(status, _)| &status[..3]);
            assert_eq!(status, *expected, "{line}: {decision:?}");
            if matches!(state, State::Snapshot) {
                state = State::Restoring;
            }
        }
    }

    #[test]
    fn a_restored_life() {
        check_restorable(&[(RESTORE_ERROR, "403"), (RESTORE_NEXT, "parked"), (RESTORE_NEXT, "403"), (NEXT, "parked")]);
        check_restorable(&[(RESTORE_NEXT, "parked"), (RESTORE_ERROR, "202"), (NEXT, "403")]);
        check_restorable(&[(RESTORE_NEXT, "parked"), ("POST /2018-06-01/runtime/init/error", "403")]);
        check_restorable(&[(NEXT, "parked"), (RESTORE_NEXT, "403")]);
        check(&[(RESTORE_NEXT, "403"), (NEXT, "parked"), (RESTORE_ERROR, "403")]);
    }

    #[test]
    fn error_types_are_kept_when_well_formed() {
        for (named, expected) in [
            ("Runtime.ImportModuleError", "Runtime.ImportModuleError"),
            ("Function.X1", "Function.Unknown"),
            ("Runtime.x", "Runtime.Unknown"),
            ("anything", "Runtime.Unknown"),
        ] {
            let mut state = State::Busy { request_id: "a".to_owned() };
            let headers = [("Lambda-Runtime-Function-Error-Type", named)];
            let decision = state.decide(request("POST /2018-06-01/runtime/invocation/a/error", &headers, "{}"));
            assert!(
                matches!(&decision, Decision::Complete(Completion::Error { error_type, .. }) if error_type == expected),
                "{decision:?}"
            );
        }
    }

    #[test]
    fn without_a_header_the_body_names_the_error() {
        let mut state = State::Busy { request_id: "a".to_owned() };
        let decision =
            state.decide(request("POST /2018-06-01/runtime/invocation/a/error", &[], "{\"errorType\":\"ValueError\"}"));
        assert!(
            matches!(&decision, Decision::Complete(Completion::Error { error_type, .. }) if error_type == "ValueError")
        );
    }

    #[test]
    fn what_is_no_answer_ends_the_call_with_a_name() {
        let response = "/2018-06-01/runtime/invocation/a/response";
        for (mode, body, expected) in [
            ("", Body::Truncated, "Runtime.TruncatedResponse"),
            ("buffered", Body::Whole(Bytes::new()), "Runtime.InvalidResponseModeHeader"),
        ] {
            let mut state = State::Busy { request_id: "a".to_owned() };
            let headers = [("Lambda-Runtime-Function-Response-Mode", mode)];
            let decision = state.decide(Request::for_test(Method::Post, response, &headers, body));
            let Decision::CompleteRefused(status, _, Completion::Error { error_type, .. }) = decision else {
                panic!("refused")
            };
            assert_eq!((status, error_type.as_str()), ("400 Bad Request", expected));
            assert!(matches!(state, State::Finishing));
        }
        let mut state = State::Busy { request_id: "a".to_owned() };
        assert!(matches!(state.streamed(Streamed::Truncated, &[]), Decision::CompleteRefused(..)));
    }
}
