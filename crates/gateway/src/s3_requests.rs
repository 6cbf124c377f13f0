//! What S3 says of a request before its operation is known: authorizations of no kind that it knows, and digests of whole bodies.

use crate::sigv2;
use crate::sigv4::{AmzTime, query_value};
use aws_lc_rs::constant_time;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::{Error, Value};
use http::header;
use http::request::Parts;
use std::borrow::Cow;

fn denied(text: &str) -> Error {
    Error::client(403, "AccessDenied", text)
}

fn argument(value: &str, text: &str) -> Error {
    Error::client(400, "InvalidArgument", text)
        .with_member("ArgumentName", Value::from("Authorization"))
        .with_member("ArgumentValue", Value::from(value))
}

/// What is wrong with a request that means to be signed and is not.
pub(crate) fn strange(parts: &Parts) -> Option<Error> {
    let Some(header) = parts.headers.get(header::AUTHORIZATION) else { return half_presigned(parts) };
    match header.to_str().map(str::trim) {
        Err(_) | Ok("") => Some(denied("Access Denied")),
        Ok(text) if text.starts_with("AWS4-") => None,
        Ok(text) => match text.split_once(' ') {
            None => Some(argument(text, "Authorization header is invalid -- one and only one ' ' (space) required")),
            Some(("AWS", rest)) if rest.contains(':') => None,
            Some(("AWS", _)) => {
                Some(argument(text, "AWS authorization header is invalid.  Expected AwsAccessKeyId:signature"))
            }
            Some(_) => Some(argument(text, "Unsupported Authorization Type")),
        },
    }
}

/// A URL with a part of a signature of the old kind.
fn half_presigned(parts: &Parts) -> Option<Error> {
    let query = parts.uri.query()?;
    let named = |name: &str| query.split('&').any(|pair| pair.split('=').next() == Some(name));
    let needed = ["Algorithm", "Credential", "Signature", "Date", "SignedHeaders", "Expires"];
    let given = needed.iter().filter(|name| named(&format!("X-Amz-{name}"))).count();
    if given > 0 && given < needed.len() {
        let text = "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.";
        return Some(Error::client(400, "AuthorizationQueryParametersError", text));
    }
    let half = (named("AWSAccessKeyId") || named("Signature")) && !named("X-Amz-Algorithm");
    let text = "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters";
    (half && sigv2::read(parts).is_none()).then(|| denied(text))
}

/// A member of inputs that no model has: how the request was signed, for S3's condition keys. See [`Signed`].
pub const SIGNED: &str = "freehold:Signed";

/// How a request was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed {
    /// In the query rather than in a header.
    pub presigned: bool,
    /// By Version 4 rather than Version 2.
    pub version_4: bool,
    /// How long ago; of the old kind nobody knows.
    pub age_ms: Option<i64>,
}

impl Signed {
    fn read(parts: &Parts, now_ms: i64) -> Option<Self> {
        let header = parts.headers.get(header::AUTHORIZATION).map(header::HeaderValue::as_bytes);
        let presigned = header.is_none();
        let version_4 = match header {
            Some(header) => header.starts_with(b"AWS4-"),
            None => parts.uri.query().is_some_and(|query| query.contains("X-Amz-Signature=")),
        };
        if presigned && !version_4 && sigv2::read(parts).is_none() {
            return None;
        }
        let date = match presigned {
            true => query_value(parts, "X-Amz-Date"),
            false => parts.headers.get("x-amz-date").and_then(|date| date.to_str().ok()).map(Cow::Borrowed),
        };
        let signed = date.filter(|_| version_4).and_then(|date| AmzTime::parse(&date));
        Some(Self { presigned, version_4, age_ms: signed.map(|signed| now_ms - signed.ms()) })
    }

    /// In one number, so that it costs a request nothing.
    fn pack(self) -> i64 {
        let age = self.age_ms.map_or(-1, |age| age.max(0));
        age << 2 | i64::from(self.presigned) << 1 | i64::from(self.version_4)
    }

    /// Of a call's input; `None`: the call came in another way.
    #[must_use]
    pub fn of(input: &Value) -> Option<Self> {
        let Some(Value::Int(packed)) = input.member(SIGNED) else { return None };
        let age_ms = Some(packed >> 2).filter(|age| *age >= 0);
        Some(Self { presigned: packed & 2 != 0, version_4: packed & 1 != 0, age_ms })
    }
}

/// The input with how its request was signed.
pub(crate) fn with_signature(parts: &Parts, input: Value, now_ms: i64) -> Value {
    match (input, Signed::read(parts, now_ms)) {
        (Value::Struct(mut members), Some(signed)) => {
            members.push((SIGNED, Value::Int(signed.pack())));
            Value::Struct(members)
        }
        (input, _) => input,
    }
}

/// Compares a whole body with its `Content-MD5`, which the list of what is to be deleted must have, or a checksum of another kind.
pub(crate) fn check_digest(operation: &str, parts: &Parts, body: &[u8]) -> Result<(), Error> {
    let Some(header) = parts.headers.get("content-md5") else {
        let summed = parts.headers.keys().any(|name| name.as_str().starts_with("x-amz-checksum-"));
        let text = "Missing required header for this request: Content-MD5";
        return if operation == "DeleteObjects" && !summed {
            Err(Error::client(400, "InvalidRequest", text))
        } else {
            Ok(())
        };
    };
    let text = header.to_str().unwrap_or_default();
    let wanted = STANDARD.decode(text).ok().filter(|bytes| bytes.len() == 16).ok_or_else(|| {
        Error::client(400, "InvalidDigest", "The Content-MD5 you specified was invalid.")
            .with_member("Content-MD5", Value::from(text))
    })?;
    let found = md5::compute(body).0;
    if constant_time::verify_slices_are_equal(&wanted, &found).is_ok() {
        return Ok(());
    }
    Err(Error::client(400, "BadDigest", "The Content-MD5 you specified did not match what we received.")
        .with_member("ExpectedDigest", Value::from(text))
        .with_member("CalculatedDigest", Value::Str(STANDARD.encode(found))))
}

/// Strangers, and those of other accounts, are not told what they lack.
pub(crate) fn without_reason(error: &mut Error) {
    let reasoned = error.message.as_ref().is_some_and(|text| text.starts_with("User: "));
    if error.code == "AccessDenied" && reasoned {
        error.message = Some("Access Denied".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn authorizations() {
        for (text, want) in [
            ("AWS4-HMAC-SHA256 Credential=x", None),
            ("AWS key:signature", None),
            ("", Some("AccessDenied")),
            ("AWS HAHAHA", Some("InvalidArgument")),
            ("HAHAHA", Some("InvalidArgument")),
            ("Basic eDp5", Some("InvalidArgument")),
        ] {
            let parts = testing::parts("GET", "/b/k", &[("authorization", text)]);
            assert_eq!(strange(&parts).map(|error| error.code.into_owned()).as_deref(), want, "{text}");
        }
        for (target, strange_one) in [
            ("/b/k", false),
            ("/b/k?AWSAccessKeyId=a&Expires=1&Signature=s", false),
            ("/b/k?AWSAccessKeyId=a&Expires=1", true),
            ("/b/k?Signature=s", true),
            ("/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=s", true),
        ] {
            assert_eq!(strange(&testing::parts("GET", target, &[])).is_some(), strange_one, "{target}");
        }
    }

    #[test]
    fn digests() {
        let check = |text: &str| {
            let parts = testing::parts("PUT", "/b?cors", &[("content-md5", text)]);
            check_digest("PutBucketCors", &parts, b"hello").err().map(|error| error.code.into_owned())
        };
        assert_eq!(check("XUFAKrxLKna5cZ2REBfFkg=="), None);
        assert_eq!(check("XUFAKrxLKna5cZ2REBfFkA==").as_deref(), Some("BadDigest"));
        assert_eq!(check("abc").as_deref(), Some("InvalidDigest"));
        assert!(check_digest("PutBucketCors", &testing::parts("PUT", "/b", &[]), b"hello").is_ok());
    }

    #[test]
    fn lists_of_deletes_are_digested() {
        let check = |headers: &[(&str, &str)]| {
            let parts = testing::parts("POST", "/b?delete", headers);
            check_digest("DeleteObjects", &parts, b"hello").err().map(|error| error.code.into_owned())
        };
        assert_eq!(check(&[("content-md5", "XUFAKrxLKna5cZ2REBfFkg==")]), None);
        assert_eq!(check(&[("x-amz-checksum-crc32", "NhCmhg==")]), None);
        assert_eq!(check(&[]).as_deref(), Some("InvalidRequest"));
    }

    #[test]
    fn how_requests_were_signed() {
        let now_ms = AmzTime::parse("20130524T000010Z").expect("a time").ms();
        let read = |target: &str, headers: &[(&str, &str)]| {
            let packed = Signed::read(&testing::parts("GET", target, headers), now_ms);
            let input = packed.map(|signed| Value::Struct(vec![(SIGNED, Value::Int(signed.pack()))]));
            let signed = input.as_ref().and_then(Signed::of);
            assert_eq!(packed, signed);
            signed.map(|signed| (signed.presigned, signed.version_4, signed.age_ms))
        };
        let header = [("authorization", "AWS4-HMAC-SHA256 Credential=x"), ("x-amz-date", "20130524T000000Z")];
        assert_eq!(read("/b/k", &header), Some((false, true, Some(10_000))));
        assert_eq!(read("/b/k?X-Amz-Date=20130524T000000Z&X-Amz-Signature=s", &[]), Some((true, true, Some(10_000))));
        assert_eq!(read("/b/k", &[("authorization", "AWS key:signature")]), Some((false, false, None)));
        assert_eq!(read("/b/k?AWSAccessKeyId=a&Expires=1&Signature=s", &[]), Some((true, false, None)));
        assert_eq!(read("/b/k", &[]), None);
    }
}
