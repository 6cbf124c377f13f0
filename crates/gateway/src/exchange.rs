//! One request and its answer, from top to bottom.

use crate::admit::{Admitted, Payload, busy};
use crate::early::Early;
use crate::sigv4::{Refusal, is_s3};
use crate::{Connection, Entrance, Extra, ExtraRequest, Gateway, body, browser, bucket_host, s3_requests};
use bytes::Bytes;
use contract::wire::{self, Body};
use contract::{Error, Service, Value};
use futures_util::FutureExt;
use http::request::Parts;
use http::{HeaderName, HeaderValue, Request, Response, header};
use http_body::Body as HttpBody;
use platform::{AccountId, Context, Principal, Region, RequestId};
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::time::Instant;

const TRACE_HEADER: HeaderName = HeaderName::from_static("x-amzn-trace-id");

/// A request under way.
pub(crate) struct Exchange<'g> {
    pub(crate) gateway: &'g Gateway,
    pub(crate) connection: &'g Connection,
    pub(crate) request_id: String,
    pub(crate) note: Note,
}

/// What the log will say.
#[derive(Default)]
pub(crate) struct Note {
    pub(crate) service: Option<&'static Service>,
    pub(crate) operation: &'static str,
    pub(crate) principal: Option<Principal>,
}

impl Gateway {
    /// Answers one request. Never fails: whatever goes wrong is an answer.
    ///
    /// # Cancellation
    /// Dropping the future drops the call under way; what it committed stays.
    pub async fn respond<B>(&self, request: Request<B>, connection: &Connection) -> Response<Body>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        let started = Instant::now();
        let (mut parts, mut body) = request.into_parts();
        // Nothing asks for an empty body, so such a client never hears "100 Continue".
        let unheard = body.is_end_stream() && parts.headers.contains_key(header::EXPECT);
        let mut exchange = Exchange { gateway: self, connection, request_id: self.ids.uuid(), note: Note::default() };
        let answered = AssertUnwindSafe(exchange.run(&mut parts, &mut body)).catch_unwind().await;
        let mut response = answered.unwrap_or_else(|_| exchange.panicked(&parts));
        exchange.stamp(&mut response);
        exchange.leave_body(&parts, &mut body, &mut response).await;
        if unheard {
            close_after(&parts, &mut response);
        }
        exchange.log(&parts, &response, started);
        response
    }
}

impl Exchange<'_> {
    async fn run<B>(&mut self, parts: &mut Parts, body: &mut B) -> Response<Body>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        // What stands between a caller and the work, outermost first.
        let Some(_request) = self.gateway.requests.take(1) else {
            return self.early(parts, &Early::of(None, busy(false)));
        };
        let extra = self.gateway.extras.iter().find(|extra| self.may_reach(&***extra) && extra.claims(parts)).cloned();
        if extra.is_none()
            && self.connection.entrance == Entrance::Front
            && let Some(answer) = self.of_bucket(parts, body).await
        {
            return answer;
        }
        let page = match self.page(parts, extra.as_deref()) {
            Ok(page) => page,
            Err(refused) => return self.early(parts, &refused),
        };
        if page && browser::is_preflight(parts) {
            return permitted(parts, browser::preflight(parts));
        }
        let response = match extra {
            Some(extra) => self.extra(&*extra, parts, body).await,
            None => self.answer_aws(parts, body).await,
        };
        if page { permitted(parts, response) } else { response }
    }

    fn may_reach(&self, extra: &dyn Extra) -> bool {
        self.connection.entrance == Entrance::Front || extra.open_to_sandboxes()
    }

    /// Whether a web page asks that may.
    fn page(&self, parts: &Parts, extra: Option<&dyn Extra>) -> Result<bool, Early> {
        match &self.gateway.browser {
            Some(rules) if self.connection.entrance == Entrance::Front && !extra.is_some_and(Extra::open_to_pages) => {
                rules
                    .check(parts)
                    .map_err(|refused| Early::of(None, Error::client(403, "AccessDenied", refused.to_string())))
            }
            _ => Ok(false),
        }
    }

    async fn extra<B>(&mut self, extra: &dyn Extra, parts: &mut Parts, body: &mut B) -> Response<Body>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        let collected = match body::collect(body, extra.body_max_bytes(), false, &self.gateway.bytes).await {
            Ok(collected) => collected,
            Err(body::BodyError::Busy) => return self.early(parts, &Early::of(None, busy(false))),
            Err(error) => {
                return self.early(parts, &Early::of(None, Error::client(400, "InvalidRequest", error.to_string())));
            }
        };
        let connection = self.connection;
        let request = ExtraRequest {
            parts: parts.clone(),
            body: collected.bytes.clone(),
            peer: connection.peer,
            secure: connection.secure,
            entrance: connection.entrance,
            request_id: self.request_id.clone(),
        };
        extra.handle(request).await
    }

    pub(crate) async fn answer_aws<B>(&mut self, parts: &mut Parts, body: &mut B) -> Response<Body>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        self.aws(parts, body).await.unwrap_or_else(|refused| self.early(parts, &refused))
    }

    async fn aws<B>(&mut self, parts: &mut Parts, body: &mut B) -> Result<Response<Body>, Early>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        let admitted = self.admit(parts, body).await?;
        if let Payload::Whole { trailers, .. } = &admitted.body {
            for (name, value) in trailers {
                if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
                    parts.headers.insert(name, value);
                }
            }
        }
        if bucket_host::has_buckets(admitted.service) {
            let parts = bucket_host::path_style(parts);
            return self.call(&parts, admitted, body).await;
        }
        self.call(parts, admitted, body).await
    }

    /// Decodes, calls, encodes.
    async fn call<B>(&mut self, parts: &Parts, admitted: Admitted, body: &mut B) -> Result<Response<Body>, Early>
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        let Admitted { service, principal, region, body: payload } = admitted;
        let whole = match &payload {
            Payload::Whole { bytes, .. } => bytes.clone(),
            Payload::Live(..) => Bytes::new(),
        };
        let routed = wire::route(service, parts, &whole).map_err(|error| Early::of(Some(service), error))?;
        let operation = routed.operation;
        self.note.operation = operation.name;
        // S3 lets strangers in where a bucket's policy does: that is decided behind, not here.
        if principal == Principal::Anonymous && !operation.unsigned && !bucket_host::has_buckets(service) {
            return Err(Early::refusal(service, parts, &Refusal::Missing));
        }
        if is_s3(service.signing_name) && matches!(payload, Payload::Whole { .. }) {
            s3_requests::check_digest(operation.name, parts, &whole)
                .map_err(|error| Early::of(Some(service), error))?;
        }
        let ctx = self.context(parts, principal, region);
        let trace = ctx.trace_id.clone();
        let bus = &self.gateway.bus;
        let s3 = bucket_host::has_buckets(service);
        let told = |input: Value| match s3 {
            true => s3_requests::with_way(parts, self.connection, input, self.gateway.verifier.now_ms()),
            false => input,
        };
        let whose = s3.then(|| (operation.name, account_of(&ctx)));
        let mut result = match payload {
            Payload::Whole { .. } => match wire::decode(&routed, parts, &whole) {
                Ok(input) => bus.call_value(service, operation, ctx, told(input)).await,
                Err(error) => Err(error),
            },
            Payload::Live(stream, pump) => match wire::decode_streamed(&routed, parts, stream) {
                Ok(input) => alongside(bus.call_value(service, operation, ctx, told(input)), pump.run(body)).await,
                Err(error) => Err(error),
            },
        };
        if let (Err(error), Some((operation, account))) = (&mut result, whose) {
            self.refused_bucket(parts, error, operation, account).await;
        }
        if let Err(error) = &result {
            self.log_error(error);
        }
        let mut response = wire::encode(&routed, result, &self.request_id);
        if let Some(trace) = trace.and_then(|trace| HeaderValue::from_str(&trace).ok()) {
            response.headers_mut().insert(TRACE_HEADER, trace);
        }
        Ok(response)
    }

    /// Who may not look into a bucket learns where it is, and why it may not only of its own account's.
    async fn refused_bucket(&self, parts: &Parts, error: &mut Error, operation: &str, account: Option<AccountId>) {
        if error.status != 403 {
            return;
        }
        let bucket = parts.uri.path().split('/').nth(1).unwrap_or_default();
        let whose = match &self.gateway.buckets {
            Some(buckets) if !bucket.is_empty() => buckets.whose(bucket).await,
            _ => None,
        };
        let foreign = whose.as_ref().is_some_and(|(_, owner)| account.as_ref().map(AccountId::as_str) != Some(owner));
        if account.is_none() || foreign {
            s3_requests::without_reason(error);
        }
        if let Some((region, _)) = whose.filter(|_| operation == "HeadBucket") {
            error.headers.push(("x-amz-bucket-region", region));
        }
    }

    fn context(&self, parts: &Parts, principal: Principal, region: Option<String>) -> Context {
        let text = |name: HeaderName| parts.headers.get(name).and_then(|value| value.to_str().ok()).map(Arc::from);
        let authority = crate::host::authority(parts);
        let host = if crate::host::is_plain(authority) { authority } else { &self.connection.local };
        Context {
            account: principal
                .identity()
                .map_or_else(|| self.gateway.account.clone(), |identity| identity.account.clone()),
            region: region.map_or_else(|| self.gateway.region.clone(), |region| Region::new(&region)),
            request_id: RequestId::new(&self.request_id),
            endpoint: Arc::from([self.connection.scheme(), "://", host].concat()),
            source_ip: self.connection.peer.map(|peer| peer.ip()),
            secure: self.connection.secure,
            source_arn: None,
            trace_id: text(TRACE_HEADER)
                .or_else(|| Some(Arc::from(self.gateway.ids.trace_id(self.gateway.verifier.now_ms())))),
            user_agent: text(header::USER_AGENT),
            via: Vec::new(),
            principal,
        }
    }

    pub(crate) fn early(&self, parts: &Parts, refused: &Early) -> Response<Body> {
        self.log_error(&refused.error);
        refused.encode(parts, &self.request_id)
    }

    fn panicked(&self, parts: &Parts) -> Response<Body> {
        self.early(parts, &Early::of(self.note.service, Error::internal("a handler panicked")))
    }

    /// The request's id, on every answer.
    fn stamp(&self, response: &mut Response<Body>) {
        const ID: HeaderName = HeaderName::from_static("x-amzn-requestid");
        let headers = response.headers_mut();
        if !headers.contains_key(&ID) && !headers.contains_key("x-amz-request-id") {
            headers.insert(ID, HeaderValue::from_str(&self.request_id).expect("a UUID is plain text"));
        }
    }

    /// A body that was not wanted: read on, so that the client gets to our answer, or close when it waits for us to say so.
    async fn leave_body<B>(&self, parts: &Parts, body: &mut B, response: &mut Response<Body>)
    where
        B: HttpBody<Data = Bytes> + Unpin,
    {
        if body.is_end_stream() {
            return;
        }
        close_after(parts, response);
        if !parts.headers.contains_key(header::EXPECT) {
            body::drain(body).await;
        }
    }

    /// One line a request: neither query (presigned URLs are secrets) nor payload.
    fn log(&self, parts: &Parts, response: &Response<Body>, started: Instant) {
        tracing::info!(
            method = %parts.method,
            path = parts.uri.path(),
            service = self.note.service.map_or("freehold", |service| service.name),
            operation = self.note.operation,
            status = response.status().as_u16(),
            duration_us = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX),
            request_id = self.request_id,
            principal = self.note.principal.as_ref().and_then(Principal::identity).map(|identity| identity.arn.as_str()),
            "request"
        );
    }

    fn log_error(&self, error: &Error) {
        if error.status < 500 {
            tracing::debug!(request_id = self.request_id, code = %error.code, status = error.status, "refused");
            return;
        }
        let chain = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
        let causes = chain.map(ToString::to_string).collect::<Vec<_>>().join(": ");
        if error.status == 500 {
            tracing::error!(request_id = self.request_id, code = %error.code, causes, "failed");
        } else {
            tracing::warn!(request_id = self.request_id, code = %error.code, status = error.status, causes, "failed");
        }
    }
}

/// The caller's account; a stranger has none.
fn account_of(ctx: &Context) -> Option<AccountId> {
    ctx.principal.identity().map(|identity| identity.account.clone())
}

/// Ends the connection with this answer. A client that waited for "100 Continue" and got the answer in its place may take what comes
/// next on the connection for something else: botocore reads the next status line as a header.
fn close_after(parts: &Parts, response: &mut Response<Body>) {
    if parts.version < http::Version::HTTP_2 {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
}

/// Runs a call, and beside it what the call reads from.
async fn alongside<T>(call: impl Future<Output = T>, pump: impl Future<Output = ()>) -> T {
    let (mut call, pump) = (Box::pin(call), pin!(pump));
    tokio::select! {
        biased;
        result = &mut call => return result,
        () = pump => {}
    }
    call.await
}

/// The operation that a request without its body can be seen to mean; for the texts of errors.
pub(crate) fn operation_name(service: &'static Service, parts: &Parts) -> &'static str {
    wire::route(service, parts, &Bytes::new()).map_or("", |routed| routed.operation.name)
}

fn permitted(parts: &Parts, mut response: Response<Body>) -> Response<Body> {
    if let Some(origin) = parts.headers.get(header::ORIGIN) {
        browser::permit(origin, response.headers_mut());
    }
    response
}
