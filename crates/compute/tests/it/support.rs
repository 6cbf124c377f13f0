//! A fleet of one's own, functions made of source text, and what they logged.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use compute::{
    CredentialSource, Event, Fleet, FleetConfig, FunctionVersion, Initialization, InvokeError, LogEvent, LogSettings,
    LogSink, Memory, MemoryMeter, Outcome, Packs, Pool, Refusal, SessionCredentials, limits,
};
use platform::{BoxFuture, RandomIds, SystemClock};
use sandbox::{Launcher, LauncherConfig};

const HOST: &str = env!("CARGO_BIN_EXE_compute-testhost");

/// The head of an extension's program: `call`, `register`, `next_event`.
pub(crate) const EXTENSION: &str = r#"#!/usr/bin/python3
import http.client, json, os, sys, time
API = os.environ["AWS_LAMBDA_RUNTIME_API"]
NAME = os.path.basename(sys.argv[0])
ID = None

def call(method, path, body=None, **headers):
    connection = http.client.HTTPConnection(API)
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    if ID:
        headers["Lambda-Extension-Identifier"] = ID
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    return answer.status, answer, answer.read().decode()

def register(*events, name=NAME):
    global ID
    body = json.dumps({"events": events})
    status, answer, text = call("POST", "/2020-01-01/extension/register", body, Lambda_Extension_Name=name)
    ID = answer.getheader("Lambda-Extension-Identifier")
    return status, text

def next_event():
    status, answer, text = call("GET", "/2020-01-01/extension/event/next")
    return json.loads(text)

def say(*words):
    print(*words, flush=True)

"#;

/// Everything a test needs, gone when it is dropped.
pub(crate) struct House {
    pub(crate) fleet: Arc<Fleet>,
    launcher: Arc<Launcher>,
    packs: Arc<Packs>,
    directory: tempfile::TempDir,
    made: AtomicU32,
}

/// A function version as a test wants it.
pub(crate) struct Wanted<'a> {
    pub(crate) code: &'a str,
    pub(crate) layer: &'a [(&'a str, &'a str, u32)],
    pub(crate) runtime: &'a str,
    pub(crate) timeout_seconds: u32,
    pub(crate) memory_mb: u32,
    pub(crate) log: LogSettings,
    pub(crate) initialization: Initialization,
}

impl Default for Wanted<'_> {
    fn default() -> Self {
        Self {
            code: "def handler(event, context):\n    return event\n",
            layer: &[],
            runtime: "python3.12",
            timeout_seconds: 10,
            memory_mb: 1769,
            log: LogSettings::default(),
            initialization: Initialization::OnDemand,
        }
    }
}

/// A function that can be called.
pub(crate) struct Function {
    pub(crate) pool: Arc<Pool>,
    sink: Arc<Sink>,
    calls: AtomicU32,
}

/// Streams and lines as they were delivered.
#[derive(Default)]
struct Sink(Mutex<Vec<(String, String)>>);

impl LogSink for Sink {
    fn append<'a>(&'a self, stream: &'a str, events: &'a [LogEvent]) -> BoxFuture<'a, Result<(), String>> {
        let lines = events.iter().map(|event| (stream.to_owned(), event.text.clone()));
        self.0.lock().expect("not poisoned").extend(lines);
        Box::pin(async { Ok(()) })
    }
}

struct Role;

impl CredentialSource for Role {
    fn mint(&self) -> BoxFuture<'_, Result<SessionCredentials, String>> {
        let text = |text: &str| text.to_owned();
        let session = SessionCredentials {
            access_key_id: text("ASIA"),
            secret_access_key: text("secret"),
            session_token: text("token"),
        };
        Box::pin(async { Ok(session) })
    }

    fn variables(&self) -> BoxFuture<'_, Result<Vec<(String, String)>, Refusal>> {
        Box::pin(async { Ok(vec![("OWN".to_owned(), "variable".to_owned())]) })
    }
}

/// Memory as a test says it is.
pub(crate) struct Meter {
    steady: Mutex<Memory>,
    /// Said first, each once.
    once: Mutex<Vec<Memory>>,
}

/// Of which none is ever short.
const PLENTY_MB: u64 = 8192;

impl Default for Meter {
    fn default() -> Self {
        Self { steady: Mutex::new(Memory::new(PLENTY_MB, PLENTY_MB)), once: Mutex::default() }
    }
}

impl Meter {
    pub(crate) fn say(&self, available_mb: u64, total_mb: u64) {
        *self.steady.lock().expect("not poisoned") = Memory::new(available_mb, total_mb);
    }

    /// Memory is short the next time that somebody looks, and not after that.
    pub(crate) fn say_short_once(&self) {
        self.once.lock().expect("not poisoned").push(Memory::new(0, PLENTY_MB));
    }
}

impl MemoryMeter for Meter {
    fn now(&self) -> Memory {
        let once = self.once.lock().expect("not poisoned").pop();
        once.unwrap_or_else(|| *self.steady.lock().expect("not poisoned"))
    }
}

impl House {
    pub(crate) async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// One that differs from the usual one in what `change` does.
    pub(crate) async fn with(change: impl FnOnce(&mut FleetConfig)) -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        readable(directory.path());
        let launcher =
            Launcher::start(LauncherConfig::new(HOST, ["helper"])).await.expect("this host gives every layer");
        let packs = Arc::new(Packs::install(&directory.path().join("runtimes"), false, true).expect("installs"));
        let mut config = FleetConfig {
            launcher: Arc::clone(&launcher),
            packs: Arc::clone(&packs),
            clock: Arc::new(SystemClock::default()),
            ids: Arc::new(RandomIds),
            stock_per_pack: 0..=0,
            idle_max: Duration::from_secs(600),
            environments_max: 16,
            memory: Arc::new(Meter::default()),
            restore_timeout: limits::RESTORE_TIMEOUT,
        };
        change(&mut config);
        Self { fleet: Fleet::start(config), launcher, packs, directory, made: AtomicU32::new(0) }
    }

    /// Whether this host's Python can be copied once it is loaded.
    pub(crate) fn copies(&self) -> bool {
        self.packs.find(Wanted::default().runtime).expect("there is a Python").library.is_some()
    }

    pub(crate) fn function(&self, wanted: &Wanted<'_>) -> Function {
        let root = self.directory.path().join(self.made.fetch_add(1, Ordering::Relaxed).to_string());
        let (code, layer) = (root.join("code"), root.join("layer"));
        let (name, mode) = if wanted.runtime.starts_with("provided") { ("bootstrap", 0o755) } else { ("f.py", 0o644) };
        write(&code, &[(name, wanted.code, mode)]);
        write(&layer, wanted.layer);
        readable(&root);
        let sink = Arc::new(Sink::default());
        let version = FunctionVersion {
            account: "123456789012".into(),
            region: "us-east-1".into(),
            name: "f".into(),
            version: "$LATEST".into(),
            revision: root.display().to_string(),
            runtime: wanted.runtime.into(),
            handler: "f.handler".into(),
            memory_mb: wanted.memory_mb,
            timeout_seconds: wanted.timeout_seconds,
            tmp_mb: 512,
            code,
            layers: if wanted.layer.is_empty() { Vec::new() } else { vec![layer] },
            shares: Vec::new(),
            log_group: "/aws/lambda/f".into(),
            log_settings: wanted.log,
            credentials: Arc::new(Role),
            logs: sink.clone(),
            segments: None,
            platform_api: None,
            tenant: None,
            initialization: wanted.initialization,
        };
        Function { pool: self.fleet.open(Arc::new(version)), sink, calls: AtomicU32::new(0) }
    }

    /// Ends everything, calls that run first.
    pub(crate) async fn cut_off(self) {
        self.fleet.close();
        self.launcher.shutdown().await;
        self.fleet.settled().await;
    }

    /// Ends everything and waits until it is gone.
    pub(crate) async fn close(self) {
        self.fleet.close();
        self.fleet.settled().await;
        self.launcher.shutdown().await;
    }
}

impl Function {
    /// Calls it with a JSON event.
    pub(crate) async fn call(&self, payload: &str) -> Outcome {
        self.call_with(payload, false).await
    }

    /// Calls it and asks for the log.
    pub(crate) async fn call_with(&self, payload: &str, tail: bool) -> Outcome {
        self.try_call(payload, tail).await.expect("it is called")
    }

    pub(crate) async fn try_call(&self, payload: &str, tail: bool) -> Result<Outcome, InvokeError> {
        let number = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
        let event = Event {
            request_id: format!("id-{number}"),
            payload: payload.as_bytes().to_vec().into(),
            client_context: None,
            trace_id: "Root=1-0-0;Parent=00000000000000aa;Sampled=0".into(),
            invoked_arn: "arn:aws:lambda:us-east-1:123456789012:function:f".into(),
            tail,
            patient: false,
            pieces: None,
        };
        self.pool.invoke(event).await
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.sink.0.lock().expect("not poisoned").iter().map(|(_, line)| line.clone()).collect()
    }

    pub(crate) fn streams(&self) -> Vec<String> {
        let mut streams: Vec<String> =
            self.sink.0.lock().expect("not poisoned").iter().map(|(stream, _)| stream.clone()).collect();
        streams.sort();
        streams.dedup();
        streams
    }

    /// The first line that has `part`, once it is there.
    #[track_caller]
    pub(crate) fn line(&self, part: &str) -> impl Future<Output = String> {
        self.nth_line(part, 1)
    }

    /// As [`Function::line`], the `count`th.
    pub(crate) async fn nth_line(&self, part: &str, count: usize) -> String {
        for _ in 0..400 {
            if let Some(line) = self.lines().into_iter().filter(|line| line.contains(part)).nth(count - 1) {
                return line;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("no {part:?} in {:#?}", self.lines());
    }

    /// Which place each of these has in the log.
    #[track_caller]
    pub(crate) fn positions(&self, parts: &[&str]) -> Vec<usize> {
        let lines = self.lines();
        let find = |part: &&str| {
            lines.iter().position(|line| line.contains(part)).unwrap_or_else(|| panic!("no {part:?} in {lines:#?}"))
        };
        parts.iter().map(find).collect()
    }
}

/// Waits for a condition, a bounded time.
pub(crate) async fn eventually(what: &str, condition: impl Fn() -> bool) {
    for _ in 0..400 {
        if condition() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("not in time: {what}");
}

/// What a call answered, as text.
pub(crate) fn text(outcome: &Outcome) -> &str {
    std::str::from_utf8(&outcome.payload).expect("text")
}

fn write(directory: &PathBuf, files: &[(&str, &str, u32)]) {
    fs::create_dir_all(directory).expect("a directory");
    readable(directory);
    for (name, content, mode) in files {
        let path = directory.join(name);
        let parent = path.parent().expect("has a parent");
        fs::create_dir_all(parent).expect("a directory");
        readable(parent);
        fs::write(&path, content).expect("a file");
        fs::set_permissions(&path, fs::Permissions::from_mode(*mode)).expect("a mode");
    }
}

fn readable(directory: &Path) {
    fs::set_permissions(directory, fs::Permissions::from_mode(0o755)).expect("a mode");
}
