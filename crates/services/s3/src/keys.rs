//! Tables and keys. Strings sort by their bytes, so a bucket's keys lie in the store as S3 lists them.

use crate::points::{AccessPoint, AccountRecord, Place, PointId};
use crate::records::{Bucket, Current, HouseKeyRecord, Manifest, Part, Raw, Upload, Version};
use store::{Key, Table, key};

/// By name.
pub(crate) const BUCKETS: Table<Bucket> = Table::new("s3.bucket");
/// By bucket and key: the newest version, delete markers included.
pub(crate) const OBJECTS: Table<Current> = Table::new("s3.object");
/// By bucket, key and place: older versions, newest first.
pub(crate) const VERSIONS: Table<Version> = Table::new("s3.version");
/// By number: contents that are too small for a blob.
pub(crate) const DATA: Table<Raw> = Table::new("s3.data");
/// By number.
pub(crate) const MANIFESTS: Table<Manifest> = Table::new("s3.manifest");
/// By bucket, key and upload.
pub(crate) const UPLOADS: Table<Upload> = Table::new("s3.upload");
/// One row.
pub(crate) const HOUSE: Table<HouseKeyRecord> = Table::new("s3.house-key");
/// By upload and number.
pub(crate) const PARTS: Table<Part> = Table::new("s3.part");

/// By account, region and name.
pub(crate) const POINTS: Table<AccessPoint> = Table::new("s3.point");
/// By alias.
pub(crate) const POINT_ALIASES: Table<Place> = Table::new("s3.point-alias");
/// By bucket, and the account, region and name of a point for it.
pub(crate) const BUCKET_POINTS: Table<Place> = Table::new("s3.bucket-point");
/// By account.
pub(crate) const ACCOUNTS: Table<AccountRecord> = Table::new("s3.account");

pub(crate) fn point(id: &PointId) -> Key {
    key![id.account.as_str(), id.region.as_str(), id.name.as_str()]
}

pub(crate) fn bucket_point(bucket: &str, id: &PointId) -> Key {
    key![bucket, id.account.as_str(), id.region.as_str(), id.name.as_str()]
}

pub(crate) fn bucket(name: &str) -> Key {
    key![name]
}

pub(crate) fn object(bucket: &str, key: &str) -> Key {
    key![bucket, key]
}

/// Newest first.
pub(crate) fn version(bucket: &str, key: &str, order: u64) -> Key {
    key![bucket, key, u64::MAX - order]
}

pub(crate) fn number(id: u64) -> Key {
    key![id]
}

pub(crate) fn upload(bucket: &str, key: &str, id: &str) -> Key {
    key![bucket, key, id]
}

pub(crate) fn part(upload: &str, number: u32) -> Key {
    key![upload, number]
}
