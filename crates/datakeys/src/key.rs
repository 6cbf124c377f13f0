//! One data key, and what is done with it.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;
use platform::Ids;
use zeroize::Zeroizing;

/// A data key in the clear, with KMS's ciphertext of it.
pub struct DataKey {
    cipher: LessSafeKey,
    wrapped: String,
}

impl DataKey {
    /// From its bytes and its ciphertext in base64. What KMS gave as the key of `AES_256` has 32 bytes.
    pub(crate) fn new(plain: &[u8], wrapped: String) -> Result<Self, Error> {
        let key = UnboundKey::new(&AES_256_GCM, plain).map_err(|_| Error::internal("KMS gave no data key"))?;
        Ok(Self { cipher: LessSafeKey::new(key), wrapped })
    }

    /// KMS's ciphertext of the key, in base64.
    #[must_use]
    pub fn wrapped(&self) -> &str {
        &self.wrapped
    }

    /// Seals bytes for a place: a random nonce, the ciphertext and its tag, in base64.
    #[must_use]
    pub fn seal(&self, ids: &dyn Ids, place: &str, plain: &[u8]) -> String {
        let mut nonce = [0; NONCE_LEN];
        ids.fill(&mut nonce);
        let mut bytes = Vec::with_capacity(NONCE_LEN + plain.len() + AES_256_GCM.tag_len());
        bytes.extend_from_slice(&nonce);
        bytes.extend_from_slice(plain);
        let once = Nonce::assume_unique_for_key(nonce);
        let tag = self
            .cipher
            .seal_in_place_separate_tag(once, Aad::from(place.as_bytes()), &mut bytes[NONCE_LEN..])
            .expect("a text in memory is far shorter than AES-GCM's limit");
        bytes.extend_from_slice(tag.as_ref());
        STANDARD.encode(bytes)
    }

    /// Opens what [`DataKey::seal`] made for the same place; `None` for anything else.
    #[must_use]
    pub fn open(&self, place: &str, sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
        let mut bytes = Zeroizing::new(STANDARD.decode(sealed).ok()?);
        let (nonce, rest) = bytes.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let length = self.cipher.open_in_place(nonce, Aad::from(place.as_bytes()), rest).ok()?.len();
        bytes.copy_within(NONCE_LEN..NONCE_LEN + length, 0);
        bytes.truncate(length);
        Some(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::RandomIds;

    #[test]
    fn what_is_sealed_opens_in_its_place_only() {
        let (key, other) = (DataKey::new(&[1; 32], "w".into()), DataKey::new(&[2; 32], "w".into()));
        let (key, other) = (key.expect("a key"), other.expect("a key"));
        for text in ["", "x", &"long".repeat(10_000)] {
            let sealed = key.seal(&RandomIds, "place", text.as_bytes());
            assert_eq!(key.open("place", &sealed).as_deref().map(Vec::as_slice), Some(text.as_bytes()));
            assert_eq!(key.open("elsewhere", &sealed), None);
            assert_eq!(other.open("place", &sealed), None);
            assert_ne!(key.seal(&RandomIds, "place", text.as_bytes()), sealed, "each time anew");
        }
        for bad in ["", "!", "AAAA"] {
            assert_eq!(key.open("place", bad), None, "{bad}");
        }
        assert!(DataKey::new(&[1; 31], "w".into()).is_err());
    }
}
