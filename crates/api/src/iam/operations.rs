// Generated from `models/iam.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `iam`, one method an operation.
pub trait Iam: Send + Sync + 'static {
    /// `AddClientIDToOpenIDConnectProvider`.
    fn add_client_id_to_open_id_connect_provider(
        &self,
        call: Call<types::AddClientIDToOpenIDConnectProviderRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `AddRoleToInstanceProfile`.
    fn add_role_to_instance_profile(
        &self,
        call: Call<types::AddRoleToInstanceProfileRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `AddUserToGroup`.
    fn add_user_to_group(
        &self,
        call: Call<types::AddUserToGroupRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `AttachGroupPolicy`.
    fn attach_group_policy(
        &self,
        call: Call<types::AttachGroupPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `AttachRolePolicy`.
    fn attach_role_policy(
        &self,
        call: Call<types::AttachRolePolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `AttachUserPolicy`.
    fn attach_user_policy(
        &self,
        call: Call<types::AttachUserPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `ChangePassword`.
    fn change_password(
        &self,
        call: Call<types::ChangePasswordRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `CreateAccessKey`.
    fn create_access_key(
        &self,
        call: Call<types::CreateAccessKeyRequest>,
    ) -> impl Future<Output = Result<types::CreateAccessKeyResponse, Error>> + Send;

    /// `CreateAccountAlias`.
    fn create_account_alias(
        &self,
        call: Call<types::CreateAccountAliasRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `CreateGroup`.
    fn create_group(
        &self,
        call: Call<types::CreateGroupRequest>,
    ) -> impl Future<Output = Result<types::CreateGroupResponse, Error>> + Send;

    /// `CreateInstanceProfile`.
    fn create_instance_profile(
        &self,
        call: Call<types::CreateInstanceProfileRequest>,
    ) -> impl Future<Output = Result<types::CreateInstanceProfileResponse, Error>> + Send;

    /// `CreateLoginProfile`.
    fn create_login_profile(
        &self,
        call: Call<types::CreateLoginProfileRequest>,
    ) -> impl Future<Output = Result<types::CreateLoginProfileResponse, Error>> + Send;

    /// `CreateOpenIDConnectProvider`.
    fn create_open_id_connect_provider(
        &self,
        call: Call<types::CreateOpenIDConnectProviderRequest>,
    ) -> impl Future<Output = Result<types::CreateOpenIDConnectProviderResponse, Error>> + Send;

    /// `CreatePolicy`.
    fn create_policy(
        &self,
        call: Call<types::CreatePolicyRequest>,
    ) -> impl Future<Output = Result<types::CreatePolicyResponse, Error>> + Send;

    /// `CreatePolicyVersion`.
    fn create_policy_version(
        &self,
        call: Call<types::CreatePolicyVersionRequest>,
    ) -> impl Future<Output = Result<types::CreatePolicyVersionResponse, Error>> + Send;

    /// `CreateRole`.
    fn create_role(
        &self,
        call: Call<types::CreateRoleRequest>,
    ) -> impl Future<Output = Result<types::CreateRoleResponse, Error>> + Send;

    /// `CreateSAMLProvider`.
    fn create_saml_provider(
        &self,
        call: Call<types::CreateSAMLProviderRequest>,
    ) -> impl Future<Output = Result<types::CreateSAMLProviderResponse, Error>> + Send;

    /// `CreateServiceLinkedRole`.
    fn create_service_linked_role(
        &self,
        call: Call<types::CreateServiceLinkedRoleRequest>,
    ) -> impl Future<Output = Result<types::CreateServiceLinkedRoleResponse, Error>> + Send;

    /// `CreateServiceSpecificCredential`.
    fn create_service_specific_credential(
        &self,
        call: Call<types::CreateServiceSpecificCredentialRequest>,
    ) -> impl Future<Output = Result<types::CreateServiceSpecificCredentialResponse, Error>> + Send;

    /// `CreateUser`.
    fn create_user(
        &self,
        call: Call<types::CreateUserRequest>,
    ) -> impl Future<Output = Result<types::CreateUserResponse, Error>> + Send;

    /// `CreateVirtualMFADevice`.
    fn create_virtual_mfa_device(
        &self,
        call: Call<types::CreateVirtualMFADeviceRequest>,
    ) -> impl Future<Output = Result<types::CreateVirtualMFADeviceResponse, Error>> + Send;

    /// `DeactivateMFADevice`.
    fn deactivate_mfa_device(
        &self,
        call: Call<types::DeactivateMFADeviceRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteAccessKey`.
    fn delete_access_key(
        &self,
        call: Call<types::DeleteAccessKeyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteAccountAlias`.
    fn delete_account_alias(
        &self,
        call: Call<types::DeleteAccountAliasRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteAccountPasswordPolicy`.
    fn delete_account_password_policy(&self, call: Call<()>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteGroup`.
    fn delete_group(&self, call: Call<types::DeleteGroupRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteGroupPolicy`.
    fn delete_group_policy(
        &self,
        call: Call<types::DeleteGroupPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteInstanceProfile`.
    fn delete_instance_profile(
        &self,
        call: Call<types::DeleteInstanceProfileRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteLoginProfile`.
    fn delete_login_profile(
        &self,
        call: Call<types::DeleteLoginProfileRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteOpenIDConnectProvider`.
    fn delete_open_id_connect_provider(
        &self,
        call: Call<types::DeleteOpenIDConnectProviderRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeletePolicy`.
    fn delete_policy(&self, call: Call<types::DeletePolicyRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeletePolicyVersion`.
    fn delete_policy_version(
        &self,
        call: Call<types::DeletePolicyVersionRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteRole`.
    fn delete_role(&self, call: Call<types::DeleteRoleRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteRolePermissionsBoundary`.
    fn delete_role_permissions_boundary(
        &self,
        call: Call<types::DeleteRolePermissionsBoundaryRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteRolePolicy`.
    fn delete_role_policy(
        &self,
        call: Call<types::DeleteRolePolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteSAMLProvider`.
    fn delete_saml_provider(
        &self,
        call: Call<types::DeleteSAMLProviderRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteSSHPublicKey`.
    fn delete_ssh_public_key(
        &self,
        call: Call<types::DeleteSSHPublicKeyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteServerCertificate`.
    fn delete_server_certificate(
        &self,
        call: Call<types::DeleteServerCertificateRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteServiceLinkedRole`.
    fn delete_service_linked_role(
        &self,
        call: Call<types::DeleteServiceLinkedRoleRequest>,
    ) -> impl Future<Output = Result<types::DeleteServiceLinkedRoleResponse, Error>> + Send;

    /// `DeleteServiceSpecificCredential`.
    fn delete_service_specific_credential(
        &self,
        call: Call<types::DeleteServiceSpecificCredentialRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteSigningCertificate`.
    fn delete_signing_certificate(
        &self,
        call: Call<types::DeleteSigningCertificateRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteUser`.
    fn delete_user(&self, call: Call<types::DeleteUserRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteUserPermissionsBoundary`.
    fn delete_user_permissions_boundary(
        &self,
        call: Call<types::DeleteUserPermissionsBoundaryRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteUserPolicy`.
    fn delete_user_policy(
        &self,
        call: Call<types::DeleteUserPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteVirtualMFADevice`.
    fn delete_virtual_mfa_device(
        &self,
        call: Call<types::DeleteVirtualMFADeviceRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DetachGroupPolicy`.
    fn detach_group_policy(
        &self,
        call: Call<types::DetachGroupPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DetachRolePolicy`.
    fn detach_role_policy(
        &self,
        call: Call<types::DetachRolePolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DetachUserPolicy`.
    fn detach_user_policy(
        &self,
        call: Call<types::DetachUserPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `EnableMFADevice`.
    fn enable_mfa_device(
        &self,
        call: Call<types::EnableMFADeviceRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `GenerateCredentialReport`.
    fn generate_credential_report(
        &self,
        call: Call<()>,
    ) -> impl Future<Output = Result<types::GenerateCredentialReportResponse, Error>> + Send;

    /// `GenerateServiceLastAccessedDetails`.
    fn generate_service_last_accessed_details(
        &self,
        call: Call<types::GenerateServiceLastAccessedDetailsRequest>,
    ) -> impl Future<Output = Result<types::GenerateServiceLastAccessedDetailsResponse, Error>> + Send;

    /// `GetAccessKeyLastUsed`.
    fn get_access_key_last_used(
        &self,
        call: Call<types::GetAccessKeyLastUsedRequest>,
    ) -> impl Future<Output = Result<types::GetAccessKeyLastUsedResponse, Error>> + Send;

    /// `GetAccountAuthorizationDetails`.
    fn get_account_authorization_details(
        &self,
        call: Call<types::GetAccountAuthorizationDetailsRequest>,
    ) -> impl Future<Output = Result<types::GetAccountAuthorizationDetailsResponse, Error>> + Send;

    /// `GetAccountPasswordPolicy`.
    fn get_account_password_policy(
        &self,
        call: Call<()>,
    ) -> impl Future<Output = Result<types::GetAccountPasswordPolicyResponse, Error>> + Send;

    /// `GetAccountSummary`.
    fn get_account_summary(
        &self,
        call: Call<()>,
    ) -> impl Future<Output = Result<types::GetAccountSummaryResponse, Error>> + Send;

    /// `GetContextKeysForCustomPolicy`.
    fn get_context_keys_for_custom_policy(
        &self,
        call: Call<types::GetContextKeysForCustomPolicyRequest>,
    ) -> impl Future<Output = Result<types::GetContextKeysForPolicyResponse, Error>> + Send;

    /// `GetContextKeysForPrincipalPolicy`.
    fn get_context_keys_for_principal_policy(
        &self,
        call: Call<types::GetContextKeysForPrincipalPolicyRequest>,
    ) -> impl Future<Output = Result<types::GetContextKeysForPolicyResponse, Error>> + Send;

    /// `GetCredentialReport`.
    fn get_credential_report(
        &self,
        call: Call<()>,
    ) -> impl Future<Output = Result<types::GetCredentialReportResponse, Error>> + Send;

    /// `GetGroup`.
    fn get_group(
        &self,
        call: Call<types::GetGroupRequest>,
    ) -> impl Future<Output = Result<types::GetGroupResponse, Error>> + Send;

    /// `GetGroupPolicy`.
    fn get_group_policy(
        &self,
        call: Call<types::GetGroupPolicyRequest>,
    ) -> impl Future<Output = Result<types::GetGroupPolicyResponse, Error>> + Send;

    /// `GetInstanceProfile`.
    fn get_instance_profile(
        &self,
        call: Call<types::GetInstanceProfileRequest>,
    ) -> impl Future<Output = Result<types::GetInstanceProfileResponse, Error>> + Send;

    /// `GetLoginProfile`.
    fn get_login_profile(
        &self,
        call: Call<types::GetLoginProfileRequest>,
    ) -> impl Future<Output = Result<types::GetLoginProfileResponse, Error>> + Send;

    /// `GetMFADevice`.
    fn get_mfa_device(
        &self,
        call: Call<types::GetMFADeviceRequest>,
    ) -> impl Future<Output = Result<types::GetMFADeviceResponse, Error>> + Send;

    /// `GetOpenIDConnectProvider`.
    fn get_open_id_connect_provider(
        &self,
        call: Call<types::GetOpenIDConnectProviderRequest>,
    ) -> impl Future<Output = Result<types::GetOpenIDConnectProviderResponse, Error>> + Send;

    /// `GetPolicy`.
    fn get_policy(
        &self,
        call: Call<types::GetPolicyRequest>,
    ) -> impl Future<Output = Result<types::GetPolicyResponse, Error>> + Send;

    /// `GetPolicyVersion`.
    fn get_policy_version(
        &self,
        call: Call<types::GetPolicyVersionRequest>,
    ) -> impl Future<Output = Result<types::GetPolicyVersionResponse, Error>> + Send;

    /// `GetRole`.
    fn get_role(
        &self,
        call: Call<types::GetRoleRequest>,
    ) -> impl Future<Output = Result<types::GetRoleResponse, Error>> + Send;

    /// `GetRolePolicy`.
    fn get_role_policy(
        &self,
        call: Call<types::GetRolePolicyRequest>,
    ) -> impl Future<Output = Result<types::GetRolePolicyResponse, Error>> + Send;

    /// `GetSAMLProvider`.
    fn get_saml_provider(
        &self,
        call: Call<types::GetSAMLProviderRequest>,
    ) -> impl Future<Output = Result<types::GetSAMLProviderResponse, Error>> + Send;

    /// `GetSSHPublicKey`.
    fn get_ssh_public_key(
        &self,
        call: Call<types::GetSSHPublicKeyRequest>,
    ) -> impl Future<Output = Result<types::GetSSHPublicKeyResponse, Error>> + Send;

    /// `GetServerCertificate`.
    fn get_server_certificate(
        &self,
        call: Call<types::GetServerCertificateRequest>,
    ) -> impl Future<Output = Result<types::GetServerCertificateResponse, Error>> + Send;

    /// `GetServiceLastAccessedDetails`.
    fn get_service_last_accessed_details(
        &self,
        call: Call<types::GetServiceLastAccessedDetailsRequest>,
    ) -> impl Future<Output = Result<types::GetServiceLastAccessedDetailsResponse, Error>> + Send;

    /// `GetServiceLastAccessedDetailsWithEntities`.
    fn get_service_last_accessed_details_with_entities(
        &self,
        call: Call<types::GetServiceLastAccessedDetailsWithEntitiesRequest>,
    ) -> impl Future<Output = Result<types::GetServiceLastAccessedDetailsWithEntitiesResponse, Error>> + Send;

    /// `GetServiceLinkedRoleDeletionStatus`.
    fn get_service_linked_role_deletion_status(
        &self,
        call: Call<types::GetServiceLinkedRoleDeletionStatusRequest>,
    ) -> impl Future<Output = Result<types::GetServiceLinkedRoleDeletionStatusResponse, Error>> + Send;

    /// `GetUser`.
    fn get_user(
        &self,
        call: Call<types::GetUserRequest>,
    ) -> impl Future<Output = Result<types::GetUserResponse, Error>> + Send;

    /// `GetUserPolicy`.
    fn get_user_policy(
        &self,
        call: Call<types::GetUserPolicyRequest>,
    ) -> impl Future<Output = Result<types::GetUserPolicyResponse, Error>> + Send;

    /// `ListAccessKeys`.
    fn list_access_keys(
        &self,
        call: Call<types::ListAccessKeysRequest>,
    ) -> impl Future<Output = Result<types::ListAccessKeysResponse, Error>> + Send;

    /// `ListAccountAliases`.
    fn list_account_aliases(
        &self,
        call: Call<types::ListAccountAliasesRequest>,
    ) -> impl Future<Output = Result<types::ListAccountAliasesResponse, Error>> + Send;

    /// `ListAttachedGroupPolicies`.
    fn list_attached_group_policies(
        &self,
        call: Call<types::ListAttachedGroupPoliciesRequest>,
    ) -> impl Future<Output = Result<types::ListAttachedGroupPoliciesResponse, Error>> + Send;

    /// `ListAttachedRolePolicies`.
    fn list_attached_role_policies(
        &self,
        call: Call<types::ListAttachedRolePoliciesRequest>,
    ) -> impl Future<Output = Result<types::ListAttachedRolePoliciesResponse, Error>> + Send;

    /// `ListAttachedUserPolicies`.
    fn list_attached_user_policies(
        &self,
        call: Call<types::ListAttachedUserPoliciesRequest>,
    ) -> impl Future<Output = Result<types::ListAttachedUserPoliciesResponse, Error>> + Send;

    /// `ListEntitiesForPolicy`.
    fn list_entities_for_policy(
        &self,
        call: Call<types::ListEntitiesForPolicyRequest>,
    ) -> impl Future<Output = Result<types::ListEntitiesForPolicyResponse, Error>> + Send;

    /// `ListGroupPolicies`.
    fn list_group_policies(
        &self,
        call: Call<types::ListGroupPoliciesRequest>,
    ) -> impl Future<Output = Result<types::ListGroupPoliciesResponse, Error>> + Send;

    /// `ListGroups`.
    fn list_groups(
        &self,
        call: Call<types::ListGroupsRequest>,
    ) -> impl Future<Output = Result<types::ListGroupsResponse, Error>> + Send;

    /// `ListGroupsForUser`.
    fn list_groups_for_user(
        &self,
        call: Call<types::ListGroupsForUserRequest>,
    ) -> impl Future<Output = Result<types::ListGroupsForUserResponse, Error>> + Send;

    /// `ListInstanceProfileTags`.
    fn list_instance_profile_tags(
        &self,
        call: Call<types::ListInstanceProfileTagsRequest>,
    ) -> impl Future<Output = Result<types::ListInstanceProfileTagsResponse, Error>> + Send;

    /// `ListInstanceProfiles`.
    fn list_instance_profiles(
        &self,
        call: Call<types::ListInstanceProfilesRequest>,
    ) -> impl Future<Output = Result<types::ListInstanceProfilesResponse, Error>> + Send;

    /// `ListInstanceProfilesForRole`.
    fn list_instance_profiles_for_role(
        &self,
        call: Call<types::ListInstanceProfilesForRoleRequest>,
    ) -> impl Future<Output = Result<types::ListInstanceProfilesForRoleResponse, Error>> + Send;

    /// `ListMFADeviceTags`.
    fn list_mfa_device_tags(
        &self,
        call: Call<types::ListMFADeviceTagsRequest>,
    ) -> impl Future<Output = Result<types::ListMFADeviceTagsResponse, Error>> + Send;

    /// `ListMFADevices`.
    fn list_mfa_devices(
        &self,
        call: Call<types::ListMFADevicesRequest>,
    ) -> impl Future<Output = Result<types::ListMFADevicesResponse, Error>> + Send;

    /// `ListOpenIDConnectProviderTags`.
    fn list_open_id_connect_provider_tags(
        &self,
        call: Call<types::ListOpenIDConnectProviderTagsRequest>,
    ) -> impl Future<Output = Result<types::ListOpenIDConnectProviderTagsResponse, Error>> + Send;

    /// `ListOpenIDConnectProviders`.
    fn list_open_id_connect_providers(
        &self,
        call: Call<types::ListOpenIDConnectProvidersRequest>,
    ) -> impl Future<Output = Result<types::ListOpenIDConnectProvidersResponse, Error>> + Send;

    /// `ListPolicies`.
    fn list_policies(
        &self,
        call: Call<types::ListPoliciesRequest>,
    ) -> impl Future<Output = Result<types::ListPoliciesResponse, Error>> + Send;

    /// `ListPoliciesGrantingServiceAccess`.
    fn list_policies_granting_service_access(
        &self,
        call: Call<types::ListPoliciesGrantingServiceAccessRequest>,
    ) -> impl Future<Output = Result<types::ListPoliciesGrantingServiceAccessResponse, Error>> + Send;

    /// `ListPolicyTags`.
    fn list_policy_tags(
        &self,
        call: Call<types::ListPolicyTagsRequest>,
    ) -> impl Future<Output = Result<types::ListPolicyTagsResponse, Error>> + Send;

    /// `ListPolicyVersions`.
    fn list_policy_versions(
        &self,
        call: Call<types::ListPolicyVersionsRequest>,
    ) -> impl Future<Output = Result<types::ListPolicyVersionsResponse, Error>> + Send;

    /// `ListRolePolicies`.
    fn list_role_policies(
        &self,
        call: Call<types::ListRolePoliciesRequest>,
    ) -> impl Future<Output = Result<types::ListRolePoliciesResponse, Error>> + Send;

    /// `ListRoleTags`.
    fn list_role_tags(
        &self,
        call: Call<types::ListRoleTagsRequest>,
    ) -> impl Future<Output = Result<types::ListRoleTagsResponse, Error>> + Send;

    /// `ListRoles`.
    fn list_roles(
        &self,
        call: Call<types::ListRolesRequest>,
    ) -> impl Future<Output = Result<types::ListRolesResponse, Error>> + Send;

    /// `ListSAMLProviderTags`.
    fn list_saml_provider_tags(
        &self,
        call: Call<types::ListSAMLProviderTagsRequest>,
    ) -> impl Future<Output = Result<types::ListSAMLProviderTagsResponse, Error>> + Send;

    /// `ListSAMLProviders`.
    fn list_saml_providers(
        &self,
        call: Call<types::ListSAMLProvidersRequest>,
    ) -> impl Future<Output = Result<types::ListSAMLProvidersResponse, Error>> + Send;

    /// `ListSSHPublicKeys`.
    fn list_ssh_public_keys(
        &self,
        call: Call<types::ListSSHPublicKeysRequest>,
    ) -> impl Future<Output = Result<types::ListSSHPublicKeysResponse, Error>> + Send;

    /// `ListServerCertificateTags`.
    fn list_server_certificate_tags(
        &self,
        call: Call<types::ListServerCertificateTagsRequest>,
    ) -> impl Future<Output = Result<types::ListServerCertificateTagsResponse, Error>> + Send;

    /// `ListServerCertificates`.
    fn list_server_certificates(
        &self,
        call: Call<types::ListServerCertificatesRequest>,
    ) -> impl Future<Output = Result<types::ListServerCertificatesResponse, Error>> + Send;

    /// `ListServiceSpecificCredentials`.
    fn list_service_specific_credentials(
        &self,
        call: Call<types::ListServiceSpecificCredentialsRequest>,
    ) -> impl Future<Output = Result<types::ListServiceSpecificCredentialsResponse, Error>> + Send;

    /// `ListSigningCertificates`.
    fn list_signing_certificates(
        &self,
        call: Call<types::ListSigningCertificatesRequest>,
    ) -> impl Future<Output = Result<types::ListSigningCertificatesResponse, Error>> + Send;

    /// `ListUserPolicies`.
    fn list_user_policies(
        &self,
        call: Call<types::ListUserPoliciesRequest>,
    ) -> impl Future<Output = Result<types::ListUserPoliciesResponse, Error>> + Send;

    /// `ListUserTags`.
    fn list_user_tags(
        &self,
        call: Call<types::ListUserTagsRequest>,
    ) -> impl Future<Output = Result<types::ListUserTagsResponse, Error>> + Send;

    /// `ListUsers`.
    fn list_users(
        &self,
        call: Call<types::ListUsersRequest>,
    ) -> impl Future<Output = Result<types::ListUsersResponse, Error>> + Send;

    /// `ListVirtualMFADevices`.
    fn list_virtual_mfa_devices(
        &self,
        call: Call<types::ListVirtualMFADevicesRequest>,
    ) -> impl Future<Output = Result<types::ListVirtualMFADevicesResponse, Error>> + Send;

    /// `PutGroupPolicy`.
    fn put_group_policy(
        &self,
        call: Call<types::PutGroupPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutRolePermissionsBoundary`.
    fn put_role_permissions_boundary(
        &self,
        call: Call<types::PutRolePermissionsBoundaryRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutRolePolicy`.
    fn put_role_policy(
        &self,
        call: Call<types::PutRolePolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutUserPermissionsBoundary`.
    fn put_user_permissions_boundary(
        &self,
        call: Call<types::PutUserPermissionsBoundaryRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutUserPolicy`.
    fn put_user_policy(
        &self,
        call: Call<types::PutUserPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `RemoveClientIDFromOpenIDConnectProvider`.
    fn remove_client_id_from_open_id_connect_provider(
        &self,
        call: Call<types::RemoveClientIDFromOpenIDConnectProviderRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `RemoveRoleFromInstanceProfile`.
    fn remove_role_from_instance_profile(
        &self,
        call: Call<types::RemoveRoleFromInstanceProfileRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `RemoveUserFromGroup`.
    fn remove_user_from_group(
        &self,
        call: Call<types::RemoveUserFromGroupRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `ResetServiceSpecificCredential`.
    fn reset_service_specific_credential(
        &self,
        call: Call<types::ResetServiceSpecificCredentialRequest>,
    ) -> impl Future<Output = Result<types::ResetServiceSpecificCredentialResponse, Error>> + Send;

    /// `ResyncMFADevice`.
    fn resync_mfa_device(
        &self,
        call: Call<types::ResyncMFADeviceRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `SetDefaultPolicyVersion`.
    fn set_default_policy_version(
        &self,
        call: Call<types::SetDefaultPolicyVersionRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `SetSecurityTokenServicePreferences`.
    fn set_security_token_service_preferences(
        &self,
        call: Call<types::SetSecurityTokenServicePreferencesRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `SimulateCustomPolicy`.
    fn simulate_custom_policy(
        &self,
        call: Call<types::SimulateCustomPolicyRequest>,
    ) -> impl Future<Output = Result<types::SimulatePolicyResponse, Error>> + Send;

    /// `SimulatePrincipalPolicy`.
    fn simulate_principal_policy(
        &self,
        call: Call<types::SimulatePrincipalPolicyRequest>,
    ) -> impl Future<Output = Result<types::SimulatePolicyResponse, Error>> + Send;

    /// `TagInstanceProfile`.
    fn tag_instance_profile(
        &self,
        call: Call<types::TagInstanceProfileRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `TagMFADevice`.
    fn tag_mfa_device(&self, call: Call<types::TagMFADeviceRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `TagOpenIDConnectProvider`.
    fn tag_open_id_connect_provider(
        &self,
        call: Call<types::TagOpenIDConnectProviderRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `TagPolicy`.
    fn tag_policy(&self, call: Call<types::TagPolicyRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `TagRole`.
    fn tag_role(&self, call: Call<types::TagRoleRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `TagSAMLProvider`.
    fn tag_saml_provider(
        &self,
        call: Call<types::TagSAMLProviderRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `TagServerCertificate`.
    fn tag_server_certificate(
        &self,
        call: Call<types::TagServerCertificateRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `TagUser`.
    fn tag_user(&self, call: Call<types::TagUserRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagInstanceProfile`.
    fn untag_instance_profile(
        &self,
        call: Call<types::UntagInstanceProfileRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagMFADevice`.
    fn untag_mfa_device(
        &self,
        call: Call<types::UntagMFADeviceRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagOpenIDConnectProvider`.
    fn untag_open_id_connect_provider(
        &self,
        call: Call<types::UntagOpenIDConnectProviderRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagPolicy`.
    fn untag_policy(&self, call: Call<types::UntagPolicyRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagRole`.
    fn untag_role(&self, call: Call<types::UntagRoleRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagSAMLProvider`.
    fn untag_saml_provider(
        &self,
        call: Call<types::UntagSAMLProviderRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagServerCertificate`.
    fn untag_server_certificate(
        &self,
        call: Call<types::UntagServerCertificateRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagUser`.
    fn untag_user(&self, call: Call<types::UntagUserRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateAccessKey`.
    fn update_access_key(
        &self,
        call: Call<types::UpdateAccessKeyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateAccountPasswordPolicy`.
    fn update_account_password_policy(
        &self,
        call: Call<types::UpdateAccountPasswordPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateAssumeRolePolicy`.
    fn update_assume_role_policy(
        &self,
        call: Call<types::UpdateAssumeRolePolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateGroup`.
    fn update_group(&self, call: Call<types::UpdateGroupRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateLoginProfile`.
    fn update_login_profile(
        &self,
        call: Call<types::UpdateLoginProfileRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateOpenIDConnectProviderThumbprint`.
    fn update_open_id_connect_provider_thumbprint(
        &self,
        call: Call<types::UpdateOpenIDConnectProviderThumbprintRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateRole`.
    fn update_role(
        &self,
        call: Call<types::UpdateRoleRequest>,
    ) -> impl Future<Output = Result<types::UpdateRoleResponse, Error>> + Send;

    /// `UpdateRoleDescription`.
    fn update_role_description(
        &self,
        call: Call<types::UpdateRoleDescriptionRequest>,
    ) -> impl Future<Output = Result<types::UpdateRoleDescriptionResponse, Error>> + Send;

    /// `UpdateSAMLProvider`.
    fn update_saml_provider(
        &self,
        call: Call<types::UpdateSAMLProviderRequest>,
    ) -> impl Future<Output = Result<types::UpdateSAMLProviderResponse, Error>> + Send;

    /// `UpdateSSHPublicKey`.
    fn update_ssh_public_key(
        &self,
        call: Call<types::UpdateSSHPublicKeyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateServerCertificate`.
    fn update_server_certificate(
        &self,
        call: Call<types::UpdateServerCertificateRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateServiceSpecificCredential`.
    fn update_service_specific_credential(
        &self,
        call: Call<types::UpdateServiceSpecificCredentialRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateSigningCertificate`.
    fn update_signing_certificate(
        &self,
        call: Call<types::UpdateSigningCertificateRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateUser`.
    fn update_user(&self, call: Call<types::UpdateUserRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UploadSSHPublicKey`.
    fn upload_ssh_public_key(
        &self,
        call: Call<types::UploadSSHPublicKeyRequest>,
    ) -> impl Future<Output = Result<types::UploadSSHPublicKeyResponse, Error>> + Send;

    /// `UploadServerCertificate`.
    fn upload_server_certificate(
        &self,
        call: Call<types::UploadServerCertificateRequest>,
    ) -> impl Future<Output = Result<types::UploadServerCertificateResponse, Error>> + Send;

    /// `UploadSigningCertificate`.
    fn upload_signing_certificate(
        &self,
        call: Call<types::UploadSigningCertificateRequest>,
    ) -> impl Future<Output = Result<types::UploadSigningCertificateResponse, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: Iam>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: Iam> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "AddClientIDToOpenIDConnectProvider" => {
                run(ctx, input, |call| self.0.add_client_id_to_open_id_connect_provider(call))
            }
            "AddRoleToInstanceProfile" => run(ctx, input, |call| self.0.add_role_to_instance_profile(call)),
            "AddUserToGroup" => run(ctx, input, |call| self.0.add_user_to_group(call)),
            "AttachGroupPolicy" => run(ctx, input, |call| self.0.attach_group_policy(call)),
            "AttachRolePolicy" => run(ctx, input, |call| self.0.attach_role_policy(call)),
            "AttachUserPolicy" => run(ctx, input, |call| self.0.attach_user_policy(call)),
            "ChangePassword" => run(ctx, input, |call| self.0.change_password(call)),
            "CreateAccessKey" => run(ctx, input, |call| self.0.create_access_key(call)),
            "CreateAccountAlias" => run(ctx, input, |call| self.0.create_account_alias(call)),
            "CreateGroup" => run(ctx, input, |call| self.0.create_group(call)),
            "CreateInstanceProfile" => run(ctx, input, |call| self.0.create_instance_profile(call)),
            "CreateLoginProfile" => run(ctx, input, |call| self.0.create_login_profile(call)),
            "CreateOpenIDConnectProvider" => run(ctx, input, |call| self.0.create_open_id_connect_provider(call)),
            "CreatePolicy" => run(ctx, input, |call| self.0.create_policy(call)),
            "CreatePolicyVersion" => run(ctx, input, |call| self.0.create_policy_version(call)),
            "CreateRole" => run(ctx, input, |call| self.0.create_role(call)),
            "CreateSAMLProvider" => run(ctx, input, |call| self.0.create_saml_provider(call)),
            "CreateServiceLinkedRole" => run(ctx, input, |call| self.0.create_service_linked_role(call)),
            "CreateServiceSpecificCredential" => {
                run(ctx, input, |call| self.0.create_service_specific_credential(call))
            }
            "CreateUser" => run(ctx, input, |call| self.0.create_user(call)),
            "CreateVirtualMFADevice" => run(ctx, input, |call| self.0.create_virtual_mfa_device(call)),
            "DeactivateMFADevice" => run(ctx, input, |call| self.0.deactivate_mfa_device(call)),
            "DeleteAccessKey" => run(ctx, input, |call| self.0.delete_access_key(call)),
            "DeleteAccountAlias" => run(ctx, input, |call| self.0.delete_account_alias(call)),
            "DeleteAccountPasswordPolicy" => run(ctx, input, |call| self.0.delete_account_password_policy(call)),
            "DeleteGroup" => run(ctx, input, |call| self.0.delete_group(call)),
            "DeleteGroupPolicy" => run(ctx, input, |call| self.0.delete_group_policy(call)),
            "DeleteInstanceProfile" => run(ctx, input, |call| self.0.delete_instance_profile(call)),
            "DeleteLoginProfile" => run(ctx, input, |call| self.0.delete_login_profile(call)),
            "DeleteOpenIDConnectProvider" => run(ctx, input, |call| self.0.delete_open_id_connect_provider(call)),
            "DeletePolicy" => run(ctx, input, |call| self.0.delete_policy(call)),
            "DeletePolicyVersion" => run(ctx, input, |call| self.0.delete_policy_version(call)),
            "DeleteRole" => run(ctx, input, |call| self.0.delete_role(call)),
            "DeleteRolePermissionsBoundary" => run(ctx, input, |call| self.0.delete_role_permissions_boundary(call)),
            "DeleteRolePolicy" => run(ctx, input, |call| self.0.delete_role_policy(call)),
            "DeleteSAMLProvider" => run(ctx, input, |call| self.0.delete_saml_provider(call)),
            "DeleteSSHPublicKey" => run(ctx, input, |call| self.0.delete_ssh_public_key(call)),
            "DeleteServerCertificate" => run(ctx, input, |call| self.0.delete_server_certificate(call)),
            "DeleteServiceLinkedRole" => run(ctx, input, |call| self.0.delete_service_linked_role(call)),
            "DeleteServiceSpecificCredential" => {
                run(ctx, input, |call| self.0.delete_service_specific_credential(call))
            }
            "DeleteSigningCertificate" => run(ctx, input, |call| self.0.delete_signing_certificate(call)),
            "DeleteUser" => run(ctx, input, |call| self.0.delete_user(call)),
            "DeleteUserPermissionsBoundary" => run(ctx, input, |call| self.0.delete_user_permissions_boundary(call)),
            "DeleteUserPolicy" => run(ctx, input, |call| self.0.delete_user_policy(call)),
            "DeleteVirtualMFADevice" => run(ctx, input, |call| self.0.delete_virtual_mfa_device(call)),
            "DetachGroupPolicy" => run(ctx, input, |call| self.0.detach_group_policy(call)),
            "DetachRolePolicy" => run(ctx, input, |call| self.0.detach_role_policy(call)),
            "DetachUserPolicy" => run(ctx, input, |call| self.0.detach_user_policy(call)),
            "EnableMFADevice" => run(ctx, input, |call| self.0.enable_mfa_device(call)),
            "GenerateCredentialReport" => run(ctx, input, |call| self.0.generate_credential_report(call)),
            "GenerateServiceLastAccessedDetails" => {
                run(ctx, input, |call| self.0.generate_service_last_accessed_details(call))
            }
            "GetAccessKeyLastUsed" => run(ctx, input, |call| self.0.get_access_key_last_used(call)),
            "GetAccountAuthorizationDetails" => run(ctx, input, |call| self.0.get_account_authorization_details(call)),
            "GetAccountPasswordPolicy" => run(ctx, input, |call| self.0.get_account_password_policy(call)),
            "GetAccountSummary" => run(ctx, input, |call| self.0.get_account_summary(call)),
            "GetContextKeysForCustomPolicy" => run(ctx, input, |call| self.0.get_context_keys_for_custom_policy(call)),
            "GetContextKeysForPrincipalPolicy" => {
                run(ctx, input, |call| self.0.get_context_keys_for_principal_policy(call))
            }
            "GetCredentialReport" => run(ctx, input, |call| self.0.get_credential_report(call)),
            "GetGroup" => run(ctx, input, |call| self.0.get_group(call)),
            "GetGroupPolicy" => run(ctx, input, |call| self.0.get_group_policy(call)),
            "GetInstanceProfile" => run(ctx, input, |call| self.0.get_instance_profile(call)),
            "GetLoginProfile" => run(ctx, input, |call| self.0.get_login_profile(call)),
            "GetMFADevice" => run(ctx, input, |call| self.0.get_mfa_device(call)),
            "GetOpenIDConnectProvider" => run(ctx, input, |call| self.0.get_open_id_connect_provider(call)),
            "GetPolicy" => run(ctx, input, |call| self.0.get_policy(call)),
            "GetPolicyVersion" => run(ctx, input, |call| self.0.get_policy_version(call)),
            "GetRole" => run(ctx, input, |call| self.0.get_role(call)),
            "GetRolePolicy" => run(ctx, input, |call| self.0.get_role_policy(call)),
            "GetSAMLProvider" => run(ctx, input, |call| self.0.get_saml_provider(call)),
            "GetSSHPublicKey" => run(ctx, input, |call| self.0.get_ssh_public_key(call)),
            "GetServerCertificate" => run(ctx, input, |call| self.0.get_server_certificate(call)),
            "GetServiceLastAccessedDetails" => run(ctx, input, |call| self.0.get_service_last_accessed_details(call)),
            "GetServiceLastAccessedDetailsWithEntities" => {
                run(ctx, input, |call| self.0.get_service_last_accessed_details_with_entities(call))
            }
            "GetServiceLinkedRoleDeletionStatus" => {
                run(ctx, input, |call| self.0.get_service_linked_role_deletion_status(call))
            }
            "GetUser" => run(ctx, input, |call| self.0.get_user(call)),
            "GetUserPolicy" => run(ctx, input, |call| self.0.get_user_policy(call)),
            "ListAccessKeys" => run(ctx, input, |call| self.0.list_access_keys(call)),
            "ListAccountAliases" => run(ctx, input, |call| self.0.list_account_aliases(call)),
            "ListAttachedGroupPolicies" => run(ctx, input, |call| self.0.list_attached_group_policies(call)),
            "ListAttachedRolePolicies" => run(ctx, input, |call| self.0.list_attached_role_policies(call)),
            "ListAttachedUserPolicies" => run(ctx, input, |call| self.0.list_attached_user_policies(call)),
            "ListEntitiesForPolicy" => run(ctx, input, |call| self.0.list_entities_for_policy(call)),
            "ListGroupPolicies" => run(ctx, input, |call| self.0.list_group_policies(call)),
            "ListGroups" => run(ctx, input, |call| self.0.list_groups(call)),
            "ListGroupsForUser" => run(ctx, input, |call| self.0.list_groups_for_user(call)),
            "ListInstanceProfileTags" => run(ctx, input, |call| self.0.list_instance_profile_tags(call)),
            "ListInstanceProfiles" => run(ctx, input, |call| self.0.list_instance_profiles(call)),
            "ListInstanceProfilesForRole" => run(ctx, input, |call| self.0.list_instance_profiles_for_role(call)),
            "ListMFADeviceTags" => run(ctx, input, |call| self.0.list_mfa_device_tags(call)),
            "ListMFADevices" => run(ctx, input, |call| self.0.list_mfa_devices(call)),
            "ListOpenIDConnectProviderTags" => run(ctx, input, |call| self.0.list_open_id_connect_provider_tags(call)),
            "ListOpenIDConnectProviders" => run(ctx, input, |call| self.0.list_open_id_connect_providers(call)),
            "ListPolicies" => run(ctx, input, |call| self.0.list_policies(call)),
            "ListPoliciesGrantingServiceAccess" => {
                run(ctx, input, |call| self.0.list_policies_granting_service_access(call))
            }
            "ListPolicyTags" => run(ctx, input, |call| self.0.list_policy_tags(call)),
            "ListPolicyVersions" => run(ctx, input, |call| self.0.list_policy_versions(call)),
            "ListRolePolicies" => run(ctx, input, |call| self.0.list_role_policies(call)),
            "ListRoleTags" => run(ctx, input, |call| self.0.list_role_tags(call)),
            "ListRoles" => run(ctx, input, |call| self.0.list_roles(call)),
            "ListSAMLProviderTags" => run(ctx, input, |call| self.0.list_saml_provider_tags(call)),
            "ListSAMLProviders" => run(ctx, input, |call| self.0.list_saml_providers(call)),
            "ListSSHPublicKeys" => run(ctx, input, |call| self.0.list_ssh_public_keys(call)),
            "ListServerCertificateTags" => run(ctx, input, |call| self.0.list_server_certificate_tags(call)),
            "ListServerCertificates" => run(ctx, input, |call| self.0.list_server_certificates(call)),
            "ListServiceSpecificCredentials" => run(ctx, input, |call| self.0.list_service_specific_credentials(call)),
            "ListSigningCertificates" => run(ctx, input, |call| self.0.list_signing_certificates(call)),
            "ListUserPolicies" => run(ctx, input, |call| self.0.list_user_policies(call)),
            "ListUserTags" => run(ctx, input, |call| self.0.list_user_tags(call)),
            "ListUsers" => run(ctx, input, |call| self.0.list_users(call)),
            "ListVirtualMFADevices" => run(ctx, input, |call| self.0.list_virtual_mfa_devices(call)),
            "PutGroupPolicy" => run(ctx, input, |call| self.0.put_group_policy(call)),
            "PutRolePermissionsBoundary" => run(ctx, input, |call| self.0.put_role_permissions_boundary(call)),
            "PutRolePolicy" => run(ctx, input, |call| self.0.put_role_policy(call)),
            "PutUserPermissionsBoundary" => run(ctx, input, |call| self.0.put_user_permissions_boundary(call)),
            "PutUserPolicy" => run(ctx, input, |call| self.0.put_user_policy(call)),
            "RemoveClientIDFromOpenIDConnectProvider" => {
                run(ctx, input, |call| self.0.remove_client_id_from_open_id_connect_provider(call))
            }
            "RemoveRoleFromInstanceProfile" => run(ctx, input, |call| self.0.remove_role_from_instance_profile(call)),
            "RemoveUserFromGroup" => run(ctx, input, |call| self.0.remove_user_from_group(call)),
            "ResetServiceSpecificCredential" => run(ctx, input, |call| self.0.reset_service_specific_credential(call)),
            "ResyncMFADevice" => run(ctx, input, |call| self.0.resync_mfa_device(call)),
            "SetDefaultPolicyVersion" => run(ctx, input, |call| self.0.set_default_policy_version(call)),
            "SetSecurityTokenServicePreferences" => {
                run(ctx, input, |call| self.0.set_security_token_service_preferences(call))
            }
            "SimulateCustomPolicy" => run(ctx, input, |call| self.0.simulate_custom_policy(call)),
            "SimulatePrincipalPolicy" => run(ctx, input, |call| self.0.simulate_principal_policy(call)),
            "TagInstanceProfile" => run(ctx, input, |call| self.0.tag_instance_profile(call)),
            "TagMFADevice" => run(ctx, input, |call| self.0.tag_mfa_device(call)),
            "TagOpenIDConnectProvider" => run(ctx, input, |call| self.0.tag_open_id_connect_provider(call)),
            "TagPolicy" => run(ctx, input, |call| self.0.tag_policy(call)),
            "TagRole" => run(ctx, input, |call| self.0.tag_role(call)),
            "TagSAMLProvider" => run(ctx, input, |call| self.0.tag_saml_provider(call)),
            "TagServerCertificate" => run(ctx, input, |call| self.0.tag_server_certificate(call)),
            "TagUser" => run(ctx, input, |call| self.0.tag_user(call)),
            "UntagInstanceProfile" => run(ctx, input, |call| self.0.untag_instance_profile(call)),
            "UntagMFADevice" => run(ctx, input, |call| self.0.untag_mfa_device(call)),
            "UntagOpenIDConnectProvider" => run(ctx, input, |call| self.0.untag_open_id_connect_provider(call)),
            "UntagPolicy" => run(ctx, input, |call| self.0.untag_policy(call)),
            "UntagRole" => run(ctx, input, |call| self.0.untag_role(call)),
            "UntagSAMLProvider" => run(ctx, input, |call| self.0.untag_saml_provider(call)),
            "UntagServerCertificate" => run(ctx, input, |call| self.0.untag_server_certificate(call)),
            "UntagUser" => run(ctx, input, |call| self.0.untag_user(call)),
            "UpdateAccessKey" => run(ctx, input, |call| self.0.update_access_key(call)),
            "UpdateAccountPasswordPolicy" => run(ctx, input, |call| self.0.update_account_password_policy(call)),
            "UpdateAssumeRolePolicy" => run(ctx, input, |call| self.0.update_assume_role_policy(call)),
            "UpdateGroup" => run(ctx, input, |call| self.0.update_group(call)),
            "UpdateLoginProfile" => run(ctx, input, |call| self.0.update_login_profile(call)),
            "UpdateOpenIDConnectProviderThumbprint" => {
                run(ctx, input, |call| self.0.update_open_id_connect_provider_thumbprint(call))
            }
            "UpdateRole" => run(ctx, input, |call| self.0.update_role(call)),
            "UpdateRoleDescription" => run(ctx, input, |call| self.0.update_role_description(call)),
            "UpdateSAMLProvider" => run(ctx, input, |call| self.0.update_saml_provider(call)),
            "UpdateSSHPublicKey" => run(ctx, input, |call| self.0.update_ssh_public_key(call)),
            "UpdateServerCertificate" => run(ctx, input, |call| self.0.update_server_certificate(call)),
            "UpdateServiceSpecificCredential" => {
                run(ctx, input, |call| self.0.update_service_specific_credential(call))
            }
            "UpdateSigningCertificate" => run(ctx, input, |call| self.0.update_signing_certificate(call)),
            "UpdateUser" => run(ctx, input, |call| self.0.update_user(call)),
            "UploadSSHPublicKey" => run(ctx, input, |call| self.0.upload_ssh_public_key(call)),
            "UploadServerCertificate" => run(ctx, input, |call| self.0.upload_server_certificate(call)),
            "UploadSigningCertificate" => run(ctx, input, |call| self.0.upload_signing_certificate(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    AcceptDelegationRequest, "AcceptDelegationRequest", types::AcceptDelegationRequestRequest, ();
    AcquireRole, "AcquireRole", types::AcquireRoleRequest, types::AcquireRoleResponse;
    AddClientIDToOpenIDConnectProvider, "AddClientIDToOpenIDConnectProvider", types::AddClientIDToOpenIDConnectProviderRequest, ();
    AddRoleToInstanceProfile, "AddRoleToInstanceProfile", types::AddRoleToInstanceProfileRequest, ();
    AddUserToGroup, "AddUserToGroup", types::AddUserToGroupRequest, ();
    AssociateDelegationRequest, "AssociateDelegationRequest", types::AssociateDelegationRequestRequest, ();
    AttachGroupPolicy, "AttachGroupPolicy", types::AttachGroupPolicyRequest, ();
    AttachRolePolicy, "AttachRolePolicy", types::AttachRolePolicyRequest, ();
    AttachUserPolicy, "AttachUserPolicy", types::AttachUserPolicyRequest, ();
    ChangePassword, "ChangePassword", types::ChangePasswordRequest, ();
    CreateAccessKey, "CreateAccessKey", types::CreateAccessKeyRequest, types::CreateAccessKeyResponse;
    CreateAccountAlias, "CreateAccountAlias", types::CreateAccountAliasRequest, ();
    CreateDelegationRequest, "CreateDelegationRequest", types::CreateDelegationRequestRequest, types::CreateDelegationRequestResponse;
    CreateGroup, "CreateGroup", types::CreateGroupRequest, types::CreateGroupResponse;
    CreateInstanceProfile, "CreateInstanceProfile", types::CreateInstanceProfileRequest, types::CreateInstanceProfileResponse;
    CreateLoginProfile, "CreateLoginProfile", types::CreateLoginProfileRequest, types::CreateLoginProfileResponse;
    CreateOpenIDConnectProvider, "CreateOpenIDConnectProvider", types::CreateOpenIDConnectProviderRequest, types::CreateOpenIDConnectProviderResponse;
    CreatePolicy, "CreatePolicy", types::CreatePolicyRequest, types::CreatePolicyResponse;
    CreatePolicyVersion, "CreatePolicyVersion", types::CreatePolicyVersionRequest, types::CreatePolicyVersionResponse;
    CreateRole, "CreateRole", types::CreateRoleRequest, types::CreateRoleResponse;
    CreateSAMLProvider, "CreateSAMLProvider", types::CreateSAMLProviderRequest, types::CreateSAMLProviderResponse;
    CreateServiceLinkedRole, "CreateServiceLinkedRole", types::CreateServiceLinkedRoleRequest, types::CreateServiceLinkedRoleResponse;
    CreateServiceSpecificCredential, "CreateServiceSpecificCredential", types::CreateServiceSpecificCredentialRequest, types::CreateServiceSpecificCredentialResponse;
    CreateUser, "CreateUser", types::CreateUserRequest, types::CreateUserResponse;
    CreateVirtualMFADevice, "CreateVirtualMFADevice", types::CreateVirtualMFADeviceRequest, types::CreateVirtualMFADeviceResponse;
    DeactivateMFADevice, "DeactivateMFADevice", types::DeactivateMFADeviceRequest, ();
    DeleteAccessKey, "DeleteAccessKey", types::DeleteAccessKeyRequest, ();
    DeleteAccountAlias, "DeleteAccountAlias", types::DeleteAccountAliasRequest, ();
    DeleteAccountPasswordPolicy, "DeleteAccountPasswordPolicy", (), ();
    DeleteGroup, "DeleteGroup", types::DeleteGroupRequest, ();
    DeleteGroupPolicy, "DeleteGroupPolicy", types::DeleteGroupPolicyRequest, ();
    DeleteInstanceProfile, "DeleteInstanceProfile", types::DeleteInstanceProfileRequest, ();
    DeleteLoginProfile, "DeleteLoginProfile", types::DeleteLoginProfileRequest, ();
    DeleteOpenIDConnectProvider, "DeleteOpenIDConnectProvider", types::DeleteOpenIDConnectProviderRequest, ();
    DeletePolicy, "DeletePolicy", types::DeletePolicyRequest, ();
    DeletePolicyVersion, "DeletePolicyVersion", types::DeletePolicyVersionRequest, ();
    DeleteRole, "DeleteRole", types::DeleteRoleRequest, ();
    DeleteRolePermissionsBoundary, "DeleteRolePermissionsBoundary", types::DeleteRolePermissionsBoundaryRequest, ();
    DeleteRolePolicy, "DeleteRolePolicy", types::DeleteRolePolicyRequest, ();
    DeleteSAMLProvider, "DeleteSAMLProvider", types::DeleteSAMLProviderRequest, ();
    DeleteSSHPublicKey, "DeleteSSHPublicKey", types::DeleteSSHPublicKeyRequest, ();
    DeleteServerCertificate, "DeleteServerCertificate", types::DeleteServerCertificateRequest, ();
    DeleteServiceLinkedRole, "DeleteServiceLinkedRole", types::DeleteServiceLinkedRoleRequest, types::DeleteServiceLinkedRoleResponse;
    DeleteServiceSpecificCredential, "DeleteServiceSpecificCredential", types::DeleteServiceSpecificCredentialRequest, ();
    DeleteSigningCertificate, "DeleteSigningCertificate", types::DeleteSigningCertificateRequest, ();
    DeleteUser, "DeleteUser", types::DeleteUserRequest, ();
    DeleteUserPermissionsBoundary, "DeleteUserPermissionsBoundary", types::DeleteUserPermissionsBoundaryRequest, ();
    DeleteUserPolicy, "DeleteUserPolicy", types::DeleteUserPolicyRequest, ();
    DeleteVirtualMFADevice, "DeleteVirtualMFADevice", types::DeleteVirtualMFADeviceRequest, ();
    DetachGroupPolicy, "DetachGroupPolicy", types::DetachGroupPolicyRequest, ();
    DetachRolePolicy, "DetachRolePolicy", types::DetachRolePolicyRequest, ();
    DetachUserPolicy, "DetachUserPolicy", types::DetachUserPolicyRequest, ();
    DisableOrganizationsRootCredentialsManagement, "DisableOrganizationsRootCredentialsManagement", types::DisableOrganizationsRootCredentialsManagementRequest, types::DisableOrganizationsRootCredentialsManagementResponse;
    DisableOrganizationsRootSessions, "DisableOrganizationsRootSessions", types::DisableOrganizationsRootSessionsRequest, types::DisableOrganizationsRootSessionsResponse;
    DisableOutboundWebIdentityFederation, "DisableOutboundWebIdentityFederation", (), ();
    EnableMFADevice, "EnableMFADevice", types::EnableMFADeviceRequest, ();
    EnableOrganizationsRootCredentialsManagement, "EnableOrganizationsRootCredentialsManagement", types::EnableOrganizationsRootCredentialsManagementRequest, types::EnableOrganizationsRootCredentialsManagementResponse;
    EnableOrganizationsRootSessions, "EnableOrganizationsRootSessions", types::EnableOrganizationsRootSessionsRequest, types::EnableOrganizationsRootSessionsResponse;
    EnableOutboundWebIdentityFederation, "EnableOutboundWebIdentityFederation", (), types::EnableOutboundWebIdentityFederationResponse;
    GenerateCredentialReport, "GenerateCredentialReport", (), types::GenerateCredentialReportResponse;
    GenerateOrganizationsAccessReport, "GenerateOrganizationsAccessReport", types::GenerateOrganizationsAccessReportRequest, types::GenerateOrganizationsAccessReportResponse;
    GenerateServiceLastAccessedDetails, "GenerateServiceLastAccessedDetails", types::GenerateServiceLastAccessedDetailsRequest, types::GenerateServiceLastAccessedDetailsResponse;
    GetAccessKeyLastUsed, "GetAccessKeyLastUsed", types::GetAccessKeyLastUsedRequest, types::GetAccessKeyLastUsedResponse;
    GetAccountAuthorizationDetails, "GetAccountAuthorizationDetails", types::GetAccountAuthorizationDetailsRequest, types::GetAccountAuthorizationDetailsResponse;
    GetAccountPasswordPolicy, "GetAccountPasswordPolicy", (), types::GetAccountPasswordPolicyResponse;
    GetAccountProperties, "GetAccountProperties", types::GetAccountPropertiesRequest, types::GetAccountPropertiesResponse;
    GetAccountSummary, "GetAccountSummary", (), types::GetAccountSummaryResponse;
    GetContextKeysForCustomPolicy, "GetContextKeysForCustomPolicy", types::GetContextKeysForCustomPolicyRequest, types::GetContextKeysForPolicyResponse;
    GetContextKeysForPrincipalPolicy, "GetContextKeysForPrincipalPolicy", types::GetContextKeysForPrincipalPolicyRequest, types::GetContextKeysForPolicyResponse;
    GetCredentialReport, "GetCredentialReport", (), types::GetCredentialReportResponse;
    GetDelegationRequest, "GetDelegationRequest", types::GetDelegationRequestRequest, types::GetDelegationRequestResponse;
    GetGroup, "GetGroup", types::GetGroupRequest, types::GetGroupResponse;
    GetGroupPolicy, "GetGroupPolicy", types::GetGroupPolicyRequest, types::GetGroupPolicyResponse;
    GetHumanReadableSummary, "GetHumanReadableSummary", types::GetHumanReadableSummaryRequest, types::GetHumanReadableSummaryResponse;
    GetInstanceProfile, "GetInstanceProfile", types::GetInstanceProfileRequest, types::GetInstanceProfileResponse;
    GetLoginProfile, "GetLoginProfile", types::GetLoginProfileRequest, types::GetLoginProfileResponse;
    GetMFADevice, "GetMFADevice", types::GetMFADeviceRequest, types::GetMFADeviceResponse;
    GetOpenIDConnectProvider, "GetOpenIDConnectProvider", types::GetOpenIDConnectProviderRequest, types::GetOpenIDConnectProviderResponse;
    GetOrganizationsAccessReport, "GetOrganizationsAccessReport", types::GetOrganizationsAccessReportRequest, types::GetOrganizationsAccessReportResponse;
    GetOutboundWebIdentityFederationInfo, "GetOutboundWebIdentityFederationInfo", (), types::GetOutboundWebIdentityFederationInfoResponse;
    GetPolicy, "GetPolicy", types::GetPolicyRequest, types::GetPolicyResponse;
    GetPolicyVersion, "GetPolicyVersion", types::GetPolicyVersionRequest, types::GetPolicyVersionResponse;
    GetRole, "GetRole", types::GetRoleRequest, types::GetRoleResponse;
    GetRolePolicy, "GetRolePolicy", types::GetRolePolicyRequest, types::GetRolePolicyResponse;
    GetRoleTemplateVersion, "GetRoleTemplateVersion", types::GetRoleTemplateVersionRequest, types::GetRoleTemplateVersionResponse;
    GetSAMLProvider, "GetSAMLProvider", types::GetSAMLProviderRequest, types::GetSAMLProviderResponse;
    GetSSHPublicKey, "GetSSHPublicKey", types::GetSSHPublicKeyRequest, types::GetSSHPublicKeyResponse;
    GetServerCertificate, "GetServerCertificate", types::GetServerCertificateRequest, types::GetServerCertificateResponse;
    GetServiceLastAccessedDetails, "GetServiceLastAccessedDetails", types::GetServiceLastAccessedDetailsRequest, types::GetServiceLastAccessedDetailsResponse;
    GetServiceLastAccessedDetailsWithEntities, "GetServiceLastAccessedDetailsWithEntities", types::GetServiceLastAccessedDetailsWithEntitiesRequest, types::GetServiceLastAccessedDetailsWithEntitiesResponse;
    GetServiceLinkedRoleDeletionStatus, "GetServiceLinkedRoleDeletionStatus", types::GetServiceLinkedRoleDeletionStatusRequest, types::GetServiceLinkedRoleDeletionStatusResponse;
    GetUser, "GetUser", types::GetUserRequest, types::GetUserResponse;
    GetUserPolicy, "GetUserPolicy", types::GetUserPolicyRequest, types::GetUserPolicyResponse;
    ListAccessKeys, "ListAccessKeys", types::ListAccessKeysRequest, types::ListAccessKeysResponse;
    ListAccountAliases, "ListAccountAliases", types::ListAccountAliasesRequest, types::ListAccountAliasesResponse;
    ListAttachedGroupPolicies, "ListAttachedGroupPolicies", types::ListAttachedGroupPoliciesRequest, types::ListAttachedGroupPoliciesResponse;
    ListAttachedRolePolicies, "ListAttachedRolePolicies", types::ListAttachedRolePoliciesRequest, types::ListAttachedRolePoliciesResponse;
    ListAttachedUserPolicies, "ListAttachedUserPolicies", types::ListAttachedUserPoliciesRequest, types::ListAttachedUserPoliciesResponse;
    ListDelegationRequests, "ListDelegationRequests", types::ListDelegationRequestsRequest, types::ListDelegationRequestsResponse;
    ListEntitiesForPolicy, "ListEntitiesForPolicy", types::ListEntitiesForPolicyRequest, types::ListEntitiesForPolicyResponse;
    ListGroupPolicies, "ListGroupPolicies", types::ListGroupPoliciesRequest, types::ListGroupPoliciesResponse;
    ListGroups, "ListGroups", types::ListGroupsRequest, types::ListGroupsResponse;
    ListGroupsForUser, "ListGroupsForUser", types::ListGroupsForUserRequest, types::ListGroupsForUserResponse;
    ListInstanceProfileTags, "ListInstanceProfileTags", types::ListInstanceProfileTagsRequest, types::ListInstanceProfileTagsResponse;
    ListInstanceProfiles, "ListInstanceProfiles", types::ListInstanceProfilesRequest, types::ListInstanceProfilesResponse;
    ListInstanceProfilesForRole, "ListInstanceProfilesForRole", types::ListInstanceProfilesForRoleRequest, types::ListInstanceProfilesForRoleResponse;
    ListMFADeviceTags, "ListMFADeviceTags", types::ListMFADeviceTagsRequest, types::ListMFADeviceTagsResponse;
    ListMFADevices, "ListMFADevices", types::ListMFADevicesRequest, types::ListMFADevicesResponse;
    ListOpenIDConnectProviderTags, "ListOpenIDConnectProviderTags", types::ListOpenIDConnectProviderTagsRequest, types::ListOpenIDConnectProviderTagsResponse;
    ListOpenIDConnectProviders, "ListOpenIDConnectProviders", types::ListOpenIDConnectProvidersRequest, types::ListOpenIDConnectProvidersResponse;
    ListOrganizationsFeatures, "ListOrganizationsFeatures", types::ListOrganizationsFeaturesRequest, types::ListOrganizationsFeaturesResponse;
    ListPolicies, "ListPolicies", types::ListPoliciesRequest, types::ListPoliciesResponse;
    ListPoliciesGrantingServiceAccess, "ListPoliciesGrantingServiceAccess", types::ListPoliciesGrantingServiceAccessRequest, types::ListPoliciesGrantingServiceAccessResponse;
    ListPolicyTags, "ListPolicyTags", types::ListPolicyTagsRequest, types::ListPolicyTagsResponse;
    ListPolicyVersions, "ListPolicyVersions", types::ListPolicyVersionsRequest, types::ListPolicyVersionsResponse;
    ListRolePolicies, "ListRolePolicies", types::ListRolePoliciesRequest, types::ListRolePoliciesResponse;
    ListRoleTags, "ListRoleTags", types::ListRoleTagsRequest, types::ListRoleTagsResponse;
    ListRoles, "ListRoles", types::ListRolesRequest, types::ListRolesResponse;
    ListSAMLProviderTags, "ListSAMLProviderTags", types::ListSAMLProviderTagsRequest, types::ListSAMLProviderTagsResponse;
    ListSAMLProviders, "ListSAMLProviders", types::ListSAMLProvidersRequest, types::ListSAMLProvidersResponse;
    ListSSHPublicKeys, "ListSSHPublicKeys", types::ListSSHPublicKeysRequest, types::ListSSHPublicKeysResponse;
    ListServerCertificateTags, "ListServerCertificateTags", types::ListServerCertificateTagsRequest, types::ListServerCertificateTagsResponse;
    ListServerCertificates, "ListServerCertificates", types::ListServerCertificatesRequest, types::ListServerCertificatesResponse;
    ListServiceSpecificCredentials, "ListServiceSpecificCredentials", types::ListServiceSpecificCredentialsRequest, types::ListServiceSpecificCredentialsResponse;
    ListSigningCertificates, "ListSigningCertificates", types::ListSigningCertificatesRequest, types::ListSigningCertificatesResponse;
    ListUserPolicies, "ListUserPolicies", types::ListUserPoliciesRequest, types::ListUserPoliciesResponse;
    ListUserTags, "ListUserTags", types::ListUserTagsRequest, types::ListUserTagsResponse;
    ListUsers, "ListUsers", types::ListUsersRequest, types::ListUsersResponse;
    ListVirtualMFADevices, "ListVirtualMFADevices", types::ListVirtualMFADevicesRequest, types::ListVirtualMFADevicesResponse;
    PutAccountProperties, "PutAccountProperties", types::PutAccountPropertiesRequest, types::PutAccountPropertiesResponse;
    PutGroupPolicy, "PutGroupPolicy", types::PutGroupPolicyRequest, ();
    PutRolePermissionsBoundary, "PutRolePermissionsBoundary", types::PutRolePermissionsBoundaryRequest, ();
    PutRolePolicy, "PutRolePolicy", types::PutRolePolicyRequest, ();
    PutUserPermissionsBoundary, "PutUserPermissionsBoundary", types::PutUserPermissionsBoundaryRequest, ();
    PutUserPolicy, "PutUserPolicy", types::PutUserPolicyRequest, ();
    RejectDelegationRequest, "RejectDelegationRequest", types::RejectDelegationRequestRequest, ();
    RemoveClientIDFromOpenIDConnectProvider, "RemoveClientIDFromOpenIDConnectProvider", types::RemoveClientIDFromOpenIDConnectProviderRequest, ();
    RemoveRoleFromInstanceProfile, "RemoveRoleFromInstanceProfile", types::RemoveRoleFromInstanceProfileRequest, ();
    RemoveUserFromGroup, "RemoveUserFromGroup", types::RemoveUserFromGroupRequest, ();
    ResetServiceSpecificCredential, "ResetServiceSpecificCredential", types::ResetServiceSpecificCredentialRequest, types::ResetServiceSpecificCredentialResponse;
    ResyncMFADevice, "ResyncMFADevice", types::ResyncMFADeviceRequest, ();
    SendDelegationToken, "SendDelegationToken", types::SendDelegationTokenRequest, ();
    SetDefaultPolicyVersion, "SetDefaultPolicyVersion", types::SetDefaultPolicyVersionRequest, ();
    SetSecurityTokenServicePreferences, "SetSecurityTokenServicePreferences", types::SetSecurityTokenServicePreferencesRequest, ();
    SimulateCustomPolicy, "SimulateCustomPolicy", types::SimulateCustomPolicyRequest, types::SimulatePolicyResponse;
    SimulatePrincipalPolicy, "SimulatePrincipalPolicy", types::SimulatePrincipalPolicyRequest, types::SimulatePolicyResponse;
    TagInstanceProfile, "TagInstanceProfile", types::TagInstanceProfileRequest, ();
    TagMFADevice, "TagMFADevice", types::TagMFADeviceRequest, ();
    TagOpenIDConnectProvider, "TagOpenIDConnectProvider", types::TagOpenIDConnectProviderRequest, ();
    TagPolicy, "TagPolicy", types::TagPolicyRequest, ();
    TagRole, "TagRole", types::TagRoleRequest, ();
    TagSAMLProvider, "TagSAMLProvider", types::TagSAMLProviderRequest, ();
    TagServerCertificate, "TagServerCertificate", types::TagServerCertificateRequest, ();
    TagUser, "TagUser", types::TagUserRequest, ();
    UntagInstanceProfile, "UntagInstanceProfile", types::UntagInstanceProfileRequest, ();
    UntagMFADevice, "UntagMFADevice", types::UntagMFADeviceRequest, ();
    UntagOpenIDConnectProvider, "UntagOpenIDConnectProvider", types::UntagOpenIDConnectProviderRequest, ();
    UntagPolicy, "UntagPolicy", types::UntagPolicyRequest, ();
    UntagRole, "UntagRole", types::UntagRoleRequest, ();
    UntagSAMLProvider, "UntagSAMLProvider", types::UntagSAMLProviderRequest, ();
    UntagServerCertificate, "UntagServerCertificate", types::UntagServerCertificateRequest, ();
    UntagUser, "UntagUser", types::UntagUserRequest, ();
    UpdateAccessKey, "UpdateAccessKey", types::UpdateAccessKeyRequest, ();
    UpdateAccountPasswordPolicy, "UpdateAccountPasswordPolicy", types::UpdateAccountPasswordPolicyRequest, ();
    UpdateAssumeRolePolicy, "UpdateAssumeRolePolicy", types::UpdateAssumeRolePolicyRequest, ();
    UpdateDelegationRequest, "UpdateDelegationRequest", types::UpdateDelegationRequestRequest, ();
    UpdateGroup, "UpdateGroup", types::UpdateGroupRequest, ();
    UpdateLoginProfile, "UpdateLoginProfile", types::UpdateLoginProfileRequest, ();
    UpdateOpenIDConnectProvider, "UpdateOpenIDConnectProvider", types::UpdateOpenIDConnectProviderRequest, ();
    UpdateOpenIDConnectProviderThumbprint, "UpdateOpenIDConnectProviderThumbprint", types::UpdateOpenIDConnectProviderThumbprintRequest, ();
    UpdateRole, "UpdateRole", types::UpdateRoleRequest, types::UpdateRoleResponse;
    UpdateRoleDescription, "UpdateRoleDescription", types::UpdateRoleDescriptionRequest, types::UpdateRoleDescriptionResponse;
    UpdateSAMLProvider, "UpdateSAMLProvider", types::UpdateSAMLProviderRequest, types::UpdateSAMLProviderResponse;
    UpdateSSHPublicKey, "UpdateSSHPublicKey", types::UpdateSSHPublicKeyRequest, ();
    UpdateServerCertificate, "UpdateServerCertificate", types::UpdateServerCertificateRequest, ();
    UpdateServiceSpecificCredential, "UpdateServiceSpecificCredential", types::UpdateServiceSpecificCredentialRequest, ();
    UpdateSigningCertificate, "UpdateSigningCertificate", types::UpdateSigningCertificateRequest, ();
    UpdateUser, "UpdateUser", types::UpdateUserRequest, ();
    UploadSSHPublicKey, "UploadSSHPublicKey", types::UploadSSHPublicKeyRequest, types::UploadSSHPublicKeyResponse;
    UploadServerCertificate, "UploadServerCertificate", types::UploadServerCertificateRequest, types::UploadServerCertificateResponse;
    UploadSigningCertificate, "UploadSigningCertificate", types::UploadSigningCertificateRequest, types::UploadSigningCertificateResponse;
    }
}
