//! Encrypt, Decrypt, ReEncrypt.

use crate::core::{Core, KeyPlace};
use crate::crypto;
use crate::envelope::{self, Header};
use crate::error;
use crate::material::{Open, Secret};
use crate::records::KeyRecord;
use crate::spec::{Spec, Usage};
use api::kms::{
    DecryptRequest, DecryptResponse, EncryptRequest, EncryptResponse, ReEncryptRequest, ReEncryptResponse,
    RecipientInfo,
};
use contract::{Error, Map};
use platform::Context;

/// A text that was decrypted, and with what.
pub(crate) struct Decrypted {
    pub(crate) text: Secret,
    pub(crate) key: KeyRecord,
    /// Of symmetric keys only.
    pub(crate) material: Option<String>,
}

/// A ciphertext that was made, and with what.
pub(crate) struct Encrypted {
    pub(crate) bytes: Vec<u8>,
    pub(crate) material: Option<String>,
}

/// A ciphertext to decrypt.
struct Sealed<'a> {
    bytes: &'a [u8],
    key: Option<&'a str>,
    algorithm: Option<&'a str>,
    context: &'a Map<String>,
    operation: &'static str,
}

/// The key can be used, and for this.
pub(crate) fn check_usable(key: &KeyRecord, usage: Usage, operation: &str) -> Result<(), Error> {
    key.check_enabled()?;
    match key.usage == usage {
        true => Ok(()),
        false => Err(error::wrong_usage(&key.arn(), key.usage.name(), operation)),
    }
}

pub(crate) fn check_algorithm(key: &KeyRecord, algorithm: &str) -> Result<(), Error> {
    match key.spec.algorithms(key.usage).contains(&algorithm) {
        true => Ok(()),
        false => Err(error::incompatible(algorithm, key.spec.name())),
    }
}

/// Enclaves prove themselves by documents that we cannot check.
pub(crate) fn check_no_recipient(recipient: Option<&RecipientInfo>) -> Result<(), Error> {
    match recipient {
        Some(_) => Err(error::unsupported("Recipient is not supported.")),
        None => Ok(()),
    }
}

pub(crate) fn check_dry_run(dry_run: Option<bool>) -> Result<(), Error> {
    if dry_run == Some(true) { Err(error::dry_run()) } else { Ok(()) }
}

impl Core {
    pub(crate) async fn encrypt(&self, ctx: &Context, input: EncryptRequest) -> Result<EncryptResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        let key = self.find(ctx, &input.key_id).await?;
        check_usable(&key, Usage::Encrypt, "Encrypt")?;
        let algorithm = input.encryption_algorithm.unwrap_or_else(|| "SYMMETRIC_DEFAULT".to_owned());
        let context = input.encryption_context.unwrap_or_default();
        let made = self.encrypt_with(&key, &algorithm, &context, &input.plaintext).await?;
        check_dry_run(input.dry_run)?;
        Ok(EncryptResponse {
            ciphertext_blob: Some(made.bytes.into()),
            key_id: Some(key.arn()),
            encryption_algorithm: Some(algorithm),
        })
    }

    /// Encrypts with a key that was checked.
    pub(crate) async fn encrypt_with(
        &self,
        key: &KeyRecord,
        algorithm: &str,
        context: &Map<String>,
        text: &[u8],
    ) -> Result<Encrypted, Error> {
        check_algorithm(key, algorithm)?;
        let material = self.current(key).await?;
        if key.spec == Spec::Symmetric {
            return self.seal(key, material, context, text);
        }
        let most = crypto::oaep_bytes_max(&material.secret, algorithm).unwrap_or(0);
        if text.len() > most {
            let spec = key.spec.name();
            let text =
                format!("Algorithm {algorithm} and key spec {spec} cannot encrypt data larger than {most} bytes.");
            return Err(error::validation(text));
        }
        let bytes = crypto::oaep_encrypt(&material.secret, algorithm, text);
        let bytes = bytes.ok_or_else(|| error::damaged("a private key that does not encrypt"))?;
        Ok(Encrypted { bytes, material: None })
    }

    fn seal(&self, key: &KeyRecord, material: Open, context: &Map<String>, text: &[u8]) -> Result<Encrypted, Error> {
        let header = Header { account: key.account.clone(), key: key.id.clone(), material: material.id.clone() };
        let bytes = envelope::encrypt(&*self.ids, &material.secret, &header, context, text);
        let bytes = bytes.ok_or_else(|| error::damaged("a key that does not encrypt"))?;
        Ok(Encrypted { bytes, material: Some(material.id) })
    }

    pub(crate) async fn decrypt(&self, ctx: &Context, input: DecryptRequest) -> Result<DecryptResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        check_no_recipient(input.recipient.as_ref())?;
        let context = input.encryption_context.unwrap_or_default();
        let blob = input.ciphertext_blob.ok_or_else(|| error::validation("CiphertextBlob is required."))?;
        let sealed = Sealed {
            bytes: &blob,
            key: input.key_id.as_deref(),
            algorithm: input.encryption_algorithm.as_deref(),
            context: &context,
            operation: "Decrypt",
        };
        let found = self.unseal(ctx, sealed).await?;
        check_dry_run(input.dry_run)?;
        Ok(DecryptResponse {
            key_id: Some(found.key.arn()),
            plaintext: Some(found.text.to_vec().into()),
            encryption_algorithm: Some(input.encryption_algorithm.unwrap_or_else(|| "SYMMETRIC_DEFAULT".to_owned())),
            ciphertext_for_recipient: None,
            key_material_id: found.material,
        })
    }

    async fn unseal(&self, ctx: &Context, sealed: Sealed<'_>) -> Result<Decrypted, Error> {
        let named = match sealed.key {
            Some(id) => Some(self.find(ctx, id).await?),
            None => None,
        };
        let algorithm = sealed.algorithm.unwrap_or("SYMMETRIC_DEFAULT");
        if let Some(key) = &named {
            check_usable(key, Usage::Encrypt, sealed.operation)?;
            check_algorithm(key, algorithm)?;
        }
        match named {
            Some(key) if key.spec != Spec::Symmetric => self.unseal_rsa(key, algorithm, sealed.bytes).await,
            None if algorithm != "SYMMETRIC_DEFAULT" => {
                Err(error::validation("KeyId must be specified for decryption with an asymmetric key."))
            }
            named => self.unseal_symmetric(ctx, named, &sealed).await,
        }
    }

    async fn unseal_rsa(&self, key: KeyRecord, algorithm: &str, bytes: &[u8]) -> Result<Decrypted, Error> {
        let material = self.current(&key).await?;
        let text = crypto::oaep_decrypt(&material.secret, algorithm, bytes).ok_or_else(error::bad_ciphertext)?;
        Ok(Decrypted { text, key, material: None })
    }

    async fn unseal_symmetric(
        &self,
        ctx: &Context,
        named: Option<KeyRecord>,
        sealed: &Sealed<'_>,
    ) -> Result<Decrypted, Error> {
        let (header, _) = Header::parse(sealed.bytes).ok_or_else(error::bad_ciphertext)?;
        let key = match named {
            Some(key) if key.id == header.key && key.account == header.account => key,
            Some(_) => return Err(error::incorrect_key()),
            None => self.key_of(ctx, &header).await?.ok_or_else(error::unknown_key_of_ciphertext)?,
        };
        check_usable(&key, Usage::Encrypt, sealed.operation)?;
        let material = self.material(&key, &header.material).await?.ok_or_else(error::bad_ciphertext)?;
        let text = envelope::decrypt(&material.secret, sealed.context, sealed.bytes);
        let text = text.ok_or_else(error::bad_ciphertext)?;
        Ok(Decrypted { text, key, material: Some(material.id) })
    }

    /// The key that a ciphertext names, in the caller's region.
    pub(crate) async fn key_of(&self, ctx: &Context, header: &Header) -> Result<Option<KeyRecord>, Error> {
        let (account, id) = (header.account.clone(), header.key.clone());
        self.key_at(&KeyPlace { account, region: ctx.region.to_string(), id }).await
    }

    pub(crate) async fn re_encrypt(&self, ctx: &Context, input: ReEncryptRequest) -> Result<ReEncryptResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        let context = input.source_encryption_context.unwrap_or_default();
        let blob = input.ciphertext_blob.ok_or_else(|| error::validation("CiphertextBlob is required."))?;
        let sealed = Sealed {
            bytes: &blob,
            key: input.source_key_id.as_deref(),
            algorithm: input.source_encryption_algorithm.as_deref(),
            context: &context,
            operation: "ReEncrypt",
        };
        let found = self.unseal(ctx, sealed).await?;
        let key = self.find(ctx, &input.destination_key_id).await?;
        check_usable(&key, Usage::Encrypt, "ReEncrypt")?;
        let default = || "SYMMETRIC_DEFAULT".to_owned();
        let algorithm = input.destination_encryption_algorithm.unwrap_or_else(default);
        let context = input.destination_encryption_context.unwrap_or_default();
        let made = self.encrypt_with(&key, &algorithm, &context, &found.text).await?;
        check_dry_run(input.dry_run)?;
        Ok(ReEncryptResponse {
            ciphertext_blob: Some(made.bytes.into()),
            source_key_id: Some(found.key.arn()),
            key_id: Some(key.arn()),
            source_encryption_algorithm: Some(input.source_encryption_algorithm.unwrap_or_else(default)),
            destination_encryption_algorithm: Some(algorithm),
            source_key_material_id: found.material,
            destination_key_material_id: made.material,
        })
    }
}
