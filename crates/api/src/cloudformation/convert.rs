// Generated from `models/cloudformation.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AccountGateResult {
    const NAME: &'static str = "AccountGateResult";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
    }
}

impl contract::convert::Record for AccountLimit {
    const NAME: &'static str = "AccountLimit";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for ActivateOrganizationsAccessInput {
    const NAME: &'static str = "ActivateOrganizationsAccessInput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ActivateOrganizationsAccessOutput {
    const NAME: &'static str = "ActivateOrganizationsAccessOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ActivateTypeInput {
    const NAME: &'static str = "ActivateTypeInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("PublicTypeArn", &mut self.public_type_arn);
        fields.optional("PublisherId", &mut self.publisher_id);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("TypeNameAlias", &mut self.type_name_alias);
        fields.optional("AutoUpdate", &mut self.auto_update);
        fields.optional("LoggingConfig", &mut self.logging_config);
        fields.optional("ExecutionRoleArn", &mut self.execution_role_arn);
        fields.optional("VersionBump", &mut self.version_bump);
        fields.optional("MajorVersion", &mut self.major_version);
    }
}

impl contract::convert::Record for ActivateTypeOutput {
    const NAME: &'static str = "ActivateTypeOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for AlreadyExistsException {
    const NAME: &'static str = "AlreadyExistsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Annotation {
    const NAME: &'static str = "Annotation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AnnotationName", &mut self.annotation_name);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusMessage", &mut self.status_message);
        fields.optional("RemediationMessage", &mut self.remediation_message);
        fields.optional("RemediationLink", &mut self.remediation_link);
        fields.optional("SeverityLevel", &mut self.severity_level);
    }
}

impl contract::convert::Record for AutoDeployment {
    const NAME: &'static str = "AutoDeployment";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Enabled", &mut self.enabled);
        fields.optional("RetainStacksOnAccountRemoval", &mut self.retain_stacks_on_account_removal);
        fields.optional("DependsOn", &mut self.depends_on);
    }
}

impl contract::convert::Record for BatchDescribeTypeConfigurationsError {
    const NAME: &'static str = "BatchDescribeTypeConfigurationsError";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("ErrorMessage", &mut self.error_message);
        fields.optional("TypeConfigurationIdentifier", &mut self.type_configuration_identifier);
    }
}

impl contract::convert::Record for BatchDescribeTypeConfigurationsInput {
    const NAME: &'static str = "BatchDescribeTypeConfigurationsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TypeConfigurationIdentifiers", &mut self.type_configuration_identifiers);
    }
}

impl contract::convert::Record for BatchDescribeTypeConfigurationsOutput {
    const NAME: &'static str = "BatchDescribeTypeConfigurationsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Errors", &mut self.errors);
        fields.optional("UnprocessedTypeConfigurations", &mut self.unprocessed_type_configurations);
        fields.optional("TypeConfigurations", &mut self.type_configurations);
    }
}

impl contract::convert::Record for CFNRegistryException {
    const NAME: &'static str = "CFNRegistryException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Message", &mut self.message);
    }
}

impl contract::convert::Record for CancelUpdateStackInput {
    const NAME: &'static str = "CancelUpdateStackInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
    }
}

impl contract::convert::Record for Change {
    const NAME: &'static str = "Change";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("HookInvocationCount", &mut self.hook_invocation_count);
        fields.optional("ResourceChange", &mut self.resource_change);
    }
}

impl contract::convert::Record for ChangeSetHook {
    const NAME: &'static str = "ChangeSetHook";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("InvocationPoint", &mut self.invocation_point);
        fields.optional("FailureMode", &mut self.failure_mode);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("TypeVersionId", &mut self.type_version_id);
        fields.optional("TypeConfigurationVersionId", &mut self.type_configuration_version_id);
        fields.optional("TargetDetails", &mut self.target_details);
    }
}

impl contract::convert::Record for ChangeSetHookResourceTargetDetails {
    const NAME: &'static str = "ChangeSetHookResourceTargetDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("LogicalResourceId", &mut self.logical_resource_id);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("ResourceAction", &mut self.resource_action);
    }
}

impl contract::convert::Record for ChangeSetHookTargetDetails {
    const NAME: &'static str = "ChangeSetHookTargetDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TargetType", &mut self.target_type);
        fields.optional("ResourceTargetDetails", &mut self.resource_target_details);
    }
}

impl contract::convert::Record for ChangeSetNotFoundException {
    const NAME: &'static str = "ChangeSetNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ChangeSetSummary {
    const NAME: &'static str = "ChangeSetSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackId", &mut self.stack_id);
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("ChangeSetId", &mut self.change_set_id);
        fields.optional("ChangeSetName", &mut self.change_set_name);
        fields.optional("ExecutionStatus", &mut self.execution_status);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("Description", &mut self.description);
        fields.optional("IncludeNestedStacks", &mut self.include_nested_stacks);
        fields.optional("ParentChangeSetId", &mut self.parent_change_set_id);
        fields.optional("RootChangeSetId", &mut self.root_change_set_id);
        fields.optional("ImportExistingResources", &mut self.import_existing_resources);
    }
}

impl contract::convert::Record for ConcurrentResourcesLimitExceededException {
    const NAME: &'static str = "ConcurrentResourcesLimitExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ContinueUpdateRollbackInput {
    const NAME: &'static str = "ContinueUpdateRollbackInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.optional("RoleARN", &mut self.role_arn);
        fields.optional("ResourcesToSkip", &mut self.resources_to_skip);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("ForceRollback", &mut self.force_rollback);
    }
}

impl contract::convert::Record for ContinueUpdateRollbackOutput {
    const NAME: &'static str = "ContinueUpdateRollbackOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for CreateChangeSetInput {
    const NAME: &'static str = "CreateChangeSetInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.optional("TemplateBody", &mut self.template_body);
        fields.optional("TemplateURL", &mut self.template_url);
        fields.optional("UsePreviousTemplate", &mut self.use_previous_template);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("Capabilities", &mut self.capabilities);
        fields.optional("ResourceTypes", &mut self.resource_types);
        fields.optional("RoleARN", &mut self.role_arn);
        fields.optional("RollbackConfiguration", &mut self.rollback_configuration);
        fields.optional("NotificationARNs", &mut self.notification_ar_ns);
        fields.optional("Tags", &mut self.tags);
        fields.required("ChangeSetName", &mut self.change_set_name);
        fields.optional("ClientToken", &mut self.client_token);
        fields.optional("Description", &mut self.description);
        fields.optional("ChangeSetType", &mut self.change_set_type);
        fields.optional("ResourcesToImport", &mut self.resources_to_import);
        fields.optional("IncludeNestedStacks", &mut self.include_nested_stacks);
        fields.optional("OnStackFailure", &mut self.on_stack_failure);
        fields.optional("ImportExistingResources", &mut self.import_existing_resources);
        fields.optional("DeploymentMode", &mut self.deployment_mode);
        fields.optional("DeploymentConfig", &mut self.deployment_config);
        fields.optional("DisableValidation", &mut self.disable_validation);
    }
}

impl contract::convert::Record for CreateChangeSetOutput {
    const NAME: &'static str = "CreateChangeSetOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Id", &mut self.id);
        fields.optional("StackId", &mut self.stack_id);
    }
}

impl contract::convert::Record for CreateGeneratedTemplateInput {
    const NAME: &'static str = "CreateGeneratedTemplateInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Resources", &mut self.resources);
        fields.required("GeneratedTemplateName", &mut self.generated_template_name);
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("TemplateConfiguration", &mut self.template_configuration);
    }
}

impl contract::convert::Record for CreateGeneratedTemplateOutput {
    const NAME: &'static str = "CreateGeneratedTemplateOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GeneratedTemplateId", &mut self.generated_template_id);
    }
}

impl contract::convert::Record for CreateStackInput {
    const NAME: &'static str = "CreateStackInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.optional("TemplateBody", &mut self.template_body);
        fields.optional("TemplateURL", &mut self.template_url);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("DisableRollback", &mut self.disable_rollback);
        fields.optional("RollbackConfiguration", &mut self.rollback_configuration);
        fields.optional("TimeoutInMinutes", &mut self.timeout_in_minutes);
        fields.optional("NotificationARNs", &mut self.notification_ar_ns);
        fields.optional("Capabilities", &mut self.capabilities);
        fields.optional("ResourceTypes", &mut self.resource_types);
        fields.optional("RoleARN", &mut self.role_arn);
        fields.optional("OnFailure", &mut self.on_failure);
        fields.optional("StackPolicyBody", &mut self.stack_policy_body);
        fields.optional("StackPolicyURL", &mut self.stack_policy_url);
        fields.optional("Tags", &mut self.tags);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("EnableTerminationProtection", &mut self.enable_termination_protection);
        fields.optional("RetainExceptOnCreate", &mut self.retain_except_on_create);
        fields.optional("DeploymentConfig", &mut self.deployment_config);
        fields.optional("DisableValidation", &mut self.disable_validation);
    }
}

impl contract::convert::Record for CreateStackInstancesInput {
    const NAME: &'static str = "CreateStackInstancesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.optional("Accounts", &mut self.accounts);
        fields.optional("DeploymentTargets", &mut self.deployment_targets);
        fields.required("Regions", &mut self.regions);
        fields.optional("ParameterOverrides", &mut self.parameter_overrides);
        fields.optional("OperationPreferences", &mut self.operation_preferences);
        fields.optional("OperationId", &mut self.operation_id);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for CreateStackInstancesOutput {
    const NAME: &'static str = "CreateStackInstancesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OperationId", &mut self.operation_id);
    }
}

impl contract::convert::Record for CreateStackOutput {
    const NAME: &'static str = "CreateStackOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackId", &mut self.stack_id);
        fields.optional("OperationId", &mut self.operation_id);
    }
}

impl contract::convert::Record for CreateStackRefactorInput {
    const NAME: &'static str = "CreateStackRefactorInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Description", &mut self.description);
        fields.optional("EnableStackCreation", &mut self.enable_stack_creation);
        fields.optional("ResourceMappings", &mut self.resource_mappings);
        fields.required("StackDefinitions", &mut self.stack_definitions);
    }
}

impl contract::convert::Record for CreateStackRefactorOutput {
    const NAME: &'static str = "CreateStackRefactorOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackRefactorId", &mut self.stack_refactor_id);
    }
}

impl contract::convert::Record for CreateStackSetInput {
    const NAME: &'static str = "CreateStackSetInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.optional("Description", &mut self.description);
        fields.optional("TemplateBody", &mut self.template_body);
        fields.optional("TemplateURL", &mut self.template_url);
        fields.optional("StackId", &mut self.stack_id);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("Capabilities", &mut self.capabilities);
        fields.optional("Tags", &mut self.tags);
        fields.optional("AdministrationRoleARN", &mut self.administration_role_arn);
        fields.optional("ExecutionRoleName", &mut self.execution_role_name);
        fields.optional("PermissionModel", &mut self.permission_model);
        fields.optional("AutoDeployment", &mut self.auto_deployment);
        fields.optional("CallAs", &mut self.call_as);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("ManagedExecution", &mut self.managed_execution);
        fields.optional("ExecutionRoleTemplateBody", &mut self.execution_role_template_body);
        fields.optional("ExecutionRoleTemplateUrl", &mut self.execution_role_template_url);
        fields.optional("StackSetOutputBucket", &mut self.stack_set_output_bucket);
    }
}

impl contract::convert::Record for CreateStackSetOutput {
    const NAME: &'static str = "CreateStackSetOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackSetId", &mut self.stack_set_id);
    }
}

impl contract::convert::Record for CreatedButModifiedException {
    const NAME: &'static str = "CreatedButModifiedException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeactivateOrganizationsAccessInput {
    const NAME: &'static str = "DeactivateOrganizationsAccessInput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeactivateOrganizationsAccessOutput {
    const NAME: &'static str = "DeactivateOrganizationsAccessOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeactivateTypeInput {
    const NAME: &'static str = "DeactivateTypeInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("Type", &mut self.r#type);
        fields.optional("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for DeactivateTypeOutput {
    const NAME: &'static str = "DeactivateTypeOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteChangeSetInput {
    const NAME: &'static str = "DeleteChangeSetInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChangeSetName", &mut self.change_set_name);
        fields.optional("StackName", &mut self.stack_name);
    }
}

impl contract::convert::Record for DeleteChangeSetOutput {
    const NAME: &'static str = "DeleteChangeSetOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteGeneratedTemplateInput {
    const NAME: &'static str = "DeleteGeneratedTemplateInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GeneratedTemplateName", &mut self.generated_template_name);
    }
}

impl contract::convert::Record for DeleteStackInput {
    const NAME: &'static str = "DeleteStackInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.optional("RetainResources", &mut self.retain_resources);
        fields.optional("RoleARN", &mut self.role_arn);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("DeletionMode", &mut self.deletion_mode);
        fields.optional("DeploymentConfig", &mut self.deployment_config);
    }
}

impl contract::convert::Record for DeleteStackInstancesInput {
    const NAME: &'static str = "DeleteStackInstancesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.optional("Accounts", &mut self.accounts);
        fields.optional("DeploymentTargets", &mut self.deployment_targets);
        fields.required("Regions", &mut self.regions);
        fields.optional("OperationPreferences", &mut self.operation_preferences);
        fields.required("RetainStacks", &mut self.retain_stacks);
        fields.optional("OperationId", &mut self.operation_id);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for DeleteStackInstancesOutput {
    const NAME: &'static str = "DeleteStackInstancesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OperationId", &mut self.operation_id);
    }
}

impl contract::convert::Record for DeleteStackSetInput {
    const NAME: &'static str = "DeleteStackSetInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for DeleteStackSetOutput {
    const NAME: &'static str = "DeleteStackSetOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeploymentConfig {
    const NAME: &'static str = "DeploymentConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Mode", &mut self.mode);
        fields.optional("DisableRollback", &mut self.disable_rollback);
    }
}

impl contract::convert::Record for DeploymentTargets {
    const NAME: &'static str = "DeploymentTargets";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Accounts", &mut self.accounts);
        fields.optional("AccountsUrl", &mut self.accounts_url);
        fields.optional("OrganizationalUnitIds", &mut self.organizational_unit_ids);
        fields.optional("AccountFilterType", &mut self.account_filter_type);
    }
}

impl contract::convert::Record for DeregisterTypeInput {
    const NAME: &'static str = "DeregisterTypeInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Type", &mut self.r#type);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for DeregisterTypeOutput {
    const NAME: &'static str = "DeregisterTypeOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DescribeAccountLimitsInput {
    const NAME: &'static str = "DescribeAccountLimitsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeAccountLimitsOutput {
    const NAME: &'static str = "DescribeAccountLimitsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AccountLimits", &mut self.account_limits);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeChangeSetHooksInput {
    const NAME: &'static str = "DescribeChangeSetHooksInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChangeSetName", &mut self.change_set_name);
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("LogicalResourceId", &mut self.logical_resource_id);
    }
}

impl contract::convert::Record for DescribeChangeSetHooksOutput {
    const NAME: &'static str = "DescribeChangeSetHooksOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ChangeSetId", &mut self.change_set_id);
        fields.optional("ChangeSetName", &mut self.change_set_name);
        fields.optional("Hooks", &mut self.hooks);
        fields.optional("Status", &mut self.status);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("StackId", &mut self.stack_id);
        fields.optional("StackName", &mut self.stack_name);
    }
}

impl contract::convert::Record for DescribeChangeSetInput {
    const NAME: &'static str = "DescribeChangeSetInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChangeSetName", &mut self.change_set_name);
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("IncludePropertyValues", &mut self.include_property_values);
    }
}

impl contract::convert::Record for DescribeChangeSetOutput {
    const NAME: &'static str = "DescribeChangeSetOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ChangeSetName", &mut self.change_set_name);
        fields.optional("ChangeSetId", &mut self.change_set_id);
        fields.optional("StackId", &mut self.stack_id);
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("Description", &mut self.description);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("ExecutionStatus", &mut self.execution_status);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("StackDriftStatus", &mut self.stack_drift_status);
        fields.optional("NotificationARNs", &mut self.notification_ar_ns);
        fields.optional("RollbackConfiguration", &mut self.rollback_configuration);
        fields.optional("Capabilities", &mut self.capabilities);
        fields.optional("Tags", &mut self.tags);
        fields.optional("Changes", &mut self.changes);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("IncludeNestedStacks", &mut self.include_nested_stacks);
        fields.optional("ParentChangeSetId", &mut self.parent_change_set_id);
        fields.optional("RootChangeSetId", &mut self.root_change_set_id);
        fields.optional("OnStackFailure", &mut self.on_stack_failure);
        fields.optional("ImportExistingResources", &mut self.import_existing_resources);
        fields.optional("DeploymentMode", &mut self.deployment_mode);
        fields.optional("DeploymentConfig", &mut self.deployment_config);
    }
}

impl contract::convert::Record for DescribeEventsInput {
    const NAME: &'static str = "DescribeEventsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("ChangeSetName", &mut self.change_set_name);
        fields.optional("OperationId", &mut self.operation_id);
        fields.optional("Filters", &mut self.filters);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeEventsOutput {
    const NAME: &'static str = "DescribeEventsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OperationEvents", &mut self.operation_events);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeGeneratedTemplateInput {
    const NAME: &'static str = "DescribeGeneratedTemplateInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GeneratedTemplateName", &mut self.generated_template_name);
    }
}

impl contract::convert::Record for DescribeGeneratedTemplateOutput {
    const NAME: &'static str = "DescribeGeneratedTemplateOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GeneratedTemplateId", &mut self.generated_template_id);
        fields.optional("GeneratedTemplateName", &mut self.generated_template_name);
        fields.optional("Resources", &mut self.resources);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastUpdatedTime", &mut self.last_updated_time);
        fields.optional("Progress", &mut self.progress);
        fields.optional("StackId", &mut self.stack_id);
        fields.optional("TemplateConfiguration", &mut self.template_configuration);
        fields.optional("TotalWarnings", &mut self.total_warnings);
    }
}

impl contract::convert::Record for DescribeOrganizationsAccessInput {
    const NAME: &'static str = "DescribeOrganizationsAccessInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for DescribeOrganizationsAccessOutput {
    const NAME: &'static str = "DescribeOrganizationsAccessOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
    }
}

impl contract::convert::Record for DescribePublisherInput {
    const NAME: &'static str = "DescribePublisherInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PublisherId", &mut self.publisher_id);
    }
}

impl contract::convert::Record for DescribePublisherOutput {
    const NAME: &'static str = "DescribePublisherOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PublisherId", &mut self.publisher_id);
        fields.optional("PublisherStatus", &mut self.publisher_status);
        fields.optional("IdentityProvider", &mut self.identity_provider);
        fields.optional("PublisherProfile", &mut self.publisher_profile);
    }
}

impl contract::convert::Record for DescribeResourceScanInput {
    const NAME: &'static str = "DescribeResourceScanInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceScanId", &mut self.resource_scan_id);
    }
}

impl contract::convert::Record for DescribeResourceScanOutput {
    const NAME: &'static str = "DescribeResourceScanOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceScanId", &mut self.resource_scan_id);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("PercentageCompleted", &mut self.percentage_completed);
        fields.optional("ResourceTypes", &mut self.resource_types);
        fields.optional("ResourcesScanned", &mut self.resources_scanned);
        fields.optional("ResourcesRead", &mut self.resources_read);
        fields.optional("ScanFilters", &mut self.scan_filters);
    }
}

impl contract::convert::Record for DescribeStackDriftDetectionStatusInput {
    const NAME: &'static str = "DescribeStackDriftDetectionStatusInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackDriftDetectionId", &mut self.stack_drift_detection_id);
    }
}

impl contract::convert::Record for DescribeStackDriftDetectionStatusOutput {
    const NAME: &'static str = "DescribeStackDriftDetectionStatusOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackId", &mut self.stack_id);
        fields.required("StackDriftDetectionId", &mut self.stack_drift_detection_id);
        fields.optional("StackDriftStatus", &mut self.stack_drift_status);
        fields.required("DetectionStatus", &mut self.detection_status);
        fields.optional("DetectionStatusReason", &mut self.detection_status_reason);
        fields.optional("DriftedStackResourceCount", &mut self.drifted_stack_resource_count);
        fields.required("Timestamp", &mut self.timestamp);
    }
}

impl contract::convert::Record for DescribeStackEventsInput {
    const NAME: &'static str = "DescribeStackEventsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeStackEventsOutput {
    const NAME: &'static str = "DescribeStackEventsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackEvents", &mut self.stack_events);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeStackInstanceInput {
    const NAME: &'static str = "DescribeStackInstanceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.required("StackInstanceAccount", &mut self.stack_instance_account);
        fields.required("StackInstanceRegion", &mut self.stack_instance_region);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for DescribeStackInstanceOutput {
    const NAME: &'static str = "DescribeStackInstanceOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackInstance", &mut self.stack_instance);
    }
}

impl contract::convert::Record for DescribeStackRefactorInput {
    const NAME: &'static str = "DescribeStackRefactorInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackRefactorId", &mut self.stack_refactor_id);
    }
}

impl contract::convert::Record for DescribeStackRefactorOutput {
    const NAME: &'static str = "DescribeStackRefactorOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Description", &mut self.description);
        fields.optional("StackRefactorId", &mut self.stack_refactor_id);
        fields.optional("StackIds", &mut self.stack_ids);
        fields.optional("ExecutionStatus", &mut self.execution_status);
        fields.optional("ExecutionStatusReason", &mut self.execution_status_reason);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
    }
}

impl contract::convert::Record for DescribeStackResourceDriftsInput {
    const NAME: &'static str = "DescribeStackResourceDriftsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.optional("StackResourceDriftStatusFilters", &mut self.stack_resource_drift_status_filters);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for DescribeStackResourceDriftsOutput {
    const NAME: &'static str = "DescribeStackResourceDriftsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackResourceDrifts", &mut self.stack_resource_drifts);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeStackResourceInput {
    const NAME: &'static str = "DescribeStackResourceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.required("LogicalResourceId", &mut self.logical_resource_id);
    }
}

impl contract::convert::Record for DescribeStackResourceOutput {
    const NAME: &'static str = "DescribeStackResourceOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackResourceDetail", &mut self.stack_resource_detail);
    }
}

impl contract::convert::Record for DescribeStackResourcesInput {
    const NAME: &'static str = "DescribeStackResourcesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("LogicalResourceId", &mut self.logical_resource_id);
        fields.optional("PhysicalResourceId", &mut self.physical_resource_id);
    }
}

impl contract::convert::Record for DescribeStackResourcesOutput {
    const NAME: &'static str = "DescribeStackResourcesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackResources", &mut self.stack_resources);
    }
}

impl contract::convert::Record for DescribeStackSetInput {
    const NAME: &'static str = "DescribeStackSetInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for DescribeStackSetOperationInput {
    const NAME: &'static str = "DescribeStackSetOperationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.required("OperationId", &mut self.operation_id);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for DescribeStackSetOperationOutput {
    const NAME: &'static str = "DescribeStackSetOperationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackSetOperation", &mut self.stack_set_operation);
    }
}

impl contract::convert::Record for DescribeStackSetOutput {
    const NAME: &'static str = "DescribeStackSetOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackSet", &mut self.stack_set);
    }
}

impl contract::convert::Record for DescribeStacksInput {
    const NAME: &'static str = "DescribeStacksInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeStacksOutput {
    const NAME: &'static str = "DescribeStacksOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Stacks", &mut self.stacks);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for DescribeTypeInput {
    const NAME: &'static str = "DescribeTypeInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("Arn", &mut self.arn);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("PublisherId", &mut self.publisher_id);
        fields.optional("PublicVersionNumber", &mut self.public_version_number);
    }
}

impl contract::convert::Record for DescribeTypeOutput {
    const NAME: &'static str = "DescribeTypeOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Type", &mut self.r#type);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("DefaultVersionId", &mut self.default_version_id);
        fields.optional("IsDefaultVersion", &mut self.is_default_version);
        fields.optional("TypeTestsStatus", &mut self.type_tests_status);
        fields.optional("TypeTestsStatusDescription", &mut self.type_tests_status_description);
        fields.optional("Description", &mut self.description);
        fields.optional("Schema", &mut self.schema);
        fields.optional("ProvisioningType", &mut self.provisioning_type);
        fields.optional("DeprecatedStatus", &mut self.deprecated_status);
        fields.optional("LoggingConfig", &mut self.logging_config);
        fields.optional("RequiredActivatedTypes", &mut self.required_activated_types);
        fields.optional("ExecutionRoleArn", &mut self.execution_role_arn);
        fields.optional("Visibility", &mut self.visibility);
        fields.optional("SourceUrl", &mut self.source_url);
        fields.optional("DocumentationUrl", &mut self.documentation_url);
        fields.optional("LastUpdated", &mut self.last_updated);
        fields.optional("TimeCreated", &mut self.time_created);
        fields.optional("ConfigurationSchema", &mut self.configuration_schema);
        fields.optional("PublisherId", &mut self.publisher_id);
        fields.optional("OriginalTypeName", &mut self.original_type_name);
        fields.optional("OriginalTypeArn", &mut self.original_type_arn);
        fields.optional("PublicVersionNumber", &mut self.public_version_number);
        fields.optional("LatestPublicVersion", &mut self.latest_public_version);
        fields.optional("IsActivated", &mut self.is_activated);
        fields.optional("AutoUpdate", &mut self.auto_update);
    }
}

impl contract::convert::Record for DescribeTypeRegistrationInput {
    const NAME: &'static str = "DescribeTypeRegistrationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("RegistrationToken", &mut self.registration_token);
    }
}

impl contract::convert::Record for DescribeTypeRegistrationOutput {
    const NAME: &'static str = "DescribeTypeRegistrationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ProgressStatus", &mut self.progress_status);
        fields.optional("Description", &mut self.description);
        fields.optional("TypeArn", &mut self.type_arn);
        fields.optional("TypeVersionArn", &mut self.type_version_arn);
    }
}

impl contract::convert::Record for DetectStackDriftInput {
    const NAME: &'static str = "DetectStackDriftInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.optional("LogicalResourceIds", &mut self.logical_resource_ids);
    }
}

impl contract::convert::Record for DetectStackDriftOutput {
    const NAME: &'static str = "DetectStackDriftOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackDriftDetectionId", &mut self.stack_drift_detection_id);
    }
}

impl contract::convert::Record for DetectStackResourceDriftInput {
    const NAME: &'static str = "DetectStackResourceDriftInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.required("LogicalResourceId", &mut self.logical_resource_id);
    }
}

impl contract::convert::Record for DetectStackResourceDriftOutput {
    const NAME: &'static str = "DetectStackResourceDriftOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackResourceDrift", &mut self.stack_resource_drift);
    }
}

impl contract::convert::Record for DetectStackSetDriftInput {
    const NAME: &'static str = "DetectStackSetDriftInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.optional("OperationPreferences", &mut self.operation_preferences);
        fields.optional("OperationId", &mut self.operation_id);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for DetectStackSetDriftOutput {
    const NAME: &'static str = "DetectStackSetDriftOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OperationId", &mut self.operation_id);
    }
}

impl contract::convert::Record for EstimateTemplateCostInput {
    const NAME: &'static str = "EstimateTemplateCostInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TemplateBody", &mut self.template_body);
        fields.optional("TemplateURL", &mut self.template_url);
        fields.optional("Parameters", &mut self.parameters);
    }
}

impl contract::convert::Record for EstimateTemplateCostOutput {
    const NAME: &'static str = "EstimateTemplateCostOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Url", &mut self.url);
    }
}

impl contract::convert::Record for EventFilter {
    const NAME: &'static str = "EventFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("FailedEvents", &mut self.failed_events);
    }
}

impl contract::convert::Record for ExecuteChangeSetInput {
    const NAME: &'static str = "ExecuteChangeSetInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ChangeSetName", &mut self.change_set_name);
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("DisableRollback", &mut self.disable_rollback);
        fields.optional("RetainExceptOnCreate", &mut self.retain_except_on_create);
    }
}

impl contract::convert::Record for ExecuteChangeSetOutput {
    const NAME: &'static str = "ExecuteChangeSetOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ExecuteStackRefactorInput {
    const NAME: &'static str = "ExecuteStackRefactorInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackRefactorId", &mut self.stack_refactor_id);
    }
}

impl contract::convert::Record for Export {
    const NAME: &'static str = "Export";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExportingStackId", &mut self.exporting_stack_id);
        fields.optional("Name", &mut self.name);
        fields.optional("Value", &mut self.value);
    }
}

impl contract::convert::Record for GeneratedTemplateNotFoundException {
    const NAME: &'static str = "GeneratedTemplateNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for GetGeneratedTemplateInput {
    const NAME: &'static str = "GetGeneratedTemplateInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Format", &mut self.format);
        fields.required("GeneratedTemplateName", &mut self.generated_template_name);
    }
}

impl contract::convert::Record for GetGeneratedTemplateOutput {
    const NAME: &'static str = "GetGeneratedTemplateOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
        fields.optional("TemplateBody", &mut self.template_body);
    }
}

impl contract::convert::Record for GetHookResultInput {
    const NAME: &'static str = "GetHookResultInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("HookResultId", &mut self.hook_result_id);
    }
}

impl contract::convert::Record for GetHookResultOutput {
    const NAME: &'static str = "GetHookResultOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("HookResultId", &mut self.hook_result_id);
        fields.optional("InvocationPoint", &mut self.invocation_point);
        fields.optional("FailureMode", &mut self.failure_mode);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("OriginalTypeName", &mut self.original_type_name);
        fields.optional("TypeVersionId", &mut self.type_version_id);
        fields.optional("TypeConfigurationVersionId", &mut self.type_configuration_version_id);
        fields.optional("TypeArn", &mut self.type_arn);
        fields.optional("Status", &mut self.status);
        fields.optional("HookStatusReason", &mut self.hook_status_reason);
        fields.optional("InvokedAt", &mut self.invoked_at);
        fields.optional("Target", &mut self.target);
        fields.optional("Annotations", &mut self.annotations);
    }
}

impl contract::convert::Record for GetStackPolicyInput {
    const NAME: &'static str = "GetStackPolicyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
    }
}

impl contract::convert::Record for GetStackPolicyOutput {
    const NAME: &'static str = "GetStackPolicyOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackPolicyBody", &mut self.stack_policy_body);
    }
}

impl contract::convert::Record for GetTemplateInput {
    const NAME: &'static str = "GetTemplateInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("ChangeSetName", &mut self.change_set_name);
        fields.optional("TemplateStage", &mut self.template_stage);
    }
}

impl contract::convert::Record for GetTemplateOutput {
    const NAME: &'static str = "GetTemplateOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TemplateBody", &mut self.template_body);
        fields.optional("StagesAvailable", &mut self.stages_available);
    }
}

impl contract::convert::Record for GetTemplateSummaryInput {
    const NAME: &'static str = "GetTemplateSummaryInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TemplateBody", &mut self.template_body);
        fields.optional("TemplateURL", &mut self.template_url);
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("StackSetName", &mut self.stack_set_name);
        fields.optional("CallAs", &mut self.call_as);
        fields.optional("TemplateSummaryConfig", &mut self.template_summary_config);
    }
}

impl contract::convert::Record for GetTemplateSummaryOutput {
    const NAME: &'static str = "GetTemplateSummaryOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("Description", &mut self.description);
        fields.optional("Capabilities", &mut self.capabilities);
        fields.optional("CapabilitiesReason", &mut self.capabilities_reason);
        fields.optional("ResourceTypes", &mut self.resource_types);
        fields.optional("Version", &mut self.version);
        fields.optional("Metadata", &mut self.metadata);
        fields.optional("DeclaredTransforms", &mut self.declared_transforms);
        fields.optional("ResourceIdentifierSummaries", &mut self.resource_identifier_summaries);
        fields.optional("Warnings", &mut self.warnings);
    }
}

impl contract::convert::Record for HookResultNotFoundException {
    const NAME: &'static str = "HookResultNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for HookResultSummary {
    const NAME: &'static str = "HookResultSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("HookResultId", &mut self.hook_result_id);
        fields.optional("InvocationPoint", &mut self.invocation_point);
        fields.optional("FailureMode", &mut self.failure_mode);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("TypeVersionId", &mut self.type_version_id);
        fields.optional("TypeConfigurationVersionId", &mut self.type_configuration_version_id);
        fields.optional("Status", &mut self.status);
        fields.optional("HookStatusReason", &mut self.hook_status_reason);
        fields.optional("InvokedAt", &mut self.invoked_at);
        fields.optional("TargetType", &mut self.target_type);
        fields.optional("TargetId", &mut self.target_id);
        fields.optional("TypeArn", &mut self.type_arn);
        fields.optional("HookExecutionTarget", &mut self.hook_execution_target);
    }
}

impl contract::convert::Record for HookTarget {
    const NAME: &'static str = "HookTarget";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TargetType", &mut self.target_type);
        fields.required("TargetTypeName", &mut self.target_type_name);
        fields.required("TargetId", &mut self.target_id);
        fields.required("Action", &mut self.action);
    }
}

impl contract::convert::Record for ImportStacksToStackSetInput {
    const NAME: &'static str = "ImportStacksToStackSetInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.optional("StackIds", &mut self.stack_ids);
        fields.optional("StackIdsUrl", &mut self.stack_ids_url);
        fields.optional("OrganizationalUnitIds", &mut self.organizational_unit_ids);
        fields.optional("OperationPreferences", &mut self.operation_preferences);
        fields.optional("OperationId", &mut self.operation_id);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for ImportStacksToStackSetOutput {
    const NAME: &'static str = "ImportStacksToStackSetOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OperationId", &mut self.operation_id);
    }
}

impl contract::convert::Record for InsufficientCapabilitiesException {
    const NAME: &'static str = "InsufficientCapabilitiesException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidChangeSetStatusException {
    const NAME: &'static str = "InvalidChangeSetStatusException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidOperationException {
    const NAME: &'static str = "InvalidOperationException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for InvalidStateTransitionException {
    const NAME: &'static str = "InvalidStateTransitionException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for LimitExceededException {
    const NAME: &'static str = "LimitExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ListChangeSetsInput {
    const NAME: &'static str = "ListChangeSetsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListChangeSetsOutput {
    const NAME: &'static str = "ListChangeSetsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Summaries", &mut self.summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListExportsInput {
    const NAME: &'static str = "ListExportsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListExportsOutput {
    const NAME: &'static str = "ListExportsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Exports", &mut self.exports);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListGeneratedTemplatesInput {
    const NAME: &'static str = "ListGeneratedTemplatesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListGeneratedTemplatesOutput {
    const NAME: &'static str = "ListGeneratedTemplatesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Summaries", &mut self.summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListHookResultsInput {
    const NAME: &'static str = "ListHookResultsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TargetType", &mut self.target_type);
        fields.optional("TargetId", &mut self.target_id);
        fields.optional("TypeArn", &mut self.type_arn);
        fields.optional("Status", &mut self.status);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListHookResultsOutput {
    const NAME: &'static str = "ListHookResultsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TargetType", &mut self.target_type);
        fields.optional("TargetId", &mut self.target_id);
        fields.optional("HookResults", &mut self.hook_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListImportsInput {
    const NAME: &'static str = "ListImportsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ExportName", &mut self.export_name);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListImportsOutput {
    const NAME: &'static str = "ListImportsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Imports", &mut self.imports);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListResourceScanRelatedResourcesInput {
    const NAME: &'static str = "ListResourceScanRelatedResourcesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceScanId", &mut self.resource_scan_id);
        fields.required("Resources", &mut self.resources);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListResourceScanRelatedResourcesOutput {
    const NAME: &'static str = "ListResourceScanRelatedResourcesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RelatedResources", &mut self.related_resources);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListResourceScanResourcesInput {
    const NAME: &'static str = "ListResourceScanResourcesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceScanId", &mut self.resource_scan_id);
        fields.optional("ResourceIdentifier", &mut self.resource_identifier);
        fields.optional("ResourceTypePrefix", &mut self.resource_type_prefix);
        fields.optional("TagKey", &mut self.tag_key);
        fields.optional("TagValue", &mut self.tag_value);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListResourceScanResourcesOutput {
    const NAME: &'static str = "ListResourceScanResourcesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Resources", &mut self.resources);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListResourceScansInput {
    const NAME: &'static str = "ListResourceScansInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("ScanTypeFilter", &mut self.scan_type_filter);
    }
}

impl contract::convert::Record for ListResourceScansOutput {
    const NAME: &'static str = "ListResourceScansOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceScanSummaries", &mut self.resource_scan_summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStackInstanceResourceDriftsInput {
    const NAME: &'static str = "ListStackInstanceResourceDriftsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("StackInstanceResourceDriftStatuses", &mut self.stack_instance_resource_drift_statuses);
        fields.required("StackInstanceAccount", &mut self.stack_instance_account);
        fields.required("StackInstanceRegion", &mut self.stack_instance_region);
        fields.required("OperationId", &mut self.operation_id);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for ListStackInstanceResourceDriftsOutput {
    const NAME: &'static str = "ListStackInstanceResourceDriftsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Summaries", &mut self.summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStackInstancesInput {
    const NAME: &'static str = "ListStackInstancesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("Filters", &mut self.filters);
        fields.optional("StackInstanceAccount", &mut self.stack_instance_account);
        fields.optional("StackInstanceRegion", &mut self.stack_instance_region);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for ListStackInstancesOutput {
    const NAME: &'static str = "ListStackInstancesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Summaries", &mut self.summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStackRefactorActionsInput {
    const NAME: &'static str = "ListStackRefactorActionsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackRefactorId", &mut self.stack_refactor_id);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListStackRefactorActionsOutput {
    const NAME: &'static str = "ListStackRefactorActionsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackRefactorActions", &mut self.stack_refactor_actions);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStackRefactorsInput {
    const NAME: &'static str = "ListStackRefactorsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ExecutionStatusFilter", &mut self.execution_status_filter);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListStackRefactorsOutput {
    const NAME: &'static str = "ListStackRefactorsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackRefactorSummaries", &mut self.stack_refactor_summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStackResourcesInput {
    const NAME: &'static str = "ListStackResourcesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStackResourcesOutput {
    const NAME: &'static str = "ListStackResourcesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackResourceSummaries", &mut self.stack_resource_summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStackSetAutoDeploymentTargetsInput {
    const NAME: &'static str = "ListStackSetAutoDeploymentTargetsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for ListStackSetAutoDeploymentTargetsOutput {
    const NAME: &'static str = "ListStackSetAutoDeploymentTargetsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Summaries", &mut self.summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStackSetOperationResultsInput {
    const NAME: &'static str = "ListStackSetOperationResultsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.required("OperationId", &mut self.operation_id);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("CallAs", &mut self.call_as);
        fields.optional("Filters", &mut self.filters);
    }
}

impl contract::convert::Record for ListStackSetOperationResultsOutput {
    const NAME: &'static str = "ListStackSetOperationResultsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Summaries", &mut self.summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStackSetOperationsInput {
    const NAME: &'static str = "ListStackSetOperationsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for ListStackSetOperationsOutput {
    const NAME: &'static str = "ListStackSetOperationsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Summaries", &mut self.summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStackSetsInput {
    const NAME: &'static str = "ListStackSetsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("Status", &mut self.status);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for ListStackSetsOutput {
    const NAME: &'static str = "ListStackSetsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Summaries", &mut self.summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListStacksInput {
    const NAME: &'static str = "ListStacksInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("StackStatusFilter", &mut self.stack_status_filter);
    }
}

impl contract::convert::Record for ListStacksOutput {
    const NAME: &'static str = "ListStacksOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackSummaries", &mut self.stack_summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTypeRegistrationsInput {
    const NAME: &'static str = "ListTypeRegistrationsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("TypeArn", &mut self.type_arn);
        fields.optional("RegistrationStatusFilter", &mut self.registration_status_filter);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTypeRegistrationsOutput {
    const NAME: &'static str = "ListTypeRegistrationsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RegistrationTokenList", &mut self.registration_token_list);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTypeVersionsInput {
    const NAME: &'static str = "ListTypeVersionsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("Arn", &mut self.arn);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("DeprecatedStatus", &mut self.deprecated_status);
        fields.optional("PublisherId", &mut self.publisher_id);
    }
}

impl contract::convert::Record for ListTypeVersionsOutput {
    const NAME: &'static str = "ListTypeVersionsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeVersionSummaries", &mut self.type_version_summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTypesInput {
    const NAME: &'static str = "ListTypesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Visibility", &mut self.visibility);
        fields.optional("ProvisioningType", &mut self.provisioning_type);
        fields.optional("DeprecatedStatus", &mut self.deprecated_status);
        fields.optional("Type", &mut self.r#type);
        fields.optional("Filters", &mut self.filters);
        fields.optional("MaxResults", &mut self.max_results);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTypesOutput {
    const NAME: &'static str = "ListTypesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeSummaries", &mut self.type_summaries);
        fields.optional("NextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for LiveResourceDrift {
    const NAME: &'static str = "LiveResourceDrift";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PreviousValue", &mut self.previous_value);
        fields.optional("ActualValue", &mut self.actual_value);
        fields.optional("DriftDetectionTimestamp", &mut self.drift_detection_timestamp);
    }
}

impl contract::convert::Record for LoggingConfig {
    const NAME: &'static str = "LoggingConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("LogRoleArn", &mut self.log_role_arn);
        fields.required("LogGroupName", &mut self.log_group_name);
    }
}

impl contract::convert::Record for ManagedExecution {
    const NAME: &'static str = "ManagedExecution";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Active", &mut self.active);
    }
}

impl contract::convert::Record for ModuleInfo {
    const NAME: &'static str = "ModuleInfo";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeHierarchy", &mut self.type_hierarchy);
        fields.optional("LogicalIdHierarchy", &mut self.logical_id_hierarchy);
    }
}

impl contract::convert::Record for NameAlreadyExistsException {
    const NAME: &'static str = "NameAlreadyExistsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for OperationEntry {
    const NAME: &'static str = "OperationEntry";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OperationType", &mut self.operation_type);
        fields.optional("OperationId", &mut self.operation_id);
    }
}

impl contract::convert::Record for OperationEvent {
    const NAME: &'static str = "OperationEvent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("EventId", &mut self.event_id);
        fields.optional("StackId", &mut self.stack_id);
        fields.optional("OperationId", &mut self.operation_id);
        fields.optional("OperationType", &mut self.operation_type);
        fields.optional("OperationStatus", &mut self.operation_status);
        fields.optional("EventType", &mut self.event_type);
        fields.optional("LogicalResourceId", &mut self.logical_resource_id);
        fields.optional("PhysicalResourceId", &mut self.physical_resource_id);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("Timestamp", &mut self.timestamp);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("ResourceStatus", &mut self.resource_status);
        fields.optional("ResourceStatusReason", &mut self.resource_status_reason);
        fields.optional("ResourceProperties", &mut self.resource_properties);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("HookType", &mut self.hook_type);
        fields.optional("HookStatus", &mut self.hook_status);
        fields.optional("HookStatusReason", &mut self.hook_status_reason);
        fields.optional("HookInvocationPoint", &mut self.hook_invocation_point);
        fields.optional("HookFailureMode", &mut self.hook_failure_mode);
        fields.optional("DetailedStatus", &mut self.detailed_status);
        fields.optional("ValidationFailureMode", &mut self.validation_failure_mode);
        fields.optional("ValidationName", &mut self.validation_name);
        fields.optional("ValidationStatus", &mut self.validation_status);
        fields.optional("ValidationStatusReason", &mut self.validation_status_reason);
        fields.optional("ValidationPath", &mut self.validation_path);
    }
}

impl contract::convert::Record for OperationIdAlreadyExistsException {
    const NAME: &'static str = "OperationIdAlreadyExistsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for OperationInProgressException {
    const NAME: &'static str = "OperationInProgressException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for OperationNotFoundException {
    const NAME: &'static str = "OperationNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for OperationResultFilter {
    const NAME: &'static str = "OperationResultFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Values", &mut self.values);
    }
}

impl contract::convert::Record for OperationStatusCheckFailedException {
    const NAME: &'static str = "OperationStatusCheckFailedException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Output {
    const NAME: &'static str = "Output";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OutputKey", &mut self.output_key);
        fields.optional("OutputValue", &mut self.output_value);
        fields.optional("Description", &mut self.description);
        fields.optional("ExportName", &mut self.export_name);
    }
}

impl contract::convert::Record for Parameter {
    const NAME: &'static str = "Parameter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ParameterKey", &mut self.parameter_key);
        fields.optional("ParameterValue", &mut self.parameter_value);
        fields.optional("UsePreviousValue", &mut self.use_previous_value);
        fields.optional("ResolvedValue", &mut self.resolved_value);
    }
}

impl contract::convert::Record for ParameterConstraints {
    const NAME: &'static str = "ParameterConstraints";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AllowedValues", &mut self.allowed_values);
    }
}

impl contract::convert::Record for ParameterDeclaration {
    const NAME: &'static str = "ParameterDeclaration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ParameterKey", &mut self.parameter_key);
        fields.optional("DefaultValue", &mut self.default_value);
        fields.optional("ParameterType", &mut self.parameter_type);
        fields.optional("NoEcho", &mut self.no_echo);
        fields.optional("Description", &mut self.description);
        fields.optional("ParameterConstraints", &mut self.parameter_constraints);
    }
}

impl contract::convert::Record for PhysicalResourceIdContextKeyValuePair {
    const NAME: &'static str = "PhysicalResourceIdContextKeyValuePair";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for PropertyDifference {
    const NAME: &'static str = "PropertyDifference";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PropertyPath", &mut self.property_path);
        fields.required("ExpectedValue", &mut self.expected_value);
        fields.required("ActualValue", &mut self.actual_value);
        fields.required("DifferenceType", &mut self.difference_type);
    }
}

impl contract::convert::Record for PublishTypeInput {
    const NAME: &'static str = "PublishTypeInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Arn", &mut self.arn);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("PublicVersionNumber", &mut self.public_version_number);
    }
}

impl contract::convert::Record for PublishTypeOutput {
    const NAME: &'static str = "PublishTypeOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PublicTypeArn", &mut self.public_type_arn);
    }
}

impl contract::convert::Record for RecordHandlerProgressInput {
    const NAME: &'static str = "RecordHandlerProgressInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("BearerToken", &mut self.bearer_token);
        fields.required("OperationStatus", &mut self.operation_status);
        fields.optional("CurrentOperationStatus", &mut self.current_operation_status);
        fields.optional("StatusMessage", &mut self.status_message);
        fields.optional("ErrorCode", &mut self.error_code);
        fields.optional("ResourceModel", &mut self.resource_model);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
    }
}

impl contract::convert::Record for RecordHandlerProgressOutput {
    const NAME: &'static str = "RecordHandlerProgressOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for RegionalStackInstancesDeployment {
    const NAME: &'static str = "RegionalStackInstancesDeployment";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
        fields.optional("SucceededStackInstancesCount", &mut self.succeeded_stack_instances_count);
        fields.optional("FailedStackInstancesCount", &mut self.failed_stack_instances_count);
        fields.optional("CompletedStackInstancesCount", &mut self.completed_stack_instances_count);
        fields.optional("PendingStackInstancesCount", &mut self.pending_stack_instances_count);
        fields.optional("CancelledStackInstancesCount", &mut self.cancelled_stack_instances_count);
        fields.optional("SkippedStackInstancesCount", &mut self.skipped_stack_instances_count);
        fields.optional("TotalStackInstancesCount", &mut self.total_stack_instances_count);
        fields.optional("PercentageCompleted", &mut self.percentage_completed);
    }
}

impl contract::convert::Record for RegionalStages {
    const NAME: &'static str = "RegionalStages";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RegionalStackInstancesDeployment", &mut self.regional_stack_instances_deployment);
    }
}

impl contract::convert::Record for RegionalStatusDetail {
    const NAME: &'static str = "RegionalStatusDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Stages", &mut self.stages);
    }
}

impl contract::convert::Record for RegisterPublisherInput {
    const NAME: &'static str = "RegisterPublisherInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("AcceptTermsAndConditions", &mut self.accept_terms_and_conditions);
        fields.optional("ConnectionArn", &mut self.connection_arn);
    }
}

impl contract::convert::Record for RegisterPublisherOutput {
    const NAME: &'static str = "RegisterPublisherOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PublisherId", &mut self.publisher_id);
    }
}

impl contract::convert::Record for RegisterTypeInput {
    const NAME: &'static str = "RegisterTypeInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.required("TypeName", &mut self.type_name);
        fields.required("SchemaHandlerPackage", &mut self.schema_handler_package);
        fields.optional("LoggingConfig", &mut self.logging_config);
        fields.optional("ExecutionRoleArn", &mut self.execution_role_arn);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
    }
}

impl contract::convert::Record for RegisterTypeOutput {
    const NAME: &'static str = "RegisterTypeOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RegistrationToken", &mut self.registration_token);
    }
}

impl contract::convert::Record for RemoveAliasInput {
    const NAME: &'static str = "RemoveAliasInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("AliasName", &mut self.alias_name);
    }
}

impl contract::convert::Record for RequiredActivatedType {
    const NAME: &'static str = "RequiredActivatedType";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeNameAlias", &mut self.type_name_alias);
        fields.optional("OriginalTypeName", &mut self.original_type_name);
        fields.optional("PublisherId", &mut self.publisher_id);
        fields.optional("SupportedMajorVersions", &mut self.supported_major_versions);
    }
}

impl contract::convert::Record for ResourceChange {
    const NAME: &'static str = "ResourceChange";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PolicyAction", &mut self.policy_action);
        fields.optional("Action", &mut self.action);
        fields.optional("LogicalResourceId", &mut self.logical_resource_id);
        fields.optional("PhysicalResourceId", &mut self.physical_resource_id);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("Replacement", &mut self.replacement);
        fields.optional("Scope", &mut self.scope);
        fields.optional("ResourceDriftStatus", &mut self.resource_drift_status);
        fields.optional("ResourceDriftIgnoredAttributes", &mut self.resource_drift_ignored_attributes);
        fields.optional("Details", &mut self.details);
        fields.optional("ChangeSetId", &mut self.change_set_id);
        fields.optional("ModuleInfo", &mut self.module_info);
        fields.optional("BeforeContext", &mut self.before_context);
        fields.optional("AfterContext", &mut self.after_context);
        fields.optional("PreviousDeploymentContext", &mut self.previous_deployment_context);
    }
}

impl contract::convert::Record for ResourceChangeDetail {
    const NAME: &'static str = "ResourceChangeDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Target", &mut self.target);
        fields.optional("Evaluation", &mut self.evaluation);
        fields.optional("ChangeSource", &mut self.change_source);
        fields.optional("CausingEntity", &mut self.causing_entity);
    }
}

impl contract::convert::Record for ResourceDefinition {
    const NAME: &'static str = "ResourceDefinition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceType", &mut self.resource_type);
        fields.optional("LogicalResourceId", &mut self.logical_resource_id);
        fields.required("ResourceIdentifier", &mut self.resource_identifier);
    }
}

impl contract::convert::Record for ResourceDetail {
    const NAME: &'static str = "ResourceDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("LogicalResourceId", &mut self.logical_resource_id);
        fields.optional("ResourceIdentifier", &mut self.resource_identifier);
        fields.optional("ResourceStatus", &mut self.resource_status);
        fields.optional("ResourceStatusReason", &mut self.resource_status_reason);
        fields.optional("Warnings", &mut self.warnings);
    }
}

impl contract::convert::Record for ResourceDriftIgnoredAttribute {
    const NAME: &'static str = "ResourceDriftIgnoredAttribute";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Path", &mut self.path);
        fields.optional("Reason", &mut self.reason);
    }
}

impl contract::convert::Record for ResourceIdentifierSummary {
    const NAME: &'static str = "ResourceIdentifierSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("LogicalResourceIds", &mut self.logical_resource_ids);
        fields.optional("ResourceIdentifiers", &mut self.resource_identifiers);
    }
}

impl contract::convert::Record for ResourceLocation {
    const NAME: &'static str = "ResourceLocation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.required("LogicalResourceId", &mut self.logical_resource_id);
    }
}

impl contract::convert::Record for ResourceMapping {
    const NAME: &'static str = "ResourceMapping";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Source", &mut self.source);
        fields.required("Destination", &mut self.destination);
    }
}

impl contract::convert::Record for ResourceScanInProgressException {
    const NAME: &'static str = "ResourceScanInProgressException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ResourceScanLimitExceededException {
    const NAME: &'static str = "ResourceScanLimitExceededException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ResourceScanNotFoundException {
    const NAME: &'static str = "ResourceScanNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ResourceScanSummary {
    const NAME: &'static str = "ResourceScanSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceScanId", &mut self.resource_scan_id);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("StartTime", &mut self.start_time);
        fields.optional("EndTime", &mut self.end_time);
        fields.optional("PercentageCompleted", &mut self.percentage_completed);
        fields.optional("ScanType", &mut self.scan_type);
    }
}

impl contract::convert::Record for ResourceTargetDefinition {
    const NAME: &'static str = "ResourceTargetDefinition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Attribute", &mut self.attribute);
        fields.optional("Name", &mut self.name);
        fields.optional("RequiresRecreation", &mut self.requires_recreation);
        fields.optional("Path", &mut self.path);
        fields.optional("BeforeValue", &mut self.before_value);
        fields.optional("AfterValue", &mut self.after_value);
        fields.optional("BeforeValueFrom", &mut self.before_value_from);
        fields.optional("AfterValueFrom", &mut self.after_value_from);
        fields.optional("Drift", &mut self.drift);
        fields.optional("AttributeChangeType", &mut self.attribute_change_type);
    }
}

impl contract::convert::Record for ResourceToImport {
    const NAME: &'static str = "ResourceToImport";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceType", &mut self.resource_type);
        fields.required("LogicalResourceId", &mut self.logical_resource_id);
        fields.required("ResourceIdentifier", &mut self.resource_identifier);
    }
}

impl contract::convert::Record for RoleProvisioning {
    const NAME: &'static str = "RoleProvisioning";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
        fields.optional("SucceededAccountsCount", &mut self.succeeded_accounts_count);
        fields.optional("FailedAccountsCount", &mut self.failed_accounts_count);
        fields.optional("CompletedAccountsCount", &mut self.completed_accounts_count);
        fields.optional("PendingAccountsCount", &mut self.pending_accounts_count);
        fields.optional("PercentageCompleted", &mut self.percentage_completed);
    }
}

impl contract::convert::Record for RollbackConfiguration {
    const NAME: &'static str = "RollbackConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RollbackTriggers", &mut self.rollback_triggers);
        fields.optional("MonitoringTimeInMinutes", &mut self.monitoring_time_in_minutes);
    }
}

impl contract::convert::Record for RollbackStackInput {
    const NAME: &'static str = "RollbackStackInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.optional("RoleARN", &mut self.role_arn);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("RetainExceptOnCreate", &mut self.retain_except_on_create);
        fields.optional("DeploymentConfig", &mut self.deployment_config);
    }
}

impl contract::convert::Record for RollbackStackOutput {
    const NAME: &'static str = "RollbackStackOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackId", &mut self.stack_id);
        fields.optional("OperationId", &mut self.operation_id);
    }
}

impl contract::convert::Record for RollbackTrigger {
    const NAME: &'static str = "RollbackTrigger";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Arn", &mut self.arn);
        fields.required("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for ScanFilter {
    const NAME: &'static str = "ScanFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Types", &mut self.types);
    }
}

impl contract::convert::Record for ScannedResource {
    const NAME: &'static str = "ScannedResource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceType", &mut self.resource_type);
        fields.optional("ResourceIdentifier", &mut self.resource_identifier);
        fields.optional("ManagedByStack", &mut self.managed_by_stack);
    }
}

impl contract::convert::Record for ScannedResourceIdentifier {
    const NAME: &'static str = "ScannedResourceIdentifier";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceType", &mut self.resource_type);
        fields.required("ResourceIdentifier", &mut self.resource_identifier);
    }
}

impl contract::convert::Record for SetAliasInput {
    const NAME: &'static str = "SetAliasInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.required("AliasName", &mut self.alias_name);
    }
}

impl contract::convert::Record for SetStackPolicyInput {
    const NAME: &'static str = "SetStackPolicyInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.optional("StackPolicyBody", &mut self.stack_policy_body);
        fields.optional("StackPolicyURL", &mut self.stack_policy_url);
    }
}

impl contract::convert::Record for SetTypeConfigurationInput {
    const NAME: &'static str = "SetTypeConfigurationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeArn", &mut self.type_arn);
        fields.required("Configuration", &mut self.configuration);
        fields.optional("ConfigurationAlias", &mut self.configuration_alias);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("Type", &mut self.r#type);
    }
}

impl contract::convert::Record for SetTypeConfigurationOutput {
    const NAME: &'static str = "SetTypeConfigurationOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ConfigurationArn", &mut self.configuration_arn);
    }
}

impl contract::convert::Record for SetTypeDefaultVersionInput {
    const NAME: &'static str = "SetTypeDefaultVersionInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Type", &mut self.r#type);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("VersionId", &mut self.version_id);
    }
}

impl contract::convert::Record for SetTypeDefaultVersionOutput {
    const NAME: &'static str = "SetTypeDefaultVersionOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for SignalResourceInput {
    const NAME: &'static str = "SignalResourceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.required("LogicalResourceId", &mut self.logical_resource_id);
        fields.required("UniqueId", &mut self.unique_id);
        fields.required("Status", &mut self.status);
    }
}

impl contract::convert::Record for Stack {
    const NAME: &'static str = "Stack";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackId", &mut self.stack_id);
        fields.required("StackName", &mut self.stack_name);
        fields.optional("ChangeSetId", &mut self.change_set_id);
        fields.optional("Description", &mut self.description);
        fields.optional("Parameters", &mut self.parameters);
        fields.required("CreationTime", &mut self.creation_time);
        fields.optional("DeletionTime", &mut self.deletion_time);
        fields.optional("LastUpdatedTime", &mut self.last_updated_time);
        fields.optional("RollbackConfiguration", &mut self.rollback_configuration);
        fields.required("StackStatus", &mut self.stack_status);
        fields.optional("StackStatusReason", &mut self.stack_status_reason);
        fields.optional("DisableRollback", &mut self.disable_rollback);
        fields.optional("DeploymentConfig", &mut self.deployment_config);
        fields.optional("NotificationARNs", &mut self.notification_ar_ns);
        fields.optional("TimeoutInMinutes", &mut self.timeout_in_minutes);
        fields.optional("Capabilities", &mut self.capabilities);
        fields.optional("Outputs", &mut self.outputs);
        fields.optional("RoleARN", &mut self.role_arn);
        fields.optional("Tags", &mut self.tags);
        fields.optional("EnableTerminationProtection", &mut self.enable_termination_protection);
        fields.optional("ParentId", &mut self.parent_id);
        fields.optional("RootId", &mut self.root_id);
        fields.optional("DriftInformation", &mut self.drift_information);
        fields.optional("RetainExceptOnCreate", &mut self.retain_except_on_create);
        fields.optional("DeletionMode", &mut self.deletion_mode);
        fields.optional("DetailedStatus", &mut self.detailed_status);
        fields.optional("LastOperations", &mut self.last_operations);
        fields.optional("AliasName", &mut self.alias_name);
    }
}

impl contract::convert::Record for StackDefinition {
    const NAME: &'static str = "StackDefinition";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("TemplateBody", &mut self.template_body);
        fields.optional("TemplateURL", &mut self.template_url);
    }
}

impl contract::convert::Record for StackDriftInformation {
    const NAME: &'static str = "StackDriftInformation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackDriftStatus", &mut self.stack_drift_status);
        fields.optional("LastCheckTimestamp", &mut self.last_check_timestamp);
    }
}

impl contract::convert::Record for StackDriftInformationSummary {
    const NAME: &'static str = "StackDriftInformationSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackDriftStatus", &mut self.stack_drift_status);
        fields.optional("LastCheckTimestamp", &mut self.last_check_timestamp);
    }
}

impl contract::convert::Record for StackEvent {
    const NAME: &'static str = "StackEvent";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackId", &mut self.stack_id);
        fields.required("EventId", &mut self.event_id);
        fields.required("StackName", &mut self.stack_name);
        fields.optional("OperationId", &mut self.operation_id);
        fields.optional("LogicalResourceId", &mut self.logical_resource_id);
        fields.optional("PhysicalResourceId", &mut self.physical_resource_id);
        fields.optional("ResourceType", &mut self.resource_type);
        fields.required("Timestamp", &mut self.timestamp);
        fields.optional("ResourceStatus", &mut self.resource_status);
        fields.optional("ResourceStatusReason", &mut self.resource_status_reason);
        fields.optional("ResourceProperties", &mut self.resource_properties);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("HookType", &mut self.hook_type);
        fields.optional("HookStatus", &mut self.hook_status);
        fields.optional("HookStatusReason", &mut self.hook_status_reason);
        fields.optional("HookInvocationPoint", &mut self.hook_invocation_point);
        fields.optional("HookInvocationId", &mut self.hook_invocation_id);
        fields.optional("HookFailureMode", &mut self.hook_failure_mode);
        fields.optional("DetailedStatus", &mut self.detailed_status);
    }
}

impl contract::convert::Record for StackInstance {
    const NAME: &'static str = "StackInstance";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackSetId", &mut self.stack_set_id);
        fields.optional("Region", &mut self.region);
        fields.optional("Account", &mut self.account);
        fields.optional("StackId", &mut self.stack_id);
        fields.optional("ParameterOverrides", &mut self.parameter_overrides);
        fields.optional("Status", &mut self.status);
        fields.optional("StackInstanceStatus", &mut self.stack_instance_status);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("OrganizationalUnitId", &mut self.organizational_unit_id);
        fields.optional("DriftStatus", &mut self.drift_status);
        fields.optional("LastDriftCheckTimestamp", &mut self.last_drift_check_timestamp);
        fields.optional("LastOperationId", &mut self.last_operation_id);
    }
}

impl contract::convert::Record for StackInstanceComprehensiveStatus {
    const NAME: &'static str = "StackInstanceComprehensiveStatus";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DetailedStatus", &mut self.detailed_status);
    }
}

impl contract::convert::Record for StackInstanceFilter {
    const NAME: &'static str = "StackInstanceFilter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Name", &mut self.name);
        fields.optional("Values", &mut self.values);
    }
}

impl contract::convert::Record for StackInstanceNotFoundException {
    const NAME: &'static str = "StackInstanceNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StackInstanceResourceDriftsSummary {
    const NAME: &'static str = "StackInstanceResourceDriftsSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackId", &mut self.stack_id);
        fields.required("LogicalResourceId", &mut self.logical_resource_id);
        fields.optional("PhysicalResourceId", &mut self.physical_resource_id);
        fields.optional("PhysicalResourceIdContext", &mut self.physical_resource_id_context);
        fields.required("ResourceType", &mut self.resource_type);
        fields.optional("PropertyDifferences", &mut self.property_differences);
        fields.required("StackResourceDriftStatus", &mut self.stack_resource_drift_status);
        fields.required("Timestamp", &mut self.timestamp);
    }
}

impl contract::convert::Record for StackInstanceSummary {
    const NAME: &'static str = "StackInstanceSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackSetId", &mut self.stack_set_id);
        fields.optional("Region", &mut self.region);
        fields.optional("Account", &mut self.account);
        fields.optional("StackId", &mut self.stack_id);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("StackInstanceStatus", &mut self.stack_instance_status);
        fields.optional("OrganizationalUnitId", &mut self.organizational_unit_id);
        fields.optional("DriftStatus", &mut self.drift_status);
        fields.optional("LastDriftCheckTimestamp", &mut self.last_drift_check_timestamp);
        fields.optional("LastOperationId", &mut self.last_operation_id);
    }
}

impl contract::convert::Record for StackInstancesDeployment {
    const NAME: &'static str = "StackInstancesDeployment";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Status", &mut self.status);
        fields.optional("SucceededStackInstancesCount", &mut self.succeeded_stack_instances_count);
        fields.optional("FailedStackInstancesCount", &mut self.failed_stack_instances_count);
        fields.optional("CompletedStackInstancesCount", &mut self.completed_stack_instances_count);
        fields.optional("PendingStackInstancesCount", &mut self.pending_stack_instances_count);
        fields.optional("CancelledStackInstancesCount", &mut self.cancelled_stack_instances_count);
        fields.optional("SkippedStackInstancesCount", &mut self.skipped_stack_instances_count);
        fields.optional("PercentageCompleted", &mut self.percentage_completed);
    }
}

impl contract::convert::Record for StackNotFoundException {
    const NAME: &'static str = "StackNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StackRefactorAction {
    const NAME: &'static str = "StackRefactorAction";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Action", &mut self.action);
        fields.optional("Entity", &mut self.entity);
        fields.optional("PhysicalResourceId", &mut self.physical_resource_id);
        fields.optional("ResourceIdentifier", &mut self.resource_identifier);
        fields.optional("Description", &mut self.description);
        fields.optional("Detection", &mut self.detection);
        fields.optional("DetectionReason", &mut self.detection_reason);
        fields.optional("TagResources", &mut self.tag_resources);
        fields.optional("UntagResources", &mut self.untag_resources);
        fields.optional("ResourceMapping", &mut self.resource_mapping);
    }
}

impl contract::convert::Record for StackRefactorNotFoundException {
    const NAME: &'static str = "StackRefactorNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StackRefactorSummary {
    const NAME: &'static str = "StackRefactorSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackRefactorId", &mut self.stack_refactor_id);
        fields.optional("Description", &mut self.description);
        fields.optional("ExecutionStatus", &mut self.execution_status);
        fields.optional("ExecutionStatusReason", &mut self.execution_status_reason);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
    }
}

impl contract::convert::Record for StackResource {
    const NAME: &'static str = "StackResource";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("StackId", &mut self.stack_id);
        fields.required("LogicalResourceId", &mut self.logical_resource_id);
        fields.optional("PhysicalResourceId", &mut self.physical_resource_id);
        fields.required("ResourceType", &mut self.resource_type);
        fields.required("Timestamp", &mut self.timestamp);
        fields.required("ResourceStatus", &mut self.resource_status);
        fields.optional("ResourceStatusReason", &mut self.resource_status_reason);
        fields.optional("Description", &mut self.description);
        fields.optional("DriftInformation", &mut self.drift_information);
        fields.optional("ModuleInfo", &mut self.module_info);
    }
}

impl contract::convert::Record for StackResourceDetail {
    const NAME: &'static str = "StackResourceDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackName", &mut self.stack_name);
        fields.optional("StackId", &mut self.stack_id);
        fields.required("LogicalResourceId", &mut self.logical_resource_id);
        fields.optional("PhysicalResourceId", &mut self.physical_resource_id);
        fields.required("ResourceType", &mut self.resource_type);
        fields.required("LastUpdatedTimestamp", &mut self.last_updated_timestamp);
        fields.required("ResourceStatus", &mut self.resource_status);
        fields.optional("ResourceStatusReason", &mut self.resource_status_reason);
        fields.optional("Description", &mut self.description);
        fields.optional("Metadata", &mut self.metadata);
        fields.optional("DriftInformation", &mut self.drift_information);
        fields.optional("ModuleInfo", &mut self.module_info);
    }
}

impl contract::convert::Record for StackResourceDrift {
    const NAME: &'static str = "StackResourceDrift";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackId", &mut self.stack_id);
        fields.required("LogicalResourceId", &mut self.logical_resource_id);
        fields.optional("PhysicalResourceId", &mut self.physical_resource_id);
        fields.optional("PhysicalResourceIdContext", &mut self.physical_resource_id_context);
        fields.required("ResourceType", &mut self.resource_type);
        fields.optional("ExpectedProperties", &mut self.expected_properties);
        fields.optional("ActualProperties", &mut self.actual_properties);
        fields.optional("PropertyDifferences", &mut self.property_differences);
        fields.required("StackResourceDriftStatus", &mut self.stack_resource_drift_status);
        fields.required("Timestamp", &mut self.timestamp);
        fields.optional("ModuleInfo", &mut self.module_info);
        fields.optional("DriftStatusReason", &mut self.drift_status_reason);
    }
}

impl contract::convert::Record for StackResourceDriftInformation {
    const NAME: &'static str = "StackResourceDriftInformation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackResourceDriftStatus", &mut self.stack_resource_drift_status);
        fields.optional("LastCheckTimestamp", &mut self.last_check_timestamp);
    }
}

impl contract::convert::Record for StackResourceDriftInformationSummary {
    const NAME: &'static str = "StackResourceDriftInformationSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackResourceDriftStatus", &mut self.stack_resource_drift_status);
        fields.optional("LastCheckTimestamp", &mut self.last_check_timestamp);
    }
}

impl contract::convert::Record for StackResourceSummary {
    const NAME: &'static str = "StackResourceSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("LogicalResourceId", &mut self.logical_resource_id);
        fields.optional("PhysicalResourceId", &mut self.physical_resource_id);
        fields.required("ResourceType", &mut self.resource_type);
        fields.required("LastUpdatedTimestamp", &mut self.last_updated_timestamp);
        fields.required("ResourceStatus", &mut self.resource_status);
        fields.optional("ResourceStatusReason", &mut self.resource_status_reason);
        fields.optional("DriftInformation", &mut self.drift_information);
        fields.optional("ModuleInfo", &mut self.module_info);
    }
}

impl contract::convert::Record for StackSet {
    const NAME: &'static str = "StackSet";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackSetName", &mut self.stack_set_name);
        fields.optional("StackSetId", &mut self.stack_set_id);
        fields.optional("Description", &mut self.description);
        fields.optional("Status", &mut self.status);
        fields.optional("TemplateBody", &mut self.template_body);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("Capabilities", &mut self.capabilities);
        fields.optional("Tags", &mut self.tags);
        fields.optional("StackSetARN", &mut self.stack_set_arn);
        fields.optional("AdministrationRoleARN", &mut self.administration_role_arn);
        fields.optional("ExecutionRoleName", &mut self.execution_role_name);
        fields.optional("StackSetDriftDetectionDetails", &mut self.stack_set_drift_detection_details);
        fields.optional("AutoDeployment", &mut self.auto_deployment);
        fields.optional("PermissionModel", &mut self.permission_model);
        fields.optional("OrganizationalUnitIds", &mut self.organizational_unit_ids);
        fields.optional("ManagedExecution", &mut self.managed_execution);
        fields.optional("Regions", &mut self.regions);
        fields.optional("StackSetOutputBucketPath", &mut self.stack_set_output_bucket_path);
    }
}

impl contract::convert::Record for StackSetAutoDeploymentTargetSummary {
    const NAME: &'static str = "StackSetAutoDeploymentTargetSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OrganizationalUnitId", &mut self.organizational_unit_id);
        fields.optional("Regions", &mut self.regions);
    }
}

impl contract::convert::Record for StackSetDriftDetectionDetails {
    const NAME: &'static str = "StackSetDriftDetectionDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DriftStatus", &mut self.drift_status);
        fields.optional("DriftDetectionStatus", &mut self.drift_detection_status);
        fields.optional("LastDriftCheckTimestamp", &mut self.last_drift_check_timestamp);
        fields.optional("TotalStackInstancesCount", &mut self.total_stack_instances_count);
        fields.optional("DriftedStackInstancesCount", &mut self.drifted_stack_instances_count);
        fields.optional("InSyncStackInstancesCount", &mut self.in_sync_stack_instances_count);
        fields.optional("InProgressStackInstancesCount", &mut self.in_progress_stack_instances_count);
        fields.optional("FailedStackInstancesCount", &mut self.failed_stack_instances_count);
    }
}

impl contract::convert::Record for StackSetNotEmptyException {
    const NAME: &'static str = "StackSetNotEmptyException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StackSetNotFoundException {
    const NAME: &'static str = "StackSetNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StackSetOperation {
    const NAME: &'static str = "StackSetOperation";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OperationId", &mut self.operation_id);
        fields.optional("StackSetId", &mut self.stack_set_id);
        fields.optional("Action", &mut self.action);
        fields.optional("Status", &mut self.status);
        fields.optional("OperationPreferences", &mut self.operation_preferences);
        fields.optional("RetainStacks", &mut self.retain_stacks);
        fields.optional("AdministrationRoleARN", &mut self.administration_role_arn);
        fields.optional("ExecutionRoleName", &mut self.execution_role_name);
        fields.optional("CreationTimestamp", &mut self.creation_timestamp);
        fields.optional("EndTimestamp", &mut self.end_timestamp);
        fields.optional("DeploymentTargets", &mut self.deployment_targets);
        fields.optional("StackSetDriftDetectionDetails", &mut self.stack_set_drift_detection_details);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("StatusDetails", &mut self.status_details);
        fields.optional("RegionalStatusDetails", &mut self.regional_status_details);
    }
}

impl contract::convert::Record for StackSetOperationPreferences {
    const NAME: &'static str = "StackSetOperationPreferences";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RegionConcurrencyType", &mut self.region_concurrency_type);
        fields.optional("RegionOrder", &mut self.region_order);
        fields.optional("FailureToleranceCount", &mut self.failure_tolerance_count);
        fields.optional("FailureTolerancePercentage", &mut self.failure_tolerance_percentage);
        fields.optional("MaxConcurrentCount", &mut self.max_concurrent_count);
        fields.optional("MaxConcurrentPercentage", &mut self.max_concurrent_percentage);
        fields.optional("ConcurrencyMode", &mut self.concurrency_mode);
    }
}

impl contract::convert::Record for StackSetOperationResultSummary {
    const NAME: &'static str = "StackSetOperationResultSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Account", &mut self.account);
        fields.optional("Region", &mut self.region);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("AccountGateResult", &mut self.account_gate_result);
        fields.optional("OrganizationalUnitId", &mut self.organizational_unit_id);
    }
}

impl contract::convert::Record for StackSetOperationStatusDetails {
    const NAME: &'static str = "StackSetOperationStatusDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Stages", &mut self.stages);
        fields.optional("TotalAccountsCount", &mut self.total_accounts_count);
        fields.optional("TotalStackInstancesCount", &mut self.total_stack_instances_count);
        fields.optional("FailedStackInstancesCount", &mut self.failed_stack_instances_count);
    }
}

impl contract::convert::Record for StackSetOperationSummary {
    const NAME: &'static str = "StackSetOperationSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OperationId", &mut self.operation_id);
        fields.optional("Action", &mut self.action);
        fields.optional("Status", &mut self.status);
        fields.optional("CreationTimestamp", &mut self.creation_timestamp);
        fields.optional("EndTimestamp", &mut self.end_timestamp);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("StatusDetails", &mut self.status_details);
        fields.optional("OperationPreferences", &mut self.operation_preferences);
    }
}

impl contract::convert::Record for StackSetSummary {
    const NAME: &'static str = "StackSetSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackSetName", &mut self.stack_set_name);
        fields.optional("StackSetId", &mut self.stack_set_id);
        fields.optional("Description", &mut self.description);
        fields.optional("Status", &mut self.status);
        fields.optional("AutoDeployment", &mut self.auto_deployment);
        fields.optional("PermissionModel", &mut self.permission_model);
        fields.optional("DriftStatus", &mut self.drift_status);
        fields.optional("LastDriftCheckTimestamp", &mut self.last_drift_check_timestamp);
        fields.optional("ManagedExecution", &mut self.managed_execution);
    }
}

impl contract::convert::Record for StackSummary {
    const NAME: &'static str = "StackSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackId", &mut self.stack_id);
        fields.required("StackName", &mut self.stack_name);
        fields.optional("TemplateDescription", &mut self.template_description);
        fields.required("CreationTime", &mut self.creation_time);
        fields.optional("LastUpdatedTime", &mut self.last_updated_time);
        fields.optional("DeletionTime", &mut self.deletion_time);
        fields.required("StackStatus", &mut self.stack_status);
        fields.optional("StackStatusReason", &mut self.stack_status_reason);
        fields.optional("ParentId", &mut self.parent_id);
        fields.optional("RootId", &mut self.root_id);
        fields.optional("DriftInformation", &mut self.drift_information);
        fields.optional("LastOperations", &mut self.last_operations);
    }
}

impl contract::convert::Record for Stages {
    const NAME: &'static str = "Stages";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("RoleProvisioning", &mut self.role_provisioning);
        fields.optional("StackInstancesDeployment", &mut self.stack_instances_deployment);
    }
}

impl contract::convert::Record for StaleRequestException {
    const NAME: &'static str = "StaleRequestException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for StartResourceScanInput {
    const NAME: &'static str = "StartResourceScanInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("ScanFilters", &mut self.scan_filters);
    }
}

impl contract::convert::Record for StartResourceScanOutput {
    const NAME: &'static str = "StartResourceScanOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourceScanId", &mut self.resource_scan_id);
    }
}

impl contract::convert::Record for StopStackSetOperationInput {
    const NAME: &'static str = "StopStackSetOperationInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.required("OperationId", &mut self.operation_id);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for StopStackSetOperationOutput {
    const NAME: &'static str = "StopStackSetOperationOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Tag {
    const NAME: &'static str = "Tag";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Key", &mut self.key);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for TemplateConfiguration {
    const NAME: &'static str = "TemplateConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("DeletionPolicy", &mut self.deletion_policy);
        fields.optional("UpdateReplacePolicy", &mut self.update_replace_policy);
    }
}

impl contract::convert::Record for TemplateParameter {
    const NAME: &'static str = "TemplateParameter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ParameterKey", &mut self.parameter_key);
        fields.optional("DefaultValue", &mut self.default_value);
        fields.optional("NoEcho", &mut self.no_echo);
        fields.optional("Description", &mut self.description);
    }
}

impl contract::convert::Record for TemplateProgress {
    const NAME: &'static str = "TemplateProgress";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("ResourcesSucceeded", &mut self.resources_succeeded);
        fields.optional("ResourcesFailed", &mut self.resources_failed);
        fields.optional("ResourcesProcessing", &mut self.resources_processing);
        fields.optional("ResourcesPending", &mut self.resources_pending);
    }
}

impl contract::convert::Record for TemplateSummary {
    const NAME: &'static str = "TemplateSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GeneratedTemplateId", &mut self.generated_template_id);
        fields.optional("GeneratedTemplateName", &mut self.generated_template_name);
        fields.optional("Status", &mut self.status);
        fields.optional("StatusReason", &mut self.status_reason);
        fields.optional("CreationTime", &mut self.creation_time);
        fields.optional("LastUpdatedTime", &mut self.last_updated_time);
        fields.optional("NumberOfResources", &mut self.number_of_resources);
    }
}

impl contract::convert::Record for TemplateSummaryConfig {
    const NAME: &'static str = "TemplateSummaryConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional(
            "TreatUnrecognizedResourceTypesAsWarnings",
            &mut self.treat_unrecognized_resource_types_as_warnings,
        );
    }
}

impl contract::convert::Record for TestTypeInput {
    const NAME: &'static str = "TestTypeInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Type", &mut self.r#type);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("LogDeliveryBucket", &mut self.log_delivery_bucket);
    }
}

impl contract::convert::Record for TestTypeOutput {
    const NAME: &'static str = "TestTypeOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeVersionArn", &mut self.type_version_arn);
    }
}

impl contract::convert::Record for TokenAlreadyExistsException {
    const NAME: &'static str = "TokenAlreadyExistsException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for TypeConfigurationDetails {
    const NAME: &'static str = "TypeConfigurationDetails";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Alias", &mut self.alias);
        fields.optional("Configuration", &mut self.configuration);
        fields.optional("LastUpdated", &mut self.last_updated);
        fields.optional("TypeArn", &mut self.type_arn);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("IsDefaultConfiguration", &mut self.is_default_configuration);
    }
}

impl contract::convert::Record for TypeConfigurationIdentifier {
    const NAME: &'static str = "TypeConfigurationIdentifier";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TypeArn", &mut self.type_arn);
        fields.optional("TypeConfigurationAlias", &mut self.type_configuration_alias);
        fields.optional("TypeConfigurationArn", &mut self.type_configuration_arn);
        fields.optional("Type", &mut self.r#type);
        fields.optional("TypeName", &mut self.type_name);
    }
}

impl contract::convert::Record for TypeConfigurationNotFoundException {
    const NAME: &'static str = "TypeConfigurationNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for TypeFilters {
    const NAME: &'static str = "TypeFilters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Category", &mut self.category);
        fields.optional("PublisherId", &mut self.publisher_id);
        fields.optional("TypeNamePrefix", &mut self.type_name_prefix);
    }
}

impl contract::convert::Record for TypeNotFoundException {
    const NAME: &'static str = "TypeNotFoundException";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for TypeSummary {
    const NAME: &'static str = "TypeSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("DefaultVersionId", &mut self.default_version_id);
        fields.optional("TypeArn", &mut self.type_arn);
        fields.optional("LastUpdated", &mut self.last_updated);
        fields.optional("Description", &mut self.description);
        fields.optional("PublisherId", &mut self.publisher_id);
        fields.optional("OriginalTypeName", &mut self.original_type_name);
        fields.optional("PublicVersionNumber", &mut self.public_version_number);
        fields.optional("LatestPublicVersion", &mut self.latest_public_version);
        fields.optional("PublisherIdentity", &mut self.publisher_identity);
        fields.optional("PublisherName", &mut self.publisher_name);
        fields.optional("IsActivated", &mut self.is_activated);
    }
}

impl contract::convert::Record for TypeVersionSummary {
    const NAME: &'static str = "TypeVersionSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("TypeName", &mut self.type_name);
        fields.optional("VersionId", &mut self.version_id);
        fields.optional("IsDefaultVersion", &mut self.is_default_version);
        fields.optional("Arn", &mut self.arn);
        fields.optional("TimeCreated", &mut self.time_created);
        fields.optional("Description", &mut self.description);
        fields.optional("PublicVersionNumber", &mut self.public_version_number);
    }
}

impl contract::convert::Record for UpdateGeneratedTemplateInput {
    const NAME: &'static str = "UpdateGeneratedTemplateInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("GeneratedTemplateName", &mut self.generated_template_name);
        fields.optional("NewGeneratedTemplateName", &mut self.new_generated_template_name);
        fields.optional("AddResources", &mut self.add_resources);
        fields.optional("RemoveResources", &mut self.remove_resources);
        fields.optional("RefreshAllResources", &mut self.refresh_all_resources);
        fields.optional("TemplateConfiguration", &mut self.template_configuration);
    }
}

impl contract::convert::Record for UpdateGeneratedTemplateOutput {
    const NAME: &'static str = "UpdateGeneratedTemplateOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GeneratedTemplateId", &mut self.generated_template_id);
    }
}

impl contract::convert::Record for UpdateStackInput {
    const NAME: &'static str = "UpdateStackInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackName", &mut self.stack_name);
        fields.optional("TemplateBody", &mut self.template_body);
        fields.optional("TemplateURL", &mut self.template_url);
        fields.optional("UsePreviousTemplate", &mut self.use_previous_template);
        fields.optional("StackPolicyDuringUpdateBody", &mut self.stack_policy_during_update_body);
        fields.optional("StackPolicyDuringUpdateURL", &mut self.stack_policy_during_update_url);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("Capabilities", &mut self.capabilities);
        fields.optional("ResourceTypes", &mut self.resource_types);
        fields.optional("RoleARN", &mut self.role_arn);
        fields.optional("RollbackConfiguration", &mut self.rollback_configuration);
        fields.optional("StackPolicyBody", &mut self.stack_policy_body);
        fields.optional("StackPolicyURL", &mut self.stack_policy_url);
        fields.optional("NotificationARNs", &mut self.notification_ar_ns);
        fields.optional("Tags", &mut self.tags);
        fields.optional("DisableRollback", &mut self.disable_rollback);
        fields.optional("ClientRequestToken", &mut self.client_request_token);
        fields.optional("RetainExceptOnCreate", &mut self.retain_except_on_create);
        fields.optional("DeploymentConfig", &mut self.deployment_config);
        fields.optional("DisableValidation", &mut self.disable_validation);
    }
}

impl contract::convert::Record for UpdateStackInstancesInput {
    const NAME: &'static str = "UpdateStackInstancesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.optional("Accounts", &mut self.accounts);
        fields.optional("DeploymentTargets", &mut self.deployment_targets);
        fields.required("Regions", &mut self.regions);
        fields.optional("ParameterOverrides", &mut self.parameter_overrides);
        fields.optional("OperationPreferences", &mut self.operation_preferences);
        fields.optional("OperationId", &mut self.operation_id);
        fields.optional("CallAs", &mut self.call_as);
    }
}

impl contract::convert::Record for UpdateStackInstancesOutput {
    const NAME: &'static str = "UpdateStackInstancesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OperationId", &mut self.operation_id);
    }
}

impl contract::convert::Record for UpdateStackOutput {
    const NAME: &'static str = "UpdateStackOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackId", &mut self.stack_id);
        fields.optional("OperationId", &mut self.operation_id);
    }
}

impl contract::convert::Record for UpdateStackSetInput {
    const NAME: &'static str = "UpdateStackSetInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("StackSetName", &mut self.stack_set_name);
        fields.optional("Description", &mut self.description);
        fields.optional("TemplateBody", &mut self.template_body);
        fields.optional("TemplateURL", &mut self.template_url);
        fields.optional("UsePreviousTemplate", &mut self.use_previous_template);
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("Capabilities", &mut self.capabilities);
        fields.optional("Tags", &mut self.tags);
        fields.optional("OperationPreferences", &mut self.operation_preferences);
        fields.optional("AdministrationRoleARN", &mut self.administration_role_arn);
        fields.optional("ExecutionRoleName", &mut self.execution_role_name);
        fields.optional("DeploymentTargets", &mut self.deployment_targets);
        fields.optional("PermissionModel", &mut self.permission_model);
        fields.optional("AutoDeployment", &mut self.auto_deployment);
        fields.optional("OperationId", &mut self.operation_id);
        fields.optional("Accounts", &mut self.accounts);
        fields.optional("Regions", &mut self.regions);
        fields.optional("CallAs", &mut self.call_as);
        fields.optional("ManagedExecution", &mut self.managed_execution);
        fields.optional("ExecutionRoleTemplateBody", &mut self.execution_role_template_body);
        fields.optional("ExecutionRoleTemplateUrl", &mut self.execution_role_template_url);
        fields.optional("UseAdminExecutionRole", &mut self.use_admin_execution_role);
        fields.optional("StackSetOutputBucket", &mut self.stack_set_output_bucket);
    }
}

impl contract::convert::Record for UpdateStackSetOutput {
    const NAME: &'static str = "UpdateStackSetOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("OperationId", &mut self.operation_id);
    }
}

impl contract::convert::Record for UpdateTerminationProtectionInput {
    const NAME: &'static str = "UpdateTerminationProtectionInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("EnableTerminationProtection", &mut self.enable_termination_protection);
        fields.required("StackName", &mut self.stack_name);
    }
}

impl contract::convert::Record for UpdateTerminationProtectionOutput {
    const NAME: &'static str = "UpdateTerminationProtectionOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("StackId", &mut self.stack_id);
    }
}

impl contract::convert::Record for ValidateTemplateInput {
    const NAME: &'static str = "ValidateTemplateInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("TemplateBody", &mut self.template_body);
        fields.optional("TemplateURL", &mut self.template_url);
    }
}

impl contract::convert::Record for ValidateTemplateOutput {
    const NAME: &'static str = "ValidateTemplateOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Parameters", &mut self.parameters);
        fields.optional("Description", &mut self.description);
        fields.optional("Capabilities", &mut self.capabilities);
        fields.optional("CapabilitiesReason", &mut self.capabilities_reason);
        fields.optional("DeclaredTransforms", &mut self.declared_transforms);
    }
}

impl contract::convert::Record for WarningDetail {
    const NAME: &'static str = "WarningDetail";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Type", &mut self.r#type);
        fields.optional("Properties", &mut self.properties);
    }
}

impl contract::convert::Record for WarningProperty {
    const NAME: &'static str = "WarningProperty";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PropertyPath", &mut self.property_path);
        fields.optional("Required", &mut self.required);
        fields.optional("Description", &mut self.description);
    }
}

impl contract::convert::Record for Warnings {
    const NAME: &'static str = "Warnings";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("UnrecognizedResourceTypes", &mut self.unrecognized_resource_types);
    }
}

contract::readable! { AccountGateResult
AccountLimit
ActivateOrganizationsAccessInput
ActivateOrganizationsAccessOutput
ActivateTypeInput
ActivateTypeOutput
AlreadyExistsException
Annotation
AutoDeployment
BatchDescribeTypeConfigurationsError
BatchDescribeTypeConfigurationsInput
BatchDescribeTypeConfigurationsOutput
CFNRegistryException
CancelUpdateStackInput
Change
ChangeSetHook
ChangeSetHookResourceTargetDetails
ChangeSetHookTargetDetails
ChangeSetNotFoundException
ChangeSetSummary
ConcurrentResourcesLimitExceededException
ContinueUpdateRollbackInput
ContinueUpdateRollbackOutput
CreateChangeSetInput
CreateChangeSetOutput
CreateGeneratedTemplateInput
CreateGeneratedTemplateOutput
CreateStackInput
CreateStackInstancesInput
CreateStackInstancesOutput
CreateStackOutput
CreateStackRefactorInput
CreateStackRefactorOutput
CreateStackSetInput
CreateStackSetOutput
CreatedButModifiedException
DeactivateOrganizationsAccessInput
DeactivateOrganizationsAccessOutput
DeactivateTypeInput
DeactivateTypeOutput
DeleteChangeSetInput
DeleteChangeSetOutput
DeleteGeneratedTemplateInput
DeleteStackInput
DeleteStackInstancesInput
DeleteStackInstancesOutput
DeleteStackSetInput
DeleteStackSetOutput
DeploymentConfig
DeploymentTargets
DeregisterTypeInput
DeregisterTypeOutput
DescribeAccountLimitsInput
DescribeAccountLimitsOutput
DescribeChangeSetHooksInput
DescribeChangeSetHooksOutput
DescribeChangeSetInput
DescribeChangeSetOutput
DescribeEventsInput
DescribeEventsOutput
DescribeGeneratedTemplateInput
DescribeGeneratedTemplateOutput
DescribeOrganizationsAccessInput
DescribeOrganizationsAccessOutput
DescribePublisherInput
DescribePublisherOutput
DescribeResourceScanInput
DescribeResourceScanOutput
DescribeStackDriftDetectionStatusInput
DescribeStackDriftDetectionStatusOutput
DescribeStackEventsInput
DescribeStackEventsOutput
DescribeStackInstanceInput
DescribeStackInstanceOutput
DescribeStackRefactorInput
DescribeStackRefactorOutput
DescribeStackResourceDriftsInput
DescribeStackResourceDriftsOutput
DescribeStackResourceInput
DescribeStackResourceOutput
DescribeStackResourcesInput
DescribeStackResourcesOutput
DescribeStackSetInput
DescribeStackSetOperationInput
DescribeStackSetOperationOutput
DescribeStackSetOutput
DescribeStacksInput
DescribeStacksOutput
DescribeTypeInput
DescribeTypeOutput
DescribeTypeRegistrationInput
DescribeTypeRegistrationOutput
DetectStackDriftInput
DetectStackDriftOutput
DetectStackResourceDriftInput
DetectStackResourceDriftOutput
DetectStackSetDriftInput
DetectStackSetDriftOutput
EstimateTemplateCostInput
EstimateTemplateCostOutput
EventFilter
ExecuteChangeSetInput
ExecuteChangeSetOutput
ExecuteStackRefactorInput
Export
GeneratedTemplateNotFoundException
GetGeneratedTemplateInput
GetGeneratedTemplateOutput
GetHookResultInput
GetHookResultOutput
GetStackPolicyInput
GetStackPolicyOutput
GetTemplateInput
GetTemplateOutput
GetTemplateSummaryInput
GetTemplateSummaryOutput
HookResultNotFoundException
HookResultSummary
HookTarget
ImportStacksToStackSetInput
ImportStacksToStackSetOutput
InsufficientCapabilitiesException
InvalidChangeSetStatusException
InvalidOperationException
InvalidStateTransitionException
LimitExceededException
ListChangeSetsInput
ListChangeSetsOutput
ListExportsInput
ListExportsOutput
ListGeneratedTemplatesInput
ListGeneratedTemplatesOutput
ListHookResultsInput
ListHookResultsOutput
ListImportsInput
ListImportsOutput
ListResourceScanRelatedResourcesInput
ListResourceScanRelatedResourcesOutput
ListResourceScanResourcesInput
ListResourceScanResourcesOutput
ListResourceScansInput
ListResourceScansOutput
ListStackInstanceResourceDriftsInput
ListStackInstanceResourceDriftsOutput
ListStackInstancesInput
ListStackInstancesOutput
ListStackRefactorActionsInput
ListStackRefactorActionsOutput
ListStackRefactorsInput
ListStackRefactorsOutput
ListStackResourcesInput
ListStackResourcesOutput
ListStackSetAutoDeploymentTargetsInput
ListStackSetAutoDeploymentTargetsOutput
ListStackSetOperationResultsInput
ListStackSetOperationResultsOutput
ListStackSetOperationsInput
ListStackSetOperationsOutput
ListStackSetsInput
ListStackSetsOutput
ListStacksInput
ListStacksOutput
ListTypeRegistrationsInput
ListTypeRegistrationsOutput
ListTypeVersionsInput
ListTypeVersionsOutput
ListTypesInput
ListTypesOutput
LiveResourceDrift
LoggingConfig
ManagedExecution
ModuleInfo
NameAlreadyExistsException
OperationEntry
OperationEvent
OperationIdAlreadyExistsException
OperationInProgressException
OperationNotFoundException
OperationResultFilter
OperationStatusCheckFailedException
Output
Parameter
ParameterConstraints
ParameterDeclaration
PhysicalResourceIdContextKeyValuePair
PropertyDifference
PublishTypeInput
PublishTypeOutput
RecordHandlerProgressInput
RecordHandlerProgressOutput
RegionalStackInstancesDeployment
RegionalStages
RegionalStatusDetail
RegisterPublisherInput
RegisterPublisherOutput
RegisterTypeInput
RegisterTypeOutput
RemoveAliasInput
RequiredActivatedType
ResourceChange
ResourceChangeDetail
ResourceDefinition
ResourceDetail
ResourceDriftIgnoredAttribute
ResourceIdentifierSummary
ResourceLocation
ResourceMapping
ResourceScanInProgressException
ResourceScanLimitExceededException
ResourceScanNotFoundException
ResourceScanSummary
ResourceTargetDefinition
ResourceToImport
RoleProvisioning
RollbackConfiguration
RollbackStackInput
RollbackStackOutput
RollbackTrigger
ScanFilter
ScannedResource
ScannedResourceIdentifier
SetAliasInput
SetStackPolicyInput
SetTypeConfigurationInput
SetTypeConfigurationOutput
SetTypeDefaultVersionInput
SetTypeDefaultVersionOutput
SignalResourceInput
Stack
StackDefinition
StackDriftInformation
StackDriftInformationSummary
StackEvent
StackInstance
StackInstanceComprehensiveStatus
StackInstanceFilter
StackInstanceNotFoundException
StackInstanceResourceDriftsSummary
StackInstanceSummary
StackInstancesDeployment
StackNotFoundException
StackRefactorAction
StackRefactorNotFoundException
StackRefactorSummary
StackResource
StackResourceDetail
StackResourceDrift
StackResourceDriftInformation
StackResourceDriftInformationSummary
StackResourceSummary
StackSet
StackSetAutoDeploymentTargetSummary
StackSetDriftDetectionDetails
StackSetNotEmptyException
StackSetNotFoundException
StackSetOperation
StackSetOperationPreferences
StackSetOperationResultSummary
StackSetOperationStatusDetails
StackSetOperationSummary
StackSetSummary
StackSummary
Stages
StaleRequestException
StartResourceScanInput
StartResourceScanOutput
StopStackSetOperationInput
StopStackSetOperationOutput
Tag
TemplateConfiguration
TemplateParameter
TemplateProgress
TemplateSummary
TemplateSummaryConfig
TestTypeInput
TestTypeOutput
TokenAlreadyExistsException
TypeConfigurationDetails
TypeConfigurationIdentifier
TypeConfigurationNotFoundException
TypeFilters
TypeNotFoundException
TypeSummary
TypeVersionSummary
UpdateGeneratedTemplateInput
UpdateGeneratedTemplateOutput
UpdateStackInput
UpdateStackInstancesInput
UpdateStackInstancesOutput
UpdateStackOutput
UpdateStackSetInput
UpdateStackSetOutput
UpdateTerminationProtectionInput
UpdateTerminationProtectionOutput
ValidateTemplateInput
ValidateTemplateOutput
WarningDetail
WarningProperty
Warnings }
