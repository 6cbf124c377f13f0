//! The policies that AWS manages, as far as serverless templates use them, with AWS's own documents.
//!
//! `ReadOnlyAccess` is the exception: AWS's names over a thousand actions of services that are not here; ours reads the services
//! that are.

/// A policy managed by AWS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AwsManaged {
    /// `AdministratorAccess`
    pub name: &'static str,
    /// `/` or `/service-role/`.
    pub path: &'static str,
    /// `ANPA…`. Made up: AWS's own ids are published nowhere.
    pub id: &'static str,
    /// What AWS says of it, in our words.
    pub description: &'static str,
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

/// All of them, by name.
#[must_use]
pub fn all() -> &'static [AwsManaged] {
    ALL
}

/// The one with this ARN.
#[must_use]
pub fn find(arn: &str) -> Option<&'static AwsManaged> {
    let path_and_name = arn.strip_prefix("arn:aws:iam::aws:policy")?;
    ALL.iter().find(|policy| path_and_name.strip_prefix(policy.path) == Some(policy.name))
}

/// `managed!(name, path, id, version, created, updated, description)`; the text is in the file of that name.
macro_rules! managed {
    ($name:literal, $path:literal, $id:literal, $version:literal, $created:literal, $updated:literal, $description:literal) => {
        AwsManaged {
            name: $name,
            path: $path,
            id: $id,
            description: $description,
            version: $version,
            created_ms: $created,
            updated_ms: $updated,
            document: include_str!(concat!("aws_managed/", $name, ".json")),
        }
    };
}

/// Sorted by name.
const ALL: &[AwsManaged] = &[
    managed!(
        "AWSLambdaBasicExecutionRole",
        "/service-role/",
        "ANPAHAXXUC7TTBZMW2DM2",
        1,
        1_428_591_780_000,
        1_428_591_780_000,
        "Writes to CloudWatch Logs."
    ),
    managed!(
        "AWSLambdaDynamoDBExecutionRole",
        "/service-role/",
        "ANPAJBKKFGALPR2TM2DNP",
        1,
        1_428_592_140_000,
        1_428_592_140_000,
        "Reads DynamoDB streams and writes to CloudWatch Logs."
    ),
    managed!(
        "AWSLambdaKinesisExecutionRole",
        "/service-role/",
        "ANPAZ42JR3FYWBMMKZLN7",
        2,
        1_428_592_440_000,
        1_542_658_140_000,
        "Reads Kinesis streams and writes to CloudWatch Logs."
    ),
    managed!(
        "AWSLambdaRole",
        "/service-role/",
        "ANPAGEW6VVARPS3BW6HCP",
        1,
        1_423_248_060_000,
        1_423_248_060_000,
        "Invokes functions."
    ),
    managed!(
        "AWSLambdaSQSQueueExecutionRole",
        "/service-role/",
        "ANPAQAOZHLCZUTQDH7WCL",
        1,
        1_529_013_000_000,
        1_529_013_000_000,
        "Receives and deletes messages of SQS queues and writes to CloudWatch Logs."
    ),
    managed!(
        "AWSLambdaVPCAccessExecutionRole",
        "/service-role/",
        "ANPAZGCLWDEMBV7KAGXIO",
        3,
        1_455_232_500_000,
        1_704_494_280_000,
        "Manages network interfaces in a VPC and writes to CloudWatch Logs."
    ),
    managed!(
        "AWSLambda_FullAccess",
        "/",
        "ANPAW4V7L33VVEHJ6TDLZ",
        2,
        1_605_647_640_000,
        1_742_247_420_000,
        "All of Lambda and what its console needs."
    ),
    managed!(
        "AWSXRayDaemonWriteAccess",
        "/",
        "ANPAWDG4A54J4KGUTPTW7",
        2,
        1_535_497_200_000,
        1_707_861_480_000,
        "Sends trace segments to X-Ray and reads its sampling rules."
    ),
    managed!(
        "AdministratorAccess",
        "/",
        "ANPA34SN6YCLNSZWWPS7E",
        1,
        1_423_247_940_000,
        1_423_247_940_000,
        "Everything."
    ),
    managed!(
        "PowerUserAccess",
        "/",
        "ANPALHG27PL3YBRYSN4HT",
        12,
        1_423_247_940_000,
        1_770_919_140_000,
        "Everything but the management of users and organizations."
    ),
    managed!(
        "ReadOnlyAccess",
        "/",
        "ANPAEBQRJMRUNJOVKCUK2",
        1,
        1_423_247_940_000,
        1_423_247_940_000,
        "Reads the services that are here; AWS's own covers all of its services."
    ),
];

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
        assert_eq!(all().iter().map(|policy| policy.id).collect::<HashSet<_>>().len(), all().len());
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
