//! The verdict on a signature.

use super::chunked::ChunkSeed;
use super::payload::{Declared, is_s3};
use super::presented::Presented;
use super::refusal::{Calculated, Refusal};
use super::time::AmzTime;
use super::{canonical, hex, keys};
use crate::limits;
use aws_lc_rs::{constant_time, digest, hmac};
use http::request::Parts;
use platform::SharedClock;
use std::sync::Arc;

/// Verifies signatures. One for the whole process: it remembers signing keys.
pub struct Verifier {
    clock: SharedClock,
    keys: keys::KeyCache,
}

/// A signature that fits.
pub struct Verified {
    /// Set when the body is `aws-chunked`: what its first chunk's signature builds on.
    pub chunks: Option<ChunkSeed>,
}

impl Verifier {
    /// `clock` must be the real time, also where a developer has moved the product's clock: the clients' clocks did not move.
    #[must_use]
    pub fn new(clock: SharedClock) -> Self {
        Self { clock, keys: keys::KeyCache::default() }
    }

    /// The time against which signatures are checked, ms since 1970.
    pub(crate) fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    /// Checks what needs no secret: scope, time, which headers are signed.
    ///
    /// # Errors
    /// [`Refusal`] with AWS's text.
    pub fn check_form(&self, parts: &Parts, presented: &Presented<'_>) -> Result<(), Refusal> {
        check_scope(presented)?;
        check_headers(parts, presented)?;
        check_time(presented, self.clock.now_ms())
    }

    /// Checks only the time: of a presigned URL where signatures are not looked at, since its life is part of what it means.
    ///
    /// # Errors
    /// [`Refusal::Expired`], [`Refusal::NotYet`].
    pub fn check_life(&self, presented: &Presented<'_>) -> Result<(), Refusal> {
        check_time(presented, self.clock.now_ms())
    }

    /// Compares the signature with ours.
    ///
    /// `body_sha256` must be given when [`Declared::needs_hash`] says so.
    ///
    /// # Errors
    /// [`Refusal::Mismatch`], [`Refusal::ContentHash`], [`Refusal::NoContentHash`].
    pub fn verify(
        &self,
        parts: &Parts,
        presented: &Presented<'_>,
        secret: &Arc<str>,
        declared: Declared,
        body_sha256: Option<&[u8; 32]>,
    ) -> Result<Verified, Refusal> {
        let payload = payload_line(declared, body_sha256)?;
        let key =
            self.keys.key(&presented.credential, [presented.date(), presented.region(), presented.service()], secret);
        let mut text = Vec::with_capacity(1024);
        canonical::write(&mut text, parts, presented, payload.as_bytes(), is_s3(presented.service()));
        let hash = digest::digest(&digest::SHA256, &text);
        text.clear();
        for line in ["AWS4-HMAC-SHA256", presented.time.as_str(), presented.scope()] {
            text.extend_from_slice(line.as_bytes());
            text.push(b'\n');
        }
        text.extend_from_slice(&hex(hash.as_ref()));
        let ours = hmac::sign(&key, &text);
        constant_time::verify_slices_are_equal(ours.as_ref(), &presented.signature)
            .map_err(|_| different(parts, presented, payload.as_bytes(), &text))?;
        if let (Declared::Sha256(announced), Some(actual)) = (declared, body_sha256)
            && announced != *actual
        {
            return Err(Refusal::ContentHash);
        }
        Ok(Verified { chunks: seed(presented, declared, key) })
    }
}

/// S3 tells what its own signature was made of.
fn different(parts: &Parts, presented: &Presented<'_>, payload: &[u8], text: &[u8]) -> Refusal {
    if !is_s3(presented.service()) {
        return Refusal::Mismatch;
    }
    let mut request = Vec::new();
    canonical::write(&mut request, parts, presented, payload, true);
    let written = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Refusal::Different(Box::new(Calculated {
        access_key: presented.access_key().to_owned(),
        provided: written(&hex(&presented.signature)),
        text: written(text),
        canonical: written(&request),
    }))
}

fn seed(presented: &Presented<'_>, declared: Declared, key: Arc<hmac::Key>) -> Option<ChunkSeed> {
    matches!(declared, Declared::Streaming { .. })
        .then(|| ChunkSeed::new(key, presented.time.as_str(), presented.scope(), presented.signature))
}

/// The last line of the canonical request.
enum PayloadLine {
    Literal(&'static str),
    Hash([u8; 64]),
}

impl PayloadLine {
    fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Literal(text) => text.as_bytes(),
            Self::Hash(text) => text,
        }
    }
}

fn payload_line(declared: Declared, body_sha256: Option<&[u8; 32]>) -> Result<PayloadLine, Refusal> {
    match (declared, body_sha256) {
        (Declared::Nothing, _) => Err(Refusal::NoContentHash),
        (Declared::Sha256(announced), _) => Ok(PayloadLine::Hash(hex(&announced))),
        (Declared::Body, Some(actual)) => Ok(PayloadLine::Hash(hex(actual))),
        (Declared::Body, None) => Err(Refusal::Mismatch),
        (declared, _) => declared.literal().map(PayloadLine::Literal).ok_or(Refusal::NoContentHash),
    }
}

fn check_scope(presented: &Presented<'_>) -> Result<(), Refusal> {
    let terminator = presented.scope().rsplit('/').next().unwrap_or("");
    if terminator != "aws4_request" {
        return Err(Refusal::Invalid(format!(
            "Credential should be scoped with a valid terminator: 'aws4_request', not '{terminator}'. "
        )));
    }
    if presented.date() != presented.time.day() {
        let (scope, iso) = (presented.date(), presented.time.as_str());
        return Err(Refusal::Invalid(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{scope}' != '{}', from '{iso}'. ",
            &iso[..8]
        )));
    }
    check_region(presented)
}

/// Checks that the scope names a region; ARNs are made from it, so this holds even where signatures are not looked at.
///
/// # Errors
/// [`Refusal::Invalid`].
pub fn check_region(presented: &Presented<'_>) -> Result<(), Refusal> {
    if crate::host::is_region(presented.region()) {
        return Ok(());
    }
    Err(Refusal::Invalid(format!("Credential should be scoped to a valid region, not '{}'. ", presented.region())))
}

/// The host must be signed, and so must every `x-amz-` header that can change what the request means: otherwise whoever sees
/// a signed request could send it again with, say, another target. The token and the date are covered through the key and
/// the string to sign.
fn check_headers(parts: &Parts, presented: &Presented<'_>) -> Result<(), Refusal> {
    if !presented.signs("host") && !presented.signs(":authority") {
        return Err(match is_s3(presented.service()) {
            true => Refusal::HeadersNotSigned("host".to_owned()),
            false => {
                Refusal::Invalid("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.".to_owned())
            }
        });
    }
    let free = |name: &str| {
        matches!(name, "x-amz-security-token" | "x-amz-date" | "x-amz-user-agent" | "x-amz-content-sha256")
    };
    let unsigned = |name: &&str| name.starts_with("x-amz-") && !free(name) && !presented.signs(name);
    let names: Vec<&str> = parts.headers.keys().map(http::HeaderName::as_str).filter(unsigned).collect();
    if names.is_empty() { Ok(()) } else { Err(Refusal::HeadersNotSigned(names.join(", "))) }
}

/// How far a client's clock may be off, in milliseconds.
///
/// AWS takes 5 minutes unless a service says otherwise; these are recorded with 15 (from the texts of their own errors).
#[must_use]
pub fn skew_ms(signing_name: &str) -> i64 {
    match signing_name {
        "sts" | "iam" | "dynamodb" | "ecr" | "sqs" => limits::SKEW_PATIENT_MS,
        name if is_s3(name) => limits::SKEW_PATIENT_MS,
        _ => limits::SKEW_MS,
    }
}

fn check_time(presented: &Presented<'_>, now_ms: i64) -> Result<(), Refusal> {
    let (signed, skew) = (presented.time, skew_ms(presented.service()));
    // STS takes a presigned URL for its usual window, whatever life the URL names; cluster log-ins are built on that.
    let life_ms = match presented.expires_s {
        Some(Some(seconds)) if presented.service() != "sts" => seconds * 1000,
        _ => skew,
    };
    if signed.ms() > now_ms + skew {
        return Err(Refusal::NotYet { signed, now: AmzTime::from_ms(now_ms), window_ms: skew });
    }
    if signed.ms() + life_ms < now_ms {
        let presigned = presented.presigned();
        return Err(Refusal::Expired { signed, now: AmzTime::from_ms(now_ms), window_ms: life_ms, presigned });
    }
    Ok(())
}
