//! Delivery of telemetry to extensions that subscribed to it.
//!
//! Bounded: a subscriber holds at most [`limits::TELEMETRY_PENDING_BATCHES`] batches that wait and one under way. What does not
//! fit is dropped and counted, and the next batch begins with a `platform.logsDropped` event that says so.

use crate::home::Home;
use crate::limits;
use crate::log::{Entry, Source};
use crate::telemetry::{Destination, Subscription};
use crate::telemetry_event::{Api, PlatformEvent, Schema, envelope};
use parking_lot::Mutex;
use serde_json::value::RawValue;
use std::collections::VecDeque;
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::{Arc, Weak};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Notify;

const SLOW: &str = "Some logs were dropped because the downstream consumer is slower than the logs production rate";
const UNREACHABLE: &str = "Consumer seems to have fallen behind as it has not acknowledged receipt of logs.";

/// Who is told what the log tells.
#[derive(Default)]
pub(crate) struct Taps {
    json: bool,
    /// What was said before anybody could subscribe; `None` once nobody can any more.
    kept: Option<VecDeque<(i64, Entry)>>,
    kept_bytes: usize,
    api: Option<Api>,
    subscribers: Vec<Arc<Subscriber>>,
}

impl Taps {
    /// `json` says that the function's lines may be JSON objects.
    pub(crate) fn recording(json: bool) -> Self {
        Self { json, kept: Some(VecDeque::new()), ..Self::default() }
    }

    pub(crate) fn stop_recording(&mut self) {
        self.kept = None;
        self.kept_bytes = 0;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.subscribers.is_empty() && self.kept.is_none()
    }

    pub(crate) fn feed(&mut self, at_ms: i64, entry: &Entry) {
        self.subscribers.iter().for_each(|subscriber| subscriber.take(at_ms, entry, self.json));
        let size = match entry {
            Entry::Line(_, text) => text.len(),
            Entry::Platform(_) => 0,
        } + limits::TELEMETRY_KEPT_OVERHEAD_BYTES;
        if let Some(kept) = &mut self.kept
            && self.kept_bytes + size <= limits::TELEMETRY_KEPT_BYTES_MAX
        {
            self.kept_bytes += size;
            kept.push_back((at_ms, entry.clone()));
        }
    }

    /// `false` if those so far use the other API.
    pub(crate) fn add(&mut self, api: Api, subscriber: Arc<Subscriber>) -> bool {
        if *self.api.get_or_insert(api) != api {
            return false;
        }
        for (at_ms, entry) in self.kept.iter().flatten() {
            subscriber.take(*at_ms, entry, self.json);
        }
        // Who subscribes again changes the subscription.
        if let Some(at) = self.subscribers.iter().position(|known| known.name == subscriber.name) {
            self.subscribers.swap_remove(at).close();
        }
        self.subscribers.push(subscriber);
        true
    }

    pub(crate) fn subscribers(&self) -> Vec<Arc<Subscriber>> {
        self.subscribers.clone()
    }

    pub(crate) fn close(self) {
        self.subscribers.iter().for_each(|subscriber| subscriber.close());
    }
}

/// An extension that is told.
pub(crate) struct Subscriber {
    name: String,
    subscription: Subscription,
    buffer: Mutex<Buffer>,
    /// Something came that the sender must look at.
    changed: Notify,
    /// A batch was sent or given up.
    sent: Notify,
}

#[derive(Default)]
struct Buffer {
    events: VecDeque<String>,
    bytes: usize,
    lost: Lost,
    /// Send what there is, full or not.
    hurry: bool,
    sending: bool,
    closed: bool,
}

#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Lost {
    records: usize,
    bytes: usize,
    reason: &'static str,
}

impl Subscriber {
    /// Begins to deliver, until it is closed or the environment has gone.
    pub(crate) fn start(name: &str, subscription: Subscription, home: Weak<Home>) -> Arc<Self> {
        let this = Arc::new(Self::new(name, subscription));
        tokio::spawn(Arc::clone(&this).run(home));
        this
    }

    fn new(name: &str, subscription: Subscription) -> Self {
        Self {
            name: name.to_owned(),
            subscription,
            buffer: Mutex::default(),
            changed: Notify::new(),
            sent: Notify::new(),
        }
    }

    fn take(&self, at_ms: i64, entry: &Entry, json: bool) {
        let wants = |kind: &str| self.subscription.types.contains(&kind);
        match entry {
            Entry::Platform(event) if wants("platform") => {
                event.events(at_ms, self.subscription.schema).into_iter().for_each(|event| self.push(event));
            }
            Entry::Line(Source::Function, text) if wants("function") => {
                self.push(line_event(at_ms, "function", text, json && self.takes_objects()));
            }
            Entry::Line(Source::Extension, text) if wants("extension") => {
                self.push(line_event(at_ms, "extension", text, false));
            }
            Entry::Platform(_) | Entry::Line(..) => {}
        }
    }

    fn takes_objects(&self) -> bool {
        self.subscription.schema == Schema::Telemetry20221213
    }

    fn push(&self, event: String) {
        let wanted = self.subscription.buffering;
        let mut buffer = self.buffer.lock();
        if buffer.closed {
            return;
        }
        let most = limits::TELEMETRY_PENDING_BATCHES;
        if buffer.bytes + event.len() > wanted.bytes * most || buffer.events.len() >= wanted.items * most {
            buffer.lost.add(1, event.len(), SLOW);
            return;
        }
        buffer.bytes += event.len();
        buffer.events.push_back(event);
        let wake = buffer.events.len() == 1 || self.is_due(&buffer);
        drop(buffer);
        if wake {
            self.changed.notify_one();
        }
    }

    fn is_due(&self, buffer: &Buffer) -> bool {
        let wanted = self.subscription.buffering;
        buffer.hurry || buffer.closed || buffer.events.len() >= wanted.items || buffer.bytes >= wanted.bytes
    }

    /// Sends what there is without waiting for more, and returns when that is done. Bounded by the caller.
    pub(crate) async fn flush(&self) {
        loop {
            let sent = self.sent.notified();
            {
                let mut buffer = self.buffer.lock();
                if (buffer.events.is_empty() && !buffer.sending) || buffer.closed {
                    return;
                }
                buffer.hurry = true;
            }
            self.changed.notify_one();
            sent.await;
        }
    }

    pub(crate) fn close(&self) {
        let mut buffer = self.buffer.lock();
        buffer.closed = true;
        buffer.events.clear();
        drop(buffer);
        self.changed.notify_one();
        self.sent.notify_waiters();
    }

    async fn run(self: Arc<Self>, home: Weak<Home>) {
        let mut connection = None;
        loop {
            let changed = self.changed.notified();
            let (waiting, due, closed) = {
                let buffer = self.buffer.lock();
                (!buffer.events.is_empty(), self.is_due(&buffer), buffer.closed)
            };
            if closed {
                return;
            }
            if !waiting {
                changed.await;
                continue;
            }
            if !due {
                self.gather().await;
            }
            let Some(home) = home.upgrade() else { return };
            self.send_batch(&home, &mut connection).await;
        }
    }

    /// Waits for more events, at most as long as the subscription says.
    async fn gather(&self) {
        let full = async {
            loop {
                let changed = self.changed.notified();
                if self.is_due(&self.buffer.lock()) {
                    return;
                }
                changed.await;
            }
        };
        let _ = tokio::time::timeout(self.subscription.buffering.timeout, full).await;
    }

    async fn send_batch(&self, home: &Home, connection: &mut Option<TcpStream>) {
        let batch = self.take_batch(home.log().now_ms());
        let mut sent = false;
        for attempt in 1..=limits::TELEMETRY_ATTEMPTS {
            sent = thawed(home, self.send(home, connection, &batch)).await;
            if sent || self.buffer.lock().closed {
                break;
            }
            *connection = None;
            if attempt < limits::TELEMETRY_ATTEMPTS {
                tokio::time::sleep(limits::TELEMETRY_RETRY_PAUSE * attempt).await;
            }
        }
        let mut buffer = self.buffer.lock();
        if !sent {
            buffer.lost.add(batch.len(), batch.iter().map(String::len).sum(), UNREACHABLE);
        }
        buffer.sending = false;
        buffer.hurry = buffer.hurry && !buffer.events.is_empty();
        drop(buffer);
        self.sent.notify_waiters();
    }

    /// The next events, as many as one batch may have, behind a word about those that were lost.
    fn take_batch(&self, now_ms: i64) -> Vec<String> {
        let wanted = self.subscription.buffering;
        let mut buffer = self.buffer.lock();
        let mut batch = Vec::new();
        let lost = std::mem::take(&mut buffer.lost);
        if lost.records > 0 && self.subscription.types.contains(&"platform") {
            let Lost { records, bytes, reason } = lost;
            let event = PlatformEvent::Dropped { reason: reason.to_owned(), records, bytes };
            batch.extend(event.events(now_ms, self.subscription.schema));
        }
        let mut bytes = 0;
        while let Some(event) = buffer.events.front() {
            if batch.len() >= wanted.items || (bytes > 0 && bytes + event.len() > wanted.bytes) {
                break;
            }
            bytes += event.len();
            batch.extend(buffer.events.pop_front());
        }
        buffer.bytes -= bytes;
        buffer.sending = true;
        batch
    }

    async fn send(&self, home: &Home, connection: &mut Option<TcpStream>, batch: &[String]) -> io::Result<()> {
        match &self.subscription.destination {
            Destination::Http { method, port, host, path } => {
                let mut stream = connect(home, *port).await?;
                let body = format!("[{}]", batch.join(","));
                let head = format!(
                    "{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                    body.len()
                );
                stream.write_all(head.as_bytes()).await?;
                stream.write_all(body.as_bytes()).await?;
                accepted(&mut stream).await
            }
            Destination::Tcp { port } => {
                let stream = match connection {
                    Some(stream) => stream,
                    None => connection.insert(connect(home, *port).await?),
                };
                stream.write_all(format!("{}\n", batch.join("\n")).as_bytes()).await
            }
        }
    }
}

impl Lost {
    fn add(&mut self, records: usize, bytes: usize, reason: &'static str) {
        self.records += records;
        self.bytes += bytes;
        self.reason = reason;
    }
}

/// Whether an attempt succeeded in time. An environment that stands still cannot answer, so its time does not count.
async fn thawed(home: &Home, attempt: impl Future<Output = io::Result<()>>) -> bool {
    tokio::pin!(attempt);
    loop {
        home.running().await;
        match tokio::time::timeout(limits::TELEMETRY_ATTEMPT, &mut attempt).await {
            Ok(done) => return done.is_ok(),
            Err(_) if home.is_frozen() => {}
            Err(_) => return false,
        }
    }
}

async fn connect(home: &Home, port: u16) -> io::Result<TcpStream> {
    let address = SocketAddrV4::new(Ipv4Addr::LOCALHOST, port);
    home.sandbox().connect(address).await.map_err(io::Error::other)
}

/// Reads the answer. What the other side cannot take right now is worth another attempt; what it does not want is not.
async fn accepted(stream: &mut TcpStream) -> io::Result<()> {
    let mut answer = Vec::new();
    loop {
        let ended = stream.read_buf(&mut answer).await? == 0;
        match judged(&answer, ended)? {
            Some(true) => return Ok(()),
            Some(false) => return Err(io::Error::other("the subscriber has a problem")),
            None if ended => return Err(io::ErrorKind::UnexpectedEof.into()),
            None => {}
        }
    }
}

/// Whether an answer is good, once it is whole (a chunked one: once its head is).
fn judged(answer: &[u8], ended: bool) -> io::Result<Option<bool>> {
    const ANSWER_BYTES_MAX: usize = 64 * 1024;
    const SERVER_ERROR: u16 = 500;
    let mut headers = [httparse::EMPTY_HEADER; limits::HEADERS_MAX];
    let mut parsed = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(head) = parsed.parse(answer).map_err(io::Error::other)? else {
        return if answer.len() < ANSWER_BYTES_MAX { Ok(None) } else { Err(io::ErrorKind::InvalidData.into()) };
    };
    let length = parsed.headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-length"));
    let length = length.and_then(|header| std::str::from_utf8(header.value).ok()?.trim().parse::<usize>().ok());
    let whole = answer.len() >= length.unwrap_or(0).saturating_add(head).min(ANSWER_BYTES_MAX);
    Ok((whole || ended).then(|| parsed.code.is_some_and(|code| code < SERVER_ERROR)))
}

/// A line as an event; with `objects`, one that is a JSON object stays one.
fn line_event(at_ms: i64, kind: &str, text: &str, objects: bool) -> String {
    if objects
        && text.starts_with('{')
        && let Ok(object) = serde_json::from_str::<&RawValue>(text)
    {
        return format!(r#"{{"time":"{}","type":"{kind}","record":{object}}}"#, platform::iso_ms(at_ms));
    }
    envelope(at_ms, kind, &text.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::Buffering;
    use std::time::Duration;

    fn subscriber(bytes: usize, types: &[&'static str]) -> Subscriber {
        let buffering = Buffering { items: 1000, bytes, timeout: Duration::from_secs(1) };
        let destination = Destination::Tcp { port: 1 };
        let types = types.to_vec();
        Subscriber::new("x", Subscription { schema: Schema::Telemetry20221213, types, buffering, destination })
    }

    fn line(text: &str) -> Entry {
        Entry::Line(Source::Function, text.to_owned())
    }

    #[test]
    fn what_does_not_fit_is_counted_and_said() {
        let told = subscriber(1000, &["platform", "function"]);
        for _ in 0..100 {
            told.take(0, &line(&"x".repeat(100)), false);
        }
        let held = told.buffer.lock().bytes;
        assert!(held <= 1000 * limits::TELEMETRY_PENDING_BATCHES, "{held}");
        let first = told.take_batch(0);
        assert!(first[0].contains("platform.logsDropped") && first[0].contains(SLOW), "{}", first[0]);
        assert!(first.len() > 1 && first[1..].iter().map(String::len).sum::<usize>() <= 1000);
        assert!(!told.take_batch(0)[0].contains("logsDropped"), "it is said once");
    }

    #[test]
    fn lines_are_objects_only_where_they_may_be() {
        let object = r#"{"level":"INFO"}"#;
        for (text, objects, expected) in [
            (object, true, r#""record":{"level":"INFO"}}"#),
            (object, false, r#""record":"{\"level\":\"INFO\"}"}"#),
            ("{broken", true, r#""record":"{broken"}"#),
            ("plain", true, r#""record":"plain"}"#),
        ] {
            let event = line_event(0, "function", text, objects);
            assert!(event.ends_with(expected), "{event}");
            assert!(serde_json::from_str::<serde_json::Value>(&event).is_ok());
        }
    }

    #[test]
    fn who_subscribes_late_is_given_what_was_kept_of_their_types() {
        let mut taps = Taps::recording(false);
        taps.feed(0, &line("one"));
        taps.feed(
            0,
            &Entry::Platform(PlatformEvent::Start {
                request_id: "a".into(),
                version: "1".into(),
                trace: String::new(),
            }),
        );
        let told = Arc::new(subscriber(1000, &["function"]));
        assert!(taps.add(Api::Telemetry, Arc::clone(&told)));
        taps.stop_recording();
        taps.feed(0, &line("two"));
        assert_eq!(told.take_batch(0).len(), 2);
        assert!(!taps.add(Api::Logs, Arc::new(subscriber(1000, &["function"]))), "one API an environment");
    }

    #[test]
    fn an_answer_is_judged_when_it_is_whole() {
        for (answer, ended, expected) in [
            ("HTTP/1.1 200 OK\r\nContent-Le", false, None),
            ("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab", false, None),
            ("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", false, Some(true)),
            ("HTTP/1.0 200 OK\r\n\r\n", false, Some(true)),
            ("HTTP/1.1 400 Bad\r\nContent-Length: 9\r\n\r\n", true, Some(true)),
            ("HTTP/1.1 503 Busy\r\n\r\n", false, Some(false)),
        ] {
            assert_eq!(judged(answer.as_bytes(), ended).unwrap(), expected, "{answer}");
        }
        assert!(judged(b"nonsense\r\n", false).is_err());
    }

    #[test]
    fn what_is_kept_is_bounded() {
        let mut taps = Taps::recording(false);
        for _ in 0..1000 {
            taps.feed(0, &line(&"x".repeat(1024)));
        }
        assert!(taps.kept_bytes <= limits::TELEMETRY_KEPT_BYTES_MAX);
    }
}
