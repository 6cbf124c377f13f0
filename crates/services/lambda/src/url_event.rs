//! From an HTTP request to the event of a function URL (payload format 2.0). Pure.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::request::Parts;
use platform::Principal;
use serde_json::{Map, Value, json};
use std::net::IpAddr;

/// A request to a function URL, its signature already verified where one is needed.
#[derive(Debug)]
pub struct UrlRequest {
    /// Method and headers.
    pub parts: Parts,
    /// The path below the URL, undecoded, from its first slash.
    pub path: String,
    /// The body.
    pub body: Bytes,
    /// The host that the caller used, without a port.
    pub host: String,
    /// The port that the caller used.
    pub port: u16,
    /// The caller's address.
    pub source_ip: Option<IpAddr>,
    /// Whether the connection is encrypted.
    pub secure: bool,
    /// The request's id.
    pub request_id: String,
    /// Who signed; `None` for a URL that takes anybody.
    pub caller: Option<Principal>,
}

/// The event, as JSON.
pub(crate) fn event(request: &UrlRequest, id: &str, trace_id: &str, now_ms: i64) -> Vec<u8> {
    let mut event = Map::new();
    let query = request.parts.uri.query().unwrap_or("");
    event.insert("version".to_owned(), json!("2.0"));
    event.insert("routeKey".to_owned(), json!("$default"));
    event.insert("rawPath".to_owned(), json!(request.path));
    event.insert("rawQueryString".to_owned(), json!(query));
    let cookies = cookies(&request.parts);
    if !cookies.is_empty() {
        event.insert("cookies".to_owned(), json!(cookies));
    }
    event.insert("headers".to_owned(), Value::Object(headers(request, trace_id)));
    if !query.is_empty() {
        event.insert("queryStringParameters".to_owned(), Value::Object(parameters(query)));
    }
    event.insert("requestContext".to_owned(), context(request, id, now_ms));
    let encoded = !request.body.is_empty() && !is_text(request);
    if !request.body.is_empty() {
        let body =
            if encoded { STANDARD.encode(&request.body) } else { String::from_utf8_lossy(&request.body).into_owned() };
        event.insert("body".to_owned(), json!(body));
    }
    event.insert("isBase64Encoded".to_owned(), json!(encoded));
    Value::Object(event).to_string().into_bytes()
}

fn cookies(parts: &Parts) -> Vec<String> {
    let all = parts.headers.get_all(http::header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|value| value.split(';')).map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
}

/// Lower-case names, values of one name joined; what the platform adds replaces what the caller claims.
fn headers(request: &UrlRequest, trace_id: &str) -> Map<String, Value> {
    const OWN: [&str; 6] = [
        "x-amzn-trace-id",
        "x-forwarded-for",
        "x-forwarded-port",
        "x-forwarded-proto",
        "x-amzn-tls-version",
        "x-amzn-tls-cipher-suite",
    ];
    let mut headers = Map::new();
    for name in request.parts.headers.keys() {
        if *name == http::header::COOKIE || *name == http::header::HOST || OWN.contains(&name.as_str()) {
            continue;
        }
        let values: Vec<_> =
            request.parts.headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        headers.insert(name.as_str().to_owned(), json!(values.join(",")));
    }
    headers.insert("host".to_owned(), json!(request.host));
    headers.insert("x-amzn-trace-id".to_owned(), json!(trace_id));
    headers.insert("x-forwarded-for".to_owned(), json!(source_ip(request)));
    headers.insert("x-forwarded-port".to_owned(), json!(request.port.to_string()));
    headers.insert("x-forwarded-proto".to_owned(), json!(if request.secure { "https" } else { "http" }));
    headers
}

fn source_ip(request: &UrlRequest) -> String {
    request.source_ip.map(|ip| ip.to_canonical().to_string()).unwrap_or_default()
}

/// Decoded parameters; those of one name are joined by commas.
fn parameters(query: &str) -> Map<String, Value> {
    let mut all: Map<String, Value> = Map::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name), decoded(value));
        let joined = match all.get(&name).and_then(Value::as_str) {
            Some(before) => format!("{before},{value}"),
            None => value,
        };
        all.insert(name, Value::String(joined));
    }
    all
}

fn decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

fn context(request: &UrlRequest, id: &str, now_ms: i64) -> Value {
    let identity = request.caller.as_ref().and_then(Principal::identity);
    let mut context = Map::new();
    let account = identity.map_or("anonymous", |identity| identity.account.as_str());
    context.insert("accountId".to_owned(), json!(account));
    context.insert("apiId".to_owned(), json!(id));
    if let Some(identity) = identity {
        let iam = json!({
            "accessKey": identity.access_key, "accountId": identity.account.as_str(), "callerId": identity.user_id,
            "cognitoIdentity": null, "principalOrgId": null, "userArn": identity.arn, "userId": identity.user_id,
        });
        context.insert("authorizer".to_owned(), json!({ "iam": iam }));
    }
    context.insert("domainName".to_owned(), json!(request.host));
    context.insert("domainPrefix".to_owned(), json!(id));
    let mut http = Map::new();
    http.insert("method".to_owned(), json!(request.parts.method.as_str()));
    http.insert("path".to_owned(), json!(request.path));
    http.insert("protocol".to_owned(), json!(protocol(request.parts.version)));
    http.insert("sourceIp".to_owned(), json!(source_ip(request)));
    let agent = request.parts.headers.get(http::header::USER_AGENT).and_then(|agent| agent.to_str().ok());
    if let Some(agent) = agent {
        http.insert("userAgent".to_owned(), json!(agent));
    }
    context.insert("http".to_owned(), Value::Object(http));
    context.insert("requestId".to_owned(), json!(request.request_id));
    context.insert("routeKey".to_owned(), json!("$default"));
    context.insert("stage".to_owned(), json!("$default"));
    context.insert("time".to_owned(), json!(common_log_time(now_ms)));
    context.insert("timeEpoch".to_owned(), json!(now_ms));
    Value::Object(context)
}

fn protocol(version: http::Version) -> &'static str {
    match version {
        http::Version::HTTP_10 => "HTTP/1.0",
        http::Version::HTTP_2 => "HTTP/2.0",
        _ => "HTTP/1.1",
    }
}

/// `12/Mar/2020:19:03:58 +0000`
fn common_log_time(ms: i64) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let iso = platform::iso_ms(ms);
    let month = iso[5..7].parse::<usize>().unwrap_or(1) - 1;
    format!("{}/{}/{}:{} +0000", &iso[8..10], MONTHS[month], &iso[..4], &iso[11..19])
}

/// Whether the body goes into the event as it is.
fn is_text(request: &UrlRequest) -> bool {
    let kind = request.parts.headers.get(http::header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    let kind = kind.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    let named = matches!(&*kind, "application/json" | "application/xml" | "application/javascript");
    let text = kind.starts_with("text/") || named || kind.ends_with("+json") || kind.ends_with("+xml");
    text && std::str::from_utf8(&request.body).is_ok()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use platform::AccountId;

    pub(crate) fn request(method: &str, uri: &str, headers: &[(&str, &str)], body: &'static [u8]) -> UrlRequest {
        let mut builder = http::Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            builder = builder.header(*name, *value);
        }
        let (parts, ()) = builder.body(()).expect("a request").into_parts();
        UrlRequest {
            path: parts.uri.path().to_owned(),
            parts,
            body: Bytes::from_static(body),
            host: "x.lambda-url.us-east-1.localhost".to_owned(),
            port: 4566,
            source_ip: Some(IpAddr::from([127, 0, 0, 1])),
            secure: false,
            request_id: "id".to_owned(),
            caller: None,
        }
    }

    fn of(request: &UrlRequest) -> Value {
        serde_json::from_slice(&event(request, "x", "Root=1", 1_584_039_838_390)).expect("JSON")
    }

    #[test]
    fn a_plain_get() {
        let request = request(
            "GET",
            "/a%20b?x=1&x=2&y=a+b%21",
            &[("cookie", "c=1; d=2"), ("user-agent", "u"), ("X-Forwarded-For", "1.2.3.4")],
            b"",
        );
        let expected = json!({
            "version": "2.0", "routeKey": "$default", "rawPath": "/a%20b", "rawQueryString": "x=1&x=2&y=a+b%21",
            "cookies": ["c=1", "d=2"],
            "headers": {"user-agent": "u", "host": "x.lambda-url.us-east-1.localhost", "x-amzn-trace-id": "Root=1",
                "x-forwarded-for": "127.0.0.1", "x-forwarded-port": "4566", "x-forwarded-proto": "http"},
            "queryStringParameters": {"x": "1,2", "y": "a b!"},
            "requestContext": {"accountId": "anonymous", "apiId": "x", "domainName": "x.lambda-url.us-east-1.localhost",
                "domainPrefix": "x",
                "http": {"method": "GET", "path": "/a%20b", "protocol": "HTTP/1.1", "sourceIp": "127.0.0.1", "userAgent": "u"},
                "requestId": "id", "routeKey": "$default", "stage": "$default", "time": "12/Mar/2020:19:03:58 +0000",
                "timeEpoch": 1_584_039_838_390_i64},
            "isBase64Encoded": false,
        });
        assert_eq!(of(&request).to_string(), expected.to_string());
    }

    #[test]
    fn bodies_are_text_by_their_type_only() {
        for (kind, body, expected, encoded) in [
            ("application/json", &b"{}"[..], "{}", false),
            ("text/plain; charset=utf-8", b"x", "x", false),
            ("application/vnd.api+json", b"x", "x", false),
            ("multipart/form-data; boundary=b", b"x", "eA==", true),
            ("application/x-www-form-urlencoded", b"a=1", "YT0x", true),
            ("application/json", b"\xff", "/w==", true),
            ("", b"x", "eA==", true),
        ] {
            let event = of(&request("POST", "/", &[("content-type", kind)], body));
            assert_eq!((&event["body"], &event["isBase64Encoded"]), (&json!(expected), &json!(encoded)), "{kind}");
        }
    }

    #[test]
    fn a_signed_caller_is_shown() {
        let mut request = request("GET", "/", &[], b"");
        request.caller = Some(Principal::root(&AccountId::new("123456789012"), "AKIA"));
        let context = &of(&request)["requestContext"];
        assert_eq!(context["accountId"], "123456789012");
        assert_eq!(context["authorizer"]["iam"]["userArn"], "arn:aws:iam::123456789012:root");
        assert_eq!(context["authorizer"]["iam"]["accessKey"], "AKIA");
    }
}
