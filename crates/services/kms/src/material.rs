//! Key material: made, stored, found.
//!
//! Secret keys are their bytes, private keys PKCS #8.

use crate::core::Core;
use crate::crypto;
use crate::error::{self, from_read};
use crate::keys;
use crate::records::{KeyRecord, Material};
use crate::spec::Spec;
use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;
use platform::Ids;
use std::fmt::Write as _;
use store::{Key, Scan};
use zeroize::Zeroizing;

/// Bytes that are wiped when they are dropped.
pub(crate) type Secret = Zeroizing<Vec<u8>>;

/// Material in the clear.
pub(crate) struct Open {
    pub(crate) id: String,
    pub(crate) secret: Secret,
}

/// New material for a spec, on a thread of its own where that takes long.
pub(crate) async fn generate(random: &dyn Ids, spec: Spec) -> Result<Secret, Error> {
    if let Some(length) = spec.secret_bytes() {
        let mut bytes = Zeroizing::new(vec![0; length]);
        random.fill(&mut bytes);
        return Ok(bytes);
    }
    let made = tokio::task::spawn_blocking(move || crypto::generate_private(spec)).await.map_err(Error::internal)?;
    made.ok_or_else(|| error::damaged("could not make a key pair"))
}

/// The id of material: the same for the same material of the same key, and of no use to find the material.
pub(crate) fn id_of(owner: &Key, secret: &[u8]) -> String {
    let mut hash = digest::Context::new(&digest::SHA256);
    hash.update(owner.as_bytes());
    hash.update(secret);
    hash.finish().as_ref().iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

impl Core {
    /// Material as it is stored.
    pub(crate) fn sealed(&self, owner: &Key, secret: &[u8], created_ms: i64) -> Material {
        let id = id_of(owner, secret);
        let sealed = self.master.seal(&*self.ids, &place(owner, &id), secret);
        Material { id, sealed: Some(sealed), created_ms, rotated: None }
    }

    /// All material of a key, the oldest first.
    pub(crate) async fn materials(&self, key: &KeyRecord) -> Result<Vec<(Key, Material)>, Error> {
        let scan = Scan::prefix(&keys::owner(&key.account, &key.region, &key.id));
        self.store.scan(&keys::MATERIALS, &scan).await.map_err(from_read)
    }

    /// The material that new ciphertexts and signatures are made with.
    pub(crate) async fn current(&self, key: &KeyRecord) -> Result<Open, Error> {
        let scan = Scan::prefix(&keys::owner(&key.account, &key.region, &key.id)).reverse().limit(1);
        let rows = self.store.scan(&keys::MATERIALS, &scan).await.map_err(from_read)?;
        let (_, material) = rows.into_iter().next().ok_or_else(|| error::damaged("a key without material"))?;
        self.unsealed(key, material)
    }

    /// The material whose id begins with these bytes; `None`: there is none.
    pub(crate) async fn material(&self, key: &KeyRecord, start: &str) -> Result<Option<Open>, Error> {
        let rows = self.materials(key).await?;
        let found = rows.into_iter().find(|(_, material)| material.id.starts_with(start) && material.sealed.is_some());
        found.map(|(_, material)| self.unsealed(key, material)).transpose()
    }

    fn unsealed(&self, key: &KeyRecord, material: Material) -> Result<Open, Error> {
        let owner = keys::owner(&key.account, &key.region, &key.id);
        let sealed = material.sealed.ok_or_else(|| error::state(&key.arn(), "is pending import"))?;
        let secret = self.master.unseal(&place(&owner, &material.id), &sealed);
        let secret = secret.ok_or_else(|| error::damaged("key material does not open under the master key"))?;
        Ok(Open { id: material.id, secret })
    }
}

/// What sealed material is bound to.
fn place(owner: &Key, id: &str) -> Vec<u8> {
    [owner.as_bytes(), id.as_bytes()].concat()
}

/// The public half in base64, of an asymmetric key.
pub(crate) fn public_text(spec: Spec, secret: &[u8]) -> Result<Option<String>, Error> {
    if !spec.is_asymmetric() {
        return Ok(None);
    }
    let public = crypto::public_der(spec, secret).ok_or_else(|| error::damaged("a private key that does not parse"))?;
    Ok(Some(STANDARD.encode(public)))
}
