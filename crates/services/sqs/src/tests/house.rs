//! SSE-SQS: what lies in the store, and that it is read wherever it goes.

use super::restart::Killable;
use super::{Bench, NOW, arn, bodies, url};
use api::sqs::{DeleteQueueRequest, Sqs, StartMessageMoveTaskRequest};
use store::Scan;

/// Whether some row has the text.
async fn is_in_the_clear(bench: &Bench, text: &str) -> bool {
    let rows = bench.sqs.core.store.rows(&Scan::all()).await.expect("reads");
    rows.iter().any(|(_, row)| row.value.windows(text.len()).any(|window| window == text.as_bytes()))
}

#[tokio::test]
async fn only_queues_without_encryption_keep_messages_in_the_clear() {
    let host = Killable::new();
    let bench = host.start();
    bench.create("sealed", &[]).await.expect("is new");
    bench.create("open", &[("SqsManagedSseEnabled", "false")]).await.expect("is new");
    bench.send("sealed", "quick fox").await;
    bench.send("open", "lazy dog").await;
    assert_eq!((is_in_the_clear(&bench, "quick fox").await, is_in_the_clear(&bench, "lazy dog").await), (false, true));
    bench.set("open", &[("SqsManagedSseEnabled", "true")]).await.expect("sets");
    bench.send("open", "sly cat").await;
    assert!(!is_in_the_clear(&bench, "sly cat").await);
    assert_eq!(bodies(&bench.receive("sealed").await), ["quick fox"], "from memory");
    drop(bench);
    let bench = host.start();
    bench.advance(30);
    let message = bench.receive("sealed").await.remove(0);
    assert_eq!((message.body.as_deref(), message.md5_of_body.as_deref().map(str::len)), (Some("quick fox"), Some(32)));
    assert_eq!(bench.bodies("open").await, ["lazy dog", "sly cat"], "what was there before stays readable");
}

#[tokio::test]
async fn a_sealed_message_opens_wherever_it_is_moved() {
    let bench = Bench::empty();
    let plain = ("SqsManagedSseEnabled", "false");
    let policy = format!(r#"{{"deadLetterTargetArn":"{}","maxReceiveCount":1}}"#, arn("dead"));
    bench.create("dead", &[plain]).await.expect("is new");
    bench.create("other", &[plain]).await.expect("is new");
    bench.create("q", &[("RedrivePolicy", &policy)]).await.expect("is new");
    let sent = bench.send("q", "quick fox").await;
    assert_eq!(bench.bodies("q").await, ["quick fox"]);
    bench.advance(30);
    assert!(bench.receive("q").await.is_empty());
    assert_eq!(bench.bodies("dead").await, ["quick fox"]);
    bench.advance(30);
    let task = StartMessageMoveTaskRequest {
        source_arn: arn("dead"),
        destination_arn: Some(arn("other")),
        max_number_of_messages_per_second: None,
    };
    bench.sqs.start_message_move_task(bench.call(task)).await.expect("starts");
    while bench.counts("other").await.0 == 0 {
        tokio::task::yield_now().await;
    }
    bench.sqs.delete_queue(bench.call(DeleteQueueRequest { queue_url: url("q") })).await.expect("deletes");
    let message = bench.receive("other").await.remove(0);
    assert_eq!((message.body.as_deref(), &message.md5_of_body), (Some("quick fox"), &sent.md5_of_message_body));
    assert_ne!(message.message_id, sent.message_id, "a move gives a new id");
    assert!(!is_in_the_clear(&bench, "quick fox").await, "what is sealed stays so");
}

#[tokio::test]
async fn another_hour_has_another_key() {
    let host = Killable::new();
    let bench = host.start();
    bench.create("q", &[]).await.expect("is new");
    bench.send("q", "one").await;
    bench.advance(3_600);
    bench.send("q", "two").await;
    let rows = bench.sqs.core.store.scan(&crate::keys::MESSAGES, &Scan::all()).await.expect("reads");
    let hours: Vec<_> = rows.iter().map(|(_, row)| row.house.as_ref().map(|sealed| sealed.hour())).collect();
    let first = u64::try_from(NOW / 3_600_000).expect("is positive");
    assert_eq!(hours, [Some(first), Some(first + 1)]);
    drop(bench);
    assert_eq!(host.start().bodies("q").await, ["one", "two"]);
}
