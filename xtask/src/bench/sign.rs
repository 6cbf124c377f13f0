//! Signature Version 4, as a client writes it.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::Mutex;

use aws_lc_rs::{digest, hmac};
use jiff::Timestamp;

/// Who signs, and for what.
pub(super) struct Signer {
    access_key: String,
    secret: String,
    region: &'static str,
    /// Derived once a day and service, as SDKs do.
    keys: Mutex<HashMap<String, hmac::Key>>,
}

/// A request to be signed; `path` is as it goes over the wire, with at most one parameter behind it.
pub(super) struct Request<'a> {
    pub(super) host: &'a str,
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    pub(super) service: &'a str,
    pub(super) content_type: &'a str,
    /// The operation, where a header names it.
    pub(super) target: Option<&'a str>,
    pub(super) body: &'a [u8],
}

impl Signer {
    pub(super) fn new(access_key: &str, secret: &str, region: &'static str) -> Self {
        Self { access_key: access_key.to_owned(), secret: secret.to_owned(), region, keys: Mutex::default() }
    }

    /// The bytes of the whole HTTP/1.1 request, signed at `now`; valid for the five minutes that the server allows.
    pub(super) fn bytes(&self, request: &Request<'_>, now: Timestamp) -> Vec<u8> {
        let time = now.strftime("%Y%m%dT%H%M%SZ").to_string();
        let authorization = self.authorization(request, &time);
        let Request { host, method, path, content_type, target, body, .. } = request;
        let target = target.map_or(String::new(), |target| format!("x-amz-target: {target}\r\n"));
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\ncontent-type: {content_type}\r\nx-amz-date: {time}\r\n\
             {target}authorization: {authorization}\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        [head.as_bytes(), body].concat()
    }

    fn authorization(&self, request: &Request<'_>, time: &str) -> String {
        let Request { host, method, path, service, content_type, target, body } = request;
        let (names, target) = match target {
            None => ("content-type;host;x-amz-date", String::new()),
            Some(target) => ("content-type;host;x-amz-date;x-amz-target", format!("x-amz-target:{target}\n")),
        };
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let canonical = format!(
            "{method}\n{path}\n{query}\ncontent-type:{content_type}\nhost:{host}\nx-amz-date:{time}\n{target}\n{names}\n{}",
            hex(digest::digest(&digest::SHA256, body).as_ref())
        );
        let date = &time[..8];
        let scope = format!("{date}/{}/{service}/aws4_request", self.region);
        let hash = hex(digest::digest(&digest::SHA256, canonical.as_bytes()).as_ref());
        let text = format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{hash}");
        let signature = hex(hmac::sign(&self.key(date, service), text.as_bytes()).as_ref());
        format!("AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={names}, Signature={signature}", self.access_key)
    }

    fn key(&self, date: &str, service: &str) -> hmac::Key {
        let mut keys = self.keys.lock().expect("nothing panics with the keys in hand");
        let key = keys
            .entry(format!("{date}{service}"))
            .or_insert_with(|| hmac::Key::new(hmac::HMAC_SHA256, &self.derived(date, service)));
        key.clone()
    }

    fn derived(&self, date: &str, service: &str) -> Vec<u8> {
        let first = format!("AWS4{}", self.secret).into_bytes();
        [date, self.region, service, "aws4_request"].into_iter().fold(first, |key, part| mac(&key, part))
    }
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text.as_bytes()).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The derived key of AWS's documentation, "Deriving the signing key".
    #[test]
    fn the_signing_key_is_that_of_the_documentation() {
        let signer = Signer::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1");
        let key = signer.derived("20150830", "iam");
        assert_eq!(hex(&key), "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9");
    }
}
