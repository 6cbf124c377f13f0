use super::{Bench, NOW, messages, refused};
use api::logs::{GetLogEventsResponse, RejectedLogEventsInfo};
use std::collections::HashSet;

#[tokio::test]
async fn events_come_back_in_order_with_their_times() {
    let bench = Bench::with_streams(&["s"]).await;
    bench.put("s", &[(-5, "b"), (-5, "c"), (-1, "e")]).await.expect("puts");
    bench.advance(7);
    let answer = bench.put("s", &[(-9, "a"), (-3, "d")]).await.expect("puts");
    assert_eq!(answer.rejected_log_events_info, None);
    assert_eq!(answer.next_sequence_token.map(|token| token.len()), Some(56));
    let page = bench.get("s", |_| {}).await.expect("gets");
    assert_eq!(messages(&page), ["a", "b", "c", "d", "e"]);
    let first = &page.events.as_ref().expect("has events")[0];
    assert_eq!((first.timestamp, first.ingestion_time), (Some(NOW - 9), Some(NOW + 7)));
}

#[tokio::test]
async fn what_does_not_exist_is_named() {
    let bench = Bench::with_streams(&["s"]).await;
    refused(
        bench.put("none", &[(0, "x")]).await,
        "ResourceNotFoundException",
        "The specified log stream does not exist.",
    );
    refused(bench.get("none", |_| {}).await, "ResourceNotFoundException", "The specified log stream does not exist.");
    let outcome = bench.get("s", |input| input.log_group_name = Some("none".into())).await;
    refused(outcome, "ResourceNotFoundException", "The specified log group does not exist.");
    let outcome = bench.get("s", |input| input.log_group_identifier = Some("g".into())).await;
    refused(outcome, "InvalidParameterException", "LogGroup name and LogGroup ARN are mutually exclusive parameters.");
    let outcome = bench.get("s", |input| input.next_token = Some("x".into())).await;
    refused(outcome, "InvalidParameterException", "The specified nextToken is invalid.");
}

#[tokio::test]
async fn a_batch_keeps_what_is_neither_too_old_nor_too_new() {
    let bench = Bench::with_streams(&["s"]).await;
    let (old, new) = (-15 * 86_400_000, 3 * 3_600_000);
    let answer = bench.put("s", &[(old, "old"), (0, "kept"), (new, "new")]).await.expect("puts");
    let info = RejectedLogEventsInfo {
        too_new_log_event_start_index: Some(2),
        too_old_log_event_end_index: Some(1),
        expired_log_event_end_index: None,
    };
    assert_eq!(answer.rejected_log_events_info, Some(info));
    assert_eq!(messages(&bench.get("s", |_| {}).await.expect("gets")), ["kept"]);
    let answer = bench.put("s", &[(old, "old")]).await.expect("answers");
    assert_eq!(answer.rejected_log_events_info.and_then(|info| info.too_old_log_event_end_index), Some(1));
    refused(
        bench.put("s", &[(-86_400_001, "a"), (0, "b")]).await,
        "InvalidParameterException",
        "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
    );
}

#[tokio::test]
async fn a_range_has_its_start_and_not_its_end() {
    let bench = Bench::with_streams(&["s"]).await;
    bench.put("s", &[(1, "a"), (2, "b"), (3, "c")]).await.expect("puts");
    for (start, end, expected) in [
        (Some(2), Some(3), "b"),
        (None, Some(2), "a"),
        (Some(2), None, "bc"),
        (Some(3), Some(3), ""),
        (Some(9), None, ""),
    ] {
        for head in [true, false] {
            let page = bench.get("s", |input| {
                input.start_time = start.map(|ms: i64| NOW + ms);
                input.end_time = end.map(|ms: i64| NOW + ms);
                input.start_from_head = Some(head);
            });
            assert_eq!(messages(&page.await.expect("gets")).concat(), expected, "{start:?} {end:?}");
        }
    }
}

/// Follows a token until it stays the same.
async fn follow(bench: &Bench, mut page: GetLogEventsResponse, forward: bool, limit: i32) -> Vec<String> {
    let mut pages = Vec::new();
    loop {
        pages.push(messages(&page).concat());
        let token = if forward { page.next_forward_token } else { page.next_backward_token }.expect("is never null");
        page = bench
            .get("s", |input| (input.next_token, input.limit) = (Some(token.clone()), Some(limit)))
            .await
            .expect("gets");
        let next = if forward { &page.next_forward_token } else { &page.next_backward_token };
        if next.as_deref() == Some(token.as_str()) {
            assert!(messages(&page).is_empty(), "the same token ends the reading");
            return pages;
        }
    }
}

#[tokio::test]
async fn tokens_lead_through_a_stream_both_ways() {
    let bench = Bench::with_streams(&["s"]).await;
    bench.put("s", &[(1, "a"), (2, "b"), (2, "c"), (3, "d"), (4, "e")]).await.expect("puts");
    let head =
        bench.get("s", |input| (input.start_from_head, input.limit) = (Some(true), Some(2))).await.expect("gets");
    assert!(head.next_forward_token.as_deref().is_some_and(|token| token.starts_with("f/") && token.ends_with("/s")));
    assert!(head.next_backward_token.as_deref().is_some_and(|token| token.starts_with("b/")));
    assert_eq!(follow(&bench, head.clone(), true, 2).await, ["ab", "cd", "e"]);
    assert_eq!(follow(&bench, head, false, 2).await, ["ab"]);
    let tail = bench.get("s", |input| input.limit = Some(2)).await.expect("gets");
    assert_eq!(follow(&bench, tail.clone(), false, 2).await, ["de", "bc", "a"]);
    assert_eq!(follow(&bench, tail.clone(), true, 2).await, ["de"]);
    // What arrives later is found by the token of the end.
    bench.put("s", &[(5, "f")]).await.expect("puts");
    let later = bench.get("s", |input| input.next_token = tail.next_forward_token).await.expect("gets");
    assert_eq!(messages(&later), ["f"]);
}

#[tokio::test]
async fn the_token_of_an_empty_stream_finds_what_comes() {
    for head in [true, false] {
        let bench = Bench::with_streams(&["s"]).await;
        let empty = bench.get("s", |input| input.start_from_head = Some(head)).await.expect("gets");
        assert!(messages(&empty).is_empty());
        bench.put("s", &[(1, "x")]).await.expect("puts");
        let page = bench.get("s", |input| input.next_token = empty.next_forward_token.clone()).await.expect("gets");
        assert!(!messages(&page).is_empty());
        let page = bench.get("s", |input| input.next_token = empty.next_backward_token.clone()).await.expect("gets");
        assert!(messages(&page).is_empty());
    }
}

#[tokio::test]
async fn overlapping_chunks_are_read_in_the_order_of_events() {
    let bench = Bench::with_streams(&["s"]).await;
    // Each put spans most of a chunk's time, so that many chunks overlap; forty are more than a read holds at a time.
    let mut expected = Vec::new();
    for n in 0..40_i64 {
        let events: Vec<_> = (0..5).map(|k| (n * 700 + k * 2_400 - 600_000, format!("{n}.{k}"))).collect();
        bench.put("s", &events.iter().map(|(ms, text)| (*ms, text.as_str())).collect::<Vec<_>>()).await.expect("puts");
        expected.extend(events);
    }
    expected.sort_by_key(|(ms, _)| *ms);
    let expected: Vec<_> = expected.into_iter().map(|(_, text)| text).collect();
    let head =
        bench.get("s", |input| (input.start_from_head, input.limit) = (Some(true), Some(7))).await.expect("gets");
    assert_eq!(follow(&bench, head, true, 7).await.concat(), expected.concat());
    let tail = bench.get("s", |input| input.limit = Some(7)).await.expect("gets");
    let mut pages = follow(&bench, tail, false, 7).await;
    pages.reverse();
    assert_eq!(pages.concat(), expected.concat());
    assert_eq!(bench.search(|input| input.limit = Some(7)).await.0, expected);
}

#[tokio::test]
async fn pages_hold_a_megabyte() {
    let bench = Bench::with_streams(&["s"]).await;
    let large = "x".repeat(300_000);
    bench.put("s", &[(1, &large), (2, &large), (3, &large)]).await.expect("puts");
    bench.put("s", &[(4, &large), (5, "last")]).await.expect("puts");
    let count = |page: &GetLogEventsResponse| messages(page).len();
    let head = bench.get("s", |input| input.start_from_head = Some(true)).await.expect("gets");
    assert_eq!(count(&head), 3);
    let tail = bench.get("s", |_| {}).await.expect("gets");
    assert_eq!(count(&tail), 4);
    let whole = "y".repeat(1_048_550);
    bench.put("s", &[(6, &whole)]).await.expect("puts");
    assert_eq!(count(&bench.get("s", |_| {}).await.expect("gets")), 1);
}

#[tokio::test]
async fn simultaneous_puts_to_a_stream_all_count() {
    let bench = Bench::with_streams(&["s"]).await;
    let texts: Vec<_> = (0..30).map(|n| n.to_string()).collect();
    futures_util::future::join_all(
        texts.iter().map(|text| async { bench.put("s", &[(0, text)]).await.expect("puts") }),
    )
    .await;
    let page = bench.get("s", |_| {}).await.expect("gets");
    assert_eq!(messages(&page).into_iter().collect::<HashSet<_>>(), texts.iter().map(String::as_str).collect());
}
