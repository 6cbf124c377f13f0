//! Errors of requests that never reached an operation: no routed operation, so the protocol is a best guess.

use crate::Body;
use crate::sigv4::{Dialect, Refusal, is_s3};
use contract::{Error, Protocol, Service, Value};
use http::request::Parts;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use std::fmt::Write;

/// An error, and the service as far as it is known.
#[derive(Debug)]
pub(crate) struct Early {
    pub(crate) service: Option<&'static Service>,
    pub(crate) error: Error,
}

impl Early {
    pub(crate) fn of(service: Option<&'static Service>, error: Error) -> Self {
        Self { service, error }
    }

    /// A refusal in the words of the service.
    pub(crate) fn refusal(service: &'static Service, parts: &Parts, refusal: &Refusal) -> Self {
        Self::of(Some(service), refusal.to_error(Dialect::of(service, guess(Some(service), parts))))
    }
}

/// The protocol in which the caller most likely reads the answer.
pub(crate) fn guess(service: Option<&Service>, parts: &Parts) -> Protocol {
    let text = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("");
    let kind = text("content-type");
    let speaks = |protocol: Protocol| service.is_some_and(|service| service.speaks(protocol));
    if text("smithy-protocol") == "rpc-v2-cbor" {
        return Protocol::RpcV2Cbor;
    }
    if kind.starts_with("application/x-amz-json-1.1") {
        return Protocol::AwsJson11;
    }
    if kind.starts_with("application/x-amz-json") || parts.headers.contains_key("x-amz-target") {
        return Protocol::AwsJson10;
    }
    let form = kind.starts_with("application/x-www-form-urlencoded")
        || parts.uri.query().is_some_and(|query| query.contains("Action="));
    if form && speaks(Protocol::AwsQuery) {
        return Protocol::AwsQuery;
    }
    service.and_then(|service| service.protocols.first().copied()).unwrap_or(if form {
        Protocol::AwsQuery
    } else {
        Protocol::RestJson
    })
}

/// Writes the error.
pub(crate) fn encode(service: Option<&Service>, protocol: Protocol, error: &Error, request_id: &str) -> Response<Body> {
    let s3 = service.is_some_and(|service| is_s3(service.signing_name));
    let message = error.message.as_deref().unwrap_or("");
    let (kind, body) = match protocol {
        _ if s3 => ("application/xml", s3_xml(error, message, request_id).into_bytes()),
        Protocol::AwsJson10 => ("application/x-amz-json-1.0", json(Some(&error.code), message)),
        Protocol::AwsJson11 => ("application/x-amz-json-1.1", json(Some(&error.code), message)),
        Protocol::RestJson => ("application/json", json(None, message)),
        Protocol::RpcV2Cbor => ("application/cbor", cbor(&error.code, message)),
        Protocol::AwsQuery | Protocol::RestXml => {
            ("text/xml", query_xml(service, error, message, request_id).into_bytes())
        }
        Protocol::Ec2Query => ("text/xml;charset=UTF-8", ec2_xml(error, message, request_id).into_bytes()),
    };
    let mut response = Response::new(crate::full(body));
    *response.status_mut() = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if matches!(protocol, Protocol::RestJson) && !s3 {
        insert(headers, "x-amzn-errortype", &error.code);
    }
    if protocol == Protocol::RpcV2Cbor {
        headers.insert("smithy-protocol", HeaderValue::from_static("rpc-v2-cbor"));
    }
    for (name, value) in &error.headers {
        insert(headers, &name.to_ascii_lowercase(), value);
    }
    response
}

fn insert(headers: &mut http::HeaderMap, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
        headers.insert(name, value);
    }
}

fn json(code: Option<&str>, message: &str) -> Vec<u8> {
    let mut members = serde_json::Map::new();
    if let Some(code) = code {
        members.insert("__type".to_owned(), code.into());
    }
    members.insert("message".to_owned(), message.into());
    serde_json::Value::Object(members).to_string().into_bytes()
}

fn cbor(code: &str, message: &str) -> Vec<u8> {
    let mut out = vec![0xa2];
    for text in ["__type", code, "message", message] {
        let length = u16::try_from(text.len()).unwrap_or(u16::MAX);
        out.push(0x79);
        out.extend_from_slice(&length.to_be_bytes());
        out.extend_from_slice(&text.as_bytes()[..usize::from(length)]);
    }
    out
}

fn query_xml(service: Option<&Service>, error: &Error, message: &str, request_id: &str) -> String {
    let space = service.map_or("", |service| service.xml_namespace);
    let mut xml = String::from("<ErrorResponse");
    if !space.is_empty() {
        let _ = write!(xml, " xmlns=\"{space}\"");
    }
    let kind = if error.sender_fault { "Sender" } else { "Receiver" };
    let _ = write!(
        xml,
        "><Error><Type>{kind}</Type><Code>{}</Code><Message>{}</Message></Error><RequestId>{request_id}</RequestId></ErrorResponse>",
        escape(&error.code),
        escape(message)
    );
    xml
}

fn ec2_xml(error: &Error, message: &str, request_id: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>{}</Code><Message>{}</Message></Error></Errors><RequestID>{request_id}</RequestID></Response>",
        escape(&error.code),
        escape(message)
    )
}

fn s3_xml(error: &Error, message: &str, request_id: &str) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{}</Code><Message>{}</Message>",
        escape(&error.code),
        escape(message)
    );
    for (name, value) in &error.members {
        if let Value::Str(text) = value {
            let _ = write!(xml, "<{name}>{}</{name}>", escape(text));
        }
    }
    let _ = write!(xml, "<RequestId>{request_id}</RequestId></Error>");
    xml
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            // XML has no way to write other control characters.
            c if c.is_control() && !matches!(c, '\n' | '\t') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{self, SERVICES};
    use http_body_util::BodyExt;

    #[track_caller]
    fn check(service: Option<&str>, headers: &[(&str, &str)], want: (&str, &str)) {
        let service =
            service.map(|name| *SERVICES.iter().find(|service| service.name == name).expect("a test service"));
        let parts = testing::parts("POST", "/", headers);
        let error = Error::client(403, "Refused", "a <b> \"c\"").with_header("Retry-After", "1");
        let response = encode(service, guess(service, &parts), &error, "id-1");
        assert_eq!(
            (response.status(), &response.headers()["retry-after"]),
            (StatusCode::FORBIDDEN, &HeaderValue::from_static("1"))
        );
        let kind = response.headers()["content-type"].to_str().expect("text").to_owned();
        let body = futures_util::FutureExt::now_or_never(response.into_body().collect())
            .expect("ready")
            .expect("a body")
            .to_bytes();
        assert_eq!((kind.as_str(), String::from_utf8_lossy(&body).as_ref()), want);
    }

    #[test]
    fn every_protocol_has_its_form() {
        let json = ("content-type", "application/x-amz-json-1.1");
        let form = ("content-type", "application/x-www-form-urlencoded");
        check(Some("lambda"), &[], ("application/json", r#"{"message":"a <b> \"c\""}"#));
        check(Some("sqs"), &[], ("application/x-amz-json-1.0", r#"{"__type":"Refused","message":"a <b> \"c\""}"#));
        check(Some("sqs"), &[json], ("application/x-amz-json-1.1", r#"{"__type":"Refused","message":"a <b> \"c\""}"#));
        let query = r#"<ErrorResponse xmlns="https://example.com/doc/"><Error><Type>Sender</Type><Code>Refused</Code><Message>a &lt;b&gt; &quot;c&quot;</Message></Error><RequestId>id-1</RequestId></ErrorResponse>"#;
        check(Some("sqs"), &[form], ("text/xml", query));
        check(Some("iam"), &[], ("text/xml", query));
        let s3 = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>Refused</Code><Message>a &lt;b&gt; &quot;c&quot;</Message><RequestId>id-1</RequestId></Error>";
        check(Some("s3"), &[], ("application/xml", s3));
        check(None, &[], ("application/json", r#"{"message":"a <b> \"c\""}"#));
    }

    #[test]
    fn cbor_is_a_map_of_two_texts() {
        assert_eq!(
            cbor("A", "b"),
            [&[0xa2, 0x79, 0, 6][..], b"__type", &[0x79, 0, 1], b"A", &[0x79, 0, 7], b"message", &[0x79, 0, 1], b"b"]
                .concat()
        );
    }
}
