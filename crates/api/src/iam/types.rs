// Generated from `models/iam.json` by `cargo xtask models`: change the generator, not this file.
#![allow(missing_docs, reason = "the names are the model's; AWS documents them, and its prose is not ours to copy")]
#![allow(
    unused_imports,
    clippy::large_enum_variant,
    clippy::enum_variant_names,
    reason = "one header for all models; shapes are the model's"
)]

use bytes::Bytes;
use contract::{EventStream, Map, REDACTED, Timestamp};
use std::fmt;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcceptDelegationRequestRequest {
    pub delegation_request_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessDetail {
    pub service_name: String,
    pub service_namespace: String,
    pub region: Option<String>,
    pub entity_path: Option<String>,
    pub last_authenticated_time: Option<Timestamp>,
    pub total_authenticated_entities: Option<i32>,
}

#[derive(Clone, PartialEq, Default)]
pub struct AccessKey {
    pub user_name: String,
    pub access_key_id: String,
    pub status: String,
    pub secret_access_key: String,
    pub create_date: Option<Timestamp>,
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey")
            .field("user_name", &self.user_name)
            .field("access_key_id", &self.access_key_id)
            .field("status", &self.status)
            .field("secret_access_key", &REDACTED)
            .field("create_date", &self.create_date)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub service_name: String,
    pub region: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub create_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountNotManagementOrDelegatedAdministratorException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcquireRoleRequest {
    pub template_arn: String,
    pub template_minor_version: Option<i32>,
    pub replacement_values: Option<Map<ReplacementValueEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcquireRoleResponse {
    pub role: Role,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddUserToGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateDelegationRequestRequest {
    pub delegation_request_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<String>,
    pub permissions_boundary_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CallerIsNotManagementAccountException {}

#[derive(Clone, PartialEq, Default)]
pub struct ChangePasswordRequest {
    pub old_password: String,
    pub new_password: String,
}

impl fmt::Debug for ChangePasswordRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChangePasswordRequest")
            .field("old_password", &REDACTED)
            .field("new_password", &REDACTED)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConcurrentModificationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_values: Option<Vec<String>>,
    pub context_key_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContextProvider {
    pub key_definition_list: Option<Vec<ContextProviderKeyDefinition>>,
    pub subject_source_key: String,
    pub subject_type_value: Option<String>,
    pub subject_type_source_key: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContextProviderKeyDefinition {
    pub source_key: String,
    pub target_key: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessKeyResponse {
    pub access_key: AccessKey,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccountAliasRequest {
    pub account_alias: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDelegationRequestRequest {
    pub owner_account_id: Option<String>,
    pub description: String,
    pub permissions: DelegationPermission,
    pub request_message: Option<String>,
    pub requestor_workflow_id: String,
    pub redirect_url: Option<String>,
    pub notification_channel: String,
    pub session_duration: i32,
    pub only_send_by_owner: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDelegationRequestResponse {
    pub console_deep_link: Option<String>,
    pub delegation_request_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGroupRequest {
    pub path: Option<String>,
    pub group_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGroupResponse {
    pub group: Group,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: String,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateLoginProfileRequest {
    pub user_name: Option<String>,
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
    pub max_signin_session_duration: Option<i32>,
}

impl fmt::Debug for CreateLoginProfileRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateLoginProfileRequest")
            .field("user_name", &self.user_name)
            .field("password", &self.password.as_ref().map(|_| REDACTED))
            .field("password_reset_required", &self.password_reset_required)
            .field("max_signin_session_duration", &self.max_signin_session_duration)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLoginProfileResponse {
    pub login_profile: LoginProfile,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOpenIDConnectProviderRequest {
    pub url: String,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub context_provider: Option<ContextProvider>,
    pub identity_center_instance_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOpenIDConnectProviderResponse {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyRequest {
    pub policy_name: String,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateRoleRequest {
    pub path: Option<String>,
    pub role_name: String,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub max_signin_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateRoleResponse {
    pub role: Role,
}

#[derive(Clone, PartialEq, Default)]
pub struct CreateSAMLProviderRequest {
    pub saml_metadata_document: String,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<String>,
    pub add_private_key: Option<String>,
    pub context_provider: Option<ContextProvider>,
    pub identity_center_instance_arn: Option<String>,
}

impl fmt::Debug for CreateSAMLProviderRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateSAMLProviderRequest")
            .field("saml_metadata_document", &self.saml_metadata_document)
            .field("name", &self.name)
            .field("tags", &self.tags)
            .field("assertion_encryption_mode", &self.assertion_encryption_mode)
            .field("add_private_key", &self.add_private_key.as_ref().map(|_| REDACTED))
            .field("context_provider", &self.context_provider)
            .field("identity_center_instance_arn", &self.identity_center_instance_arn)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSAMLProviderResponse {
    pub saml_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceLinkedRoleRequest {
    pub aws_service_name: String,
    pub description: Option<String>,
    pub custom_suffix: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceLinkedRoleResponse {
    pub role: Option<Role>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceSpecificCredentialRequest {
    pub user_name: String,
    pub service_name: String,
    pub credential_age_days: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub user_name: String,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateVirtualMFADeviceRequest {
    pub path: Option<String>,
    pub virtual_mfa_device_name: String,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateVirtualMFADeviceResponse {
    pub virtual_mfa_device: VirtualMFADevice,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CredentialReportExpiredException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CredentialReportNotPresentException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CredentialReportNotReadyException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeactivateMFADeviceRequest {
    pub user_name: Option<String>,
    pub serial_number: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DelegationPermission {
    pub policy_template_arn: Option<String>,
    pub parameters: Option<Vec<PolicyParameter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DelegationRequest {
    pub delegation_request_id: Option<String>,
    pub owner_account_id: Option<String>,
    pub description: Option<String>,
    pub request_message: Option<String>,
    pub permissions: Option<DelegationPermission>,
    pub permission_policy: Option<String>,
    pub role_permission_restriction_arns: Option<Vec<String>>,
    pub owner_id: Option<String>,
    pub approver_id: Option<String>,
    pub state: Option<String>,
    pub expiration_time: Option<Timestamp>,
    pub requestor_id: Option<String>,
    pub requestor_name: Option<String>,
    pub create_date: Option<Timestamp>,
    pub session_duration: Option<i32>,
    pub redirect_url: Option<String>,
    pub notes: Option<String>,
    pub rejection_reason: Option<String>,
    pub only_send_by_owner: Option<bool>,
    pub updated_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccountAliasRequest {
    pub account_alias: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteConflictException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGroupRequest {
    pub group_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLoginProfileRequest {
    pub user_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRoleRequest {
    pub role_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSAMLProviderRequest {
    pub saml_provider_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServerCertificateRequest {
    pub server_certificate_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceLinkedRoleRequest {
    pub role_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceLinkedRoleResponse {
    pub deletion_task_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserRequest {
    pub user_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteVirtualMFADeviceRequest {
    pub serial_number: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletionTaskFailureReasonType {
    pub reason: Option<String>,
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootCredentialsManagementRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootSessionsRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootSessionsResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DuplicateCertificateException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DuplicateSSHPublicKeyException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableMFADeviceRequest {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootCredentialsManagementRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootSessionsRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootSessionsResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOutboundWebIdentityFederationResponse {
    pub issuer_identifier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EntityAlreadyExistsException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EntityDetails {
    pub entity_info: EntityInfo,
    pub last_authenticated: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EntityInfo {
    pub arn: String,
    pub name: String,
    pub r#type: String,
    pub id: String,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EntityTemporarilyUnmodifiableException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorDetails {
    pub message: String,
    pub code: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EvaluationResult {
    pub eval_action_name: String,
    pub eval_resource_name: Option<String>,
    pub eval_decision: String,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub eval_decision_details: Option<Map<String>>,
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FeatureDisabledException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FeatureEnabledException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateCredentialReportResponse {
    pub state: Option<String>,
    pub description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateOrganizationsAccessReportRequest {
    pub entity_path: String,
    pub organizations_policy_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateOrganizationsAccessReportResponse {
    pub job_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    pub arn: String,
    pub granularity: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    pub job_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyLastUsedResponse {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountAuthorizationDetailsRequest {
    pub filter: Option<Vec<String>>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountAuthorizationDetailsResponse {
    pub user_detail_list: Option<Vec<UserDetail>>,
    pub group_detail_list: Option<Vec<GroupDetail>>,
    pub role_detail_list: Option<Vec<RoleDetail>>,
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountPasswordPolicyResponse {
    pub password_policy: PasswordPolicy,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountPropertiesRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountPropertiesResponse {
    pub properties: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountSummaryResponse {
    pub summary_map: Option<Map<i32>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetContextKeysForCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetContextKeysForPolicyResponse {
    pub context_key_names: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCredentialReportResponse {
    pub content: Option<Bytes>,
    pub report_format: Option<String>,
    pub generated_time: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDelegationRequestRequest {
    pub delegation_request_id: String,
    pub delegation_permission_check: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDelegationRequestResponse {
    pub delegation_request: Option<DelegationRequest>,
    pub permission_check_status: Option<String>,
    pub permission_check_result: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupPolicyResponse {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupResponse {
    pub group: Group,
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetHumanReadableSummaryRequest {
    pub entity_arn: String,
    pub locale: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetHumanReadableSummaryResponse {
    pub summary_content: Option<String>,
    pub locale: Option<String>,
    pub summary_state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLoginProfileRequest {
    pub user_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLoginProfileResponse {
    pub login_profile: LoginProfile,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMFADeviceRequest {
    pub serial_number: String,
    pub user_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMFADeviceResponse {
    pub user_name: Option<String>,
    pub serial_number: String,
    pub enable_date: Option<Timestamp>,
    pub certifications: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOpenIDConnectProviderResponse {
    pub url: Option<String>,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub create_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub context_provider: Option<ContextProvider>,
    pub identity_center_instance_arn: Option<String>,
    pub identity_store_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOrganizationsAccessReportRequest {
    pub job_id: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
    pub sort_key: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOrganizationsAccessReportResponse {
    pub job_status: String,
    pub job_creation_date: Timestamp,
    pub job_completion_date: Option<Timestamp>,
    pub number_of_services_accessible: Option<i32>,
    pub number_of_services_not_accessed: Option<i32>,
    pub access_details: Option<Vec<AccessDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error_details: Option<ErrorDetails>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOutboundWebIdentityFederationInfoResponse {
    pub issuer_identifier: Option<String>,
    pub jwt_vending_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyRequest {
    pub policy_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRolePolicyResponse {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleRequest {
    pub role_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleResponse {
    pub role: Role,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleTemplateVersionRequest {
    pub template_arn: String,
    pub minor_version: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleTemplateVersionResponse {
    pub role_template_version: RoleTemplateVersion,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSAMLProviderRequest {
    pub saml_provider_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSAMLProviderResponse {
    pub saml_provider_uuid: Option<String>,
    pub saml_metadata_document: Option<String>,
    pub context_provider: Option<ContextProvider>,
    pub saml_key_hashes: Option<Vec<SAMLKeyHashEntry>>,
    pub create_date: Option<Timestamp>,
    pub valid_until: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<String>,
    pub private_key_list: Option<Vec<SAMLPrivateKey>>,
    pub identity_center_instance_arn: Option<String>,
    pub identity_store_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub encoding: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerCertificateRequest {
    pub server_certificate_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerCertificateResponse {
    pub server_certificate: ServerCertificate,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLastAccessedDetailsRequest {
    pub job_id: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLastAccessedDetailsResponse {
    pub job_status: String,
    pub job_type: Option<String>,
    pub job_creation_date: Timestamp,
    pub services_last_accessed: Vec<ServiceLastAccessed>,
    pub job_completion_date: Timestamp,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error: Option<ErrorDetails>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
    pub job_id: String,
    pub service_namespace: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
    pub job_status: String,
    pub job_creation_date: Timestamp,
    pub job_completion_date: Timestamp,
    pub entity_details_list: Vec<EntityDetails>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error: Option<ErrorDetails>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    pub deletion_task_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    pub status: String,
    pub reason: Option<DeletionTaskFailureReasonType>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserPolicyResponse {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserResponse {
    pub user: User,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    pub path: String,
    pub group_name: String,
    pub group_id: String,
    pub arn: String,
    pub create_date: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupDetail {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InlinePolicy {
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InlinePolicyIdentifierType {
    pub policy_name: String,
    pub attachment_type: String,
    pub attachment_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceProfile {
    pub path: String,
    pub instance_profile_name: String,
    pub instance_profile_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub roles: Vec<Role>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidAuthenticationCodeException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidCertificateException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidInputException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidPublicKeyException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvalidUserTypeException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KeyPairMismatchException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedRolePoliciesRequest {
    pub role_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedUserPoliciesRequest {
    pub user_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDelegationRequestsRequest {
    pub owner_id: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDelegationRequestsResponse {
    pub delegation_requests: Option<Vec<DelegationRequest>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEntitiesForPolicyRequest {
    pub policy_arn: String,
    pub entity_filter: Option<String>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEntitiesForPolicyResponse {
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_users: Option<Vec<PolicyUser>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupPoliciesRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupsForUserRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupsForUserResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupsRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupsResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfileTagsRequest {
    pub instance_profile_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfileTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfilesForRoleRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfilesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMFADeviceTagsRequest {
    pub serial_number: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMFADeviceTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMFADevicesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMFADevicesResponse {
    pub mfa_devices: Vec<MFADevice>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProviderTagsRequest {
    pub open_id_connect_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProviderTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProvidersRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProvidersResponse {
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationsFeaturesRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationsFeaturesResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    pub service_namespace: Option<String>,
    pub policies: Option<Vec<PolicyGrantingServiceAccess>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesGrantingServiceAccessRequest {
    pub marker: Option<String>,
    pub arn: String,
    pub service_namespaces: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesGrantingServiceAccessResponse {
    pub policies_granting_service_access: Vec<ListPoliciesGrantingServiceAccessEntry>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesRequest {
    pub scope: Option<String>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesResponse {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyTagsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyVersionsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyVersionsResponse {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolePoliciesRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolePoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRoleTagsRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRoleTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolesResponse {
    pub roles: Vec<Role>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProviderTagsRequest {
    pub saml_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProviderTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProvidersRequest {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProvidersResponse {
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSSHPublicKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSSHPublicKeysResponse {
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificateTagsRequest {
    pub server_certificate_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificateTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificatesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificatesResponse {
    pub server_certificate_metadata_list: Vec<ServerCertificateMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServiceSpecificCredentialsRequest {
    pub user_name: Option<String>,
    pub service_name: Option<String>,
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServiceSpecificCredentialsResponse {
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningCertificatesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningCertificatesResponse {
    pub certificates: Vec<SigningCertificate>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserPoliciesRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserTagsRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUsersRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUsersResponse {
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListVirtualMFADevicesResponse {
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoginProfile {
    pub user_name: String,
    pub create_date: Timestamp,
    pub password_reset_required: Option<bool>,
    pub max_signin_session_duration: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MFADevice {
    pub user_name: String,
    pub serial_number: String,
    pub enable_date: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MalformedCertificateException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MalformedPolicyDocumentException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManagedPolicyDetail {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NameConflictException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoSuchEntityException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: Option<String>,
    pub is_trusted_identity_propagation_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenIdIdpCommunicationErrorException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrderedOrganizationPolicyType {
    pub service_control_policy_input_list: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationNotFoundException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationNotInAllFeaturesModeException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterDefinition {
    pub name: String,
    pub r#type: String,
    pub sub_type: Option<String>,
    pub description: Option<String>,
    pub is_required: Option<bool>,
    pub default_value: Option<String>,
    pub immutable: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PasswordPolicy {
    pub minimum_password_length: Option<i32>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub expire_passwords: Option<bool>,
    pub max_password_age: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PasswordPolicyViolationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyDetail {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyEvaluationException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyGrantingServiceAccess {
    pub policy_name: String,
    pub policy_type: String,
    pub policy_arn: Option<String>,
    pub entity_type: Option<String>,
    pub entity_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum PolicyIdentifier {
    PolicyType(String),
    PolicyArn(String),
    InlinePolicyIdentifier(InlinePolicyIdentifierType),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyNotAttachableException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyParameter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyRole {
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Position {
    pub line: Option<i32>,
    pub column: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountPropertiesRequest {
    pub properties: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountPropertiesResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRolePermissionsBoundaryRequest {
    pub role_name: String,
    pub permissions_boundary: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutUserPermissionsBoundaryRequest {
    pub user_name: String,
    pub permissions_boundary: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RejectDelegationRequestRequest {
    pub delegation_request_id: String,
    pub notes: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplacementValueEntry {
    pub values: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReportGenerationLimitExceededException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResetServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResetServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceSpecificResult {
    pub eval_resource_name: String,
    pub eval_resource_decision: String,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub eval_decision_details: Option<Map<String>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResyncMFADeviceRequest {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Role {
    pub path: String,
    pub role_name: String,
    pub role_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub max_signin_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
    pub source_role_template: Option<SourceRoleTemplate>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleDetail {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleModifiedException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleTemplateDisabledException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleTemplateVersion {
    pub template_arn: Option<String>,
    pub template_name: Option<String>,
    pub template_version_id: Option<String>,
    pub description: Option<String>,
    pub major_version: Option<i32>,
    pub default_minor_version: Option<i32>,
    pub managed_by_type: Option<String>,
    pub managed_by_value: Option<String>,
    pub enabled: Option<bool>,
    pub minor_version: Option<i32>,
    pub role_name_pattern: Option<String>,
    pub role_path_pattern: Option<String>,
    pub role_description_pattern: Option<String>,
    pub assume_role_policy_document_template: Option<String>,
    pub inline_policy_templates: Option<Vec<InlinePolicy>>,
    pub managed_policy_arns: Option<Vec<String>>,
    pub permission_boundary_arn: Option<String>,
    pub parameters_definition: Option<Vec<ParameterDefinition>>,
    pub role_tags_template: Option<Vec<TagTemplate>>,
    pub max_session_duration: Option<i32>,
    pub version_enabled: Option<bool>,
    pub create_timestamp: Option<Timestamp>,
    pub update_timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleUsageType {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SAMLKeyHashEntry {
    pub issuer_url: Option<String>,
    pub key_hashes: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SAMLPrivateKey {
    pub key_id: Option<String>,
    pub timestamp: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SAMLProviderListEntry {
    pub arn: Option<String>,
    pub valid_until: Option<Timestamp>,
    pub create_date: Option<Timestamp>,
    pub is_trusted_identity_propagation_enabled: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSHPublicKey {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub fingerprint: String,
    pub ssh_public_key_body: String,
    pub status: String,
    pub upload_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSHPublicKeyMetadata {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: String,
    pub upload_date: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendDelegationTokenRequest {
    pub delegation_request_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServerCertificate {
    pub server_certificate_metadata: ServerCertificateMetadata,
    pub certificate_body: String,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServerCertificateMetadata {
    pub path: String,
    pub server_certificate_name: String,
    pub server_certificate_id: String,
    pub arn: String,
    pub upload_date: Option<Timestamp>,
    pub expiration: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceAccessNotEnabledException {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceFailureException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceLastAccessed {
    pub service_name: String,
    pub last_authenticated: Option<Timestamp>,
    pub service_namespace: String,
    pub last_authenticated_entity: Option<String>,
    pub last_authenticated_region: Option<String>,
    pub total_authenticated_entities: Option<i32>,
    pub tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceNotSupportedException {
    pub message: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct ServiceSpecificCredential {
    pub create_date: Timestamp,
    pub expiration_date: Option<Timestamp>,
    pub service_name: String,
    pub service_user_name: Option<String>,
    pub service_password: Option<String>,
    pub service_credential_alias: Option<String>,
    pub service_credential_secret: Option<String>,
    pub service_specific_credential_id: String,
    pub user_name: String,
    pub status: String,
}

impl fmt::Debug for ServiceSpecificCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceSpecificCredential")
            .field("create_date", &self.create_date)
            .field("expiration_date", &self.expiration_date)
            .field("service_name", &self.service_name)
            .field("service_user_name", &self.service_user_name)
            .field("service_password", &self.service_password.as_ref().map(|_| REDACTED))
            .field("service_credential_alias", &self.service_credential_alias)
            .field("service_credential_secret", &self.service_credential_secret.as_ref().map(|_| REDACTED))
            .field("service_specific_credential_id", &self.service_specific_credential_id)
            .field("user_name", &self.user_name)
            .field("status", &self.status)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceSpecificCredentialMetadata {
    pub user_name: String,
    pub status: String,
    pub service_user_name: Option<String>,
    pub service_credential_alias: Option<String>,
    pub create_date: Timestamp,
    pub expiration_date: Option<Timestamp>,
    pub service_specific_credential_id: String,
    pub service_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetSecurityTokenServicePreferencesRequest {
    pub global_endpoint_token_version: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningCertificate {
    pub user_name: String,
    pub certificate_id: String,
    pub certificate_body: String,
    pub status: String,
    pub upload_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SimulateCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SimulatePolicyResponse {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SimulatePrincipalPolicyRequest {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SourceRoleTemplate {
    pub template_arn: String,
    pub template_minor_version: i32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Statement {
    pub source_policy_id: Option<String>,
    pub source_policy_type: Option<String>,
    pub start_position: Option<Position>,
    pub end_position: Option<Position>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagMFADeviceRequest {
    pub serial_number: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagPolicyRequest {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagRoleRequest {
    pub role_name: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagSAMLProviderRequest {
    pub saml_provider_arn: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagServerCertificateRequest {
    pub server_certificate_name: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagTemplate {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagUserRequest {
    pub user_name: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrackedActionLastAccessed {
    pub action_name: Option<String>,
    pub last_accessed_entity: Option<String>,
    pub last_accessed_time: Option<Timestamp>,
    pub last_accessed_region: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnmodifiableEntityException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnrecognizedPublicKeyEncodingException {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagMFADeviceRequest {
    pub serial_number: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagPolicyRequest {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagRoleRequest {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagSAMLProviderRequest {
    pub saml_provider_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagServerCertificateRequest {
    pub server_certificate_name: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagUserRequest {
    pub user_name: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAccountPasswordPolicyRequest {
    pub minimum_password_length: Option<i32>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub max_password_age: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAssumeRolePolicyRequest {
    pub role_name: String,
    pub policy_document: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDelegationRequestRequest {
    pub delegation_request_id: String,
    pub notes: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGroupRequest {
    pub group_name: String,
    pub new_path: Option<String>,
    pub new_group_name: Option<String>,
}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateLoginProfileRequest {
    pub user_name: String,
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
    pub max_signin_session_duration: Option<i32>,
    pub reset_max_signin_session_duration: Option<bool>,
}

impl fmt::Debug for UpdateLoginProfileRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateLoginProfileRequest")
            .field("user_name", &self.user_name)
            .field("password", &self.password.as_ref().map(|_| REDACTED))
            .field("password_reset_required", &self.password_reset_required)
            .field("max_signin_session_duration", &self.max_signin_session_duration)
            .field("reset_max_signin_session_duration", &self.reset_max_signin_session_duration)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub context_provider: Option<ContextProvider>,
    pub identity_center_instance_arn: Option<String>,
    pub remove_context_provider: Option<bool>,
    pub remove_identity_center_instance: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    pub open_id_connect_provider_arn: String,
    pub thumbprint_list: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleDescriptionRequest {
    pub role_name: String,
    pub description: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleDescriptionResponse {
    pub role: Option<Role>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleRequest {
    pub role_name: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub max_signin_session_duration: Option<i32>,
    pub reset_max_signin_session_duration: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleResponse {}

#[derive(Clone, PartialEq, Default)]
pub struct UpdateSAMLProviderRequest {
    pub saml_metadata_document: Option<String>,
    pub saml_provider_arn: String,
    pub assertion_encryption_mode: Option<String>,
    pub add_private_key: Option<String>,
    pub remove_private_key: Option<String>,
    pub context_provider: Option<ContextProvider>,
    pub identity_center_instance_arn: Option<String>,
    pub remove_context_provider: Option<bool>,
    pub remove_identity_center_instance: Option<bool>,
}

impl fmt::Debug for UpdateSAMLProviderRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateSAMLProviderRequest")
            .field("saml_metadata_document", &self.saml_metadata_document)
            .field("saml_provider_arn", &self.saml_provider_arn)
            .field("assertion_encryption_mode", &self.assertion_encryption_mode)
            .field("add_private_key", &self.add_private_key.as_ref().map(|_| REDACTED))
            .field("remove_private_key", &self.remove_private_key)
            .field("context_provider", &self.context_provider)
            .field("identity_center_instance_arn", &self.identity_center_instance_arn)
            .field("remove_context_provider", &self.remove_context_provider)
            .field("remove_identity_center_instance", &self.remove_identity_center_instance)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSAMLProviderResponse {
    pub saml_provider_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServerCertificateRequest {
    pub server_certificate_name: String,
    pub new_path: Option<String>,
    pub new_server_certificate_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_id: String,
    pub status: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateUserRequest {
    pub user_name: String,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_body: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

#[derive(Clone, PartialEq, Default)]
pub struct UploadServerCertificateRequest {
    pub path: Option<String>,
    pub server_certificate_name: String,
    pub certificate_body: String,
    pub private_key: String,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl fmt::Debug for UploadServerCertificateRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadServerCertificateRequest")
            .field("path", &self.path)
            .field("server_certificate_name", &self.server_certificate_name)
            .field("certificate_body", &self.certificate_body)
            .field("private_key", &REDACTED)
            .field("certificate_chain", &self.certificate_chain)
            .field("tags", &self.tags)
            .finish()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadServerCertificateResponse {
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_body: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSigningCertificateResponse {
    pub certificate: SigningCertificate,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct User {
    pub path: String,
    pub user_name: String,
    pub user_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub password_last_used: Option<Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDetail {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    pub group_list: Option<Vec<String>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, PartialEq, Default)]
pub struct VirtualMFADevice {
    pub serial_number: String,
    pub base32_string_seed: Option<Bytes>,
    pub qr_code_png: Option<Bytes>,
    pub user: Option<User>,
    pub enable_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

impl fmt::Debug for VirtualMFADevice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VirtualMFADevice")
            .field("serial_number", &self.serial_number)
            .field("base32_string_seed", &self.base32_string_seed.as_ref().map(|_| REDACTED))
            .field("qr_code_png", &self.qr_code_png.as_ref().map(|_| REDACTED))
            .field("user", &self.user)
            .field("enable_date", &self.enable_date)
            .field("tags", &self.tags)
            .finish()
    }
}
