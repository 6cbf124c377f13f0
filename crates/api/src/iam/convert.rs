// Generated from `models/iam.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AcceptDelegationRequestRequest {
    const NAME: &'static str = "AcceptDelegationRequestRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DelegationRequestId", &mut self.delegation_request_id);
    }
}

impl contract::convert::Record for AccessDetail {
    const NAME: &'static str = "AccessDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ServiceName", &mut self.service_name);
        fields.required("ServiceNamespace", &mut self.service_namespace);
        fields.optional("Region", &mut self.region);
        fields.optional("EntityPath", &mut self.entity_path);
        fields.optional("LastAuthenticatedTime", &mut self.last_authenticated_time);
        fields.optional("TotalAuthenticatedEntities", &mut self.total_authenticated_entities);
    }
}

impl contract::convert::Record for AccessKey {
    const NAME: &'static str = "AccessKey";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("AccessKeyId", &mut self.access_key_id);
        fields.required("Status", &mut self.status);
        fields.required("SecretAccessKey", &mut self.secret_access_key);
        fields.optional("CreateDate", &mut self.create_date);
    }
}

impl contract::convert::Record for AccessKeyLastUsed {
    const NAME: &'static str = "AccessKeyLastUsed";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LastUsedDate", &mut self.last_used_date);
        fields.required("ServiceName", &mut self.service_name);
        fields.required("Region", &mut self.region);
    }
}

impl contract::convert::Record for AccessKeyMetadata {
    const NAME: &'static str = "AccessKeyMetadata";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.optional("AccessKeyId", &mut self.access_key_id);
        fields.optional("Status", &mut self.status);
        fields.optional("CreateDate", &mut self.create_date);
    }
}

impl contract::convert::Record for AccountNotManagementOrDelegatedAdministratorException {
    const NAME: &'static str = "AccountNotManagementOrDelegatedAdministratorException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for AcquireRoleRequest {
    const NAME: &'static str = "AcquireRoleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TemplateArn", &mut self.template_arn);
        fields.optional("TemplateMinorVersion", &mut self.template_minor_version);
        fields.optional("ReplacementValues", &mut self.replacement_values);
    }
}

impl contract::convert::Record for AcquireRoleResponse {
    const NAME: &'static str = "AcquireRoleResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Role", &mut self.role);
    }
}

impl contract::convert::Record for AddClientIDToOpenIDConnectProviderRequest {
    const NAME: &'static str = "AddClientIDToOpenIDConnectProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpenIDConnectProviderArn", &mut self.open_id_connect_provider_arn);
        fields.required("ClientID", &mut self.client_id);
    }
}

impl contract::convert::Record for AddRoleToInstanceProfileRequest {
    const NAME: &'static str = "AddRoleToInstanceProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceProfileName", &mut self.instance_profile_name);
        fields.required("RoleName", &mut self.role_name);
    }
}

impl contract::convert::Record for AddUserToGroupRequest {
    const NAME: &'static str = "AddUserToGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
        fields.required("UserName", &mut self.user_name);
    }
}

impl contract::convert::Record for AssociateDelegationRequestRequest {
    const NAME: &'static str = "AssociateDelegationRequestRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DelegationRequestId", &mut self.delegation_request_id);
    }
}

impl contract::convert::Record for AttachGroupPolicyRequest {
    const NAME: &'static str = "AttachGroupPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
        fields.required("PolicyArn", &mut self.policy_arn);
    }
}

impl contract::convert::Record for AttachRolePolicyRequest {
    const NAME: &'static str = "AttachRolePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.required("PolicyArn", &mut self.policy_arn);
    }
}

impl contract::convert::Record for AttachUserPolicyRequest {
    const NAME: &'static str = "AttachUserPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("PolicyArn", &mut self.policy_arn);
    }
}

impl contract::convert::Record for AttachedPermissionsBoundary {
    const NAME: &'static str = "AttachedPermissionsBoundary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PermissionsBoundaryType", &mut self.permissions_boundary_type);
        fields.optional("PermissionsBoundaryArn", &mut self.permissions_boundary_arn);
    }
}

impl contract::convert::Record for AttachedPolicy {
    const NAME: &'static str = "AttachedPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyName", &mut self.policy_name);
        fields.optional("PolicyArn", &mut self.policy_arn);
    }
}

impl contract::convert::Record for CallerIsNotManagementAccountException {
    const NAME: &'static str = "CallerIsNotManagementAccountException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ChangePasswordRequest {
    const NAME: &'static str = "ChangePasswordRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OldPassword", &mut self.old_password);
        fields.required("NewPassword", &mut self.new_password);
    }
}

impl contract::convert::Record for ConcurrentModificationException {
    const NAME: &'static str = "ConcurrentModificationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ContextEntry {
    const NAME: &'static str = "ContextEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ContextKeyName", &mut self.context_key_name);
        fields.optional("ContextKeyValues", &mut self.context_key_values);
        fields.optional("ContextKeyType", &mut self.context_key_type);
    }
}

impl contract::convert::Record for ContextProvider {
    const NAME: &'static str = "ContextProvider";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyDefinitionList", &mut self.key_definition_list);
        fields.required("SubjectSourceKey", &mut self.subject_source_key);
        fields.optional("SubjectTypeValue", &mut self.subject_type_value);
        fields.optional("SubjectTypeSourceKey", &mut self.subject_type_source_key);
    }
}

impl contract::convert::Record for ContextProviderKeyDefinition {
    const NAME: &'static str = "ContextProviderKeyDefinition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SourceKey", &mut self.source_key);
        fields.optional("TargetKey", &mut self.target_key);
    }
}

impl contract::convert::Record for CreateAccessKeyRequest {
    const NAME: &'static str = "CreateAccessKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
    }
}

impl contract::convert::Record for CreateAccessKeyResponse {
    const NAME: &'static str = "CreateAccessKeyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccessKey", &mut self.access_key);
    }
}

impl contract::convert::Record for CreateAccountAliasRequest {
    const NAME: &'static str = "CreateAccountAliasRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountAlias", &mut self.account_alias);
    }
}

impl contract::convert::Record for CreateDelegationRequestRequest {
    const NAME: &'static str = "CreateDelegationRequestRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OwnerAccountId", &mut self.owner_account_id);
        fields.required("Description", &mut self.description);
        fields.required("Permissions", &mut self.permissions);
        fields.optional("RequestMessage", &mut self.request_message);
        fields.required("RequestorWorkflowId", &mut self.requestor_workflow_id);
        fields.optional("RedirectUrl", &mut self.redirect_url);
        fields.required("NotificationChannel", &mut self.notification_channel);
        fields.required("SessionDuration", &mut self.session_duration);
        fields.optional("OnlySendByOwner", &mut self.only_send_by_owner);
    }
}

impl contract::convert::Record for CreateDelegationRequestResponse {
    const NAME: &'static str = "CreateDelegationRequestResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConsoleDeepLink", &mut self.console_deep_link);
        fields.optional("DelegationRequestId", &mut self.delegation_request_id);
    }
}

impl contract::convert::Record for CreateGroupRequest {
    const NAME: &'static str = "CreateGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Path", &mut self.path);
        fields.required("GroupName", &mut self.group_name);
    }
}

impl contract::convert::Record for CreateGroupResponse {
    const NAME: &'static str = "CreateGroupResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Group", &mut self.group);
    }
}

impl contract::convert::Record for CreateInstanceProfileRequest {
    const NAME: &'static str = "CreateInstanceProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceProfileName", &mut self.instance_profile_name);
        fields.optional("Path", &mut self.path);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateInstanceProfileResponse {
    const NAME: &'static str = "CreateInstanceProfileResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceProfile", &mut self.instance_profile);
    }
}

impl contract::convert::Record for CreateLoginProfileRequest {
    const NAME: &'static str = "CreateLoginProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.optional("Password", &mut self.password);
        fields.optional("PasswordResetRequired", &mut self.password_reset_required);
        fields.optional("MaxSigninSessionDuration", &mut self.max_signin_session_duration);
    }
}

impl contract::convert::Record for CreateLoginProfileResponse {
    const NAME: &'static str = "CreateLoginProfileResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("LoginProfile", &mut self.login_profile);
    }
}

impl contract::convert::Record for CreateOpenIDConnectProviderRequest {
    const NAME: &'static str = "CreateOpenIDConnectProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Url", &mut self.url);
        fields.optional("ClientIDList", &mut self.client_id_list);
        fields.optional("ThumbprintList", &mut self.thumbprint_list);
        fields.optional("Tags", &mut self.tags);
        fields.optional("ContextProvider", &mut self.context_provider);
        fields.optional("IdentityCenterInstanceArn", &mut self.identity_center_instance_arn);
    }
}

impl contract::convert::Record for CreateOpenIDConnectProviderResponse {
    const NAME: &'static str = "CreateOpenIDConnectProviderResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OpenIDConnectProviderArn", &mut self.open_id_connect_provider_arn);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreatePolicyRequest {
    const NAME: &'static str = "CreatePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyName", &mut self.policy_name);
        fields.optional("Path", &mut self.path);
        fields.required("PolicyDocument", &mut self.policy_document);
        fields.optional("Description", &mut self.description);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreatePolicyResponse {
    const NAME: &'static str = "CreatePolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for CreatePolicyVersionRequest {
    const NAME: &'static str = "CreatePolicyVersionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyArn", &mut self.policy_arn);
        fields.required("PolicyDocument", &mut self.policy_document);
        fields.optional("SetAsDefault", &mut self.set_as_default);
    }
}

impl contract::convert::Record for CreatePolicyVersionResponse {
    const NAME: &'static str = "CreatePolicyVersionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyVersion", &mut self.policy_version);
    }
}

impl contract::convert::Record for CreateRoleRequest {
    const NAME: &'static str = "CreateRoleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Path", &mut self.path);
        fields.required("RoleName", &mut self.role_name);
        fields.required("AssumeRolePolicyDocument", &mut self.assume_role_policy_document);
        fields.optional("Description", &mut self.description);
        fields.optional("MaxSessionDuration", &mut self.max_session_duration);
        fields.optional("MaxSigninSessionDuration", &mut self.max_signin_session_duration);
        fields.optional("PermissionsBoundary", &mut self.permissions_boundary);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateRoleResponse {
    const NAME: &'static str = "CreateRoleResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Role", &mut self.role);
    }
}

impl contract::convert::Record for CreateSAMLProviderRequest {
    const NAME: &'static str = "CreateSAMLProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SAMLMetadataDocument", &mut self.saml_metadata_document);
        fields.required("Name", &mut self.name);
        fields.optional("Tags", &mut self.tags);
        fields.optional("AssertionEncryptionMode", &mut self.assertion_encryption_mode);
        fields.optional("AddPrivateKey", &mut self.add_private_key);
        fields.optional("ContextProvider", &mut self.context_provider);
        fields.optional("IdentityCenterInstanceArn", &mut self.identity_center_instance_arn);
    }
}

impl contract::convert::Record for CreateSAMLProviderResponse {
    const NAME: &'static str = "CreateSAMLProviderResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SAMLProviderArn", &mut self.saml_provider_arn);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateServiceLinkedRoleRequest {
    const NAME: &'static str = "CreateServiceLinkedRoleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AWSServiceName", &mut self.aws_service_name);
        fields.optional("Description", &mut self.description);
        fields.optional("CustomSuffix", &mut self.custom_suffix);
    }
}

impl contract::convert::Record for CreateServiceLinkedRoleResponse {
    const NAME: &'static str = "CreateServiceLinkedRoleResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Role", &mut self.role);
    }
}

impl contract::convert::Record for CreateServiceSpecificCredentialRequest {
    const NAME: &'static str = "CreateServiceSpecificCredentialRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("ServiceName", &mut self.service_name);
        fields.optional("CredentialAgeDays", &mut self.credential_age_days);
    }
}

impl contract::convert::Record for CreateServiceSpecificCredentialResponse {
    const NAME: &'static str = "CreateServiceSpecificCredentialResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ServiceSpecificCredential", &mut self.service_specific_credential);
    }
}

impl contract::convert::Record for CreateUserRequest {
    const NAME: &'static str = "CreateUserRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Path", &mut self.path);
        fields.required("UserName", &mut self.user_name);
        fields.optional("PermissionsBoundary", &mut self.permissions_boundary);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateUserResponse {
    const NAME: &'static str = "CreateUserResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("User", &mut self.user);
    }
}

impl contract::convert::Record for CreateVirtualMFADeviceRequest {
    const NAME: &'static str = "CreateVirtualMFADeviceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Path", &mut self.path);
        fields.required("VirtualMFADeviceName", &mut self.virtual_mfa_device_name);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for CreateVirtualMFADeviceResponse {
    const NAME: &'static str = "CreateVirtualMFADeviceResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("VirtualMFADevice", &mut self.virtual_mfa_device);
    }
}

impl contract::convert::Record for CredentialReportExpiredException {
    const NAME: &'static str = "CredentialReportExpiredException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CredentialReportNotPresentException {
    const NAME: &'static str = "CredentialReportNotPresentException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for CredentialReportNotReadyException {
    const NAME: &'static str = "CredentialReportNotReadyException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for DeactivateMFADeviceRequest {
    const NAME: &'static str = "DeactivateMFADeviceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.required("SerialNumber", &mut self.serial_number);
    }
}

impl contract::convert::Record for DelegationPermission {
    const NAME: &'static str = "DelegationPermission";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyTemplateArn", &mut self.policy_template_arn);
        fields.optional("Parameters", &mut self.parameters);
    }
}

impl contract::convert::Record for DelegationRequest {
    const NAME: &'static str = "DelegationRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DelegationRequestId", &mut self.delegation_request_id);
        fields.optional("OwnerAccountId", &mut self.owner_account_id);
        fields.optional("Description", &mut self.description);
        fields.optional("RequestMessage", &mut self.request_message);
        fields.optional("Permissions", &mut self.permissions);
        fields.optional("PermissionPolicy", &mut self.permission_policy);
        fields.optional("RolePermissionRestrictionArns", &mut self.role_permission_restriction_arns);
        fields.optional("OwnerId", &mut self.owner_id);
        fields.optional("ApproverId", &mut self.approver_id);
        fields.optional("State", &mut self.state);
        fields.optional("ExpirationTime", &mut self.expiration_time);
        fields.optional("RequestorId", &mut self.requestor_id);
        fields.optional("RequestorName", &mut self.requestor_name);
        fields.optional("CreateDate", &mut self.create_date);
        fields.optional("SessionDuration", &mut self.session_duration);
        fields.optional("RedirectUrl", &mut self.redirect_url);
        fields.optional("Notes", &mut self.notes);
        fields.optional("RejectionReason", &mut self.rejection_reason);
        fields.optional("OnlySendByOwner", &mut self.only_send_by_owner);
        fields.optional("UpdatedTime", &mut self.updated_time);
    }
}

impl contract::convert::Record for DeleteAccessKeyRequest {
    const NAME: &'static str = "DeleteAccessKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.required("AccessKeyId", &mut self.access_key_id);
    }
}

impl contract::convert::Record for DeleteAccountAliasRequest {
    const NAME: &'static str = "DeleteAccountAliasRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountAlias", &mut self.account_alias);
    }
}

impl contract::convert::Record for DeleteConflictException {
    const NAME: &'static str = "DeleteConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for DeleteGroupPolicyRequest {
    const NAME: &'static str = "DeleteGroupPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
        fields.required("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for DeleteGroupRequest {
    const NAME: &'static str = "DeleteGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
    }
}

impl contract::convert::Record for DeleteInstanceProfileRequest {
    const NAME: &'static str = "DeleteInstanceProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceProfileName", &mut self.instance_profile_name);
    }
}

impl contract::convert::Record for DeleteLoginProfileRequest {
    const NAME: &'static str = "DeleteLoginProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
    }
}

impl contract::convert::Record for DeleteOpenIDConnectProviderRequest {
    const NAME: &'static str = "DeleteOpenIDConnectProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpenIDConnectProviderArn", &mut self.open_id_connect_provider_arn);
    }
}

impl contract::convert::Record for DeletePolicyRequest {
    const NAME: &'static str = "DeletePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyArn", &mut self.policy_arn);
    }
}

impl contract::convert::Record for DeletePolicyVersionRequest {
    const NAME: &'static str = "DeletePolicyVersionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyArn", &mut self.policy_arn);
        fields.required("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for DeleteRolePermissionsBoundaryRequest {
    const NAME: &'static str = "DeleteRolePermissionsBoundaryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
    }
}

impl contract::convert::Record for DeleteRolePolicyRequest {
    const NAME: &'static str = "DeleteRolePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.required("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for DeleteRoleRequest {
    const NAME: &'static str = "DeleteRoleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
    }
}

impl contract::convert::Record for DeleteSAMLProviderRequest {
    const NAME: &'static str = "DeleteSAMLProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SAMLProviderArn", &mut self.saml_provider_arn);
    }
}

impl contract::convert::Record for DeleteSSHPublicKeyRequest {
    const NAME: &'static str = "DeleteSSHPublicKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("SSHPublicKeyId", &mut self.ssh_public_key_id);
    }
}

impl contract::convert::Record for DeleteServerCertificateRequest {
    const NAME: &'static str = "DeleteServerCertificateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ServerCertificateName", &mut self.server_certificate_name);
    }
}

impl contract::convert::Record for DeleteServiceLinkedRoleRequest {
    const NAME: &'static str = "DeleteServiceLinkedRoleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
    }
}

impl contract::convert::Record for DeleteServiceLinkedRoleResponse {
    const NAME: &'static str = "DeleteServiceLinkedRoleResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DeletionTaskId", &mut self.deletion_task_id);
    }
}

impl contract::convert::Record for DeleteServiceSpecificCredentialRequest {
    const NAME: &'static str = "DeleteServiceSpecificCredentialRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.required("ServiceSpecificCredentialId", &mut self.service_specific_credential_id);
    }
}

impl contract::convert::Record for DeleteSigningCertificateRequest {
    const NAME: &'static str = "DeleteSigningCertificateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.required("CertificateId", &mut self.certificate_id);
    }
}

impl contract::convert::Record for DeleteUserPermissionsBoundaryRequest {
    const NAME: &'static str = "DeleteUserPermissionsBoundaryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
    }
}

impl contract::convert::Record for DeleteUserPolicyRequest {
    const NAME: &'static str = "DeleteUserPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for DeleteUserRequest {
    const NAME: &'static str = "DeleteUserRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
    }
}

impl contract::convert::Record for DeleteVirtualMFADeviceRequest {
    const NAME: &'static str = "DeleteVirtualMFADeviceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SerialNumber", &mut self.serial_number);
    }
}

impl contract::convert::Record for DeletionTaskFailureReasonType {
    const NAME: &'static str = "DeletionTaskFailureReasonType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Reason", &mut self.reason);
        fields.optional("RoleUsageList", &mut self.role_usage_list);
    }
}

impl contract::convert::Record for DetachGroupPolicyRequest {
    const NAME: &'static str = "DetachGroupPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
        fields.required("PolicyArn", &mut self.policy_arn);
    }
}

impl contract::convert::Record for DetachRolePolicyRequest {
    const NAME: &'static str = "DetachRolePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.required("PolicyArn", &mut self.policy_arn);
    }
}

impl contract::convert::Record for DetachUserPolicyRequest {
    const NAME: &'static str = "DetachUserPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("PolicyArn", &mut self.policy_arn);
    }
}

impl contract::convert::Record for DisableOrganizationsRootCredentialsManagementRequest {
    const NAME: &'static str = "DisableOrganizationsRootCredentialsManagementRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DisableOrganizationsRootCredentialsManagementResponse {
    const NAME: &'static str = "DisableOrganizationsRootCredentialsManagementResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OrganizationId", &mut self.organization_id);
        fields.optional("EnabledFeatures", &mut self.enabled_features);
    }
}

impl contract::convert::Record for DisableOrganizationsRootSessionsRequest {
    const NAME: &'static str = "DisableOrganizationsRootSessionsRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DisableOrganizationsRootSessionsResponse {
    const NAME: &'static str = "DisableOrganizationsRootSessionsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OrganizationId", &mut self.organization_id);
        fields.optional("EnabledFeatures", &mut self.enabled_features);
    }
}

impl contract::convert::Record for DuplicateCertificateException {
    const NAME: &'static str = "DuplicateCertificateException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for DuplicateSSHPublicKeyException {
    const NAME: &'static str = "DuplicateSSHPublicKeyException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for EnableMFADeviceRequest {
    const NAME: &'static str = "EnableMFADeviceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("SerialNumber", &mut self.serial_number);
        fields.required("AuthenticationCode1", &mut self.authentication_code1);
        fields.required("AuthenticationCode2", &mut self.authentication_code2);
    }
}

impl contract::convert::Record for EnableOrganizationsRootCredentialsManagementRequest {
    const NAME: &'static str = "EnableOrganizationsRootCredentialsManagementRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EnableOrganizationsRootCredentialsManagementResponse {
    const NAME: &'static str = "EnableOrganizationsRootCredentialsManagementResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OrganizationId", &mut self.organization_id);
        fields.optional("EnabledFeatures", &mut self.enabled_features);
    }
}

impl contract::convert::Record for EnableOrganizationsRootSessionsRequest {
    const NAME: &'static str = "EnableOrganizationsRootSessionsRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EnableOrganizationsRootSessionsResponse {
    const NAME: &'static str = "EnableOrganizationsRootSessionsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OrganizationId", &mut self.organization_id);
        fields.optional("EnabledFeatures", &mut self.enabled_features);
    }
}

impl contract::convert::Record for EnableOutboundWebIdentityFederationResponse {
    const NAME: &'static str = "EnableOutboundWebIdentityFederationResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IssuerIdentifier", &mut self.issuer_identifier);
    }
}

impl contract::convert::Record for EntityAlreadyExistsException {
    const NAME: &'static str = "EntityAlreadyExistsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for EntityDetails {
    const NAME: &'static str = "EntityDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EntityInfo", &mut self.entity_info);
        fields.optional("LastAuthenticated", &mut self.last_authenticated);
    }
}

impl contract::convert::Record for EntityInfo {
    const NAME: &'static str = "EntityInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Arn", &mut self.arn);
        fields.required("Name", &mut self.name);
        fields.required("Type", &mut self.r#type);
        fields.required("Id", &mut self.id);
        fields.optional("Path", &mut self.path);
    }
}

impl contract::convert::Record for EntityTemporarilyUnmodifiableException {
    const NAME: &'static str = "EntityTemporarilyUnmodifiableException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ErrorDetails {
    const NAME: &'static str = "ErrorDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
        fields.required("Code", &mut self.code);
    }
}

impl contract::convert::Record for EvaluationResult {
    const NAME: &'static str = "EvaluationResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EvalActionName", &mut self.eval_action_name);
        fields.optional("EvalResourceName", &mut self.eval_resource_name);
        fields.required("EvalDecision", &mut self.eval_decision);
        fields.optional("MatchedStatements", &mut self.matched_statements);
        fields.optional("MissingContextValues", &mut self.missing_context_values);
        fields.optional("OrganizationsDecisionDetail", &mut self.organizations_decision_detail);
        fields.optional("PermissionsBoundaryDecisionDetail", &mut self.permissions_boundary_decision_detail);
        fields.optional("EvalDecisionDetails", &mut self.eval_decision_details);
        fields.optional("ResourceSpecificResults", &mut self.resource_specific_results);
    }
}

impl contract::convert::Record for FeatureDisabledException {
    const NAME: &'static str = "FeatureDisabledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for FeatureEnabledException {
    const NAME: &'static str = "FeatureEnabledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for GenerateCredentialReportResponse {
    const NAME: &'static str = "GenerateCredentialReportResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("State", &mut self.state);
        fields.optional("Description", &mut self.description);
    }
}

impl contract::convert::Record for GenerateOrganizationsAccessReportRequest {
    const NAME: &'static str = "GenerateOrganizationsAccessReportRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EntityPath", &mut self.entity_path);
        fields.optional("OrganizationsPolicyId", &mut self.organizations_policy_id);
    }
}

impl contract::convert::Record for GenerateOrganizationsAccessReportResponse {
    const NAME: &'static str = "GenerateOrganizationsAccessReportResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("JobId", &mut self.job_id);
    }
}

impl contract::convert::Record for GenerateServiceLastAccessedDetailsRequest {
    const NAME: &'static str = "GenerateServiceLastAccessedDetailsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Arn", &mut self.arn);
        fields.optional("Granularity", &mut self.granularity);
    }
}

impl contract::convert::Record for GenerateServiceLastAccessedDetailsResponse {
    const NAME: &'static str = "GenerateServiceLastAccessedDetailsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("JobId", &mut self.job_id);
    }
}

impl contract::convert::Record for GetAccessKeyLastUsedRequest {
    const NAME: &'static str = "GetAccessKeyLastUsedRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccessKeyId", &mut self.access_key_id);
    }
}

impl contract::convert::Record for GetAccessKeyLastUsedResponse {
    const NAME: &'static str = "GetAccessKeyLastUsedResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.optional("AccessKeyLastUsed", &mut self.access_key_last_used);
    }
}

impl contract::convert::Record for GetAccountAuthorizationDetailsRequest {
    const NAME: &'static str = "GetAccountAuthorizationDetailsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Filter", &mut self.filter);
        fields.optional("MaxItems", &mut self.max_items);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for GetAccountAuthorizationDetailsResponse {
    const NAME: &'static str = "GetAccountAuthorizationDetailsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserDetailList", &mut self.user_detail_list);
        fields.optional("GroupDetailList", &mut self.group_detail_list);
        fields.optional("RoleDetailList", &mut self.role_detail_list);
        fields.optional("Policies", &mut self.policies);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for GetAccountPasswordPolicyResponse {
    const NAME: &'static str = "GetAccountPasswordPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PasswordPolicy", &mut self.password_policy);
    }
}

impl contract::convert::Record for GetAccountPropertiesRequest {
    const NAME: &'static str = "GetAccountPropertiesRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for GetAccountPropertiesResponse {
    const NAME: &'static str = "GetAccountPropertiesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Properties", &mut self.properties);
    }
}

impl contract::convert::Record for GetAccountSummaryResponse {
    const NAME: &'static str = "GetAccountSummaryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SummaryMap", &mut self.summary_map);
    }
}

impl contract::convert::Record for GetContextKeysForCustomPolicyRequest {
    const NAME: &'static str = "GetContextKeysForCustomPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyInputList", &mut self.policy_input_list);
    }
}

impl contract::convert::Record for GetContextKeysForPolicyResponse {
    const NAME: &'static str = "GetContextKeysForPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ContextKeyNames", &mut self.context_key_names);
    }
}

impl contract::convert::Record for GetContextKeysForPrincipalPolicyRequest {
    const NAME: &'static str = "GetContextKeysForPrincipalPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicySourceArn", &mut self.policy_source_arn);
        fields.optional("PolicyInputList", &mut self.policy_input_list);
    }
}

impl contract::convert::Record for GetCredentialReportResponse {
    const NAME: &'static str = "GetCredentialReportResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Content", &mut self.content);
        fields.optional("ReportFormat", &mut self.report_format);
        fields.optional("GeneratedTime", &mut self.generated_time);
    }
}

impl contract::convert::Record for GetDelegationRequestRequest {
    const NAME: &'static str = "GetDelegationRequestRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DelegationRequestId", &mut self.delegation_request_id);
        fields.optional("DelegationPermissionCheck", &mut self.delegation_permission_check);
    }
}

impl contract::convert::Record for GetDelegationRequestResponse {
    const NAME: &'static str = "GetDelegationRequestResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DelegationRequest", &mut self.delegation_request);
        fields.optional("PermissionCheckStatus", &mut self.permission_check_status);
        fields.optional("PermissionCheckResult", &mut self.permission_check_result);
    }
}

impl contract::convert::Record for GetGroupPolicyRequest {
    const NAME: &'static str = "GetGroupPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
        fields.required("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for GetGroupPolicyResponse {
    const NAME: &'static str = "GetGroupPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
        fields.required("PolicyName", &mut self.policy_name);
        fields.required("PolicyDocument", &mut self.policy_document);
    }
}

impl contract::convert::Record for GetGroupRequest {
    const NAME: &'static str = "GetGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for GetGroupResponse {
    const NAME: &'static str = "GetGroupResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Group", &mut self.group);
        fields.required("Users", &mut self.users);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for GetHumanReadableSummaryRequest {
    const NAME: &'static str = "GetHumanReadableSummaryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EntityArn", &mut self.entity_arn);
        fields.optional("Locale", &mut self.locale);
    }
}

impl contract::convert::Record for GetHumanReadableSummaryResponse {
    const NAME: &'static str = "GetHumanReadableSummaryResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SummaryContent", &mut self.summary_content);
        fields.optional("Locale", &mut self.locale);
        fields.optional("SummaryState", &mut self.summary_state);
    }
}

impl contract::convert::Record for GetInstanceProfileRequest {
    const NAME: &'static str = "GetInstanceProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceProfileName", &mut self.instance_profile_name);
    }
}

impl contract::convert::Record for GetInstanceProfileResponse {
    const NAME: &'static str = "GetInstanceProfileResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceProfile", &mut self.instance_profile);
    }
}

impl contract::convert::Record for GetLoginProfileRequest {
    const NAME: &'static str = "GetLoginProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
    }
}

impl contract::convert::Record for GetLoginProfileResponse {
    const NAME: &'static str = "GetLoginProfileResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("LoginProfile", &mut self.login_profile);
    }
}

impl contract::convert::Record for GetMFADeviceRequest {
    const NAME: &'static str = "GetMFADeviceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SerialNumber", &mut self.serial_number);
        fields.optional("UserName", &mut self.user_name);
    }
}

impl contract::convert::Record for GetMFADeviceResponse {
    const NAME: &'static str = "GetMFADeviceResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.required("SerialNumber", &mut self.serial_number);
        fields.optional("EnableDate", &mut self.enable_date);
        fields.optional("Certifications", &mut self.certifications);
    }
}

impl contract::convert::Record for GetOpenIDConnectProviderRequest {
    const NAME: &'static str = "GetOpenIDConnectProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpenIDConnectProviderArn", &mut self.open_id_connect_provider_arn);
    }
}

impl contract::convert::Record for GetOpenIDConnectProviderResponse {
    const NAME: &'static str = "GetOpenIDConnectProviderResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Url", &mut self.url);
        fields.optional("ClientIDList", &mut self.client_id_list);
        fields.optional("ThumbprintList", &mut self.thumbprint_list);
        fields.optional("CreateDate", &mut self.create_date);
        fields.optional("Tags", &mut self.tags);
        fields.optional("ContextProvider", &mut self.context_provider);
        fields.optional("IdentityCenterInstanceArn", &mut self.identity_center_instance_arn);
        fields.optional("IdentityStoreArn", &mut self.identity_store_arn);
    }
}

impl contract::convert::Record for GetOrganizationsAccessReportRequest {
    const NAME: &'static str = "GetOrganizationsAccessReportRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("JobId", &mut self.job_id);
        fields.optional("MaxItems", &mut self.max_items);
        fields.optional("Marker", &mut self.marker);
        fields.optional("SortKey", &mut self.sort_key);
    }
}

impl contract::convert::Record for GetOrganizationsAccessReportResponse {
    const NAME: &'static str = "GetOrganizationsAccessReportResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("JobStatus", &mut self.job_status);
        fields.required("JobCreationDate", &mut self.job_creation_date);
        fields.optional("JobCompletionDate", &mut self.job_completion_date);
        fields.optional("NumberOfServicesAccessible", &mut self.number_of_services_accessible);
        fields.optional("NumberOfServicesNotAccessed", &mut self.number_of_services_not_accessed);
        fields.optional("AccessDetails", &mut self.access_details);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
        fields.optional("ErrorDetails", &mut self.error_details);
    }
}

impl contract::convert::Record for GetOutboundWebIdentityFederationInfoResponse {
    const NAME: &'static str = "GetOutboundWebIdentityFederationInfoResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IssuerIdentifier", &mut self.issuer_identifier);
        fields.optional("JwtVendingEnabled", &mut self.jwt_vending_enabled);
    }
}

impl contract::convert::Record for GetPolicyRequest {
    const NAME: &'static str = "GetPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyArn", &mut self.policy_arn);
    }
}

impl contract::convert::Record for GetPolicyResponse {
    const NAME: &'static str = "GetPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policy", &mut self.policy);
    }
}

impl contract::convert::Record for GetPolicyVersionRequest {
    const NAME: &'static str = "GetPolicyVersionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyArn", &mut self.policy_arn);
        fields.required("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for GetPolicyVersionResponse {
    const NAME: &'static str = "GetPolicyVersionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyVersion", &mut self.policy_version);
    }
}

impl contract::convert::Record for GetRolePolicyRequest {
    const NAME: &'static str = "GetRolePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.required("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for GetRolePolicyResponse {
    const NAME: &'static str = "GetRolePolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.required("PolicyName", &mut self.policy_name);
        fields.required("PolicyDocument", &mut self.policy_document);
    }
}

impl contract::convert::Record for GetRoleRequest {
    const NAME: &'static str = "GetRoleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
    }
}

impl contract::convert::Record for GetRoleResponse {
    const NAME: &'static str = "GetRoleResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Role", &mut self.role);
    }
}

impl contract::convert::Record for GetRoleTemplateVersionRequest {
    const NAME: &'static str = "GetRoleTemplateVersionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TemplateArn", &mut self.template_arn);
        fields.optional("MinorVersion", &mut self.minor_version);
    }
}

impl contract::convert::Record for GetRoleTemplateVersionResponse {
    const NAME: &'static str = "GetRoleTemplateVersionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleTemplateVersion", &mut self.role_template_version);
    }
}

impl contract::convert::Record for GetSAMLProviderRequest {
    const NAME: &'static str = "GetSAMLProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SAMLProviderArn", &mut self.saml_provider_arn);
    }
}

impl contract::convert::Record for GetSAMLProviderResponse {
    const NAME: &'static str = "GetSAMLProviderResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SAMLProviderUUID", &mut self.saml_provider_uuid);
        fields.optional("SAMLMetadataDocument", &mut self.saml_metadata_document);
        fields.optional("ContextProvider", &mut self.context_provider);
        fields.optional("SAMLKeyHashes", &mut self.saml_key_hashes);
        fields.optional("CreateDate", &mut self.create_date);
        fields.optional("ValidUntil", &mut self.valid_until);
        fields.optional("Tags", &mut self.tags);
        fields.optional("AssertionEncryptionMode", &mut self.assertion_encryption_mode);
        fields.optional("PrivateKeyList", &mut self.private_key_list);
        fields.optional("IdentityCenterInstanceArn", &mut self.identity_center_instance_arn);
        fields.optional("IdentityStoreArn", &mut self.identity_store_arn);
    }
}

impl contract::convert::Record for GetSSHPublicKeyRequest {
    const NAME: &'static str = "GetSSHPublicKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("SSHPublicKeyId", &mut self.ssh_public_key_id);
        fields.required("Encoding", &mut self.encoding);
    }
}

impl contract::convert::Record for GetSSHPublicKeyResponse {
    const NAME: &'static str = "GetSSHPublicKeyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SSHPublicKey", &mut self.ssh_public_key);
    }
}

impl contract::convert::Record for GetServerCertificateRequest {
    const NAME: &'static str = "GetServerCertificateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ServerCertificateName", &mut self.server_certificate_name);
    }
}

impl contract::convert::Record for GetServerCertificateResponse {
    const NAME: &'static str = "GetServerCertificateResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ServerCertificate", &mut self.server_certificate);
    }
}

impl contract::convert::Record for GetServiceLastAccessedDetailsRequest {
    const NAME: &'static str = "GetServiceLastAccessedDetailsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("JobId", &mut self.job_id);
        fields.optional("MaxItems", &mut self.max_items);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for GetServiceLastAccessedDetailsResponse {
    const NAME: &'static str = "GetServiceLastAccessedDetailsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("JobStatus", &mut self.job_status);
        fields.optional("JobType", &mut self.job_type);
        fields.required("JobCreationDate", &mut self.job_creation_date);
        fields.required("ServicesLastAccessed", &mut self.services_last_accessed);
        fields.required("JobCompletionDate", &mut self.job_completion_date);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for GetServiceLastAccessedDetailsWithEntitiesRequest {
    const NAME: &'static str = "GetServiceLastAccessedDetailsWithEntitiesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("JobId", &mut self.job_id);
        fields.required("ServiceNamespace", &mut self.service_namespace);
        fields.optional("MaxItems", &mut self.max_items);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for GetServiceLastAccessedDetailsWithEntitiesResponse {
    const NAME: &'static str = "GetServiceLastAccessedDetailsWithEntitiesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("JobStatus", &mut self.job_status);
        fields.required("JobCreationDate", &mut self.job_creation_date);
        fields.required("JobCompletionDate", &mut self.job_completion_date);
        fields.required("EntityDetailsList", &mut self.entity_details_list);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
        fields.optional("Error", &mut self.error);
    }
}

impl contract::convert::Record for GetServiceLinkedRoleDeletionStatusRequest {
    const NAME: &'static str = "GetServiceLinkedRoleDeletionStatusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DeletionTaskId", &mut self.deletion_task_id);
    }
}

impl contract::convert::Record for GetServiceLinkedRoleDeletionStatusResponse {
    const NAME: &'static str = "GetServiceLinkedRoleDeletionStatusResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Status", &mut self.status);
        fields.optional("Reason", &mut self.reason);
    }
}

impl contract::convert::Record for GetUserPolicyRequest {
    const NAME: &'static str = "GetUserPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("PolicyName", &mut self.policy_name);
    }
}

impl contract::convert::Record for GetUserPolicyResponse {
    const NAME: &'static str = "GetUserPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("PolicyName", &mut self.policy_name);
        fields.required("PolicyDocument", &mut self.policy_document);
    }
}

impl contract::convert::Record for GetUserRequest {
    const NAME: &'static str = "GetUserRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
    }
}

impl contract::convert::Record for GetUserResponse {
    const NAME: &'static str = "GetUserResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("User", &mut self.user);
    }
}

impl contract::convert::Record for Group {
    const NAME: &'static str = "Group";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Path", &mut self.path);
        fields.required("GroupName", &mut self.group_name);
        fields.required("GroupId", &mut self.group_id);
        fields.required("Arn", &mut self.arn);
        fields.required("CreateDate", &mut self.create_date);
    }
}

impl contract::convert::Record for GroupDetail {
    const NAME: &'static str = "GroupDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Path", &mut self.path);
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("GroupId", &mut self.group_id);
        fields.optional("Arn", &mut self.arn);
        fields.optional("CreateDate", &mut self.create_date);
        fields.optional("GroupPolicyList", &mut self.group_policy_list);
        fields.optional("AttachedManagedPolicies", &mut self.attached_managed_policies);
    }
}

impl contract::convert::Record for InlinePolicy {
    const NAME: &'static str = "InlinePolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyName", &mut self.policy_name);
        fields.required("PolicyDocument", &mut self.policy_document);
    }
}

impl contract::convert::Record for InlinePolicyIdentifierType {
    const NAME: &'static str = "InlinePolicyIdentifierType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyName", &mut self.policy_name);
        fields.required("AttachmentType", &mut self.attachment_type);
        fields.required("AttachmentName", &mut self.attachment_name);
    }
}

impl contract::convert::Record for InstanceProfile {
    const NAME: &'static str = "InstanceProfile";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Path", &mut self.path);
        fields.required("InstanceProfileName", &mut self.instance_profile_name);
        fields.required("InstanceProfileId", &mut self.instance_profile_id);
        fields.required("Arn", &mut self.arn);
        fields.required("CreateDate", &mut self.create_date);
        fields.required("Roles", &mut self.roles);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for InvalidAuthenticationCodeException {
    const NAME: &'static str = "InvalidAuthenticationCodeException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidCertificateException {
    const NAME: &'static str = "InvalidCertificateException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidInputException {
    const NAME: &'static str = "InvalidInputException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidPublicKeyException {
    const NAME: &'static str = "InvalidPublicKeyException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for InvalidUserTypeException {
    const NAME: &'static str = "InvalidUserTypeException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for KeyPairMismatchException {
    const NAME: &'static str = "KeyPairMismatchException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for LimitExceededException {
    const NAME: &'static str = "LimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ListAccessKeysRequest {
    const NAME: &'static str = "ListAccessKeysRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListAccessKeysResponse {
    const NAME: &'static str = "ListAccessKeysResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccessKeyMetadata", &mut self.access_key_metadata);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListAccountAliasesRequest {
    const NAME: &'static str = "ListAccountAliasesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListAccountAliasesResponse {
    const NAME: &'static str = "ListAccountAliasesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AccountAliases", &mut self.account_aliases);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListAttachedGroupPoliciesRequest {
    const NAME: &'static str = "ListAttachedGroupPoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
        fields.optional("PathPrefix", &mut self.path_prefix);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListAttachedGroupPoliciesResponse {
    const NAME: &'static str = "ListAttachedGroupPoliciesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AttachedPolicies", &mut self.attached_policies);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListAttachedRolePoliciesRequest {
    const NAME: &'static str = "ListAttachedRolePoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.optional("PathPrefix", &mut self.path_prefix);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListAttachedRolePoliciesResponse {
    const NAME: &'static str = "ListAttachedRolePoliciesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AttachedPolicies", &mut self.attached_policies);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListAttachedUserPoliciesRequest {
    const NAME: &'static str = "ListAttachedUserPoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.optional("PathPrefix", &mut self.path_prefix);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListAttachedUserPoliciesResponse {
    const NAME: &'static str = "ListAttachedUserPoliciesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AttachedPolicies", &mut self.attached_policies);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListDelegationRequestsRequest {
    const NAME: &'static str = "ListDelegationRequestsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OwnerId", &mut self.owner_id);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListDelegationRequestsResponse {
    const NAME: &'static str = "ListDelegationRequestsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DelegationRequests", &mut self.delegation_requests);
        fields.optional("Marker", &mut self.marker);
        fields.optional("isTruncated", &mut self.is_truncated);
    }
}

impl contract::convert::Record for ListEntitiesForPolicyRequest {
    const NAME: &'static str = "ListEntitiesForPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyArn", &mut self.policy_arn);
        fields.optional("EntityFilter", &mut self.entity_filter);
        fields.optional("PathPrefix", &mut self.path_prefix);
        fields.optional("PolicyUsageFilter", &mut self.policy_usage_filter);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListEntitiesForPolicyResponse {
    const NAME: &'static str = "ListEntitiesForPolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyGroups", &mut self.policy_groups);
        fields.optional("PolicyUsers", &mut self.policy_users);
        fields.optional("PolicyRoles", &mut self.policy_roles);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListGroupPoliciesRequest {
    const NAME: &'static str = "ListGroupPoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListGroupPoliciesResponse {
    const NAME: &'static str = "ListGroupPoliciesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyNames", &mut self.policy_names);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListGroupsForUserRequest {
    const NAME: &'static str = "ListGroupsForUserRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListGroupsForUserResponse {
    const NAME: &'static str = "ListGroupsForUserResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Groups", &mut self.groups);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListGroupsRequest {
    const NAME: &'static str = "ListGroupsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PathPrefix", &mut self.path_prefix);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListGroupsResponse {
    const NAME: &'static str = "ListGroupsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Groups", &mut self.groups);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListInstanceProfileTagsRequest {
    const NAME: &'static str = "ListInstanceProfileTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceProfileName", &mut self.instance_profile_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListInstanceProfileTagsResponse {
    const NAME: &'static str = "ListInstanceProfileTagsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Tags", &mut self.tags);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListInstanceProfilesForRoleRequest {
    const NAME: &'static str = "ListInstanceProfilesForRoleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListInstanceProfilesForRoleResponse {
    const NAME: &'static str = "ListInstanceProfilesForRoleResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceProfiles", &mut self.instance_profiles);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListInstanceProfilesRequest {
    const NAME: &'static str = "ListInstanceProfilesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PathPrefix", &mut self.path_prefix);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListInstanceProfilesResponse {
    const NAME: &'static str = "ListInstanceProfilesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceProfiles", &mut self.instance_profiles);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListMFADeviceTagsRequest {
    const NAME: &'static str = "ListMFADeviceTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SerialNumber", &mut self.serial_number);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListMFADeviceTagsResponse {
    const NAME: &'static str = "ListMFADeviceTagsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Tags", &mut self.tags);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListMFADevicesRequest {
    const NAME: &'static str = "ListMFADevicesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListMFADevicesResponse {
    const NAME: &'static str = "ListMFADevicesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("MFADevices", &mut self.mfa_devices);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListOpenIDConnectProviderTagsRequest {
    const NAME: &'static str = "ListOpenIDConnectProviderTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpenIDConnectProviderArn", &mut self.open_id_connect_provider_arn);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListOpenIDConnectProviderTagsResponse {
    const NAME: &'static str = "ListOpenIDConnectProviderTagsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Tags", &mut self.tags);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListOpenIDConnectProvidersRequest {
    const NAME: &'static str = "ListOpenIDConnectProvidersRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ListOpenIDConnectProvidersResponse {
    const NAME: &'static str = "ListOpenIDConnectProvidersResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OpenIDConnectProviderList", &mut self.open_id_connect_provider_list);
    }
}

impl contract::convert::Record for ListOrganizationsFeaturesRequest {
    const NAME: &'static str = "ListOrganizationsFeaturesRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ListOrganizationsFeaturesResponse {
    const NAME: &'static str = "ListOrganizationsFeaturesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OrganizationId", &mut self.organization_id);
        fields.optional("EnabledFeatures", &mut self.enabled_features);
    }
}

impl contract::convert::Record for ListPoliciesGrantingServiceAccessEntry {
    const NAME: &'static str = "ListPoliciesGrantingServiceAccessEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ServiceNamespace", &mut self.service_namespace);
        fields.optional("Policies", &mut self.policies);
    }
}

impl contract::convert::Record for ListPoliciesGrantingServiceAccessRequest {
    const NAME: &'static str = "ListPoliciesGrantingServiceAccessRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Marker", &mut self.marker);
        fields.required("Arn", &mut self.arn);
        fields.required("ServiceNamespaces", &mut self.service_namespaces);
    }
}

impl contract::convert::Record for ListPoliciesGrantingServiceAccessResponse {
    const NAME: &'static str = "ListPoliciesGrantingServiceAccessResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PoliciesGrantingServiceAccess", &mut self.policies_granting_service_access);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListPoliciesRequest {
    const NAME: &'static str = "ListPoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Scope", &mut self.scope);
        fields.optional("OnlyAttached", &mut self.only_attached);
        fields.optional("PathPrefix", &mut self.path_prefix);
        fields.optional("PolicyUsageFilter", &mut self.policy_usage_filter);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListPoliciesResponse {
    const NAME: &'static str = "ListPoliciesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Policies", &mut self.policies);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListPolicyTagsRequest {
    const NAME: &'static str = "ListPolicyTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyArn", &mut self.policy_arn);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListPolicyTagsResponse {
    const NAME: &'static str = "ListPolicyTagsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Tags", &mut self.tags);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListPolicyVersionsRequest {
    const NAME: &'static str = "ListPolicyVersionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyArn", &mut self.policy_arn);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListPolicyVersionsResponse {
    const NAME: &'static str = "ListPolicyVersionsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Versions", &mut self.versions);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListRolePoliciesRequest {
    const NAME: &'static str = "ListRolePoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListRolePoliciesResponse {
    const NAME: &'static str = "ListRolePoliciesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyNames", &mut self.policy_names);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListRoleTagsRequest {
    const NAME: &'static str = "ListRoleTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListRoleTagsResponse {
    const NAME: &'static str = "ListRoleTagsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Tags", &mut self.tags);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListRolesRequest {
    const NAME: &'static str = "ListRolesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PathPrefix", &mut self.path_prefix);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListRolesResponse {
    const NAME: &'static str = "ListRolesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Roles", &mut self.roles);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListSAMLProviderTagsRequest {
    const NAME: &'static str = "ListSAMLProviderTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SAMLProviderArn", &mut self.saml_provider_arn);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListSAMLProviderTagsResponse {
    const NAME: &'static str = "ListSAMLProviderTagsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Tags", &mut self.tags);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListSAMLProvidersRequest {
    const NAME: &'static str = "ListSAMLProvidersRequest";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ListSAMLProvidersResponse {
    const NAME: &'static str = "ListSAMLProvidersResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SAMLProviderList", &mut self.saml_provider_list);
    }
}

impl contract::convert::Record for ListSSHPublicKeysRequest {
    const NAME: &'static str = "ListSSHPublicKeysRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListSSHPublicKeysResponse {
    const NAME: &'static str = "ListSSHPublicKeysResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SSHPublicKeys", &mut self.ssh_public_keys);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListServerCertificateTagsRequest {
    const NAME: &'static str = "ListServerCertificateTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ServerCertificateName", &mut self.server_certificate_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListServerCertificateTagsResponse {
    const NAME: &'static str = "ListServerCertificateTagsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Tags", &mut self.tags);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListServerCertificatesRequest {
    const NAME: &'static str = "ListServerCertificatesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PathPrefix", &mut self.path_prefix);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListServerCertificatesResponse {
    const NAME: &'static str = "ListServerCertificatesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ServerCertificateMetadataList", &mut self.server_certificate_metadata_list);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListServiceSpecificCredentialsRequest {
    const NAME: &'static str = "ListServiceSpecificCredentialsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.optional("ServiceName", &mut self.service_name);
        fields.optional("AllUsers", &mut self.all_users);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListServiceSpecificCredentialsResponse {
    const NAME: &'static str = "ListServiceSpecificCredentialsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ServiceSpecificCredentials", &mut self.service_specific_credentials);
        fields.optional("Marker", &mut self.marker);
        fields.optional("IsTruncated", &mut self.is_truncated);
    }
}

impl contract::convert::Record for ListSigningCertificatesRequest {
    const NAME: &'static str = "ListSigningCertificatesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListSigningCertificatesResponse {
    const NAME: &'static str = "ListSigningCertificatesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Certificates", &mut self.certificates);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListUserPoliciesRequest {
    const NAME: &'static str = "ListUserPoliciesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListUserPoliciesResponse {
    const NAME: &'static str = "ListUserPoliciesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyNames", &mut self.policy_names);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListUserTagsRequest {
    const NAME: &'static str = "ListUserTagsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListUserTagsResponse {
    const NAME: &'static str = "ListUserTagsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Tags", &mut self.tags);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListUsersRequest {
    const NAME: &'static str = "ListUsersRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PathPrefix", &mut self.path_prefix);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListUsersResponse {
    const NAME: &'static str = "ListUsersResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Users", &mut self.users);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for ListVirtualMFADevicesRequest {
    const NAME: &'static str = "ListVirtualMFADevicesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AssignmentStatus", &mut self.assignment_status);
        fields.optional("Marker", &mut self.marker);
        fields.optional("MaxItems", &mut self.max_items);
    }
}

impl contract::convert::Record for ListVirtualMFADevicesResponse {
    const NAME: &'static str = "ListVirtualMFADevicesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("VirtualMFADevices", &mut self.virtual_mfa_devices);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for LoginProfile {
    const NAME: &'static str = "LoginProfile";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("CreateDate", &mut self.create_date);
        fields.optional("PasswordResetRequired", &mut self.password_reset_required);
        fields.optional("MaxSigninSessionDuration", &mut self.max_signin_session_duration);
    }
}

impl contract::convert::Record for MFADevice {
    const NAME: &'static str = "MFADevice";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("SerialNumber", &mut self.serial_number);
        fields.required("EnableDate", &mut self.enable_date);
    }
}

impl contract::convert::Record for MalformedCertificateException {
    const NAME: &'static str = "MalformedCertificateException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for MalformedPolicyDocumentException {
    const NAME: &'static str = "MalformedPolicyDocumentException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ManagedPolicyDetail {
    const NAME: &'static str = "ManagedPolicyDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyName", &mut self.policy_name);
        fields.optional("PolicyId", &mut self.policy_id);
        fields.optional("Arn", &mut self.arn);
        fields.optional("Path", &mut self.path);
        fields.optional("DefaultVersionId", &mut self.default_version_id);
        fields.optional("AttachmentCount", &mut self.attachment_count);
        fields.optional("PermissionsBoundaryUsageCount", &mut self.permissions_boundary_usage_count);
        fields.optional("IsAttachable", &mut self.is_attachable);
        fields.optional("Description", &mut self.description);
        fields.optional("CreateDate", &mut self.create_date);
        fields.optional("UpdateDate", &mut self.update_date);
        fields.optional("PolicyVersionList", &mut self.policy_version_list);
    }
}

impl contract::convert::Record for NameConflictException {
    const NAME: &'static str = "NameConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for NoSuchEntityException {
    const NAME: &'static str = "NoSuchEntityException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for OpenIDConnectProviderListEntry {
    const NAME: &'static str = "OpenIDConnectProviderListEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("IsTrustedIdentityPropagationEnabled", &mut self.is_trusted_identity_propagation_enabled);
    }
}

impl contract::convert::Record for OpenIdIdpCommunicationErrorException {
    const NAME: &'static str = "OpenIdIdpCommunicationErrorException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for OrderedOrganizationPolicyType {
    const NAME: &'static str = "OrderedOrganizationPolicyType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ServiceControlPolicyInputList", &mut self.service_control_policy_input_list);
    }
}

impl contract::convert::Record for OrganizationNotFoundException {
    const NAME: &'static str = "OrganizationNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for OrganizationNotInAllFeaturesModeException {
    const NAME: &'static str = "OrganizationNotInAllFeaturesModeException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for OrganizationsDecisionDetail {
    const NAME: &'static str = "OrganizationsDecisionDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AllowedByOrganizations", &mut self.allowed_by_organizations);
    }
}

impl contract::convert::Record for ParameterDefinition {
    const NAME: &'static str = "ParameterDefinition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Type", &mut self.r#type);
        fields.optional("SubType", &mut self.sub_type);
        fields.optional("Description", &mut self.description);
        fields.optional("IsRequired", &mut self.is_required);
        fields.optional("DefaultValue", &mut self.default_value);
        fields.optional("Immutable", &mut self.immutable);
    }
}

impl contract::convert::Record for PasswordPolicy {
    const NAME: &'static str = "PasswordPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MinimumPasswordLength", &mut self.minimum_password_length);
        fields.optional("RequireSymbols", &mut self.require_symbols);
        fields.optional("RequireNumbers", &mut self.require_numbers);
        fields.optional("RequireUppercaseCharacters", &mut self.require_uppercase_characters);
        fields.optional("RequireLowercaseCharacters", &mut self.require_lowercase_characters);
        fields.optional("AllowUsersToChangePassword", &mut self.allow_users_to_change_password);
        fields.optional("ExpirePasswords", &mut self.expire_passwords);
        fields.optional("MaxPasswordAge", &mut self.max_password_age);
        fields.optional("PasswordReusePrevention", &mut self.password_reuse_prevention);
        fields.optional("HardExpiry", &mut self.hard_expiry);
    }
}

impl contract::convert::Record for PasswordPolicyViolationException {
    const NAME: &'static str = "PasswordPolicyViolationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PermissionsBoundaryDecisionDetail {
    const NAME: &'static str = "PermissionsBoundaryDecisionDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AllowedByPermissionsBoundary", &mut self.allowed_by_permissions_boundary);
    }
}

impl contract::convert::Record for Policy {
    const NAME: &'static str = "Policy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyName", &mut self.policy_name);
        fields.optional("PolicyId", &mut self.policy_id);
        fields.optional("Arn", &mut self.arn);
        fields.optional("Path", &mut self.path);
        fields.optional("DefaultVersionId", &mut self.default_version_id);
        fields.optional("AttachmentCount", &mut self.attachment_count);
        fields.optional("PermissionsBoundaryUsageCount", &mut self.permissions_boundary_usage_count);
        fields.optional("IsAttachable", &mut self.is_attachable);
        fields.optional("Description", &mut self.description);
        fields.optional("CreateDate", &mut self.create_date);
        fields.optional("UpdateDate", &mut self.update_date);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for PolicyDetail {
    const NAME: &'static str = "PolicyDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyName", &mut self.policy_name);
        fields.optional("PolicyDocument", &mut self.policy_document);
    }
}

impl contract::convert::Record for PolicyEvaluationException {
    const NAME: &'static str = "PolicyEvaluationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PolicyGrantingServiceAccess {
    const NAME: &'static str = "PolicyGrantingServiceAccess";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyName", &mut self.policy_name);
        fields.required("PolicyType", &mut self.policy_type);
        fields.optional("PolicyArn", &mut self.policy_arn);
        fields.optional("EntityType", &mut self.entity_type);
        fields.optional("EntityName", &mut self.entity_name);
    }
}

impl contract::convert::Record for PolicyGroup {
    const NAME: &'static str = "PolicyGroup";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("GroupId", &mut self.group_id);
    }
}

impl From<PolicyIdentifier> for Value {
    fn from(it: PolicyIdentifier) -> Self {
        match it {
            PolicyIdentifier::PolicyType(value) => variant("PolicyType", value),
            PolicyIdentifier::PolicyArn(value) => variant("PolicyArn", value),
            PolicyIdentifier::InlinePolicyIdentifier(value) => variant("InlinePolicyIdentifier", value),
        }
    }
}

impl TryFrom<Value> for PolicyIdentifier {
    type Error = contract::Error;
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        match only("PolicyIdentifier", value)? {
            ("PolicyType", value) => Ok(Self::PolicyType(value.try_into()?)),
            ("PolicyArn", value) => Ok(Self::PolicyArn(value.try_into()?)),
            ("InlinePolicyIdentifier", value) => Ok(Self::InlinePolicyIdentifier(value.try_into()?)),
            _ => Err(unknown_variant("PolicyIdentifier")),
        }
    }
}

impl contract::convert::Record for PolicyNotAttachableException {
    const NAME: &'static str = "PolicyNotAttachableException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for PolicyParameter {
    const NAME: &'static str = "PolicyParameter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Values", &mut self.values);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for PolicyRole {
    const NAME: &'static str = "PolicyRole";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RoleName", &mut self.role_name);
        fields.optional("RoleId", &mut self.role_id);
    }
}

impl contract::convert::Record for PolicyUser {
    const NAME: &'static str = "PolicyUser";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.optional("UserId", &mut self.user_id);
    }
}

impl contract::convert::Record for PolicyVersion {
    const NAME: &'static str = "PolicyVersion";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Document", &mut self.document);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("IsDefaultVersion", &mut self.is_default_version);
        fields.optional("CreateDate", &mut self.create_date);
    }
}

impl contract::convert::Record for Position {
    const NAME: &'static str = "Position";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Line", &mut self.line);
        fields.optional("Column", &mut self.column);
    }
}

impl contract::convert::Record for PutAccountPropertiesRequest {
    const NAME: &'static str = "PutAccountPropertiesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Properties", &mut self.properties);
    }
}

impl contract::convert::Record for PutAccountPropertiesResponse {
    const NAME: &'static str = "PutAccountPropertiesResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for PutGroupPolicyRequest {
    const NAME: &'static str = "PutGroupPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
        fields.required("PolicyName", &mut self.policy_name);
        fields.required("PolicyDocument", &mut self.policy_document);
    }
}

impl contract::convert::Record for PutRolePermissionsBoundaryRequest {
    const NAME: &'static str = "PutRolePermissionsBoundaryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.required("PermissionsBoundary", &mut self.permissions_boundary);
    }
}

impl contract::convert::Record for PutRolePolicyRequest {
    const NAME: &'static str = "PutRolePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.required("PolicyName", &mut self.policy_name);
        fields.required("PolicyDocument", &mut self.policy_document);
    }
}

impl contract::convert::Record for PutUserPermissionsBoundaryRequest {
    const NAME: &'static str = "PutUserPermissionsBoundaryRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("PermissionsBoundary", &mut self.permissions_boundary);
    }
}

impl contract::convert::Record for PutUserPolicyRequest {
    const NAME: &'static str = "PutUserPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("PolicyName", &mut self.policy_name);
        fields.required("PolicyDocument", &mut self.policy_document);
    }
}

impl contract::convert::Record for RejectDelegationRequestRequest {
    const NAME: &'static str = "RejectDelegationRequestRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DelegationRequestId", &mut self.delegation_request_id);
        fields.optional("Notes", &mut self.notes);
    }
}

impl contract::convert::Record for RemoveClientIDFromOpenIDConnectProviderRequest {
    const NAME: &'static str = "RemoveClientIDFromOpenIDConnectProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpenIDConnectProviderArn", &mut self.open_id_connect_provider_arn);
        fields.required("ClientID", &mut self.client_id);
    }
}

impl contract::convert::Record for RemoveRoleFromInstanceProfileRequest {
    const NAME: &'static str = "RemoveRoleFromInstanceProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceProfileName", &mut self.instance_profile_name);
        fields.required("RoleName", &mut self.role_name);
    }
}

impl contract::convert::Record for RemoveUserFromGroupRequest {
    const NAME: &'static str = "RemoveUserFromGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
        fields.required("UserName", &mut self.user_name);
    }
}

impl contract::convert::Record for ReplacementValueEntry {
    const NAME: &'static str = "ReplacementValueEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Values", &mut self.values);
    }
}

impl contract::convert::Record for ReportGenerationLimitExceededException {
    const NAME: &'static str = "ReportGenerationLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ResetServiceSpecificCredentialRequest {
    const NAME: &'static str = "ResetServiceSpecificCredentialRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.required("ServiceSpecificCredentialId", &mut self.service_specific_credential_id);
    }
}

impl contract::convert::Record for ResetServiceSpecificCredentialResponse {
    const NAME: &'static str = "ResetServiceSpecificCredentialResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ServiceSpecificCredential", &mut self.service_specific_credential);
    }
}

impl contract::convert::Record for ResourceSpecificResult {
    const NAME: &'static str = "ResourceSpecificResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EvalResourceName", &mut self.eval_resource_name);
        fields.required("EvalResourceDecision", &mut self.eval_resource_decision);
        fields.optional("MatchedStatements", &mut self.matched_statements);
        fields.optional("MissingContextValues", &mut self.missing_context_values);
        fields.optional("EvalDecisionDetails", &mut self.eval_decision_details);
        fields.optional("PermissionsBoundaryDecisionDetail", &mut self.permissions_boundary_decision_detail);
    }
}

impl contract::convert::Record for ResyncMFADeviceRequest {
    const NAME: &'static str = "ResyncMFADeviceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("SerialNumber", &mut self.serial_number);
        fields.required("AuthenticationCode1", &mut self.authentication_code1);
        fields.required("AuthenticationCode2", &mut self.authentication_code2);
    }
}

impl contract::convert::Record for Role {
    const NAME: &'static str = "Role";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Path", &mut self.path);
        fields.required("RoleName", &mut self.role_name);
        fields.required("RoleId", &mut self.role_id);
        fields.required("Arn", &mut self.arn);
        fields.required("CreateDate", &mut self.create_date);
        fields.optional("AssumeRolePolicyDocument", &mut self.assume_role_policy_document);
        fields.optional("Description", &mut self.description);
        fields.optional("MaxSessionDuration", &mut self.max_session_duration);
        fields.optional("MaxSigninSessionDuration", &mut self.max_signin_session_duration);
        fields.optional("PermissionsBoundary", &mut self.permissions_boundary);
        fields.optional("Tags", &mut self.tags);
        fields.optional("RoleLastUsed", &mut self.role_last_used);
        fields.optional("SourceRoleTemplate", &mut self.source_role_template);
    }
}

impl contract::convert::Record for RoleDetail {
    const NAME: &'static str = "RoleDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Path", &mut self.path);
        fields.optional("RoleName", &mut self.role_name);
        fields.optional("RoleId", &mut self.role_id);
        fields.optional("Arn", &mut self.arn);
        fields.optional("CreateDate", &mut self.create_date);
        fields.optional("AssumeRolePolicyDocument", &mut self.assume_role_policy_document);
        fields.optional("InstanceProfileList", &mut self.instance_profile_list);
        fields.optional("RolePolicyList", &mut self.role_policy_list);
        fields.optional("AttachedManagedPolicies", &mut self.attached_managed_policies);
        fields.optional("PermissionsBoundary", &mut self.permissions_boundary);
        fields.optional("Tags", &mut self.tags);
        fields.optional("RoleLastUsed", &mut self.role_last_used);
    }
}

impl contract::convert::Record for RoleLastUsed {
    const NAME: &'static str = "RoleLastUsed";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LastUsedDate", &mut self.last_used_date);
        fields.optional("Region", &mut self.region);
    }
}

impl contract::convert::Record for RoleModifiedException {
    const NAME: &'static str = "RoleModifiedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for RoleTemplateDisabledException {
    const NAME: &'static str = "RoleTemplateDisabledException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for RoleTemplateVersion {
    const NAME: &'static str = "RoleTemplateVersion";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TemplateArn", &mut self.template_arn);
        fields.optional("TemplateName", &mut self.template_name);
        fields.optional("TemplateVersionId", &mut self.template_version_id);
        fields.optional("Description", &mut self.description);
        fields.optional("MajorVersion", &mut self.major_version);
        fields.optional("DefaultMinorVersion", &mut self.default_minor_version);
        fields.optional("ManagedByType", &mut self.managed_by_type);
        fields.optional("ManagedByValue", &mut self.managed_by_value);
        fields.optional("Enabled", &mut self.enabled);
        fields.optional("MinorVersion", &mut self.minor_version);
        fields.optional("RoleNamePattern", &mut self.role_name_pattern);
        fields.optional("RolePathPattern", &mut self.role_path_pattern);
        fields.optional("RoleDescriptionPattern", &mut self.role_description_pattern);
        fields.optional("AssumeRolePolicyDocumentTemplate", &mut self.assume_role_policy_document_template);
        fields.optional("InlinePolicyTemplates", &mut self.inline_policy_templates);
        fields.optional("ManagedPolicyArns", &mut self.managed_policy_arns);
        fields.optional("PermissionBoundaryArn", &mut self.permission_boundary_arn);
        fields.optional("ParametersDefinition", &mut self.parameters_definition);
        fields.optional("RoleTagsTemplate", &mut self.role_tags_template);
        fields.optional("MaxSessionDuration", &mut self.max_session_duration);
        fields.optional("VersionEnabled", &mut self.version_enabled);
        fields.optional("CreateTimestamp", &mut self.create_timestamp);
        fields.optional("UpdateTimestamp", &mut self.update_timestamp);
    }
}

impl contract::convert::Record for RoleUsageType {
    const NAME: &'static str = "RoleUsageType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Region", &mut self.region);
        fields.optional("Resources", &mut self.resources);
    }
}

impl contract::convert::Record for SAMLKeyHashEntry {
    const NAME: &'static str = "SAMLKeyHashEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("IssuerURL", &mut self.issuer_url);
        fields.optional("KeyHashes", &mut self.key_hashes);
    }
}

impl contract::convert::Record for SAMLPrivateKey {
    const NAME: &'static str = "SAMLPrivateKey";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("KeyId", &mut self.key_id);
        fields.optional("Timestamp", &mut self.timestamp);
    }
}

impl contract::convert::Record for SAMLProviderListEntry {
    const NAME: &'static str = "SAMLProviderListEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("ValidUntil", &mut self.valid_until);
        fields.optional("CreateDate", &mut self.create_date);
        fields.optional("IsTrustedIdentityPropagationEnabled", &mut self.is_trusted_identity_propagation_enabled);
    }
}

impl contract::convert::Record for SSHPublicKey {
    const NAME: &'static str = "SSHPublicKey";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("SSHPublicKeyId", &mut self.ssh_public_key_id);
        fields.required("Fingerprint", &mut self.fingerprint);
        fields.required("SSHPublicKeyBody", &mut self.ssh_public_key_body);
        fields.required("Status", &mut self.status);
        fields.optional("UploadDate", &mut self.upload_date);
    }
}

impl contract::convert::Record for SSHPublicKeyMetadata {
    const NAME: &'static str = "SSHPublicKeyMetadata";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("SSHPublicKeyId", &mut self.ssh_public_key_id);
        fields.required("Status", &mut self.status);
        fields.required("UploadDate", &mut self.upload_date);
    }
}

impl contract::convert::Record for SendDelegationTokenRequest {
    const NAME: &'static str = "SendDelegationTokenRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DelegationRequestId", &mut self.delegation_request_id);
    }
}

impl contract::convert::Record for ServerCertificate {
    const NAME: &'static str = "ServerCertificate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ServerCertificateMetadata", &mut self.server_certificate_metadata);
        fields.required("CertificateBody", &mut self.certificate_body);
        fields.optional("CertificateChain", &mut self.certificate_chain);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for ServerCertificateMetadata {
    const NAME: &'static str = "ServerCertificateMetadata";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Path", &mut self.path);
        fields.required("ServerCertificateName", &mut self.server_certificate_name);
        fields.required("ServerCertificateId", &mut self.server_certificate_id);
        fields.required("Arn", &mut self.arn);
        fields.optional("UploadDate", &mut self.upload_date);
        fields.optional("Expiration", &mut self.expiration);
    }
}

impl contract::convert::Record for ServiceAccessNotEnabledException {
    const NAME: &'static str = "ServiceAccessNotEnabledException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ServiceFailureException {
    const NAME: &'static str = "ServiceFailureException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ServiceLastAccessed {
    const NAME: &'static str = "ServiceLastAccessed";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ServiceName", &mut self.service_name);
        fields.optional("LastAuthenticated", &mut self.last_authenticated);
        fields.required("ServiceNamespace", &mut self.service_namespace);
        fields.optional("LastAuthenticatedEntity", &mut self.last_authenticated_entity);
        fields.optional("LastAuthenticatedRegion", &mut self.last_authenticated_region);
        fields.optional("TotalAuthenticatedEntities", &mut self.total_authenticated_entities);
        fields.optional("TrackedActionsLastAccessed", &mut self.tracked_actions_last_accessed);
    }
}

impl contract::convert::Record for ServiceNotSupportedException {
    const NAME: &'static str = "ServiceNotSupportedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for ServiceSpecificCredential {
    const NAME: &'static str = "ServiceSpecificCredential";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("CreateDate", &mut self.create_date);
        fields.optional("ExpirationDate", &mut self.expiration_date);
        fields.required("ServiceName", &mut self.service_name);
        fields.optional("ServiceUserName", &mut self.service_user_name);
        fields.optional("ServicePassword", &mut self.service_password);
        fields.optional("ServiceCredentialAlias", &mut self.service_credential_alias);
        fields.optional("ServiceCredentialSecret", &mut self.service_credential_secret);
        fields.required("ServiceSpecificCredentialId", &mut self.service_specific_credential_id);
        fields.required("UserName", &mut self.user_name);
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for ServiceSpecificCredentialMetadata {
    const NAME: &'static str = "ServiceSpecificCredentialMetadata";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("Status", &mut self.status);
        fields.optional("ServiceUserName", &mut self.service_user_name);
        fields.optional("ServiceCredentialAlias", &mut self.service_credential_alias);
        fields.required("CreateDate", &mut self.create_date);
        fields.optional("ExpirationDate", &mut self.expiration_date);
        fields.required("ServiceSpecificCredentialId", &mut self.service_specific_credential_id);
        fields.required("ServiceName", &mut self.service_name);
    }
}

impl contract::convert::Record for SetDefaultPolicyVersionRequest {
    const NAME: &'static str = "SetDefaultPolicyVersionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyArn", &mut self.policy_arn);
        fields.required("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for SetSecurityTokenServicePreferencesRequest {
    const NAME: &'static str = "SetSecurityTokenServicePreferencesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GlobalEndpointTokenVersion", &mut self.global_endpoint_token_version);
    }
}

impl contract::convert::Record for SigningCertificate {
    const NAME: &'static str = "SigningCertificate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("CertificateId", &mut self.certificate_id);
        fields.required("CertificateBody", &mut self.certificate_body);
        fields.required("Status", &mut self.status);
        fields.optional("UploadDate", &mut self.upload_date);
    }
}

impl contract::convert::Record for SimulateCustomPolicyRequest {
    const NAME: &'static str = "SimulateCustomPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyInputList", &mut self.policy_input_list);
        fields.optional("PermissionsBoundaryPolicyInputList", &mut self.permissions_boundary_policy_input_list);
        fields.optional("OrderedOrganizationPolicyInputList", &mut self.ordered_organization_policy_input_list);
        fields.required("ActionNames", &mut self.action_names);
        fields.optional("ResourceArns", &mut self.resource_arns);
        fields.optional("ResourcePolicy", &mut self.resource_policy);
        fields.optional("ResourceOwner", &mut self.resource_owner);
        fields.optional("CallerArn", &mut self.caller_arn);
        fields.optional("ContextEntries", &mut self.context_entries);
        fields.optional("ResourceHandlingOption", &mut self.resource_handling_option);
        fields.optional("MaxItems", &mut self.max_items);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for SimulatePolicyResponse {
    const NAME: &'static str = "SimulatePolicyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EvaluationResults", &mut self.evaluation_results);
        fields.optional("IsTruncated", &mut self.is_truncated);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for SimulatePrincipalPolicyRequest {
    const NAME: &'static str = "SimulatePrincipalPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicySourceArn", &mut self.policy_source_arn);
        fields.optional("PolicyInputList", &mut self.policy_input_list);
        fields.optional("PermissionsBoundaryPolicyInputList", &mut self.permissions_boundary_policy_input_list);
        fields.optional("PolicyExclusionList", &mut self.policy_exclusion_list);
        fields.required("ActionNames", &mut self.action_names);
        fields.optional("ResourceArns", &mut self.resource_arns);
        fields.optional("ResourcePolicy", &mut self.resource_policy);
        fields.optional("ResourceOwner", &mut self.resource_owner);
        fields.optional("CallerArn", &mut self.caller_arn);
        fields.optional("ContextEntries", &mut self.context_entries);
        fields.optional("ResourceHandlingOption", &mut self.resource_handling_option);
        fields.optional("MaxItems", &mut self.max_items);
        fields.optional("Marker", &mut self.marker);
    }
}

impl contract::convert::Record for SourceRoleTemplate {
    const NAME: &'static str = "SourceRoleTemplate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TemplateArn", &mut self.template_arn);
        fields.required("TemplateMinorVersion", &mut self.template_minor_version);
    }
}

impl contract::convert::Record for Statement {
    const NAME: &'static str = "Statement";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SourcePolicyId", &mut self.source_policy_id);
        fields.optional("SourcePolicyType", &mut self.source_policy_type);
        fields.optional("StartPosition", &mut self.start_position);
        fields.optional("EndPosition", &mut self.end_position);
    }
}

impl contract::convert::Record for Tag {
    const NAME: &'static str = "Tag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for TagInstanceProfileRequest {
    const NAME: &'static str = "TagInstanceProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceProfileName", &mut self.instance_profile_name);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagMFADeviceRequest {
    const NAME: &'static str = "TagMFADeviceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SerialNumber", &mut self.serial_number);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagOpenIDConnectProviderRequest {
    const NAME: &'static str = "TagOpenIDConnectProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpenIDConnectProviderArn", &mut self.open_id_connect_provider_arn);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagPolicyRequest {
    const NAME: &'static str = "TagPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyArn", &mut self.policy_arn);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagRoleRequest {
    const NAME: &'static str = "TagRoleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagSAMLProviderRequest {
    const NAME: &'static str = "TagSAMLProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SAMLProviderArn", &mut self.saml_provider_arn);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagServerCertificateRequest {
    const NAME: &'static str = "TagServerCertificateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ServerCertificateName", &mut self.server_certificate_name);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagTemplate {
    const NAME: &'static str = "TagTemplate";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for TagUserRequest {
    const NAME: &'static str = "TagUserRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TrackedActionLastAccessed {
    const NAME: &'static str = "TrackedActionLastAccessed";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ActionName", &mut self.action_name);
        fields.optional("LastAccessedEntity", &mut self.last_accessed_entity);
        fields.optional("LastAccessedTime", &mut self.last_accessed_time);
        fields.optional("LastAccessedRegion", &mut self.last_accessed_region);
    }
}

impl contract::convert::Record for UnmodifiableEntityException {
    const NAME: &'static str = "UnmodifiableEntityException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for UnrecognizedPublicKeyEncodingException {
    const NAME: &'static str = "UnrecognizedPublicKeyEncodingException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
    }
}

impl contract::convert::Record for UntagInstanceProfileRequest {
    const NAME: &'static str = "UntagInstanceProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("InstanceProfileName", &mut self.instance_profile_name);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagMFADeviceRequest {
    const NAME: &'static str = "UntagMFADeviceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SerialNumber", &mut self.serial_number);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagOpenIDConnectProviderRequest {
    const NAME: &'static str = "UntagOpenIDConnectProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpenIDConnectProviderArn", &mut self.open_id_connect_provider_arn);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagPolicyRequest {
    const NAME: &'static str = "UntagPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PolicyArn", &mut self.policy_arn);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagRoleRequest {
    const NAME: &'static str = "UntagRoleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagSAMLProviderRequest {
    const NAME: &'static str = "UntagSAMLProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SAMLProviderArn", &mut self.saml_provider_arn);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagServerCertificateRequest {
    const NAME: &'static str = "UntagServerCertificateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ServerCertificateName", &mut self.server_certificate_name);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagUserRequest {
    const NAME: &'static str = "UntagUserRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UpdateAccessKeyRequest {
    const NAME: &'static str = "UpdateAccessKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.required("AccessKeyId", &mut self.access_key_id);
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for UpdateAccountPasswordPolicyRequest {
    const NAME: &'static str = "UpdateAccountPasswordPolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MinimumPasswordLength", &mut self.minimum_password_length);
        fields.optional("RequireSymbols", &mut self.require_symbols);
        fields.optional("RequireNumbers", &mut self.require_numbers);
        fields.optional("RequireUppercaseCharacters", &mut self.require_uppercase_characters);
        fields.optional("RequireLowercaseCharacters", &mut self.require_lowercase_characters);
        fields.optional("AllowUsersToChangePassword", &mut self.allow_users_to_change_password);
        fields.optional("MaxPasswordAge", &mut self.max_password_age);
        fields.optional("PasswordReusePrevention", &mut self.password_reuse_prevention);
        fields.optional("HardExpiry", &mut self.hard_expiry);
    }
}

impl contract::convert::Record for UpdateAssumeRolePolicyRequest {
    const NAME: &'static str = "UpdateAssumeRolePolicyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.required("PolicyDocument", &mut self.policy_document);
    }
}

impl contract::convert::Record for UpdateDelegationRequestRequest {
    const NAME: &'static str = "UpdateDelegationRequestRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DelegationRequestId", &mut self.delegation_request_id);
        fields.optional("Notes", &mut self.notes);
    }
}

impl contract::convert::Record for UpdateGroupRequest {
    const NAME: &'static str = "UpdateGroupRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GroupName", &mut self.group_name);
        fields.optional("NewPath", &mut self.new_path);
        fields.optional("NewGroupName", &mut self.new_group_name);
    }
}

impl contract::convert::Record for UpdateLoginProfileRequest {
    const NAME: &'static str = "UpdateLoginProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.optional("Password", &mut self.password);
        fields.optional("PasswordResetRequired", &mut self.password_reset_required);
        fields.optional("MaxSigninSessionDuration", &mut self.max_signin_session_duration);
        fields.optional("ResetMaxSigninSessionDuration", &mut self.reset_max_signin_session_duration);
    }
}

impl contract::convert::Record for UpdateOpenIDConnectProviderRequest {
    const NAME: &'static str = "UpdateOpenIDConnectProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpenIDConnectProviderArn", &mut self.open_id_connect_provider_arn);
        fields.optional("ContextProvider", &mut self.context_provider);
        fields.optional("IdentityCenterInstanceArn", &mut self.identity_center_instance_arn);
        fields.optional("RemoveContextProvider", &mut self.remove_context_provider);
        fields.optional("RemoveIdentityCenterInstance", &mut self.remove_identity_center_instance);
    }
}

impl contract::convert::Record for UpdateOpenIDConnectProviderThumbprintRequest {
    const NAME: &'static str = "UpdateOpenIDConnectProviderThumbprintRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("OpenIDConnectProviderArn", &mut self.open_id_connect_provider_arn);
        fields.required("ThumbprintList", &mut self.thumbprint_list);
    }
}

impl contract::convert::Record for UpdateRoleDescriptionRequest {
    const NAME: &'static str = "UpdateRoleDescriptionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.required("Description", &mut self.description);
    }
}

impl contract::convert::Record for UpdateRoleDescriptionResponse {
    const NAME: &'static str = "UpdateRoleDescriptionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Role", &mut self.role);
    }
}

impl contract::convert::Record for UpdateRoleRequest {
    const NAME: &'static str = "UpdateRoleRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RoleName", &mut self.role_name);
        fields.optional("Description", &mut self.description);
        fields.optional("MaxSessionDuration", &mut self.max_session_duration);
        fields.optional("MaxSigninSessionDuration", &mut self.max_signin_session_duration);
        fields.optional("ResetMaxSigninSessionDuration", &mut self.reset_max_signin_session_duration);
    }
}

impl contract::convert::Record for UpdateRoleResponse {
    const NAME: &'static str = "UpdateRoleResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateSAMLProviderRequest {
    const NAME: &'static str = "UpdateSAMLProviderRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SAMLMetadataDocument", &mut self.saml_metadata_document);
        fields.required("SAMLProviderArn", &mut self.saml_provider_arn);
        fields.optional("AssertionEncryptionMode", &mut self.assertion_encryption_mode);
        fields.optional("AddPrivateKey", &mut self.add_private_key);
        fields.optional("RemovePrivateKey", &mut self.remove_private_key);
        fields.optional("ContextProvider", &mut self.context_provider);
        fields.optional("IdentityCenterInstanceArn", &mut self.identity_center_instance_arn);
        fields.optional("RemoveContextProvider", &mut self.remove_context_provider);
        fields.optional("RemoveIdentityCenterInstance", &mut self.remove_identity_center_instance);
    }
}

impl contract::convert::Record for UpdateSAMLProviderResponse {
    const NAME: &'static str = "UpdateSAMLProviderResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SAMLProviderArn", &mut self.saml_provider_arn);
    }
}

impl contract::convert::Record for UpdateSSHPublicKeyRequest {
    const NAME: &'static str = "UpdateSSHPublicKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("SSHPublicKeyId", &mut self.ssh_public_key_id);
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for UpdateServerCertificateRequest {
    const NAME: &'static str = "UpdateServerCertificateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ServerCertificateName", &mut self.server_certificate_name);
        fields.optional("NewPath", &mut self.new_path);
        fields.optional("NewServerCertificateName", &mut self.new_server_certificate_name);
    }
}

impl contract::convert::Record for UpdateServiceSpecificCredentialRequest {
    const NAME: &'static str = "UpdateServiceSpecificCredentialRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.required("ServiceSpecificCredentialId", &mut self.service_specific_credential_id);
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for UpdateSigningCertificateRequest {
    const NAME: &'static str = "UpdateSigningCertificateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.required("CertificateId", &mut self.certificate_id);
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for UpdateUserRequest {
    const NAME: &'static str = "UpdateUserRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.optional("NewPath", &mut self.new_path);
        fields.optional("NewUserName", &mut self.new_user_name);
    }
}

impl contract::convert::Record for UploadSSHPublicKeyRequest {
    const NAME: &'static str = "UploadSSHPublicKeyRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("UserName", &mut self.user_name);
        fields.required("SSHPublicKeyBody", &mut self.ssh_public_key_body);
    }
}

impl contract::convert::Record for UploadSSHPublicKeyResponse {
    const NAME: &'static str = "UploadSSHPublicKeyResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("SSHPublicKey", &mut self.ssh_public_key);
    }
}

impl contract::convert::Record for UploadServerCertificateRequest {
    const NAME: &'static str = "UploadServerCertificateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Path", &mut self.path);
        fields.required("ServerCertificateName", &mut self.server_certificate_name);
        fields.required("CertificateBody", &mut self.certificate_body);
        fields.required("PrivateKey", &mut self.private_key);
        fields.optional("CertificateChain", &mut self.certificate_chain);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for UploadServerCertificateResponse {
    const NAME: &'static str = "UploadServerCertificateResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ServerCertificateMetadata", &mut self.server_certificate_metadata);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for UploadSigningCertificateRequest {
    const NAME: &'static str = "UploadSigningCertificateRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UserName", &mut self.user_name);
        fields.required("CertificateBody", &mut self.certificate_body);
    }
}

impl contract::convert::Record for UploadSigningCertificateResponse {
    const NAME: &'static str = "UploadSigningCertificateResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Certificate", &mut self.certificate);
    }
}

impl contract::convert::Record for User {
    const NAME: &'static str = "User";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Path", &mut self.path);
        fields.required("UserName", &mut self.user_name);
        fields.required("UserId", &mut self.user_id);
        fields.required("Arn", &mut self.arn);
        fields.required("CreateDate", &mut self.create_date);
        fields.optional("PasswordLastUsed", &mut self.password_last_used);
        fields.optional("PermissionsBoundary", &mut self.permissions_boundary);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for UserDetail {
    const NAME: &'static str = "UserDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Path", &mut self.path);
        fields.optional("UserName", &mut self.user_name);
        fields.optional("UserId", &mut self.user_id);
        fields.optional("Arn", &mut self.arn);
        fields.optional("CreateDate", &mut self.create_date);
        fields.optional("UserPolicyList", &mut self.user_policy_list);
        fields.optional("GroupList", &mut self.group_list);
        fields.optional("AttachedManagedPolicies", &mut self.attached_managed_policies);
        fields.optional("PermissionsBoundary", &mut self.permissions_boundary);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for VirtualMFADevice {
    const NAME: &'static str = "VirtualMFADevice";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("SerialNumber", &mut self.serial_number);
        fields.optional("Base32StringSeed", &mut self.base32_string_seed);
        fields.optional("QRCodePNG", &mut self.qr_code_png);
        fields.optional("User", &mut self.user);
        fields.optional("EnableDate", &mut self.enable_date);
        fields.optional("Tags", &mut self.tags);
    }
}

contract::readable! { AcceptDelegationRequestRequest
AccessDetail
AccessKey
AccessKeyLastUsed
AccessKeyMetadata
AccountNotManagementOrDelegatedAdministratorException
AcquireRoleRequest
AcquireRoleResponse
AddClientIDToOpenIDConnectProviderRequest
AddRoleToInstanceProfileRequest
AddUserToGroupRequest
AssociateDelegationRequestRequest
AttachGroupPolicyRequest
AttachRolePolicyRequest
AttachUserPolicyRequest
AttachedPermissionsBoundary
AttachedPolicy
CallerIsNotManagementAccountException
ChangePasswordRequest
ConcurrentModificationException
ContextEntry
ContextProvider
ContextProviderKeyDefinition
CreateAccessKeyRequest
CreateAccessKeyResponse
CreateAccountAliasRequest
CreateDelegationRequestRequest
CreateDelegationRequestResponse
CreateGroupRequest
CreateGroupResponse
CreateInstanceProfileRequest
CreateInstanceProfileResponse
CreateLoginProfileRequest
CreateLoginProfileResponse
CreateOpenIDConnectProviderRequest
CreateOpenIDConnectProviderResponse
CreatePolicyRequest
CreatePolicyResponse
CreatePolicyVersionRequest
CreatePolicyVersionResponse
CreateRoleRequest
CreateRoleResponse
CreateSAMLProviderRequest
CreateSAMLProviderResponse
CreateServiceLinkedRoleRequest
CreateServiceLinkedRoleResponse
CreateServiceSpecificCredentialRequest
CreateServiceSpecificCredentialResponse
CreateUserRequest
CreateUserResponse
CreateVirtualMFADeviceRequest
CreateVirtualMFADeviceResponse
CredentialReportExpiredException
CredentialReportNotPresentException
CredentialReportNotReadyException
DeactivateMFADeviceRequest
DelegationPermission
DelegationRequest
DeleteAccessKeyRequest
DeleteAccountAliasRequest
DeleteConflictException
DeleteGroupPolicyRequest
DeleteGroupRequest
DeleteInstanceProfileRequest
DeleteLoginProfileRequest
DeleteOpenIDConnectProviderRequest
DeletePolicyRequest
DeletePolicyVersionRequest
DeleteRolePermissionsBoundaryRequest
DeleteRolePolicyRequest
DeleteRoleRequest
DeleteSAMLProviderRequest
DeleteSSHPublicKeyRequest
DeleteServerCertificateRequest
DeleteServiceLinkedRoleRequest
DeleteServiceLinkedRoleResponse
DeleteServiceSpecificCredentialRequest
DeleteSigningCertificateRequest
DeleteUserPermissionsBoundaryRequest
DeleteUserPolicyRequest
DeleteUserRequest
DeleteVirtualMFADeviceRequest
DeletionTaskFailureReasonType
DetachGroupPolicyRequest
DetachRolePolicyRequest
DetachUserPolicyRequest
DisableOrganizationsRootCredentialsManagementRequest
DisableOrganizationsRootCredentialsManagementResponse
DisableOrganizationsRootSessionsRequest
DisableOrganizationsRootSessionsResponse
DuplicateCertificateException
DuplicateSSHPublicKeyException
EnableMFADeviceRequest
EnableOrganizationsRootCredentialsManagementRequest
EnableOrganizationsRootCredentialsManagementResponse
EnableOrganizationsRootSessionsRequest
EnableOrganizationsRootSessionsResponse
EnableOutboundWebIdentityFederationResponse
EntityAlreadyExistsException
EntityDetails
EntityInfo
EntityTemporarilyUnmodifiableException
ErrorDetails
EvaluationResult
FeatureDisabledException
FeatureEnabledException
GenerateCredentialReportResponse
GenerateOrganizationsAccessReportRequest
GenerateOrganizationsAccessReportResponse
GenerateServiceLastAccessedDetailsRequest
GenerateServiceLastAccessedDetailsResponse
GetAccessKeyLastUsedRequest
GetAccessKeyLastUsedResponse
GetAccountAuthorizationDetailsRequest
GetAccountAuthorizationDetailsResponse
GetAccountPasswordPolicyResponse
GetAccountPropertiesRequest
GetAccountPropertiesResponse
GetAccountSummaryResponse
GetContextKeysForCustomPolicyRequest
GetContextKeysForPolicyResponse
GetContextKeysForPrincipalPolicyRequest
GetCredentialReportResponse
GetDelegationRequestRequest
GetDelegationRequestResponse
GetGroupPolicyRequest
GetGroupPolicyResponse
GetGroupRequest
GetGroupResponse
GetHumanReadableSummaryRequest
GetHumanReadableSummaryResponse
GetInstanceProfileRequest
GetInstanceProfileResponse
GetLoginProfileRequest
GetLoginProfileResponse
GetMFADeviceRequest
GetMFADeviceResponse
GetOpenIDConnectProviderRequest
GetOpenIDConnectProviderResponse
GetOrganizationsAccessReportRequest
GetOrganizationsAccessReportResponse
GetOutboundWebIdentityFederationInfoResponse
GetPolicyRequest
GetPolicyResponse
GetPolicyVersionRequest
GetPolicyVersionResponse
GetRolePolicyRequest
GetRolePolicyResponse
GetRoleRequest
GetRoleResponse
GetRoleTemplateVersionRequest
GetRoleTemplateVersionResponse
GetSAMLProviderRequest
GetSAMLProviderResponse
GetSSHPublicKeyRequest
GetSSHPublicKeyResponse
GetServerCertificateRequest
GetServerCertificateResponse
GetServiceLastAccessedDetailsRequest
GetServiceLastAccessedDetailsResponse
GetServiceLastAccessedDetailsWithEntitiesRequest
GetServiceLastAccessedDetailsWithEntitiesResponse
GetServiceLinkedRoleDeletionStatusRequest
GetServiceLinkedRoleDeletionStatusResponse
GetUserPolicyRequest
GetUserPolicyResponse
GetUserRequest
GetUserResponse
Group
GroupDetail
InlinePolicy
InlinePolicyIdentifierType
InstanceProfile
InvalidAuthenticationCodeException
InvalidCertificateException
InvalidInputException
InvalidPublicKeyException
InvalidUserTypeException
KeyPairMismatchException
LimitExceededException
ListAccessKeysRequest
ListAccessKeysResponse
ListAccountAliasesRequest
ListAccountAliasesResponse
ListAttachedGroupPoliciesRequest
ListAttachedGroupPoliciesResponse
ListAttachedRolePoliciesRequest
ListAttachedRolePoliciesResponse
ListAttachedUserPoliciesRequest
ListAttachedUserPoliciesResponse
ListDelegationRequestsRequest
ListDelegationRequestsResponse
ListEntitiesForPolicyRequest
ListEntitiesForPolicyResponse
ListGroupPoliciesRequest
ListGroupPoliciesResponse
ListGroupsForUserRequest
ListGroupsForUserResponse
ListGroupsRequest
ListGroupsResponse
ListInstanceProfileTagsRequest
ListInstanceProfileTagsResponse
ListInstanceProfilesForRoleRequest
ListInstanceProfilesForRoleResponse
ListInstanceProfilesRequest
ListInstanceProfilesResponse
ListMFADeviceTagsRequest
ListMFADeviceTagsResponse
ListMFADevicesRequest
ListMFADevicesResponse
ListOpenIDConnectProviderTagsRequest
ListOpenIDConnectProviderTagsResponse
ListOpenIDConnectProvidersRequest
ListOpenIDConnectProvidersResponse
ListOrganizationsFeaturesRequest
ListOrganizationsFeaturesResponse
ListPoliciesGrantingServiceAccessEntry
ListPoliciesGrantingServiceAccessRequest
ListPoliciesGrantingServiceAccessResponse
ListPoliciesRequest
ListPoliciesResponse
ListPolicyTagsRequest
ListPolicyTagsResponse
ListPolicyVersionsRequest
ListPolicyVersionsResponse
ListRolePoliciesRequest
ListRolePoliciesResponse
ListRoleTagsRequest
ListRoleTagsResponse
ListRolesRequest
ListRolesResponse
ListSAMLProviderTagsRequest
ListSAMLProviderTagsResponse
ListSAMLProvidersRequest
ListSAMLProvidersResponse
ListSSHPublicKeysRequest
ListSSHPublicKeysResponse
ListServerCertificateTagsRequest
ListServerCertificateTagsResponse
ListServerCertificatesRequest
ListServerCertificatesResponse
ListServiceSpecificCredentialsRequest
ListServiceSpecificCredentialsResponse
ListSigningCertificatesRequest
ListSigningCertificatesResponse
ListUserPoliciesRequest
ListUserPoliciesResponse
ListUserTagsRequest
ListUserTagsResponse
ListUsersRequest
ListUsersResponse
ListVirtualMFADevicesRequest
ListVirtualMFADevicesResponse
LoginProfile
MFADevice
MalformedCertificateException
MalformedPolicyDocumentException
ManagedPolicyDetail
NameConflictException
NoSuchEntityException
OpenIDConnectProviderListEntry
OpenIdIdpCommunicationErrorException
OrderedOrganizationPolicyType
OrganizationNotFoundException
OrganizationNotInAllFeaturesModeException
OrganizationsDecisionDetail
ParameterDefinition
PasswordPolicy
PasswordPolicyViolationException
PermissionsBoundaryDecisionDetail
Policy
PolicyDetail
PolicyEvaluationException
PolicyGrantingServiceAccess
PolicyGroup
PolicyNotAttachableException
PolicyParameter
PolicyRole
PolicyUser
PolicyVersion
Position
PutAccountPropertiesRequest
PutAccountPropertiesResponse
PutGroupPolicyRequest
PutRolePermissionsBoundaryRequest
PutRolePolicyRequest
PutUserPermissionsBoundaryRequest
PutUserPolicyRequest
RejectDelegationRequestRequest
RemoveClientIDFromOpenIDConnectProviderRequest
RemoveRoleFromInstanceProfileRequest
RemoveUserFromGroupRequest
ReplacementValueEntry
ReportGenerationLimitExceededException
ResetServiceSpecificCredentialRequest
ResetServiceSpecificCredentialResponse
ResourceSpecificResult
ResyncMFADeviceRequest
Role
RoleDetail
RoleLastUsed
RoleModifiedException
RoleTemplateDisabledException
RoleTemplateVersion
RoleUsageType
SAMLKeyHashEntry
SAMLPrivateKey
SAMLProviderListEntry
SSHPublicKey
SSHPublicKeyMetadata
SendDelegationTokenRequest
ServerCertificate
ServerCertificateMetadata
ServiceAccessNotEnabledException
ServiceFailureException
ServiceLastAccessed
ServiceNotSupportedException
ServiceSpecificCredential
ServiceSpecificCredentialMetadata
SetDefaultPolicyVersionRequest
SetSecurityTokenServicePreferencesRequest
SigningCertificate
SimulateCustomPolicyRequest
SimulatePolicyResponse
SimulatePrincipalPolicyRequest
SourceRoleTemplate
Statement
Tag
TagInstanceProfileRequest
TagMFADeviceRequest
TagOpenIDConnectProviderRequest
TagPolicyRequest
TagRoleRequest
TagSAMLProviderRequest
TagServerCertificateRequest
TagTemplate
TagUserRequest
TrackedActionLastAccessed
UnmodifiableEntityException
UnrecognizedPublicKeyEncodingException
UntagInstanceProfileRequest
UntagMFADeviceRequest
UntagOpenIDConnectProviderRequest
UntagPolicyRequest
UntagRoleRequest
UntagSAMLProviderRequest
UntagServerCertificateRequest
UntagUserRequest
UpdateAccessKeyRequest
UpdateAccountPasswordPolicyRequest
UpdateAssumeRolePolicyRequest
UpdateDelegationRequestRequest
UpdateGroupRequest
UpdateLoginProfileRequest
UpdateOpenIDConnectProviderRequest
UpdateOpenIDConnectProviderThumbprintRequest
UpdateRoleDescriptionRequest
UpdateRoleDescriptionResponse
UpdateRoleRequest
UpdateRoleResponse
UpdateSAMLProviderRequest
UpdateSAMLProviderResponse
UpdateSSHPublicKeyRequest
UpdateServerCertificateRequest
UpdateServiceSpecificCredentialRequest
UpdateSigningCertificateRequest
UpdateUserRequest
UploadSSHPublicKeyRequest
UploadSSHPublicKeyResponse
UploadServerCertificateRequest
UploadServerCertificateResponse
UploadSigningCertificateRequest
UploadSigningCertificateResponse
User
UserDetail
VirtualMFADevice }
