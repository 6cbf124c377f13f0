//! Extensions in an environment: finds and starts external ones, carries their conversations, tells them of calls and of the end.
//! The rules are in [`crate::extensions`].

use crate::environment::{End, Environment};
use crate::extensions::{self, Decision as Ruling, Extensions, Facts, Failure, Standing};
use crate::function::{Event, FunctionVersion};
use crate::http1::{Body, Conn, Method, Request};
use crate::limits;
use crate::log::Source;
use crate::log_pipe::Pipe;
use crate::runtime_api::{self, Decision};
use crate::shutdown::Reason;
use crate::telemetry::{self, Subscription};
use crate::telemetry_delivery::Subscriber;
use crate::telemetry_event::{Api, PlatformEvent};
use sandbox::{Process, SpawnSpec, StepError};
use serde_json::json;
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::net::unix::pipe::Receiver;

/// A file of a layer with this name keeps external extensions from being started.
const SWITCH: &str = "disable-extensions-jwigqn8j";

/// Variables that functions have and extensions have not.
const WITHHELD: [&str; 11] = [
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_XRAY_CONTEXT_MISSING",
    "AWS_XRAY_DAEMON_ADDRESS",
    "LAMBDA_RUNTIME_DIR",
    "LAMBDA_TASK_ROOT",
    "_AWS_XRAY_DAEMON_ADDRESS",
    "_AWS_XRAY_DAEMON_PORT",
    "_HANDLER",
    "_LAMBDA_TELEMETRY_LOG_FD",
];

/// The extensions of an environment and the connections of those who wait.
pub(crate) struct Crew {
    list: Extensions,
    parked: HashMap<usize, Conn>,
    shutdown: Option<Shutdown>,
}

/// The shutdown event, as it is given out.
#[derive(Clone, Copy)]
struct Shutdown {
    reason: Reason,
    deadline_ms: i64,
}

/// An external extension's process.
pub(crate) struct Helper {
    index: usize,
    process: Process,
}

impl Crew {
    /// `open` says that initialisation is still under way.
    fn new(version: &FunctionVersion, open: bool) -> Self {
        let facts = Facts {
            function: version.name.clone(),
            version: version.version.clone(),
            handler: version.handler.clone(),
            account: version.account.clone(),
        };
        let mut list = Extensions::new(facts);
        if !open {
            list.close_registration();
        }
        Self { list, parked: HashMap::new(), shutdown: None }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn has_external(&self) -> bool {
        self.list.has_external()
    }

    /// Whether all wait for an event.
    pub(crate) fn waits(&self) -> bool {
        self.list.all_ready() && self.list.len() == self.parked.len()
    }

    pub(crate) fn close_registration(&mut self) {
        self.list.close_registration();
    }

    /// A call begins: the connections of those that are told.
    pub(crate) fn wake(&mut self) -> Vec<Conn> {
        let woken = self.list.invoke();
        woken.iter().filter_map(|index| self.parked.remove(index)).collect()
    }

    fn park(&mut self, index: usize, conn: Conn) -> Option<(Conn, Shutdown)> {
        match self.shutdown {
            Some(shutdown) if self.list.takes_shutdown(index) => Some((conn, shutdown)),
            _ => {
                self.parked.insert(index, conn);
                None
            }
        }
    }

    fn begin_shutdown(&mut self, shutdown: Shutdown) -> Vec<Conn> {
        self.shutdown = Some(shutdown);
        let parked: Vec<usize> = self.parked.keys().copied().collect();
        let told: Vec<usize> = parked.into_iter().filter(|index| self.list.takes_shutdown(*index)).collect();
        told.iter().filter_map(|index| self.parked.remove(index)).collect()
    }
}

/// The names of a version's external extensions, as its layers hold them. Blocking, for some microseconds a layer.
pub(crate) fn external(layers: &[PathBuf]) -> Vec<String> {
    let switched_off = layers.iter().any(|layer| layer.join(SWITCH).symlink_metadata().is_ok());
    if switched_off {
        return Vec::new();
    }
    let names: BTreeSet<String> = layers.iter().flat_map(|layer| names_in(&layer.join("extensions"))).collect();
    names.into_iter().collect()
}

/// Everything in a directory that is no directory. A link in its place would lead to the host's own files.
fn names_in(directory: &Path) -> Vec<String> {
    if !directory.symlink_metadata().is_ok_and(|found| found.is_dir()) {
        return Vec::new();
    }
    let entries = std::fs::read_dir(directory).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| !kind.is_dir()))
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect()
}

impl Environment {
    /// Starts external extensions, with the function's variables except those that are not for them.
    ///
    /// # Errors
    /// The first that could not be started.
    pub(crate) async fn launch(
        self: &Arc<Self>,
        names: Vec<String>,
        variables: &[(String, String)],
    ) -> Result<(), Failure> {
        let variables: Vec<(String, String)> =
            variables.iter().filter(|(name, _)| !WITHHELD.contains(&name.as_str())).cloned().collect();
        for name in names {
            let id = self.home().ids().uuid();
            let index = self.with_crew(|crew| crew.list.launch(&name, id))?;
            let path = format!("/opt/extensions/{name}");
            let spec = SpawnSpec { env: variables.clone(), ..SpawnSpec::new([path.clone()]) };
            match self.home().sandbox().spawn(&spec).await {
                Ok(process) => self.watch(index, process),
                Err(error) => {
                    let (kind, text) = launch_error(&path, &error);
                    return Err(self.with_crew(|crew| crew.list.launch_failed(index, kind, &text)));
                }
            }
        }
        Ok(())
    }

    /// Reads an extension's output and waits for its end.
    fn watch(self: &Arc<Self>, index: usize, mut process: Process) {
        let streams = [process.take_stdout(), process.take_stderr()];
        let pipes = streams.into_iter().filter_map(|stream| Receiver::from_owned_fd(stream).ok());
        for pipe in pipes.map(|receiver| Arc::new(Pipe::lines(receiver, Source::Extension))) {
            self.add_pipe(Arc::clone(&pipe));
            let log = Arc::clone(self.home().log());
            tokio::spawn(async move { pipe.run(&log).await });
        }
        let helper = Arc::new(Helper { index, process });
        self.helpers().lock().push(Arc::clone(&helper));
        let this = Arc::downgrade(self);
        tokio::spawn(async move {
            let exit = helper.process.wait().await;
            if let Some(this) = this.upgrade()
                && let Some(failure) = this.with_crew(|crew| crew.list.exited(index, exit))
            {
                this.ended(End::Extension(failure));
            }
        });
    }

    /// Waits until every external extension has registered.
    pub(crate) async fn registered(&self) {
        loop {
            let progress = self.progress().notified();
            if self.with_crew(|crew| crew.list.all_registered()) {
                return;
            }
            progress.await;
        }
    }

    /// Applies a request that is not the runtime's.
    pub(crate) fn decide_other(self: &Arc<Self>, request: &Request) -> Decision {
        let path = request.path.split('?').next().unwrap_or("");
        if let (Method::Put, Some(api)) = (request.method, telemetry::api_of(path)) {
            return self.subscribe(api, request);
        }
        if !path.starts_with(extensions::PREFIX) {
            return runtime_api::not_found();
        }
        let ids = Arc::clone(self.home().ids());
        let ruling = self.with_crew(|crew| crew.list.decide(request, || ids.uuid()));
        self.progress().notify_waiters();
        match ruling {
            Ruling::Park(index) => Decision::ParkExtension(index),
            Ruling::Answer(answer) => answered(answer),
            Ruling::Fail(answer, failure) => {
                self.ended(End::Extension(failure));
                answered(answer)
            }
        }
    }

    fn subscribe(self: &Arc<Self>, api: Api, request: &Request) -> Decision {
        let closed = match api {
            Api::Telemetry => ("Telemetry.SubscriptionClosed", "Telemetry API subscription is closed already"),
            Api::Logs => ("Logs.SubscriptionClosed", "Logs API subscription is closed already"),
        };
        let name = match self.with_crew(|crew| crew.list.subscriber(request, closed).map(str::to_owned)) {
            Ok(name) => name,
            Err(answer) => return answered(answer),
        };
        let invalid = |text: &str| answered(extensions::refuse("400 Bad Request", "ValidationError", text));
        let Body::Whole(body) = &request.body else { return invalid("the body is not complete") };
        let subscription = match Subscription::parse(api, body) {
            Ok(subscription) => subscription,
            Err(text) => return invalid(&text),
        };
        let log = self.home().log();
        let types = subscription.types.clone();
        let subscriber = Subscriber::start(&name, subscription, Arc::downgrade(self.home()));
        if !log.subscribe(api, Arc::clone(&subscriber)) {
            subscriber.close();
            let text = "one environment uses the Telemetry API or the Logs API, not both";
            return answered(extensions::refuse("403 Forbidden", closed.0, text));
        }
        log.platform(PlatformEvent::Subscription { api, name, types });
        Decision::Reply("200 OK", "\"OK\"".to_owned())
    }

    /// Keeps the connection of an extension that waits.
    pub(crate) fn park_extension(self: &Arc<Self>, index: usize, conn: Conn) {
        let shutdown = self.with_crew(|crew| crew.park(index, conn));
        match shutdown {
            Some((conn, shutdown)) => self.say(conn, shutdown.event()),
            None => self.announce(),
        }
    }

    /// Tells extensions of a call.
    pub(crate) fn say_invoke(self: &Arc<Self>, woken: Vec<Conn>, event: &Event, deadline_ms: i64) {
        if woken.is_empty() {
            return;
        }
        let body = json!({
            "eventType": "INVOKE",
            "deadlineMs": deadline_ms,
            "requestId": event.request_id,
            "invokedFunctionArn": event.invoked_arn,
            "tracing": {"type": "X-Amzn-Trace-Id", "value": event.trace_id},
        });
        let body = body.to_string();
        woken.into_iter().for_each(|conn| self.say(conn, body.clone()));
    }

    /// Answers an extension's wait and goes on with its connection.
    fn say(self: &Arc<Self>, mut conn: Conn, body: String) {
        let this = Arc::clone(self);
        tokio::spawn(async move {
            let header = format!("Lambda-Extension-Event-Identifier: {}\r\n", this.home().ids().uuid());
            if conn.reply_with("200 OK", &header, &body).await.is_ok() {
                this.serve(Some(conn)).await;
            }
        });
    }

    /// From now on an extension's end is no failure.
    pub(crate) fn begin_shutdown(&self) {
        self.with_crew(|crew| crew.list.shut_down());
    }

    /// Gives the shutdown event to those who want it, ends the others, and waits until all have ended.
    pub(crate) async fn shut_down_extensions(self: &Arc<Self>, reason: Reason, deadline_ms: i64) {
        let shutdown = Shutdown { reason, deadline_ms };
        let told = self.with_crew(|crew| crew.begin_shutdown(shutdown));
        told.into_iter().for_each(|conn| self.say(conn, shutdown.event()));
        let helpers = self.helpers().lock().clone();
        for helper in &helpers {
            if !self.with_crew(|crew| crew.list.wants_shutdown(helper.index)) {
                let _ = helper.process.signal(crate::shutdown::SIGKILL); // it may have ended by itself
            }
        }
        for helper in &helpers {
            helper.process.wait().await;
        }
    }

    /// Writes what became of each extension to the log.
    pub(crate) fn log_standings(&self) {
        if !self.has_extensions() {
            return;
        }
        for standing in self.with_crew(|crew| crew.list.standings()) {
            let Standing { name, state, events, error_type } = standing;
            self.home().log().platform(PlatformEvent::Extension { name, state, events, error_type });
        }
    }

    pub(crate) fn new_crew(&self, open: bool) -> Box<Crew> {
        Box::new(Crew::new(self.home().version(), open))
    }
}

impl Shutdown {
    fn event(self) -> String {
        let Self { reason, deadline_ms } = self;
        json!({"eventType": "SHUTDOWN", "shutdownReason": reason.name(), "deadlineMs": deadline_ms}).to_string()
    }
}

fn answered(answer: extensions::Answer) -> Decision {
    match answer.identifier {
        Some(identifier) => Decision::Welcome(answer.status, answer.body, identifier),
        None => Decision::Reply(answer.status, answer.body),
    }
}

/// Why a program did not start, as a name and as Go's `os/exec` says it, which is what AWS shows.
fn launch_error(path: &str, error: &sandbox::Error) -> (&'static str, String) {
    const DENIED: i32 = 13;
    const MISSING: i32 = 2;
    const FORMAT: i32 = 8;
    let (kind, text) = match error {
        sandbox::Error::Step(StepError { errno: DENIED, .. }) => ("PermissionDenied", "permission denied".to_owned()),
        sandbox::Error::Step(StepError { errno: MISSING, .. }) => {
            ("UnknownError", "no such file or directory".to_owned())
        }
        sandbox::Error::Step(StepError { errno: FORMAT, .. }) => ("ExecFormatError", "exec format error".to_owned()),
        other => ("UnknownError", other.to_string()),
    };
    (kind, format!("fork/exec {path}: {text}"))
}

const _: () = assert!(limits::EXTENSIONS_MAX < limits::RUNTIME_CONNECTIONS_MAX, "each may wait and one may speak");

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn extensions_are_the_files_of_all_layers() {
        let (one, two, host) =
            (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let layers = [one.path().to_owned(), two.path().to_owned()];
        assert_eq!(external(&layers), [""; 0]);
        for (layer, name) in [(&one, "b"), (&one, "both"), (&two, "a"), (&two, "both")] {
            fs::create_dir_all(layer.path().join("extensions/folder")).unwrap();
            fs::write(layer.path().join("extensions").join(name), "").unwrap();
        }
        assert_eq!(external(&layers), ["a", "b", "both"]);
        fs::write(two.path().join(SWITCH), "").unwrap();
        assert_eq!(external(&layers), [""; 0]);
        fs::write(host.path().join("secret"), "").unwrap();
        let sly = tempfile::tempdir().unwrap();
        symlink(host.path(), sly.path().join("extensions")).unwrap();
        assert_eq!(external(&[sly.path().to_owned()]), [""; 0], "a link is not followed on the host");
    }
}
