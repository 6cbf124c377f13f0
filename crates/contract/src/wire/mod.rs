//! The AWS protocols, server side: bytes to a [`Value`] and back.
//!
//! [`route`] finds protocol and operation, [`decode`] reads the input, [`encode`] writes the answer; [`refuse`] writes an error
//! for a request that never got as far as an operation. Nothing here checks constraints: that is [`crate::validate`].

mod answer;
mod body;
mod errors;
mod eventstream;
mod rest;
mod router;

pub use answer::ACCEPTED;
pub use body::Body;
pub use errors::refuse;

use crate::query::{self, Dialect, Form};
use crate::schema::{Member, Operation, Protocol, Service, Structure};
use crate::{ByteStream, Error, Value, cbor, json};
use bytes::Bytes;
use http::request::Parts;
use std::fmt;

type Members = Vec<(&'static str, Value)>;

/// A request whose operation is known.
pub struct Routed {
    /// The service that was asked.
    pub service: &'static Service,
    /// What was asked of it.
    pub operation: &'static Operation,
    /// In which protocol, and so the answer.
    pub protocol: Protocol,
    extra: Extra,
}

/// What routing found out and decoding needs. Holds the caller's secrets, so it does not print.
enum Extra {
    None,
    Labels(Vec<(&'static str, String)>),
    Form(Form),
}

impl Routed {
    fn new(service: &'static Service, operation: &'static Operation, protocol: Protocol, extra: Extra) -> Self {
        Self { service, operation, protocol, extra }
    }
}

impl fmt::Debug for Routed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} in {:?}", self.service.name, self.operation.name, self.protocol)
    }
}

/// The protocol of a request, as its headers and path tell; the service's preferred one when they do not.
#[must_use]
pub fn protocol(service: &'static Service, parts: &Parts) -> Protocol {
    let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("");
    let spoken = |wanted: &[Protocol]| service.protocols.iter().copied().find(|protocol| wanted.contains(protocol));
    let content_type = header("content-type");
    let json = [Protocol::AwsJson11, Protocol::AwsJson10];
    let form = [Protocol::AwsQuery, Protocol::Ec2Query];
    let chosen = if header("smithy-protocol") == "rpc-v2-cbor" {
        spoken(&[Protocol::RpcV2Cbor])
    } else if parts.headers.contains_key("x-amz-target") {
        spoken(&json).map(|own| json_version(content_type).unwrap_or(own))
    } else if content_type.starts_with("application/x-www-form-urlencoded")
        || parts.uri.query().is_some_and(|query| query.contains("Action="))
    {
        spoken(&form)
    } else {
        None
    };
    chosen.unwrap_or(service.protocols[0])
}

fn json_version(content_type: &str) -> Option<Protocol> {
    match content_type {
        text if text.starts_with("application/x-amz-json-1.0") => Some(Protocol::AwsJson10),
        text if text.starts_with("application/x-amz-json-1.1") => Some(Protocol::AwsJson11),
        _ => None,
    }
}

/// Finds the operation of a request to a service.
///
/// # Errors
/// AWS's own error for an unknown target, action or path.
pub fn route(service: &'static Service, parts: &Parts, body: &Bytes) -> Result<Routed, Error> {
    let protocol = protocol(service, parts);
    match protocol {
        Protocol::RestJson | Protocol::RestXml => {
            let (operation, labels) = router::find(service, protocol, parts)?;
            Ok(Routed::new(service, operation, protocol, Extra::Labels(labels)))
        }
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let target = parts.headers.get("x-amz-target").and_then(|value| value.to_str().ok()).unwrap_or("");
            let name = target
                .rsplit_once('.')
                .filter(|(prefix, _)| *prefix == service.target_prefix)
                .map_or("", |(_, name)| name);
            by_name(service, protocol, name)
        }
        Protocol::RpcV2Cbor => by_name(service, protocol, parts.uri.path().rsplit('/').next().unwrap_or("")),
        Protocol::AwsQuery | Protocol::Ec2Query => {
            let form = Form::parse(parts.uri.query().unwrap_or(""), body);
            let action = form.value("Action").ok_or_else(errors::missing_action)?;
            let operation = service
                .operation(action)
                .ok_or_else(|| errors::invalid_action(service, protocol, action, form.value("Version")))?;
            Ok(Routed::new(service, operation, protocol, Extra::Form(form)))
        }
    }
}

fn by_name(service: &'static Service, protocol: Protocol, name: &str) -> Result<Routed, Error> {
    let operation = service.operation(name).ok_or_else(|| errors::unknown_operation(400))?;
    Ok(Routed::new(service, operation, protocol, Extra::None))
}

/// Reads the input of a routed request: a [`Value::Struct`], empty when the operation has no input.
///
/// # Errors
/// `SerializationException` and its kin, 400, when the bytes are not what the model says.
pub fn decode(routed: &Routed, parts: &Parts, body: &Bytes) -> Result<Value, Error> {
    let Some(structure) = routed.operation.input.and_then(crate::Shape::structure) else {
        return Ok(Value::Struct(Vec::new()));
    };
    let members = match (routed.protocol, &routed.extra) {
        (Protocol::RestJson | Protocol::RestXml, Extra::Labels(labels)) => {
            rest::decode(routed, structure, labels, parts, body)?
        }
        (Protocol::AwsQuery, Extra::Form(form)) => {
            let members = query::read_structure(Dialect::Query, structure, form)?;
            with_queue_of_path(routed.service, structure, parts.uri.path(), members)
        }
        (Protocol::Ec2Query, Extra::Form(form)) => query::read_structure(Dialect::Ec2, structure, form)?,
        (Protocol::RpcV2Cbor, _) => cbor::read_structure(structure, body)?,
        _ => json::read_structure(structure, json::parse(body)?)?,
    };
    Ok(Value::Struct(members))
}

/// The member of an operation's input that is the streamed body, for operations that take it piece by piece.
#[must_use]
pub fn streamed(operation: &'static Operation) -> Option<&'static Member> {
    let structure = operation.input.and_then(crate::Shape::structure)?;
    structure.payload.and_then(|name| structure.member(name)).filter(|member| member.streaming)
}

/// [`decode`] for an operation with a [`streamed`] body, of which nothing was read yet.
///
/// # Errors
/// As [`decode`].
pub fn decode_streamed(routed: &Routed, parts: &Parts, body: ByteStream) -> Result<Value, Error> {
    let mut input = decode(routed, parts, &Bytes::new())?;
    if let (Some(member), Value::Struct(members)) = (streamed(routed.operation), &mut input) {
        members.retain(|(name, _)| *name != member.name);
        members.push((member.name, Value::Stream(body)));
    }
    Ok(input)
}

/// SQS's Query requests may be sent to the queue's own URL instead of naming it: `POST /123456789012/queue`.
fn with_queue_of_path(service: &Service, structure: &Structure, path: &str, mut members: Members) -> Members {
    let wanted = service.name == "sqs" && structure.member("QueueUrl").is_some();
    if wanted && path.len() > 1 && !members.iter().any(|(name, _)| *name == "QueueUrl") {
        members.push(("QueueUrl", Value::from(path)));
    }
    members
}

/// Writes the answer of a routed request: the output, or the error in the protocol's own form.
#[must_use]
pub fn encode(routed: &Routed, outcome: Result<Value, Error>, request_id: &str) -> http::Response<Body> {
    let mut response = match outcome {
        Ok(output) => answer::encode(routed, output, request_id),
        Err(error) => errors::refuse(routed.service, routed.protocol, &error, request_id),
    };
    if routed.operation.method == "HEAD" && matches!(routed.protocol, Protocol::RestJson | Protocol::RestXml) {
        *response.body_mut() = Body::empty();
    }
    response
}
