//! The operation: an object's bytes through a statement, as events.

use super::eval::{Record, Scope, Tally};
use super::expression::{Expression, Statement};
use super::input::{Splitter, items};
use super::lexer::refused;
use super::output::Form;
use super::value::{Value, truth};
use crate::core::Core;
use crate::keychain::Place;
use crate::{error, limits, sse};
use api::s3::{
    Progress, ProgressEvent, RecordsEvent, ScanRange, SelectObjectContentEventStream as Event,
    SelectObjectContentOutput, SelectObjectContentRequest, Stats, StatsEvent,
};
use bzip2::{Decompress, Status};
use contract::{Error, EventStream, Pieces};
use flate2::write::MultiGzDecoder;
use futures_util::{StreamExt, stream};
use platform::Context;
use serde_json::Value as Json;
use std::collections::VecDeque;
use std::io::Write as _;

/// Takes compression off.
enum Unpacker {
    Plain,
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
    Bzip2(Bunzip),
}

/// BZIP2, in any number of streams one after another.
struct Bunzip {
    stream: Decompress,
    /// Whether the next byte begins a stream.
    ended: bool,
}

impl Bunzip {
    fn new() -> Self {
        Self { stream: Decompress::new(false), ended: false }
    }

    fn unpack(&mut self, mut bytes: &[u8], out: &mut Vec<u8>) -> Result<(), bzip2::Error> {
        loop {
            if std::mem::take(&mut self.ended) {
                self.stream = Decompress::new(false);
            }
            out.reserve(limits::SELECT_CHUNK_BYTES);
            let (taken, made) = (self.stream.total_in(), out.len());
            let status = self.stream.decompress_vec(bytes, out)?;
            let taken = usize::try_from(self.stream.total_in() - taken).unwrap_or(bytes.len());
            bytes = &bytes[taken..];
            self.ended = status == Status::StreamEnd;
            let full = out.len() == out.capacity();
            if bytes.is_empty() && !full || taken == 0 && out.len() == made {
                return Ok(());
            }
        }
    }
}

impl Unpacker {
    fn new(kind: Option<&str>) -> Result<Self, Error> {
        match kind {
            None | Some("NONE") => Ok(Self::Plain),
            Some("GZIP") => Ok(Self::Gzip(Box::new(MultiGzDecoder::new(Vec::new())))),
            Some("BZIP2") => Ok(Self::Bzip2(Bunzip::new())),
            Some(_) => Err(error::malformed_xml()),
        }
    }

    fn unpack(&mut self, bytes: &[u8]) -> Result<Vec<u8>, Error> {
        match self {
            Self::Plain => Ok(bytes.to_vec()),
            Self::Gzip(decoder) => {
                decoder.write_all(bytes).and_then(|()| decoder.flush()).map_err(|_| not_applicable("GZIP"))?;
                Ok(std::mem::take(decoder.get_mut()))
            }
            Self::Bzip2(stream) => {
                let mut out = Vec::new();
                stream.unpack(bytes, &mut out).map_err(|_| not_applicable("BZIP2"))?;
                Ok(out)
            }
        }
    }
}

fn not_applicable(kind: &str) -> Error {
    let text = format!("{kind} is not applicable to the queried object. Please correct the request and try again.");
    refused("InvalidCompressionFormat", text)
}

/// A statement under way.
struct Run {
    pieces: Option<Pieces>,
    unpacker: Unpacker,
    splitter: Splitter,
    statement: Statement,
    tallies: Vec<Tally>,
    form: Form,
    out: Vec<u8>,
    /// Rows that may still come.
    left: u64,
    progress: bool,
    scanned: u64,
    processed: u64,
    returned: u64,
    /// Events that are ready.
    ready: VecDeque<Event>,
}

impl Run {
    /// The next event; `None` at the end.
    async fn next(mut self) -> Result<Option<(Event, Self)>, Error> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Ok(Some((event, self)));
            }
            let Some(pieces) = &mut self.pieces else { return Ok(None) };
            match pieces.next().await {
                Some(piece) if self.left > 0 && !self.splitter.passed() => self.take(&piece?)?,
                _ => self.end()?,
            }
        }
    }

    fn take(&mut self, piece: &[u8]) -> Result<(), Error> {
        self.scanned += piece.len() as u64;
        let at_once = match self.unpacker {
            Unpacker::Bzip2(_) => limits::SELECT_BZIP2_CHUNK_BYTES,
            _ => limits::SELECT_CHUNK_BYTES,
        };
        for chunk in piece.chunks(at_once) {
            let plain = self.unpacker.unpack(chunk)?;
            self.processed += plain.len() as u64;
            for record in self.splitter.push(&plain)? {
                self.record(record)?;
            }
            if self.out.len() >= limits::SELECT_EVENT_BYTES {
                self.flush();
            }
        }
        Ok(())
    }

    fn record(&mut self, record: Record) -> Result<(), Error> {
        for value in items(record.value, &self.statement.from) {
            if self.left > 0 {
                self.item(&Record { value })?;
            }
        }
        Ok(())
    }

    fn item(&mut self, record: &Record) -> Result<(), Error> {
        let scope = Scope { record, tallies: &[] };
        if let Some(condition) = &self.statement.condition
            && truth(&scope.value(condition)?) != Some(true)
        {
            return Ok(());
        }
        if self.tallies.is_empty() {
            self.left -= 1;
            let row = row(self.statement.columns.as_deref(), &scope)?;
            self.form.write(&mut self.out, row);
            return Ok(());
        }
        for (tally, (_, argument)) in self.tallies.iter_mut().zip(&self.statement.aggregates) {
            let value = argument.as_ref().map(|argument| scope.value(argument)).transpose()?;
            tally.add(value.as_ref())?;
        }
        Ok(())
    }

    fn flush(&mut self) {
        let payload = std::mem::take(&mut self.out);
        self.returned += payload.len() as u64;
        if !payload.is_empty() {
            self.ready.push_back(Event::Records(RecordsEvent { payload: Some(payload.into()) }));
        }
    }

    fn end(&mut self) -> Result<(), Error> {
        self.pieces = None;
        if self.left > 0 {
            for record in self.splitter.finish()? {
                self.record(record)?;
            }
        }
        if !self.tallies.is_empty() && self.left > 0 {
            let record = Record { value: Json::Null };
            let row = row(self.statement.columns.as_deref(), &Scope { record: &record, tallies: &self.tallies })?;
            self.form.write(&mut self.out, row);
        }
        self.flush();
        let bytes = |number: u64| i64::try_from(number).ok();
        let (scanned, processed, returned) = (bytes(self.scanned), bytes(self.processed), bytes(self.returned));
        if self.progress {
            let details = Progress { bytes_scanned: scanned, bytes_processed: processed, bytes_returned: returned };
            self.ready.push_back(Event::Progress(ProgressEvent { details: Some(details) }));
        }
        let details = Stats { bytes_scanned: scanned, bytes_processed: processed, bytes_returned: returned };
        self.ready.push_back(Event::Stats(StatsEvent { details: Some(details) }));
        self.ready.push_back(Event::End(api::s3::EndEvent::default()));
        Ok(())
    }
}

/// The places of the first and the last byte at which records may begin. An end alone means the last bytes of the object.
fn bounds(range: &ScanRange, size: u64) -> Result<(u64, u64), Error> {
    let invalid = || refused("InvalidScanRange", "The provided scan range isn't valid.");
    let place = |at: Option<i64>| at.map(|at| u64::try_from(at).map_err(|_| invalid())).transpose();
    match (place(range.start)?, place(range.end)?) {
        (None, None) => Err(invalid()),
        (Some(first), Some(last)) if first > last => Err(invalid()),
        (Some(first), last) => Ok((first, last.unwrap_or(u64::MAX))),
        (None, Some(bytes)) => Ok((size.saturating_sub(bytes), u64::MAX)),
    }
}

/// A row of a record: all its columns, or those that are named.
fn row(columns: Option<&[(Expression, Option<String>)]>, scope: &Scope<'_>) -> Result<Vec<(String, Value)>, Error> {
    let Some(columns) = columns else {
        return Ok(match &scope.record.value {
            Json::Object(members) => members.iter().map(|(name, value)| (name.clone(), Some(value.clone()))).collect(),
            other => vec![("_1".to_owned(), Some(other.clone()))],
        });
    };
    let each = columns.iter().enumerate().map(|(at, (expression, name))| {
        let name = name.clone().unwrap_or_else(|| format!("_{}", at + 1));
        Ok((name, scope.value(expression)?))
    });
    each.collect()
}

impl Core {
    pub(crate) async fn object_select(
        &self,
        ctx: &Context,
        input: SelectObjectContentRequest,
    ) -> Result<SelectObjectContentOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let version = self.readable(ctx, &bucket, &input.key, None).await?;
        let key = sse::opening(&version.about.sse, &sse::customer!(input))?;
        if crate::restore::is_out_of_reach(&version, self.now_ms()) {
            let text = "The operation is not valid for the object's storage class";
            return Err(error::archived(text, version.storage_class()));
        }
        if input.expression.len() > limits::SELECT_EXPRESSION_BYTES_MAX {
            let text = "The SQL expression is too long: The maximum byte-length for the SQL expression is 256 KB.";
            return Err(refused("ExpressionTooLong", text));
        }
        let statement = super::parser::parse(&input.expression)?;
        let unpacker = Unpacker::new(input.input_serialization.compression_type.as_deref())?;
        let mut splitter = Splitter::new(&input.input_serialization)?;
        let from = match &input.scan_range {
            Some(_) if !matches!(unpacker, Unpacker::Plain) => {
                let text = "Scan range queries are not supported on this type of object.";
                return Err(refused("UnsupportedScanRangeInput", text));
            }
            Some(range) => {
                let (first, last) = bounds(range, version.size)?;
                splitter.scan(first, last)?
            }
            None => 0,
        };
        let form = Form::new(&input.output_serialization)?;
        let keys = self.keys_of(ctx, Place { bucket: &bucket, key: &input.key }, &version, key.as_ref()).await?;
        let parts = self.parts(&version).await?;
        if splitter.lacks_names() {
            let head = version.size.min(limits::SELECT_RECORD_BYTES_MAX as u64);
            let place = Place { bucket: &bucket, key: &input.key };
            let keys = self.keys_of(ctx, place, &version, key.as_ref()).await?;
            let head = self.open(parts.clone(), 0..head, keys).await?;
            splitter.read_names(&head.collect(limits::SELECT_RECORD_BYTES_MAX as u64).await?)?;
        }
        let body = self.open(parts, from.min(version.size)..version.size, keys).await?;
        let run = Run {
            pieces: Some(body.pieces()),
            unpacker,
            splitter,
            tallies: statement.aggregates.iter().map(|(aggregate, _)| Tally::new(*aggregate)).collect(),
            left: statement.limit.unwrap_or(u64::MAX),
            statement,
            form,
            out: Vec::new(),
            progress: input.request_progress.and_then(|progress| progress.enabled) == Some(true),
            scanned: 0,
            processed: 0,
            returned: 0,
            ready: VecDeque::new(),
        };
        Ok(SelectObjectContentOutput { payload: Some(EventStream::new(stream::try_unfold(run, Run::next))) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `hello\n` as bzip2 writes it.
    const HELLO: [u8; 41] = [
        0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, 0xc1, 0xc0, 0x80, 0xe2, 0x00, 0x00, 0x01, 0x41,
        0x00, 0x00, 0x10, 0x02, 0x44, 0xa0, 0x00, 0x30, 0xcd, 0x00, 0xc3, 0x46, 0x29, 0x97, 0x17, 0x72, 0x45, 0x38,
        0x50, 0x90, 0xc1, 0xc0, 0x80,
    ];

    #[test]
    fn streams_of_bzip2_follow_one_another() {
        let mut packed = [HELLO.as_slice(), &[0xe2]].concat();
        packed.extend_from_within(..);
        for size in [1, 7, 100] {
            let mut unpacker = Unpacker::new(Some("BZIP2")).expect("is known");
            let plain: Vec<u8> =
                packed.chunks(size).flat_map(|chunk| unpacker.unpack(chunk).expect("is whole")).collect();
            assert_eq!(plain, b"hello\nhello\n", "{size}");
        }
        let mut unpacker = Unpacker::new(Some("BZIP2")).expect("is known");
        assert!(unpacker.unpack(b"hello, this is no bzip2").is_err());
    }
}
