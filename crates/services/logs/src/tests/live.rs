use super::{Bench, NOW, refused};
use api::logs::{
    CreateLogGroupRequest, LiveTailSessionUpdate, Logs, StartLiveTailRequest, StartLiveTailResponseStream as Event,
};
use contract::Error;
use futures_util::{FutureExt, Stream, StreamExt};
use std::pin::Pin;

const ARN: &str = "arn:aws:logs:us-east-1:123456789012:log-group:g";

type Session = Pin<Box<dyn Stream<Item = Result<Event, Error>> + Send>>;

async fn open(bench: &Bench, change: impl FnOnce(&mut StartLiveTailRequest)) -> Result<Session, Error> {
    let mut input = StartLiveTailRequest { log_group_identifiers: vec![ARN.into()], ..Default::default() };
    change(&mut input);
    let answer = bench.logs.start_live_tail(bench.call(input)).await?;
    let mut session = answer.response_stream.and_then(|stream| stream.take()).expect("has a stream");
    assert!(matches!(session.next().await, Some(Ok(Event::SessionStart(start))) if start.session_id.is_some()));
    Ok(session)
}

/// The update of the next second.
async fn update(bench: &Bench, session: &mut Session) -> LiveTailSessionUpdate {
    assert!(session.next().now_or_never().is_none(), "updates come once a second");
    bench.advance(1000);
    match session.next().await {
        Some(Ok(Event::SessionUpdate(update))) => update,
        other => panic!("{other:?}"),
    }
}

fn messages(update: &LiveTailSessionUpdate) -> Vec<&str> {
    update.session_results.iter().flatten().filter_map(|event| event.message.as_deref()).collect()
}

#[tokio::test]
async fn a_session_gets_what_arrives_once_a_second() {
    let bench = Bench::with_streams(&["s", "t"]).await;
    bench.put("s", &[(0, "before")]).await.expect("puts");
    let mut session = open(&bench, |_| {}).await.expect("opens");
    assert!(messages(&update(&bench, &mut session).await).is_empty());
    bench.put("s", &[(1, "a"), (3, "c")]).await.expect("puts");
    bench.put("t", &[(2, "b")]).await.expect("puts");
    let second = update(&bench, &mut session).await;
    assert_eq!(messages(&second), ["a", "b", "c"]);
    assert_eq!(second.session_metadata.and_then(|metadata| metadata.sampled), Some(false));
    let event = &second.session_results.expect("has results")[0];
    assert_eq!((event.timestamp, event.ingestion_time), (Some(NOW + 1), Some(NOW + 1000)));
    assert_eq!((event.log_stream_name.as_deref(), event.log_group_identifier.as_deref()), (Some("s"), Some(ARN)));
    assert!(messages(&update(&bench, &mut session).await).is_empty());
}

#[tokio::test]
async fn a_session_sees_its_streams_and_its_pattern() {
    let bench = Bench::with_streams(&["s1", "s2", "t"]).await;
    let mut named = open(&bench, |input| input.log_stream_names = Some(vec!["t".into()])).await.expect("opens");
    let mut prefixed =
        open(&bench, |input| input.log_stream_name_prefixes = Some(vec!["s".into()])).await.expect("opens");
    let mut filtered =
        open(&bench, |input| input.log_event_filter_pattern = Some("ERROR -t".into())).await.expect("opens");
    for stream in ["s1", "s2", "t"] {
        bench.put(stream, &[(0, &format!("INFO {stream}")), (0, &format!("ERROR {stream}"))]).await.expect("puts");
    }
    bench.advance(1000);
    for (session, expected) in [(&mut named, 2), (&mut prefixed, 4), (&mut filtered, 2)] {
        assert!(
            matches!(session.next().await, Some(Ok(Event::SessionUpdate(update))) if messages(&update).len() == expected)
        );
    }
}

#[tokio::test]
async fn more_than_a_session_takes_is_sampled() {
    let bench = Bench::with_streams(&["s"]).await;
    let mut session = open(&bench, |_| {}).await.expect("opens");
    let texts: Vec<_> = (0..2_000).map(|n| n.to_string()).collect();
    bench.put("s", &texts.iter().map(|text| (0, text.as_str())).collect::<Vec<_>>()).await.expect("puts");
    let sampled = update(&bench, &mut session).await;
    assert_eq!(messages(&sampled).len(), 500);
    assert_eq!(sampled.session_metadata.as_ref().and_then(|metadata| metadata.sampled), Some(true));
    assert!(
        messages(&sampled).iter().any(|text| text.parse::<u32>().expect("a number") >= 1_500),
        "the sample is even"
    );
}

#[tokio::test]
async fn a_session_ends_after_three_hours_or_with_its_stream() {
    let bench = Bench::with_streams(&["s"]).await;
    let mut session = open(&bench, |_| {}).await.expect("opens");
    bench.advance(3 * 3_600_000);
    let ended = session.next().await.expect("has an end").expect_err("timed out");
    assert_eq!(ended.code, "SessionTimeoutException");
    assert!(session.next().await.is_none());
    let other = open(&bench, |_| {}).await.expect("opens");
    assert_eq!(bench.logs.live.session_count(), 1);
    drop(other);
    assert_eq!(bench.logs.live.session_count(), 0);
}

#[tokio::test]
async fn faulty_sessions_are_refused() {
    let bench = Bench::with_streams(&[]).await;
    let refusal = async |change: fn(&mut StartLiveTailRequest)| open(&bench, change).await.map(drop);
    let outcome = refusal(|i| i.log_group_identifiers = vec!["none".into()]).await;
    refused(outcome, "ResourceNotFoundException", "The specified log group does not exist.");
    let text = "Invalid filter pattern: Invalid character(s) in term '\"\"'";
    refused(refusal(|i| i.log_event_filter_pattern = Some("\"\"".into())).await, "InvalidParameterException", text);
    for change in [
        (|i| (i.log_stream_names, i.log_stream_name_prefixes) = (Some(vec!["a".into()]), Some(vec!["b".into()])))
            as fn(&mut StartLiveTailRequest),
        |i| (i.log_stream_names, i.log_group_identifiers) = (Some(vec!["a".into()]), vec![ARN.into(), ARN.into()]),
    ] {
        assert_eq!(refusal(change).await.expect_err("is faulty").code, "InvalidParameterException");
    }
    let rare = CreateLogGroupRequest {
        log_group_name: "rare".into(),
        log_group_class: Some("INFREQUENT_ACCESS".into()),
        ..Default::default()
    };
    bench.logs.create_log_group(bench.call(rare)).await.expect("creates");
    assert_eq!(
        refusal(|i| i.log_group_identifiers = vec!["rare".into()]).await.expect_err("is no STANDARD").code,
        "InvalidOperationException"
    );
}
