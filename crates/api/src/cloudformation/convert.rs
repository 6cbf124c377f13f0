// Generated from `models/cloudformation.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::{Fields, Value, unknown_variant, variant};

impl From<AccountGateResult> for Value {
    #[inline]
    fn from(it: AccountGateResult) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.into()
    }
}

impl TryFrom<Value> for AccountGateResult {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AccountGateResult", value)?;
        Ok(Self { status: from.take_some("Status")?, status_reason: from.take_some("StatusReason")? })
    }
}

impl From<AccountLimit> for Value {
    #[inline]
    fn from(it: AccountLimit) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Name", it.name);
        to.put_some("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for AccountLimit {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AccountLimit", value)?;
        Ok(Self { name: from.take_some("Name")?, value: from.take_some("Value")? })
    }
}

impl From<ActivateOrganizationsAccessInput> for Value {
    #[inline]
    fn from(it: ActivateOrganizationsAccessInput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ActivateOrganizationsAccessInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ActivateOrganizationsAccessInput", value)?;
        Ok(Self {})
    }
}

impl From<ActivateOrganizationsAccessOutput> for Value {
    #[inline]
    fn from(it: ActivateOrganizationsAccessOutput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ActivateOrganizationsAccessOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ActivateOrganizationsAccessOutput", value)?;
        Ok(Self {})
    }
}

impl From<ActivateTypeInput> for Value {
    #[inline]
    fn from(it: ActivateTypeInput) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("Type", it.r#type);
        to.put_some("PublicTypeArn", it.public_type_arn);
        to.put_some("PublisherId", it.publisher_id);
        to.put_some("TypeName", it.type_name);
        to.put_some("TypeNameAlias", it.type_name_alias);
        to.put_some("AutoUpdate", it.auto_update);
        to.put_some("LoggingConfig", it.logging_config);
        to.put_some("ExecutionRoleArn", it.execution_role_arn);
        to.put_some("VersionBump", it.version_bump);
        to.put_some("MajorVersion", it.major_version);
        to.into()
    }
}

impl TryFrom<Value> for ActivateTypeInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ActivateTypeInput", value)?;
        Ok(Self {
            r#type: from.take_some("Type")?,
            public_type_arn: from.take_some("PublicTypeArn")?,
            publisher_id: from.take_some("PublisherId")?,
            type_name: from.take_some("TypeName")?,
            type_name_alias: from.take_some("TypeNameAlias")?,
            auto_update: from.take_some("AutoUpdate")?,
            logging_config: from.take_some("LoggingConfig")?,
            execution_role_arn: from.take_some("ExecutionRoleArn")?,
            version_bump: from.take_some("VersionBump")?,
            major_version: from.take_some("MajorVersion")?,
        })
    }
}

impl From<ActivateTypeOutput> for Value {
    #[inline]
    fn from(it: ActivateTypeOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Arn", it.arn);
        to.into()
    }
}

impl TryFrom<Value> for ActivateTypeOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ActivateTypeOutput", value)?;
        Ok(Self { arn: from.take_some("Arn")? })
    }
}

impl From<AlreadyExistsException> for Value {
    #[inline]
    fn from(it: AlreadyExistsException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for AlreadyExistsException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("AlreadyExistsException", value)?;
        Ok(Self {})
    }
}

impl From<Annotation> for Value {
    #[inline]
    fn from(it: Annotation) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("AnnotationName", it.annotation_name);
        to.put_some("Status", it.status);
        to.put_some("StatusMessage", it.status_message);
        to.put_some("RemediationMessage", it.remediation_message);
        to.put_some("RemediationLink", it.remediation_link);
        to.put_some("SeverityLevel", it.severity_level);
        to.into()
    }
}

impl TryFrom<Value> for Annotation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Annotation", value)?;
        Ok(Self {
            annotation_name: from.take_some("AnnotationName")?,
            status: from.take_some("Status")?,
            status_message: from.take_some("StatusMessage")?,
            remediation_message: from.take_some("RemediationMessage")?,
            remediation_link: from.take_some("RemediationLink")?,
            severity_level: from.take_some("SeverityLevel")?,
        })
    }
}

impl From<AutoDeployment> for Value {
    #[inline]
    fn from(it: AutoDeployment) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Enabled", it.enabled);
        to.put_some("RetainStacksOnAccountRemoval", it.retain_stacks_on_account_removal);
        to.put_some("DependsOn", it.depends_on);
        to.into()
    }
}

impl TryFrom<Value> for AutoDeployment {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("AutoDeployment", value)?;
        Ok(Self {
            enabled: from.take_some("Enabled")?,
            retain_stacks_on_account_removal: from.take_some("RetainStacksOnAccountRemoval")?,
            depends_on: from.take_some("DependsOn")?,
        })
    }
}

impl From<BatchDescribeTypeConfigurationsError> for Value {
    #[inline]
    fn from(it: BatchDescribeTypeConfigurationsError) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("ErrorMessage", it.error_message);
        to.put_some("TypeConfigurationIdentifier", it.type_configuration_identifier);
        to.into()
    }
}

impl TryFrom<Value> for BatchDescribeTypeConfigurationsError {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchDescribeTypeConfigurationsError", value)?;
        Ok(Self {
            error_code: from.take_some("ErrorCode")?,
            error_message: from.take_some("ErrorMessage")?,
            type_configuration_identifier: from.take_some("TypeConfigurationIdentifier")?,
        })
    }
}

impl From<BatchDescribeTypeConfigurationsInput> for Value {
    #[inline]
    fn from(it: BatchDescribeTypeConfigurationsInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("TypeConfigurationIdentifiers", it.type_configuration_identifiers);
        to.into()
    }
}

impl TryFrom<Value> for BatchDescribeTypeConfigurationsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchDescribeTypeConfigurationsInput", value)?;
        Ok(Self { type_configuration_identifiers: from.take("TypeConfigurationIdentifiers")? })
    }
}

impl From<BatchDescribeTypeConfigurationsOutput> for Value {
    #[inline]
    fn from(it: BatchDescribeTypeConfigurationsOutput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Errors", it.errors);
        to.put_some("UnprocessedTypeConfigurations", it.unprocessed_type_configurations);
        to.put_some("TypeConfigurations", it.type_configurations);
        to.into()
    }
}

impl TryFrom<Value> for BatchDescribeTypeConfigurationsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("BatchDescribeTypeConfigurationsOutput", value)?;
        Ok(Self {
            errors: from.take_some("Errors")?,
            unprocessed_type_configurations: from.take_some("UnprocessedTypeConfigurations")?,
            type_configurations: from.take_some("TypeConfigurations")?,
        })
    }
}

impl From<CFNRegistryException> for Value {
    #[inline]
    fn from(it: CFNRegistryException) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Message", it.message);
        to.into()
    }
}

impl TryFrom<Value> for CFNRegistryException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CFNRegistryException", value)?;
        Ok(Self { message: from.take_some("Message")? })
    }
}

impl From<CancelUpdateStackInput> for Value {
    #[inline]
    fn from(it: CancelUpdateStackInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackName", it.stack_name);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.into()
    }
}

impl TryFrom<Value> for CancelUpdateStackInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CancelUpdateStackInput", value)?;
        Ok(Self { stack_name: from.take("StackName")?, client_request_token: from.take_some("ClientRequestToken")? })
    }
}

impl From<Change> for Value {
    #[inline]
    fn from(it: Change) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Type", it.r#type);
        to.put_some("HookInvocationCount", it.hook_invocation_count);
        to.put_some("ResourceChange", it.resource_change);
        to.into()
    }
}

impl TryFrom<Value> for Change {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Change", value)?;
        Ok(Self {
            r#type: from.take_some("Type")?,
            hook_invocation_count: from.take_some("HookInvocationCount")?,
            resource_change: from.take_some("ResourceChange")?,
        })
    }
}

impl From<ChangeSetHook> for Value {
    #[inline]
    fn from(it: ChangeSetHook) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("InvocationPoint", it.invocation_point);
        to.put_some("FailureMode", it.failure_mode);
        to.put_some("TypeName", it.type_name);
        to.put_some("TypeVersionId", it.type_version_id);
        to.put_some("TypeConfigurationVersionId", it.type_configuration_version_id);
        to.put_some("TargetDetails", it.target_details);
        to.into()
    }
}

impl TryFrom<Value> for ChangeSetHook {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChangeSetHook", value)?;
        Ok(Self {
            invocation_point: from.take_some("InvocationPoint")?,
            failure_mode: from.take_some("FailureMode")?,
            type_name: from.take_some("TypeName")?,
            type_version_id: from.take_some("TypeVersionId")?,
            type_configuration_version_id: from.take_some("TypeConfigurationVersionId")?,
            target_details: from.take_some("TargetDetails")?,
        })
    }
}

impl From<ChangeSetHookResourceTargetDetails> for Value {
    #[inline]
    fn from(it: ChangeSetHookResourceTargetDetails) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("LogicalResourceId", it.logical_resource_id);
        to.put_some("ResourceType", it.resource_type);
        to.put_some("ResourceAction", it.resource_action);
        to.into()
    }
}

impl TryFrom<Value> for ChangeSetHookResourceTargetDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChangeSetHookResourceTargetDetails", value)?;
        Ok(Self {
            logical_resource_id: from.take_some("LogicalResourceId")?,
            resource_type: from.take_some("ResourceType")?,
            resource_action: from.take_some("ResourceAction")?,
        })
    }
}

impl From<ChangeSetHookTargetDetails> for Value {
    #[inline]
    fn from(it: ChangeSetHookTargetDetails) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TargetType", it.target_type);
        to.put_some("ResourceTargetDetails", it.resource_target_details);
        to.into()
    }
}

impl TryFrom<Value> for ChangeSetHookTargetDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChangeSetHookTargetDetails", value)?;
        Ok(Self {
            target_type: from.take_some("TargetType")?,
            resource_target_details: from.take_some("ResourceTargetDetails")?,
        })
    }
}

impl From<ChangeSetNotFoundException> for Value {
    #[inline]
    fn from(it: ChangeSetNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ChangeSetNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ChangeSetNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<ChangeSetSummary> for Value {
    #[inline]
    fn from(it: ChangeSetSummary) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put_some("StackId", it.stack_id);
        to.put_some("StackName", it.stack_name);
        to.put_some("ChangeSetId", it.change_set_id);
        to.put_some("ChangeSetName", it.change_set_name);
        to.put_some("ExecutionStatus", it.execution_status);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("Description", it.description);
        to.put_some("IncludeNestedStacks", it.include_nested_stacks);
        to.put_some("ParentChangeSetId", it.parent_change_set_id);
        to.put_some("RootChangeSetId", it.root_change_set_id);
        to.put_some("ImportExistingResources", it.import_existing_resources);
        to.into()
    }
}

impl TryFrom<Value> for ChangeSetSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ChangeSetSummary", value)?;
        Ok(Self {
            stack_id: from.take_some("StackId")?,
            stack_name: from.take_some("StackName")?,
            change_set_id: from.take_some("ChangeSetId")?,
            change_set_name: from.take_some("ChangeSetName")?,
            execution_status: from.take_some("ExecutionStatus")?,
            status: from.take_some("Status")?,
            status_reason: from.take_some("StatusReason")?,
            creation_time: from.take_some("CreationTime")?,
            description: from.take_some("Description")?,
            include_nested_stacks: from.take_some("IncludeNestedStacks")?,
            parent_change_set_id: from.take_some("ParentChangeSetId")?,
            root_change_set_id: from.take_some("RootChangeSetId")?,
            import_existing_resources: from.take_some("ImportExistingResources")?,
        })
    }
}

impl From<ConcurrentResourcesLimitExceededException> for Value {
    #[inline]
    fn from(it: ConcurrentResourcesLimitExceededException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ConcurrentResourcesLimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ConcurrentResourcesLimitExceededException", value)?;
        Ok(Self {})
    }
}

impl From<ContinueUpdateRollbackInput> for Value {
    #[inline]
    fn from(it: ContinueUpdateRollbackInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("StackName", it.stack_name);
        to.put_some("RoleARN", it.role_arn);
        to.put_some("ResourcesToSkip", it.resources_to_skip);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.put_some("ForceRollback", it.force_rollback);
        to.into()
    }
}

impl TryFrom<Value> for ContinueUpdateRollbackInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ContinueUpdateRollbackInput", value)?;
        Ok(Self {
            stack_name: from.take("StackName")?,
            role_arn: from.take_some("RoleARN")?,
            resources_to_skip: from.take_some("ResourcesToSkip")?,
            client_request_token: from.take_some("ClientRequestToken")?,
            force_rollback: from.take_some("ForceRollback")?,
        })
    }
}

impl From<ContinueUpdateRollbackOutput> for Value {
    #[inline]
    fn from(it: ContinueUpdateRollbackOutput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ContinueUpdateRollbackOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ContinueUpdateRollbackOutput", value)?;
        Ok(Self {})
    }
}

impl From<CreateChangeSetInput> for Value {
    #[inline]
    fn from(it: CreateChangeSetInput) -> Self {
        let mut to = Fields::with_capacity(22);
        to.put("StackName", it.stack_name);
        to.put_some("TemplateBody", it.template_body);
        to.put_some("TemplateURL", it.template_url);
        to.put_some("UsePreviousTemplate", it.use_previous_template);
        to.put_some("Parameters", it.parameters);
        to.put_some("Capabilities", it.capabilities);
        to.put_some("ResourceTypes", it.resource_types);
        to.put_some("RoleARN", it.role_arn);
        to.put_some("RollbackConfiguration", it.rollback_configuration);
        to.put_some("NotificationARNs", it.notification_ar_ns);
        to.put_some("Tags", it.tags);
        to.put("ChangeSetName", it.change_set_name);
        to.put_some("ClientToken", it.client_token);
        to.put_some("Description", it.description);
        to.put_some("ChangeSetType", it.change_set_type);
        to.put_some("ResourcesToImport", it.resources_to_import);
        to.put_some("IncludeNestedStacks", it.include_nested_stacks);
        to.put_some("OnStackFailure", it.on_stack_failure);
        to.put_some("ImportExistingResources", it.import_existing_resources);
        to.put_some("DeploymentMode", it.deployment_mode);
        to.put_some("DeploymentConfig", it.deployment_config);
        to.put_some("DisableValidation", it.disable_validation);
        to.into()
    }
}

impl TryFrom<Value> for CreateChangeSetInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateChangeSetInput", value)?;
        Ok(Self {
            stack_name: from.take("StackName")?,
            template_body: from.take_some("TemplateBody")?,
            template_url: from.take_some("TemplateURL")?,
            use_previous_template: from.take_some("UsePreviousTemplate")?,
            parameters: from.take_some("Parameters")?,
            capabilities: from.take_some("Capabilities")?,
            resource_types: from.take_some("ResourceTypes")?,
            role_arn: from.take_some("RoleARN")?,
            rollback_configuration: from.take_some("RollbackConfiguration")?,
            notification_ar_ns: from.take_some("NotificationARNs")?,
            tags: from.take_some("Tags")?,
            change_set_name: from.take("ChangeSetName")?,
            client_token: from.take_some("ClientToken")?,
            description: from.take_some("Description")?,
            change_set_type: from.take_some("ChangeSetType")?,
            resources_to_import: from.take_some("ResourcesToImport")?,
            include_nested_stacks: from.take_some("IncludeNestedStacks")?,
            on_stack_failure: from.take_some("OnStackFailure")?,
            import_existing_resources: from.take_some("ImportExistingResources")?,
            deployment_mode: from.take_some("DeploymentMode")?,
            deployment_config: from.take_some("DeploymentConfig")?,
            disable_validation: from.take_some("DisableValidation")?,
        })
    }
}

impl From<CreateChangeSetOutput> for Value {
    #[inline]
    fn from(it: CreateChangeSetOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Id", it.id);
        to.put_some("StackId", it.stack_id);
        to.into()
    }
}

impl TryFrom<Value> for CreateChangeSetOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateChangeSetOutput", value)?;
        Ok(Self { id: from.take_some("Id")?, stack_id: from.take_some("StackId")? })
    }
}

impl From<CreateGeneratedTemplateInput> for Value {
    #[inline]
    fn from(it: CreateGeneratedTemplateInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Resources", it.resources);
        to.put("GeneratedTemplateName", it.generated_template_name);
        to.put_some("StackName", it.stack_name);
        to.put_some("TemplateConfiguration", it.template_configuration);
        to.into()
    }
}

impl TryFrom<Value> for CreateGeneratedTemplateInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateGeneratedTemplateInput", value)?;
        Ok(Self {
            resources: from.take_some("Resources")?,
            generated_template_name: from.take("GeneratedTemplateName")?,
            stack_name: from.take_some("StackName")?,
            template_configuration: from.take_some("TemplateConfiguration")?,
        })
    }
}

impl From<CreateGeneratedTemplateOutput> for Value {
    #[inline]
    fn from(it: CreateGeneratedTemplateOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("GeneratedTemplateId", it.generated_template_id);
        to.into()
    }
}

impl TryFrom<Value> for CreateGeneratedTemplateOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateGeneratedTemplateOutput", value)?;
        Ok(Self { generated_template_id: from.take_some("GeneratedTemplateId")? })
    }
}

impl From<CreateStackInput> for Value {
    #[inline]
    fn from(it: CreateStackInput) -> Self {
        let mut to = Fields::with_capacity(20);
        to.put("StackName", it.stack_name);
        to.put_some("TemplateBody", it.template_body);
        to.put_some("TemplateURL", it.template_url);
        to.put_some("Parameters", it.parameters);
        to.put_some("DisableRollback", it.disable_rollback);
        to.put_some("RollbackConfiguration", it.rollback_configuration);
        to.put_some("TimeoutInMinutes", it.timeout_in_minutes);
        to.put_some("NotificationARNs", it.notification_ar_ns);
        to.put_some("Capabilities", it.capabilities);
        to.put_some("ResourceTypes", it.resource_types);
        to.put_some("RoleARN", it.role_arn);
        to.put_some("OnFailure", it.on_failure);
        to.put_some("StackPolicyBody", it.stack_policy_body);
        to.put_some("StackPolicyURL", it.stack_policy_url);
        to.put_some("Tags", it.tags);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.put_some("EnableTerminationProtection", it.enable_termination_protection);
        to.put_some("RetainExceptOnCreate", it.retain_except_on_create);
        to.put_some("DeploymentConfig", it.deployment_config);
        to.put_some("DisableValidation", it.disable_validation);
        to.into()
    }
}

impl TryFrom<Value> for CreateStackInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateStackInput", value)?;
        Ok(Self {
            stack_name: from.take("StackName")?,
            template_body: from.take_some("TemplateBody")?,
            template_url: from.take_some("TemplateURL")?,
            parameters: from.take_some("Parameters")?,
            disable_rollback: from.take_some("DisableRollback")?,
            rollback_configuration: from.take_some("RollbackConfiguration")?,
            timeout_in_minutes: from.take_some("TimeoutInMinutes")?,
            notification_ar_ns: from.take_some("NotificationARNs")?,
            capabilities: from.take_some("Capabilities")?,
            resource_types: from.take_some("ResourceTypes")?,
            role_arn: from.take_some("RoleARN")?,
            on_failure: from.take_some("OnFailure")?,
            stack_policy_body: from.take_some("StackPolicyBody")?,
            stack_policy_url: from.take_some("StackPolicyURL")?,
            tags: from.take_some("Tags")?,
            client_request_token: from.take_some("ClientRequestToken")?,
            enable_termination_protection: from.take_some("EnableTerminationProtection")?,
            retain_except_on_create: from.take_some("RetainExceptOnCreate")?,
            deployment_config: from.take_some("DeploymentConfig")?,
            disable_validation: from.take_some("DisableValidation")?,
        })
    }
}

impl From<CreateStackInstancesInput> for Value {
    #[inline]
    fn from(it: CreateStackInstancesInput) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("StackSetName", it.stack_set_name);
        to.put_some("Accounts", it.accounts);
        to.put_some("DeploymentTargets", it.deployment_targets);
        to.put("Regions", it.regions);
        to.put_some("ParameterOverrides", it.parameter_overrides);
        to.put_some("OperationPreferences", it.operation_preferences);
        to.put_some("OperationId", it.operation_id);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for CreateStackInstancesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateStackInstancesInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            accounts: from.take_some("Accounts")?,
            deployment_targets: from.take_some("DeploymentTargets")?,
            regions: from.take("Regions")?,
            parameter_overrides: from.take_some("ParameterOverrides")?,
            operation_preferences: from.take_some("OperationPreferences")?,
            operation_id: from.take_some("OperationId")?,
            call_as: from.take_some("CallAs")?,
        })
    }
}

impl From<CreateStackInstancesOutput> for Value {
    #[inline]
    fn from(it: CreateStackInstancesOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("OperationId", it.operation_id);
        to.into()
    }
}

impl TryFrom<Value> for CreateStackInstancesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateStackInstancesOutput", value)?;
        Ok(Self { operation_id: from.take_some("OperationId")? })
    }
}

impl From<CreateStackOutput> for Value {
    #[inline]
    fn from(it: CreateStackOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("StackId", it.stack_id);
        to.put_some("OperationId", it.operation_id);
        to.into()
    }
}

impl TryFrom<Value> for CreateStackOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateStackOutput", value)?;
        Ok(Self { stack_id: from.take_some("StackId")?, operation_id: from.take_some("OperationId")? })
    }
}

impl From<CreateStackRefactorInput> for Value {
    #[inline]
    fn from(it: CreateStackRefactorInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Description", it.description);
        to.put_some("EnableStackCreation", it.enable_stack_creation);
        to.put_some("ResourceMappings", it.resource_mappings);
        to.put("StackDefinitions", it.stack_definitions);
        to.into()
    }
}

impl TryFrom<Value> for CreateStackRefactorInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateStackRefactorInput", value)?;
        Ok(Self {
            description: from.take_some("Description")?,
            enable_stack_creation: from.take_some("EnableStackCreation")?,
            resource_mappings: from.take_some("ResourceMappings")?,
            stack_definitions: from.take("StackDefinitions")?,
        })
    }
}

impl From<CreateStackRefactorOutput> for Value {
    #[inline]
    fn from(it: CreateStackRefactorOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("StackRefactorId", it.stack_refactor_id);
        to.into()
    }
}

impl TryFrom<Value> for CreateStackRefactorOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateStackRefactorOutput", value)?;
        Ok(Self { stack_refactor_id: from.take("StackRefactorId")? })
    }
}

impl From<CreateStackSetInput> for Value {
    #[inline]
    fn from(it: CreateStackSetInput) -> Self {
        let mut to = Fields::with_capacity(18);
        to.put("StackSetName", it.stack_set_name);
        to.put_some("Description", it.description);
        to.put_some("TemplateBody", it.template_body);
        to.put_some("TemplateURL", it.template_url);
        to.put_some("StackId", it.stack_id);
        to.put_some("Parameters", it.parameters);
        to.put_some("Capabilities", it.capabilities);
        to.put_some("Tags", it.tags);
        to.put_some("AdministrationRoleARN", it.administration_role_arn);
        to.put_some("ExecutionRoleName", it.execution_role_name);
        to.put_some("PermissionModel", it.permission_model);
        to.put_some("AutoDeployment", it.auto_deployment);
        to.put_some("CallAs", it.call_as);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.put_some("ManagedExecution", it.managed_execution);
        to.put_some("ExecutionRoleTemplateBody", it.execution_role_template_body);
        to.put_some("ExecutionRoleTemplateUrl", it.execution_role_template_url);
        to.put_some("StackSetOutputBucket", it.stack_set_output_bucket);
        to.into()
    }
}

impl TryFrom<Value> for CreateStackSetInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateStackSetInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            description: from.take_some("Description")?,
            template_body: from.take_some("TemplateBody")?,
            template_url: from.take_some("TemplateURL")?,
            stack_id: from.take_some("StackId")?,
            parameters: from.take_some("Parameters")?,
            capabilities: from.take_some("Capabilities")?,
            tags: from.take_some("Tags")?,
            administration_role_arn: from.take_some("AdministrationRoleARN")?,
            execution_role_name: from.take_some("ExecutionRoleName")?,
            permission_model: from.take_some("PermissionModel")?,
            auto_deployment: from.take_some("AutoDeployment")?,
            call_as: from.take_some("CallAs")?,
            client_request_token: from.take_some("ClientRequestToken")?,
            managed_execution: from.take_some("ManagedExecution")?,
            execution_role_template_body: from.take_some("ExecutionRoleTemplateBody")?,
            execution_role_template_url: from.take_some("ExecutionRoleTemplateUrl")?,
            stack_set_output_bucket: from.take_some("StackSetOutputBucket")?,
        })
    }
}

impl From<CreateStackSetOutput> for Value {
    #[inline]
    fn from(it: CreateStackSetOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("StackSetId", it.stack_set_id);
        to.into()
    }
}

impl TryFrom<Value> for CreateStackSetOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("CreateStackSetOutput", value)?;
        Ok(Self { stack_set_id: from.take_some("StackSetId")? })
    }
}

impl From<CreatedButModifiedException> for Value {
    #[inline]
    fn from(it: CreatedButModifiedException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for CreatedButModifiedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("CreatedButModifiedException", value)?;
        Ok(Self {})
    }
}

impl From<DeactivateOrganizationsAccessInput> for Value {
    #[inline]
    fn from(it: DeactivateOrganizationsAccessInput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeactivateOrganizationsAccessInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeactivateOrganizationsAccessInput", value)?;
        Ok(Self {})
    }
}

impl From<DeactivateOrganizationsAccessOutput> for Value {
    #[inline]
    fn from(it: DeactivateOrganizationsAccessOutput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeactivateOrganizationsAccessOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeactivateOrganizationsAccessOutput", value)?;
        Ok(Self {})
    }
}

impl From<DeactivateTypeInput> for Value {
    #[inline]
    fn from(it: DeactivateTypeInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("TypeName", it.type_name);
        to.put_some("Type", it.r#type);
        to.put_some("Arn", it.arn);
        to.into()
    }
}

impl TryFrom<Value> for DeactivateTypeInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeactivateTypeInput", value)?;
        Ok(Self {
            type_name: from.take_some("TypeName")?,
            r#type: from.take_some("Type")?,
            arn: from.take_some("Arn")?,
        })
    }
}

impl From<DeactivateTypeOutput> for Value {
    #[inline]
    fn from(it: DeactivateTypeOutput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeactivateTypeOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeactivateTypeOutput", value)?;
        Ok(Self {})
    }
}

impl From<DeleteChangeSetInput> for Value {
    #[inline]
    fn from(it: DeleteChangeSetInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ChangeSetName", it.change_set_name);
        to.put_some("StackName", it.stack_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteChangeSetInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteChangeSetInput", value)?;
        Ok(Self { change_set_name: from.take("ChangeSetName")?, stack_name: from.take_some("StackName")? })
    }
}

impl From<DeleteChangeSetOutput> for Value {
    #[inline]
    fn from(it: DeleteChangeSetOutput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeleteChangeSetOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeleteChangeSetOutput", value)?;
        Ok(Self {})
    }
}

impl From<DeleteGeneratedTemplateInput> for Value {
    #[inline]
    fn from(it: DeleteGeneratedTemplateInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("GeneratedTemplateName", it.generated_template_name);
        to.into()
    }
}

impl TryFrom<Value> for DeleteGeneratedTemplateInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteGeneratedTemplateInput", value)?;
        Ok(Self { generated_template_name: from.take("GeneratedTemplateName")? })
    }
}

impl From<DeleteStackInput> for Value {
    #[inline]
    fn from(it: DeleteStackInput) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("StackName", it.stack_name);
        to.put_some("RetainResources", it.retain_resources);
        to.put_some("RoleARN", it.role_arn);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.put_some("DeletionMode", it.deletion_mode);
        to.put_some("DeploymentConfig", it.deployment_config);
        to.into()
    }
}

impl TryFrom<Value> for DeleteStackInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteStackInput", value)?;
        Ok(Self {
            stack_name: from.take("StackName")?,
            retain_resources: from.take_some("RetainResources")?,
            role_arn: from.take_some("RoleARN")?,
            client_request_token: from.take_some("ClientRequestToken")?,
            deletion_mode: from.take_some("DeletionMode")?,
            deployment_config: from.take_some("DeploymentConfig")?,
        })
    }
}

impl From<DeleteStackInstancesInput> for Value {
    #[inline]
    fn from(it: DeleteStackInstancesInput) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("StackSetName", it.stack_set_name);
        to.put_some("Accounts", it.accounts);
        to.put_some("DeploymentTargets", it.deployment_targets);
        to.put("Regions", it.regions);
        to.put_some("OperationPreferences", it.operation_preferences);
        to.put("RetainStacks", it.retain_stacks);
        to.put_some("OperationId", it.operation_id);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for DeleteStackInstancesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteStackInstancesInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            accounts: from.take_some("Accounts")?,
            deployment_targets: from.take_some("DeploymentTargets")?,
            regions: from.take("Regions")?,
            operation_preferences: from.take_some("OperationPreferences")?,
            retain_stacks: from.take("RetainStacks")?,
            operation_id: from.take_some("OperationId")?,
            call_as: from.take_some("CallAs")?,
        })
    }
}

impl From<DeleteStackInstancesOutput> for Value {
    #[inline]
    fn from(it: DeleteStackInstancesOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("OperationId", it.operation_id);
        to.into()
    }
}

impl TryFrom<Value> for DeleteStackInstancesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteStackInstancesOutput", value)?;
        Ok(Self { operation_id: from.take_some("OperationId")? })
    }
}

impl From<DeleteStackSetInput> for Value {
    #[inline]
    fn from(it: DeleteStackSetInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackSetName", it.stack_set_name);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for DeleteStackSetInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeleteStackSetInput", value)?;
        Ok(Self { stack_set_name: from.take("StackSetName")?, call_as: from.take_some("CallAs")? })
    }
}

impl From<DeleteStackSetOutput> for Value {
    #[inline]
    fn from(it: DeleteStackSetOutput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeleteStackSetOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeleteStackSetOutput", value)?;
        Ok(Self {})
    }
}

impl From<DeploymentConfig> for Value {
    #[inline]
    fn from(it: DeploymentConfig) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Mode", it.mode);
        to.put_some("DisableRollback", it.disable_rollback);
        to.into()
    }
}

impl TryFrom<Value> for DeploymentConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeploymentConfig", value)?;
        Ok(Self { mode: from.take_some("Mode")?, disable_rollback: from.take_some("DisableRollback")? })
    }
}

impl From<DeploymentTargets> for Value {
    #[inline]
    fn from(it: DeploymentTargets) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Accounts", it.accounts);
        to.put_some("AccountsUrl", it.accounts_url);
        to.put_some("OrganizationalUnitIds", it.organizational_unit_ids);
        to.put_some("AccountFilterType", it.account_filter_type);
        to.into()
    }
}

impl TryFrom<Value> for DeploymentTargets {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeploymentTargets", value)?;
        Ok(Self {
            accounts: from.take_some("Accounts")?,
            accounts_url: from.take_some("AccountsUrl")?,
            organizational_unit_ids: from.take_some("OrganizationalUnitIds")?,
            account_filter_type: from.take_some("AccountFilterType")?,
        })
    }
}

impl From<DeregisterTypeInput> for Value {
    #[inline]
    fn from(it: DeregisterTypeInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Arn", it.arn);
        to.put_some("Type", it.r#type);
        to.put_some("TypeName", it.type_name);
        to.put_some("VersionId", it.version_id);
        to.into()
    }
}

impl TryFrom<Value> for DeregisterTypeInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DeregisterTypeInput", value)?;
        Ok(Self {
            arn: from.take_some("Arn")?,
            r#type: from.take_some("Type")?,
            type_name: from.take_some("TypeName")?,
            version_id: from.take_some("VersionId")?,
        })
    }
}

impl From<DeregisterTypeOutput> for Value {
    #[inline]
    fn from(it: DeregisterTypeOutput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for DeregisterTypeOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("DeregisterTypeOutput", value)?;
        Ok(Self {})
    }
}

impl From<DescribeAccountLimitsInput> for Value {
    #[inline]
    fn from(it: DescribeAccountLimitsInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeAccountLimitsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeAccountLimitsInput", value)?;
        Ok(Self { next_token: from.take_some("NextToken")? })
    }
}

impl From<DescribeAccountLimitsOutput> for Value {
    #[inline]
    fn from(it: DescribeAccountLimitsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("AccountLimits", it.account_limits);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeAccountLimitsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeAccountLimitsOutput", value)?;
        Ok(Self { account_limits: from.take_some("AccountLimits")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<DescribeChangeSetHooksInput> for Value {
    #[inline]
    fn from(it: DescribeChangeSetHooksInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("ChangeSetName", it.change_set_name);
        to.put_some("StackName", it.stack_name);
        to.put_some("NextToken", it.next_token);
        to.put_some("LogicalResourceId", it.logical_resource_id);
        to.into()
    }
}

impl TryFrom<Value> for DescribeChangeSetHooksInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeChangeSetHooksInput", value)?;
        Ok(Self {
            change_set_name: from.take("ChangeSetName")?,
            stack_name: from.take_some("StackName")?,
            next_token: from.take_some("NextToken")?,
            logical_resource_id: from.take_some("LogicalResourceId")?,
        })
    }
}

impl From<DescribeChangeSetHooksOutput> for Value {
    #[inline]
    fn from(it: DescribeChangeSetHooksOutput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("ChangeSetId", it.change_set_id);
        to.put_some("ChangeSetName", it.change_set_name);
        to.put_some("Hooks", it.hooks);
        to.put_some("Status", it.status);
        to.put_some("NextToken", it.next_token);
        to.put_some("StackId", it.stack_id);
        to.put_some("StackName", it.stack_name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeChangeSetHooksOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeChangeSetHooksOutput", value)?;
        Ok(Self {
            change_set_id: from.take_some("ChangeSetId")?,
            change_set_name: from.take_some("ChangeSetName")?,
            hooks: from.take_some("Hooks")?,
            status: from.take_some("Status")?,
            next_token: from.take_some("NextToken")?,
            stack_id: from.take_some("StackId")?,
            stack_name: from.take_some("StackName")?,
        })
    }
}

impl From<DescribeChangeSetInput> for Value {
    #[inline]
    fn from(it: DescribeChangeSetInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("ChangeSetName", it.change_set_name);
        to.put_some("StackName", it.stack_name);
        to.put_some("NextToken", it.next_token);
        to.put_some("IncludePropertyValues", it.include_property_values);
        to.into()
    }
}

impl TryFrom<Value> for DescribeChangeSetInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeChangeSetInput", value)?;
        Ok(Self {
            change_set_name: from.take("ChangeSetName")?,
            stack_name: from.take_some("StackName")?,
            next_token: from.take_some("NextToken")?,
            include_property_values: from.take_some("IncludePropertyValues")?,
        })
    }
}

impl From<DescribeChangeSetOutput> for Value {
    #[inline]
    fn from(it: DescribeChangeSetOutput) -> Self {
        let mut to = Fields::with_capacity(24);
        to.put_some("ChangeSetName", it.change_set_name);
        to.put_some("ChangeSetId", it.change_set_id);
        to.put_some("StackId", it.stack_id);
        to.put_some("StackName", it.stack_name);
        to.put_some("Description", it.description);
        to.put_some("Parameters", it.parameters);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("ExecutionStatus", it.execution_status);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("StackDriftStatus", it.stack_drift_status);
        to.put_some("NotificationARNs", it.notification_ar_ns);
        to.put_some("RollbackConfiguration", it.rollback_configuration);
        to.put_some("Capabilities", it.capabilities);
        to.put_some("Tags", it.tags);
        to.put_some("Changes", it.changes);
        to.put_some("NextToken", it.next_token);
        to.put_some("IncludeNestedStacks", it.include_nested_stacks);
        to.put_some("ParentChangeSetId", it.parent_change_set_id);
        to.put_some("RootChangeSetId", it.root_change_set_id);
        to.put_some("OnStackFailure", it.on_stack_failure);
        to.put_some("ImportExistingResources", it.import_existing_resources);
        to.put_some("DeploymentMode", it.deployment_mode);
        to.put_some("DeploymentConfig", it.deployment_config);
        to.into()
    }
}

impl TryFrom<Value> for DescribeChangeSetOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeChangeSetOutput", value)?;
        Ok(Self {
            change_set_name: from.take_some("ChangeSetName")?,
            change_set_id: from.take_some("ChangeSetId")?,
            stack_id: from.take_some("StackId")?,
            stack_name: from.take_some("StackName")?,
            description: from.take_some("Description")?,
            parameters: from.take_some("Parameters")?,
            creation_time: from.take_some("CreationTime")?,
            execution_status: from.take_some("ExecutionStatus")?,
            status: from.take_some("Status")?,
            status_reason: from.take_some("StatusReason")?,
            stack_drift_status: from.take_some("StackDriftStatus")?,
            notification_ar_ns: from.take_some("NotificationARNs")?,
            rollback_configuration: from.take_some("RollbackConfiguration")?,
            capabilities: from.take_some("Capabilities")?,
            tags: from.take_some("Tags")?,
            changes: from.take_some("Changes")?,
            next_token: from.take_some("NextToken")?,
            include_nested_stacks: from.take_some("IncludeNestedStacks")?,
            parent_change_set_id: from.take_some("ParentChangeSetId")?,
            root_change_set_id: from.take_some("RootChangeSetId")?,
            on_stack_failure: from.take_some("OnStackFailure")?,
            import_existing_resources: from.take_some("ImportExistingResources")?,
            deployment_mode: from.take_some("DeploymentMode")?,
            deployment_config: from.take_some("DeploymentConfig")?,
        })
    }
}

impl From<DescribeEventsInput> for Value {
    #[inline]
    fn from(it: DescribeEventsInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("StackName", it.stack_name);
        to.put_some("ChangeSetName", it.change_set_name);
        to.put_some("OperationId", it.operation_id);
        to.put_some("Filters", it.filters);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeEventsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeEventsInput", value)?;
        Ok(Self {
            stack_name: from.take_some("StackName")?,
            change_set_name: from.take_some("ChangeSetName")?,
            operation_id: from.take_some("OperationId")?,
            filters: from.take_some("Filters")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<DescribeEventsOutput> for Value {
    #[inline]
    fn from(it: DescribeEventsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("OperationEvents", it.operation_events);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeEventsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeEventsOutput", value)?;
        Ok(Self { operation_events: from.take_some("OperationEvents")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<DescribeGeneratedTemplateInput> for Value {
    #[inline]
    fn from(it: DescribeGeneratedTemplateInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("GeneratedTemplateName", it.generated_template_name);
        to.into()
    }
}

impl TryFrom<Value> for DescribeGeneratedTemplateInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeGeneratedTemplateInput", value)?;
        Ok(Self { generated_template_name: from.take("GeneratedTemplateName")? })
    }
}

impl From<DescribeGeneratedTemplateOutput> for Value {
    #[inline]
    fn from(it: DescribeGeneratedTemplateOutput) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put_some("GeneratedTemplateId", it.generated_template_id);
        to.put_some("GeneratedTemplateName", it.generated_template_name);
        to.put_some("Resources", it.resources);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastUpdatedTime", it.last_updated_time);
        to.put_some("Progress", it.progress);
        to.put_some("StackId", it.stack_id);
        to.put_some("TemplateConfiguration", it.template_configuration);
        to.put_some("TotalWarnings", it.total_warnings);
        to.into()
    }
}

impl TryFrom<Value> for DescribeGeneratedTemplateOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeGeneratedTemplateOutput", value)?;
        Ok(Self {
            generated_template_id: from.take_some("GeneratedTemplateId")?,
            generated_template_name: from.take_some("GeneratedTemplateName")?,
            resources: from.take_some("Resources")?,
            status: from.take_some("Status")?,
            status_reason: from.take_some("StatusReason")?,
            creation_time: from.take_some("CreationTime")?,
            last_updated_time: from.take_some("LastUpdatedTime")?,
            progress: from.take_some("Progress")?,
            stack_id: from.take_some("StackId")?,
            template_configuration: from.take_some("TemplateConfiguration")?,
            total_warnings: from.take_some("TotalWarnings")?,
        })
    }
}

impl From<DescribeOrganizationsAccessInput> for Value {
    #[inline]
    fn from(it: DescribeOrganizationsAccessInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for DescribeOrganizationsAccessInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeOrganizationsAccessInput", value)?;
        Ok(Self { call_as: from.take_some("CallAs")? })
    }
}

impl From<DescribeOrganizationsAccessOutput> for Value {
    #[inline]
    fn from(it: DescribeOrganizationsAccessOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for DescribeOrganizationsAccessOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeOrganizationsAccessOutput", value)?;
        Ok(Self { status: from.take_some("Status")? })
    }
}

impl From<DescribePublisherInput> for Value {
    #[inline]
    fn from(it: DescribePublisherInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("PublisherId", it.publisher_id);
        to.into()
    }
}

impl TryFrom<Value> for DescribePublisherInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribePublisherInput", value)?;
        Ok(Self { publisher_id: from.take_some("PublisherId")? })
    }
}

impl From<DescribePublisherOutput> for Value {
    #[inline]
    fn from(it: DescribePublisherOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("PublisherId", it.publisher_id);
        to.put_some("PublisherStatus", it.publisher_status);
        to.put_some("IdentityProvider", it.identity_provider);
        to.put_some("PublisherProfile", it.publisher_profile);
        to.into()
    }
}

impl TryFrom<Value> for DescribePublisherOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribePublisherOutput", value)?;
        Ok(Self {
            publisher_id: from.take_some("PublisherId")?,
            publisher_status: from.take_some("PublisherStatus")?,
            identity_provider: from.take_some("IdentityProvider")?,
            publisher_profile: from.take_some("PublisherProfile")?,
        })
    }
}

impl From<DescribeResourceScanInput> for Value {
    #[inline]
    fn from(it: DescribeResourceScanInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("ResourceScanId", it.resource_scan_id);
        to.into()
    }
}

impl TryFrom<Value> for DescribeResourceScanInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeResourceScanInput", value)?;
        Ok(Self { resource_scan_id: from.take("ResourceScanId")? })
    }
}

impl From<DescribeResourceScanOutput> for Value {
    #[inline]
    fn from(it: DescribeResourceScanOutput) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("ResourceScanId", it.resource_scan_id);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("StartTime", it.start_time);
        to.put_some("EndTime", it.end_time);
        to.put_some("PercentageCompleted", it.percentage_completed);
        to.put_some("ResourceTypes", it.resource_types);
        to.put_some("ResourcesScanned", it.resources_scanned);
        to.put_some("ResourcesRead", it.resources_read);
        to.put_some("ScanFilters", it.scan_filters);
        to.into()
    }
}

impl TryFrom<Value> for DescribeResourceScanOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeResourceScanOutput", value)?;
        Ok(Self {
            resource_scan_id: from.take_some("ResourceScanId")?,
            status: from.take_some("Status")?,
            status_reason: from.take_some("StatusReason")?,
            start_time: from.take_some("StartTime")?,
            end_time: from.take_some("EndTime")?,
            percentage_completed: from.take_some("PercentageCompleted")?,
            resource_types: from.take_some("ResourceTypes")?,
            resources_scanned: from.take_some("ResourcesScanned")?,
            resources_read: from.take_some("ResourcesRead")?,
            scan_filters: from.take_some("ScanFilters")?,
        })
    }
}

impl From<DescribeStackDriftDetectionStatusInput> for Value {
    #[inline]
    fn from(it: DescribeStackDriftDetectionStatusInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("StackDriftDetectionId", it.stack_drift_detection_id);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackDriftDetectionStatusInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackDriftDetectionStatusInput", value)?;
        Ok(Self { stack_drift_detection_id: from.take("StackDriftDetectionId")? })
    }
}

impl From<DescribeStackDriftDetectionStatusOutput> for Value {
    #[inline]
    fn from(it: DescribeStackDriftDetectionStatusOutput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("StackId", it.stack_id);
        to.put("StackDriftDetectionId", it.stack_drift_detection_id);
        to.put_some("StackDriftStatus", it.stack_drift_status);
        to.put("DetectionStatus", it.detection_status);
        to.put_some("DetectionStatusReason", it.detection_status_reason);
        to.put_some("DriftedStackResourceCount", it.drifted_stack_resource_count);
        to.put("Timestamp", it.timestamp);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackDriftDetectionStatusOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackDriftDetectionStatusOutput", value)?;
        Ok(Self {
            stack_id: from.take("StackId")?,
            stack_drift_detection_id: from.take("StackDriftDetectionId")?,
            stack_drift_status: from.take_some("StackDriftStatus")?,
            detection_status: from.take("DetectionStatus")?,
            detection_status_reason: from.take_some("DetectionStatusReason")?,
            drifted_stack_resource_count: from.take_some("DriftedStackResourceCount")?,
            timestamp: from.take("Timestamp")?,
        })
    }
}

impl From<DescribeStackEventsInput> for Value {
    #[inline]
    fn from(it: DescribeStackEventsInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackName", it.stack_name);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackEventsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackEventsInput", value)?;
        Ok(Self { stack_name: from.take("StackName")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<DescribeStackEventsOutput> for Value {
    #[inline]
    fn from(it: DescribeStackEventsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("StackEvents", it.stack_events);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackEventsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackEventsOutput", value)?;
        Ok(Self { stack_events: from.take_some("StackEvents")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<DescribeStackInstanceInput> for Value {
    #[inline]
    fn from(it: DescribeStackInstanceInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("StackSetName", it.stack_set_name);
        to.put("StackInstanceAccount", it.stack_instance_account);
        to.put("StackInstanceRegion", it.stack_instance_region);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackInstanceInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackInstanceInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            stack_instance_account: from.take("StackInstanceAccount")?,
            stack_instance_region: from.take("StackInstanceRegion")?,
            call_as: from.take_some("CallAs")?,
        })
    }
}

impl From<DescribeStackInstanceOutput> for Value {
    #[inline]
    fn from(it: DescribeStackInstanceOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("StackInstance", it.stack_instance);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackInstanceOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackInstanceOutput", value)?;
        Ok(Self { stack_instance: from.take_some("StackInstance")? })
    }
}

impl From<DescribeStackRefactorInput> for Value {
    #[inline]
    fn from(it: DescribeStackRefactorInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("StackRefactorId", it.stack_refactor_id);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackRefactorInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackRefactorInput", value)?;
        Ok(Self { stack_refactor_id: from.take("StackRefactorId")? })
    }
}

impl From<DescribeStackRefactorOutput> for Value {
    #[inline]
    fn from(it: DescribeStackRefactorOutput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("Description", it.description);
        to.put_some("StackRefactorId", it.stack_refactor_id);
        to.put_some("StackIds", it.stack_ids);
        to.put_some("ExecutionStatus", it.execution_status);
        to.put_some("ExecutionStatusReason", it.execution_status_reason);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackRefactorOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackRefactorOutput", value)?;
        Ok(Self {
            description: from.take_some("Description")?,
            stack_refactor_id: from.take_some("StackRefactorId")?,
            stack_ids: from.take_some("StackIds")?,
            execution_status: from.take_some("ExecutionStatus")?,
            execution_status_reason: from.take_some("ExecutionStatusReason")?,
            status: from.take_some("Status")?,
            status_reason: from.take_some("StatusReason")?,
        })
    }
}

impl From<DescribeStackResourceDriftsInput> for Value {
    #[inline]
    fn from(it: DescribeStackResourceDriftsInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("StackName", it.stack_name);
        to.put_some("StackResourceDriftStatusFilters", it.stack_resource_drift_status_filters);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackResourceDriftsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackResourceDriftsInput", value)?;
        Ok(Self {
            stack_name: from.take("StackName")?,
            stack_resource_drift_status_filters: from.take_some("StackResourceDriftStatusFilters")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
        })
    }
}

impl From<DescribeStackResourceDriftsOutput> for Value {
    #[inline]
    fn from(it: DescribeStackResourceDriftsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackResourceDrifts", it.stack_resource_drifts);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackResourceDriftsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackResourceDriftsOutput", value)?;
        Ok(Self { stack_resource_drifts: from.take("StackResourceDrifts")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<DescribeStackResourceInput> for Value {
    #[inline]
    fn from(it: DescribeStackResourceInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackName", it.stack_name);
        to.put("LogicalResourceId", it.logical_resource_id);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackResourceInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackResourceInput", value)?;
        Ok(Self { stack_name: from.take("StackName")?, logical_resource_id: from.take("LogicalResourceId")? })
    }
}

impl From<DescribeStackResourceOutput> for Value {
    #[inline]
    fn from(it: DescribeStackResourceOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("StackResourceDetail", it.stack_resource_detail);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackResourceOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackResourceOutput", value)?;
        Ok(Self { stack_resource_detail: from.take_some("StackResourceDetail")? })
    }
}

impl From<DescribeStackResourcesInput> for Value {
    #[inline]
    fn from(it: DescribeStackResourcesInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("StackName", it.stack_name);
        to.put_some("LogicalResourceId", it.logical_resource_id);
        to.put_some("PhysicalResourceId", it.physical_resource_id);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackResourcesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackResourcesInput", value)?;
        Ok(Self {
            stack_name: from.take_some("StackName")?,
            logical_resource_id: from.take_some("LogicalResourceId")?,
            physical_resource_id: from.take_some("PhysicalResourceId")?,
        })
    }
}

impl From<DescribeStackResourcesOutput> for Value {
    #[inline]
    fn from(it: DescribeStackResourcesOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("StackResources", it.stack_resources);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackResourcesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackResourcesOutput", value)?;
        Ok(Self { stack_resources: from.take_some("StackResources")? })
    }
}

impl From<DescribeStackSetInput> for Value {
    #[inline]
    fn from(it: DescribeStackSetInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackSetName", it.stack_set_name);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackSetInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackSetInput", value)?;
        Ok(Self { stack_set_name: from.take("StackSetName")?, call_as: from.take_some("CallAs")? })
    }
}

impl From<DescribeStackSetOperationInput> for Value {
    #[inline]
    fn from(it: DescribeStackSetOperationInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("StackSetName", it.stack_set_name);
        to.put("OperationId", it.operation_id);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackSetOperationInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackSetOperationInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            operation_id: from.take("OperationId")?,
            call_as: from.take_some("CallAs")?,
        })
    }
}

impl From<DescribeStackSetOperationOutput> for Value {
    #[inline]
    fn from(it: DescribeStackSetOperationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("StackSetOperation", it.stack_set_operation);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackSetOperationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackSetOperationOutput", value)?;
        Ok(Self { stack_set_operation: from.take_some("StackSetOperation")? })
    }
}

impl From<DescribeStackSetOutput> for Value {
    #[inline]
    fn from(it: DescribeStackSetOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("StackSet", it.stack_set);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStackSetOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStackSetOutput", value)?;
        Ok(Self { stack_set: from.take_some("StackSet")? })
    }
}

impl From<DescribeStacksInput> for Value {
    #[inline]
    fn from(it: DescribeStacksInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("StackName", it.stack_name);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStacksInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStacksInput", value)?;
        Ok(Self { stack_name: from.take_some("StackName")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<DescribeStacksOutput> for Value {
    #[inline]
    fn from(it: DescribeStacksOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Stacks", it.stacks);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeStacksOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeStacksOutput", value)?;
        Ok(Self { stacks: from.take_some("Stacks")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<DescribeTypeInput> for Value {
    #[inline]
    fn from(it: DescribeTypeInput) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("Type", it.r#type);
        to.put_some("TypeName", it.type_name);
        to.put_some("Arn", it.arn);
        to.put_some("VersionId", it.version_id);
        to.put_some("PublisherId", it.publisher_id);
        to.put_some("PublicVersionNumber", it.public_version_number);
        to.into()
    }
}

impl TryFrom<Value> for DescribeTypeInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeTypeInput", value)?;
        Ok(Self {
            r#type: from.take_some("Type")?,
            type_name: from.take_some("TypeName")?,
            arn: from.take_some("Arn")?,
            version_id: from.take_some("VersionId")?,
            publisher_id: from.take_some("PublisherId")?,
            public_version_number: from.take_some("PublicVersionNumber")?,
        })
    }
}

impl From<DescribeTypeOutput> for Value {
    #[inline]
    fn from(it: DescribeTypeOutput) -> Self {
        let mut to = Fields::with_capacity(27);
        to.put_some("Arn", it.arn);
        to.put_some("Type", it.r#type);
        to.put_some("TypeName", it.type_name);
        to.put_some("DefaultVersionId", it.default_version_id);
        to.put_some("IsDefaultVersion", it.is_default_version);
        to.put_some("TypeTestsStatus", it.type_tests_status);
        to.put_some("TypeTestsStatusDescription", it.type_tests_status_description);
        to.put_some("Description", it.description);
        to.put_some("Schema", it.schema);
        to.put_some("ProvisioningType", it.provisioning_type);
        to.put_some("DeprecatedStatus", it.deprecated_status);
        to.put_some("LoggingConfig", it.logging_config);
        to.put_some("RequiredActivatedTypes", it.required_activated_types);
        to.put_some("ExecutionRoleArn", it.execution_role_arn);
        to.put_some("Visibility", it.visibility);
        to.put_some("SourceUrl", it.source_url);
        to.put_some("DocumentationUrl", it.documentation_url);
        to.put_some("LastUpdated", it.last_updated);
        to.put_some("TimeCreated", it.time_created);
        to.put_some("ConfigurationSchema", it.configuration_schema);
        to.put_some("PublisherId", it.publisher_id);
        to.put_some("OriginalTypeName", it.original_type_name);
        to.put_some("OriginalTypeArn", it.original_type_arn);
        to.put_some("PublicVersionNumber", it.public_version_number);
        to.put_some("LatestPublicVersion", it.latest_public_version);
        to.put_some("IsActivated", it.is_activated);
        to.put_some("AutoUpdate", it.auto_update);
        to.into()
    }
}

impl TryFrom<Value> for DescribeTypeOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeTypeOutput", value)?;
        Ok(Self {
            arn: from.take_some("Arn")?,
            r#type: from.take_some("Type")?,
            type_name: from.take_some("TypeName")?,
            default_version_id: from.take_some("DefaultVersionId")?,
            is_default_version: from.take_some("IsDefaultVersion")?,
            type_tests_status: from.take_some("TypeTestsStatus")?,
            type_tests_status_description: from.take_some("TypeTestsStatusDescription")?,
            description: from.take_some("Description")?,
            schema: from.take_some("Schema")?,
            provisioning_type: from.take_some("ProvisioningType")?,
            deprecated_status: from.take_some("DeprecatedStatus")?,
            logging_config: from.take_some("LoggingConfig")?,
            required_activated_types: from.take_some("RequiredActivatedTypes")?,
            execution_role_arn: from.take_some("ExecutionRoleArn")?,
            visibility: from.take_some("Visibility")?,
            source_url: from.take_some("SourceUrl")?,
            documentation_url: from.take_some("DocumentationUrl")?,
            last_updated: from.take_some("LastUpdated")?,
            time_created: from.take_some("TimeCreated")?,
            configuration_schema: from.take_some("ConfigurationSchema")?,
            publisher_id: from.take_some("PublisherId")?,
            original_type_name: from.take_some("OriginalTypeName")?,
            original_type_arn: from.take_some("OriginalTypeArn")?,
            public_version_number: from.take_some("PublicVersionNumber")?,
            latest_public_version: from.take_some("LatestPublicVersion")?,
            is_activated: from.take_some("IsActivated")?,
            auto_update: from.take_some("AutoUpdate")?,
        })
    }
}

impl From<DescribeTypeRegistrationInput> for Value {
    #[inline]
    fn from(it: DescribeTypeRegistrationInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("RegistrationToken", it.registration_token);
        to.into()
    }
}

impl TryFrom<Value> for DescribeTypeRegistrationInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeTypeRegistrationInput", value)?;
        Ok(Self { registration_token: from.take("RegistrationToken")? })
    }
}

impl From<DescribeTypeRegistrationOutput> for Value {
    #[inline]
    fn from(it: DescribeTypeRegistrationOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ProgressStatus", it.progress_status);
        to.put_some("Description", it.description);
        to.put_some("TypeArn", it.type_arn);
        to.put_some("TypeVersionArn", it.type_version_arn);
        to.into()
    }
}

impl TryFrom<Value> for DescribeTypeRegistrationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DescribeTypeRegistrationOutput", value)?;
        Ok(Self {
            progress_status: from.take_some("ProgressStatus")?,
            description: from.take_some("Description")?,
            type_arn: from.take_some("TypeArn")?,
            type_version_arn: from.take_some("TypeVersionArn")?,
        })
    }
}

impl From<DetectStackDriftInput> for Value {
    #[inline]
    fn from(it: DetectStackDriftInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackName", it.stack_name);
        to.put_some("LogicalResourceIds", it.logical_resource_ids);
        to.into()
    }
}

impl TryFrom<Value> for DetectStackDriftInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DetectStackDriftInput", value)?;
        Ok(Self { stack_name: from.take("StackName")?, logical_resource_ids: from.take_some("LogicalResourceIds")? })
    }
}

impl From<DetectStackDriftOutput> for Value {
    #[inline]
    fn from(it: DetectStackDriftOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("StackDriftDetectionId", it.stack_drift_detection_id);
        to.into()
    }
}

impl TryFrom<Value> for DetectStackDriftOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DetectStackDriftOutput", value)?;
        Ok(Self { stack_drift_detection_id: from.take("StackDriftDetectionId")? })
    }
}

impl From<DetectStackResourceDriftInput> for Value {
    #[inline]
    fn from(it: DetectStackResourceDriftInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackName", it.stack_name);
        to.put("LogicalResourceId", it.logical_resource_id);
        to.into()
    }
}

impl TryFrom<Value> for DetectStackResourceDriftInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DetectStackResourceDriftInput", value)?;
        Ok(Self { stack_name: from.take("StackName")?, logical_resource_id: from.take("LogicalResourceId")? })
    }
}

impl From<DetectStackResourceDriftOutput> for Value {
    #[inline]
    fn from(it: DetectStackResourceDriftOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("StackResourceDrift", it.stack_resource_drift);
        to.into()
    }
}

impl TryFrom<Value> for DetectStackResourceDriftOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DetectStackResourceDriftOutput", value)?;
        Ok(Self { stack_resource_drift: from.take("StackResourceDrift")? })
    }
}

impl From<DetectStackSetDriftInput> for Value {
    #[inline]
    fn from(it: DetectStackSetDriftInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("StackSetName", it.stack_set_name);
        to.put_some("OperationPreferences", it.operation_preferences);
        to.put_some("OperationId", it.operation_id);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for DetectStackSetDriftInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DetectStackSetDriftInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            operation_preferences: from.take_some("OperationPreferences")?,
            operation_id: from.take_some("OperationId")?,
            call_as: from.take_some("CallAs")?,
        })
    }
}

impl From<DetectStackSetDriftOutput> for Value {
    #[inline]
    fn from(it: DetectStackSetDriftOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("OperationId", it.operation_id);
        to.into()
    }
}

impl TryFrom<Value> for DetectStackSetDriftOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("DetectStackSetDriftOutput", value)?;
        Ok(Self { operation_id: from.take_some("OperationId")? })
    }
}

impl From<EstimateTemplateCostInput> for Value {
    #[inline]
    fn from(it: EstimateTemplateCostInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("TemplateBody", it.template_body);
        to.put_some("TemplateURL", it.template_url);
        to.put_some("Parameters", it.parameters);
        to.into()
    }
}

impl TryFrom<Value> for EstimateTemplateCostInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EstimateTemplateCostInput", value)?;
        Ok(Self {
            template_body: from.take_some("TemplateBody")?,
            template_url: from.take_some("TemplateURL")?,
            parameters: from.take_some("Parameters")?,
        })
    }
}

impl From<EstimateTemplateCostOutput> for Value {
    #[inline]
    fn from(it: EstimateTemplateCostOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Url", it.url);
        to.into()
    }
}

impl TryFrom<Value> for EstimateTemplateCostOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EstimateTemplateCostOutput", value)?;
        Ok(Self { url: from.take_some("Url")? })
    }
}

impl From<EventFilter> for Value {
    #[inline]
    fn from(it: EventFilter) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("FailedEvents", it.failed_events);
        to.into()
    }
}

impl TryFrom<Value> for EventFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("EventFilter", value)?;
        Ok(Self { failed_events: from.take_some("FailedEvents")? })
    }
}

impl From<ExecuteChangeSetInput> for Value {
    #[inline]
    fn from(it: ExecuteChangeSetInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("ChangeSetName", it.change_set_name);
        to.put_some("StackName", it.stack_name);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.put_some("DisableRollback", it.disable_rollback);
        to.put_some("RetainExceptOnCreate", it.retain_except_on_create);
        to.into()
    }
}

impl TryFrom<Value> for ExecuteChangeSetInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecuteChangeSetInput", value)?;
        Ok(Self {
            change_set_name: from.take("ChangeSetName")?,
            stack_name: from.take_some("StackName")?,
            client_request_token: from.take_some("ClientRequestToken")?,
            disable_rollback: from.take_some("DisableRollback")?,
            retain_except_on_create: from.take_some("RetainExceptOnCreate")?,
        })
    }
}

impl From<ExecuteChangeSetOutput> for Value {
    #[inline]
    fn from(it: ExecuteChangeSetOutput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ExecuteChangeSetOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ExecuteChangeSetOutput", value)?;
        Ok(Self {})
    }
}

impl From<ExecuteStackRefactorInput> for Value {
    #[inline]
    fn from(it: ExecuteStackRefactorInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("StackRefactorId", it.stack_refactor_id);
        to.into()
    }
}

impl TryFrom<Value> for ExecuteStackRefactorInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ExecuteStackRefactorInput", value)?;
        Ok(Self { stack_refactor_id: from.take("StackRefactorId")? })
    }
}

impl From<Export> for Value {
    #[inline]
    fn from(it: Export) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ExportingStackId", it.exporting_stack_id);
        to.put_some("Name", it.name);
        to.put_some("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for Export {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Export", value)?;
        Ok(Self {
            exporting_stack_id: from.take_some("ExportingStackId")?,
            name: from.take_some("Name")?,
            value: from.take_some("Value")?,
        })
    }
}

impl From<GeneratedTemplateNotFoundException> for Value {
    #[inline]
    fn from(it: GeneratedTemplateNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for GeneratedTemplateNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("GeneratedTemplateNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<GetGeneratedTemplateInput> for Value {
    #[inline]
    fn from(it: GetGeneratedTemplateInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Format", it.format);
        to.put("GeneratedTemplateName", it.generated_template_name);
        to.into()
    }
}

impl TryFrom<Value> for GetGeneratedTemplateInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetGeneratedTemplateInput", value)?;
        Ok(Self { format: from.take_some("Format")?, generated_template_name: from.take("GeneratedTemplateName")? })
    }
}

impl From<GetGeneratedTemplateOutput> for Value {
    #[inline]
    fn from(it: GetGeneratedTemplateOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Status", it.status);
        to.put_some("TemplateBody", it.template_body);
        to.into()
    }
}

impl TryFrom<Value> for GetGeneratedTemplateOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetGeneratedTemplateOutput", value)?;
        Ok(Self { status: from.take_some("Status")?, template_body: from.take_some("TemplateBody")? })
    }
}

impl From<GetHookResultInput> for Value {
    #[inline]
    fn from(it: GetHookResultInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("HookResultId", it.hook_result_id);
        to.into()
    }
}

impl TryFrom<Value> for GetHookResultInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetHookResultInput", value)?;
        Ok(Self { hook_result_id: from.take_some("HookResultId")? })
    }
}

impl From<GetHookResultOutput> for Value {
    #[inline]
    fn from(it: GetHookResultOutput) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put_some("HookResultId", it.hook_result_id);
        to.put_some("InvocationPoint", it.invocation_point);
        to.put_some("FailureMode", it.failure_mode);
        to.put_some("TypeName", it.type_name);
        to.put_some("OriginalTypeName", it.original_type_name);
        to.put_some("TypeVersionId", it.type_version_id);
        to.put_some("TypeConfigurationVersionId", it.type_configuration_version_id);
        to.put_some("TypeArn", it.type_arn);
        to.put_some("Status", it.status);
        to.put_some("HookStatusReason", it.hook_status_reason);
        to.put_some("InvokedAt", it.invoked_at);
        to.put_some("Target", it.target);
        to.put_some("Annotations", it.annotations);
        to.into()
    }
}

impl TryFrom<Value> for GetHookResultOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetHookResultOutput", value)?;
        Ok(Self {
            hook_result_id: from.take_some("HookResultId")?,
            invocation_point: from.take_some("InvocationPoint")?,
            failure_mode: from.take_some("FailureMode")?,
            type_name: from.take_some("TypeName")?,
            original_type_name: from.take_some("OriginalTypeName")?,
            type_version_id: from.take_some("TypeVersionId")?,
            type_configuration_version_id: from.take_some("TypeConfigurationVersionId")?,
            type_arn: from.take_some("TypeArn")?,
            status: from.take_some("Status")?,
            hook_status_reason: from.take_some("HookStatusReason")?,
            invoked_at: from.take_some("InvokedAt")?,
            target: from.take_some("Target")?,
            annotations: from.take_some("Annotations")?,
        })
    }
}

impl From<GetStackPolicyInput> for Value {
    #[inline]
    fn from(it: GetStackPolicyInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("StackName", it.stack_name);
        to.into()
    }
}

impl TryFrom<Value> for GetStackPolicyInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetStackPolicyInput", value)?;
        Ok(Self { stack_name: from.take("StackName")? })
    }
}

impl From<GetStackPolicyOutput> for Value {
    #[inline]
    fn from(it: GetStackPolicyOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("StackPolicyBody", it.stack_policy_body);
        to.into()
    }
}

impl TryFrom<Value> for GetStackPolicyOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetStackPolicyOutput", value)?;
        Ok(Self { stack_policy_body: from.take_some("StackPolicyBody")? })
    }
}

impl From<GetTemplateInput> for Value {
    #[inline]
    fn from(it: GetTemplateInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("StackName", it.stack_name);
        to.put_some("ChangeSetName", it.change_set_name);
        to.put_some("TemplateStage", it.template_stage);
        to.into()
    }
}

impl TryFrom<Value> for GetTemplateInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetTemplateInput", value)?;
        Ok(Self {
            stack_name: from.take_some("StackName")?,
            change_set_name: from.take_some("ChangeSetName")?,
            template_stage: from.take_some("TemplateStage")?,
        })
    }
}

impl From<GetTemplateOutput> for Value {
    #[inline]
    fn from(it: GetTemplateOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TemplateBody", it.template_body);
        to.put_some("StagesAvailable", it.stages_available);
        to.into()
    }
}

impl TryFrom<Value> for GetTemplateOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetTemplateOutput", value)?;
        Ok(Self {
            template_body: from.take_some("TemplateBody")?,
            stages_available: from.take_some("StagesAvailable")?,
        })
    }
}

impl From<GetTemplateSummaryInput> for Value {
    #[inline]
    fn from(it: GetTemplateSummaryInput) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("TemplateBody", it.template_body);
        to.put_some("TemplateURL", it.template_url);
        to.put_some("StackName", it.stack_name);
        to.put_some("StackSetName", it.stack_set_name);
        to.put_some("CallAs", it.call_as);
        to.put_some("TemplateSummaryConfig", it.template_summary_config);
        to.into()
    }
}

impl TryFrom<Value> for GetTemplateSummaryInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetTemplateSummaryInput", value)?;
        Ok(Self {
            template_body: from.take_some("TemplateBody")?,
            template_url: from.take_some("TemplateURL")?,
            stack_name: from.take_some("StackName")?,
            stack_set_name: from.take_some("StackSetName")?,
            call_as: from.take_some("CallAs")?,
            template_summary_config: from.take_some("TemplateSummaryConfig")?,
        })
    }
}

impl From<GetTemplateSummaryOutput> for Value {
    #[inline]
    fn from(it: GetTemplateSummaryOutput) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("Parameters", it.parameters);
        to.put_some("Description", it.description);
        to.put_some("Capabilities", it.capabilities);
        to.put_some("CapabilitiesReason", it.capabilities_reason);
        to.put_some("ResourceTypes", it.resource_types);
        to.put_some("Version", it.version);
        to.put_some("Metadata", it.metadata);
        to.put_some("DeclaredTransforms", it.declared_transforms);
        to.put_some("ResourceIdentifierSummaries", it.resource_identifier_summaries);
        to.put_some("Warnings", it.warnings);
        to.into()
    }
}

impl TryFrom<Value> for GetTemplateSummaryOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("GetTemplateSummaryOutput", value)?;
        Ok(Self {
            parameters: from.take_some("Parameters")?,
            description: from.take_some("Description")?,
            capabilities: from.take_some("Capabilities")?,
            capabilities_reason: from.take_some("CapabilitiesReason")?,
            resource_types: from.take_some("ResourceTypes")?,
            version: from.take_some("Version")?,
            metadata: from.take_some("Metadata")?,
            declared_transforms: from.take_some("DeclaredTransforms")?,
            resource_identifier_summaries: from.take_some("ResourceIdentifierSummaries")?,
            warnings: from.take_some("Warnings")?,
        })
    }
}

impl From<HookResultNotFoundException> for Value {
    #[inline]
    fn from(it: HookResultNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for HookResultNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("HookResultNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<HookResultSummary> for Value {
    #[inline]
    fn from(it: HookResultSummary) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put_some("HookResultId", it.hook_result_id);
        to.put_some("InvocationPoint", it.invocation_point);
        to.put_some("FailureMode", it.failure_mode);
        to.put_some("TypeName", it.type_name);
        to.put_some("TypeVersionId", it.type_version_id);
        to.put_some("TypeConfigurationVersionId", it.type_configuration_version_id);
        to.put_some("Status", it.status);
        to.put_some("HookStatusReason", it.hook_status_reason);
        to.put_some("InvokedAt", it.invoked_at);
        to.put_some("TargetType", it.target_type);
        to.put_some("TargetId", it.target_id);
        to.put_some("TypeArn", it.type_arn);
        to.put_some("HookExecutionTarget", it.hook_execution_target);
        to.into()
    }
}

impl TryFrom<Value> for HookResultSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("HookResultSummary", value)?;
        Ok(Self {
            hook_result_id: from.take_some("HookResultId")?,
            invocation_point: from.take_some("InvocationPoint")?,
            failure_mode: from.take_some("FailureMode")?,
            type_name: from.take_some("TypeName")?,
            type_version_id: from.take_some("TypeVersionId")?,
            type_configuration_version_id: from.take_some("TypeConfigurationVersionId")?,
            status: from.take_some("Status")?,
            hook_status_reason: from.take_some("HookStatusReason")?,
            invoked_at: from.take_some("InvokedAt")?,
            target_type: from.take_some("TargetType")?,
            target_id: from.take_some("TargetId")?,
            type_arn: from.take_some("TypeArn")?,
            hook_execution_target: from.take_some("HookExecutionTarget")?,
        })
    }
}

impl From<HookTarget> for Value {
    #[inline]
    fn from(it: HookTarget) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("TargetType", it.target_type);
        to.put("TargetTypeName", it.target_type_name);
        to.put("TargetId", it.target_id);
        to.put("Action", it.action);
        to.into()
    }
}

impl TryFrom<Value> for HookTarget {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("HookTarget", value)?;
        Ok(Self {
            target_type: from.take("TargetType")?,
            target_type_name: from.take("TargetTypeName")?,
            target_id: from.take("TargetId")?,
            action: from.take("Action")?,
        })
    }
}

impl From<ImportStacksToStackSetInput> for Value {
    #[inline]
    fn from(it: ImportStacksToStackSetInput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("StackSetName", it.stack_set_name);
        to.put_some("StackIds", it.stack_ids);
        to.put_some("StackIdsUrl", it.stack_ids_url);
        to.put_some("OrganizationalUnitIds", it.organizational_unit_ids);
        to.put_some("OperationPreferences", it.operation_preferences);
        to.put_some("OperationId", it.operation_id);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for ImportStacksToStackSetInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImportStacksToStackSetInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            stack_ids: from.take_some("StackIds")?,
            stack_ids_url: from.take_some("StackIdsUrl")?,
            organizational_unit_ids: from.take_some("OrganizationalUnitIds")?,
            operation_preferences: from.take_some("OperationPreferences")?,
            operation_id: from.take_some("OperationId")?,
            call_as: from.take_some("CallAs")?,
        })
    }
}

impl From<ImportStacksToStackSetOutput> for Value {
    #[inline]
    fn from(it: ImportStacksToStackSetOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("OperationId", it.operation_id);
        to.into()
    }
}

impl TryFrom<Value> for ImportStacksToStackSetOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ImportStacksToStackSetOutput", value)?;
        Ok(Self { operation_id: from.take_some("OperationId")? })
    }
}

impl From<InsufficientCapabilitiesException> for Value {
    #[inline]
    fn from(it: InsufficientCapabilitiesException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InsufficientCapabilitiesException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InsufficientCapabilitiesException", value)?;
        Ok(Self {})
    }
}

impl From<InvalidChangeSetStatusException> for Value {
    #[inline]
    fn from(it: InvalidChangeSetStatusException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InvalidChangeSetStatusException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InvalidChangeSetStatusException", value)?;
        Ok(Self {})
    }
}

impl From<InvalidOperationException> for Value {
    #[inline]
    fn from(it: InvalidOperationException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InvalidOperationException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InvalidOperationException", value)?;
        Ok(Self {})
    }
}

impl From<InvalidStateTransitionException> for Value {
    #[inline]
    fn from(it: InvalidStateTransitionException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for InvalidStateTransitionException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("InvalidStateTransitionException", value)?;
        Ok(Self {})
    }
}

impl From<LimitExceededException> for Value {
    #[inline]
    fn from(it: LimitExceededException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for LimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("LimitExceededException", value)?;
        Ok(Self {})
    }
}

impl From<ListChangeSetsInput> for Value {
    #[inline]
    fn from(it: ListChangeSetsInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackName", it.stack_name);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListChangeSetsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListChangeSetsInput", value)?;
        Ok(Self { stack_name: from.take("StackName")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListChangeSetsOutput> for Value {
    #[inline]
    fn from(it: ListChangeSetsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Summaries", it.summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListChangeSetsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListChangeSetsOutput", value)?;
        Ok(Self { summaries: from.take_some("Summaries")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListExportsInput> for Value {
    #[inline]
    fn from(it: ListExportsInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListExportsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListExportsInput", value)?;
        Ok(Self { next_token: from.take_some("NextToken")? })
    }
}

impl From<ListExportsOutput> for Value {
    #[inline]
    fn from(it: ListExportsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Exports", it.exports);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListExportsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListExportsOutput", value)?;
        Ok(Self { exports: from.take_some("Exports")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListGeneratedTemplatesInput> for Value {
    #[inline]
    fn from(it: ListGeneratedTemplatesInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListGeneratedTemplatesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListGeneratedTemplatesInput", value)?;
        Ok(Self { next_token: from.take_some("NextToken")?, max_results: from.take_some("MaxResults")? })
    }
}

impl From<ListGeneratedTemplatesOutput> for Value {
    #[inline]
    fn from(it: ListGeneratedTemplatesOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Summaries", it.summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListGeneratedTemplatesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListGeneratedTemplatesOutput", value)?;
        Ok(Self { summaries: from.take_some("Summaries")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListHookResultsInput> for Value {
    #[inline]
    fn from(it: ListHookResultsInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("TargetType", it.target_type);
        to.put_some("TargetId", it.target_id);
        to.put_some("TypeArn", it.type_arn);
        to.put_some("Status", it.status);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListHookResultsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListHookResultsInput", value)?;
        Ok(Self {
            target_type: from.take_some("TargetType")?,
            target_id: from.take_some("TargetId")?,
            type_arn: from.take_some("TypeArn")?,
            status: from.take_some("Status")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListHookResultsOutput> for Value {
    #[inline]
    fn from(it: ListHookResultsOutput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("TargetType", it.target_type);
        to.put_some("TargetId", it.target_id);
        to.put_some("HookResults", it.hook_results);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListHookResultsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListHookResultsOutput", value)?;
        Ok(Self {
            target_type: from.take_some("TargetType")?,
            target_id: from.take_some("TargetId")?,
            hook_results: from.take_some("HookResults")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListImportsInput> for Value {
    #[inline]
    fn from(it: ListImportsInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ExportName", it.export_name);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListImportsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListImportsInput", value)?;
        Ok(Self { export_name: from.take("ExportName")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListImportsOutput> for Value {
    #[inline]
    fn from(it: ListImportsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Imports", it.imports);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListImportsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListImportsOutput", value)?;
        Ok(Self { imports: from.take_some("Imports")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListResourceScanRelatedResourcesInput> for Value {
    #[inline]
    fn from(it: ListResourceScanRelatedResourcesInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("ResourceScanId", it.resource_scan_id);
        to.put("Resources", it.resources);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListResourceScanRelatedResourcesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListResourceScanRelatedResourcesInput", value)?;
        Ok(Self {
            resource_scan_id: from.take("ResourceScanId")?,
            resources: from.take("Resources")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
        })
    }
}

impl From<ListResourceScanRelatedResourcesOutput> for Value {
    #[inline]
    fn from(it: ListResourceScanRelatedResourcesOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("RelatedResources", it.related_resources);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListResourceScanRelatedResourcesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListResourceScanRelatedResourcesOutput", value)?;
        Ok(Self { related_resources: from.take_some("RelatedResources")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListResourceScanResourcesInput> for Value {
    #[inline]
    fn from(it: ListResourceScanResourcesInput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("ResourceScanId", it.resource_scan_id);
        to.put_some("ResourceIdentifier", it.resource_identifier);
        to.put_some("ResourceTypePrefix", it.resource_type_prefix);
        to.put_some("TagKey", it.tag_key);
        to.put_some("TagValue", it.tag_value);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListResourceScanResourcesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListResourceScanResourcesInput", value)?;
        Ok(Self {
            resource_scan_id: from.take("ResourceScanId")?,
            resource_identifier: from.take_some("ResourceIdentifier")?,
            resource_type_prefix: from.take_some("ResourceTypePrefix")?,
            tag_key: from.take_some("TagKey")?,
            tag_value: from.take_some("TagValue")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
        })
    }
}

impl From<ListResourceScanResourcesOutput> for Value {
    #[inline]
    fn from(it: ListResourceScanResourcesOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Resources", it.resources);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListResourceScanResourcesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListResourceScanResourcesOutput", value)?;
        Ok(Self { resources: from.take_some("Resources")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListResourceScansInput> for Value {
    #[inline]
    fn from(it: ListResourceScansInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.put_some("ScanTypeFilter", it.scan_type_filter);
        to.into()
    }
}

impl TryFrom<Value> for ListResourceScansInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListResourceScansInput", value)?;
        Ok(Self {
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
            scan_type_filter: from.take_some("ScanTypeFilter")?,
        })
    }
}

impl From<ListResourceScansOutput> for Value {
    #[inline]
    fn from(it: ListResourceScansOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ResourceScanSummaries", it.resource_scan_summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListResourceScansOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListResourceScansOutput", value)?;
        Ok(Self {
            resource_scan_summaries: from.take_some("ResourceScanSummaries")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListStackInstanceResourceDriftsInput> for Value {
    #[inline]
    fn from(it: ListStackInstanceResourceDriftsInput) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("StackSetName", it.stack_set_name);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.put_some("StackInstanceResourceDriftStatuses", it.stack_instance_resource_drift_statuses);
        to.put("StackInstanceAccount", it.stack_instance_account);
        to.put("StackInstanceRegion", it.stack_instance_region);
        to.put("OperationId", it.operation_id);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for ListStackInstanceResourceDriftsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackInstanceResourceDriftsInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
            stack_instance_resource_drift_statuses: from.take_some("StackInstanceResourceDriftStatuses")?,
            stack_instance_account: from.take("StackInstanceAccount")?,
            stack_instance_region: from.take("StackInstanceRegion")?,
            operation_id: from.take("OperationId")?,
            call_as: from.take_some("CallAs")?,
        })
    }
}

impl From<ListStackInstanceResourceDriftsOutput> for Value {
    #[inline]
    fn from(it: ListStackInstanceResourceDriftsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Summaries", it.summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListStackInstanceResourceDriftsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackInstanceResourceDriftsOutput", value)?;
        Ok(Self { summaries: from.take_some("Summaries")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListStackInstancesInput> for Value {
    #[inline]
    fn from(it: ListStackInstancesInput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("StackSetName", it.stack_set_name);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.put_some("Filters", it.filters);
        to.put_some("StackInstanceAccount", it.stack_instance_account);
        to.put_some("StackInstanceRegion", it.stack_instance_region);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for ListStackInstancesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackInstancesInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
            filters: from.take_some("Filters")?,
            stack_instance_account: from.take_some("StackInstanceAccount")?,
            stack_instance_region: from.take_some("StackInstanceRegion")?,
            call_as: from.take_some("CallAs")?,
        })
    }
}

impl From<ListStackInstancesOutput> for Value {
    #[inline]
    fn from(it: ListStackInstancesOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Summaries", it.summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListStackInstancesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackInstancesOutput", value)?;
        Ok(Self { summaries: from.take_some("Summaries")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListStackRefactorActionsInput> for Value {
    #[inline]
    fn from(it: ListStackRefactorActionsInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("StackRefactorId", it.stack_refactor_id);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListStackRefactorActionsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackRefactorActionsInput", value)?;
        Ok(Self {
            stack_refactor_id: from.take("StackRefactorId")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
        })
    }
}

impl From<ListStackRefactorActionsOutput> for Value {
    #[inline]
    fn from(it: ListStackRefactorActionsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackRefactorActions", it.stack_refactor_actions);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListStackRefactorActionsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackRefactorActionsOutput", value)?;
        Ok(Self {
            stack_refactor_actions: from.take("StackRefactorActions")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListStackRefactorsInput> for Value {
    #[inline]
    fn from(it: ListStackRefactorsInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ExecutionStatusFilter", it.execution_status_filter);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.into()
    }
}

impl TryFrom<Value> for ListStackRefactorsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackRefactorsInput", value)?;
        Ok(Self {
            execution_status_filter: from.take_some("ExecutionStatusFilter")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
        })
    }
}

impl From<ListStackRefactorsOutput> for Value {
    #[inline]
    fn from(it: ListStackRefactorsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackRefactorSummaries", it.stack_refactor_summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListStackRefactorsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackRefactorsOutput", value)?;
        Ok(Self {
            stack_refactor_summaries: from.take("StackRefactorSummaries")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListStackResourcesInput> for Value {
    #[inline]
    fn from(it: ListStackResourcesInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackName", it.stack_name);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListStackResourcesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackResourcesInput", value)?;
        Ok(Self { stack_name: from.take("StackName")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListStackResourcesOutput> for Value {
    #[inline]
    fn from(it: ListStackResourcesOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("StackResourceSummaries", it.stack_resource_summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListStackResourcesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackResourcesOutput", value)?;
        Ok(Self {
            stack_resource_summaries: from.take_some("StackResourceSummaries")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListStackSetAutoDeploymentTargetsInput> for Value {
    #[inline]
    fn from(it: ListStackSetAutoDeploymentTargetsInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("StackSetName", it.stack_set_name);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for ListStackSetAutoDeploymentTargetsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackSetAutoDeploymentTargetsInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
            call_as: from.take_some("CallAs")?,
        })
    }
}

impl From<ListStackSetAutoDeploymentTargetsOutput> for Value {
    #[inline]
    fn from(it: ListStackSetAutoDeploymentTargetsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Summaries", it.summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListStackSetAutoDeploymentTargetsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackSetAutoDeploymentTargetsOutput", value)?;
        Ok(Self { summaries: from.take_some("Summaries")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListStackSetOperationResultsInput> for Value {
    #[inline]
    fn from(it: ListStackSetOperationResultsInput) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("StackSetName", it.stack_set_name);
        to.put("OperationId", it.operation_id);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.put_some("CallAs", it.call_as);
        to.put_some("Filters", it.filters);
        to.into()
    }
}

impl TryFrom<Value> for ListStackSetOperationResultsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackSetOperationResultsInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            operation_id: from.take("OperationId")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
            call_as: from.take_some("CallAs")?,
            filters: from.take_some("Filters")?,
        })
    }
}

impl From<ListStackSetOperationResultsOutput> for Value {
    #[inline]
    fn from(it: ListStackSetOperationResultsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Summaries", it.summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListStackSetOperationResultsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackSetOperationResultsOutput", value)?;
        Ok(Self { summaries: from.take_some("Summaries")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListStackSetOperationsInput> for Value {
    #[inline]
    fn from(it: ListStackSetOperationsInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("StackSetName", it.stack_set_name);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for ListStackSetOperationsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackSetOperationsInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
            call_as: from.take_some("CallAs")?,
        })
    }
}

impl From<ListStackSetOperationsOutput> for Value {
    #[inline]
    fn from(it: ListStackSetOperationsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Summaries", it.summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListStackSetOperationsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackSetOperationsOutput", value)?;
        Ok(Self { summaries: from.take_some("Summaries")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListStackSetsInput> for Value {
    #[inline]
    fn from(it: ListStackSetsInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("NextToken", it.next_token);
        to.put_some("MaxResults", it.max_results);
        to.put_some("Status", it.status);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for ListStackSetsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackSetsInput", value)?;
        Ok(Self {
            next_token: from.take_some("NextToken")?,
            max_results: from.take_some("MaxResults")?,
            status: from.take_some("Status")?,
            call_as: from.take_some("CallAs")?,
        })
    }
}

impl From<ListStackSetsOutput> for Value {
    #[inline]
    fn from(it: ListStackSetsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Summaries", it.summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListStackSetsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStackSetsOutput", value)?;
        Ok(Self { summaries: from.take_some("Summaries")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListStacksInput> for Value {
    #[inline]
    fn from(it: ListStacksInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("NextToken", it.next_token);
        to.put_some("StackStatusFilter", it.stack_status_filter);
        to.into()
    }
}

impl TryFrom<Value> for ListStacksInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStacksInput", value)?;
        Ok(Self { next_token: from.take_some("NextToken")?, stack_status_filter: from.take_some("StackStatusFilter")? })
    }
}

impl From<ListStacksOutput> for Value {
    #[inline]
    fn from(it: ListStacksOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("StackSummaries", it.stack_summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListStacksOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListStacksOutput", value)?;
        Ok(Self { stack_summaries: from.take_some("StackSummaries")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<ListTypeRegistrationsInput> for Value {
    #[inline]
    fn from(it: ListTypeRegistrationsInput) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("Type", it.r#type);
        to.put_some("TypeName", it.type_name);
        to.put_some("TypeArn", it.type_arn);
        to.put_some("RegistrationStatusFilter", it.registration_status_filter);
        to.put_some("MaxResults", it.max_results);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListTypeRegistrationsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTypeRegistrationsInput", value)?;
        Ok(Self {
            r#type: from.take_some("Type")?,
            type_name: from.take_some("TypeName")?,
            type_arn: from.take_some("TypeArn")?,
            registration_status_filter: from.take_some("RegistrationStatusFilter")?,
            max_results: from.take_some("MaxResults")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListTypeRegistrationsOutput> for Value {
    #[inline]
    fn from(it: ListTypeRegistrationsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("RegistrationTokenList", it.registration_token_list);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListTypeRegistrationsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTypeRegistrationsOutput", value)?;
        Ok(Self {
            registration_token_list: from.take_some("RegistrationTokenList")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListTypeVersionsInput> for Value {
    #[inline]
    fn from(it: ListTypeVersionsInput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("Type", it.r#type);
        to.put_some("TypeName", it.type_name);
        to.put_some("Arn", it.arn);
        to.put_some("MaxResults", it.max_results);
        to.put_some("NextToken", it.next_token);
        to.put_some("DeprecatedStatus", it.deprecated_status);
        to.put_some("PublisherId", it.publisher_id);
        to.into()
    }
}

impl TryFrom<Value> for ListTypeVersionsInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTypeVersionsInput", value)?;
        Ok(Self {
            r#type: from.take_some("Type")?,
            type_name: from.take_some("TypeName")?,
            arn: from.take_some("Arn")?,
            max_results: from.take_some("MaxResults")?,
            next_token: from.take_some("NextToken")?,
            deprecated_status: from.take_some("DeprecatedStatus")?,
            publisher_id: from.take_some("PublisherId")?,
        })
    }
}

impl From<ListTypeVersionsOutput> for Value {
    #[inline]
    fn from(it: ListTypeVersionsOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TypeVersionSummaries", it.type_version_summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListTypeVersionsOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTypeVersionsOutput", value)?;
        Ok(Self {
            type_version_summaries: from.take_some("TypeVersionSummaries")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListTypesInput> for Value {
    #[inline]
    fn from(it: ListTypesInput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("Visibility", it.visibility);
        to.put_some("ProvisioningType", it.provisioning_type);
        to.put_some("DeprecatedStatus", it.deprecated_status);
        to.put_some("Type", it.r#type);
        to.put_some("Filters", it.filters);
        to.put_some("MaxResults", it.max_results);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListTypesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTypesInput", value)?;
        Ok(Self {
            visibility: from.take_some("Visibility")?,
            provisioning_type: from.take_some("ProvisioningType")?,
            deprecated_status: from.take_some("DeprecatedStatus")?,
            r#type: from.take_some("Type")?,
            filters: from.take_some("Filters")?,
            max_results: from.take_some("MaxResults")?,
            next_token: from.take_some("NextToken")?,
        })
    }
}

impl From<ListTypesOutput> for Value {
    #[inline]
    fn from(it: ListTypesOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TypeSummaries", it.type_summaries);
        to.put_some("NextToken", it.next_token);
        to.into()
    }
}

impl TryFrom<Value> for ListTypesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ListTypesOutput", value)?;
        Ok(Self { type_summaries: from.take_some("TypeSummaries")?, next_token: from.take_some("NextToken")? })
    }
}

impl From<LiveResourceDrift> for Value {
    #[inline]
    fn from(it: LiveResourceDrift) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("PreviousValue", it.previous_value);
        to.put_some("ActualValue", it.actual_value);
        to.put_some("DriftDetectionTimestamp", it.drift_detection_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for LiveResourceDrift {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LiveResourceDrift", value)?;
        Ok(Self {
            previous_value: from.take_some("PreviousValue")?,
            actual_value: from.take_some("ActualValue")?,
            drift_detection_timestamp: from.take_some("DriftDetectionTimestamp")?,
        })
    }
}

impl From<LoggingConfig> for Value {
    #[inline]
    fn from(it: LoggingConfig) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("LogRoleArn", it.log_role_arn);
        to.put("LogGroupName", it.log_group_name);
        to.into()
    }
}

impl TryFrom<Value> for LoggingConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("LoggingConfig", value)?;
        Ok(Self { log_role_arn: from.take("LogRoleArn")?, log_group_name: from.take("LogGroupName")? })
    }
}

impl From<ManagedExecution> for Value {
    #[inline]
    fn from(it: ManagedExecution) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Active", it.active);
        to.into()
    }
}

impl TryFrom<Value> for ManagedExecution {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ManagedExecution", value)?;
        Ok(Self { active: from.take_some("Active")? })
    }
}

impl From<ModuleInfo> for Value {
    #[inline]
    fn from(it: ModuleInfo) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TypeHierarchy", it.type_hierarchy);
        to.put_some("LogicalIdHierarchy", it.logical_id_hierarchy);
        to.into()
    }
}

impl TryFrom<Value> for ModuleInfo {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ModuleInfo", value)?;
        Ok(Self {
            type_hierarchy: from.take_some("TypeHierarchy")?,
            logical_id_hierarchy: from.take_some("LogicalIdHierarchy")?,
        })
    }
}

impl From<NameAlreadyExistsException> for Value {
    #[inline]
    fn from(it: NameAlreadyExistsException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for NameAlreadyExistsException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("NameAlreadyExistsException", value)?;
        Ok(Self {})
    }
}

impl From<OperationEntry> for Value {
    #[inline]
    fn from(it: OperationEntry) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("OperationType", it.operation_type);
        to.put_some("OperationId", it.operation_id);
        to.into()
    }
}

impl TryFrom<Value> for OperationEntry {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OperationEntry", value)?;
        Ok(Self { operation_type: from.take_some("OperationType")?, operation_id: from.take_some("OperationId")? })
    }
}

impl From<OperationEvent> for Value {
    #[inline]
    fn from(it: OperationEvent) -> Self {
        let mut to = Fields::with_capacity(27);
        to.put_some("EventId", it.event_id);
        to.put_some("StackId", it.stack_id);
        to.put_some("OperationId", it.operation_id);
        to.put_some("OperationType", it.operation_type);
        to.put_some("OperationStatus", it.operation_status);
        to.put_some("EventType", it.event_type);
        to.put_some("LogicalResourceId", it.logical_resource_id);
        to.put_some("PhysicalResourceId", it.physical_resource_id);
        to.put_some("ResourceType", it.resource_type);
        to.put_some("Timestamp", it.timestamp);
        to.put_some("StartTime", it.start_time);
        to.put_some("EndTime", it.end_time);
        to.put_some("ResourceStatus", it.resource_status);
        to.put_some("ResourceStatusReason", it.resource_status_reason);
        to.put_some("ResourceProperties", it.resource_properties);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.put_some("HookType", it.hook_type);
        to.put_some("HookStatus", it.hook_status);
        to.put_some("HookStatusReason", it.hook_status_reason);
        to.put_some("HookInvocationPoint", it.hook_invocation_point);
        to.put_some("HookFailureMode", it.hook_failure_mode);
        to.put_some("DetailedStatus", it.detailed_status);
        to.put_some("ValidationFailureMode", it.validation_failure_mode);
        to.put_some("ValidationName", it.validation_name);
        to.put_some("ValidationStatus", it.validation_status);
        to.put_some("ValidationStatusReason", it.validation_status_reason);
        to.put_some("ValidationPath", it.validation_path);
        to.into()
    }
}

impl TryFrom<Value> for OperationEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OperationEvent", value)?;
        Ok(Self {
            event_id: from.take_some("EventId")?,
            stack_id: from.take_some("StackId")?,
            operation_id: from.take_some("OperationId")?,
            operation_type: from.take_some("OperationType")?,
            operation_status: from.take_some("OperationStatus")?,
            event_type: from.take_some("EventType")?,
            logical_resource_id: from.take_some("LogicalResourceId")?,
            physical_resource_id: from.take_some("PhysicalResourceId")?,
            resource_type: from.take_some("ResourceType")?,
            timestamp: from.take_some("Timestamp")?,
            start_time: from.take_some("StartTime")?,
            end_time: from.take_some("EndTime")?,
            resource_status: from.take_some("ResourceStatus")?,
            resource_status_reason: from.take_some("ResourceStatusReason")?,
            resource_properties: from.take_some("ResourceProperties")?,
            client_request_token: from.take_some("ClientRequestToken")?,
            hook_type: from.take_some("HookType")?,
            hook_status: from.take_some("HookStatus")?,
            hook_status_reason: from.take_some("HookStatusReason")?,
            hook_invocation_point: from.take_some("HookInvocationPoint")?,
            hook_failure_mode: from.take_some("HookFailureMode")?,
            detailed_status: from.take_some("DetailedStatus")?,
            validation_failure_mode: from.take_some("ValidationFailureMode")?,
            validation_name: from.take_some("ValidationName")?,
            validation_status: from.take_some("ValidationStatus")?,
            validation_status_reason: from.take_some("ValidationStatusReason")?,
            validation_path: from.take_some("ValidationPath")?,
        })
    }
}

impl From<OperationIdAlreadyExistsException> for Value {
    #[inline]
    fn from(it: OperationIdAlreadyExistsException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for OperationIdAlreadyExistsException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("OperationIdAlreadyExistsException", value)?;
        Ok(Self {})
    }
}

impl From<OperationInProgressException> for Value {
    #[inline]
    fn from(it: OperationInProgressException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for OperationInProgressException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("OperationInProgressException", value)?;
        Ok(Self {})
    }
}

impl From<OperationNotFoundException> for Value {
    #[inline]
    fn from(it: OperationNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for OperationNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("OperationNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<OperationResultFilter> for Value {
    #[inline]
    fn from(it: OperationResultFilter) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Name", it.name);
        to.put_some("Values", it.values);
        to.into()
    }
}

impl TryFrom<Value> for OperationResultFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("OperationResultFilter", value)?;
        Ok(Self { name: from.take_some("Name")?, values: from.take_some("Values")? })
    }
}

impl From<OperationStatusCheckFailedException> for Value {
    #[inline]
    fn from(it: OperationStatusCheckFailedException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for OperationStatusCheckFailedException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("OperationStatusCheckFailedException", value)?;
        Ok(Self {})
    }
}

impl From<Output> for Value {
    #[inline]
    fn from(it: Output) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("OutputKey", it.output_key);
        to.put_some("OutputValue", it.output_value);
        to.put_some("Description", it.description);
        to.put_some("ExportName", it.export_name);
        to.into()
    }
}

impl TryFrom<Value> for Output {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Output", value)?;
        Ok(Self {
            output_key: from.take_some("OutputKey")?,
            output_value: from.take_some("OutputValue")?,
            description: from.take_some("Description")?,
            export_name: from.take_some("ExportName")?,
        })
    }
}

impl From<Parameter> for Value {
    #[inline]
    fn from(it: Parameter) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ParameterKey", it.parameter_key);
        to.put_some("ParameterValue", it.parameter_value);
        to.put_some("UsePreviousValue", it.use_previous_value);
        to.put_some("ResolvedValue", it.resolved_value);
        to.into()
    }
}

impl TryFrom<Value> for Parameter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Parameter", value)?;
        Ok(Self {
            parameter_key: from.take_some("ParameterKey")?,
            parameter_value: from.take_some("ParameterValue")?,
            use_previous_value: from.take_some("UsePreviousValue")?,
            resolved_value: from.take_some("ResolvedValue")?,
        })
    }
}

impl From<ParameterConstraints> for Value {
    #[inline]
    fn from(it: ParameterConstraints) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("AllowedValues", it.allowed_values);
        to.into()
    }
}

impl TryFrom<Value> for ParameterConstraints {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ParameterConstraints", value)?;
        Ok(Self { allowed_values: from.take_some("AllowedValues")? })
    }
}

impl From<ParameterDeclaration> for Value {
    #[inline]
    fn from(it: ParameterDeclaration) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("ParameterKey", it.parameter_key);
        to.put_some("DefaultValue", it.default_value);
        to.put_some("ParameterType", it.parameter_type);
        to.put_some("NoEcho", it.no_echo);
        to.put_some("Description", it.description);
        to.put_some("ParameterConstraints", it.parameter_constraints);
        to.into()
    }
}

impl TryFrom<Value> for ParameterDeclaration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ParameterDeclaration", value)?;
        Ok(Self {
            parameter_key: from.take_some("ParameterKey")?,
            default_value: from.take_some("DefaultValue")?,
            parameter_type: from.take_some("ParameterType")?,
            no_echo: from.take_some("NoEcho")?,
            description: from.take_some("Description")?,
            parameter_constraints: from.take_some("ParameterConstraints")?,
        })
    }
}

impl From<PhysicalResourceIdContextKeyValuePair> for Value {
    #[inline]
    fn from(it: PhysicalResourceIdContextKeyValuePair) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Key", it.key);
        to.put("Value", it.value);
        to.into()
    }
}

impl TryFrom<Value> for PhysicalResourceIdContextKeyValuePair {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PhysicalResourceIdContextKeyValuePair", value)?;
        Ok(Self { key: from.take("Key")?, value: from.take("Value")? })
    }
}

impl From<PropertyDifference> for Value {
    #[inline]
    fn from(it: PropertyDifference) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("PropertyPath", it.property_path);
        to.put("ExpectedValue", it.expected_value);
        to.put("ActualValue", it.actual_value);
        to.put("DifferenceType", it.difference_type);
        to.into()
    }
}

impl TryFrom<Value> for PropertyDifference {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PropertyDifference", value)?;
        Ok(Self {
            property_path: from.take("PropertyPath")?,
            expected_value: from.take("ExpectedValue")?,
            actual_value: from.take("ActualValue")?,
            difference_type: from.take("DifferenceType")?,
        })
    }
}

impl From<PublishTypeInput> for Value {
    #[inline]
    fn from(it: PublishTypeInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Type", it.r#type);
        to.put_some("Arn", it.arn);
        to.put_some("TypeName", it.type_name);
        to.put_some("PublicVersionNumber", it.public_version_number);
        to.into()
    }
}

impl TryFrom<Value> for PublishTypeInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PublishTypeInput", value)?;
        Ok(Self {
            r#type: from.take_some("Type")?,
            arn: from.take_some("Arn")?,
            type_name: from.take_some("TypeName")?,
            public_version_number: from.take_some("PublicVersionNumber")?,
        })
    }
}

impl From<PublishTypeOutput> for Value {
    #[inline]
    fn from(it: PublishTypeOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("PublicTypeArn", it.public_type_arn);
        to.into()
    }
}

impl TryFrom<Value> for PublishTypeOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("PublishTypeOutput", value)?;
        Ok(Self { public_type_arn: from.take_some("PublicTypeArn")? })
    }
}

impl From<RecordHandlerProgressInput> for Value {
    #[inline]
    fn from(it: RecordHandlerProgressInput) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put("BearerToken", it.bearer_token);
        to.put("OperationStatus", it.operation_status);
        to.put_some("CurrentOperationStatus", it.current_operation_status);
        to.put_some("StatusMessage", it.status_message);
        to.put_some("ErrorCode", it.error_code);
        to.put_some("ResourceModel", it.resource_model);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.into()
    }
}

impl TryFrom<Value> for RecordHandlerProgressInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RecordHandlerProgressInput", value)?;
        Ok(Self {
            bearer_token: from.take("BearerToken")?,
            operation_status: from.take("OperationStatus")?,
            current_operation_status: from.take_some("CurrentOperationStatus")?,
            status_message: from.take_some("StatusMessage")?,
            error_code: from.take_some("ErrorCode")?,
            resource_model: from.take_some("ResourceModel")?,
            client_request_token: from.take_some("ClientRequestToken")?,
        })
    }
}

impl From<RecordHandlerProgressOutput> for Value {
    #[inline]
    fn from(it: RecordHandlerProgressOutput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for RecordHandlerProgressOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("RecordHandlerProgressOutput", value)?;
        Ok(Self {})
    }
}

impl From<RegionalStackInstancesDeployment> for Value {
    #[inline]
    fn from(it: RegionalStackInstancesDeployment) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("Status", it.status);
        to.put_some("SucceededStackInstancesCount", it.succeeded_stack_instances_count);
        to.put_some("FailedStackInstancesCount", it.failed_stack_instances_count);
        to.put_some("CompletedStackInstancesCount", it.completed_stack_instances_count);
        to.put_some("PendingStackInstancesCount", it.pending_stack_instances_count);
        to.put_some("CancelledStackInstancesCount", it.cancelled_stack_instances_count);
        to.put_some("SkippedStackInstancesCount", it.skipped_stack_instances_count);
        to.put_some("TotalStackInstancesCount", it.total_stack_instances_count);
        to.put_some("PercentageCompleted", it.percentage_completed);
        to.into()
    }
}

impl TryFrom<Value> for RegionalStackInstancesDeployment {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RegionalStackInstancesDeployment", value)?;
        Ok(Self {
            status: from.take_some("Status")?,
            succeeded_stack_instances_count: from.take_some("SucceededStackInstancesCount")?,
            failed_stack_instances_count: from.take_some("FailedStackInstancesCount")?,
            completed_stack_instances_count: from.take_some("CompletedStackInstancesCount")?,
            pending_stack_instances_count: from.take_some("PendingStackInstancesCount")?,
            cancelled_stack_instances_count: from.take_some("CancelledStackInstancesCount")?,
            skipped_stack_instances_count: from.take_some("SkippedStackInstancesCount")?,
            total_stack_instances_count: from.take_some("TotalStackInstancesCount")?,
            percentage_completed: from.take_some("PercentageCompleted")?,
        })
    }
}

impl From<RegionalStages> for Value {
    #[inline]
    fn from(it: RegionalStages) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RegionalStackInstancesDeployment", it.regional_stack_instances_deployment);
        to.into()
    }
}

impl TryFrom<Value> for RegionalStages {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RegionalStages", value)?;
        Ok(Self { regional_stack_instances_deployment: from.take_some("RegionalStackInstancesDeployment")? })
    }
}

impl From<RegionalStatusDetail> for Value {
    #[inline]
    fn from(it: RegionalStatusDetail) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Stages", it.stages);
        to.into()
    }
}

impl TryFrom<Value> for RegionalStatusDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RegionalStatusDetail", value)?;
        Ok(Self { stages: from.take_some("Stages")? })
    }
}

impl From<RegisterPublisherInput> for Value {
    #[inline]
    fn from(it: RegisterPublisherInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("AcceptTermsAndConditions", it.accept_terms_and_conditions);
        to.put_some("ConnectionArn", it.connection_arn);
        to.into()
    }
}

impl TryFrom<Value> for RegisterPublisherInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RegisterPublisherInput", value)?;
        Ok(Self {
            accept_terms_and_conditions: from.take_some("AcceptTermsAndConditions")?,
            connection_arn: from.take_some("ConnectionArn")?,
        })
    }
}

impl From<RegisterPublisherOutput> for Value {
    #[inline]
    fn from(it: RegisterPublisherOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("PublisherId", it.publisher_id);
        to.into()
    }
}

impl TryFrom<Value> for RegisterPublisherOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RegisterPublisherOutput", value)?;
        Ok(Self { publisher_id: from.take_some("PublisherId")? })
    }
}

impl From<RegisterTypeInput> for Value {
    #[inline]
    fn from(it: RegisterTypeInput) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("Type", it.r#type);
        to.put("TypeName", it.type_name);
        to.put("SchemaHandlerPackage", it.schema_handler_package);
        to.put_some("LoggingConfig", it.logging_config);
        to.put_some("ExecutionRoleArn", it.execution_role_arn);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.into()
    }
}

impl TryFrom<Value> for RegisterTypeInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RegisterTypeInput", value)?;
        Ok(Self {
            r#type: from.take_some("Type")?,
            type_name: from.take("TypeName")?,
            schema_handler_package: from.take("SchemaHandlerPackage")?,
            logging_config: from.take_some("LoggingConfig")?,
            execution_role_arn: from.take_some("ExecutionRoleArn")?,
            client_request_token: from.take_some("ClientRequestToken")?,
        })
    }
}

impl From<RegisterTypeOutput> for Value {
    #[inline]
    fn from(it: RegisterTypeOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("RegistrationToken", it.registration_token);
        to.into()
    }
}

impl TryFrom<Value> for RegisterTypeOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RegisterTypeOutput", value)?;
        Ok(Self { registration_token: from.take_some("RegistrationToken")? })
    }
}

impl From<RemoveAliasInput> for Value {
    #[inline]
    fn from(it: RemoveAliasInput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put("AliasName", it.alias_name);
        to.into()
    }
}

impl TryFrom<Value> for RemoveAliasInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RemoveAliasInput", value)?;
        Ok(Self { alias_name: from.take("AliasName")? })
    }
}

impl From<RequiredActivatedType> for Value {
    #[inline]
    fn from(it: RequiredActivatedType) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("TypeNameAlias", it.type_name_alias);
        to.put_some("OriginalTypeName", it.original_type_name);
        to.put_some("PublisherId", it.publisher_id);
        to.put_some("SupportedMajorVersions", it.supported_major_versions);
        to.into()
    }
}

impl TryFrom<Value> for RequiredActivatedType {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RequiredActivatedType", value)?;
        Ok(Self {
            type_name_alias: from.take_some("TypeNameAlias")?,
            original_type_name: from.take_some("OriginalTypeName")?,
            publisher_id: from.take_some("PublisherId")?,
            supported_major_versions: from.take_some("SupportedMajorVersions")?,
        })
    }
}

impl From<ResourceChange> for Value {
    #[inline]
    fn from(it: ResourceChange) -> Self {
        let mut to = Fields::with_capacity(15);
        to.put_some("PolicyAction", it.policy_action);
        to.put_some("Action", it.action);
        to.put_some("LogicalResourceId", it.logical_resource_id);
        to.put_some("PhysicalResourceId", it.physical_resource_id);
        to.put_some("ResourceType", it.resource_type);
        to.put_some("Replacement", it.replacement);
        to.put_some("Scope", it.scope);
        to.put_some("ResourceDriftStatus", it.resource_drift_status);
        to.put_some("ResourceDriftIgnoredAttributes", it.resource_drift_ignored_attributes);
        to.put_some("Details", it.details);
        to.put_some("ChangeSetId", it.change_set_id);
        to.put_some("ModuleInfo", it.module_info);
        to.put_some("BeforeContext", it.before_context);
        to.put_some("AfterContext", it.after_context);
        to.put_some("PreviousDeploymentContext", it.previous_deployment_context);
        to.into()
    }
}

impl TryFrom<Value> for ResourceChange {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceChange", value)?;
        Ok(Self {
            policy_action: from.take_some("PolicyAction")?,
            action: from.take_some("Action")?,
            logical_resource_id: from.take_some("LogicalResourceId")?,
            physical_resource_id: from.take_some("PhysicalResourceId")?,
            resource_type: from.take_some("ResourceType")?,
            replacement: from.take_some("Replacement")?,
            scope: from.take_some("Scope")?,
            resource_drift_status: from.take_some("ResourceDriftStatus")?,
            resource_drift_ignored_attributes: from.take_some("ResourceDriftIgnoredAttributes")?,
            details: from.take_some("Details")?,
            change_set_id: from.take_some("ChangeSetId")?,
            module_info: from.take_some("ModuleInfo")?,
            before_context: from.take_some("BeforeContext")?,
            after_context: from.take_some("AfterContext")?,
            previous_deployment_context: from.take_some("PreviousDeploymentContext")?,
        })
    }
}

impl From<ResourceChangeDetail> for Value {
    #[inline]
    fn from(it: ResourceChangeDetail) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Target", it.target);
        to.put_some("Evaluation", it.evaluation);
        to.put_some("ChangeSource", it.change_source);
        to.put_some("CausingEntity", it.causing_entity);
        to.into()
    }
}

impl TryFrom<Value> for ResourceChangeDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceChangeDetail", value)?;
        Ok(Self {
            target: from.take_some("Target")?,
            evaluation: from.take_some("Evaluation")?,
            change_source: from.take_some("ChangeSource")?,
            causing_entity: from.take_some("CausingEntity")?,
        })
    }
}

impl From<ResourceDefinition> for Value {
    #[inline]
    fn from(it: ResourceDefinition) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ResourceType", it.resource_type);
        to.put_some("LogicalResourceId", it.logical_resource_id);
        to.put("ResourceIdentifier", it.resource_identifier);
        to.into()
    }
}

impl TryFrom<Value> for ResourceDefinition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceDefinition", value)?;
        Ok(Self {
            resource_type: from.take("ResourceType")?,
            logical_resource_id: from.take_some("LogicalResourceId")?,
            resource_identifier: from.take("ResourceIdentifier")?,
        })
    }
}

impl From<ResourceDetail> for Value {
    #[inline]
    fn from(it: ResourceDetail) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("ResourceType", it.resource_type);
        to.put_some("LogicalResourceId", it.logical_resource_id);
        to.put_some("ResourceIdentifier", it.resource_identifier);
        to.put_some("ResourceStatus", it.resource_status);
        to.put_some("ResourceStatusReason", it.resource_status_reason);
        to.put_some("Warnings", it.warnings);
        to.into()
    }
}

impl TryFrom<Value> for ResourceDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceDetail", value)?;
        Ok(Self {
            resource_type: from.take_some("ResourceType")?,
            logical_resource_id: from.take_some("LogicalResourceId")?,
            resource_identifier: from.take_some("ResourceIdentifier")?,
            resource_status: from.take_some("ResourceStatus")?,
            resource_status_reason: from.take_some("ResourceStatusReason")?,
            warnings: from.take_some("Warnings")?,
        })
    }
}

impl From<ResourceDriftIgnoredAttribute> for Value {
    #[inline]
    fn from(it: ResourceDriftIgnoredAttribute) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Path", it.path);
        to.put_some("Reason", it.reason);
        to.into()
    }
}

impl TryFrom<Value> for ResourceDriftIgnoredAttribute {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceDriftIgnoredAttribute", value)?;
        Ok(Self { path: from.take_some("Path")?, reason: from.take_some("Reason")? })
    }
}

impl From<ResourceIdentifierSummary> for Value {
    #[inline]
    fn from(it: ResourceIdentifierSummary) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ResourceType", it.resource_type);
        to.put_some("LogicalResourceIds", it.logical_resource_ids);
        to.put_some("ResourceIdentifiers", it.resource_identifiers);
        to.into()
    }
}

impl TryFrom<Value> for ResourceIdentifierSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceIdentifierSummary", value)?;
        Ok(Self {
            resource_type: from.take_some("ResourceType")?,
            logical_resource_ids: from.take_some("LogicalResourceIds")?,
            resource_identifiers: from.take_some("ResourceIdentifiers")?,
        })
    }
}

impl From<ResourceLocation> for Value {
    #[inline]
    fn from(it: ResourceLocation) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackName", it.stack_name);
        to.put("LogicalResourceId", it.logical_resource_id);
        to.into()
    }
}

impl TryFrom<Value> for ResourceLocation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceLocation", value)?;
        Ok(Self { stack_name: from.take("StackName")?, logical_resource_id: from.take("LogicalResourceId")? })
    }
}

impl From<ResourceMapping> for Value {
    #[inline]
    fn from(it: ResourceMapping) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Source", it.source);
        to.put("Destination", it.destination);
        to.into()
    }
}

impl TryFrom<Value> for ResourceMapping {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceMapping", value)?;
        Ok(Self { source: from.take("Source")?, destination: from.take("Destination")? })
    }
}

impl From<ResourceScanInProgressException> for Value {
    #[inline]
    fn from(it: ResourceScanInProgressException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ResourceScanInProgressException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ResourceScanInProgressException", value)?;
        Ok(Self {})
    }
}

impl From<ResourceScanLimitExceededException> for Value {
    #[inline]
    fn from(it: ResourceScanLimitExceededException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ResourceScanLimitExceededException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ResourceScanLimitExceededException", value)?;
        Ok(Self {})
    }
}

impl From<ResourceScanNotFoundException> for Value {
    #[inline]
    fn from(it: ResourceScanNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for ResourceScanNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("ResourceScanNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<ResourceScanSummary> for Value {
    #[inline]
    fn from(it: ResourceScanSummary) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("ResourceScanId", it.resource_scan_id);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("StartTime", it.start_time);
        to.put_some("EndTime", it.end_time);
        to.put_some("PercentageCompleted", it.percentage_completed);
        to.put_some("ScanType", it.scan_type);
        to.into()
    }
}

impl TryFrom<Value> for ResourceScanSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceScanSummary", value)?;
        Ok(Self {
            resource_scan_id: from.take_some("ResourceScanId")?,
            status: from.take_some("Status")?,
            status_reason: from.take_some("StatusReason")?,
            start_time: from.take_some("StartTime")?,
            end_time: from.take_some("EndTime")?,
            percentage_completed: from.take_some("PercentageCompleted")?,
            scan_type: from.take_some("ScanType")?,
        })
    }
}

impl From<ResourceTargetDefinition> for Value {
    #[inline]
    fn from(it: ResourceTargetDefinition) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("Attribute", it.attribute);
        to.put_some("Name", it.name);
        to.put_some("RequiresRecreation", it.requires_recreation);
        to.put_some("Path", it.path);
        to.put_some("BeforeValue", it.before_value);
        to.put_some("AfterValue", it.after_value);
        to.put_some("BeforeValueFrom", it.before_value_from);
        to.put_some("AfterValueFrom", it.after_value_from);
        to.put_some("Drift", it.drift);
        to.put_some("AttributeChangeType", it.attribute_change_type);
        to.into()
    }
}

impl TryFrom<Value> for ResourceTargetDefinition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceTargetDefinition", value)?;
        Ok(Self {
            attribute: from.take_some("Attribute")?,
            name: from.take_some("Name")?,
            requires_recreation: from.take_some("RequiresRecreation")?,
            path: from.take_some("Path")?,
            before_value: from.take_some("BeforeValue")?,
            after_value: from.take_some("AfterValue")?,
            before_value_from: from.take_some("BeforeValueFrom")?,
            after_value_from: from.take_some("AfterValueFrom")?,
            drift: from.take_some("Drift")?,
            attribute_change_type: from.take_some("AttributeChangeType")?,
        })
    }
}

impl From<ResourceToImport> for Value {
    #[inline]
    fn from(it: ResourceToImport) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("ResourceType", it.resource_type);
        to.put("LogicalResourceId", it.logical_resource_id);
        to.put("ResourceIdentifier", it.resource_identifier);
        to.into()
    }
}

impl TryFrom<Value> for ResourceToImport {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ResourceToImport", value)?;
        Ok(Self {
            resource_type: from.take("ResourceType")?,
            logical_resource_id: from.take("LogicalResourceId")?,
            resource_identifier: from.take("ResourceIdentifier")?,
        })
    }
}

impl From<RoleProvisioning> for Value {
    #[inline]
    fn from(it: RoleProvisioning) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("Status", it.status);
        to.put_some("SucceededAccountsCount", it.succeeded_accounts_count);
        to.put_some("FailedAccountsCount", it.failed_accounts_count);
        to.put_some("CompletedAccountsCount", it.completed_accounts_count);
        to.put_some("PendingAccountsCount", it.pending_accounts_count);
        to.put_some("PercentageCompleted", it.percentage_completed);
        to.into()
    }
}

impl TryFrom<Value> for RoleProvisioning {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RoleProvisioning", value)?;
        Ok(Self {
            status: from.take_some("Status")?,
            succeeded_accounts_count: from.take_some("SucceededAccountsCount")?,
            failed_accounts_count: from.take_some("FailedAccountsCount")?,
            completed_accounts_count: from.take_some("CompletedAccountsCount")?,
            pending_accounts_count: from.take_some("PendingAccountsCount")?,
            percentage_completed: from.take_some("PercentageCompleted")?,
        })
    }
}

impl From<RollbackConfiguration> for Value {
    #[inline]
    fn from(it: RollbackConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("RollbackTriggers", it.rollback_triggers);
        to.put_some("MonitoringTimeInMinutes", it.monitoring_time_in_minutes);
        to.into()
    }
}

impl TryFrom<Value> for RollbackConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RollbackConfiguration", value)?;
        Ok(Self {
            rollback_triggers: from.take_some("RollbackTriggers")?,
            monitoring_time_in_minutes: from.take_some("MonitoringTimeInMinutes")?,
        })
    }
}

impl From<RollbackStackInput> for Value {
    #[inline]
    fn from(it: RollbackStackInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put("StackName", it.stack_name);
        to.put_some("RoleARN", it.role_arn);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.put_some("RetainExceptOnCreate", it.retain_except_on_create);
        to.put_some("DeploymentConfig", it.deployment_config);
        to.into()
    }
}

impl TryFrom<Value> for RollbackStackInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RollbackStackInput", value)?;
        Ok(Self {
            stack_name: from.take("StackName")?,
            role_arn: from.take_some("RoleARN")?,
            client_request_token: from.take_some("ClientRequestToken")?,
            retain_except_on_create: from.take_some("RetainExceptOnCreate")?,
            deployment_config: from.take_some("DeploymentConfig")?,
        })
    }
}

impl From<RollbackStackOutput> for Value {
    #[inline]
    fn from(it: RollbackStackOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("StackId", it.stack_id);
        to.put_some("OperationId", it.operation_id);
        to.into()
    }
}

impl TryFrom<Value> for RollbackStackOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RollbackStackOutput", value)?;
        Ok(Self { stack_id: from.take_some("StackId")?, operation_id: from.take_some("OperationId")? })
    }
}

impl From<RollbackTrigger> for Value {
    #[inline]
    fn from(it: RollbackTrigger) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("Arn", it.arn);
        to.put("Type", it.r#type);
        to.into()
    }
}

impl TryFrom<Value> for RollbackTrigger {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("RollbackTrigger", value)?;
        Ok(Self { arn: from.take("Arn")?, r#type: from.take("Type")? })
    }
}

impl From<ScanFilter> for Value {
    #[inline]
    fn from(it: ScanFilter) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("Types", it.types);
        to.into()
    }
}

impl TryFrom<Value> for ScanFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ScanFilter", value)?;
        Ok(Self { types: from.take_some("Types")? })
    }
}

impl From<ScannedResource> for Value {
    #[inline]
    fn from(it: ScannedResource) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("ResourceType", it.resource_type);
        to.put_some("ResourceIdentifier", it.resource_identifier);
        to.put_some("ManagedByStack", it.managed_by_stack);
        to.into()
    }
}

impl TryFrom<Value> for ScannedResource {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ScannedResource", value)?;
        Ok(Self {
            resource_type: from.take_some("ResourceType")?,
            resource_identifier: from.take_some("ResourceIdentifier")?,
            managed_by_stack: from.take_some("ManagedByStack")?,
        })
    }
}

impl From<ScannedResourceIdentifier> for Value {
    #[inline]
    fn from(it: ScannedResourceIdentifier) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("ResourceType", it.resource_type);
        to.put("ResourceIdentifier", it.resource_identifier);
        to.into()
    }
}

impl TryFrom<Value> for ScannedResourceIdentifier {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ScannedResourceIdentifier", value)?;
        Ok(Self { resource_type: from.take("ResourceType")?, resource_identifier: from.take("ResourceIdentifier")? })
    }
}

impl From<SetAliasInput> for Value {
    #[inline]
    fn from(it: SetAliasInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackName", it.stack_name);
        to.put("AliasName", it.alias_name);
        to.into()
    }
}

impl TryFrom<Value> for SetAliasInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SetAliasInput", value)?;
        Ok(Self { stack_name: from.take("StackName")?, alias_name: from.take("AliasName")? })
    }
}

impl From<SetStackPolicyInput> for Value {
    #[inline]
    fn from(it: SetStackPolicyInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("StackName", it.stack_name);
        to.put_some("StackPolicyBody", it.stack_policy_body);
        to.put_some("StackPolicyURL", it.stack_policy_url);
        to.into()
    }
}

impl TryFrom<Value> for SetStackPolicyInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SetStackPolicyInput", value)?;
        Ok(Self {
            stack_name: from.take("StackName")?,
            stack_policy_body: from.take_some("StackPolicyBody")?,
            stack_policy_url: from.take_some("StackPolicyURL")?,
        })
    }
}

impl From<SetTypeConfigurationInput> for Value {
    #[inline]
    fn from(it: SetTypeConfigurationInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("TypeArn", it.type_arn);
        to.put("Configuration", it.configuration);
        to.put_some("ConfigurationAlias", it.configuration_alias);
        to.put_some("TypeName", it.type_name);
        to.put_some("Type", it.r#type);
        to.into()
    }
}

impl TryFrom<Value> for SetTypeConfigurationInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SetTypeConfigurationInput", value)?;
        Ok(Self {
            type_arn: from.take_some("TypeArn")?,
            configuration: from.take("Configuration")?,
            configuration_alias: from.take_some("ConfigurationAlias")?,
            type_name: from.take_some("TypeName")?,
            r#type: from.take_some("Type")?,
        })
    }
}

impl From<SetTypeConfigurationOutput> for Value {
    #[inline]
    fn from(it: SetTypeConfigurationOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ConfigurationArn", it.configuration_arn);
        to.into()
    }
}

impl TryFrom<Value> for SetTypeConfigurationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SetTypeConfigurationOutput", value)?;
        Ok(Self { configuration_arn: from.take_some("ConfigurationArn")? })
    }
}

impl From<SetTypeDefaultVersionInput> for Value {
    #[inline]
    fn from(it: SetTypeDefaultVersionInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Arn", it.arn);
        to.put_some("Type", it.r#type);
        to.put_some("TypeName", it.type_name);
        to.put_some("VersionId", it.version_id);
        to.into()
    }
}

impl TryFrom<Value> for SetTypeDefaultVersionInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SetTypeDefaultVersionInput", value)?;
        Ok(Self {
            arn: from.take_some("Arn")?,
            r#type: from.take_some("Type")?,
            type_name: from.take_some("TypeName")?,
            version_id: from.take_some("VersionId")?,
        })
    }
}

impl From<SetTypeDefaultVersionOutput> for Value {
    #[inline]
    fn from(it: SetTypeDefaultVersionOutput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for SetTypeDefaultVersionOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("SetTypeDefaultVersionOutput", value)?;
        Ok(Self {})
    }
}

impl From<SignalResourceInput> for Value {
    #[inline]
    fn from(it: SignalResourceInput) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put("StackName", it.stack_name);
        to.put("LogicalResourceId", it.logical_resource_id);
        to.put("UniqueId", it.unique_id);
        to.put("Status", it.status);
        to.into()
    }
}

impl TryFrom<Value> for SignalResourceInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("SignalResourceInput", value)?;
        Ok(Self {
            stack_name: from.take("StackName")?,
            logical_resource_id: from.take("LogicalResourceId")?,
            unique_id: from.take("UniqueId")?,
            status: from.take("Status")?,
        })
    }
}

impl From<Stack> for Value {
    #[inline]
    fn from(it: Stack) -> Self {
        let mut to = Fields::with_capacity(28);
        to.put_some("StackId", it.stack_id);
        to.put("StackName", it.stack_name);
        to.put_some("ChangeSetId", it.change_set_id);
        to.put_some("Description", it.description);
        to.put_some("Parameters", it.parameters);
        to.put("CreationTime", it.creation_time);
        to.put_some("DeletionTime", it.deletion_time);
        to.put_some("LastUpdatedTime", it.last_updated_time);
        to.put_some("RollbackConfiguration", it.rollback_configuration);
        to.put("StackStatus", it.stack_status);
        to.put_some("StackStatusReason", it.stack_status_reason);
        to.put_some("DisableRollback", it.disable_rollback);
        to.put_some("DeploymentConfig", it.deployment_config);
        to.put_some("NotificationARNs", it.notification_ar_ns);
        to.put_some("TimeoutInMinutes", it.timeout_in_minutes);
        to.put_some("Capabilities", it.capabilities);
        to.put_some("Outputs", it.outputs);
        to.put_some("RoleARN", it.role_arn);
        to.put_some("Tags", it.tags);
        to.put_some("EnableTerminationProtection", it.enable_termination_protection);
        to.put_some("ParentId", it.parent_id);
        to.put_some("RootId", it.root_id);
        to.put_some("DriftInformation", it.drift_information);
        to.put_some("RetainExceptOnCreate", it.retain_except_on_create);
        to.put_some("DeletionMode", it.deletion_mode);
        to.put_some("DetailedStatus", it.detailed_status);
        to.put_some("LastOperations", it.last_operations);
        to.put_some("AliasName", it.alias_name);
        to.into()
    }
}

impl TryFrom<Value> for Stack {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Stack", value)?;
        Ok(Self {
            stack_id: from.take_some("StackId")?,
            stack_name: from.take("StackName")?,
            change_set_id: from.take_some("ChangeSetId")?,
            description: from.take_some("Description")?,
            parameters: from.take_some("Parameters")?,
            creation_time: from.take("CreationTime")?,
            deletion_time: from.take_some("DeletionTime")?,
            last_updated_time: from.take_some("LastUpdatedTime")?,
            rollback_configuration: from.take_some("RollbackConfiguration")?,
            stack_status: from.take("StackStatus")?,
            stack_status_reason: from.take_some("StackStatusReason")?,
            disable_rollback: from.take_some("DisableRollback")?,
            deployment_config: from.take_some("DeploymentConfig")?,
            notification_ar_ns: from.take_some("NotificationARNs")?,
            timeout_in_minutes: from.take_some("TimeoutInMinutes")?,
            capabilities: from.take_some("Capabilities")?,
            outputs: from.take_some("Outputs")?,
            role_arn: from.take_some("RoleARN")?,
            tags: from.take_some("Tags")?,
            enable_termination_protection: from.take_some("EnableTerminationProtection")?,
            parent_id: from.take_some("ParentId")?,
            root_id: from.take_some("RootId")?,
            drift_information: from.take_some("DriftInformation")?,
            retain_except_on_create: from.take_some("RetainExceptOnCreate")?,
            deletion_mode: from.take_some("DeletionMode")?,
            detailed_status: from.take_some("DetailedStatus")?,
            last_operations: from.take_some("LastOperations")?,
            alias_name: from.take_some("AliasName")?,
        })
    }
}

impl From<StackDefinition> for Value {
    #[inline]
    fn from(it: StackDefinition) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("StackName", it.stack_name);
        to.put_some("TemplateBody", it.template_body);
        to.put_some("TemplateURL", it.template_url);
        to.into()
    }
}

impl TryFrom<Value> for StackDefinition {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackDefinition", value)?;
        Ok(Self {
            stack_name: from.take_some("StackName")?,
            template_body: from.take_some("TemplateBody")?,
            template_url: from.take_some("TemplateURL")?,
        })
    }
}

impl From<StackDriftInformation> for Value {
    #[inline]
    fn from(it: StackDriftInformation) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackDriftStatus", it.stack_drift_status);
        to.put_some("LastCheckTimestamp", it.last_check_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for StackDriftInformation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackDriftInformation", value)?;
        Ok(Self {
            stack_drift_status: from.take("StackDriftStatus")?,
            last_check_timestamp: from.take_some("LastCheckTimestamp")?,
        })
    }
}

impl From<StackDriftInformationSummary> for Value {
    #[inline]
    fn from(it: StackDriftInformationSummary) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackDriftStatus", it.stack_drift_status);
        to.put_some("LastCheckTimestamp", it.last_check_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for StackDriftInformationSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackDriftInformationSummary", value)?;
        Ok(Self {
            stack_drift_status: from.take("StackDriftStatus")?,
            last_check_timestamp: from.take_some("LastCheckTimestamp")?,
        })
    }
}

impl From<StackEvent> for Value {
    #[inline]
    fn from(it: StackEvent) -> Self {
        let mut to = Fields::with_capacity(19);
        to.put("StackId", it.stack_id);
        to.put("EventId", it.event_id);
        to.put("StackName", it.stack_name);
        to.put_some("OperationId", it.operation_id);
        to.put_some("LogicalResourceId", it.logical_resource_id);
        to.put_some("PhysicalResourceId", it.physical_resource_id);
        to.put_some("ResourceType", it.resource_type);
        to.put("Timestamp", it.timestamp);
        to.put_some("ResourceStatus", it.resource_status);
        to.put_some("ResourceStatusReason", it.resource_status_reason);
        to.put_some("ResourceProperties", it.resource_properties);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.put_some("HookType", it.hook_type);
        to.put_some("HookStatus", it.hook_status);
        to.put_some("HookStatusReason", it.hook_status_reason);
        to.put_some("HookInvocationPoint", it.hook_invocation_point);
        to.put_some("HookInvocationId", it.hook_invocation_id);
        to.put_some("HookFailureMode", it.hook_failure_mode);
        to.put_some("DetailedStatus", it.detailed_status);
        to.into()
    }
}

impl TryFrom<Value> for StackEvent {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackEvent", value)?;
        Ok(Self {
            stack_id: from.take("StackId")?,
            event_id: from.take("EventId")?,
            stack_name: from.take("StackName")?,
            operation_id: from.take_some("OperationId")?,
            logical_resource_id: from.take_some("LogicalResourceId")?,
            physical_resource_id: from.take_some("PhysicalResourceId")?,
            resource_type: from.take_some("ResourceType")?,
            timestamp: from.take("Timestamp")?,
            resource_status: from.take_some("ResourceStatus")?,
            resource_status_reason: from.take_some("ResourceStatusReason")?,
            resource_properties: from.take_some("ResourceProperties")?,
            client_request_token: from.take_some("ClientRequestToken")?,
            hook_type: from.take_some("HookType")?,
            hook_status: from.take_some("HookStatus")?,
            hook_status_reason: from.take_some("HookStatusReason")?,
            hook_invocation_point: from.take_some("HookInvocationPoint")?,
            hook_invocation_id: from.take_some("HookInvocationId")?,
            hook_failure_mode: from.take_some("HookFailureMode")?,
            detailed_status: from.take_some("DetailedStatus")?,
        })
    }
}

impl From<StackInstance> for Value {
    #[inline]
    fn from(it: StackInstance) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("StackSetId", it.stack_set_id);
        to.put_some("Region", it.region);
        to.put_some("Account", it.account);
        to.put_some("StackId", it.stack_id);
        to.put_some("ParameterOverrides", it.parameter_overrides);
        to.put_some("Status", it.status);
        to.put_some("StackInstanceStatus", it.stack_instance_status);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("OrganizationalUnitId", it.organizational_unit_id);
        to.put_some("DriftStatus", it.drift_status);
        to.put_some("LastDriftCheckTimestamp", it.last_drift_check_timestamp);
        to.put_some("LastOperationId", it.last_operation_id);
        to.into()
    }
}

impl TryFrom<Value> for StackInstance {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackInstance", value)?;
        Ok(Self {
            stack_set_id: from.take_some("StackSetId")?,
            region: from.take_some("Region")?,
            account: from.take_some("Account")?,
            stack_id: from.take_some("StackId")?,
            parameter_overrides: from.take_some("ParameterOverrides")?,
            status: from.take_some("Status")?,
            stack_instance_status: from.take_some("StackInstanceStatus")?,
            status_reason: from.take_some("StatusReason")?,
            organizational_unit_id: from.take_some("OrganizationalUnitId")?,
            drift_status: from.take_some("DriftStatus")?,
            last_drift_check_timestamp: from.take_some("LastDriftCheckTimestamp")?,
            last_operation_id: from.take_some("LastOperationId")?,
        })
    }
}

impl From<StackInstanceComprehensiveStatus> for Value {
    #[inline]
    fn from(it: StackInstanceComprehensiveStatus) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("DetailedStatus", it.detailed_status);
        to.into()
    }
}

impl TryFrom<Value> for StackInstanceComprehensiveStatus {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackInstanceComprehensiveStatus", value)?;
        Ok(Self { detailed_status: from.take_some("DetailedStatus")? })
    }
}

impl From<StackInstanceFilter> for Value {
    #[inline]
    fn from(it: StackInstanceFilter) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Name", it.name);
        to.put_some("Values", it.values);
        to.into()
    }
}

impl TryFrom<Value> for StackInstanceFilter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackInstanceFilter", value)?;
        Ok(Self { name: from.take_some("Name")?, values: from.take_some("Values")? })
    }
}

impl From<StackInstanceNotFoundException> for Value {
    #[inline]
    fn from(it: StackInstanceNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for StackInstanceNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("StackInstanceNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<StackInstanceResourceDriftsSummary> for Value {
    #[inline]
    fn from(it: StackInstanceResourceDriftsSummary) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("StackId", it.stack_id);
        to.put("LogicalResourceId", it.logical_resource_id);
        to.put_some("PhysicalResourceId", it.physical_resource_id);
        to.put_some("PhysicalResourceIdContext", it.physical_resource_id_context);
        to.put("ResourceType", it.resource_type);
        to.put_some("PropertyDifferences", it.property_differences);
        to.put("StackResourceDriftStatus", it.stack_resource_drift_status);
        to.put("Timestamp", it.timestamp);
        to.into()
    }
}

impl TryFrom<Value> for StackInstanceResourceDriftsSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackInstanceResourceDriftsSummary", value)?;
        Ok(Self {
            stack_id: from.take("StackId")?,
            logical_resource_id: from.take("LogicalResourceId")?,
            physical_resource_id: from.take_some("PhysicalResourceId")?,
            physical_resource_id_context: from.take_some("PhysicalResourceIdContext")?,
            resource_type: from.take("ResourceType")?,
            property_differences: from.take_some("PropertyDifferences")?,
            stack_resource_drift_status: from.take("StackResourceDriftStatus")?,
            timestamp: from.take("Timestamp")?,
        })
    }
}

impl From<StackInstanceSummary> for Value {
    #[inline]
    fn from(it: StackInstanceSummary) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put_some("StackSetId", it.stack_set_id);
        to.put_some("Region", it.region);
        to.put_some("Account", it.account);
        to.put_some("StackId", it.stack_id);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("StackInstanceStatus", it.stack_instance_status);
        to.put_some("OrganizationalUnitId", it.organizational_unit_id);
        to.put_some("DriftStatus", it.drift_status);
        to.put_some("LastDriftCheckTimestamp", it.last_drift_check_timestamp);
        to.put_some("LastOperationId", it.last_operation_id);
        to.into()
    }
}

impl TryFrom<Value> for StackInstanceSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackInstanceSummary", value)?;
        Ok(Self {
            stack_set_id: from.take_some("StackSetId")?,
            region: from.take_some("Region")?,
            account: from.take_some("Account")?,
            stack_id: from.take_some("StackId")?,
            status: from.take_some("Status")?,
            status_reason: from.take_some("StatusReason")?,
            stack_instance_status: from.take_some("StackInstanceStatus")?,
            organizational_unit_id: from.take_some("OrganizationalUnitId")?,
            drift_status: from.take_some("DriftStatus")?,
            last_drift_check_timestamp: from.take_some("LastDriftCheckTimestamp")?,
            last_operation_id: from.take_some("LastOperationId")?,
        })
    }
}

impl From<StackInstancesDeployment> for Value {
    #[inline]
    fn from(it: StackInstancesDeployment) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("Status", it.status);
        to.put_some("SucceededStackInstancesCount", it.succeeded_stack_instances_count);
        to.put_some("FailedStackInstancesCount", it.failed_stack_instances_count);
        to.put_some("CompletedStackInstancesCount", it.completed_stack_instances_count);
        to.put_some("PendingStackInstancesCount", it.pending_stack_instances_count);
        to.put_some("CancelledStackInstancesCount", it.cancelled_stack_instances_count);
        to.put_some("SkippedStackInstancesCount", it.skipped_stack_instances_count);
        to.put_some("PercentageCompleted", it.percentage_completed);
        to.into()
    }
}

impl TryFrom<Value> for StackInstancesDeployment {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackInstancesDeployment", value)?;
        Ok(Self {
            status: from.take_some("Status")?,
            succeeded_stack_instances_count: from.take_some("SucceededStackInstancesCount")?,
            failed_stack_instances_count: from.take_some("FailedStackInstancesCount")?,
            completed_stack_instances_count: from.take_some("CompletedStackInstancesCount")?,
            pending_stack_instances_count: from.take_some("PendingStackInstancesCount")?,
            cancelled_stack_instances_count: from.take_some("CancelledStackInstancesCount")?,
            skipped_stack_instances_count: from.take_some("SkippedStackInstancesCount")?,
            percentage_completed: from.take_some("PercentageCompleted")?,
        })
    }
}

impl From<StackNotFoundException> for Value {
    #[inline]
    fn from(it: StackNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for StackNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("StackNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<StackRefactorAction> for Value {
    #[inline]
    fn from(it: StackRefactorAction) -> Self {
        let mut to = Fields::with_capacity(10);
        to.put_some("Action", it.action);
        to.put_some("Entity", it.entity);
        to.put_some("PhysicalResourceId", it.physical_resource_id);
        to.put_some("ResourceIdentifier", it.resource_identifier);
        to.put_some("Description", it.description);
        to.put_some("Detection", it.detection);
        to.put_some("DetectionReason", it.detection_reason);
        to.put_some("TagResources", it.tag_resources);
        to.put_some("UntagResources", it.untag_resources);
        to.put_some("ResourceMapping", it.resource_mapping);
        to.into()
    }
}

impl TryFrom<Value> for StackRefactorAction {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackRefactorAction", value)?;
        Ok(Self {
            action: from.take_some("Action")?,
            entity: from.take_some("Entity")?,
            physical_resource_id: from.take_some("PhysicalResourceId")?,
            resource_identifier: from.take_some("ResourceIdentifier")?,
            description: from.take_some("Description")?,
            detection: from.take_some("Detection")?,
            detection_reason: from.take_some("DetectionReason")?,
            tag_resources: from.take_some("TagResources")?,
            untag_resources: from.take_some("UntagResources")?,
            resource_mapping: from.take_some("ResourceMapping")?,
        })
    }
}

impl From<StackRefactorNotFoundException> for Value {
    #[inline]
    fn from(it: StackRefactorNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for StackRefactorNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("StackRefactorNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<StackRefactorSummary> for Value {
    #[inline]
    fn from(it: StackRefactorSummary) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("StackRefactorId", it.stack_refactor_id);
        to.put_some("Description", it.description);
        to.put_some("ExecutionStatus", it.execution_status);
        to.put_some("ExecutionStatusReason", it.execution_status_reason);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.into()
    }
}

impl TryFrom<Value> for StackRefactorSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackRefactorSummary", value)?;
        Ok(Self {
            stack_refactor_id: from.take_some("StackRefactorId")?,
            description: from.take_some("Description")?,
            execution_status: from.take_some("ExecutionStatus")?,
            execution_status_reason: from.take_some("ExecutionStatusReason")?,
            status: from.take_some("Status")?,
            status_reason: from.take_some("StatusReason")?,
        })
    }
}

impl From<StackResource> for Value {
    #[inline]
    fn from(it: StackResource) -> Self {
        let mut to = Fields::with_capacity(11);
        to.put_some("StackName", it.stack_name);
        to.put_some("StackId", it.stack_id);
        to.put("LogicalResourceId", it.logical_resource_id);
        to.put_some("PhysicalResourceId", it.physical_resource_id);
        to.put("ResourceType", it.resource_type);
        to.put("Timestamp", it.timestamp);
        to.put("ResourceStatus", it.resource_status);
        to.put_some("ResourceStatusReason", it.resource_status_reason);
        to.put_some("Description", it.description);
        to.put_some("DriftInformation", it.drift_information);
        to.put_some("ModuleInfo", it.module_info);
        to.into()
    }
}

impl TryFrom<Value> for StackResource {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackResource", value)?;
        Ok(Self {
            stack_name: from.take_some("StackName")?,
            stack_id: from.take_some("StackId")?,
            logical_resource_id: from.take("LogicalResourceId")?,
            physical_resource_id: from.take_some("PhysicalResourceId")?,
            resource_type: from.take("ResourceType")?,
            timestamp: from.take("Timestamp")?,
            resource_status: from.take("ResourceStatus")?,
            resource_status_reason: from.take_some("ResourceStatusReason")?,
            description: from.take_some("Description")?,
            drift_information: from.take_some("DriftInformation")?,
            module_info: from.take_some("ModuleInfo")?,
        })
    }
}

impl From<StackResourceDetail> for Value {
    #[inline]
    fn from(it: StackResourceDetail) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("StackName", it.stack_name);
        to.put_some("StackId", it.stack_id);
        to.put("LogicalResourceId", it.logical_resource_id);
        to.put_some("PhysicalResourceId", it.physical_resource_id);
        to.put("ResourceType", it.resource_type);
        to.put("LastUpdatedTimestamp", it.last_updated_timestamp);
        to.put("ResourceStatus", it.resource_status);
        to.put_some("ResourceStatusReason", it.resource_status_reason);
        to.put_some("Description", it.description);
        to.put_some("Metadata", it.metadata);
        to.put_some("DriftInformation", it.drift_information);
        to.put_some("ModuleInfo", it.module_info);
        to.into()
    }
}

impl TryFrom<Value> for StackResourceDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackResourceDetail", value)?;
        Ok(Self {
            stack_name: from.take_some("StackName")?,
            stack_id: from.take_some("StackId")?,
            logical_resource_id: from.take("LogicalResourceId")?,
            physical_resource_id: from.take_some("PhysicalResourceId")?,
            resource_type: from.take("ResourceType")?,
            last_updated_timestamp: from.take("LastUpdatedTimestamp")?,
            resource_status: from.take("ResourceStatus")?,
            resource_status_reason: from.take_some("ResourceStatusReason")?,
            description: from.take_some("Description")?,
            metadata: from.take_some("Metadata")?,
            drift_information: from.take_some("DriftInformation")?,
            module_info: from.take_some("ModuleInfo")?,
        })
    }
}

impl From<StackResourceDrift> for Value {
    #[inline]
    fn from(it: StackResourceDrift) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put("StackId", it.stack_id);
        to.put("LogicalResourceId", it.logical_resource_id);
        to.put_some("PhysicalResourceId", it.physical_resource_id);
        to.put_some("PhysicalResourceIdContext", it.physical_resource_id_context);
        to.put("ResourceType", it.resource_type);
        to.put_some("ExpectedProperties", it.expected_properties);
        to.put_some("ActualProperties", it.actual_properties);
        to.put_some("PropertyDifferences", it.property_differences);
        to.put("StackResourceDriftStatus", it.stack_resource_drift_status);
        to.put("Timestamp", it.timestamp);
        to.put_some("ModuleInfo", it.module_info);
        to.put_some("DriftStatusReason", it.drift_status_reason);
        to.into()
    }
}

impl TryFrom<Value> for StackResourceDrift {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackResourceDrift", value)?;
        Ok(Self {
            stack_id: from.take("StackId")?,
            logical_resource_id: from.take("LogicalResourceId")?,
            physical_resource_id: from.take_some("PhysicalResourceId")?,
            physical_resource_id_context: from.take_some("PhysicalResourceIdContext")?,
            resource_type: from.take("ResourceType")?,
            expected_properties: from.take_some("ExpectedProperties")?,
            actual_properties: from.take_some("ActualProperties")?,
            property_differences: from.take_some("PropertyDifferences")?,
            stack_resource_drift_status: from.take("StackResourceDriftStatus")?,
            timestamp: from.take("Timestamp")?,
            module_info: from.take_some("ModuleInfo")?,
            drift_status_reason: from.take_some("DriftStatusReason")?,
        })
    }
}

impl From<StackResourceDriftInformation> for Value {
    #[inline]
    fn from(it: StackResourceDriftInformation) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackResourceDriftStatus", it.stack_resource_drift_status);
        to.put_some("LastCheckTimestamp", it.last_check_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for StackResourceDriftInformation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackResourceDriftInformation", value)?;
        Ok(Self {
            stack_resource_drift_status: from.take("StackResourceDriftStatus")?,
            last_check_timestamp: from.take_some("LastCheckTimestamp")?,
        })
    }
}

impl From<StackResourceDriftInformationSummary> for Value {
    #[inline]
    fn from(it: StackResourceDriftInformationSummary) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("StackResourceDriftStatus", it.stack_resource_drift_status);
        to.put_some("LastCheckTimestamp", it.last_check_timestamp);
        to.into()
    }
}

impl TryFrom<Value> for StackResourceDriftInformationSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackResourceDriftInformationSummary", value)?;
        Ok(Self {
            stack_resource_drift_status: from.take("StackResourceDriftStatus")?,
            last_check_timestamp: from.take_some("LastCheckTimestamp")?,
        })
    }
}

impl From<StackResourceSummary> for Value {
    #[inline]
    fn from(it: StackResourceSummary) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("LogicalResourceId", it.logical_resource_id);
        to.put_some("PhysicalResourceId", it.physical_resource_id);
        to.put("ResourceType", it.resource_type);
        to.put("LastUpdatedTimestamp", it.last_updated_timestamp);
        to.put("ResourceStatus", it.resource_status);
        to.put_some("ResourceStatusReason", it.resource_status_reason);
        to.put_some("DriftInformation", it.drift_information);
        to.put_some("ModuleInfo", it.module_info);
        to.into()
    }
}

impl TryFrom<Value> for StackResourceSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackResourceSummary", value)?;
        Ok(Self {
            logical_resource_id: from.take("LogicalResourceId")?,
            physical_resource_id: from.take_some("PhysicalResourceId")?,
            resource_type: from.take("ResourceType")?,
            last_updated_timestamp: from.take("LastUpdatedTimestamp")?,
            resource_status: from.take("ResourceStatus")?,
            resource_status_reason: from.take_some("ResourceStatusReason")?,
            drift_information: from.take_some("DriftInformation")?,
            module_info: from.take_some("ModuleInfo")?,
        })
    }
}

impl From<StackSet> for Value {
    #[inline]
    fn from(it: StackSet) -> Self {
        let mut to = Fields::with_capacity(18);
        to.put_some("StackSetName", it.stack_set_name);
        to.put_some("StackSetId", it.stack_set_id);
        to.put_some("Description", it.description);
        to.put_some("Status", it.status);
        to.put_some("TemplateBody", it.template_body);
        to.put_some("Parameters", it.parameters);
        to.put_some("Capabilities", it.capabilities);
        to.put_some("Tags", it.tags);
        to.put_some("StackSetARN", it.stack_set_arn);
        to.put_some("AdministrationRoleARN", it.administration_role_arn);
        to.put_some("ExecutionRoleName", it.execution_role_name);
        to.put_some("StackSetDriftDetectionDetails", it.stack_set_drift_detection_details);
        to.put_some("AutoDeployment", it.auto_deployment);
        to.put_some("PermissionModel", it.permission_model);
        to.put_some("OrganizationalUnitIds", it.organizational_unit_ids);
        to.put_some("ManagedExecution", it.managed_execution);
        to.put_some("Regions", it.regions);
        to.put_some("StackSetOutputBucketPath", it.stack_set_output_bucket_path);
        to.into()
    }
}

impl TryFrom<Value> for StackSet {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackSet", value)?;
        Ok(Self {
            stack_set_name: from.take_some("StackSetName")?,
            stack_set_id: from.take_some("StackSetId")?,
            description: from.take_some("Description")?,
            status: from.take_some("Status")?,
            template_body: from.take_some("TemplateBody")?,
            parameters: from.take_some("Parameters")?,
            capabilities: from.take_some("Capabilities")?,
            tags: from.take_some("Tags")?,
            stack_set_arn: from.take_some("StackSetARN")?,
            administration_role_arn: from.take_some("AdministrationRoleARN")?,
            execution_role_name: from.take_some("ExecutionRoleName")?,
            stack_set_drift_detection_details: from.take_some("StackSetDriftDetectionDetails")?,
            auto_deployment: from.take_some("AutoDeployment")?,
            permission_model: from.take_some("PermissionModel")?,
            organizational_unit_ids: from.take_some("OrganizationalUnitIds")?,
            managed_execution: from.take_some("ManagedExecution")?,
            regions: from.take_some("Regions")?,
            stack_set_output_bucket_path: from.take_some("StackSetOutputBucketPath")?,
        })
    }
}

impl From<StackSetAutoDeploymentTargetSummary> for Value {
    #[inline]
    fn from(it: StackSetAutoDeploymentTargetSummary) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("OrganizationalUnitId", it.organizational_unit_id);
        to.put_some("Regions", it.regions);
        to.into()
    }
}

impl TryFrom<Value> for StackSetAutoDeploymentTargetSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackSetAutoDeploymentTargetSummary", value)?;
        Ok(Self {
            organizational_unit_id: from.take_some("OrganizationalUnitId")?,
            regions: from.take_some("Regions")?,
        })
    }
}

impl From<StackSetDriftDetectionDetails> for Value {
    #[inline]
    fn from(it: StackSetDriftDetectionDetails) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("DriftStatus", it.drift_status);
        to.put_some("DriftDetectionStatus", it.drift_detection_status);
        to.put_some("LastDriftCheckTimestamp", it.last_drift_check_timestamp);
        to.put_some("TotalStackInstancesCount", it.total_stack_instances_count);
        to.put_some("DriftedStackInstancesCount", it.drifted_stack_instances_count);
        to.put_some("InSyncStackInstancesCount", it.in_sync_stack_instances_count);
        to.put_some("InProgressStackInstancesCount", it.in_progress_stack_instances_count);
        to.put_some("FailedStackInstancesCount", it.failed_stack_instances_count);
        to.into()
    }
}

impl TryFrom<Value> for StackSetDriftDetectionDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackSetDriftDetectionDetails", value)?;
        Ok(Self {
            drift_status: from.take_some("DriftStatus")?,
            drift_detection_status: from.take_some("DriftDetectionStatus")?,
            last_drift_check_timestamp: from.take_some("LastDriftCheckTimestamp")?,
            total_stack_instances_count: from.take_some("TotalStackInstancesCount")?,
            drifted_stack_instances_count: from.take_some("DriftedStackInstancesCount")?,
            in_sync_stack_instances_count: from.take_some("InSyncStackInstancesCount")?,
            in_progress_stack_instances_count: from.take_some("InProgressStackInstancesCount")?,
            failed_stack_instances_count: from.take_some("FailedStackInstancesCount")?,
        })
    }
}

impl From<StackSetNotEmptyException> for Value {
    #[inline]
    fn from(it: StackSetNotEmptyException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for StackSetNotEmptyException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("StackSetNotEmptyException", value)?;
        Ok(Self {})
    }
}

impl From<StackSetNotFoundException> for Value {
    #[inline]
    fn from(it: StackSetNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for StackSetNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("StackSetNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<StackSetOperation> for Value {
    #[inline]
    fn from(it: StackSetOperation) -> Self {
        let mut to = Fields::with_capacity(15);
        to.put_some("OperationId", it.operation_id);
        to.put_some("StackSetId", it.stack_set_id);
        to.put_some("Action", it.action);
        to.put_some("Status", it.status);
        to.put_some("OperationPreferences", it.operation_preferences);
        to.put_some("RetainStacks", it.retain_stacks);
        to.put_some("AdministrationRoleARN", it.administration_role_arn);
        to.put_some("ExecutionRoleName", it.execution_role_name);
        to.put_some("CreationTimestamp", it.creation_timestamp);
        to.put_some("EndTimestamp", it.end_timestamp);
        to.put_some("DeploymentTargets", it.deployment_targets);
        to.put_some("StackSetDriftDetectionDetails", it.stack_set_drift_detection_details);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("StatusDetails", it.status_details);
        to.put_some("RegionalStatusDetails", it.regional_status_details);
        to.into()
    }
}

impl TryFrom<Value> for StackSetOperation {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackSetOperation", value)?;
        Ok(Self {
            operation_id: from.take_some("OperationId")?,
            stack_set_id: from.take_some("StackSetId")?,
            action: from.take_some("Action")?,
            status: from.take_some("Status")?,
            operation_preferences: from.take_some("OperationPreferences")?,
            retain_stacks: from.take_some("RetainStacks")?,
            administration_role_arn: from.take_some("AdministrationRoleARN")?,
            execution_role_name: from.take_some("ExecutionRoleName")?,
            creation_timestamp: from.take_some("CreationTimestamp")?,
            end_timestamp: from.take_some("EndTimestamp")?,
            deployment_targets: from.take_some("DeploymentTargets")?,
            stack_set_drift_detection_details: from.take_some("StackSetDriftDetectionDetails")?,
            status_reason: from.take_some("StatusReason")?,
            status_details: from.take_some("StatusDetails")?,
            regional_status_details: from.take_some("RegionalStatusDetails")?,
        })
    }
}

impl From<StackSetOperationPreferences> for Value {
    #[inline]
    fn from(it: StackSetOperationPreferences) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("RegionConcurrencyType", it.region_concurrency_type);
        to.put_some("RegionOrder", it.region_order);
        to.put_some("FailureToleranceCount", it.failure_tolerance_count);
        to.put_some("FailureTolerancePercentage", it.failure_tolerance_percentage);
        to.put_some("MaxConcurrentCount", it.max_concurrent_count);
        to.put_some("MaxConcurrentPercentage", it.max_concurrent_percentage);
        to.put_some("ConcurrencyMode", it.concurrency_mode);
        to.into()
    }
}

impl TryFrom<Value> for StackSetOperationPreferences {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackSetOperationPreferences", value)?;
        Ok(Self {
            region_concurrency_type: from.take_some("RegionConcurrencyType")?,
            region_order: from.take_some("RegionOrder")?,
            failure_tolerance_count: from.take_some("FailureToleranceCount")?,
            failure_tolerance_percentage: from.take_some("FailureTolerancePercentage")?,
            max_concurrent_count: from.take_some("MaxConcurrentCount")?,
            max_concurrent_percentage: from.take_some("MaxConcurrentPercentage")?,
            concurrency_mode: from.take_some("ConcurrencyMode")?,
        })
    }
}

impl From<StackSetOperationResultSummary> for Value {
    #[inline]
    fn from(it: StackSetOperationResultSummary) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put_some("Account", it.account);
        to.put_some("Region", it.region);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("AccountGateResult", it.account_gate_result);
        to.put_some("OrganizationalUnitId", it.organizational_unit_id);
        to.into()
    }
}

impl TryFrom<Value> for StackSetOperationResultSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackSetOperationResultSummary", value)?;
        Ok(Self {
            account: from.take_some("Account")?,
            region: from.take_some("Region")?,
            status: from.take_some("Status")?,
            status_reason: from.take_some("StatusReason")?,
            account_gate_result: from.take_some("AccountGateResult")?,
            organizational_unit_id: from.take_some("OrganizationalUnitId")?,
        })
    }
}

impl From<StackSetOperationStatusDetails> for Value {
    #[inline]
    fn from(it: StackSetOperationStatusDetails) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("Stages", it.stages);
        to.put_some("TotalAccountsCount", it.total_accounts_count);
        to.put_some("TotalStackInstancesCount", it.total_stack_instances_count);
        to.put_some("FailedStackInstancesCount", it.failed_stack_instances_count);
        to.into()
    }
}

impl TryFrom<Value> for StackSetOperationStatusDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackSetOperationStatusDetails", value)?;
        Ok(Self {
            stages: from.take_some("Stages")?,
            total_accounts_count: from.take_some("TotalAccountsCount")?,
            total_stack_instances_count: from.take_some("TotalStackInstancesCount")?,
            failed_stack_instances_count: from.take_some("FailedStackInstancesCount")?,
        })
    }
}

impl From<StackSetOperationSummary> for Value {
    #[inline]
    fn from(it: StackSetOperationSummary) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("OperationId", it.operation_id);
        to.put_some("Action", it.action);
        to.put_some("Status", it.status);
        to.put_some("CreationTimestamp", it.creation_timestamp);
        to.put_some("EndTimestamp", it.end_timestamp);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("StatusDetails", it.status_details);
        to.put_some("OperationPreferences", it.operation_preferences);
        to.into()
    }
}

impl TryFrom<Value> for StackSetOperationSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackSetOperationSummary", value)?;
        Ok(Self {
            operation_id: from.take_some("OperationId")?,
            action: from.take_some("Action")?,
            status: from.take_some("Status")?,
            creation_timestamp: from.take_some("CreationTimestamp")?,
            end_timestamp: from.take_some("EndTimestamp")?,
            status_reason: from.take_some("StatusReason")?,
            status_details: from.take_some("StatusDetails")?,
            operation_preferences: from.take_some("OperationPreferences")?,
        })
    }
}

impl From<StackSetSummary> for Value {
    #[inline]
    fn from(it: StackSetSummary) -> Self {
        let mut to = Fields::with_capacity(9);
        to.put_some("StackSetName", it.stack_set_name);
        to.put_some("StackSetId", it.stack_set_id);
        to.put_some("Description", it.description);
        to.put_some("Status", it.status);
        to.put_some("AutoDeployment", it.auto_deployment);
        to.put_some("PermissionModel", it.permission_model);
        to.put_some("DriftStatus", it.drift_status);
        to.put_some("LastDriftCheckTimestamp", it.last_drift_check_timestamp);
        to.put_some("ManagedExecution", it.managed_execution);
        to.into()
    }
}

impl TryFrom<Value> for StackSetSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackSetSummary", value)?;
        Ok(Self {
            stack_set_name: from.take_some("StackSetName")?,
            stack_set_id: from.take_some("StackSetId")?,
            description: from.take_some("Description")?,
            status: from.take_some("Status")?,
            auto_deployment: from.take_some("AutoDeployment")?,
            permission_model: from.take_some("PermissionModel")?,
            drift_status: from.take_some("DriftStatus")?,
            last_drift_check_timestamp: from.take_some("LastDriftCheckTimestamp")?,
            managed_execution: from.take_some("ManagedExecution")?,
        })
    }
}

impl From<StackSummary> for Value {
    #[inline]
    fn from(it: StackSummary) -> Self {
        let mut to = Fields::with_capacity(12);
        to.put_some("StackId", it.stack_id);
        to.put("StackName", it.stack_name);
        to.put_some("TemplateDescription", it.template_description);
        to.put("CreationTime", it.creation_time);
        to.put_some("LastUpdatedTime", it.last_updated_time);
        to.put_some("DeletionTime", it.deletion_time);
        to.put("StackStatus", it.stack_status);
        to.put_some("StackStatusReason", it.stack_status_reason);
        to.put_some("ParentId", it.parent_id);
        to.put_some("RootId", it.root_id);
        to.put_some("DriftInformation", it.drift_information);
        to.put_some("LastOperations", it.last_operations);
        to.into()
    }
}

impl TryFrom<Value> for StackSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StackSummary", value)?;
        Ok(Self {
            stack_id: from.take_some("StackId")?,
            stack_name: from.take("StackName")?,
            template_description: from.take_some("TemplateDescription")?,
            creation_time: from.take("CreationTime")?,
            last_updated_time: from.take_some("LastUpdatedTime")?,
            deletion_time: from.take_some("DeletionTime")?,
            stack_status: from.take("StackStatus")?,
            stack_status_reason: from.take_some("StackStatusReason")?,
            parent_id: from.take_some("ParentId")?,
            root_id: from.take_some("RootId")?,
            drift_information: from.take_some("DriftInformation")?,
            last_operations: from.take_some("LastOperations")?,
        })
    }
}

impl From<Stages> for Value {
    #[inline]
    fn from(it: Stages) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("RoleProvisioning", it.role_provisioning);
        to.put_some("StackInstancesDeployment", it.stack_instances_deployment);
        to.into()
    }
}

impl TryFrom<Value> for Stages {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Stages", value)?;
        Ok(Self {
            role_provisioning: from.take_some("RoleProvisioning")?,
            stack_instances_deployment: from.take_some("StackInstancesDeployment")?,
        })
    }
}

impl From<StaleRequestException> for Value {
    #[inline]
    fn from(it: StaleRequestException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for StaleRequestException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("StaleRequestException", value)?;
        Ok(Self {})
    }
}

impl From<StartResourceScanInput> for Value {
    #[inline]
    fn from(it: StartResourceScanInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.put_some("ScanFilters", it.scan_filters);
        to.into()
    }
}

impl TryFrom<Value> for StartResourceScanInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartResourceScanInput", value)?;
        Ok(Self {
            client_request_token: from.take_some("ClientRequestToken")?,
            scan_filters: from.take_some("ScanFilters")?,
        })
    }
}

impl From<StartResourceScanOutput> for Value {
    #[inline]
    fn from(it: StartResourceScanOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("ResourceScanId", it.resource_scan_id);
        to.into()
    }
}

impl TryFrom<Value> for StartResourceScanOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StartResourceScanOutput", value)?;
        Ok(Self { resource_scan_id: from.take_some("ResourceScanId")? })
    }
}

impl From<StopStackSetOperationInput> for Value {
    #[inline]
    fn from(it: StopStackSetOperationInput) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put("StackSetName", it.stack_set_name);
        to.put("OperationId", it.operation_id);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for StopStackSetOperationInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("StopStackSetOperationInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            operation_id: from.take("OperationId")?,
            call_as: from.take_some("CallAs")?,
        })
    }
}

impl From<StopStackSetOperationOutput> for Value {
    #[inline]
    fn from(it: StopStackSetOperationOutput) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for StopStackSetOperationOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("StopStackSetOperationOutput", value)?;
        Ok(Self {})
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

impl From<TemplateConfiguration> for Value {
    #[inline]
    fn from(it: TemplateConfiguration) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("DeletionPolicy", it.deletion_policy);
        to.put_some("UpdateReplacePolicy", it.update_replace_policy);
        to.into()
    }
}

impl TryFrom<Value> for TemplateConfiguration {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TemplateConfiguration", value)?;
        Ok(Self {
            deletion_policy: from.take_some("DeletionPolicy")?,
            update_replace_policy: from.take_some("UpdateReplacePolicy")?,
        })
    }
}

impl From<TemplateParameter> for Value {
    #[inline]
    fn from(it: TemplateParameter) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ParameterKey", it.parameter_key);
        to.put_some("DefaultValue", it.default_value);
        to.put_some("NoEcho", it.no_echo);
        to.put_some("Description", it.description);
        to.into()
    }
}

impl TryFrom<Value> for TemplateParameter {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TemplateParameter", value)?;
        Ok(Self {
            parameter_key: from.take_some("ParameterKey")?,
            default_value: from.take_some("DefaultValue")?,
            no_echo: from.take_some("NoEcho")?,
            description: from.take_some("Description")?,
        })
    }
}

impl From<TemplateProgress> for Value {
    #[inline]
    fn from(it: TemplateProgress) -> Self {
        let mut to = Fields::with_capacity(4);
        to.put_some("ResourcesSucceeded", it.resources_succeeded);
        to.put_some("ResourcesFailed", it.resources_failed);
        to.put_some("ResourcesProcessing", it.resources_processing);
        to.put_some("ResourcesPending", it.resources_pending);
        to.into()
    }
}

impl TryFrom<Value> for TemplateProgress {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TemplateProgress", value)?;
        Ok(Self {
            resources_succeeded: from.take_some("ResourcesSucceeded")?,
            resources_failed: from.take_some("ResourcesFailed")?,
            resources_processing: from.take_some("ResourcesProcessing")?,
            resources_pending: from.take_some("ResourcesPending")?,
        })
    }
}

impl From<TemplateSummary> for Value {
    #[inline]
    fn from(it: TemplateSummary) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("GeneratedTemplateId", it.generated_template_id);
        to.put_some("GeneratedTemplateName", it.generated_template_name);
        to.put_some("Status", it.status);
        to.put_some("StatusReason", it.status_reason);
        to.put_some("CreationTime", it.creation_time);
        to.put_some("LastUpdatedTime", it.last_updated_time);
        to.put_some("NumberOfResources", it.number_of_resources);
        to.into()
    }
}

impl TryFrom<Value> for TemplateSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TemplateSummary", value)?;
        Ok(Self {
            generated_template_id: from.take_some("GeneratedTemplateId")?,
            generated_template_name: from.take_some("GeneratedTemplateName")?,
            status: from.take_some("Status")?,
            status_reason: from.take_some("StatusReason")?,
            creation_time: from.take_some("CreationTime")?,
            last_updated_time: from.take_some("LastUpdatedTime")?,
            number_of_resources: from.take_some("NumberOfResources")?,
        })
    }
}

impl From<TemplateSummaryConfig> for Value {
    #[inline]
    fn from(it: TemplateSummaryConfig) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TreatUnrecognizedResourceTypesAsWarnings", it.treat_unrecognized_resource_types_as_warnings);
        to.into()
    }
}

impl TryFrom<Value> for TemplateSummaryConfig {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TemplateSummaryConfig", value)?;
        Ok(Self {
            treat_unrecognized_resource_types_as_warnings: from
                .take_some("TreatUnrecognizedResourceTypesAsWarnings")?,
        })
    }
}

impl From<TestTypeInput> for Value {
    #[inline]
    fn from(it: TestTypeInput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("Arn", it.arn);
        to.put_some("Type", it.r#type);
        to.put_some("TypeName", it.type_name);
        to.put_some("VersionId", it.version_id);
        to.put_some("LogDeliveryBucket", it.log_delivery_bucket);
        to.into()
    }
}

impl TryFrom<Value> for TestTypeInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TestTypeInput", value)?;
        Ok(Self {
            arn: from.take_some("Arn")?,
            r#type: from.take_some("Type")?,
            type_name: from.take_some("TypeName")?,
            version_id: from.take_some("VersionId")?,
            log_delivery_bucket: from.take_some("LogDeliveryBucket")?,
        })
    }
}

impl From<TestTypeOutput> for Value {
    #[inline]
    fn from(it: TestTypeOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("TypeVersionArn", it.type_version_arn);
        to.into()
    }
}

impl TryFrom<Value> for TestTypeOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TestTypeOutput", value)?;
        Ok(Self { type_version_arn: from.take_some("TypeVersionArn")? })
    }
}

impl From<TokenAlreadyExistsException> for Value {
    #[inline]
    fn from(it: TokenAlreadyExistsException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for TokenAlreadyExistsException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("TokenAlreadyExistsException", value)?;
        Ok(Self {})
    }
}

impl From<TypeConfigurationDetails> for Value {
    #[inline]
    fn from(it: TypeConfigurationDetails) -> Self {
        let mut to = Fields::with_capacity(7);
        to.put_some("Arn", it.arn);
        to.put_some("Alias", it.alias);
        to.put_some("Configuration", it.configuration);
        to.put_some("LastUpdated", it.last_updated);
        to.put_some("TypeArn", it.type_arn);
        to.put_some("TypeName", it.type_name);
        to.put_some("IsDefaultConfiguration", it.is_default_configuration);
        to.into()
    }
}

impl TryFrom<Value> for TypeConfigurationDetails {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TypeConfigurationDetails", value)?;
        Ok(Self {
            arn: from.take_some("Arn")?,
            alias: from.take_some("Alias")?,
            configuration: from.take_some("Configuration")?,
            last_updated: from.take_some("LastUpdated")?,
            type_arn: from.take_some("TypeArn")?,
            type_name: from.take_some("TypeName")?,
            is_default_configuration: from.take_some("IsDefaultConfiguration")?,
        })
    }
}

impl From<TypeConfigurationIdentifier> for Value {
    #[inline]
    fn from(it: TypeConfigurationIdentifier) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("TypeArn", it.type_arn);
        to.put_some("TypeConfigurationAlias", it.type_configuration_alias);
        to.put_some("TypeConfigurationArn", it.type_configuration_arn);
        to.put_some("Type", it.r#type);
        to.put_some("TypeName", it.type_name);
        to.into()
    }
}

impl TryFrom<Value> for TypeConfigurationIdentifier {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TypeConfigurationIdentifier", value)?;
        Ok(Self {
            type_arn: from.take_some("TypeArn")?,
            type_configuration_alias: from.take_some("TypeConfigurationAlias")?,
            type_configuration_arn: from.take_some("TypeConfigurationArn")?,
            r#type: from.take_some("Type")?,
            type_name: from.take_some("TypeName")?,
        })
    }
}

impl From<TypeConfigurationNotFoundException> for Value {
    #[inline]
    fn from(it: TypeConfigurationNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for TypeConfigurationNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("TypeConfigurationNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<TypeFilters> for Value {
    #[inline]
    fn from(it: TypeFilters) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("Category", it.category);
        to.put_some("PublisherId", it.publisher_id);
        to.put_some("TypeNamePrefix", it.type_name_prefix);
        to.into()
    }
}

impl TryFrom<Value> for TypeFilters {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TypeFilters", value)?;
        Ok(Self {
            category: from.take_some("Category")?,
            publisher_id: from.take_some("PublisherId")?,
            type_name_prefix: from.take_some("TypeNamePrefix")?,
        })
    }
}

impl From<TypeNotFoundException> for Value {
    #[inline]
    fn from(it: TypeNotFoundException) -> Self {
        let _ = it;
        Value::Struct(Vec::new())
    }
}

impl TryFrom<Value> for TypeNotFoundException {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        Fields::open("TypeNotFoundException", value)?;
        Ok(Self {})
    }
}

impl From<TypeSummary> for Value {
    #[inline]
    fn from(it: TypeSummary) -> Self {
        let mut to = Fields::with_capacity(13);
        to.put_some("Type", it.r#type);
        to.put_some("TypeName", it.type_name);
        to.put_some("DefaultVersionId", it.default_version_id);
        to.put_some("TypeArn", it.type_arn);
        to.put_some("LastUpdated", it.last_updated);
        to.put_some("Description", it.description);
        to.put_some("PublisherId", it.publisher_id);
        to.put_some("OriginalTypeName", it.original_type_name);
        to.put_some("PublicVersionNumber", it.public_version_number);
        to.put_some("LatestPublicVersion", it.latest_public_version);
        to.put_some("PublisherIdentity", it.publisher_identity);
        to.put_some("PublisherName", it.publisher_name);
        to.put_some("IsActivated", it.is_activated);
        to.into()
    }
}

impl TryFrom<Value> for TypeSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TypeSummary", value)?;
        Ok(Self {
            r#type: from.take_some("Type")?,
            type_name: from.take_some("TypeName")?,
            default_version_id: from.take_some("DefaultVersionId")?,
            type_arn: from.take_some("TypeArn")?,
            last_updated: from.take_some("LastUpdated")?,
            description: from.take_some("Description")?,
            publisher_id: from.take_some("PublisherId")?,
            original_type_name: from.take_some("OriginalTypeName")?,
            public_version_number: from.take_some("PublicVersionNumber")?,
            latest_public_version: from.take_some("LatestPublicVersion")?,
            publisher_identity: from.take_some("PublisherIdentity")?,
            publisher_name: from.take_some("PublisherName")?,
            is_activated: from.take_some("IsActivated")?,
        })
    }
}

impl From<TypeVersionSummary> for Value {
    #[inline]
    fn from(it: TypeVersionSummary) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put_some("Type", it.r#type);
        to.put_some("TypeName", it.type_name);
        to.put_some("VersionId", it.version_id);
        to.put_some("IsDefaultVersion", it.is_default_version);
        to.put_some("Arn", it.arn);
        to.put_some("TimeCreated", it.time_created);
        to.put_some("Description", it.description);
        to.put_some("PublicVersionNumber", it.public_version_number);
        to.into()
    }
}

impl TryFrom<Value> for TypeVersionSummary {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("TypeVersionSummary", value)?;
        Ok(Self {
            r#type: from.take_some("Type")?,
            type_name: from.take_some("TypeName")?,
            version_id: from.take_some("VersionId")?,
            is_default_version: from.take_some("IsDefaultVersion")?,
            arn: from.take_some("Arn")?,
            time_created: from.take_some("TimeCreated")?,
            description: from.take_some("Description")?,
            public_version_number: from.take_some("PublicVersionNumber")?,
        })
    }
}

impl From<UpdateGeneratedTemplateInput> for Value {
    #[inline]
    fn from(it: UpdateGeneratedTemplateInput) -> Self {
        let mut to = Fields::with_capacity(6);
        to.put("GeneratedTemplateName", it.generated_template_name);
        to.put_some("NewGeneratedTemplateName", it.new_generated_template_name);
        to.put_some("AddResources", it.add_resources);
        to.put_some("RemoveResources", it.remove_resources);
        to.put_some("RefreshAllResources", it.refresh_all_resources);
        to.put_some("TemplateConfiguration", it.template_configuration);
        to.into()
    }
}

impl TryFrom<Value> for UpdateGeneratedTemplateInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateGeneratedTemplateInput", value)?;
        Ok(Self {
            generated_template_name: from.take("GeneratedTemplateName")?,
            new_generated_template_name: from.take_some("NewGeneratedTemplateName")?,
            add_resources: from.take_some("AddResources")?,
            remove_resources: from.take_some("RemoveResources")?,
            refresh_all_resources: from.take_some("RefreshAllResources")?,
            template_configuration: from.take_some("TemplateConfiguration")?,
        })
    }
}

impl From<UpdateGeneratedTemplateOutput> for Value {
    #[inline]
    fn from(it: UpdateGeneratedTemplateOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("GeneratedTemplateId", it.generated_template_id);
        to.into()
    }
}

impl TryFrom<Value> for UpdateGeneratedTemplateOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateGeneratedTemplateOutput", value)?;
        Ok(Self { generated_template_id: from.take_some("GeneratedTemplateId")? })
    }
}

impl From<UpdateStackInput> for Value {
    #[inline]
    fn from(it: UpdateStackInput) -> Self {
        let mut to = Fields::with_capacity(20);
        to.put("StackName", it.stack_name);
        to.put_some("TemplateBody", it.template_body);
        to.put_some("TemplateURL", it.template_url);
        to.put_some("UsePreviousTemplate", it.use_previous_template);
        to.put_some("StackPolicyDuringUpdateBody", it.stack_policy_during_update_body);
        to.put_some("StackPolicyDuringUpdateURL", it.stack_policy_during_update_url);
        to.put_some("Parameters", it.parameters);
        to.put_some("Capabilities", it.capabilities);
        to.put_some("ResourceTypes", it.resource_types);
        to.put_some("RoleARN", it.role_arn);
        to.put_some("RollbackConfiguration", it.rollback_configuration);
        to.put_some("StackPolicyBody", it.stack_policy_body);
        to.put_some("StackPolicyURL", it.stack_policy_url);
        to.put_some("NotificationARNs", it.notification_ar_ns);
        to.put_some("Tags", it.tags);
        to.put_some("DisableRollback", it.disable_rollback);
        to.put_some("ClientRequestToken", it.client_request_token);
        to.put_some("RetainExceptOnCreate", it.retain_except_on_create);
        to.put_some("DeploymentConfig", it.deployment_config);
        to.put_some("DisableValidation", it.disable_validation);
        to.into()
    }
}

impl TryFrom<Value> for UpdateStackInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateStackInput", value)?;
        Ok(Self {
            stack_name: from.take("StackName")?,
            template_body: from.take_some("TemplateBody")?,
            template_url: from.take_some("TemplateURL")?,
            use_previous_template: from.take_some("UsePreviousTemplate")?,
            stack_policy_during_update_body: from.take_some("StackPolicyDuringUpdateBody")?,
            stack_policy_during_update_url: from.take_some("StackPolicyDuringUpdateURL")?,
            parameters: from.take_some("Parameters")?,
            capabilities: from.take_some("Capabilities")?,
            resource_types: from.take_some("ResourceTypes")?,
            role_arn: from.take_some("RoleARN")?,
            rollback_configuration: from.take_some("RollbackConfiguration")?,
            stack_policy_body: from.take_some("StackPolicyBody")?,
            stack_policy_url: from.take_some("StackPolicyURL")?,
            notification_ar_ns: from.take_some("NotificationARNs")?,
            tags: from.take_some("Tags")?,
            disable_rollback: from.take_some("DisableRollback")?,
            client_request_token: from.take_some("ClientRequestToken")?,
            retain_except_on_create: from.take_some("RetainExceptOnCreate")?,
            deployment_config: from.take_some("DeploymentConfig")?,
            disable_validation: from.take_some("DisableValidation")?,
        })
    }
}

impl From<UpdateStackInstancesInput> for Value {
    #[inline]
    fn from(it: UpdateStackInstancesInput) -> Self {
        let mut to = Fields::with_capacity(8);
        to.put("StackSetName", it.stack_set_name);
        to.put_some("Accounts", it.accounts);
        to.put_some("DeploymentTargets", it.deployment_targets);
        to.put("Regions", it.regions);
        to.put_some("ParameterOverrides", it.parameter_overrides);
        to.put_some("OperationPreferences", it.operation_preferences);
        to.put_some("OperationId", it.operation_id);
        to.put_some("CallAs", it.call_as);
        to.into()
    }
}

impl TryFrom<Value> for UpdateStackInstancesInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateStackInstancesInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            accounts: from.take_some("Accounts")?,
            deployment_targets: from.take_some("DeploymentTargets")?,
            regions: from.take("Regions")?,
            parameter_overrides: from.take_some("ParameterOverrides")?,
            operation_preferences: from.take_some("OperationPreferences")?,
            operation_id: from.take_some("OperationId")?,
            call_as: from.take_some("CallAs")?,
        })
    }
}

impl From<UpdateStackInstancesOutput> for Value {
    #[inline]
    fn from(it: UpdateStackInstancesOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("OperationId", it.operation_id);
        to.into()
    }
}

impl TryFrom<Value> for UpdateStackInstancesOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateStackInstancesOutput", value)?;
        Ok(Self { operation_id: from.take_some("OperationId")? })
    }
}

impl From<UpdateStackOutput> for Value {
    #[inline]
    fn from(it: UpdateStackOutput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("StackId", it.stack_id);
        to.put_some("OperationId", it.operation_id);
        to.into()
    }
}

impl TryFrom<Value> for UpdateStackOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateStackOutput", value)?;
        Ok(Self { stack_id: from.take_some("StackId")?, operation_id: from.take_some("OperationId")? })
    }
}

impl From<UpdateStackSetInput> for Value {
    #[inline]
    fn from(it: UpdateStackSetInput) -> Self {
        let mut to = Fields::with_capacity(23);
        to.put("StackSetName", it.stack_set_name);
        to.put_some("Description", it.description);
        to.put_some("TemplateBody", it.template_body);
        to.put_some("TemplateURL", it.template_url);
        to.put_some("UsePreviousTemplate", it.use_previous_template);
        to.put_some("Parameters", it.parameters);
        to.put_some("Capabilities", it.capabilities);
        to.put_some("Tags", it.tags);
        to.put_some("OperationPreferences", it.operation_preferences);
        to.put_some("AdministrationRoleARN", it.administration_role_arn);
        to.put_some("ExecutionRoleName", it.execution_role_name);
        to.put_some("DeploymentTargets", it.deployment_targets);
        to.put_some("PermissionModel", it.permission_model);
        to.put_some("AutoDeployment", it.auto_deployment);
        to.put_some("OperationId", it.operation_id);
        to.put_some("Accounts", it.accounts);
        to.put_some("Regions", it.regions);
        to.put_some("CallAs", it.call_as);
        to.put_some("ManagedExecution", it.managed_execution);
        to.put_some("ExecutionRoleTemplateBody", it.execution_role_template_body);
        to.put_some("ExecutionRoleTemplateUrl", it.execution_role_template_url);
        to.put_some("UseAdminExecutionRole", it.use_admin_execution_role);
        to.put_some("StackSetOutputBucket", it.stack_set_output_bucket);
        to.into()
    }
}

impl TryFrom<Value> for UpdateStackSetInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateStackSetInput", value)?;
        Ok(Self {
            stack_set_name: from.take("StackSetName")?,
            description: from.take_some("Description")?,
            template_body: from.take_some("TemplateBody")?,
            template_url: from.take_some("TemplateURL")?,
            use_previous_template: from.take_some("UsePreviousTemplate")?,
            parameters: from.take_some("Parameters")?,
            capabilities: from.take_some("Capabilities")?,
            tags: from.take_some("Tags")?,
            operation_preferences: from.take_some("OperationPreferences")?,
            administration_role_arn: from.take_some("AdministrationRoleARN")?,
            execution_role_name: from.take_some("ExecutionRoleName")?,
            deployment_targets: from.take_some("DeploymentTargets")?,
            permission_model: from.take_some("PermissionModel")?,
            auto_deployment: from.take_some("AutoDeployment")?,
            operation_id: from.take_some("OperationId")?,
            accounts: from.take_some("Accounts")?,
            regions: from.take_some("Regions")?,
            call_as: from.take_some("CallAs")?,
            managed_execution: from.take_some("ManagedExecution")?,
            execution_role_template_body: from.take_some("ExecutionRoleTemplateBody")?,
            execution_role_template_url: from.take_some("ExecutionRoleTemplateUrl")?,
            use_admin_execution_role: from.take_some("UseAdminExecutionRole")?,
            stack_set_output_bucket: from.take_some("StackSetOutputBucket")?,
        })
    }
}

impl From<UpdateStackSetOutput> for Value {
    #[inline]
    fn from(it: UpdateStackSetOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("OperationId", it.operation_id);
        to.into()
    }
}

impl TryFrom<Value> for UpdateStackSetOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateStackSetOutput", value)?;
        Ok(Self { operation_id: from.take_some("OperationId")? })
    }
}

impl From<UpdateTerminationProtectionInput> for Value {
    #[inline]
    fn from(it: UpdateTerminationProtectionInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put("EnableTerminationProtection", it.enable_termination_protection);
        to.put("StackName", it.stack_name);
        to.into()
    }
}

impl TryFrom<Value> for UpdateTerminationProtectionInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateTerminationProtectionInput", value)?;
        Ok(Self {
            enable_termination_protection: from.take("EnableTerminationProtection")?,
            stack_name: from.take("StackName")?,
        })
    }
}

impl From<UpdateTerminationProtectionOutput> for Value {
    #[inline]
    fn from(it: UpdateTerminationProtectionOutput) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("StackId", it.stack_id);
        to.into()
    }
}

impl TryFrom<Value> for UpdateTerminationProtectionOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("UpdateTerminationProtectionOutput", value)?;
        Ok(Self { stack_id: from.take_some("StackId")? })
    }
}

impl From<ValidateTemplateInput> for Value {
    #[inline]
    fn from(it: ValidateTemplateInput) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("TemplateBody", it.template_body);
        to.put_some("TemplateURL", it.template_url);
        to.into()
    }
}

impl TryFrom<Value> for ValidateTemplateInput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ValidateTemplateInput", value)?;
        Ok(Self { template_body: from.take_some("TemplateBody")?, template_url: from.take_some("TemplateURL")? })
    }
}

impl From<ValidateTemplateOutput> for Value {
    #[inline]
    fn from(it: ValidateTemplateOutput) -> Self {
        let mut to = Fields::with_capacity(5);
        to.put_some("Parameters", it.parameters);
        to.put_some("Description", it.description);
        to.put_some("Capabilities", it.capabilities);
        to.put_some("CapabilitiesReason", it.capabilities_reason);
        to.put_some("DeclaredTransforms", it.declared_transforms);
        to.into()
    }
}

impl TryFrom<Value> for ValidateTemplateOutput {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("ValidateTemplateOutput", value)?;
        Ok(Self {
            parameters: from.take_some("Parameters")?,
            description: from.take_some("Description")?,
            capabilities: from.take_some("Capabilities")?,
            capabilities_reason: from.take_some("CapabilitiesReason")?,
            declared_transforms: from.take_some("DeclaredTransforms")?,
        })
    }
}

impl From<WarningDetail> for Value {
    #[inline]
    fn from(it: WarningDetail) -> Self {
        let mut to = Fields::with_capacity(2);
        to.put_some("Type", it.r#type);
        to.put_some("Properties", it.properties);
        to.into()
    }
}

impl TryFrom<Value> for WarningDetail {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("WarningDetail", value)?;
        Ok(Self { r#type: from.take_some("Type")?, properties: from.take_some("Properties")? })
    }
}

impl From<WarningProperty> for Value {
    #[inline]
    fn from(it: WarningProperty) -> Self {
        let mut to = Fields::with_capacity(3);
        to.put_some("PropertyPath", it.property_path);
        to.put_some("Required", it.required);
        to.put_some("Description", it.description);
        to.into()
    }
}

impl TryFrom<Value> for WarningProperty {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("WarningProperty", value)?;
        Ok(Self {
            property_path: from.take_some("PropertyPath")?,
            required: from.take_some("Required")?,
            description: from.take_some("Description")?,
        })
    }
}

impl From<Warnings> for Value {
    #[inline]
    fn from(it: Warnings) -> Self {
        let mut to = Fields::with_capacity(1);
        to.put_some("UnrecognizedResourceTypes", it.unrecognized_resource_types);
        to.into()
    }
}

impl TryFrom<Value> for Warnings {
    type Error = contract::Error;
    #[inline]
    fn try_from(value: Value) -> Result<Self, contract::Error> {
        let mut from = Fields::open("Warnings", value)?;
        Ok(Self { unrecognized_resource_types: from.take_some("UnrecognizedResourceTypes")? })
    }
}
