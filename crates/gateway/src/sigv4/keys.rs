//! Signing keys: derived once a day, region, service and access key, then remembered.

use crate::limits;
use aws_lc_rs::hmac;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A bounded memory of signing keys, in two generations: when the young one is full it becomes the old one.
#[derive(Default)]
pub(super) struct KeyCache {
    hasher: RandomState,
    generations: Mutex<Generations>,
}

#[derive(Default)]
struct Generations {
    young: HashMap<u64, Entry>,
    old: HashMap<u64, Entry>,
}

#[derive(Clone)]
struct Entry {
    credential: Box<str>,
    secret: Arc<str>,
    key: Arc<hmac::Key>,
}

impl KeyCache {
    /// The signing key for a credential (`AKIA…/20150830/us-east-1/service/aws4_request`).
    pub(super) fn key(&self, credential: &str, scope: [&str; 3], secret: &Arc<str>) -> Arc<hmac::Key> {
        let slot = self.hasher.hash_one(credential);
        if let Some(key) = self.lock().find(slot, credential, secret) {
            return key;
        }
        let key = Arc::new(derive(secret, scope));
        self.lock()
            .insert(slot, Entry { credential: credential.into(), secret: Arc::clone(secret), key: Arc::clone(&key) });
        key
    }

    fn lock(&self) -> MutexGuard<'_, Generations> {
        self.generations.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Generations {
    fn find(&mut self, slot: u64, credential: &str, secret: &Arc<str>) -> Option<Arc<hmac::Key>> {
        // A key made from another secret is never handed out: access keys can be made anew.
        let fits = |entry: &&Entry| {
            &*entry.credential == credential && (Arc::ptr_eq(&entry.secret, secret) || entry.secret == *secret)
        };
        if let Some(entry) = self.young.get(&slot).filter(fits) {
            return Some(Arc::clone(&entry.key));
        }
        let entry = self.old.get(&slot).filter(fits)?.clone();
        let key = Arc::clone(&entry.key);
        self.insert(slot, entry);
        Some(key)
    }

    fn insert(&mut self, slot: u64, entry: Entry) {
        if self.young.len() >= limits::SIGNING_KEYS_MAX / 2 {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(slot, entry);
    }
}

/// `HMAC(HMAC(HMAC(HMAC("AWS4" + secret, date), region), service), "aws4_request")`
/// The signature of a text by the key of a scope: what the policy of a form upload carries.
#[must_use]
pub fn sign_text(secret: &str, [date, region, service]: [&str; 3], text: &str) -> String {
    let tag = hmac::sign(&derive(secret, [date, region, service]), text.as_bytes());
    tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn derive(secret: &str, [date, region, service]: [&str; 3]) -> hmac::Key {
    let first = hmac::Key::new(hmac::HMAC_SHA256, format!("AWS4{secret}").as_bytes());
    [date, region, service, "aws4_request"].iter().fold(first, |key, part| {
        let tag = hmac::sign(&key, part.as_bytes());
        hmac::Key::new(hmac::HMAC_SHA256, tag.as_ref())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_memory_is_bounded_and_forgets_the_oldest() {
        let cache = KeyCache::default();
        let secret: Arc<str> = Arc::from("secret");
        let ask = |n: usize| cache.key(&format!("AK{n}/20150830/r/s/aws4_request"), ["20150830", "r", "s"], &secret);
        let first = ask(0);
        assert!(Arc::ptr_eq(&first, &ask(0)), "remembered");
        (0..3 * limits::SIGNING_KEYS_MAX).for_each(|n| drop(ask(n)));
        let generations = cache.lock();
        assert!(generations.young.len() + generations.old.len() <= limits::SIGNING_KEYS_MAX);
    }

    #[test]
    fn a_changed_secret_gets_its_own_key() {
        let cache = KeyCache::default();
        let key = |secret: &str| cache.key("AK/20150830/r/s/aws4_request", ["20150830", "r", "s"], &Arc::from(secret));
        let (one, two) = (key("one"), key("two"));
        assert_ne!(hmac::sign(&one, b"x").as_ref(), hmac::sign(&two, b"x").as_ref());
    }
}
