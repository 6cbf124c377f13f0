//! Requests as text, for the tests of routing, validation and answers.

use bytes::Bytes;
use contract::wire::{self, Routed};
use contract::{Error, Service, Value};
use http::request::Parts;

/// A request line with headers: `POST /path`, `&[("x-amz-target", "…")]`.
pub(crate) fn request(line: &str, headers: &[(&str, &str)]) -> Parts {
    let (method, uri) = line.split_once(' ').expect("a method and a path");
    let builder = http::Request::builder().method(method).uri(uri);
    let builder = headers.iter().fold(builder, |builder, (name, value)| builder.header(*name, *value));
    builder.body(()).expect("a well-formed request").into_parts().0
}

/// Routes and decodes.
pub(crate) fn decode(
    service: &'static Service,
    line: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Result<(Routed, Value), Error> {
    let (parts, body) = (request(line, headers), Bytes::copy_from_slice(body.as_bytes()));
    let routed = wire::route(service, &parts, &body)?;
    let input = wire::decode(&routed, &parts, &body)?;
    Ok((routed, input))
}
