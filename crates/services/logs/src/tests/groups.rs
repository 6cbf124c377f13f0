use super::{Bench, NOW, refused};
use api::logs::{
    CreateLogGroupRequest, DeleteLogGroupRequest, DeleteLogStreamRequest, DeleteRetentionPolicyRequest,
    DescribeLogGroupsRequest, ListLogGroupsRequest, ListTagsForResourceRequest, ListTagsLogGroupRequest, Logs,
    PutLogGroupDeletionProtectionRequest, PutRetentionPolicyRequest, TagFilter, TagLogGroupRequest, TagResourceRequest,
    TestMetricFilterRequest, UntagLogGroupRequest, UntagResourceRequest,
};

const ARN: &str = "arn:aws:logs:us-east-1:123456789012:log-group:g";

async fn delete(bench: &Bench, name: &str) -> Result<(), contract::Error> {
    bench.logs.delete_log_group(bench.call(DeleteLogGroupRequest { log_group_name: name.into() })).await
}

#[tokio::test]
async fn a_group_is_made_described_and_deleted() {
    let bench = Bench::with_streams(&[]).await;
    refused(bench.create_group("g").await, "ResourceAlreadyExistsException", "The specified log group already exists");
    let groups = bench.groups(|_| {}).await;
    let [group] = &groups[..] else { panic!("{groups:?}") };
    assert_eq!(group.log_group_name.as_deref(), Some("g"));
    assert_eq!((group.creation_time, group.stored_bytes, group.retention_in_days), (Some(NOW), Some(0), None));
    assert_eq!(group.arn.as_deref(), Some(format!("{ARN}:*").as_str()));
    assert_eq!(group.log_group_arn.as_deref(), Some(ARN));
    assert_eq!(group.log_group_class.as_deref(), Some("STANDARD"));
    delete(&bench, "g").await.expect("deletes");
    assert!(bench.groups(|_| {}).await.is_empty());
    refused(delete(&bench, "g").await, "ResourceNotFoundException", "The specified log group does not exist.");
}

#[tokio::test]
async fn reserved_names_keys_and_protection_are_refused() {
    let bench = Bench::empty();
    let create = |change: fn(&mut CreateLogGroupRequest)| {
        let mut input = CreateLogGroupRequest { log_group_name: "g".into(), ..Default::default() };
        change(&mut input);
        bench.logs.create_log_group(bench.call(input))
    };
    refused(
        create(|i| i.log_group_name = "aws/x".into()).await,
        "InvalidParameterException",
        "Log groups starting with AWS/ are reserved for AWS.",
    );
    refused(
        create(|i| i.kms_key_id = Some("arn:aws:kms:us-east-1:123456789012:key/x".into())).await,
        "InvalidParameterException",
        &format!("The specified KMS key does not exist or is not allowed to be used with LogGroup '{ARN}'"),
    );
    create(|i| i.deletion_protection_enabled = Some(true)).await.expect("creates");
    assert_eq!(delete(&bench, "g").await.expect_err("is protected").code, "ValidationException");
    assert_eq!(bench.groups(|_| {}).await[0].deletion_protection_enabled, Some(true));
    bench.create_stream("g", "s").await.expect("creates");
    let stream = DeleteLogStreamRequest { log_group_name: "g".into(), log_stream_name: "s".into() };
    let outcome = bench.logs.delete_log_stream(bench.call(stream)).await;
    assert_eq!(outcome.expect_err("is protected").code, "ValidationException");
    let open =
        PutLogGroupDeletionProtectionRequest { log_group_identifier: ARN.into(), deletion_protection_enabled: false };
    bench.logs.put_log_group_deletion_protection(bench.call(open)).await.expect("puts");
    delete(&bench, "g").await.expect("deletes");
}

#[tokio::test]
async fn groups_are_listed_by_tags_and_parts_of_names() {
    let bench = Bench::empty();
    for name in ["/aws/lambda/a", "/aws/lambda/b", "other"] {
        bench.create_group(name).await.expect("creates");
    }
    let tags = vec![("stage".to_owned(), "prod".to_owned())];
    bench
        .logs
        .tag_log_group(bench.call(TagLogGroupRequest { log_group_name: "other".into(), tags }))
        .await
        .expect("tags");
    let list = async |change: fn(&mut ListLogGroupsRequest)| {
        let mut input = ListLogGroupsRequest::default();
        change(&mut input);
        let found = bench.logs.list_log_groups(bench.call(input)).await.expect("lists");
        found.log_groups.into_iter().flatten().filter_map(|group| group.log_group_name).collect::<Vec<_>>()
    };
    assert_eq!(list(|_| {}).await.len(), 3);
    assert_eq!(list(|i| i.log_group_name_pattern = Some("bda/a|^oth".into())).await, ["/aws/lambda/a", "other"]);
    let filter = |values: &[&str]| {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        Some(vec![TagFilter { key: "stage".into(), values: Some(values) }])
    };
    let tagged = ListLogGroupsRequest { log_group_tags: filter(&["dev", "pr*"]), ..Default::default() };
    let found = bench.logs.list_log_groups(bench.call(tagged)).await.expect("lists").log_groups.unwrap_or_default();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].log_group_arn.as_deref(), Some("arn:aws:logs:us-east-1:123456789012:log-group:other"));
    let none = ListLogGroupsRequest { log_group_tags: filter(&["!prod"]), ..Default::default() };
    let found = bench.logs.list_log_groups(bench.call(none)).await.expect("lists");
    assert_eq!(found.log_groups, Some(vec![]));
}

#[tokio::test]
async fn a_pattern_is_tried_on_messages() {
    let bench = Bench::empty();
    let input = TestMetricFilterRequest {
        filter_pattern: "[level = ERROR, rest]".into(),
        log_event_messages: vec!["INFO a".into(), "ERROR b c".into()],
    };
    let matches = bench.logs.test_metric_filter(bench.call(input)).await.expect("tries").matches.unwrap_or_default();
    assert_eq!(matches.len(), 1);
    assert_eq!((matches[0].event_number, matches[0].event_message.as_deref()), (Some(2), Some("ERROR b c")));
    let expected = [("$level", "ERROR"), ("$rest", "b c")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(matches[0].extracted_values.as_deref(), Some(expected.as_slice()));
    let faulty = TestMetricFilterRequest { filter_pattern: "a@b".into(), log_event_messages: vec!["x".into()] };
    let text = "Invalid character(s) in term 'a@b'";
    refused(bench.logs.test_metric_filter(bench.call(faulty)).await, "InvalidParameterException", text);
}

#[tokio::test]
async fn groups_are_listed_by_name_in_pages() {
    let bench = Bench::empty();
    for name in ["/aws/lambda/a", "/aws/lambda/b", "/aws/lambda/c", "/aws/lambdb", "zAwsz"] {
        bench.create_group(name).await.expect("creates");
    }
    let mut elsewhere = Bench { logs: bench.logs.clone(), clock: bench.clock.clone(), ctx: bench.ctx.clone() };
    elsewhere.ctx.region = platform::Region::new("eu-west-1");
    elsewhere.create_group("/aws/lambda/a").await.expect("is another region's");
    let (mut names, mut token, mut pages) = (Vec::new(), None, 0);
    loop {
        let input = DescribeLogGroupsRequest {
            log_group_name_prefix: Some("/aws/lambda".into()),
            limit: Some(2),
            next_token: token,
            ..Default::default()
        };
        let page = bench.logs.describe_log_groups(bench.call(input)).await.expect("describes");
        names.extend(page.log_groups.into_iter().flatten().filter_map(|group| group.log_group_name));
        (token, pages) = (page.next_token, pages + 1);
        if token.is_none() {
            break;
        }
    }
    assert_eq!(names, ["/aws/lambda/a", "/aws/lambda/b", "/aws/lambda/c"]);
    assert_eq!(pages, 2);
    let count = async |change: fn(&mut DescribeLogGroupsRequest)| bench.groups(change).await.len();
    assert_eq!(count(|i| i.log_group_name_pattern = Some("lambd".into())).await, 4);
    assert_eq!(count(|i| i.log_group_name_pattern = Some("AWS".into())).await, 0);
    assert_eq!(count(|i| i.log_group_class = Some("INFREQUENT_ACCESS".into())).await, 0);
    assert_eq!(count(|i| i.log_group_identifiers = Some(vec!["zAwsz".into(), "none".into()])).await, 1);
    let both = DescribeLogGroupsRequest {
        log_group_name_prefix: Some("a".into()),
        log_group_name_pattern: Some("b".into()),
        ..Default::default()
    };
    let text = "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.";
    refused(bench.logs.describe_log_groups(bench.call(both)).await, "InvalidParameterException", text);
    let forged = DescribeLogGroupsRequest { next_token: Some("x".into()), ..Default::default() };
    refused(
        bench.logs.describe_log_groups(bench.call(forged)).await,
        "InvalidParameterException",
        "The specified nextToken is invalid.",
    );
}

#[tokio::test]
async fn retention_takes_certain_days_only() {
    let bench = Bench::with_streams(&[]).await;
    let put = |days| {
        bench.logs.put_retention_policy(
            bench.call(PutRetentionPolicyRequest { log_group_name: "g".into(), retention_in_days: days }),
        )
    };
    put(7).await.expect("puts");
    assert_eq!(bench.groups(|_| {}).await[0].retention_in_days, Some(7));
    let error = put(2).await.expect_err("no such retention");
    assert!(error.message.as_deref().unwrap_or_default().contains("Value '2' at 'retentionInDays'"), "{error}");
    bench
        .logs
        .delete_retention_policy(bench.call(DeleteRetentionPolicyRequest { log_group_name: "g".into() }))
        .await
        .expect("deletes");
    assert_eq!(bench.groups(|_| {}).await[0].retention_in_days, None);
    let none = DeleteRetentionPolicyRequest { log_group_name: "none".into() };
    refused(
        bench.logs.delete_retention_policy(bench.call(none)).await,
        "ResourceNotFoundException",
        "The specified log group does not exist.",
    );
}

#[tokio::test]
async fn tags_are_the_same_by_name_and_by_arn() {
    let bench = Bench::with_streams(&[]).await;
    let tag = |key: &str| vec![(key.to_owned(), "v".to_owned())];
    bench
        .logs
        .tag_resource(bench.call(TagResourceRequest { resource_arn: ARN.into(), tags: tag("a") }))
        .await
        .expect("tags");
    bench
        .logs
        .tag_log_group(bench.call(TagLogGroupRequest { log_group_name: "g".into(), tags: tag("b") }))
        .await
        .expect("tags");
    let listed = bench
        .logs
        .list_tags_for_resource(bench.call(ListTagsForResourceRequest { resource_arn: format!("{ARN}:*") }))
        .await
        .expect("lists");
    assert_eq!(listed.tags, Some([tag("a"), tag("b")].concat()));
    bench
        .logs
        .untag_resource(bench.call(UntagResourceRequest { resource_arn: ARN.into(), tag_keys: vec!["a".into()] }))
        .await
        .expect("untags");
    bench
        .logs
        .untag_log_group(bench.call(UntagLogGroupRequest { log_group_name: "g".into(), tags: vec!["c".into()] }))
        .await
        .expect("untags");
    let listed = bench
        .logs
        .list_tags_log_group(bench.call(ListTagsLogGroupRequest { log_group_name: "g".into() }))
        .await
        .expect("lists");
    assert_eq!(listed.tags, Some(tag("b")));
    let many: Vec<_> = (0..50).map(|n| (n.to_string(), String::new())).collect();
    let outcome =
        bench.logs.tag_resource(bench.call(TagResourceRequest { resource_arn: ARN.into(), tags: many })).await;
    assert_eq!(outcome.expect_err("too many").code, "TooManyTagsException");
    for (arn, code) in [
        ("x", "InvalidParameterException"),
        ("arn:aws:logs:us-east-1:123456789012:log-group:x", "ResourceNotFoundException"),
    ] {
        let outcome = bench
            .logs
            .list_tags_for_resource(bench.call(ListTagsForResourceRequest { resource_arn: arn.into() }))
            .await;
        assert_eq!(outcome.expect_err(arn).code, code);
    }
}
