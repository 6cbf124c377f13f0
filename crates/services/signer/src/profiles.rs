//! Profiles.

use crate::core::Core;
use crate::error::{from_transaction, invalid};
use crate::keys::{self, Place};
use crate::records::{ProfileRecord, VersionRecord};
use crate::{limits, platforms, tags};
use api::signer::{PutSigningProfileRequest, PutSigningProfileResponse, SignatureValidityPeriod};
use contract::Error;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use platform::Context;
use std::collections::BTreeMap;
use store::Abort;

/// When a signature of that time ends. `None` when that is no period, or too long a one.
pub(crate) fn end_ms(signed_ms: i64, validity: Option<&(i32, String)>) -> Option<i64> {
    let (value, unit) = match validity {
        Some((value, unit)) => (*value, unit.as_str()),
        None => (limits::VALIDITY_MONTHS_MAX, "MONTHS"),
    };
    let (span, most) = match unit {
        "DAYS" => (Span::new().try_days(value), limits::VALIDITY_MONTHS_MAX * 31),
        "MONTHS" => (Span::new().try_months(value), limits::VALIDITY_MONTHS_MAX),
        "YEARS" => (Span::new().try_years(value), limits::VALIDITY_MONTHS_MAX / 12),
        _ => return None,
    };
    let signed = Timestamp::from_millisecond(signed_ms).ok()?.to_zoned(TimeZone::UTC);
    let end = signed.checked_add(span.ok()?).ok()?;
    (1..=most).contains(&value).then(|| end.timestamp().as_millisecond())
}

fn validity(given: Option<SignatureValidityPeriod>) -> Result<Option<(i32, String)>, Error> {
    let Some(given) = given else { return Ok(None) };
    let pair = given.value.zip(given.r#type);
    pair.filter(|pair| end_ms(0, Some(pair)).is_some()).map(Some).ok_or_else(|| {
        invalid(format!(
            "The signature validity period must be between 1 day and {} months.",
            limits::VALIDITY_MONTHS_MAX
        ))
    })
}

impl Core {
    /// `PutSigningProfile`: the first version of a profile, or the next one.
    pub(crate) async fn profile_put(
        &self,
        ctx: &Context,
        input: PutSigningProfileRequest,
    ) -> Result<PutSigningProfileResponse, Error> {
        check(&input)?;
        let place = &Place::of(ctx, None, &input.profile_name);
        let wanted = &ProfileRecord {
            version: self.new_version(),
            platform: input.platform_id,
            validity: validity(input.signature_validity_period)?,
            parameters: input.signing_parameters.map(BTreeMap::from_iter),
            tags: tags::of_new(input.tags)?,
            canceled: false,
            permissions: Vec::new(),
            revision: self.ids.uuid(),
        };
        let stored = self.store.transact("signer.profile.put", |tx| async move {
            let old = tx.get(&keys::PROFILES, &place.key()).await?;
            if old.as_ref().is_some_and(|old| old.canceled) {
                return Err(Abort::User(invalid(format!("Signing profile {} is canceled.", place.name))));
            }
            let mut record = wanted.clone();
            if let Some(old) = old {
                record.permissions = old.permissions;
                record.revision = old.revision;
                record.tags = if record.tags.is_empty() { old.tags } else { record.tags };
            }
            tx.put(&keys::PROFILES, &place.key(), &record)?;
            tx.put(&keys::VERSIONS, &place.version_key(&record.version), &VersionRecord::default())?;
            Ok(())
        });
        stored.await.map_err(from_transaction)?;
        Ok(PutSigningProfileResponse {
            arn: Some(place.profile_arn()),
            profile_version_arn: Some(place.version_arn(&wanted.version)),
            profile_version: Some(wanted.version.clone()),
        })
    }

    /// `CancelSigningProfile`.
    pub(crate) async fn profile_cancel(&self, ctx: &Context, name: &str) -> Result<(), Error> {
        let cancel = |profile: &mut ProfileRecord| {
            profile.canceled = true;
            Ok(())
        };
        self.change(&Place::of(ctx, None, name), cancel).await
    }
}

fn check(input: &PutSigningProfileRequest) -> Result<(), Error> {
    if input.platform_id != platforms::LAMBDA {
        // Recorded, of the platforms that need one.
        return Err(invalid(if input.signing_material.is_none() && input.platform_id.starts_with("A") {
            "signing material cannot be null."
        } else {
            "The signing platform is not supported here."
        }));
    }
    if input.signing_material.is_some() {
        return Err(invalid("Signing material is not allowed for platforms whose keys AWS Signer manages."));
    }
    if input.overrides.is_some() {
        return Err(invalid(format!("Overrides are not allowed for platform {}.", platforms::LAMBDA)));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_have_bounds() {
        let signed = "2025-01-31T12:00:00Z".parse::<Timestamp>().expect("a time").as_millisecond();
        for (value, unit, end) in [
            (1, "DAYS", Some("2025-02-01T12:00:00Z")),
            (0, "DAYS", None),
            (1, "MONTHS", Some("2025-02-28T12:00:00Z")),
            (135, "MONTHS", Some("2036-04-30T12:00:00Z")),
            (136, "MONTHS", None),
            (11, "YEARS", Some("2036-01-31T12:00:00Z")),
            (12, "YEARS", None),
            (1, "WEEKS", None),
        ] {
            let made = end_ms(signed, Some(&(value, unit.to_owned())));
            let made = made.map(|ms| Timestamp::from_millisecond(ms).expect("a time").to_string());
            assert_eq!(made.as_deref(), end, "{value} {unit}");
        }
        assert!(end_ms(signed, None).is_some());
    }
}
