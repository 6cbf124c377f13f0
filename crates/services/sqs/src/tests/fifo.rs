use super::{Bench, bodies, handle, refused, system};

#[tokio::test]
async fn groups_are_in_order_and_exclusive() {
    let bench = Bench::with_fifo(&[]).await;
    for (group, body) in [("a", "a1"), ("b", "b1"), ("a", "a2"), ("b", "b2"), ("a", "a3")] {
        bench.send_group(group, body).await;
    }
    let two = bench.receive_with("q.fifo", |input| input.max_number_of_messages = Some(2)).await.expect("receives");
    assert_eq!(bodies(&two), ["a1", "a2"]);
    let rest = bench.receive("q.fifo").await;
    assert_eq!(bodies(&rest), ["b1", "b2"], "the group a is out");
    bench.delete("q.fifo", &two[0]).await.expect("deletes");
    assert!(bench.receive("q.fifo").await.is_empty(), "a2 is still out");
    bench.delete("q.fifo", &two[1]).await.expect("deletes");
    assert_eq!(bench.bodies("q.fifo").await, ["a3"]);
    bench.advance(30);
    assert_eq!(bench.bodies("q.fifo").await, ["b1", "b2", "a3"]);
}

#[tokio::test]
async fn a_message_made_visible_comes_back_first() {
    let bench = Bench::with_fifo(&[]).await;
    for body in ["1", "2", "3"] {
        bench.send_group("g", body).await;
    }
    let got = bench.receive_with("q.fifo", |input| input.max_number_of_messages = Some(2)).await.expect("receives");
    bench.change("q.fifo", &got[0], 0).await.expect("changes");
    assert!(bench.receive("q.fifo").await.is_empty(), "2 is still out");
    bench.change("q.fifo", &got[1], 0).await.expect("changes");
    assert_eq!(bench.bodies("q.fifo").await, ["1", "2", "3"]);
}

#[tokio::test]
async fn a_handle_ends_with_its_receive() {
    let bench = Bench::with_fifo(&[]).await;
    bench.send_group("g", "1").await;
    let old = bench.receive("q.fifo").await.remove(0);
    bench.advance(30);
    let text = format!(
        "Value {} for parameter ReceiptHandle is invalid. Reason: The receipt handle has expired.",
        handle(&old)
    );
    let visible = bench.receive("q.fifo").await.remove(0);
    refused(bench.delete("q.fifo", &old).await, "InvalidParameterValue", &text);
    bench.delete("q.fifo", &visible).await.expect("deletes");
    bench.delete("q.fifo", &visible).await.expect("is gone already");
}

#[tokio::test]
async fn what_was_sent_within_five_minutes_is_sent_once() {
    let bench = Bench::with_fifo(&[("ContentBasedDeduplication", "true")]).await;
    let send = async |body: &str, dedup: Option<&str>| {
        let sent = bench.send_with("q.fifo", body, |input| {
            input.message_group_id = Some("g".into());
            input.message_deduplication_id = dedup.map(str::to_owned);
        });
        sent.await.expect("sends")
    };
    let first = send("a", None).await;
    let again = send("a", None).await;
    assert_eq!((&first.message_id, &first.sequence_number), (&again.message_id, &again.sequence_number));
    send("a", Some("other")).await;
    let got = bench.receive("q.fifo").await;
    assert_eq!(bodies(&got), ["a", "a"]);
    let dedup = system(&got[0], "MessageDeduplicationId").expect("is shown");
    assert_eq!(dedup, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
    for message in &got {
        bench.delete("q.fifo", message).await.expect("deletes");
    }
    bench.advance(299);
    send("a", None).await;
    assert!(bench.receive("q.fifo").await.is_empty(), "deleted or not, it was sent");
    bench.advance(1);
    let anew = send("a", None).await;
    assert!(anew.sequence_number > first.sequence_number);
    assert_eq!(bench.bodies("q.fifo").await, ["a"]);
}

#[tokio::test]
async fn concurrent_sends_of_one_message_are_one() {
    let bench = Bench::with_fifo(&[]).await;
    let sends = (0..20).map(|n| {
        let bench = bench.clone();
        tokio::spawn(async move { bench.send_group("g", if n % 2 == 0 { "even" } else { "odd" }).await.message_id })
    });
    let sends: Vec<_> = sends.collect();
    let mut ids = Vec::new();
    for send in sends {
        ids.push(send.await.expect("ends"));
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 2);
    assert_eq!(bench.receive("q.fifo").await.len(), 2);
}

#[tokio::test]
async fn deduplication_within_a_group() {
    let attributes = [("DeduplicationScope", "messageGroup"), ("FifoThroughputLimit", "perMessageGroupId")];
    let bench = Bench::with_fifo(&attributes).await;
    for (group, body) in [("a", "x"), ("b", "x"), ("a", "x")] {
        bench.send_group(group, body).await;
    }
    assert_eq!(bench.bodies("q.fifo").await, ["x", "x"]);
}

#[tokio::test]
async fn an_attempt_can_be_made_again() {
    let bench = Bench::with_fifo(&[]).await;
    bench.send_group("a", "1").await;
    bench.send_group("b", "2").await;
    let attempt = async || {
        let got = bench.receive_with("q.fifo", |input| input.receive_request_attempt_id = Some("try".into()));
        got.await.expect("receives")
    };
    let first = attempt().await;
    bench.advance(29);
    let again = attempt().await;
    assert_eq!(first, again);
    bench.advance(29);
    assert!(bench.receive("q.fifo").await.is_empty(), "the second attempt began the time-out anew");
    bench.delete("q.fifo", &again[0]).await.expect("deletes");
    assert!(attempt().await.is_empty(), "one of its messages is gone");
}

#[tokio::test]
async fn a_queue_delays_all_its_messages_also_when_it_changes_its_mind() {
    let bench = Bench::with_fifo(&[("DelaySeconds", "10")]).await;
    bench.send_group("g", "1").await;
    assert_eq!(bench.counts("q.fifo").await, (0, 0, 1));
    bench.advance(5);
    assert!(bench.receive("q.fifo").await.is_empty());
    bench.set("q.fifo", &[("DelaySeconds", "5")]).await.expect("sets");
    assert_eq!(bench.bodies("q.fifo").await, ["1"]);
    let text = "Value 3 for parameter DelaySeconds is invalid. Reason: The request include parameter that is not valid for this queue type.";
    let sent = bench.send_with("q.fifo", "2", |input| {
        (input.message_group_id, input.message_deduplication_id, input.delay_seconds) =
            (Some("g".into()), Some("2".into()), Some(3));
    });
    refused(sent.await, "InvalidParameterValue", text);
}

#[tokio::test]
async fn what_a_fifo_queue_must_be_told() {
    let bench = Bench::with_fifo(&[]).await;
    refused(
        bench.send_with("q.fifo", "x", |_| {}).await,
        "MissingParameter",
        "The request must contain the parameter MessageGroupId.",
    );
    let text =
        "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly";
    refused(
        bench.send_with("q.fifo", "x", |input| input.message_group_id = Some("g".into())).await,
        "InvalidParameterValue",
        text,
    );
    let name = "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length.";
    refused(bench.create("q", &[("FifoQueue", "true")]).await, "InvalidParameterValue", name);
}
