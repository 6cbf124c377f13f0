//! What a request says about its body, in `x-amz-content-sha256`.

use super::presented::{Presented, query_value};
use super::unhex;
use http::request::Parts;
use std::borrow::Cow;

/// The services that sign S3's way: the path is not encoded twice and the body's hash is announced.
#[must_use]
pub fn is_s3(signing_name: &str) -> bool {
    matches!(signing_name, "s3" | "s3-object-lambda" | "s3-outposts" | "s3express")
}

/// What the request says about its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Declared {
    /// Nothing: the signature covers the hash of the body.
    Body,
    /// The hash, which the body must have.
    Sha256([u8; 32]),
    /// `UNSIGNED-PAYLOAD`
    Unsigned,
    /// `STREAMING-…`: `aws-chunked`, with or without signed chunks, with or without a trailer.
    Streaming {
        /// Each chunk carries a signature.
        signed: bool,
        /// A trailer follows the chunks.
        trailer: bool,
    },
    /// S3 demands a statement and there is none that we know.
    Nothing,
}

impl Declared {
    /// Reads the statement. Only S3's kind of service may leave a body unsigned: elsewhere the signature always covers it.
    #[must_use]
    pub fn read(parts: &Parts, presented: &Presented<'_>) -> Self {
        if !is_s3(presented.service()) {
            return Self::Body;
        }
        let header = parts.headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok());
        let stated = match (header, presented.presigned()) {
            (Some(text), _) => Some(Cow::Borrowed(text)),
            (None, true) => {
                Some(query_value(parts, "X-Amz-Content-Sha256").unwrap_or(Cow::Borrowed("UNSIGNED-PAYLOAD")))
            }
            (None, false) => None,
        };
        stated.map_or(Self::Nothing, |text| Self::parse(&text))
    }

    /// The statement of a request without a signature: there is nothing to prove, but the body may be framed all the same.
    #[must_use]
    pub fn read_unsigned(parts: &Parts) -> Self {
        let header = parts.headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok());
        match header.map_or(Self::Unsigned, Self::parse) {
            Self::Nothing => Self::Unsigned,
            stated => stated,
        }
    }

    fn parse(text: &str) -> Self {
        match text {
            "UNSIGNED-PAYLOAD" => Self::Unsigned,
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => Self::Streaming { signed: true, trailer: false },
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => Self::Streaming { signed: true, trailer: true },
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => Self::Streaming { signed: false, trailer: true },
            hash => unhex(hash).map_or(Self::Nothing, Self::Sha256),
        }
    }

    /// The last line of the canonical request, where it does not depend on the body.
    #[must_use]
    pub fn literal(self) -> Option<&'static str> {
        match self {
            Self::Unsigned => Some("UNSIGNED-PAYLOAD"),
            Self::Streaming { signed: true, trailer: false } => Some("STREAMING-AWS4-HMAC-SHA256-PAYLOAD"),
            Self::Streaming { signed: true, trailer: true } => Some("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"),
            Self::Streaming { signed: false, .. } => Some("STREAMING-UNSIGNED-PAYLOAD-TRAILER"),
            Self::Body | Self::Sha256(_) | Self::Nothing => None,
        }
    }

    /// Whether the body's SHA-256 is needed to verify.
    #[must_use]
    pub fn needs_hash(self) -> bool {
        matches!(self, Self::Body | Self::Sha256(_))
    }
}
