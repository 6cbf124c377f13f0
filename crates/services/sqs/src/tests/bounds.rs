//! Memory is bounded by the window, whatever the store holds.

use super::{Bench, ManualClock, arn};
use crate::limits;
use api::sqs::{SendMessageBatchRequest, SendMessageBatchRequestEntry, Sqs};
use std::sync::Arc;
use store::Store;

async fn send_many(bench: &Bench, queue: &str, count: usize, group: Option<&str>) {
    for start in (0..count).step_by(10) {
        let entry = |n: usize| SendMessageBatchRequestEntry {
            id: n.to_string(),
            message_body: n.to_string(),
            message_group_id: group.map(str::to_owned),
            message_deduplication_id: group.map(|_| n.to_string()),
            ..Default::default()
        };
        let input =
            SendMessageBatchRequest { queue_url: super::url(queue), entries: (start..start + 10).map(entry).collect() };
        assert!(bench.sqs.send_message_batch(bench.call(input)).await.expect("sends").failed.is_empty());
    }
}

async fn window(bench: &Bench, queue: &str) -> usize {
    bench.sqs.core.queue_by_arn(&arn(queue)).await.expect("reads").expect("exists").window().len()
}

#[tokio::test]
async fn a_standard_queue_keeps_a_window_and_loses_nothing_behind_it() {
    const COUNT: usize = limits::READY_MAX + 2008;
    let store = Store::memory();
    let clock = ManualClock::new();
    let bench = Bench::over(store.clone(), Arc::clone(&clock));
    bench.create("q", &[]).await.expect("is new");
    send_many(&bench, "q", COUNT, None).await;
    assert_eq!(window(&bench, "q").await, limits::READY_MAX);
    assert_eq!(bench.counts("q").await, (COUNT, 0, 0));
    // Another process finds the same and pulls a page at a time.
    let bench = Bench::over(store, clock);
    assert_eq!(bench.counts("q").await, (COUNT, 0, 0));
    let mut seen = Vec::with_capacity(COUNT);
    loop {
        let got = bench.receive("q").await;
        if got.is_empty() {
            break;
        }
        for message in got {
            bench.delete("q", &message).await.expect("deletes");
            seen.push(message.body.expect("has a body").parse::<usize>().expect("is a number"));
        }
        assert!(window(&bench, "q").await <= limits::PULL_ROWS + 20);
    }
    assert_eq!(seen, (0..COUNT).collect::<Vec<_>>());
    assert_eq!(bench.counts("q").await, (0, 0, 0));
}

#[tokio::test]
async fn sends_during_a_drain_find_their_way() {
    let bench = Bench::with_queue(&[]).await;
    send_many(&bench, "q", limits::READY_MAX + 508, None).await;
    let mut received = 0;
    let mut sent = limits::READY_MAX + 508;
    for round in 0_usize.. {
        let got = bench.receive("q").await;
        received += got.len();
        for message in &got {
            bench.delete("q", message).await.expect("deletes");
        }
        if round < 300 {
            bench.send("q", "more").await;
            sent += 1;
        } else if got.is_empty() {
            break;
        }
    }
    assert_eq!((received, bench.counts("q").await), (sent, (0, 0, 0)));
}
