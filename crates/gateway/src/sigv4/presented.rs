//! What a request presents as its signature, in the `Authorization` header or in the query.

use super::refusal::Refusal;
use super::time::AmzTime;
use super::{nibble, unhex};
use crate::limits;
use aws_lc_rs::digest;
use http::request::Parts;
use std::borrow::Cow;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// A signature as presented, nothing of it proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presented<'a> {
    /// `AKIDEXAMPLE/20150830/us-east-1/service/aws4_request`
    pub(super) credential: Cow<'a, str>,
    /// Where the credential's parts end: key id, date, region, service.
    ends: [usize; 4],
    /// `host;x-amz-date`
    pub(super) signed_headers: Cow<'a, str>,
    pub(super) signature: [u8; 32],
    pub(super) time: AmzTime,
    token: Option<Cow<'a, str>>,
    /// Set for a presigned URL: its life in seconds, `None` when it names none.
    pub(super) expires_s: Option<Option<i64>>,
}

impl Presented<'_> {
    /// The access key id.
    #[must_use]
    pub fn access_key(&self) -> &str {
        &self.credential[..self.ends[0]]
    }

    /// The scope's day, `20150830`.
    #[must_use]
    pub fn date(&self) -> &str {
        &self.credential[self.ends[0] + 1..self.ends[1]]
    }

    /// The scope's region.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.credential[self.ends[1] + 1..self.ends[2]]
    }

    /// The scope's service.
    #[must_use]
    pub fn service(&self) -> &str {
        &self.credential[self.ends[2] + 1..self.ends[3]]
    }

    /// `20150830/us-east-1/service/aws4_request`
    #[must_use]
    pub fn scope(&self) -> &str {
        &self.credential[self.ends[0] + 1..]
    }

    /// The session token of temporary credentials.
    #[must_use]
    pub fn session_token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// Whether it is a presigned URL.
    #[must_use]
    pub fn presigned(&self) -> bool {
        self.expires_s.is_some()
    }

    /// When it was signed.
    #[must_use]
    pub fn time(&self) -> AmzTime {
        self.time
    }

    pub(super) fn signs(&self, header: &str) -> bool {
        self.signed_headers.split(';').any(|name| name == header)
    }
}

/// Reads what a request presents; `None` when it presents nothing.
///
/// # Errors
/// [`Refusal::Incomplete`], [`Refusal::BadQuery`] and [`Refusal::Invalid`] with AWS's texts.
pub fn read(parts: &Parts) -> Result<Option<Presented<'_>>, Refusal> {
    if let Some(value) = parts.headers.get(http::header::AUTHORIZATION) {
        let text = value.to_str().map_err(|_| {
            Refusal::Incomplete(lacking(value.as_bytes(), &["Credential", "Signature", "SignedHeaders"], false))
        })?;
        return read_header(parts, text).map(Some);
    }
    match parts.uri.query() {
        Some(query) if query.contains("X-Amz-Algorithm=") || query.contains("X-Amz-Signature=") => {
            read_query(parts).map(Some)
        }
        _ => Ok(None),
    }
}

/// The decoded value of a query parameter.
#[must_use]
pub fn query_value<'a>(parts: &'a Parts, name: &str) -> Option<Cow<'a, str>> {
    let pairs = parts.uri.query()?.split('&');
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| decode(value))
}

/// Undoes percent-encoding; `+` stays, as nothing of a signature is ever written with a blank.
fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = bytes.get(at + 1..at + 3).and_then(|pair| Some(nibble(pair[0])? << 4 | nibble(pair[1])?));
        match (bytes[at], pair) {
            (b'%', Some(byte)) => {
                plain.push(byte);
                at += 3;
            }
            (byte, _) => {
                plain.push(byte);
                at += 1;
            }
        }
    }
    Cow::Owned(String::from_utf8_lossy(&plain).into_owned())
}

fn read_header<'a>(parts: &'a Parts, text: &'a str) -> Result<Presented<'a>, Refusal> {
    let rest =
        text.strip_prefix(ALGORITHM).filter(|rest| rest.starts_with(' ')).ok_or_else(|| not_ours(parts, text))?;
    let (mut credential, mut signed_headers, mut signature) = (None, None, None);
    for field in rest.split(',') {
        let (name, value) = key_value(field.trim(), text)?;
        match name {
            "Credential" => credential = Some(value),
            "SignedHeaders" => signed_headers = Some(value),
            "Signature" => signature = Some(value),
            _ => {}
        }
    }
    let time = header_time(parts);
    let (Some(credential), Some(signed_headers), Some(signature), Some(time)) =
        (credential, signed_headers, signature, time)
    else {
        let lacks = [("Credential", credential), ("Signature", signature), ("SignedHeaders", signed_headers)];
        let names: Vec<&str> = lacks.iter().filter(|(_, value)| value.is_none()).map(|(name, _)| *name).collect();
        return Err(Refusal::Incomplete(lacking(text.as_bytes(), &names, time.is_none())));
    };
    let ends = split_credential(credential).ok_or_else(|| Refusal::Incomplete(bad_credential(credential)))?;
    Ok(Presented {
        credential: Cow::Borrowed(credential),
        ends,
        signed_headers: Cow::Borrowed(signed_headers),
        signature: unhex(signature).ok_or(Refusal::Mismatch)?,
        time,
        token: parts.headers.get("x-amz-security-token").and_then(|token| token.to_str().ok()).map(Cow::Borrowed),
        expires_s: None,
    })
}

fn key_value<'a>(field: &'a str, whole: &str) -> Result<(&'a str, &'a str), Refusal> {
    // A blank inside a value comes from a key that was pasted with one.
    field.split_once('=').filter(|(_, value)| !value.contains(' ')).ok_or_else(|| {
        Refusal::Incomplete(format!("Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '{}'.", fingerprint(whole.as_bytes())))
    })
}

fn not_ours(parts: &Parts, text: &str) -> Refusal {
    if text.starts_with("AWS4-ECDSA-P256-SHA256") {
        return Refusal::Invalid(
            "Freehold does not verify AWS4-ECDSA-P256-SHA256 signatures; sign with AWS4-HMAC-SHA256.".to_owned(),
        );
    }
    Refusal::Incomplete(lacking(
        text.as_bytes(),
        &["Credential", "Signature", "SignedHeaders"],
        header_time(parts).is_none(),
    ))
}

fn header_time(parts: &Parts) -> Option<AmzTime> {
    let text = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
    text("x-amz-date").and_then(AmzTime::parse).or_else(|| text("date").and_then(AmzTime::parse_date_header))
}

/// AWS's list of what is absent. The header itself is named by its hash, as AWS does since it might hold a secret.
fn lacking(header: &[u8], names: &[&str], no_date: bool) -> String {
    let mut text = String::new();
    for name in names {
        text.push_str("Authorization header requires '");
        text.push_str(name);
        text.push_str("' parameter. ");
    }
    if no_date {
        text.push_str("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
    }
    text.push_str("(Hashed with SHA-256 and encoded with Base64) Authorization=");
    text.push_str(&fingerprint(header));
    text
}

fn fingerprint(text: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(digest::digest(&digest::SHA256, text))
}

fn bad_credential(credential: &str) -> String {
    format!(
        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{credential}'"
    )
}

/// Where key id, date, region and service end. The key id may itself hold slashes.
fn split_credential(credential: &str) -> Option<[usize; 4]> {
    let mut ends = [0; 4];
    let mut rest = credential;
    for end in ends.iter_mut().rev() {
        *end = rest.rfind('/')?;
        rest = &rest[..*end];
    }
    (!rest.is_empty()).then_some(ends)
}

fn read_query(parts: &Parts) -> Result<Presented<'_>, Refusal> {
    let need = |name: &str| {
        query_value(parts, name).filter(|value| !value.is_empty()).ok_or_else(|| {
            bad_query(&format!(
                "AWS query-string parameters must include '{name}'. Re-examine the query-string parameters."
            ))
        })
    };
    if need("X-Amz-Algorithm")? != ALGORITHM {
        return Err(bad_query("X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\""));
    }
    let credential = need("X-Amz-Credential")?;
    let ends = split_credential(&credential).ok_or_else(|| {
        bad_query("Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".")
    })?;
    let time = AmzTime::parse(&need("X-Amz-Date")?)
        .ok_or_else(|| bad_query("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\""))?;
    let expires_s = query_value(parts, "X-Amz-Expires").map(|text| life(&text)).transpose()?;
    Ok(Presented {
        ends,
        credential,
        signed_headers: need("X-Amz-SignedHeaders")?,
        signature: unhex(&need("X-Amz-Signature")?).ok_or(Refusal::Mismatch)?,
        time,
        token: query_value(parts, "X-Amz-Security-Token"),
        expires_s: Some(expires_s),
    })
}

fn life(text: &str) -> Result<i64, Refusal> {
    match text.parse::<i64>() {
        Err(_) => Err(bad_query("X-Amz-Expires should be a number")),
        Ok(seconds) if seconds < 0 => Err(bad_query("X-Amz-Expires must be non-negative")),
        Ok(seconds) if seconds > limits::PRESIGNED_MAX_S => Err(bad_query(
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds",
        )),
        Ok(seconds) => Ok(seconds),
    }
}

fn bad_query(text: &str) -> Refusal {
    Refusal::BadQuery(text.to_owned())
}
