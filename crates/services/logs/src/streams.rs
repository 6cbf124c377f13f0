//! Log streams: made, deleted, described.

use crate::error::{self, from_read, from_transaction};
use crate::event_id::EventId;
use crate::groups::describe_limit;
use crate::keys;
use crate::limits;
use crate::names;
use crate::records::{Purge, Stream};
use crate::service::LogsService;
use crate::token;
use api::logs::{
    CreateLogStreamRequest, DeleteLogStreamRequest, DescribeLogStreamsRequest, DescribeLogStreamsResponse, LogStream,
};
use contract::Error;
use platform::{Call, Context};
use std::collections::BTreeMap;
use store::{Abort, KeyRange, Scan, key};

/// Streams with their names, and the token for those behind them.
type StreamPage = (Vec<(String, Stream)>, Option<String>);

impl LogsService {
    pub(crate) async fn stream_create(&self, call: Call<CreateLogStreamRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let (id, created_ms) = (self.new_id(), self.clock.now_ms());
        let stream = Stream { id, created_ms, seq: 0, first_ms: None, last_ms: None, ingested_ms: None, bytes: 0 };
        let (group_key, name, stream) = (&keys::group(&ctx, &input.log_group_name), &input.log_stream_name, &stream);
        let outcome = self.store.transact("logs.stream_create", |tx| async move {
            let group = tx.get(&keys::GROUPS, group_key).await?.ok_or_else(|| Abort::User(error::no_group()))?;
            let key = keys::stream(group.id, name);
            if tx.get(&keys::STREAMS, &key).await?.is_some() {
                return Err(Abort::User(error::stream_exists()));
            }
            Ok(tx.put(&keys::STREAMS, &key, stream)?)
        });
        outcome.await.map_err(from_transaction)
    }

    pub(crate) async fn stream_delete(&self, call: Call<DeleteLogStreamRequest>) -> Result<(), Error> {
        let Call { ctx, input } = call;
        let (group_key, name) = (&keys::group(&ctx, &input.log_group_name), &input.log_stream_name);
        let outcome = self.store.transact("logs.stream_delete", |tx| async move {
            let group = tx.get(&keys::GROUPS, group_key).await?.ok_or_else(|| Abort::User(error::no_group()))?;
            if group.protected {
                return Err(Abort::User(error::protected()));
            }
            let key = keys::stream(group.id, name);
            let stream = tx.get(&keys::STREAMS, &key).await?.ok_or_else(|| Abort::User(error::no_stream()))?;
            tx.delete(&keys::STREAMS, &key);
            // From here on searches of the group leave out what this id has written.
            Ok(tx.put(&keys::PURGES, &key![group.id, stream.id], &Purge {})?)
        });
        outcome.await.map_err(from_transaction)?;
        self.deleted.notify_one();
        Ok(())
    }

    pub(crate) async fn streams_describe(
        &self,
        call: Call<DescribeLogStreamsRequest>,
    ) -> Result<DescribeLogStreamsResponse, Error> {
        let Call { ctx, input } = call;
        let by_time = input.order_by.as_deref() == Some("LastEventTime");
        if by_time && input.log_stream_name_prefix.is_some() {
            return Err(error::invalid("Cannot order by LastEventTime with a logStreamNamePrefix."));
        }
        let cursor = input.next_token.as_deref().map(token::open).transpose()?;
        let name = names::group_of(&ctx, input.log_group_name, input.log_group_identifier)?;
        let group = self.group(&ctx, &name).await?;
        let (wanted, descending) = (describe_limit(input.limit), input.descending == Some(true));
        let (streams, next_token) = if by_time {
            self.streams_by_time(group.id, cursor, wanted, descending).await?
        } else {
            let prefix = input.log_stream_name_prefix.unwrap_or_default();
            self.streams_by_name(group.id, &prefix, cursor, wanted, descending).await?
        };
        let streams = streams.into_iter().map(|(stream_name, stream)| describe(&ctx, &name, stream_name, &stream));
        Ok(DescribeLogStreamsResponse { log_streams: Some(streams.collect()), next_token })
    }

    async fn streams_by_name(
        &self,
        group: u64,
        prefix: &str,
        cursor: Option<String>,
        wanted: usize,
        descending: bool,
    ) -> Result<StreamPage, Error> {
        let mut scan = Scan::range(KeyRange::text_prefix(&key![group], prefix)).limit(wanted + 1);
        if descending {
            scan = scan.reverse();
        }
        if let Some(last) = cursor {
            let last = keys::stream(group, &last);
            scan = if descending { scan.before(&last) } else { scan.after(&last) };
        }
        let rows = self.store.scan(&keys::STREAMS, &scan).await.map_err(from_read)?;
        let more = rows.len() > wanted;
        let page: Vec<_> =
            rows.into_iter().take(wanted).map(|(key, stream)| (key.text(1).unwrap_or_default(), stream)).collect();
        let next = page.last().filter(|_| more).map(|(name, _)| token::seal(name));
        Ok((page, next))
    }

    /// Looks at every stream of the group and keeps the page that is asked for.
    async fn streams_by_time(
        &self,
        group: u64,
        cursor: Option<String>,
        wanted: usize,
        descending: bool,
    ) -> Result<StreamPage, Error> {
        let cursor = cursor.map(|cursor| parse_cursor(&cursor)).transpose()?;
        let mut best: BTreeMap<(i64, String), Stream> = BTreeMap::new();
        let mut scan = Scan::prefix(&key![group]).limit(limits::READ_ROWS);
        loop {
            let rows = self.store.scan(&keys::STREAMS, &scan).await.map_err(from_read)?;
            let at_end = rows.len() < limits::READ_ROWS;
            for (key, stream) in rows {
                scan = scan.after(&key);
                let place = (stream.last_ms.unwrap_or(0), key.text(1).unwrap_or_default());
                let behind =
                    cursor.as_ref().is_none_or(|cursor| if descending { place < *cursor } else { place > *cursor });
                if behind {
                    best.insert(place, stream);
                }
                if best.len() > wanted + 1 {
                    let _ = if descending { best.pop_first() } else { best.pop_last() };
                }
            }
            if at_end {
                return Ok(time_page(best, wanted, descending));
            }
        }
    }
}

fn time_page(best: BTreeMap<(i64, String), Stream>, wanted: usize, descending: bool) -> StreamPage {
    let more = best.len() > wanted;
    let mut page: Vec<_> = best.into_iter().collect();
    if descending {
        page.reverse();
    }
    page.truncate(wanted);
    let next = page.last().filter(|_| more).map(|((ms, name), _)| token::seal(&format!("{ms}:{name}")));
    (page.into_iter().map(|((_, name), stream)| (name, stream)).collect(), next)
}

fn parse_cursor(cursor: &str) -> Result<(i64, String), Error> {
    let (ms, name) = cursor.split_once(':').ok_or_else(error::bad_token)?;
    Ok((ms.parse().map_err(|_| error::bad_token())?, name.to_owned()))
}

fn describe(ctx: &Context, group: &str, name: String, stream: &Stream) -> LogStream {
    LogStream {
        arn: Some(names::stream_arn(ctx, group, &name)),
        log_stream_name: Some(name),
        creation_time: Some(stream.created_ms),
        first_event_timestamp: stream.first_ms,
        last_event_timestamp: stream.last_ms,
        last_ingestion_time: stream.ingested_ms,
        upload_sequence_token: stream.ingested_ms.map(|_| sequence_token(stream)),
        // AWS stopped counting here in 2019.
        stored_bytes: Some(0),
    }
}

/// What AWS still returns and nobody needs to send.
pub(crate) fn sequence_token(stream: &Stream) -> String {
    EventId { ms: stream.created_ms, seq: stream.seq, stream: stream.id, index: 0 }.to_decimal()
}
