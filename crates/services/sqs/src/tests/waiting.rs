use super::{Bench, bodies};
use api::sqs::{Message, ReceiveMessageRequest};
use tokio::task::JoinHandle;

/// A receive that waits, in a task; returns once it waits.
async fn wait(bench: &Bench, queue: &'static str, seconds: i32) -> JoinHandle<Vec<Message>> {
    let waiting = bench.clone();
    let task = tokio::spawn(async move {
        let wait = |input: &mut ReceiveMessageRequest| {
            (input.wait_time_seconds, input.max_number_of_messages) = (Some(seconds), Some(1));
        };
        waiting.receive_with(queue, wait).await.expect("receives")
    });
    settle().await;
    assert!(!task.is_finished(), "there is nothing to receive yet");
    task
}

async fn settle() {
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
}

async fn done(task: JoinHandle<Vec<Message>>) -> Vec<String> {
    bodies(&task.await.expect("ends"))
}

#[tokio::test]
async fn a_send_wakes_one_who_waits() {
    let bench = Bench::with_queue(&[]).await;
    let (one, other) = (wait(&bench, "q", 20).await, wait(&bench, "q", 20).await);
    bench.send("q", "a").await;
    bench.send("q", "b").await;
    let mut got = [done(one).await, done(other).await].concat();
    got.sort();
    assert_eq!(got, ["a", "b"]);
}

#[tokio::test]
async fn the_wait_ends_by_the_clock() {
    let bench = Bench::with_queue(&[("ReceiveMessageWaitTimeSeconds", "20")]).await;
    let task = wait(&bench, "q", 5).await;
    bench.advance(4);
    settle().await;
    assert!(!task.is_finished());
    bench.advance(1);
    assert!(done(task).await.is_empty());
}

#[tokio::test]
async fn what_becomes_visible_wakes() {
    let bench = Bench::with_queue(&[("VisibilityTimeout", "3")]).await;
    bench.send("q", "a").await;
    let message = bench.receive("q").await.remove(0);
    let task = wait(&bench, "q", 20).await;
    bench.advance(3);
    assert_eq!(done(task).await, ["a"], "its time-out ended");
    let task = wait(&bench, "q", 20).await;
    bench.change("q", &message, 0).await.expect("changes");
    assert_eq!(done(task).await, ["a"], "it was made visible");
    bench.send_with("q", "late", |input| input.delay_seconds = Some(2)).await.expect("sends");
    let task = wait(&bench, "q", 20).await;
    bench.advance(2);
    assert_eq!(done(task).await, ["late"], "its delay ended");
}

#[tokio::test]
async fn a_shorter_time_out_than_was_waited_for_wakes() {
    let bench = Bench::with_queue(&[]).await;
    bench.send("q", "a").await;
    let message = bench.receive("q").await.remove(0);
    let (first, second) = (wait(&bench, "q", 5).await, wait(&bench, "q", 20).await);
    bench.change("q", &message, 10).await.expect("changes");
    bench.advance(5);
    assert!(done(first).await.is_empty());
    settle().await;
    bench.advance(5);
    assert_eq!(done(second).await, ["a"], "though the one who was told has gone");
}

#[tokio::test]
async fn a_deletion_frees_a_group_for_one_who_waits() {
    let bench = Bench::with_fifo(&[]).await;
    bench.send_group("g", "1").await;
    let message = bench.receive("q.fifo").await.remove(0);
    bench.send_group("g", "2").await;
    let task = wait(&bench, "q.fifo", 20).await;
    bench.delete("q.fifo", &message).await.expect("deletes");
    assert_eq!(done(task).await, ["2"]);
}

#[tokio::test]
async fn one_who_leaves_passes_the_wake_up_on() {
    let bench = Bench::with_queue(&[]).await;
    let (gone, stays) = (wait(&bench, "q", 20).await, wait(&bench, "q", 20).await);
    gone.abort();
    bench.send("q", "a").await;
    assert_eq!(done(stays).await, ["a"]);
}

#[tokio::test]
async fn a_deleted_queue_ends_the_wait() {
    let bench = Bench::with_queue(&[]).await;
    let waiting = bench.clone();
    let task = tokio::spawn(async move { waiting.receive_with("q", |input| input.wait_time_seconds = Some(20)).await });
    settle().await;
    bench
        .sqs
        .delete_queue(bench.call(api::sqs::DeleteQueueRequest { queue_url: super::url("q") }))
        .await
        .expect("deletes");
    use api::sqs::Sqs as _;
    super::refused(task.await.expect("ends"), "QueueDoesNotExist", "The specified queue does not exist.");
}
