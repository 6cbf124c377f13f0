//! The service over a store in memory, with a clock that moves when told.

mod bus;
mod events;
mod groups;
mod live;
mod search;
mod streams;
mod sweep;

use crate::{LogsConfig, LogsService};
use api::logs::{
    CreateLogGroupRequest, CreateLogStreamRequest, DescribeLogGroupsRequest, DescribeLogStreamsRequest,
    FilterLogEventsRequest, FilterLogEventsResponse, GetLogEventsRequest, GetLogEventsResponse, InputLogEvent,
    LogGroup, LogStream, Logs, PutLogEventsRequest, PutLogEventsResponse,
};
use contract::Error;
use platform::{AccountId, BoxFuture, Call, Clock, Context, Principal, RandomIds, Region, RequestId};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use store::Store;

/// When the tests begin.
const NOW: i64 = 1_700_000_000_000;

/// A clock that stands still until it is moved.
struct ManualClock {
    ms: AtomicI64,
    moved: tokio::sync::watch::Sender<i64>,
}

impl Clock for ManualClock {
    fn now_ms(&self) -> i64 {
        self.ms.load(Ordering::SeqCst)
    }

    fn advance_ms(&self, ms: i64) -> bool {
        let now = self.ms.fetch_add(ms, Ordering::SeqCst) + ms;
        self.moved.send_replace(now);
        true
    }

    fn sleep_until(&self, at_ms: i64) -> BoxFuture<'static, ()> {
        let mut moved = self.moved.subscribe();
        Box::pin(async move {
            let _ = moved.wait_for(|now| *now >= at_ms).await;
        })
    }
}

struct NoRoles;

impl targets::Roles for NoRoles {
    fn session<'a>(&'a self, role_arn: &'a str, _: &'a str, _: &'a str) -> BoxFuture<'a, Result<Principal, String>> {
        Box::pin(async move { Err(format!("there is no {role_arn}")) })
    }
}

struct Bench {
    logs: Arc<LogsService>,
    clock: Arc<ManualClock>,
    ctx: Context,
}

impl Bench {
    /// A service with the group `g` and its streams.
    async fn with_streams(streams: &[&str]) -> Self {
        let bench = Self::empty();
        bench.create_group("g").await.expect("is new");
        for stream in streams {
            bench.create_stream("g", stream).await.expect("is new");
        }
        bench
    }

    fn empty() -> Self {
        let clock = Arc::new(ManualClock { ms: AtomicI64::new(NOW), moved: tokio::sync::watch::Sender::new(NOW) });
        let store = Store::memory();
        let logs = LogsService::new(LogsConfig {
            store: store.clone(),
            clock: clock.clone(),
            ids: Arc::new(RandomIds),
            bus: Arc::default(),
            roles: Arc::new(NoRoles),
            metrics: metrics::Metrics::new(store, clock.clone()),
        });
        let account = AccountId::new("123456789012");
        let ctx = Context {
            principal: Principal::root(&account, ""),
            account,
            region: Region::new("us-east-1"),
            request_id: RequestId::new("r"),
            endpoint: Arc::from("http://127.0.0.1:4566"),
            source_ip: None,
            secure: false,
            source_arn: None,
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        };
        Self { logs, clock, ctx }
    }

    /// Moves the clock.
    fn advance(&self, ms: i64) {
        self.clock.advance_ms(ms);
    }

    fn call<I>(&self, input: I) -> Call<I> {
        Call::new(self.ctx.clone(), input)
    }

    async fn create_group(&self, name: &str) -> Result<(), Error> {
        self.logs
            .create_log_group(self.call(CreateLogGroupRequest { log_group_name: name.into(), ..Default::default() }))
            .await
    }

    async fn create_stream(&self, group: &str, stream: &str) -> Result<(), Error> {
        let input = CreateLogStreamRequest { log_group_name: group.into(), log_stream_name: stream.into() };
        self.logs.create_log_stream(self.call(input)).await
    }

    /// Puts events, their times counted from [`NOW`], into the group `g`.
    async fn put(&self, stream: &str, events: &[(i64, &str)]) -> Result<PutLogEventsResponse, Error> {
        let log_events = events
            .iter()
            .map(|(ms, message)| InputLogEvent { timestamp: NOW + ms, message: (*message).into() })
            .collect();
        let input = PutLogEventsRequest {
            log_group_name: "g".into(),
            log_stream_name: stream.into(),
            log_events,
            ..Default::default()
        };
        self.logs.put_log_events(self.call(input)).await
    }

    async fn get(
        &self,
        stream: &str,
        change: impl FnOnce(&mut GetLogEventsRequest),
    ) -> Result<GetLogEventsResponse, Error> {
        let mut input = GetLogEventsRequest {
            log_group_name: Some("g".into()),
            log_stream_name: stream.into(),
            ..Default::default()
        };
        change(&mut input);
        self.logs.get_log_events(self.call(input)).await
    }

    async fn filter(&self, change: impl FnOnce(&mut FilterLogEventsRequest)) -> Result<FilterLogEventsResponse, Error> {
        let mut input = FilterLogEventsRequest { log_group_name: Some("g".into()), ..Default::default() };
        change(&mut input);
        self.logs.filter_log_events(self.call(input)).await
    }

    /// The messages of a whole search, page after page, and the number of pages.
    async fn search(&self, change: impl Fn(&mut FilterLogEventsRequest)) -> (Vec<String>, usize) {
        let (mut messages, mut token, mut pages) = (Vec::new(), None, 0);
        loop {
            let page = self.filter(|input| {
                change(input);
                input.next_token = token;
            });
            let page = page.await.expect("searches");
            messages.extend(page.events.unwrap_or_default().into_iter().filter_map(|event| event.message));
            (token, pages) = (page.next_token, pages + 1);
            if token.is_none() {
                return (messages, pages);
            }
        }
    }

    async fn groups(&self, change: impl FnOnce(&mut DescribeLogGroupsRequest)) -> Vec<LogGroup> {
        let mut input = DescribeLogGroupsRequest::default();
        change(&mut input);
        self.logs.describe_log_groups(self.call(input)).await.expect("describes").log_groups.unwrap_or_default()
    }

    async fn streams(&self, change: impl FnOnce(&mut DescribeLogStreamsRequest)) -> Vec<LogStream> {
        let mut input = DescribeLogStreamsRequest { log_group_name: Some("g".into()), ..Default::default() };
        change(&mut input);
        self.logs.describe_log_streams(self.call(input)).await.expect("describes").log_streams.unwrap_or_default()
    }
}

/// The messages of a page of `GetLogEvents`.
fn messages(page: &GetLogEventsResponse) -> Vec<&str> {
    page.events.iter().flatten().filter_map(|event| event.message.as_deref()).collect()
}

#[track_caller]
fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>, code: &str, text: &str) {
    let error = outcome.expect_err("should be refused");
    assert_eq!((error.code.as_ref(), error.message.as_deref().unwrap_or_default()), (code, text));
}
