//! Signature Version 2 for S3: what SDKs still put into presigned URLs when nobody tells them otherwise.

use crate::bucket_host;
use crate::sigv4::{AmzTime, Calculated, Refusal, query_value};
use aws_lc_rs::{constant_time, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::request::Parts;

/// Parameters that name a part of a bucket or object, or change its answer; they are signed.
const SIGNED: [&str; 32] = [
    "accelerate",
    "acl",
    "analytics",
    "cors",
    "delete",
    "encryption",
    "inventory",
    "lifecycle",
    "location",
    "logging",
    "metrics",
    "notification",
    "object-lock",
    "partNumber",
    "policy",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
];

/// A signature as presented.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Old {
    pub(crate) key: String,
    pub(crate) token: Option<String>,
    signature: String,
    /// Seconds since 1970, of a presigned URL.
    expires_s: Option<i64>,
}

/// What a request presents; `None` when it presents nothing of this kind.
pub(crate) fn read(parts: &Parts) -> Option<Old> {
    let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(text) = header("authorization").and_then(|text| text.strip_prefix("AWS ")) {
        let (key, signature) = text.split_once(':')?;
        let token = header("x-amz-security-token").map(str::to_owned);
        return Some(Old { key: key.to_owned(), token, signature: signature.to_owned(), expires_s: None });
    }
    let value = |name: &str| query_value(parts, name).map(std::borrow::Cow::into_owned);
    let expires_s = Some(value("Expires")?.parse().unwrap_or(0));
    Some(Old {
        key: value("AWSAccessKeyId")?,
        token: value("x-amz-security-token"),
        signature: value("Signature")?,
        expires_s,
    })
}

/// The signature of a text.
#[must_use]
pub fn sign_text(secret: &str, text: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret.as_bytes());
    STANDARD.encode(hmac::sign(&key, text.as_bytes()))
}

impl Old {
    /// Whether it is still good, and was made with the secret; without one only its life is looked at.
    pub(crate) fn check(&self, parts: &Parts, secret: Option<&str>, now_ms: i64) -> Result<(), Refusal> {
        if let Some(ended_ms) = self.expires_s.map(|s| s.saturating_mul(1000)).filter(|ended_ms| *ended_ms < now_ms) {
            let (signed, now) = (AmzTime::from_ms(ended_ms), AmzTime::from_ms(now_ms));
            return Err(Refusal::Expired { signed, now, window_ms: 0, presigned: true });
        }
        let Some(secret) = secret else { return Ok(()) };
        let text = self.text(parts);
        let ours = sign_text(secret, &text);
        let same = constant_time::verify_slices_are_equal(ours.as_bytes(), self.signature.as_bytes());
        same.map_err(|_| {
            let (access_key, provided, canonical) = (self.key.clone(), self.signature.clone(), String::new());
            Refusal::Different(Box::new(Calculated { access_key, provided, text, canonical }))
        })
    }

    fn text(&self, parts: &Parts) -> String {
        let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("").trim();
        let date = match self.expires_s {
            Some(s) => s.to_string(),
            None if parts.headers.contains_key("x-amz-date") => String::new(),
            None => header("date").to_owned(),
        };
        let mut names: Vec<&str> =
            parts.headers.keys().map(http::HeaderName::as_str).filter(|name| name.starts_with("x-amz-")).collect();
        names.sort_unstable();
        let headers: String = names.iter().map(|name| format!("{name}:{}\n", header(name))).collect();
        let (md5, kind) = (header("content-md5"), header("content-type"));
        format!("{}\n{md5}\n{kind}\n{date}\n{headers}{}", parts.method, resource(parts))
    }
}

/// The bucket, the path as it was sent, and the parameters that count.
fn resource(parts: &Parts) -> String {
    let moved = bucket_host::path_style(parts);
    let query = moved.uri.query().unwrap_or("");
    let mut counted: Vec<(&str, Option<String>)> = query
        .split('&')
        .map(|pair| {
            pair.split_once('=')
                .map_or((pair, None), |(name, _)| (name, query_value(parts, name).map(std::borrow::Cow::into_owned)))
        })
        .filter(|(name, _)| SIGNED.contains(name))
        .collect();
    counted.sort();
    let mut text = moved.uri.path().to_owned();
    for (index, (name, value)) in counted.into_iter().enumerate() {
        text.push(if index == 0 { '?' } else { '&' });
        text.push_str(name);
        if let Some(value) = value {
            text.push('=');
            text.push_str(&value);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    /// The examples of AWS's own documentation.
    #[test]
    fn documented_requests() {
        const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
        let get = [
            ("host", "awsexamplebucket1.s3.amazonaws.com"),
            ("date", "Tue, 27 Mar 2007 19:36:42 +0000"),
            ("authorization", "AWS AKIAIOSFODNN7EXAMPLE:qgk2+6Sv9/oM7G3qLEjTH1a1l1g="),
        ];
        let parts = testing::parts("GET", "/photos/puppy.jpg", &get);
        let old = read(&parts).expect("presented");
        assert_eq!(old.key, "AKIAIOSFODNN7EXAMPLE");
        assert!(old.check(&parts, Some(SECRET), 0).is_ok());
        assert!(old.check(&parts, Some("other"), 0).is_err());
    }

    #[test]
    fn urls_end() {
        let parts = testing::parts("GET", "/b/k?AWSAccessKeyId=a&Signature=x%3D&Expires=10", &[]);
        let old = read(&parts).expect("presented");
        assert!(old.check(&parts, None, 10_000).is_ok());
        assert!(old.check(&parts, None, 10_001).is_err());
        assert_eq!(old.signature, "x=");
        assert_eq!(read(&testing::parts("GET", "/b/k?AWSAccessKeyId=a", &[])), None);
    }
}
