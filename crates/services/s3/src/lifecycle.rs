//! Lifecycle rules: checked, and carried out by a worker on the product's clock.

use crate::core::Core;
use crate::delete::Asked;
use crate::records::{Bucket, Current, Version};
use crate::{config, error, keys, limits, list, transitions};
use api::s3::{BucketLifecycleConfiguration, LifecycleRule, Tag};
use contract::Error;
use platform::{AccountId, Context, Principal, Region, RequestId};
use std::sync::Arc;
use store::{Key, KeyRange, Scan, key};

/// Midnight, UTC, behind a time: rules act on days.
fn midnight_after(ms: i64) -> i64 {
    (ms.div_euclid(limits::DAY_MS) + 1) * limits::DAY_MS
}

pub(crate) fn days_after(ms: i64, days: i32) -> i64 {
    midnight_after(ms + i64::from(days) * limits::DAY_MS)
}

/// What a rule is about.
pub(crate) struct Filter<'r> {
    pub(crate) prefix: &'r str,
    pub(crate) tags: Vec<&'r Tag>,
    pub(crate) larger: Option<i64>,
    pub(crate) smaller: Option<i64>,
}

pub(crate) fn filter(rule: &LifecycleRule) -> Filter<'_> {
    let filter = rule.filter.as_ref();
    let and = filter.and_then(|filter| filter.and.as_ref());
    let prefix = rule.prefix.as_deref().or_else(|| filter?.prefix.as_deref()).or_else(|| and?.prefix.as_deref());
    let tags = filter.and_then(|filter| filter.tag.as_ref()).into_iter();
    Filter {
        prefix: prefix.unwrap_or_default(),
        tags: tags.chain(and.and_then(|and| and.tags.as_ref()).into_iter().flatten()).collect(),
        larger: filter.and_then(|filter| filter.object_size_greater_than).or_else(|| and?.object_size_greater_than),
        smaller: filter.and_then(|filter| filter.object_size_less_than).or_else(|| and?.object_size_less_than),
    }
}

impl Filter<'_> {
    pub(crate) fn fits(&self, key: &str, version: &Version) -> bool {
        let size = i64::try_from(version.size).unwrap_or(i64::MAX);
        let tagged = |tag: &&Tag| version.about.tags.iter().any(|(key, value)| *key == tag.key && *value == tag.value);
        key.starts_with(self.prefix)
            && self.tags.iter().all(tagged)
            && self.larger.is_none_or(|least| size > least)
            && self.smaller.is_none_or(|most| size < most)
    }
}

fn rules(bucket: &Bucket) -> Result<Vec<LifecycleRule>, Error> {
    let config: Option<BucketLifecycleConfiguration> = config::get(bucket, "lifecycle")?;
    Ok(config
        .map(|config| config.rules)
        .unwrap_or_default()
        .into_iter()
        .filter(|rule| rule.status == "Enabled")
        .collect())
}

/// When a rule expires the newest version of a key.
fn expires_ms(rule: &LifecycleRule, version: &Version) -> Option<i64> {
    let expiration = rule.expiration.as_ref()?;
    let by_days = expiration.days.map(|days| days_after(version.modified_ms, days));
    by_days.or_else(|| expiration.date.map(contract::Timestamp::ms))
}

/// `x-amz-expiration`: when the newest version goes, and by which rule.
pub(crate) fn expiration(bucket: &Bucket, key: &str, version: &Version) -> Option<String> {
    bucket.configs.get("lifecycle")?;
    let rules = rules(bucket).ok()?;
    let due = rules.iter().filter(|rule| filter(rule).fits(key, version));
    let (at, rule) = due.filter_map(|rule| Some((expires_ms(rule, version)?, rule))).min_by_key(|(at, _)| *at)?;
    let id = rule.id.as_deref().unwrap_or_default();
    Some(format!("expiry-date=\"{}\", rule-id=\"{id}\"", crate::core::http_date(at)))
}

impl Core {
    /// Looks at all rules now and then, until the task is aborted. Stopping anywhere loses nothing: what is due stays due.
    pub(crate) async fn expire_for_ever(&self) {
        loop {
            if let Err(error) = self.expire_all().await {
                tracing::warn!(%error, source = ?error.source, "could not carry out lifecycle rules");
            }
            let next = self.now_ms() + limits::LIFECYCLE_INTERVAL_MS;
            while self.now_ms() < next {
                self.clock.sleep_until(next).await;
            }
        }
    }

    /// One look.
    pub(crate) async fn expire_all(&self) -> Result<(), Error> {
        let mut buckets = Vec::new();
        self.walk(&keys::BUCKETS, |_, bucket| {
            if bucket.configs.contains_key("lifecycle") {
                buckets.push(bucket.clone());
            }
        })
        .await?;
        for bucket in buckets {
            for rule in rules(&bucket)? {
                self.expire_objects(&bucket, &rule).await?;
                self.expire_uploads(&bucket, &rule).await?;
            }
        }
        Ok(())
    }

    async fn expire_objects(&self, bucket: &Bucket, rule: &LifecycleRule) -> Result<(), Error> {
        if rule.expiration.is_none() && rule.noncurrent_version_expiration.is_none() && !transitions::any(rule) {
            return Ok(());
        }
        let wanted = filter(rule);
        let range = KeyRange::text_prefix(&key![bucket.name.as_str()], wanted.prefix);
        let mut scan = Scan::range(range).limit(limits::SWEEP_ROWS);
        loop {
            let rows = self.store.scan(&keys::OBJECTS, &scan).await.map_err(error::from_read)?;
            for (at, current) in &rows {
                let name = at.text(1).unwrap_or_default();
                self.expire_key(bucket, rule, &wanted, &name, current).await?;
            }
            match rows.last() {
                Some((last, _)) if rows.len() == limits::SWEEP_ROWS => {
                    scan = scan.from(&list::behind(&bucket.name, &last.text(1).unwrap_or_default(), false));
                }
                _ => return Ok(()),
            }
        }
    }

    async fn expire_key(
        &self,
        bucket: &Bucket,
        rule: &LifecycleRule,
        wanted: &Filter<'_>,
        name: &str,
        current: &Current,
    ) -> Result<(), Error> {
        let version = &current.version;
        self.expire_older(bucket, rule, wanted, name).await?;
        let due = expires_ms(rule, version).is_some_and(|at| at <= self.now_ms());
        if !version.marker && due && wanted.fits(name, version) {
            return self.expire_one(bucket, name, None).await;
        }
        self.move_due(bucket, rule, wanted, (name, version)).await?;
        let lonely =
            rule.expiration.as_ref().is_some_and(|expiration| expiration.expired_object_delete_marker == Some(true));
        if version.marker && lonely && name.starts_with(wanted.prefix) {
            let older = Scan::prefix(&keys::object(&bucket.name, name)).limit(1);
            if self.store.scan(&keys::VERSIONS, &older).await.map_err(error::from_read)?.is_empty() {
                return self.expire_one(bucket, name, Some(version.shown_id())).await;
            }
        }
        Ok(())
    }

    async fn expire_older(
        &self,
        bucket: &Bucket,
        rule: &LifecycleRule,
        wanted: &Filter<'_>,
        name: &str,
    ) -> Result<(), Error> {
        let expiration = rule.noncurrent_version_expiration.as_ref();
        let keep = expiration.and_then(|expiration| expiration.newer_noncurrent_versions).unwrap_or(0);
        let keep = usize::try_from(keep).unwrap_or(0);
        if expiration.is_none() && rule.noncurrent_version_transitions.is_none() {
            return Ok(());
        }
        let older: Vec<(Key, Version)> = self
            .store
            .scan(&keys::VERSIONS, &Scan::prefix(&keys::object(&bucket.name, name)))
            .await
            .map_err(error::from_read)?;
        for (at, (_, version)) in older.iter().enumerate() {
            let since = version.noncurrent_ms.unwrap_or(version.modified_ms);
            let days = expiration.filter(|_| at >= keep).and_then(|expiration| expiration.noncurrent_days);
            let due = days.is_some_and(|days| days_after(since, days) <= self.now_ms());
            match due && wanted.fits(name, version) {
                true => self.expire_one(bucket, name, Some(version.shown_id())).await?,
                false => self.move_older(bucket, rule, wanted, (name, version, at)).await?,
            }
        }
        Ok(())
    }

    /// Deletes as a caller would; what is locked stays.
    async fn expire_one(&self, bucket: &Bucket, key: &str, version_id: Option<String>) -> Result<(), Error> {
        let asked = Asked { key: key.to_owned(), version_id, by_rule: true, ..Asked::default() };
        match self.delete(&self.own_context(bucket), bucket, &asked).await {
            Err(error) if error.status >= 500 => Err(error),
            _ => Ok(()),
        }
    }

    async fn expire_uploads(&self, bucket: &Bucket, rule: &LifecycleRule) -> Result<(), Error> {
        let days = rule.abort_incomplete_multipart_upload.as_ref().and_then(|abort| abort.days_after_initiation);
        let Some(days) = days else { return Ok(()) };
        let range = KeyRange::text_prefix(&key![bucket.name.as_str()], filter(rule).prefix);
        for (at, upload) in self.store.scan(&keys::UPLOADS, &Scan::range(range)).await.map_err(error::from_read)? {
            if days_after(upload.started_ms, days) <= self.now_ms() {
                self.end_upload(&bucket.name, &at.text(1).unwrap_or_default(), &at.text(2).unwrap_or_default()).await?;
            }
        }
        Ok(())
    }

    /// Who carries rules out.
    pub(crate) fn own_context(&self, bucket: &Bucket) -> Context {
        Context {
            principal: Principal::service("s3.amazonaws.com"),
            account: AccountId::new(&bucket.owner),
            region: Region::new(&bucket.region),
            request_id: RequestId::new(&self.ids.uuid()),
            endpoint: Arc::from(""),
            source_ip: None,
            secure: true,
            source_arn: None,
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_end_at_midnight() {
        assert_eq!(days_after(5, 1), 2 * limits::DAY_MS);
        assert_eq!(days_after(limits::DAY_MS, 1), 3 * limits::DAY_MS);
    }
}
