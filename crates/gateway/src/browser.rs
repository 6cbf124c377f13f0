//! Keeping web pages out of a developer's own endpoint.
//!
//! Under `up` any access key is the account's root, on the loopback interface. What stands between a web page that the
//! developer happens to visit and that endpoint is only this file. Two attacks matter:
//!
//! - **Cross-site requests.** A page may send simple requests (GET, forms, text bodies, images) to `http://127.0.0.1:4566`
//!   without asking. A browser says where a request comes from (`Sec-Fetch-Site`, `Origin`, `Referer`), and a page cannot
//!   forge these. So a request from a page is let in only when the page was itself served from the developer's machine (an
//!   application on `localhost:3000` that calls its API) or from an origin that the developer has named.
//! - **DNS rebinding.** A page's own name may be made to resolve to 127.0.0.1; then the request counts as same-site. But it
//!   carries that name as its `Host`. So the host must be a name that nobody else can point here: a loopback name, an IP
//!   address, a name without a dot (a container's), an AWS name, or one that the developer has named.
//!
//! Browsers state the site only to hosts that they deem trustworthy (`localhost`, 127.0.0.0/8, https). For an image at
//! `http://0.0.0.0:4566/?Action=…` they send neither `Sec-Fetch-Site` nor, if the page says so, a `Referer`. What such a
//! request cannot hide is that a browser sends it; so a browser's request without an origin that we know is refused.
//!
//! SDKs and command-line tools send none of the browser's headers and a good host; they never notice.

use crate::host;
use contract::wire::Body;
use http::header::{HeaderMap, HeaderName, HeaderValue, ORIGIN, REFERER};
use http::request::Parts;
use http::{Method, Response, StatusCode, header};
use std::net::IpAddr;

/// Hosts and origins that are let in besides those of this machine.
#[derive(Debug, Clone, Default)]
pub struct BrowserRules {
    /// Host names; one that begins with a dot stands for all below it.
    pub hosts: Vec<String>,
    /// Origins, `https://app.example.com`.
    pub origins: Vec<String>,
}

/// Why a request is not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BrowserRefusal {
    /// The host is a name that others could point here.
    #[error("the host name of this request is not one of this machine; add it to the allowed hosts to use it")]
    Host,
    /// The request comes from a web page of another site.
    #[error(
        "this request comes from a web page of another site, or a browser does not say from where; use http://localhost, or add the page's origin to the allowed origins"
    )]
    Origin,
}

const AWS_HOSTS: &[&str] = &[
    ".amazonaws.com",
    ".amazonaws.com.cn",
    ".on.aws",
    ".api.aws",
    ".localhost.localstack.cloud",
    "localhost.localstack.cloud",
    "host.docker.internal",
];

impl BrowserRules {
    /// Decides. `Ok(true)` when the request comes from a page that is let in: the answer then says so to the browser.
    ///
    /// # Errors
    /// [`BrowserRefusal`], to be answered 403.
    pub fn check(&self, parts: &Parts) -> Result<bool, BrowserRefusal> {
        if !self.host_is_ours(host::name(host::authority(parts))) {
            return Err(BrowserRefusal::Host);
        }
        let text = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
        let site = text("sec-fetch-site");
        if matches!(site, Some("none" | "same-origin")) {
            return Ok(false);
        }
        let browser =
            site.is_some() || parts.headers.contains_key(ORIGIN) || text("user-agent").is_some_and(is_browser);
        match initiator(&parts.headers) {
            _ if !browser => Ok(false),
            Some(origin) if without_scheme(origin) == Some(host::authority(parts)) => Ok(false),
            Some(origin) if self.origin_is_ours(origin) => Ok(true),
            _ => Err(BrowserRefusal::Origin),
        }
    }

    fn host_is_ours(&self, name: &str) -> bool {
        let listed = |pattern: &str| match pattern.strip_prefix('.') {
            Some(parent) => name.len() > pattern.len() && ends_with(name, pattern) && !parent.is_empty(),
            None => name.eq_ignore_ascii_case(pattern),
        };
        host::is_loopback(name)
            || name.parse::<IpAddr>().is_ok()
            || (!name.is_empty() && !name.contains('.'))
            || AWS_HOSTS.iter().any(|pattern| listed(pattern))
            || self.hosts.iter().any(|pattern| listed(pattern))
    }

    fn origin_is_ours(&self, origin: &str) -> bool {
        let local = without_scheme(origin).is_some_and(|authority| host::is_loopback(host::name(authority)));
        local || self.origins.iter().any(|allowed| allowed.eq_ignore_ascii_case(origin))
    }
}

/// All browsers begin like this, and a page cannot change it. PowerShell's own client does too.
fn is_browser(user_agent: &str) -> bool {
    user_agent.starts_with("Mozilla/") && !user_agent.contains("PowerShell/")
}

fn without_scheme(origin: &str) -> Option<&str> {
    origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"))
}

fn ends_with(name: &str, end: &str) -> bool {
    name.len().checked_sub(end.len()).and_then(|at| name.get(at..)).is_some_and(|tail| tail.eq_ignore_ascii_case(end))
}

/// The origin of the page that made the browser send this. Images and links carry no `Origin`, but a `Referer`.
fn initiator(headers: &HeaderMap) -> Option<&str> {
    if let Some(origin) = headers.get(ORIGIN) {
        return origin.to_str().ok();
    }
    let referer = headers.get(REFERER)?.to_str().ok()?;
    let path_at = referer.find("://").and_then(|at| referer[at + 3..].find('/').map(|slash| at + 3 + slash));
    Some(&referer[..path_at.unwrap_or(referer.len())])
}

/// Whether this is the question that a browser asks before a request of a page that it does not trust.
pub(crate) fn is_preflight(parts: &Parts) -> bool {
    parts.method == Method::OPTIONS && parts.headers.contains_key(header::ACCESS_CONTROL_REQUEST_METHOD)
}

/// The answer to that question, for a page that is let in.
pub(crate) fn preflight(parts: &Parts) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_METHODS,
        HeaderValue::from_static("HEAD,GET,PUT,POST,DELETE,OPTIONS,PATCH"),
    );
    if let Some(asked) = parts.headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, asked.clone());
    }
    if parts.headers.contains_key("access-control-request-private-network") {
        headers
            .insert(HeaderName::from_static("access-control-allow-private-network"), HeaderValue::from_static("true"));
    }
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    response
}

/// Lets the page read the answer.
pub(crate) fn permit(request: &HeaderValue, response: &mut HeaderMap) {
    response.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, request.clone());
    response.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("*"));
    response.append(header::VARY, HeaderValue::from_static("Origin"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[track_caller]
    fn check(headers: &[(&str, &str)], want: Result<bool, BrowserRefusal>) {
        let rules = BrowserRules {
            hosts: vec!["dev.example.com".into(), ".lan".into()],
            origins: vec!["https://app.example.com".into()],
        };
        assert_eq!(rules.check(&testing::parts("POST", "/", headers)), want, "{headers:?}");
    }

    #[test]
    fn tools_pass() {
        for host in [
            "localhost:4566",
            "127.0.0.1:4566",
            "[::1]:4566",
            "freehold:4566",
            "10.1.2.3",
            "lambda.us-east-1.amazonaws.com",
            "abc.lambda-url.us-east-1.localhost:4566",
            "dev.example.com",
            "box.lan",
        ] {
            check(&[("host", host)], Ok(false));
        }
    }

    #[test]
    fn rebound_names_do_not() {
        for host in [
            "evil.com",
            "evil.com:4566",
            "localhost.evil.com",
            "127.0.0.1.evil.com",
            "amazonaws.com.evil.com",
            "lan",
            "evillan.example",
            "",
        ] {
            let want = if host == "lan" { Ok(false) } else { Err(BrowserRefusal::Host) };
            check(&[("host", host)], want);
            check(&[("host", host), ("sec-fetch-site", "same-origin")], want);
        }
    }

    #[test]
    fn pages_of_other_sites_do_not() {
        let host = ("host", "localhost:4566");
        let refused = Err(BrowserRefusal::Origin);
        check(&[host, ("sec-fetch-site", "cross-site")], refused);
        check(&[host, ("sec-fetch-site", "same-site")], refused);
        check(&[host, ("origin", "https://evil.com")], refused);
        check(&[host, ("origin", "null")], refused);
        check(&[host, ("origin", "http://localhost.evil.com")], refused);
        check(&[host, ("origin", "http://evil.com/http://localhost")], refused);
        check(
            &[host, ("sec-fetch-site", "cross-site"), ("origin", "null"), ("referer", "http://localhost:3000/")],
            refused,
        );
        check(&[host, ("sec-fetch-site", "cross-site"), ("referer", "https://evil.com/localhost")], refused);
        check(&[host, ("sec-fetch-site", "unheard-of")], refused);
        check(&[host, ("origin", "http://localhost:4566.evil.com")], refused);
    }

    #[test]
    fn a_browser_that_does_not_say_where_it_comes_from() {
        let browser = ("user-agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
        let refused = Err(BrowserRefusal::Origin);
        for host in ["0.0.0.0:4566", "localhost.localstack.cloud:4566", "freehold:4566"] {
            check(&[("host", host), browser], refused);
            check(&[("host", host), browser, ("referer", "http://evil.com/")], refused);
            check(&[("host", host), browser, ("referer", &format!("http://{host}/page"))], Ok(false));
            check(&[("host", host), browser, ("origin", &format!("http://{host}"))], Ok(false));
        }
        let powershell = "Mozilla/5.0 (Windows NT; Windows NT 10.0; en-US) WindowsPowerShell/5.1";
        check(&[("host", "localhost"), ("user-agent", powershell)], Ok(false));
        check(&[("host", "localhost"), ("user-agent", "Boto3/1.43 md/Botocore")], Ok(false));
    }

    #[test]
    fn pages_of_this_machine_do() {
        let host = ("host", "127.0.0.1:4566");
        check(&[host, ("sec-fetch-site", "cross-site"), ("origin", "http://localhost:3000")], Ok(true));
        check(&[host, ("origin", "http://127.0.0.1:5173")], Ok(true));
        check(&[host, ("origin", "http://[::1]:5173")], Ok(true));
        check(&[host, ("origin", "https://app.example.com")], Ok(true));
        check(&[host, ("sec-fetch-site", "cross-site"), ("referer", "http://localhost:3000/page?x=1")], Ok(true));
        check(&[host, ("sec-fetch-site", "none")], Ok(false));
        check(&[host, ("sec-fetch-site", "same-origin"), ("origin", "http://127.0.0.1:4566")], Ok(false));
    }
}
