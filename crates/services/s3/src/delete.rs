//! `DeleteObject` and `DeleteObjects`.

use crate::core::{Core, Which, fits, place};
use crate::happened::Happened;
use crate::points::AccessPoint;
use crate::records::{Bucket, Current, Version, Versioning};
use crate::{conditions, error, keys, limits, names};
use api::s3::{
    DeleteObjectOutput, DeleteObjectRequest, DeleteObjectsOutput, DeleteObjectsRequest, DeletedObject, Error as Failed,
    ObjectIdentifier,
};
use contract::Error;
use futures_util::{StreamExt, stream};
use identity::Ask;
use platform::Context;
use store::{Abort, Tx};

/// What was asked to be deleted.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    pub(crate) key: String,
    pub(crate) version_id: Option<String>,
    pub(crate) bypass: bool,
    pub(crate) if_match: Option<String>,
    pub(crate) if_size: Option<i64>,
    pub(crate) if_modified_ms: Option<i64>,
    /// Deleted by a lifecycle rule.
    pub(crate) by_rule: bool,
}

/// What became of it.
#[derive(Debug, Default)]
pub(crate) struct Deleted {
    /// The version that was deleted, or the delete marker that was made.
    pub(crate) version_id: Option<String>,
    pub(crate) marker: bool,
}

impl Core {
    pub(crate) async fn object_delete(
        &self,
        ctx: &Context,
        input: DeleteObjectRequest,
    ) -> Result<DeleteObjectOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        if input.bypass_governance_retention.is_some() && !bucket.lock {
            return Err(Error::client(
                400,
                "InvalidArgument",
                "x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.",
            )
            .with_member("ArgumentName", contract::Value::from("x-amz-bypass-governance-retention")));
        }
        let asked = Asked {
            key: input.key,
            version_id: input.version_id,
            bypass: input.bypass_governance_retention == Some(true),
            if_match: input.if_match,
            if_size: input.if_match_size,
            if_modified_ms: input.if_match_last_modified_time.map(contract::Timestamp::ms),
            by_rule: false,
        };
        let deleted = self.delete(ctx, &bucket, &asked).await?;
        Ok(DeleteObjectOutput {
            delete_marker: deleted.marker.then_some(true),
            version_id: deleted.version_id,
            ..DeleteObjectOutput::default()
        })
    }

    pub(crate) async fn objects_delete(
        &self,
        ctx: &Context,
        input: DeleteObjectsRequest,
    ) -> Result<DeleteObjectsOutput, Error> {
        self.objects_delete_through(ctx, input, None).await
    }

    /// Deletes many, of which each must be allowed by itself, by the access point too if one was named.
    pub(crate) async fn objects_delete_through(
        &self,
        ctx: &Context,
        input: DeleteObjectsRequest,
        point: Option<&AccessPoint>,
    ) -> Result<DeleteObjectsOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let objects = input.delete.objects;
        if objects.is_empty() || objects.len() > limits::DELETE_MAX {
            return Err(error::malformed_xml());
        }
        let bypass = input.bypass_governance_retention == Some(true);
        let bucket = &bucket;
        let each = stream::iter(objects)
            .map(|object| async move { self.delete_one(ctx, (bucket, point), object, bypass).await });
        let results: Vec<_> = each.buffered(limits::DELETES_AT_ONCE).collect().await;
        let (mut deleted, mut errors) = (Vec::new(), Vec::new());
        for result in results {
            match result {
                Ok(done) => deleted.push(done),
                Err(failed) => errors.push(*failed),
            }
        }
        if input.delete.quiet == Some(true) {
            deleted.clear();
        }
        Ok(DeleteObjectsOutput { deleted: Some(deleted), errors: Some(errors), request_charged: None })
    }

    async fn delete_one(
        &self,
        ctx: &Context,
        (bucket, point): (&Bucket, Option<&AccessPoint>),
        object: ObjectIdentifier,
        bypass: bool,
    ) -> Result<DeletedObject, Box<Failed>> {
        let ObjectIdentifier { key, version_id, e_tag, last_modified_time, size } = object;
        let asked = Asked {
            key: key.clone(),
            version_id: version_id.clone(),
            bypass,
            if_match: e_tag,
            if_size: size,
            if_modified_ms: last_modified_time.map(contract::Timestamp::ms),
            by_rule: false,
        };
        if !self.may_delete(ctx, (bucket, point), &asked).await {
            let (code, message) = (Some("AccessDenied".to_owned()), Some("Access Denied".to_owned()));
            return Err(Box::new(Failed { key: Some(key), version_id, code, message }));
        }
        match self.delete(ctx, bucket, &asked).await {
            Ok(deleted) => Ok(DeletedObject {
                key: Some(key),
                delete_marker: deleted.marker.then_some(true),
                delete_marker_version_id: deleted.version_id.filter(|_| deleted.marker),
                version_id,
            }),
            Err(error) => {
                let (code, message) = match error.code.as_ref() {
                    // One of many is told that it does not exist, not that its id is no id.
                    "InvalidArgument" => {
                        ("NoSuchVersion".to_owned(), Some("The specified version does not exist.".to_owned()))
                    }
                    _ => (error.code.to_string(), error.message.clone()),
                };
                Err(Box::new(Failed { key: Some(key), version_id, code: Some(code), message }))
            }
        }
    }

    /// Whether the caller may delete one of many: each is asked for by itself.
    async fn may_delete(&self, ctx: &Context, (bucket, point): (&Bucket, Option<&AccessPoint>), asked: &Asked) -> bool {
        let resource = &format!("arn:aws:s3:::{}/{}", bucket.name, asked.key);
        let version: Vec<_> = asked.version_id.iter().map(|id| ("s3:versionid", id.as_str())).collect();
        let delete = if version.is_empty() { "s3:DeleteObject" } else { "s3:DeleteObjectVersion" };
        let bypass = asked.bypass.then_some("s3:BypassGovernanceRetention");
        for action in std::iter::once(delete).chain(bypass) {
            let ask = Ask { service: &api::s3::SERVICE, action, resource, keys: &version };
            let answer = match point {
                Some(point) => self.may_through(ctx, point, (action, &asked.key), &version).await,
                None => self.authorizer.may(ctx, ask).await,
            };
            if answer.is_err() {
                return false;
            }
        }
        true
    }

    /// Deletes one object or version. What is not there counts as deleted.
    pub(crate) async fn delete(&self, ctx: &Context, bucket: &Bucket, asked: &Asked) -> Result<Deleted, Error> {
        let which = Which::parse(asked.version_id.as_deref())?;
        names::check_key(&asked.key)?;
        let name = bucket.name.as_str();
        let committed = self.store.transact("s3.delete", |tx| async move {
            let bucket = self.bucket_in(&tx, name).await?;
            let (deleted, event) = match which {
                Which::Newest => self.delete_newest(&tx, &bucket, asked).await?,
                _ => self.delete_version(&tx, &bucket, asked, which).await?,
            };
            let ticket = match event {
                Some(happened) => self.tell(&tx, ctx, &bucket, &happened).await?,
                None => None,
            };
            Ok((deleted, ticket))
        });
        committed.await.map(|(deleted, _)| deleted).map_err(error::from_transaction)
    }

    async fn delete_newest(
        &self,
        tx: &Tx,
        bucket: &Bucket,
        asked: &Asked,
    ) -> Result<(Deleted, Option<Happened>), Abort<Error>> {
        let at = keys::object(&bucket.name, &asked.key);
        let current = tx.get(&keys::OBJECTS, &at).await?;
        check(asked, current.as_ref().map(|current| &current.version)).map_err(Abort::User)?;
        if bucket.versioning == Versioning::Never {
            let Some(current) = current else { return Ok((Deleted::default(), None)) };
            let event = if asked.by_rule { "LifecycleExpiration:Delete" } else { "ObjectRemoved:Delete" };
            let happened = Happened::to(event, &asked.key, &current.version).without_content();
            self.remove_current(tx, &bucket.name, &asked.key, current).await?;
            return Ok((Deleted::default(), Some(happened)));
        }
        let marker = Version { marker: true, ..Version::default() };
        let new = crate::core::NewVersion {
            bucket: &bucket.name,
            key: &asked.key,
            version: marker,
            conditions: &conditions::Write::default(),
        };
        let marker = self.add(tx, bucket, new).await?;
        let event =
            if asked.by_rule { "LifecycleExpiration:DeleteMarkerCreated" } else { "ObjectRemoved:DeleteMarkerCreated" };
        let happened = Happened::to(event, &asked.key, &marker).without_content();
        Ok((Deleted { version_id: Some(marker.shown_id()), marker: true }, Some(happened)))
    }

    async fn delete_version(
        &self,
        tx: &Tx,
        bucket: &Bucket,
        asked: &Asked,
        which: Which<'_>,
    ) -> Result<(Deleted, Option<Happened>), Abort<Error>> {
        let at = keys::object(&bucket.name, &asked.key);
        let current = tx.get(&keys::OBJECTS, &at).await?;
        let gone = || Deleted { version_id: asked.version_id.clone(), marker: false };
        let Some(current) = current else { return Ok((gone(), None)) };
        let Some(order) = place(&current, which) else { return Ok((gone(), None)) };
        let newest = order == current.version.order;
        let found = match newest {
            true => Some(current.version.clone()),
            false => tx.get(&keys::VERSIONS, &keys::version(&bucket.name, &asked.key, order)).await?,
        };
        let Some(version) = found.filter(|version| fits(version, which)) else { return Ok((gone(), None)) };
        check(asked, Some(&version)).map_err(Abort::User)?;
        self.check_lock(&version, asked.bypass).map_err(Abort::User)?;
        let event = if asked.by_rule { "LifecycleExpiration:Delete" } else { "ObjectRemoved:Delete" };
        let happened = Happened::to(event, &asked.key, &version).without_content();
        if newest {
            self.remove_current(tx, &bucket.name, &asked.key, current).await?;
        } else {
            self.drop_version(tx, &bucket.name, &asked.key, order).await?;
            if version.id.is_none() {
                tx.put(&keys::OBJECTS, &at, &Current { null_at: None, ..current })?;
            }
        }
        Ok((Deleted { version_id: asked.version_id.clone(), marker: version.marker }, Some(happened)))
    }

    /// Whether a lock keeps a version from being deleted.
    fn check_lock(&self, version: &Version, bypass: bool) -> Result<(), Error> {
        let text = "Access Denied because object protected by object lock.";
        let denied = || Err(Error::client(403, "AccessDenied", text));
        if version.about.legal_hold == Some(true) {
            return denied();
        }
        match &version.about.retention {
            Some(retention) if retention.until_ms > self.now_ms() => {
                if retention.mode == "GOVERNANCE" && bypass {
                    Ok(())
                } else {
                    denied()
                }
            }
            _ => Ok(()),
        }
    }
}

/// Checks the conditions of a delete.
fn check(asked: &Asked, current: Option<&Version>) -> Result<(), Error> {
    let there = current.filter(|version| !version.marker);
    if let Some(header) = &asked.if_match {
        match there {
            None if header == "*" => return Err(error::precondition("If-Match")),
            None => return Err(error::no_key(&asked.key)),
            Some(_) if header == "*" => {}
            Some(_) => conditions::Write::new(Some(header.clone()), None)?.check(&asked.key, there)?,
        }
    }
    let Some(version) = there else { return Ok(()) };
    if asked.if_size.is_some_and(|size| u64::try_from(size) != Ok(version.size)) {
        return Err(error::precondition("x-amz-if-match-size"));
    }
    if asked.if_modified_ms.is_some_and(|ms| ms.div_euclid(1000) != version.modified_ms.div_euclid(1000)) {
        return Err(error::precondition("x-amz-if-match-last-modified-time"));
    }
    Ok(())
}
