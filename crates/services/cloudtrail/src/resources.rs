//! The resources that a call names, so that `LookupEvents` finds it by them.

use contract::Value;

/// Members that name a resource, and its CloudFormation type.
const NAMES: &[(&str, &str)] = &[
    ("RoleName", "AWS::IAM::Role"),
    ("RoleArn", "AWS::IAM::Role"),
    ("UserName", "AWS::IAM::User"),
    ("GroupName", "AWS::IAM::Group"),
    ("PolicyArn", "AWS::IAM::Policy"),
    ("PolicyName", "AWS::IAM::Policy"),
    ("AccessKeyId", "AWS::IAM::AccessKey"),
    ("InstanceProfileName", "AWS::IAM::InstanceProfile"),
    ("FunctionName", "AWS::Lambda::Function"),
    ("LayerName", "AWS::Lambda::LayerVersion"),
    ("QueueName", "AWS::SQS::Queue"),
    ("QueueUrl", "AWS::SQS::Queue"),
    ("TopicArn", "AWS::SNS::Topic"),
    ("Bucket", "AWS::S3::Bucket"),
    ("TableName", "AWS::DynamoDB::Table"),
    ("StreamName", "AWS::Kinesis::Stream"),
    ("SecretId", "AWS::SecretsManager::Secret"),
    ("KeyId", "AWS::KMS::Key"),
    ("StackName", "AWS::CloudFormation::Stack"),
    ("logGroupName", "AWS::Logs::LogGroup"),
    ("EventBusName", "AWS::Events::EventBus"),
    ("Rule", "AWS::Events::Rule"),
    ("AlarmName", "AWS::CloudWatch::Alarm"),
];

/// Type and name of each.
pub(crate) fn resources(input: &Value) -> Vec<(String, String)> {
    let named = |(member, kind): &(&str, &str)| Some(((*kind).to_owned(), input.str_member(member)?.to_owned()));
    NAMES.iter().filter_map(named).collect()
}
