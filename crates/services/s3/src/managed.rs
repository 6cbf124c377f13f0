//! KMS: data keys for objects, asked for as whoever calls, through S3; and bucket keys, which spare KMS most of the questions.
//!
//! A bucket key is a data key of KMS that wraps the keys of many objects. It is kept in memory for some minutes, for the one who
//! asked, so KMS decides again at least that often; what is stored of it is KMS's ciphertext beside each object.

use crate::core::Core;
use crate::keychain::Place;
use crate::records::Bucket;
use crate::seal::Key;
use crate::{error, limits};
use api::kms::{DecryptRequest, GenerateDataKeyRequest, op};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::{Error, Map};
use parking_lot::Mutex;
use platform::{Context, Principal, Region};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use zeroize::Zeroizing;

const SERVICE: &str = "s3.amazonaws.com";
/// The key of those who name none.
pub(crate) const DEFAULT_KEY: &str = "alias/aws/s3";
const ARN: &str = "aws:s3:arn";

/// A data key that KMS has made.
pub(crate) struct Made {
    pub(crate) key: Key,
    /// KMS's ciphertext of it, in base64.
    pub(crate) blob: String,
    /// The key of KMS.
    pub(crate) arn: String,
}

/// By names, and until when.
type Kept<const N: usize, T> = Mutex<HashMap<[String; N], (Arc<T>, i64)>>;

/// Bucket keys in memory.
#[derive(Default)]
pub(crate) struct BucketKeys {
    /// By bucket, key of KMS, and who asked: to wrap with.
    new: Kept<3, Made>,
    /// By ciphertext and who asked: to open with.
    open: Kept<2, Key>,
}

impl BucketKeys {
    /// Forgets them, after the store was emptied.
    pub(crate) fn reset(&self) {
        self.new.lock().clear();
        self.open.lock().clear();
    }
}

fn fresh<const N: usize, T>(kept: &Kept<N, T>, name: &[String; N], now_ms: i64) -> Option<Arc<T>> {
    kept.lock().get(name).filter(|(_, until_ms)| now_ms < *until_ms).map(|(value, _)| Arc::clone(value))
}

fn keep<const N: usize, T>(kept: &Kept<N, T>, name: [String; N], value: &Arc<T>, now_ms: i64) {
    let mut kept = kept.lock();
    if kept.len() >= limits::BUCKET_KEYS_MAX {
        kept.clear();
    }
    kept.insert(name, (Arc::clone(value), now_ms + limits::BUCKET_KEY_MS));
}

fn who(ctx: &Context) -> String {
    match &ctx.principal {
        Principal::Identity(identity) => identity.arn.clone(),
        Principal::Service(name) => name.to_string(),
        Principal::Anonymous => String::new(),
    }
}

impl Place<'_> {
    /// What KMS binds an object's key to: the object, and what the caller adds.
    pub(crate) fn context(self, given: Option<&str>) -> Result<Map<String>, Error> {
        let mut context = given.map(parse_context).transpose()?.unwrap_or_default();
        let arn = format!("arn:aws:s3:::{}/{}", self.bucket.name, self.key);
        context.entry(ARN.to_owned()).or_insert(arn);
        Ok(context.into_iter().collect())
    }
}

/// Reads the header: a JSON object of texts, in base64.
pub(crate) fn parse_context(header: &str) -> Result<BTreeMap<String, String>, Error> {
    let parsed = STANDARD.decode(header).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    parsed.ok_or_else(|| {
        error::argument(
            "x-amz-server-side-encryption-context",
            header,
            "The header 'x-amz-server-side-encryption-context' shall be Base64-encoded UTF-8 string holding JSON which represents a string-string map",
        )
    })
}

fn bucket_context(bucket: &Bucket) -> Map<String> {
    vec![(ARN.to_owned(), format!("arn:aws:s3:::{}", bucket.name))]
}

/// KMS is asked where the bucket is, as whoever calls.
fn kms_context(ctx: &Context, bucket: &Bucket) -> Result<Context, Error> {
    if ctx.principal == Principal::Anonymous {
        return Err(Error::client(
            400,
            "InvalidArgument",
            "Requests specifying Server Side Encryption with AWS KMS managed keys require AWS Signature Version 4.",
        ));
    }
    Ok(Context { region: Region::new(&bucket.region), ..ctx.through(SERVICE) })
}

/// KMS's refusals in S3's words.
fn from_kms(cause: Error) -> Error {
    if cause.status >= 500 {
        return error::internal(cause);
    }
    let text = cause.message.clone().unwrap_or_default();
    match cause.code.as_ref() {
        code if code.starts_with("AccessDenied") => Error::client(403, "AccessDenied", text),
        "ThrottlingException" | "LimitExceededException" => {
            Error::client(503, "SlowDown", "Please reduce your request rate.")
        }
        code => Error::client(400, format!("KMS.{code}"), text),
    }
}

fn secret(plaintext: Option<impl AsRef<[u8]>>) -> Result<Key, Error> {
    let plain = plaintext.and_then(|plain| <[u8; 32]>::try_from(plain.as_ref()).ok());
    plain.map(Zeroizing::new).ok_or_else(|| error::internal("KMS gave no data key"))
}

impl Core {
    pub(crate) async fn kms_generate(
        &self,
        ctx: &Context,
        bucket: &Bucket,
        key: &str,
        context: Map<String>,
    ) -> Result<Made, Error> {
        let request = GenerateDataKeyRequest {
            key_id: key.to_owned(),
            encryption_context: Some(context),
            key_spec: Some("AES_256".to_owned()),
            ..GenerateDataKeyRequest::default()
        };
        let made = self.bus.call::<op::GenerateDataKey>(kms_context(ctx, bucket)?, request).await.map_err(from_kms)?;
        Ok(Made {
            key: secret(made.plaintext)?,
            blob: STANDARD.encode(made.ciphertext_blob.unwrap_or_default()),
            arn: made.key_id.unwrap_or_else(|| key.to_owned()),
        })
    }

    pub(crate) async fn kms_decrypt(
        &self,
        ctx: &Context,
        bucket: &Bucket,
        blob: &str,
        context: Map<String>,
    ) -> Result<Key, Error> {
        let blob = STANDARD.decode(blob).map_err(|_| error::internal("a ciphertext of KMS is damaged"))?;
        let request = DecryptRequest {
            ciphertext_blob: Some(blob.into()),
            encryption_context: Some(context),
            ..DecryptRequest::default()
        };
        let found = self.bus.call::<op::Decrypt>(kms_context(ctx, bucket)?, request).await.map_err(from_kms)?;
        secret(found.plaintext)
    }

    /// The bucket's key under a key of KMS, for new objects.
    pub(crate) async fn bucket_key(&self, ctx: &Context, bucket: &Bucket, key: &str) -> Result<Arc<Made>, Error> {
        let name = [bucket.name.clone(), key.to_owned(), who(ctx)];
        if let Some(made) = fresh(&self.bucket_keys.new, &name, self.now_ms()) {
            return Ok(made);
        }
        let made = Arc::new(self.kms_generate(ctx, bucket, key, bucket_context(bucket)).await?);
        keep(&self.bucket_keys.new, name, &made, self.now_ms());
        Ok(made)
    }

    /// A bucket's key from its ciphertext.
    pub(crate) async fn open_bucket_key(&self, ctx: &Context, bucket: &Bucket, blob: &str) -> Result<Arc<Key>, Error> {
        let name = [blob.to_owned(), who(ctx)];
        if let Some(key) = fresh(&self.bucket_keys.open, &name, self.now_ms()) {
            return Ok(key);
        }
        let key = Arc::new(self.kms_decrypt(ctx, bucket, blob, bucket_context(bucket)).await?);
        keep(&self.bucket_keys.open, name, &key, self.now_ms());
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contexts_of_callers() {
        let header = |text: &str| STANDARD.encode(text);
        assert_eq!(parse_context(&header(r#"{"a":"b"}"#)).expect("a map")["a"], "b");
        for bad in [header("[]"), header(r#"{"a":1}"#), "!".to_owned()] {
            assert!(parse_context(&bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn refusals_are_s3_s() {
        for (code, status, want) in [
            ("AccessDeniedException", 400, (403, "AccessDenied")),
            ("NotFoundException", 400, (400, "KMS.NotFoundException")),
            ("DisabledException", 400, (400, "KMS.DisabledException")),
            ("KMSInternalException", 500, (500, "InternalError")),
        ] {
            let seen = from_kms(Error::client(status, code, "text"));
            assert_eq!((seen.status, seen.code.as_ref()), want);
        }
    }
}
