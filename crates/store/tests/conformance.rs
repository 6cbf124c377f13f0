//! The contract of an engine, run on each of them. A new engine adds one line to the list at the end.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;
use store::{
    Abort, Batch, CommitError, DiskOptions, Failure, Key, KeyRange, ReadError, Record, Scan, Store, Table,
    TransactError, key, limits,
};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Count(u64);
impl Record for Count {}
const COUNTS: Table<Count> = Table::new("test.count");

/// A small generator with a seed, so that a failure can be run again.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % limit
    }

    fn index(&mut self, limit: u64) -> usize {
        usize::try_from(self.below(limit)).expect("small")
    }
}

async fn values(store: &Store, scan: &Scan) -> Vec<(Key, String)> {
    let rows = store.rows(scan).await.expect("scans");
    rows.into_iter().map(|(key, row)| (key, String::from_utf8_lossy(&row.value).into_owned())).collect()
}

async fn value(store: &Store, key: &Key) -> Option<String> {
    store.row(key).await.expect("reads").map(|row| String::from_utf8_lossy(&row.value).into_owned())
}

/// Runs tasks at the same time and waits for all of them.
async fn together<F: Future<Output = ()> + Send + 'static>(tasks: impl IntoIterator<Item = F>) {
    let tasks: Vec<_> = tasks.into_iter().map(tokio::spawn).collect();
    for task in tasks {
        task.await.expect("no task panics");
    }
}

async fn a_row_comes_back_with_its_version(store: Store) {
    let key = key!["a"];
    assert_eq!(store.row(&key).await.expect("reads"), None);
    let first = store.commit(Batch::new().put(key.clone(), "1")).await.expect("commits");
    assert_eq!(store.row(&key).await.expect("reads").map(|row| (row.value, row.version)), Some(("1".into(), first)));
    let second = store.commit(Batch::new().put(key.clone(), "")).await.expect("commits");
    assert!(second > first);
    assert_eq!(store.row(&key).await.expect("reads").map(|row| (row.value, row.version)), Some(("".into(), second)));
    let third = store.commit(Batch::new().delete(key.clone())).await.expect("commits");
    assert!(third > second);
    assert_eq!(store.row(&key).await.expect("reads"), None);
    store.commit(Batch::new().delete(key.clone())).await.expect("deleting nothing is no error");
}

async fn the_last_write_of_a_key_counts(store: Store) {
    let (a, b) = (key!["a"], key!["b"]);
    let batch = Batch::new().put(a.clone(), "1").put(b.clone(), "1").delete(b.clone()).put(a.clone(), "2");
    store.commit(batch).await.expect("commits");
    assert_eq!((value(&store, &a).await, value(&store, &b).await), (Some("2".into()), None));
}

async fn checks_decide_and_a_refused_batch_leaves_nothing(store: Store) {
    let (is, gone, never) = (key!["is"], key!["gone"], key!["never"]);
    let old = store.commit(Batch::new().put(is.clone(), "1").put(gone.clone(), "1")).await.expect("commits");
    let now = store.commit(Batch::new().put(is.clone(), "2").delete(gone.clone())).await.expect("commits");
    let checks = [
        (&is, Some(now), true),
        (&is, Some(old), false),
        (&is, Some(now + 1), false),
        (&is, None, false),
        (&gone, None, true),
        (&gone, Some(old), false),
        (&never, None, true),
        (&never, Some(now), false),
    ];
    for (number, (key, version, holds)) in checks.into_iter().enumerate() {
        let marker = key!["marker", number as u64];
        // A check that holds beside it must not save the batch.
        let batch = Batch::new().check(is.clone(), Some(now)).check(key.clone(), version).put(marker.clone(), "x");
        let outcome = store.commit(batch).await;
        assert_eq!(outcome.is_ok(), holds, "{key} {version:?}: {outcome:?}");
        assert!(holds || matches!(outcome, Err(CommitError::Conflict)));
        assert_eq!(value(&store, &marker).await.is_some(), holds);
    }
    store.commit(Batch::new().check(is.clone(), Some(now))).await.expect("checks alone can hold");
    assert!(store.commit(Batch::new().check(is, Some(old))).await.is_err(), "and can fail");
}

async fn scans_agree_with_a_model(store: Store) {
    let mut random = Random(0x5EED);
    let names = ["", "a", "a\0", "ab", "abc", "b", "é", "\u{10FFFF}"];
    let any_key = |random: &mut Random| match random.below(4) {
        0 => key![names[random.index(8)]],
        1 => key![names[random.index(8)], random.below(3)],
        2 => key![names[random.index(8)], names[random.index(8)]],
        _ => key![vec![0xFF_u8; random.index(3)], i64::try_from(random.below(5)).expect("small") - 2],
    };
    let mut model = BTreeMap::new();
    for round in 0..60 {
        let mut batch = Batch::new();
        for _ in 0..5 {
            let (key, value) = (any_key(&mut random), format!("{round}"));
            batch = match random.below(3) {
                0 => {
                    model.remove(&key);
                    batch.delete(key)
                }
                _ => {
                    model.insert(key.clone(), value.clone());
                    batch.put(key, value)
                }
            };
        }
        store.commit(batch).await.expect("commits");
        for _ in 0..10 {
            let (a, b) = (any_key(&mut random), any_key(&mut random));
            let range = match random.below(4) {
                0 => KeyRange::all(),
                1 => KeyRange::prefix(&a),
                2 => KeyRange::text_prefix(&key![], names[random.index(8)]),
                _ => KeyRange::between(&a, &b),
            };
            let (limit, reverse) = (random.index(8), random.below(2) == 0);
            let mut expect: Vec<_> = model
                .iter()
                .filter(|(key, _)| range.contains(key))
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect();
            if reverse {
                expect.reverse();
            }
            expect.truncate(limit);
            let mut scan = Scan::range(range).limit(limit);
            if reverse {
                scan = scan.reverse();
            }
            assert_eq!(values(&store, &scan).await, expect, "round {round}: {scan:?}");
        }
    }
}

async fn long_scans_and_pages_are_complete(store: Store) {
    let count = limits::SCAN_INLINE_ROWS_MAX as u64 * 3 + 7;
    let batch = (0..count).fold(Batch::new(), |batch, number| batch.put(key!["n", number], number.to_string()));
    store.commit(batch.put(key!["m"], "").put(key!["o"], "")).await.expect("commits");
    let all = values(&store, &Scan::prefix(&key!["n"])).await;
    assert_eq!(all.len() as u64, count);
    assert!(all.windows(2).all(|pair| pair[0].0 < pair[1].0));
    let mut reversed = values(&store, &Scan::prefix(&key!["n"]).reverse()).await;
    reversed.reverse();
    assert_eq!(all, reversed);
    for reverse in [false, true] {
        let mut pages: Vec<(Key, String)> = Vec::new();
        loop {
            let scan = Scan::prefix(&key!["n"]).limit(50);
            let page = match (reverse, pages.last()) {
                (false, None) => values(&store, &scan).await,
                (false, Some((last, _))) => values(&store, &scan.after(last)).await,
                (true, None) => values(&store, &scan.reverse()).await,
                (true, Some((last, _))) => values(&store, &scan.reverse().before(last)).await,
            };
            if page.is_empty() {
                break;
            }
            pages.extend(page);
        }
        if reverse {
            pages.reverse();
        }
        assert_eq!(pages, all);
    }
}

async fn a_transaction_sees_one_moment_and_its_own_writes(store: Store) {
    let other = store.clone();
    store.commit(Batch::new().put(key!["x", 1_u64], "old").put(key!["x", 2_u64], "old")).await.expect("commits");
    let mut run = 0;
    let seen = store
        .write("test.moment", |tx| {
            run += 1;
            let (other, first) = (other.clone(), run == 1);
            async move {
                let before = tx.row(&key!["x", 1_u64]).await?;
                if first {
                    let batch = Batch::new()
                        .put(key!["x", 1_u64], "new")
                        .put(key!["x", 2_u64], "new")
                        .put(key!["x", 3_u64], "new");
                    other.commit(batch).await.expect("commits");
                }
                let after = tx.row(&key!["x", 2_u64]).await?;
                assert_eq!(before, after, "both of the same moment");
                tx.put_row(&key!["x", 0_u64], "own");
                tx.delete_row(&key!["x", 1_u64]);
                let scan = |limit| Scan::prefix(&key!["x"]).limit(limit);
                let numbers = |rows: Vec<(Key, bytes::Bytes)>| {
                    rows.iter().filter_map(|(key, _)| key.number(1)).collect::<Vec<_>>()
                };
                assert_eq!(numbers(tx.rows(&scan(2)).await?), [0, 2], "own write in, own deletion out, limit kept");
                assert_eq!(numbers(tx.rows(&scan(1).reverse()).await?), [if first { 2 } else { 3 }]);
                assert_eq!(tx.row(&key!["x", 1_u64]).await?, None);
                Ok(after)
            }
        })
        .await
        .expect("commits");
    assert_eq!((run, seen), (2, Some("new".into())), "the first run conflicted");
    let keys: Vec<_> =
        values(&store, &Scan::prefix(&key!["x"])).await.iter().filter_map(|(key, _)| key.number(1)).collect();
    assert_eq!(keys, [0, 2, 3]);
}

async fn an_abort_stores_nothing(store: Store) {
    let outcome: Result<(), TransactError<&str>> = store
        .transact("test.abort", |tx| async move {
            tx.put(&COUNTS, &key!["a"], &Count(1))?;
            Err(Abort::User("no"))
        })
        .await;
    assert!(matches!(outcome, Err(TransactError::Abort("no"))));
    assert_eq!(store.get(&COUNTS, &key!["a"]).await.expect("reads"), None);
}

async fn increment(store: &Store, key: &Key) {
    store
        .write("test.increment", |tx| async move {
            let count = tx.get(&COUNTS, key).await?.map_or(0, |Count(count)| count);
            tokio::task::yield_now().await;
            tx.put(&COUNTS, key, &Count(count + 1))
        })
        .await
        .expect("commits in the end");
}

async fn no_increment_is_lost(store: Store) {
    let tasks = (0..64).map(|_| {
        let store = store.clone();
        async move {
            for number in 0..4_u64 {
                increment(&store, &key!["shared"]).await;
                increment(&store, &key!["spread", number % 3]).await;
            }
        }
    });
    together(tasks).await;
    assert_eq!(store.get(&COUNTS, &key!["shared"]).await.expect("reads"), Some(Count(256)));
    let spread = store.scan(&COUNTS, &Scan::prefix(&key!["spread"])).await.expect("scans");
    assert_eq!(spread.iter().map(|(_, Count(count))| count).sum::<u64>(), 256);
}

/// Two doctors are on call; each may leave when the other stays. Reads of what another writes must count.
async fn there_is_no_write_skew(store: Store) {
    for round in 0..20_u64 {
        let keys = [key!["doctor", round, 0_u64], key!["doctor", round, 1_u64]];
        store
            .commit(Batch::new().put(keys[0].clone(), "on call").put(keys[1].clone(), "on call"))
            .await
            .expect("commits");
        let tasks = [0, 1].map(|me| {
            let (store, keys) = (store.clone(), keys.clone());
            async move {
                let (mine, other) = (&keys[me], &keys[1 - me]);
                let leave = store.write("test.leave", |tx| async move {
                    let other_stays = tx.row(other).await?.is_some();
                    tokio::task::yield_now().await;
                    if other_stays {
                        tx.delete_row(mine);
                    }
                    Ok(())
                });
                leave.await.expect("commits");
            }
        });
        together(tasks).await;
        assert_eq!(values(&store, &Scan::prefix(&key!["doctor", round])).await.len(), 1, "round {round}");
    }
}

/// Ten seats, forty guests; each counts the guests and sits down when there is a seat. No key is written twice.
async fn there_are_no_phantoms(store: Store) {
    let tasks = (0..40_u64).map(|guest| {
        let store = store.clone();
        async move {
            let sit = store.write("test.sit", |tx| async move {
                let taken = tx.rows(&Scan::prefix(&key!["seat"])).await?.len();
                tokio::task::yield_now().await;
                if taken < 10 {
                    tx.put_row(&key!["seat", guest], "");
                }
                Ok(())
            });
            sit.await.expect("commits in the end");
        }
    });
    together(tasks).await;
    assert_eq!(values(&store, &Scan::prefix(&key!["seat"])).await.len(), 10);
}

/// A scan that stopped at its limit depends on what it saw, not on what lies behind.
async fn only_what_was_scanned_conflicts(store: Store) {
    let batch = (10..20_u64).fold(Batch::new(), |batch, number| batch.put(key!["q", number], ""));
    store.commit(batch).await.expect("commits");
    let cases: [(bool, Batch, bool); 6] = [
        (false, Batch::new().put(key!["q", 13_u64], "behind"), false),
        (false, Batch::new().put(key!["q", 12_u64], "the last one seen"), true),
        (false, Batch::new().delete(key!["q", 10_u64]), true),
        (false, Batch::new().put(key!["q", 1_u64], "a phantom in front"), true),
        (true, Batch::new().put(key!["q", 2_u64], "behind, in reverse"), false),
        (true, Batch::new().put(key!["q", 99_u64], "a phantom at the end"), true),
    ];
    for (reverse, other, conflicts) in cases {
        let mut runs = 0;
        let description = format!("{other:?}");
        let mut other = Some(other);
        let outcome = store.write("test.scan", |tx| {
            runs += 1;
            let (store, other) = (store.clone(), other.take());
            async move {
                let scan = Scan::prefix(&key!["q"]).limit(3);
                tx.rows(&if reverse { scan.reverse() } else { scan }).await?;
                if let Some(other) = other {
                    store.commit(other).await.expect("commits");
                }
                tx.put_row(&key!["result"], "");
                Ok(())
            }
        });
        outcome.await.expect("commits");
        assert_eq!(runs > 1, conflicts, "{description}");
    }
}

/// Money moves between accounts while others add it up: every sum is whole.
async fn readers_see_whole_commits(store: Store) {
    let accounts = 8_u64;
    let batch =
        (0..accounts).fold(Batch::new(), |batch, account| batch.put(COUNTS.key(&key!["money", account]), r#"1/1 100"#));
    store.commit(batch).await.expect("commits");
    let done = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let reader = tokio::spawn({
        let (store, done) = (store.clone(), Arc::clone(&done));
        async move {
            let mut looks = 0;
            while !done.load(std::sync::atomic::Ordering::Relaxed) {
                let rows = store.scan(&COUNTS, &Scan::prefix(&key!["money"])).await.expect("scans");
                assert_eq!(rows.iter().map(|(_, Count(count))| count).sum::<u64>(), accounts * 100);
                looks += 1;
                tokio::task::yield_now().await;
            }
            looks
        }
    });
    let movers = (0..6_u64).map(|mover| {
        let store = store.clone();
        async move {
            let mut random = Random(mover + 1);
            for _ in 0..15 {
                let (from, to, sum) =
                    (&key!["money", random.below(accounts)], &key!["money", random.below(accounts)], random.below(20));
                let moved: Result<(), TransactError<()>> = store
                    .transact("test.move", |tx| async move {
                        let Count(have) = tx.get(&COUNTS, from).await?.expect("is there");
                        let left = have.checked_sub(sum).ok_or(Abort::User(()))?;
                        tx.put(&COUNTS, from, &Count(left))?;
                        let Count(have) = tx.get(&COUNTS, to).await?.expect("is there");
                        Ok(tx.put(&COUNTS, to, &Count(have + sum))?)
                    })
                    .await;
                assert!(matches!(moved, Ok(()) | Err(TransactError::Abort(()))), "{moved:?}");
            }
        }
    });
    together(movers).await;
    done.store(true, std::sync::atomic::Ordering::Relaxed);
    assert!(reader.await.expect("every sum was whole") > 0);
}

async fn a_watch_hears_of_its_prefix_only(store: Store) {
    let mut watch = store.watch(&key!["a", "b"]);
    let mut quiet = store.watch(&key!["a", "bb"]);
    let mut all = store.watch(&key![]);
    store.commit(Batch::new().put(key!["a", "c"], "")).await.expect("commits");
    let commit = store.commit(Batch::new().put(key!["a", "b", 1_u64], "")).await.expect("commits");
    assert_eq!((watch.changed().await, all.changed().await), (commit, commit));
    let waiter = tokio::spawn(async move { watch.changed().await });
    tokio::task::yield_now().await;
    let commit = store.commit(Batch::new().delete(key!["a", "b"])).await.expect("commits");
    assert_eq!(waiter.await.expect("waits"), commit);
    assert!(futures_util::FutureExt::now_or_never(quiet.changed()).is_none());
}

async fn what_is_too_large_is_refused(store: Store) {
    let large = |bytes: usize| bytes::Bytes::from(vec![b'x'; bytes]);
    let long = key!["x".repeat(limits::KEY_BYTES_MAX)];
    let too_much =
        (0..5_u64).fold(Batch::new(), |batch, number| batch.put(key![number], large(limits::VALUE_BYTES_MAX)));
    for batch in
        [Batch::new().put(long.clone(), ""), Batch::new().put(key!["a"], large(limits::VALUE_BYTES_MAX + 1)), too_much]
    {
        assert!(matches!(store.commit(batch).await, Err(CommitError::Failed(Failure::TooLarge(_)))));
    }
    store.commit(Batch::new().put(key!["a"], large(limits::VALUE_BYTES_MAX))).await.expect("just fits");
    assert_eq!(store.row(&key!["a"]).await.expect("reads").map(|row| row.value.len()), Some(limits::VALUE_BYTES_MAX));
}

async fn a_row_of_another_shape_is_an_error(store: Store) {
    store.commit(Batch::new().put(COUNTS.key(&key!["a"]), r#"1/1 "text""#)).await.expect("commits");
    assert!(matches!(store.get(&COUNTS, &key!["a"]).await, Err(ReadError::Record { .. })));
    let read = store.write("test.read", |tx| async move { tx.get(&COUNTS, &key!["a"]).await }).await;
    assert!(
        matches!(read, Err(TransactError::Failed { source: Failure::Read(ReadError::Record { .. }), .. })),
        "{read:?}"
    );
}

async fn a_closed_store_refuses(store: Store) {
    store.commit(Batch::new().put(key!["a"], "")).await.expect("commits");
    store.close().await;
    assert!(matches!(store.commit(Batch::new().put(key!["a"], "")).await, Err(CommitError::Failed(Failure::Closed))));
    store.close().await;
}

/// Keeps the directory of a store until the test is over.
type Place = Option<tempfile::TempDir>;

fn memory() -> (Store, Place) {
    (Store::memory(), None)
}

fn disk() -> (Store, Place) {
    let directory = tempfile::tempdir().expect("a directory");
    let store =
        Store::open(directory.path(), &DiskOptions { reserve_bytes: 0, ..DiskOptions::default() }).expect("opens");
    (store, Some(directory))
}

macro_rules! suite {
    ($($engine:ident)* => $tests:tt) => {
        $(mod $engine {
            suite!(@ $engine $tests);
        })*
    };
    (@ $engine:ident { $($test:ident)* }) => {
        $(#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
        async fn $test() {
            let (store, _place) = super::$engine();
            super::$test(store).await;
        })*
    };
}

suite! {
    memory disk => {
        a_row_comes_back_with_its_version
        the_last_write_of_a_key_counts
        checks_decide_and_a_refused_batch_leaves_nothing
        scans_agree_with_a_model
        long_scans_and_pages_are_complete
        a_transaction_sees_one_moment_and_its_own_writes
        an_abort_stores_nothing
        no_increment_is_lost
        there_is_no_write_skew
        there_are_no_phantoms
        only_what_was_scanned_conflicts
        readers_see_whole_commits
        a_watch_hears_of_its_prefix_only
        what_is_too_large_is_refused
        a_row_of_another_shape_is_an_error
        a_closed_store_refuses
    }
}
