//! An environment's log: lines and events in, durable batches out.
//!
//! Owns what lies between the function's `write` and the log service's answer, and what extensions that subscribed to telemetry
//! are given of it. Bounded: when [`limits::LOG_PENDING_BYTES_MAX`] bytes wait, the pipes are not read and the function blocks in
//! `write`, so nothing is dropped and memory stays flat. Subscribers have bounds of their own and never hold the log up.
//! Always: lines of one environment are delivered in order, one batch at a time.

use crate::function::{LogEvent, LogLevel, LogSettings, LogSink};
use crate::image::room::Room;
use crate::limits;
use crate::local_server::LocalServers;
use crate::telemetry_delivery::{Subscriber, Taps};
use crate::telemetry_event::{Api, PlatformEvent};
use parking_lot::Mutex;
use platform::{SharedClock, SharedIds};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

/// Who wrote a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    Function,
    Extension,
}

/// Something that the log tells.
#[derive(Debug, Clone)]
pub(crate) enum Entry {
    Line(Source, String),
    Platform(PlatformEvent),
}

/// What a log is opened for.
pub(crate) struct Opening {
    pub(crate) stream: String,
    pub(crate) sink: Arc<dyn LogSink>,
    pub(crate) settings: LogSettings,
    /// Whether the platform filters the function's own lines by level, because its runtime does not.
    pub(crate) filters_lines: bool,
}

/// The lines of one environment that are not delivered yet.
pub(crate) struct EnvironmentLog {
    opening: Opening,
    clock: SharedClock,
    state: Mutex<State>,
    arrived: Notify,
    delivered: Notify,
    taps: Mutex<Taps>,
    /// Whose environment it is, when its function tells tenants apart.
    tenant: OnceLock<String>,
    /// Whether `taps` wants to know anything: false for nearly every environment after its start.
    tapped: AtomicBool,
}

/// What is delivered at once.
struct Batch {
    events: Vec<LogEvent>,
    bytes: usize,
    /// Nothing comes after it.
    closed: bool,
}

#[derive(Default)]
struct State {
    pending: VecDeque<LogEvent>,
    bytes: usize,
    tail: Option<VecDeque<u8>>,
    closed: bool,
}

/// Opens logs, and knows which of them are still being delivered. What else all environments share goes along.
pub(crate) struct Scribe {
    clock: SharedClock,
    ids: SharedIds,
    deliveries: Mutex<Vec<JoinHandle<()>>>,
    local_servers: OnceLock<Arc<dyn LocalServers>>,
    images: Arc<Room>,
}

impl Scribe {
    pub(crate) fn new(clock: SharedClock, ids: SharedIds, images: Arc<Room>) -> Self {
        Self { clock, ids, deliveries: Mutex::default(), local_servers: OnceLock::new(), images }
    }

    /// From now on environments are offered servers of their own. Once.
    pub(crate) fn offer(&self, servers: Arc<dyn LocalServers>) {
        let _ = self.local_servers.set(servers);
    }

    pub(crate) fn local_servers(&self) -> Option<Arc<dyn LocalServers>> {
        self.local_servers.get().cloned()
    }

    pub(crate) fn ids(&self) -> &SharedIds {
        &self.ids
    }

    /// The memory that images of environments take.
    pub(crate) fn images(&self) -> &Arc<Room> {
        &self.images
    }

    /// Opens a log that delivers to its stream until it is closed.
    pub(crate) fn open(&self, opening: Opening) -> Arc<EnvironmentLog> {
        let (log, delivery) = EnvironmentLog::start(opening, Arc::clone(&self.clock));
        let mut deliveries = self.deliveries.lock();
        deliveries.retain(|delivery| !delivery.is_finished());
        deliveries.push(delivery);
        log
    }

    /// Waits until the logs that are closed by now are delivered whole.
    pub(crate) async fn settled(&self) {
        let deliveries = std::mem::take(&mut *self.deliveries.lock());
        for delivery in deliveries {
            // A delivery that panicked has nothing left to wait for.
            let _ = delivery.await;
        }
    }
}

impl EnvironmentLog {
    /// Starts delivering. The task ends after [`EnvironmentLog::close`], when everything is delivered.
    pub(crate) fn start(opening: Opening, clock: SharedClock) -> (Arc<Self>, JoinHandle<()>) {
        let log = Arc::new(Self {
            opening,
            clock,
            state: Mutex::default(),
            arrived: Notify::new(),
            delivered: Notify::new(),
            taps: Mutex::default(),
            tenant: OnceLock::new(),
            tapped: AtomicBool::new(false),
        });
        let task = tokio::spawn(Arc::clone(&log).deliver());
        (log, task)
    }

    pub(crate) fn stream(&self) -> &str {
        &self.opening.stream
    }

    /// From now on what is said of calls names their tenant.
    pub(crate) fn belong_to(&self, tenant: String) {
        // Said once, when the environment is made.
        let _ = self.tenant.set(tenant);
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    /// Whether anybody sees more of an event than its line of text.
    pub(crate) fn wants_events(&self) -> bool {
        self.opening.settings.json || self.tapped.load(Ordering::Acquire)
    }

    /// Adds a line that was written inside.
    pub(crate) fn line(&self, source: Source, text: String) {
        let at_ms = self.clock.now_ms();
        let entry = Entry::Line(source, text);
        self.tap(at_ms, &entry);
        let Entry::Line(_, text) = entry else { return };
        if self.shows(source, &text) {
            self.append_event(LogEvent { at_ms, text });
        }
    }

    /// Adds what the platform says.
    pub(crate) fn platform(&self, event: PlatformEvent) {
        let at_ms = self.clock.now_ms();
        let event = match self.tenant.get() {
            Some(tenant) => event.of_tenant(tenant),
            None => event,
        };
        let settings = &self.opening.settings;
        let text = if settings.json { event.json_line(at_ms, settings.system_level) } else { event.text() };
        self.tap(at_ms, &Entry::Platform(event));
        if let Some(text) = text {
            self.append_event(LogEvent { at_ms, text });
        }
    }

    /// Lines of the function that its log's level leaves out.
    fn shows(&self, source: Source, text: &str) -> bool {
        let Opening { settings, filters_lines, .. } = &self.opening;
        !(settings.json && *filters_lines && source == Source::Function)
            || LogLevel::of_line(text) >= settings.application_level
    }

    fn append_event(&self, event: LogEvent) {
        let mut state = self.state.lock();
        if let Some(tail) = &mut state.tail {
            append_tail(tail, &event.text);
        }
        state.bytes += event.text.len() + limits::LOG_EVENT_OVERHEAD_BYTES;
        state.pending.push_back(event);
        drop(state);
        self.arrived.notify_one();
    }

    fn tap(&self, at_ms: i64, entry: &Entry) {
        if self.tapped.load(Ordering::Acquire) {
            self.taps.lock().feed(at_ms, entry);
        }
    }

    /// Keeps what is said from now on for those who subscribe later.
    pub(crate) fn begin_taps(&self) {
        *self.taps.lock() = Taps::recording(self.opening.settings.json);
        self.tapped.store(true, Ordering::Release);
    }

    /// From now on nobody can subscribe any more.
    pub(crate) fn close_taps(&self) {
        let mut taps = self.taps.lock();
        taps.stop_recording();
        self.tapped.store(!taps.is_empty(), Ordering::Release);
    }

    /// Adds a subscriber, who is given what has been kept. `false` if those so far use the other interface.
    pub(crate) fn subscribe(&self, api: Api, subscriber: Arc<Subscriber>) -> bool {
        self.taps.lock().add(api, subscriber)
    }

    /// Those who subscribed.
    pub(crate) fn subscribers(&self) -> Vec<Arc<Subscriber>> {
        if self.tapped.load(Ordering::Acquire) { self.taps.lock().subscribers() } else { Vec::new() }
    }

    /// Ends the subscriptions: whoever subscribed has gone.
    pub(crate) fn drop_taps(&self) {
        self.tapped.store(false, Ordering::Release);
        std::mem::take(&mut *self.taps.lock()).close();
    }

    /// Begins to keep what a caller with `LogType=Tail` wants to see.
    pub(crate) fn begin_tail(&self) {
        self.state.lock().tail = Some(VecDeque::with_capacity(limits::LOG_TAIL_BYTES));
    }

    /// The last [`limits::LOG_TAIL_BYTES`] since [`EnvironmentLog::begin_tail`].
    pub(crate) fn take_tail(&self) -> Option<Vec<u8>> {
        self.state.lock().tail.take().map(Vec::from)
    }

    /// Delivers what is left, then ends. The function is gone by then.
    pub(crate) fn close(&self) {
        self.drop_taps();
        self.state.lock().closed = true;
        self.arrived.notify_one();
    }

    pub(crate) fn is_full(&self) -> bool {
        self.state.lock().bytes >= limits::LOG_PENDING_BYTES_MAX
    }

    /// Waits until there is room for more lines.
    pub(crate) async fn room(&self) {
        loop {
            let delivered = self.delivered.notified();
            if !self.is_full() {
                return;
            }
            delivered.await;
        }
    }

    async fn deliver(self: Arc<Self>) {
        let mut pause = limits::LOG_FLUSH_PERIOD;
        loop {
            let arrived = self.arrived.notified();
            let Batch { events, bytes, closed } = self.take_batch();
            if events.is_empty() {
                if closed {
                    return;
                }
                pause = limits::LOG_FLUSH_PERIOD;
                arrived.await;
                // What a call says comes within moments, and its function needs the processor now.
                tokio::time::sleep(limits::LOG_GATHER).await;
                continue;
            }
            self.append(&events).await;
            self.delivered.notify_waiters();
            if !closed {
                tokio::time::sleep(pause).await;
                pause = longer(pause, bytes);
            }
        }
    }

    /// The next batch. Its bytes count as pending until the next call, so that memory holds at most two batches.
    fn take_batch(&self) -> Batch {
        let mut state = self.state.lock();
        let count = state.pending.len().min(limits::LOG_BATCH_EVENTS_MAX);
        let events: Vec<LogEvent> = state.pending.drain(..count).collect();
        let bytes: usize = events.iter().map(|event| event.text.len() + limits::LOG_EVENT_OVERHEAD_BYTES).sum();
        state.bytes -= bytes;
        Batch { events, bytes, closed: state.closed }
    }

    async fn append(&self, batch: &[LogEvent]) {
        for attempt in 1..=limits::LOG_DELIVERY_ATTEMPTS {
            match self.opening.sink.append(&self.opening.stream, batch).await {
                Ok(()) => return,
                Err(error) if attempt == limits::LOG_DELIVERY_ATTEMPTS => {
                    tracing::warn!(stream = self.opening.stream, lines = batch.len(), error, "log lines lost");
                }
                Err(_) => tokio::time::sleep(limits::LOG_FLUSH_PERIOD * 10 * attempt).await,
            }
        }
    }
}

/// The pause after the next delivery of an environment that is busy. One that prints a lot must not wait for it.
fn longer(pause: Duration, bytes: usize) -> Duration {
    let few = bytes < limits::LOG_PENDING_BYTES_MAX / 16;
    if few { (pause * 2).min(limits::LOG_FLUSH_PERIOD_MAX) } else { limits::LOG_FLUSH_PERIOD }
}

fn append_tail(tail: &mut VecDeque<u8>, text: &str) {
    let bytes = text.as_bytes();
    let kept = &bytes[bytes.len().saturating_sub(limits::LOG_TAIL_BYTES)..];
    tail.extend(kept);
    tail.push_back(b'\n'); // events come without the end of their last line
    let excess = tail.len().saturating_sub(limits::LOG_TAIL_BYTES);
    tail.drain(..excess);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn busy_environments_deliver_less_often_unless_they_print_a_lot() {
        let pauses = |bytes| {
            let next = move |pause: &Duration| Some(longer(*pause, bytes));
            std::iter::successors(Some(limits::LOG_FLUSH_PERIOD), next).take(5).map(|pause| pause.as_millis())
        };
        assert!(pauses(1000).eq([20, 40, 80, 100, 100]));
        assert!(pauses(limits::LOG_PENDING_BYTES_MAX).eq([20; 5]));
    }

    #[test]
    fn the_tail_keeps_the_last_bytes() {
        let mut tail = VecDeque::new();
        append_tail(&mut tail, &"a".repeat(5000));
        append_tail(&mut tail, "two\nlines");
        append_tail(&mut tail, "end");
        let tail = Vec::from(tail);
        assert_eq!(tail.len(), limits::LOG_TAIL_BYTES);
        assert!(tail.ends_with(b"a\ntwo\nlines\nend\n"));
    }
}
