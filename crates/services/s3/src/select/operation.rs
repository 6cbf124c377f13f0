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
    Progress, ProgressEvent, RecordsEvent, SelectObjectContentEventStream as Event, SelectObjectContentOutput,
    SelectObjectContentRequest, Stats, StatsEvent,
};
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
}

impl Unpacker {
    fn new(kind: Option<&str>) -> Result<Self, Error> {
        match kind {
            None | Some("NONE") => Ok(Self::Plain),
            Some("GZIP") => Ok(Self::Gzip(Box::new(MultiGzDecoder::new(Vec::new())))),
            Some(_) => Err(error::not_implemented("CompressionType", "Of compressed objects those of GZIP are read")),
        }
    }

    fn unpack(&mut self, bytes: &[u8]) -> Result<Vec<u8>, Error> {
        match self {
            Self::Plain => Ok(bytes.to_vec()),
            Self::Gzip(decoder) => {
                decoder.write_all(bytes).and_then(|()| decoder.flush()).map_err(|_| {
                    refused(
                        "InvalidCompressionFormat",
                        "GZIP is not applicable to the queried object. Please correct the request and try again.",
                    )
                })?;
                Ok(std::mem::take(decoder.get_mut()))
            }
        }
    }
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
                Some(piece) if self.left > 0 => self.take(&piece?)?,
                _ => self.end()?,
            }
        }
    }

    fn take(&mut self, piece: &[u8]) -> Result<(), Error> {
        self.scanned += piece.len() as u64;
        for chunk in piece.chunks(limits::SELECT_CHUNK_BYTES) {
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
        if input.scan_range.is_some() {
            return Err(error::not_implemented("ScanRange", "Objects are scanned as a whole"));
        }
        if input.expression.len() > limits::SELECT_EXPRESSION_BYTES_MAX {
            let text = "The SQL expression is too long: The maximum byte-length for the SQL expression is 256 KB.";
            return Err(refused("ExpressionTooLong", text));
        }
        let statement = super::parser::parse(&input.expression)?;
        let unpacker = Unpacker::new(input.input_serialization.compression_type.as_deref())?;
        let splitter = Splitter::new(&input.input_serialization)?;
        let form = Form::new(&input.output_serialization)?;
        let keys = self.keys_of(ctx, Place { bucket: &bucket, key: &input.key }, &version, key.as_ref()).await?;
        let body = self.open(self.parts(&version).await?, 0..version.size, keys).await?;
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
