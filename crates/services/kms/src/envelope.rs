//! Symmetric ciphertexts: a header that names account, key and material, then AES-256-GCM.
//!
//! `01 02 02 00 78` (so that base64 begins as AWS's does), account (8 bytes), kind of the key's id, its 16 bytes, the first 16 bytes of
//! the material's id, nonce, text and tag.

use crate::material::Secret;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use contract::Map;
use platform::Ids;
use zeroize::Zeroizing;

const MAGIC: [u8; 5] = [1, 2, 2, 0, 0x78];
const ID_BYTES: usize = 16;
const HEADER_BYTES: usize = MAGIC.len() + 8 + 1 + ID_BYTES + ID_BYTES;
/// What a ciphertext is longer than its text.
#[cfg(test)]
const OVERHEAD_BYTES: usize = HEADER_BYTES + NONCE_LEN + 16;

/// What a ciphertext says of its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) account: String,
    pub(crate) key: String,
    /// The first half of the material's id.
    pub(crate) material: String,
}

/// The additional data that a context stands for: its pairs in order, each text behind its length.
fn context_bytes(context: &Map<String>) -> Vec<u8> {
    let mut pairs: Vec<_> = context.iter().collect();
    pairs.sort_unstable();
    let mut bytes = Vec::new();
    for text in pairs.into_iter().flat_map(|(key, value)| [key, value]) {
        bytes.extend_from_slice(&(text.len() as u64).to_be_bytes());
        bytes.extend_from_slice(text.as_bytes());
    }
    bytes
}

impl Header {
    /// `None` when the parts do not have their form.
    fn to_bytes(&self) -> Option<Vec<u8>> {
        let digits = self.key.strip_prefix("mrk-");
        let id = hex_bytes(&digits.unwrap_or(&self.key).replace('-', ""))?;
        let material = hex_bytes(self.material.get(..2 * ID_BYTES)?)?;
        let account: u64 = self.account.parse().ok()?;
        let kind = [u8::from(digits.is_some())];
        Some([&MAGIC[..], &account.to_be_bytes(), &kind, &id, &material].concat())
    }

    /// The header of a ciphertext, and the rest.
    pub(crate) fn parse(ciphertext: &[u8]) -> Option<(Self, &[u8])> {
        let (header, rest) = ciphertext.split_at_checked(HEADER_BYTES)?;
        let (account, ids) = header.strip_prefix(&MAGIC)?.split_at(8);
        let account = u64::from_be_bytes(account.try_into().ok()?);
        let (kind, ids) = ids.split_first()?;
        let (id, material) = ids.split_at(ID_BYTES);
        let id = hex_text(id);
        let key = match kind {
            0 => format!("{}-{}-{}-{}-{}", &id[..8], &id[8..12], &id[12..16], &id[16..20], &id[20..]),
            1 => format!("mrk-{id}"),
            _ => return None,
        };
        Some((Self { account: format!("{account:012}"), key, material: hex_text(material) }, rest))
    }
}

/// Encrypts; `None` when the header's parts do not have their form.
pub(crate) fn encrypt(
    random: &dyn Ids,
    secret: &[u8],
    header: &Header,
    context: &Map<String>,
    text: &[u8],
) -> Option<Vec<u8>> {
    let header = header.to_bytes()?;
    let mut nonce = [0; NONCE_LEN];
    random.fill(&mut nonce);
    let mut sealed = text.to_vec();
    let aad = Aad::from([&header[..], &context_bytes(context)].concat());
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, secret).ok()?);
    key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), aad, &mut sealed).ok()?;
    Some([&header[..], &nonce, &sealed].concat())
}

/// Decrypts; `None` when anything of it, or of the context, is not as it was.
pub(crate) fn decrypt(secret: &[u8], context: &Map<String>, ciphertext: &[u8]) -> Option<Secret> {
    let (header, rest) = ciphertext.split_at_checked(HEADER_BYTES)?;
    let (nonce, sealed) = rest.split_at_checked(NONCE_LEN)?;
    let aad = Aad::from([header, &context_bytes(context)].concat());
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, secret).ok()?);
    let mut text = Zeroizing::new(sealed.to_vec());
    let length = key.open_in_place(Nonce::try_assume_unique_for_key(nonce).ok()?, aad, &mut text).ok()?.len();
    text.truncate(length);
    Some(text)
}

fn hex_bytes(text: &str) -> Option<[u8; ID_BYTES]> {
    let mut bytes = [0; ID_BYTES];
    if text.len() != 2 * ID_BYTES || !text.is_ascii() {
        return None;
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(bytes)
}

fn hex_text(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::RandomIds;

    fn header(key: &str) -> Header {
        Header { account: "012345678901".into(), key: key.into(), material: "0123456789abcdef".repeat(2) }
    }

    fn context(pairs: &[(&str, &str)]) -> Map<String> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_ciphertext_names_its_key_and_opens_in_its_context_only() {
        let secret = [7; 32];
        for key in ["1234abcd-12ab-34cd-56ef-1234567890ab", "mrk-1234abcd12ab34cd56ef1234567890ab"] {
            let (header, pairs) = (header(key), context(&[("a", "1"), ("b", "2")]));
            let sealed = encrypt(&RandomIds, &secret, &header, &pairs, b"text").expect("encrypts");
            assert_eq!(sealed.len(), b"text".len() + OVERHEAD_BYTES);
            assert_eq!(Header::parse(&sealed).map(|(header, _)| header), Some(header));
            let open = |pairs: &[(&str, &str)], sealed: &[u8]| decrypt(&secret, &context(pairs), sealed);
            let text = open(&[("b", "2"), ("a", "1")], &sealed);
            assert_eq!(text.as_deref().map(Vec::as_slice), Some(&b"text"[..]), "the order does not matter");
            for wrong in [&[][..], &[("a", "1")], &[("a", "2"), ("b", "1")], &[("a", "1b"), ("", "2")]] {
                assert!(open(wrong, &sealed).is_none(), "{wrong:?}");
            }
            for at in 0..sealed.len() {
                let mut changed = sealed.clone();
                changed[at] ^= 1;
                assert!(open(&[("a", "1"), ("b", "2")], &changed).is_none(), "byte {at}");
                assert!(open(&[("a", "1"), ("b", "2")], &sealed[..at]).is_none(), "cut at {at}");
            }
        }
    }

    #[test]
    fn what_is_no_ciphertext() {
        for bytes in [&b""[..], b"short", &[0; 200]] {
            assert_eq!(Header::parse(bytes), None);
        }
    }
}
