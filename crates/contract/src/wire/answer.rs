//! Successful answers.

use super::{Body, Routed, eventstream};
use crate::schema::{Kind, Location, Member, Operation, Protocol, Structure, TimestampFormat};
use crate::{EventStream, Shape, Value, cbor, json, scalar, xml};
use bytes::Bytes;
use http::response::Builder;
use http::{Response, StatusCode, header};

type Members = Vec<(&'static str, Value)>;

/// Writes an output.
pub(super) fn encode(routed: &Routed, output: Value, request_id: &str) -> Response<Body> {
    let members = match output {
        Value::Struct(members) => members,
        _ => Vec::new(),
    };
    let response = with_request_id(Response::builder(), routed.service.name, request_id);
    match routed.operation.output.and_then(Shape::structure) {
        Some(structure) => match events(structure, &members) {
            Some((member, events)) => stream(routed, response, structure, &members, member, &events),
            None => whole(routed, response, structure, &members, request_id),
        },
        None => whole(routed, response, &Structure::new(&[]), &members, request_id),
    }
}

/// Adds the headers that carry the request's id.
pub(super) fn with_request_id(response: Builder, service: &str, request_id: &str) -> Builder {
    if matches!(service, "s3" | "s3control") {
        response.header("x-amz-request-id", request_id).header("x-amz-id-2", request_id)
    } else {
        response.header("x-amzn-requestid", request_id)
    }
}

/// The `Content-Type` of documents.
pub(super) fn content_type(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::RestJson => "application/json",
        Protocol::AwsJson10 => "application/x-amz-json-1.0",
        Protocol::AwsJson11 => "application/x-amz-json-1.1",
        Protocol::AwsQuery => "text/xml",
        Protocol::Ec2Query => "text/xml;charset=UTF-8",
        Protocol::RestXml => "application/xml",
        Protocol::RpcV2Cbor => "application/cbor",
    }
}

/// The builder only fails on names and values that the model or a check here has ruled out.
pub(super) fn finish(response: Builder, body: Body) -> Response<Body> {
    response.body(body).expect("header names come from the model and values are checked")
}

fn whole(
    routed: &Routed,
    response: Builder,
    structure: &Structure,
    members: &Members,
    request_id: &str,
) -> Response<Body> {
    match routed.protocol {
        Protocol::RestJson | Protocol::RestXml => rest(routed, response, structure, members),
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            document(routed.protocol, response, json_object(structure, members))
        }
        Protocol::RpcV2Cbor => {
            let mut body = Vec::new();
            cbor::write_structure(&mut body, structure, members);
            document(routed.protocol, response.header("smithy-protocol", "rpc-v2-cbor"), body)
        }
        Protocol::AwsQuery | Protocol::Ec2Query => {
            document(routed.protocol, response, query(routed, structure, members, request_id))
        }
    }
}

fn document(protocol: Protocol, response: Builder, body: impl Into<Bytes>) -> Response<Body> {
    finish(typed(response, content_type(protocol)), Body::full(body))
}

/// Sets the `Content-Type` unless a member that is bound to it has done so.
fn typed(response: Builder, default: &str) -> Builder {
    let given = response.headers_ref().is_some_and(|headers| headers.contains_key(header::CONTENT_TYPE));
    if given { response } else { response.header(header::CONTENT_TYPE, default) }
}

fn json_object(structure: &Structure, members: &Members) -> Vec<u8> {
    let mut body = Vec::with_capacity(256);
    json::write_structure(&mut body, structure, members);
    body
}

fn query(routed: &Routed, structure: &Structure, members: &Members, request_id: &str) -> String {
    let Operation { name, result_wrapper, .. } = *routed.operation;
    let root = format!("{name}Response");
    let mut out = String::with_capacity(512);
    xml::write::open(&mut out, &root, &xml::write::namespace(routed.service.xml_namespace));
    if routed.protocol == Protocol::Ec2Query {
        xml::write::text_element(&mut out, "requestId", request_id);
        xml::write::write_structure(&mut out, structure, members);
    } else {
        // A service that speaks Query besides JSON has no wrapper in its model, yet AWS sends one.
        let wrapper = if result_wrapper.is_empty() { format!("{name}Result") } else { result_wrapper.to_owned() };
        if routed.operation.output.is_some() {
            xml::write::open(&mut out, &wrapper, "");
            xml::write::write_structure(&mut out, structure, members);
            xml::write::close(&mut out, &wrapper);
        }
        xml::write::open(&mut out, "ResponseMetadata", "");
        xml::write::text_element(&mut out, "RequestId", request_id);
        xml::write::close(&mut out, "ResponseMetadata");
    }
    xml::write::close(&mut out, &root);
    out
}

fn rest(routed: &Routed, response: Builder, structure: &Structure, members: &Members) -> Response<Body> {
    let status = status(routed.operation, structure, members);
    let mut response = bound(response, structure, members).status(status);
    if let Some(payload) = structure.payload.and_then(|name| structure.member(name)) {
        let value = members.iter().find(|(name, _)| *name == payload.name).map(|(_, value)| value);
        return self::payload(routed, response, payload, value);
    }
    let bodiless =
        status == StatusCode::NO_CONTENT || !structure.members.iter().any(|member| member.location == Location::Body);
    if bodiless {
        if routed.protocol == Protocol::RestJson && status != StatusCode::NO_CONTENT {
            response = typed(response, content_type(routed.protocol));
        }
        return finish(response, Body::empty());
    }
    match routed.protocol {
        Protocol::RestJson => document(routed.protocol, response, json_object(structure, members)),
        _ => document(routed.protocol, response, xml_document(routed, structure, members)),
    }
}

/// A member that no model has: an answer with it says that the work goes on, by 202.
pub const ACCEPTED: &str = "Accepted";

/// The model's status, unless a member gives another.
fn status(operation: &Operation, structure: &Structure, members: &Members) -> StatusCode {
    let given = members.iter().find_map(|(name, value)| match (structure.member(name)?.location, value) {
        (Location::StatusCode, Value::Int(code)) => u16::try_from(*code).ok(),
        _ => None,
    });
    // S3's part of an object is the one answer whose status depends on a header.
    let part = members.iter().any(|(name, _)| *name == "ContentRange" && structure.member(name).is_some());
    let accepted = members.iter().any(|(name, value)| *name == ACCEPTED && *value == Value::Bool(true));
    let default = match (part, accepted) {
        (true, _) => 206,
        (_, true) => 202,
        // The model leaves it out.
        _ if matches!(operation.name, "PutBucketPolicy" | "PutBucketTagging") => 204,
        _ => operation.status,
    };
    StatusCode::from_u16(given.unwrap_or(default)).unwrap_or_default()
}

fn xml_document(routed: &Routed, structure: &Structure, members: &Members) -> String {
    let shape = routed.operation.output.expect("a structure to write comes from an output");
    let root = if shape.xml_name.is_empty() { shape.name } else { shape.xml_name };
    let mut out = String::from(XML_DECLARATION);
    xml::write::open(&mut out, root, &xml::write::namespace(routed.service.xml_namespace));
    match members.first() {
        // S3's one answer whose root is its only member.
        Some((_, value)) if routed.operation.name == "GetBucketLocation" => {
            xml::write::escape_into(&mut out, value.as_str().unwrap_or_default());
        }
        _ if routed.service.name == "s3" => xml::write::write_structure(&mut out, structure, &in_s3_s_order(members)),
        _ => xml::write::write_structure(&mut out, structure, members),
    }
    xml::write::close(&mut out, root);
    out
}

/// S3's lists begin with what they are of and end with what they hold; the model has the elements in another order.
fn in_s3_s_order(members: &Members) -> Members {
    const FIRST: [&str; 27] = [
        "Name",
        "Bucket",
        "Key",
        "UploadId",
        "Initiator",
        "Owner",
        "StorageClass",
        "Prefix",
        "Marker",
        "KeyMarker",
        "VersionIdMarker",
        "UploadIdMarker",
        "PartNumberMarker",
        "StartAfter",
        "ContinuationToken",
        "NextMarker",
        "NextKeyMarker",
        "NextVersionIdMarker",
        "NextUploadIdMarker",
        "NextPartNumberMarker",
        "NextContinuationToken",
        "KeyCount",
        "MaxKeys",
        "MaxUploads",
        "MaxParts",
        "Delimiter",
        "EncodingType",
    ];
    let is_list = members.iter().any(|(name, _)| *name == "IsTruncated");
    let place = |(name, value): &(&'static str, Value)| match FIRST.iter().position(|first| first == name) {
        Some(at) => at,
        None if matches!(value, Value::List(_)) => FIRST.len() + 1,
        None => FIRST.len(),
    };
    let mut ordered = members.clone();
    if is_list {
        ordered.sort_by_key(place);
    }
    ordered
}

/// What precedes XML documents of S3.
pub(super) const XML_DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Sets the headers that members are bound to.
fn bound(mut response: Builder, structure: &Structure, members: &Members) -> Builder {
    for (name, value) in members {
        let Some(member) = structure.member(name) else { continue };
        match (member.location, value) {
            (Location::Header, value) => response = add_header(response, member.wire_name, header_text(member, value)),
            (Location::Headers, Value::Map(entries)) => {
                for (key, value) in entries {
                    response =
                        add_header(response, &format!("{}{key}", member.wire_name), value.as_str().map(str::to_owned));
                }
            }
            _ => {}
        }
    }
    response
}

/// Adds a header unless its name or value cannot travel in HTTP.
pub(super) fn add_header(response: Builder, name: &str, text: Option<String>) -> Builder {
    let name = http::HeaderName::try_from(name).ok();
    let value = text.and_then(|text| http::HeaderValue::from_bytes(text.as_bytes()).ok());
    match (name, value) {
        (Some(name), Some(value)) => response.header(name, value),
        _ => response,
    }
}

/// A header's text.
pub(super) fn header_text(member: &Member, value: &Value) -> Option<String> {
    let format = member.timestamp_format.or(match member.shape.kind {
        Kind::Timestamp(format) => format,
        _ => None,
    });
    match value {
        Value::Document(json) if member.json_value => Some(scalar::base64_encode(json.to_string().as_bytes())),
        Value::List(items) => Some(items.iter().filter_map(list_item).collect::<Vec<_>>().join(", ")),
        value => scalar::text(value, format.unwrap_or(TimestampFormat::Rfc822)),
    }
}

fn list_item(value: &Value) -> Option<String> {
    let text = scalar::text(value, TimestampFormat::Rfc822)?;
    let quote = matches!(value, Value::Str(_)) && text.contains([',', '"']);
    Some(if quote { format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")) } else { text })
}

fn payload(routed: &Routed, response: Builder, member: &Member, value: Option<&Value>) -> Response<Body> {
    match value {
        None => finish(response, Body::empty()),
        Some(Value::Blob(bytes)) => {
            // Lambda's payloads are JSON; elsewhere bytes are bytes.
            let default = if routed.service.name == "lambda" { "application/json" } else { "binary/octet-stream" };
            finish(typed(response, default), Body::full(bytes.clone()))
        }
        Some(Value::Stream(stream)) => finish(typed(response, "binary/octet-stream"), Body::stream(stream)),
        Some(Value::Str(text)) => finish(typed(response, "text/plain"), Body::full(text.clone())),
        Some(value) if routed.protocol == Protocol::RestXml => {
            let name = if member.shape.xml_name.is_empty() { member.xml_name } else { member.shape.xml_name };
            let mut out = String::from(XML_DECLARATION);
            xml::write::open(&mut out, name, &xml::write::namespace(routed.service.xml_namespace));
            xml::write::write_content(&mut out, member.shape, member.timestamp_format, value);
            xml::write::close(&mut out, name);
            document(routed.protocol, response, out)
        }
        Some(value) => {
            let mut out = Vec::new();
            json::write_member(&mut out, member, value);
            document(routed.protocol, response, out)
        }
    }
}

fn events(structure: &'static Structure, members: &Members) -> Option<(&'static Member, EventStream<Value>)> {
    members.iter().find_map(|(name, value)| match value {
        Value::Events(events) => Some((structure.member(name)?, events.clone())),
        _ => None,
    })
}

fn stream(
    routed: &Routed,
    response: Builder,
    structure: &'static Structure,
    members: &Members,
    member: &'static Member,
    events: &EventStream<Value>,
) -> Response<Body> {
    let rest = matches!(routed.protocol, Protocol::RestJson | Protocol::RestXml);
    let response = if rest { bound(response, structure, members) } else { response };
    let response = response.status(status(routed.operation, structure, members));
    let initial = (!rest).then(|| match routed.protocol {
        Protocol::RpcV2Cbor => {
            let mut body = Vec::new();
            cbor::write_structure(&mut body, structure, members);
            body
        }
        _ => json_object(structure, members),
    });
    let frames = eventstream::frames(routed.protocol, initial, member.shape, events);
    finish(typed(response, "application/vnd.amazon.eventstream"), Body::frames(frames))
}
