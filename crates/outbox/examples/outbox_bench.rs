//! Measures an outbox on the durable engine: items a second from enqueue to done, alone and in order; the memory and the time that a
//! long queue takes to start from.
#![expect(clippy::print_stdout, reason = "it prints a report")]

use outbox::{Handler, Item, New, Options, Outbox, Outcome};
use platform::{BoxFuture, SystemClock};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::{DiskOptions, Store};

struct Nothing;

impl Handler<String> for Nothing {
    fn handle<'a>(&'a self, _item: &'a Item<String>) -> BoxFuture<'a, Outcome<String>> {
        Box::pin(async { Outcome::Done })
    }
}

fn open(directory: &Path) -> Outbox<String> {
    let store = Store::open(directory, &DiskOptions::default()).expect("opens");
    Outbox::new("bench", store, Arc::new(SystemClock::default()), Options::default())
}

/// Several writers, each item its own commit, as a service's requests are.
async fn fill(outbox: &Outbox<String>, items: usize, batch: usize, keys: usize) {
    let writer = |w: usize| {
        let outbox = outbox.clone();
        tokio::spawn(async move {
            for n in 0..items / 64 / batch {
                let item = |_| {
                    let item = New::now("x".repeat(1024));
                    if keys > 0 { item.in_order(format!("{}", (w + n) % keys)) } else { item }
                };
                outbox.enqueue_alone((0..batch).map(item).collect()).await.expect("is stored");
            }
        })
    };
    for task in (0..64).map(writer).collect::<Vec<_>>() {
        task.await.expect("writes");
    }
}

async fn drained(outbox: &Outbox<String>) {
    while outbox.depth(1).await.expect("reads") > 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

fn memory_mib() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok()).unwrap_or(0) / 1024
}

async fn measure(directory: &Path, long: usize) {
    let outbox = open(directory);
    let worker = outbox.start(Arc::new(Nothing));
    for (keys, what) in [(0, "no order"), (1000, "1000 order keys"), (1, "one order key")] {
        let items = if keys == 1 { 2048 } else { 64_000 };
        let began = Instant::now();
        fill(&outbox, items, 1, keys).await;
        let filled = began.elapsed();
        drained(&outbox).await;
        println!(
            "{what}: {:.0} items/s, the last was enqueued after {filled:?}",
            items as f64 / began.elapsed().as_secs_f64()
        );
    }
    worker.abort();
    let _ = worker.await;
    fill(&outbox, long, 100, 0).await;
    println!("{long} items wait; {} MiB", memory_mib());
    let began = Instant::now();
    let worker = outbox.start(Arc::new(Nothing));
    drained(&outbox).await;
    println!("handled at {:.0} items/s; {} MiB", long as f64 / began.elapsed().as_secs_f64(), memory_mib());
    worker.abort();
}

fn main() {
    let long = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(200_000);
    let directory = tempfile::tempdir().expect("a directory");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("starts");
    runtime.block_on(measure(directory.path(), long));
}
