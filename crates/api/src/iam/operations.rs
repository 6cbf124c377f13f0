// Generated from `models/iam.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `iam`, one method an operation.
pub trait Iam: Send + Sync + 'static {
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

    /// `CreateAccessKey`.
    fn create_access_key(
        &self,
        call: Call<types::CreateAccessKeyRequest>,
    ) -> impl Future<Output = Result<types::CreateAccessKeyResponse, Error>> + Send;

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

    /// `CreateUser`.
    fn create_user(
        &self,
        call: Call<types::CreateUserRequest>,
    ) -> impl Future<Output = Result<types::CreateUserResponse, Error>> + Send;

    /// `DeleteAccessKey`.
    fn delete_access_key(
        &self,
        call: Call<types::DeleteAccessKeyRequest>,
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

    /// `DeleteRolePolicy`.
    fn delete_role_policy(
        &self,
        call: Call<types::DeleteRolePolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteUser`.
    fn delete_user(&self, call: Call<types::DeleteUserRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteUserPolicy`.
    fn delete_user_policy(
        &self,
        call: Call<types::DeleteUserPolicyRequest>,
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

    /// `ListPolicies`.
    fn list_policies(
        &self,
        call: Call<types::ListPoliciesRequest>,
    ) -> impl Future<Output = Result<types::ListPoliciesResponse, Error>> + Send;

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

    /// `ListUserPolicies`.
    fn list_user_policies(
        &self,
        call: Call<types::ListUserPoliciesRequest>,
    ) -> impl Future<Output = Result<types::ListUserPoliciesResponse, Error>> + Send;

    /// `ListUsers`.
    fn list_users(
        &self,
        call: Call<types::ListUsersRequest>,
    ) -> impl Future<Output = Result<types::ListUsersResponse, Error>> + Send;

    /// `PutRolePolicy`.
    fn put_role_policy(
        &self,
        call: Call<types::PutRolePolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutUserPolicy`.
    fn put_user_policy(
        &self,
        call: Call<types::PutUserPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `TagRole`.
    fn tag_role(&self, call: Call<types::TagRoleRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UntagRole`.
    fn untag_role(&self, call: Call<types::UntagRoleRequest>) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateAccessKey`.
    fn update_access_key(
        &self,
        call: Call<types::UpdateAccessKeyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateAssumeRolePolicy`.
    fn update_assume_role_policy(
        &self,
        call: Call<types::UpdateAssumeRolePolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `UpdateRole`.
    fn update_role(
        &self,
        call: Call<types::UpdateRoleRequest>,
    ) -> impl Future<Output = Result<types::UpdateRoleResponse, Error>> + Send;
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
            "AttachRolePolicy" => run(ctx, input, |call| self.0.attach_role_policy(call)),
            "AttachUserPolicy" => run(ctx, input, |call| self.0.attach_user_policy(call)),
            "CreateAccessKey" => run(ctx, input, |call| self.0.create_access_key(call)),
            "CreatePolicy" => run(ctx, input, |call| self.0.create_policy(call)),
            "CreatePolicyVersion" => run(ctx, input, |call| self.0.create_policy_version(call)),
            "CreateRole" => run(ctx, input, |call| self.0.create_role(call)),
            "CreateUser" => run(ctx, input, |call| self.0.create_user(call)),
            "DeleteAccessKey" => run(ctx, input, |call| self.0.delete_access_key(call)),
            "DeletePolicy" => run(ctx, input, |call| self.0.delete_policy(call)),
            "DeletePolicyVersion" => run(ctx, input, |call| self.0.delete_policy_version(call)),
            "DeleteRole" => run(ctx, input, |call| self.0.delete_role(call)),
            "DeleteRolePolicy" => run(ctx, input, |call| self.0.delete_role_policy(call)),
            "DeleteUser" => run(ctx, input, |call| self.0.delete_user(call)),
            "DeleteUserPolicy" => run(ctx, input, |call| self.0.delete_user_policy(call)),
            "DetachRolePolicy" => run(ctx, input, |call| self.0.detach_role_policy(call)),
            "DetachUserPolicy" => run(ctx, input, |call| self.0.detach_user_policy(call)),
            "GetPolicy" => run(ctx, input, |call| self.0.get_policy(call)),
            "GetPolicyVersion" => run(ctx, input, |call| self.0.get_policy_version(call)),
            "GetRole" => run(ctx, input, |call| self.0.get_role(call)),
            "GetRolePolicy" => run(ctx, input, |call| self.0.get_role_policy(call)),
            "GetUser" => run(ctx, input, |call| self.0.get_user(call)),
            "GetUserPolicy" => run(ctx, input, |call| self.0.get_user_policy(call)),
            "ListAccessKeys" => run(ctx, input, |call| self.0.list_access_keys(call)),
            "ListAttachedRolePolicies" => run(ctx, input, |call| self.0.list_attached_role_policies(call)),
            "ListAttachedUserPolicies" => run(ctx, input, |call| self.0.list_attached_user_policies(call)),
            "ListPolicies" => run(ctx, input, |call| self.0.list_policies(call)),
            "ListPolicyVersions" => run(ctx, input, |call| self.0.list_policy_versions(call)),
            "ListRolePolicies" => run(ctx, input, |call| self.0.list_role_policies(call)),
            "ListRoleTags" => run(ctx, input, |call| self.0.list_role_tags(call)),
            "ListRoles" => run(ctx, input, |call| self.0.list_roles(call)),
            "ListUserPolicies" => run(ctx, input, |call| self.0.list_user_policies(call)),
            "ListUsers" => run(ctx, input, |call| self.0.list_users(call)),
            "PutRolePolicy" => run(ctx, input, |call| self.0.put_role_policy(call)),
            "PutUserPolicy" => run(ctx, input, |call| self.0.put_user_policy(call)),
            "TagRole" => run(ctx, input, |call| self.0.tag_role(call)),
            "UntagRole" => run(ctx, input, |call| self.0.untag_role(call)),
            "UpdateAccessKey" => run(ctx, input, |call| self.0.update_access_key(call)),
            "UpdateAssumeRolePolicy" => run(ctx, input, |call| self.0.update_assume_role_policy(call)),
            "UpdateRole" => run(ctx, input, |call| self.0.update_role(call)),
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
