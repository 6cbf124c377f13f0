//! Data keys, pairs of them, and random bytes.

use crate::core::Core;
use crate::crypto;
use crate::data::{Encrypted, check_dry_run, check_no_recipient, check_usable};
use crate::error;
use crate::material::{self, Secret};
use crate::records::KeyRecord;
use crate::spec::{Spec, Usage};
use api::kms::{
    GenerateDataKeyPairRequest, GenerateDataKeyPairResponse, GenerateDataKeyPairWithoutPlaintextRequest,
    GenerateDataKeyPairWithoutPlaintextResponse, GenerateDataKeyRequest, GenerateDataKeyResponse,
    GenerateDataKeyWithoutPlaintextRequest, GenerateDataKeyWithoutPlaintextResponse, GenerateRandomRequest,
    GenerateRandomResponse,
};
use contract::{Error, Map};
use platform::Context;
use zeroize::Zeroizing;

struct Made {
    key: KeyRecord,
    secret: Secret,
    sealed: Encrypted,
}

struct MadePair {
    made: Made,
    public: Vec<u8>,
}

fn length(spec: Option<&str>, bytes: Option<i32>) -> Result<usize, Error> {
    match (spec, bytes) {
        (Some("AES_128"), None) => Ok(16),
        (Some(_), None) => Ok(32),
        (None, Some(bytes)) => Ok(usize::try_from(bytes).unwrap_or(0)),
        _ => Err(error::validation("Please specify either number of bytes or key spec.")),
    }
}

fn random(length: usize) -> Result<Secret, Error> {
    let mut bytes = Zeroizing::new(vec![0; length]);
    crypto::random(&mut bytes).ok_or_else(|| error::damaged("no random bytes"))?;
    Ok(bytes)
}

impl Core {
    /// A key that can encrypt data keys.
    async fn wrapping(&self, ctx: &Context, id: &str, operation: &str) -> Result<KeyRecord, Error> {
        let key = self.find(ctx, id).await?;
        check_usable(&key, Usage::Encrypt, operation)?;
        if key.spec != Spec::Symmetric {
            let text = format!("{} is not valid for {operation}.", key.spec.name());
            return Err(api::kms::error::invalid_key_usage_exception(text));
        }
        Ok(key)
    }

    async fn wrap(&self, key: KeyRecord, context: Option<Map<String>>, secret: Secret) -> Result<Made, Error> {
        let context = context.unwrap_or_default();
        let sealed = self.encrypt_with(&key, "SYMMETRIC_DEFAULT", &context, &secret).await?;
        Ok(Made { key, secret, sealed })
    }

    pub(crate) async fn generate_data_key(
        &self,
        ctx: &Context,
        input: GenerateDataKeyRequest,
    ) -> Result<GenerateDataKeyResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        check_no_recipient(input.recipient.as_ref())?;
        let length = length(input.key_spec.as_deref(), input.number_of_bytes)?;
        let key = self.wrapping(ctx, &input.key_id, "GenerateDataKey").await?;
        let made = self.wrap(key, input.encryption_context, random(length)?).await?;
        check_dry_run(input.dry_run)?;
        Ok(GenerateDataKeyResponse {
            ciphertext_blob: Some(made.sealed.bytes.into()),
            plaintext: Some(made.secret.to_vec().into()),
            key_id: Some(made.key.arn()),
            ciphertext_for_recipient: None,
            key_material_id: made.sealed.material,
        })
    }

    pub(crate) async fn generate_data_key_without_plaintext(
        &self,
        ctx: &Context,
        input: GenerateDataKeyWithoutPlaintextRequest,
    ) -> Result<GenerateDataKeyWithoutPlaintextResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        let length = length(input.key_spec.as_deref(), input.number_of_bytes)?;
        let key = self.wrapping(ctx, &input.key_id, "GenerateDataKeyWithoutPlaintext").await?;
        let made = self.wrap(key, input.encryption_context, random(length)?).await?;
        check_dry_run(input.dry_run)?;
        Ok(GenerateDataKeyWithoutPlaintextResponse {
            ciphertext_blob: Some(made.sealed.bytes.into()),
            key_id: Some(made.key.arn()),
            key_material_id: made.sealed.material,
        })
    }

    async fn pair(&self, key: KeyRecord, spec: &str, context: Option<Map<String>>) -> Result<MadePair, Error> {
        let spec = Spec::parse(spec).filter(|spec| spec.is_asymmetric());
        let spec = spec.ok_or_else(|| error::unsupported("The KeyPairSpec is not supported in this region."))?;
        let secret = material::generate(&*self.ids, spec).await?;
        let public = crypto::public_der(spec, &secret).ok_or_else(|| error::damaged("a pair that does not parse"))?;
        Ok(MadePair { made: self.wrap(key, context, secret).await?, public })
    }

    pub(crate) async fn generate_data_key_pair(
        &self,
        ctx: &Context,
        input: GenerateDataKeyPairRequest,
    ) -> Result<GenerateDataKeyPairResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        check_no_recipient(input.recipient.as_ref())?;
        let key = self.wrapping(ctx, &input.key_id, "GenerateDataKeyPair").await?;
        check_dry_run(input.dry_run)?;
        let MadePair { made, public } = self.pair(key, &input.key_pair_spec, input.encryption_context).await?;
        Ok(GenerateDataKeyPairResponse {
            private_key_ciphertext_blob: Some(made.sealed.bytes.into()),
            private_key_plaintext: Some(made.secret.to_vec().into()),
            public_key: Some(public.into()),
            key_id: Some(made.key.arn()),
            key_pair_spec: Some(input.key_pair_spec),
            ciphertext_for_recipient: None,
            key_material_id: made.sealed.material,
        })
    }

    pub(crate) async fn generate_data_key_pair_without_plaintext(
        &self,
        ctx: &Context,
        input: GenerateDataKeyPairWithoutPlaintextRequest,
    ) -> Result<GenerateDataKeyPairWithoutPlaintextResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        let key = self.wrapping(ctx, &input.key_id, "GenerateDataKeyPairWithoutPlaintext").await?;
        check_dry_run(input.dry_run)?;
        let MadePair { made, public } = self.pair(key, &input.key_pair_spec, input.encryption_context).await?;
        Ok(GenerateDataKeyPairWithoutPlaintextResponse {
            private_key_ciphertext_blob: Some(made.sealed.bytes.into()),
            public_key: Some(public.into()),
            key_id: Some(made.key.arn()),
            key_pair_spec: Some(input.key_pair_spec),
            key_material_id: made.sealed.material,
        })
    }

    pub(crate) fn generate_random(input: &GenerateRandomRequest) -> Result<GenerateRandomResponse, Error> {
        check_no_recipient(input.recipient.as_ref())?;
        if input.custom_key_store_id.is_some() {
            return Err(error::unsupported("Custom key stores are not supported."));
        }
        let length = input.number_of_bytes.ok_or_else(|| error::validation("NumberOfBytes is required."))?;
        let bytes = random(usize::try_from(length).unwrap_or(0))?;
        Ok(GenerateRandomResponse { plaintext: Some(bytes.to_vec().into()), ciphertext_for_recipient: None })
    }
}
