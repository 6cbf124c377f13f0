//! Host names: what a request was sent to, and whether that can be trusted.

use http::request::Parts;
use std::net::IpAddr;

/// The host (and port) that the request was sent to, as the client wrote it.
pub(crate) fn authority(parts: &Parts) -> &str {
    let header = parts.headers.get(http::header::HOST).and_then(|host| host.to_str().ok());
    header.or_else(|| parts.uri.authority().map(http::uri::Authority::as_str)).unwrap_or("")
}

/// The host without its port and brackets; what is no well-formed authority is returned whole, so that it matches nothing.
pub(crate) fn name(authority: &str) -> &str {
    let digits = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let host = authority.rsplit_once(':').filter(|(_, port)| digits(port)).map_or(authority, |(host, _)| host);
    if authority.starts_with('[') {
        let whole = if authority.ends_with(']') { authority } else { host };
        return whole.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(authority);
    }
    host
}

/// Whether a name means the machine of the one who asks: nobody else can make a browser send such a name here.
pub(crate) fn is_loopback(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let local_name = |end: &str| {
        host.len() >= end.len()
            && host.is_char_boundary(host.len() - end.len())
            && host[host.len() - end.len()..].eq_ignore_ascii_case(end)
    };
    host.eq_ignore_ascii_case("localhost")
        || local_name(".localhost")
        || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Whether an authority is safe to build URLs from: it is repeated to callers and kept by services.
pub(crate) fn is_plain(authority: &str) -> bool {
    !authority.is_empty()
        && authority.len() <= 255
        && authority
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b':' | b'[' | b']'))
}

/// The shape of a region's name: `us-east-1`, `us-gov-west-1`, `eusc-de-east-1`, `ap-southeast-10`.
pub(crate) fn is_region(text: &str) -> bool {
    let mut labels = text.split('-');
    let first = labels.next().unwrap_or("");
    let last = labels.next_back().unwrap_or("");
    let lower =
        |label: &str| !label.is_empty() && label.len() <= 12 && label.bytes().all(|byte| byte.is_ascii_lowercase());
    let middle = labels.clone().count();
    (2..=4).contains(&first.len())
        && lower(first)
        && (1..=2).contains(&middle)
        && labels.all(lower)
        && (1..=2).contains(&last.len())
        && last.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_names() {
        for (host, want) in [
            ("localhost", true),
            ("LOCALHOST", true),
            ("localhost.", true),
            ("lambda.us-east-1.localhost", true),
            ("127.0.0.1", true),
            ("127.9.9.9", true),
            ("::1", true),
            ("10.0.0.1", false),
            ("localhost.evil.com", false),
            ("evillocalhost", false),
            ("127.0.0.1.evil.com", false),
            ("", false),
            ("é.localhost", true),
            ("élocalhost", false),
        ] {
            assert_eq!(is_loopback(host), want, "{host}");
        }
    }

    #[test]
    fn names_without_port() {
        for (authority, want) in [
            ("a:1", "a"),
            ("a", "a"),
            ("[::1]:4566", "::1"),
            ("[::1]", "::1"),
            ("", ""),
            ("localhost:1.evil.com", "localhost:1.evil.com"),
            ("[::1]evil:1", "[::1]evil:1"),
            ("a:", "a"),
        ] {
            assert_eq!(name(authority), want);
        }
    }

    #[test]
    fn regions() {
        for (text, want) in [
            ("us-east-1", true),
            ("us-gov-west-1", true),
            ("eusc-de-east-1", true),
            ("us-east", false),
            ("lambda", false),
            ("Us-east-1", false),
            ("us--1", false),
            ("us-east-1a", false),
        ] {
            assert_eq!(is_region(text), want, "{text}");
        }
    }
}
