//! Data keys: each object has one, or two where it is sealed twice, and they are stored wrapped: under the house's key (SSE-S3), by
//! KMS as whoever calls (SSE-KMS), under a bucket key that KMS keeps, or under the customer's key (SSE-C).

use crate::core::Core;
use crate::records::{Bucket, HouseKeyRecord, Seal, Sse, Wrapped};
use crate::seal::{Ciphers, Key, derived, unwrap, wrap};
use crate::sse::CustomerKey;
use crate::{error, keys};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;
use parking_lot::Mutex;
use platform::{Context, Ids};
use std::sync::Arc;
use store::Abort;
use zeroize::Zeroizing;

/// What keeps the house's key from those who only have the store.
pub trait Vault: Send + Sync + 'static {
    /// Seals a secret for a place.
    fn seal(&self, place: &[u8], secret: &[u8]) -> String;

    /// The secret; `None` when it was sealed elsewhere, under another key, or was changed.
    fn unseal(&self, place: &[u8], sealed: &str) -> Option<Zeroizing<Vec<u8>>>;
}

const HOUSE: &[u8] = b"s3.house-key";

/// The house's key, once it was needed.
#[derive(Default)]
pub(crate) struct HouseKey(Mutex<Option<Arc<Key>>>);

impl HouseKey {
    /// Forgets it, after the store was emptied.
    pub(crate) fn reset(&self) {
        *self.0.lock() = None;
    }
}

/// The open keys of an object, a layer each.
pub(crate) struct DataKeys(Vec<Key>);

impl DataKeys {
    /// For the content with this salt.
    pub(crate) fn ciphers(&self, salt: &str) -> Ciphers {
        Ciphers::new(self.0.iter(), salt)
    }
}

/// Where an object lies; its wrapped keys open there only.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) bucket: &'a Bucket,
    pub(crate) key: &'a str,
}

impl Place<'_> {
    fn text(self) -> String {
        format!("{}/{}", self.bucket.name, self.key)
    }
}

pub(crate) fn new_key(ids: &dyn Ids) -> Key {
    let mut key = Zeroizing::new([0; 32]);
    ids.fill(&mut key[..]);
    key
}

/// What makes a content's key its own.
pub(crate) fn new_salt(ids: &dyn Ids) -> String {
    let mut salt = [0; 16];
    ids.fill(&mut salt);
    STANDARD.encode(salt)
}

fn damaged() -> Error {
    error::internal("an object's key does not open")
}

/// Wraps a data key under a key of which, with the salt, nothing else was made.
fn wrapped_under(key: &Key, salt: &str, place: Place<'_>, secret: &Key) -> String {
    STANDARD.encode(wrap(&derived(key, &[b"wrap", salt.as_bytes()]), &place.text(), secret))
}

fn unwrapped_under(key: &Key, salt: &str, place: Place<'_>, sealed: &str) -> Result<Key, Error> {
    let sealed = STANDARD.decode(sealed).map_err(|_| damaged())?;
    unwrap(&derived(key, &[b"wrap", salt.as_bytes()]), &place.text(), &sealed).ok_or_else(damaged)
}

impl Core {
    /// New keys for an object. Where KMS has a part in it, `sse` then names the key that KMS has used.
    pub(crate) async fn new_keys(
        &self,
        ctx: &Context,
        place: Place<'_>,
        sse: &mut Sse,
        customer: Option<&CustomerKey>,
    ) -> Result<(DataKeys, Seal), Error> {
        let salt = new_salt(&*self.ids);
        let mut open = Vec::new();
        let mut layers = Vec::new();
        if let Sse::Kms { .. } = sse {
            let (key, wrapped) = self.kms_key(ctx, place, sse, &salt).await?;
            open.push(key);
            layers.push(wrapped);
        }
        let own = match (&*sse, customer) {
            (Sse::Kms { algorithm, .. }, _) if algorithm != "aws:kms:dsse" => None,
            (Sse::Customer { .. }, Some(customer)) => {
                let key = new_key(&*self.ids);
                let wrapped = Wrapped::Customer(wrapped_under(customer.bytes(), &salt, place, &key));
                Some((key, wrapped))
            }
            _ => {
                let key = new_key(&*self.ids);
                let wrapped = Wrapped::House(wrapped_under(&*self.house_key().await?, &salt, place, &key));
                Some((key, wrapped))
            }
        };
        if let Some((key, wrapped)) = own {
            open.push(key);
            layers.push(wrapped);
        }
        Ok((DataKeys(open), Seal { layers, salt }))
    }

    /// A data key by KMS, or by the bucket's key.
    async fn kms_key(
        &self,
        ctx: &Context,
        place: Place<'_>,
        sse: &mut Sse,
        salt: &str,
    ) -> Result<(Key, Wrapped), Error> {
        let Sse::Kms { key: name, bucket_key, context, .. } = sse else { return Err(damaged()) };
        if *bucket_key {
            let made = self.bucket_key(ctx, place.bucket, name).await?;
            name.clone_from(&made.arn);
            let key = new_key(&*self.ids);
            let sealed = wrapped_under(&made.key, salt, place, &key);
            return Ok((key, Wrapped::Bucket { under: made.blob.clone(), key: sealed }));
        }
        let made = self.kms_generate(ctx, place.bucket, name, place.context(context.as_deref())?).await?;
        name.clone_from(&made.arn);
        Ok((made.key.clone(), Wrapped::Kms(made.blob.clone())))
    }

    /// Opens the keys of an object. KMS decides whether the caller may.
    pub(crate) async fn open_keys(
        &self,
        ctx: &Context,
        place: Place<'_>,
        (seal, sse): (&Seal, &Sse),
        customer: Option<&CustomerKey>,
    ) -> Result<DataKeys, Error> {
        let mut open = Vec::with_capacity(seal.layers.len());
        for wrapped in &seal.layers {
            open.push(match (wrapped, customer) {
                (Wrapped::House(sealed), _) => unwrapped_under(&*self.house_key().await?, &seal.salt, place, sealed)?,
                (Wrapped::Customer(sealed), Some(customer)) => {
                    unwrapped_under(customer.bytes(), &seal.salt, place, sealed)?
                }
                (Wrapped::Customer(_), None) => return Err(error::access_denied()),
                (Wrapped::Kms(blob), _) => {
                    let context = match sse {
                        Sse::Kms { context, .. } => context.as_deref(),
                        _ => None,
                    };
                    self.kms_decrypt(ctx, place.bucket, blob, place.context(context)?).await?
                }
                (Wrapped::Bucket { under, key }, _) => {
                    let bucket_key = self.open_bucket_key(ctx, place.bucket, under).await?;
                    unwrapped_under(&bucket_key, &seal.salt, place, key)?
                }
            });
        }
        Ok(DataKeys(open))
    }

    /// The key of the house, which is made when it is first needed.
    async fn house_key(&self) -> Result<Arc<Key>, Error> {
        if let Some(key) = &*self.house.0.lock() {
            return Ok(Arc::clone(key));
        }
        let fresh = HouseKeyRecord { sealed: self.vault.seal(HOUSE, &new_key(&*self.ids)[..]) };
        let (at, fresh) = (&keys::number(0), &fresh);
        let kept = self.store.transact("s3.house-key", |tx| async move {
            match tx.get(&keys::HOUSE, at).await? {
                Some(kept) => Ok(kept),
                None => {
                    tx.put(&keys::HOUSE, at, fresh)?;
                    Ok::<_, Abort<Error>>(fresh.clone())
                }
            }
        });
        let kept = kept.await.map_err(error::from_transaction)?;
        let secret = self.vault.unseal(HOUSE, &kept.sealed);
        let secret = secret.ok_or_else(|| error::internal("S3's own key was sealed under another master key"))?;
        let key: Key = Zeroizing::new(secret[..].try_into().map_err(|_| damaged())?);
        let key = Arc::new(key);
        *self.house.0.lock() = Some(Arc::clone(&key));
        Ok(key)
    }
}
