// Generated from `models/scheduler.json` by `cargo xtask models`: change the generator, not this file.
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
pub struct AwsVpcConfiguration {
    pub subnets: Vec<String>,
    pub security_groups: Option<Vec<String>>,
    pub assign_public_ip: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CapacityProviderStrategyItem {
    pub capacity_provider: String,
    pub weight: Option<i32>,
    pub base: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConflictException {
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateScheduleGroupInput {
    pub name: String,
    pub tags: Option<Vec<Tag>>,
    pub client_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateScheduleGroupOutput {
    pub schedule_group_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateScheduleInput {
    pub name: String,
    pub group_name: Option<String>,
    pub schedule_expression: String,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub description: Option<String>,
    pub schedule_expression_timezone: Option<String>,
    pub state: Option<String>,
    pub kms_key_arn: Option<String>,
    pub target: Target,
    pub flexible_time_window: FlexibleTimeWindow,
    pub client_token: Option<String>,
    pub action_after_completion: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateScheduleOutput {
    pub schedule_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeadLetterConfig {
    pub arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteScheduleGroupInput {
    pub name: String,
    pub client_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteScheduleGroupOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteScheduleInput {
    pub name: String,
    pub group_name: Option<String>,
    pub client_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteScheduleOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EcsParameters {
    pub task_definition_arn: String,
    pub task_count: Option<i32>,
    pub launch_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub platform_version: Option<String>,
    pub group: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub propagate_tags: Option<String>,
    pub reference_id: Option<String>,
    pub tags: Option<Vec<Map<String>>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventBridgeParameters {
    pub detail_type: String,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventBridgePutEventsV2Parameters {
    pub detail_type: String,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventBridgePutRawEventsParameters {
    pub metadata: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlexibleTimeWindow {
    pub mode: String,
    pub maximum_window_in_minutes: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScheduleGroupInput {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScheduleGroupOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScheduleInput {
    pub name: String,
    pub group_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetScheduleOutput {
    pub arn: Option<String>,
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub schedule_expression: Option<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub description: Option<String>,
    pub schedule_expression_timezone: Option<String>,
    pub state: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
    pub kms_key_arn: Option<String>,
    pub target: Option<Target>,
    pub flexible_time_window: Option<FlexibleTimeWindow>,
    pub action_after_completion: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalServerException {
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct KinesisParameters {
    pub partition_key: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListScheduleGroupsInput {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListScheduleGroupsOutput {
    pub next_token: Option<String>,
    pub schedule_groups: Vec<ScheduleGroupSummary>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSchedulesInput {
    pub group_name: Option<String>,
    pub name_prefix: Option<String>,
    pub state: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSchedulesOutput {
    pub next_token: Option<String>,
    pub schedules: Vec<ScheduleSummary>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlacementConstraint {
    pub r#type: Option<String>,
    pub expression: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlacementStrategy {
    pub r#type: Option<String>,
    pub field: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RetryPolicy {
    pub maximum_event_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SageMakerPipelineParameter {
    pub name: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduleGroupSummary {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduleSummary {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub group_name: Option<String>,
    pub state: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
    pub target: Option<TargetSummary>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceQuotaExceededException {
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SqsParameters {
    pub message_group_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Target {
    pub arn: String,
    pub role_arn: String,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub retry_policy: Option<RetryPolicy>,
    pub input: Option<String>,
    pub ecs_parameters: Option<EcsParameters>,
    pub event_bridge_parameters: Option<EventBridgeParameters>,
    pub event_bridge_put_events_v2_parameters: Option<EventBridgePutEventsV2Parameters>,
    pub event_bridge_put_raw_events_parameters: Option<EventBridgePutRawEventsParameters>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub sqs_parameters: Option<SqsParameters>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TargetSummary {
    pub arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThrottlingException {
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceOutput {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateScheduleInput {
    pub name: String,
    pub group_name: Option<String>,
    pub schedule_expression: String,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub description: Option<String>,
    pub schedule_expression_timezone: Option<String>,
    pub state: Option<String>,
    pub kms_key_arn: Option<String>,
    pub target: Target,
    pub flexible_time_window: FlexibleTimeWindow,
    pub client_token: Option<String>,
    pub action_after_completion: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateScheduleOutput {
    pub schedule_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationException {
    pub message: String,
}
