// Generated from `models/kinesis.json` by `cargo xtask models`: change the generator, not this file.
/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    AcknowledgeDeadLetterQueueRecords, "AcknowledgeDeadLetterQueueRecords", types::AcknowledgeDeadLetterQueueRecordsInput, types::AcknowledgeDeadLetterQueueRecordsOutput;
    AcknowledgeQueueRecords, "AcknowledgeQueueRecords", types::AcknowledgeQueueRecordsInput, types::AcknowledgeQueueRecordsOutput;
    AddTagsToStream, "AddTagsToStream", types::AddTagsToStreamInput, ();
    CreateChannel, "CreateChannel", types::CreateChannelInput, types::CreateChannelOutput;
    CreateQueue, "CreateQueue", types::CreateQueueInput, types::CreateQueueOutput;
    CreateStream, "CreateStream", types::CreateStreamInput, ();
    DecreaseStreamRetentionPeriod, "DecreaseStreamRetentionPeriod", types::DecreaseStreamRetentionPeriodInput, ();
    DeleteChannel, "DeleteChannel", types::DeleteChannelInput, ();
    DeleteQueue, "DeleteQueue", types::DeleteQueueInput, ();
    DeleteResourcePolicy, "DeleteResourcePolicy", types::DeleteResourcePolicyInput, ();
    DeleteStream, "DeleteStream", types::DeleteStreamInput, ();
    DeregisterStreamConsumer, "DeregisterStreamConsumer", types::DeregisterStreamConsumerInput, ();
    DescribeAccountSettings, "DescribeAccountSettings", types::DescribeAccountSettingsInput, types::DescribeAccountSettingsOutput;
    DescribeChannel, "DescribeChannel", types::DescribeChannelInput, types::DescribeChannelOutput;
    DescribeLimits, "DescribeLimits", types::DescribeLimitsInput, types::DescribeLimitsOutput;
    DescribeQueue, "DescribeQueue", types::DescribeQueueInput, types::DescribeQueueOutput;
    DescribeStream, "DescribeStream", types::DescribeStreamInput, types::DescribeStreamOutput;
    DescribeStreamConsumer, "DescribeStreamConsumer", types::DescribeStreamConsumerInput, types::DescribeStreamConsumerOutput;
    DescribeStreamSummary, "DescribeStreamSummary", types::DescribeStreamSummaryInput, types::DescribeStreamSummaryOutput;
    DisableEnhancedMonitoring, "DisableEnhancedMonitoring", types::DisableEnhancedMonitoringInput, types::EnhancedMonitoringOutput;
    EnableEnhancedMonitoring, "EnableEnhancedMonitoring", types::EnableEnhancedMonitoringInput, types::EnhancedMonitoringOutput;
    GetRecords, "GetRecords", types::GetRecordsInput, types::GetRecordsOutput;
    GetResourcePolicy, "GetResourcePolicy", types::GetResourcePolicyInput, types::GetResourcePolicyOutput;
    GetShardIterator, "GetShardIterator", types::GetShardIteratorInput, types::GetShardIteratorOutput;
    IncreaseStreamRetentionPeriod, "IncreaseStreamRetentionPeriod", types::IncreaseStreamRetentionPeriodInput, ();
    ListChannels, "ListChannels", types::ListChannelsInput, types::ListChannelsOutput;
    ListQueues, "ListQueues", types::ListQueuesInput, types::ListQueuesOutput;
    ListShards, "ListShards", types::ListShardsInput, types::ListShardsOutput;
    ListStreamConsumers, "ListStreamConsumers", types::ListStreamConsumersInput, types::ListStreamConsumersOutput;
    ListStreams, "ListStreams", types::ListStreamsInput, types::ListStreamsOutput;
    ListTagsForResource, "ListTagsForResource", types::ListTagsForResourceInput, types::ListTagsForResourceOutput;
    ListTagsForStream, "ListTagsForStream", types::ListTagsForStreamInput, types::ListTagsForStreamOutput;
    MergeShards, "MergeShards", types::MergeShardsInput, ();
    PutRecord, "PutRecord", types::PutRecordInput, types::PutRecordOutput;
    PutRecords, "PutRecords", types::PutRecordsInput, types::PutRecordsOutput;
    PutResourcePolicy, "PutResourcePolicy", types::PutResourcePolicyInput, ();
    ReceiveDeadLetterQueueRecords, "ReceiveDeadLetterQueueRecords", types::ReceiveDeadLetterQueueRecordsInput, types::ReceiveDeadLetterQueueRecordsOutput;
    ReceiveQueueRecords, "ReceiveQueueRecords", types::ReceiveQueueRecordsInput, types::ReceiveQueueRecordsOutput;
    RegisterStreamConsumer, "RegisterStreamConsumer", types::RegisterStreamConsumerInput, types::RegisterStreamConsumerOutput;
    RemoveTagsFromStream, "RemoveTagsFromStream", types::RemoveTagsFromStreamInput, ();
    RestoreDeadLetterQueueRecords, "RestoreDeadLetterQueueRecords", types::RestoreDeadLetterQueueRecordsInput, types::RestoreDeadLetterQueueRecordsOutput;
    SplitShard, "SplitShard", types::SplitShardInput, ();
    StartStreamEncryption, "StartStreamEncryption", types::StartStreamEncryptionInput, ();
    StopStreamEncryption, "StopStreamEncryption", types::StopStreamEncryptionInput, ();
    SubscribeToShard, "SubscribeToShard", types::SubscribeToShardInput, types::SubscribeToShardOutput;
    TagResource, "TagResource", types::TagResourceInput, ();
    UntagResource, "UntagResource", types::UntagResourceInput, ();
    UpdateAccountSettings, "UpdateAccountSettings", types::UpdateAccountSettingsInput, types::UpdateAccountSettingsOutput;
    UpdateChannel, "UpdateChannel", types::UpdateChannelInput, types::UpdateChannelOutput;
    UpdateDeadLetterQueueRecordsVisibility, "UpdateDeadLetterQueueRecordsVisibility", types::UpdateDeadLetterQueueRecordsVisibilityInput, types::UpdateDeadLetterQueueRecordsVisibilityOutput;
    UpdateMaxRecordSize, "UpdateMaxRecordSize", types::UpdateMaxRecordSizeInput, ();
    UpdateQueue, "UpdateQueue", types::UpdateQueueInput, types::UpdateQueueOutput;
    UpdateQueueRecordsVisibility, "UpdateQueueRecordsVisibility", types::UpdateQueueRecordsVisibilityInput, types::UpdateQueueRecordsVisibilityOutput;
    UpdateShardCount, "UpdateShardCount", types::UpdateShardCountInput, types::UpdateShardCountOutput;
    UpdateStreamMode, "UpdateStreamMode", types::UpdateStreamModeInput, ();
    UpdateStreamRecordDistributionStrategy, "UpdateStreamRecordDistributionStrategy", types::UpdateStreamRecordDistributionStrategyInput, ();
    UpdateStreamWarmThroughput, "UpdateStreamWarmThroughput", types::UpdateStreamWarmThroughputInput, types::UpdateStreamWarmThroughputOutput;
    }
}
