//! Configurations of buckets: checked, kept, given back.

use crate::core::Core;
use crate::records::{Acl, Bucket, Versioning};
use crate::{acl, config, error, limits, tags};
use api::s3 as shape;
use contract::{Error, Value, convert};
use platform::Context;

impl Core {
    pub(crate) async fn config_put(
        &self,
        bucket: &str,
        owner: Option<&str>,
        name: &str,
        value: impl Into<Value>,
    ) -> Result<(), Error> {
        self.bucket(bucket, owner).await?;
        let json = config::write(value);
        self.change_bucket(bucket, |bucket| {
            bucket.configs.insert(name.to_owned(), json.clone());
            Ok(())
        })
        .await
        .map(drop)
    }

    pub(crate) async fn config_delete(&self, bucket: &str, owner: Option<&str>, name: &str) -> Result<(), Error> {
        self.bucket(bucket, owner).await?;
        self.change_bucket(bucket, |bucket| {
            bucket.configs.remove(name);
            Ok(())
        })
        .await
        .map(drop)
    }

    pub(crate) async fn config_get<T>(&self, bucket: &str, owner: Option<&str>, name: &str) -> Result<Option<T>, Error>
    where
        T: convert::Record + TryFrom<Value, Error = Error>,
    {
        config::get(&self.bucket(bucket, owner).await?, name)
    }

    /// All configurations of a kind, `metrics/…`, by their ids.
    pub(crate) async fn config_list<T>(&self, bucket: &str, owner: Option<&str>, kind: &str) -> Result<Vec<T>, Error>
    where
        T: convert::Record + TryFrom<Value, Error = Error>,
    {
        let bucket = self.bucket(bucket, owner).await?;
        let of_kind =
            bucket.configs.iter().filter(|(name, _)| name.split_once('/').is_some_and(|(one, _)| one == kind));
        of_kind.map(|(_, json)| config::read(json)).collect()
    }

    /// Deletes one of several, which must be there.
    pub(crate) async fn config_delete_one(&self, bucket: &str, owner: Option<&str>, name: &str) -> Result<(), Error> {
        self.bucket(bucket, owner).await?;
        self.change_bucket(bucket, |bucket| bucket.configs.remove(name).map(drop).ok_or_else(no_such_configuration))
            .await
            .map(drop)
    }

    pub(crate) async fn versioning_put(&self, input: shape::PutBucketVersioningRequest) -> Result<(), Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let wanted = match input.versioning_configuration.status.as_deref() {
            Some("Enabled") => Versioning::Enabled,
            Some("Suspended") => Versioning::Suspended,
            Some(_) => return Err(error::malformed_xml()),
            None => return Err(illegal_versioning("The Versioning element must be specified")),
        };
        self.change_bucket(&input.bucket, |bucket| {
            if bucket.lock && wanted == Versioning::Suspended {
                return Err(Error::client(409, "InvalidBucketState", "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed."));
            }
            bucket.versioning = wanted;
            Ok(())
        })
        .await
        .map(drop)
    }

    pub(crate) async fn versioning_get(
        &self,
        input: shape::GetBucketVersioningRequest,
    ) -> Result<shape::GetBucketVersioningOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let status = match bucket.versioning {
            Versioning::Never => None,
            Versioning::Enabled => Some("Enabled".to_owned()),
            Versioning::Suspended => Some("Suspended".to_owned()),
        };
        Ok(shape::GetBucketVersioningOutput { status, mfa_delete: None })
    }

    pub(crate) async fn bucket_acl_get(
        &self,
        input: shape::GetBucketAclRequest,
    ) -> Result<shape::GetBucketAclOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let shown = if acl::enforced(&bucket)? { Acl::default() } else { bucket.acl };
        let (owner, grants) = acl::show(&shown, &bucket.owner);
        Ok(shape::GetBucketAclOutput { owner: Some(owner), grants: Some(grants) })
    }

    pub(crate) async fn bucket_acl_put(&self, input: shape::PutBucketAclRequest) -> Result<(), Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let mut given = acl::given!(input);
        given.grants.extend(input.grant_write.clone().map(|header| ("WRITE", header)));
        let new = crate::meta::wanted_acl(&bucket, &given, input.access_control_policy, &bucket.owner, false)?;
        self.change_bucket(&input.bucket, |bucket| {
            bucket.acl = new.clone().unwrap_or_default();
            Ok(())
        })
        .await
        .map(drop)
    }

    pub(crate) async fn policy_put(&self, ctx: &Context, input: shape::PutBucketPolicyRequest) -> Result<(), Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let text = input.policy;
        if text.len() > limits::POLICY_BYTES_MAX {
            return Err(Error::client(400, "PolicyTooLarge", "Policy exceeds the maximum allowed document size."));
        }
        check_policy(&text, &bucket.name)?;
        if acl::is_public_policy(&text) && acl::blocks(&bucket)?.block_public_policy == Some(true) {
            let who = ctx.principal.identity().map_or("anonymous", |identity| identity.arn.as_str());
            return Err(Error::client(
                403,
                "AccessDenied",
                format!(
                    "User: {who} is not authorized to perform: s3:PutBucketPolicy on resource: \"arn:aws:s3:::{}\" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.",
                    bucket.name
                ),
            ));
        }
        self.change_bucket(&input.bucket, |bucket| {
            bucket.policy = Some(text.clone());
            Ok(())
        })
        .await
        .map(drop)
    }

    pub(crate) async fn policy_get(
        &self,
        input: shape::GetBucketPolicyRequest,
    ) -> Result<shape::GetBucketPolicyOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let policy = bucket
            .policy
            .ok_or_else(|| error::no_config("NoSuchBucketPolicy", "The bucket policy does not exist", &bucket.name))?;
        Ok(shape::GetBucketPolicyOutput { policy: Some(policy) })
    }

    pub(crate) async fn policy_delete(&self, input: shape::DeleteBucketPolicyRequest) -> Result<(), Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        self.change_bucket(&input.bucket, |bucket| {
            bucket.policy = None;
            Ok(())
        })
        .await
        .map(drop)
    }

    pub(crate) async fn policy_status(
        &self,
        input: shape::GetBucketPolicyStatusRequest,
    ) -> Result<shape::GetBucketPolicyStatusOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let policy = bucket
            .policy
            .ok_or_else(|| error::no_config("NoSuchBucketPolicy", "The bucket policy does not exist", &bucket.name))?;
        let status = shape::PolicyStatus { is_public: Some(acl::is_public_policy(&policy)) };
        Ok(shape::GetBucketPolicyStatusOutput { policy_status: Some(status) })
    }

    pub(crate) async fn bucket_tags_put(&self, input: shape::PutBucketTaggingRequest) -> Result<(), Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let tags = tags::of_set(input.tagging.tag_set, limits::BUCKET_TAGS_MAX)?;
        self.change_bucket(&input.bucket, |bucket| {
            bucket.tags.clone_from(&tags);
            Ok(())
        })
        .await
        .map(drop)
    }

    pub(crate) async fn bucket_tags_get(
        &self,
        input: shape::GetBucketTaggingRequest,
    ) -> Result<shape::GetBucketTaggingOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        if bucket.tags.is_empty() {
            return Err(error::no_config("NoSuchTagSet", "The TagSet does not exist", &bucket.name));
        }
        Ok(shape::GetBucketTaggingOutput { tag_set: tags::show(&bucket.tags) })
    }

    pub(crate) async fn bucket_tags_delete(&self, input: shape::DeleteBucketTaggingRequest) -> Result<(), Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        self.change_bucket(&input.bucket, |bucket| {
            bucket.tags.clear();
            Ok(())
        })
        .await
        .map(drop)
    }

    pub(crate) async fn lock_put(&self, input: shape::PutObjectLockConfigurationRequest) -> Result<(), Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let given = input.object_lock_configuration.ok_or_else(error::malformed_xml)?;
        if given.object_lock_enabled.as_deref() != Some("Enabled") {
            return Err(error::malformed_xml());
        }
        if let Some(rule) = &given.rule {
            check_default_retention(rule)?;
        }
        if bucket.versioning != Versioning::Enabled {
            return Err(Error::client(
                409,
                "InvalidBucketState",
                "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
            ));
        }
        let json = config::write(given);
        self.change_bucket(&input.bucket, |bucket| {
            bucket.lock = true;
            bucket.configs.insert("object-lock".to_owned(), json.clone());
            Ok(())
        })
        .await
        .map(drop)
    }

    pub(crate) async fn lock_get(
        &self,
        input: shape::GetObjectLockConfigurationRequest,
    ) -> Result<shape::GetObjectLockConfigurationOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let found = config::get(&bucket, "object-lock")?.ok_or_else(|| {
            error::no_config(
                "ObjectLockConfigurationNotFoundError",
                "Object Lock configuration does not exist for this bucket",
                &bucket.name,
            )
        })?;
        Ok(shape::GetObjectLockConfigurationOutput { object_lock_configuration: Some(found) })
    }

    pub(crate) async fn location(
        &self,
        input: shape::GetBucketLocationRequest,
    ) -> Result<shape::GetBucketLocationOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        // The oldest region has no name here.
        let region = (bucket.region != "us-east-1").then_some(bucket.region);
        Ok(shape::GetBucketLocationOutput { location_constraint: region })
    }
}

pub(crate) fn no_such_configuration() -> Error {
    Error::client(404, "NoSuchConfiguration", "The specified configuration does not exist.")
}

fn illegal_versioning(text: &str) -> Error {
    Error::client(400, "IllegalVersioningConfigurationException", text)
}

fn check_default_retention(rule: &shape::ObjectLockRule) -> Result<(), Error> {
    let retention = rule.default_retention.as_ref().ok_or_else(error::malformed_xml)?;
    let known = matches!(retention.mode.as_deref(), Some("GOVERNANCE" | "COMPLIANCE"));
    if !known || retention.days.is_some() == retention.years.is_some() {
        return Err(error::malformed_xml());
    }
    if retention.days.or(retention.years).is_some_and(|number| number <= 0) {
        return Err(error::argument("Days", "", "Default retention period must be a positive integer value."));
    }
    Ok(())
}

/// A policy must be one, and speak of this bucket alone.
fn check_policy(text: &str, bucket: &str) -> Result<(), Error> {
    let malformed = |what: &str| Error::client(400, "MalformedPolicy", what.to_owned());
    let document: serde_json::Value = serde_json::from_str(text)
        .map_err(|_| malformed("Policies must be valid JSON and the first byte must be '{'"))?;
    if !document.is_object() || !text.trim_start().starts_with('{') {
        return Err(malformed("Policies must be valid JSON and the first byte must be '{'"));
    }
    let statements = match &document["Statement"] {
        serde_json::Value::Array(statements) if !statements.is_empty() => statements.clone(),
        one @ serde_json::Value::Object(_) => vec![one.clone()],
        _ => return Err(malformed("Missing required field Statement")),
    };
    for statement in &statements {
        for (field, other) in
            [("Effect", ""), ("Principal", "NotPrincipal"), ("Action", "NotAction"), ("Resource", "NotResource")]
        {
            if statement.get(field).is_none() && (other.is_empty() || statement.get(other).is_none()) {
                return Err(malformed(&format!("Missing required field {field}")));
            }
        }
        let resources = match &statement["Resource"] {
            serde_json::Value::Array(items) => items.clone(),
            serde_json::Value::Null => Vec::new(),
            one => vec![one.clone()],
        };
        let arn = format!("arn:aws:s3:::{bucket}");
        let about = |resource: &serde_json::Value| {
            let text = resource.as_str().unwrap_or_default();
            // A pattern may stand for the bucket.
            text == "*"
                || text == arn
                || text.starts_with(&format!("{arn}/"))
                || text.contains('*') && arn.starts_with(text.split('*').next().unwrap_or_default())
        };
        if !resources.iter().all(about) {
            return Err(malformed("Policy has invalid resource"));
        }
    }
    policy::Policy::parse(text, policy::Grammar::Resource).map(drop).map_err(|error| malformed(&error.to_string()))
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
        let known = matches!(all.protocol.as_deref(), None | Some("http" | "https"));
        return if alone && known {
            Ok(())
        } else {
            Err(error::argument(
                "RedirectAllRequestsTo",
                "",
                "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.",
            ))
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
    Ok(())
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
    let Some(default) = &rule.apply_server_side_encryption_by_default else { return Ok(()) };
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

/// Replication needs versions.
pub(crate) fn check_replication(bucket: &Bucket) -> Result<(), Error> {
    if bucket.versioning == Versioning::Enabled {
        return Ok(());
    }
    Err(error::request("Versioning must be 'Enabled' on the bucket to apply a replication configuration"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_speak_of_their_bucket() {
        let policy = |resource: &str| {
            format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"{resource}"}}]}}"#
            )
        };
        for (text, fine) in [
            (policy("arn:aws:s3:::b/*"), true),
            (policy("arn:aws:s3:::b"), true),
            (policy("arn:aws:s3:::c/*"), false),
            ("[]".to_owned(), false),
            ("{".to_owned(), false),
            ("{\"Statement\":[]}".to_owned(), false),
        ] {
            assert_eq!(check_policy(&text, "b").is_ok(), fine, "{text}");
        }
    }
}
