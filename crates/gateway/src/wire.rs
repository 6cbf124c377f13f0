//! The seam to `contract::wire`; until that lands it routes by `X-Amz-Target` alone and writes no real bodies.

use bytes::Bytes;
use contract::{Error, Operation, Service, Value};
use http::Response;
use http::request::Parts;
use http_body_util::{BodyExt, Full};

/// The body of an answer.
pub type Body = http_body_util::combinators::UnsyncBoxBody<Bytes, Box<dyn std::error::Error + Send + Sync>>;

/// A body that is there already.
pub fn full(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).map_err(|never| match never {}).boxed_unsync()
}

pub(crate) struct Routed(&'static Operation);

pub(crate) fn route(service: &'static Service, parts: &Parts, _body: &Bytes) -> Result<Routed, Error> {
    let target = parts
        .headers
        .get("x-amz-target")
        .and_then(|t| t.to_str().ok())
        .and_then(|t| t.rsplit_once('.'))
        .map_or("", |(_, n)| n);
    service
        .operation(target)
        .or(service.operations.first())
        .map(Routed)
        .ok_or_else(|| Error::client(404, "UnknownOperationException", ""))
}

pub(crate) fn operation(routed: &Routed) -> &'static Operation {
    routed.0
}

pub(crate) fn decode(_routed: &Routed, _parts: &Parts, _body: &Bytes) -> Result<Value, Error> {
    Ok(Value::Null)
}

pub(crate) fn encode(routed: &Routed, result: Result<Value, Error>, _id: &str) -> Response<Body> {
    match result {
        Ok(value) => Response::new(full(format!("{} {value:?}", routed.0.name))),
        Err(error) => {
            let mut r = Response::new(full(format!("{}: {}", error.code, error.message.unwrap_or_default())));
            *r.status_mut() = http::StatusCode::from_u16(error.status).expect("s");
            r
        }
    }
}
