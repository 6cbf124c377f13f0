//! What an outbox promises: order, due times, retries, and that a crash at any durable step loses nothing.

use outbox::{Handler, Item, New, Options, Outbox, Outcome};
use platform::{BoxFuture, SharedClock, SystemClock};
use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::faults::{Fault, Faulty};
use store::{Abort, Batch, CommitError, Engine, Key, ReadError, Snapshot, Store, Watch};

type Log = Arc<Mutex<Vec<(String, u32)>>>;

/// Writes down what it is given and answers by the first word of the payload.
#[derive(Clone, Default)]
struct Script {
    log: Log,
    most: Arc<AtomicUsize>,
    now: Arc<AtomicUsize>,
}

impl Script {
    fn payloads(&self) -> Vec<String> {
        self.log.lock().expect("no panic").iter().map(|(payload, _)| payload.clone()).collect()
    }
}

impl Handler<String> for Script {
    fn handle<'a>(&'a self, item: &'a Item<String>) -> BoxFuture<'a, Outcome<String>> {
        Box::pin(async move {
            let running = self.now.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(running, Ordering::SeqCst);
            tokio::task::yield_now().await;
            self.now.fetch_sub(1, Ordering::SeqCst);
            self.log.lock().expect("no panic").push((item.payload.clone(), item.attempts));
            match item.payload.split(' ').next() {
                Some("again") if item.attempts < 2 => Outcome::Retry { after_ms: 1000 },
                Some("change") => Outcome::RetryAs { after_ms: 0, payload: "changed".into() },
                Some("split") => Outcome::Then(vec![New::now("one".into()), New::now("two".into()).in_order("k")]),
                Some("drop") => Outcome::GiveUp,
                Some("panic") if item.attempts == 0 => panic!("on purpose"),
                _ => Outcome::Done,
            }
        })
    }
}

struct Scene {
    store: Store,
    clock: SharedClock,
    outbox: Outbox<String>,
    script: Script,
}

impl Scene {
    fn on(store: Store) -> Self {
        let clock: SharedClock = Arc::new(SystemClock::default());
        let outbox = Outbox::new("t", store.clone(), Arc::clone(&clock), Options { concurrency: 8 });
        Self { store, clock, outbox, script: Script::default() }
    }

    fn start(&self) -> tokio::task::JoinHandle<()> {
        self.outbox.start(Arc::new(self.script.clone()))
    }

    async fn put(&self, items: Vec<New<String>>) {
        self.outbox.enqueue_alone(items).await.expect("is stored");
    }

    async fn emptied(&self) {
        until("all is handled", async || self.outbox.depth(1).await.expect("reads") == 0).await;
    }
}

async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let wait = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait).await.unwrap_or_else(|_| panic!("waited too long: {what}"));
}

fn now(text: impl Into<String>) -> New<String> {
    New::now(text.into())
}

#[tokio::test]
async fn outcomes_do_what_they_say() {
    let scene = Scene::on(Store::memory());
    let worker = scene.start();
    scene.put(vec![now("plain"), now("split"), now("change"), now("drop")]).await;
    scene.emptied().await;
    let mut seen = scene.script.payloads();
    seen.sort();
    assert_eq!(seen, ["change", "changed", "drop", "one", "plain", "split", "two"]);
    let stats = scene.outbox.stats();
    assert_eq!((stats.done, stats.retried, stats.given_up), (5, 1, 1));
    worker.abort();
}

#[tokio::test]
async fn due_times_and_retries_follow_the_clock() {
    let scene = Scene::on(Store::memory());
    let worker = scene.start();
    let at = scene.clock.now_ms() + 3_600_000;
    scene.put(vec![now("late").due(at), now("again x")]).await;
    until("the first attempt", async || scene.outbox.stats().retried == 1).await;
    assert_eq!(scene.script.payloads(), ["again x"]);
    scene.clock.advance_ms(1000);
    until("the second attempt", async || scene.outbox.stats().retried == 2).await;
    scene.clock.advance_ms(1000);
    until("the third attempt", async || scene.outbox.stats().done == 1).await;
    assert_eq!(scene.outbox.peek(9).await.expect("reads"), ["late"]);
    scene.clock.advance_ms(3_600_000);
    scene.emptied().await;
    assert_eq!(scene.script.log.lock().expect("no panic")[2], ("again x".to_owned(), 2));
    worker.abort();
}

#[tokio::test]
async fn a_panic_is_a_retry() {
    let scene = Scene::on(Store::memory());
    let worker = scene.start();
    scene.put(vec![now("panic")]).await;
    until("it panics", async || scene.outbox.stats().retried == 1).await;
    scene.clock.advance_ms(60_000);
    scene.emptied().await;
    assert_eq!(scene.script.payloads(), ["panic", "panic"]);
    worker.abort();
}

#[tokio::test]
async fn an_order_key_keeps_its_order_and_a_retry_holds_back_those_behind() {
    let scene = Scene::on(Store::memory());
    let worker = scene.start();
    let lane = |key: &str, text: &str| now(format!("{text} {key}")).in_order(key);
    scene.put(vec![lane("a", "again"), lane("a", "second"), lane("b", "first")]).await;
    scene.put(vec![lane("a", "third"), now("free")]).await;
    until("others are done", async || scene.outbox.stats().done == 2).await;
    for _ in 0..2 {
        assert!(!scene.script.payloads().contains(&"second a".to_owned()));
        let retried = scene.outbox.stats().retried;
        scene.clock.advance_ms(1000);
        until("it is tried again", async || scene.outbox.stats().retried > retried || scene.outbox.stats().done > 2)
            .await;
    }
    scene.emptied().await;
    let of_a: Vec<_> = scene.script.payloads().into_iter().filter(|text| text.ends_with(" a")).collect();
    assert_eq!(of_a, ["again a", "again a", "again a", "second a", "third a"]);
    worker.abort();
}

#[tokio::test]
async fn many_writers_and_many_keys_lose_nothing_and_stay_in_order_and_in_bounds() {
    let scene = Arc::new(Scene::on(Store::memory()));
    let worker = scene.start();
    let writer = |w: usize| {
        let scene = Arc::clone(&scene);
        tokio::spawn(async move {
            for n in 0..200 {
                let key = format!("{}", w % 3);
                let item = now(format!("x {w} {n:04}"));
                scene.put(vec![if w < 6 { item.in_order(key) } else { item }]).await;
            }
        })
    };
    for task in (0..12).map(writer).collect::<Vec<_>>() {
        task.await.expect("writes");
    }
    scene.emptied().await;
    let seen = scene.script.payloads();
    assert_eq!(seen.len(), 2400);
    for w in 0..6 {
        let own: Vec<_> = seen.iter().filter(|text| text.starts_with(&format!("x {w} "))).collect();
        assert!(own.is_sorted(), "writer {w}");
    }
    let most = scene.script.most.load(Ordering::SeqCst);
    assert!((1..=8).contains(&most), "{most} at a time");
    worker.abort();
}

#[tokio::test]
async fn what_the_store_refuses_is_stored_later_and_handled_once() {
    for fault in [Fault::Fail, Fault::Conflict, Fault::Lose, Fault::Hide] {
        let faulty = Faulty::new(Arc::clone(Store::memory().engine()));
        let scene = Scene::on(Store::with_engine(faulty.clone()));
        scene.put(vec![now("split")]).await;
        faulty.plan([fault, fault]);
        let worker = scene.start();
        scene.emptied().await;
        let mut seen = scene.script.payloads();
        seen.sort();
        assert_eq!(seen, ["one", "split", "two"], "{fault:?}");
        worker.abort();
    }
}

#[tokio::test]
async fn a_refused_transaction_enqueues_nothing() {
    let scene = Scene::on(Store::memory());
    let worker = scene.start();
    let outbox = &scene.outbox;
    let refused = scene.store.transact("no", |tx| async move {
        let _ticket = outbox.enqueue(&tx, [now("never")]).await?;
        Err::<(), _>(Abort::User("no"))
    });
    assert!(refused.await.is_err());
    scene.put(vec![now("yes")]).await;
    scene.emptied().await;
    assert_eq!(scene.script.payloads(), ["yes"]);
    worker.abort();
}

#[tokio::test]
async fn after_a_reset_it_works_on() {
    let scene = Scene::on(Store::memory());
    let worker = scene.start();
    scene.put(vec![now("late").due(scene.clock.now_ms() + 60_000), now("again").in_order("k")]).await;
    until("the retry is stored", async || scene.outbox.stats().retried == 1).await;
    scene.outbox.reset();
    let rows = scene.store.rows(&store::Scan::all()).await.expect("reads");
    let batch = rows.into_iter().fold(Batch::new(), |batch, (key, _)| batch.delete(key));
    scene.store.commit(batch).await.expect("commits");
    scene.outbox.reset();
    scene.put(vec![now("new").in_order("k")]).await;
    scene.clock.advance_ms(120_000);
    scene.emptied().await;
    assert_eq!(scene.script.payloads(), ["again", "new"]);
    worker.abort();
}

/// An engine whose process dies: from its commit `left` on nothing comes back, with or without having happened.
struct Dying {
    engine: Arc<dyn Engine>,
    left: AtomicI64,
    happens: bool,
}

impl Engine for Dying {
    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>, ReadError>> {
        self.engine.snapshot()
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<u64, CommitError>> {
        Box::pin(async move {
            let left = self.left.fetch_sub(1, Ordering::SeqCst);
            if left > 0 || (left == 0 && self.happens) {
                let done = self.engine.commit(batch).await;
                if left > 0 {
                    return done;
                }
            }
            std::future::pending().await
        })
    }

    fn watch(&self, prefix: &Key) -> Watch {
        self.engine.watch(prefix)
    }

    fn close(&self) -> BoxFuture<'_, ()> {
        self.engine.close()
    }
}

/// Every life of the process ends at its `step`th commit; the next begins on what is stored. All must be handled, in order.
#[tokio::test]
async fn a_crash_at_any_commit_loses_nothing() {
    for happens in [false, true] {
        for step in 0..12 {
            let memory = Store::memory();
            let first = Scene::on(memory.clone());
            let items = (0..5).map(|n| now(format!("x {n}")).in_order("k"));
            first.put(items.chain([now("split"), now("change"), now("again y")]).collect()).await;
            let mut counts: HashMap<String, usize> = HashMap::new();
            let mut order = Vec::new();
            for life in 0.. {
                assert!(life < 40, "it comes to an end");
                let left = AtomicI64::new(step + i64::from(step == 0 && !happens) * life);
                let dying = Dying { engine: Arc::clone(memory.engine()), left, happens };
                let dying = Arc::new(dying);
                let scene = Scene::on(Store::with_engine(dying.clone()));
                scene.clock.advance_ms(10_000 * (life + 1));
                let worker = scene.start();
                let over =
                    async || dying.left.load(Ordering::SeqCst) < 0 || scene.outbox.depth(1).await.expect("reads") == 0;
                until("it dies or is done", async || {
                    scene.clock.advance_ms(100);
                    over().await
                })
                .await;
                worker.abort();
                let _ = worker.await;
                for payload in scene.script.payloads() {
                    order.extend(payload.strip_prefix("x ").map(str::to_owned));
                    *counts.entry(payload).or_default() += 1;
                }
                if first.outbox.depth(1).await.expect("reads") == 0 {
                    break;
                }
            }
            for payload in ["x 0", "x 4", "split", "one", "two", "change", "changed"] {
                assert!(counts.contains_key(payload), "{payload} is lost, step {step}, {happens}");
            }
            order.dedup();
            assert!(order.windows(2).all(|pair| pair[0] <= pair[1]), "{order:?}");
        }
    }
}
