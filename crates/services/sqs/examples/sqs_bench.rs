//! What the service does by itself, durably and without HTTP: `cargo run --release -p service-sqs --example sqs_bench [MESSAGES]`.
//!
//! Cycles of send, receive and delete by one client, by 32, and by 32 in batches of ten; then a long queue: how long it takes to
//! be served from after a restart, the time of a receive, and the memory of the process.
#![expect(clippy::print_stdout, reason = "it prints a report")]

use api::sqs::{
    CreateQueueRequest, DeleteMessageBatchRequest, DeleteMessageBatchRequestEntry, DeleteMessageRequest,
    GetQueueAttributesRequest, ReceiveMessageRequest, SendMessageBatchRequest, SendMessageBatchRequestEntry,
    SendMessageRequest, Sqs,
};
use platform::{AccountId, Call, Context, Principal, RandomIds, Region, RequestId, SystemClock};
use service_sqs::{SqsService, Vault};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::{DiskOptions, Store};

const ACCOUNT: &str = "123456789012";
const BODY_BYTES: usize = 1024;
const RUN: Duration = Duration::from_secs(3);

/// Keeps the service's secret from nobody.
struct OpenVault;

impl Vault for OpenVault {
    fn seal(&self, _place: &[u8], secret: &[u8]) -> String {
        secret.iter().map(|byte| char::from(b'a' + byte % 16)).collect()
    }

    fn unseal(&self, _place: &[u8], sealed: &str) -> Option<zeroize::Zeroizing<Vec<u8>>> {
        Some(sealed.as_bytes().to_vec().into())
    }
}

fn start(directory: &Path) -> Arc<SqsService> {
    let store = Store::open(directory, &DiskOptions::default()).expect("opens");
    let clock = Arc::new(SystemClock::default());
    let sqs = SqsService::new(store, clock, Arc::new(RandomIds), Arc::default(), Arc::new(OpenVault));
    sqs.spawn_workers();
    sqs
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

async fn create(sqs: &SqsService, name: &str) -> String {
    let input = CreateQueueRequest { queue_name: name.into(), ..Default::default() };
    sqs.create_queue(call(input)).await.expect("creates").queue_url.expect("has a URL")
}

/// One message through the queue.
async fn cycle(sqs: &SqsService, queue: &str) -> usize {
    let input =
        SendMessageRequest { queue_url: queue.into(), message_body: "x".repeat(BODY_BYTES), ..Default::default() };
    sqs.send_message(call(input)).await.expect("sends");
    let messages = receive(sqs, queue, 1).await;
    let count = messages.len();
    for receipt_handle in messages {
        sqs.delete_message(call(DeleteMessageRequest { queue_url: queue.into(), receipt_handle }))
            .await
            .expect("deletes");
    }
    count
}

async fn receive(sqs: &SqsService, queue: &str, count: i32) -> Vec<String> {
    let input =
        ReceiveMessageRequest { queue_url: queue.into(), max_number_of_messages: Some(count), ..Default::default() };
    let messages = sqs.receive_message(call(input)).await.expect("receives").messages.unwrap_or_default();
    messages.into_iter().map(|message| message.receipt_handle.expect("has a handle")).collect()
}

async fn send_ten(sqs: &SqsService, queue: &str) {
    let entry = |n: usize| SendMessageBatchRequestEntry {
        id: n.to_string(),
        message_body: "x".repeat(BODY_BYTES),
        ..Default::default()
    };
    let input = SendMessageBatchRequest { queue_url: queue.into(), entries: (0..10).map(entry).collect() };
    sqs.send_message_batch(call(input)).await.expect("sends");
}

async fn cycle_ten(sqs: &SqsService, queue: &str) -> usize {
    send_ten(sqs, queue).await;
    let handles = receive(sqs, queue, 10).await;
    let count = handles.len();
    let entry =
        |(n, receipt_handle): (usize, String)| DeleteMessageBatchRequestEntry { id: n.to_string(), receipt_handle };
    let entries: Vec<_> = handles.into_iter().enumerate().map(entry).collect();
    if !entries.is_empty() {
        sqs.delete_message_batch(call(DeleteMessageBatchRequest { queue_url: queue.into(), entries }))
            .await
            .expect("deletes");
    }
    count
}

async fn measure(sqs: &Arc<SqsService>, clients: usize, ten: bool) {
    let queue = create(sqs, &format!("q{clients}{ten}")).await;
    let began = Instant::now();
    let client = |_| {
        let (sqs, queue) = (Arc::clone(sqs), queue.clone());
        tokio::spawn(async move {
            let mut count = 0;
            while began.elapsed() < RUN {
                count += if ten { cycle_ten(&sqs, &queue).await } else { cycle(&sqs, &queue).await };
            }
            count
        })
    };
    let mut total = 0;
    for task in (0..clients).map(client).collect::<Vec<_>>() {
        total += task.await.expect("ends");
    }
    let what = if ten { "batches of 10" } else { "single" };
    println!("{clients:>3} clients, {what}: {:.0} messages/s", total as f64 / began.elapsed().as_secs_f64());
}

fn memory_mib() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok()).unwrap_or(0) / 1024
}

async fn fill(sqs: &Arc<SqsService>, queue: &str, messages: usize) {
    let began = Instant::now();
    let sender = |_| {
        let (sqs, queue) = (Arc::clone(sqs), queue.to_owned());
        tokio::spawn(async move {
            for _ in 0..messages / 320 {
                send_ten(&sqs, &queue).await;
            }
        })
    };
    for task in (0..32).map(sender).collect::<Vec<_>>() {
        task.await.expect("ends");
    }
    println!(
        "{messages} messages sent at {:.0}/s; {} MiB",
        messages as f64 / began.elapsed().as_secs_f64(),
        memory_mib()
    );
}

async fn drain(sqs: &SqsService, queue: &str) {
    let mut times = Vec::new();
    for _ in 0..5000 {
        let began = Instant::now();
        let handles = receive(sqs, queue, 10).await;
        times.push(began.elapsed());
        assert_eq!(handles.len(), 10);
    }
    times.sort();
    println!(
        "receive of 10: p50 {:?}, p99 {:?}, most {:?}; {} MiB",
        times[2500],
        times[4950],
        times[4999],
        memory_mib()
    );
}

fn main() {
    let messages = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let directory = tempfile::tempdir().expect("a directory");
    let runtime = || tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("starts");
    let queue = {
        let runtime = runtime();
        runtime.block_on(async {
            let sqs = start(directory.path());
            for (clients, ten) in [(1, false), (32, false), (32, true)] {
                measure(&sqs, clients, ten).await;
            }
            let queue = create(&sqs, "long").await;
            fill(&sqs, &queue, messages).await;
            queue
        })
    };
    runtime().block_on(async {
        let began = Instant::now();
        let sqs = start(directory.path());
        println!("store opened after {:?}", began.elapsed());
        receive(&sqs, &queue, 1).await;
        println!("first receive after {:?}; {} MiB", began.elapsed(), memory_mib());
        let input = GetQueueAttributesRequest {
            queue_url: queue.clone(),
            attribute_names: Some(vec!["ApproximateNumberOfMessages".into()]),
        };
        let counted = sqs.get_queue_attributes(call(input)).await.expect("counts").attributes;
        println!("counted after {:?}: {counted:?}; {} MiB", began.elapsed(), memory_mib());
        drain(&sqs, &queue).await;
    });
}
