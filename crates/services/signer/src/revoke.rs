//! Revocations.

use crate::core::{Core, caller};
use crate::error::{from_transaction, invalid, no_job, no_profile};
use crate::keys::{self, Place};
use crate::records::{Outcome, Revocation};
use api::signer::{
    GetRevocationStatusRequest, GetRevocationStatusResponse, RevokeSignatureRequest, RevokeSigningProfileRequest,
};
use contract::Error;
use platform::Context;
use store::Abort;

impl Core {
    /// `RevokeSignature`.
    pub(crate) async fn signature_revoke(&self, ctx: &Context, input: RevokeSignatureRequest) -> Result<(), Error> {
        let place = &match &input.job_owner {
            Some(owner) => Place::of(ctx, Some(owner), &input.job_id),
            None => self.job(ctx, &input.job_id).await?.0,
        };
        let now_ms = self.clock.now_ms();
        let revocation = &Revocation { effective_ms: now_ms, at_ms: now_ms, by: caller(ctx), reason: input.reason };
        let stored = self.store.transact("signer.job.revoke", |tx| async move {
            let Some(mut job) = tx.get(&keys::JOBS, &place.key()).await? else {
                return Err(Abort::User(no_job(&place.name)));
            };
            if matches!(job.outcome, Outcome::Failed { .. }) {
                return Err(Abort::User(invalid(format!("Signing job {} has no signature.", place.name))));
            }
            job.revoked.get_or_insert_with(|| revocation.clone());
            tx.put(&keys::JOBS, &place.key(), &job)?;
            Ok(())
        });
        stored.await.map_err(from_transaction)
    }

    /// `RevokeSigningProfile`: signatures from the effective time on are not good any more, and the version makes none.
    pub(crate) async fn profile_revoke(&self, ctx: &Context, input: RevokeSigningProfileRequest) -> Result<(), Error> {
        let place = &Place::of(ctx, None, &input.profile_name);
        let key = &place.version_key(&input.profile_version);
        let (now_ms, effective_ms) = (self.clock.now_ms(), input.effective_time.ms());
        if effective_ms > now_ms {
            return Err(invalid("The effective time of a revocation must not be in the future."));
        }
        let revocation = &Revocation { effective_ms, at_ms: now_ms, by: caller(ctx), reason: input.reason };
        let stored = self.store.transact("signer.profile.revoke", |tx| async move {
            let Some(mut version) = tx.get(&keys::VERSIONS, key).await? else {
                return Err(Abort::User(no_profile(&place.name)));
            };
            version.revoked.get_or_insert_with(|| revocation.clone());
            tx.put(&keys::VERSIONS, key, &version)?;
            Ok(())
        });
        stored.await.map_err(from_transaction)
    }

    /// `GetRevocationStatus`. Certificates are not revoked by themselves.
    pub(crate) async fn revocation_status(
        &self,
        input: GetRevocationStatusRequest,
    ) -> Result<GetRevocationStatusResponse, Error> {
        let signed_ms = input.signature_timestamp.ms();
        let revoked = self.revoked(&input.profile_version_arn, &input.job_arn, signed_ms).await?;
        Ok(GetRevocationStatusResponse { revoked_entities: Some(revoked) })
    }
}
