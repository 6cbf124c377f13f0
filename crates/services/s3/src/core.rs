//! What all operations share: the store, and the ways to a bucket and to a version.

use crate::due::Due;
use crate::garbage::Garbage;
use crate::keychain::{HouseKey, Vault};
use crate::managed::BucketKeys;
use crate::records::{Bucket, Content, Current, Version, Versioning};
use crate::restore::Restores;
use crate::{conditions, error, keys, names};
use contract::Error;
use identity::{Ask, IamAuthorizer};
use outbox::Outbox;
use parking_lot::Mutex;
use platform::{Bus, Context, Principal, SharedClock, SharedIds};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::{Abort, Blobs, Failure, Scan, Store, Tx};

/// What the service is made of.
pub struct S3Config {
    /// Where rows are kept.
    pub store: Store,
    /// Where contents are kept: a directory of this service alone.
    pub blobs: Blobs,
    /// What time it is.
    pub clock: SharedClock,
    /// Chance.
    pub ids: SharedIds,
    /// For questions beside those of the bus.
    pub authorizer: Arc<IamAuthorizer>,
    /// The way to KMS and to those who are notified.
    pub bus: Arc<Bus>,
    /// What keeps the key below all keys of S3's own.
    pub vault: Arc<dyn Vault>,
    /// How long restores take.
    pub restores: Restores,
}

/// See the module.
pub(crate) struct Core {
    pub(crate) store: Store,
    pub(crate) blobs: Blobs,
    pub(crate) clock: SharedClock,
    pub(crate) ids: SharedIds,
    pub(crate) authorizer: Arc<IamAuthorizer>,
    pub(crate) bus: Arc<Bus>,
    pub(crate) garbage: Garbage,
    pub(crate) events: crate::notify::Events,
    pub(crate) restores: Restores,
    /// Restores that need a look, when they do.
    pub(crate) looks: Outbox<Due>,
    pub(crate) vault: Arc<dyn Vault>,
    pub(crate) house: HouseKey,
    pub(crate) bucket_keys: BucketKeys,
    last_order: AtomicU64,
}

/// Which version a caller names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which<'a> {
    Newest,
    Null,
    Id(&'a str),
}

impl<'a> Which<'a> {
    pub(crate) fn parse(id: Option<&'a str>) -> Result<Self, Error> {
        match id {
            None => Ok(Self::Newest),
            Some("null") => Ok(Self::Null),
            Some("") => Err(error::argument("versionId", "", "Version id cannot be the empty string")),
            Some(id) => names::check_version_id(id).map(|()| Self::Id(id)),
        }
    }
}

/// A version that is to become the newest.
pub(crate) struct NewVersion<'a> {
    pub(crate) bucket: &'a str,
    pub(crate) key: &'a str,
    pub(crate) version: Version,
    pub(crate) conditions: &'a conditions::Write,
}

impl Core {
    pub(crate) fn new(config: S3Config) -> Arc<Self> {
        let events = crate::notify::Events::new(&config);
        let clock = Arc::clone(&config.clock);
        let looks = Outbox::new("s3.restores", config.store.clone(), clock, outbox::Options::default());
        Arc::new(Self {
            events,
            restores: config.restores,
            looks,
            store: config.store,
            blobs: config.blobs,
            clock: config.clock,
            ids: config.ids,
            authorizer: config.authorizer,
            bus: config.bus,
            garbage: Garbage::default(),
            vault: config.vault,
            house: HouseKey::default(),
            bucket_keys: BucketKeys::default(),
            last_order: AtomicU64::new(0),
        })
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    /// A number that no row has yet.
    pub(crate) fn new_number(&self) -> u64 {
        let mut bytes = [0; 8];
        self.ids.fill(&mut bytes);
        u64::from_be_bytes(bytes)
    }

    pub(crate) fn new_rule_id(&self) -> String {
        self.ids.text(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 48)
    }

    /// The next place of a version: later than all that this process has given, and about the time.
    pub(crate) fn next_order(&self) -> u64 {
        let by_time = u64::try_from(self.now_ms()).unwrap_or(0) << 16;
        let next = |last: u64| Some(by_time.max(last + 1));
        let last = self.last_order.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next).unwrap_or(by_time);
        by_time.max(last + 1)
    }

    /// The bucket, which must have the owner that the caller expects.
    pub(crate) async fn bucket(&self, name: &str, expected_owner: Option<&str>) -> Result<Bucket, Error> {
        let bucket = self.store.get(&keys::BUCKETS, &keys::bucket(name)).await.map_err(error::from_read)?;
        let bucket = bucket.ok_or_else(|| names::no_bucket(name))?;
        match expected_owner {
            Some(owner) if !is_account(owner) => Err(Error::client(
                400,
                "InvalidBucketOwnerAWSAccountID",
                format!("The value of the expected bucket owner parameter must be an AWS Account ID... [{owner}]"),
            )),
            Some(owner) if owner != bucket.owner => Err(error::access_denied()),
            _ => Ok(bucket),
        }
    }

    /// Changes a bucket's row.
    pub(crate) async fn change_bucket<F>(&self, name: &str, mut change: F) -> Result<Bucket, Error>
    where
        F: FnMut(&mut Bucket) -> Result<(), Error>,
    {
        let key = &keys::bucket(name);
        let change = Mutex::new(&mut change);
        let changed = self.store.transact("s3.bucket", |tx| {
            let change = &change;
            async move {
                let bucket = tx.get(&keys::BUCKETS, key).await?;
                let mut bucket = bucket.ok_or_else(|| Abort::User(error::no_bucket(name)))?;
                (change.lock())(&mut bucket).map_err(Abort::User)?;
                tx.put(&keys::BUCKETS, key, &bucket)?;
                Ok(bucket)
            }
        });
        changed.await.map_err(error::from_transaction)
    }

    /// The version that a caller names, delete markers included; `None` when there is none.
    pub(crate) async fn find(&self, bucket: &str, key: &str, which: Which<'_>) -> Result<Option<Version>, Error> {
        let current = self.store.get(&keys::OBJECTS, &keys::object(bucket, key)).await.map_err(error::from_read)?;
        let Some(current) = current else { return Ok(None) };
        let Some(order) = place(&current, which) else { return Ok(None) };
        if order == current.version.order {
            return Ok(Some(current.version).filter(|version| fits(version, which)));
        }
        let older =
            self.store.get(&keys::VERSIONS, &keys::version(bucket, key, order)).await.map_err(error::from_read)?;
        Ok(older.filter(|version| fits(version, which)))
    }

    /// The version that a caller wants to read, and AWS's refusals otherwise.
    pub(crate) async fn readable(
        &self,
        ctx: &Context,
        bucket: &Bucket,
        key: &str,
        version_id: Option<&str>,
    ) -> Result<Version, Error> {
        let which = Which::parse(version_id)?;
        names::check_key(key)?;
        match (self.find(&bucket.name, key, which).await?, version_id) {
            (Some(version), _) if !version.marker => Ok(version),
            (Some(marker), None) => Err(self
                .missing(ctx, bucket, key)
                .await
                .with_header("x-amz-delete-marker", "true")
                .with_header("x-amz-version-id", marker.shown_id())),
            (Some(marker), Some(_)) => Err(error::not_allowed("GET", "DeleteMarker")
                .with_header("allow", "DELETE")
                .with_header("x-amz-delete-marker", "true")
                .with_header("x-amz-version-id", marker.shown_id())
                .with_header("last-modified", http_date(marker.modified_ms))),
            (None, None) => Err(self.missing(ctx, bucket, key).await),
            (None, Some(id)) => Err(error::no_version(key, id)),
        }
    }

    /// Only who may list a bucket learns that a key is not there.
    async fn missing(&self, ctx: &Context, bucket: &Bucket, key: &str) -> Error {
        let ask = Ask {
            service: &api::s3::SERVICE,
            action: "s3:ListBucket",
            resource: &format!("arn:aws:s3:::{}", bucket.name),
            keys: &[],
        };
        let owner = ctx.principal.identity().is_some_and(|one| one.root && one.account.as_str() == bucket.owner);
        if owner || matches!(ctx.principal, Principal::Service(_)) || self.authorizer.may(ctx, ask).await.is_ok() {
            return error::no_key(key);
        }
        error::access_denied()
    }

    /// Makes a version the newest of its key. What it replaces is dropped, or kept where versions are.
    pub(crate) async fn add(&self, tx: &Tx, bucket: &Bucket, new: NewVersion<'_>) -> Result<Version, Abort<Error>> {
        let NewVersion { bucket: name, key, mut version, conditions } = new;
        let at = keys::object(name, key);
        let current = tx.get(&keys::OBJECTS, &at).await?;
        conditions.check(key, current.as_ref().map(|current| &current.version)).map_err(Abort::User)?;
        version.order = self.next_order().max(current.as_ref().map_or(0, |current| current.version.order + 1));
        version.modified_ms = self.now_ms();
        version.id = (bucket.versioning == Versioning::Enabled).then(|| names::version_id(version.order, &*self.ids));
        let null_at = match current {
            Some(current) => self.retire(tx, name, key, current, version.id.is_none()).await?,
            None => None,
        };
        tx.put(&keys::OBJECTS, &at, &Current { version: version.clone(), null_at })?;
        Ok(version)
    }

    /// Puts the newest version behind a newer one. Gives the place of the null version among the older ones.
    async fn retire(
        &self,
        tx: &Tx,
        bucket: &str,
        key: &str,
        current: Current,
        by_null: bool,
    ) -> Result<Option<u64>, Failure> {
        let Current { mut version, mut null_at } = current;
        if let Some(order) = null_at.filter(|_| by_null) {
            self.drop_version(tx, bucket, key, order).await?;
            null_at = None;
        }
        if by_null && version.id.is_none() {
            self.drop_content(tx, &version.content).await?;
            return Ok(null_at);
        }
        if version.id.is_none() {
            null_at = Some(version.order);
        }
        version.noncurrent_ms = Some(self.now_ms());
        tx.put(&keys::VERSIONS, &keys::version(bucket, key, version.order), &version)?;
        Ok(null_at)
    }

    /// Deletes an older version with its content.
    pub(crate) async fn drop_version(&self, tx: &Tx, bucket: &str, key: &str, order: u64) -> Result<(), Failure> {
        let at = keys::version(bucket, key, order);
        if let Some(version) = tx.get(&keys::VERSIONS, &at).await? {
            self.drop_content(tx, &version.content).await?;
            tx.delete(&keys::VERSIONS, &at);
        }
        Ok(())
    }

    /// Removes the newest version for good: the one behind it takes its place.
    pub(crate) async fn remove_current(
        &self,
        tx: &Tx,
        bucket: &str,
        key: &str,
        current: Current,
    ) -> Result<(), Failure> {
        self.drop_content(tx, &current.version.content).await?;
        let at = keys::object(bucket, key);
        let next = tx.scan(&keys::VERSIONS, &Scan::prefix(&at).limit(1)).await?.into_iter().next();
        let Some((place, mut version)) = next else {
            tx.delete(&keys::OBJECTS, &at);
            return Ok(());
        };
        tx.delete(&keys::VERSIONS, &place);
        version.noncurrent_ms = None;
        let null_at = current.null_at.filter(|order| *order != version.order);
        tx.put(&keys::OBJECTS, &at, &Current { version, null_at })
    }
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Where the version is, if the key has it at all.
pub(crate) fn place(current: &Current, which: Which<'_>) -> Option<u64> {
    match which {
        Which::Newest => Some(current.version.order),
        Which::Null if current.version.id.is_none() => Some(current.version.order),
        Which::Null => current.null_at,
        Which::Id(id) => names::order_of(id),
    }
}

pub(crate) fn fits(version: &Version, which: Which<'_>) -> bool {
    match which {
        Which::Newest => true,
        Which::Null => version.id.is_none(),
        Which::Id(id) => version.id.as_deref() == Some(id),
    }
}

/// `Wed, 12 Oct 2009 17:50:00 GMT`
pub(crate) fn http_date(ms: i64) -> String {
    jiff::Timestamp::from_millisecond(ms).unwrap_or_default().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// Whether a version's content is where a collector of garbage must not look.
pub(crate) fn blobs_of(content: &Content) -> Option<store::BlobId> {
    match content {
        Content::Blob(id) => Some(*id),
        _ => None,
    }
}
