// Generated from `models/s3.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AbacStatus {
    const NAME: &'static str = "AbacStatus";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for AbortIncompleteMultipartUpload {
    const NAME: &'static str = "AbortIncompleteMultipartUpload";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DaysAfterInitiation", &mut self.days_after_initiation);
    }
}

impl contract::convert::Record for AbortMultipartUploadOutput {
    const NAME: &'static str = "AbortMultipartUploadOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RequestCharged", &mut self.request_charged);
        fields.optional("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for AbortMultipartUploadRequest {
    const NAME: &'static str = "AbortMultipartUploadRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.required("UploadId", &mut self.upload_id);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("IfMatchInitiatedTime", &mut self.if_match_initiated_time);
    }
}

impl contract::convert::Record for AccelerateConfiguration {
    const NAME: &'static str = "AccelerateConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for AccessControlPolicy {
    const NAME: &'static str = "AccessControlPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Grants", &mut self.grants);
        fields.optional("Owner", &mut self.owner);
    }
}

impl contract::convert::Record for AccessControlTranslation {
    const NAME: &'static str = "AccessControlTranslation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Owner", &mut self.owner);
    }
}

impl contract::convert::Record for AccessDenied {
    const NAME: &'static str = "AccessDenied";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for AnalyticsAndOperator {
    const NAME: &'static str = "AnalyticsAndOperator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for AnalyticsConfiguration {
    const NAME: &'static str = "AnalyticsConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.optional("Filter", &mut self.filter);
        fields.required("StorageClassAnalysis", &mut self.storage_class_analysis);
    }
}

impl contract::convert::Record for AnalyticsExportDestination {
    const NAME: &'static str = "AnalyticsExportDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("S3BucketDestination", &mut self.s3_bucket_destination);
    }
}

impl contract::convert::Record for AnalyticsFilter {
    const NAME: &'static str = "AnalyticsFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tag", &mut self.tag);
        fields.optional("And", &mut self.and);
    }
}

impl contract::convert::Record for AnalyticsS3BucketDestination {
    const NAME: &'static str = "AnalyticsS3BucketDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Format", &mut self.format);
        fields.optional("BucketAccountId", &mut self.bucket_account_id);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("Prefix", &mut self.prefix);
    }
}

impl contract::convert::Record for AnnotationEntry {
    const NAME: &'static str = "AnnotationEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AnnotationName", &mut self.annotation_name);
        fields.required("LastModified", &mut self.last_modified);
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("Size", &mut self.size);
        fields.optional("ReplicationStatus", &mut self.replication_status);
    }
}

impl contract::convert::Record for AnnotationLimitExceeded {
    const NAME: &'static str = "AnnotationLimitExceeded";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for AnnotationNameTooLong {
    const NAME: &'static str = "AnnotationNameTooLong";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for AnnotationTableConfiguration {
    const NAME: &'static str = "AnnotationTableConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConfigurationState", &mut self.configuration_state);
        fields.optional("EncryptionConfiguration", &mut self.encryption_configuration);
        fields.optional("Role", &mut self.role);
    }
}

impl contract::convert::Record for AnnotationTableConfigurationResult {
    const NAME: &'static str = "AnnotationTableConfigurationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConfigurationState", &mut self.configuration_state);
        fields.optional("TableStatus", &mut self.table_status);
        fields.optional("Error", &mut self.error);
        fields.optional("TableName", &mut self.table_name);
        fields.optional("TableArn", &mut self.table_arn);
        fields.optional("Role", &mut self.role);
    }
}

impl contract::convert::Record for AnnotationTableConfigurationUpdates {
    const NAME: &'static str = "AnnotationTableConfigurationUpdates";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConfigurationState", &mut self.configuration_state);
        fields.optional("EncryptionConfiguration", &mut self.encryption_configuration);
        fields.optional("Role", &mut self.role);
    }
}

impl contract::convert::Record for BlockedEncryptionTypes {
    const NAME: &'static str = "BlockedEncryptionTypes";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EncryptionType", &mut self.encryption_type);
    }
}

impl contract::convert::Record for Bucket {
    const NAME: &'static str = "Bucket";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("CreationDate", &mut self.creation_date);
        fields.optional("BucketRegion", &mut self.bucket_region);
        fields.optional("BucketArn", &mut self.bucket_arn);
    }
}

impl contract::convert::Record for BucketAlreadyExists {
    const NAME: &'static str = "BucketAlreadyExists";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for BucketAlreadyOwnedByYou {
    const NAME: &'static str = "BucketAlreadyOwnedByYou";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for BucketInfo {
    const NAME: &'static str = "BucketInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DataRedundancy", &mut self.data_redundancy);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for BucketLifecycleConfiguration {
    const NAME: &'static str = "BucketLifecycleConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Rules", &mut self.rules);
    }
}

impl contract::convert::Record for BucketLoggingStatus {
    const NAME: &'static str = "BucketLoggingStatus";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LoggingEnabled", &mut self.logging_enabled);
    }
}

impl contract::convert::Record for CORSConfiguration {
    const NAME: &'static str = "CORSConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CORSRules", &mut self.cors_rules);
    }
}

impl contract::convert::Record for CORSRule {
    const NAME: &'static str = "CORSRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ID", &mut self.id);
        fields.optional("AllowedHeaders", &mut self.allowed_headers);
        fields.required("AllowedMethods", &mut self.allowed_methods);
        fields.required("AllowedOrigins", &mut self.allowed_origins);
        fields.optional("ExposeHeaders", &mut self.expose_headers);
        fields.optional("MaxAgeSeconds", &mut self.max_age_seconds);
    }
}

impl contract::convert::Record for CSVInput {
    const NAME: &'static str = "CSVInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FileHeaderInfo", &mut self.file_header_info);
        fields.optional("Comments", &mut self.comments);
        fields.optional("QuoteEscapeCharacter", &mut self.quote_escape_character);
        fields.optional("RecordDelimiter", &mut self.record_delimiter);
        fields.optional("FieldDelimiter", &mut self.field_delimiter);
        fields.optional("QuoteCharacter", &mut self.quote_character);
        fields.optional("AllowQuotedRecordDelimiter", &mut self.allow_quoted_record_delimiter);
    }
}

impl contract::convert::Record for CSVOutput {
    const NAME: &'static str = "CSVOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("QuoteFields", &mut self.quote_fields);
        fields.optional("QuoteEscapeCharacter", &mut self.quote_escape_character);
        fields.optional("RecordDelimiter", &mut self.record_delimiter);
        fields.optional("FieldDelimiter", &mut self.field_delimiter);
        fields.optional("QuoteCharacter", &mut self.quote_character);
    }
}

impl contract::convert::Record for Checksum {
    const NAME: &'static str = "Checksum";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.optional("ChecksumType", &mut self.checksum_type);
    }
}

impl contract::convert::Record for CloudFunctionConfiguration {
    const NAME: &'static str = "CloudFunctionConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("Event", &mut self.event);
        fields.optional("Events", &mut self.events);
        fields.optional("CloudFunction", &mut self.cloud_function);
        fields.optional("InvocationRole", &mut self.invocation_role);
    }
}

impl contract::convert::Record for CommonPrefix {
    const NAME: &'static str = "CommonPrefix";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
    }
}

impl contract::convert::Record for CompleteMultipartUploadOutput {
    const NAME: &'static str = "CompleteMultipartUploadOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Location", &mut self.location);
        fields.optional("Bucket", &mut self.bucket);
        fields.optional("Key", &mut self.key);
        fields.optional("Expiration", &mut self.expiration);
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.optional("ChecksumType", &mut self.checksum_type);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for CompleteMultipartUploadRequest {
    const NAME: &'static str = "CompleteMultipartUploadRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("MultipartUpload", &mut self.multipart_upload);
        fields.required("UploadId", &mut self.upload_id);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.optional("ChecksumType", &mut self.checksum_type);
        fields.optional("MpuObjectSize", &mut self.mpu_object_size);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("IfMatch", &mut self.if_match);
        fields.optional("IfNoneMatch", &mut self.if_none_match);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKey", &mut self.sse_customer_key);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
    }
}

impl contract::convert::Record for CompletedMultipartUpload {
    const NAME: &'static str = "CompletedMultipartUpload";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Parts", &mut self.parts);
    }
}

impl contract::convert::Record for CompletedPart {
    const NAME: &'static str = "CompletedPart";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.optional("PartNumber", &mut self.part_number);
    }
}

impl contract::convert::Record for Condition {
    const NAME: &'static str = "Condition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("HttpErrorCodeReturnedEquals", &mut self.http_error_code_returned_equals);
        fields.optional("KeyPrefixEquals", &mut self.key_prefix_equals);
    }
}

impl contract::convert::Record for ContinuationEvent {
    const NAME: &'static str = "ContinuationEvent";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for CopyObjectOutput {
    const NAME: &'static str = "CopyObjectOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CopyObjectResult", &mut self.copy_object_result);
        fields.optional("Expiration", &mut self.expiration);
        fields.optional("CopySourceVersionId", &mut self.copy_source_version_id);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("SSEKMSEncryptionContext", &mut self.ssekms_encryption_context);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for CopyObjectRequest {
    const NAME: &'static str = "CopyObjectRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ACL", &mut self.acl);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("CacheControl", &mut self.cache_control);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ContentDisposition", &mut self.content_disposition);
        fields.optional("ContentEncoding", &mut self.content_encoding);
        fields.optional("ContentLanguage", &mut self.content_language);
        fields.optional("ContentType", &mut self.content_type);
        fields.required("CopySource", &mut self.copy_source);
        fields.optional("CopySourceIfMatch", &mut self.copy_source_if_match);
        fields.optional("CopySourceIfModifiedSince", &mut self.copy_source_if_modified_since);
        fields.optional("CopySourceIfNoneMatch", &mut self.copy_source_if_none_match);
        fields.optional("CopySourceIfUnmodifiedSince", &mut self.copy_source_if_unmodified_since);
        fields.optional("Expires", &mut self.expires);
        fields.optional("GrantFullControl", &mut self.grant_full_control);
        fields.optional("GrantRead", &mut self.grant_read);
        fields.optional("GrantReadACP", &mut self.grant_read_acp);
        fields.optional("GrantWriteACP", &mut self.grant_write_acp);
        fields.optional("IfMatch", &mut self.if_match);
        fields.optional("IfNoneMatch", &mut self.if_none_match);
        fields.required("Key", &mut self.key);
        fields.optional("Metadata", &mut self.metadata);
        fields.optional("MetadataDirective", &mut self.metadata_directive);
        fields.optional("TaggingDirective", &mut self.tagging_directive);
        fields.optional("AnnotationDirective", &mut self.annotation_directive);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("WebsiteRedirectLocation", &mut self.website_redirect_location);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKey", &mut self.sse_customer_key);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("SSEKMSEncryptionContext", &mut self.ssekms_encryption_context);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.optional("CopySourceSSECustomerAlgorithm", &mut self.copy_source_sse_customer_algorithm);
        fields.optional("CopySourceSSECustomerKey", &mut self.copy_source_sse_customer_key);
        fields.optional("CopySourceSSECustomerKeyMD5", &mut self.copy_source_sse_customer_key_md5);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("Tagging", &mut self.tagging);
        fields.optional("ObjectLockMode", &mut self.object_lock_mode);
        fields.optional("ObjectLockRetainUntilDate", &mut self.object_lock_retain_until_date);
        fields.optional("ObjectLockLegalHoldStatus", &mut self.object_lock_legal_hold_status);
        fields.optional("ObjectLockEventHold", &mut self.object_lock_event_hold);
        fields.optional("ObjectLockEventHoldDurationDays", &mut self.object_lock_event_hold_duration_days);
        fields.optional("ObjectLockEventHoldDurationYears", &mut self.object_lock_event_hold_duration_years);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("ExpectedSourceBucketOwner", &mut self.expected_source_bucket_owner);
    }
}

impl contract::convert::Record for CopyObjectResult {
    const NAME: &'static str = "CopyObjectResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("ChecksumType", &mut self.checksum_type);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
    }
}

impl contract::convert::Record for CopyPartResult {
    const NAME: &'static str = "CopyPartResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
    }
}

impl contract::convert::Record for CreateBucketConfiguration {
    const NAME: &'static str = "CreateBucketConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LocationConstraint", &mut self.location_constraint);
        fields.optional("Location", &mut self.location);
        fields.optional("Bucket", &mut self.bucket);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateBucketMetadataConfigurationRequest {
    const NAME: &'static str = "CreateBucketMetadataConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("MetadataConfiguration", &mut self.metadata_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for CreateBucketMetadataTableConfigurationRequest {
    const NAME: &'static str = "CreateBucketMetadataTableConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("MetadataTableConfiguration", &mut self.metadata_table_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for CreateBucketOutput {
    const NAME: &'static str = "CreateBucketOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Location", &mut self.location);
        fields.optional("BucketArn", &mut self.bucket_arn);
    }
}

impl contract::convert::Record for CreateBucketRequest {
    const NAME: &'static str = "CreateBucketRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ACL", &mut self.acl);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("CreateBucketConfiguration", &mut self.create_bucket_configuration);
        fields.optional("GrantFullControl", &mut self.grant_full_control);
        fields.optional("GrantRead", &mut self.grant_read);
        fields.optional("GrantReadACP", &mut self.grant_read_acp);
        fields.optional("GrantWrite", &mut self.grant_write);
        fields.optional("GrantWriteACP", &mut self.grant_write_acp);
        fields.optional("ObjectLockEnabledForBucket", &mut self.object_lock_enabled_for_bucket);
        fields.optional("ObjectOwnership", &mut self.object_ownership);
        fields.optional("BucketNamespace", &mut self.bucket_namespace);
    }
}

impl contract::convert::Record for CreateMultipartUploadOutput {
    const NAME: &'static str = "CreateMultipartUploadOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AbortDate", &mut self.abort_date);
        fields.optional("AbortRuleId", &mut self.abort_rule_id);
        fields.optional("Bucket", &mut self.bucket);
        fields.optional("Key", &mut self.key);
        fields.optional("UploadId", &mut self.upload_id);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("SSEKMSEncryptionContext", &mut self.ssekms_encryption_context);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.optional("RequestCharged", &mut self.request_charged);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ChecksumType", &mut self.checksum_type);
        fields.optional("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for CreateMultipartUploadRequest {
    const NAME: &'static str = "CreateMultipartUploadRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ACL", &mut self.acl);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("CacheControl", &mut self.cache_control);
        fields.optional("ContentDisposition", &mut self.content_disposition);
        fields.optional("ContentEncoding", &mut self.content_encoding);
        fields.optional("ContentLanguage", &mut self.content_language);
        fields.optional("ContentType", &mut self.content_type);
        fields.optional("Expires", &mut self.expires);
        fields.optional("GrantFullControl", &mut self.grant_full_control);
        fields.optional("GrantRead", &mut self.grant_read);
        fields.optional("GrantReadACP", &mut self.grant_read_acp);
        fields.optional("GrantWriteACP", &mut self.grant_write_acp);
        fields.required("Key", &mut self.key);
        fields.optional("Metadata", &mut self.metadata);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("WebsiteRedirectLocation", &mut self.website_redirect_location);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKey", &mut self.sse_customer_key);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("SSEKMSEncryptionContext", &mut self.ssekms_encryption_context);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("Tagging", &mut self.tagging);
        fields.optional("ObjectLockMode", &mut self.object_lock_mode);
        fields.optional("ObjectLockRetainUntilDate", &mut self.object_lock_retain_until_date);
        fields.optional("ObjectLockLegalHoldStatus", &mut self.object_lock_legal_hold_status);
        fields.optional("ObjectLockEventHold", &mut self.object_lock_event_hold);
        fields.optional("ObjectLockEventHoldDurationDays", &mut self.object_lock_event_hold_duration_days);
        fields.optional("ObjectLockEventHoldDurationYears", &mut self.object_lock_event_hold_duration_years);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ChecksumType", &mut self.checksum_type);
    }
}

impl contract::convert::Record for CreateSessionOutput {
    const NAME: &'static str = "CreateSessionOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("SSEKMSEncryptionContext", &mut self.ssekms_encryption_context);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.required("Credentials", &mut self.credentials);
    }
}

impl contract::convert::Record for CreateSessionRequest {
    const NAME: &'static str = "CreateSessionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SessionMode", &mut self.session_mode);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("SSEKMSEncryptionContext", &mut self.ssekms_encryption_context);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
    }
}

impl contract::convert::Record for DefaultRetention {
    const NAME: &'static str = "DefaultRetention";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Mode", &mut self.mode);
        fields.optional("Days", &mut self.days);
        fields.optional("Years", &mut self.years);
        fields.optional("DefaultEventHold", &mut self.default_event_hold);
    }
}

impl contract::convert::Record for Delete {
    const NAME: &'static str = "Delete";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Objects", &mut self.objects);
        fields.optional("Quiet", &mut self.quiet);
    }
}

impl contract::convert::Record for DeleteBucketAnalyticsConfigurationRequest {
    const NAME: &'static str = "DeleteBucketAnalyticsConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Id", &mut self.id);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketCorsRequest {
    const NAME: &'static str = "DeleteBucketCorsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketEncryptionRequest {
    const NAME: &'static str = "DeleteBucketEncryptionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketIntelligentTieringConfigurationRequest {
    const NAME: &'static str = "DeleteBucketIntelligentTieringConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Id", &mut self.id);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketInventoryConfigurationRequest {
    const NAME: &'static str = "DeleteBucketInventoryConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Id", &mut self.id);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketLifecycleRequest {
    const NAME: &'static str = "DeleteBucketLifecycleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketMetadataConfigurationRequest {
    const NAME: &'static str = "DeleteBucketMetadataConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketMetadataTableConfigurationRequest {
    const NAME: &'static str = "DeleteBucketMetadataTableConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketMetricsConfigurationRequest {
    const NAME: &'static str = "DeleteBucketMetricsConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Id", &mut self.id);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketOwnershipControlsRequest {
    const NAME: &'static str = "DeleteBucketOwnershipControlsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketPolicyRequest {
    const NAME: &'static str = "DeleteBucketPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketReplicationRequest {
    const NAME: &'static str = "DeleteBucketReplicationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketRequest {
    const NAME: &'static str = "DeleteBucketRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketTaggingRequest {
    const NAME: &'static str = "DeleteBucketTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteBucketWebsiteRequest {
    const NAME: &'static str = "DeleteBucketWebsiteRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteMarkerEntry {
    const NAME: &'static str = "DeleteMarkerEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Owner", &mut self.owner);
        fields.optional("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("IsLatest", &mut self.is_latest);
        fields.optional("LastModified", &mut self.last_modified);
    }
}

impl contract::convert::Record for DeleteMarkerReplication {
    const NAME: &'static str = "DeleteMarkerReplication";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for DeleteObjectAnnotationOutput {
    const NAME: &'static str = "DeleteObjectAnnotationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ObjectVersionId", &mut self.object_version_id);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for DeleteObjectAnnotationRequest {
    const NAME: &'static str = "DeleteObjectAnnotationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.required("AnnotationName", &mut self.annotation_name);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("ObjectIfMatch", &mut self.object_if_match);
    }
}

impl contract::convert::Record for DeleteObjectOutput {
    const NAME: &'static str = "DeleteObjectOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DeleteMarker", &mut self.delete_marker);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for DeleteObjectRequest {
    const NAME: &'static str = "DeleteObjectRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("MFA", &mut self.mfa);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("BypassGovernanceRetention", &mut self.bypass_governance_retention);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("IfMatch", &mut self.if_match);
        fields.optional("IfMatchLastModifiedTime", &mut self.if_match_last_modified_time);
        fields.optional("IfMatchSize", &mut self.if_match_size);
    }
}

impl contract::convert::Record for DeleteObjectTaggingOutput {
    const NAME: &'static str = "DeleteObjectTaggingOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for DeleteObjectTaggingRequest {
    const NAME: &'static str = "DeleteObjectTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeleteObjectsOutput {
    const NAME: &'static str = "DeleteObjectsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Deleted", &mut self.deleted);
        fields.optional("RequestCharged", &mut self.request_charged);
        fields.optional("Errors", &mut self.errors);
    }
}

impl contract::convert::Record for DeleteObjectsRequest {
    const NAME: &'static str = "DeleteObjectsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Delete", &mut self.delete);
        fields.optional("MFA", &mut self.mfa);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("BypassGovernanceRetention", &mut self.bypass_governance_retention);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
    }
}

impl contract::convert::Record for DeletePublicAccessBlockRequest {
    const NAME: &'static str = "DeletePublicAccessBlockRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for DeletedObject {
    const NAME: &'static str = "DeletedObject";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("DeleteMarker", &mut self.delete_marker);
        fields.optional("DeleteMarkerVersionId", &mut self.delete_marker_version_id);
    }
}

impl contract::convert::Record for Destination {
    const NAME: &'static str = "Destination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("Account", &mut self.account);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("AccessControlTranslation", &mut self.access_control_translation);
        fields.optional("EncryptionConfiguration", &mut self.encryption_configuration);
        fields.optional("ReplicationTime", &mut self.replication_time);
        fields.optional("Metrics", &mut self.metrics);
    }
}

impl contract::convert::Record for DestinationResult {
    const NAME: &'static str = "DestinationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TableBucketType", &mut self.table_bucket_type);
        fields.optional("TableBucketArn", &mut self.table_bucket_arn);
        fields.optional("TableNamespace", &mut self.table_namespace);
    }
}

impl contract::convert::Record for Encryption {
    const NAME: &'static str = "Encryption";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EncryptionType", &mut self.encryption_type);
        fields.optional("KMSKeyId", &mut self.kms_key_id);
        fields.optional("KMSContext", &mut self.kms_context);
    }
}

impl contract::convert::Record for EncryptionConfiguration {
    const NAME: &'static str = "EncryptionConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReplicaKmsKeyID", &mut self.replica_kms_key_id);
        fields.optional("UseSourceMultiRegionKey", &mut self.use_source_multi_region_key);
    }
}

impl contract::convert::Record for EncryptionTypeMismatch {
    const NAME: &'static str = "EncryptionTypeMismatch";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EndEvent {
    const NAME: &'static str = "EndEvent";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Error {
    const NAME: &'static str = "Error";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("Code", &mut self.code);
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for ErrorDetails {
    const NAME: &'static str = "ErrorDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("ErrorMessage", &mut self.error_message);
    }
}

impl contract::convert::Record for ErrorDocument {
    const NAME: &'static str = "ErrorDocument";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
    }
}

impl contract::convert::Record for EventBridgeConfiguration {
    const NAME: &'static str = "EventBridgeConfiguration";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EventHoldDuration {
    const NAME: &'static str = "EventHoldDuration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Days", &mut self.days);
        fields.optional("Years", &mut self.years);
    }
}

impl contract::convert::Record for ExistingObjectReplication {
    const NAME: &'static str = "ExistingObjectReplication";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for FilterRule {
    const NAME: &'static str = "FilterRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for GetBucketAbacOutput {
    const NAME: &'static str = "GetBucketAbacOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AbacStatus", &mut self.abac_status);
    }
}

impl contract::convert::Record for GetBucketAbacRequest {
    const NAME: &'static str = "GetBucketAbacRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketAccelerateConfigurationOutput {
    const NAME: &'static str = "GetBucketAccelerateConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for GetBucketAccelerateConfigurationRequest {
    const NAME: &'static str = "GetBucketAccelerateConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("RequestPayer", &mut self.request_payer);
    }
}

impl contract::convert::Record for GetBucketAclOutput {
    const NAME: &'static str = "GetBucketAclOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Owner", &mut self.owner);
        fields.optional("Grants", &mut self.grants);
    }
}

impl contract::convert::Record for GetBucketAclRequest {
    const NAME: &'static str = "GetBucketAclRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketAnalyticsConfigurationOutput {
    const NAME: &'static str = "GetBucketAnalyticsConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AnalyticsConfiguration", &mut self.analytics_configuration);
    }
}

impl contract::convert::Record for GetBucketAnalyticsConfigurationRequest {
    const NAME: &'static str = "GetBucketAnalyticsConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Id", &mut self.id);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketCorsOutput {
    const NAME: &'static str = "GetBucketCorsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CORSRules", &mut self.cors_rules);
    }
}

impl contract::convert::Record for GetBucketCorsRequest {
    const NAME: &'static str = "GetBucketCorsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketEncryptionOutput {
    const NAME: &'static str = "GetBucketEncryptionOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ServerSideEncryptionConfiguration", &mut self.server_side_encryption_configuration);
    }
}

impl contract::convert::Record for GetBucketEncryptionRequest {
    const NAME: &'static str = "GetBucketEncryptionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketIntelligentTieringConfigurationOutput {
    const NAME: &'static str = "GetBucketIntelligentTieringConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IntelligentTieringConfiguration", &mut self.intelligent_tiering_configuration);
    }
}

impl contract::convert::Record for GetBucketIntelligentTieringConfigurationRequest {
    const NAME: &'static str = "GetBucketIntelligentTieringConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Id", &mut self.id);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketInventoryConfigurationOutput {
    const NAME: &'static str = "GetBucketInventoryConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InventoryConfiguration", &mut self.inventory_configuration);
    }
}

impl contract::convert::Record for GetBucketInventoryConfigurationRequest {
    const NAME: &'static str = "GetBucketInventoryConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Id", &mut self.id);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketLifecycleConfigurationOutput {
    const NAME: &'static str = "GetBucketLifecycleConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Rules", &mut self.rules);
        fields.optional("TransitionDefaultMinimumObjectSize", &mut self.transition_default_minimum_object_size);
    }
}

impl contract::convert::Record for GetBucketLifecycleConfigurationRequest {
    const NAME: &'static str = "GetBucketLifecycleConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketLifecycleOutput {
    const NAME: &'static str = "GetBucketLifecycleOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Rules", &mut self.rules);
    }
}

impl contract::convert::Record for GetBucketLifecycleRequest {
    const NAME: &'static str = "GetBucketLifecycleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketLocationOutput {
    const NAME: &'static str = "GetBucketLocationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LocationConstraint", &mut self.location_constraint);
    }
}

impl contract::convert::Record for GetBucketLocationRequest {
    const NAME: &'static str = "GetBucketLocationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketLoggingOutput {
    const NAME: &'static str = "GetBucketLoggingOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LoggingEnabled", &mut self.logging_enabled);
    }
}

impl contract::convert::Record for GetBucketLoggingRequest {
    const NAME: &'static str = "GetBucketLoggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketMetadataConfigurationOutput {
    const NAME: &'static str = "GetBucketMetadataConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GetBucketMetadataConfigurationResult", &mut self.get_bucket_metadata_configuration_result);
    }
}

impl contract::convert::Record for GetBucketMetadataConfigurationRequest {
    const NAME: &'static str = "GetBucketMetadataConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketMetadataConfigurationResult {
    const NAME: &'static str = "GetBucketMetadataConfigurationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("MetadataConfigurationResult", &mut self.metadata_configuration_result);
    }
}

impl contract::convert::Record for GetBucketMetadataTableConfigurationOutput {
    const NAME: &'static str = "GetBucketMetadataTableConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional(
            "GetBucketMetadataTableConfigurationResult",
            &mut self.get_bucket_metadata_table_configuration_result,
        );
    }
}

impl contract::convert::Record for GetBucketMetadataTableConfigurationRequest {
    const NAME: &'static str = "GetBucketMetadataTableConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketMetadataTableConfigurationResult {
    const NAME: &'static str = "GetBucketMetadataTableConfigurationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("MetadataTableConfigurationResult", &mut self.metadata_table_configuration_result);
        fields.required("Status", &mut self.status);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for GetBucketMetricsConfigurationOutput {
    const NAME: &'static str = "GetBucketMetricsConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MetricsConfiguration", &mut self.metrics_configuration);
    }
}

impl contract::convert::Record for GetBucketMetricsConfigurationRequest {
    const NAME: &'static str = "GetBucketMetricsConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Id", &mut self.id);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketNotificationConfigurationRequest {
    const NAME: &'static str = "GetBucketNotificationConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketOwnershipControlsOutput {
    const NAME: &'static str = "GetBucketOwnershipControlsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OwnershipControls", &mut self.ownership_controls);
    }
}

impl contract::convert::Record for GetBucketOwnershipControlsRequest {
    const NAME: &'static str = "GetBucketOwnershipControlsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketPolicyOutput {
    const NAME: &'static str = "GetBucketPolicyOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for GetBucketPolicyRequest {
    const NAME: &'static str = "GetBucketPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketPolicyStatusOutput {
    const NAME: &'static str = "GetBucketPolicyStatusOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyStatus", &mut self.policy_status);
    }
}

impl contract::convert::Record for GetBucketPolicyStatusRequest {
    const NAME: &'static str = "GetBucketPolicyStatusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketReplicationOutput {
    const NAME: &'static str = "GetBucketReplicationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ReplicationConfiguration", &mut self.replication_configuration);
    }
}

impl contract::convert::Record for GetBucketReplicationRequest {
    const NAME: &'static str = "GetBucketReplicationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketRequestPaymentOutput {
    const NAME: &'static str = "GetBucketRequestPaymentOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Payer", &mut self.payer);
    }
}

impl contract::convert::Record for GetBucketRequestPaymentRequest {
    const NAME: &'static str = "GetBucketRequestPaymentRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketTaggingOutput {
    const NAME: &'static str = "GetBucketTaggingOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TagSet", &mut self.tag_set);
    }
}

impl contract::convert::Record for GetBucketTaggingRequest {
    const NAME: &'static str = "GetBucketTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketVersioningOutput {
    const NAME: &'static str = "GetBucketVersioningOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
        fields.optional("MFADelete", &mut self.mfa_delete);
    }
}

impl contract::convert::Record for GetBucketVersioningRequest {
    const NAME: &'static str = "GetBucketVersioningRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetBucketWebsiteOutput {
    const NAME: &'static str = "GetBucketWebsiteOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RedirectAllRequestsTo", &mut self.redirect_all_requests_to);
        fields.optional("IndexDocument", &mut self.index_document);
        fields.optional("ErrorDocument", &mut self.error_document);
        fields.optional("RoutingRules", &mut self.routing_rules);
    }
}

impl contract::convert::Record for GetBucketWebsiteRequest {
    const NAME: &'static str = "GetBucketWebsiteRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetObjectAclOutput {
    const NAME: &'static str = "GetObjectAclOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Owner", &mut self.owner);
        fields.optional("Grants", &mut self.grants);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for GetObjectAclRequest {
    const NAME: &'static str = "GetObjectAclRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetObjectAnnotationOutput {
    const NAME: &'static str = "GetObjectAnnotationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AnnotationPayload", &mut self.annotation_payload);
        fields.optional("ObjectVersionId", &mut self.object_version_id);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("ContentLength", &mut self.content_length);
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.optional("ChecksumType", &mut self.checksum_type);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("RequestCharged", &mut self.request_charged);
        fields.optional("ReplicationStatus", &mut self.replication_status);
    }
}

impl contract::convert::Record for GetObjectAnnotationRequest {
    const NAME: &'static str = "GetObjectAnnotationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.required("AnnotationName", &mut self.annotation_name);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("ChecksumMode", &mut self.checksum_mode);
    }
}

impl contract::convert::Record for GetObjectAttributesOutput {
    const NAME: &'static str = "GetObjectAttributesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DeleteMarker", &mut self.delete_marker);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("RequestCharged", &mut self.request_charged);
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("Checksum", &mut self.checksum);
        fields.optional("ObjectParts", &mut self.object_parts);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("ObjectSize", &mut self.object_size);
    }
}

impl contract::convert::Record for GetObjectAttributesParts {
    const NAME: &'static str = "GetObjectAttributesParts";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TotalPartsCount", &mut self.total_parts_count);
        fields.optional("PartNumberMarker", &mut self.part_number_marker);
        fields.optional("NextPartNumberMarker", &mut self.next_part_number_marker);
        fields.optional("MaxParts", &mut self.max_parts);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Parts", &mut self.parts);
    }
}

impl contract::convert::Record for GetObjectAttributesRequest {
    const NAME: &'static str = "GetObjectAttributesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("MaxParts", &mut self.max_parts);
        fields.optional("PartNumberMarker", &mut self.part_number_marker);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKey", &mut self.sse_customer_key);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.required("ObjectAttributes", &mut self.object_attributes);
    }
}

impl contract::convert::Record for GetObjectLegalHoldOutput {
    const NAME: &'static str = "GetObjectLegalHoldOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LegalHold", &mut self.legal_hold);
    }
}

impl contract::convert::Record for GetObjectLegalHoldRequest {
    const NAME: &'static str = "GetObjectLegalHoldRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetObjectLockConfigurationOutput {
    const NAME: &'static str = "GetObjectLockConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ObjectLockConfiguration", &mut self.object_lock_configuration);
    }
}

impl contract::convert::Record for GetObjectLockConfigurationRequest {
    const NAME: &'static str = "GetObjectLockConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetObjectOutput {
    const NAME: &'static str = "GetObjectOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Body", &mut self.body);
        fields.optional("DeleteMarker", &mut self.delete_marker);
        fields.optional("AcceptRanges", &mut self.accept_ranges);
        fields.optional("Expiration", &mut self.expiration);
        fields.optional("Restore", &mut self.restore);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("ContentLength", &mut self.content_length);
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.optional("ChecksumType", &mut self.checksum_type);
        fields.optional("MissingMeta", &mut self.missing_meta);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("CacheControl", &mut self.cache_control);
        fields.optional("ContentDisposition", &mut self.content_disposition);
        fields.optional("ContentEncoding", &mut self.content_encoding);
        fields.optional("ContentLanguage", &mut self.content_language);
        fields.optional("ContentRange", &mut self.content_range);
        fields.optional("ContentType", &mut self.content_type);
        fields.optional("Expires", &mut self.expires);
        fields.optional("WebsiteRedirectLocation", &mut self.website_redirect_location);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("Metadata", &mut self.metadata);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("RequestCharged", &mut self.request_charged);
        fields.optional("ReplicationStatus", &mut self.replication_status);
        fields.optional("PartsCount", &mut self.parts_count);
        fields.optional("TagCount", &mut self.tag_count);
        fields.optional("ObjectLockMode", &mut self.object_lock_mode);
        fields.optional("ObjectLockRetainUntilDate", &mut self.object_lock_retain_until_date);
        fields.optional("ObjectLockLegalHoldStatus", &mut self.object_lock_legal_hold_status);
        fields.optional("ObjectLockEventHold", &mut self.object_lock_event_hold);
        fields.optional("ObjectLockEventHoldDurationDays", &mut self.object_lock_event_hold_duration_days);
        fields.optional("ObjectLockEventHoldDurationYears", &mut self.object_lock_event_hold_duration_years);
    }
}

impl contract::convert::Record for GetObjectRequest {
    const NAME: &'static str = "GetObjectRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("IfMatch", &mut self.if_match);
        fields.optional("IfModifiedSince", &mut self.if_modified_since);
        fields.optional("IfNoneMatch", &mut self.if_none_match);
        fields.optional("IfUnmodifiedSince", &mut self.if_unmodified_since);
        fields.required("Key", &mut self.key);
        fields.optional("Range", &mut self.range);
        fields.optional("ResponseCacheControl", &mut self.response_cache_control);
        fields.optional("ResponseContentDisposition", &mut self.response_content_disposition);
        fields.optional("ResponseContentEncoding", &mut self.response_content_encoding);
        fields.optional("ResponseContentLanguage", &mut self.response_content_language);
        fields.optional("ResponseContentType", &mut self.response_content_type);
        fields.optional("ResponseExpires", &mut self.response_expires);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKey", &mut self.sse_customer_key);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("PartNumber", &mut self.part_number);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("ChecksumMode", &mut self.checksum_mode);
    }
}

impl contract::convert::Record for GetObjectRetentionOutput {
    const NAME: &'static str = "GetObjectRetentionOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Retention", &mut self.retention);
    }
}

impl contract::convert::Record for GetObjectRetentionRequest {
    const NAME: &'static str = "GetObjectRetentionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetObjectTaggingOutput {
    const NAME: &'static str = "GetObjectTaggingOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("VersionId", &mut self.version_id);
        fields.required("TagSet", &mut self.tag_set);
    }
}

impl contract::convert::Record for GetObjectTaggingRequest {
    const NAME: &'static str = "GetObjectTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("RequestPayer", &mut self.request_payer);
    }
}

impl contract::convert::Record for GetObjectTorrentOutput {
    const NAME: &'static str = "GetObjectTorrentOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Body", &mut self.body);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for GetObjectTorrentRequest {
    const NAME: &'static str = "GetObjectTorrentRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GetPublicAccessBlockOutput {
    const NAME: &'static str = "GetPublicAccessBlockOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PublicAccessBlockConfiguration", &mut self.public_access_block_configuration);
    }
}

impl contract::convert::Record for GetPublicAccessBlockRequest {
    const NAME: &'static str = "GetPublicAccessBlockRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for GlacierJobParameters {
    const NAME: &'static str = "GlacierJobParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Tier", &mut self.tier);
    }
}

impl contract::convert::Record for Grant {
    const NAME: &'static str = "Grant";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Grantee", &mut self.grantee);
        fields.optional("Permission", &mut self.permission);
    }
}

impl contract::convert::Record for Grantee {
    const NAME: &'static str = "Grantee";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DisplayName", &mut self.display_name);
        fields.optional("EmailAddress", &mut self.email_address);
        fields.optional("ID", &mut self.id);
        fields.required("Type", &mut self.r#type);
        fields.optional("URI", &mut self.uri);
    }
}

impl contract::convert::Record for HeadBucketOutput {
    const NAME: &'static str = "HeadBucketOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BucketArn", &mut self.bucket_arn);
        fields.optional("BucketLocationType", &mut self.bucket_location_type);
        fields.optional("BucketLocationName", &mut self.bucket_location_name);
        fields.optional("BucketRegion", &mut self.bucket_region);
        fields.optional("AccessPointAlias", &mut self.access_point_alias);
    }
}

impl contract::convert::Record for HeadBucketRequest {
    const NAME: &'static str = "HeadBucketRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for HeadObjectOutput {
    const NAME: &'static str = "HeadObjectOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DeleteMarker", &mut self.delete_marker);
        fields.optional("AcceptRanges", &mut self.accept_ranges);
        fields.optional("Expiration", &mut self.expiration);
        fields.optional("Restore", &mut self.restore);
        fields.optional("ArchiveStatus", &mut self.archive_status);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("ContentLength", &mut self.content_length);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.optional("ChecksumType", &mut self.checksum_type);
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("MissingMeta", &mut self.missing_meta);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("CacheControl", &mut self.cache_control);
        fields.optional("ContentDisposition", &mut self.content_disposition);
        fields.optional("ContentEncoding", &mut self.content_encoding);
        fields.optional("ContentLanguage", &mut self.content_language);
        fields.optional("ContentType", &mut self.content_type);
        fields.optional("ContentRange", &mut self.content_range);
        fields.optional("Expires", &mut self.expires);
        fields.optional("WebsiteRedirectLocation", &mut self.website_redirect_location);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("Metadata", &mut self.metadata);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("RequestCharged", &mut self.request_charged);
        fields.optional("ReplicationStatus", &mut self.replication_status);
        fields.optional("PartsCount", &mut self.parts_count);
        fields.optional("TagCount", &mut self.tag_count);
        fields.optional("ObjectLockMode", &mut self.object_lock_mode);
        fields.optional("ObjectLockRetainUntilDate", &mut self.object_lock_retain_until_date);
        fields.optional("ObjectLockLegalHoldStatus", &mut self.object_lock_legal_hold_status);
        fields.optional("ObjectLockEventHold", &mut self.object_lock_event_hold);
        fields.optional("ObjectLockEventHoldDurationDays", &mut self.object_lock_event_hold_duration_days);
        fields.optional("ObjectLockEventHoldDurationYears", &mut self.object_lock_event_hold_duration_years);
    }
}

impl contract::convert::Record for HeadObjectRequest {
    const NAME: &'static str = "HeadObjectRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("IfMatch", &mut self.if_match);
        fields.optional("IfModifiedSince", &mut self.if_modified_since);
        fields.optional("IfNoneMatch", &mut self.if_none_match);
        fields.optional("IfUnmodifiedSince", &mut self.if_unmodified_since);
        fields.required("Key", &mut self.key);
        fields.optional("Range", &mut self.range);
        fields.optional("ResponseCacheControl", &mut self.response_cache_control);
        fields.optional("ResponseContentDisposition", &mut self.response_content_disposition);
        fields.optional("ResponseContentEncoding", &mut self.response_content_encoding);
        fields.optional("ResponseContentLanguage", &mut self.response_content_language);
        fields.optional("ResponseContentType", &mut self.response_content_type);
        fields.optional("ResponseExpires", &mut self.response_expires);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKey", &mut self.sse_customer_key);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("PartNumber", &mut self.part_number);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("ChecksumMode", &mut self.checksum_mode);
    }
}

impl contract::convert::Record for IdempotencyParameterMismatch {
    const NAME: &'static str = "IdempotencyParameterMismatch";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for IndexDocument {
    const NAME: &'static str = "IndexDocument";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Suffix", &mut self.suffix);
    }
}

impl contract::convert::Record for Initiator {
    const NAME: &'static str = "Initiator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ID", &mut self.id);
        fields.optional("DisplayName", &mut self.display_name);
    }
}

impl contract::convert::Record for InputSerialization {
    const NAME: &'static str = "InputSerialization";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CSV", &mut self.csv);
        fields.optional("CompressionType", &mut self.compression_type);
        fields.optional("JSON", &mut self.json);
        fields.optional("Parquet", &mut self.parquet);
    }
}

impl contract::convert::Record for IntelligentTieringAndOperator {
    const NAME: &'static str = "IntelligentTieringAndOperator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for IntelligentTieringConfiguration {
    const NAME: &'static str = "IntelligentTieringConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.optional("Filter", &mut self.filter);
        fields.required("Status", &mut self.status);
        fields.required("Tierings", &mut self.tierings);
    }
}

impl contract::convert::Record for IntelligentTieringFilter {
    const NAME: &'static str = "IntelligentTieringFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tag", &mut self.tag);
        fields.optional("And", &mut self.and);
    }
}

impl contract::convert::Record for InvalidAnnotationName {
    const NAME: &'static str = "InvalidAnnotationName";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidObjectState {
    const NAME: &'static str = "InvalidObjectState";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("AccessTier", &mut self.access_tier);
    }
}

impl contract::convert::Record for InvalidPrefix {
    const NAME: &'static str = "InvalidPrefix";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidRequest {
    const NAME: &'static str = "InvalidRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidWriteOffset {
    const NAME: &'static str = "InvalidWriteOffset";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InventoryConfiguration {
    const NAME: &'static str = "InventoryConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Destination", &mut self.destination);
        fields.required("IsEnabled", &mut self.is_enabled);
        fields.optional("Filter", &mut self.filter);
        fields.required("Id", &mut self.id);
        fields.required("IncludedObjectVersions", &mut self.included_object_versions);
        fields.optional("OptionalFields", &mut self.optional_fields);
        fields.required("Schedule", &mut self.schedule);
    }
}

impl contract::convert::Record for InventoryDestination {
    const NAME: &'static str = "InventoryDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("S3BucketDestination", &mut self.s3_bucket_destination);
    }
}

impl contract::convert::Record for InventoryEncryption {
    const NAME: &'static str = "InventoryEncryption";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SSES3", &mut self.sses3);
        fields.optional("SSEKMS", &mut self.ssekms);
    }
}

impl contract::convert::Record for InventoryFilter {
    const NAME: &'static str = "InventoryFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Prefix", &mut self.prefix);
    }
}

impl contract::convert::Record for InventoryS3BucketDestination {
    const NAME: &'static str = "InventoryS3BucketDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccountId", &mut self.account_id);
        fields.required("Bucket", &mut self.bucket);
        fields.required("Format", &mut self.format);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Encryption", &mut self.encryption);
    }
}

impl contract::convert::Record for InventorySchedule {
    const NAME: &'static str = "InventorySchedule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Frequency", &mut self.frequency);
    }
}

impl contract::convert::Record for InventoryTableConfiguration {
    const NAME: &'static str = "InventoryTableConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConfigurationState", &mut self.configuration_state);
        fields.optional("EncryptionConfiguration", &mut self.encryption_configuration);
    }
}

impl contract::convert::Record for InventoryTableConfigurationResult {
    const NAME: &'static str = "InventoryTableConfigurationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConfigurationState", &mut self.configuration_state);
        fields.optional("TableStatus", &mut self.table_status);
        fields.optional("Error", &mut self.error);
        fields.optional("TableName", &mut self.table_name);
        fields.optional("TableArn", &mut self.table_arn);
    }
}

impl contract::convert::Record for InventoryTableConfigurationUpdates {
    const NAME: &'static str = "InventoryTableConfigurationUpdates";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ConfigurationState", &mut self.configuration_state);
        fields.optional("EncryptionConfiguration", &mut self.encryption_configuration);
    }
}

impl contract::convert::Record for JSONInput {
    const NAME: &'static str = "JSONInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for JSONOutput {
    const NAME: &'static str = "JSONOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RecordDelimiter", &mut self.record_delimiter);
    }
}

impl contract::convert::Record for JournalTableConfiguration {
    const NAME: &'static str = "JournalTableConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RecordExpiration", &mut self.record_expiration);
        fields.optional("EncryptionConfiguration", &mut self.encryption_configuration);
    }
}

impl contract::convert::Record for JournalTableConfigurationResult {
    const NAME: &'static str = "JournalTableConfigurationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableStatus", &mut self.table_status);
        fields.optional("Error", &mut self.error);
        fields.required("TableName", &mut self.table_name);
        fields.optional("TableArn", &mut self.table_arn);
        fields.required("RecordExpiration", &mut self.record_expiration);
    }
}

impl contract::convert::Record for JournalTableConfigurationUpdates {
    const NAME: &'static str = "JournalTableConfigurationUpdates";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RecordExpiration", &mut self.record_expiration);
    }
}

impl contract::convert::Record for LambdaFunctionConfiguration {
    const NAME: &'static str = "LambdaFunctionConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.required("LambdaFunctionArn", &mut self.lambda_function_arn);
        fields.required("Events", &mut self.events);
        fields.optional("Filter", &mut self.filter);
    }
}

impl contract::convert::Record for LifecycleConfiguration {
    const NAME: &'static str = "LifecycleConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Rules", &mut self.rules);
    }
}

impl contract::convert::Record for LifecycleExpiration {
    const NAME: &'static str = "LifecycleExpiration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Date", &mut self.date);
        fields.optional("Days", &mut self.days);
        fields.optional("ExpiredObjectDeleteMarker", &mut self.expired_object_delete_marker);
    }
}

impl contract::convert::Record for LifecycleRule {
    const NAME: &'static str = "LifecycleRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Expiration", &mut self.expiration);
        fields.optional("ID", &mut self.id);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Filter", &mut self.filter);
        fields.required("Status", &mut self.status);
        fields.optional("Transitions", &mut self.transitions);
        fields.optional("NoncurrentVersionTransitions", &mut self.noncurrent_version_transitions);
        fields.optional("NoncurrentVersionExpiration", &mut self.noncurrent_version_expiration);
        fields.optional("AbortIncompleteMultipartUpload", &mut self.abort_incomplete_multipart_upload);
    }
}

impl contract::convert::Record for LifecycleRuleAndOperator {
    const NAME: &'static str = "LifecycleRuleAndOperator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tags", &mut self.tags);
        fields.optional("ObjectSizeGreaterThan", &mut self.object_size_greater_than);
        fields.optional("ObjectSizeLessThan", &mut self.object_size_less_than);
    }
}

impl contract::convert::Record for LifecycleRuleFilter {
    const NAME: &'static str = "LifecycleRuleFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tag", &mut self.tag);
        fields.optional("ObjectSizeGreaterThan", &mut self.object_size_greater_than);
        fields.optional("ObjectSizeLessThan", &mut self.object_size_less_than);
        fields.optional("And", &mut self.and);
    }
}

impl contract::convert::Record for ListBucketAnalyticsConfigurationsOutput {
    const NAME: &'static str = "ListBucketAnalyticsConfigurationsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("NextContinuationToken", &mut self.next_continuation_token);
        fields.optional("AnalyticsConfigurationList", &mut self.analytics_configuration_list);
    }
}

impl contract::convert::Record for ListBucketAnalyticsConfigurationsRequest {
    const NAME: &'static str = "ListBucketAnalyticsConfigurationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for ListBucketIntelligentTieringConfigurationsOutput {
    const NAME: &'static str = "ListBucketIntelligentTieringConfigurationsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("NextContinuationToken", &mut self.next_continuation_token);
        fields.optional("IntelligentTieringConfigurationList", &mut self.intelligent_tiering_configuration_list);
    }
}

impl contract::convert::Record for ListBucketIntelligentTieringConfigurationsRequest {
    const NAME: &'static str = "ListBucketIntelligentTieringConfigurationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for ListBucketInventoryConfigurationsOutput {
    const NAME: &'static str = "ListBucketInventoryConfigurationsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("InventoryConfigurationList", &mut self.inventory_configuration_list);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("NextContinuationToken", &mut self.next_continuation_token);
    }
}

impl contract::convert::Record for ListBucketInventoryConfigurationsRequest {
    const NAME: &'static str = "ListBucketInventoryConfigurationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for ListBucketMetricsConfigurationsOutput {
    const NAME: &'static str = "ListBucketMetricsConfigurationsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("NextContinuationToken", &mut self.next_continuation_token);
        fields.optional("MetricsConfigurationList", &mut self.metrics_configuration_list);
    }
}

impl contract::convert::Record for ListBucketMetricsConfigurationsRequest {
    const NAME: &'static str = "ListBucketMetricsConfigurationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for ListBucketsOutput {
    const NAME: &'static str = "ListBucketsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Buckets", &mut self.buckets);
        fields.optional("Owner", &mut self.owner);
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("Prefix", &mut self.prefix);
    }
}

impl contract::convert::Record for ListBucketsRequest {
    const NAME: &'static str = "ListBucketsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaxBuckets", &mut self.max_buckets);
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("BucketRegion", &mut self.bucket_region);
    }
}

impl contract::convert::Record for ListDirectoryBucketsOutput {
    const NAME: &'static str = "ListDirectoryBucketsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Buckets", &mut self.buckets);
        fields.optional("ContinuationToken", &mut self.continuation_token);
    }
}

impl contract::convert::Record for ListDirectoryBucketsRequest {
    const NAME: &'static str = "ListDirectoryBucketsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("MaxDirectoryBuckets", &mut self.max_directory_buckets);
    }
}

impl contract::convert::Record for ListMultipartUploadsOutput {
    const NAME: &'static str = "ListMultipartUploadsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Bucket", &mut self.bucket);
        fields.optional("KeyMarker", &mut self.key_marker);
        fields.optional("UploadIdMarker", &mut self.upload_id_marker);
        fields.optional("NextKeyMarker", &mut self.next_key_marker);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Delimiter", &mut self.delimiter);
        fields.optional("NextUploadIdMarker", &mut self.next_upload_id_marker);
        fields.optional("MaxUploads", &mut self.max_uploads);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Uploads", &mut self.uploads);
        fields.optional("CommonPrefixes", &mut self.common_prefixes);
        fields.optional("EncodingType", &mut self.encoding_type);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for ListMultipartUploadsRequest {
    const NAME: &'static str = "ListMultipartUploadsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("Delimiter", &mut self.delimiter);
        fields.optional("EncodingType", &mut self.encoding_type);
        fields.optional("KeyMarker", &mut self.key_marker);
        fields.optional("MaxUploads", &mut self.max_uploads);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("UploadIdMarker", &mut self.upload_id_marker);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("RequestPayer", &mut self.request_payer);
    }
}

impl contract::convert::Record for ListObjectAnnotationsOutput {
    const NAME: &'static str = "ListObjectAnnotationsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Annotations", &mut self.annotations);
        fields.optional("Bucket", &mut self.bucket);
        fields.optional("Key", &mut self.key);
        fields.optional("ObjectVersionId", &mut self.object_version_id);
        fields.optional("AnnotationPrefix", &mut self.annotation_prefix);
        fields.optional("MaxAnnotationResults", &mut self.max_annotation_results);
        fields.optional("AnnotationCount", &mut self.annotation_count);
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("NextContinuationToken", &mut self.next_continuation_token);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for ListObjectAnnotationsRequest {
    const NAME: &'static str = "ListObjectAnnotationsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("MaxAnnotationResults", &mut self.max_annotation_results);
        fields.optional("AnnotationPrefix", &mut self.annotation_prefix);
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for ListObjectVersionsOutput {
    const NAME: &'static str = "ListObjectVersionsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("KeyMarker", &mut self.key_marker);
        fields.optional("VersionIdMarker", &mut self.version_id_marker);
        fields.optional("NextKeyMarker", &mut self.next_key_marker);
        fields.optional("NextVersionIdMarker", &mut self.next_version_id_marker);
        fields.optional("Versions", &mut self.versions);
        fields.optional("DeleteMarkers", &mut self.delete_markers);
        fields.optional("Name", &mut self.name);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Delimiter", &mut self.delimiter);
        fields.optional("MaxKeys", &mut self.max_keys);
        fields.optional("CommonPrefixes", &mut self.common_prefixes);
        fields.optional("EncodingType", &mut self.encoding_type);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for ListObjectVersionsRequest {
    const NAME: &'static str = "ListObjectVersionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("Delimiter", &mut self.delimiter);
        fields.optional("EncodingType", &mut self.encoding_type);
        fields.optional("KeyMarker", &mut self.key_marker);
        fields.optional("MaxKeys", &mut self.max_keys);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("VersionIdMarker", &mut self.version_id_marker);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("OptionalObjectAttributes", &mut self.optional_object_attributes);
    }
}

impl contract::convert::Record for ListObjectsOutput {
    const NAME: &'static str = "ListObjectsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
        fields.optional("NextMarker", &mut self.next_marker);
        fields.optional("Contents", &mut self.contents);
        fields.optional("Name", &mut self.name);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Delimiter", &mut self.delimiter);
        fields.optional("MaxKeys", &mut self.max_keys);
        fields.optional("CommonPrefixes", &mut self.common_prefixes);
        fields.optional("EncodingType", &mut self.encoding_type);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for ListObjectsRequest {
    const NAME: &'static str = "ListObjectsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("Delimiter", &mut self.delimiter);
        fields.optional("EncodingType", &mut self.encoding_type);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxKeys", &mut self.max_keys);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("OptionalObjectAttributes", &mut self.optional_object_attributes);
    }
}

impl contract::convert::Record for ListObjectsV2Output {
    const NAME: &'static str = "ListObjectsV2Output";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Contents", &mut self.contents);
        fields.optional("Name", &mut self.name);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Delimiter", &mut self.delimiter);
        fields.optional("MaxKeys", &mut self.max_keys);
        fields.optional("CommonPrefixes", &mut self.common_prefixes);
        fields.optional("EncodingType", &mut self.encoding_type);
        fields.optional("KeyCount", &mut self.key_count);
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("NextContinuationToken", &mut self.next_continuation_token);
        fields.optional("StartAfter", &mut self.start_after);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for ListObjectsV2Request {
    const NAME: &'static str = "ListObjectsV2Request";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("Delimiter", &mut self.delimiter);
        fields.optional("EncodingType", &mut self.encoding_type);
        fields.optional("MaxKeys", &mut self.max_keys);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("ContinuationToken", &mut self.continuation_token);
        fields.optional("FetchOwner", &mut self.fetch_owner);
        fields.optional("StartAfter", &mut self.start_after);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("OptionalObjectAttributes", &mut self.optional_object_attributes);
    }
}

impl contract::convert::Record for ListPartsOutput {
    const NAME: &'static str = "ListPartsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AbortDate", &mut self.abort_date);
        fields.optional("AbortRuleId", &mut self.abort_rule_id);
        fields.optional("Bucket", &mut self.bucket);
        fields.optional("Key", &mut self.key);
        fields.optional("UploadId", &mut self.upload_id);
        fields.optional("PartNumberMarker", &mut self.part_number_marker);
        fields.optional("NextPartNumberMarker", &mut self.next_part_number_marker);
        fields.optional("MaxParts", &mut self.max_parts);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Parts", &mut self.parts);
        fields.optional("Initiator", &mut self.initiator);
        fields.optional("Owner", &mut self.owner);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("RequestCharged", &mut self.request_charged);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ChecksumType", &mut self.checksum_type);
        fields.optional("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for ListPartsRequest {
    const NAME: &'static str = "ListPartsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("MaxParts", &mut self.max_parts);
        fields.optional("PartNumberMarker", &mut self.part_number_marker);
        fields.required("UploadId", &mut self.upload_id);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKey", &mut self.sse_customer_key);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
    }
}

impl contract::convert::Record for LocationInfo {
    const NAME: &'static str = "LocationInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Name", &mut self.name);
    }
}

impl contract::convert::Record for LoggingEnabled {
    const NAME: &'static str = "LoggingEnabled";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TargetBucket", &mut self.target_bucket);
        fields.optional("TargetGrants", &mut self.target_grants);
        fields.required("TargetPrefix", &mut self.target_prefix);
        fields.optional("TargetObjectKeyFormat", &mut self.target_object_key_format);
    }
}

impl contract::convert::Record for MetadataConfiguration {
    const NAME: &'static str = "MetadataConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("JournalTableConfiguration", &mut self.journal_table_configuration);
        fields.optional("InventoryTableConfiguration", &mut self.inventory_table_configuration);
        fields.optional("AnnotationTableConfiguration", &mut self.annotation_table_configuration);
    }
}

impl contract::convert::Record for MetadataConfigurationResult {
    const NAME: &'static str = "MetadataConfigurationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DestinationResult", &mut self.destination_result);
        fields.optional("JournalTableConfigurationResult", &mut self.journal_table_configuration_result);
        fields.optional("InventoryTableConfigurationResult", &mut self.inventory_table_configuration_result);
        fields.optional("AnnotationTableConfigurationResult", &mut self.annotation_table_configuration_result);
    }
}

impl contract::convert::Record for MetadataEntry {
    const NAME: &'static str = "MetadataEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for MetadataTableConfiguration {
    const NAME: &'static str = "MetadataTableConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("S3TablesDestination", &mut self.s3_tables_destination);
    }
}

impl contract::convert::Record for MetadataTableConfigurationResult {
    const NAME: &'static str = "MetadataTableConfigurationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("S3TablesDestinationResult", &mut self.s3_tables_destination_result);
    }
}

impl contract::convert::Record for MetadataTableEncryptionConfiguration {
    const NAME: &'static str = "MetadataTableEncryptionConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SseAlgorithm", &mut self.sse_algorithm);
        fields.optional("KmsKeyArn", &mut self.kms_key_arn);
    }
}

impl contract::convert::Record for Metrics {
    const NAME: &'static str = "Metrics";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
        fields.optional("EventThreshold", &mut self.event_threshold);
    }
}

impl contract::convert::Record for MetricsAndOperator {
    const NAME: &'static str = "MetricsAndOperator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tags", &mut self.tags);
        fields.optional("AccessPointArn", &mut self.access_point_arn);
    }
}

impl contract::convert::Record for MetricsConfiguration {
    const NAME: &'static str = "MetricsConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Id", &mut self.id);
        fields.optional("Filter", &mut self.filter);
    }
}

impl contract::convert::Record for MetricsFilter {
    const NAME: &'static str = "MetricsFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tag", &mut self.tag);
        fields.optional("AccessPointArn", &mut self.access_point_arn);
        fields.optional("And", &mut self.and);
    }
}

impl contract::convert::Record for MultipartUpload {
    const NAME: &'static str = "MultipartUpload";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UploadId", &mut self.upload_id);
        fields.optional("Key", &mut self.key);
        fields.optional("Initiated", &mut self.initiated);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("Owner", &mut self.owner);
        fields.optional("Initiator", &mut self.initiator);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ChecksumType", &mut self.checksum_type);
        fields.optional("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for NoSuchAnnotation {
    const NAME: &'static str = "NoSuchAnnotation";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for NoSuchBucket {
    const NAME: &'static str = "NoSuchBucket";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for NoSuchKey {
    const NAME: &'static str = "NoSuchKey";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for NoSuchUpload {
    const NAME: &'static str = "NoSuchUpload";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for NoncurrentVersionExpiration {
    const NAME: &'static str = "NoncurrentVersionExpiration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NoncurrentDays", &mut self.noncurrent_days);
        fields.optional("NewerNoncurrentVersions", &mut self.newer_noncurrent_versions);
    }
}

impl contract::convert::Record for NoncurrentVersionTransition {
    const NAME: &'static str = "NoncurrentVersionTransition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NoncurrentDays", &mut self.noncurrent_days);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("NewerNoncurrentVersions", &mut self.newer_noncurrent_versions);
    }
}

impl contract::convert::Record for NotificationConfiguration {
    const NAME: &'static str = "NotificationConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TopicConfigurations", &mut self.topic_configurations);
        fields.optional("QueueConfigurations", &mut self.queue_configurations);
        fields.optional("LambdaFunctionConfigurations", &mut self.lambda_function_configurations);
        fields.optional("EventBridgeConfiguration", &mut self.event_bridge_configuration);
    }
}

impl contract::convert::Record for NotificationConfigurationDeprecated {
    const NAME: &'static str = "NotificationConfigurationDeprecated";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TopicConfiguration", &mut self.topic_configuration);
        fields.optional("QueueConfiguration", &mut self.queue_configuration);
        fields.optional("CloudFunctionConfiguration", &mut self.cloud_function_configuration);
    }
}

impl contract::convert::Record for NotificationConfigurationFilter {
    const NAME: &'static str = "NotificationConfigurationFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
    }
}

impl contract::convert::Record for Object {
    const NAME: &'static str = "Object";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ChecksumType", &mut self.checksum_type);
        fields.optional("Size", &mut self.size);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("Owner", &mut self.owner);
        fields.optional("RestoreStatus", &mut self.restore_status);
    }
}

impl contract::convert::Record for ObjectAlreadyInActiveTierError {
    const NAME: &'static str = "ObjectAlreadyInActiveTierError";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl From<ObjectEncryption> for Value {
    fn from(it: ObjectEncryption) -> Self {
        match it {
            ObjectEncryption::SSEKMS(value) => variant("SSEKMS", value),
        }
    }
}

impl TryFrom<Value> for ObjectEncryption {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("ObjectEncryption", value)? {
            ("SSEKMS", value) => Ok(Self::SSEKMS(value.try_into()?)),
            _ => Err(unknown_variant("ObjectEncryption")),
        }
    }
}

impl contract::convert::Record for ObjectIdentifier {
    const NAME: &'static str = "ObjectIdentifier";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("LastModifiedTime", &mut self.last_modified_time);
        fields.optional("Size", &mut self.size);
    }
}

impl contract::convert::Record for ObjectLockConfiguration {
    const NAME: &'static str = "ObjectLockConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ObjectLockEnabled", &mut self.object_lock_enabled);
        fields.optional("Rule", &mut self.rule);
    }
}

impl contract::convert::Record for ObjectLockLegalHold {
    const NAME: &'static str = "ObjectLockLegalHold";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for ObjectLockRetention {
    const NAME: &'static str = "ObjectLockRetention";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Mode", &mut self.mode);
        fields.optional("RetainUntilDate", &mut self.retain_until_date);
        fields.optional("EventHold", &mut self.event_hold);
        fields.optional("EventHoldDuration", &mut self.event_hold_duration);
    }
}

impl contract::convert::Record for ObjectLockRule {
    const NAME: &'static str = "ObjectLockRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DefaultRetention", &mut self.default_retention);
    }
}

impl contract::convert::Record for ObjectNotInActiveTierError {
    const NAME: &'static str = "ObjectNotInActiveTierError";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ObjectPart {
    const NAME: &'static str = "ObjectPart";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PartNumber", &mut self.part_number);
        fields.optional("Size", &mut self.size);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
    }
}

impl contract::convert::Record for ObjectVersion {
    const NAME: &'static str = "ObjectVersion";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ChecksumType", &mut self.checksum_type);
        fields.optional("Size", &mut self.size);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("IsLatest", &mut self.is_latest);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("Owner", &mut self.owner);
        fields.optional("RestoreStatus", &mut self.restore_status);
    }
}

impl contract::convert::Record for OutputLocation {
    const NAME: &'static str = "OutputLocation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("S3", &mut self.s3);
    }
}

impl contract::convert::Record for OutputSerialization {
    const NAME: &'static str = "OutputSerialization";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CSV", &mut self.csv);
        fields.optional("JSON", &mut self.json);
    }
}

impl contract::convert::Record for Owner {
    const NAME: &'static str = "Owner";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DisplayName", &mut self.display_name);
        fields.optional("ID", &mut self.id);
    }
}

impl contract::convert::Record for OwnershipControls {
    const NAME: &'static str = "OwnershipControls";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Rules", &mut self.rules);
    }
}

impl contract::convert::Record for OwnershipControlsRule {
    const NAME: &'static str = "OwnershipControlsRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ObjectOwnership", &mut self.object_ownership);
    }
}

impl contract::convert::Record for ParquetInput {
    const NAME: &'static str = "ParquetInput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Part {
    const NAME: &'static str = "Part";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PartNumber", &mut self.part_number);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("Size", &mut self.size);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
    }
}

impl contract::convert::Record for PartitionedPrefix {
    const NAME: &'static str = "PartitionedPrefix";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PartitionDateSource", &mut self.partition_date_source);
    }
}

impl contract::convert::Record for PolicyStatus {
    const NAME: &'static str = "PolicyStatus";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsPublic", &mut self.is_public);
    }
}

impl contract::convert::Record for Progress {
    const NAME: &'static str = "Progress";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BytesScanned", &mut self.bytes_scanned);
        fields.optional("BytesProcessed", &mut self.bytes_processed);
        fields.optional("BytesReturned", &mut self.bytes_returned);
    }
}

impl contract::convert::Record for ProgressEvent {
    const NAME: &'static str = "ProgressEvent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Details", &mut self.details);
    }
}

impl contract::convert::Record for PublicAccessBlockConfiguration {
    const NAME: &'static str = "PublicAccessBlockConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BlockPublicAcls", &mut self.block_public_acls);
        fields.optional("IgnorePublicAcls", &mut self.ignore_public_acls);
        fields.optional("BlockPublicPolicy", &mut self.block_public_policy);
        fields.optional("RestrictPublicBuckets", &mut self.restrict_public_buckets);
    }
}

impl contract::convert::Record for PutBucketAbacRequest {
    const NAME: &'static str = "PutBucketAbacRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.required("AbacStatus", &mut self.abac_status);
    }
}

impl contract::convert::Record for PutBucketAccelerateConfigurationRequest {
    const NAME: &'static str = "PutBucketAccelerateConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("AccelerateConfiguration", &mut self.accelerate_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
    }
}

impl contract::convert::Record for PutBucketAclRequest {
    const NAME: &'static str = "PutBucketAclRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ACL", &mut self.acl);
        fields.optional("AccessControlPolicy", &mut self.access_control_policy);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("GrantFullControl", &mut self.grant_full_control);
        fields.optional("GrantRead", &mut self.grant_read);
        fields.optional("GrantReadACP", &mut self.grant_read_acp);
        fields.optional("GrantWrite", &mut self.grant_write);
        fields.optional("GrantWriteACP", &mut self.grant_write_acp);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketAnalyticsConfigurationRequest {
    const NAME: &'static str = "PutBucketAnalyticsConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Id", &mut self.id);
        fields.required("AnalyticsConfiguration", &mut self.analytics_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketCorsRequest {
    const NAME: &'static str = "PutBucketCorsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("CORSConfiguration", &mut self.cors_configuration);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketEncryptionRequest {
    const NAME: &'static str = "PutBucketEncryptionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("ServerSideEncryptionConfiguration", &mut self.server_side_encryption_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketIntelligentTieringConfigurationRequest {
    const NAME: &'static str = "PutBucketIntelligentTieringConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Id", &mut self.id);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.required("IntelligentTieringConfiguration", &mut self.intelligent_tiering_configuration);
    }
}

impl contract::convert::Record for PutBucketInventoryConfigurationRequest {
    const NAME: &'static str = "PutBucketInventoryConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Id", &mut self.id);
        fields.required("InventoryConfiguration", &mut self.inventory_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketLifecycleConfigurationOutput {
    const NAME: &'static str = "PutBucketLifecycleConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TransitionDefaultMinimumObjectSize", &mut self.transition_default_minimum_object_size);
    }
}

impl contract::convert::Record for PutBucketLifecycleConfigurationRequest {
    const NAME: &'static str = "PutBucketLifecycleConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("LifecycleConfiguration", &mut self.lifecycle_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("TransitionDefaultMinimumObjectSize", &mut self.transition_default_minimum_object_size);
    }
}

impl contract::convert::Record for PutBucketLifecycleRequest {
    const NAME: &'static str = "PutBucketLifecycleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("LifecycleConfiguration", &mut self.lifecycle_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketLoggingRequest {
    const NAME: &'static str = "PutBucketLoggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("BucketLoggingStatus", &mut self.bucket_logging_status);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketMetricsConfigurationRequest {
    const NAME: &'static str = "PutBucketMetricsConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Id", &mut self.id);
        fields.required("MetricsConfiguration", &mut self.metrics_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketNotificationConfigurationRequest {
    const NAME: &'static str = "PutBucketNotificationConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("NotificationConfiguration", &mut self.notification_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("SkipDestinationValidation", &mut self.skip_destination_validation);
    }
}

impl contract::convert::Record for PutBucketNotificationRequest {
    const NAME: &'static str = "PutBucketNotificationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("NotificationConfiguration", &mut self.notification_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketOwnershipControlsRequest {
    const NAME: &'static str = "PutBucketOwnershipControlsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.required("OwnershipControls", &mut self.ownership_controls);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
    }
}

impl contract::convert::Record for PutBucketPolicyRequest {
    const NAME: &'static str = "PutBucketPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ConfirmRemoveSelfBucketAccess", &mut self.confirm_remove_self_bucket_access);
        fields.required("Policy", &mut self.policy);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketReplicationRequest {
    const NAME: &'static str = "PutBucketReplicationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("ReplicationConfiguration", &mut self.replication_configuration);
        fields.optional("Token", &mut self.token);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketRequestPaymentRequest {
    const NAME: &'static str = "PutBucketRequestPaymentRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("RequestPaymentConfiguration", &mut self.request_payment_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketTaggingRequest {
    const NAME: &'static str = "PutBucketTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("Tagging", &mut self.tagging);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketVersioningRequest {
    const NAME: &'static str = "PutBucketVersioningRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("MFA", &mut self.mfa);
        fields.required("VersioningConfiguration", &mut self.versioning_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutBucketWebsiteRequest {
    const NAME: &'static str = "PutBucketWebsiteRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("WebsiteConfiguration", &mut self.website_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutObjectAclOutput {
    const NAME: &'static str = "PutObjectAclOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for PutObjectAclRequest {
    const NAME: &'static str = "PutObjectAclRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ACL", &mut self.acl);
        fields.optional("AccessControlPolicy", &mut self.access_control_policy);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("GrantFullControl", &mut self.grant_full_control);
        fields.optional("GrantRead", &mut self.grant_read);
        fields.optional("GrantReadACP", &mut self.grant_read_acp);
        fields.optional("GrantWrite", &mut self.grant_write);
        fields.optional("GrantWriteACP", &mut self.grant_write_acp);
        fields.required("Key", &mut self.key);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutObjectAnnotationOutput {
    const NAME: &'static str = "PutObjectAnnotationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Key", &mut self.key);
        fields.optional("AnnotationName", &mut self.annotation_name);
        fields.optional("ObjectVersionId", &mut self.object_version_id);
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.optional("ChecksumType", &mut self.checksum_type);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for PutObjectAnnotationRequest {
    const NAME: &'static str = "PutObjectAnnotationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.required("AnnotationName", &mut self.annotation_name);
        fields.required("AnnotationPayload", &mut self.annotation_payload);
        fields.optional("ObjectIfMatch", &mut self.object_if_match);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutObjectLegalHoldOutput {
    const NAME: &'static str = "PutObjectLegalHoldOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for PutObjectLegalHoldRequest {
    const NAME: &'static str = "PutObjectLegalHoldRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("LegalHold", &mut self.legal_hold);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutObjectLockConfigurationOutput {
    const NAME: &'static str = "PutObjectLockConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for PutObjectLockConfigurationRequest {
    const NAME: &'static str = "PutObjectLockConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ObjectLockConfiguration", &mut self.object_lock_configuration);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("Token", &mut self.token);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutObjectOutput {
    const NAME: &'static str = "PutObjectOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Expiration", &mut self.expiration);
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.optional("ChecksumType", &mut self.checksum_type);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("SSEKMSEncryptionContext", &mut self.ssekms_encryption_context);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.optional("Size", &mut self.size);
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for PutObjectRequest {
    const NAME: &'static str = "PutObjectRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ACL", &mut self.acl);
        fields.optional("Body", &mut self.body);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("CacheControl", &mut self.cache_control);
        fields.optional("ContentDisposition", &mut self.content_disposition);
        fields.optional("ContentEncoding", &mut self.content_encoding);
        fields.optional("ContentLanguage", &mut self.content_language);
        fields.optional("ContentLength", &mut self.content_length);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ContentType", &mut self.content_type);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.optional("Expires", &mut self.expires);
        fields.optional("IfMatch", &mut self.if_match);
        fields.optional("IfNoneMatch", &mut self.if_none_match);
        fields.optional("GrantFullControl", &mut self.grant_full_control);
        fields.optional("GrantRead", &mut self.grant_read);
        fields.optional("GrantReadACP", &mut self.grant_read_acp);
        fields.optional("GrantWriteACP", &mut self.grant_write_acp);
        fields.required("Key", &mut self.key);
        fields.optional("WriteOffsetBytes", &mut self.write_offset_bytes);
        fields.optional("Metadata", &mut self.metadata);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("WebsiteRedirectLocation", &mut self.website_redirect_location);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKey", &mut self.sse_customer_key);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("SSEKMSEncryptionContext", &mut self.ssekms_encryption_context);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("Tagging", &mut self.tagging);
        fields.optional("ObjectLockMode", &mut self.object_lock_mode);
        fields.optional("ObjectLockRetainUntilDate", &mut self.object_lock_retain_until_date);
        fields.optional("ObjectLockLegalHoldStatus", &mut self.object_lock_legal_hold_status);
        fields.optional("ObjectLockEventHold", &mut self.object_lock_event_hold);
        fields.optional("ObjectLockEventHoldDurationDays", &mut self.object_lock_event_hold_duration_days);
        fields.optional("ObjectLockEventHoldDurationYears", &mut self.object_lock_event_hold_duration_years);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutObjectRetentionOutput {
    const NAME: &'static str = "PutObjectRetentionOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for PutObjectRetentionRequest {
    const NAME: &'static str = "PutObjectRetentionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("Retention", &mut self.retention);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("BypassGovernanceRetention", &mut self.bypass_governance_retention);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for PutObjectTaggingOutput {
    const NAME: &'static str = "PutObjectTaggingOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for PutObjectTaggingRequest {
    const NAME: &'static str = "PutObjectTaggingRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("Tagging", &mut self.tagging);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("RequestPayer", &mut self.request_payer);
    }
}

impl contract::convert::Record for PutPublicAccessBlockRequest {
    const NAME: &'static str = "PutPublicAccessBlockRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("PublicAccessBlockConfiguration", &mut self.public_access_block_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for QueueConfiguration {
    const NAME: &'static str = "QueueConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.required("QueueArn", &mut self.queue_arn);
        fields.required("Events", &mut self.events);
        fields.optional("Filter", &mut self.filter);
    }
}

impl contract::convert::Record for QueueConfigurationDeprecated {
    const NAME: &'static str = "QueueConfigurationDeprecated";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("Event", &mut self.event);
        fields.optional("Events", &mut self.events);
        fields.optional("Queue", &mut self.queue);
    }
}

impl contract::convert::Record for RecordExpiration {
    const NAME: &'static str = "RecordExpiration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Expiration", &mut self.expiration);
        fields.optional("Days", &mut self.days);
    }
}

impl contract::convert::Record for RecordsEvent {
    const NAME: &'static str = "RecordsEvent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Payload", &mut self.payload);
    }
}

impl contract::convert::Record for Redirect {
    const NAME: &'static str = "Redirect";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("HostName", &mut self.host_name);
        fields.optional("HttpRedirectCode", &mut self.http_redirect_code);
        fields.optional("Protocol", &mut self.protocol);
        fields.optional("ReplaceKeyPrefixWith", &mut self.replace_key_prefix_with);
        fields.optional("ReplaceKeyWith", &mut self.replace_key_with);
    }
}

impl contract::convert::Record for RedirectAllRequestsTo {
    const NAME: &'static str = "RedirectAllRequestsTo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("HostName", &mut self.host_name);
        fields.optional("Protocol", &mut self.protocol);
    }
}

impl contract::convert::Record for RenameObjectOutput {
    const NAME: &'static str = "RenameObjectOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for RenameObjectRequest {
    const NAME: &'static str = "RenameObjectRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.required("RenameSource", &mut self.rename_source);
        fields.optional("DestinationIfMatch", &mut self.destination_if_match);
        fields.optional("DestinationIfNoneMatch", &mut self.destination_if_none_match);
        fields.optional("DestinationIfModifiedSince", &mut self.destination_if_modified_since);
        fields.optional("DestinationIfUnmodifiedSince", &mut self.destination_if_unmodified_since);
        fields.optional("SourceIfMatch", &mut self.source_if_match);
        fields.optional("SourceIfNoneMatch", &mut self.source_if_none_match);
        fields.optional("SourceIfModifiedSince", &mut self.source_if_modified_since);
        fields.optional("SourceIfUnmodifiedSince", &mut self.source_if_unmodified_since);
        fields.optional("ClientToken", &mut self.client_token);
    }
}

impl contract::convert::Record for ReplicaModifications {
    const NAME: &'static str = "ReplicaModifications";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for ReplicationConfiguration {
    const NAME: &'static str = "ReplicationConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Role", &mut self.role);
        fields.required("Rules", &mut self.rules);
    }
}

impl contract::convert::Record for ReplicationRule {
    const NAME: &'static str = "ReplicationRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ID", &mut self.id);
        fields.optional("Priority", &mut self.priority);
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Filter", &mut self.filter);
        fields.required("Status", &mut self.status);
        fields.optional("SourceSelectionCriteria", &mut self.source_selection_criteria);
        fields.optional("ExistingObjectReplication", &mut self.existing_object_replication);
        fields.required("Destination", &mut self.destination);
        fields.optional("DeleteMarkerReplication", &mut self.delete_marker_replication);
    }
}

impl contract::convert::Record for ReplicationRuleAndOperator {
    const NAME: &'static str = "ReplicationRuleAndOperator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tags", &mut self.tags);
        fields.optional("Not", &mut self.not);
    }
}

impl contract::convert::Record for ReplicationRuleFilter {
    const NAME: &'static str = "ReplicationRuleFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tag", &mut self.tag);
        fields.optional("And", &mut self.and);
        fields.optional("Not", &mut self.not);
    }
}

impl contract::convert::Record for ReplicationRuleNotOperator {
    const NAME: &'static str = "ReplicationRuleNotOperator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefix", &mut self.prefix);
        fields.optional("Tag", &mut self.tag);
        fields.optional("Or", &mut self.or);
    }
}

impl contract::convert::Record for ReplicationRuleOrOperator {
    const NAME: &'static str = "ReplicationRuleOrOperator";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Prefixes", &mut self.prefixes);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for ReplicationTime {
    const NAME: &'static str = "ReplicationTime";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
        fields.required("Time", &mut self.time);
    }
}

impl contract::convert::Record for ReplicationTimeValue {
    const NAME: &'static str = "ReplicationTimeValue";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Minutes", &mut self.minutes);
    }
}

impl contract::convert::Record for RequestPaymentConfiguration {
    const NAME: &'static str = "RequestPaymentConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Payer", &mut self.payer);
    }
}

impl contract::convert::Record for RequestProgress {
    const NAME: &'static str = "RequestProgress";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Enabled", &mut self.enabled);
    }
}

impl contract::convert::Record for RestoreObjectOutput {
    const NAME: &'static str = "RestoreObjectOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RequestCharged", &mut self.request_charged);
        fields.optional("RestoreOutputPath", &mut self.restore_output_path);
    }
}

impl contract::convert::Record for RestoreObjectRequest {
    const NAME: &'static str = "RestoreObjectRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("RestoreRequest", &mut self.restore_request);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for RestoreRequest {
    const NAME: &'static str = "RestoreRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Days", &mut self.days);
        fields.optional("GlacierJobParameters", &mut self.glacier_job_parameters);
        fields.optional("Type", &mut self.r#type);
        fields.optional("Tier", &mut self.tier);
        fields.optional("Description", &mut self.description);
        fields.optional("SelectParameters", &mut self.select_parameters);
        fields.optional("OutputLocation", &mut self.output_location);
    }
}

impl contract::convert::Record for RestoreStatus {
    const NAME: &'static str = "RestoreStatus";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IsRestoreInProgress", &mut self.is_restore_in_progress);
        fields.optional("RestoreExpiryDate", &mut self.restore_expiry_date);
    }
}

impl contract::convert::Record for RoutingRule {
    const NAME: &'static str = "RoutingRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Condition", &mut self.condition);
        fields.required("Redirect", &mut self.redirect);
    }
}

impl contract::convert::Record for Rule {
    const NAME: &'static str = "Rule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Expiration", &mut self.expiration);
        fields.optional("ID", &mut self.id);
        fields.required("Prefix", &mut self.prefix);
        fields.required("Status", &mut self.status);
        fields.optional("Transition", &mut self.transition);
        fields.optional("NoncurrentVersionTransition", &mut self.noncurrent_version_transition);
        fields.optional("NoncurrentVersionExpiration", &mut self.noncurrent_version_expiration);
        fields.optional("AbortIncompleteMultipartUpload", &mut self.abort_incomplete_multipart_upload);
    }
}

impl contract::convert::Record for S3KeyFilter {
    const NAME: &'static str = "S3KeyFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FilterRules", &mut self.filter_rules);
    }
}

impl contract::convert::Record for S3Location {
    const NAME: &'static str = "S3Location";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BucketName", &mut self.bucket_name);
        fields.required("Prefix", &mut self.prefix);
        fields.optional("Encryption", &mut self.encryption);
        fields.optional("CannedACL", &mut self.canned_acl);
        fields.optional("AccessControlList", &mut self.access_control_list);
        fields.optional("Tagging", &mut self.tagging);
        fields.optional("UserMetadata", &mut self.user_metadata);
        fields.optional("StorageClass", &mut self.storage_class);
    }
}

impl contract::convert::Record for S3TablesDestination {
    const NAME: &'static str = "S3TablesDestination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableBucketArn", &mut self.table_bucket_arn);
        fields.required("TableName", &mut self.table_name);
    }
}

impl contract::convert::Record for S3TablesDestinationResult {
    const NAME: &'static str = "S3TablesDestinationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TableBucketArn", &mut self.table_bucket_arn);
        fields.required("TableName", &mut self.table_name);
        fields.required("TableArn", &mut self.table_arn);
        fields.required("TableNamespace", &mut self.table_namespace);
    }
}

impl contract::convert::Record for SSEKMS {
    const NAME: &'static str = "SSEKMS";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KeyId", &mut self.key_id);
    }
}

impl contract::convert::Record for SSEKMSEncryption {
    const NAME: &'static str = "SSEKMSEncryption";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("KMSKeyArn", &mut self.kms_key_arn);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
    }
}

impl contract::convert::Record for SSES3 {
    const NAME: &'static str = "SSES3";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ScanRange {
    const NAME: &'static str = "ScanRange";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Start", &mut self.start);
        fields.optional("End", &mut self.end);
    }
}

impl From<SelectObjectContentEventStream> for Value {
    fn from(it: SelectObjectContentEventStream) -> Self {
        match it {
            SelectObjectContentEventStream::Records(value) => variant("Records", value),
            SelectObjectContentEventStream::Stats(value) => variant("Stats", value),
            SelectObjectContentEventStream::Progress(value) => variant("Progress", value),
            SelectObjectContentEventStream::Cont(value) => variant("Cont", value),
            SelectObjectContentEventStream::End(value) => variant("End", value),
        }
    }
}

impl TryFrom<Value> for SelectObjectContentEventStream {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("SelectObjectContentEventStream", value)? {
            ("Records", value) => Ok(Self::Records(value.try_into()?)),
            ("Stats", value) => Ok(Self::Stats(value.try_into()?)),
            ("Progress", value) => Ok(Self::Progress(value.try_into()?)),
            ("Cont", value) => Ok(Self::Cont(value.try_into()?)),
            ("End", value) => Ok(Self::End(value.try_into()?)),
            _ => Err(unknown_variant("SelectObjectContentEventStream")),
        }
    }
}

impl contract::convert::Record for SelectObjectContentOutput {
    const NAME: &'static str = "SelectObjectContentOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Payload", &mut self.payload);
    }
}

impl contract::convert::Record for SelectObjectContentRequest {
    const NAME: &'static str = "SelectObjectContentRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKey", &mut self.sse_customer_key);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.required("Expression", &mut self.expression);
        fields.required("ExpressionType", &mut self.expression_type);
        fields.optional("RequestProgress", &mut self.request_progress);
        fields.required("InputSerialization", &mut self.input_serialization);
        fields.required("OutputSerialization", &mut self.output_serialization);
        fields.optional("ScanRange", &mut self.scan_range);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for SelectParameters {
    const NAME: &'static str = "SelectParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InputSerialization", &mut self.input_serialization);
        fields.required("ExpressionType", &mut self.expression_type);
        fields.required("Expression", &mut self.expression);
        fields.required("OutputSerialization", &mut self.output_serialization);
    }
}

impl contract::convert::Record for ServerSideEncryptionByDefault {
    const NAME: &'static str = "ServerSideEncryptionByDefault";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SSEAlgorithm", &mut self.sse_algorithm);
        fields.optional("KMSMasterKeyID", &mut self.kms_master_key_id);
    }
}

impl contract::convert::Record for ServerSideEncryptionConfiguration {
    const NAME: &'static str = "ServerSideEncryptionConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Rules", &mut self.rules);
    }
}

impl contract::convert::Record for ServerSideEncryptionRule {
    const NAME: &'static str = "ServerSideEncryptionRule";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ApplyServerSideEncryptionByDefault", &mut self.apply_server_side_encryption_by_default);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.optional("BlockedEncryptionTypes", &mut self.blocked_encryption_types);
    }
}

impl contract::convert::Record for SessionCredentials {
    const NAME: &'static str = "SessionCredentials";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccessKeyId", &mut self.access_key_id);
        fields.required("SecretAccessKey", &mut self.secret_access_key);
        fields.required("SessionToken", &mut self.session_token);
        fields.required("Expiration", &mut self.expiration);
    }
}

impl contract::convert::Record for SimplePrefix {
    const NAME: &'static str = "SimplePrefix";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for SourceSelectionCriteria {
    const NAME: &'static str = "SourceSelectionCriteria";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SseKmsEncryptedObjects", &mut self.sse_kms_encrypted_objects);
        fields.optional("ReplicaModifications", &mut self.replica_modifications);
    }
}

impl contract::convert::Record for SseKmsEncryptedObjects {
    const NAME: &'static str = "SseKmsEncryptedObjects";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for Stats {
    const NAME: &'static str = "Stats";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("BytesScanned", &mut self.bytes_scanned);
        fields.optional("BytesProcessed", &mut self.bytes_processed);
        fields.optional("BytesReturned", &mut self.bytes_returned);
    }
}

impl contract::convert::Record for StatsEvent {
    const NAME: &'static str = "StatsEvent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Details", &mut self.details);
    }
}

impl contract::convert::Record for StorageClassAnalysis {
    const NAME: &'static str = "StorageClassAnalysis";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DataExport", &mut self.data_export);
    }
}

impl contract::convert::Record for StorageClassAnalysisDataExport {
    const NAME: &'static str = "StorageClassAnalysisDataExport";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OutputSchemaVersion", &mut self.output_schema_version);
        fields.required("Destination", &mut self.destination);
    }
}

impl contract::convert::Record for Tag {
    const NAME: &'static str = "Tag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for Tagging {
    const NAME: &'static str = "Tagging";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TagSet", &mut self.tag_set);
    }
}

impl contract::convert::Record for TargetGrant {
    const NAME: &'static str = "TargetGrant";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Grantee", &mut self.grantee);
        fields.optional("Permission", &mut self.permission);
    }
}

impl contract::convert::Record for TargetObjectKeyFormat {
    const NAME: &'static str = "TargetObjectKeyFormat";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SimplePrefix", &mut self.simple_prefix);
        fields.optional("PartitionedPrefix", &mut self.partitioned_prefix);
    }
}

impl contract::convert::Record for Tiering {
    const NAME: &'static str = "Tiering";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Days", &mut self.days);
        fields.required("AccessTier", &mut self.access_tier);
    }
}

impl contract::convert::Record for TooManyParts {
    const NAME: &'static str = "TooManyParts";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for TopicConfiguration {
    const NAME: &'static str = "TopicConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.required("TopicArn", &mut self.topic_arn);
        fields.required("Events", &mut self.events);
        fields.optional("Filter", &mut self.filter);
    }
}

impl contract::convert::Record for TopicConfigurationDeprecated {
    const NAME: &'static str = "TopicConfigurationDeprecated";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("Events", &mut self.events);
        fields.optional("Event", &mut self.event);
        fields.optional("Topic", &mut self.topic);
    }
}

impl contract::convert::Record for Transition {
    const NAME: &'static str = "Transition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Date", &mut self.date);
        fields.optional("Days", &mut self.days);
        fields.optional("StorageClass", &mut self.storage_class);
    }
}

impl contract::convert::Record for UnsupportedMediaType {
    const NAME: &'static str = "UnsupportedMediaType";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateBucketMetadataAnnotationTableConfigurationRequest {
    const NAME: &'static str = "UpdateBucketMetadataAnnotationTableConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("AnnotationTableConfiguration", &mut self.annotation_table_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for UpdateBucketMetadataInventoryTableConfigurationRequest {
    const NAME: &'static str = "UpdateBucketMetadataInventoryTableConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("InventoryTableConfiguration", &mut self.inventory_table_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for UpdateBucketMetadataJournalTableConfigurationRequest {
    const NAME: &'static str = "UpdateBucketMetadataJournalTableConfigurationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.required("JournalTableConfiguration", &mut self.journal_table_configuration);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for UpdateObjectEncryptionRequest {
    const NAME: &'static str = "UpdateObjectEncryptionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("Key", &mut self.key);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("ObjectEncryption", &mut self.object_encryption);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
    }
}

impl contract::convert::Record for UpdateObjectEncryptionResponse {
    const NAME: &'static str = "UpdateObjectEncryptionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RequestCharged", &mut self.request_charged);
    }
}

impl contract::convert::Record for UploadPartCopyOutput {
    const NAME: &'static str = "UploadPartCopyOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CopySourceVersionId", &mut self.copy_source_version_id);
        fields.optional("CopyPartResult", &mut self.copy_part_result);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.optional("RequestCharged", &mut self.request_charged);
        fields.optional("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for UploadPartCopyRequest {
    const NAME: &'static str = "UploadPartCopyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Bucket", &mut self.bucket);
        fields.required("CopySource", &mut self.copy_source);
        fields.optional("CopySourceIfMatch", &mut self.copy_source_if_match);
        fields.optional("CopySourceIfModifiedSince", &mut self.copy_source_if_modified_since);
        fields.optional("CopySourceIfNoneMatch", &mut self.copy_source_if_none_match);
        fields.optional("CopySourceIfUnmodifiedSince", &mut self.copy_source_if_unmodified_since);
        fields.optional("CopySourceRange", &mut self.copy_source_range);
        fields.required("Key", &mut self.key);
        fields.required("PartNumber", &mut self.part_number);
        fields.required("UploadId", &mut self.upload_id);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKey", &mut self.sse_customer_key);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("CopySourceSSECustomerAlgorithm", &mut self.copy_source_sse_customer_algorithm);
        fields.optional("CopySourceSSECustomerKey", &mut self.copy_source_sse_customer_key);
        fields.optional("CopySourceSSECustomerKeyMD5", &mut self.copy_source_sse_customer_key_md5);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
        fields.optional("ExpectedSourceBucketOwner", &mut self.expected_source_bucket_owner);
    }
}

impl contract::convert::Record for UploadPartOutput {
    const NAME: &'static str = "UploadPartOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
        fields.optional("RequestCharged", &mut self.request_charged);
        fields.optional("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for UploadPartRequest {
    const NAME: &'static str = "UploadPartRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Body", &mut self.body);
        fields.required("Bucket", &mut self.bucket);
        fields.optional("ContentLength", &mut self.content_length);
        fields.optional("ContentMD5", &mut self.content_md5);
        fields.optional("ChecksumAlgorithm", &mut self.checksum_algorithm);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.required("Key", &mut self.key);
        fields.required("PartNumber", &mut self.part_number);
        fields.required("UploadId", &mut self.upload_id);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSECustomerKey", &mut self.sse_customer_key);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("RequestPayer", &mut self.request_payer);
        fields.optional("ExpectedBucketOwner", &mut self.expected_bucket_owner);
    }
}

impl contract::convert::Record for UseSourceMultiRegionKey {
    const NAME: &'static str = "UseSourceMultiRegionKey";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for VersioningConfiguration {
    const NAME: &'static str = "VersioningConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MFADelete", &mut self.mfa_delete);
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for WebsiteConfiguration {
    const NAME: &'static str = "WebsiteConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ErrorDocument", &mut self.error_document);
        fields.optional("IndexDocument", &mut self.index_document);
        fields.optional("RedirectAllRequestsTo", &mut self.redirect_all_requests_to);
        fields.optional("RoutingRules", &mut self.routing_rules);
    }
}

impl contract::convert::Record for WriteGetObjectResponseRequest {
    const NAME: &'static str = "WriteGetObjectResponseRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RequestRoute", &mut self.request_route);
        fields.required("RequestToken", &mut self.request_token);
        fields.optional("Body", &mut self.body);
        fields.optional("StatusCode", &mut self.status_code);
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("ErrorMessage", &mut self.error_message);
        fields.optional("AcceptRanges", &mut self.accept_ranges);
        fields.optional("CacheControl", &mut self.cache_control);
        fields.optional("ContentDisposition", &mut self.content_disposition);
        fields.optional("ContentEncoding", &mut self.content_encoding);
        fields.optional("ContentLanguage", &mut self.content_language);
        fields.optional("ContentLength", &mut self.content_length);
        fields.optional("ContentRange", &mut self.content_range);
        fields.optional("ContentType", &mut self.content_type);
        fields.optional("ChecksumCRC32", &mut self.checksum_crc32);
        fields.optional("ChecksumCRC32C", &mut self.checksum_crc32_c);
        fields.optional("ChecksumCRC64NVME", &mut self.checksum_crc64_nvme);
        fields.optional("ChecksumSHA1", &mut self.checksum_sha1);
        fields.optional("ChecksumSHA256", &mut self.checksum_sha256);
        fields.optional("ChecksumSHA512", &mut self.checksum_sha512);
        fields.optional("ChecksumMD5", &mut self.checksum_md5);
        fields.optional("ChecksumXXHASH64", &mut self.checksum_xxhash64);
        fields.optional("ChecksumXXHASH3", &mut self.checksum_xxhash3);
        fields.optional("ChecksumXXHASH128", &mut self.checksum_xxhash128);
        fields.optional("DeleteMarker", &mut self.delete_marker);
        fields.optional("ETag", &mut self.e_tag);
        fields.optional("Expires", &mut self.expires);
        fields.optional("Expiration", &mut self.expiration);
        fields.optional("LastModified", &mut self.last_modified);
        fields.optional("MissingMeta", &mut self.missing_meta);
        fields.optional("Metadata", &mut self.metadata);
        fields.optional("ObjectLockMode", &mut self.object_lock_mode);
        fields.optional("ObjectLockLegalHoldStatus", &mut self.object_lock_legal_hold_status);
        fields.optional("ObjectLockRetainUntilDate", &mut self.object_lock_retain_until_date);
        fields.optional("PartsCount", &mut self.parts_count);
        fields.optional("ReplicationStatus", &mut self.replication_status);
        fields.optional("RequestCharged", &mut self.request_charged);
        fields.optional("Restore", &mut self.restore);
        fields.optional("ServerSideEncryption", &mut self.server_side_encryption);
        fields.optional("SSECustomerAlgorithm", &mut self.sse_customer_algorithm);
        fields.optional("SSEKMSKeyId", &mut self.ssekms_key_id);
        fields.optional("SSECustomerKeyMD5", &mut self.sse_customer_key_md5);
        fields.optional("StorageClass", &mut self.storage_class);
        fields.optional("TagCount", &mut self.tag_count);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("BucketKeyEnabled", &mut self.bucket_key_enabled);
    }
}

contract::readable! { AbacStatus
AbortIncompleteMultipartUpload
AbortMultipartUploadOutput
AbortMultipartUploadRequest
AccelerateConfiguration
AccessControlPolicy
AccessControlTranslation
AccessDenied
AnalyticsAndOperator
AnalyticsConfiguration
AnalyticsExportDestination
AnalyticsFilter
AnalyticsS3BucketDestination
AnnotationEntry
AnnotationLimitExceeded
AnnotationNameTooLong
AnnotationTableConfiguration
AnnotationTableConfigurationResult
AnnotationTableConfigurationUpdates
BlockedEncryptionTypes
Bucket
BucketAlreadyExists
BucketAlreadyOwnedByYou
BucketInfo
BucketLifecycleConfiguration
BucketLoggingStatus
CORSConfiguration
CORSRule
CSVInput
CSVOutput
Checksum
CloudFunctionConfiguration
CommonPrefix
CompleteMultipartUploadOutput
CompleteMultipartUploadRequest
CompletedMultipartUpload
CompletedPart
Condition
ContinuationEvent
CopyObjectOutput
CopyObjectRequest
CopyObjectResult
CopyPartResult
CreateBucketConfiguration
CreateBucketMetadataConfigurationRequest
CreateBucketMetadataTableConfigurationRequest
CreateBucketOutput
CreateBucketRequest
CreateMultipartUploadOutput
CreateMultipartUploadRequest
CreateSessionOutput
CreateSessionRequest
DefaultRetention
Delete
DeleteBucketAnalyticsConfigurationRequest
DeleteBucketCorsRequest
DeleteBucketEncryptionRequest
DeleteBucketIntelligentTieringConfigurationRequest
DeleteBucketInventoryConfigurationRequest
DeleteBucketLifecycleRequest
DeleteBucketMetadataConfigurationRequest
DeleteBucketMetadataTableConfigurationRequest
DeleteBucketMetricsConfigurationRequest
DeleteBucketOwnershipControlsRequest
DeleteBucketPolicyRequest
DeleteBucketReplicationRequest
DeleteBucketRequest
DeleteBucketTaggingRequest
DeleteBucketWebsiteRequest
DeleteMarkerEntry
DeleteMarkerReplication
DeleteObjectAnnotationOutput
DeleteObjectAnnotationRequest
DeleteObjectOutput
DeleteObjectRequest
DeleteObjectTaggingOutput
DeleteObjectTaggingRequest
DeleteObjectsOutput
DeleteObjectsRequest
DeletePublicAccessBlockRequest
DeletedObject
Destination
DestinationResult
Encryption
EncryptionConfiguration
EncryptionTypeMismatch
EndEvent
Error
ErrorDetails
ErrorDocument
EventBridgeConfiguration
EventHoldDuration
ExistingObjectReplication
FilterRule
GetBucketAbacOutput
GetBucketAbacRequest
GetBucketAccelerateConfigurationOutput
GetBucketAccelerateConfigurationRequest
GetBucketAclOutput
GetBucketAclRequest
GetBucketAnalyticsConfigurationOutput
GetBucketAnalyticsConfigurationRequest
GetBucketCorsOutput
GetBucketCorsRequest
GetBucketEncryptionOutput
GetBucketEncryptionRequest
GetBucketIntelligentTieringConfigurationOutput
GetBucketIntelligentTieringConfigurationRequest
GetBucketInventoryConfigurationOutput
GetBucketInventoryConfigurationRequest
GetBucketLifecycleConfigurationOutput
GetBucketLifecycleConfigurationRequest
GetBucketLifecycleOutput
GetBucketLifecycleRequest
GetBucketLocationOutput
GetBucketLocationRequest
GetBucketLoggingOutput
GetBucketLoggingRequest
GetBucketMetadataConfigurationOutput
GetBucketMetadataConfigurationRequest
GetBucketMetadataConfigurationResult
GetBucketMetadataTableConfigurationOutput
GetBucketMetadataTableConfigurationRequest
GetBucketMetadataTableConfigurationResult
GetBucketMetricsConfigurationOutput
GetBucketMetricsConfigurationRequest
GetBucketNotificationConfigurationRequest
GetBucketOwnershipControlsOutput
GetBucketOwnershipControlsRequest
GetBucketPolicyOutput
GetBucketPolicyRequest
GetBucketPolicyStatusOutput
GetBucketPolicyStatusRequest
GetBucketReplicationOutput
GetBucketReplicationRequest
GetBucketRequestPaymentOutput
GetBucketRequestPaymentRequest
GetBucketTaggingOutput
GetBucketTaggingRequest
GetBucketVersioningOutput
GetBucketVersioningRequest
GetBucketWebsiteOutput
GetBucketWebsiteRequest
GetObjectAclOutput
GetObjectAclRequest
GetObjectAnnotationOutput
GetObjectAnnotationRequest
GetObjectAttributesOutput
GetObjectAttributesParts
GetObjectAttributesRequest
GetObjectLegalHoldOutput
GetObjectLegalHoldRequest
GetObjectLockConfigurationOutput
GetObjectLockConfigurationRequest
GetObjectOutput
GetObjectRequest
GetObjectRetentionOutput
GetObjectRetentionRequest
GetObjectTaggingOutput
GetObjectTaggingRequest
GetObjectTorrentOutput
GetObjectTorrentRequest
GetPublicAccessBlockOutput
GetPublicAccessBlockRequest
GlacierJobParameters
Grant
Grantee
HeadBucketOutput
HeadBucketRequest
HeadObjectOutput
HeadObjectRequest
IdempotencyParameterMismatch
IndexDocument
Initiator
InputSerialization
IntelligentTieringAndOperator
IntelligentTieringConfiguration
IntelligentTieringFilter
InvalidAnnotationName
InvalidObjectState
InvalidPrefix
InvalidRequest
InvalidWriteOffset
InventoryConfiguration
InventoryDestination
InventoryEncryption
InventoryFilter
InventoryS3BucketDestination
InventorySchedule
InventoryTableConfiguration
InventoryTableConfigurationResult
InventoryTableConfigurationUpdates
JSONInput
JSONOutput
JournalTableConfiguration
JournalTableConfigurationResult
JournalTableConfigurationUpdates
LambdaFunctionConfiguration
LifecycleConfiguration
LifecycleExpiration
LifecycleRule
LifecycleRuleAndOperator
LifecycleRuleFilter
ListBucketAnalyticsConfigurationsOutput
ListBucketAnalyticsConfigurationsRequest
ListBucketIntelligentTieringConfigurationsOutput
ListBucketIntelligentTieringConfigurationsRequest
ListBucketInventoryConfigurationsOutput
ListBucketInventoryConfigurationsRequest
ListBucketMetricsConfigurationsOutput
ListBucketMetricsConfigurationsRequest
ListBucketsOutput
ListBucketsRequest
ListDirectoryBucketsOutput
ListDirectoryBucketsRequest
ListMultipartUploadsOutput
ListMultipartUploadsRequest
ListObjectAnnotationsOutput
ListObjectAnnotationsRequest
ListObjectVersionsOutput
ListObjectVersionsRequest
ListObjectsOutput
ListObjectsRequest
ListObjectsV2Output
ListObjectsV2Request
ListPartsOutput
ListPartsRequest
LocationInfo
LoggingEnabled
MetadataConfiguration
MetadataConfigurationResult
MetadataEntry
MetadataTableConfiguration
MetadataTableConfigurationResult
MetadataTableEncryptionConfiguration
Metrics
MetricsAndOperator
MetricsConfiguration
MetricsFilter
MultipartUpload
NoSuchAnnotation
NoSuchBucket
NoSuchKey
NoSuchUpload
NoncurrentVersionExpiration
NoncurrentVersionTransition
NotificationConfiguration
NotificationConfigurationDeprecated
NotificationConfigurationFilter
Object
ObjectAlreadyInActiveTierError
ObjectIdentifier
ObjectLockConfiguration
ObjectLockLegalHold
ObjectLockRetention
ObjectLockRule
ObjectNotInActiveTierError
ObjectPart
ObjectVersion
OutputLocation
OutputSerialization
Owner
OwnershipControls
OwnershipControlsRule
ParquetInput
Part
PartitionedPrefix
PolicyStatus
Progress
ProgressEvent
PublicAccessBlockConfiguration
PutBucketAbacRequest
PutBucketAccelerateConfigurationRequest
PutBucketAclRequest
PutBucketAnalyticsConfigurationRequest
PutBucketCorsRequest
PutBucketEncryptionRequest
PutBucketIntelligentTieringConfigurationRequest
PutBucketInventoryConfigurationRequest
PutBucketLifecycleConfigurationOutput
PutBucketLifecycleConfigurationRequest
PutBucketLifecycleRequest
PutBucketLoggingRequest
PutBucketMetricsConfigurationRequest
PutBucketNotificationConfigurationRequest
PutBucketNotificationRequest
PutBucketOwnershipControlsRequest
PutBucketPolicyRequest
PutBucketReplicationRequest
PutBucketRequestPaymentRequest
PutBucketTaggingRequest
PutBucketVersioningRequest
PutBucketWebsiteRequest
PutObjectAclOutput
PutObjectAclRequest
PutObjectAnnotationOutput
PutObjectAnnotationRequest
PutObjectLegalHoldOutput
PutObjectLegalHoldRequest
PutObjectLockConfigurationOutput
PutObjectLockConfigurationRequest
PutObjectOutput
PutObjectRequest
PutObjectRetentionOutput
PutObjectRetentionRequest
PutObjectTaggingOutput
PutObjectTaggingRequest
PutPublicAccessBlockRequest
QueueConfiguration
QueueConfigurationDeprecated
RecordExpiration
RecordsEvent
Redirect
RedirectAllRequestsTo
RenameObjectOutput
RenameObjectRequest
ReplicaModifications
ReplicationConfiguration
ReplicationRule
ReplicationRuleAndOperator
ReplicationRuleFilter
ReplicationRuleNotOperator
ReplicationRuleOrOperator
ReplicationTime
ReplicationTimeValue
RequestPaymentConfiguration
RequestProgress
RestoreObjectOutput
RestoreObjectRequest
RestoreRequest
RestoreStatus
RoutingRule
Rule
S3KeyFilter
S3Location
S3TablesDestination
S3TablesDestinationResult
SSEKMS
SSEKMSEncryption
SSES3
ScanRange
SelectObjectContentOutput
SelectObjectContentRequest
SelectParameters
ServerSideEncryptionByDefault
ServerSideEncryptionConfiguration
ServerSideEncryptionRule
SessionCredentials
SimplePrefix
SourceSelectionCriteria
SseKmsEncryptedObjects
Stats
StatsEvent
StorageClassAnalysis
StorageClassAnalysisDataExport
Tag
Tagging
TargetGrant
TargetObjectKeyFormat
Tiering
TooManyParts
TopicConfiguration
TopicConfigurationDeprecated
Transition
UnsupportedMediaType
UpdateBucketMetadataAnnotationTableConfigurationRequest
UpdateBucketMetadataInventoryTableConfigurationRequest
UpdateBucketMetadataJournalTableConfigurationRequest
UpdateObjectEncryptionRequest
UpdateObjectEncryptionResponse
UploadPartCopyOutput
UploadPartCopyRequest
UploadPartOutput
UploadPartRequest
UseSourceMultiRegionKey
VersioningConfiguration
WebsiteConfiguration
WriteGetObjectResponseRequest }
