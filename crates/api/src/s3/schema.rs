// Generated from `models/s3.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `s3`.
pub static SERVICE: Service = Service {
    name: "s3",
    iam_prefix: "s3",
    signing_name: "s3",
    endpoint_prefix: "s3",
    api_version: "2006-03-01",
    target_prefix: "",
    xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/",
    protocols: &[Protocol::RestXml],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AbortMultipartUpload", "DELETE", "/{Bucket}/{Key+}", 204)
        .input(&AbortMultipartUploadRequest, "")
        .output(&AbortMultipartUploadOutput, "")
        .errors(&[&NoSuchUpload])
        .implemented(),
    Operation::new("CompleteMultipartUpload", "POST", "/{Bucket}/{Key+}", 200)
        .input(&CompleteMultipartUploadRequest, "")
        .output(&CompleteMultipartUploadOutput, "")
        .implemented(),
    Operation::new("CopyObject", "PUT", "/{Bucket}/{Key+}", 200)
        .input(&CopyObjectRequest, "")
        .output(&CopyObjectOutput, "")
        .errors(&[&ObjectNotInActiveTierError])
        .implemented(),
    Operation::new("CreateBucket", "PUT", "/{Bucket}", 200)
        .input(&CreateBucketRequest, "")
        .output(&CreateBucketOutput, "")
        .errors(&[&BucketAlreadyExists, &BucketAlreadyOwnedByYou])
        .implemented(),
    Operation::new("CreateBucketMetadataConfiguration", "POST", "/{Bucket}?metadataConfiguration", 200)
        .input(&CreateBucketMetadataConfigurationRequest, ""),
    Operation::new("CreateBucketMetadataTableConfiguration", "POST", "/{Bucket}?metadataTable", 200)
        .input(&CreateBucketMetadataTableConfigurationRequest, ""),
    Operation::new("CreateMultipartUpload", "POST", "/{Bucket}/{Key+}?uploads", 200)
        .input(&CreateMultipartUploadRequest, "")
        .output(&CreateMultipartUploadOutput, "")
        .implemented(),
    Operation::new("CreateSession", "GET", "/{Bucket}?session", 200)
        .input(&CreateSessionRequest, "")
        .output(&CreateSessionOutput, "")
        .errors(&[&NoSuchBucket]),
    Operation::new("DeleteBucket", "DELETE", "/{Bucket}", 204).input(&DeleteBucketRequest, "").implemented(),
    Operation::new("DeleteBucketAnalyticsConfiguration", "DELETE", "/{Bucket}?analytics", 204)
        .input(&DeleteBucketAnalyticsConfigurationRequest, "")
        .implemented(),
    Operation::new("DeleteBucketCors", "DELETE", "/{Bucket}?cors", 204)
        .input(&DeleteBucketCorsRequest, "")
        .implemented(),
    Operation::new("DeleteBucketEncryption", "DELETE", "/{Bucket}?encryption", 204)
        .input(&DeleteBucketEncryptionRequest, "")
        .implemented(),
    Operation::new("DeleteBucketIntelligentTieringConfiguration", "DELETE", "/{Bucket}?intelligent-tiering", 204)
        .input(&DeleteBucketIntelligentTieringConfigurationRequest, "")
        .implemented(),
    Operation::new("DeleteBucketInventoryConfiguration", "DELETE", "/{Bucket}?inventory", 204)
        .input(&DeleteBucketInventoryConfigurationRequest, "")
        .implemented(),
    Operation::new("DeleteBucketLifecycle", "DELETE", "/{Bucket}?lifecycle", 204)
        .input(&DeleteBucketLifecycleRequest, "")
        .implemented(),
    Operation::new("DeleteBucketMetadataConfiguration", "DELETE", "/{Bucket}?metadataConfiguration", 204)
        .input(&DeleteBucketMetadataConfigurationRequest, ""),
    Operation::new("DeleteBucketMetadataTableConfiguration", "DELETE", "/{Bucket}?metadataTable", 204)
        .input(&DeleteBucketMetadataTableConfigurationRequest, ""),
    Operation::new("DeleteBucketMetricsConfiguration", "DELETE", "/{Bucket}?metrics", 204)
        .input(&DeleteBucketMetricsConfigurationRequest, "")
        .implemented(),
    Operation::new("DeleteBucketOwnershipControls", "DELETE", "/{Bucket}?ownershipControls", 204)
        .input(&DeleteBucketOwnershipControlsRequest, "")
        .implemented(),
    Operation::new("DeleteBucketPolicy", "DELETE", "/{Bucket}?policy", 204)
        .input(&DeleteBucketPolicyRequest, "")
        .implemented(),
    Operation::new("DeleteBucketReplication", "DELETE", "/{Bucket}?replication", 204)
        .input(&DeleteBucketReplicationRequest, "")
        .implemented(),
    Operation::new("DeleteBucketTagging", "DELETE", "/{Bucket}?tagging", 204)
        .input(&DeleteBucketTaggingRequest, "")
        .implemented(),
    Operation::new("DeleteBucketWebsite", "DELETE", "/{Bucket}?website", 204)
        .input(&DeleteBucketWebsiteRequest, "")
        .implemented(),
    Operation::new("DeleteObject", "DELETE", "/{Bucket}/{Key+}", 204)
        .input(&DeleteObjectRequest, "")
        .output(&DeleteObjectOutput, "")
        .implemented(),
    Operation::new("DeleteObjectAnnotation", "DELETE", "/{Bucket}/{Key+}?annotation", 204)
        .input(&DeleteObjectAnnotationRequest, "")
        .output(&DeleteObjectAnnotationOutput, "")
        .errors(&[&NoSuchBucket, &NoSuchKey]),
    Operation::new("DeleteObjectTagging", "DELETE", "/{Bucket}/{Key+}?tagging", 204)
        .input(&DeleteObjectTaggingRequest, "")
        .output(&DeleteObjectTaggingOutput, "")
        .implemented(),
    Operation::new("DeleteObjects", "POST", "/{Bucket}?delete", 200)
        .input(&DeleteObjectsRequest, "")
        .output(&DeleteObjectsOutput, "")
        .implemented(),
    Operation::new("DeletePublicAccessBlock", "DELETE", "/{Bucket}?publicAccessBlock", 204)
        .input(&DeletePublicAccessBlockRequest, "")
        .implemented(),
    Operation::new("GetBucketAbac", "GET", "/{Bucket}?abac", 200)
        .input(&GetBucketAbacRequest, "")
        .output(&GetBucketAbacOutput, "")
        .implemented(),
    Operation::new("GetBucketAccelerateConfiguration", "GET", "/{Bucket}?accelerate", 200)
        .input(&GetBucketAccelerateConfigurationRequest, "")
        .output(&GetBucketAccelerateConfigurationOutput, "")
        .implemented(),
    Operation::new("GetBucketAcl", "GET", "/{Bucket}?acl", 200)
        .input(&GetBucketAclRequest, "")
        .output(&GetBucketAclOutput, "")
        .implemented(),
    Operation::new("GetBucketAnalyticsConfiguration", "GET", "/{Bucket}?analytics", 200)
        .input(&GetBucketAnalyticsConfigurationRequest, "")
        .output(&GetBucketAnalyticsConfigurationOutput, "")
        .implemented(),
    Operation::new("GetBucketCors", "GET", "/{Bucket}?cors", 200)
        .input(&GetBucketCorsRequest, "")
        .output(&GetBucketCorsOutput, "")
        .implemented(),
    Operation::new("GetBucketEncryption", "GET", "/{Bucket}?encryption", 200)
        .input(&GetBucketEncryptionRequest, "")
        .output(&GetBucketEncryptionOutput, "")
        .implemented(),
    Operation::new("GetBucketIntelligentTieringConfiguration", "GET", "/{Bucket}?intelligent-tiering", 200)
        .input(&GetBucketIntelligentTieringConfigurationRequest, "")
        .output(&GetBucketIntelligentTieringConfigurationOutput, "")
        .implemented(),
    Operation::new("GetBucketInventoryConfiguration", "GET", "/{Bucket}?inventory", 200)
        .input(&GetBucketInventoryConfigurationRequest, "")
        .output(&GetBucketInventoryConfigurationOutput, "")
        .implemented(),
    Operation::new("GetBucketLifecycle", "GET", "/{Bucket}?lifecycle", 200)
        .input(&GetBucketLifecycleRequest, "")
        .output(&GetBucketLifecycleOutput, "")
        .deprecated(),
    Operation::new("GetBucketLifecycleConfiguration", "GET", "/{Bucket}?lifecycle", 200)
        .input(&GetBucketLifecycleConfigurationRequest, "")
        .output(&GetBucketLifecycleConfigurationOutput, "")
        .implemented(),
    Operation::new("GetBucketLocation", "GET", "/{Bucket}?location", 200)
        .input(&GetBucketLocationRequest, "")
        .output(&GetBucketLocationOutput, "")
        .implemented(),
    Operation::new("GetBucketLogging", "GET", "/{Bucket}?logging", 200)
        .input(&GetBucketLoggingRequest, "")
        .output(&GetBucketLoggingOutput, "")
        .implemented(),
    Operation::new("GetBucketMetadataConfiguration", "GET", "/{Bucket}?metadataConfiguration", 200)
        .input(&GetBucketMetadataConfigurationRequest, "")
        .output(&GetBucketMetadataConfigurationOutput, ""),
    Operation::new("GetBucketMetadataTableConfiguration", "GET", "/{Bucket}?metadataTable", 200)
        .input(&GetBucketMetadataTableConfigurationRequest, "")
        .output(&GetBucketMetadataTableConfigurationOutput, ""),
    Operation::new("GetBucketMetricsConfiguration", "GET", "/{Bucket}?metrics", 200)
        .input(&GetBucketMetricsConfigurationRequest, "")
        .output(&GetBucketMetricsConfigurationOutput, "")
        .implemented(),
    Operation::new("GetBucketNotification", "GET", "/{Bucket}?notification", 200)
        .input(&GetBucketNotificationConfigurationRequest, "")
        .output(&NotificationConfigurationDeprecated, "")
        .deprecated(),
    Operation::new("GetBucketNotificationConfiguration", "GET", "/{Bucket}?notification", 200)
        .input(&GetBucketNotificationConfigurationRequest, "")
        .output(&NotificationConfiguration, "")
        .implemented(),
    Operation::new("GetBucketOwnershipControls", "GET", "/{Bucket}?ownershipControls", 200)
        .input(&GetBucketOwnershipControlsRequest, "")
        .output(&GetBucketOwnershipControlsOutput, "")
        .implemented(),
    Operation::new("GetBucketPolicy", "GET", "/{Bucket}?policy", 200)
        .input(&GetBucketPolicyRequest, "")
        .output(&GetBucketPolicyOutput, "")
        .implemented(),
    Operation::new("GetBucketPolicyStatus", "GET", "/{Bucket}?policyStatus", 200)
        .input(&GetBucketPolicyStatusRequest, "")
        .output(&GetBucketPolicyStatusOutput, "")
        .implemented(),
    Operation::new("GetBucketReplication", "GET", "/{Bucket}?replication", 200)
        .input(&GetBucketReplicationRequest, "")
        .output(&GetBucketReplicationOutput, "")
        .implemented(),
    Operation::new("GetBucketRequestPayment", "GET", "/{Bucket}?requestPayment", 200)
        .input(&GetBucketRequestPaymentRequest, "")
        .output(&GetBucketRequestPaymentOutput, "")
        .implemented(),
    Operation::new("GetBucketTagging", "GET", "/{Bucket}?tagging", 200)
        .input(&GetBucketTaggingRequest, "")
        .output(&GetBucketTaggingOutput, "")
        .implemented(),
    Operation::new("GetBucketVersioning", "GET", "/{Bucket}?versioning", 200)
        .input(&GetBucketVersioningRequest, "")
        .output(&GetBucketVersioningOutput, "")
        .implemented(),
    Operation::new("GetBucketWebsite", "GET", "/{Bucket}?website", 200)
        .input(&GetBucketWebsiteRequest, "")
        .output(&GetBucketWebsiteOutput, "")
        .implemented(),
    Operation::new("GetObject", "GET", "/{Bucket}/{Key+}", 200)
        .input(&GetObjectRequest, "")
        .output(&GetObjectOutput, "")
        .errors(&[&NoSuchKey, &InvalidObjectState])
        .implemented(),
    Operation::new("GetObjectAcl", "GET", "/{Bucket}/{Key+}?acl", 200)
        .input(&GetObjectAclRequest, "")
        .output(&GetObjectAclOutput, "")
        .errors(&[&NoSuchKey])
        .implemented(),
    Operation::new("GetObjectAnnotation", "GET", "/{Bucket}/{Key+}?annotation", 200)
        .input(&GetObjectAnnotationRequest, "")
        .output(&GetObjectAnnotationOutput, "")
        .errors(&[&NoSuchBucket, &NoSuchKey, &NoSuchAnnotation]),
    Operation::new("GetObjectAttributes", "GET", "/{Bucket}/{Key+}?attributes", 200)
        .input(&GetObjectAttributesRequest, "")
        .output(&GetObjectAttributesOutput, "")
        .errors(&[&NoSuchKey])
        .implemented(),
    Operation::new("GetObjectLegalHold", "GET", "/{Bucket}/{Key+}?legal-hold", 200)
        .input(&GetObjectLegalHoldRequest, "")
        .output(&GetObjectLegalHoldOutput, "")
        .implemented(),
    Operation::new("GetObjectLockConfiguration", "GET", "/{Bucket}?object-lock", 200)
        .input(&GetObjectLockConfigurationRequest, "")
        .output(&GetObjectLockConfigurationOutput, "")
        .implemented(),
    Operation::new("GetObjectRetention", "GET", "/{Bucket}/{Key+}?retention", 200)
        .input(&GetObjectRetentionRequest, "")
        .output(&GetObjectRetentionOutput, "")
        .implemented(),
    Operation::new("GetObjectTagging", "GET", "/{Bucket}/{Key+}?tagging", 200)
        .input(&GetObjectTaggingRequest, "")
        .output(&GetObjectTaggingOutput, "")
        .implemented(),
    Operation::new("GetObjectTorrent", "GET", "/{Bucket}/{Key+}?torrent", 200)
        .input(&GetObjectTorrentRequest, "")
        .output(&GetObjectTorrentOutput, ""),
    Operation::new("GetPublicAccessBlock", "GET", "/{Bucket}?publicAccessBlock", 200)
        .input(&GetPublicAccessBlockRequest, "")
        .output(&GetPublicAccessBlockOutput, "")
        .implemented(),
    Operation::new("HeadBucket", "HEAD", "/{Bucket}", 200)
        .input(&HeadBucketRequest, "")
        .output(&HeadBucketOutput, "")
        .errors(&[&NoSuchBucket])
        .implemented(),
    Operation::new("HeadObject", "HEAD", "/{Bucket}/{Key+}", 200)
        .input(&HeadObjectRequest, "")
        .output(&HeadObjectOutput, "")
        .errors(&[&NoSuchKey])
        .implemented(),
    Operation::new("ListBucketAnalyticsConfigurations", "GET", "/{Bucket}?analytics", 200)
        .input(&ListBucketAnalyticsConfigurationsRequest, "")
        .output(&ListBucketAnalyticsConfigurationsOutput, "")
        .implemented(),
    Operation::new("ListBucketIntelligentTieringConfigurations", "GET", "/{Bucket}?intelligent-tiering", 200)
        .input(&ListBucketIntelligentTieringConfigurationsRequest, "")
        .output(&ListBucketIntelligentTieringConfigurationsOutput, "")
        .implemented(),
    Operation::new("ListBucketInventoryConfigurations", "GET", "/{Bucket}?inventory", 200)
        .input(&ListBucketInventoryConfigurationsRequest, "")
        .output(&ListBucketInventoryConfigurationsOutput, "")
        .implemented(),
    Operation::new("ListBucketMetricsConfigurations", "GET", "/{Bucket}?metrics", 200)
        .input(&ListBucketMetricsConfigurationsRequest, "")
        .output(&ListBucketMetricsConfigurationsOutput, "")
        .implemented(),
    Operation::new("ListBuckets", "GET", "/", 200)
        .input(&ListBucketsRequest, "")
        .output(&ListBucketsOutput, "")
        .implemented(),
    Operation::new("ListDirectoryBuckets", "GET", "/", 200)
        .input(&ListDirectoryBucketsRequest, "")
        .output(&ListDirectoryBucketsOutput, ""),
    Operation::new("ListMultipartUploads", "GET", "/{Bucket}?uploads", 200)
        .input(&ListMultipartUploadsRequest, "")
        .output(&ListMultipartUploadsOutput, "")
        .implemented(),
    Operation::new("ListObjectAnnotations", "GET", "/{Bucket}/{Key+}?annotation", 200)
        .input(&ListObjectAnnotationsRequest, "")
        .output(&ListObjectAnnotationsOutput, "")
        .errors(&[&NoSuchBucket, &NoSuchKey, &InvalidPrefix]),
    Operation::new("ListObjectVersions", "GET", "/{Bucket}?versions", 200)
        .input(&ListObjectVersionsRequest, "")
        .output(&ListObjectVersionsOutput, "")
        .implemented(),
    Operation::new("ListObjects", "GET", "/{Bucket}", 200)
        .input(&ListObjectsRequest, "")
        .output(&ListObjectsOutput, "")
        .errors(&[&NoSuchBucket])
        .implemented(),
    Operation::new("ListObjectsV2", "GET", "/{Bucket}?list-type=2", 200)
        .input(&ListObjectsV2Request, "")
        .output(&ListObjectsV2Output, "")
        .errors(&[&NoSuchBucket])
        .implemented(),
    Operation::new("ListParts", "GET", "/{Bucket}/{Key+}", 200)
        .input(&ListPartsRequest, "")
        .output(&ListPartsOutput, "")
        .implemented(),
    Operation::new("PutBucketAbac", "PUT", "/{Bucket}?abac", 200).input(&PutBucketAbacRequest, "").implemented(),
    Operation::new("PutBucketAccelerateConfiguration", "PUT", "/{Bucket}?accelerate", 200)
        .input(&PutBucketAccelerateConfigurationRequest, "")
        .implemented(),
    Operation::new("PutBucketAcl", "PUT", "/{Bucket}?acl", 200).input(&PutBucketAclRequest, "").implemented(),
    Operation::new("PutBucketAnalyticsConfiguration", "PUT", "/{Bucket}?analytics", 200)
        .input(&PutBucketAnalyticsConfigurationRequest, "")
        .implemented(),
    Operation::new("PutBucketCors", "PUT", "/{Bucket}?cors", 200).input(&PutBucketCorsRequest, "").implemented(),
    Operation::new("PutBucketEncryption", "PUT", "/{Bucket}?encryption", 200)
        .input(&PutBucketEncryptionRequest, "")
        .implemented(),
    Operation::new("PutBucketIntelligentTieringConfiguration", "PUT", "/{Bucket}?intelligent-tiering", 200)
        .input(&PutBucketIntelligentTieringConfigurationRequest, "")
        .implemented(),
    Operation::new("PutBucketInventoryConfiguration", "PUT", "/{Bucket}?inventory", 200)
        .input(&PutBucketInventoryConfigurationRequest, "")
        .implemented(),
    Operation::new("PutBucketLifecycle", "PUT", "/{Bucket}?lifecycle", 200)
        .input(&PutBucketLifecycleRequest, "")
        .deprecated(),
    Operation::new("PutBucketLifecycleConfiguration", "PUT", "/{Bucket}?lifecycle", 200)
        .input(&PutBucketLifecycleConfigurationRequest, "")
        .output(&PutBucketLifecycleConfigurationOutput, "")
        .implemented(),
    Operation::new("PutBucketLogging", "PUT", "/{Bucket}?logging", 200)
        .input(&PutBucketLoggingRequest, "")
        .implemented(),
    Operation::new("PutBucketMetricsConfiguration", "PUT", "/{Bucket}?metrics", 200)
        .input(&PutBucketMetricsConfigurationRequest, "")
        .implemented(),
    Operation::new("PutBucketNotification", "PUT", "/{Bucket}?notification", 200)
        .input(&PutBucketNotificationRequest, "")
        .deprecated(),
    Operation::new("PutBucketNotificationConfiguration", "PUT", "/{Bucket}?notification", 200)
        .input(&PutBucketNotificationConfigurationRequest, "")
        .implemented(),
    Operation::new("PutBucketOwnershipControls", "PUT", "/{Bucket}?ownershipControls", 200)
        .input(&PutBucketOwnershipControlsRequest, "")
        .implemented(),
    Operation::new("PutBucketPolicy", "PUT", "/{Bucket}?policy", 200).input(&PutBucketPolicyRequest, "").implemented(),
    Operation::new("PutBucketReplication", "PUT", "/{Bucket}?replication", 200)
        .input(&PutBucketReplicationRequest, "")
        .implemented(),
    Operation::new("PutBucketRequestPayment", "PUT", "/{Bucket}?requestPayment", 200)
        .input(&PutBucketRequestPaymentRequest, "")
        .implemented(),
    Operation::new("PutBucketTagging", "PUT", "/{Bucket}?tagging", 200)
        .input(&PutBucketTaggingRequest, "")
        .implemented(),
    Operation::new("PutBucketVersioning", "PUT", "/{Bucket}?versioning", 200)
        .input(&PutBucketVersioningRequest, "")
        .implemented(),
    Operation::new("PutBucketWebsite", "PUT", "/{Bucket}?website", 200)
        .input(&PutBucketWebsiteRequest, "")
        .implemented(),
    Operation::new("PutObject", "PUT", "/{Bucket}/{Key+}", 200)
        .input(&PutObjectRequest, "")
        .output(&PutObjectOutput, "")
        .errors(&[&InvalidRequest, &InvalidWriteOffset, &TooManyParts, &EncryptionTypeMismatch])
        .implemented(),
    Operation::new("PutObjectAcl", "PUT", "/{Bucket}/{Key+}?acl", 200)
        .input(&PutObjectAclRequest, "")
        .output(&PutObjectAclOutput, "")
        .errors(&[&NoSuchKey])
        .implemented(),
    Operation::new("PutObjectAnnotation", "PUT", "/{Bucket}/{Key+}?annotation", 200)
        .input(&PutObjectAnnotationRequest, "")
        .output(&PutObjectAnnotationOutput, "")
        .errors(&[
            &NoSuchBucket,
            &NoSuchKey,
            &InvalidRequest,
            &AnnotationNameTooLong,
            &AnnotationLimitExceeded,
            &InvalidAnnotationName,
            &UnsupportedMediaType,
        ]),
    Operation::new("PutObjectLegalHold", "PUT", "/{Bucket}/{Key+}?legal-hold", 200)
        .input(&PutObjectLegalHoldRequest, "")
        .output(&PutObjectLegalHoldOutput, "")
        .implemented(),
    Operation::new("PutObjectLockConfiguration", "PUT", "/{Bucket}?object-lock", 200)
        .input(&PutObjectLockConfigurationRequest, "")
        .output(&PutObjectLockConfigurationOutput, "")
        .implemented(),
    Operation::new("PutObjectRetention", "PUT", "/{Bucket}/{Key+}?retention", 200)
        .input(&PutObjectRetentionRequest, "")
        .output(&PutObjectRetentionOutput, "")
        .implemented(),
    Operation::new("PutObjectTagging", "PUT", "/{Bucket}/{Key+}?tagging", 200)
        .input(&PutObjectTaggingRequest, "")
        .output(&PutObjectTaggingOutput, "")
        .implemented(),
    Operation::new("PutPublicAccessBlock", "PUT", "/{Bucket}?publicAccessBlock", 200)
        .input(&PutPublicAccessBlockRequest, "")
        .implemented(),
    Operation::new("RenameObject", "PUT", "/{Bucket}/{Key+}?renameObject", 200)
        .input(&RenameObjectRequest, "")
        .output(&RenameObjectOutput, "")
        .errors(&[&IdempotencyParameterMismatch]),
    Operation::new("RestoreObject", "POST", "/{Bucket}/{Key+}?restore", 200)
        .input(&RestoreObjectRequest, "")
        .output(&RestoreObjectOutput, "")
        .errors(&[&ObjectAlreadyInActiveTierError])
        .implemented(),
    Operation::new("SelectObjectContent", "POST", "/{Bucket}/{Key+}?select&select-type=2", 200)
        .input(&SelectObjectContentRequest, "SelectObjectContentRequest")
        .output(&SelectObjectContentOutput, "")
        .implemented(),
    Operation::new("UpdateBucketMetadataAnnotationTableConfiguration", "PUT", "/{Bucket}?metadataAnnotationTable", 200)
        .input(&UpdateBucketMetadataAnnotationTableConfigurationRequest, ""),
    Operation::new("UpdateBucketMetadataInventoryTableConfiguration", "PUT", "/{Bucket}?metadataInventoryTable", 200)
        .input(&UpdateBucketMetadataInventoryTableConfigurationRequest, ""),
    Operation::new("UpdateBucketMetadataJournalTableConfiguration", "PUT", "/{Bucket}?metadataJournalTable", 200)
        .input(&UpdateBucketMetadataJournalTableConfigurationRequest, ""),
    Operation::new("UpdateObjectEncryption", "PUT", "/{Bucket}/{Key+}?encryption", 200)
        .input(&UpdateObjectEncryptionRequest, "")
        .output(&UpdateObjectEncryptionResponse, "")
        .errors(&[&NoSuchKey, &InvalidRequest, &AccessDenied]),
    Operation::new("UploadPart", "PUT", "/{Bucket}/{Key+}", 200)
        .input(&UploadPartRequest, "")
        .output(&UploadPartOutput, "")
        .implemented(),
    Operation::new("UploadPartCopy", "PUT", "/{Bucket}/{Key+}", 200)
        .input(&UploadPartCopyRequest, "")
        .output(&UploadPartCopyOutput, "")
        .implemented(),
    Operation::new("WriteGetObjectResponse", "POST", "/WriteGetObjectResponse", 200)
        .input(&WriteGetObjectResponseRequest, "")
        .host_prefix("{RequestRoute}."),
];

static SHAPES: &[&Shape] = &[
    &AbacStatus,
    &AbortDate,
    &AbortIncompleteMultipartUpload,
    &AbortMultipartUploadOutput,
    &AbortMultipartUploadRequest,
    &AbortRuleId,
    &AccelerateConfiguration,
    &AcceptRanges,
    &AccessControlPolicy,
    &AccessControlTranslation,
    &AccessDenied,
    &AccessKeyIdValue,
    &AccessPointAlias,
    &AccessPointArn,
    &AccountId,
    &AllowQuotedRecordDelimiter,
    &AllowedHeader,
    &AllowedHeaders,
    &AllowedMethod,
    &AllowedMethods,
    &AllowedOrigin,
    &AllowedOrigins,
    &AnalyticsAndOperator,
    &AnalyticsConfiguration,
    &AnalyticsConfigurationList,
    &AnalyticsExportDestination,
    &AnalyticsFilter,
    &AnalyticsId,
    &AnalyticsS3BucketDestination,
    &AnalyticsS3ExportFileFormat,
    &AnnotationConfigurationState,
    &AnnotationCount,
    &AnnotationDirective,
    &AnnotationEntry,
    &AnnotationLimitExceeded,
    &AnnotationList,
    &AnnotationName,
    &AnnotationNameTooLong,
    &AnnotationPayload,
    &AnnotationPrefix,
    &AnnotationTableConfiguration,
    &AnnotationTableConfigurationResult,
    &AnnotationTableConfigurationUpdates,
    &ArchiveStatus,
    &BlockedEncryptionTypes,
    &Body,
    &Bucket,
    &BucketAbacStatus,
    &BucketAccelerateStatus,
    &BucketAlreadyExists,
    &BucketAlreadyOwnedByYou,
    &BucketCannedACL,
    &BucketInfo,
    &BucketKeyEnabled,
    &BucketLifecycleConfiguration,
    &BucketLocationConstraint,
    &BucketLocationName,
    &BucketLoggingStatus,
    &BucketLogsPermission,
    &BucketName,
    &BucketNamespace,
    &BucketRegion,
    &BucketType,
    &BucketVersioningStatus,
    &Buckets,
    &BypassGovernanceRetention,
    &BytesProcessed,
    &BytesReturned,
    &BytesScanned,
    &CORSConfiguration,
    &CORSRule,
    &CORSRules,
    &CSVInput,
    &CSVOutput,
    &CacheControl,
    &Checksum,
    &ChecksumAlgorithm,
    &ChecksumAlgorithmList,
    &ChecksumCRC32,
    &ChecksumCRC32C,
    &ChecksumCRC64NVME,
    &ChecksumMD5,
    &ChecksumMode,
    &ChecksumSHA1,
    &ChecksumSHA256,
    &ChecksumSHA512,
    &ChecksumType,
    &ChecksumXXHASH128,
    &ChecksumXXHASH3,
    &ChecksumXXHASH64,
    &ClientToken,
    &CloudFunction,
    &CloudFunctionConfiguration,
    &CloudFunctionInvocationRole,
    &Code,
    &Comments,
    &CommonPrefix,
    &CommonPrefixList,
    &CompleteMultipartUploadOutput,
    &CompleteMultipartUploadRequest,
    &CompletedMultipartUpload,
    &CompletedPart,
    &CompletedPartList,
    &CompressionType,
    &Condition,
    &ConfirmRemoveSelfBucketAccess,
    &ContentDisposition,
    &ContentEncoding,
    &ContentLanguage,
    &ContentLength,
    &ContentMD5,
    &ContentRange,
    &ContentType,
    &ContinuationEvent,
    &CopyObjectOutput,
    &CopyObjectRequest,
    &CopyObjectResult,
    &CopyPartResult,
    &CopySource,
    &CopySourceIfMatch,
    &CopySourceIfModifiedSince,
    &CopySourceIfNoneMatch,
    &CopySourceIfUnmodifiedSince,
    &CopySourceRange,
    &CopySourceSSECustomerAlgorithm,
    &CopySourceSSECustomerKey,
    &CopySourceSSECustomerKeyMD5,
    &CopySourceVersionId,
    &CreateBucketConfiguration,
    &CreateBucketMetadataConfigurationRequest,
    &CreateBucketMetadataTableConfigurationRequest,
    &CreateBucketOutput,
    &CreateBucketRequest,
    &CreateMultipartUploadOutput,
    &CreateMultipartUploadRequest,
    &CreateSessionOutput,
    &CreateSessionRequest,
    &CreationDate,
    &DataRedundancy,
    &Date,
    &Days,
    &DaysAfterInitiation,
    &DefaultRetention,
    &Delete,
    &DeleteBucketAnalyticsConfigurationRequest,
    &DeleteBucketCorsRequest,
    &DeleteBucketEncryptionRequest,
    &DeleteBucketIntelligentTieringConfigurationRequest,
    &DeleteBucketInventoryConfigurationRequest,
    &DeleteBucketLifecycleRequest,
    &DeleteBucketMetadataConfigurationRequest,
    &DeleteBucketMetadataTableConfigurationRequest,
    &DeleteBucketMetricsConfigurationRequest,
    &DeleteBucketOwnershipControlsRequest,
    &DeleteBucketPolicyRequest,
    &DeleteBucketReplicationRequest,
    &DeleteBucketRequest,
    &DeleteBucketTaggingRequest,
    &DeleteBucketWebsiteRequest,
    &DeleteMarker,
    &DeleteMarkerEntry,
    &DeleteMarkerReplication,
    &DeleteMarkerReplicationStatus,
    &DeleteMarkerVersionId,
    &DeleteMarkers,
    &DeleteObjectAnnotationOutput,
    &DeleteObjectAnnotationRequest,
    &DeleteObjectOutput,
    &DeleteObjectRequest,
    &DeleteObjectTaggingOutput,
    &DeleteObjectTaggingRequest,
    &DeleteObjectsOutput,
    &DeleteObjectsRequest,
    &DeletePublicAccessBlockRequest,
    &DeletedObject,
    &DeletedObjects,
    &Delimiter,
    &Description,
    &Destination,
    &DestinationResult,
    &DirectoryBucketToken,
    &DisplayName,
    &ETag,
    &EmailAddress,
    &EnableRequestProgress,
    &EncodingType,
    &Encryption,
    &EncryptionConfiguration,
    &EncryptionType,
    &EncryptionTypeList,
    &EncryptionTypeMismatch,
    &End,
    &EndEvent,
    &Error,
    &ErrorCode,
    &ErrorDetails,
    &ErrorDocument,
    &ErrorMessage,
    &Errors,
    &Event,
    &EventBridgeConfiguration,
    &EventHoldDuration,
    &EventList,
    &ExistingObjectReplication,
    &ExistingObjectReplicationStatus,
    &Expiration,
    &ExpirationState,
    &ExpirationStatus,
    &ExpiredObjectDeleteMarker,
    &Expires,
    &ExposeHeader,
    &ExposeHeaders,
    &Expression,
    &ExpressionType,
    &FetchOwner,
    &FieldDelimiter,
    &FileHeaderInfo,
    &FilterRule,
    &FilterRuleList,
    &FilterRuleName,
    &FilterRuleValue,
    &GetBucketAbacOutput,
    &GetBucketAbacRequest,
    &GetBucketAccelerateConfigurationOutput,
    &GetBucketAccelerateConfigurationRequest,
    &GetBucketAclOutput,
    &GetBucketAclRequest,
    &GetBucketAnalyticsConfigurationOutput,
    &GetBucketAnalyticsConfigurationRequest,
    &GetBucketCorsOutput,
    &GetBucketCorsRequest,
    &GetBucketEncryptionOutput,
    &GetBucketEncryptionRequest,
    &GetBucketIntelligentTieringConfigurationOutput,
    &GetBucketIntelligentTieringConfigurationRequest,
    &GetBucketInventoryConfigurationOutput,
    &GetBucketInventoryConfigurationRequest,
    &GetBucketLifecycleConfigurationOutput,
    &GetBucketLifecycleConfigurationRequest,
    &GetBucketLifecycleOutput,
    &GetBucketLifecycleRequest,
    &GetBucketLocationOutput,
    &GetBucketLocationRequest,
    &GetBucketLoggingOutput,
    &GetBucketLoggingRequest,
    &GetBucketMetadataConfigurationOutput,
    &GetBucketMetadataConfigurationRequest,
    &GetBucketMetadataConfigurationResult,
    &GetBucketMetadataTableConfigurationOutput,
    &GetBucketMetadataTableConfigurationRequest,
    &GetBucketMetadataTableConfigurationResult,
    &GetBucketMetricsConfigurationOutput,
    &GetBucketMetricsConfigurationRequest,
    &GetBucketNotificationConfigurationRequest,
    &GetBucketOwnershipControlsOutput,
    &GetBucketOwnershipControlsRequest,
    &GetBucketPolicyOutput,
    &GetBucketPolicyRequest,
    &GetBucketPolicyStatusOutput,
    &GetBucketPolicyStatusRequest,
    &GetBucketReplicationOutput,
    &GetBucketReplicationRequest,
    &GetBucketRequestPaymentOutput,
    &GetBucketRequestPaymentRequest,
    &GetBucketTaggingOutput,
    &GetBucketTaggingRequest,
    &GetBucketVersioningOutput,
    &GetBucketVersioningRequest,
    &GetBucketWebsiteOutput,
    &GetBucketWebsiteRequest,
    &GetObjectAclOutput,
    &GetObjectAclRequest,
    &GetObjectAnnotationOutput,
    &GetObjectAnnotationRequest,
    &GetObjectAttributesOutput,
    &GetObjectAttributesParts,
    &GetObjectAttributesRequest,
    &GetObjectLegalHoldOutput,
    &GetObjectLegalHoldRequest,
    &GetObjectLockConfigurationOutput,
    &GetObjectLockConfigurationRequest,
    &GetObjectOutput,
    &GetObjectRequest,
    &GetObjectResponseStatusCode,
    &GetObjectRetentionOutput,
    &GetObjectRetentionRequest,
    &GetObjectTaggingOutput,
    &GetObjectTaggingRequest,
    &GetObjectTorrentOutput,
    &GetObjectTorrentRequest,
    &GetPublicAccessBlockOutput,
    &GetPublicAccessBlockRequest,
    &GlacierJobParameters,
    &Grant,
    &GrantFullControl,
    &GrantRead,
    &GrantReadACP,
    &GrantWrite,
    &GrantWriteACP,
    &Grantee,
    &Grants,
    &HeadBucketOutput,
    &HeadBucketRequest,
    &HeadObjectOutput,
    &HeadObjectRequest,
    &HostName,
    &HttpErrorCodeReturnedEquals,
    &HttpRedirectCode,
    &ID,
    &IdempotencyParameterMismatch,
    &IfMatch,
    &IfMatchInitiatedTime,
    &IfMatchLastModifiedTime,
    &IfMatchSize,
    &IfModifiedSince,
    &IfNoneMatch,
    &IfUnmodifiedSince,
    &IndexDocument,
    &Initiated,
    &Initiator,
    &InputSerialization,
    &IntelligentTieringAccessTier,
    &IntelligentTieringAndOperator,
    &IntelligentTieringConfiguration,
    &IntelligentTieringConfigurationList,
    &IntelligentTieringDays,
    &IntelligentTieringFilter,
    &IntelligentTieringId,
    &IntelligentTieringStatus,
    &InvalidAnnotationName,
    &InvalidObjectState,
    &InvalidPrefix,
    &InvalidRequest,
    &InvalidWriteOffset,
    &InventoryConfiguration,
    &InventoryConfigurationList,
    &InventoryConfigurationState,
    &InventoryDestination,
    &InventoryEncryption,
    &InventoryFilter,
    &InventoryFormat,
    &InventoryFrequency,
    &InventoryId,
    &InventoryIncludedObjectVersions,
    &InventoryOptionalField,
    &InventoryOptionalFields,
    &InventoryS3BucketDestination,
    &InventorySchedule,
    &InventoryTableConfiguration,
    &InventoryTableConfigurationResult,
    &InventoryTableConfigurationUpdates,
    &IsEnabled,
    &IsLatest,
    &IsPublic,
    &IsRestoreInProgress,
    &IsTruncated,
    &JSONInput,
    &JSONOutput,
    &JSONType,
    &JournalTableConfiguration,
    &JournalTableConfigurationResult,
    &JournalTableConfigurationUpdates,
    &KMSContext,
    &KeyCount,
    &KeyMarker,
    &KeyPrefixEquals,
    &KmsKeyArn,
    &LambdaFunctionArn,
    &LambdaFunctionConfiguration,
    &LambdaFunctionConfigurationList,
    &LastModified,
    &LastModifiedTime,
    &LifecycleConfiguration,
    &LifecycleExpiration,
    &LifecycleRule,
    &LifecycleRuleAndOperator,
    &LifecycleRuleFilter,
    &LifecycleRules,
    &ListBucketAnalyticsConfigurationsOutput,
    &ListBucketAnalyticsConfigurationsRequest,
    &ListBucketIntelligentTieringConfigurationsOutput,
    &ListBucketIntelligentTieringConfigurationsRequest,
    &ListBucketInventoryConfigurationsOutput,
    &ListBucketInventoryConfigurationsRequest,
    &ListBucketMetricsConfigurationsOutput,
    &ListBucketMetricsConfigurationsRequest,
    &ListBucketsOutput,
    &ListBucketsRequest,
    &ListDirectoryBucketsOutput,
    &ListDirectoryBucketsRequest,
    &ListMultipartUploadsOutput,
    &ListMultipartUploadsRequest,
    &ListObjectAnnotationsOutput,
    &ListObjectAnnotationsRequest,
    &ListObjectVersionsOutput,
    &ListObjectVersionsRequest,
    &ListObjectsOutput,
    &ListObjectsRequest,
    &ListObjectsV2Output,
    &ListObjectsV2Request,
    &ListPartsOutput,
    &ListPartsRequest,
    &Location,
    &LocationInfo,
    &LocationNameAsString,
    &LocationPrefix,
    &LocationType,
    &LoggingEnabled,
    &MFA,
    &MFADelete,
    &MFADeleteStatus,
    &Marker,
    &MaxAgeSeconds,
    &MaxAnnotationResults,
    &MaxBuckets,
    &MaxDirectoryBuckets,
    &MaxKeys,
    &MaxParts,
    &MaxUploads,
    &Message,
    &Metadata,
    &MetadataConfiguration,
    &MetadataConfigurationResult,
    &MetadataDirective,
    &MetadataEntry,
    &MetadataKey,
    &MetadataTableConfiguration,
    &MetadataTableConfigurationResult,
    &MetadataTableEncryptionConfiguration,
    &MetadataTableStatus,
    &MetadataValue,
    &Metrics,
    &MetricsAndOperator,
    &MetricsConfiguration,
    &MetricsConfigurationList,
    &MetricsFilter,
    &MetricsId,
    &MetricsStatus,
    &Minutes,
    &MissingMeta,
    &MpuObjectSize,
    &MultipartUpload,
    &MultipartUploadId,
    &MultipartUploadList,
    &NextKeyMarker,
    &NextMarker,
    &NextPartNumberMarker,
    &NextToken,
    &NextUploadIdMarker,
    &NextVersionIdMarker,
    &NoSuchAnnotation,
    &NoSuchBucket,
    &NoSuchKey,
    &NoSuchUpload,
    &NonEmptyKmsKeyArnString,
    &NoncurrentVersionExpiration,
    &NoncurrentVersionTransition,
    &NoncurrentVersionTransitionList,
    &NotificationConfiguration,
    &NotificationConfigurationDeprecated,
    &NotificationConfigurationFilter,
    &NotificationId,
    &Object,
    &ObjectAlreadyInActiveTierError,
    &ObjectAttributes,
    &ObjectAttributesList,
    &ObjectCannedACL,
    &ObjectEncryption,
    &ObjectIdentifier,
    &ObjectIdentifierList,
    &ObjectIfMatch,
    &ObjectKey,
    &ObjectList,
    &ObjectLockConfiguration,
    &ObjectLockEnabled,
    &ObjectLockEnabledForBucket,
    &ObjectLockEventHold,
    &ObjectLockEventHoldDurationDays,
    &ObjectLockEventHoldDurationYears,
    &ObjectLockLegalHold,
    &ObjectLockLegalHoldStatus,
    &ObjectLockMode,
    &ObjectLockRetainUntilDate,
    &ObjectLockRetention,
    &ObjectLockRetentionMode,
    &ObjectLockRule,
    &ObjectLockToken,
    &ObjectNotInActiveTierError,
    &ObjectOwnership,
    &ObjectPart,
    &ObjectSize,
    &ObjectSizeGreaterThanBytes,
    &ObjectSizeLessThanBytes,
    &ObjectStorageClass,
    &ObjectVersion,
    &ObjectVersionId,
    &ObjectVersionList,
    &ObjectVersionStorageClass,
    &OptionalObjectAttributes,
    &OptionalObjectAttributesList,
    &OutputLocation,
    &OutputSerialization,
    &Owner,
    &OwnerOverride,
    &OwnershipControls,
    &OwnershipControlsRule,
    &OwnershipControlsRules,
    &ParquetInput,
    &Part,
    &PartNumber,
    &PartNumberMarker,
    &PartitionDateSource,
    &PartitionedPrefix,
    &Parts,
    &PartsCount,
    &PartsList,
    &Payer,
    &Permission,
    &Policy,
    &PolicyStatus,
    &Prefix,
    &Priority,
    &Progress,
    &ProgressEvent,
    &Protocol,
    &PublicAccessBlockConfiguration,
    &PutBucketAbacRequest,
    &PutBucketAccelerateConfigurationRequest,
    &PutBucketAclRequest,
    &PutBucketAnalyticsConfigurationRequest,
    &PutBucketCorsRequest,
    &PutBucketEncryptionRequest,
    &PutBucketIntelligentTieringConfigurationRequest,
    &PutBucketInventoryConfigurationRequest,
    &PutBucketLifecycleConfigurationOutput,
    &PutBucketLifecycleConfigurationRequest,
    &PutBucketLifecycleRequest,
    &PutBucketLoggingRequest,
    &PutBucketMetricsConfigurationRequest,
    &PutBucketNotificationConfigurationRequest,
    &PutBucketNotificationRequest,
    &PutBucketOwnershipControlsRequest,
    &PutBucketPolicyRequest,
    &PutBucketReplicationRequest,
    &PutBucketRequestPaymentRequest,
    &PutBucketTaggingRequest,
    &PutBucketVersioningRequest,
    &PutBucketWebsiteRequest,
    &PutObjectAclOutput,
    &PutObjectAclRequest,
    &PutObjectAnnotationOutput,
    &PutObjectAnnotationRequest,
    &PutObjectLegalHoldOutput,
    &PutObjectLegalHoldRequest,
    &PutObjectLockConfigurationOutput,
    &PutObjectLockConfigurationRequest,
    &PutObjectOutput,
    &PutObjectRequest,
    &PutObjectRetentionOutput,
    &PutObjectRetentionRequest,
    &PutObjectTaggingOutput,
    &PutObjectTaggingRequest,
    &PutPublicAccessBlockRequest,
    &QueueArn,
    &QueueConfiguration,
    &QueueConfigurationDeprecated,
    &QueueConfigurationList,
    &Quiet,
    &QuoteCharacter,
    &QuoteEscapeCharacter,
    &QuoteFields,
    &Range,
    &RecordDelimiter,
    &RecordExpiration,
    &RecordExpirationDays,
    &RecordsEvent,
    &Redirect,
    &RedirectAllRequestsTo,
    &Region,
    &RenameObjectOutput,
    &RenameObjectRequest,
    &RenameSource,
    &RenameSourceIfMatch,
    &RenameSourceIfModifiedSince,
    &RenameSourceIfNoneMatch,
    &RenameSourceIfUnmodifiedSince,
    &ReplaceKeyPrefixWith,
    &ReplaceKeyWith,
    &ReplicaKmsKeyID,
    &ReplicaModifications,
    &ReplicaModificationsStatus,
    &ReplicationConfiguration,
    &ReplicationPrefixList,
    &ReplicationRule,
    &ReplicationRuleAndOperator,
    &ReplicationRuleFilter,
    &ReplicationRuleNotOperator,
    &ReplicationRuleOrOperator,
    &ReplicationRuleStatus,
    &ReplicationRules,
    &ReplicationStatus,
    &ReplicationTime,
    &ReplicationTimeStatus,
    &ReplicationTimeValue,
    &RequestCharged,
    &RequestPayer,
    &RequestPaymentConfiguration,
    &RequestProgress,
    &RequestRoute,
    &RequestToken,
    &ResponseCacheControl,
    &ResponseContentDisposition,
    &ResponseContentEncoding,
    &ResponseContentLanguage,
    &ResponseContentType,
    &ResponseExpires,
    &Restore,
    &RestoreExpiryDate,
    &RestoreObjectOutput,
    &RestoreObjectRequest,
    &RestoreOutputPath,
    &RestoreRequest,
    &RestoreRequestType,
    &RestoreStatus,
    &Role,
    &RoutingRule,
    &RoutingRules,
    &Rule,
    &Rules,
    &S3KeyFilter,
    &S3Location,
    &S3RegionalOrS3ExpressBucketArnString,
    &S3TablesArn,
    &S3TablesBucketArn,
    &S3TablesBucketType,
    &S3TablesDestination,
    &S3TablesDestinationResult,
    &S3TablesName,
    &S3TablesNamespace,
    &SSECustomerAlgorithm,
    &SSECustomerKey,
    &SSECustomerKeyMD5,
    &SSEKMS,
    &SSEKMSEncryption,
    &SSEKMSEncryptionContext,
    &SSEKMSKeyId,
    &SSES3,
    &ScanRange,
    &SelectObjectContentEventStream,
    &SelectObjectContentOutput,
    &SelectObjectContentRequest,
    &SelectParameters,
    &ServerSideEncryption,
    &ServerSideEncryptionByDefault,
    &ServerSideEncryptionConfiguration,
    &ServerSideEncryptionRule,
    &ServerSideEncryptionRules,
    &SessionCredentialValue,
    &SessionCredentials,
    &SessionExpiration,
    &SessionMode,
    &Setting,
    &SimplePrefix,
    &Size,
    &SkipValidation,
    &SourceSelectionCriteria,
    &SseKmsEncryptedObjects,
    &SseKmsEncryptedObjectsStatus,
    &Start,
    &StartAfter,
    &Stats,
    &StatsEvent,
    &StorageClass,
    &StorageClassAnalysis,
    &StorageClassAnalysisDataExport,
    &StorageClassAnalysisSchemaVersion,
    &Suffix,
    &TableSseAlgorithm,
    &Tag,
    &TagCount,
    &TagSet,
    &Tagging,
    &TaggingDirective,
    &TaggingHeader,
    &TargetBucket,
    &TargetGrant,
    &TargetGrants,
    &TargetObjectKeyFormat,
    &TargetPrefix,
    &Tier,
    &Tiering,
    &TieringList,
    &Token,
    &TooManyParts,
    &TopicArn,
    &TopicConfiguration,
    &TopicConfigurationDeprecated,
    &TopicConfigurationList,
    &Transition,
    &TransitionDefaultMinimumObjectSize,
    &TransitionList,
    &TransitionStorageClass,
    &Type,
    &URI,
    &UnsupportedMediaType,
    &UpdateBucketMetadataAnnotationTableConfigurationRequest,
    &UpdateBucketMetadataInventoryTableConfigurationRequest,
    &UpdateBucketMetadataJournalTableConfigurationRequest,
    &UpdateObjectEncryptionRequest,
    &UpdateObjectEncryptionResponse,
    &UploadIdMarker,
    &UploadPartCopyOutput,
    &UploadPartCopyRequest,
    &UploadPartOutput,
    &UploadPartRequest,
    &UseSourceMultiRegionKey,
    &UseSourceMultiRegionKeyStatus,
    &UserMetadata,
    &Value,
    &VersionCount,
    &VersionIdMarker,
    &VersioningConfiguration,
    &WebsiteConfiguration,
    &WebsiteRedirectLocation,
    &WriteGetObjectResponseRequest,
    &WriteOffsetBytes,
    &Years,
];

pub(super) static AbacStatus: Shape =
    Shape::new("AbacStatus", Kind::Structure(&Structure::new(&[Member::new("Status", &BucketAbacStatus)])));

pub(super) static AbortDate: Shape = Shape::new("AbortDate", Kind::Timestamp(None));

pub(super) static AbortIncompleteMultipartUpload: Shape = Shape::new(
    "AbortIncompleteMultipartUpload",
    Kind::Structure(&Structure::new(&[Member::new("DaysAfterInitiation", &DaysAfterInitiation)])),
);

pub(super) static AbortMultipartUploadOutput: Shape = Shape::new(
    "AbortMultipartUploadOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
        Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id"),
    ])),
);

pub(super) static AbortMultipartUploadRequest: Shape = Shape::new(
    "AbortMultipartUploadRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("UploadId", &MultipartUploadId).at(Location::Query, "uploadId").required(),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("IfMatchInitiatedTime", &IfMatchInitiatedTime)
            .at(Location::Header, "x-amz-if-match-initiated-time"),
    ])),
);

pub(super) static AbortRuleId: Shape = Shape::new("AbortRuleId", Kind::String(&[]));

pub(super) static AccelerateConfiguration: Shape = Shape::new(
    "AccelerateConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("Status", &BucketAccelerateStatus)])),
);

pub(super) static AcceptRanges: Shape = Shape::new("AcceptRanges", Kind::String(&[]));

pub(super) static AccessControlPolicy: Shape = Shape::new(
    "AccessControlPolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("Grants", &Grants).named("AccessControlList"),
        Member::new("Owner", &Owner),
    ])),
);

pub(super) static AccessControlTranslation: Shape = Shape::new(
    "AccessControlTranslation",
    Kind::Structure(&Structure::new(&[Member::new("Owner", &OwnerOverride).required()])),
);

pub(super) static AccessDenied: Shape =
    Shape::new("AccessDenied", Kind::Structure(&Structure::new(&[]).error("AccessDenied", 403, true)));

pub(super) static AccessKeyIdValue: Shape = Shape::new("AccessKeyIdValue", Kind::String(&[]));

pub(super) static AccessPointAlias: Shape = Shape::new("AccessPointAlias", Kind::Boolean);

pub(super) static AccessPointArn: Shape = Shape::new("AccessPointArn", Kind::String(&[]));

pub(super) static AccountId: Shape = Shape::new("AccountId", Kind::String(&[]));

pub(super) static AllowQuotedRecordDelimiter: Shape = Shape::new("AllowQuotedRecordDelimiter", Kind::Boolean);

pub(super) static AllowedHeader: Shape = Shape::new("AllowedHeader", Kind::String(&[]));

pub(super) static AllowedHeaders: Shape =
    Shape::new("AllowedHeaders", Kind::List(&Member::new("member", &AllowedHeader), true));

pub(super) static AllowedMethod: Shape = Shape::new("AllowedMethod", Kind::String(&[]));

pub(super) static AllowedMethods: Shape =
    Shape::new("AllowedMethods", Kind::List(&Member::new("member", &AllowedMethod), true));

pub(super) static AllowedOrigin: Shape = Shape::new("AllowedOrigin", Kind::String(&[]));

pub(super) static AllowedOrigins: Shape =
    Shape::new("AllowedOrigins", Kind::List(&Member::new("member", &AllowedOrigin), true));

pub(super) static AnalyticsAndOperator: Shape = Shape::new(
    "AnalyticsAndOperator",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tags", &TagSet).named("Tag").flattened(),
    ])),
);

pub(super) static AnalyticsConfiguration: Shape = Shape::new(
    "AnalyticsConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &AnalyticsId).required(),
        Member::new("Filter", &AnalyticsFilter),
        Member::new("StorageClassAnalysis", &StorageClassAnalysis).required(),
    ])),
);

pub(super) static AnalyticsConfigurationList: Shape =
    Shape::new("AnalyticsConfigurationList", Kind::List(&Member::new("member", &AnalyticsConfiguration), true));

pub(super) static AnalyticsExportDestination: Shape = Shape::new(
    "AnalyticsExportDestination",
    Kind::Structure(&Structure::new(&[Member::new("S3BucketDestination", &AnalyticsS3BucketDestination).required()])),
);

pub(super) static AnalyticsFilter: Shape = Shape::new(
    "AnalyticsFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tag", &Tag),
        Member::new("And", &AnalyticsAndOperator),
    ])),
);

pub(super) static AnalyticsId: Shape = Shape::new("AnalyticsId", Kind::String(&[]));

pub(super) static AnalyticsS3BucketDestination: Shape = Shape::new(
    "AnalyticsS3BucketDestination",
    Kind::Structure(&Structure::new(&[
        Member::new("Format", &AnalyticsS3ExportFileFormat).required(),
        Member::new("BucketAccountId", &AccountId),
        Member::new("Bucket", &BucketName).required(),
        Member::new("Prefix", &Prefix),
    ])),
);

pub(super) static AnalyticsS3ExportFileFormat: Shape =
    Shape::new("AnalyticsS3ExportFileFormat", Kind::String(&["CSV"]));

pub(super) static AnnotationConfigurationState: Shape =
    Shape::new("AnnotationConfigurationState", Kind::String(&["ENABLED", "DISABLED"]));

pub(super) static AnnotationCount: Shape = Shape::new("AnnotationCount", Kind::Integer);

pub(super) static AnnotationDirective: Shape = Shape::new("AnnotationDirective", Kind::String(&["COPY", "EXCLUDE"]));

pub(super) static AnnotationEntry: Shape = Shape::new(
    "AnnotationEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("AnnotationName", &AnnotationName).required(),
        Member::new("LastModified", &LastModified).required(),
        Member::new("ETag", &ETag),
        Member::new("ChecksumAlgorithm", &ChecksumAlgorithmList),
        Member::new("Size", &Size).required(),
        Member::new("ReplicationStatus", &ReplicationStatus),
    ])),
);

pub(super) static AnnotationLimitExceeded: Shape = Shape::new(
    "AnnotationLimitExceeded",
    Kind::Structure(&Structure::new(&[]).error("AnnotationLimitExceeded", 400, true)),
);

pub(super) static AnnotationList: Shape =
    Shape::new("AnnotationList", Kind::List(&Member::new("member", &AnnotationEntry).named("AnnotationEntry"), false));

pub(super) static AnnotationName: Shape = Shape::new("AnnotationName", Kind::String(&[]));

pub(super) static AnnotationNameTooLong: Shape = Shape::new(
    "AnnotationNameTooLong",
    Kind::Structure(&Structure::new(&[]).error("AnnotationNameTooLong", 400, true)),
);

pub(super) static AnnotationPayload: Shape = Shape::new("AnnotationPayload", Kind::Blob(false));

pub(super) static AnnotationPrefix: Shape = Shape::new("AnnotationPrefix", Kind::String(&[]));

pub(super) static AnnotationTableConfiguration: Shape = Shape::new(
    "AnnotationTableConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("ConfigurationState", &AnnotationConfigurationState).required(),
        Member::new("EncryptionConfiguration", &MetadataTableEncryptionConfiguration),
        Member::new("Role", &Role),
    ])),
);

pub(super) static AnnotationTableConfigurationResult: Shape = Shape::new(
    "AnnotationTableConfigurationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ConfigurationState", &AnnotationConfigurationState).required(),
        Member::new("TableStatus", &MetadataTableStatus),
        Member::new("Error", &ErrorDetails),
        Member::new("TableName", &S3TablesName),
        Member::new("TableArn", &S3TablesArn),
        Member::new("Role", &Role),
    ])),
);

pub(super) static AnnotationTableConfigurationUpdates: Shape = Shape::new(
    "AnnotationTableConfigurationUpdates",
    Kind::Structure(&Structure::new(&[
        Member::new("ConfigurationState", &AnnotationConfigurationState).required(),
        Member::new("EncryptionConfiguration", &MetadataTableEncryptionConfiguration),
        Member::new("Role", &Role),
    ])),
);

pub(super) static ArchiveStatus: Shape =
    Shape::new("ArchiveStatus", Kind::String(&["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"]));

pub(super) static BlockedEncryptionTypes: Shape = Shape::new(
    "BlockedEncryptionTypes",
    Kind::Structure(&Structure::new(&[Member::new("EncryptionType", &EncryptionTypeList)])),
);

pub(super) static Body: Shape = Shape::new("Body", Kind::Blob(false));

pub(super) static Bucket: Shape = Shape::new(
    "Bucket",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &BucketName),
        Member::new("CreationDate", &CreationDate),
        Member::new("BucketRegion", &BucketRegion),
        Member::new("BucketArn", &S3RegionalOrS3ExpressBucketArnString),
    ])),
);

pub(super) static BucketAbacStatus: Shape = Shape::new("BucketAbacStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static BucketAccelerateStatus: Shape =
    Shape::new("BucketAccelerateStatus", Kind::String(&["Enabled", "Suspended"]));

pub(super) static BucketAlreadyExists: Shape =
    Shape::new("BucketAlreadyExists", Kind::Structure(&Structure::new(&[]).error("BucketAlreadyExists", 409, true)));

pub(super) static BucketAlreadyOwnedByYou: Shape = Shape::new(
    "BucketAlreadyOwnedByYou",
    Kind::Structure(&Structure::new(&[]).error("BucketAlreadyOwnedByYou", 409, true)),
);

pub(super) static BucketCannedACL: Shape =
    Shape::new("BucketCannedACL", Kind::String(&["private", "public-read", "public-read-write", "authenticated-read"]));

pub(super) static BucketInfo: Shape = Shape::new(
    "BucketInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("DataRedundancy", &DataRedundancy),
        Member::new("Type", &BucketType),
    ])),
);

pub(super) static BucketKeyEnabled: Shape = Shape::new("BucketKeyEnabled", Kind::Boolean);

pub(super) static BucketLifecycleConfiguration: Shape = Shape::new(
    "BucketLifecycleConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("Rules", &LifecycleRules).named("Rule").required()])),
);

pub(super) static BucketLocationConstraint: Shape = Shape::new(
    "BucketLocationConstraint",
    Kind::String(&[
        "af-south-1",
        "ap-east-1",
        "ap-east-2",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-south-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-4",
        "ap-southeast-5",
        "ap-southeast-6",
        "ap-southeast-7",
        "ca-central-1",
        "ca-west-1",
        "cn-north-1",
        "cn-northwest-1",
        "EU",
        "eu-central-1",
        "eu-central-2",
        "eu-north-1",
        "eu-south-1",
        "eu-south-2",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "il-central-1",
        "me-central-1",
        "me-south-1",
        "mx-central-1",
        "sa-east-1",
        "us-east-2",
        "us-gov-east-1",
        "us-gov-west-1",
        "us-west-1",
        "us-west-2",
    ]),
);

pub(super) static BucketLocationName: Shape = Shape::new("BucketLocationName", Kind::String(&[]));

pub(super) static BucketLoggingStatus: Shape = Shape::new(
    "BucketLoggingStatus",
    Kind::Structure(&Structure::new(&[Member::new("LoggingEnabled", &LoggingEnabled)])),
);

pub(super) static BucketLogsPermission: Shape =
    Shape::new("BucketLogsPermission", Kind::String(&["FULL_CONTROL", "READ", "WRITE"]));

pub(super) static BucketName: Shape = Shape::new("BucketName", Kind::String(&[]));

pub(super) static BucketNamespace: Shape = Shape::new("BucketNamespace", Kind::String(&["account-regional", "global"]));

pub(super) static BucketRegion: Shape = Shape::new("BucketRegion", Kind::String(&[]));

pub(super) static BucketType: Shape = Shape::new("BucketType", Kind::String(&["Directory"]));

pub(super) static BucketVersioningStatus: Shape =
    Shape::new("BucketVersioningStatus", Kind::String(&["Enabled", "Suspended"]));

pub(super) static Buckets: Shape =
    Shape::new("Buckets", Kind::List(&Member::new("member", &Bucket).named("Bucket"), false));

pub(super) static BypassGovernanceRetention: Shape = Shape::new("BypassGovernanceRetention", Kind::Boolean);

pub(super) static BytesProcessed: Shape = Shape::new("BytesProcessed", Kind::Long);

pub(super) static BytesReturned: Shape = Shape::new("BytesReturned", Kind::Long);

pub(super) static BytesScanned: Shape = Shape::new("BytesScanned", Kind::Long);

pub(super) static CORSConfiguration: Shape = Shape::new(
    "CORSConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("CORSRules", &CORSRules).named("CORSRule").required()])),
);

pub(super) static CORSRule: Shape = Shape::new(
    "CORSRule",
    Kind::Structure(&Structure::new(&[
        Member::new("ID", &ID),
        Member::new("AllowedHeaders", &AllowedHeaders).named("AllowedHeader"),
        Member::new("AllowedMethods", &AllowedMethods).named("AllowedMethod").required(),
        Member::new("AllowedOrigins", &AllowedOrigins).named("AllowedOrigin").required(),
        Member::new("ExposeHeaders", &ExposeHeaders).named("ExposeHeader"),
        Member::new("MaxAgeSeconds", &MaxAgeSeconds),
    ])),
);

pub(super) static CORSRules: Shape = Shape::new("CORSRules", Kind::List(&Member::new("member", &CORSRule), true));

pub(super) static CSVInput: Shape = Shape::new(
    "CSVInput",
    Kind::Structure(&Structure::new(&[
        Member::new("FileHeaderInfo", &FileHeaderInfo),
        Member::new("Comments", &Comments),
        Member::new("QuoteEscapeCharacter", &QuoteEscapeCharacter),
        Member::new("RecordDelimiter", &RecordDelimiter),
        Member::new("FieldDelimiter", &FieldDelimiter),
        Member::new("QuoteCharacter", &QuoteCharacter),
        Member::new("AllowQuotedRecordDelimiter", &AllowQuotedRecordDelimiter),
    ])),
);

pub(super) static CSVOutput: Shape = Shape::new(
    "CSVOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("QuoteFields", &QuoteFields),
        Member::new("QuoteEscapeCharacter", &QuoteEscapeCharacter),
        Member::new("RecordDelimiter", &RecordDelimiter),
        Member::new("FieldDelimiter", &FieldDelimiter),
        Member::new("QuoteCharacter", &QuoteCharacter),
    ])),
);

pub(super) static CacheControl: Shape = Shape::new("CacheControl", Kind::String(&[]));

pub(super) static Checksum: Shape = Shape::new(
    "Checksum",
    Kind::Structure(&Structure::new(&[
        Member::new("ChecksumCRC32", &ChecksumCRC32),
        Member::new("ChecksumCRC32C", &ChecksumCRC32C),
        Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME),
        Member::new("ChecksumSHA1", &ChecksumSHA1),
        Member::new("ChecksumSHA256", &ChecksumSHA256),
        Member::new("ChecksumSHA512", &ChecksumSHA512),
        Member::new("ChecksumMD5", &ChecksumMD5),
        Member::new("ChecksumXXHASH64", &ChecksumXXHASH64),
        Member::new("ChecksumXXHASH3", &ChecksumXXHASH3),
        Member::new("ChecksumXXHASH128", &ChecksumXXHASH128),
        Member::new("ChecksumType", &ChecksumType),
    ])),
);

pub(super) static ChecksumAlgorithm: Shape = Shape::new(
    "ChecksumAlgorithm",
    Kind::String(&[
        "CRC32",
        "CRC32C",
        "SHA1",
        "SHA256",
        "CRC64NVME",
        "SHA512",
        "MD5",
        "XXHASH64",
        "XXHASH3",
        "XXHASH128",
    ]),
);

pub(super) static ChecksumAlgorithmList: Shape =
    Shape::new("ChecksumAlgorithmList", Kind::List(&Member::new("member", &ChecksumAlgorithm), true));

pub(super) static ChecksumCRC32: Shape = Shape::new("ChecksumCRC32", Kind::String(&[]));

pub(super) static ChecksumCRC32C: Shape = Shape::new("ChecksumCRC32C", Kind::String(&[]));

pub(super) static ChecksumCRC64NVME: Shape = Shape::new("ChecksumCRC64NVME", Kind::String(&[]));

pub(super) static ChecksumMD5: Shape = Shape::new("ChecksumMD5", Kind::String(&[]));

pub(super) static ChecksumMode: Shape = Shape::new("ChecksumMode", Kind::String(&["ENABLED"]));

pub(super) static ChecksumSHA1: Shape = Shape::new("ChecksumSHA1", Kind::String(&[]));

pub(super) static ChecksumSHA256: Shape = Shape::new("ChecksumSHA256", Kind::String(&[]));

pub(super) static ChecksumSHA512: Shape = Shape::new("ChecksumSHA512", Kind::String(&[]));

pub(super) static ChecksumType: Shape = Shape::new("ChecksumType", Kind::String(&["COMPOSITE", "FULL_OBJECT"]));

pub(super) static ChecksumXXHASH128: Shape = Shape::new("ChecksumXXHASH128", Kind::String(&[]));

pub(super) static ChecksumXXHASH3: Shape = Shape::new("ChecksumXXHASH3", Kind::String(&[]));

pub(super) static ChecksumXXHASH64: Shape = Shape::new("ChecksumXXHASH64", Kind::String(&[]));

pub(super) static ClientToken: Shape = Shape::new("ClientToken", Kind::String(&[]));

pub(super) static CloudFunction: Shape = Shape::new("CloudFunction", Kind::String(&[]));

pub(super) static CloudFunctionConfiguration: Shape = Shape::new(
    "CloudFunctionConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &NotificationId),
        Member::new("Event", &Event),
        Member::new("Events", &EventList).named("Event"),
        Member::new("CloudFunction", &CloudFunction),
        Member::new("InvocationRole", &CloudFunctionInvocationRole),
    ])),
);

pub(super) static CloudFunctionInvocationRole: Shape = Shape::new("CloudFunctionInvocationRole", Kind::String(&[]));

pub(super) static Code: Shape = Shape::new("Code", Kind::String(&[]));

pub(super) static Comments: Shape = Shape::new("Comments", Kind::String(&[]));

pub(super) static CommonPrefix: Shape =
    Shape::new("CommonPrefix", Kind::Structure(&Structure::new(&[Member::new("Prefix", &Prefix)])));

pub(super) static CommonPrefixList: Shape =
    Shape::new("CommonPrefixList", Kind::List(&Member::new("member", &CommonPrefix), true));

pub(super) static CompleteMultipartUploadOutput: Shape = Shape::new(
    "CompleteMultipartUploadOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Location", &Location),
        Member::new("Bucket", &BucketName),
        Member::new("Key", &ObjectKey),
        Member::new("Expiration", &Expiration).at(Location::Header, "x-amz-expiration"),
        Member::new("ETag", &ETag),
        Member::new("ChecksumCRC32", &ChecksumCRC32),
        Member::new("ChecksumCRC32C", &ChecksumCRC32C),
        Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME),
        Member::new("ChecksumSHA1", &ChecksumSHA1),
        Member::new("ChecksumSHA256", &ChecksumSHA256),
        Member::new("ChecksumSHA512", &ChecksumSHA512),
        Member::new("ChecksumMD5", &ChecksumMD5),
        Member::new("ChecksumXXHASH64", &ChecksumXXHASH64),
        Member::new("ChecksumXXHASH3", &ChecksumXXHASH3),
        Member::new("ChecksumXXHASH128", &ChecksumXXHASH128),
        Member::new("ChecksumType", &ChecksumType),
        Member::new("ServerSideEncryption", &ServerSideEncryption).at(Location::Header, "x-amz-server-side-encryption"),
        Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id"),
        Member::new("SSEKMSKeyId", &SSEKMSKeyId).at(Location::Header, "x-amz-server-side-encryption-aws-kms-key-id"),
        Member::new("BucketKeyEnabled", &BucketKeyEnabled)
            .at(Location::Header, "x-amz-server-side-encryption-bucket-key-enabled"),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
    ])),
)
.xml_name("CompleteMultipartUploadResult");

pub(super) static CompleteMultipartUploadRequest: Shape = Shape::new(
    "CompleteMultipartUploadRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
            Member::new("MultipartUpload", &CompletedMultipartUpload)
                .named("CompleteMultipartUpload")
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::new("UploadId", &MultipartUploadId).at(Location::Query, "uploadId").required(),
            Member::new("ChecksumCRC32", &ChecksumCRC32).at(Location::Header, "x-amz-checksum-crc32"),
            Member::new("ChecksumCRC32C", &ChecksumCRC32C).at(Location::Header, "x-amz-checksum-crc32c"),
            Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME).at(Location::Header, "x-amz-checksum-crc64nvme"),
            Member::new("ChecksumSHA1", &ChecksumSHA1).at(Location::Header, "x-amz-checksum-sha1"),
            Member::new("ChecksumSHA256", &ChecksumSHA256).at(Location::Header, "x-amz-checksum-sha256"),
            Member::new("ChecksumSHA512", &ChecksumSHA512).at(Location::Header, "x-amz-checksum-sha512"),
            Member::new("ChecksumMD5", &ChecksumMD5).at(Location::Header, "x-amz-checksum-md5"),
            Member::new("ChecksumXXHASH64", &ChecksumXXHASH64).at(Location::Header, "x-amz-checksum-xxhash64"),
            Member::new("ChecksumXXHASH3", &ChecksumXXHASH3).at(Location::Header, "x-amz-checksum-xxhash3"),
            Member::new("ChecksumXXHASH128", &ChecksumXXHASH128).at(Location::Header, "x-amz-checksum-xxhash128"),
            Member::new("ChecksumType", &ChecksumType).at(Location::Header, "x-amz-checksum-type"),
            Member::new("MpuObjectSize", &MpuObjectSize).at(Location::Header, "x-amz-mp-object-size"),
            Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
            Member::new("IfMatch", &IfMatch).at(Location::Header, "If-Match"),
            Member::new("IfNoneMatch", &IfNoneMatch).at(Location::Header, "If-None-Match"),
            Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
                .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
            Member::new("SSECustomerKey", &SSECustomerKey)
                .at(Location::Header, "x-amz-server-side-encryption-customer-key"),
            Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
                .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
        ])
        .payload("MultipartUpload"),
    ),
);

pub(super) static CompletedMultipartUpload: Shape = Shape::new(
    "CompletedMultipartUpload",
    Kind::Structure(&Structure::new(&[Member::new("Parts", &CompletedPartList).named("Part")])),
);

pub(super) static CompletedPart: Shape = Shape::new(
    "CompletedPart",
    Kind::Structure(&Structure::new(&[
        Member::new("ETag", &ETag),
        Member::new("ChecksumCRC32", &ChecksumCRC32),
        Member::new("ChecksumCRC32C", &ChecksumCRC32C),
        Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME),
        Member::new("ChecksumSHA1", &ChecksumSHA1),
        Member::new("ChecksumSHA256", &ChecksumSHA256),
        Member::new("ChecksumSHA512", &ChecksumSHA512),
        Member::new("ChecksumMD5", &ChecksumMD5),
        Member::new("ChecksumXXHASH64", &ChecksumXXHASH64),
        Member::new("ChecksumXXHASH3", &ChecksumXXHASH3),
        Member::new("ChecksumXXHASH128", &ChecksumXXHASH128),
        Member::new("PartNumber", &PartNumber),
    ])),
);

pub(super) static CompletedPartList: Shape =
    Shape::new("CompletedPartList", Kind::List(&Member::new("member", &CompletedPart), true));

pub(super) static CompressionType: Shape = Shape::new("CompressionType", Kind::String(&["NONE", "GZIP", "BZIP2"]));

pub(super) static Condition: Shape = Shape::new(
    "Condition",
    Kind::Structure(&Structure::new(&[
        Member::new("HttpErrorCodeReturnedEquals", &HttpErrorCodeReturnedEquals),
        Member::new("KeyPrefixEquals", &KeyPrefixEquals),
    ])),
);

pub(super) static ConfirmRemoveSelfBucketAccess: Shape = Shape::new("ConfirmRemoveSelfBucketAccess", Kind::Boolean);

pub(super) static ContentDisposition: Shape = Shape::new("ContentDisposition", Kind::String(&[]));

pub(super) static ContentEncoding: Shape = Shape::new("ContentEncoding", Kind::String(&[]));

pub(super) static ContentLanguage: Shape = Shape::new("ContentLanguage", Kind::String(&[]));

pub(super) static ContentLength: Shape = Shape::new("ContentLength", Kind::Long);

pub(super) static ContentMD5: Shape = Shape::new("ContentMD5", Kind::String(&[]));

pub(super) static ContentRange: Shape = Shape::new("ContentRange", Kind::String(&[]));

pub(super) static ContentType: Shape = Shape::new("ContentType", Kind::String(&[]));

pub(super) static ContinuationEvent: Shape = Shape::new("ContinuationEvent", Kind::Structure(&Structure::new(&[])));

pub(super) static CopyObjectOutput: Shape = Shape::new(
    "CopyObjectOutput",
    Kind::Structure(
        &Structure::new(&[
            Member::new("CopyObjectResult", &CopyObjectResult),
            Member::new("Expiration", &Expiration).at(Location::Header, "x-amz-expiration"),
            Member::new("CopySourceVersionId", &CopySourceVersionId)
                .at(Location::Header, "x-amz-copy-source-version-id"),
            Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id"),
            Member::new("ServerSideEncryption", &ServerSideEncryption)
                .at(Location::Header, "x-amz-server-side-encryption"),
            Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
                .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
            Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
                .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
            Member::new("SSEKMSKeyId", &SSEKMSKeyId)
                .at(Location::Header, "x-amz-server-side-encryption-aws-kms-key-id"),
            Member::new("SSEKMSEncryptionContext", &SSEKMSEncryptionContext)
                .at(Location::Header, "x-amz-server-side-encryption-context"),
            Member::new("BucketKeyEnabled", &BucketKeyEnabled)
                .at(Location::Header, "x-amz-server-side-encryption-bucket-key-enabled"),
            Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
        ])
        .payload("CopyObjectResult"),
    ),
);

pub(super) static CopyObjectRequest: Shape = Shape::new(
    "CopyObjectRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ACL", &ObjectCannedACL).at(Location::Header, "x-amz-acl"),
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("CacheControl", &CacheControl).at(Location::Header, "Cache-Control"),
        Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-checksum-algorithm"),
        Member::new("ContentDisposition", &ContentDisposition).at(Location::Header, "Content-Disposition"),
        Member::new("ContentEncoding", &ContentEncoding).at(Location::Header, "Content-Encoding"),
        Member::new("ContentLanguage", &ContentLanguage).at(Location::Header, "Content-Language"),
        Member::new("ContentType", &ContentType).at(Location::Header, "Content-Type"),
        Member::new("CopySource", &CopySource).at(Location::Header, "x-amz-copy-source").required(),
        Member::new("CopySourceIfMatch", &CopySourceIfMatch).at(Location::Header, "x-amz-copy-source-if-match"),
        Member::new("CopySourceIfModifiedSince", &CopySourceIfModifiedSince)
            .at(Location::Header, "x-amz-copy-source-if-modified-since"),
        Member::new("CopySourceIfNoneMatch", &CopySourceIfNoneMatch)
            .at(Location::Header, "x-amz-copy-source-if-none-match"),
        Member::new("CopySourceIfUnmodifiedSince", &CopySourceIfUnmodifiedSince)
            .at(Location::Header, "x-amz-copy-source-if-unmodified-since"),
        Member::new("Expires", &Expires).at(Location::Header, "Expires"),
        Member::new("GrantFullControl", &GrantFullControl).at(Location::Header, "x-amz-grant-full-control"),
        Member::new("GrantRead", &GrantRead).at(Location::Header, "x-amz-grant-read"),
        Member::new("GrantReadACP", &GrantReadACP).at(Location::Header, "x-amz-grant-read-acp"),
        Member::new("GrantWriteACP", &GrantWriteACP).at(Location::Header, "x-amz-grant-write-acp"),
        Member::new("IfMatch", &IfMatch).at(Location::Header, "If-Match"),
        Member::new("IfNoneMatch", &IfNoneMatch).at(Location::Header, "If-None-Match"),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("Metadata", &Metadata).at(Location::Headers, "x-amz-meta-"),
        Member::new("MetadataDirective", &MetadataDirective).at(Location::Header, "x-amz-metadata-directive"),
        Member::new("TaggingDirective", &TaggingDirective).at(Location::Header, "x-amz-tagging-directive"),
        Member::new("AnnotationDirective", &AnnotationDirective)
            .at(Location::Header, "x-amz-object-annotation-directive"),
        Member::new("ServerSideEncryption", &ServerSideEncryption).at(Location::Header, "x-amz-server-side-encryption"),
        Member::new("StorageClass", &StorageClass).at(Location::Header, "x-amz-storage-class"),
        Member::new("WebsiteRedirectLocation", &WebsiteRedirectLocation)
            .at(Location::Header, "x-amz-website-redirect-location"),
        Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
            .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
        Member::new("SSECustomerKey", &SSECustomerKey)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key"),
        Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
        Member::new("SSEKMSKeyId", &SSEKMSKeyId).at(Location::Header, "x-amz-server-side-encryption-aws-kms-key-id"),
        Member::new("SSEKMSEncryptionContext", &SSEKMSEncryptionContext)
            .at(Location::Header, "x-amz-server-side-encryption-context"),
        Member::new("BucketKeyEnabled", &BucketKeyEnabled)
            .at(Location::Header, "x-amz-server-side-encryption-bucket-key-enabled"),
        Member::new("CopySourceSSECustomerAlgorithm", &CopySourceSSECustomerAlgorithm)
            .at(Location::Header, "x-amz-copy-source-server-side-encryption-customer-algorithm"),
        Member::new("CopySourceSSECustomerKey", &CopySourceSSECustomerKey)
            .at(Location::Header, "x-amz-copy-source-server-side-encryption-customer-key"),
        Member::new("CopySourceSSECustomerKeyMD5", &CopySourceSSECustomerKeyMD5)
            .at(Location::Header, "x-amz-copy-source-server-side-encryption-customer-key-MD5"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("Tagging", &TaggingHeader).at(Location::Header, "x-amz-tagging"),
        Member::new("ObjectLockMode", &ObjectLockMode).at(Location::Header, "x-amz-object-lock-mode"),
        Member::new("ObjectLockRetainUntilDate", &ObjectLockRetainUntilDate)
            .at(Location::Header, "x-amz-object-lock-retain-until-date"),
        Member::new("ObjectLockLegalHoldStatus", &ObjectLockLegalHoldStatus)
            .at(Location::Header, "x-amz-object-lock-legal-hold"),
        Member::new("ObjectLockEventHold", &ObjectLockEventHold).at(Location::Header, "x-amz-object-lock-event-hold"),
        Member::new("ObjectLockEventHoldDurationDays", &ObjectLockEventHoldDurationDays)
            .at(Location::Header, "x-amz-object-lock-event-hold-duration-days"),
        Member::new("ObjectLockEventHoldDurationYears", &ObjectLockEventHoldDurationYears)
            .at(Location::Header, "x-amz-object-lock-event-hold-duration-years"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("ExpectedSourceBucketOwner", &AccountId).at(Location::Header, "x-amz-source-expected-bucket-owner"),
    ])),
);

pub(super) static CopyObjectResult: Shape = Shape::new(
    "CopyObjectResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ETag", &ETag),
        Member::new("LastModified", &LastModified),
        Member::new("ChecksumType", &ChecksumType),
        Member::new("ChecksumCRC32", &ChecksumCRC32),
        Member::new("ChecksumCRC32C", &ChecksumCRC32C),
        Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME),
        Member::new("ChecksumSHA1", &ChecksumSHA1),
        Member::new("ChecksumSHA256", &ChecksumSHA256),
        Member::new("ChecksumSHA512", &ChecksumSHA512),
        Member::new("ChecksumMD5", &ChecksumMD5),
        Member::new("ChecksumXXHASH64", &ChecksumXXHASH64),
        Member::new("ChecksumXXHASH3", &ChecksumXXHASH3),
        Member::new("ChecksumXXHASH128", &ChecksumXXHASH128),
    ])),
);

pub(super) static CopyPartResult: Shape = Shape::new(
    "CopyPartResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ETag", &ETag),
        Member::new("LastModified", &LastModified),
        Member::new("ChecksumCRC32", &ChecksumCRC32),
        Member::new("ChecksumCRC32C", &ChecksumCRC32C),
        Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME),
        Member::new("ChecksumSHA1", &ChecksumSHA1),
        Member::new("ChecksumSHA256", &ChecksumSHA256),
        Member::new("ChecksumSHA512", &ChecksumSHA512),
        Member::new("ChecksumMD5", &ChecksumMD5),
        Member::new("ChecksumXXHASH64", &ChecksumXXHASH64),
        Member::new("ChecksumXXHASH3", &ChecksumXXHASH3),
        Member::new("ChecksumXXHASH128", &ChecksumXXHASH128),
    ])),
);

pub(super) static CopySource: Shape = Shape::new("CopySource", Kind::String(&[])).pattern("\\/?.+\\/.+");

pub(super) static CopySourceIfMatch: Shape = Shape::new("CopySourceIfMatch", Kind::String(&[]));

pub(super) static CopySourceIfModifiedSince: Shape = Shape::new("CopySourceIfModifiedSince", Kind::Timestamp(None));

pub(super) static CopySourceIfNoneMatch: Shape = Shape::new("CopySourceIfNoneMatch", Kind::String(&[]));

pub(super) static CopySourceIfUnmodifiedSince: Shape = Shape::new("CopySourceIfUnmodifiedSince", Kind::Timestamp(None));

pub(super) static CopySourceRange: Shape = Shape::new("CopySourceRange", Kind::String(&[]));

pub(super) static CopySourceSSECustomerAlgorithm: Shape =
    Shape::new("CopySourceSSECustomerAlgorithm", Kind::String(&[]));

pub(super) static CopySourceSSECustomerKey: Shape =
    Shape::new("CopySourceSSECustomerKey", Kind::String(&[])).sensitive();

pub(super) static CopySourceSSECustomerKeyMD5: Shape = Shape::new("CopySourceSSECustomerKeyMD5", Kind::String(&[]));

pub(super) static CopySourceVersionId: Shape = Shape::new("CopySourceVersionId", Kind::String(&[]));

pub(super) static CreateBucketConfiguration: Shape = Shape::new(
    "CreateBucketConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("LocationConstraint", &BucketLocationConstraint),
        Member::new("Location", &LocationInfo),
        Member::new("Bucket", &BucketInfo),
        Member::new("Tags", &TagSet),
    ])),
);

pub(super) static CreateBucketMetadataConfigurationRequest: Shape = Shape::new(
    "CreateBucketMetadataConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("MetadataConfiguration", &MetadataConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("MetadataConfiguration"),
    ),
);

pub(super) static CreateBucketMetadataTableConfigurationRequest: Shape = Shape::new(
    "CreateBucketMetadataTableConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("MetadataTableConfiguration", &MetadataTableConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("MetadataTableConfiguration"),
    ),
);

pub(super) static CreateBucketOutput: Shape = Shape::new(
    "CreateBucketOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Location", &Location).at(Location::Header, "Location"),
        Member::new("BucketArn", &S3RegionalOrS3ExpressBucketArnString).at(Location::Header, "x-amz-bucket-arn"),
    ])),
);

pub(super) static CreateBucketRequest: Shape = Shape::new(
    "CreateBucketRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("ACL", &BucketCannedACL).at(Location::Header, "x-amz-acl"),
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("CreateBucketConfiguration", &CreateBucketConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::new("GrantFullControl", &GrantFullControl).at(Location::Header, "x-amz-grant-full-control"),
            Member::new("GrantRead", &GrantRead).at(Location::Header, "x-amz-grant-read"),
            Member::new("GrantReadACP", &GrantReadACP).at(Location::Header, "x-amz-grant-read-acp"),
            Member::new("GrantWrite", &GrantWrite).at(Location::Header, "x-amz-grant-write"),
            Member::new("GrantWriteACP", &GrantWriteACP).at(Location::Header, "x-amz-grant-write-acp"),
            Member::new("ObjectLockEnabledForBucket", &ObjectLockEnabledForBucket)
                .at(Location::Header, "x-amz-bucket-object-lock-enabled"),
            Member::new("ObjectOwnership", &ObjectOwnership).at(Location::Header, "x-amz-object-ownership"),
            Member::new("BucketNamespace", &BucketNamespace).at(Location::Header, "x-amz-bucket-namespace"),
        ])
        .payload("CreateBucketConfiguration"),
    ),
);

pub(super) static CreateMultipartUploadOutput: Shape = Shape::new(
    "CreateMultipartUploadOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("AbortDate", &AbortDate).at(Location::Header, "x-amz-abort-date"),
        Member::new("AbortRuleId", &AbortRuleId).at(Location::Header, "x-amz-abort-rule-id"),
        Member::new("Bucket", &BucketName),
        Member::new("Key", &ObjectKey),
        Member::new("UploadId", &MultipartUploadId),
        Member::new("ServerSideEncryption", &ServerSideEncryption).at(Location::Header, "x-amz-server-side-encryption"),
        Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
            .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
        Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
        Member::new("SSEKMSKeyId", &SSEKMSKeyId).at(Location::Header, "x-amz-server-side-encryption-aws-kms-key-id"),
        Member::new("SSEKMSEncryptionContext", &SSEKMSEncryptionContext)
            .at(Location::Header, "x-amz-server-side-encryption-context"),
        Member::new("BucketKeyEnabled", &BucketKeyEnabled)
            .at(Location::Header, "x-amz-server-side-encryption-bucket-key-enabled"),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
        Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-checksum-algorithm"),
        Member::new("ChecksumType", &ChecksumType).at(Location::Header, "x-amz-checksum-type"),
        Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id"),
    ])),
)
.xml_name("InitiateMultipartUploadResult");

pub(super) static CreateMultipartUploadRequest: Shape = Shape::new(
    "CreateMultipartUploadRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ACL", &ObjectCannedACL).at(Location::Header, "x-amz-acl"),
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("CacheControl", &CacheControl).at(Location::Header, "Cache-Control"),
        Member::new("ContentDisposition", &ContentDisposition).at(Location::Header, "Content-Disposition"),
        Member::new("ContentEncoding", &ContentEncoding).at(Location::Header, "Content-Encoding"),
        Member::new("ContentLanguage", &ContentLanguage).at(Location::Header, "Content-Language"),
        Member::new("ContentType", &ContentType).at(Location::Header, "Content-Type"),
        Member::new("Expires", &Expires).at(Location::Header, "Expires"),
        Member::new("GrantFullControl", &GrantFullControl).at(Location::Header, "x-amz-grant-full-control"),
        Member::new("GrantRead", &GrantRead).at(Location::Header, "x-amz-grant-read"),
        Member::new("GrantReadACP", &GrantReadACP).at(Location::Header, "x-amz-grant-read-acp"),
        Member::new("GrantWriteACP", &GrantWriteACP).at(Location::Header, "x-amz-grant-write-acp"),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("Metadata", &Metadata).at(Location::Headers, "x-amz-meta-"),
        Member::new("ServerSideEncryption", &ServerSideEncryption).at(Location::Header, "x-amz-server-side-encryption"),
        Member::new("StorageClass", &StorageClass).at(Location::Header, "x-amz-storage-class"),
        Member::new("WebsiteRedirectLocation", &WebsiteRedirectLocation)
            .at(Location::Header, "x-amz-website-redirect-location"),
        Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
            .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
        Member::new("SSECustomerKey", &SSECustomerKey)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key"),
        Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
        Member::new("SSEKMSKeyId", &SSEKMSKeyId).at(Location::Header, "x-amz-server-side-encryption-aws-kms-key-id"),
        Member::new("SSEKMSEncryptionContext", &SSEKMSEncryptionContext)
            .at(Location::Header, "x-amz-server-side-encryption-context"),
        Member::new("BucketKeyEnabled", &BucketKeyEnabled)
            .at(Location::Header, "x-amz-server-side-encryption-bucket-key-enabled"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("Tagging", &TaggingHeader).at(Location::Header, "x-amz-tagging"),
        Member::new("ObjectLockMode", &ObjectLockMode).at(Location::Header, "x-amz-object-lock-mode"),
        Member::new("ObjectLockRetainUntilDate", &ObjectLockRetainUntilDate)
            .at(Location::Header, "x-amz-object-lock-retain-until-date"),
        Member::new("ObjectLockLegalHoldStatus", &ObjectLockLegalHoldStatus)
            .at(Location::Header, "x-amz-object-lock-legal-hold"),
        Member::new("ObjectLockEventHold", &ObjectLockEventHold).at(Location::Header, "x-amz-object-lock-event-hold"),
        Member::new("ObjectLockEventHoldDurationDays", &ObjectLockEventHoldDurationDays)
            .at(Location::Header, "x-amz-object-lock-event-hold-duration-days"),
        Member::new("ObjectLockEventHoldDurationYears", &ObjectLockEventHoldDurationYears)
            .at(Location::Header, "x-amz-object-lock-event-hold-duration-years"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-checksum-algorithm"),
        Member::new("ChecksumType", &ChecksumType).at(Location::Header, "x-amz-checksum-type"),
    ])),
);

pub(super) static CreateSessionOutput: Shape = Shape::new(
    "CreateSessionOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ServerSideEncryption", &ServerSideEncryption).at(Location::Header, "x-amz-server-side-encryption"),
        Member::new("SSEKMSKeyId", &SSEKMSKeyId).at(Location::Header, "x-amz-server-side-encryption-aws-kms-key-id"),
        Member::new("SSEKMSEncryptionContext", &SSEKMSEncryptionContext)
            .at(Location::Header, "x-amz-server-side-encryption-context"),
        Member::new("BucketKeyEnabled", &BucketKeyEnabled)
            .at(Location::Header, "x-amz-server-side-encryption-bucket-key-enabled"),
        Member::new("Credentials", &SessionCredentials).required(),
    ])),
)
.xml_name("CreateSessionResult");

pub(super) static CreateSessionRequest: Shape = Shape::new(
    "CreateSessionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SessionMode", &SessionMode).at(Location::Header, "x-amz-create-session-mode"),
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ServerSideEncryption", &ServerSideEncryption).at(Location::Header, "x-amz-server-side-encryption"),
        Member::new("SSEKMSKeyId", &SSEKMSKeyId).at(Location::Header, "x-amz-server-side-encryption-aws-kms-key-id"),
        Member::new("SSEKMSEncryptionContext", &SSEKMSEncryptionContext)
            .at(Location::Header, "x-amz-server-side-encryption-context"),
        Member::new("BucketKeyEnabled", &BucketKeyEnabled)
            .at(Location::Header, "x-amz-server-side-encryption-bucket-key-enabled"),
    ])),
);

pub(super) static CreationDate: Shape = Shape::new("CreationDate", Kind::Timestamp(None));

pub(super) static DataRedundancy: Shape =
    Shape::new("DataRedundancy", Kind::String(&["SingleAvailabilityZone", "SingleLocalZone"]));

pub(super) static Date: Shape = Shape::new("Date", Kind::Timestamp(Some(TimestampFormat::Iso8601)));

pub(super) static Days: Shape = Shape::new("Days", Kind::Integer);

pub(super) static DaysAfterInitiation: Shape = Shape::new("DaysAfterInitiation", Kind::Integer);

pub(super) static DefaultRetention: Shape = Shape::new(
    "DefaultRetention",
    Kind::Structure(&Structure::new(&[
        Member::new("Mode", &ObjectLockRetentionMode),
        Member::new("Days", &Days),
        Member::new("Years", &Years),
        Member::new("DefaultEventHold", &EventHoldDuration),
    ])),
);

pub(super) static Delete: Shape = Shape::new(
    "Delete",
    Kind::Structure(&Structure::new(&[
        Member::new("Objects", &ObjectIdentifierList).named("Object").required(),
        Member::new("Quiet", &Quiet),
    ])),
);

pub(super) static DeleteBucketAnalyticsConfigurationRequest: Shape = Shape::new(
    "DeleteBucketAnalyticsConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Id", &AnalyticsId).at(Location::Query, "id").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketCorsRequest: Shape = Shape::new(
    "DeleteBucketCorsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketEncryptionRequest: Shape = Shape::new(
    "DeleteBucketEncryptionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketIntelligentTieringConfigurationRequest: Shape = Shape::new(
    "DeleteBucketIntelligentTieringConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Id", &IntelligentTieringId).at(Location::Query, "id").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketInventoryConfigurationRequest: Shape = Shape::new(
    "DeleteBucketInventoryConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Id", &InventoryId).at(Location::Query, "id").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketLifecycleRequest: Shape = Shape::new(
    "DeleteBucketLifecycleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketMetadataConfigurationRequest: Shape = Shape::new(
    "DeleteBucketMetadataConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketMetadataTableConfigurationRequest: Shape = Shape::new(
    "DeleteBucketMetadataTableConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketMetricsConfigurationRequest: Shape = Shape::new(
    "DeleteBucketMetricsConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Id", &MetricsId).at(Location::Query, "id").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketOwnershipControlsRequest: Shape = Shape::new(
    "DeleteBucketOwnershipControlsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketPolicyRequest: Shape = Shape::new(
    "DeleteBucketPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketReplicationRequest: Shape = Shape::new(
    "DeleteBucketReplicationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketRequest: Shape = Shape::new(
    "DeleteBucketRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketTaggingRequest: Shape = Shape::new(
    "DeleteBucketTaggingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteBucketWebsiteRequest: Shape = Shape::new(
    "DeleteBucketWebsiteRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteMarker: Shape = Shape::new("DeleteMarker", Kind::Boolean);

pub(super) static DeleteMarkerEntry: Shape = Shape::new(
    "DeleteMarkerEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Owner", &Owner),
        Member::new("Key", &ObjectKey),
        Member::new("VersionId", &ObjectVersionId),
        Member::new("IsLatest", &IsLatest),
        Member::new("LastModified", &LastModified),
    ])),
);

pub(super) static DeleteMarkerReplication: Shape = Shape::new(
    "DeleteMarkerReplication",
    Kind::Structure(&Structure::new(&[Member::new("Status", &DeleteMarkerReplicationStatus)])),
);

pub(super) static DeleteMarkerReplicationStatus: Shape =
    Shape::new("DeleteMarkerReplicationStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static DeleteMarkerVersionId: Shape = Shape::new("DeleteMarkerVersionId", Kind::String(&[]));

pub(super) static DeleteMarkers: Shape =
    Shape::new("DeleteMarkers", Kind::List(&Member::new("member", &DeleteMarkerEntry), true));

pub(super) static DeleteObjectAnnotationOutput: Shape = Shape::new(
    "DeleteObjectAnnotationOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ObjectVersionId", &ObjectVersionId).at(Location::Header, "x-amz-object-version-id"),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
    ])),
);

pub(super) static DeleteObjectAnnotationRequest: Shape = Shape::new(
    "DeleteObjectAnnotationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("AnnotationName", &AnnotationName).at(Location::Query, "annotationName").required(),
        Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("ObjectIfMatch", &ObjectIfMatch).at(Location::Header, "x-amz-object-if-match"),
    ])),
);

pub(super) static DeleteObjectOutput: Shape = Shape::new(
    "DeleteObjectOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("DeleteMarker", &DeleteMarker).at(Location::Header, "x-amz-delete-marker"),
        Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id"),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
    ])),
);

pub(super) static DeleteObjectRequest: Shape = Shape::new(
    "DeleteObjectRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("MFA", &MFA).at(Location::Header, "x-amz-mfa"),
        Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("BypassGovernanceRetention", &BypassGovernanceRetention)
            .at(Location::Header, "x-amz-bypass-governance-retention"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("IfMatch", &IfMatch).at(Location::Header, "If-Match"),
        Member::new("IfMatchLastModifiedTime", &IfMatchLastModifiedTime)
            .at(Location::Header, "x-amz-if-match-last-modified-time"),
        Member::new("IfMatchSize", &IfMatchSize).at(Location::Header, "x-amz-if-match-size"),
    ])),
);

pub(super) static DeleteObjectTaggingOutput: Shape = Shape::new(
    "DeleteObjectTaggingOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id")
    ])),
);

pub(super) static DeleteObjectTaggingRequest: Shape = Shape::new(
    "DeleteObjectTaggingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeleteObjectsOutput: Shape = Shape::new(
    "DeleteObjectsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Deleted", &DeletedObjects),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
        Member::new("Errors", &Errors).named("Error"),
    ])),
)
.xml_name("DeleteResult");

pub(super) static DeleteObjectsRequest: Shape = Shape::new(
    "DeleteObjectsRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("Delete", &Delete).xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/").required(),
            Member::new("MFA", &MFA).at(Location::Header, "x-amz-mfa"),
            Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
            Member::new("BypassGovernanceRetention", &BypassGovernanceRetention)
                .at(Location::Header, "x-amz-bypass-governance-retention"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
        ])
        .payload("Delete"),
    ),
);

pub(super) static DeletePublicAccessBlockRequest: Shape = Shape::new(
    "DeletePublicAccessBlockRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static DeletedObject: Shape = Shape::new(
    "DeletedObject",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &ObjectKey),
        Member::new("VersionId", &ObjectVersionId),
        Member::new("DeleteMarker", &DeleteMarker),
        Member::new("DeleteMarkerVersionId", &DeleteMarkerVersionId),
    ])),
);

pub(super) static DeletedObjects: Shape =
    Shape::new("DeletedObjects", Kind::List(&Member::new("member", &DeletedObject), true));

pub(super) static Delimiter: Shape = Shape::new("Delimiter", Kind::String(&[]));

pub(super) static Description: Shape = Shape::new("Description", Kind::String(&[]));

pub(super) static Destination: Shape = Shape::new(
    "Destination",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).required(),
        Member::new("Account", &AccountId),
        Member::new("StorageClass", &StorageClass),
        Member::new("AccessControlTranslation", &AccessControlTranslation),
        Member::new("EncryptionConfiguration", &EncryptionConfiguration),
        Member::new("ReplicationTime", &ReplicationTime),
        Member::new("Metrics", &Metrics),
    ])),
);

pub(super) static DestinationResult: Shape = Shape::new(
    "DestinationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("TableBucketType", &S3TablesBucketType),
        Member::new("TableBucketArn", &S3TablesBucketArn),
        Member::new("TableNamespace", &S3TablesNamespace),
    ])),
);

pub(super) static DirectoryBucketToken: Shape =
    Shape::new("DirectoryBucketToken", Kind::String(&[])).min(0.0).max(1024.0);

pub(super) static DisplayName: Shape = Shape::new("DisplayName", Kind::String(&[]));

pub(super) static ETag: Shape = Shape::new("ETag", Kind::String(&[]));

pub(super) static EmailAddress: Shape = Shape::new("EmailAddress", Kind::String(&[]));

pub(super) static EnableRequestProgress: Shape = Shape::new("EnableRequestProgress", Kind::Boolean);

pub(super) static EncodingType: Shape = Shape::new("EncodingType", Kind::String(&["url"]));

pub(super) static Encryption: Shape = Shape::new(
    "Encryption",
    Kind::Structure(&Structure::new(&[
        Member::new("EncryptionType", &ServerSideEncryption).required(),
        Member::new("KMSKeyId", &SSEKMSKeyId),
        Member::new("KMSContext", &KMSContext),
    ])),
);

pub(super) static EncryptionConfiguration: Shape = Shape::new(
    "EncryptionConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("ReplicaKmsKeyID", &ReplicaKmsKeyID),
        Member::new("UseSourceMultiRegionKey", &UseSourceMultiRegionKey),
    ])),
);

pub(super) static EncryptionType: Shape = Shape::new("EncryptionType", Kind::String(&["NONE", "SSE-C"]));

pub(super) static EncryptionTypeList: Shape =
    Shape::new("EncryptionTypeList", Kind::List(&Member::new("member", &EncryptionType).named("EncryptionType"), true));

pub(super) static EncryptionTypeMismatch: Shape = Shape::new(
    "EncryptionTypeMismatch",
    Kind::Structure(&Structure::new(&[]).error("EncryptionTypeMismatch", 400, true)),
);

pub(super) static End: Shape = Shape::new("End", Kind::Long);

pub(super) static EndEvent: Shape = Shape::new("EndEvent", Kind::Structure(&Structure::new(&[])));

pub(super) static Error: Shape = Shape::new(
    "Error",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &ObjectKey),
        Member::new("VersionId", &ObjectVersionId),
        Member::new("Code", &Code),
        Member::new("Message", &Message),
    ])),
);

pub(super) static ErrorCode: Shape = Shape::new("ErrorCode", Kind::String(&[]));

pub(super) static ErrorDetails: Shape = Shape::new(
    "ErrorDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("ErrorCode", &ErrorCode),
        Member::new("ErrorMessage", &ErrorMessage),
    ])),
);

pub(super) static ErrorDocument: Shape =
    Shape::new("ErrorDocument", Kind::Structure(&Structure::new(&[Member::new("Key", &ObjectKey).required()])));

pub(super) static ErrorMessage: Shape = Shape::new("ErrorMessage", Kind::String(&[]));

pub(super) static Errors: Shape = Shape::new("Errors", Kind::List(&Member::new("member", &Error), true));

pub(super) static Event: Shape = Shape::new(
    "Event",
    Kind::String(&[
        "s3:ReducedRedundancyLostObject",
        "s3:ObjectCreated:*",
        "s3:ObjectCreated:Put",
        "s3:ObjectCreated:Post",
        "s3:ObjectCreated:Copy",
        "s3:ObjectCreated:CompleteMultipartUpload",
        "s3:ObjectRemoved:*",
        "s3:ObjectRemoved:Delete",
        "s3:ObjectRemoved:DeleteMarkerCreated",
        "s3:ObjectRestore:*",
        "s3:ObjectRestore:Post",
        "s3:ObjectRestore:Completed",
        "s3:Replication:*",
        "s3:Replication:OperationFailedReplication",
        "s3:Replication:OperationNotTracked",
        "s3:Replication:OperationMissedThreshold",
        "s3:Replication:OperationReplicatedAfterThreshold",
        "s3:ObjectRestore:Delete",
        "s3:LifecycleTransition",
        "s3:IntelligentTiering",
        "s3:ObjectAcl:Put",
        "s3:LifecycleExpiration:*",
        "s3:LifecycleExpiration:Delete",
        "s3:LifecycleExpiration:DeleteMarkerCreated",
        "s3:ObjectTagging:*",
        "s3:ObjectTagging:Put",
        "s3:ObjectTagging:Delete",
        "s3:ObjectAnnotation:*",
        "s3:ObjectAnnotation:Put",
        "s3:ObjectAnnotation:Delete",
        "s3:ObjectRetention:Put",
    ]),
);

pub(super) static EventBridgeConfiguration: Shape =
    Shape::new("EventBridgeConfiguration", Kind::Structure(&Structure::new(&[])));

pub(super) static EventHoldDuration: Shape = Shape::new(
    "EventHoldDuration",
    Kind::Structure(&Structure::new(&[Member::new("Days", &Days), Member::new("Years", &Years)])),
);

pub(super) static EventList: Shape = Shape::new("EventList", Kind::List(&Member::new("member", &Event), true));

pub(super) static ExistingObjectReplication: Shape = Shape::new(
    "ExistingObjectReplication",
    Kind::Structure(&Structure::new(&[Member::new("Status", &ExistingObjectReplicationStatus).required()])),
);

pub(super) static ExistingObjectReplicationStatus: Shape =
    Shape::new("ExistingObjectReplicationStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static Expiration: Shape = Shape::new("Expiration", Kind::String(&[]));

pub(super) static ExpirationState: Shape = Shape::new("ExpirationState", Kind::String(&["ENABLED", "DISABLED"]));

pub(super) static ExpirationStatus: Shape = Shape::new("ExpirationStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static ExpiredObjectDeleteMarker: Shape = Shape::new("ExpiredObjectDeleteMarker", Kind::Boolean);

pub(super) static Expires: Shape = Shape::new("Expires", Kind::Timestamp(None));

pub(super) static ExposeHeader: Shape = Shape::new("ExposeHeader", Kind::String(&[]));

pub(super) static ExposeHeaders: Shape =
    Shape::new("ExposeHeaders", Kind::List(&Member::new("member", &ExposeHeader), true));

pub(super) static Expression: Shape = Shape::new("Expression", Kind::String(&[]));

pub(super) static ExpressionType: Shape = Shape::new("ExpressionType", Kind::String(&["SQL"]));

pub(super) static FetchOwner: Shape = Shape::new("FetchOwner", Kind::Boolean);

pub(super) static FieldDelimiter: Shape = Shape::new("FieldDelimiter", Kind::String(&[]));

pub(super) static FileHeaderInfo: Shape = Shape::new("FileHeaderInfo", Kind::String(&["USE", "IGNORE", "NONE"]));

pub(super) static FilterRule: Shape = Shape::new(
    "FilterRule",
    Kind::Structure(&Structure::new(&[Member::new("Name", &FilterRuleName), Member::new("Value", &FilterRuleValue)])),
);

pub(super) static FilterRuleList: Shape =
    Shape::new("FilterRuleList", Kind::List(&Member::new("member", &FilterRule), true));

pub(super) static FilterRuleName: Shape = Shape::new("FilterRuleName", Kind::String(&["prefix", "suffix"]));

pub(super) static FilterRuleValue: Shape = Shape::new("FilterRuleValue", Kind::String(&[]));

pub(super) static GetBucketAbacOutput: Shape = Shape::new(
    "GetBucketAbacOutput",
    Kind::Structure(&Structure::new(&[Member::new("AbacStatus", &AbacStatus)]).payload("AbacStatus")),
);

pub(super) static GetBucketAbacRequest: Shape = Shape::new(
    "GetBucketAbacRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketAccelerateConfigurationOutput: Shape = Shape::new(
    "GetBucketAccelerateConfigurationOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &BucketAccelerateStatus),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
    ])),
)
.xml_name("AccelerateConfiguration");

pub(super) static GetBucketAccelerateConfigurationRequest: Shape = Shape::new(
    "GetBucketAccelerateConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
    ])),
);

pub(super) static GetBucketAclOutput: Shape = Shape::new(
    "GetBucketAclOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Owner", &Owner),
        Member::new("Grants", &Grants).named("AccessControlList"),
    ])),
)
.xml_name("AccessControlPolicy");

pub(super) static GetBucketAclRequest: Shape = Shape::new(
    "GetBucketAclRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketAnalyticsConfigurationOutput: Shape = Shape::new(
    "GetBucketAnalyticsConfigurationOutput",
    Kind::Structure(
        &Structure::new(&[Member::new("AnalyticsConfiguration", &AnalyticsConfiguration)])
            .payload("AnalyticsConfiguration"),
    ),
);

pub(super) static GetBucketAnalyticsConfigurationRequest: Shape = Shape::new(
    "GetBucketAnalyticsConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Id", &AnalyticsId).at(Location::Query, "id").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketCorsOutput: Shape = Shape::new(
    "GetBucketCorsOutput",
    Kind::Structure(&Structure::new(&[Member::new("CORSRules", &CORSRules).named("CORSRule")])),
)
.xml_name("CORSConfiguration");

pub(super) static GetBucketCorsRequest: Shape = Shape::new(
    "GetBucketCorsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketEncryptionOutput: Shape = Shape::new(
    "GetBucketEncryptionOutput",
    Kind::Structure(
        &Structure::new(&[Member::new("ServerSideEncryptionConfiguration", &ServerSideEncryptionConfiguration)])
            .payload("ServerSideEncryptionConfiguration"),
    ),
);

pub(super) static GetBucketEncryptionRequest: Shape = Shape::new(
    "GetBucketEncryptionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketIntelligentTieringConfigurationOutput: Shape = Shape::new(
    "GetBucketIntelligentTieringConfigurationOutput",
    Kind::Structure(
        &Structure::new(&[Member::new("IntelligentTieringConfiguration", &IntelligentTieringConfiguration)])
            .payload("IntelligentTieringConfiguration"),
    ),
);

pub(super) static GetBucketIntelligentTieringConfigurationRequest: Shape = Shape::new(
    "GetBucketIntelligentTieringConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Id", &IntelligentTieringId).at(Location::Query, "id").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketInventoryConfigurationOutput: Shape = Shape::new(
    "GetBucketInventoryConfigurationOutput",
    Kind::Structure(
        &Structure::new(&[Member::new("InventoryConfiguration", &InventoryConfiguration)])
            .payload("InventoryConfiguration"),
    ),
);

pub(super) static GetBucketInventoryConfigurationRequest: Shape = Shape::new(
    "GetBucketInventoryConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Id", &InventoryId).at(Location::Query, "id").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketLifecycleConfigurationOutput: Shape = Shape::new(
    "GetBucketLifecycleConfigurationOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Rules", &LifecycleRules).named("Rule"),
        Member::new("TransitionDefaultMinimumObjectSize", &TransitionDefaultMinimumObjectSize)
            .at(Location::Header, "x-amz-transition-default-minimum-object-size"),
    ])),
)
.xml_name("LifecycleConfiguration");

pub(super) static GetBucketLifecycleConfigurationRequest: Shape = Shape::new(
    "GetBucketLifecycleConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketLifecycleOutput: Shape = Shape::new(
    "GetBucketLifecycleOutput",
    Kind::Structure(&Structure::new(&[Member::new("Rules", &Rules).named("Rule")])),
)
.xml_name("LifecycleConfiguration");

pub(super) static GetBucketLifecycleRequest: Shape = Shape::new(
    "GetBucketLifecycleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketLocationOutput: Shape = Shape::new(
    "GetBucketLocationOutput",
    Kind::Structure(&Structure::new(&[Member::new("LocationConstraint", &BucketLocationConstraint)])),
)
.xml_name("LocationConstraint");

pub(super) static GetBucketLocationRequest: Shape = Shape::new(
    "GetBucketLocationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketLoggingOutput: Shape = Shape::new(
    "GetBucketLoggingOutput",
    Kind::Structure(&Structure::new(&[Member::new("LoggingEnabled", &LoggingEnabled)])),
)
.xml_name("BucketLoggingStatus");

pub(super) static GetBucketLoggingRequest: Shape = Shape::new(
    "GetBucketLoggingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketMetadataConfigurationOutput: Shape = Shape::new(
    "GetBucketMetadataConfigurationOutput",
    Kind::Structure(
        &Structure::new(&[Member::new("GetBucketMetadataConfigurationResult", &GetBucketMetadataConfigurationResult)])
            .payload("GetBucketMetadataConfigurationResult"),
    ),
);

pub(super) static GetBucketMetadataConfigurationRequest: Shape = Shape::new(
    "GetBucketMetadataConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketMetadataConfigurationResult: Shape = Shape::new(
    "GetBucketMetadataConfigurationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("MetadataConfigurationResult", &MetadataConfigurationResult).required()
    ])),
);

pub(super) static GetBucketMetadataTableConfigurationOutput: Shape = Shape::new(
    "GetBucketMetadataTableConfigurationOutput",
    Kind::Structure(
        &Structure::new(&[Member::new(
            "GetBucketMetadataTableConfigurationResult",
            &GetBucketMetadataTableConfigurationResult,
        )])
        .payload("GetBucketMetadataTableConfigurationResult"),
    ),
);

pub(super) static GetBucketMetadataTableConfigurationRequest: Shape = Shape::new(
    "GetBucketMetadataTableConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketMetadataTableConfigurationResult: Shape = Shape::new(
    "GetBucketMetadataTableConfigurationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("MetadataTableConfigurationResult", &MetadataTableConfigurationResult).required(),
        Member::new("Status", &MetadataTableStatus).required(),
        Member::new("Error", &ErrorDetails),
    ])),
);

pub(super) static GetBucketMetricsConfigurationOutput: Shape = Shape::new(
    "GetBucketMetricsConfigurationOutput",
    Kind::Structure(
        &Structure::new(&[Member::new("MetricsConfiguration", &MetricsConfiguration)]).payload("MetricsConfiguration"),
    ),
);

pub(super) static GetBucketMetricsConfigurationRequest: Shape = Shape::new(
    "GetBucketMetricsConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Id", &MetricsId).at(Location::Query, "id").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketNotificationConfigurationRequest: Shape = Shape::new(
    "GetBucketNotificationConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketOwnershipControlsOutput: Shape = Shape::new(
    "GetBucketOwnershipControlsOutput",
    Kind::Structure(
        &Structure::new(&[Member::new("OwnershipControls", &OwnershipControls)]).payload("OwnershipControls"),
    ),
);

pub(super) static GetBucketOwnershipControlsRequest: Shape = Shape::new(
    "GetBucketOwnershipControlsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketPolicyOutput: Shape = Shape::new(
    "GetBucketPolicyOutput",
    Kind::Structure(&Structure::new(&[Member::new("Policy", &Policy)]).payload("Policy")),
);

pub(super) static GetBucketPolicyRequest: Shape = Shape::new(
    "GetBucketPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketPolicyStatusOutput: Shape = Shape::new(
    "GetBucketPolicyStatusOutput",
    Kind::Structure(&Structure::new(&[Member::new("PolicyStatus", &PolicyStatus)]).payload("PolicyStatus")),
);

pub(super) static GetBucketPolicyStatusRequest: Shape = Shape::new(
    "GetBucketPolicyStatusRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketReplicationOutput: Shape = Shape::new(
    "GetBucketReplicationOutput",
    Kind::Structure(
        &Structure::new(&[Member::new("ReplicationConfiguration", &ReplicationConfiguration)])
            .payload("ReplicationConfiguration"),
    ),
);

pub(super) static GetBucketReplicationRequest: Shape = Shape::new(
    "GetBucketReplicationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketRequestPaymentOutput: Shape =
    Shape::new("GetBucketRequestPaymentOutput", Kind::Structure(&Structure::new(&[Member::new("Payer", &Payer)])))
        .xml_name("RequestPaymentConfiguration");

pub(super) static GetBucketRequestPaymentRequest: Shape = Shape::new(
    "GetBucketRequestPaymentRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketTaggingOutput: Shape = Shape::new(
    "GetBucketTaggingOutput",
    Kind::Structure(&Structure::new(&[Member::new("TagSet", &TagSet).required()])),
)
.xml_name("Tagging");

pub(super) static GetBucketTaggingRequest: Shape = Shape::new(
    "GetBucketTaggingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketVersioningOutput: Shape = Shape::new(
    "GetBucketVersioningOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &BucketVersioningStatus),
        Member::new("MFADelete", &MFADeleteStatus).named("MfaDelete"),
    ])),
)
.xml_name("VersioningConfiguration");

pub(super) static GetBucketVersioningRequest: Shape = Shape::new(
    "GetBucketVersioningRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetBucketWebsiteOutput: Shape = Shape::new(
    "GetBucketWebsiteOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("RedirectAllRequestsTo", &RedirectAllRequestsTo),
        Member::new("IndexDocument", &IndexDocument),
        Member::new("ErrorDocument", &ErrorDocument),
        Member::new("RoutingRules", &RoutingRules),
    ])),
)
.xml_name("WebsiteConfiguration");

pub(super) static GetBucketWebsiteRequest: Shape = Shape::new(
    "GetBucketWebsiteRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetObjectAclOutput: Shape = Shape::new(
    "GetObjectAclOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Owner", &Owner),
        Member::new("Grants", &Grants).named("AccessControlList"),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
    ])),
)
.xml_name("AccessControlPolicy");

pub(super) static GetObjectAclRequest: Shape = Shape::new(
    "GetObjectAclRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetObjectAnnotationOutput: Shape = Shape::new(
    "GetObjectAnnotationOutput",
    Kind::Structure(
        &Structure::new(&[
            Member::new("AnnotationPayload", &AnnotationPayload).streaming(),
            Member::new("ObjectVersionId", &ObjectVersionId).at(Location::Header, "x-amz-object-version-id"),
            Member::new("LastModified", &LastModified).at(Location::Header, "Last-Modified"),
            Member::new("ContentLength", &ContentLength).at(Location::Header, "Content-Length"),
            Member::new("ETag", &ETag).at(Location::Header, "ETag"),
            Member::new("ChecksumCRC32", &ChecksumCRC32).at(Location::Header, "x-amz-checksum-crc32"),
            Member::new("ChecksumCRC32C", &ChecksumCRC32C).at(Location::Header, "x-amz-checksum-crc32c"),
            Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME).at(Location::Header, "x-amz-checksum-crc64nvme"),
            Member::new("ChecksumSHA1", &ChecksumSHA1).at(Location::Header, "x-amz-checksum-sha1"),
            Member::new("ChecksumSHA256", &ChecksumSHA256).at(Location::Header, "x-amz-checksum-sha256"),
            Member::new("ChecksumSHA512", &ChecksumSHA512).at(Location::Header, "x-amz-checksum-sha512"),
            Member::new("ChecksumMD5", &ChecksumMD5).at(Location::Header, "x-amz-checksum-md5"),
            Member::new("ChecksumXXHASH64", &ChecksumXXHASH64).at(Location::Header, "x-amz-checksum-xxhash64"),
            Member::new("ChecksumXXHASH3", &ChecksumXXHASH3).at(Location::Header, "x-amz-checksum-xxhash3"),
            Member::new("ChecksumXXHASH128", &ChecksumXXHASH128).at(Location::Header, "x-amz-checksum-xxhash128"),
            Member::new("ChecksumType", &ChecksumType).at(Location::Header, "x-amz-checksum-type"),
            Member::new("ServerSideEncryption", &ServerSideEncryption)
                .at(Location::Header, "x-amz-server-side-encryption"),
            Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
            Member::new("ReplicationStatus", &ReplicationStatus).at(Location::Header, "x-amz-replication-status"),
        ])
        .payload("AnnotationPayload"),
    ),
);

pub(super) static GetObjectAnnotationRequest: Shape = Shape::new(
    "GetObjectAnnotationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("AnnotationName", &AnnotationName).at(Location::Query, "annotationName").required(),
        Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("ChecksumMode", &ChecksumMode).at(Location::Header, "x-amz-checksum-mode"),
    ])),
);

pub(super) static GetObjectAttributesOutput: Shape = Shape::new(
    "GetObjectAttributesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("DeleteMarker", &DeleteMarker).at(Location::Header, "x-amz-delete-marker"),
        Member::new("LastModified", &LastModified).at(Location::Header, "Last-Modified"),
        Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id"),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
        Member::new("ETag", &ETag),
        Member::new("Checksum", &Checksum),
        Member::new("ObjectParts", &GetObjectAttributesParts),
        Member::new("StorageClass", &StorageClass),
        Member::new("ObjectSize", &ObjectSize),
    ])),
)
.xml_name("GetObjectAttributesResponse");

pub(super) static GetObjectAttributesParts: Shape = Shape::new(
    "GetObjectAttributesParts",
    Kind::Structure(&Structure::new(&[
        Member::new("TotalPartsCount", &PartsCount).named("PartsCount"),
        Member::new("PartNumberMarker", &PartNumberMarker),
        Member::new("NextPartNumberMarker", &NextPartNumberMarker),
        Member::new("MaxParts", &MaxParts),
        Member::new("IsTruncated", &IsTruncated),
        Member::new("Parts", &PartsList).named("Part"),
    ])),
);

pub(super) static GetObjectAttributesRequest: Shape = Shape::new(
    "GetObjectAttributesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
        Member::new("MaxParts", &MaxParts).at(Location::Header, "x-amz-max-parts"),
        Member::new("PartNumberMarker", &PartNumberMarker).at(Location::Header, "x-amz-part-number-marker"),
        Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
            .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
        Member::new("SSECustomerKey", &SSECustomerKey)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key"),
        Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("ObjectAttributes", &ObjectAttributesList)
            .at(Location::Header, "x-amz-object-attributes")
            .required(),
    ])),
);

pub(super) static GetObjectLegalHoldOutput: Shape = Shape::new(
    "GetObjectLegalHoldOutput",
    Kind::Structure(&Structure::new(&[Member::new("LegalHold", &ObjectLockLegalHold)]).payload("LegalHold")),
);

pub(super) static GetObjectLegalHoldRequest: Shape = Shape::new(
    "GetObjectLegalHoldRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetObjectLockConfigurationOutput: Shape = Shape::new(
    "GetObjectLockConfigurationOutput",
    Kind::Structure(
        &Structure::new(&[Member::new("ObjectLockConfiguration", &ObjectLockConfiguration)])
            .payload("ObjectLockConfiguration"),
    ),
);

pub(super) static GetObjectLockConfigurationRequest: Shape = Shape::new(
    "GetObjectLockConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetObjectOutput: Shape = Shape::new(
    "GetObjectOutput",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Body", &Body).streaming(),
            Member::new("DeleteMarker", &DeleteMarker).at(Location::Header, "x-amz-delete-marker"),
            Member::new("AcceptRanges", &AcceptRanges).at(Location::Header, "accept-ranges"),
            Member::new("Expiration", &Expiration).at(Location::Header, "x-amz-expiration"),
            Member::new("Restore", &Restore).at(Location::Header, "x-amz-restore"),
            Member::new("LastModified", &LastModified).at(Location::Header, "Last-Modified"),
            Member::new("ContentLength", &ContentLength).at(Location::Header, "Content-Length"),
            Member::new("ETag", &ETag).at(Location::Header, "ETag"),
            Member::new("ChecksumCRC32", &ChecksumCRC32).at(Location::Header, "x-amz-checksum-crc32"),
            Member::new("ChecksumCRC32C", &ChecksumCRC32C).at(Location::Header, "x-amz-checksum-crc32c"),
            Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME).at(Location::Header, "x-amz-checksum-crc64nvme"),
            Member::new("ChecksumSHA1", &ChecksumSHA1).at(Location::Header, "x-amz-checksum-sha1"),
            Member::new("ChecksumSHA256", &ChecksumSHA256).at(Location::Header, "x-amz-checksum-sha256"),
            Member::new("ChecksumSHA512", &ChecksumSHA512).at(Location::Header, "x-amz-checksum-sha512"),
            Member::new("ChecksumMD5", &ChecksumMD5).at(Location::Header, "x-amz-checksum-md5"),
            Member::new("ChecksumXXHASH64", &ChecksumXXHASH64).at(Location::Header, "x-amz-checksum-xxhash64"),
            Member::new("ChecksumXXHASH3", &ChecksumXXHASH3).at(Location::Header, "x-amz-checksum-xxhash3"),
            Member::new("ChecksumXXHASH128", &ChecksumXXHASH128).at(Location::Header, "x-amz-checksum-xxhash128"),
            Member::new("ChecksumType", &ChecksumType).at(Location::Header, "x-amz-checksum-type"),
            Member::new("MissingMeta", &MissingMeta).at(Location::Header, "x-amz-missing-meta"),
            Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id"),
            Member::new("CacheControl", &CacheControl).at(Location::Header, "Cache-Control"),
            Member::new("ContentDisposition", &ContentDisposition).at(Location::Header, "Content-Disposition"),
            Member::new("ContentEncoding", &ContentEncoding).at(Location::Header, "Content-Encoding"),
            Member::new("ContentLanguage", &ContentLanguage).at(Location::Header, "Content-Language"),
            Member::new("ContentRange", &ContentRange).at(Location::Header, "Content-Range"),
            Member::new("ContentType", &ContentType).at(Location::Header, "Content-Type"),
            Member::new("Expires", &Expires).at(Location::Header, "Expires"),
            Member::new("WebsiteRedirectLocation", &WebsiteRedirectLocation)
                .at(Location::Header, "x-amz-website-redirect-location"),
            Member::new("ServerSideEncryption", &ServerSideEncryption)
                .at(Location::Header, "x-amz-server-side-encryption"),
            Member::new("Metadata", &Metadata).at(Location::Headers, "x-amz-meta-"),
            Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
                .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
            Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
                .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
            Member::new("SSEKMSKeyId", &SSEKMSKeyId)
                .at(Location::Header, "x-amz-server-side-encryption-aws-kms-key-id"),
            Member::new("BucketKeyEnabled", &BucketKeyEnabled)
                .at(Location::Header, "x-amz-server-side-encryption-bucket-key-enabled"),
            Member::new("StorageClass", &StorageClass).at(Location::Header, "x-amz-storage-class"),
            Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
            Member::new("ReplicationStatus", &ReplicationStatus).at(Location::Header, "x-amz-replication-status"),
            Member::new("PartsCount", &PartsCount).at(Location::Header, "x-amz-mp-parts-count"),
            Member::new("TagCount", &TagCount).at(Location::Header, "x-amz-tagging-count"),
            Member::new("ObjectLockMode", &ObjectLockMode).at(Location::Header, "x-amz-object-lock-mode"),
            Member::new("ObjectLockRetainUntilDate", &ObjectLockRetainUntilDate)
                .at(Location::Header, "x-amz-object-lock-retain-until-date"),
            Member::new("ObjectLockLegalHoldStatus", &ObjectLockLegalHoldStatus)
                .at(Location::Header, "x-amz-object-lock-legal-hold"),
            Member::new("ObjectLockEventHold", &ObjectLockEventHold)
                .at(Location::Header, "x-amz-object-lock-event-hold"),
            Member::new("ObjectLockEventHoldDurationDays", &ObjectLockEventHoldDurationDays)
                .at(Location::Header, "x-amz-object-lock-event-hold-duration-days"),
            Member::new("ObjectLockEventHoldDurationYears", &ObjectLockEventHoldDurationYears)
                .at(Location::Header, "x-amz-object-lock-event-hold-duration-years"),
        ])
        .payload("Body"),
    ),
);

pub(super) static GetObjectRequest: Shape = Shape::new(
    "GetObjectRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("IfMatch", &IfMatch).at(Location::Header, "If-Match"),
        Member::new("IfModifiedSince", &IfModifiedSince).at(Location::Header, "If-Modified-Since"),
        Member::new("IfNoneMatch", &IfNoneMatch).at(Location::Header, "If-None-Match"),
        Member::new("IfUnmodifiedSince", &IfUnmodifiedSince).at(Location::Header, "If-Unmodified-Since"),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("Range", &Range).at(Location::Header, "Range"),
        Member::new("ResponseCacheControl", &ResponseCacheControl).at(Location::Query, "response-cache-control"),
        Member::new("ResponseContentDisposition", &ResponseContentDisposition)
            .at(Location::Query, "response-content-disposition"),
        Member::new("ResponseContentEncoding", &ResponseContentEncoding)
            .at(Location::Query, "response-content-encoding"),
        Member::new("ResponseContentLanguage", &ResponseContentLanguage)
            .at(Location::Query, "response-content-language"),
        Member::new("ResponseContentType", &ResponseContentType).at(Location::Query, "response-content-type"),
        Member::new("ResponseExpires", &ResponseExpires).at(Location::Query, "response-expires"),
        Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
        Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
            .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
        Member::new("SSECustomerKey", &SSECustomerKey)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key"),
        Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("PartNumber", &PartNumber).at(Location::Query, "partNumber"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("ChecksumMode", &ChecksumMode).at(Location::Header, "x-amz-checksum-mode"),
    ])),
);

pub(super) static GetObjectResponseStatusCode: Shape = Shape::new("GetObjectResponseStatusCode", Kind::Integer);

pub(super) static GetObjectRetentionOutput: Shape = Shape::new(
    "GetObjectRetentionOutput",
    Kind::Structure(&Structure::new(&[Member::new("Retention", &ObjectLockRetention)]).payload("Retention")),
);

pub(super) static GetObjectRetentionRequest: Shape = Shape::new(
    "GetObjectRetentionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetObjectTaggingOutput: Shape = Shape::new(
    "GetObjectTaggingOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id"),
        Member::new("TagSet", &TagSet).required(),
    ])),
)
.xml_name("Tagging");

pub(super) static GetObjectTaggingRequest: Shape = Shape::new(
    "GetObjectTaggingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
    ])),
);

pub(super) static GetObjectTorrentOutput: Shape = Shape::new(
    "GetObjectTorrentOutput",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Body", &Body).streaming(),
            Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
        ])
        .payload("Body"),
    ),
);

pub(super) static GetObjectTorrentRequest: Shape = Shape::new(
    "GetObjectTorrentRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GetPublicAccessBlockOutput: Shape = Shape::new(
    "GetPublicAccessBlockOutput",
    Kind::Structure(
        &Structure::new(&[Member::new("PublicAccessBlockConfiguration", &PublicAccessBlockConfiguration)])
            .payload("PublicAccessBlockConfiguration"),
    ),
);

pub(super) static GetPublicAccessBlockRequest: Shape = Shape::new(
    "GetPublicAccessBlockRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static GlacierJobParameters: Shape =
    Shape::new("GlacierJobParameters", Kind::Structure(&Structure::new(&[Member::new("Tier", &Tier).required()])));

pub(super) static Grant: Shape = Shape::new(
    "Grant",
    Kind::Structure(&Structure::new(&[
        Member::new("Grantee", &Grantee).xml_namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        Member::new("Permission", &Permission),
    ])),
);

pub(super) static GrantFullControl: Shape = Shape::new("GrantFullControl", Kind::String(&[]));

pub(super) static GrantRead: Shape = Shape::new("GrantRead", Kind::String(&[]));

pub(super) static GrantReadACP: Shape = Shape::new("GrantReadACP", Kind::String(&[]));

pub(super) static GrantWrite: Shape = Shape::new("GrantWrite", Kind::String(&[]));

pub(super) static GrantWriteACP: Shape = Shape::new("GrantWriteACP", Kind::String(&[]));

pub(super) static Grantee: Shape = Shape::new(
    "Grantee",
    Kind::Structure(&Structure::new(&[
        Member::new("DisplayName", &DisplayName),
        Member::new("EmailAddress", &EmailAddress),
        Member::new("ID", &ID),
        Member::new("Type", &Type).named("xsi:type").required().xml_attribute(),
        Member::new("URI", &URI),
    ])),
);

pub(super) static Grants: Shape =
    Shape::new("Grants", Kind::List(&Member::new("member", &Grant).named("Grant"), false));

pub(super) static HeadBucketOutput: Shape = Shape::new(
    "HeadBucketOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("BucketArn", &S3RegionalOrS3ExpressBucketArnString).at(Location::Header, "x-amz-bucket-arn"),
        Member::new("BucketLocationType", &LocationType).at(Location::Header, "x-amz-bucket-location-type"),
        Member::new("BucketLocationName", &BucketLocationName).at(Location::Header, "x-amz-bucket-location-name"),
        Member::new("BucketRegion", &Region).at(Location::Header, "x-amz-bucket-region"),
        Member::new("AccessPointAlias", &AccessPointAlias).at(Location::Header, "x-amz-access-point-alias"),
    ])),
);

pub(super) static HeadBucketRequest: Shape = Shape::new(
    "HeadBucketRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static HeadObjectOutput: Shape = Shape::new(
    "HeadObjectOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("DeleteMarker", &DeleteMarker).at(Location::Header, "x-amz-delete-marker"),
        Member::new("AcceptRanges", &AcceptRanges).at(Location::Header, "accept-ranges"),
        Member::new("Expiration", &Expiration).at(Location::Header, "x-amz-expiration"),
        Member::new("Restore", &Restore).at(Location::Header, "x-amz-restore"),
        Member::new("ArchiveStatus", &ArchiveStatus).at(Location::Header, "x-amz-archive-status"),
        Member::new("LastModified", &LastModified).at(Location::Header, "Last-Modified"),
        Member::new("ContentLength", &ContentLength).at(Location::Header, "Content-Length"),
        Member::new("ChecksumCRC32", &ChecksumCRC32).at(Location::Header, "x-amz-checksum-crc32"),
        Member::new("ChecksumCRC32C", &ChecksumCRC32C).at(Location::Header, "x-amz-checksum-crc32c"),
        Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME).at(Location::Header, "x-amz-checksum-crc64nvme"),
        Member::new("ChecksumSHA1", &ChecksumSHA1).at(Location::Header, "x-amz-checksum-sha1"),
        Member::new("ChecksumSHA256", &ChecksumSHA256).at(Location::Header, "x-amz-checksum-sha256"),
        Member::new("ChecksumSHA512", &ChecksumSHA512).at(Location::Header, "x-amz-checksum-sha512"),
        Member::new("ChecksumMD5", &ChecksumMD5).at(Location::Header, "x-amz-checksum-md5"),
        Member::new("ChecksumXXHASH64", &ChecksumXXHASH64).at(Location::Header, "x-amz-checksum-xxhash64"),
        Member::new("ChecksumXXHASH3", &ChecksumXXHASH3).at(Location::Header, "x-amz-checksum-xxhash3"),
        Member::new("ChecksumXXHASH128", &ChecksumXXHASH128).at(Location::Header, "x-amz-checksum-xxhash128"),
        Member::new("ChecksumType", &ChecksumType).at(Location::Header, "x-amz-checksum-type"),
        Member::new("ETag", &ETag).at(Location::Header, "ETag"),
        Member::new("MissingMeta", &MissingMeta).at(Location::Header, "x-amz-missing-meta"),
        Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id"),
        Member::new("CacheControl", &CacheControl).at(Location::Header, "Cache-Control"),
        Member::new("ContentDisposition", &ContentDisposition).at(Location::Header, "Content-Disposition"),
        Member::new("ContentEncoding", &ContentEncoding).at(Location::Header, "Content-Encoding"),
        Member::new("ContentLanguage", &ContentLanguage).at(Location::Header, "Content-Language"),
        Member::new("ContentType", &ContentType).at(Location::Header, "Content-Type"),
        Member::new("ContentRange", &ContentRange).at(Location::Header, "Content-Range"),
        Member::new("Expires", &Expires).at(Location::Header, "Expires"),
        Member::new("WebsiteRedirectLocation", &WebsiteRedirectLocation)
            .at(Location::Header, "x-amz-website-redirect-location"),
        Member::new("ServerSideEncryption", &ServerSideEncryption).at(Location::Header, "x-amz-server-side-encryption"),
        Member::new("Metadata", &Metadata).at(Location::Headers, "x-amz-meta-"),
        Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
            .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
        Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
        Member::new("SSEKMSKeyId", &SSEKMSKeyId).at(Location::Header, "x-amz-server-side-encryption-aws-kms-key-id"),
        Member::new("BucketKeyEnabled", &BucketKeyEnabled)
            .at(Location::Header, "x-amz-server-side-encryption-bucket-key-enabled"),
        Member::new("StorageClass", &StorageClass).at(Location::Header, "x-amz-storage-class"),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
        Member::new("ReplicationStatus", &ReplicationStatus).at(Location::Header, "x-amz-replication-status"),
        Member::new("PartsCount", &PartsCount).at(Location::Header, "x-amz-mp-parts-count"),
        Member::new("TagCount", &TagCount).at(Location::Header, "x-amz-tagging-count"),
        Member::new("ObjectLockMode", &ObjectLockMode).at(Location::Header, "x-amz-object-lock-mode"),
        Member::new("ObjectLockRetainUntilDate", &ObjectLockRetainUntilDate)
            .at(Location::Header, "x-amz-object-lock-retain-until-date"),
        Member::new("ObjectLockLegalHoldStatus", &ObjectLockLegalHoldStatus)
            .at(Location::Header, "x-amz-object-lock-legal-hold"),
        Member::new("ObjectLockEventHold", &ObjectLockEventHold).at(Location::Header, "x-amz-object-lock-event-hold"),
        Member::new("ObjectLockEventHoldDurationDays", &ObjectLockEventHoldDurationDays)
            .at(Location::Header, "x-amz-object-lock-event-hold-duration-days"),
        Member::new("ObjectLockEventHoldDurationYears", &ObjectLockEventHoldDurationYears)
            .at(Location::Header, "x-amz-object-lock-event-hold-duration-years"),
    ])),
);

pub(super) static HeadObjectRequest: Shape = Shape::new(
    "HeadObjectRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("IfMatch", &IfMatch).at(Location::Header, "If-Match"),
        Member::new("IfModifiedSince", &IfModifiedSince).at(Location::Header, "If-Modified-Since"),
        Member::new("IfNoneMatch", &IfNoneMatch).at(Location::Header, "If-None-Match"),
        Member::new("IfUnmodifiedSince", &IfUnmodifiedSince).at(Location::Header, "If-Unmodified-Since"),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("Range", &Range).at(Location::Header, "Range"),
        Member::new("ResponseCacheControl", &ResponseCacheControl).at(Location::Query, "response-cache-control"),
        Member::new("ResponseContentDisposition", &ResponseContentDisposition)
            .at(Location::Query, "response-content-disposition"),
        Member::new("ResponseContentEncoding", &ResponseContentEncoding)
            .at(Location::Query, "response-content-encoding"),
        Member::new("ResponseContentLanguage", &ResponseContentLanguage)
            .at(Location::Query, "response-content-language"),
        Member::new("ResponseContentType", &ResponseContentType).at(Location::Query, "response-content-type"),
        Member::new("ResponseExpires", &ResponseExpires).at(Location::Query, "response-expires"),
        Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
        Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
            .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
        Member::new("SSECustomerKey", &SSECustomerKey)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key"),
        Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("PartNumber", &PartNumber).at(Location::Query, "partNumber"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("ChecksumMode", &ChecksumMode).at(Location::Header, "x-amz-checksum-mode"),
    ])),
);

pub(super) static HostName: Shape = Shape::new("HostName", Kind::String(&[]));

pub(super) static HttpErrorCodeReturnedEquals: Shape = Shape::new("HttpErrorCodeReturnedEquals", Kind::String(&[]));

pub(super) static HttpRedirectCode: Shape = Shape::new("HttpRedirectCode", Kind::String(&[]));

pub(super) static ID: Shape = Shape::new("ID", Kind::String(&[]));

pub(super) static IdempotencyParameterMismatch: Shape = Shape::new(
    "IdempotencyParameterMismatch",
    Kind::Structure(&Structure::new(&[]).error("IdempotencyParameterMismatch", 400, true)),
);

pub(super) static IfMatch: Shape = Shape::new("IfMatch", Kind::String(&[]));

pub(super) static IfMatchInitiatedTime: Shape =
    Shape::new("IfMatchInitiatedTime", Kind::Timestamp(Some(TimestampFormat::Rfc822)));

pub(super) static IfMatchLastModifiedTime: Shape =
    Shape::new("IfMatchLastModifiedTime", Kind::Timestamp(Some(TimestampFormat::Rfc822)));

pub(super) static IfMatchSize: Shape = Shape::new("IfMatchSize", Kind::Long);

pub(super) static IfModifiedSince: Shape = Shape::new("IfModifiedSince", Kind::Timestamp(None));

pub(super) static IfNoneMatch: Shape = Shape::new("IfNoneMatch", Kind::String(&[]));

pub(super) static IfUnmodifiedSince: Shape = Shape::new("IfUnmodifiedSince", Kind::Timestamp(None));

pub(super) static IndexDocument: Shape =
    Shape::new("IndexDocument", Kind::Structure(&Structure::new(&[Member::new("Suffix", &Suffix).required()])));

pub(super) static Initiated: Shape = Shape::new("Initiated", Kind::Timestamp(None));

pub(super) static Initiator: Shape = Shape::new(
    "Initiator",
    Kind::Structure(&Structure::new(&[Member::new("ID", &ID), Member::new("DisplayName", &DisplayName)])),
);

pub(super) static InputSerialization: Shape = Shape::new(
    "InputSerialization",
    Kind::Structure(&Structure::new(&[
        Member::new("CSV", &CSVInput),
        Member::new("CompressionType", &CompressionType),
        Member::new("JSON", &JSONInput),
        Member::new("Parquet", &ParquetInput),
    ])),
);

pub(super) static IntelligentTieringAccessTier: Shape =
    Shape::new("IntelligentTieringAccessTier", Kind::String(&["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"]));

pub(super) static IntelligentTieringAndOperator: Shape = Shape::new(
    "IntelligentTieringAndOperator",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tags", &TagSet).named("Tag").flattened(),
    ])),
);

pub(super) static IntelligentTieringConfiguration: Shape = Shape::new(
    "IntelligentTieringConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &IntelligentTieringId).required(),
        Member::new("Filter", &IntelligentTieringFilter),
        Member::new("Status", &IntelligentTieringStatus).required(),
        Member::new("Tierings", &TieringList).named("Tiering").required(),
    ])),
);

pub(super) static IntelligentTieringConfigurationList: Shape = Shape::new(
    "IntelligentTieringConfigurationList",
    Kind::List(&Member::new("member", &IntelligentTieringConfiguration), true),
);

pub(super) static IntelligentTieringDays: Shape = Shape::new("IntelligentTieringDays", Kind::Integer);

pub(super) static IntelligentTieringFilter: Shape = Shape::new(
    "IntelligentTieringFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tag", &Tag),
        Member::new("And", &IntelligentTieringAndOperator),
    ])),
);

pub(super) static IntelligentTieringId: Shape = Shape::new("IntelligentTieringId", Kind::String(&[]));

pub(super) static IntelligentTieringStatus: Shape =
    Shape::new("IntelligentTieringStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static InvalidAnnotationName: Shape = Shape::new(
    "InvalidAnnotationName",
    Kind::Structure(&Structure::new(&[]).error("InvalidAnnotationName", 400, true)),
);

pub(super) static InvalidObjectState: Shape = Shape::new(
    "InvalidObjectState",
    Kind::Structure(
        &Structure::new(&[
            Member::new("StorageClass", &StorageClass),
            Member::new("AccessTier", &IntelligentTieringAccessTier),
        ])
        .error("InvalidObjectState", 403, true),
    ),
);

pub(super) static InvalidPrefix: Shape =
    Shape::new("InvalidPrefix", Kind::Structure(&Structure::new(&[]).error("InvalidPrefix", 400, true)));

pub(super) static InvalidRequest: Shape =
    Shape::new("InvalidRequest", Kind::Structure(&Structure::new(&[]).error("InvalidRequest", 400, true)));

pub(super) static InvalidWriteOffset: Shape =
    Shape::new("InvalidWriteOffset", Kind::Structure(&Structure::new(&[]).error("InvalidWriteOffset", 400, true)));

pub(super) static InventoryConfiguration: Shape = Shape::new(
    "InventoryConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Destination", &InventoryDestination).required(),
        Member::new("IsEnabled", &IsEnabled).required(),
        Member::new("Filter", &InventoryFilter),
        Member::new("Id", &InventoryId).required(),
        Member::new("IncludedObjectVersions", &InventoryIncludedObjectVersions).required(),
        Member::new("OptionalFields", &InventoryOptionalFields),
        Member::new("Schedule", &InventorySchedule).required(),
    ])),
);

pub(super) static InventoryConfigurationList: Shape =
    Shape::new("InventoryConfigurationList", Kind::List(&Member::new("member", &InventoryConfiguration), true));

pub(super) static InventoryConfigurationState: Shape =
    Shape::new("InventoryConfigurationState", Kind::String(&["ENABLED", "DISABLED"]));

pub(super) static InventoryDestination: Shape = Shape::new(
    "InventoryDestination",
    Kind::Structure(&Structure::new(&[Member::new("S3BucketDestination", &InventoryS3BucketDestination).required()])),
);

pub(super) static InventoryEncryption: Shape = Shape::new(
    "InventoryEncryption",
    Kind::Structure(&Structure::new(&[
        Member::new("SSES3", &SSES3).named("SSE-S3"),
        Member::new("SSEKMS", &SSEKMS).named("SSE-KMS"),
    ])),
);

pub(super) static InventoryFilter: Shape =
    Shape::new("InventoryFilter", Kind::Structure(&Structure::new(&[Member::new("Prefix", &Prefix).required()])));

pub(super) static InventoryFormat: Shape = Shape::new("InventoryFormat", Kind::String(&["CSV", "ORC", "Parquet"]));

pub(super) static InventoryFrequency: Shape = Shape::new("InventoryFrequency", Kind::String(&["Daily", "Weekly"]));

pub(super) static InventoryId: Shape = Shape::new("InventoryId", Kind::String(&[]));

pub(super) static InventoryIncludedObjectVersions: Shape =
    Shape::new("InventoryIncludedObjectVersions", Kind::String(&["All", "Current"]));

pub(super) static InventoryOptionalField: Shape = Shape::new(
    "InventoryOptionalField",
    Kind::String(&[
        "Size",
        "LastModifiedDate",
        "StorageClass",
        "ETag",
        "IsMultipartUploaded",
        "ReplicationStatus",
        "EncryptionStatus",
        "ObjectLockRetainUntilDate",
        "ObjectLockMode",
        "ObjectLockLegalHoldStatus",
        "ObjectLockEventHoldStatus",
        "ObjectLockEventHoldDuration",
        "IntelligentTieringAccessTier",
        "BucketKeyStatus",
        "ChecksumAlgorithm",
        "ObjectAccessControlList",
        "ObjectOwner",
        "LifecycleExpirationDate",
        "IntelligentTieringReferenceDate",
    ]),
);

pub(super) static InventoryOptionalFields: Shape = Shape::new(
    "InventoryOptionalFields",
    Kind::List(&Member::new("member", &InventoryOptionalField).named("Field"), false),
);

pub(super) static InventoryS3BucketDestination: Shape = Shape::new(
    "InventoryS3BucketDestination",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId),
        Member::new("Bucket", &BucketName).required(),
        Member::new("Format", &InventoryFormat).required(),
        Member::new("Prefix", &Prefix),
        Member::new("Encryption", &InventoryEncryption),
    ])),
);

pub(super) static InventorySchedule: Shape = Shape::new(
    "InventorySchedule",
    Kind::Structure(&Structure::new(&[Member::new("Frequency", &InventoryFrequency).required()])),
);

pub(super) static InventoryTableConfiguration: Shape = Shape::new(
    "InventoryTableConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("ConfigurationState", &InventoryConfigurationState).required(),
        Member::new("EncryptionConfiguration", &MetadataTableEncryptionConfiguration),
    ])),
);

pub(super) static InventoryTableConfigurationResult: Shape = Shape::new(
    "InventoryTableConfigurationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ConfigurationState", &InventoryConfigurationState).required(),
        Member::new("TableStatus", &MetadataTableStatus),
        Member::new("Error", &ErrorDetails),
        Member::new("TableName", &S3TablesName),
        Member::new("TableArn", &S3TablesArn),
    ])),
);

pub(super) static InventoryTableConfigurationUpdates: Shape = Shape::new(
    "InventoryTableConfigurationUpdates",
    Kind::Structure(&Structure::new(&[
        Member::new("ConfigurationState", &InventoryConfigurationState).required(),
        Member::new("EncryptionConfiguration", &MetadataTableEncryptionConfiguration),
    ])),
);

pub(super) static IsEnabled: Shape = Shape::new("IsEnabled", Kind::Boolean);

pub(super) static IsLatest: Shape = Shape::new("IsLatest", Kind::Boolean);

pub(super) static IsPublic: Shape = Shape::new("IsPublic", Kind::Boolean);

pub(super) static IsRestoreInProgress: Shape = Shape::new("IsRestoreInProgress", Kind::Boolean);

pub(super) static IsTruncated: Shape = Shape::new("IsTruncated", Kind::Boolean);

pub(super) static JSONInput: Shape =
    Shape::new("JSONInput", Kind::Structure(&Structure::new(&[Member::new("Type", &JSONType)])));

pub(super) static JSONOutput: Shape =
    Shape::new("JSONOutput", Kind::Structure(&Structure::new(&[Member::new("RecordDelimiter", &RecordDelimiter)])));

pub(super) static JSONType: Shape = Shape::new("JSONType", Kind::String(&["DOCUMENT", "LINES"]));

pub(super) static JournalTableConfiguration: Shape = Shape::new(
    "JournalTableConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("RecordExpiration", &RecordExpiration).required(),
        Member::new("EncryptionConfiguration", &MetadataTableEncryptionConfiguration),
    ])),
);

pub(super) static JournalTableConfigurationResult: Shape = Shape::new(
    "JournalTableConfigurationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("TableStatus", &MetadataTableStatus).required(),
        Member::new("Error", &ErrorDetails),
        Member::new("TableName", &S3TablesName).required(),
        Member::new("TableArn", &S3TablesArn),
        Member::new("RecordExpiration", &RecordExpiration).required(),
    ])),
);

pub(super) static JournalTableConfigurationUpdates: Shape = Shape::new(
    "JournalTableConfigurationUpdates",
    Kind::Structure(&Structure::new(&[Member::new("RecordExpiration", &RecordExpiration).required()])),
);

pub(super) static KMSContext: Shape = Shape::new("KMSContext", Kind::String(&[]));

pub(super) static KeyCount: Shape = Shape::new("KeyCount", Kind::Integer);

pub(super) static KeyMarker: Shape = Shape::new("KeyMarker", Kind::String(&[]));

pub(super) static KeyPrefixEquals: Shape = Shape::new("KeyPrefixEquals", Kind::String(&[]));

pub(super) static KmsKeyArn: Shape = Shape::new("KmsKeyArn", Kind::String(&[]));

pub(super) static LambdaFunctionArn: Shape = Shape::new("LambdaFunctionArn", Kind::String(&[]));

pub(super) static LambdaFunctionConfiguration: Shape = Shape::new(
    "LambdaFunctionConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &NotificationId),
        Member::new("LambdaFunctionArn", &LambdaFunctionArn).named("CloudFunction").required(),
        Member::new("Events", &EventList).named("Event").required(),
        Member::new("Filter", &NotificationConfigurationFilter),
    ])),
);

pub(super) static LambdaFunctionConfigurationList: Shape = Shape::new(
    "LambdaFunctionConfigurationList",
    Kind::List(&Member::new("member", &LambdaFunctionConfiguration), true),
);

pub(super) static LastModified: Shape = Shape::new("LastModified", Kind::Timestamp(None));

pub(super) static LastModifiedTime: Shape =
    Shape::new("LastModifiedTime", Kind::Timestamp(Some(TimestampFormat::Rfc822)));

pub(super) static LifecycleConfiguration: Shape = Shape::new(
    "LifecycleConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("Rules", &Rules).named("Rule").required()])),
);

pub(super) static LifecycleExpiration: Shape = Shape::new(
    "LifecycleExpiration",
    Kind::Structure(&Structure::new(&[
        Member::new("Date", &Date),
        Member::new("Days", &Days),
        Member::new("ExpiredObjectDeleteMarker", &ExpiredObjectDeleteMarker),
    ])),
);

pub(super) static LifecycleRule: Shape = Shape::new(
    "LifecycleRule",
    Kind::Structure(&Structure::new(&[
        Member::new("Expiration", &LifecycleExpiration),
        Member::new("ID", &ID),
        Member::new("Prefix", &Prefix),
        Member::new("Filter", &LifecycleRuleFilter),
        Member::new("Status", &ExpirationStatus).required(),
        Member::new("Transitions", &TransitionList).named("Transition"),
        Member::new("NoncurrentVersionTransitions", &NoncurrentVersionTransitionList)
            .named("NoncurrentVersionTransition"),
        Member::new("NoncurrentVersionExpiration", &NoncurrentVersionExpiration),
        Member::new("AbortIncompleteMultipartUpload", &AbortIncompleteMultipartUpload),
    ])),
);

pub(super) static LifecycleRuleAndOperator: Shape = Shape::new(
    "LifecycleRuleAndOperator",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tags", &TagSet).named("Tag").flattened(),
        Member::new("ObjectSizeGreaterThan", &ObjectSizeGreaterThanBytes),
        Member::new("ObjectSizeLessThan", &ObjectSizeLessThanBytes),
    ])),
);

pub(super) static LifecycleRuleFilter: Shape = Shape::new(
    "LifecycleRuleFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tag", &Tag),
        Member::new("ObjectSizeGreaterThan", &ObjectSizeGreaterThanBytes),
        Member::new("ObjectSizeLessThan", &ObjectSizeLessThanBytes),
        Member::new("And", &LifecycleRuleAndOperator),
    ])),
);

pub(super) static LifecycleRules: Shape =
    Shape::new("LifecycleRules", Kind::List(&Member::new("member", &LifecycleRule), true));

pub(super) static ListBucketAnalyticsConfigurationsOutput: Shape = Shape::new(
    "ListBucketAnalyticsConfigurationsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("IsTruncated", &IsTruncated),
        Member::new("ContinuationToken", &Token),
        Member::new("NextContinuationToken", &NextToken),
        Member::new("AnalyticsConfigurationList", &AnalyticsConfigurationList).named("AnalyticsConfiguration"),
    ])),
)
.xml_name("ListBucketAnalyticsConfigurationResult");

pub(super) static ListBucketAnalyticsConfigurationsRequest: Shape = Shape::new(
    "ListBucketAnalyticsConfigurationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ContinuationToken", &Token).at(Location::Query, "continuation-token"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static ListBucketIntelligentTieringConfigurationsOutput: Shape = Shape::new(
    "ListBucketIntelligentTieringConfigurationsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("IsTruncated", &IsTruncated),
        Member::new("ContinuationToken", &Token),
        Member::new("NextContinuationToken", &NextToken),
        Member::new("IntelligentTieringConfigurationList", &IntelligentTieringConfigurationList)
            .named("IntelligentTieringConfiguration"),
    ])),
);

pub(super) static ListBucketIntelligentTieringConfigurationsRequest: Shape = Shape::new(
    "ListBucketIntelligentTieringConfigurationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ContinuationToken", &Token).at(Location::Query, "continuation-token"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static ListBucketInventoryConfigurationsOutput: Shape = Shape::new(
    "ListBucketInventoryConfigurationsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ContinuationToken", &Token),
        Member::new("InventoryConfigurationList", &InventoryConfigurationList).named("InventoryConfiguration"),
        Member::new("IsTruncated", &IsTruncated),
        Member::new("NextContinuationToken", &NextToken),
    ])),
)
.xml_name("ListInventoryConfigurationsResult");

pub(super) static ListBucketInventoryConfigurationsRequest: Shape = Shape::new(
    "ListBucketInventoryConfigurationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ContinuationToken", &Token).at(Location::Query, "continuation-token"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static ListBucketMetricsConfigurationsOutput: Shape = Shape::new(
    "ListBucketMetricsConfigurationsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("IsTruncated", &IsTruncated),
        Member::new("ContinuationToken", &Token),
        Member::new("NextContinuationToken", &NextToken),
        Member::new("MetricsConfigurationList", &MetricsConfigurationList).named("MetricsConfiguration"),
    ])),
)
.xml_name("ListMetricsConfigurationsResult");

pub(super) static ListBucketMetricsConfigurationsRequest: Shape = Shape::new(
    "ListBucketMetricsConfigurationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("ContinuationToken", &Token).at(Location::Query, "continuation-token"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static ListBucketsOutput: Shape = Shape::new(
    "ListBucketsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Buckets", &Buckets),
        Member::new("Owner", &Owner),
        Member::new("ContinuationToken", &NextToken),
        Member::new("Prefix", &Prefix),
    ])),
)
.xml_name("ListAllMyBucketsResult");

pub(super) static ListBucketsRequest: Shape = Shape::new(
    "ListBucketsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("MaxBuckets", &MaxBuckets).at(Location::Query, "max-buckets"),
        Member::new("ContinuationToken", &Token).at(Location::Query, "continuation-token"),
        Member::new("Prefix", &Prefix).at(Location::Query, "prefix"),
        Member::new("BucketRegion", &BucketRegion).at(Location::Query, "bucket-region"),
    ])),
);

pub(super) static ListDirectoryBucketsOutput: Shape = Shape::new(
    "ListDirectoryBucketsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Buckets", &Buckets),
        Member::new("ContinuationToken", &DirectoryBucketToken),
    ])),
)
.xml_name("ListAllMyDirectoryBucketsResult");

pub(super) static ListDirectoryBucketsRequest: Shape = Shape::new(
    "ListDirectoryBucketsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ContinuationToken", &DirectoryBucketToken).at(Location::Query, "continuation-token"),
        Member::new("MaxDirectoryBuckets", &MaxDirectoryBuckets).at(Location::Query, "max-directory-buckets"),
    ])),
);

pub(super) static ListMultipartUploadsOutput: Shape = Shape::new(
    "ListMultipartUploadsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName),
        Member::new("KeyMarker", &KeyMarker),
        Member::new("UploadIdMarker", &UploadIdMarker),
        Member::new("NextKeyMarker", &NextKeyMarker),
        Member::new("Prefix", &Prefix),
        Member::new("Delimiter", &Delimiter),
        Member::new("NextUploadIdMarker", &NextUploadIdMarker),
        Member::new("MaxUploads", &MaxUploads),
        Member::new("IsTruncated", &IsTruncated),
        Member::new("Uploads", &MultipartUploadList).named("Upload"),
        Member::new("CommonPrefixes", &CommonPrefixList),
        Member::new("EncodingType", &EncodingType),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
    ])),
)
.xml_name("ListMultipartUploadsResult");

pub(super) static ListMultipartUploadsRequest: Shape = Shape::new(
    "ListMultipartUploadsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Delimiter", &Delimiter).at(Location::Query, "delimiter"),
        Member::new("EncodingType", &EncodingType).at(Location::Query, "encoding-type"),
        Member::new("KeyMarker", &KeyMarker).at(Location::Query, "key-marker"),
        Member::new("MaxUploads", &MaxUploads).at(Location::Query, "max-uploads"),
        Member::new("Prefix", &Prefix).at(Location::Query, "prefix"),
        Member::new("UploadIdMarker", &UploadIdMarker).at(Location::Query, "upload-id-marker"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
    ])),
);

pub(super) static ListObjectAnnotationsOutput: Shape = Shape::new(
    "ListObjectAnnotationsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Annotations", &AnnotationList),
        Member::new("Bucket", &BucketName),
        Member::new("Key", &ObjectKey),
        Member::new("ObjectVersionId", &ObjectVersionId).at(Location::Header, "x-amz-object-version-id"),
        Member::new("AnnotationPrefix", &AnnotationPrefix),
        Member::new("MaxAnnotationResults", &MaxAnnotationResults),
        Member::new("AnnotationCount", &AnnotationCount),
        Member::new("ContinuationToken", &Token),
        Member::new("NextContinuationToken", &NextToken),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
    ])),
);

pub(super) static ListObjectAnnotationsRequest: Shape = Shape::new(
    "ListObjectAnnotationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
        Member::new("MaxAnnotationResults", &MaxAnnotationResults).at(Location::Query, "max-annotation-results"),
        Member::new("AnnotationPrefix", &AnnotationPrefix).at(Location::Query, "annotation-prefix"),
        Member::new("ContinuationToken", &Token).at(Location::Query, "continuation-token"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static ListObjectVersionsOutput: Shape = Shape::new(
    "ListObjectVersionsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("IsTruncated", &IsTruncated),
        Member::new("KeyMarker", &KeyMarker),
        Member::new("VersionIdMarker", &VersionIdMarker),
        Member::new("NextKeyMarker", &NextKeyMarker),
        Member::new("NextVersionIdMarker", &NextVersionIdMarker),
        Member::new("Versions", &ObjectVersionList).named("Version"),
        Member::new("DeleteMarkers", &DeleteMarkers).named("DeleteMarker"),
        Member::new("Name", &BucketName),
        Member::new("Prefix", &Prefix),
        Member::new("Delimiter", &Delimiter),
        Member::new("MaxKeys", &MaxKeys),
        Member::new("CommonPrefixes", &CommonPrefixList),
        Member::new("EncodingType", &EncodingType),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
    ])),
)
.xml_name("ListVersionsResult");

pub(super) static ListObjectVersionsRequest: Shape = Shape::new(
    "ListObjectVersionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Delimiter", &Delimiter).at(Location::Query, "delimiter"),
        Member::new("EncodingType", &EncodingType).at(Location::Query, "encoding-type"),
        Member::new("KeyMarker", &KeyMarker).at(Location::Query, "key-marker"),
        Member::new("MaxKeys", &MaxKeys).at(Location::Query, "max-keys"),
        Member::new("Prefix", &Prefix).at(Location::Query, "prefix"),
        Member::new("VersionIdMarker", &VersionIdMarker).at(Location::Query, "version-id-marker"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("OptionalObjectAttributes", &OptionalObjectAttributesList)
            .at(Location::Header, "x-amz-optional-object-attributes"),
    ])),
);

pub(super) static ListObjectsOutput: Shape = Shape::new(
    "ListObjectsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("IsTruncated", &IsTruncated),
        Member::new("Marker", &Marker),
        Member::new("NextMarker", &NextMarker),
        Member::new("Contents", &ObjectList),
        Member::new("Name", &BucketName),
        Member::new("Prefix", &Prefix),
        Member::new("Delimiter", &Delimiter),
        Member::new("MaxKeys", &MaxKeys),
        Member::new("CommonPrefixes", &CommonPrefixList),
        Member::new("EncodingType", &EncodingType),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
    ])),
)
.xml_name("ListBucketResult");

pub(super) static ListObjectsRequest: Shape = Shape::new(
    "ListObjectsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Delimiter", &Delimiter).at(Location::Query, "delimiter"),
        Member::new("EncodingType", &EncodingType).at(Location::Query, "encoding-type"),
        Member::new("Marker", &Marker).at(Location::Query, "marker"),
        Member::new("MaxKeys", &MaxKeys).at(Location::Query, "max-keys"),
        Member::new("Prefix", &Prefix).at(Location::Query, "prefix"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("OptionalObjectAttributes", &OptionalObjectAttributesList)
            .at(Location::Header, "x-amz-optional-object-attributes"),
    ])),
);

pub(super) static ListObjectsV2Output: Shape = Shape::new(
    "ListObjectsV2Output",
    Kind::Structure(&Structure::new(&[
        Member::new("IsTruncated", &IsTruncated),
        Member::new("Contents", &ObjectList),
        Member::new("Name", &BucketName),
        Member::new("Prefix", &Prefix),
        Member::new("Delimiter", &Delimiter),
        Member::new("MaxKeys", &MaxKeys),
        Member::new("CommonPrefixes", &CommonPrefixList),
        Member::new("EncodingType", &EncodingType),
        Member::new("KeyCount", &KeyCount),
        Member::new("ContinuationToken", &Token),
        Member::new("NextContinuationToken", &NextToken),
        Member::new("StartAfter", &StartAfter),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
    ])),
)
.xml_name("ListBucketResult");

pub(super) static ListObjectsV2Request: Shape = Shape::new(
    "ListObjectsV2Request",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Delimiter", &Delimiter).at(Location::Query, "delimiter"),
        Member::new("EncodingType", &EncodingType).at(Location::Query, "encoding-type"),
        Member::new("MaxKeys", &MaxKeys).at(Location::Query, "max-keys"),
        Member::new("Prefix", &Prefix).at(Location::Query, "prefix"),
        Member::new("ContinuationToken", &Token).at(Location::Query, "continuation-token"),
        Member::new("FetchOwner", &FetchOwner).at(Location::Query, "fetch-owner"),
        Member::new("StartAfter", &StartAfter).at(Location::Query, "start-after"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("OptionalObjectAttributes", &OptionalObjectAttributesList)
            .at(Location::Header, "x-amz-optional-object-attributes"),
    ])),
);

pub(super) static ListPartsOutput: Shape = Shape::new(
    "ListPartsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("AbortDate", &AbortDate).at(Location::Header, "x-amz-abort-date"),
        Member::new("AbortRuleId", &AbortRuleId).at(Location::Header, "x-amz-abort-rule-id"),
        Member::new("Bucket", &BucketName),
        Member::new("Key", &ObjectKey),
        Member::new("UploadId", &MultipartUploadId),
        Member::new("PartNumberMarker", &PartNumberMarker),
        Member::new("NextPartNumberMarker", &NextPartNumberMarker),
        Member::new("MaxParts", &MaxParts),
        Member::new("IsTruncated", &IsTruncated),
        Member::new("Parts", &Parts).named("Part"),
        Member::new("Initiator", &Initiator),
        Member::new("Owner", &Owner),
        Member::new("StorageClass", &StorageClass),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
        Member::new("ChecksumAlgorithm", &ChecksumAlgorithm),
        Member::new("ChecksumType", &ChecksumType),
        Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id"),
    ])),
)
.xml_name("ListPartsResult");

pub(super) static ListPartsRequest: Shape = Shape::new(
    "ListPartsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("MaxParts", &MaxParts).at(Location::Query, "max-parts"),
        Member::new("PartNumberMarker", &PartNumberMarker).at(Location::Query, "part-number-marker"),
        Member::new("UploadId", &MultipartUploadId).at(Location::Query, "uploadId").required(),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
            .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
        Member::new("SSECustomerKey", &SSECustomerKey)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key"),
        Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
    ])),
);

pub(super) static Location: Shape = Shape::new("Location", Kind::String(&[]));

pub(super) static LocationInfo: Shape = Shape::new(
    "LocationInfo",
    Kind::Structure(&Structure::new(&[Member::new("Type", &LocationType), Member::new("Name", &LocationNameAsString)])),
);

pub(super) static LocationNameAsString: Shape = Shape::new("LocationNameAsString", Kind::String(&[]));

pub(super) static LocationPrefix: Shape = Shape::new("LocationPrefix", Kind::String(&[]));

pub(super) static LocationType: Shape = Shape::new("LocationType", Kind::String(&["AvailabilityZone", "LocalZone"]));

pub(super) static LoggingEnabled: Shape = Shape::new(
    "LoggingEnabled",
    Kind::Structure(&Structure::new(&[
        Member::new("TargetBucket", &TargetBucket).required(),
        Member::new("TargetGrants", &TargetGrants),
        Member::new("TargetPrefix", &TargetPrefix).required(),
        Member::new("TargetObjectKeyFormat", &TargetObjectKeyFormat),
    ])),
);

pub(super) static MFA: Shape = Shape::new("MFA", Kind::String(&[]));

pub(super) static MFADelete: Shape = Shape::new("MFADelete", Kind::String(&["Enabled", "Disabled"]));

pub(super) static MFADeleteStatus: Shape = Shape::new("MFADeleteStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static Marker: Shape = Shape::new("Marker", Kind::String(&[]));

pub(super) static MaxAgeSeconds: Shape = Shape::new("MaxAgeSeconds", Kind::Integer);

pub(super) static MaxAnnotationResults: Shape = Shape::new("MaxAnnotationResults", Kind::Integer).min(1.0).max(1000.0);

pub(super) static MaxBuckets: Shape = Shape::new("MaxBuckets", Kind::Integer).min(1.0).max(10000.0);

pub(super) static MaxDirectoryBuckets: Shape = Shape::new("MaxDirectoryBuckets", Kind::Integer).min(0.0).max(1000.0);

pub(super) static MaxKeys: Shape = Shape::new("MaxKeys", Kind::Integer);

pub(super) static MaxParts: Shape = Shape::new("MaxParts", Kind::Integer);

pub(super) static MaxUploads: Shape = Shape::new("MaxUploads", Kind::Integer);

pub(super) static Message: Shape = Shape::new("Message", Kind::String(&[]));

pub(super) static Metadata: Shape =
    Shape::new("Metadata", Kind::Map(&Member::new("key", &MetadataKey), &Member::new("value", &MetadataValue), false));

pub(super) static MetadataConfiguration: Shape = Shape::new(
    "MetadataConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("JournalTableConfiguration", &JournalTableConfiguration).required(),
        Member::new("InventoryTableConfiguration", &InventoryTableConfiguration),
        Member::new("AnnotationTableConfiguration", &AnnotationTableConfiguration),
    ])),
);

pub(super) static MetadataConfigurationResult: Shape = Shape::new(
    "MetadataConfigurationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("DestinationResult", &DestinationResult).required(),
        Member::new("JournalTableConfigurationResult", &JournalTableConfigurationResult),
        Member::new("InventoryTableConfigurationResult", &InventoryTableConfigurationResult),
        Member::new("AnnotationTableConfigurationResult", &AnnotationTableConfigurationResult),
    ])),
);

pub(super) static MetadataDirective: Shape = Shape::new("MetadataDirective", Kind::String(&["COPY", "REPLACE"]));

pub(super) static MetadataEntry: Shape = Shape::new(
    "MetadataEntry",
    Kind::Structure(&Structure::new(&[Member::new("Name", &MetadataKey), Member::new("Value", &MetadataValue)])),
);

pub(super) static MetadataKey: Shape = Shape::new("MetadataKey", Kind::String(&[]));

pub(super) static MetadataTableConfiguration: Shape = Shape::new(
    "MetadataTableConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("S3TablesDestination", &S3TablesDestination).required()])),
);

pub(super) static MetadataTableConfigurationResult: Shape = Shape::new(
    "MetadataTableConfigurationResult",
    Kind::Structure(&Structure::new(
        &[Member::new("S3TablesDestinationResult", &S3TablesDestinationResult).required()],
    )),
);

pub(super) static MetadataTableEncryptionConfiguration: Shape = Shape::new(
    "MetadataTableEncryptionConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("SseAlgorithm", &TableSseAlgorithm).required(),
        Member::new("KmsKeyArn", &KmsKeyArn),
    ])),
);

pub(super) static MetadataTableStatus: Shape = Shape::new("MetadataTableStatus", Kind::String(&[]));

pub(super) static MetadataValue: Shape = Shape::new("MetadataValue", Kind::String(&[]));

pub(super) static Metrics: Shape = Shape::new(
    "Metrics",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &MetricsStatus).required(),
        Member::new("EventThreshold", &ReplicationTimeValue),
    ])),
);

pub(super) static MetricsAndOperator: Shape = Shape::new(
    "MetricsAndOperator",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tags", &TagSet).named("Tag").flattened(),
        Member::new("AccessPointArn", &AccessPointArn),
    ])),
);

pub(super) static MetricsConfiguration: Shape = Shape::new(
    "MetricsConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &MetricsId).required(),
        Member::new("Filter", &MetricsFilter),
    ])),
);

pub(super) static MetricsConfigurationList: Shape =
    Shape::new("MetricsConfigurationList", Kind::List(&Member::new("member", &MetricsConfiguration), true));

pub(super) static MetricsFilter: Shape = Shape::new(
    "MetricsFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tag", &Tag),
        Member::new("AccessPointArn", &AccessPointArn),
        Member::new("And", &MetricsAndOperator),
    ])),
);

pub(super) static MetricsId: Shape = Shape::new("MetricsId", Kind::String(&[]));

pub(super) static MetricsStatus: Shape = Shape::new("MetricsStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static Minutes: Shape = Shape::new("Minutes", Kind::Integer);

pub(super) static MissingMeta: Shape = Shape::new("MissingMeta", Kind::Integer);

pub(super) static MpuObjectSize: Shape = Shape::new("MpuObjectSize", Kind::Long);

pub(super) static MultipartUpload: Shape = Shape::new(
    "MultipartUpload",
    Kind::Structure(&Structure::new(&[
        Member::new("UploadId", &MultipartUploadId),
        Member::new("Key", &ObjectKey),
        Member::new("Initiated", &Initiated),
        Member::new("StorageClass", &StorageClass),
        Member::new("Owner", &Owner),
        Member::new("Initiator", &Initiator),
        Member::new("ChecksumAlgorithm", &ChecksumAlgorithm),
        Member::new("ChecksumType", &ChecksumType),
        Member::new("VersionId", &ObjectVersionId),
    ])),
);

pub(super) static MultipartUploadId: Shape = Shape::new("MultipartUploadId", Kind::String(&[]));

pub(super) static MultipartUploadList: Shape =
    Shape::new("MultipartUploadList", Kind::List(&Member::new("member", &MultipartUpload), true));

pub(super) static NextKeyMarker: Shape = Shape::new("NextKeyMarker", Kind::String(&[]));

pub(super) static NextMarker: Shape = Shape::new("NextMarker", Kind::String(&[]));

pub(super) static NextPartNumberMarker: Shape = Shape::new("NextPartNumberMarker", Kind::Integer);

pub(super) static NextToken: Shape = Shape::new("NextToken", Kind::String(&[]));

pub(super) static NextUploadIdMarker: Shape = Shape::new("NextUploadIdMarker", Kind::String(&[]));

pub(super) static NextVersionIdMarker: Shape = Shape::new("NextVersionIdMarker", Kind::String(&[]));

pub(super) static NoSuchAnnotation: Shape =
    Shape::new("NoSuchAnnotation", Kind::Structure(&Structure::new(&[]).error("NoSuchAnnotation", 404, true)));

pub(super) static NoSuchBucket: Shape =
    Shape::new("NoSuchBucket", Kind::Structure(&Structure::new(&[]).error("NoSuchBucket", 404, true)));

pub(super) static NoSuchKey: Shape =
    Shape::new("NoSuchKey", Kind::Structure(&Structure::new(&[]).error("NoSuchKey", 404, true)));

pub(super) static NoSuchUpload: Shape =
    Shape::new("NoSuchUpload", Kind::Structure(&Structure::new(&[]).error("NoSuchUpload", 404, true)));

pub(super) static NonEmptyKmsKeyArnString: Shape = Shape::new("NonEmptyKmsKeyArnString", Kind::String(&[]))
    .min(20.0)
    .max(2048.0)
    .pattern("arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+")
    .sensitive();

pub(super) static NoncurrentVersionExpiration: Shape = Shape::new(
    "NoncurrentVersionExpiration",
    Kind::Structure(&Structure::new(&[
        Member::new("NoncurrentDays", &Days),
        Member::new("NewerNoncurrentVersions", &VersionCount),
    ])),
);

pub(super) static NoncurrentVersionTransition: Shape = Shape::new(
    "NoncurrentVersionTransition",
    Kind::Structure(&Structure::new(&[
        Member::new("NoncurrentDays", &Days),
        Member::new("StorageClass", &TransitionStorageClass),
        Member::new("NewerNoncurrentVersions", &VersionCount),
    ])),
);

pub(super) static NoncurrentVersionTransitionList: Shape = Shape::new(
    "NoncurrentVersionTransitionList",
    Kind::List(&Member::new("member", &NoncurrentVersionTransition), true),
);

pub(super) static NotificationConfiguration: Shape = Shape::new(
    "NotificationConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("TopicConfigurations", &TopicConfigurationList).named("TopicConfiguration"),
        Member::new("QueueConfigurations", &QueueConfigurationList).named("QueueConfiguration"),
        Member::new("LambdaFunctionConfigurations", &LambdaFunctionConfigurationList)
            .named("CloudFunctionConfiguration"),
        Member::new("EventBridgeConfiguration", &EventBridgeConfiguration),
    ])),
);

pub(super) static NotificationConfigurationDeprecated: Shape = Shape::new(
    "NotificationConfigurationDeprecated",
    Kind::Structure(&Structure::new(&[
        Member::new("TopicConfiguration", &TopicConfigurationDeprecated),
        Member::new("QueueConfiguration", &QueueConfigurationDeprecated),
        Member::new("CloudFunctionConfiguration", &CloudFunctionConfiguration),
    ])),
);

pub(super) static NotificationConfigurationFilter: Shape = Shape::new(
    "NotificationConfigurationFilter",
    Kind::Structure(&Structure::new(&[Member::new("Key", &S3KeyFilter).named("S3Key")])),
);

pub(super) static NotificationId: Shape = Shape::new("NotificationId", Kind::String(&[]));

pub(super) static Object: Shape = Shape::new(
    "Object",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &ObjectKey),
        Member::new("LastModified", &LastModified),
        Member::new("ETag", &ETag),
        Member::new("ChecksumAlgorithm", &ChecksumAlgorithmList),
        Member::new("ChecksumType", &ChecksumType),
        Member::new("Size", &Size),
        Member::new("StorageClass", &ObjectStorageClass),
        Member::new("Owner", &Owner),
        Member::new("RestoreStatus", &RestoreStatus),
    ])),
);

pub(super) static ObjectAlreadyInActiveTierError: Shape = Shape::new(
    "ObjectAlreadyInActiveTierError",
    Kind::Structure(&Structure::new(&[]).error("ObjectAlreadyInActiveTierError", 403, true)),
);

pub(super) static ObjectAttributes: Shape =
    Shape::new("ObjectAttributes", Kind::String(&["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"]));

pub(super) static ObjectAttributesList: Shape =
    Shape::new("ObjectAttributesList", Kind::List(&Member::new("member", &ObjectAttributes), false));

pub(super) static ObjectCannedACL: Shape = Shape::new(
    "ObjectCannedACL",
    Kind::String(&[
        "private",
        "public-read",
        "public-read-write",
        "authenticated-read",
        "aws-exec-read",
        "bucket-owner-read",
        "bucket-owner-full-control",
    ]),
);

pub(super) static ObjectEncryption: Shape = Shape::new(
    "ObjectEncryption",
    Kind::Structure(&Structure::new(&[Member::new("SSEKMS", &SSEKMSEncryption).named("SSE-KMS")]).union()),
);

pub(super) static ObjectIdentifier: Shape = Shape::new(
    "ObjectIdentifier",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &ObjectKey).required(),
        Member::new("VersionId", &ObjectVersionId),
        Member::new("ETag", &ETag),
        Member::new("LastModifiedTime", &LastModifiedTime),
        Member::new("Size", &Size),
    ])),
);

pub(super) static ObjectIdentifierList: Shape =
    Shape::new("ObjectIdentifierList", Kind::List(&Member::new("member", &ObjectIdentifier), true));

pub(super) static ObjectIfMatch: Shape = Shape::new("ObjectIfMatch", Kind::String(&[]));

pub(super) static ObjectKey: Shape = Shape::new("ObjectKey", Kind::String(&[])).min(1.0);

pub(super) static ObjectList: Shape = Shape::new("ObjectList", Kind::List(&Member::new("member", &Object), true));

pub(super) static ObjectLockConfiguration: Shape = Shape::new(
    "ObjectLockConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("ObjectLockEnabled", &ObjectLockEnabled),
        Member::new("Rule", &ObjectLockRule),
    ])),
);

pub(super) static ObjectLockEnabled: Shape = Shape::new("ObjectLockEnabled", Kind::String(&["Enabled"]));

pub(super) static ObjectLockEnabledForBucket: Shape = Shape::new("ObjectLockEnabledForBucket", Kind::Boolean);

pub(super) static ObjectLockEventHold: Shape = Shape::new("ObjectLockEventHold", Kind::String(&["ON", "OFF"]));

pub(super) static ObjectLockEventHoldDurationDays: Shape = Shape::new("ObjectLockEventHoldDurationDays", Kind::Integer);

pub(super) static ObjectLockEventHoldDurationYears: Shape =
    Shape::new("ObjectLockEventHoldDurationYears", Kind::Integer);

pub(super) static ObjectLockLegalHold: Shape = Shape::new(
    "ObjectLockLegalHold",
    Kind::Structure(&Structure::new(&[Member::new("Status", &ObjectLockLegalHoldStatus)])),
);

pub(super) static ObjectLockLegalHoldStatus: Shape =
    Shape::new("ObjectLockLegalHoldStatus", Kind::String(&["ON", "OFF"]));

pub(super) static ObjectLockMode: Shape = Shape::new("ObjectLockMode", Kind::String(&["GOVERNANCE", "COMPLIANCE"]));

pub(super) static ObjectLockRetainUntilDate: Shape =
    Shape::new("ObjectLockRetainUntilDate", Kind::Timestamp(Some(TimestampFormat::Iso8601)));

pub(super) static ObjectLockRetention: Shape = Shape::new(
    "ObjectLockRetention",
    Kind::Structure(&Structure::new(&[
        Member::new("Mode", &ObjectLockRetentionMode),
        Member::new("RetainUntilDate", &Date),
        Member::new("EventHold", &ObjectLockEventHold),
        Member::new("EventHoldDuration", &EventHoldDuration),
    ])),
);

pub(super) static ObjectLockRetentionMode: Shape =
    Shape::new("ObjectLockRetentionMode", Kind::String(&["GOVERNANCE", "COMPLIANCE"]));

pub(super) static ObjectLockRule: Shape = Shape::new(
    "ObjectLockRule",
    Kind::Structure(&Structure::new(&[Member::new("DefaultRetention", &DefaultRetention)])),
);

pub(super) static ObjectLockToken: Shape = Shape::new("ObjectLockToken", Kind::String(&[]));

pub(super) static ObjectNotInActiveTierError: Shape = Shape::new(
    "ObjectNotInActiveTierError",
    Kind::Structure(&Structure::new(&[]).error("ObjectNotInActiveTierError", 403, true)),
);

pub(super) static ObjectOwnership: Shape =
    Shape::new("ObjectOwnership", Kind::String(&["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"]));

pub(super) static ObjectPart: Shape = Shape::new(
    "ObjectPart",
    Kind::Structure(&Structure::new(&[
        Member::new("PartNumber", &PartNumber),
        Member::new("Size", &Size),
        Member::new("ChecksumCRC32", &ChecksumCRC32),
        Member::new("ChecksumCRC32C", &ChecksumCRC32C),
        Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME),
        Member::new("ChecksumSHA1", &ChecksumSHA1),
        Member::new("ChecksumSHA256", &ChecksumSHA256),
        Member::new("ChecksumSHA512", &ChecksumSHA512),
        Member::new("ChecksumMD5", &ChecksumMD5),
        Member::new("ChecksumXXHASH64", &ChecksumXXHASH64),
        Member::new("ChecksumXXHASH3", &ChecksumXXHASH3),
        Member::new("ChecksumXXHASH128", &ChecksumXXHASH128),
    ])),
);

pub(super) static ObjectSize: Shape = Shape::new("ObjectSize", Kind::Long);

pub(super) static ObjectSizeGreaterThanBytes: Shape = Shape::new("ObjectSizeGreaterThanBytes", Kind::Long);

pub(super) static ObjectSizeLessThanBytes: Shape = Shape::new("ObjectSizeLessThanBytes", Kind::Long);

pub(super) static ObjectStorageClass: Shape = Shape::new(
    "ObjectStorageClass",
    Kind::String(&[
        "STANDARD",
        "REDUCED_REDUNDANCY",
        "GLACIER",
        "STANDARD_IA",
        "ONEZONE_IA",
        "INTELLIGENT_TIERING",
        "DEEP_ARCHIVE",
        "OUTPOSTS",
        "GLACIER_IR",
        "SNOW",
        "EXPRESS_ONEZONE",
        "FSX_OPENZFS",
        "FSX_ONTAP",
        "AWS_BACKUP_WARM",
        "AWS_BACKUP_LOW_COST_WARM",
    ]),
);

pub(super) static ObjectVersion: Shape = Shape::new(
    "ObjectVersion",
    Kind::Structure(&Structure::new(&[
        Member::new("ETag", &ETag),
        Member::new("ChecksumAlgorithm", &ChecksumAlgorithmList),
        Member::new("ChecksumType", &ChecksumType),
        Member::new("Size", &Size),
        Member::new("StorageClass", &ObjectVersionStorageClass),
        Member::new("Key", &ObjectKey),
        Member::new("VersionId", &ObjectVersionId),
        Member::new("IsLatest", &IsLatest),
        Member::new("LastModified", &LastModified),
        Member::new("Owner", &Owner),
        Member::new("RestoreStatus", &RestoreStatus),
    ])),
);

pub(super) static ObjectVersionId: Shape = Shape::new("ObjectVersionId", Kind::String(&[]));

pub(super) static ObjectVersionList: Shape =
    Shape::new("ObjectVersionList", Kind::List(&Member::new("member", &ObjectVersion), true));

pub(super) static ObjectVersionStorageClass: Shape =
    Shape::new("ObjectVersionStorageClass", Kind::String(&["STANDARD"]));

pub(super) static OptionalObjectAttributes: Shape =
    Shape::new("OptionalObjectAttributes", Kind::String(&["RestoreStatus"]));

pub(super) static OptionalObjectAttributesList: Shape =
    Shape::new("OptionalObjectAttributesList", Kind::List(&Member::new("member", &OptionalObjectAttributes), false));

pub(super) static OutputLocation: Shape =
    Shape::new("OutputLocation", Kind::Structure(&Structure::new(&[Member::new("S3", &S3Location)])));

pub(super) static OutputSerialization: Shape = Shape::new(
    "OutputSerialization",
    Kind::Structure(&Structure::new(&[Member::new("CSV", &CSVOutput), Member::new("JSON", &JSONOutput)])),
);

pub(super) static Owner: Shape = Shape::new(
    "Owner",
    Kind::Structure(&Structure::new(&[Member::new("DisplayName", &DisplayName), Member::new("ID", &ID)])),
);

pub(super) static OwnerOverride: Shape = Shape::new("OwnerOverride", Kind::String(&["Destination"]));

pub(super) static OwnershipControls: Shape = Shape::new(
    "OwnershipControls",
    Kind::Structure(&Structure::new(&[Member::new("Rules", &OwnershipControlsRules).named("Rule").required()])),
);

pub(super) static OwnershipControlsRule: Shape = Shape::new(
    "OwnershipControlsRule",
    Kind::Structure(&Structure::new(&[Member::new("ObjectOwnership", &ObjectOwnership).required()])),
);

pub(super) static OwnershipControlsRules: Shape =
    Shape::new("OwnershipControlsRules", Kind::List(&Member::new("member", &OwnershipControlsRule), true));

pub(super) static ParquetInput: Shape = Shape::new("ParquetInput", Kind::Structure(&Structure::new(&[])));

pub(super) static Part: Shape = Shape::new(
    "Part",
    Kind::Structure(&Structure::new(&[
        Member::new("PartNumber", &PartNumber),
        Member::new("LastModified", &LastModified),
        Member::new("ETag", &ETag),
        Member::new("Size", &Size),
        Member::new("ChecksumCRC32", &ChecksumCRC32),
        Member::new("ChecksumCRC32C", &ChecksumCRC32C),
        Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME),
        Member::new("ChecksumSHA1", &ChecksumSHA1),
        Member::new("ChecksumSHA256", &ChecksumSHA256),
        Member::new("ChecksumSHA512", &ChecksumSHA512),
        Member::new("ChecksumMD5", &ChecksumMD5),
        Member::new("ChecksumXXHASH64", &ChecksumXXHASH64),
        Member::new("ChecksumXXHASH3", &ChecksumXXHASH3),
        Member::new("ChecksumXXHASH128", &ChecksumXXHASH128),
    ])),
);

pub(super) static PartNumber: Shape = Shape::new("PartNumber", Kind::Integer);

pub(super) static PartNumberMarker: Shape = Shape::new("PartNumberMarker", Kind::Integer);

pub(super) static PartitionDateSource: Shape =
    Shape::new("PartitionDateSource", Kind::String(&["EventTime", "DeliveryTime"]));

pub(super) static PartitionedPrefix: Shape = Shape::new(
    "PartitionedPrefix",
    Kind::Structure(&Structure::new(&[Member::new("PartitionDateSource", &PartitionDateSource)])),
)
.xml_name("PartitionedPrefix");

pub(super) static Parts: Shape = Shape::new("Parts", Kind::List(&Member::new("member", &Part), true));

pub(super) static PartsCount: Shape = Shape::new("PartsCount", Kind::Integer);

pub(super) static PartsList: Shape = Shape::new("PartsList", Kind::List(&Member::new("member", &ObjectPart), true));

pub(super) static Payer: Shape = Shape::new("Payer", Kind::String(&["Requester", "BucketOwner"]));

pub(super) static Permission: Shape =
    Shape::new("Permission", Kind::String(&["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"]));

pub(super) static Policy: Shape = Shape::new("Policy", Kind::String(&[]));

pub(super) static PolicyStatus: Shape =
    Shape::new("PolicyStatus", Kind::Structure(&Structure::new(&[Member::new("IsPublic", &IsPublic)])));

pub(super) static Prefix: Shape = Shape::new("Prefix", Kind::String(&[]));

pub(super) static Priority: Shape = Shape::new("Priority", Kind::Integer);

pub(super) static Progress: Shape = Shape::new(
    "Progress",
    Kind::Structure(&Structure::new(&[
        Member::new("BytesScanned", &BytesScanned),
        Member::new("BytesProcessed", &BytesProcessed),
        Member::new("BytesReturned", &BytesReturned),
    ])),
);

pub(super) static ProgressEvent: Shape =
    Shape::new("ProgressEvent", Kind::Structure(&Structure::new(&[Member::new("Details", &Progress).event_payload()])));

pub(super) static Protocol: Shape = Shape::new("Protocol", Kind::String(&["http", "https"]));

pub(super) static PublicAccessBlockConfiguration: Shape = Shape::new(
    "PublicAccessBlockConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("BlockPublicAcls", &Setting),
        Member::new("IgnorePublicAcls", &Setting),
        Member::new("BlockPublicPolicy", &Setting),
        Member::new("RestrictPublicBuckets", &Setting),
    ])),
);

pub(super) static PutBucketAbacRequest: Shape = Shape::new(
    "PutBucketAbacRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
            Member::new("AbacStatus", &AbacStatus)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
        ])
        .payload("AbacStatus"),
    ),
);

pub(super) static PutBucketAccelerateConfigurationRequest: Shape = Shape::new(
    "PutBucketAccelerateConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("AccelerateConfiguration", &AccelerateConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
        ])
        .payload("AccelerateConfiguration"),
    ),
);

pub(super) static PutBucketAclRequest: Shape = Shape::new(
    "PutBucketAclRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("ACL", &BucketCannedACL).at(Location::Header, "x-amz-acl"),
            Member::new("AccessControlPolicy", &AccessControlPolicy)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("GrantFullControl", &GrantFullControl).at(Location::Header, "x-amz-grant-full-control"),
            Member::new("GrantRead", &GrantRead).at(Location::Header, "x-amz-grant-read"),
            Member::new("GrantReadACP", &GrantReadACP).at(Location::Header, "x-amz-grant-read-acp"),
            Member::new("GrantWrite", &GrantWrite).at(Location::Header, "x-amz-grant-write"),
            Member::new("GrantWriteACP", &GrantWriteACP).at(Location::Header, "x-amz-grant-write-acp"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("AccessControlPolicy"),
    ),
);

pub(super) static PutBucketAnalyticsConfigurationRequest: Shape = Shape::new(
    "PutBucketAnalyticsConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("Id", &AnalyticsId).at(Location::Query, "id").required(),
            Member::new("AnalyticsConfiguration", &AnalyticsConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("AnalyticsConfiguration"),
    ),
);

pub(super) static PutBucketCorsRequest: Shape = Shape::new(
    "PutBucketCorsRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("CORSConfiguration", &CORSConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("CORSConfiguration"),
    ),
);

pub(super) static PutBucketEncryptionRequest: Shape = Shape::new(
    "PutBucketEncryptionRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("ServerSideEncryptionConfiguration", &ServerSideEncryptionConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("ServerSideEncryptionConfiguration"),
    ),
);

pub(super) static PutBucketIntelligentTieringConfigurationRequest: Shape = Shape::new(
    "PutBucketIntelligentTieringConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("Id", &IntelligentTieringId).at(Location::Query, "id").required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
            Member::new("IntelligentTieringConfiguration", &IntelligentTieringConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
        ])
        .payload("IntelligentTieringConfiguration"),
    ),
);

pub(super) static PutBucketInventoryConfigurationRequest: Shape = Shape::new(
    "PutBucketInventoryConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("Id", &InventoryId).at(Location::Query, "id").required(),
            Member::new("InventoryConfiguration", &InventoryConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("InventoryConfiguration"),
    ),
);

pub(super) static PutBucketLifecycleConfigurationOutput: Shape = Shape::new(
    "PutBucketLifecycleConfigurationOutput",
    Kind::Structure(&Structure::new(&[Member::new(
        "TransitionDefaultMinimumObjectSize",
        &TransitionDefaultMinimumObjectSize,
    )
    .at(Location::Header, "x-amz-transition-default-minimum-object-size")])),
);

pub(super) static PutBucketLifecycleConfigurationRequest: Shape = Shape::new(
    "PutBucketLifecycleConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("LifecycleConfiguration", &BucketLifecycleConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
            Member::new("TransitionDefaultMinimumObjectSize", &TransitionDefaultMinimumObjectSize)
                .at(Location::Header, "x-amz-transition-default-minimum-object-size"),
        ])
        .payload("LifecycleConfiguration"),
    ),
);

pub(super) static PutBucketLifecycleRequest: Shape = Shape::new(
    "PutBucketLifecycleRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("LifecycleConfiguration", &LifecycleConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("LifecycleConfiguration"),
    ),
);

pub(super) static PutBucketLoggingRequest: Shape = Shape::new(
    "PutBucketLoggingRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("BucketLoggingStatus", &BucketLoggingStatus)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("BucketLoggingStatus"),
    ),
);

pub(super) static PutBucketMetricsConfigurationRequest: Shape = Shape::new(
    "PutBucketMetricsConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("Id", &MetricsId).at(Location::Query, "id").required(),
            Member::new("MetricsConfiguration", &MetricsConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("MetricsConfiguration"),
    ),
);

pub(super) static PutBucketNotificationConfigurationRequest: Shape = Shape::new(
    "PutBucketNotificationConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("NotificationConfiguration", &NotificationConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
            Member::new("SkipDestinationValidation", &SkipValidation)
                .at(Location::Header, "x-amz-skip-destination-validation"),
        ])
        .payload("NotificationConfiguration"),
    ),
);

pub(super) static PutBucketNotificationRequest: Shape = Shape::new(
    "PutBucketNotificationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("NotificationConfiguration", &NotificationConfigurationDeprecated)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("NotificationConfiguration"),
    ),
);

pub(super) static PutBucketOwnershipControlsRequest: Shape = Shape::new(
    "PutBucketOwnershipControlsRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
            Member::new("OwnershipControls", &OwnershipControls)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
        ])
        .payload("OwnershipControls"),
    ),
);

pub(super) static PutBucketPolicyRequest: Shape = Shape::new(
    "PutBucketPolicyRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("ConfirmRemoveSelfBucketAccess", &ConfirmRemoveSelfBucketAccess)
                .at(Location::Header, "x-amz-confirm-remove-self-bucket-access"),
            Member::new("Policy", &Policy).required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("Policy"),
    ),
);

pub(super) static PutBucketReplicationRequest: Shape = Shape::new(
    "PutBucketReplicationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("ReplicationConfiguration", &ReplicationConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("Token", &ObjectLockToken).at(Location::Header, "x-amz-bucket-object-lock-token"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("ReplicationConfiguration"),
    ),
);

pub(super) static PutBucketRequestPaymentRequest: Shape = Shape::new(
    "PutBucketRequestPaymentRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("RequestPaymentConfiguration", &RequestPaymentConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("RequestPaymentConfiguration"),
    ),
);

pub(super) static PutBucketTaggingRequest: Shape = Shape::new(
    "PutBucketTaggingRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("Tagging", &Tagging).xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/").required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("Tagging"),
    ),
);

pub(super) static PutBucketVersioningRequest: Shape = Shape::new(
    "PutBucketVersioningRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("MFA", &MFA).at(Location::Header, "x-amz-mfa"),
            Member::new("VersioningConfiguration", &VersioningConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("VersioningConfiguration"),
    ),
);

pub(super) static PutBucketWebsiteRequest: Shape = Shape::new(
    "PutBucketWebsiteRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("WebsiteConfiguration", &WebsiteConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("WebsiteConfiguration"),
    ),
);

pub(super) static PutObjectAclOutput: Shape = Shape::new(
    "PutObjectAclOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged")
    ])),
);

pub(super) static PutObjectAclRequest: Shape = Shape::new(
    "PutObjectAclRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("ACL", &ObjectCannedACL).at(Location::Header, "x-amz-acl"),
            Member::new("AccessControlPolicy", &AccessControlPolicy)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("GrantFullControl", &GrantFullControl).at(Location::Header, "x-amz-grant-full-control"),
            Member::new("GrantRead", &GrantRead).at(Location::Header, "x-amz-grant-read"),
            Member::new("GrantReadACP", &GrantReadACP).at(Location::Header, "x-amz-grant-read-acp"),
            Member::new("GrantWrite", &GrantWrite).at(Location::Header, "x-amz-grant-write"),
            Member::new("GrantWriteACP", &GrantWriteACP).at(Location::Header, "x-amz-grant-write-acp"),
            Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
            Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
            Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("AccessControlPolicy"),
    ),
);

pub(super) static PutObjectAnnotationOutput: Shape = Shape::new(
    "PutObjectAnnotationOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &ObjectKey),
        Member::new("AnnotationName", &AnnotationName),
        Member::new("ObjectVersionId", &ObjectVersionId).at(Location::Header, "x-amz-object-version-id"),
        Member::new("ETag", &ETag).at(Location::Header, "ETag"),
        Member::new("ChecksumCRC32", &ChecksumCRC32).at(Location::Header, "x-amz-checksum-crc32"),
        Member::new("ChecksumCRC32C", &ChecksumCRC32C).at(Location::Header, "x-amz-checksum-crc32c"),
        Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME).at(Location::Header, "x-amz-checksum-crc64nvme"),
        Member::new("ChecksumSHA1", &ChecksumSHA1).at(Location::Header, "x-amz-checksum-sha1"),
        Member::new("ChecksumSHA256", &ChecksumSHA256).at(Location::Header, "x-amz-checksum-sha256"),
        Member::new("ChecksumSHA512", &ChecksumSHA512).at(Location::Header, "x-amz-checksum-sha512"),
        Member::new("ChecksumMD5", &ChecksumMD5).at(Location::Header, "x-amz-checksum-md5"),
        Member::new("ChecksumXXHASH64", &ChecksumXXHASH64).at(Location::Header, "x-amz-checksum-xxhash64"),
        Member::new("ChecksumXXHASH3", &ChecksumXXHASH3).at(Location::Header, "x-amz-checksum-xxhash3"),
        Member::new("ChecksumXXHASH128", &ChecksumXXHASH128).at(Location::Header, "x-amz-checksum-xxhash128"),
        Member::new("ChecksumType", &ChecksumType).at(Location::Header, "x-amz-checksum-type"),
        Member::new("ServerSideEncryption", &ServerSideEncryption).at(Location::Header, "x-amz-server-side-encryption"),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
    ])),
);

pub(super) static PutObjectAnnotationRequest: Shape = Shape::new(
    "PutObjectAnnotationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
            Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
            Member::new("AnnotationName", &AnnotationName).at(Location::Query, "annotationName").required(),
            Member::new("AnnotationPayload", &AnnotationPayload).required().streaming(),
            Member::new("ObjectIfMatch", &ObjectIfMatch).at(Location::Header, "x-amz-object-if-match"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("ChecksumCRC32", &ChecksumCRC32).at(Location::Header, "x-amz-checksum-crc32"),
            Member::new("ChecksumCRC32C", &ChecksumCRC32C).at(Location::Header, "x-amz-checksum-crc32c"),
            Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME).at(Location::Header, "x-amz-checksum-crc64nvme"),
            Member::new("ChecksumSHA1", &ChecksumSHA1).at(Location::Header, "x-amz-checksum-sha1"),
            Member::new("ChecksumSHA256", &ChecksumSHA256).at(Location::Header, "x-amz-checksum-sha256"),
            Member::new("ChecksumSHA512", &ChecksumSHA512).at(Location::Header, "x-amz-checksum-sha512"),
            Member::new("ChecksumMD5", &ChecksumMD5).at(Location::Header, "x-amz-checksum-md5"),
            Member::new("ChecksumXXHASH64", &ChecksumXXHASH64).at(Location::Header, "x-amz-checksum-xxhash64"),
            Member::new("ChecksumXXHASH3", &ChecksumXXHASH3).at(Location::Header, "x-amz-checksum-xxhash3"),
            Member::new("ChecksumXXHASH128", &ChecksumXXHASH128).at(Location::Header, "x-amz-checksum-xxhash128"),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("AnnotationPayload"),
    ),
);

pub(super) static PutObjectLegalHoldOutput: Shape = Shape::new(
    "PutObjectLegalHoldOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged")
    ])),
);

pub(super) static PutObjectLegalHoldRequest: Shape = Shape::new(
    "PutObjectLegalHoldRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
            Member::new("LegalHold", &ObjectLockLegalHold).xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
            Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("LegalHold"),
    ),
);

pub(super) static PutObjectLockConfigurationOutput: Shape = Shape::new(
    "PutObjectLockConfigurationOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged")
    ])),
);

pub(super) static PutObjectLockConfigurationRequest: Shape = Shape::new(
    "PutObjectLockConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ObjectLockConfiguration", &ObjectLockConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
            Member::new("Token", &ObjectLockToken).at(Location::Header, "x-amz-bucket-object-lock-token"),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("ObjectLockConfiguration"),
    ),
);

pub(super) static PutObjectOutput: Shape = Shape::new(
    "PutObjectOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Expiration", &Expiration).at(Location::Header, "x-amz-expiration"),
        Member::new("ETag", &ETag).at(Location::Header, "ETag"),
        Member::new("ChecksumCRC32", &ChecksumCRC32).at(Location::Header, "x-amz-checksum-crc32"),
        Member::new("ChecksumCRC32C", &ChecksumCRC32C).at(Location::Header, "x-amz-checksum-crc32c"),
        Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME).at(Location::Header, "x-amz-checksum-crc64nvme"),
        Member::new("ChecksumSHA1", &ChecksumSHA1).at(Location::Header, "x-amz-checksum-sha1"),
        Member::new("ChecksumSHA256", &ChecksumSHA256).at(Location::Header, "x-amz-checksum-sha256"),
        Member::new("ChecksumSHA512", &ChecksumSHA512).at(Location::Header, "x-amz-checksum-sha512"),
        Member::new("ChecksumMD5", &ChecksumMD5).at(Location::Header, "x-amz-checksum-md5"),
        Member::new("ChecksumXXHASH64", &ChecksumXXHASH64).at(Location::Header, "x-amz-checksum-xxhash64"),
        Member::new("ChecksumXXHASH3", &ChecksumXXHASH3).at(Location::Header, "x-amz-checksum-xxhash3"),
        Member::new("ChecksumXXHASH128", &ChecksumXXHASH128).at(Location::Header, "x-amz-checksum-xxhash128"),
        Member::new("ChecksumType", &ChecksumType).at(Location::Header, "x-amz-checksum-type"),
        Member::new("ServerSideEncryption", &ServerSideEncryption).at(Location::Header, "x-amz-server-side-encryption"),
        Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id"),
        Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
            .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
        Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
        Member::new("SSEKMSKeyId", &SSEKMSKeyId).at(Location::Header, "x-amz-server-side-encryption-aws-kms-key-id"),
        Member::new("SSEKMSEncryptionContext", &SSEKMSEncryptionContext)
            .at(Location::Header, "x-amz-server-side-encryption-context"),
        Member::new("BucketKeyEnabled", &BucketKeyEnabled)
            .at(Location::Header, "x-amz-server-side-encryption-bucket-key-enabled"),
        Member::new("Size", &Size).at(Location::Header, "x-amz-object-size"),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
    ])),
);

pub(super) static PutObjectRequest: Shape = Shape::new(
    "PutObjectRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("ACL", &ObjectCannedACL).at(Location::Header, "x-amz-acl"),
            Member::new("Body", &Body).streaming(),
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("CacheControl", &CacheControl).at(Location::Header, "Cache-Control"),
            Member::new("ContentDisposition", &ContentDisposition).at(Location::Header, "Content-Disposition"),
            Member::new("ContentEncoding", &ContentEncoding).at(Location::Header, "Content-Encoding"),
            Member::new("ContentLanguage", &ContentLanguage).at(Location::Header, "Content-Language"),
            Member::new("ContentLength", &ContentLength).at(Location::Header, "Content-Length"),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ContentType", &ContentType).at(Location::Header, "Content-Type"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("ChecksumCRC32", &ChecksumCRC32).at(Location::Header, "x-amz-checksum-crc32"),
            Member::new("ChecksumCRC32C", &ChecksumCRC32C).at(Location::Header, "x-amz-checksum-crc32c"),
            Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME).at(Location::Header, "x-amz-checksum-crc64nvme"),
            Member::new("ChecksumSHA1", &ChecksumSHA1).at(Location::Header, "x-amz-checksum-sha1"),
            Member::new("ChecksumSHA256", &ChecksumSHA256).at(Location::Header, "x-amz-checksum-sha256"),
            Member::new("ChecksumSHA512", &ChecksumSHA512).at(Location::Header, "x-amz-checksum-sha512"),
            Member::new("ChecksumMD5", &ChecksumMD5).at(Location::Header, "x-amz-checksum-md5"),
            Member::new("ChecksumXXHASH64", &ChecksumXXHASH64).at(Location::Header, "x-amz-checksum-xxhash64"),
            Member::new("ChecksumXXHASH3", &ChecksumXXHASH3).at(Location::Header, "x-amz-checksum-xxhash3"),
            Member::new("ChecksumXXHASH128", &ChecksumXXHASH128).at(Location::Header, "x-amz-checksum-xxhash128"),
            Member::new("Expires", &Expires).at(Location::Header, "Expires"),
            Member::new("IfMatch", &IfMatch).at(Location::Header, "If-Match"),
            Member::new("IfNoneMatch", &IfNoneMatch).at(Location::Header, "If-None-Match"),
            Member::new("GrantFullControl", &GrantFullControl).at(Location::Header, "x-amz-grant-full-control"),
            Member::new("GrantRead", &GrantRead).at(Location::Header, "x-amz-grant-read"),
            Member::new("GrantReadACP", &GrantReadACP).at(Location::Header, "x-amz-grant-read-acp"),
            Member::new("GrantWriteACP", &GrantWriteACP).at(Location::Header, "x-amz-grant-write-acp"),
            Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
            Member::new("WriteOffsetBytes", &WriteOffsetBytes).at(Location::Header, "x-amz-write-offset-bytes"),
            Member::new("Metadata", &Metadata).at(Location::Headers, "x-amz-meta-"),
            Member::new("ServerSideEncryption", &ServerSideEncryption)
                .at(Location::Header, "x-amz-server-side-encryption"),
            Member::new("StorageClass", &StorageClass).at(Location::Header, "x-amz-storage-class"),
            Member::new("WebsiteRedirectLocation", &WebsiteRedirectLocation)
                .at(Location::Header, "x-amz-website-redirect-location"),
            Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
                .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
            Member::new("SSECustomerKey", &SSECustomerKey)
                .at(Location::Header, "x-amz-server-side-encryption-customer-key"),
            Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
                .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
            Member::new("SSEKMSKeyId", &SSEKMSKeyId)
                .at(Location::Header, "x-amz-server-side-encryption-aws-kms-key-id"),
            Member::new("SSEKMSEncryptionContext", &SSEKMSEncryptionContext)
                .at(Location::Header, "x-amz-server-side-encryption-context"),
            Member::new("BucketKeyEnabled", &BucketKeyEnabled)
                .at(Location::Header, "x-amz-server-side-encryption-bucket-key-enabled"),
            Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
            Member::new("Tagging", &TaggingHeader).at(Location::Header, "x-amz-tagging"),
            Member::new("ObjectLockMode", &ObjectLockMode).at(Location::Header, "x-amz-object-lock-mode"),
            Member::new("ObjectLockRetainUntilDate", &ObjectLockRetainUntilDate)
                .at(Location::Header, "x-amz-object-lock-retain-until-date"),
            Member::new("ObjectLockLegalHoldStatus", &ObjectLockLegalHoldStatus)
                .at(Location::Header, "x-amz-object-lock-legal-hold"),
            Member::new("ObjectLockEventHold", &ObjectLockEventHold)
                .at(Location::Header, "x-amz-object-lock-event-hold"),
            Member::new("ObjectLockEventHoldDurationDays", &ObjectLockEventHoldDurationDays)
                .at(Location::Header, "x-amz-object-lock-event-hold-duration-days"),
            Member::new("ObjectLockEventHoldDurationYears", &ObjectLockEventHoldDurationYears)
                .at(Location::Header, "x-amz-object-lock-event-hold-duration-years"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("Body"),
    ),
);

pub(super) static PutObjectRetentionOutput: Shape = Shape::new(
    "PutObjectRetentionOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged")
    ])),
);

pub(super) static PutObjectRetentionRequest: Shape = Shape::new(
    "PutObjectRetentionRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
            Member::new("Retention", &ObjectLockRetention).xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
            Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
            Member::new("BypassGovernanceRetention", &BypassGovernanceRetention)
                .at(Location::Header, "x-amz-bypass-governance-retention"),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("Retention"),
    ),
);

pub(super) static PutObjectTaggingOutput: Shape = Shape::new(
    "PutObjectTaggingOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id")
    ])),
);

pub(super) static PutObjectTaggingRequest: Shape = Shape::new(
    "PutObjectTaggingRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
            Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("Tagging", &Tagging).xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/").required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
            Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        ])
        .payload("Tagging"),
    ),
);

pub(super) static PutPublicAccessBlockRequest: Shape = Shape::new(
    "PutPublicAccessBlockRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("PublicAccessBlockConfiguration", &PublicAccessBlockConfiguration)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("PublicAccessBlockConfiguration"),
    ),
);

pub(super) static QueueArn: Shape = Shape::new("QueueArn", Kind::String(&[]));

pub(super) static QueueConfiguration: Shape = Shape::new(
    "QueueConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &NotificationId),
        Member::new("QueueArn", &QueueArn).named("Queue").required(),
        Member::new("Events", &EventList).named("Event").required(),
        Member::new("Filter", &NotificationConfigurationFilter),
    ])),
);

pub(super) static QueueConfigurationDeprecated: Shape = Shape::new(
    "QueueConfigurationDeprecated",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &NotificationId),
        Member::new("Event", &Event),
        Member::new("Events", &EventList).named("Event"),
        Member::new("Queue", &QueueArn),
    ])),
);

pub(super) static QueueConfigurationList: Shape =
    Shape::new("QueueConfigurationList", Kind::List(&Member::new("member", &QueueConfiguration), true));

pub(super) static Quiet: Shape = Shape::new("Quiet", Kind::Boolean);

pub(super) static QuoteCharacter: Shape = Shape::new("QuoteCharacter", Kind::String(&[]));

pub(super) static QuoteEscapeCharacter: Shape = Shape::new("QuoteEscapeCharacter", Kind::String(&[]));

pub(super) static QuoteFields: Shape = Shape::new("QuoteFields", Kind::String(&["ALWAYS", "ASNEEDED"]));

pub(super) static Range: Shape = Shape::new("Range", Kind::String(&[]));

pub(super) static RecordDelimiter: Shape = Shape::new("RecordDelimiter", Kind::String(&[]));

pub(super) static RecordExpiration: Shape = Shape::new(
    "RecordExpiration",
    Kind::Structure(&Structure::new(&[
        Member::new("Expiration", &ExpirationState).required(),
        Member::new("Days", &RecordExpirationDays),
    ])),
);

pub(super) static RecordExpirationDays: Shape = Shape::new("RecordExpirationDays", Kind::Integer);

pub(super) static RecordsEvent: Shape =
    Shape::new("RecordsEvent", Kind::Structure(&Structure::new(&[Member::new("Payload", &Body).event_payload()])));

pub(super) static Redirect: Shape = Shape::new(
    "Redirect",
    Kind::Structure(&Structure::new(&[
        Member::new("HostName", &HostName),
        Member::new("HttpRedirectCode", &HttpRedirectCode),
        Member::new("Protocol", &Protocol),
        Member::new("ReplaceKeyPrefixWith", &ReplaceKeyPrefixWith),
        Member::new("ReplaceKeyWith", &ReplaceKeyWith),
    ])),
);

pub(super) static RedirectAllRequestsTo: Shape = Shape::new(
    "RedirectAllRequestsTo",
    Kind::Structure(&Structure::new(&[
        Member::new("HostName", &HostName).required(),
        Member::new("Protocol", &Protocol),
    ])),
);

pub(super) static Region: Shape = Shape::new("Region", Kind::String(&[])).min(0.0).max(20.0);

pub(super) static RenameObjectOutput: Shape = Shape::new("RenameObjectOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static RenameObjectRequest: Shape = Shape::new(
    "RenameObjectRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("RenameSource", &RenameSource).at(Location::Header, "x-amz-rename-source").required(),
        Member::new("DestinationIfMatch", &IfMatch).at(Location::Header, "If-Match"),
        Member::new("DestinationIfNoneMatch", &IfNoneMatch).at(Location::Header, "If-None-Match"),
        Member::new("DestinationIfModifiedSince", &IfModifiedSince).at(Location::Header, "If-Modified-Since"),
        Member::new("DestinationIfUnmodifiedSince", &IfUnmodifiedSince).at(Location::Header, "If-Unmodified-Since"),
        Member::new("SourceIfMatch", &RenameSourceIfMatch).at(Location::Header, "x-amz-rename-source-if-match"),
        Member::new("SourceIfNoneMatch", &RenameSourceIfNoneMatch)
            .at(Location::Header, "x-amz-rename-source-if-none-match"),
        Member::new("SourceIfModifiedSince", &RenameSourceIfModifiedSince)
            .at(Location::Header, "x-amz-rename-source-if-modified-since"),
        Member::new("SourceIfUnmodifiedSince", &RenameSourceIfUnmodifiedSince)
            .at(Location::Header, "x-amz-rename-source-if-unmodified-since"),
        Member::new("ClientToken", &ClientToken).at(Location::Header, "x-amz-client-token").idempotency_token(),
    ])),
);

pub(super) static RenameSource: Shape = Shape::new("RenameSource", Kind::String(&[])).pattern("\\/?.+\\/.+");

pub(super) static RenameSourceIfMatch: Shape = Shape::new("RenameSourceIfMatch", Kind::String(&[]));

pub(super) static RenameSourceIfModifiedSince: Shape =
    Shape::new("RenameSourceIfModifiedSince", Kind::Timestamp(Some(TimestampFormat::Rfc822)));

pub(super) static RenameSourceIfNoneMatch: Shape = Shape::new("RenameSourceIfNoneMatch", Kind::String(&[]));

pub(super) static RenameSourceIfUnmodifiedSince: Shape =
    Shape::new("RenameSourceIfUnmodifiedSince", Kind::Timestamp(Some(TimestampFormat::Rfc822)));

pub(super) static ReplaceKeyPrefixWith: Shape = Shape::new("ReplaceKeyPrefixWith", Kind::String(&[]));

pub(super) static ReplaceKeyWith: Shape = Shape::new("ReplaceKeyWith", Kind::String(&[]));

pub(super) static ReplicaKmsKeyID: Shape = Shape::new("ReplicaKmsKeyID", Kind::String(&[]));

pub(super) static ReplicaModifications: Shape = Shape::new(
    "ReplicaModifications",
    Kind::Structure(&Structure::new(&[Member::new("Status", &ReplicaModificationsStatus).required()])),
);

pub(super) static ReplicaModificationsStatus: Shape =
    Shape::new("ReplicaModificationsStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static ReplicationConfiguration: Shape = Shape::new(
    "ReplicationConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Role", &Role).required(),
        Member::new("Rules", &ReplicationRules).named("Rule").required(),
    ])),
);

pub(super) static ReplicationPrefixList: Shape =
    Shape::new("ReplicationPrefixList", Kind::List(&Member::new("member", &Prefix).named("Prefix"), false));

pub(super) static ReplicationRule: Shape = Shape::new(
    "ReplicationRule",
    Kind::Structure(&Structure::new(&[
        Member::new("ID", &ID),
        Member::new("Priority", &Priority),
        Member::new("Prefix", &Prefix),
        Member::new("Filter", &ReplicationRuleFilter),
        Member::new("Status", &ReplicationRuleStatus).required(),
        Member::new("SourceSelectionCriteria", &SourceSelectionCriteria),
        Member::new("ExistingObjectReplication", &ExistingObjectReplication),
        Member::new("Destination", &Destination).required(),
        Member::new("DeleteMarkerReplication", &DeleteMarkerReplication),
    ])),
);

pub(super) static ReplicationRuleAndOperator: Shape = Shape::new(
    "ReplicationRuleAndOperator",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tags", &TagSet).named("Tag").flattened(),
        Member::new("Not", &ReplicationRuleNotOperator),
    ])),
);

pub(super) static ReplicationRuleFilter: Shape = Shape::new(
    "ReplicationRuleFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tag", &Tag),
        Member::new("And", &ReplicationRuleAndOperator),
        Member::new("Not", &ReplicationRuleNotOperator),
    ])),
);

pub(super) static ReplicationRuleNotOperator: Shape = Shape::new(
    "ReplicationRuleNotOperator",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tag", &Tag),
        Member::new("Or", &ReplicationRuleOrOperator),
    ])),
);

pub(super) static ReplicationRuleOrOperator: Shape = Shape::new(
    "ReplicationRuleOrOperator",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefixes", &ReplicationPrefixList).named("Prefix").flattened(),
        Member::new("Tags", &TagSet).named("Tag").flattened(),
    ])),
);

pub(super) static ReplicationRuleStatus: Shape =
    Shape::new("ReplicationRuleStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static ReplicationRules: Shape =
    Shape::new("ReplicationRules", Kind::List(&Member::new("member", &ReplicationRule), true));

pub(super) static ReplicationStatus: Shape =
    Shape::new("ReplicationStatus", Kind::String(&["COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"]));

pub(super) static ReplicationTime: Shape = Shape::new(
    "ReplicationTime",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &ReplicationTimeStatus).required(),
        Member::new("Time", &ReplicationTimeValue).required(),
    ])),
);

pub(super) static ReplicationTimeStatus: Shape =
    Shape::new("ReplicationTimeStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static ReplicationTimeValue: Shape =
    Shape::new("ReplicationTimeValue", Kind::Structure(&Structure::new(&[Member::new("Minutes", &Minutes)])));

pub(super) static RequestCharged: Shape = Shape::new("RequestCharged", Kind::String(&["requester"]));

pub(super) static RequestPayer: Shape = Shape::new("RequestPayer", Kind::String(&["requester"]));

pub(super) static RequestPaymentConfiguration: Shape = Shape::new(
    "RequestPaymentConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("Payer", &Payer).required()])),
);

pub(super) static RequestProgress: Shape =
    Shape::new("RequestProgress", Kind::Structure(&Structure::new(&[Member::new("Enabled", &EnableRequestProgress)])));

pub(super) static RequestRoute: Shape = Shape::new("RequestRoute", Kind::String(&[]));

pub(super) static RequestToken: Shape = Shape::new("RequestToken", Kind::String(&[]));

pub(super) static ResponseCacheControl: Shape = Shape::new("ResponseCacheControl", Kind::String(&[]));

pub(super) static ResponseContentDisposition: Shape = Shape::new("ResponseContentDisposition", Kind::String(&[]));

pub(super) static ResponseContentEncoding: Shape = Shape::new("ResponseContentEncoding", Kind::String(&[]));

pub(super) static ResponseContentLanguage: Shape = Shape::new("ResponseContentLanguage", Kind::String(&[]));

pub(super) static ResponseContentType: Shape = Shape::new("ResponseContentType", Kind::String(&[]));

pub(super) static ResponseExpires: Shape =
    Shape::new("ResponseExpires", Kind::Timestamp(Some(TimestampFormat::Rfc822)));

pub(super) static Restore: Shape = Shape::new("Restore", Kind::String(&[]));

pub(super) static RestoreExpiryDate: Shape = Shape::new("RestoreExpiryDate", Kind::Timestamp(None));

pub(super) static RestoreObjectOutput: Shape = Shape::new(
    "RestoreObjectOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
        Member::new("RestoreOutputPath", &RestoreOutputPath).at(Location::Header, "x-amz-restore-output-path"),
    ])),
);

pub(super) static RestoreObjectRequest: Shape = Shape::new(
    "RestoreObjectRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
            Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
            Member::new("RestoreRequest", &RestoreRequest).xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("RestoreRequest"),
    ),
);

pub(super) static RestoreOutputPath: Shape = Shape::new("RestoreOutputPath", Kind::String(&[]));

pub(super) static RestoreRequest: Shape = Shape::new(
    "RestoreRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Days", &Days),
        Member::new("GlacierJobParameters", &GlacierJobParameters),
        Member::new("Type", &RestoreRequestType),
        Member::new("Tier", &Tier),
        Member::new("Description", &Description),
        Member::new("SelectParameters", &SelectParameters),
        Member::new("OutputLocation", &OutputLocation),
    ])),
);

pub(super) static RestoreRequestType: Shape = Shape::new("RestoreRequestType", Kind::String(&["SELECT"]));

pub(super) static RestoreStatus: Shape = Shape::new(
    "RestoreStatus",
    Kind::Structure(&Structure::new(&[
        Member::new("IsRestoreInProgress", &IsRestoreInProgress),
        Member::new("RestoreExpiryDate", &RestoreExpiryDate),
    ])),
);

pub(super) static Role: Shape = Shape::new("Role", Kind::String(&[]));

pub(super) static RoutingRule: Shape = Shape::new(
    "RoutingRule",
    Kind::Structure(&Structure::new(&[
        Member::new("Condition", &Condition),
        Member::new("Redirect", &Redirect).required(),
    ])),
);

pub(super) static RoutingRules: Shape =
    Shape::new("RoutingRules", Kind::List(&Member::new("member", &RoutingRule).named("RoutingRule"), false));

pub(super) static Rule: Shape = Shape::new(
    "Rule",
    Kind::Structure(&Structure::new(&[
        Member::new("Expiration", &LifecycleExpiration),
        Member::new("ID", &ID),
        Member::new("Prefix", &Prefix).required(),
        Member::new("Status", &ExpirationStatus).required(),
        Member::new("Transition", &Transition),
        Member::new("NoncurrentVersionTransition", &NoncurrentVersionTransition),
        Member::new("NoncurrentVersionExpiration", &NoncurrentVersionExpiration),
        Member::new("AbortIncompleteMultipartUpload", &AbortIncompleteMultipartUpload),
    ])),
);

pub(super) static Rules: Shape = Shape::new("Rules", Kind::List(&Member::new("member", &Rule), true));

pub(super) static S3KeyFilter: Shape = Shape::new(
    "S3KeyFilter",
    Kind::Structure(&Structure::new(&[Member::new("FilterRules", &FilterRuleList).named("FilterRule")])),
);

pub(super) static S3Location: Shape = Shape::new(
    "S3Location",
    Kind::Structure(&Structure::new(&[
        Member::new("BucketName", &BucketName).required(),
        Member::new("Prefix", &LocationPrefix).required(),
        Member::new("Encryption", &Encryption),
        Member::new("CannedACL", &ObjectCannedACL),
        Member::new("AccessControlList", &Grants),
        Member::new("Tagging", &Tagging),
        Member::new("UserMetadata", &UserMetadata),
        Member::new("StorageClass", &StorageClass),
    ])),
);

pub(super) static S3RegionalOrS3ExpressBucketArnString: Shape =
    Shape::new("S3RegionalOrS3ExpressBucketArnString", Kind::String(&[]))
        .min(1.0)
        .max(128.0)
        .pattern("arn:[^:]+:(s3|s3express):.*");

pub(super) static S3TablesArn: Shape = Shape::new("S3TablesArn", Kind::String(&[]));

pub(super) static S3TablesBucketArn: Shape = Shape::new("S3TablesBucketArn", Kind::String(&[]));

pub(super) static S3TablesBucketType: Shape = Shape::new("S3TablesBucketType", Kind::String(&["aws", "customer"]));

pub(super) static S3TablesDestination: Shape = Shape::new(
    "S3TablesDestination",
    Kind::Structure(&Structure::new(&[
        Member::new("TableBucketArn", &S3TablesBucketArn).required(),
        Member::new("TableName", &S3TablesName).required(),
    ])),
);

pub(super) static S3TablesDestinationResult: Shape = Shape::new(
    "S3TablesDestinationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("TableBucketArn", &S3TablesBucketArn).required(),
        Member::new("TableName", &S3TablesName).required(),
        Member::new("TableArn", &S3TablesArn).required(),
        Member::new("TableNamespace", &S3TablesNamespace).required(),
    ])),
);

pub(super) static S3TablesName: Shape = Shape::new("S3TablesName", Kind::String(&[]));

pub(super) static S3TablesNamespace: Shape = Shape::new("S3TablesNamespace", Kind::String(&[]));

pub(super) static SSECustomerAlgorithm: Shape = Shape::new("SSECustomerAlgorithm", Kind::String(&[]));

pub(super) static SSECustomerKey: Shape = Shape::new("SSECustomerKey", Kind::String(&[])).sensitive();

pub(super) static SSECustomerKeyMD5: Shape = Shape::new("SSECustomerKeyMD5", Kind::String(&[]));

pub(super) static SSEKMS: Shape =
    Shape::new("SSEKMS", Kind::Structure(&Structure::new(&[Member::new("KeyId", &SSEKMSKeyId).required()])))
        .xml_name("SSE-KMS");

pub(super) static SSEKMSEncryption: Shape = Shape::new(
    "SSEKMSEncryption",
    Kind::Structure(&Structure::new(&[
        Member::new("KMSKeyArn", &NonEmptyKmsKeyArnString).required(),
        Member::new("BucketKeyEnabled", &BucketKeyEnabled),
    ])),
)
.xml_name("SSE-KMS");

pub(super) static SSEKMSEncryptionContext: Shape = Shape::new("SSEKMSEncryptionContext", Kind::String(&[])).sensitive();

pub(super) static SSEKMSKeyId: Shape = Shape::new("SSEKMSKeyId", Kind::String(&[])).sensitive();

pub(super) static SSES3: Shape = Shape::new("SSES3", Kind::Structure(&Structure::new(&[]))).xml_name("SSE-S3");

pub(super) static ScanRange: Shape = Shape::new(
    "ScanRange",
    Kind::Structure(&Structure::new(&[Member::new("Start", &Start), Member::new("End", &End)])),
);

pub(super) static SelectObjectContentEventStream: Shape = Shape::new(
    "SelectObjectContentEventStream",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Records", &RecordsEvent),
            Member::new("Stats", &StatsEvent),
            Member::new("Progress", &ProgressEvent),
            Member::new("Cont", &ContinuationEvent),
            Member::new("End", &EndEvent),
        ])
        .eventstream(),
    ),
);

pub(super) static SelectObjectContentOutput: Shape = Shape::new(
    "SelectObjectContentOutput",
    Kind::Structure(&Structure::new(&[Member::new("Payload", &SelectObjectContentEventStream)]).payload("Payload")),
);

pub(super) static SelectObjectContentRequest: Shape = Shape::new(
    "SelectObjectContentRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
            .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
        Member::new("SSECustomerKey", &SSECustomerKey)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key"),
        Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
        Member::new("Expression", &Expression).required(),
        Member::new("ExpressionType", &ExpressionType).required(),
        Member::new("RequestProgress", &RequestProgress),
        Member::new("InputSerialization", &InputSerialization).required(),
        Member::new("OutputSerialization", &OutputSerialization).required(),
        Member::new("ScanRange", &ScanRange),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
    ])),
);

pub(super) static SelectParameters: Shape = Shape::new(
    "SelectParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("InputSerialization", &InputSerialization).required(),
        Member::new("ExpressionType", &ExpressionType).required(),
        Member::new("Expression", &Expression).required(),
        Member::new("OutputSerialization", &OutputSerialization).required(),
    ])),
);

pub(super) static ServerSideEncryption: Shape =
    Shape::new("ServerSideEncryption", Kind::String(&["AES256", "aws:fsx", "aws:backup", "aws:kms", "aws:kms:dsse"]));

pub(super) static ServerSideEncryptionByDefault: Shape = Shape::new(
    "ServerSideEncryptionByDefault",
    Kind::Structure(&Structure::new(&[
        Member::new("SSEAlgorithm", &ServerSideEncryption).required(),
        Member::new("KMSMasterKeyID", &SSEKMSKeyId),
    ])),
);

pub(super) static ServerSideEncryptionConfiguration: Shape = Shape::new(
    "ServerSideEncryptionConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("Rules", &ServerSideEncryptionRules).named("Rule").required()])),
);

pub(super) static ServerSideEncryptionRule: Shape = Shape::new(
    "ServerSideEncryptionRule",
    Kind::Structure(&Structure::new(&[
        Member::new("ApplyServerSideEncryptionByDefault", &ServerSideEncryptionByDefault),
        Member::new("BucketKeyEnabled", &BucketKeyEnabled),
        Member::new("BlockedEncryptionTypes", &BlockedEncryptionTypes),
    ])),
);

pub(super) static ServerSideEncryptionRules: Shape =
    Shape::new("ServerSideEncryptionRules", Kind::List(&Member::new("member", &ServerSideEncryptionRule), true));

pub(super) static SessionCredentialValue: Shape = Shape::new("SessionCredentialValue", Kind::String(&[])).sensitive();

pub(super) static SessionCredentials: Shape = Shape::new(
    "SessionCredentials",
    Kind::Structure(&Structure::new(&[
        Member::new("AccessKeyId", &AccessKeyIdValue).required(),
        Member::new("SecretAccessKey", &SessionCredentialValue).required(),
        Member::new("SessionToken", &SessionCredentialValue).required(),
        Member::new("Expiration", &SessionExpiration).required(),
    ])),
);

pub(super) static SessionExpiration: Shape = Shape::new("SessionExpiration", Kind::Timestamp(None));

pub(super) static SessionMode: Shape = Shape::new("SessionMode", Kind::String(&["ReadOnly", "ReadWrite"]));

pub(super) static Setting: Shape = Shape::new("Setting", Kind::Boolean);

pub(super) static SimplePrefix: Shape =
    Shape::new("SimplePrefix", Kind::Structure(&Structure::new(&[]))).xml_name("SimplePrefix");

pub(super) static Size: Shape = Shape::new("Size", Kind::Long);

pub(super) static SkipValidation: Shape = Shape::new("SkipValidation", Kind::Boolean);

pub(super) static SourceSelectionCriteria: Shape = Shape::new(
    "SourceSelectionCriteria",
    Kind::Structure(&Structure::new(&[
        Member::new("SseKmsEncryptedObjects", &SseKmsEncryptedObjects),
        Member::new("ReplicaModifications", &ReplicaModifications),
    ])),
);

pub(super) static SseKmsEncryptedObjects: Shape = Shape::new(
    "SseKmsEncryptedObjects",
    Kind::Structure(&Structure::new(&[Member::new("Status", &SseKmsEncryptedObjectsStatus).required()])),
);

pub(super) static SseKmsEncryptedObjectsStatus: Shape =
    Shape::new("SseKmsEncryptedObjectsStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static Start: Shape = Shape::new("Start", Kind::Long);

pub(super) static StartAfter: Shape = Shape::new("StartAfter", Kind::String(&[]));

pub(super) static Stats: Shape = Shape::new(
    "Stats",
    Kind::Structure(&Structure::new(&[
        Member::new("BytesScanned", &BytesScanned),
        Member::new("BytesProcessed", &BytesProcessed),
        Member::new("BytesReturned", &BytesReturned),
    ])),
);

pub(super) static StatsEvent: Shape =
    Shape::new("StatsEvent", Kind::Structure(&Structure::new(&[Member::new("Details", &Stats).event_payload()])));

pub(super) static StorageClass: Shape = Shape::new(
    "StorageClass",
    Kind::String(&[
        "STANDARD",
        "REDUCED_REDUNDANCY",
        "STANDARD_IA",
        "ONEZONE_IA",
        "INTELLIGENT_TIERING",
        "GLACIER",
        "DEEP_ARCHIVE",
        "OUTPOSTS",
        "GLACIER_IR",
        "SNOW",
        "EXPRESS_ONEZONE",
        "FSX_OPENZFS",
        "FSX_ONTAP",
        "AWS_BACKUP_WARM",
        "AWS_BACKUP_LOW_COST_WARM",
    ]),
);

pub(super) static StorageClassAnalysis: Shape = Shape::new(
    "StorageClassAnalysis",
    Kind::Structure(&Structure::new(&[Member::new("DataExport", &StorageClassAnalysisDataExport)])),
);

pub(super) static StorageClassAnalysisDataExport: Shape = Shape::new(
    "StorageClassAnalysisDataExport",
    Kind::Structure(&Structure::new(&[
        Member::new("OutputSchemaVersion", &StorageClassAnalysisSchemaVersion).required(),
        Member::new("Destination", &AnalyticsExportDestination).required(),
    ])),
);

pub(super) static StorageClassAnalysisSchemaVersion: Shape =
    Shape::new("StorageClassAnalysisSchemaVersion", Kind::String(&["V_1"]));

pub(super) static Suffix: Shape = Shape::new("Suffix", Kind::String(&[]));

pub(super) static TableSseAlgorithm: Shape = Shape::new("TableSseAlgorithm", Kind::String(&["aws:kms", "AES256"]));

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &ObjectKey).required(),
        Member::new("Value", &Value).required(),
    ])),
);

pub(super) static TagCount: Shape = Shape::new("TagCount", Kind::Integer);

pub(super) static TagSet: Shape = Shape::new("TagSet", Kind::List(&Member::new("member", &Tag).named("Tag"), false));

pub(super) static Tagging: Shape =
    Shape::new("Tagging", Kind::Structure(&Structure::new(&[Member::new("TagSet", &TagSet).required()])));

pub(super) static TaggingDirective: Shape = Shape::new("TaggingDirective", Kind::String(&["COPY", "REPLACE"]));

pub(super) static TaggingHeader: Shape = Shape::new("TaggingHeader", Kind::String(&[]));

pub(super) static TargetBucket: Shape = Shape::new("TargetBucket", Kind::String(&[]));

pub(super) static TargetGrant: Shape = Shape::new(
    "TargetGrant",
    Kind::Structure(&Structure::new(&[
        Member::new("Grantee", &Grantee).xml_namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        Member::new("Permission", &BucketLogsPermission),
    ])),
);

pub(super) static TargetGrants: Shape =
    Shape::new("TargetGrants", Kind::List(&Member::new("member", &TargetGrant).named("Grant"), false));

pub(super) static TargetObjectKeyFormat: Shape = Shape::new(
    "TargetObjectKeyFormat",
    Kind::Structure(&Structure::new(&[
        Member::new("SimplePrefix", &SimplePrefix),
        Member::new("PartitionedPrefix", &PartitionedPrefix),
    ])),
);

pub(super) static TargetPrefix: Shape = Shape::new("TargetPrefix", Kind::String(&[]));

pub(super) static Tier: Shape = Shape::new("Tier", Kind::String(&["Standard", "Bulk", "Expedited"]));

pub(super) static Tiering: Shape = Shape::new(
    "Tiering",
    Kind::Structure(&Structure::new(&[
        Member::new("Days", &IntelligentTieringDays).required(),
        Member::new("AccessTier", &IntelligentTieringAccessTier).required(),
    ])),
);

pub(super) static TieringList: Shape = Shape::new("TieringList", Kind::List(&Member::new("member", &Tiering), true));

pub(super) static Token: Shape = Shape::new("Token", Kind::String(&[]));

pub(super) static TooManyParts: Shape =
    Shape::new("TooManyParts", Kind::Structure(&Structure::new(&[]).error("TooManyParts", 400, true)));

pub(super) static TopicArn: Shape = Shape::new("TopicArn", Kind::String(&[]));

pub(super) static TopicConfiguration: Shape = Shape::new(
    "TopicConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &NotificationId),
        Member::new("TopicArn", &TopicArn).named("Topic").required(),
        Member::new("Events", &EventList).named("Event").required(),
        Member::new("Filter", &NotificationConfigurationFilter),
    ])),
);

pub(super) static TopicConfigurationDeprecated: Shape = Shape::new(
    "TopicConfigurationDeprecated",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &NotificationId),
        Member::new("Events", &EventList).named("Event"),
        Member::new("Event", &Event),
        Member::new("Topic", &TopicArn),
    ])),
);

pub(super) static TopicConfigurationList: Shape =
    Shape::new("TopicConfigurationList", Kind::List(&Member::new("member", &TopicConfiguration), true));

pub(super) static Transition: Shape = Shape::new(
    "Transition",
    Kind::Structure(&Structure::new(&[
        Member::new("Date", &Date),
        Member::new("Days", &Days),
        Member::new("StorageClass", &TransitionStorageClass),
    ])),
);

pub(super) static TransitionDefaultMinimumObjectSize: Shape = Shape::new(
    "TransitionDefaultMinimumObjectSize",
    Kind::String(&["varies_by_storage_class", "all_storage_classes_128K"]),
);

pub(super) static TransitionList: Shape =
    Shape::new("TransitionList", Kind::List(&Member::new("member", &Transition), true));

pub(super) static TransitionStorageClass: Shape = Shape::new(
    "TransitionStorageClass",
    Kind::String(&["GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "GLACIER_IR"]),
);

pub(super) static Type: Shape = Shape::new("Type", Kind::String(&["CanonicalUser", "AmazonCustomerByEmail", "Group"]));

pub(super) static URI: Shape = Shape::new("URI", Kind::String(&[]));

pub(super) static UnsupportedMediaType: Shape =
    Shape::new("UnsupportedMediaType", Kind::Structure(&Structure::new(&[]).error("UnsupportedMediaType", 415, true)));

pub(super) static UpdateBucketMetadataAnnotationTableConfigurationRequest: Shape = Shape::new(
    "UpdateBucketMetadataAnnotationTableConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("AnnotationTableConfiguration", &AnnotationTableConfigurationUpdates)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("AnnotationTableConfiguration"),
    ),
);

pub(super) static UpdateBucketMetadataInventoryTableConfigurationRequest: Shape = Shape::new(
    "UpdateBucketMetadataInventoryTableConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("InventoryTableConfiguration", &InventoryTableConfigurationUpdates)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("InventoryTableConfiguration"),
    ),
);

pub(super) static UpdateBucketMetadataJournalTableConfigurationRequest: Shape = Shape::new(
    "UpdateBucketMetadataJournalTableConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("JournalTableConfiguration", &JournalTableConfigurationUpdates)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("JournalTableConfiguration"),
    ),
);

pub(super) static UpdateObjectEncryptionRequest: Shape = Shape::new(
    "UpdateObjectEncryptionRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
            Member::new("VersionId", &ObjectVersionId).at(Location::Query, "versionId"),
            Member::new("ObjectEncryption", &ObjectEncryption)
                .xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/")
                .required(),
            Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
        ])
        .payload("ObjectEncryption"),
    ),
);

pub(super) static UpdateObjectEncryptionResponse: Shape = Shape::new(
    "UpdateObjectEncryptionResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged")
    ])),
);

pub(super) static UploadIdMarker: Shape = Shape::new("UploadIdMarker", Kind::String(&[]));

pub(super) static UploadPartCopyOutput: Shape = Shape::new(
    "UploadPartCopyOutput",
    Kind::Structure(
        &Structure::new(&[
            Member::new("CopySourceVersionId", &CopySourceVersionId)
                .at(Location::Header, "x-amz-copy-source-version-id"),
            Member::new("CopyPartResult", &CopyPartResult),
            Member::new("ServerSideEncryption", &ServerSideEncryption)
                .at(Location::Header, "x-amz-server-side-encryption"),
            Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
                .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
            Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
                .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
            Member::new("SSEKMSKeyId", &SSEKMSKeyId)
                .at(Location::Header, "x-amz-server-side-encryption-aws-kms-key-id"),
            Member::new("BucketKeyEnabled", &BucketKeyEnabled)
                .at(Location::Header, "x-amz-server-side-encryption-bucket-key-enabled"),
            Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
            Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id"),
        ])
        .payload("CopyPartResult"),
    ),
);

pub(super) static UploadPartCopyRequest: Shape = Shape::new(
    "UploadPartCopyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
        Member::new("CopySource", &CopySource).at(Location::Header, "x-amz-copy-source").required(),
        Member::new("CopySourceIfMatch", &CopySourceIfMatch).at(Location::Header, "x-amz-copy-source-if-match"),
        Member::new("CopySourceIfModifiedSince", &CopySourceIfModifiedSince)
            .at(Location::Header, "x-amz-copy-source-if-modified-since"),
        Member::new("CopySourceIfNoneMatch", &CopySourceIfNoneMatch)
            .at(Location::Header, "x-amz-copy-source-if-none-match"),
        Member::new("CopySourceIfUnmodifiedSince", &CopySourceIfUnmodifiedSince)
            .at(Location::Header, "x-amz-copy-source-if-unmodified-since"),
        Member::new("CopySourceRange", &CopySourceRange).at(Location::Header, "x-amz-copy-source-range"),
        Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
        Member::new("PartNumber", &PartNumber).at(Location::Query, "partNumber").required(),
        Member::new("UploadId", &MultipartUploadId).at(Location::Query, "uploadId").required(),
        Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
            .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
        Member::new("SSECustomerKey", &SSECustomerKey)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key"),
        Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
        Member::new("CopySourceSSECustomerAlgorithm", &CopySourceSSECustomerAlgorithm)
            .at(Location::Header, "x-amz-copy-source-server-side-encryption-customer-algorithm"),
        Member::new("CopySourceSSECustomerKey", &CopySourceSSECustomerKey)
            .at(Location::Header, "x-amz-copy-source-server-side-encryption-customer-key"),
        Member::new("CopySourceSSECustomerKeyMD5", &CopySourceSSECustomerKeyMD5)
            .at(Location::Header, "x-amz-copy-source-server-side-encryption-customer-key-MD5"),
        Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
        Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        Member::new("ExpectedSourceBucketOwner", &AccountId).at(Location::Header, "x-amz-source-expected-bucket-owner"),
    ])),
);

pub(super) static UploadPartOutput: Shape = Shape::new(
    "UploadPartOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ServerSideEncryption", &ServerSideEncryption).at(Location::Header, "x-amz-server-side-encryption"),
        Member::new("ETag", &ETag).at(Location::Header, "ETag"),
        Member::new("ChecksumCRC32", &ChecksumCRC32).at(Location::Header, "x-amz-checksum-crc32"),
        Member::new("ChecksumCRC32C", &ChecksumCRC32C).at(Location::Header, "x-amz-checksum-crc32c"),
        Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME).at(Location::Header, "x-amz-checksum-crc64nvme"),
        Member::new("ChecksumSHA1", &ChecksumSHA1).at(Location::Header, "x-amz-checksum-sha1"),
        Member::new("ChecksumSHA256", &ChecksumSHA256).at(Location::Header, "x-amz-checksum-sha256"),
        Member::new("ChecksumSHA512", &ChecksumSHA512).at(Location::Header, "x-amz-checksum-sha512"),
        Member::new("ChecksumMD5", &ChecksumMD5).at(Location::Header, "x-amz-checksum-md5"),
        Member::new("ChecksumXXHASH64", &ChecksumXXHASH64).at(Location::Header, "x-amz-checksum-xxhash64"),
        Member::new("ChecksumXXHASH3", &ChecksumXXHASH3).at(Location::Header, "x-amz-checksum-xxhash3"),
        Member::new("ChecksumXXHASH128", &ChecksumXXHASH128).at(Location::Header, "x-amz-checksum-xxhash128"),
        Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
            .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
        Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
            .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
        Member::new("SSEKMSKeyId", &SSEKMSKeyId).at(Location::Header, "x-amz-server-side-encryption-aws-kms-key-id"),
        Member::new("BucketKeyEnabled", &BucketKeyEnabled)
            .at(Location::Header, "x-amz-server-side-encryption-bucket-key-enabled"),
        Member::new("RequestCharged", &RequestCharged).at(Location::Header, "x-amz-request-charged"),
        Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-version-id"),
    ])),
);

pub(super) static UploadPartRequest: Shape = Shape::new(
    "UploadPartRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("Body", &Body).streaming(),
            Member::new("Bucket", &BucketName).at(Location::Uri, "Bucket").required(),
            Member::new("ContentLength", &ContentLength).at(Location::Header, "Content-Length"),
            Member::new("ContentMD5", &ContentMD5).at(Location::Header, "Content-MD5"),
            Member::new("ChecksumAlgorithm", &ChecksumAlgorithm).at(Location::Header, "x-amz-sdk-checksum-algorithm"),
            Member::new("ChecksumCRC32", &ChecksumCRC32).at(Location::Header, "x-amz-checksum-crc32"),
            Member::new("ChecksumCRC32C", &ChecksumCRC32C).at(Location::Header, "x-amz-checksum-crc32c"),
            Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME).at(Location::Header, "x-amz-checksum-crc64nvme"),
            Member::new("ChecksumSHA1", &ChecksumSHA1).at(Location::Header, "x-amz-checksum-sha1"),
            Member::new("ChecksumSHA256", &ChecksumSHA256).at(Location::Header, "x-amz-checksum-sha256"),
            Member::new("ChecksumSHA512", &ChecksumSHA512).at(Location::Header, "x-amz-checksum-sha512"),
            Member::new("ChecksumMD5", &ChecksumMD5).at(Location::Header, "x-amz-checksum-md5"),
            Member::new("ChecksumXXHASH64", &ChecksumXXHASH64).at(Location::Header, "x-amz-checksum-xxhash64"),
            Member::new("ChecksumXXHASH3", &ChecksumXXHASH3).at(Location::Header, "x-amz-checksum-xxhash3"),
            Member::new("ChecksumXXHASH128", &ChecksumXXHASH128).at(Location::Header, "x-amz-checksum-xxhash128"),
            Member::new("Key", &ObjectKey).at(Location::Uri, "Key").required(),
            Member::new("PartNumber", &PartNumber).at(Location::Query, "partNumber").required(),
            Member::new("UploadId", &MultipartUploadId).at(Location::Query, "uploadId").required(),
            Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
                .at(Location::Header, "x-amz-server-side-encryption-customer-algorithm"),
            Member::new("SSECustomerKey", &SSECustomerKey)
                .at(Location::Header, "x-amz-server-side-encryption-customer-key"),
            Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
                .at(Location::Header, "x-amz-server-side-encryption-customer-key-MD5"),
            Member::new("RequestPayer", &RequestPayer).at(Location::Header, "x-amz-request-payer"),
            Member::new("ExpectedBucketOwner", &AccountId).at(Location::Header, "x-amz-expected-bucket-owner"),
        ])
        .payload("Body"),
    ),
);

pub(super) static UseSourceMultiRegionKey: Shape = Shape::new(
    "UseSourceMultiRegionKey",
    Kind::Structure(&Structure::new(&[Member::new("Status", &UseSourceMultiRegionKeyStatus).required()])),
);

pub(super) static UseSourceMultiRegionKeyStatus: Shape =
    Shape::new("UseSourceMultiRegionKeyStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static UserMetadata: Shape =
    Shape::new("UserMetadata", Kind::List(&Member::new("member", &MetadataEntry).named("MetadataEntry"), false));

pub(super) static Value: Shape = Shape::new("Value", Kind::String(&[]));

pub(super) static VersionCount: Shape = Shape::new("VersionCount", Kind::Integer);

pub(super) static VersionIdMarker: Shape = Shape::new("VersionIdMarker", Kind::String(&[]));

pub(super) static VersioningConfiguration: Shape = Shape::new(
    "VersioningConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("MFADelete", &MFADelete).named("MfaDelete"),
        Member::new("Status", &BucketVersioningStatus),
    ])),
);

pub(super) static WebsiteConfiguration: Shape = Shape::new(
    "WebsiteConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("ErrorDocument", &ErrorDocument),
        Member::new("IndexDocument", &IndexDocument),
        Member::new("RedirectAllRequestsTo", &RedirectAllRequestsTo),
        Member::new("RoutingRules", &RoutingRules),
    ])),
);

pub(super) static WebsiteRedirectLocation: Shape = Shape::new("WebsiteRedirectLocation", Kind::String(&[]));

pub(super) static WriteGetObjectResponseRequest: Shape = Shape::new(
    "WriteGetObjectResponseRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("RequestRoute", &RequestRoute).at(Location::Header, "x-amz-request-route").required(),
            Member::new("RequestToken", &RequestToken).at(Location::Header, "x-amz-request-token").required(),
            Member::new("Body", &Body).streaming(),
            Member::new("StatusCode", &GetObjectResponseStatusCode).at(Location::Header, "x-amz-fwd-status"),
            Member::new("ErrorCode", &ErrorCode).at(Location::Header, "x-amz-fwd-error-code"),
            Member::new("ErrorMessage", &ErrorMessage).at(Location::Header, "x-amz-fwd-error-message"),
            Member::new("AcceptRanges", &AcceptRanges).at(Location::Header, "x-amz-fwd-header-accept-ranges"),
            Member::new("CacheControl", &CacheControl).at(Location::Header, "x-amz-fwd-header-Cache-Control"),
            Member::new("ContentDisposition", &ContentDisposition)
                .at(Location::Header, "x-amz-fwd-header-Content-Disposition"),
            Member::new("ContentEncoding", &ContentEncoding).at(Location::Header, "x-amz-fwd-header-Content-Encoding"),
            Member::new("ContentLanguage", &ContentLanguage).at(Location::Header, "x-amz-fwd-header-Content-Language"),
            Member::new("ContentLength", &ContentLength).at(Location::Header, "Content-Length"),
            Member::new("ContentRange", &ContentRange).at(Location::Header, "x-amz-fwd-header-Content-Range"),
            Member::new("ContentType", &ContentType).at(Location::Header, "x-amz-fwd-header-Content-Type"),
            Member::new("ChecksumCRC32", &ChecksumCRC32).at(Location::Header, "x-amz-fwd-header-x-amz-checksum-crc32"),
            Member::new("ChecksumCRC32C", &ChecksumCRC32C)
                .at(Location::Header, "x-amz-fwd-header-x-amz-checksum-crc32c"),
            Member::new("ChecksumCRC64NVME", &ChecksumCRC64NVME)
                .at(Location::Header, "x-amz-fwd-header-x-amz-checksum-crc64nvme"),
            Member::new("ChecksumSHA1", &ChecksumSHA1).at(Location::Header, "x-amz-fwd-header-x-amz-checksum-sha1"),
            Member::new("ChecksumSHA256", &ChecksumSHA256)
                .at(Location::Header, "x-amz-fwd-header-x-amz-checksum-sha256"),
            Member::new("ChecksumSHA512", &ChecksumSHA512)
                .at(Location::Header, "x-amz-fwd-header-x-amz-checksum-sha512"),
            Member::new("ChecksumMD5", &ChecksumMD5).at(Location::Header, "x-amz-fwd-header-x-amz-checksum-md5"),
            Member::new("ChecksumXXHASH64", &ChecksumXXHASH64)
                .at(Location::Header, "x-amz-fwd-header-x-amz-checksum-xxhash64"),
            Member::new("ChecksumXXHASH3", &ChecksumXXHASH3)
                .at(Location::Header, "x-amz-fwd-header-x-amz-checksum-xxhash3"),
            Member::new("ChecksumXXHASH128", &ChecksumXXHASH128)
                .at(Location::Header, "x-amz-fwd-header-x-amz-checksum-xxhash128"),
            Member::new("DeleteMarker", &DeleteMarker).at(Location::Header, "x-amz-fwd-header-x-amz-delete-marker"),
            Member::new("ETag", &ETag).at(Location::Header, "x-amz-fwd-header-ETag"),
            Member::new("Expires", &Expires).at(Location::Header, "x-amz-fwd-header-Expires"),
            Member::new("Expiration", &Expiration).at(Location::Header, "x-amz-fwd-header-x-amz-expiration"),
            Member::new("LastModified", &LastModified).at(Location::Header, "x-amz-fwd-header-Last-Modified"),
            Member::new("MissingMeta", &MissingMeta).at(Location::Header, "x-amz-fwd-header-x-amz-missing-meta"),
            Member::new("Metadata", &Metadata).at(Location::Headers, "x-amz-meta-"),
            Member::new("ObjectLockMode", &ObjectLockMode)
                .at(Location::Header, "x-amz-fwd-header-x-amz-object-lock-mode"),
            Member::new("ObjectLockLegalHoldStatus", &ObjectLockLegalHoldStatus)
                .at(Location::Header, "x-amz-fwd-header-x-amz-object-lock-legal-hold"),
            Member::new("ObjectLockRetainUntilDate", &ObjectLockRetainUntilDate)
                .at(Location::Header, "x-amz-fwd-header-x-amz-object-lock-retain-until-date"),
            Member::new("PartsCount", &PartsCount).at(Location::Header, "x-amz-fwd-header-x-amz-mp-parts-count"),
            Member::new("ReplicationStatus", &ReplicationStatus)
                .at(Location::Header, "x-amz-fwd-header-x-amz-replication-status"),
            Member::new("RequestCharged", &RequestCharged)
                .at(Location::Header, "x-amz-fwd-header-x-amz-request-charged"),
            Member::new("Restore", &Restore).at(Location::Header, "x-amz-fwd-header-x-amz-restore"),
            Member::new("ServerSideEncryption", &ServerSideEncryption)
                .at(Location::Header, "x-amz-fwd-header-x-amz-server-side-encryption"),
            Member::new("SSECustomerAlgorithm", &SSECustomerAlgorithm)
                .at(Location::Header, "x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm"),
            Member::new("SSEKMSKeyId", &SSEKMSKeyId)
                .at(Location::Header, "x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id"),
            Member::new("SSECustomerKeyMD5", &SSECustomerKeyMD5)
                .at(Location::Header, "x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5"),
            Member::new("StorageClass", &StorageClass).at(Location::Header, "x-amz-fwd-header-x-amz-storage-class"),
            Member::new("TagCount", &TagCount).at(Location::Header, "x-amz-fwd-header-x-amz-tagging-count"),
            Member::new("VersionId", &ObjectVersionId).at(Location::Header, "x-amz-fwd-header-x-amz-version-id"),
            Member::new("BucketKeyEnabled", &BucketKeyEnabled)
                .at(Location::Header, "x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled"),
        ])
        .payload("Body"),
    ),
);

pub(super) static WriteOffsetBytes: Shape = Shape::new("WriteOffsetBytes", Kind::Long);

pub(super) static Years: Shape = Shape::new("Years", Kind::Integer);
