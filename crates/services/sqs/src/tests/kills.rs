//! A kill at every durable step of a queue's life, before the step and behind it: nothing acknowledged is lost, nothing deleted
//! comes back, and groups keep their order.

use super::{Bench, ManualClock, arn, bodies, handle, url};
use api::sqs::{
    DeleteMessageBatchRequest, DeleteMessageBatchRequestEntry, DeleteQueueRequest, ListMessageMoveTasksRequest,
    PurgeQueueRequest, SendMessageBatchRequest, SendMessageBatchRequestEntry, Sqs, StartMessageMoveTaskRequest,
};
use platform::BoxFuture;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use store::{Batch, CommitError, Engine, Key, ReadError, Snapshot, Store, Watch};
use tokio::sync::Notify;

const QUEUES: [&str; 6] = ["p", "q", "dead", "q.fifo", "dead.fifo", "back"];

/// An engine whose process dies: from its commit `left` on nothing comes back, with or without having happened.
struct Dying {
    engine: Arc<dyn Engine>,
    left: AtomicI64,
    happens: bool,
    died: Notify,
}

impl Engine for Dying {
    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>, ReadError>> {
        self.engine.snapshot()
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<u64, CommitError>> {
        Box::pin(async move {
            let left = self.left.fetch_sub(1, Ordering::SeqCst);
            if left > 0 {
                return self.engine.commit(batch).await;
            }
            if left == 0 && self.happens {
                let _ = self.engine.commit(batch).await;
            }
            self.died.notify_one();
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

/// What the clients have heard.
#[derive(Default)]
struct Heard {
    sent: BTreeSet<String>,
    deleted: BTreeSet<String>,
    /// They asked for something and were not answered.
    open: BTreeSet<String>,
}

struct Life<'a> {
    bench: &'a Bench,
    heard: &'a mut Heard,
}

impl Life<'_> {
    async fn queues(&self) {
        let policy = |dead: &str| format!(r#"{{"deadLetterTargetArn":"{}","maxReceiveCount":2}}"#, arn(dead));
        for name in QUEUES.into_iter().rev() {
            let (kind, redrive): (&[_], _) = match name {
                "q" => (&[], Some(policy("dead"))),
                "q.fifo" => (&[("FifoQueue", "true")], Some(policy("dead.fifo"))),
                "dead.fifo" => (&[("FifoQueue", "true")], None),
                _ => (&[], None),
            };
            let redrive: Vec<_> = redrive.iter().map(|policy| ("RedrivePolicy", policy.as_str())).collect();
            self.bench.create(name, &[kind, &redrive].concat()).await.expect("creates");
        }
    }

    async fn send(&mut self, queue: &str, body: &str, delay: Option<i32>) {
        self.heard.open.insert(body.to_owned());
        let sent = self.bench.send_with(queue, body, |input| {
            input.delay_seconds = delay;
            if queue == "q.fifo" {
                input.message_group_id = Some(body[..1].to_owned());
                input.message_deduplication_id = Some(body.to_owned());
            }
        });
        sent.await.expect("sends");
        self.heard.open.remove(body);
        self.heard.sent.insert(body.to_owned());
    }

    async fn send_all(&mut self, queue: &str, all: &[&str]) {
        self.heard.open.extend(all.iter().map(|body| (*body).to_owned()));
        let entry = |body: &&str| SendMessageBatchRequestEntry {
            id: (*body).to_owned(),
            message_body: (*body).to_owned(),
            ..Default::default()
        };
        let input = SendMessageBatchRequest { queue_url: url(queue), entries: all.iter().map(entry).collect() };
        self.bench.sqs.send_message_batch(self.bench.call(input)).await.expect("sends");
        for body in all {
            self.heard.open.remove(*body);
            self.heard.sent.insert((*body).to_owned());
        }
    }

    /// Receives what there is, writes down that it was, and deletes those of these bodies.
    async fn receive(&mut self, queue: &str, delete: &[&str]) {
        let got = self.bench.receive(queue).await;
        self.bench.sqs.flush().await;
        let chosen = got.iter().filter(|message| delete.contains(&message.body.as_deref().unwrap_or_default()));
        let entry =
            |(n, message)| DeleteMessageBatchRequestEntry { id: format!("{n}"), receipt_handle: handle(message) };
        let entries: Vec<_> = chosen.enumerate().map(entry).collect();
        if entries.is_empty() {
            return;
        }
        self.heard.open.extend(delete.iter().map(|body| (*body).to_owned()));
        let input = DeleteMessageBatchRequest { queue_url: url(queue), entries };
        self.bench.sqs.delete_message_batch(self.bench.call(input)).await.expect("deletes");
        for body in delete {
            self.heard.open.remove(*body);
            self.heard.deleted.insert((*body).to_owned());
        }
    }

    /// The visibility of what was received ends.
    fn wait(&self) {
        self.bench.advance(31);
    }

    async fn live(&mut self) {
        self.queues().await;
        self.standard().await;
        self.ordered().await;
        self.moved().await;
        self.purged().await;
    }

    async fn standard(&mut self) {
        self.send("q", "a", None).await;
        self.send_all("q", &["b", "c", "d"]).await;
        self.send("q", "late", Some(20)).await;
        self.receive("q", &["a"]).await;
        self.wait();
        self.receive("q", &["b"]).await;
        self.wait();
        self.receive("q", &["late"]).await;
        self.bench.sqs.sweep().await.expect("sweeps");
    }

    async fn ordered(&mut self) {
        for body in ["x1", "y1", "x2", "x3", "y2", "x1"] {
            self.send("q.fifo", body, None).await;
        }
        self.receive("q.fifo", &["y1"]).await;
        self.wait();
        self.receive("q.fifo", &["y2"]).await;
        self.wait();
        self.receive("q.fifo", &[]).await;
    }

    /// What died goes to another queue.
    async fn moved(&mut self) {
        let input = StartMessageMoveTaskRequest {
            source_arn: arn("dead"),
            destination_arn: Some(arn("back")),
            max_number_of_messages_per_second: None,
        };
        self.bench.sqs.start_message_move_task(self.bench.call(input)).await.expect("starts");
        finish_moves(self.bench).await;
    }

    async fn purged(&mut self) {
        self.send_all("p", &["p1", "p2"]).await;
        self.heard.open.extend(["p1".to_owned(), "p2".to_owned()]);
        self.bench.sqs.purge_queue(self.bench.call(PurgeQueueRequest { queue_url: url("p") })).await.expect("purges");
        self.heard.open.retain(|body| !body.starts_with('p'));
        self.heard.deleted.extend(["p1".to_owned(), "p2".to_owned()]);
        self.send("p", "p3", None).await;
        self.bench.sqs.sweep().await.expect("sweeps");
        self.heard.open.insert("p3".to_owned());
        self.bench
            .sqs
            .delete_queue(self.bench.call(DeleteQueueRequest { queue_url: url("p") }))
            .await
            .expect("deletes");
        self.bench.sqs.sweep().await.expect("sweeps");
    }
}

/// Waits until no task moves messages out of the dead letter queue.
async fn finish_moves(bench: &Bench) {
    loop {
        let input = ListMessageMoveTasksRequest { source_arn: arn("dead"), max_results: Some(1) };
        // Killed before there was such a queue.
        let Ok(listed) = bench.sqs.list_message_move_tasks(bench.call(input)).await else { return };
        let running = |task: &api::sqs::ListMessageMoveTasksResultEntry| task.status.as_deref() == Some("RUNNING");
        if !listed.results.iter().flatten().any(running) {
            return;
        }
        tokio::task::yield_now().await;
    }
}

/// Everything there is, in the order in which it is received, queue by queue.
async fn drain(bench: &Bench) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    for queue in QUEUES {
        while let Ok(got) = bench.receive_with(queue, |_| {}).await
            && !got.is_empty()
        {
            found.extend(bodies(&got).into_iter().map(|body| (queue, body)));
            for message in &got {
                bench.delete(queue, message).await.expect("deletes");
            }
        }
    }
    found
}

#[track_caller]
fn check(heard: &Heard, found: &[(&str, String)], when: &str) {
    let there: BTreeSet<String> = found.iter().map(|(_, body)| body.clone()).collect();
    assert_eq!(there.len(), found.len(), "{when}: twice in {found:?}");
    let settled = |all: &BTreeSet<String>| all.difference(&heard.open).cloned().collect::<BTreeSet<_>>();
    let (sent, deleted) = (settled(&heard.sent), settled(&heard.deleted));
    let lost: Vec<_> = sent.difference(&deleted).filter(|body| !there.contains(*body)).collect();
    assert!(lost.is_empty(), "{when}: {lost:?} of {found:?} are lost");
    let back: Vec<_> = deleted.intersection(&there).collect();
    assert!(back.is_empty(), "{when}: {back:?} are back");
    for queue in ["q.fifo", "dead.fifo"] {
        for group in ["x", "y"] {
            let of_group = found.iter().filter(|(of, body)| *of == queue && body.starts_with(group));
            assert!(of_group.map(|(_, body)| body).is_sorted(), "{when}: the order of {group} in {found:?}");
        }
    }
}

/// A life that ends at its `step`th commit, and the next one. Gives whether it ended before its time.
async fn die(step: i64, happens: bool) -> bool {
    let memory = Store::memory();
    let engine = Arc::clone(memory.engine());
    let dying = Arc::new(Dying { engine, left: AtomicI64::new(step), happens, died: Notify::new() });
    let clock = ManualClock::new();
    let bench = Bench::over(Store::with_engine(dying.clone()), Arc::clone(&clock));
    let mut heard = Heard::default();
    let mut life = Life { bench: &bench, heard: &mut heard };
    let died = tokio::select! {
        biased;
        () = dying.died.notified() => true,
        () = life.live() => false,
    };
    let again = Bench::over(memory, clock);
    let workers = again.sqs.spawn_workers();
    finish_moves(&again).await;
    workers.iter().for_each(tokio::task::JoinHandle::abort);
    again.advance(43_200);
    check(&heard, &drain(&again).await, &format!("commit {step}, {}", if happens { "done" } else { "not done" }));
    died
}

#[tokio::test]
async fn a_kill_at_any_commit_loses_nothing_and_brings_nothing_back() {
    for happens in [false, true] {
        let mut step = 0;
        while die(step, happens).await {
            step += 1;
        }
        assert!(step > 30, "the life has only {step} commits");
    }
}
