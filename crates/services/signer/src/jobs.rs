//! Jobs: begun, done and remembered.

use crate::core::{Core, caller};
use crate::error::{from_read, from_transaction, invalid, no_job};
use crate::keys::{self, Place};
use crate::records::{InvokedRecord, JobRecord, ProfileRecord, TokenRecord, VersionRecord};
use crate::work::Work;
use api::signer::{S3Source, StartSigningJobRequest, StartSigningJobResponse};
use contract::Error;
use platform::Context;
use store::{Abort, key};

impl Core {
    /// `StartSigningJob`: what an earlier call with the same token has begun is not begun again.
    pub(crate) async fn job_start(
        &self,
        ctx: &Context,
        input: StartSigningJobRequest,
    ) -> Result<StartSigningJobResponse, Error> {
        let token = key![ctx.account.as_str(), ctx.region.as_str(), &input.client_request_token];
        if let Some(TokenRecord { job, owner }) = self.store.get(&keys::TOKENS, &token).await.map_err(from_read)? {
            return Ok(StartSigningJobResponse { job_id: Some(job), job_owner: Some(owner) });
        }
        let profile_place = Place::of(ctx, input.profile_owner.as_deref(), &input.profile_name);
        let (profile, version) = self.profile(&profile_place).await?;
        check_usable(&profile_place.name, &profile, &version)?;
        let source = input.source.s3.ok_or_else(|| invalid("The source must be an S3 object."))?;
        let destination = input.destination.s3.and_then(|s3| Some((s3.bucket_name?, s3.prefix.unwrap_or_default())));
        let (bucket, prefix) = destination.ok_or_else(|| invalid("The destination must be an S3 bucket."))?;
        let place = Place { name: self.ids.uuid(), ..profile_place.clone() };
        let created_ms = self.clock.now_ms();
        let work =
            Work { place: &place, profile_place: &profile_place, profile: &profile, source: &source, created_ms };
        let outcome = self.work(ctx, &work, bucket, &prefix).await?;
        let S3Source { bucket_name, key, version } = source;
        let record = JobRecord {
            bucket: bucket_name,
            key,
            object_version: version,
            profile: profile_place.name,
            profile_version: profile.version,
            platform: profile.platform,
            parameters: profile.parameters,
            created_ms,
            completed_ms: self.clock.now_ms(),
            requested_by: caller(ctx),
            owner: place.account.clone(),
            invoker: ctx.account.to_string(),
            outcome,
            revoked: None,
        };
        let made = self.job_keep(ctx, &input.client_request_token, &place, &record).await?;
        Ok(StartSigningJobResponse { job_id: Some(made.job), job_owner: Some(made.owner) })
    }

    /// Stores a job, unless another call with the same token was first.
    async fn job_keep(
        &self,
        ctx: &Context,
        token: &str,
        place: &Place,
        record: &JobRecord,
    ) -> Result<TokenRecord, Error> {
        let token = &key![ctx.account.as_str(), ctx.region.as_str(), token];
        let invoked = &keys::place(ctx).push(place.name.as_str());
        let stored = self.store.transact("signer.job.start", |tx| async move {
            if let Some(first) = tx.get(&keys::TOKENS, token).await? {
                return Ok(first);
            }
            let made = TokenRecord { job: place.name.clone(), owner: place.account.clone() };
            tx.put(&keys::TOKENS, token, &made)?;
            tx.put(&keys::JOBS, &place.key(), record)?;
            if record.owner != record.invoker {
                tx.put(&keys::INVOKED, invoked, &InvokedRecord { owner: record.owner.clone() })?;
            }
            Ok::<_, Abort<Error>>(made)
        });
        stored.await.map_err(from_transaction)
    }

    /// A job of the caller's account, or one that it began with another's profile.
    pub(crate) async fn job(&self, ctx: &Context, id: &str) -> Result<(Place, JobRecord), Error> {
        let own = Place::of(ctx, None, id);
        let invoked = self.store.get(&keys::INVOKED, &own.key()).await.map_err(from_read)?;
        let place = invoked.map_or(own.clone(), |invoked| Place { account: invoked.owner, ..own });
        let found = self.store.get(&keys::JOBS, &place.key()).await.map_err(from_read)?;
        found.map(|record| (place, record)).ok_or_else(|| no_job(id))
    }
}

fn check_usable(name: &str, profile: &ProfileRecord, version: &VersionRecord) -> Result<(), Error> {
    if profile.canceled {
        return Err(invalid(format!("Signing profile {name} is canceled.")));
    }
    if version.revoked.is_some() {
        return Err(invalid(format!("Signing profile {name} is revoked.")));
    }
    Ok(())
}
