// Generated from `models/s3.json` by `cargo xtask models`: change the generator, not this file.
#![allow(missing_docs, reason = "the names are the model's; AWS documents them, and its prose is not ours to copy")]
#![allow(
    unused_imports,
    clippy::large_enum_variant,
    clippy::enum_variant_names,
    reason = "one header for all models; shapes are the model's"
)]

use bytes::Bytes;
use contract::{EventStream, Map, REDACTED, Timestamp};
use std::fmt;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AbacStatus {
    pub status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AbortIncompleteMultipartUpload {
    pub days_after_initiation: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AbortMultipartUploadOutput {
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AbortMultipartUploadRequest {
    pub bucket: String,
    pub key: String,
    pub upload_id: String,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub if_match_initiated_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccelerateConfiguration {
    pub status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessControlPolicy {
    pub grants: Option<Vec<Grant>>,
    pub owner: Option<Owner>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessControlTranslation {
    pub owner: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessDenied {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnalyticsAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnalyticsConfiguration {
    pub id: String,
    pub filter: Option<AnalyticsFilter>,
    pub storage_class_analysis: StorageClassAnalysis,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnalyticsExportDestination {
    pub s3_bucket_destination: AnalyticsS3BucketDestination,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnalyticsFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<AnalyticsAndOperator>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnalyticsS3BucketDestination {
    pub format: String,
    pub bucket_account_id: Option<String>,
    pub bucket: String,
    pub prefix: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnnotationEntry {
    pub annotation_name: String,
    pub last_modified: Timestamp,
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub size: i64,
    pub replication_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnnotationLimitExceeded {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnnotationNameTooLong {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnnotationTableConfiguration {
    pub configuration_state: String,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>,
    pub role: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnnotationTableConfigurationResult {
    pub configuration_state: String,
    pub table_status: Option<String>,
    pub error: Option<ErrorDetails>,
    pub table_name: Option<String>,
    pub table_arn: Option<String>,
    pub role: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnnotationTableConfigurationUpdates {
    pub configuration_state: String,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>,
    pub role: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BlockedEncryptionTypes {
    pub encryption_type: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bucket {
    pub name: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub bucket_region: Option<String>,
    pub bucket_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BucketAlreadyExists {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BucketAlreadyOwnedByYou {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BucketInfo {
    pub data_redundancy: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BucketLifecycleConfiguration {
    pub rules: Vec<LifecycleRule>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BucketLoggingStatus {
    pub logging_enabled: Option<LoggingEnabled>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CORSConfiguration {
    pub cors_rules: Vec<CORSRule>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CORSRule {
    pub id: Option<String>,
    pub allowed_headers: Option<Vec<String>>,
    pub allowed_methods: Vec<String>,
    pub allowed_origins: Vec<String>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age_seconds: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CSVInput {
    pub file_header_info: Option<String>,
    pub comments: Option<String>,
    pub quote_escape_character: Option<String>,
    pub record_delimiter: Option<String>,
    pub field_delimiter: Option<String>,
    pub quote_character: Option<String>,
    pub allow_quoted_record_delimiter: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CSVOutput {
    pub quote_fields: Option<String>,
    pub quote_escape_character: Option<String>,
    pub record_delimiter: Option<String>,
    pub field_delimiter: Option<String>,
    pub quote_character: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Checksum {
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloudFunctionConfiguration {
    pub id: Option<String>,
    pub event: Option<String>,
    pub events: Option<Vec<String>>,
    pub cloud_function: Option<String>,
    pub invocation_role: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CommonPrefix {
    pub prefix: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct CompleteMultipartUploadOutput {
    pub location: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub expiration: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}

impl fmt::Debug for CompleteMultipartUploadOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CompleteMultipartUploadOutput")
            .field("location", &self.location)
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .field("expiration", &self.expiration)
            .field("e_tag", &self.e_tag)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("checksum_type", &self.checksum_type)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("version_id", &self.version_id)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_charged", &self.request_charged)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct CompleteMultipartUploadRequest {
    pub bucket: String,
    pub key: String,
    pub multipart_upload: Option<CompletedMultipartUpload>,
    pub upload_id: String,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub mpu_object_size: Option<i64>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
}

impl fmt::Debug for CompleteMultipartUploadRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CompleteMultipartUploadRequest")
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .field("multipart_upload", &self.multipart_upload)
            .field("upload_id", &self.upload_id)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("checksum_type", &self.checksum_type)
            .field("mpu_object_size", &self.mpu_object_size)
            .field("request_payer", &self.request_payer)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("if_match", &self.if_match)
            .field("if_none_match", &self.if_none_match)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &self.sse_customer_key.as_ref().map(|_| REDACTED))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompletedMultipartUpload {
    pub parts: Option<Vec<CompletedPart>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CompletedPart {
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub part_number: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Condition {
    pub http_error_code_returned_equals: Option<String>,
    pub key_prefix_equals: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContinuationEvent {}

#[derive(Clone, PartialEq, Default)]
pub struct CopyObjectOutput {
    pub copy_object_result: Option<CopyObjectResult>,
    pub expiration: Option<String>,
    pub copy_source_version_id: Option<String>,
    pub version_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}

impl fmt::Debug for CopyObjectOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CopyObjectOutput")
            .field("copy_object_result", &self.copy_object_result)
            .field("expiration", &self.expiration)
            .field("copy_source_version_id", &self.copy_source_version_id)
            .field("version_id", &self.version_id)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("ssekms_encryption_context", &self.ssekms_encryption_context.as_ref().map(|_| REDACTED))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_charged", &self.request_charged)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct CopyObjectRequest {
    pub acl: Option<String>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<Timestamp>,
    pub expires: Option<Timestamp>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub key: String,
    pub metadata: Option<Map<String>>,
    pub metadata_directive: Option<String>,
    pub tagging_directive: Option<String>,
    pub annotation_directive: Option<String>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}

impl fmt::Debug for CopyObjectRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CopyObjectRequest")
            .field("acl", &self.acl)
            .field("bucket", &self.bucket)
            .field("cache_control", &self.cache_control)
            .field("checksum_algorithm", &self.checksum_algorithm)
            .field("content_disposition", &self.content_disposition)
            .field("content_encoding", &self.content_encoding)
            .field("content_language", &self.content_language)
            .field("content_type", &self.content_type)
            .field("copy_source", &self.copy_source)
            .field("copy_source_if_match", &self.copy_source_if_match)
            .field("copy_source_if_modified_since", &self.copy_source_if_modified_since)
            .field("copy_source_if_none_match", &self.copy_source_if_none_match)
            .field("copy_source_if_unmodified_since", &self.copy_source_if_unmodified_since)
            .field("expires", &self.expires)
            .field("grant_full_control", &self.grant_full_control)
            .field("grant_read", &self.grant_read)
            .field("grant_read_acp", &self.grant_read_acp)
            .field("grant_write_acp", &self.grant_write_acp)
            .field("if_match", &self.if_match)
            .field("if_none_match", &self.if_none_match)
            .field("key", &self.key)
            .field("metadata", &self.metadata)
            .field("metadata_directive", &self.metadata_directive)
            .field("tagging_directive", &self.tagging_directive)
            .field("annotation_directive", &self.annotation_directive)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("storage_class", &self.storage_class)
            .field("website_redirect_location", &self.website_redirect_location)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &self.sse_customer_key.as_ref().map(|_| REDACTED))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("ssekms_encryption_context", &self.ssekms_encryption_context.as_ref().map(|_| REDACTED))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("copy_source_sse_customer_algorithm", &self.copy_source_sse_customer_algorithm)
            .field("copy_source_sse_customer_key", &self.copy_source_sse_customer_key.as_ref().map(|_| REDACTED))
            .field("copy_source_sse_customer_key_md5", &self.copy_source_sse_customer_key_md5)
            .field("request_payer", &self.request_payer)
            .field("tagging", &self.tagging)
            .field("object_lock_mode", &self.object_lock_mode)
            .field("object_lock_retain_until_date", &self.object_lock_retain_until_date)
            .field("object_lock_legal_hold_status", &self.object_lock_legal_hold_status)
            .field("object_lock_event_hold", &self.object_lock_event_hold)
            .field("object_lock_event_hold_duration_days", &self.object_lock_event_hold_duration_days)
            .field("object_lock_event_hold_duration_years", &self.object_lock_event_hold_duration_years)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("expected_source_bucket_owner", &self.expected_source_bucket_owner)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopyObjectResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub checksum_type: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CopyPartResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateBucketConfiguration {
    pub location_constraint: Option<String>,
    pub location: Option<LocationInfo>,
    pub bucket: Option<BucketInfo>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateBucketMetadataConfigurationRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub metadata_configuration: MetadataConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateBucketMetadataTableConfigurationRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub metadata_table_configuration: MetadataTableConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateBucketOutput {
    pub location: Option<String>,
    pub bucket_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateBucketRequest {
    pub acl: Option<String>,
    pub bucket: String,
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub object_lock_enabled_for_bucket: Option<bool>,
    pub object_ownership: Option<String>,
    pub bucket_namespace: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateMultipartUploadOutput {
    pub abort_date: Option<Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}

impl fmt::Debug for CreateMultipartUploadOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateMultipartUploadOutput")
            .field("abort_date", &self.abort_date)
            .field("abort_rule_id", &self.abort_rule_id)
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .field("upload_id", &self.upload_id)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("ssekms_encryption_context", &self.ssekms_encryption_context.as_ref().map(|_| REDACTED))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_charged", &self.request_charged)
            .field("checksum_algorithm", &self.checksum_algorithm)
            .field("checksum_type", &self.checksum_type)
            .field("version_id", &self.version_id)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateMultipartUploadRequest {
    pub acl: Option<String>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<Timestamp>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub metadata: Option<Map<String>>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
}

impl fmt::Debug for CreateMultipartUploadRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateMultipartUploadRequest")
            .field("acl", &self.acl)
            .field("bucket", &self.bucket)
            .field("cache_control", &self.cache_control)
            .field("content_disposition", &self.content_disposition)
            .field("content_encoding", &self.content_encoding)
            .field("content_language", &self.content_language)
            .field("content_type", &self.content_type)
            .field("expires", &self.expires)
            .field("grant_full_control", &self.grant_full_control)
            .field("grant_read", &self.grant_read)
            .field("grant_read_acp", &self.grant_read_acp)
            .field("grant_write_acp", &self.grant_write_acp)
            .field("key", &self.key)
            .field("metadata", &self.metadata)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("storage_class", &self.storage_class)
            .field("website_redirect_location", &self.website_redirect_location)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &self.sse_customer_key.as_ref().map(|_| REDACTED))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("ssekms_encryption_context", &self.ssekms_encryption_context.as_ref().map(|_| REDACTED))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_payer", &self.request_payer)
            .field("tagging", &self.tagging)
            .field("object_lock_mode", &self.object_lock_mode)
            .field("object_lock_retain_until_date", &self.object_lock_retain_until_date)
            .field("object_lock_legal_hold_status", &self.object_lock_legal_hold_status)
            .field("object_lock_event_hold", &self.object_lock_event_hold)
            .field("object_lock_event_hold_duration_days", &self.object_lock_event_hold_duration_days)
            .field("object_lock_event_hold_duration_years", &self.object_lock_event_hold_duration_years)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("checksum_algorithm", &self.checksum_algorithm)
            .field("checksum_type", &self.checksum_type)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateSessionOutput {
    pub server_side_encryption: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub credentials: SessionCredentials,
}

impl fmt::Debug for CreateSessionOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateSessionOutput")
            .field("server_side_encryption", &self.server_side_encryption)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("ssekms_encryption_context", &self.ssekms_encryption_context.as_ref().map(|_| REDACTED))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("credentials", &self.credentials)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateSessionRequest {
    pub session_mode: Option<String>,
    pub bucket: String,
    pub server_side_encryption: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
}

impl fmt::Debug for CreateSessionRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateSessionRequest")
            .field("session_mode", &self.session_mode)
            .field("bucket", &self.bucket)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("ssekms_encryption_context", &self.ssekms_encryption_context.as_ref().map(|_| REDACTED))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DefaultRetention {
    pub mode: Option<String>,
    pub days: Option<i32>,
    pub years: Option<i32>,
    pub default_event_hold: Option<EventHoldDuration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Delete {
    pub objects: Vec<ObjectIdentifier>,
    pub quiet: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketAnalyticsConfigurationRequest {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketCorsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketEncryptionRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketIntelligentTieringConfigurationRequest {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketInventoryConfigurationRequest {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketLifecycleRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketMetadataConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketMetadataTableConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketMetricsConfigurationRequest {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketOwnershipControlsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketPolicyRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketReplicationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketTaggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteBucketWebsiteRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMarkerEntry {
    pub owner: Option<Owner>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteMarkerReplication {
    pub status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteObjectAnnotationOutput {
    pub object_version_id: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteObjectAnnotationRequest {
    pub bucket: String,
    pub key: String,
    pub annotation_name: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub object_if_match: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteObjectOutput {
    pub delete_marker: Option<bool>,
    pub version_id: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteObjectRequest {
    pub bucket: String,
    pub key: String,
    pub mfa: Option<String>,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_match_last_modified_time: Option<Timestamp>,
    pub if_match_size: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteObjectTaggingOutput {
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteObjectTaggingRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteObjectsOutput {
    pub deleted: Option<Vec<DeletedObject>>,
    pub request_charged: Option<String>,
    pub errors: Option<Vec<Error>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteObjectsRequest {
    pub bucket: String,
    pub delete: Delete,
    pub mfa: Option<String>,
    pub request_payer: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePublicAccessBlockRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletedObject {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub delete_marker: Option<bool>,
    pub delete_marker_version_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Destination {
    pub bucket: String,
    pub account: Option<String>,
    pub storage_class: Option<String>,
    pub access_control_translation: Option<AccessControlTranslation>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub replication_time: Option<ReplicationTime>,
    pub metrics: Option<Metrics>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DestinationResult {
    pub table_bucket_type: Option<String>,
    pub table_bucket_arn: Option<String>,
    pub table_namespace: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct Encryption {
    pub encryption_type: String,
    pub kms_key_id: Option<String>,
    pub kms_context: Option<String>,
}

impl fmt::Debug for Encryption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Encryption")
            .field("encryption_type", &self.encryption_type)
            .field("kms_key_id", &self.kms_key_id.as_ref().map(|_| REDACTED))
            .field("kms_context", &self.kms_context)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EncryptionConfiguration {
    pub replica_kms_key_id: Option<String>,
    pub use_source_multi_region_key: Option<UseSourceMultiRegionKey>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EncryptionTypeMismatch {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EndEvent {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Error {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorDetails {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorDocument {
    pub key: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventBridgeConfiguration {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventHoldDuration {
    pub days: Option<i32>,
    pub years: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExistingObjectReplication {
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilterRule {
    pub name: Option<String>,
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketAbacOutput {
    pub abac_status: Option<AbacStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketAbacRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketAccelerateConfigurationOutput {
    pub status: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketAccelerateConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketAclRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketAnalyticsConfigurationOutput {
    pub analytics_configuration: Option<AnalyticsConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketAnalyticsConfigurationRequest {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketCorsOutput {
    pub cors_rules: Option<Vec<CORSRule>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketCorsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketEncryptionOutput {
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketEncryptionRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketIntelligentTieringConfigurationOutput {
    pub intelligent_tiering_configuration: Option<IntelligentTieringConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketIntelligentTieringConfigurationRequest {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketInventoryConfigurationOutput {
    pub inventory_configuration: Option<InventoryConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketInventoryConfigurationRequest {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketLifecycleConfigurationOutput {
    pub rules: Option<Vec<LifecycleRule>>,
    pub transition_default_minimum_object_size: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketLifecycleConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketLifecycleOutput {
    pub rules: Option<Vec<Rule>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketLifecycleRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketLocationOutput {
    pub location_constraint: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketLocationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketLoggingOutput {
    pub logging_enabled: Option<LoggingEnabled>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketLoggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketMetadataConfigurationOutput {
    pub get_bucket_metadata_configuration_result: Option<GetBucketMetadataConfigurationResult>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketMetadataConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketMetadataConfigurationResult {
    pub metadata_configuration_result: MetadataConfigurationResult,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketMetadataTableConfigurationOutput {
    pub get_bucket_metadata_table_configuration_result: Option<GetBucketMetadataTableConfigurationResult>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketMetadataTableConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketMetadataTableConfigurationResult {
    pub metadata_table_configuration_result: MetadataTableConfigurationResult,
    pub status: String,
    pub error: Option<ErrorDetails>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketMetricsConfigurationOutput {
    pub metrics_configuration: Option<MetricsConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketMetricsConfigurationRequest {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketNotificationConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketOwnershipControlsOutput {
    pub ownership_controls: Option<OwnershipControls>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketOwnershipControlsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketPolicyOutput {
    pub policy: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketPolicyRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketPolicyStatusOutput {
    pub policy_status: Option<PolicyStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketPolicyStatusRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketReplicationOutput {
    pub replication_configuration: Option<ReplicationConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketReplicationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketRequestPaymentOutput {
    pub payer: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketRequestPaymentRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketTaggingOutput {
    pub tag_set: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketTaggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketVersioningOutput {
    pub status: Option<String>,
    pub mfa_delete: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketVersioningRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketWebsiteOutput {
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    pub index_document: Option<IndexDocument>,
    pub error_document: Option<ErrorDocument>,
    pub routing_rules: Option<Vec<RoutingRule>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBucketWebsiteRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectAclRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectAnnotationOutput {
    pub annotation_payload: Option<contract::ByteStream>,
    pub object_version_id: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub content_length: Option<i64>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectAnnotationRequest {
    pub bucket: String,
    pub key: String,
    pub annotation_name: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectAttributesOutput {
    pub delete_marker: Option<bool>,
    pub last_modified: Option<Timestamp>,
    pub version_id: Option<String>,
    pub request_charged: Option<String>,
    pub e_tag: Option<String>,
    pub checksum: Option<Checksum>,
    pub object_parts: Option<GetObjectAttributesParts>,
    pub storage_class: Option<String>,
    pub object_size: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectAttributesParts {
    pub total_parts_count: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub max_parts: Option<i32>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<ObjectPart>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetObjectAttributesRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub object_attributes: Vec<String>,
}

impl fmt::Debug for GetObjectAttributesRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetObjectAttributesRequest")
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .field("version_id", &self.version_id)
            .field("max_parts", &self.max_parts)
            .field("part_number_marker", &self.part_number_marker)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &self.sse_customer_key.as_ref().map(|_| REDACTED))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("request_payer", &self.request_payer)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("object_attributes", &self.object_attributes)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectLegalHoldOutput {
    pub legal_hold: Option<ObjectLockLegalHold>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectLegalHoldRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectLockConfigurationOutput {
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectLockConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct GetObjectOutput {
    pub body: Option<contract::ByteStream>,
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub content_length: Option<i64>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub missing_meta: Option<i32>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<Timestamp>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<String>,
    pub metadata: Option<Map<String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
    pub parts_count: Option<i32>,
    pub tag_count: Option<i32>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}

impl fmt::Debug for GetObjectOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetObjectOutput")
            .field("body", &self.body)
            .field("delete_marker", &self.delete_marker)
            .field("accept_ranges", &self.accept_ranges)
            .field("expiration", &self.expiration)
            .field("restore", &self.restore)
            .field("last_modified", &self.last_modified)
            .field("content_length", &self.content_length)
            .field("e_tag", &self.e_tag)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("checksum_type", &self.checksum_type)
            .field("missing_meta", &self.missing_meta)
            .field("version_id", &self.version_id)
            .field("cache_control", &self.cache_control)
            .field("content_disposition", &self.content_disposition)
            .field("content_encoding", &self.content_encoding)
            .field("content_language", &self.content_language)
            .field("content_range", &self.content_range)
            .field("content_type", &self.content_type)
            .field("expires", &self.expires)
            .field("website_redirect_location", &self.website_redirect_location)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("metadata", &self.metadata)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("storage_class", &self.storage_class)
            .field("request_charged", &self.request_charged)
            .field("replication_status", &self.replication_status)
            .field("parts_count", &self.parts_count)
            .field("tag_count", &self.tag_count)
            .field("object_lock_mode", &self.object_lock_mode)
            .field("object_lock_retain_until_date", &self.object_lock_retain_until_date)
            .field("object_lock_legal_hold_status", &self.object_lock_legal_hold_status)
            .field("object_lock_event_hold", &self.object_lock_event_hold)
            .field("object_lock_event_hold_duration_days", &self.object_lock_event_hold_duration_days)
            .field("object_lock_event_hold_duration_years", &self.object_lock_event_hold_duration_years)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct GetObjectRequest {
    pub bucket: String,
    pub if_match: Option<String>,
    pub if_modified_since: Option<Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<Timestamp>,
    pub key: String,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<Timestamp>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}

impl fmt::Debug for GetObjectRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetObjectRequest")
            .field("bucket", &self.bucket)
            .field("if_match", &self.if_match)
            .field("if_modified_since", &self.if_modified_since)
            .field("if_none_match", &self.if_none_match)
            .field("if_unmodified_since", &self.if_unmodified_since)
            .field("key", &self.key)
            .field("range", &self.range)
            .field("response_cache_control", &self.response_cache_control)
            .field("response_content_disposition", &self.response_content_disposition)
            .field("response_content_encoding", &self.response_content_encoding)
            .field("response_content_language", &self.response_content_language)
            .field("response_content_type", &self.response_content_type)
            .field("response_expires", &self.response_expires)
            .field("version_id", &self.version_id)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &self.sse_customer_key.as_ref().map(|_| REDACTED))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("request_payer", &self.request_payer)
            .field("part_number", &self.part_number)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("checksum_mode", &self.checksum_mode)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectRetentionOutput {
    pub retention: Option<ObjectLockRetention>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectRetentionRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectTaggingOutput {
    pub version_id: Option<String>,
    pub tag_set: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectTaggingRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectTorrentOutput {
    pub body: Option<contract::ByteStream>,
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetObjectTorrentRequest {
    pub bucket: String,
    pub key: String,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPublicAccessBlockOutput {
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPublicAccessBlockRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GlacierJobParameters {
    pub tier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grant {
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grantee {
    pub display_name: Option<String>,
    pub email_address: Option<String>,
    pub id: Option<String>,
    pub r#type: String,
    pub uri: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HeadBucketOutput {
    pub bucket_arn: Option<String>,
    pub bucket_location_type: Option<String>,
    pub bucket_location_name: Option<String>,
    pub bucket_region: Option<String>,
    pub access_point_alias: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HeadBucketRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct HeadObjectOutput {
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub archive_status: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub content_length: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub e_tag: Option<String>,
    pub missing_meta: Option<i32>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub content_range: Option<String>,
    pub expires: Option<Timestamp>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<String>,
    pub metadata: Option<Map<String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
    pub parts_count: Option<i32>,
    pub tag_count: Option<i32>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}

impl fmt::Debug for HeadObjectOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeadObjectOutput")
            .field("delete_marker", &self.delete_marker)
            .field("accept_ranges", &self.accept_ranges)
            .field("expiration", &self.expiration)
            .field("restore", &self.restore)
            .field("archive_status", &self.archive_status)
            .field("last_modified", &self.last_modified)
            .field("content_length", &self.content_length)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("checksum_type", &self.checksum_type)
            .field("e_tag", &self.e_tag)
            .field("missing_meta", &self.missing_meta)
            .field("version_id", &self.version_id)
            .field("cache_control", &self.cache_control)
            .field("content_disposition", &self.content_disposition)
            .field("content_encoding", &self.content_encoding)
            .field("content_language", &self.content_language)
            .field("content_type", &self.content_type)
            .field("content_range", &self.content_range)
            .field("expires", &self.expires)
            .field("website_redirect_location", &self.website_redirect_location)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("metadata", &self.metadata)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("storage_class", &self.storage_class)
            .field("request_charged", &self.request_charged)
            .field("replication_status", &self.replication_status)
            .field("parts_count", &self.parts_count)
            .field("tag_count", &self.tag_count)
            .field("object_lock_mode", &self.object_lock_mode)
            .field("object_lock_retain_until_date", &self.object_lock_retain_until_date)
            .field("object_lock_legal_hold_status", &self.object_lock_legal_hold_status)
            .field("object_lock_event_hold", &self.object_lock_event_hold)
            .field("object_lock_event_hold_duration_days", &self.object_lock_event_hold_duration_days)
            .field("object_lock_event_hold_duration_years", &self.object_lock_event_hold_duration_years)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct HeadObjectRequest {
    pub bucket: String,
    pub if_match: Option<String>,
    pub if_modified_since: Option<Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<Timestamp>,
    pub key: String,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<Timestamp>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}

impl fmt::Debug for HeadObjectRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeadObjectRequest")
            .field("bucket", &self.bucket)
            .field("if_match", &self.if_match)
            .field("if_modified_since", &self.if_modified_since)
            .field("if_none_match", &self.if_none_match)
            .field("if_unmodified_since", &self.if_unmodified_since)
            .field("key", &self.key)
            .field("range", &self.range)
            .field("response_cache_control", &self.response_cache_control)
            .field("response_content_disposition", &self.response_content_disposition)
            .field("response_content_encoding", &self.response_content_encoding)
            .field("response_content_language", &self.response_content_language)
            .field("response_content_type", &self.response_content_type)
            .field("response_expires", &self.response_expires)
            .field("version_id", &self.version_id)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &self.sse_customer_key.as_ref().map(|_| REDACTED))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("request_payer", &self.request_payer)
            .field("part_number", &self.part_number)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("checksum_mode", &self.checksum_mode)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdempotencyParameterMismatch {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IndexDocument {
    pub suffix: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Initiator {
    pub id: Option<String>,
    pub display_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputSerialization {
    pub csv: Option<CSVInput>,
    pub compression_type: Option<String>,
    pub json: Option<JSONInput>,
    pub parquet: Option<ParquetInput>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntelligentTieringAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntelligentTieringConfiguration {
    pub id: String,
    pub filter: Option<IntelligentTieringFilter>,
    pub status: String,
    pub tierings: Vec<Tiering>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntelligentTieringFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<IntelligentTieringAndOperator>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAnnotationName {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidObjectState {
    pub storage_class: Option<String>,
    pub access_tier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidPrefix {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidWriteOffset {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryConfiguration {
    pub destination: InventoryDestination,
    pub is_enabled: bool,
    pub filter: Option<InventoryFilter>,
    pub id: String,
    pub included_object_versions: String,
    pub optional_fields: Option<Vec<String>>,
    pub schedule: InventorySchedule,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryDestination {
    pub s3_bucket_destination: InventoryS3BucketDestination,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryEncryption {
    pub sses3: Option<SSES3>,
    pub ssekms: Option<SSEKMS>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryFilter {
    pub prefix: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryS3BucketDestination {
    pub account_id: Option<String>,
    pub bucket: String,
    pub format: String,
    pub prefix: Option<String>,
    pub encryption: Option<InventoryEncryption>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventorySchedule {
    pub frequency: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryTableConfiguration {
    pub configuration_state: String,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryTableConfigurationResult {
    pub configuration_state: String,
    pub table_status: Option<String>,
    pub error: Option<ErrorDetails>,
    pub table_name: Option<String>,
    pub table_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InventoryTableConfigurationUpdates {
    pub configuration_state: String,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JSONInput {
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JSONOutput {
    pub record_delimiter: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JournalTableConfiguration {
    pub record_expiration: RecordExpiration,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JournalTableConfigurationResult {
    pub table_status: String,
    pub error: Option<ErrorDetails>,
    pub table_name: String,
    pub table_arn: Option<String>,
    pub record_expiration: RecordExpiration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct JournalTableConfigurationUpdates {
    pub record_expiration: RecordExpiration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LambdaFunctionConfiguration {
    pub id: Option<String>,
    pub lambda_function_arn: String,
    pub events: Vec<String>,
    pub filter: Option<NotificationConfigurationFilter>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecycleConfiguration {
    pub rules: Vec<Rule>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecycleExpiration {
    pub date: Option<Timestamp>,
    pub days: Option<i32>,
    pub expired_object_delete_marker: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecycleRule {
    pub expiration: Option<LifecycleExpiration>,
    pub id: Option<String>,
    pub prefix: Option<String>,
    pub filter: Option<LifecycleRuleFilter>,
    pub status: String,
    pub transitions: Option<Vec<Transition>>,
    pub noncurrent_version_transitions: Option<Vec<NoncurrentVersionTransition>>,
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecycleRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LifecycleRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
    pub and: Option<LifecycleRuleAndOperator>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBucketAnalyticsConfigurationsOutput {
    pub is_truncated: Option<bool>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub analytics_configuration_list: Option<Vec<AnalyticsConfiguration>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBucketAnalyticsConfigurationsRequest {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBucketIntelligentTieringConfigurationsOutput {
    pub is_truncated: Option<bool>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub intelligent_tiering_configuration_list: Option<Vec<IntelligentTieringConfiguration>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBucketIntelligentTieringConfigurationsRequest {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBucketInventoryConfigurationsOutput {
    pub continuation_token: Option<String>,
    pub inventory_configuration_list: Option<Vec<InventoryConfiguration>>,
    pub is_truncated: Option<bool>,
    pub next_continuation_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBucketInventoryConfigurationsRequest {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBucketMetricsConfigurationsOutput {
    pub is_truncated: Option<bool>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub metrics_configuration_list: Option<Vec<MetricsConfiguration>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBucketMetricsConfigurationsRequest {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBucketsOutput {
    pub buckets: Option<Vec<Bucket>>,
    pub owner: Option<Owner>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBucketsRequest {
    pub max_buckets: Option<i32>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
    pub bucket_region: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDirectoryBucketsOutput {
    pub buckets: Option<Vec<Bucket>>,
    pub continuation_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDirectoryBucketsRequest {
    pub continuation_token: Option<String>,
    pub max_directory_buckets: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMultipartUploadsOutput {
    pub bucket: Option<String>,
    pub key_marker: Option<String>,
    pub upload_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub next_upload_id_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub is_truncated: Option<bool>,
    pub uploads: Option<Vec<MultipartUpload>>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMultipartUploadsRequest {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub key_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub prefix: Option<String>,
    pub upload_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListObjectAnnotationsOutput {
    pub annotations: Option<Vec<AnnotationEntry>>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub object_version_id: Option<String>,
    pub annotation_prefix: Option<String>,
    pub max_annotation_results: Option<i32>,
    pub annotation_count: Option<i32>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListObjectAnnotationsRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub max_annotation_results: Option<i32>,
    pub annotation_prefix: Option<String>,
    pub continuation_token: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListObjectVersionsOutput {
    pub is_truncated: Option<bool>,
    pub key_marker: Option<String>,
    pub version_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub next_version_id_marker: Option<String>,
    pub versions: Option<Vec<ObjectVersion>>,
    pub delete_markers: Option<Vec<DeleteMarkerEntry>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListObjectVersionsRequest {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub key_marker: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub version_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListObjectsOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub next_marker: Option<String>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListObjectsRequest {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub marker: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListObjectsV2Output {
    pub is_truncated: Option<bool>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub key_count: Option<i32>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub start_after: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListObjectsV2Request {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub continuation_token: Option<String>,
    pub fetch_owner: Option<bool>,
    pub start_after: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPartsOutput {
    pub abort_date: Option<Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub part_number_marker: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub max_parts: Option<i32>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<Part>>,
    pub initiator: Option<Initiator>,
    pub owner: Option<Owner>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct ListPartsRequest {
    pub bucket: String,
    pub key: String,
    pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub upload_id: String,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
}

impl fmt::Debug for ListPartsRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListPartsRequest")
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .field("max_parts", &self.max_parts)
            .field("part_number_marker", &self.part_number_marker)
            .field("upload_id", &self.upload_id)
            .field("request_payer", &self.request_payer)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &self.sse_customer_key.as_ref().map(|_| REDACTED))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LocationInfo {
    pub r#type: Option<String>,
    pub name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoggingEnabled {
    pub target_bucket: String,
    pub target_grants: Option<Vec<TargetGrant>>,
    pub target_prefix: String,
    pub target_object_key_format: Option<TargetObjectKeyFormat>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetadataConfiguration {
    pub journal_table_configuration: JournalTableConfiguration,
    pub inventory_table_configuration: Option<InventoryTableConfiguration>,
    pub annotation_table_configuration: Option<AnnotationTableConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetadataConfigurationResult {
    pub destination_result: DestinationResult,
    pub journal_table_configuration_result: Option<JournalTableConfigurationResult>,
    pub inventory_table_configuration_result: Option<InventoryTableConfigurationResult>,
    pub annotation_table_configuration_result: Option<AnnotationTableConfigurationResult>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetadataEntry {
    pub name: Option<String>,
    pub value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetadataTableConfiguration {
    pub s3_tables_destination: S3TablesDestination,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetadataTableConfigurationResult {
    pub s3_tables_destination_result: S3TablesDestinationResult,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetadataTableEncryptionConfiguration {
    pub sse_algorithm: String,
    pub kms_key_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Metrics {
    pub status: String,
    pub event_threshold: Option<ReplicationTimeValue>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricsAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub access_point_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricsConfiguration {
    pub id: String,
    pub filter: Option<MetricsFilter>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricsFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub access_point_arn: Option<String>,
    pub and: Option<MetricsAndOperator>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MultipartUpload {
    pub upload_id: Option<String>,
    pub key: Option<String>,
    pub initiated: Option<Timestamp>,
    pub storage_class: Option<String>,
    pub owner: Option<Owner>,
    pub initiator: Option<Initiator>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoSuchAnnotation {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoSuchBucket {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoSuchKey {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoSuchUpload {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoncurrentVersionExpiration {
    pub noncurrent_days: Option<i32>,
    pub newer_noncurrent_versions: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoncurrentVersionTransition {
    pub noncurrent_days: Option<i32>,
    pub storage_class: Option<String>,
    pub newer_noncurrent_versions: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotificationConfiguration {
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotificationConfigurationDeprecated {
    pub topic_configuration: Option<TopicConfigurationDeprecated>,
    pub queue_configuration: Option<QueueConfigurationDeprecated>,
    pub cloud_function_configuration: Option<CloudFunctionConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotificationConfigurationFilter {
    pub key: Option<S3KeyFilter>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Object {
    pub key: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub checksum_type: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectAlreadyInActiveTierError {}

#[derive(Debug, Clone, PartialEq)]
pub enum ObjectEncryption {
    SSEKMS(SSEKMSEncryption),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectIdentifier {
    pub key: String,
    pub version_id: Option<String>,
    pub e_tag: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub size: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectLockConfiguration {
    pub object_lock_enabled: Option<String>,
    pub rule: Option<ObjectLockRule>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectLockLegalHold {
    pub status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectLockRetention {
    pub mode: Option<String>,
    pub retain_until_date: Option<Timestamp>,
    pub event_hold: Option<String>,
    pub event_hold_duration: Option<EventHoldDuration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectLockRule {
    pub default_retention: Option<DefaultRetention>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectNotInActiveTierError {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectPart {
    pub part_number: Option<i32>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectVersion {
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub checksum_type: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<Timestamp>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputLocation {
    pub s3: Option<S3Location>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputSerialization {
    pub csv: Option<CSVOutput>,
    pub json: Option<JSONOutput>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Owner {
    pub display_name: Option<String>,
    pub id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OwnershipControls {
    pub rules: Vec<OwnershipControlsRule>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OwnershipControlsRule {
    pub object_ownership: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParquetInput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Part {
    pub part_number: Option<i32>,
    pub last_modified: Option<Timestamp>,
    pub e_tag: Option<String>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PartitionedPrefix {
    pub partition_date_source: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyStatus {
    pub is_public: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Progress {
    pub bytes_scanned: Option<i64>,
    pub bytes_processed: Option<i64>,
    pub bytes_returned: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProgressEvent {
    pub details: Option<Progress>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: Option<bool>,
    pub ignore_public_acls: Option<bool>,
    pub block_public_policy: Option<bool>,
    pub restrict_public_buckets: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketAbacRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub abac_status: AbacStatus,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketAccelerateConfigurationRequest {
    pub bucket: String,
    pub accelerate_configuration: AccelerateConfiguration,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketAclRequest {
    pub acl: Option<String>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketAnalyticsConfigurationRequest {
    pub bucket: String,
    pub id: String,
    pub analytics_configuration: AnalyticsConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketCorsRequest {
    pub bucket: String,
    pub cors_configuration: CORSConfiguration,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketEncryptionRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub server_side_encryption_configuration: ServerSideEncryptionConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketIntelligentTieringConfigurationRequest {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
    pub intelligent_tiering_configuration: IntelligentTieringConfiguration,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketInventoryConfigurationRequest {
    pub bucket: String,
    pub id: String,
    pub inventory_configuration: InventoryConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketLifecycleConfigurationOutput {
    pub transition_default_minimum_object_size: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketLifecycleConfigurationRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<String>,
    pub lifecycle_configuration: Option<BucketLifecycleConfiguration>,
    pub expected_bucket_owner: Option<String>,
    pub transition_default_minimum_object_size: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketLifecycleRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub lifecycle_configuration: Option<LifecycleConfiguration>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketLoggingRequest {
    pub bucket: String,
    pub bucket_logging_status: BucketLoggingStatus,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketMetricsConfigurationRequest {
    pub bucket: String,
    pub id: String,
    pub metrics_configuration: MetricsConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketNotificationConfigurationRequest {
    pub bucket: String,
    pub notification_configuration: NotificationConfiguration,
    pub expected_bucket_owner: Option<String>,
    pub skip_destination_validation: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketNotificationRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub notification_configuration: NotificationConfigurationDeprecated,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketOwnershipControlsRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub ownership_controls: OwnershipControls,
    pub checksum_algorithm: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketPolicyRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub confirm_remove_self_bucket_access: Option<bool>,
    pub policy: String,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketReplicationRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub replication_configuration: ReplicationConfiguration,
    pub token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketRequestPaymentRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub request_payment_configuration: RequestPaymentConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketTaggingRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub tagging: Tagging,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketVersioningRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub mfa: Option<String>,
    pub versioning_configuration: VersioningConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBucketWebsiteRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub website_configuration: WebsiteConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutObjectAclOutput {
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutObjectAclRequest {
    pub acl: Option<String>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutObjectAnnotationOutput {
    pub key: Option<String>,
    pub annotation_name: Option<String>,
    pub object_version_id: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutObjectAnnotationRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub annotation_name: String,
    pub annotation_payload: contract::ByteStream,
    pub object_if_match: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub content_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutObjectLegalHoldOutput {
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutObjectLegalHoldRequest {
    pub bucket: String,
    pub key: String,
    pub legal_hold: Option<ObjectLockLegalHold>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutObjectLockConfigurationOutput {
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutObjectLockConfigurationRequest {
    pub bucket: String,
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
    pub request_payer: Option<String>,
    pub token: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct PutObjectOutput {
    pub expiration: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub size: Option<i64>,
    pub request_charged: Option<String>,
}

impl fmt::Debug for PutObjectOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PutObjectOutput")
            .field("expiration", &self.expiration)
            .field("e_tag", &self.e_tag)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("checksum_type", &self.checksum_type)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("version_id", &self.version_id)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("ssekms_encryption_context", &self.ssekms_encryption_context.as_ref().map(|_| REDACTED))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("size", &self.size)
            .field("request_charged", &self.request_charged)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct PutObjectRequest {
    pub acl: Option<String>,
    pub body: Option<contract::ByteStream>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub content_type: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub expires: Option<Timestamp>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub write_offset_bytes: Option<i64>,
    pub metadata: Option<Map<String>>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
}

impl fmt::Debug for PutObjectRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PutObjectRequest")
            .field("acl", &self.acl)
            .field("body", &self.body)
            .field("bucket", &self.bucket)
            .field("cache_control", &self.cache_control)
            .field("content_disposition", &self.content_disposition)
            .field("content_encoding", &self.content_encoding)
            .field("content_language", &self.content_language)
            .field("content_length", &self.content_length)
            .field("content_md5", &self.content_md5)
            .field("content_type", &self.content_type)
            .field("checksum_algorithm", &self.checksum_algorithm)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("expires", &self.expires)
            .field("if_match", &self.if_match)
            .field("if_none_match", &self.if_none_match)
            .field("grant_full_control", &self.grant_full_control)
            .field("grant_read", &self.grant_read)
            .field("grant_read_acp", &self.grant_read_acp)
            .field("grant_write_acp", &self.grant_write_acp)
            .field("key", &self.key)
            .field("write_offset_bytes", &self.write_offset_bytes)
            .field("metadata", &self.metadata)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("storage_class", &self.storage_class)
            .field("website_redirect_location", &self.website_redirect_location)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &self.sse_customer_key.as_ref().map(|_| REDACTED))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("ssekms_encryption_context", &self.ssekms_encryption_context.as_ref().map(|_| REDACTED))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_payer", &self.request_payer)
            .field("tagging", &self.tagging)
            .field("object_lock_mode", &self.object_lock_mode)
            .field("object_lock_retain_until_date", &self.object_lock_retain_until_date)
            .field("object_lock_legal_hold_status", &self.object_lock_legal_hold_status)
            .field("object_lock_event_hold", &self.object_lock_event_hold)
            .field("object_lock_event_hold_duration_days", &self.object_lock_event_hold_duration_days)
            .field("object_lock_event_hold_duration_years", &self.object_lock_event_hold_duration_years)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutObjectRetentionOutput {
    pub request_charged: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutObjectRetentionRequest {
    pub bucket: String,
    pub key: String,
    pub retention: Option<ObjectLockRetention>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutObjectTaggingOutput {
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutObjectTaggingRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub tagging: Tagging,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutPublicAccessBlockRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueueConfiguration {
    pub id: Option<String>,
    pub queue_arn: String,
    pub events: Vec<String>,
    pub filter: Option<NotificationConfigurationFilter>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueueConfigurationDeprecated {
    pub id: Option<String>,
    pub event: Option<String>,
    pub events: Option<Vec<String>>,
    pub queue: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecordExpiration {
    pub expiration: String,
    pub days: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecordsEvent {
    pub payload: Option<Bytes>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Redirect {
    pub host_name: Option<String>,
    pub http_redirect_code: Option<String>,
    pub protocol: Option<String>,
    pub replace_key_prefix_with: Option<String>,
    pub replace_key_with: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RedirectAllRequestsTo {
    pub host_name: String,
    pub protocol: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RenameObjectOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RenameObjectRequest {
    pub bucket: String,
    pub key: String,
    pub rename_source: String,
    pub destination_if_match: Option<String>,
    pub destination_if_none_match: Option<String>,
    pub destination_if_modified_since: Option<Timestamp>,
    pub destination_if_unmodified_since: Option<Timestamp>,
    pub source_if_match: Option<String>,
    pub source_if_none_match: Option<String>,
    pub source_if_modified_since: Option<Timestamp>,
    pub source_if_unmodified_since: Option<Timestamp>,
    pub client_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicaModifications {
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationConfiguration {
    pub role: String,
    pub rules: Vec<ReplicationRule>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationRule {
    pub id: Option<String>,
    pub priority: Option<i32>,
    pub prefix: Option<String>,
    pub filter: Option<ReplicationRuleFilter>,
    pub status: String,
    pub source_selection_criteria: Option<SourceSelectionCriteria>,
    pub existing_object_replication: Option<ExistingObjectReplication>,
    pub destination: Destination,
    pub delete_marker_replication: Option<DeleteMarkerReplication>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub not: Option<ReplicationRuleNotOperator>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<ReplicationRuleAndOperator>,
    pub not: Option<ReplicationRuleNotOperator>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationRuleNotOperator {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub or: Option<ReplicationRuleOrOperator>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationRuleOrOperator {
    pub prefixes: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationTime {
    pub status: String,
    pub time: ReplicationTimeValue,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicationTimeValue {
    pub minutes: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RequestPaymentConfiguration {
    pub payer: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RequestProgress {
    pub enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreObjectOutput {
    pub request_charged: Option<String>,
    pub restore_output_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreObjectRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub restore_request: Option<RestoreRequest>,
    pub request_payer: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreRequest {
    pub days: Option<i32>,
    pub glacier_job_parameters: Option<GlacierJobParameters>,
    pub r#type: Option<String>,
    pub tier: Option<String>,
    pub description: Option<String>,
    pub select_parameters: Option<SelectParameters>,
    pub output_location: Option<OutputLocation>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestoreStatus {
    pub is_restore_in_progress: Option<bool>,
    pub restore_expiry_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoutingRule {
    pub condition: Option<Condition>,
    pub redirect: Redirect,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rule {
    pub expiration: Option<LifecycleExpiration>,
    pub id: Option<String>,
    pub prefix: String,
    pub status: String,
    pub transition: Option<Transition>,
    pub noncurrent_version_transition: Option<NoncurrentVersionTransition>,
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3KeyFilter {
    pub filter_rules: Option<Vec<FilterRule>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3Location {
    pub bucket_name: String,
    pub prefix: String,
    pub encryption: Option<Encryption>,
    pub canned_acl: Option<String>,
    pub access_control_list: Option<Vec<Grant>>,
    pub tagging: Option<Tagging>,
    pub user_metadata: Option<Vec<MetadataEntry>>,
    pub storage_class: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3TablesDestination {
    pub table_bucket_arn: String,
    pub table_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3TablesDestinationResult {
    pub table_bucket_arn: String,
    pub table_name: String,
    pub table_arn: String,
    pub table_namespace: String,
}

#[derive(Clone, PartialEq, Default)]
pub struct SSEKMS {
    pub key_id: String,
}

impl fmt::Debug for SSEKMS {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SSEKMS").field("key_id", &REDACTED).finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct SSEKMSEncryption {
    pub kms_key_arn: String,
    pub bucket_key_enabled: Option<bool>,
}

impl fmt::Debug for SSEKMSEncryption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SSEKMSEncryption")
            .field("kms_key_arn", &REDACTED)
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSES3 {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScanRange {
    pub start: Option<i64>,
    pub end: Option<i64>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum SelectObjectContentEventStream {
    Records(RecordsEvent),
    Stats(StatsEvent),
    Progress(ProgressEvent),
    Cont(ContinuationEvent),
    End(EndEvent),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SelectObjectContentOutput {
    pub payload: Option<EventStream<SelectObjectContentEventStream>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct SelectObjectContentRequest {
    pub bucket: String,
    pub key: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub expression: String,
    pub expression_type: String,
    pub request_progress: Option<RequestProgress>,
    pub input_serialization: InputSerialization,
    pub output_serialization: OutputSerialization,
    pub scan_range: Option<ScanRange>,
    pub expected_bucket_owner: Option<String>,
}

impl fmt::Debug for SelectObjectContentRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SelectObjectContentRequest")
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &self.sse_customer_key.as_ref().map(|_| REDACTED))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("expression", &self.expression)
            .field("expression_type", &self.expression_type)
            .field("request_progress", &self.request_progress)
            .field("input_serialization", &self.input_serialization)
            .field("output_serialization", &self.output_serialization)
            .field("scan_range", &self.scan_range)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SelectParameters {
    pub input_serialization: InputSerialization,
    pub expression_type: String,
    pub expression: String,
    pub output_serialization: OutputSerialization,
}

#[derive(Clone, PartialEq, Default)]
pub struct ServerSideEncryptionByDefault {
    pub sse_algorithm: String,
    pub kms_master_key_id: Option<String>,
}

impl fmt::Debug for ServerSideEncryptionByDefault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerSideEncryptionByDefault")
            .field("sse_algorithm", &self.sse_algorithm)
            .field("kms_master_key_id", &self.kms_master_key_id.as_ref().map(|_| REDACTED))
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServerSideEncryptionConfiguration {
    pub rules: Vec<ServerSideEncryptionRule>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServerSideEncryptionRule {
    pub apply_server_side_encryption_by_default: Option<ServerSideEncryptionByDefault>,
    pub bucket_key_enabled: Option<bool>,
    pub blocked_encryption_types: Option<BlockedEncryptionTypes>,
}

#[derive(Clone, PartialEq, Default)]
pub struct SessionCredentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    pub expiration: Timestamp,
}

impl fmt::Debug for SessionCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionCredentials")
            .field("access_key_id", &self.access_key_id)
            .field("secret_access_key", &REDACTED)
            .field("session_token", &REDACTED)
            .field("expiration", &self.expiration)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SimplePrefix {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SourceSelectionCriteria {
    pub sse_kms_encrypted_objects: Option<SseKmsEncryptedObjects>,
    pub replica_modifications: Option<ReplicaModifications>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SseKmsEncryptedObjects {
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stats {
    pub bytes_scanned: Option<i64>,
    pub bytes_processed: Option<i64>,
    pub bytes_returned: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StatsEvent {
    pub details: Option<Stats>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageClassAnalysis {
    pub data_export: Option<StorageClassAnalysisDataExport>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StorageClassAnalysisDataExport {
    pub output_schema_version: String,
    pub destination: AnalyticsExportDestination,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tagging {
    pub tag_set: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetGrant {
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetObjectKeyFormat {
    pub simple_prefix: Option<SimplePrefix>,
    pub partitioned_prefix: Option<PartitionedPrefix>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tiering {
    pub days: i32,
    pub access_tier: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TooManyParts {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TopicConfiguration {
    pub id: Option<String>,
    pub topic_arn: String,
    pub events: Vec<String>,
    pub filter: Option<NotificationConfigurationFilter>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TopicConfigurationDeprecated {
    pub id: Option<String>,
    pub events: Option<Vec<String>>,
    pub event: Option<String>,
    pub topic: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Transition {
    pub date: Option<Timestamp>,
    pub days: Option<i32>,
    pub storage_class: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnsupportedMediaType {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateBucketMetadataAnnotationTableConfigurationRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub annotation_table_configuration: AnnotationTableConfigurationUpdates,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateBucketMetadataInventoryTableConfigurationRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub inventory_table_configuration: InventoryTableConfigurationUpdates,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateBucketMetadataJournalTableConfigurationRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub journal_table_configuration: JournalTableConfigurationUpdates,
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateObjectEncryptionRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub object_encryption: Option<ObjectEncryption>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateObjectEncryptionResponse {
    pub request_charged: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct UploadPartCopyOutput {
    pub copy_source_version_id: Option<String>,
    pub copy_part_result: Option<CopyPartResult>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}

impl fmt::Debug for UploadPartCopyOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadPartCopyOutput")
            .field("copy_source_version_id", &self.copy_source_version_id)
            .field("copy_part_result", &self.copy_part_result)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_charged", &self.request_charged)
            .field("version_id", &self.version_id)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct UploadPartCopyRequest {
    pub bucket: String,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<Timestamp>,
    pub copy_source_range: Option<String>,
    pub key: String,
    pub part_number: i32,
    pub upload_id: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}

impl fmt::Debug for UploadPartCopyRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadPartCopyRequest")
            .field("bucket", &self.bucket)
            .field("copy_source", &self.copy_source)
            .field("copy_source_if_match", &self.copy_source_if_match)
            .field("copy_source_if_modified_since", &self.copy_source_if_modified_since)
            .field("copy_source_if_none_match", &self.copy_source_if_none_match)
            .field("copy_source_if_unmodified_since", &self.copy_source_if_unmodified_since)
            .field("copy_source_range", &self.copy_source_range)
            .field("key", &self.key)
            .field("part_number", &self.part_number)
            .field("upload_id", &self.upload_id)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &self.sse_customer_key.as_ref().map(|_| REDACTED))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("copy_source_sse_customer_algorithm", &self.copy_source_sse_customer_algorithm)
            .field("copy_source_sse_customer_key", &self.copy_source_sse_customer_key.as_ref().map(|_| REDACTED))
            .field("copy_source_sse_customer_key_md5", &self.copy_source_sse_customer_key_md5)
            .field("request_payer", &self.request_payer)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("expected_source_bucket_owner", &self.expected_source_bucket_owner)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct UploadPartOutput {
    pub server_side_encryption: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}

impl fmt::Debug for UploadPartOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadPartOutput")
            .field("server_side_encryption", &self.server_side_encryption)
            .field("e_tag", &self.e_tag)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_charged", &self.request_charged)
            .field("version_id", &self.version_id)
            .finish()
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct UploadPartRequest {
    pub body: Option<contract::ByteStream>,
    pub bucket: String,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub key: String,
    pub part_number: i32,
    pub upload_id: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl fmt::Debug for UploadPartRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadPartRequest")
            .field("body", &self.body)
            .field("bucket", &self.bucket)
            .field("content_length", &self.content_length)
            .field("content_md5", &self.content_md5)
            .field("checksum_algorithm", &self.checksum_algorithm)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("key", &self.key)
            .field("part_number", &self.part_number)
            .field("upload_id", &self.upload_id)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &self.sse_customer_key.as_ref().map(|_| REDACTED))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("request_payer", &self.request_payer)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UseSourceMultiRegionKey {
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct VersioningConfiguration {
    pub mfa_delete: Option<String>,
    pub status: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct WebsiteConfiguration {
    pub error_document: Option<ErrorDocument>,
    pub index_document: Option<IndexDocument>,
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    pub routing_rules: Option<Vec<RoutingRule>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct WriteGetObjectResponseRequest {
    pub request_route: String,
    pub request_token: String,
    pub body: Option<contract::ByteStream>,
    pub status_code: Option<i32>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub accept_ranges: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub delete_marker: Option<bool>,
    pub e_tag: Option<String>,
    pub expires: Option<Timestamp>,
    pub expiration: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub missing_meta: Option<i32>,
    pub metadata: Option<Map<String>>,
    pub object_lock_mode: Option<String>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub parts_count: Option<i32>,
    pub replication_status: Option<String>,
    pub request_charged: Option<String>,
    pub restore: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub storage_class: Option<String>,
    pub tag_count: Option<i32>,
    pub version_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
}

impl fmt::Debug for WriteGetObjectResponseRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WriteGetObjectResponseRequest")
            .field("request_route", &self.request_route)
            .field("request_token", &self.request_token)
            .field("body", &self.body)
            .field("status_code", &self.status_code)
            .field("error_code", &self.error_code)
            .field("error_message", &self.error_message)
            .field("accept_ranges", &self.accept_ranges)
            .field("cache_control", &self.cache_control)
            .field("content_disposition", &self.content_disposition)
            .field("content_encoding", &self.content_encoding)
            .field("content_language", &self.content_language)
            .field("content_length", &self.content_length)
            .field("content_range", &self.content_range)
            .field("content_type", &self.content_type)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("delete_marker", &self.delete_marker)
            .field("e_tag", &self.e_tag)
            .field("expires", &self.expires)
            .field("expiration", &self.expiration)
            .field("last_modified", &self.last_modified)
            .field("missing_meta", &self.missing_meta)
            .field("metadata", &self.metadata)
            .field("object_lock_mode", &self.object_lock_mode)
            .field("object_lock_legal_hold_status", &self.object_lock_legal_hold_status)
            .field("object_lock_retain_until_date", &self.object_lock_retain_until_date)
            .field("parts_count", &self.parts_count)
            .field("replication_status", &self.replication_status)
            .field("request_charged", &self.request_charged)
            .field("restore", &self.restore)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("ssekms_key_id", &self.ssekms_key_id.as_ref().map(|_| REDACTED))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("storage_class", &self.storage_class)
            .field("tag_count", &self.tag_count)
            .field("version_id", &self.version_id)
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .finish()
    }
}
