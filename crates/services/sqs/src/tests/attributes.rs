use super::{ACCOUNT, Bench, NOW, arn, map, refused, url};
use api::sqs::{
    AddPermissionRequest, GetQueueAttributesRequest, ListQueueTagsRequest, RemovePermissionRequest, Sqs,
    TagQueueRequest, UntagQueueRequest,
};
use identity::ResourcePolicies;

#[tokio::test]
async fn all_attributes_of_a_new_queue() {
    let bench = Bench::with_queue(&[]).await;
    let input = GetQueueAttributesRequest { queue_url: url("q"), attribute_names: Some(vec!["All".into()]) };
    let mut all = bench.sqs.get_queue_attributes(bench.call(input)).await.expect("gets").attributes.expect("some");
    all.sort();
    let created = (NOW / 1000).to_string();
    let mut wanted = map(&[
        ("QueueArn", &arn("q")),
        ("CreatedTimestamp", &created),
        ("LastModifiedTimestamp", &created),
        ("ApproximateNumberOfMessages", "0"),
        ("ApproximateNumberOfMessagesNotVisible", "0"),
        ("ApproximateNumberOfMessagesDelayed", "0"),
        ("VisibilityTimeout", "30"),
        ("MaximumMessageSize", "1048576"),
        ("MessageRetentionPeriod", "345600"),
        ("DelaySeconds", "0"),
        ("ReceiveMessageWaitTimeSeconds", "0"),
        ("SqsManagedSseEnabled", "true"),
    ]);
    wanted.sort();
    assert_eq!(all, wanted);
    let input = GetQueueAttributesRequest { queue_url: url("q"), attribute_names: None };
    assert_eq!(bench.sqs.get_queue_attributes(bench.call(input)).await.expect("gets").attributes, None);
    let input = GetQueueAttributesRequest { queue_url: url("q"), attribute_names: Some(vec!["Nothing".into()]) };
    refused(
        bench.sqs.get_queue_attributes(bench.call(input)).await,
        "InvalidAttributeName",
        "Unknown Attribute Nothing.",
    );
}

#[tokio::test]
async fn attributes_change_and_say_when() {
    let bench = Bench::with_queue(&[]).await;
    bench.advance(5);
    bench.set("q", &[("VisibilityTimeout", "7")]).await.expect("sets");
    assert_eq!(bench.get("q", "LastModifiedTimestamp").await, Some((NOW / 1000 + 5).to_string()));
    bench.send("q", "a").await;
    bench.receive("q").await;
    bench.advance(7);
    assert_eq!(bench.bodies("q").await, ["a"]);
    refused(
        bench.set("q", &[("VisibilityTimeout", "x")]).await,
        "InvalidAttributeValue",
        "Invalid value for the parameter VisibilityTimeout.",
    );
}

#[tokio::test]
async fn permissions_edit_the_policy() {
    let bench = Bench::with_queue(&[]).await;
    let add = async |label: &str, accounts: &[&str], actions: &[&str]| {
        let input = AddPermissionRequest {
            queue_url: url("q"),
            label: label.into(),
            aws_account_ids: accounts.iter().map(|text| (*text).into()).collect(),
            actions: actions.iter().map(|text| (*text).into()).collect(),
        };
        bench.sqs.add_permission(bench.call(input)).await
    };
    add("one", &["111122223333"], &["SendMessage"]).await.expect("adds");
    let policy = bench.get("q", "Policy").await.expect("has one");
    let (id, resource) = (format!("{}/SQSDefaultPolicy", arn("q")), arn("q"));
    assert_eq!(
        policy,
        format!(
            r#"{{"Version":"2008-10-17","Id":"{id}","Statement":[{{"Sid":"one","Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::111122223333:root"}},"Action":"SQS:SendMessage","Resource":"{resource}"}}]}}"#
        )
    );
    assert_eq!(bench.sqs.policy_for(&resource).await, Some(policy));
    refused(
        add("one", &["111122223333"], &["*"]).await,
        "InvalidParameterValue",
        "Value one for parameter Label is invalid. Reason: Already exists.",
    );
    let owner = "Value SQS:DeleteQueue for parameter ActionName is invalid. Reason: Only the queue owner is allowed to invoke this action.";
    refused(add("two", &["111122223333"], &["DeleteQueue"]).await, "InvalidParameterValue", owner);
    let remove = async |label: &str| {
        bench
            .sqs
            .remove_permission(bench.call(RemovePermissionRequest { queue_url: url("q"), label: label.into() }))
            .await
    };
    let text = "Value two for parameter Label is invalid. Reason: can't find label on existing policy.";
    refused(remove("two").await, "InvalidParameterValue", text);
    remove("one").await.expect("removes");
    assert_eq!(bench.get("q", "Policy").await, None);
}

#[tokio::test]
async fn tags_come_and_go() {
    let bench = Bench::with_queue(&[]).await;
    let tags = async || {
        bench.sqs.list_queue_tags(bench.call(ListQueueTagsRequest { queue_url: url("q") })).await.expect("lists").tags
    };
    assert_eq!(tags().await, None);
    let input = TagQueueRequest { queue_url: url("q"), tags: map(&[("a", "1"), ("b", "")]) };
    bench.sqs.tag_queue(bench.call(input)).await.expect("tags");
    assert_eq!(tags().await, Some(map(&[("a", "1"), ("b", "")])));
    let input = UntagQueueRequest { queue_url: url("q"), tag_keys: vec!["a".into(), "c".into()] };
    bench.sqs.untag_queue(bench.call(input)).await.expect("untags");
    assert_eq!(tags().await, Some(map(&[("b", "")])));
}

#[tokio::test]
async fn urls_in_every_form() {
    let bench = Bench::with_queue(&[]).await;
    for queue_url in [
        format!("http://localhost:4566/{ACCOUNT}/q"),
        format!("https://queue.amazonaws.com/{ACCOUNT}/q/"),
        format!("https://sqs.us-east-1.amazonaws.com/{ACCOUNT}/q"),
        format!("http://localhost:4566/queue/us-east-1/{ACCOUNT}/q"),
        format!("/{ACCOUNT}/q"),
        "q".to_owned(),
    ] {
        let input = ListQueueTagsRequest { queue_url: queue_url.clone() };
        bench.sqs.list_queue_tags(bench.call(input)).await.expect(&queue_url);
    }
    let input = ListQueueTagsRequest { queue_url: "http://localhost:4566/".into() };
    refused(
        bench.sqs.list_queue_tags(bench.call(input)).await,
        "InvalidAddress",
        "The address http://localhost:4566/ is not valid for this endpoint.",
    );
    let input = ListQueueTagsRequest { queue_url: "http://localhost:4566/999999999999/q".into() };
    let text = "Access to the resource http://localhost:4566/999999999999/q is denied.";
    refused(bench.sqs.list_queue_tags(bench.call(input)).await, "AccessDenied", text);
}
