use super::{Bench, handle, refused, system, url};
use api::sqs::{
    ChangeMessageVisibilityBatchRequest, ChangeMessageVisibilityBatchRequestEntry, DeleteMessageBatchRequest,
    DeleteMessageBatchRequestEntry, DeleteMessageRequest, DeleteQueueRequest, GetQueueUrlRequest, ListQueuesRequest,
    MessageAttributeValue, PurgeQueueRequest, SendMessageBatchRequest, SendMessageBatchRequestEntry, Sqs,
};

const NO_QUEUE: (&str, &str) = ("QueueDoesNotExist", "The specified queue does not exist.");

#[tokio::test]
async fn a_message_is_received_once_and_again_after_its_visibility_timeout() {
    let bench = Bench::with_queue(&[]).await;
    let sent = bench.send("q", "hello").await;
    assert_eq!(sent.md5_of_message_body.as_deref(), Some("5d41402abc4b2a76b9719d911017c592"));
    let first = bench.receive("q").await.remove(0);
    assert_eq!(
        (first.body.as_deref(), &first.message_id, &first.md5_of_body),
        (Some("hello"), &sent.message_id, &sent.md5_of_message_body)
    );
    assert_eq!(bench.counts("q").await, (0, 1, 0));
    bench.advance(29);
    assert!(bench.receive("q").await.is_empty());
    bench.advance(1);
    let second = bench.receive("q").await.remove(0);
    assert_ne!(first.receipt_handle, second.receipt_handle);
    let shown = |name| system(&second, name);
    assert_eq!(shown("ApproximateReceiveCount").as_deref(), Some("2"));
    assert_eq!(shown("ApproximateFirstReceiveTimestamp"), Some(super::NOW.to_string()));
    assert_eq!((shown("SenderId").as_deref(), shown("SequenceNumber")), (Some(super::ACCOUNT), None));
    // An old handle deletes too, once and for all.
    bench.delete("q", &first).await.expect("deletes");
    bench.delete("q", &second).await.expect("is gone already");
    bench.advance(60);
    assert!(bench.receive("q").await.is_empty());
    assert_eq!(bench.counts("q").await, (0, 0, 0));
}

#[tokio::test]
async fn visibility_changes() {
    let bench = Bench::with_queue(&[("VisibilityTimeout", "60")]).await;
    bench.send("q", "a").await;
    let message = bench.receive("q").await.remove(0);
    bench.change("q", &message, 100).await.expect("changes");
    bench.advance(99);
    assert!(bench.receive("q").await.is_empty());
    bench.change("q", &message, 0).await.expect("changes");
    let message = bench.receive("q").await.remove(0);
    let text = "Total VisibilityTimeout for the message is beyond the limit [43200 seconds].";
    bench.advance_ms(999);
    bench.change("q", &message, 43_200).await.expect("no second has gone by");
    bench.advance(1);
    refused(
        bench.change("q", &message, 43_200).await,
        "InvalidParameterValue",
        &format!("Value 43200 for parameter VisibilityTimeout is invalid. Reason: {text}"),
    );
    bench.change("q", &message, 43_199).await.expect("is twelve hours in all");
    bench.delete("q", &message).await.expect("deletes");
    let text = format!(
        "Value {} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.",
        handle(&message)
    );
    refused(bench.change("q", &message, 1).await, "InvalidParameterValue", &text);
}

#[tokio::test]
async fn a_receive_for_no_time_hands_out_each_message_once() {
    let bench = Bench::with_queue(&[]).await;
    bench.send("q", "a").await;
    for _ in 0..2 {
        let got = bench.receive_with("q", |input| input.visibility_timeout = Some(0)).await.expect("receives");
        assert_eq!(got.len(), 1);
    }
    assert_eq!(bench.counts("q").await, (1, 0, 0));
}

#[tokio::test]
async fn delays() {
    let bench = Bench::with_queue(&[("DelaySeconds", "10")]).await;
    bench.send("q", "queue").await;
    bench.send_with("q", "none", |input| input.delay_seconds = Some(0)).await.expect("sends");
    bench.send_with("q", "own", |input| input.delay_seconds = Some(5)).await.expect("sends");
    assert_eq!(bench.counts("q").await, (1, 0, 2));
    assert_eq!(bench.bodies("q").await, ["none"]);
    bench.advance(5);
    assert_eq!(bench.bodies("q").await, ["own"]);
    bench.advance(5);
    assert_eq!(bench.bodies("q").await, ["queue"]);
    let text = "Value 901 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.";
    refused(bench.send_with("q", "x", |input| input.delay_seconds = Some(901)).await, "InvalidParameterValue", text);
}

#[tokio::test]
async fn messages_go_when_their_retention_ends() {
    let bench = Bench::with_queue(&[("MessageRetentionPeriod", "60")]).await;
    bench.send("q", "old").await;
    bench.advance(59);
    bench.send("q", "new").await;
    bench.advance(1);
    assert_eq!(bench.bodies("q").await, ["new"]);
    assert_eq!(bench.counts("q").await, (0, 1, 0));
}

#[tokio::test]
async fn batches_fail_in_part() {
    let bench = Bench::with_queue(&[("MaximumMessageSize", "1024")]).await;
    let entry = |id: &str, body: &str| SendMessageBatchRequestEntry {
        id: id.into(),
        message_body: body.into(),
        ..Default::default()
    };
    let large = "x".repeat(1025);
    let entries = vec![entry("a", "one"), entry("b", &large), entry("c", "bad \u{0}"), entry("d", "two")];
    let answer = bench
        .sqs
        .send_message_batch(bench.call(SendMessageBatchRequest { queue_url: url("q"), entries }))
        .await
        .expect("in part");
    let ids: Vec<_> = answer.successful.iter().map(|entry| entry.id.as_str()).collect();
    let failed: Vec<_> =
        answer.failed.iter().map(|entry| (entry.id.as_str(), entry.code.as_str(), entry.sender_fault)).collect();
    assert_eq!(ids, ["a", "d"]);
    assert_eq!(failed, [("b", "InvalidParameterValue", true), ("c", "InvalidMessageContents", true)]);
    let got = bench.receive("q").await;
    assert_eq!(super::bodies(&got), ["one", "two"]);

    let entries = vec![
        DeleteMessageBatchRequestEntry { id: "x".into(), receipt_handle: "nonsense".into() },
        DeleteMessageBatchRequestEntry { id: "y".into(), receipt_handle: handle(&got[0]) },
    ];
    let answer = bench
        .sqs
        .delete_message_batch(bench.call(DeleteMessageBatchRequest { queue_url: url("q"), entries }))
        .await
        .expect("in part");
    assert_eq!((answer.successful[0].id.as_str(), answer.failed[0].code.as_str()), ("y", "ReceiptHandleIsInvalid"));
    assert_eq!(
        answer.failed[0].message.as_deref(),
        Some("The input receipt handle \"nonsense\" is not a valid receipt handle.")
    );

    let entry = |id: &str, message: &api::sqs::Message| ChangeMessageVisibilityBatchRequestEntry {
        id: id.into(),
        receipt_handle: handle(message),
        visibility_timeout: Some(0),
    };
    let entries = vec![entry("x", &got[0]), entry("y", &got[1])];
    let input = ChangeMessageVisibilityBatchRequest { queue_url: url("q"), entries };
    let answer = bench.sqs.change_message_visibility_batch(bench.call(input)).await.expect("in part");
    assert_eq!((answer.successful[0].id.as_str(), answer.failed[0].id.as_str()), ("y", "x"));
    assert_eq!(bench.bodies("q").await, ["two"]);
}

#[tokio::test]
async fn a_batch_has_the_limit_of_a_message() {
    let bench = Bench::with_queue(&[]).await;
    let entry = |id: usize, bytes| SendMessageBatchRequestEntry {
        id: id.to_string(),
        message_body: "x".repeat(bytes),
        ..Default::default()
    };
    let send =
        |entries| bench.sqs.send_message_batch(bench.call(SendMessageBatchRequest { queue_url: url("q"), entries }));
    let text = "Batch requests cannot be longer than 1048576 bytes. You have sent 1048577 bytes.";
    refused(send(vec![entry(1, 1 << 19), entry(2, (1 << 19) + 1)]).await, "BatchRequestTooLong", text);
    send(vec![entry(1, 1 << 19), entry(2, 1 << 19)]).await.expect("fits");
    let text = "One or more parameters are invalid. Reason: Message must be shorter than 1048576 bytes.";
    refused(bench.send_with("q", &"x".repeat((1 << 20) + 1), |_| {}).await, "InvalidParameterValue", text);
    bench.send("q", &"\n".repeat(1 << 20)).await;
}

#[tokio::test]
async fn message_attributes_come_back_with_their_digest() {
    let bench = Bench::with_queue(&[]).await;
    let text = |value: &str| MessageAttributeValue {
        data_type: "String".into(),
        string_value: Some(value.into()),
        ..Default::default()
    };
    let bytes = MessageAttributeValue {
        data_type: "Binary.png".into(),
        binary_value: Some(vec![0, 255].into()),
        ..Default::default()
    };
    let attributes = vec![("b.x".to_owned(), text("1")), ("a".to_owned(), text("2")), ("c".to_owned(), bytes)];
    let sent =
        bench.send_with("q", "x", |input| input.message_attributes = Some(attributes.clone())).await.expect("sends");
    let got = bench.receive_with("q", |input| input.visibility_timeout = Some(0)).await.expect("receives").remove(0);
    assert_eq!(got.md5_of_message_attributes, sent.md5_of_message_attributes);
    assert_eq!(got.message_attributes, Some(attributes));
    let some = bench
        .receive_with("q", |input| input.message_attribute_names = Some(vec!["b.*".into()]))
        .await
        .expect("receives")
        .remove(0);
    assert_eq!(some.message_attributes.map(|attributes| attributes.len()), Some(1));
    assert_ne!(some.md5_of_message_attributes, sent.md5_of_message_attributes);
}

#[tokio::test]
async fn purges() {
    let bench = Bench::with_queue(&[]).await;
    bench.send("q", "a").await;
    bench.send("q", "b").await;
    bench.send_with("q", "c", |input| input.delay_seconds = Some(5)).await.expect("sends");
    let taken =
        bench.receive_with("q", |input| input.max_number_of_messages = Some(1)).await.expect("receives").remove(0);
    let purge = || bench.sqs.purge_queue(bench.call(PurgeQueueRequest { queue_url: url("q") }));
    purge().await.expect("purges");
    refused(purge().await, "PurgeQueueInProgress", "Only one PurgeQueue operation on q is allowed every 60 seconds.");
    bench.send("q", "d").await;
    bench.delete("q", &taken).await.expect("is gone");
    bench.advance(59);
    assert_eq!(bench.bodies("q").await, ["d"]);
    assert_eq!(bench.counts("q").await, (0, 1, 0));
    bench.sqs.sweep().await.expect("sweeps");
    assert_eq!(bench.counts("q").await, (0, 1, 0));
    bench.advance(1);
    purge().await.expect("a minute has passed");
}

#[tokio::test]
async fn queues_come_and_go() {
    let bench = Bench::with_queue(&[("VisibilityTimeout", "5")]).await;
    assert_eq!(
        bench.create("q", &[("VisibilityTimeout", "5")]).await.expect("is the same"),
        format!("http://127.0.0.1:4566/{}/q", super::ACCOUNT)
    );
    bench.create("q", &[]).await.expect("is the same");
    let text = "A queue already exists with the same name and a different value for attribute VisibilityTimeout";
    refused(bench.create("q", &[("VisibilityTimeout", "6")]).await, "QueueNameExists", text);
    bench.send("q", "a").await;
    let message = bench.receive("q").await.remove(0);
    let delete = || bench.sqs.delete_queue(bench.call(DeleteQueueRequest { queue_url: url("q") }));
    delete().await.expect("deletes");
    refused(delete().await, NO_QUEUE.0, NO_QUEUE.1);
    refused(bench.receive_with("q", |_| {}).await, NO_QUEUE.0, NO_QUEUE.1);
    let text = "You must wait 60 seconds after deleting a queue before you can create another with the same name.";
    refused(bench.create("q", &[]).await, "QueueDeletedRecently", text);
    bench.advance(60);
    bench.create("q", &[]).await.expect("is new");
    assert!(bench.receive("q").await.is_empty());
    let error = bench.delete("q", &message).await.expect_err("is of the old queue");
    assert_eq!(error.code, "ReceiptHandleIsInvalid");
}

#[tokio::test]
async fn lists_have_pages() {
    let bench = Bench::empty();
    for name in ["a1", "a2", "a3", "b1"] {
        bench.create(name, &[]).await.expect("is new");
    }
    let list = async |prefix: &str, size: Option<i32>, token: Option<String>| {
        let input = ListQueuesRequest { queue_name_prefix: Some(prefix.into()), max_results: size, next_token: token };
        bench.sqs.list_queues(bench.call(input)).await
    };
    let first = list("a", Some(2), None).await.expect("lists");
    assert_eq!(first.queue_urls.map(|urls| urls.len()), Some(2));
    let second = list("a", Some(2), first.next_token).await.expect("lists");
    assert_eq!(
        (second.queue_urls.expect("one"), second.next_token),
        (vec![format!("http://127.0.0.1:4566/{}/a3", super::ACCOUNT)], None)
    );
    assert_eq!(list("", None, None).await.expect("lists").queue_urls.map(|urls| urls.len()), Some(4));
    assert_eq!(list("c", None, None).await.expect("lists").queue_urls, None);
    let input = GetQueueUrlRequest { queue_name: "nothing".into(), ..Default::default() };
    refused(bench.sqs.get_queue_url(bench.call(input)).await, NO_QUEUE.0, NO_QUEUE.1);
}

#[tokio::test]
async fn a_handle_of_another_queue_is_refused() {
    let bench = Bench::with_queue(&[]).await;
    bench.create("r", &[]).await.expect("is new");
    bench.send("q", "a").await;
    let message = bench.receive("q").await.remove(0);
    let text = format!("The receipt handle \"{}\" is not valid for this queue.", handle(&message));
    refused(bench.delete("r", &message).await, "ReceiptHandleIsInvalid", &text);
    let input = DeleteMessageRequest { queue_url: url("q"), receipt_handle: String::new() };
    refused(
        bench.sqs.delete_message(bench.call(input)).await,
        "MissingParameter",
        "The request must contain the parameter ReceiptHandle.",
    );
}
