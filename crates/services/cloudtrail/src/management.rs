//! Which operations are of the control plane, and which of those only read.

use contract::{Operation, Service};

/// Operations that move data, by service. `*` stands for the rest of a name.
const DATA: &[(&str, &[&str])] = &[
    (
        "dynamodb",
        &[
            "BatchExecuteStatement",
            "BatchGetItem",
            "BatchWriteItem",
            "DeleteItem",
            "ExecuteStatement",
            "ExecuteTransaction",
            "GetItem",
            "PutItem",
            "Query",
            "Scan",
            "TransactGetItems",
            "TransactWriteItems",
            "UpdateItem",
        ],
    ),
    ("events", &["PutEvents"]),
    ("kinesis", &["GetRecords", "GetShardIterator", "PutRecord", "PutRecords", "SubscribeToShard"]),
    ("lambda", &["Invoke*"]),
    ("logs", &["FilterLogEvents", "GetLogEvents", "PutLogEvents", "StartLiveTail"]),
    ("cloudwatch", &["GetMetricData", "GetMetricStatistics", "PutMetricData"]),
    (
        "s3",
        &[
            "AbortMultipartUpload",
            "CompleteMultipartUpload",
            "CopyObject",
            "CreateMultipartUpload",
            "DeleteObject*",
            "GetObject*",
            "HeadObject",
            "ListObject*",
            "ListMultipartUploads",
            "ListParts",
            "PutObject*",
            "RestoreObject",
            "SelectObjectContent",
            "UploadPart*",
            "HeadBucket",
        ],
    ),
    ("sns", &["Publish", "PublishBatch"]),
    ("sqs", &["ChangeMessageVisibility*", "DeleteMessage*", "ReceiveMessage", "SendMessage*"]),
    ("xray", &["BatchGetTraces", "GetTraceSummaries", "PutTraceSegments"]),
];

/// Whether calls of the operation are recorded.
pub(crate) fn is_management(service: &Service, operation: &Operation) -> bool {
    let Some((_, names)) = DATA.iter().find(|(name, _)| *name == service.name) else { return true };
    !names.iter().any(|name| match name.strip_suffix('*') {
        Some(head) => operation.name.starts_with(head),
        None => operation.name == *name,
    })
}

/// Whether the operation only reads.
pub(crate) fn is_read(operation: &Operation) -> bool {
    ["Get", "List", "Describe", "Lookup", "Head", "Test", "Validate", "Simulate", "Search", "BatchGet"]
        .iter()
        .any(|head| operation.name.starts_with(head))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_not_recorded() {
        for (service, operation, recorded) in [
            ("sqs", "SendMessageBatch", false),
            ("sqs", "CreateQueue", true),
            ("lambda", "InvokeWithResponseStream", false),
            ("lambda", "CreateFunction", true),
            ("s3", "PutObjectTagging", false),
            ("s3", "PutBucketPolicy", true),
            ("iam", "CreateUser", true),
        ] {
            let service = api::service(service).expect("a service of ours");
            let operation = service.operation(operation).expect(operation);
            assert_eq!(is_management(service, operation), recorded, "{}", operation.name);
        }
    }

    #[test]
    fn every_operation_of_the_table_is_in_its_model() {
        for (service, names) in DATA {
            let service = api::service(service).expect("a service of ours");
            for name in names.iter().filter(|name| !name.ends_with('*')) {
                assert!(service.operation(name).is_some(), "{name}");
            }
        }
    }
}
