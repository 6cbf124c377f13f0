//! Buckets: made, listed, deleted.

use crate::core::Core;
use crate::records::{Acl, Bucket, Versioning};
use crate::{acl, config, error, keys, limits, names, points, tags};
use api::s3::{
    self as shape, CreateBucketOutput, CreateBucketRequest, DeleteBucketRequest, HeadBucketOutput, HeadBucketRequest,
    ListBucketsOutput, ListBucketsRequest, ObjectLockConfiguration, OwnershipControls, OwnershipControlsRule,
    PublicAccessBlockConfiguration,
};
use contract::{Error, Timestamp, Value};
use platform::Context;
use store::{Abort, Scan, key};

impl Core {
    pub(crate) async fn bucket_create(
        &self,
        ctx: &Context,
        input: CreateBucketRequest,
    ) -> Result<CreateBucketOutput, Error> {
        names::check_bucket(&input.bucket)?;
        let configuration = input.create_bucket_configuration.clone().unwrap_or_default();
        let region = region_of(ctx.region.as_str(), configuration.location_constraint.as_deref())?;
        let bucket = self.new_bucket(ctx, &input, region, configuration)?;
        let (at, new) = (&keys::bucket(&bucket.name), &bucket);
        let committed = self.store.transact("s3.create", |tx| async move {
            match tx.get(&keys::BUCKETS, at).await? {
                None => {
                    let mut new = new.clone();
                    points::add_account_blocks(&tx, &mut new).await?;
                    tx.put(&keys::BUCKETS, at, &new)?;
                }
                Some(old) => check_again(&old, new).map_err(Abort::User)?,
            }
            Ok(())
        });
        committed.await.map_err(error::from_transaction)?;
        let location = match bucket.region.as_str() {
            "us-east-1" => format!("/{}", bucket.name),
            _ => format!("http://{}.s3.amazonaws.com/", bucket.name),
        };
        Ok(CreateBucketOutput { location: Some(location), bucket_arn: Some(format!("arn:aws:s3:::{}", bucket.name)) })
    }

    fn new_bucket(
        &self,
        ctx: &Context,
        input: &CreateBucketRequest,
        region: String,
        configuration: shape::CreateBucketConfiguration,
    ) -> Result<Bucket, Error> {
        let lock = input.object_lock_enabled_for_bucket == Some(true);
        let ownership = input.object_ownership.clone().unwrap_or_else(|| "BucketOwnerEnforced".to_owned());
        if !["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"].contains(&ownership.as_str()) {
            let text = format!("Invalid x-amz-object-ownership header: {ownership}");
            return Err(Error::client(400, "InvalidArgument", text)
                .with_member("ArgumentName", Value::from("x-amz-object-ownership")));
        }
        let given = acl::Given {
            canned: input.acl.clone(),
            grants: [
                ("FULL_CONTROL", &input.grant_full_control),
                ("READ", &input.grant_read),
                ("WRITE", &input.grant_write),
                ("READ_ACP", &input.grant_read_acp),
                ("WRITE_ACP", &input.grant_write_acp),
            ]
            .into_iter()
            .filter_map(|(permission, header)| Some((permission, header.clone()?)))
            .collect(),
        };
        let mut bucket = Bucket {
            name: input.bucket.clone(),
            owner: ctx.account.to_string(),
            region,
            created_ms: self.now_ms(),
            versioning: if lock { Versioning::Enabled } else { Versioning::Never },
            lock,
            acl: Acl::default(),
            policy: None,
            tags: tags::of_new_bucket(configuration.tags.unwrap_or_default())?,
            configs: std::collections::BTreeMap::new(),
        };
        let controls = OwnershipControls { rules: vec![OwnershipControlsRule { object_ownership: ownership.clone() }] };
        bucket.configs.insert("ownership".to_owned(), config::write(controls));
        if let Some(canned) = &given.canned {
            acl::check_canned(canned)?;
        }
        let beyond = !given.grants.is_empty() || given.canned.as_deref().is_some_and(|canned| canned != "private");
        if beyond && ownership == "BucketOwnerEnforced" {
            return Err(acl::incompatible());
        }
        let public = acl::read(&bucket, &given, ctx.account.as_str(), false)?;
        let blocked = PublicAccessBlockConfiguration {
            block_public_acls: Some(true),
            ignore_public_acls: Some(true),
            block_public_policy: Some(true),
            restrict_public_buckets: Some(true),
        };
        bucket.configs.insert("public-access-block".to_owned(), config::write(blocked));
        if let Some(acl) = public {
            acl::check_public(&bucket, &acl).map_err(|_| {
                Error::client(
                    400,
                    "InvalidBucketAclWithBlockPublicAccessError",
                    "Bucket cannot have public ACLs set with BlockPublicAccess enabled",
                )
            })?;
            bucket.acl = acl;
        }
        if lock {
            let config = ObjectLockConfiguration { object_lock_enabled: Some("Enabled".to_owned()), rule: None };
            bucket.configs.insert("object-lock".to_owned(), config::write(config));
        }
        Ok(bucket)
    }

    pub(crate) async fn bucket_delete(&self, input: DeleteBucketRequest) -> Result<(), Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let (name, at) = (bucket.name.as_str(), &keys::bucket(&bucket.name));
        let committed = self.store.transact("s3.delete-bucket", |tx| async move {
            let bucket = self.bucket_in(&tx, name).await?;
            let any = !tx.scan(&keys::OBJECTS, &Scan::prefix(&key![name]).limit(1)).await?.is_empty();
            if any {
                return Err(Abort::User(not_empty(&bucket)));
            }
            if !tx.scan(&keys::BUCKET_POINTS, &Scan::prefix(&key![name]).limit(1)).await?.is_empty() {
                return Err(Abort::User(has_points(&bucket)));
            }
            tx.delete(&keys::BUCKETS, at);
            Ok(())
        });
        committed.await.map_err(error::from_transaction)?;
        self.abandon_uploads(name).await
    }

    /// Uploads that were under way in a bucket that is gone.
    async fn abandon_uploads(&self, bucket: &str) -> Result<(), Error> {
        let rows = self.store.scan(&keys::UPLOADS, &Scan::prefix(&key![bucket])).await.map_err(error::from_read)?;
        for (at, _) in rows {
            self.end_upload(bucket, &at.text(1).unwrap_or_default(), &at.text(2).unwrap_or_default()).await?;
        }
        Ok(())
    }

    pub(crate) async fn bucket_head(&self, input: HeadBucketRequest) -> Result<HeadBucketOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        Ok(HeadBucketOutput {
            bucket_arn: Some(format!("arn:aws:s3:::{}", bucket.name)),
            bucket_region: Some(bucket.region),
            access_point_alias: Some(false),
            ..HeadBucketOutput::default()
        })
    }

    pub(crate) async fn buckets_list(
        &self,
        ctx: &Context,
        input: ListBucketsRequest,
    ) -> Result<ListBucketsOutput, Error> {
        let max = input.max_buckets.unwrap_or(limits::BUCKETS_PAGE_MAX);
        let max = usize::try_from(max).ok().filter(|max| (1..=limits::BUCKETS_PAGE_MAX as usize).contains(max));
        let max = max.ok_or_else(|| {
            let given = input.max_buckets.unwrap_or_default().to_string();
            error::argument("max-buckets", &given, "Argument max-buckets must be an integer between 1 and 10000")
        })?;
        if let Some(region) = input.bucket_region.as_deref().filter(|region| !is_region(region)) {
            let text = format!("Argument value {region} is not a valid AWS Region");
            return Err(error::argument("bucket-region", region, text));
        }
        let prefix = input.prefix.clone().unwrap_or_default();
        let mut scan = Scan::range(store::KeyRange::text_prefix(&key![], &prefix));
        if let Some(token) = &input.continuation_token {
            scan = scan.after(&keys::bucket(&crate::list::read_token(token)?));
        }
        let rows = self.store.scan(&keys::BUCKETS, &scan).await.map_err(error::from_read)?;
        let mine = |bucket: &Bucket| {
            bucket.owner == ctx.account.as_str()
                && input.bucket_region.as_ref().is_none_or(|region| *region == bucket.region)
        };
        let mut buckets: Vec<Bucket> = rows.into_iter().map(|(_, bucket)| bucket).filter(mine).take(max + 1).collect();
        let more = buckets.len() > max;
        buckets.truncate(max);
        let paged = input.max_buckets.is_some() || input.prefix.is_some() || input.bucket_region.is_some();
        let token = buckets.last().filter(|_| more).map(|bucket| crate::list::write_token(&bucket.name));
        let show = |bucket: &Bucket| shape::Bucket {
            name: Some(bucket.name.clone()),
            creation_date: Some(Timestamp::from_ms(bucket.created_ms)),
            bucket_region: paged.then(|| bucket.region.clone()),
            bucket_arn: Some(format!("arn:aws:s3:::{}", bucket.name)),
        };
        Ok(ListBucketsOutput {
            buckets: Some(buckets.iter().map(show).collect()),
            owner: Some(acl::show_owner(ctx.account.as_str())),
            continuation_token: token,
            prefix: input.prefix,
        })
    }
}

/// A bucket that is there already: only in us-east-1 may its owner make it again.
fn check_again(old: &Bucket, new: &Bucket) -> Result<(), Error> {
    let refused = |code: &'static str, text: &str| {
        Err(Error::client(409, code, text).with_member("BucketName", Value::from(old.name.as_str())))
    };
    if old.owner != new.owner {
        return refused(
            "BucketAlreadyExists",
            "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",
        );
    }
    if old.region == "us-east-1" && new.region == "us-east-1" {
        return Ok(());
    }
    refused(
        "BucketAlreadyOwnedByYou",
        "Your previous request to create the named bucket succeeded and you already own it.",
    )
}

fn not_empty(bucket: &Bucket) -> Error {
    let text = match bucket.versioned() {
        true => "The bucket you tried to delete is not empty. You must delete all versions in the bucket.",
        false => "The bucket you tried to delete is not empty",
    };
    Error::client(409, "BucketNotEmpty", text).with_member("BucketName", Value::from(bucket.name.as_str()))
}

fn has_points(bucket: &Bucket) -> Error {
    let text = "The bucket you tried to delete has access points attached. Delete your access points before deleting your bucket.";
    Error::client(400, "BucketHasAccessPointsAttached", text)
        .with_member("BucketName", Value::from(bucket.name.as_str()))
}

/// Where a bucket is made: `us-east-1` makes them anywhere, other regions at home only.
fn region_of(here: &str, constraint: Option<&str>) -> Result<String, Error> {
    match (here, constraint) {
        ("us-east-1", None) => Ok(here.to_owned()),
        (_, None) => Err(illegal("unspecified")),
        (_, Some("us-east-1")) => Err(invalid("us-east-1")),
        (_, Some("EU")) if matches!(here, "us-east-1" | "eu-west-1") => Ok("eu-west-1".to_owned()),
        (_, Some(other)) if !is_region(other) => Err(invalid(other)),
        ("us-east-1", Some(other)) => Ok(other.to_owned()),
        (here, Some(other)) if here == other => Ok(here.to_owned()),
        (_, Some(other)) => Err(illegal(other)),
    }
}

fn is_region(text: &str) -> bool {
    let labels: Vec<&str> = text.split('-').collect();
    labels.len() >= 3
        && labels[..labels.len() - 1]
            .iter()
            .all(|label| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_lowercase()))
        && labels.last().is_some_and(|last| !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit()))
}

fn illegal(constraint: &str) -> Error {
    Error::client(
        400,
        "IllegalLocationConstraintException",
        format!(
            "The {constraint} location constraint is incompatible for the region specific endpoint this request was sent to."
        ),
    )
}

fn invalid(constraint: &str) -> Error {
    Error::client(400, "InvalidLocationConstraint", "The specified location-constraint is not valid")
        .with_member("LocationConstraint", Value::from(constraint))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions() {
        for (here, constraint, want) in [
            ("us-east-1", None, Ok("us-east-1")),
            ("us-east-1", Some("eu-west-1"), Ok("eu-west-1")),
            ("us-east-1", Some("us-east-1"), Err("InvalidLocationConstraint")),
            ("us-east-1", Some("nowhere"), Err("InvalidLocationConstraint")),
            ("us-east-1", Some(""), Err("InvalidLocationConstraint")),
            ("eu-west-1", None, Err("IllegalLocationConstraintException")),
            ("eu-west-1", Some("eu-west-1"), Ok("eu-west-1")),
            ("eu-west-1", Some("us-west-2"), Err("IllegalLocationConstraintException")),
        ] {
            let got = region_of(here, constraint).map_err(|error| error.code.into_owned());
            assert_eq!(
                got.as_deref().map_err(String::as_str),
                want.as_ref().map(|text| *text).map_err(|text| *text),
                "{here} {constraint:?}"
            );
        }
    }
}
