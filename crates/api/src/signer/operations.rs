// Generated from `models/signer.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `signer`, one method an operation.
pub trait Signer: Send + Sync + 'static {
    /// `AddProfilePermission`: POST `/signing-profiles/{profileName}/permissions`, 200.
    fn add_profile_permission(
        &self,
        call: Call<types::AddProfilePermissionRequest>,
    ) -> impl Future<Output = Result<types::AddProfilePermissionResponse, Error>> + Send;

    /// `CancelSigningProfile`: DELETE `/signing-profiles/{profileName}`, 200.
    fn cancel_signing_profile(
        &self,
        call: Call<types::CancelSigningProfileRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DescribeSigningJob`: GET `/signing-jobs/{jobId}`, 200.
    fn describe_signing_job(
        &self,
        call: Call<types::DescribeSigningJobRequest>,
    ) -> impl Future<Output = Result<types::DescribeSigningJobResponse, Error>> + Send;

    /// `GetRevocationStatus`: GET `/revocations`, 200.
    fn get_revocation_status(
        &self,
        call: Call<types::GetRevocationStatusRequest>,
    ) -> impl Future<Output = Result<types::GetRevocationStatusResponse, Error>> + Send;

    /// `GetSigningPlatform`: GET `/signing-platforms/{platformId}`, 200.
    fn get_signing_platform(
        &self,
        call: Call<types::GetSigningPlatformRequest>,
    ) -> impl Future<Output = Result<types::GetSigningPlatformResponse, Error>> + Send;

    /// `GetSigningProfile`: GET `/signing-profiles/{profileName}`, 200.
    fn get_signing_profile(
        &self,
        call: Call<types::GetSigningProfileRequest>,
    ) -> impl Future<Output = Result<types::GetSigningProfileResponse, Error>> + Send;

    /// `ListProfilePermissions`: GET `/signing-profiles/{profileName}/permissions`, 200.
    fn list_profile_permissions(
        &self,
        call: Call<types::ListProfilePermissionsRequest>,
    ) -> impl Future<Output = Result<types::ListProfilePermissionsResponse, Error>> + Send;

    /// `ListSigningJobs`: GET `/signing-jobs`, 200.
    fn list_signing_jobs(
        &self,
        call: Call<types::ListSigningJobsRequest>,
    ) -> impl Future<Output = Result<types::ListSigningJobsResponse, Error>> + Send;

    /// `ListSigningPlatforms`: GET `/signing-platforms`, 200.
    fn list_signing_platforms(
        &self,
        call: Call<types::ListSigningPlatformsRequest>,
    ) -> impl Future<Output = Result<types::ListSigningPlatformsResponse, Error>> + Send;

    /// `ListSigningProfiles`: GET `/signing-profiles`, 200.
    fn list_signing_profiles(
        &self,
        call: Call<types::ListSigningProfilesRequest>,
    ) -> impl Future<Output = Result<types::ListSigningProfilesResponse, Error>> + Send;

    /// `ListTagsForResource`: GET `/tags/{resourceArn}`, 200.
    fn list_tags_for_resource(
        &self,
        call: Call<types::ListTagsForResourceRequest>,
    ) -> impl Future<Output = Result<types::ListTagsForResourceResponse, Error>> + Send;

    /// `PutSigningProfile`: PUT `/signing-profiles/{profileName}`, 200.
    fn put_signing_profile(
        &self,
        call: Call<types::PutSigningProfileRequest>,
    ) -> impl Future<Output = Result<types::PutSigningProfileResponse, Error>> + Send;

    /// `RemoveProfilePermission`: DELETE `/signing-profiles/{profileName}/permissions/{statementId}`, 200.
    fn remove_profile_permission(
        &self,
        call: Call<types::RemoveProfilePermissionRequest>,
    ) -> impl Future<Output = Result<types::RemoveProfilePermissionResponse, Error>> + Send;

    /// `RevokeSignature`: PUT `/signing-jobs/{jobId}/revoke`, 200.
    fn revoke_signature(
        &self,
        call: Call<types::RevokeSignatureRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `RevokeSigningProfile`: PUT `/signing-profiles/{profileName}/revoke`, 200.
    fn revoke_signing_profile(
        &self,
        call: Call<types::RevokeSigningProfileRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `StartSigningJob`: POST `/signing-jobs`, 200.
    fn start_signing_job(
        &self,
        call: Call<types::StartSigningJobRequest>,
    ) -> impl Future<Output = Result<types::StartSigningJobResponse, Error>> + Send;

    /// `TagResource`: POST `/tags/{resourceArn}`, 200.
    fn tag_resource(
        &self,
        call: Call<types::TagResourceRequest>,
    ) -> impl Future<Output = Result<types::TagResourceResponse, Error>> + Send;

    /// `UntagResource`: DELETE `/tags/{resourceArn}`, 200.
    fn untag_resource(
        &self,
        call: Call<types::UntagResourceRequest>,
    ) -> impl Future<Output = Result<types::UntagResourceResponse, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: Signer>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: Signer> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "AddProfilePermission" => run(ctx, input, |call| self.0.add_profile_permission(call)),
            "CancelSigningProfile" => run(ctx, input, |call| self.0.cancel_signing_profile(call)),
            "DescribeSigningJob" => run(ctx, input, |call| self.0.describe_signing_job(call)),
            "GetRevocationStatus" => run(ctx, input, |call| self.0.get_revocation_status(call)),
            "GetSigningPlatform" => run(ctx, input, |call| self.0.get_signing_platform(call)),
            "GetSigningProfile" => run(ctx, input, |call| self.0.get_signing_profile(call)),
            "ListProfilePermissions" => run(ctx, input, |call| self.0.list_profile_permissions(call)),
            "ListSigningJobs" => run(ctx, input, |call| self.0.list_signing_jobs(call)),
            "ListSigningPlatforms" => run(ctx, input, |call| self.0.list_signing_platforms(call)),
            "ListSigningProfiles" => run(ctx, input, |call| self.0.list_signing_profiles(call)),
            "ListTagsForResource" => run(ctx, input, |call| self.0.list_tags_for_resource(call)),
            "PutSigningProfile" => run(ctx, input, |call| self.0.put_signing_profile(call)),
            "RemoveProfilePermission" => run(ctx, input, |call| self.0.remove_profile_permission(call)),
            "RevokeSignature" => run(ctx, input, |call| self.0.revoke_signature(call)),
            "RevokeSigningProfile" => run(ctx, input, |call| self.0.revoke_signing_profile(call)),
            "StartSigningJob" => run(ctx, input, |call| self.0.start_signing_job(call)),
            "TagResource" => run(ctx, input, |call| self.0.tag_resource(call)),
            "UntagResource" => run(ctx, input, |call| self.0.untag_resource(call)),
            _ => not_implemented(&SERVICE, operation),
        }
    }
}

/// Every operation with its types, for `Bus::call`.
pub mod op {

    use super::super::{schema::SERVICE, types};
    use crate::dispatch::operations;

    operations! { SERVICE;
    AddProfilePermission, "AddProfilePermission", types::AddProfilePermissionRequest, types::AddProfilePermissionResponse;
    CancelSigningProfile, "CancelSigningProfile", types::CancelSigningProfileRequest, ();
    DescribeSigningJob, "DescribeSigningJob", types::DescribeSigningJobRequest, types::DescribeSigningJobResponse;
    GetRevocationStatus, "GetRevocationStatus", types::GetRevocationStatusRequest, types::GetRevocationStatusResponse;
    GetSigningPlatform, "GetSigningPlatform", types::GetSigningPlatformRequest, types::GetSigningPlatformResponse;
    GetSigningProfile, "GetSigningProfile", types::GetSigningProfileRequest, types::GetSigningProfileResponse;
    ListProfilePermissions, "ListProfilePermissions", types::ListProfilePermissionsRequest, types::ListProfilePermissionsResponse;
    ListSigningJobs, "ListSigningJobs", types::ListSigningJobsRequest, types::ListSigningJobsResponse;
    ListSigningPlatforms, "ListSigningPlatforms", types::ListSigningPlatformsRequest, types::ListSigningPlatformsResponse;
    ListSigningProfiles, "ListSigningProfiles", types::ListSigningProfilesRequest, types::ListSigningProfilesResponse;
    ListTagsForResource, "ListTagsForResource", types::ListTagsForResourceRequest, types::ListTagsForResourceResponse;
    PutSigningProfile, "PutSigningProfile", types::PutSigningProfileRequest, types::PutSigningProfileResponse;
    RemoveProfilePermission, "RemoveProfilePermission", types::RemoveProfilePermissionRequest, types::RemoveProfilePermissionResponse;
    RevokeSignature, "RevokeSignature", types::RevokeSignatureRequest, ();
    RevokeSigningProfile, "RevokeSigningProfile", types::RevokeSigningProfileRequest, ();
    SignPayload, "SignPayload", types::SignPayloadRequest, types::SignPayloadResponse;
    StartSigningJob, "StartSigningJob", types::StartSigningJobRequest, types::StartSigningJobResponse;
    TagResource, "TagResource", types::TagResourceRequest, types::TagResourceResponse;
    UntagResource, "UntagResource", types::UntagResourceRequest, types::UntagResourceResponse;
    }
}
