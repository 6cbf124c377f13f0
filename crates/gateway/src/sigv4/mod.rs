//! AWS Signature Version 4, the verifying side: header and presigned forms, payload hashes, `aws-chunked` bodies.
//!
//! Owns what a signature proves. Who a key belongs to is the credential source's business, what a principal may do the
//! policies'. Always: a signature is compared in constant time, and nothing of a secret reaches an error or a log.

mod canonical;
mod chunked;
mod keys;
mod payload;
mod presented;
mod refusal;
mod time;
mod verify;

pub use chunked::{ChunkDecoder, ChunkError, ChunkSeed, Trailers};
pub use keys::sign_text;
pub use payload::{Declared, is_s3};
pub use presented::{Presented, query_value, read};
pub use refusal::{Calculated, Dialect, Refusal};
pub use time::AmzTime;
pub use verify::{Verified, Verifier, check_region, skew_ms};

/// The lower-case hexadecimal form of a SHA-256 or HMAC value.
pub(crate) fn hex(bytes: &[u8]) -> [u8; 64] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = [0; 64];
    for (pair, byte) in text.chunks_exact_mut(2).zip(bytes) {
        pair[0] = DIGITS[usize::from(byte >> 4)];
        pair[1] = DIGITS[usize::from(byte & 15)];
    }
    text
}

/// Reads 64 hexadecimal digits.
pub(crate) fn unhex(text: &str) -> Option<[u8; 32]> {
    let digits = text.as_bytes();
    let mut bytes = [0; 32];
    if digits.len() != 64 {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
    }
    Some(bytes)
}

pub(crate) fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}
