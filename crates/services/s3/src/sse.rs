//! Which encryption a request asks for: by S3's keys, by KMS's, by a key of the caller; and what a bucket does by default.

use crate::managed::{DEFAULT_KEY, parse_context};
use crate::records::{Bucket, Sse};
use crate::seal::Key;
use crate::{config, error};
use api::s3::ServerSideEncryptionConfiguration;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;
use zeroize::Zeroizing;

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
    bytes: Key,
    pub(crate) md5: String,
}

impl CustomerKey {
    pub(crate) fn bytes(&self) -> &Key {
        &self.bytes
    }
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
                "The Encryption request you specified is not valid. Supported value: AES256.",
            )
            .with_member("ArgumentName", contract::Value::from("x-amz-server-side-encryption"))
            .with_member("ArgumentValue", contract::Value::from(algorithm)));
        }
        let key = self.key.as_deref().ok_or_else(|| need("null", "an appropriate secret key."))?;
        let md5 = self.md5.as_deref().ok_or_else(|| need("null", "the client calculated MD5 of the secret key."))?;
        let bad = || {
            error::argument(
                "x-amz-server-side-encryption",
                "null",
                "The secret key was invalid for the specified algorithm.",
            )
        };
        let bytes: [u8; 32] = STANDARD.decode(key).ok().and_then(|bytes| bytes.try_into().ok()).ok_or_else(bad)?;
        if STANDARD.encode(md5::compute(bytes).0) != md5 {
            let text = "The calculated MD5 hash of the key did not match the hash that was provided.";
            return Err(error::argument("x-amz-server-side-encryption", "null", text));
        }
        Ok(Some(CustomerKey { bytes: Zeroizing::new(bytes), md5: md5.to_owned() }))
    }
}

/// The key that opens an object, checked against what the object needs.
pub(crate) fn opening(sse: &Sse, given: &Given) -> Result<Option<CustomerKey>, Error> {
    let key = given.key()?;
    match (sse, key) {
        (Sse::Customer { key_md5, .. }, Some(key)) if *key_md5 == key.md5 => Ok(Some(key)),
        (Sse::Customer { .. }, Some(_)) => Err(Error::client(
            403,
            "AccessDenied",
            "Requests specifying Server Side Encryption with Customer provided keys must provide the correct secret key.",
        )),
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
pub(crate) fn choose(bucket: &Bucket, wanted: Wanted, customer: Option<&CustomerKey>) -> Result<Sse, Error> {
    if let Some(key) = customer {
        if wanted.algorithm.is_some() {
            let text = "Server Side Encryption with Customer provided key is incompatible with the encryption method specified";
            return Err(error::argument(
                "x-amz-server-side-encryption",
                wanted.algorithm.as_deref().unwrap_or(""),
                text,
            ));
        }
        return Ok(Sse::Customer { key_md5: key.md5.clone() });
    }
    let rule = default_of(bucket)?;
    let by_default = rule.as_ref().and_then(|rule| rule.apply_server_side_encryption_by_default.as_ref());
    let own = wanted.algorithm.is_some();
    let algorithm = wanted.algorithm.clone().or_else(|| by_default.map(|default| default.sse_algorithm.clone()));
    match algorithm.as_deref() {
        None | Some("AES256") => {
            if wanted.key.is_some() {
                let text = "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms";
                let given = if own { "AES256" } else { "null" };
                return Err(error::argument("x-amz-server-side-encryption", given, text));
            }
            Ok(Sse::S3)
        }
        Some(kms @ ("aws:kms" | "aws:kms:dsse")) => {
            let default_key = by_default.filter(|default| !own || default.sse_algorithm == kms);
            let key = wanted.key.or_else(|| default_key.and_then(|default| default.kms_master_key_id.clone()));
            let by_rule = rule.as_ref().and_then(|rule| rule.bucket_key_enabled).unwrap_or(false);
            let bucket_key = wanted.bucket_key.unwrap_or(by_rule) && kms == "aws:kms";
            if let Some(header) = &wanted.context {
                parse_context(header)?;
            }
            let key = key.unwrap_or_else(|| DEFAULT_KEY.to_owned());
            Ok(Sse::Kms { algorithm: kms.to_owned(), key, bucket_key, context: wanted.context })
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

#[cfg(test)]
mod tests {
    use super::*;

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
