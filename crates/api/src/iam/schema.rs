// Generated from `models/iam.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `iam`.
pub static SERVICE: Service = Service {
    name: "iam",
    iam_prefix: "iam",
    signing_name: "iam",
    endpoint_prefix: "iam",
    api_version: "2010-05-08",
    target_prefix: "",
    xml_namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    protocols: &[Protocol::AwsQuery],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AcceptDelegationRequest", "POST", "/", 200).input(&AcceptDelegationRequestRequest, "").errors(&[
        &NoSuchEntityException,
        &ServiceFailureException,
        &ConcurrentModificationException,
    ]),
    Operation::new("AcquireRole", "POST", "/", 200)
        .input(&AcquireRoleRequest, "")
        .output(&AcquireRoleResponse, "AcquireRoleResult")
        .errors(&[
            &LimitExceededException,
            &InvalidInputException,
            &EntityAlreadyExistsException,
            &RoleModifiedException,
            &NameConflictException,
            &MalformedPolicyDocumentException,
            &ConcurrentModificationException,
            &ServiceFailureException,
            &NoSuchEntityException,
            &RoleTemplateDisabledException,
        ]),
    Operation::new("AddClientIDToOpenIDConnectProvider", "POST", "/", 200)
        .input(&AddClientIDToOpenIDConnectProviderRequest, "")
        .errors(&[
            &ConcurrentModificationException,
            &InvalidInputException,
            &NoSuchEntityException,
            &LimitExceededException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("AddRoleToInstanceProfile", "POST", "/", 200)
        .input(&AddRoleToInstanceProfileRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &EntityAlreadyExistsException,
            &LimitExceededException,
            &UnmodifiableEntityException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("AddUserToGroup", "POST", "/", 200)
        .input(&AddUserToGroupRequest, "")
        .errors(&[&NoSuchEntityException, &LimitExceededException, &ServiceFailureException])
        .implemented(),
    Operation::new("AssociateDelegationRequest", "POST", "/", 200)
        .input(&AssociateDelegationRequestRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &ServiceFailureException,
            &ConcurrentModificationException,
            &InvalidInputException,
        ]),
    Operation::new("AttachGroupPolicy", "POST", "/", 200)
        .input(&AttachGroupPolicyRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &InvalidInputException,
            &PolicyNotAttachableException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("AttachRolePolicy", "POST", "/", 200)
        .input(&AttachRolePolicyRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &InvalidInputException,
            &UnmodifiableEntityException,
            &PolicyNotAttachableException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("AttachUserPolicy", "POST", "/", 200)
        .input(&AttachUserPolicyRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &InvalidInputException,
            &PolicyNotAttachableException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("ChangePassword", "POST", "/", 200)
        .input(&ChangePasswordRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &InvalidUserTypeException,
            &LimitExceededException,
            &EntityTemporarilyUnmodifiableException,
            &PasswordPolicyViolationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("CreateAccessKey", "POST", "/", 200)
        .input(&CreateAccessKeyRequest, "")
        .output(&CreateAccessKeyResponse, "CreateAccessKeyResult")
        .errors(&[&NoSuchEntityException, &LimitExceededException, &ServiceFailureException])
        .implemented(),
    Operation::new("CreateAccountAlias", "POST", "/", 200)
        .input(&CreateAccountAliasRequest, "")
        .errors(&[
            &ConcurrentModificationException,
            &EntityAlreadyExistsException,
            &LimitExceededException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("CreateDelegationRequest", "POST", "/", 200)
        .input(&CreateDelegationRequestRequest, "")
        .output(&CreateDelegationRequestResponse, "CreateDelegationRequestResult")
        .errors(&[
            &EntityAlreadyExistsException,
            &ServiceFailureException,
            &InvalidInputException,
            &LimitExceededException,
            &ConcurrentModificationException,
        ]),
    Operation::new("CreateGroup", "POST", "/", 200)
        .input(&CreateGroupRequest, "")
        .output(&CreateGroupResponse, "CreateGroupResult")
        .errors(&[
            &LimitExceededException,
            &EntityAlreadyExistsException,
            &NoSuchEntityException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("CreateInstanceProfile", "POST", "/", 200)
        .input(&CreateInstanceProfileRequest, "")
        .output(&CreateInstanceProfileResponse, "CreateInstanceProfileResult")
        .errors(&[
            &EntityAlreadyExistsException,
            &InvalidInputException,
            &LimitExceededException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("CreateLoginProfile", "POST", "/", 200)
        .input(&CreateLoginProfileRequest, "")
        .output(&CreateLoginProfileResponse, "CreateLoginProfileResult")
        .errors(&[
            &EntityAlreadyExistsException,
            &NoSuchEntityException,
            &PasswordPolicyViolationException,
            &LimitExceededException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("CreateOpenIDConnectProvider", "POST", "/", 200)
        .input(&CreateOpenIDConnectProviderRequest, "")
        .output(&CreateOpenIDConnectProviderResponse, "CreateOpenIDConnectProviderResult")
        .errors(&[
            &InvalidInputException,
            &EntityAlreadyExistsException,
            &LimitExceededException,
            &ConcurrentModificationException,
            &ServiceFailureException,
            &OpenIdIdpCommunicationErrorException,
        ])
        .implemented(),
    Operation::new("CreatePolicy", "POST", "/", 200)
        .input(&CreatePolicyRequest, "")
        .output(&CreatePolicyResponse, "CreatePolicyResult")
        .errors(&[
            &InvalidInputException,
            &LimitExceededException,
            &EntityAlreadyExistsException,
            &MalformedPolicyDocumentException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("CreatePolicyVersion", "POST", "/", 200)
        .input(&CreatePolicyVersionRequest, "")
        .output(&CreatePolicyVersionResponse, "CreatePolicyVersionResult")
        .errors(&[
            &NoSuchEntityException,
            &MalformedPolicyDocumentException,
            &InvalidInputException,
            &LimitExceededException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("CreateRole", "POST", "/", 200)
        .input(&CreateRoleRequest, "")
        .output(&CreateRoleResponse, "CreateRoleResult")
        .errors(&[
            &LimitExceededException,
            &InvalidInputException,
            &EntityAlreadyExistsException,
            &MalformedPolicyDocumentException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("CreateSAMLProvider", "POST", "/", 200)
        .input(&CreateSAMLProviderRequest, "")
        .output(&CreateSAMLProviderResponse, "CreateSAMLProviderResult")
        .errors(&[
            &InvalidInputException,
            &EntityAlreadyExistsException,
            &LimitExceededException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("CreateServiceLinkedRole", "POST", "/", 200)
        .input(&CreateServiceLinkedRoleRequest, "")
        .output(&CreateServiceLinkedRoleResponse, "CreateServiceLinkedRoleResult")
        .errors(&[&InvalidInputException, &LimitExceededException, &NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("CreateServiceSpecificCredential", "POST", "/", 200)
        .input(&CreateServiceSpecificCredentialRequest, "")
        .output(&CreateServiceSpecificCredentialResponse, "CreateServiceSpecificCredentialResult")
        .errors(&[&LimitExceededException, &NoSuchEntityException, &ServiceNotSupportedException])
        .implemented(),
    Operation::new("CreateUser", "POST", "/", 200)
        .input(&CreateUserRequest, "")
        .output(&CreateUserResponse, "CreateUserResult")
        .errors(&[
            &LimitExceededException,
            &EntityAlreadyExistsException,
            &NoSuchEntityException,
            &InvalidInputException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("CreateVirtualMFADevice", "POST", "/", 200)
        .input(&CreateVirtualMFADeviceRequest, "")
        .output(&CreateVirtualMFADeviceResponse, "CreateVirtualMFADeviceResult")
        .errors(&[
            &LimitExceededException,
            &InvalidInputException,
            &EntityAlreadyExistsException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("DeactivateMFADevice", "POST", "/", 200)
        .input(&DeactivateMFADeviceRequest, "")
        .errors(&[
            &EntityTemporarilyUnmodifiableException,
            &NoSuchEntityException,
            &LimitExceededException,
            &ServiceFailureException,
            &ConcurrentModificationException,
        ])
        .implemented(),
    Operation::new("DeleteAccessKey", "POST", "/", 200)
        .input(&DeleteAccessKeyRequest, "")
        .errors(&[&NoSuchEntityException, &LimitExceededException, &ServiceFailureException])
        .implemented(),
    Operation::new("DeleteAccountAlias", "POST", "/", 200)
        .input(&DeleteAccountAliasRequest, "")
        .errors(&[
            &ConcurrentModificationException,
            &NoSuchEntityException,
            &LimitExceededException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("DeleteAccountPasswordPolicy", "POST", "/", 200)
        .errors(&[&NoSuchEntityException, &LimitExceededException, &ServiceFailureException])
        .implemented(),
    Operation::new("DeleteGroup", "POST", "/", 200)
        .input(&DeleteGroupRequest, "")
        .errors(&[&NoSuchEntityException, &DeleteConflictException, &LimitExceededException, &ServiceFailureException])
        .implemented(),
    Operation::new("DeleteGroupPolicy", "POST", "/", 200)
        .input(&DeleteGroupPolicyRequest, "")
        .errors(&[&NoSuchEntityException, &LimitExceededException, &ServiceFailureException])
        .implemented(),
    Operation::new("DeleteInstanceProfile", "POST", "/", 200)
        .input(&DeleteInstanceProfileRequest, "")
        .errors(&[&NoSuchEntityException, &DeleteConflictException, &LimitExceededException, &ServiceFailureException])
        .implemented(),
    Operation::new("DeleteLoginProfile", "POST", "/", 200)
        .input(&DeleteLoginProfileRequest, "")
        .errors(&[
            &EntityTemporarilyUnmodifiableException,
            &NoSuchEntityException,
            &LimitExceededException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("DeleteOpenIDConnectProvider", "POST", "/", 200)
        .input(&DeleteOpenIDConnectProviderRequest, "")
        .errors(&[
            &InvalidInputException,
            &NoSuchEntityException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("DeletePolicy", "POST", "/", 200)
        .input(&DeletePolicyRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &InvalidInputException,
            &DeleteConflictException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("DeletePolicyVersion", "POST", "/", 200)
        .input(&DeletePolicyVersionRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &InvalidInputException,
            &DeleteConflictException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("DeleteRole", "POST", "/", 200)
        .input(&DeleteRoleRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &DeleteConflictException,
            &LimitExceededException,
            &UnmodifiableEntityException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("DeleteRolePermissionsBoundary", "POST", "/", 200)
        .input(&DeleteRolePermissionsBoundaryRequest, "")
        .errors(&[&NoSuchEntityException, &UnmodifiableEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("DeleteRolePolicy", "POST", "/", 200)
        .input(&DeleteRolePolicyRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &UnmodifiableEntityException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("DeleteSAMLProvider", "POST", "/", 200)
        .input(&DeleteSAMLProviderRequest, "")
        .errors(&[
            &InvalidInputException,
            &LimitExceededException,
            &NoSuchEntityException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("DeleteSSHPublicKey", "POST", "/", 200)
        .input(&DeleteSSHPublicKeyRequest, "")
        .errors(&[&NoSuchEntityException])
        .implemented(),
    Operation::new("DeleteServerCertificate", "POST", "/", 200)
        .input(&DeleteServerCertificateRequest, "")
        .errors(&[&NoSuchEntityException, &DeleteConflictException, &LimitExceededException, &ServiceFailureException])
        .implemented(),
    Operation::new("DeleteServiceLinkedRole", "POST", "/", 200)
        .input(&DeleteServiceLinkedRoleRequest, "")
        .output(&DeleteServiceLinkedRoleResponse, "DeleteServiceLinkedRoleResult")
        .errors(&[&NoSuchEntityException, &LimitExceededException, &ServiceFailureException])
        .implemented(),
    Operation::new("DeleteServiceSpecificCredential", "POST", "/", 200)
        .input(&DeleteServiceSpecificCredentialRequest, "")
        .errors(&[&NoSuchEntityException])
        .implemented(),
    Operation::new("DeleteSigningCertificate", "POST", "/", 200)
        .input(&DeleteSigningCertificateRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("DeleteUser", "POST", "/", 200)
        .input(&DeleteUserRequest, "")
        .errors(&[
            &LimitExceededException,
            &NoSuchEntityException,
            &DeleteConflictException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("DeleteUserPermissionsBoundary", "POST", "/", 200)
        .input(&DeleteUserPermissionsBoundaryRequest, "")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("DeleteUserPolicy", "POST", "/", 200)
        .input(&DeleteUserPolicyRequest, "")
        .errors(&[&NoSuchEntityException, &LimitExceededException, &ServiceFailureException])
        .implemented(),
    Operation::new("DeleteVirtualMFADevice", "POST", "/", 200)
        .input(&DeleteVirtualMFADeviceRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &DeleteConflictException,
            &LimitExceededException,
            &ServiceFailureException,
            &ConcurrentModificationException,
        ])
        .implemented(),
    Operation::new("DetachGroupPolicy", "POST", "/", 200)
        .input(&DetachGroupPolicyRequest, "")
        .errors(&[&NoSuchEntityException, &LimitExceededException, &InvalidInputException, &ServiceFailureException])
        .implemented(),
    Operation::new("DetachRolePolicy", "POST", "/", 200)
        .input(&DetachRolePolicyRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &InvalidInputException,
            &UnmodifiableEntityException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("DetachUserPolicy", "POST", "/", 200)
        .input(&DetachUserPolicyRequest, "")
        .errors(&[&NoSuchEntityException, &LimitExceededException, &InvalidInputException, &ServiceFailureException])
        .implemented(),
    Operation::new("DisableOrganizationsRootCredentialsManagement", "POST", "/", 200)
        .input(&DisableOrganizationsRootCredentialsManagementRequest, "")
        .output(
            &DisableOrganizationsRootCredentialsManagementResponse,
            "DisableOrganizationsRootCredentialsManagementResult",
        )
        .errors(&[
            &ServiceAccessNotEnabledException,
            &AccountNotManagementOrDelegatedAdministratorException,
            &OrganizationNotFoundException,
            &OrganizationNotInAllFeaturesModeException,
        ]),
    Operation::new("DisableOrganizationsRootSessions", "POST", "/", 200)
        .input(&DisableOrganizationsRootSessionsRequest, "")
        .output(&DisableOrganizationsRootSessionsResponse, "DisableOrganizationsRootSessionsResult")
        .errors(&[
            &ServiceAccessNotEnabledException,
            &AccountNotManagementOrDelegatedAdministratorException,
            &OrganizationNotFoundException,
            &OrganizationNotInAllFeaturesModeException,
        ]),
    Operation::new("DisableOutboundWebIdentityFederation", "POST", "/", 200).errors(&[&FeatureDisabledException]),
    Operation::new("EnableMFADevice", "POST", "/", 200)
        .input(&EnableMFADeviceRequest, "")
        .errors(&[
            &EntityAlreadyExistsException,
            &EntityTemporarilyUnmodifiableException,
            &InvalidAuthenticationCodeException,
            &LimitExceededException,
            &NoSuchEntityException,
            &ServiceFailureException,
            &ConcurrentModificationException,
        ])
        .implemented(),
    Operation::new("EnableOrganizationsRootCredentialsManagement", "POST", "/", 200)
        .input(&EnableOrganizationsRootCredentialsManagementRequest, "")
        .output(
            &EnableOrganizationsRootCredentialsManagementResponse,
            "EnableOrganizationsRootCredentialsManagementResult",
        )
        .errors(&[
            &ServiceAccessNotEnabledException,
            &AccountNotManagementOrDelegatedAdministratorException,
            &OrganizationNotFoundException,
            &OrganizationNotInAllFeaturesModeException,
            &CallerIsNotManagementAccountException,
        ]),
    Operation::new("EnableOrganizationsRootSessions", "POST", "/", 200)
        .input(&EnableOrganizationsRootSessionsRequest, "")
        .output(&EnableOrganizationsRootSessionsResponse, "EnableOrganizationsRootSessionsResult")
        .errors(&[
            &ServiceAccessNotEnabledException,
            &AccountNotManagementOrDelegatedAdministratorException,
            &OrganizationNotFoundException,
            &OrganizationNotInAllFeaturesModeException,
            &CallerIsNotManagementAccountException,
        ]),
    Operation::new("EnableOutboundWebIdentityFederation", "POST", "/", 200)
        .output(&EnableOutboundWebIdentityFederationResponse, "EnableOutboundWebIdentityFederationResult")
        .errors(&[&FeatureEnabledException]),
    Operation::new("GenerateCredentialReport", "POST", "/", 200)
        .output(&GenerateCredentialReportResponse, "GenerateCredentialReportResult")
        .errors(&[&LimitExceededException, &ServiceFailureException])
        .implemented(),
    Operation::new("GenerateOrganizationsAccessReport", "POST", "/", 200)
        .input(&GenerateOrganizationsAccessReportRequest, "")
        .output(&GenerateOrganizationsAccessReportResponse, "GenerateOrganizationsAccessReportResult")
        .errors(&[&ReportGenerationLimitExceededException]),
    Operation::new("GenerateServiceLastAccessedDetails", "POST", "/", 200)
        .input(&GenerateServiceLastAccessedDetailsRequest, "")
        .output(&GenerateServiceLastAccessedDetailsResponse, "GenerateServiceLastAccessedDetailsResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException])
        .implemented(),
    Operation::new("GetAccessKeyLastUsed", "POST", "/", 200)
        .input(&GetAccessKeyLastUsedRequest, "")
        .output(&GetAccessKeyLastUsedResponse, "GetAccessKeyLastUsedResult")
        .implemented(),
    Operation::new("GetAccountAuthorizationDetails", "POST", "/", 200)
        .input(&GetAccountAuthorizationDetailsRequest, "")
        .output(&GetAccountAuthorizationDetailsResponse, "GetAccountAuthorizationDetailsResult")
        .errors(&[&ServiceFailureException])
        .implemented(),
    Operation::new("GetAccountPasswordPolicy", "POST", "/", 200)
        .output(&GetAccountPasswordPolicyResponse, "GetAccountPasswordPolicyResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetAccountProperties", "POST", "/", 200)
        .input(&GetAccountPropertiesRequest, "")
        .output(&GetAccountPropertiesResponse, "GetAccountPropertiesResult")
        .errors(&[&InvalidInputException, &ServiceFailureException]),
    Operation::new("GetAccountSummary", "POST", "/", 200)
        .output(&GetAccountSummaryResponse, "GetAccountSummaryResult")
        .errors(&[&ServiceFailureException])
        .implemented(),
    Operation::new("GetContextKeysForCustomPolicy", "POST", "/", 200)
        .input(&GetContextKeysForCustomPolicyRequest, "")
        .output(&GetContextKeysForPolicyResponse, "GetContextKeysForCustomPolicyResult")
        .errors(&[&InvalidInputException])
        .implemented(),
    Operation::new("GetContextKeysForPrincipalPolicy", "POST", "/", 200)
        .input(&GetContextKeysForPrincipalPolicyRequest, "")
        .output(&GetContextKeysForPolicyResponse, "GetContextKeysForPrincipalPolicyResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException])
        .implemented(),
    Operation::new("GetCredentialReport", "POST", "/", 200)
        .output(&GetCredentialReportResponse, "GetCredentialReportResult")
        .errors(&[
            &CredentialReportNotPresentException,
            &CredentialReportExpiredException,
            &CredentialReportNotReadyException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("GetDelegationRequest", "POST", "/", 200)
        .input(&GetDelegationRequestRequest, "")
        .output(&GetDelegationRequestResponse, "GetDelegationRequestResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException]),
    Operation::new("GetGroup", "POST", "/", 200)
        .input(&GetGroupRequest, "")
        .output(&GetGroupResponse, "GetGroupResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetGroupPolicy", "POST", "/", 200)
        .input(&GetGroupPolicyRequest, "")
        .output(&GetGroupPolicyResponse, "GetGroupPolicyResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetHumanReadableSummary", "POST", "/", 200)
        .input(&GetHumanReadableSummaryRequest, "")
        .output(&GetHumanReadableSummaryResponse, "GetHumanReadableSummaryResult")
        .errors(&[&InvalidInputException, &NoSuchEntityException, &ServiceFailureException]),
    Operation::new("GetInstanceProfile", "POST", "/", 200)
        .input(&GetInstanceProfileRequest, "")
        .output(&GetInstanceProfileResponse, "GetInstanceProfileResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetLoginProfile", "POST", "/", 200)
        .input(&GetLoginProfileRequest, "")
        .output(&GetLoginProfileResponse, "GetLoginProfileResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetMFADevice", "POST", "/", 200)
        .input(&GetMFADeviceRequest, "")
        .output(&GetMFADeviceResponse, "GetMFADeviceResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetOpenIDConnectProvider", "POST", "/", 200)
        .input(&GetOpenIDConnectProviderRequest, "")
        .output(&GetOpenIDConnectProviderResponse, "GetOpenIDConnectProviderResult")
        .errors(&[&InvalidInputException, &NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetOrganizationsAccessReport", "POST", "/", 200)
        .input(&GetOrganizationsAccessReportRequest, "")
        .output(&GetOrganizationsAccessReportResponse, "GetOrganizationsAccessReportResult")
        .errors(&[&NoSuchEntityException]),
    Operation::new("GetOutboundWebIdentityFederationInfo", "POST", "/", 200)
        .output(&GetOutboundWebIdentityFederationInfoResponse, "GetOutboundWebIdentityFederationInfoResult")
        .errors(&[&FeatureDisabledException]),
    Operation::new("GetPolicy", "POST", "/", 200)
        .input(&GetPolicyRequest, "")
        .output(&GetPolicyResponse, "GetPolicyResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetPolicyVersion", "POST", "/", 200)
        .input(&GetPolicyVersionRequest, "")
        .output(&GetPolicyVersionResponse, "GetPolicyVersionResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetRole", "POST", "/", 200)
        .input(&GetRoleRequest, "")
        .output(&GetRoleResponse, "GetRoleResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetRolePolicy", "POST", "/", 200)
        .input(&GetRolePolicyRequest, "")
        .output(&GetRolePolicyResponse, "GetRolePolicyResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetRoleTemplateVersion", "POST", "/", 200)
        .input(&GetRoleTemplateVersionRequest, "")
        .output(&GetRoleTemplateVersionResponse, "GetRoleTemplateVersionResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException, &ServiceFailureException]),
    Operation::new("GetSAMLProvider", "POST", "/", 200)
        .input(&GetSAMLProviderRequest, "")
        .output(&GetSAMLProviderResponse, "GetSAMLProviderResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetSSHPublicKey", "POST", "/", 200)
        .input(&GetSSHPublicKeyRequest, "")
        .output(&GetSSHPublicKeyResponse, "GetSSHPublicKeyResult")
        .errors(&[&NoSuchEntityException, &UnrecognizedPublicKeyEncodingException])
        .implemented(),
    Operation::new("GetServerCertificate", "POST", "/", 200)
        .input(&GetServerCertificateRequest, "")
        .output(&GetServerCertificateResponse, "GetServerCertificateResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetServiceLastAccessedDetails", "POST", "/", 200)
        .input(&GetServiceLastAccessedDetailsRequest, "")
        .output(&GetServiceLastAccessedDetailsResponse, "GetServiceLastAccessedDetailsResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException])
        .implemented(),
    Operation::new("GetServiceLastAccessedDetailsWithEntities", "POST", "/", 200)
        .input(&GetServiceLastAccessedDetailsWithEntitiesRequest, "")
        .output(&GetServiceLastAccessedDetailsWithEntitiesResponse, "GetServiceLastAccessedDetailsWithEntitiesResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException])
        .implemented(),
    Operation::new("GetServiceLinkedRoleDeletionStatus", "POST", "/", 200)
        .input(&GetServiceLinkedRoleDeletionStatusRequest, "")
        .output(&GetServiceLinkedRoleDeletionStatusResponse, "GetServiceLinkedRoleDeletionStatusResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetUser", "POST", "/", 200)
        .input(&GetUserRequest, "")
        .output(&GetUserResponse, "GetUserResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("GetUserPolicy", "POST", "/", 200)
        .input(&GetUserPolicyRequest, "")
        .output(&GetUserPolicyResponse, "GetUserPolicyResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListAccessKeys", "POST", "/", 200)
        .input(&ListAccessKeysRequest, "")
        .output(&ListAccessKeysResponse, "ListAccessKeysResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListAccountAliases", "POST", "/", 200)
        .input(&ListAccountAliasesRequest, "")
        .output(&ListAccountAliasesResponse, "ListAccountAliasesResult")
        .errors(&[&ServiceFailureException])
        .implemented(),
    Operation::new("ListAttachedGroupPolicies", "POST", "/", 200)
        .input(&ListAttachedGroupPoliciesRequest, "")
        .output(&ListAttachedGroupPoliciesResponse, "ListAttachedGroupPoliciesResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListAttachedRolePolicies", "POST", "/", 200)
        .input(&ListAttachedRolePoliciesRequest, "")
        .output(&ListAttachedRolePoliciesResponse, "ListAttachedRolePoliciesResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListAttachedUserPolicies", "POST", "/", 200)
        .input(&ListAttachedUserPoliciesRequest, "")
        .output(&ListAttachedUserPoliciesResponse, "ListAttachedUserPoliciesResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListDelegationRequests", "POST", "/", 200)
        .input(&ListDelegationRequestsRequest, "")
        .output(&ListDelegationRequestsResponse, "ListDelegationRequestsResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException, &InvalidInputException]),
    Operation::new("ListEntitiesForPolicy", "POST", "/", 200)
        .input(&ListEntitiesForPolicyRequest, "")
        .output(&ListEntitiesForPolicyResponse, "ListEntitiesForPolicyResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListGroupPolicies", "POST", "/", 200)
        .input(&ListGroupPoliciesRequest, "")
        .output(&ListGroupPoliciesResponse, "ListGroupPoliciesResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListGroups", "POST", "/", 200)
        .input(&ListGroupsRequest, "")
        .output(&ListGroupsResponse, "ListGroupsResult")
        .errors(&[&ServiceFailureException])
        .implemented(),
    Operation::new("ListGroupsForUser", "POST", "/", 200)
        .input(&ListGroupsForUserRequest, "")
        .output(&ListGroupsForUserResponse, "ListGroupsForUserResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListInstanceProfileTags", "POST", "/", 200)
        .input(&ListInstanceProfileTagsRequest, "")
        .output(&ListInstanceProfileTagsResponse, "ListInstanceProfileTagsResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListInstanceProfiles", "POST", "/", 200)
        .input(&ListInstanceProfilesRequest, "")
        .output(&ListInstanceProfilesResponse, "ListInstanceProfilesResult")
        .errors(&[&ServiceFailureException])
        .implemented(),
    Operation::new("ListInstanceProfilesForRole", "POST", "/", 200)
        .input(&ListInstanceProfilesForRoleRequest, "")
        .output(&ListInstanceProfilesForRoleResponse, "ListInstanceProfilesForRoleResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListMFADeviceTags", "POST", "/", 200)
        .input(&ListMFADeviceTagsRequest, "")
        .output(&ListMFADeviceTagsResponse, "ListMFADeviceTagsResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListMFADevices", "POST", "/", 200)
        .input(&ListMFADevicesRequest, "")
        .output(&ListMFADevicesResponse, "ListMFADevicesResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListOpenIDConnectProviderTags", "POST", "/", 200)
        .input(&ListOpenIDConnectProviderTagsRequest, "")
        .output(&ListOpenIDConnectProviderTagsResponse, "ListOpenIDConnectProviderTagsResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException, &InvalidInputException])
        .implemented(),
    Operation::new("ListOpenIDConnectProviders", "POST", "/", 200)
        .input(&ListOpenIDConnectProvidersRequest, "")
        .output(&ListOpenIDConnectProvidersResponse, "ListOpenIDConnectProvidersResult")
        .errors(&[&ServiceFailureException])
        .implemented(),
    Operation::new("ListOrganizationsFeatures", "POST", "/", 200)
        .input(&ListOrganizationsFeaturesRequest, "")
        .output(&ListOrganizationsFeaturesResponse, "ListOrganizationsFeaturesResult")
        .errors(&[
            &ServiceAccessNotEnabledException,
            &AccountNotManagementOrDelegatedAdministratorException,
            &OrganizationNotFoundException,
            &OrganizationNotInAllFeaturesModeException,
        ]),
    Operation::new("ListPolicies", "POST", "/", 200)
        .input(&ListPoliciesRequest, "")
        .output(&ListPoliciesResponse, "ListPoliciesResult")
        .errors(&[&ServiceFailureException])
        .implemented(),
    Operation::new("ListPoliciesGrantingServiceAccess", "POST", "/", 200)
        .input(&ListPoliciesGrantingServiceAccessRequest, "")
        .output(&ListPoliciesGrantingServiceAccessResponse, "ListPoliciesGrantingServiceAccessResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException])
        .implemented(),
    Operation::new("ListPolicyTags", "POST", "/", 200)
        .input(&ListPolicyTagsRequest, "")
        .output(&ListPolicyTagsResponse, "ListPolicyTagsResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException, &InvalidInputException])
        .implemented(),
    Operation::new("ListPolicyVersions", "POST", "/", 200)
        .input(&ListPolicyVersionsRequest, "")
        .output(&ListPolicyVersionsResponse, "ListPolicyVersionsResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListRolePolicies", "POST", "/", 200)
        .input(&ListRolePoliciesRequest, "")
        .output(&ListRolePoliciesResponse, "ListRolePoliciesResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListRoleTags", "POST", "/", 200)
        .input(&ListRoleTagsRequest, "")
        .output(&ListRoleTagsResponse, "ListRoleTagsResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListRoles", "POST", "/", 200)
        .input(&ListRolesRequest, "")
        .output(&ListRolesResponse, "ListRolesResult")
        .errors(&[&ServiceFailureException])
        .implemented(),
    Operation::new("ListSAMLProviderTags", "POST", "/", 200)
        .input(&ListSAMLProviderTagsRequest, "")
        .output(&ListSAMLProviderTagsResponse, "ListSAMLProviderTagsResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException, &InvalidInputException])
        .implemented(),
    Operation::new("ListSAMLProviders", "POST", "/", 200)
        .input(&ListSAMLProvidersRequest, "")
        .output(&ListSAMLProvidersResponse, "ListSAMLProvidersResult")
        .errors(&[&ServiceFailureException])
        .implemented(),
    Operation::new("ListSSHPublicKeys", "POST", "/", 200)
        .input(&ListSSHPublicKeysRequest, "")
        .output(&ListSSHPublicKeysResponse, "ListSSHPublicKeysResult")
        .errors(&[&NoSuchEntityException])
        .implemented(),
    Operation::new("ListServerCertificateTags", "POST", "/", 200)
        .input(&ListServerCertificateTagsRequest, "")
        .output(&ListServerCertificateTagsResponse, "ListServerCertificateTagsResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListServerCertificates", "POST", "/", 200)
        .input(&ListServerCertificatesRequest, "")
        .output(&ListServerCertificatesResponse, "ListServerCertificatesResult")
        .errors(&[&ServiceFailureException])
        .implemented(),
    Operation::new("ListServiceSpecificCredentials", "POST", "/", 200)
        .input(&ListServiceSpecificCredentialsRequest, "")
        .output(&ListServiceSpecificCredentialsResponse, "ListServiceSpecificCredentialsResult")
        .errors(&[&NoSuchEntityException, &ServiceNotSupportedException])
        .implemented(),
    Operation::new("ListSigningCertificates", "POST", "/", 200)
        .input(&ListSigningCertificatesRequest, "")
        .output(&ListSigningCertificatesResponse, "ListSigningCertificatesResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListUserPolicies", "POST", "/", 200)
        .input(&ListUserPoliciesRequest, "")
        .output(&ListUserPoliciesResponse, "ListUserPoliciesResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListUserTags", "POST", "/", 200)
        .input(&ListUserTagsRequest, "")
        .output(&ListUserTagsResponse, "ListUserTagsResult")
        .errors(&[&NoSuchEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("ListUsers", "POST", "/", 200)
        .input(&ListUsersRequest, "")
        .output(&ListUsersResponse, "ListUsersResult")
        .errors(&[&ServiceFailureException])
        .implemented(),
    Operation::new("ListVirtualMFADevices", "POST", "/", 200)
        .input(&ListVirtualMFADevicesRequest, "")
        .output(&ListVirtualMFADevicesResponse, "ListVirtualMFADevicesResult")
        .implemented(),
    Operation::new("PutAccountProperties", "POST", "/", 200)
        .input(&PutAccountPropertiesRequest, "")
        .output(&PutAccountPropertiesResponse, "PutAccountPropertiesResult")
        .errors(&[&InvalidInputException, &ConcurrentModificationException, &ServiceFailureException]),
    Operation::new("PutGroupPolicy", "POST", "/", 200)
        .input(&PutGroupPolicyRequest, "")
        .errors(&[
            &LimitExceededException,
            &MalformedPolicyDocumentException,
            &NoSuchEntityException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("PutRolePermissionsBoundary", "POST", "/", 200)
        .input(&PutRolePermissionsBoundaryRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &InvalidInputException,
            &UnmodifiableEntityException,
            &PolicyNotAttachableException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("PutRolePolicy", "POST", "/", 200)
        .input(&PutRolePolicyRequest, "")
        .errors(&[
            &LimitExceededException,
            &MalformedPolicyDocumentException,
            &NoSuchEntityException,
            &UnmodifiableEntityException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("PutUserPermissionsBoundary", "POST", "/", 200)
        .input(&PutUserPermissionsBoundaryRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &InvalidInputException,
            &PolicyNotAttachableException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("PutUserPolicy", "POST", "/", 200)
        .input(&PutUserPolicyRequest, "")
        .errors(&[
            &LimitExceededException,
            &MalformedPolicyDocumentException,
            &NoSuchEntityException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("RejectDelegationRequest", "POST", "/", 200).input(&RejectDelegationRequestRequest, "").errors(&[
        &NoSuchEntityException,
        &ServiceFailureException,
        &ConcurrentModificationException,
        &InvalidInputException,
    ]),
    Operation::new("RemoveClientIDFromOpenIDConnectProvider", "POST", "/", 200)
        .input(&RemoveClientIDFromOpenIDConnectProviderRequest, "")
        .errors(&[
            &ConcurrentModificationException,
            &InvalidInputException,
            &NoSuchEntityException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("RemoveRoleFromInstanceProfile", "POST", "/", 200)
        .input(&RemoveRoleFromInstanceProfileRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &UnmodifiableEntityException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("RemoveUserFromGroup", "POST", "/", 200)
        .input(&RemoveUserFromGroupRequest, "")
        .errors(&[&NoSuchEntityException, &LimitExceededException, &ServiceFailureException])
        .implemented(),
    Operation::new("ResetServiceSpecificCredential", "POST", "/", 200)
        .input(&ResetServiceSpecificCredentialRequest, "")
        .output(&ResetServiceSpecificCredentialResponse, "ResetServiceSpecificCredentialResult")
        .errors(&[&NoSuchEntityException])
        .implemented(),
    Operation::new("ResyncMFADevice", "POST", "/", 200)
        .input(&ResyncMFADeviceRequest, "")
        .errors(&[
            &InvalidAuthenticationCodeException,
            &NoSuchEntityException,
            &LimitExceededException,
            &ServiceFailureException,
            &ConcurrentModificationException,
        ])
        .implemented(),
    Operation::new("SendDelegationToken", "POST", "/", 200).input(&SendDelegationTokenRequest, "").errors(&[
        &NoSuchEntityException,
        &ServiceFailureException,
        &ConcurrentModificationException,
        &InvalidInputException,
    ]),
    Operation::new("SetDefaultPolicyVersion", "POST", "/", 200)
        .input(&SetDefaultPolicyVersionRequest, "")
        .errors(&[&NoSuchEntityException, &InvalidInputException, &LimitExceededException, &ServiceFailureException])
        .implemented(),
    Operation::new("SetSecurityTokenServicePreferences", "POST", "/", 200)
        .input(&SetSecurityTokenServicePreferencesRequest, "")
        .errors(&[&ServiceFailureException])
        .implemented(),
    Operation::new("SimulateCustomPolicy", "POST", "/", 200)
        .input(&SimulateCustomPolicyRequest, "")
        .output(&SimulatePolicyResponse, "SimulateCustomPolicyResult")
        .errors(&[&InvalidInputException, &PolicyEvaluationException])
        .implemented(),
    Operation::new("SimulatePrincipalPolicy", "POST", "/", 200)
        .input(&SimulatePrincipalPolicyRequest, "")
        .output(&SimulatePolicyResponse, "SimulatePrincipalPolicyResult")
        .errors(&[&NoSuchEntityException, &InvalidInputException, &PolicyEvaluationException])
        .implemented(),
    Operation::new("TagInstanceProfile", "POST", "/", 200)
        .input(&TagInstanceProfileRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &InvalidInputException,
            &LimitExceededException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("TagMFADevice", "POST", "/", 200)
        .input(&TagMFADeviceRequest, "")
        .errors(&[
            &InvalidInputException,
            &NoSuchEntityException,
            &LimitExceededException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("TagOpenIDConnectProvider", "POST", "/", 200)
        .input(&TagOpenIDConnectProviderRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &InvalidInputException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("TagPolicy", "POST", "/", 200)
        .input(&TagPolicyRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &InvalidInputException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("TagRole", "POST", "/", 200)
        .input(&TagRoleRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &InvalidInputException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("TagSAMLProvider", "POST", "/", 200)
        .input(&TagSAMLProviderRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &InvalidInputException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("TagServerCertificate", "POST", "/", 200)
        .input(&TagServerCertificateRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &InvalidInputException,
            &LimitExceededException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("TagUser", "POST", "/", 200)
        .input(&TagUserRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &InvalidInputException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UntagInstanceProfile", "POST", "/", 200)
        .input(&UntagInstanceProfileRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &InvalidInputException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UntagMFADevice", "POST", "/", 200)
        .input(&UntagMFADeviceRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &InvalidInputException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UntagOpenIDConnectProvider", "POST", "/", 200)
        .input(&UntagOpenIDConnectProviderRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &InvalidInputException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UntagPolicy", "POST", "/", 200)
        .input(&UntagPolicyRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &InvalidInputException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UntagRole", "POST", "/", 200)
        .input(&UntagRoleRequest, "")
        .errors(&[&NoSuchEntityException, &ConcurrentModificationException, &ServiceFailureException])
        .implemented(),
    Operation::new("UntagSAMLProvider", "POST", "/", 200)
        .input(&UntagSAMLProviderRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &InvalidInputException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UntagServerCertificate", "POST", "/", 200)
        .input(&UntagServerCertificateRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &InvalidInputException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UntagUser", "POST", "/", 200)
        .input(&UntagUserRequest, "")
        .errors(&[&NoSuchEntityException, &ConcurrentModificationException, &ServiceFailureException])
        .implemented(),
    Operation::new("UpdateAccessKey", "POST", "/", 200)
        .input(&UpdateAccessKeyRequest, "")
        .errors(&[&NoSuchEntityException, &LimitExceededException, &ServiceFailureException, &InvalidInputException])
        .implemented(),
    Operation::new("UpdateAccountPasswordPolicy", "POST", "/", 200)
        .input(&UpdateAccountPasswordPolicyRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &MalformedPolicyDocumentException,
            &LimitExceededException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UpdateAssumeRolePolicy", "POST", "/", 200)
        .input(&UpdateAssumeRolePolicyRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &MalformedPolicyDocumentException,
            &LimitExceededException,
            &UnmodifiableEntityException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UpdateDelegationRequest", "POST", "/", 200).input(&UpdateDelegationRequestRequest, "").errors(&[
        &NoSuchEntityException,
        &ServiceFailureException,
        &ConcurrentModificationException,
        &InvalidInputException,
    ]),
    Operation::new("UpdateGroup", "POST", "/", 200)
        .input(&UpdateGroupRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &EntityAlreadyExistsException,
            &LimitExceededException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UpdateLoginProfile", "POST", "/", 200)
        .input(&UpdateLoginProfileRequest, "")
        .errors(&[
            &EntityTemporarilyUnmodifiableException,
            &NoSuchEntityException,
            &PasswordPolicyViolationException,
            &LimitExceededException,
            &InvalidInputException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UpdateOpenIDConnectProvider", "POST", "/", 200)
        .input(&UpdateOpenIDConnectProviderRequest, "")
        .errors(&[
            &ConcurrentModificationException,
            &InvalidInputException,
            &NoSuchEntityException,
            &ServiceFailureException,
        ]),
    Operation::new("UpdateOpenIDConnectProviderThumbprint", "POST", "/", 200)
        .input(&UpdateOpenIDConnectProviderThumbprintRequest, "")
        .errors(&[
            &ConcurrentModificationException,
            &InvalidInputException,
            &NoSuchEntityException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UpdateRole", "POST", "/", 200)
        .input(&UpdateRoleRequest, "")
        .output(&UpdateRoleResponse, "UpdateRoleResult")
        .errors(&[
            &UnmodifiableEntityException,
            &NoSuchEntityException,
            &InvalidInputException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UpdateRoleDescription", "POST", "/", 200)
        .input(&UpdateRoleDescriptionRequest, "")
        .output(&UpdateRoleDescriptionResponse, "UpdateRoleDescriptionResult")
        .errors(&[&NoSuchEntityException, &UnmodifiableEntityException, &ServiceFailureException])
        .implemented(),
    Operation::new("UpdateSAMLProvider", "POST", "/", 200)
        .input(&UpdateSAMLProviderRequest, "")
        .output(&UpdateSAMLProviderResponse, "UpdateSAMLProviderResult")
        .errors(&[
            &NoSuchEntityException,
            &InvalidInputException,
            &LimitExceededException,
            &ServiceFailureException,
            &ConcurrentModificationException,
        ])
        .implemented(),
    Operation::new("UpdateSSHPublicKey", "POST", "/", 200)
        .input(&UpdateSSHPublicKeyRequest, "")
        .errors(&[&NoSuchEntityException, &InvalidInputException])
        .implemented(),
    Operation::new("UpdateServerCertificate", "POST", "/", 200)
        .input(&UpdateServerCertificateRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &EntityAlreadyExistsException,
            &LimitExceededException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UpdateServiceSpecificCredential", "POST", "/", 200)
        .input(&UpdateServiceSpecificCredentialRequest, "")
        .errors(&[&NoSuchEntityException])
        .implemented(),
    Operation::new("UpdateSigningCertificate", "POST", "/", 200)
        .input(&UpdateSigningCertificateRequest, "")
        .errors(&[&NoSuchEntityException, &LimitExceededException, &ServiceFailureException, &InvalidInputException])
        .implemented(),
    Operation::new("UpdateUser", "POST", "/", 200)
        .input(&UpdateUserRequest, "")
        .errors(&[
            &NoSuchEntityException,
            &LimitExceededException,
            &EntityAlreadyExistsException,
            &EntityTemporarilyUnmodifiableException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UploadSSHPublicKey", "POST", "/", 200)
        .input(&UploadSSHPublicKeyRequest, "")
        .output(&UploadSSHPublicKeyResponse, "UploadSSHPublicKeyResult")
        .errors(&[
            &LimitExceededException,
            &NoSuchEntityException,
            &InvalidPublicKeyException,
            &DuplicateSSHPublicKeyException,
            &UnrecognizedPublicKeyEncodingException,
        ])
        .implemented(),
    Operation::new("UploadServerCertificate", "POST", "/", 200)
        .input(&UploadServerCertificateRequest, "")
        .output(&UploadServerCertificateResponse, "UploadServerCertificateResult")
        .errors(&[
            &LimitExceededException,
            &InvalidInputException,
            &EntityAlreadyExistsException,
            &MalformedCertificateException,
            &KeyPairMismatchException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
    Operation::new("UploadSigningCertificate", "POST", "/", 200)
        .input(&UploadSigningCertificateRequest, "")
        .output(&UploadSigningCertificateResponse, "UploadSigningCertificateResult")
        .errors(&[
            &LimitExceededException,
            &EntityAlreadyExistsException,
            &MalformedCertificateException,
            &InvalidCertificateException,
            &DuplicateCertificateException,
            &NoSuchEntityException,
            &ConcurrentModificationException,
            &ServiceFailureException,
        ])
        .implemented(),
];

static SHAPES: &[&Shape] = &[
    &AcceptDelegationRequestRequest,
    &AccessAdvisorUsageGranularityType,
    &AccessDetail,
    &AccessDetails,
    &AccessKey,
    &AccessKeyLastUsed,
    &AccessKeyMetadata,
    &AccountNotManagementOrDelegatedAdministratorException,
    &AcquireRoleRequest,
    &AcquireRoleResponse,
    &ActionNameListType,
    &ActionNameType,
    &AddClientIDToOpenIDConnectProviderRequest,
    &AddRoleToInstanceProfileRequest,
    &AddUserToGroupRequest,
    &ArnListType,
    &AssociateDelegationRequestRequest,
    &AttachGroupPolicyRequest,
    &AttachRolePolicyRequest,
    &AttachUserPolicyRequest,
    &AttachedPermissionsBoundary,
    &AttachedPolicy,
    &AttachmentName,
    &AttachmentType,
    &BootstrapDatum,
    &CallerIsNotManagementAccountException,
    &CertificationKeyType,
    &CertificationMapType,
    &CertificationValueType,
    &ChangePasswordRequest,
    &ColumnNumber,
    &ConcurrentModificationException,
    &ConcurrentModificationMessage,
    &ContextEntry,
    &ContextEntryListType,
    &ContextKeyNameType,
    &ContextKeyNamesResultListType,
    &ContextKeyTypeEnum,
    &ContextKeyValueListType,
    &ContextKeyValueType,
    &ContextProvider,
    &ContextProviderKeyDefinition,
    &CreateAccessKeyRequest,
    &CreateAccessKeyResponse,
    &CreateAccountAliasRequest,
    &CreateDelegationRequestRequest,
    &CreateDelegationRequestResponse,
    &CreateGroupRequest,
    &CreateGroupResponse,
    &CreateInstanceProfileRequest,
    &CreateInstanceProfileResponse,
    &CreateLoginProfileRequest,
    &CreateLoginProfileResponse,
    &CreateOpenIDConnectProviderRequest,
    &CreateOpenIDConnectProviderResponse,
    &CreatePolicyRequest,
    &CreatePolicyResponse,
    &CreatePolicyVersionRequest,
    &CreatePolicyVersionResponse,
    &CreateRoleRequest,
    &CreateRoleResponse,
    &CreateSAMLProviderRequest,
    &CreateSAMLProviderResponse,
    &CreateServiceLinkedRoleRequest,
    &CreateServiceLinkedRoleResponse,
    &CreateServiceSpecificCredentialRequest,
    &CreateServiceSpecificCredentialResponse,
    &CreateUserRequest,
    &CreateUserResponse,
    &CreateVirtualMFADeviceRequest,
    &CreateVirtualMFADeviceResponse,
    &CredentialReportExpiredException,
    &CredentialReportNotPresentException,
    &CredentialReportNotReadyException,
    &DeactivateMFADeviceRequest,
    &DelegationPermission,
    &DelegationRequest,
    &DeleteAccessKeyRequest,
    &DeleteAccountAliasRequest,
    &DeleteConflictException,
    &DeleteGroupPolicyRequest,
    &DeleteGroupRequest,
    &DeleteInstanceProfileRequest,
    &DeleteLoginProfileRequest,
    &DeleteOpenIDConnectProviderRequest,
    &DeletePolicyRequest,
    &DeletePolicyVersionRequest,
    &DeleteRolePermissionsBoundaryRequest,
    &DeleteRolePolicyRequest,
    &DeleteRoleRequest,
    &DeleteSAMLProviderRequest,
    &DeleteSSHPublicKeyRequest,
    &DeleteServerCertificateRequest,
    &DeleteServiceLinkedRoleRequest,
    &DeleteServiceLinkedRoleResponse,
    &DeleteServiceSpecificCredentialRequest,
    &DeleteSigningCertificateRequest,
    &DeleteUserPermissionsBoundaryRequest,
    &DeleteUserPolicyRequest,
    &DeleteUserRequest,
    &DeleteVirtualMFADeviceRequest,
    &DeletionTaskFailureReasonType,
    &DeletionTaskIdType,
    &DeletionTaskStatusType,
    &DetachGroupPolicyRequest,
    &DetachRolePolicyRequest,
    &DetachUserPolicyRequest,
    &DisableOrganizationsRootCredentialsManagementRequest,
    &DisableOrganizationsRootCredentialsManagementResponse,
    &DisableOrganizationsRootSessionsRequest,
    &DisableOrganizationsRootSessionsResponse,
    &DuplicateCertificateException,
    &DuplicateSSHPublicKeyException,
    &EnableMFADeviceRequest,
    &EnableOrganizationsRootCredentialsManagementRequest,
    &EnableOrganizationsRootCredentialsManagementResponse,
    &EnableOrganizationsRootSessionsRequest,
    &EnableOrganizationsRootSessionsResponse,
    &EnableOutboundWebIdentityFederationResponse,
    &EntityAlreadyExistsException,
    &EntityDetails,
    &EntityInfo,
    &EntityTemporarilyUnmodifiableException,
    &EntityType,
    &ErrorDetails,
    &EvalDecisionDetailsType,
    &EvalDecisionSourceType,
    &EvaluationResult,
    &EvaluationResultsListType,
    &FeatureDisabledException,
    &FeatureDisabledMessage,
    &FeatureEnabledException,
    &FeatureEnabledMessage,
    &FeatureType,
    &FeaturesListType,
    &GenerateCredentialReportResponse,
    &GenerateOrganizationsAccessReportRequest,
    &GenerateOrganizationsAccessReportResponse,
    &GenerateServiceLastAccessedDetailsRequest,
    &GenerateServiceLastAccessedDetailsResponse,
    &GetAccessKeyLastUsedRequest,
    &GetAccessKeyLastUsedResponse,
    &GetAccountAuthorizationDetailsRequest,
    &GetAccountAuthorizationDetailsResponse,
    &GetAccountPasswordPolicyResponse,
    &GetAccountPropertiesRequest,
    &GetAccountPropertiesResponse,
    &GetAccountSummaryResponse,
    &GetContextKeysForCustomPolicyRequest,
    &GetContextKeysForPolicyResponse,
    &GetContextKeysForPrincipalPolicyRequest,
    &GetCredentialReportResponse,
    &GetDelegationRequestRequest,
    &GetDelegationRequestResponse,
    &GetGroupPolicyRequest,
    &GetGroupPolicyResponse,
    &GetGroupRequest,
    &GetGroupResponse,
    &GetHumanReadableSummaryRequest,
    &GetHumanReadableSummaryResponse,
    &GetInstanceProfileRequest,
    &GetInstanceProfileResponse,
    &GetLoginProfileRequest,
    &GetLoginProfileResponse,
    &GetMFADeviceRequest,
    &GetMFADeviceResponse,
    &GetOpenIDConnectProviderRequest,
    &GetOpenIDConnectProviderResponse,
    &GetOrganizationsAccessReportRequest,
    &GetOrganizationsAccessReportResponse,
    &GetOutboundWebIdentityFederationInfoResponse,
    &GetPolicyRequest,
    &GetPolicyResponse,
    &GetPolicyVersionRequest,
    &GetPolicyVersionResponse,
    &GetRolePolicyRequest,
    &GetRolePolicyResponse,
    &GetRoleRequest,
    &GetRoleResponse,
    &GetRoleTemplateVersionRequest,
    &GetRoleTemplateVersionResponse,
    &GetSAMLProviderRequest,
    &GetSAMLProviderResponse,
    &GetSSHPublicKeyRequest,
    &GetSSHPublicKeyResponse,
    &GetServerCertificateRequest,
    &GetServerCertificateResponse,
    &GetServiceLastAccessedDetailsRequest,
    &GetServiceLastAccessedDetailsResponse,
    &GetServiceLastAccessedDetailsWithEntitiesRequest,
    &GetServiceLastAccessedDetailsWithEntitiesResponse,
    &GetServiceLinkedRoleDeletionStatusRequest,
    &GetServiceLinkedRoleDeletionStatusResponse,
    &GetUserPolicyRequest,
    &GetUserPolicyResponse,
    &GetUserRequest,
    &GetUserResponse,
    &Group,
    &GroupDetail,
    &InlinePolicy,
    &InlinePolicyIdentifierType,
    &InstanceProfile,
    &InvalidAuthenticationCodeException,
    &InvalidCertificateException,
    &InvalidInputException,
    &InvalidPublicKeyException,
    &InvalidUserTypeException,
    &KeyHashListType,
    &KeyPairMismatchException,
    &LimitExceededException,
    &LineNumber,
    &ListAccessKeysRequest,
    &ListAccessKeysResponse,
    &ListAccountAliasesRequest,
    &ListAccountAliasesResponse,
    &ListAttachedGroupPoliciesRequest,
    &ListAttachedGroupPoliciesResponse,
    &ListAttachedRolePoliciesRequest,
    &ListAttachedRolePoliciesResponse,
    &ListAttachedUserPoliciesRequest,
    &ListAttachedUserPoliciesResponse,
    &ListDelegationRequestsRequest,
    &ListDelegationRequestsResponse,
    &ListEntitiesForPolicyRequest,
    &ListEntitiesForPolicyResponse,
    &ListGroupPoliciesRequest,
    &ListGroupPoliciesResponse,
    &ListGroupsForUserRequest,
    &ListGroupsForUserResponse,
    &ListGroupsRequest,
    &ListGroupsResponse,
    &ListInstanceProfileTagsRequest,
    &ListInstanceProfileTagsResponse,
    &ListInstanceProfilesForRoleRequest,
    &ListInstanceProfilesForRoleResponse,
    &ListInstanceProfilesRequest,
    &ListInstanceProfilesResponse,
    &ListMFADeviceTagsRequest,
    &ListMFADeviceTagsResponse,
    &ListMFADevicesRequest,
    &ListMFADevicesResponse,
    &ListOpenIDConnectProviderTagsRequest,
    &ListOpenIDConnectProviderTagsResponse,
    &ListOpenIDConnectProvidersRequest,
    &ListOpenIDConnectProvidersResponse,
    &ListOrganizationsFeaturesRequest,
    &ListOrganizationsFeaturesResponse,
    &ListPoliciesGrantingServiceAccessEntry,
    &ListPoliciesGrantingServiceAccessRequest,
    &ListPoliciesGrantingServiceAccessResponse,
    &ListPoliciesRequest,
    &ListPoliciesResponse,
    &ListPolicyTagsRequest,
    &ListPolicyTagsResponse,
    &ListPolicyVersionsRequest,
    &ListPolicyVersionsResponse,
    &ListRolePoliciesRequest,
    &ListRolePoliciesResponse,
    &ListRoleTagsRequest,
    &ListRoleTagsResponse,
    &ListRolesRequest,
    &ListRolesResponse,
    &ListSAMLProviderTagsRequest,
    &ListSAMLProviderTagsResponse,
    &ListSAMLProvidersRequest,
    &ListSAMLProvidersResponse,
    &ListSSHPublicKeysRequest,
    &ListSSHPublicKeysResponse,
    &ListServerCertificateTagsRequest,
    &ListServerCertificateTagsResponse,
    &ListServerCertificatesRequest,
    &ListServerCertificatesResponse,
    &ListServiceSpecificCredentialsRequest,
    &ListServiceSpecificCredentialsResponse,
    &ListSigningCertificatesRequest,
    &ListSigningCertificatesResponse,
    &ListUserPoliciesRequest,
    &ListUserPoliciesResponse,
    &ListUserTagsRequest,
    &ListUserTagsResponse,
    &ListUsersRequest,
    &ListUsersResponse,
    &ListVirtualMFADevicesRequest,
    &ListVirtualMFADevicesResponse,
    &LoginProfile,
    &MFADevice,
    &MalformedCertificateException,
    &MalformedPolicyDocumentException,
    &ManagedPolicyDetail,
    &ManagedPolicyDetailListType,
    &NameConflictException,
    &NoSuchEntityException,
    &OpenIDConnectProviderListEntry,
    &OpenIDConnectProviderListType,
    &OpenIDConnectProviderUrlType,
    &OpenIdIdpCommunicationErrorException,
    &OrderedOrganizationPolicyType,
    &OrganizationIdType,
    &OrganizationNotFoundException,
    &OrganizationNotInAllFeaturesModeException,
    &OrganizationPolicyListType,
    &OrganizationsDecisionDetail,
    &ParameterDefinition,
    &PasswordPolicy,
    &PasswordPolicyViolationException,
    &PermissionsBoundaryAttachmentType,
    &PermissionsBoundaryDecisionDetail,
    &Policy,
    &PolicyDetail,
    &PolicyEvaluationDecisionType,
    &PolicyEvaluationException,
    &PolicyExclusionsListType,
    &PolicyGrantingServiceAccess,
    &PolicyGroup,
    &PolicyGroupListType,
    &PolicyIdentifier,
    &PolicyIdentifierPolicyType,
    &PolicyIdentifierType,
    &PolicyNotAttachableException,
    &PolicyParameter,
    &PolicyParameterTypeEnum,
    &PolicyRole,
    &PolicyRoleListType,
    &PolicySourceType,
    &PolicyUsageType,
    &PolicyUser,
    &PolicyUserListType,
    &PolicyVersion,
    &Position,
    &PutAccountPropertiesRequest,
    &PutAccountPropertiesResponse,
    &PutGroupPolicyRequest,
    &PutRolePermissionsBoundaryRequest,
    &PutRolePolicyRequest,
    &PutUserPermissionsBoundaryRequest,
    &PutUserPolicyRequest,
    &ReasonType,
    &RegionNameType,
    &RejectDelegationRequestRequest,
    &RemoveClientIDFromOpenIDConnectProviderRequest,
    &RemoveRoleFromInstanceProfileRequest,
    &RemoveUserFromGroupRequest,
    &ReplacementValueEntry,
    &ReportContentType,
    &ReportFormatType,
    &ReportGenerationLimitExceededException,
    &ReportStateDescriptionType,
    &ReportStateType,
    &ResetServiceSpecificCredentialRequest,
    &ResetServiceSpecificCredentialResponse,
    &ResourceHandlingOptionType,
    &ResourceNameListType,
    &ResourceNameType,
    &ResourceSpecificResult,
    &ResourceSpecificResultListType,
    &ResyncMFADeviceRequest,
    &Role,
    &RoleDetail,
    &RoleLastUsed,
    &RoleModifiedException,
    &RoleTemplateDisabledException,
    &RoleTemplateVersion,
    &RoleUsageListType,
    &RoleUsageType,
    &SAMLIssuerURLType,
    &SAMLKeyHashEntry,
    &SAMLKeyHashListType,
    &SAMLMetadataDocumentType,
    &SAMLPrivateKey,
    &SAMLProviderListEntry,
    &SAMLProviderListType,
    &SAMLProviderNameType,
    &SSHPublicKey,
    &SSHPublicKeyListType,
    &SSHPublicKeyMetadata,
    &SendDelegationTokenRequest,
    &ServerCertificate,
    &ServerCertificateMetadata,
    &ServiceAccessNotEnabledException,
    &ServiceFailureException,
    &ServiceLastAccessed,
    &ServiceNotSupportedException,
    &ServiceSpecificCredential,
    &ServiceSpecificCredentialMetadata,
    &ServiceSpecificCredentialsListType,
    &ServicesLastAccessed,
    &SetDefaultPolicyVersionRequest,
    &SetSecurityTokenServicePreferencesRequest,
    &SigningCertificate,
    &SimulateCustomPolicyRequest,
    &SimulatePolicyResponse,
    &SimulatePrincipalPolicyRequest,
    &SimulationPolicyListType,
    &SourceRoleTemplate,
    &Statement,
    &StatementListType,
    &Tag,
    &TagInstanceProfileRequest,
    &TagMFADeviceRequest,
    &TagOpenIDConnectProviderRequest,
    &TagPolicyRequest,
    &TagRoleRequest,
    &TagSAMLProviderRequest,
    &TagServerCertificateRequest,
    &TagTemplate,
    &TagUserRequest,
    &TrackedActionLastAccessed,
    &TrackedActionsLastAccessed,
    &UnmodifiableEntityException,
    &UnrecognizedPublicKeyEncodingException,
    &UntagInstanceProfileRequest,
    &UntagMFADeviceRequest,
    &UntagOpenIDConnectProviderRequest,
    &UntagPolicyRequest,
    &UntagRoleRequest,
    &UntagSAMLProviderRequest,
    &UntagServerCertificateRequest,
    &UntagUserRequest,
    &UpdateAccessKeyRequest,
    &UpdateAccountPasswordPolicyRequest,
    &UpdateAssumeRolePolicyRequest,
    &UpdateDelegationRequestRequest,
    &UpdateGroupRequest,
    &UpdateLoginProfileRequest,
    &UpdateOpenIDConnectProviderRequest,
    &UpdateOpenIDConnectProviderThumbprintRequest,
    &UpdateRoleDescriptionRequest,
    &UpdateRoleDescriptionResponse,
    &UpdateRoleRequest,
    &UpdateRoleResponse,
    &UpdateSAMLProviderRequest,
    &UpdateSAMLProviderResponse,
    &UpdateSSHPublicKeyRequest,
    &UpdateServerCertificateRequest,
    &UpdateServiceSpecificCredentialRequest,
    &UpdateSigningCertificateRequest,
    &UpdateUserRequest,
    &UploadSSHPublicKeyRequest,
    &UploadSSHPublicKeyResponse,
    &UploadServerCertificateRequest,
    &UploadServerCertificateResponse,
    &UploadSigningCertificateRequest,
    &UploadSigningCertificateResponse,
    &User,
    &UserDetail,
    &VirtualMFADevice,
    &accessKeyIdType,
    &accessKeyMetadataListType,
    &accessKeySecretType,
    &accountAliasListType,
    &accountAliasType,
    &accountIdType,
    &accountPropertiesMapType,
    &accountPropertyKeyType,
    &accountPropertyValueType,
    &allUsers,
    &arnType,
    &assertionEncryptionModeType,
    &assignmentStatusType,
    &attachedPoliciesListType,
    &attachmentCountType,
    &authenticationCodeType,
    &booleanObjectType,
    &booleanType,
    &certificateBodyType,
    &certificateChainType,
    &certificateIdType,
    &certificateListType,
    &clientIDListType,
    &clientIDType,
    &consoleDeepLinkType,
    &contextProviderSourceKeyType,
    &contextProviderTargetKeyType,
    &credentialAgeDays,
    &credentialReportExpiredExceptionMessage,
    &credentialReportNotPresentExceptionMessage,
    &credentialReportNotReadyExceptionMessage,
    &customSuffixType,
    &dateType,
    &delegationRequestDescriptionType,
    &delegationRequestIdType,
    &delegationRequestsListType,
    &deleteConflictMessage,
    &duplicateCertificateMessage,
    &duplicateSSHPublicKeyMessage,
    &encodingType,
    &entityAlreadyExistsMessage,
    &entityDetailsListType,
    &entityListType,
    &entityNameType,
    &entityTemporarilyUnmodifiableMessage,
    &existingUserNameType,
    &globalEndpointTokenVersion,
    &groupDetailListType,
    &groupListType,
    &groupNameListType,
    &groupNameType,
    &idType,
    &identityCenterInstanceArnType,
    &inlinePolicyTemplateListType,
    &instanceProfileListType,
    &instanceProfileNameType,
    &integerType,
    &invalidAuthenticationCodeMessage,
    &invalidCertificateMessage,
    &invalidInputMessage,
    &invalidPublicKeyMessage,
    &invalidUserTypeMessage,
    &jobIDType,
    &jobStatusType,
    &keyDefinitionListType,
    &keyPairMismatchMessage,
    &limitExceededMessage,
    &listPolicyGrantingServiceAccessResponseListType,
    &localeType,
    &malformedCertificateMessage,
    &malformedPolicyDocumentMessage,
    &managedByTypeType,
    &managedByValueType,
    &managedPolicyArnListType,
    &mapStringReplacementValueEntry,
    &markerType,
    &maxItemsType,
    &maxPasswordAgeType,
    &maxSigninSessionDurationType,
    &mfaDeviceListType,
    &minimumPasswordLengthType,
    &minorVersionType,
    &nameConflictMessage,
    &noSuchEntityMessage,
    &notesType,
    &notificationChannelType,
    &openIdIdpCommunicationErrorExceptionMessage,
    &organizationsEntityPathType,
    &organizationsPolicyIdType,
    &ownerIdType,
    &parameterDefaultValueType,
    &parameterDescriptionType,
    &parameterNameType,
    &parameterSubTypeType,
    &parameterTypeType,
    &parametersDefinitionListType,
    &passwordPolicyViolationMessage,
    &passwordReusePreventionType,
    &passwordType,
    &pathPrefixType,
    &pathType,
    &permissionCheckResultType,
    &permissionCheckStatusType,
    &permissionType,
    &policyDescriptionType,
    &policyDetailListType,
    &policyDocumentType,
    &policyDocumentVersionListType,
    &policyEvaluationErrorMessage,
    &policyGrantingServiceAccessListType,
    &policyListType,
    &policyNameListType,
    &policyNameType,
    &policyNotAttachableMessage,
    &policyOwnerEntityType,
    &policyParameterListType,
    &policyParameterNameType,
    &policyParameterValueType,
    &policyParameterValuesListType,
    &policyPathType,
    &policyScopeType,
    &policyType,
    &policyVersionIdType,
    &privateKeyIdType,
    &privateKeyList,
    &privateKeyType,
    &publicKeyFingerprintType,
    &publicKeyIdType,
    &publicKeyMaterialType,
    &redirectUrlType,
    &replacementValueListType,
    &reportGenerationLimitExceededMessage,
    &requestMessageType,
    &requestorNameType,
    &requestorWorkflowIdType,
    &responseMarkerType,
    &roleDescriptionPatternType,
    &roleDescriptionType,
    &roleDetailListType,
    &roleListType,
    &roleMaxSessionDurationType,
    &roleModifiedMessage,
    &roleNamePatternType,
    &roleNameType,
    &rolePathPatternType,
    &rolePermissionRestrictionArnListType,
    &roleTemplateDescriptionType,
    &roleTemplateDisabledMessage,
    &roleTemplateNameType,
    &serialNumberType,
    &serverCertificateMetadataListType,
    &serverCertificateNameType,
    &serviceCredentialAlias,
    &serviceCredentialSecret,
    &serviceFailureExceptionMessage,
    &serviceName,
    &serviceNameType,
    &serviceNamespaceListType,
    &serviceNamespaceType,
    &serviceNotSupportedMessage,
    &servicePassword,
    &serviceSpecificCredentialId,
    &serviceUserName,
    &sessionDurationType,
    &sortKeyType,
    &stateType,
    &statusType,
    &stringType,
    &subjectTypeValueType,
    &summaryContentType,
    &summaryKeyType,
    &summaryMapType,
    &summaryStateType,
    &summaryValueType,
    &tagKeyListType,
    &tagKeyType,
    &tagListType,
    &tagTemplateKeyType,
    &tagTemplateListType,
    &tagTemplateValueType,
    &tagValueType,
    &thumbprintListType,
    &thumbprintType,
    &unmodifiableEntityMessage,
    &unrecognizedPublicKeyEncodingMessage,
    &userDetailListType,
    &userListType,
    &userNameType,
    &virtualMFADeviceListType,
    &virtualMFADeviceName,
];

pub(super) static AcceptDelegationRequestRequest: Shape = Shape::new(
    "AcceptDelegationRequestRequest",
    Kind::Structure(&Structure::new(&[Member::new("DelegationRequestId", &delegationRequestIdType).required()])),
);

pub(super) static AccessAdvisorUsageGranularityType: Shape =
    Shape::new("AccessAdvisorUsageGranularityType", Kind::String(&["SERVICE_LEVEL", "ACTION_LEVEL"]));

pub(super) static AccessDetail: Shape = Shape::new(
    "AccessDetail",
    Kind::Structure(&Structure::new(&[
        Member::new("ServiceName", &serviceNameType).required(),
        Member::new("ServiceNamespace", &serviceNamespaceType).required(),
        Member::new("Region", &stringType),
        Member::new("EntityPath", &organizationsEntityPathType),
        Member::new("LastAuthenticatedTime", &dateType),
        Member::new("TotalAuthenticatedEntities", &integerType),
    ])),
);

pub(super) static AccessDetails: Shape =
    Shape::new("AccessDetails", Kind::List(&Member::new("member", &AccessDetail), false));

pub(super) static AccessKey: Shape = Shape::new(
    "AccessKey",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("AccessKeyId", &accessKeyIdType).required(),
        Member::new("Status", &statusType).required(),
        Member::new("SecretAccessKey", &accessKeySecretType).required(),
        Member::new("CreateDate", &dateType),
    ])),
);

pub(super) static AccessKeyLastUsed: Shape = Shape::new(
    "AccessKeyLastUsed",
    Kind::Structure(&Structure::new(&[
        Member::new("LastUsedDate", &dateType),
        Member::new("ServiceName", &stringType).required(),
        Member::new("Region", &stringType).required(),
    ])),
);

pub(super) static AccessKeyMetadata: Shape = Shape::new(
    "AccessKeyMetadata",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType),
        Member::new("AccessKeyId", &accessKeyIdType),
        Member::new("Status", &statusType),
        Member::new("CreateDate", &dateType),
    ])),
);

pub(super) static AccountNotManagementOrDelegatedAdministratorException: Shape = Shape::new(
    "AccountNotManagementOrDelegatedAdministratorException",
    Kind::Structure(&Structure::new(&[]).error("AccountNotManagementOrDelegatedAdministratorException", 400, true)),
);

pub(super) static AcquireRoleRequest: Shape = Shape::new(
    "AcquireRoleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TemplateArn", &arnType).required(),
        Member::new("TemplateMinorVersion", &integerType),
        Member::new("ReplacementValues", &mapStringReplacementValueEntry),
    ])),
);

pub(super) static AcquireRoleResponse: Shape =
    Shape::new("AcquireRoleResponse", Kind::Structure(&Structure::new(&[Member::new("Role", &Role).required()])));

pub(super) static ActionNameListType: Shape =
    Shape::new("ActionNameListType", Kind::List(&Member::new("member", &ActionNameType), false));

pub(super) static ActionNameType: Shape = Shape::new("ActionNameType", Kind::String(&[])).min(3.0).max(128.0);

pub(super) static AddClientIDToOpenIDConnectProviderRequest: Shape = Shape::new(
    "AddClientIDToOpenIDConnectProviderRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpenIDConnectProviderArn", &arnType).required(),
        Member::new("ClientID", &clientIDType).required(),
    ])),
);

pub(super) static AddRoleToInstanceProfileRequest: Shape = Shape::new(
    "AddRoleToInstanceProfileRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceProfileName", &instanceProfileNameType).required(),
        Member::new("RoleName", &roleNameType).required(),
    ])),
);

pub(super) static AddUserToGroupRequest: Shape = Shape::new(
    "AddUserToGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &groupNameType).required(),
        Member::new("UserName", &existingUserNameType).required(),
    ])),
);

pub(super) static ArnListType: Shape = Shape::new("ArnListType", Kind::List(&Member::new("member", &arnType), false));

pub(super) static AssociateDelegationRequestRequest: Shape = Shape::new(
    "AssociateDelegationRequestRequest",
    Kind::Structure(&Structure::new(&[Member::new("DelegationRequestId", &delegationRequestIdType).required()])),
);

pub(super) static AttachGroupPolicyRequest: Shape = Shape::new(
    "AttachGroupPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &groupNameType).required(),
        Member::new("PolicyArn", &arnType).required(),
    ])),
);

pub(super) static AttachRolePolicyRequest: Shape = Shape::new(
    "AttachRolePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("PolicyArn", &arnType).required(),
    ])),
);

pub(super) static AttachUserPolicyRequest: Shape = Shape::new(
    "AttachUserPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("PolicyArn", &arnType).required(),
    ])),
);

pub(super) static AttachedPermissionsBoundary: Shape = Shape::new(
    "AttachedPermissionsBoundary",
    Kind::Structure(&Structure::new(&[
        Member::new("PermissionsBoundaryType", &PermissionsBoundaryAttachmentType),
        Member::new("PermissionsBoundaryArn", &arnType),
    ])),
);

pub(super) static AttachedPolicy: Shape = Shape::new(
    "AttachedPolicy",
    Kind::Structure(&Structure::new(&[Member::new("PolicyName", &policyNameType), Member::new("PolicyArn", &arnType)])),
);

pub(super) static AttachmentName: Shape =
    Shape::new("AttachmentName", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\w+=,.@-]+");

pub(super) static AttachmentType: Shape = Shape::new("AttachmentType", Kind::String(&["user", "group", "role"]));

pub(super) static BootstrapDatum: Shape = Shape::new("BootstrapDatum", Kind::Blob(false)).sensitive();

pub(super) static CallerIsNotManagementAccountException: Shape = Shape::new(
    "CallerIsNotManagementAccountException",
    Kind::Structure(&Structure::new(&[]).error("CallerIsNotManagementAccountException", 400, true)),
);

pub(super) static CertificationKeyType: Shape =
    Shape::new("CertificationKeyType", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\u0020-\\u00FF]+");

pub(super) static CertificationMapType: Shape = Shape::new(
    "CertificationMapType",
    Kind::Map(&Member::new("key", &CertificationKeyType), &Member::new("value", &CertificationValueType), false),
);

pub(super) static CertificationValueType: Shape =
    Shape::new("CertificationValueType", Kind::String(&[])).min(1.0).max(32.0).pattern("[\\u0020-\\u00FF]+");

pub(super) static ChangePasswordRequest: Shape = Shape::new(
    "ChangePasswordRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OldPassword", &passwordType).required(),
        Member::new("NewPassword", &passwordType).required(),
    ])),
);

pub(super) static ColumnNumber: Shape = Shape::new("ColumnNumber", Kind::Integer);

pub(super) static ConcurrentModificationException: Shape = Shape::new(
    "ConcurrentModificationException",
    Kind::Structure(&Structure::new(&[Member::new("message", &ConcurrentModificationMessage)]).error(
        "ConcurrentModification",
        409,
        true,
    )),
);

pub(super) static ConcurrentModificationMessage: Shape = Shape::new("ConcurrentModificationMessage", Kind::String(&[]));

pub(super) static ContextEntry: Shape = Shape::new(
    "ContextEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("ContextKeyName", &ContextKeyNameType),
        Member::new("ContextKeyValues", &ContextKeyValueListType),
        Member::new("ContextKeyType", &ContextKeyTypeEnum),
    ])),
);

pub(super) static ContextEntryListType: Shape =
    Shape::new("ContextEntryListType", Kind::List(&Member::new("member", &ContextEntry), false));

pub(super) static ContextKeyNameType: Shape = Shape::new("ContextKeyNameType", Kind::String(&[])).min(5.0).max(256.0);

pub(super) static ContextKeyNamesResultListType: Shape =
    Shape::new("ContextKeyNamesResultListType", Kind::List(&Member::new("member", &ContextKeyNameType), false));

pub(super) static ContextKeyTypeEnum: Shape = Shape::new(
    "ContextKeyTypeEnum",
    Kind::String(&[
        "string",
        "stringList",
        "numeric",
        "numericList",
        "boolean",
        "booleanList",
        "ip",
        "ipList",
        "binary",
        "binaryList",
        "date",
        "dateList",
    ]),
);

pub(super) static ContextKeyValueListType: Shape =
    Shape::new("ContextKeyValueListType", Kind::List(&Member::new("member", &ContextKeyValueType), false));

pub(super) static ContextKeyValueType: Shape = Shape::new("ContextKeyValueType", Kind::String(&[]));

pub(super) static ContextProvider: Shape = Shape::new(
    "ContextProvider",
    Kind::Structure(&Structure::new(&[
        Member::new("KeyDefinitionList", &keyDefinitionListType),
        Member::new("SubjectSourceKey", &contextProviderSourceKeyType).required(),
        Member::new("SubjectTypeValue", &subjectTypeValueType),
        Member::new("SubjectTypeSourceKey", &contextProviderSourceKeyType),
    ])),
);

pub(super) static ContextProviderKeyDefinition: Shape = Shape::new(
    "ContextProviderKeyDefinition",
    Kind::Structure(&Structure::new(&[
        Member::new("SourceKey", &contextProviderSourceKeyType).required(),
        Member::new("TargetKey", &contextProviderTargetKeyType),
    ])),
);

pub(super) static CreateAccessKeyRequest: Shape = Shape::new(
    "CreateAccessKeyRequest",
    Kind::Structure(&Structure::new(&[Member::new("UserName", &existingUserNameType)])),
);

pub(super) static CreateAccessKeyResponse: Shape = Shape::new(
    "CreateAccessKeyResponse",
    Kind::Structure(&Structure::new(&[Member::new("AccessKey", &AccessKey).required()])),
);

pub(super) static CreateAccountAliasRequest: Shape = Shape::new(
    "CreateAccountAliasRequest",
    Kind::Structure(&Structure::new(&[Member::new("AccountAlias", &accountAliasType).required()])),
);

pub(super) static CreateDelegationRequestRequest: Shape = Shape::new(
    "CreateDelegationRequestRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OwnerAccountId", &accountIdType),
        Member::new("Description", &delegationRequestDescriptionType).required(),
        Member::new("Permissions", &DelegationPermission).required(),
        Member::new("RequestMessage", &requestMessageType),
        Member::new("RequestorWorkflowId", &requestorWorkflowIdType).required(),
        Member::new("RedirectUrl", &redirectUrlType),
        Member::new("NotificationChannel", &notificationChannelType).required(),
        Member::new("SessionDuration", &sessionDurationType).required(),
        Member::new("OnlySendByOwner", &booleanType),
    ])),
);

pub(super) static CreateDelegationRequestResponse: Shape = Shape::new(
    "CreateDelegationRequestResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ConsoleDeepLink", &consoleDeepLinkType),
        Member::new("DelegationRequestId", &delegationRequestIdType),
    ])),
);

pub(super) static CreateGroupRequest: Shape = Shape::new(
    "CreateGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &pathType),
        Member::new("GroupName", &groupNameType).required(),
    ])),
);

pub(super) static CreateGroupResponse: Shape =
    Shape::new("CreateGroupResponse", Kind::Structure(&Structure::new(&[Member::new("Group", &Group).required()])));

pub(super) static CreateInstanceProfileRequest: Shape = Shape::new(
    "CreateInstanceProfileRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceProfileName", &instanceProfileNameType).required(),
        Member::new("Path", &pathType),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static CreateInstanceProfileResponse: Shape = Shape::new(
    "CreateInstanceProfileResponse",
    Kind::Structure(&Structure::new(&[Member::new("InstanceProfile", &InstanceProfile).required()])),
);

pub(super) static CreateLoginProfileRequest: Shape = Shape::new(
    "CreateLoginProfileRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType),
        Member::new("Password", &passwordType),
        Member::new("PasswordResetRequired", &booleanType),
        Member::new("MaxSigninSessionDuration", &maxSigninSessionDurationType),
    ])),
);

pub(super) static CreateLoginProfileResponse: Shape = Shape::new(
    "CreateLoginProfileResponse",
    Kind::Structure(&Structure::new(&[Member::new("LoginProfile", &LoginProfile).required()])),
);

pub(super) static CreateOpenIDConnectProviderRequest: Shape = Shape::new(
    "CreateOpenIDConnectProviderRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Url", &OpenIDConnectProviderUrlType).required(),
        Member::new("ClientIDList", &clientIDListType),
        Member::new("ThumbprintList", &thumbprintListType),
        Member::new("Tags", &tagListType),
        Member::new("ContextProvider", &ContextProvider),
        Member::new("IdentityCenterInstanceArn", &identityCenterInstanceArnType),
    ])),
);

pub(super) static CreateOpenIDConnectProviderResponse: Shape = Shape::new(
    "CreateOpenIDConnectProviderResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("OpenIDConnectProviderArn", &arnType),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static CreatePolicyRequest: Shape = Shape::new(
    "CreatePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyName", &policyNameType).required(),
        Member::new("Path", &policyPathType),
        Member::new("PolicyDocument", &policyDocumentType).required(),
        Member::new("Description", &policyDescriptionType),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static CreatePolicyResponse: Shape =
    Shape::new("CreatePolicyResponse", Kind::Structure(&Structure::new(&[Member::new("Policy", &Policy)])));

pub(super) static CreatePolicyVersionRequest: Shape = Shape::new(
    "CreatePolicyVersionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyArn", &arnType).required(),
        Member::new("PolicyDocument", &policyDocumentType).required(),
        Member::new("SetAsDefault", &booleanType),
    ])),
);

pub(super) static CreatePolicyVersionResponse: Shape = Shape::new(
    "CreatePolicyVersionResponse",
    Kind::Structure(&Structure::new(&[Member::new("PolicyVersion", &PolicyVersion)])),
);

pub(super) static CreateRoleRequest: Shape = Shape::new(
    "CreateRoleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &pathType),
        Member::new("RoleName", &roleNameType).required(),
        Member::new("AssumeRolePolicyDocument", &policyDocumentType).required(),
        Member::new("Description", &roleDescriptionType),
        Member::new("MaxSessionDuration", &roleMaxSessionDurationType),
        Member::new("MaxSigninSessionDuration", &maxSigninSessionDurationType),
        Member::new("PermissionsBoundary", &arnType),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static CreateRoleResponse: Shape =
    Shape::new("CreateRoleResponse", Kind::Structure(&Structure::new(&[Member::new("Role", &Role).required()])));

pub(super) static CreateSAMLProviderRequest: Shape = Shape::new(
    "CreateSAMLProviderRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SAMLMetadataDocument", &SAMLMetadataDocumentType).required(),
        Member::new("Name", &SAMLProviderNameType).required(),
        Member::new("Tags", &tagListType),
        Member::new("AssertionEncryptionMode", &assertionEncryptionModeType),
        Member::new("AddPrivateKey", &privateKeyType),
        Member::new("ContextProvider", &ContextProvider),
        Member::new("IdentityCenterInstanceArn", &identityCenterInstanceArnType),
    ])),
);

pub(super) static CreateSAMLProviderResponse: Shape = Shape::new(
    "CreateSAMLProviderResponse",
    Kind::Structure(&Structure::new(&[Member::new("SAMLProviderArn", &arnType), Member::new("Tags", &tagListType)])),
);

pub(super) static CreateServiceLinkedRoleRequest: Shape = Shape::new(
    "CreateServiceLinkedRoleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AWSServiceName", &groupNameType).required(),
        Member::new("Description", &roleDescriptionType),
        Member::new("CustomSuffix", &customSuffixType),
    ])),
);

pub(super) static CreateServiceLinkedRoleResponse: Shape =
    Shape::new("CreateServiceLinkedRoleResponse", Kind::Structure(&Structure::new(&[Member::new("Role", &Role)])));

pub(super) static CreateServiceSpecificCredentialRequest: Shape = Shape::new(
    "CreateServiceSpecificCredentialRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("ServiceName", &serviceName).required(),
        Member::new("CredentialAgeDays", &credentialAgeDays),
    ])),
);

pub(super) static CreateServiceSpecificCredentialResponse: Shape = Shape::new(
    "CreateServiceSpecificCredentialResponse",
    Kind::Structure(&Structure::new(&[Member::new("ServiceSpecificCredential", &ServiceSpecificCredential)])),
);

pub(super) static CreateUserRequest: Shape = Shape::new(
    "CreateUserRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &pathType),
        Member::new("UserName", &userNameType).required(),
        Member::new("PermissionsBoundary", &arnType),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static CreateUserResponse: Shape =
    Shape::new("CreateUserResponse", Kind::Structure(&Structure::new(&[Member::new("User", &User)])));

pub(super) static CreateVirtualMFADeviceRequest: Shape = Shape::new(
    "CreateVirtualMFADeviceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &pathType),
        Member::new("VirtualMFADeviceName", &virtualMFADeviceName).required(),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static CreateVirtualMFADeviceResponse: Shape = Shape::new(
    "CreateVirtualMFADeviceResponse",
    Kind::Structure(&Structure::new(&[Member::new("VirtualMFADevice", &VirtualMFADevice).required()])),
);

pub(super) static CredentialReportExpiredException: Shape = Shape::new(
    "CredentialReportExpiredException",
    Kind::Structure(&Structure::new(&[Member::new("message", &credentialReportExpiredExceptionMessage)]).error(
        "ReportExpired",
        410,
        true,
    )),
);

pub(super) static CredentialReportNotPresentException: Shape = Shape::new(
    "CredentialReportNotPresentException",
    Kind::Structure(&Structure::new(&[Member::new("message", &credentialReportNotPresentExceptionMessage)]).error(
        "ReportNotPresent",
        410,
        true,
    )),
);

pub(super) static CredentialReportNotReadyException: Shape = Shape::new(
    "CredentialReportNotReadyException",
    Kind::Structure(&Structure::new(&[Member::new("message", &credentialReportNotReadyExceptionMessage)]).error(
        "ReportInProgress",
        404,
        true,
    )),
);

pub(super) static DeactivateMFADeviceRequest: Shape = Shape::new(
    "DeactivateMFADeviceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType),
        Member::new("SerialNumber", &serialNumberType).required(),
    ])),
);

pub(super) static DelegationPermission: Shape = Shape::new(
    "DelegationPermission",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyTemplateArn", &arnType),
        Member::new("Parameters", &policyParameterListType),
    ])),
);

pub(super) static DelegationRequest: Shape = Shape::new(
    "DelegationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DelegationRequestId", &delegationRequestIdType),
        Member::new("OwnerAccountId", &accountIdType),
        Member::new("Description", &delegationRequestDescriptionType),
        Member::new("RequestMessage", &requestMessageType),
        Member::new("Permissions", &DelegationPermission),
        Member::new("PermissionPolicy", &permissionType),
        Member::new("RolePermissionRestrictionArns", &rolePermissionRestrictionArnListType),
        Member::new("OwnerId", &ownerIdType),
        Member::new("ApproverId", &arnType),
        Member::new("State", &stateType),
        Member::new("ExpirationTime", &dateType),
        Member::new("RequestorId", &accountIdType),
        Member::new("RequestorName", &requestorNameType),
        Member::new("CreateDate", &dateType),
        Member::new("SessionDuration", &sessionDurationType),
        Member::new("RedirectUrl", &redirectUrlType),
        Member::new("Notes", &notesType),
        Member::new("RejectionReason", &notesType),
        Member::new("OnlySendByOwner", &booleanType),
        Member::new("UpdatedTime", &dateType),
    ])),
);

pub(super) static DeleteAccessKeyRequest: Shape = Shape::new(
    "DeleteAccessKeyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType),
        Member::new("AccessKeyId", &accessKeyIdType).required(),
    ])),
);

pub(super) static DeleteAccountAliasRequest: Shape = Shape::new(
    "DeleteAccountAliasRequest",
    Kind::Structure(&Structure::new(&[Member::new("AccountAlias", &accountAliasType).required()])),
);

pub(super) static DeleteConflictException: Shape = Shape::new(
    "DeleteConflictException",
    Kind::Structure(&Structure::new(&[Member::new("message", &deleteConflictMessage)]).error(
        "DeleteConflict",
        409,
        true,
    )),
);

pub(super) static DeleteGroupPolicyRequest: Shape = Shape::new(
    "DeleteGroupPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &groupNameType).required(),
        Member::new("PolicyName", &policyNameType).required(),
    ])),
);

pub(super) static DeleteGroupRequest: Shape = Shape::new(
    "DeleteGroupRequest",
    Kind::Structure(&Structure::new(&[Member::new("GroupName", &groupNameType).required()])),
);

pub(super) static DeleteInstanceProfileRequest: Shape = Shape::new(
    "DeleteInstanceProfileRequest",
    Kind::Structure(&Structure::new(&[Member::new("InstanceProfileName", &instanceProfileNameType).required()])),
);

pub(super) static DeleteLoginProfileRequest: Shape = Shape::new(
    "DeleteLoginProfileRequest",
    Kind::Structure(&Structure::new(&[Member::new("UserName", &userNameType)])),
);

pub(super) static DeleteOpenIDConnectProviderRequest: Shape = Shape::new(
    "DeleteOpenIDConnectProviderRequest",
    Kind::Structure(&Structure::new(&[Member::new("OpenIDConnectProviderArn", &arnType).required()])),
);

pub(super) static DeletePolicyRequest: Shape = Shape::new(
    "DeletePolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("PolicyArn", &arnType).required()])),
);

pub(super) static DeletePolicyVersionRequest: Shape = Shape::new(
    "DeletePolicyVersionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyArn", &arnType).required(),
        Member::new("VersionId", &policyVersionIdType).required(),
    ])),
);

pub(super) static DeleteRolePermissionsBoundaryRequest: Shape = Shape::new(
    "DeleteRolePermissionsBoundaryRequest",
    Kind::Structure(&Structure::new(&[Member::new("RoleName", &roleNameType).required()])),
);

pub(super) static DeleteRolePolicyRequest: Shape = Shape::new(
    "DeleteRolePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("PolicyName", &policyNameType).required(),
    ])),
);

pub(super) static DeleteRoleRequest: Shape = Shape::new(
    "DeleteRoleRequest",
    Kind::Structure(&Structure::new(&[Member::new("RoleName", &roleNameType).required()])),
);

pub(super) static DeleteSAMLProviderRequest: Shape = Shape::new(
    "DeleteSAMLProviderRequest",
    Kind::Structure(&Structure::new(&[Member::new("SAMLProviderArn", &arnType).required()])),
);

pub(super) static DeleteSSHPublicKeyRequest: Shape = Shape::new(
    "DeleteSSHPublicKeyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("SSHPublicKeyId", &publicKeyIdType).required(),
    ])),
);

pub(super) static DeleteServerCertificateRequest: Shape = Shape::new(
    "DeleteServerCertificateRequest",
    Kind::Structure(&Structure::new(&[Member::new("ServerCertificateName", &serverCertificateNameType).required()])),
);

pub(super) static DeleteServiceLinkedRoleRequest: Shape = Shape::new(
    "DeleteServiceLinkedRoleRequest",
    Kind::Structure(&Structure::new(&[Member::new("RoleName", &roleNameType).required()])),
);

pub(super) static DeleteServiceLinkedRoleResponse: Shape = Shape::new(
    "DeleteServiceLinkedRoleResponse",
    Kind::Structure(&Structure::new(&[Member::new("DeletionTaskId", &DeletionTaskIdType).required()])),
);

pub(super) static DeleteServiceSpecificCredentialRequest: Shape = Shape::new(
    "DeleteServiceSpecificCredentialRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType),
        Member::new("ServiceSpecificCredentialId", &serviceSpecificCredentialId).required(),
    ])),
);

pub(super) static DeleteSigningCertificateRequest: Shape = Shape::new(
    "DeleteSigningCertificateRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType),
        Member::new("CertificateId", &certificateIdType).required(),
    ])),
);

pub(super) static DeleteUserPermissionsBoundaryRequest: Shape = Shape::new(
    "DeleteUserPermissionsBoundaryRequest",
    Kind::Structure(&Structure::new(&[Member::new("UserName", &userNameType).required()])),
);

pub(super) static DeleteUserPolicyRequest: Shape = Shape::new(
    "DeleteUserPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType).required(),
        Member::new("PolicyName", &policyNameType).required(),
    ])),
);

pub(super) static DeleteUserRequest: Shape = Shape::new(
    "DeleteUserRequest",
    Kind::Structure(&Structure::new(&[Member::new("UserName", &existingUserNameType).required()])),
);

pub(super) static DeleteVirtualMFADeviceRequest: Shape = Shape::new(
    "DeleteVirtualMFADeviceRequest",
    Kind::Structure(&Structure::new(&[Member::new("SerialNumber", &serialNumberType).required()])),
);

pub(super) static DeletionTaskFailureReasonType: Shape = Shape::new(
    "DeletionTaskFailureReasonType",
    Kind::Structure(&Structure::new(&[
        Member::new("Reason", &ReasonType),
        Member::new("RoleUsageList", &RoleUsageListType),
    ])),
);

pub(super) static DeletionTaskIdType: Shape = Shape::new("DeletionTaskIdType", Kind::String(&[])).min(1.0).max(1000.0);

pub(super) static DeletionTaskStatusType: Shape =
    Shape::new("DeletionTaskStatusType", Kind::String(&["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"]));

pub(super) static DetachGroupPolicyRequest: Shape = Shape::new(
    "DetachGroupPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &groupNameType).required(),
        Member::new("PolicyArn", &arnType).required(),
    ])),
);

pub(super) static DetachRolePolicyRequest: Shape = Shape::new(
    "DetachRolePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("PolicyArn", &arnType).required(),
    ])),
);

pub(super) static DetachUserPolicyRequest: Shape = Shape::new(
    "DetachUserPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("PolicyArn", &arnType).required(),
    ])),
);

pub(super) static DisableOrganizationsRootCredentialsManagementRequest: Shape =
    Shape::new("DisableOrganizationsRootCredentialsManagementRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static DisableOrganizationsRootCredentialsManagementResponse: Shape = Shape::new(
    "DisableOrganizationsRootCredentialsManagementResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("OrganizationId", &OrganizationIdType),
        Member::new("EnabledFeatures", &FeaturesListType),
    ])),
);

pub(super) static DisableOrganizationsRootSessionsRequest: Shape =
    Shape::new("DisableOrganizationsRootSessionsRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static DisableOrganizationsRootSessionsResponse: Shape = Shape::new(
    "DisableOrganizationsRootSessionsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("OrganizationId", &OrganizationIdType),
        Member::new("EnabledFeatures", &FeaturesListType),
    ])),
);

pub(super) static DuplicateCertificateException: Shape = Shape::new(
    "DuplicateCertificateException",
    Kind::Structure(&Structure::new(&[Member::new("message", &duplicateCertificateMessage)]).error(
        "DuplicateCertificate",
        409,
        true,
    )),
);

pub(super) static DuplicateSSHPublicKeyException: Shape = Shape::new(
    "DuplicateSSHPublicKeyException",
    Kind::Structure(&Structure::new(&[Member::new("message", &duplicateSSHPublicKeyMessage)]).error(
        "DuplicateSSHPublicKey",
        400,
        true,
    )),
);

pub(super) static EnableMFADeviceRequest: Shape = Shape::new(
    "EnableMFADeviceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType).required(),
        Member::new("SerialNumber", &serialNumberType).required(),
        Member::new("AuthenticationCode1", &authenticationCodeType).required(),
        Member::new("AuthenticationCode2", &authenticationCodeType).required(),
    ])),
);

pub(super) static EnableOrganizationsRootCredentialsManagementRequest: Shape =
    Shape::new("EnableOrganizationsRootCredentialsManagementRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static EnableOrganizationsRootCredentialsManagementResponse: Shape = Shape::new(
    "EnableOrganizationsRootCredentialsManagementResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("OrganizationId", &OrganizationIdType),
        Member::new("EnabledFeatures", &FeaturesListType),
    ])),
);

pub(super) static EnableOrganizationsRootSessionsRequest: Shape =
    Shape::new("EnableOrganizationsRootSessionsRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static EnableOrganizationsRootSessionsResponse: Shape = Shape::new(
    "EnableOrganizationsRootSessionsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("OrganizationId", &OrganizationIdType),
        Member::new("EnabledFeatures", &FeaturesListType),
    ])),
);

pub(super) static EnableOutboundWebIdentityFederationResponse: Shape = Shape::new(
    "EnableOutboundWebIdentityFederationResponse",
    Kind::Structure(&Structure::new(&[Member::new("IssuerIdentifier", &stringType)])),
);

pub(super) static EntityAlreadyExistsException: Shape = Shape::new(
    "EntityAlreadyExistsException",
    Kind::Structure(&Structure::new(&[Member::new("message", &entityAlreadyExistsMessage)]).error(
        "EntityAlreadyExists",
        409,
        true,
    )),
);

pub(super) static EntityDetails: Shape = Shape::new(
    "EntityDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("EntityInfo", &EntityInfo).required(),
        Member::new("LastAuthenticated", &dateType),
    ])),
);

pub(super) static EntityInfo: Shape = Shape::new(
    "EntityInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &arnType).required(),
        Member::new("Name", &userNameType).required(),
        Member::new("Type", &policyOwnerEntityType).required(),
        Member::new("Id", &idType).required(),
        Member::new("Path", &pathType),
    ])),
);

pub(super) static EntityTemporarilyUnmodifiableException: Shape = Shape::new(
    "EntityTemporarilyUnmodifiableException",
    Kind::Structure(&Structure::new(&[Member::new("message", &entityTemporarilyUnmodifiableMessage)]).error(
        "EntityTemporarilyUnmodifiable",
        409,
        true,
    )),
);

pub(super) static EntityType: Shape =
    Shape::new("EntityType", Kind::String(&["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"]));

pub(super) static ErrorDetails: Shape = Shape::new(
    "ErrorDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("Message", &stringType).required(),
        Member::new("Code", &stringType).required(),
    ])),
);

pub(super) static EvalDecisionDetailsType: Shape = Shape::new(
    "EvalDecisionDetailsType",
    Kind::Map(
        &Member::new("key", &EvalDecisionSourceType),
        &Member::new("value", &PolicyEvaluationDecisionType),
        false,
    ),
);

pub(super) static EvalDecisionSourceType: Shape =
    Shape::new("EvalDecisionSourceType", Kind::String(&[])).min(3.0).max(256.0);

pub(super) static EvaluationResult: Shape = Shape::new(
    "EvaluationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("EvalActionName", &ActionNameType).required(),
        Member::new("EvalResourceName", &ResourceNameType),
        Member::new("EvalDecision", &PolicyEvaluationDecisionType).required(),
        Member::new("MatchedStatements", &StatementListType),
        Member::new("MissingContextValues", &ContextKeyNamesResultListType),
        Member::new("OrganizationsDecisionDetail", &OrganizationsDecisionDetail),
        Member::new("PermissionsBoundaryDecisionDetail", &PermissionsBoundaryDecisionDetail),
        Member::new("EvalDecisionDetails", &EvalDecisionDetailsType),
        Member::new("ResourceSpecificResults", &ResourceSpecificResultListType),
    ])),
);

pub(super) static EvaluationResultsListType: Shape =
    Shape::new("EvaluationResultsListType", Kind::List(&Member::new("member", &EvaluationResult), false));

pub(super) static FeatureDisabledException: Shape = Shape::new(
    "FeatureDisabledException",
    Kind::Structure(&Structure::new(&[Member::new("message", &FeatureDisabledMessage)]).error(
        "FeatureDisabled",
        404,
        true,
    )),
);

pub(super) static FeatureDisabledMessage: Shape = Shape::new("FeatureDisabledMessage", Kind::String(&[]));

pub(super) static FeatureEnabledException: Shape = Shape::new(
    "FeatureEnabledException",
    Kind::Structure(&Structure::new(&[Member::new("message", &FeatureEnabledMessage)]).error(
        "FeatureEnabled",
        409,
        true,
    )),
);

pub(super) static FeatureEnabledMessage: Shape = Shape::new("FeatureEnabledMessage", Kind::String(&[]));

pub(super) static FeatureType: Shape =
    Shape::new("FeatureType", Kind::String(&["RootCredentialsManagement", "RootSessions"]));

pub(super) static FeaturesListType: Shape =
    Shape::new("FeaturesListType", Kind::List(&Member::new("member", &FeatureType), false));

pub(super) static GenerateCredentialReportResponse: Shape = Shape::new(
    "GenerateCredentialReportResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("State", &ReportStateType),
        Member::new("Description", &ReportStateDescriptionType),
    ])),
);

pub(super) static GenerateOrganizationsAccessReportRequest: Shape = Shape::new(
    "GenerateOrganizationsAccessReportRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EntityPath", &organizationsEntityPathType).required(),
        Member::new("OrganizationsPolicyId", &organizationsPolicyIdType),
    ])),
);

pub(super) static GenerateOrganizationsAccessReportResponse: Shape = Shape::new(
    "GenerateOrganizationsAccessReportResponse",
    Kind::Structure(&Structure::new(&[Member::new("JobId", &jobIDType)])),
);

pub(super) static GenerateServiceLastAccessedDetailsRequest: Shape = Shape::new(
    "GenerateServiceLastAccessedDetailsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &arnType).required(),
        Member::new("Granularity", &AccessAdvisorUsageGranularityType),
    ])),
);

pub(super) static GenerateServiceLastAccessedDetailsResponse: Shape = Shape::new(
    "GenerateServiceLastAccessedDetailsResponse",
    Kind::Structure(&Structure::new(&[Member::new("JobId", &jobIDType)])),
);

pub(super) static GetAccessKeyLastUsedRequest: Shape = Shape::new(
    "GetAccessKeyLastUsedRequest",
    Kind::Structure(&Structure::new(&[Member::new("AccessKeyId", &accessKeyIdType).required()])),
);

pub(super) static GetAccessKeyLastUsedResponse: Shape = Shape::new(
    "GetAccessKeyLastUsedResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType),
        Member::new("AccessKeyLastUsed", &AccessKeyLastUsed),
    ])),
);

pub(super) static GetAccountAuthorizationDetailsRequest: Shape = Shape::new(
    "GetAccountAuthorizationDetailsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Filter", &entityListType),
        Member::new("MaxItems", &maxItemsType),
        Member::new("Marker", &markerType),
    ])),
);

pub(super) static GetAccountAuthorizationDetailsResponse: Shape = Shape::new(
    "GetAccountAuthorizationDetailsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("UserDetailList", &userDetailListType),
        Member::new("GroupDetailList", &groupDetailListType),
        Member::new("RoleDetailList", &roleDetailListType),
        Member::new("Policies", &ManagedPolicyDetailListType),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static GetAccountPasswordPolicyResponse: Shape = Shape::new(
    "GetAccountPasswordPolicyResponse",
    Kind::Structure(&Structure::new(&[Member::new("PasswordPolicy", &PasswordPolicy).required()])),
);

pub(super) static GetAccountPropertiesRequest: Shape =
    Shape::new("GetAccountPropertiesRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static GetAccountPropertiesResponse: Shape = Shape::new(
    "GetAccountPropertiesResponse",
    Kind::Structure(&Structure::new(&[Member::new("Properties", &accountPropertiesMapType)])),
);

pub(super) static GetAccountSummaryResponse: Shape = Shape::new(
    "GetAccountSummaryResponse",
    Kind::Structure(&Structure::new(&[Member::new("SummaryMap", &summaryMapType)])),
);

pub(super) static GetContextKeysForCustomPolicyRequest: Shape = Shape::new(
    "GetContextKeysForCustomPolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("PolicyInputList", &SimulationPolicyListType).required()])),
);

pub(super) static GetContextKeysForPolicyResponse: Shape = Shape::new(
    "GetContextKeysForPolicyResponse",
    Kind::Structure(&Structure::new(&[Member::new("ContextKeyNames", &ContextKeyNamesResultListType)])),
);

pub(super) static GetContextKeysForPrincipalPolicyRequest: Shape = Shape::new(
    "GetContextKeysForPrincipalPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicySourceArn", &arnType).required(),
        Member::new("PolicyInputList", &SimulationPolicyListType),
    ])),
);

pub(super) static GetCredentialReportResponse: Shape = Shape::new(
    "GetCredentialReportResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Content", &ReportContentType),
        Member::new("ReportFormat", &ReportFormatType),
        Member::new("GeneratedTime", &dateType),
    ])),
);

pub(super) static GetDelegationRequestRequest: Shape = Shape::new(
    "GetDelegationRequestRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DelegationRequestId", &delegationRequestIdType).required(),
        Member::new("DelegationPermissionCheck", &booleanType),
    ])),
);

pub(super) static GetDelegationRequestResponse: Shape = Shape::new(
    "GetDelegationRequestResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("DelegationRequest", &DelegationRequest),
        Member::new("PermissionCheckStatus", &permissionCheckStatusType),
        Member::new("PermissionCheckResult", &permissionCheckResultType),
    ])),
);

pub(super) static GetGroupPolicyRequest: Shape = Shape::new(
    "GetGroupPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &groupNameType).required(),
        Member::new("PolicyName", &policyNameType).required(),
    ])),
);

pub(super) static GetGroupPolicyResponse: Shape = Shape::new(
    "GetGroupPolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &groupNameType).required(),
        Member::new("PolicyName", &policyNameType).required(),
        Member::new("PolicyDocument", &policyDocumentType).required(),
    ])),
);

pub(super) static GetGroupRequest: Shape = Shape::new(
    "GetGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &groupNameType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static GetGroupResponse: Shape = Shape::new(
    "GetGroupResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Group", &Group).required(),
        Member::new("Users", &userListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static GetHumanReadableSummaryRequest: Shape = Shape::new(
    "GetHumanReadableSummaryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("EntityArn", &arnType).required(),
        Member::new("Locale", &localeType),
    ])),
);

pub(super) static GetHumanReadableSummaryResponse: Shape = Shape::new(
    "GetHumanReadableSummaryResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("SummaryContent", &summaryContentType),
        Member::new("Locale", &localeType),
        Member::new("SummaryState", &summaryStateType),
    ])),
);

pub(super) static GetInstanceProfileRequest: Shape = Shape::new(
    "GetInstanceProfileRequest",
    Kind::Structure(&Structure::new(&[Member::new("InstanceProfileName", &instanceProfileNameType).required()])),
);

pub(super) static GetInstanceProfileResponse: Shape = Shape::new(
    "GetInstanceProfileResponse",
    Kind::Structure(&Structure::new(&[Member::new("InstanceProfile", &InstanceProfile).required()])),
);

pub(super) static GetLoginProfileRequest: Shape =
    Shape::new("GetLoginProfileRequest", Kind::Structure(&Structure::new(&[Member::new("UserName", &userNameType)])));

pub(super) static GetLoginProfileResponse: Shape = Shape::new(
    "GetLoginProfileResponse",
    Kind::Structure(&Structure::new(&[Member::new("LoginProfile", &LoginProfile).required()])),
);

pub(super) static GetMFADeviceRequest: Shape = Shape::new(
    "GetMFADeviceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SerialNumber", &serialNumberType).required(),
        Member::new("UserName", &userNameType),
    ])),
);

pub(super) static GetMFADeviceResponse: Shape = Shape::new(
    "GetMFADeviceResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType),
        Member::new("SerialNumber", &serialNumberType).required(),
        Member::new("EnableDate", &dateType),
        Member::new("Certifications", &CertificationMapType),
    ])),
);

pub(super) static GetOpenIDConnectProviderRequest: Shape = Shape::new(
    "GetOpenIDConnectProviderRequest",
    Kind::Structure(&Structure::new(&[Member::new("OpenIDConnectProviderArn", &arnType).required()])),
);

pub(super) static GetOpenIDConnectProviderResponse: Shape = Shape::new(
    "GetOpenIDConnectProviderResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Url", &OpenIDConnectProviderUrlType),
        Member::new("ClientIDList", &clientIDListType),
        Member::new("ThumbprintList", &thumbprintListType),
        Member::new("CreateDate", &dateType),
        Member::new("Tags", &tagListType),
        Member::new("ContextProvider", &ContextProvider),
        Member::new("IdentityCenterInstanceArn", &identityCenterInstanceArnType),
        Member::new("IdentityStoreArn", &arnType),
    ])),
);

pub(super) static GetOrganizationsAccessReportRequest: Shape = Shape::new(
    "GetOrganizationsAccessReportRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("JobId", &jobIDType).required(),
        Member::new("MaxItems", &maxItemsType),
        Member::new("Marker", &markerType),
        Member::new("SortKey", &sortKeyType),
    ])),
);

pub(super) static GetOrganizationsAccessReportResponse: Shape = Shape::new(
    "GetOrganizationsAccessReportResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("JobStatus", &jobStatusType).required(),
        Member::new("JobCreationDate", &dateType).required(),
        Member::new("JobCompletionDate", &dateType),
        Member::new("NumberOfServicesAccessible", &integerType),
        Member::new("NumberOfServicesNotAccessed", &integerType),
        Member::new("AccessDetails", &AccessDetails),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &markerType),
        Member::new("ErrorDetails", &ErrorDetails),
    ])),
);

pub(super) static GetOutboundWebIdentityFederationInfoResponse: Shape = Shape::new(
    "GetOutboundWebIdentityFederationInfoResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("IssuerIdentifier", &stringType),
        Member::new("JwtVendingEnabled", &booleanType),
    ])),
);

pub(super) static GetPolicyRequest: Shape =
    Shape::new("GetPolicyRequest", Kind::Structure(&Structure::new(&[Member::new("PolicyArn", &arnType).required()])));

pub(super) static GetPolicyResponse: Shape =
    Shape::new("GetPolicyResponse", Kind::Structure(&Structure::new(&[Member::new("Policy", &Policy)])));

pub(super) static GetPolicyVersionRequest: Shape = Shape::new(
    "GetPolicyVersionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyArn", &arnType).required(),
        Member::new("VersionId", &policyVersionIdType).required(),
    ])),
);

pub(super) static GetPolicyVersionResponse: Shape = Shape::new(
    "GetPolicyVersionResponse",
    Kind::Structure(&Structure::new(&[Member::new("PolicyVersion", &PolicyVersion)])),
);

pub(super) static GetRolePolicyRequest: Shape = Shape::new(
    "GetRolePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("PolicyName", &policyNameType).required(),
    ])),
);

pub(super) static GetRolePolicyResponse: Shape = Shape::new(
    "GetRolePolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("PolicyName", &policyNameType).required(),
        Member::new("PolicyDocument", &policyDocumentType).required(),
    ])),
);

pub(super) static GetRoleRequest: Shape = Shape::new(
    "GetRoleRequest",
    Kind::Structure(&Structure::new(&[Member::new("RoleName", &roleNameType).required()])),
);

pub(super) static GetRoleResponse: Shape =
    Shape::new("GetRoleResponse", Kind::Structure(&Structure::new(&[Member::new("Role", &Role).required()])));

pub(super) static GetRoleTemplateVersionRequest: Shape = Shape::new(
    "GetRoleTemplateVersionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("TemplateArn", &arnType).required(),
        Member::new("MinorVersion", &minorVersionType),
    ])),
);

pub(super) static GetRoleTemplateVersionResponse: Shape = Shape::new(
    "GetRoleTemplateVersionResponse",
    Kind::Structure(&Structure::new(&[Member::new("RoleTemplateVersion", &RoleTemplateVersion).required()])),
);

pub(super) static GetSAMLProviderRequest: Shape = Shape::new(
    "GetSAMLProviderRequest",
    Kind::Structure(&Structure::new(&[Member::new("SAMLProviderArn", &arnType).required()])),
);

pub(super) static GetSAMLProviderResponse: Shape = Shape::new(
    "GetSAMLProviderResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("SAMLProviderUUID", &privateKeyIdType),
        Member::new("SAMLMetadataDocument", &SAMLMetadataDocumentType),
        Member::new("ContextProvider", &ContextProvider),
        Member::new("SAMLKeyHashes", &SAMLKeyHashListType),
        Member::new("CreateDate", &dateType),
        Member::new("ValidUntil", &dateType),
        Member::new("Tags", &tagListType),
        Member::new("AssertionEncryptionMode", &assertionEncryptionModeType),
        Member::new("PrivateKeyList", &privateKeyList),
        Member::new("IdentityCenterInstanceArn", &identityCenterInstanceArnType),
        Member::new("IdentityStoreArn", &arnType),
    ])),
);

pub(super) static GetSSHPublicKeyRequest: Shape = Shape::new(
    "GetSSHPublicKeyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("SSHPublicKeyId", &publicKeyIdType).required(),
        Member::new("Encoding", &encodingType).required(),
    ])),
);

pub(super) static GetSSHPublicKeyResponse: Shape = Shape::new(
    "GetSSHPublicKeyResponse",
    Kind::Structure(&Structure::new(&[Member::new("SSHPublicKey", &SSHPublicKey)])),
);

pub(super) static GetServerCertificateRequest: Shape = Shape::new(
    "GetServerCertificateRequest",
    Kind::Structure(&Structure::new(&[Member::new("ServerCertificateName", &serverCertificateNameType).required()])),
);

pub(super) static GetServerCertificateResponse: Shape = Shape::new(
    "GetServerCertificateResponse",
    Kind::Structure(&Structure::new(&[Member::new("ServerCertificate", &ServerCertificate).required()])),
);

pub(super) static GetServiceLastAccessedDetailsRequest: Shape = Shape::new(
    "GetServiceLastAccessedDetailsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("JobId", &jobIDType).required(),
        Member::new("MaxItems", &maxItemsType),
        Member::new("Marker", &markerType),
    ])),
);

pub(super) static GetServiceLastAccessedDetailsResponse: Shape = Shape::new(
    "GetServiceLastAccessedDetailsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("JobStatus", &jobStatusType).required(),
        Member::new("JobType", &AccessAdvisorUsageGranularityType),
        Member::new("JobCreationDate", &dateType).required(),
        Member::new("ServicesLastAccessed", &ServicesLastAccessed).required(),
        Member::new("JobCompletionDate", &dateType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
        Member::new("Error", &ErrorDetails),
    ])),
);

pub(super) static GetServiceLastAccessedDetailsWithEntitiesRequest: Shape = Shape::new(
    "GetServiceLastAccessedDetailsWithEntitiesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("JobId", &jobIDType).required(),
        Member::new("ServiceNamespace", &serviceNamespaceType).required(),
        Member::new("MaxItems", &maxItemsType),
        Member::new("Marker", &markerType),
    ])),
);

pub(super) static GetServiceLastAccessedDetailsWithEntitiesResponse: Shape = Shape::new(
    "GetServiceLastAccessedDetailsWithEntitiesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("JobStatus", &jobStatusType).required(),
        Member::new("JobCreationDate", &dateType).required(),
        Member::new("JobCompletionDate", &dateType).required(),
        Member::new("EntityDetailsList", &entityDetailsListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
        Member::new("Error", &ErrorDetails),
    ])),
);

pub(super) static GetServiceLinkedRoleDeletionStatusRequest: Shape = Shape::new(
    "GetServiceLinkedRoleDeletionStatusRequest",
    Kind::Structure(&Structure::new(&[Member::new("DeletionTaskId", &DeletionTaskIdType).required()])),
);

pub(super) static GetServiceLinkedRoleDeletionStatusResponse: Shape = Shape::new(
    "GetServiceLinkedRoleDeletionStatusResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &DeletionTaskStatusType).required(),
        Member::new("Reason", &DeletionTaskFailureReasonType),
    ])),
);

pub(super) static GetUserPolicyRequest: Shape = Shape::new(
    "GetUserPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType).required(),
        Member::new("PolicyName", &policyNameType).required(),
    ])),
);

pub(super) static GetUserPolicyResponse: Shape = Shape::new(
    "GetUserPolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType).required(),
        Member::new("PolicyName", &policyNameType).required(),
        Member::new("PolicyDocument", &policyDocumentType).required(),
    ])),
);

pub(super) static GetUserRequest: Shape =
    Shape::new("GetUserRequest", Kind::Structure(&Structure::new(&[Member::new("UserName", &existingUserNameType)])));

pub(super) static GetUserResponse: Shape =
    Shape::new("GetUserResponse", Kind::Structure(&Structure::new(&[Member::new("User", &User).required()])));

pub(super) static Group: Shape = Shape::new(
    "Group",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &pathType).required(),
        Member::new("GroupName", &groupNameType).required(),
        Member::new("GroupId", &idType).required(),
        Member::new("Arn", &arnType).required(),
        Member::new("CreateDate", &dateType).required(),
    ])),
);

pub(super) static GroupDetail: Shape = Shape::new(
    "GroupDetail",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &pathType),
        Member::new("GroupName", &groupNameType),
        Member::new("GroupId", &idType),
        Member::new("Arn", &arnType),
        Member::new("CreateDate", &dateType),
        Member::new("GroupPolicyList", &policyDetailListType),
        Member::new("AttachedManagedPolicies", &attachedPoliciesListType),
    ])),
);

pub(super) static InlinePolicy: Shape = Shape::new(
    "InlinePolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyName", &policyNameType).required(),
        Member::new("PolicyDocument", &policyDocumentType).required(),
    ])),
);

pub(super) static InlinePolicyIdentifierType: Shape = Shape::new(
    "InlinePolicyIdentifierType",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyName", &policyNameType).required(),
        Member::new("AttachmentType", &AttachmentType).required(),
        Member::new("AttachmentName", &AttachmentName).required(),
    ])),
);

pub(super) static InstanceProfile: Shape = Shape::new(
    "InstanceProfile",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &pathType).required(),
        Member::new("InstanceProfileName", &instanceProfileNameType).required(),
        Member::new("InstanceProfileId", &idType).required(),
        Member::new("Arn", &arnType).required(),
        Member::new("CreateDate", &dateType).required(),
        Member::new("Roles", &roleListType).required(),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static InvalidAuthenticationCodeException: Shape = Shape::new(
    "InvalidAuthenticationCodeException",
    Kind::Structure(&Structure::new(&[Member::new("message", &invalidAuthenticationCodeMessage)]).error(
        "InvalidAuthenticationCode",
        403,
        true,
    )),
);

pub(super) static InvalidCertificateException: Shape = Shape::new(
    "InvalidCertificateException",
    Kind::Structure(&Structure::new(&[Member::new("message", &invalidCertificateMessage)]).error(
        "InvalidCertificate",
        400,
        true,
    )),
);

pub(super) static InvalidInputException: Shape = Shape::new(
    "InvalidInputException",
    Kind::Structure(&Structure::new(&[Member::new("message", &invalidInputMessage)]).error("InvalidInput", 400, true)),
);

pub(super) static InvalidPublicKeyException: Shape = Shape::new(
    "InvalidPublicKeyException",
    Kind::Structure(&Structure::new(&[Member::new("message", &invalidPublicKeyMessage)]).error(
        "InvalidPublicKey",
        400,
        true,
    )),
);

pub(super) static InvalidUserTypeException: Shape = Shape::new(
    "InvalidUserTypeException",
    Kind::Structure(&Structure::new(&[Member::new("message", &invalidUserTypeMessage)]).error(
        "InvalidUserType",
        400,
        true,
    )),
);

pub(super) static KeyHashListType: Shape =
    Shape::new("KeyHashListType", Kind::List(&Member::new("member", &stringType), false));

pub(super) static KeyPairMismatchException: Shape = Shape::new(
    "KeyPairMismatchException",
    Kind::Structure(&Structure::new(&[Member::new("message", &keyPairMismatchMessage)]).error(
        "KeyPairMismatch",
        400,
        true,
    )),
);

pub(super) static LimitExceededException: Shape = Shape::new(
    "LimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &limitExceededMessage)]).error(
        "LimitExceeded",
        409,
        true,
    )),
);

pub(super) static LineNumber: Shape = Shape::new("LineNumber", Kind::Integer);

pub(super) static ListAccessKeysRequest: Shape = Shape::new(
    "ListAccessKeysRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListAccessKeysResponse: Shape = Shape::new(
    "ListAccessKeysResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("AccessKeyMetadata", &accessKeyMetadataListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListAccountAliasesRequest: Shape = Shape::new(
    "ListAccountAliasesRequest",
    Kind::Structure(&Structure::new(&[Member::new("Marker", &markerType), Member::new("MaxItems", &maxItemsType)])),
);

pub(super) static ListAccountAliasesResponse: Shape = Shape::new(
    "ListAccountAliasesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountAliases", &accountAliasListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListAttachedGroupPoliciesRequest: Shape = Shape::new(
    "ListAttachedGroupPoliciesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &groupNameType).required(),
        Member::new("PathPrefix", &policyPathType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListAttachedGroupPoliciesResponse: Shape = Shape::new(
    "ListAttachedGroupPoliciesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("AttachedPolicies", &attachedPoliciesListType),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListAttachedRolePoliciesRequest: Shape = Shape::new(
    "ListAttachedRolePoliciesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("PathPrefix", &policyPathType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListAttachedRolePoliciesResponse: Shape = Shape::new(
    "ListAttachedRolePoliciesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("AttachedPolicies", &attachedPoliciesListType),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListAttachedUserPoliciesRequest: Shape = Shape::new(
    "ListAttachedUserPoliciesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("PathPrefix", &policyPathType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListAttachedUserPoliciesResponse: Shape = Shape::new(
    "ListAttachedUserPoliciesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("AttachedPolicies", &attachedPoliciesListType),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListDelegationRequestsRequest: Shape = Shape::new(
    "ListDelegationRequestsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OwnerId", &ownerIdType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListDelegationRequestsResponse: Shape = Shape::new(
    "ListDelegationRequestsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("DelegationRequests", &delegationRequestsListType),
        Member::new("Marker", &markerType),
        Member::new("isTruncated", &booleanType),
    ])),
);

pub(super) static ListEntitiesForPolicyRequest: Shape = Shape::new(
    "ListEntitiesForPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyArn", &arnType).required(),
        Member::new("EntityFilter", &EntityType),
        Member::new("PathPrefix", &pathType),
        Member::new("PolicyUsageFilter", &PolicyUsageType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListEntitiesForPolicyResponse: Shape = Shape::new(
    "ListEntitiesForPolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyGroups", &PolicyGroupListType),
        Member::new("PolicyUsers", &PolicyUserListType),
        Member::new("PolicyRoles", &PolicyRoleListType),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListGroupPoliciesRequest: Shape = Shape::new(
    "ListGroupPoliciesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &groupNameType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListGroupPoliciesResponse: Shape = Shape::new(
    "ListGroupPoliciesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyNames", &policyNameListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListGroupsForUserRequest: Shape = Shape::new(
    "ListGroupsForUserRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListGroupsForUserResponse: Shape = Shape::new(
    "ListGroupsForUserResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Groups", &groupListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListGroupsRequest: Shape = Shape::new(
    "ListGroupsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PathPrefix", &pathPrefixType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListGroupsResponse: Shape = Shape::new(
    "ListGroupsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Groups", &groupListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListInstanceProfileTagsRequest: Shape = Shape::new(
    "ListInstanceProfileTagsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceProfileName", &instanceProfileNameType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListInstanceProfileTagsResponse: Shape = Shape::new(
    "ListInstanceProfileTagsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Tags", &tagListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListInstanceProfilesForRoleRequest: Shape = Shape::new(
    "ListInstanceProfilesForRoleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListInstanceProfilesForRoleResponse: Shape = Shape::new(
    "ListInstanceProfilesForRoleResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceProfiles", &instanceProfileListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListInstanceProfilesRequest: Shape = Shape::new(
    "ListInstanceProfilesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PathPrefix", &pathPrefixType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListInstanceProfilesResponse: Shape = Shape::new(
    "ListInstanceProfilesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceProfiles", &instanceProfileListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListMFADeviceTagsRequest: Shape = Shape::new(
    "ListMFADeviceTagsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SerialNumber", &serialNumberType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListMFADeviceTagsResponse: Shape = Shape::new(
    "ListMFADeviceTagsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Tags", &tagListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListMFADevicesRequest: Shape = Shape::new(
    "ListMFADevicesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListMFADevicesResponse: Shape = Shape::new(
    "ListMFADevicesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("MFADevices", &mfaDeviceListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListOpenIDConnectProviderTagsRequest: Shape = Shape::new(
    "ListOpenIDConnectProviderTagsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpenIDConnectProviderArn", &arnType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListOpenIDConnectProviderTagsResponse: Shape = Shape::new(
    "ListOpenIDConnectProviderTagsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Tags", &tagListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListOpenIDConnectProvidersRequest: Shape =
    Shape::new("ListOpenIDConnectProvidersRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static ListOpenIDConnectProvidersResponse: Shape = Shape::new(
    "ListOpenIDConnectProvidersResponse",
    Kind::Structure(&Structure::new(&[Member::new("OpenIDConnectProviderList", &OpenIDConnectProviderListType)])),
);

pub(super) static ListOrganizationsFeaturesRequest: Shape =
    Shape::new("ListOrganizationsFeaturesRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static ListOrganizationsFeaturesResponse: Shape = Shape::new(
    "ListOrganizationsFeaturesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("OrganizationId", &OrganizationIdType),
        Member::new("EnabledFeatures", &FeaturesListType),
    ])),
);

pub(super) static ListPoliciesGrantingServiceAccessEntry: Shape = Shape::new(
    "ListPoliciesGrantingServiceAccessEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("ServiceNamespace", &serviceNamespaceType),
        Member::new("Policies", &policyGrantingServiceAccessListType),
    ])),
);

pub(super) static ListPoliciesGrantingServiceAccessRequest: Shape = Shape::new(
    "ListPoliciesGrantingServiceAccessRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Marker", &markerType),
        Member::new("Arn", &arnType).required(),
        Member::new("ServiceNamespaces", &serviceNamespaceListType).required(),
    ])),
);

pub(super) static ListPoliciesGrantingServiceAccessResponse: Shape = Shape::new(
    "ListPoliciesGrantingServiceAccessResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("PoliciesGrantingServiceAccess", &listPolicyGrantingServiceAccessResponseListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListPoliciesRequest: Shape = Shape::new(
    "ListPoliciesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Scope", &policyScopeType),
        Member::new("OnlyAttached", &booleanType),
        Member::new("PathPrefix", &policyPathType),
        Member::new("PolicyUsageFilter", &PolicyUsageType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListPoliciesResponse: Shape = Shape::new(
    "ListPoliciesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Policies", &policyListType),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListPolicyTagsRequest: Shape = Shape::new(
    "ListPolicyTagsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyArn", &arnType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListPolicyTagsResponse: Shape = Shape::new(
    "ListPolicyTagsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Tags", &tagListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListPolicyVersionsRequest: Shape = Shape::new(
    "ListPolicyVersionsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyArn", &arnType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListPolicyVersionsResponse: Shape = Shape::new(
    "ListPolicyVersionsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Versions", &policyDocumentVersionListType),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListRolePoliciesRequest: Shape = Shape::new(
    "ListRolePoliciesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListRolePoliciesResponse: Shape = Shape::new(
    "ListRolePoliciesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyNames", &policyNameListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListRoleTagsRequest: Shape = Shape::new(
    "ListRoleTagsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListRoleTagsResponse: Shape = Shape::new(
    "ListRoleTagsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Tags", &tagListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListRolesRequest: Shape = Shape::new(
    "ListRolesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PathPrefix", &pathPrefixType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListRolesResponse: Shape = Shape::new(
    "ListRolesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Roles", &roleListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListSAMLProviderTagsRequest: Shape = Shape::new(
    "ListSAMLProviderTagsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SAMLProviderArn", &arnType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListSAMLProviderTagsResponse: Shape = Shape::new(
    "ListSAMLProviderTagsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Tags", &tagListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListSAMLProvidersRequest: Shape =
    Shape::new("ListSAMLProvidersRequest", Kind::Structure(&Structure::new(&[])));

pub(super) static ListSAMLProvidersResponse: Shape = Shape::new(
    "ListSAMLProvidersResponse",
    Kind::Structure(&Structure::new(&[Member::new("SAMLProviderList", &SAMLProviderListType)])),
);

pub(super) static ListSSHPublicKeysRequest: Shape = Shape::new(
    "ListSSHPublicKeysRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListSSHPublicKeysResponse: Shape = Shape::new(
    "ListSSHPublicKeysResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("SSHPublicKeys", &SSHPublicKeyListType),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListServerCertificateTagsRequest: Shape = Shape::new(
    "ListServerCertificateTagsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ServerCertificateName", &serverCertificateNameType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListServerCertificateTagsResponse: Shape = Shape::new(
    "ListServerCertificateTagsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Tags", &tagListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListServerCertificatesRequest: Shape = Shape::new(
    "ListServerCertificatesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PathPrefix", &pathPrefixType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListServerCertificatesResponse: Shape = Shape::new(
    "ListServerCertificatesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ServerCertificateMetadataList", &serverCertificateMetadataListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListServiceSpecificCredentialsRequest: Shape = Shape::new(
    "ListServiceSpecificCredentialsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType),
        Member::new("ServiceName", &serviceName),
        Member::new("AllUsers", &allUsers),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListServiceSpecificCredentialsResponse: Shape = Shape::new(
    "ListServiceSpecificCredentialsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ServiceSpecificCredentials", &ServiceSpecificCredentialsListType),
        Member::new("Marker", &responseMarkerType),
        Member::new("IsTruncated", &booleanType),
    ])),
);

pub(super) static ListSigningCertificatesRequest: Shape = Shape::new(
    "ListSigningCertificatesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListSigningCertificatesResponse: Shape = Shape::new(
    "ListSigningCertificatesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Certificates", &certificateListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListUserPoliciesRequest: Shape = Shape::new(
    "ListUserPoliciesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListUserPoliciesResponse: Shape = Shape::new(
    "ListUserPoliciesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyNames", &policyNameListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListUserTagsRequest: Shape = Shape::new(
    "ListUserTagsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType).required(),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListUserTagsResponse: Shape = Shape::new(
    "ListUserTagsResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Tags", &tagListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListUsersRequest: Shape = Shape::new(
    "ListUsersRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PathPrefix", &pathPrefixType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListUsersResponse: Shape = Shape::new(
    "ListUsersResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Users", &userListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static ListVirtualMFADevicesRequest: Shape = Shape::new(
    "ListVirtualMFADevicesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AssignmentStatus", &assignmentStatusType),
        Member::new("Marker", &markerType),
        Member::new("MaxItems", &maxItemsType),
    ])),
);

pub(super) static ListVirtualMFADevicesResponse: Shape = Shape::new(
    "ListVirtualMFADevicesResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("VirtualMFADevices", &virtualMFADeviceListType).required(),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static LoginProfile: Shape = Shape::new(
    "LoginProfile",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("CreateDate", &dateType).required(),
        Member::new("PasswordResetRequired", &booleanType),
        Member::new("MaxSigninSessionDuration", &maxSigninSessionDurationType),
    ])),
);

pub(super) static MFADevice: Shape = Shape::new(
    "MFADevice",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("SerialNumber", &serialNumberType).required(),
        Member::new("EnableDate", &dateType).required(),
    ])),
);

pub(super) static MalformedCertificateException: Shape = Shape::new(
    "MalformedCertificateException",
    Kind::Structure(&Structure::new(&[Member::new("message", &malformedCertificateMessage)]).error(
        "MalformedCertificate",
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

pub(super) static ManagedPolicyDetail: Shape = Shape::new(
    "ManagedPolicyDetail",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyName", &policyNameType),
        Member::new("PolicyId", &idType),
        Member::new("Arn", &arnType),
        Member::new("Path", &policyPathType),
        Member::new("DefaultVersionId", &policyVersionIdType),
        Member::new("AttachmentCount", &attachmentCountType),
        Member::new("PermissionsBoundaryUsageCount", &attachmentCountType),
        Member::new("IsAttachable", &booleanType),
        Member::new("Description", &policyDescriptionType),
        Member::new("CreateDate", &dateType),
        Member::new("UpdateDate", &dateType),
        Member::new("PolicyVersionList", &policyDocumentVersionListType),
    ])),
);

pub(super) static ManagedPolicyDetailListType: Shape =
    Shape::new("ManagedPolicyDetailListType", Kind::List(&Member::new("member", &ManagedPolicyDetail), false));

pub(super) static NameConflictException: Shape = Shape::new(
    "NameConflictException",
    Kind::Structure(&Structure::new(&[Member::new("message", &nameConflictMessage)]).error("NameConflict", 409, true)),
);

pub(super) static NoSuchEntityException: Shape = Shape::new(
    "NoSuchEntityException",
    Kind::Structure(&Structure::new(&[Member::new("message", &noSuchEntityMessage)]).error("NoSuchEntity", 404, true)),
);

pub(super) static OpenIDConnectProviderListEntry: Shape = Shape::new(
    "OpenIDConnectProviderListEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &arnType),
        Member::new("IsTrustedIdentityPropagationEnabled", &booleanType),
    ])),
);

pub(super) static OpenIDConnectProviderListType: Shape = Shape::new(
    "OpenIDConnectProviderListType",
    Kind::List(&Member::new("member", &OpenIDConnectProviderListEntry), false),
);

pub(super) static OpenIDConnectProviderUrlType: Shape =
    Shape::new("OpenIDConnectProviderUrlType", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static OpenIdIdpCommunicationErrorException: Shape = Shape::new(
    "OpenIdIdpCommunicationErrorException",
    Kind::Structure(&Structure::new(&[Member::new("message", &openIdIdpCommunicationErrorExceptionMessage)]).error(
        "OpenIdIdpCommunicationError",
        400,
        true,
    )),
);

pub(super) static OrderedOrganizationPolicyType: Shape = Shape::new(
    "OrderedOrganizationPolicyType",
    Kind::Structure(&Structure::new(&[Member::new("ServiceControlPolicyInputList", &SimulationPolicyListType)])),
);

pub(super) static OrganizationIdType: Shape =
    Shape::new("OrganizationIdType", Kind::String(&[])).max(34.0).pattern("^o-[a-z0-9]{10,32}$");

pub(super) static OrganizationNotFoundException: Shape = Shape::new(
    "OrganizationNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("OrganizationNotFoundException", 400, true)),
);

pub(super) static OrganizationNotInAllFeaturesModeException: Shape = Shape::new(
    "OrganizationNotInAllFeaturesModeException",
    Kind::Structure(&Structure::new(&[]).error("OrganizationNotInAllFeaturesModeException", 400, true)),
);

pub(super) static OrganizationPolicyListType: Shape =
    Shape::new("OrganizationPolicyListType", Kind::List(&Member::new("member", &OrderedOrganizationPolicyType), false))
        .max(7.0);

pub(super) static OrganizationsDecisionDetail: Shape = Shape::new(
    "OrganizationsDecisionDetail",
    Kind::Structure(&Structure::new(&[Member::new("AllowedByOrganizations", &booleanType)])),
);

pub(super) static ParameterDefinition: Shape = Shape::new(
    "ParameterDefinition",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &parameterNameType).required(),
        Member::new("Type", &parameterTypeType).required(),
        Member::new("SubType", &parameterSubTypeType),
        Member::new("Description", &parameterDescriptionType),
        Member::new("IsRequired", &booleanType),
        Member::new("DefaultValue", &parameterDefaultValueType),
        Member::new("Immutable", &booleanType),
    ])),
);

pub(super) static PasswordPolicy: Shape = Shape::new(
    "PasswordPolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("MinimumPasswordLength", &minimumPasswordLengthType),
        Member::new("RequireSymbols", &booleanType),
        Member::new("RequireNumbers", &booleanType),
        Member::new("RequireUppercaseCharacters", &booleanType),
        Member::new("RequireLowercaseCharacters", &booleanType),
        Member::new("AllowUsersToChangePassword", &booleanType),
        Member::new("ExpirePasswords", &booleanType),
        Member::new("MaxPasswordAge", &maxPasswordAgeType),
        Member::new("PasswordReusePrevention", &passwordReusePreventionType),
        Member::new("HardExpiry", &booleanObjectType),
    ])),
);

pub(super) static PasswordPolicyViolationException: Shape = Shape::new(
    "PasswordPolicyViolationException",
    Kind::Structure(&Structure::new(&[Member::new("message", &passwordPolicyViolationMessage)]).error(
        "PasswordPolicyViolation",
        400,
        true,
    )),
);

pub(super) static PermissionsBoundaryAttachmentType: Shape =
    Shape::new("PermissionsBoundaryAttachmentType", Kind::String(&["PermissionsBoundaryPolicy"]));

pub(super) static PermissionsBoundaryDecisionDetail: Shape = Shape::new(
    "PermissionsBoundaryDecisionDetail",
    Kind::Structure(&Structure::new(&[Member::new("AllowedByPermissionsBoundary", &booleanType)])),
);

pub(super) static Policy: Shape = Shape::new(
    "Policy",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyName", &policyNameType),
        Member::new("PolicyId", &idType),
        Member::new("Arn", &arnType),
        Member::new("Path", &policyPathType),
        Member::new("DefaultVersionId", &policyVersionIdType),
        Member::new("AttachmentCount", &attachmentCountType),
        Member::new("PermissionsBoundaryUsageCount", &attachmentCountType),
        Member::new("IsAttachable", &booleanType),
        Member::new("Description", &policyDescriptionType),
        Member::new("CreateDate", &dateType),
        Member::new("UpdateDate", &dateType),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static PolicyDetail: Shape = Shape::new(
    "PolicyDetail",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyName", &policyNameType),
        Member::new("PolicyDocument", &policyDocumentType),
    ])),
);

pub(super) static PolicyEvaluationDecisionType: Shape =
    Shape::new("PolicyEvaluationDecisionType", Kind::String(&["allowed", "explicitDeny", "implicitDeny"]));

pub(super) static PolicyEvaluationException: Shape = Shape::new(
    "PolicyEvaluationException",
    Kind::Structure(&Structure::new(&[Member::new("message", &policyEvaluationErrorMessage)]).error(
        "PolicyEvaluation",
        500,
        false,
    )),
);

pub(super) static PolicyExclusionsListType: Shape =
    Shape::new("PolicyExclusionsListType", Kind::List(&Member::new("member", &PolicyIdentifier), false)).max(256.0);

pub(super) static PolicyGrantingServiceAccess: Shape = Shape::new(
    "PolicyGrantingServiceAccess",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyName", &policyNameType).required(),
        Member::new("PolicyType", &policyType).required(),
        Member::new("PolicyArn", &arnType),
        Member::new("EntityType", &policyOwnerEntityType),
        Member::new("EntityName", &entityNameType),
    ])),
);

pub(super) static PolicyGroup: Shape = Shape::new(
    "PolicyGroup",
    Kind::Structure(&Structure::new(&[Member::new("GroupName", &groupNameType), Member::new("GroupId", &idType)])),
);

pub(super) static PolicyGroupListType: Shape =
    Shape::new("PolicyGroupListType", Kind::List(&Member::new("member", &PolicyGroup), false));

pub(super) static PolicyIdentifier: Shape = Shape::new(
    "PolicyIdentifier",
    Kind::Structure(
        &Structure::new(&[
            Member::new("PolicyType", &PolicyIdentifierPolicyType),
            Member::new("PolicyArn", &arnType),
            Member::new("InlinePolicyIdentifier", &InlinePolicyIdentifierType),
        ])
        .union(),
    ),
);

pub(super) static PolicyIdentifierPolicyType: Shape = Shape::new(
    "PolicyIdentifierPolicyType",
    Kind::String(&["inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"]),
);

pub(super) static PolicyIdentifierType: Shape = Shape::new("PolicyIdentifierType", Kind::String(&[]));

pub(super) static PolicyNotAttachableException: Shape = Shape::new(
    "PolicyNotAttachableException",
    Kind::Structure(&Structure::new(&[Member::new("message", &policyNotAttachableMessage)]).error(
        "PolicyNotAttachable",
        400,
        true,
    )),
);

pub(super) static PolicyParameter: Shape = Shape::new(
    "PolicyParameter",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &policyParameterNameType),
        Member::new("Values", &policyParameterValuesListType),
        Member::new("Type", &PolicyParameterTypeEnum),
    ])),
);

pub(super) static PolicyParameterTypeEnum: Shape =
    Shape::new("PolicyParameterTypeEnum", Kind::String(&["string", "stringList"]));

pub(super) static PolicyRole: Shape = Shape::new(
    "PolicyRole",
    Kind::Structure(&Structure::new(&[Member::new("RoleName", &roleNameType), Member::new("RoleId", &idType)])),
);

pub(super) static PolicyRoleListType: Shape =
    Shape::new("PolicyRoleListType", Kind::List(&Member::new("member", &PolicyRole), false));

pub(super) static PolicySourceType: Shape = Shape::new(
    "PolicySourceType",
    Kind::String(&["user", "group", "role", "aws-managed", "user-managed", "resource", "none"]),
);

pub(super) static PolicyUsageType: Shape =
    Shape::new("PolicyUsageType", Kind::String(&["PermissionsPolicy", "PermissionsBoundary"]));

pub(super) static PolicyUser: Shape = Shape::new(
    "PolicyUser",
    Kind::Structure(&Structure::new(&[Member::new("UserName", &userNameType), Member::new("UserId", &idType)])),
);

pub(super) static PolicyUserListType: Shape =
    Shape::new("PolicyUserListType", Kind::List(&Member::new("member", &PolicyUser), false));

pub(super) static PolicyVersion: Shape = Shape::new(
    "PolicyVersion",
    Kind::Structure(&Structure::new(&[
        Member::new("Document", &policyDocumentType),
        Member::new("VersionId", &policyVersionIdType),
        Member::new("IsDefaultVersion", &booleanType),
        Member::new("CreateDate", &dateType),
    ])),
);

pub(super) static Position: Shape = Shape::new(
    "Position",
    Kind::Structure(&Structure::new(&[Member::new("Line", &LineNumber), Member::new("Column", &ColumnNumber)])),
);

pub(super) static PutAccountPropertiesRequest: Shape = Shape::new(
    "PutAccountPropertiesRequest",
    Kind::Structure(&Structure::new(&[Member::new("Properties", &accountPropertiesMapType).required()])),
);

pub(super) static PutAccountPropertiesResponse: Shape =
    Shape::new("PutAccountPropertiesResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static PutGroupPolicyRequest: Shape = Shape::new(
    "PutGroupPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &groupNameType).required(),
        Member::new("PolicyName", &policyNameType).required(),
        Member::new("PolicyDocument", &policyDocumentType).required(),
    ])),
);

pub(super) static PutRolePermissionsBoundaryRequest: Shape = Shape::new(
    "PutRolePermissionsBoundaryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("PermissionsBoundary", &arnType).required(),
    ])),
);

pub(super) static PutRolePolicyRequest: Shape = Shape::new(
    "PutRolePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("PolicyName", &policyNameType).required(),
        Member::new("PolicyDocument", &policyDocumentType).required(),
    ])),
);

pub(super) static PutUserPermissionsBoundaryRequest: Shape = Shape::new(
    "PutUserPermissionsBoundaryRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("PermissionsBoundary", &arnType).required(),
    ])),
);

pub(super) static PutUserPolicyRequest: Shape = Shape::new(
    "PutUserPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType).required(),
        Member::new("PolicyName", &policyNameType).required(),
        Member::new("PolicyDocument", &policyDocumentType).required(),
    ])),
);

pub(super) static ReasonType: Shape = Shape::new("ReasonType", Kind::String(&[])).max(1000.0);

pub(super) static RegionNameType: Shape = Shape::new("RegionNameType", Kind::String(&[])).min(1.0).max(100.0);

pub(super) static RejectDelegationRequestRequest: Shape = Shape::new(
    "RejectDelegationRequestRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DelegationRequestId", &delegationRequestIdType).required(),
        Member::new("Notes", &notesType),
    ])),
);

pub(super) static RemoveClientIDFromOpenIDConnectProviderRequest: Shape = Shape::new(
    "RemoveClientIDFromOpenIDConnectProviderRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpenIDConnectProviderArn", &arnType).required(),
        Member::new("ClientID", &clientIDType).required(),
    ])),
);

pub(super) static RemoveRoleFromInstanceProfileRequest: Shape = Shape::new(
    "RemoveRoleFromInstanceProfileRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceProfileName", &instanceProfileNameType).required(),
        Member::new("RoleName", &roleNameType).required(),
    ])),
);

pub(super) static RemoveUserFromGroupRequest: Shape = Shape::new(
    "RemoveUserFromGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &groupNameType).required(),
        Member::new("UserName", &existingUserNameType).required(),
    ])),
);

pub(super) static ReplacementValueEntry: Shape = Shape::new(
    "ReplacementValueEntry",
    Kind::Structure(&Structure::new(&[Member::new("Values", &replacementValueListType).required()])),
);

pub(super) static ReportContentType: Shape = Shape::new("ReportContentType", Kind::Blob(false));

pub(super) static ReportFormatType: Shape = Shape::new("ReportFormatType", Kind::String(&["text/csv"]));

pub(super) static ReportGenerationLimitExceededException: Shape = Shape::new(
    "ReportGenerationLimitExceededException",
    Kind::Structure(&Structure::new(&[Member::new("message", &reportGenerationLimitExceededMessage)]).error(
        "ReportGenerationLimitExceeded",
        409,
        true,
    )),
);

pub(super) static ReportStateDescriptionType: Shape = Shape::new("ReportStateDescriptionType", Kind::String(&[]));

pub(super) static ReportStateType: Shape =
    Shape::new("ReportStateType", Kind::String(&["STARTED", "INPROGRESS", "COMPLETE"]));

pub(super) static ResetServiceSpecificCredentialRequest: Shape = Shape::new(
    "ResetServiceSpecificCredentialRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType),
        Member::new("ServiceSpecificCredentialId", &serviceSpecificCredentialId).required(),
    ])),
);

pub(super) static ResetServiceSpecificCredentialResponse: Shape = Shape::new(
    "ResetServiceSpecificCredentialResponse",
    Kind::Structure(&Structure::new(&[Member::new("ServiceSpecificCredential", &ServiceSpecificCredential)])),
);

pub(super) static ResourceHandlingOptionType: Shape =
    Shape::new("ResourceHandlingOptionType", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static ResourceNameListType: Shape =
    Shape::new("ResourceNameListType", Kind::List(&Member::new("member", &ResourceNameType), false));

pub(super) static ResourceNameType: Shape = Shape::new("ResourceNameType", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static ResourceSpecificResult: Shape = Shape::new(
    "ResourceSpecificResult",
    Kind::Structure(&Structure::new(&[
        Member::new("EvalResourceName", &ResourceNameType).required(),
        Member::new("EvalResourceDecision", &PolicyEvaluationDecisionType).required(),
        Member::new("MatchedStatements", &StatementListType),
        Member::new("MissingContextValues", &ContextKeyNamesResultListType),
        Member::new("EvalDecisionDetails", &EvalDecisionDetailsType),
        Member::new("PermissionsBoundaryDecisionDetail", &PermissionsBoundaryDecisionDetail),
    ])),
);

pub(super) static ResourceSpecificResultListType: Shape =
    Shape::new("ResourceSpecificResultListType", Kind::List(&Member::new("member", &ResourceSpecificResult), false));

pub(super) static ResyncMFADeviceRequest: Shape = Shape::new(
    "ResyncMFADeviceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType).required(),
        Member::new("SerialNumber", &serialNumberType).required(),
        Member::new("AuthenticationCode1", &authenticationCodeType).required(),
        Member::new("AuthenticationCode2", &authenticationCodeType).required(),
    ])),
);

pub(super) static Role: Shape = Shape::new(
    "Role",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &pathType).required(),
        Member::new("RoleName", &roleNameType).required(),
        Member::new("RoleId", &idType).required(),
        Member::new("Arn", &arnType).required(),
        Member::new("CreateDate", &dateType).required(),
        Member::new("AssumeRolePolicyDocument", &policyDocumentType),
        Member::new("Description", &roleDescriptionType),
        Member::new("MaxSessionDuration", &roleMaxSessionDurationType),
        Member::new("MaxSigninSessionDuration", &maxSigninSessionDurationType),
        Member::new("PermissionsBoundary", &AttachedPermissionsBoundary),
        Member::new("Tags", &tagListType),
        Member::new("RoleLastUsed", &RoleLastUsed),
        Member::new("SourceRoleTemplate", &SourceRoleTemplate),
    ])),
);

pub(super) static RoleDetail: Shape = Shape::new(
    "RoleDetail",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &pathType),
        Member::new("RoleName", &roleNameType),
        Member::new("RoleId", &idType),
        Member::new("Arn", &arnType),
        Member::new("CreateDate", &dateType),
        Member::new("AssumeRolePolicyDocument", &policyDocumentType),
        Member::new("InstanceProfileList", &instanceProfileListType),
        Member::new("RolePolicyList", &policyDetailListType),
        Member::new("AttachedManagedPolicies", &attachedPoliciesListType),
        Member::new("PermissionsBoundary", &AttachedPermissionsBoundary),
        Member::new("Tags", &tagListType),
        Member::new("RoleLastUsed", &RoleLastUsed),
    ])),
);

pub(super) static RoleLastUsed: Shape = Shape::new(
    "RoleLastUsed",
    Kind::Structure(&Structure::new(&[Member::new("LastUsedDate", &dateType), Member::new("Region", &stringType)])),
);

pub(super) static RoleModifiedException: Shape = Shape::new(
    "RoleModifiedException",
    Kind::Structure(&Structure::new(&[Member::new("message", &roleModifiedMessage)]).error("RoleModified", 409, true)),
);

pub(super) static RoleTemplateDisabledException: Shape = Shape::new(
    "RoleTemplateDisabledException",
    Kind::Structure(&Structure::new(&[Member::new("message", &roleTemplateDisabledMessage)]).error(
        "RoleTemplateDisabled",
        400,
        true,
    )),
);

pub(super) static RoleTemplateVersion: Shape = Shape::new(
    "RoleTemplateVersion",
    Kind::Structure(&Structure::new(&[
        Member::new("TemplateArn", &arnType),
        Member::new("TemplateName", &roleTemplateNameType),
        Member::new("TemplateVersionId", &idType),
        Member::new("Description", &roleTemplateDescriptionType),
        Member::new("MajorVersion", &integerType),
        Member::new("DefaultMinorVersion", &minorVersionType),
        Member::new("ManagedByType", &managedByTypeType),
        Member::new("ManagedByValue", &managedByValueType),
        Member::new("Enabled", &booleanType),
        Member::new("MinorVersion", &minorVersionType),
        Member::new("RoleNamePattern", &roleNamePatternType),
        Member::new("RolePathPattern", &rolePathPatternType),
        Member::new("RoleDescriptionPattern", &roleDescriptionPatternType),
        Member::new("AssumeRolePolicyDocumentTemplate", &policyDocumentType),
        Member::new("InlinePolicyTemplates", &inlinePolicyTemplateListType),
        Member::new("ManagedPolicyArns", &managedPolicyArnListType),
        Member::new("PermissionBoundaryArn", &arnType),
        Member::new("ParametersDefinition", &parametersDefinitionListType),
        Member::new("RoleTagsTemplate", &tagTemplateListType),
        Member::new("MaxSessionDuration", &roleMaxSessionDurationType),
        Member::new("VersionEnabled", &booleanType),
        Member::new("CreateTimestamp", &dateType),
        Member::new("UpdateTimestamp", &dateType),
    ])),
);

pub(super) static RoleUsageListType: Shape =
    Shape::new("RoleUsageListType", Kind::List(&Member::new("member", &RoleUsageType), false));

pub(super) static RoleUsageType: Shape = Shape::new(
    "RoleUsageType",
    Kind::Structure(&Structure::new(&[Member::new("Region", &RegionNameType), Member::new("Resources", &ArnListType)])),
);

pub(super) static SAMLIssuerURLType: Shape = Shape::new("SAMLIssuerURLType", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static SAMLKeyHashEntry: Shape = Shape::new(
    "SAMLKeyHashEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("IssuerURL", &SAMLIssuerURLType),
        Member::new("KeyHashes", &KeyHashListType),
    ])),
);

pub(super) static SAMLKeyHashListType: Shape =
    Shape::new("SAMLKeyHashListType", Kind::List(&Member::new("member", &SAMLKeyHashEntry), false));

pub(super) static SAMLMetadataDocumentType: Shape =
    Shape::new("SAMLMetadataDocumentType", Kind::String(&[])).min(1000.0).max(10000000.0);

pub(super) static SAMLPrivateKey: Shape = Shape::new(
    "SAMLPrivateKey",
    Kind::Structure(&Structure::new(&[Member::new("KeyId", &privateKeyIdType), Member::new("Timestamp", &dateType)])),
);

pub(super) static SAMLProviderListEntry: Shape = Shape::new(
    "SAMLProviderListEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &arnType),
        Member::new("ValidUntil", &dateType),
        Member::new("CreateDate", &dateType),
        Member::new("IsTrustedIdentityPropagationEnabled", &booleanType),
    ])),
);

pub(super) static SAMLProviderListType: Shape =
    Shape::new("SAMLProviderListType", Kind::List(&Member::new("member", &SAMLProviderListEntry), false));

pub(super) static SAMLProviderNameType: Shape =
    Shape::new("SAMLProviderNameType", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\w._-]+");

pub(super) static SSHPublicKey: Shape = Shape::new(
    "SSHPublicKey",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("SSHPublicKeyId", &publicKeyIdType).required(),
        Member::new("Fingerprint", &publicKeyFingerprintType).required(),
        Member::new("SSHPublicKeyBody", &publicKeyMaterialType).required(),
        Member::new("Status", &statusType).required(),
        Member::new("UploadDate", &dateType),
    ])),
);

pub(super) static SSHPublicKeyListType: Shape =
    Shape::new("SSHPublicKeyListType", Kind::List(&Member::new("member", &SSHPublicKeyMetadata), false));

pub(super) static SSHPublicKeyMetadata: Shape = Shape::new(
    "SSHPublicKeyMetadata",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("SSHPublicKeyId", &publicKeyIdType).required(),
        Member::new("Status", &statusType).required(),
        Member::new("UploadDate", &dateType).required(),
    ])),
);

pub(super) static SendDelegationTokenRequest: Shape = Shape::new(
    "SendDelegationTokenRequest",
    Kind::Structure(&Structure::new(&[Member::new("DelegationRequestId", &delegationRequestIdType).required()])),
);

pub(super) static ServerCertificate: Shape = Shape::new(
    "ServerCertificate",
    Kind::Structure(&Structure::new(&[
        Member::new("ServerCertificateMetadata", &ServerCertificateMetadata).required(),
        Member::new("CertificateBody", &certificateBodyType).required(),
        Member::new("CertificateChain", &certificateChainType),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static ServerCertificateMetadata: Shape = Shape::new(
    "ServerCertificateMetadata",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &pathType).required(),
        Member::new("ServerCertificateName", &serverCertificateNameType).required(),
        Member::new("ServerCertificateId", &idType).required(),
        Member::new("Arn", &arnType).required(),
        Member::new("UploadDate", &dateType),
        Member::new("Expiration", &dateType),
    ])),
);

pub(super) static ServiceAccessNotEnabledException: Shape = Shape::new(
    "ServiceAccessNotEnabledException",
    Kind::Structure(&Structure::new(&[]).error("ServiceAccessNotEnabledException", 400, true)),
);

pub(super) static ServiceFailureException: Shape = Shape::new(
    "ServiceFailureException",
    Kind::Structure(&Structure::new(&[Member::new("message", &serviceFailureExceptionMessage)]).error(
        "ServiceFailure",
        500,
        false,
    )),
);

pub(super) static ServiceLastAccessed: Shape = Shape::new(
    "ServiceLastAccessed",
    Kind::Structure(&Structure::new(&[
        Member::new("ServiceName", &serviceNameType).required(),
        Member::new("LastAuthenticated", &dateType),
        Member::new("ServiceNamespace", &serviceNamespaceType).required(),
        Member::new("LastAuthenticatedEntity", &arnType),
        Member::new("LastAuthenticatedRegion", &stringType),
        Member::new("TotalAuthenticatedEntities", &integerType),
        Member::new("TrackedActionsLastAccessed", &TrackedActionsLastAccessed),
    ])),
);

pub(super) static ServiceNotSupportedException: Shape = Shape::new(
    "ServiceNotSupportedException",
    Kind::Structure(&Structure::new(&[Member::new("message", &serviceNotSupportedMessage)]).error(
        "NotSupportedService",
        404,
        true,
    )),
);

pub(super) static ServiceSpecificCredential: Shape = Shape::new(
    "ServiceSpecificCredential",
    Kind::Structure(&Structure::new(&[
        Member::new("CreateDate", &dateType).required(),
        Member::new("ExpirationDate", &dateType),
        Member::new("ServiceName", &serviceName).required(),
        Member::new("ServiceUserName", &serviceUserName),
        Member::new("ServicePassword", &servicePassword),
        Member::new("ServiceCredentialAlias", &serviceCredentialAlias),
        Member::new("ServiceCredentialSecret", &serviceCredentialSecret),
        Member::new("ServiceSpecificCredentialId", &serviceSpecificCredentialId).required(),
        Member::new("UserName", &userNameType).required(),
        Member::new("Status", &statusType).required(),
    ])),
);

pub(super) static ServiceSpecificCredentialMetadata: Shape = Shape::new(
    "ServiceSpecificCredentialMetadata",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("Status", &statusType).required(),
        Member::new("ServiceUserName", &serviceUserName),
        Member::new("ServiceCredentialAlias", &serviceCredentialAlias),
        Member::new("CreateDate", &dateType).required(),
        Member::new("ExpirationDate", &dateType),
        Member::new("ServiceSpecificCredentialId", &serviceSpecificCredentialId).required(),
        Member::new("ServiceName", &serviceName).required(),
    ])),
);

pub(super) static ServiceSpecificCredentialsListType: Shape = Shape::new(
    "ServiceSpecificCredentialsListType",
    Kind::List(&Member::new("member", &ServiceSpecificCredentialMetadata), false),
);

pub(super) static ServicesLastAccessed: Shape =
    Shape::new("ServicesLastAccessed", Kind::List(&Member::new("member", &ServiceLastAccessed), false));

pub(super) static SetDefaultPolicyVersionRequest: Shape = Shape::new(
    "SetDefaultPolicyVersionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyArn", &arnType).required(),
        Member::new("VersionId", &policyVersionIdType).required(),
    ])),
);

pub(super) static SetSecurityTokenServicePreferencesRequest: Shape = Shape::new(
    "SetSecurityTokenServicePreferencesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GlobalEndpointTokenVersion", &globalEndpointTokenVersion).required()
    ])),
);

pub(super) static SigningCertificate: Shape = Shape::new(
    "SigningCertificate",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("CertificateId", &certificateIdType).required(),
        Member::new("CertificateBody", &certificateBodyType).required(),
        Member::new("Status", &statusType).required(),
        Member::new("UploadDate", &dateType),
    ])),
);

pub(super) static SimulateCustomPolicyRequest: Shape = Shape::new(
    "SimulateCustomPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyInputList", &SimulationPolicyListType).required(),
        Member::new("PermissionsBoundaryPolicyInputList", &SimulationPolicyListType),
        Member::new("OrderedOrganizationPolicyInputList", &OrganizationPolicyListType),
        Member::new("ActionNames", &ActionNameListType).required(),
        Member::new("ResourceArns", &ResourceNameListType),
        Member::new("ResourcePolicy", &policyDocumentType),
        Member::new("ResourceOwner", &ResourceNameType),
        Member::new("CallerArn", &ResourceNameType),
        Member::new("ContextEntries", &ContextEntryListType),
        Member::new("ResourceHandlingOption", &ResourceHandlingOptionType),
        Member::new("MaxItems", &maxItemsType),
        Member::new("Marker", &markerType),
    ])),
);

pub(super) static SimulatePolicyResponse: Shape = Shape::new(
    "SimulatePolicyResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("EvaluationResults", &EvaluationResultsListType),
        Member::new("IsTruncated", &booleanType),
        Member::new("Marker", &responseMarkerType),
    ])),
);

pub(super) static SimulatePrincipalPolicyRequest: Shape = Shape::new(
    "SimulatePrincipalPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicySourceArn", &arnType).required(),
        Member::new("PolicyInputList", &SimulationPolicyListType),
        Member::new("PermissionsBoundaryPolicyInputList", &SimulationPolicyListType),
        Member::new("PolicyExclusionList", &PolicyExclusionsListType),
        Member::new("ActionNames", &ActionNameListType).required(),
        Member::new("ResourceArns", &ResourceNameListType),
        Member::new("ResourcePolicy", &policyDocumentType),
        Member::new("ResourceOwner", &ResourceNameType),
        Member::new("CallerArn", &ResourceNameType),
        Member::new("ContextEntries", &ContextEntryListType),
        Member::new("ResourceHandlingOption", &ResourceHandlingOptionType),
        Member::new("MaxItems", &maxItemsType),
        Member::new("Marker", &markerType),
    ])),
);

pub(super) static SimulationPolicyListType: Shape =
    Shape::new("SimulationPolicyListType", Kind::List(&Member::new("member", &policyDocumentType), false));

pub(super) static SourceRoleTemplate: Shape = Shape::new(
    "SourceRoleTemplate",
    Kind::Structure(&Structure::new(&[
        Member::new("TemplateArn", &arnType).required(),
        Member::new("TemplateMinorVersion", &integerType).required(),
    ])),
);

pub(super) static Statement: Shape = Shape::new(
    "Statement",
    Kind::Structure(&Structure::new(&[
        Member::new("SourcePolicyId", &PolicyIdentifierType),
        Member::new("SourcePolicyType", &PolicySourceType),
        Member::new("StartPosition", &Position),
        Member::new("EndPosition", &Position),
    ])),
);

pub(super) static StatementListType: Shape =
    Shape::new("StatementListType", Kind::List(&Member::new("member", &Statement), false));

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &tagKeyType).required(),
        Member::new("Value", &tagValueType).required(),
    ])),
);

pub(super) static TagInstanceProfileRequest: Shape = Shape::new(
    "TagInstanceProfileRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceProfileName", &instanceProfileNameType).required(),
        Member::new("Tags", &tagListType).required(),
    ])),
);

pub(super) static TagMFADeviceRequest: Shape = Shape::new(
    "TagMFADeviceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SerialNumber", &serialNumberType).required(),
        Member::new("Tags", &tagListType).required(),
    ])),
);

pub(super) static TagOpenIDConnectProviderRequest: Shape = Shape::new(
    "TagOpenIDConnectProviderRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpenIDConnectProviderArn", &arnType).required(),
        Member::new("Tags", &tagListType).required(),
    ])),
);

pub(super) static TagPolicyRequest: Shape = Shape::new(
    "TagPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyArn", &arnType).required(),
        Member::new("Tags", &tagListType).required(),
    ])),
);

pub(super) static TagRoleRequest: Shape = Shape::new(
    "TagRoleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("Tags", &tagListType).required(),
    ])),
);

pub(super) static TagSAMLProviderRequest: Shape = Shape::new(
    "TagSAMLProviderRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SAMLProviderArn", &arnType).required(),
        Member::new("Tags", &tagListType).required(),
    ])),
);

pub(super) static TagServerCertificateRequest: Shape = Shape::new(
    "TagServerCertificateRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ServerCertificateName", &serverCertificateNameType).required(),
        Member::new("Tags", &tagListType).required(),
    ])),
);

pub(super) static TagTemplate: Shape = Shape::new(
    "TagTemplate",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &tagTemplateKeyType).required(),
        Member::new("Value", &tagTemplateValueType).required(),
    ])),
);

pub(super) static TagUserRequest: Shape = Shape::new(
    "TagUserRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType).required(),
        Member::new("Tags", &tagListType).required(),
    ])),
);

pub(super) static TrackedActionLastAccessed: Shape = Shape::new(
    "TrackedActionLastAccessed",
    Kind::Structure(&Structure::new(&[
        Member::new("ActionName", &stringType),
        Member::new("LastAccessedEntity", &arnType),
        Member::new("LastAccessedTime", &dateType),
        Member::new("LastAccessedRegion", &stringType),
    ])),
);

pub(super) static TrackedActionsLastAccessed: Shape =
    Shape::new("TrackedActionsLastAccessed", Kind::List(&Member::new("member", &TrackedActionLastAccessed), false));

pub(super) static UnmodifiableEntityException: Shape = Shape::new(
    "UnmodifiableEntityException",
    Kind::Structure(&Structure::new(&[Member::new("message", &unmodifiableEntityMessage)]).error(
        "UnmodifiableEntity",
        400,
        true,
    )),
);

pub(super) static UnrecognizedPublicKeyEncodingException: Shape = Shape::new(
    "UnrecognizedPublicKeyEncodingException",
    Kind::Structure(&Structure::new(&[Member::new("message", &unrecognizedPublicKeyEncodingMessage)]).error(
        "UnrecognizedPublicKeyEncoding",
        400,
        true,
    )),
);

pub(super) static UntagInstanceProfileRequest: Shape = Shape::new(
    "UntagInstanceProfileRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("InstanceProfileName", &instanceProfileNameType).required(),
        Member::new("TagKeys", &tagKeyListType).required(),
    ])),
);

pub(super) static UntagMFADeviceRequest: Shape = Shape::new(
    "UntagMFADeviceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SerialNumber", &serialNumberType).required(),
        Member::new("TagKeys", &tagKeyListType).required(),
    ])),
);

pub(super) static UntagOpenIDConnectProviderRequest: Shape = Shape::new(
    "UntagOpenIDConnectProviderRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpenIDConnectProviderArn", &arnType).required(),
        Member::new("TagKeys", &tagKeyListType).required(),
    ])),
);

pub(super) static UntagPolicyRequest: Shape = Shape::new(
    "UntagPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyArn", &arnType).required(),
        Member::new("TagKeys", &tagKeyListType).required(),
    ])),
);

pub(super) static UntagRoleRequest: Shape = Shape::new(
    "UntagRoleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("TagKeys", &tagKeyListType).required(),
    ])),
);

pub(super) static UntagSAMLProviderRequest: Shape = Shape::new(
    "UntagSAMLProviderRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SAMLProviderArn", &arnType).required(),
        Member::new("TagKeys", &tagKeyListType).required(),
    ])),
);

pub(super) static UntagServerCertificateRequest: Shape = Shape::new(
    "UntagServerCertificateRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ServerCertificateName", &serverCertificateNameType).required(),
        Member::new("TagKeys", &tagKeyListType).required(),
    ])),
);

pub(super) static UntagUserRequest: Shape = Shape::new(
    "UntagUserRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType).required(),
        Member::new("TagKeys", &tagKeyListType).required(),
    ])),
);

pub(super) static UpdateAccessKeyRequest: Shape = Shape::new(
    "UpdateAccessKeyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType),
        Member::new("AccessKeyId", &accessKeyIdType).required(),
        Member::new("Status", &statusType).required(),
    ])),
);

pub(super) static UpdateAccountPasswordPolicyRequest: Shape = Shape::new(
    "UpdateAccountPasswordPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("MinimumPasswordLength", &minimumPasswordLengthType),
        Member::new("RequireSymbols", &booleanType),
        Member::new("RequireNumbers", &booleanType),
        Member::new("RequireUppercaseCharacters", &booleanType),
        Member::new("RequireLowercaseCharacters", &booleanType),
        Member::new("AllowUsersToChangePassword", &booleanType),
        Member::new("MaxPasswordAge", &maxPasswordAgeType),
        Member::new("PasswordReusePrevention", &passwordReusePreventionType),
        Member::new("HardExpiry", &booleanObjectType),
    ])),
);

pub(super) static UpdateAssumeRolePolicyRequest: Shape = Shape::new(
    "UpdateAssumeRolePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("PolicyDocument", &policyDocumentType).required(),
    ])),
);

pub(super) static UpdateDelegationRequestRequest: Shape = Shape::new(
    "UpdateDelegationRequestRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("DelegationRequestId", &delegationRequestIdType).required(),
        Member::new("Notes", &notesType),
    ])),
);

pub(super) static UpdateGroupRequest: Shape = Shape::new(
    "UpdateGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("GroupName", &groupNameType).required(),
        Member::new("NewPath", &pathType),
        Member::new("NewGroupName", &groupNameType),
    ])),
);

pub(super) static UpdateLoginProfileRequest: Shape = Shape::new(
    "UpdateLoginProfileRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("Password", &passwordType),
        Member::new("PasswordResetRequired", &booleanObjectType),
        Member::new("MaxSigninSessionDuration", &maxSigninSessionDurationType),
        Member::new("ResetMaxSigninSessionDuration", &booleanObjectType),
    ])),
);

pub(super) static UpdateOpenIDConnectProviderRequest: Shape = Shape::new(
    "UpdateOpenIDConnectProviderRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpenIDConnectProviderArn", &arnType).required(),
        Member::new("ContextProvider", &ContextProvider),
        Member::new("IdentityCenterInstanceArn", &identityCenterInstanceArnType),
        Member::new("RemoveContextProvider", &booleanType),
        Member::new("RemoveIdentityCenterInstance", &booleanType),
    ])),
);

pub(super) static UpdateOpenIDConnectProviderThumbprintRequest: Shape = Shape::new(
    "UpdateOpenIDConnectProviderThumbprintRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("OpenIDConnectProviderArn", &arnType).required(),
        Member::new("ThumbprintList", &thumbprintListType).required(),
    ])),
);

pub(super) static UpdateRoleDescriptionRequest: Shape = Shape::new(
    "UpdateRoleDescriptionRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("Description", &roleDescriptionType).required(),
    ])),
);

pub(super) static UpdateRoleDescriptionResponse: Shape =
    Shape::new("UpdateRoleDescriptionResponse", Kind::Structure(&Structure::new(&[Member::new("Role", &Role)])));

pub(super) static UpdateRoleRequest: Shape = Shape::new(
    "UpdateRoleRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleName", &roleNameType).required(),
        Member::new("Description", &roleDescriptionType),
        Member::new("MaxSessionDuration", &roleMaxSessionDurationType),
        Member::new("MaxSigninSessionDuration", &maxSigninSessionDurationType),
        Member::new("ResetMaxSigninSessionDuration", &booleanObjectType),
    ])),
);

pub(super) static UpdateRoleResponse: Shape = Shape::new("UpdateRoleResponse", Kind::Structure(&Structure::new(&[])));

pub(super) static UpdateSAMLProviderRequest: Shape = Shape::new(
    "UpdateSAMLProviderRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("SAMLMetadataDocument", &SAMLMetadataDocumentType),
        Member::new("SAMLProviderArn", &arnType).required(),
        Member::new("AssertionEncryptionMode", &assertionEncryptionModeType),
        Member::new("AddPrivateKey", &privateKeyType),
        Member::new("RemovePrivateKey", &privateKeyIdType),
        Member::new("ContextProvider", &ContextProvider),
        Member::new("IdentityCenterInstanceArn", &identityCenterInstanceArnType),
        Member::new("RemoveContextProvider", &booleanType),
        Member::new("RemoveIdentityCenterInstance", &booleanType),
    ])),
);

pub(super) static UpdateSAMLProviderResponse: Shape = Shape::new(
    "UpdateSAMLProviderResponse",
    Kind::Structure(&Structure::new(&[Member::new("SAMLProviderArn", &arnType)])),
);

pub(super) static UpdateSSHPublicKeyRequest: Shape = Shape::new(
    "UpdateSSHPublicKeyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("SSHPublicKeyId", &publicKeyIdType).required(),
        Member::new("Status", &statusType).required(),
    ])),
);

pub(super) static UpdateServerCertificateRequest: Shape = Shape::new(
    "UpdateServerCertificateRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ServerCertificateName", &serverCertificateNameType).required(),
        Member::new("NewPath", &pathType),
        Member::new("NewServerCertificateName", &serverCertificateNameType),
    ])),
);

pub(super) static UpdateServiceSpecificCredentialRequest: Shape = Shape::new(
    "UpdateServiceSpecificCredentialRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType),
        Member::new("ServiceSpecificCredentialId", &serviceSpecificCredentialId).required(),
        Member::new("Status", &statusType).required(),
    ])),
);

pub(super) static UpdateSigningCertificateRequest: Shape = Shape::new(
    "UpdateSigningCertificateRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType),
        Member::new("CertificateId", &certificateIdType).required(),
        Member::new("Status", &statusType).required(),
    ])),
);

pub(super) static UpdateUserRequest: Shape = Shape::new(
    "UpdateUserRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType).required(),
        Member::new("NewPath", &pathType),
        Member::new("NewUserName", &userNameType),
    ])),
);

pub(super) static UploadSSHPublicKeyRequest: Shape = Shape::new(
    "UploadSSHPublicKeyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &userNameType).required(),
        Member::new("SSHPublicKeyBody", &publicKeyMaterialType).required(),
    ])),
);

pub(super) static UploadSSHPublicKeyResponse: Shape = Shape::new(
    "UploadSSHPublicKeyResponse",
    Kind::Structure(&Structure::new(&[Member::new("SSHPublicKey", &SSHPublicKey)])),
);

pub(super) static UploadServerCertificateRequest: Shape = Shape::new(
    "UploadServerCertificateRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &pathType),
        Member::new("ServerCertificateName", &serverCertificateNameType).required(),
        Member::new("CertificateBody", &certificateBodyType).required(),
        Member::new("PrivateKey", &privateKeyType).required(),
        Member::new("CertificateChain", &certificateChainType),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static UploadServerCertificateResponse: Shape = Shape::new(
    "UploadServerCertificateResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("ServerCertificateMetadata", &ServerCertificateMetadata),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static UploadSigningCertificateRequest: Shape = Shape::new(
    "UploadSigningCertificateRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("UserName", &existingUserNameType),
        Member::new("CertificateBody", &certificateBodyType).required(),
    ])),
);

pub(super) static UploadSigningCertificateResponse: Shape = Shape::new(
    "UploadSigningCertificateResponse",
    Kind::Structure(&Structure::new(&[Member::new("Certificate", &SigningCertificate).required()])),
);

pub(super) static User: Shape = Shape::new(
    "User",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &pathType).required(),
        Member::new("UserName", &userNameType).required(),
        Member::new("UserId", &idType).required(),
        Member::new("Arn", &arnType).required(),
        Member::new("CreateDate", &dateType).required(),
        Member::new("PasswordLastUsed", &dateType),
        Member::new("PermissionsBoundary", &AttachedPermissionsBoundary),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static UserDetail: Shape = Shape::new(
    "UserDetail",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &pathType),
        Member::new("UserName", &userNameType),
        Member::new("UserId", &idType),
        Member::new("Arn", &arnType),
        Member::new("CreateDate", &dateType),
        Member::new("UserPolicyList", &policyDetailListType),
        Member::new("GroupList", &groupNameListType),
        Member::new("AttachedManagedPolicies", &attachedPoliciesListType),
        Member::new("PermissionsBoundary", &AttachedPermissionsBoundary),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static VirtualMFADevice: Shape = Shape::new(
    "VirtualMFADevice",
    Kind::Structure(&Structure::new(&[
        Member::new("SerialNumber", &serialNumberType).required(),
        Member::new("Base32StringSeed", &BootstrapDatum),
        Member::new("QRCodePNG", &BootstrapDatum),
        Member::new("User", &User),
        Member::new("EnableDate", &dateType),
        Member::new("Tags", &tagListType),
    ])),
);

pub(super) static accessKeyIdType: Shape =
    Shape::new("accessKeyIdType", Kind::String(&[])).min(16.0).max(128.0).pattern("[\\w]+");

pub(super) static accessKeyMetadataListType: Shape =
    Shape::new("accessKeyMetadataListType", Kind::List(&Member::new("member", &AccessKeyMetadata), false));

pub(super) static accessKeySecretType: Shape = Shape::new("accessKeySecretType", Kind::String(&[])).sensitive();

pub(super) static accountAliasListType: Shape =
    Shape::new("accountAliasListType", Kind::List(&Member::new("member", &accountAliasType), false));

pub(super) static accountAliasType: Shape = Shape::new("accountAliasType", Kind::String(&[]))
    .min(3.0)
    .max(63.0)
    .pattern("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$");

pub(super) static accountIdType: Shape = Shape::new("accountIdType", Kind::String(&[])).pattern("\\d{12}");

pub(super) static accountPropertiesMapType: Shape = Shape::new(
    "accountPropertiesMapType",
    Kind::Map(&Member::new("key", &accountPropertyKeyType), &Member::new("value", &accountPropertyValueType), false),
);

pub(super) static accountPropertyKeyType: Shape =
    Shape::new("accountPropertyKeyType", Kind::String(&[])).min(1.0).max(50.0).pattern("^[A-Za-z][A-Za-z0-9/_-]*$");

pub(super) static accountPropertyValueType: Shape =
    Shape::new("accountPropertyValueType", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static allUsers: Shape = Shape::new("allUsers", Kind::Boolean);

pub(super) static arnType: Shape = Shape::new("arnType", Kind::String(&[])).min(20.0).max(2048.0);

pub(super) static assertionEncryptionModeType: Shape =
    Shape::new("assertionEncryptionModeType", Kind::String(&["Required", "Allowed"]));

pub(super) static assignmentStatusType: Shape =
    Shape::new("assignmentStatusType", Kind::String(&["Assigned", "Unassigned", "Any"]));

pub(super) static attachedPoliciesListType: Shape =
    Shape::new("attachedPoliciesListType", Kind::List(&Member::new("member", &AttachedPolicy), false));

pub(super) static attachmentCountType: Shape = Shape::new("attachmentCountType", Kind::Integer);

pub(super) static authenticationCodeType: Shape =
    Shape::new("authenticationCodeType", Kind::String(&[])).min(6.0).max(6.0).pattern("[\\d]+");

pub(super) static booleanObjectType: Shape = Shape::new("booleanObjectType", Kind::Boolean);

pub(super) static booleanType: Shape = Shape::new("booleanType", Kind::Boolean);

pub(super) static certificateBodyType: Shape = Shape::new("certificateBodyType", Kind::String(&[]))
    .min(1.0)
    .max(16384.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");

pub(super) static certificateChainType: Shape = Shape::new("certificateChainType", Kind::String(&[]))
    .min(1.0)
    .max(2097152.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");

pub(super) static certificateIdType: Shape =
    Shape::new("certificateIdType", Kind::String(&[])).min(24.0).max(128.0).pattern("[\\w]+");

pub(super) static certificateListType: Shape =
    Shape::new("certificateListType", Kind::List(&Member::new("member", &SigningCertificate), false));

pub(super) static clientIDListType: Shape =
    Shape::new("clientIDListType", Kind::List(&Member::new("member", &clientIDType), false));

pub(super) static clientIDType: Shape = Shape::new("clientIDType", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static consoleDeepLinkType: Shape = Shape::new("consoleDeepLinkType", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static contextProviderSourceKeyType: Shape =
    Shape::new("contextProviderSourceKeyType", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static contextProviderTargetKeyType: Shape =
    Shape::new("contextProviderTargetKeyType", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static credentialAgeDays: Shape = Shape::new("credentialAgeDays", Kind::Integer).min(1.0).max(36600.0);

pub(super) static credentialReportExpiredExceptionMessage: Shape =
    Shape::new("credentialReportExpiredExceptionMessage", Kind::String(&[]));

pub(super) static credentialReportNotPresentExceptionMessage: Shape =
    Shape::new("credentialReportNotPresentExceptionMessage", Kind::String(&[]));

pub(super) static credentialReportNotReadyExceptionMessage: Shape =
    Shape::new("credentialReportNotReadyExceptionMessage", Kind::String(&[]));

pub(super) static customSuffixType: Shape =
    Shape::new("customSuffixType", Kind::String(&[])).min(1.0).max(64.0).pattern("[\\w+=,.@-]+");

pub(super) static dateType: Shape = Shape::new("dateType", Kind::Timestamp(None));

pub(super) static delegationRequestDescriptionType: Shape =
    Shape::new("delegationRequestDescriptionType", Kind::String(&[]))
        .max(1000.0)
        .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");

pub(super) static delegationRequestIdType: Shape =
    Shape::new("delegationRequestIdType", Kind::String(&[])).min(16.0).max(128.0).pattern("[\\w-]+");

pub(super) static delegationRequestsListType: Shape =
    Shape::new("delegationRequestsListType", Kind::List(&Member::new("member", &DelegationRequest), false));

pub(super) static deleteConflictMessage: Shape = Shape::new("deleteConflictMessage", Kind::String(&[]));

pub(super) static duplicateCertificateMessage: Shape = Shape::new("duplicateCertificateMessage", Kind::String(&[]));

pub(super) static duplicateSSHPublicKeyMessage: Shape = Shape::new("duplicateSSHPublicKeyMessage", Kind::String(&[]));

pub(super) static encodingType: Shape = Shape::new("encodingType", Kind::String(&["SSH", "PEM"]));

pub(super) static entityAlreadyExistsMessage: Shape = Shape::new("entityAlreadyExistsMessage", Kind::String(&[]));

pub(super) static entityDetailsListType: Shape =
    Shape::new("entityDetailsListType", Kind::List(&Member::new("member", &EntityDetails), false));

pub(super) static entityListType: Shape =
    Shape::new("entityListType", Kind::List(&Member::new("member", &EntityType), false));

pub(super) static entityNameType: Shape =
    Shape::new("entityNameType", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\w+=,.@-]+");

pub(super) static entityTemporarilyUnmodifiableMessage: Shape =
    Shape::new("entityTemporarilyUnmodifiableMessage", Kind::String(&[]));

pub(super) static existingUserNameType: Shape =
    Shape::new("existingUserNameType", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\w+=,.@-]+");

pub(super) static globalEndpointTokenVersion: Shape =
    Shape::new("globalEndpointTokenVersion", Kind::String(&["v1Token", "v2Token"]));

pub(super) static groupDetailListType: Shape =
    Shape::new("groupDetailListType", Kind::List(&Member::new("member", &GroupDetail), false));

pub(super) static groupListType: Shape = Shape::new("groupListType", Kind::List(&Member::new("member", &Group), false));

pub(super) static groupNameListType: Shape =
    Shape::new("groupNameListType", Kind::List(&Member::new("member", &groupNameType), false));

pub(super) static groupNameType: Shape =
    Shape::new("groupNameType", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\w+=,.@-]+");

pub(super) static idType: Shape = Shape::new("idType", Kind::String(&[])).min(16.0).max(128.0).pattern("[\\w]+");

pub(super) static identityCenterInstanceArnType: Shape =
    Shape::new("identityCenterInstanceArnType", Kind::String(&[])).min(1.0).max(1224.0);

pub(super) static inlinePolicyTemplateListType: Shape =
    Shape::new("inlinePolicyTemplateListType", Kind::List(&Member::new("member", &InlinePolicy), false));

pub(super) static instanceProfileListType: Shape =
    Shape::new("instanceProfileListType", Kind::List(&Member::new("member", &InstanceProfile), false));

pub(super) static instanceProfileNameType: Shape =
    Shape::new("instanceProfileNameType", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\w+=,.@-]+");

pub(super) static integerType: Shape = Shape::new("integerType", Kind::Integer);

pub(super) static invalidAuthenticationCodeMessage: Shape =
    Shape::new("invalidAuthenticationCodeMessage", Kind::String(&[]));

pub(super) static invalidCertificateMessage: Shape = Shape::new("invalidCertificateMessage", Kind::String(&[]));

pub(super) static invalidInputMessage: Shape = Shape::new("invalidInputMessage", Kind::String(&[]));

pub(super) static invalidPublicKeyMessage: Shape = Shape::new("invalidPublicKeyMessage", Kind::String(&[]));

pub(super) static invalidUserTypeMessage: Shape = Shape::new("invalidUserTypeMessage", Kind::String(&[]));

pub(super) static jobIDType: Shape = Shape::new("jobIDType", Kind::String(&[])).min(36.0).max(36.0);

pub(super) static jobStatusType: Shape =
    Shape::new("jobStatusType", Kind::String(&["IN_PROGRESS", "COMPLETED", "FAILED"]));

pub(super) static keyDefinitionListType: Shape =
    Shape::new("keyDefinitionListType", Kind::List(&Member::new("member", &ContextProviderKeyDefinition), false))
        .min(0.0)
        .max(10.0);

pub(super) static keyPairMismatchMessage: Shape = Shape::new("keyPairMismatchMessage", Kind::String(&[]));

pub(super) static limitExceededMessage: Shape = Shape::new("limitExceededMessage", Kind::String(&[]));

pub(super) static listPolicyGrantingServiceAccessResponseListType: Shape = Shape::new(
    "listPolicyGrantingServiceAccessResponseListType",
    Kind::List(&Member::new("member", &ListPoliciesGrantingServiceAccessEntry), false),
);

pub(super) static localeType: Shape = Shape::new("localeType", Kind::String(&[])).min(2.0).max(12.0);

pub(super) static malformedCertificateMessage: Shape = Shape::new("malformedCertificateMessage", Kind::String(&[]));

pub(super) static malformedPolicyDocumentMessage: Shape =
    Shape::new("malformedPolicyDocumentMessage", Kind::String(&[]));

pub(super) static managedByTypeType: Shape = Shape::new("managedByTypeType", Kind::String(&["Service"]));

pub(super) static managedByValueType: Shape = Shape::new("managedByValueType", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static managedPolicyArnListType: Shape =
    Shape::new("managedPolicyArnListType", Kind::List(&Member::new("member", &arnType), false));

pub(super) static mapStringReplacementValueEntry: Shape = Shape::new(
    "mapStringReplacementValueEntry",
    Kind::Map(&Member::new("key", &stringType), &Member::new("value", &ReplacementValueEntry), false),
)
.max(30.0);

pub(super) static markerType: Shape =
    Shape::new("markerType", Kind::String(&[])).min(1.0).max(320.0).pattern("[\\u0020-\\u00FF]+");

pub(super) static maxItemsType: Shape = Shape::new("maxItemsType", Kind::Integer).min(1.0).max(1000.0);

pub(super) static maxPasswordAgeType: Shape = Shape::new("maxPasswordAgeType", Kind::Integer).min(1.0).max(1095.0);

pub(super) static maxSigninSessionDurationType: Shape =
    Shape::new("maxSigninSessionDurationType", Kind::Integer).min(3600.0).max(7776000.0);

pub(super) static mfaDeviceListType: Shape =
    Shape::new("mfaDeviceListType", Kind::List(&Member::new("member", &MFADevice), false));

pub(super) static minimumPasswordLengthType: Shape =
    Shape::new("minimumPasswordLengthType", Kind::Integer).min(6.0).max(128.0);

pub(super) static minorVersionType: Shape = Shape::new("minorVersionType", Kind::Integer);

pub(super) static nameConflictMessage: Shape = Shape::new("nameConflictMessage", Kind::String(&[]));

pub(super) static noSuchEntityMessage: Shape = Shape::new("noSuchEntityMessage", Kind::String(&[]));

pub(super) static notesType: Shape = Shape::new("notesType", Kind::String(&[]))
    .max(500.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");

pub(super) static notificationChannelType: Shape =
    Shape::new("notificationChannelType", Kind::String(&[])).min(2.0).max(400.0).pattern("^[a-zA-Z0-9:_.-]+$");

pub(super) static openIdIdpCommunicationErrorExceptionMessage: Shape =
    Shape::new("openIdIdpCommunicationErrorExceptionMessage", Kind::String(&[]));

pub(super) static organizationsEntityPathType: Shape = Shape::new("organizationsEntityPathType", Kind::String(&[]))
    .min(19.0)
    .max(427.0)
    .pattern("^o-[0-9a-z]{10,32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*");

pub(super) static organizationsPolicyIdType: Shape =
    Shape::new("organizationsPolicyIdType", Kind::String(&[])).pattern("^p-[0-9a-zA-Z_]{8,128}$");

pub(super) static ownerIdType: Shape =
    Shape::new("ownerIdType", Kind::String(&[])).min(20.0).max(2048.0).pattern("^[a-zA-Z0-9:/+=,.@_-]+$");

pub(super) static parameterDefaultValueType: Shape =
    Shape::new("parameterDefaultValueType", Kind::String(&[])).max(1024.0);

pub(super) static parameterDescriptionType: Shape =
    Shape::new("parameterDescriptionType", Kind::String(&[])).max(1000.0);

pub(super) static parameterNameType: Shape = Shape::new("parameterNameType", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static parameterSubTypeType: Shape = Shape::new("parameterSubTypeType", Kind::String(&[])).max(256.0);

pub(super) static parameterTypeType: Shape =
    Shape::new("parameterTypeType", Kind::String(&["String", "StringList", "Number", "NumberList", "Arn", "ArnList"]));

pub(super) static parametersDefinitionListType: Shape =
    Shape::new("parametersDefinitionListType", Kind::List(&Member::new("member", &ParameterDefinition), false));

pub(super) static passwordPolicyViolationMessage: Shape =
    Shape::new("passwordPolicyViolationMessage", Kind::String(&[]));

pub(super) static passwordReusePreventionType: Shape =
    Shape::new("passwordReusePreventionType", Kind::Integer).min(1.0).max(24.0);

pub(super) static passwordType: Shape = Shape::new("passwordType", Kind::String(&[]))
    .min(1.0)
    .max(128.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
    .sensitive();

pub(super) static pathPrefixType: Shape =
    Shape::new("pathPrefixType", Kind::String(&[])).min(1.0).max(512.0).pattern("\\u002F[\\u0021-\\u007F]*");

pub(super) static pathType: Shape = Shape::new("pathType", Kind::String(&[]))
    .min(1.0)
    .max(512.0)
    .pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)");

pub(super) static permissionCheckResultType: Shape =
    Shape::new("permissionCheckResultType", Kind::String(&["ALLOWED", "DENIED", "UNSURE"]));

pub(super) static permissionCheckStatusType: Shape =
    Shape::new("permissionCheckStatusType", Kind::String(&["COMPLETE", "IN_PROGRESS", "FAILED"]));

pub(super) static permissionType: Shape = Shape::new("permissionType", Kind::String(&[]));

pub(super) static policyDescriptionType: Shape = Shape::new("policyDescriptionType", Kind::String(&[])).max(1000.0);

pub(super) static policyDetailListType: Shape =
    Shape::new("policyDetailListType", Kind::List(&Member::new("member", &PolicyDetail), false));

pub(super) static policyDocumentType: Shape = Shape::new("policyDocumentType", Kind::String(&[]))
    .min(1.0)
    .max(131072.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");

pub(super) static policyDocumentVersionListType: Shape =
    Shape::new("policyDocumentVersionListType", Kind::List(&Member::new("member", &PolicyVersion), false));

pub(super) static policyEvaluationErrorMessage: Shape = Shape::new("policyEvaluationErrorMessage", Kind::String(&[]));

pub(super) static policyGrantingServiceAccessListType: Shape = Shape::new(
    "policyGrantingServiceAccessListType",
    Kind::List(&Member::new("member", &PolicyGrantingServiceAccess), false),
);

pub(super) static policyListType: Shape =
    Shape::new("policyListType", Kind::List(&Member::new("member", &Policy), false));

pub(super) static policyNameListType: Shape =
    Shape::new("policyNameListType", Kind::List(&Member::new("member", &policyNameType), false));

pub(super) static policyNameType: Shape =
    Shape::new("policyNameType", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\w+=,.@-]+");

pub(super) static policyNotAttachableMessage: Shape = Shape::new("policyNotAttachableMessage", Kind::String(&[]));

pub(super) static policyOwnerEntityType: Shape =
    Shape::new("policyOwnerEntityType", Kind::String(&["USER", "ROLE", "GROUP"]));

pub(super) static policyParameterListType: Shape =
    Shape::new("policyParameterListType", Kind::List(&Member::new("member", &PolicyParameter), false)).max(50.0);

pub(super) static policyParameterNameType: Shape =
    Shape::new("policyParameterNameType", Kind::String(&[])).min(5.0).max(256.0).pattern("[ -~]+");

pub(super) static policyParameterValueType: Shape =
    Shape::new("policyParameterValueType", Kind::String(&[])).pattern("[ -~]+");

pub(super) static policyParameterValuesListType: Shape =
    Shape::new("policyParameterValuesListType", Kind::List(&Member::new("member", &policyParameterValueType), false));

pub(super) static policyPathType: Shape =
    Shape::new("policyPathType", Kind::String(&[])).min(1.0).max(512.0).pattern("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/");

pub(super) static policyScopeType: Shape = Shape::new("policyScopeType", Kind::String(&["All", "AWS", "Local"]));

pub(super) static policyType: Shape = Shape::new("policyType", Kind::String(&["INLINE", "MANAGED"]));

pub(super) static policyVersionIdType: Shape =
    Shape::new("policyVersionIdType", Kind::String(&[])).pattern("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?");

pub(super) static privateKeyIdType: Shape =
    Shape::new("privateKeyIdType", Kind::String(&[])).min(22.0).max(64.0).pattern("[A-Z0-9]+");

pub(super) static privateKeyList: Shape =
    Shape::new("privateKeyList", Kind::List(&Member::new("member", &SAMLPrivateKey), false)).max(2.0);

pub(super) static privateKeyType: Shape = Shape::new("privateKeyType", Kind::String(&[]))
    .min(1.0)
    .max(16384.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
    .sensitive();

pub(super) static publicKeyFingerprintType: Shape =
    Shape::new("publicKeyFingerprintType", Kind::String(&[])).min(48.0).max(48.0).pattern("[:\\w]+");

pub(super) static publicKeyIdType: Shape =
    Shape::new("publicKeyIdType", Kind::String(&[])).min(20.0).max(128.0).pattern("[\\w]+");

pub(super) static publicKeyMaterialType: Shape = Shape::new("publicKeyMaterialType", Kind::String(&[]))
    .min(1.0)
    .max(16384.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");

pub(super) static redirectUrlType: Shape = Shape::new("redirectUrlType", Kind::String(&[]))
    .min(1.0)
    .max(255.0)
    .pattern("^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$");

pub(super) static replacementValueListType: Shape =
    Shape::new("replacementValueListType", Kind::List(&Member::new("member", &stringType), false)).min(1.0).max(20.0);

pub(super) static reportGenerationLimitExceededMessage: Shape =
    Shape::new("reportGenerationLimitExceededMessage", Kind::String(&[]));

pub(super) static requestMessageType: Shape = Shape::new("requestMessageType", Kind::String(&[]))
    .max(200.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");

pub(super) static requestorNameType: Shape = Shape::new("requestorNameType", Kind::String(&[]))
    .max(30.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");

pub(super) static requestorWorkflowIdType: Shape = Shape::new("requestorWorkflowIdType", Kind::String(&[]))
    .min(5.0)
    .max(400.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+");

pub(super) static responseMarkerType: Shape = Shape::new("responseMarkerType", Kind::String(&[]));

pub(super) static roleDescriptionPatternType: Shape =
    Shape::new("roleDescriptionPatternType", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static roleDescriptionType: Shape = Shape::new("roleDescriptionType", Kind::String(&[]))
    .max(1000.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");

pub(super) static roleDetailListType: Shape =
    Shape::new("roleDetailListType", Kind::List(&Member::new("member", &RoleDetail), false));

pub(super) static roleListType: Shape = Shape::new("roleListType", Kind::List(&Member::new("member", &Role), false));

pub(super) static roleMaxSessionDurationType: Shape =
    Shape::new("roleMaxSessionDurationType", Kind::Integer).min(3600.0).max(43200.0);

pub(super) static roleModifiedMessage: Shape = Shape::new("roleModifiedMessage", Kind::String(&[]));

pub(super) static roleNamePatternType: Shape = Shape::new("roleNamePatternType", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static roleNameType: Shape =
    Shape::new("roleNameType", Kind::String(&[])).min(1.0).max(64.0).pattern("[\\w+=,.@-]+");

pub(super) static rolePathPatternType: Shape = Shape::new("rolePathPatternType", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern("/[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*/");

pub(super) static rolePermissionRestrictionArnListType: Shape =
    Shape::new("rolePermissionRestrictionArnListType", Kind::List(&Member::new("member", &arnType), false));

pub(super) static roleTemplateDescriptionType: Shape = Shape::new("roleTemplateDescriptionType", Kind::String(&[]))
    .max(512.0)
    .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");

pub(super) static roleTemplateDisabledMessage: Shape = Shape::new("roleTemplateDisabledMessage", Kind::String(&[]));

pub(super) static roleTemplateNameType: Shape =
    Shape::new("roleTemplateNameType", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\w+=,.\\-]+");

pub(super) static serialNumberType: Shape =
    Shape::new("serialNumberType", Kind::String(&[])).min(9.0).max(256.0).pattern("[\\w+=/:,.@-]+");

pub(super) static serverCertificateMetadataListType: Shape = Shape::new(
    "serverCertificateMetadataListType",
    Kind::List(&Member::new("member", &ServerCertificateMetadata), false),
);

pub(super) static serverCertificateNameType: Shape =
    Shape::new("serverCertificateNameType", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\w+=,.@-]+");

pub(super) static serviceCredentialAlias: Shape =
    Shape::new("serviceCredentialAlias", Kind::String(&[])).min(0.0).max(200.0).pattern("[\\w+=,.@-]+");

pub(super) static serviceCredentialSecret: Shape = Shape::new("serviceCredentialSecret", Kind::String(&[])).sensitive();

pub(super) static serviceFailureExceptionMessage: Shape =
    Shape::new("serviceFailureExceptionMessage", Kind::String(&[]));

pub(super) static serviceName: Shape = Shape::new("serviceName", Kind::String(&[]));

pub(super) static serviceNameType: Shape = Shape::new("serviceNameType", Kind::String(&[]));

pub(super) static serviceNamespaceListType: Shape =
    Shape::new("serviceNamespaceListType", Kind::List(&Member::new("member", &serviceNamespaceType), false))
        .min(1.0)
        .max(200.0);

pub(super) static serviceNamespaceType: Shape =
    Shape::new("serviceNamespaceType", Kind::String(&[])).min(1.0).max(64.0).pattern("[\\w-]*");

pub(super) static serviceNotSupportedMessage: Shape = Shape::new("serviceNotSupportedMessage", Kind::String(&[]));

pub(super) static servicePassword: Shape = Shape::new("servicePassword", Kind::String(&[])).sensitive();

pub(super) static serviceSpecificCredentialId: Shape =
    Shape::new("serviceSpecificCredentialId", Kind::String(&[])).min(20.0).max(128.0).pattern("[\\w]+");

pub(super) static serviceUserName: Shape =
    Shape::new("serviceUserName", Kind::String(&[])).min(0.0).max(200.0).pattern("[\\w+=,.@-]*");

pub(super) static sessionDurationType: Shape = Shape::new("sessionDurationType", Kind::Integer).min(300.0).max(43200.0);

pub(super) static sortKeyType: Shape = Shape::new(
    "sortKeyType",
    Kind::String(&[
        "SERVICE_NAMESPACE_ASCENDING",
        "SERVICE_NAMESPACE_DESCENDING",
        "LAST_AUTHENTICATED_TIME_ASCENDING",
        "LAST_AUTHENTICATED_TIME_DESCENDING",
    ]),
);

pub(super) static stateType: Shape = Shape::new(
    "stateType",
    Kind::String(&["UNASSIGNED", "ASSIGNED", "PENDING_APPROVAL", "FINALIZED", "ACCEPTED", "REJECTED", "EXPIRED"]),
);

pub(super) static statusType: Shape = Shape::new("statusType", Kind::String(&["Active", "Inactive", "Expired"]));

pub(super) static stringType: Shape = Shape::new("stringType", Kind::String(&[]));

pub(super) static subjectTypeValueType: Shape =
    Shape::new("subjectTypeValueType", Kind::String(&[])).min(0.0).max(128.0);

pub(super) static summaryContentType: Shape = Shape::new("summaryContentType", Kind::String(&[])).min(0.0).max(10000.0);

pub(super) static summaryKeyType: Shape = Shape::new(
    "summaryKeyType",
    Kind::String(&[
        "Users",
        "UsersQuota",
        "Groups",
        "GroupsQuota",
        "ServerCertificates",
        "ServerCertificatesQuota",
        "UserPolicySizeQuota",
        "GroupPolicySizeQuota",
        "GroupsPerUserQuota",
        "SigningCertificatesPerUserQuota",
        "AccessKeysPerUserQuota",
        "MFADevices",
        "MFADevicesInUse",
        "AccountMFAEnabled",
        "AccountAccessKeysPresent",
        "AccountPasswordPresent",
        "AccountSigningCertificatesPresent",
        "AttachedPoliciesPerGroupQuota",
        "AttachedPoliciesPerRoleQuota",
        "AttachedPoliciesPerUserQuota",
        "Policies",
        "PoliciesQuota",
        "PolicySizeQuota",
        "PolicyVersionsInUse",
        "PolicyVersionsInUseQuota",
        "VersionsPerPolicyQuota",
        "GlobalEndpointTokenVersion",
        "AssumeRolePolicySizeQuota",
        "InstanceProfiles",
        "InstanceProfilesQuota",
        "Providers",
        "RolePolicySizeQuota",
        "Roles",
        "RolesQuota",
    ]),
);

pub(super) static summaryMapType: Shape = Shape::new(
    "summaryMapType",
    Kind::Map(&Member::new("key", &summaryKeyType), &Member::new("value", &summaryValueType), false),
);

pub(super) static summaryStateType: Shape =
    Shape::new("summaryStateType", Kind::String(&["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"]));

pub(super) static summaryValueType: Shape = Shape::new("summaryValueType", Kind::Integer);

pub(super) static tagKeyListType: Shape =
    Shape::new("tagKeyListType", Kind::List(&Member::new("member", &tagKeyType), false)).max(50.0);

pub(super) static tagKeyType: Shape =
    Shape::new("tagKeyType", Kind::String(&[])).min(1.0).max(128.0).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");

pub(super) static tagListType: Shape =
    Shape::new("tagListType", Kind::List(&Member::new("member", &Tag), false)).max(50.0);

pub(super) static tagTemplateKeyType: Shape = Shape::new("tagTemplateKeyType", Kind::String(&[]))
    .min(1.0)
    .max(128.0)
    .pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]+");

pub(super) static tagTemplateListType: Shape =
    Shape::new("tagTemplateListType", Kind::List(&Member::new("member", &TagTemplate), false)).max(50.0);

pub(super) static tagTemplateValueType: Shape = Shape::new("tagTemplateValueType", Kind::String(&[]))
    .min(0.0)
    .max(256.0)
    .pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]*");

pub(super) static tagValueType: Shape =
    Shape::new("tagValueType", Kind::String(&[])).min(0.0).max(256.0).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");

pub(super) static thumbprintListType: Shape =
    Shape::new("thumbprintListType", Kind::List(&Member::new("member", &thumbprintType), false));

pub(super) static thumbprintType: Shape = Shape::new("thumbprintType", Kind::String(&[])).min(40.0).max(40.0);

pub(super) static unmodifiableEntityMessage: Shape = Shape::new("unmodifiableEntityMessage", Kind::String(&[]));

pub(super) static unrecognizedPublicKeyEncodingMessage: Shape =
    Shape::new("unrecognizedPublicKeyEncodingMessage", Kind::String(&[]));

pub(super) static userDetailListType: Shape =
    Shape::new("userDetailListType", Kind::List(&Member::new("member", &UserDetail), false));

pub(super) static userListType: Shape = Shape::new("userListType", Kind::List(&Member::new("member", &User), false));

pub(super) static userNameType: Shape =
    Shape::new("userNameType", Kind::String(&[])).min(1.0).max(64.0).pattern("[\\w+=,.@-]+");

pub(super) static virtualMFADeviceListType: Shape =
    Shape::new("virtualMFADeviceListType", Kind::List(&Member::new("member", &VirtualMFADevice), false));

pub(super) static virtualMFADeviceName: Shape =
    Shape::new("virtualMFADeviceName", Kind::String(&[])).min(1.0).pattern("[\\w+=,.@-]+");
