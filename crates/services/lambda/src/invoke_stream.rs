//! `InvokeWithResponseStream`: the function's answer is passed on while it comes.
//!
//! What fails before the first byte is an ordinary error; what fails afterwards is told in the last event, since the status is out.
//! A function that does not stream answers in one piece.

use crate::invoke::{check_payload, event_of, refusal};
use crate::limits;
use crate::names::Target;
use crate::running;
use crate::service::LambdaService;
use api::lambda::{self as types, InvokeWithResponseStreamResponseEvent as StreamEvent};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use compute::{InvokeError, Outcome};
use contract::{Error, EventStream};
use futures_util::future::Either;
use futures_util::stream::{self, StreamExt};
use platform::Call;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

type Running = JoinHandle<Result<Outcome, InvokeError>>;
type Done = Result<Result<Outcome, InvokeError>, tokio::task::JoinError>;

/// `InvokeWithResponseStream`.
pub(crate) async fn invoke(
    lambda: &LambdaService,
    call: Call<types::InvokeWithResponseStreamRequest>,
) -> Result<types::InvokeWithResponseStreamResponse, Error> {
    let Call { ctx, input } = call;
    let target = Target::read(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let resolved = running::resolve_for(lambda, &ctx, &target, input.tenant_id.as_deref()).await?;
    let payload = check_payload(input.payload, "RequestResponse", limits::SYNC_PAYLOAD_BYTES_MAX)?;
    if input.invocation_type.as_deref() == Some("DryRun") {
        return Ok(types::InvokeWithResponseStreamResponse { status_code: Some(204), ..Default::default() });
    }
    let tail = input.log_type.as_deref() == Some("Tail");
    let mut event = event_of(lambda, &ctx, &resolved, payload, input.client_context.as_deref(), tail)?;
    let (sender, mut pieces) = mpsc::channel(compute::limits::STREAM_PIECES);
    event.pieces = Some(sender);
    let serving = resolved.choose(lambda.ids.as_ref()).clone();
    let executed_version = Some(serving.version().to_owned());
    let owner = lambda.arc();
    let mut running: Running = tokio::spawn(async move { resolved.invoke(&owner, &serving, event, true).await });
    let mut over = None;
    // The call's end is watched too: an environment may keep its end of the channel when the function does not stream.
    let first = tokio::select! {
        biased;
        first = pieces.recv() => first,
        done = &mut running => {
            over = Some(done);
            pieces.try_recv().ok()
        }
    };
    let end = over.map_or_else(|| Either::Right(running), |done| Either::Left(std::future::ready(done)));
    let events = match first {
        Some(first) => streamed(first, pieces, end),
        // The call is over, or never began: nothing was streamed.
        None => whole(&finished(end).await?),
    };
    Ok(types::InvokeWithResponseStreamResponse {
        status_code: Some(200),
        executed_version,
        event_stream: Some(events),
        response_stream_content_type: None,
    })
}

async fn finished(end: impl Future<Output = Done>) -> Result<Outcome, Error> {
    end.await.map_err(Error::internal)?.map_err(|error| refusal(&error))
}

/// Pieces as they come, then the end.
fn streamed(
    first: Bytes,
    pieces: mpsc::Receiver<Bytes>,
    end: impl Future<Output = Done> + Send + 'static,
) -> EventStream<StreamEvent> {
    let rest = stream::unfold(pieces, |mut pieces| async move { pieces.recv().await.map(|piece| (piece, pieces)) });
    let chunks = stream::once(std::future::ready(first)).chain(rest).map(|piece| Ok(chunk(piece)));
    let end = stream::once(async move { finished(end).await.map(|outcome| complete(&outcome)) });
    EventStream::new(chunks.chain(end))
}

/// An answer that came at once.
fn whole(outcome: &Outcome) -> EventStream<StreamEvent> {
    let answer =
        (outcome.error_type.is_none() && !outcome.payload.is_empty()).then(|| Ok(chunk(outcome.payload.clone())));
    let end = Ok(complete(outcome));
    EventStream::new(stream::iter(answer.into_iter().chain([end])))
}

fn chunk(payload: Bytes) -> StreamEvent {
    StreamEvent::PayloadChunk(types::InvokeResponseStreamUpdate { payload: Some(payload) })
}

fn complete(outcome: &Outcome) -> StreamEvent {
    let failed = outcome.error_type.as_ref();
    StreamEvent::InvokeComplete(types::InvokeWithResponseStreamCompleteEvent {
        error_code: failed.cloned(),
        error_details: failed.map(|_| String::from_utf8_lossy(&outcome.payload).into_owned()),
        log_result: outcome.log_tail.as_ref().map(|tail| STANDARD.encode(tail)),
    })
}
