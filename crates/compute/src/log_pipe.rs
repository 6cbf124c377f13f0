//! A process's output: bytes out of a pipe, events into the log.
//!
//! Standard output and error are cut into lines. The log's own pipe carries frames, so that a text of several lines is one event.
//! Bounded: a pipe holds at most one event's worth of bytes that is not complete yet.

use crate::limits;
use crate::log::{EnvironmentLog, Source};
use parking_lot::Mutex;
use std::io;
use tokio::net::unix::pipe::Receiver;

/// One of a process's output pipes.
pub(crate) struct Pipe {
    receiver: Receiver,
    source: Source,
    reader: Mutex<Reader>,
}

/// How bytes become events.
enum Reader {
    /// What has come of a line.
    Lines(Vec<u8>),
    Frames(Frames),
}

impl Pipe {
    /// A pipe of lines.
    pub(crate) fn lines(receiver: Receiver, source: Source) -> Self {
        Self { receiver, source, reader: Mutex::new(Reader::Lines(Vec::new())) }
    }

    /// The function's pipe of frames.
    pub(crate) fn frames(receiver: Receiver) -> Self {
        Self { receiver, source: Source::Function, reader: Mutex::new(Reader::Frames(Frames::default())) }
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
        let mut reader = self.reader.lock();
        let mut push = |text: String| log.line(self.source, text);
        // Asked after each call, mostly in vain: clearing a large buffer each time would be the dearest part of it.
        let mut few = [0; 512];
        let mut many = Vec::new();
        while !log.is_full() {
            let buffer = if many.is_empty() { &mut few[..] } else { &mut many[..] };
            match self.receiver.try_read(buffer) {
                Ok(0) => return true,
                Ok(read) => {
                    reader.take(&buffer[..read], &mut push);
                    many.resize(16 * 1024, 0);
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return false,
                Err(_) => return true,
            }
        }
        false
    }

    /// A frame that is not complete is being written; a line that is not may never be.
    fn flush_partial(&self, log: &EnvironmentLog) {
        if let Reader::Lines(partial) = &mut *self.reader.lock()
            && !partial.is_empty()
        {
            log.line(self.source, text_of(partial));
            partial.clear();
        }
    }
}

impl Reader {
    fn take(&mut self, bytes: &[u8], push: &mut impl FnMut(String)) {
        let rest = match self {
            Reader::Lines(partial) => return split_lines(partial, bytes, push),
            Reader::Frames(frames) => match frames.take(bytes, push) {
                Ok(()) => return,
                Err(rest) => rest,
            },
        };
        // Whoever writes something else there means it for the log all the same.
        let mut partial = Vec::new();
        split_lines(&mut partial, &rest, push);
        *self = Reader::Lines(partial);
    }
}

/// Texts with a head: type (4 bytes), length (4), microseconds since 1970 (8), all big-endian.
#[derive(Default)]
struct Frames {
    head: Vec<u8>,
    /// How much of the text is to come, once the head is complete.
    left: usize,
    text: Vec<u8>,
}

impl Frames {
    const HEAD_BYTES: usize = 16;
    /// The first two bytes of every type.
    const MAGIC: [u8; 2] = [0xA5, 0x5A];

    /// Takes bytes; gives back those that are no frame.
    fn take(&mut self, mut bytes: &[u8], push: &mut impl FnMut(String)) -> Result<(), Vec<u8>> {
        while !bytes.is_empty() {
            if self.left == 0 {
                let take = bytes.len().min(Self::HEAD_BYTES - self.head.len());
                self.head.extend_from_slice(&bytes[..take]);
                bytes = &bytes[take..];
                let known = self.head.len().min(Self::MAGIC.len());
                if self.head[..known] != Self::MAGIC[..known] {
                    return Err([&self.head[..], bytes].concat());
                }
                if self.head.len() == Self::HEAD_BYTES {
                    let length = [self.head[4], self.head[5], self.head[6], self.head[7]];
                    self.left = u32::from_be_bytes(length) as usize;
                    self.head.clear();
                }
                continue;
            }
            let take = bytes.len().min(self.left).min(limits::LOG_EVENT_BYTES_MAX - self.text.len());
            self.text.extend_from_slice(&bytes[..take]);
            bytes = &bytes[take..];
            self.left -= take;
            if self.left == 0 || self.text.len() == limits::LOG_EVENT_BYTES_MAX {
                let text = self.text.strip_suffix(b"\n").unwrap_or(&self.text);
                if !text.is_empty() {
                    push(text_of(text));
                }
                self.text.clear();
            }
        }
        Ok(())
    }
}

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn split_lines(partial: &mut Vec<u8>, mut bytes: &[u8], push: &mut impl FnMut(String)) {
    while let Some(end) = bytes.iter().position(|byte| *byte == b'\n') {
        push_line(partial, &bytes[..end], push);
        bytes = &bytes[end + 1..];
    }
    partial.extend_from_slice(bytes);
    while partial.len() > limits::LOG_EVENT_BYTES_MAX {
        let rest = partial.split_off(limits::LOG_EVENT_BYTES_MAX);
        push(text_of(partial));
        *partial = rest;
    }
}

fn push_line(partial: &mut Vec<u8>, end: &[u8], push: &mut impl FnMut(String)) {
    if partial.is_empty() && end.len() <= limits::LOG_EVENT_BYTES_MAX {
        return push(text_of(end));
    }
    partial.extend_from_slice(end);
    for piece in partial.chunks(limits::LOG_EVENT_BYTES_MAX) {
        push(text_of(piece));
    }
    partial.clear();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::function::{LogEvent, LogSettings, LogSink};
    use crate::log::Opening;
    use platform::{BoxFuture, SystemClock};
    use std::io::Write;
    use std::sync::Arc;

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
        let settings = LogSettings::default();
        let opening = Opening { stream: "s".into(), sink: sink.clone(), settings, filters_lines: false };
        let (log, task) = EnvironmentLog::start(opening, Arc::new(SystemClock::default()));
        let (reader, mut writer) = std::io::pipe().unwrap();
        let pipe = Pipe::lines(Receiver::from_owned_fd(std::os::fd::OwnedFd::from(reader)).unwrap(), Source::Function);
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

    fn frame(text: &[u8]) -> Vec<u8> {
        let length = u32::try_from(text.len()).unwrap().to_be_bytes();
        [&[0xA5, 0x5A, 0, 3], &length[..], &[0; 8], text].concat()
    }

    #[track_caller]
    fn check_frames(bytes: &[u8], piece: usize, expected: &[&str]) {
        let (mut reader, mut texts) = (Reader::Frames(Frames::default()), Vec::new());
        bytes.chunks(piece).for_each(|bytes| reader.take(bytes, &mut |text| texts.push(text)));
        assert_eq!(texts, expected, "in pieces of {piece}");
    }

    #[test]
    fn a_frame_is_one_event_however_it_arrives() {
        let bytes = [frame(b"one\ntwo\n"), frame(b""), frame(b"three")].concat();
        for piece in [1, 3, 16, 17, 1000] {
            check_frames(&bytes, piece, &["one\ntwo", "three"]);
        }
    }

    #[test]
    fn what_is_no_frame_is_read_as_lines() {
        for piece in [1, 5, 1000] {
            check_frames(
                &[frame(b"framed"), b"plain\nlines\n".to_vec()].concat(),
                piece,
                &["framed", "plain", "lines"],
            );
        }
    }

    #[test]
    fn a_frame_of_any_length_takes_bounded_room() {
        let (mut frames, mut lengths) = (Frames::default(), Vec::new());
        let mut push = |text: String| lengths.push(text.len());
        frames.take(&[0xA5, 0x5A, 0, 3, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0], &mut push).unwrap();
        for _ in 0..100 {
            frames.take(&[b'x'; 16 * 1024], &mut push).unwrap();
        }
        assert!(frames.text.len() <= limits::LOG_EVENT_BYTES_MAX);
        assert_eq!(lengths, [limits::LOG_EVENT_BYTES_MAX; 6]);
    }
}
