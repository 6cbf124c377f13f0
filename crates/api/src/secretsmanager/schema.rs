// Generated from `models/secretsmanager.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `secretsmanager`.
pub static SERVICE: Service = Service {
    name: "secretsmanager",
    iam_prefix: "secretsmanager",
    signing_name: "secretsmanager",
    endpoint_prefix: "secretsmanager",
    api_version: "2017-10-17",
    target_prefix: "secretsmanager",
    xml_namespace: "",
    protocols: &[Protocol::AwsJson11],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AssociateCrossAccountReplica", "POST", "/", 200)
        .input(&AssociateCrossAccountReplicaRequest, "")
        .output(&AssociateCrossAccountReplicaResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidRequestException,
            &InvalidParameterException,
            &LimitExceededException,
            &InternalServiceError,
        ]),
    Operation::new("BatchGetSecretValue", "POST", "/", 200)
        .input(&BatchGetSecretValueRequest, "")
        .output(&BatchGetSecretValueResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidParameterException,
            &InvalidRequestException,
            &DecryptionFailure,
            &InternalServiceError,
            &InvalidNextTokenException,
        ])
        .implemented(),
    Operation::new("CancelRotateSecret", "POST", "/", 200)
        .input(&CancelRotateSecretRequest, "")
        .output(&CancelRotateSecretResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidParameterException,
            &InternalServiceError,
            &InvalidRequestException,
        ])
        .implemented(),
    Operation::new("CreateSecret", "POST", "/", 200)
        .input(&CreateSecretRequest, "")
        .output(&CreateSecretResponse, "")
        .errors(&[
            &InvalidParameterException,
            &InvalidRequestException,
            &LimitExceededException,
            &EncryptionFailure,
            &ResourceExistsException,
            &ResourceNotFoundException,
            &MalformedPolicyDocumentException,
            &InternalServiceError,
            &PreconditionNotMetException,
            &DecryptionFailure,
        ])
        .implemented(),
    Operation::new("DeleteResourcePolicy", "POST", "/", 200)
        .input(&DeleteResourcePolicyRequest, "")
        .output(&DeleteResourcePolicyResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InternalServiceError,
            &InvalidRequestException,
            &InvalidParameterException,
        ])
        .implemented(),
    Operation::new("DeleteSecret", "POST", "/", 200)
        .input(&DeleteSecretRequest, "")
        .output(&DeleteSecretResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidParameterException,
            &InvalidRequestException,
            &InternalServiceError,
        ])
        .implemented(),
    Operation::new("DescribeSecret", "POST", "/", 200)
        .input(&DescribeSecretRequest, "")
        .output(&DescribeSecretResponse, "")
        .errors(&[&ResourceNotFoundException, &InternalServiceError, &InvalidParameterException])
        .implemented(),
    Operation::new("DisassociateCrossAccountReplica", "POST", "/", 200)
        .input(&DisassociateCrossAccountReplicaRequest, "")
        .output(&DisassociateCrossAccountReplicaResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidRequestException,
            &InvalidParameterException,
            &InternalServiceError,
        ]),
    Operation::new("GetRandomPassword", "POST", "/", 200)
        .input(&GetRandomPasswordRequest, "")
        .output(&GetRandomPasswordResponse, "")
        .errors(&[&InvalidParameterException, &InvalidRequestException, &InternalServiceError])
        .implemented(),
    Operation::new("GetResourcePolicy", "POST", "/", 200)
        .input(&GetResourcePolicyRequest, "")
        .output(&GetResourcePolicyResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InternalServiceError,
            &InvalidRequestException,
            &InvalidParameterException,
        ])
        .implemented(),
    Operation::new("GetSecretValue", "POST", "/", 200)
        .input(&GetSecretValueRequest, "")
        .output(&GetSecretValueResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidParameterException,
            &InvalidRequestException,
            &DecryptionFailure,
            &InternalServiceError,
        ])
        .implemented(),
    Operation::new("ListResourcePolicies", "POST", "/", 200)
        .input(&ListResourcePoliciesRequest, "")
        .output(&ListResourcePoliciesResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidNextTokenException,
            &InternalServiceError,
            &InvalidRequestException,
            &InvalidParameterException,
        ]),
    Operation::new("ListSecretVersionIds", "POST", "/", 200)
        .input(&ListSecretVersionIdsRequest, "")
        .output(&ListSecretVersionIdsResponse, "")
        .errors(&[
            &InvalidNextTokenException,
            &ResourceNotFoundException,
            &InternalServiceError,
            &InvalidParameterException,
        ])
        .implemented(),
    Operation::new("ListSecrets", "POST", "/", 200)
        .input(&ListSecretsRequest, "")
        .output(&ListSecretsResponse, "")
        .errors(&[
            &InvalidParameterException,
            &InvalidRequestException,
            &InvalidNextTokenException,
            &InternalServiceError,
        ])
        .implemented(),
    Operation::new("PutResourcePolicy", "POST", "/", 200)
        .input(&PutResourcePolicyRequest, "")
        .output(&PutResourcePolicyResponse, "")
        .errors(&[
            &MalformedPolicyDocumentException,
            &ResourceNotFoundException,
            &InvalidParameterException,
            &InternalServiceError,
            &InvalidRequestException,
            &PublicPolicyException,
        ])
        .implemented(),
    Operation::new("PutSecretValue", "POST", "/", 200)
        .input(&PutSecretValueRequest, "")
        .output(&PutSecretValueResponse, "")
        .errors(&[
            &InvalidParameterException,
            &InvalidRequestException,
            &LimitExceededException,
            &EncryptionFailure,
            &ResourceExistsException,
            &ResourceNotFoundException,
            &InternalServiceError,
            &DecryptionFailure,
        ])
        .implemented(),
    Operation::new("RemoveRegionsFromReplication", "POST", "/", 200)
        .input(&RemoveRegionsFromReplicationRequest, "")
        .output(&RemoveRegionsFromReplicationResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidRequestException,
            &InvalidParameterException,
            &InternalServiceError,
        ])
        .implemented(),
    Operation::new("ReplicateSecretToRegions", "POST", "/", 200)
        .input(&ReplicateSecretToRegionsRequest, "")
        .output(&ReplicateSecretToRegionsResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidRequestException,
            &InvalidParameterException,
            &InternalServiceError,
        ])
        .implemented(),
    Operation::new("RestoreSecret", "POST", "/", 200)
        .input(&RestoreSecretRequest, "")
        .output(&RestoreSecretResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidParameterException,
            &InvalidRequestException,
            &InternalServiceError,
        ])
        .implemented(),
    Operation::new("RotateSecret", "POST", "/", 200)
        .input(&RotateSecretRequest, "")
        .output(&RotateSecretResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidParameterException,
            &InternalServiceError,
            &InvalidRequestException,
        ])
        .implemented(),
    Operation::new("StopReplicationToReplica", "POST", "/", 200)
        .input(&StopReplicationToReplicaRequest, "")
        .output(&StopReplicationToReplicaResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidRequestException,
            &InvalidParameterException,
            &InternalServiceError,
        ])
        .implemented(),
    Operation::new("TagResource", "POST", "/", 200)
        .input(&TagResourceRequest, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidRequestException,
            &InvalidParameterException,
            &InternalServiceError,
        ])
        .implemented(),
    Operation::new("UntagResource", "POST", "/", 200)
        .input(&UntagResourceRequest, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidRequestException,
            &InvalidParameterException,
            &InternalServiceError,
        ])
        .implemented(),
    Operation::new("UpdateSecret", "POST", "/", 200)
        .input(&UpdateSecretRequest, "")
        .output(&UpdateSecretResponse, "")
        .errors(&[
            &InvalidParameterException,
            &InvalidRequestException,
            &LimitExceededException,
            &EncryptionFailure,
            &ResourceExistsException,
            &ResourceNotFoundException,
            &MalformedPolicyDocumentException,
            &InternalServiceError,
            &PreconditionNotMetException,
            &DecryptionFailure,
        ])
        .implemented(),
    Operation::new("UpdateSecretVersionStage", "POST", "/", 200)
        .input(&UpdateSecretVersionStageRequest, "")
        .output(&UpdateSecretVersionStageResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &InvalidParameterException,
            &InvalidRequestException,
            &LimitExceededException,
            &InternalServiceError,
        ])
        .implemented(),
    Operation::new("ValidateResourcePolicy", "POST", "/", 200)
        .input(&ValidateResourcePolicyRequest, "")
        .output(&ValidateResourcePolicyResponse, "")
        .errors(&[
            &MalformedPolicyDocumentException,
            &ResourceNotFoundException,
            &InvalidParameterException,
            &InternalServiceError,
            &InvalidRequestException,
        ])
        .implemented(),
];

static SHAPES: &[&Shape] = &[
    &APIErrorListType,
    &APIErrorType,
    &AddReplicaRegionListType,
    &AssociateCrossAccountReplicaRequest,
    &AssociateCrossAccountReplicaResponse,
    &AutomaticallyRotateAfterDaysType,
    &BatchGetSecretValueRequest,
    &BatchGetSecretValueResponse,
    &BooleanType,
    &CancelRotateSecretRequest,
    &CancelRotateSecretResponse,
    &ClientRequestTokenType,
    &CreateSecretRequest,
    &CreateSecretResponse,
    &CreatedDateType,
    &CrossAccountPrimaryType,
    &CrossAccountReplicaEntry,
    &CrossAccountReplicaListType,
    &DecryptionFailure,
    &DeleteResourcePolicyRequest,
    &DeleteResourcePolicyResponse,
    &DeleteSecretRequest,
    &DeleteSecretResponse,
    &DeletedDateType,
    &DeletionDateType,
    &DescribeSecretRequest,
    &DescribeSecretResponse,
    &DescriptionType,
    &DisassociateCrossAccountReplicaRequest,
    &DisassociateCrossAccountReplicaResponse,
    &DurationType,
    &EncryptionFailure,
    &ErrorCode,
    &ErrorMessage,
    &ExcludeCharactersType,
    &ExcludeLowercaseType,
    &ExcludeNumbersType,
    &ExcludePunctuationType,
    &ExcludeUppercaseType,
    &ExternalSecretRotationMetadataItem,
    &ExternalSecretRotationMetadataItemKeyType,
    &ExternalSecretRotationMetadataItemValueType,
    &ExternalSecretRotationMetadataType,
    &Filter,
    &FilterNameStringType,
    &FilterValueStringType,
    &FilterValuesStringList,
    &FiltersListType,
    &GetRandomPasswordRequest,
    &GetRandomPasswordResponse,
    &GetResourcePolicyRequest,
    &GetResourcePolicyResponse,
    &GetSecretValueRequest,
    &GetSecretValueResponse,
    &IncludeSpaceType,
    &InternalServiceError,
    &InvalidNextTokenException,
    &InvalidParameterException,
    &InvalidRequestException,
    &KmsKeyIdListType,
    &KmsKeyIdType,
    &LastAccessedDateType,
    &LastChangedDateType,
    &LastRotatedDateType,
    &LimitExceededException,
    &ListResourcePoliciesRequest,
    &ListResourcePoliciesResponse,
    &ListSecretVersionIdsRequest,
    &ListSecretVersionIdsResponse,
    &ListSecretsRequest,
    &ListSecretsResponse,
    &MalformedPolicyDocumentException,
    &MaxResultsBatchType,
    &MaxResultsType,
    &MedeaTypeType,
    &NameType,
    &NextRotationDateType,
    &NextTokenType,
    &NonEmptyResourcePolicyType,
    &OwningServiceType,
    &PasswordLengthType,
    &PreconditionNotMetException,
    &PublicPolicyException,
    &PutResourcePolicyRequest,
    &PutResourcePolicyResponse,
    &PutSecretValueRequest,
    &PutSecretValueResponse,
    &RandomPasswordType,
    &RecoveryWindowInDaysType,
    &RegionType,
    &RemoveRegionsFromReplicationRequest,
    &RemoveRegionsFromReplicationResponse,
    &RemoveReplicaRegionListType,
    &ReplicaRegionType,
    &ReplicaRestrictionType,
    &ReplicateSecretToRegionsRequest,
    &ReplicateSecretToRegionsResponse,
    &ReplicationStatusListType,
    &ReplicationStatusType,
    &RequireEachIncludedTypeType,
    &ResourceExistsException,
    &ResourceNotFoundException,
    &ResourcePolicyNameType,
    &ResourcePolicySummary,
    &ResourcePolicySummaryListType,
    &RestoreSecretRequest,
    &RestoreSecretResponse,
    &RoleARNType,
    &RotateSecretRequest,
    &RotateSecretResponse,
    &RotationEnabledType,
    &RotationLambdaARNType,
    &RotationRulesType,
    &RotationTokenType,
    &ScheduleExpressionType,
    &SecretARNType,
    &SecretBinaryType,
    &SecretIdListType,
    &SecretIdType,
    &SecretListEntry,
    &SecretListType,
    &SecretNameType,
    &SecretStringType,
    &SecretValueEntry,
    &SecretValuesType,
    &SecretVersionIdType,
    &SecretVersionStageType,
    &SecretVersionStagesType,
    &SecretVersionsListEntry,
    &SecretVersionsListType,
    &SecretVersionsToStagesMapType,
    &SortByType,
    &SortOrderType,
    &StatusMessageType,
    &StatusType,
    &StopReplicationToReplicaRequest,
    &StopReplicationToReplicaResponse,
    &Tag,
    &TagKeyListType,
    &TagKeyType,
    &TagListType,
    &TagResourceRequest,
    &TagValueType,
    &TimestampType,
    &UntagResourceRequest,
    &UpdateSecretRequest,
    &UpdateSecretResponse,
    &UpdateSecretVersionStageRequest,
    &UpdateSecretVersionStageResponse,
    &ValidateResourcePolicyRequest,
    &ValidateResourcePolicyResponse,
    &ValidationErrorsEntry,
    &ValidationErrorsType,
];

pub(super) static APIErrorListType: Shape =
    Shape::new("APIErrorListType", Kind::List(&Member::new("member", &APIErrorType), false));

pub(super) static APIErrorType: Shape = Shape::new(
    "APIErrorType",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType),
        Member::new("ErrorCode", &ErrorCode),
        Member::new("Message", &ErrorMessage),
    ])),
);

pub(super) static AddReplicaRegionListType: Shape =
    Shape::new("AddReplicaRegionListType", Kind::List(&Member::new("member", &ReplicaRegionType), false)).min(1.0);

pub(super) static AssociateCrossAccountReplicaRequest: Shape = Shape::new(
    "AssociateCrossAccountReplicaRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("CrossAccountReplicaARN", &SecretARNType).required(),
        Member::new("ReplicaRestriction", &ReplicaRestrictionType),
        Member::new("ReplicationRoleARN", &RoleARNType),
    ])),
);

pub(super) static AssociateCrossAccountReplicaResponse: Shape = Shape::new(
    "AssociateCrossAccountReplicaResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("CrossAccountReplicaARN", &SecretARNType),
        Member::new("ReplicationStatus", &StatusType),
    ])),
);

pub(super) static AutomaticallyRotateAfterDaysType: Shape =
    Shape::new("AutomaticallyRotateAfterDaysType", Kind::Long).min(1.0).max(1000.0);

pub(super) static BatchGetSecretValueRequest: Shape = Shape::new(
    "BatchGetSecretValueRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretIdList", &SecretIdListType),
        Member::new("Filters", &FiltersListType),
        Member::new("MaxResults", &MaxResultsBatchType),
        Member::new("NextToken", &NextTokenType),
    ])),
);

pub(super) static BatchGetSecretValueResponse: Shape = Shape::new(
    "BatchGetSecretValueResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretValues", &SecretValuesType),
        Member::new("NextToken", &NextTokenType),
        Member::new("Errors", &APIErrorListType),
    ])),
);

pub(super) static BooleanType: Shape = Shape::new("BooleanType", Kind::Boolean);

pub(super) static CancelRotateSecretRequest: Shape = Shape::new(
    "CancelRotateSecretRequest",
    Kind::Structure(&Structure::new(&[Member::new("SecretId", &SecretIdType).required()])),
);

pub(super) static CancelRotateSecretResponse: Shape = Shape::new(
    "CancelRotateSecretResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &SecretNameType),
        Member::new("VersionId", &SecretVersionIdType),
    ])),
);

pub(super) static ClientRequestTokenType: Shape =
    Shape::new("ClientRequestTokenType", Kind::String(&[])).min(32.0).max(64.0);

pub(super) static CreateSecretRequest: Shape = Shape::new(
    "CreateSecretRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &NameType).required(),
        Member::new("ClientRequestToken", &ClientRequestTokenType).idempotency_token(),
        Member::new("Description", &DescriptionType),
        Member::new("KmsKeyId", &KmsKeyIdType),
        Member::new("SecretBinary", &SecretBinaryType),
        Member::new("SecretString", &SecretStringType),
        Member::new("Tags", &TagListType),
        Member::new("AddReplicaRegions", &AddReplicaRegionListType),
        Member::new("ForceOverwriteReplicaSecret", &BooleanType),
        Member::new("Type", &MedeaTypeType),
        Member::new("CrossAccountPrimaryARN", &SecretARNType),
    ])),
);

pub(super) static CreateSecretResponse: Shape = Shape::new(
    "CreateSecretResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &SecretNameType),
        Member::new("VersionId", &SecretVersionIdType),
        Member::new("ReplicationStatus", &ReplicationStatusListType),
    ])),
);

pub(super) static CreatedDateType: Shape = Shape::new("CreatedDateType", Kind::Timestamp(None));

pub(super) static CrossAccountPrimaryType: Shape = Shape::new(
    "CrossAccountPrimaryType",
    Kind::Structure(&Structure::new(&[
        Member::new("PrimarySecretARN", &SecretARNType),
        Member::new("ReplicationStatus", &StatusType),
        Member::new("StatusMessage", &StatusMessageType),
    ])),
);

pub(super) static CrossAccountReplicaEntry: Shape = Shape::new(
    "CrossAccountReplicaEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("ReplicaSecretARN", &SecretARNType),
        Member::new("ReplicationRoleARN", &RoleARNType),
        Member::new("ReplicationStatus", &StatusType),
        Member::new("StatusMessage", &StatusMessageType),
    ])),
);

pub(super) static CrossAccountReplicaListType: Shape =
    Shape::new("CrossAccountReplicaListType", Kind::List(&Member::new("member", &CrossAccountReplicaEntry), false))
        .min(1.0)
        .max(100.0);

pub(super) static DecryptionFailure: Shape = Shape::new(
    "DecryptionFailure",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error("DecryptionFailure", 400, true)),
);

pub(super) static DeleteResourcePolicyRequest: Shape = Shape::new(
    "DeleteResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("PolicyName", &ResourcePolicyNameType),
    ])),
);

pub(super) static DeleteResourcePolicyResponse: Shape = Shape::new(
    "DeleteResourcePolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &NameType),
        Member::new("PolicyName", &ResourcePolicyNameType),
    ])),
);

pub(super) static DeleteSecretRequest: Shape = Shape::new(
    "DeleteSecretRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("RecoveryWindowInDays", &RecoveryWindowInDaysType),
        Member::new("ForceDeleteWithoutRecovery", &BooleanType),
    ])),
);

pub(super) static DeleteSecretResponse: Shape = Shape::new(
    "DeleteSecretResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &SecretNameType),
        Member::new("DeletionDate", &DeletionDateType),
    ])),
);

pub(super) static DeletedDateType: Shape = Shape::new("DeletedDateType", Kind::Timestamp(None));

pub(super) static DeletionDateType: Shape = Shape::new("DeletionDateType", Kind::Timestamp(None));

pub(super) static DescribeSecretRequest: Shape = Shape::new(
    "DescribeSecretRequest",
    Kind::Structure(&Structure::new(&[Member::new("SecretId", &SecretIdType).required()])),
);

pub(super) static DescribeSecretResponse: Shape = Shape::new(
    "DescribeSecretResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &SecretNameType),
        Member::new("Type", &MedeaTypeType),
        Member::new("Description", &DescriptionType),
        Member::new("KmsKeyId", &KmsKeyIdType),
        Member::new("RotationEnabled", &RotationEnabledType),
        Member::new("RotationLambdaARN", &RotationLambdaARNType),
        Member::new("RotationRules", &RotationRulesType),
        Member::new("ExternalSecretRotationMetadata", &ExternalSecretRotationMetadataType),
        Member::new("ExternalSecretRotationRoleArn", &RoleARNType),
        Member::new("LastRotatedDate", &LastRotatedDateType),
        Member::new("LastChangedDate", &LastChangedDateType),
        Member::new("LastAccessedDate", &LastAccessedDateType),
        Member::new("DeletedDate", &DeletedDateType),
        Member::new("NextRotationDate", &NextRotationDateType),
        Member::new("Tags", &TagListType),
        Member::new("VersionIdsToStages", &SecretVersionsToStagesMapType),
        Member::new("OwningService", &OwningServiceType),
        Member::new("CreatedDate", &TimestampType),
        Member::new("PrimaryRegion", &RegionType),
        Member::new("ReplicationStatus", &ReplicationStatusListType),
        Member::new("CrossAccountPrimary", &CrossAccountPrimaryType),
        Member::new("CrossAccountReplicas", &CrossAccountReplicaListType),
    ])),
);

pub(super) static DescriptionType: Shape = Shape::new("DescriptionType", Kind::String(&[])).max(2048.0);

pub(super) static DisassociateCrossAccountReplicaRequest: Shape = Shape::new(
    "DisassociateCrossAccountReplicaRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("CrossAccountReplicaARN", &SecretARNType).required(),
    ])),
);

pub(super) static DisassociateCrossAccountReplicaResponse: Shape = Shape::new(
    "DisassociateCrossAccountReplicaResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("CrossAccountReplicaARN", &SecretARNType),
    ])),
);

pub(super) static DurationType: Shape =
    Shape::new("DurationType", Kind::String(&[])).min(2.0).max(3.0).pattern("[0-9]+h");

pub(super) static EncryptionFailure: Shape = Shape::new(
    "EncryptionFailure",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error("EncryptionFailure", 400, true)),
);

pub(super) static ErrorCode: Shape = Shape::new("ErrorCode", Kind::String(&[]));

pub(super) static ErrorMessage: Shape = Shape::new("ErrorMessage", Kind::String(&[]));

pub(super) static ExcludeCharactersType: Shape =
    Shape::new("ExcludeCharactersType", Kind::String(&[])).min(0.0).max(4096.0);

pub(super) static ExcludeLowercaseType: Shape = Shape::new("ExcludeLowercaseType", Kind::Boolean);

pub(super) static ExcludeNumbersType: Shape = Shape::new("ExcludeNumbersType", Kind::Boolean);

pub(super) static ExcludePunctuationType: Shape = Shape::new("ExcludePunctuationType", Kind::Boolean);

pub(super) static ExcludeUppercaseType: Shape = Shape::new("ExcludeUppercaseType", Kind::Boolean);

pub(super) static ExternalSecretRotationMetadataItem: Shape = Shape::new(
    "ExternalSecretRotationMetadataItem",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &ExternalSecretRotationMetadataItemKeyType),
        Member::new("Value", &ExternalSecretRotationMetadataItemValueType),
    ])),
);

pub(super) static ExternalSecretRotationMetadataItemKeyType: Shape =
    Shape::new("ExternalSecretRotationMetadataItemKeyType", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static ExternalSecretRotationMetadataItemValueType: Shape =
    Shape::new("ExternalSecretRotationMetadataItemValueType", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static ExternalSecretRotationMetadataType: Shape = Shape::new(
    "ExternalSecretRotationMetadataType",
    Kind::List(&Member::new("member", &ExternalSecretRotationMetadataItem), false),
);

pub(super) static Filter: Shape = Shape::new(
    "Filter",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &FilterNameStringType),
        Member::new("Values", &FilterValuesStringList),
    ])),
);

pub(super) static FilterNameStringType: Shape = Shape::new(
    "FilterNameStringType",
    Kind::String(&["description", "name", "tag-key", "tag-value", "primary-region", "owning-service", "all"]),
);

pub(super) static FilterValueStringType: Shape = Shape::new("FilterValueStringType", Kind::String(&[]))
    .max(512.0)
    .pattern("^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$");

pub(super) static FilterValuesStringList: Shape =
    Shape::new("FilterValuesStringList", Kind::List(&Member::new("member", &FilterValueStringType), false))
        .min(1.0)
        .max(10.0);

pub(super) static FiltersListType: Shape =
    Shape::new("FiltersListType", Kind::List(&Member::new("member", &Filter), false)).max(10.0);

pub(super) static GetRandomPasswordRequest: Shape = Shape::new(
    "GetRandomPasswordRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PasswordLength", &PasswordLengthType),
        Member::new("ExcludeCharacters", &ExcludeCharactersType),
        Member::new("ExcludeNumbers", &ExcludeNumbersType),
        Member::new("ExcludePunctuation", &ExcludePunctuationType),
        Member::new("ExcludeUppercase", &ExcludeUppercaseType),
        Member::new("ExcludeLowercase", &ExcludeLowercaseType),
        Member::new("IncludeSpace", &IncludeSpaceType),
        Member::new("RequireEachIncludedType", &RequireEachIncludedTypeType),
    ])),
);

pub(super) static GetRandomPasswordResponse: Shape = Shape::new(
    "GetRandomPasswordResponse",
    Kind::Structure(&Structure::new(&[Member::new("RandomPassword", &RandomPasswordType)])),
);

pub(super) static GetResourcePolicyRequest: Shape = Shape::new(
    "GetResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("PolicyName", &ResourcePolicyNameType),
    ])),
);

pub(super) static GetResourcePolicyResponse: Shape = Shape::new(
    "GetResourcePolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &NameType),
        Member::new("ResourcePolicy", &NonEmptyResourcePolicyType),
        Member::new("PolicyName", &ResourcePolicyNameType),
    ])),
);

pub(super) static GetSecretValueRequest: Shape = Shape::new(
    "GetSecretValueRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("VersionId", &SecretVersionIdType),
        Member::new("VersionStage", &SecretVersionStageType),
    ])),
);

pub(super) static GetSecretValueResponse: Shape = Shape::new(
    "GetSecretValueResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &SecretNameType),
        Member::new("VersionId", &SecretVersionIdType),
        Member::new("SecretBinary", &SecretBinaryType),
        Member::new("SecretString", &SecretStringType),
        Member::new("VersionStages", &SecretVersionStagesType),
        Member::new("CreatedDate", &CreatedDateType),
    ])),
);

pub(super) static IncludeSpaceType: Shape = Shape::new("IncludeSpaceType", Kind::Boolean);

pub(super) static InternalServiceError: Shape = Shape::new(
    "InternalServiceError",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "InternalServiceError",
        500,
        false,
    )),
);

pub(super) static InvalidNextTokenException: Shape = Shape::new(
    "InvalidNextTokenException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "InvalidNextTokenException",
        400,
        true,
    )),
);

pub(super) static InvalidParameterException: Shape = Shape::new(
    "InvalidParameterException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "InvalidParameterException",
        400,
        true,
    )),
);

pub(super) static InvalidRequestException: Shape = Shape::new(
    "InvalidRequestException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "InvalidRequestException",
        400,
        true,
    )),
);

pub(super) static KmsKeyIdListType: Shape =
    Shape::new("KmsKeyIdListType", Kind::List(&Member::new("member", &KmsKeyIdType), false));

pub(super) static KmsKeyIdType: Shape = Shape::new("KmsKeyIdType", Kind::String(&[])).min(0.0).max(2048.0);

pub(super) static LastAccessedDateType: Shape = Shape::new("LastAccessedDateType", Kind::Timestamp(None));

pub(super) static LastChangedDateType: Shape = Shape::new("LastChangedDateType", Kind::Timestamp(None));

pub(super) static LastRotatedDateType: Shape = Shape::new("LastRotatedDateType", Kind::Timestamp(None));

pub(super) static LimitExceededException: Shape = Shape::new(
    "LimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "LimitExceededException",
        400,
        true,
    )),
);

pub(super) static ListResourcePoliciesRequest: Shape = Shape::new(
    "ListResourcePoliciesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("MaxResults", &MaxResultsType),
        Member::new("NextToken", &NextTokenType),
    ])),
);

pub(super) static ListResourcePoliciesResponse: Shape = Shape::new(
    "ListResourcePoliciesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourcePolicies", &ResourcePolicySummaryListType).required(),
        Member::new("NextToken", &NextTokenType),
    ])),
);

pub(super) static ListSecretVersionIdsRequest: Shape = Shape::new(
    "ListSecretVersionIdsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("MaxResults", &MaxResultsType),
        Member::new("NextToken", &NextTokenType),
        Member::new("IncludeDeprecated", &BooleanType),
    ])),
);

pub(super) static ListSecretVersionIdsResponse: Shape = Shape::new(
    "ListSecretVersionIdsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Versions", &SecretVersionsListType),
        Member::new("NextToken", &NextTokenType),
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &SecretNameType),
    ])),
);

pub(super) static ListSecretsRequest: Shape = Shape::new(
    "ListSecretsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("IncludePlannedDeletion", &BooleanType),
        Member::new("MaxResults", &MaxResultsType),
        Member::new("NextToken", &NextTokenType),
        Member::new("Filters", &FiltersListType),
        Member::new("SortOrder", &SortOrderType),
        Member::new("SortBy", &SortByType),
    ])),
);

pub(super) static ListSecretsResponse: Shape = Shape::new(
    "ListSecretsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretList", &SecretListType),
        Member::new("NextToken", &NextTokenType),
    ])),
);

pub(super) static MalformedPolicyDocumentException: Shape = Shape::new(
    "MalformedPolicyDocumentException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "MalformedPolicyDocumentException",
        400,
        true,
    )),
);

pub(super) static MaxResultsBatchType: Shape = Shape::new("MaxResultsBatchType", Kind::Integer).min(1.0).max(20.0);

pub(super) static MaxResultsType: Shape = Shape::new("MaxResultsType", Kind::Integer).min(1.0).max(100.0);

pub(super) static MedeaTypeType: Shape = Shape::new("MedeaTypeType", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static NameType: Shape = Shape::new("NameType", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static NextRotationDateType: Shape = Shape::new("NextRotationDateType", Kind::Timestamp(None));

pub(super) static NextTokenType: Shape = Shape::new("NextTokenType", Kind::String(&[])).min(1.0).max(4096.0);

pub(super) static NonEmptyResourcePolicyType: Shape =
    Shape::new("NonEmptyResourcePolicyType", Kind::String(&[])).min(1.0).max(20480.0);

pub(super) static OwningServiceType: Shape = Shape::new("OwningServiceType", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static PasswordLengthType: Shape = Shape::new("PasswordLengthType", Kind::Long).min(1.0).max(4096.0);

pub(super) static PreconditionNotMetException: Shape = Shape::new(
    "PreconditionNotMetException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "PreconditionNotMetException",
        400,
        true,
    )),
);

pub(super) static PublicPolicyException: Shape = Shape::new(
    "PublicPolicyException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "PublicPolicyException",
        400,
        true,
    )),
);

pub(super) static PutResourcePolicyRequest: Shape = Shape::new(
    "PutResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("ResourcePolicy", &NonEmptyResourcePolicyType).required(),
        Member::new("PolicyName", &ResourcePolicyNameType),
        Member::new("BlockPublicPolicy", &BooleanType),
    ])),
);

pub(super) static PutResourcePolicyResponse: Shape = Shape::new(
    "PutResourcePolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &NameType),
        Member::new("PolicyName", &ResourcePolicyNameType),
    ])),
);

pub(super) static PutSecretValueRequest: Shape = Shape::new(
    "PutSecretValueRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("ClientRequestToken", &ClientRequestTokenType).idempotency_token(),
        Member::new("SecretBinary", &SecretBinaryType),
        Member::new("SecretString", &SecretStringType),
        Member::new("VersionStages", &SecretVersionStagesType),
        Member::new("RotationToken", &RotationTokenType),
    ])),
);

pub(super) static PutSecretValueResponse: Shape = Shape::new(
    "PutSecretValueResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &SecretNameType),
        Member::new("VersionId", &SecretVersionIdType),
        Member::new("VersionStages", &SecretVersionStagesType),
    ])),
);

pub(super) static RandomPasswordType: Shape =
    Shape::new("RandomPasswordType", Kind::String(&[])).min(0.0).max(4096.0).sensitive();

pub(super) static RecoveryWindowInDaysType: Shape = Shape::new("RecoveryWindowInDaysType", Kind::Long);

pub(super) static RegionType: Shape =
    Shape::new("RegionType", Kind::String(&[])).min(1.0).max(128.0).pattern("^([a-z]+-)+\\d+$");

pub(super) static RemoveRegionsFromReplicationRequest: Shape = Shape::new(
    "RemoveRegionsFromReplicationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("RemoveReplicaRegions", &RemoveReplicaRegionListType).required(),
    ])),
);

pub(super) static RemoveRegionsFromReplicationResponse: Shape = Shape::new(
    "RemoveRegionsFromReplicationResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("ReplicationStatus", &ReplicationStatusListType),
    ])),
);

pub(super) static RemoveReplicaRegionListType: Shape =
    Shape::new("RemoveReplicaRegionListType", Kind::List(&Member::new("member", &RegionType), false)).min(1.0);

pub(super) static ReplicaRegionType: Shape = Shape::new(
    "ReplicaRegionType",
    Kind::Structure(&Structure::new(&[Member::new("Region", &RegionType), Member::new("KmsKeyId", &KmsKeyIdType)])),
);

pub(super) static ReplicaRestrictionType: Shape =
    Shape::new("ReplicaRestrictionType", Kind::String(&["SameOrg", "NoRestriction"]));

pub(super) static ReplicateSecretToRegionsRequest: Shape = Shape::new(
    "ReplicateSecretToRegionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("AddReplicaRegions", &AddReplicaRegionListType).required(),
        Member::new("ForceOverwriteReplicaSecret", &BooleanType),
    ])),
);

pub(super) static ReplicateSecretToRegionsResponse: Shape = Shape::new(
    "ReplicateSecretToRegionsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("ReplicationStatus", &ReplicationStatusListType),
    ])),
);

pub(super) static ReplicationStatusListType: Shape =
    Shape::new("ReplicationStatusListType", Kind::List(&Member::new("member", &ReplicationStatusType), false));

pub(super) static ReplicationStatusType: Shape = Shape::new(
    "ReplicationStatusType",
    Kind::Structure(&Structure::new(&[
        Member::new("Region", &RegionType),
        Member::new("KmsKeyId", &KmsKeyIdType),
        Member::new("Status", &StatusType),
        Member::new("StatusMessage", &StatusMessageType),
        Member::new("LastAccessedDate", &LastAccessedDateType),
    ])),
);

pub(super) static RequireEachIncludedTypeType: Shape = Shape::new("RequireEachIncludedTypeType", Kind::Boolean);

pub(super) static ResourceExistsException: Shape = Shape::new(
    "ResourceExistsException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "ResourceExistsException",
        400,
        true,
    )),
);

pub(super) static ResourceNotFoundException: Shape = Shape::new(
    "ResourceNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error(
        "ResourceNotFoundException",
        400,
        true,
    )),
);

pub(super) static ResourcePolicyNameType: Shape =
    Shape::new("ResourcePolicyNameType", Kind::String(&[])).min(1.0).max(64.0).pattern("[0-9A-Za-z\\-\\_]+");

pub(super) static ResourcePolicySummary: Shape = Shape::new(
    "ResourcePolicySummary",
    Kind::Structure(&Structure::new(&[Member::new("PolicyName", &ResourcePolicyNameType)])),
);

pub(super) static ResourcePolicySummaryListType: Shape =
    Shape::new("ResourcePolicySummaryListType", Kind::List(&Member::new("member", &ResourcePolicySummary), false))
        .min(0.0)
        .max(100.0);

pub(super) static RestoreSecretRequest: Shape = Shape::new(
    "RestoreSecretRequest",
    Kind::Structure(&Structure::new(&[Member::new("SecretId", &SecretIdType).required()])),
);

pub(super) static RestoreSecretResponse: Shape = Shape::new(
    "RestoreSecretResponse",
    Kind::Structure(&Structure::new(&[Member::new("ARN", &SecretARNType), Member::new("Name", &SecretNameType)])),
);

pub(super) static RoleARNType: Shape = Shape::new("RoleARNType", Kind::String(&[])).min(20.0).max(2048.0);

pub(super) static RotateSecretRequest: Shape = Shape::new(
    "RotateSecretRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("ClientRequestToken", &ClientRequestTokenType).idempotency_token(),
        Member::new("RotationLambdaARN", &RotationLambdaARNType),
        Member::new("RotationRules", &RotationRulesType),
        Member::new("ExternalSecretRotationMetadata", &ExternalSecretRotationMetadataType),
        Member::new("ExternalSecretRotationRoleArn", &RoleARNType),
        Member::new("RotateImmediately", &BooleanType),
    ])),
);

pub(super) static RotateSecretResponse: Shape = Shape::new(
    "RotateSecretResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &SecretNameType),
        Member::new("VersionId", &SecretVersionIdType),
    ])),
);

pub(super) static RotationEnabledType: Shape = Shape::new("RotationEnabledType", Kind::Boolean);

pub(super) static RotationLambdaARNType: Shape =
    Shape::new("RotationLambdaARNType", Kind::String(&[])).min(0.0).max(2048.0);

pub(super) static RotationRulesType: Shape = Shape::new(
    "RotationRulesType",
    Kind::Structure(&Structure::new(&[
        Member::new("AutomaticallyAfterDays", &AutomaticallyRotateAfterDaysType),
        Member::new("Duration", &DurationType),
        Member::new("ScheduleExpression", &ScheduleExpressionType),
    ])),
);

pub(super) static RotationTokenType: Shape =
    Shape::new("RotationTokenType", Kind::String(&[])).min(36.0).max(256.0).pattern("^[a-zA-Z0-9\\-]+$").sensitive();

pub(super) static ScheduleExpressionType: Shape = Shape::new("ScheduleExpressionType", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern("[0-9A-Za-z\\(\\)#\\?\\*\\-\\/, ]+");

pub(super) static SecretARNType: Shape = Shape::new("SecretARNType", Kind::String(&[])).min(20.0).max(2048.0);

pub(super) static SecretBinaryType: Shape =
    Shape::new("SecretBinaryType", Kind::Blob(false)).min(1.0).max(65536.0).sensitive();

pub(super) static SecretIdListType: Shape =
    Shape::new("SecretIdListType", Kind::List(&Member::new("member", &SecretIdType), false)).min(1.0).max(20.0);

pub(super) static SecretIdType: Shape = Shape::new("SecretIdType", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static SecretListEntry: Shape = Shape::new(
    "SecretListEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &SecretNameType),
        Member::new("Type", &MedeaTypeType),
        Member::new("Description", &DescriptionType),
        Member::new("KmsKeyId", &KmsKeyIdType),
        Member::new("RotationEnabled", &RotationEnabledType),
        Member::new("RotationLambdaARN", &RotationLambdaARNType),
        Member::new("RotationRules", &RotationRulesType),
        Member::new("ExternalSecretRotationMetadata", &ExternalSecretRotationMetadataType),
        Member::new("ExternalSecretRotationRoleArn", &RoleARNType),
        Member::new("LastRotatedDate", &LastRotatedDateType),
        Member::new("LastChangedDate", &LastChangedDateType),
        Member::new("LastAccessedDate", &LastAccessedDateType),
        Member::new("DeletedDate", &DeletedDateType),
        Member::new("NextRotationDate", &NextRotationDateType),
        Member::new("Tags", &TagListType),
        Member::new("SecretVersionsToStages", &SecretVersionsToStagesMapType),
        Member::new("OwningService", &OwningServiceType),
        Member::new("CreatedDate", &TimestampType),
        Member::new("PrimaryRegion", &RegionType),
    ])),
);

pub(super) static SecretListType: Shape =
    Shape::new("SecretListType", Kind::List(&Member::new("member", &SecretListEntry), false));

pub(super) static SecretNameType: Shape = Shape::new("SecretNameType", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static SecretStringType: Shape =
    Shape::new("SecretStringType", Kind::String(&[])).min(1.0).max(65536.0).sensitive();

pub(super) static SecretValueEntry: Shape = Shape::new(
    "SecretValueEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &SecretNameType),
        Member::new("VersionId", &SecretVersionIdType),
        Member::new("SecretBinary", &SecretBinaryType),
        Member::new("SecretString", &SecretStringType),
        Member::new("VersionStages", &SecretVersionStagesType),
        Member::new("CreatedDate", &CreatedDateType),
    ])),
);

pub(super) static SecretValuesType: Shape =
    Shape::new("SecretValuesType", Kind::List(&Member::new("member", &SecretValueEntry), false));

pub(super) static SecretVersionIdType: Shape = Shape::new("SecretVersionIdType", Kind::String(&[])).min(32.0).max(64.0);

pub(super) static SecretVersionStageType: Shape =
    Shape::new("SecretVersionStageType", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static SecretVersionStagesType: Shape =
    Shape::new("SecretVersionStagesType", Kind::List(&Member::new("member", &SecretVersionStageType), false))
        .min(1.0)
        .max(20.0);

pub(super) static SecretVersionsListEntry: Shape = Shape::new(
    "SecretVersionsListEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("VersionId", &SecretVersionIdType),
        Member::new("VersionStages", &SecretVersionStagesType),
        Member::new("LastAccessedDate", &LastAccessedDateType),
        Member::new("CreatedDate", &CreatedDateType),
        Member::new("KmsKeyIds", &KmsKeyIdListType),
    ])),
);

pub(super) static SecretVersionsListType: Shape =
    Shape::new("SecretVersionsListType", Kind::List(&Member::new("member", &SecretVersionsListEntry), false));

pub(super) static SecretVersionsToStagesMapType: Shape = Shape::new(
    "SecretVersionsToStagesMapType",
    Kind::Map(&Member::new("key", &SecretVersionIdType), &Member::new("value", &SecretVersionStagesType), false),
);

pub(super) static SortByType: Shape =
    Shape::new("SortByType", Kind::String(&["created-date", "last-accessed-date", "last-changed-date", "name"]));

pub(super) static SortOrderType: Shape = Shape::new("SortOrderType", Kind::String(&["asc", "desc"]));

pub(super) static StatusMessageType: Shape = Shape::new("StatusMessageType", Kind::String(&[])).min(1.0).max(4096.0);

pub(super) static StatusType: Shape =
    Shape::new("StatusType", Kind::String(&["InSync", "Failed", "InProgress", "Pending", "Detached"]));

pub(super) static StopReplicationToReplicaRequest: Shape = Shape::new(
    "StopReplicationToReplicaRequest",
    Kind::Structure(&Structure::new(&[Member::new("SecretId", &SecretIdType).required()])),
);

pub(super) static StopReplicationToReplicaResponse: Shape = Shape::new(
    "StopReplicationToReplicaResponse",
    Kind::Structure(&Structure::new(&[Member::new("ARN", &SecretARNType)])),
);

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[Member::new("Key", &TagKeyType), Member::new("Value", &TagValueType)])),
);

pub(super) static TagKeyListType: Shape =
    Shape::new("TagKeyListType", Kind::List(&Member::new("member", &TagKeyType), false));

pub(super) static TagKeyType: Shape = Shape::new("TagKeyType", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static TagListType: Shape = Shape::new("TagListType", Kind::List(&Member::new("member", &Tag), false));

pub(super) static TagResourceRequest: Shape = Shape::new(
    "TagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("Tags", &TagListType).required(),
    ])),
);

pub(super) static TagValueType: Shape = Shape::new("TagValueType", Kind::String(&[])).min(0.0).max(256.0);

pub(super) static TimestampType: Shape = Shape::new("TimestampType", Kind::Timestamp(None));

pub(super) static UntagResourceRequest: Shape = Shape::new(
    "UntagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("TagKeys", &TagKeyListType).required(),
    ])),
);

pub(super) static UpdateSecretRequest: Shape = Shape::new(
    "UpdateSecretRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("ClientRequestToken", &ClientRequestTokenType).idempotency_token(),
        Member::new("Description", &DescriptionType),
        Member::new("KmsKeyId", &KmsKeyIdType),
        Member::new("SecretBinary", &SecretBinaryType),
        Member::new("SecretString", &SecretStringType),
        Member::new("Type", &MedeaTypeType),
    ])),
);

pub(super) static UpdateSecretResponse: Shape = Shape::new(
    "UpdateSecretResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ARN", &SecretARNType),
        Member::new("Name", &SecretNameType),
        Member::new("VersionId", &SecretVersionIdType),
    ])),
);

pub(super) static UpdateSecretVersionStageRequest: Shape = Shape::new(
    "UpdateSecretVersionStageRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType).required(),
        Member::new("VersionStage", &SecretVersionStageType).required(),
        Member::new("RemoveFromVersionId", &SecretVersionIdType),
        Member::new("MoveToVersionId", &SecretVersionIdType),
    ])),
);

pub(super) static UpdateSecretVersionStageResponse: Shape = Shape::new(
    "UpdateSecretVersionStageResponse",
    Kind::Structure(&Structure::new(&[Member::new("ARN", &SecretARNType), Member::new("Name", &SecretNameType)])),
);

pub(super) static ValidateResourcePolicyRequest: Shape = Shape::new(
    "ValidateResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SecretId", &SecretIdType),
        Member::new("ResourcePolicy", &NonEmptyResourcePolicyType).required(),
    ])),
);

pub(super) static ValidateResourcePolicyResponse: Shape = Shape::new(
    "ValidateResourcePolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyValidationPassed", &BooleanType),
        Member::new("ValidationErrors", &ValidationErrorsType),
    ])),
);

pub(super) static ValidationErrorsEntry: Shape = Shape::new(
    "ValidationErrorsEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("CheckName", &NameType),
        Member::new("ErrorMessage", &ErrorMessage),
    ])),
);

pub(super) static ValidationErrorsType: Shape =
    Shape::new("ValidationErrorsType", Kind::List(&Member::new("member", &ValidationErrorsEntry), false));
