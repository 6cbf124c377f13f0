// Generated from `models/cloudformation.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `cloudformation`.
pub static SERVICE: Service = Service {
    name: "cloudformation",
    iam_prefix: "cloudformation",
    signing_name: "cloudformation",
    endpoint_prefix: "cloudformation",
    api_version: "2010-05-15",
    target_prefix: "",
    xml_namespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
    protocols: &[Protocol::AwsQuery],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("ActivateOrganizationsAccess", "POST", "/", 200)
        .input(&ActivateOrganizationsAccessInput, "")
        .output(&ActivateOrganizationsAccessOutput, "ActivateOrganizationsAccessResult")
        .errors(&[&InvalidOperationException, &OperationNotFoundException]),
    Operation::new("ActivateType", "POST", "/", 200)
        .input(&ActivateTypeInput, "")
        .output(&ActivateTypeOutput, "ActivateTypeResult")
        .errors(&[&CFNRegistryException, &TypeNotFoundException]),
    Operation::new("BatchDescribeTypeConfigurations", "POST", "/", 200)
        .input(&BatchDescribeTypeConfigurationsInput, "")
        .output(&BatchDescribeTypeConfigurationsOutput, "BatchDescribeTypeConfigurationsResult")
        .errors(&[&TypeConfigurationNotFoundException, &CFNRegistryException]),
    Operation::new("CancelUpdateStack", "POST", "/", 200)
        .input(&CancelUpdateStackInput, "")
        .errors(&[&TokenAlreadyExistsException]),
    Operation::new("ContinueUpdateRollback", "POST", "/", 200)
        .input(&ContinueUpdateRollbackInput, "")
        .output(&ContinueUpdateRollbackOutput, "ContinueUpdateRollbackResult")
        .errors(&[&TokenAlreadyExistsException]),
    Operation::new("CreateChangeSet", "POST", "/", 200)
        .input(&CreateChangeSetInput, "")
        .output(&CreateChangeSetOutput, "CreateChangeSetResult")
        .errors(&[&AlreadyExistsException, &InsufficientCapabilitiesException, &LimitExceededException]),
    Operation::new("CreateGeneratedTemplate", "POST", "/", 200)
        .input(&CreateGeneratedTemplateInput, "")
        .output(&CreateGeneratedTemplateOutput, "CreateGeneratedTemplateResult")
        .errors(&[&AlreadyExistsException, &LimitExceededException, &ConcurrentResourcesLimitExceededException]),
    Operation::new("CreateStack", "POST", "/", 200)
        .input(&CreateStackInput, "")
        .output(&CreateStackOutput, "CreateStackResult")
        .errors(&[
            &LimitExceededException,
            &AlreadyExistsException,
            &TokenAlreadyExistsException,
            &InsufficientCapabilitiesException,
        ]),
    Operation::new("CreateStackInstances", "POST", "/", 200)
        .input(&CreateStackInstancesInput, "")
        .output(&CreateStackInstancesOutput, "CreateStackInstancesResult")
        .errors(&[
            &StackSetNotFoundException,
            &OperationInProgressException,
            &OperationIdAlreadyExistsException,
            &StaleRequestException,
            &InvalidOperationException,
            &LimitExceededException,
        ]),
    Operation::new("CreateStackRefactor", "POST", "/", 200)
        .input(&CreateStackRefactorInput, "")
        .output(&CreateStackRefactorOutput, "CreateStackRefactorResult"),
    Operation::new("CreateStackSet", "POST", "/", 200)
        .input(&CreateStackSetInput, "")
        .output(&CreateStackSetOutput, "CreateStackSetResult")
        .errors(&[&NameAlreadyExistsException, &CreatedButModifiedException, &LimitExceededException]),
    Operation::new("DeactivateOrganizationsAccess", "POST", "/", 200)
        .input(&DeactivateOrganizationsAccessInput, "")
        .output(&DeactivateOrganizationsAccessOutput, "DeactivateOrganizationsAccessResult")
        .errors(&[&InvalidOperationException, &OperationNotFoundException]),
    Operation::new("DeactivateType", "POST", "/", 200)
        .input(&DeactivateTypeInput, "")
        .output(&DeactivateTypeOutput, "DeactivateTypeResult")
        .errors(&[&CFNRegistryException, &TypeNotFoundException]),
    Operation::new("DeleteChangeSet", "POST", "/", 200)
        .input(&DeleteChangeSetInput, "")
        .output(&DeleteChangeSetOutput, "DeleteChangeSetResult")
        .errors(&[&InvalidChangeSetStatusException]),
    Operation::new("DeleteGeneratedTemplate", "POST", "/", 200)
        .input(&DeleteGeneratedTemplateInput, "")
        .errors(&[&GeneratedTemplateNotFoundException, &ConcurrentResourcesLimitExceededException]),
    Operation::new("DeleteStack", "POST", "/", 200)
        .input(&DeleteStackInput, "")
        .errors(&[&TokenAlreadyExistsException]),
    Operation::new("DeleteStackInstances", "POST", "/", 200)
        .input(&DeleteStackInstancesInput, "")
        .output(&DeleteStackInstancesOutput, "DeleteStackInstancesResult")
        .errors(&[
            &StackSetNotFoundException,
            &OperationInProgressException,
            &OperationIdAlreadyExistsException,
            &StaleRequestException,
            &InvalidOperationException,
        ]),
    Operation::new("DeleteStackSet", "POST", "/", 200)
        .input(&DeleteStackSetInput, "")
        .output(&DeleteStackSetOutput, "DeleteStackSetResult")
        .errors(&[&StackSetNotEmptyException, &OperationInProgressException]),
    Operation::new("DeregisterType", "POST", "/", 200)
        .input(&DeregisterTypeInput, "")
        .output(&DeregisterTypeOutput, "DeregisterTypeResult")
        .errors(&[&CFNRegistryException, &TypeNotFoundException]),
    Operation::new("DescribeAccountLimits", "POST", "/", 200)
        .input(&DescribeAccountLimitsInput, "")
        .output(&DescribeAccountLimitsOutput, "DescribeAccountLimitsResult"),
    Operation::new("DescribeChangeSet", "POST", "/", 200)
        .input(&DescribeChangeSetInput, "")
        .output(&DescribeChangeSetOutput, "DescribeChangeSetResult")
        .errors(&[&ChangeSetNotFoundException]),
    Operation::new("DescribeChangeSetHooks", "POST", "/", 200)
        .input(&DescribeChangeSetHooksInput, "")
        .output(&DescribeChangeSetHooksOutput, "DescribeChangeSetHooksResult")
        .errors(&[&ChangeSetNotFoundException]),
    Operation::new("DescribeEvents", "POST", "/", 200)
        .input(&DescribeEventsInput, "")
        .output(&DescribeEventsOutput, "DescribeEventsResult"),
    Operation::new("DescribeGeneratedTemplate", "POST", "/", 200)
        .input(&DescribeGeneratedTemplateInput, "")
        .output(&DescribeGeneratedTemplateOutput, "DescribeGeneratedTemplateResult")
        .errors(&[&GeneratedTemplateNotFoundException]),
    Operation::new("DescribeOrganizationsAccess", "POST", "/", 200)
        .input(&DescribeOrganizationsAccessInput, "")
        .output(&DescribeOrganizationsAccessOutput, "DescribeOrganizationsAccessResult")
        .errors(&[&InvalidOperationException, &OperationNotFoundException]),
    Operation::new("DescribePublisher", "POST", "/", 200)
        .input(&DescribePublisherInput, "")
        .output(&DescribePublisherOutput, "DescribePublisherResult")
        .errors(&[&CFNRegistryException]),
    Operation::new("DescribeResourceScan", "POST", "/", 200)
        .input(&DescribeResourceScanInput, "")
        .output(&DescribeResourceScanOutput, "DescribeResourceScanResult")
        .errors(&[&ResourceScanNotFoundException]),
    Operation::new("DescribeStackDriftDetectionStatus", "POST", "/", 200)
        .input(&DescribeStackDriftDetectionStatusInput, "")
        .output(&DescribeStackDriftDetectionStatusOutput, "DescribeStackDriftDetectionStatusResult"),
    Operation::new("DescribeStackEvents", "POST", "/", 200)
        .input(&DescribeStackEventsInput, "")
        .output(&DescribeStackEventsOutput, "DescribeStackEventsResult"),
    Operation::new("DescribeStackInstance", "POST", "/", 200)
        .input(&DescribeStackInstanceInput, "")
        .output(&DescribeStackInstanceOutput, "DescribeStackInstanceResult")
        .errors(&[&StackSetNotFoundException, &StackInstanceNotFoundException]),
    Operation::new("DescribeStackRefactor", "POST", "/", 200)
        .input(&DescribeStackRefactorInput, "")
        .output(&DescribeStackRefactorOutput, "DescribeStackRefactorResult")
        .errors(&[&StackRefactorNotFoundException]),
    Operation::new("DescribeStackResource", "POST", "/", 200)
        .input(&DescribeStackResourceInput, "")
        .output(&DescribeStackResourceOutput, "DescribeStackResourceResult"),
    Operation::new("DescribeStackResourceDrifts", "POST", "/", 200)
        .input(&DescribeStackResourceDriftsInput, "")
        .output(&DescribeStackResourceDriftsOutput, "DescribeStackResourceDriftsResult"),
    Operation::new("DescribeStackResources", "POST", "/", 200)
        .input(&DescribeStackResourcesInput, "")
        .output(&DescribeStackResourcesOutput, "DescribeStackResourcesResult"),
    Operation::new("DescribeStackSet", "POST", "/", 200)
        .input(&DescribeStackSetInput, "")
        .output(&DescribeStackSetOutput, "DescribeStackSetResult")
        .errors(&[&StackSetNotFoundException]),
    Operation::new("DescribeStackSetOperation", "POST", "/", 200)
        .input(&DescribeStackSetOperationInput, "")
        .output(&DescribeStackSetOperationOutput, "DescribeStackSetOperationResult")
        .errors(&[&StackSetNotFoundException, &OperationNotFoundException]),
    Operation::new("DescribeStacks", "POST", "/", 200)
        .input(&DescribeStacksInput, "")
        .output(&DescribeStacksOutput, "DescribeStacksResult"),
    Operation::new("DescribeType", "POST", "/", 200)
        .input(&DescribeTypeInput, "")
        .output(&DescribeTypeOutput, "DescribeTypeResult")
        .errors(&[&CFNRegistryException, &TypeNotFoundException]),
    Operation::new("DescribeTypeRegistration", "POST", "/", 200)
        .input(&DescribeTypeRegistrationInput, "")
        .output(&DescribeTypeRegistrationOutput, "DescribeTypeRegistrationResult")
        .errors(&[&CFNRegistryException]),
    Operation::new("DetectStackDrift", "POST", "/", 200)
        .input(&DetectStackDriftInput, "")
        .output(&DetectStackDriftOutput, "DetectStackDriftResult"),
    Operation::new("DetectStackResourceDrift", "POST", "/", 200)
        .input(&DetectStackResourceDriftInput, "")
        .output(&DetectStackResourceDriftOutput, "DetectStackResourceDriftResult"),
    Operation::new("DetectStackSetDrift", "POST", "/", 200)
        .input(&DetectStackSetDriftInput, "")
        .output(&DetectStackSetDriftOutput, "DetectStackSetDriftResult")
        .errors(&[&InvalidOperationException, &OperationInProgressException, &StackSetNotFoundException]),
    Operation::new("EstimateTemplateCost", "POST", "/", 200)
        .input(&EstimateTemplateCostInput, "")
        .output(&EstimateTemplateCostOutput, "EstimateTemplateCostResult"),
    Operation::new("ExecuteChangeSet", "POST", "/", 200)
        .input(&ExecuteChangeSetInput, "")
        .output(&ExecuteChangeSetOutput, "ExecuteChangeSetResult")
        .errors(&[
            &InvalidChangeSetStatusException,
            &ChangeSetNotFoundException,
            &InsufficientCapabilitiesException,
            &TokenAlreadyExistsException,
        ]),
    Operation::new("ExecuteStackRefactor", "POST", "/", 200).input(&ExecuteStackRefactorInput, ""),
    Operation::new("GetGeneratedTemplate", "POST", "/", 200)
        .input(&GetGeneratedTemplateInput, "")
        .output(&GetGeneratedTemplateOutput, "GetGeneratedTemplateResult")
        .errors(&[&GeneratedTemplateNotFoundException]),
    Operation::new("GetHookResult", "POST", "/", 200)
        .input(&GetHookResultInput, "")
        .output(&GetHookResultOutput, "GetHookResultResult")
        .errors(&[&HookResultNotFoundException]),
    Operation::new("GetStackPolicy", "POST", "/", 200)
        .input(&GetStackPolicyInput, "")
        .output(&GetStackPolicyOutput, "GetStackPolicyResult"),
    Operation::new("GetTemplate", "POST", "/", 200)
        .input(&GetTemplateInput, "")
        .output(&GetTemplateOutput, "GetTemplateResult")
        .errors(&[&ChangeSetNotFoundException]),
    Operation::new("GetTemplateSummary", "POST", "/", 200)
        .input(&GetTemplateSummaryInput, "")
        .output(&GetTemplateSummaryOutput, "GetTemplateSummaryResult")
        .errors(&[&StackSetNotFoundException]),
    Operation::new("ImportStacksToStackSet", "POST", "/", 200)
        .input(&ImportStacksToStackSetInput, "")
        .output(&ImportStacksToStackSetOutput, "ImportStacksToStackSetResult")
        .errors(&[
            &LimitExceededException,
            &StackSetNotFoundException,
            &InvalidOperationException,
            &OperationInProgressException,
            &OperationIdAlreadyExistsException,
            &StackNotFoundException,
            &StaleRequestException,
        ]),
    Operation::new("ListChangeSets", "POST", "/", 200)
        .input(&ListChangeSetsInput, "")
        .output(&ListChangeSetsOutput, "ListChangeSetsResult"),
    Operation::new("ListExports", "POST", "/", 200)
        .input(&ListExportsInput, "")
        .output(&ListExportsOutput, "ListExportsResult"),
    Operation::new("ListGeneratedTemplates", "POST", "/", 200)
        .input(&ListGeneratedTemplatesInput, "")
        .output(&ListGeneratedTemplatesOutput, "ListGeneratedTemplatesResult"),
    Operation::new("ListHookResults", "POST", "/", 200)
        .input(&ListHookResultsInput, "")
        .output(&ListHookResultsOutput, "ListHookResultsResult")
        .errors(&[&HookResultNotFoundException]),
    Operation::new("ListImports", "POST", "/", 200)
        .input(&ListImportsInput, "")
        .output(&ListImportsOutput, "ListImportsResult"),
    Operation::new("ListResourceScanRelatedResources", "POST", "/", 200)
        .input(&ListResourceScanRelatedResourcesInput, "")
        .output(&ListResourceScanRelatedResourcesOutput, "ListResourceScanRelatedResourcesResult")
        .errors(&[&ResourceScanNotFoundException, &ResourceScanInProgressException]),
    Operation::new("ListResourceScanResources", "POST", "/", 200)
        .input(&ListResourceScanResourcesInput, "")
        .output(&ListResourceScanResourcesOutput, "ListResourceScanResourcesResult")
        .errors(&[&ResourceScanNotFoundException, &ResourceScanInProgressException]),
    Operation::new("ListResourceScans", "POST", "/", 200)
        .input(&ListResourceScansInput, "")
        .output(&ListResourceScansOutput, "ListResourceScansResult"),
    Operation::new("ListStackInstanceResourceDrifts", "POST", "/", 200)
        .input(&ListStackInstanceResourceDriftsInput, "")
        .output(&ListStackInstanceResourceDriftsOutput, "ListStackInstanceResourceDriftsResult")
        .errors(&[&StackSetNotFoundException, &StackInstanceNotFoundException, &OperationNotFoundException]),
    Operation::new("ListStackInstances", "POST", "/", 200)
        .input(&ListStackInstancesInput, "")
        .output(&ListStackInstancesOutput, "ListStackInstancesResult")
        .errors(&[&StackSetNotFoundException]),
    Operation::new("ListStackRefactorActions", "POST", "/", 200)
        .input(&ListStackRefactorActionsInput, "")
        .output(&ListStackRefactorActionsOutput, "ListStackRefactorActionsResult"),
    Operation::new("ListStackRefactors", "POST", "/", 200)
        .input(&ListStackRefactorsInput, "")
        .output(&ListStackRefactorsOutput, "ListStackRefactorsResult"),
    Operation::new("ListStackResources", "POST", "/", 200)
        .input(&ListStackResourcesInput, "")
        .output(&ListStackResourcesOutput, "ListStackResourcesResult"),
    Operation::new("ListStackSetAutoDeploymentTargets", "POST", "/", 200)
        .input(&ListStackSetAutoDeploymentTargetsInput, "")
        .output(&ListStackSetAutoDeploymentTargetsOutput, "ListStackSetAutoDeploymentTargetsResult")
        .errors(&[&StackSetNotFoundException]),
    Operation::new("ListStackSetOperationResults", "POST", "/", 200)
        .input(&ListStackSetOperationResultsInput, "")
        .output(&ListStackSetOperationResultsOutput, "ListStackSetOperationResultsResult")
        .errors(&[&StackSetNotFoundException, &OperationNotFoundException]),
    Operation::new("ListStackSetOperations", "POST", "/", 200)
        .input(&ListStackSetOperationsInput, "")
        .output(&ListStackSetOperationsOutput, "ListStackSetOperationsResult")
        .errors(&[&StackSetNotFoundException]),
    Operation::new("ListStackSets", "POST", "/", 200)
        .input(&ListStackSetsInput, "")
        .output(&ListStackSetsOutput, "ListStackSetsResult"),
    Operation::new("ListStacks", "POST", "/", 200)
        .input(&ListStacksInput, "")
        .output(&ListStacksOutput, "ListStacksResult"),
    Operation::new("ListTypeRegistrations", "POST", "/", 200)
        .input(&ListTypeRegistrationsInput, "")
        .output(&ListTypeRegistrationsOutput, "ListTypeRegistrationsResult")
        .errors(&[&CFNRegistryException]),
    Operation::new("ListTypeVersions", "POST", "/", 200)
        .input(&ListTypeVersionsInput, "")
        .output(&ListTypeVersionsOutput, "ListTypeVersionsResult")
        .errors(&[&CFNRegistryException]),
    Operation::new("ListTypes", "POST", "/", 200)
        .input(&ListTypesInput, "")
        .output(&ListTypesOutput, "ListTypesResult")
        .errors(&[&CFNRegistryException]),
    Operation::new("PublishType", "POST", "/", 200)
        .input(&PublishTypeInput, "")
        .output(&PublishTypeOutput, "PublishTypeResult")
        .errors(&[&CFNRegistryException, &TypeNotFoundException]),
    Operation::new("RecordHandlerProgress", "POST", "/", 200)
        .input(&RecordHandlerProgressInput, "")
        .output(&RecordHandlerProgressOutput, "RecordHandlerProgressResult")
        .errors(&[&InvalidStateTransitionException, &OperationStatusCheckFailedException]),
    Operation::new("RegisterPublisher", "POST", "/", 200)
        .input(&RegisterPublisherInput, "")
        .output(&RegisterPublisherOutput, "RegisterPublisherResult")
        .errors(&[&CFNRegistryException]),
    Operation::new("RegisterType", "POST", "/", 200)
        .input(&RegisterTypeInput, "")
        .output(&RegisterTypeOutput, "RegisterTypeResult")
        .errors(&[&CFNRegistryException]),
    Operation::new("RemoveAlias", "POST", "/", 200).input(&RemoveAliasInput, ""),
    Operation::new("RollbackStack", "POST", "/", 200)
        .input(&RollbackStackInput, "")
        .output(&RollbackStackOutput, "RollbackStackResult")
        .errors(&[&TokenAlreadyExistsException]),
    Operation::new("SetAlias", "POST", "/", 200)
        .input(&SetAliasInput, "")
        .errors(&[&LimitExceededException, &AlreadyExistsException]),
    Operation::new("SetStackPolicy", "POST", "/", 200).input(&SetStackPolicyInput, ""),
    Operation::new("SetTypeConfiguration", "POST", "/", 200)
        .input(&SetTypeConfigurationInput, "")
        .output(&SetTypeConfigurationOutput, "SetTypeConfigurationResult")
        .errors(&[&CFNRegistryException, &TypeNotFoundException]),
    Operation::new("SetTypeDefaultVersion", "POST", "/", 200)
        .input(&SetTypeDefaultVersionInput, "")
        .output(&SetTypeDefaultVersionOutput, "SetTypeDefaultVersionResult")
        .errors(&[&CFNRegistryException, &TypeNotFoundException]),
    Operation::new("SignalResource", "POST", "/", 200).input(&SignalResourceInput, ""),
    Operation::new("StartResourceScan", "POST", "/", 200)
        .input(&StartResourceScanInput, "")
        .output(&StartResourceScanOutput, "StartResourceScanResult")
        .errors(&[&ResourceScanInProgressException, &ResourceScanLimitExceededException]),
    Operation::new("StopStackSetOperation", "POST", "/", 200)
        .input(&StopStackSetOperationInput, "")
        .output(&StopStackSetOperationOutput, "StopStackSetOperationResult")
        .errors(&[&StackSetNotFoundException, &OperationNotFoundException, &InvalidOperationException]),
    Operation::new("TestType", "POST", "/", 200)
        .input(&TestTypeInput, "")
        .output(&TestTypeOutput, "TestTypeResult")
        .errors(&[&CFNRegistryException, &TypeNotFoundException]),
    Operation::new("UpdateGeneratedTemplate", "POST", "/", 200)
        .input(&UpdateGeneratedTemplateInput, "")
        .output(&UpdateGeneratedTemplateOutput, "UpdateGeneratedTemplateResult")
        .errors(&[&AlreadyExistsException, &GeneratedTemplateNotFoundException, &LimitExceededException]),
    Operation::new("UpdateStack", "POST", "/", 200)
        .input(&UpdateStackInput, "")
        .output(&UpdateStackOutput, "UpdateStackResult")
        .errors(&[&InsufficientCapabilitiesException, &TokenAlreadyExistsException]),
    Operation::new("UpdateStackInstances", "POST", "/", 200)
        .input(&UpdateStackInstancesInput, "")
        .output(&UpdateStackInstancesOutput, "UpdateStackInstancesResult")
        .errors(&[
            &StackSetNotFoundException,
            &StackInstanceNotFoundException,
            &OperationInProgressException,
            &OperationIdAlreadyExistsException,
            &StaleRequestException,
            &InvalidOperationException,
        ]),
    Operation::new("UpdateStackSet", "POST", "/", 200)
        .input(&UpdateStackSetInput, "")
        .output(&UpdateStackSetOutput, "UpdateStackSetResult")
        .errors(&[
            &StackSetNotFoundException,
            &OperationInProgressException,
            &OperationIdAlreadyExistsException,
            &StaleRequestException,
            &InvalidOperationException,
            &StackInstanceNotFoundException,
        ]),
    Operation::new("UpdateTerminationProtection", "POST", "/", 200)
        .input(&UpdateTerminationProtectionInput, "")
        .output(&UpdateTerminationProtectionOutput, "UpdateTerminationProtectionResult"),
    Operation::new("ValidateTemplate", "POST", "/", 200)
        .input(&ValidateTemplateInput, "")
        .output(&ValidateTemplateOutput, "ValidateTemplateResult"),
];

static SHAPES: &[&Shape] = &[
    &AcceptTermsAndConditions,
    &Account,
    &AccountFilterType,
    &AccountGateResult,
    &AccountGateStatus,
    &AccountGateStatusReason,
    &AccountLimit,
    &AccountLimitList,
    &AccountList,
    &AccountsUrl,
    &ActivateOrganizationsAccessInput,
    &ActivateOrganizationsAccessOutput,
    &ActivateTypeInput,
    &ActivateTypeOutput,
    &AfterContext,
    &AfterValue,
    &AfterValueFrom,
    &AliasName,
    &AllowedValue,
    &AllowedValues,
    &AlreadyExistsException,
    &Annotation,
    &AnnotationList,
    &AnnotationName,
    &AnnotationRemediationLink,
    &AnnotationSeverityLevel,
    &AnnotationStatus,
    &Arn,
    &AttributeChangeType,
    &AutoDeployment,
    &AutoDeploymentNullable,
    &AutoUpdate,
    &BatchDescribeTypeConfigurationsError,
    &BatchDescribeTypeConfigurationsErrors,
    &BatchDescribeTypeConfigurationsInput,
    &BatchDescribeTypeConfigurationsOutput,
    &BeaconStackOperationStatus,
    &BeforeContext,
    &BeforeValue,
    &BeforeValueFrom,
    &BoxedInteger,
    &BoxedMaxResults,
    &CFNRegistryException,
    &CallAs,
    &CancelUpdateStackInput,
    &CancelledStackInstancesCount,
    &Capabilities,
    &CapabilitiesReason,
    &Capability,
    &Category,
    &CausingEntity,
    &Change,
    &ChangeAction,
    &ChangeSetHook,
    &ChangeSetHookResourceTargetDetails,
    &ChangeSetHookTargetDetails,
    &ChangeSetHooks,
    &ChangeSetHooksStatus,
    &ChangeSetId,
    &ChangeSetName,
    &ChangeSetNameOrId,
    &ChangeSetNotFoundException,
    &ChangeSetStatus,
    &ChangeSetStatusReason,
    &ChangeSetSummaries,
    &ChangeSetSummary,
    &ChangeSetType,
    &ChangeSource,
    &ChangeType,
    &Changes,
    &ClientRequestToken,
    &ClientToken,
    &CompletedAccountsCount,
    &CompletedStackInstancesCount,
    &ConcurrencyMode,
    &ConcurrentResourcesLimitExceededException,
    &ConfigurationSchema,
    &ConnectionArn,
    &ContinueUpdateRollbackInput,
    &ContinueUpdateRollbackOutput,
    &CreateChangeSetInput,
    &CreateChangeSetOutput,
    &CreateGeneratedTemplateInput,
    &CreateGeneratedTemplateOutput,
    &CreateStackInput,
    &CreateStackInstancesInput,
    &CreateStackInstancesOutput,
    &CreateStackOutput,
    &CreateStackRefactorInput,
    &CreateStackRefactorOutput,
    &CreateStackSetInput,
    &CreateStackSetOutput,
    &CreatedButModifiedException,
    &CreationTime,
    &DeactivateOrganizationsAccessInput,
    &DeactivateOrganizationsAccessOutput,
    &DeactivateTypeInput,
    &DeactivateTypeOutput,
    &DeleteChangeSetInput,
    &DeleteChangeSetOutput,
    &DeleteGeneratedTemplateInput,
    &DeleteStackInput,
    &DeleteStackInstancesInput,
    &DeleteStackInstancesOutput,
    &DeleteStackSetInput,
    &DeleteStackSetOutput,
    &DeletionMode,
    &DeletionTime,
    &DeploymentConfig,
    &DeploymentConfigMode,
    &DeploymentMode,
    &DeploymentTargets,
    &DeprecatedStatus,
    &DeregisterTypeInput,
    &DeregisterTypeOutput,
    &DescribeAccountLimitsInput,
    &DescribeAccountLimitsOutput,
    &DescribeChangeSetHooksInput,
    &DescribeChangeSetHooksOutput,
    &DescribeChangeSetInput,
    &DescribeChangeSetOutput,
    &DescribeEventsInput,
    &DescribeEventsOutput,
    &DescribeGeneratedTemplateInput,
    &DescribeGeneratedTemplateOutput,
    &DescribeOrganizationsAccessInput,
    &DescribeOrganizationsAccessOutput,
    &DescribePublisherInput,
    &DescribePublisherOutput,
    &DescribeResourceScanInput,
    &DescribeResourceScanOutput,
    &DescribeStackDriftDetectionStatusInput,
    &DescribeStackDriftDetectionStatusOutput,
    &DescribeStackEventsInput,
    &DescribeStackEventsOutput,
    &DescribeStackInstanceInput,
    &DescribeStackInstanceOutput,
    &DescribeStackRefactorInput,
    &DescribeStackRefactorOutput,
    &DescribeStackResourceDriftsInput,
    &DescribeStackResourceDriftsOutput,
    &DescribeStackResourceInput,
    &DescribeStackResourceOutput,
    &DescribeStackResourcesInput,
    &DescribeStackResourcesOutput,
    &DescribeStackSetInput,
    &DescribeStackSetOperationInput,
    &DescribeStackSetOperationOutput,
    &DescribeStackSetOutput,
    &DescribeStacksInput,
    &DescribeStacksOutput,
    &DescribeTypeInput,
    &DescribeTypeOutput,
    &DescribeTypeRegistrationInput,
    &DescribeTypeRegistrationOutput,
    &Description,
    &DetailedStatus,
    &DetectStackDriftInput,
    &DetectStackDriftOutput,
    &DetectStackResourceDriftInput,
    &DetectStackResourceDriftOutput,
    &DetectStackSetDriftInput,
    &DetectStackSetDriftOutput,
    &DetectionReason,
    &DifferenceType,
    &DisableRollback,
    &DisableValidation,
    &DriftIgnoredReason,
    &DriftedStackInstancesCount,
    &EnableStackCreation,
    &EnableTerminationProtection,
    &ErrorCode,
    &ErrorMessage,
    &EstimateTemplateCostInput,
    &EstimateTemplateCostOutput,
    &EvaluationType,
    &EventFilter,
    &EventId,
    &EventType,
    &ExecuteChangeSetInput,
    &ExecuteChangeSetOutput,
    &ExecuteStackRefactorInput,
    &ExecutionRoleName,
    &ExecutionStatus,
    &ExecutionStatusReason,
    &Export,
    &ExportName,
    &ExportValue,
    &Exports,
    &FailedAccountsCount,
    &FailedEventsFilter,
    &FailedStackInstancesCount,
    &FailureToleranceCount,
    &FailureTolerancePercentage,
    &ForceRollback,
    &GeneratedTemplateDeletionPolicy,
    &GeneratedTemplateId,
    &GeneratedTemplateName,
    &GeneratedTemplateNotFoundException,
    &GeneratedTemplateResourceStatus,
    &GeneratedTemplateStatus,
    &GeneratedTemplateUpdateReplacePolicy,
    &GetGeneratedTemplateInput,
    &GetGeneratedTemplateOutput,
    &GetHookResultInput,
    &GetHookResultOutput,
    &GetStackPolicyInput,
    &GetStackPolicyOutput,
    &GetTemplateInput,
    &GetTemplateOutput,
    &GetTemplateSummaryInput,
    &GetTemplateSummaryOutput,
    &HandlerErrorCode,
    &HookFailureMode,
    &HookInvocationCount,
    &HookInvocationId,
    &HookInvocationPoint,
    &HookResultId,
    &HookResultNotFoundException,
    &HookResultSummaries,
    &HookResultSummary,
    &HookStatus,
    &HookStatusReason,
    &HookTarget,
    &HookTargetAction,
    &HookTargetId,
    &HookTargetType,
    &HookTargetTypeName,
    &HookType,
    &HookTypeArn,
    &HookTypeConfigurationVersionId,
    &HookTypeName,
    &HookTypeVersionId,
    &IdentityProvider,
    &ImportExistingResources,
    &ImportStacksToStackSetInput,
    &ImportStacksToStackSetOutput,
    &Imports,
    &InProgressStackInstancesCount,
    &InSyncStackInstancesCount,
    &IncludeNestedStacks,
    &IncludePropertyValues,
    &InsufficientCapabilitiesException,
    &InvalidChangeSetStatusException,
    &InvalidOperationException,
    &InvalidStateTransitionException,
    &IsActivated,
    &IsDefaultConfiguration,
    &IsDefaultVersion,
    &JazzLogicalResourceIds,
    &JazzResourceIdentifierProperties,
    &JazzResourceIdentifierPropertyKey,
    &JazzResourceIdentifierPropertyValue,
    &Key,
    &LastOperations,
    &LastUpdatedTime,
    &LimitExceededException,
    &LimitName,
    &LimitValue,
    &ListChangeSetsInput,
    &ListChangeSetsOutput,
    &ListExportsInput,
    &ListExportsOutput,
    &ListGeneratedTemplatesInput,
    &ListGeneratedTemplatesOutput,
    &ListHookResultsInput,
    &ListHookResultsOutput,
    &ListHookResultsTargetType,
    &ListImportsInput,
    &ListImportsOutput,
    &ListResourceScanRelatedResourcesInput,
    &ListResourceScanRelatedResourcesOutput,
    &ListResourceScanResourcesInput,
    &ListResourceScanResourcesOutput,
    &ListResourceScansInput,
    &ListResourceScansOutput,
    &ListStackInstanceResourceDriftsInput,
    &ListStackInstanceResourceDriftsOutput,
    &ListStackInstancesInput,
    &ListStackInstancesOutput,
    &ListStackRefactorActionsInput,
    &ListStackRefactorActionsOutput,
    &ListStackRefactorsInput,
    &ListStackRefactorsOutput,
    &ListStackResourcesInput,
    &ListStackResourcesOutput,
    &ListStackSetAutoDeploymentTargetsInput,
    &ListStackSetAutoDeploymentTargetsOutput,
    &ListStackSetOperationResultsInput,
    &ListStackSetOperationResultsOutput,
    &ListStackSetOperationsInput,
    &ListStackSetOperationsOutput,
    &ListStackSetsInput,
    &ListStackSetsOutput,
    &ListStacksInput,
    &ListStacksOutput,
    &ListTypeRegistrationsInput,
    &ListTypeRegistrationsOutput,
    &ListTypeVersionsInput,
    &ListTypeVersionsOutput,
    &ListTypesInput,
    &ListTypesOutput,
    &LiveResourceDrift,
    &LogGroupName,
    &LoggingConfig,
    &LogicalIdHierarchy,
    &LogicalResourceId,
    &LogicalResourceIds,
    &MajorVersion,
    &ManagedByStack,
    &ManagedExecution,
    &ManagedExecutionNullable,
    &MaxConcurrentCount,
    &MaxConcurrentPercentage,
    &MaxResults,
    &Metadata,
    &ModuleInfo,
    &MonitoringTimeInMinutes,
    &NameAlreadyExistsException,
    &NextToken,
    &NoEcho,
    &NotificationARN,
    &NotificationARNs,
    &NumberOfResources,
    &OnFailure,
    &OnStackFailure,
    &OperationEntry,
    &OperationEvent,
    &OperationEvents,
    &OperationId,
    &OperationIdAlreadyExistsException,
    &OperationInProgressException,
    &OperationNotFoundException,
    &OperationResultFilter,
    &OperationResultFilterName,
    &OperationResultFilterValues,
    &OperationResultFilters,
    &OperationStatus,
    &OperationStatusCheckFailedException,
    &OperationType,
    &OptionalSecureUrl,
    &OrganizationStatus,
    &OrganizationalUnitId,
    &OrganizationalUnitIdList,
    &Output,
    &OutputKey,
    &OutputValue,
    &Outputs,
    &Parameter,
    &ParameterConstraints,
    &ParameterDeclaration,
    &ParameterDeclarations,
    &ParameterKey,
    &ParameterType,
    &ParameterValue,
    &Parameters,
    &PendingAccountsCount,
    &PendingStackInstancesCount,
    &PercentageCompleted,
    &PermissionModels,
    &PhysicalResourceId,
    &PhysicalResourceIdContext,
    &PhysicalResourceIdContextKeyValuePair,
    &PolicyAction,
    &PreviousDeploymentContext,
    &PrivateTypeArn,
    &Properties,
    &PropertyDescription,
    &PropertyDifference,
    &PropertyDifferences,
    &PropertyName,
    &PropertyPath,
    &PropertyValue,
    &ProvisioningType,
    &PublicVersionNumber,
    &PublishTypeInput,
    &PublishTypeOutput,
    &PublisherId,
    &PublisherName,
    &PublisherProfile,
    &PublisherStatus,
    &Reason,
    &RecordHandlerProgressInput,
    &RecordHandlerProgressOutput,
    &RefreshAllResources,
    &Region,
    &RegionConcurrencyType,
    &RegionList,
    &RegionalStackInstancesDeployment,
    &RegionalStages,
    &RegionalStatusDetail,
    &RegionalStatusDetails,
    &RegionalTotalStackInstancesCount,
    &RegisterPublisherInput,
    &RegisterPublisherOutput,
    &RegisterTypeInput,
    &RegisterTypeOutput,
    &RegistrationStatus,
    &RegistrationToken,
    &RegistrationTokenList,
    &RegistryType,
    &RelatedResources,
    &RemediationMessageRemediationMessage,
    &RemediationMessageStatusMessage,
    &RemoveAliasInput,
    &Replacement,
    &RequestToken,
    &RequiredActivatedType,
    &RequiredActivatedTypes,
    &RequiredProperty,
    &RequiresRecreation,
    &ResourceAttribute,
    &ResourceChange,
    &ResourceChangeDetail,
    &ResourceChangeDetails,
    &ResourceDefinition,
    &ResourceDefinitions,
    &ResourceDetail,
    &ResourceDetails,
    &ResourceDriftActualValue,
    &ResourceDriftIgnoredAttribute,
    &ResourceDriftIgnoredAttributes,
    &ResourceDriftPreviousValue,
    &ResourceIdentifier,
    &ResourceIdentifierProperties,
    &ResourceIdentifierPropertyKey,
    &ResourceIdentifierPropertyValue,
    &ResourceIdentifierSummaries,
    &ResourceIdentifierSummary,
    &ResourceIdentifiers,
    &ResourceLocation,
    &ResourceMapping,
    &ResourceMappings,
    &ResourceModel,
    &ResourceProperties,
    &ResourcePropertyPath,
    &ResourceScanId,
    &ResourceScanInProgressException,
    &ResourceScanLimitExceededException,
    &ResourceScanNotFoundException,
    &ResourceScanStatus,
    &ResourceScanStatusReason,
    &ResourceScanSummaries,
    &ResourceScanSummary,
    &ResourceScannerMaxResults,
    &ResourceSignalStatus,
    &ResourceSignalUniqueId,
    &ResourceStatus,
    &ResourceStatusReason,
    &ResourceTargetDefinition,
    &ResourceToImport,
    &ResourceToSkip,
    &ResourceType,
    &ResourceTypeFilter,
    &ResourceTypeFilters,
    &ResourceTypePrefix,
    &ResourceTypes,
    &ResourcesFailed,
    &ResourcesPending,
    &ResourcesProcessing,
    &ResourcesRead,
    &ResourcesScanned,
    &ResourcesSucceeded,
    &ResourcesToImport,
    &ResourcesToSkip,
    &RetainExceptOnCreate,
    &RetainResources,
    &RetainStacks,
    &RetainStacksNullable,
    &RetainStacksOnAccountRemovalNullable,
    &RoleARN,
    &RoleArn,
    &RoleProvisioning,
    &RollbackConfiguration,
    &RollbackStackInput,
    &RollbackStackOutput,
    &RollbackTrigger,
    &RollbackTriggers,
    &S3Bucket,
    &S3Url,
    &ScanFilter,
    &ScanFilters,
    &ScanType,
    &ScannedResource,
    &ScannedResourceIdentifier,
    &ScannedResourceIdentifiers,
    &ScannedResources,
    &Scope,
    &SetAliasInput,
    &SetStackPolicyInput,
    &SetTypeConfigurationInput,
    &SetTypeConfigurationOutput,
    &SetTypeDefaultVersionInput,
    &SetTypeDefaultVersionOutput,
    &SignalResourceInput,
    &SkippedStackInstancesCount,
    &Stack,
    &StackDefinition,
    &StackDefinitions,
    &StackDriftDetectionId,
    &StackDriftDetectionStatus,
    &StackDriftDetectionStatusReason,
    &StackDriftInformation,
    &StackDriftInformationSummary,
    &StackDriftStatus,
    &StackEvent,
    &StackEvents,
    &StackId,
    &StackIdList,
    &StackIds,
    &StackIdsUrl,
    &StackInstance,
    &StackInstanceComprehensiveStatus,
    &StackInstanceDetailedStatus,
    &StackInstanceFilter,
    &StackInstanceFilterName,
    &StackInstanceFilterValues,
    &StackInstanceFilters,
    &StackInstanceNotFoundException,
    &StackInstanceResourceDriftsSummaries,
    &StackInstanceResourceDriftsSummary,
    &StackInstanceStatus,
    &StackInstanceSummaries,
    &StackInstanceSummary,
    &StackInstancesDeployment,
    &StackInstancesDeploymentFailedStackInstancesCount,
    &StackName,
    &StackNameOrId,
    &StackNotFoundException,
    &StackPolicyBody,
    &StackPolicyDuringUpdateBody,
    &StackPolicyDuringUpdateURL,
    &StackPolicyURL,
    &StackRefactorAction,
    &StackRefactorActionEntity,
    &StackRefactorActionType,
    &StackRefactorActions,
    &StackRefactorDetection,
    &StackRefactorExecutionStatus,
    &StackRefactorExecutionStatusFilter,
    &StackRefactorId,
    &StackRefactorNotFoundException,
    &StackRefactorResourceIdentifier,
    &StackRefactorStatus,
    &StackRefactorStatusReason,
    &StackRefactorSummaries,
    &StackRefactorSummary,
    &StackRefactorTagResources,
    &StackRefactorUntagResources,
    &StackResource,
    &StackResourceDetail,
    &StackResourceDrift,
    &StackResourceDriftInformation,
    &StackResourceDriftInformationSummary,
    &StackResourceDriftStatus,
    &StackResourceDriftStatusFilters,
    &StackResourceDriftStatusReason,
    &StackResourceDrifts,
    &StackResourceSummaries,
    &StackResourceSummary,
    &StackResources,
    &StackSet,
    &StackSetARN,
    &StackSetARNList,
    &StackSetAutoDeploymentTargetSummaries,
    &StackSetAutoDeploymentTargetSummary,
    &StackSetDriftDetectionDetails,
    &StackSetDriftDetectionStatus,
    &StackSetDriftStatus,
    &StackSetId,
    &StackSetName,
    &StackSetNameOrId,
    &StackSetNotEmptyException,
    &StackSetNotFoundException,
    &StackSetOperation,
    &StackSetOperationAction,
    &StackSetOperationPreferences,
    &StackSetOperationResultStatus,
    &StackSetOperationResultSummaries,
    &StackSetOperationResultSummary,
    &StackSetOperationStatus,
    &StackSetOperationStatusDetails,
    &StackSetOperationStatusReason,
    &StackSetOperationSummaries,
    &StackSetOperationSummary,
    &StackSetOperationTotalStackInstancesCount,
    &StackSetOutputBucket,
    &StackSetOutputBucketPath,
    &StackSetStatus,
    &StackSetSummaries,
    &StackSetSummary,
    &StackStatus,
    &StackStatusFilter,
    &StackStatusReason,
    &StackSummaries,
    &StackSummary,
    &Stacks,
    &StageList,
    &StagePercentageCompleted,
    &StageStatus,
    &Stages,
    &StaleRequestException,
    &StartResourceScanInput,
    &StartResourceScanOutput,
    &StatusMessage,
    &StopStackSetOperationInput,
    &StopStackSetOperationOutput,
    &SucceededAccountsCount,
    &SucceededStackInstancesCount,
    &SupportedMajorVersion,
    &SupportedMajorVersions,
    &Tag,
    &TagKey,
    &TagValue,
    &Tags,
    &TemplateBody,
    &TemplateConfiguration,
    &TemplateDescription,
    &TemplateFormat,
    &TemplateParameter,
    &TemplateParameters,
    &TemplateProgress,
    &TemplateStage,
    &TemplateStatusReason,
    &TemplateSummaries,
    &TemplateSummary,
    &TemplateSummaryConfig,
    &TemplateURL,
    &TestTypeInput,
    &TestTypeOutput,
    &ThirdPartyType,
    &ThirdPartyTypeArn,
    &TimeoutMinutes,
    &Timestamp,
    &TokenAlreadyExistsException,
    &TotalAccountsCount,
    &TotalStackInstancesCount,
    &TotalWarnings,
    &TransformName,
    &TransformsList,
    &TreatUnrecognizedResourceTypesAsWarnings,
    &Type,
    &TypeArn,
    &TypeConfiguration,
    &TypeConfigurationAlias,
    &TypeConfigurationArn,
    &TypeConfigurationDetails,
    &TypeConfigurationDetailsList,
    &TypeConfigurationIdentifier,
    &TypeConfigurationIdentifiers,
    &TypeConfigurationNotFoundException,
    &TypeFilters,
    &TypeHierarchy,
    &TypeName,
    &TypeNamePrefix,
    &TypeNotFoundException,
    &TypeSchema,
    &TypeSummaries,
    &TypeSummary,
    &TypeTestsStatus,
    &TypeTestsStatusDescription,
    &TypeVersionId,
    &TypeVersionSummaries,
    &TypeVersionSummary,
    &UnprocessedTypeConfigurations,
    &UpdateGeneratedTemplateInput,
    &UpdateGeneratedTemplateOutput,
    &UpdateStackInput,
    &UpdateStackInstancesInput,
    &UpdateStackInstancesOutput,
    &UpdateStackOutput,
    &UpdateStackSetInput,
    &UpdateStackSetOutput,
    &UpdateTerminationProtectionInput,
    &UpdateTerminationProtectionOutput,
    &Url,
    &UseAdminExecutionRoleNullable,
    &UsePreviousTemplate,
    &UsePreviousValue,
    &ValidateTemplateInput,
    &ValidateTemplateOutput,
    &ValidationName,
    &ValidationPath,
    &ValidationStatus,
    &ValidationStatusReason,
    &Value,
    &Version,
    &VersionBump,
    &Visibility,
    &WarningDetail,
    &WarningDetails,
    &WarningProperties,
    &WarningProperty,
    &WarningType,
    &Warnings,
];

pub(super) static AcceptTermsAndConditions: Shape = Shape::new("AcceptTermsAndConditions", Kind::Boolean);

pub(super) static Account: Shape = Shape::new("Account", Kind::String(&[])).pattern("^[0-9]{12}$");

pub(super) static AccountFilterType: Shape =
    Shape::new("AccountFilterType", Kind::String(&["NONE", "INTERSECTION", "DIFFERENCE", "UNION"]));

pub(super) static AccountGateResult: Shape = Shape::new(
    "AccountGateResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &AccountGateStatus),
        Member::new("StatusReason", &AccountGateStatusReason),
    ])),
);

pub(super) static AccountGateStatus: Shape =
    Shape::new("AccountGateStatus", Kind::String(&["SUCCEEDED", "FAILED", "SKIPPED"]));

pub(super) static AccountGateStatusReason: Shape = Shape::new("AccountGateStatusReason", Kind::String(&[]));

pub(super) static AccountLimit: Shape = Shape::new(
    "AccountLimit",
    Kind::Structure(&Structure::new(&[Member::new("Name", &LimitName), Member::new("Value", &LimitValue)])),
);

pub(super) static AccountLimitList: Shape =
    Shape::new("AccountLimitList", Kind::List(&Member::new("member", &AccountLimit), false));

pub(super) static AccountList: Shape = Shape::new("AccountList", Kind::List(&Member::new("member", &Account), false));

pub(super) static AccountsUrl: Shape =
    Shape::new("AccountsUrl", Kind::String(&[])).min(1.0).max(5120.0).pattern("(s3://|http(s?)://).+");

pub(super) static ActivateOrganizationsAccessInput: Shape =
    Shape::new("ActivateOrganizationsAccessInput", Kind::Structure(&Structure::new(&[])));

pub(super) static ActivateOrganizationsAccessOutput: Shape =
    Shape::new("ActivateOrganizationsAccessOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static ActivateTypeInput: Shape = Shape::new(
    "ActivateTypeInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &ThirdPartyType),
        Member::new("PublicTypeArn", &ThirdPartyTypeArn),
        Member::new("PublisherId", &PublisherId),
        Member::new("TypeName", &TypeName),
        Member::new("TypeNameAlias", &TypeName),
        Member::new("AutoUpdate", &AutoUpdate),
        Member::new("LoggingConfig", &LoggingConfig),
        Member::new("ExecutionRoleArn", &RoleArn),
        Member::new("VersionBump", &VersionBump),
        Member::new("MajorVersion", &MajorVersion),
    ])),
);

pub(super) static ActivateTypeOutput: Shape =
    Shape::new("ActivateTypeOutput", Kind::Structure(&Structure::new(&[Member::new("Arn", &PrivateTypeArn)])));

pub(super) static AfterContext: Shape = Shape::new("AfterContext", Kind::String(&[]));

pub(super) static AfterValue: Shape = Shape::new("AfterValue", Kind::String(&[]));

pub(super) static AfterValueFrom: Shape = Shape::new("AfterValueFrom", Kind::String(&["TEMPLATE"]));

pub(super) static AliasName: Shape = Shape::new("AliasName", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static AllowedValue: Shape = Shape::new("AllowedValue", Kind::String(&[]));

pub(super) static AllowedValues: Shape =
    Shape::new("AllowedValues", Kind::List(&Member::new("member", &AllowedValue), false));

pub(super) static AlreadyExistsException: Shape = Shape::new(
    "AlreadyExistsException",
    Kind::Structure(&Structure::new(&[]).error("AlreadyExistsException", 400, true)),
);

pub(super) static Annotation: Shape = Shape::new(
    "Annotation",
    Kind::Structure(&Structure::new(&[
        Member::new("AnnotationName", &AnnotationName),
        Member::new("Status", &AnnotationStatus),
        Member::new("StatusMessage", &RemediationMessageStatusMessage),
        Member::new("RemediationMessage", &RemediationMessageRemediationMessage),
        Member::new("RemediationLink", &AnnotationRemediationLink),
        Member::new("SeverityLevel", &AnnotationSeverityLevel),
    ])),
);

pub(super) static AnnotationList: Shape =
    Shape::new("AnnotationList", Kind::List(&Member::new("member", &Annotation), false));

pub(super) static AnnotationName: Shape = Shape::new("AnnotationName", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static AnnotationRemediationLink: Shape =
    Shape::new("AnnotationRemediationLink", Kind::String(&[])).min(1.0).max(5120.0);

pub(super) static AnnotationSeverityLevel: Shape =
    Shape::new("AnnotationSeverityLevel", Kind::String(&["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"]));

pub(super) static AnnotationStatus: Shape =
    Shape::new("AnnotationStatus", Kind::String(&["PASSED", "FAILED", "SKIPPED"]));

pub(super) static Arn: Shape = Shape::new("Arn", Kind::String(&[]));

pub(super) static AttributeChangeType: Shape =
    Shape::new("AttributeChangeType", Kind::String(&["Add", "Remove", "Modify", "SyncWithActual"]));

pub(super) static AutoDeployment: Shape = Shape::new(
    "AutoDeployment",
    Kind::Structure(&Structure::new(&[
        Member::new("Enabled", &AutoDeploymentNullable),
        Member::new("RetainStacksOnAccountRemoval", &RetainStacksOnAccountRemovalNullable),
        Member::new("DependsOn", &StackSetARNList),
    ])),
);

pub(super) static AutoDeploymentNullable: Shape = Shape::new("AutoDeploymentNullable", Kind::Boolean);

pub(super) static AutoUpdate: Shape = Shape::new("AutoUpdate", Kind::Boolean);

pub(super) static BatchDescribeTypeConfigurationsError: Shape = Shape::new(
    "BatchDescribeTypeConfigurationsError",
    Kind::Structure(&Structure::new(&[
        Member::new("ErrorCode", &ErrorCode),
        Member::new("ErrorMessage", &ErrorMessage),
        Member::new("TypeConfigurationIdentifier", &TypeConfigurationIdentifier),
    ])),
);

pub(super) static BatchDescribeTypeConfigurationsErrors: Shape = Shape::new(
    "BatchDescribeTypeConfigurationsErrors",
    Kind::List(&Member::new("member", &BatchDescribeTypeConfigurationsError), false),
);

pub(super) static BatchDescribeTypeConfigurationsInput: Shape = Shape::new(
    "BatchDescribeTypeConfigurationsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeConfigurationIdentifiers", &TypeConfigurationIdentifiers).required()
    ])),
);

pub(super) static BatchDescribeTypeConfigurationsOutput: Shape = Shape::new(
    "BatchDescribeTypeConfigurationsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Errors", &BatchDescribeTypeConfigurationsErrors),
        Member::new("UnprocessedTypeConfigurations", &UnprocessedTypeConfigurations),
        Member::new("TypeConfigurations", &TypeConfigurationDetailsList),
    ])),
);

pub(super) static BeaconStackOperationStatus: Shape =
    Shape::new("BeaconStackOperationStatus", Kind::String(&["IN_PROGRESS", "SUCCEEDED", "FAILED"]));

pub(super) static BeforeContext: Shape = Shape::new("BeforeContext", Kind::String(&[]));

pub(super) static BeforeValue: Shape = Shape::new("BeforeValue", Kind::String(&[]));

pub(super) static BeforeValueFrom: Shape =
    Shape::new("BeforeValueFrom", Kind::String(&["PREVIOUS_DEPLOYMENT_STATE", "ACTUAL_STATE"]));

pub(super) static BoxedInteger: Shape = Shape::new("BoxedInteger", Kind::Integer);

pub(super) static BoxedMaxResults: Shape = Shape::new("BoxedMaxResults", Kind::Integer).min(1.0).max(100.0);

pub(super) static CFNRegistryException: Shape = Shape::new(
    "CFNRegistryException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ErrorMessage)]).error("CFNRegistryException", 400, true)),
);

pub(super) static CallAs: Shape = Shape::new("CallAs", Kind::String(&["SELF", "DELEGATED_ADMIN"]));

pub(super) static CancelUpdateStackInput: Shape = Shape::new(
    "CancelUpdateStackInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName).required(),
        Member::new("ClientRequestToken", &ClientRequestToken),
    ])),
);

pub(super) static CancelledStackInstancesCount: Shape =
    Shape::new("CancelledStackInstancesCount", Kind::Integer).min(0.0);

pub(super) static Capabilities: Shape =
    Shape::new("Capabilities", Kind::List(&Member::new("member", &Capability), false));

pub(super) static CapabilitiesReason: Shape = Shape::new("CapabilitiesReason", Kind::String(&[]));

pub(super) static Capability: Shape =
    Shape::new("Capability", Kind::String(&["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]));

pub(super) static Category: Shape =
    Shape::new("Category", Kind::String(&["REGISTERED", "ACTIVATED", "THIRD_PARTY", "AWS_TYPES"]));

pub(super) static CausingEntity: Shape = Shape::new("CausingEntity", Kind::String(&[]));

pub(super) static Change: Shape = Shape::new(
    "Change",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &ChangeType),
        Member::new("HookInvocationCount", &HookInvocationCount),
        Member::new("ResourceChange", &ResourceChange),
    ])),
);

pub(super) static ChangeAction: Shape =
    Shape::new("ChangeAction", Kind::String(&["Add", "Modify", "Remove", "Import", "Dynamic", "SyncWithActual"]));

pub(super) static ChangeSetHook: Shape = Shape::new(
    "ChangeSetHook",
    Kind::Structure(&Structure::new(&[
        Member::new("InvocationPoint", &HookInvocationPoint),
        Member::new("FailureMode", &HookFailureMode),
        Member::new("TypeName", &HookTypeName),
        Member::new("TypeVersionId", &HookTypeVersionId),
        Member::new("TypeConfigurationVersionId", &HookTypeConfigurationVersionId),
        Member::new("TargetDetails", &ChangeSetHookTargetDetails),
    ])),
);

pub(super) static ChangeSetHookResourceTargetDetails: Shape = Shape::new(
    "ChangeSetHookResourceTargetDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("LogicalResourceId", &LogicalResourceId),
        Member::new("ResourceType", &HookTargetTypeName),
        Member::new("ResourceAction", &ChangeAction),
    ])),
);

pub(super) static ChangeSetHookTargetDetails: Shape = Shape::new(
    "ChangeSetHookTargetDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("TargetType", &HookTargetType),
        Member::new("ResourceTargetDetails", &ChangeSetHookResourceTargetDetails),
    ])),
);

pub(super) static ChangeSetHooks: Shape =
    Shape::new("ChangeSetHooks", Kind::List(&Member::new("member", &ChangeSetHook), false));

pub(super) static ChangeSetHooksStatus: Shape =
    Shape::new("ChangeSetHooksStatus", Kind::String(&["PLANNING", "PLANNED", "UNAVAILABLE"]));

pub(super) static ChangeSetId: Shape =
    Shape::new("ChangeSetId", Kind::String(&[])).min(1.0).pattern("arn:[-a-zA-Z0-9:/]*");

pub(super) static ChangeSetName: Shape =
    Shape::new("ChangeSetName", Kind::String(&[])).min(1.0).max(128.0).pattern("[a-zA-Z][-a-zA-Z0-9]*");

pub(super) static ChangeSetNameOrId: Shape = Shape::new("ChangeSetNameOrId", Kind::String(&[]))
    .min(1.0)
    .max(1600.0)
    .pattern("[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*");

pub(super) static ChangeSetNotFoundException: Shape = Shape::new(
    "ChangeSetNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("ChangeSetNotFound", 404, true)),
);

pub(super) static ChangeSetStatus: Shape = Shape::new(
    "ChangeSetStatus",
    Kind::String(&[
        "CREATE_PENDING",
        "CREATE_IN_PROGRESS",
        "CREATE_COMPLETE",
        "DELETE_PENDING",
        "DELETE_IN_PROGRESS",
        "DELETE_COMPLETE",
        "DELETE_FAILED",
        "FAILED",
    ]),
);

pub(super) static ChangeSetStatusReason: Shape = Shape::new("ChangeSetStatusReason", Kind::String(&[]));

pub(super) static ChangeSetSummaries: Shape =
    Shape::new("ChangeSetSummaries", Kind::List(&Member::new("member", &ChangeSetSummary), false));

pub(super) static ChangeSetSummary: Shape = Shape::new(
    "ChangeSetSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("StackId", &StackId),
        Member::new("StackName", &StackName),
        Member::new("ChangeSetId", &ChangeSetId),
        Member::new("ChangeSetName", &ChangeSetName),
        Member::new("ExecutionStatus", &ExecutionStatus),
        Member::new("Status", &ChangeSetStatus),
        Member::new("StatusReason", &ChangeSetStatusReason),
        Member::new("CreationTime", &CreationTime),
        Member::new("Description", &Description),
        Member::new("IncludeNestedStacks", &IncludeNestedStacks),
        Member::new("ParentChangeSetId", &ChangeSetId),
        Member::new("RootChangeSetId", &ChangeSetId),
        Member::new("ImportExistingResources", &ImportExistingResources),
    ])),
);

pub(super) static ChangeSetType: Shape = Shape::new("ChangeSetType", Kind::String(&["CREATE", "UPDATE", "IMPORT"]));

pub(super) static ChangeSource: Shape = Shape::new(
    "ChangeSource",
    Kind::String(&[
        "ResourceReference",
        "ParameterReference",
        "ResourceAttribute",
        "DirectModification",
        "Automatic",
        "NoModification",
    ]),
);

pub(super) static ChangeType: Shape = Shape::new("ChangeType", Kind::String(&["Resource"]));

pub(super) static Changes: Shape = Shape::new("Changes", Kind::List(&Member::new("member", &Change), false));

pub(super) static ClientRequestToken: Shape =
    Shape::new("ClientRequestToken", Kind::String(&[])).min(1.0).max(128.0).pattern("[a-zA-Z0-9][-a-zA-Z0-9]*");

pub(super) static ClientToken: Shape = Shape::new("ClientToken", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static CompletedAccountsCount: Shape = Shape::new("CompletedAccountsCount", Kind::Integer).min(0.0);

pub(super) static CompletedStackInstancesCount: Shape =
    Shape::new("CompletedStackInstancesCount", Kind::Integer).min(0.0);

pub(super) static ConcurrencyMode: Shape =
    Shape::new("ConcurrencyMode", Kind::String(&["STRICT_FAILURE_TOLERANCE", "SOFT_FAILURE_TOLERANCE"]));

pub(super) static ConcurrentResourcesLimitExceededException: Shape = Shape::new(
    "ConcurrentResourcesLimitExceededException",
    Kind::Structure(&Structure::new(&[]).error("ConcurrentResourcesLimitExceeded", 429, true)),
);

pub(super) static ConfigurationSchema: Shape =
    Shape::new("ConfigurationSchema", Kind::String(&[])).min(1.0).max(60000.0).pattern("[\\s\\S]+");

pub(super) static ConnectionArn: Shape =
    Shape::new("ConnectionArn", Kind::String(&[])).min(1.0).max(256.0).pattern("arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+");

pub(super) static ContinueUpdateRollbackInput: Shape = Shape::new(
    "ContinueUpdateRollbackInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackNameOrId).required(),
        Member::new("RoleARN", &RoleARN),
        Member::new("ResourcesToSkip", &ResourcesToSkip),
        Member::new("ClientRequestToken", &ClientRequestToken),
        Member::new("ForceRollback", &ForceRollback),
    ])),
);

pub(super) static ContinueUpdateRollbackOutput: Shape =
    Shape::new("ContinueUpdateRollbackOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static CreateChangeSetInput: Shape = Shape::new(
    "CreateChangeSetInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackNameOrId).required(),
        Member::new("TemplateBody", &TemplateBody),
        Member::new("TemplateURL", &TemplateURL),
        Member::new("UsePreviousTemplate", &UsePreviousTemplate),
        Member::new("Parameters", &Parameters),
        Member::new("Capabilities", &Capabilities),
        Member::new("ResourceTypes", &ResourceTypes),
        Member::new("RoleARN", &RoleARN),
        Member::new("RollbackConfiguration", &RollbackConfiguration),
        Member::new("NotificationARNs", &NotificationARNs),
        Member::new("Tags", &Tags),
        Member::new("ChangeSetName", &ChangeSetName).required(),
        Member::new("ClientToken", &ClientToken),
        Member::new("Description", &Description),
        Member::new("ChangeSetType", &ChangeSetType),
        Member::new("ResourcesToImport", &ResourcesToImport),
        Member::new("IncludeNestedStacks", &IncludeNestedStacks),
        Member::new("OnStackFailure", &OnStackFailure),
        Member::new("ImportExistingResources", &ImportExistingResources),
        Member::new("DeploymentMode", &DeploymentMode),
        Member::new("DeploymentConfig", &DeploymentConfig),
        Member::new("DisableValidation", &DisableValidation),
    ])),
);

pub(super) static CreateChangeSetOutput: Shape = Shape::new(
    "CreateChangeSetOutput",
    Kind::Structure(&Structure::new(&[Member::new("Id", &ChangeSetId), Member::new("StackId", &StackId)])),
);

pub(super) static CreateGeneratedTemplateInput: Shape = Shape::new(
    "CreateGeneratedTemplateInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Resources", &ResourceDefinitions),
        Member::new("GeneratedTemplateName", &GeneratedTemplateName).required(),
        Member::new("StackName", &StackName),
        Member::new("TemplateConfiguration", &TemplateConfiguration),
    ])),
);

pub(super) static CreateGeneratedTemplateOutput: Shape = Shape::new(
    "CreateGeneratedTemplateOutput",
    Kind::Structure(&Structure::new(&[Member::new("GeneratedTemplateId", &GeneratedTemplateId)])),
);

pub(super) static CreateStackInput: Shape = Shape::new(
    "CreateStackInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName).required(),
        Member::new("TemplateBody", &TemplateBody),
        Member::new("TemplateURL", &TemplateURL),
        Member::new("Parameters", &Parameters),
        Member::new("DisableRollback", &DisableRollback),
        Member::new("RollbackConfiguration", &RollbackConfiguration),
        Member::new("TimeoutInMinutes", &TimeoutMinutes),
        Member::new("NotificationARNs", &NotificationARNs),
        Member::new("Capabilities", &Capabilities),
        Member::new("ResourceTypes", &ResourceTypes),
        Member::new("RoleARN", &RoleARN),
        Member::new("OnFailure", &OnFailure),
        Member::new("StackPolicyBody", &StackPolicyBody),
        Member::new("StackPolicyURL", &StackPolicyURL),
        Member::new("Tags", &Tags),
        Member::new("ClientRequestToken", &ClientRequestToken),
        Member::new("EnableTerminationProtection", &EnableTerminationProtection),
        Member::new("RetainExceptOnCreate", &RetainExceptOnCreate),
        Member::new("DeploymentConfig", &DeploymentConfig),
        Member::new("DisableValidation", &DisableValidation),
    ])),
);

pub(super) static CreateStackInstancesInput: Shape = Shape::new(
    "CreateStackInstancesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName).required(),
        Member::new("Accounts", &AccountList),
        Member::new("DeploymentTargets", &DeploymentTargets),
        Member::new("Regions", &RegionList).required(),
        Member::new("ParameterOverrides", &Parameters),
        Member::new("OperationPreferences", &StackSetOperationPreferences),
        Member::new("OperationId", &ClientRequestToken).idempotency_token(),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static CreateStackInstancesOutput: Shape = Shape::new(
    "CreateStackInstancesOutput",
    Kind::Structure(&Structure::new(&[Member::new("OperationId", &ClientRequestToken)])),
);

pub(super) static CreateStackOutput: Shape = Shape::new(
    "CreateStackOutput",
    Kind::Structure(&Structure::new(&[Member::new("StackId", &StackId), Member::new("OperationId", &OperationId)])),
);

pub(super) static CreateStackRefactorInput: Shape = Shape::new(
    "CreateStackRefactorInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Description", &Description),
        Member::new("EnableStackCreation", &EnableStackCreation),
        Member::new("ResourceMappings", &ResourceMappings),
        Member::new("StackDefinitions", &StackDefinitions).required(),
    ])),
);

pub(super) static CreateStackRefactorOutput: Shape = Shape::new(
    "CreateStackRefactorOutput",
    Kind::Structure(&Structure::new(&[Member::new("StackRefactorId", &StackRefactorId).required()])),
);

pub(super) static CreateStackSetInput: Shape = Shape::new(
    "CreateStackSetInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName).required(),
        Member::new("Description", &Description),
        Member::new("TemplateBody", &TemplateBody),
        Member::new("TemplateURL", &TemplateURL),
        Member::new("StackId", &StackId),
        Member::new("Parameters", &Parameters),
        Member::new("Capabilities", &Capabilities),
        Member::new("Tags", &Tags),
        Member::new("AdministrationRoleARN", &RoleARN),
        Member::new("ExecutionRoleName", &ExecutionRoleName),
        Member::new("PermissionModel", &PermissionModels),
        Member::new("AutoDeployment", &AutoDeployment),
        Member::new("CallAs", &CallAs),
        Member::new("ClientRequestToken", &ClientRequestToken).idempotency_token(),
        Member::new("ManagedExecution", &ManagedExecution),
        Member::new("ExecutionRoleTemplateBody", &TemplateBody),
        Member::new("ExecutionRoleTemplateUrl", &TemplateURL),
        Member::new("StackSetOutputBucket", &StackSetOutputBucket),
    ])),
);

pub(super) static CreateStackSetOutput: Shape =
    Shape::new("CreateStackSetOutput", Kind::Structure(&Structure::new(&[Member::new("StackSetId", &StackSetId)])));

pub(super) static CreatedButModifiedException: Shape = Shape::new(
    "CreatedButModifiedException",
    Kind::Structure(&Structure::new(&[]).error("CreatedButModifiedException", 409, true)),
);

pub(super) static CreationTime: Shape = Shape::new("CreationTime", Kind::Timestamp(None));

pub(super) static DeactivateOrganizationsAccessInput: Shape =
    Shape::new("DeactivateOrganizationsAccessInput", Kind::Structure(&Structure::new(&[])));

pub(super) static DeactivateOrganizationsAccessOutput: Shape =
    Shape::new("DeactivateOrganizationsAccessOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static DeactivateTypeInput: Shape = Shape::new(
    "DeactivateTypeInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeName", &TypeName),
        Member::new("Type", &ThirdPartyType),
        Member::new("Arn", &PrivateTypeArn),
    ])),
);

pub(super) static DeactivateTypeOutput: Shape =
    Shape::new("DeactivateTypeOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteChangeSetInput: Shape = Shape::new(
    "DeleteChangeSetInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ChangeSetName", &ChangeSetNameOrId).required(),
        Member::new("StackName", &StackNameOrId),
    ])),
);

pub(super) static DeleteChangeSetOutput: Shape =
    Shape::new("DeleteChangeSetOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteGeneratedTemplateInput: Shape = Shape::new(
    "DeleteGeneratedTemplateInput",
    Kind::Structure(&Structure::new(&[Member::new("GeneratedTemplateName", &GeneratedTemplateName).required()])),
);

pub(super) static DeleteStackInput: Shape = Shape::new(
    "DeleteStackInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName).required(),
        Member::new("RetainResources", &RetainResources),
        Member::new("RoleARN", &RoleARN),
        Member::new("ClientRequestToken", &ClientRequestToken),
        Member::new("DeletionMode", &DeletionMode),
        Member::new("DeploymentConfig", &DeploymentConfig),
    ])),
);

pub(super) static DeleteStackInstancesInput: Shape = Shape::new(
    "DeleteStackInstancesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName).required(),
        Member::new("Accounts", &AccountList),
        Member::new("DeploymentTargets", &DeploymentTargets),
        Member::new("Regions", &RegionList).required(),
        Member::new("OperationPreferences", &StackSetOperationPreferences),
        Member::new("RetainStacks", &RetainStacks).required(),
        Member::new("OperationId", &ClientRequestToken).idempotency_token(),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static DeleteStackInstancesOutput: Shape = Shape::new(
    "DeleteStackInstancesOutput",
    Kind::Structure(&Structure::new(&[Member::new("OperationId", &ClientRequestToken)])),
);

pub(super) static DeleteStackSetInput: Shape = Shape::new(
    "DeleteStackSetInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName).required(),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static DeleteStackSetOutput: Shape =
    Shape::new("DeleteStackSetOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static DeletionMode: Shape = Shape::new("DeletionMode", Kind::String(&["STANDARD", "FORCE_DELETE_STACK"]));

pub(super) static DeletionTime: Shape = Shape::new("DeletionTime", Kind::Timestamp(None));

pub(super) static DeploymentConfig: Shape = Shape::new(
    "DeploymentConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("Mode", &DeploymentConfigMode),
        Member::new("DisableRollback", &DisableRollback),
    ])),
);

pub(super) static DeploymentConfigMode: Shape =
    Shape::new("DeploymentConfigMode", Kind::String(&["STANDARD", "EXPRESS"]));

pub(super) static DeploymentMode: Shape = Shape::new("DeploymentMode", Kind::String(&["REVERT_DRIFT"]));

pub(super) static DeploymentTargets: Shape = Shape::new(
    "DeploymentTargets",
    Kind::Structure(&Structure::new(&[
        Member::new("Accounts", &AccountList),
        Member::new("AccountsUrl", &AccountsUrl),
        Member::new("OrganizationalUnitIds", &OrganizationalUnitIdList),
        Member::new("AccountFilterType", &AccountFilterType),
    ])),
);

pub(super) static DeprecatedStatus: Shape = Shape::new("DeprecatedStatus", Kind::String(&["LIVE", "DEPRECATED"]));

pub(super) static DeregisterTypeInput: Shape = Shape::new(
    "DeregisterTypeInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &PrivateTypeArn),
        Member::new("Type", &RegistryType),
        Member::new("TypeName", &TypeName),
        Member::new("VersionId", &TypeVersionId),
    ])),
);

pub(super) static DeregisterTypeOutput: Shape =
    Shape::new("DeregisterTypeOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static DescribeAccountLimitsInput: Shape =
    Shape::new("DescribeAccountLimitsInput", Kind::Structure(&Structure::new(&[Member::new("NextToken", &NextToken)])));

pub(super) static DescribeAccountLimitsOutput: Shape = Shape::new(
    "DescribeAccountLimitsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountLimits", &AccountLimitList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeChangeSetHooksInput: Shape = Shape::new(
    "DescribeChangeSetHooksInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ChangeSetName", &ChangeSetNameOrId).required(),
        Member::new("StackName", &StackNameOrId),
        Member::new("NextToken", &NextToken),
        Member::new("LogicalResourceId", &LogicalResourceId),
    ])),
);

pub(super) static DescribeChangeSetHooksOutput: Shape = Shape::new(
    "DescribeChangeSetHooksOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ChangeSetId", &ChangeSetId),
        Member::new("ChangeSetName", &ChangeSetName),
        Member::new("Hooks", &ChangeSetHooks),
        Member::new("Status", &ChangeSetHooksStatus),
        Member::new("NextToken", &NextToken),
        Member::new("StackId", &StackId),
        Member::new("StackName", &StackName),
    ])),
);

pub(super) static DescribeChangeSetInput: Shape = Shape::new(
    "DescribeChangeSetInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ChangeSetName", &ChangeSetNameOrId).required(),
        Member::new("StackName", &StackNameOrId),
        Member::new("NextToken", &NextToken),
        Member::new("IncludePropertyValues", &IncludePropertyValues),
    ])),
);

pub(super) static DescribeChangeSetOutput: Shape = Shape::new(
    "DescribeChangeSetOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ChangeSetName", &ChangeSetName),
        Member::new("ChangeSetId", &ChangeSetId),
        Member::new("StackId", &StackId),
        Member::new("StackName", &StackName),
        Member::new("Description", &Description),
        Member::new("Parameters", &Parameters),
        Member::new("CreationTime", &CreationTime),
        Member::new("ExecutionStatus", &ExecutionStatus),
        Member::new("Status", &ChangeSetStatus),
        Member::new("StatusReason", &ChangeSetStatusReason),
        Member::new("StackDriftStatus", &StackDriftStatus),
        Member::new("NotificationARNs", &NotificationARNs),
        Member::new("RollbackConfiguration", &RollbackConfiguration),
        Member::new("Capabilities", &Capabilities),
        Member::new("Tags", &Tags),
        Member::new("Changes", &Changes),
        Member::new("NextToken", &NextToken),
        Member::new("IncludeNestedStacks", &IncludeNestedStacks),
        Member::new("ParentChangeSetId", &ChangeSetId),
        Member::new("RootChangeSetId", &ChangeSetId),
        Member::new("OnStackFailure", &OnStackFailure),
        Member::new("ImportExistingResources", &ImportExistingResources),
        Member::new("DeploymentMode", &DeploymentMode),
        Member::new("DeploymentConfig", &DeploymentConfig),
    ])),
);

pub(super) static DescribeEventsInput: Shape = Shape::new(
    "DescribeEventsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackNameOrId),
        Member::new("ChangeSetName", &ChangeSetNameOrId),
        Member::new("OperationId", &OperationId),
        Member::new("Filters", &EventFilter),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeEventsOutput: Shape = Shape::new(
    "DescribeEventsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("OperationEvents", &OperationEvents),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeGeneratedTemplateInput: Shape = Shape::new(
    "DescribeGeneratedTemplateInput",
    Kind::Structure(&Structure::new(&[Member::new("GeneratedTemplateName", &GeneratedTemplateName).required()])),
);

pub(super) static DescribeGeneratedTemplateOutput: Shape = Shape::new(
    "DescribeGeneratedTemplateOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("GeneratedTemplateId", &GeneratedTemplateId),
        Member::new("GeneratedTemplateName", &GeneratedTemplateName),
        Member::new("Resources", &ResourceDetails),
        Member::new("Status", &GeneratedTemplateStatus),
        Member::new("StatusReason", &TemplateStatusReason),
        Member::new("CreationTime", &CreationTime),
        Member::new("LastUpdatedTime", &LastUpdatedTime),
        Member::new("Progress", &TemplateProgress),
        Member::new("StackId", &StackId),
        Member::new("TemplateConfiguration", &TemplateConfiguration),
        Member::new("TotalWarnings", &TotalWarnings),
    ])),
);

pub(super) static DescribeOrganizationsAccessInput: Shape =
    Shape::new("DescribeOrganizationsAccessInput", Kind::Structure(&Structure::new(&[Member::new("CallAs", &CallAs)])));

pub(super) static DescribeOrganizationsAccessOutput: Shape = Shape::new(
    "DescribeOrganizationsAccessOutput",
    Kind::Structure(&Structure::new(&[Member::new("Status", &OrganizationStatus)])),
);

pub(super) static DescribePublisherInput: Shape =
    Shape::new("DescribePublisherInput", Kind::Structure(&Structure::new(&[Member::new("PublisherId", &PublisherId)])));

pub(super) static DescribePublisherOutput: Shape = Shape::new(
    "DescribePublisherOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("PublisherId", &PublisherId),
        Member::new("PublisherStatus", &PublisherStatus),
        Member::new("IdentityProvider", &IdentityProvider),
        Member::new("PublisherProfile", &PublisherProfile),
    ])),
);

pub(super) static DescribeResourceScanInput: Shape = Shape::new(
    "DescribeResourceScanInput",
    Kind::Structure(&Structure::new(&[Member::new("ResourceScanId", &ResourceScanId).required()])),
);

pub(super) static DescribeResourceScanOutput: Shape = Shape::new(
    "DescribeResourceScanOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceScanId", &ResourceScanId),
        Member::new("Status", &ResourceScanStatus),
        Member::new("StatusReason", &ResourceScanStatusReason),
        Member::new("StartTime", &Timestamp),
        Member::new("EndTime", &Timestamp),
        Member::new("PercentageCompleted", &PercentageCompleted),
        Member::new("ResourceTypes", &ResourceTypes),
        Member::new("ResourcesScanned", &ResourcesScanned),
        Member::new("ResourcesRead", &ResourcesRead),
        Member::new("ScanFilters", &ScanFilters),
    ])),
);

pub(super) static DescribeStackDriftDetectionStatusInput: Shape = Shape::new(
    "DescribeStackDriftDetectionStatusInput",
    Kind::Structure(&Structure::new(&[Member::new("StackDriftDetectionId", &StackDriftDetectionId).required()])),
);

pub(super) static DescribeStackDriftDetectionStatusOutput: Shape = Shape::new(
    "DescribeStackDriftDetectionStatusOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackId", &StackId).required(),
        Member::new("StackDriftDetectionId", &StackDriftDetectionId).required(),
        Member::new("StackDriftStatus", &StackDriftStatus),
        Member::new("DetectionStatus", &StackDriftDetectionStatus).required(),
        Member::new("DetectionStatusReason", &StackDriftDetectionStatusReason),
        Member::new("DriftedStackResourceCount", &BoxedInteger),
        Member::new("Timestamp", &Timestamp).required(),
    ])),
);

pub(super) static DescribeStackEventsInput: Shape = Shape::new(
    "DescribeStackEventsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName).required(),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeStackEventsOutput: Shape = Shape::new(
    "DescribeStackEventsOutput",
    Kind::Structure(&Structure::new(&[Member::new("StackEvents", &StackEvents), Member::new("NextToken", &NextToken)])),
);

pub(super) static DescribeStackInstanceInput: Shape = Shape::new(
    "DescribeStackInstanceInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName).required(),
        Member::new("StackInstanceAccount", &Account).required(),
        Member::new("StackInstanceRegion", &Region).required(),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static DescribeStackInstanceOutput: Shape = Shape::new(
    "DescribeStackInstanceOutput",
    Kind::Structure(&Structure::new(&[Member::new("StackInstance", &StackInstance)])),
);

pub(super) static DescribeStackRefactorInput: Shape = Shape::new(
    "DescribeStackRefactorInput",
    Kind::Structure(&Structure::new(&[Member::new("StackRefactorId", &StackRefactorId).required()])),
);

pub(super) static DescribeStackRefactorOutput: Shape = Shape::new(
    "DescribeStackRefactorOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Description", &Description),
        Member::new("StackRefactorId", &StackRefactorId),
        Member::new("StackIds", &StackIds),
        Member::new("ExecutionStatus", &StackRefactorExecutionStatus),
        Member::new("ExecutionStatusReason", &ExecutionStatusReason),
        Member::new("Status", &StackRefactorStatus),
        Member::new("StatusReason", &StackRefactorStatusReason),
    ])),
);

pub(super) static DescribeStackResourceDriftsInput: Shape = Shape::new(
    "DescribeStackResourceDriftsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackNameOrId).required(),
        Member::new("StackResourceDriftStatusFilters", &StackResourceDriftStatusFilters),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &BoxedMaxResults),
    ])),
);

pub(super) static DescribeStackResourceDriftsOutput: Shape = Shape::new(
    "DescribeStackResourceDriftsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackResourceDrifts", &StackResourceDrifts).required(),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static DescribeStackResourceInput: Shape = Shape::new(
    "DescribeStackResourceInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName).required(),
        Member::new("LogicalResourceId", &LogicalResourceId).required(),
    ])),
);

pub(super) static DescribeStackResourceOutput: Shape = Shape::new(
    "DescribeStackResourceOutput",
    Kind::Structure(&Structure::new(&[Member::new("StackResourceDetail", &StackResourceDetail)])),
);

pub(super) static DescribeStackResourcesInput: Shape = Shape::new(
    "DescribeStackResourcesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName),
        Member::new("LogicalResourceId", &LogicalResourceId),
        Member::new("PhysicalResourceId", &PhysicalResourceId),
    ])),
);

pub(super) static DescribeStackResourcesOutput: Shape = Shape::new(
    "DescribeStackResourcesOutput",
    Kind::Structure(&Structure::new(&[Member::new("StackResources", &StackResources)])),
);

pub(super) static DescribeStackSetInput: Shape = Shape::new(
    "DescribeStackSetInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName).required(),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static DescribeStackSetOperationInput: Shape = Shape::new(
    "DescribeStackSetOperationInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName).required(),
        Member::new("OperationId", &ClientRequestToken).required(),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static DescribeStackSetOperationOutput: Shape = Shape::new(
    "DescribeStackSetOperationOutput",
    Kind::Structure(&Structure::new(&[Member::new("StackSetOperation", &StackSetOperation)])),
);

pub(super) static DescribeStackSetOutput: Shape =
    Shape::new("DescribeStackSetOutput", Kind::Structure(&Structure::new(&[Member::new("StackSet", &StackSet)])));

pub(super) static DescribeStacksInput: Shape = Shape::new(
    "DescribeStacksInput",
    Kind::Structure(&Structure::new(&[Member::new("StackName", &StackName), Member::new("NextToken", &NextToken)])),
);

pub(super) static DescribeStacksOutput: Shape = Shape::new(
    "DescribeStacksOutput",
    Kind::Structure(&Structure::new(&[Member::new("Stacks", &Stacks), Member::new("NextToken", &NextToken)])),
);

pub(super) static DescribeTypeInput: Shape = Shape::new(
    "DescribeTypeInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &RegistryType),
        Member::new("TypeName", &TypeName),
        Member::new("Arn", &TypeArn),
        Member::new("VersionId", &TypeVersionId),
        Member::new("PublisherId", &PublisherId),
        Member::new("PublicVersionNumber", &PublicVersionNumber),
    ])),
);

pub(super) static DescribeTypeOutput: Shape = Shape::new(
    "DescribeTypeOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &TypeArn),
        Member::new("Type", &RegistryType),
        Member::new("TypeName", &TypeName),
        Member::new("DefaultVersionId", &TypeVersionId),
        Member::new("IsDefaultVersion", &IsDefaultVersion),
        Member::new("TypeTestsStatus", &TypeTestsStatus),
        Member::new("TypeTestsStatusDescription", &TypeTestsStatusDescription),
        Member::new("Description", &Description),
        Member::new("Schema", &TypeSchema),
        Member::new("ProvisioningType", &ProvisioningType),
        Member::new("DeprecatedStatus", &DeprecatedStatus),
        Member::new("LoggingConfig", &LoggingConfig),
        Member::new("RequiredActivatedTypes", &RequiredActivatedTypes),
        Member::new("ExecutionRoleArn", &RoleArn),
        Member::new("Visibility", &Visibility),
        Member::new("SourceUrl", &OptionalSecureUrl),
        Member::new("DocumentationUrl", &OptionalSecureUrl),
        Member::new("LastUpdated", &Timestamp),
        Member::new("TimeCreated", &Timestamp),
        Member::new("ConfigurationSchema", &ConfigurationSchema),
        Member::new("PublisherId", &PublisherId),
        Member::new("OriginalTypeName", &TypeName),
        Member::new("OriginalTypeArn", &TypeArn),
        Member::new("PublicVersionNumber", &PublicVersionNumber),
        Member::new("LatestPublicVersion", &PublicVersionNumber),
        Member::new("IsActivated", &IsActivated),
        Member::new("AutoUpdate", &AutoUpdate),
    ])),
);

pub(super) static DescribeTypeRegistrationInput: Shape = Shape::new(
    "DescribeTypeRegistrationInput",
    Kind::Structure(&Structure::new(&[Member::new("RegistrationToken", &RegistrationToken).required()])),
);

pub(super) static DescribeTypeRegistrationOutput: Shape = Shape::new(
    "DescribeTypeRegistrationOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ProgressStatus", &RegistrationStatus),
        Member::new("Description", &Description),
        Member::new("TypeArn", &TypeArn),
        Member::new("TypeVersionArn", &TypeArn),
    ])),
);

pub(super) static Description: Shape = Shape::new("Description", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static DetailedStatus: Shape =
    Shape::new("DetailedStatus", Kind::String(&["CONFIGURATION_COMPLETE", "VALIDATION_FAILED"]));

pub(super) static DetectStackDriftInput: Shape = Shape::new(
    "DetectStackDriftInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackNameOrId).required(),
        Member::new("LogicalResourceIds", &LogicalResourceIds),
    ])),
);

pub(super) static DetectStackDriftOutput: Shape = Shape::new(
    "DetectStackDriftOutput",
    Kind::Structure(&Structure::new(&[Member::new("StackDriftDetectionId", &StackDriftDetectionId).required()])),
);

pub(super) static DetectStackResourceDriftInput: Shape = Shape::new(
    "DetectStackResourceDriftInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackNameOrId).required(),
        Member::new("LogicalResourceId", &LogicalResourceId).required(),
    ])),
);

pub(super) static DetectStackResourceDriftOutput: Shape = Shape::new(
    "DetectStackResourceDriftOutput",
    Kind::Structure(&Structure::new(&[Member::new("StackResourceDrift", &StackResourceDrift).required()])),
);

pub(super) static DetectStackSetDriftInput: Shape = Shape::new(
    "DetectStackSetDriftInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetNameOrId).required(),
        Member::new("OperationPreferences", &StackSetOperationPreferences),
        Member::new("OperationId", &ClientRequestToken).idempotency_token(),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static DetectStackSetDriftOutput: Shape = Shape::new(
    "DetectStackSetDriftOutput",
    Kind::Structure(&Structure::new(&[Member::new("OperationId", &ClientRequestToken)])),
);

pub(super) static DetectionReason: Shape = Shape::new("DetectionReason", Kind::String(&[]));

pub(super) static DifferenceType: Shape = Shape::new("DifferenceType", Kind::String(&["ADD", "REMOVE", "NOT_EQUAL"]));

pub(super) static DisableRollback: Shape = Shape::new("DisableRollback", Kind::Boolean);

pub(super) static DisableValidation: Shape = Shape::new("DisableValidation", Kind::Boolean);

pub(super) static DriftIgnoredReason: Shape =
    Shape::new("DriftIgnoredReason", Kind::String(&["MANAGED_BY_AWS", "WRITE_ONLY_PROPERTY", "SENSITIVE_PROPERTY"]));

pub(super) static DriftedStackInstancesCount: Shape = Shape::new("DriftedStackInstancesCount", Kind::Integer).min(0.0);

pub(super) static EnableStackCreation: Shape = Shape::new("EnableStackCreation", Kind::Boolean);

pub(super) static EnableTerminationProtection: Shape = Shape::new("EnableTerminationProtection", Kind::Boolean);

pub(super) static ErrorCode: Shape = Shape::new("ErrorCode", Kind::String(&[])).min(3.0).max(3.0);

pub(super) static ErrorMessage: Shape = Shape::new("ErrorMessage", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static EstimateTemplateCostInput: Shape = Shape::new(
    "EstimateTemplateCostInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TemplateBody", &TemplateBody),
        Member::new("TemplateURL", &TemplateURL),
        Member::new("Parameters", &Parameters),
    ])),
);

pub(super) static EstimateTemplateCostOutput: Shape =
    Shape::new("EstimateTemplateCostOutput", Kind::Structure(&Structure::new(&[Member::new("Url", &Url)])));

pub(super) static EvaluationType: Shape = Shape::new("EvaluationType", Kind::String(&["Static", "Dynamic"]));

pub(super) static EventFilter: Shape =
    Shape::new("EventFilter", Kind::Structure(&Structure::new(&[Member::new("FailedEvents", &FailedEventsFilter)])));

pub(super) static EventId: Shape = Shape::new("EventId", Kind::String(&[]));

pub(super) static EventType: Shape = Shape::new(
    "EventType",
    Kind::String(&["STACK_EVENT", "PROGRESS_EVENT", "VALIDATION_ERROR", "PROVISIONING_ERROR", "HOOK_INVOCATION_ERROR"]),
);

pub(super) static ExecuteChangeSetInput: Shape = Shape::new(
    "ExecuteChangeSetInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ChangeSetName", &ChangeSetNameOrId).required(),
        Member::new("StackName", &StackNameOrId),
        Member::new("ClientRequestToken", &ClientRequestToken),
        Member::new("DisableRollback", &DisableRollback),
        Member::new("RetainExceptOnCreate", &RetainExceptOnCreate),
    ])),
);

pub(super) static ExecuteChangeSetOutput: Shape =
    Shape::new("ExecuteChangeSetOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static ExecuteStackRefactorInput: Shape = Shape::new(
    "ExecuteStackRefactorInput",
    Kind::Structure(&Structure::new(&[Member::new("StackRefactorId", &StackRefactorId).required()])),
);

pub(super) static ExecutionRoleName: Shape =
    Shape::new("ExecutionRoleName", Kind::String(&[])).min(1.0).max(64.0).pattern("[a-zA-Z_0-9+=,.@-]+");

pub(super) static ExecutionStatus: Shape = Shape::new(
    "ExecutionStatus",
    Kind::String(&[
        "UNAVAILABLE",
        "AVAILABLE",
        "EXECUTE_IN_PROGRESS",
        "EXECUTE_COMPLETE",
        "EXECUTE_FAILED",
        "OBSOLETE",
    ]),
);

pub(super) static ExecutionStatusReason: Shape = Shape::new("ExecutionStatusReason", Kind::String(&[]));

pub(super) static Export: Shape = Shape::new(
    "Export",
    Kind::Structure(&Structure::new(&[
        Member::new("ExportingStackId", &StackId),
        Member::new("Name", &ExportName),
        Member::new("Value", &ExportValue),
    ])),
);

pub(super) static ExportName: Shape = Shape::new("ExportName", Kind::String(&[]));

pub(super) static ExportValue: Shape = Shape::new("ExportValue", Kind::String(&[]));

pub(super) static Exports: Shape = Shape::new("Exports", Kind::List(&Member::new("member", &Export), false));

pub(super) static FailedAccountsCount: Shape = Shape::new("FailedAccountsCount", Kind::Integer).min(0.0);

pub(super) static FailedEventsFilter: Shape = Shape::new("FailedEventsFilter", Kind::Boolean);

pub(super) static FailedStackInstancesCount: Shape = Shape::new("FailedStackInstancesCount", Kind::Integer).min(0.0);

pub(super) static FailureToleranceCount: Shape = Shape::new("FailureToleranceCount", Kind::Integer).min(0.0);

pub(super) static FailureTolerancePercentage: Shape =
    Shape::new("FailureTolerancePercentage", Kind::Integer).min(0.0).max(100.0);

pub(super) static ForceRollback: Shape = Shape::new("ForceRollback", Kind::Boolean);

pub(super) static GeneratedTemplateDeletionPolicy: Shape =
    Shape::new("GeneratedTemplateDeletionPolicy", Kind::String(&["DELETE", "RETAIN"]));

pub(super) static GeneratedTemplateId: Shape = Shape::new("GeneratedTemplateId", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static GeneratedTemplateName: Shape =
    Shape::new("GeneratedTemplateName", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static GeneratedTemplateNotFoundException: Shape = Shape::new(
    "GeneratedTemplateNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("GeneratedTemplateNotFound", 404, true)),
);

pub(super) static GeneratedTemplateResourceStatus: Shape =
    Shape::new("GeneratedTemplateResourceStatus", Kind::String(&["PENDING", "IN_PROGRESS", "FAILED", "COMPLETE"]));

pub(super) static GeneratedTemplateStatus: Shape = Shape::new(
    "GeneratedTemplateStatus",
    Kind::String(&[
        "CREATE_PENDING",
        "UPDATE_PENDING",
        "DELETE_PENDING",
        "CREATE_IN_PROGRESS",
        "UPDATE_IN_PROGRESS",
        "DELETE_IN_PROGRESS",
        "FAILED",
        "COMPLETE",
    ]),
);

pub(super) static GeneratedTemplateUpdateReplacePolicy: Shape =
    Shape::new("GeneratedTemplateUpdateReplacePolicy", Kind::String(&["DELETE", "RETAIN"]));

pub(super) static GetGeneratedTemplateInput: Shape = Shape::new(
    "GetGeneratedTemplateInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Format", &TemplateFormat),
        Member::new("GeneratedTemplateName", &GeneratedTemplateName).required(),
    ])),
);

pub(super) static GetGeneratedTemplateOutput: Shape = Shape::new(
    "GetGeneratedTemplateOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &GeneratedTemplateStatus),
        Member::new("TemplateBody", &TemplateBody),
    ])),
);

pub(super) static GetHookResultInput: Shape = Shape::new(
    "GetHookResultInput",
    Kind::Structure(&Structure::new(&[Member::new("HookResultId", &HookInvocationId)])),
);

pub(super) static GetHookResultOutput: Shape = Shape::new(
    "GetHookResultOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("HookResultId", &HookInvocationId),
        Member::new("InvocationPoint", &HookInvocationPoint),
        Member::new("FailureMode", &HookFailureMode),
        Member::new("TypeName", &HookTypeName),
        Member::new("OriginalTypeName", &HookTypeName),
        Member::new("TypeVersionId", &HookTypeVersionId),
        Member::new("TypeConfigurationVersionId", &HookTypeConfigurationVersionId),
        Member::new("TypeArn", &HookTypeArn),
        Member::new("Status", &HookStatus),
        Member::new("HookStatusReason", &HookStatusReason),
        Member::new("InvokedAt", &Timestamp),
        Member::new("Target", &HookTarget),
        Member::new("Annotations", &AnnotationList),
    ])),
);

pub(super) static GetStackPolicyInput: Shape = Shape::new(
    "GetStackPolicyInput",
    Kind::Structure(&Structure::new(&[Member::new("StackName", &StackName).required()])),
);

pub(super) static GetStackPolicyOutput: Shape = Shape::new(
    "GetStackPolicyOutput",
    Kind::Structure(&Structure::new(&[Member::new("StackPolicyBody", &StackPolicyBody)])),
);

pub(super) static GetTemplateInput: Shape = Shape::new(
    "GetTemplateInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName),
        Member::new("ChangeSetName", &ChangeSetNameOrId),
        Member::new("TemplateStage", &TemplateStage),
    ])),
);

pub(super) static GetTemplateOutput: Shape = Shape::new(
    "GetTemplateOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("TemplateBody", &TemplateBody),
        Member::new("StagesAvailable", &StageList),
    ])),
);

pub(super) static GetTemplateSummaryInput: Shape = Shape::new(
    "GetTemplateSummaryInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TemplateBody", &TemplateBody),
        Member::new("TemplateURL", &TemplateURL),
        Member::new("StackName", &StackNameOrId),
        Member::new("StackSetName", &StackSetNameOrId),
        Member::new("CallAs", &CallAs),
        Member::new("TemplateSummaryConfig", &TemplateSummaryConfig),
    ])),
);

pub(super) static GetTemplateSummaryOutput: Shape = Shape::new(
    "GetTemplateSummaryOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Parameters", &ParameterDeclarations),
        Member::new("Description", &Description),
        Member::new("Capabilities", &Capabilities),
        Member::new("CapabilitiesReason", &CapabilitiesReason),
        Member::new("ResourceTypes", &ResourceTypes),
        Member::new("Version", &Version),
        Member::new("Metadata", &Metadata),
        Member::new("DeclaredTransforms", &TransformsList),
        Member::new("ResourceIdentifierSummaries", &ResourceIdentifierSummaries),
        Member::new("Warnings", &Warnings),
    ])),
);

pub(super) static HandlerErrorCode: Shape = Shape::new(
    "HandlerErrorCode",
    Kind::String(&[
        "NotUpdatable",
        "InvalidRequest",
        "AccessDenied",
        "InvalidCredentials",
        "AlreadyExists",
        "NotFound",
        "ResourceConflict",
        "Throttling",
        "ServiceLimitExceeded",
        "NotStabilized",
        "GeneralServiceException",
        "ServiceInternalError",
        "NetworkFailure",
        "InternalFailure",
        "InvalidTypeConfiguration",
        "HandlerInternalFailure",
        "NonCompliant",
        "Unknown",
        "UnsupportedTarget",
    ]),
);

pub(super) static HookFailureMode: Shape = Shape::new("HookFailureMode", Kind::String(&["FAIL", "WARN"]));

pub(super) static HookInvocationCount: Shape = Shape::new("HookInvocationCount", Kind::Integer).min(1.0).max(100.0);

pub(super) static HookInvocationId: Shape = Shape::new("HookInvocationId", Kind::String(&[]))
    .min(36.0)
    .max(36.0)
    .pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$");

pub(super) static HookInvocationPoint: Shape = Shape::new("HookInvocationPoint", Kind::String(&["PRE_PROVISION"]));

pub(super) static HookResultId: Shape = Shape::new("HookResultId", Kind::String(&[])).min(1.0).max(1600.0).pattern(
    "[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
);

pub(super) static HookResultNotFoundException: Shape = Shape::new(
    "HookResultNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("HookResultNotFound", 404, true)),
);

pub(super) static HookResultSummaries: Shape =
    Shape::new("HookResultSummaries", Kind::List(&Member::new("member", &HookResultSummary), false));

pub(super) static HookResultSummary: Shape = Shape::new(
    "HookResultSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("HookResultId", &HookInvocationId),
        Member::new("InvocationPoint", &HookInvocationPoint),
        Member::new("FailureMode", &HookFailureMode),
        Member::new("TypeName", &HookTypeName),
        Member::new("TypeVersionId", &HookTypeVersionId),
        Member::new("TypeConfigurationVersionId", &HookTypeConfigurationVersionId),
        Member::new("Status", &HookStatus),
        Member::new("HookStatusReason", &HookStatusReason),
        Member::new("InvokedAt", &Timestamp),
        Member::new("TargetType", &ListHookResultsTargetType),
        Member::new("TargetId", &HookResultId),
        Member::new("TypeArn", &HookTypeArn),
        Member::new("HookExecutionTarget", &HookResultId),
    ])),
);

pub(super) static HookStatus: Shape = Shape::new(
    "HookStatus",
    Kind::String(&["HOOK_IN_PROGRESS", "HOOK_COMPLETE_SUCCEEDED", "HOOK_COMPLETE_FAILED", "HOOK_FAILED"]),
);

pub(super) static HookStatusReason: Shape = Shape::new("HookStatusReason", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static HookTarget: Shape = Shape::new(
    "HookTarget",
    Kind::Structure(&Structure::new(&[
        Member::new("TargetType", &HookTargetType).required(),
        Member::new("TargetTypeName", &HookTargetTypeName).required(),
        Member::new("TargetId", &HookTargetId).required(),
        Member::new("Action", &HookTargetAction).required(),
    ])),
);

pub(super) static HookTargetAction: Shape =
    Shape::new("HookTargetAction", Kind::String(&["CREATE", "UPDATE", "DELETE", "IMPORT"]));

pub(super) static HookTargetId: Shape =
    Shape::new("HookTargetId", Kind::String(&[])).min(1.0).max(256.0).pattern("[^_]*");

pub(super) static HookTargetType: Shape = Shape::new("HookTargetType", Kind::String(&["RESOURCE"]));

pub(super) static HookTargetTypeName: Shape = Shape::new("HookTargetTypeName", Kind::String(&[]))
    .min(1.0)
    .max(256.0)
    .pattern("^[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}$");

pub(super) static HookType: Shape = Shape::new("HookType", Kind::String(&[])).min(1.0).max(255.0);

pub(super) static HookTypeArn: Shape = Shape::new("HookTypeArn", Kind::String(&[]))
    .max(1024.0)
    .pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/hook/[A-Za-z0-9-]+/?");

pub(super) static HookTypeConfigurationVersionId: Shape =
    Shape::new("HookTypeConfigurationVersionId", Kind::String(&[])).min(1.0).max(128.0).pattern("[A-Za-z0-9-]+");

pub(super) static HookTypeName: Shape = Shape::new("HookTypeName", Kind::String(&[])).min(10.0).max(196.0);

pub(super) static HookTypeVersionId: Shape =
    Shape::new("HookTypeVersionId", Kind::String(&[])).min(1.0).max(128.0).pattern("[A-Za-z0-9-]+");

pub(super) static IdentityProvider: Shape =
    Shape::new("IdentityProvider", Kind::String(&["AWS_Marketplace", "GitHub", "Bitbucket"]));

pub(super) static ImportExistingResources: Shape = Shape::new("ImportExistingResources", Kind::Boolean);

pub(super) static ImportStacksToStackSetInput: Shape = Shape::new(
    "ImportStacksToStackSetInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetNameOrId).required(),
        Member::new("StackIds", &StackIdList),
        Member::new("StackIdsUrl", &StackIdsUrl),
        Member::new("OrganizationalUnitIds", &OrganizationalUnitIdList),
        Member::new("OperationPreferences", &StackSetOperationPreferences),
        Member::new("OperationId", &ClientRequestToken).idempotency_token(),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static ImportStacksToStackSetOutput: Shape = Shape::new(
    "ImportStacksToStackSetOutput",
    Kind::Structure(&Structure::new(&[Member::new("OperationId", &ClientRequestToken)])),
);

pub(super) static Imports: Shape = Shape::new("Imports", Kind::List(&Member::new("member", &StackName), false));

pub(super) static InProgressStackInstancesCount: Shape =
    Shape::new("InProgressStackInstancesCount", Kind::Integer).min(0.0);

pub(super) static InSyncStackInstancesCount: Shape = Shape::new("InSyncStackInstancesCount", Kind::Integer).min(0.0);

pub(super) static IncludeNestedStacks: Shape = Shape::new("IncludeNestedStacks", Kind::Boolean);

pub(super) static IncludePropertyValues: Shape = Shape::new("IncludePropertyValues", Kind::Boolean);

pub(super) static InsufficientCapabilitiesException: Shape = Shape::new(
    "InsufficientCapabilitiesException",
    Kind::Structure(&Structure::new(&[]).error("InsufficientCapabilitiesException", 400, true)),
);

pub(super) static InvalidChangeSetStatusException: Shape = Shape::new(
    "InvalidChangeSetStatusException",
    Kind::Structure(&Structure::new(&[]).error("InvalidChangeSetStatus", 400, true)),
);

pub(super) static InvalidOperationException: Shape = Shape::new(
    "InvalidOperationException",
    Kind::Structure(&Structure::new(&[]).error("InvalidOperationException", 400, true)),
);

pub(super) static InvalidStateTransitionException: Shape = Shape::new(
    "InvalidStateTransitionException",
    Kind::Structure(&Structure::new(&[]).error("InvalidStateTransition", 400, true)),
);

pub(super) static IsActivated: Shape = Shape::new("IsActivated", Kind::Boolean);

pub(super) static IsDefaultConfiguration: Shape = Shape::new("IsDefaultConfiguration", Kind::Boolean);

pub(super) static IsDefaultVersion: Shape = Shape::new("IsDefaultVersion", Kind::Boolean);

pub(super) static JazzLogicalResourceIds: Shape =
    Shape::new("JazzLogicalResourceIds", Kind::List(&Member::new("member", &LogicalResourceId), false))
        .min(1.0)
        .max(500.0);

pub(super) static JazzResourceIdentifierProperties: Shape = Shape::new(
    "JazzResourceIdentifierProperties",
    Kind::Map(
        &Member::new("key", &JazzResourceIdentifierPropertyKey),
        &Member::new("value", &JazzResourceIdentifierPropertyValue),
        false,
    ),
);

pub(super) static JazzResourceIdentifierPropertyKey: Shape =
    Shape::new("JazzResourceIdentifierPropertyKey", Kind::String(&[]));

pub(super) static JazzResourceIdentifierPropertyValue: Shape =
    Shape::new("JazzResourceIdentifierPropertyValue", Kind::String(&[]));

pub(super) static Key: Shape = Shape::new("Key", Kind::String(&[]));

pub(super) static LastOperations: Shape =
    Shape::new("LastOperations", Kind::List(&Member::new("member", &OperationEntry), false));

pub(super) static LastUpdatedTime: Shape = Shape::new("LastUpdatedTime", Kind::Timestamp(None));

pub(super) static LimitExceededException: Shape = Shape::new(
    "LimitExceededException",
    Kind::Structure(&Structure::new(&[]).error("LimitExceededException", 400, true)),
);

pub(super) static LimitName: Shape = Shape::new("LimitName", Kind::String(&[]));

pub(super) static LimitValue: Shape = Shape::new("LimitValue", Kind::Integer);

pub(super) static ListChangeSetsInput: Shape = Shape::new(
    "ListChangeSetsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackNameOrId).required(),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListChangeSetsOutput: Shape = Shape::new(
    "ListChangeSetsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Summaries", &ChangeSetSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListExportsInput: Shape =
    Shape::new("ListExportsInput", Kind::Structure(&Structure::new(&[Member::new("NextToken", &NextToken)])));

pub(super) static ListExportsOutput: Shape = Shape::new(
    "ListExportsOutput",
    Kind::Structure(&Structure::new(&[Member::new("Exports", &Exports), Member::new("NextToken", &NextToken)])),
);

pub(super) static ListGeneratedTemplatesInput: Shape = Shape::new(
    "ListGeneratedTemplatesInput",
    Kind::Structure(&Structure::new(&[Member::new("NextToken", &NextToken), Member::new("MaxResults", &MaxResults)])),
);

pub(super) static ListGeneratedTemplatesOutput: Shape = Shape::new(
    "ListGeneratedTemplatesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Summaries", &TemplateSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListHookResultsInput: Shape = Shape::new(
    "ListHookResultsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TargetType", &ListHookResultsTargetType),
        Member::new("TargetId", &HookResultId),
        Member::new("TypeArn", &HookTypeArn),
        Member::new("Status", &HookStatus),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListHookResultsOutput: Shape = Shape::new(
    "ListHookResultsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("TargetType", &ListHookResultsTargetType),
        Member::new("TargetId", &HookResultId),
        Member::new("HookResults", &HookResultSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListHookResultsTargetType: Shape =
    Shape::new("ListHookResultsTargetType", Kind::String(&["CHANGE_SET", "STACK", "RESOURCE", "CLOUD_CONTROL"]));

pub(super) static ListImportsInput: Shape = Shape::new(
    "ListImportsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ExportName", &ExportName).required(),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListImportsOutput: Shape = Shape::new(
    "ListImportsOutput",
    Kind::Structure(&Structure::new(&[Member::new("Imports", &Imports), Member::new("NextToken", &NextToken)])),
);

pub(super) static ListResourceScanRelatedResourcesInput: Shape = Shape::new(
    "ListResourceScanRelatedResourcesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceScanId", &ResourceScanId).required(),
        Member::new("Resources", &ScannedResourceIdentifiers).required(),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &BoxedMaxResults),
    ])),
);

pub(super) static ListResourceScanRelatedResourcesOutput: Shape = Shape::new(
    "ListResourceScanRelatedResourcesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("RelatedResources", &RelatedResources),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListResourceScanResourcesInput: Shape = Shape::new(
    "ListResourceScanResourcesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceScanId", &ResourceScanId).required(),
        Member::new("ResourceIdentifier", &ResourceIdentifier),
        Member::new("ResourceTypePrefix", &ResourceTypePrefix),
        Member::new("TagKey", &TagKey),
        Member::new("TagValue", &TagValue),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &ResourceScannerMaxResults),
    ])),
);

pub(super) static ListResourceScanResourcesOutput: Shape = Shape::new(
    "ListResourceScanResourcesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Resources", &ScannedResources),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListResourceScansInput: Shape = Shape::new(
    "ListResourceScansInput",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &ResourceScannerMaxResults),
        Member::new("ScanTypeFilter", &ScanType),
    ])),
);

pub(super) static ListResourceScansOutput: Shape = Shape::new(
    "ListResourceScansOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceScanSummaries", &ResourceScanSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListStackInstanceResourceDriftsInput: Shape = Shape::new(
    "ListStackInstanceResourceDriftsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetNameOrId).required(),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
        Member::new("StackInstanceResourceDriftStatuses", &StackResourceDriftStatusFilters),
        Member::new("StackInstanceAccount", &Account).required(),
        Member::new("StackInstanceRegion", &Region).required(),
        Member::new("OperationId", &ClientRequestToken).required(),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static ListStackInstanceResourceDriftsOutput: Shape = Shape::new(
    "ListStackInstanceResourceDriftsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Summaries", &StackInstanceResourceDriftsSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListStackInstancesInput: Shape = Shape::new(
    "ListStackInstancesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName).required(),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
        Member::new("Filters", &StackInstanceFilters),
        Member::new("StackInstanceAccount", &Account),
        Member::new("StackInstanceRegion", &Region),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static ListStackInstancesOutput: Shape = Shape::new(
    "ListStackInstancesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Summaries", &StackInstanceSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListStackRefactorActionsInput: Shape = Shape::new(
    "ListStackRefactorActionsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackRefactorId", &StackRefactorId).required(),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
    ])),
);

pub(super) static ListStackRefactorActionsOutput: Shape = Shape::new(
    "ListStackRefactorActionsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackRefactorActions", &StackRefactorActions).required(),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListStackRefactorsInput: Shape = Shape::new(
    "ListStackRefactorsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ExecutionStatusFilter", &StackRefactorExecutionStatusFilter),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
    ])),
);

pub(super) static ListStackRefactorsOutput: Shape = Shape::new(
    "ListStackRefactorsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackRefactorSummaries", &StackRefactorSummaries).required(),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListStackResourcesInput: Shape = Shape::new(
    "ListStackResourcesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName).required(),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListStackResourcesOutput: Shape = Shape::new(
    "ListStackResourcesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackResourceSummaries", &StackResourceSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListStackSetAutoDeploymentTargetsInput: Shape = Shape::new(
    "ListStackSetAutoDeploymentTargetsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetNameOrId).required(),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static ListStackSetAutoDeploymentTargetsOutput: Shape = Shape::new(
    "ListStackSetAutoDeploymentTargetsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Summaries", &StackSetAutoDeploymentTargetSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListStackSetOperationResultsInput: Shape = Shape::new(
    "ListStackSetOperationResultsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName).required(),
        Member::new("OperationId", &ClientRequestToken).required(),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
        Member::new("CallAs", &CallAs),
        Member::new("Filters", &OperationResultFilters),
    ])),
);

pub(super) static ListStackSetOperationResultsOutput: Shape = Shape::new(
    "ListStackSetOperationResultsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Summaries", &StackSetOperationResultSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListStackSetOperationsInput: Shape = Shape::new(
    "ListStackSetOperationsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName).required(),
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static ListStackSetOperationsOutput: Shape = Shape::new(
    "ListStackSetOperationsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Summaries", &StackSetOperationSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListStackSetsInput: Shape = Shape::new(
    "ListStackSetsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &NextToken),
        Member::new("MaxResults", &MaxResults),
        Member::new("Status", &StackSetStatus),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static ListStackSetsOutput: Shape = Shape::new(
    "ListStackSetsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Summaries", &StackSetSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListStacksInput: Shape = Shape::new(
    "ListStacksInput",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &NextToken),
        Member::new("StackStatusFilter", &StackStatusFilter),
    ])),
);

pub(super) static ListStacksOutput: Shape = Shape::new(
    "ListStacksOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSummaries", &StackSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListTypeRegistrationsInput: Shape = Shape::new(
    "ListTypeRegistrationsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &RegistryType),
        Member::new("TypeName", &TypeName),
        Member::new("TypeArn", &TypeArn),
        Member::new("RegistrationStatusFilter", &RegistrationStatus),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListTypeRegistrationsOutput: Shape = Shape::new(
    "ListTypeRegistrationsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("RegistrationTokenList", &RegistrationTokenList),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListTypeVersionsInput: Shape = Shape::new(
    "ListTypeVersionsInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &RegistryType),
        Member::new("TypeName", &TypeName),
        Member::new("Arn", &TypeArn),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
        Member::new("DeprecatedStatus", &DeprecatedStatus),
        Member::new("PublisherId", &PublisherId),
    ])),
);

pub(super) static ListTypeVersionsOutput: Shape = Shape::new(
    "ListTypeVersionsOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeVersionSummaries", &TypeVersionSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListTypesInput: Shape = Shape::new(
    "ListTypesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Visibility", &Visibility),
        Member::new("ProvisioningType", &ProvisioningType),
        Member::new("DeprecatedStatus", &DeprecatedStatus),
        Member::new("Type", &RegistryType),
        Member::new("Filters", &TypeFilters),
        Member::new("MaxResults", &MaxResults),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static ListTypesOutput: Shape = Shape::new(
    "ListTypesOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeSummaries", &TypeSummaries),
        Member::new("NextToken", &NextToken),
    ])),
);

pub(super) static LiveResourceDrift: Shape = Shape::new(
    "LiveResourceDrift",
    Kind::Structure(&Structure::new(&[
        Member::new("PreviousValue", &ResourceDriftPreviousValue),
        Member::new("ActualValue", &ResourceDriftActualValue),
        Member::new("DriftDetectionTimestamp", &Timestamp),
    ])),
);

pub(super) static LogGroupName: Shape =
    Shape::new("LogGroupName", Kind::String(&[])).min(1.0).max(512.0).pattern("[\\.\\-_/#A-Za-z0-9]+");

pub(super) static LoggingConfig: Shape = Shape::new(
    "LoggingConfig",
    Kind::Structure(&Structure::new(&[
        Member::new("LogRoleArn", &RoleArn).required(),
        Member::new("LogGroupName", &LogGroupName).required(),
    ])),
);

pub(super) static LogicalIdHierarchy: Shape = Shape::new("LogicalIdHierarchy", Kind::String(&[]));

pub(super) static LogicalResourceId: Shape = Shape::new("LogicalResourceId", Kind::String(&[]));

pub(super) static LogicalResourceIds: Shape =
    Shape::new("LogicalResourceIds", Kind::List(&Member::new("member", &LogicalResourceId), false)).min(1.0).max(200.0);

pub(super) static MajorVersion: Shape = Shape::new("MajorVersion", Kind::Long).min(1.0).max(100000.0);

pub(super) static ManagedByStack: Shape = Shape::new("ManagedByStack", Kind::Boolean);

pub(super) static ManagedExecution: Shape = Shape::new(
    "ManagedExecution",
    Kind::Structure(&Structure::new(&[Member::new("Active", &ManagedExecutionNullable)])),
);

pub(super) static ManagedExecutionNullable: Shape = Shape::new("ManagedExecutionNullable", Kind::Boolean);

pub(super) static MaxConcurrentCount: Shape = Shape::new("MaxConcurrentCount", Kind::Integer).min(1.0);

pub(super) static MaxConcurrentPercentage: Shape =
    Shape::new("MaxConcurrentPercentage", Kind::Integer).min(1.0).max(100.0);

pub(super) static MaxResults: Shape = Shape::new("MaxResults", Kind::Integer).min(1.0).max(100.0);

pub(super) static Metadata: Shape = Shape::new("Metadata", Kind::String(&[]));

pub(super) static ModuleInfo: Shape = Shape::new(
    "ModuleInfo",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeHierarchy", &TypeHierarchy),
        Member::new("LogicalIdHierarchy", &LogicalIdHierarchy),
    ])),
);

pub(super) static MonitoringTimeInMinutes: Shape =
    Shape::new("MonitoringTimeInMinutes", Kind::Integer).min(0.0).max(180.0);

pub(super) static NameAlreadyExistsException: Shape = Shape::new(
    "NameAlreadyExistsException",
    Kind::Structure(&Structure::new(&[]).error("NameAlreadyExistsException", 409, true)),
);

pub(super) static NextToken: Shape = Shape::new("NextToken", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static NoEcho: Shape = Shape::new("NoEcho", Kind::Boolean);

pub(super) static NotificationARN: Shape = Shape::new("NotificationARN", Kind::String(&[]));

pub(super) static NotificationARNs: Shape =
    Shape::new("NotificationARNs", Kind::List(&Member::new("member", &NotificationARN), false)).max(5.0);

pub(super) static NumberOfResources: Shape = Shape::new("NumberOfResources", Kind::Integer).min(0.0);

pub(super) static OnFailure: Shape = Shape::new("OnFailure", Kind::String(&["DO_NOTHING", "ROLLBACK", "DELETE"]));

pub(super) static OnStackFailure: Shape =
    Shape::new("OnStackFailure", Kind::String(&["DO_NOTHING", "ROLLBACK", "DELETE"]));

pub(super) static OperationEntry: Shape = Shape::new(
    "OperationEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("OperationType", &OperationType),
        Member::new("OperationId", &OperationId),
    ])),
);

pub(super) static OperationEvent: Shape = Shape::new(
    "OperationEvent",
    Kind::Structure(&Structure::new(&[
        Member::new("EventId", &EventId),
        Member::new("StackId", &StackId),
        Member::new("OperationId", &OperationId),
        Member::new("OperationType", &OperationType),
        Member::new("OperationStatus", &BeaconStackOperationStatus),
        Member::new("EventType", &EventType),
        Member::new("LogicalResourceId", &LogicalResourceId),
        Member::new("PhysicalResourceId", &PhysicalResourceId),
        Member::new("ResourceType", &ResourceType),
        Member::new("Timestamp", &Timestamp),
        Member::new("StartTime", &Timestamp),
        Member::new("EndTime", &Timestamp),
        Member::new("ResourceStatus", &ResourceStatus),
        Member::new("ResourceStatusReason", &ResourceStatusReason),
        Member::new("ResourceProperties", &ResourceProperties),
        Member::new("ClientRequestToken", &ClientRequestToken),
        Member::new("HookType", &HookType),
        Member::new("HookStatus", &HookStatus),
        Member::new("HookStatusReason", &HookStatusReason),
        Member::new("HookInvocationPoint", &HookInvocationPoint),
        Member::new("HookFailureMode", &HookFailureMode),
        Member::new("DetailedStatus", &DetailedStatus),
        Member::new("ValidationFailureMode", &HookFailureMode),
        Member::new("ValidationName", &ValidationName),
        Member::new("ValidationStatus", &ValidationStatus),
        Member::new("ValidationStatusReason", &ValidationStatusReason),
        Member::new("ValidationPath", &ValidationPath),
    ])),
);

pub(super) static OperationEvents: Shape =
    Shape::new("OperationEvents", Kind::List(&Member::new("member", &OperationEvent), false));

pub(super) static OperationId: Shape = Shape::new("OperationId", Kind::String(&[]));

pub(super) static OperationIdAlreadyExistsException: Shape = Shape::new(
    "OperationIdAlreadyExistsException",
    Kind::Structure(&Structure::new(&[]).error("OperationIdAlreadyExistsException", 409, true)),
);

pub(super) static OperationInProgressException: Shape = Shape::new(
    "OperationInProgressException",
    Kind::Structure(&Structure::new(&[]).error("OperationInProgressException", 409, true)),
);

pub(super) static OperationNotFoundException: Shape = Shape::new(
    "OperationNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("OperationNotFoundException", 404, true)),
);

pub(super) static OperationResultFilter: Shape = Shape::new(
    "OperationResultFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &OperationResultFilterName),
        Member::new("Values", &OperationResultFilterValues),
    ])),
);

pub(super) static OperationResultFilterName: Shape =
    Shape::new("OperationResultFilterName", Kind::String(&["OPERATION_RESULT_STATUS"]));

pub(super) static OperationResultFilterValues: Shape =
    Shape::new("OperationResultFilterValues", Kind::String(&[])).min(6.0).max(9.0).pattern("^\\S{6,9}$");

pub(super) static OperationResultFilters: Shape =
    Shape::new("OperationResultFilters", Kind::List(&Member::new("member", &OperationResultFilter), false)).max(1.0);

pub(super) static OperationStatus: Shape =
    Shape::new("OperationStatus", Kind::String(&["PENDING", "IN_PROGRESS", "SUCCESS", "FAILED"]));

pub(super) static OperationStatusCheckFailedException: Shape = Shape::new(
    "OperationStatusCheckFailedException",
    Kind::Structure(&Structure::new(&[]).error("ConditionalCheckFailed", 400, true)),
);

pub(super) static OperationType: Shape = Shape::new(
    "OperationType",
    Kind::String(&[
        "CREATE_STACK",
        "UPDATE_STACK",
        "DELETE_STACK",
        "CONTINUE_ROLLBACK",
        "ROLLBACK",
        "CREATE_CHANGESET",
    ]),
);

pub(super) static OptionalSecureUrl: Shape = Shape::new("OptionalSecureUrl", Kind::String(&[])).max(4096.0);

pub(super) static OrganizationStatus: Shape =
    Shape::new("OrganizationStatus", Kind::String(&["ENABLED", "DISABLED", "DISABLED_PERMANENTLY"]));

pub(super) static OrganizationalUnitId: Shape = Shape::new("OrganizationalUnitId", Kind::String(&[]))
    .pattern("^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$");

pub(super) static OrganizationalUnitIdList: Shape =
    Shape::new("OrganizationalUnitIdList", Kind::List(&Member::new("member", &OrganizationalUnitId), false));

pub(super) static Output: Shape = Shape::new(
    "Output",
    Kind::Structure(&Structure::new(&[
        Member::new("OutputKey", &OutputKey),
        Member::new("OutputValue", &OutputValue),
        Member::new("Description", &Description),
        Member::new("ExportName", &ExportName),
    ])),
);

pub(super) static OutputKey: Shape = Shape::new("OutputKey", Kind::String(&[]));

pub(super) static OutputValue: Shape = Shape::new("OutputValue", Kind::String(&[]));

pub(super) static Outputs: Shape = Shape::new("Outputs", Kind::List(&Member::new("member", &Output), false));

pub(super) static Parameter: Shape = Shape::new(
    "Parameter",
    Kind::Structure(&Structure::new(&[
        Member::new("ParameterKey", &ParameterKey),
        Member::new("ParameterValue", &ParameterValue),
        Member::new("UsePreviousValue", &UsePreviousValue),
        Member::new("ResolvedValue", &ParameterValue),
    ])),
);

pub(super) static ParameterConstraints: Shape = Shape::new(
    "ParameterConstraints",
    Kind::Structure(&Structure::new(&[Member::new("AllowedValues", &AllowedValues)])),
);

pub(super) static ParameterDeclaration: Shape = Shape::new(
    "ParameterDeclaration",
    Kind::Structure(&Structure::new(&[
        Member::new("ParameterKey", &ParameterKey),
        Member::new("DefaultValue", &ParameterValue),
        Member::new("ParameterType", &ParameterType),
        Member::new("NoEcho", &NoEcho),
        Member::new("Description", &Description),
        Member::new("ParameterConstraints", &ParameterConstraints),
    ])),
);

pub(super) static ParameterDeclarations: Shape =
    Shape::new("ParameterDeclarations", Kind::List(&Member::new("member", &ParameterDeclaration), false));

pub(super) static ParameterKey: Shape = Shape::new("ParameterKey", Kind::String(&[]));

pub(super) static ParameterType: Shape = Shape::new("ParameterType", Kind::String(&[]));

pub(super) static ParameterValue: Shape = Shape::new("ParameterValue", Kind::String(&[]));

pub(super) static Parameters: Shape = Shape::new("Parameters", Kind::List(&Member::new("member", &Parameter), false));

pub(super) static PendingAccountsCount: Shape = Shape::new("PendingAccountsCount", Kind::Integer).min(0.0);

pub(super) static PendingStackInstancesCount: Shape = Shape::new("PendingStackInstancesCount", Kind::Integer).min(0.0);

pub(super) static PercentageCompleted: Shape = Shape::new("PercentageCompleted", Kind::Double);

pub(super) static PermissionModels: Shape =
    Shape::new("PermissionModels", Kind::String(&["SERVICE_MANAGED", "SELF_MANAGED"]));

pub(super) static PhysicalResourceId: Shape = Shape::new("PhysicalResourceId", Kind::String(&[]));

pub(super) static PhysicalResourceIdContext: Shape = Shape::new(
    "PhysicalResourceIdContext",
    Kind::List(&Member::new("member", &PhysicalResourceIdContextKeyValuePair), false),
)
.max(5.0);

pub(super) static PhysicalResourceIdContextKeyValuePair: Shape = Shape::new(
    "PhysicalResourceIdContextKeyValuePair",
    Kind::Structure(&Structure::new(&[Member::new("Key", &Key).required(), Member::new("Value", &Value).required()])),
);

pub(super) static PolicyAction: Shape = Shape::new(
    "PolicyAction",
    Kind::String(&["Delete", "Retain", "Snapshot", "ReplaceAndDelete", "ReplaceAndRetain", "ReplaceAndSnapshot"]),
);

pub(super) static PreviousDeploymentContext: Shape = Shape::new("PreviousDeploymentContext", Kind::String(&[]));

pub(super) static PrivateTypeArn: Shape = Shape::new("PrivateTypeArn", Kind::String(&[]))
    .max(1024.0)
    .pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:[0-9]{12}:type/.+");

pub(super) static Properties: Shape = Shape::new("Properties", Kind::String(&[]));

pub(super) static PropertyDescription: Shape = Shape::new("PropertyDescription", Kind::String(&[]));

pub(super) static PropertyDifference: Shape = Shape::new(
    "PropertyDifference",
    Kind::Structure(&Structure::new(&[
        Member::new("PropertyPath", &PropertyPath).required(),
        Member::new("ExpectedValue", &PropertyValue).required(),
        Member::new("ActualValue", &PropertyValue).required(),
        Member::new("DifferenceType", &DifferenceType).required(),
    ])),
);

pub(super) static PropertyDifferences: Shape =
    Shape::new("PropertyDifferences", Kind::List(&Member::new("member", &PropertyDifference), false));

pub(super) static PropertyName: Shape = Shape::new("PropertyName", Kind::String(&[]));

pub(super) static PropertyPath: Shape = Shape::new("PropertyPath", Kind::String(&[]));

pub(super) static PropertyValue: Shape = Shape::new("PropertyValue", Kind::String(&[]));

pub(super) static ProvisioningType: Shape =
    Shape::new("ProvisioningType", Kind::String(&["NON_PROVISIONABLE", "IMMUTABLE", "FULLY_MUTABLE"]));

pub(super) static PublicVersionNumber: Shape =
    Shape::new("PublicVersionNumber", Kind::String(&[])).min(5.0).pattern("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(.*)$");

pub(super) static PublishTypeInput: Shape = Shape::new(
    "PublishTypeInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &ThirdPartyType),
        Member::new("Arn", &PrivateTypeArn),
        Member::new("TypeName", &TypeName),
        Member::new("PublicVersionNumber", &PublicVersionNumber),
    ])),
);

pub(super) static PublishTypeOutput: Shape =
    Shape::new("PublishTypeOutput", Kind::Structure(&Structure::new(&[Member::new("PublicTypeArn", &TypeArn)])));

pub(super) static PublisherId: Shape =
    Shape::new("PublisherId", Kind::String(&[])).min(1.0).max(40.0).pattern("[0-9a-zA-Z]{12,40}");

pub(super) static PublisherName: Shape =
    Shape::new("PublisherName", Kind::String(&[])).min(1.0).max(100.0).pattern("[\\s\\S]+");

pub(super) static PublisherProfile: Shape =
    Shape::new("PublisherProfile", Kind::String(&[])).max(1024.0).pattern("(http:|https:)+[^\\s]+[\\w]");

pub(super) static PublisherStatus: Shape = Shape::new("PublisherStatus", Kind::String(&["VERIFIED", "UNVERIFIED"]));

pub(super) static Reason: Shape = Shape::new("Reason", Kind::String(&[]));

pub(super) static RecordHandlerProgressInput: Shape = Shape::new(
    "RecordHandlerProgressInput",
    Kind::Structure(&Structure::new(&[
        Member::new("BearerToken", &ClientToken).required(),
        Member::new("OperationStatus", &OperationStatus).required(),
        Member::new("CurrentOperationStatus", &OperationStatus),
        Member::new("StatusMessage", &StatusMessage),
        Member::new("ErrorCode", &HandlerErrorCode),
        Member::new("ResourceModel", &ResourceModel),
        Member::new("ClientRequestToken", &ClientRequestToken),
    ])),
);

pub(super) static RecordHandlerProgressOutput: Shape =
    Shape::new("RecordHandlerProgressOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static RefreshAllResources: Shape = Shape::new("RefreshAllResources", Kind::Boolean);

pub(super) static Region: Shape = Shape::new("Region", Kind::String(&[])).pattern("^[a-zA-Z0-9-]{1,128}$");

pub(super) static RegionConcurrencyType: Shape =
    Shape::new("RegionConcurrencyType", Kind::String(&["SEQUENTIAL", "PARALLEL"]));

pub(super) static RegionList: Shape = Shape::new("RegionList", Kind::List(&Member::new("member", &Region), false));

pub(super) static RegionalStackInstancesDeployment: Shape = Shape::new(
    "RegionalStackInstancesDeployment",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &StageStatus),
        Member::new("SucceededStackInstancesCount", &SucceededStackInstancesCount),
        Member::new("FailedStackInstancesCount", &StackInstancesDeploymentFailedStackInstancesCount),
        Member::new("CompletedStackInstancesCount", &CompletedStackInstancesCount),
        Member::new("PendingStackInstancesCount", &PendingStackInstancesCount),
        Member::new("CancelledStackInstancesCount", &CancelledStackInstancesCount),
        Member::new("SkippedStackInstancesCount", &SkippedStackInstancesCount),
        Member::new("TotalStackInstancesCount", &RegionalTotalStackInstancesCount),
        Member::new("PercentageCompleted", &StagePercentageCompleted),
    ])),
);

pub(super) static RegionalStages: Shape = Shape::new(
    "RegionalStages",
    Kind::Structure(&Structure::new(&[Member::new(
        "RegionalStackInstancesDeployment",
        &RegionalStackInstancesDeployment,
    )])),
);

pub(super) static RegionalStatusDetail: Shape =
    Shape::new("RegionalStatusDetail", Kind::Structure(&Structure::new(&[Member::new("Stages", &RegionalStages)])));

pub(super) static RegionalStatusDetails: Shape = Shape::new(
    "RegionalStatusDetails",
    Kind::Map(&Member::new("key", &Region), &Member::new("value", &RegionalStatusDetail), false),
);

pub(super) static RegionalTotalStackInstancesCount: Shape =
    Shape::new("RegionalTotalStackInstancesCount", Kind::Integer).min(0.0);

pub(super) static RegisterPublisherInput: Shape = Shape::new(
    "RegisterPublisherInput",
    Kind::Structure(&Structure::new(&[
        Member::new("AcceptTermsAndConditions", &AcceptTermsAndConditions),
        Member::new("ConnectionArn", &ConnectionArn),
    ])),
);

pub(super) static RegisterPublisherOutput: Shape = Shape::new(
    "RegisterPublisherOutput",
    Kind::Structure(&Structure::new(&[Member::new("PublisherId", &PublisherId)])),
);

pub(super) static RegisterTypeInput: Shape = Shape::new(
    "RegisterTypeInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &RegistryType),
        Member::new("TypeName", &TypeName).required(),
        Member::new("SchemaHandlerPackage", &S3Url).required(),
        Member::new("LoggingConfig", &LoggingConfig),
        Member::new("ExecutionRoleArn", &RoleArn),
        Member::new("ClientRequestToken", &RequestToken),
    ])),
);

pub(super) static RegisterTypeOutput: Shape = Shape::new(
    "RegisterTypeOutput",
    Kind::Structure(&Structure::new(&[Member::new("RegistrationToken", &RegistrationToken)])),
);

pub(super) static RegistrationStatus: Shape =
    Shape::new("RegistrationStatus", Kind::String(&["COMPLETE", "IN_PROGRESS", "FAILED"]));

pub(super) static RegistrationToken: Shape =
    Shape::new("RegistrationToken", Kind::String(&[])).min(1.0).max(128.0).pattern("[a-zA-Z0-9][-a-zA-Z0-9]*");

pub(super) static RegistrationTokenList: Shape =
    Shape::new("RegistrationTokenList", Kind::List(&Member::new("member", &RegistrationToken), false));

pub(super) static RegistryType: Shape = Shape::new("RegistryType", Kind::String(&["RESOURCE", "MODULE", "HOOK"]));

pub(super) static RelatedResources: Shape =
    Shape::new("RelatedResources", Kind::List(&Member::new("member", &ScannedResource), false));

pub(super) static RemediationMessageRemediationMessage: Shape =
    Shape::new("RemediationMessageRemediationMessage", Kind::String(&[])).min(1.0).max(16384.0);

pub(super) static RemediationMessageStatusMessage: Shape =
    Shape::new("RemediationMessageStatusMessage", Kind::String(&[])).min(1.0).max(16384.0);

pub(super) static RemoveAliasInput: Shape = Shape::new(
    "RemoveAliasInput",
    Kind::Structure(&Structure::new(&[Member::new("AliasName", &AliasName).required()])),
);

pub(super) static Replacement: Shape = Shape::new("Replacement", Kind::String(&["True", "False", "Conditional"]));

pub(super) static RequestToken: Shape =
    Shape::new("RequestToken", Kind::String(&[])).min(1.0).max(128.0).pattern("[a-zA-Z0-9][-a-zA-Z0-9]*");

pub(super) static RequiredActivatedType: Shape = Shape::new(
    "RequiredActivatedType",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeNameAlias", &TypeName),
        Member::new("OriginalTypeName", &TypeName),
        Member::new("PublisherId", &PublisherId),
        Member::new("SupportedMajorVersions", &SupportedMajorVersions),
    ])),
);

pub(super) static RequiredActivatedTypes: Shape =
    Shape::new("RequiredActivatedTypes", Kind::List(&Member::new("member", &RequiredActivatedType), false));

pub(super) static RequiredProperty: Shape = Shape::new("RequiredProperty", Kind::Boolean);

pub(super) static RequiresRecreation: Shape =
    Shape::new("RequiresRecreation", Kind::String(&["Never", "Conditionally", "Always"]));

pub(super) static ResourceAttribute: Shape = Shape::new(
    "ResourceAttribute",
    Kind::String(&[
        "Properties",
        "Metadata",
        "CreationPolicy",
        "UpdatePolicy",
        "DeletionPolicy",
        "UpdateReplacePolicy",
        "Tags",
    ]),
);

pub(super) static ResourceChange: Shape = Shape::new(
    "ResourceChange",
    Kind::Structure(&Structure::new(&[
        Member::new("PolicyAction", &PolicyAction),
        Member::new("Action", &ChangeAction),
        Member::new("LogicalResourceId", &LogicalResourceId),
        Member::new("PhysicalResourceId", &PhysicalResourceId),
        Member::new("ResourceType", &ResourceType),
        Member::new("Replacement", &Replacement),
        Member::new("Scope", &Scope),
        Member::new("ResourceDriftStatus", &StackResourceDriftStatus),
        Member::new("ResourceDriftIgnoredAttributes", &ResourceDriftIgnoredAttributes),
        Member::new("Details", &ResourceChangeDetails),
        Member::new("ChangeSetId", &ChangeSetId),
        Member::new("ModuleInfo", &ModuleInfo),
        Member::new("BeforeContext", &BeforeContext),
        Member::new("AfterContext", &AfterContext),
        Member::new("PreviousDeploymentContext", &PreviousDeploymentContext),
    ])),
);

pub(super) static ResourceChangeDetail: Shape = Shape::new(
    "ResourceChangeDetail",
    Kind::Structure(&Structure::new(&[
        Member::new("Target", &ResourceTargetDefinition),
        Member::new("Evaluation", &EvaluationType),
        Member::new("ChangeSource", &ChangeSource),
        Member::new("CausingEntity", &CausingEntity),
    ])),
);

pub(super) static ResourceChangeDetails: Shape =
    Shape::new("ResourceChangeDetails", Kind::List(&Member::new("member", &ResourceChangeDetail), false));

pub(super) static ResourceDefinition: Shape = Shape::new(
    "ResourceDefinition",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceType", &ResourceType).required(),
        Member::new("LogicalResourceId", &LogicalResourceId),
        Member::new("ResourceIdentifier", &ResourceIdentifierProperties).required(),
    ])),
);

pub(super) static ResourceDefinitions: Shape =
    Shape::new("ResourceDefinitions", Kind::List(&Member::new("member", &ResourceDefinition), false))
        .min(1.0)
        .max(500.0);

pub(super) static ResourceDetail: Shape = Shape::new(
    "ResourceDetail",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceType", &ResourceType),
        Member::new("LogicalResourceId", &LogicalResourceId),
        Member::new("ResourceIdentifier", &ResourceIdentifierProperties),
        Member::new("ResourceStatus", &GeneratedTemplateResourceStatus),
        Member::new("ResourceStatusReason", &ResourceStatusReason),
        Member::new("Warnings", &WarningDetails),
    ])),
);

pub(super) static ResourceDetails: Shape =
    Shape::new("ResourceDetails", Kind::List(&Member::new("member", &ResourceDetail), false)).min(1.0).max(500.0);

pub(super) static ResourceDriftActualValue: Shape = Shape::new("ResourceDriftActualValue", Kind::String(&[]));

pub(super) static ResourceDriftIgnoredAttribute: Shape = Shape::new(
    "ResourceDriftIgnoredAttribute",
    Kind::Structure(&Structure::new(&[
        Member::new("Path", &ResourcePropertyPath),
        Member::new("Reason", &DriftIgnoredReason),
    ])),
);

pub(super) static ResourceDriftIgnoredAttributes: Shape = Shape::new(
    "ResourceDriftIgnoredAttributes",
    Kind::List(&Member::new("member", &ResourceDriftIgnoredAttribute), false),
);

pub(super) static ResourceDriftPreviousValue: Shape = Shape::new("ResourceDriftPreviousValue", Kind::String(&[]));

pub(super) static ResourceIdentifier: Shape = Shape::new("ResourceIdentifier", Kind::String(&[]));

pub(super) static ResourceIdentifierProperties: Shape = Shape::new(
    "ResourceIdentifierProperties",
    Kind::Map(
        &Member::new("key", &ResourceIdentifierPropertyKey),
        &Member::new("value", &ResourceIdentifierPropertyValue),
        false,
    ),
)
.min(1.0)
.max(256.0);

pub(super) static ResourceIdentifierPropertyKey: Shape =
    Shape::new("ResourceIdentifierPropertyKey", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static ResourceIdentifierPropertyValue: Shape =
    Shape::new("ResourceIdentifierPropertyValue", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static ResourceIdentifierSummaries: Shape =
    Shape::new("ResourceIdentifierSummaries", Kind::List(&Member::new("member", &ResourceIdentifierSummary), false));

pub(super) static ResourceIdentifierSummary: Shape = Shape::new(
    "ResourceIdentifierSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceType", &ResourceType),
        Member::new("LogicalResourceIds", &LogicalResourceIds),
        Member::new("ResourceIdentifiers", &ResourceIdentifiers),
    ])),
);

pub(super) static ResourceIdentifiers: Shape =
    Shape::new("ResourceIdentifiers", Kind::List(&Member::new("member", &ResourceIdentifierPropertyKey), false));

pub(super) static ResourceLocation: Shape = Shape::new(
    "ResourceLocation",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName).required(),
        Member::new("LogicalResourceId", &LogicalResourceId).required(),
    ])),
);

pub(super) static ResourceMapping: Shape = Shape::new(
    "ResourceMapping",
    Kind::Structure(&Structure::new(&[
        Member::new("Source", &ResourceLocation).required(),
        Member::new("Destination", &ResourceLocation).required(),
    ])),
);

pub(super) static ResourceMappings: Shape =
    Shape::new("ResourceMappings", Kind::List(&Member::new("member", &ResourceMapping), false));

pub(super) static ResourceModel: Shape = Shape::new("ResourceModel", Kind::String(&[])).min(1.0).max(16384.0);

pub(super) static ResourceProperties: Shape = Shape::new("ResourceProperties", Kind::String(&[]));

pub(super) static ResourcePropertyPath: Shape = Shape::new("ResourcePropertyPath", Kind::String(&[]));

pub(super) static ResourceScanId: Shape = Shape::new("ResourceScanId", Kind::String(&[]));

pub(super) static ResourceScanInProgressException: Shape = Shape::new(
    "ResourceScanInProgressException",
    Kind::Structure(&Structure::new(&[]).error("ResourceScanInProgress", 400, true)),
);

pub(super) static ResourceScanLimitExceededException: Shape = Shape::new(
    "ResourceScanLimitExceededException",
    Kind::Structure(&Structure::new(&[]).error("ResourceScanLimitExceeded", 400, true)),
);

pub(super) static ResourceScanNotFoundException: Shape = Shape::new(
    "ResourceScanNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("ResourceScanNotFound", 400, true)),
);

pub(super) static ResourceScanStatus: Shape =
    Shape::new("ResourceScanStatus", Kind::String(&["IN_PROGRESS", "FAILED", "COMPLETE", "EXPIRED"]));

pub(super) static ResourceScanStatusReason: Shape = Shape::new("ResourceScanStatusReason", Kind::String(&[]));

pub(super) static ResourceScanSummaries: Shape =
    Shape::new("ResourceScanSummaries", Kind::List(&Member::new("member", &ResourceScanSummary), false));

pub(super) static ResourceScanSummary: Shape = Shape::new(
    "ResourceScanSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceScanId", &ResourceScanId),
        Member::new("Status", &ResourceScanStatus),
        Member::new("StatusReason", &ResourceScanStatusReason),
        Member::new("StartTime", &Timestamp),
        Member::new("EndTime", &Timestamp),
        Member::new("PercentageCompleted", &PercentageCompleted),
        Member::new("ScanType", &ScanType),
    ])),
);

pub(super) static ResourceScannerMaxResults: Shape = Shape::new("ResourceScannerMaxResults", Kind::Integer);

pub(super) static ResourceSignalStatus: Shape =
    Shape::new("ResourceSignalStatus", Kind::String(&["SUCCESS", "FAILURE"]));

pub(super) static ResourceSignalUniqueId: Shape =
    Shape::new("ResourceSignalUniqueId", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static ResourceStatus: Shape = Shape::new(
    "ResourceStatus",
    Kind::String(&[
        "CREATE_IN_PROGRESS",
        "CREATE_FAILED",
        "CREATE_COMPLETE",
        "DELETE_IN_PROGRESS",
        "DELETE_FAILED",
        "DELETE_COMPLETE",
        "DELETE_SKIPPED",
        "UPDATE_IN_PROGRESS",
        "UPDATE_FAILED",
        "UPDATE_COMPLETE",
        "IMPORT_FAILED",
        "IMPORT_COMPLETE",
        "IMPORT_IN_PROGRESS",
        "IMPORT_ROLLBACK_IN_PROGRESS",
        "IMPORT_ROLLBACK_FAILED",
        "IMPORT_ROLLBACK_COMPLETE",
        "EXPORT_FAILED",
        "EXPORT_COMPLETE",
        "EXPORT_IN_PROGRESS",
        "EXPORT_ROLLBACK_IN_PROGRESS",
        "EXPORT_ROLLBACK_FAILED",
        "EXPORT_ROLLBACK_COMPLETE",
        "UPDATE_ROLLBACK_IN_PROGRESS",
        "UPDATE_ROLLBACK_COMPLETE",
        "UPDATE_ROLLBACK_FAILED",
        "ROLLBACK_IN_PROGRESS",
        "ROLLBACK_COMPLETE",
        "ROLLBACK_FAILED",
    ]),
);

pub(super) static ResourceStatusReason: Shape = Shape::new("ResourceStatusReason", Kind::String(&[]));

pub(super) static ResourceTargetDefinition: Shape = Shape::new(
    "ResourceTargetDefinition",
    Kind::Structure(&Structure::new(&[
        Member::new("Attribute", &ResourceAttribute),
        Member::new("Name", &PropertyName),
        Member::new("RequiresRecreation", &RequiresRecreation),
        Member::new("Path", &ResourcePropertyPath),
        Member::new("BeforeValue", &BeforeValue),
        Member::new("AfterValue", &AfterValue),
        Member::new("BeforeValueFrom", &BeforeValueFrom),
        Member::new("AfterValueFrom", &AfterValueFrom),
        Member::new("Drift", &LiveResourceDrift),
        Member::new("AttributeChangeType", &AttributeChangeType),
    ])),
);

pub(super) static ResourceToImport: Shape = Shape::new(
    "ResourceToImport",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceType", &ResourceType).required(),
        Member::new("LogicalResourceId", &LogicalResourceId).required(),
        Member::new("ResourceIdentifier", &ResourceIdentifierProperties).required(),
    ])),
);

pub(super) static ResourceToSkip: Shape =
    Shape::new("ResourceToSkip", Kind::String(&[])).pattern("[a-zA-Z0-9]+|[a-zA-Z][-a-zA-Z0-9]*\\.[a-zA-Z0-9]+");

pub(super) static ResourceType: Shape = Shape::new("ResourceType", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static ResourceTypeFilter: Shape = Shape::new("ResourceTypeFilter", Kind::String(&[])).min(1.0).max(100.0);

pub(super) static ResourceTypeFilters: Shape =
    Shape::new("ResourceTypeFilters", Kind::List(&Member::new("member", &ResourceTypeFilter), false)).max(100.0);

pub(super) static ResourceTypePrefix: Shape = Shape::new("ResourceTypePrefix", Kind::String(&[]));

pub(super) static ResourceTypes: Shape =
    Shape::new("ResourceTypes", Kind::List(&Member::new("member", &ResourceType), false));

pub(super) static ResourcesFailed: Shape = Shape::new("ResourcesFailed", Kind::Integer).min(0.0);

pub(super) static ResourcesPending: Shape = Shape::new("ResourcesPending", Kind::Integer).min(0.0);

pub(super) static ResourcesProcessing: Shape = Shape::new("ResourcesProcessing", Kind::Integer).min(0.0);

pub(super) static ResourcesRead: Shape = Shape::new("ResourcesRead", Kind::Integer);

pub(super) static ResourcesScanned: Shape = Shape::new("ResourcesScanned", Kind::Integer);

pub(super) static ResourcesSucceeded: Shape = Shape::new("ResourcesSucceeded", Kind::Integer).min(0.0);

pub(super) static ResourcesToImport: Shape =
    Shape::new("ResourcesToImport", Kind::List(&Member::new("member", &ResourceToImport), false)).max(200.0);

pub(super) static ResourcesToSkip: Shape =
    Shape::new("ResourcesToSkip", Kind::List(&Member::new("member", &ResourceToSkip), false));

pub(super) static RetainExceptOnCreate: Shape = Shape::new("RetainExceptOnCreate", Kind::Boolean);

pub(super) static RetainResources: Shape =
    Shape::new("RetainResources", Kind::List(&Member::new("member", &LogicalResourceId), false));

pub(super) static RetainStacks: Shape = Shape::new("RetainStacks", Kind::Boolean);

pub(super) static RetainStacksNullable: Shape = Shape::new("RetainStacksNullable", Kind::Boolean);

pub(super) static RetainStacksOnAccountRemovalNullable: Shape =
    Shape::new("RetainStacksOnAccountRemovalNullable", Kind::Boolean);

pub(super) static RoleARN: Shape = Shape::new("RoleARN", Kind::String(&[])).min(20.0).max(2048.0);

pub(super) static RoleArn: Shape =
    Shape::new("RoleArn", Kind::String(&[])).min(1.0).max(256.0).pattern("arn:.+:iam::[0-9]{12}:role/.+");

pub(super) static RoleProvisioning: Shape = Shape::new(
    "RoleProvisioning",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &StageStatus),
        Member::new("SucceededAccountsCount", &SucceededAccountsCount),
        Member::new("FailedAccountsCount", &FailedAccountsCount),
        Member::new("CompletedAccountsCount", &CompletedAccountsCount),
        Member::new("PendingAccountsCount", &PendingAccountsCount),
        Member::new("PercentageCompleted", &StagePercentageCompleted),
    ])),
);

pub(super) static RollbackConfiguration: Shape = Shape::new(
    "RollbackConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("RollbackTriggers", &RollbackTriggers),
        Member::new("MonitoringTimeInMinutes", &MonitoringTimeInMinutes),
    ])),
);

pub(super) static RollbackStackInput: Shape = Shape::new(
    "RollbackStackInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackNameOrId).required(),
        Member::new("RoleARN", &RoleARN),
        Member::new("ClientRequestToken", &ClientRequestToken),
        Member::new("RetainExceptOnCreate", &RetainExceptOnCreate),
        Member::new("DeploymentConfig", &DeploymentConfig),
    ])),
);

pub(super) static RollbackStackOutput: Shape = Shape::new(
    "RollbackStackOutput",
    Kind::Structure(&Structure::new(&[Member::new("StackId", &StackId), Member::new("OperationId", &OperationId)])),
);

pub(super) static RollbackTrigger: Shape = Shape::new(
    "RollbackTrigger",
    Kind::Structure(&Structure::new(&[Member::new("Arn", &Arn).required(), Member::new("Type", &Type).required()])),
);

pub(super) static RollbackTriggers: Shape =
    Shape::new("RollbackTriggers", Kind::List(&Member::new("member", &RollbackTrigger), false)).max(5.0);

pub(super) static S3Bucket: Shape = Shape::new("S3Bucket", Kind::String(&[])).min(3.0).max(63.0).pattern("[\\s\\S]+");

pub(super) static S3Url: Shape = Shape::new("S3Url", Kind::String(&[])).min(1.0).max(4096.0);

pub(super) static ScanFilter: Shape =
    Shape::new("ScanFilter", Kind::Structure(&Structure::new(&[Member::new("Types", &ResourceTypeFilters)])));

pub(super) static ScanFilters: Shape =
    Shape::new("ScanFilters", Kind::List(&Member::new("member", &ScanFilter), false)).min(1.0).max(1.0);

pub(super) static ScanType: Shape = Shape::new("ScanType", Kind::String(&["FULL", "PARTIAL"]));

pub(super) static ScannedResource: Shape = Shape::new(
    "ScannedResource",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceType", &ResourceType),
        Member::new("ResourceIdentifier", &JazzResourceIdentifierProperties),
        Member::new("ManagedByStack", &ManagedByStack),
    ])),
);

pub(super) static ScannedResourceIdentifier: Shape = Shape::new(
    "ScannedResourceIdentifier",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourceType", &ResourceType).required(),
        Member::new("ResourceIdentifier", &JazzResourceIdentifierProperties).required(),
    ])),
);

pub(super) static ScannedResourceIdentifiers: Shape =
    Shape::new("ScannedResourceIdentifiers", Kind::List(&Member::new("member", &ScannedResourceIdentifier), false));

pub(super) static ScannedResources: Shape =
    Shape::new("ScannedResources", Kind::List(&Member::new("member", &ScannedResource), false));

pub(super) static Scope: Shape = Shape::new("Scope", Kind::List(&Member::new("member", &ResourceAttribute), false));

pub(super) static SetAliasInput: Shape = Shape::new(
    "SetAliasInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName).required(),
        Member::new("AliasName", &AliasName).required(),
    ])),
);

pub(super) static SetStackPolicyInput: Shape = Shape::new(
    "SetStackPolicyInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName).required(),
        Member::new("StackPolicyBody", &StackPolicyBody),
        Member::new("StackPolicyURL", &StackPolicyURL),
    ])),
);

pub(super) static SetTypeConfigurationInput: Shape = Shape::new(
    "SetTypeConfigurationInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeArn", &TypeArn),
        Member::new("Configuration", &TypeConfiguration).required(),
        Member::new("ConfigurationAlias", &TypeConfigurationAlias),
        Member::new("TypeName", &TypeName),
        Member::new("Type", &ThirdPartyType),
    ])),
);

pub(super) static SetTypeConfigurationOutput: Shape = Shape::new(
    "SetTypeConfigurationOutput",
    Kind::Structure(&Structure::new(&[Member::new("ConfigurationArn", &TypeConfigurationArn)])),
);

pub(super) static SetTypeDefaultVersionInput: Shape = Shape::new(
    "SetTypeDefaultVersionInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &PrivateTypeArn),
        Member::new("Type", &RegistryType),
        Member::new("TypeName", &TypeName),
        Member::new("VersionId", &TypeVersionId),
    ])),
);

pub(super) static SetTypeDefaultVersionOutput: Shape =
    Shape::new("SetTypeDefaultVersionOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static SignalResourceInput: Shape = Shape::new(
    "SignalResourceInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackNameOrId).required(),
        Member::new("LogicalResourceId", &LogicalResourceId).required(),
        Member::new("UniqueId", &ResourceSignalUniqueId).required(),
        Member::new("Status", &ResourceSignalStatus).required(),
    ])),
);

pub(super) static SkippedStackInstancesCount: Shape = Shape::new("SkippedStackInstancesCount", Kind::Integer).min(0.0);

pub(super) static Stack: Shape = Shape::new(
    "Stack",
    Kind::Structure(&Structure::new(&[
        Member::new("StackId", &StackId),
        Member::new("StackName", &StackName).required(),
        Member::new("ChangeSetId", &ChangeSetId),
        Member::new("Description", &Description),
        Member::new("Parameters", &Parameters),
        Member::new("CreationTime", &CreationTime).required(),
        Member::new("DeletionTime", &DeletionTime),
        Member::new("LastUpdatedTime", &LastUpdatedTime),
        Member::new("RollbackConfiguration", &RollbackConfiguration),
        Member::new("StackStatus", &StackStatus).required(),
        Member::new("StackStatusReason", &StackStatusReason),
        Member::new("DisableRollback", &DisableRollback),
        Member::new("DeploymentConfig", &DeploymentConfig),
        Member::new("NotificationARNs", &NotificationARNs),
        Member::new("TimeoutInMinutes", &TimeoutMinutes),
        Member::new("Capabilities", &Capabilities),
        Member::new("Outputs", &Outputs),
        Member::new("RoleARN", &RoleARN),
        Member::new("Tags", &Tags),
        Member::new("EnableTerminationProtection", &EnableTerminationProtection),
        Member::new("ParentId", &StackId),
        Member::new("RootId", &StackId),
        Member::new("DriftInformation", &StackDriftInformation),
        Member::new("RetainExceptOnCreate", &RetainExceptOnCreate),
        Member::new("DeletionMode", &DeletionMode),
        Member::new("DetailedStatus", &DetailedStatus),
        Member::new("LastOperations", &LastOperations),
        Member::new("AliasName", &AliasName),
    ])),
);

pub(super) static StackDefinition: Shape = Shape::new(
    "StackDefinition",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName),
        Member::new("TemplateBody", &TemplateBody),
        Member::new("TemplateURL", &TemplateURL),
    ])),
);

pub(super) static StackDefinitions: Shape =
    Shape::new("StackDefinitions", Kind::List(&Member::new("member", &StackDefinition), false));

pub(super) static StackDriftDetectionId: Shape =
    Shape::new("StackDriftDetectionId", Kind::String(&[])).min(1.0).max(36.0);

pub(super) static StackDriftDetectionStatus: Shape = Shape::new(
    "StackDriftDetectionStatus",
    Kind::String(&["DETECTION_IN_PROGRESS", "DETECTION_FAILED", "DETECTION_COMPLETE"]),
);

pub(super) static StackDriftDetectionStatusReason: Shape =
    Shape::new("StackDriftDetectionStatusReason", Kind::String(&[]));

pub(super) static StackDriftInformation: Shape = Shape::new(
    "StackDriftInformation",
    Kind::Structure(&Structure::new(&[
        Member::new("StackDriftStatus", &StackDriftStatus).required(),
        Member::new("LastCheckTimestamp", &Timestamp),
    ])),
);

pub(super) static StackDriftInformationSummary: Shape = Shape::new(
    "StackDriftInformationSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("StackDriftStatus", &StackDriftStatus).required(),
        Member::new("LastCheckTimestamp", &Timestamp),
    ])),
);

pub(super) static StackDriftStatus: Shape =
    Shape::new("StackDriftStatus", Kind::String(&["DRIFTED", "IN_SYNC", "UNKNOWN", "NOT_CHECKED"]));

pub(super) static StackEvent: Shape = Shape::new(
    "StackEvent",
    Kind::Structure(&Structure::new(&[
        Member::new("StackId", &StackId).required(),
        Member::new("EventId", &EventId).required(),
        Member::new("StackName", &StackName).required(),
        Member::new("OperationId", &OperationId),
        Member::new("LogicalResourceId", &LogicalResourceId),
        Member::new("PhysicalResourceId", &PhysicalResourceId),
        Member::new("ResourceType", &ResourceType),
        Member::new("Timestamp", &Timestamp).required(),
        Member::new("ResourceStatus", &ResourceStatus),
        Member::new("ResourceStatusReason", &ResourceStatusReason),
        Member::new("ResourceProperties", &ResourceProperties),
        Member::new("ClientRequestToken", &ClientRequestToken),
        Member::new("HookType", &HookType),
        Member::new("HookStatus", &HookStatus),
        Member::new("HookStatusReason", &HookStatusReason),
        Member::new("HookInvocationPoint", &HookInvocationPoint),
        Member::new("HookInvocationId", &HookInvocationId),
        Member::new("HookFailureMode", &HookFailureMode),
        Member::new("DetailedStatus", &DetailedStatus),
    ])),
);

pub(super) static StackEvents: Shape =
    Shape::new("StackEvents", Kind::List(&Member::new("member", &StackEvent), false));

pub(super) static StackId: Shape = Shape::new("StackId", Kind::String(&[]));

pub(super) static StackIdList: Shape = Shape::new("StackIdList", Kind::List(&Member::new("member", &StackId), false));

pub(super) static StackIds: Shape = Shape::new("StackIds", Kind::List(&Member::new("member", &StackId), false));

pub(super) static StackIdsUrl: Shape =
    Shape::new("StackIdsUrl", Kind::String(&[])).min(1.0).max(5120.0).pattern("(s3://|http(s?)://).+");

pub(super) static StackInstance: Shape = Shape::new(
    "StackInstance",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetId", &StackSetId),
        Member::new("Region", &Region),
        Member::new("Account", &Account),
        Member::new("StackId", &StackId),
        Member::new("ParameterOverrides", &Parameters),
        Member::new("Status", &StackInstanceStatus),
        Member::new("StackInstanceStatus", &StackInstanceComprehensiveStatus),
        Member::new("StatusReason", &Reason),
        Member::new("OrganizationalUnitId", &OrganizationalUnitId),
        Member::new("DriftStatus", &StackDriftStatus),
        Member::new("LastDriftCheckTimestamp", &Timestamp),
        Member::new("LastOperationId", &ClientRequestToken),
    ])),
);

pub(super) static StackInstanceComprehensiveStatus: Shape = Shape::new(
    "StackInstanceComprehensiveStatus",
    Kind::Structure(&Structure::new(&[Member::new("DetailedStatus", &StackInstanceDetailedStatus)])),
);

pub(super) static StackInstanceDetailedStatus: Shape = Shape::new(
    "StackInstanceDetailedStatus",
    Kind::String(&[
        "PENDING",
        "RUNNING",
        "SUCCEEDED",
        "FAILED",
        "CANCELLED",
        "INOPERABLE",
        "SKIPPED_SUSPENDED_ACCOUNT",
        "FAILED_IMPORT",
    ]),
);

pub(super) static StackInstanceFilter: Shape = Shape::new(
    "StackInstanceFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &StackInstanceFilterName),
        Member::new("Values", &StackInstanceFilterValues),
    ])),
);

pub(super) static StackInstanceFilterName: Shape =
    Shape::new("StackInstanceFilterName", Kind::String(&["DETAILED_STATUS", "LAST_OPERATION_ID", "DRIFT_STATUS"]));

pub(super) static StackInstanceFilterValues: Shape =
    Shape::new("StackInstanceFilterValues", Kind::String(&[])).min(1.0).max(128.0).pattern("^\\S{1,128}$");

pub(super) static StackInstanceFilters: Shape =
    Shape::new("StackInstanceFilters", Kind::List(&Member::new("member", &StackInstanceFilter), false)).max(3.0);

pub(super) static StackInstanceNotFoundException: Shape = Shape::new(
    "StackInstanceNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("StackInstanceNotFoundException", 404, true)),
);

pub(super) static StackInstanceResourceDriftsSummaries: Shape = Shape::new(
    "StackInstanceResourceDriftsSummaries",
    Kind::List(&Member::new("member", &StackInstanceResourceDriftsSummary), false),
);

pub(super) static StackInstanceResourceDriftsSummary: Shape = Shape::new(
    "StackInstanceResourceDriftsSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("StackId", &StackId).required(),
        Member::new("LogicalResourceId", &LogicalResourceId).required(),
        Member::new("PhysicalResourceId", &PhysicalResourceId),
        Member::new("PhysicalResourceIdContext", &PhysicalResourceIdContext),
        Member::new("ResourceType", &ResourceType).required(),
        Member::new("PropertyDifferences", &PropertyDifferences),
        Member::new("StackResourceDriftStatus", &StackResourceDriftStatus).required(),
        Member::new("Timestamp", &Timestamp).required(),
    ])),
);

pub(super) static StackInstanceStatus: Shape =
    Shape::new("StackInstanceStatus", Kind::String(&["CURRENT", "OUTDATED", "INOPERABLE"]));

pub(super) static StackInstanceSummaries: Shape =
    Shape::new("StackInstanceSummaries", Kind::List(&Member::new("member", &StackInstanceSummary), false));

pub(super) static StackInstanceSummary: Shape = Shape::new(
    "StackInstanceSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetId", &StackSetId),
        Member::new("Region", &Region),
        Member::new("Account", &Account),
        Member::new("StackId", &StackId),
        Member::new("Status", &StackInstanceStatus),
        Member::new("StatusReason", &Reason),
        Member::new("StackInstanceStatus", &StackInstanceComprehensiveStatus),
        Member::new("OrganizationalUnitId", &OrganizationalUnitId),
        Member::new("DriftStatus", &StackDriftStatus),
        Member::new("LastDriftCheckTimestamp", &Timestamp),
        Member::new("LastOperationId", &ClientRequestToken),
    ])),
);

pub(super) static StackInstancesDeployment: Shape = Shape::new(
    "StackInstancesDeployment",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &StageStatus),
        Member::new("SucceededStackInstancesCount", &SucceededStackInstancesCount),
        Member::new("FailedStackInstancesCount", &StackInstancesDeploymentFailedStackInstancesCount),
        Member::new("CompletedStackInstancesCount", &CompletedStackInstancesCount),
        Member::new("PendingStackInstancesCount", &PendingStackInstancesCount),
        Member::new("CancelledStackInstancesCount", &CancelledStackInstancesCount),
        Member::new("SkippedStackInstancesCount", &SkippedStackInstancesCount),
        Member::new("PercentageCompleted", &StagePercentageCompleted),
    ])),
);

pub(super) static StackInstancesDeploymentFailedStackInstancesCount: Shape =
    Shape::new("StackInstancesDeploymentFailedStackInstancesCount", Kind::Integer).min(0.0);

pub(super) static StackName: Shape = Shape::new("StackName", Kind::String(&[]));

pub(super) static StackNameOrId: Shape = Shape::new("StackNameOrId", Kind::String(&[]))
    .min(1.0)
    .pattern("([a-zA-Z][-a-zA-Z0-9]*)|(arn:\\b(aws|aws-us-gov|aws-cn)\\b:[-a-zA-Z0-9:/._+]*)");

pub(super) static StackNotFoundException: Shape = Shape::new(
    "StackNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("StackNotFoundException", 404, true)),
);

pub(super) static StackPolicyBody: Shape = Shape::new("StackPolicyBody", Kind::String(&[])).min(1.0).max(16384.0);

pub(super) static StackPolicyDuringUpdateBody: Shape =
    Shape::new("StackPolicyDuringUpdateBody", Kind::String(&[])).min(1.0).max(16384.0);

pub(super) static StackPolicyDuringUpdateURL: Shape =
    Shape::new("StackPolicyDuringUpdateURL", Kind::String(&[])).min(1.0).max(5120.0);

pub(super) static StackPolicyURL: Shape = Shape::new("StackPolicyURL", Kind::String(&[])).min(1.0).max(5120.0);

pub(super) static StackRefactorAction: Shape = Shape::new(
    "StackRefactorAction",
    Kind::Structure(&Structure::new(&[
        Member::new("Action", &StackRefactorActionType),
        Member::new("Entity", &StackRefactorActionEntity),
        Member::new("PhysicalResourceId", &PhysicalResourceId),
        Member::new("ResourceIdentifier", &StackRefactorResourceIdentifier),
        Member::new("Description", &Description),
        Member::new("Detection", &StackRefactorDetection),
        Member::new("DetectionReason", &DetectionReason),
        Member::new("TagResources", &StackRefactorTagResources),
        Member::new("UntagResources", &StackRefactorUntagResources),
        Member::new("ResourceMapping", &ResourceMapping),
    ])),
);

pub(super) static StackRefactorActionEntity: Shape =
    Shape::new("StackRefactorActionEntity", Kind::String(&["RESOURCE", "STACK"]));

pub(super) static StackRefactorActionType: Shape =
    Shape::new("StackRefactorActionType", Kind::String(&["MOVE", "CREATE"]));

pub(super) static StackRefactorActions: Shape =
    Shape::new("StackRefactorActions", Kind::List(&Member::new("member", &StackRefactorAction), false));

pub(super) static StackRefactorDetection: Shape =
    Shape::new("StackRefactorDetection", Kind::String(&["AUTO", "MANUAL"]));

pub(super) static StackRefactorExecutionStatus: Shape = Shape::new(
    "StackRefactorExecutionStatus",
    Kind::String(&[
        "UNAVAILABLE",
        "AVAILABLE",
        "OBSOLETE",
        "EXECUTE_IN_PROGRESS",
        "EXECUTE_COMPLETE",
        "EXECUTE_FAILED",
        "ROLLBACK_IN_PROGRESS",
        "ROLLBACK_COMPLETE",
        "ROLLBACK_FAILED",
    ]),
);

pub(super) static StackRefactorExecutionStatusFilter: Shape = Shape::new(
    "StackRefactorExecutionStatusFilter",
    Kind::List(&Member::new("member", &StackRefactorExecutionStatus), false),
);

pub(super) static StackRefactorId: Shape = Shape::new("StackRefactorId", Kind::String(&[]));

pub(super) static StackRefactorNotFoundException: Shape = Shape::new(
    "StackRefactorNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("StackRefactorNotFoundException", 404, true)),
);

pub(super) static StackRefactorResourceIdentifier: Shape =
    Shape::new("StackRefactorResourceIdentifier", Kind::String(&[]));

pub(super) static StackRefactorStatus: Shape = Shape::new(
    "StackRefactorStatus",
    Kind::String(&[
        "CREATE_IN_PROGRESS",
        "CREATE_COMPLETE",
        "CREATE_FAILED",
        "DELETE_IN_PROGRESS",
        "DELETE_COMPLETE",
        "DELETE_FAILED",
    ]),
);

pub(super) static StackRefactorStatusReason: Shape = Shape::new("StackRefactorStatusReason", Kind::String(&[]));

pub(super) static StackRefactorSummaries: Shape =
    Shape::new("StackRefactorSummaries", Kind::List(&Member::new("member", &StackRefactorSummary), false));

pub(super) static StackRefactorSummary: Shape = Shape::new(
    "StackRefactorSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("StackRefactorId", &StackRefactorId),
        Member::new("Description", &Description),
        Member::new("ExecutionStatus", &StackRefactorExecutionStatus),
        Member::new("ExecutionStatusReason", &ExecutionStatusReason),
        Member::new("Status", &StackRefactorStatus),
        Member::new("StatusReason", &StackRefactorStatusReason),
    ])),
);

pub(super) static StackRefactorTagResources: Shape =
    Shape::new("StackRefactorTagResources", Kind::List(&Member::new("member", &Tag), false));

pub(super) static StackRefactorUntagResources: Shape =
    Shape::new("StackRefactorUntagResources", Kind::List(&Member::new("member", &TagKey), false));

pub(super) static StackResource: Shape = Shape::new(
    "StackResource",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName),
        Member::new("StackId", &StackId),
        Member::new("LogicalResourceId", &LogicalResourceId).required(),
        Member::new("PhysicalResourceId", &PhysicalResourceId),
        Member::new("ResourceType", &ResourceType).required(),
        Member::new("Timestamp", &Timestamp).required(),
        Member::new("ResourceStatus", &ResourceStatus).required(),
        Member::new("ResourceStatusReason", &ResourceStatusReason),
        Member::new("Description", &Description),
        Member::new("DriftInformation", &StackResourceDriftInformation),
        Member::new("ModuleInfo", &ModuleInfo),
    ])),
);

pub(super) static StackResourceDetail: Shape = Shape::new(
    "StackResourceDetail",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName),
        Member::new("StackId", &StackId),
        Member::new("LogicalResourceId", &LogicalResourceId).required(),
        Member::new("PhysicalResourceId", &PhysicalResourceId),
        Member::new("ResourceType", &ResourceType).required(),
        Member::new("LastUpdatedTimestamp", &Timestamp).required(),
        Member::new("ResourceStatus", &ResourceStatus).required(),
        Member::new("ResourceStatusReason", &ResourceStatusReason),
        Member::new("Description", &Description),
        Member::new("Metadata", &Metadata),
        Member::new("DriftInformation", &StackResourceDriftInformation),
        Member::new("ModuleInfo", &ModuleInfo),
    ])),
);

pub(super) static StackResourceDrift: Shape = Shape::new(
    "StackResourceDrift",
    Kind::Structure(&Structure::new(&[
        Member::new("StackId", &StackId).required(),
        Member::new("LogicalResourceId", &LogicalResourceId).required(),
        Member::new("PhysicalResourceId", &PhysicalResourceId),
        Member::new("PhysicalResourceIdContext", &PhysicalResourceIdContext),
        Member::new("ResourceType", &ResourceType).required(),
        Member::new("ExpectedProperties", &Properties),
        Member::new("ActualProperties", &Properties),
        Member::new("PropertyDifferences", &PropertyDifferences),
        Member::new("StackResourceDriftStatus", &StackResourceDriftStatus).required(),
        Member::new("Timestamp", &Timestamp).required(),
        Member::new("ModuleInfo", &ModuleInfo),
        Member::new("DriftStatusReason", &StackResourceDriftStatusReason),
    ])),
);

pub(super) static StackResourceDriftInformation: Shape = Shape::new(
    "StackResourceDriftInformation",
    Kind::Structure(&Structure::new(&[
        Member::new("StackResourceDriftStatus", &StackResourceDriftStatus).required(),
        Member::new("LastCheckTimestamp", &Timestamp),
    ])),
);

pub(super) static StackResourceDriftInformationSummary: Shape = Shape::new(
    "StackResourceDriftInformationSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("StackResourceDriftStatus", &StackResourceDriftStatus).required(),
        Member::new("LastCheckTimestamp", &Timestamp),
    ])),
);

pub(super) static StackResourceDriftStatus: Shape = Shape::new(
    "StackResourceDriftStatus",
    Kind::String(&["IN_SYNC", "MODIFIED", "DELETED", "NOT_CHECKED", "UNKNOWN", "UNSUPPORTED"]),
);

pub(super) static StackResourceDriftStatusFilters: Shape =
    Shape::new("StackResourceDriftStatusFilters", Kind::List(&Member::new("member", &StackResourceDriftStatus), false))
        .min(1.0)
        .max(4.0);

pub(super) static StackResourceDriftStatusReason: Shape =
    Shape::new("StackResourceDriftStatusReason", Kind::String(&[]));

pub(super) static StackResourceDrifts: Shape =
    Shape::new("StackResourceDrifts", Kind::List(&Member::new("member", &StackResourceDrift), false));

pub(super) static StackResourceSummaries: Shape =
    Shape::new("StackResourceSummaries", Kind::List(&Member::new("member", &StackResourceSummary), false));

pub(super) static StackResourceSummary: Shape = Shape::new(
    "StackResourceSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("LogicalResourceId", &LogicalResourceId).required(),
        Member::new("PhysicalResourceId", &PhysicalResourceId),
        Member::new("ResourceType", &ResourceType).required(),
        Member::new("LastUpdatedTimestamp", &Timestamp).required(),
        Member::new("ResourceStatus", &ResourceStatus).required(),
        Member::new("ResourceStatusReason", &ResourceStatusReason),
        Member::new("DriftInformation", &StackResourceDriftInformationSummary),
        Member::new("ModuleInfo", &ModuleInfo),
    ])),
);

pub(super) static StackResources: Shape =
    Shape::new("StackResources", Kind::List(&Member::new("member", &StackResource), false));

pub(super) static StackSet: Shape = Shape::new(
    "StackSet",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName),
        Member::new("StackSetId", &StackSetId),
        Member::new("Description", &Description),
        Member::new("Status", &StackSetStatus),
        Member::new("TemplateBody", &TemplateBody),
        Member::new("Parameters", &Parameters),
        Member::new("Capabilities", &Capabilities),
        Member::new("Tags", &Tags),
        Member::new("StackSetARN", &StackSetARN),
        Member::new("AdministrationRoleARN", &RoleARN),
        Member::new("ExecutionRoleName", &ExecutionRoleName),
        Member::new("StackSetDriftDetectionDetails", &StackSetDriftDetectionDetails),
        Member::new("AutoDeployment", &AutoDeployment),
        Member::new("PermissionModel", &PermissionModels),
        Member::new("OrganizationalUnitIds", &OrganizationalUnitIdList),
        Member::new("ManagedExecution", &ManagedExecution),
        Member::new("Regions", &RegionList),
        Member::new("StackSetOutputBucketPath", &StackSetOutputBucketPath),
    ])),
);

pub(super) static StackSetARN: Shape = Shape::new("StackSetARN", Kind::String(&[]));

pub(super) static StackSetARNList: Shape =
    Shape::new("StackSetARNList", Kind::List(&Member::new("member", &StackSetARN), false));

pub(super) static StackSetAutoDeploymentTargetSummaries: Shape = Shape::new(
    "StackSetAutoDeploymentTargetSummaries",
    Kind::List(&Member::new("member", &StackSetAutoDeploymentTargetSummary), false),
);

pub(super) static StackSetAutoDeploymentTargetSummary: Shape = Shape::new(
    "StackSetAutoDeploymentTargetSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("OrganizationalUnitId", &OrganizationalUnitId),
        Member::new("Regions", &RegionList),
    ])),
);

pub(super) static StackSetDriftDetectionDetails: Shape = Shape::new(
    "StackSetDriftDetectionDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("DriftStatus", &StackSetDriftStatus),
        Member::new("DriftDetectionStatus", &StackSetDriftDetectionStatus),
        Member::new("LastDriftCheckTimestamp", &Timestamp),
        Member::new("TotalStackInstancesCount", &TotalStackInstancesCount),
        Member::new("DriftedStackInstancesCount", &DriftedStackInstancesCount),
        Member::new("InSyncStackInstancesCount", &InSyncStackInstancesCount),
        Member::new("InProgressStackInstancesCount", &InProgressStackInstancesCount),
        Member::new("FailedStackInstancesCount", &FailedStackInstancesCount),
    ])),
);

pub(super) static StackSetDriftDetectionStatus: Shape = Shape::new(
    "StackSetDriftDetectionStatus",
    Kind::String(&["COMPLETED", "FAILED", "PARTIAL_SUCCESS", "IN_PROGRESS", "STOPPED"]),
);

pub(super) static StackSetDriftStatus: Shape =
    Shape::new("StackSetDriftStatus", Kind::String(&["DRIFTED", "IN_SYNC", "NOT_CHECKED"]));

pub(super) static StackSetId: Shape = Shape::new("StackSetId", Kind::String(&[]));

pub(super) static StackSetName: Shape = Shape::new("StackSetName", Kind::String(&[]));

pub(super) static StackSetNameOrId: Shape = Shape::new("StackSetNameOrId", Kind::String(&[]))
    .pattern("[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?");

pub(super) static StackSetNotEmptyException: Shape = Shape::new(
    "StackSetNotEmptyException",
    Kind::Structure(&Structure::new(&[]).error("StackSetNotEmptyException", 409, true)),
);

pub(super) static StackSetNotFoundException: Shape = Shape::new(
    "StackSetNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("StackSetNotFoundException", 404, true)),
);

pub(super) static StackSetOperation: Shape = Shape::new(
    "StackSetOperation",
    Kind::Structure(&Structure::new(&[
        Member::new("OperationId", &ClientRequestToken),
        Member::new("StackSetId", &StackSetId),
        Member::new("Action", &StackSetOperationAction),
        Member::new("Status", &StackSetOperationStatus),
        Member::new("OperationPreferences", &StackSetOperationPreferences),
        Member::new("RetainStacks", &RetainStacksNullable),
        Member::new("AdministrationRoleARN", &RoleARN),
        Member::new("ExecutionRoleName", &ExecutionRoleName),
        Member::new("CreationTimestamp", &Timestamp),
        Member::new("EndTimestamp", &Timestamp),
        Member::new("DeploymentTargets", &DeploymentTargets),
        Member::new("StackSetDriftDetectionDetails", &StackSetDriftDetectionDetails),
        Member::new("StatusReason", &StackSetOperationStatusReason),
        Member::new("StatusDetails", &StackSetOperationStatusDetails),
        Member::new("RegionalStatusDetails", &RegionalStatusDetails),
    ])),
);

pub(super) static StackSetOperationAction: Shape =
    Shape::new("StackSetOperationAction", Kind::String(&["CREATE", "UPDATE", "DELETE", "DETECT_DRIFT"]));

pub(super) static StackSetOperationPreferences: Shape = Shape::new(
    "StackSetOperationPreferences",
    Kind::Structure(&Structure::new(&[
        Member::new("RegionConcurrencyType", &RegionConcurrencyType),
        Member::new("RegionOrder", &RegionList),
        Member::new("FailureToleranceCount", &FailureToleranceCount),
        Member::new("FailureTolerancePercentage", &FailureTolerancePercentage),
        Member::new("MaxConcurrentCount", &MaxConcurrentCount),
        Member::new("MaxConcurrentPercentage", &MaxConcurrentPercentage),
        Member::new("ConcurrencyMode", &ConcurrencyMode),
    ])),
);

pub(super) static StackSetOperationResultStatus: Shape = Shape::new(
    "StackSetOperationResultStatus",
    Kind::String(&["PENDING", "RUNNING", "SUCCEEDED", "FAILED", "CANCELLED"]),
);

pub(super) static StackSetOperationResultSummaries: Shape = Shape::new(
    "StackSetOperationResultSummaries",
    Kind::List(&Member::new("member", &StackSetOperationResultSummary), false),
);

pub(super) static StackSetOperationResultSummary: Shape = Shape::new(
    "StackSetOperationResultSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("Account", &Account),
        Member::new("Region", &Region),
        Member::new("Status", &StackSetOperationResultStatus),
        Member::new("StatusReason", &Reason),
        Member::new("AccountGateResult", &AccountGateResult),
        Member::new("OrganizationalUnitId", &OrganizationalUnitId),
    ])),
);

pub(super) static StackSetOperationStatus: Shape = Shape::new(
    "StackSetOperationStatus",
    Kind::String(&["RUNNING", "SUCCEEDED", "FAILED", "STOPPING", "STOPPED", "QUEUED"]),
);

pub(super) static StackSetOperationStatusDetails: Shape = Shape::new(
    "StackSetOperationStatusDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("Stages", &Stages),
        Member::new("TotalAccountsCount", &TotalAccountsCount),
        Member::new("TotalStackInstancesCount", &StackSetOperationTotalStackInstancesCount),
        Member::new("FailedStackInstancesCount", &FailedStackInstancesCount),
    ])),
);

pub(super) static StackSetOperationStatusReason: Shape = Shape::new("StackSetOperationStatusReason", Kind::String(&[]));

pub(super) static StackSetOperationSummaries: Shape =
    Shape::new("StackSetOperationSummaries", Kind::List(&Member::new("member", &StackSetOperationSummary), false));

pub(super) static StackSetOperationSummary: Shape = Shape::new(
    "StackSetOperationSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("OperationId", &ClientRequestToken),
        Member::new("Action", &StackSetOperationAction),
        Member::new("Status", &StackSetOperationStatus),
        Member::new("CreationTimestamp", &Timestamp),
        Member::new("EndTimestamp", &Timestamp),
        Member::new("StatusReason", &StackSetOperationStatusReason),
        Member::new("StatusDetails", &StackSetOperationStatusDetails),
        Member::new("OperationPreferences", &StackSetOperationPreferences),
    ])),
);

pub(super) static StackSetOperationTotalStackInstancesCount: Shape =
    Shape::new("StackSetOperationTotalStackInstancesCount", Kind::Integer).min(0.0);

pub(super) static StackSetOutputBucket: Shape = Shape::new("StackSetOutputBucket", Kind::String(&[]));

pub(super) static StackSetOutputBucketPath: Shape = Shape::new("StackSetOutputBucketPath", Kind::String(&[]));

pub(super) static StackSetStatus: Shape = Shape::new("StackSetStatus", Kind::String(&["ACTIVE", "DELETED"]));

pub(super) static StackSetSummaries: Shape =
    Shape::new("StackSetSummaries", Kind::List(&Member::new("member", &StackSetSummary), false));

pub(super) static StackSetSummary: Shape = Shape::new(
    "StackSetSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName),
        Member::new("StackSetId", &StackSetId),
        Member::new("Description", &Description),
        Member::new("Status", &StackSetStatus),
        Member::new("AutoDeployment", &AutoDeployment),
        Member::new("PermissionModel", &PermissionModels),
        Member::new("DriftStatus", &StackDriftStatus),
        Member::new("LastDriftCheckTimestamp", &Timestamp),
        Member::new("ManagedExecution", &ManagedExecution),
    ])),
);

pub(super) static StackStatus: Shape = Shape::new(
    "StackStatus",
    Kind::String(&[
        "CREATE_IN_PROGRESS",
        "CREATE_FAILED",
        "CREATE_COMPLETE",
        "ROLLBACK_IN_PROGRESS",
        "ROLLBACK_FAILED",
        "ROLLBACK_COMPLETE",
        "DELETE_IN_PROGRESS",
        "DELETE_FAILED",
        "DELETE_COMPLETE",
        "UPDATE_IN_PROGRESS",
        "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        "UPDATE_COMPLETE",
        "UPDATE_FAILED",
        "UPDATE_ROLLBACK_IN_PROGRESS",
        "UPDATE_ROLLBACK_FAILED",
        "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
        "UPDATE_ROLLBACK_COMPLETE",
        "REVIEW_IN_PROGRESS",
        "IMPORT_IN_PROGRESS",
        "IMPORT_COMPLETE",
        "IMPORT_ROLLBACK_IN_PROGRESS",
        "IMPORT_ROLLBACK_FAILED",
        "IMPORT_ROLLBACK_COMPLETE",
    ]),
);

pub(super) static StackStatusFilter: Shape =
    Shape::new("StackStatusFilter", Kind::List(&Member::new("member", &StackStatus), false));

pub(super) static StackStatusReason: Shape = Shape::new("StackStatusReason", Kind::String(&[]));

pub(super) static StackSummaries: Shape =
    Shape::new("StackSummaries", Kind::List(&Member::new("member", &StackSummary), false));

pub(super) static StackSummary: Shape = Shape::new(
    "StackSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("StackId", &StackId),
        Member::new("StackName", &StackName).required(),
        Member::new("TemplateDescription", &TemplateDescription),
        Member::new("CreationTime", &CreationTime).required(),
        Member::new("LastUpdatedTime", &LastUpdatedTime),
        Member::new("DeletionTime", &DeletionTime),
        Member::new("StackStatus", &StackStatus).required(),
        Member::new("StackStatusReason", &StackStatusReason),
        Member::new("ParentId", &StackId),
        Member::new("RootId", &StackId),
        Member::new("DriftInformation", &StackDriftInformationSummary),
        Member::new("LastOperations", &LastOperations),
    ])),
);

pub(super) static Stacks: Shape = Shape::new("Stacks", Kind::List(&Member::new("member", &Stack), false));

pub(super) static StageList: Shape = Shape::new("StageList", Kind::List(&Member::new("member", &TemplateStage), false));

pub(super) static StagePercentageCompleted: Shape =
    Shape::new("StagePercentageCompleted", Kind::Double).min(0.0).max(100.0);

pub(super) static StageStatus: Shape = Shape::new(
    "StageStatus",
    Kind::String(&[
        "PENDING",
        "NOT_APPLICABLE",
        "NOT_STARTED",
        "IN_PROGRESS",
        "SUCCEEDED",
        "PARTIAL_SUCCESS",
        "FAILED",
    ]),
);

pub(super) static Stages: Shape = Shape::new(
    "Stages",
    Kind::Structure(&Structure::new(&[
        Member::new("RoleProvisioning", &RoleProvisioning),
        Member::new("StackInstancesDeployment", &StackInstancesDeployment),
    ])),
);

pub(super) static StaleRequestException: Shape = Shape::new(
    "StaleRequestException",
    Kind::Structure(&Structure::new(&[]).error("StaleRequestException", 409, true)),
);

pub(super) static StartResourceScanInput: Shape = Shape::new(
    "StartResourceScanInput",
    Kind::Structure(&Structure::new(&[
        Member::new("ClientRequestToken", &ClientRequestToken),
        Member::new("ScanFilters", &ScanFilters),
    ])),
);

pub(super) static StartResourceScanOutput: Shape = Shape::new(
    "StartResourceScanOutput",
    Kind::Structure(&Structure::new(&[Member::new("ResourceScanId", &ResourceScanId)])),
);

pub(super) static StatusMessage: Shape = Shape::new("StatusMessage", Kind::String(&[])).max(1024.0);

pub(super) static StopStackSetOperationInput: Shape = Shape::new(
    "StopStackSetOperationInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName).required(),
        Member::new("OperationId", &ClientRequestToken).required(),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static StopStackSetOperationOutput: Shape =
    Shape::new("StopStackSetOperationOutput", Kind::Structure(&Structure::new(&[])));

pub(super) static SucceededAccountsCount: Shape = Shape::new("SucceededAccountsCount", Kind::Integer).min(0.0);

pub(super) static SucceededStackInstancesCount: Shape =
    Shape::new("SucceededStackInstancesCount", Kind::Integer).min(0.0);

pub(super) static SupportedMajorVersion: Shape =
    Shape::new("SupportedMajorVersion", Kind::Integer).min(1.0).max(65535.0);

pub(super) static SupportedMajorVersions: Shape =
    Shape::new("SupportedMajorVersions", Kind::List(&Member::new("member", &SupportedMajorVersion), false));

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &TagKey).required(),
        Member::new("Value", &TagValue).required(),
    ])),
);

pub(super) static TagKey: Shape = Shape::new("TagKey", Kind::String(&[])).min(1.0).max(128.0);

pub(super) static TagValue: Shape = Shape::new("TagValue", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static Tags: Shape = Shape::new("Tags", Kind::List(&Member::new("member", &Tag), false)).max(50.0);

pub(super) static TemplateBody: Shape = Shape::new("TemplateBody", Kind::String(&[])).min(1.0);

pub(super) static TemplateConfiguration: Shape = Shape::new(
    "TemplateConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("DeletionPolicy", &GeneratedTemplateDeletionPolicy),
        Member::new("UpdateReplacePolicy", &GeneratedTemplateUpdateReplacePolicy),
    ])),
);

pub(super) static TemplateDescription: Shape = Shape::new("TemplateDescription", Kind::String(&[]));

pub(super) static TemplateFormat: Shape = Shape::new("TemplateFormat", Kind::String(&["JSON", "YAML"]));

pub(super) static TemplateParameter: Shape = Shape::new(
    "TemplateParameter",
    Kind::Structure(&Structure::new(&[
        Member::new("ParameterKey", &ParameterKey),
        Member::new("DefaultValue", &ParameterValue),
        Member::new("NoEcho", &NoEcho),
        Member::new("Description", &Description),
    ])),
);

pub(super) static TemplateParameters: Shape =
    Shape::new("TemplateParameters", Kind::List(&Member::new("member", &TemplateParameter), false));

pub(super) static TemplateProgress: Shape = Shape::new(
    "TemplateProgress",
    Kind::Structure(&Structure::new(&[
        Member::new("ResourcesSucceeded", &ResourcesSucceeded),
        Member::new("ResourcesFailed", &ResourcesFailed),
        Member::new("ResourcesProcessing", &ResourcesProcessing),
        Member::new("ResourcesPending", &ResourcesPending),
    ])),
);

pub(super) static TemplateStage: Shape = Shape::new("TemplateStage", Kind::String(&["Original", "Processed"]));

pub(super) static TemplateStatusReason: Shape =
    Shape::new("TemplateStatusReason", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static TemplateSummaries: Shape =
    Shape::new("TemplateSummaries", Kind::List(&Member::new("member", &TemplateSummary), false));

pub(super) static TemplateSummary: Shape = Shape::new(
    "TemplateSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("GeneratedTemplateId", &GeneratedTemplateId),
        Member::new("GeneratedTemplateName", &GeneratedTemplateName),
        Member::new("Status", &GeneratedTemplateStatus),
        Member::new("StatusReason", &TemplateStatusReason),
        Member::new("CreationTime", &CreationTime),
        Member::new("LastUpdatedTime", &LastUpdatedTime),
        Member::new("NumberOfResources", &NumberOfResources),
    ])),
);

pub(super) static TemplateSummaryConfig: Shape = Shape::new(
    "TemplateSummaryConfig",
    Kind::Structure(&Structure::new(&[Member::new(
        "TreatUnrecognizedResourceTypesAsWarnings",
        &TreatUnrecognizedResourceTypesAsWarnings,
    )])),
);

pub(super) static TemplateURL: Shape = Shape::new("TemplateURL", Kind::String(&[])).min(1.0).max(5120.0);

pub(super) static TestTypeInput: Shape = Shape::new(
    "TestTypeInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &TypeArn),
        Member::new("Type", &ThirdPartyType),
        Member::new("TypeName", &TypeName),
        Member::new("VersionId", &TypeVersionId),
        Member::new("LogDeliveryBucket", &S3Bucket),
    ])),
);

pub(super) static TestTypeOutput: Shape =
    Shape::new("TestTypeOutput", Kind::Structure(&Structure::new(&[Member::new("TypeVersionArn", &TypeArn)])));

pub(super) static ThirdPartyType: Shape = Shape::new("ThirdPartyType", Kind::String(&["RESOURCE", "MODULE", "HOOK"]));

pub(super) static ThirdPartyTypeArn: Shape = Shape::new("ThirdPartyTypeArn", Kind::String(&[]))
    .max(1024.0)
    .pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}::type/.+/[0-9a-zA-Z]{12,40}/.+");

pub(super) static TimeoutMinutes: Shape = Shape::new("TimeoutMinutes", Kind::Integer).min(1.0);

pub(super) static Timestamp: Shape = Shape::new("Timestamp", Kind::Timestamp(None));

pub(super) static TokenAlreadyExistsException: Shape = Shape::new(
    "TokenAlreadyExistsException",
    Kind::Structure(&Structure::new(&[]).error("TokenAlreadyExistsException", 400, true)),
);

pub(super) static TotalAccountsCount: Shape = Shape::new("TotalAccountsCount", Kind::Integer).min(0.0);

pub(super) static TotalStackInstancesCount: Shape = Shape::new("TotalStackInstancesCount", Kind::Integer).min(0.0);

pub(super) static TotalWarnings: Shape = Shape::new("TotalWarnings", Kind::Integer).min(0.0);

pub(super) static TransformName: Shape = Shape::new("TransformName", Kind::String(&[]));

pub(super) static TransformsList: Shape =
    Shape::new("TransformsList", Kind::List(&Member::new("member", &TransformName), false));

pub(super) static TreatUnrecognizedResourceTypesAsWarnings: Shape =
    Shape::new("TreatUnrecognizedResourceTypesAsWarnings", Kind::Boolean);

pub(super) static Type: Shape = Shape::new("Type", Kind::String(&[]));

pub(super) static TypeArn: Shape = Shape::new("TypeArn", Kind::String(&[]))
    .max(1024.0)
    .pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/.+");

pub(super) static TypeConfiguration: Shape =
    Shape::new("TypeConfiguration", Kind::String(&[])).min(1.0).max(204800.0).pattern("[\\s\\S]+");

pub(super) static TypeConfigurationAlias: Shape =
    Shape::new("TypeConfigurationAlias", Kind::String(&[])).min(1.0).max(256.0).pattern("^[a-zA-Z0-9]{1,256}$");

pub(super) static TypeConfigurationArn: Shape = Shape::new("TypeConfigurationArn", Kind::String(&[]))
    .max(1024.0)
    .pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type-configuration/.+");

pub(super) static TypeConfigurationDetails: Shape = Shape::new(
    "TypeConfigurationDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("Arn", &TypeConfigurationArn),
        Member::new("Alias", &TypeConfigurationAlias),
        Member::new("Configuration", &TypeConfiguration),
        Member::new("LastUpdated", &Timestamp),
        Member::new("TypeArn", &TypeArn),
        Member::new("TypeName", &TypeName),
        Member::new("IsDefaultConfiguration", &IsDefaultConfiguration),
    ])),
);

pub(super) static TypeConfigurationDetailsList: Shape =
    Shape::new("TypeConfigurationDetailsList", Kind::List(&Member::new("member", &TypeConfigurationDetails), false));

pub(super) static TypeConfigurationIdentifier: Shape = Shape::new(
    "TypeConfigurationIdentifier",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeArn", &TypeArn),
        Member::new("TypeConfigurationAlias", &TypeConfigurationAlias),
        Member::new("TypeConfigurationArn", &TypeConfigurationArn),
        Member::new("Type", &ThirdPartyType),
        Member::new("TypeName", &TypeName),
    ])),
);

pub(super) static TypeConfigurationIdentifiers: Shape =
    Shape::new("TypeConfigurationIdentifiers", Kind::List(&Member::new("member", &TypeConfigurationIdentifier), false))
        .min(1.0);

pub(super) static TypeConfigurationNotFoundException: Shape = Shape::new(
    "TypeConfigurationNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("TypeConfigurationNotFoundException", 404, true)),
);

pub(super) static TypeFilters: Shape = Shape::new(
    "TypeFilters",
    Kind::Structure(&Structure::new(&[
        Member::new("Category", &Category),
        Member::new("PublisherId", &PublisherId),
        Member::new("TypeNamePrefix", &TypeNamePrefix),
    ])),
);

pub(super) static TypeHierarchy: Shape = Shape::new("TypeHierarchy", Kind::String(&[]));

pub(super) static TypeName: Shape = Shape::new("TypeName", Kind::String(&[]))
    .min(10.0)
    .max(204.0)
    .pattern("[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}");

pub(super) static TypeNamePrefix: Shape = Shape::new("TypeNamePrefix", Kind::String(&[]))
    .min(1.0)
    .max(204.0)
    .pattern("([A-Za-z0-9]{2,64}::){0,2}([A-Za-z0-9]{2,64}:?){0,1}");

pub(super) static TypeNotFoundException: Shape = Shape::new(
    "TypeNotFoundException",
    Kind::Structure(&Structure::new(&[]).error("TypeNotFoundException", 404, true)),
);

pub(super) static TypeSchema: Shape = Shape::new("TypeSchema", Kind::String(&[])).min(1.0).max(16777216.0);

pub(super) static TypeSummaries: Shape =
    Shape::new("TypeSummaries", Kind::List(&Member::new("member", &TypeSummary), false));

pub(super) static TypeSummary: Shape = Shape::new(
    "TypeSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &RegistryType),
        Member::new("TypeName", &TypeName),
        Member::new("DefaultVersionId", &TypeVersionId),
        Member::new("TypeArn", &TypeArn),
        Member::new("LastUpdated", &Timestamp),
        Member::new("Description", &Description),
        Member::new("PublisherId", &PublisherId),
        Member::new("OriginalTypeName", &TypeName),
        Member::new("PublicVersionNumber", &PublicVersionNumber),
        Member::new("LatestPublicVersion", &PublicVersionNumber),
        Member::new("PublisherIdentity", &IdentityProvider),
        Member::new("PublisherName", &PublisherName),
        Member::new("IsActivated", &IsActivated),
    ])),
);

pub(super) static TypeTestsStatus: Shape =
    Shape::new("TypeTestsStatus", Kind::String(&["PASSED", "FAILED", "IN_PROGRESS", "NOT_TESTED"]));

pub(super) static TypeTestsStatusDescription: Shape =
    Shape::new("TypeTestsStatusDescription", Kind::String(&[])).min(1.0).max(1024.0).pattern("[\\s\\S]+");

pub(super) static TypeVersionId: Shape =
    Shape::new("TypeVersionId", Kind::String(&[])).min(1.0).max(128.0).pattern("[A-Za-z0-9-]+");

pub(super) static TypeVersionSummaries: Shape =
    Shape::new("TypeVersionSummaries", Kind::List(&Member::new("member", &TypeVersionSummary), false));

pub(super) static TypeVersionSummary: Shape = Shape::new(
    "TypeVersionSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &RegistryType),
        Member::new("TypeName", &TypeName),
        Member::new("VersionId", &TypeVersionId),
        Member::new("IsDefaultVersion", &IsDefaultVersion),
        Member::new("Arn", &TypeArn),
        Member::new("TimeCreated", &Timestamp),
        Member::new("Description", &Description),
        Member::new("PublicVersionNumber", &PublicVersionNumber),
    ])),
);

pub(super) static UnprocessedTypeConfigurations: Shape = Shape::new(
    "UnprocessedTypeConfigurations",
    Kind::List(&Member::new("member", &TypeConfigurationIdentifier), false),
);

pub(super) static UpdateGeneratedTemplateInput: Shape = Shape::new(
    "UpdateGeneratedTemplateInput",
    Kind::Structure(&Structure::new(&[
        Member::new("GeneratedTemplateName", &GeneratedTemplateName).required(),
        Member::new("NewGeneratedTemplateName", &GeneratedTemplateName),
        Member::new("AddResources", &ResourceDefinitions),
        Member::new("RemoveResources", &JazzLogicalResourceIds),
        Member::new("RefreshAllResources", &RefreshAllResources),
        Member::new("TemplateConfiguration", &TemplateConfiguration),
    ])),
);

pub(super) static UpdateGeneratedTemplateOutput: Shape = Shape::new(
    "UpdateGeneratedTemplateOutput",
    Kind::Structure(&Structure::new(&[Member::new("GeneratedTemplateId", &GeneratedTemplateId)])),
);

pub(super) static UpdateStackInput: Shape = Shape::new(
    "UpdateStackInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackName", &StackName).required(),
        Member::new("TemplateBody", &TemplateBody),
        Member::new("TemplateURL", &TemplateURL),
        Member::new("UsePreviousTemplate", &UsePreviousTemplate),
        Member::new("StackPolicyDuringUpdateBody", &StackPolicyDuringUpdateBody),
        Member::new("StackPolicyDuringUpdateURL", &StackPolicyDuringUpdateURL),
        Member::new("Parameters", &Parameters),
        Member::new("Capabilities", &Capabilities),
        Member::new("ResourceTypes", &ResourceTypes),
        Member::new("RoleARN", &RoleARN),
        Member::new("RollbackConfiguration", &RollbackConfiguration),
        Member::new("StackPolicyBody", &StackPolicyBody),
        Member::new("StackPolicyURL", &StackPolicyURL),
        Member::new("NotificationARNs", &NotificationARNs),
        Member::new("Tags", &Tags),
        Member::new("DisableRollback", &DisableRollback),
        Member::new("ClientRequestToken", &ClientRequestToken),
        Member::new("RetainExceptOnCreate", &RetainExceptOnCreate),
        Member::new("DeploymentConfig", &DeploymentConfig),
        Member::new("DisableValidation", &DisableValidation),
    ])),
);

pub(super) static UpdateStackInstancesInput: Shape = Shape::new(
    "UpdateStackInstancesInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetNameOrId).required(),
        Member::new("Accounts", &AccountList),
        Member::new("DeploymentTargets", &DeploymentTargets),
        Member::new("Regions", &RegionList).required(),
        Member::new("ParameterOverrides", &Parameters),
        Member::new("OperationPreferences", &StackSetOperationPreferences),
        Member::new("OperationId", &ClientRequestToken).idempotency_token(),
        Member::new("CallAs", &CallAs),
    ])),
);

pub(super) static UpdateStackInstancesOutput: Shape = Shape::new(
    "UpdateStackInstancesOutput",
    Kind::Structure(&Structure::new(&[Member::new("OperationId", &ClientRequestToken)])),
);

pub(super) static UpdateStackOutput: Shape = Shape::new(
    "UpdateStackOutput",
    Kind::Structure(&Structure::new(&[Member::new("StackId", &StackId), Member::new("OperationId", &OperationId)])),
);

pub(super) static UpdateStackSetInput: Shape = Shape::new(
    "UpdateStackSetInput",
    Kind::Structure(&Structure::new(&[
        Member::new("StackSetName", &StackSetName).required(),
        Member::new("Description", &Description),
        Member::new("TemplateBody", &TemplateBody),
        Member::new("TemplateURL", &TemplateURL),
        Member::new("UsePreviousTemplate", &UsePreviousTemplate),
        Member::new("Parameters", &Parameters),
        Member::new("Capabilities", &Capabilities),
        Member::new("Tags", &Tags),
        Member::new("OperationPreferences", &StackSetOperationPreferences),
        Member::new("AdministrationRoleARN", &RoleARN),
        Member::new("ExecutionRoleName", &ExecutionRoleName),
        Member::new("DeploymentTargets", &DeploymentTargets),
        Member::new("PermissionModel", &PermissionModels),
        Member::new("AutoDeployment", &AutoDeployment),
        Member::new("OperationId", &ClientRequestToken).idempotency_token(),
        Member::new("Accounts", &AccountList),
        Member::new("Regions", &RegionList),
        Member::new("CallAs", &CallAs),
        Member::new("ManagedExecution", &ManagedExecution),
        Member::new("ExecutionRoleTemplateBody", &TemplateBody),
        Member::new("ExecutionRoleTemplateUrl", &TemplateURL),
        Member::new("UseAdminExecutionRole", &UseAdminExecutionRoleNullable),
        Member::new("StackSetOutputBucket", &StackSetOutputBucket),
    ])),
);

pub(super) static UpdateStackSetOutput: Shape = Shape::new(
    "UpdateStackSetOutput",
    Kind::Structure(&Structure::new(&[Member::new("OperationId", &ClientRequestToken)])),
);

pub(super) static UpdateTerminationProtectionInput: Shape = Shape::new(
    "UpdateTerminationProtectionInput",
    Kind::Structure(&Structure::new(&[
        Member::new("EnableTerminationProtection", &EnableTerminationProtection).required(),
        Member::new("StackName", &StackNameOrId).required(),
    ])),
);

pub(super) static UpdateTerminationProtectionOutput: Shape = Shape::new(
    "UpdateTerminationProtectionOutput",
    Kind::Structure(&Structure::new(&[Member::new("StackId", &StackId)])),
);

pub(super) static Url: Shape = Shape::new("Url", Kind::String(&[]));

pub(super) static UseAdminExecutionRoleNullable: Shape = Shape::new("UseAdminExecutionRoleNullable", Kind::Boolean);

pub(super) static UsePreviousTemplate: Shape = Shape::new("UsePreviousTemplate", Kind::Boolean);

pub(super) static UsePreviousValue: Shape = Shape::new("UsePreviousValue", Kind::Boolean);

pub(super) static ValidateTemplateInput: Shape = Shape::new(
    "ValidateTemplateInput",
    Kind::Structure(&Structure::new(&[
        Member::new("TemplateBody", &TemplateBody),
        Member::new("TemplateURL", &TemplateURL),
    ])),
);

pub(super) static ValidateTemplateOutput: Shape = Shape::new(
    "ValidateTemplateOutput",
    Kind::Structure(&Structure::new(&[
        Member::new("Parameters", &TemplateParameters),
        Member::new("Description", &Description),
        Member::new("Capabilities", &Capabilities),
        Member::new("CapabilitiesReason", &CapabilitiesReason),
        Member::new("DeclaredTransforms", &TransformsList),
    ])),
);

pub(super) static ValidationName: Shape = Shape::new("ValidationName", Kind::String(&[]));

pub(super) static ValidationPath: Shape = Shape::new("ValidationPath", Kind::String(&[]));

pub(super) static ValidationStatus: Shape = Shape::new("ValidationStatus", Kind::String(&["FAILED", "SKIPPED"]));

pub(super) static ValidationStatusReason: Shape = Shape::new("ValidationStatusReason", Kind::String(&[]));

pub(super) static Value: Shape = Shape::new("Value", Kind::String(&[]));

pub(super) static Version: Shape = Shape::new("Version", Kind::String(&[]));

pub(super) static VersionBump: Shape = Shape::new("VersionBump", Kind::String(&["MAJOR", "MINOR"]));

pub(super) static Visibility: Shape = Shape::new("Visibility", Kind::String(&["PUBLIC", "PRIVATE"]));

pub(super) static WarningDetail: Shape = Shape::new(
    "WarningDetail",
    Kind::Structure(&Structure::new(&[
        Member::new("Type", &WarningType),
        Member::new("Properties", &WarningProperties),
    ])),
);

pub(super) static WarningDetails: Shape =
    Shape::new("WarningDetails", Kind::List(&Member::new("member", &WarningDetail), false));

pub(super) static WarningProperties: Shape =
    Shape::new("WarningProperties", Kind::List(&Member::new("member", &WarningProperty), false));

pub(super) static WarningProperty: Shape = Shape::new(
    "WarningProperty",
    Kind::Structure(&Structure::new(&[
        Member::new("PropertyPath", &PropertyPath),
        Member::new("Required", &RequiredProperty),
        Member::new("Description", &PropertyDescription),
    ])),
);

pub(super) static WarningType: Shape = Shape::new(
    "WarningType",
    Kind::String(&[
        "MUTUALLY_EXCLUSIVE_PROPERTIES",
        "UNSUPPORTED_PROPERTIES",
        "MUTUALLY_EXCLUSIVE_TYPES",
        "EXCLUDED_PROPERTIES",
        "EXCLUDED_RESOURCES",
    ]),
);

pub(super) static Warnings: Shape = Shape::new(
    "Warnings",
    Kind::Structure(&Structure::new(&[Member::new("UnrecognizedResourceTypes", &ResourceTypes)])),
);
