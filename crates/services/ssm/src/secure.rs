//! Values of `SecureString`s, through KMS as whoever calls.

use crate::core::Core;
use crate::error::from_kms;
use crate::records::{Kind, ParameterRecord, Version};
use api::kms::{DecryptRequest, EncryptRequest, op};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::{Error, Map};
use platform::Context;

/// The key of a `SecureString` that names none.
pub(crate) const DEFAULT_KEY: &str = "alias/aws/ssm";
/// Bytes of a text that KMS encrypts at once; longer values are cut.
const PIECE_BYTES: usize = 4096;

/// How KMS and Secrets Manager know through whom their caller comes.
pub(crate) const SERVICE: &str = "ssm.amazonaws.com";

fn encryption_context(arn: &str) -> Option<Map<String>> {
    Some(vec![("PARAMETER_ARN".to_owned(), arn.to_owned())])
}

impl Core {
    /// Encrypts a value for the parameter with this ARN: pieces in base64, divided by dots.
    pub(crate) async fn encrypt(&self, ctx: &Context, arn: &str, key: &str, value: &str) -> Result<String, Error> {
        let mut pieces = Vec::new();
        for piece in value.as_bytes().chunks(PIECE_BYTES) {
            let request = EncryptRequest {
                key_id: key.to_owned(),
                plaintext: piece.to_vec().into(),
                encryption_context: encryption_context(arn),
                ..EncryptRequest::default()
            };
            let made = self.bus.call::<op::Encrypt>(ctx.through(SERVICE), request).await.map_err(from_kms)?;
            pieces.push(STANDARD.encode(made.ciphertext_blob.unwrap_or_default()));
        }
        Ok(pieces.join("."))
    }

    /// A version's value as a reader gets it: decrypted only when that is asked.
    pub(crate) async fn shown(
        &self,
        ctx: &Context,
        parameter: &ParameterRecord,
        version: &Version,
        decrypt: bool,
    ) -> Result<String, Error> {
        if version.kind != Kind::SecureString || !decrypt {
            return Ok(version.value.clone());
        }
        let damaged = || Error::internal("a parameter's value does not open");
        let mut value = Vec::new();
        for piece in version.value.split('.') {
            let request = DecryptRequest {
                ciphertext_blob: Some(STANDARD.decode(piece).map_err(|_| damaged())?.into()),
                encryption_context: encryption_context(&parameter.arn()),
                ..DecryptRequest::default()
            };
            let found = self.bus.call::<op::Decrypt>(ctx.through(SERVICE), request).await.map_err(from_kms)?;
            value.extend_from_slice(&found.plaintext.unwrap_or_default());
        }
        String::from_utf8(value).map_err(|_| damaged())
    }
}
