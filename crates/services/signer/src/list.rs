//! Lists of profiles and jobs.

use crate::core::Core;
use crate::error::from_read;
use crate::keys::{self, Place};
use crate::records::JobRecord;
use crate::{page, show};
use api::signer::{
    ListSigningJobsRequest, ListSigningJobsResponse, ListSigningProfilesRequest, ListSigningProfilesResponse,
};
use contract::Error;
use platform::Context;
use store::Scan;

impl Core {
    /// `ListSigningProfiles`: canceled ones only when they are asked for.
    pub(crate) async fn profiles_list(
        &self,
        ctx: &Context,
        input: ListSigningProfilesRequest,
    ) -> Result<ListSigningProfilesResponse, Error> {
        let scan = Scan::prefix(&keys::place(ctx));
        let rows = self.store.scan(&keys::PROFILES, &scan).await.map_err(from_read)?;
        let statuses = input.statuses.as_deref().unwrap_or_default();
        let canceled = input.include_canceled.unwrap_or(false);
        let mut all = Vec::new();
        for (key, profile) in rows {
            let place = Place::of(ctx, None, &key.text(2).unwrap_or_default());
            let version = self.version(&place, &profile.version).await?.unwrap_or_default();
            let status = show::profile_status(&profile, &version);
            let asked = statuses.iter().any(|asked| asked == status);
            let listed = if statuses.is_empty() { canceled || status != "Canceled" } else { asked };
            if listed && input.platform_id.as_ref().is_none_or(|platform| *platform == profile.platform) {
                all.push((place.name.clone(), show::profile_listed(&place, &profile, &version)));
            }
        }
        let (profiles, next_token) = page::cut(all, input.max_results, input.next_token.as_deref())?;
        Ok(ListSigningProfilesResponse { profiles: Some(profiles), next_token })
    }

    /// `ListSigningJobs`: the newest ones first.
    pub(crate) async fn jobs_list(
        &self,
        ctx: &Context,
        input: ListSigningJobsRequest,
    ) -> Result<ListSigningJobsResponse, Error> {
        let place = keys::place(ctx);
        let mut jobs: Vec<(String, JobRecord)> = Vec::new();
        let rows = self.store.scan(&keys::JOBS, &Scan::prefix(&place)).await.map_err(from_read)?;
        jobs.extend(rows.into_iter().map(|(key, job)| (key.text(2).unwrap_or_default(), job)));
        for (key, _) in self.store.scan(&keys::INVOKED, &Scan::prefix(&place)).await.map_err(from_read)? {
            let id = key.text(2).unwrap_or_default();
            let (_, job) = self.job(ctx, &id).await?;
            jobs.push((id, job));
        }
        jobs.retain(|(_, job)| fits(job, &input));
        let named = |(id, job): (String, JobRecord)| {
            let listed = show::job_listed(&id, &job);
            // Tokens name places in the list, so that the names are in its order.
            (format!("{:020}{id}", i64::MAX - job.created_ms), listed)
        };
        let mut all: Vec<_> = jobs.into_iter().map(named).collect();
        all.sort_by(|(one, _), (other, _)| one.cmp(other));
        let (jobs, next_token) = page::cut(all, input.max_results, input.next_token.as_deref())?;
        Ok(ListSigningJobsResponse { jobs: Some(jobs), next_token })
    }
}

fn fits(job: &JobRecord, input: &ListSigningJobsRequest) -> bool {
    let expires_ms = job.expires_ms();
    let same = |asked: &Option<String>, is: &str| asked.as_ref().is_none_or(|asked| asked == is);
    same(&input.status, job.status())
        && same(&input.platform_id, &job.platform)
        && same(&input.requested_by, &job.requested_by)
        && same(&input.job_invoker, &job.invoker)
        && input.is_revoked.is_none_or(|asked| asked == job.revoked.is_some())
        && input.signature_expires_before.is_none_or(|asked| expires_ms.is_some_and(|ms| ms < asked.ms()))
        && input.signature_expires_after.is_none_or(|asked| expires_ms.is_some_and(|ms| ms > asked.ms()))
}
