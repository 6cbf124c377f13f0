use super::{Bench, ManualClock, arn, bodies, refused, system, url};
use api::sqs::{
    CancelMessageMoveTaskRequest, ListDeadLetterSourceQueuesRequest, ListMessageMoveTasksRequest,
    ListMessageMoveTasksResultEntry, Sqs, StartMessageMoveTaskRequest,
};
use std::sync::Arc;
use store::Store;
use store::faults::{Fault, Faulty};

fn policy(target: &str, most: u32) -> String {
    format!(r#"{{"deadLetterTargetArn":"{}","maxReceiveCount":{most}}}"#, arn(target))
}

async fn with_dead(most: u32) -> Bench {
    let bench = Bench::empty();
    bench.create("dead", &[]).await.expect("is new");
    bench.create("q", &[("RedrivePolicy", &policy("dead", most))]).await.expect("is new");
    bench
}

#[tokio::test]
async fn a_message_that_was_received_too_often_moves() {
    let bench = with_dead(2).await;
    let sent = bench.send("q", "poison").await;
    for _ in 0..2 {
        assert_eq!(bench.bodies("q").await, ["poison"]);
        bench.advance(30);
    }
    bench.send("q", "good").await;
    assert_eq!(bench.bodies("q").await, ["good"], "what is behind the dead is received at once");
    assert_eq!(bench.counts("q").await, (0, 1, 0));
    let dead = bench.receive("dead").await.remove(0);
    assert_eq!((dead.body.as_deref(), &dead.message_id), (Some("poison"), &sent.message_id));
    assert_eq!(system(&dead, "DeadLetterQueueSourceArn"), Some(arn("q")));
    assert_eq!(system(&dead, "SentTimestamp"), Some(super::NOW.to_string()), "its age stays");
    assert_eq!(system(&dead, "ApproximateReceiveCount").as_deref(), Some("3"));
}

#[tokio::test]
async fn a_poison_message_leaves_its_group_to_the_others() {
    let bench = Bench::empty();
    bench.create("dead.fifo", &[("FifoQueue", "true")]).await.expect("is new");
    bench.create("q.fifo", &[("FifoQueue", "true"), ("RedrivePolicy", &policy("dead.fifo", 1))]).await.expect("is new");
    for body in ["1", "2", "3"] {
        bench.send_group("g", body).await;
    }
    let first = bench.receive_with("q.fifo", |input| input.max_number_of_messages = Some(1)).await.expect("receives");
    assert_eq!(bodies(&first), ["1"]);
    bench.advance(30);
    assert_eq!(bench.bodies("q.fifo").await, ["2", "3"]);
    assert_eq!(bench.bodies("dead.fifo").await, ["1"]);
}

#[tokio::test]
async fn the_dead_stay_while_there_is_nowhere_to_go() {
    let bench = with_dead(1).await;
    bench.send("q", "x").await;
    bench.sqs.delete_queue(bench.call(api::sqs::DeleteQueueRequest { queue_url: url("dead") })).await.expect("deletes");
    for _ in 0..3 {
        assert_eq!(bench.bodies("q").await, ["x"]);
        bench.advance(30);
    }
}

#[tokio::test]
async fn policies_are_checked() {
    let bench = with_dead(1).await;
    bench.create("f.fifo", &[("FifoQueue", "true")]).await.expect("is new");
    let refuse = async |target: &str, reason: &str| {
        let text = format!("Value {} for parameter RedrivePolicy is invalid. Reason: {reason}", policy(target, 1));
        refused(bench.set("q", &[("RedrivePolicy", &policy(target, 1))]).await, "InvalidParameterValue", &text);
    };
    refuse("nothing", "Dead letter target does not exist.").await;
    refuse("f.fifo", "Dead-letter queue must be same type of queue as the source.").await;
    bench.set("dead", &[("RedriveAllowPolicy", r#"{"redrivePermission":"denyAll"}"#)]).await.expect("sets");
    refuse("dead", "Dead-letter target does not allow this source queue.").await;
    bench.set("q", &[("RedrivePolicy", "")]).await.expect("removes it");
    assert_eq!(bench.get("q", "RedrivePolicy").await, None);
}

#[tokio::test]
async fn sources_are_listed() {
    let bench = with_dead(1).await;
    bench.create("r", &[("RedrivePolicy", &policy("dead", 9))]).await.expect("is new");
    let input = ListDeadLetterSourceQueuesRequest { queue_url: url("dead"), max_results: Some(1), next_token: None };
    let answer = bench.sqs.list_dead_letter_source_queues(bench.call(input)).await.expect("lists");
    assert!(answer.queue_urls[0].ends_with("/q") && answer.next_token.is_some(), "{answer:?}");
}

async fn kill(bench: &Bench, count: usize) {
    for n in 0..count {
        bench.send("q", &format!("m{n}")).await;
    }
    while !bench.receive("q").await.is_empty() {}
    bench.advance(30);
    while !bench.receive("q").await.is_empty() {}
    assert_eq!(bench.counts("dead").await, (count, 0, 0));
}

async fn start(bench: &Bench, rate: Option<i32>) -> Result<String, contract::Error> {
    let input = StartMessageMoveTaskRequest {
        source_arn: arn("dead"),
        destination_arn: None,
        max_number_of_messages_per_second: rate,
    };
    Ok(bench.sqs.start_message_move_task(bench.call(input)).await?.task_handle.expect("has a handle"))
}

/// The latest task, once it is in this state.
async fn task(bench: &Bench, status: &str) -> ListMessageMoveTasksResultEntry {
    loop {
        let input = ListMessageMoveTasksRequest { source_arn: arn("dead"), max_results: Some(10) };
        let mut tasks =
            bench.sqs.list_message_move_tasks(bench.call(input)).await.expect("lists").results.expect("some");
        if tasks[0].status.as_deref() == Some(status) {
            return tasks.remove(0);
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn the_dead_go_back_where_they_came_from() {
    let bench = with_dead(1).await;
    kill(&bench, 25).await;
    start(&bench, None).await.expect("starts");
    let done = task(&bench, "COMPLETED").await;
    let numbers = (done.approximate_number_of_messages_moved, done.approximate_number_of_messages_to_move);
    assert_eq!((numbers, done.task_handle), ((Some(25), Some(25)), None));
    assert_eq!((bench.counts("dead").await, bench.counts("q").await), ((0, 0, 0), (25, 0, 0)));
    let anew = bench.receive("q").await.remove(0);
    assert_eq!(system(&anew, "ApproximateReceiveCount").as_deref(), Some("1"), "it is a new message");
}

#[tokio::test]
async fn a_move_goes_on_when_the_store_does() {
    let faulty = Faulty::new(Arc::clone(Store::memory().engine()));
    let bench = Bench::over(Store::with_engine(faulty.clone()), ManualClock::new());
    bench.create("dead", &[]).await.expect("is new");
    bench.create("q", &[("RedrivePolicy", &policy("dead", 1))]).await.expect("is new");
    kill(&bench, 25).await;
    // The task's own row is written, and the first of its commits is refused.
    faulty.plan([Fault::None, Fault::Fail]);
    start(&bench, None).await.expect("starts");
    while faulty.remaining() > 0 {
        tokio::task::yield_now().await;
    }
    while bench.counts("dead").await != (25, 0, 0) {
        tokio::task::yield_now().await;
    }
    assert_eq!(bench.counts("q").await, (0, 0, 0));
    while bench.counts("q").await.0 < 25 {
        bench.advance(1);
        tokio::task::yield_now().await;
    }
    assert_eq!(task(&bench, "COMPLETED").await.approximate_number_of_messages_moved, Some(25));
}

#[tokio::test]
async fn a_move_keeps_its_rate_and_can_be_cancelled() {
    let bench = with_dead(1).await;
    kill(&bench, 9).await;
    let handle = start(&bench, Some(3)).await.expect("starts");
    let text =
        "There is already a task running. Only one active task is allowed for a source queue arn at a given time.";
    refused(start(&bench, None).await, "InvalidParameterValue", text);
    while bench.counts("q").await.0 < 3 {
        tokio::task::yield_now().await;
    }
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert_eq!(bench.counts("q").await.0, 3, "until the second is over");
    let input = CancelMessageMoveTaskRequest { task_handle: handle };
    let moved = bench.sqs.cancel_message_move_task(bench.call(input.clone())).await.expect("cancels");
    assert_eq!(moved.approximate_number_of_messages_moved, Some(3));
    bench.advance(1);
    task(&bench, "CANCELLED").await;
    assert!(bench.counts("q").await.0 < 9);
    refused(
        bench.sqs.cancel_message_move_task(bench.call(input)).await,
        "InvalidParameterValue",
        "Only active tasks can be cancelled.",
    );
}

#[tokio::test]
async fn only_dead_letter_queues_have_move_tasks() {
    let bench = with_dead(1).await;
    let input = StartMessageMoveTaskRequest { source_arn: arn("q"), ..Default::default() };
    refused(
        bench.sqs.start_message_move_task(bench.call(input)).await,
        "InvalidParameterValue",
        "Source queue must be configured as a Dead Letter Queue.",
    );
    let input = StartMessageMoveTaskRequest { source_arn: arn("nothing"), ..Default::default() };
    let text = "The resource that you specified for the SourceArn parameter doesn't exist.";
    refused(bench.sqs.start_message_move_task(bench.call(input)).await, "ResourceNotFoundException", text);
}
