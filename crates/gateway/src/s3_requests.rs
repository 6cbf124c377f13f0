//! What S3 says of a request before its operation is known: authorizations of no kind that it knows, and digests of whole bodies.

use crate::sigv4::{AmzTime, query_value};
use crate::{Connection, sigv2};
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

/// A member of inputs that no model has: how the request came, for S3's condition keys. See [`Came`].
pub const CAME: &str = "freehold:Came";

/// Bodies that say of themselves that their hash is not in the signature, or comes with each piece.
const PAYLOADS: [&str; 4] = [
    "UNSIGNED-PAYLOAD",
    "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
];

/// How a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Came {
    /// `None`: from a stranger.
    pub signature: Option<Signature>,
    /// `x-amz-content-sha256`, where it is no hash.
    pub payload: Option<&'static str>,
    /// `1.2` or `1.3`; `None` where nothing was encrypted.
    pub tls: Option<&'static str>,
}

/// What can be known of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    /// In the query rather than in a header.
    pub presigned: bool,
    /// By Version 4 rather than Version 2.
    pub version_4: bool,
    /// How long ago; of the old kind nobody knows.
    pub age_ms: Option<i64>,
}

impl Signature {
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
}

impl Came {
    fn read(parts: &Parts, connection: &Connection, now_ms: i64) -> Self {
        let payload = parts.headers.get("x-amz-content-sha256").map(header::HeaderValue::as_bytes);
        Self {
            signature: Signature::read(parts, now_ms),
            payload: PAYLOADS.into_iter().find(|known| payload == Some(known.as_bytes())),
            tls: connection.secure.then_some(if connection.tls_1_3 { "1.3" } else { "1.2" }),
        }
    }

    /// In one number, so that it costs a request nothing: from the lowest bit on TLS, the payload, the signature and its age.
    fn pack(self) -> i64 {
        let tls = self.tls.map_or(0, |version| if version == "1.3" { 2 } else { 1 });
        let payload = PAYLOADS.iter().position(|known| self.payload == Some(known)).map_or(0, |at| at + 1);
        let payload = i64::try_from(payload).unwrap_or(0);
        let signature = self.signature.map_or(0, |one| {
            let age = one.age_ms.map_or(0, |age| age.max(0) + 1);
            age << 3 | i64::from(one.presigned) << 2 | i64::from(one.version_4) << 1 | 1
        });
        signature << 5 | payload << 2 | tls
    }

    fn unpack(packed: i64) -> Self {
        let signature = packed >> 5;
        Self {
            tls: match packed & 3 {
                1 => Some("1.2"),
                2 => Some("1.3"),
                _ => None,
            },
            payload: usize::try_from((packed >> 2 & 7) - 1).ok().and_then(|at| PAYLOADS.get(at)).copied(),
            signature: (signature & 1 != 0).then_some(Signature {
                version_4: signature & 2 != 0,
                presigned: signature & 4 != 0,
                age_ms: Some((signature >> 3) - 1).filter(|age| *age >= 0),
            }),
        }
    }

    /// Of a call's input; `None`: it came from inside.
    #[must_use]
    pub fn of(input: &Value) -> Option<Self> {
        let Some(Value::Int(packed)) = input.member(CAME) else { return None };
        Some(Self::unpack(*packed))
    }
}

/// The input with how its request came.
pub(crate) fn with_way(parts: &Parts, connection: &Connection, input: Value, now_ms: i64) -> Value {
    let Value::Struct(mut members) = input else { return input };
    members.push((CAME, Value::Int(Came::read(parts, connection, now_ms).pack())));
    Value::Struct(members)
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
    fn how_requests_came() {
        let now_ms = AmzTime::parse("20130524T000010Z").expect("a time").ms();
        let (entrance, local) = (crate::Entrance::Front, std::sync::Arc::from("here"));
        let mut connection = Connection { peer: None, entrance, secure: false, tls_1_3: false, local };
        let read = |connection: &Connection, target: &str, headers: &[(&str, &str)]| {
            let came = Came::read(&testing::parts("GET", target, headers), connection, now_ms);
            assert_eq!(Came::unpack(came.pack()), came);
            (came.signature.map(|one| (one.presigned, one.version_4, one.age_ms)), came.payload, came.tls)
        };
        let header = [("authorization", "AWS4-HMAC-SHA256 Credential=x"), ("x-amz-date", "20130524T000000Z")];
        for (target, headers, want) in [
            ("/b/k", &header[..], Some((false, true, Some(10_000)))),
            ("/b/k?X-Amz-Date=20130524T000000Z&X-Amz-Signature=s", &[], Some((true, true, Some(10_000)))),
            ("/b/k", &[("authorization", "AWS key:signature")], Some((false, false, None))),
            ("/b/k?AWSAccessKeyId=a&Expires=1&Signature=s", &[], Some((true, false, None))),
            ("/b/k", &[], None),
        ] {
            assert_eq!(read(&connection, target, headers), (want, None, None), "{target} {headers:?}");
        }
        let payloads = PAYLOADS.map(|payload| read(&connection, "/", &[("x-amz-content-sha256", payload)]).1);
        assert_eq!(payloads, PAYLOADS.map(Some));
        connection.secure = true;
        assert_eq!(read(&connection, "/", &[]), (None, None, Some("1.2")));
        connection.tls_1_3 = true;
        assert_eq!(read(&connection, "/", &[]), (None, None, Some("1.3")));
    }
}
