//! The way that Lambda takes: typed calls through the bus, as a role.

use super::{Bench, NOW};
use api::logs::{
    CreateLogGroupRequest, CreateLogStreamRequest, FilterLogEventsRequest, InputLogEvent, PutLogEventsRequest,
    StartLiveTailRequest, StartLiveTailResponseStream, op,
};
use contract::{Error, Operation, Service, Value};
use futures_util::StreamExt;
use platform::{Authorizer, BoxFuture, Bus, Context, TypedOperation};
use std::sync::Arc;

struct AllowAll;

impl Authorizer for AllowAll {
    fn authorize<'a>(
        &'a self,
        _: &'a Context,
        _: &'static Service,
        _: &'static Operation,
        _: &'a Value,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }
}

fn bus(bench: &Bench) -> Bus {
    let bus = Bus::default();
    bus.connect(vec![api::logs::handler(Arc::clone(&bench.logs))], Arc::new(AllowAll));
    bus
}

fn batch() -> PutLogEventsRequest {
    let log_events = ["START", "hello", "END"].map(|text| InputLogEvent { timestamp: NOW, message: text.into() });
    PutLogEventsRequest {
        log_group_name: "/aws/lambda/f".into(),
        log_stream_name: "2023/11/14/[$LATEST]0123456789abcdef".into(),
        log_events: log_events.into(),
        ..Default::default()
    }
}

async fn call<O: TypedOperation>(bench: &Bench, bus: &Bus, input: O::Input) -> Result<O::Output, Error> {
    bus.call::<O>(bench.ctx.clone(), input).await
}

#[tokio::test]
async fn a_first_flush_makes_its_group_and_stream() {
    let bench = Bench::empty();
    let bus = bus(&bench);
    let error = call::<op::PutLogEvents>(&bench, &bus, batch()).await.expect_err("has no group yet");
    assert_eq!(error.code, "ResourceNotFoundException");
    let group = CreateLogGroupRequest { log_group_name: batch().log_group_name, ..Default::default() };
    call::<op::CreateLogGroup>(&bench, &bus, group).await.expect("creates");
    let stream =
        CreateLogStreamRequest { log_group_name: batch().log_group_name, log_stream_name: batch().log_stream_name };
    call::<op::CreateLogStream>(&bench, &bus, stream).await.expect("creates");
    call::<op::PutLogEvents>(&bench, &bus, batch()).await.expect("puts");
    let search = FilterLogEventsRequest { log_group_name: Some(batch().log_group_name), ..Default::default() };
    let found = call::<op::FilterLogEvents>(&bench, &bus, search).await.expect("searches");
    let messages: Vec<_> = found.events.into_iter().flatten().filter_map(|event| event.message).collect();
    assert_eq!(messages, ["START", "hello", "END"]);
}

#[tokio::test]
async fn a_live_tail_comes_through_the_bus() {
    let bench = Bench::with_streams(&["s"]).await;
    let bus = bus(&bench);
    let input = StartLiveTailRequest { log_group_identifiers: vec!["g".into()], ..Default::default() };
    let answer = call::<op::StartLiveTail>(&bench, &bus, input).await.expect("opens");
    let mut session = answer.response_stream.and_then(|stream| stream.take()).expect("has a stream");
    assert!(matches!(session.next().await, Some(Ok(StartLiveTailResponseStream::SessionStart(_)))));
    bench.put("s", &[(0, "x")]).await.expect("puts");
    bench.advance(1000);
    let update = session.next().await;
    assert!(matches!(update, Some(Ok(StartLiveTailResponseStream::SessionUpdate(update)))
        if update.session_results.as_ref().is_some_and(|events| events.len() == 1)));
}
