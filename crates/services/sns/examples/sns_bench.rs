//! What the service does by itself with the queues behind it, durably and without HTTP:
//! `cargo run --release -p service-sns --example sns_bench [CLIENTS]`.
//!
//! Publishes to a topic with ten queues: how many are acknowledged in a second, and how many deliveries follow.
#![expect(clippy::print_stdout, reason = "it prints a report")]

use api::sns::{CreateTopicInput, PublishInput, Sns, SubscribeInput};
use api::sqs::{CreateQueueRequest, Sqs};
use contract::{Error, Operation, Service, Value};
use platform::{
    AccountId, Authorizer, BoxFuture, Bus, Call, Context, Principal, RandomIds, Region, RequestId, SharedClock,
    SharedIds, SystemClock,
};
use service_sns::{Roles, SnsConfig, SnsService};
use service_sqs::SqsService;
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::{DiskOptions, Store};

const ACCOUNT: &str = "123456789012";
const QUEUES: usize = 10;
const BODY_BYTES: usize = 512;
const RUN: Duration = Duration::from_secs(5);
const DRAIN: Duration = Duration::from_secs(60);

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

impl Roles for NoRoles {
    fn session<'a>(
        &'a self,
        _role: &'a str,
        _name: &'a str,
        _seconds: u32,
    ) -> BoxFuture<'a, Result<Principal, String>> {
        Box::pin(async { Err("there are no roles".to_owned()) })
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

/// Keeps the queues' secret from nobody.
struct OpenVault;

impl service_sqs::Vault for OpenVault {
    fn seal(&self, _place: &[u8], secret: &[u8]) -> String {
        secret.iter().map(|byte| char::from(b'a' + byte % 16)).collect()
    }

    fn unseal(&self, _place: &[u8], sealed: &str) -> Option<zeroize::Zeroizing<Vec<u8>>> {
        Some(sealed.as_bytes().to_vec().into())
    }
}

fn start(store: &Store) -> (Arc<SnsService>, Arc<SqsService>) {
    let (clock, ids): (SharedClock, SharedIds) = (Arc::new(SystemClock::default()), Arc::new(RandomIds));
    let bus = Arc::new(Bus::default());
    let (vault, sqs_clock) = (Arc::new(OpenVault), Arc::clone(&clock));
    let sqs = SqsService::new(store.clone(), sqs_clock, Arc::clone(&ids), Arc::clone(&bus), vault);
    let metrics = metrics::Metrics::new(store.clone(), Arc::clone(&clock));
    metrics.spawn_workers();
    let config = SnsConfig {
        store: store.clone(),
        bus: Arc::clone(&bus),
        roles: Arc::new(NoRoles),
        clock,
        ids,
        metrics,
        relay: None,
        outside: targets::http::Outside::open(),
    };
    let sns = SnsService::new(config);
    bus.connect(vec![api::sns::handler(Arc::clone(&sns)), api::sqs::handler(Arc::clone(&sqs))], Arc::new(AllowAll));
    sqs.spawn_workers();
    sns.spawn_workers();
    (sns, sqs)
}

async fn topic(sns: &SnsService, sqs: &SqsService, raw: bool) -> String {
    let name = format!("t-{raw}");
    let made = sns.create_topic(call(CreateTopicInput { name, ..Default::default() })).await.expect("creates");
    let arn = made.topic_arn.expect("has an ARN");
    for n in 0..QUEUES {
        let queue_name = format!("q-{raw}-{n}");
        let endpoint = Some(format!("arn:aws:sqs:us-east-1:{ACCOUNT}:{queue_name}"));
        sqs.create_queue(call(CreateQueueRequest { queue_name, ..Default::default() })).await.expect("creates");
        let attributes = raw.then(|| vec![("RawMessageDelivery".to_owned(), "true".to_owned())]);
        let input = SubscribeInput {
            topic_arn: arn.clone(),
            protocol: "sqs".into(),
            endpoint,
            attributes,
            ..Default::default()
        };
        sns.subscribe(call(input)).await.expect("subscribes");
    }
    arn
}

async fn measure(sns: &Arc<SnsService>, arn: &str, clients: usize, what: &str) {
    let (began, before) = (Instant::now(), sns.delivered());
    let client = |_| {
        let (sns, arn) = (Arc::clone(sns), arn.to_owned());
        tokio::spawn(async move {
            let mut count = 0_u64;
            while began.elapsed() < RUN {
                let message = "x".repeat(BODY_BYTES);
                let input = PublishInput { topic_arn: Some(arn.clone()), message, ..Default::default() };
                sns.publish(call(input)).await.expect("publishes");
                count += 1;
            }
            count
        })
    };
    let mut published = 0;
    for task in (0..clients).map(client).collect::<Vec<_>>() {
        published += task.await.expect("ends");
    }
    let acknowledged = began.elapsed().as_secs_f64();
    let meanwhile = sns.delivered() - before;
    while sns.delivered() - before < published * QUEUES as u64 && began.elapsed() < DRAIN {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let all = began.elapsed().as_secs_f64();
    let total = sns.delivered() - before;
    println!(
        "{what}, {clients} clients: {:.0} publishes/s acknowledged; {:.0} deliveries/s meanwhile; {published} publishes and {total} deliveries in {all:.1} s = {:.0} publishes/s to {QUEUES} queues",
        published as f64 / acknowledged,
        meanwhile as f64 / acknowledged,
        published as f64 / all,
    );
}

#[tokio::main]
async fn main() {
    let clients = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(64);
    let directory = tempfile::tempdir().expect("has a place");
    let store = Store::open(directory.path(), &DiskOptions::default()).expect("opens");
    let (sns, sqs) = start(&store);
    for (raw, what) in [(true, "raw"), (false, "signed JSON")] {
        let arn = topic(&sns, &sqs, raw).await;
        measure(&sns, &arn, clients, what).await;
    }
}
