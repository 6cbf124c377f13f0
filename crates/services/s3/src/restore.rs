//! `RestoreObject`: objects of the archive classes are in reach again for some days.
//!
//! Nothing has to be fetched from anywhere, so a restore takes the time that the product is told it takes ([`Restores`]), on the
//! product's clock. What is to happen then is queued in the commit that decides it; `due` does it.

use crate::core::{Core, http_date};
use crate::error;
use crate::limits;
use crate::records::{Restoring, Version};
use api::s3::{RestoreObjectOutput, RestoreObjectRequest, RestoreRequest, RestoreStatus};
use contract::{Error, Timestamp};
use platform::Context;

/// How long it takes until an object of an archive can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Restores {
    /// No time: what is asked for is there when the answer is.
    #[default]
    Instant,
    /// As long as AWS says that each tier takes at least, or for bulk retrieval typically.
    Timed,
}

impl Restores {
    fn takes_ms(self, class: &str, tier: &str) -> i64 {
        match (self, tier, class) {
            (Self::Instant, ..) => 0,
            (Self::Timed, "Expedited", _) => limits::RESTORE_EXPEDITED_MS,
            (Self::Timed, "Bulk", "DEEP_ARCHIVE") => limits::RESTORE_DEEP_BULK_MS,
            (Self::Timed, "Bulk", _) => limits::RESTORE_BULK_MS,
            (Self::Timed, _, "DEEP_ARCHIVE") => limits::RESTORE_DEEP_MS,
            (Self::Timed, ..) => limits::RESTORE_STANDARD_MS,
        }
    }
}

fn is_archived(version: &Version) -> bool {
    matches!(version.storage_class(), "GLACIER" | "DEEP_ARCHIVE")
}

/// When a restored object goes out of reach; `None` where it is not restored.
fn until_ms(version: &Version, now_ms: i64) -> Option<i64> {
    version.restored_until_ms.filter(|until_ms| is_archived(version) && *until_ms > now_ms)
}

/// Whether the content cannot be read.
pub(crate) fn is_out_of_reach(version: &Version, now_ms: i64) -> bool {
    is_archived(version) && until_ms(version, now_ms).is_none()
}

/// `x-amz-restore`
pub(crate) fn header(version: &Version, now_ms: i64) -> Option<String> {
    if is_archived(version) && version.restoring.is_some() {
        return Some("ongoing-request=\"true\"".to_owned());
    }
    let until_ms = until_ms(version, now_ms)?;
    Some(format!("ongoing-request=\"false\", expiry-date=\"{}\"", http_date(until_ms)))
}

/// What lists tell of it.
pub(crate) fn status(version: &Version, now_ms: i64) -> Option<RestoreStatus> {
    if is_archived(version) && version.restoring.is_some() {
        return Some(RestoreStatus { is_restore_in_progress: Some(true), restore_expiry_date: None });
    }
    let until_ms = until_ms(version, now_ms)?;
    Some(RestoreStatus { is_restore_in_progress: Some(false), restore_expiry_date: Some(Timestamp::from_ms(until_ms)) })
}

/// What is asked for: for how many days, and how fast.
struct Wanted<'r> {
    days: Option<i32>,
    tier: &'r str,
}

/// A request that makes sense.
fn wanted(request: &RestoreRequest) -> Result<Wanted<'_>, Error> {
    if request.r#type.is_some() || request.select_parameters.is_some() || request.output_location.is_some() {
        return Err(error::not_implemented("select", "Archives cannot be searched"));
    }
    if let Some(days) = request.days.filter(|days| *days < 1) {
        let text = "'Days' for Restore action must be a positive integer";
        return Err(error::argument("Days", &days.to_string(), text));
    }
    let job = request.glacier_job_parameters.as_ref().map(|job| job.tier.as_str());
    let tier = job.or(request.tier.as_deref()).unwrap_or("Standard");
    if speed(tier).is_none() {
        return Err(error::malformed_xml());
    }
    Ok(Wanted { days: request.days, tier })
}

/// Which tier is faster.
fn speed(tier: &str) -> Option<usize> {
    ["Bulk", "Standard", "Expedited"].iter().position(|one| *one == tier)
}

fn check(version: &Version, wanted: &Wanted<'_>) -> Result<(), Error> {
    if !is_archived(version) {
        let text = "Restore is not allowed for the object's current storage class";
        return Err(error::archived(text, version.storage_class()));
    }
    if wanted.tier == "Expedited" && version.storage_class() == "DEEP_ARCHIVE" {
        return Err(error::argument("Tier", wanted.tier, "Retrieval option is not supported by this storage class"));
    }
    Ok(())
}

/// Begins a restore, makes one that is under way faster, or changes how long what is restored stays so.
fn begin(version: &mut Version, wanted: &Wanted<'_>, now_ms: i64, restores: Restores) -> Result<(), Error> {
    check(version, wanted)?;
    let takes_ms = restores.takes_ms(version.storage_class(), wanted.tier);
    if let Some(restoring) = &mut version.restoring {
        if speed(wanted.tier) <= speed(&restoring.tier) {
            return Err(Error::client(409, "RestoreAlreadyInProgress", "Object restore is already in progress"));
        }
        wanted.tier.clone_into(&mut restoring.tier);
        restoring.done_ms = restoring.done_ms.min(now_ms + takes_ms);
        return Ok(());
    }
    let days = wanted.days.ok_or_else(error::malformed_xml)?;
    if takes_ms == 0 || until_ms(version, now_ms).is_some() {
        version.restored_until_ms = Some(crate::lifecycle::days_after(now_ms, days));
    } else {
        version.restoring = Some(Restoring { tier: wanted.tier.to_owned(), days, done_ms: now_ms + takes_ms });
    }
    Ok(())
}

impl Core {
    /// For callers inside, who are not told whether it was in reach before.
    pub(crate) async fn restored(
        &self,
        ctx: &Context,
        input: RestoreObjectRequest,
    ) -> Result<RestoreObjectOutput, Error> {
        self.object_restore(ctx, input).await.map(|_| RestoreObjectOutput::default())
    }

    /// Restores an object, or changes how long it stays so. Gives whether it was out of reach before.
    pub(crate) async fn object_restore(&self, ctx: &Context, input: RestoreObjectRequest) -> Result<bool, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref()).await?;
        let request = input.restore_request.ok_or_else(error::malformed_xml)?;
        let wanted = &wanted(&request)?;
        let (key, id, now_ms) = (&input.key, input.version_id.as_deref(), self.now_ms());
        let before = self.readable(ctx, &bucket, key, id).await?;
        let fresh = is_out_of_reach(&before, now_ms);
        let events: &[&str] = match (fresh && before.restoring.is_none(), self.restores) {
            (true, Restores::Instant) => &["ObjectRestore:Post", "ObjectRestore:Completed"],
            (true, Restores::Timed) => &["ObjectRestore:Post"],
            (false, _) => &[],
        };
        let change = |version: &mut Version| begin(version, wanted, now_ms, self.restores);
        self.change_version(ctx, &bucket, key, id, (events, change)).await?;
        Ok(fresh)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::About;

    fn version(class: &str, restored_until_ms: Option<i64>) -> Version {
        let about = About { storage_class: Some(class.to_owned()), ..About::default() };
        Version { about, restored_until_ms, ..Version::default() }
    }

    #[test]
    fn archives_are_out_of_reach_until_restored() {
        for (class, until, out) in [
            ("STANDARD_IA", None, false),
            ("GLACIER_IR", None, false),
            ("GLACIER", None, true),
            ("DEEP_ARCHIVE", None, true),
            ("GLACIER", Some(11), false),
            ("GLACIER", Some(10), true),
        ] {
            let version = version(class, until);
            assert_eq!(is_out_of_reach(&version, 10), out, "{class} {until:?}");
            assert_eq!(header(&version, 10).is_some(), until == Some(11));
        }
    }

    #[test]
    fn requests_are_checked() {
        let request = |days| RestoreRequest { days, ..RestoreRequest::default() };
        assert_eq!(wanted(&request(Some(3))).ok().and_then(|wanted| wanted.days), Some(3));
        assert!(wanted(&request(Some(0))).is_err());
        let expedited = RestoreRequest { tier: Some("Expedited".into()), ..request(Some(1)) };
        let expedited = wanted(&expedited).expect("fits");
        assert!(check(&version("GLACIER", None), &expedited).is_ok());
        assert!(check(&version("DEEP_ARCHIVE", None), &expedited).is_err());
        assert!(check(&version("STANDARD_IA", None), &expedited).is_err());
        assert!(wanted(&RestoreRequest { tier: Some("Soon".into()), ..request(Some(1)) }).is_err());
    }

    #[test]
    fn restores_take_their_time() {
        let ask = |version: &mut Version, tier, days| begin(version, &Wanted { days, tier }, 0, Restores::Timed);
        let mut slow = version("GLACIER", None);
        assert!(ask(&mut slow, "Bulk", None).is_err(), "a new one needs days");
        assert!(ask(&mut slow, "Bulk", Some(1)).is_ok());
        assert_eq!(header(&slow, 0).as_deref(), Some("ongoing-request=\"true\""));
        assert_eq!(slow.restoring.as_ref().map(|restoring| restoring.done_ms), Some(limits::RESTORE_BULK_MS));
        let again = ask(&mut slow, "Bulk", Some(1)).err().map(|error| error.code.into_owned());
        assert_eq!(again.as_deref(), Some("RestoreAlreadyInProgress"));
        assert!(ask(&mut slow, "Standard", None).is_ok(), "a faster tier");
        assert_eq!(slow.restoring.as_ref().map(|restoring| restoring.done_ms), Some(limits::RESTORE_STANDARD_MS));
        let mut instant = version("GLACIER", None);
        let wanted = Wanted { days: Some(1), tier: "Standard" };
        assert!(begin(&mut instant, &wanted, 0, Restores::Instant).is_ok());
        assert!(instant.restoring.is_none() && !is_out_of_reach(&instant, 0));
    }
}
