// Generated from `models/s3.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::{Fields, Value, unknown_variant, variant};

impl From<AbacStatus> for Value {
    #[inline]
    fn from(it: AbacStatus) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for AbacStatus {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AbacStatus", value)?;
        Ok(Self { status: from.take_some("Status")? })
    }
}

impl From<AbortIncompleteMultipartUpload> for Value {
    #[inline]
    fn from(it: AbortIncompleteMultipartUpload) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("DaysAfterInitiation", it.days_after_initiation);
        to.into()
    }
}

impl TryFrom<Value> for AbortIncompleteMultipartUpload {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AbortIncompleteMultipartUpload", value)?;
        Ok(Self { days_after_initiation: from.take_some("DaysAfterInitiation")? })
    }
}

impl From<AbortMultipartUploadOutput> for Value {
    #[inline]
    fn from(it: AbortMultipartUploadOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("RequestCharged", it.request_charged);
        to.put_some("VersionId", it.version_id);
        to.into()
    }
}

impl TryFrom<Value> for AbortMultipartUploadOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AbortMultipartUploadOutput", value)?;
        Ok(Self { request_charged: from.take_some("RequestCharged")?, version_id: from.take_some("VersionId")? })
    }
}

impl From<AbortMultipartUploadRequest> for Value {
    #[inline]
    fn from(it: AbortMultipartUploadRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put("UploadId", it.upload_id);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("IfMatchInitiatedTime", it.if_match_initiated_time);
        to.into()
    }
}

impl TryFrom<Value> for AbortMultipartUploadRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AbortMultipartUploadRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            upload_id: from.take("UploadId")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            if_match_initiated_time: from.take_some("IfMatchInitiatedTime")?,
        })
    }
}

impl From<AccelerateConfiguration> for Value {
    #[inline]
    fn from(it: AccelerateConfiguration) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for AccelerateConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AccelerateConfiguration", value)?;
        Ok(Self { status: from.take_some("Status")? })
    }
}

impl From<AccessControlPolicy> for Value {
    #[inline]
    fn from(it: AccessControlPolicy) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Grants", it.grants);
        to.put_some("Owner", it.owner);
        to.into()
    }
}

impl TryFrom<Value> for AccessControlPolicy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AccessControlPolicy", value)?;
        Ok(Self { grants: from.take_some("Grants")?, owner: from.take_some("Owner")? })
    }
}

impl From<AccessControlTranslation> for Value {
    #[inline]
    fn from(it: AccessControlTranslation) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Owner", it.owner);
        to.into()
    }
}

impl TryFrom<Value> for AccessControlTranslation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AccessControlTranslation", value)?;
        Ok(Self { owner: from.take("Owner")? })
    }
}

impl From<AccessDenied> for Value {
    #[inline]
    fn from(it: AccessDenied) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for AccessDenied {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("AccessDenied", value)?;
        Ok(Self {})
    }
}

impl From<AnalyticsAndOperator> for Value {
    #[inline]
    fn from(it: AnalyticsAndOperator) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Prefix", it.prefix);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for AnalyticsAndOperator {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AnalyticsAndOperator", value)?;
        Ok(Self { prefix: from.take_some("Prefix")?, tags: from.take_some("Tags")? })
    }
}

impl From<AnalyticsConfiguration> for Value {
    #[inline]
    fn from(it: AnalyticsConfiguration) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Id", it.id);
        to.put_some("Filter", it.filter);
        to.put("StorageClassAnalysis", it.storage_class_analysis);
        to.into()
    }
}

impl TryFrom<Value> for AnalyticsConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AnalyticsConfiguration", value)?;
        Ok(Self {
            id: from.take("Id")?,
            filter: from.take_some("Filter")?,
            storage_class_analysis: from.take("StorageClassAnalysis")?,
        })
    }
}

impl From<AnalyticsExportDestination> for Value {
    #[inline]
    fn from(it: AnalyticsExportDestination) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("S3BucketDestination", it.s3_bucket_destination);
        to.into()
    }
}

impl TryFrom<Value> for AnalyticsExportDestination {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AnalyticsExportDestination", value)?;
        Ok(Self { s3_bucket_destination: from.take("S3BucketDestination")? })
    }
}

impl From<AnalyticsFilter> for Value {
    #[inline]
    fn from(it: AnalyticsFilter) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Prefix", it.prefix);
        to.put_some("Tag", it.tag);
        to.put_some("And", it.and);
        to.into()
    }
}

impl TryFrom<Value> for AnalyticsFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AnalyticsFilter", value)?;
        Ok(Self { prefix: from.take_some("Prefix")?, tag: from.take_some("Tag")?, and: from.take_some("And")? })
    }
}

impl From<AnalyticsS3BucketDestination> for Value {
    #[inline]
    fn from(it: AnalyticsS3BucketDestination) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Format", it.format);
        to.put_some("BucketAccountId", it.bucket_account_id);
        to.put("Bucket", it.bucket);
        to.put_some("Prefix", it.prefix);
        to.into()
    }
}

impl TryFrom<Value> for AnalyticsS3BucketDestination {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AnalyticsS3BucketDestination", value)?;
        Ok(Self {
            format: from.take("Format")?,
            bucket_account_id: from.take_some("BucketAccountId")?,
            bucket: from.take("Bucket")?,
            prefix: from.take_some("Prefix")?,
        })
    }
}

impl From<AnnotationEntry> for Value {
    #[inline]
    fn from(it: AnnotationEntry) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("AnnotationName", it.annotation_name);
        to.put("LastModified", it.last_modified);
        to.put_some("ETag", it.e_tag);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("Size", it.size);
        to.put_some("ReplicationStatus", it.replication_status);
        to.into()
    }
}

impl TryFrom<Value> for AnnotationEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AnnotationEntry", value)?;
        Ok(Self {
            annotation_name: from.take("AnnotationName")?,
            last_modified: from.take("LastModified")?,
            e_tag: from.take_some("ETag")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            size: from.take("Size")?,
            replication_status: from.take_some("ReplicationStatus")?,
        })
    }
}

impl From<AnnotationLimitExceeded> for Value {
    #[inline]
    fn from(it: AnnotationLimitExceeded) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for AnnotationLimitExceeded {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("AnnotationLimitExceeded", value)?;
        Ok(Self {})
    }
}

impl From<AnnotationNameTooLong> for Value {
    #[inline]
    fn from(it: AnnotationNameTooLong) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for AnnotationNameTooLong {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("AnnotationNameTooLong", value)?;
        Ok(Self {})
    }
}

impl From<AnnotationTableConfiguration> for Value {
    #[inline]
    fn from(it: AnnotationTableConfiguration) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ConfigurationState", it.configuration_state);
        to.put_some("EncryptionConfiguration", it.encryption_configuration);
        to.put_some("Role", it.role);
        to.into()
    }
}

impl TryFrom<Value> for AnnotationTableConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AnnotationTableConfiguration", value)?;
        Ok(Self {
            configuration_state: from.take("ConfigurationState")?,
            encryption_configuration: from.take_some("EncryptionConfiguration")?,
            role: from.take_some("Role")?,
        })
    }
}

impl From<AnnotationTableConfigurationResult> for Value {
    #[inline]
    fn from(it: AnnotationTableConfigurationResult) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("ConfigurationState", it.configuration_state);
        to.put_some("TableStatus", it.table_status);
        to.put_some("Error", it.error);
        to.put_some("TableName", it.table_name);
        to.put_some("TableArn", it.table_arn);
        to.put_some("Role", it.role);
        to.into()
    }
}

impl TryFrom<Value> for AnnotationTableConfigurationResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AnnotationTableConfigurationResult", value)?;
        Ok(Self {
            configuration_state: from.take("ConfigurationState")?,
            table_status: from.take_some("TableStatus")?,
            error: from.take_some("Error")?,
            table_name: from.take_some("TableName")?,
            table_arn: from.take_some("TableArn")?,
            role: from.take_some("Role")?,
        })
    }
}

impl From<AnnotationTableConfigurationUpdates> for Value {
    #[inline]
    fn from(it: AnnotationTableConfigurationUpdates) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ConfigurationState", it.configuration_state);
        to.put_some("EncryptionConfiguration", it.encryption_configuration);
        to.put_some("Role", it.role);
        to.into()
    }
}

impl TryFrom<Value> for AnnotationTableConfigurationUpdates {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AnnotationTableConfigurationUpdates", value)?;
        Ok(Self {
            configuration_state: from.take("ConfigurationState")?,
            encryption_configuration: from.take_some("EncryptionConfiguration")?,
            role: from.take_some("Role")?,
        })
    }
}

impl From<BlockedEncryptionTypes> for Value {
    #[inline]
    fn from(it: BlockedEncryptionTypes) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("EncryptionType", it.encryption_type);
        to.into()
    }
}

impl TryFrom<Value> for BlockedEncryptionTypes {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BlockedEncryptionTypes", value)?;
        Ok(Self { encryption_type: from.take_some("EncryptionType")? })
    }
}

impl From<Bucket> for Value {
    #[inline]
    fn from(it: Bucket) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Name", it.name);
        to.put_some("CreationDate", it.creation_date);
        to.put_some("BucketRegion", it.bucket_region);
        to.put_some("BucketArn", it.bucket_arn);
        to.into()
    }
}

impl TryFrom<Value> for Bucket {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Bucket", value)?;
        Ok(Self {
            name: from.take_some("Name")?,
            creation_date: from.take_some("CreationDate")?,
            bucket_region: from.take_some("BucketRegion")?,
            bucket_arn: from.take_some("BucketArn")?,
        })
    }
}

impl From<BucketAlreadyExists> for Value {
    #[inline]
    fn from(it: BucketAlreadyExists) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for BucketAlreadyExists {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("BucketAlreadyExists", value)?;
        Ok(Self {})
    }
}

impl From<BucketAlreadyOwnedByYou> for Value {
    #[inline]
    fn from(it: BucketAlreadyOwnedByYou) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for BucketAlreadyOwnedByYou {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("BucketAlreadyOwnedByYou", value)?;
        Ok(Self {})
    }
}

impl From<BucketInfo> for Value {
    #[inline]
    fn from(it: BucketInfo) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("DataRedundancy", it.data_redundancy);
        to.put_some("Type", it.r#type);
        to.into()
    }
}

impl TryFrom<Value> for BucketInfo {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BucketInfo", value)?;
        Ok(Self { data_redundancy: from.take_some("DataRedundancy")?, r#type: from.take_some("Type")? })
    }
}

impl From<BucketLifecycleConfiguration> for Value {
    #[inline]
    fn from(it: BucketLifecycleConfiguration) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Rules", it.rules);
        to.into()
    }
}

impl TryFrom<Value> for BucketLifecycleConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BucketLifecycleConfiguration", value)?;
        Ok(Self { rules: from.take("Rules")? })
    }
}

impl From<BucketLoggingStatus> for Value {
    #[inline]
    fn from(it: BucketLoggingStatus) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("LoggingEnabled", it.logging_enabled);
        to.into()
    }
}

impl TryFrom<Value> for BucketLoggingStatus {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BucketLoggingStatus", value)?;
        Ok(Self { logging_enabled: from.take_some("LoggingEnabled")? })
    }
}

impl From<CORSConfiguration> for Value {
    #[inline]
    fn from(it: CORSConfiguration) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("CORSRules", it.cors_rules);
        to.into()
    }
}

impl TryFrom<Value> for CORSConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CORSConfiguration", value)?;
        Ok(Self { cors_rules: from.take("CORSRules")? })
    }
}

impl From<CORSRule> for Value {
    #[inline]
    fn from(it: CORSRule) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("ID", it.id);
        to.put_some("AllowedHeaders", it.allowed_headers);
        to.put("AllowedMethods", it.allowed_methods);
        to.put("AllowedOrigins", it.allowed_origins);
        to.put_some("ExposeHeaders", it.expose_headers);
        to.put_some("MaxAgeSeconds", it.max_age_seconds);
        to.into()
    }
}

impl TryFrom<Value> for CORSRule {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CORSRule", value)?;
        Ok(Self {
            id: from.take_some("ID")?,
            allowed_headers: from.take_some("AllowedHeaders")?,
            allowed_methods: from.take("AllowedMethods")?,
            allowed_origins: from.take("AllowedOrigins")?,
            expose_headers: from.take_some("ExposeHeaders")?,
            max_age_seconds: from.take_some("MaxAgeSeconds")?,
        })
    }
}

impl From<CSVInput> for Value {
    #[inline]
    fn from(it: CSVInput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("FileHeaderInfo", it.file_header_info);
        to.put_some("Comments", it.comments);
        to.put_some("QuoteEscapeCharacter", it.quote_escape_character);
        to.put_some("RecordDelimiter", it.record_delimiter);
        to.put_some("FieldDelimiter", it.field_delimiter);
        to.put_some("QuoteCharacter", it.quote_character);
        to.put_some("AllowQuotedRecordDelimiter", it.allow_quoted_record_delimiter);
        to.into()
    }
}

impl TryFrom<Value> for CSVInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CSVInput", value)?;
        Ok(Self {
            file_header_info: from.take_some("FileHeaderInfo")?,
            comments: from.take_some("Comments")?,
            quote_escape_character: from.take_some("QuoteEscapeCharacter")?,
            record_delimiter: from.take_some("RecordDelimiter")?,
            field_delimiter: from.take_some("FieldDelimiter")?,
            quote_character: from.take_some("QuoteCharacter")?,
            allow_quoted_record_delimiter: from.take_some("AllowQuotedRecordDelimiter")?,
        })
    }
}

impl From<CSVOutput> for Value {
    #[inline]
    fn from(it: CSVOutput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("QuoteFields", it.quote_fields);
        to.put_some("QuoteEscapeCharacter", it.quote_escape_character);
        to.put_some("RecordDelimiter", it.record_delimiter);
        to.put_some("FieldDelimiter", it.field_delimiter);
        to.put_some("QuoteCharacter", it.quote_character);
        to.into()
    }
}

impl TryFrom<Value> for CSVOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CSVOutput", value)?;
        Ok(Self {
            quote_fields: from.take_some("QuoteFields")?,
            quote_escape_character: from.take_some("QuoteEscapeCharacter")?,
            record_delimiter: from.take_some("RecordDelimiter")?,
            field_delimiter: from.take_some("FieldDelimiter")?,
            quote_character: from.take_some("QuoteCharacter")?,
        })
    }
}

impl From<Checksum> for Value {
    #[inline]
    fn from(it: Checksum) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put_some("ChecksumType", it.checksum_type);
        to.into()
    }
}

impl TryFrom<Value> for Checksum {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Checksum", value)?;
        Ok(Self {
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            checksum_type: from.take_some("ChecksumType")?,
        })
    }
}

impl From<CloudFunctionConfiguration> for Value {
    #[inline]
    fn from(it: CloudFunctionConfiguration) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("Id", it.id);
        to.put_some("Event", it.event);
        to.put_some("Events", it.events);
        to.put_some("CloudFunction", it.cloud_function);
        to.put_some("InvocationRole", it.invocation_role);
        to.into()
    }
}

impl TryFrom<Value> for CloudFunctionConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CloudFunctionConfiguration", value)?;
        Ok(Self {
            id: from.take_some("Id")?,
            event: from.take_some("Event")?,
            events: from.take_some("Events")?,
            cloud_function: from.take_some("CloudFunction")?,
            invocation_role: from.take_some("InvocationRole")?,
        })
    }
}

impl From<CommonPrefix> for Value {
    #[inline]
    fn from(it: CommonPrefix) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Prefix", it.prefix);
        to.into()
    }
}

impl TryFrom<Value> for CommonPrefix {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CommonPrefix", value)?;
        Ok(Self { prefix: from.take_some("Prefix")? })
    }
}

impl From<CompleteMultipartUploadOutput> for Value {
    #[inline]
    fn from(it: CompleteMultipartUploadOutput) -> Self {
        let mut to = Fields::with_capacity(21);
        to.put_some("Location", it.location);
        to.put_some("Bucket", it.bucket);
        to.put_some("Key", it.key);
        to.put_some("Expiration", it.expiration);
        to.put_some("ETag", it.e_tag);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put_some("ChecksumType", it.checksum_type);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("VersionId", it.version_id);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for CompleteMultipartUploadOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CompleteMultipartUploadOutput", value)?;
        Ok(Self {
            location: from.take_some("Location")?,
            bucket: from.take_some("Bucket")?,
            key: from.take_some("Key")?,
            expiration: from.take_some("Expiration")?,
            e_tag: from.take_some("ETag")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            checksum_type: from.take_some("ChecksumType")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            version_id: from.take_some("VersionId")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
            request_charged: from.take_some("RequestCharged")?,
        })
    }
}

impl From<CompleteMultipartUploadRequest> for Value {
    #[inline]
    fn from(it: CompleteMultipartUploadRequest) -> Self {
        let mut to = Fields::with_capacity(23);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("MultipartUpload", it.multipart_upload);
        to.put("UploadId", it.upload_id);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put_some("ChecksumType", it.checksum_type);
        to.put_some("MpuObjectSize", it.mpu_object_size);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("IfMatch", it.if_match);
        to.put_some("IfNoneMatch", it.if_none_match);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKey", it.sse_customer_key);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.into()
    }
}

impl TryFrom<Value> for CompleteMultipartUploadRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CompleteMultipartUploadRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            multipart_upload: from.take_some("MultipartUpload")?,
            upload_id: from.take("UploadId")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            checksum_type: from.take_some("ChecksumType")?,
            mpu_object_size: from.take_some("MpuObjectSize")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            if_match: from.take_some("IfMatch")?,
            if_none_match: from.take_some("IfNoneMatch")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key: from.take_some("SSECustomerKey")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
        })
    }
}

impl From<CompletedMultipartUpload> for Value {
    #[inline]
    fn from(it: CompletedMultipartUpload) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Parts", it.parts);
        to.into()
    }
}

impl TryFrom<Value> for CompletedMultipartUpload {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CompletedMultipartUpload", value)?;
        Ok(Self { parts: from.take_some("Parts")? })
    }
}

impl From<CompletedPart> for Value {
    #[inline]
    fn from(it: CompletedPart) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("ETag", it.e_tag);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put_some("PartNumber", it.part_number);
        to.into()
    }
}

impl TryFrom<Value> for CompletedPart {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CompletedPart", value)?;
        Ok(Self {
            e_tag: from.take_some("ETag")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            part_number: from.take_some("PartNumber")?,
        })
    }
}

impl From<Condition> for Value {
    #[inline]
    fn from(it: Condition) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("HttpErrorCodeReturnedEquals", it.http_error_code_returned_equals);
        to.put_some("KeyPrefixEquals", it.key_prefix_equals);
        to.into()
    }
}

impl TryFrom<Value> for Condition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Condition", value)?;
        Ok(Self {
            http_error_code_returned_equals: from.take_some("HttpErrorCodeReturnedEquals")?,
            key_prefix_equals: from.take_some("KeyPrefixEquals")?,
        })
    }
}

impl From<ContinuationEvent> for Value {
    #[inline]
    fn from(it: ContinuationEvent) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ContinuationEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ContinuationEvent", value)?;
        Ok(Self {})
    }
}

impl From<CopyObjectOutput> for Value {
    #[inline]
    fn from(it: CopyObjectOutput) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put_some("CopyObjectResult", it.copy_object_result);
        to.put_some("Expiration", it.expiration);
        to.put_some("CopySourceVersionId", it.copy_source_version_id);
        to.put_some("VersionId", it.version_id);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("SSEKMSEncryptionContext", it.ssekms_encryption_context);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for CopyObjectOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CopyObjectOutput", value)?;
        Ok(Self {
            copy_object_result: from.take_some("CopyObjectResult")?,
            expiration: from.take_some("Expiration")?,
            copy_source_version_id: from.take_some("CopySourceVersionId")?,
            version_id: from.take_some("VersionId")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            ssekms_encryption_context: from.take_some("SSEKMSEncryptionContext")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
            request_charged: from.take_some("RequestCharged")?,
        })
    }
}

impl From<CopyObjectRequest> for Value {
    #[inline]
    fn from(it: CopyObjectRequest) -> Self {
        let mut to = Fields::with_capacity(47);
        to.put_some("ACL", it.acl);
        to.put("Bucket", it.bucket);
        to.put_some("CacheControl", it.cache_control);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ContentDisposition", it.content_disposition);
        to.put_some("ContentEncoding", it.content_encoding);
        to.put_some("ContentLanguage", it.content_language);
        to.put_some("ContentType", it.content_type);
        to.put("CopySource", it.copy_source);
        to.put_some("CopySourceIfMatch", it.copy_source_if_match);
        to.put_some("CopySourceIfModifiedSince", it.copy_source_if_modified_since);
        to.put_some("CopySourceIfNoneMatch", it.copy_source_if_none_match);
        to.put_some("CopySourceIfUnmodifiedSince", it.copy_source_if_unmodified_since);
        to.put_some("Expires", it.expires);
        to.put_some("GrantFullControl", it.grant_full_control);
        to.put_some("GrantRead", it.grant_read);
        to.put_some("GrantReadACP", it.grant_read_acp);
        to.put_some("GrantWriteACP", it.grant_write_acp);
        to.put_some("IfMatch", it.if_match);
        to.put_some("IfNoneMatch", it.if_none_match);
        to.put("Key", it.key);
        to.put_some("Metadata", it.metadata);
        to.put_some("MetadataDirective", it.metadata_directive);
        to.put_some("TaggingDirective", it.tagging_directive);
        to.put_some("AnnotationDirective", it.annotation_directive);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("WebsiteRedirectLocation", it.website_redirect_location);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKey", it.sse_customer_key);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("SSEKMSEncryptionContext", it.ssekms_encryption_context);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.put_some("CopySourceSSECustomerAlgorithm", it.copy_source_sse_customer_algorithm);
        to.put_some("CopySourceSSECustomerKey", it.copy_source_sse_customer_key);
        to.put_some("CopySourceSSECustomerKeyMD5", it.copy_source_sse_customer_key_md5);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("Tagging", it.tagging);
        to.put_some("ObjectLockMode", it.object_lock_mode);
        to.put_some("ObjectLockRetainUntilDate", it.object_lock_retain_until_date);
        to.put_some("ObjectLockLegalHoldStatus", it.object_lock_legal_hold_status);
        to.put_some("ObjectLockEventHold", it.object_lock_event_hold);
        to.put_some("ObjectLockEventHoldDurationDays", it.object_lock_event_hold_duration_days);
        to.put_some("ObjectLockEventHoldDurationYears", it.object_lock_event_hold_duration_years);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("ExpectedSourceBucketOwner", it.expected_source_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for CopyObjectRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CopyObjectRequest", value)?;
        Ok(Self {
            acl: from.take_some("ACL")?,
            bucket: from.take("Bucket")?,
            cache_control: from.take_some("CacheControl")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            content_disposition: from.take_some("ContentDisposition")?,
            content_encoding: from.take_some("ContentEncoding")?,
            content_language: from.take_some("ContentLanguage")?,
            content_type: from.take_some("ContentType")?,
            copy_source: from.take("CopySource")?,
            copy_source_if_match: from.take_some("CopySourceIfMatch")?,
            copy_source_if_modified_since: from.take_some("CopySourceIfModifiedSince")?,
            copy_source_if_none_match: from.take_some("CopySourceIfNoneMatch")?,
            copy_source_if_unmodified_since: from.take_some("CopySourceIfUnmodifiedSince")?,
            expires: from.take_some("Expires")?,
            grant_full_control: from.take_some("GrantFullControl")?,
            grant_read: from.take_some("GrantRead")?,
            grant_read_acp: from.take_some("GrantReadACP")?,
            grant_write_acp: from.take_some("GrantWriteACP")?,
            if_match: from.take_some("IfMatch")?,
            if_none_match: from.take_some("IfNoneMatch")?,
            key: from.take("Key")?,
            metadata: from.take_some("Metadata")?,
            metadata_directive: from.take_some("MetadataDirective")?,
            tagging_directive: from.take_some("TaggingDirective")?,
            annotation_directive: from.take_some("AnnotationDirective")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            storage_class: from.take_some("StorageClass")?,
            website_redirect_location: from.take_some("WebsiteRedirectLocation")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key: from.take_some("SSECustomerKey")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            ssekms_encryption_context: from.take_some("SSEKMSEncryptionContext")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
            copy_source_sse_customer_algorithm: from.take_some("CopySourceSSECustomerAlgorithm")?,
            copy_source_sse_customer_key: from.take_some("CopySourceSSECustomerKey")?,
            copy_source_sse_customer_key_md5: from.take_some("CopySourceSSECustomerKeyMD5")?,
            request_payer: from.take_some("RequestPayer")?,
            tagging: from.take_some("Tagging")?,
            object_lock_mode: from.take_some("ObjectLockMode")?,
            object_lock_retain_until_date: from.take_some("ObjectLockRetainUntilDate")?,
            object_lock_legal_hold_status: from.take_some("ObjectLockLegalHoldStatus")?,
            object_lock_event_hold: from.take_some("ObjectLockEventHold")?,
            object_lock_event_hold_duration_days: from.take_some("ObjectLockEventHoldDurationDays")?,
            object_lock_event_hold_duration_years: from.take_some("ObjectLockEventHoldDurationYears")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            expected_source_bucket_owner: from.take_some("ExpectedSourceBucketOwner")?,
        })
    }
}

impl From<CopyObjectResult> for Value {
    #[inline]
    fn from(it: CopyObjectResult) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put_some("ETag", it.e_tag);
        to.put_some("LastModified", it.last_modified);
        to.put_some("ChecksumType", it.checksum_type);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.into()
    }
}

impl TryFrom<Value> for CopyObjectResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CopyObjectResult", value)?;
        Ok(Self {
            e_tag: from.take_some("ETag")?,
            last_modified: from.take_some("LastModified")?,
            checksum_type: from.take_some("ChecksumType")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
        })
    }
}

impl From<CopyPartResult> for Value {
    #[inline]
    fn from(it: CopyPartResult) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("ETag", it.e_tag);
        to.put_some("LastModified", it.last_modified);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.into()
    }
}

impl TryFrom<Value> for CopyPartResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CopyPartResult", value)?;
        Ok(Self {
            e_tag: from.take_some("ETag")?,
            last_modified: from.take_some("LastModified")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
        })
    }
}

impl From<CreateBucketConfiguration> for Value {
    #[inline]
    fn from(it: CreateBucketConfiguration) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("LocationConstraint", it.location_constraint);
        to.put_some("Location", it.location);
        to.put_some("Bucket", it.bucket);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateBucketConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateBucketConfiguration", value)?;
        Ok(Self {
            location_constraint: from.take_some("LocationConstraint")?,
            location: from.take_some("Location")?,
            bucket: from.take_some("Bucket")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<CreateBucketMetadataConfigurationRequest> for Value {
    #[inline]
    fn from(it: CreateBucketMetadataConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("MetadataConfiguration", it.metadata_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for CreateBucketMetadataConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateBucketMetadataConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            metadata_configuration: from.take("MetadataConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<CreateBucketMetadataTableConfigurationRequest> for Value {
    #[inline]
    fn from(it: CreateBucketMetadataTableConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("MetadataTableConfiguration", it.metadata_table_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for CreateBucketMetadataTableConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateBucketMetadataTableConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            metadata_table_configuration: from.take("MetadataTableConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<CreateBucketOutput> for Value {
    #[inline]
    fn from(it: CreateBucketOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Location", it.location);
        to.put_some("BucketArn", it.bucket_arn);
        to.into()
    }
}

impl TryFrom<Value> for CreateBucketOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateBucketOutput", value)?;
        Ok(Self { location: from.take_some("Location")?, bucket_arn: from.take_some("BucketArn")? })
    }
}

impl From<CreateBucketRequest> for Value {
    #[inline]
    fn from(it: CreateBucketRequest) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put_some("ACL", it.acl);
        to.put("Bucket", it.bucket);
        to.put_some("CreateBucketConfiguration", it.create_bucket_configuration);
        to.put_some("GrantFullControl", it.grant_full_control);
        to.put_some("GrantRead", it.grant_read);
        to.put_some("GrantReadACP", it.grant_read_acp);
        to.put_some("GrantWrite", it.grant_write);
        to.put_some("GrantWriteACP", it.grant_write_acp);
        to.put_some("ObjectLockEnabledForBucket", it.object_lock_enabled_for_bucket);
        to.put_some("ObjectOwnership", it.object_ownership);
        to.put_some("BucketNamespace", it.bucket_namespace);
        to.into()
    }
}

impl TryFrom<Value> for CreateBucketRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateBucketRequest", value)?;
        Ok(Self {
            acl: from.take_some("ACL")?,
            bucket: from.take("Bucket")?,
            create_bucket_configuration: from.take_some("CreateBucketConfiguration")?,
            grant_full_control: from.take_some("GrantFullControl")?,
            grant_read: from.take_some("GrantRead")?,
            grant_read_acp: from.take_some("GrantReadACP")?,
            grant_write: from.take_some("GrantWrite")?,
            grant_write_acp: from.take_some("GrantWriteACP")?,
            object_lock_enabled_for_bucket: from.take_some("ObjectLockEnabledForBucket")?,
            object_ownership: from.take_some("ObjectOwnership")?,
            bucket_namespace: from.take_some("BucketNamespace")?,
        })
    }
}

impl From<CreateMultipartUploadOutput> for Value {
    #[inline]
    fn from(it: CreateMultipartUploadOutput) -> Self {
        let mut to = Fields::with_capacity(15);
        to.put_some("AbortDate", it.abort_date);
        to.put_some("AbortRuleId", it.abort_rule_id);
        to.put_some("Bucket", it.bucket);
        to.put_some("Key", it.key);
        to.put_some("UploadId", it.upload_id);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("SSEKMSEncryptionContext", it.ssekms_encryption_context);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.put_some("RequestCharged", it.request_charged);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ChecksumType", it.checksum_type);
        to.put_some("VersionId", it.version_id);
        to.into()
    }
}

impl TryFrom<Value> for CreateMultipartUploadOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateMultipartUploadOutput", value)?;
        Ok(Self {
            abort_date: from.take_some("AbortDate")?,
            abort_rule_id: from.take_some("AbortRuleId")?,
            bucket: from.take_some("Bucket")?,
            key: from.take_some("Key")?,
            upload_id: from.take_some("UploadId")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            ssekms_encryption_context: from.take_some("SSEKMSEncryptionContext")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
            request_charged: from.take_some("RequestCharged")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            checksum_type: from.take_some("ChecksumType")?,
            version_id: from.take_some("VersionId")?,
        })
    }
}

impl From<CreateMultipartUploadRequest> for Value {
    #[inline]
    fn from(it: CreateMultipartUploadRequest) -> Self {
        let mut to = Fields::with_capacity(34);
        to.put_some("ACL", it.acl);
        to.put("Bucket", it.bucket);
        to.put_some("CacheControl", it.cache_control);
        to.put_some("ContentDisposition", it.content_disposition);
        to.put_some("ContentEncoding", it.content_encoding);
        to.put_some("ContentLanguage", it.content_language);
        to.put_some("ContentType", it.content_type);
        to.put_some("Expires", it.expires);
        to.put_some("GrantFullControl", it.grant_full_control);
        to.put_some("GrantRead", it.grant_read);
        to.put_some("GrantReadACP", it.grant_read_acp);
        to.put_some("GrantWriteACP", it.grant_write_acp);
        to.put("Key", it.key);
        to.put_some("Metadata", it.metadata);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("WebsiteRedirectLocation", it.website_redirect_location);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKey", it.sse_customer_key);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("SSEKMSEncryptionContext", it.ssekms_encryption_context);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("Tagging", it.tagging);
        to.put_some("ObjectLockMode", it.object_lock_mode);
        to.put_some("ObjectLockRetainUntilDate", it.object_lock_retain_until_date);
        to.put_some("ObjectLockLegalHoldStatus", it.object_lock_legal_hold_status);
        to.put_some("ObjectLockEventHold", it.object_lock_event_hold);
        to.put_some("ObjectLockEventHoldDurationDays", it.object_lock_event_hold_duration_days);
        to.put_some("ObjectLockEventHoldDurationYears", it.object_lock_event_hold_duration_years);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ChecksumType", it.checksum_type);
        to.into()
    }
}

impl TryFrom<Value> for CreateMultipartUploadRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateMultipartUploadRequest", value)?;
        Ok(Self {
            acl: from.take_some("ACL")?,
            bucket: from.take("Bucket")?,
            cache_control: from.take_some("CacheControl")?,
            content_disposition: from.take_some("ContentDisposition")?,
            content_encoding: from.take_some("ContentEncoding")?,
            content_language: from.take_some("ContentLanguage")?,
            content_type: from.take_some("ContentType")?,
            expires: from.take_some("Expires")?,
            grant_full_control: from.take_some("GrantFullControl")?,
            grant_read: from.take_some("GrantRead")?,
            grant_read_acp: from.take_some("GrantReadACP")?,
            grant_write_acp: from.take_some("GrantWriteACP")?,
            key: from.take("Key")?,
            metadata: from.take_some("Metadata")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            storage_class: from.take_some("StorageClass")?,
            website_redirect_location: from.take_some("WebsiteRedirectLocation")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key: from.take_some("SSECustomerKey")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            ssekms_encryption_context: from.take_some("SSEKMSEncryptionContext")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
            request_payer: from.take_some("RequestPayer")?,
            tagging: from.take_some("Tagging")?,
            object_lock_mode: from.take_some("ObjectLockMode")?,
            object_lock_retain_until_date: from.take_some("ObjectLockRetainUntilDate")?,
            object_lock_legal_hold_status: from.take_some("ObjectLockLegalHoldStatus")?,
            object_lock_event_hold: from.take_some("ObjectLockEventHold")?,
            object_lock_event_hold_duration_days: from.take_some("ObjectLockEventHoldDurationDays")?,
            object_lock_event_hold_duration_years: from.take_some("ObjectLockEventHoldDurationYears")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            checksum_type: from.take_some("ChecksumType")?,
        })
    }
}

impl From<CreateSessionOutput> for Value {
    #[inline]
    fn from(it: CreateSessionOutput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("SSEKMSEncryptionContext", it.ssekms_encryption_context);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.put("Credentials", it.credentials);
        to.into()
    }
}

impl TryFrom<Value> for CreateSessionOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateSessionOutput", value)?;
        Ok(Self {
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            ssekms_encryption_context: from.take_some("SSEKMSEncryptionContext")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
            credentials: from.take("Credentials")?,
        })
    }
}

impl From<CreateSessionRequest> for Value {
    #[inline]
    fn from(it: CreateSessionRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("SessionMode", it.session_mode);
        to.put("Bucket", it.bucket);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("SSEKMSEncryptionContext", it.ssekms_encryption_context);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.into()
    }
}

impl TryFrom<Value> for CreateSessionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateSessionRequest", value)?;
        Ok(Self {
            session_mode: from.take_some("SessionMode")?,
            bucket: from.take("Bucket")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            ssekms_encryption_context: from.take_some("SSEKMSEncryptionContext")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
        })
    }
}

impl From<DefaultRetention> for Value {
    #[inline]
    fn from(it: DefaultRetention) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Mode", it.mode);
        to.put_some("Days", it.days);
        to.put_some("Years", it.years);
        to.put_some("DefaultEventHold", it.default_event_hold);
        to.into()
    }
}

impl TryFrom<Value> for DefaultRetention {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DefaultRetention", value)?;
        Ok(Self {
            mode: from.take_some("Mode")?,
            days: from.take_some("Days")?,
            years: from.take_some("Years")?,
            default_event_hold: from.take_some("DefaultEventHold")?,
        })
    }
}

impl From<Delete> for Value {
    #[inline]
    fn from(it: Delete) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Objects", it.objects);
        to.put_some("Quiet", it.quiet);
        to.into()
    }
}

impl TryFrom<Value> for Delete {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Delete", value)?;
        Ok(Self { objects: from.take("Objects")?, quiet: from.take_some("Quiet")? })
    }
}

impl From<DeleteBucketAnalyticsConfigurationRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketAnalyticsConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Bucket", it.bucket);
        to.put("Id", it.id);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketAnalyticsConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketAnalyticsConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            id: from.take("Id")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<DeleteBucketCorsRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketCorsRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketCorsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketCorsRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<DeleteBucketEncryptionRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketEncryptionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketEncryptionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketEncryptionRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<DeleteBucketIntelligentTieringConfigurationRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketIntelligentTieringConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Bucket", it.bucket);
        to.put("Id", it.id);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketIntelligentTieringConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketIntelligentTieringConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            id: from.take("Id")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<DeleteBucketInventoryConfigurationRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketInventoryConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Bucket", it.bucket);
        to.put("Id", it.id);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketInventoryConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketInventoryConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            id: from.take("Id")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<DeleteBucketLifecycleRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketLifecycleRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketLifecycleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketLifecycleRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<DeleteBucketMetadataConfigurationRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketMetadataConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketMetadataConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketMetadataConfigurationRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<DeleteBucketMetadataTableConfigurationRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketMetadataTableConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketMetadataTableConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketMetadataTableConfigurationRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<DeleteBucketMetricsConfigurationRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketMetricsConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Bucket", it.bucket);
        to.put("Id", it.id);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketMetricsConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketMetricsConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            id: from.take("Id")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<DeleteBucketOwnershipControlsRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketOwnershipControlsRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketOwnershipControlsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketOwnershipControlsRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<DeleteBucketPolicyRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketPolicyRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<DeleteBucketReplicationRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketReplicationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketReplicationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketReplicationRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<DeleteBucketRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<DeleteBucketTaggingRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketTaggingRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketTaggingRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketTaggingRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<DeleteBucketWebsiteRequest> for Value {
    #[inline]
    fn from(it: DeleteBucketWebsiteRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteBucketWebsiteRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteBucketWebsiteRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<DeleteMarkerEntry> for Value {
    #[inline]
    fn from(it: DeleteMarkerEntry) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("Owner", it.owner);
        to.put_some("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("IsLatest", it.is_latest);
        to.put_some("LastModified", it.last_modified);
        to.into()
    }
}

impl TryFrom<Value> for DeleteMarkerEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteMarkerEntry", value)?;
        Ok(Self {
            owner: from.take_some("Owner")?,
            key: from.take_some("Key")?,
            version_id: from.take_some("VersionId")?,
            is_latest: from.take_some("IsLatest")?,
            last_modified: from.take_some("LastModified")?,
        })
    }
}

impl From<DeleteMarkerReplication> for Value {
    #[inline]
    fn from(it: DeleteMarkerReplication) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for DeleteMarkerReplication {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteMarkerReplication", value)?;
        Ok(Self { status: from.take_some("Status")? })
    }
}

impl From<DeleteObjectAnnotationOutput> for Value {
    #[inline]
    fn from(it: DeleteObjectAnnotationOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ObjectVersionId", it.object_version_id);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for DeleteObjectAnnotationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteObjectAnnotationOutput", value)?;
        Ok(Self {
            object_version_id: from.take_some("ObjectVersionId")?,
            request_charged: from.take_some("RequestCharged")?,
        })
    }
}

impl From<DeleteObjectAnnotationRequest> for Value {
    #[inline]
    fn from(it: DeleteObjectAnnotationRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put("AnnotationName", it.annotation_name);
        to.put_some("VersionId", it.version_id);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("ObjectIfMatch", it.object_if_match);
        to.into()
    }
}

impl TryFrom<Value> for DeleteObjectAnnotationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteObjectAnnotationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            annotation_name: from.take("AnnotationName")?,
            version_id: from.take_some("VersionId")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            object_if_match: from.take_some("ObjectIfMatch")?,
        })
    }
}

impl From<DeleteObjectOutput> for Value {
    #[inline]
    fn from(it: DeleteObjectOutput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("DeleteMarker", it.delete_marker);
        to.put_some("VersionId", it.version_id);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for DeleteObjectOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteObjectOutput", value)?;
        Ok(Self {
            delete_marker: from.take_some("DeleteMarker")?,
            version_id: from.take_some("VersionId")?,
            request_charged: from.take_some("RequestCharged")?,
        })
    }
}

impl From<DeleteObjectRequest> for Value {
    #[inline]
    fn from(it: DeleteObjectRequest) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("MFA", it.mfa);
        to.put_some("VersionId", it.version_id);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("BypassGovernanceRetention", it.bypass_governance_retention);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("IfMatch", it.if_match);
        to.put_some("IfMatchLastModifiedTime", it.if_match_last_modified_time);
        to.put_some("IfMatchSize", it.if_match_size);
        to.into()
    }
}

impl TryFrom<Value> for DeleteObjectRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteObjectRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            mfa: from.take_some("MFA")?,
            version_id: from.take_some("VersionId")?,
            request_payer: from.take_some("RequestPayer")?,
            bypass_governance_retention: from.take_some("BypassGovernanceRetention")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            if_match: from.take_some("IfMatch")?,
            if_match_last_modified_time: from.take_some("IfMatchLastModifiedTime")?,
            if_match_size: from.take_some("IfMatchSize")?,
        })
    }
}

impl From<DeleteObjectTaggingOutput> for Value {
    #[inline]
    fn from(it: DeleteObjectTaggingOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("VersionId", it.version_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteObjectTaggingOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteObjectTaggingOutput", value)?;
        Ok(Self { version_id: from.take_some("VersionId")? })
    }
}

impl From<DeleteObjectTaggingRequest> for Value {
    #[inline]
    fn from(it: DeleteObjectTaggingRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeleteObjectTaggingRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteObjectTaggingRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            version_id: from.take_some("VersionId")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<DeleteObjectsOutput> for Value {
    #[inline]
    fn from(it: DeleteObjectsOutput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Deleted", it.deleted);
        to.put_some("RequestCharged", it.request_charged);
        to.put_some("Errors", it.errors);
        to.into()
    }
}

impl TryFrom<Value> for DeleteObjectsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteObjectsOutput", value)?;
        Ok(Self {
            deleted: from.take_some("Deleted")?,
            request_charged: from.take_some("RequestCharged")?,
            errors: from.take_some("Errors")?,
        })
    }
}

impl From<DeleteObjectsRequest> for Value {
    #[inline]
    fn from(it: DeleteObjectsRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Bucket", it.bucket);
        to.put("Delete", it.delete);
        to.put_some("MFA", it.mfa);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("BypassGovernanceRetention", it.bypass_governance_retention);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.into()
    }
}

impl TryFrom<Value> for DeleteObjectsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteObjectsRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            delete: from.take("Delete")?,
            mfa: from.take_some("MFA")?,
            request_payer: from.take_some("RequestPayer")?,
            bypass_governance_retention: from.take_some("BypassGovernanceRetention")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
        })
    }
}

impl From<DeletePublicAccessBlockRequest> for Value {
    #[inline]
    fn from(it: DeletePublicAccessBlockRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for DeletePublicAccessBlockRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeletePublicAccessBlockRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<DeletedObject> for Value {
    #[inline]
    fn from(it: DeletedObject) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("DeleteMarker", it.delete_marker);
        to.put_some("DeleteMarkerVersionId", it.delete_marker_version_id);
        to.into()
    }
}

impl TryFrom<Value> for DeletedObject {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeletedObject", value)?;
        Ok(Self {
            key: from.take_some("Key")?,
            version_id: from.take_some("VersionId")?,
            delete_marker: from.take_some("DeleteMarker")?,
            delete_marker_version_id: from.take_some("DeleteMarkerVersionId")?,
        })
    }
}

impl From<Destination> for Value {
    #[inline]
    fn from(it: Destination) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Bucket", it.bucket);
        to.put_some("Account", it.account);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("AccessControlTranslation", it.access_control_translation);
        to.put_some("EncryptionConfiguration", it.encryption_configuration);
        to.put_some("ReplicationTime", it.replication_time);
        to.put_some("Metrics", it.metrics);
        to.into()
    }
}

impl TryFrom<Value> for Destination {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Destination", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            account: from.take_some("Account")?,
            storage_class: from.take_some("StorageClass")?,
            access_control_translation: from.take_some("AccessControlTranslation")?,
            encryption_configuration: from.take_some("EncryptionConfiguration")?,
            replication_time: from.take_some("ReplicationTime")?,
            metrics: from.take_some("Metrics")?,
        })
    }
}

impl From<DestinationResult> for Value {
    #[inline]
    fn from(it: DestinationResult) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("TableBucketType", it.table_bucket_type);
        to.put_some("TableBucketArn", it.table_bucket_arn);
        to.put_some("TableNamespace", it.table_namespace);
        to.into()
    }
}

impl TryFrom<Value> for DestinationResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DestinationResult", value)?;
        Ok(Self {
            table_bucket_type: from.take_some("TableBucketType")?,
            table_bucket_arn: from.take_some("TableBucketArn")?,
            table_namespace: from.take_some("TableNamespace")?,
        })
    }
}

impl From<Encryption> for Value {
    #[inline]
    fn from(it: Encryption) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("EncryptionType", it.encryption_type);
        to.put_some("KMSKeyId", it.kms_key_id);
        to.put_some("KMSContext", it.kms_context);
        to.into()
    }
}

impl TryFrom<Value> for Encryption {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Encryption", value)?;
        Ok(Self {
            encryption_type: from.take("EncryptionType")?,
            kms_key_id: from.take_some("KMSKeyId")?,
            kms_context: from.take_some("KMSContext")?,
        })
    }
}

impl From<EncryptionConfiguration> for Value {
    #[inline]
    fn from(it: EncryptionConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ReplicaKmsKeyID", it.replica_kms_key_id);
        to.put_some("UseSourceMultiRegionKey", it.use_source_multi_region_key);
        to.into()
    }
}

impl TryFrom<Value> for EncryptionConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EncryptionConfiguration", value)?;
        Ok(Self {
            replica_kms_key_id: from.take_some("ReplicaKmsKeyID")?,
            use_source_multi_region_key: from.take_some("UseSourceMultiRegionKey")?,
        })
    }
}

impl From<EncryptionTypeMismatch> for Value {
    #[inline]
    fn from(it: EncryptionTypeMismatch) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for EncryptionTypeMismatch {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("EncryptionTypeMismatch", value)?;
        Ok(Self {})
    }
}

impl From<EndEvent> for Value {
    #[inline]
    fn from(it: EndEvent) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for EndEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("EndEvent", value)?;
        Ok(Self {})
    }
}

impl From<Error> for Value {
    #[inline]
    fn from(it: Error) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("Code", it.code);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for Error {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Error", value)?;
        Ok(Self {
            key: from.take_some("Key")?,
            version_id: from.take_some("VersionId")?,
            code: from.take_some("Code")?,
            message: from.take_some("Message")?,
        })
    }
}

impl From<ErrorDetails> for Value {
    #[inline]
    fn from(it: ErrorDetails) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("ErrorMessage", it.error_message);
        to.into()
    }
}

impl TryFrom<Value> for ErrorDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ErrorDetails", value)?;
        Ok(Self { error_code: from.take_some("ErrorCode")?, error_message: from.take_some("ErrorMessage")? })
    }
}

impl From<ErrorDocument> for Value {
    #[inline]
    fn from(it: ErrorDocument) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Key", it.key);
        to.into()
    }
}

impl TryFrom<Value> for ErrorDocument {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ErrorDocument", value)?;
        Ok(Self { key: from.take("Key")? })
    }
}

impl From<EventBridgeConfiguration> for Value {
    #[inline]
    fn from(it: EventBridgeConfiguration) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for EventBridgeConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("EventBridgeConfiguration", value)?;
        Ok(Self {})
    }
}

impl From<EventHoldDuration> for Value {
    #[inline]
    fn from(it: EventHoldDuration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Days", it.days);
        to.put_some("Years", it.years);
        to.into()
    }
}

impl TryFrom<Value> for EventHoldDuration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EventHoldDuration", value)?;
        Ok(Self { days: from.take_some("Days")?, years: from.take_some("Years")? })
    }
}

impl From<ExistingObjectReplication> for Value {
    #[inline]
    fn from(it: ExistingObjectReplication) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for ExistingObjectReplication {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExistingObjectReplication", value)?;
        Ok(Self { status: from.take("Status")? })
    }
}

impl From<FilterRule> for Value {
    #[inline]
    fn from(it: FilterRule) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Name", it.name);
        to.put_some("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for FilterRule {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FilterRule", value)?;
        Ok(Self { name: from.take_some("Name")?, value: from.take_some("Value")? })
    }
}

impl From<GetBucketAbacOutput> for Value {
    #[inline]
    fn from(it: GetBucketAbacOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("AbacStatus", it.abac_status);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketAbacOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketAbacOutput", value)?;
        Ok(Self { abac_status: from.take_some("AbacStatus")? })
    }
}

impl From<GetBucketAbacRequest> for Value {
    #[inline]
    fn from(it: GetBucketAbacRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketAbacRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketAbacRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketAccelerateConfigurationOutput> for Value {
    #[inline]
    fn from(it: GetBucketAccelerateConfigurationOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Status", it.status);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketAccelerateConfigurationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketAccelerateConfigurationOutput", value)?;
        Ok(Self { status: from.take_some("Status")?, request_charged: from.take_some("RequestCharged")? })
    }
}

impl From<GetBucketAccelerateConfigurationRequest> for Value {
    #[inline]
    fn from(it: GetBucketAccelerateConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("RequestPayer", it.request_payer);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketAccelerateConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketAccelerateConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            request_payer: from.take_some("RequestPayer")?,
        })
    }
}

impl From<GetBucketAclOutput> for Value {
    #[inline]
    fn from(it: GetBucketAclOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Owner", it.owner);
        to.put_some("Grants", it.grants);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketAclOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketAclOutput", value)?;
        Ok(Self { owner: from.take_some("Owner")?, grants: from.take_some("Grants")? })
    }
}

impl From<GetBucketAclRequest> for Value {
    #[inline]
    fn from(it: GetBucketAclRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketAclRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketAclRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketAnalyticsConfigurationOutput> for Value {
    #[inline]
    fn from(it: GetBucketAnalyticsConfigurationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("AnalyticsConfiguration", it.analytics_configuration);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketAnalyticsConfigurationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketAnalyticsConfigurationOutput", value)?;
        Ok(Self { analytics_configuration: from.take_some("AnalyticsConfiguration")? })
    }
}

impl From<GetBucketAnalyticsConfigurationRequest> for Value {
    #[inline]
    fn from(it: GetBucketAnalyticsConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Bucket", it.bucket);
        to.put("Id", it.id);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketAnalyticsConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketAnalyticsConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            id: from.take("Id")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<GetBucketCorsOutput> for Value {
    #[inline]
    fn from(it: GetBucketCorsOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("CORSRules", it.cors_rules);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketCorsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketCorsOutput", value)?;
        Ok(Self { cors_rules: from.take_some("CORSRules")? })
    }
}

impl From<GetBucketCorsRequest> for Value {
    #[inline]
    fn from(it: GetBucketCorsRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketCorsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketCorsRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketEncryptionOutput> for Value {
    #[inline]
    fn from(it: GetBucketEncryptionOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ServerSideEncryptionConfiguration", it.server_side_encryption_configuration);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketEncryptionOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketEncryptionOutput", value)?;
        Ok(Self { server_side_encryption_configuration: from.take_some("ServerSideEncryptionConfiguration")? })
    }
}

impl From<GetBucketEncryptionRequest> for Value {
    #[inline]
    fn from(it: GetBucketEncryptionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketEncryptionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketEncryptionRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketIntelligentTieringConfigurationOutput> for Value {
    #[inline]
    fn from(it: GetBucketIntelligentTieringConfigurationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("IntelligentTieringConfiguration", it.intelligent_tiering_configuration);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketIntelligentTieringConfigurationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketIntelligentTieringConfigurationOutput", value)?;
        Ok(Self { intelligent_tiering_configuration: from.take_some("IntelligentTieringConfiguration")? })
    }
}

impl From<GetBucketIntelligentTieringConfigurationRequest> for Value {
    #[inline]
    fn from(it: GetBucketIntelligentTieringConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Bucket", it.bucket);
        to.put("Id", it.id);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketIntelligentTieringConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketIntelligentTieringConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            id: from.take("Id")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<GetBucketInventoryConfigurationOutput> for Value {
    #[inline]
    fn from(it: GetBucketInventoryConfigurationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("InventoryConfiguration", it.inventory_configuration);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketInventoryConfigurationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketInventoryConfigurationOutput", value)?;
        Ok(Self { inventory_configuration: from.take_some("InventoryConfiguration")? })
    }
}

impl From<GetBucketInventoryConfigurationRequest> for Value {
    #[inline]
    fn from(it: GetBucketInventoryConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Bucket", it.bucket);
        to.put("Id", it.id);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketInventoryConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketInventoryConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            id: from.take("Id")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<GetBucketLifecycleConfigurationOutput> for Value {
    #[inline]
    fn from(it: GetBucketLifecycleConfigurationOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Rules", it.rules);
        to.put_some("TransitionDefaultMinimumObjectSize", it.transition_default_minimum_object_size);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketLifecycleConfigurationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketLifecycleConfigurationOutput", value)?;
        Ok(Self {
            rules: from.take_some("Rules")?,
            transition_default_minimum_object_size: from.take_some("TransitionDefaultMinimumObjectSize")?,
        })
    }
}

impl From<GetBucketLifecycleConfigurationRequest> for Value {
    #[inline]
    fn from(it: GetBucketLifecycleConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketLifecycleConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketLifecycleConfigurationRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketLifecycleOutput> for Value {
    #[inline]
    fn from(it: GetBucketLifecycleOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Rules", it.rules);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketLifecycleOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketLifecycleOutput", value)?;
        Ok(Self { rules: from.take_some("Rules")? })
    }
}

impl From<GetBucketLifecycleRequest> for Value {
    #[inline]
    fn from(it: GetBucketLifecycleRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketLifecycleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketLifecycleRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketLocationOutput> for Value {
    #[inline]
    fn from(it: GetBucketLocationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("LocationConstraint", it.location_constraint);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketLocationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketLocationOutput", value)?;
        Ok(Self { location_constraint: from.take_some("LocationConstraint")? })
    }
}

impl From<GetBucketLocationRequest> for Value {
    #[inline]
    fn from(it: GetBucketLocationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketLocationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketLocationRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketLoggingOutput> for Value {
    #[inline]
    fn from(it: GetBucketLoggingOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("LoggingEnabled", it.logging_enabled);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketLoggingOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketLoggingOutput", value)?;
        Ok(Self { logging_enabled: from.take_some("LoggingEnabled")? })
    }
}

impl From<GetBucketLoggingRequest> for Value {
    #[inline]
    fn from(it: GetBucketLoggingRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketLoggingRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketLoggingRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketMetadataConfigurationOutput> for Value {
    #[inline]
    fn from(it: GetBucketMetadataConfigurationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("GetBucketMetadataConfigurationResult", it.get_bucket_metadata_configuration_result);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketMetadataConfigurationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketMetadataConfigurationOutput", value)?;
        Ok(Self { get_bucket_metadata_configuration_result: from.take_some("GetBucketMetadataConfigurationResult")? })
    }
}

impl From<GetBucketMetadataConfigurationRequest> for Value {
    #[inline]
    fn from(it: GetBucketMetadataConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketMetadataConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketMetadataConfigurationRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketMetadataConfigurationResult> for Value {
    #[inline]
    fn from(it: GetBucketMetadataConfigurationResult) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("MetadataConfigurationResult", it.metadata_configuration_result);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketMetadataConfigurationResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketMetadataConfigurationResult", value)?;
        Ok(Self { metadata_configuration_result: from.take("MetadataConfigurationResult")? })
    }
}

impl From<GetBucketMetadataTableConfigurationOutput> for Value {
    #[inline]
    fn from(it: GetBucketMetadataTableConfigurationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("GetBucketMetadataTableConfigurationResult", it.get_bucket_metadata_table_configuration_result);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketMetadataTableConfigurationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketMetadataTableConfigurationOutput", value)?;
        Ok(Self {
            get_bucket_metadata_table_configuration_result: from
                .take_some("GetBucketMetadataTableConfigurationResult")?,
        })
    }
}

impl From<GetBucketMetadataTableConfigurationRequest> for Value {
    #[inline]
    fn from(it: GetBucketMetadataTableConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketMetadataTableConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketMetadataTableConfigurationRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketMetadataTableConfigurationResult> for Value {
    #[inline]
    fn from(it: GetBucketMetadataTableConfigurationResult) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("MetadataTableConfigurationResult", it.metadata_table_configuration_result);
        to.put("Status", it.status);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketMetadataTableConfigurationResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketMetadataTableConfigurationResult", value)?;
        Ok(Self {
            metadata_table_configuration_result: from.take("MetadataTableConfigurationResult")?,
            status: from.take("Status")?,
            error: from.take_some("Error")?,
        })
    }
}

impl From<GetBucketMetricsConfigurationOutput> for Value {
    #[inline]
    fn from(it: GetBucketMetricsConfigurationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("MetricsConfiguration", it.metrics_configuration);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketMetricsConfigurationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketMetricsConfigurationOutput", value)?;
        Ok(Self { metrics_configuration: from.take_some("MetricsConfiguration")? })
    }
}

impl From<GetBucketMetricsConfigurationRequest> for Value {
    #[inline]
    fn from(it: GetBucketMetricsConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Bucket", it.bucket);
        to.put("Id", it.id);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketMetricsConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketMetricsConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            id: from.take("Id")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<GetBucketNotificationConfigurationRequest> for Value {
    #[inline]
    fn from(it: GetBucketNotificationConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketNotificationConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketNotificationConfigurationRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketOwnershipControlsOutput> for Value {
    #[inline]
    fn from(it: GetBucketOwnershipControlsOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("OwnershipControls", it.ownership_controls);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketOwnershipControlsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketOwnershipControlsOutput", value)?;
        Ok(Self { ownership_controls: from.take_some("OwnershipControls")? })
    }
}

impl From<GetBucketOwnershipControlsRequest> for Value {
    #[inline]
    fn from(it: GetBucketOwnershipControlsRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketOwnershipControlsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketOwnershipControlsRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketPolicyOutput> for Value {
    #[inline]
    fn from(it: GetBucketPolicyOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Policy", it.policy);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketPolicyOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketPolicyOutput", value)?;
        Ok(Self { policy: from.take_some("Policy")? })
    }
}

impl From<GetBucketPolicyRequest> for Value {
    #[inline]
    fn from(it: GetBucketPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketPolicyRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketPolicyStatusOutput> for Value {
    #[inline]
    fn from(it: GetBucketPolicyStatusOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("PolicyStatus", it.policy_status);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketPolicyStatusOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketPolicyStatusOutput", value)?;
        Ok(Self { policy_status: from.take_some("PolicyStatus")? })
    }
}

impl From<GetBucketPolicyStatusRequest> for Value {
    #[inline]
    fn from(it: GetBucketPolicyStatusRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketPolicyStatusRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketPolicyStatusRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketReplicationOutput> for Value {
    #[inline]
    fn from(it: GetBucketReplicationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ReplicationConfiguration", it.replication_configuration);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketReplicationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketReplicationOutput", value)?;
        Ok(Self { replication_configuration: from.take_some("ReplicationConfiguration")? })
    }
}

impl From<GetBucketReplicationRequest> for Value {
    #[inline]
    fn from(it: GetBucketReplicationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketReplicationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketReplicationRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketRequestPaymentOutput> for Value {
    #[inline]
    fn from(it: GetBucketRequestPaymentOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Payer", it.payer);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketRequestPaymentOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketRequestPaymentOutput", value)?;
        Ok(Self { payer: from.take_some("Payer")? })
    }
}

impl From<GetBucketRequestPaymentRequest> for Value {
    #[inline]
    fn from(it: GetBucketRequestPaymentRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketRequestPaymentRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketRequestPaymentRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketTaggingOutput> for Value {
    #[inline]
    fn from(it: GetBucketTaggingOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TagSet", it.tag_set);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketTaggingOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketTaggingOutput", value)?;
        Ok(Self { tag_set: from.take("TagSet")? })
    }
}

impl From<GetBucketTaggingRequest> for Value {
    #[inline]
    fn from(it: GetBucketTaggingRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketTaggingRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketTaggingRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketVersioningOutput> for Value {
    #[inline]
    fn from(it: GetBucketVersioningOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Status", it.status);
        to.put_some("MFADelete", it.mfa_delete);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketVersioningOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketVersioningOutput", value)?;
        Ok(Self { status: from.take_some("Status")?, mfa_delete: from.take_some("MFADelete")? })
    }
}

impl From<GetBucketVersioningRequest> for Value {
    #[inline]
    fn from(it: GetBucketVersioningRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketVersioningRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketVersioningRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetBucketWebsiteOutput> for Value {
    #[inline]
    fn from(it: GetBucketWebsiteOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("RedirectAllRequestsTo", it.redirect_all_requests_to);
        to.put_some("IndexDocument", it.index_document);
        to.put_some("ErrorDocument", it.error_document);
        to.put_some("RoutingRules", it.routing_rules);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketWebsiteOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketWebsiteOutput", value)?;
        Ok(Self {
            redirect_all_requests_to: from.take_some("RedirectAllRequestsTo")?,
            index_document: from.take_some("IndexDocument")?,
            error_document: from.take_some("ErrorDocument")?,
            routing_rules: from.take_some("RoutingRules")?,
        })
    }
}

impl From<GetBucketWebsiteRequest> for Value {
    #[inline]
    fn from(it: GetBucketWebsiteRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetBucketWebsiteRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetBucketWebsiteRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetObjectAclOutput> for Value {
    #[inline]
    fn from(it: GetObjectAclOutput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Owner", it.owner);
        to.put_some("Grants", it.grants);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectAclOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectAclOutput", value)?;
        Ok(Self {
            owner: from.take_some("Owner")?,
            grants: from.take_some("Grants")?,
            request_charged: from.take_some("RequestCharged")?,
        })
    }
}

impl From<GetObjectAclRequest> for Value {
    #[inline]
    fn from(it: GetObjectAclRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectAclRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectAclRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            version_id: from.take_some("VersionId")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<GetObjectAnnotationOutput> for Value {
    #[inline]
    fn from(it: GetObjectAnnotationOutput) -> Self {
        let mut to = Fields::with_capacity(19);
        to.put_some("AnnotationPayload", it.annotation_payload);
        to.put_some("ObjectVersionId", it.object_version_id);
        to.put_some("LastModified", it.last_modified);
        to.put_some("ContentLength", it.content_length);
        to.put_some("ETag", it.e_tag);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put_some("ChecksumType", it.checksum_type);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("RequestCharged", it.request_charged);
        to.put_some("ReplicationStatus", it.replication_status);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectAnnotationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectAnnotationOutput", value)?;
        Ok(Self {
            annotation_payload: from.take_some("AnnotationPayload")?,
            object_version_id: from.take_some("ObjectVersionId")?,
            last_modified: from.take_some("LastModified")?,
            content_length: from.take_some("ContentLength")?,
            e_tag: from.take_some("ETag")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            checksum_type: from.take_some("ChecksumType")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            request_charged: from.take_some("RequestCharged")?,
            replication_status: from.take_some("ReplicationStatus")?,
        })
    }
}

impl From<GetObjectAnnotationRequest> for Value {
    #[inline]
    fn from(it: GetObjectAnnotationRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put("AnnotationName", it.annotation_name);
        to.put_some("VersionId", it.version_id);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("ChecksumMode", it.checksum_mode);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectAnnotationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectAnnotationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            annotation_name: from.take("AnnotationName")?,
            version_id: from.take_some("VersionId")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            checksum_mode: from.take_some("ChecksumMode")?,
        })
    }
}

impl From<GetObjectAttributesOutput> for Value {
    #[inline]
    fn from(it: GetObjectAttributesOutput) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("DeleteMarker", it.delete_marker);
        to.put_some("LastModified", it.last_modified);
        to.put_some("VersionId", it.version_id);
        to.put_some("RequestCharged", it.request_charged);
        to.put_some("ETag", it.e_tag);
        to.put_some("Checksum", it.checksum);
        to.put_some("ObjectParts", it.object_parts);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("ObjectSize", it.object_size);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectAttributesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectAttributesOutput", value)?;
        Ok(Self {
            delete_marker: from.take_some("DeleteMarker")?,
            last_modified: from.take_some("LastModified")?,
            version_id: from.take_some("VersionId")?,
            request_charged: from.take_some("RequestCharged")?,
            e_tag: from.take_some("ETag")?,
            checksum: from.take_some("Checksum")?,
            object_parts: from.take_some("ObjectParts")?,
            storage_class: from.take_some("StorageClass")?,
            object_size: from.take_some("ObjectSize")?,
        })
    }
}

impl From<GetObjectAttributesParts> for Value {
    #[inline]
    fn from(it: GetObjectAttributesParts) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("TotalPartsCount", it.total_parts_count);
        to.put_some("PartNumberMarker", it.part_number_marker);
        to.put_some("NextPartNumberMarker", it.next_part_number_marker);
        to.put_some("MaxParts", it.max_parts);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Parts", it.parts);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectAttributesParts {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectAttributesParts", value)?;
        Ok(Self {
            total_parts_count: from.take_some("TotalPartsCount")?,
            part_number_marker: from.take_some("PartNumberMarker")?,
            next_part_number_marker: from.take_some("NextPartNumberMarker")?,
            max_parts: from.take_some("MaxParts")?,
            is_truncated: from.take_some("IsTruncated")?,
            parts: from.take_some("Parts")?,
        })
    }
}

impl From<GetObjectAttributesRequest> for Value {
    #[inline]
    fn from(it: GetObjectAttributesRequest) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("MaxParts", it.max_parts);
        to.put_some("PartNumberMarker", it.part_number_marker);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKey", it.sse_customer_key);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put("ObjectAttributes", it.object_attributes);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectAttributesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectAttributesRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            version_id: from.take_some("VersionId")?,
            max_parts: from.take_some("MaxParts")?,
            part_number_marker: from.take_some("PartNumberMarker")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key: from.take_some("SSECustomerKey")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            object_attributes: from.take("ObjectAttributes")?,
        })
    }
}

impl From<GetObjectLegalHoldOutput> for Value {
    #[inline]
    fn from(it: GetObjectLegalHoldOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("LegalHold", it.legal_hold);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectLegalHoldOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectLegalHoldOutput", value)?;
        Ok(Self { legal_hold: from.take_some("LegalHold")? })
    }
}

impl From<GetObjectLegalHoldRequest> for Value {
    #[inline]
    fn from(it: GetObjectLegalHoldRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectLegalHoldRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectLegalHoldRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            version_id: from.take_some("VersionId")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<GetObjectLockConfigurationOutput> for Value {
    #[inline]
    fn from(it: GetObjectLockConfigurationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ObjectLockConfiguration", it.object_lock_configuration);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectLockConfigurationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectLockConfigurationOutput", value)?;
        Ok(Self { object_lock_configuration: from.take_some("ObjectLockConfiguration")? })
    }
}

impl From<GetObjectLockConfigurationRequest> for Value {
    #[inline]
    fn from(it: GetObjectLockConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectLockConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectLockConfigurationRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GetObjectOutput> for Value {
    #[inline]
    fn from(it: GetObjectOutput) -> Self {
        let mut to = Fields::with_capacity(46);
        to.put_some("Body", it.body);
        to.put_some("DeleteMarker", it.delete_marker);
        to.put_some("AcceptRanges", it.accept_ranges);
        to.put_some("Expiration", it.expiration);
        to.put_some("Restore", it.restore);
        to.put_some("LastModified", it.last_modified);
        to.put_some("ContentLength", it.content_length);
        to.put_some("ETag", it.e_tag);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put_some("ChecksumType", it.checksum_type);
        to.put_some("MissingMeta", it.missing_meta);
        to.put_some("VersionId", it.version_id);
        to.put_some("CacheControl", it.cache_control);
        to.put_some("ContentDisposition", it.content_disposition);
        to.put_some("ContentEncoding", it.content_encoding);
        to.put_some("ContentLanguage", it.content_language);
        to.put_some("ContentRange", it.content_range);
        to.put_some("ContentType", it.content_type);
        to.put_some("Expires", it.expires);
        to.put_some("WebsiteRedirectLocation", it.website_redirect_location);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("Metadata", it.metadata);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("RequestCharged", it.request_charged);
        to.put_some("ReplicationStatus", it.replication_status);
        to.put_some("PartsCount", it.parts_count);
        to.put_some("TagCount", it.tag_count);
        to.put_some("ObjectLockMode", it.object_lock_mode);
        to.put_some("ObjectLockRetainUntilDate", it.object_lock_retain_until_date);
        to.put_some("ObjectLockLegalHoldStatus", it.object_lock_legal_hold_status);
        to.put_some("ObjectLockEventHold", it.object_lock_event_hold);
        to.put_some("ObjectLockEventHoldDurationDays", it.object_lock_event_hold_duration_days);
        to.put_some("ObjectLockEventHoldDurationYears", it.object_lock_event_hold_duration_years);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectOutput", value)?;
        Ok(Self {
            body: from.take_some("Body")?,
            delete_marker: from.take_some("DeleteMarker")?,
            accept_ranges: from.take_some("AcceptRanges")?,
            expiration: from.take_some("Expiration")?,
            restore: from.take_some("Restore")?,
            last_modified: from.take_some("LastModified")?,
            content_length: from.take_some("ContentLength")?,
            e_tag: from.take_some("ETag")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            checksum_type: from.take_some("ChecksumType")?,
            missing_meta: from.take_some("MissingMeta")?,
            version_id: from.take_some("VersionId")?,
            cache_control: from.take_some("CacheControl")?,
            content_disposition: from.take_some("ContentDisposition")?,
            content_encoding: from.take_some("ContentEncoding")?,
            content_language: from.take_some("ContentLanguage")?,
            content_range: from.take_some("ContentRange")?,
            content_type: from.take_some("ContentType")?,
            expires: from.take_some("Expires")?,
            website_redirect_location: from.take_some("WebsiteRedirectLocation")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            metadata: from.take_some("Metadata")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
            storage_class: from.take_some("StorageClass")?,
            request_charged: from.take_some("RequestCharged")?,
            replication_status: from.take_some("ReplicationStatus")?,
            parts_count: from.take_some("PartsCount")?,
            tag_count: from.take_some("TagCount")?,
            object_lock_mode: from.take_some("ObjectLockMode")?,
            object_lock_retain_until_date: from.take_some("ObjectLockRetainUntilDate")?,
            object_lock_legal_hold_status: from.take_some("ObjectLockLegalHoldStatus")?,
            object_lock_event_hold: from.take_some("ObjectLockEventHold")?,
            object_lock_event_hold_duration_days: from.take_some("ObjectLockEventHoldDurationDays")?,
            object_lock_event_hold_duration_years: from.take_some("ObjectLockEventHoldDurationYears")?,
        })
    }
}

impl From<GetObjectRequest> for Value {
    #[inline]
    fn from(it: GetObjectRequest) -> Self {
        let mut to = Fields::with_capacity(21);
        to.put("Bucket", it.bucket);
        to.put_some("IfMatch", it.if_match);
        to.put_some("IfModifiedSince", it.if_modified_since);
        to.put_some("IfNoneMatch", it.if_none_match);
        to.put_some("IfUnmodifiedSince", it.if_unmodified_since);
        to.put("Key", it.key);
        to.put_some("Range", it.range);
        to.put_some("ResponseCacheControl", it.response_cache_control);
        to.put_some("ResponseContentDisposition", it.response_content_disposition);
        to.put_some("ResponseContentEncoding", it.response_content_encoding);
        to.put_some("ResponseContentLanguage", it.response_content_language);
        to.put_some("ResponseContentType", it.response_content_type);
        to.put_some("ResponseExpires", it.response_expires);
        to.put_some("VersionId", it.version_id);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKey", it.sse_customer_key);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("PartNumber", it.part_number);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("ChecksumMode", it.checksum_mode);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            if_match: from.take_some("IfMatch")?,
            if_modified_since: from.take_some("IfModifiedSince")?,
            if_none_match: from.take_some("IfNoneMatch")?,
            if_unmodified_since: from.take_some("IfUnmodifiedSince")?,
            key: from.take("Key")?,
            range: from.take_some("Range")?,
            response_cache_control: from.take_some("ResponseCacheControl")?,
            response_content_disposition: from.take_some("ResponseContentDisposition")?,
            response_content_encoding: from.take_some("ResponseContentEncoding")?,
            response_content_language: from.take_some("ResponseContentLanguage")?,
            response_content_type: from.take_some("ResponseContentType")?,
            response_expires: from.take_some("ResponseExpires")?,
            version_id: from.take_some("VersionId")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key: from.take_some("SSECustomerKey")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            request_payer: from.take_some("RequestPayer")?,
            part_number: from.take_some("PartNumber")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            checksum_mode: from.take_some("ChecksumMode")?,
        })
    }
}

impl From<GetObjectRetentionOutput> for Value {
    #[inline]
    fn from(it: GetObjectRetentionOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Retention", it.retention);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectRetentionOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectRetentionOutput", value)?;
        Ok(Self { retention: from.take_some("Retention")? })
    }
}

impl From<GetObjectRetentionRequest> for Value {
    #[inline]
    fn from(it: GetObjectRetentionRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectRetentionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectRetentionRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            version_id: from.take_some("VersionId")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<GetObjectTaggingOutput> for Value {
    #[inline]
    fn from(it: GetObjectTaggingOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("VersionId", it.version_id);
        to.put("TagSet", it.tag_set);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectTaggingOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectTaggingOutput", value)?;
        Ok(Self { version_id: from.take_some("VersionId")?, tag_set: from.take("TagSet")? })
    }
}

impl From<GetObjectTaggingRequest> for Value {
    #[inline]
    fn from(it: GetObjectTaggingRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("RequestPayer", it.request_payer);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectTaggingRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectTaggingRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            version_id: from.take_some("VersionId")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            request_payer: from.take_some("RequestPayer")?,
        })
    }
}

impl From<GetObjectTorrentOutput> for Value {
    #[inline]
    fn from(it: GetObjectTorrentOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Body", it.body);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectTorrentOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectTorrentOutput", value)?;
        Ok(Self { body: from.take_some("Body")?, request_charged: from.take_some("RequestCharged")? })
    }
}

impl From<GetObjectTorrentRequest> for Value {
    #[inline]
    fn from(it: GetObjectTorrentRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetObjectTorrentRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetObjectTorrentRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<GetPublicAccessBlockOutput> for Value {
    #[inline]
    fn from(it: GetPublicAccessBlockOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("PublicAccessBlockConfiguration", it.public_access_block_configuration);
        to.into()
    }
}

impl TryFrom<Value> for GetPublicAccessBlockOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetPublicAccessBlockOutput", value)?;
        Ok(Self { public_access_block_configuration: from.take_some("PublicAccessBlockConfiguration")? })
    }
}

impl From<GetPublicAccessBlockRequest> for Value {
    #[inline]
    fn from(it: GetPublicAccessBlockRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for GetPublicAccessBlockRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetPublicAccessBlockRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<GlacierJobParameters> for Value {
    #[inline]
    fn from(it: GlacierJobParameters) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Tier", it.tier);
        to.into()
    }
}

impl TryFrom<Value> for GlacierJobParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GlacierJobParameters", value)?;
        Ok(Self { tier: from.take("Tier")? })
    }
}

impl From<Grant> for Value {
    #[inline]
    fn from(it: Grant) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Grantee", it.grantee);
        to.put_some("Permission", it.permission);
        to.into()
    }
}

impl TryFrom<Value> for Grant {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Grant", value)?;
        Ok(Self { grantee: from.take_some("Grantee")?, permission: from.take_some("Permission")? })
    }
}

impl From<Grantee> for Value {
    #[inline]
    fn from(it: Grantee) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("DisplayName", it.display_name);
        to.put_some("EmailAddress", it.email_address);
        to.put_some("ID", it.id);
        to.put("Type", it.r#type);
        to.put_some("URI", it.uri);
        to.into()
    }
}

impl TryFrom<Value> for Grantee {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Grantee", value)?;
        Ok(Self {
            display_name: from.take_some("DisplayName")?,
            email_address: from.take_some("EmailAddress")?,
            id: from.take_some("ID")?,
            r#type: from.take("Type")?,
            uri: from.take_some("URI")?,
        })
    }
}

impl From<HeadBucketOutput> for Value {
    #[inline]
    fn from(it: HeadBucketOutput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("BucketArn", it.bucket_arn);
        to.put_some("BucketLocationType", it.bucket_location_type);
        to.put_some("BucketLocationName", it.bucket_location_name);
        to.put_some("BucketRegion", it.bucket_region);
        to.put_some("AccessPointAlias", it.access_point_alias);
        to.into()
    }
}

impl TryFrom<Value> for HeadBucketOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("HeadBucketOutput", value)?;
        Ok(Self {
            bucket_arn: from.take_some("BucketArn")?,
            bucket_location_type: from.take_some("BucketLocationType")?,
            bucket_location_name: from.take_some("BucketLocationName")?,
            bucket_region: from.take_some("BucketRegion")?,
            access_point_alias: from.take_some("AccessPointAlias")?,
        })
    }
}

impl From<HeadBucketRequest> for Value {
    #[inline]
    fn from(it: HeadBucketRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Bucket", it.bucket);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for HeadBucketRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("HeadBucketRequest", value)?;
        Ok(Self { bucket: from.take("Bucket")?, expected_bucket_owner: from.take_some("ExpectedBucketOwner")? })
    }
}

impl From<HeadObjectOutput> for Value {
    #[inline]
    fn from(it: HeadObjectOutput) -> Self {
        let mut to = Fields::with_capacity(46);
        to.put_some("DeleteMarker", it.delete_marker);
        to.put_some("AcceptRanges", it.accept_ranges);
        to.put_some("Expiration", it.expiration);
        to.put_some("Restore", it.restore);
        to.put_some("ArchiveStatus", it.archive_status);
        to.put_some("LastModified", it.last_modified);
        to.put_some("ContentLength", it.content_length);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put_some("ChecksumType", it.checksum_type);
        to.put_some("ETag", it.e_tag);
        to.put_some("MissingMeta", it.missing_meta);
        to.put_some("VersionId", it.version_id);
        to.put_some("CacheControl", it.cache_control);
        to.put_some("ContentDisposition", it.content_disposition);
        to.put_some("ContentEncoding", it.content_encoding);
        to.put_some("ContentLanguage", it.content_language);
        to.put_some("ContentType", it.content_type);
        to.put_some("ContentRange", it.content_range);
        to.put_some("Expires", it.expires);
        to.put_some("WebsiteRedirectLocation", it.website_redirect_location);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("Metadata", it.metadata);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("RequestCharged", it.request_charged);
        to.put_some("ReplicationStatus", it.replication_status);
        to.put_some("PartsCount", it.parts_count);
        to.put_some("TagCount", it.tag_count);
        to.put_some("ObjectLockMode", it.object_lock_mode);
        to.put_some("ObjectLockRetainUntilDate", it.object_lock_retain_until_date);
        to.put_some("ObjectLockLegalHoldStatus", it.object_lock_legal_hold_status);
        to.put_some("ObjectLockEventHold", it.object_lock_event_hold);
        to.put_some("ObjectLockEventHoldDurationDays", it.object_lock_event_hold_duration_days);
        to.put_some("ObjectLockEventHoldDurationYears", it.object_lock_event_hold_duration_years);
        to.into()
    }
}

impl TryFrom<Value> for HeadObjectOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("HeadObjectOutput", value)?;
        Ok(Self {
            delete_marker: from.take_some("DeleteMarker")?,
            accept_ranges: from.take_some("AcceptRanges")?,
            expiration: from.take_some("Expiration")?,
            restore: from.take_some("Restore")?,
            archive_status: from.take_some("ArchiveStatus")?,
            last_modified: from.take_some("LastModified")?,
            content_length: from.take_some("ContentLength")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            checksum_type: from.take_some("ChecksumType")?,
            e_tag: from.take_some("ETag")?,
            missing_meta: from.take_some("MissingMeta")?,
            version_id: from.take_some("VersionId")?,
            cache_control: from.take_some("CacheControl")?,
            content_disposition: from.take_some("ContentDisposition")?,
            content_encoding: from.take_some("ContentEncoding")?,
            content_language: from.take_some("ContentLanguage")?,
            content_type: from.take_some("ContentType")?,
            content_range: from.take_some("ContentRange")?,
            expires: from.take_some("Expires")?,
            website_redirect_location: from.take_some("WebsiteRedirectLocation")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            metadata: from.take_some("Metadata")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
            storage_class: from.take_some("StorageClass")?,
            request_charged: from.take_some("RequestCharged")?,
            replication_status: from.take_some("ReplicationStatus")?,
            parts_count: from.take_some("PartsCount")?,
            tag_count: from.take_some("TagCount")?,
            object_lock_mode: from.take_some("ObjectLockMode")?,
            object_lock_retain_until_date: from.take_some("ObjectLockRetainUntilDate")?,
            object_lock_legal_hold_status: from.take_some("ObjectLockLegalHoldStatus")?,
            object_lock_event_hold: from.take_some("ObjectLockEventHold")?,
            object_lock_event_hold_duration_days: from.take_some("ObjectLockEventHoldDurationDays")?,
            object_lock_event_hold_duration_years: from.take_some("ObjectLockEventHoldDurationYears")?,
        })
    }
}

impl From<HeadObjectRequest> for Value {
    #[inline]
    fn from(it: HeadObjectRequest) -> Self {
        let mut to = Fields::with_capacity(21);
        to.put("Bucket", it.bucket);
        to.put_some("IfMatch", it.if_match);
        to.put_some("IfModifiedSince", it.if_modified_since);
        to.put_some("IfNoneMatch", it.if_none_match);
        to.put_some("IfUnmodifiedSince", it.if_unmodified_since);
        to.put("Key", it.key);
        to.put_some("Range", it.range);
        to.put_some("ResponseCacheControl", it.response_cache_control);
        to.put_some("ResponseContentDisposition", it.response_content_disposition);
        to.put_some("ResponseContentEncoding", it.response_content_encoding);
        to.put_some("ResponseContentLanguage", it.response_content_language);
        to.put_some("ResponseContentType", it.response_content_type);
        to.put_some("ResponseExpires", it.response_expires);
        to.put_some("VersionId", it.version_id);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKey", it.sse_customer_key);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("PartNumber", it.part_number);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("ChecksumMode", it.checksum_mode);
        to.into()
    }
}

impl TryFrom<Value> for HeadObjectRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("HeadObjectRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            if_match: from.take_some("IfMatch")?,
            if_modified_since: from.take_some("IfModifiedSince")?,
            if_none_match: from.take_some("IfNoneMatch")?,
            if_unmodified_since: from.take_some("IfUnmodifiedSince")?,
            key: from.take("Key")?,
            range: from.take_some("Range")?,
            response_cache_control: from.take_some("ResponseCacheControl")?,
            response_content_disposition: from.take_some("ResponseContentDisposition")?,
            response_content_encoding: from.take_some("ResponseContentEncoding")?,
            response_content_language: from.take_some("ResponseContentLanguage")?,
            response_content_type: from.take_some("ResponseContentType")?,
            response_expires: from.take_some("ResponseExpires")?,
            version_id: from.take_some("VersionId")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key: from.take_some("SSECustomerKey")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            request_payer: from.take_some("RequestPayer")?,
            part_number: from.take_some("PartNumber")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            checksum_mode: from.take_some("ChecksumMode")?,
        })
    }
}

impl From<IdempotencyParameterMismatch> for Value {
    #[inline]
    fn from(it: IdempotencyParameterMismatch) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for IdempotencyParameterMismatch {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("IdempotencyParameterMismatch", value)?;
        Ok(Self {})
    }
}

impl From<IndexDocument> for Value {
    #[inline]
    fn from(it: IndexDocument) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Suffix", it.suffix);
        to.into()
    }
}

impl TryFrom<Value> for IndexDocument {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("IndexDocument", value)?;
        Ok(Self { suffix: from.take("Suffix")? })
    }
}

impl From<Initiator> for Value {
    #[inline]
    fn from(it: Initiator) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ID", it.id);
        to.put_some("DisplayName", it.display_name);
        to.into()
    }
}

impl TryFrom<Value> for Initiator {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Initiator", value)?;
        Ok(Self { id: from.take_some("ID")?, display_name: from.take_some("DisplayName")? })
    }
}

impl From<InputSerialization> for Value {
    #[inline]
    fn from(it: InputSerialization) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("CSV", it.csv);
        to.put_some("CompressionType", it.compression_type);
        to.put_some("JSON", it.json);
        to.put_some("Parquet", it.parquet);
        to.into()
    }
}

impl TryFrom<Value> for InputSerialization {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InputSerialization", value)?;
        Ok(Self {
            csv: from.take_some("CSV")?,
            compression_type: from.take_some("CompressionType")?,
            json: from.take_some("JSON")?,
            parquet: from.take_some("Parquet")?,
        })
    }
}

impl From<IntelligentTieringAndOperator> for Value {
    #[inline]
    fn from(it: IntelligentTieringAndOperator) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Prefix", it.prefix);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for IntelligentTieringAndOperator {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("IntelligentTieringAndOperator", value)?;
        Ok(Self { prefix: from.take_some("Prefix")?, tags: from.take_some("Tags")? })
    }
}

impl From<IntelligentTieringConfiguration> for Value {
    #[inline]
    fn from(it: IntelligentTieringConfiguration) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Id", it.id);
        to.put_some("Filter", it.filter);
        to.put("Status", it.status);
        to.put("Tierings", it.tierings);
        to.into()
    }
}

impl TryFrom<Value> for IntelligentTieringConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("IntelligentTieringConfiguration", value)?;
        Ok(Self {
            id: from.take("Id")?,
            filter: from.take_some("Filter")?,
            status: from.take("Status")?,
            tierings: from.take("Tierings")?,
        })
    }
}

impl From<IntelligentTieringFilter> for Value {
    #[inline]
    fn from(it: IntelligentTieringFilter) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Prefix", it.prefix);
        to.put_some("Tag", it.tag);
        to.put_some("And", it.and);
        to.into()
    }
}

impl TryFrom<Value> for IntelligentTieringFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("IntelligentTieringFilter", value)?;
        Ok(Self { prefix: from.take_some("Prefix")?, tag: from.take_some("Tag")?, and: from.take_some("And")? })
    }
}

impl From<InvalidAnnotationName> for Value {
    #[inline]
    fn from(it: InvalidAnnotationName) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InvalidAnnotationName {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InvalidAnnotationName", value)?;
        Ok(Self {})
    }
}

impl From<InvalidObjectState> for Value {
    #[inline]
    fn from(it: InvalidObjectState) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("AccessTier", it.access_tier);
        to.into()
    }
}

impl TryFrom<Value> for InvalidObjectState {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidObjectState", value)?;
        Ok(Self { storage_class: from.take_some("StorageClass")?, access_tier: from.take_some("AccessTier")? })
    }
}

impl From<InvalidPrefix> for Value {
    #[inline]
    fn from(it: InvalidPrefix) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InvalidPrefix {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InvalidPrefix", value)?;
        Ok(Self {})
    }
}

impl From<InvalidRequest> for Value {
    #[inline]
    fn from(it: InvalidRequest) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InvalidRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InvalidRequest", value)?;
        Ok(Self {})
    }
}

impl From<InvalidWriteOffset> for Value {
    #[inline]
    fn from(it: InvalidWriteOffset) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InvalidWriteOffset {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InvalidWriteOffset", value)?;
        Ok(Self {})
    }
}

impl From<InventoryConfiguration> for Value {
    #[inline]
    fn from(it: InventoryConfiguration) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Destination", it.destination);
        to.put("IsEnabled", it.is_enabled);
        to.put_some("Filter", it.filter);
        to.put("Id", it.id);
        to.put("IncludedObjectVersions", it.included_object_versions);
        to.put_some("OptionalFields", it.optional_fields);
        to.put("Schedule", it.schedule);
        to.into()
    }
}

impl TryFrom<Value> for InventoryConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InventoryConfiguration", value)?;
        Ok(Self {
            destination: from.take("Destination")?,
            is_enabled: from.take("IsEnabled")?,
            filter: from.take_some("Filter")?,
            id: from.take("Id")?,
            included_object_versions: from.take("IncludedObjectVersions")?,
            optional_fields: from.take_some("OptionalFields")?,
            schedule: from.take("Schedule")?,
        })
    }
}

impl From<InventoryDestination> for Value {
    #[inline]
    fn from(it: InventoryDestination) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("S3BucketDestination", it.s3_bucket_destination);
        to.into()
    }
}

impl TryFrom<Value> for InventoryDestination {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InventoryDestination", value)?;
        Ok(Self { s3_bucket_destination: from.take("S3BucketDestination")? })
    }
}

impl From<InventoryEncryption> for Value {
    #[inline]
    fn from(it: InventoryEncryption) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("SSES3", it.sses3);
        to.put_some("SSEKMS", it.ssekms);
        to.into()
    }
}

impl TryFrom<Value> for InventoryEncryption {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InventoryEncryption", value)?;
        Ok(Self { sses3: from.take_some("SSES3")?, ssekms: from.take_some("SSEKMS")? })
    }
}

impl From<InventoryFilter> for Value {
    #[inline]
    fn from(it: InventoryFilter) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Prefix", it.prefix);
        to.into()
    }
}

impl TryFrom<Value> for InventoryFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InventoryFilter", value)?;
        Ok(Self { prefix: from.take("Prefix")? })
    }
}

impl From<InventoryS3BucketDestination> for Value {
    #[inline]
    fn from(it: InventoryS3BucketDestination) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("AccountId", it.account_id);
        to.put("Bucket", it.bucket);
        to.put("Format", it.format);
        to.put_some("Prefix", it.prefix);
        to.put_some("Encryption", it.encryption);
        to.into()
    }
}

impl TryFrom<Value> for InventoryS3BucketDestination {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InventoryS3BucketDestination", value)?;
        Ok(Self {
            account_id: from.take_some("AccountId")?,
            bucket: from.take("Bucket")?,
            format: from.take("Format")?,
            prefix: from.take_some("Prefix")?,
            encryption: from.take_some("Encryption")?,
        })
    }
}

impl From<InventorySchedule> for Value {
    #[inline]
    fn from(it: InventorySchedule) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Frequency", it.frequency);
        to.into()
    }
}

impl TryFrom<Value> for InventorySchedule {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InventorySchedule", value)?;
        Ok(Self { frequency: from.take("Frequency")? })
    }
}

impl From<InventoryTableConfiguration> for Value {
    #[inline]
    fn from(it: InventoryTableConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ConfigurationState", it.configuration_state);
        to.put_some("EncryptionConfiguration", it.encryption_configuration);
        to.into()
    }
}

impl TryFrom<Value> for InventoryTableConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InventoryTableConfiguration", value)?;
        Ok(Self {
            configuration_state: from.take("ConfigurationState")?,
            encryption_configuration: from.take_some("EncryptionConfiguration")?,
        })
    }
}

impl From<InventoryTableConfigurationResult> for Value {
    #[inline]
    fn from(it: InventoryTableConfigurationResult) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("ConfigurationState", it.configuration_state);
        to.put_some("TableStatus", it.table_status);
        to.put_some("Error", it.error);
        to.put_some("TableName", it.table_name);
        to.put_some("TableArn", it.table_arn);
        to.into()
    }
}

impl TryFrom<Value> for InventoryTableConfigurationResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InventoryTableConfigurationResult", value)?;
        Ok(Self {
            configuration_state: from.take("ConfigurationState")?,
            table_status: from.take_some("TableStatus")?,
            error: from.take_some("Error")?,
            table_name: from.take_some("TableName")?,
            table_arn: from.take_some("TableArn")?,
        })
    }
}

impl From<InventoryTableConfigurationUpdates> for Value {
    #[inline]
    fn from(it: InventoryTableConfigurationUpdates) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ConfigurationState", it.configuration_state);
        to.put_some("EncryptionConfiguration", it.encryption_configuration);
        to.into()
    }
}

impl TryFrom<Value> for InventoryTableConfigurationUpdates {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InventoryTableConfigurationUpdates", value)?;
        Ok(Self {
            configuration_state: from.take("ConfigurationState")?,
            encryption_configuration: from.take_some("EncryptionConfiguration")?,
        })
    }
}

impl From<JSONInput> for Value {
    #[inline]
    fn from(it: JSONInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Type", it.r#type);
        to.into()
    }
}

impl TryFrom<Value> for JSONInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("JSONInput", value)?;
        Ok(Self { r#type: from.take_some("Type")? })
    }
}

impl From<JSONOutput> for Value {
    #[inline]
    fn from(it: JSONOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RecordDelimiter", it.record_delimiter);
        to.into()
    }
}

impl TryFrom<Value> for JSONOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("JSONOutput", value)?;
        Ok(Self { record_delimiter: from.take_some("RecordDelimiter")? })
    }
}

impl From<JournalTableConfiguration> for Value {
    #[inline]
    fn from(it: JournalTableConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RecordExpiration", it.record_expiration);
        to.put_some("EncryptionConfiguration", it.encryption_configuration);
        to.into()
    }
}

impl TryFrom<Value> for JournalTableConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("JournalTableConfiguration", value)?;
        Ok(Self {
            record_expiration: from.take("RecordExpiration")?,
            encryption_configuration: from.take_some("EncryptionConfiguration")?,
        })
    }
}

impl From<JournalTableConfigurationResult> for Value {
    #[inline]
    fn from(it: JournalTableConfigurationResult) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("TableStatus", it.table_status);
        to.put_some("Error", it.error);
        to.put("TableName", it.table_name);
        to.put_some("TableArn", it.table_arn);
        to.put("RecordExpiration", it.record_expiration);
        to.into()
    }
}

impl TryFrom<Value> for JournalTableConfigurationResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("JournalTableConfigurationResult", value)?;
        Ok(Self {
            table_status: from.take("TableStatus")?,
            error: from.take_some("Error")?,
            table_name: from.take("TableName")?,
            table_arn: from.take_some("TableArn")?,
            record_expiration: from.take("RecordExpiration")?,
        })
    }
}

impl From<JournalTableConfigurationUpdates> for Value {
    #[inline]
    fn from(it: JournalTableConfigurationUpdates) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("RecordExpiration", it.record_expiration);
        to.into()
    }
}

impl TryFrom<Value> for JournalTableConfigurationUpdates {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("JournalTableConfigurationUpdates", value)?;
        Ok(Self { record_expiration: from.take("RecordExpiration")? })
    }
}

impl From<LambdaFunctionConfiguration> for Value {
    #[inline]
    fn from(it: LambdaFunctionConfiguration) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Id", it.id);
        to.put("LambdaFunctionArn", it.lambda_function_arn);
        to.put("Events", it.events);
        to.put_some("Filter", it.filter);
        to.into()
    }
}

impl TryFrom<Value> for LambdaFunctionConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LambdaFunctionConfiguration", value)?;
        Ok(Self {
            id: from.take_some("Id")?,
            lambda_function_arn: from.take("LambdaFunctionArn")?,
            events: from.take("Events")?,
            filter: from.take_some("Filter")?,
        })
    }
}

impl From<LifecycleConfiguration> for Value {
    #[inline]
    fn from(it: LifecycleConfiguration) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Rules", it.rules);
        to.into()
    }
}

impl TryFrom<Value> for LifecycleConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LifecycleConfiguration", value)?;
        Ok(Self { rules: from.take("Rules")? })
    }
}

impl From<LifecycleExpiration> for Value {
    #[inline]
    fn from(it: LifecycleExpiration) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Date", it.date);
        to.put_some("Days", it.days);
        to.put_some("ExpiredObjectDeleteMarker", it.expired_object_delete_marker);
        to.into()
    }
}

impl TryFrom<Value> for LifecycleExpiration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LifecycleExpiration", value)?;
        Ok(Self {
            date: from.take_some("Date")?,
            days: from.take_some("Days")?,
            expired_object_delete_marker: from.take_some("ExpiredObjectDeleteMarker")?,
        })
    }
}

impl From<LifecycleRule> for Value {
    #[inline]
    fn from(it: LifecycleRule) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("Expiration", it.expiration);
        to.put_some("ID", it.id);
        to.put_some("Prefix", it.prefix);
        to.put_some("Filter", it.filter);
        to.put("Status", it.status);
        to.put_some("Transitions", it.transitions);
        to.put_some("NoncurrentVersionTransitions", it.noncurrent_version_transitions);
        to.put_some("NoncurrentVersionExpiration", it.noncurrent_version_expiration);
        to.put_some("AbortIncompleteMultipartUpload", it.abort_incomplete_multipart_upload);
        to.into()
    }
}

impl TryFrom<Value> for LifecycleRule {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LifecycleRule", value)?;
        Ok(Self {
            expiration: from.take_some("Expiration")?,
            id: from.take_some("ID")?,
            prefix: from.take_some("Prefix")?,
            filter: from.take_some("Filter")?,
            status: from.take("Status")?,
            transitions: from.take_some("Transitions")?,
            noncurrent_version_transitions: from.take_some("NoncurrentVersionTransitions")?,
            noncurrent_version_expiration: from.take_some("NoncurrentVersionExpiration")?,
            abort_incomplete_multipart_upload: from.take_some("AbortIncompleteMultipartUpload")?,
        })
    }
}

impl From<LifecycleRuleAndOperator> for Value {
    #[inline]
    fn from(it: LifecycleRuleAndOperator) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Prefix", it.prefix);
        to.put_some("Tags", it.tags);
        to.put_some("ObjectSizeGreaterThan", it.object_size_greater_than);
        to.put_some("ObjectSizeLessThan", it.object_size_less_than);
        to.into()
    }
}

impl TryFrom<Value> for LifecycleRuleAndOperator {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LifecycleRuleAndOperator", value)?;
        Ok(Self {
            prefix: from.take_some("Prefix")?,
            tags: from.take_some("Tags")?,
            object_size_greater_than: from.take_some("ObjectSizeGreaterThan")?,
            object_size_less_than: from.take_some("ObjectSizeLessThan")?,
        })
    }
}

impl From<LifecycleRuleFilter> for Value {
    #[inline]
    fn from(it: LifecycleRuleFilter) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("Prefix", it.prefix);
        to.put_some("Tag", it.tag);
        to.put_some("ObjectSizeGreaterThan", it.object_size_greater_than);
        to.put_some("ObjectSizeLessThan", it.object_size_less_than);
        to.put_some("And", it.and);
        to.into()
    }
}

impl TryFrom<Value> for LifecycleRuleFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LifecycleRuleFilter", value)?;
        Ok(Self {
            prefix: from.take_some("Prefix")?,
            tag: from.take_some("Tag")?,
            object_size_greater_than: from.take_some("ObjectSizeGreaterThan")?,
            object_size_less_than: from.take_some("ObjectSizeLessThan")?,
            and: from.take_some("And")?,
        })
    }
}

impl From<ListBucketAnalyticsConfigurationsOutput> for Value {
    #[inline]
    fn from(it: ListBucketAnalyticsConfigurationsOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("NextContinuationToken", it.next_continuation_token);
        to.put_some("AnalyticsConfigurationList", it.analytics_configuration_list);
        to.into()
    }
}

impl TryFrom<Value> for ListBucketAnalyticsConfigurationsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBucketAnalyticsConfigurationsOutput", value)?;
        Ok(Self {
            is_truncated: from.take_some("IsTruncated")?,
            continuation_token: from.take_some("ContinuationToken")?,
            next_continuation_token: from.take_some("NextContinuationToken")?,
            analytics_configuration_list: from.take_some("AnalyticsConfigurationList")?,
        })
    }
}

impl From<ListBucketAnalyticsConfigurationsRequest> for Value {
    #[inline]
    fn from(it: ListBucketAnalyticsConfigurationsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Bucket", it.bucket);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for ListBucketAnalyticsConfigurationsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBucketAnalyticsConfigurationsRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            continuation_token: from.take_some("ContinuationToken")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<ListBucketIntelligentTieringConfigurationsOutput> for Value {
    #[inline]
    fn from(it: ListBucketIntelligentTieringConfigurationsOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("NextContinuationToken", it.next_continuation_token);
        to.put_some("IntelligentTieringConfigurationList", it.intelligent_tiering_configuration_list);
        to.into()
    }
}

impl TryFrom<Value> for ListBucketIntelligentTieringConfigurationsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBucketIntelligentTieringConfigurationsOutput", value)?;
        Ok(Self {
            is_truncated: from.take_some("IsTruncated")?,
            continuation_token: from.take_some("ContinuationToken")?,
            next_continuation_token: from.take_some("NextContinuationToken")?,
            intelligent_tiering_configuration_list: from.take_some("IntelligentTieringConfigurationList")?,
        })
    }
}

impl From<ListBucketIntelligentTieringConfigurationsRequest> for Value {
    #[inline]
    fn from(it: ListBucketIntelligentTieringConfigurationsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Bucket", it.bucket);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for ListBucketIntelligentTieringConfigurationsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBucketIntelligentTieringConfigurationsRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            continuation_token: from.take_some("ContinuationToken")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<ListBucketInventoryConfigurationsOutput> for Value {
    #[inline]
    fn from(it: ListBucketInventoryConfigurationsOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("InventoryConfigurationList", it.inventory_configuration_list);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("NextContinuationToken", it.next_continuation_token);
        to.into()
    }
}

impl TryFrom<Value> for ListBucketInventoryConfigurationsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBucketInventoryConfigurationsOutput", value)?;
        Ok(Self {
            continuation_token: from.take_some("ContinuationToken")?,
            inventory_configuration_list: from.take_some("InventoryConfigurationList")?,
            is_truncated: from.take_some("IsTruncated")?,
            next_continuation_token: from.take_some("NextContinuationToken")?,
        })
    }
}

impl From<ListBucketInventoryConfigurationsRequest> for Value {
    #[inline]
    fn from(it: ListBucketInventoryConfigurationsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Bucket", it.bucket);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for ListBucketInventoryConfigurationsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBucketInventoryConfigurationsRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            continuation_token: from.take_some("ContinuationToken")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<ListBucketMetricsConfigurationsOutput> for Value {
    #[inline]
    fn from(it: ListBucketMetricsConfigurationsOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("NextContinuationToken", it.next_continuation_token);
        to.put_some("MetricsConfigurationList", it.metrics_configuration_list);
        to.into()
    }
}

impl TryFrom<Value> for ListBucketMetricsConfigurationsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBucketMetricsConfigurationsOutput", value)?;
        Ok(Self {
            is_truncated: from.take_some("IsTruncated")?,
            continuation_token: from.take_some("ContinuationToken")?,
            next_continuation_token: from.take_some("NextContinuationToken")?,
            metrics_configuration_list: from.take_some("MetricsConfigurationList")?,
        })
    }
}

impl From<ListBucketMetricsConfigurationsRequest> for Value {
    #[inline]
    fn from(it: ListBucketMetricsConfigurationsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Bucket", it.bucket);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for ListBucketMetricsConfigurationsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBucketMetricsConfigurationsRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            continuation_token: from.take_some("ContinuationToken")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<ListBucketsOutput> for Value {
    #[inline]
    fn from(it: ListBucketsOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Buckets", it.buckets);
        to.put_some("Owner", it.owner);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("Prefix", it.prefix);
        to.into()
    }
}

impl TryFrom<Value> for ListBucketsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBucketsOutput", value)?;
        Ok(Self {
            buckets: from.take_some("Buckets")?,
            owner: from.take_some("Owner")?,
            continuation_token: from.take_some("ContinuationToken")?,
            prefix: from.take_some("Prefix")?,
        })
    }
}

impl From<ListBucketsRequest> for Value {
    #[inline]
    fn from(it: ListBucketsRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("MaxBuckets", it.max_buckets);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("Prefix", it.prefix);
        to.put_some("BucketRegion", it.bucket_region);
        to.into()
    }
}

impl TryFrom<Value> for ListBucketsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListBucketsRequest", value)?;
        Ok(Self {
            max_buckets: from.take_some("MaxBuckets")?,
            continuation_token: from.take_some("ContinuationToken")?,
            prefix: from.take_some("Prefix")?,
            bucket_region: from.take_some("BucketRegion")?,
        })
    }
}

impl From<ListDirectoryBucketsOutput> for Value {
    #[inline]
    fn from(it: ListDirectoryBucketsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Buckets", it.buckets);
        to.put_some("ContinuationToken", it.continuation_token);
        to.into()
    }
}

impl TryFrom<Value> for ListDirectoryBucketsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListDirectoryBucketsOutput", value)?;
        Ok(Self { buckets: from.take_some("Buckets")?, continuation_token: from.take_some("ContinuationToken")? })
    }
}

impl From<ListDirectoryBucketsRequest> for Value {
    #[inline]
    fn from(it: ListDirectoryBucketsRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("MaxDirectoryBuckets", it.max_directory_buckets);
        to.into()
    }
}

impl TryFrom<Value> for ListDirectoryBucketsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListDirectoryBucketsRequest", value)?;
        Ok(Self {
            continuation_token: from.take_some("ContinuationToken")?,
            max_directory_buckets: from.take_some("MaxDirectoryBuckets")?,
        })
    }
}

impl From<ListMultipartUploadsOutput> for Value {
    #[inline]
    fn from(it: ListMultipartUploadsOutput) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put_some("Bucket", it.bucket);
        to.put_some("KeyMarker", it.key_marker);
        to.put_some("UploadIdMarker", it.upload_id_marker);
        to.put_some("NextKeyMarker", it.next_key_marker);
        to.put_some("Prefix", it.prefix);
        to.put_some("Delimiter", it.delimiter);
        to.put_some("NextUploadIdMarker", it.next_upload_id_marker);
        to.put_some("MaxUploads", it.max_uploads);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Uploads", it.uploads);
        to.put_some("CommonPrefixes", it.common_prefixes);
        to.put_some("EncodingType", it.encoding_type);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for ListMultipartUploadsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListMultipartUploadsOutput", value)?;
        Ok(Self {
            bucket: from.take_some("Bucket")?,
            key_marker: from.take_some("KeyMarker")?,
            upload_id_marker: from.take_some("UploadIdMarker")?,
            next_key_marker: from.take_some("NextKeyMarker")?,
            prefix: from.take_some("Prefix")?,
            delimiter: from.take_some("Delimiter")?,
            next_upload_id_marker: from.take_some("NextUploadIdMarker")?,
            max_uploads: from.take_some("MaxUploads")?,
            is_truncated: from.take_some("IsTruncated")?,
            uploads: from.take_some("Uploads")?,
            common_prefixes: from.take_some("CommonPrefixes")?,
            encoding_type: from.take_some("EncodingType")?,
            request_charged: from.take_some("RequestCharged")?,
        })
    }
}

impl From<ListMultipartUploadsRequest> for Value {
    #[inline]
    fn from(it: ListMultipartUploadsRequest) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put("Bucket", it.bucket);
        to.put_some("Delimiter", it.delimiter);
        to.put_some("EncodingType", it.encoding_type);
        to.put_some("KeyMarker", it.key_marker);
        to.put_some("MaxUploads", it.max_uploads);
        to.put_some("Prefix", it.prefix);
        to.put_some("UploadIdMarker", it.upload_id_marker);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("RequestPayer", it.request_payer);
        to.into()
    }
}

impl TryFrom<Value> for ListMultipartUploadsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListMultipartUploadsRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            delimiter: from.take_some("Delimiter")?,
            encoding_type: from.take_some("EncodingType")?,
            key_marker: from.take_some("KeyMarker")?,
            max_uploads: from.take_some("MaxUploads")?,
            prefix: from.take_some("Prefix")?,
            upload_id_marker: from.take_some("UploadIdMarker")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            request_payer: from.take_some("RequestPayer")?,
        })
    }
}

impl From<ListObjectAnnotationsOutput> for Value {
    #[inline]
    fn from(it: ListObjectAnnotationsOutput) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("Annotations", it.annotations);
        to.put_some("Bucket", it.bucket);
        to.put_some("Key", it.key);
        to.put_some("ObjectVersionId", it.object_version_id);
        to.put_some("AnnotationPrefix", it.annotation_prefix);
        to.put_some("MaxAnnotationResults", it.max_annotation_results);
        to.put_some("AnnotationCount", it.annotation_count);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("NextContinuationToken", it.next_continuation_token);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for ListObjectAnnotationsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListObjectAnnotationsOutput", value)?;
        Ok(Self {
            annotations: from.take_some("Annotations")?,
            bucket: from.take_some("Bucket")?,
            key: from.take_some("Key")?,
            object_version_id: from.take_some("ObjectVersionId")?,
            annotation_prefix: from.take_some("AnnotationPrefix")?,
            max_annotation_results: from.take_some("MaxAnnotationResults")?,
            annotation_count: from.take_some("AnnotationCount")?,
            continuation_token: from.take_some("ContinuationToken")?,
            next_continuation_token: from.take_some("NextContinuationToken")?,
            request_charged: from.take_some("RequestCharged")?,
        })
    }
}

impl From<ListObjectAnnotationsRequest> for Value {
    #[inline]
    fn from(it: ListObjectAnnotationsRequest) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("MaxAnnotationResults", it.max_annotation_results);
        to.put_some("AnnotationPrefix", it.annotation_prefix);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for ListObjectAnnotationsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListObjectAnnotationsRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            version_id: from.take_some("VersionId")?,
            max_annotation_results: from.take_some("MaxAnnotationResults")?,
            annotation_prefix: from.take_some("AnnotationPrefix")?,
            continuation_token: from.take_some("ContinuationToken")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<ListObjectVersionsOutput> for Value {
    #[inline]
    fn from(it: ListObjectVersionsOutput) -> Self {
        let mut to = Fields::with_capacity(14);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("KeyMarker", it.key_marker);
        to.put_some("VersionIdMarker", it.version_id_marker);
        to.put_some("NextKeyMarker", it.next_key_marker);
        to.put_some("NextVersionIdMarker", it.next_version_id_marker);
        to.put_some("Versions", it.versions);
        to.put_some("DeleteMarkers", it.delete_markers);
        to.put_some("Name", it.name);
        to.put_some("Prefix", it.prefix);
        to.put_some("Delimiter", it.delimiter);
        to.put_some("MaxKeys", it.max_keys);
        to.put_some("CommonPrefixes", it.common_prefixes);
        to.put_some("EncodingType", it.encoding_type);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for ListObjectVersionsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListObjectVersionsOutput", value)?;
        Ok(Self {
            is_truncated: from.take_some("IsTruncated")?,
            key_marker: from.take_some("KeyMarker")?,
            version_id_marker: from.take_some("VersionIdMarker")?,
            next_key_marker: from.take_some("NextKeyMarker")?,
            next_version_id_marker: from.take_some("NextVersionIdMarker")?,
            versions: from.take_some("Versions")?,
            delete_markers: from.take_some("DeleteMarkers")?,
            name: from.take_some("Name")?,
            prefix: from.take_some("Prefix")?,
            delimiter: from.take_some("Delimiter")?,
            max_keys: from.take_some("MaxKeys")?,
            common_prefixes: from.take_some("CommonPrefixes")?,
            encoding_type: from.take_some("EncodingType")?,
            request_charged: from.take_some("RequestCharged")?,
        })
    }
}

impl From<ListObjectVersionsRequest> for Value {
    #[inline]
    fn from(it: ListObjectVersionsRequest) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put("Bucket", it.bucket);
        to.put_some("Delimiter", it.delimiter);
        to.put_some("EncodingType", it.encoding_type);
        to.put_some("KeyMarker", it.key_marker);
        to.put_some("MaxKeys", it.max_keys);
        to.put_some("Prefix", it.prefix);
        to.put_some("VersionIdMarker", it.version_id_marker);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("OptionalObjectAttributes", it.optional_object_attributes);
        to.into()
    }
}

impl TryFrom<Value> for ListObjectVersionsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListObjectVersionsRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            delimiter: from.take_some("Delimiter")?,
            encoding_type: from.take_some("EncodingType")?,
            key_marker: from.take_some("KeyMarker")?,
            max_keys: from.take_some("MaxKeys")?,
            prefix: from.take_some("Prefix")?,
            version_id_marker: from.take_some("VersionIdMarker")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            request_payer: from.take_some("RequestPayer")?,
            optional_object_attributes: from.take_some("OptionalObjectAttributes")?,
        })
    }
}

impl From<ListObjectsOutput> for Value {
    #[inline]
    fn from(it: ListObjectsOutput) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.put_some("NextMarker", it.next_marker);
        to.put_some("Contents", it.contents);
        to.put_some("Name", it.name);
        to.put_some("Prefix", it.prefix);
        to.put_some("Delimiter", it.delimiter);
        to.put_some("MaxKeys", it.max_keys);
        to.put_some("CommonPrefixes", it.common_prefixes);
        to.put_some("EncodingType", it.encoding_type);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for ListObjectsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListObjectsOutput", value)?;
        Ok(Self {
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
            next_marker: from.take_some("NextMarker")?,
            contents: from.take_some("Contents")?,
            name: from.take_some("Name")?,
            prefix: from.take_some("Prefix")?,
            delimiter: from.take_some("Delimiter")?,
            max_keys: from.take_some("MaxKeys")?,
            common_prefixes: from.take_some("CommonPrefixes")?,
            encoding_type: from.take_some("EncodingType")?,
            request_charged: from.take_some("RequestCharged")?,
        })
    }
}

impl From<ListObjectsRequest> for Value {
    #[inline]
    fn from(it: ListObjectsRequest) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put("Bucket", it.bucket);
        to.put_some("Delimiter", it.delimiter);
        to.put_some("EncodingType", it.encoding_type);
        to.put_some("Marker", it.marker);
        to.put_some("MaxKeys", it.max_keys);
        to.put_some("Prefix", it.prefix);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("OptionalObjectAttributes", it.optional_object_attributes);
        to.into()
    }
}

impl TryFrom<Value> for ListObjectsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListObjectsRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            delimiter: from.take_some("Delimiter")?,
            encoding_type: from.take_some("EncodingType")?,
            marker: from.take_some("Marker")?,
            max_keys: from.take_some("MaxKeys")?,
            prefix: from.take_some("Prefix")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            optional_object_attributes: from.take_some("OptionalObjectAttributes")?,
        })
    }
}

impl From<ListObjectsV2Output> for Value {
    #[inline]
    fn from(it: ListObjectsV2Output) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Contents", it.contents);
        to.put_some("Name", it.name);
        to.put_some("Prefix", it.prefix);
        to.put_some("Delimiter", it.delimiter);
        to.put_some("MaxKeys", it.max_keys);
        to.put_some("CommonPrefixes", it.common_prefixes);
        to.put_some("EncodingType", it.encoding_type);
        to.put_some("KeyCount", it.key_count);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("NextContinuationToken", it.next_continuation_token);
        to.put_some("StartAfter", it.start_after);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for ListObjectsV2Output {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListObjectsV2Output", value)?;
        Ok(Self {
            is_truncated: from.take_some("IsTruncated")?,
            contents: from.take_some("Contents")?,
            name: from.take_some("Name")?,
            prefix: from.take_some("Prefix")?,
            delimiter: from.take_some("Delimiter")?,
            max_keys: from.take_some("MaxKeys")?,
            common_prefixes: from.take_some("CommonPrefixes")?,
            encoding_type: from.take_some("EncodingType")?,
            key_count: from.take_some("KeyCount")?,
            continuation_token: from.take_some("ContinuationToken")?,
            next_continuation_token: from.take_some("NextContinuationToken")?,
            start_after: from.take_some("StartAfter")?,
            request_charged: from.take_some("RequestCharged")?,
        })
    }
}

impl From<ListObjectsV2Request> for Value {
    #[inline]
    fn from(it: ListObjectsV2Request) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put("Bucket", it.bucket);
        to.put_some("Delimiter", it.delimiter);
        to.put_some("EncodingType", it.encoding_type);
        to.put_some("MaxKeys", it.max_keys);
        to.put_some("Prefix", it.prefix);
        to.put_some("ContinuationToken", it.continuation_token);
        to.put_some("FetchOwner", it.fetch_owner);
        to.put_some("StartAfter", it.start_after);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("OptionalObjectAttributes", it.optional_object_attributes);
        to.into()
    }
}

impl TryFrom<Value> for ListObjectsV2Request {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListObjectsV2Request", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            delimiter: from.take_some("Delimiter")?,
            encoding_type: from.take_some("EncodingType")?,
            max_keys: from.take_some("MaxKeys")?,
            prefix: from.take_some("Prefix")?,
            continuation_token: from.take_some("ContinuationToken")?,
            fetch_owner: from.take_some("FetchOwner")?,
            start_after: from.take_some("StartAfter")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            optional_object_attributes: from.take_some("OptionalObjectAttributes")?,
        })
    }
}

impl From<ListPartsOutput> for Value {
    #[inline]
    fn from(it: ListPartsOutput) -> Self {
        let mut to = Fields::with_capacity(17);
        to.put_some("AbortDate", it.abort_date);
        to.put_some("AbortRuleId", it.abort_rule_id);
        to.put_some("Bucket", it.bucket);
        to.put_some("Key", it.key);
        to.put_some("UploadId", it.upload_id);
        to.put_some("PartNumberMarker", it.part_number_marker);
        to.put_some("NextPartNumberMarker", it.next_part_number_marker);
        to.put_some("MaxParts", it.max_parts);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Parts", it.parts);
        to.put_some("Initiator", it.initiator);
        to.put_some("Owner", it.owner);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("RequestCharged", it.request_charged);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ChecksumType", it.checksum_type);
        to.put_some("VersionId", it.version_id);
        to.into()
    }
}

impl TryFrom<Value> for ListPartsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPartsOutput", value)?;
        Ok(Self {
            abort_date: from.take_some("AbortDate")?,
            abort_rule_id: from.take_some("AbortRuleId")?,
            bucket: from.take_some("Bucket")?,
            key: from.take_some("Key")?,
            upload_id: from.take_some("UploadId")?,
            part_number_marker: from.take_some("PartNumberMarker")?,
            next_part_number_marker: from.take_some("NextPartNumberMarker")?,
            max_parts: from.take_some("MaxParts")?,
            is_truncated: from.take_some("IsTruncated")?,
            parts: from.take_some("Parts")?,
            initiator: from.take_some("Initiator")?,
            owner: from.take_some("Owner")?,
            storage_class: from.take_some("StorageClass")?,
            request_charged: from.take_some("RequestCharged")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            checksum_type: from.take_some("ChecksumType")?,
            version_id: from.take_some("VersionId")?,
        })
    }
}

impl From<ListPartsRequest> for Value {
    #[inline]
    fn from(it: ListPartsRequest) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("MaxParts", it.max_parts);
        to.put_some("PartNumberMarker", it.part_number_marker);
        to.put("UploadId", it.upload_id);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKey", it.sse_customer_key);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.into()
    }
}

impl TryFrom<Value> for ListPartsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPartsRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            max_parts: from.take_some("MaxParts")?,
            part_number_marker: from.take_some("PartNumberMarker")?,
            upload_id: from.take("UploadId")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key: from.take_some("SSECustomerKey")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
        })
    }
}

impl From<LocationInfo> for Value {
    #[inline]
    fn from(it: LocationInfo) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Name", it.name);
        to.into()
    }
}

impl TryFrom<Value> for LocationInfo {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LocationInfo", value)?;
        Ok(Self { r#type: from.take_some("Type")?, name: from.take_some("Name")? })
    }
}

impl From<LoggingEnabled> for Value {
    #[inline]
    fn from(it: LoggingEnabled) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("TargetBucket", it.target_bucket);
        to.put_some("TargetGrants", it.target_grants);
        to.put("TargetPrefix", it.target_prefix);
        to.put_some("TargetObjectKeyFormat", it.target_object_key_format);
        to.into()
    }
}

impl TryFrom<Value> for LoggingEnabled {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LoggingEnabled", value)?;
        Ok(Self {
            target_bucket: from.take("TargetBucket")?,
            target_grants: from.take_some("TargetGrants")?,
            target_prefix: from.take("TargetPrefix")?,
            target_object_key_format: from.take_some("TargetObjectKeyFormat")?,
        })
    }
}

impl From<MetadataConfiguration> for Value {
    #[inline]
    fn from(it: MetadataConfiguration) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("JournalTableConfiguration", it.journal_table_configuration);
        to.put_some("InventoryTableConfiguration", it.inventory_table_configuration);
        to.put_some("AnnotationTableConfiguration", it.annotation_table_configuration);
        to.into()
    }
}

impl TryFrom<Value> for MetadataConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MetadataConfiguration", value)?;
        Ok(Self {
            journal_table_configuration: from.take("JournalTableConfiguration")?,
            inventory_table_configuration: from.take_some("InventoryTableConfiguration")?,
            annotation_table_configuration: from.take_some("AnnotationTableConfiguration")?,
        })
    }
}

impl From<MetadataConfigurationResult> for Value {
    #[inline]
    fn from(it: MetadataConfigurationResult) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("DestinationResult", it.destination_result);
        to.put_some("JournalTableConfigurationResult", it.journal_table_configuration_result);
        to.put_some("InventoryTableConfigurationResult", it.inventory_table_configuration_result);
        to.put_some("AnnotationTableConfigurationResult", it.annotation_table_configuration_result);
        to.into()
    }
}

impl TryFrom<Value> for MetadataConfigurationResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MetadataConfigurationResult", value)?;
        Ok(Self {
            destination_result: from.take("DestinationResult")?,
            journal_table_configuration_result: from.take_some("JournalTableConfigurationResult")?,
            inventory_table_configuration_result: from.take_some("InventoryTableConfigurationResult")?,
            annotation_table_configuration_result: from.take_some("AnnotationTableConfigurationResult")?,
        })
    }
}

impl From<MetadataEntry> for Value {
    #[inline]
    fn from(it: MetadataEntry) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Name", it.name);
        to.put_some("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for MetadataEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MetadataEntry", value)?;
        Ok(Self { name: from.take_some("Name")?, value: from.take_some("Value")? })
    }
}

impl From<MetadataTableConfiguration> for Value {
    #[inline]
    fn from(it: MetadataTableConfiguration) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("S3TablesDestination", it.s3_tables_destination);
        to.into()
    }
}

impl TryFrom<Value> for MetadataTableConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MetadataTableConfiguration", value)?;
        Ok(Self { s3_tables_destination: from.take("S3TablesDestination")? })
    }
}

impl From<MetadataTableConfigurationResult> for Value {
    #[inline]
    fn from(it: MetadataTableConfigurationResult) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("S3TablesDestinationResult", it.s3_tables_destination_result);
        to.into()
    }
}

impl TryFrom<Value> for MetadataTableConfigurationResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MetadataTableConfigurationResult", value)?;
        Ok(Self { s3_tables_destination_result: from.take("S3TablesDestinationResult")? })
    }
}

impl From<MetadataTableEncryptionConfiguration> for Value {
    #[inline]
    fn from(it: MetadataTableEncryptionConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("SseAlgorithm", it.sse_algorithm);
        to.put_some("KmsKeyArn", it.kms_key_arn);
        to.into()
    }
}

impl TryFrom<Value> for MetadataTableEncryptionConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MetadataTableEncryptionConfiguration", value)?;
        Ok(Self { sse_algorithm: from.take("SseAlgorithm")?, kms_key_arn: from.take_some("KmsKeyArn")? })
    }
}

impl From<Metrics> for Value {
    #[inline]
    fn from(it: Metrics) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Status", it.status);
        to.put_some("EventThreshold", it.event_threshold);
        to.into()
    }
}

impl TryFrom<Value> for Metrics {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Metrics", value)?;
        Ok(Self { status: from.take("Status")?, event_threshold: from.take_some("EventThreshold")? })
    }
}

impl From<MetricsAndOperator> for Value {
    #[inline]
    fn from(it: MetricsAndOperator) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Prefix", it.prefix);
        to.put_some("Tags", it.tags);
        to.put_some("AccessPointArn", it.access_point_arn);
        to.into()
    }
}

impl TryFrom<Value> for MetricsAndOperator {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MetricsAndOperator", value)?;
        Ok(Self {
            prefix: from.take_some("Prefix")?,
            tags: from.take_some("Tags")?,
            access_point_arn: from.take_some("AccessPointArn")?,
        })
    }
}

impl From<MetricsConfiguration> for Value {
    #[inline]
    fn from(it: MetricsConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Id", it.id);
        to.put_some("Filter", it.filter);
        to.into()
    }
}

impl TryFrom<Value> for MetricsConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MetricsConfiguration", value)?;
        Ok(Self { id: from.take("Id")?, filter: from.take_some("Filter")? })
    }
}

impl From<MetricsFilter> for Value {
    #[inline]
    fn from(it: MetricsFilter) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Prefix", it.prefix);
        to.put_some("Tag", it.tag);
        to.put_some("AccessPointArn", it.access_point_arn);
        to.put_some("And", it.and);
        to.into()
    }
}

impl TryFrom<Value> for MetricsFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MetricsFilter", value)?;
        Ok(Self {
            prefix: from.take_some("Prefix")?,
            tag: from.take_some("Tag")?,
            access_point_arn: from.take_some("AccessPointArn")?,
            and: from.take_some("And")?,
        })
    }
}

impl From<MultipartUpload> for Value {
    #[inline]
    fn from(it: MultipartUpload) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("UploadId", it.upload_id);
        to.put_some("Key", it.key);
        to.put_some("Initiated", it.initiated);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("Owner", it.owner);
        to.put_some("Initiator", it.initiator);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ChecksumType", it.checksum_type);
        to.put_some("VersionId", it.version_id);
        to.into()
    }
}

impl TryFrom<Value> for MultipartUpload {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MultipartUpload", value)?;
        Ok(Self {
            upload_id: from.take_some("UploadId")?,
            key: from.take_some("Key")?,
            initiated: from.take_some("Initiated")?,
            storage_class: from.take_some("StorageClass")?,
            owner: from.take_some("Owner")?,
            initiator: from.take_some("Initiator")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            checksum_type: from.take_some("ChecksumType")?,
            version_id: from.take_some("VersionId")?,
        })
    }
}

impl From<NoSuchAnnotation> for Value {
    #[inline]
    fn from(it: NoSuchAnnotation) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for NoSuchAnnotation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("NoSuchAnnotation", value)?;
        Ok(Self {})
    }
}

impl From<NoSuchBucket> for Value {
    #[inline]
    fn from(it: NoSuchBucket) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for NoSuchBucket {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("NoSuchBucket", value)?;
        Ok(Self {})
    }
}

impl From<NoSuchKey> for Value {
    #[inline]
    fn from(it: NoSuchKey) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for NoSuchKey {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("NoSuchKey", value)?;
        Ok(Self {})
    }
}

impl From<NoSuchUpload> for Value {
    #[inline]
    fn from(it: NoSuchUpload) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for NoSuchUpload {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("NoSuchUpload", value)?;
        Ok(Self {})
    }
}

impl From<NoncurrentVersionExpiration> for Value {
    #[inline]
    fn from(it: NoncurrentVersionExpiration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NoncurrentDays", it.noncurrent_days);
        to.put_some("NewerNoncurrentVersions", it.newer_noncurrent_versions);
        to.into()
    }
}

impl TryFrom<Value> for NoncurrentVersionExpiration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("NoncurrentVersionExpiration", value)?;
        Ok(Self {
            noncurrent_days: from.take_some("NoncurrentDays")?,
            newer_noncurrent_versions: from.take_some("NewerNoncurrentVersions")?,
        })
    }
}

impl From<NoncurrentVersionTransition> for Value {
    #[inline]
    fn from(it: NoncurrentVersionTransition) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("NoncurrentDays", it.noncurrent_days);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("NewerNoncurrentVersions", it.newer_noncurrent_versions);
        to.into()
    }
}

impl TryFrom<Value> for NoncurrentVersionTransition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("NoncurrentVersionTransition", value)?;
        Ok(Self {
            noncurrent_days: from.take_some("NoncurrentDays")?,
            storage_class: from.take_some("StorageClass")?,
            newer_noncurrent_versions: from.take_some("NewerNoncurrentVersions")?,
        })
    }
}

impl From<NotificationConfiguration> for Value {
    #[inline]
    fn from(it: NotificationConfiguration) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("TopicConfigurations", it.topic_configurations);
        to.put_some("QueueConfigurations", it.queue_configurations);
        to.put_some("LambdaFunctionConfigurations", it.lambda_function_configurations);
        to.put_some("EventBridgeConfiguration", it.event_bridge_configuration);
        to.into()
    }
}

impl TryFrom<Value> for NotificationConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("NotificationConfiguration", value)?;
        Ok(Self {
            topic_configurations: from.take_some("TopicConfigurations")?,
            queue_configurations: from.take_some("QueueConfigurations")?,
            lambda_function_configurations: from.take_some("LambdaFunctionConfigurations")?,
            event_bridge_configuration: from.take_some("EventBridgeConfiguration")?,
        })
    }
}

impl From<NotificationConfigurationDeprecated> for Value {
    #[inline]
    fn from(it: NotificationConfigurationDeprecated) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("TopicConfiguration", it.topic_configuration);
        to.put_some("QueueConfiguration", it.queue_configuration);
        to.put_some("CloudFunctionConfiguration", it.cloud_function_configuration);
        to.into()
    }
}

impl TryFrom<Value> for NotificationConfigurationDeprecated {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("NotificationConfigurationDeprecated", value)?;
        Ok(Self {
            topic_configuration: from.take_some("TopicConfiguration")?,
            queue_configuration: from.take_some("QueueConfiguration")?,
            cloud_function_configuration: from.take_some("CloudFunctionConfiguration")?,
        })
    }
}

impl From<NotificationConfigurationFilter> for Value {
    #[inline]
    fn from(it: NotificationConfigurationFilter) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Key", it.key);
        to.into()
    }
}

impl TryFrom<Value> for NotificationConfigurationFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("NotificationConfigurationFilter", value)?;
        Ok(Self { key: from.take_some("Key")? })
    }
}

impl From<Object> for Value {
    #[inline]
    fn from(it: Object) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("Key", it.key);
        to.put_some("LastModified", it.last_modified);
        to.put_some("ETag", it.e_tag);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ChecksumType", it.checksum_type);
        to.put_some("Size", it.size);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("Owner", it.owner);
        to.put_some("RestoreStatus", it.restore_status);
        to.into()
    }
}

impl TryFrom<Value> for Object {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Object", value)?;
        Ok(Self {
            key: from.take_some("Key")?,
            last_modified: from.take_some("LastModified")?,
            e_tag: from.take_some("ETag")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            checksum_type: from.take_some("ChecksumType")?,
            size: from.take_some("Size")?,
            storage_class: from.take_some("StorageClass")?,
            owner: from.take_some("Owner")?,
            restore_status: from.take_some("RestoreStatus")?,
        })
    }
}

impl From<ObjectAlreadyInActiveTierError> for Value {
    #[inline]
    fn from(it: ObjectAlreadyInActiveTierError) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ObjectAlreadyInActiveTierError {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ObjectAlreadyInActiveTierError", value)?;
        Ok(Self {})
    }
}

impl From<ObjectEncryption> for Value {
    #[inline]
    fn from(it: ObjectEncryption) -> Self {
        match it {
            ObjectEncryption::SSEKMS(value) => variant("SSEKMS", value),
        }
    }
}

impl TryFrom<Value> for ObjectEncryption {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let (name, value) = Fields::open("ObjectEncryption", value)?.only()?;
        match name {
            "SSEKMS" => Ok(Self::SSEKMS(value.try_into()?)),
            _ => Err(unknown_variant("ObjectEncryption")),
        }
    }
}

impl From<ObjectIdentifier> for Value {
    #[inline]
    fn from(it: ObjectIdentifier) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("ETag", it.e_tag);
        to.put_some("LastModifiedTime", it.last_modified_time);
        to.put_some("Size", it.size);
        to.into()
    }
}

impl TryFrom<Value> for ObjectIdentifier {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ObjectIdentifier", value)?;
        Ok(Self {
            key: from.take("Key")?,
            version_id: from.take_some("VersionId")?,
            e_tag: from.take_some("ETag")?,
            last_modified_time: from.take_some("LastModifiedTime")?,
            size: from.take_some("Size")?,
        })
    }
}

impl From<ObjectLockConfiguration> for Value {
    #[inline]
    fn from(it: ObjectLockConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ObjectLockEnabled", it.object_lock_enabled);
        to.put_some("Rule", it.rule);
        to.into()
    }
}

impl TryFrom<Value> for ObjectLockConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ObjectLockConfiguration", value)?;
        Ok(Self { object_lock_enabled: from.take_some("ObjectLockEnabled")?, rule: from.take_some("Rule")? })
    }
}

impl From<ObjectLockLegalHold> for Value {
    #[inline]
    fn from(it: ObjectLockLegalHold) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for ObjectLockLegalHold {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ObjectLockLegalHold", value)?;
        Ok(Self { status: from.take_some("Status")? })
    }
}

impl From<ObjectLockRetention> for Value {
    #[inline]
    fn from(it: ObjectLockRetention) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Mode", it.mode);
        to.put_some("RetainUntilDate", it.retain_until_date);
        to.put_some("EventHold", it.event_hold);
        to.put_some("EventHoldDuration", it.event_hold_duration);
        to.into()
    }
}

impl TryFrom<Value> for ObjectLockRetention {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ObjectLockRetention", value)?;
        Ok(Self {
            mode: from.take_some("Mode")?,
            retain_until_date: from.take_some("RetainUntilDate")?,
            event_hold: from.take_some("EventHold")?,
            event_hold_duration: from.take_some("EventHoldDuration")?,
        })
    }
}

impl From<ObjectLockRule> for Value {
    #[inline]
    fn from(it: ObjectLockRule) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("DefaultRetention", it.default_retention);
        to.into()
    }
}

impl TryFrom<Value> for ObjectLockRule {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ObjectLockRule", value)?;
        Ok(Self { default_retention: from.take_some("DefaultRetention")? })
    }
}

impl From<ObjectNotInActiveTierError> for Value {
    #[inline]
    fn from(it: ObjectNotInActiveTierError) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ObjectNotInActiveTierError {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ObjectNotInActiveTierError", value)?;
        Ok(Self {})
    }
}

impl From<ObjectPart> for Value {
    #[inline]
    fn from(it: ObjectPart) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("PartNumber", it.part_number);
        to.put_some("Size", it.size);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.into()
    }
}

impl TryFrom<Value> for ObjectPart {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ObjectPart", value)?;
        Ok(Self {
            part_number: from.take_some("PartNumber")?,
            size: from.take_some("Size")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
        })
    }
}

impl From<ObjectVersion> for Value {
    #[inline]
    fn from(it: ObjectVersion) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put_some("ETag", it.e_tag);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ChecksumType", it.checksum_type);
        to.put_some("Size", it.size);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("IsLatest", it.is_latest);
        to.put_some("LastModified", it.last_modified);
        to.put_some("Owner", it.owner);
        to.put_some("RestoreStatus", it.restore_status);
        to.into()
    }
}

impl TryFrom<Value> for ObjectVersion {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ObjectVersion", value)?;
        Ok(Self {
            e_tag: from.take_some("ETag")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            checksum_type: from.take_some("ChecksumType")?,
            size: from.take_some("Size")?,
            storage_class: from.take_some("StorageClass")?,
            key: from.take_some("Key")?,
            version_id: from.take_some("VersionId")?,
            is_latest: from.take_some("IsLatest")?,
            last_modified: from.take_some("LastModified")?,
            owner: from.take_some("Owner")?,
            restore_status: from.take_some("RestoreStatus")?,
        })
    }
}

impl From<OutputLocation> for Value {
    #[inline]
    fn from(it: OutputLocation) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("S3", it.s3);
        to.into()
    }
}

impl TryFrom<Value> for OutputLocation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OutputLocation", value)?;
        Ok(Self { s3: from.take_some("S3")? })
    }
}

impl From<OutputSerialization> for Value {
    #[inline]
    fn from(it: OutputSerialization) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("CSV", it.csv);
        to.put_some("JSON", it.json);
        to.into()
    }
}

impl TryFrom<Value> for OutputSerialization {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OutputSerialization", value)?;
        Ok(Self { csv: from.take_some("CSV")?, json: from.take_some("JSON")? })
    }
}

impl From<Owner> for Value {
    #[inline]
    fn from(it: Owner) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("DisplayName", it.display_name);
        to.put_some("ID", it.id);
        to.into()
    }
}

impl TryFrom<Value> for Owner {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Owner", value)?;
        Ok(Self { display_name: from.take_some("DisplayName")?, id: from.take_some("ID")? })
    }
}

impl From<OwnershipControls> for Value {
    #[inline]
    fn from(it: OwnershipControls) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Rules", it.rules);
        to.into()
    }
}

impl TryFrom<Value> for OwnershipControls {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OwnershipControls", value)?;
        Ok(Self { rules: from.take("Rules")? })
    }
}

impl From<OwnershipControlsRule> for Value {
    #[inline]
    fn from(it: OwnershipControlsRule) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ObjectOwnership", it.object_ownership);
        to.into()
    }
}

impl TryFrom<Value> for OwnershipControlsRule {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OwnershipControlsRule", value)?;
        Ok(Self { object_ownership: from.take("ObjectOwnership")? })
    }
}

impl From<ParquetInput> for Value {
    #[inline]
    fn from(it: ParquetInput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ParquetInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ParquetInput", value)?;
        Ok(Self {})
    }
}

impl From<Part> for Value {
    #[inline]
    fn from(it: Part) -> Self {
        let mut to = Fields::with_capacity(14);
        to.put_some("PartNumber", it.part_number);
        to.put_some("LastModified", it.last_modified);
        to.put_some("ETag", it.e_tag);
        to.put_some("Size", it.size);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.into()
    }
}

impl TryFrom<Value> for Part {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Part", value)?;
        Ok(Self {
            part_number: from.take_some("PartNumber")?,
            last_modified: from.take_some("LastModified")?,
            e_tag: from.take_some("ETag")?,
            size: from.take_some("Size")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
        })
    }
}

impl From<PartitionedPrefix> for Value {
    #[inline]
    fn from(it: PartitionedPrefix) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("PartitionDateSource", it.partition_date_source);
        to.into()
    }
}

impl TryFrom<Value> for PartitionedPrefix {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PartitionedPrefix", value)?;
        Ok(Self { partition_date_source: from.take_some("PartitionDateSource")? })
    }
}

impl From<PolicyStatus> for Value {
    #[inline]
    fn from(it: PolicyStatus) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("IsPublic", it.is_public);
        to.into()
    }
}

impl TryFrom<Value> for PolicyStatus {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PolicyStatus", value)?;
        Ok(Self { is_public: from.take_some("IsPublic")? })
    }
}

impl From<Progress> for Value {
    #[inline]
    fn from(it: Progress) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("BytesScanned", it.bytes_scanned);
        to.put_some("BytesProcessed", it.bytes_processed);
        to.put_some("BytesReturned", it.bytes_returned);
        to.into()
    }
}

impl TryFrom<Value> for Progress {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Progress", value)?;
        Ok(Self {
            bytes_scanned: from.take_some("BytesScanned")?,
            bytes_processed: from.take_some("BytesProcessed")?,
            bytes_returned: from.take_some("BytesReturned")?,
        })
    }
}

impl From<ProgressEvent> for Value {
    #[inline]
    fn from(it: ProgressEvent) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Details", it.details);
        to.into()
    }
}

impl TryFrom<Value> for ProgressEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ProgressEvent", value)?;
        Ok(Self { details: from.take_some("Details")? })
    }
}

impl From<PublicAccessBlockConfiguration> for Value {
    #[inline]
    fn from(it: PublicAccessBlockConfiguration) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("BlockPublicAcls", it.block_public_acls);
        to.put_some("IgnorePublicAcls", it.ignore_public_acls);
        to.put_some("BlockPublicPolicy", it.block_public_policy);
        to.put_some("RestrictPublicBuckets", it.restrict_public_buckets);
        to.into()
    }
}

impl TryFrom<Value> for PublicAccessBlockConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PublicAccessBlockConfiguration", value)?;
        Ok(Self {
            block_public_acls: from.take_some("BlockPublicAcls")?,
            ignore_public_acls: from.take_some("IgnorePublicAcls")?,
            block_public_policy: from.take_some("BlockPublicPolicy")?,
            restrict_public_buckets: from.take_some("RestrictPublicBuckets")?,
        })
    }
}

impl From<PutBucketAbacRequest> for Value {
    #[inline]
    fn from(it: PutBucketAbacRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put("AbacStatus", it.abac_status);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketAbacRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketAbacRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            abac_status: from.take("AbacStatus")?,
        })
    }
}

impl From<PutBucketAccelerateConfigurationRequest> for Value {
    #[inline]
    fn from(it: PutBucketAccelerateConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Bucket", it.bucket);
        to.put("AccelerateConfiguration", it.accelerate_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketAccelerateConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketAccelerateConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            accelerate_configuration: from.take("AccelerateConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
        })
    }
}

impl From<PutBucketAclRequest> for Value {
    #[inline]
    fn from(it: PutBucketAclRequest) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put_some("ACL", it.acl);
        to.put_some("AccessControlPolicy", it.access_control_policy);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("GrantFullControl", it.grant_full_control);
        to.put_some("GrantRead", it.grant_read);
        to.put_some("GrantReadACP", it.grant_read_acp);
        to.put_some("GrantWrite", it.grant_write);
        to.put_some("GrantWriteACP", it.grant_write_acp);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketAclRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketAclRequest", value)?;
        Ok(Self {
            acl: from.take_some("ACL")?,
            access_control_policy: from.take_some("AccessControlPolicy")?,
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            grant_full_control: from.take_some("GrantFullControl")?,
            grant_read: from.take_some("GrantRead")?,
            grant_read_acp: from.take_some("GrantReadACP")?,
            grant_write: from.take_some("GrantWrite")?,
            grant_write_acp: from.take_some("GrantWriteACP")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketAnalyticsConfigurationRequest> for Value {
    #[inline]
    fn from(it: PutBucketAnalyticsConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Bucket", it.bucket);
        to.put("Id", it.id);
        to.put("AnalyticsConfiguration", it.analytics_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketAnalyticsConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketAnalyticsConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            id: from.take("Id")?,
            analytics_configuration: from.take("AnalyticsConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketCorsRequest> for Value {
    #[inline]
    fn from(it: PutBucketCorsRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put("CORSConfiguration", it.cors_configuration);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketCorsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketCorsRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            cors_configuration: from.take("CORSConfiguration")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketEncryptionRequest> for Value {
    #[inline]
    fn from(it: PutBucketEncryptionRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("ServerSideEncryptionConfiguration", it.server_side_encryption_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketEncryptionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketEncryptionRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            server_side_encryption_configuration: from.take("ServerSideEncryptionConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketIntelligentTieringConfigurationRequest> for Value {
    #[inline]
    fn from(it: PutBucketIntelligentTieringConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Bucket", it.bucket);
        to.put("Id", it.id);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put("IntelligentTieringConfiguration", it.intelligent_tiering_configuration);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketIntelligentTieringConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketIntelligentTieringConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            id: from.take("Id")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            intelligent_tiering_configuration: from.take("IntelligentTieringConfiguration")?,
        })
    }
}

impl From<PutBucketInventoryConfigurationRequest> for Value {
    #[inline]
    fn from(it: PutBucketInventoryConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Bucket", it.bucket);
        to.put("Id", it.id);
        to.put("InventoryConfiguration", it.inventory_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketInventoryConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketInventoryConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            id: from.take("Id")?,
            inventory_configuration: from.take("InventoryConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketLifecycleConfigurationOutput> for Value {
    #[inline]
    fn from(it: PutBucketLifecycleConfigurationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TransitionDefaultMinimumObjectSize", it.transition_default_minimum_object_size);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketLifecycleConfigurationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketLifecycleConfigurationOutput", value)?;
        Ok(Self { transition_default_minimum_object_size: from.take_some("TransitionDefaultMinimumObjectSize")? })
    }
}

impl From<PutBucketLifecycleConfigurationRequest> for Value {
    #[inline]
    fn from(it: PutBucketLifecycleConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("LifecycleConfiguration", it.lifecycle_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("TransitionDefaultMinimumObjectSize", it.transition_default_minimum_object_size);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketLifecycleConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketLifecycleConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            lifecycle_configuration: from.take_some("LifecycleConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            transition_default_minimum_object_size: from.take_some("TransitionDefaultMinimumObjectSize")?,
        })
    }
}

impl From<PutBucketLifecycleRequest> for Value {
    #[inline]
    fn from(it: PutBucketLifecycleRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("LifecycleConfiguration", it.lifecycle_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketLifecycleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketLifecycleRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            lifecycle_configuration: from.take_some("LifecycleConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketLoggingRequest> for Value {
    #[inline]
    fn from(it: PutBucketLoggingRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put("BucketLoggingStatus", it.bucket_logging_status);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketLoggingRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketLoggingRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            bucket_logging_status: from.take("BucketLoggingStatus")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketMetricsConfigurationRequest> for Value {
    #[inline]
    fn from(it: PutBucketMetricsConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Bucket", it.bucket);
        to.put("Id", it.id);
        to.put("MetricsConfiguration", it.metrics_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketMetricsConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketMetricsConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            id: from.take("Id")?,
            metrics_configuration: from.take("MetricsConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketNotificationConfigurationRequest> for Value {
    #[inline]
    fn from(it: PutBucketNotificationConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Bucket", it.bucket);
        to.put("NotificationConfiguration", it.notification_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("SkipDestinationValidation", it.skip_destination_validation);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketNotificationConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketNotificationConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            notification_configuration: from.take("NotificationConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            skip_destination_validation: from.take_some("SkipDestinationValidation")?,
        })
    }
}

impl From<PutBucketNotificationRequest> for Value {
    #[inline]
    fn from(it: PutBucketNotificationRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("NotificationConfiguration", it.notification_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketNotificationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketNotificationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            notification_configuration: from.take("NotificationConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketOwnershipControlsRequest> for Value {
    #[inline]
    fn from(it: PutBucketOwnershipControlsRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put("OwnershipControls", it.ownership_controls);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketOwnershipControlsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketOwnershipControlsRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            ownership_controls: from.take("OwnershipControls")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
        })
    }
}

impl From<PutBucketPolicyRequest> for Value {
    #[inline]
    fn from(it: PutBucketPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ConfirmRemoveSelfBucketAccess", it.confirm_remove_self_bucket_access);
        to.put("Policy", it.policy);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketPolicyRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            confirm_remove_self_bucket_access: from.take_some("ConfirmRemoveSelfBucketAccess")?,
            policy: from.take("Policy")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketReplicationRequest> for Value {
    #[inline]
    fn from(it: PutBucketReplicationRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("ReplicationConfiguration", it.replication_configuration);
        to.put_some("Token", it.token);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketReplicationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketReplicationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            replication_configuration: from.take("ReplicationConfiguration")?,
            token: from.take_some("Token")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketRequestPaymentRequest> for Value {
    #[inline]
    fn from(it: PutBucketRequestPaymentRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("RequestPaymentConfiguration", it.request_payment_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketRequestPaymentRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketRequestPaymentRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            request_payment_configuration: from.take("RequestPaymentConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketTaggingRequest> for Value {
    #[inline]
    fn from(it: PutBucketTaggingRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("Tagging", it.tagging);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketTaggingRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketTaggingRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            tagging: from.take("Tagging")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketVersioningRequest> for Value {
    #[inline]
    fn from(it: PutBucketVersioningRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("MFA", it.mfa);
        to.put("VersioningConfiguration", it.versioning_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketVersioningRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketVersioningRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            mfa: from.take_some("MFA")?,
            versioning_configuration: from.take("VersioningConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutBucketWebsiteRequest> for Value {
    #[inline]
    fn from(it: PutBucketWebsiteRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("WebsiteConfiguration", it.website_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutBucketWebsiteRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutBucketWebsiteRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            website_configuration: from.take("WebsiteConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutObjectAclOutput> for Value {
    #[inline]
    fn from(it: PutObjectAclOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectAclOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectAclOutput", value)?;
        Ok(Self { request_charged: from.take_some("RequestCharged")? })
    }
}

impl From<PutObjectAclRequest> for Value {
    #[inline]
    fn from(it: PutObjectAclRequest) -> Self {
        let mut to = Fields::with_capacity(14);
        to.put_some("ACL", it.acl);
        to.put_some("AccessControlPolicy", it.access_control_policy);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("GrantFullControl", it.grant_full_control);
        to.put_some("GrantRead", it.grant_read);
        to.put_some("GrantReadACP", it.grant_read_acp);
        to.put_some("GrantWrite", it.grant_write);
        to.put_some("GrantWriteACP", it.grant_write_acp);
        to.put("Key", it.key);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("VersionId", it.version_id);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectAclRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectAclRequest", value)?;
        Ok(Self {
            acl: from.take_some("ACL")?,
            access_control_policy: from.take_some("AccessControlPolicy")?,
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            grant_full_control: from.take_some("GrantFullControl")?,
            grant_read: from.take_some("GrantRead")?,
            grant_read_acp: from.take_some("GrantReadACP")?,
            grant_write: from.take_some("GrantWrite")?,
            grant_write_acp: from.take_some("GrantWriteACP")?,
            key: from.take("Key")?,
            request_payer: from.take_some("RequestPayer")?,
            version_id: from.take_some("VersionId")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutObjectAnnotationOutput> for Value {
    #[inline]
    fn from(it: PutObjectAnnotationOutput) -> Self {
        let mut to = Fields::with_capacity(17);
        to.put_some("Key", it.key);
        to.put_some("AnnotationName", it.annotation_name);
        to.put_some("ObjectVersionId", it.object_version_id);
        to.put_some("ETag", it.e_tag);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put_some("ChecksumType", it.checksum_type);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectAnnotationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectAnnotationOutput", value)?;
        Ok(Self {
            key: from.take_some("Key")?,
            annotation_name: from.take_some("AnnotationName")?,
            object_version_id: from.take_some("ObjectVersionId")?,
            e_tag: from.take_some("ETag")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            checksum_type: from.take_some("ChecksumType")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            request_charged: from.take_some("RequestCharged")?,
        })
    }
}

impl From<PutObjectAnnotationRequest> for Value {
    #[inline]
    fn from(it: PutObjectAnnotationRequest) -> Self {
        let mut to = Fields::with_capacity(20);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put("AnnotationName", it.annotation_name);
        to.put("AnnotationPayload", it.annotation_payload);
        to.put_some("ObjectIfMatch", it.object_if_match);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectAnnotationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectAnnotationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            version_id: from.take_some("VersionId")?,
            annotation_name: from.take("AnnotationName")?,
            annotation_payload: from.take("AnnotationPayload")?,
            object_if_match: from.take_some("ObjectIfMatch")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            content_md5: from.take_some("ContentMD5")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutObjectLegalHoldOutput> for Value {
    #[inline]
    fn from(it: PutObjectLegalHoldOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectLegalHoldOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectLegalHoldOutput", value)?;
        Ok(Self { request_charged: from.take_some("RequestCharged")? })
    }
}

impl From<PutObjectLegalHoldRequest> for Value {
    #[inline]
    fn from(it: PutObjectLegalHoldRequest) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("LegalHold", it.legal_hold);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("VersionId", it.version_id);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectLegalHoldRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectLegalHoldRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            legal_hold: from.take_some("LegalHold")?,
            request_payer: from.take_some("RequestPayer")?,
            version_id: from.take_some("VersionId")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutObjectLockConfigurationOutput> for Value {
    #[inline]
    fn from(it: PutObjectLockConfigurationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectLockConfigurationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectLockConfigurationOutput", value)?;
        Ok(Self { request_charged: from.take_some("RequestCharged")? })
    }
}

impl From<PutObjectLockConfigurationRequest> for Value {
    #[inline]
    fn from(it: PutObjectLockConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Bucket", it.bucket);
        to.put_some("ObjectLockConfiguration", it.object_lock_configuration);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("Token", it.token);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectLockConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectLockConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            object_lock_configuration: from.take_some("ObjectLockConfiguration")?,
            request_payer: from.take_some("RequestPayer")?,
            token: from.take_some("Token")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutObjectOutput> for Value {
    #[inline]
    fn from(it: PutObjectOutput) -> Self {
        let mut to = Fields::with_capacity(22);
        to.put_some("Expiration", it.expiration);
        to.put_some("ETag", it.e_tag);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put_some("ChecksumType", it.checksum_type);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("VersionId", it.version_id);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("SSEKMSEncryptionContext", it.ssekms_encryption_context);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.put_some("Size", it.size);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectOutput", value)?;
        Ok(Self {
            expiration: from.take_some("Expiration")?,
            e_tag: from.take_some("ETag")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            checksum_type: from.take_some("ChecksumType")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            version_id: from.take_some("VersionId")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            ssekms_encryption_context: from.take_some("SSEKMSEncryptionContext")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
            size: from.take_some("Size")?,
            request_charged: from.take_some("RequestCharged")?,
        })
    }
}

impl From<PutObjectRequest> for Value {
    #[inline]
    fn from(it: PutObjectRequest) -> Self {
        let mut to = Fields::with_capacity(49);
        to.put_some("ACL", it.acl);
        to.put_some("Body", it.body);
        to.put("Bucket", it.bucket);
        to.put_some("CacheControl", it.cache_control);
        to.put_some("ContentDisposition", it.content_disposition);
        to.put_some("ContentEncoding", it.content_encoding);
        to.put_some("ContentLanguage", it.content_language);
        to.put_some("ContentLength", it.content_length);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ContentType", it.content_type);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put_some("Expires", it.expires);
        to.put_some("IfMatch", it.if_match);
        to.put_some("IfNoneMatch", it.if_none_match);
        to.put_some("GrantFullControl", it.grant_full_control);
        to.put_some("GrantRead", it.grant_read);
        to.put_some("GrantReadACP", it.grant_read_acp);
        to.put_some("GrantWriteACP", it.grant_write_acp);
        to.put("Key", it.key);
        to.put_some("WriteOffsetBytes", it.write_offset_bytes);
        to.put_some("Metadata", it.metadata);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("WebsiteRedirectLocation", it.website_redirect_location);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKey", it.sse_customer_key);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("SSEKMSEncryptionContext", it.ssekms_encryption_context);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("Tagging", it.tagging);
        to.put_some("ObjectLockMode", it.object_lock_mode);
        to.put_some("ObjectLockRetainUntilDate", it.object_lock_retain_until_date);
        to.put_some("ObjectLockLegalHoldStatus", it.object_lock_legal_hold_status);
        to.put_some("ObjectLockEventHold", it.object_lock_event_hold);
        to.put_some("ObjectLockEventHoldDurationDays", it.object_lock_event_hold_duration_days);
        to.put_some("ObjectLockEventHoldDurationYears", it.object_lock_event_hold_duration_years);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectRequest", value)?;
        Ok(Self {
            acl: from.take_some("ACL")?,
            body: from.take_some("Body")?,
            bucket: from.take("Bucket")?,
            cache_control: from.take_some("CacheControl")?,
            content_disposition: from.take_some("ContentDisposition")?,
            content_encoding: from.take_some("ContentEncoding")?,
            content_language: from.take_some("ContentLanguage")?,
            content_length: from.take_some("ContentLength")?,
            content_md5: from.take_some("ContentMD5")?,
            content_type: from.take_some("ContentType")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            expires: from.take_some("Expires")?,
            if_match: from.take_some("IfMatch")?,
            if_none_match: from.take_some("IfNoneMatch")?,
            grant_full_control: from.take_some("GrantFullControl")?,
            grant_read: from.take_some("GrantRead")?,
            grant_read_acp: from.take_some("GrantReadACP")?,
            grant_write_acp: from.take_some("GrantWriteACP")?,
            key: from.take("Key")?,
            write_offset_bytes: from.take_some("WriteOffsetBytes")?,
            metadata: from.take_some("Metadata")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            storage_class: from.take_some("StorageClass")?,
            website_redirect_location: from.take_some("WebsiteRedirectLocation")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key: from.take_some("SSECustomerKey")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            ssekms_encryption_context: from.take_some("SSEKMSEncryptionContext")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
            request_payer: from.take_some("RequestPayer")?,
            tagging: from.take_some("Tagging")?,
            object_lock_mode: from.take_some("ObjectLockMode")?,
            object_lock_retain_until_date: from.take_some("ObjectLockRetainUntilDate")?,
            object_lock_legal_hold_status: from.take_some("ObjectLockLegalHoldStatus")?,
            object_lock_event_hold: from.take_some("ObjectLockEventHold")?,
            object_lock_event_hold_duration_days: from.take_some("ObjectLockEventHoldDurationDays")?,
            object_lock_event_hold_duration_years: from.take_some("ObjectLockEventHoldDurationYears")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutObjectRetentionOutput> for Value {
    #[inline]
    fn from(it: PutObjectRetentionOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectRetentionOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectRetentionOutput", value)?;
        Ok(Self { request_charged: from.take_some("RequestCharged")? })
    }
}

impl From<PutObjectRetentionRequest> for Value {
    #[inline]
    fn from(it: PutObjectRetentionRequest) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("Retention", it.retention);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("VersionId", it.version_id);
        to.put_some("BypassGovernanceRetention", it.bypass_governance_retention);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectRetentionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectRetentionRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            retention: from.take_some("Retention")?,
            request_payer: from.take_some("RequestPayer")?,
            version_id: from.take_some("VersionId")?,
            bypass_governance_retention: from.take_some("BypassGovernanceRetention")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<PutObjectTaggingOutput> for Value {
    #[inline]
    fn from(it: PutObjectTaggingOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("VersionId", it.version_id);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectTaggingOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectTaggingOutput", value)?;
        Ok(Self { version_id: from.take_some("VersionId")? })
    }
}

impl From<PutObjectTaggingRequest> for Value {
    #[inline]
    fn from(it: PutObjectTaggingRequest) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("Tagging", it.tagging);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("RequestPayer", it.request_payer);
        to.into()
    }
}

impl TryFrom<Value> for PutObjectTaggingRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutObjectTaggingRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            version_id: from.take_some("VersionId")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            tagging: from.take("Tagging")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            request_payer: from.take_some("RequestPayer")?,
        })
    }
}

impl From<PutPublicAccessBlockRequest> for Value {
    #[inline]
    fn from(it: PutPublicAccessBlockRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("PublicAccessBlockConfiguration", it.public_access_block_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for PutPublicAccessBlockRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutPublicAccessBlockRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            public_access_block_configuration: from.take("PublicAccessBlockConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<QueueConfiguration> for Value {
    #[inline]
    fn from(it: QueueConfiguration) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Id", it.id);
        to.put("QueueArn", it.queue_arn);
        to.put("Events", it.events);
        to.put_some("Filter", it.filter);
        to.into()
    }
}

impl TryFrom<Value> for QueueConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueueConfiguration", value)?;
        Ok(Self {
            id: from.take_some("Id")?,
            queue_arn: from.take("QueueArn")?,
            events: from.take("Events")?,
            filter: from.take_some("Filter")?,
        })
    }
}

impl From<QueueConfigurationDeprecated> for Value {
    #[inline]
    fn from(it: QueueConfigurationDeprecated) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Id", it.id);
        to.put_some("Event", it.event);
        to.put_some("Events", it.events);
        to.put_some("Queue", it.queue);
        to.into()
    }
}

impl TryFrom<Value> for QueueConfigurationDeprecated {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("QueueConfigurationDeprecated", value)?;
        Ok(Self {
            id: from.take_some("Id")?,
            event: from.take_some("Event")?,
            events: from.take_some("Events")?,
            queue: from.take_some("Queue")?,
        })
    }
}

impl From<RecordExpiration> for Value {
    #[inline]
    fn from(it: RecordExpiration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Expiration", it.expiration);
        to.put_some("Days", it.days);
        to.into()
    }
}

impl TryFrom<Value> for RecordExpiration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RecordExpiration", value)?;
        Ok(Self { expiration: from.take("Expiration")?, days: from.take_some("Days")? })
    }
}

impl From<RecordsEvent> for Value {
    #[inline]
    fn from(it: RecordsEvent) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Payload", it.payload);
        to.into()
    }
}

impl TryFrom<Value> for RecordsEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RecordsEvent", value)?;
        Ok(Self { payload: from.take_some("Payload")? })
    }
}

impl From<Redirect> for Value {
    #[inline]
    fn from(it: Redirect) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("HostName", it.host_name);
        to.put_some("HttpRedirectCode", it.http_redirect_code);
        to.put_some("Protocol", it.protocol);
        to.put_some("ReplaceKeyPrefixWith", it.replace_key_prefix_with);
        to.put_some("ReplaceKeyWith", it.replace_key_with);
        to.into()
    }
}

impl TryFrom<Value> for Redirect {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Redirect", value)?;
        Ok(Self {
            host_name: from.take_some("HostName")?,
            http_redirect_code: from.take_some("HttpRedirectCode")?,
            protocol: from.take_some("Protocol")?,
            replace_key_prefix_with: from.take_some("ReplaceKeyPrefixWith")?,
            replace_key_with: from.take_some("ReplaceKeyWith")?,
        })
    }
}

impl From<RedirectAllRequestsTo> for Value {
    #[inline]
    fn from(it: RedirectAllRequestsTo) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("HostName", it.host_name);
        to.put_some("Protocol", it.protocol);
        to.into()
    }
}

impl TryFrom<Value> for RedirectAllRequestsTo {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RedirectAllRequestsTo", value)?;
        Ok(Self { host_name: from.take("HostName")?, protocol: from.take_some("Protocol")? })
    }
}

impl From<RenameObjectOutput> for Value {
    #[inline]
    fn from(it: RenameObjectOutput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for RenameObjectOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("RenameObjectOutput", value)?;
        Ok(Self {})
    }
}

impl From<RenameObjectRequest> for Value {
    #[inline]
    fn from(it: RenameObjectRequest) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put("RenameSource", it.rename_source);
        to.put_some("DestinationIfMatch", it.destination_if_match);
        to.put_some("DestinationIfNoneMatch", it.destination_if_none_match);
        to.put_some("DestinationIfModifiedSince", it.destination_if_modified_since);
        to.put_some("DestinationIfUnmodifiedSince", it.destination_if_unmodified_since);
        to.put_some("SourceIfMatch", it.source_if_match);
        to.put_some("SourceIfNoneMatch", it.source_if_none_match);
        to.put_some("SourceIfModifiedSince", it.source_if_modified_since);
        to.put_some("SourceIfUnmodifiedSince", it.source_if_unmodified_since);
        to.put_some("ClientToken", it.client_token);
        to.into()
    }
}

impl TryFrom<Value> for RenameObjectRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RenameObjectRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            rename_source: from.take("RenameSource")?,
            destination_if_match: from.take_some("DestinationIfMatch")?,
            destination_if_none_match: from.take_some("DestinationIfNoneMatch")?,
            destination_if_modified_since: from.take_some("DestinationIfModifiedSince")?,
            destination_if_unmodified_since: from.take_some("DestinationIfUnmodifiedSince")?,
            source_if_match: from.take_some("SourceIfMatch")?,
            source_if_none_match: from.take_some("SourceIfNoneMatch")?,
            source_if_modified_since: from.take_some("SourceIfModifiedSince")?,
            source_if_unmodified_since: from.take_some("SourceIfUnmodifiedSince")?,
            client_token: from.take_some("ClientToken")?,
        })
    }
}

impl From<ReplicaModifications> for Value {
    #[inline]
    fn from(it: ReplicaModifications) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for ReplicaModifications {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicaModifications", value)?;
        Ok(Self { status: from.take("Status")? })
    }
}

impl From<ReplicationConfiguration> for Value {
    #[inline]
    fn from(it: ReplicationConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Role", it.role);
        to.put("Rules", it.rules);
        to.into()
    }
}

impl TryFrom<Value> for ReplicationConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicationConfiguration", value)?;
        Ok(Self { role: from.take("Role")?, rules: from.take("Rules")? })
    }
}

impl From<ReplicationRule> for Value {
    #[inline]
    fn from(it: ReplicationRule) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("ID", it.id);
        to.put_some("Priority", it.priority);
        to.put_some("Prefix", it.prefix);
        to.put_some("Filter", it.filter);
        to.put("Status", it.status);
        to.put_some("SourceSelectionCriteria", it.source_selection_criteria);
        to.put_some("ExistingObjectReplication", it.existing_object_replication);
        to.put("Destination", it.destination);
        to.put_some("DeleteMarkerReplication", it.delete_marker_replication);
        to.into()
    }
}

impl TryFrom<Value> for ReplicationRule {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicationRule", value)?;
        Ok(Self {
            id: from.take_some("ID")?,
            priority: from.take_some("Priority")?,
            prefix: from.take_some("Prefix")?,
            filter: from.take_some("Filter")?,
            status: from.take("Status")?,
            source_selection_criteria: from.take_some("SourceSelectionCriteria")?,
            existing_object_replication: from.take_some("ExistingObjectReplication")?,
            destination: from.take("Destination")?,
            delete_marker_replication: from.take_some("DeleteMarkerReplication")?,
        })
    }
}

impl From<ReplicationRuleAndOperator> for Value {
    #[inline]
    fn from(it: ReplicationRuleAndOperator) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Prefix", it.prefix);
        to.put_some("Tags", it.tags);
        to.put_some("Not", it.not);
        to.into()
    }
}

impl TryFrom<Value> for ReplicationRuleAndOperator {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicationRuleAndOperator", value)?;
        Ok(Self { prefix: from.take_some("Prefix")?, tags: from.take_some("Tags")?, not: from.take_some("Not")? })
    }
}

impl From<ReplicationRuleFilter> for Value {
    #[inline]
    fn from(it: ReplicationRuleFilter) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Prefix", it.prefix);
        to.put_some("Tag", it.tag);
        to.put_some("And", it.and);
        to.put_some("Not", it.not);
        to.into()
    }
}

impl TryFrom<Value> for ReplicationRuleFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicationRuleFilter", value)?;
        Ok(Self {
            prefix: from.take_some("Prefix")?,
            tag: from.take_some("Tag")?,
            and: from.take_some("And")?,
            not: from.take_some("Not")?,
        })
    }
}

impl From<ReplicationRuleNotOperator> for Value {
    #[inline]
    fn from(it: ReplicationRuleNotOperator) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Prefix", it.prefix);
        to.put_some("Tag", it.tag);
        to.put_some("Or", it.or);
        to.into()
    }
}

impl TryFrom<Value> for ReplicationRuleNotOperator {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicationRuleNotOperator", value)?;
        Ok(Self { prefix: from.take_some("Prefix")?, tag: from.take_some("Tag")?, or: from.take_some("Or")? })
    }
}

impl From<ReplicationRuleOrOperator> for Value {
    #[inline]
    fn from(it: ReplicationRuleOrOperator) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Prefixes", it.prefixes);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for ReplicationRuleOrOperator {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicationRuleOrOperator", value)?;
        Ok(Self { prefixes: from.take_some("Prefixes")?, tags: from.take_some("Tags")? })
    }
}

impl From<ReplicationTime> for Value {
    #[inline]
    fn from(it: ReplicationTime) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Status", it.status);
        to.put("Time", it.time);
        to.into()
    }
}

impl TryFrom<Value> for ReplicationTime {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicationTime", value)?;
        Ok(Self { status: from.take("Status")?, time: from.take("Time")? })
    }
}

impl From<ReplicationTimeValue> for Value {
    #[inline]
    fn from(it: ReplicationTimeValue) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Minutes", it.minutes);
        to.into()
    }
}

impl TryFrom<Value> for ReplicationTimeValue {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplicationTimeValue", value)?;
        Ok(Self { minutes: from.take_some("Minutes")? })
    }
}

impl From<RequestPaymentConfiguration> for Value {
    #[inline]
    fn from(it: RequestPaymentConfiguration) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Payer", it.payer);
        to.into()
    }
}

impl TryFrom<Value> for RequestPaymentConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RequestPaymentConfiguration", value)?;
        Ok(Self { payer: from.take("Payer")? })
    }
}

impl From<RequestProgress> for Value {
    #[inline]
    fn from(it: RequestProgress) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Enabled", it.enabled);
        to.into()
    }
}

impl TryFrom<Value> for RequestProgress {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RequestProgress", value)?;
        Ok(Self { enabled: from.take_some("Enabled")? })
    }
}

impl From<RestoreObjectOutput> for Value {
    #[inline]
    fn from(it: RestoreObjectOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("RequestCharged", it.request_charged);
        to.put_some("RestoreOutputPath", it.restore_output_path);
        to.into()
    }
}

impl TryFrom<Value> for RestoreObjectOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreObjectOutput", value)?;
        Ok(Self {
            request_charged: from.take_some("RequestCharged")?,
            restore_output_path: from.take_some("RestoreOutputPath")?,
        })
    }
}

impl From<RestoreObjectRequest> for Value {
    #[inline]
    fn from(it: RestoreObjectRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("RestoreRequest", it.restore_request);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for RestoreObjectRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreObjectRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            version_id: from.take_some("VersionId")?,
            restore_request: from.take_some("RestoreRequest")?,
            request_payer: from.take_some("RequestPayer")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<RestoreRequest> for Value {
    #[inline]
    fn from(it: RestoreRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("Days", it.days);
        to.put_some("GlacierJobParameters", it.glacier_job_parameters);
        to.put_some("Type", it.r#type);
        to.put_some("Tier", it.tier);
        to.put_some("Description", it.description);
        to.put_some("SelectParameters", it.select_parameters);
        to.put_some("OutputLocation", it.output_location);
        to.into()
    }
}

impl TryFrom<Value> for RestoreRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreRequest", value)?;
        Ok(Self {
            days: from.take_some("Days")?,
            glacier_job_parameters: from.take_some("GlacierJobParameters")?,
            r#type: from.take_some("Type")?,
            tier: from.take_some("Tier")?,
            description: from.take_some("Description")?,
            select_parameters: from.take_some("SelectParameters")?,
            output_location: from.take_some("OutputLocation")?,
        })
    }
}

impl From<RestoreStatus> for Value {
    #[inline]
    fn from(it: RestoreStatus) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("IsRestoreInProgress", it.is_restore_in_progress);
        to.put_some("RestoreExpiryDate", it.restore_expiry_date);
        to.into()
    }
}

impl TryFrom<Value> for RestoreStatus {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RestoreStatus", value)?;
        Ok(Self {
            is_restore_in_progress: from.take_some("IsRestoreInProgress")?,
            restore_expiry_date: from.take_some("RestoreExpiryDate")?,
        })
    }
}

impl From<RoutingRule> for Value {
    #[inline]
    fn from(it: RoutingRule) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Condition", it.condition);
        to.put("Redirect", it.redirect);
        to.into()
    }
}

impl TryFrom<Value> for RoutingRule {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RoutingRule", value)?;
        Ok(Self { condition: from.take_some("Condition")?, redirect: from.take("Redirect")? })
    }
}

impl From<Rule> for Value {
    #[inline]
    fn from(it: Rule) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("Expiration", it.expiration);
        to.put_some("ID", it.id);
        to.put("Prefix", it.prefix);
        to.put("Status", it.status);
        to.put_some("Transition", it.transition);
        to.put_some("NoncurrentVersionTransition", it.noncurrent_version_transition);
        to.put_some("NoncurrentVersionExpiration", it.noncurrent_version_expiration);
        to.put_some("AbortIncompleteMultipartUpload", it.abort_incomplete_multipart_upload);
        to.into()
    }
}

impl TryFrom<Value> for Rule {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Rule", value)?;
        Ok(Self {
            expiration: from.take_some("Expiration")?,
            id: from.take_some("ID")?,
            prefix: from.take("Prefix")?,
            status: from.take("Status")?,
            transition: from.take_some("Transition")?,
            noncurrent_version_transition: from.take_some("NoncurrentVersionTransition")?,
            noncurrent_version_expiration: from.take_some("NoncurrentVersionExpiration")?,
            abort_incomplete_multipart_upload: from.take_some("AbortIncompleteMultipartUpload")?,
        })
    }
}

impl From<S3KeyFilter> for Value {
    #[inline]
    fn from(it: S3KeyFilter) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("FilterRules", it.filter_rules);
        to.into()
    }
}

impl TryFrom<Value> for S3KeyFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3KeyFilter", value)?;
        Ok(Self { filter_rules: from.take_some("FilterRules")? })
    }
}

impl From<S3Location> for Value {
    #[inline]
    fn from(it: S3Location) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("BucketName", it.bucket_name);
        to.put("Prefix", it.prefix);
        to.put_some("Encryption", it.encryption);
        to.put_some("CannedACL", it.canned_acl);
        to.put_some("AccessControlList", it.access_control_list);
        to.put_some("Tagging", it.tagging);
        to.put_some("UserMetadata", it.user_metadata);
        to.put_some("StorageClass", it.storage_class);
        to.into()
    }
}

impl TryFrom<Value> for S3Location {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3Location", value)?;
        Ok(Self {
            bucket_name: from.take("BucketName")?,
            prefix: from.take("Prefix")?,
            encryption: from.take_some("Encryption")?,
            canned_acl: from.take_some("CannedACL")?,
            access_control_list: from.take_some("AccessControlList")?,
            tagging: from.take_some("Tagging")?,
            user_metadata: from.take_some("UserMetadata")?,
            storage_class: from.take_some("StorageClass")?,
        })
    }
}

impl From<S3TablesDestination> for Value {
    #[inline]
    fn from(it: S3TablesDestination) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("TableBucketArn", it.table_bucket_arn);
        to.put("TableName", it.table_name);
        to.into()
    }
}

impl TryFrom<Value> for S3TablesDestination {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3TablesDestination", value)?;
        Ok(Self { table_bucket_arn: from.take("TableBucketArn")?, table_name: from.take("TableName")? })
    }
}

impl From<S3TablesDestinationResult> for Value {
    #[inline]
    fn from(it: S3TablesDestinationResult) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("TableBucketArn", it.table_bucket_arn);
        to.put("TableName", it.table_name);
        to.put("TableArn", it.table_arn);
        to.put("TableNamespace", it.table_namespace);
        to.into()
    }
}

impl TryFrom<Value> for S3TablesDestinationResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("S3TablesDestinationResult", value)?;
        Ok(Self {
            table_bucket_arn: from.take("TableBucketArn")?,
            table_name: from.take("TableName")?,
            table_arn: from.take("TableArn")?,
            table_namespace: from.take("TableNamespace")?,
        })
    }
}

impl From<SSEKMS> for Value {
    #[inline]
    fn from(it: SSEKMS) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("KeyId", it.key_id);
        to.into()
    }
}

impl TryFrom<Value> for SSEKMS {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SSEKMS", value)?;
        Ok(Self { key_id: from.take("KeyId")? })
    }
}

impl From<SSEKMSEncryption> for Value {
    #[inline]
    fn from(it: SSEKMSEncryption) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("KMSKeyArn", it.kms_key_arn);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.into()
    }
}

impl TryFrom<Value> for SSEKMSEncryption {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SSEKMSEncryption", value)?;
        Ok(Self { kms_key_arn: from.take("KMSKeyArn")?, bucket_key_enabled: from.take_some("BucketKeyEnabled")? })
    }
}

impl From<SSES3> for Value {
    #[inline]
    fn from(it: SSES3) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for SSES3 {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("SSES3", value)?;
        Ok(Self {})
    }
}

impl From<ScanRange> for Value {
    #[inline]
    fn from(it: ScanRange) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Start", it.start);
        to.put_some("End", it.end);
        to.into()
    }
}

impl TryFrom<Value> for ScanRange {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ScanRange", value)?;
        Ok(Self { start: from.take_some("Start")?, end: from.take_some("End")? })
    }
}

impl From<SelectObjectContentEventStream> for Value {
    #[inline]
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
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let (name, value) = Fields::open("SelectObjectContentEventStream", value)?.only()?;
        match name {
            "Records" => Ok(Self::Records(value.try_into()?)),
            "Stats" => Ok(Self::Stats(value.try_into()?)),
            "Progress" => Ok(Self::Progress(value.try_into()?)),
            "Cont" => Ok(Self::Cont(value.try_into()?)),
            "End" => Ok(Self::End(value.try_into()?)),
            _ => Err(unknown_variant("SelectObjectContentEventStream")),
        }
    }
}

impl From<SelectObjectContentOutput> for Value {
    #[inline]
    fn from(it: SelectObjectContentOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Payload", it.payload);
        to.into()
    }
}

impl TryFrom<Value> for SelectObjectContentOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SelectObjectContentOutput", value)?;
        Ok(Self { payload: from.take_some("Payload")? })
    }
}

impl From<SelectObjectContentRequest> for Value {
    #[inline]
    fn from(it: SelectObjectContentRequest) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKey", it.sse_customer_key);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put("Expression", it.expression);
        to.put("ExpressionType", it.expression_type);
        to.put_some("RequestProgress", it.request_progress);
        to.put("InputSerialization", it.input_serialization);
        to.put("OutputSerialization", it.output_serialization);
        to.put_some("ScanRange", it.scan_range);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for SelectObjectContentRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SelectObjectContentRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key: from.take_some("SSECustomerKey")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            expression: from.take("Expression")?,
            expression_type: from.take("ExpressionType")?,
            request_progress: from.take_some("RequestProgress")?,
            input_serialization: from.take("InputSerialization")?,
            output_serialization: from.take("OutputSerialization")?,
            scan_range: from.take_some("ScanRange")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<SelectParameters> for Value {
    #[inline]
    fn from(it: SelectParameters) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("InputSerialization", it.input_serialization);
        to.put("ExpressionType", it.expression_type);
        to.put("Expression", it.expression);
        to.put("OutputSerialization", it.output_serialization);
        to.into()
    }
}

impl TryFrom<Value> for SelectParameters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SelectParameters", value)?;
        Ok(Self {
            input_serialization: from.take("InputSerialization")?,
            expression_type: from.take("ExpressionType")?,
            expression: from.take("Expression")?,
            output_serialization: from.take("OutputSerialization")?,
        })
    }
}

impl From<ServerSideEncryptionByDefault> for Value {
    #[inline]
    fn from(it: ServerSideEncryptionByDefault) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("SSEAlgorithm", it.sse_algorithm);
        to.put_some("KMSMasterKeyID", it.kms_master_key_id);
        to.into()
    }
}

impl TryFrom<Value> for ServerSideEncryptionByDefault {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ServerSideEncryptionByDefault", value)?;
        Ok(Self { sse_algorithm: from.take("SSEAlgorithm")?, kms_master_key_id: from.take_some("KMSMasterKeyID")? })
    }
}

impl From<ServerSideEncryptionConfiguration> for Value {
    #[inline]
    fn from(it: ServerSideEncryptionConfiguration) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Rules", it.rules);
        to.into()
    }
}

impl TryFrom<Value> for ServerSideEncryptionConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ServerSideEncryptionConfiguration", value)?;
        Ok(Self { rules: from.take("Rules")? })
    }
}

impl From<ServerSideEncryptionRule> for Value {
    #[inline]
    fn from(it: ServerSideEncryptionRule) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ApplyServerSideEncryptionByDefault", it.apply_server_side_encryption_by_default);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.put_some("BlockedEncryptionTypes", it.blocked_encryption_types);
        to.into()
    }
}

impl TryFrom<Value> for ServerSideEncryptionRule {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ServerSideEncryptionRule", value)?;
        Ok(Self {
            apply_server_side_encryption_by_default: from.take_some("ApplyServerSideEncryptionByDefault")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
            blocked_encryption_types: from.take_some("BlockedEncryptionTypes")?,
        })
    }
}

impl From<SessionCredentials> for Value {
    #[inline]
    fn from(it: SessionCredentials) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("AccessKeyId", it.access_key_id);
        to.put("SecretAccessKey", it.secret_access_key);
        to.put("SessionToken", it.session_token);
        to.put("Expiration", it.expiration);
        to.into()
    }
}

impl TryFrom<Value> for SessionCredentials {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SessionCredentials", value)?;
        Ok(Self {
            access_key_id: from.take("AccessKeyId")?,
            secret_access_key: from.take("SecretAccessKey")?,
            session_token: from.take("SessionToken")?,
            expiration: from.take("Expiration")?,
        })
    }
}

impl From<SimplePrefix> for Value {
    #[inline]
    fn from(it: SimplePrefix) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for SimplePrefix {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("SimplePrefix", value)?;
        Ok(Self {})
    }
}

impl From<SourceSelectionCriteria> for Value {
    #[inline]
    fn from(it: SourceSelectionCriteria) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("SseKmsEncryptedObjects", it.sse_kms_encrypted_objects);
        to.put_some("ReplicaModifications", it.replica_modifications);
        to.into()
    }
}

impl TryFrom<Value> for SourceSelectionCriteria {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SourceSelectionCriteria", value)?;
        Ok(Self {
            sse_kms_encrypted_objects: from.take_some("SseKmsEncryptedObjects")?,
            replica_modifications: from.take_some("ReplicaModifications")?,
        })
    }
}

impl From<SseKmsEncryptedObjects> for Value {
    #[inline]
    fn from(it: SseKmsEncryptedObjects) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for SseKmsEncryptedObjects {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SseKmsEncryptedObjects", value)?;
        Ok(Self { status: from.take("Status")? })
    }
}

impl From<Stats> for Value {
    #[inline]
    fn from(it: Stats) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("BytesScanned", it.bytes_scanned);
        to.put_some("BytesProcessed", it.bytes_processed);
        to.put_some("BytesReturned", it.bytes_returned);
        to.into()
    }
}

impl TryFrom<Value> for Stats {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Stats", value)?;
        Ok(Self {
            bytes_scanned: from.take_some("BytesScanned")?,
            bytes_processed: from.take_some("BytesProcessed")?,
            bytes_returned: from.take_some("BytesReturned")?,
        })
    }
}

impl From<StatsEvent> for Value {
    #[inline]
    fn from(it: StatsEvent) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Details", it.details);
        to.into()
    }
}

impl TryFrom<Value> for StatsEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StatsEvent", value)?;
        Ok(Self { details: from.take_some("Details")? })
    }
}

impl From<StorageClassAnalysis> for Value {
    #[inline]
    fn from(it: StorageClassAnalysis) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("DataExport", it.data_export);
        to.into()
    }
}

impl TryFrom<Value> for StorageClassAnalysis {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StorageClassAnalysis", value)?;
        Ok(Self { data_export: from.take_some("DataExport")? })
    }
}

impl From<StorageClassAnalysisDataExport> for Value {
    #[inline]
    fn from(it: StorageClassAnalysisDataExport) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("OutputSchemaVersion", it.output_schema_version);
        to.put("Destination", it.destination);
        to.into()
    }
}

impl TryFrom<Value> for StorageClassAnalysisDataExport {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StorageClassAnalysisDataExport", value)?;
        Ok(Self { output_schema_version: from.take("OutputSchemaVersion")?, destination: from.take("Destination")? })
    }
}

impl From<Tag> for Value {
    #[inline]
    fn from(it: Tag) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Key", it.key);
        to.put("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for Tag {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Tag", value)?;
        Ok(Self { key: from.take("Key")?, value: from.take("Value")? })
    }
}

impl From<Tagging> for Value {
    #[inline]
    fn from(it: Tagging) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TagSet", it.tag_set);
        to.into()
    }
}

impl TryFrom<Value> for Tagging {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Tagging", value)?;
        Ok(Self { tag_set: from.take("TagSet")? })
    }
}

impl From<TargetGrant> for Value {
    #[inline]
    fn from(it: TargetGrant) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Grantee", it.grantee);
        to.put_some("Permission", it.permission);
        to.into()
    }
}

impl TryFrom<Value> for TargetGrant {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TargetGrant", value)?;
        Ok(Self { grantee: from.take_some("Grantee")?, permission: from.take_some("Permission")? })
    }
}

impl From<TargetObjectKeyFormat> for Value {
    #[inline]
    fn from(it: TargetObjectKeyFormat) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("SimplePrefix", it.simple_prefix);
        to.put_some("PartitionedPrefix", it.partitioned_prefix);
        to.into()
    }
}

impl TryFrom<Value> for TargetObjectKeyFormat {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TargetObjectKeyFormat", value)?;
        Ok(Self {
            simple_prefix: from.take_some("SimplePrefix")?,
            partitioned_prefix: from.take_some("PartitionedPrefix")?,
        })
    }
}

impl From<Tiering> for Value {
    #[inline]
    fn from(it: Tiering) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Days", it.days);
        to.put("AccessTier", it.access_tier);
        to.into()
    }
}

impl TryFrom<Value> for Tiering {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Tiering", value)?;
        Ok(Self { days: from.take("Days")?, access_tier: from.take("AccessTier")? })
    }
}

impl From<TooManyParts> for Value {
    #[inline]
    fn from(it: TooManyParts) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for TooManyParts {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("TooManyParts", value)?;
        Ok(Self {})
    }
}

impl From<TopicConfiguration> for Value {
    #[inline]
    fn from(it: TopicConfiguration) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Id", it.id);
        to.put("TopicArn", it.topic_arn);
        to.put("Events", it.events);
        to.put_some("Filter", it.filter);
        to.into()
    }
}

impl TryFrom<Value> for TopicConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TopicConfiguration", value)?;
        Ok(Self {
            id: from.take_some("Id")?,
            topic_arn: from.take("TopicArn")?,
            events: from.take("Events")?,
            filter: from.take_some("Filter")?,
        })
    }
}

impl From<TopicConfigurationDeprecated> for Value {
    #[inline]
    fn from(it: TopicConfigurationDeprecated) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Id", it.id);
        to.put_some("Events", it.events);
        to.put_some("Event", it.event);
        to.put_some("Topic", it.topic);
        to.into()
    }
}

impl TryFrom<Value> for TopicConfigurationDeprecated {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TopicConfigurationDeprecated", value)?;
        Ok(Self {
            id: from.take_some("Id")?,
            events: from.take_some("Events")?,
            event: from.take_some("Event")?,
            topic: from.take_some("Topic")?,
        })
    }
}

impl From<Transition> for Value {
    #[inline]
    fn from(it: Transition) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Date", it.date);
        to.put_some("Days", it.days);
        to.put_some("StorageClass", it.storage_class);
        to.into()
    }
}

impl TryFrom<Value> for Transition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Transition", value)?;
        Ok(Self {
            date: from.take_some("Date")?,
            days: from.take_some("Days")?,
            storage_class: from.take_some("StorageClass")?,
        })
    }
}

impl From<UnsupportedMediaType> for Value {
    #[inline]
    fn from(it: UnsupportedMediaType) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for UnsupportedMediaType {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("UnsupportedMediaType", value)?;
        Ok(Self {})
    }
}

impl From<UpdateBucketMetadataAnnotationTableConfigurationRequest> for Value {
    #[inline]
    fn from(it: UpdateBucketMetadataAnnotationTableConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("AnnotationTableConfiguration", it.annotation_table_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for UpdateBucketMetadataAnnotationTableConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateBucketMetadataAnnotationTableConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            annotation_table_configuration: from.take("AnnotationTableConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<UpdateBucketMetadataInventoryTableConfigurationRequest> for Value {
    #[inline]
    fn from(it: UpdateBucketMetadataInventoryTableConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("InventoryTableConfiguration", it.inventory_table_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for UpdateBucketMetadataInventoryTableConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateBucketMetadataInventoryTableConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            inventory_table_configuration: from.take("InventoryTableConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<UpdateBucketMetadataJournalTableConfigurationRequest> for Value {
    #[inline]
    fn from(it: UpdateBucketMetadataJournalTableConfigurationRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Bucket", it.bucket);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put("JournalTableConfiguration", it.journal_table_configuration);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for UpdateBucketMetadataJournalTableConfigurationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateBucketMetadataJournalTableConfigurationRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            journal_table_configuration: from.take("JournalTableConfiguration")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<UpdateObjectEncryptionRequest> for Value {
    #[inline]
    fn from(it: UpdateObjectEncryptionRequest) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("Bucket", it.bucket);
        to.put("Key", it.key);
        to.put_some("VersionId", it.version_id);
        to.put_some("ObjectEncryption", it.object_encryption);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.into()
    }
}

impl TryFrom<Value> for UpdateObjectEncryptionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateObjectEncryptionRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            key: from.take("Key")?,
            version_id: from.take_some("VersionId")?,
            object_encryption: from.take_some("ObjectEncryption")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
        })
    }
}

impl From<UpdateObjectEncryptionResponse> for Value {
    #[inline]
    fn from(it: UpdateObjectEncryptionResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RequestCharged", it.request_charged);
        to.into()
    }
}

impl TryFrom<Value> for UpdateObjectEncryptionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateObjectEncryptionResponse", value)?;
        Ok(Self { request_charged: from.take_some("RequestCharged")? })
    }
}

impl From<UploadPartCopyOutput> for Value {
    #[inline]
    fn from(it: UploadPartCopyOutput) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("CopySourceVersionId", it.copy_source_version_id);
        to.put_some("CopyPartResult", it.copy_part_result);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.put_some("RequestCharged", it.request_charged);
        to.put_some("VersionId", it.version_id);
        to.into()
    }
}

impl TryFrom<Value> for UploadPartCopyOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UploadPartCopyOutput", value)?;
        Ok(Self {
            copy_source_version_id: from.take_some("CopySourceVersionId")?,
            copy_part_result: from.take_some("CopyPartResult")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
            request_charged: from.take_some("RequestCharged")?,
            version_id: from.take_some("VersionId")?,
        })
    }
}

impl From<UploadPartCopyRequest> for Value {
    #[inline]
    fn from(it: UploadPartCopyRequest) -> Self {
        let mut to = Fields::with_capacity(19);
        to.put("Bucket", it.bucket);
        to.put("CopySource", it.copy_source);
        to.put_some("CopySourceIfMatch", it.copy_source_if_match);
        to.put_some("CopySourceIfModifiedSince", it.copy_source_if_modified_since);
        to.put_some("CopySourceIfNoneMatch", it.copy_source_if_none_match);
        to.put_some("CopySourceIfUnmodifiedSince", it.copy_source_if_unmodified_since);
        to.put_some("CopySourceRange", it.copy_source_range);
        to.put("Key", it.key);
        to.put("PartNumber", it.part_number);
        to.put("UploadId", it.upload_id);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKey", it.sse_customer_key);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("CopySourceSSECustomerAlgorithm", it.copy_source_sse_customer_algorithm);
        to.put_some("CopySourceSSECustomerKey", it.copy_source_sse_customer_key);
        to.put_some("CopySourceSSECustomerKeyMD5", it.copy_source_sse_customer_key_md5);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.put_some("ExpectedSourceBucketOwner", it.expected_source_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for UploadPartCopyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UploadPartCopyRequest", value)?;
        Ok(Self {
            bucket: from.take("Bucket")?,
            copy_source: from.take("CopySource")?,
            copy_source_if_match: from.take_some("CopySourceIfMatch")?,
            copy_source_if_modified_since: from.take_some("CopySourceIfModifiedSince")?,
            copy_source_if_none_match: from.take_some("CopySourceIfNoneMatch")?,
            copy_source_if_unmodified_since: from.take_some("CopySourceIfUnmodifiedSince")?,
            copy_source_range: from.take_some("CopySourceRange")?,
            key: from.take("Key")?,
            part_number: from.take("PartNumber")?,
            upload_id: from.take("UploadId")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key: from.take_some("SSECustomerKey")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            copy_source_sse_customer_algorithm: from.take_some("CopySourceSSECustomerAlgorithm")?,
            copy_source_sse_customer_key: from.take_some("CopySourceSSECustomerKey")?,
            copy_source_sse_customer_key_md5: from.take_some("CopySourceSSECustomerKeyMD5")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
            expected_source_bucket_owner: from.take_some("ExpectedSourceBucketOwner")?,
        })
    }
}

impl From<UploadPartOutput> for Value {
    #[inline]
    fn from(it: UploadPartOutput) -> Self {
        let mut to = Fields::with_capacity(18);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("ETag", it.e_tag);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.put_some("RequestCharged", it.request_charged);
        to.put_some("VersionId", it.version_id);
        to.into()
    }
}

impl TryFrom<Value> for UploadPartOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UploadPartOutput", value)?;
        Ok(Self {
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            e_tag: from.take_some("ETag")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
            request_charged: from.take_some("RequestCharged")?,
            version_id: from.take_some("VersionId")?,
        })
    }
}

impl From<UploadPartRequest> for Value {
    #[inline]
    fn from(it: UploadPartRequest) -> Self {
        let mut to = Fields::with_capacity(23);
        to.put_some("Body", it.body);
        to.put("Bucket", it.bucket);
        to.put_some("ContentLength", it.content_length);
        to.put_some("ContentMD5", it.content_md5);
        to.put_some("ChecksumAlgorithm", it.checksum_algorithm);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put("Key", it.key);
        to.put("PartNumber", it.part_number);
        to.put("UploadId", it.upload_id);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSECustomerKey", it.sse_customer_key);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("RequestPayer", it.request_payer);
        to.put_some("ExpectedBucketOwner", it.expected_bucket_owner);
        to.into()
    }
}

impl TryFrom<Value> for UploadPartRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UploadPartRequest", value)?;
        Ok(Self {
            body: from.take_some("Body")?,
            bucket: from.take("Bucket")?,
            content_length: from.take_some("ContentLength")?,
            content_md5: from.take_some("ContentMD5")?,
            checksum_algorithm: from.take_some("ChecksumAlgorithm")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            key: from.take("Key")?,
            part_number: from.take("PartNumber")?,
            upload_id: from.take("UploadId")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            sse_customer_key: from.take_some("SSECustomerKey")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            request_payer: from.take_some("RequestPayer")?,
            expected_bucket_owner: from.take_some("ExpectedBucketOwner")?,
        })
    }
}

impl From<UseSourceMultiRegionKey> for Value {
    #[inline]
    fn from(it: UseSourceMultiRegionKey) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for UseSourceMultiRegionKey {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UseSourceMultiRegionKey", value)?;
        Ok(Self { status: from.take("Status")? })
    }
}

impl From<VersioningConfiguration> for Value {
    #[inline]
    fn from(it: VersioningConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("MFADelete", it.mfa_delete);
        to.put_some("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for VersioningConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("VersioningConfiguration", value)?;
        Ok(Self { mfa_delete: from.take_some("MFADelete")?, status: from.take_some("Status")? })
    }
}

impl From<WebsiteConfiguration> for Value {
    #[inline]
    fn from(it: WebsiteConfiguration) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ErrorDocument", it.error_document);
        to.put_some("IndexDocument", it.index_document);
        to.put_some("RedirectAllRequestsTo", it.redirect_all_requests_to);
        to.put_some("RoutingRules", it.routing_rules);
        to.into()
    }
}

impl TryFrom<Value> for WebsiteConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("WebsiteConfiguration", value)?;
        Ok(Self {
            error_document: from.take_some("ErrorDocument")?,
            index_document: from.take_some("IndexDocument")?,
            redirect_all_requests_to: from.take_some("RedirectAllRequestsTo")?,
            routing_rules: from.take_some("RoutingRules")?,
        })
    }
}

impl From<WriteGetObjectResponseRequest> for Value {
    #[inline]
    fn from(it: WriteGetObjectResponseRequest) -> Self {
        let mut to = Fields::with_capacity(46);
        to.put("RequestRoute", it.request_route);
        to.put("RequestToken", it.request_token);
        to.put_some("Body", it.body);
        to.put_some("StatusCode", it.status_code);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("ErrorMessage", it.error_message);
        to.put_some("AcceptRanges", it.accept_ranges);
        to.put_some("CacheControl", it.cache_control);
        to.put_some("ContentDisposition", it.content_disposition);
        to.put_some("ContentEncoding", it.content_encoding);
        to.put_some("ContentLanguage", it.content_language);
        to.put_some("ContentLength", it.content_length);
        to.put_some("ContentRange", it.content_range);
        to.put_some("ContentType", it.content_type);
        to.put_some("ChecksumCRC32", it.checksum_crc32);
        to.put_some("ChecksumCRC32C", it.checksum_crc32_c);
        to.put_some("ChecksumCRC64NVME", it.checksum_crc64_nvme);
        to.put_some("ChecksumSHA1", it.checksum_sha1);
        to.put_some("ChecksumSHA256", it.checksum_sha256);
        to.put_some("ChecksumSHA512", it.checksum_sha512);
        to.put_some("ChecksumMD5", it.checksum_md5);
        to.put_some("ChecksumXXHASH64", it.checksum_xxhash64);
        to.put_some("ChecksumXXHASH3", it.checksum_xxhash3);
        to.put_some("ChecksumXXHASH128", it.checksum_xxhash128);
        to.put_some("DeleteMarker", it.delete_marker);
        to.put_some("ETag", it.e_tag);
        to.put_some("Expires", it.expires);
        to.put_some("Expiration", it.expiration);
        to.put_some("LastModified", it.last_modified);
        to.put_some("MissingMeta", it.missing_meta);
        to.put_some("Metadata", it.metadata);
        to.put_some("ObjectLockMode", it.object_lock_mode);
        to.put_some("ObjectLockLegalHoldStatus", it.object_lock_legal_hold_status);
        to.put_some("ObjectLockRetainUntilDate", it.object_lock_retain_until_date);
        to.put_some("PartsCount", it.parts_count);
        to.put_some("ReplicationStatus", it.replication_status);
        to.put_some("RequestCharged", it.request_charged);
        to.put_some("Restore", it.restore);
        to.put_some("ServerSideEncryption", it.server_side_encryption);
        to.put_some("SSECustomerAlgorithm", it.sse_customer_algorithm);
        to.put_some("SSEKMSKeyId", it.ssekms_key_id);
        to.put_some("SSECustomerKeyMD5", it.sse_customer_key_md5);
        to.put_some("StorageClass", it.storage_class);
        to.put_some("TagCount", it.tag_count);
        to.put_some("VersionId", it.version_id);
        to.put_some("BucketKeyEnabled", it.bucket_key_enabled);
        to.into()
    }
}

impl TryFrom<Value> for WriteGetObjectResponseRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("WriteGetObjectResponseRequest", value)?;
        Ok(Self {
            request_route: from.take("RequestRoute")?,
            request_token: from.take("RequestToken")?,
            body: from.take_some("Body")?,
            status_code: from.take_some("StatusCode")?,
            error_code: from.take_some("ErrorCode")?,
            error_message: from.take_some("ErrorMessage")?,
            accept_ranges: from.take_some("AcceptRanges")?,
            cache_control: from.take_some("CacheControl")?,
            content_disposition: from.take_some("ContentDisposition")?,
            content_encoding: from.take_some("ContentEncoding")?,
            content_language: from.take_some("ContentLanguage")?,
            content_length: from.take_some("ContentLength")?,
            content_range: from.take_some("ContentRange")?,
            content_type: from.take_some("ContentType")?,
            checksum_crc32: from.take_some("ChecksumCRC32")?,
            checksum_crc32_c: from.take_some("ChecksumCRC32C")?,
            checksum_crc64_nvme: from.take_some("ChecksumCRC64NVME")?,
            checksum_sha1: from.take_some("ChecksumSHA1")?,
            checksum_sha256: from.take_some("ChecksumSHA256")?,
            checksum_sha512: from.take_some("ChecksumSHA512")?,
            checksum_md5: from.take_some("ChecksumMD5")?,
            checksum_xxhash64: from.take_some("ChecksumXXHASH64")?,
            checksum_xxhash3: from.take_some("ChecksumXXHASH3")?,
            checksum_xxhash128: from.take_some("ChecksumXXHASH128")?,
            delete_marker: from.take_some("DeleteMarker")?,
            e_tag: from.take_some("ETag")?,
            expires: from.take_some("Expires")?,
            expiration: from.take_some("Expiration")?,
            last_modified: from.take_some("LastModified")?,
            missing_meta: from.take_some("MissingMeta")?,
            metadata: from.take_some("Metadata")?,
            object_lock_mode: from.take_some("ObjectLockMode")?,
            object_lock_legal_hold_status: from.take_some("ObjectLockLegalHoldStatus")?,
            object_lock_retain_until_date: from.take_some("ObjectLockRetainUntilDate")?,
            parts_count: from.take_some("PartsCount")?,
            replication_status: from.take_some("ReplicationStatus")?,
            request_charged: from.take_some("RequestCharged")?,
            restore: from.take_some("Restore")?,
            server_side_encryption: from.take_some("ServerSideEncryption")?,
            sse_customer_algorithm: from.take_some("SSECustomerAlgorithm")?,
            ssekms_key_id: from.take_some("SSEKMSKeyId")?,
            sse_customer_key_md5: from.take_some("SSECustomerKeyMD5")?,
            storage_class: from.take_some("StorageClass")?,
            tag_count: from.take_some("TagCount")?,
            version_id: from.take_some("VersionId")?,
            bucket_key_enabled: from.take_some("BucketKeyEnabled")?,
        })
    }
}
