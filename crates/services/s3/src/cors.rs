//! What a bucket lets web pages of other origins do.

use crate::core::Core;
use crate::{config, error, keys};
use api::s3::{CORSConfiguration, CORSRule};
use contract::Error;

/// What a page asks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CorsQuestion<'a> {
    /// The page's origin, `https://example.com`.
    pub(crate) origin: &'a str,
    /// The method that it wants to use.
    pub(crate) method: &'a str,
    /// Header names that it wants to send, separated by commas.
    pub(crate) headers: &'a str,
}

/// What the bucket says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CorsAnswer {
    /// There is no such bucket.
    NoBucket,
    /// The bucket has no rules.
    NoRules,
    /// No rule lets the page in.
    Refused,
    /// The headers that let it in.
    Allowed(Vec<(&'static str, String)>),
}

impl Core {
    pub(crate) async fn cors(&self, bucket: &str, question: CorsQuestion<'_>) -> Result<CorsAnswer, Error> {
        let found = self.store.get(&keys::BUCKETS, &keys::bucket(bucket)).await.map_err(error::from_read)?;
        let Some(bucket) = found else { return Ok(CorsAnswer::NoBucket) };
        let Some(config) = config::get::<CORSConfiguration>(&bucket, "cors")? else { return Ok(CorsAnswer::NoRules) };
        Ok(answer(&config.cors_rules, question))
    }
}

fn answer(rules: &[CORSRule], question: CorsQuestion<'_>) -> CorsAnswer {
    let asked: Vec<&str> = question.headers.split(',').map(str::trim).filter(|header| !header.is_empty()).collect();
    let fits = |rule: &&CORSRule| {
        rule.allowed_methods.iter().any(|method| method == question.method)
            && rule.allowed_origins.iter().any(|origin| matches(origin, question.origin))
            && asked.iter().all(|header| {
                rule.allowed_headers
                    .iter()
                    .flatten()
                    .any(|allowed| matches(&allowed.to_ascii_lowercase(), &header.to_ascii_lowercase()))
            })
    };
    let Some(rule) = rules.iter().find(fits) else { return CorsAnswer::Refused };
    let everybody = rule.allowed_origins.iter().any(|origin| origin == "*");
    let origin = if everybody { "*" } else { question.origin };
    let mut headers = vec![
        ("access-control-allow-origin", origin.to_owned()),
        ("access-control-allow-methods", rule.allowed_methods.join(", ")),
    ];
    if !asked.is_empty() {
        headers.push(("access-control-allow-headers", asked.join(", ").to_ascii_lowercase()));
    }
    if let Some(exposed) = rule.expose_headers.as_ref().filter(|exposed| !exposed.is_empty()) {
        headers.push(("access-control-expose-headers", exposed.join(", ")));
    }
    if let Some(seconds) = rule.max_age_seconds {
        headers.push(("access-control-max-age", seconds.to_string()));
    }
    if !everybody {
        headers.push(("access-control-allow-credentials", "true".to_owned()));
    }
    headers.push(("vary", "Origin, Access-Control-Request-Headers, Access-Control-Request-Method".to_owned()));
    CorsAnswer::Allowed(headers)
}

/// Whether a text fits a pattern with at most one `*`.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, end)) => text.len() >= start.len() + end.len() && text.starts_with(start) && text.ends_with(end),
        None => pattern == text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules() {
        let rule = CORSRule {
            allowed_methods: vec!["GET".into(), "PUT".into()],
            allowed_origins: vec!["https://*.example.com".into()],
            allowed_headers: Some(vec!["X-Amz-*".into()]),
            max_age_seconds: Some(5),
            ..CORSRule::default()
        };
        for (origin, method, headers, allowed) in [
            ("https://a.example.com", "GET", "", true),
            ("https://a.example.com", "PUT", "x-amz-meta-a, X-AMZ-Date", true),
            ("https://a.example.com", "PUT", "content-type", false),
            ("https://a.example.com", "DELETE", "", false),
            ("https://example.com", "GET", "", false),
            ("http://a.example.com", "GET", "", false),
        ] {
            let got = answer(std::slice::from_ref(&rule), CorsQuestion { origin, method, headers });
            assert_eq!(matches!(got, CorsAnswer::Allowed(_)), allowed, "{origin} {method} {headers}");
        }
    }

    #[test]
    fn everybody_is_a_star() {
        let rule =
            CORSRule { allowed_methods: vec!["GET".into()], allowed_origins: vec!["*".into()], ..CORSRule::default() };
        let CorsAnswer::Allowed(headers) = answer(&[rule], CorsQuestion { origin: "x", method: "GET", headers: "" })
        else {
            panic!("refused")
        };
        assert!(headers.contains(&("access-control-allow-origin", "*".to_owned())));
        assert!(!headers.iter().any(|(name, _)| *name == "access-control-allow-credentials"));
    }
}
