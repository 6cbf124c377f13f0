// Generated from `models/sts.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `sts`.
pub static SERVICE: Service = Service {
    name: "sts",
    iam_prefix: "sts",
    signing_name: "sts",
    endpoint_prefix: "sts",
    api_version: "2011-06-15",
    target_prefix: "",
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    protocols: &[Protocol::AwsQuery],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AssumeRole", "POST", "/", 200)
        .input(&AssumeRoleRequest, "")
        .output(&AssumeRoleResponse, "AssumeRoleResult")
        .errors(&[
            &MalformedPolicyDocumentException,
            &PackedPolicyTooLargeException,
            &RegionDisabledException,
            &ExpiredTokenException,
            &InvalidContextAssertionException,
        ])
        .implemented(),
    Operation::new("AssumeRoleWithSAML", "POST", "/", 200)
        .input(&AssumeRoleWithSAMLRequest, "")
        .output(&AssumeRoleWithSAMLResponse, "AssumeRoleWithSAMLResult")
        .errors(&[
            &MalformedPolicyDocumentException,
            &PackedPolicyTooLargeException,
            &IDPRejectedClaimException,
            &InvalidIdentityTokenException,
            &ExpiredTokenException,
            &RegionDisabledException,
        ])
        .unsigned(),
    Operation::new("AssumeRoleWithWebIdentity", "POST", "/", 200)
        .input(&AssumeRoleWithWebIdentityRequest, "")
        .output(&AssumeRoleWithWebIdentityResponse, "AssumeRoleWithWebIdentityResult")
        .errors(&[
            &MalformedPolicyDocumentException,
            &PackedPolicyTooLargeException,
            &IDPRejectedClaimException,
            &IDPCommunicationErrorException,
            &InvalidIdentityTokenException,
            &ExpiredTokenException,
            &RegionDisabledException,
        ])
        .unsigned()
        .implemented(),
    Operation::new("AssumeRoot", "POST", "/", 200)
        .input(&AssumeRootRequest, "")
        .output(&AssumeRootResponse, "AssumeRootResult")
        .errors(&[&RegionDisabledException, &ExpiredTokenException]),
    Operation::new("DecodeAuthorizationMessage", "POST", "/", 200)
        .input(&DecodeAuthorizationMessageRequest, "")
        .output(&DecodeAuthorizationMessageResponse, "DecodeAuthorizationMessageResult")
        .errors(&[&InvalidAuthorizationMessageException])
        .implemented(),
    Operation::new("GetAccessKeyInfo", "POST", "/", 200)
        .input(&GetAccessKeyInfoRequest, "")
        .output(&GetAccessKeyInfoResponse, "GetAccessKeyInfoResult")
        .implemented(),
    Operation::new("GetCallerIdentity", "POST", "/", 200)
        .input(&GetCallerIdentityRequest, "")
        .output(&GetCallerIdentityResponse, "GetCallerIdentityResult")
        .implemented(),
    Operation::new("GetDelegatedAccessToken", "POST", "/", 200)
        .input(&GetDelegatedAccessTokenRequest, "")
        .output(&GetDelegatedAccessTokenResponse, "GetDelegatedAccessTokenResult")
        .errors(&[&ExpiredTradeInTokenException, &RegionDisabledException, &PackedPolicyTooLargeException]),
    Operation::new("GetFederationToken", "POST", "/", 200)
        .input(&GetFederationTokenRequest, "")
        .output(&GetFederationTokenResponse, "GetFederationTokenResult")
        .errors(&[&MalformedPolicyDocumentException, &PackedPolicyTooLargeException, &RegionDisabledException])
        .implemented(),
    Operation::new("GetScopedCredentials", "POST", "/", 200)
        .input(&GetScopedCredentialsRequest, "")
        .output(&GetScopedCredentialsResponse, "GetScopedCredentialsResult")
        .errors(&[
            &MalformedPolicyDocumentException,
            &PackedPolicyTooLargeException,
            &InsufficientSessionLifetimeException,
            &InvalidSubjectCredentialsException,
        ]),
    Operation::new("GetSessionToken", "POST", "/", 200)
        .input(&GetSessionTokenRequest, "")
        .output(&GetSessionTokenResponse, "GetSessionTokenResult")
        .errors(&[&RegionDisabledException])
        .implemented(),
    Operation::new("GetWebIdentityToken", "POST", "/", 200)
        .input(&GetWebIdentityTokenRequest, "")
        .output(&GetWebIdentityTokenResponse, "GetWebIdentityTokenResult")
        .errors(&[
            &SessionDurationEscalationException,
            &OutboundWebIdentityFederationDisabledException,
            &JWTPayloadSizeExceededException,
        ]),
];

static SHAPES: &[&Shape] = &[
    &AssumeRoleRequest,
    &AssumeRoleResponse,
    &AssumeRoleWithSAMLRequest,
    &AssumeRoleWithSAMLResponse,
    &AssumeRoleWithWebIdentityRequest,
    &AssumeRoleWithWebIdentityResponse,
    &AssumeRootRequest,
    &AssumeRootResponse,
    &AssumedRoleUser,
    &Audience,
    &Credentials,
    &DecodeAuthorizationMessageRequest,
    &DecodeAuthorizationMessageResponse,
    &ExpiredTokenException,
    &ExpiredTradeInTokenException,
    &FederatedUser,
    &GetAccessKeyInfoRequest,
    &GetAccessKeyInfoResponse,
    &GetCallerIdentityRequest,
    &GetCallerIdentityResponse,
    &GetDelegatedAccessTokenRequest,
    &GetDelegatedAccessTokenResponse,
    &GetFederationTokenRequest,
    &GetFederationTokenResponse,
    &GetScopedCredentialsRequest,
    &GetScopedCredentialsResponse,
    &GetSessionTokenRequest,
    &GetSessionTokenResponse,
    &GetWebIdentityTokenRequest,
    &GetWebIdentityTokenResponse,
    &IDPCommunicationErrorException,
    &IDPRejectedClaimException,
    &InsufficientSessionLifetimeException,
    &InvalidAuthorizationMessageException,
    &InvalidContextAssertionException,
    &InvalidContextAssertionMessage,
    &InvalidIdentityTokenException,
    &InvalidSubjectCredentialsException,
    &InvalidSubjectCredentialsMessage,
    &Issuer,
    &JWTPayloadSizeExceededException,
    &MalformedPolicyDocumentException,
    &NameQualifier,
    &OriginIdentity,
    &OutboundWebIdentityFederationDisabledException,
    &PackedPolicyTooLargeException,
    &PolicyDescriptorType,
    &ProvidedContext,
    &ProvidedContextsListType,
    &RegionDisabledException,
    &RootDurationSecondsType,
    &SAMLAssertionType,
    &ScopedSession,
    &SessionDurationEscalationException,
    &Subject,
    &SubjectType,
    &Tag,
    &TargetPrincipalType,
    &TransactionContext,
    &TrustedIdentityPropagationContext,
    &accessKeyIdType,
    &accessKeySecretType,
    &accountType,
    &arnType,
    &assumedRoleIdType,
    &clientTokenType,
    &contextAssertionType,
    &dateType,
    &decodedMessageType,
    &durationSecondsType,
    &encodedMessageType,
    &expiredIdentityTokenMessage,
    &expiredTradeInTokenExceptionMessage,
    &externalIdType,
    &federatedIdType,
    &idpCommunicationErrorMessage,
    &idpRejectedClaimMessage,
    &insufficientSessionLifetimeMessage,
    &invalidAuthorizationMessage,
    &invalidIdentityTokenMessage,
    &jwtAlgorithmType,
    &jwtPayloadSizeExceededException,
    &malformedPolicyDocumentMessage,
    &minimumSessionTokenSizeType,
    &nonNegativeIntegerType,
    &originIdentityIssuerType,
    &originIdentitySubjectType,
    &originIdentitySubjectTypeType,
    &outboundWebIdentityFederationDisabledException,
    &packedPolicyTooLargeMessage,
    &policyDescriptorListType,
    &regionDisabledMessage,
    &roleDurationSecondsType,
    &roleSessionNameType,
    &scopedCredentialDurationSecondsType,
    &scopedPoliciesCountType,
    &scopedSessionDescriptionType,
    &scopedSessionIdType,
    &serialNumberType,
    &sessionDurationEscalationException,
    &sessionPolicyDocumentType,
    &sessionTokenSizeType,
    &sessionTokenUtilizationType,
    &sourceIdentityType,
    &tagKeyListType,
    &tagKeyType,
    &tagListType,
    &tagValueType,
    &tokenCodeType,
    &tokenType,
    &tradeInTokenType,
    &transactionContextIdentityProviderMapType,
    &transactionContextKeyType,
    &transactionContextValueType,
    &unrestrictedSessionPolicyDocumentType,
    &urlType,
    &userIdType,
    &userNameType,
    &webIdentitySubjectType,
    &webIdentityTokenAudienceListType,
    &webIdentityTokenAudienceStringType,
    &webIdentityTokenDurationSecondsType,
    &webIdentityTokenScopeType,
    &webIdentityTokenSubjectModeType,
    &webIdentityTokenType,
];

pub(super) static AssumeRoleRequest: Shape = Shape::new(
    "AssumeRoleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleArn", &arnType).required(),
        Member::new("RoleSessionName", &roleSessionNameType).required(),
        Member::new("PolicyArns", &policyDescriptorListType),
        Member::new("Policy", &unrestrictedSessionPolicyDocumentType),
        Member::new("DurationSeconds", &roleDurationSecondsType),
        Member::new("Tags", &tagListType),
        Member::new("TransitiveTagKeys", &tagKeyListType),
        Member::new("ExternalId", &externalIdType),
        Member::new("SerialNumber", &serialNumberType),
        Member::new("TokenCode", &tokenCodeType),
        Member::new("SourceIdentity", &sourceIdentityType),
        Member::new("ProvidedContexts", &ProvidedContextsListType),
        Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
    ])),
);

pub(super) static AssumeRoleResponse: Shape = Shape::new(
    "AssumeRoleResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &Credentials),
        Member::new("AssumedRoleUser", &AssumedRoleUser),
        Member::new("PackedPolicySize", &nonNegativeIntegerType),
        Member::new("SourceIdentity", &sourceIdentityType),
        Member::new("SessionTokenUtilization", &sessionTokenUtilizationType),
        Member::new("SessionTokenSize", &sessionTokenSizeType),
    ])),
);

pub(super) static AssumeRoleWithSAMLRequest: Shape = Shape::new(
    "AssumeRoleWithSAMLRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleArn", &arnType).required(),
        Member::new("PrincipalArn", &arnType).required(),
        Member::new("SAMLAssertion", &SAMLAssertionType).required(),
        Member::new("PolicyArns", &policyDescriptorListType),
        Member::new("Policy", &sessionPolicyDocumentType),
        Member::new("DurationSeconds", &roleDurationSecondsType),
        Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
    ])),
);

pub(super) static AssumeRoleWithSAMLResponse: Shape = Shape::new(
    "AssumeRoleWithSAMLResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &Credentials),
        Member::new("AssumedRoleUser", &AssumedRoleUser),
        Member::new("PackedPolicySize", &nonNegativeIntegerType),
        Member::new("Subject", &Subject),
        Member::new("SubjectType", &SubjectType),
        Member::new("Issuer", &Issuer),
        Member::new("Audience", &Audience),
        Member::new("NameQualifier", &NameQualifier),
        Member::new("SourceIdentity", &sourceIdentityType),
        Member::new("SessionTokenUtilization", &sessionTokenUtilizationType),
        Member::new("SessionTokenSize", &sessionTokenSizeType),
        Member::new("TrustedIdentityPropagationContext", &TrustedIdentityPropagationContext),
    ])),
);

pub(super) static AssumeRoleWithWebIdentityRequest: Shape = Shape::new(
    "AssumeRoleWithWebIdentityRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleArn", &arnType).required(),
        Member::new("RoleSessionName", &roleSessionNameType).required(),
        Member::new("WebIdentityToken", &clientTokenType).required(),
        Member::new("ProviderId", &urlType),
        Member::new("PolicyArns", &policyDescriptorListType),
        Member::new("Policy", &sessionPolicyDocumentType),
        Member::new("DurationSeconds", &roleDurationSecondsType),
        Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
    ])),
);

pub(super) static AssumeRoleWithWebIdentityResponse: Shape = Shape::new(
    "AssumeRoleWithWebIdentityResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &Credentials),
        Member::new("SubjectFromWebIdentityToken", &webIdentitySubjectType),
        Member::new("AssumedRoleUser", &AssumedRoleUser),
        Member::new("PackedPolicySize", &nonNegativeIntegerType),
        Member::new("Provider", &Issuer),
        Member::new("Audience", &Audience),
        Member::new("SourceIdentity", &sourceIdentityType),
        Member::new("SessionTokenUtilization", &sessionTokenUtilizationType),
        Member::new("SessionTokenSize", &sessionTokenSizeType),
        Member::new("TrustedIdentityPropagationContext", &TrustedIdentityPropagationContext),
    ])),
);

pub(super) static AssumeRootRequest: Shape = Shape::new(
    "AssumeRootRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TargetPrincipal", &TargetPrincipalType).required(),
        Member::new("TaskPolicyArn", &PolicyDescriptorType).required(),
        Member::new("DurationSeconds", &RootDurationSecondsType),
        Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
    ])),
);

pub(super) static AssumeRootResponse: Shape = Shape::new(
    "AssumeRootResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &Credentials),
        Member::new("SourceIdentity", &sourceIdentityType),
        Member::new("SessionTokenUtilization", &sessionTokenUtilizationType),
        Member::new("SessionTokenSize", &sessionTokenSizeType),
    ])),
);

pub(super) static AssumedRoleUser: Shape = Shape::new(
    "AssumedRoleUser",
    Kind::Structure(&Structure::new(&[
        Member::new("AssumedRoleId", &assumedRoleIdType).required(),
        Member::new("Arn", &arnType).required(),
    ])),
);

pub(super) static Audience: Shape = Shape::new("Audience", Kind::String(&[]));

pub(super) static Credentials: Shape = Shape::new(
    "Credentials",
    Kind::Structure(&Structure::new(&[
        Member::new("AccessKeyId", &accessKeyIdType).required(),
        Member::new("SecretAccessKey", &accessKeySecretType).required(),
        Member::new("SessionToken", &tokenType).required(),
        Member::new("Expiration", &dateType).required(),
    ])),
);

pub(super) static DecodeAuthorizationMessageRequest: Shape = Shape::new(
    "DecodeAuthorizationMessageRequest",
    Kind::Structure(&Structure::new(&[Member::new("EncodedMessage", &encodedMessageType).required()])),
);

pub(super) static DecodeAuthorizationMessageResponse: Shape = Shape::new(
    "DecodeAuthorizationMessageResponse",
    Kind::Structure(&Structure::new(&[Member::new("DecodedMessage", &decodedMessageType)])),
);

pub(super) static ExpiredTokenException: Shape = Shape::new(
    "ExpiredTokenException",
    Kind::Structure(&Structure::new(&[Member::new("message", &expiredIdentityTokenMessage)]).error(
        "ExpiredTokenException",
        400,
        true,
    )),
);

pub(super) static ExpiredTradeInTokenException: Shape = Shape::new(
    "ExpiredTradeInTokenException",
    Kind::Structure(&Structure::new(&[Member::new("message", &expiredTradeInTokenExceptionMessage)]).error(
        "ExpiredTradeInTokenException",
        400,
        true,
    )),
);

pub(super) static FederatedUser: Shape = Shape::new(
    "FederatedUser",
    Kind::Structure(&Structure::new(&[
        Member::new("FederatedUserId", &federatedIdType).required(),
        Member::new("Arn", &arnType).required(),
    ])),
);

pub(super) static GetAccessKeyInfoRequest: Shape = Shape::new(
    "GetAccessKeyInfoRequest",
    Kind::Structure(&Structure::new(&[Member::new("AccessKeyId", &accessKeyIdType).required()])),
);

pub(super) static GetAccessKeyInfoResponse: Shape =
    Shape::new("GetAccessKeyInfoResponse", Kind::Structure(&Structure::new(&[Member::new("Account", &accountType)])));

pub(super) static GetCallerIdentityRequest: Shape =
    Shape::new("GetCallerIdentityRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static GetCallerIdentityResponse: Shape = Shape::new(
    "GetCallerIdentityResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("UserId", &userIdType),
        Member::new("Account", &accountType),
        Member::new("Arn", &arnType),
    ])),
);

pub(super) static GetDelegatedAccessTokenRequest: Shape = Shape::new(
    "GetDelegatedAccessTokenRequest",
    Kind::Structure(&Structure::new(&[Member::new("TradeInToken", &tradeInTokenType).required()])),
);

pub(super) static GetDelegatedAccessTokenResponse: Shape = Shape::new(
    "GetDelegatedAccessTokenResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &Credentials),
        Member::new("PackedPolicySize", &nonNegativeIntegerType),
        Member::new("AssumedPrincipal", &arnType),
    ])),
);

pub(super) static GetFederationTokenRequest: Shape = Shape::new(
    "GetFederationTokenRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &userNameType).required(),
        Member::new("Policy", &sessionPolicyDocumentType),
        Member::new("PolicyArns", &policyDescriptorListType),
        Member::new("DurationSeconds", &durationSecondsType),
        Member::new("Tags", &tagListType),
        Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
    ])),
);

pub(super) static GetFederationTokenResponse: Shape = Shape::new(
    "GetFederationTokenResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &Credentials),
        Member::new("FederatedUser", &FederatedUser),
        Member::new("PackedPolicySize", &nonNegativeIntegerType),
        Member::new("SessionTokenUtilization", &sessionTokenUtilizationType),
        Member::new("SessionTokenSize", &sessionTokenSizeType),
    ])),
);

pub(super) static GetScopedCredentialsRequest: Shape = Shape::new(
    "GetScopedCredentialsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Policy", &sessionPolicyDocumentType),
        Member::new("DurationSeconds", &scopedCredentialDurationSecondsType),
        Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
        Member::new("ScopedSessionDescription", &scopedSessionDescriptionType),
    ])),
);

pub(super) static GetScopedCredentialsResponse: Shape = Shape::new(
    "GetScopedCredentialsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &Credentials),
        Member::new("SessionInfo", &ScopedSession),
        Member::new("SessionTokenUtilization", &sessionTokenUtilizationType),
        Member::new("SessionTokenSize", &sessionTokenSizeType),
        Member::new("ScopedPoliciesCount", &scopedPoliciesCountType),
        Member::new("SourceIdentity", &sourceIdentityType),
    ])),
);

pub(super) static GetSessionTokenRequest: Shape = Shape::new(
    "GetSessionTokenRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DurationSeconds", &durationSecondsType),
        Member::new("SerialNumber", &serialNumberType),
        Member::new("TokenCode", &tokenCodeType),
        Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
    ])),
);

pub(super) static GetSessionTokenResponse: Shape = Shape::new(
    "GetSessionTokenResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &Credentials),
        Member::new("SessionTokenUtilization", &sessionTokenUtilizationType),
        Member::new("SessionTokenSize", &sessionTokenSizeType),
    ])),
);

pub(super) static GetWebIdentityTokenRequest: Shape = Shape::new(
    "GetWebIdentityTokenRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Audience", &webIdentityTokenAudienceListType).required(),
        Member::new("DurationSeconds", &webIdentityTokenDurationSecondsType),
        Member::new("SigningAlgorithm", &jwtAlgorithmType).required(),
        Member::new("Scope", &webIdentityTokenScopeType),
        Member::new("SubjectMode", &webIdentityTokenSubjectModeType),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static GetWebIdentityTokenResponse: Shape = Shape::new(
    "GetWebIdentityTokenResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("WebIdentityToken", &webIdentityTokenType),
        Member::new("Expiration", &dateType),
    ])),
);

pub(super) static IDPCommunicationErrorException: Shape = Shape::new(
    "IDPCommunicationErrorException",
    Kind::Structure(&Structure::new(&[Member::new("message", &idpCommunicationErrorMessage)]).error(
        "IDPCommunicationError",
        400,
        true,
    )),
);

pub(super) static IDPRejectedClaimException: Shape = Shape::new(
    "IDPRejectedClaimException",
    Kind::Structure(&Structure::new(&[Member::new("message", &idpRejectedClaimMessage)]).error(
        "IDPRejectedClaim",
        403,
        true,
    )),
);

pub(super) static InsufficientSessionLifetimeException: Shape = Shape::new(
    "InsufficientSessionLifetimeException",
    Kind::Structure(&Structure::new(&[Member::new("message", &insufficientSessionLifetimeMessage)]).error(
        "InsufficientSessionLifetime",
        400,
        true,
    )),
);

pub(super) static InvalidAuthorizationMessageException: Shape = Shape::new(
    "InvalidAuthorizationMessageException",
    Kind::Structure(&Structure::new(&[Member::new("message", &invalidAuthorizationMessage)]).error(
        "InvalidAuthorizationMessageException",
        400,
        true,
    )),
);

pub(super) static InvalidContextAssertionException: Shape = Shape::new(
    "InvalidContextAssertionException",
    Kind::Structure(&Structure::new(&[Member::new("message", &InvalidContextAssertionMessage)]).error(
        "InvalidContextAssertion",
        400,
        true,
    )),
);

pub(super) static InvalidContextAssertionMessage: Shape =
    Shape::new("InvalidContextAssertionMessage", Kind::String(&[]));

pub(super) static InvalidIdentityTokenException: Shape = Shape::new(
    "InvalidIdentityTokenException",
    Kind::Structure(&Structure::new(&[Member::new("message", &invalidIdentityTokenMessage)]).error(
        "InvalidIdentityToken",
        400,
        true,
    )),
);

pub(super) static InvalidSubjectCredentialsException: Shape = Shape::new(
    "InvalidSubjectCredentialsException",
    Kind::Structure(&Structure::new(&[Member::new("message", &InvalidSubjectCredentialsMessage)]).error(
        "InvalidSubjectCredentials",
        400,
        true,
    )),
);

pub(super) static InvalidSubjectCredentialsMessage: Shape =
    Shape::new("InvalidSubjectCredentialsMessage", Kind::String(&[]));

pub(super) static Issuer: Shape = Shape::new("Issuer", Kind::String(&[]));

pub(super) static JWTPayloadSizeExceededException: Shape = Shape::new(
    "JWTPayloadSizeExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &jwtPayloadSizeExceededException)]).error(
        "JWTPayloadSizeExceededException",
        400,
        true,
    )),
);

pub(super) static MalformedPolicyDocumentException: Shape = Shape::new(
    "MalformedPolicyDocumentException",
    Kind::Structure(&Structure::new(&[Member::new("message", &malformedPolicyDocumentMessage)]).error(
        "MalformedPolicyDocument",
        400,
        true,
    )),
);

pub(super) static NameQualifier: Shape = Shape::new("NameQualifier", Kind::String(&[]));

pub(super) static OriginIdentity: Shape = Shape::new(
    "OriginIdentity",
    Kind::Structure(&Structure::new(&[
        Member::new("Subject", &originIdentitySubjectType),
        Member::new("SubjectType", &originIdentitySubjectTypeType),
        Member::new("Issuer", &originIdentityIssuerType),
        Member::new("FederatedProviderArn", &arnType),
    ])),
);

pub(super) static OutboundWebIdentityFederationDisabledException: Shape = Shape::new(
    "OutboundWebIdentityFederationDisabledException",
    Kind::Structure(&Structure::new(&[Member::new("message", &outboundWebIdentityFederationDisabledException)]).error(
        "OutboundWebIdentityFederationDisabledException",
        403,
        true,
    )),
);

pub(super) static PackedPolicyTooLargeException: Shape = Shape::new(
    "PackedPolicyTooLargeException",
    Kind::Structure(&Structure::new(&[Member::new("message", &packedPolicyTooLargeMessage)]).error(
        "PackedPolicyTooLarge",
        400,
        true,
    )),
);

pub(super) static PolicyDescriptorType: Shape =
    Shape::new("PolicyDescriptorType", Kind::Structure(&Structure::new(&[Member::new("arn", &arnType)])));

pub(super) static ProvidedContext: Shape = Shape::new(
    "ProvidedContext",
    Kind::Structure(&Structure::new(&[
        Member::new("ProviderArn", &arnType),
        Member::new("ContextAssertion", &contextAssertionType),
    ])),
);

pub(super) static ProvidedContextsListType: Shape =
    Shape::new("ProvidedContextsListType", Kind::List(&Member::new("member", &ProvidedContext), false))
        .min(1.0)
        .max(5.0);

pub(super) static RegionDisabledException: Shape = Shape::new(
    "RegionDisabledException",
    Kind::Structure(&Structure::new(&[Member::new("message", &regionDisabledMessage)]).error(
        "RegionDisabledException",
        403,
        true,
    )),
);

pub(super) static RootDurationSecondsType: Shape =
    Shape::new("RootDurationSecondsType", Kind::Integer).min(0.0).max(900.0);

pub(super) static SAMLAssertionType: Shape =
    Shape::new("SAMLAssertionType", Kind::String(&[])).min(4.0).max(100000.0).sensitive();

pub(super) static ScopedSession: Shape = Shape::new(
    "ScopedSession",
    Kind::Structure(&Structure::new(&[
        Member::new("ScopedSessionId", &scopedSessionIdType).required(),
        Member::new("Arn", &arnType).required(),
    ])),
);

pub(super) static SessionDurationEscalationException: Shape = Shape::new(
    "SessionDurationEscalationException",
    Kind::Structure(&Structure::new(&[Member::new("message", &sessionDurationEscalationException)]).error(
        "SessionDurationEscalationException",
        403,
        true,
    )),
);

pub(super) static Subject: Shape = Shape::new("Subject", Kind::String(&[]));

pub(super) static SubjectType: Shape = Shape::new("SubjectType", Kind::String(&[]));

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &tagKeyType).required(),
        Member::new("Value", &tagValueType).required(),
    ])),
);

pub(super) static TargetPrincipalType: Shape =
    Shape::new("TargetPrincipalType", Kind::String(&[])).min(12.0).max(2048.0);

pub(super) static TransactionContext: Shape = Shape::new(
    "TransactionContext",
    Kind::Structure(&Structure::new(&[Member::new("IdentityProvider", &transactionContextIdentityProviderMapType)])),
);

pub(super) static TrustedIdentityPropagationContext: Shape = Shape::new(
    "TrustedIdentityPropagationContext",
    Kind::Structure(&Structure::new(&[
        Member::new("OriginIdentity", &OriginIdentity),
        Member::new("TransactionContext", &TransactionContext),
    ])),
)
.sensitive();

pub(super) static accessKeyIdType: Shape =
    Shape::new("accessKeyIdType", Kind::String(&[])).min(16.0).max(128.0).pattern("[\\w]*");

pub(super) static accessKeySecretType: Shape = Shape::new("accessKeySecretType", Kind::String(&[])).sensitive();

pub(super) static accountType: Shape = Shape::new("accountType", Kind::String(&[]));

pub(super) static arnType: Shape = Shape::new("arnType", Kind::String(&[]))
    .min(20.0)
    .max(2048.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+");

pub(super) static assumedRoleIdType: Shape =
    Shape::new("assumedRoleIdType", Kind::String(&[])).min(2.0).max(193.0).pattern("[\\w+=,.@:-]*");

pub(super) static clientTokenType: Shape =
    Shape::new("clientTokenType", Kind::String(&[])).min(4.0).max(20000.0).sensitive();

pub(super) static contextAssertionType: Shape =
    Shape::new("contextAssertionType", Kind::String(&[])).min(4.0).max(3072.0);

pub(super) static dateType: Shape = Shape::new("dateType", Kind::Timestamp(None));

pub(super) static decodedMessageType: Shape = Shape::new("decodedMessageType", Kind::String(&[]));

pub(super) static durationSecondsType: Shape =
    Shape::new("durationSecondsType", Kind::Integer).min(900.0).max(129600.0);

pub(super) static encodedMessageType: Shape = Shape::new("encodedMessageType", Kind::String(&[])).min(1.0).max(10240.0);

pub(super) static expiredIdentityTokenMessage: Shape = Shape::new("expiredIdentityTokenMessage", Kind::String(&[]));

pub(super) static expiredTradeInTokenExceptionMessage: Shape =
    Shape::new("expiredTradeInTokenExceptionMessage", Kind::String(&[]));

pub(super) static externalIdType: Shape =
    Shape::new("externalIdType", Kind::String(&[])).min(2.0).max(1224.0).pattern("[\\w+=,.@:\\/-]*");

pub(super) static federatedIdType: Shape =
    Shape::new("federatedIdType", Kind::String(&[])).min(2.0).max(193.0).pattern("[\\w+=,.@\\:-]*");

pub(super) static idpCommunicationErrorMessage: Shape = Shape::new("idpCommunicationErrorMessage", Kind::String(&[]));

pub(super) static idpRejectedClaimMessage: Shape = Shape::new("idpRejectedClaimMessage", Kind::String(&[]));

pub(super) static insufficientSessionLifetimeMessage: Shape =
    Shape::new("insufficientSessionLifetimeMessage", Kind::String(&[]));

pub(super) static invalidAuthorizationMessage: Shape = Shape::new("invalidAuthorizationMessage", Kind::String(&[]));

pub(super) static invalidIdentityTokenMessage: Shape = Shape::new("invalidIdentityTokenMessage", Kind::String(&[]));

pub(super) static jwtAlgorithmType: Shape = Shape::new("jwtAlgorithmType", Kind::String(&[])).min(5.0).max(5.0);

pub(super) static jwtPayloadSizeExceededException: Shape =
    Shape::new("jwtPayloadSizeExceededException", Kind::String(&[]));

pub(super) static malformedPolicyDocumentMessage: Shape =
    Shape::new("malformedPolicyDocumentMessage", Kind::String(&[]));

pub(super) static minimumSessionTokenSizeType: Shape =
    Shape::new("minimumSessionTokenSizeType", Kind::Integer).min(0.0).max(4096.0);

pub(super) static nonNegativeIntegerType: Shape = Shape::new("nonNegativeIntegerType", Kind::Integer).min(0.0);

pub(super) static originIdentityIssuerType: Shape =
    Shape::new("originIdentityIssuerType", Kind::String(&[])).sensitive();

pub(super) static originIdentitySubjectType: Shape =
    Shape::new("originIdentitySubjectType", Kind::String(&[])).sensitive();

pub(super) static originIdentitySubjectTypeType: Shape =
    Shape::new("originIdentitySubjectTypeType", Kind::String(&[])).sensitive();

pub(super) static outboundWebIdentityFederationDisabledException: Shape =
    Shape::new("outboundWebIdentityFederationDisabledException", Kind::String(&[]));

pub(super) static packedPolicyTooLargeMessage: Shape = Shape::new("packedPolicyTooLargeMessage", Kind::String(&[]));

pub(super) static policyDescriptorListType: Shape =
    Shape::new("policyDescriptorListType", Kind::List(&Member::new("member", &PolicyDescriptorType), false));

pub(super) static regionDisabledMessage: Shape = Shape::new("regionDisabledMessage", Kind::String(&[]));

pub(super) static roleDurationSecondsType: Shape =
    Shape::new("roleDurationSecondsType", Kind::Integer).min(900.0).max(43200.0);

pub(super) static roleSessionNameType: Shape =
    Shape::new("roleSessionNameType", Kind::String(&[])).min(2.0).max(64.0).pattern("[\\w+=,.@-]*");

pub(super) static scopedCredentialDurationSecondsType: Shape =
    Shape::new("scopedCredentialDurationSecondsType", Kind::Integer).min(1.0).max(129600.0);

pub(super) static scopedPoliciesCountType: Shape = Shape::new("scopedPoliciesCountType", Kind::Integer).min(0.0);

pub(super) static scopedSessionDescriptionType: Shape = Shape::new("scopedSessionDescriptionType", Kind::String(&[]))
    .min(2.0)
    .max(256.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");

pub(super) static scopedSessionIdType: Shape =
    Shape::new("scopedSessionIdType", Kind::String(&[])).min(2.0).max(193.0).pattern("[\\w+=,.@:-]*");

pub(super) static serialNumberType: Shape =
    Shape::new("serialNumberType", Kind::String(&[])).min(9.0).max(256.0).pattern("[\\w+=/:,.@-]*");

pub(super) static sessionDurationEscalationException: Shape =
    Shape::new("sessionDurationEscalationException", Kind::String(&[]));

pub(super) static sessionPolicyDocumentType: Shape = Shape::new("sessionPolicyDocumentType", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");

pub(super) static sessionTokenSizeType: Shape = Shape::new("sessionTokenSizeType", Kind::Integer).min(0.0);

pub(super) static sessionTokenUtilizationType: Shape =
    Shape::new("sessionTokenUtilizationType", Kind::Integer).min(0.0);

pub(super) static sourceIdentityType: Shape =
    Shape::new("sourceIdentityType", Kind::String(&[])).min(2.0).max(256.0).pattern("[\\w+=,.@-]*");

pub(super) static tagKeyListType: Shape =
    Shape::new("tagKeyListType", Kind::List(&Member::new("member", &tagKeyType), false)).max(50.0);

pub(super) static tagKeyType: Shape =
    Shape::new("tagKeyType", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");

pub(super) static tagListType: Shape =
    Shape::new("tagListType", Kind::List(&Member::new("member", &Tag), false)).max(50.0);

pub(super) static tagValueType: Shape =
    Shape::new("tagValueType", Kind::String(&[])).min(0.0).max(256.0).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");

pub(super) static tokenCodeType: Shape =
    Shape::new("tokenCodeType", Kind::String(&[])).min(6.0).max(6.0).pattern("[\\d]*");

pub(super) static tokenType: Shape = Shape::new("tokenType", Kind::String(&[]));

pub(super) static tradeInTokenType: Shape = Shape::new("tradeInTokenType", Kind::String(&[])).sensitive();

pub(super) static transactionContextIdentityProviderMapType: Shape = Shape::new(
    "transactionContextIdentityProviderMapType",
    Kind::Map(
        &Member::new("key", &transactionContextKeyType),
        &Member::new("value", &transactionContextValueType),
        false,
    ),
);

pub(super) static transactionContextKeyType: Shape = Shape::new("transactionContextKeyType", Kind::String(&[]));

pub(super) static transactionContextValueType: Shape =
    Shape::new("transactionContextValueType", Kind::String(&[])).max(128.0).sensitive();

pub(super) static unrestrictedSessionPolicyDocumentType: Shape =
    Shape::new("unrestrictedSessionPolicyDocumentType", Kind::String(&[]))
        .min(1.0)
        .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");

pub(super) static urlType: Shape = Shape::new("urlType", Kind::String(&[])).min(4.0).max(2048.0);

pub(super) static userIdType: Shape = Shape::new("userIdType", Kind::String(&[]));

pub(super) static userNameType: Shape =
    Shape::new("userNameType", Kind::String(&[])).min(2.0).max(32.0).pattern("[\\w+=,.@-]*");

pub(super) static webIdentitySubjectType: Shape =
    Shape::new("webIdentitySubjectType", Kind::String(&[])).min(6.0).max(255.0);

pub(super) static webIdentityTokenAudienceListType: Shape = Shape::new(
    "webIdentityTokenAudienceListType",
    Kind::List(&Member::new("member", &webIdentityTokenAudienceStringType), false),
)
.min(1.0)
.max(10.0);

pub(super) static webIdentityTokenAudienceStringType: Shape =
    Shape::new("webIdentityTokenAudienceStringType", Kind::String(&[])).min(1.0).max(1000.0);

pub(super) static webIdentityTokenDurationSecondsType: Shape =
    Shape::new("webIdentityTokenDurationSecondsType", Kind::Integer).min(60.0).max(3600.0);

pub(super) static webIdentityTokenScopeType: Shape = Shape::new("webIdentityTokenScopeType", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern("[\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+( [\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+)*");

pub(super) static webIdentityTokenSubjectModeType: Shape =
    Shape::new("webIdentityTokenSubjectModeType", Kind::String(&["AWSIdentity", "OriginIdentity"]));

pub(super) static webIdentityTokenType: Shape = Shape::new("webIdentityTokenType", Kind::String(&[])).sensitive();
