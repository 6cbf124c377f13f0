//! What S3 says of a request before its operation is known: authorizations of no kind that it knows, and digests of whole bodies.

use crate::sigv2;
use aws_lc_rs::constant_time;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::{Error, Value};
use http::header;
use http::request::Parts;

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

/// Compares a whole body with its `Content-MD5`.
pub(crate) fn check_digest(parts: &Parts, body: &[u8]) -> Result<(), Error> {
    let Some(header) = parts.headers.get("content-md5") else { return Ok(()) };
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
            check_digest(&parts, b"hello").err().map(|error| error.code.into_owned())
        };
        assert_eq!(check("XUFAKrxLKna5cZ2REBfFkg=="), None);
        assert_eq!(check("XUFAKrxLKna5cZ2REBfFkA==").as_deref(), Some("BadDigest"));
        assert_eq!(check("abc").as_deref(), Some("InvalidDigest"));
        assert!(check_digest(&testing::parts("PUT", "/b", &[]), b"hello").is_ok());
    }
}
