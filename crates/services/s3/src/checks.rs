//! What configurations must be.

use crate::records::{Bucket, Versioning};
use crate::{error, limits};
use api::s3 as shape;
use contract::Error;

pub(crate) fn no_such_configuration() -> Error {
    Error::client(404, "NoSuchConfiguration", "The specified configuration does not exist.")
}

pub(crate) fn check_default_retention(rule: &shape::ObjectLockRule) -> Result<(), Error> {
    let retention = rule.default_retention.as_ref().ok_or_else(error::malformed_xml)?;
    let known = matches!(retention.mode.as_deref(), Some("GOVERNANCE" | "COMPLIANCE"));
    if !known || retention.days.is_some() == retention.years.is_some() {
        return Err(error::malformed_xml());
    }
    if retention.days.or(retention.years).is_some_and(|number| number <= 0) {
        let text = "Default retention period must be a positive integer value.";
        return Err(Error::client(400, "InvalidRetentionPeriod", text));
    }
    // About a hundred years.
    if retention.days.is_some_and(|days| days > 36_500) || retention.years.is_some_and(|years| years > 100) {
        let text = "Default retention period too large";
        return Err(Error::client(400, "InvalidRetentionPeriod", text));
    }
    Ok(())
}

pub(crate) fn check_cors(config: &shape::CORSConfiguration) -> Result<(), Error> {
    const METHODS: [&str; 5] = ["GET", "PUT", "POST", "DELETE", "HEAD"];
    if config.cors_rules.is_empty() || config.cors_rules.len() > 100 {
        return Err(error::malformed_xml());
    }
    for rule in &config.cors_rules {
        if rule.allowed_methods.is_empty() || rule.allowed_origins.is_empty() {
            return Err(error::malformed_xml());
        }
        if let Some(method) = rule.allowed_methods.iter().find(|method| !METHODS.contains(&method.as_str())) {
            return Err(error::request(format!(
                "Found unsupported HTTP method in CORS config. Unsupported method is {method}"
            )));
        }
        let stars = |text: &String| text.matches('*').count() > 1;
        if let Some(origin) = rule.allowed_origins.iter().find(|origin| stars(origin)) {
            return Err(error::request(format!("AllowedOrigin \"{origin}\" can not have more than one wildcard.")));
        }
        if let Some(header) = rule.allowed_headers.iter().flatten().find(|header| stars(header)) {
            return Err(error::request(format!("AllowedHeader \"{header}\" can not have more than one wildcard.")));
        }
        if let Some(header) = rule.expose_headers.iter().flatten().find(|header| header.contains('*')) {
            return Err(error::request(format!(
                "ExposeHeader \"{header}\" contains wildcard. We currently do not support wildcard for ExposeHeader."
            )));
        }
    }
    Ok(())
}

pub(crate) fn check_website(config: &shape::WebsiteConfiguration) -> Result<(), Error> {
    if let Some(all) = &config.redirect_all_requests_to {
        let alone =
            config.index_document.is_none() && config.error_document.is_none() && config.routing_rules.is_none();
        let text = "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.";
        return match alone {
            true => check_protocol(all.protocol.as_deref()),
            false => Err(error::argument("RedirectAllRequestsTo", "not null", text)),
        };
    }
    let Some(index) = &config.index_document else {
        return Err(error::argument(
            "IndexDocument",
            "null",
            "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty",
        ));
    };
    if index.suffix.is_empty() || index.suffix.contains('/') {
        return Err(error::argument("IndexDocument", &index.suffix, "The IndexDocument Suffix is not well formed"));
    }
    if config.error_document.as_ref().is_some_and(|document| document.key.is_empty()) {
        return Err(error::malformed_xml());
    }
    let Some(rules) = &config.routing_rules else { return Ok(()) };
    if rules.is_empty() {
        return Err(error::malformed_xml());
    }
    if rules.len() > limits::ROUTING_RULES_MAX {
        let text = format!(
            "{} routing rules provided, the number of routing rules in a website configuration is limited to {}.",
            rules.len(),
            limits::ROUTING_RULES_MAX
        );
        return Err(error::request(text));
    }
    rules.iter().try_for_each(check_routing)
}

fn check_protocol(protocol: Option<&str>) -> Result<(), Error> {
    match protocol {
        None | Some("http" | "https") => Ok(()),
        Some(_) => Err(error::request(
            "Invalid protocol, protocol can be http or https. If not defined the protocol will be selected automatically.",
        )),
    }
}

fn check_routing(rule: &shape::RoutingRule) -> Result<(), Error> {
    let to = &rule.redirect;
    if to.replace_key_with.is_some() && to.replace_key_prefix_with.is_some() {
        return Err(error::request("You can only define ReplaceKeyPrefix or ReplaceKey but not both."));
    }
    if *to == shape::Redirect::default() {
        return Err(error::malformed_xml());
    }
    if rule.condition.as_ref().is_some_and(|condition| *condition == shape::Condition::default()) {
        return Err(error::request(
            "Condition cannot be empty. To redirect all requests without a condition, the condition element shouldn't be present.",
        ));
    }
    if let Some(code) = to
        .http_redirect_code
        .as_deref()
        .filter(|code| !["301", "302", "303", "304", "305", "307", "308"].contains(code))
    {
        return Err(error::request(format!(
            "The provided HTTP redirect code ({code}) is not valid. Valid codes are 3XX except 300."
        )));
    }
    let code = rule.condition.as_ref().and_then(|condition| condition.http_error_code_returned_equals.as_deref());
    if let Some(code) = code.filter(|code| !code.parse().is_ok_and(|code: u16| (400..600).contains(&code))) {
        return Err(error::request(format!(
            "The provided HTTP error code ({code}) is not valid. Valid codes are 4XX or 5XX."
        )));
    }
    check_protocol(to.protocol.as_deref())
}

pub(crate) fn check_ownership(config: &shape::OwnershipControls) -> Result<(), Error> {
    match &config.rules[..] {
        [rule]
            if ["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"]
                .contains(&rule.object_ownership.as_str()) =>
        {
            Ok(())
        }
        _ => Err(error::malformed_xml()),
    }
}

pub(crate) fn check_encryption(config: &shape::ServerSideEncryptionConfiguration) -> Result<(), Error> {
    let [rule] = &config.rules[..] else { return Err(error::malformed_xml()) };
    let Some(default) = &rule.apply_server_side_encryption_by_default else {
        return if rule.blocked_encryption_types.is_some() { Ok(()) } else { Err(error::malformed_xml()) };
    };
    match (default.sse_algorithm.as_str(), &default.kms_master_key_id) {
        ("AES256", Some(_)) => Err(error::argument(
            "ApplyServerSideEncryptionByDefault",
            "AES256",
            "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse",
        )),
        ("AES256" | "aws:kms" | "aws:kms:dsse", _) => Ok(()),
        _ => Err(error::malformed_xml()),
    }
}

pub(crate) fn check_accelerate(bucket: &str, status: Option<&str>) -> Result<(), Error> {
    if bucket.contains('.') {
        return Err(error::request(
            "S3 Transfer Acceleration is not supported for buckets with periods (.) in their names",
        ));
    }
    if matches!(status, Some("Enabled" | "Suspended")) { Ok(()) } else { Err(error::malformed_xml()) }
}

pub(crate) fn check_payer(payer: &str) -> Result<(), Error> {
    if matches!(payer, "Requester" | "BucketOwner") { Ok(()) } else { Err(error::malformed_xml()) }
}

/// Every bucket encrypts: by S3's own keys, where nothing else was set.
pub(crate) fn default_encryption() -> shape::ServerSideEncryptionConfiguration {
    let default = shape::ServerSideEncryptionByDefault { sse_algorithm: "AES256".to_owned(), kms_master_key_id: None };
    let rule = shape::ServerSideEncryptionRule {
        apply_server_side_encryption_by_default: Some(default),
        bucket_key_enabled: Some(false),
        ..shape::ServerSideEncryptionRule::default()
    };
    shape::ServerSideEncryptionConfiguration { rules: vec![rule] }
}

/// What is not said is off.
pub(crate) fn filled_blocks(given: &shape::PublicAccessBlockConfiguration) -> shape::PublicAccessBlockConfiguration {
    shape::PublicAccessBlockConfiguration {
        block_public_acls: Some(given.block_public_acls == Some(true)),
        ignore_public_acls: Some(given.ignore_public_acls == Some(true)),
        block_public_policy: Some(given.block_public_policy == Some(true)),
        restrict_public_buckets: Some(given.restrict_public_buckets == Some(true)),
    }
}

/// Replication needs versions, and rules of which each goes somewhere.
pub(crate) fn check_replication(bucket: &Bucket, config: &shape::ReplicationConfiguration) -> Result<(), Error> {
    if bucket.versioning != Versioning::Enabled {
        return Err(error::request("Versioning must be 'Enabled' on the bucket to apply a replication configuration"));
    }
    if config.rules.is_empty() || config.rules.len() > limits::REPLICATION_RULES_MAX {
        return Err(error::malformed_xml());
    }
    for (at, rule) in config.rules.iter().enumerate() {
        if rule.id.as_ref().is_some_and(|id| id.len() > 255) {
            return Err(error::argument(
                "ID",
                rule.id.as_deref().unwrap_or_default(),
                "ID length should not exceed allowed limit of 255",
            ));
        }
        if rule.id.is_some() && config.rules[..at].iter().any(|other| other.id == rule.id) {
            return Err(error::request("Rule Id must be unique"));
        }
        if rule.filter.is_some() && rule.delete_marker_replication.is_none() {
            return Err(error::request(
                "DeleteMarkerReplication must be specified for this version of Cross Region Replication configuration schema. Please refer to S3 Developer Guide for more information.",
            ));
        }
        if rule.filter.is_some() && rule.priority.is_none() {
            return Err(error::request(
                "Priority must be specified for this version of Cross Region Replication configuration schema. Please refer to S3 Developer Guide for more information.",
            ));
        }
    }
    Ok(())
}

/// A destination of replicas, as its bucket is found.
pub(crate) fn check_replica(destination: Option<&Bucket>) -> Result<(), Error> {
    match destination {
        None => Err(error::request("Destination bucket must exist.")),
        Some(bucket) if bucket.versioning != Versioning::Enabled => {
            Err(error::request("Destination bucket must have versioning enabled."))
        }
        Some(_) => Ok(()),
    }
}

pub(crate) fn id_mismatch() -> Error {
    Error::client(400, "IdMismatch", "Document ID does not match the specified configuration ID.")
}

/// An inventory must go to a bucket.
pub(crate) fn check_inventory(config: &shape::InventoryConfiguration) -> Result<(), Error> {
    let arn = &config.destination.s3_bucket_destination.bucket;
    match arn.strip_prefix("arn:aws:s3:::") {
        Some(name) if !name.is_empty() && !name.contains('/') => Ok(()),
        _ => Err(Error::client(400, "InvalidS3DestinationBucket", "Invalid bucket ARN.")),
    }
}
