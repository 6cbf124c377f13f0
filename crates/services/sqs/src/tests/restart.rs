//! What a kill leaves: the store is dropped without a word and opened again.

use super::{Bench, ManualClock, bodies, system};
use api::sqs::{PurgeQueueRequest, Sqs};
use std::sync::Arc;
use store::faults::{Fault, Faulty};
use store::{DiskOptions, Store};

/// A service in a directory that can be killed.
pub(super) struct Killable {
    directory: tempfile::TempDir,
    clock: Arc<ManualClock>,
}

impl Killable {
    pub(super) fn new() -> Self {
        Self { directory: tempfile::tempdir().expect("a directory"), clock: ManualClock::new() }
    }

    pub(super) fn start(&self) -> Bench {
        let options = DiskOptions { reserve_bytes: 0, ..DiskOptions::default() };
        Bench::over(Store::open(self.directory.path(), &options).expect("opens"), Arc::clone(&self.clock))
    }
}

#[tokio::test]
async fn what_was_acknowledged_is_there_and_what_was_deleted_is_not() {
    let host = Killable::new();
    let bench = host.start();
    bench.create("q", &[]).await.expect("is new");
    for n in 0..300 {
        bench.send("q", &n.to_string()).await;
    }
    bench.send_with("q", "late", |input| input.delay_seconds = Some(60)).await.expect("sends");
    for message in bench.receive("q").await {
        bench.delete("q", &message).await.expect("deletes");
    }
    let taken = bench.receive("q").await;
    drop(bench);
    let bench = host.start();
    assert_eq!(bench.counts("q").await, (290, 0, 1), "the receive of the last moment is forgotten");
    bench.delete("q", &taken[0]).await.expect("its handle still holds");
    let mut left = Vec::new();
    loop {
        let got = bench.bodies("q").await;
        if got.is_empty() {
            break;
        }
        left.extend(got);
    }
    assert_eq!(left, (11..300).map(|n| n.to_string()).collect::<Vec<_>>());
    bench.advance(31);
    assert_eq!(bench.counts("q").await, (289, 0, 1));
}

#[tokio::test]
async fn visibility_and_receive_counts_survive_once_written() {
    let host = Killable::new();
    let bench = host.start();
    bench.create("q", &[]).await.expect("is new");
    for body in ["a", "b", "c"] {
        bench.send("q", body).await;
    }
    let got = bench.receive("q").await;
    bench.change("q", &got[1], 100).await.expect("changes");
    bench.delete("q", &got[2]).await.expect("deletes");
    bench.sqs.flush().await;
    drop(bench);
    let bench = host.start();
    assert!(bench.receive("q").await.is_empty(), "both are out still");
    assert_eq!(bench.counts("q").await, (0, 2, 0));
    bench.advance(30);
    let again = bench.receive("q").await;
    assert_eq!(
        (bodies(&again), system(&again[0], "ApproximateReceiveCount").as_deref()),
        (vec!["a".to_owned()], Some("2"))
    );
    bench.advance(70);
    assert_eq!(bench.bodies("q").await, ["a", "b"]);
}

#[tokio::test]
async fn fifo_order_and_deduplication_survive() {
    let host = Killable::new();
    let bench = host.start();
    bench.create("q.fifo", &[("FifoQueue", "true")]).await.expect("is new");
    let mut last = None;
    for n in 0..200 {
        last = bench.send_group(if n % 3 == 0 { "a" } else { "b" }, &n.to_string()).await.sequence_number;
    }
    drop(bench);
    let bench = host.start();
    let again = bench.send_group("a", "199").await;
    assert_eq!(again.sequence_number, last, "it was sent before");
    assert!(bench.send_group("a", "new").await.sequence_number > last);
    let mut order = Vec::new();
    loop {
        let got = bench.receive("q.fifo").await;
        if got.is_empty() {
            break;
        }
        for message in got {
            order.push((
                system(&message, "MessageGroupId").expect("is shown"),
                message.body.clone().expect("has a body"),
            ));
            bench.delete("q.fifo", &message).await.expect("deletes");
        }
    }
    let group =
        |name: &str| order.iter().filter(|(group, _)| group == name).map(|(_, body)| body.as_str()).collect::<Vec<_>>();
    let sent = |third: bool| (0..200).filter(|n| (n % 3 == 0) == third).map(|n| n.to_string()).collect::<Vec<_>>();
    assert_eq!(group("b"), sent(false));
    assert_eq!(group("a"), [sent(true), vec!["new".to_owned()]].concat());
}

#[tokio::test]
async fn a_purge_is_final() {
    let host = Killable::new();
    let bench = host.start();
    bench.create("q", &[]).await.expect("is new");
    for n in 0..100 {
        bench.send("q", &n.to_string()).await;
    }
    bench.sqs.purge_queue(bench.call(PurgeQueueRequest { queue_url: super::url("q") })).await.expect("purges");
    bench.send("q", "after").await;
    drop(bench);
    let bench = host.start();
    assert_eq!(bench.counts("q").await, (1, 0, 0));
    assert_eq!(bench.bodies("q").await, ["after"]);
    bench.sqs.sweep().await.expect("sweeps");
    assert_eq!(bench.counts("q").await, (0, 1, 0));
}

#[tokio::test]
async fn a_deleted_queue_leaves_nothing_behind() {
    let store = Store::memory();
    let bench = Bench::over(store.clone(), ManualClock::new());
    bench.create("q.fifo", &[("FifoQueue", "true")]).await.expect("is new");
    for n in 0..150 {
        bench.send_group("g", &n.to_string()).await;
    }
    bench.receive("q.fifo").await;
    bench.sqs.flush().await;
    bench
        .sqs
        .delete_queue(bench.call(api::sqs::DeleteQueueRequest { queue_url: super::url("q.fifo") }))
        .await
        .expect("deletes");
    bench.sqs.sweep().await.expect("sweeps");
    assert_eq!(bench.rows(&store).await, 1, "the name that is not free yet");
    bench.advance(60);
    bench.sqs.sweep().await.expect("sweeps");
    assert_eq!(bench.rows(&store).await, 0);
}

#[tokio::test]
async fn the_sweeper_deletes_what_is_too_old() {
    let store = Store::memory();
    let bench = Bench::over(store.clone(), ManualClock::new());
    bench.create("q", &[("MessageRetentionPeriod", "60")]).await.expect("is new");
    for n in 0..150 {
        bench.send("q", &n.to_string()).await;
    }
    bench.receive("q").await;
    bench.sqs.flush().await;
    bench.advance(60);
    bench.send("q", "young").await;
    bench.sqs.sweep().await.expect("sweeps");
    assert_eq!(bench.rows(&store).await, 2, "the queue and the young message");
    assert_eq!(bench.counts("q").await, (1, 0, 0));
}

#[tokio::test]
async fn leases_of_deleted_messages_go() {
    let store = Store::memory();
    let bench = Bench::over(store.clone(), ManualClock::new());
    bench.create("q", &[]).await.expect("is new");
    bench.send("q", "a").await;
    let got = bench.receive("q").await;
    bench.sqs.flush().await;
    assert_eq!(bench.rows(&store).await, 3, "queue, message and lease");
    bench.delete("q", &got[0]).await.expect("deletes");
    bench.sqs.flush().await;
    assert_eq!(bench.rows(&store).await, 1);
}

#[tokio::test]
async fn a_failing_store_loses_nothing_and_invents_nothing() {
    let faulty = Faulty::new(Arc::clone(Store::memory().engine()));
    let bench = Bench::over(Store::with_engine(faulty.clone()), ManualClock::new());
    // Without encryption the first send makes no key.
    bench.create("q", &[("SqsManagedSseEnabled", "false")]).await.expect("is new");
    for (fault, stored) in [(Fault::Fail, false), (Fault::Lose, false), (Fault::Hide, true)] {
        faulty.plan([fault]);
        bench.send_with("q", "x", |_| {}).await.expect_err("is not known to be stored");
        assert_eq!(bench.receive("q").await.len(), usize::from(stored), "{fault:?}");
    }
    let message = {
        bench.advance(30);
        bench.receive("q").await.remove(0)
    };
    for (fault, gone) in [(Fault::Fail, false), (Fault::Lose, false), (Fault::Hide, true)] {
        faulty.plan([fault]);
        bench.delete("q", &message).await.expect_err("is not known to be deleted");
        assert_eq!(bench.counts("q").await, (0, usize::from(!gone), 0), "{fault:?}");
    }
}
