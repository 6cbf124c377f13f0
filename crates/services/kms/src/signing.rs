//! Signatures, message authentication codes, shared secrets, public keys.

use crate::core::Core;
use crate::crypto::{self, Message};
use crate::data::{check_algorithm, check_dry_run, check_no_recipient, check_usable};
use crate::error;
use crate::material::Secret;
use crate::records::KeyRecord;
use crate::spec::Usage;
use api::kms::{
    DeriveSharedSecretRequest, DeriveSharedSecretResponse, GenerateMacRequest, GenerateMacResponse,
    GetPublicKeyRequest, GetPublicKeyResponse, SignRequest, SignResponse, VerifyMacRequest, VerifyMacResponse,
    VerifyRequest, VerifyResponse, error as aws,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;
use platform::Context;

fn message<'a>(kind: Option<&str>, algorithm: &str, bytes: &'a [u8]) -> Result<Message<'a>, Error> {
    match kind {
        None | Some("RAW") => Ok(Message::Raw(bytes)),
        Some("DIGEST") if crypto::digest_bytes(algorithm) == Some(bytes.len()) => Ok(Message::Digest(bytes)),
        Some("DIGEST") => Err(error::validation(format!("Digest is invalid length for algorithm {algorithm}."))),
        Some(other) => Err(error::validation(format!("MessageType {other} is not valid for algorithm {algorithm}."))),
    }
}

impl KeyRecord {
    /// Its public half, as `SubjectPublicKeyInfo`.
    fn public(&self) -> Result<Vec<u8>, Error> {
        let text = self.public_key.as_deref().ok_or_else(|| error::unsupported(""))?;
        STANDARD.decode(text).map_err(|_| error::damaged("a stored public key that does not parse"))
    }
}

impl Core {
    pub(crate) async fn sign(&self, ctx: &Context, input: SignRequest) -> Result<SignResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        let key = self.find(ctx, &input.key_id).await?;
        check_usable(&key, Usage::Sign, "Sign")?;
        let algorithm = &input.signing_algorithm;
        check_algorithm(&key, algorithm)?;
        let message = message(input.message_type.as_deref(), algorithm, &input.message)?;
        check_dry_run(input.dry_run)?;
        let material = self.current(&key).await?;
        let signature = crypto::sign(key.spec, &material.secret, algorithm, message);
        let signature = signature.ok_or_else(|| error::unsupported("The message cannot be signed by this key."))?;
        Ok(SignResponse {
            key_id: Some(key.arn()),
            signature: Some(signature.into()),
            signing_algorithm: Some(input.signing_algorithm),
        })
    }

    pub(crate) async fn verify(&self, ctx: &Context, input: VerifyRequest) -> Result<VerifyResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        let key = self.find(ctx, &input.key_id).await?;
        check_usable(&key, Usage::Sign, "Verify")?;
        let algorithm = &input.signing_algorithm;
        check_algorithm(&key, algorithm)?;
        let message = message(input.message_type.as_deref(), algorithm, &input.message)?;
        check_dry_run(input.dry_run)?;
        if !crypto::verify(key.spec, &key.public()?, algorithm, message, &input.signature) {
            return Err(aws::kms_invalid_signature_exception(""));
        }
        Ok(VerifyResponse {
            key_id: Some(key.arn()),
            signature_valid: Some(true),
            signing_algorithm: Some(input.signing_algorithm),
        })
    }

    async fn mac_key(&self, ctx: &Context, id: &str, algorithm: &str, op: &str) -> Result<(KeyRecord, Secret), Error> {
        let key = self.find(ctx, id).await?;
        check_usable(&key, Usage::Mac, op)?;
        check_algorithm(&key, algorithm)?;
        let material = self.current(&key).await?;
        Ok((key, material.secret))
    }

    pub(crate) async fn generate_mac(
        &self,
        ctx: &Context,
        input: GenerateMacRequest,
    ) -> Result<GenerateMacResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        let (key, secret) = self.mac_key(ctx, &input.key_id, &input.mac_algorithm, "GenerateMac").await?;
        check_dry_run(input.dry_run)?;
        let mac = crypto::mac(&secret, &input.mac_algorithm, &input.message);
        let mac = mac.ok_or_else(|| error::damaged("an algorithm of the key that is none"))?;
        Ok(GenerateMacResponse {
            mac: Some(mac.into()),
            mac_algorithm: Some(input.mac_algorithm),
            key_id: Some(key.arn()),
        })
    }

    pub(crate) async fn verify_mac(&self, ctx: &Context, input: VerifyMacRequest) -> Result<VerifyMacResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        let (key, secret) = self.mac_key(ctx, &input.key_id, &input.mac_algorithm, "VerifyMac").await?;
        check_dry_run(input.dry_run)?;
        if !crypto::verify_mac(&secret, &input.mac_algorithm, &input.message, &input.mac) {
            return Err(aws::kms_invalid_mac_exception(""));
        }
        Ok(VerifyMacResponse {
            key_id: Some(key.arn()),
            mac_valid: Some(true),
            mac_algorithm: Some(input.mac_algorithm),
        })
    }

    pub(crate) async fn derive_shared_secret(
        &self,
        ctx: &Context,
        input: DeriveSharedSecretRequest,
    ) -> Result<DeriveSharedSecretResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        check_no_recipient(input.recipient.as_ref())?;
        let key = self.find(ctx, &input.key_id).await?;
        check_usable(&key, Usage::Agree, "DeriveSharedSecret")?;
        check_algorithm(&key, &input.key_agreement_algorithm)?;
        check_dry_run(input.dry_run)?;
        let material = self.current(&key).await?;
        let secret = crypto::agree(key.spec, &material.secret, &input.public_key);
        let secret = secret.ok_or_else(|| error::validation("The public key is not valid for the key spec."))?;
        Ok(DeriveSharedSecretResponse {
            key_id: Some(key.arn()),
            shared_secret: Some(secret.to_vec().into()),
            ciphertext_for_recipient: None,
            key_agreement_algorithm: Some(input.key_agreement_algorithm),
            key_origin: Some(key.origin.text().to_owned()),
        })
    }

    pub(crate) async fn get_public_key(
        &self,
        ctx: &Context,
        input: GetPublicKeyRequest,
    ) -> Result<GetPublicKeyResponse, Error> {
        self.check_tokens(input.grant_tokens.as_deref()).await?;
        let key = self.find(ctx, &input.key_id).await?;
        if !key.spec.is_asymmetric() {
            let text = format!("{} is not a valid key spec for GetPublicKey.", key.spec.name());
            return Err(error::unsupported(&text));
        }
        key.check_enabled()?;
        let algorithms = |usage| {
            let names = key.spec.algorithms(usage);
            (key.usage == usage).then(|| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>())
        };
        Ok(GetPublicKeyResponse {
            key_id: Some(key.arn()),
            public_key: Some(key.public()?.into()),
            customer_master_key_spec: Some(key.spec.name().to_owned()),
            key_spec: Some(key.spec.name().to_owned()),
            key_usage: Some(key.usage.name().to_owned()),
            encryption_algorithms: algorithms(Usage::Encrypt),
            signing_algorithms: algorithms(Usage::Sign),
            key_agreement_algorithms: algorithms(Usage::Agree),
            encapsulation_algorithms: None,
        })
    }
}
