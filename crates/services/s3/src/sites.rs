//! The way in for visitors of buckets' pages: `bucket.s3-website.localhost`, `bucket.s3-website-us-east-1.…`.

use crate::doors::{Doors, authority};
use contract::wire::{self, Body};
use contract::{Error, Protocol};
use gateway::{Extra, ExtraRequest};
use http::request::Parts;
use http::{Method, Response, StatusCode, header};
use platform::{BoxFuture, Principal};
use std::sync::Arc;

const WEBSITE: &str = "s3-website";

/// Pages of buckets. Open to all pages: a visitor is nobody.
pub struct Sites(pub(crate) Arc<Doors>);

/// The bucket whose pages a host names.
fn bucket(parts: &Parts) -> Option<&str> {
    let host = authority(parts).split(':').next()?;
    let at = host.find(&format!(".{WEBSITE}"))?;
    let behind = &host[at + 1 + WEBSITE.len()..];
    (behind.starts_with('.') || behind.starts_with('-')).then(|| &host[..at])
}

impl Extra for Sites {
    fn claims(&self, parts: &Parts) -> bool {
        bucket(parts).is_some()
    }

    fn open_to_pages(&self) -> bool {
        true
    }

    fn handle(&self, request: ExtraRequest) -> BoxFuture<'_, Response<Body>> {
        Box::pin(self.visit(request))
    }
}

impl Sites {
    async fn visit(&self, request: ExtraRequest) -> Response<Body> {
        if !matches!(request.parts.method, Method::GET | Method::HEAD) {
            let text = "The specified method is not allowed against this resource.";
            let error = Error::client(405, "MethodNotAllowed", text);
            return wire::refuse(&api::s3::SERVICE, Protocol::RestXml, &error, &request.request_id);
        }
        let bucket = bucket(&request.parts).unwrap_or_default();
        let path = percent_encoding::percent_decode_str(request.path()).decode_utf8_lossy().into_owned();
        let condition = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
        let ctx = self.0.context(&request, Principal::Anonymous, "us-east-1");
        let answer = self.0.core.web(&ctx, bucket, &path, condition.map(str::to_owned)).await;
        let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = Response::builder().status(status).header("x-amz-request-id", &request.request_id);
        for (name, value) in answer.headers {
            response = response.header(name, value);
        }
        let body = if request.parts.method == Method::HEAD { Body::empty() } else { Body::stream(&answer.body) };
        response.body(body).unwrap_or_else(|_| Response::new(Body::empty()))
    }
}
