//! Access points: made, shown, listed, deleted.

use super::names::{self, PointId};
use super::records::{AccessPoint, Place};
use crate::core::Core;
use crate::records::Bucket;
use crate::{checks, config, error, keys, limits, list, tags};
use api::s3control::{
    self as shape, CreateAccessPointRequest, CreateAccessPointResult, DeleteAccessPointRequest, GetAccessPointRequest,
    GetAccessPointResult, ListAccessPointsRequest, ListAccessPointsResult,
};
use contract::{Error, Timestamp};
use platform::Context;
use store::{Abort, Scan, key};

const CHANCE: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// The point of an account that a call names. Accounts manage their own.
pub(super) fn id(ctx: &Context, account: &str, name: &str) -> Result<PointId, Error> {
    check_account(ctx, account)?;
    Ok(PointId { account: account.to_owned(), region: ctx.region.to_string(), name: name.to_owned() })
}

pub(super) fn check_account(ctx: &Context, account: &str) -> Result<(), Error> {
    if account == ctx.account.as_str() { Ok(()) } else { Err(error::access_denied()) }
}

/// The tags of a request.
pub(super) fn tag_set(given: Option<Vec<shape::Tag>>) -> Vec<api::s3::Tag> {
    given.unwrap_or_default().into_iter().map(|tag| api::s3::Tag { key: tag.key, value: tag.value }).collect()
}

/// What of public access a request blocks; what it leaves out is `default`.
pub(super) fn blocks(
    given: Option<&shape::PublicAccessBlockConfiguration>,
    default: bool,
) -> api::s3::PublicAccessBlockConfiguration {
    let Some(given) = given else {
        let all = Some(default);
        return api::s3::PublicAccessBlockConfiguration {
            block_public_acls: all,
            ignore_public_acls: all,
            block_public_policy: all,
            restrict_public_buckets: all,
        };
    };
    checks::filled_blocks(&api::s3::PublicAccessBlockConfiguration {
        block_public_acls: given.block_public_acls,
        ignore_public_acls: given.ignore_public_acls,
        block_public_policy: given.block_public_policy,
        restrict_public_buckets: given.restrict_public_buckets,
    })
}

/// Kept blocks as this API shows them.
pub(super) fn show_blocks(kept: &serde_json::Value) -> Result<shape::PublicAccessBlockConfiguration, Error> {
    let kept: api::s3::PublicAccessBlockConfiguration = config::read(kept)?;
    Ok(shape::PublicAccessBlockConfiguration {
        block_public_acls: kept.block_public_acls,
        ignore_public_acls: kept.ignore_public_acls,
        block_public_policy: kept.block_public_policy,
        restrict_public_buckets: kept.restrict_public_buckets,
    })
}

/// Whether a point of this account may be for a bucket: the owner of another account's must be named.
fn check_bucket(ctx: &Context, bucket: &Bucket, named_owner: Option<&str>) -> Result<(), Error> {
    match named_owner {
        Some(owner) if owner != bucket.owner => {
            Err(error::request("BucketAccountId parameter should be same as the AWS Account Id of bucket owner"))
        }
        None if bucket.owner != ctx.account.as_str() => Err(error::access_denied()),
        _ if bucket.region != ctx.region.as_str() => Err(crate::region::elsewhere(ctx, bucket)),
        _ => Ok(()),
    }
}

impl Core {
    pub(super) async fn point_create(
        &self,
        ctx: &Context,
        input: CreateAccessPointRequest,
    ) -> Result<CreateAccessPointResult, Error> {
        let id = id(ctx, &input.account_id, &input.name)?;
        names::check_name(&id.name)?;
        let bucket = self.bucket(&input.bucket, None).await?;
        check_bucket(ctx, &bucket, input.bucket_account_id.as_deref())?;
        let point = self.new_point(id, &bucket, input)?;
        let at = &keys::point(&point.id());
        let (new, place) =
            (&point, &Place { account: point.account.clone(), region: point.region.clone(), name: point.name.clone() });
        let committed = self.store.transact("s3.point-create", |tx| async move {
            self.bucket_in(&tx, &new.bucket).await?;
            if tx.get(&keys::POINTS, at).await?.is_some() {
                return Err(Abort::User(already()));
            }
            tx.put(&keys::POINTS, at, new)?;
            tx.put(&keys::POINT_ALIASES, &key![new.alias.as_str()], place)?;
            tx.put(&keys::BUCKET_POINTS, &keys::bucket_point(&new.bucket, &new.id()), place)?;
            Ok(())
        });
        committed.await.map_err(error::from_transaction)?;
        Ok(CreateAccessPointResult { access_point_arn: Some(point.id().arn()), alias: Some(point.alias) })
    }

    fn new_point(&self, id: PointId, bucket: &Bucket, input: CreateAccessPointRequest) -> Result<AccessPoint, Error> {
        if input.scope.is_some() {
            return Err(error::request("Scope is not supported for access points of general purpose buckets"));
        }
        let blocks = blocks(input.public_access_block_configuration.as_ref(), true);
        Ok(AccessPoint {
            alias: names::alias(&id.name, &self.ids.text(CHANCE, names::ALIAS_CHANCE)),
            account: id.account,
            region: id.region,
            name: id.name,
            bucket: bucket.name.clone(),
            bucket_account: bucket.owner.clone(),
            created_ms: self.now_ms(),
            vpc: input.vpc_configuration.map(|vpc| vpc.vpc_id),
            blocks: config::write(blocks),
            policy: None,
            tags: tags::of_set(tag_set(input.tags), limits::BUCKET_TAGS_MAX)?,
        })
    }

    /// The access point, which must be there.
    pub(super) async fn point(&self, id: &PointId) -> Result<AccessPoint, Error> {
        let found = self.store.get(&keys::POINTS, &keys::point(id)).await.map_err(error::from_read)?;
        found.ok_or_else(|| id.missing())
    }

    /// Changes an access point's row.
    pub(super) async fn change_point<F>(&self, id: &PointId, change: F) -> Result<(), Error>
    where
        F: Fn(&mut AccessPoint) -> Result<(), Error> + Send + Sync,
    {
        let (at, change) = (&keys::point(id), &change);
        let committed = self.store.transact("s3.point", |tx| async move {
            let point = tx.get(&keys::POINTS, at).await?;
            let mut point = point.ok_or_else(|| Abort::User(id.missing()))?;
            change(&mut point).map_err(Abort::User)?;
            tx.put(&keys::POINTS, at, &point)?;
            Ok(())
        });
        committed.await.map_err(error::from_transaction)
    }

    pub(super) async fn point_get(
        &self,
        ctx: &Context,
        input: GetAccessPointRequest,
    ) -> Result<GetAccessPointResult, Error> {
        let point = self.point(&id(ctx, &input.account_id, &input.name)?).await?;
        let blocks = show_blocks(&point.blocks)?;
        Ok(GetAccessPointResult {
            access_point_arn: Some(point.id().arn()),
            network_origin: Some(point.origin().to_owned()),
            public_access_block_configuration: Some(blocks),
            creation_date: Some(Timestamp::from_ms(point.created_ms)),
            endpoints: Some(endpoints(&point.region)),
            name: Some(point.name),
            bucket: Some(point.bucket),
            vpc_configuration: point.vpc.map(|vpc_id| shape::VpcConfiguration { vpc_id }),
            alias: Some(point.alias),
            bucket_account_id: Some(point.bucket_account),
            ..GetAccessPointResult::default()
        })
    }

    pub(super) async fn points_list(
        &self,
        ctx: &Context,
        input: ListAccessPointsRequest,
    ) -> Result<ListAccessPointsResult, Error> {
        check_account(ctx, &input.account_id)?;
        let max = input.max_results.and_then(|max| usize::try_from(max).ok()).unwrap_or(limits::POINTS_PAGE_MAX);
        let max = max.clamp(1, limits::POINTS_PAGE_MAX);
        let (account, region) = (ctx.account.as_str(), ctx.region.as_str());
        let mut scan = Scan::prefix(&key![account, region]);
        if let Some(token) = &input.next_token {
            scan = scan.after(&key![account, region, list::read_token(token)?.as_str()]);
        }
        let rows = self.store.scan(&keys::POINTS, &scan).await.map_err(error::from_read)?;
        let wanted = |point: &AccessPoint| input.bucket.as_ref().is_none_or(|bucket| *bucket == point.bucket);
        let mut points: Vec<_> = rows.into_iter().map(|(_, point)| point).filter(wanted).take(max + 1).collect();
        let more = points.len() > max;
        points.truncate(max);
        let next_token = points.last().filter(|_| more).map(|point| list::write_token(&point.name));
        let access_point_list = Some(points.into_iter().map(show).collect());
        Ok(ListAccessPointsResult { access_point_list, next_token })
    }

    pub(super) async fn point_delete(&self, ctx: &Context, input: DeleteAccessPointRequest) -> Result<(), Error> {
        let id = &id(ctx, &input.account_id, &input.name)?;
        let committed = self.store.transact("s3.point-delete", |tx| async move {
            let at = keys::point(id);
            let point = tx.get(&keys::POINTS, &at).await?;
            let point = point.ok_or_else(|| Abort::User(id.missing()))?;
            tx.delete(&keys::POINTS, &at);
            tx.delete(&keys::POINT_ALIASES, &key![point.alias.as_str()]);
            tx.delete(&keys::BUCKET_POINTS, &keys::bucket_point(&point.bucket, id));
            Ok(())
        });
        committed.await.map_err(error::from_transaction)
    }
}

fn already() -> Error {
    Error::client(
        409,
        "AccessPointAlreadyOwnedByYou",
        "Your previous request to create the named accesspoint succeeded and you already own it.",
    )
}

fn show(point: AccessPoint) -> shape::AccessPoint {
    shape::AccessPoint {
        access_point_arn: Some(point.id().arn()),
        network_origin: point.origin().to_owned(),
        name: point.name,
        bucket: point.bucket,
        vpc_configuration: point.vpc.map(|vpc_id| shape::VpcConfiguration { vpc_id }),
        alias: Some(point.alias),
        bucket_account_id: Some(point.bucket_account),
        ..shape::AccessPoint::default()
    }
}

/// AWS's own, which all points of a region share.
fn endpoints(region: &str) -> contract::Map<String> {
    [
        ("dualstack", format!("s3-accesspoint.dualstack.{region}.amazonaws.com")),
        ("fips", format!("s3-accesspoint-fips.{region}.amazonaws.com")),
        ("fips_dualstack", format!("s3-accesspoint-fips.dualstack.{region}.amazonaws.com")),
        ("ipv4", format!("s3-accesspoint.{region}.amazonaws.com")),
    ]
    .into_iter()
    .map(|(kind, host)| (kind.to_owned(), host))
    .collect()
}
