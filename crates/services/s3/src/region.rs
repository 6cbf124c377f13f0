//! Regions: a bucket answers those who sign for the region that it is in, and tells others which that is.

use crate::core::Core;
use crate::points::{self, AccessPoint};
use crate::records::Bucket;
use crate::{S3Service, error, keys};
use api::s3::HeadBucketOutput;
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Context, Handler};
use std::sync::Arc;

/// Operations that are answered in every region.
const EVERYWHERE: [&str; 3] = ["CreateBucket", "GetBucketLocation", "ListBuckets"];

/// The service as the bus sees it.
#[must_use]
pub fn handler(service: &Arc<S3Service>) -> Arc<dyn Handler> {
    Arc::new(AtHome { core: Arc::clone(&service.core), operations: api::s3::handler(Arc::clone(service)) })
}

struct AtHome {
    core: Arc<Core>,
    operations: Arc<dyn Handler>,
}

impl Handler for AtHome {
    fn service(&self) -> &'static Service {
        &api::s3::SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        Box::pin(async move {
            let by_alias = input.str_member("Bucket").is_some_and(points::is_alias);
            let (input, point) = self.core.through(&ctx, operation, input).await?;
            if signed_for_a_region(&ctx) && !EVERYWHERE.contains(&operation.name) {
                self.check(&ctx, &input).await?;
            }
            if operation.name == "RestoreObject" {
                let fresh = self.core.object_restore(&ctx, input.try_into()?).await?;
                return Ok(Value::Struct(vec![(contract::wire::ACCEPTED, Value::Bool(fresh))]));
            }
            if let Some(point) = point {
                return self.call_through(operation, ctx, input, (&point, by_alias)).await;
            }
            self.operations.call(operation, ctx, input).await
        })
    }
}

/// Strangers and calls from inside name no region.
fn signed_for_a_region(ctx: &Context) -> bool {
    let signed = ctx.principal.identity().is_some_and(|identity| !identity.access_key.is_empty());
    signed && ctx.source_ip.is_some()
}

impl AtHome {
    /// What access points do otherwise than buckets.
    async fn call_through(
        &self,
        operation: &'static Operation,
        ctx: Context,
        input: Value,
        (point, by_alias): (&AccessPoint, bool),
    ) -> Result<Value, Error> {
        match operation.name {
            "DeleteObjects" => {
                let input = input.try_into()?;
                self.core.objects_delete_through(&ctx, input, Some(point)).await.map(Value::from)
            }
            "HeadBucket" => {
                let found: HeadBucketOutput = self.operations.call(operation, ctx, input).await?.try_into()?;
                Ok(HeadBucketOutput { access_point_alias: Some(by_alias), ..found }.into())
            }
            _ => self.operations.call(operation, ctx, input).await,
        }
    }

    async fn check(&self, ctx: &Context, input: &Value) -> Result<(), Error> {
        let Some(name) = input.str_member("Bucket") else { return Ok(()) };
        let bucket = self.core.store.get(&keys::BUCKETS, &keys::bucket(name)).await.map_err(error::from_read)?;
        match bucket {
            Some(bucket) if bucket.region != ctx.region.as_str() => Err(elsewhere(ctx, &bucket)),
            _ => Ok(()),
        }
    }
}

/// The endpoint that is named is our own: it serves all regions, for those who sign for the right one.
pub(crate) fn elsewhere(ctx: &Context, bucket: &Bucket) -> Error {
    let own = ctx.endpoint.split_once("://").map_or(&*ctx.endpoint, |(_, host)| host);
    let text = "The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.";
    Error::client(301, "PermanentRedirect", text)
        .with_member("Endpoint", Value::from(own))
        .with_member("Bucket", Value::from(bucket.name.as_str()))
        .with_header("x-amz-bucket-region", bucket.region.clone())
}
