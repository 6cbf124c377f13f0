//! Services by the prefix of their actions, and their full names.

use serde_json::Value;

/// Those whose names reports show.
const NAMES: &[(&str, &str)] = &[
    ("apigateway", "Amazon API Gateway Management"),
    ("cloudformation", "AWS CloudFormation"),
    ("cloudtrail", "AWS CloudTrail"),
    ("cloudwatch", "Amazon CloudWatch"),
    ("dynamodb", "Amazon DynamoDB"),
    ("events", "Amazon EventBridge"),
    ("execute-api", "Amazon API Gateway"),
    ("iam", "AWS Identity and Access Management"),
    ("kinesis", "Amazon Kinesis Data Streams"),
    ("kms", "AWS Key Management Service"),
    ("lambda", "AWS Lambda"),
    ("logs", "Amazon CloudWatch Logs"),
    ("pipes", "Amazon EventBridge Pipes"),
    ("s3", "Amazon S3"),
    ("scheduler", "Amazon EventBridge Scheduler"),
    ("secretsmanager", "AWS Secrets Manager"),
    ("sns", "Amazon SNS"),
    ("sqs", "Amazon SQS"),
    ("ssm", "AWS Systems Manager"),
    ("states", "AWS Step Functions"),
    ("sts", "AWS Security Token Service"),
    ("xray", "AWS X-Ray"),
];

/// Every service with a name here.
pub(crate) fn known() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(namespace, _)| *namespace)
}

/// A service's full name; of one that is not known, its prefix.
pub(crate) fn full(namespace: &str) -> &str {
    NAMES.iter().find(|(known, _)| *known == namespace).map_or(namespace, |(_, name)| *name)
}

/// The services that a policy's actions name.
pub(crate) fn named_in(document: &str) -> Vec<String> {
    let Ok(document) = serde_json::from_str::<Value>(document) else { return Vec::new() };
    let many = |value: &Value| match value {
        Value::Array(items) => items.clone(),
        one => vec![one.clone()],
    };
    let actions = many(&document["Statement"]).into_iter().flat_map(|statement| many(&statement["Action"]));
    let prefixes = actions.filter_map(|action| Some(action.as_str()?.split_once(':')?.0.to_ascii_lowercase()));
    prefixes.filter(|prefix| !prefix.contains(['*', '?'])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert_eq!(full("sqs"), "Amazon SQS");
        assert_eq!(full("ec2"), "ec2");
        let document =
            r#"{"Statement":[{"Action":["EC2:Run*","s3:Get*","*"]},{"Action":"sqs:*"},{"NotAction":"a:b"}]}"#;
        assert_eq!(named_in(document), ["ec2", "s3", "sqs"]);
    }
}
