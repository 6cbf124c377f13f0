// Generated from `models/sqs.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `sqs`.
pub static SERVICE: Service = Service {
    name: "sqs",
    iam_prefix: "sqs",
    signing_name: "sqs",
    endpoint_prefix: "sqs",
    api_version: "2012-11-05",
    target_prefix: "AmazonSQS",
    xml_namespace: "http://queue.amazonaws.com/doc/2012-11-05/",
    protocols: &[Protocol::AwsJson10, Protocol::AwsQuery],
    query_compatible: true,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AddPermission", "POST", "/", 200)
        .input(&AddPermissionRequest, "")
        .errors(&[
            &OverLimit,
            &RequestThrottled,
            &QueueDoesNotExist,
            &InvalidAddress,
            &InvalidSecurity,
            &UnsupportedOperation,
        ])
        .implemented(),
    Operation::new("CancelMessageMoveTask", "POST", "/", 200)
        .input(&CancelMessageMoveTaskRequest, "")
        .output(&CancelMessageMoveTaskResult, "")
        .errors(&[
            &ResourceNotFoundException,
            &RequestThrottled,
            &InvalidAddress,
            &InvalidSecurity,
            &UnsupportedOperation,
        ])
        .implemented(),
    Operation::new("ChangeMessageVisibility", "POST", "/", 200)
        .input(&ChangeMessageVisibilityRequest, "")
        .errors(&[
            &MessageNotInflight,
            &ReceiptHandleIsInvalid,
            &RequestThrottled,
            &QueueDoesNotExist,
            &UnsupportedOperation,
            &InvalidAddress,
            &InvalidSecurity,
        ])
        .implemented(),
    Operation::new("ChangeMessageVisibilityBatch", "POST", "/", 200)
        .input(&ChangeMessageVisibilityBatchRequest, "")
        .output(&ChangeMessageVisibilityBatchResult, "")
        .errors(&[
            &TooManyEntriesInBatchRequest,
            &EmptyBatchRequest,
            &BatchEntryIdsNotDistinct,
            &InvalidBatchEntryId,
            &RequestThrottled,
            &QueueDoesNotExist,
            &UnsupportedOperation,
            &InvalidAddress,
            &InvalidSecurity,
        ])
        .implemented(),
    Operation::new("CreateQueue", "POST", "/", 200)
        .input(&CreateQueueRequest, "")
        .output(&CreateQueueResult, "")
        .errors(&[
            &QueueDeletedRecently,
            &QueueNameExists,
            &RequestThrottled,
            &InvalidAddress,
            &InvalidAttributeName,
            &InvalidAttributeValue,
            &UnsupportedOperation,
            &InvalidSecurity,
        ])
        .implemented(),
    Operation::new("DeleteMessage", "POST", "/", 200)
        .input(&DeleteMessageRequest, "")
        .errors(&[
            &InvalidIdFormat,
            &ReceiptHandleIsInvalid,
            &RequestThrottled,
            &QueueDoesNotExist,
            &UnsupportedOperation,
            &InvalidSecurity,
            &InvalidAddress,
        ])
        .implemented(),
    Operation::new("DeleteMessageBatch", "POST", "/", 200)
        .input(&DeleteMessageBatchRequest, "")
        .output(&DeleteMessageBatchResult, "")
        .errors(&[
            &TooManyEntriesInBatchRequest,
            &EmptyBatchRequest,
            &BatchEntryIdsNotDistinct,
            &InvalidBatchEntryId,
            &RequestThrottled,
            &QueueDoesNotExist,
            &UnsupportedOperation,
            &InvalidAddress,
            &InvalidSecurity,
        ])
        .implemented(),
    Operation::new("DeleteQueue", "POST", "/", 200)
        .input(&DeleteQueueRequest, "")
        .errors(&[&RequestThrottled, &QueueDoesNotExist, &InvalidAddress, &UnsupportedOperation, &InvalidSecurity])
        .implemented(),
    Operation::new("GetQueueAttributes", "POST", "/", 200)
        .input(&GetQueueAttributesRequest, "")
        .output(&GetQueueAttributesResult, "")
        .errors(&[
            &InvalidAttributeName,
            &RequestThrottled,
            &QueueDoesNotExist,
            &UnsupportedOperation,
            &InvalidSecurity,
            &InvalidAddress,
        ])
        .implemented(),
    Operation::new("GetQueueUrl", "POST", "/", 200)
        .input(&GetQueueUrlRequest, "")
        .output(&GetQueueUrlResult, "")
        .errors(&[&RequestThrottled, &QueueDoesNotExist, &InvalidAddress, &InvalidSecurity, &UnsupportedOperation])
        .implemented(),
    Operation::new("ListDeadLetterSourceQueues", "POST", "/", 200)
        .input(&ListDeadLetterSourceQueuesRequest, "")
        .output(&ListDeadLetterSourceQueuesResult, "")
        .errors(&[&QueueDoesNotExist, &RequestThrottled, &InvalidSecurity, &InvalidAddress, &UnsupportedOperation])
        .implemented(),
    Operation::new("ListMessageMoveTasks", "POST", "/", 200)
        .input(&ListMessageMoveTasksRequest, "")
        .output(&ListMessageMoveTasksResult, "")
        .errors(&[
            &ResourceNotFoundException,
            &RequestThrottled,
            &InvalidAddress,
            &InvalidSecurity,
            &UnsupportedOperation,
        ])
        .implemented(),
    Operation::new("ListQueueTags", "POST", "/", 200)
        .input(&ListQueueTagsRequest, "")
        .output(&ListQueueTagsResult, "")
        .errors(&[&RequestThrottled, &QueueDoesNotExist, &UnsupportedOperation, &InvalidAddress, &InvalidSecurity])
        .implemented(),
    Operation::new("ListQueues", "POST", "/", 200)
        .input(&ListQueuesRequest, "")
        .output(&ListQueuesResult, "")
        .errors(&[&RequestThrottled, &InvalidSecurity, &InvalidAddress, &UnsupportedOperation])
        .implemented(),
    Operation::new("PurgeQueue", "POST", "/", 200)
        .input(&PurgeQueueRequest, "")
        .errors(&[
            &QueueDoesNotExist,
            &PurgeQueueInProgress,
            &RequestThrottled,
            &InvalidAddress,
            &InvalidSecurity,
            &UnsupportedOperation,
        ])
        .implemented(),
    Operation::new("ReceiveMessage", "POST", "/", 200)
        .input(&ReceiveMessageRequest, "")
        .output(&ReceiveMessageResult, "")
        .errors(&[
            &UnsupportedOperation,
            &OverLimit,
            &RequestThrottled,
            &QueueDoesNotExist,
            &InvalidSecurity,
            &KmsDisabled,
            &KmsInvalidState,
            &KmsNotFound,
            &KmsOptInRequired,
            &KmsThrottled,
            &KmsAccessDenied,
            &KmsInvalidKeyUsage,
            &InvalidAddress,
        ])
        .implemented(),
    Operation::new("RemovePermission", "POST", "/", 200)
        .input(&RemovePermissionRequest, "")
        .errors(&[&InvalidAddress, &RequestThrottled, &QueueDoesNotExist, &InvalidSecurity, &UnsupportedOperation])
        .implemented(),
    Operation::new("SendMessage", "POST", "/", 200)
        .input(&SendMessageRequest, "")
        .output(&SendMessageResult, "")
        .errors(&[
            &InvalidMessageContents,
            &UnsupportedOperation,
            &RequestThrottled,
            &QueueDoesNotExist,
            &InvalidSecurity,
            &KmsDisabled,
            &KmsInvalidState,
            &KmsNotFound,
            &KmsOptInRequired,
            &KmsThrottled,
            &KmsAccessDenied,
            &KmsInvalidKeyUsage,
            &InvalidAddress,
        ])
        .implemented(),
    Operation::new("SendMessageBatch", "POST", "/", 200)
        .input(&SendMessageBatchRequest, "")
        .output(&SendMessageBatchResult, "")
        .errors(&[
            &TooManyEntriesInBatchRequest,
            &EmptyBatchRequest,
            &BatchEntryIdsNotDistinct,
            &BatchRequestTooLong,
            &InvalidBatchEntryId,
            &UnsupportedOperation,
            &RequestThrottled,
            &QueueDoesNotExist,
            &InvalidSecurity,
            &KmsDisabled,
            &KmsInvalidState,
            &KmsNotFound,
            &KmsOptInRequired,
            &KmsThrottled,
            &KmsAccessDenied,
            &KmsInvalidKeyUsage,
            &InvalidAddress,
        ])
        .implemented(),
    Operation::new("SetQueueAttributes", "POST", "/", 200)
        .input(&SetQueueAttributesRequest, "")
        .errors(&[
            &InvalidAttributeName,
            &InvalidAttributeValue,
            &RequestThrottled,
            &QueueDoesNotExist,
            &UnsupportedOperation,
            &OverLimit,
            &InvalidAddress,
            &InvalidSecurity,
        ])
        .implemented(),
    Operation::new("StartMessageMoveTask", "POST", "/", 200)
        .input(&StartMessageMoveTaskRequest, "")
        .output(&StartMessageMoveTaskResult, "")
        .errors(&[
            &ResourceNotFoundException,
            &RequestThrottled,
            &InvalidAddress,
            &InvalidSecurity,
            &UnsupportedOperation,
        ])
        .implemented(),
    Operation::new("TagQueue", "POST", "/", 200)
        .input(&TagQueueRequest, "")
        .errors(&[&InvalidAddress, &RequestThrottled, &QueueDoesNotExist, &InvalidSecurity, &UnsupportedOperation])
        .implemented(),
    Operation::new("UntagQueue", "POST", "/", 200)
        .input(&UntagQueueRequest, "")
        .errors(&[&InvalidAddress, &RequestThrottled, &QueueDoesNotExist, &InvalidSecurity, &UnsupportedOperation])
        .implemented(),
];

static SHAPES: &[&Shape] = &[
    &AWSAccountIdList,
    &ActionNameList,
    &AddPermissionRequest,
    &AttributeNameList,
    &BatchEntryIdsNotDistinct,
    &BatchRequestTooLong,
    &BatchResultErrorEntry,
    &BatchResultErrorEntryList,
    &Binary,
    &BinaryList,
    &Boolean,
    &BoxedInteger,
    &CancelMessageMoveTaskRequest,
    &CancelMessageMoveTaskResult,
    &ChangeMessageVisibilityBatchRequest,
    &ChangeMessageVisibilityBatchRequestEntry,
    &ChangeMessageVisibilityBatchRequestEntryList,
    &ChangeMessageVisibilityBatchResult,
    &ChangeMessageVisibilityBatchResultEntry,
    &ChangeMessageVisibilityBatchResultEntryList,
    &ChangeMessageVisibilityRequest,
    &CreateQueueRequest,
    &CreateQueueResult,
    &DeleteMessageBatchRequest,
    &DeleteMessageBatchRequestEntry,
    &DeleteMessageBatchRequestEntryList,
    &DeleteMessageBatchResult,
    &DeleteMessageBatchResultEntry,
    &DeleteMessageBatchResultEntryList,
    &DeleteMessageRequest,
    &DeleteQueueRequest,
    &EmptyBatchRequest,
    &ExceptionMessage,
    &GetQueueAttributesRequest,
    &GetQueueAttributesResult,
    &GetQueueUrlRequest,
    &GetQueueUrlResult,
    &InvalidAddress,
    &InvalidAttributeName,
    &InvalidAttributeValue,
    &InvalidBatchEntryId,
    &InvalidIdFormat,
    &InvalidMessageContents,
    &InvalidSecurity,
    &KmsAccessDenied,
    &KmsDisabled,
    &KmsInvalidKeyUsage,
    &KmsInvalidState,
    &KmsNotFound,
    &KmsOptInRequired,
    &KmsThrottled,
    &ListDeadLetterSourceQueuesRequest,
    &ListDeadLetterSourceQueuesResult,
    &ListMessageMoveTasksRequest,
    &ListMessageMoveTasksResult,
    &ListMessageMoveTasksResultEntry,
    &ListMessageMoveTasksResultEntryList,
    &ListQueueTagsRequest,
    &ListQueueTagsResult,
    &ListQueuesRequest,
    &ListQueuesResult,
    &Long,
    &Message,
    &MessageAttributeName,
    &MessageAttributeNameList,
    &MessageAttributeValue,
    &MessageBodyAttributeMap,
    &MessageBodySystemAttributeMap,
    &MessageList,
    &MessageNotInflight,
    &MessageSystemAttributeList,
    &MessageSystemAttributeMap,
    &MessageSystemAttributeName,
    &MessageSystemAttributeNameForSends,
    &MessageSystemAttributeValue,
    &NullableInteger,
    &NullableLong,
    &OverLimit,
    &PurgeQueueInProgress,
    &PurgeQueueRequest,
    &QueueAttributeMap,
    &QueueAttributeName,
    &QueueDeletedRecently,
    &QueueDoesNotExist,
    &QueueNameExists,
    &QueueUrlList,
    &ReceiptHandleIsInvalid,
    &ReceiveMessageRequest,
    &ReceiveMessageResult,
    &RemovePermissionRequest,
    &RequestThrottled,
    &ResourceNotFoundException,
    &SendMessageBatchRequest,
    &SendMessageBatchRequestEntry,
    &SendMessageBatchRequestEntryList,
    &SendMessageBatchResult,
    &SendMessageBatchResultEntry,
    &SendMessageBatchResultEntryList,
    &SendMessageRequest,
    &SendMessageResult,
    &SetQueueAttributesRequest,
    &StartMessageMoveTaskRequest,
    &StartMessageMoveTaskResult,
    &String,
    &StringList,
    &TagKey,
    &TagKeyList,
    &TagMap,
    &TagQueueRequest,
    &TagValue,
    &Token,
    &TooManyEntriesInBatchRequest,
    &UnsupportedOperation,
    &UntagQueueRequest,
];

pub(super) static AWSAccountIdList: Shape =
    Shape::new("AWSAccountIdList", Kind::List(&Member::new("member", &String).xml_named("AWSAccountId"), true));

pub(super) static ActionNameList: Shape =
    Shape::new("ActionNameList", Kind::List(&Member::new("member", &String).xml_named("ActionName"), true));

pub(super) static AddPermissionRequest: Shape = Shape::new(
    "AddPermissionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("Label", &String).required(),
        Member::new("AWSAccountIds", &AWSAccountIdList).required(),
        Member::new("Actions", &ActionNameList).required(),
    ])),
);

pub(super) static AttributeNameList: Shape = Shape::new(
    "AttributeNameList",
    Kind::List(&Member::new("member", &QueueAttributeName).xml_named("AttributeName"), true),
);

pub(super) static BatchEntryIdsNotDistinct: Shape = Shape::new(
    "BatchEntryIdsNotDistinct",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("BatchEntryIdsNotDistinct", 400, true)
            .query_code("AWS.SimpleQueueService.BatchEntryIdsNotDistinct"),
    ),
);

pub(super) static BatchRequestTooLong: Shape = Shape::new(
    "BatchRequestTooLong",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("BatchRequestTooLong", 400, true)
            .query_code("AWS.SimpleQueueService.BatchRequestTooLong"),
    ),
);

pub(super) static BatchResultErrorEntry: Shape = Shape::new(
    "BatchResultErrorEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &String).required(),
        Member::new("SenderFault", &Boolean).required(),
        Member::new("Code", &String).required(),
        Member::new("Message", &String),
    ])),
);

pub(super) static BatchResultErrorEntryList: Shape = Shape::new(
    "BatchResultErrorEntryList",
    Kind::List(&Member::new("member", &BatchResultErrorEntry).xml_named("BatchResultErrorEntry"), true),
);

pub(super) static Binary: Shape = Shape::new("Binary", Kind::Blob(false));

pub(super) static BinaryList: Shape =
    Shape::new("BinaryList", Kind::List(&Member::new("member", &Binary).xml_named("BinaryListValue"), false));

pub(super) static Boolean: Shape = Shape::new("Boolean", Kind::Boolean);

pub(super) static BoxedInteger: Shape = Shape::new("BoxedInteger", Kind::Integer);

pub(super) static CancelMessageMoveTaskRequest: Shape = Shape::new(
    "CancelMessageMoveTaskRequest",
    Kind::Structure(&Structure::new(&[Member::new("TaskHandle", &String).required()])),
);

pub(super) static CancelMessageMoveTaskResult: Shape = Shape::new(
    "CancelMessageMoveTaskResult",
    Kind::Structure(&Structure::new(&[Member::new("ApproximateNumberOfMessagesMoved", &Long)])),
);

pub(super) static ChangeMessageVisibilityBatchRequest: Shape = Shape::new(
    "ChangeMessageVisibilityBatchRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("Entries", &ChangeMessageVisibilityBatchRequestEntryList).required(),
    ])),
);

pub(super) static ChangeMessageVisibilityBatchRequestEntry: Shape = Shape::new(
    "ChangeMessageVisibilityBatchRequestEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &String).required(),
        Member::new("ReceiptHandle", &String).required(),
        Member::new("VisibilityTimeout", &NullableInteger),
    ])),
);

pub(super) static ChangeMessageVisibilityBatchRequestEntryList: Shape = Shape::new(
    "ChangeMessageVisibilityBatchRequestEntryList",
    Kind::List(
        &Member::new("member", &ChangeMessageVisibilityBatchRequestEntry)
            .xml_named("ChangeMessageVisibilityBatchRequestEntry"),
        true,
    ),
);

pub(super) static ChangeMessageVisibilityBatchResult: Shape = Shape::new(
    "ChangeMessageVisibilityBatchResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Successful", &ChangeMessageVisibilityBatchResultEntryList).required(),
        Member::new("Failed", &BatchResultErrorEntryList).required(),
    ])),
);

pub(super) static ChangeMessageVisibilityBatchResultEntry: Shape = Shape::new(
    "ChangeMessageVisibilityBatchResultEntry",
    Kind::Structure(&Structure::new(&[Member::new("Id", &String).required()])),
);

pub(super) static ChangeMessageVisibilityBatchResultEntryList: Shape = Shape::new(
    "ChangeMessageVisibilityBatchResultEntryList",
    Kind::List(
        &Member::new("member", &ChangeMessageVisibilityBatchResultEntry)
            .xml_named("ChangeMessageVisibilityBatchResultEntry"),
        true,
    ),
);

pub(super) static ChangeMessageVisibilityRequest: Shape = Shape::new(
    "ChangeMessageVisibilityRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("ReceiptHandle", &String).required(),
        Member::new("VisibilityTimeout", &NullableInteger).required(),
    ])),
);

pub(super) static CreateQueueRequest: Shape = Shape::new(
    "CreateQueueRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueName", &String).required(),
        Member::new("Attributes", &QueueAttributeMap).xml_named("Attribute"),
        Member::new("tags", &TagMap).xml_named("Tag"),
    ])),
);

pub(super) static CreateQueueResult: Shape =
    Shape::new("CreateQueueResult", Kind::Structure(&Structure::new(&[Member::new("QueueUrl", &String)])));

pub(super) static DeleteMessageBatchRequest: Shape = Shape::new(
    "DeleteMessageBatchRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("Entries", &DeleteMessageBatchRequestEntryList).required(),
    ])),
);

pub(super) static DeleteMessageBatchRequestEntry: Shape = Shape::new(
    "DeleteMessageBatchRequestEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &String).required(),
        Member::new("ReceiptHandle", &String).required(),
    ])),
);

pub(super) static DeleteMessageBatchRequestEntryList: Shape = Shape::new(
    "DeleteMessageBatchRequestEntryList",
    Kind::List(
        &Member::new("member", &DeleteMessageBatchRequestEntry).xml_named("DeleteMessageBatchRequestEntry"),
        true,
    ),
);

pub(super) static DeleteMessageBatchResult: Shape = Shape::new(
    "DeleteMessageBatchResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Successful", &DeleteMessageBatchResultEntryList).required(),
        Member::new("Failed", &BatchResultErrorEntryList).required(),
    ])),
);

pub(super) static DeleteMessageBatchResultEntry: Shape = Shape::new(
    "DeleteMessageBatchResultEntry",
    Kind::Structure(&Structure::new(&[Member::new("Id", &String).required()])),
);

pub(super) static DeleteMessageBatchResultEntryList: Shape = Shape::new(
    "DeleteMessageBatchResultEntryList",
    Kind::List(&Member::new("member", &DeleteMessageBatchResultEntry).xml_named("DeleteMessageBatchResultEntry"), true),
);

pub(super) static DeleteMessageRequest: Shape = Shape::new(
    "DeleteMessageRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("ReceiptHandle", &String).required(),
    ])),
);

pub(super) static DeleteQueueRequest: Shape =
    Shape::new("DeleteQueueRequest", Kind::Structure(&Structure::new(&[Member::new("QueueUrl", &String).required()])));

pub(super) static EmptyBatchRequest: Shape = Shape::new(
    "EmptyBatchRequest",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("EmptyBatchRequest", 400, true)
            .query_code("AWS.SimpleQueueService.EmptyBatchRequest"),
    ),
);

pub(super) static ExceptionMessage: Shape = Shape::new("ExceptionMessage", Kind::String(&[]));

pub(super) static GetQueueAttributesRequest: Shape = Shape::new(
    "GetQueueAttributesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("AttributeNames", &AttributeNameList),
    ])),
);

pub(super) static GetQueueAttributesResult: Shape = Shape::new(
    "GetQueueAttributesResult",
    Kind::Structure(&Structure::new(&[Member::new("Attributes", &QueueAttributeMap).xml_named("Attribute")])),
);

pub(super) static GetQueueUrlRequest: Shape = Shape::new(
    "GetQueueUrlRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueName", &String).required(),
        Member::new("QueueOwnerAWSAccountId", &String),
    ])),
);

pub(super) static GetQueueUrlResult: Shape =
    Shape::new("GetQueueUrlResult", Kind::Structure(&Structure::new(&[Member::new("QueueUrl", &String)])));

pub(super) static InvalidAddress: Shape = Shape::new(
    "InvalidAddress",
    Kind::Structure(&Structure::new(&[Member::new("message", &ExceptionMessage)]).error("InvalidAddress", 404, true)),
);

pub(super) static InvalidAttributeName: Shape = Shape::new(
    "InvalidAttributeName",
    Kind::Structure(&Structure::new(&[Member::new("message", &ExceptionMessage)]).error(
        "InvalidAttributeName",
        400,
        true,
    )),
);

pub(super) static InvalidAttributeValue: Shape = Shape::new(
    "InvalidAttributeValue",
    Kind::Structure(&Structure::new(&[Member::new("message", &ExceptionMessage)]).error(
        "InvalidAttributeValue",
        400,
        true,
    )),
);

pub(super) static InvalidBatchEntryId: Shape = Shape::new(
    "InvalidBatchEntryId",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("InvalidBatchEntryId", 400, true)
            .query_code("AWS.SimpleQueueService.InvalidBatchEntryId"),
    ),
);

pub(super) static InvalidIdFormat: Shape =
    Shape::new("InvalidIdFormat", Kind::Structure(&Structure::new(&[]).error("InvalidIdFormat", 400, true)));

pub(super) static InvalidMessageContents: Shape = Shape::new(
    "InvalidMessageContents",
    Kind::Structure(&Structure::new(&[Member::new("message", &ExceptionMessage)]).error(
        "InvalidMessageContents",
        400,
        true,
    )),
);

pub(super) static InvalidSecurity: Shape = Shape::new(
    "InvalidSecurity",
    Kind::Structure(&Structure::new(&[Member::new("message", &ExceptionMessage)]).error("InvalidSecurity", 403, true)),
);

pub(super) static KmsAccessDenied: Shape = Shape::new(
    "KmsAccessDenied",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("KmsAccessDenied", 400, true)
            .query_code("KMS.AccessDeniedException"),
    ),
);

pub(super) static KmsDisabled: Shape = Shape::new(
    "KmsDisabled",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("KmsDisabled", 400, true)
            .query_code("KMS.DisabledException"),
    ),
);

pub(super) static KmsInvalidKeyUsage: Shape = Shape::new(
    "KmsInvalidKeyUsage",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("KmsInvalidKeyUsage", 400, true)
            .query_code("KMS.InvalidKeyUsageException"),
    ),
);

pub(super) static KmsInvalidState: Shape = Shape::new(
    "KmsInvalidState",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("KmsInvalidState", 400, true)
            .query_code("KMS.InvalidStateException"),
    ),
);

pub(super) static KmsNotFound: Shape = Shape::new(
    "KmsNotFound",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("KmsNotFound", 400, true)
            .query_code("KMS.NotFoundException"),
    ),
);

pub(super) static KmsOptInRequired: Shape = Shape::new(
    "KmsOptInRequired",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("KmsOptInRequired", 403, true)
            .query_code("KMS.OptInRequired"),
    ),
);

pub(super) static KmsThrottled: Shape = Shape::new(
    "KmsThrottled",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("KmsThrottled", 400, true)
            .query_code("KMS.ThrottlingException"),
    ),
);

pub(super) static ListDeadLetterSourceQueuesRequest: Shape = Shape::new(
    "ListDeadLetterSourceQueuesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("NextToken", &Token),
        Member::new("MaxResults", &BoxedInteger),
    ])),
);

pub(super) static ListDeadLetterSourceQueuesResult: Shape = Shape::new(
    "ListDeadLetterSourceQueuesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("queueUrls", &QueueUrlList).required(),
        Member::new("NextToken", &Token),
    ])),
);

pub(super) static ListMessageMoveTasksRequest: Shape = Shape::new(
    "ListMessageMoveTasksRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SourceArn", &String).required(),
        Member::new("MaxResults", &NullableInteger),
    ])),
);

pub(super) static ListMessageMoveTasksResult: Shape = Shape::new(
    "ListMessageMoveTasksResult",
    Kind::Structure(&Structure::new(&[Member::new("Results", &ListMessageMoveTasksResultEntryList).flattened()])),
);

pub(super) static ListMessageMoveTasksResultEntry: Shape = Shape::new(
    "ListMessageMoveTasksResultEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("TaskHandle", &String),
        Member::new("Status", &String),
        Member::new("SourceArn", &String),
        Member::new("DestinationArn", &String),
        Member::new("MaxNumberOfMessagesPerSecond", &NullableInteger),
        Member::new("ApproximateNumberOfMessagesMoved", &Long),
        Member::new("ApproximateNumberOfMessagesToMove", &NullableLong),
        Member::new("FailureReason", &String),
        Member::new("StartedTimestamp", &Long),
    ])),
);

pub(super) static ListMessageMoveTasksResultEntryList: Shape = Shape::new(
    "ListMessageMoveTasksResultEntryList",
    Kind::List(
        &Member::new("member", &ListMessageMoveTasksResultEntry).xml_named("ListMessageMoveTasksResultEntry"),
        true,
    ),
);

pub(super) static ListQueueTagsRequest: Shape = Shape::new(
    "ListQueueTagsRequest",
    Kind::Structure(&Structure::new(&[Member::new("QueueUrl", &String).required()])),
);

pub(super) static ListQueueTagsResult: Shape = Shape::new(
    "ListQueueTagsResult",
    Kind::Structure(&Structure::new(&[Member::new("Tags", &TagMap).xml_named("Tag")])),
);

pub(super) static ListQueuesRequest: Shape = Shape::new(
    "ListQueuesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueNamePrefix", &String),
        Member::new("NextToken", &Token),
        Member::new("MaxResults", &BoxedInteger),
    ])),
);

pub(super) static ListQueuesResult: Shape = Shape::new(
    "ListQueuesResult",
    Kind::Structure(&Structure::new(&[Member::new("QueueUrls", &QueueUrlList), Member::new("NextToken", &Token)])),
);

pub(super) static Long: Shape = Shape::new("Long", Kind::Long);

pub(super) static Message: Shape = Shape::new(
    "Message",
    Kind::Structure(&Structure::new(&[
        Member::new("MessageId", &String),
        Member::new("ReceiptHandle", &String),
        Member::new("MD5OfBody", &String),
        Member::new("Body", &String),
        Member::new("Attributes", &MessageSystemAttributeMap).xml_named("Attribute"),
        Member::new("MD5OfMessageAttributes", &String),
        Member::new("MessageAttributes", &MessageBodyAttributeMap).xml_named("MessageAttribute"),
    ])),
);

pub(super) static MessageAttributeName: Shape = Shape::new("MessageAttributeName", Kind::String(&[]));

pub(super) static MessageAttributeNameList: Shape = Shape::new(
    "MessageAttributeNameList",
    Kind::List(&Member::new("member", &MessageAttributeName).xml_named("MessageAttributeName"), true),
);

pub(super) static MessageAttributeValue: Shape = Shape::new(
    "MessageAttributeValue",
    Kind::Structure(&Structure::new(&[
        Member::new("StringValue", &String),
        Member::new("BinaryValue", &Binary),
        Member::new("StringListValues", &StringList).xml_named("StringListValue").flattened(),
        Member::new("BinaryListValues", &BinaryList).xml_named("BinaryListValue").flattened(),
        Member::new("DataType", &String).required(),
    ])),
);

pub(super) static MessageBodyAttributeMap: Shape = Shape::new(
    "MessageBodyAttributeMap",
    Kind::Map(
        &Member::new("key", &String).xml_named("Name"),
        &Member::new("value", &MessageAttributeValue).xml_named("Value"),
        true,
    ),
);

pub(super) static MessageBodySystemAttributeMap: Shape = Shape::new(
    "MessageBodySystemAttributeMap",
    Kind::Map(
        &Member::new("key", &MessageSystemAttributeNameForSends).xml_named("Name"),
        &Member::new("value", &MessageSystemAttributeValue).xml_named("Value"),
        true,
    ),
);

pub(super) static MessageList: Shape =
    Shape::new("MessageList", Kind::List(&Member::new("member", &Message).xml_named("Message"), true));

pub(super) static MessageNotInflight: Shape = Shape::new(
    "MessageNotInflight",
    Kind::Structure(
        &Structure::new(&[])
            .error("MessageNotInflight", 400, true)
            .query_code("AWS.SimpleQueueService.MessageNotInflight"),
    ),
);

pub(super) static MessageSystemAttributeList: Shape = Shape::new(
    "MessageSystemAttributeList",
    Kind::List(&Member::new("member", &MessageSystemAttributeName).xml_named("MessageSystemAttributeName"), true),
);

pub(super) static MessageSystemAttributeMap: Shape = Shape::new(
    "MessageSystemAttributeMap",
    Kind::Map(
        &Member::new("key", &MessageSystemAttributeName).xml_named("Name"),
        &Member::new("value", &String).xml_named("Value"),
        true,
    ),
);

pub(super) static MessageSystemAttributeName: Shape = Shape::new(
    "MessageSystemAttributeName",
    Kind::String(&[
        "All",
        "SenderId",
        "SentTimestamp",
        "ApproximateReceiveCount",
        "ApproximateFirstReceiveTimestamp",
        "SequenceNumber",
        "MessageDeduplicationId",
        "MessageGroupId",
        "AWSTraceHeader",
        "DeadLetterQueueSourceArn",
    ]),
);

pub(super) static MessageSystemAttributeNameForSends: Shape =
    Shape::new("MessageSystemAttributeNameForSends", Kind::String(&["AWSTraceHeader"]));

pub(super) static MessageSystemAttributeValue: Shape = Shape::new(
    "MessageSystemAttributeValue",
    Kind::Structure(&Structure::new(&[
        Member::new("StringValue", &String),
        Member::new("BinaryValue", &Binary),
        Member::new("StringListValues", &StringList).xml_named("StringListValue").flattened(),
        Member::new("BinaryListValues", &BinaryList).xml_named("BinaryListValue").flattened(),
        Member::new("DataType", &String).required(),
    ])),
);

pub(super) static NullableInteger: Shape = Shape::new("NullableInteger", Kind::Integer);

pub(super) static NullableLong: Shape = Shape::new("NullableLong", Kind::Long);

pub(super) static OverLimit: Shape = Shape::new(
    "OverLimit",
    Kind::Structure(&Structure::new(&[Member::new("message", &ExceptionMessage)]).error("OverLimit", 403, true)),
);

pub(super) static PurgeQueueInProgress: Shape = Shape::new(
    "PurgeQueueInProgress",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("PurgeQueueInProgress", 403, true)
            .query_code("AWS.SimpleQueueService.PurgeQueueInProgress"),
    ),
);

pub(super) static PurgeQueueRequest: Shape =
    Shape::new("PurgeQueueRequest", Kind::Structure(&Structure::new(&[Member::new("QueueUrl", &String).required()])));

pub(super) static QueueAttributeMap: Shape = Shape::new(
    "QueueAttributeMap",
    Kind::Map(
        &Member::new("key", &QueueAttributeName).xml_named("Name"),
        &Member::new("value", &String).xml_named("Value"),
        true,
    ),
);

pub(super) static QueueAttributeName: Shape = Shape::new(
    "QueueAttributeName",
    Kind::String(&[
        "All",
        "Policy",
        "VisibilityTimeout",
        "MaximumMessageSize",
        "MessageRetentionPeriod",
        "ApproximateNumberOfMessages",
        "ApproximateNumberOfMessagesNotVisible",
        "CreatedTimestamp",
        "LastModifiedTimestamp",
        "QueueArn",
        "ApproximateNumberOfMessagesDelayed",
        "DelaySeconds",
        "ReceiveMessageWaitTimeSeconds",
        "RedrivePolicy",
        "FifoQueue",
        "ContentBasedDeduplication",
        "KmsMasterKeyId",
        "KmsDataKeyReusePeriodSeconds",
        "DeduplicationScope",
        "FifoThroughputLimit",
        "RedriveAllowPolicy",
        "SqsManagedSseEnabled",
    ]),
);

pub(super) static QueueDeletedRecently: Shape = Shape::new(
    "QueueDeletedRecently",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("QueueDeletedRecently", 400, true)
            .query_code("AWS.SimpleQueueService.QueueDeletedRecently"),
    ),
);

pub(super) static QueueDoesNotExist: Shape = Shape::new(
    "QueueDoesNotExist",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("QueueDoesNotExist", 400, true)
            .query_code("AWS.SimpleQueueService.NonExistentQueue"),
    ),
);

pub(super) static QueueNameExists: Shape = Shape::new(
    "QueueNameExists",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("QueueNameExists", 400, true)
            .query_code("QueueAlreadyExists"),
    ),
);

pub(super) static QueueUrlList: Shape =
    Shape::new("QueueUrlList", Kind::List(&Member::new("member", &String).xml_named("QueueUrl"), true));

pub(super) static ReceiptHandleIsInvalid: Shape = Shape::new(
    "ReceiptHandleIsInvalid",
    Kind::Structure(&Structure::new(&[Member::new("message", &ExceptionMessage)]).error(
        "ReceiptHandleIsInvalid",
        404,
        true,
    )),
);

pub(super) static ReceiveMessageRequest: Shape = Shape::new(
    "ReceiveMessageRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("AttributeNames", &AttributeNameList),
        Member::new("MessageSystemAttributeNames", &MessageSystemAttributeList),
        Member::new("MessageAttributeNames", &MessageAttributeNameList),
        Member::new("MaxNumberOfMessages", &NullableInteger),
        Member::new("VisibilityTimeout", &NullableInteger),
        Member::new("WaitTimeSeconds", &NullableInteger),
        Member::new("ReceiveRequestAttemptId", &String),
    ])),
);

pub(super) static ReceiveMessageResult: Shape =
    Shape::new("ReceiveMessageResult", Kind::Structure(&Structure::new(&[Member::new("Messages", &MessageList)])));

pub(super) static RemovePermissionRequest: Shape = Shape::new(
    "RemovePermissionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("Label", &String).required(),
    ])),
);

pub(super) static RequestThrottled: Shape = Shape::new(
    "RequestThrottled",
    Kind::Structure(&Structure::new(&[Member::new("message", &ExceptionMessage)]).error("RequestThrottled", 403, true)),
);

pub(super) static ResourceNotFoundException: Shape = Shape::new(
    "ResourceNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ExceptionMessage)]).error(
        "ResourceNotFoundException",
        404,
        true,
    )),
);

pub(super) static SendMessageBatchRequest: Shape = Shape::new(
    "SendMessageBatchRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("Entries", &SendMessageBatchRequestEntryList).required(),
    ])),
);

pub(super) static SendMessageBatchRequestEntry: Shape = Shape::new(
    "SendMessageBatchRequestEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &String).required(),
        Member::new("MessageBody", &String).required(),
        Member::new("DelaySeconds", &NullableInteger),
        Member::new("MessageAttributes", &MessageBodyAttributeMap).xml_named("MessageAttribute"),
        Member::new("MessageSystemAttributes", &MessageBodySystemAttributeMap).xml_named("MessageSystemAttribute"),
        Member::new("MessageDeduplicationId", &String),
        Member::new("MessageGroupId", &String),
    ])),
);

pub(super) static SendMessageBatchRequestEntryList: Shape = Shape::new(
    "SendMessageBatchRequestEntryList",
    Kind::List(&Member::new("member", &SendMessageBatchRequestEntry).xml_named("SendMessageBatchRequestEntry"), true),
);

pub(super) static SendMessageBatchResult: Shape = Shape::new(
    "SendMessageBatchResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Successful", &SendMessageBatchResultEntryList).required(),
        Member::new("Failed", &BatchResultErrorEntryList).required(),
    ])),
);

pub(super) static SendMessageBatchResultEntry: Shape = Shape::new(
    "SendMessageBatchResultEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &String).required(),
        Member::new("MessageId", &String).required(),
        Member::new("MD5OfMessageBody", &String).required(),
        Member::new("MD5OfMessageAttributes", &String),
        Member::new("MD5OfMessageSystemAttributes", &String),
        Member::new("SequenceNumber", &String),
    ])),
);

pub(super) static SendMessageBatchResultEntryList: Shape = Shape::new(
    "SendMessageBatchResultEntryList",
    Kind::List(&Member::new("member", &SendMessageBatchResultEntry).xml_named("SendMessageBatchResultEntry"), true),
);

pub(super) static SendMessageRequest: Shape = Shape::new(
    "SendMessageRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("MessageBody", &String).required(),
        Member::new("DelaySeconds", &NullableInteger),
        Member::new("MessageAttributes", &MessageBodyAttributeMap).xml_named("MessageAttribute"),
        Member::new("MessageSystemAttributes", &MessageBodySystemAttributeMap).xml_named("MessageSystemAttribute"),
        Member::new("MessageDeduplicationId", &String),
        Member::new("MessageGroupId", &String),
    ])),
);

pub(super) static SendMessageResult: Shape = Shape::new(
    "SendMessageResult",
    Kind::Structure(&Structure::new(&[
        Member::new("MD5OfMessageBody", &String),
        Member::new("MD5OfMessageAttributes", &String),
        Member::new("MD5OfMessageSystemAttributes", &String),
        Member::new("MessageId", &String),
        Member::new("SequenceNumber", &String),
    ])),
);

pub(super) static SetQueueAttributesRequest: Shape = Shape::new(
    "SetQueueAttributesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("Attributes", &QueueAttributeMap).xml_named("Attribute").required(),
    ])),
);

pub(super) static StartMessageMoveTaskRequest: Shape = Shape::new(
    "StartMessageMoveTaskRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SourceArn", &String).required(),
        Member::new("DestinationArn", &String),
        Member::new("MaxNumberOfMessagesPerSecond", &NullableInteger),
    ])),
);

pub(super) static StartMessageMoveTaskResult: Shape =
    Shape::new("StartMessageMoveTaskResult", Kind::Structure(&Structure::new(&[Member::new("TaskHandle", &String)])));

pub(super) static String: Shape = Shape::new("String", Kind::String(&[]));

pub(super) static StringList: Shape =
    Shape::new("StringList", Kind::List(&Member::new("member", &String).xml_named("StringListValue"), false));

pub(super) static TagKey: Shape = Shape::new("TagKey", Kind::String(&[]));

pub(super) static TagKeyList: Shape =
    Shape::new("TagKeyList", Kind::List(&Member::new("member", &TagKey).xml_named("TagKey"), true));

pub(super) static TagMap: Shape = Shape::new(
    "TagMap",
    Kind::Map(&Member::new("key", &TagKey).xml_named("Key"), &Member::new("value", &TagValue).xml_named("Value"), true),
);

pub(super) static TagQueueRequest: Shape = Shape::new(
    "TagQueueRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("Tags", &TagMap).required(),
    ])),
);

pub(super) static TagValue: Shape = Shape::new("TagValue", Kind::String(&[]));

pub(super) static Token: Shape = Shape::new("Token", Kind::String(&[]));

pub(super) static TooManyEntriesInBatchRequest: Shape = Shape::new(
    "TooManyEntriesInBatchRequest",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("TooManyEntriesInBatchRequest", 400, true)
            .query_code("AWS.SimpleQueueService.TooManyEntriesInBatchRequest"),
    ),
);

pub(super) static UnsupportedOperation: Shape = Shape::new(
    "UnsupportedOperation",
    Kind::Structure(
        &Structure::new(&[Member::new("message", &ExceptionMessage)])
            .error("UnsupportedOperation", 400, true)
            .query_code("AWS.SimpleQueueService.UnsupportedOperation"),
    ),
);

pub(super) static UntagQueueRequest: Shape = Shape::new(
    "UntagQueueRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("QueueUrl", &String).required(),
        Member::new("TagKeys", &TagKeyList).required(),
    ])),
);
