// Generated from `models/sns.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `sns`.
pub static SERVICE: Service = Service {
    name: "sns",
    iam_prefix: "sns",
    signing_name: "sns",
    endpoint_prefix: "sns",
    api_version: "2010-03-31",
    target_prefix: "",
    xml_namespace: "http://sns.amazonaws.com/doc/2010-03-31/",
    protocols: &[Protocol::AwsQuery],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AddPermission", "POST", "/", 200)
        .input(&AddPermissionInput, "")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &NotFoundException,
        ])
        .implemented(),
    Operation::new("CheckIfPhoneNumberIsOptedOut", "POST", "/", 200)
        .input(&CheckIfPhoneNumberIsOptedOutInput, "")
        .output(&CheckIfPhoneNumberIsOptedOutResponse, "CheckIfPhoneNumberIsOptedOutResult")
        .errors(&[
            &ThrottledException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &InvalidParameterException,
        ])
        .implemented(),
    Operation::new("ConfirmSubscription", "POST", "/", 200)
        .input(&ConfirmSubscriptionInput, "")
        .output(&ConfirmSubscriptionResponse, "ConfirmSubscriptionResult")
        .errors(&[
            &SubscriptionLimitExceededException,
            &InvalidParameterException,
            &NotFoundException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &FilterPolicyLimitExceededException,
            &ReplayLimitExceededException,
        ])
        .implemented(),
    Operation::new("CreatePlatformApplication", "POST", "/", 200)
        .input(&CreatePlatformApplicationInput, "")
        .output(&CreatePlatformApplicationResponse, "CreatePlatformApplicationResult")
        .errors(&[&InvalidParameterException, &InternalErrorException, &AuthorizationErrorException])
        .implemented(),
    Operation::new("CreatePlatformEndpoint", "POST", "/", 200)
        .input(&CreatePlatformEndpointInput, "")
        .output(&CreateEndpointResponse, "CreatePlatformEndpointResult")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &NotFoundException,
        ])
        .implemented(),
    Operation::new("CreateSMSSandboxPhoneNumber", "POST", "/", 200)
        .input(&CreateSMSSandboxPhoneNumberInput, "")
        .output(&CreateSMSSandboxPhoneNumberResult, "CreateSMSSandboxPhoneNumberResult")
        .errors(&[
            &AuthorizationErrorException,
            &InternalErrorException,
            &InvalidParameterException,
            &OptedOutException,
            &UserErrorException,
            &ThrottledException,
        ])
        .implemented(),
    Operation::new("CreateTopic", "POST", "/", 200)
        .input(&CreateTopicInput, "")
        .output(&CreateTopicResponse, "CreateTopicResult")
        .errors(&[
            &InvalidParameterException,
            &TopicLimitExceededException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &InvalidSecurityException,
            &TagLimitExceededException,
            &StaleTagException,
            &TagPolicyException,
            &ConcurrentAccessException,
        ])
        .implemented(),
    Operation::new("DeleteEndpoint", "POST", "/", 200)
        .input(&DeleteEndpointInput, "")
        .errors(&[&InvalidParameterException, &InternalErrorException, &AuthorizationErrorException])
        .implemented(),
    Operation::new("DeletePlatformApplication", "POST", "/", 200)
        .input(&DeletePlatformApplicationInput, "")
        .errors(&[&InvalidParameterException, &InternalErrorException, &AuthorizationErrorException])
        .implemented(),
    Operation::new("DeleteSMSSandboxPhoneNumber", "POST", "/", 200)
        .input(&DeleteSMSSandboxPhoneNumberInput, "")
        .output(&DeleteSMSSandboxPhoneNumberResult, "DeleteSMSSandboxPhoneNumberResult")
        .errors(&[
            &AuthorizationErrorException,
            &InternalErrorException,
            &InvalidParameterException,
            &ResourceNotFoundException,
            &UserErrorException,
            &ThrottledException,
        ])
        .implemented(),
    Operation::new("DeleteTopic", "POST", "/", 200)
        .input(&DeleteTopicInput, "")
        .errors(&[
            &InvalidParameterException,
            &InvalidStateException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &NotFoundException,
            &StaleTagException,
            &TagPolicyException,
            &ConcurrentAccessException,
        ])
        .implemented(),
    Operation::new("GetDataProtectionPolicy", "POST", "/", 200)
        .input(&GetDataProtectionPolicyInput, "")
        .output(&GetDataProtectionPolicyResponse, "GetDataProtectionPolicyResult")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &NotFoundException,
            &AuthorizationErrorException,
            &InvalidSecurityException,
        ])
        .implemented(),
    Operation::new("GetEndpointAttributes", "POST", "/", 200)
        .input(&GetEndpointAttributesInput, "")
        .output(&GetEndpointAttributesResponse, "GetEndpointAttributesResult")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &NotFoundException,
        ])
        .implemented(),
    Operation::new("GetPlatformApplicationAttributes", "POST", "/", 200)
        .input(&GetPlatformApplicationAttributesInput, "")
        .output(&GetPlatformApplicationAttributesResponse, "GetPlatformApplicationAttributesResult")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &NotFoundException,
        ])
        .implemented(),
    Operation::new("GetSMSAttributes", "POST", "/", 200)
        .input(&GetSMSAttributesInput, "")
        .output(&GetSMSAttributesResponse, "GetSMSAttributesResult")
        .errors(&[
            &ThrottledException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &InvalidParameterException,
        ])
        .implemented(),
    Operation::new("GetSMSSandboxAccountStatus", "POST", "/", 200)
        .input(&GetSMSSandboxAccountStatusInput, "")
        .output(&GetSMSSandboxAccountStatusResult, "GetSMSSandboxAccountStatusResult")
        .errors(&[&AuthorizationErrorException, &InternalErrorException, &ThrottledException])
        .implemented(),
    Operation::new("GetSubscriptionAttributes", "POST", "/", 200)
        .input(&GetSubscriptionAttributesInput, "")
        .output(&GetSubscriptionAttributesResponse, "GetSubscriptionAttributesResult")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &NotFoundException,
            &AuthorizationErrorException,
        ])
        .implemented(),
    Operation::new("GetTopicAttributes", "POST", "/", 200)
        .input(&GetTopicAttributesInput, "")
        .output(&GetTopicAttributesResponse, "GetTopicAttributesResult")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &NotFoundException,
            &AuthorizationErrorException,
            &InvalidSecurityException,
        ])
        .implemented(),
    Operation::new("ListEndpointsByPlatformApplication", "POST", "/", 200)
        .input(&ListEndpointsByPlatformApplicationInput, "")
        .output(&ListEndpointsByPlatformApplicationResponse, "ListEndpointsByPlatformApplicationResult")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &NotFoundException,
        ])
        .implemented(),
    Operation::new("ListOriginationNumbers", "POST", "/", 200)
        .input(&ListOriginationNumbersRequest, "")
        .output(&ListOriginationNumbersResult, "ListOriginationNumbersResult")
        .errors(&[
            &InternalErrorException,
            &AuthorizationErrorException,
            &ThrottledException,
            &InvalidParameterException,
            &ValidationException,
        ])
        .implemented(),
    Operation::new("ListPhoneNumbersOptedOut", "POST", "/", 200)
        .input(&ListPhoneNumbersOptedOutInput, "")
        .output(&ListPhoneNumbersOptedOutResponse, "ListPhoneNumbersOptedOutResult")
        .errors(&[
            &ThrottledException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &InvalidParameterException,
        ])
        .implemented(),
    Operation::new("ListPlatformApplications", "POST", "/", 200)
        .input(&ListPlatformApplicationsInput, "")
        .output(&ListPlatformApplicationsResponse, "ListPlatformApplicationsResult")
        .errors(&[&InvalidParameterException, &InternalErrorException, &AuthorizationErrorException])
        .implemented(),
    Operation::new("ListSMSSandboxPhoneNumbers", "POST", "/", 200)
        .input(&ListSMSSandboxPhoneNumbersInput, "")
        .output(&ListSMSSandboxPhoneNumbersResult, "ListSMSSandboxPhoneNumbersResult")
        .errors(&[
            &AuthorizationErrorException,
            &InternalErrorException,
            &InvalidParameterException,
            &ResourceNotFoundException,
            &ThrottledException,
        ])
        .implemented(),
    Operation::new("ListSubscriptions", "POST", "/", 200)
        .input(&ListSubscriptionsInput, "")
        .output(&ListSubscriptionsResponse, "ListSubscriptionsResult")
        .errors(&[&InvalidParameterException, &InternalErrorException, &AuthorizationErrorException])
        .implemented(),
    Operation::new("ListSubscriptionsByTopic", "POST", "/", 200)
        .input(&ListSubscriptionsByTopicInput, "")
        .output(&ListSubscriptionsByTopicResponse, "ListSubscriptionsByTopicResult")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &NotFoundException,
            &AuthorizationErrorException,
        ])
        .implemented(),
    Operation::new("ListTagsForResource", "POST", "/", 200)
        .input(&ListTagsForResourceRequest, "")
        .output(&ListTagsForResourceResponse, "ListTagsForResourceResult")
        .errors(&[
            &ResourceNotFoundException,
            &TagPolicyException,
            &InvalidParameterException,
            &AuthorizationErrorException,
            &ConcurrentAccessException,
        ])
        .implemented(),
    Operation::new("ListTopics", "POST", "/", 200)
        .input(&ListTopicsInput, "")
        .output(&ListTopicsResponse, "ListTopicsResult")
        .errors(&[&InvalidParameterException, &InternalErrorException, &AuthorizationErrorException])
        .implemented(),
    Operation::new("OptInPhoneNumber", "POST", "/", 200)
        .input(&OptInPhoneNumberInput, "")
        .output(&OptInPhoneNumberResponse, "OptInPhoneNumberResult")
        .errors(&[
            &ThrottledException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &InvalidParameterException,
        ])
        .implemented(),
    Operation::new("Publish", "POST", "/", 200)
        .input(&PublishInput, "")
        .output(&PublishResponse, "PublishResult")
        .errors(&[
            &InvalidParameterException,
            &InvalidParameterValueException,
            &InternalErrorException,
            &NotFoundException,
            &EndpointDisabledException,
            &PlatformApplicationDisabledException,
            &AuthorizationErrorException,
            &KMSDisabledException,
            &KMSInvalidStateException,
            &KMSNotFoundException,
            &KMSOptInRequired,
            &KMSThrottlingException,
            &KMSAccessDeniedException,
            &InvalidSecurityException,
            &ValidationException,
        ])
        .implemented(),
    Operation::new("PublishBatch", "POST", "/", 200)
        .input(&PublishBatchInput, "")
        .output(&PublishBatchResponse, "PublishBatchResult")
        .errors(&[
            &InvalidParameterException,
            &InvalidParameterValueException,
            &InternalErrorException,
            &NotFoundException,
            &EndpointDisabledException,
            &PlatformApplicationDisabledException,
            &AuthorizationErrorException,
            &BatchEntryIdsNotDistinctException,
            &BatchRequestTooLongException,
            &EmptyBatchRequestException,
            &InvalidBatchEntryIdException,
            &TooManyEntriesInBatchRequestException,
            &KMSDisabledException,
            &KMSInvalidStateException,
            &KMSNotFoundException,
            &KMSOptInRequired,
            &KMSThrottlingException,
            &KMSAccessDeniedException,
            &InvalidSecurityException,
            &ValidationException,
        ])
        .implemented(),
    Operation::new("PutDataProtectionPolicy", "POST", "/", 200)
        .input(&PutDataProtectionPolicyInput, "")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &NotFoundException,
            &AuthorizationErrorException,
            &InvalidSecurityException,
        ])
        .implemented(),
    Operation::new("RemovePermission", "POST", "/", 200)
        .input(&RemovePermissionInput, "")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &NotFoundException,
        ])
        .implemented(),
    Operation::new("SetEndpointAttributes", "POST", "/", 200)
        .input(&SetEndpointAttributesInput, "")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &NotFoundException,
        ])
        .implemented(),
    Operation::new("SetPlatformApplicationAttributes", "POST", "/", 200)
        .input(&SetPlatformApplicationAttributesInput, "")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &NotFoundException,
        ])
        .implemented(),
    Operation::new("SetSMSAttributes", "POST", "/", 200)
        .input(&SetSMSAttributesInput, "")
        .output(&SetSMSAttributesResponse, "SetSMSAttributesResult")
        .errors(&[
            &InvalidParameterException,
            &ThrottledException,
            &InternalErrorException,
            &AuthorizationErrorException,
        ])
        .implemented(),
    Operation::new("SetSubscriptionAttributes", "POST", "/", 200)
        .input(&SetSubscriptionAttributesInput, "")
        .errors(&[
            &InvalidParameterException,
            &FilterPolicyLimitExceededException,
            &ReplayLimitExceededException,
            &InternalErrorException,
            &NotFoundException,
            &AuthorizationErrorException,
        ])
        .implemented(),
    Operation::new("SetTopicAttributes", "POST", "/", 200)
        .input(&SetTopicAttributesInput, "")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &NotFoundException,
            &AuthorizationErrorException,
            &InvalidSecurityException,
        ])
        .implemented(),
    Operation::new("Subscribe", "POST", "/", 200)
        .input(&SubscribeInput, "")
        .output(&SubscribeResponse, "SubscribeResult")
        .errors(&[
            &SubscriptionLimitExceededException,
            &FilterPolicyLimitExceededException,
            &ReplayLimitExceededException,
            &InvalidParameterException,
            &InternalErrorException,
            &NotFoundException,
            &AuthorizationErrorException,
            &InvalidSecurityException,
        ])
        .implemented(),
    Operation::new("TagResource", "POST", "/", 200)
        .input(&TagResourceRequest, "")
        .output(&TagResourceResponse, "TagResourceResult")
        .errors(&[
            &ResourceNotFoundException,
            &TagLimitExceededException,
            &StaleTagException,
            &TagPolicyException,
            &InvalidParameterException,
            &AuthorizationErrorException,
            &ConcurrentAccessException,
        ])
        .implemented(),
    Operation::new("Unsubscribe", "POST", "/", 200)
        .input(&UnsubscribeInput, "")
        .errors(&[
            &InvalidParameterException,
            &InternalErrorException,
            &AuthorizationErrorException,
            &NotFoundException,
            &InvalidSecurityException,
        ])
        .implemented(),
    Operation::new("UntagResource", "POST", "/", 200)
        .input(&UntagResourceRequest, "")
        .output(&UntagResourceResponse, "UntagResourceResult")
        .errors(&[
            &ResourceNotFoundException,
            &TagLimitExceededException,
            &StaleTagException,
            &TagPolicyException,
            &InvalidParameterException,
            &AuthorizationErrorException,
            &ConcurrentAccessException,
        ])
        .implemented(),
    Operation::new("VerifySMSSandboxPhoneNumber", "POST", "/", 200)
        .input(&VerifySMSSandboxPhoneNumberInput, "")
        .output(&VerifySMSSandboxPhoneNumberResult, "VerifySMSSandboxPhoneNumberResult")
        .errors(&[
            &AuthorizationErrorException,
            &InternalErrorException,
            &InvalidParameterException,
            &ResourceNotFoundException,
            &VerificationException,
            &ThrottledException,
        ])
        .implemented(),
];

static SHAPES: &[&Shape] = &[
    &ActionsList,
    &AddPermissionInput,
    &AmazonResourceName,
    &AuthorizationErrorException,
    &BatchEntryIdsNotDistinctException,
    &BatchRequestTooLongException,
    &BatchResultErrorEntry,
    &BatchResultErrorEntryList,
    &Binary,
    &CheckIfPhoneNumberIsOptedOutInput,
    &CheckIfPhoneNumberIsOptedOutResponse,
    &ConcurrentAccessException,
    &ConfirmSubscriptionInput,
    &ConfirmSubscriptionResponse,
    &CreateEndpointResponse,
    &CreatePlatformApplicationInput,
    &CreatePlatformApplicationResponse,
    &CreatePlatformEndpointInput,
    &CreateSMSSandboxPhoneNumberInput,
    &CreateSMSSandboxPhoneNumberResult,
    &CreateTopicInput,
    &CreateTopicResponse,
    &DelegatesList,
    &DeleteEndpointInput,
    &DeletePlatformApplicationInput,
    &DeleteSMSSandboxPhoneNumberInput,
    &DeleteSMSSandboxPhoneNumberResult,
    &DeleteTopicInput,
    &EmptyBatchRequestException,
    &Endpoint,
    &EndpointDisabledException,
    &FilterPolicyLimitExceededException,
    &GetDataProtectionPolicyInput,
    &GetDataProtectionPolicyResponse,
    &GetEndpointAttributesInput,
    &GetEndpointAttributesResponse,
    &GetPlatformApplicationAttributesInput,
    &GetPlatformApplicationAttributesResponse,
    &GetSMSAttributesInput,
    &GetSMSAttributesResponse,
    &GetSMSSandboxAccountStatusInput,
    &GetSMSSandboxAccountStatusResult,
    &GetSubscriptionAttributesInput,
    &GetSubscriptionAttributesResponse,
    &GetTopicAttributesInput,
    &GetTopicAttributesResponse,
    &InternalErrorException,
    &InvalidBatchEntryIdException,
    &InvalidParameterException,
    &InvalidParameterValueException,
    &InvalidSecurityException,
    &InvalidStateException,
    &Iso2CountryCode,
    &KMSAccessDeniedException,
    &KMSDisabledException,
    &KMSInvalidStateException,
    &KMSNotFoundException,
    &KMSOptInRequired,
    &KMSThrottlingException,
    &LanguageCodeString,
    &ListEndpointsByPlatformApplicationInput,
    &ListEndpointsByPlatformApplicationResponse,
    &ListOfEndpoints,
    &ListOfPlatformApplications,
    &ListOriginationNumbersRequest,
    &ListOriginationNumbersResult,
    &ListPhoneNumbersOptedOutInput,
    &ListPhoneNumbersOptedOutResponse,
    &ListPlatformApplicationsInput,
    &ListPlatformApplicationsResponse,
    &ListSMSSandboxPhoneNumbersInput,
    &ListSMSSandboxPhoneNumbersResult,
    &ListString,
    &ListSubscriptionsByTopicInput,
    &ListSubscriptionsByTopicResponse,
    &ListSubscriptionsInput,
    &ListSubscriptionsResponse,
    &ListTagsForResourceRequest,
    &ListTagsForResourceResponse,
    &ListTopicsInput,
    &ListTopicsResponse,
    &MapStringToString,
    &MaxItems,
    &MaxItemsListOriginationNumbers,
    &MessageAttributeMap,
    &MessageAttributeValue,
    &NotFoundException,
    &NumberCapability,
    &NumberCapabilityList,
    &OTPCode,
    &OptInPhoneNumberInput,
    &OptInPhoneNumberResponse,
    &OptedOutException,
    &PhoneNumber,
    &PhoneNumberInformation,
    &PhoneNumberInformationList,
    &PhoneNumberList,
    &PhoneNumberString,
    &PlatformApplication,
    &PlatformApplicationDisabledException,
    &PublishBatchInput,
    &PublishBatchRequestEntry,
    &PublishBatchRequestEntryList,
    &PublishBatchResponse,
    &PublishBatchResultEntry,
    &PublishBatchResultEntryList,
    &PublishInput,
    &PublishResponse,
    &PutDataProtectionPolicyInput,
    &RemovePermissionInput,
    &ReplayLimitExceededException,
    &ResourceNotFoundException,
    &RouteType,
    &SMSSandboxPhoneNumber,
    &SMSSandboxPhoneNumberList,
    &SMSSandboxPhoneNumberVerificationStatus,
    &SetEndpointAttributesInput,
    &SetPlatformApplicationAttributesInput,
    &SetSMSAttributesInput,
    &SetSMSAttributesResponse,
    &SetSubscriptionAttributesInput,
    &SetTopicAttributesInput,
    &StaleTagException,
    &String,
    &SubscribeInput,
    &SubscribeResponse,
    &Subscription,
    &SubscriptionAttributesMap,
    &SubscriptionLimitExceededException,
    &SubscriptionsList,
    &Tag,
    &TagKey,
    &TagKeyList,
    &TagLimitExceededException,
    &TagList,
    &TagPolicyException,
    &TagResourceRequest,
    &TagResourceResponse,
    &TagValue,
    &ThrottledException,
    &Timestamp,
    &TooManyEntriesInBatchRequestException,
    &Topic,
    &TopicAttributesMap,
    &TopicLimitExceededException,
    &TopicsList,
    &UnsubscribeInput,
    &UntagResourceRequest,
    &UntagResourceResponse,
    &UserErrorException,
    &ValidationException,
    &VerificationException,
    &VerifySMSSandboxPhoneNumberInput,
    &VerifySMSSandboxPhoneNumberResult,
    &account,
    &action,
    &attributeName,
    &attributeValue,
    &authenticateOnUnsubscribe,
    &boolean,
    &delegate,
    &endpoint,
    &label,
    &message,
    &messageId,
    &messageStructure,
    &nextToken,
    &protocol,
    &string,
    &subject,
    &subscriptionARN,
    &token,
    &topicARN,
    &topicName,
];

pub(super) static ActionsList: Shape = Shape::new("ActionsList", Kind::List(&Member::new("member", &action), false));

pub(super) static AddPermissionInput: Shape = Shape::new(
    "AddPermissionInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TopicArn", &topicARN).required(),
        Member::new("Label", &label).required(),
        Member::new("AWSAccountId", &DelegatesList).required(),
        Member::new("ActionName", &ActionsList).required(),
    ])),
);

pub(super) static AmazonResourceName: Shape = Shape::new("AmazonResourceName", Kind::String(&[])).min(1.0).max(1011.0);

pub(super) static AuthorizationErrorException: Shape = Shape::new(
    "AuthorizationErrorException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("AuthorizationError", 403, true)),
);

pub(super) static BatchEntryIdsNotDistinctException: Shape = Shape::new(
    "BatchEntryIdsNotDistinctException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("BatchEntryIdsNotDistinct", 400, true)),
);

pub(super) static BatchRequestTooLongException: Shape = Shape::new(
    "BatchRequestTooLongException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("BatchRequestTooLong", 400, true)),
);

pub(super) static BatchResultErrorEntry: Shape = Shape::new(
    "BatchResultErrorEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &String).required(),
        Member::new("Code", &String).required(),
        Member::new("Message", &String),
        Member::new("SenderFault", &boolean).required(),
    ])),
);

pub(super) static BatchResultErrorEntryList: Shape =
    Shape::new("BatchResultErrorEntryList", Kind::List(&Member::new("member", &BatchResultErrorEntry), false));

pub(super) static Binary: Shape = Shape::new("Binary", Kind::Blob(false));

pub(super) static CheckIfPhoneNumberIsOptedOutInput: Shape = Shape::new(
    "CheckIfPhoneNumberIsOptedOutInput",
    Kind::Structure(&Structure::new(&[Member::new("phoneNumber", &PhoneNumber).required()])),
);

pub(super) static CheckIfPhoneNumberIsOptedOutResponse: Shape = Shape::new(
    "CheckIfPhoneNumberIsOptedOutResponse",
    Kind::Structure(&Structure::new(&[Member::new("isOptedOut", &boolean)])),
);

pub(super) static ConcurrentAccessException: Shape = Shape::new(
    "ConcurrentAccessException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("ConcurrentAccess", 400, true)),
);

pub(super) static ConfirmSubscriptionInput: Shape = Shape::new(
    "ConfirmSubscriptionInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TopicArn", &topicARN).required(),
        Member::new("Token", &token).required(),
        Member::new("AuthenticateOnUnsubscribe", &authenticateOnUnsubscribe),
    ])),
);

pub(super) static ConfirmSubscriptionResponse: Shape = Shape::new(
    "ConfirmSubscriptionResponse",
    Kind::Structure(&Structure::new(&[Member::new("SubscriptionArn", &subscriptionARN)])),
);

pub(super) static CreateEndpointResponse: Shape =
    Shape::new("CreateEndpointResponse", Kind::Structure(&Structure::new(&[Member::new("EndpointArn", &String)])));

pub(super) static CreatePlatformApplicationInput: Shape = Shape::new(
    "CreatePlatformApplicationInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &String).required(),
        Member::new("Platform", &String).required(),
        Member::new("Attributes", &MapStringToString).required(),
    ])),
);

pub(super) static CreatePlatformApplicationResponse: Shape = Shape::new(
    "CreatePlatformApplicationResponse",
    Kind::Structure(&Structure::new(&[Member::new("PlatformApplicationArn", &String)])),
);

pub(super) static CreatePlatformEndpointInput: Shape = Shape::new(
    "CreatePlatformEndpointInput",
    Kind::Structure(&Structure::new(&[
        Member::new("PlatformApplicationArn", &String).required(),
        Member::new("Token", &String).required(),
        Member::new("CustomUserData", &String),
        Member::new("Attributes", &MapStringToString),
    ])),
);

pub(super) static CreateSMSSandboxPhoneNumberInput: Shape = Shape::new(
    "CreateSMSSandboxPhoneNumberInput",
    Kind::Structure(&Structure::new(&[
        Member::new("PhoneNumber", &PhoneNumberString).required(),
        Member::new("LanguageCode", &LanguageCodeString),
    ])),
);

pub(super) static CreateSMSSandboxPhoneNumberResult: Shape =
    Shape::new("CreateSMSSandboxPhoneNumberResult", Kind::Structure(&Structure::new(&[])));

pub(super) static CreateTopicInput: Shape = Shape::new(
    "CreateTopicInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &topicName).required(),
        Member::new("Attributes", &TopicAttributesMap),
        Member::new("Tags", &TagList),
        Member::new("DataProtectionPolicy", &attributeValue),
    ])),
);

pub(super) static CreateTopicResponse: Shape =
    Shape::new("CreateTopicResponse", Kind::Structure(&Structure::new(&[Member::new("TopicArn", &topicARN)])));

pub(super) static DelegatesList: Shape =
    Shape::new("DelegatesList", Kind::List(&Member::new("member", &delegate), false));

pub(super) static DeleteEndpointInput: Shape = Shape::new(
    "DeleteEndpointInput",
    Kind::Structure(&Structure::new(&[Member::new("EndpointArn", &String).required()])),
);

pub(super) static DeletePlatformApplicationInput: Shape = Shape::new(
    "DeletePlatformApplicationInput",
    Kind::Structure(&Structure::new(&[Member::new("PlatformApplicationArn", &String).required()])),
);

pub(super) static DeleteSMSSandboxPhoneNumberInput: Shape = Shape::new(
    "DeleteSMSSandboxPhoneNumberInput",
    Kind::Structure(&Structure::new(&[Member::new("PhoneNumber", &PhoneNumberString).required()])),
);

pub(super) static DeleteSMSSandboxPhoneNumberResult: Shape =
    Shape::new("DeleteSMSSandboxPhoneNumberResult", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteTopicInput: Shape =
    Shape::new("DeleteTopicInput", Kind::Structure(&Structure::new(&[Member::new("TopicArn", &topicARN).required()])));

pub(super) static EmptyBatchRequestException: Shape = Shape::new(
    "EmptyBatchRequestException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("EmptyBatchRequest", 400, true)),
);

pub(super) static Endpoint: Shape = Shape::new(
    "Endpoint",
    Kind::Structure(&Structure::new(&[
        Member::new("EndpointArn", &String),
        Member::new("Attributes", &MapStringToString),
    ])),
);

pub(super) static EndpointDisabledException: Shape = Shape::new(
    "EndpointDisabledException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("EndpointDisabled", 400, true)),
);

pub(super) static FilterPolicyLimitExceededException: Shape = Shape::new(
    "FilterPolicyLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("FilterPolicyLimitExceeded", 403, true)),
);

pub(super) static GetDataProtectionPolicyInput: Shape = Shape::new(
    "GetDataProtectionPolicyInput",
    Kind::Structure(&Structure::new(&[Member::new("ResourceArn", &topicARN).required()])),
);

pub(super) static GetDataProtectionPolicyResponse: Shape = Shape::new(
    "GetDataProtectionPolicyResponse",
    Kind::Structure(&Structure::new(&[Member::new("DataProtectionPolicy", &attributeValue)])),
);

pub(super) static GetEndpointAttributesInput: Shape = Shape::new(
    "GetEndpointAttributesInput",
    Kind::Structure(&Structure::new(&[Member::new("EndpointArn", &String).required()])),
);

pub(super) static GetEndpointAttributesResponse: Shape = Shape::new(
    "GetEndpointAttributesResponse",
    Kind::Structure(&Structure::new(&[Member::new("Attributes", &MapStringToString)])),
);

pub(super) static GetPlatformApplicationAttributesInput: Shape = Shape::new(
    "GetPlatformApplicationAttributesInput",
    Kind::Structure(&Structure::new(&[Member::new("PlatformApplicationArn", &String).required()])),
);

pub(super) static GetPlatformApplicationAttributesResponse: Shape = Shape::new(
    "GetPlatformApplicationAttributesResponse",
    Kind::Structure(&Structure::new(&[Member::new("Attributes", &MapStringToString)])),
);

pub(super) static GetSMSAttributesInput: Shape =
    Shape::new("GetSMSAttributesInput", Kind::Structure(&Structure::new(&[Member::new("attributes", &ListString)])));

pub(super) static GetSMSAttributesResponse: Shape = Shape::new(
    "GetSMSAttributesResponse",
    Kind::Structure(&Structure::new(&[Member::new("attributes", &MapStringToString)])),
);

pub(super) static GetSMSSandboxAccountStatusInput: Shape =
    Shape::new("GetSMSSandboxAccountStatusInput", Kind::Structure(&Structure::new(&[])));

pub(super) static GetSMSSandboxAccountStatusResult: Shape = Shape::new(
    "GetSMSSandboxAccountStatusResult",
    Kind::Structure(&Structure::new(&[Member::new("IsInSandbox", &boolean).required()])),
);

pub(super) static GetSubscriptionAttributesInput: Shape = Shape::new(
    "GetSubscriptionAttributesInput",
    Kind::Structure(&Structure::new(&[Member::new("SubscriptionArn", &subscriptionARN).required()])),
);

pub(super) static GetSubscriptionAttributesResponse: Shape = Shape::new(
    "GetSubscriptionAttributesResponse",
    Kind::Structure(&Structure::new(&[Member::new("Attributes", &SubscriptionAttributesMap)])),
);

pub(super) static GetTopicAttributesInput: Shape = Shape::new(
    "GetTopicAttributesInput",
    Kind::Structure(&Structure::new(&[Member::new("TopicArn", &topicARN).required()])),
);

pub(super) static GetTopicAttributesResponse: Shape = Shape::new(
    "GetTopicAttributesResponse",
    Kind::Structure(&Structure::new(&[Member::new("Attributes", &TopicAttributesMap)])),
);

pub(super) static InternalErrorException: Shape = Shape::new(
    "InternalErrorException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("InternalError", 500, false)),
);

pub(super) static InvalidBatchEntryIdException: Shape = Shape::new(
    "InvalidBatchEntryIdException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("InvalidBatchEntryId", 400, true)),
);

pub(super) static InvalidParameterException: Shape = Shape::new(
    "InvalidParameterException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("InvalidParameter", 400, true)),
);

pub(super) static InvalidParameterValueException: Shape = Shape::new(
    "InvalidParameterValueException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("ParameterValueInvalid", 400, true)),
);

pub(super) static InvalidSecurityException: Shape = Shape::new(
    "InvalidSecurityException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("InvalidSecurity", 403, true)),
);

pub(super) static InvalidStateException: Shape = Shape::new(
    "InvalidStateException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("InvalidState", 400, true)),
);

pub(super) static Iso2CountryCode: Shape =
    Shape::new("Iso2CountryCode", Kind::String(&[])).max(2.0).pattern("^[A-Za-z]{2}$");

pub(super) static KMSAccessDeniedException: Shape = Shape::new(
    "KMSAccessDeniedException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("KMSAccessDenied", 400, true)),
);

pub(super) static KMSDisabledException: Shape = Shape::new(
    "KMSDisabledException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("KMSDisabled", 400, true)),
);

pub(super) static KMSInvalidStateException: Shape = Shape::new(
    "KMSInvalidStateException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("KMSInvalidState", 400, true)),
);

pub(super) static KMSNotFoundException: Shape = Shape::new(
    "KMSNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("KMSNotFound", 400, true)),
);

pub(super) static KMSOptInRequired: Shape = Shape::new(
    "KMSOptInRequired",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("KMSOptInRequired", 403, true)),
);

pub(super) static KMSThrottlingException: Shape = Shape::new(
    "KMSThrottlingException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("KMSThrottling", 400, true)),
);

pub(super) static LanguageCodeString: Shape = Shape::new(
    "LanguageCodeString",
    Kind::String(&[
        "en-US", "en-GB", "es-419", "es-ES", "de-DE", "fr-CA", "fr-FR", "it-IT", "ja-JP", "pt-BR", "kr-KR", "zh-CN",
        "zh-TW",
    ]),
);

pub(super) static ListEndpointsByPlatformApplicationInput: Shape = Shape::new(
    "ListEndpointsByPlatformApplicationInput",
    Kind::Structure(&Structure::new(&[
        Member::new("PlatformApplicationArn", &String).required(),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static ListEndpointsByPlatformApplicationResponse: Shape = Shape::new(
    "ListEndpointsByPlatformApplicationResponse",
    Kind::Structure(&Structure::new(&[Member::new("Endpoints", &ListOfEndpoints), Member::new("NextToken", &String)])),
);

pub(super) static ListOfEndpoints: Shape =
    Shape::new("ListOfEndpoints", Kind::List(&Member::new("member", &Endpoint), false));

pub(super) static ListOfPlatformApplications: Shape =
    Shape::new("ListOfPlatformApplications", Kind::List(&Member::new("member", &PlatformApplication), false));

pub(super) static ListOriginationNumbersRequest: Shape = Shape::new(
    "ListOriginationNumbersRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &nextToken),
        Member::new("MaxResults", &MaxItemsListOriginationNumbers),
    ])),
);

pub(super) static ListOriginationNumbersResult: Shape = Shape::new(
    "ListOriginationNumbersResult",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &nextToken),
        Member::new("PhoneNumbers", &PhoneNumberInformationList),
    ])),
);

pub(super) static ListPhoneNumbersOptedOutInput: Shape =
    Shape::new("ListPhoneNumbersOptedOutInput", Kind::Structure(&Structure::new(&[Member::new("nextToken", &string)])));

pub(super) static ListPhoneNumbersOptedOutResponse: Shape = Shape::new(
    "ListPhoneNumbersOptedOutResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("phoneNumbers", &PhoneNumberList),
        Member::new("nextToken", &string),
    ])),
);

pub(super) static ListPlatformApplicationsInput: Shape =
    Shape::new("ListPlatformApplicationsInput", Kind::Structure(&Structure::new(&[Member::new("NextToken", &String)])));

pub(super) static ListPlatformApplicationsResponse: Shape = Shape::new(
    "ListPlatformApplicationsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("PlatformApplications", &ListOfPlatformApplications),
        Member::new("NextToken", &String),
    ])),
);

pub(super) static ListSMSSandboxPhoneNumbersInput: Shape = Shape::new(
    "ListSMSSandboxPhoneNumbersInput",
    Kind::Structure(&Structure::new(&[Member::new("NextToken", &nextToken), Member::new("MaxResults", &MaxItems)])),
);

pub(super) static ListSMSSandboxPhoneNumbersResult: Shape = Shape::new(
    "ListSMSSandboxPhoneNumbersResult",
    Kind::Structure(&Structure::new(&[
        Member::new("PhoneNumbers", &SMSSandboxPhoneNumberList).required(),
        Member::new("NextToken", &string),
    ])),
);

pub(super) static ListString: Shape = Shape::new("ListString", Kind::List(&Member::new("member", &String), false));

pub(super) static ListSubscriptionsByTopicInput: Shape = Shape::new(
    "ListSubscriptionsByTopicInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TopicArn", &topicARN).required(),
        Member::new("NextToken", &nextToken),
    ])),
);

pub(super) static ListSubscriptionsByTopicResponse: Shape = Shape::new(
    "ListSubscriptionsByTopicResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Subscriptions", &SubscriptionsList),
        Member::new("NextToken", &nextToken),
    ])),
);

pub(super) static ListSubscriptionsInput: Shape =
    Shape::new("ListSubscriptionsInput", Kind::Structure(&Structure::new(&[Member::new("NextToken", &nextToken)])));

pub(super) static ListSubscriptionsResponse: Shape = Shape::new(
    "ListSubscriptionsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Subscriptions", &SubscriptionsList),
        Member::new("NextToken", &nextToken),
    ])),
);

pub(super) static ListTagsForResourceRequest: Shape = Shape::new(
    "ListTagsForResourceRequest",
    Kind::Structure(&Structure::new(&[Member::new("ResourceArn", &AmazonResourceName).required()])),
);

pub(super) static ListTagsForResourceResponse: Shape =
    Shape::new("ListTagsForResourceResponse", Kind::Structure(&Structure::new(&[Member::new("Tags", &TagList)])));

pub(super) static ListTopicsInput: Shape =
    Shape::new("ListTopicsInput", Kind::Structure(&Structure::new(&[Member::new("NextToken", &nextToken)])));

pub(super) static ListTopicsResponse: Shape = Shape::new(
    "ListTopicsResponse",
    Kind::Structure(&Structure::new(&[Member::new("Topics", &TopicsList), Member::new("NextToken", &nextToken)])),
);

pub(super) static MapStringToString: Shape =
    Shape::new("MapStringToString", Kind::Map(&Member::new("key", &String), &Member::new("value", &String), false));

pub(super) static MaxItems: Shape = Shape::new("MaxItems", Kind::Integer).min(1.0).max(100.0);

pub(super) static MaxItemsListOriginationNumbers: Shape =
    Shape::new("MaxItemsListOriginationNumbers", Kind::Integer).min(1.0).max(30.0);

pub(super) static MessageAttributeMap: Shape = Shape::new(
    "MessageAttributeMap",
    Kind::Map(
        &Member::new("key", &String).named("Name"),
        &Member::new("value", &MessageAttributeValue).named("Value"),
        false,
    ),
);

pub(super) static MessageAttributeValue: Shape = Shape::new(
    "MessageAttributeValue",
    Kind::Structure(&Structure::new(&[
        Member::new("DataType", &String).required(),
        Member::new("StringValue", &String),
        Member::new("BinaryValue", &Binary),
    ])),
);

pub(super) static NotFoundException: Shape = Shape::new(
    "NotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("NotFound", 404, true)),
);

pub(super) static NumberCapability: Shape = Shape::new("NumberCapability", Kind::String(&["SMS", "MMS", "VOICE"]));

pub(super) static NumberCapabilityList: Shape =
    Shape::new("NumberCapabilityList", Kind::List(&Member::new("member", &NumberCapability), false));

pub(super) static OTPCode: Shape = Shape::new("OTPCode", Kind::String(&[])).min(5.0).max(8.0).pattern("^[0-9]+$");

pub(super) static OptInPhoneNumberInput: Shape = Shape::new(
    "OptInPhoneNumberInput",
    Kind::Structure(&Structure::new(&[Member::new("phoneNumber", &PhoneNumber).required()])),
);

pub(super) static OptInPhoneNumberResponse: Shape =
    Shape::new("OptInPhoneNumberResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static OptedOutException: Shape = Shape::new(
    "OptedOutException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("OptedOut", 400, true)),
);

pub(super) static PhoneNumber: Shape = Shape::new("PhoneNumber", Kind::String(&[])).sensitive();

pub(super) static PhoneNumberInformation: Shape = Shape::new(
    "PhoneNumberInformation",
    Kind::Structure(&Structure::new(&[
        Member::new("CreatedAt", &Timestamp),
        Member::new("PhoneNumber", &PhoneNumber),
        Member::new("Status", &String),
        Member::new("Iso2CountryCode", &Iso2CountryCode),
        Member::new("RouteType", &RouteType),
        Member::new("NumberCapabilities", &NumberCapabilityList),
    ])),
);

pub(super) static PhoneNumberInformationList: Shape =
    Shape::new("PhoneNumberInformationList", Kind::List(&Member::new("member", &PhoneNumberInformation), false));

pub(super) static PhoneNumberList: Shape =
    Shape::new("PhoneNumberList", Kind::List(&Member::new("member", &PhoneNumber), false));

pub(super) static PhoneNumberString: Shape =
    Shape::new("PhoneNumberString", Kind::String(&[])).max(20.0).pattern("^(\\+[0-9]{8,}|[0-9]{0,9})$").sensitive();

pub(super) static PlatformApplication: Shape = Shape::new(
    "PlatformApplication",
    Kind::Structure(&Structure::new(&[
        Member::new("PlatformApplicationArn", &String),
        Member::new("Attributes", &MapStringToString),
    ])),
);

pub(super) static PlatformApplicationDisabledException: Shape = Shape::new(
    "PlatformApplicationDisabledException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error(
        "PlatformApplicationDisabled",
        400,
        true,
    )),
);

pub(super) static PublishBatchInput: Shape = Shape::new(
    "PublishBatchInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TopicArn", &topicARN).required(),
        Member::new("PublishBatchRequestEntries", &PublishBatchRequestEntryList).required(),
    ])),
);

pub(super) static PublishBatchRequestEntry: Shape = Shape::new(
    "PublishBatchRequestEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &String).required(),
        Member::new("Message", &message).required(),
        Member::new("Subject", &subject),
        Member::new("MessageStructure", &messageStructure),
        Member::new("MessageAttributes", &MessageAttributeMap),
        Member::new("MessageDeduplicationId", &String),
        Member::new("MessageGroupId", &String),
    ])),
);

pub(super) static PublishBatchRequestEntryList: Shape =
    Shape::new("PublishBatchRequestEntryList", Kind::List(&Member::new("member", &PublishBatchRequestEntry), false));

pub(super) static PublishBatchResponse: Shape = Shape::new(
    "PublishBatchResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Successful", &PublishBatchResultEntryList),
        Member::new("Failed", &BatchResultErrorEntryList),
    ])),
);

pub(super) static PublishBatchResultEntry: Shape = Shape::new(
    "PublishBatchResultEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &String),
        Member::new("MessageId", &messageId),
        Member::new("SequenceNumber", &String),
    ])),
);

pub(super) static PublishBatchResultEntryList: Shape =
    Shape::new("PublishBatchResultEntryList", Kind::List(&Member::new("member", &PublishBatchResultEntry), false));

pub(super) static PublishInput: Shape = Shape::new(
    "PublishInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TopicArn", &topicARN),
        Member::new("TargetArn", &String),
        Member::new("PhoneNumber", &PhoneNumber),
        Member::new("Message", &message).required(),
        Member::new("Subject", &subject),
        Member::new("MessageStructure", &messageStructure),
        Member::new("MessageAttributes", &MessageAttributeMap),
        Member::new("MessageDeduplicationId", &String),
        Member::new("MessageGroupId", &String),
    ])),
);

pub(super) static PublishResponse: Shape = Shape::new(
    "PublishResponse",
    Kind::Structure(&Structure::new(&[Member::new("MessageId", &messageId), Member::new("SequenceNumber", &String)])),
);

pub(super) static PutDataProtectionPolicyInput: Shape = Shape::new(
    "PutDataProtectionPolicyInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &topicARN).required(),
        Member::new("DataProtectionPolicy", &attributeValue).required(),
    ])),
);

pub(super) static RemovePermissionInput: Shape = Shape::new(
    "RemovePermissionInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TopicArn", &topicARN).required(),
        Member::new("Label", &label).required(),
    ])),
);

pub(super) static ReplayLimitExceededException: Shape = Shape::new(
    "ReplayLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("ReplayLimitExceeded", 403, true)),
);

pub(super) static ResourceNotFoundException: Shape = Shape::new(
    "ResourceNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("ResourceNotFound", 404, true)),
);

pub(super) static RouteType: Shape =
    Shape::new("RouteType", Kind::String(&["Transactional", "Promotional", "Premium"]));

pub(super) static SMSSandboxPhoneNumber: Shape = Shape::new(
    "SMSSandboxPhoneNumber",
    Kind::Structure(&Structure::new(&[
        Member::new("PhoneNumber", &PhoneNumberString),
        Member::new("Status", &SMSSandboxPhoneNumberVerificationStatus),
    ])),
);

pub(super) static SMSSandboxPhoneNumberList: Shape =
    Shape::new("SMSSandboxPhoneNumberList", Kind::List(&Member::new("member", &SMSSandboxPhoneNumber), false));

pub(super) static SMSSandboxPhoneNumberVerificationStatus: Shape =
    Shape::new("SMSSandboxPhoneNumberVerificationStatus", Kind::String(&["Pending", "Verified"]));

pub(super) static SetEndpointAttributesInput: Shape = Shape::new(
    "SetEndpointAttributesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("EndpointArn", &String).required(),
        Member::new("Attributes", &MapStringToString).required(),
    ])),
);

pub(super) static SetPlatformApplicationAttributesInput: Shape = Shape::new(
    "SetPlatformApplicationAttributesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("PlatformApplicationArn", &String).required(),
        Member::new("Attributes", &MapStringToString).required(),
    ])),
);

pub(super) static SetSMSAttributesInput: Shape = Shape::new(
    "SetSMSAttributesInput",
    Kind::Structure(&Structure::new(&[Member::new("attributes", &MapStringToString).required()])),
);

pub(super) static SetSMSAttributesResponse: Shape =
    Shape::new("SetSMSAttributesResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static SetSubscriptionAttributesInput: Shape = Shape::new(
    "SetSubscriptionAttributesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("SubscriptionArn", &subscriptionARN).required(),
        Member::new("AttributeName", &attributeName).required(),
        Member::new("AttributeValue", &attributeValue),
    ])),
);

pub(super) static SetTopicAttributesInput: Shape = Shape::new(
    "SetTopicAttributesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TopicArn", &topicARN).required(),
        Member::new("AttributeName", &attributeName).required(),
        Member::new("AttributeValue", &attributeValue),
    ])),
);

pub(super) static StaleTagException: Shape = Shape::new(
    "StaleTagException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("StaleTag", 400, true)),
);

pub(super) static String: Shape = Shape::new("String", Kind::String(&[]));

pub(super) static SubscribeInput: Shape = Shape::new(
    "SubscribeInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TopicArn", &topicARN).required(),
        Member::new("Protocol", &protocol).required(),
        Member::new("Endpoint", &endpoint),
        Member::new("Attributes", &SubscriptionAttributesMap),
        Member::new("ReturnSubscriptionArn", &boolean),
    ])),
);

pub(super) static SubscribeResponse: Shape = Shape::new(
    "SubscribeResponse",
    Kind::Structure(&Structure::new(&[Member::new("SubscriptionArn", &subscriptionARN)])),
);

pub(super) static Subscription: Shape = Shape::new(
    "Subscription",
    Kind::Structure(&Structure::new(&[
        Member::new("SubscriptionArn", &subscriptionARN),
        Member::new("Owner", &account),
        Member::new("Protocol", &protocol),
        Member::new("Endpoint", &endpoint),
        Member::new("TopicArn", &topicARN),
    ])),
);

pub(super) static SubscriptionAttributesMap: Shape = Shape::new(
    "SubscriptionAttributesMap",
    Kind::Map(&Member::new("key", &attributeName), &Member::new("value", &attributeValue), false),
);

pub(super) static SubscriptionLimitExceededException: Shape = Shape::new(
    "SubscriptionLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("SubscriptionLimitExceeded", 403, true)),
);

pub(super) static SubscriptionsList: Shape =
    Shape::new("SubscriptionsList", Kind::List(&Member::new("member", &Subscription), false));

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &TagKey).required(),
        Member::new("Value", &TagValue).required(),
    ])),
);

pub(super) static TagKey: Shape = Shape::new("TagKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static TagKeyList: Shape = Shape::new("TagKeyList", Kind::List(&Member::new("member", &TagKey), false));

pub(super) static TagLimitExceededException: Shape = Shape::new(
    "TagLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("TagLimitExceeded", 400, true)),
);

pub(super) static TagList: Shape = Shape::new("TagList", Kind::List(&Member::new("member", &Tag), false));

pub(super) static TagPolicyException: Shape = Shape::new(
    "TagPolicyException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("TagPolicy", 400, true)),
);

pub(super) static TagResourceRequest: Shape = Shape::new(
    "TagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &AmazonResourceName).required(),
        Member::new("Tags", &TagList).required(),
    ])),
);

pub(super) static TagResourceResponse: Shape = Shape::new("TagResourceResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static TagValue: Shape = Shape::new("TagValue", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static ThrottledException: Shape = Shape::new(
    "ThrottledException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("Throttled", 429, true)),
);

pub(super) static Timestamp: Shape = Shape::new("Timestamp", Kind::Timestamp(None));

pub(super) static TooManyEntriesInBatchRequestException: Shape = Shape::new(
    "TooManyEntriesInBatchRequestException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error(
        "TooManyEntriesInBatchRequest",
        400,
        true,
    )),
);

pub(super) static Topic: Shape =
    Shape::new("Topic", Kind::Structure(&Structure::new(&[Member::new("TopicArn", &topicARN)])));

pub(super) static TopicAttributesMap: Shape = Shape::new(
    "TopicAttributesMap",
    Kind::Map(&Member::new("key", &attributeName), &Member::new("value", &attributeValue), false),
);

pub(super) static TopicLimitExceededException: Shape = Shape::new(
    "TopicLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("TopicLimitExceeded", 403, true)),
);

pub(super) static TopicsList: Shape = Shape::new("TopicsList", Kind::List(&Member::new("member", &Topic), false));

pub(super) static UnsubscribeInput: Shape = Shape::new(
    "UnsubscribeInput",
    Kind::Structure(&Structure::new(&[Member::new("SubscriptionArn", &subscriptionARN).required()])),
);

pub(super) static UntagResourceRequest: Shape = Shape::new(
    "UntagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceArn", &AmazonResourceName).required(),
        Member::new("TagKeys", &TagKeyList).required(),
    ])),
);

pub(super) static UntagResourceResponse: Shape =
    Shape::new("UntagResourceResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static UserErrorException: Shape = Shape::new(
    "UserErrorException",
    Kind::Structure(&Structure::new(&[Member::new("message", &string)]).error("UserError", 400, true)),
);

pub(super) static ValidationException: Shape = Shape::new(
    "ValidationException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &string).required()]).error(
        "ValidationException",
        400,
        true,
    )),
);

pub(super) static VerificationException: Shape = Shape::new(
    "VerificationException",
    Kind::Structure(
        &Structure::new(&[Member::new("Message", &string).required(), Member::new("Status", &string).required()])
            .error("VerificationException", 400, true),
    ),
);

pub(super) static VerifySMSSandboxPhoneNumberInput: Shape = Shape::new(
    "VerifySMSSandboxPhoneNumberInput",
    Kind::Structure(&Structure::new(&[
        Member::new("PhoneNumber", &PhoneNumberString).required(),
        Member::new("OneTimePassword", &OTPCode).required(),
    ])),
);

pub(super) static VerifySMSSandboxPhoneNumberResult: Shape =
    Shape::new("VerifySMSSandboxPhoneNumberResult", Kind::Structure(&Structure::new(&[])));

pub(super) static account: Shape = Shape::new("account", Kind::String(&[]));

pub(super) static action: Shape = Shape::new("action", Kind::String(&[]));

pub(super) static attributeName: Shape = Shape::new("attributeName", Kind::String(&[]));

pub(super) static attributeValue: Shape = Shape::new("attributeValue", Kind::String(&[]));

pub(super) static authenticateOnUnsubscribe: Shape = Shape::new("authenticateOnUnsubscribe", Kind::String(&[]));

pub(super) static boolean: Shape = Shape::new("boolean", Kind::Boolean);

pub(super) static delegate: Shape = Shape::new("delegate", Kind::String(&[]));

pub(super) static endpoint: Shape = Shape::new("endpoint", Kind::String(&[]));

pub(super) static label: Shape = Shape::new("label", Kind::String(&[]));

pub(super) static message: Shape = Shape::new("message", Kind::String(&[]));

pub(super) static messageId: Shape = Shape::new("messageId", Kind::String(&[]));

pub(super) static messageStructure: Shape = Shape::new("messageStructure", Kind::String(&[]));

pub(super) static nextToken: Shape = Shape::new("nextToken", Kind::String(&[]));

pub(super) static protocol: Shape = Shape::new("protocol", Kind::String(&[]));

pub(super) static string: Shape = Shape::new("string", Kind::String(&[]));

pub(super) static subject: Shape = Shape::new("subject", Kind::String(&[]));

pub(super) static subscriptionARN: Shape = Shape::new("subscriptionARN", Kind::String(&[]));

pub(super) static token: Shape = Shape::new("token", Kind::String(&[]));

pub(super) static topicARN: Shape = Shape::new("topicARN", Kind::String(&[]));

pub(super) static topicName: Shape = Shape::new("topicName", Kind::String(&[]));
