use super::{Bench, NOW, refused};
use api::logs::{DeleteLogStreamRequest, DescribeLogStreamsRequest, Logs};

#[tokio::test]
async fn a_stream_is_made_once_in_a_group_that_exists() {
    let bench = Bench::with_streams(&["s"]).await;
    refused(
        bench.create_stream("g", "s").await,
        "ResourceAlreadyExistsException",
        "The specified log stream already exists",
    );
    refused(
        bench.create_stream("none", "s").await,
        "ResourceNotFoundException",
        "The specified log group does not exist.",
    );
}

#[tokio::test]
async fn a_stream_tells_of_its_events() {
    let bench = Bench::with_streams(&["s"]).await;
    let fresh = &bench.streams(|_| {}).await[0];
    assert_eq!(
        (fresh.first_event_timestamp, fresh.last_event_timestamp, fresh.last_ingestion_time),
        (None, None, None)
    );
    assert_eq!(fresh.upload_sequence_token, None);
    bench.put("s", &[(-30_000, "a"), (-5, "b")]).await.expect("puts");
    bench.advance(1000);
    bench.put("s", &[(-90_000, "c")]).await.expect("puts");
    let stream = &bench.streams(|_| {}).await[0];
    assert_eq!((stream.first_event_timestamp, stream.last_event_timestamp), (Some(NOW - 90_000), Some(NOW - 5)));
    assert_eq!(
        (stream.creation_time, stream.last_ingestion_time, stream.stored_bytes),
        (Some(NOW), Some(NOW + 1000), Some(0))
    );
    assert_eq!(stream.arn.as_deref(), Some("arn:aws:logs:us-east-1:123456789012:log-group:g:log-stream:s"));
    assert!(stream.upload_sequence_token.is_some());
}

/// The names of all pages.
async fn names(bench: &Bench, change: impl Fn(&mut DescribeLogStreamsRequest)) -> String {
    let (mut names, mut token) = (Vec::new(), None);
    loop {
        let mut input = DescribeLogStreamsRequest {
            log_group_name: Some("g".into()),
            limit: Some(2),
            next_token: token,
            ..Default::default()
        };
        change(&mut input);
        let page = bench.logs.describe_log_streams(bench.call(input)).await.expect("describes");
        names.extend(page.log_streams.into_iter().flatten().filter_map(|stream| stream.log_stream_name));
        token = page.next_token;
        if token.is_none() {
            return names.join(" ");
        }
    }
}

#[tokio::test]
async fn streams_are_listed_by_name_or_by_time() {
    let bench = Bench::with_streams(&["a1", "a2", "b1", "b2", "c"]).await;
    for (at, stream) in [(-1, "b1"), (-3, "a1"), (-2, "c"), (-2, "a2")] {
        bench.put(stream, &[(at, "x")]).await.expect("puts");
    }
    let by_time = |input: &mut DescribeLogStreamsRequest| input.order_by = Some("LastEventTime".into());
    assert_eq!(names(&bench, |_| {}).await, "a1 a2 b1 b2 c");
    assert_eq!(names(&bench, |i| i.descending = Some(true)).await, "c b2 b1 a2 a1");
    assert_eq!(names(&bench, |i| i.log_stream_name_prefix = Some("b".into())).await, "b1 b2");
    assert_eq!(names(&bench, by_time).await, "b2 a1 a2 c b1");
    let descending = |input: &mut DescribeLogStreamsRequest| {
        by_time(input);
        input.descending = Some(true);
    };
    assert_eq!(names(&bench, descending).await, "b1 c a2 a1 b2");
    let both = DescribeLogStreamsRequest {
        log_group_identifier: Some("arn:aws:logs:us-east-1:123456789012:log-group:g".into()),
        order_by: Some("LastEventTime".into()),
        log_stream_name_prefix: Some("a".into()),
        ..Default::default()
    };
    let text = "Cannot order by LastEventTime with a logStreamNamePrefix.";
    refused(bench.logs.describe_log_streams(bench.call(both)).await, "InvalidParameterException", text);
}

#[tokio::test]
async fn a_deleted_stream_takes_its_events_along() {
    let bench = Bench::with_streams(&["s", "t"]).await;
    bench.put("s", &[(0, "old")]).await.expect("puts");
    bench.put("t", &[(0, "other")]).await.expect("puts");
    let delete = || {
        bench.logs.delete_log_stream(
            bench.call(DeleteLogStreamRequest { log_group_name: "g".into(), log_stream_name: "s".into() }),
        )
    };
    delete().await.expect("deletes");
    refused(delete().await, "ResourceNotFoundException", "The specified log stream does not exist.");
    refused(bench.put("s", &[(0, "x")]).await, "ResourceNotFoundException", "The specified log stream does not exist.");
    // Also before the sweeper has run, and in a stream of the same name.
    assert_eq!(bench.search(|_| {}).await.0, ["other"]);
    bench.create_stream("g", "s").await.expect("is new");
    bench.put("s", &[(1, "new")]).await.expect("puts");
    assert_eq!(bench.search(|_| {}).await.0, ["other", "new"]);
    bench.logs.sweep().await.expect("sweeps");
    assert_eq!(bench.search(|_| {}).await.0, ["other", "new"]);
    assert_eq!(super::messages(&bench.get("s", |_| {}).await.expect("gets")), ["new"]);
}
