//! The policies that AWS manages, as far as serverless applications and their accounts use them, with AWS's own documents.
//!
//! `aws_managed.txt` has two lines for each: name, path, version, and the times of its making and of this version, with tabs
//! between; then the document.

use crate::ids;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A policy managed by AWS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwsManaged {
    /// `AdministratorAccess`
    pub name: &'static str,
    /// `/` or `/service-role/`.
    pub path: &'static str,
    /// `ANPA…`. Made from the name: AWS's own ids are published nowhere.
    pub id: String,
    /// What AWS says of it, where we know the words.
    pub description: Option<&'static str>,
    /// The number of AWS's version that this is.
    pub version: u32,
    /// When AWS made it, milliseconds since 1970.
    pub created_ms: i64,
    /// When AWS made this version.
    pub updated_ms: i64,
    /// The text.
    pub document: &'static str,
}

impl AwsManaged {
    /// `arn:aws:iam::aws:policy/path/name`
    #[must_use]
    pub fn arn(&self) -> String {
        crate::records::iam_arn("aws", "policy", self.path, self.name)
    }
}

static TEXT: &str = include_str!("aws_managed.txt");

static ALL: LazyLock<Vec<AwsManaged>> = LazyLock::new(|| {
    let lines: Vec<&str> = TEXT.lines().collect();
    lines.chunks_exact(2).map(|pair| parse(pair[0], pair[1])).collect()
});

static BY_ARN: LazyLock<HashMap<String, usize>> =
    LazyLock::new(|| ALL.iter().enumerate().map(|(index, policy)| (policy.arn(), index)).collect());

/// All of them, by name.
#[must_use]
pub fn all() -> &'static [AwsManaged] {
    &ALL
}

/// The one with this ARN.
#[must_use]
pub fn find(arn: &str) -> Option<&'static AwsManaged> {
    if !arn.starts_with("arn:aws:iam::aws:policy/") {
        return None;
    }
    BY_ARN.get(arn).map(|&index| &ALL[index])
}

fn parse(head: &'static str, document: &'static str) -> AwsManaged {
    let fields: Vec<&'static str> = head.split('\t').collect();
    let [name, path, version, created, updated] = fields[..] else { panic!("a line of five fields: {head}") };
    let number = |text: &str| text.parse().expect("a number of milliseconds");
    AwsManaged {
        name,
        path,
        id: id(name),
        description: described(name),
        version: version.parse().expect("a version's number"),
        created_ms: number(created),
        updated_ms: number(updated),
        document,
    }
}

/// An id that is the same in every process: from a hash of the name (FNV-1a, 128 bits).
fn id(name: &str) -> String {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let hash = name.bytes().fold(OFFSET, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    let bytes = hash.to_be_bytes();
    let body: [u8; 10] = bytes[..10].try_into().expect("ten of sixteen");
    format!("ANPA{}{}", ids::encode(body), &ids::encode(bytes[6..].try_into().expect("ten of sixteen"))[..1])
}

fn described(name: &str) -> Option<&'static str> {
    Some(match name {
        "AWSLambdaBasicExecutionRole" => "Provides write permissions to CloudWatch Logs.",
        "AWSLambdaDynamoDBExecutionRole" => {
            "Provides list and read access to DynamoDB streams and write permissions to CloudWatch logs."
        }
        "AWSLambdaKinesisExecutionRole" => {
            "Provides list and read access to Kinesis streams and write permissions to CloudWatch logs."
        }
        "AWSLambdaRole" => "Default policy for AWS Lambda service role.",
        "AWSLambdaSQSQueueExecutionRole" => {
            "Provides receive message, delete message, and read attribute access to SQS queues, and write permissions to \
             CloudWatch logs."
        }
        "AWSLambdaVPCAccessExecutionRole" => {
            "Provides minimum permissions for a Lambda function to execute while accessing a resource within a VPC - create, \
             describe, delete network interfaces and write permissions to CloudWatch Logs. "
        }
        "AWSLambda_FullAccess" => {
            "Grants full access to AWS Lambda service, AWS Lambda console features, and other related AWS services."
        }
        "AWSLambda_ReadOnlyAccess" => {
            "Grants read-only access to AWS Lambda service, AWS Lambda console features, and other related AWS services."
        }
        "AdministratorAccess" => "Provides full access to AWS services and resources.",
        "AmazonS3FullAccess" => "Provides full access to all buckets via the AWS Management Console.",
        "AmazonS3ReadOnlyAccess" => "Provides read only access to all buckets via the AWS Management Console.",
        "AmazonSQSFullAccess" => "Provides full access to Amazon SQS via the AWS Management Console.",
        "AmazonDynamoDBFullAccess" => "Provides full access to Amazon DynamoDB via the AWS Management Console.",
        "PowerUserAccess" => {
            "Provides full access to AWS services and resources, but does not allow management of Users and groups."
        }
        "ReadOnlyAccess" => "Provides read-only access to AWS services and resources.",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy::{Grammar, Policy};
    use std::collections::HashSet;

    #[test]
    fn every_document_is_a_policy_and_is_found() {
        for policy in all() {
            assert!(Policy::parse(policy.document, Grammar::Managed).is_ok(), "{}", policy.name);
            assert_eq!(find(&policy.arn()), Some(policy));
            assert_eq!(policy.id.len(), 21, "{}", policy.id);
        }
        assert_eq!(all().iter().map(|policy| &policy.id).collect::<HashSet<_>>().len(), all().len());
        assert!(all().is_sorted_by_key(|policy| policy.name));
    }

    #[test]
    fn only_the_whole_arn_finds_one() {
        for arn in [
            "arn:aws:iam::aws:policy/",
            "arn:aws:iam::aws:policy/AWSLambdaRole",
            "arn:aws:iam::123456789012:policy/AdministratorAccess",
        ] {
            assert_eq!(find(arn), None, "{arn}");
        }
        assert!(find("arn:aws:iam::aws:policy/service-role/AWSLambdaRole").is_some());
    }
}
