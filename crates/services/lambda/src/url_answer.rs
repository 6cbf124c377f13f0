//! From what a function gives to the HTTP answer of its URL. Pure.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use serde_json::{Map, Value};

/// How many NUL bytes end a streamed answer's prelude.
const PRELUDE_END: [u8; 8] = [0; 8];

/// The answer that a payload means; `None` when it cannot be one.
pub(crate) fn buffered(payload: &[u8]) -> Option<Response<Bytes>> {
    let payload: Value = serde_json::from_slice(payload).ok()?;
    match payload {
        Value::Object(members) if members.contains_key("statusCode") => whole(&members),
        Value::String(text) => Some(plain(text.into())),
        other => Some(plain(other.to_string().into())),
    }
}

/// 502, whatever the function did wrong.
pub(crate) fn bad_gateway() -> Response<Bytes> {
    let mut response = plain(Bytes::from_static(b"Internal Server Error"));
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    response
}

fn plain(body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn whole(members: &Map<String, Value>) -> Option<Response<Bytes>> {
    let (status, headers) = head(members)?;
    let text = match members.get("body") {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    let encoded = members.get("isBase64Encoded").and_then(Value::as_bool).unwrap_or(false);
    let body = if encoded { STANDARD.decode(text).ok()?.into() } else { Bytes::from(text) };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Some(response)
}

/// Status, headers and cookies; also the prelude of a streamed answer.
fn head(members: &Map<String, Value>) -> Option<(StatusCode, HeaderMap)> {
    let status = match members.get("statusCode") {
        None => 200,
        Some(Value::Number(number)) => number.as_u64()?,
        Some(Value::String(text)) => text.parse().ok()?,
        Some(_) => return None,
    };
    let status = u16::try_from(status).ok().filter(|status| (100..600).contains(status))?;
    let mut headers = HeaderMap::new();
    if let Some(given) = members.get("headers").and_then(Value::as_object) {
        for (name, value) in given {
            headers.insert(name.parse::<HeaderName>().ok()?, text_of(value)?.parse().ok()?);
        }
    }
    for cookie in members.get("cookies").and_then(Value::as_array).into_iter().flatten() {
        headers.append(header::SET_COOKIE, cookie.as_str()?.parse().ok()?);
    }
    headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
    Some((StatusCode::from_u16(status).ok()?, headers))
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null => Some(String::new()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// What the start of a streamed answer says.
#[derive(Debug, PartialEq)]
pub(crate) enum Start {
    /// More bytes are needed to tell.
    NotYet,
    /// There is no prelude: all bytes are the body's.
    Body,
    /// The prelude ends before this byte, and says this.
    Prelude(usize, StatusCode, Box<HeaderMap>),
    /// There is a prelude that makes no sense.
    Wrong,
}

/// Looks for a prelude: JSON and eight NUL bytes before the body.
pub(crate) fn start(bytes: &[u8], most: usize) -> Start {
    if bytes.first().is_some_and(|first| *first != b'{') {
        return Start::Body;
    }
    let Some(end) = bytes.windows(PRELUDE_END.len()).position(|window| window == PRELUDE_END) else {
        return if bytes.len() > most { Start::Body } else { Start::NotYet };
    };
    let members = serde_json::from_slice::<Map<String, Value>>(&bytes[..end]).ok();
    match members.as_ref().and_then(head) {
        Some((status, headers)) => Start::Prelude(end + PRELUDE_END.len(), status, Box::new(headers)),
        None => Start::Wrong,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(payload: &str, expected: Option<(u16, &str, &str)>) {
        let found = buffered(payload.as_bytes()).map(|response| {
            let kind = response.headers()[header::CONTENT_TYPE].to_str().expect("text").to_owned();
            (response.status().as_u16(), kind, String::from_utf8_lossy(response.body()).into_owned())
        });
        let expected = expected.map(|(status, kind, body)| (status, kind.to_owned(), body.to_owned()));
        assert_eq!(found, expected, "{payload}");
    }

    #[test]
    fn what_has_no_status_is_the_body() {
        check(r#"["hello", 3, true]"#, Some((200, "application/json", r#"["hello",3,true]"#)));
        check(r#""hello""#, Some((200, "application/json", "hello")));
        check("3", Some((200, "application/json", "3")));
        check("null", Some((200, "application/json", "null")));
        check(r#"{"b": 1, "a": 2}"#, Some((200, "application/json", r#"{"b":1,"a":2}"#)));
        check("no JSON", None);
    }

    #[test]
    fn what_has_a_status_is_an_answer() {
        check(
            r#"{"statusCode":201,"headers":{"Content-Type":"text/plain"},"body":"x"}"#,
            Some((201, "text/plain", "x")),
        );
        check(r#"{"statusCode":"204"}"#, Some((204, "application/json", "")));
        check(r#"{"statusCode":200,"body":"eA==","isBase64Encoded":true}"#, Some((200, "application/json", "x")));
        for wrong in [
            r#"{"statusCode":99}"#,
            r#"{"statusCode":600}"#,
            r#"{"statusCode":"x"}"#,
            r#"{"statusCode":200,"body":"?","isBase64Encoded":true}"#,
            r#"{"statusCode":200,"headers":{"a b":"c"}}"#,
        ] {
            check(wrong, None);
        }
    }

    #[test]
    fn cookies_are_headers_of_their_own() {
        let response =
            buffered(br#"{"statusCode":200,"cookies":["a=1","b=2"],"headers":{"x-n":3}}"#).expect("an answer");
        let cookies: Vec<_> = response.headers().get_all(header::SET_COOKIE).iter().collect();
        assert_eq!(cookies, ["a=1", "b=2"]);
        assert_eq!(response.headers()["x-n"], "3");
    }

    #[test]
    fn a_stream_may_begin_with_a_prelude() {
        assert_eq!(start(b"plain", 100), Start::Body);
        assert_eq!(start(b"{\"statusCode\":2", 100), Start::NotYet);
        assert_eq!(start(b"{\"a\":1}", 3), Start::Body);
        assert_eq!(start(b"{oops\0\0\0\0\0\0\0\0", 100), Start::Wrong);
        let Start::Prelude(at, status, headers) =
            start(b"{\"statusCode\":201,\"headers\":{\"a\":\"b\"}}\0\0\0\0\0\0\0\0body", 100)
        else {
            panic!("there is a prelude");
        };
        assert_eq!((at, status.as_u16(), headers["a"].to_str().ok()), (46, 201, Some("b")));
    }
}
