//! What is stored.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use store::{BlobId, Record};

/// A bucket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Bucket {
    pub(crate) name: String,
    /// The account that owns it.
    pub(crate) owner: String,
    pub(crate) region: String,
    pub(crate) created_ms: i64,
    #[serde(default)]
    pub(crate) versioning: Versioning,
    /// Locks may be put on its objects.
    #[serde(default)]
    pub(crate) lock: bool,
    #[serde(default)]
    pub(crate) acl: Acl,
    /// The policy's text as it was given.
    #[serde(default)]
    pub(crate) policy: Option<String>,
    #[serde(default)]
    pub(crate) tags: Vec<(String, String)>,
    /// Configurations, by name; those of which there are several by name and id (`metrics/a`).
    #[serde(default)]
    pub(crate) configs: BTreeMap<String, Json>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum Versioning {
    #[default]
    Never,
    Enabled,
    Suspended,
}

/// Who may what, beside the owner's account.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Acl {
    /// The account that owns it; empty: the bucket's.
    #[serde(default)]
    pub(crate) owner: String,
    /// `None`: the owner alone, with full control.
    #[serde(default)]
    pub(crate) grants: Option<Vec<Grant>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Grant {
    pub(crate) to: Grantee,
    pub(crate) permission: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Grantee {
    /// An account.
    Account(String),
    /// A group's URI.
    Group(String),
}

/// The newest version of a key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Current {
    #[serde(flatten)]
    pub(crate) version: Version,
    /// Where among the older versions the null version is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) null_at: Option<u64>,
}

/// A version of an object, or a delete marker.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Version {
    /// `None`: the null version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    /// Rises with each version of a key.
    pub(crate) order: u64,
    pub(crate) modified_ms: i64,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) marker: bool,
    /// When a newer version took its place; of an older version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) noncurrent_ms: Option<i64>,
    pub(crate) size: u64,
    pub(crate) etag: String,
    pub(crate) content: Content,
    /// Parts of a multipart upload; 0 for an object that was put whole.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(crate) parts: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) checksum: Option<Checksum>,
    /// `None`: kept in the clear, by a version of this service that did not encrypt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) seal: Option<Seal>,
    /// Until when what lies in an archive can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) restored_until_ms: Option<i64>,
    /// What is being brought out of an archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) restoring: Option<Restoring>,
    /// The upload in parts that it was made by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) upload: Option<String>,
    #[serde(flatten)]
    pub(crate) about: About,
}

/// A restore under way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Restoring {
    pub(crate) tier: String,
    /// For how long it will stay in reach.
    pub(crate) days: i32,
    pub(crate) done_ms: i64,
}

/// The wrapped keys of an object.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Seal {
    /// The innermost first.
    pub(crate) layers: Vec<Wrapped>,
    /// In base64. Of the wrapping, and of the content where that was put whole.
    pub(crate) salt: String,
}

/// A data key as it is stored, in base64.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Wrapped {
    /// Under the house's key.
    House(String),
    /// A ciphertext of KMS.
    Kms(String),
    /// Under a bucket's key, which is a ciphertext of KMS.
    Bucket { under: String, key: String },
    /// Under the customer's key.
    Customer(String),
}

/// The key below all keys of S3's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct HouseKeyRecord {
    pub(crate) sealed: String,
}

/// What a caller says of an object beside its content.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct About {
    #[serde(default, skip_serializing_if = "Headers::is_default")]
    pub(crate) headers: Headers,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) metadata: Vec<(String, String)>,
    /// `None`: STANDARD.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) storage_class: Option<String>,
    #[serde(default)]
    pub(crate) sse: Sse,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) tags: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) acl: Option<Acl>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) retention: Option<Retention>,
    /// `None`: never set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) legal_hold: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Headers {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cache_control: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_disposition: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_encoding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_language: Option<String>,
    /// Seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expires_s: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) website_redirect: Option<String>,
}

impl Headers {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// Where the bytes are.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) enum Content {
    #[default]
    Empty,
    /// A row.
    Row(u64),
    /// A blob, of this many bytes.
    Blob(BlobId),
    /// A row that lists the parts.
    Parts(u64),
}

/// The parts of an object.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    pub(crate) parts: Vec<PartInfo>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PartInfo {
    pub(crate) number: u32,
    pub(crate) size: u64,
    pub(crate) etag: String,
    pub(crate) content: Content,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) checksum: Option<Checksum>,
    /// What makes this part's key its own; `None`: kept in the clear.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) salt: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Checksum {
    pub(crate) algorithm: crate::checksum::Algorithm,
    /// In base64; of a composite one with `-n`.
    pub(crate) value: String,
    /// Over the whole object rather than its parts' checksums.
    pub(crate) full: bool,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) enum Sse {
    /// AES256, by S3's own keys.
    #[default]
    S3,
    Kms {
        /// `aws:kms` or `aws:kms:dsse`.
        algorithm: String,
        key: String,
        #[serde(default)]
        bucket_key: bool,
        #[serde(default)]
        context: Option<String>,
    },
    /// The caller's key; only its MD5 is kept.
    Customer { key_md5: String },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Retention {
    pub(crate) mode: String,
    pub(crate) until_ms: i64,
}

/// A multipart upload under way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Upload {
    pub(crate) started_ms: i64,
    /// The account and the name of who began it.
    pub(crate) initiator: (String, String),
    pub(crate) about: About,
    #[serde(default)]
    pub(crate) algorithm: Option<crate::checksum::Algorithm>,
    /// `FULL_OBJECT` rather than `COMPOSITE`.
    #[serde(default)]
    pub(crate) full: bool,
    #[serde(default)]
    pub(crate) seal: Option<Seal>,
}

/// A part that was uploaded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Part {
    #[serde(flatten)]
    pub(crate) info: PartInfo,
    pub(crate) modified_ms: i64,
    /// CRC of the content by the upload's algorithm, or CRC64NVME: what full checksums are made from.
    #[serde(default)]
    pub(crate) crc: u64,
}

/// Bytes of a row; never decoded.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Raw {}

impl Record for Bucket {}
impl Record for Current {}
impl Record for Version {}
impl Record for Manifest {}
impl Record for Upload {}
impl Record for Part {}
impl Record for Raw {}
impl Record for HouseKeyRecord {}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes it so")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes it so")]
fn is_false(flag: &bool) -> bool {
    !*flag
}

impl Version {
    /// The id as callers see it.
    pub(crate) fn shown_id(&self) -> String {
        self.id.clone().unwrap_or_else(|| "null".to_owned())
    }

    /// `"d41d8…"`, with the quotes of the header.
    pub(crate) fn quoted_etag(&self) -> String {
        format!("\"{}\"", self.etag)
    }

    pub(crate) fn storage_class(&self) -> &str {
        self.about.storage_class.as_deref().unwrap_or("STANDARD")
    }
}

impl Bucket {
    pub(crate) fn versioned(&self) -> bool {
        self.versioning != Versioning::Never
    }
}
