//! The canonical request: one text for all ways of writing the same request.

use super::nibble;
use super::presented::Presented;
use http::HeaderValue;
use http::request::Parts;

/// Writes the canonical request. `s3` says that the path is signed as it is, not normalised and encoded again.
pub(super) fn write(out: &mut Vec<u8>, parts: &Parts, presented: &Presented<'_>, payload: &[u8], s3: bool) {
    out.extend_from_slice(parts.method.as_str().as_bytes());
    out.push(b'\n');
    if s3 {
        path_once(out, parts.uri.path());
    } else {
        path_twice(out, parts.uri.path());
    }
    out.push(b'\n');
    if let Some(query) = parts.uri.query() {
        write_query(out, query);
    }
    out.push(b'\n');
    for name in presented.signed_headers.split(';') {
        header(out, parts, name);
    }
    out.push(b'\n');
    out.extend_from_slice(presented.signed_headers.as_bytes());
    out.push(b'\n');
    out.extend_from_slice(payload);
}

fn unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn encode(out: &mut Vec<u8>, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    if unreserved(byte) {
        out.push(byte);
    } else {
        out.extend_from_slice(&[b'%', DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
}

/// Decodes `%XX` at the front of `bytes`: the byte and how much it took.
fn decoded(bytes: &[u8]) -> (u8, usize) {
    match bytes {
        [b'%', high, low, ..] => match (nibble(*high), nibble(*low)) {
            (Some(high), Some(low)) => (high << 4 | low, 3),
            _ => (b'%', 1),
        },
        _ => (bytes[0], 1),
    }
}

/// S3: each path has one encoding, whichever way the client wrote it; an encoded slash stays one, as clients sign it.
fn path_once(out: &mut Vec<u8>, path: &str) {
    let mut rest = path.as_bytes();
    while !rest.is_empty() {
        let (byte, length) = decoded(rest);
        if rest[0] == b'/' {
            out.push(b'/');
        } else {
            encode(out, byte);
        }
        rest = &rest[length..];
    }
}

/// All others: dot segments and double slashes go, then every segment is encoded as it came (so `%` becomes `%25`).
fn path_twice(out: &mut Vec<u8>, path: &str) {
    let mut segments: Vec<&str> = Vec::with_capacity(8);
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()),
            other => segments.push(other),
        }
    }
    for segment in &segments {
        out.push(b'/');
        segment.bytes().for_each(|byte| encode(out, byte));
    }
    if segments.is_empty() || path.ends_with('/') {
        out.push(b'/');
    }
}

/// Parameters decoded, encoded again, sorted by name and value; the signature itself left out.
fn write_query(out: &mut Vec<u8>, query: &str) {
    let mut text = Vec::with_capacity(query.len() + 16);
    let mut pairs: Vec<(usize, usize, usize)> = Vec::with_capacity(8);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if name == "X-Amz-Signature" {
            continue;
        }
        let start = text.len();
        again(&mut text, name);
        let middle = text.len();
        again(&mut text, value);
        pairs.push((start, middle, text.len()));
    }
    pairs.sort_by(|a, b| (&text[a.0..a.1], &text[a.1..a.2]).cmp(&(&text[b.0..b.1], &text[b.1..b.2])));
    for (index, (start, middle, end)) in pairs.into_iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(&text[start..middle]);
        out.push(b'=');
        out.extend_from_slice(&text[middle..end]);
    }
}

fn again(out: &mut Vec<u8>, text: &str) {
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        let (byte, length) = if rest[0] == b'+' { (b' ', 1) } else { decoded(rest) };
        encode(out, byte);
        rest = &rest[length..];
    }
}

fn header(out: &mut Vec<u8>, parts: &Parts, name: &str) {
    out.extend_from_slice(name.as_bytes());
    out.push(b':');
    let before = out.len();
    for value in parts.headers.get_all(name) {
        if out.len() > before {
            out.push(b',');
        }
        trimmed(out, value);
    }
    // HTTP/2 carries the host as `:authority`, which is no header here.
    if out.len() == before && matches!(name, "host" | ":authority") {
        out.extend_from_slice(crate::host::authority(parts).as_bytes());
    }
    out.push(b'\n');
}

/// The value without blanks at its ends and with single blanks inside.
fn trimmed(out: &mut Vec<u8>, value: &HeaderValue) {
    let mut words = value.as_bytes().split(|byte| matches!(byte, b' ' | b'\t')).filter(|word| !word.is_empty());
    if let Some(first) = words.next() {
        out.extend_from_slice(first);
    }
    for word in words {
        out.push(b' ');
        out.extend_from_slice(word);
    }
}
