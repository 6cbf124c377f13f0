// Generated from `models/iam.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::{Fields, Value, unknown_variant, variant};

impl From<AcceptDelegationRequestRequest> for Value {
    #[inline]
    fn from(it: AcceptDelegationRequestRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("DelegationRequestId", it.delegation_request_id);
        to.into()
    }
}

impl TryFrom<Value> for AcceptDelegationRequestRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcceptDelegationRequestRequest", value)?;
        Ok(Self { delegation_request_id: from.take("DelegationRequestId")? })
    }
}

impl From<AccessDetail> for Value {
    #[inline]
    fn from(it: AccessDetail) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("ServiceName", it.service_name);
        to.put("ServiceNamespace", it.service_namespace);
        to.put_some("Region", it.region);
        to.put_some("EntityPath", it.entity_path);
        to.put_some("LastAuthenticatedTime", it.last_authenticated_time);
        to.put_some("TotalAuthenticatedEntities", it.total_authenticated_entities);
        to.into()
    }
}

impl TryFrom<Value> for AccessDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AccessDetail", value)?;
        Ok(Self {
            service_name: from.take("ServiceName")?,
            service_namespace: from.take("ServiceNamespace")?,
            region: from.take_some("Region")?,
            entity_path: from.take_some("EntityPath")?,
            last_authenticated_time: from.take_some("LastAuthenticatedTime")?,
            total_authenticated_entities: from.take_some("TotalAuthenticatedEntities")?,
        })
    }
}

impl From<AccessKey> for Value {
    #[inline]
    fn from(it: AccessKey) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("UserName", it.user_name);
        to.put("AccessKeyId", it.access_key_id);
        to.put("Status", it.status);
        to.put("SecretAccessKey", it.secret_access_key);
        to.put_some("CreateDate", it.create_date);
        to.into()
    }
}

impl TryFrom<Value> for AccessKey {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AccessKey", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            access_key_id: from.take("AccessKeyId")?,
            status: from.take("Status")?,
            secret_access_key: from.take("SecretAccessKey")?,
            create_date: from.take_some("CreateDate")?,
        })
    }
}

impl From<AccessKeyLastUsed> for Value {
    #[inline]
    fn from(it: AccessKeyLastUsed) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("LastUsedDate", it.last_used_date);
        to.put("ServiceName", it.service_name);
        to.put("Region", it.region);
        to.into()
    }
}

impl TryFrom<Value> for AccessKeyLastUsed {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AccessKeyLastUsed", value)?;
        Ok(Self {
            last_used_date: from.take_some("LastUsedDate")?,
            service_name: from.take("ServiceName")?,
            region: from.take("Region")?,
        })
    }
}

impl From<AccessKeyMetadata> for Value {
    #[inline]
    fn from(it: AccessKeyMetadata) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("UserName", it.user_name);
        to.put_some("AccessKeyId", it.access_key_id);
        to.put_some("Status", it.status);
        to.put_some("CreateDate", it.create_date);
        to.into()
    }
}

impl TryFrom<Value> for AccessKeyMetadata {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AccessKeyMetadata", value)?;
        Ok(Self {
            user_name: from.take_some("UserName")?,
            access_key_id: from.take_some("AccessKeyId")?,
            status: from.take_some("Status")?,
            create_date: from.take_some("CreateDate")?,
        })
    }
}

impl From<AccountNotManagementOrDelegatedAdministratorException> for Value {
    #[inline]
    fn from(it: AccountNotManagementOrDelegatedAdministratorException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for AccountNotManagementOrDelegatedAdministratorException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("AccountNotManagementOrDelegatedAdministratorException", value)?;
        Ok(Self {})
    }
}

impl From<AcquireRoleRequest> for Value {
    #[inline]
    fn from(it: AcquireRoleRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("TemplateArn", it.template_arn);
        to.put_some("TemplateMinorVersion", it.template_minor_version);
        to.put_some("ReplacementValues", it.replacement_values);
        to.into()
    }
}

impl TryFrom<Value> for AcquireRoleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcquireRoleRequest", value)?;
        Ok(Self {
            template_arn: from.take("TemplateArn")?,
            template_minor_version: from.take_some("TemplateMinorVersion")?,
            replacement_values: from.take_some("ReplacementValues")?,
        })
    }
}

impl From<AcquireRoleResponse> for Value {
    #[inline]
    fn from(it: AcquireRoleResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Role", it.role);
        to.into()
    }
}

impl TryFrom<Value> for AcquireRoleResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AcquireRoleResponse", value)?;
        Ok(Self { role: from.take("Role")? })
    }
}

impl From<AddClientIDToOpenIDConnectProviderRequest> for Value {
    #[inline]
    fn from(it: AddClientIDToOpenIDConnectProviderRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("OpenIDConnectProviderArn", it.open_id_connect_provider_arn);
        to.put("ClientID", it.client_id);
        to.into()
    }
}

impl TryFrom<Value> for AddClientIDToOpenIDConnectProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AddClientIDToOpenIDConnectProviderRequest", value)?;
        Ok(Self {
            open_id_connect_provider_arn: from.take("OpenIDConnectProviderArn")?,
            client_id: from.take("ClientID")?,
        })
    }
}

impl From<AddRoleToInstanceProfileRequest> for Value {
    #[inline]
    fn from(it: AddRoleToInstanceProfileRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("InstanceProfileName", it.instance_profile_name);
        to.put("RoleName", it.role_name);
        to.into()
    }
}

impl TryFrom<Value> for AddRoleToInstanceProfileRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AddRoleToInstanceProfileRequest", value)?;
        Ok(Self { instance_profile_name: from.take("InstanceProfileName")?, role_name: from.take("RoleName")? })
    }
}

impl From<AddUserToGroupRequest> for Value {
    #[inline]
    fn from(it: AddUserToGroupRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("GroupName", it.group_name);
        to.put("UserName", it.user_name);
        to.into()
    }
}

impl TryFrom<Value> for AddUserToGroupRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AddUserToGroupRequest", value)?;
        Ok(Self { group_name: from.take("GroupName")?, user_name: from.take("UserName")? })
    }
}

impl From<AssociateDelegationRequestRequest> for Value {
    #[inline]
    fn from(it: AssociateDelegationRequestRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("DelegationRequestId", it.delegation_request_id);
        to.into()
    }
}

impl TryFrom<Value> for AssociateDelegationRequestRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AssociateDelegationRequestRequest", value)?;
        Ok(Self { delegation_request_id: from.take("DelegationRequestId")? })
    }
}

impl From<AttachGroupPolicyRequest> for Value {
    #[inline]
    fn from(it: AttachGroupPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("GroupName", it.group_name);
        to.put("PolicyArn", it.policy_arn);
        to.into()
    }
}

impl TryFrom<Value> for AttachGroupPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AttachGroupPolicyRequest", value)?;
        Ok(Self { group_name: from.take("GroupName")?, policy_arn: from.take("PolicyArn")? })
    }
}

impl From<AttachRolePolicyRequest> for Value {
    #[inline]
    fn from(it: AttachRolePolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RoleName", it.role_name);
        to.put("PolicyArn", it.policy_arn);
        to.into()
    }
}

impl TryFrom<Value> for AttachRolePolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AttachRolePolicyRequest", value)?;
        Ok(Self { role_name: from.take("RoleName")?, policy_arn: from.take("PolicyArn")? })
    }
}

impl From<AttachUserPolicyRequest> for Value {
    #[inline]
    fn from(it: AttachUserPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("UserName", it.user_name);
        to.put("PolicyArn", it.policy_arn);
        to.into()
    }
}

impl TryFrom<Value> for AttachUserPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AttachUserPolicyRequest", value)?;
        Ok(Self { user_name: from.take("UserName")?, policy_arn: from.take("PolicyArn")? })
    }
}

impl From<AttachedPermissionsBoundary> for Value {
    #[inline]
    fn from(it: AttachedPermissionsBoundary) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("PermissionsBoundaryType", it.permissions_boundary_type);
        to.put_some("PermissionsBoundaryArn", it.permissions_boundary_arn);
        to.into()
    }
}

impl TryFrom<Value> for AttachedPermissionsBoundary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AttachedPermissionsBoundary", value)?;
        Ok(Self {
            permissions_boundary_type: from.take_some("PermissionsBoundaryType")?,
            permissions_boundary_arn: from.take_some("PermissionsBoundaryArn")?,
        })
    }
}

impl From<AttachedPolicy> for Value {
    #[inline]
    fn from(it: AttachedPolicy) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("PolicyName", it.policy_name);
        to.put_some("PolicyArn", it.policy_arn);
        to.into()
    }
}

impl TryFrom<Value> for AttachedPolicy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AttachedPolicy", value)?;
        Ok(Self { policy_name: from.take_some("PolicyName")?, policy_arn: from.take_some("PolicyArn")? })
    }
}

impl From<CallerIsNotManagementAccountException> for Value {
    #[inline]
    fn from(it: CallerIsNotManagementAccountException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for CallerIsNotManagementAccountException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("CallerIsNotManagementAccountException", value)?;
        Ok(Self {})
    }
}

impl From<ChangePasswordRequest> for Value {
    #[inline]
    fn from(it: ChangePasswordRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("OldPassword", it.old_password);
        to.put("NewPassword", it.new_password);
        to.into()
    }
}

impl TryFrom<Value> for ChangePasswordRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChangePasswordRequest", value)?;
        Ok(Self { old_password: from.take("OldPassword")?, new_password: from.take("NewPassword")? })
    }
}

impl From<ConcurrentModificationException> for Value {
    #[inline]
    fn from(it: ConcurrentModificationException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ConcurrentModificationException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ConcurrentModificationException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ContextEntry> for Value {
    #[inline]
    fn from(it: ContextEntry) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ContextKeyName", it.context_key_name);
        to.put_some("ContextKeyValues", it.context_key_values);
        to.put_some("ContextKeyType", it.context_key_type);
        to.into()
    }
}

impl TryFrom<Value> for ContextEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ContextEntry", value)?;
        Ok(Self {
            context_key_name: from.take_some("ContextKeyName")?,
            context_key_values: from.take_some("ContextKeyValues")?,
            context_key_type: from.take_some("ContextKeyType")?,
        })
    }
}

impl From<ContextProvider> for Value {
    #[inline]
    fn from(it: ContextProvider) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("KeyDefinitionList", it.key_definition_list);
        to.put("SubjectSourceKey", it.subject_source_key);
        to.put_some("SubjectTypeValue", it.subject_type_value);
        to.put_some("SubjectTypeSourceKey", it.subject_type_source_key);
        to.into()
    }
}

impl TryFrom<Value> for ContextProvider {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ContextProvider", value)?;
        Ok(Self {
            key_definition_list: from.take_some("KeyDefinitionList")?,
            subject_source_key: from.take("SubjectSourceKey")?,
            subject_type_value: from.take_some("SubjectTypeValue")?,
            subject_type_source_key: from.take_some("SubjectTypeSourceKey")?,
        })
    }
}

impl From<ContextProviderKeyDefinition> for Value {
    #[inline]
    fn from(it: ContextProviderKeyDefinition) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("SourceKey", it.source_key);
        to.put_some("TargetKey", it.target_key);
        to.into()
    }
}

impl TryFrom<Value> for ContextProviderKeyDefinition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ContextProviderKeyDefinition", value)?;
        Ok(Self { source_key: from.take("SourceKey")?, target_key: from.take_some("TargetKey")? })
    }
}

impl From<CreateAccessKeyRequest> for Value {
    #[inline]
    fn from(it: CreateAccessKeyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("UserName", it.user_name);
        to.into()
    }
}

impl TryFrom<Value> for CreateAccessKeyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateAccessKeyRequest", value)?;
        Ok(Self { user_name: from.take_some("UserName")? })
    }
}

impl From<CreateAccessKeyResponse> for Value {
    #[inline]
    fn from(it: CreateAccessKeyResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("AccessKey", it.access_key);
        to.into()
    }
}

impl TryFrom<Value> for CreateAccessKeyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateAccessKeyResponse", value)?;
        Ok(Self { access_key: from.take("AccessKey")? })
    }
}

impl From<CreateAccountAliasRequest> for Value {
    #[inline]
    fn from(it: CreateAccountAliasRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("AccountAlias", it.account_alias);
        to.into()
    }
}

impl TryFrom<Value> for CreateAccountAliasRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateAccountAliasRequest", value)?;
        Ok(Self { account_alias: from.take("AccountAlias")? })
    }
}

impl From<CreateDelegationRequestRequest> for Value {
    #[inline]
    fn from(it: CreateDelegationRequestRequest) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("OwnerAccountId", it.owner_account_id);
        to.put("Description", it.description);
        to.put("Permissions", it.permissions);
        to.put_some("RequestMessage", it.request_message);
        to.put("RequestorWorkflowId", it.requestor_workflow_id);
        to.put_some("RedirectUrl", it.redirect_url);
        to.put("NotificationChannel", it.notification_channel);
        to.put("SessionDuration", it.session_duration);
        to.put_some("OnlySendByOwner", it.only_send_by_owner);
        to.into()
    }
}

impl TryFrom<Value> for CreateDelegationRequestRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateDelegationRequestRequest", value)?;
        Ok(Self {
            owner_account_id: from.take_some("OwnerAccountId")?,
            description: from.take("Description")?,
            permissions: from.take("Permissions")?,
            request_message: from.take_some("RequestMessage")?,
            requestor_workflow_id: from.take("RequestorWorkflowId")?,
            redirect_url: from.take_some("RedirectUrl")?,
            notification_channel: from.take("NotificationChannel")?,
            session_duration: from.take("SessionDuration")?,
            only_send_by_owner: from.take_some("OnlySendByOwner")?,
        })
    }
}

impl From<CreateDelegationRequestResponse> for Value {
    #[inline]
    fn from(it: CreateDelegationRequestResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ConsoleDeepLink", it.console_deep_link);
        to.put_some("DelegationRequestId", it.delegation_request_id);
        to.into()
    }
}

impl TryFrom<Value> for CreateDelegationRequestResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateDelegationRequestResponse", value)?;
        Ok(Self {
            console_deep_link: from.take_some("ConsoleDeepLink")?,
            delegation_request_id: from.take_some("DelegationRequestId")?,
        })
    }
}

impl From<CreateGroupRequest> for Value {
    #[inline]
    fn from(it: CreateGroupRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Path", it.path);
        to.put("GroupName", it.group_name);
        to.into()
    }
}

impl TryFrom<Value> for CreateGroupRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateGroupRequest", value)?;
        Ok(Self { path: from.take_some("Path")?, group_name: from.take("GroupName")? })
    }
}

impl From<CreateGroupResponse> for Value {
    #[inline]
    fn from(it: CreateGroupResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Group", it.group);
        to.into()
    }
}

impl TryFrom<Value> for CreateGroupResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateGroupResponse", value)?;
        Ok(Self { group: from.take("Group")? })
    }
}

impl From<CreateInstanceProfileRequest> for Value {
    #[inline]
    fn from(it: CreateInstanceProfileRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("InstanceProfileName", it.instance_profile_name);
        to.put_some("Path", it.path);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateInstanceProfileRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateInstanceProfileRequest", value)?;
        Ok(Self {
            instance_profile_name: from.take("InstanceProfileName")?,
            path: from.take_some("Path")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<CreateInstanceProfileResponse> for Value {
    #[inline]
    fn from(it: CreateInstanceProfileResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("InstanceProfile", it.instance_profile);
        to.into()
    }
}

impl TryFrom<Value> for CreateInstanceProfileResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateInstanceProfileResponse", value)?;
        Ok(Self { instance_profile: from.take("InstanceProfile")? })
    }
}

impl From<CreateLoginProfileRequest> for Value {
    #[inline]
    fn from(it: CreateLoginProfileRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("UserName", it.user_name);
        to.put_some("Password", it.password);
        to.put_some("PasswordResetRequired", it.password_reset_required);
        to.put_some("MaxSigninSessionDuration", it.max_signin_session_duration);
        to.into()
    }
}

impl TryFrom<Value> for CreateLoginProfileRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateLoginProfileRequest", value)?;
        Ok(Self {
            user_name: from.take_some("UserName")?,
            password: from.take_some("Password")?,
            password_reset_required: from.take_some("PasswordResetRequired")?,
            max_signin_session_duration: from.take_some("MaxSigninSessionDuration")?,
        })
    }
}

impl From<CreateLoginProfileResponse> for Value {
    #[inline]
    fn from(it: CreateLoginProfileResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("LoginProfile", it.login_profile);
        to.into()
    }
}

impl TryFrom<Value> for CreateLoginProfileResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateLoginProfileResponse", value)?;
        Ok(Self { login_profile: from.take("LoginProfile")? })
    }
}

impl From<CreateOpenIDConnectProviderRequest> for Value {
    #[inline]
    fn from(it: CreateOpenIDConnectProviderRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Url", it.url);
        to.put_some("ClientIDList", it.client_id_list);
        to.put_some("ThumbprintList", it.thumbprint_list);
        to.put_some("Tags", it.tags);
        to.put_some("ContextProvider", it.context_provider);
        to.put_some("IdentityCenterInstanceArn", it.identity_center_instance_arn);
        to.into()
    }
}

impl TryFrom<Value> for CreateOpenIDConnectProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateOpenIDConnectProviderRequest", value)?;
        Ok(Self {
            url: from.take("Url")?,
            client_id_list: from.take_some("ClientIDList")?,
            thumbprint_list: from.take_some("ThumbprintList")?,
            tags: from.take_some("Tags")?,
            context_provider: from.take_some("ContextProvider")?,
            identity_center_instance_arn: from.take_some("IdentityCenterInstanceArn")?,
        })
    }
}

impl From<CreateOpenIDConnectProviderResponse> for Value {
    #[inline]
    fn from(it: CreateOpenIDConnectProviderResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("OpenIDConnectProviderArn", it.open_id_connect_provider_arn);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateOpenIDConnectProviderResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateOpenIDConnectProviderResponse", value)?;
        Ok(Self {
            open_id_connect_provider_arn: from.take_some("OpenIDConnectProviderArn")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<CreatePolicyRequest> for Value {
    #[inline]
    fn from(it: CreatePolicyRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("PolicyName", it.policy_name);
        to.put_some("Path", it.path);
        to.put("PolicyDocument", it.policy_document);
        to.put_some("Description", it.description);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreatePolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreatePolicyRequest", value)?;
        Ok(Self {
            policy_name: from.take("PolicyName")?,
            path: from.take_some("Path")?,
            policy_document: from.take("PolicyDocument")?,
            description: from.take_some("Description")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<CreatePolicyResponse> for Value {
    #[inline]
    fn from(it: CreatePolicyResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Policy", it.policy);
        to.into()
    }
}

impl TryFrom<Value> for CreatePolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreatePolicyResponse", value)?;
        Ok(Self { policy: from.take_some("Policy")? })
    }
}

impl From<CreatePolicyVersionRequest> for Value {
    #[inline]
    fn from(it: CreatePolicyVersionRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("PolicyArn", it.policy_arn);
        to.put("PolicyDocument", it.policy_document);
        to.put_some("SetAsDefault", it.set_as_default);
        to.into()
    }
}

impl TryFrom<Value> for CreatePolicyVersionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreatePolicyVersionRequest", value)?;
        Ok(Self {
            policy_arn: from.take("PolicyArn")?,
            policy_document: from.take("PolicyDocument")?,
            set_as_default: from.take_some("SetAsDefault")?,
        })
    }
}

impl From<CreatePolicyVersionResponse> for Value {
    #[inline]
    fn from(it: CreatePolicyVersionResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("PolicyVersion", it.policy_version);
        to.into()
    }
}

impl TryFrom<Value> for CreatePolicyVersionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreatePolicyVersionResponse", value)?;
        Ok(Self { policy_version: from.take_some("PolicyVersion")? })
    }
}

impl From<CreateRoleRequest> for Value {
    #[inline]
    fn from(it: CreateRoleRequest) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("Path", it.path);
        to.put("RoleName", it.role_name);
        to.put("AssumeRolePolicyDocument", it.assume_role_policy_document);
        to.put_some("Description", it.description);
        to.put_some("MaxSessionDuration", it.max_session_duration);
        to.put_some("MaxSigninSessionDuration", it.max_signin_session_duration);
        to.put_some("PermissionsBoundary", it.permissions_boundary);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateRoleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateRoleRequest", value)?;
        Ok(Self {
            path: from.take_some("Path")?,
            role_name: from.take("RoleName")?,
            assume_role_policy_document: from.take("AssumeRolePolicyDocument")?,
            description: from.take_some("Description")?,
            max_session_duration: from.take_some("MaxSessionDuration")?,
            max_signin_session_duration: from.take_some("MaxSigninSessionDuration")?,
            permissions_boundary: from.take_some("PermissionsBoundary")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<CreateRoleResponse> for Value {
    #[inline]
    fn from(it: CreateRoleResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Role", it.role);
        to.into()
    }
}

impl TryFrom<Value> for CreateRoleResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateRoleResponse", value)?;
        Ok(Self { role: from.take("Role")? })
    }
}

impl From<CreateSAMLProviderRequest> for Value {
    #[inline]
    fn from(it: CreateSAMLProviderRequest) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("SAMLMetadataDocument", it.saml_metadata_document);
        to.put("Name", it.name);
        to.put_some("Tags", it.tags);
        to.put_some("AssertionEncryptionMode", it.assertion_encryption_mode);
        to.put_some("AddPrivateKey", it.add_private_key);
        to.put_some("ContextProvider", it.context_provider);
        to.put_some("IdentityCenterInstanceArn", it.identity_center_instance_arn);
        to.into()
    }
}

impl TryFrom<Value> for CreateSAMLProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateSAMLProviderRequest", value)?;
        Ok(Self {
            saml_metadata_document: from.take("SAMLMetadataDocument")?,
            name: from.take("Name")?,
            tags: from.take_some("Tags")?,
            assertion_encryption_mode: from.take_some("AssertionEncryptionMode")?,
            add_private_key: from.take_some("AddPrivateKey")?,
            context_provider: from.take_some("ContextProvider")?,
            identity_center_instance_arn: from.take_some("IdentityCenterInstanceArn")?,
        })
    }
}

impl From<CreateSAMLProviderResponse> for Value {
    #[inline]
    fn from(it: CreateSAMLProviderResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("SAMLProviderArn", it.saml_provider_arn);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateSAMLProviderResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateSAMLProviderResponse", value)?;
        Ok(Self { saml_provider_arn: from.take_some("SAMLProviderArn")?, tags: from.take_some("Tags")? })
    }
}

impl From<CreateServiceLinkedRoleRequest> for Value {
    #[inline]
    fn from(it: CreateServiceLinkedRoleRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("AWSServiceName", it.aws_service_name);
        to.put_some("Description", it.description);
        to.put_some("CustomSuffix", it.custom_suffix);
        to.into()
    }
}

impl TryFrom<Value> for CreateServiceLinkedRoleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateServiceLinkedRoleRequest", value)?;
        Ok(Self {
            aws_service_name: from.take("AWSServiceName")?,
            description: from.take_some("Description")?,
            custom_suffix: from.take_some("CustomSuffix")?,
        })
    }
}

impl From<CreateServiceLinkedRoleResponse> for Value {
    #[inline]
    fn from(it: CreateServiceLinkedRoleResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Role", it.role);
        to.into()
    }
}

impl TryFrom<Value> for CreateServiceLinkedRoleResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateServiceLinkedRoleResponse", value)?;
        Ok(Self { role: from.take_some("Role")? })
    }
}

impl From<CreateServiceSpecificCredentialRequest> for Value {
    #[inline]
    fn from(it: CreateServiceSpecificCredentialRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("UserName", it.user_name);
        to.put("ServiceName", it.service_name);
        to.put_some("CredentialAgeDays", it.credential_age_days);
        to.into()
    }
}

impl TryFrom<Value> for CreateServiceSpecificCredentialRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateServiceSpecificCredentialRequest", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            service_name: from.take("ServiceName")?,
            credential_age_days: from.take_some("CredentialAgeDays")?,
        })
    }
}

impl From<CreateServiceSpecificCredentialResponse> for Value {
    #[inline]
    fn from(it: CreateServiceSpecificCredentialResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ServiceSpecificCredential", it.service_specific_credential);
        to.into()
    }
}

impl TryFrom<Value> for CreateServiceSpecificCredentialResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateServiceSpecificCredentialResponse", value)?;
        Ok(Self { service_specific_credential: from.take_some("ServiceSpecificCredential")? })
    }
}

impl From<CreateUserRequest> for Value {
    #[inline]
    fn from(it: CreateUserRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Path", it.path);
        to.put("UserName", it.user_name);
        to.put_some("PermissionsBoundary", it.permissions_boundary);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateUserRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateUserRequest", value)?;
        Ok(Self {
            path: from.take_some("Path")?,
            user_name: from.take("UserName")?,
            permissions_boundary: from.take_some("PermissionsBoundary")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<CreateUserResponse> for Value {
    #[inline]
    fn from(it: CreateUserResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("User", it.user);
        to.into()
    }
}

impl TryFrom<Value> for CreateUserResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateUserResponse", value)?;
        Ok(Self { user: from.take_some("User")? })
    }
}

impl From<CreateVirtualMFADeviceRequest> for Value {
    #[inline]
    fn from(it: CreateVirtualMFADeviceRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Path", it.path);
        to.put("VirtualMFADeviceName", it.virtual_mfa_device_name);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for CreateVirtualMFADeviceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateVirtualMFADeviceRequest", value)?;
        Ok(Self {
            path: from.take_some("Path")?,
            virtual_mfa_device_name: from.take("VirtualMFADeviceName")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<CreateVirtualMFADeviceResponse> for Value {
    #[inline]
    fn from(it: CreateVirtualMFADeviceResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("VirtualMFADevice", it.virtual_mfa_device);
        to.into()
    }
}

impl TryFrom<Value> for CreateVirtualMFADeviceResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateVirtualMFADeviceResponse", value)?;
        Ok(Self { virtual_mfa_device: from.take("VirtualMFADevice")? })
    }
}

impl From<CredentialReportExpiredException> for Value {
    #[inline]
    fn from(it: CredentialReportExpiredException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for CredentialReportExpiredException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CredentialReportExpiredException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<CredentialReportNotPresentException> for Value {
    #[inline]
    fn from(it: CredentialReportNotPresentException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for CredentialReportNotPresentException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CredentialReportNotPresentException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<CredentialReportNotReadyException> for Value {
    #[inline]
    fn from(it: CredentialReportNotReadyException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for CredentialReportNotReadyException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CredentialReportNotReadyException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<DeactivateMFADeviceRequest> for Value {
    #[inline]
    fn from(it: DeactivateMFADeviceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("UserName", it.user_name);
        to.put("SerialNumber", it.serial_number);
        to.into()
    }
}

impl TryFrom<Value> for DeactivateMFADeviceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeactivateMFADeviceRequest", value)?;
        Ok(Self { user_name: from.take_some("UserName")?, serial_number: from.take("SerialNumber")? })
    }
}

impl From<DelegationPermission> for Value {
    #[inline]
    fn from(it: DelegationPermission) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("PolicyTemplateArn", it.policy_template_arn);
        to.put_some("Parameters", it.parameters);
        to.into()
    }
}

impl TryFrom<Value> for DelegationPermission {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DelegationPermission", value)?;
        Ok(Self {
            policy_template_arn: from.take_some("PolicyTemplateArn")?,
            parameters: from.take_some("Parameters")?,
        })
    }
}

impl From<DelegationRequest> for Value {
    #[inline]
    fn from(it: DelegationRequest) -> Self {
        let mut to = Fields::with_capacity(20);
        to.put_some("DelegationRequestId", it.delegation_request_id);
        to.put_some("OwnerAccountId", it.owner_account_id);
        to.put_some("Description", it.description);
        to.put_some("RequestMessage", it.request_message);
        to.put_some("Permissions", it.permissions);
        to.put_some("PermissionPolicy", it.permission_policy);
        to.put_some("RolePermissionRestrictionArns", it.role_permission_restriction_arns);
        to.put_some("OwnerId", it.owner_id);
        to.put_some("ApproverId", it.approver_id);
        to.put_some("State", it.state);
        to.put_some("ExpirationTime", it.expiration_time);
        to.put_some("RequestorId", it.requestor_id);
        to.put_some("RequestorName", it.requestor_name);
        to.put_some("CreateDate", it.create_date);
        to.put_some("SessionDuration", it.session_duration);
        to.put_some("RedirectUrl", it.redirect_url);
        to.put_some("Notes", it.notes);
        to.put_some("RejectionReason", it.rejection_reason);
        to.put_some("OnlySendByOwner", it.only_send_by_owner);
        to.put_some("UpdatedTime", it.updated_time);
        to.into()
    }
}

impl TryFrom<Value> for DelegationRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DelegationRequest", value)?;
        Ok(Self {
            delegation_request_id: from.take_some("DelegationRequestId")?,
            owner_account_id: from.take_some("OwnerAccountId")?,
            description: from.take_some("Description")?,
            request_message: from.take_some("RequestMessage")?,
            permissions: from.take_some("Permissions")?,
            permission_policy: from.take_some("PermissionPolicy")?,
            role_permission_restriction_arns: from.take_some("RolePermissionRestrictionArns")?,
            owner_id: from.take_some("OwnerId")?,
            approver_id: from.take_some("ApproverId")?,
            state: from.take_some("State")?,
            expiration_time: from.take_some("ExpirationTime")?,
            requestor_id: from.take_some("RequestorId")?,
            requestor_name: from.take_some("RequestorName")?,
            create_date: from.take_some("CreateDate")?,
            session_duration: from.take_some("SessionDuration")?,
            redirect_url: from.take_some("RedirectUrl")?,
            notes: from.take_some("Notes")?,
            rejection_reason: from.take_some("RejectionReason")?,
            only_send_by_owner: from.take_some("OnlySendByOwner")?,
            updated_time: from.take_some("UpdatedTime")?,
        })
    }
}

impl From<DeleteAccessKeyRequest> for Value {
    #[inline]
    fn from(it: DeleteAccessKeyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("UserName", it.user_name);
        to.put("AccessKeyId", it.access_key_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteAccessKeyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteAccessKeyRequest", value)?;
        Ok(Self { user_name: from.take_some("UserName")?, access_key_id: from.take("AccessKeyId")? })
    }
}

impl From<DeleteAccountAliasRequest> for Value {
    #[inline]
    fn from(it: DeleteAccountAliasRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("AccountAlias", it.account_alias);
        to.into()
    }
}

impl TryFrom<Value> for DeleteAccountAliasRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteAccountAliasRequest", value)?;
        Ok(Self { account_alias: from.take("AccountAlias")? })
    }
}

impl From<DeleteConflictException> for Value {
    #[inline]
    fn from(it: DeleteConflictException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for DeleteConflictException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteConflictException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<DeleteGroupPolicyRequest> for Value {
    #[inline]
    fn from(it: DeleteGroupPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("GroupName", it.group_name);
        to.put("PolicyName", it.policy_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteGroupPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteGroupPolicyRequest", value)?;
        Ok(Self { group_name: from.take("GroupName")?, policy_name: from.take("PolicyName")? })
    }
}

impl From<DeleteGroupRequest> for Value {
    #[inline]
    fn from(it: DeleteGroupRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("GroupName", it.group_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteGroupRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteGroupRequest", value)?;
        Ok(Self { group_name: from.take("GroupName")? })
    }
}

impl From<DeleteInstanceProfileRequest> for Value {
    #[inline]
    fn from(it: DeleteInstanceProfileRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("InstanceProfileName", it.instance_profile_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteInstanceProfileRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteInstanceProfileRequest", value)?;
        Ok(Self { instance_profile_name: from.take("InstanceProfileName")? })
    }
}

impl From<DeleteLoginProfileRequest> for Value {
    #[inline]
    fn from(it: DeleteLoginProfileRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("UserName", it.user_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteLoginProfileRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteLoginProfileRequest", value)?;
        Ok(Self { user_name: from.take_some("UserName")? })
    }
}

impl From<DeleteOpenIDConnectProviderRequest> for Value {
    #[inline]
    fn from(it: DeleteOpenIDConnectProviderRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("OpenIDConnectProviderArn", it.open_id_connect_provider_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeleteOpenIDConnectProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteOpenIDConnectProviderRequest", value)?;
        Ok(Self { open_id_connect_provider_arn: from.take("OpenIDConnectProviderArn")? })
    }
}

impl From<DeletePolicyRequest> for Value {
    #[inline]
    fn from(it: DeletePolicyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("PolicyArn", it.policy_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeletePolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeletePolicyRequest", value)?;
        Ok(Self { policy_arn: from.take("PolicyArn")? })
    }
}

impl From<DeletePolicyVersionRequest> for Value {
    #[inline]
    fn from(it: DeletePolicyVersionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PolicyArn", it.policy_arn);
        to.put("VersionId", it.version_id);
        to.into()
    }
}

impl TryFrom<Value> for DeletePolicyVersionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeletePolicyVersionRequest", value)?;
        Ok(Self { policy_arn: from.take("PolicyArn")?, version_id: from.take("VersionId")? })
    }
}

impl From<DeleteRolePermissionsBoundaryRequest> for Value {
    #[inline]
    fn from(it: DeleteRolePermissionsBoundaryRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("RoleName", it.role_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteRolePermissionsBoundaryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteRolePermissionsBoundaryRequest", value)?;
        Ok(Self { role_name: from.take("RoleName")? })
    }
}

impl From<DeleteRolePolicyRequest> for Value {
    #[inline]
    fn from(it: DeleteRolePolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RoleName", it.role_name);
        to.put("PolicyName", it.policy_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteRolePolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteRolePolicyRequest", value)?;
        Ok(Self { role_name: from.take("RoleName")?, policy_name: from.take("PolicyName")? })
    }
}

impl From<DeleteRoleRequest> for Value {
    #[inline]
    fn from(it: DeleteRoleRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("RoleName", it.role_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteRoleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteRoleRequest", value)?;
        Ok(Self { role_name: from.take("RoleName")? })
    }
}

impl From<DeleteSAMLProviderRequest> for Value {
    #[inline]
    fn from(it: DeleteSAMLProviderRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("SAMLProviderArn", it.saml_provider_arn);
        to.into()
    }
}

impl TryFrom<Value> for DeleteSAMLProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteSAMLProviderRequest", value)?;
        Ok(Self { saml_provider_arn: from.take("SAMLProviderArn")? })
    }
}

impl From<DeleteSSHPublicKeyRequest> for Value {
    #[inline]
    fn from(it: DeleteSSHPublicKeyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("UserName", it.user_name);
        to.put("SSHPublicKeyId", it.ssh_public_key_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteSSHPublicKeyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteSSHPublicKeyRequest", value)?;
        Ok(Self { user_name: from.take("UserName")?, ssh_public_key_id: from.take("SSHPublicKeyId")? })
    }
}

impl From<DeleteServerCertificateRequest> for Value {
    #[inline]
    fn from(it: DeleteServerCertificateRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ServerCertificateName", it.server_certificate_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteServerCertificateRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteServerCertificateRequest", value)?;
        Ok(Self { server_certificate_name: from.take("ServerCertificateName")? })
    }
}

impl From<DeleteServiceLinkedRoleRequest> for Value {
    #[inline]
    fn from(it: DeleteServiceLinkedRoleRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("RoleName", it.role_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteServiceLinkedRoleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteServiceLinkedRoleRequest", value)?;
        Ok(Self { role_name: from.take("RoleName")? })
    }
}

impl From<DeleteServiceLinkedRoleResponse> for Value {
    #[inline]
    fn from(it: DeleteServiceLinkedRoleResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("DeletionTaskId", it.deletion_task_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteServiceLinkedRoleResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteServiceLinkedRoleResponse", value)?;
        Ok(Self { deletion_task_id: from.take("DeletionTaskId")? })
    }
}

impl From<DeleteServiceSpecificCredentialRequest> for Value {
    #[inline]
    fn from(it: DeleteServiceSpecificCredentialRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("UserName", it.user_name);
        to.put("ServiceSpecificCredentialId", it.service_specific_credential_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteServiceSpecificCredentialRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteServiceSpecificCredentialRequest", value)?;
        Ok(Self {
            user_name: from.take_some("UserName")?,
            service_specific_credential_id: from.take("ServiceSpecificCredentialId")?,
        })
    }
}

impl From<DeleteSigningCertificateRequest> for Value {
    #[inline]
    fn from(it: DeleteSigningCertificateRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("UserName", it.user_name);
        to.put("CertificateId", it.certificate_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteSigningCertificateRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteSigningCertificateRequest", value)?;
        Ok(Self { user_name: from.take_some("UserName")?, certificate_id: from.take("CertificateId")? })
    }
}

impl From<DeleteUserPermissionsBoundaryRequest> for Value {
    #[inline]
    fn from(it: DeleteUserPermissionsBoundaryRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("UserName", it.user_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteUserPermissionsBoundaryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteUserPermissionsBoundaryRequest", value)?;
        Ok(Self { user_name: from.take("UserName")? })
    }
}

impl From<DeleteUserPolicyRequest> for Value {
    #[inline]
    fn from(it: DeleteUserPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("UserName", it.user_name);
        to.put("PolicyName", it.policy_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteUserPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteUserPolicyRequest", value)?;
        Ok(Self { user_name: from.take("UserName")?, policy_name: from.take("PolicyName")? })
    }
}

impl From<DeleteUserRequest> for Value {
    #[inline]
    fn from(it: DeleteUserRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("UserName", it.user_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteUserRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteUserRequest", value)?;
        Ok(Self { user_name: from.take("UserName")? })
    }
}

impl From<DeleteVirtualMFADeviceRequest> for Value {
    #[inline]
    fn from(it: DeleteVirtualMFADeviceRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("SerialNumber", it.serial_number);
        to.into()
    }
}

impl TryFrom<Value> for DeleteVirtualMFADeviceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteVirtualMFADeviceRequest", value)?;
        Ok(Self { serial_number: from.take("SerialNumber")? })
    }
}

impl From<DeletionTaskFailureReasonType> for Value {
    #[inline]
    fn from(it: DeletionTaskFailureReasonType) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Reason", it.reason);
        to.put_some("RoleUsageList", it.role_usage_list);
        to.into()
    }
}

impl TryFrom<Value> for DeletionTaskFailureReasonType {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeletionTaskFailureReasonType", value)?;
        Ok(Self { reason: from.take_some("Reason")?, role_usage_list: from.take_some("RoleUsageList")? })
    }
}

impl From<DetachGroupPolicyRequest> for Value {
    #[inline]
    fn from(it: DetachGroupPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("GroupName", it.group_name);
        to.put("PolicyArn", it.policy_arn);
        to.into()
    }
}

impl TryFrom<Value> for DetachGroupPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DetachGroupPolicyRequest", value)?;
        Ok(Self { group_name: from.take("GroupName")?, policy_arn: from.take("PolicyArn")? })
    }
}

impl From<DetachRolePolicyRequest> for Value {
    #[inline]
    fn from(it: DetachRolePolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RoleName", it.role_name);
        to.put("PolicyArn", it.policy_arn);
        to.into()
    }
}

impl TryFrom<Value> for DetachRolePolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DetachRolePolicyRequest", value)?;
        Ok(Self { role_name: from.take("RoleName")?, policy_arn: from.take("PolicyArn")? })
    }
}

impl From<DetachUserPolicyRequest> for Value {
    #[inline]
    fn from(it: DetachUserPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("UserName", it.user_name);
        to.put("PolicyArn", it.policy_arn);
        to.into()
    }
}

impl TryFrom<Value> for DetachUserPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DetachUserPolicyRequest", value)?;
        Ok(Self { user_name: from.take("UserName")?, policy_arn: from.take("PolicyArn")? })
    }
}

impl From<DisableOrganizationsRootCredentialsManagementRequest> for Value {
    #[inline]
    fn from(it: DisableOrganizationsRootCredentialsManagementRequest) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DisableOrganizationsRootCredentialsManagementRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DisableOrganizationsRootCredentialsManagementRequest", value)?;
        Ok(Self {})
    }
}

impl From<DisableOrganizationsRootCredentialsManagementResponse> for Value {
    #[inline]
    fn from(it: DisableOrganizationsRootCredentialsManagementResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("OrganizationId", it.organization_id);
        to.put_some("EnabledFeatures", it.enabled_features);
        to.into()
    }
}

impl TryFrom<Value> for DisableOrganizationsRootCredentialsManagementResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DisableOrganizationsRootCredentialsManagementResponse", value)?;
        Ok(Self {
            organization_id: from.take_some("OrganizationId")?,
            enabled_features: from.take_some("EnabledFeatures")?,
        })
    }
}

impl From<DisableOrganizationsRootSessionsRequest> for Value {
    #[inline]
    fn from(it: DisableOrganizationsRootSessionsRequest) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DisableOrganizationsRootSessionsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DisableOrganizationsRootSessionsRequest", value)?;
        Ok(Self {})
    }
}

impl From<DisableOrganizationsRootSessionsResponse> for Value {
    #[inline]
    fn from(it: DisableOrganizationsRootSessionsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("OrganizationId", it.organization_id);
        to.put_some("EnabledFeatures", it.enabled_features);
        to.into()
    }
}

impl TryFrom<Value> for DisableOrganizationsRootSessionsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DisableOrganizationsRootSessionsResponse", value)?;
        Ok(Self {
            organization_id: from.take_some("OrganizationId")?,
            enabled_features: from.take_some("EnabledFeatures")?,
        })
    }
}

impl From<DuplicateCertificateException> for Value {
    #[inline]
    fn from(it: DuplicateCertificateException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for DuplicateCertificateException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DuplicateCertificateException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<DuplicateSSHPublicKeyException> for Value {
    #[inline]
    fn from(it: DuplicateSSHPublicKeyException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for DuplicateSSHPublicKeyException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DuplicateSSHPublicKeyException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<EnableMFADeviceRequest> for Value {
    #[inline]
    fn from(it: EnableMFADeviceRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("UserName", it.user_name);
        to.put("SerialNumber", it.serial_number);
        to.put("AuthenticationCode1", it.authentication_code1);
        to.put("AuthenticationCode2", it.authentication_code2);
        to.into()
    }
}

impl TryFrom<Value> for EnableMFADeviceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EnableMFADeviceRequest", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            serial_number: from.take("SerialNumber")?,
            authentication_code1: from.take("AuthenticationCode1")?,
            authentication_code2: from.take("AuthenticationCode2")?,
        })
    }
}

impl From<EnableOrganizationsRootCredentialsManagementRequest> for Value {
    #[inline]
    fn from(it: EnableOrganizationsRootCredentialsManagementRequest) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for EnableOrganizationsRootCredentialsManagementRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("EnableOrganizationsRootCredentialsManagementRequest", value)?;
        Ok(Self {})
    }
}

impl From<EnableOrganizationsRootCredentialsManagementResponse> for Value {
    #[inline]
    fn from(it: EnableOrganizationsRootCredentialsManagementResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("OrganizationId", it.organization_id);
        to.put_some("EnabledFeatures", it.enabled_features);
        to.into()
    }
}

impl TryFrom<Value> for EnableOrganizationsRootCredentialsManagementResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EnableOrganizationsRootCredentialsManagementResponse", value)?;
        Ok(Self {
            organization_id: from.take_some("OrganizationId")?,
            enabled_features: from.take_some("EnabledFeatures")?,
        })
    }
}

impl From<EnableOrganizationsRootSessionsRequest> for Value {
    #[inline]
    fn from(it: EnableOrganizationsRootSessionsRequest) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for EnableOrganizationsRootSessionsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("EnableOrganizationsRootSessionsRequest", value)?;
        Ok(Self {})
    }
}

impl From<EnableOrganizationsRootSessionsResponse> for Value {
    #[inline]
    fn from(it: EnableOrganizationsRootSessionsResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("OrganizationId", it.organization_id);
        to.put_some("EnabledFeatures", it.enabled_features);
        to.into()
    }
}

impl TryFrom<Value> for EnableOrganizationsRootSessionsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EnableOrganizationsRootSessionsResponse", value)?;
        Ok(Self {
            organization_id: from.take_some("OrganizationId")?,
            enabled_features: from.take_some("EnabledFeatures")?,
        })
    }
}

impl From<EnableOutboundWebIdentityFederationResponse> for Value {
    #[inline]
    fn from(it: EnableOutboundWebIdentityFederationResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("IssuerIdentifier", it.issuer_identifier);
        to.into()
    }
}

impl TryFrom<Value> for EnableOutboundWebIdentityFederationResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EnableOutboundWebIdentityFederationResponse", value)?;
        Ok(Self { issuer_identifier: from.take_some("IssuerIdentifier")? })
    }
}

impl From<EntityAlreadyExistsException> for Value {
    #[inline]
    fn from(it: EntityAlreadyExistsException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for EntityAlreadyExistsException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EntityAlreadyExistsException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<EntityDetails> for Value {
    #[inline]
    fn from(it: EntityDetails) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("EntityInfo", it.entity_info);
        to.put_some("LastAuthenticated", it.last_authenticated);
        to.into()
    }
}

impl TryFrom<Value> for EntityDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EntityDetails", value)?;
        Ok(Self { entity_info: from.take("EntityInfo")?, last_authenticated: from.take_some("LastAuthenticated")? })
    }
}

impl From<EntityInfo> for Value {
    #[inline]
    fn from(it: EntityInfo) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Arn", it.arn);
        to.put("Name", it.name);
        to.put("Type", it.r#type);
        to.put("Id", it.id);
        to.put_some("Path", it.path);
        to.into()
    }
}

impl TryFrom<Value> for EntityInfo {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EntityInfo", value)?;
        Ok(Self {
            arn: from.take("Arn")?,
            name: from.take("Name")?,
            r#type: from.take("Type")?,
            id: from.take("Id")?,
            path: from.take_some("Path")?,
        })
    }
}

impl From<EntityTemporarilyUnmodifiableException> for Value {
    #[inline]
    fn from(it: EntityTemporarilyUnmodifiableException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for EntityTemporarilyUnmodifiableException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EntityTemporarilyUnmodifiableException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ErrorDetails> for Value {
    #[inline]
    fn from(it: ErrorDetails) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Message", it.message);
        to.put("Code", it.code);
        to.into()
    }
}

impl TryFrom<Value> for ErrorDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ErrorDetails", value)?;
        Ok(Self { message: from.take("Message")?, code: from.take("Code")? })
    }
}

impl From<EvaluationResult> for Value {
    #[inline]
    fn from(it: EvaluationResult) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put("EvalActionName", it.eval_action_name);
        to.put_some("EvalResourceName", it.eval_resource_name);
        to.put("EvalDecision", it.eval_decision);
        to.put_some("MatchedStatements", it.matched_statements);
        to.put_some("MissingContextValues", it.missing_context_values);
        to.put_some("OrganizationsDecisionDetail", it.organizations_decision_detail);
        to.put_some("PermissionsBoundaryDecisionDetail", it.permissions_boundary_decision_detail);
        to.put_some("EvalDecisionDetails", it.eval_decision_details);
        to.put_some("ResourceSpecificResults", it.resource_specific_results);
        to.into()
    }
}

impl TryFrom<Value> for EvaluationResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EvaluationResult", value)?;
        Ok(Self {
            eval_action_name: from.take("EvalActionName")?,
            eval_resource_name: from.take_some("EvalResourceName")?,
            eval_decision: from.take("EvalDecision")?,
            matched_statements: from.take_some("MatchedStatements")?,
            missing_context_values: from.take_some("MissingContextValues")?,
            organizations_decision_detail: from.take_some("OrganizationsDecisionDetail")?,
            permissions_boundary_decision_detail: from.take_some("PermissionsBoundaryDecisionDetail")?,
            eval_decision_details: from.take_some("EvalDecisionDetails")?,
            resource_specific_results: from.take_some("ResourceSpecificResults")?,
        })
    }
}

impl From<FeatureDisabledException> for Value {
    #[inline]
    fn from(it: FeatureDisabledException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for FeatureDisabledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FeatureDisabledException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<FeatureEnabledException> for Value {
    #[inline]
    fn from(it: FeatureEnabledException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for FeatureEnabledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("FeatureEnabledException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<GenerateCredentialReportResponse> for Value {
    #[inline]
    fn from(it: GenerateCredentialReportResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("State", it.state);
        to.put_some("Description", it.description);
        to.into()
    }
}

impl TryFrom<Value> for GenerateCredentialReportResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GenerateCredentialReportResponse", value)?;
        Ok(Self { state: from.take_some("State")?, description: from.take_some("Description")? })
    }
}

impl From<GenerateOrganizationsAccessReportRequest> for Value {
    #[inline]
    fn from(it: GenerateOrganizationsAccessReportRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("EntityPath", it.entity_path);
        to.put_some("OrganizationsPolicyId", it.organizations_policy_id);
        to.into()
    }
}

impl TryFrom<Value> for GenerateOrganizationsAccessReportRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GenerateOrganizationsAccessReportRequest", value)?;
        Ok(Self {
            entity_path: from.take("EntityPath")?,
            organizations_policy_id: from.take_some("OrganizationsPolicyId")?,
        })
    }
}

impl From<GenerateOrganizationsAccessReportResponse> for Value {
    #[inline]
    fn from(it: GenerateOrganizationsAccessReportResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("JobId", it.job_id);
        to.into()
    }
}

impl TryFrom<Value> for GenerateOrganizationsAccessReportResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GenerateOrganizationsAccessReportResponse", value)?;
        Ok(Self { job_id: from.take_some("JobId")? })
    }
}

impl From<GenerateServiceLastAccessedDetailsRequest> for Value {
    #[inline]
    fn from(it: GenerateServiceLastAccessedDetailsRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Arn", it.arn);
        to.put_some("Granularity", it.granularity);
        to.into()
    }
}

impl TryFrom<Value> for GenerateServiceLastAccessedDetailsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GenerateServiceLastAccessedDetailsRequest", value)?;
        Ok(Self { arn: from.take("Arn")?, granularity: from.take_some("Granularity")? })
    }
}

impl From<GenerateServiceLastAccessedDetailsResponse> for Value {
    #[inline]
    fn from(it: GenerateServiceLastAccessedDetailsResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("JobId", it.job_id);
        to.into()
    }
}

impl TryFrom<Value> for GenerateServiceLastAccessedDetailsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GenerateServiceLastAccessedDetailsResponse", value)?;
        Ok(Self { job_id: from.take_some("JobId")? })
    }
}

impl From<GetAccessKeyLastUsedRequest> for Value {
    #[inline]
    fn from(it: GetAccessKeyLastUsedRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("AccessKeyId", it.access_key_id);
        to.into()
    }
}

impl TryFrom<Value> for GetAccessKeyLastUsedRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetAccessKeyLastUsedRequest", value)?;
        Ok(Self { access_key_id: from.take("AccessKeyId")? })
    }
}

impl From<GetAccessKeyLastUsedResponse> for Value {
    #[inline]
    fn from(it: GetAccessKeyLastUsedResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("UserName", it.user_name);
        to.put_some("AccessKeyLastUsed", it.access_key_last_used);
        to.into()
    }
}

impl TryFrom<Value> for GetAccessKeyLastUsedResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetAccessKeyLastUsedResponse", value)?;
        Ok(Self { user_name: from.take_some("UserName")?, access_key_last_used: from.take_some("AccessKeyLastUsed")? })
    }
}

impl From<GetAccountAuthorizationDetailsRequest> for Value {
    #[inline]
    fn from(it: GetAccountAuthorizationDetailsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Filter", it.filter);
        to.put_some("MaxItems", it.max_items);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for GetAccountAuthorizationDetailsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetAccountAuthorizationDetailsRequest", value)?;
        Ok(Self {
            filter: from.take_some("Filter")?,
            max_items: from.take_some("MaxItems")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<GetAccountAuthorizationDetailsResponse> for Value {
    #[inline]
    fn from(it: GetAccountAuthorizationDetailsResponse) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("UserDetailList", it.user_detail_list);
        to.put_some("GroupDetailList", it.group_detail_list);
        to.put_some("RoleDetailList", it.role_detail_list);
        to.put_some("Policies", it.policies);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for GetAccountAuthorizationDetailsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetAccountAuthorizationDetailsResponse", value)?;
        Ok(Self {
            user_detail_list: from.take_some("UserDetailList")?,
            group_detail_list: from.take_some("GroupDetailList")?,
            role_detail_list: from.take_some("RoleDetailList")?,
            policies: from.take_some("Policies")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<GetAccountPasswordPolicyResponse> for Value {
    #[inline]
    fn from(it: GetAccountPasswordPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("PasswordPolicy", it.password_policy);
        to.into()
    }
}

impl TryFrom<Value> for GetAccountPasswordPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetAccountPasswordPolicyResponse", value)?;
        Ok(Self { password_policy: from.take("PasswordPolicy")? })
    }
}

impl From<GetAccountPropertiesRequest> for Value {
    #[inline]
    fn from(it: GetAccountPropertiesRequest) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for GetAccountPropertiesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("GetAccountPropertiesRequest", value)?;
        Ok(Self {})
    }
}

impl From<GetAccountPropertiesResponse> for Value {
    #[inline]
    fn from(it: GetAccountPropertiesResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Properties", it.properties);
        to.into()
    }
}

impl TryFrom<Value> for GetAccountPropertiesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetAccountPropertiesResponse", value)?;
        Ok(Self { properties: from.take_some("Properties")? })
    }
}

impl From<GetAccountSummaryResponse> for Value {
    #[inline]
    fn from(it: GetAccountSummaryResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("SummaryMap", it.summary_map);
        to.into()
    }
}

impl TryFrom<Value> for GetAccountSummaryResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetAccountSummaryResponse", value)?;
        Ok(Self { summary_map: from.take_some("SummaryMap")? })
    }
}

impl From<GetContextKeysForCustomPolicyRequest> for Value {
    #[inline]
    fn from(it: GetContextKeysForCustomPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("PolicyInputList", it.policy_input_list);
        to.into()
    }
}

impl TryFrom<Value> for GetContextKeysForCustomPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetContextKeysForCustomPolicyRequest", value)?;
        Ok(Self { policy_input_list: from.take("PolicyInputList")? })
    }
}

impl From<GetContextKeysForPolicyResponse> for Value {
    #[inline]
    fn from(it: GetContextKeysForPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ContextKeyNames", it.context_key_names);
        to.into()
    }
}

impl TryFrom<Value> for GetContextKeysForPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetContextKeysForPolicyResponse", value)?;
        Ok(Self { context_key_names: from.take_some("ContextKeyNames")? })
    }
}

impl From<GetContextKeysForPrincipalPolicyRequest> for Value {
    #[inline]
    fn from(it: GetContextKeysForPrincipalPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PolicySourceArn", it.policy_source_arn);
        to.put_some("PolicyInputList", it.policy_input_list);
        to.into()
    }
}

impl TryFrom<Value> for GetContextKeysForPrincipalPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetContextKeysForPrincipalPolicyRequest", value)?;
        Ok(Self {
            policy_source_arn: from.take("PolicySourceArn")?,
            policy_input_list: from.take_some("PolicyInputList")?,
        })
    }
}

impl From<GetCredentialReportResponse> for Value {
    #[inline]
    fn from(it: GetCredentialReportResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Content", it.content);
        to.put_some("ReportFormat", it.report_format);
        to.put_some("GeneratedTime", it.generated_time);
        to.into()
    }
}

impl TryFrom<Value> for GetCredentialReportResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetCredentialReportResponse", value)?;
        Ok(Self {
            content: from.take_some("Content")?,
            report_format: from.take_some("ReportFormat")?,
            generated_time: from.take_some("GeneratedTime")?,
        })
    }
}

impl From<GetDelegationRequestRequest> for Value {
    #[inline]
    fn from(it: GetDelegationRequestRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("DelegationRequestId", it.delegation_request_id);
        to.put_some("DelegationPermissionCheck", it.delegation_permission_check);
        to.into()
    }
}

impl TryFrom<Value> for GetDelegationRequestRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDelegationRequestRequest", value)?;
        Ok(Self {
            delegation_request_id: from.take("DelegationRequestId")?,
            delegation_permission_check: from.take_some("DelegationPermissionCheck")?,
        })
    }
}

impl From<GetDelegationRequestResponse> for Value {
    #[inline]
    fn from(it: GetDelegationRequestResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("DelegationRequest", it.delegation_request);
        to.put_some("PermissionCheckStatus", it.permission_check_status);
        to.put_some("PermissionCheckResult", it.permission_check_result);
        to.into()
    }
}

impl TryFrom<Value> for GetDelegationRequestResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetDelegationRequestResponse", value)?;
        Ok(Self {
            delegation_request: from.take_some("DelegationRequest")?,
            permission_check_status: from.take_some("PermissionCheckStatus")?,
            permission_check_result: from.take_some("PermissionCheckResult")?,
        })
    }
}

impl From<GetGroupPolicyRequest> for Value {
    #[inline]
    fn from(it: GetGroupPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("GroupName", it.group_name);
        to.put("PolicyName", it.policy_name);
        to.into()
    }
}

impl TryFrom<Value> for GetGroupPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetGroupPolicyRequest", value)?;
        Ok(Self { group_name: from.take("GroupName")?, policy_name: from.take("PolicyName")? })
    }
}

impl From<GetGroupPolicyResponse> for Value {
    #[inline]
    fn from(it: GetGroupPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("GroupName", it.group_name);
        to.put("PolicyName", it.policy_name);
        to.put("PolicyDocument", it.policy_document);
        to.into()
    }
}

impl TryFrom<Value> for GetGroupPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetGroupPolicyResponse", value)?;
        Ok(Self {
            group_name: from.take("GroupName")?,
            policy_name: from.take("PolicyName")?,
            policy_document: from.take("PolicyDocument")?,
        })
    }
}

impl From<GetGroupRequest> for Value {
    #[inline]
    fn from(it: GetGroupRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("GroupName", it.group_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for GetGroupRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetGroupRequest", value)?;
        Ok(Self {
            group_name: from.take("GroupName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<GetGroupResponse> for Value {
    #[inline]
    fn from(it: GetGroupResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("Group", it.group);
        to.put("Users", it.users);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for GetGroupResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetGroupResponse", value)?;
        Ok(Self {
            group: from.take("Group")?,
            users: from.take("Users")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<GetHumanReadableSummaryRequest> for Value {
    #[inline]
    fn from(it: GetHumanReadableSummaryRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("EntityArn", it.entity_arn);
        to.put_some("Locale", it.locale);
        to.into()
    }
}

impl TryFrom<Value> for GetHumanReadableSummaryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetHumanReadableSummaryRequest", value)?;
        Ok(Self { entity_arn: from.take("EntityArn")?, locale: from.take_some("Locale")? })
    }
}

impl From<GetHumanReadableSummaryResponse> for Value {
    #[inline]
    fn from(it: GetHumanReadableSummaryResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("SummaryContent", it.summary_content);
        to.put_some("Locale", it.locale);
        to.put_some("SummaryState", it.summary_state);
        to.into()
    }
}

impl TryFrom<Value> for GetHumanReadableSummaryResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetHumanReadableSummaryResponse", value)?;
        Ok(Self {
            summary_content: from.take_some("SummaryContent")?,
            locale: from.take_some("Locale")?,
            summary_state: from.take_some("SummaryState")?,
        })
    }
}

impl From<GetInstanceProfileRequest> for Value {
    #[inline]
    fn from(it: GetInstanceProfileRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("InstanceProfileName", it.instance_profile_name);
        to.into()
    }
}

impl TryFrom<Value> for GetInstanceProfileRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetInstanceProfileRequest", value)?;
        Ok(Self { instance_profile_name: from.take("InstanceProfileName")? })
    }
}

impl From<GetInstanceProfileResponse> for Value {
    #[inline]
    fn from(it: GetInstanceProfileResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("InstanceProfile", it.instance_profile);
        to.into()
    }
}

impl TryFrom<Value> for GetInstanceProfileResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetInstanceProfileResponse", value)?;
        Ok(Self { instance_profile: from.take("InstanceProfile")? })
    }
}

impl From<GetLoginProfileRequest> for Value {
    #[inline]
    fn from(it: GetLoginProfileRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("UserName", it.user_name);
        to.into()
    }
}

impl TryFrom<Value> for GetLoginProfileRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLoginProfileRequest", value)?;
        Ok(Self { user_name: from.take_some("UserName")? })
    }
}

impl From<GetLoginProfileResponse> for Value {
    #[inline]
    fn from(it: GetLoginProfileResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("LoginProfile", it.login_profile);
        to.into()
    }
}

impl TryFrom<Value> for GetLoginProfileResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetLoginProfileResponse", value)?;
        Ok(Self { login_profile: from.take("LoginProfile")? })
    }
}

impl From<GetMFADeviceRequest> for Value {
    #[inline]
    fn from(it: GetMFADeviceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("SerialNumber", it.serial_number);
        to.put_some("UserName", it.user_name);
        to.into()
    }
}

impl TryFrom<Value> for GetMFADeviceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetMFADeviceRequest", value)?;
        Ok(Self { serial_number: from.take("SerialNumber")?, user_name: from.take_some("UserName")? })
    }
}

impl From<GetMFADeviceResponse> for Value {
    #[inline]
    fn from(it: GetMFADeviceResponse) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("UserName", it.user_name);
        to.put("SerialNumber", it.serial_number);
        to.put_some("EnableDate", it.enable_date);
        to.put_some("Certifications", it.certifications);
        to.into()
    }
}

impl TryFrom<Value> for GetMFADeviceResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetMFADeviceResponse", value)?;
        Ok(Self {
            user_name: from.take_some("UserName")?,
            serial_number: from.take("SerialNumber")?,
            enable_date: from.take_some("EnableDate")?,
            certifications: from.take_some("Certifications")?,
        })
    }
}

impl From<GetOpenIDConnectProviderRequest> for Value {
    #[inline]
    fn from(it: GetOpenIDConnectProviderRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("OpenIDConnectProviderArn", it.open_id_connect_provider_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetOpenIDConnectProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetOpenIDConnectProviderRequest", value)?;
        Ok(Self { open_id_connect_provider_arn: from.take("OpenIDConnectProviderArn")? })
    }
}

impl From<GetOpenIDConnectProviderResponse> for Value {
    #[inline]
    fn from(it: GetOpenIDConnectProviderResponse) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("Url", it.url);
        to.put_some("ClientIDList", it.client_id_list);
        to.put_some("ThumbprintList", it.thumbprint_list);
        to.put_some("CreateDate", it.create_date);
        to.put_some("Tags", it.tags);
        to.put_some("ContextProvider", it.context_provider);
        to.put_some("IdentityCenterInstanceArn", it.identity_center_instance_arn);
        to.put_some("IdentityStoreArn", it.identity_store_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetOpenIDConnectProviderResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetOpenIDConnectProviderResponse", value)?;
        Ok(Self {
            url: from.take_some("Url")?,
            client_id_list: from.take_some("ClientIDList")?,
            thumbprint_list: from.take_some("ThumbprintList")?,
            create_date: from.take_some("CreateDate")?,
            tags: from.take_some("Tags")?,
            context_provider: from.take_some("ContextProvider")?,
            identity_center_instance_arn: from.take_some("IdentityCenterInstanceArn")?,
            identity_store_arn: from.take_some("IdentityStoreArn")?,
        })
    }
}

impl From<GetOrganizationsAccessReportRequest> for Value {
    #[inline]
    fn from(it: GetOrganizationsAccessReportRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("JobId", it.job_id);
        to.put_some("MaxItems", it.max_items);
        to.put_some("Marker", it.marker);
        to.put_some("SortKey", it.sort_key);
        to.into()
    }
}

impl TryFrom<Value> for GetOrganizationsAccessReportRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetOrganizationsAccessReportRequest", value)?;
        Ok(Self {
            job_id: from.take("JobId")?,
            max_items: from.take_some("MaxItems")?,
            marker: from.take_some("Marker")?,
            sort_key: from.take_some("SortKey")?,
        })
    }
}

impl From<GetOrganizationsAccessReportResponse> for Value {
    #[inline]
    fn from(it: GetOrganizationsAccessReportResponse) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put("JobStatus", it.job_status);
        to.put("JobCreationDate", it.job_creation_date);
        to.put_some("JobCompletionDate", it.job_completion_date);
        to.put_some("NumberOfServicesAccessible", it.number_of_services_accessible);
        to.put_some("NumberOfServicesNotAccessed", it.number_of_services_not_accessed);
        to.put_some("AccessDetails", it.access_details);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.put_some("ErrorDetails", it.error_details);
        to.into()
    }
}

impl TryFrom<Value> for GetOrganizationsAccessReportResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetOrganizationsAccessReportResponse", value)?;
        Ok(Self {
            job_status: from.take("JobStatus")?,
            job_creation_date: from.take("JobCreationDate")?,
            job_completion_date: from.take_some("JobCompletionDate")?,
            number_of_services_accessible: from.take_some("NumberOfServicesAccessible")?,
            number_of_services_not_accessed: from.take_some("NumberOfServicesNotAccessed")?,
            access_details: from.take_some("AccessDetails")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
            error_details: from.take_some("ErrorDetails")?,
        })
    }
}

impl From<GetOutboundWebIdentityFederationInfoResponse> for Value {
    #[inline]
    fn from(it: GetOutboundWebIdentityFederationInfoResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("IssuerIdentifier", it.issuer_identifier);
        to.put_some("JwtVendingEnabled", it.jwt_vending_enabled);
        to.into()
    }
}

impl TryFrom<Value> for GetOutboundWebIdentityFederationInfoResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetOutboundWebIdentityFederationInfoResponse", value)?;
        Ok(Self {
            issuer_identifier: from.take_some("IssuerIdentifier")?,
            jwt_vending_enabled: from.take_some("JwtVendingEnabled")?,
        })
    }
}

impl From<GetPolicyRequest> for Value {
    #[inline]
    fn from(it: GetPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("PolicyArn", it.policy_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetPolicyRequest", value)?;
        Ok(Self { policy_arn: from.take("PolicyArn")? })
    }
}

impl From<GetPolicyResponse> for Value {
    #[inline]
    fn from(it: GetPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Policy", it.policy);
        to.into()
    }
}

impl TryFrom<Value> for GetPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetPolicyResponse", value)?;
        Ok(Self { policy: from.take_some("Policy")? })
    }
}

impl From<GetPolicyVersionRequest> for Value {
    #[inline]
    fn from(it: GetPolicyVersionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PolicyArn", it.policy_arn);
        to.put("VersionId", it.version_id);
        to.into()
    }
}

impl TryFrom<Value> for GetPolicyVersionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetPolicyVersionRequest", value)?;
        Ok(Self { policy_arn: from.take("PolicyArn")?, version_id: from.take("VersionId")? })
    }
}

impl From<GetPolicyVersionResponse> for Value {
    #[inline]
    fn from(it: GetPolicyVersionResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("PolicyVersion", it.policy_version);
        to.into()
    }
}

impl TryFrom<Value> for GetPolicyVersionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetPolicyVersionResponse", value)?;
        Ok(Self { policy_version: from.take_some("PolicyVersion")? })
    }
}

impl From<GetRolePolicyRequest> for Value {
    #[inline]
    fn from(it: GetRolePolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RoleName", it.role_name);
        to.put("PolicyName", it.policy_name);
        to.into()
    }
}

impl TryFrom<Value> for GetRolePolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetRolePolicyRequest", value)?;
        Ok(Self { role_name: from.take("RoleName")?, policy_name: from.take("PolicyName")? })
    }
}

impl From<GetRolePolicyResponse> for Value {
    #[inline]
    fn from(it: GetRolePolicyResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("RoleName", it.role_name);
        to.put("PolicyName", it.policy_name);
        to.put("PolicyDocument", it.policy_document);
        to.into()
    }
}

impl TryFrom<Value> for GetRolePolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetRolePolicyResponse", value)?;
        Ok(Self {
            role_name: from.take("RoleName")?,
            policy_name: from.take("PolicyName")?,
            policy_document: from.take("PolicyDocument")?,
        })
    }
}

impl From<GetRoleRequest> for Value {
    #[inline]
    fn from(it: GetRoleRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("RoleName", it.role_name);
        to.into()
    }
}

impl TryFrom<Value> for GetRoleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetRoleRequest", value)?;
        Ok(Self { role_name: from.take("RoleName")? })
    }
}

impl From<GetRoleResponse> for Value {
    #[inline]
    fn from(it: GetRoleResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Role", it.role);
        to.into()
    }
}

impl TryFrom<Value> for GetRoleResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetRoleResponse", value)?;
        Ok(Self { role: from.take("Role")? })
    }
}

impl From<GetRoleTemplateVersionRequest> for Value {
    #[inline]
    fn from(it: GetRoleTemplateVersionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("TemplateArn", it.template_arn);
        to.put_some("MinorVersion", it.minor_version);
        to.into()
    }
}

impl TryFrom<Value> for GetRoleTemplateVersionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetRoleTemplateVersionRequest", value)?;
        Ok(Self { template_arn: from.take("TemplateArn")?, minor_version: from.take_some("MinorVersion")? })
    }
}

impl From<GetRoleTemplateVersionResponse> for Value {
    #[inline]
    fn from(it: GetRoleTemplateVersionResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("RoleTemplateVersion", it.role_template_version);
        to.into()
    }
}

impl TryFrom<Value> for GetRoleTemplateVersionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetRoleTemplateVersionResponse", value)?;
        Ok(Self { role_template_version: from.take("RoleTemplateVersion")? })
    }
}

impl From<GetSAMLProviderRequest> for Value {
    #[inline]
    fn from(it: GetSAMLProviderRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("SAMLProviderArn", it.saml_provider_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetSAMLProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetSAMLProviderRequest", value)?;
        Ok(Self { saml_provider_arn: from.take("SAMLProviderArn")? })
    }
}

impl From<GetSAMLProviderResponse> for Value {
    #[inline]
    fn from(it: GetSAMLProviderResponse) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put_some("SAMLProviderUUID", it.saml_provider_uuid);
        to.put_some("SAMLMetadataDocument", it.saml_metadata_document);
        to.put_some("ContextProvider", it.context_provider);
        to.put_some("SAMLKeyHashes", it.saml_key_hashes);
        to.put_some("CreateDate", it.create_date);
        to.put_some("ValidUntil", it.valid_until);
        to.put_some("Tags", it.tags);
        to.put_some("AssertionEncryptionMode", it.assertion_encryption_mode);
        to.put_some("PrivateKeyList", it.private_key_list);
        to.put_some("IdentityCenterInstanceArn", it.identity_center_instance_arn);
        to.put_some("IdentityStoreArn", it.identity_store_arn);
        to.into()
    }
}

impl TryFrom<Value> for GetSAMLProviderResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetSAMLProviderResponse", value)?;
        Ok(Self {
            saml_provider_uuid: from.take_some("SAMLProviderUUID")?,
            saml_metadata_document: from.take_some("SAMLMetadataDocument")?,
            context_provider: from.take_some("ContextProvider")?,
            saml_key_hashes: from.take_some("SAMLKeyHashes")?,
            create_date: from.take_some("CreateDate")?,
            valid_until: from.take_some("ValidUntil")?,
            tags: from.take_some("Tags")?,
            assertion_encryption_mode: from.take_some("AssertionEncryptionMode")?,
            private_key_list: from.take_some("PrivateKeyList")?,
            identity_center_instance_arn: from.take_some("IdentityCenterInstanceArn")?,
            identity_store_arn: from.take_some("IdentityStoreArn")?,
        })
    }
}

impl From<GetSSHPublicKeyRequest> for Value {
    #[inline]
    fn from(it: GetSSHPublicKeyRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("UserName", it.user_name);
        to.put("SSHPublicKeyId", it.ssh_public_key_id);
        to.put("Encoding", it.encoding);
        to.into()
    }
}

impl TryFrom<Value> for GetSSHPublicKeyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetSSHPublicKeyRequest", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            ssh_public_key_id: from.take("SSHPublicKeyId")?,
            encoding: from.take("Encoding")?,
        })
    }
}

impl From<GetSSHPublicKeyResponse> for Value {
    #[inline]
    fn from(it: GetSSHPublicKeyResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("SSHPublicKey", it.ssh_public_key);
        to.into()
    }
}

impl TryFrom<Value> for GetSSHPublicKeyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetSSHPublicKeyResponse", value)?;
        Ok(Self { ssh_public_key: from.take_some("SSHPublicKey")? })
    }
}

impl From<GetServerCertificateRequest> for Value {
    #[inline]
    fn from(it: GetServerCertificateRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ServerCertificateName", it.server_certificate_name);
        to.into()
    }
}

impl TryFrom<Value> for GetServerCertificateRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetServerCertificateRequest", value)?;
        Ok(Self { server_certificate_name: from.take("ServerCertificateName")? })
    }
}

impl From<GetServerCertificateResponse> for Value {
    #[inline]
    fn from(it: GetServerCertificateResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ServerCertificate", it.server_certificate);
        to.into()
    }
}

impl TryFrom<Value> for GetServerCertificateResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetServerCertificateResponse", value)?;
        Ok(Self { server_certificate: from.take("ServerCertificate")? })
    }
}

impl From<GetServiceLastAccessedDetailsRequest> for Value {
    #[inline]
    fn from(it: GetServiceLastAccessedDetailsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("JobId", it.job_id);
        to.put_some("MaxItems", it.max_items);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for GetServiceLastAccessedDetailsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetServiceLastAccessedDetailsRequest", value)?;
        Ok(Self {
            job_id: from.take("JobId")?,
            max_items: from.take_some("MaxItems")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<GetServiceLastAccessedDetailsResponse> for Value {
    #[inline]
    fn from(it: GetServiceLastAccessedDetailsResponse) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("JobStatus", it.job_status);
        to.put_some("JobType", it.job_type);
        to.put("JobCreationDate", it.job_creation_date);
        to.put("ServicesLastAccessed", it.services_last_accessed);
        to.put("JobCompletionDate", it.job_completion_date);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for GetServiceLastAccessedDetailsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetServiceLastAccessedDetailsResponse", value)?;
        Ok(Self {
            job_status: from.take("JobStatus")?,
            job_type: from.take_some("JobType")?,
            job_creation_date: from.take("JobCreationDate")?,
            services_last_accessed: from.take("ServicesLastAccessed")?,
            job_completion_date: from.take("JobCompletionDate")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
            error: from.take_some("Error")?,
        })
    }
}

impl From<GetServiceLastAccessedDetailsWithEntitiesRequest> for Value {
    #[inline]
    fn from(it: GetServiceLastAccessedDetailsWithEntitiesRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("JobId", it.job_id);
        to.put("ServiceNamespace", it.service_namespace);
        to.put_some("MaxItems", it.max_items);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for GetServiceLastAccessedDetailsWithEntitiesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetServiceLastAccessedDetailsWithEntitiesRequest", value)?;
        Ok(Self {
            job_id: from.take("JobId")?,
            service_namespace: from.take("ServiceNamespace")?,
            max_items: from.take_some("MaxItems")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<GetServiceLastAccessedDetailsWithEntitiesResponse> for Value {
    #[inline]
    fn from(it: GetServiceLastAccessedDetailsWithEntitiesResponse) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("JobStatus", it.job_status);
        to.put("JobCreationDate", it.job_creation_date);
        to.put("JobCompletionDate", it.job_completion_date);
        to.put("EntityDetailsList", it.entity_details_list);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.put_some("Error", it.error);
        to.into()
    }
}

impl TryFrom<Value> for GetServiceLastAccessedDetailsWithEntitiesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetServiceLastAccessedDetailsWithEntitiesResponse", value)?;
        Ok(Self {
            job_status: from.take("JobStatus")?,
            job_creation_date: from.take("JobCreationDate")?,
            job_completion_date: from.take("JobCompletionDate")?,
            entity_details_list: from.take("EntityDetailsList")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
            error: from.take_some("Error")?,
        })
    }
}

impl From<GetServiceLinkedRoleDeletionStatusRequest> for Value {
    #[inline]
    fn from(it: GetServiceLinkedRoleDeletionStatusRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("DeletionTaskId", it.deletion_task_id);
        to.into()
    }
}

impl TryFrom<Value> for GetServiceLinkedRoleDeletionStatusRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetServiceLinkedRoleDeletionStatusRequest", value)?;
        Ok(Self { deletion_task_id: from.take("DeletionTaskId")? })
    }
}

impl From<GetServiceLinkedRoleDeletionStatusResponse> for Value {
    #[inline]
    fn from(it: GetServiceLinkedRoleDeletionStatusResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Status", it.status);
        to.put_some("Reason", it.reason);
        to.into()
    }
}

impl TryFrom<Value> for GetServiceLinkedRoleDeletionStatusResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetServiceLinkedRoleDeletionStatusResponse", value)?;
        Ok(Self { status: from.take("Status")?, reason: from.take_some("Reason")? })
    }
}

impl From<GetUserPolicyRequest> for Value {
    #[inline]
    fn from(it: GetUserPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("UserName", it.user_name);
        to.put("PolicyName", it.policy_name);
        to.into()
    }
}

impl TryFrom<Value> for GetUserPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetUserPolicyRequest", value)?;
        Ok(Self { user_name: from.take("UserName")?, policy_name: from.take("PolicyName")? })
    }
}

impl From<GetUserPolicyResponse> for Value {
    #[inline]
    fn from(it: GetUserPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("UserName", it.user_name);
        to.put("PolicyName", it.policy_name);
        to.put("PolicyDocument", it.policy_document);
        to.into()
    }
}

impl TryFrom<Value> for GetUserPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetUserPolicyResponse", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            policy_name: from.take("PolicyName")?,
            policy_document: from.take("PolicyDocument")?,
        })
    }
}

impl From<GetUserRequest> for Value {
    #[inline]
    fn from(it: GetUserRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("UserName", it.user_name);
        to.into()
    }
}

impl TryFrom<Value> for GetUserRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetUserRequest", value)?;
        Ok(Self { user_name: from.take_some("UserName")? })
    }
}

impl From<GetUserResponse> for Value {
    #[inline]
    fn from(it: GetUserResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("User", it.user);
        to.into()
    }
}

impl TryFrom<Value> for GetUserResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetUserResponse", value)?;
        Ok(Self { user: from.take("User")? })
    }
}

impl From<Group> for Value {
    #[inline]
    fn from(it: Group) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("Path", it.path);
        to.put("GroupName", it.group_name);
        to.put("GroupId", it.group_id);
        to.put("Arn", it.arn);
        to.put("CreateDate", it.create_date);
        to.into()
    }
}

impl TryFrom<Value> for Group {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Group", value)?;
        Ok(Self {
            path: from.take("Path")?,
            group_name: from.take("GroupName")?,
            group_id: from.take("GroupId")?,
            arn: from.take("Arn")?,
            create_date: from.take("CreateDate")?,
        })
    }
}

impl From<GroupDetail> for Value {
    #[inline]
    fn from(it: GroupDetail) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("Path", it.path);
        to.put_some("GroupName", it.group_name);
        to.put_some("GroupId", it.group_id);
        to.put_some("Arn", it.arn);
        to.put_some("CreateDate", it.create_date);
        to.put_some("GroupPolicyList", it.group_policy_list);
        to.put_some("AttachedManagedPolicies", it.attached_managed_policies);
        to.into()
    }
}

impl TryFrom<Value> for GroupDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GroupDetail", value)?;
        Ok(Self {
            path: from.take_some("Path")?,
            group_name: from.take_some("GroupName")?,
            group_id: from.take_some("GroupId")?,
            arn: from.take_some("Arn")?,
            create_date: from.take_some("CreateDate")?,
            group_policy_list: from.take_some("GroupPolicyList")?,
            attached_managed_policies: from.take_some("AttachedManagedPolicies")?,
        })
    }
}

impl From<InlinePolicy> for Value {
    #[inline]
    fn from(it: InlinePolicy) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PolicyName", it.policy_name);
        to.put("PolicyDocument", it.policy_document);
        to.into()
    }
}

impl TryFrom<Value> for InlinePolicy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InlinePolicy", value)?;
        Ok(Self { policy_name: from.take("PolicyName")?, policy_document: from.take("PolicyDocument")? })
    }
}

impl From<InlinePolicyIdentifierType> for Value {
    #[inline]
    fn from(it: InlinePolicyIdentifierType) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("PolicyName", it.policy_name);
        to.put("AttachmentType", it.attachment_type);
        to.put("AttachmentName", it.attachment_name);
        to.into()
    }
}

impl TryFrom<Value> for InlinePolicyIdentifierType {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InlinePolicyIdentifierType", value)?;
        Ok(Self {
            policy_name: from.take("PolicyName")?,
            attachment_type: from.take("AttachmentType")?,
            attachment_name: from.take("AttachmentName")?,
        })
    }
}

impl From<InstanceProfile> for Value {
    #[inline]
    fn from(it: InstanceProfile) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Path", it.path);
        to.put("InstanceProfileName", it.instance_profile_name);
        to.put("InstanceProfileId", it.instance_profile_id);
        to.put("Arn", it.arn);
        to.put("CreateDate", it.create_date);
        to.put("Roles", it.roles);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for InstanceProfile {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InstanceProfile", value)?;
        Ok(Self {
            path: from.take("Path")?,
            instance_profile_name: from.take("InstanceProfileName")?,
            instance_profile_id: from.take("InstanceProfileId")?,
            arn: from.take("Arn")?,
            create_date: from.take("CreateDate")?,
            roles: from.take("Roles")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<InvalidAuthenticationCodeException> for Value {
    #[inline]
    fn from(it: InvalidAuthenticationCodeException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidAuthenticationCodeException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidAuthenticationCodeException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidCertificateException> for Value {
    #[inline]
    fn from(it: InvalidCertificateException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidCertificateException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidCertificateException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidInputException> for Value {
    #[inline]
    fn from(it: InvalidInputException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidInputException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidInputException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidPublicKeyException> for Value {
    #[inline]
    fn from(it: InvalidPublicKeyException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidPublicKeyException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidPublicKeyException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<InvalidUserTypeException> for Value {
    #[inline]
    fn from(it: InvalidUserTypeException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for InvalidUserTypeException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("InvalidUserTypeException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<KeyPairMismatchException> for Value {
    #[inline]
    fn from(it: KeyPairMismatchException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for KeyPairMismatchException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("KeyPairMismatchException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<LimitExceededException> for Value {
    #[inline]
    fn from(it: LimitExceededException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for LimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LimitExceededException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ListAccessKeysRequest> for Value {
    #[inline]
    fn from(it: ListAccessKeysRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("UserName", it.user_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListAccessKeysRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAccessKeysRequest", value)?;
        Ok(Self {
            user_name: from.take_some("UserName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListAccessKeysResponse> for Value {
    #[inline]
    fn from(it: ListAccessKeysResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("AccessKeyMetadata", it.access_key_metadata);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListAccessKeysResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAccessKeysResponse", value)?;
        Ok(Self {
            access_key_metadata: from.take("AccessKeyMetadata")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListAccountAliasesRequest> for Value {
    #[inline]
    fn from(it: ListAccountAliasesRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListAccountAliasesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAccountAliasesRequest", value)?;
        Ok(Self { marker: from.take_some("Marker")?, max_items: from.take_some("MaxItems")? })
    }
}

impl From<ListAccountAliasesResponse> for Value {
    #[inline]
    fn from(it: ListAccountAliasesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("AccountAliases", it.account_aliases);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListAccountAliasesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAccountAliasesResponse", value)?;
        Ok(Self {
            account_aliases: from.take("AccountAliases")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListAttachedGroupPoliciesRequest> for Value {
    #[inline]
    fn from(it: ListAttachedGroupPoliciesRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("GroupName", it.group_name);
        to.put_some("PathPrefix", it.path_prefix);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListAttachedGroupPoliciesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAttachedGroupPoliciesRequest", value)?;
        Ok(Self {
            group_name: from.take("GroupName")?,
            path_prefix: from.take_some("PathPrefix")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListAttachedGroupPoliciesResponse> for Value {
    #[inline]
    fn from(it: ListAttachedGroupPoliciesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("AttachedPolicies", it.attached_policies);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListAttachedGroupPoliciesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAttachedGroupPoliciesResponse", value)?;
        Ok(Self {
            attached_policies: from.take_some("AttachedPolicies")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListAttachedRolePoliciesRequest> for Value {
    #[inline]
    fn from(it: ListAttachedRolePoliciesRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("RoleName", it.role_name);
        to.put_some("PathPrefix", it.path_prefix);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListAttachedRolePoliciesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAttachedRolePoliciesRequest", value)?;
        Ok(Self {
            role_name: from.take("RoleName")?,
            path_prefix: from.take_some("PathPrefix")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListAttachedRolePoliciesResponse> for Value {
    #[inline]
    fn from(it: ListAttachedRolePoliciesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("AttachedPolicies", it.attached_policies);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListAttachedRolePoliciesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAttachedRolePoliciesResponse", value)?;
        Ok(Self {
            attached_policies: from.take_some("AttachedPolicies")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListAttachedUserPoliciesRequest> for Value {
    #[inline]
    fn from(it: ListAttachedUserPoliciesRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("UserName", it.user_name);
        to.put_some("PathPrefix", it.path_prefix);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListAttachedUserPoliciesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAttachedUserPoliciesRequest", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            path_prefix: from.take_some("PathPrefix")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListAttachedUserPoliciesResponse> for Value {
    #[inline]
    fn from(it: ListAttachedUserPoliciesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("AttachedPolicies", it.attached_policies);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListAttachedUserPoliciesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListAttachedUserPoliciesResponse", value)?;
        Ok(Self {
            attached_policies: from.take_some("AttachedPolicies")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListDelegationRequestsRequest> for Value {
    #[inline]
    fn from(it: ListDelegationRequestsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("OwnerId", it.owner_id);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListDelegationRequestsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListDelegationRequestsRequest", value)?;
        Ok(Self {
            owner_id: from.take_some("OwnerId")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListDelegationRequestsResponse> for Value {
    #[inline]
    fn from(it: ListDelegationRequestsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("DelegationRequests", it.delegation_requests);
        to.put_some("Marker", it.marker);
        to.put_some("isTruncated", it.is_truncated);
        to.into()
    }
}

impl TryFrom<Value> for ListDelegationRequestsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListDelegationRequestsResponse", value)?;
        Ok(Self {
            delegation_requests: from.take_some("DelegationRequests")?,
            marker: from.take_some("Marker")?,
            is_truncated: from.take_some("isTruncated")?,
        })
    }
}

impl From<ListEntitiesForPolicyRequest> for Value {
    #[inline]
    fn from(it: ListEntitiesForPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("PolicyArn", it.policy_arn);
        to.put_some("EntityFilter", it.entity_filter);
        to.put_some("PathPrefix", it.path_prefix);
        to.put_some("PolicyUsageFilter", it.policy_usage_filter);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListEntitiesForPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListEntitiesForPolicyRequest", value)?;
        Ok(Self {
            policy_arn: from.take("PolicyArn")?,
            entity_filter: from.take_some("EntityFilter")?,
            path_prefix: from.take_some("PathPrefix")?,
            policy_usage_filter: from.take_some("PolicyUsageFilter")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListEntitiesForPolicyResponse> for Value {
    #[inline]
    fn from(it: ListEntitiesForPolicyResponse) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("PolicyGroups", it.policy_groups);
        to.put_some("PolicyUsers", it.policy_users);
        to.put_some("PolicyRoles", it.policy_roles);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListEntitiesForPolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListEntitiesForPolicyResponse", value)?;
        Ok(Self {
            policy_groups: from.take_some("PolicyGroups")?,
            policy_users: from.take_some("PolicyUsers")?,
            policy_roles: from.take_some("PolicyRoles")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListGroupPoliciesRequest> for Value {
    #[inline]
    fn from(it: ListGroupPoliciesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("GroupName", it.group_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListGroupPoliciesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListGroupPoliciesRequest", value)?;
        Ok(Self {
            group_name: from.take("GroupName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListGroupPoliciesResponse> for Value {
    #[inline]
    fn from(it: ListGroupPoliciesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("PolicyNames", it.policy_names);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListGroupPoliciesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListGroupPoliciesResponse", value)?;
        Ok(Self {
            policy_names: from.take("PolicyNames")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListGroupsForUserRequest> for Value {
    #[inline]
    fn from(it: ListGroupsForUserRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("UserName", it.user_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListGroupsForUserRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListGroupsForUserRequest", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListGroupsForUserResponse> for Value {
    #[inline]
    fn from(it: ListGroupsForUserResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Groups", it.groups);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListGroupsForUserResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListGroupsForUserResponse", value)?;
        Ok(Self {
            groups: from.take("Groups")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListGroupsRequest> for Value {
    #[inline]
    fn from(it: ListGroupsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("PathPrefix", it.path_prefix);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListGroupsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListGroupsRequest", value)?;
        Ok(Self {
            path_prefix: from.take_some("PathPrefix")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListGroupsResponse> for Value {
    #[inline]
    fn from(it: ListGroupsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Groups", it.groups);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListGroupsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListGroupsResponse", value)?;
        Ok(Self {
            groups: from.take("Groups")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListInstanceProfileTagsRequest> for Value {
    #[inline]
    fn from(it: ListInstanceProfileTagsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("InstanceProfileName", it.instance_profile_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListInstanceProfileTagsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListInstanceProfileTagsRequest", value)?;
        Ok(Self {
            instance_profile_name: from.take("InstanceProfileName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListInstanceProfileTagsResponse> for Value {
    #[inline]
    fn from(it: ListInstanceProfileTagsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Tags", it.tags);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListInstanceProfileTagsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListInstanceProfileTagsResponse", value)?;
        Ok(Self {
            tags: from.take("Tags")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListInstanceProfilesForRoleRequest> for Value {
    #[inline]
    fn from(it: ListInstanceProfilesForRoleRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("RoleName", it.role_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListInstanceProfilesForRoleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListInstanceProfilesForRoleRequest", value)?;
        Ok(Self {
            role_name: from.take("RoleName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListInstanceProfilesForRoleResponse> for Value {
    #[inline]
    fn from(it: ListInstanceProfilesForRoleResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("InstanceProfiles", it.instance_profiles);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListInstanceProfilesForRoleResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListInstanceProfilesForRoleResponse", value)?;
        Ok(Self {
            instance_profiles: from.take("InstanceProfiles")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListInstanceProfilesRequest> for Value {
    #[inline]
    fn from(it: ListInstanceProfilesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("PathPrefix", it.path_prefix);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListInstanceProfilesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListInstanceProfilesRequest", value)?;
        Ok(Self {
            path_prefix: from.take_some("PathPrefix")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListInstanceProfilesResponse> for Value {
    #[inline]
    fn from(it: ListInstanceProfilesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("InstanceProfiles", it.instance_profiles);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListInstanceProfilesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListInstanceProfilesResponse", value)?;
        Ok(Self {
            instance_profiles: from.take("InstanceProfiles")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListMFADeviceTagsRequest> for Value {
    #[inline]
    fn from(it: ListMFADeviceTagsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("SerialNumber", it.serial_number);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListMFADeviceTagsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListMFADeviceTagsRequest", value)?;
        Ok(Self {
            serial_number: from.take("SerialNumber")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListMFADeviceTagsResponse> for Value {
    #[inline]
    fn from(it: ListMFADeviceTagsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Tags", it.tags);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListMFADeviceTagsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListMFADeviceTagsResponse", value)?;
        Ok(Self {
            tags: from.take("Tags")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListMFADevicesRequest> for Value {
    #[inline]
    fn from(it: ListMFADevicesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("UserName", it.user_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListMFADevicesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListMFADevicesRequest", value)?;
        Ok(Self {
            user_name: from.take_some("UserName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListMFADevicesResponse> for Value {
    #[inline]
    fn from(it: ListMFADevicesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("MFADevices", it.mfa_devices);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListMFADevicesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListMFADevicesResponse", value)?;
        Ok(Self {
            mfa_devices: from.take("MFADevices")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListOpenIDConnectProviderTagsRequest> for Value {
    #[inline]
    fn from(it: ListOpenIDConnectProviderTagsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("OpenIDConnectProviderArn", it.open_id_connect_provider_arn);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListOpenIDConnectProviderTagsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListOpenIDConnectProviderTagsRequest", value)?;
        Ok(Self {
            open_id_connect_provider_arn: from.take("OpenIDConnectProviderArn")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListOpenIDConnectProviderTagsResponse> for Value {
    #[inline]
    fn from(it: ListOpenIDConnectProviderTagsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Tags", it.tags);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListOpenIDConnectProviderTagsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListOpenIDConnectProviderTagsResponse", value)?;
        Ok(Self {
            tags: from.take("Tags")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListOpenIDConnectProvidersRequest> for Value {
    #[inline]
    fn from(it: ListOpenIDConnectProvidersRequest) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ListOpenIDConnectProvidersRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ListOpenIDConnectProvidersRequest", value)?;
        Ok(Self {})
    }
}

impl From<ListOpenIDConnectProvidersResponse> for Value {
    #[inline]
    fn from(it: ListOpenIDConnectProvidersResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("OpenIDConnectProviderList", it.open_id_connect_provider_list);
        to.into()
    }
}

impl TryFrom<Value> for ListOpenIDConnectProvidersResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListOpenIDConnectProvidersResponse", value)?;
        Ok(Self { open_id_connect_provider_list: from.take_some("OpenIDConnectProviderList")? })
    }
}

impl From<ListOrganizationsFeaturesRequest> for Value {
    #[inline]
    fn from(it: ListOrganizationsFeaturesRequest) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ListOrganizationsFeaturesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ListOrganizationsFeaturesRequest", value)?;
        Ok(Self {})
    }
}

impl From<ListOrganizationsFeaturesResponse> for Value {
    #[inline]
    fn from(it: ListOrganizationsFeaturesResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("OrganizationId", it.organization_id);
        to.put_some("EnabledFeatures", it.enabled_features);
        to.into()
    }
}

impl TryFrom<Value> for ListOrganizationsFeaturesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListOrganizationsFeaturesResponse", value)?;
        Ok(Self {
            organization_id: from.take_some("OrganizationId")?,
            enabled_features: from.take_some("EnabledFeatures")?,
        })
    }
}

impl From<ListPoliciesGrantingServiceAccessEntry> for Value {
    #[inline]
    fn from(it: ListPoliciesGrantingServiceAccessEntry) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ServiceNamespace", it.service_namespace);
        to.put_some("Policies", it.policies);
        to.into()
    }
}

impl TryFrom<Value> for ListPoliciesGrantingServiceAccessEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPoliciesGrantingServiceAccessEntry", value)?;
        Ok(Self { service_namespace: from.take_some("ServiceNamespace")?, policies: from.take_some("Policies")? })
    }
}

impl From<ListPoliciesGrantingServiceAccessRequest> for Value {
    #[inline]
    fn from(it: ListPoliciesGrantingServiceAccessRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Marker", it.marker);
        to.put("Arn", it.arn);
        to.put("ServiceNamespaces", it.service_namespaces);
        to.into()
    }
}

impl TryFrom<Value> for ListPoliciesGrantingServiceAccessRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPoliciesGrantingServiceAccessRequest", value)?;
        Ok(Self {
            marker: from.take_some("Marker")?,
            arn: from.take("Arn")?,
            service_namespaces: from.take("ServiceNamespaces")?,
        })
    }
}

impl From<ListPoliciesGrantingServiceAccessResponse> for Value {
    #[inline]
    fn from(it: ListPoliciesGrantingServiceAccessResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("PoliciesGrantingServiceAccess", it.policies_granting_service_access);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListPoliciesGrantingServiceAccessResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPoliciesGrantingServiceAccessResponse", value)?;
        Ok(Self {
            policies_granting_service_access: from.take("PoliciesGrantingServiceAccess")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListPoliciesRequest> for Value {
    #[inline]
    fn from(it: ListPoliciesRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("Scope", it.scope);
        to.put_some("OnlyAttached", it.only_attached);
        to.put_some("PathPrefix", it.path_prefix);
        to.put_some("PolicyUsageFilter", it.policy_usage_filter);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListPoliciesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPoliciesRequest", value)?;
        Ok(Self {
            scope: from.take_some("Scope")?,
            only_attached: from.take_some("OnlyAttached")?,
            path_prefix: from.take_some("PathPrefix")?,
            policy_usage_filter: from.take_some("PolicyUsageFilter")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListPoliciesResponse> for Value {
    #[inline]
    fn from(it: ListPoliciesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Policies", it.policies);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListPoliciesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPoliciesResponse", value)?;
        Ok(Self {
            policies: from.take_some("Policies")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListPolicyTagsRequest> for Value {
    #[inline]
    fn from(it: ListPolicyTagsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("PolicyArn", it.policy_arn);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListPolicyTagsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPolicyTagsRequest", value)?;
        Ok(Self {
            policy_arn: from.take("PolicyArn")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListPolicyTagsResponse> for Value {
    #[inline]
    fn from(it: ListPolicyTagsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Tags", it.tags);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListPolicyTagsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPolicyTagsResponse", value)?;
        Ok(Self {
            tags: from.take("Tags")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListPolicyVersionsRequest> for Value {
    #[inline]
    fn from(it: ListPolicyVersionsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("PolicyArn", it.policy_arn);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListPolicyVersionsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPolicyVersionsRequest", value)?;
        Ok(Self {
            policy_arn: from.take("PolicyArn")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListPolicyVersionsResponse> for Value {
    #[inline]
    fn from(it: ListPolicyVersionsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Versions", it.versions);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListPolicyVersionsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListPolicyVersionsResponse", value)?;
        Ok(Self {
            versions: from.take_some("Versions")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListRolePoliciesRequest> for Value {
    #[inline]
    fn from(it: ListRolePoliciesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("RoleName", it.role_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListRolePoliciesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListRolePoliciesRequest", value)?;
        Ok(Self {
            role_name: from.take("RoleName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListRolePoliciesResponse> for Value {
    #[inline]
    fn from(it: ListRolePoliciesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("PolicyNames", it.policy_names);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListRolePoliciesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListRolePoliciesResponse", value)?;
        Ok(Self {
            policy_names: from.take("PolicyNames")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListRoleTagsRequest> for Value {
    #[inline]
    fn from(it: ListRoleTagsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("RoleName", it.role_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListRoleTagsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListRoleTagsRequest", value)?;
        Ok(Self {
            role_name: from.take("RoleName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListRoleTagsResponse> for Value {
    #[inline]
    fn from(it: ListRoleTagsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Tags", it.tags);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListRoleTagsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListRoleTagsResponse", value)?;
        Ok(Self {
            tags: from.take("Tags")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListRolesRequest> for Value {
    #[inline]
    fn from(it: ListRolesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("PathPrefix", it.path_prefix);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListRolesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListRolesRequest", value)?;
        Ok(Self {
            path_prefix: from.take_some("PathPrefix")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListRolesResponse> for Value {
    #[inline]
    fn from(it: ListRolesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Roles", it.roles);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListRolesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListRolesResponse", value)?;
        Ok(Self {
            roles: from.take("Roles")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListSAMLProviderTagsRequest> for Value {
    #[inline]
    fn from(it: ListSAMLProviderTagsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("SAMLProviderArn", it.saml_provider_arn);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListSAMLProviderTagsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSAMLProviderTagsRequest", value)?;
        Ok(Self {
            saml_provider_arn: from.take("SAMLProviderArn")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListSAMLProviderTagsResponse> for Value {
    #[inline]
    fn from(it: ListSAMLProviderTagsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Tags", it.tags);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListSAMLProviderTagsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSAMLProviderTagsResponse", value)?;
        Ok(Self {
            tags: from.take("Tags")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListSAMLProvidersRequest> for Value {
    #[inline]
    fn from(it: ListSAMLProvidersRequest) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ListSAMLProvidersRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ListSAMLProvidersRequest", value)?;
        Ok(Self {})
    }
}

impl From<ListSAMLProvidersResponse> for Value {
    #[inline]
    fn from(it: ListSAMLProvidersResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("SAMLProviderList", it.saml_provider_list);
        to.into()
    }
}

impl TryFrom<Value> for ListSAMLProvidersResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSAMLProvidersResponse", value)?;
        Ok(Self { saml_provider_list: from.take_some("SAMLProviderList")? })
    }
}

impl From<ListSSHPublicKeysRequest> for Value {
    #[inline]
    fn from(it: ListSSHPublicKeysRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("UserName", it.user_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListSSHPublicKeysRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSSHPublicKeysRequest", value)?;
        Ok(Self {
            user_name: from.take_some("UserName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListSSHPublicKeysResponse> for Value {
    #[inline]
    fn from(it: ListSSHPublicKeysResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("SSHPublicKeys", it.ssh_public_keys);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListSSHPublicKeysResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSSHPublicKeysResponse", value)?;
        Ok(Self {
            ssh_public_keys: from.take_some("SSHPublicKeys")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListServerCertificateTagsRequest> for Value {
    #[inline]
    fn from(it: ListServerCertificateTagsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ServerCertificateName", it.server_certificate_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListServerCertificateTagsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListServerCertificateTagsRequest", value)?;
        Ok(Self {
            server_certificate_name: from.take("ServerCertificateName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListServerCertificateTagsResponse> for Value {
    #[inline]
    fn from(it: ListServerCertificateTagsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Tags", it.tags);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListServerCertificateTagsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListServerCertificateTagsResponse", value)?;
        Ok(Self {
            tags: from.take("Tags")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListServerCertificatesRequest> for Value {
    #[inline]
    fn from(it: ListServerCertificatesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("PathPrefix", it.path_prefix);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListServerCertificatesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListServerCertificatesRequest", value)?;
        Ok(Self {
            path_prefix: from.take_some("PathPrefix")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListServerCertificatesResponse> for Value {
    #[inline]
    fn from(it: ListServerCertificatesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ServerCertificateMetadataList", it.server_certificate_metadata_list);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListServerCertificatesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListServerCertificatesResponse", value)?;
        Ok(Self {
            server_certificate_metadata_list: from.take("ServerCertificateMetadataList")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListServiceSpecificCredentialsRequest> for Value {
    #[inline]
    fn from(it: ListServiceSpecificCredentialsRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("UserName", it.user_name);
        to.put_some("ServiceName", it.service_name);
        to.put_some("AllUsers", it.all_users);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListServiceSpecificCredentialsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListServiceSpecificCredentialsRequest", value)?;
        Ok(Self {
            user_name: from.take_some("UserName")?,
            service_name: from.take_some("ServiceName")?,
            all_users: from.take_some("AllUsers")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListServiceSpecificCredentialsResponse> for Value {
    #[inline]
    fn from(it: ListServiceSpecificCredentialsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ServiceSpecificCredentials", it.service_specific_credentials);
        to.put_some("Marker", it.marker);
        to.put_some("IsTruncated", it.is_truncated);
        to.into()
    }
}

impl TryFrom<Value> for ListServiceSpecificCredentialsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListServiceSpecificCredentialsResponse", value)?;
        Ok(Self {
            service_specific_credentials: from.take_some("ServiceSpecificCredentials")?,
            marker: from.take_some("Marker")?,
            is_truncated: from.take_some("IsTruncated")?,
        })
    }
}

impl From<ListSigningCertificatesRequest> for Value {
    #[inline]
    fn from(it: ListSigningCertificatesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("UserName", it.user_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListSigningCertificatesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSigningCertificatesRequest", value)?;
        Ok(Self {
            user_name: from.take_some("UserName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListSigningCertificatesResponse> for Value {
    #[inline]
    fn from(it: ListSigningCertificatesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Certificates", it.certificates);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListSigningCertificatesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListSigningCertificatesResponse", value)?;
        Ok(Self {
            certificates: from.take("Certificates")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListUserPoliciesRequest> for Value {
    #[inline]
    fn from(it: ListUserPoliciesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("UserName", it.user_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListUserPoliciesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListUserPoliciesRequest", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListUserPoliciesResponse> for Value {
    #[inline]
    fn from(it: ListUserPoliciesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("PolicyNames", it.policy_names);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListUserPoliciesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListUserPoliciesResponse", value)?;
        Ok(Self {
            policy_names: from.take("PolicyNames")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListUserTagsRequest> for Value {
    #[inline]
    fn from(it: ListUserTagsRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("UserName", it.user_name);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListUserTagsRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListUserTagsRequest", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListUserTagsResponse> for Value {
    #[inline]
    fn from(it: ListUserTagsResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Tags", it.tags);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListUserTagsResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListUserTagsResponse", value)?;
        Ok(Self {
            tags: from.take("Tags")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListUsersRequest> for Value {
    #[inline]
    fn from(it: ListUsersRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("PathPrefix", it.path_prefix);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListUsersRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListUsersRequest", value)?;
        Ok(Self {
            path_prefix: from.take_some("PathPrefix")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListUsersResponse> for Value {
    #[inline]
    fn from(it: ListUsersResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("Users", it.users);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListUsersResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListUsersResponse", value)?;
        Ok(Self {
            users: from.take("Users")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<ListVirtualMFADevicesRequest> for Value {
    #[inline]
    fn from(it: ListVirtualMFADevicesRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("AssignmentStatus", it.assignment_status);
        to.put_some("Marker", it.marker);
        to.put_some("MaxItems", it.max_items);
        to.into()
    }
}

impl TryFrom<Value> for ListVirtualMFADevicesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListVirtualMFADevicesRequest", value)?;
        Ok(Self {
            assignment_status: from.take_some("AssignmentStatus")?,
            marker: from.take_some("Marker")?,
            max_items: from.take_some("MaxItems")?,
        })
    }
}

impl From<ListVirtualMFADevicesResponse> for Value {
    #[inline]
    fn from(it: ListVirtualMFADevicesResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("VirtualMFADevices", it.virtual_mfa_devices);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for ListVirtualMFADevicesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListVirtualMFADevicesResponse", value)?;
        Ok(Self {
            virtual_mfa_devices: from.take("VirtualMFADevices")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<LoginProfile> for Value {
    #[inline]
    fn from(it: LoginProfile) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("UserName", it.user_name);
        to.put("CreateDate", it.create_date);
        to.put_some("PasswordResetRequired", it.password_reset_required);
        to.put_some("MaxSigninSessionDuration", it.max_signin_session_duration);
        to.into()
    }
}

impl TryFrom<Value> for LoginProfile {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LoginProfile", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            create_date: from.take("CreateDate")?,
            password_reset_required: from.take_some("PasswordResetRequired")?,
            max_signin_session_duration: from.take_some("MaxSigninSessionDuration")?,
        })
    }
}

impl From<MFADevice> for Value {
    #[inline]
    fn from(it: MFADevice) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("UserName", it.user_name);
        to.put("SerialNumber", it.serial_number);
        to.put("EnableDate", it.enable_date);
        to.into()
    }
}

impl TryFrom<Value> for MFADevice {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MFADevice", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            serial_number: from.take("SerialNumber")?,
            enable_date: from.take("EnableDate")?,
        })
    }
}

impl From<MalformedCertificateException> for Value {
    #[inline]
    fn from(it: MalformedCertificateException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for MalformedCertificateException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MalformedCertificateException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<MalformedPolicyDocumentException> for Value {
    #[inline]
    fn from(it: MalformedPolicyDocumentException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for MalformedPolicyDocumentException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("MalformedPolicyDocumentException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ManagedPolicyDetail> for Value {
    #[inline]
    fn from(it: ManagedPolicyDetail) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("PolicyName", it.policy_name);
        to.put_some("PolicyId", it.policy_id);
        to.put_some("Arn", it.arn);
        to.put_some("Path", it.path);
        to.put_some("DefaultVersionId", it.default_version_id);
        to.put_some("AttachmentCount", it.attachment_count);
        to.put_some("PermissionsBoundaryUsageCount", it.permissions_boundary_usage_count);
        to.put_some("IsAttachable", it.is_attachable);
        to.put_some("Description", it.description);
        to.put_some("CreateDate", it.create_date);
        to.put_some("UpdateDate", it.update_date);
        to.put_some("PolicyVersionList", it.policy_version_list);
        to.into()
    }
}

impl TryFrom<Value> for ManagedPolicyDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ManagedPolicyDetail", value)?;
        Ok(Self {
            policy_name: from.take_some("PolicyName")?,
            policy_id: from.take_some("PolicyId")?,
            arn: from.take_some("Arn")?,
            path: from.take_some("Path")?,
            default_version_id: from.take_some("DefaultVersionId")?,
            attachment_count: from.take_some("AttachmentCount")?,
            permissions_boundary_usage_count: from.take_some("PermissionsBoundaryUsageCount")?,
            is_attachable: from.take_some("IsAttachable")?,
            description: from.take_some("Description")?,
            create_date: from.take_some("CreateDate")?,
            update_date: from.take_some("UpdateDate")?,
            policy_version_list: from.take_some("PolicyVersionList")?,
        })
    }
}

impl From<NameConflictException> for Value {
    #[inline]
    fn from(it: NameConflictException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for NameConflictException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("NameConflictException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<NoSuchEntityException> for Value {
    #[inline]
    fn from(it: NoSuchEntityException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for NoSuchEntityException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("NoSuchEntityException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<OpenIDConnectProviderListEntry> for Value {
    #[inline]
    fn from(it: OpenIDConnectProviderListEntry) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Arn", it.arn);
        to.put_some("IsTrustedIdentityPropagationEnabled", it.is_trusted_identity_propagation_enabled);
        to.into()
    }
}

impl TryFrom<Value> for OpenIDConnectProviderListEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OpenIDConnectProviderListEntry", value)?;
        Ok(Self {
            arn: from.take_some("Arn")?,
            is_trusted_identity_propagation_enabled: from.take_some("IsTrustedIdentityPropagationEnabled")?,
        })
    }
}

impl From<OpenIdIdpCommunicationErrorException> for Value {
    #[inline]
    fn from(it: OpenIdIdpCommunicationErrorException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for OpenIdIdpCommunicationErrorException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OpenIdIdpCommunicationErrorException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<OrderedOrganizationPolicyType> for Value {
    #[inline]
    fn from(it: OrderedOrganizationPolicyType) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ServiceControlPolicyInputList", it.service_control_policy_input_list);
        to.into()
    }
}

impl TryFrom<Value> for OrderedOrganizationPolicyType {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OrderedOrganizationPolicyType", value)?;
        Ok(Self { service_control_policy_input_list: from.take_some("ServiceControlPolicyInputList")? })
    }
}

impl From<OrganizationNotFoundException> for Value {
    #[inline]
    fn from(it: OrganizationNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for OrganizationNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("OrganizationNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<OrganizationNotInAllFeaturesModeException> for Value {
    #[inline]
    fn from(it: OrganizationNotInAllFeaturesModeException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for OrganizationNotInAllFeaturesModeException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("OrganizationNotInAllFeaturesModeException", value)?;
        Ok(Self {})
    }
}

impl From<OrganizationsDecisionDetail> for Value {
    #[inline]
    fn from(it: OrganizationsDecisionDetail) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("AllowedByOrganizations", it.allowed_by_organizations);
        to.into()
    }
}

impl TryFrom<Value> for OrganizationsDecisionDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OrganizationsDecisionDetail", value)?;
        Ok(Self { allowed_by_organizations: from.take_some("AllowedByOrganizations")? })
    }
}

impl From<ParameterDefinition> for Value {
    #[inline]
    fn from(it: ParameterDefinition) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("Name", it.name);
        to.put("Type", it.r#type);
        to.put_some("SubType", it.sub_type);
        to.put_some("Description", it.description);
        to.put_some("IsRequired", it.is_required);
        to.put_some("DefaultValue", it.default_value);
        to.put_some("Immutable", it.immutable);
        to.into()
    }
}

impl TryFrom<Value> for ParameterDefinition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ParameterDefinition", value)?;
        Ok(Self {
            name: from.take("Name")?,
            r#type: from.take("Type")?,
            sub_type: from.take_some("SubType")?,
            description: from.take_some("Description")?,
            is_required: from.take_some("IsRequired")?,
            default_value: from.take_some("DefaultValue")?,
            immutable: from.take_some("Immutable")?,
        })
    }
}

impl From<PasswordPolicy> for Value {
    #[inline]
    fn from(it: PasswordPolicy) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("MinimumPasswordLength", it.minimum_password_length);
        to.put_some("RequireSymbols", it.require_symbols);
        to.put_some("RequireNumbers", it.require_numbers);
        to.put_some("RequireUppercaseCharacters", it.require_uppercase_characters);
        to.put_some("RequireLowercaseCharacters", it.require_lowercase_characters);
        to.put_some("AllowUsersToChangePassword", it.allow_users_to_change_password);
        to.put_some("ExpirePasswords", it.expire_passwords);
        to.put_some("MaxPasswordAge", it.max_password_age);
        to.put_some("PasswordReusePrevention", it.password_reuse_prevention);
        to.put_some("HardExpiry", it.hard_expiry);
        to.into()
    }
}

impl TryFrom<Value> for PasswordPolicy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PasswordPolicy", value)?;
        Ok(Self {
            minimum_password_length: from.take_some("MinimumPasswordLength")?,
            require_symbols: from.take_some("RequireSymbols")?,
            require_numbers: from.take_some("RequireNumbers")?,
            require_uppercase_characters: from.take_some("RequireUppercaseCharacters")?,
            require_lowercase_characters: from.take_some("RequireLowercaseCharacters")?,
            allow_users_to_change_password: from.take_some("AllowUsersToChangePassword")?,
            expire_passwords: from.take_some("ExpirePasswords")?,
            max_password_age: from.take_some("MaxPasswordAge")?,
            password_reuse_prevention: from.take_some("PasswordReusePrevention")?,
            hard_expiry: from.take_some("HardExpiry")?,
        })
    }
}

impl From<PasswordPolicyViolationException> for Value {
    #[inline]
    fn from(it: PasswordPolicyViolationException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for PasswordPolicyViolationException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PasswordPolicyViolationException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<PermissionsBoundaryDecisionDetail> for Value {
    #[inline]
    fn from(it: PermissionsBoundaryDecisionDetail) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("AllowedByPermissionsBoundary", it.allowed_by_permissions_boundary);
        to.into()
    }
}

impl TryFrom<Value> for PermissionsBoundaryDecisionDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PermissionsBoundaryDecisionDetail", value)?;
        Ok(Self { allowed_by_permissions_boundary: from.take_some("AllowedByPermissionsBoundary")? })
    }
}

impl From<Policy> for Value {
    #[inline]
    fn from(it: Policy) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("PolicyName", it.policy_name);
        to.put_some("PolicyId", it.policy_id);
        to.put_some("Arn", it.arn);
        to.put_some("Path", it.path);
        to.put_some("DefaultVersionId", it.default_version_id);
        to.put_some("AttachmentCount", it.attachment_count);
        to.put_some("PermissionsBoundaryUsageCount", it.permissions_boundary_usage_count);
        to.put_some("IsAttachable", it.is_attachable);
        to.put_some("Description", it.description);
        to.put_some("CreateDate", it.create_date);
        to.put_some("UpdateDate", it.update_date);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for Policy {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Policy", value)?;
        Ok(Self {
            policy_name: from.take_some("PolicyName")?,
            policy_id: from.take_some("PolicyId")?,
            arn: from.take_some("Arn")?,
            path: from.take_some("Path")?,
            default_version_id: from.take_some("DefaultVersionId")?,
            attachment_count: from.take_some("AttachmentCount")?,
            permissions_boundary_usage_count: from.take_some("PermissionsBoundaryUsageCount")?,
            is_attachable: from.take_some("IsAttachable")?,
            description: from.take_some("Description")?,
            create_date: from.take_some("CreateDate")?,
            update_date: from.take_some("UpdateDate")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<PolicyDetail> for Value {
    #[inline]
    fn from(it: PolicyDetail) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("PolicyName", it.policy_name);
        to.put_some("PolicyDocument", it.policy_document);
        to.into()
    }
}

impl TryFrom<Value> for PolicyDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PolicyDetail", value)?;
        Ok(Self { policy_name: from.take_some("PolicyName")?, policy_document: from.take_some("PolicyDocument")? })
    }
}

impl From<PolicyEvaluationException> for Value {
    #[inline]
    fn from(it: PolicyEvaluationException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for PolicyEvaluationException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PolicyEvaluationException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<PolicyGrantingServiceAccess> for Value {
    #[inline]
    fn from(it: PolicyGrantingServiceAccess) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("PolicyName", it.policy_name);
        to.put("PolicyType", it.policy_type);
        to.put_some("PolicyArn", it.policy_arn);
        to.put_some("EntityType", it.entity_type);
        to.put_some("EntityName", it.entity_name);
        to.into()
    }
}

impl TryFrom<Value> for PolicyGrantingServiceAccess {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PolicyGrantingServiceAccess", value)?;
        Ok(Self {
            policy_name: from.take("PolicyName")?,
            policy_type: from.take("PolicyType")?,
            policy_arn: from.take_some("PolicyArn")?,
            entity_type: from.take_some("EntityType")?,
            entity_name: from.take_some("EntityName")?,
        })
    }
}

impl From<PolicyGroup> for Value {
    #[inline]
    fn from(it: PolicyGroup) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("GroupName", it.group_name);
        to.put_some("GroupId", it.group_id);
        to.into()
    }
}

impl TryFrom<Value> for PolicyGroup {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PolicyGroup", value)?;
        Ok(Self { group_name: from.take_some("GroupName")?, group_id: from.take_some("GroupId")? })
    }
}

impl From<PolicyIdentifier> for Value {
    #[inline]
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
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let (name, value) = Fields::open("PolicyIdentifier", value)?.only()?;
        match name {
            "PolicyType" => Ok(Self::PolicyType(value.try_into()?)),
            "PolicyArn" => Ok(Self::PolicyArn(value.try_into()?)),
            "InlinePolicyIdentifier" => Ok(Self::InlinePolicyIdentifier(value.try_into()?)),
            _ => Err(unknown_variant("PolicyIdentifier")),
        }
    }
}

impl From<PolicyNotAttachableException> for Value {
    #[inline]
    fn from(it: PolicyNotAttachableException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for PolicyNotAttachableException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PolicyNotAttachableException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<PolicyParameter> for Value {
    #[inline]
    fn from(it: PolicyParameter) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Name", it.name);
        to.put_some("Values", it.values);
        to.put_some("Type", it.r#type);
        to.into()
    }
}

impl TryFrom<Value> for PolicyParameter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PolicyParameter", value)?;
        Ok(Self { name: from.take_some("Name")?, values: from.take_some("Values")?, r#type: from.take_some("Type")? })
    }
}

impl From<PolicyRole> for Value {
    #[inline]
    fn from(it: PolicyRole) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("RoleName", it.role_name);
        to.put_some("RoleId", it.role_id);
        to.into()
    }
}

impl TryFrom<Value> for PolicyRole {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PolicyRole", value)?;
        Ok(Self { role_name: from.take_some("RoleName")?, role_id: from.take_some("RoleId")? })
    }
}

impl From<PolicyUser> for Value {
    #[inline]
    fn from(it: PolicyUser) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("UserName", it.user_name);
        to.put_some("UserId", it.user_id);
        to.into()
    }
}

impl TryFrom<Value> for PolicyUser {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PolicyUser", value)?;
        Ok(Self { user_name: from.take_some("UserName")?, user_id: from.take_some("UserId")? })
    }
}

impl From<PolicyVersion> for Value {
    #[inline]
    fn from(it: PolicyVersion) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Document", it.document);
        to.put_some("VersionId", it.version_id);
        to.put_some("IsDefaultVersion", it.is_default_version);
        to.put_some("CreateDate", it.create_date);
        to.into()
    }
}

impl TryFrom<Value> for PolicyVersion {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PolicyVersion", value)?;
        Ok(Self {
            document: from.take_some("Document")?,
            version_id: from.take_some("VersionId")?,
            is_default_version: from.take_some("IsDefaultVersion")?,
            create_date: from.take_some("CreateDate")?,
        })
    }
}

impl From<Position> for Value {
    #[inline]
    fn from(it: Position) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Line", it.line);
        to.put_some("Column", it.column);
        to.into()
    }
}

impl TryFrom<Value> for Position {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Position", value)?;
        Ok(Self { line: from.take_some("Line")?, column: from.take_some("Column")? })
    }
}

impl From<PutAccountPropertiesRequest> for Value {
    #[inline]
    fn from(it: PutAccountPropertiesRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Properties", it.properties);
        to.into()
    }
}

impl TryFrom<Value> for PutAccountPropertiesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutAccountPropertiesRequest", value)?;
        Ok(Self { properties: from.take("Properties")? })
    }
}

impl From<PutAccountPropertiesResponse> for Value {
    #[inline]
    fn from(it: PutAccountPropertiesResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for PutAccountPropertiesResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("PutAccountPropertiesResponse", value)?;
        Ok(Self {})
    }
}

impl From<PutGroupPolicyRequest> for Value {
    #[inline]
    fn from(it: PutGroupPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("GroupName", it.group_name);
        to.put("PolicyName", it.policy_name);
        to.put("PolicyDocument", it.policy_document);
        to.into()
    }
}

impl TryFrom<Value> for PutGroupPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutGroupPolicyRequest", value)?;
        Ok(Self {
            group_name: from.take("GroupName")?,
            policy_name: from.take("PolicyName")?,
            policy_document: from.take("PolicyDocument")?,
        })
    }
}

impl From<PutRolePermissionsBoundaryRequest> for Value {
    #[inline]
    fn from(it: PutRolePermissionsBoundaryRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RoleName", it.role_name);
        to.put("PermissionsBoundary", it.permissions_boundary);
        to.into()
    }
}

impl TryFrom<Value> for PutRolePermissionsBoundaryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRolePermissionsBoundaryRequest", value)?;
        Ok(Self { role_name: from.take("RoleName")?, permissions_boundary: from.take("PermissionsBoundary")? })
    }
}

impl From<PutRolePolicyRequest> for Value {
    #[inline]
    fn from(it: PutRolePolicyRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("RoleName", it.role_name);
        to.put("PolicyName", it.policy_name);
        to.put("PolicyDocument", it.policy_document);
        to.into()
    }
}

impl TryFrom<Value> for PutRolePolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutRolePolicyRequest", value)?;
        Ok(Self {
            role_name: from.take("RoleName")?,
            policy_name: from.take("PolicyName")?,
            policy_document: from.take("PolicyDocument")?,
        })
    }
}

impl From<PutUserPermissionsBoundaryRequest> for Value {
    #[inline]
    fn from(it: PutUserPermissionsBoundaryRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("UserName", it.user_name);
        to.put("PermissionsBoundary", it.permissions_boundary);
        to.into()
    }
}

impl TryFrom<Value> for PutUserPermissionsBoundaryRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutUserPermissionsBoundaryRequest", value)?;
        Ok(Self { user_name: from.take("UserName")?, permissions_boundary: from.take("PermissionsBoundary")? })
    }
}

impl From<PutUserPolicyRequest> for Value {
    #[inline]
    fn from(it: PutUserPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("UserName", it.user_name);
        to.put("PolicyName", it.policy_name);
        to.put("PolicyDocument", it.policy_document);
        to.into()
    }
}

impl TryFrom<Value> for PutUserPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PutUserPolicyRequest", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            policy_name: from.take("PolicyName")?,
            policy_document: from.take("PolicyDocument")?,
        })
    }
}

impl From<RejectDelegationRequestRequest> for Value {
    #[inline]
    fn from(it: RejectDelegationRequestRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("DelegationRequestId", it.delegation_request_id);
        to.put_some("Notes", it.notes);
        to.into()
    }
}

impl TryFrom<Value> for RejectDelegationRequestRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RejectDelegationRequestRequest", value)?;
        Ok(Self { delegation_request_id: from.take("DelegationRequestId")?, notes: from.take_some("Notes")? })
    }
}

impl From<RemoveClientIDFromOpenIDConnectProviderRequest> for Value {
    #[inline]
    fn from(it: RemoveClientIDFromOpenIDConnectProviderRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("OpenIDConnectProviderArn", it.open_id_connect_provider_arn);
        to.put("ClientID", it.client_id);
        to.into()
    }
}

impl TryFrom<Value> for RemoveClientIDFromOpenIDConnectProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RemoveClientIDFromOpenIDConnectProviderRequest", value)?;
        Ok(Self {
            open_id_connect_provider_arn: from.take("OpenIDConnectProviderArn")?,
            client_id: from.take("ClientID")?,
        })
    }
}

impl From<RemoveRoleFromInstanceProfileRequest> for Value {
    #[inline]
    fn from(it: RemoveRoleFromInstanceProfileRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("InstanceProfileName", it.instance_profile_name);
        to.put("RoleName", it.role_name);
        to.into()
    }
}

impl TryFrom<Value> for RemoveRoleFromInstanceProfileRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RemoveRoleFromInstanceProfileRequest", value)?;
        Ok(Self { instance_profile_name: from.take("InstanceProfileName")?, role_name: from.take("RoleName")? })
    }
}

impl From<RemoveUserFromGroupRequest> for Value {
    #[inline]
    fn from(it: RemoveUserFromGroupRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("GroupName", it.group_name);
        to.put("UserName", it.user_name);
        to.into()
    }
}

impl TryFrom<Value> for RemoveUserFromGroupRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RemoveUserFromGroupRequest", value)?;
        Ok(Self { group_name: from.take("GroupName")?, user_name: from.take("UserName")? })
    }
}

impl From<ReplacementValueEntry> for Value {
    #[inline]
    fn from(it: ReplacementValueEntry) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Values", it.values);
        to.into()
    }
}

impl TryFrom<Value> for ReplacementValueEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReplacementValueEntry", value)?;
        Ok(Self { values: from.take("Values")? })
    }
}

impl From<ReportGenerationLimitExceededException> for Value {
    #[inline]
    fn from(it: ReportGenerationLimitExceededException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ReportGenerationLimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ReportGenerationLimitExceededException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ResetServiceSpecificCredentialRequest> for Value {
    #[inline]
    fn from(it: ResetServiceSpecificCredentialRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("UserName", it.user_name);
        to.put("ServiceSpecificCredentialId", it.service_specific_credential_id);
        to.into()
    }
}

impl TryFrom<Value> for ResetServiceSpecificCredentialRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResetServiceSpecificCredentialRequest", value)?;
        Ok(Self {
            user_name: from.take_some("UserName")?,
            service_specific_credential_id: from.take("ServiceSpecificCredentialId")?,
        })
    }
}

impl From<ResetServiceSpecificCredentialResponse> for Value {
    #[inline]
    fn from(it: ResetServiceSpecificCredentialResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ServiceSpecificCredential", it.service_specific_credential);
        to.into()
    }
}

impl TryFrom<Value> for ResetServiceSpecificCredentialResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResetServiceSpecificCredentialResponse", value)?;
        Ok(Self { service_specific_credential: from.take_some("ServiceSpecificCredential")? })
    }
}

impl From<ResourceSpecificResult> for Value {
    #[inline]
    fn from(it: ResourceSpecificResult) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("EvalResourceName", it.eval_resource_name);
        to.put("EvalResourceDecision", it.eval_resource_decision);
        to.put_some("MatchedStatements", it.matched_statements);
        to.put_some("MissingContextValues", it.missing_context_values);
        to.put_some("EvalDecisionDetails", it.eval_decision_details);
        to.put_some("PermissionsBoundaryDecisionDetail", it.permissions_boundary_decision_detail);
        to.into()
    }
}

impl TryFrom<Value> for ResourceSpecificResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceSpecificResult", value)?;
        Ok(Self {
            eval_resource_name: from.take("EvalResourceName")?,
            eval_resource_decision: from.take("EvalResourceDecision")?,
            matched_statements: from.take_some("MatchedStatements")?,
            missing_context_values: from.take_some("MissingContextValues")?,
            eval_decision_details: from.take_some("EvalDecisionDetails")?,
            permissions_boundary_decision_detail: from.take_some("PermissionsBoundaryDecisionDetail")?,
        })
    }
}

impl From<ResyncMFADeviceRequest> for Value {
    #[inline]
    fn from(it: ResyncMFADeviceRequest) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("UserName", it.user_name);
        to.put("SerialNumber", it.serial_number);
        to.put("AuthenticationCode1", it.authentication_code1);
        to.put("AuthenticationCode2", it.authentication_code2);
        to.into()
    }
}

impl TryFrom<Value> for ResyncMFADeviceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResyncMFADeviceRequest", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            serial_number: from.take("SerialNumber")?,
            authentication_code1: from.take("AuthenticationCode1")?,
            authentication_code2: from.take("AuthenticationCode2")?,
        })
    }
}

impl From<Role> for Value {
    #[inline]
    fn from(it: Role) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put("Path", it.path);
        to.put("RoleName", it.role_name);
        to.put("RoleId", it.role_id);
        to.put("Arn", it.arn);
        to.put("CreateDate", it.create_date);
        to.put_some("AssumeRolePolicyDocument", it.assume_role_policy_document);
        to.put_some("Description", it.description);
        to.put_some("MaxSessionDuration", it.max_session_duration);
        to.put_some("MaxSigninSessionDuration", it.max_signin_session_duration);
        to.put_some("PermissionsBoundary", it.permissions_boundary);
        to.put_some("Tags", it.tags);
        to.put_some("RoleLastUsed", it.role_last_used);
        to.put_some("SourceRoleTemplate", it.source_role_template);
        to.into()
    }
}

impl TryFrom<Value> for Role {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Role", value)?;
        Ok(Self {
            path: from.take("Path")?,
            role_name: from.take("RoleName")?,
            role_id: from.take("RoleId")?,
            arn: from.take("Arn")?,
            create_date: from.take("CreateDate")?,
            assume_role_policy_document: from.take_some("AssumeRolePolicyDocument")?,
            description: from.take_some("Description")?,
            max_session_duration: from.take_some("MaxSessionDuration")?,
            max_signin_session_duration: from.take_some("MaxSigninSessionDuration")?,
            permissions_boundary: from.take_some("PermissionsBoundary")?,
            tags: from.take_some("Tags")?,
            role_last_used: from.take_some("RoleLastUsed")?,
            source_role_template: from.take_some("SourceRoleTemplate")?,
        })
    }
}

impl From<RoleDetail> for Value {
    #[inline]
    fn from(it: RoleDetail) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("Path", it.path);
        to.put_some("RoleName", it.role_name);
        to.put_some("RoleId", it.role_id);
        to.put_some("Arn", it.arn);
        to.put_some("CreateDate", it.create_date);
        to.put_some("AssumeRolePolicyDocument", it.assume_role_policy_document);
        to.put_some("InstanceProfileList", it.instance_profile_list);
        to.put_some("RolePolicyList", it.role_policy_list);
        to.put_some("AttachedManagedPolicies", it.attached_managed_policies);
        to.put_some("PermissionsBoundary", it.permissions_boundary);
        to.put_some("Tags", it.tags);
        to.put_some("RoleLastUsed", it.role_last_used);
        to.into()
    }
}

impl TryFrom<Value> for RoleDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RoleDetail", value)?;
        Ok(Self {
            path: from.take_some("Path")?,
            role_name: from.take_some("RoleName")?,
            role_id: from.take_some("RoleId")?,
            arn: from.take_some("Arn")?,
            create_date: from.take_some("CreateDate")?,
            assume_role_policy_document: from.take_some("AssumeRolePolicyDocument")?,
            instance_profile_list: from.take_some("InstanceProfileList")?,
            role_policy_list: from.take_some("RolePolicyList")?,
            attached_managed_policies: from.take_some("AttachedManagedPolicies")?,
            permissions_boundary: from.take_some("PermissionsBoundary")?,
            tags: from.take_some("Tags")?,
            role_last_used: from.take_some("RoleLastUsed")?,
        })
    }
}

impl From<RoleLastUsed> for Value {
    #[inline]
    fn from(it: RoleLastUsed) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("LastUsedDate", it.last_used_date);
        to.put_some("Region", it.region);
        to.into()
    }
}

impl TryFrom<Value> for RoleLastUsed {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RoleLastUsed", value)?;
        Ok(Self { last_used_date: from.take_some("LastUsedDate")?, region: from.take_some("Region")? })
    }
}

impl From<RoleModifiedException> for Value {
    #[inline]
    fn from(it: RoleModifiedException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for RoleModifiedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RoleModifiedException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<RoleTemplateDisabledException> for Value {
    #[inline]
    fn from(it: RoleTemplateDisabledException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for RoleTemplateDisabledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RoleTemplateDisabledException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<RoleTemplateVersion> for Value {
    #[inline]
    fn from(it: RoleTemplateVersion) -> Self {
        let mut to = Fields::with_capacity(23);
        to.put_some("TemplateArn", it.template_arn);
        to.put_some("TemplateName", it.template_name);
        to.put_some("TemplateVersionId", it.template_version_id);
        to.put_some("Description", it.description);
        to.put_some("MajorVersion", it.major_version);
        to.put_some("DefaultMinorVersion", it.default_minor_version);
        to.put_some("ManagedByType", it.managed_by_type);
        to.put_some("ManagedByValue", it.managed_by_value);
        to.put_some("Enabled", it.enabled);
        to.put_some("MinorVersion", it.minor_version);
        to.put_some("RoleNamePattern", it.role_name_pattern);
        to.put_some("RolePathPattern", it.role_path_pattern);
        to.put_some("RoleDescriptionPattern", it.role_description_pattern);
        to.put_some("AssumeRolePolicyDocumentTemplate", it.assume_role_policy_document_template);
        to.put_some("InlinePolicyTemplates", it.inline_policy_templates);
        to.put_some("ManagedPolicyArns", it.managed_policy_arns);
        to.put_some("PermissionBoundaryArn", it.permission_boundary_arn);
        to.put_some("ParametersDefinition", it.parameters_definition);
        to.put_some("RoleTagsTemplate", it.role_tags_template);
        to.put_some("MaxSessionDuration", it.max_session_duration);
        to.put_some("VersionEnabled", it.version_enabled);
        to.put_some("CreateTimestamp", it.create_timestamp);
        to.put_some("UpdateTimestamp", it.update_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for RoleTemplateVersion {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RoleTemplateVersion", value)?;
        Ok(Self {
            template_arn: from.take_some("TemplateArn")?,
            template_name: from.take_some("TemplateName")?,
            template_version_id: from.take_some("TemplateVersionId")?,
            description: from.take_some("Description")?,
            major_version: from.take_some("MajorVersion")?,
            default_minor_version: from.take_some("DefaultMinorVersion")?,
            managed_by_type: from.take_some("ManagedByType")?,
            managed_by_value: from.take_some("ManagedByValue")?,
            enabled: from.take_some("Enabled")?,
            minor_version: from.take_some("MinorVersion")?,
            role_name_pattern: from.take_some("RoleNamePattern")?,
            role_path_pattern: from.take_some("RolePathPattern")?,
            role_description_pattern: from.take_some("RoleDescriptionPattern")?,
            assume_role_policy_document_template: from.take_some("AssumeRolePolicyDocumentTemplate")?,
            inline_policy_templates: from.take_some("InlinePolicyTemplates")?,
            managed_policy_arns: from.take_some("ManagedPolicyArns")?,
            permission_boundary_arn: from.take_some("PermissionBoundaryArn")?,
            parameters_definition: from.take_some("ParametersDefinition")?,
            role_tags_template: from.take_some("RoleTagsTemplate")?,
            max_session_duration: from.take_some("MaxSessionDuration")?,
            version_enabled: from.take_some("VersionEnabled")?,
            create_timestamp: from.take_some("CreateTimestamp")?,
            update_timestamp: from.take_some("UpdateTimestamp")?,
        })
    }
}

impl From<RoleUsageType> for Value {
    #[inline]
    fn from(it: RoleUsageType) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Region", it.region);
        to.put_some("Resources", it.resources);
        to.into()
    }
}

impl TryFrom<Value> for RoleUsageType {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RoleUsageType", value)?;
        Ok(Self { region: from.take_some("Region")?, resources: from.take_some("Resources")? })
    }
}

impl From<SAMLKeyHashEntry> for Value {
    #[inline]
    fn from(it: SAMLKeyHashEntry) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("IssuerURL", it.issuer_url);
        to.put_some("KeyHashes", it.key_hashes);
        to.into()
    }
}

impl TryFrom<Value> for SAMLKeyHashEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SAMLKeyHashEntry", value)?;
        Ok(Self { issuer_url: from.take_some("IssuerURL")?, key_hashes: from.take_some("KeyHashes")? })
    }
}

impl From<SAMLPrivateKey> for Value {
    #[inline]
    fn from(it: SAMLPrivateKey) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("KeyId", it.key_id);
        to.put_some("Timestamp", it.timestamp);
        to.into()
    }
}

impl TryFrom<Value> for SAMLPrivateKey {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SAMLPrivateKey", value)?;
        Ok(Self { key_id: from.take_some("KeyId")?, timestamp: from.take_some("Timestamp")? })
    }
}

impl From<SAMLProviderListEntry> for Value {
    #[inline]
    fn from(it: SAMLProviderListEntry) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Arn", it.arn);
        to.put_some("ValidUntil", it.valid_until);
        to.put_some("CreateDate", it.create_date);
        to.put_some("IsTrustedIdentityPropagationEnabled", it.is_trusted_identity_propagation_enabled);
        to.into()
    }
}

impl TryFrom<Value> for SAMLProviderListEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SAMLProviderListEntry", value)?;
        Ok(Self {
            arn: from.take_some("Arn")?,
            valid_until: from.take_some("ValidUntil")?,
            create_date: from.take_some("CreateDate")?,
            is_trusted_identity_propagation_enabled: from.take_some("IsTrustedIdentityPropagationEnabled")?,
        })
    }
}

impl From<SSHPublicKey> for Value {
    #[inline]
    fn from(it: SSHPublicKey) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("UserName", it.user_name);
        to.put("SSHPublicKeyId", it.ssh_public_key_id);
        to.put("Fingerprint", it.fingerprint);
        to.put("SSHPublicKeyBody", it.ssh_public_key_body);
        to.put("Status", it.status);
        to.put_some("UploadDate", it.upload_date);
        to.into()
    }
}

impl TryFrom<Value> for SSHPublicKey {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SSHPublicKey", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            ssh_public_key_id: from.take("SSHPublicKeyId")?,
            fingerprint: from.take("Fingerprint")?,
            ssh_public_key_body: from.take("SSHPublicKeyBody")?,
            status: from.take("Status")?,
            upload_date: from.take_some("UploadDate")?,
        })
    }
}

impl From<SSHPublicKeyMetadata> for Value {
    #[inline]
    fn from(it: SSHPublicKeyMetadata) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("UserName", it.user_name);
        to.put("SSHPublicKeyId", it.ssh_public_key_id);
        to.put("Status", it.status);
        to.put("UploadDate", it.upload_date);
        to.into()
    }
}

impl TryFrom<Value> for SSHPublicKeyMetadata {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SSHPublicKeyMetadata", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            ssh_public_key_id: from.take("SSHPublicKeyId")?,
            status: from.take("Status")?,
            upload_date: from.take("UploadDate")?,
        })
    }
}

impl From<SendDelegationTokenRequest> for Value {
    #[inline]
    fn from(it: SendDelegationTokenRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("DelegationRequestId", it.delegation_request_id);
        to.into()
    }
}

impl TryFrom<Value> for SendDelegationTokenRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SendDelegationTokenRequest", value)?;
        Ok(Self { delegation_request_id: from.take("DelegationRequestId")? })
    }
}

impl From<ServerCertificate> for Value {
    #[inline]
    fn from(it: ServerCertificate) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("ServerCertificateMetadata", it.server_certificate_metadata);
        to.put("CertificateBody", it.certificate_body);
        to.put_some("CertificateChain", it.certificate_chain);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for ServerCertificate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ServerCertificate", value)?;
        Ok(Self {
            server_certificate_metadata: from.take("ServerCertificateMetadata")?,
            certificate_body: from.take("CertificateBody")?,
            certificate_chain: from.take_some("CertificateChain")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<ServerCertificateMetadata> for Value {
    #[inline]
    fn from(it: ServerCertificateMetadata) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("Path", it.path);
        to.put("ServerCertificateName", it.server_certificate_name);
        to.put("ServerCertificateId", it.server_certificate_id);
        to.put("Arn", it.arn);
        to.put_some("UploadDate", it.upload_date);
        to.put_some("Expiration", it.expiration);
        to.into()
    }
}

impl TryFrom<Value> for ServerCertificateMetadata {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ServerCertificateMetadata", value)?;
        Ok(Self {
            path: from.take("Path")?,
            server_certificate_name: from.take("ServerCertificateName")?,
            server_certificate_id: from.take("ServerCertificateId")?,
            arn: from.take("Arn")?,
            upload_date: from.take_some("UploadDate")?,
            expiration: from.take_some("Expiration")?,
        })
    }
}

impl From<ServiceAccessNotEnabledException> for Value {
    #[inline]
    fn from(it: ServiceAccessNotEnabledException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ServiceAccessNotEnabledException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ServiceAccessNotEnabledException", value)?;
        Ok(Self {})
    }
}

impl From<ServiceFailureException> for Value {
    #[inline]
    fn from(it: ServiceFailureException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ServiceFailureException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ServiceFailureException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ServiceLastAccessed> for Value {
    #[inline]
    fn from(it: ServiceLastAccessed) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("ServiceName", it.service_name);
        to.put_some("LastAuthenticated", it.last_authenticated);
        to.put("ServiceNamespace", it.service_namespace);
        to.put_some("LastAuthenticatedEntity", it.last_authenticated_entity);
        to.put_some("LastAuthenticatedRegion", it.last_authenticated_region);
        to.put_some("TotalAuthenticatedEntities", it.total_authenticated_entities);
        to.put_some("TrackedActionsLastAccessed", it.tracked_actions_last_accessed);
        to.into()
    }
}

impl TryFrom<Value> for ServiceLastAccessed {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ServiceLastAccessed", value)?;
        Ok(Self {
            service_name: from.take("ServiceName")?,
            last_authenticated: from.take_some("LastAuthenticated")?,
            service_namespace: from.take("ServiceNamespace")?,
            last_authenticated_entity: from.take_some("LastAuthenticatedEntity")?,
            last_authenticated_region: from.take_some("LastAuthenticatedRegion")?,
            total_authenticated_entities: from.take_some("TotalAuthenticatedEntities")?,
            tracked_actions_last_accessed: from.take_some("TrackedActionsLastAccessed")?,
        })
    }
}

impl From<ServiceNotSupportedException> for Value {
    #[inline]
    fn from(it: ServiceNotSupportedException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for ServiceNotSupportedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ServiceNotSupportedException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<ServiceSpecificCredential> for Value {
    #[inline]
    fn from(it: ServiceSpecificCredential) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put("CreateDate", it.create_date);
        to.put_some("ExpirationDate", it.expiration_date);
        to.put("ServiceName", it.service_name);
        to.put_some("ServiceUserName", it.service_user_name);
        to.put_some("ServicePassword", it.service_password);
        to.put_some("ServiceCredentialAlias", it.service_credential_alias);
        to.put_some("ServiceCredentialSecret", it.service_credential_secret);
        to.put("ServiceSpecificCredentialId", it.service_specific_credential_id);
        to.put("UserName", it.user_name);
        to.put("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for ServiceSpecificCredential {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ServiceSpecificCredential", value)?;
        Ok(Self {
            create_date: from.take("CreateDate")?,
            expiration_date: from.take_some("ExpirationDate")?,
            service_name: from.take("ServiceName")?,
            service_user_name: from.take_some("ServiceUserName")?,
            service_password: from.take_some("ServicePassword")?,
            service_credential_alias: from.take_some("ServiceCredentialAlias")?,
            service_credential_secret: from.take_some("ServiceCredentialSecret")?,
            service_specific_credential_id: from.take("ServiceSpecificCredentialId")?,
            user_name: from.take("UserName")?,
            status: from.take("Status")?,
        })
    }
}

impl From<ServiceSpecificCredentialMetadata> for Value {
    #[inline]
    fn from(it: ServiceSpecificCredentialMetadata) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("UserName", it.user_name);
        to.put("Status", it.status);
        to.put_some("ServiceUserName", it.service_user_name);
        to.put_some("ServiceCredentialAlias", it.service_credential_alias);
        to.put("CreateDate", it.create_date);
        to.put_some("ExpirationDate", it.expiration_date);
        to.put("ServiceSpecificCredentialId", it.service_specific_credential_id);
        to.put("ServiceName", it.service_name);
        to.into()
    }
}

impl TryFrom<Value> for ServiceSpecificCredentialMetadata {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ServiceSpecificCredentialMetadata", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            status: from.take("Status")?,
            service_user_name: from.take_some("ServiceUserName")?,
            service_credential_alias: from.take_some("ServiceCredentialAlias")?,
            create_date: from.take("CreateDate")?,
            expiration_date: from.take_some("ExpirationDate")?,
            service_specific_credential_id: from.take("ServiceSpecificCredentialId")?,
            service_name: from.take("ServiceName")?,
        })
    }
}

impl From<SetDefaultPolicyVersionRequest> for Value {
    #[inline]
    fn from(it: SetDefaultPolicyVersionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PolicyArn", it.policy_arn);
        to.put("VersionId", it.version_id);
        to.into()
    }
}

impl TryFrom<Value> for SetDefaultPolicyVersionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SetDefaultPolicyVersionRequest", value)?;
        Ok(Self { policy_arn: from.take("PolicyArn")?, version_id: from.take("VersionId")? })
    }
}

impl From<SetSecurityTokenServicePreferencesRequest> for Value {
    #[inline]
    fn from(it: SetSecurityTokenServicePreferencesRequest) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("GlobalEndpointTokenVersion", it.global_endpoint_token_version);
        to.into()
    }
}

impl TryFrom<Value> for SetSecurityTokenServicePreferencesRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SetSecurityTokenServicePreferencesRequest", value)?;
        Ok(Self { global_endpoint_token_version: from.take("GlobalEndpointTokenVersion")? })
    }
}

impl From<SigningCertificate> for Value {
    #[inline]
    fn from(it: SigningCertificate) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("UserName", it.user_name);
        to.put("CertificateId", it.certificate_id);
        to.put("CertificateBody", it.certificate_body);
        to.put("Status", it.status);
        to.put_some("UploadDate", it.upload_date);
        to.into()
    }
}

impl TryFrom<Value> for SigningCertificate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SigningCertificate", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            certificate_id: from.take("CertificateId")?,
            certificate_body: from.take("CertificateBody")?,
            status: from.take("Status")?,
            upload_date: from.take_some("UploadDate")?,
        })
    }
}

impl From<SimulateCustomPolicyRequest> for Value {
    #[inline]
    fn from(it: SimulateCustomPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put("PolicyInputList", it.policy_input_list);
        to.put_some("PermissionsBoundaryPolicyInputList", it.permissions_boundary_policy_input_list);
        to.put_some("OrderedOrganizationPolicyInputList", it.ordered_organization_policy_input_list);
        to.put("ActionNames", it.action_names);
        to.put_some("ResourceArns", it.resource_arns);
        to.put_some("ResourcePolicy", it.resource_policy);
        to.put_some("ResourceOwner", it.resource_owner);
        to.put_some("CallerArn", it.caller_arn);
        to.put_some("ContextEntries", it.context_entries);
        to.put_some("ResourceHandlingOption", it.resource_handling_option);
        to.put_some("MaxItems", it.max_items);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for SimulateCustomPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SimulateCustomPolicyRequest", value)?;
        Ok(Self {
            policy_input_list: from.take("PolicyInputList")?,
            permissions_boundary_policy_input_list: from.take_some("PermissionsBoundaryPolicyInputList")?,
            ordered_organization_policy_input_list: from.take_some("OrderedOrganizationPolicyInputList")?,
            action_names: from.take("ActionNames")?,
            resource_arns: from.take_some("ResourceArns")?,
            resource_policy: from.take_some("ResourcePolicy")?,
            resource_owner: from.take_some("ResourceOwner")?,
            caller_arn: from.take_some("CallerArn")?,
            context_entries: from.take_some("ContextEntries")?,
            resource_handling_option: from.take_some("ResourceHandlingOption")?,
            max_items: from.take_some("MaxItems")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<SimulatePolicyResponse> for Value {
    #[inline]
    fn from(it: SimulatePolicyResponse) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("EvaluationResults", it.evaluation_results);
        to.put_some("IsTruncated", it.is_truncated);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for SimulatePolicyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SimulatePolicyResponse", value)?;
        Ok(Self {
            evaluation_results: from.take_some("EvaluationResults")?,
            is_truncated: from.take_some("IsTruncated")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<SimulatePrincipalPolicyRequest> for Value {
    #[inline]
    fn from(it: SimulatePrincipalPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put("PolicySourceArn", it.policy_source_arn);
        to.put_some("PolicyInputList", it.policy_input_list);
        to.put_some("PermissionsBoundaryPolicyInputList", it.permissions_boundary_policy_input_list);
        to.put_some("PolicyExclusionList", it.policy_exclusion_list);
        to.put("ActionNames", it.action_names);
        to.put_some("ResourceArns", it.resource_arns);
        to.put_some("ResourcePolicy", it.resource_policy);
        to.put_some("ResourceOwner", it.resource_owner);
        to.put_some("CallerArn", it.caller_arn);
        to.put_some("ContextEntries", it.context_entries);
        to.put_some("ResourceHandlingOption", it.resource_handling_option);
        to.put_some("MaxItems", it.max_items);
        to.put_some("Marker", it.marker);
        to.into()
    }
}

impl TryFrom<Value> for SimulatePrincipalPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SimulatePrincipalPolicyRequest", value)?;
        Ok(Self {
            policy_source_arn: from.take("PolicySourceArn")?,
            policy_input_list: from.take_some("PolicyInputList")?,
            permissions_boundary_policy_input_list: from.take_some("PermissionsBoundaryPolicyInputList")?,
            policy_exclusion_list: from.take_some("PolicyExclusionList")?,
            action_names: from.take("ActionNames")?,
            resource_arns: from.take_some("ResourceArns")?,
            resource_policy: from.take_some("ResourcePolicy")?,
            resource_owner: from.take_some("ResourceOwner")?,
            caller_arn: from.take_some("CallerArn")?,
            context_entries: from.take_some("ContextEntries")?,
            resource_handling_option: from.take_some("ResourceHandlingOption")?,
            max_items: from.take_some("MaxItems")?,
            marker: from.take_some("Marker")?,
        })
    }
}

impl From<SourceRoleTemplate> for Value {
    #[inline]
    fn from(it: SourceRoleTemplate) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("TemplateArn", it.template_arn);
        to.put("TemplateMinorVersion", it.template_minor_version);
        to.into()
    }
}

impl TryFrom<Value> for SourceRoleTemplate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SourceRoleTemplate", value)?;
        Ok(Self { template_arn: from.take("TemplateArn")?, template_minor_version: from.take("TemplateMinorVersion")? })
    }
}

impl From<Statement> for Value {
    #[inline]
    fn from(it: Statement) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("SourcePolicyId", it.source_policy_id);
        to.put_some("SourcePolicyType", it.source_policy_type);
        to.put_some("StartPosition", it.start_position);
        to.put_some("EndPosition", it.end_position);
        to.into()
    }
}

impl TryFrom<Value> for Statement {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Statement", value)?;
        Ok(Self {
            source_policy_id: from.take_some("SourcePolicyId")?,
            source_policy_type: from.take_some("SourcePolicyType")?,
            start_position: from.take_some("StartPosition")?,
            end_position: from.take_some("EndPosition")?,
        })
    }
}

impl From<Tag> for Value {
    #[inline]
    fn from(it: Tag) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Key", it.key);
        to.put("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for Tag {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Tag", value)?;
        Ok(Self { key: from.take("Key")?, value: from.take("Value")? })
    }
}

impl From<TagInstanceProfileRequest> for Value {
    #[inline]
    fn from(it: TagInstanceProfileRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("InstanceProfileName", it.instance_profile_name);
        to.put("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagInstanceProfileRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagInstanceProfileRequest", value)?;
        Ok(Self { instance_profile_name: from.take("InstanceProfileName")?, tags: from.take("Tags")? })
    }
}

impl From<TagMFADeviceRequest> for Value {
    #[inline]
    fn from(it: TagMFADeviceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("SerialNumber", it.serial_number);
        to.put("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagMFADeviceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagMFADeviceRequest", value)?;
        Ok(Self { serial_number: from.take("SerialNumber")?, tags: from.take("Tags")? })
    }
}

impl From<TagOpenIDConnectProviderRequest> for Value {
    #[inline]
    fn from(it: TagOpenIDConnectProviderRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("OpenIDConnectProviderArn", it.open_id_connect_provider_arn);
        to.put("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagOpenIDConnectProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagOpenIDConnectProviderRequest", value)?;
        Ok(Self { open_id_connect_provider_arn: from.take("OpenIDConnectProviderArn")?, tags: from.take("Tags")? })
    }
}

impl From<TagPolicyRequest> for Value {
    #[inline]
    fn from(it: TagPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PolicyArn", it.policy_arn);
        to.put("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagPolicyRequest", value)?;
        Ok(Self { policy_arn: from.take("PolicyArn")?, tags: from.take("Tags")? })
    }
}

impl From<TagRoleRequest> for Value {
    #[inline]
    fn from(it: TagRoleRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RoleName", it.role_name);
        to.put("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagRoleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagRoleRequest", value)?;
        Ok(Self { role_name: from.take("RoleName")?, tags: from.take("Tags")? })
    }
}

impl From<TagSAMLProviderRequest> for Value {
    #[inline]
    fn from(it: TagSAMLProviderRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("SAMLProviderArn", it.saml_provider_arn);
        to.put("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagSAMLProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagSAMLProviderRequest", value)?;
        Ok(Self { saml_provider_arn: from.take("SAMLProviderArn")?, tags: from.take("Tags")? })
    }
}

impl From<TagServerCertificateRequest> for Value {
    #[inline]
    fn from(it: TagServerCertificateRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ServerCertificateName", it.server_certificate_name);
        to.put("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagServerCertificateRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagServerCertificateRequest", value)?;
        Ok(Self { server_certificate_name: from.take("ServerCertificateName")?, tags: from.take("Tags")? })
    }
}

impl From<TagTemplate> for Value {
    #[inline]
    fn from(it: TagTemplate) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Key", it.key);
        to.put("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for TagTemplate {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagTemplate", value)?;
        Ok(Self { key: from.take("Key")?, value: from.take("Value")? })
    }
}

impl From<TagUserRequest> for Value {
    #[inline]
    fn from(it: TagUserRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("UserName", it.user_name);
        to.put("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for TagUserRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TagUserRequest", value)?;
        Ok(Self { user_name: from.take("UserName")?, tags: from.take("Tags")? })
    }
}

impl From<TrackedActionLastAccessed> for Value {
    #[inline]
    fn from(it: TrackedActionLastAccessed) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ActionName", it.action_name);
        to.put_some("LastAccessedEntity", it.last_accessed_entity);
        to.put_some("LastAccessedTime", it.last_accessed_time);
        to.put_some("LastAccessedRegion", it.last_accessed_region);
        to.into()
    }
}

impl TryFrom<Value> for TrackedActionLastAccessed {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TrackedActionLastAccessed", value)?;
        Ok(Self {
            action_name: from.take_some("ActionName")?,
            last_accessed_entity: from.take_some("LastAccessedEntity")?,
            last_accessed_time: from.take_some("LastAccessedTime")?,
            last_accessed_region: from.take_some("LastAccessedRegion")?,
        })
    }
}

impl From<UnmodifiableEntityException> for Value {
    #[inline]
    fn from(it: UnmodifiableEntityException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for UnmodifiableEntityException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UnmodifiableEntityException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<UnrecognizedPublicKeyEncodingException> for Value {
    #[inline]
    fn from(it: UnrecognizedPublicKeyEncodingException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for UnrecognizedPublicKeyEncodingException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UnrecognizedPublicKeyEncodingException", value)?;
        Ok(Self { message: from.take_some("message")? })
    }
}

impl From<UntagInstanceProfileRequest> for Value {
    #[inline]
    fn from(it: UntagInstanceProfileRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("InstanceProfileName", it.instance_profile_name);
        to.put("TagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagInstanceProfileRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagInstanceProfileRequest", value)?;
        Ok(Self { instance_profile_name: from.take("InstanceProfileName")?, tag_keys: from.take("TagKeys")? })
    }
}

impl From<UntagMFADeviceRequest> for Value {
    #[inline]
    fn from(it: UntagMFADeviceRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("SerialNumber", it.serial_number);
        to.put("TagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagMFADeviceRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagMFADeviceRequest", value)?;
        Ok(Self { serial_number: from.take("SerialNumber")?, tag_keys: from.take("TagKeys")? })
    }
}

impl From<UntagOpenIDConnectProviderRequest> for Value {
    #[inline]
    fn from(it: UntagOpenIDConnectProviderRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("OpenIDConnectProviderArn", it.open_id_connect_provider_arn);
        to.put("TagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagOpenIDConnectProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagOpenIDConnectProviderRequest", value)?;
        Ok(Self {
            open_id_connect_provider_arn: from.take("OpenIDConnectProviderArn")?,
            tag_keys: from.take("TagKeys")?,
        })
    }
}

impl From<UntagPolicyRequest> for Value {
    #[inline]
    fn from(it: UntagPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("PolicyArn", it.policy_arn);
        to.put("TagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagPolicyRequest", value)?;
        Ok(Self { policy_arn: from.take("PolicyArn")?, tag_keys: from.take("TagKeys")? })
    }
}

impl From<UntagRoleRequest> for Value {
    #[inline]
    fn from(it: UntagRoleRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RoleName", it.role_name);
        to.put("TagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagRoleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagRoleRequest", value)?;
        Ok(Self { role_name: from.take("RoleName")?, tag_keys: from.take("TagKeys")? })
    }
}

impl From<UntagSAMLProviderRequest> for Value {
    #[inline]
    fn from(it: UntagSAMLProviderRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("SAMLProviderArn", it.saml_provider_arn);
        to.put("TagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagSAMLProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagSAMLProviderRequest", value)?;
        Ok(Self { saml_provider_arn: from.take("SAMLProviderArn")?, tag_keys: from.take("TagKeys")? })
    }
}

impl From<UntagServerCertificateRequest> for Value {
    #[inline]
    fn from(it: UntagServerCertificateRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ServerCertificateName", it.server_certificate_name);
        to.put("TagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagServerCertificateRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagServerCertificateRequest", value)?;
        Ok(Self { server_certificate_name: from.take("ServerCertificateName")?, tag_keys: from.take("TagKeys")? })
    }
}

impl From<UntagUserRequest> for Value {
    #[inline]
    fn from(it: UntagUserRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("UserName", it.user_name);
        to.put("TagKeys", it.tag_keys);
        to.into()
    }
}

impl TryFrom<Value> for UntagUserRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UntagUserRequest", value)?;
        Ok(Self { user_name: from.take("UserName")?, tag_keys: from.take("TagKeys")? })
    }
}

impl From<UpdateAccessKeyRequest> for Value {
    #[inline]
    fn from(it: UpdateAccessKeyRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("UserName", it.user_name);
        to.put("AccessKeyId", it.access_key_id);
        to.put("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for UpdateAccessKeyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateAccessKeyRequest", value)?;
        Ok(Self {
            user_name: from.take_some("UserName")?,
            access_key_id: from.take("AccessKeyId")?,
            status: from.take("Status")?,
        })
    }
}

impl From<UpdateAccountPasswordPolicyRequest> for Value {
    #[inline]
    fn from(it: UpdateAccountPasswordPolicyRequest) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("MinimumPasswordLength", it.minimum_password_length);
        to.put_some("RequireSymbols", it.require_symbols);
        to.put_some("RequireNumbers", it.require_numbers);
        to.put_some("RequireUppercaseCharacters", it.require_uppercase_characters);
        to.put_some("RequireLowercaseCharacters", it.require_lowercase_characters);
        to.put_some("AllowUsersToChangePassword", it.allow_users_to_change_password);
        to.put_some("MaxPasswordAge", it.max_password_age);
        to.put_some("PasswordReusePrevention", it.password_reuse_prevention);
        to.put_some("HardExpiry", it.hard_expiry);
        to.into()
    }
}

impl TryFrom<Value> for UpdateAccountPasswordPolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateAccountPasswordPolicyRequest", value)?;
        Ok(Self {
            minimum_password_length: from.take_some("MinimumPasswordLength")?,
            require_symbols: from.take_some("RequireSymbols")?,
            require_numbers: from.take_some("RequireNumbers")?,
            require_uppercase_characters: from.take_some("RequireUppercaseCharacters")?,
            require_lowercase_characters: from.take_some("RequireLowercaseCharacters")?,
            allow_users_to_change_password: from.take_some("AllowUsersToChangePassword")?,
            max_password_age: from.take_some("MaxPasswordAge")?,
            password_reuse_prevention: from.take_some("PasswordReusePrevention")?,
            hard_expiry: from.take_some("HardExpiry")?,
        })
    }
}

impl From<UpdateAssumeRolePolicyRequest> for Value {
    #[inline]
    fn from(it: UpdateAssumeRolePolicyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RoleName", it.role_name);
        to.put("PolicyDocument", it.policy_document);
        to.into()
    }
}

impl TryFrom<Value> for UpdateAssumeRolePolicyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateAssumeRolePolicyRequest", value)?;
        Ok(Self { role_name: from.take("RoleName")?, policy_document: from.take("PolicyDocument")? })
    }
}

impl From<UpdateDelegationRequestRequest> for Value {
    #[inline]
    fn from(it: UpdateDelegationRequestRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("DelegationRequestId", it.delegation_request_id);
        to.put_some("Notes", it.notes);
        to.into()
    }
}

impl TryFrom<Value> for UpdateDelegationRequestRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateDelegationRequestRequest", value)?;
        Ok(Self { delegation_request_id: from.take("DelegationRequestId")?, notes: from.take_some("Notes")? })
    }
}

impl From<UpdateGroupRequest> for Value {
    #[inline]
    fn from(it: UpdateGroupRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("GroupName", it.group_name);
        to.put_some("NewPath", it.new_path);
        to.put_some("NewGroupName", it.new_group_name);
        to.into()
    }
}

impl TryFrom<Value> for UpdateGroupRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateGroupRequest", value)?;
        Ok(Self {
            group_name: from.take("GroupName")?,
            new_path: from.take_some("NewPath")?,
            new_group_name: from.take_some("NewGroupName")?,
        })
    }
}

impl From<UpdateLoginProfileRequest> for Value {
    #[inline]
    fn from(it: UpdateLoginProfileRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("UserName", it.user_name);
        to.put_some("Password", it.password);
        to.put_some("PasswordResetRequired", it.password_reset_required);
        to.put_some("MaxSigninSessionDuration", it.max_signin_session_duration);
        to.put_some("ResetMaxSigninSessionDuration", it.reset_max_signin_session_duration);
        to.into()
    }
}

impl TryFrom<Value> for UpdateLoginProfileRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateLoginProfileRequest", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            password: from.take_some("Password")?,
            password_reset_required: from.take_some("PasswordResetRequired")?,
            max_signin_session_duration: from.take_some("MaxSigninSessionDuration")?,
            reset_max_signin_session_duration: from.take_some("ResetMaxSigninSessionDuration")?,
        })
    }
}

impl From<UpdateOpenIDConnectProviderRequest> for Value {
    #[inline]
    fn from(it: UpdateOpenIDConnectProviderRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("OpenIDConnectProviderArn", it.open_id_connect_provider_arn);
        to.put_some("ContextProvider", it.context_provider);
        to.put_some("IdentityCenterInstanceArn", it.identity_center_instance_arn);
        to.put_some("RemoveContextProvider", it.remove_context_provider);
        to.put_some("RemoveIdentityCenterInstance", it.remove_identity_center_instance);
        to.into()
    }
}

impl TryFrom<Value> for UpdateOpenIDConnectProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateOpenIDConnectProviderRequest", value)?;
        Ok(Self {
            open_id_connect_provider_arn: from.take("OpenIDConnectProviderArn")?,
            context_provider: from.take_some("ContextProvider")?,
            identity_center_instance_arn: from.take_some("IdentityCenterInstanceArn")?,
            remove_context_provider: from.take_some("RemoveContextProvider")?,
            remove_identity_center_instance: from.take_some("RemoveIdentityCenterInstance")?,
        })
    }
}

impl From<UpdateOpenIDConnectProviderThumbprintRequest> for Value {
    #[inline]
    fn from(it: UpdateOpenIDConnectProviderThumbprintRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("OpenIDConnectProviderArn", it.open_id_connect_provider_arn);
        to.put("ThumbprintList", it.thumbprint_list);
        to.into()
    }
}

impl TryFrom<Value> for UpdateOpenIDConnectProviderThumbprintRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateOpenIDConnectProviderThumbprintRequest", value)?;
        Ok(Self {
            open_id_connect_provider_arn: from.take("OpenIDConnectProviderArn")?,
            thumbprint_list: from.take("ThumbprintList")?,
        })
    }
}

impl From<UpdateRoleDescriptionRequest> for Value {
    #[inline]
    fn from(it: UpdateRoleDescriptionRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("RoleName", it.role_name);
        to.put("Description", it.description);
        to.into()
    }
}

impl TryFrom<Value> for UpdateRoleDescriptionRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateRoleDescriptionRequest", value)?;
        Ok(Self { role_name: from.take("RoleName")?, description: from.take("Description")? })
    }
}

impl From<UpdateRoleDescriptionResponse> for Value {
    #[inline]
    fn from(it: UpdateRoleDescriptionResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Role", it.role);
        to.into()
    }
}

impl TryFrom<Value> for UpdateRoleDescriptionResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateRoleDescriptionResponse", value)?;
        Ok(Self { role: from.take_some("Role")? })
    }
}

impl From<UpdateRoleRequest> for Value {
    #[inline]
    fn from(it: UpdateRoleRequest) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("RoleName", it.role_name);
        to.put_some("Description", it.description);
        to.put_some("MaxSessionDuration", it.max_session_duration);
        to.put_some("MaxSigninSessionDuration", it.max_signin_session_duration);
        to.put_some("ResetMaxSigninSessionDuration", it.reset_max_signin_session_duration);
        to.into()
    }
}

impl TryFrom<Value> for UpdateRoleRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateRoleRequest", value)?;
        Ok(Self {
            role_name: from.take("RoleName")?,
            description: from.take_some("Description")?,
            max_session_duration: from.take_some("MaxSessionDuration")?,
            max_signin_session_duration: from.take_some("MaxSigninSessionDuration")?,
            reset_max_signin_session_duration: from.take_some("ResetMaxSigninSessionDuration")?,
        })
    }
}

impl From<UpdateRoleResponse> for Value {
    #[inline]
    fn from(it: UpdateRoleResponse) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for UpdateRoleResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("UpdateRoleResponse", value)?;
        Ok(Self {})
    }
}

impl From<UpdateSAMLProviderRequest> for Value {
    #[inline]
    fn from(it: UpdateSAMLProviderRequest) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("SAMLMetadataDocument", it.saml_metadata_document);
        to.put("SAMLProviderArn", it.saml_provider_arn);
        to.put_some("AssertionEncryptionMode", it.assertion_encryption_mode);
        to.put_some("AddPrivateKey", it.add_private_key);
        to.put_some("RemovePrivateKey", it.remove_private_key);
        to.put_some("ContextProvider", it.context_provider);
        to.put_some("IdentityCenterInstanceArn", it.identity_center_instance_arn);
        to.put_some("RemoveContextProvider", it.remove_context_provider);
        to.put_some("RemoveIdentityCenterInstance", it.remove_identity_center_instance);
        to.into()
    }
}

impl TryFrom<Value> for UpdateSAMLProviderRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateSAMLProviderRequest", value)?;
        Ok(Self {
            saml_metadata_document: from.take_some("SAMLMetadataDocument")?,
            saml_provider_arn: from.take("SAMLProviderArn")?,
            assertion_encryption_mode: from.take_some("AssertionEncryptionMode")?,
            add_private_key: from.take_some("AddPrivateKey")?,
            remove_private_key: from.take_some("RemovePrivateKey")?,
            context_provider: from.take_some("ContextProvider")?,
            identity_center_instance_arn: from.take_some("IdentityCenterInstanceArn")?,
            remove_context_provider: from.take_some("RemoveContextProvider")?,
            remove_identity_center_instance: from.take_some("RemoveIdentityCenterInstance")?,
        })
    }
}

impl From<UpdateSAMLProviderResponse> for Value {
    #[inline]
    fn from(it: UpdateSAMLProviderResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("SAMLProviderArn", it.saml_provider_arn);
        to.into()
    }
}

impl TryFrom<Value> for UpdateSAMLProviderResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateSAMLProviderResponse", value)?;
        Ok(Self { saml_provider_arn: from.take_some("SAMLProviderArn")? })
    }
}

impl From<UpdateSSHPublicKeyRequest> for Value {
    #[inline]
    fn from(it: UpdateSSHPublicKeyRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("UserName", it.user_name);
        to.put("SSHPublicKeyId", it.ssh_public_key_id);
        to.put("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for UpdateSSHPublicKeyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateSSHPublicKeyRequest", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            ssh_public_key_id: from.take("SSHPublicKeyId")?,
            status: from.take("Status")?,
        })
    }
}

impl From<UpdateServerCertificateRequest> for Value {
    #[inline]
    fn from(it: UpdateServerCertificateRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ServerCertificateName", it.server_certificate_name);
        to.put_some("NewPath", it.new_path);
        to.put_some("NewServerCertificateName", it.new_server_certificate_name);
        to.into()
    }
}

impl TryFrom<Value> for UpdateServerCertificateRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateServerCertificateRequest", value)?;
        Ok(Self {
            server_certificate_name: from.take("ServerCertificateName")?,
            new_path: from.take_some("NewPath")?,
            new_server_certificate_name: from.take_some("NewServerCertificateName")?,
        })
    }
}

impl From<UpdateServiceSpecificCredentialRequest> for Value {
    #[inline]
    fn from(it: UpdateServiceSpecificCredentialRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("UserName", it.user_name);
        to.put("ServiceSpecificCredentialId", it.service_specific_credential_id);
        to.put("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for UpdateServiceSpecificCredentialRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateServiceSpecificCredentialRequest", value)?;
        Ok(Self {
            user_name: from.take_some("UserName")?,
            service_specific_credential_id: from.take("ServiceSpecificCredentialId")?,
            status: from.take("Status")?,
        })
    }
}

impl From<UpdateSigningCertificateRequest> for Value {
    #[inline]
    fn from(it: UpdateSigningCertificateRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("UserName", it.user_name);
        to.put("CertificateId", it.certificate_id);
        to.put("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for UpdateSigningCertificateRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateSigningCertificateRequest", value)?;
        Ok(Self {
            user_name: from.take_some("UserName")?,
            certificate_id: from.take("CertificateId")?,
            status: from.take("Status")?,
        })
    }
}

impl From<UpdateUserRequest> for Value {
    #[inline]
    fn from(it: UpdateUserRequest) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("UserName", it.user_name);
        to.put_some("NewPath", it.new_path);
        to.put_some("NewUserName", it.new_user_name);
        to.into()
    }
}

impl TryFrom<Value> for UpdateUserRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateUserRequest", value)?;
        Ok(Self {
            user_name: from.take("UserName")?,
            new_path: from.take_some("NewPath")?,
            new_user_name: from.take_some("NewUserName")?,
        })
    }
}

impl From<UploadSSHPublicKeyRequest> for Value {
    #[inline]
    fn from(it: UploadSSHPublicKeyRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("UserName", it.user_name);
        to.put("SSHPublicKeyBody", it.ssh_public_key_body);
        to.into()
    }
}

impl TryFrom<Value> for UploadSSHPublicKeyRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UploadSSHPublicKeyRequest", value)?;
        Ok(Self { user_name: from.take("UserName")?, ssh_public_key_body: from.take("SSHPublicKeyBody")? })
    }
}

impl From<UploadSSHPublicKeyResponse> for Value {
    #[inline]
    fn from(it: UploadSSHPublicKeyResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("SSHPublicKey", it.ssh_public_key);
        to.into()
    }
}

impl TryFrom<Value> for UploadSSHPublicKeyResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UploadSSHPublicKeyResponse", value)?;
        Ok(Self { ssh_public_key: from.take_some("SSHPublicKey")? })
    }
}

impl From<UploadServerCertificateRequest> for Value {
    #[inline]
    fn from(it: UploadServerCertificateRequest) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("Path", it.path);
        to.put("ServerCertificateName", it.server_certificate_name);
        to.put("CertificateBody", it.certificate_body);
        to.put("PrivateKey", it.private_key);
        to.put_some("CertificateChain", it.certificate_chain);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for UploadServerCertificateRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UploadServerCertificateRequest", value)?;
        Ok(Self {
            path: from.take_some("Path")?,
            server_certificate_name: from.take("ServerCertificateName")?,
            certificate_body: from.take("CertificateBody")?,
            private_key: from.take("PrivateKey")?,
            certificate_chain: from.take_some("CertificateChain")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<UploadServerCertificateResponse> for Value {
    #[inline]
    fn from(it: UploadServerCertificateResponse) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ServerCertificateMetadata", it.server_certificate_metadata);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for UploadServerCertificateResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UploadServerCertificateResponse", value)?;
        Ok(Self {
            server_certificate_metadata: from.take_some("ServerCertificateMetadata")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<UploadSigningCertificateRequest> for Value {
    #[inline]
    fn from(it: UploadSigningCertificateRequest) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("UserName", it.user_name);
        to.put("CertificateBody", it.certificate_body);
        to.into()
    }
}

impl TryFrom<Value> for UploadSigningCertificateRequest {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UploadSigningCertificateRequest", value)?;
        Ok(Self { user_name: from.take_some("UserName")?, certificate_body: from.take("CertificateBody")? })
    }
}

impl From<UploadSigningCertificateResponse> for Value {
    #[inline]
    fn from(it: UploadSigningCertificateResponse) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("Certificate", it.certificate);
        to.into()
    }
}

impl TryFrom<Value> for UploadSigningCertificateResponse {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UploadSigningCertificateResponse", value)?;
        Ok(Self { certificate: from.take("Certificate")? })
    }
}

impl From<User> for Value {
    #[inline]
    fn from(it: User) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("Path", it.path);
        to.put("UserName", it.user_name);
        to.put("UserId", it.user_id);
        to.put("Arn", it.arn);
        to.put("CreateDate", it.create_date);
        to.put_some("PasswordLastUsed", it.password_last_used);
        to.put_some("PermissionsBoundary", it.permissions_boundary);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for User {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("User", value)?;
        Ok(Self {
            path: from.take("Path")?,
            user_name: from.take("UserName")?,
            user_id: from.take("UserId")?,
            arn: from.take("Arn")?,
            create_date: from.take("CreateDate")?,
            password_last_used: from.take_some("PasswordLastUsed")?,
            permissions_boundary: from.take_some("PermissionsBoundary")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<UserDetail> for Value {
    #[inline]
    fn from(it: UserDetail) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("Path", it.path);
        to.put_some("UserName", it.user_name);
        to.put_some("UserId", it.user_id);
        to.put_some("Arn", it.arn);
        to.put_some("CreateDate", it.create_date);
        to.put_some("UserPolicyList", it.user_policy_list);
        to.put_some("GroupList", it.group_list);
        to.put_some("AttachedManagedPolicies", it.attached_managed_policies);
        to.put_some("PermissionsBoundary", it.permissions_boundary);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for UserDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UserDetail", value)?;
        Ok(Self {
            path: from.take_some("Path")?,
            user_name: from.take_some("UserName")?,
            user_id: from.take_some("UserId")?,
            arn: from.take_some("Arn")?,
            create_date: from.take_some("CreateDate")?,
            user_policy_list: from.take_some("UserPolicyList")?,
            group_list: from.take_some("GroupList")?,
            attached_managed_policies: from.take_some("AttachedManagedPolicies")?,
            permissions_boundary: from.take_some("PermissionsBoundary")?,
            tags: from.take_some("Tags")?,
        })
    }
}

impl From<VirtualMFADevice> for Value {
    #[inline]
    fn from(it: VirtualMFADevice) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("SerialNumber", it.serial_number);
        to.put_some("Base32StringSeed", it.base32_string_seed);
        to.put_some("QRCodePNG", it.qr_code_png);
        to.put_some("User", it.user);
        to.put_some("EnableDate", it.enable_date);
        to.put_some("Tags", it.tags);
        to.into()
    }
}

impl TryFrom<Value> for VirtualMFADevice {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("VirtualMFADevice", value)?;
        Ok(Self {
            serial_number: from.take("SerialNumber")?,
            base32_string_seed: from.take_some("Base32StringSeed")?,
            qr_code_png: from.take_some("QRCodePNG")?,
            user: from.take_some("User")?,
            enable_date: from.take_some("EnableDate")?,
            tags: from.take_some("Tags")?,
        })
    }
}
