//! The Extensions API's rules: who may register, who waits for events, whom a failure names. No I/O.
//!
//! [`Extensions`] is one environment's list. [`Extensions::decide`] takes a request and gives a [`Decision`]; whoever holds the
//! connection carries it out. Always: an extension is given an event only while it waits for one.

use crate::http1::{Body, Method, Request};
use crate::limits;
use sandbox::Exit;
use serde_json::json;

/// What every path of the API begins with.
pub(crate) const PREFIX: &str = "/2020-01-01/extension/";
/// The header by which an extension says who it is.
pub(crate) const IDENTIFIER: &str = "lambda-extension-identifier";

const NAME: &str = "lambda-extension-name";
const FEATURES: &str = "lambda-extension-accept-feature";
const ERROR_TYPE: &str = "lambda-extension-function-error-type";
const BAD: &str = "400 Bad Request";
const FORBIDDEN: &str = "403 Forbidden";

/// The extensions of one environment.
#[derive(Debug)]
pub(crate) struct Extensions {
    list: Vec<Extension>,
    facts: Facts,
    /// Until initialisation has ended.
    open: bool,
    closing: bool,
}

/// What an extension is told of its function.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    pub(crate) function: String,
    pub(crate) version: String,
    pub(crate) handler: String,
    pub(crate) account: String,
}

#[derive(Debug)]
struct Extension {
    name: String,
    id: String,
    external: bool,
    invoke: bool,
    shutdown: bool,
    stage: Stage,
    error_type: Option<String>,
    /// It has been given its last event.
    told: bool,
}

/// Where an extension stands; the names are AWS's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Started,
    Registered,
    Ready,
    Running,
    InitError,
    ExitError,
    Exited,
    LaunchError,
}

/// What is to be done with a request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Answer, and read on.
    Answer(Answer),
    /// Keep the connection of this extension until there is an event.
    Park(usize),
    /// Answer; an internal extension has given up, and the environment with it.
    Fail(Answer, Failure),
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: &'static str,
    pub(crate) body: String,
    /// The identifier of one that has registered, for a header.
    pub(crate) identifier: Option<String>,
}

/// Why an environment ended because of an extension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// `Extension.Crash`
    pub(crate) error_type: &'static str,
    /// `exit status 1`
    pub(crate) text: String,
}

/// One line of what became of an extension.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) name: String,
    pub(crate) state: &'static str,
    pub(crate) events: Vec<&'static str>,
    pub(crate) error_type: Option<String>,
}

impl Stage {
    fn name(self) -> &'static str {
        match self {
            Stage::Started => "Started",
            Stage::Registered => "Registered",
            Stage::Ready => "Ready",
            Stage::Running => "Running",
            Stage::InitError => "InitError",
            Stage::ExitError => "ExitError",
            Stage::Exited => "Exited",
            Stage::LaunchError => "LaunchError",
        }
    }
}

impl Extensions {
    pub(crate) fn new(facts: Facts) -> Self {
        Self { list: Vec::new(), facts, open: true, closing: false }
    }

    /// Adds an external extension that is about to be started; `id` becomes its identifier. Gives its place.
    ///
    /// # Errors
    /// There are as many as there may be.
    pub(crate) fn launch(&mut self, name: &str, id: String) -> Result<usize, Failure> {
        let full = self.list.len() >= limits::EXTENSIONS_MAX;
        self.list.push(Extension::new(name, id, true));
        let index = self.list.len() - 1;
        if full { Err(self.launch_failed(index, "TooManyExtensions", "too many extensions")) } else { Ok(index) }
    }

    /// It could not be started.
    pub(crate) fn launch_failed(&mut self, index: usize, error_type: &str, text: &str) -> Failure {
        self.list[index].stage = Stage::LaunchError;
        self.list[index].error_type = Some(error_type.to_owned());
        Failure { error_type: "Extension.LaunchError", text: text.to_owned() }
    }

    /// Its process has ended. Outside a shutdown that is a failure, however it ended.
    pub(crate) fn exited(&mut self, index: usize, exit: Exit) -> Option<Failure> {
        let extension = &mut self.list[index];
        let error_type = match extension.stage {
            Stage::InitError => "Extension.InitError",
            Stage::ExitError => "Extension.ExitError",
            _ => "Extension.Crash",
        };
        if !matches!(extension.stage, Stage::InitError | Stage::ExitError) {
            extension.stage = Stage::Exited;
        }
        (!self.closing).then(|| Failure { error_type, text: exit_text(exit) })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    pub(crate) fn has_external(&self) -> bool {
        self.list.iter().any(|extension| extension.external)
    }

    /// Whether every external extension has registered.
    pub(crate) fn all_registered(&self) -> bool {
        self.list.iter().all(|extension| extension.stage != Stage::Started)
    }

    /// Whether every extension waits for an event.
    pub(crate) fn all_ready(&self) -> bool {
        self.list.iter().all(|extension| extension.stage == Stage::Ready)
    }

    /// Initialisation has ended: nobody registers or subscribes any more.
    pub(crate) fn close_registration(&mut self) {
        self.open = false;
    }

    /// A call begins: those that want to know, who are no longer waiting then.
    pub(crate) fn invoke(&mut self) -> Vec<usize> {
        let wanting = |extension: &Extension| extension.invoke && extension.stage == Stage::Ready;
        let found: Vec<usize> = (0..self.list.len()).filter(|index| wanting(&self.list[*index])).collect();
        found.iter().for_each(|index| self.list[*index].stage = Stage::Running);
        found
    }

    /// The environment shuts down; from now on nobody's end is a failure.
    pub(crate) fn shut_down(&mut self) {
        self.closing = true;
    }

    /// Whether an extension is to be given the shutdown event now: it wants it, waits, and has not had it.
    pub(crate) fn takes_shutdown(&mut self, index: usize) -> bool {
        let extension = &mut self.list[index];
        let takes = self.closing && extension.shutdown && extension.stage == Stage::Ready && !extension.told;
        if takes {
            extension.told = true;
            extension.stage = Stage::Running;
        }
        takes
    }

    /// Whether an extension asked to be told of the shutdown.
    pub(crate) fn wants_shutdown(&self, index: usize) -> bool {
        self.list[index].shutdown
    }

    /// What the log says of each.
    pub(crate) fn standings(&self) -> Vec<Standing> {
        self.list.iter().map(Extension::standing).collect()
    }

    /// The name of the extension that sends a request, if it may still subscribe to telemetry.
    ///
    /// # Errors
    /// The answer to one that may not.
    pub(crate) fn subscriber(&self, request: &Request, closed: (&str, &str)) -> Result<&str, Answer> {
        let index = self.identify(request)?;
        if !self.open {
            return Err(refuse(FORBIDDEN, closed.0, closed.1));
        }
        Ok(&self.list[index].name)
    }

    /// Applies a request below [`PREFIX`]. `id` becomes the identifier of one that registers anew.
    pub(crate) fn decide(&mut self, request: &Request, id: impl FnOnce() -> String) -> Decision {
        let path = request.path.split('?').next().unwrap_or("");
        match (request.method, path.strip_prefix(PREFIX)) {
            (Method::Post, Some("register")) => Decision::Answer(self.register(request, id).unwrap_or_else(|no| no)),
            (Method::Get, Some("event/next")) => self.next(request).unwrap_or_else(Decision::Answer),
            (Method::Post, Some("init/error")) => {
                self.report(request, Stage::InitError, &[Stage::Registered]).unwrap_or_else(Decision::Answer)
            }
            (Method::Post, Some("exit/error")) => {
                let from = [Stage::Registered, Stage::Ready, Stage::Running];
                self.report(request, Stage::ExitError, &from).unwrap_or_else(Decision::Answer)
            }
            _ => Decision::Answer(refuse("404 Not Found", "NotFound", "Not found")),
        }
    }

    fn register(&mut self, request: &Request, id: impl FnOnce() -> String) -> Result<Answer, Answer> {
        let name = request.header(NAME).unwrap_or("").to_owned();
        if name.is_empty() {
            return Err(refuse(FORBIDDEN, "Extension.InvalidExtensionName", "Empty extension name"));
        }
        let events = asked_events(request)?;
        let known = self.list.iter().position(|extension| extension.name == name && extension.external);
        let index = match known {
            Some(index) if self.list[index].stage == Stage::Started => {
                check_events(&events, true)?;
                index
            }
            Some(index) => return Err(self.list[index].forbidden("Registered", &name)),
            None => self.add_internal(&name, &events, id)?,
        };
        let extension = &mut self.list[index];
        extension.stage = Stage::Registered;
        extension.invoke = events.iter().any(|event| event == "INVOKE");
        extension.shutdown = events.iter().any(|event| event == "SHUTDOWN");
        Ok(self.welcome(index, request))
    }

    fn add_internal(&mut self, name: &str, events: &[String], id: impl FnOnce() -> String) -> Result<usize, Answer> {
        check_events(events, false)?;
        if !self.open {
            return Err(refuse(FORBIDDEN, "Extension.RegistrationClosed", "Extension registration closed already"));
        }
        if name.len() > limits::EXTENSION_NAME_BYTES_MAX {
            return Err(refuse(FORBIDDEN, "Extension.InvalidExtensionName", "Extension name is too long"));
        }
        if self.list.iter().any(|extension| extension.name == name) {
            let text = "Extension with this name already registered";
            return Err(refuse(FORBIDDEN, "Extension.InvalidExtensionState", text));
        }
        if self.list.len() >= limits::EXTENSIONS_MAX {
            let text = format!("Extension limit ({}) reached", limits::EXTENSIONS_MAX);
            return Err(refuse(FORBIDDEN, "Extension.TooManyExtensions", &text));
        }
        self.list.push(Extension::new(name, id(), false));
        Ok(self.list.len() - 1)
    }

    fn welcome(&self, index: usize, request: &Request) -> Answer {
        let Facts { function, version, handler, account } = &self.facts;
        let mut body = json!({"functionName": function, "functionVersion": version, "handler": handler});
        let features = request.header(FEATURES).unwrap_or("");
        if features.split(',').any(|feature| feature.trim() == "accountId") {
            body["accountId"] = account.as_str().into();
        }
        let identifier = Some(self.list[index].id.clone());
        Answer { status: "200 OK", body: body.to_string(), identifier }
    }

    fn next(&mut self, request: &Request) -> Result<Decision, Answer> {
        let index = self.identify(request)?;
        let extension = &mut self.list[index];
        if !matches!(extension.stage, Stage::Registered | Stage::Running) {
            return Err(extension.forbidden("Ready", &extension.id));
        }
        extension.stage = Stage::Ready;
        Ok(Decision::Park(index))
    }

    fn report(&mut self, request: &Request, to: Stage, from: &[Stage]) -> Result<Decision, Answer> {
        let index = self.identify(request)?;
        let Some(error_type) = request.header(ERROR_TYPE).filter(|named| !named.is_empty()) else {
            let text = "Lambda-Extension-Function-Error-Type not found";
            return Err(refuse(BAD, "Extension.MissingHeader", text));
        };
        let extension = &mut self.list[index];
        // Of several reports the first one counts.
        if extension.stage != to {
            if !from.contains(&extension.stage) {
                let wanted = if to == Stage::ExitError { Stage::Exited } else { to };
                return Err(extension.forbidden(wanted.name(), &extension.id));
            }
            extension.stage = to;
            extension.error_type = Some(error_type.chars().take(limits::EXTENSION_NAME_BYTES_MAX).collect());
        }
        let answer = Answer { status: "202 Accepted", body: "{\"status\":\"OK\"}\n".to_owned(), identifier: None };
        // An external one is expected to exit, which says more.
        if extension.external || self.closing {
            return Ok(Decision::Answer(answer));
        }
        let kind = if to == Stage::InitError { "Extension.InitError" } else { "Extension.ExitError" };
        Ok(Decision::Fail(answer, Failure { error_type: kind, text: exit_text(Exit::Code(0)) }))
    }

    fn identify(&self, request: &Request) -> Result<usize, Answer> {
        let Some(id) = request.header(IDENTIFIER).filter(|id| !id.is_empty()) else {
            let text = "Missing Lambda-Extension-Identifier header";
            return Err(refuse(FORBIDDEN, "Extension.MissingExtensionIdentifier", text));
        };
        if !is_uuid(id) {
            let text = "Invalid Lambda-Extension-Identifier";
            return Err(refuse(FORBIDDEN, "Extension.InvalidExtensionIdentifier", text));
        }
        let found = self.list.iter().position(|extension| extension.id.eq_ignore_ascii_case(id));
        found.filter(|index| self.list[*index].stage != Stage::Started).ok_or_else(|| {
            refuse(FORBIDDEN, "Extension.UnknownExtensionIdentifier", &format!("Unknown extension {id}"))
        })
    }
}

impl Extension {
    fn new(name: &str, id: String, external: bool) -> Self {
        Self {
            name: name.to_owned(),
            id,
            external,
            invoke: false,
            shutdown: false,
            stage: Stage::Started,
            error_type: None,
            told: false,
        }
    }

    fn standing(&self) -> Standing {
        let events = [(self.invoke, "INVOKE"), (self.shutdown, "SHUTDOWN")];
        Standing {
            name: self.name.clone(),
            state: self.stage.name(),
            events: events.into_iter().filter_map(|(wanted, name)| wanted.then_some(name)).collect(),
            error_type: self.error_type.clone(),
        }
    }

    fn forbidden(&self, wanted: &str, who: &str) -> Answer {
        let from = self.stage.name();
        let text = format!(
            "State transition from {from} to {wanted} failed for extension {who}. Error: State transition is not allowed"
        );
        refuse(FORBIDDEN, "Extension.InvalidExtensionState", &text)
    }
}

fn asked_events(request: &Request) -> Result<Vec<String>, Answer> {
    #[derive(serde::Deserialize)]
    struct Asked {
        #[serde(default)]
        events: Vec<String>,
    }
    let body: &[u8] = match &request.body {
        Body::Whole(bytes) => bytes,
        _ => b"",
    };
    let asked: Result<Asked, _> = serde_json::from_slice(body);
    asked.map(|asked| asked.events).map_err(|error| refuse(FORBIDDEN, "InvalidRequestFormat", &error.to_string()))
}

fn check_events(events: &[String], external: bool) -> Result<(), Answer> {
    let known = |event: &&String| event.as_str() == "INVOKE" || (external && event.as_str() == "SHUTDOWN");
    match events.iter().find(|event| !known(event)) {
        Some(event) if event == "SHUTDOWN" => {
            let text = format!("{event}: event not supported for internal extensions");
            Err(refuse(BAD, "Extension.InvalidEventType", &text))
        }
        Some(event) => Err(refuse(BAD, "Extension.InvalidEventType", &format!("{event}: invalid event type"))),
        None => Ok(()),
    }
}

pub(crate) fn refuse(status: &'static str, error_type: &str, message: &str) -> Answer {
    let body = json!({"errorMessage": message, "errorType": error_type}).to_string();
    Answer { status, body, identifier: None }
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let hex = |part: &&str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    parts.len() == 5 && parts.iter().zip([8, 4, 4, 4, 12]).all(|(part, length)| hex(part, length))
}

/// How a process ended, as AWS says it of extensions.
fn exit_text(exit: Exit) -> String {
    match exit {
        Exit::Code(0) => "exit code 0".to_owned(),
        Exit::Code(code) => format!("exit status {code}"),
        Exit::Signal(signal) => format!("signal: {}", crate::report::signal_name(signal)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;

    const ID: [&str; 3] = [
        "00000000-0000-4000-8000-000000000000",
        "00000000-0000-4000-8000-000000000001",
        "00000000-0000-4000-8000-000000000002",
    ];
    const REGISTER: &str = "POST /2020-01-01/extension/register";
    const NEXT: &str = "GET /2020-01-01/extension/event/next";
    const INIT_ERROR: &str = "POST /2020-01-01/extension/init/error";
    const EXIT_ERROR: &str = "POST /2020-01-01/extension/exit/error";

    /// One step of a conversation with an environment that has launched the external extension `out` (identifier 0).
    enum Step {
        /// Who registers for what.
        Register(&'static str, &'static str, &'static str),
        /// A request with identifier N, and what it comes to.
        Call(&'static str, usize, &'static str),
        /// Initialisation ends.
        Close,
        /// A call begins; who is told.
        Invoke(&'static [usize]),
        /// Whether all wait.
        Ready(bool),
        /// The external extension's process ends; which failure that is.
        Exit(i32, Option<&'static str>),
        ShutDown,
    }
    use Step::{Call, Close, Exit as ExitStep, Invoke, Ready, Register, ShutDown};

    fn request(line: &str, headers: &[(&str, &str)], body: &str) -> Request {
        let (method, path) = line.split_once(' ').unwrap();
        let method = if method == "GET" { Method::Get } else { Method::Post };
        Request::for_test(method, path, headers, Body::Whole(Bytes::copy_from_slice(body.as_bytes())))
    }

    fn outcome(decision: &Decision) -> String {
        match decision {
            Decision::Park(index) => format!("parked {index}"),
            Decision::Answer(answer) => {
                let body: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
                let kind = body["errorType"].as_str().unwrap_or("").trim_start_matches("Extension.").to_owned();
                format!("{} {kind}", &answer.status[..3]).trim_end().to_owned()
            }
            Decision::Fail(_, failure) => failure.error_type.to_owned(),
        }
    }

    #[track_caller]
    fn check(steps: &[Step]) {
        let facts =
            Facts { function: "f".into(), version: "1".into(), handler: "h".into(), account: "123456789012".into() };
        let mut all = Extensions::new(facts);
        all.launch("out", ID[0].to_owned()).unwrap();
        let mut ids = ID[1..].iter();
        for (number, step) in steps.iter().enumerate() {
            match step {
                Register(name, events, expected) => {
                    let request = request(REGISTER, &[("Lambda-Extension-Name", name)], events);
                    let decision = all.decide(&request, || (*ids.next().unwrap()).to_owned());
                    assert_eq!(outcome(&decision), *expected, "step {number}");
                }
                Call(line, id, expected) => {
                    let headers =
                        [("Lambda-Extension-Identifier", ID[*id]), ("Lambda-Extension-Function-Error-Type", "X.Y")];
                    let decision = all.decide(&request(line, &headers, "{}"), || unreachable!());
                    assert_eq!(outcome(&decision), *expected, "step {number}");
                }
                Close => all.close_registration(),
                Invoke(told) => assert_eq!(all.invoke(), *told, "step {number}"),
                Ready(ready) => assert_eq!(all.all_ready(), *ready, "step {number}"),
                ExitStep(code, expected) => {
                    let failure = all.exited(0, Exit::Code(*code));
                    assert_eq!(failure.map(|failure| failure.error_type), *expected, "step {number}");
                }
                ShutDown => all.shut_down(),
            }
        }
    }

    const BOTH: &str = r#"{"events":["INVOKE","SHUTDOWN"]}"#;
    const INVOKES: &str = r#"{"events":["INVOKE"]}"#;
    const NONE: &str = r#"{"events":[]}"#;

    #[test]
    fn a_plain_life() {
        check(&[
            Ready(false),
            Register("out", BOTH, "200"),
            Register("in", INVOKES, "200"),
            Call(NEXT, 0, "parked 0"),
            Ready(false),
            Call(NEXT, 1, "parked 1"),
            Ready(true),
            Close,
            Invoke(&[0, 1]),
            Ready(false),
            Call(NEXT, 1, "parked 1"),
            Call(NEXT, 0, "parked 0"),
            Ready(true),
            ShutDown,
            ExitStep(0, None),
        ]);
    }

    #[test]
    fn who_wants_no_events_is_given_none() {
        check(&[Register("out", NONE, "200"), Call(NEXT, 0, "parked 0"), Invoke(&[]), Ready(true)]);
    }

    #[test]
    fn registration_has_its_rules() {
        check(&[
            Register("", BOTH, "403 InvalidExtensionName"),
            Register("in", BOTH, "400 InvalidEventType"),
            Register("out", r#"{"events":["LUNCH"]}"#, "400 InvalidEventType"),
            Register("out", "no json", "403 InvalidRequestFormat"),
            Register("out", BOTH, "200"),
            Register("out", BOTH, "403 InvalidExtensionState"),
            Register("in", NONE, "200"),
            Register("in", NONE, "403 InvalidExtensionState"),
            Close,
            Register("late", NONE, "403 RegistrationClosed"),
        ]);
    }

    #[test]
    fn events_are_for_those_who_registered_and_do_not_wait_yet() {
        check(&[
            Call(NEXT, 0, "403 UnknownExtensionIdentifier"),
            Call(NEXT, 2, "403 UnknownExtensionIdentifier"),
            Register("out", BOTH, "200"),
            Call(NEXT, 0, "parked 0"),
            Call(NEXT, 0, "403 InvalidExtensionState"),
        ]);
    }

    #[test]
    fn an_exit_is_named_after_what_was_reported() {
        check(&[Register("out", BOTH, "200"), ExitStep(1, Some("Extension.Crash"))]);
        check(&[
            Register("out", BOTH, "200"),
            Call(INIT_ERROR, 0, "202"),
            Call(INIT_ERROR, 0, "202"),
            Call(NEXT, 0, "403 InvalidExtensionState"),
            ExitStep(0, Some("Extension.InitError")),
        ]);
        check(&[
            Register("out", BOTH, "200"),
            Call(NEXT, 0, "parked 0"),
            Call(INIT_ERROR, 0, "403 InvalidExtensionState"),
            Call(EXIT_ERROR, 0, "202"),
            ExitStep(3, Some("Extension.ExitError")),
        ]);
    }

    #[test]
    fn an_internal_extension_s_report_is_its_end() {
        check(&[Register("in", NONE, "200"), Call(INIT_ERROR, 1, "Extension.InitError")]);
        check(&[Register("in", NONE, "200"), Call(EXIT_ERROR, 1, "Extension.ExitError")]);
    }

    #[test]
    fn identifiers_and_headers_are_asked_for() {
        let facts = Facts { function: "f".into(), version: "1".into(), handler: "h".into(), account: "1".into() };
        let mut all = Extensions::new(facts);
        let mut check = |headers: &[(&str, &str)], line: &str, expected: &str| {
            let decision = all.decide(&request(line, headers, r#"{"events":[]}"#), || ID[0].to_owned());
            assert_eq!(outcome(&decision), expected, "{line} {headers:?}");
            decision
        };
        check(&[], NEXT, "403 MissingExtensionIdentifier");
        check(&[("Lambda-Extension-Identifier", "x")], NEXT, "403 InvalidExtensionIdentifier");
        let headers = [("Lambda-Extension-Name", "in"), ("Lambda-Extension-Accept-Feature", "x, accountId")];
        let Decision::Answer(answer) = check(&headers, REGISTER, "200") else { panic!("an answer") };
        assert_eq!(answer.body, r#"{"functionName":"f","functionVersion":"1","handler":"h","accountId":"1"}"#);
        assert_eq!(answer.identifier.as_deref(), Some(ID[0]));
        check(&[("Lambda-Extension-Identifier", ID[0])], EXIT_ERROR, "400 MissingHeader");
        check(&[], "GET /2020-01-01/extension/else", "404 NotFound");
    }

    #[test]
    fn there_are_at_most_ten() {
        let facts = Facts { function: "f".into(), version: "1".into(), handler: "h".into(), account: "1".into() };
        let mut all = Extensions::new(facts);
        for number in 0..limits::EXTENSIONS_MAX {
            all.launch(&number.to_string(), number.to_string()).unwrap();
        }
        let headers = [("Lambda-Extension-Name", "in")];
        let refused = all.decide(&request(REGISTER, &headers, NONE), || unreachable!());
        assert_eq!(outcome(&refused), "403 TooManyExtensions");
        assert_eq!(all.launch("more", String::new()).unwrap_err().error_type, "Extension.LaunchError");
    }

    #[test]
    fn the_shutdown_event_is_given_once_to_those_who_wait_for_it() {
        let facts = Facts { function: "f".into(), version: "1".into(), handler: "h".into(), account: "1".into() };
        let mut all = Extensions::new(facts);
        all.launch("out", ID[0].to_owned()).unwrap();
        all.decide(&request(REGISTER, &[("Lambda-Extension-Name", "out")], BOTH), || unreachable!());
        all.shut_down();
        assert!(!all.takes_shutdown(0), "it does not wait yet");
        all.decide(&request(NEXT, &[("Lambda-Extension-Identifier", ID[0])], ""), || unreachable!());
        assert!(all.takes_shutdown(0));
        all.decide(&request(NEXT, &[("Lambda-Extension-Identifier", ID[0])], ""), || unreachable!());
        assert!(!all.takes_shutdown(0), "once");
    }
}
