//! Requests that name an access point in place of a bucket.
//!
//! Who may is asked twice, at the point and at the bucket, both with the point among the condition keys; then the request is one to
//! the bucket.

use super::names::{self, PointId};
use super::records::AccessPoint;
use crate::copy::Source;
use crate::core::Core;
use crate::{error, keys};
use contract::{Error, Operation, Value};
use identity::Ask;
use platform::Context;
use store::key;

/// What can be asked of a point.
const OPERATIONS: [&str; 30] = [
    "AbortMultipartUpload",
    "CompleteMultipartUpload",
    "CopyObject",
    "CreateMultipartUpload",
    "DeleteObject",
    "DeleteObjectTagging",
    "DeleteObjects",
    "GetBucketLocation",
    "GetBucketNotificationConfiguration",
    "GetObject",
    "GetObjectAcl",
    "GetObjectAttributes",
    "GetObjectLegalHold",
    "GetObjectRetention",
    "GetObjectTagging",
    "HeadBucket",
    "HeadObject",
    "ListMultipartUploads",
    "ListObjectVersions",
    "ListObjects",
    "ListObjectsV2",
    "ListParts",
    "PutObject",
    "PutObjectAcl",
    "PutObjectLegalHold",
    "PutObjectRetention",
    "PutObjectTagging",
    "RestoreObject",
    "UploadPart",
    "UploadPartCopy",
];

/// What the name of a bucket turns out to be.
pub(crate) enum Named {
    /// What it says.
    Bucket,
    Point(Box<AccessPoint>),
    /// An access point that is not there.
    Nothing(PointId),
}

impl AccessPoint {
    /// Refuses what a point for a network gets: no request comes from one.
    fn let_in(&self) -> Result<(), Error> {
        if self.vpc.is_none() { Ok(()) } else { Err(error::access_denied()) }
    }

    /// The condition keys of requests through it.
    pub(crate) fn keys(&self) -> [(&'static str, String); 3] {
        [
            ("s3:DataAccessPointArn", self.id().arn()),
            ("s3:DataAccessPointAccount", self.account.clone()),
            ("s3:AccessPointNetworkOrigin", self.origin().to_owned()),
        ]
    }
}

/// The same input with another text for a member.
fn with(input: Value, member: &str, text: String) -> Value {
    let Value::Struct(mut members) = input else { return input };
    if let Some((_, value)) = members.iter_mut().find(|(name, _)| *name == member) {
        *value = Value::Str(text);
    }
    Value::Struct(members)
}

impl Core {
    pub(crate) async fn point_quietly(&self, id: &PointId) -> Option<AccessPoint> {
        let found = self.store.get(&keys::POINTS, &keys::point(id)).await;
        found.inspect_err(|error| tracing::error!(%error, name = id.name, "could not read an access point")).ok()?
    }

    async fn point_by_alias(&self, alias: &str) -> Option<AccessPoint> {
        let place = self.store.get(&keys::POINT_ALIASES, &key![alias]).await;
        let place = place.inspect_err(|error| tracing::error!(%error, alias, "could not read an alias")).ok()??;
        self.point_quietly(&PointId { account: place.account, region: place.region, name: place.name }).await
    }

    /// What a bucket's name means. Of `name-account`, as hosts have it, an account's own bucket comes first; nobody else's can take a
    /// point's place.
    pub(crate) async fn named(&self, region: &str, bucket: &str) -> Named {
        let or = |point: Option<AccessPoint>, other: Named| point.map_or(other, |point| Named::Point(Box::new(point)));
        if let Some((id, "")) = PointId::of_arn(bucket) {
            return or(self.point_quietly(&id).await, Named::Nothing(id));
        }
        if names::is_alias(bucket) {
            return or(self.point_by_alias(bucket).await, Named::Bucket);
        }
        let Some(id) = PointId::of_host(bucket, region) else { return Named::Bucket };
        match self.quietly(bucket).await {
            Some(found) if found.owner == id.account => Named::Bucket,
            _ => or(self.point_quietly(&id).await, Named::Bucket),
        }
    }

    /// The resources that a call needs to be allowed for: `None` where the bucket's name is one. A copy's source is asked for when its
    /// turn comes.
    pub(crate) async fn point_resources(&self, ctx: &Context, member: &str, input: &Value) -> Option<Vec<String>> {
        let region = ctx.region.as_str();
        if member.is_empty() {
            let source = Source::parse(input.str_member("CopySource")?).ok()?;
            let bucket =
                !names::may_name(&source.bucket) || matches!(self.named(region, &source.bucket).await, Named::Bucket);
            return (!bucket).then(Vec::new);
        }
        let bucket = input.str_member("Bucket").filter(|bucket| names::may_name(bucket))?;
        let key = input.str_member("Key");
        match self.named(region, bucket).await {
            Named::Bucket => None,
            Named::Nothing(id) => Some(vec![id.arn_of(key)]),
            Named::Point(point) => Some(vec![point.id().arn_of(key), resource(&point.bucket, key)]),
        }
    }

    /// The condition keys of a call through a point.
    pub(crate) async fn point_keys(&self, ctx: &Context, input: &Value) -> Vec<(String, Vec<String>)> {
        let bucket = input.str_member("Bucket").filter(|bucket| names::may_name(bucket));
        let Some(bucket) = bucket else { return Vec::new() };
        let Named::Point(point) = self.named(ctx.region.as_str(), bucket).await else { return Vec::new() };
        point.keys().into_iter().map(|(key, value)| (key.to_owned(), vec![value])).collect()
    }

    /// Whether the caller may do something to an object through a point.
    pub(crate) async fn may_through(
        &self,
        ctx: &Context,
        point: &AccessPoint,
        (action, key): (&str, &str),
        more: &[(&'static str, &str)],
    ) -> Result<(), Error> {
        point.let_in()?;
        let own = point.keys();
        let keys: Vec<(&'static str, &str)> =
            own.iter().map(|(key, value)| (*key, value.as_str())).chain(more.iter().copied()).collect();
        for resource in [point.id().arn_of(Some(key)), resource(&point.bucket, Some(key))] {
            let ask = Ask { service: &api::s3::SERVICE, action, resource: &resource, keys: &keys };
            self.authorizer.may(ctx, ask).await?;
        }
        Ok(())
    }

    /// The input as if the bucket had been named, and the point that was.
    pub(crate) async fn through(
        &self,
        ctx: &Context,
        operation: &Operation,
        input: Value,
    ) -> Result<(Value, Option<Box<AccessPoint>>), Error> {
        let input = self.source_through(ctx, input).await?;
        let Some(bucket) = input.str_member("Bucket").filter(|bucket| names::may_name(bucket)) else {
            return Ok((input, None));
        };
        match self.named(ctx.region.as_str(), bucket).await {
            Named::Bucket => Ok((input, None)),
            Named::Nothing(id) => Err(id.missing()),
            Named::Point(_) if !OPERATIONS.contains(&operation.name) => {
                Err(error::not_allowed(operation.method, "ACCESS_POINT"))
            }
            Named::Point(point) => {
                point.let_in()?;
                Ok((with(input, "Bucket", point.bucket.clone()), Some(point)))
            }
        }
    }

    async fn source_through(&self, ctx: &Context, input: Value) -> Result<Value, Error> {
        let source = input.str_member("CopySource").and_then(|text| Source::parse(text).ok());
        let Some(source) = source.filter(|source| names::may_name(&source.bucket)) else { return Ok(input) };
        match self.named(ctx.region.as_str(), &source.bucket).await {
            Named::Bucket => Ok(input),
            Named::Nothing(id) => Err(id.missing()),
            Named::Point(point) => {
                let action = if source.version.is_some() { "s3:GetObjectVersion" } else { "s3:GetObject" };
                self.may_through(ctx, &point, (action, &source.key), &[]).await?;
                let source = Source { bucket: point.bucket.clone(), ..source };
                Ok(with(input, "CopySource", source.text()))
            }
        }
    }
}

fn resource(bucket: &str, key: Option<&str>) -> String {
    key.map_or_else(|| format!("arn:aws:s3:::{bucket}"), |key| format!("arn:aws:s3:::{bucket}/{key}"))
}
