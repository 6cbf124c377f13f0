//! Routes that are the platform's own and no AWS API: the console, health, metrics, function URLs.

use crate::{Body, Entrance};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Response};
use platform::BoxFuture;
use std::net::SocketAddr;

/// A set of routes beside the AWS APIs. Asked before any AWS service, so a claim must be narrow.
///
/// Nobody was authenticated yet: a handler that changes or reveals something checks the caller itself.
pub trait Extra: Send + Sync + 'static {
    /// Whether this request is for these routes. Must be cheap: every request is asked.
    fn claims(&self, parts: &Parts) -> bool;

    /// The most bytes a body may have.
    fn body_max_bytes(&self) -> u64 {
        1024 * 1024
    }

    /// Whether functions reach these routes from inside their sandbox.
    fn open_to_sandboxes(&self) -> bool {
        false
    }

    /// Whether the routes decide for themselves which web pages may call them (a function URL has its own CORS rules).
    fn open_to_pages(&self) -> bool {
        false
    }

    /// Answers a claimed request.
    fn handle(&self, request: ExtraRequest) -> BoxFuture<'_, Response<Body>>;
}

/// A claimed request with its whole body.
#[derive(Debug)]
pub struct ExtraRequest {
    /// Method, target, headers.
    pub parts: Parts,
    /// The body.
    pub body: Bytes,
    /// The other end.
    pub peer: Option<SocketAddr>,
    /// Whether the connection was encrypted.
    pub secure: bool,
    /// Where it came in.
    pub entrance: Entrance,
    /// The request's id; the gateway adds it to the answer.
    pub request_id: String,
}

impl ExtraRequest {
    /// The path, `/_freehold/health`.
    #[must_use]
    pub fn path(&self) -> &str {
        self.parts.uri.path()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }
}

/// A body of these bytes, for handlers.
pub fn full(bytes: impl Into<Bytes>) -> Body {
    Body::full(bytes)
}
