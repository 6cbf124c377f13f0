//! Keys: tuples of strings, integers and bytes whose encoding sorts as the tuples do.
//!
//! Each part is a tag byte and a body that no other body is a prefix of, so a key is a prefix of another exactly when its parts
//! are the first parts of the other: `("ab")` is no prefix of `("abc")`.
//!
//! | part | tag | body |
//! |---|---|---|
//! | bytes | `01` | the bytes, `00` written as `00 FF`; then `00` |
//! | string | `02` | UTF-8, as bytes |
//! | negative integer | `10` | two's complement, 8 bytes, big endian |
//! | integer | `11` | unsigned, 8 bytes, big endian |
//!
//! Tags `00` and `FF` never occur: the engines keep their own rows below the first and end prefixes with the second.

use std::fmt;

const BYTES: u8 = 0x01;
const TEXT: u8 = 0x02;
const NEGATIVE: u8 = 0x10;
const UNSIGNED: u8 = 0x11;
const END: u8 = 0x00;
const ESCAPE: u8 = 0xFF;

/// Above every tag: ends the range of keys that begin with a prefix.
pub(crate) const AFTER_PARTS: u8 = 0xFF;
/// The lowest byte that a non-empty key begins with.
pub(crate) const FIRST_TAG: u8 = BYTES;

/// An ordered tuple: `Key::new("lambda").push(&account).push(7_u64)` or `key!["lambda", &account, 7_u64]`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Key(Vec<u8>);

/// A decoded part of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A string.
    Text(String),
    /// A byte string.
    Bytes(Vec<u8>),
    /// An integer of either sign.
    Int(i128),
}

/// What can be a part of a key.
pub trait KeyPart {
    /// Appends the encoded part.
    fn encode(&self, out: &mut Vec<u8>);
}

/// Builds a [`Key`] from its parts: `key!["lambda", &account, 7_u64]`.
#[macro_export]
macro_rules! key {
    ($($part:expr),* $(,)?) => {
        $crate::Key::default()$(.push($part))*
    };
}

impl Key {
    /// A key of one part.
    #[must_use]
    pub fn new(part: impl KeyPart) -> Self {
        Self::default().push(part)
    }

    /// The key with one more part.
    #[must_use]
    pub fn push(mut self, part: impl KeyPart) -> Self {
        part.encode(&mut self.0);
        self
    }

    /// The key followed by all parts of another.
    #[must_use]
    pub fn join(mut self, tail: &Key) -> Self {
        self.0.extend_from_slice(&tail.0);
        self
    }

    /// The encoded form.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// A key from its encoded form, `None` when it is none.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let key = Self(bytes.to_vec());
        let whole = key.walk().all(|part| part.is_some());
        whole.then_some(key)
    }

    /// A key from bytes that an engine was given as a key before.
    pub(crate) fn from_stored(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }

    /// Whether this key's first parts are those of `prefix`.
    #[must_use]
    pub fn starts_with(&self, prefix: &Key) -> bool {
        self.0.starts_with(&prefix.0)
    }

    /// The parts behind `prefix`, `None` when this key does not start with it.
    #[must_use]
    pub fn strip_prefix(&self, prefix: &Key) -> Option<Key> {
        self.0.strip_prefix(prefix.0.as_slice()).map(|rest| Key(rest.to_vec()))
    }

    /// The parts, in order.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        self.walk().map_while(|part| part.map(|(part, _)| part)).collect()
    }

    /// The string at position `index`, `None` when there is no such part or it is no string.
    #[must_use]
    pub fn text(&self, index: usize) -> Option<String> {
        match self.parts().into_iter().nth(index) {
            Some(Part::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The unsigned integer at position `index`, `None` when there is no such part or it does not fit.
    #[must_use]
    pub fn number(&self, index: usize) -> Option<u64> {
        match self.parts().into_iter().nth(index) {
            Some(Part::Int(number)) => u64::try_from(number).ok(),
            _ => None,
        }
    }

    /// This key and each shorter one that starts it, the empty key included.
    pub(crate) fn prefixes(&self) -> impl Iterator<Item = &[u8]> {
        let ends = self.walk().map_while(|part| part.map(|(_, end)| end));
        std::iter::once(0).chain(ends).map(|end| &self.0[..end])
    }

    /// Yields each part with the position behind it; one `None` where the bytes are no key.
    fn walk(&self) -> impl Iterator<Item = Option<(Part, usize)>> {
        let mut position = Some(0);
        std::iter::from_fn(move || {
            let start = position.filter(|&at| at < self.0.len())?;
            let decoded = decode(&self.0[start..]).map(|(part, length)| (part, start + length));
            position = decoded.as_ref().map(|(_, end)| *end);
            Some(decoded)
        })
    }
}

/// The first part and its encoded length.
fn decode(bytes: &[u8]) -> Option<(Part, usize)> {
    let (&tag, body) = bytes.split_first()?;
    match tag {
        BYTES => unescape(body).map(|(bytes, length)| (Part::Bytes(bytes), length + 1)),
        TEXT => {
            unescape(body).and_then(|(bytes, length)| Some((Part::Text(String::from_utf8(bytes).ok()?), length + 1)))
        }
        NEGATIVE => body.first_chunk().map(|chunk| (Part::Int(i128::from(i64::from_be_bytes(*chunk))), 9)),
        UNSIGNED => body.first_chunk().map(|chunk| (Part::Int(i128::from(u64::from_be_bytes(*chunk))), 9)),
        _ => None,
    }
}

/// The bytes up to the terminator, and how many encoded bytes they took.
fn unescape(body: &[u8]) -> Option<(Vec<u8>, usize)> {
    let mut out = Vec::new();
    let mut at = 0;
    loop {
        match (*body.get(at)?, body.get(at + 1)) {
            (END, Some(&ESCAPE)) => {
                out.push(END);
                at += 2;
            }
            (END, _) => return Some((out, at + 1)),
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
}

fn escape(tag: u8, bytes: &[u8], out: &mut Vec<u8>) {
    out.push(tag);
    escape_open(bytes, out);
    out.push(END);
}

fn escape_open(bytes: &[u8], out: &mut Vec<u8>) {
    for &byte in bytes {
        out.push(byte);
        if byte == END {
            out.push(ESCAPE);
        }
    }
}

/// A string part without its terminator: every string that begins with `text` is encoded with these first bytes.
pub(crate) fn encode_text_start(text: &str, out: &mut Vec<u8>) {
    out.push(TEXT);
    escape_open(text.as_bytes(), out);
}

impl KeyPart for str {
    fn encode(&self, out: &mut Vec<u8>) {
        escape(TEXT, self.as_bytes(), out);
    }
}

impl KeyPart for String {
    fn encode(&self, out: &mut Vec<u8>) {
        self.as_str().encode(out);
    }
}

impl KeyPart for platform::AccountId {
    fn encode(&self, out: &mut Vec<u8>) {
        self.as_str().encode(out);
    }
}

impl KeyPart for platform::Region {
    fn encode(&self, out: &mut Vec<u8>) {
        self.as_str().encode(out);
    }
}

impl KeyPart for [u8] {
    fn encode(&self, out: &mut Vec<u8>) {
        escape(BYTES, self, out);
    }
}

impl KeyPart for Vec<u8> {
    fn encode(&self, out: &mut Vec<u8>) {
        self.as_slice().encode(out);
    }
}

impl KeyPart for bytes::Bytes {
    fn encode(&self, out: &mut Vec<u8>) {
        self.as_ref().encode(out);
    }
}

impl KeyPart for u64 {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(UNSIGNED);
        out.extend_from_slice(&self.to_be_bytes());
    }
}

impl KeyPart for u32 {
    fn encode(&self, out: &mut Vec<u8>) {
        u64::from(*self).encode(out);
    }
}

impl KeyPart for i64 {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(if *self < 0 { NEGATIVE } else { UNSIGNED });
        out.extend_from_slice(&self.to_be_bytes());
    }
}

impl<T: KeyPart + ?Sized> KeyPart for &T {
    fn encode(&self, out: &mut Vec<u8>) {
        (**self).encode(out);
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        for (index, part) in self.walk().enumerate() {
            f.write_str(if index == 0 { "" } else { ", " })?;
            match part {
                Some((Part::Text(text), _)) => write!(f, "{text:?}")?,
                Some((Part::Bytes(bytes), _)) => write!(f, "b\"{}\"", bytes.escape_ascii())?,
                Some((Part::Int(number), _)) => write!(f, "{number}")?,
                None => f.write_str("?")?,
            }
        }
        f.write_str(")")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_sort_as_their_tuples() {
        check_sorted(&[
            key![],
            key![b"".as_slice()],
            key![b"\x00".as_slice()],
            key![b"\x00\x00".as_slice()],
            key![b"\x00\x01".as_slice()],
            key![b"\x01".as_slice()],
            key![b"\xff".as_slice()],
            key![b"\xff\xff".as_slice()],
            key![""],
            key!["", "b"],
            key!["a"],
            key!["a", i64::MIN],
            key!["a", -1_i64],
            key!["a", 0_u64],
            key!["a", 1_i64],
            key!["a", i64::MAX],
            key!["a", u64::MAX],
            key!["a\0"],
            key!["a\0b"],
            key!["a\u{1}"],
            key!["ab"],
            key!["b"],
            key!["\u{10FFFF}"],
            key![-1_i64],
            key![0_u64, "x"],
        ]);
    }

    #[track_caller]
    fn check_sorted(keys: &[Key]) {
        for pair in keys.windows(2) {
            assert!(pair[0] < pair[1], "{} before {}", pair[0], pair[1]);
        }
        for key in keys {
            assert_eq!(Key::from_bytes(key.as_bytes()).as_ref(), Some(key), "{key}");
        }
    }

    #[test]
    fn parts_come_back() {
        let key = key!["a\0b", -5_i64, u64::MAX, b"\x00\xff".as_slice()];
        let parts = [Part::Text("a\0b".into()), Part::Int(-5), Part::Int(u64::MAX.into()), Part::Bytes(vec![0, 255])];
        assert_eq!(key.parts(), parts);
        assert_eq!(key.text(0).as_deref(), Some("a\0b"));
        assert_eq!((key.number(1), key.number(2), key.number(9)), (None, Some(u64::MAX), None));
        assert_eq!(key.to_string(), r#"("a\0b", -5, 18446744073709551615, b"\x00\xff")"#);
    }

    #[test]
    fn a_prefix_is_a_prefix_of_parts() {
        let key = key!["ab", "c", 1_u64];
        assert!(key.starts_with(&key!["ab"]) && key.starts_with(&key![]));
        assert!(!key.starts_with(&key!["a"]));
        assert_eq!(key.strip_prefix(&key!["ab"]), Some(key!["c", 1_u64]));
        assert_eq!(key.prefixes().count(), 4);
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for bytes in [&[0x00][..], &[0x02, b'a'], &[0x11, 1, 2], &[0x02, 0xC0, 0x00], &[0xFF]] {
            assert_eq!(Key::from_bytes(bytes), None, "{bytes:?}");
        }
    }
}
