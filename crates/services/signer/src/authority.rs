//! The keys of accounts, and what verifiers are told.

use crate::core::Core;
use crate::error::{from_read, from_transaction};
use crate::keys::{self, JOB, PROFILE, Place};
use crate::records::AuthorityRecord;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use code_signature::{Claims, Material, SigningKey};
use contract::Error;
use store::{Abort, Key, key};
use zeroize::Zeroizing;

/// Seals keys for rows, bound to their place. The house's master key is behind it.
pub trait Vault: Send + Sync + 'static {
    /// Encrypts.
    fn seal(&self, place: &[u8], secret: &[u8]) -> String;
    /// Decrypts what was sealed for this place.
    fn unseal(&self, place: &[u8], sealed: &str) -> Option<Zeroizing<Vec<u8>>>;
}

fn damaged() -> Error {
    Error::internal("a signing key does not open")
}

impl Core {
    /// The key that signs for an account in a region; made now if there was none yet.
    pub(crate) async fn signing_key(&self, account: &str, region: &str) -> Result<SigningKey, Error> {
        let key = key![account, region];
        let stored = self.store.get(&keys::AUTHORITIES, &key).await.map_err(from_read)?;
        let record = match stored {
            Some(record) => record,
            None => self.authority_make(&key).await?,
        };
        let secret = self.vault.unseal(key.as_bytes(), &record.key).ok_or_else(damaged)?;
        let material = Material {
            key: secret.to_vec(),
            certificate: STANDARD.decode(&record.certificate).map_err(|_| damaged())?,
            root: STANDARD.decode(&record.root).map_err(|_| damaged())?,
        };
        SigningKey::open(&material).map_err(Error::internal)
    }

    async fn authority_make(&self, key: &Key) -> Result<AuthorityRecord, Error> {
        let made = tokio::task::spawn_blocking(|| Material::generate("signer.amazonaws.com")).await;
        let material = made.map_err(Error::internal)?.map_err(Error::internal)?;
        let record = &AuthorityRecord {
            key: self.vault.seal(key.as_bytes(), &Zeroizing::new(material.key)),
            certificate: STANDARD.encode(material.certificate),
            root: STANDARD.encode(material.root),
        };
        let kept = self.store.transact("signer.authority", |tx| async move {
            if let Some(existing) = tx.get(&keys::AUTHORITIES, key).await? {
                return Ok(existing);
            }
            tx.put(&keys::AUTHORITIES, key, record)?;
            Ok::<_, Abort<Error>>(record.clone())
        });
        kept.await.map_err(from_transaction)
    }

    pub(crate) async fn roots(&self, account: &str, region: &str) -> Result<Vec<Vec<u8>>, Error> {
        let stored = self.store.get(&keys::AUTHORITIES, &key![account, region]).await.map_err(from_read)?;
        let root = stored.map(|record| STANDARD.decode(record.root).map_err(|_| damaged())).transpose()?;
        Ok(root.into_iter().collect())
    }

    /// The ARNs, of those that are given, that were revoked for a signature of that time.
    pub(crate) async fn revoked(&self, profile_version: &str, job: &str, signed_ms: i64) -> Result<Vec<String>, Error> {
        let mut revoked = Vec::new();
        if let Some((place, Some(version))) = Place::parse(profile_version, PROFILE) {
            let found = self.version(&place, &version).await?.and_then(|version| version.revoked);
            if found.is_some_and(|revocation| revocation.effective_ms <= signed_ms) {
                revoked.push(profile_version.to_owned());
            }
        }
        if let Some((place, _)) = Place::parse(job, JOB) {
            let found = self.store.get(&keys::JOBS, &place.key()).await.map_err(from_read)?;
            if found.is_some_and(|job| job.revoked.is_some()) {
                revoked.push(job.to_owned());
            }
        }
        Ok(revoked)
    }

    pub(crate) async fn is_revoked(&self, claims: &Claims) -> Result<bool, Error> {
        let revoked = self.revoked(&claims.profile_version_arn, &claims.job_arn, claims.signed_ms).await?;
        Ok(!revoked.is_empty())
    }
}
