//! Values under data keys that KMS makes.

use crate::core::Core;
use crate::error;
use crate::records::{SecretRecord, Value};
use api::kms::{DecryptRequest, GenerateDataKeyRequest, op};
use api::secretsmanager::error as aws;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::{Error, Map};
use platform::{Context, Region};
use zeroize::Zeroizing;

const DEFAULT_KEY: &str = "alias/aws/secretsmanager";
/// How KMS knows through whom its caller comes.
const SERVICE: &str = "secretsmanager.amazonaws.com";

/// A value in the clear.
pub(crate) struct Open {
    pub(crate) binary: bool,
    pub(crate) bytes: Zeroizing<Vec<u8>>,
}

/// The secret's key is used in the secret's region, as whoever calls.
fn kms_context(ctx: &Context, secret: &SecretRecord) -> Context {
    Context { region: Region::new(&secret.region), ..ctx.through(SERVICE) }
}

fn encryption_context(secret: &SecretRecord, version: &str) -> Map<String> {
    vec![("SecretARN".to_owned(), secret.arn()), ("SecretVersionId".to_owned(), version.to_owned())]
}

impl Core {
    /// Encrypts a value for a version of a secret.
    pub(crate) async fn seal(
        &self,
        ctx: &Context,
        secret: &SecretRecord,
        version: &str,
        open: &Open,
    ) -> Result<Value, Error> {
        let request = GenerateDataKeyRequest {
            key_id: secret.kms_key_id.clone().unwrap_or_else(|| DEFAULT_KEY.to_owned()),
            encryption_context: Some(encryption_context(secret, version)),
            key_spec: Some("AES_256".to_owned()),
            ..GenerateDataKeyRequest::default()
        };
        let made = self.bus.call::<op::GenerateDataKey>(kms_context(ctx, secret), request).await;
        let made = made.map_err(|error| error::from_kms(error, aws::encryption_failure))?;
        let broken = || Error::internal("KMS gave no data key");
        let plain = Zeroizing::new(made.plaintext.ok_or_else(broken)?.to_vec());
        let mut nonce = [0; NONCE_LEN];
        self.ids.fill(&mut nonce);
        let mut bytes = open.bytes.to_vec();
        let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &plain).map_err(|_| broken())?);
        let once = Nonce::assume_unique_for_key(nonce);
        cipher.seal_in_place_append_tag(once, Aad::empty(), &mut bytes).map_err(|_| broken())?;
        Ok(Value {
            binary: open.binary,
            key: STANDARD.encode(made.ciphertext_blob.ok_or_else(broken)?),
            sealed: STANDARD.encode([&nonce[..], &bytes].concat()),
        })
    }

    /// Decrypts a version's value.
    pub(crate) async fn unseal(
        &self,
        ctx: &Context,
        secret: &SecretRecord,
        version: &str,
        value: &Value,
    ) -> Result<Open, Error> {
        let damaged = || Error::internal("a secret's value does not open");
        let request = DecryptRequest {
            ciphertext_blob: Some(STANDARD.decode(&value.key).map_err(|_| damaged())?.into()),
            encryption_context: Some(encryption_context(secret, version)),
            ..DecryptRequest::default()
        };
        let made = self.bus.call::<op::Decrypt>(kms_context(ctx, secret), request).await;
        let made = made.map_err(|error| error::from_kms(error, aws::decryption_failure))?;
        let plain = Zeroizing::new(made.plaintext.ok_or_else(damaged)?.to_vec());
        let sealed = STANDARD.decode(&value.sealed).map_err(|_| damaged())?;
        let (nonce, sealed) = sealed.split_at_checked(NONCE_LEN).ok_or_else(damaged)?;
        let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &plain).map_err(|_| damaged())?);
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| damaged())?;
        let mut bytes = Zeroizing::new(sealed.to_vec());
        let length = cipher.open_in_place(nonce, Aad::empty(), &mut bytes).map_err(|_| damaged())?.len();
        bytes.truncate(length);
        Ok(Open { binary: value.binary, bytes })
    }
}
