//! Requests to function URLs. Who may call is decided before, by whoever knows signatures and policies.

use crate::counters::Counter;
use crate::names::Target;
use crate::record::Cors;
use crate::running::{self, Resolved};
use crate::service::LambdaService;
use crate::url_event::UrlRequest;
use crate::{invoke, limits, lineage, url_answer, url_config, url_cors, url_event};
use bytes::Bytes;
use compute::{Event, InvokeError, Outcome};
use contract::wire::Body;
use contract::{ByteStream, Error};
use futures_util::stream::{self, StreamExt};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use platform::{AccountId, Context, Principal, Region, RequestId};
use serde_json::json;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::mpsc;

/// The header that says which trace a request belongs to.
const TRACE_ID: &str = "x-amzn-trace-id";

/// What a function URL leads to.
#[derive(Debug, Clone)]
pub struct UrlTarget {
    /// The function's or the alias's ARN, on which the caller needs permission.
    pub arn: String,
    /// The function's account.
    pub account: String,
    /// The function's region.
    pub region: String,
    /// `NONE` or `AWS_IAM`.
    pub auth_type: String,
    id: String,
    name: String,
    alias: Option<String>,
    cors: Option<Cors>,
    streams: bool,
}

impl UrlTarget {
    fn function(&self) -> Target {
        Target {
            account: self.account.clone(),
            region: self.region.clone(),
            name: self.name.clone(),
            qualifier: self.alias.clone(),
        }
    }

    /// The answer to a browser that asks beforehand, which no function sees; `None` for any other request.
    #[must_use]
    pub fn preflight(&self, parts: &Parts) -> Option<Response<Body>> {
        let cors = self.cors.as_ref().filter(|_| url_cors::is_preflight(parts))?;
        let mut response = Response::new(Body::empty());
        *response.headers_mut() = url_cors::preflight(cors, parts);
        Some(response)
    }

    /// Lets web pages read an answer as the URL's settings say.
    pub fn permit(&self, parts: &Parts, headers: &mut HeaderMap) {
        if let Some(cors) = &self.cors {
            url_cors::apply(cors, parts, headers);
        }
    }
}

/// Looks a URL up.
pub(crate) async fn target(lambda: &LambdaService, id: &str) -> Result<Option<UrlTarget>, Error> {
    let Some((owner, config)) = url_config::find(lambda, id).await? else { return Ok(None) };
    let arn = crate::names::function_arn(&owner.account, &owner.region, &owner.name, owner.alias.as_deref());
    Ok(Some(UrlTarget {
        arn,
        account: owner.account,
        region: owner.region,
        auth_type: config.auth_type,
        id: config.id,
        name: owner.name,
        alias: owner.alias,
        cors: config.cors,
        streams: config.invoke_mode.as_deref() == Some("RESPONSE_STREAM"),
    }))
}

/// Calls the function with a request and answers as it says.
pub(crate) async fn invoke(lambda: &LambdaService, target: &UrlTarget, request: UrlRequest) -> Response<Body> {
    if request.body.len() > limits::SYNC_PAYLOAD_BYTES_MAX {
        return refusal(
            StatusCode::PAYLOAD_TOO_LARGE,
            "RequestEntityTooLargeException",
            &json!("Request Entity Too Large"),
        );
    }
    let mut response = match call(lambda, target, &request).await {
        Ok(response) => response,
        Err(error) => refused(&error),
    };
    target.permit(&request.parts, response.headers_mut());
    response
}

impl LambdaService {
    /// Counts what a request to a function URL was answered with, whoever answered it. `began` is when it came.
    pub fn url_answered(&self, target: &UrlTarget, status: StatusCode, began: Instant) {
        self.measure_url(&target.function(), status.as_u16(), began);
    }
}

async fn call(lambda: &LambdaService, target: &UrlTarget, request: &UrlRequest) -> Result<Response<Body>, Error> {
    let ctx = context(target, request);
    let resolved = running::resolve(lambda, &ctx, &target.function()).await?;
    let trace_id = resolved.trace_id(lambda, &ctx);
    let shown = HeaderValue::try_from(&trace_id).ok();
    let trace_id = lineage::continued(&trace_id, &resolved.arn, resolved.stops_loops).ok_or_else(|| {
        lambda.count(Counter::RecursiveInvocationsDropped, &resolved.target);
        crate::text::recursive_invocation()
    })?;
    let event = Event {
        request_id: request.request_id.clone(),
        payload: url_event::event(request, &target.id, &trace_id, lambda.now_ms()).into(),
        client_context: None,
        trace_id,
        invoked_arn: resolved.arn.clone(),
        tail: false,
        patient: false,
        pieces: None,
    };
    let mut response = match target.streams {
        true => streamed(lambda, resolved, event).await?,
        false => buffered(lambda, &resolved, event).await?,
    };
    if let Some(trace_id) = shown {
        response.headers_mut().entry(TRACE_ID).or_insert(trace_id);
    }
    Ok(response)
}

/// The service of function URLs, acting for whoever sent the request.
fn context(target: &UrlTarget, request: &UrlRequest) -> Context {
    let trace_id = request.parts.headers.get(TRACE_ID).and_then(|value| value.to_str().ok());
    Context {
        principal: request.caller.clone().unwrap_or(Principal::Anonymous),
        account: AccountId::new(&target.account),
        region: Region::new(&target.region),
        request_id: RequestId::new(&request.request_id),
        endpoint: "".into(),
        source_ip: request.source_ip,
        secure: request.secure,
        source_arn: None,
        trace_id: trace_id.map(Into::into),
        user_agent: None,
        via: Vec::new(),
    }
}

async fn buffered(lambda: &LambdaService, resolved: &Resolved, event: Event) -> Result<Response<Body>, Error> {
    let serving = resolved.choose(lambda.ids.as_ref());
    let outcome = resolved.invoke(lambda, serving, event, true).await.map_err(|error| invoke::refusal(&error))?;
    Ok(whole(&outcome))
}

fn whole(outcome: &Outcome) -> Response<Body> {
    let answered = outcome.error_type.is_none().then(|| url_answer::buffered(&outcome.payload)).flatten();
    answered.unwrap_or_else(url_answer::bad_gateway).map(Body::full)
}

/// Passes pieces on as they come. What does not stream is answered like a buffered call.
async fn streamed(lambda: &LambdaService, resolved: Arc<Resolved>, mut event: Event) -> Result<Response<Body>, Error> {
    let (sender, mut pieces) = mpsc::channel(limits::URL_PIECES);
    event.pieces = Some(sender);
    let serving = resolved.choose(lambda.ids.as_ref()).clone();
    let owner = lambda.arc();
    let mut call: Running = tokio::spawn(async move { resolved.invoke(&owner, &serving, event, true).await });
    let mut seen = Vec::new();
    loop {
        tokio::select! {
            biased;
            piece = pieces.recv() => match piece {
                Some(piece) => {
                    seen.extend_from_slice(&piece);
                    match url_answer::start(&seen, limits::URL_PRELUDE_BYTES_MAX) {
                        url_answer::Start::NotYet => {}
                        start => return Ok(begun(start, seen, pieces, call)),
                    }
                }
                None => return finish(over(call).await, seen),
            },
            outcome = &mut call => {
                while let Ok(piece) = pieces.try_recv() {
                    seen.extend_from_slice(&piece);
                }
                return finish(joined(outcome), seen);
            }
        }
    }
}

type Running = tokio::task::JoinHandle<Result<Outcome, InvokeError>>;

async fn over(call: Running) -> Result<Outcome, InvokeError> {
    joined(call.await)
}

fn joined(outcome: Result<Result<Outcome, InvokeError>, tokio::task::JoinError>) -> Result<Outcome, InvokeError> {
    outcome.unwrap_or_else(|error| Err(InvokeError::Start(error.to_string())))
}

/// The answer, once its beginning is known; the rest of the pieces follow it.
fn begun(start: url_answer::Start, mut seen: Vec<u8>, pieces: mpsc::Receiver<Bytes>, call: Running) -> Response<Body> {
    let (at, status, headers) = match start {
        url_answer::Start::NotYet | url_answer::Start::Wrong => return url_answer::bad_gateway().map(Body::full),
        url_answer::Start::Body => (0, StatusCode::OK, octets()),
        url_answer::Start::Prelude(at, status, headers) => (at, status, *headers),
    };
    let first = Bytes::from(seen.split_off(at));
    let rest = stream::unfold(pieces, |mut pieces| async move { pieces.recv().await.map(|piece| (piece, pieces)) });
    let pieces = stream::iter([first]).chain(rest).filter(|piece| std::future::ready(!piece.is_empty())).map(Ok);
    // Nothing more, or a failure: then the client must not take what it has for the whole.
    let end = stream::once(cut_off(call)).filter_map(|failure| std::future::ready(failure.map(Err)));
    let mut response = Response::new(Body::stream(&ByteStream::new(pieces.chain(end), None)));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// Why the answer breaks off, if the call failed after it had begun.
async fn cut_off(call: Running) -> Option<Error> {
    match over(call).await {
        Ok(outcome) => outcome.error_type.map(Error::internal),
        Err(error) => Some(Error::internal(error)),
    }
}

fn octets() -> HeaderMap {
    let kind = HeaderValue::from_static("application/octet-stream");
    HeaderMap::from_iter([(header::CONTENT_TYPE, kind)])
}

/// A call that ended before its answer's beginning was complete.
fn finish(outcome: Result<Outcome, InvokeError>, seen: Vec<u8>) -> Result<Response<Body>, Error> {
    let outcome = outcome.map_err(|error| invoke::refusal(&error))?;
    if seen.is_empty() || outcome.error_type.is_some() {
        return Ok(whole(&outcome));
    }
    let mut response = Response::new(Body::full(seen));
    *response.headers_mut() = octets();
    Ok(response)
}

/// An answer in the form that function URLs give refusals.
fn refusal(status: StatusCode, code: &'static str, message: &serde_json::Value) -> Response<Body> {
    let mut response = Response::new(Body::full(json!({"Message": message}).to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response.headers_mut().insert("x-amzn-errortype", HeaderValue::from_static(code));
    response
}

/// What a caller reads whom policies do not let in.
#[must_use]
pub fn url_forbidden() -> Response<Body> {
    let text = "Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html";
    refusal(StatusCode::FORBIDDEN, "AccessDeniedException", &json!(text))
}

/// What a caller reads at an address that leads nowhere.
#[must_use]
pub fn url_unknown() -> Response<Body> {
    refusal(StatusCode::FORBIDDEN, "AccessDeniedException", &serde_json::Value::Null)
}

/// What a caller reads when the function was not reached.
fn refused(error: &Error) -> Response<Body> {
    let text = error.message.as_deref().unwrap_or("");
    match error.status {
        429 => {
            let mut response = refusal(StatusCode::TOO_MANY_REQUESTS, "TooManyRequestsException", &json!(text));
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
            response
        }
        404 => url_unknown(),
        400 => refusal(StatusCode::BAD_REQUEST, "RecursiveInvocationException", &json!(text)),
        _ => {
            tracing::error!(%error, "a function URL could not reach its function");
            url_answer::bad_gateway().map(Body::full)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Scene, outcome};
    use crate::url_event::tests::request;
    use api::lambda::{self as types, Lambda};
    use compute::ThrottleReason;

    async fn made(scene: &Scene, cors: Option<types::Cors>) -> UrlTarget {
        scene.function("f").await;
        let input = types::CreateFunctionUrlConfigRequest {
            function_name: "f".to_owned(),
            auth_type: "NONE".to_owned(),
            cors,
            ..Default::default()
        };
        let url = scene.lambda.create_function_url_config(scene.call(input)).await.expect("made").function_url;
        let id = url["http://".len()..].split('.').next().expect("a label");
        scene.lambda.url_target(id).await.expect("reads").expect("there")
    }

    async fn status(scene: &Scene, target: &UrlTarget) -> (u16, Bytes) {
        let response = scene.lambda.url_invoke(target, request("GET", "/p?x=1", &[], b"")).await;
        (response.status().as_u16(), response.body().bytes().cloned().unwrap_or_default())
    }

    #[tokio::test]
    async fn a_request_becomes_an_event_and_a_payload_an_answer() {
        let scene = Scene::new().await;
        let target = made(&scene, None).await;
        scene.house.plan(Ok(outcome(r#"{"statusCode":201,"body":"made"}"#, None)));
        assert_eq!(status(&scene, &target).await, (201, Bytes::from_static(b"made")));
        let event: serde_json::Value = serde_json::from_slice(&scene.house.calls_of("f")[0].payload).expect("JSON");
        assert_eq!((&event["rawPath"], &event["rawQueryString"]), (&json!("/p"), &json!("x=1")));
    }

    #[tokio::test]
    async fn failures_are_a_bad_gateway_and_throttles_say_so() {
        let scene = Scene::new().await;
        let target = made(&scene, None).await;
        scene.house.plan(Ok(outcome("{}", Some("Unhandled"))));
        scene.house.plan(Ok(outcome(r#"{"statusCode":1000}"#, None)));
        scene.house.plan(Err(InvokeError::Throttled(ThrottleReason::Account)));
        let failed = (502, Bytes::from_static(b"Internal Server Error"));
        assert_eq!(status(&scene, &target).await, failed);
        assert_eq!(status(&scene, &target).await, failed);
        assert_eq!(status(&scene, &target).await.0, 429);
    }

    #[tokio::test]
    async fn a_preflight_reaches_no_function() {
        let scene = Scene::new().await;
        let cors = types::Cors { allow_origins: Some(vec!["*".to_owned()]), ..Default::default() };
        let target = made(&scene, Some(cors)).await;
        let asking = [("origin", "https://a.example"), ("access-control-request-method", "GET")];
        let answer = target.preflight(&request("OPTIONS", "/", &asking, b"").parts).expect("answered");
        assert_eq!(answer.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN], "https://a.example");
        assert!(target.preflight(&request("GET", "/", &asking, b"").parts).is_none());
        let response = scene.lambda.url_invoke(&target, request("GET", "/", &asking, b"")).await;
        assert_eq!(response.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN], "https://a.example");
    }

    #[tokio::test]
    async fn a_deleted_function_s_address_leads_nowhere() {
        let scene = Scene::new().await;
        let target = made(&scene, None).await;
        let delete = types::DeleteFunctionRequest { function_name: "f".to_owned(), qualifier: None };
        scene.lambda.delete_function(scene.call(delete)).await.expect("deleted");
        assert!(scene.lambda.url_target(&target.id).await.expect("reads").is_none());
        assert_eq!(status(&scene, &target).await.0, 403);
    }
}
