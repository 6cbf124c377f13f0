//! `Invoke`: synchronous, asynchronous, and the dry run.

use crate::counters::Counter;
use crate::json;
use crate::limits;
use crate::names::Target;
use crate::running::{self, Resolved};
use crate::service::LambdaService;
use crate::{asynchronous, lineage, text, trace};
use api::lambda::{self as types, error};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use compute::{Event, InvokeError, Outcome, Refusal, RestoreFailure, ThrottleReason};
use contract::{Error, Value};
use platform::{Call, Context};

/// `Invoke`.
pub(crate) async fn invoke(
    lambda: &LambdaService,
    call: Call<types::InvocationRequest>,
) -> Result<types::InvocationResponse, Error> {
    let Call { ctx, input } = call;
    let target = Target::read(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let resolved = running::resolve_for(lambda, &ctx, &target, input.tenant_id.as_deref()).await?;
    if input.durable_execution_name.is_some() {
        return Err(Error::not_implemented("lambda", "DurableExecutionName"));
    }
    match input.invocation_type.as_deref() {
        Some("DryRun") => {
            check_payload(input.payload, "RequestResponse", limits::SYNC_PAYLOAD_BYTES_MAX)?;
            Ok(types::InvocationResponse { status_code: Some(204), ..Default::default() })
        }
        Some("Event") => {
            let payload = check_payload(input.payload, "Event", limits::ASYNC_PAYLOAD_BYTES_MAX)?;
            let trace_id = resolved.trace_id(lambda, &ctx);
            asynchronous::enqueue(lambda, &ctx, &target, payload, trace_id, input.tenant_id).await?;
            Ok(types::InvocationResponse { status_code: Some(202), ..Default::default() })
        }
        _ => synchronous(lambda, &ctx, &resolved, input).await,
    }
}

/// `InvokeAsync`, which is older than `Invoke`.
pub(crate) async fn invoke_async(
    lambda: &LambdaService,
    call: Call<types::InvokeAsyncRequest>,
) -> Result<types::InvokeAsyncResponse, Error> {
    let Call { ctx, input } = call;
    let target = Target::read(&ctx, &input.function_name, None)?;
    let resolved = running::resolve(lambda, &ctx, &target).await?;
    let payload = check_payload(Some(input.invoke_args), "Event", limits::INVOKE_ASYNC_PAYLOAD_BYTES_MAX)?;
    asynchronous::enqueue(lambda, &ctx, &target, payload, resolved.trace_id(lambda, &ctx), None).await?;
    Ok(types::InvokeAsyncResponse { status: Some(202) })
}

async fn synchronous(
    lambda: &LambdaService,
    ctx: &Context,
    resolved: &Resolved,
    input: types::InvocationRequest,
) -> Result<types::InvocationResponse, Error> {
    let payload = check_payload(input.payload, "RequestResponse", limits::SYNC_PAYLOAD_BYTES_MAX)?;
    let tail = input.log_type.as_deref() == Some("Tail");
    let event = event_of(lambda, ctx, resolved, payload, input.client_context.as_deref(), tail)?;
    let serving = resolved.choose(lambda.ids.as_ref());
    let outcome = resolved.invoke(lambda, serving, event, true).await.map_err(|error| refusal(&error))?;
    Ok(answer(outcome, serving.version()))
}

/// The event of a call that somebody waits for.
pub(crate) fn event_of(
    lambda: &LambdaService,
    ctx: &Context,
    resolved: &Resolved,
    payload: Bytes,
    context: Option<&str>,
    tail: bool,
) -> Result<Event, Error> {
    let client_context = context.map(client_context).transpose()?;
    let trace_id = lineage::continued(&resolved.trace_id(lambda, ctx), &resolved.arn, resolved.stops_loops)
        .ok_or_else(|| {
            lambda.count(Counter::RecursiveInvocationsDropped, &resolved.target);
            text::recursive_invocation()
        })?;
    Ok(Event {
        request_id: ctx.request_id.to_string(),
        payload,
        client_context,
        trace_id,
        invoked_arn: resolved.arn.clone(),
        tail,
        patient: false,
        pieces: None,
    })
}

fn answer(outcome: Outcome, version: &str) -> types::InvocationResponse {
    types::InvocationResponse {
        status_code: Some(200),
        function_error: outcome.error_type.map(|_| "Unhandled".to_owned()),
        log_result: outcome.log_tail.map(|tail| STANDARD.encode(tail)),
        payload: Some(outcome.payload),
        executed_version: Some(version.to_owned()),
        ..Default::default()
    }
}

/// The payload as the function gets it: JSON, not too large; nothing at all is an empty object.
pub(crate) fn check_payload(payload: Option<Bytes>, kind: &str, limit: usize) -> Result<Bytes, Error> {
    let payload = payload.filter(|payload| !payload.is_empty()).unwrap_or_else(|| Bytes::from_static(b"{}"));
    if payload.len() > limit {
        return Err(text::payload_too_large(payload.len(), kind, limit));
    }
    match json::complaint(&payload) {
        Some(complaint) => Err(text::not_json(&complaint)),
        None => Ok(payload),
    }
}

fn client_context(encoded: &str) -> Result<String, Error> {
    let refused = || text::invalid("Client context must be a valid Base64-encoded JSON object.");
    let bytes = STANDARD.decode(encoded).map_err(|_| refused())?;
    if bytes.len() > limits::CLIENT_CONTEXT_BYTES_MAX || json::complaint(&bytes).is_some() {
        return Err(refused());
    }
    String::from_utf8(bytes).map_err(|_| refused())
}

/// The caller's trace, or a new one that is not sampled.
pub(crate) fn trace_id(lambda: &LambdaService, ctx: &Context) -> String {
    trace::header(lambda, ctx, None)
}

/// What the caller reads when the event did not reach the function.
pub(crate) fn refusal(refused: &InvokeError) -> Error {
    match refused {
        InvokeError::Throttled(reason) => {
            let reason = match reason {
                ThrottleReason::Account => "ConcurrentInvocationLimitExceeded",
                ThrottleReason::Reserved => "ReservedFunctionConcurrentInvocationLimitExceeded",
                ThrottleReason::ReservedRate => "ReservedFunctionInvocationRateLimitExceeded",
                ThrottleReason::Function => "FunctionInvocationRateLimitExceeded",
            };
            error::too_many_requests_exception("Rate Exceeded.")
                .with_member("Reason", Value::Str(reason.to_owned()))
                .with_header("Retry-After", "1")
        }
        InvokeError::NoRuntime(text) => error::invalid_runtime_exception(text.clone()),
        InvokeError::Refused(refusal) => unmet(refusal),
        InvokeError::Restore(RestoreFailure::TimedOut) => {
            error::snap_start_timeout_exception("Lambda couldn't restore the snapshot within the timeout limit.")
        }
        InvokeError::Restore(RestoreFailure::Failed) => error::snap_start_exception(
            "The afterRestore() runtime hook encountered an error. For more information, check the Amazon CloudWatch logs.",
        ),
        InvokeError::Start(_) | InvokeError::Closed => {
            error::service_exception("An error occurred and the request cannot be processed.")
                .with_source(refused.clone())
        }
    }
}

/// Something that the function needs is refused to it.
pub(crate) fn unmet(refusal: &Refusal) -> Error {
    let made = match refusal.code {
        "KMSAccessDeniedException" => error::kms_access_denied_exception,
        "KMSDisabledException" => error::kms_disabled_exception,
        "KMSInvalidStateException" => error::kms_invalid_state_exception,
        "KMSNotFoundException" => error::kms_not_found_exception,
        "EFSMountFailureException" => error::efs_mount_failure_exception,
        _ => error::service_exception,
    };
    made(refusal.text.clone())
}
