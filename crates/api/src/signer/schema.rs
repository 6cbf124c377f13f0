// Generated from `models/signer.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `signer`.
pub static SERVICE: Service = Service {
    name: "signer",
    iam_prefix: "signer",
    signing_name: "signer",
    endpoint_prefix: "signer",
    api_version: "2017-08-25",
    target_prefix: "",
    xml_namespace: "",
    protocols: &[Protocol::RestJson],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AddProfilePermission", "POST", "/signing-profiles/{profileName}/permissions", 200)
        .input(&AddProfilePermissionRequest, "")
        .output(&AddProfilePermissionResponse, "")
        .errors(&[
            &ValidationException,
            &ResourceNotFoundException,
            &AccessDeniedException,
            &ServiceLimitExceededException,
            &ConflictException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ])
        .implemented(),
    Operation::new("CancelSigningProfile", "DELETE", "/signing-profiles/{profileName}", 200)
        .input(&CancelSigningProfileRequest, "")
        .errors(&[
            &ResourceNotFoundException,
            &AccessDeniedException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ])
        .implemented(),
    Operation::new("DescribeSigningJob", "GET", "/signing-jobs/{jobId}", 200)
        .input(&DescribeSigningJobRequest, "")
        .output(&DescribeSigningJobResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &AccessDeniedException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ])
        .implemented(),
    Operation::new("GetRevocationStatus", "GET", "/revocations", 200)
        .input(&GetRevocationStatusRequest, "")
        .output(&GetRevocationStatusResponse, "")
        .errors(&[
            &ValidationException,
            &AccessDeniedException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ])
        .host_prefix("data-")
        .implemented(),
    Operation::new("GetSigningPlatform", "GET", "/signing-platforms/{platformId}", 200)
        .input(&GetSigningPlatformRequest, "")
        .output(&GetSigningPlatformResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &AccessDeniedException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ])
        .implemented(),
    Operation::new("GetSigningProfile", "GET", "/signing-profiles/{profileName}", 200)
        .input(&GetSigningProfileRequest, "")
        .output(&GetSigningProfileResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &AccessDeniedException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ])
        .implemented(),
    Operation::new("ListProfilePermissions", "GET", "/signing-profiles/{profileName}/permissions", 200)
        .input(&ListProfilePermissionsRequest, "")
        .output(&ListProfilePermissionsResponse, "")
        .errors(&[
            &ValidationException,
            &ResourceNotFoundException,
            &AccessDeniedException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ])
        .implemented(),
    Operation::new("ListSigningJobs", "GET", "/signing-jobs", 200)
        .input(&ListSigningJobsRequest, "")
        .output(&ListSigningJobsResponse, "")
        .errors(&[
            &ValidationException,
            &AccessDeniedException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ])
        .implemented(),
    Operation::new("ListSigningPlatforms", "GET", "/signing-platforms", 200)
        .input(&ListSigningPlatformsRequest, "")
        .output(&ListSigningPlatformsResponse, "")
        .errors(&[
            &ValidationException,
            &AccessDeniedException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ])
        .implemented(),
    Operation::new("ListSigningProfiles", "GET", "/signing-profiles", 200)
        .input(&ListSigningProfilesRequest, "")
        .output(&ListSigningProfilesResponse, "")
        .errors(&[&AccessDeniedException, &TooManyRequestsException, &InternalServiceErrorException])
        .implemented(),
    Operation::new("ListTagsForResource", "GET", "/tags/{resourceArn}", 200)
        .input(&ListTagsForResourceRequest, "")
        .output(&ListTagsForResourceResponse, "")
        .errors(&[&InternalServiceErrorException, &BadRequestException, &NotFoundException, &TooManyRequestsException])
        .implemented(),
    Operation::new("PutSigningProfile", "PUT", "/signing-profiles/{profileName}", 200)
        .input(&PutSigningProfileRequest, "")
        .output(&PutSigningProfileResponse, "")
        .errors(&[
            &ResourceNotFoundException,
            &AccessDeniedException,
            &ValidationException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ])
        .implemented(),
    Operation::new(
        "RemoveProfilePermission",
        "DELETE",
        "/signing-profiles/{profileName}/permissions/{statementId}",
        200,
    )
    .input(&RemoveProfilePermissionRequest, "")
    .output(&RemoveProfilePermissionResponse, "")
    .errors(&[
        &ValidationException,
        &ResourceNotFoundException,
        &AccessDeniedException,
        &ConflictException,
        &TooManyRequestsException,
        &InternalServiceErrorException,
    ])
    .implemented(),
    Operation::new("RevokeSignature", "PUT", "/signing-jobs/{jobId}/revoke", 200)
        .input(&RevokeSignatureRequest, "")
        .errors(&[
            &ValidationException,
            &AccessDeniedException,
            &ResourceNotFoundException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ])
        .implemented(),
    Operation::new("RevokeSigningProfile", "PUT", "/signing-profiles/{profileName}/revoke", 200)
        .input(&RevokeSigningProfileRequest, "")
        .errors(&[
            &ValidationException,
            &AccessDeniedException,
            &ResourceNotFoundException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ])
        .implemented(),
    Operation::new("SignPayload", "POST", "/signing-jobs/with-payload", 200)
        .input(&SignPayloadRequest, "")
        .output(&SignPayloadResponse, "")
        .errors(&[
            &ValidationException,
            &ResourceNotFoundException,
            &AccessDeniedException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ]),
    Operation::new("StartSigningJob", "POST", "/signing-jobs", 200)
        .input(&StartSigningJobRequest, "")
        .output(&StartSigningJobResponse, "")
        .errors(&[
            &ValidationException,
            &ResourceNotFoundException,
            &AccessDeniedException,
            &ThrottlingException,
            &TooManyRequestsException,
            &InternalServiceErrorException,
        ])
        .implemented(),
    Operation::new("TagResource", "POST", "/tags/{resourceArn}", 200)
        .input(&TagResourceRequest, "")
        .output(&TagResourceResponse, "")
        .errors(&[&InternalServiceErrorException, &BadRequestException, &NotFoundException, &TooManyRequestsException])
        .implemented(),
    Operation::new("UntagResource", "DELETE", "/tags/{resourceArn}", 200)
        .input(&UntagResourceRequest, "")
        .output(&UntagResourceResponse, "")
        .errors(&[&InternalServiceErrorException, &BadRequestException, &NotFoundException, &TooManyRequestsException])
        .implemented(),
];

static SHAPES: &[&Shape] = &[
    &AccessDeniedException,
    &AccountId,
    &AddProfilePermissionRequest,
    &AddProfilePermissionResponse,
    &Arn,
    &BadRequestException,
    &Blob,
    &BucketName,
    &CancelSigningProfileRequest,
    &Category,
    &CertificateArn,
    &CertificateHashes,
    &ClientRequestToken,
    &ConflictException,
    &DescribeSigningJobRequest,
    &DescribeSigningJobResponse,
    &Destination,
    &DisplayName,
    &EncryptionAlgorithm,
    &EncryptionAlgorithmOptions,
    &EncryptionAlgorithms,
    &ErrorCode,
    &ErrorMessage,
    &GetRevocationStatusRequest,
    &GetRevocationStatusResponse,
    &GetSigningPlatformRequest,
    &GetSigningPlatformResponse,
    &GetSigningProfileRequest,
    &GetSigningProfileResponse,
    &HashAlgorithm,
    &HashAlgorithmOptions,
    &HashAlgorithms,
    &ImageFormat,
    &ImageFormats,
    &Integer,
    &InternalServiceErrorException,
    &JobId,
    &Key,
    &ListProfilePermissionsRequest,
    &ListProfilePermissionsResponse,
    &ListSigningJobsRequest,
    &ListSigningJobsResponse,
    &ListSigningPlatformsRequest,
    &ListSigningPlatformsResponse,
    &ListSigningProfilesRequest,
    &ListSigningProfilesResponse,
    &ListTagsForResourceRequest,
    &ListTagsForResourceResponse,
    &MaxResults,
    &MaxSizeInMB,
    &Metadata,
    &NextToken,
    &NotFoundException,
    &Payload,
    &Permission,
    &Permissions,
    &PlatformId,
    &PolicySizeBytes,
    &Prefix,
    &ProfileName,
    &ProfileVersion,
    &PutSigningProfileRequest,
    &PutSigningProfileResponse,
    &RemoveProfilePermissionRequest,
    &RemoveProfilePermissionResponse,
    &RequestedBy,
    &ResourceNotFoundException,
    &RevocationReasonString,
    &RevokeSignatureRequest,
    &RevokeSigningProfileRequest,
    &RevokedEntities,
    &S3Destination,
    &S3SignedObject,
    &S3Source,
    &ServiceLimitExceededException,
    &SignPayloadRequest,
    &SignPayloadResponse,
    &SignatureValidityPeriod,
    &SignedObject,
    &SigningConfiguration,
    &SigningConfigurationOverrides,
    &SigningImageFormat,
    &SigningJob,
    &SigningJobRevocationRecord,
    &SigningJobs,
    &SigningMaterial,
    &SigningParameterKey,
    &SigningParameterValue,
    &SigningParameters,
    &SigningPlatform,
    &SigningPlatformOverrides,
    &SigningPlatforms,
    &SigningProfile,
    &SigningProfileRevocationRecord,
    &SigningProfileStatus,
    &SigningProfiles,
    &SigningStatus,
    &Source,
    &StartSigningJobRequest,
    &StartSigningJobResponse,
    &StatusReason,
    &Statuses,
    &String,
    &TagKey,
    &TagKeyList,
    &TagMap,
    &TagResourceRequest,
    &TagResourceResponse,
    &TagValue,
    &ThrottlingException,
    &Timestamp,
    &TooManyRequestsException,
    &UntagResourceRequest,
    &UntagResourceResponse,
    &ValidationException,
    &ValidityType,
    &Version,
    &bool,
    &string,
];

pub(super) static AccessDeniedException: Shape = Shape::new(
    "AccessDeniedException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage), Member::new("code", &ErrorCode)]).error(
        "AccessDeniedException",
        403,
        true,
    )),
);

pub(super) static AccountId: Shape =
    Shape::new("AccountId", Kind::String(&[])).min(12.0).max(12.0).pattern("^[0-9]{12}$");

pub(super) static AddProfilePermissionRequest: Shape = Shape::new(
    "AddProfilePermissionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("profileName", &ProfileName).at(Location::Uri, "profileName").required(),
        Member::new("profileVersion", &ProfileVersion),
        Member::new("action", &String).required(),
        Member::new("principal", &String).required(),
        Member::new("revisionId", &String),
        Member::new("statementId", &String).required(),
    ])),
);

pub(super) static AddProfilePermissionResponse: Shape =
    Shape::new("AddProfilePermissionResponse", Kind::Structure(&Structure::new(&[Member::new("revisionId", &String)])));

pub(super) static Arn: Shape = Shape::new("Arn", Kind::String(&[])).min(20.0).max(2048.0);

pub(super) static BadRequestException: Shape = Shape::new(
    "BadRequestException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage), Member::new("code", &ErrorCode)]).error(
        "BadRequestException",
        400,
        true,
    )),
);

pub(super) static Blob: Shape = Shape::new("Blob", Kind::Blob(false));

pub(super) static BucketName: Shape = Shape::new("BucketName", Kind::String(&[]));

pub(super) static CancelSigningProfileRequest: Shape = Shape::new(
    "CancelSigningProfileRequest",
    Kind::Structure(&Structure::new(&[Member::new("profileName", &ProfileName)
        .at(Location::Uri, "profileName")
        .required()])),
);

pub(super) static Category: Shape = Shape::new("Category", Kind::String(&["AWSIoT"]));

pub(super) static CertificateArn: Shape = Shape::new("CertificateArn", Kind::String(&[]));

pub(super) static CertificateHashes: Shape =
    Shape::new("CertificateHashes", Kind::List(&Member::new("member", &String), false));

pub(super) static ClientRequestToken: Shape = Shape::new("ClientRequestToken", Kind::String(&[]));

pub(super) static ConflictException: Shape = Shape::new(
    "ConflictException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage), Member::new("code", &ErrorCode)]).error(
        "ConflictException",
        409,
        true,
    )),
);

pub(super) static DescribeSigningJobRequest: Shape = Shape::new(
    "DescribeSigningJobRequest",
    Kind::Structure(&Structure::new(&[Member::new("jobId", &JobId).at(Location::Uri, "jobId").required()])),
);

pub(super) static DescribeSigningJobResponse: Shape = Shape::new(
    "DescribeSigningJobResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("jobId", &JobId),
        Member::new("source", &Source),
        Member::new("signingMaterial", &SigningMaterial),
        Member::new("platformId", &PlatformId),
        Member::new("platformDisplayName", &DisplayName),
        Member::new("profileName", &ProfileName),
        Member::new("profileVersion", &ProfileVersion),
        Member::new("overrides", &SigningPlatformOverrides),
        Member::new("signingParameters", &SigningParameters),
        Member::new("createdAt", &Timestamp),
        Member::new("completedAt", &Timestamp),
        Member::new("signatureExpiresAt", &Timestamp),
        Member::new("requestedBy", &RequestedBy),
        Member::new("status", &SigningStatus),
        Member::new("statusReason", &StatusReason),
        Member::new("revocationRecord", &SigningJobRevocationRecord),
        Member::new("signedObject", &SignedObject),
        Member::new("jobOwner", &AccountId),
        Member::new("jobInvoker", &AccountId),
    ])),
);

pub(super) static Destination: Shape =
    Shape::new("Destination", Kind::Structure(&Structure::new(&[Member::new("s3", &S3Destination)])));

pub(super) static DisplayName: Shape = Shape::new("DisplayName", Kind::String(&[]));

pub(super) static EncryptionAlgorithm: Shape = Shape::new("EncryptionAlgorithm", Kind::String(&["RSA", "ECDSA"]));

pub(super) static EncryptionAlgorithmOptions: Shape = Shape::new(
    "EncryptionAlgorithmOptions",
    Kind::Structure(&Structure::new(&[
        Member::new("allowedValues", &EncryptionAlgorithms).required(),
        Member::new("defaultValue", &EncryptionAlgorithm).required(),
    ])),
);

pub(super) static EncryptionAlgorithms: Shape =
    Shape::new("EncryptionAlgorithms", Kind::List(&Member::new("member", &EncryptionAlgorithm), false));

pub(super) static ErrorCode: Shape = Shape::new("ErrorCode", Kind::String(&[]));

pub(super) static ErrorMessage: Shape = Shape::new("ErrorMessage", Kind::String(&[]));

pub(super) static GetRevocationStatusRequest: Shape = Shape::new(
    "GetRevocationStatusRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("signatureTimestamp", &Timestamp).at(Location::Query, "signatureTimestamp").required(),
        Member::new("platformId", &PlatformId).at(Location::Query, "platformId").required(),
        Member::new("profileVersionArn", &Arn).at(Location::Query, "profileVersionArn").required(),
        Member::new("jobArn", &Arn).at(Location::Query, "jobArn").required(),
        Member::new("certificateHashes", &CertificateHashes).at(Location::Query, "certificateHashes").required(),
    ])),
);

pub(super) static GetRevocationStatusResponse: Shape = Shape::new(
    "GetRevocationStatusResponse",
    Kind::Structure(&Structure::new(&[Member::new("revokedEntities", &RevokedEntities)])),
);

pub(super) static GetSigningPlatformRequest: Shape = Shape::new(
    "GetSigningPlatformRequest",
    Kind::Structure(&Structure::new(&[Member::new("platformId", &PlatformId)
        .at(Location::Uri, "platformId")
        .required()])),
);

pub(super) static GetSigningPlatformResponse: Shape = Shape::new(
    "GetSigningPlatformResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("platformId", &PlatformId),
        Member::new("displayName", &DisplayName),
        Member::new("partner", &String),
        Member::new("target", &String),
        Member::new("category", &Category),
        Member::new("signingConfiguration", &SigningConfiguration),
        Member::new("signingImageFormat", &SigningImageFormat),
        Member::new("maxSizeInMB", &MaxSizeInMB),
        Member::new("revocationSupported", &bool),
    ])),
);

pub(super) static GetSigningProfileRequest: Shape = Shape::new(
    "GetSigningProfileRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("profileName", &ProfileName).at(Location::Uri, "profileName").required(),
        Member::new("profileOwner", &AccountId).at(Location::Query, "profileOwner"),
    ])),
);

pub(super) static GetSigningProfileResponse: Shape = Shape::new(
    "GetSigningProfileResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("profileName", &ProfileName),
        Member::new("profileVersion", &ProfileVersion),
        Member::new("profileVersionArn", &Arn),
        Member::new("revocationRecord", &SigningProfileRevocationRecord),
        Member::new("signingMaterial", &SigningMaterial),
        Member::new("platformId", &PlatformId),
        Member::new("platformDisplayName", &DisplayName),
        Member::new("signatureValidityPeriod", &SignatureValidityPeriod),
        Member::new("overrides", &SigningPlatformOverrides),
        Member::new("signingParameters", &SigningParameters),
        Member::new("status", &SigningProfileStatus),
        Member::new("statusReason", &String),
        Member::new("arn", &string),
        Member::new("tags", &TagMap),
    ])),
);

pub(super) static HashAlgorithm: Shape = Shape::new("HashAlgorithm", Kind::String(&["SHA1", "SHA256"]));

pub(super) static HashAlgorithmOptions: Shape = Shape::new(
    "HashAlgorithmOptions",
    Kind::Structure(&Structure::new(&[
        Member::new("allowedValues", &HashAlgorithms).required(),
        Member::new("defaultValue", &HashAlgorithm).required(),
    ])),
);

pub(super) static HashAlgorithms: Shape =
    Shape::new("HashAlgorithms", Kind::List(&Member::new("member", &HashAlgorithm), false));

pub(super) static ImageFormat: Shape =
    Shape::new("ImageFormat", Kind::String(&["JSON", "JSONEmbedded", "JSONDetached"]));

pub(super) static ImageFormats: Shape =
    Shape::new("ImageFormats", Kind::List(&Member::new("member", &ImageFormat), false));

pub(super) static Integer: Shape = Shape::new("Integer", Kind::Integer);

pub(super) static InternalServiceErrorException: Shape = Shape::new(
    "InternalServiceErrorException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage), Member::new("code", &ErrorCode)]).error(
        "InternalServiceErrorException",
        500,
        false,
    )),
);

pub(super) static JobId: Shape = Shape::new("JobId", Kind::String(&[]));

pub(super) static Key: Shape = Shape::new("Key", Kind::String(&[]));

pub(super) static ListProfilePermissionsRequest: Shape = Shape::new(
    "ListProfilePermissionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("profileName", &ProfileName).at(Location::Uri, "profileName").required(),
        Member::new("nextToken", &String).at(Location::Query, "nextToken"),
    ])),
);

pub(super) static ListProfilePermissionsResponse: Shape = Shape::new(
    "ListProfilePermissionsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("revisionId", &String),
        Member::new("policySizeBytes", &PolicySizeBytes),
        Member::new("permissions", &Permissions),
        Member::new("nextToken", &String),
    ])),
);

pub(super) static ListSigningJobsRequest: Shape = Shape::new(
    "ListSigningJobsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("status", &SigningStatus).at(Location::Query, "status"),
        Member::new("platformId", &PlatformId).at(Location::Query, "platformId"),
        Member::new("requestedBy", &RequestedBy).at(Location::Query, "requestedBy"),
        Member::new("maxResults", &MaxResults).at(Location::Query, "maxResults"),
        Member::new("nextToken", &NextToken).at(Location::Query, "nextToken"),
        Member::new("isRevoked", &bool).at(Location::Query, "isRevoked"),
        Member::new("signatureExpiresBefore", &Timestamp).at(Location::Query, "signatureExpiresBefore"),
        Member::new("signatureExpiresAfter", &Timestamp).at(Location::Query, "signatureExpiresAfter"),
        Member::new("jobInvoker", &AccountId).at(Location::Query, "jobInvoker"),
    ])),
);

pub(super) static ListSigningJobsResponse: Shape = Shape::new(
    "ListSigningJobsResponse",
    Kind::Structure(&Structure::new(&[Member::new("jobs", &SigningJobs), Member::new("nextToken", &NextToken)])),
);

pub(super) static ListSigningPlatformsRequest: Shape = Shape::new(
    "ListSigningPlatformsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("category", &String).at(Location::Query, "category"),
        Member::new("partner", &String).at(Location::Query, "partner"),
        Member::new("target", &String).at(Location::Query, "target"),
        Member::new("maxResults", &MaxResults).at(Location::Query, "maxResults"),
        Member::new("nextToken", &String).at(Location::Query, "nextToken"),
    ])),
);

pub(super) static ListSigningPlatformsResponse: Shape = Shape::new(
    "ListSigningPlatformsResponse",
    Kind::Structure(&Structure::new(&[Member::new("platforms", &SigningPlatforms), Member::new("nextToken", &String)])),
);

pub(super) static ListSigningProfilesRequest: Shape = Shape::new(
    "ListSigningProfilesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("includeCanceled", &bool).at(Location::Query, "includeCanceled"),
        Member::new("maxResults", &MaxResults).at(Location::Query, "maxResults"),
        Member::new("nextToken", &NextToken).at(Location::Query, "nextToken"),
        Member::new("platformId", &PlatformId).at(Location::Query, "platformId"),
        Member::new("statuses", &Statuses).at(Location::Query, "statuses"),
    ])),
);

pub(super) static ListSigningProfilesResponse: Shape = Shape::new(
    "ListSigningProfilesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("profiles", &SigningProfiles),
        Member::new("nextToken", &NextToken),
    ])),
);

pub(super) static ListTagsForResourceRequest: Shape = Shape::new(
    "ListTagsForResourceRequest",
    Kind::Structure(&Structure::new(&[Member::new("resourceArn", &String)
        .at(Location::Uri, "resourceArn")
        .required()])),
);

pub(super) static ListTagsForResourceResponse: Shape =
    Shape::new("ListTagsForResourceResponse", Kind::Structure(&Structure::new(&[Member::new("tags", &TagMap)])));

pub(super) static MaxResults: Shape = Shape::new("MaxResults", Kind::Integer).min(1.0).max(25.0);

pub(super) static MaxSizeInMB: Shape = Shape::new("MaxSizeInMB", Kind::Integer);

pub(super) static Metadata: Shape =
    Shape::new("Metadata", Kind::Map(&Member::new("key", &String), &Member::new("value", &String), false));

pub(super) static NextToken: Shape = Shape::new("NextToken", Kind::String(&[]));

pub(super) static NotFoundException: Shape = Shape::new(
    "NotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage), Member::new("code", &ErrorCode)]).error(
        "NotFoundException",
        404,
        true,
    )),
);

pub(super) static Payload: Shape = Shape::new("Payload", Kind::Blob(false)).min(1.0).max(4096.0);

pub(super) static Permission: Shape = Shape::new(
    "Permission",
    Kind::Structure(&Structure::new(&[
        Member::new("action", &String),
        Member::new("principal", &String),
        Member::new("statementId", &String),
        Member::new("profileVersion", &ProfileVersion),
    ])),
);

pub(super) static Permissions: Shape =
    Shape::new("Permissions", Kind::List(&Member::new("member", &Permission), false));

pub(super) static PlatformId: Shape = Shape::new("PlatformId", Kind::String(&[]));

pub(super) static PolicySizeBytes: Shape = Shape::new("PolicySizeBytes", Kind::Integer);

pub(super) static Prefix: Shape = Shape::new("Prefix", Kind::String(&[]));

pub(super) static ProfileName: Shape =
    Shape::new("ProfileName", Kind::String(&[])).min(2.0).max(64.0).pattern("^[a-zA-Z0-9_]{2,}");

pub(super) static ProfileVersion: Shape =
    Shape::new("ProfileVersion", Kind::String(&[])).min(10.0).max(10.0).pattern("^[a-zA-Z0-9]{10}$");

pub(super) static PutSigningProfileRequest: Shape = Shape::new(
    "PutSigningProfileRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("profileName", &ProfileName).at(Location::Uri, "profileName").required(),
        Member::new("signingMaterial", &SigningMaterial),
        Member::new("signatureValidityPeriod", &SignatureValidityPeriod),
        Member::new("platformId", &PlatformId).required(),
        Member::new("overrides", &SigningPlatformOverrides),
        Member::new("signingParameters", &SigningParameters),
        Member::new("tags", &TagMap),
    ])),
);

pub(super) static PutSigningProfileResponse: Shape = Shape::new(
    "PutSigningProfileResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("arn", &string),
        Member::new("profileVersion", &ProfileVersion),
        Member::new("profileVersionArn", &Arn),
    ])),
);

pub(super) static RemoveProfilePermissionRequest: Shape = Shape::new(
    "RemoveProfilePermissionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("profileName", &ProfileName).at(Location::Uri, "profileName").required(),
        Member::new("revisionId", &String).at(Location::Query, "revisionId").required(),
        Member::new("statementId", &String).at(Location::Uri, "statementId").required(),
    ])),
);

pub(super) static RemoveProfilePermissionResponse: Shape = Shape::new(
    "RemoveProfilePermissionResponse",
    Kind::Structure(&Structure::new(&[Member::new("revisionId", &String)])),
);

pub(super) static RequestedBy: Shape = Shape::new("RequestedBy", Kind::String(&[]));

pub(super) static ResourceNotFoundException: Shape = Shape::new(
    "ResourceNotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage), Member::new("code", &ErrorCode)]).error(
        "ResourceNotFoundException",
        404,
        true,
    )),
);

pub(super) static RevocationReasonString: Shape =
    Shape::new("RevocationReasonString", Kind::String(&[])).min(1.0).max(500.0);

pub(super) static RevokeSignatureRequest: Shape = Shape::new(
    "RevokeSignatureRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("jobId", &JobId).at(Location::Uri, "jobId").required(),
        Member::new("jobOwner", &AccountId),
        Member::new("reason", &RevocationReasonString).required(),
    ])),
);

pub(super) static RevokeSigningProfileRequest: Shape = Shape::new(
    "RevokeSigningProfileRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("profileName", &ProfileName).at(Location::Uri, "profileName").required(),
        Member::new("profileVersion", &ProfileVersion).required(),
        Member::new("reason", &RevocationReasonString).required(),
        Member::new("effectiveTime", &Timestamp).required(),
    ])),
);

pub(super) static RevokedEntities: Shape =
    Shape::new("RevokedEntities", Kind::List(&Member::new("member", &String), false));

pub(super) static S3Destination: Shape = Shape::new(
    "S3Destination",
    Kind::Structure(&Structure::new(&[Member::new("bucketName", &BucketName), Member::new("prefix", &Prefix)])),
);

pub(super) static S3SignedObject: Shape = Shape::new(
    "S3SignedObject",
    Kind::Structure(&Structure::new(&[Member::new("bucketName", &BucketName), Member::new("key", &Key)])),
);

pub(super) static S3Source: Shape = Shape::new(
    "S3Source",
    Kind::Structure(&Structure::new(&[
        Member::new("bucketName", &BucketName).required(),
        Member::new("key", &Key).required(),
        Member::new("version", &Version).required(),
    ])),
);

pub(super) static ServiceLimitExceededException: Shape = Shape::new(
    "ServiceLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage), Member::new("code", &ErrorCode)]).error(
        "ServiceLimitExceededException",
        402,
        true,
    )),
);

pub(super) static SignPayloadRequest: Shape = Shape::new(
    "SignPayloadRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("profileName", &ProfileName).required(),
        Member::new("profileOwner", &AccountId),
        Member::new("payload", &Payload).required(),
        Member::new("payloadFormat", &String).required(),
    ])),
);

pub(super) static SignPayloadResponse: Shape = Shape::new(
    "SignPayloadResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("jobId", &JobId),
        Member::new("jobOwner", &AccountId),
        Member::new("metadata", &Metadata),
        Member::new("signature", &Blob),
    ])),
);

pub(super) static SignatureValidityPeriod: Shape = Shape::new(
    "SignatureValidityPeriod",
    Kind::Structure(&Structure::new(&[Member::new("value", &Integer), Member::new("type", &ValidityType)])),
);

pub(super) static SignedObject: Shape =
    Shape::new("SignedObject", Kind::Structure(&Structure::new(&[Member::new("s3", &S3SignedObject)])));

pub(super) static SigningConfiguration: Shape = Shape::new(
    "SigningConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("encryptionAlgorithmOptions", &EncryptionAlgorithmOptions).required(),
        Member::new("hashAlgorithmOptions", &HashAlgorithmOptions).required(),
    ])),
);

pub(super) static SigningConfigurationOverrides: Shape = Shape::new(
    "SigningConfigurationOverrides",
    Kind::Structure(&Structure::new(&[
        Member::new("encryptionAlgorithm", &EncryptionAlgorithm),
        Member::new("hashAlgorithm", &HashAlgorithm),
    ])),
);

pub(super) static SigningImageFormat: Shape = Shape::new(
    "SigningImageFormat",
    Kind::Structure(&Structure::new(&[
        Member::new("supportedFormats", &ImageFormats).required(),
        Member::new("defaultFormat", &ImageFormat).required(),
    ])),
);

pub(super) static SigningJob: Shape = Shape::new(
    "SigningJob",
    Kind::Structure(&Structure::new(&[
        Member::new("jobId", &JobId),
        Member::new("source", &Source),
        Member::new("signedObject", &SignedObject),
        Member::new("signingMaterial", &SigningMaterial),
        Member::new("createdAt", &Timestamp),
        Member::new("status", &SigningStatus),
        Member::new("isRevoked", &bool),
        Member::new("profileName", &ProfileName),
        Member::new("profileVersion", &ProfileVersion),
        Member::new("platformId", &PlatformId),
        Member::new("platformDisplayName", &DisplayName),
        Member::new("signatureExpiresAt", &Timestamp),
        Member::new("jobOwner", &AccountId),
        Member::new("jobInvoker", &AccountId),
    ])),
);

pub(super) static SigningJobRevocationRecord: Shape = Shape::new(
    "SigningJobRevocationRecord",
    Kind::Structure(&Structure::new(&[
        Member::new("reason", &String),
        Member::new("revokedAt", &Timestamp),
        Member::new("revokedBy", &String),
    ])),
);

pub(super) static SigningJobs: Shape =
    Shape::new("SigningJobs", Kind::List(&Member::new("member", &SigningJob), false));

pub(super) static SigningMaterial: Shape = Shape::new(
    "SigningMaterial",
    Kind::Structure(&Structure::new(&[Member::new("certificateArn", &CertificateArn).required()])),
);

pub(super) static SigningParameterKey: Shape = Shape::new("SigningParameterKey", Kind::String(&[]));

pub(super) static SigningParameterValue: Shape = Shape::new("SigningParameterValue", Kind::String(&[]));

pub(super) static SigningParameters: Shape = Shape::new(
    "SigningParameters",
    Kind::Map(&Member::new("key", &SigningParameterKey), &Member::new("value", &SigningParameterValue), false),
);

pub(super) static SigningPlatform: Shape = Shape::new(
    "SigningPlatform",
    Kind::Structure(&Structure::new(&[
        Member::new("platformId", &String),
        Member::new("displayName", &String),
        Member::new("partner", &String),
        Member::new("target", &String),
        Member::new("category", &Category),
        Member::new("signingConfiguration", &SigningConfiguration),
        Member::new("signingImageFormat", &SigningImageFormat),
        Member::new("maxSizeInMB", &MaxSizeInMB),
        Member::new("revocationSupported", &bool),
    ])),
);

pub(super) static SigningPlatformOverrides: Shape = Shape::new(
    "SigningPlatformOverrides",
    Kind::Structure(&Structure::new(&[
        Member::new("signingConfiguration", &SigningConfigurationOverrides),
        Member::new("signingImageFormat", &ImageFormat),
    ])),
);

pub(super) static SigningPlatforms: Shape =
    Shape::new("SigningPlatforms", Kind::List(&Member::new("member", &SigningPlatform), false));

pub(super) static SigningProfile: Shape = Shape::new(
    "SigningProfile",
    Kind::Structure(&Structure::new(&[
        Member::new("profileName", &ProfileName),
        Member::new("profileVersion", &ProfileVersion),
        Member::new("profileVersionArn", &Arn),
        Member::new("signingMaterial", &SigningMaterial),
        Member::new("signatureValidityPeriod", &SignatureValidityPeriod),
        Member::new("platformId", &PlatformId),
        Member::new("platformDisplayName", &DisplayName),
        Member::new("signingParameters", &SigningParameters),
        Member::new("status", &SigningProfileStatus),
        Member::new("arn", &string),
        Member::new("tags", &TagMap),
    ])),
);

pub(super) static SigningProfileRevocationRecord: Shape = Shape::new(
    "SigningProfileRevocationRecord",
    Kind::Structure(&Structure::new(&[
        Member::new("revocationEffectiveFrom", &Timestamp),
        Member::new("revokedAt", &Timestamp),
        Member::new("revokedBy", &String),
    ])),
);

pub(super) static SigningProfileStatus: Shape =
    Shape::new("SigningProfileStatus", Kind::String(&["Active", "Canceled", "Revoked"]));

pub(super) static SigningProfiles: Shape =
    Shape::new("SigningProfiles", Kind::List(&Member::new("member", &SigningProfile), false));

pub(super) static SigningStatus: Shape =
    Shape::new("SigningStatus", Kind::String(&["InProgress", "Failed", "Succeeded"]));

pub(super) static Source: Shape =
    Shape::new("Source", Kind::Structure(&Structure::new(&[Member::new("s3", &S3Source)])));

pub(super) static StartSigningJobRequest: Shape = Shape::new(
    "StartSigningJobRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("source", &Source).required(),
        Member::new("destination", &Destination).required(),
        Member::new("profileName", &ProfileName).required(),
        Member::new("clientRequestToken", &ClientRequestToken).required().idempotency_token(),
        Member::new("profileOwner", &AccountId),
    ])),
);

pub(super) static StartSigningJobResponse: Shape = Shape::new(
    "StartSigningJobResponse",
    Kind::Structure(&Structure::new(&[Member::new("jobId", &JobId), Member::new("jobOwner", &AccountId)])),
);

pub(super) static StatusReason: Shape = Shape::new("StatusReason", Kind::String(&[]));

pub(super) static Statuses: Shape =
    Shape::new("Statuses", Kind::List(&Member::new("member", &SigningProfileStatus), false));

pub(super) static String: Shape = Shape::new("String", Kind::String(&[]));

pub(super) static TagKey: Shape =
    Shape::new("TagKey", Kind::String(&[])).min(1.0).max(128.0).pattern("^(?!aws:)[a-zA-Z+-=._:/]+$");

pub(super) static TagKeyList: Shape =
    Shape::new("TagKeyList", Kind::List(&Member::new("member", &TagKey), false)).min(1.0).max(200.0);

pub(super) static TagMap: Shape =
    Shape::new("TagMap", Kind::Map(&Member::new("key", &TagKey), &Member::new("value", &TagValue), false))
        .min(1.0)
        .max(200.0);

pub(super) static TagResourceRequest: Shape = Shape::new(
    "TagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("resourceArn", &String).at(Location::Uri, "resourceArn").required(),
        Member::new("tags", &TagMap).required(),
    ])),
);

pub(super) static TagResourceResponse: Shape = Shape::new("TagResourceResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static TagValue: Shape = Shape::new("TagValue", Kind::String(&[])).max(256.0);

pub(super) static ThrottlingException: Shape = Shape::new(
    "ThrottlingException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage), Member::new("code", &ErrorCode)]).error(
        "ThrottlingException",
        429,
        true,
    )),
);

pub(super) static Timestamp: Shape = Shape::new("Timestamp", Kind::Timestamp(None));

pub(super) static TooManyRequestsException: Shape = Shape::new(
    "TooManyRequestsException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage), Member::new("code", &ErrorCode)]).error(
        "TooManyRequestsException",
        429,
        true,
    )),
);

pub(super) static UntagResourceRequest: Shape = Shape::new(
    "UntagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("resourceArn", &String).at(Location::Uri, "resourceArn").required(),
        Member::new("tagKeys", &TagKeyList).at(Location::Query, "tagKeys").required(),
    ])),
);

pub(super) static UntagResourceResponse: Shape =
    Shape::new("UntagResourceResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static ValidationException: Shape = Shape::new(
    "ValidationException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ErrorMessage), Member::new("code", &ErrorCode)]).error(
        "ValidationException",
        400,
        true,
    )),
);

pub(super) static ValidityType: Shape = Shape::new("ValidityType", Kind::String(&["DAYS", "MONTHS", "YEARS"]));

pub(super) static Version: Shape = Shape::new("Version", Kind::String(&[]));

pub(super) static bool: Shape = Shape::new("bool", Kind::Boolean);

pub(super) static string: Shape = Shape::new("string", Kind::String(&[]));
