//! The outcomes of a transaction stay apart, whatever the engine does.

use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use store::faults::{Fault, Faulty};
use store::{Abort, Record, Store, Table, TransactError, key, limits};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Count(u64);
impl Record for Count {}
const COUNTS: Table<Count> = Table::new("test.count");

struct Bench {
    store: Store,
    faults: Arc<Faulty>,
    runs: AtomicU32,
}

impl Bench {
    fn new() -> Self {
        let faults = Faulty::new(Arc::clone(Store::memory().engine()));
        Self { store: Store::with_engine(faults.clone()), faults, runs: AtomicU32::new(0) }
    }

    async fn increment(&self, most: u64) -> Result<u64, TransactError<&'static str>> {
        self.store
            .transact("test.increment", |tx| async move {
                self.runs.fetch_add(1, Ordering::Relaxed);
                let count = tx.get(&COUNTS, &key!["a"]).await?.map_or(0, |Count(count)| count) + 1;
                if count > most {
                    return Err(Abort::User("enough"));
                }
                tx.put(&COUNTS, &key!["a"], &Count(count))?;
                Ok(count)
            })
            .await
    }

    async fn count(&self) -> u64 {
        self.store.get(&COUNTS, &key!["a"]).await.expect("reads").map_or(0, |Count(count)| count)
    }
}

/// One transaction under these faults: its outcome, how often the closure ran, and what is stored then.
async fn check(faults: &[Fault], outcome: &str, runs: u32, stored: u64) {
    let bench = Bench::new();
    bench.faults.plan(faults.iter().copied());
    let found = match bench.increment(10).await {
        Ok(_) => "ok",
        Err(TransactError::Abort(_)) => "abort",
        Err(TransactError::Conflict { .. }) => "conflict",
        Err(TransactError::Failed { .. }) => "failed",
        Err(TransactError::MayHaveHappened { .. }) => "may have happened",
    };
    assert_eq!((found, bench.runs.load(Ordering::Relaxed), bench.count().await), (outcome, runs, stored), "{faults:?}");
    assert_eq!(bench.faults.remaining(), 0);
}

#[tokio::test]
async fn each_fault_has_its_outcome() {
    let always = vec![Fault::Conflict; limits::TRANSACT_ATTEMPTS_MAX as usize];
    check(&[], "ok", 1, 1).await;
    check(&[Fault::Conflict], "ok", 2, 1).await;
    check(&[Fault::Conflict; 5], "ok", 6, 1).await;
    check(&always, "conflict", limits::TRANSACT_ATTEMPTS_MAX, 0).await;
    check(&[Fault::Fail], "failed", 1, 0).await;
    check(&[Fault::Conflict, Fault::Fail], "failed", 2, 0).await;
    check(&[Fault::Lose], "may have happened", 1, 0).await;
    check(&[Fault::Hide], "may have happened", 1, 1).await;
}

#[tokio::test]
async fn an_abort_is_the_callers_own() {
    let bench = Bench::new();
    assert!(matches!(bench.increment(0).await, Err(TransactError::Abort("enough"))));
    assert_eq!(bench.count().await, 0);
}

#[tokio::test]
async fn a_failed_read_is_a_failure_and_not_an_absent_row() {
    let bench = Bench::new();
    bench.increment(10).await.expect("commits");
    bench.faults.fail_reads(1);
    let error = bench.increment(10).await.expect_err("cannot read");
    assert!(matches!(error, TransactError::Failed { .. }), "{error:?}");
    assert_eq!(error.to_string(), "the transaction test.increment failed");
    assert_eq!(bench.count().await, 1);
}

#[tokio::test]
async fn what_only_reads_commits_nothing() {
    let bench = Bench::new();
    bench.faults.plan([Fault::Fail]);
    let read = bench.store.write("test.read", |tx| async move { tx.get(&COUNTS, &key!["a"]).await }).await;
    assert_eq!(read.expect("no commit, no failure"), None);
    assert_eq!(bench.faults.remaining(), 1);
}

/// Services spawn what they do, so a transaction's future moves between threads.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_future_is_send() {
    let bench = Arc::new(Bench::new());
    let spawned = tokio::spawn({
        let bench = Arc::clone(&bench);
        async move { bench.increment(10).await }
    });
    assert_eq!(spawned.await.expect("runs").expect("commits"), 1);
}
