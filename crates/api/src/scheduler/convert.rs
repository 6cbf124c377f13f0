// Generated from `models/scheduler.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AwsVpcConfiguration {
    const NAME: &'static str = "AwsVpcConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Subnets", &mut self.subnets);
        fields.optional("SecurityGroups", &mut self.security_groups);
        fields.optional("AssignPublicIp", &mut self.assign_public_ip);
    }
}

impl contract::convert::Record for CapacityProviderStrategyItem {
    const NAME: &'static str = "CapacityProviderStrategyItem";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("capacityProvider", &mut self.capacity_provider);
        fields.optional("weight", &mut self.weight);
        fields.optional("base", &mut self.base);
    }
}

impl contract::convert::Record for ConflictException {
    const NAME: &'static str = "ConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
    }
}

impl contract::convert::Record for CreateScheduleGroupInput {
    const NAME: &'static str = "CreateScheduleGroupInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("Tags", &mut self.tags);
        fields.optional("ClientToken", &mut self.client_token);
    }
}

impl contract::convert::Record for CreateScheduleGroupOutput {
    const NAME: &'static str = "CreateScheduleGroupOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ScheduleGroupArn", &mut self.schedule_group_arn);
    }
}

impl contract::convert::Record for CreateScheduleInput {
    const NAME: &'static str = "CreateScheduleInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("GroupName", &mut self.group_name);
        fields.required("ScheduleExpression", &mut self.schedule_expression);
        fields.optional("StartDate", &mut self.start_date);
        fields.optional("EndDate", &mut self.end_date);
        fields.optional("Description", &mut self.description);
        fields.optional("ScheduleExpressionTimezone", &mut self.schedule_expression_timezone);
        fields.optional("State", &mut self.state);
        fields.optional("KmsKeyArn", &mut self.kms_key_arn);
        fields.required("Target", &mut self.target);
        fields.required("FlexibleTimeWindow", &mut self.flexible_time_window);
        fields.optional("ClientToken", &mut self.client_token);
        fields.optional("ActionAfterCompletion", &mut self.action_after_completion);
    }
}

impl contract::convert::Record for CreateScheduleOutput {
    const NAME: &'static str = "CreateScheduleOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ScheduleArn", &mut self.schedule_arn);
    }
}

impl contract::convert::Record for DeadLetterConfig {
    const NAME: &'static str = "DeadLetterConfig";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for DeleteScheduleGroupInput {
    const NAME: &'static str = "DeleteScheduleGroupInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("ClientToken", &mut self.client_token);
    }
}

impl contract::convert::Record for DeleteScheduleGroupOutput {
    const NAME: &'static str = "DeleteScheduleGroupOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for DeleteScheduleInput {
    const NAME: &'static str = "DeleteScheduleInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("ClientToken", &mut self.client_token);
    }
}

impl contract::convert::Record for DeleteScheduleOutput {
    const NAME: &'static str = "DeleteScheduleOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for EcsParameters {
    const NAME: &'static str = "EcsParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("TaskDefinitionArn", &mut self.task_definition_arn);
        fields.optional("TaskCount", &mut self.task_count);
        fields.optional("LaunchType", &mut self.launch_type);
        fields.optional("NetworkConfiguration", &mut self.network_configuration);
        fields.optional("PlatformVersion", &mut self.platform_version);
        fields.optional("Group", &mut self.group);
        fields.optional("CapacityProviderStrategy", &mut self.capacity_provider_strategy);
        fields.optional("EnableECSManagedTags", &mut self.enable_ecs_managed_tags);
        fields.optional("EnableExecuteCommand", &mut self.enable_execute_command);
        fields.optional("PlacementConstraints", &mut self.placement_constraints);
        fields.optional("PlacementStrategy", &mut self.placement_strategy);
        fields.optional("PropagateTags", &mut self.propagate_tags);
        fields.optional("ReferenceId", &mut self.reference_id);
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for EventBridgeParameters {
    const NAME: &'static str = "EventBridgeParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DetailType", &mut self.detail_type);
        fields.required("Source", &mut self.source);
    }
}

impl contract::convert::Record for EventBridgePutEventsV2Parameters {
    const NAME: &'static str = "EventBridgePutEventsV2Parameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("DetailType", &mut self.detail_type);
        fields.required("Source", &mut self.source);
    }
}

impl contract::convert::Record for EventBridgePutRawEventsParameters {
    const NAME: &'static str = "EventBridgePutRawEventsParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Metadata", &mut self.metadata);
    }
}

impl contract::convert::Record for FlexibleTimeWindow {
    const NAME: &'static str = "FlexibleTimeWindow";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Mode", &mut self.mode);
        fields.optional("MaximumWindowInMinutes", &mut self.maximum_window_in_minutes);
    }
}

impl contract::convert::Record for GetScheduleGroupInput {
    const NAME: &'static str = "GetScheduleGroupInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
    }
}

impl contract::convert::Record for GetScheduleGroupOutput {
    const NAME: &'static str = "GetScheduleGroupOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("State", &mut self.state);
        fields.optional("CreationDate", &mut self.creation_date);
        fields.optional("LastModificationDate", &mut self.last_modification_date);
    }
}

impl contract::convert::Record for GetScheduleInput {
    const NAME: &'static str = "GetScheduleInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("GroupName", &mut self.group_name);
    }
}

impl contract::convert::Record for GetScheduleOutput {
    const NAME: &'static str = "GetScheduleOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("Name", &mut self.name);
        fields.optional("ScheduleExpression", &mut self.schedule_expression);
        fields.optional("StartDate", &mut self.start_date);
        fields.optional("EndDate", &mut self.end_date);
        fields.optional("Description", &mut self.description);
        fields.optional("ScheduleExpressionTimezone", &mut self.schedule_expression_timezone);
        fields.optional("State", &mut self.state);
        fields.optional("CreationDate", &mut self.creation_date);
        fields.optional("LastModificationDate", &mut self.last_modification_date);
        fields.optional("KmsKeyArn", &mut self.kms_key_arn);
        fields.optional("Target", &mut self.target);
        fields.optional("FlexibleTimeWindow", &mut self.flexible_time_window);
        fields.optional("ActionAfterCompletion", &mut self.action_after_completion);
    }
}

impl contract::convert::Record for InternalServerException {
    const NAME: &'static str = "InternalServerException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
    }
}

impl contract::convert::Record for KinesisParameters {
    const NAME: &'static str = "KinesisParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("PartitionKey", &mut self.partition_key);
    }
}

impl contract::convert::Record for ListScheduleGroupsInput {
    const NAME: &'static str = "ListScheduleGroupsInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NamePrefix", &mut self.name_prefix);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListScheduleGroupsOutput {
    const NAME: &'static str = "ListScheduleGroupsOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.required("ScheduleGroups", &mut self.schedule_groups);
    }
}

impl contract::convert::Record for ListSchedulesInput {
    const NAME: &'static str = "ListSchedulesInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("NamePrefix", &mut self.name_prefix);
        fields.optional("State", &mut self.state);
        fields.optional("NextToken", &mut self.next_token);
        fields.optional("MaxResults", &mut self.max_results);
    }
}

impl contract::convert::Record for ListSchedulesOutput {
    const NAME: &'static str = "ListSchedulesOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("NextToken", &mut self.next_token);
        fields.required("Schedules", &mut self.schedules);
    }
}

impl contract::convert::Record for ListTagsForResourceInput {
    const NAME: &'static str = "ListTagsForResourceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
    }
}

impl contract::convert::Record for ListTagsForResourceOutput {
    const NAME: &'static str = "ListTagsForResourceOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for NetworkConfiguration {
    const NAME: &'static str = "NetworkConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("awsvpcConfiguration", &mut self.awsvpc_configuration);
    }
}

impl contract::convert::Record for PlacementConstraint {
    const NAME: &'static str = "PlacementConstraint";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("type", &mut self.r#type);
        fields.optional("expression", &mut self.expression);
    }
}

impl contract::convert::Record for PlacementStrategy {
    const NAME: &'static str = "PlacementStrategy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("type", &mut self.r#type);
        fields.optional("field", &mut self.field);
    }
}

impl contract::convert::Record for ResourceNotFoundException {
    const NAME: &'static str = "ResourceNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
    }
}

impl contract::convert::Record for RetryPolicy {
    const NAME: &'static str = "RetryPolicy";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MaximumEventAgeInSeconds", &mut self.maximum_event_age_in_seconds);
        fields.optional("MaximumRetryAttempts", &mut self.maximum_retry_attempts);
    }
}

impl contract::convert::Record for SageMakerPipelineParameter {
    const NAME: &'static str = "SageMakerPipelineParameter";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.required("Value", &mut self.value);
    }
}

impl contract::convert::Record for SageMakerPipelineParameters {
    const NAME: &'static str = "SageMakerPipelineParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("PipelineParameterList", &mut self.pipeline_parameter_list);
    }
}

impl contract::convert::Record for ScheduleGroupSummary {
    const NAME: &'static str = "ScheduleGroupSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("State", &mut self.state);
        fields.optional("CreationDate", &mut self.creation_date);
        fields.optional("LastModificationDate", &mut self.last_modification_date);
    }
}

impl contract::convert::Record for ScheduleSummary {
    const NAME: &'static str = "ScheduleSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("Arn", &mut self.arn);
        fields.optional("Name", &mut self.name);
        fields.optional("GroupName", &mut self.group_name);
        fields.optional("State", &mut self.state);
        fields.optional("CreationDate", &mut self.creation_date);
        fields.optional("LastModificationDate", &mut self.last_modification_date);
        fields.optional("Target", &mut self.target);
    }
}

impl contract::convert::Record for ServiceQuotaExceededException {
    const NAME: &'static str = "ServiceQuotaExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
    }
}

impl contract::convert::Record for SqsParameters {
    const NAME: &'static str = "SqsParameters";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("MessageGroupId", &mut self.message_group_id);
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

impl contract::convert::Record for TagResourceInput {
    const NAME: &'static str = "TagResourceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("Tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagResourceOutput {
    const NAME: &'static str = "TagResourceOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for Target {
    const NAME: &'static str = "Target";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Arn", &mut self.arn);
        fields.required("RoleArn", &mut self.role_arn);
        fields.optional("DeadLetterConfig", &mut self.dead_letter_config);
        fields.optional("RetryPolicy", &mut self.retry_policy);
        fields.optional("Input", &mut self.input);
        fields.optional("EcsParameters", &mut self.ecs_parameters);
        fields.optional("EventBridgeParameters", &mut self.event_bridge_parameters);
        fields.optional("EventBridgePutEventsV2Parameters", &mut self.event_bridge_put_events_v2_parameters);
        fields.optional("EventBridgePutRawEventsParameters", &mut self.event_bridge_put_raw_events_parameters);
        fields.optional("KinesisParameters", &mut self.kinesis_parameters);
        fields.optional("SageMakerPipelineParameters", &mut self.sage_maker_pipeline_parameters);
        fields.optional("SqsParameters", &mut self.sqs_parameters);
    }
}

impl contract::convert::Record for TargetSummary {
    const NAME: &'static str = "TargetSummary";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Arn", &mut self.arn);
    }
}

impl contract::convert::Record for ThrottlingException {
    const NAME: &'static str = "ThrottlingException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
    }
}

impl contract::convert::Record for UntagResourceInput {
    const NAME: &'static str = "UntagResourceInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ResourceArn", &mut self.resource_arn);
        fields.required("TagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagResourceOutput {
    const NAME: &'static str = "UntagResourceOutput";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for UpdateScheduleInput {
    const NAME: &'static str = "UpdateScheduleInput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Name", &mut self.name);
        fields.optional("GroupName", &mut self.group_name);
        fields.required("ScheduleExpression", &mut self.schedule_expression);
        fields.optional("StartDate", &mut self.start_date);
        fields.optional("EndDate", &mut self.end_date);
        fields.optional("Description", &mut self.description);
        fields.optional("ScheduleExpressionTimezone", &mut self.schedule_expression_timezone);
        fields.optional("State", &mut self.state);
        fields.optional("KmsKeyArn", &mut self.kms_key_arn);
        fields.required("Target", &mut self.target);
        fields.required("FlexibleTimeWindow", &mut self.flexible_time_window);
        fields.optional("ClientToken", &mut self.client_token);
        fields.optional("ActionAfterCompletion", &mut self.action_after_completion);
    }
}

impl contract::convert::Record for UpdateScheduleOutput {
    const NAME: &'static str = "UpdateScheduleOutput";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("ScheduleArn", &mut self.schedule_arn);
    }
}

impl contract::convert::Record for ValidationException {
    const NAME: &'static str = "ValidationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("Message", &mut self.message);
    }
}

contract::readable! { AwsVpcConfiguration
CapacityProviderStrategyItem
ConflictException
CreateScheduleGroupInput
CreateScheduleGroupOutput
CreateScheduleInput
CreateScheduleOutput
DeadLetterConfig
DeleteScheduleGroupInput
DeleteScheduleGroupOutput
DeleteScheduleInput
DeleteScheduleOutput
EcsParameters
EventBridgeParameters
EventBridgePutEventsV2Parameters
EventBridgePutRawEventsParameters
FlexibleTimeWindow
GetScheduleGroupInput
GetScheduleGroupOutput
GetScheduleInput
GetScheduleOutput
InternalServerException
KinesisParameters
ListScheduleGroupsInput
ListScheduleGroupsOutput
ListSchedulesInput
ListSchedulesOutput
ListTagsForResourceInput
ListTagsForResourceOutput
NetworkConfiguration
PlacementConstraint
PlacementStrategy
ResourceNotFoundException
RetryPolicy
SageMakerPipelineParameter
SageMakerPipelineParameters
ScheduleGroupSummary
ScheduleSummary
ServiceQuotaExceededException
SqsParameters
Tag
TagResourceInput
TagResourceOutput
Target
TargetSummary
ThrottlingException
UntagResourceInput
UntagResourceOutput
UpdateScheduleInput
UpdateScheduleOutput
ValidationException }
