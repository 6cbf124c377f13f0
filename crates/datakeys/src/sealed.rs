//! What is stored of something that is sealed.

use crate::key::DataKey;
use contract::Error;
use platform::Ids;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// A ciphertext, the wrapped key under which it was made, and for what. Stored as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sealed {
    /// KMS's ciphertext of the data key, in base64.
    #[serde(rename = "k")]
    pub key: String,
    /// Where it was sealed: the ARN in the encryption context.
    #[serde(rename = "p")]
    pub place: String,
    /// Nonce, ciphertext and tag, in base64.
    #[serde(rename = "d")]
    pub data: String,
}

impl Sealed {
    /// Seals bytes under a key.
    #[must_use]
    pub fn new(key: &DataKey, ids: &dyn Ids, place: &str, plain: &[u8]) -> Self {
        Self { key: key.wrapped().to_owned(), place: place.to_owned(), data: key.seal(ids, place, plain) }
    }

    /// The bytes.
    ///
    /// # Errors
    /// A fault: the store holds something else than was sealed.
    pub fn open(&self, key: &DataKey) -> Result<Zeroizing<Vec<u8>>, Error> {
        key.open(&self.place, &self.data).ok_or_else(|| Error::internal("something sealed does not open"))
    }

    /// What it takes in the store, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.key.len() + self.place.len() + self.data.len()
    }
}
