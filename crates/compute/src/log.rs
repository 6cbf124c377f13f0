//! An environment's log: pipes in, durable batches out.
//!
//! Owns the lines between the function's `write` and the log service's answer. Bounded: when [`limits::LOG_PENDING_BYTES_MAX`]
//! bytes wait, the pipes are not read and the function blocks in `write`, so nothing is dropped and memory stays flat.
//! Always: lines of one environment are delivered in order, one batch at a time.

use crate::function::{LogEvent, LogSink};
use crate::limits;
use parking_lot::Mutex;
use platform::SharedClock;
use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use tokio::net::unix::pipe::Receiver;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

/// The lines of one environment that are not delivered yet.
pub(crate) struct EnvironmentLog {
    stream: String,
    clock: SharedClock,
    sink: Arc<dyn LogSink>,
    state: Mutex<State>,
    arrived: Notify,
    delivered: Notify,
}

#[derive(Default)]
struct State {
    pending: VecDeque<LogEvent>,
    bytes: usize,
    tail: Option<VecDeque<u8>>,
    closed: bool,
}

/// Opens logs, and knows which of them are still being delivered.
pub(crate) struct Scribe {
    clock: SharedClock,
    deliveries: Mutex<Vec<JoinHandle<()>>>,
}

impl Scribe {
    pub(crate) fn new(clock: SharedClock) -> Self {
        Self { clock, deliveries: Mutex::default() }
    }

    /// Opens a log that delivers to `stream` until it is closed.
    pub(crate) fn open(&self, stream: String, sink: Arc<dyn LogSink>) -> Arc<EnvironmentLog> {
        let (log, delivery) = EnvironmentLog::start(stream, Arc::clone(&self.clock), sink);
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
    /// Starts delivering to `stream`. The task ends after [`EnvironmentLog::close`], when everything is delivered.
    fn start(stream: String, clock: SharedClock, sink: Arc<dyn LogSink>) -> (Arc<Self>, JoinHandle<()>) {
        let log = Arc::new(Self {
            stream,
            clock,
            sink,
            state: Mutex::default(),
            arrived: Notify::new(),
            delivered: Notify::new(),
        });
        let task = tokio::spawn(Arc::clone(&log).deliver());
        (log, task)
    }

    /// Adds one event.
    pub(crate) fn push(&self, text: impl Into<String>) {
        let event = LogEvent { at_ms: self.clock.now_ms(), text: text.into() };
        let mut state = self.state.lock();
        if let Some(tail) = &mut state.tail {
            append_tail(tail, &event.text);
        }
        state.bytes += event.text.len() + limits::LOG_EVENT_OVERHEAD_BYTES;
        state.pending.push_back(event);
        drop(state);
        self.arrived.notify_one();
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
        self.state.lock().closed = true;
        self.arrived.notify_one();
    }

    fn is_full(&self) -> bool {
        self.state.lock().bytes >= limits::LOG_PENDING_BYTES_MAX
    }

    /// Waits until there is room for more lines.
    async fn room(&self) {
        loop {
            let delivered = self.delivered.notified();
            if !self.is_full() {
                return;
            }
            delivered.await;
        }
    }

    async fn deliver(self: Arc<Self>) {
        loop {
            let arrived = self.arrived.notified();
            let (batch, closed) = self.take_batch();
            if batch.is_empty() {
                if closed {
                    return;
                }
                arrived.await;
                continue;
            }
            self.append(&batch).await;
            self.delivered.notify_waiters();
            if !closed {
                tokio::time::sleep(limits::LOG_FLUSH_PERIOD).await;
            }
        }
    }

    /// The next batch. Its bytes count as pending until the next call, so that memory holds at most two batches.
    fn take_batch(&self) -> (Vec<LogEvent>, bool) {
        let mut state = self.state.lock();
        let count = state.pending.len().min(limits::LOG_BATCH_EVENTS_MAX);
        let batch: Vec<LogEvent> = state.pending.drain(..count).collect();
        let bytes: usize = batch.iter().map(|event| event.text.len() + limits::LOG_EVENT_OVERHEAD_BYTES).sum();
        state.bytes -= bytes;
        (batch, state.closed)
    }

    async fn append(&self, batch: &[LogEvent]) {
        for attempt in 1..=limits::LOG_DELIVERY_ATTEMPTS {
            match self.sink.append(&self.stream, batch).await {
                Ok(()) => return,
                Err(error) if attempt == limits::LOG_DELIVERY_ATTEMPTS => {
                    tracing::warn!(stream = self.stream, lines = batch.len(), error, "log lines lost");
                }
                Err(_) => tokio::time::sleep(limits::LOG_FLUSH_PERIOD * 10 * attempt).await,
            }
        }
    }
}

fn append_tail(tail: &mut VecDeque<u8>, text: &str) {
    let bytes = text.as_bytes();
    let kept = &bytes[bytes.len().saturating_sub(limits::LOG_TAIL_BYTES)..];
    tail.extend(kept);
    if !text.ends_with('\n') {
        tail.push_back(b'\n');
    }
    let excess = tail.len().saturating_sub(limits::LOG_TAIL_BYTES);
    tail.drain(..excess);
}

/// One of a function's output pipes.
pub(crate) struct Pipe {
    receiver: Receiver,
    partial: Mutex<Vec<u8>>,
}

impl Pipe {
    pub(crate) fn new(receiver: Receiver) -> Self {
        Self { receiver, partial: Mutex::default() }
    }

    /// Reads lines into the log until the function closes the pipe.
    pub(crate) async fn run(&self, log: &EnvironmentLog) {
        while self.receiver.readable().await.is_ok() {
            if self.take_available(log) {
                break;
            }
            log.room().await;
        }
        self.flush_partial(log);
    }

    /// Takes everything that the function has written so far, a last line without an end included.
    pub(crate) async fn settle(&self, log: &EnvironmentLog) {
        while !self.take_available(log) && log.is_full() {
            log.room().await;
        }
        self.flush_partial(log);
    }

    /// Reads what is there without waiting. `true` at the end of the pipe.
    fn take_available(&self, log: &EnvironmentLog) -> bool {
        let mut partial = self.partial.lock();
        let mut buffer = [0; 16 * 1024];
        while !log.is_full() {
            match self.receiver.try_read(&mut buffer) {
                Ok(0) => return true,
                Ok(read) => split_lines(&mut partial, &buffer[..read], log),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return false,
                Err(_) => return true,
            }
        }
        false
    }

    fn flush_partial(&self, log: &EnvironmentLog) {
        let mut partial = self.partial.lock();
        if !partial.is_empty() {
            log.push(String::from_utf8_lossy(&partial));
            partial.clear();
        }
    }
}

fn split_lines(partial: &mut Vec<u8>, mut bytes: &[u8], log: &EnvironmentLog) {
    while let Some(end) = bytes.iter().position(|byte| *byte == b'\n') {
        push_line(partial, &bytes[..end], log);
        bytes = &bytes[end + 1..];
    }
    partial.extend_from_slice(bytes);
    while partial.len() > limits::LOG_EVENT_BYTES_MAX {
        let rest = partial.split_off(limits::LOG_EVENT_BYTES_MAX);
        log.push(String::from_utf8_lossy(partial));
        *partial = rest;
    }
}

fn push_line(partial: &mut Vec<u8>, end: &[u8], log: &EnvironmentLog) {
    if partial.is_empty() && end.len() <= limits::LOG_EVENT_BYTES_MAX {
        return log.push(String::from_utf8_lossy(end));
    }
    partial.extend_from_slice(end);
    for piece in partial.chunks(limits::LOG_EVENT_BYTES_MAX) {
        log.push(String::from_utf8_lossy(piece));
    }
    partial.clear();
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::{BoxFuture, SystemClock};
    use std::io::Write;

    #[derive(Default)]
    struct Sink {
        lines: Mutex<Vec<String>>,
        fail: Mutex<u32>,
        largest: Mutex<usize>,
    }

    impl LogSink for Sink {
        fn append<'a>(&'a self, _stream: &'a str, events: &'a [LogEvent]) -> BoxFuture<'a, Result<(), String>> {
            Box::pin(async move {
                let mut fail = self.fail.lock();
                if *fail > 0 {
                    *fail -= 1;
                    return Err("not now".to_owned());
                }
                let size = events.iter().map(|event| event.text.len() + 26).sum();
                let mut largest = self.largest.lock();
                *largest = (*largest).max(size);
                self.lines.lock().extend(events.iter().map(|event| event.text.clone()));
                Ok(())
            })
        }
    }

    async fn check(writes: Vec<Vec<u8>>, fail: u32) -> Arc<Sink> {
        let sink = Arc::new(Sink { fail: Mutex::new(fail), ..Sink::default() });
        let (log, task) = EnvironmentLog::start("s".into(), Arc::new(SystemClock::default()), sink.clone());
        let (reader, mut writer) = std::io::pipe().unwrap();
        let pipe = Pipe::new(Receiver::from_owned_fd(std::os::fd::OwnedFd::from(reader)).unwrap());
        let writer = std::thread::spawn(move || writes.iter().for_each(|bytes| writer.write_all(bytes).unwrap()));
        pipe.run(&log).await;
        writer.join().unwrap();
        log.close();
        task.await.unwrap();
        sink
    }

    #[tokio::test]
    async fn lines_are_split_and_a_last_one_without_end_counts() {
        let sink = check(vec![b"one\ntw".to_vec(), b"o\n\nthree".to_vec()], 0).await;
        assert_eq!(*sink.lines.lock(), ["one", "two", "", "three"]);
    }

    #[tokio::test]
    async fn a_line_beyond_the_event_limit_is_split_not_cut() {
        let sink = check(vec![vec![b'x'; 600 * 1024], b"\n".to_vec()], 0).await;
        let lengths: Vec<usize> = sink.lines.lock().iter().map(String::len).collect();
        assert_eq!(lengths.iter().sum::<usize>(), 600 * 1024);
        assert!(lengths.iter().all(|length| *length <= limits::LOG_EVENT_BYTES_MAX), "{lengths:?}");
    }

    #[tokio::test]
    async fn a_flood_arrives_whole_in_bounded_batches() {
        let line = [vec![b'y'; 999], b"\n".to_vec()].concat();
        let sink = check(vec![line.repeat(1000); 10], 0).await;
        assert_eq!(sink.lines.lock().len(), 10_000);
        assert!(*sink.largest.lock() <= limits::LOG_PENDING_BYTES_MAX + 32 * 1024, "{}", sink.largest.lock());
    }

    #[tokio::test]
    async fn a_sink_that_fails_twice_loses_nothing() {
        let sink = check(vec![b"kept\n".to_vec()], 2).await;
        assert_eq!(*sink.lines.lock(), ["kept"]);
    }

    #[test]
    fn the_tail_keeps_the_last_bytes() {
        let mut tail = VecDeque::new();
        append_tail(&mut tail, &"a".repeat(5000));
        append_tail(&mut tail, "end");
        let tail = Vec::from(tail);
        assert_eq!(tail.len(), limits::LOG_TAIL_BYTES);
        assert!(tail.ends_with(b"a\nend\n"));
    }
}
