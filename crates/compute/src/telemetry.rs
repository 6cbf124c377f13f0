//! Subscriptions to telemetry: what an extension may ask for, in the Telemetry API and in the older Logs API. No I/O.

use crate::limits;
use crate::telemetry_event::{Api, Schema};
use serde::Deserialize;
use std::time::Duration;

/// The path of the Telemetry API.
pub(crate) const TELEMETRY_PATH: &str = "/2022-07-01/telemetry";
/// The path of the Logs API.
pub(crate) const LOGS_PATH: &str = "/2020-08-15/logs";

/// The port of the Runtime API, which is no destination.
const RESERVED_PORT: u16 = 9001;
/// Names under which a sandbox knows itself.
const HOSTS: [&str; 4] = ["sandbox.localdomain", "sandbox", "localhost", "127.0.0.1"];

/// What an extension wants to be told, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Subscription {
    pub(crate) schema: Schema,
    /// Of `platform`, `function` and `extension`.
    pub(crate) types: Vec<&'static str>,
    pub(crate) buffering: Buffering,
    pub(crate) destination: Destination,
}

/// When events are sent: as soon as one of these is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Buffering {
    pub(crate) items: usize,
    pub(crate) bytes: usize,
    pub(crate) timeout: Duration,
}

/// A port inside the sandbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Destination {
    /// One request a batch, whose body is an array.
    Http { method: &'static str, port: u16, host: String, path: String },
    /// One connection, an event a line.
    Tcp { port: u16 },
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Asked {
    schema_version: Option<String>,
    types: Vec<String>,
    buffering: Option<AskedBuffering>,
    destination: AskedDestination,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
struct AskedBuffering {
    max_items: Option<u64>,
    max_bytes: Option<u64>,
    timeout_ms: Option<u64>,
}

#[derive(Deserialize)]
struct AskedDestination {
    protocol: String,
    #[serde(rename = "URI", alias = "uri")]
    uri: Option<String>,
    port: Option<u16>,
    method: Option<String>,
    encoding: Option<String>,
}

/// Which API a path is, if it is one of the two.
pub(crate) fn api_of(path: &str) -> Option<Api> {
    match path {
        TELEMETRY_PATH => Some(Api::Telemetry),
        LOGS_PATH => Some(Api::Logs),
        _ => None,
    }
}

impl Subscription {
    /// Reads a request's body.
    ///
    /// # Errors
    /// What is wrong with it, for the extension's developer.
    pub(crate) fn parse(api: Api, body: &[u8]) -> Result<Self, String> {
        let asked: Asked = serde_json::from_slice(body).map_err(|error| error.to_string())?;
        Ok(Self {
            schema: schema(api, asked.schema_version.as_deref())?,
            types: types(&asked.types)?,
            buffering: buffering(&asked.buffering.unwrap_or_default())?,
            destination: destination(api, asked.destination)?,
        })
    }
}

fn schema(api: Api, version: Option<&str>) -> Result<Schema, String> {
    match (api, version) {
        (Api::Telemetry, Some("2022-07-01")) => Ok(Schema::Telemetry20220701),
        (Api::Telemetry, Some("2022-12-13" | "2025-01-29")) => Ok(Schema::Telemetry20221213),
        (Api::Logs, None | Some("2020-08-15")) => Ok(Schema::Logs20200815),
        (Api::Logs, Some("2021-03-18")) => Ok(Schema::Logs20210318),
        (_, None) => Err("schemaVersion is missing".to_owned()),
        (_, Some(other)) => Err(format!("schemaVersion {other} is not supported")),
    }
}

fn types(asked: &[String]) -> Result<Vec<&'static str>, String> {
    const TYPES: [&str; 3] = ["platform", "function", "extension"];
    if asked.is_empty() {
        return Err("types is empty".to_owned());
    }
    if let Some(unknown) = asked.iter().find(|name| !TYPES.contains(&name.as_str())) {
        return Err(format!("type {unknown} is not supported"));
    }
    Ok(TYPES.into_iter().filter(|known| asked.iter().any(|name| name == known)).collect())
}

fn buffering(asked: &AskedBuffering) -> Result<Buffering, String> {
    let bounded = |name: &str, value: Option<u64>, default: u64, range: &std::ops::RangeInclusive<u64>| {
        let value = value.unwrap_or(default);
        if range.contains(&value) {
            return usize::try_from(value).map_err(|error| error.to_string());
        }
        Err(format!("buffering.{name} must be between {} and {}", range.start(), range.end()))
    };
    let timeout_ms = bounded("timeoutMs", asked.timeout_ms, 1_000, &limits::TELEMETRY_TIMEOUT_MS)?;
    Ok(Buffering {
        items: bounded("maxItems", asked.max_items, 10_000, &limits::TELEMETRY_ITEMS)?,
        bytes: bounded("maxBytes", asked.max_bytes, 262_144, &limits::TELEMETRY_BYTES)?,
        timeout: Duration::from_millis(timeout_ms as u64),
    })
}

fn destination(api: Api, asked: AskedDestination) -> Result<Destination, String> {
    if asked.encoding.is_some_and(|encoding| encoding != "JSON") {
        return Err("destination.encoding must be JSON".to_owned());
    }
    let found = match asked.protocol.as_str() {
        "HTTP" => http(api, &asked.uri.ok_or("destination.URI is missing")?, asked.method.as_deref())?,
        "TCP" => Destination::Tcp { port: asked.port.ok_or("destination.port is missing")? },
        other => return Err(format!("destination.protocol {other} is not supported")),
    };
    let (Destination::Http { port, .. } | Destination::Tcp { port }) = &found;
    if *port == RESERVED_PORT || *port == 0 {
        return Err(format!("port {port} cannot be a destination"));
    }
    Ok(found)
}

fn http(api: Api, uri: &str, method: Option<&str>) -> Result<Destination, String> {
    let method = match (api, method) {
        (_, None | Some("POST")) => "POST",
        (Api::Logs, Some("PUT")) => "PUT",
        (_, Some(other)) => return Err(format!("destination.method {other} is not supported")),
    };
    let rest = uri.strip_prefix("http://").ok_or_else(|| format!("destination.URI {uri} is not an http URI"))?;
    let (authority, path) = match rest.find(['/', '?']) {
        Some(at) if rest.as_bytes()[at] == b'/' => (&rest[..at], rest[at..].to_owned()),
        Some(at) => (&rest[..at], format!("/{}", &rest[at..])),
        None => (rest, "/".to_owned()),
    };
    let (host, port) = authority.rsplit_once(':').unwrap_or((authority, "80"));
    if !HOSTS.contains(&host) {
        return Err(format!("destination.URI must name sandbox.localdomain, not {host}"));
    }
    let port = port.parse().map_err(|_| format!("destination.URI {uri} has no usable port"))?;
    // Nothing may end the request's head early.
    if path.bytes().any(|byte| !byte.is_ascii_graphic()) {
        return Err(format!("destination.URI {uri} has characters that must be escaped"));
    }
    Ok(Destination::Http { method, port, host: authority.to_owned(), path })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DESTINATION: &str = r#""destination":{"protocol":"HTTP","URI":"http://sandbox.localdomain:8080/x?y"}"#;

    fn parse(api: Api, body: &str) -> Result<Subscription, String> {
        Subscription::parse(api, body.as_bytes())
    }

    fn telemetry(rest: &str) -> Result<Subscription, String> {
        parse(Api::Telemetry, &format!(r#"{{"schemaVersion":"2022-12-13",{rest}}}"#))
    }

    #[test]
    fn defaults_are_those_of_aws() {
        let found = telemetry(&format!(r#""types":["function","platform","platform"],{DESTINATION}"#)).unwrap();
        let buffering = Buffering { items: 10_000, bytes: 262_144, timeout: Duration::from_secs(1) };
        let destination = Destination::Http {
            method: "POST",
            port: 8080,
            host: "sandbox.localdomain:8080".into(),
            path: "/x?y".into(),
        };
        let types = vec!["platform", "function"];
        assert_eq!(found, Subscription { schema: Schema::Telemetry20221213, types, buffering, destination });
    }

    #[test]
    fn the_logs_api_has_its_own_schemas_and_methods() {
        let body = r#"{"types":["platform"],"destination":{"protocol":"HTTP","URI":"http://sandbox:80","method":"PUT","encoding":"JSON"}}"#;
        let found = parse(Api::Logs, body).unwrap();
        assert_eq!(found.schema, Schema::Logs20200815);
        assert!(matches!(&found.destination, Destination::Http { method: "PUT", port: 80, path, .. } if path == "/"));
        let body =
            r#"{"schemaVersion":"2021-03-18","types":["function"],"destination":{"protocol":"TCP","port":1234}}"#;
        let found = parse(Api::Logs, body).unwrap();
        assert_eq!((found.schema, found.destination), (Schema::Logs20210318, Destination::Tcp { port: 1234 }));
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let types = r#""types":["platform"]"#;
        for rest in [
            DESTINATION.to_owned(),
            format!(r#""types":[],{DESTINATION}"#),
            format!(r#""types":["kernel"],{DESTINATION}"#),
            format!(r#"{types},"buffering":{{"maxItems":999}},{DESTINATION}"#),
            format!(r#"{types},"buffering":{{"maxBytes":1048577}},{DESTINATION}"#),
            format!(r#"{types},"buffering":{{"timeoutMs":24}},{DESTINATION}"#),
            format!(r#"{types},"destination":{{"protocol":"UDP","port":1}}"#),
            format!(r#"{types},"destination":{{"protocol":"TCP"}}"#),
            format!(r#"{types},"destination":{{"protocol":"TCP","port":9001}}"#),
            format!(r#"{types},"destination":{{"protocol":"HTTP","URI":"http://10.0.0.1:80"}}"#),
            format!(r#"{types},"destination":{{"protocol":"HTTP","URI":"https://sandbox:80"}}"#),
            format!(r#"{types},"destination":{{"protocol":"HTTP","URI":"http://sandbox:8080/a b"}}"#),
            format!(r#"{types},"destination":{{"protocol":"HTTP","URI":"http://sandbox:8080","method":"PUT"}}"#),
        ] {
            assert!(telemetry(&rest).is_err(), "{rest}");
        }
        assert!(parse(Api::Telemetry, "no json").is_err());
        assert!(parse(Api::Telemetry, &format!("{{{types},{DESTINATION}}}")).is_err(), "no schema version");
        assert!(parse(Api::Logs, &format!(r#"{{"schemaVersion":"2022-12-13",{types},{DESTINATION}}}"#)).is_err());
    }
}
