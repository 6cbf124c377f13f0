//! Which IAM action an operation is. Most are named alike; these are not.

/// Service and operation, and the action's name behind the prefix. Sorted.
const RENAMED: &[(&str, &str, &str)] = &[
    ("dynamodb", "TransactGetItems", "GetItem"),
    ("lambda", "GetLayerVersionByArn", "GetLayerVersion"),
    ("lambda", "Invoke", "InvokeFunction"),
    ("lambda", "InvokeAsync", "InvokeFunction"),
    ("lambda", "InvokeWithResponseStream", "InvokeFunction"),
    ("s3", "CompleteMultipartUpload", "PutObject"),
    ("s3", "CopyObject", "PutObject"),
    ("s3", "CreateMultipartUpload", "PutObject"),
    ("s3", "DeleteBucketCors", "PutBucketCORS"),
    ("s3", "DeleteBucketEncryption", "PutEncryptionConfiguration"),
    ("s3", "DeleteBucketLifecycle", "PutLifecycleConfiguration"),
    ("s3", "DeleteBucketTagging", "PutBucketTagging"),
    ("s3", "DeleteObjects", "DeleteObject"),
    ("s3", "GetBucketCors", "GetBucketCORS"),
    ("s3", "GetBucketEncryption", "GetEncryptionConfiguration"),
    ("s3", "GetBucketLifecycleConfiguration", "GetLifecycleConfiguration"),
    ("s3", "GetBucketNotificationConfiguration", "GetBucketNotification"),
    ("s3", "HeadBucket", "ListBucket"),
    ("s3", "HeadObject", "GetObject"),
    ("s3", "ListBuckets", "ListAllMyBuckets"),
    ("s3", "ListMultipartUploads", "ListBucketMultipartUploads"),
    ("s3", "ListObjectVersions", "ListBucketVersions"),
    ("s3", "ListObjects", "ListBucket"),
    ("s3", "ListObjectsV2", "ListBucket"),
    ("s3", "ListParts", "ListMultipartUploadParts"),
    ("s3", "PutBucketCors", "PutBucketCORS"),
    ("s3", "PutBucketEncryption", "PutEncryptionConfiguration"),
    ("s3", "PutBucketLifecycleConfiguration", "PutLifecycleConfiguration"),
    ("s3", "PutBucketNotificationConfiguration", "PutBucketNotification"),
    ("s3", "UploadPart", "PutObject"),
    ("s3", "UploadPartCopy", "PutObject"),
    ("sns", "PublishBatch", "Publish"),
    ("sqs", "ChangeMessageVisibilityBatch", "ChangeMessageVisibility"),
    ("sqs", "DeleteMessageBatch", "DeleteMessage"),
    ("sqs", "SendMessageBatch", "SendMessage"),
];

/// `lambda:InvokeFunction` for lambda's `Invoke`.
pub(super) fn action(service: &str, iam_prefix: &str, operation: &str) -> String {
    let found = RENAMED.binary_search_by(|(name, from, _)| (*name, *from).cmp(&(service, operation)));
    let name = found.map_or(operation, |index| RENAMED[index].2);
    format!("{iam_prefix}:{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_so_that_it_can_be_searched() {
        assert!(RENAMED.is_sorted_by_key(|(service, operation, _)| (service, operation)));
    }

    #[test]
    fn every_renamed_operation_is_in_its_model() {
        for (service, operation, _) in RENAMED {
            let model = api::service(service).expect("a service of ours");
            // `InvokeAsync` and others may leave the models one day; then they leave the table.
            assert!(model.operation(operation).is_some(), "{service}:{operation}");
        }
    }

    #[test]
    fn names() {
        assert_eq!(action("lambda", "lambda", "Invoke"), "lambda:InvokeFunction");
        assert_eq!(action("lambda", "lambda", "ListFunctions"), "lambda:ListFunctions");
        assert_eq!(action("s3", "s3", "HeadObject"), "s3:GetObject");
    }
}
