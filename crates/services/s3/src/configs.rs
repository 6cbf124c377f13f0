//! Configurations of buckets: checked, kept, given back.

use crate::core::Core;
use crate::records::{Acl, Versioning};
use crate::{acl, bucket_policy, checks, config, error, limits, tags};
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

    /// A page of the configurations of a kind, `metrics/…`, by their ids, and the token of the next.
    pub(crate) async fn config_page<T>(
        &self,
        bucket: &str,
        owner: Option<&str>,
        (kind, token): (&str, Option<&str>),
    ) -> Result<(Vec<T>, Option<String>), Error>
    where
        T: convert::Record + TryFrom<Value, Error = Error>,
    {
        let bucket = self.bucket(bucket, owner).await?;
        let after = token.map(crate::list::read_token).transpose()?;
        let of_kind = bucket
            .configs
            .iter()
            .filter_map(|(name, json)| name.split_once('/').filter(|(one, _)| *one == kind).map(|(_, id)| (id, json)));
        let mut found: Vec<_> = of_kind.filter(|(id, _)| after.as_deref().is_none_or(|after| *id > after)).collect();
        let more = found.len() > limits::CONFIGS_PAGE;
        found.truncate(limits::CONFIGS_PAGE);
        let next = found.last().filter(|_| more).map(|(id, _)| crate::list::write_token(id));
        let page = found.into_iter().map(|(_, json)| config::read(json)).collect::<Result<_, _>>()?;
        Ok((page, next))
    }

    /// Deletes one of several, which must be there.
    pub(crate) async fn config_delete_one(&self, bucket: &str, owner: Option<&str>, name: &str) -> Result<(), Error> {
        self.bucket(bucket, owner).await?;
        self.change_bucket(bucket, |bucket| {
            bucket.configs.remove(name).map(drop).ok_or_else(checks::no_such_configuration)
        })
        .await
        .map(drop)
    }

    pub(crate) async fn versioning_put(&self, input: shape::PutBucketVersioningRequest) -> Result<(), Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        if input.versioning_configuration.mfa_delete.as_deref() == Some("Enabled") {
            return Err(Error::client(403, "AccessDenied", "Mfa Authentication must be used for this request"));
        }
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
        bucket_policy::check(&text, &format!("arn:aws:s3:::{}", bucket.name))?;
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

    pub(crate) async fn lock_put(
        &self,
        input: shape::PutObjectLockConfigurationRequest,
    ) -> Result<shape::PutObjectLockConfigurationOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let given = input.object_lock_configuration.ok_or_else(error::malformed_xml)?;
        if given.object_lock_enabled.as_deref() != Some("Enabled") {
            return Err(error::malformed_xml());
        }
        if let Some(rule) = &given.rule {
            checks::check_default_retention(rule)?;
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
        .map(|_| shape::PutObjectLockConfigurationOutput::default())
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

fn illegal_versioning(text: &str) -> Error {
    Error::client(400, "IllegalVersioningConfigurationException", text)
}
