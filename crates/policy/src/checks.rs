//! What IAM checks beyond the grammar when a policy is stored: actions, resources, statement ids.

use crate::Malformed;

const PARTITIONS: [&str; 8] =
    ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc"];

/// `*`, or `service:Name` with wildcards in the name.
pub(crate) fn action(text: &str) -> Result<(), Malformed> {
    if text == "*" {
        return Ok(());
    }
    let (vendor, name) = text.split_once(':').ok_or(Malformed::NoVendor)?;
    if name.contains(':') {
        return Err(Malformed::TwoColons);
    }
    if vendor.is_empty() {
        return Err(Malformed::NoVendor);
    }
    if vendor.contains(['*', '?']) {
        return Err(Malformed::VendorWildcard);
    }
    if !vendor.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Err(Malformed::InvalidVendor(vendor.to_owned()));
    }
    if name.is_empty() || name.bytes().any(|byte| !byte.is_ascii_alphanumeric() && !b"*?-_".contains(&byte)) {
        return Err(Malformed::Syntax);
    }
    Ok(())
}

/// A trust policy speaks of the ways to assume a role only.
pub(crate) fn trust_action(text: &str) -> Result<(), Malformed> {
    match text.split_once(':') {
        Some((vendor, name)) if vendor.eq_ignore_ascii_case("sts") && !name.is_empty() && !name.contains(':') => Ok(()),
        _ => Err(Malformed::NotAssumeRole),
    }
}

/// `*` or an ARN in a known partition, without a region where the service has none.
pub(crate) fn resource(text: &str) -> Result<(), Malformed> {
    if text == "*" {
        return Ok(());
    }
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let ["arn", partition, rest @ ..] = &parts[..] else { return Err(Malformed::NotAnArn(text.to_owned())) };
    if !PARTITIONS.contains(partition) && !partition.contains(['*', '?', '$']) {
        return Err(Malformed::InvalidPartition { partition: (*partition).to_owned(), resource: text.to_owned() });
    }
    match rest {
        ["iam", region, ..] if names_region(region) => Err(Malformed::IamRegion(text.to_owned())),
        // A bucket has neither; an access point both.
        ["s3", region, "", ..] if names_region(region) => Err(Malformed::S3Region(text.to_owned())),
        _ => Ok(()),
    }
}

fn names_region(text: &str) -> bool {
    !text.is_empty() && text != "*"
}

/// Letters and digits.
pub(crate) fn sid(text: &str) -> Result<(), Malformed> {
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric()) { Ok(()) } else { Err(Malformed::InvalidSid) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions() {
        for (text, expected) in [
            ("*", None),
            ("s3:Get*", None),
            ("execute-api:Invoke", None),
            ("GetObject", Some("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")),
            (":GetObject", Some("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")),
            ("s3:a:b", Some("Actions/Condition can contain only one colon.")),
            ("s*:Get", Some("Action vendors (e.g., aws, ec2, etc.) must not contain wildcards")),
            ("s 3:Get", Some("Vendor s 3 is not valid")),
            ("s3:", Some("Syntax errors in policy.")),
            ("s3:Get Object", Some("Syntax errors in policy.")),
        ] {
            assert_eq!(action(text).err().map(|error| error.to_string()).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn resources() {
        for (text, expected) in [
            ("*", None),
            ("arn:aws:s3:::b/*", None),
            ("arn:aws:s3:us-east-1:123456789012:accesspoint/p/object/*", None),
            ("arn:aws:lambda:*", None),
            ("arn:*:sqs:*:*:q", None),
            ("bucket", Some("Resource bucket must be in ARN format or \"*\".")),
            ("", Some("Resource  must be in ARN format or \"*\".")),
            ("arn:amazon:s3:::b", Some("Partition \"amazon\" is not valid for resource \"arn:amazon:s3:::b\".")),
            (
                "arn:aws:iam:us-east-1:1:user/x",
                Some("IAM resource arn:aws:iam:us-east-1:1:user/x cannot contain region information."),
            ),
            ("arn:aws:s3:us-east-1::b", Some("Resource arn:aws:s3:us-east-1::b can not contain region information.")),
        ] {
            assert_eq!(resource(text).err().map(|error| error.to_string()).as_deref(), expected, "{text}");
        }
    }
}
