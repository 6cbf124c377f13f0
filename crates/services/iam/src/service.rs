//! The trait's methods: inputs taken apart, answers put together; the work is in the other files.

use crate::answer;
use crate::page::Page;
use crate::users::caller_or;
use api::iam::*;
use contract::Error;
use identity::Directory;
use identity::records::{Role as RoleRecord, User as UserRecord};
use platform::{Call, Ids, SharedClock, SharedIds};
use store::Store;

/// IAM over a store.
pub struct IamService {
    store: Store,
    clock: SharedClock,
    ids: SharedIds,
}

impl IamService {
    /// Over a store.
    #[must_use]
    pub fn new(store: Store, clock: SharedClock, ids: SharedIds) -> Self {
        Self { store, clock, ids }
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// Reads over the same rows.
    pub(crate) fn directory(&self) -> Directory {
        Directory::new(self.store.clone())
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    pub(crate) fn ids(&self) -> &dyn Ids {
        &*self.ids
    }
}

/// Methods whose work has the same name and takes the input whole.
macro_rules! forward {
    ($($operation:ident($input:ty) -> $output:ty;)*) => {$(
        async fn $operation(&self, call: Call<$input>) -> Result<$output, Error> {
            IamService::$operation(self, &call.ctx, call.input).await
        }
    )*};
}

/// The same, of operations without input.
macro_rules! forward_plain {
    ($($operation:ident -> $output:ty;)*) => {$(
        async fn $operation(&self, call: Call<()>) -> Result<$output, Error> {
            IamService::$operation(self, &call.ctx).await
        }
    )*};
}

impl Iam for IamService {
    async fn attach_role_policy(&self, call: Call<AttachRolePolicyRequest>) -> Result<(), Error> {
        let (account, input) = (call.ctx.account, call.input);
        self.attach::<RoleRecord>(account.as_str(), &input.role_name, &input.policy_arn).await
    }

    async fn attach_user_policy(&self, call: Call<AttachUserPolicyRequest>) -> Result<(), Error> {
        let (account, input) = (call.ctx.account, call.input);
        self.attach::<UserRecord>(account.as_str(), &input.user_name, &input.policy_arn).await
    }

    async fn create_access_key(&self, call: Call<CreateAccessKeyRequest>) -> Result<CreateAccessKeyResponse, Error> {
        let name = caller_or(&call.ctx, call.input.user_name.as_deref())?;
        let access_key = self.access_key_create(call.ctx.account.as_str(), &name).await?;
        Ok(CreateAccessKeyResponse { access_key })
    }

    async fn create_policy(&self, call: Call<CreatePolicyRequest>) -> Result<CreatePolicyResponse, Error> {
        let policy = self.policy_create(call.ctx.account.as_str(), call.input).await?;
        Ok(CreatePolicyResponse { policy: Some(policy) })
    }

    async fn create_policy_version(
        &self,
        call: Call<CreatePolicyVersionRequest>,
    ) -> Result<CreatePolicyVersionResponse, Error> {
        let (account, input) = (call.ctx.account, call.input);
        let default = input.set_as_default == Some(true);
        let version = self.version_create(account.as_str(), &input.policy_arn, &input.policy_document, default).await?;
        Ok(CreatePolicyVersionResponse { policy_version: Some(version) })
    }

    async fn create_role(&self, call: Call<CreateRoleRequest>) -> Result<CreateRoleResponse, Error> {
        let role = self.role_create(call.ctx.account.as_str(), call.input).await?;
        Ok(CreateRoleResponse { role })
    }

    async fn create_user(&self, call: Call<CreateUserRequest>) -> Result<CreateUserResponse, Error> {
        let user = self.user_create(call.ctx.account.as_str(), call.input).await?;
        Ok(CreateUserResponse { user: Some(user) })
    }

    async fn delete_access_key(&self, call: Call<DeleteAccessKeyRequest>) -> Result<(), Error> {
        let name = caller_or(&call.ctx, call.input.user_name.as_deref())?;
        let (account, input) = (call.ctx.account, call.input);
        self.access_key_delete(account.as_str(), &name, &input.access_key_id).await
    }

    async fn delete_policy(&self, call: Call<DeletePolicyRequest>) -> Result<(), Error> {
        self.policy_delete(call.ctx.account.as_str(), &call.input.policy_arn).await
    }

    async fn delete_policy_version(&self, call: Call<DeletePolicyVersionRequest>) -> Result<(), Error> {
        let (account, input) = (call.ctx.account, call.input);
        self.version_delete(account.as_str(), &input.policy_arn, &input.version_id).await
    }

    async fn delete_role(&self, call: Call<DeleteRoleRequest>) -> Result<(), Error> {
        self.role_delete(call.ctx.account.as_str(), &call.input.role_name).await
    }

    async fn delete_role_policy(&self, call: Call<DeleteRolePolicyRequest>) -> Result<(), Error> {
        let (account, input) = (call.ctx.account, call.input);
        self.inline_delete::<RoleRecord>(account.as_str(), &input.role_name, &input.policy_name).await
    }

    async fn delete_user(&self, call: Call<DeleteUserRequest>) -> Result<(), Error> {
        self.user_delete(call.ctx.account.as_str(), &call.input.user_name).await
    }

    async fn delete_user_policy(&self, call: Call<DeleteUserPolicyRequest>) -> Result<(), Error> {
        let (account, input) = (call.ctx.account, call.input);
        self.inline_delete::<UserRecord>(account.as_str(), &input.user_name, &input.policy_name).await
    }

    async fn detach_role_policy(&self, call: Call<DetachRolePolicyRequest>) -> Result<(), Error> {
        let (account, input) = (call.ctx.account, call.input);
        self.detach::<RoleRecord>(account.as_str(), &input.role_name, &input.policy_arn).await
    }

    async fn detach_user_policy(&self, call: Call<DetachUserPolicyRequest>) -> Result<(), Error> {
        let (account, input) = (call.ctx.account, call.input);
        self.detach::<UserRecord>(account.as_str(), &input.user_name, &input.policy_arn).await
    }

    async fn get_policy(&self, call: Call<GetPolicyRequest>) -> Result<GetPolicyResponse, Error> {
        let policy = self.policy_get(call.ctx.account.as_str(), &call.input.policy_arn).await?;
        Ok(GetPolicyResponse { policy: Some(policy) })
    }

    async fn get_policy_version(&self, call: Call<GetPolicyVersionRequest>) -> Result<GetPolicyVersionResponse, Error> {
        let (account, input) = (call.ctx.account, call.input);
        let version = self.version_get(account.as_str(), &input.policy_arn, &input.version_id).await?;
        Ok(GetPolicyVersionResponse { policy_version: Some(version) })
    }

    async fn get_role(&self, call: Call<GetRoleRequest>) -> Result<GetRoleResponse, Error> {
        let role: RoleRecord = self.found(call.ctx.account.as_str(), &call.input.role_name).await?;
        let role_last_used = Some(self.role_last_used(&role).await?);
        Ok(GetRoleResponse { role: Role { role_last_used, ..answer::role(&role) } })
    }

    async fn get_role_policy(&self, call: Call<GetRolePolicyRequest>) -> Result<GetRolePolicyResponse, Error> {
        let (account, input) = (call.ctx.account, call.input);
        let policy_document =
            self.inline_get::<RoleRecord>(account.as_str(), &input.role_name, &input.policy_name).await?;
        Ok(GetRolePolicyResponse { role_name: input.role_name, policy_name: input.policy_name, policy_document })
    }

    async fn get_user(&self, call: Call<GetUserRequest>) -> Result<GetUserResponse, Error> {
        let user = self.user_get(&call.ctx, call.input.user_name.as_deref()).await?;
        Ok(GetUserResponse { user })
    }

    async fn get_user_policy(&self, call: Call<GetUserPolicyRequest>) -> Result<GetUserPolicyResponse, Error> {
        let (account, input) = (call.ctx.account, call.input);
        let policy_document =
            self.inline_get::<UserRecord>(account.as_str(), &input.user_name, &input.policy_name).await?;
        Ok(GetUserPolicyResponse { user_name: input.user_name, policy_name: input.policy_name, policy_document })
    }

    async fn list_access_keys(&self, call: Call<ListAccessKeysRequest>) -> Result<ListAccessKeysResponse, Error> {
        let name = caller_or(&call.ctx, call.input.user_name.as_deref())?;
        let (account, input) = (call.ctx.account, call.input);
        let Page { items, truncated, marker } =
            self.access_key_list(account.as_str(), &name, input.marker.as_deref(), input.max_items).await?;
        Ok(ListAccessKeysResponse { access_key_metadata: items, is_truncated: Some(truncated), marker })
    }

    async fn list_attached_role_policies(
        &self,
        call: Call<ListAttachedRolePoliciesRequest>,
    ) -> Result<ListAttachedRolePoliciesResponse, Error> {
        let (account, input) = (call.ctx.account, call.input);
        let Page { items, truncated, marker } = self
            .attached_list::<RoleRecord>(
                account.as_str(),
                &input.role_name,
                input.path_prefix.as_deref(),
                input.marker.as_deref(),
                input.max_items,
            )
            .await?;
        Ok(ListAttachedRolePoliciesResponse { attached_policies: Some(items), is_truncated: Some(truncated), marker })
    }

    async fn list_attached_user_policies(
        &self,
        call: Call<ListAttachedUserPoliciesRequest>,
    ) -> Result<ListAttachedUserPoliciesResponse, Error> {
        let (account, input) = (call.ctx.account, call.input);
        let Page { items, truncated, marker } = self
            .attached_list::<UserRecord>(
                account.as_str(),
                &input.user_name,
                input.path_prefix.as_deref(),
                input.marker.as_deref(),
                input.max_items,
            )
            .await?;
        Ok(ListAttachedUserPoliciesResponse { attached_policies: Some(items), is_truncated: Some(truncated), marker })
    }

    async fn list_policies(&self, call: Call<ListPoliciesRequest>) -> Result<ListPoliciesResponse, Error> {
        let (account, input) = (call.ctx.account, call.input);
        let Page { items, truncated, marker } = self.policy_list(account.as_str(), &input).await?;
        Ok(ListPoliciesResponse { policies: Some(items), is_truncated: Some(truncated), marker })
    }

    async fn list_policy_versions(
        &self,
        call: Call<ListPolicyVersionsRequest>,
    ) -> Result<ListPolicyVersionsResponse, Error> {
        let (account, input) = (call.ctx.account, call.input);
        let Page { items, truncated, marker } =
            self.version_list(account.as_str(), &input.policy_arn, input.marker.as_deref(), input.max_items).await?;
        Ok(ListPolicyVersionsResponse { versions: Some(items), is_truncated: Some(truncated), marker })
    }

    async fn list_role_policies(&self, call: Call<ListRolePoliciesRequest>) -> Result<ListRolePoliciesResponse, Error> {
        let (account, input) = (call.ctx.account, call.input);
        let Page { items, truncated, marker } = self
            .inline_list::<RoleRecord>(account.as_str(), &input.role_name, input.marker.as_deref(), input.max_items)
            .await?;
        Ok(ListRolePoliciesResponse { policy_names: items, is_truncated: Some(truncated), marker })
    }

    async fn list_roles(&self, call: Call<ListRolesRequest>) -> Result<ListRolesResponse, Error> {
        let (account, input) = (call.ctx.account, call.input);
        let Page { items, truncated, marker } = self
            .role_list(account.as_str(), input.path_prefix.as_deref(), input.marker.as_deref(), input.max_items)
            .await?;
        Ok(ListRolesResponse { roles: items, is_truncated: Some(truncated), marker })
    }

    async fn list_user_policies(&self, call: Call<ListUserPoliciesRequest>) -> Result<ListUserPoliciesResponse, Error> {
        let (account, input) = (call.ctx.account, call.input);
        let Page { items, truncated, marker } = self
            .inline_list::<UserRecord>(account.as_str(), &input.user_name, input.marker.as_deref(), input.max_items)
            .await?;
        Ok(ListUserPoliciesResponse { policy_names: items, is_truncated: Some(truncated), marker })
    }

    async fn list_users(&self, call: Call<ListUsersRequest>) -> Result<ListUsersResponse, Error> {
        let (account, input) = (call.ctx.account, call.input);
        let Page { items, truncated, marker } = self
            .user_list(account.as_str(), input.path_prefix.as_deref(), input.marker.as_deref(), input.max_items)
            .await?;
        Ok(ListUsersResponse { users: items, is_truncated: Some(truncated), marker })
    }

    async fn put_role_policy(&self, call: Call<PutRolePolicyRequest>) -> Result<(), Error> {
        let (account, input) = (call.ctx.account, call.input);
        self.inline_put::<RoleRecord>(account.as_str(), &input.role_name, &input.policy_name, &input.policy_document)
            .await
    }

    async fn put_user_policy(&self, call: Call<PutUserPolicyRequest>) -> Result<(), Error> {
        let (account, input) = (call.ctx.account, call.input);
        self.inline_put::<UserRecord>(account.as_str(), &input.user_name, &input.policy_name, &input.policy_document)
            .await
    }

    async fn update_access_key(&self, call: Call<UpdateAccessKeyRequest>) -> Result<(), Error> {
        let name = caller_or(&call.ctx, call.input.user_name.as_deref())?;
        let (account, input) = (call.ctx.account, call.input);
        self.access_key_update(account.as_str(), &name, &input.access_key_id, input.status == "Active").await
    }

    async fn update_assume_role_policy(&self, call: Call<UpdateAssumeRolePolicyRequest>) -> Result<(), Error> {
        let (account, input) = (call.ctx.account, call.input);
        self.role_update_trust(account.as_str(), &input.role_name, &input.policy_document).await
    }

    async fn update_role(&self, call: Call<UpdateRoleRequest>) -> Result<UpdateRoleResponse, Error> {
        self.role_update(call.ctx.account.as_str(), &call.input).await?;
        Ok(UpdateRoleResponse {})
    }

    forward! {
        add_client_id_to_open_id_connect_provider(AddClientIDToOpenIDConnectProviderRequest) -> ();
        add_role_to_instance_profile(AddRoleToInstanceProfileRequest) -> ();
        add_user_to_group(AddUserToGroupRequest) -> ();
        attach_group_policy(AttachGroupPolicyRequest) -> ();
        change_password(ChangePasswordRequest) -> ();
        create_account_alias(CreateAccountAliasRequest) -> ();
        create_group(CreateGroupRequest) -> CreateGroupResponse;
        create_instance_profile(CreateInstanceProfileRequest) -> CreateInstanceProfileResponse;
        create_login_profile(CreateLoginProfileRequest) -> CreateLoginProfileResponse;
        create_open_id_connect_provider(CreateOpenIDConnectProviderRequest) -> CreateOpenIDConnectProviderResponse;
        create_saml_provider(CreateSAMLProviderRequest) -> CreateSAMLProviderResponse;
        create_service_linked_role(CreateServiceLinkedRoleRequest) -> CreateServiceLinkedRoleResponse;
        create_virtual_mfa_device(CreateVirtualMFADeviceRequest) -> CreateVirtualMFADeviceResponse;
        deactivate_mfa_device(DeactivateMFADeviceRequest) -> ();
        delete_account_alias(DeleteAccountAliasRequest) -> ();
        delete_group(DeleteGroupRequest) -> ();
        delete_group_policy(DeleteGroupPolicyRequest) -> ();
        delete_instance_profile(DeleteInstanceProfileRequest) -> ();
        delete_login_profile(DeleteLoginProfileRequest) -> ();
        delete_open_id_connect_provider(DeleteOpenIDConnectProviderRequest) -> ();
        delete_role_permissions_boundary(DeleteRolePermissionsBoundaryRequest) -> ();
        delete_saml_provider(DeleteSAMLProviderRequest) -> ();
        delete_service_linked_role(DeleteServiceLinkedRoleRequest) -> DeleteServiceLinkedRoleResponse;
        delete_user_permissions_boundary(DeleteUserPermissionsBoundaryRequest) -> ();
        delete_virtual_mfa_device(DeleteVirtualMFADeviceRequest) -> ();
        create_service_specific_credential(CreateServiceSpecificCredentialRequest) -> CreateServiceSpecificCredentialResponse;
        delete_server_certificate(DeleteServerCertificateRequest) -> ();
        delete_service_specific_credential(DeleteServiceSpecificCredentialRequest) -> ();
        delete_signing_certificate(DeleteSigningCertificateRequest) -> ();
        delete_ssh_public_key(DeleteSSHPublicKeyRequest) -> ();
        generate_service_last_accessed_details(GenerateServiceLastAccessedDetailsRequest) -> GenerateServiceLastAccessedDetailsResponse;
        get_server_certificate(GetServerCertificateRequest) -> GetServerCertificateResponse;
        get_service_last_accessed_details(GetServiceLastAccessedDetailsRequest) -> GetServiceLastAccessedDetailsResponse;
        get_service_last_accessed_details_with_entities(GetServiceLastAccessedDetailsWithEntitiesRequest) -> GetServiceLastAccessedDetailsWithEntitiesResponse;
        get_ssh_public_key(GetSSHPublicKeyRequest) -> GetSSHPublicKeyResponse;
        list_server_certificate_tags(ListServerCertificateTagsRequest) -> ListServerCertificateTagsResponse;
        list_server_certificates(ListServerCertificatesRequest) -> ListServerCertificatesResponse;
        list_service_specific_credentials(ListServiceSpecificCredentialsRequest) -> ListServiceSpecificCredentialsResponse;
        list_signing_certificates(ListSigningCertificatesRequest) -> ListSigningCertificatesResponse;
        list_ssh_public_keys(ListSSHPublicKeysRequest) -> ListSSHPublicKeysResponse;
        reset_service_specific_credential(ResetServiceSpecificCredentialRequest) -> ResetServiceSpecificCredentialResponse;
        set_security_token_service_preferences(SetSecurityTokenServicePreferencesRequest) -> ();
        tag_server_certificate(TagServerCertificateRequest) -> ();
        untag_server_certificate(UntagServerCertificateRequest) -> ();
        update_server_certificate(UpdateServerCertificateRequest) -> ();
        update_service_specific_credential(UpdateServiceSpecificCredentialRequest) -> ();
        update_signing_certificate(UpdateSigningCertificateRequest) -> ();
        update_ssh_public_key(UpdateSSHPublicKeyRequest) -> ();
        upload_server_certificate(UploadServerCertificateRequest) -> UploadServerCertificateResponse;
        upload_signing_certificate(UploadSigningCertificateRequest) -> UploadSigningCertificateResponse;
        upload_ssh_public_key(UploadSSHPublicKeyRequest) -> UploadSSHPublicKeyResponse;
        detach_group_policy(DetachGroupPolicyRequest) -> ();
        enable_mfa_device(EnableMFADeviceRequest) -> ();
        get_access_key_last_used(GetAccessKeyLastUsedRequest) -> GetAccessKeyLastUsedResponse;
        get_account_authorization_details(GetAccountAuthorizationDetailsRequest) -> GetAccountAuthorizationDetailsResponse;
        get_context_keys_for_custom_policy(GetContextKeysForCustomPolicyRequest) -> GetContextKeysForPolicyResponse;
        get_context_keys_for_principal_policy(GetContextKeysForPrincipalPolicyRequest) -> GetContextKeysForPolicyResponse;
        get_group(GetGroupRequest) -> GetGroupResponse;
        get_group_policy(GetGroupPolicyRequest) -> GetGroupPolicyResponse;
        get_instance_profile(GetInstanceProfileRequest) -> GetInstanceProfileResponse;
        get_login_profile(GetLoginProfileRequest) -> GetLoginProfileResponse;
        get_mfa_device(GetMFADeviceRequest) -> GetMFADeviceResponse;
        get_open_id_connect_provider(GetOpenIDConnectProviderRequest) -> GetOpenIDConnectProviderResponse;
        get_saml_provider(GetSAMLProviderRequest) -> GetSAMLProviderResponse;
        get_service_linked_role_deletion_status(GetServiceLinkedRoleDeletionStatusRequest) -> GetServiceLinkedRoleDeletionStatusResponse;
        list_account_aliases(ListAccountAliasesRequest) -> ListAccountAliasesResponse;
        list_attached_group_policies(ListAttachedGroupPoliciesRequest) -> ListAttachedGroupPoliciesResponse;
        list_entities_for_policy(ListEntitiesForPolicyRequest) -> ListEntitiesForPolicyResponse;
        list_group_policies(ListGroupPoliciesRequest) -> ListGroupPoliciesResponse;
        list_groups(ListGroupsRequest) -> ListGroupsResponse;
        list_groups_for_user(ListGroupsForUserRequest) -> ListGroupsForUserResponse;
        list_instance_profile_tags(ListInstanceProfileTagsRequest) -> ListInstanceProfileTagsResponse;
        list_instance_profiles(ListInstanceProfilesRequest) -> ListInstanceProfilesResponse;
        list_instance_profiles_for_role(ListInstanceProfilesForRoleRequest) -> ListInstanceProfilesForRoleResponse;
        list_mfa_device_tags(ListMFADeviceTagsRequest) -> ListMFADeviceTagsResponse;
        list_mfa_devices(ListMFADevicesRequest) -> ListMFADevicesResponse;
        list_open_id_connect_provider_tags(ListOpenIDConnectProviderTagsRequest) -> ListOpenIDConnectProviderTagsResponse;
        list_open_id_connect_providers(ListOpenIDConnectProvidersRequest) -> ListOpenIDConnectProvidersResponse;
        list_policies_granting_service_access(ListPoliciesGrantingServiceAccessRequest) -> ListPoliciesGrantingServiceAccessResponse;
        list_policy_tags(ListPolicyTagsRequest) -> ListPolicyTagsResponse;
        list_role_tags(ListRoleTagsRequest) -> ListRoleTagsResponse;
        list_saml_provider_tags(ListSAMLProviderTagsRequest) -> ListSAMLProviderTagsResponse;
        list_saml_providers(ListSAMLProvidersRequest) -> ListSAMLProvidersResponse;
        list_user_tags(ListUserTagsRequest) -> ListUserTagsResponse;
        list_virtual_mfa_devices(ListVirtualMFADevicesRequest) -> ListVirtualMFADevicesResponse;
        put_group_policy(PutGroupPolicyRequest) -> ();
        put_role_permissions_boundary(PutRolePermissionsBoundaryRequest) -> ();
        put_user_permissions_boundary(PutUserPermissionsBoundaryRequest) -> ();
        remove_client_id_from_open_id_connect_provider(RemoveClientIDFromOpenIDConnectProviderRequest) -> ();
        remove_role_from_instance_profile(RemoveRoleFromInstanceProfileRequest) -> ();
        remove_user_from_group(RemoveUserFromGroupRequest) -> ();
        resync_mfa_device(ResyncMFADeviceRequest) -> ();
        set_default_policy_version(SetDefaultPolicyVersionRequest) -> ();
        simulate_custom_policy(SimulateCustomPolicyRequest) -> SimulatePolicyResponse;
        simulate_principal_policy(SimulatePrincipalPolicyRequest) -> SimulatePolicyResponse;
        tag_instance_profile(TagInstanceProfileRequest) -> ();
        tag_mfa_device(TagMFADeviceRequest) -> ();
        tag_open_id_connect_provider(TagOpenIDConnectProviderRequest) -> ();
        tag_policy(TagPolicyRequest) -> ();
        tag_role(TagRoleRequest) -> ();
        tag_saml_provider(TagSAMLProviderRequest) -> ();
        tag_user(TagUserRequest) -> ();
        untag_instance_profile(UntagInstanceProfileRequest) -> ();
        untag_mfa_device(UntagMFADeviceRequest) -> ();
        untag_open_id_connect_provider(UntagOpenIDConnectProviderRequest) -> ();
        untag_policy(UntagPolicyRequest) -> ();
        untag_role(UntagRoleRequest) -> ();
        untag_saml_provider(UntagSAMLProviderRequest) -> ();
        untag_user(UntagUserRequest) -> ();
        update_account_password_policy(UpdateAccountPasswordPolicyRequest) -> ();
        update_group(UpdateGroupRequest) -> ();
        update_login_profile(UpdateLoginProfileRequest) -> ();
        update_open_id_connect_provider_thumbprint(UpdateOpenIDConnectProviderThumbprintRequest) -> ();
        update_role_description(UpdateRoleDescriptionRequest) -> UpdateRoleDescriptionResponse;
        update_saml_provider(UpdateSAMLProviderRequest) -> UpdateSAMLProviderResponse;
        update_user(UpdateUserRequest) -> ();
    }

    forward_plain! {
        delete_account_password_policy -> ();
        generate_credential_report -> GenerateCredentialReportResponse;
        get_account_password_policy -> GetAccountPasswordPolicyResponse;
        get_account_summary -> GetAccountSummaryResponse;
        get_credential_report -> GetCredentialReportResponse;
    }
}
