//! CORS of function URLs: the platform answers preflights itself and sets the headers of every other answer. Pure.

use crate::record::Cors;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};

/// The origin of the asking page, if the settings let it in.
fn allowed<'a>(cors: &Cors, parts: &'a Parts) -> Option<&'a HeaderValue> {
    let origin = parts.headers.get(header::ORIGIN)?;
    let text = origin.to_str().ok()?;
    let listed =
        cors.origins.iter().flatten().any(|one| one == "*" || one.eq_ignore_ascii_case(text) || is_below(one, text));
    listed.then_some(origin)
}

/// `https://*.example.com` stands for every host below it.
fn is_below(pattern: &str, origin: &str) -> bool {
    let Some((scheme, host)) = pattern.split_once("*.") else { return false };
    origin
        .strip_prefix(scheme)
        .and_then(|rest| rest.strip_suffix(host))
        .is_some_and(|label| label.len() > 1 && label.ends_with('.'))
}

/// Whether a browser asks beforehand what it may do.
pub(crate) fn is_preflight(parts: &Parts) -> bool {
    parts.method == Method::OPTIONS
        && parts.headers.contains_key(header::ORIGIN)
        && parts.headers.contains_key(header::ACCESS_CONTROL_REQUEST_METHOD)
}

/// The headers of the answer to a preflight.
pub(crate) fn preflight(cors: &Cors, parts: &Parts) -> HeaderMap {
    let mut headers = HeaderMap::new();
    apply(cors, parts, &mut headers);
    if headers.is_empty() {
        return headers;
    }
    let mut list = |name: HeaderName, values: &Option<Vec<String>>| {
        let joined = values.iter().flatten().cloned().collect::<Vec<_>>().join(",");
        if let (false, Ok(value)) = (joined.is_empty(), HeaderValue::try_from(joined)) {
            headers.insert(name, value);
        }
    };
    list(header::ACCESS_CONTROL_ALLOW_METHODS, &cors.methods);
    list(header::ACCESS_CONTROL_ALLOW_HEADERS, &cors.headers);
    if let Some(seconds) = cors.max_age_seconds {
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from(seconds));
    }
    headers
}

/// Sets the headers of an answer; the function's own of the same names are replaced.
pub(crate) fn apply(cors: &Cors, parts: &Parts, headers: &mut HeaderMap) {
    let Some(origin) = allowed(cors, parts) else { return };
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    headers.append(header::VARY, HeaderValue::from_static("Origin"));
    if cors.credentials == Some(true) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true"));
    }
    let exposed = cors.expose.iter().flatten().cloned().collect::<Vec<_>>().join(",");
    if let (false, Ok(value)) = (exposed.is_empty(), HeaderValue::try_from(exposed)) {
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(method: &str, origin: &str) -> Parts {
        let builder = http::Request::builder().method(method).uri("/").header("origin", origin);
        builder.header("access-control-request-method", "PUT").body(()).expect("a request").into_parts().0
    }

    #[test]
    fn origins_are_echoed_when_they_match() {
        let cors = |origin: &str| Cors { origins: Some(vec![origin.to_owned()]), ..Default::default() };
        for (listed, asking, expected) in [
            ("*", "https://a.example", true),
            ("https://a.example", "https://a.example", true),
            ("https://a.example", "https://b.example", false),
            ("https://*.example", "https://a.example", true),
            ("https://*.example", "https://example", false),
            ("https://*.example", "https://evil.test", false),
        ] {
            let mut headers = HeaderMap::new();
            apply(&cors(listed), &parts("GET", asking), &mut headers);
            let found = headers.get(header::ACCESS_CONTROL_ALLOW_ORIGIN).and_then(|origin| origin.to_str().ok());
            assert_eq!(found, expected.then_some(asking), "{listed} {asking}");
        }
    }

    #[test]
    fn a_preflight_lists_what_is_allowed() {
        let cors = Cors {
            credentials: Some(true),
            origins: Some(vec!["*".to_owned()]),
            methods: Some(vec!["GET".to_owned(), "PUT".to_owned()]),
            headers: Some(vec!["x-a".to_owned()]),
            max_age_seconds: Some(60),
            ..Default::default()
        };
        let parts = parts("OPTIONS", "https://a.example");
        assert!(is_preflight(&parts));
        let headers = preflight(&cors, &parts);
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("");
        assert_eq!(text("access-control-allow-methods"), "GET,PUT");
        assert_eq!(text("access-control-allow-headers"), "x-a");
        assert_eq!(text("access-control-max-age"), "60");
        assert_eq!(text("access-control-allow-credentials"), "true");
        let cors = Cors { origins: Some(vec!["https://b.example".to_owned()]), ..cors };
        assert!(preflight(&cors, &parts).is_empty());
    }
}
