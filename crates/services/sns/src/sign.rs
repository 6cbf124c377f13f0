//! Signatures of messages, and the certificate that proves them.
//!
//! AWS signs with RSA over SHA-1 (version 1) or SHA-256 (version 2). One key is made when it is first needed and kept in the store; its
//! certificate is our own, served below our endpoint.

use crate::core::Core;
use crate::error::{from_read, from_transaction};
use crate::keys;
use crate::records::SignerRecord;
use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;
use std::sync::Arc;
use store::Abort;

/// The key.
pub(crate) struct Signer {
    key: rsa::Key,
    pub(crate) certificate_pem: String,
    /// `/SimpleNotificationService-….pem`
    pub(crate) path: String,
}

impl Signer {
    fn of(record: &SignerRecord) -> Result<Self, Error> {
        let der = STANDARD.decode(&record.key).map_err(Error::internal)?;
        let key = rsa::Key::from_der(&der).ok_or_else(|| Error::internal("the signing key is damaged"))?;
        let hash = digest::digest(&digest::SHA256, record.certificate_pem.as_bytes());
        let name: String = hash.as_ref()[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        let path = format!("/SimpleNotificationService-{name}.pem");
        Ok(Self { key, certificate_pem: record.certificate_pem.clone(), path })
    }

    /// The signature of a text, in base64.
    pub(crate) fn sign(&self, text: &str, version: &str) -> String {
        let signature = match version {
            "2" => self.key.sign(rsa::SHA256, digest::digest(&digest::SHA256, text.as_bytes()).as_ref()),
            _ => {
                let hash = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes());
                self.key.sign(rsa::SHA1, hash.as_ref())
            }
        };
        STANDARD.encode(signature)
    }
}

/// What is signed: names and values of members, in this order, each with a line of its own.
pub(crate) fn text_of(members: &[(&str, &str)]) -> String {
    members.iter().flat_map(|(name, value)| [name, "\n", value, "\n"]).collect()
}

impl Core {
    /// The signer; made now if there was none yet.
    pub(crate) async fn signer(&self) -> Result<Arc<Signer>, Error> {
        let known = || self.signer.read().clone();
        if let Some(signer) = known() {
            return Ok(signer);
        }
        let _turn = self.signing.lock().await;
        if let Some(signer) = known() {
            return Ok(signer);
        }
        let stored = self.store.get(&keys::SIGNER, &keys::signer()).await.map_err(from_read)?;
        let record = match stored {
            Some(record) => record,
            None => self.signer_make().await?,
        };
        let signer = Arc::new(Signer::of(&record)?);
        *self.signer.write() = Some(Arc::clone(&signer));
        Ok(signer)
    }

    async fn signer_make(&self) -> Result<SignerRecord, Error> {
        let made = tokio::task::spawn_blocking(make).await.map_err(Error::internal)?;
        let record = &made.map_err(Error::internal)?;
        let kept = self.store.transact("sns.signer", |tx| async move {
            if let Some(existing) = tx.get(&keys::SIGNER, &keys::signer()).await? {
                return Ok(existing);
            }
            tx.put(&keys::SIGNER, &keys::signer(), record)?;
            Ok::<_, Abort<Error>>(record.clone())
        });
        kept.await.map_err(from_transaction)
    }
}

fn make() -> Result<SignerRecord, rcgen::Error> {
    let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256)?;
    let mut parameters = rcgen::CertificateParams::new(vec!["sns.amazonaws.com".to_owned()])?;
    parameters.distinguished_name.push(rcgen::DnType::CommonName, "sns.amazonaws.com");
    let certificate = parameters.self_signed(&key)?;
    Ok(SignerRecord { key: STANDARD.encode(key.serialize_der()), certificate_pem: certificate.pem() })
}

/// RSA signatures of digests. `aws-lc-rs` makes none over SHA-1, which version 1 of SNS's signatures is, so this speaks with the
/// library below it.
mod rsa {
    #![allow(unsafe_code, reason = "a C library's functions")]

    use aws_lc_sys as c;

    pub(super) const SHA1: i32 = c::NID_sha1;
    pub(super) const SHA256: i32 = c::NID_sha256;

    /// An RSA key, never changed after it was made.
    pub(super) struct Key(*mut c::EVP_PKEY);

    // SAFETY: the library locks what it changes inside of a key while signing; nothing else of it is changed after `from_der`.
    unsafe impl Send for Key {}
    // SAFETY: as above.
    unsafe impl Sync for Key {}

    impl Key {
        /// From PKCS #8.
        pub(super) fn from_der(der: &[u8]) -> Option<Self> {
            let length = std::ffi::c_long::try_from(der.len()).ok()?;
            let mut at = der.as_ptr();
            // SAFETY: `at` points to `length` readable bytes; a null `out` asks for a new key, which `Key` owns.
            let key = unsafe { c::d2i_AutoPrivateKey(std::ptr::null_mut(), &raw mut at, length) };
            let key = (!key.is_null()).then_some(Self(key))?;
            // SAFETY: the key is valid; the answer is null for a key of another kind and is not kept.
            let is_rsa = unsafe { !c::EVP_PKEY_get0_RSA(key.0).is_null() };
            is_rsa.then_some(key)
        }

        /// PKCS #1 v1.5 over a digest.
        pub(super) fn sign(&self, hash: i32, digest: &[u8]) -> Vec<u8> {
            // SAFETY: the key is an RSA key, `from_der` has looked; it lives as long as `self`.
            let rsa = unsafe { c::EVP_PKEY_get0_RSA(self.0) };
            // SAFETY: as above.
            let size = unsafe { c::RSA_size(rsa) };
            let mut signature = vec![0; usize::try_from(size).unwrap_or(0)];
            let mut length: std::ffi::c_uint = 0;
            // SAFETY: `digest` has the length that is given, `signature` the `RSA_size` bytes that are written at most.
            let signed = unsafe {
                c::RSA_sign(hash, digest.as_ptr(), digest.len(), signature.as_mut_ptr(), &raw mut length, rsa)
            };
            assert_eq!(signed, 1, "an RSA key of 2048 bits signs a digest");
            signature.truncate(length as usize);
            signature
        }
    }

    impl Drop for Key {
        fn drop(&mut self) {
            // SAFETY: the key is owned and not used afterwards.
            unsafe { c::EVP_PKEY_free(self.0) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_lc_rs::signature::{self, UnparsedPublicKey};

    #[test]
    fn signatures_verify_under_both_versions() {
        let record = make().expect("makes a key");
        let signer = Signer::of(&record).expect("reads it");
        let pair = rcgen::KeyPair::try_from(STANDARD.decode(&record.key).expect("base64")).expect("a key");
        let public = rcgen::PublicKeyData::der_bytes(&pair).to_vec();
        for (version, algorithm) in [
            ("1", &signature::RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY),
            ("2", &signature::RSA_PKCS1_2048_8192_SHA256),
        ] {
            let made = STANDARD.decode(signer.sign("text", version)).expect("base64");
            let key = UnparsedPublicKey::new(algorithm, &public);
            key.verify(b"text", &made).expect("it verifies");
            key.verify(b"another text", &made).expect_err("of this text only");
        }
    }

    #[test]
    fn what_is_signed() {
        assert_eq!(text_of(&[("Message", "hello"), ("Type", "Notification")]), "Message\nhello\nType\nNotification\n");
    }
}
