//! The service by itself, with a queue service that only writes down what it gets.

use crate::{EventsConfig, EventsService};
use api::events::{Events, PutEventsRequest, PutEventsRequestEntry, PutRuleRequest, PutTargetsRequest, Target};
use contract::{Error, Operation, Service, Value};
use parking_lot::Mutex;
use platform::{
    AccountId, Authorizer, BoxFuture, Bus, Call, Clock as _, Context, Handler, Principal, RandomIds, Region, RequestId,
    SystemClock,
};
use serde_json::Value as Json;
use std::sync::Arc;
use std::time::Duration;
use store::Store;
use targets::Roles;

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

/// Queue and body of each message.
type Sent = Arc<Mutex<Vec<(String, String)>>>;

struct Queues(Sent);

impl Handler for Queues {
    fn service(&self) -> &'static Service {
        &api::sqs::SERVICE
    }

    fn call(&self, _operation: &'static Operation, _ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        let text = |name| input.str_member(name).unwrap_or_default().to_owned();
        let queue = text("QueueUrl").rsplit('/').next().unwrap_or_default().to_owned();
        self.0.lock().push((queue, text("MessageBody")));
        Box::pin(async { Ok(Value::Struct(Vec::new())) })
    }
}

/// Secrets Manager, which never answers who makes a secret, and notes what is asked of it: operation and name.
struct Secrets(Arc<Mutex<Vec<(&'static str, String)>>>);

impl Handler for Secrets {
    fn service(&self) -> &'static Service {
        &api::secretsmanager::SERVICE
    }

    fn call(&self, operation: &'static Operation, _ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        let name = input.str_member("Name").or(input.str_member("SecretId")).unwrap_or_default().to_owned();
        self.0.lock().push((operation.name, name));
        Box::pin(async move {
            if operation.name == "CreateSecret" {
                std::future::pending::<()>().await;
            }
            Ok(Value::Struct(Vec::new()))
        })
    }
}

struct Scene {
    events: Arc<EventsService>,
    sent: Sent,
    clock: Arc<SystemClock>,
    /// What was asked of Secrets Manager.
    asked: Arc<Mutex<Vec<(&'static str, String)>>>,
}

fn call<I>(principal: Principal, input: I) -> Call<I> {
    let ctx = Context {
        principal,
        account: AccountId::new("111111111111"),
        region: Region::new("us-east-1"),
        request_id: RequestId::new("r"),
        endpoint: Arc::from(""),
        source_ip: None,
        secure: false,
        source_arn: None,
        trace_id: None,
        user_agent: None,
        via: Vec::new(),
    };
    Call::new(ctx, input)
}

fn root() -> Principal {
    Principal::root(&AccountId::new("111111111111"), "")
}

impl Scene {
    fn on(store: Store) -> Self {
        let (bus, sent, asked) = (Arc::new(Bus::default()), Sent::default(), Arc::default());
        let clock = Arc::new(SystemClock::default());
        let events = EventsService::new(EventsConfig {
            metrics: metrics::Metrics::new(store.clone(), clock.clone()),
            store,
            clock: clock.clone(),
            ids: Arc::new(RandomIds),
            bus: Arc::clone(&bus),
            roles: Arc::new(NoRoles),
            permits: Arc::new(NoRoles),
            outside: targets::http::Outside::open(),
        });
        let handlers: Vec<Arc<dyn Handler>> = vec![
            api::events::handler(Arc::clone(&events)),
            Arc::new(Queues(Arc::clone(&sent))),
            Arc::new(Secrets(Arc::clone(&asked))),
        ];
        bus.connect(handlers, Arc::new(AllowAll));
        Self { events, sent, clock, asked }
    }

    async fn rule(&self, bus: &str, name: &str, target: Target) {
        let pattern = Some(r#"{"source":[{"exists":true}]}"#.to_owned());
        let event_bus_name = Some(bus.to_owned());
        let rule =
            PutRuleRequest { name: name.to_owned(), event_pattern: pattern, event_bus_name, ..Default::default() };
        self.events.put_rule(call(root(), rule)).await.expect("makes a rule");
        let input =
            PutTargetsRequest { rule: name.to_owned(), event_bus_name: Some(bus.to_owned()), targets: vec![target] };
        self.events.put_targets(call(root(), input)).await.expect("sets a target");
    }

    /// Puts an event; gives the code of its refusal.
    async fn put(&self, principal: Principal, source: &str) -> Option<String> {
        let entry = PutEventsRequestEntry {
            source: Some(source.to_owned()),
            detail_type: Some("t".to_owned()),
            detail: Some("{}".to_owned()),
            ..Default::default()
        };
        let input = PutEventsRequest { entries: vec![entry], ..Default::default() };
        let answer = self.events.put_events(call(principal, input)).await.expect("answers");
        answer.entries.into_iter().flatten().next().and_then(|entry| entry.error_code)
    }

    async fn sent(&self, count: usize) -> Vec<(String, String)> {
        for _ in 0..2000 {
            if self.sent.lock().len() >= count {
                break;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        self.sent.lock().clone()
    }
}

fn queue(name: &str) -> Target {
    Target { id: "1".into(), arn: format!("arn:aws:sqs:us-east-1:111111111111:{name}"), ..Default::default() }
}

fn bus(name: &str) -> Target {
    let dead_letter_config =
        Some(api::events::DeadLetterConfig { arn: Some("arn:aws:sqs:us-east-1:111111111111:dead".into()) });
    let arn = format!("arn:aws:events:us-east-1:111111111111:event-bus/{name}");
    Target { id: "1".into(), arn, dead_letter_config, ..Default::default() }
}

#[tokio::test]
async fn a_service_speaks_for_itself_and_for_nobody_else() {
    let scene = Scene::on(Store::memory());
    scene.events.spawn_workers();
    scene.rule("default", "r", queue("q")).await;
    let refused = Some("NotAuthorizedForSourceException".to_owned());
    assert_eq!(scene.put(root(), "aws.s3").await, refused);
    assert_eq!(scene.put(Principal::service("lambda.amazonaws.com"), "aws.s3").await, refused);
    assert_eq!(scene.put(Principal::service("s3.amazonaws.com"), "aws.s3").await, None);
    let sent = scene.sent(1).await;
    let event: Json = serde_json::from_str(&sent[0].1).expect("JSON");
    assert_eq!((sent.len(), &event["source"]), (1, &Json::from("aws.s3")));
}

#[tokio::test]
async fn an_event_goes_to_one_more_bus_and_no_further() {
    let scene = Scene::on(Store::memory());
    scene.events.spawn_workers();
    for name in ["b", "c"] {
        let input = api::events::CreateEventBusRequest { name: name.to_owned(), ..Default::default() };
        scene.events.create_event_bus(call(root(), input)).await.expect("makes a bus");
    }
    scene.rule("default", "to-b", bus("b")).await;
    scene.rule("b", "to-q", queue("q")).await;
    scene.rule("b", "to-c", bus("c")).await;
    scene.rule("c", "to-never", queue("never")).await;
    assert_eq!(scene.put(root(), "app").await, None);
    let mut queues: Vec<_> = scene.sent(2).await.into_iter().map(|(queue, _)| queue).collect();
    queues.sort();
    assert_eq!(queues, ["dead", "q"]);
}

#[tokio::test]
async fn what_was_answered_is_delivered_by_the_next_life() {
    let store = Store::memory();
    let first = Scene::on(store.clone());
    first.rule("default", "r", queue("q")).await;
    for _ in 0..50 {
        assert_eq!(first.put(root(), "app").await, None);
    }
    let second = Scene::on(store);
    second.events.spawn_workers();
    assert_eq!(second.sent(50).await.len(), 50);
}

#[tokio::test]
async fn after_a_reset_the_rules_are_gone() {
    let store = Store::memory();
    let scene = Scene::on(store.clone());
    scene.events.spawn_workers();
    scene.rule("default", "r", queue("q")).await;
    scene.put(root(), "app").await;
    assert_eq!(scene.sent(1).await.len(), 1);
    let rows = store.rows(&store::Scan::all()).await.expect("reads");
    let batch = rows.into_iter().fold(store::Batch::new(), |batch, (key, _)| batch.delete(key));
    store.commit(batch).await.expect("commits");
    scene.events.reset();
    scene.put(root(), "app").await;
    scene.rule("default", "again", queue("q2")).await;
    scene.put(root(), "app").await;
    let queues: Vec<_> = scene.sent(2).await.into_iter().map(|(queue, _)| queue).collect();
    assert_eq!(queues, ["q", "q2"]);
}

async fn until(what: impl AsyncFn() -> bool) {
    for _ in 0..5000 {
        if what().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    panic!("it did not come to this");
}

#[tokio::test]
async fn what_a_crash_leaves_of_a_connection_goes() {
    use api::events::{CreateConnectionRequest, DescribeConnectionRequest};
    let scene = Scene::on(Store::memory());
    scene.events.spawn_workers();
    let basic = api::events::CreateConnectionBasicAuthRequestParameters { username: "u".into(), password: "p".into() };
    let auth_parameters =
        api::events::CreateConnectionAuthRequestParameters { basic_auth_parameters: Some(basic), ..Default::default() };
    let input = CreateConnectionRequest {
        name: "c".into(),
        authorization_type: "BASIC".into(),
        auth_parameters,
        ..Default::default()
    };
    let (events, creating) = (Arc::clone(&scene.events), call(root(), input));
    let crashed = tokio::spawn(async move { events.create_connection(creating).await });
    until(async || !scene.asked.lock().is_empty()).await;
    crashed.abort();
    let describe = async || {
        let input = DescribeConnectionRequest { name: "c".into() };
        scene.events.describe_connection(call(root(), input)).await
    };
    assert_eq!(describe().await.expect("is there").connection_state.as_deref(), Some("CREATING"));
    assert!(scene.clock.advance_ms(crate::limits::CREATING_MS + 1000));
    until(async || describe().await.is_err()).await;
    assert!(scene.clock.advance_ms(crate::limits::SECRET_MS + 1000));
    until(async || scene.asked.lock().len() == 2).await;
    let asked = scene.asked.lock().clone();
    assert_eq!((asked[0].0, asked[1].0), ("CreateSecret", "DeleteSecret"));
    assert_eq!(asked[0].1, asked[1].1);
}
