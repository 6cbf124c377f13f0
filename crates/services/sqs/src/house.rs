//! SSE-SQS: messages of queues with `SqsManagedSseEnabled` lie in the store only sealed, under keys of the service's own.
//!
//! One secret for all queues is in the store, sealed by the [`Vault`]. From it each queue gets a key for each hour, so that no key seals
//! more than the random nonces of AES-GCM allow. The nonce is the random part of the message's first id, which saves
//! drawing another. What is sealed says of which queue and hour it is: it opens in whichever queue it is moved to, under whichever id,
//! and after its own queue is gone.
//!
//! A message that memory keeps for its first receive is kept as it was sent, so only what is read from the store is opened. Nobody's
//! rights are asked for, as on AWS. Ids, times, the group and the deduplication id are not sealed.

use crate::core::Core;
use crate::error::from_transaction;
use crate::keys;
use crate::limits;
use crate::queue::Queue;
use crate::records::{Attribute, HouseKeyRecord, Message};
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;
use parking_lot::{Mutex, RwLock};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Arc;
use store::{Abort, key};
use zeroize::Zeroizing;

/// What keeps the service's own secret from those who only have the store.
pub trait Vault: Send + Sync + 'static {
    /// Seals a secret for a place.
    fn seal(&self, place: &[u8], secret: &[u8]) -> String;

    /// The secret; `None` when it was sealed elsewhere, under another key, or was changed.
    fn unseal(&self, place: &[u8], sealed: &str) -> Option<Zeroizing<Vec<u8>>>;
}

const PLACE: &[u8] = b"sqs.house-key";
const HOUR_MS: i64 = 3_600_000;
const DIGEST_CHARS: usize = 32;

/// What is stored of a message's body, its digest and its attributes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct HouseSealed {
    /// Whose key it is: a queue's, of an hour.
    #[serde(rename = "q")]
    queue: u64,
    #[serde(rename = "h")]
    hour: u64,
    /// Nonce, ciphertext and tag, in base64.
    #[serde(rename = "d")]
    data: String,
}

/// What was sealed of a message, for whoever still needs it.
pub(crate) struct Clear {
    body: String,
    md5: String,
    attributes: Vec<(String, Attribute)>,
}

/// The vault, and the keyring once it was needed.
pub(crate) struct House {
    vault: Arc<dyn Vault>,
    ring: Mutex<Option<Arc<Keyring>>>,
}

/// The secret, and the keys that were made of it lately.
pub(crate) struct Keyring {
    secret: hmac::Key,
    made: RwLock<HashMap<(u64, u64), Arc<LessSafeKey>>>,
}

impl House {
    pub(crate) fn new(vault: Arc<dyn Vault>) -> Self {
        Self { vault, ring: Mutex::default() }
    }

    /// Forgets the secret, after the store was emptied.
    pub(crate) fn reset(&self) {
        *self.ring.lock() = None;
    }
}

impl HouseSealed {
    /// What it takes in the store, in bytes.
    pub(crate) fn bytes(&self) -> usize {
        self.data.len()
    }

    /// Hours since 1970.
    #[cfg(test)]
    pub(crate) fn hour(&self) -> u64 {
        self.hour
    }
}

impl Clear {
    /// Gives a message back what was sealed of it.
    pub(crate) fn put_back(self, message: &mut Message) {
        let Self { body, md5, attributes } = self;
        *message = Message { body, md5, attributes, house: None, ..std::mem::take(message) };
    }
}

impl Core {
    /// What seals messages that are sent to a queue now; `None` if they are not to be, or KMS has part in it.
    pub(crate) async fn sealing(&self, queue: &Queue) -> Result<Option<Arc<Keyring>>, Error> {
        let record = queue.record();
        match record.settings.managed_sse && record.settings.kms_key.is_none() {
            true => self.keyring().await.map(Some),
            false => Ok(None),
        }
    }

    /// Opens what was sealed of a message, if something was.
    pub(crate) async fn open_house(&self, message: &mut Message) -> Result<(), Error> {
        match message.house.take() {
            Some(sealed) => self.keyring().await?.open(&sealed, message),
            None => Ok(()),
        }
    }

    async fn keyring(&self) -> Result<Arc<Keyring>, Error> {
        if let Some(ring) = &*self.house.ring.lock() {
            return Ok(Arc::clone(ring));
        }
        let mut secret = Zeroizing::new([0; 32]);
        self.ids.fill(&mut secret[..]);
        let fresh = &HouseKeyRecord { sealed: self.house.vault.seal(PLACE, &secret[..]) };
        let kept = self.store.transact("sqs.house-key", |tx| async move {
            let kept = tx.get(&keys::HOUSE, &key![0_u64]).await?;
            if kept.is_none() {
                tx.put(&keys::HOUSE, &key![0_u64], fresh)?;
            }
            Ok::<_, Abort<Error>>(kept.unwrap_or_else(|| fresh.clone()))
        });
        let kept = kept.await.map_err(from_transaction)?;
        let secret = self.house.vault.unseal(PLACE, &kept.sealed);
        let secret = secret.ok_or_else(|| Error::internal("SQS's own key was sealed under another master key"))?;
        let ring = Arc::new(Keyring::new(&secret));
        *self.house.ring.lock() = Some(Arc::clone(&ring));
        Ok(ring)
    }
}

impl Keyring {
    fn new(secret: &[u8]) -> Self {
        Self { secret: hmac::Key::new(hmac::HMAC_SHA256, secret), made: RwLock::default() }
    }

    /// Seals body, digest and attributes of a message that has its id, and gives them back.
    pub(crate) fn seal(&self, queue: u64, message: &mut Message) -> Clear {
        let hour = u64::try_from(message.sent_ms / HOUR_MS).unwrap_or(0);
        let nonce = nonce(&message.id).expect("a new message's id is a UUID");
        let mut bytes = nonce_and_plain(nonce, message);
        let tag = self
            .key(queue, hour)
            .seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut bytes[NONCE_LEN..])
            .expect("a message is far shorter than AES-GCM's limit");
        bytes.extend_from_slice(tag.as_ref());
        message.house = Some(Box::new(HouseSealed { queue, hour, data: STANDARD.encode(&bytes) }));
        let (body, md5) = (std::mem::take(&mut message.body), std::mem::take(&mut message.md5));
        Clear { body, md5, attributes: std::mem::take(&mut message.attributes) }
    }

    fn open(&self, sealed: &HouseSealed, message: &mut Message) -> Result<(), Error> {
        let damaged = || Error::internal("a sealed message is damaged");
        let mut bytes = STANDARD.decode(&sealed.data).map_err(|_| damaged())?;
        let (nonce, rest) = bytes.split_at_mut_checked(NONCE_LEN).ok_or_else(damaged)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| damaged())?;
        let key = self.key(sealed.queue, sealed.hour);
        let plain = key.open_in_place(nonce, Aad::empty(), rest).map_err(|_| damaged())?;
        parts(plain).ok_or_else(damaged)?.put_back(message);
        Ok(())
    }

    fn key(&self, queue: u64, hour: u64) -> Arc<LessSafeKey> {
        if let Some(key) = self.made.read().get(&(queue, hour)) {
            return Arc::clone(key);
        }
        let name = [&b"message"[..], &queue.to_be_bytes(), &hour.to_be_bytes()].concat();
        let key = UnboundKey::new(&AES_256_GCM, hmac::sign(&self.secret, &name).as_ref());
        let key = Arc::new(LessSafeKey::new(key.expect("SHA-256 gives 32 bytes, as AES-256 wants")));
        let mut made = self.made.write();
        if made.len() >= limits::HOUSE_KEYS_MAX {
            made.clear();
        }
        made.insert((queue, hour), Arc::clone(&key));
        key
    }
}

/// The bytes of a UUID that are random in all bits.
fn nonce(id: &str) -> Option<[u8; NONCE_LEN]> {
    let mut digits = id.bytes().filter(|byte| *byte != b'-').map(|byte| char::from(byte).to_digit(16));
    let mut bytes = [0_u8; 16];
    for byte in &mut bytes {
        *byte = u8::try_from(digits.next()?? * 16 + digits.next()??).ok()?;
    }
    let mut nonce = [0; NONCE_LEN];
    nonce[..6].copy_from_slice(&bytes[..6]);
    nonce[6..].copy_from_slice(&bytes[10..]);
    Some(nonce)
}

/// The nonce; then what is sealed: the body's length, the body, its digest, and the attributes if there are any.
fn nonce_and_plain(nonce: [u8; NONCE_LEN], message: &Message) -> Vec<u8> {
    let Message { body, md5, attributes, .. } = message;
    let length = u32::try_from(body.len()).expect("a body is at most a mebibyte").to_be_bytes();
    let around = NONCE_LEN + length.len() + AES_256_GCM.tag_len();
    let mut bytes = Vec::with_capacity(around + body.len() + md5.len());
    for part in [&nonce[..], &length, body.as_bytes(), md5.as_bytes()] {
        bytes.extend_from_slice(part);
    }
    if !attributes.is_empty() {
        serde_json::to_writer(&mut bytes, attributes).expect("attributes are JSON, and memory takes all");
    }
    bytes
}

fn parts(plain: &[u8]) -> Option<Clear> {
    let (length, rest) = plain.split_first_chunk::<4>()?;
    let (body, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    let (md5, attributes) = rest.split_at_checked(DIGEST_CHARS)?;
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).ok();
    let attributes = if attributes.is_empty() { Vec::new() } else { serde_json::from_slice(attributes).ok()? };
    Some(Clear { body: text(body)?, md5: text(md5)?, attributes })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::AttributeValue;

    fn message(id: &str, body: &str, attributes: &[&str]) -> Message {
        let attribute = |name: &&str| {
            let value = AttributeValue::Text("v".into());
            ((*name).to_owned(), Attribute { data_type: "String".into(), value })
        };
        Message {
            id: id.into(),
            body: body.into(),
            md5: crate::digest::of_body(body),
            sent_ms: 1_700_000_000_000,
            attributes: attributes.iter().map(attribute).collect(),
            ..Message::default()
        }
    }

    const ID: &str = "0188d7a0-5f3e-4c1b-9a2d-6e7f8091a2b3";

    #[test]
    fn what_is_sealed_comes_back_and_is_not_in_the_row() {
        let ring = Keyring::new(&[7; 32]);
        for (body, attributes) in [("b", &[][..]), ("ä\n😀", &["one", "two"]), (&"long".repeat(50_000), &[])] {
            let sent = message(ID, body, attributes);
            let mut stored = sent.clone();
            let clear = ring.seal(5, &mut stored);
            assert_eq!((stored.body.as_str(), stored.md5.as_str(), stored.attributes.len()), ("", "", 0));
            let row = serde_json::to_string(&stored).expect("is JSON");
            assert!(!row.contains("\"body\"") && !row.contains(&sent.md5), "{row:.200}");
            let mut kept = stored.clone();
            clear.put_back(&mut kept);
            assert_eq!(kept, sent);
            let mut read: Message = serde_json::from_str(&row).expect("is a message");
            let sealed = read.house.take().expect("is sealed");
            ring.open(&sealed, &mut read).expect("opens");
            assert_eq!(read, sent);
        }
    }

    #[test]
    fn nothing_else_opens() {
        let ring = Keyring::new(&[7; 32]);
        let mut stored = message(ID, "body", &[]);
        ring.seal(5, &mut stored);
        let sealed = *stored.house.take().expect("is sealed");
        let opens = |ring: &Keyring, sealed: &HouseSealed| ring.open(sealed, &mut stored.clone()).is_ok();
        assert!(opens(&ring, &sealed), "the right twin");
        assert!(!opens(&Keyring::new(&[8; 32]), &sealed), "another secret");
        assert!(!opens(&ring, &HouseSealed { queue: 6, ..sealed.clone() }), "another queue");
        assert!(!opens(&ring, &HouseSealed { hour: 0, ..sealed.clone() }), "another hour");
        let mut changed = sealed.data.clone().into_bytes();
        changed[30] ^= 1;
        for data in ["", "!", "AAAA", &String::from_utf8(changed).expect("is ASCII")] {
            assert!(!opens(&ring, &HouseSealed { data: data.into(), ..sealed.clone() }), "damage: {data}");
        }
    }

    #[test]
    fn keys_in_memory_are_bounded() {
        let ring = Keyring::new(&[7; 32]);
        for queue in 0..=limits::HOUSE_KEYS_MAX as u64 {
            ring.key(queue, 0);
        }
        assert_eq!(ring.made.read().len(), 1);
    }
}
