//! Measures EventBridge by itself on the durable engine: PutEvents through 100 rules, of which one matches, to a target that takes
//! everything at once. Events a second until all are delivered.
#![expect(clippy::print_stdout, reason = "it prints a report")]

use api::events::{Events, PutEventsRequest, PutEventsRequestEntry, PutRuleRequest, PutTargetsRequest, Target};
use contract::{Error, Operation, Service, Value};
use platform::{
    AccountId, Authorizer, BoxFuture, Bus, Call, Context, Handler, Principal, RandomIds, Region, RequestId, SystemClock,
};
use service_events::{EventsConfig, EventsService};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use store::{DiskOptions, Store};
use targets::Roles;

const ACCOUNT: &str = "123456789012";
const RULES: usize = 100;
const EVENTS: usize = 40_000;
const CLIENTS: usize = 32;

struct AllowAll;

impl Authorizer for AllowAll {
    fn authorize<'a>(
        &'a self,
        _ctx: &'a Context,
        _service: &'static Service,
        _operation: &'static Operation,
        _input: &'a Value,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }
}

struct NoRoles;

impl targets::Permits for NoRoles {
    fn may<'a>(&'a self, _ctx: &'a Context, _action: &'a str, _resource: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }
}

impl Roles for NoRoles {
    fn session<'a>(
        &'a self,
        _role: &'a str,
        _name: &'a str,
        _service: &'a str,
    ) -> BoxFuture<'a, Result<Principal, String>> {
        Box::pin(async { Err("there are no roles".to_owned()) })
    }
}

/// An SQS that counts.
struct Sink(Arc<AtomicUsize>);

impl Handler for Sink {
    fn service(&self) -> &'static Service {
        &api::sqs::SERVICE
    }

    fn call(
        &self,
        _operation: &'static Operation,
        _ctx: Context,
        _input: Value,
    ) -> BoxFuture<'_, Result<Value, Error>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async { Ok(Value::Struct(Vec::new())) })
    }
}

fn call<I>(input: I) -> Call<I> {
    let account = AccountId::new(ACCOUNT);
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
    Call::new(ctx, input)
}

async fn rules(events: &EventsService) {
    for number in 0..RULES {
        let name = format!("rule-{number}");
        let event_pattern = Some(format!(r#"{{"source":["app"],"detail":{{"kind":["kind-{number}"]}}}}"#));
        let rule = PutRuleRequest { name: name.clone(), event_pattern, ..Default::default() };
        events.put_rule(call(rule)).await.expect("makes a rule");
        let arn = format!("arn:aws:sqs:us-east-1:{ACCOUNT}:q");
        let targets = vec![Target { id: "1".into(), arn, ..Default::default() }];
        let input = PutTargetsRequest { rule: name, targets, ..Default::default() };
        events.put_targets(call(input)).await.expect("sets a target");
    }
}

async fn put(events: Arc<EventsService>, client: usize, batch: usize) {
    for round in 0..EVENTS / CLIENTS / batch {
        let entry = |n: usize| PutEventsRequestEntry {
            source: Some("app".into()),
            detail_type: Some("t".into()),
            detail: Some(format!(r#"{{"kind":"kind-{}","text":"{}"}}"#, (client + round + n) % RULES, "x".repeat(400))),
            ..Default::default()
        };
        let input = PutEventsRequest { entries: (0..batch).map(entry).collect(), ..Default::default() };
        let answer = events.put_events(call(input)).await.expect("puts");
        assert_eq!(answer.failed_entry_count, Some(0));
    }
}

async fn measure(events: &Arc<EventsService>, arrived: &AtomicUsize, batch: usize) {
    arrived.store(0, Ordering::Relaxed);
    let began = Instant::now();
    for task in (0..CLIENTS).map(|client| tokio::spawn(put(Arc::clone(events), client, batch))).collect::<Vec<_>>() {
        task.await.expect("ends");
    }
    let put = began.elapsed();
    let sent = EVENTS / CLIENTS / batch * CLIENTS * batch;
    while arrived.load(Ordering::Relaxed) < sent {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let rate = |time: Duration| sent as f64 / time.as_secs_f64();
    println!("entries of {batch}: put at {:.0}/s, delivered at {:.0}/s", rate(put), rate(began.elapsed()));
}

fn main() {
    let directory = tempfile::tempdir().expect("a directory");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("starts");
    runtime.block_on(async {
        let bus = Arc::new(Bus::default());
        let arrived = Arc::new(AtomicUsize::new(0));
        let store = Store::open(directory.path(), &DiskOptions::default()).expect("opens");
        let clock = Arc::new(SystemClock::default());
        let events = EventsService::new(EventsConfig {
            metrics: metrics::Metrics::new(store.clone(), clock.clone()),
            store,
            clock,
            ids: Arc::new(RandomIds),
            bus: Arc::clone(&bus),
            roles: Arc::new(NoRoles),
            permits: Arc::new(NoRoles),
            outside: targets::http::Outside::open(),
        });
        let handlers: Vec<Arc<dyn Handler>> =
            vec![api::events::handler(Arc::clone(&events)), Arc::new(Sink(Arc::clone(&arrived)))];
        bus.connect(handlers, Arc::new(AllowAll));
        events.spawn_workers();
        rules(&events).await;
        measure(&events, &arrived, 1).await;
        measure(&events, &arrived, 10).await;
    });
}
