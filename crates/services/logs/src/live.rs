//! `StartLiveTail`: what arrives, as it arrives.
//!
//! A put offers its events, after the commit, to the sessions that watch its group; without sessions that costs one look at an
//! empty list. A session keeps an even sample of at most [`limits::LIVE_EVENTS_MAX`] events for its next update and never makes a
//! put wait. Sessions see the puts of their own process.

use crate::error;
use crate::limits;
use crate::names;
use crate::pattern::Pattern;
use crate::put::NewChunk;
use crate::records::{Stream, event_bytes};
use crate::service::LogsService;
use api::logs::{
    LiveTailSessionLogEvent, LiveTailSessionMetadata, LiveTailSessionStart, LiveTailSessionUpdate,
    StartLiveTailRequest, StartLiveTailResponse, StartLiveTailResponseStream as LiveEvent,
};
use contract::{Error, EventStream};
use parking_lot::{Mutex, RwLock};
use platform::{Call, SharedClock, SharedIds};
use std::collections::HashMap;
use std::sync::Arc;

/// The open sessions.
pub(crate) struct Live {
    sessions: Arc<RwLock<Vec<Arc<Session>>>>,
    clock: SharedClock,
    ids: SharedIds,
}

/// What a session wants and what it has for its next update.
struct Session {
    /// Identifiers as the caller gave them, by the group's id.
    groups: HashMap<u64, String>,
    streams: Streams,
    pattern: Pattern,
    sample: Mutex<Sample>,
}

/// Which streams of the groups.
enum Streams {
    All,
    Named(Vec<String>),
    Prefixed(Vec<String>),
}

#[derive(Default)]
struct Sample {
    events: Vec<LiveTailSessionLogEvent>,
    bytes: usize,
    seen: usize,
}

impl LogsService {
    pub(crate) async fn live_tail_start(
        &self,
        call: Call<StartLiveTailRequest>,
    ) -> Result<StartLiveTailResponse, Error> {
        let Call { ctx, input } = call;
        let streams = Streams::of(&input)?;
        let text = input.log_event_filter_pattern.as_deref().unwrap_or_default();
        let pattern = Pattern::compile(text).map_err(|e| error::invalid(e.live_text()))?;
        let mut groups = HashMap::new();
        for identifier in &input.log_group_identifiers {
            let name = names::group_from_identifier(&ctx, identifier)?;
            let group = self.group(&ctx, &name).await?;
            if group.class != "STANDARD" {
                return Err(api::logs::error::invalid_operation_exception(
                    "Live Tail is supported only for log groups in the Standard log class.",
                ));
            }
            groups.insert(group.id, identifier.clone());
        }
        let session = Arc::new(Session { groups, streams, pattern, sample: Mutex::default() });
        let start = LiveTailSessionStart {
            request_id: Some(ctx.request_id.to_string()),
            session_id: Some(self.ids.uuid()),
            log_group_identifiers: Some(input.log_group_identifiers),
            log_stream_names: Some(input.log_stream_names.unwrap_or_default()),
            log_stream_name_prefixes: Some(input.log_stream_name_prefixes.unwrap_or_default()),
            log_event_filter_pattern: Some(input.log_event_filter_pattern.unwrap_or_default()),
        };
        Ok(StartLiveTailResponse { response_stream: Some(self.live.open(session, start)) })
    }
}

impl Live {
    pub(crate) fn new(clock: SharedClock, ids: SharedIds) -> Self {
        Self { sessions: Arc::default(), clock, ids }
    }

    /// Offers committed events to the sessions.
    pub(crate) fn publish(&self, group: u64, stream: &Stream, chunks: &[NewChunk]) {
        for session in self.sessions.read().iter() {
            if let Some(identifier) = session.groups.get(&group) {
                session.offer(identifier, stream, chunks, &self.ids);
            }
        }
    }

    /// How many sessions are open.
    #[cfg(test)]
    pub(crate) fn session_count(&self) -> usize {
        self.sessions.read().len()
    }

    fn open(&self, session: Arc<Session>, start: LiveTailSessionStart) -> EventStream<LiveEvent> {
        self.sessions.write().push(Arc::clone(&session));
        let opened_ms = self.clock.now_ms();
        let feed = Feed {
            session,
            sessions: Arc::clone(&self.sessions),
            clock: Arc::clone(&self.clock),
            next_ms: opened_ms,
            end_ms: opened_ms + limits::LIVE_SESSION_MS_MAX,
        };
        let updates = futures_util::stream::unfold((Some(feed), Some(start)), |(feed, start)| async move {
            let mut feed = feed?;
            if let Some(start) = start {
                return Some((Ok(LiveEvent::SessionStart(start)), (Some(feed), None)));
            }
            match feed.update().await {
                Some(update) => Some((Ok(LiveEvent::SessionUpdate(update)), (Some(feed), None))),
                None => Some((Err(timed_out()), (None, None))),
            }
        });
        EventStream::new(updates)
    }
}

fn timed_out() -> Error {
    api::logs::error::session_timeout_exception("The session has timed out.")
}

/// A session's side of its event stream. Dropping it ends the session.
struct Feed {
    session: Arc<Session>,
    sessions: Arc<RwLock<Vec<Arc<Session>>>>,
    clock: SharedClock,
    next_ms: i64,
    end_ms: i64,
}

impl Feed {
    /// The next update, when it is time; `None` when the session is over.
    async fn update(&mut self) -> Option<LiveTailSessionUpdate> {
        self.next_ms = self.next_ms.max(self.clock.now_ms() - limits::LIVE_INTERVAL_MS) + limits::LIVE_INTERVAL_MS;
        while self.clock.now_ms() < self.next_ms {
            self.clock.sleep_until(self.next_ms).await;
        }
        (self.clock.now_ms() < self.end_ms).then(|| std::mem::take(&mut *self.session.sample.lock()).into_update())
    }
}

impl Drop for Feed {
    fn drop(&mut self) {
        self.sessions.write().retain(|session| !Arc::ptr_eq(session, &self.session));
    }
}

impl Session {
    fn offer(&self, identifier: &str, stream: &Stream, chunks: &[NewChunk], ids: &SharedIds) {
        for NewChunk { first_ms, chunk, .. } in chunks {
            if !self.streams.include(&chunk.stream) {
                return;
            }
            for (offset, message) in chunk.events.iter().filter(|(_, message)| self.pattern.matches(message)) {
                let event = LiveTailSessionLogEvent {
                    log_stream_name: Some(chunk.stream.clone()),
                    log_group_identifier: Some(identifier.to_owned()),
                    message: Some(message.clone()),
                    timestamp: Some(first_ms + i64::from(*offset)),
                    ingestion_time: stream.ingested_ms,
                };
                self.sample.lock().offer(event, ids);
            }
        }
    }
}

impl Streams {
    fn of(input: &StartLiveTailRequest) -> Result<Self, Error> {
        let several = input.log_group_identifiers.len() > 1;
        match (input.log_stream_names.clone(), input.log_stream_name_prefixes.clone()) {
            (None, None) => Ok(Self::All),
            (Some(_), Some(_)) => {
                Err(error::invalid("logStreamNames and logStreamNamePrefixes are mutually exclusive parameters."))
            }
            _ if several => Err(error::invalid("Log stream filters can only be specified with a single log group.")),
            (Some(names), None) => Ok(Self::Named(names)),
            (None, Some(prefixes)) => Ok(Self::Prefixed(prefixes)),
        }
    }

    fn include(&self, name: &str) -> bool {
        match self {
            Self::All => true,
            Self::Named(names) => names.iter().any(|one| one == name),
            Self::Prefixed(prefixes) => prefixes.iter().any(|prefix| name.starts_with(prefix)),
        }
    }
}

impl Sample {
    /// Takes the event, or lets it replace an earlier one, so that all events seen are equally likely to stay.
    fn offer(&mut self, event: LiveTailSessionLogEvent, ids: &SharedIds) {
        self.seen += 1;
        let size = |event: &LiveTailSessionLogEvent| event_bytes(event.message.as_deref().unwrap_or_default());
        let (bytes, full) = (self.bytes + size(&event), self.events.len() >= limits::LIVE_EVENTS_MAX);
        if !full && bytes <= limits::LIVE_BYTES_MAX {
            self.bytes = bytes;
            self.events.push(event);
            return;
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a choice among few, not a measure"
        )]
        let place = (ids.fraction() * self.seen as f64) as usize;
        if let Some(old) = self.events.get_mut(place) {
            let bytes = bytes - size(old);
            if bytes <= limits::LIVE_BYTES_MAX {
                self.bytes = bytes;
                *old = event;
            }
        }
    }

    fn into_update(mut self) -> LiveTailSessionUpdate {
        self.events.sort_by_key(|event| event.timestamp);
        LiveTailSessionUpdate {
            session_metadata: Some(LiveTailSessionMetadata { sampled: Some(self.seen > self.events.len()) }),
            session_results: Some(self.events),
        }
    }
}
