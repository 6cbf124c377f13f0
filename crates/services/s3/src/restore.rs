//! `RestoreObject`: objects of the archive classes are in reach again for some days.
//!
//! Nothing has to be fetched from anywhere, so a restore is over when its request is answered. When it ends, reads are refused again;
//! nobody is told of that (`s3:ObjectRestore:Delete`).

use crate::core::{Core, http_date};
use crate::error;
use crate::lifecycle::days_after;
use crate::records::Version;
use api::s3::{RestoreObjectOutput, RestoreObjectRequest, RestoreRequest, RestoreStatus};
use contract::{Error, Timestamp};
use platform::Context;

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
    let until_ms = until_ms(version, now_ms)?;
    Some(format!("ongoing-request=\"false\", expiry-date=\"{}\"", http_date(until_ms)))
}

/// What lists tell of it.
pub(crate) fn status(version: &Version, now_ms: i64) -> Option<RestoreStatus> {
    let until_ms = until_ms(version, now_ms)?;
    Some(RestoreStatus { is_restore_in_progress: Some(false), restore_expiry_date: Some(Timestamp::from_ms(until_ms)) })
}

/// For how many days, by a request that makes sense.
fn days(request: &RestoreRequest) -> Result<i32, Error> {
    if request.r#type.is_some() || request.select_parameters.is_some() || request.output_location.is_some() {
        return Err(error::not_implemented("select", "Archives cannot be searched"));
    }
    let days = request.days.ok_or_else(error::malformed_xml)?;
    if days < 1 {
        let text = "'Days' for Restore action must be a positive integer";
        return Err(error::argument("Days", &days.to_string(), text));
    }
    Ok(days)
}

fn check(version: &Version, request: &RestoreRequest) -> Result<(), Error> {
    if !is_archived(version) {
        let text = "Restore is not allowed for the object's current storage class";
        return Err(error::archived(text, version.storage_class()));
    }
    let job = request.glacier_job_parameters.as_ref().map(|job| job.tier.as_str());
    let tier = job.or(request.tier.as_deref()).unwrap_or("Standard");
    if tier == "Expedited" && version.storage_class() == "DEEP_ARCHIVE" {
        return Err(error::argument("Tier", tier, "Retrieval option is not supported by this storage class"));
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
        let days = days(&request)?;
        let (key, id, now_ms) = (&input.key, input.version_id.as_deref(), self.now_ms());
        let fresh = is_out_of_reach(&self.readable(ctx, &bucket, key, id).await?, now_ms);
        let change = |version: &mut Version| {
            check(version, &request)?;
            version.restored_until_ms = Some(days_after(now_ms, days));
            Ok(())
        };
        let events: &[&str] = if fresh { &["ObjectRestore:Post", "ObjectRestore:Completed"] } else { &[] };
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
        assert_eq!(days(&request(Some(3))).ok(), Some(3));
        assert!(days(&request(None)).is_err() && days(&request(Some(0))).is_err());
        let expedited = RestoreRequest { tier: Some("Expedited".into()), ..request(Some(1)) };
        assert!(check(&version("GLACIER", None), &expedited).is_ok());
        assert!(check(&version("DEEP_ARCHIVE", None), &expedited).is_err());
        assert!(check(&version("STANDARD_IA", None), &request(Some(1))).is_err());
    }
}
