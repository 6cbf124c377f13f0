//! Errors in the form of each protocol.

use super::Body;
use super::answer::{XML_DECLARATION, add_header, content_type, finish, header_text, with_request_id};
use crate::schema::{Location, Member, Protocol, Service, Structure, TimestampFormat};
use crate::{Error, Value, cbor, json, scalar, xml};
use http::response::Builder;
use http::{Response, StatusCode, header};

/// `X-Amz-Target` or the path names no operation.
pub(super) fn unknown_operation(status: u16) -> Error {
    let mut error = Error::client(status, "UnknownOperationException", "");
    error.message = None;
    error
}

/// No template matches the path.
pub(super) fn no_route(protocol: Protocol) -> Error {
    match protocol {
        Protocol::RestXml => {
            Error::client(405, "MethodNotAllowed", "The specified method is not allowed against this resource.")
        }
        _ => unknown_operation(404),
    }
}

/// The same with what S3 adds: the method, and what kind of thing the path names.
pub(super) fn no_route_of_s3(method: &str, path: &str) -> Error {
    let kind = match path.trim_start_matches('/').split_once('/') {
        Some((_, key)) if !key.is_empty() => "OBJECT",
        _ if path.trim_matches('/').is_empty() => "SERVICE",
        _ => "BUCKET",
    };
    no_route(Protocol::RestXml)
        .with_member("Method", Value::from(method))
        .with_member("ResourceType", Value::from(kind))
}

/// A Query request without `Action`.
pub(super) fn missing_action() -> Error {
    Error::client(400, "MissingAction", "The request is missing an action or a required parameter.")
}

/// A Query request with an `Action` that does not exist.
pub(super) fn invalid_action(service: &Service, protocol: Protocol, action: &str, version: Option<&str>) -> Error {
    let text = match protocol {
        Protocol::Ec2Query => format!("The action {action} is not valid for this web service."),
        _ => format!("Could not find operation {action} for version {}", version.unwrap_or(service.api_version)),
    };
    Error::client(400, "InvalidAction", text)
}

/// Writes an error, for a request whose operation may not even be known.
#[must_use]
pub fn refuse(service: &'static Service, protocol: Protocol, error: &Error, request_id: &str) -> Response<Body> {
    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let response = with_request_id(Response::builder().status(status), service.name, request_id);
    let response =
        error_headers(response, service, protocol, error).header(header::CONTENT_TYPE, content_type(protocol));
    let body = match protocol {
        Protocol::RestJson => Body::full(json_body(error, None)),
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            Body::full(json_body(error, Some(&qualified_code(service, error))))
        }
        Protocol::RpcV2Cbor => Body::full(cbor_body(error)),
        Protocol::AwsQuery => Body::full(query_body(service, error, request_id)),
        Protocol::Ec2Query => Body::full(ec2_body(error, request_id)),
        Protocol::RestXml if service.name == "s3" => Body::full(s3_body(error, request_id)),
        Protocol::RestXml if service.name == "s3control" => Body::full(s3_control_body(error, request_id)),
        Protocol::RestXml => Body::full(query_body(service, error, request_id)),
    };
    // There is no body behind 304.
    finish(response, if status == StatusCode::NOT_MODIFIED { Body::empty() } else { body })
}

fn error_headers(mut response: Builder, service: &Service, protocol: Protocol, error: &Error) -> Builder {
    if protocol == Protocol::RestJson {
        response = add_header(response, "x-amzn-errortype", Some(error.code.to_string()));
    }
    if protocol == Protocol::RpcV2Cbor {
        response = response.header("smithy-protocol", "rpc-v2-cbor");
    }
    if service.query_compatible && !matches!(protocol, Protocol::AwsQuery | Protocol::Ec2Query) {
        response = add_header(response, "x-amzn-query-error", Some(format!("{};{}", query_code(error), fault(error))));
    }
    for (name, value) in &error.headers {
        response = add_header(response, name, Some(value.clone()));
    }
    for (member, value) in members(error) {
        if member.location == Location::Header {
            response = add_header(response, member.wire_name, header_text(member, value));
        }
    }
    response
}

fn fault(error: &Error) -> &'static str {
    if error.sender_fault { "Sender" } else { "Receiver" }
}

fn query_code(error: &Error) -> &str {
    error
        .shape
        .and_then(crate::Shape::error)
        .map(|facts| facts.query_code)
        .filter(|code| !code.is_empty())
        .unwrap_or(&error.code)
}

/// Some services put their name space before the code.
fn qualified_code(service: &Service, error: &Error) -> String {
    let namespace = match (service.name, error.shape) {
        ("dynamodb", Some(_)) => "com.amazonaws.dynamodb.v20120810#",
        ("dynamodb", None) if error.code == "ValidationException" => "com.amazon.coral.validate#",
        ("dynamodb" | "sqs", None) => "com.amazon.coral.service#",
        ("sqs", Some(_)) => "com.amazonaws.sqs#",
        _ => "",
    };
    format!("{namespace}{}", error.code)
}

fn structure(error: &Error) -> Option<&'static Structure> {
    error.shape.and_then(crate::Shape::structure)
}

/// What the error carries beside its message, as far as the model knows it.
fn members(error: &Error) -> impl Iterator<Item = (&'static Member, &Value)> {
    let structure = structure(error);
    error.members.iter().filter_map(move |(name, value)| Some((structure?.member(name)?, value)))
}

/// The name of the message's member: `message`, or `Message` where the model has it so.
fn message_name(error: &Error) -> &'static str {
    let modelled = structure(error)
        .and_then(|structure| structure.members.iter().find(|member| member.name.eq_ignore_ascii_case("message")));
    modelled.map_or("message", |member| member.wire_name)
}

/// A JSON object: the type, the message, and further members. Lambda's modelled errors have a `Type` that names the fault.
pub(super) fn json_body(error: &Error, code: Option<&str>) -> Vec<u8> {
    let (mut out, mut first) = (vec![b'{'], true);
    if let Some(code) = code {
        json::write_key(&mut out, "__type", &mut first);
        json::write_text(&mut out, code);
    }
    let has_type = structure(error).is_some_and(|structure| structure.member("Type").is_some());
    if has_type && !error.members.iter().any(|(name, _)| *name == "Type") {
        json::write_key(&mut out, "Type", &mut first);
        json::write_text(&mut out, if error.sender_fault { "User" } else { "Service" });
    }
    if let Some(message) = &error.message {
        json::write_key(&mut out, message_name(error), &mut first);
        json::write_text(&mut out, message);
    }
    if let Some(structure) = structure(error) {
        json::write_members(&mut out, structure, &error.members, first);
    }
    out.push(b'}');
    out
}

fn cbor_body(error: &Error) -> Vec<u8> {
    let extra: Vec<_> = members(error).collect();
    let mut out = Vec::new();
    cbor::write_map_head(&mut out, 1 + usize::from(error.message.is_some()) + extra.len());
    cbor::write_text(&mut out, "__type");
    cbor::write_text(&mut out, &error.code);
    if let Some(message) = &error.message {
        cbor::write_text(&mut out, message_name(error));
        cbor::write_text(&mut out, message);
    }
    for (member, value) in extra {
        cbor::write_text(&mut out, member.wire_name);
        cbor::write_value(&mut out, member.shape, value);
    }
    out
}

fn query_body(service: &Service, error: &Error, request_id: &str) -> String {
    let mut out = String::new();
    xml::write::open(&mut out, "ErrorResponse", &xml::write::namespace(service.xml_namespace));
    xml::write::open(&mut out, "Error", "");
    xml::write::text_element(&mut out, "Type", fault(error));
    xml::write::text_element(&mut out, "Code", query_code(error));
    error_elements(&mut out, error);
    xml::write::close(&mut out, "Error");
    xml::write::text_element(&mut out, "RequestId", request_id);
    xml::write::close(&mut out, "ErrorResponse");
    out
}

fn ec2_body(error: &Error, request_id: &str) -> String {
    let mut out = String::from(XML_DECLARATION);
    xml::write::open(&mut out, "Response", "");
    xml::write::open(&mut out, "Errors", "");
    xml::write::open(&mut out, "Error", "");
    xml::write::text_element(&mut out, "Code", &error.code);
    error_elements(&mut out, error);
    xml::write::close(&mut out, "Error");
    xml::write::close(&mut out, "Errors");
    xml::write::text_element(&mut out, "RequestID", request_id);
    xml::write::close(&mut out, "Response");
    out
}

fn s3_body(error: &Error, request_id: &str) -> String {
    let mut out = String::from(XML_DECLARATION);
    xml::write::open(&mut out, "Error", "");
    xml::write::text_element(&mut out, "Code", &error.code);
    error_elements(&mut out, error);
    xml::write::text_element(&mut out, "RequestId", request_id);
    xml::write::text_element(&mut out, "HostId", request_id);
    xml::write::close(&mut out, "Error");
    out
}

/// S3's control plane has the ids beside the error.
fn s3_control_body(error: &Error, request_id: &str) -> String {
    let mut out = String::from(XML_DECLARATION);
    xml::write::open(&mut out, "ErrorResponse", "");
    xml::write::open(&mut out, "Error", "");
    xml::write::text_element(&mut out, "Code", &error.code);
    error_elements(&mut out, error);
    xml::write::close(&mut out, "Error");
    xml::write::text_element(&mut out, "RequestId", request_id);
    xml::write::text_element(&mut out, "HostId", request_id);
    xml::write::close(&mut out, "ErrorResponse");
    out
}

/// The message and further members; unmodelled ones (S3's `BucketName`) as plain text.
fn error_elements(out: &mut String, error: &Error) {
    if let Some(message) = &error.message {
        xml::write::text_element(out, "Message", message);
    }
    for (name, value) in &error.members {
        match structure(error).and_then(|structure| structure.member(name)) {
            Some(member) if member.location != Location::Body => {}
            Some(member) => xml::write::write_element(out, member.xml_name, member, value),
            None => {
                xml::write::text_element(out, name, &scalar::text(value, TimestampFormat::Iso8601).unwrap_or_default());
            }
        }
    }
}
