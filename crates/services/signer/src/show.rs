//! From records to what the caller reads.

use crate::keys::Place;
use crate::platforms;
use crate::records::{JobRecord, Outcome, ProfileRecord, VersionRecord};
use api::signer::{
    DescribeSigningJobResponse, GetSigningProfileResponse, S3SignedObject, S3Source, SignatureValidityPeriod,
    SignedObject, SigningJob, SigningJobRevocationRecord, SigningProfile, SigningProfileRevocationRecord, Source,
};
use contract::{Map, Timestamp};
use std::collections::BTreeMap;

fn map(from: &BTreeMap<String, String>) -> Map<String> {
    from.iter().map(|(key, value)| (key.clone(), value.clone())).collect()
}

fn time(ms: i64) -> Option<Timestamp> {
    Some(Timestamp::from_ms(ms))
}

/// `Active`, `Canceled` or `Revoked`.
pub(crate) fn profile_status(profile: &ProfileRecord, version: &VersionRecord) -> &'static str {
    match (&version.revoked, profile.canceled) {
        (Some(_), _) => "Revoked",
        (None, true) => "Canceled",
        (None, false) => "Active",
    }
}

fn validity(profile: &ProfileRecord) -> Option<SignatureValidityPeriod> {
    let (value, unit) = profile.validity.clone().unwrap_or((crate::limits::VALIDITY_MONTHS_MAX, "MONTHS".to_owned()));
    Some(SignatureValidityPeriod { value: Some(value), r#type: Some(unit) })
}

fn tags(profile: &ProfileRecord) -> Option<Map<String>> {
    (!profile.tags.is_empty()).then(|| map(&profile.tags))
}

pub(crate) fn profile(place: &Place, profile: &ProfileRecord, version: &VersionRecord) -> GetSigningProfileResponse {
    GetSigningProfileResponse {
        profile_name: Some(place.name.clone()),
        profile_version: Some(profile.version.clone()),
        profile_version_arn: Some(place.version_arn(&profile.version)),
        revocation_record: version.revoked.as_ref().map(|revoked| SigningProfileRevocationRecord {
            revocation_effective_from: time(revoked.effective_ms),
            revoked_at: time(revoked.at_ms),
            revoked_by: Some(revoked.by.clone()),
        }),
        platform_id: Some(profile.platform.clone()),
        platform_display_name: Some(platforms::LAMBDA_NAME.to_owned()),
        signature_validity_period: validity(profile),
        signing_parameters: profile.parameters.as_ref().map(map),
        status: Some(profile_status(profile, version).to_owned()),
        status_reason: version.revoked.as_ref().map(|revoked| revoked.reason.clone()),
        arn: Some(place.profile_arn()),
        tags: tags(profile),
        ..Default::default()
    }
}

pub(crate) fn profile_listed(place: &Place, profile: &ProfileRecord, version: &VersionRecord) -> SigningProfile {
    SigningProfile {
        profile_name: Some(place.name.clone()),
        profile_version: Some(profile.version.clone()),
        profile_version_arn: Some(place.version_arn(&profile.version)),
        signature_validity_period: validity(profile),
        platform_id: Some(profile.platform.clone()),
        platform_display_name: Some(platforms::LAMBDA_NAME.to_owned()),
        signing_parameters: profile.parameters.as_ref().map(map),
        status: Some(profile_status(profile, version).to_owned()),
        arn: Some(place.profile_arn()),
        tags: tags(profile),
        ..Default::default()
    }
}

fn source(job: &JobRecord) -> Option<Source> {
    let s3 = S3Source { bucket_name: job.bucket.clone(), key: job.key.clone(), version: job.object_version.clone() };
    Some(Source { s3: Some(s3) })
}

impl JobRecord {
    /// `Succeeded` or `Failed`.
    pub(crate) fn status(&self) -> &'static str {
        match &self.outcome {
            Outcome::Signed { .. } => "Succeeded",
            Outcome::Failed { .. } => "Failed",
        }
    }

    fn status_reason(&self) -> &str {
        match &self.outcome {
            Outcome::Signed { .. } => "Signing Succeeded",
            Outcome::Failed { reason } => reason,
        }
    }

    pub(crate) fn expires_ms(&self) -> Option<i64> {
        match &self.outcome {
            Outcome::Signed { expires_ms, .. } => Some(*expires_ms),
            Outcome::Failed { .. } => None,
        }
    }

    fn signed_object(&self) -> Option<SignedObject> {
        match &self.outcome {
            Outcome::Signed { bucket, key, .. } => {
                let s3 = S3SignedObject { bucket_name: Some(bucket.clone()), key: Some(key.clone()) };
                Some(SignedObject { s3: Some(s3) })
            }
            Outcome::Failed { .. } => None,
        }
    }
}

pub(crate) fn job(id: &str, job: &JobRecord) -> DescribeSigningJobResponse {
    DescribeSigningJobResponse {
        job_id: Some(id.to_owned()),
        source: source(job),
        platform_id: Some(job.platform.clone()),
        platform_display_name: Some(platforms::LAMBDA_NAME.to_owned()),
        profile_name: Some(job.profile.clone()),
        profile_version: Some(job.profile_version.clone()),
        signing_parameters: job.parameters.as_ref().map(map),
        created_at: time(job.created_ms),
        completed_at: time(job.completed_ms),
        signature_expires_at: job.expires_ms().and_then(time),
        requested_by: Some(job.requested_by.clone()),
        status: Some(job.status().to_owned()),
        status_reason: Some(job.status_reason().to_owned()),
        revocation_record: job.revoked.as_ref().map(|revoked| SigningJobRevocationRecord {
            reason: Some(revoked.reason.clone()),
            revoked_at: time(revoked.at_ms),
            revoked_by: Some(revoked.by.clone()),
        }),
        signed_object: job.signed_object(),
        job_owner: Some(job.owner.clone()),
        job_invoker: Some(job.invoker.clone()),
        ..Default::default()
    }
}

pub(crate) fn job_listed(id: &str, job: &JobRecord) -> SigningJob {
    SigningJob {
        job_id: Some(id.to_owned()),
        source: source(job),
        signed_object: job.signed_object(),
        created_at: time(job.created_ms),
        status: Some(job.status().to_owned()),
        is_revoked: Some(job.revoked.is_some()),
        profile_name: Some(job.profile.clone()),
        profile_version: Some(job.profile_version.clone()),
        platform_id: Some(job.platform.clone()),
        platform_display_name: Some(platforms::LAMBDA_NAME.to_owned()),
        signature_expires_at: job.expires_ms().and_then(time),
        job_owner: Some(job.owner.clone()),
        job_invoker: Some(job.invoker.clone()),
        ..Default::default()
    }
}
