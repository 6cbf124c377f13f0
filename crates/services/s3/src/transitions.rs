//! Lifecycle transitions: what a rule moves to another storage class. Nothing moves but the name of the class, which decides whether
//! the object can be read.

use crate::core::Core;
use crate::lifecycle::{Filter, days_after};
use crate::records::{Bucket, Version};
use api::s3::LifecycleRule;
use contract::Error;

/// Bytes of the smallest object that moves, unless the rule or the configuration says otherwise.
const SMALLEST_BYTES: u64 = 128 * 1024;

/// From the dearest to the cheapest; objects move this way only.
const CLASSES: [&str; 7] =
    ["STANDARD", "STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"];

pub(crate) fn any(rule: &LifecycleRule) -> bool {
    rule.transitions.is_some() || rule.noncurrent_version_transitions.is_some()
}

fn rank(class: &str) -> Option<usize> {
    CLASSES.iter().position(|one| *one == class)
}

/// The cheapest of the classes whose time has come, if the object is in a dearer one.
fn next<'r>(version: &Version, due: impl Iterator<Item = (&'r str, i64)>, now_ms: i64) -> Option<&'r str> {
    let here = rank(version.storage_class())?;
    let due = due.filter(|(_, at_ms)| *at_ms <= now_ms).filter_map(|(class, _)| Some((rank(class)?, class)));
    due.max().filter(|(there, _)| *there > here).map(|(_, class)| class)
}

fn is_large(bucket: &Bucket, filter: &Filter<'_>, version: &Version, class: &str) -> bool {
    let varies = bucket.configs.get("lifecycle-smallest").is_some_and(|size| *size == "varies_by_storage_class");
    let any_size = varies && matches!(class, "GLACIER" | "DEEP_ARCHIVE");
    any_size || filter.larger.is_some() || filter.smaller.is_some() || version.size >= SMALLEST_BYTES
}

impl Core {
    /// Moves the newest version of a key.
    pub(crate) async fn move_due(
        &self,
        bucket: &Bucket,
        rule: &LifecycleRule,
        wanted: &Filter<'_>,
        (key, version): (&str, &Version),
    ) -> Result<(), Error> {
        let at = |one: &api::s3::Transition| {
            let by_days = one.days.map(|days| days_after(version.modified_ms, days));
            by_days.or_else(|| one.date.map(contract::Timestamp::ms))
        };
        let due = rule.transitions.iter().flatten().filter_map(|one| Some((one.storage_class.as_deref()?, at(one)?)));
        match next(version, due, self.now_ms()) {
            Some(class) if !version.marker => self.move_to(bucket, wanted, (key, version), class).await,
            _ => Ok(()),
        }
    }

    /// Moves an older version, of which `at` are between it and the newest.
    pub(crate) async fn move_older(
        &self,
        bucket: &Bucket,
        rule: &LifecycleRule,
        wanted: &Filter<'_>,
        (key, version, at): (&str, &Version, usize),
    ) -> Result<(), Error> {
        let since = version.noncurrent_ms.unwrap_or(version.modified_ms);
        let due = rule.noncurrent_version_transitions.iter().flatten().filter_map(|one| {
            let keep = usize::try_from(one.newer_noncurrent_versions.unwrap_or(0)).unwrap_or(0);
            Some((one.storage_class.as_deref()?, days_after(since, one.noncurrent_days?))).filter(|_| at >= keep)
        });
        match next(version, due, self.now_ms()) {
            Some(class) if !version.marker => self.move_to(bucket, wanted, (key, version), class).await,
            _ => Ok(()),
        }
    }

    async fn move_to(
        &self,
        bucket: &Bucket,
        wanted: &Filter<'_>,
        (key, version): (&str, &Version),
        class: &str,
    ) -> Result<(), Error> {
        if !wanted.fits(key, version) || !is_large(bucket, wanted, version, class) {
            return Ok(());
        }
        let order = version.order;
        let change = |version: &mut Version| {
            // Another version may have got the id `null` meanwhile.
            if version.order == order {
                version.about.storage_class = Some(class.to_owned());
            }
            Ok(())
        };
        let id = version.shown_id();
        let (ctx, events) = (self.own_context(bucket), &["LifecycleTransition"]);
        match self.change_version(&ctx, bucket, key, Some(&id), (events, change)).await {
            Err(error) if error.status >= 500 => Err(error),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::About;

    #[test]
    fn objects_move_to_cheaper_classes_only() {
        let version = |class: &str| Version {
            about: About { storage_class: Some(class.to_owned()), ..About::default() },
            ..Version::default()
        };
        let due = [("STANDARD_IA", 5), ("GLACIER", 10), ("DEEP_ARCHIVE", 20)];
        for (class, now_ms, want) in [
            ("STANDARD", 4, None),
            ("STANDARD", 5, Some("STANDARD_IA")),
            ("STANDARD", 10, Some("GLACIER")),
            ("GLACIER", 10, None),
            ("GLACIER", 20, Some("DEEP_ARCHIVE")),
            ("REDUCED_REDUNDANCY", 20, None),
        ] {
            assert_eq!(next(&version(class), due.into_iter(), now_ms), want, "{class} {now_ms}");
        }
    }
}
