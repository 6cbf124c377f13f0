//! The service: the generated trait on top of [`Core`].

use crate::authority::Vault;
use crate::core::Core;
use crate::keys::Place;
use crate::{limits, platforms, show};
use api::signer::{self as shape, Signer};
use code_signature::{Authority, Claims};
use contract::Error;
use identity::ResourcePolicies;
use platform::{BoxFuture, Bus, Call, SharedClock, SharedIds};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Store;
use tokio::sync::Semaphore;

/// What the service is made of.
pub struct SignerConfig {
    /// Its rows.
    pub store: Store,
    /// When signatures are made and end.
    pub clock: SharedClock,
    /// Ids of jobs and versions.
    pub ids: SharedIds,
    /// The way to buckets.
    pub bus: Arc<Bus>,
    /// What seals private keys.
    pub vault: Arc<dyn Vault>,
}

/// AWS Signer on a store.
pub struct SignerService {
    core: Core,
}

impl SignerService {
    /// A service on this store, of which it is the only one. Nothing of it is only in memory.
    #[must_use]
    pub fn new(config: SignerConfig) -> Arc<Self> {
        let SignerConfig { store, clock, ids, bus, vault } = config;
        let turns = Semaphore::new(limits::JOBS_AT_ONCE);
        Arc::new(Self { core: Core { store, clock, ids, bus, vault, turns } })
    }
}

impl Authority for SignerService {
    fn roots<'a>(&'a self, account: &'a str, region: &'a str) -> BoxFuture<'a, Result<Vec<Vec<u8>>, Error>> {
        Box::pin(self.core.roots(account, region))
    }

    fn is_revoked<'a>(&'a self, claims: &'a Claims) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(self.core.is_revoked(claims))
    }
}

impl ResourcePolicies for SignerService {
    fn policy_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(async move {
            let found = self.core.policy_of(arn).await;
            found.inspect_err(|error| tracing::error!(%error, arn, "could not read a profile's permissions")).ok()?
        })
    }

    fn tags_for<'a>(&'a self, arn: &'a str) -> BoxFuture<'a, Vec<(String, String)>> {
        Box::pin(self.core.tags_known(arn))
    }
}

impl Signer for SignerService {
    async fn add_profile_permission(
        &self,
        call: Call<shape::AddProfilePermissionRequest>,
    ) -> Result<shape::AddProfilePermissionResponse, Error> {
        self.core.permission_add(&call.ctx, call.input).await
    }

    async fn cancel_signing_profile(&self, call: Call<shape::CancelSigningProfileRequest>) -> Result<(), Error> {
        self.core.profile_cancel(&call.ctx, &call.input.profile_name).await
    }

    async fn describe_signing_job(
        &self,
        call: Call<shape::DescribeSigningJobRequest>,
    ) -> Result<shape::DescribeSigningJobResponse, Error> {
        let (place, job) = self.core.job(&call.ctx, &call.input.job_id).await?;
        Ok(show::job(&place.name, &job))
    }

    async fn get_revocation_status(
        &self,
        call: Call<shape::GetRevocationStatusRequest>,
    ) -> Result<shape::GetRevocationStatusResponse, Error> {
        self.core.revocation_status(call.input).await
    }

    async fn get_signing_platform(
        &self,
        call: Call<shape::GetSigningPlatformRequest>,
    ) -> Result<shape::GetSigningPlatformResponse, Error> {
        platforms::get(&call.input.platform_id)
    }

    async fn get_signing_profile(
        &self,
        call: Call<shape::GetSigningProfileRequest>,
    ) -> Result<shape::GetSigningProfileResponse, Error> {
        let place = Place::of(&call.ctx, call.input.profile_owner.as_deref(), &call.input.profile_name);
        let (profile, version) = self.core.profile(&place).await?;
        Ok(show::profile(&place, &profile, &version))
    }

    async fn list_profile_permissions(
        &self,
        call: Call<shape::ListProfilePermissionsRequest>,
    ) -> Result<shape::ListProfilePermissionsResponse, Error> {
        self.core.permissions_list(&call.ctx, call.input).await
    }

    async fn list_signing_jobs(
        &self,
        call: Call<shape::ListSigningJobsRequest>,
    ) -> Result<shape::ListSigningJobsResponse, Error> {
        self.core.jobs_list(&call.ctx, call.input).await
    }

    async fn list_signing_platforms(
        &self,
        call: Call<shape::ListSigningPlatformsRequest>,
    ) -> Result<shape::ListSigningPlatformsResponse, Error> {
        platforms::list(&call.input)
    }

    async fn list_signing_profiles(
        &self,
        call: Call<shape::ListSigningProfilesRequest>,
    ) -> Result<shape::ListSigningProfilesResponse, Error> {
        self.core.profiles_list(&call.ctx, call.input).await
    }

    async fn list_tags_for_resource(
        &self,
        call: Call<shape::ListTagsForResourceRequest>,
    ) -> Result<shape::ListTagsForResourceResponse, Error> {
        let tags = self.core.tags_list(&call.input.resource_arn).await?;
        Ok(shape::ListTagsForResourceResponse { tags: Some(tags) })
    }

    async fn put_signing_profile(
        &self,
        call: Call<shape::PutSigningProfileRequest>,
    ) -> Result<shape::PutSigningProfileResponse, Error> {
        self.core.profile_put(&call.ctx, call.input).await
    }

    async fn remove_profile_permission(
        &self,
        call: Call<shape::RemoveProfilePermissionRequest>,
    ) -> Result<shape::RemoveProfilePermissionResponse, Error> {
        self.core.permission_remove(&call.ctx, call.input).await
    }

    async fn revoke_signature(&self, call: Call<shape::RevokeSignatureRequest>) -> Result<(), Error> {
        self.core.signature_revoke(&call.ctx, call.input).await
    }

    async fn revoke_signing_profile(&self, call: Call<shape::RevokeSigningProfileRequest>) -> Result<(), Error> {
        self.core.profile_revoke(&call.ctx, call.input).await
    }

    async fn start_signing_job(
        &self,
        call: Call<shape::StartSigningJobRequest>,
    ) -> Result<shape::StartSigningJobResponse, Error> {
        self.core.job_start(&call.ctx, call.input).await
    }

    async fn tag_resource(&self, call: Call<shape::TagResourceRequest>) -> Result<shape::TagResourceResponse, Error> {
        let tags = call.input.tags;
        let add = |known: &mut BTreeMap<String, String>| known.extend(tags.iter().cloned());
        self.core.tags_change(&call.input.resource_arn, add).await?;
        Ok(shape::TagResourceResponse {})
    }

    async fn untag_resource(
        &self,
        call: Call<shape::UntagResourceRequest>,
    ) -> Result<shape::UntagResourceResponse, Error> {
        let names = call.input.tag_keys;
        let remove = |known: &mut BTreeMap<String, String>| known.retain(|name, _| !names.contains(name));
        self.core.tags_change(&call.input.resource_arn, remove).await?;
        Ok(shape::UntagResourceResponse {})
    }
}
