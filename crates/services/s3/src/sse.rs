//! Encryption. With a key of the caller (SSE-C) contents are encrypted here, by AES-256 in counter mode, so that any range can be
//! read; the blob's hash guards them. With S3's or KMS's keys only the names are kept: see the crate's page.

use crate::config;
use crate::error;
use crate::records::{Bucket, Sse};
use api::s3::ServerSideEncryptionConfiguration;
use aws_lc_rs::cipher::{AES_256, DecryptionContext, StreamingDecryptingKey, UnboundCipherKey};
use aws_lc_rs::iv::FixedLength;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;
use platform::Ids;

const BLOCK: usize = 16;
const NEEDED: &str = "Requests specifying Server Side Encryption with Customer provided keys must provide ";

/// The three headers of a customer's key, as given.
#[derive(Debug, Clone, Default)]
pub(crate) struct Given {
    pub(crate) algorithm: Option<String>,
    pub(crate) key: Option<String>,
    pub(crate) md5: Option<String>,
}

/// The customer's key headers of a request.
macro_rules! customer {
    ($input:expr) => {
        $crate::sse::Given {
            algorithm: $input.sse_customer_algorithm.clone(),
            key: $input.sse_customer_key.clone(),
            md5: $input.sse_customer_key_md5.clone(),
        }
    };
}
pub(crate) use customer;

/// A customer's key.
#[derive(Clone)]
pub(crate) struct CustomerKey {
    bytes: [u8; 32],
    pub(crate) md5: String,
}

impl std::fmt::Debug for CustomerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CustomerKey")
    }
}

impl Given {
    /// Checks them.
    pub(crate) fn key(&self) -> Result<Option<CustomerKey>, Error> {
        let need =
            |value: &str, text: &str| error::argument("x-amz-server-side-encryption", value, format!("{NEEDED}{text}"));
        if self.algorithm.is_none() && self.key.is_none() && self.md5.is_none() {
            return Ok(None);
        }
        let algorithm = self.algorithm.as_deref().ok_or_else(|| need("null", "a valid encryption algorithm."))?;
        if algorithm != "AES256" {
            return Err(Error::client(
                400,
                "InvalidEncryptionAlgorithmError",
                "The encryption request that you specified is not valid. The valid value is AES256.",
            ));
        }
        let key = self.key.as_deref().ok_or_else(|| need(algorithm, "an appropriate secret key."))?;
        let md5 = self.md5.as_deref().ok_or_else(|| need(algorithm, "the client calculated MD5 of the secret key."))?;
        let bad = || {
            error::argument(
                "x-amz-server-side-encryption",
                algorithm,
                "The secret key was invalid for the specified algorithm.",
            )
        };
        let bytes: [u8; 32] = STANDARD.decode(key).ok().and_then(|bytes| bytes.try_into().ok()).ok_or_else(bad)?;
        if STANDARD.encode(md5::compute(bytes).0) != md5 {
            let text = "The calculated MD5 hash of the key did not match the hash that was provided.";
            return Err(error::argument("x-amz-server-side-encryption", algorithm, text));
        }
        Ok(Some(CustomerKey { bytes, md5: md5.to_owned() }))
    }
}

/// The key that opens an object, checked against what the object needs.
pub(crate) fn opening(sse: &Sse, given: &Given) -> Result<Option<CustomerKey>, Error> {
    let key = given.key()?;
    match (sse, key) {
        (Sse::Customer { key_md5, .. }, Some(key)) if *key_md5 == key.md5 => Ok(Some(key)),
        (Sse::Customer { .. }, Some(_)) => Err(error::access_denied()),
        (Sse::Customer { .. }, None) => Err(error::request(
            "The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.",
        )),
        (_, Some(_)) => Err(error::request("The encryption parameters are not applicable to this object.")),
        (_, None) => Ok(None),
    }
}

/// What a request says of S3's and KMS's keys.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wanted {
    pub(crate) algorithm: Option<String>,
    pub(crate) key: Option<String>,
    pub(crate) context: Option<String>,
    pub(crate) bucket_key: Option<bool>,
}

macro_rules! wanted {
    ($input:expr) => {
        $crate::sse::Wanted {
            algorithm: $input.server_side_encryption.clone(),
            key: $input.ssekms_key_id.clone(),
            context: $input.ssekms_encryption_context.clone(),
            bucket_key: $input.bucket_key_enabled,
        }
    };
}
pub(crate) use wanted;

/// How a new object is encrypted: as asked, else as the bucket says.
pub(crate) fn choose(
    bucket: &Bucket,
    wanted: Wanted,
    customer: Option<&CustomerKey>,
    ids: &dyn Ids,
) -> Result<Sse, Error> {
    if let Some(key) = customer {
        if wanted.algorithm.is_some() {
            let text = "Server Side Encryption with Customer provided key is incompatible with the encryption method specified";
            return Err(error::argument(
                "x-amz-server-side-encryption",
                wanted.algorithm.as_deref().unwrap_or(""),
                text,
            ));
        }
        return Ok(Sse::Customer { key_md5: key.md5.clone(), nonce: new_nonce(ids) });
    }
    let rule = default_of(bucket)?;
    let by_default = rule.as_ref().and_then(|rule| rule.apply_server_side_encryption_by_default.as_ref());
    let own = wanted.algorithm.is_some();
    let algorithm = wanted.algorithm.clone().or_else(|| by_default.map(|default| default.sse_algorithm.clone()));
    match algorithm.as_deref() {
        None | Some("AES256") => {
            if wanted.key.is_some() && own {
                let text = "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms";
                return Err(error::argument("x-amz-server-side-encryption", "AES256", text));
            }
            Ok(Sse::S3)
        }
        Some(kms @ ("aws:kms" | "aws:kms:dsse")) => {
            let default_key = by_default.filter(|default| !own || default.sse_algorithm == kms);
            let key = wanted.key.or_else(|| default_key.and_then(|default| default.kms_master_key_id.clone()));
            let by_rule = rule.as_ref().and_then(|rule| rule.bucket_key_enabled).unwrap_or(false);
            let bucket_key = wanted.bucket_key.unwrap_or(by_rule) && kms == "aws:kms";
            Ok(Sse::Kms { algorithm: kms.to_owned(), key: key_arn(bucket, key), bucket_key, context: wanted.context })
        }
        Some(other) => Err(error::argument(
            "x-amz-server-side-encryption",
            other,
            "The encryption method specified is not supported",
        )),
    }
}

fn default_of(bucket: &Bucket) -> Result<Option<api::s3::ServerSideEncryptionRule>, Error> {
    let config: Option<ServerSideEncryptionConfiguration> = config::get(bucket, "encryption")?;
    Ok(config.and_then(|config| config.rules.into_iter().next()))
}

/// A key as S3 shows it. Without one it is the account's own key for S3.
fn key_arn(bucket: &Bucket, key: Option<String>) -> String {
    let prefix = format!("arn:aws:kms:{}:{}:", bucket.region, bucket.owner);
    match key {
        Some(arn) if arn.starts_with("arn:") => arn,
        Some(alias) if alias.starts_with("alias/") => prefix + &alias,
        Some(id) => format!("{prefix}key/{id}"),
        None => {
            let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, prefix.as_bytes());
            let hex: String = hash.as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
            format!("{prefix}key/{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
        }
    }
}

pub(crate) fn new_nonce(ids: &dyn Ids) -> String {
    let mut nonce = [0; BLOCK];
    ids.fill(&mut nonce);
    STANDARD.encode(nonce)
}

/// The key stream of one content, from some place on. Counter mode: encrypting and decrypting are the same.
pub(crate) struct Cipher {
    key: StreamingDecryptingKey,
}

impl Cipher {
    pub(crate) fn new(key: &CustomerKey, nonce: &str, offset: u64) -> Result<Self, Error> {
        let nonce: [u8; BLOCK] = STANDARD
            .decode(nonce)
            .ok()
            .and_then(|nonce| nonce.try_into().ok())
            .ok_or_else(|| error::internal("a nonce is damaged"))?;
        let counter = u128::from_be_bytes(nonce).wrapping_add(u128::from(offset / BLOCK as u64));
        let context = DecryptionContext::Iv128(FixedLength::from(counter.to_be_bytes()));
        let unbound = UnboundCipherKey::new(&AES_256, &key.bytes).map_err(|_| error::internal("no cipher"))?;
        let stream = StreamingDecryptingKey::ctr(unbound, context).map_err(|_| error::internal("no cipher"))?;
        let mut cipher = Self { key: stream };
        let skip = usize::try_from(offset % BLOCK as u64).unwrap_or(0);
        cipher.apply(&[0; BLOCK][..skip])?;
        Ok(cipher)
    }

    pub(crate) fn apply(&mut self, input: &[u8]) -> Result<Vec<u8>, Error> {
        let mut output = vec![0; input.len() + BLOCK];
        let update = self.key.update(input, &mut output).map_err(|_| error::internal("the cipher failed"))?;
        let written = update.written().len();
        output.truncate(written);
        Ok(output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> CustomerKey {
        let bytes = [7; 32];
        let given = Given {
            algorithm: Some("AES256".into()),
            key: Some(STANDARD.encode(bytes)),
            md5: Some(STANDARD.encode(md5::compute(bytes).0)),
        };
        given.key().expect("good").expect("there")
    }

    #[test]
    fn any_range_opens() {
        let (key, nonce, plain) = (key(), STANDARD.encode([255; 16]), (0..200).collect::<Vec<u8>>());
        let closed = Cipher::new(&key, &nonce, 0).expect("a cipher").apply(&plain).expect("works");
        assert_ne!(closed, plain);
        for (from, to) in [(0, 200), (0, 1), (1, 17), (16, 32), (33, 200), (199, 200)] {
            let opened =
                Cipher::new(&key, &nonce, from as u64).expect("a cipher").apply(&closed[from..to]).expect("works");
            assert_eq!(opened, &plain[from..to], "{from}..{to}");
        }
    }

    #[test]
    fn bad_keys_are_refused() {
        let good = Given {
            algorithm: Some("AES256".into()),
            key: Some(STANDARD.encode([7; 32])),
            md5: Some(STANDARD.encode(md5::compute([7; 32]).0)),
        };
        assert!(good.key().is_ok());
        for bad in [
            Given { algorithm: None, ..good.clone() },
            Given { algorithm: Some("AES128".into()), ..good.clone() },
            Given { key: None, ..good.clone() },
            Given { key: Some(STANDARD.encode([7; 31])), ..good.clone() },
            Given { md5: None, ..good.clone() },
            Given { md5: Some(STANDARD.encode([7; 16])), ..good },
        ] {
            assert!(bad.key().is_err(), "{bad:?}");
        }
    }
}
