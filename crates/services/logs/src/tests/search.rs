use super::{Bench, NOW, refused};
use std::collections::HashSet;

#[tokio::test]
async fn a_search_interleaves_streams_by_time() {
    let bench = Bench::with_streams(&["s", "t", "u"]).await;
    bench.put("s", &[(1, "a"), (4, "d"), (6, "f")]).await.expect("puts");
    bench.put("t", &[(2, "b"), (5, "e")]).await.expect("puts");
    bench.put("u", &[(3, "c")]).await.expect("puts");
    for limit in [1, 2, 5, 100] {
        assert_eq!(bench.search(|input| input.limit = Some(limit)).await.0.concat(), "abcdef", "limit {limit}");
        let named = bench.search(|input| {
            (input.limit, input.log_stream_names) = (Some(limit), Some(vec!["s".into(), "t".into(), "s".into()]));
        });
        assert_eq!(named.await.0.concat(), "abdef", "limit {limit}");
    }
    assert_eq!(bench.search(|input| input.log_stream_name_prefix = Some("t".into())).await.0.concat(), "be");
    assert_eq!(bench.search(|_| {}).await.1, 1, "a search that found all gives no token");
}

#[tokio::test]
async fn an_event_is_described() {
    let bench = Bench::with_streams(&["s"]).await;
    bench.put("s", &[(1, "a"), (1, "b")]).await.expect("puts");
    let page = bench.filter(|_| {}).await.expect("searches");
    assert_eq!(page.searched_log_streams, Some(vec![]));
    let events = page.events.expect("has events");
    let event = &events[0];
    assert_eq!(
        (event.timestamp, event.ingestion_time, event.log_stream_name.as_deref()),
        (Some(NOW + 1), Some(NOW), Some("s"))
    );
    let ids: HashSet<_> = events.iter().map(|event| event.event_id.as_deref().expect("has an id")).collect();
    assert_eq!(ids.len(), 2);
    assert!(ids.iter().all(|id| id.len() == 56 && id.bytes().all(|b| b.is_ascii_digit())), "{ids:?}");
}

#[tokio::test]
async fn a_range_has_both_its_ends() {
    let bench = Bench::with_streams(&["s"]).await;
    bench.put("s", &[(1, "a"), (2, "b"), (3, "c")]).await.expect("puts");
    for (start, end, expected) in [(2, 3, "bc"), (2, 2, "b"), (0, 1, "a"), (4, 9, ""), (3, 2, "")] {
        let found =
            bench.search(|input| (input.start_time, input.end_time) = (Some(NOW + start), Some(NOW + end))).await;
        assert_eq!(found.0.concat(), expected, "{start} {end}");
    }
    assert_eq!(bench.search(|input| input.end_time = Some(i64::MAX)).await.0.concat(), "abc");
}

#[tokio::test]
async fn patterns_choose_events() {
    let bench = Bench::with_streams(&["s"]).await;
    bench
        .put("s", &[(1, "ERROR one"), (2, "INFO two"), (3, r#"{"level":"error","ms":80}"#), (4, "WARN four")])
        .await
        .expect("puts");
    for (pattern, count) in [
        ("", 4),
        ("ERROR", 1),
        ("?ERROR ?WARN", 2),
        ("-INFO", 3),
        ("{ $.ms > 75 }", 1),
        ("[level=INFO, rest]", 1),
        ("%^[A-Z]+ %", 3),
    ] {
        assert_eq!(bench.search(|input| input.filter_pattern = Some(pattern.into())).await.0.len(), count, "{pattern}");
    }
    for (pattern, text) in
        [("a@b", "Invalid filter pattern"), ("{ $.a", "If a filter pattern starts with '{' it must end with '}'")]
    {
        refused(
            bench.filter(|input| input.filter_pattern = Some(pattern.into())).await,
            "InvalidParameterException",
            text,
        );
    }
}

#[tokio::test]
async fn faulty_searches_are_refused() {
    let bench = Bench::with_streams(&["s"]).await;
    let outcome = bench.filter(|input| input.log_stream_names = Some(vec!["s".into(), "none".into()])).await;
    refused(outcome, "ResourceNotFoundException", "The specified log stream does not exist.");
    let outcome = bench.filter(|input| input.log_group_name = Some("none".into())).await;
    refused(outcome, "ResourceNotFoundException", "The specified log group does not exist.");
    let outcome = bench.filter(|input| input.next_token = Some("none".into())).await;
    refused(outcome, "InvalidParameterException", "The specified nextToken is invalid.");
    let outcome = bench.filter(|input| input.log_group_name = None).await;
    assert_eq!(outcome.expect_err("names no group").code, "InvalidParameterException");
    let outcome = bench
        .filter(|input| {
            (input.log_stream_names, input.log_stream_name_prefix) = (Some(vec!["s".into()]), Some("s".into()));
        })
        .await;
    assert_eq!(outcome.expect_err("has both").code, "InvalidParameterException");
    let elsewhere = "arn:aws:logs:eu-west-1:123456789012:log-group:g";
    let outcome =
        bench.filter(|input| (input.log_group_name, input.log_group_identifier) = (None, Some(elsewhere.into()))).await;
    refused(outcome, "ResourceNotFoundException", "The specified log group does not exist.");
}

#[tokio::test]
async fn a_search_from_the_tail_pages_backward() {
    let bench = Bench::with_streams(&["s", "t"]).await;
    bench.put("s", &[(1, "a"), (3, "c"), (5, "e")]).await.expect("puts");
    bench.put("t", &[(2, "b"), (4, "d")]).await.expect("puts");
    let found = bench.search(|input| (input.start_from_head, input.limit) = (Some(false), Some(2))).await;
    assert_eq!(found, (["d", "e", "b", "c", "a"].map(String::from).to_vec(), 3));
}

#[tokio::test]
async fn a_long_search_goes_on_where_it_stopped() {
    let bench = Bench::with_streams(&["s", "t"]).await;
    // More than one call searches: the pages are nearly empty, nothing is lost, and the search ends.
    let filler = "x".repeat(500_000);
    for n in 0..40_i64 {
        let stream = if n % 2 == 0 { "s" } else { "t" };
        bench
            .put(stream, &[(n * 5_000, &filler), (n * 5_000 + 1, &format!("needle {n}")), (n * 5_000 + 9_000, &filler)])
            .await
            .expect("puts");
    }
    let expected: Vec<_> = (0..40).map(|n| format!("needle {n}")).collect();
    let mut pages = Vec::new();
    for backward in [false, true] {
        let search = bench.search(|input| {
            (input.filter_pattern, input.start_from_head) = (Some("needle".into()), Some(!backward));
        });
        let (mut found, count) = search.await;
        pages.push(count);
        found.sort_by_key(|text| text[7..].parse::<u32>().expect("ends with a number"));
        assert_eq!(found, expected);
    }
    assert!(pages.iter().all(|count| *count == 2), "{pages:?}");
}
