// Generated from `models/s3control.json` by `cargo xtask models`: change the generator, not this file.
use super::schema::SERVICE;
use super::types;
use crate::dispatch::{not_implemented, run};
use contract::{Error, Operation, Service, Value};
use platform::{BoxFuture, Call, Context, Handler};
use std::sync::Arc;

/// What we implement of `s3control`, one method an operation.
pub trait S3Control: Send + Sync + 'static {
    /// `CreateAccessPoint`: PUT `/v20180820/accesspoint/{name}`, 200.
    fn create_access_point(
        &self,
        call: Call<types::CreateAccessPointRequest>,
    ) -> impl Future<Output = Result<types::CreateAccessPointResult, Error>> + Send;

    /// `DeleteAccessPoint`: DELETE `/v20180820/accesspoint/{name}`, 200.
    fn delete_access_point(
        &self,
        call: Call<types::DeleteAccessPointRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeleteAccessPointPolicy`: DELETE `/v20180820/accesspoint/{name}/policy`, 200.
    fn delete_access_point_policy(
        &self,
        call: Call<types::DeleteAccessPointPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `DeletePublicAccessBlock`: DELETE `/v20180820/configuration/publicAccessBlock`, 200.
    fn delete_public_access_block(
        &self,
        call: Call<types::DeletePublicAccessBlockRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `GetAccessPoint`: GET `/v20180820/accesspoint/{name}`, 200.
    fn get_access_point(
        &self,
        call: Call<types::GetAccessPointRequest>,
    ) -> impl Future<Output = Result<types::GetAccessPointResult, Error>> + Send;

    /// `GetAccessPointPolicy`: GET `/v20180820/accesspoint/{name}/policy`, 200.
    fn get_access_point_policy(
        &self,
        call: Call<types::GetAccessPointPolicyRequest>,
    ) -> impl Future<Output = Result<types::GetAccessPointPolicyResult, Error>> + Send;

    /// `GetAccessPointPolicyStatus`: GET `/v20180820/accesspoint/{name}/policyStatus`, 200.
    fn get_access_point_policy_status(
        &self,
        call: Call<types::GetAccessPointPolicyStatusRequest>,
    ) -> impl Future<Output = Result<types::GetAccessPointPolicyStatusResult, Error>> + Send;

    /// `GetPublicAccessBlock`: GET `/v20180820/configuration/publicAccessBlock`, 200.
    fn get_public_access_block(
        &self,
        call: Call<types::GetPublicAccessBlockRequest>,
    ) -> impl Future<Output = Result<types::GetPublicAccessBlockOutput, Error>> + Send;

    /// `ListAccessPoints`: GET `/v20180820/accesspoint`, 200.
    fn list_access_points(
        &self,
        call: Call<types::ListAccessPointsRequest>,
    ) -> impl Future<Output = Result<types::ListAccessPointsResult, Error>> + Send;

    /// `ListTagsForResource`: GET `/v20180820/tags/{resourceArn+}`, 200.
    fn list_tags_for_resource(
        &self,
        call: Call<types::ListTagsForResourceRequest>,
    ) -> impl Future<Output = Result<types::ListTagsForResourceResult, Error>> + Send;

    /// `PutAccessPointPolicy`: PUT `/v20180820/accesspoint/{name}/policy`, 200.
    fn put_access_point_policy(
        &self,
        call: Call<types::PutAccessPointPolicyRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `PutPublicAccessBlock`: PUT `/v20180820/configuration/publicAccessBlock`, 200.
    fn put_public_access_block(
        &self,
        call: Call<types::PutPublicAccessBlockRequest>,
    ) -> impl Future<Output = Result<(), Error>> + Send;

    /// `TagResource`: POST `/v20180820/tags/{resourceArn+}`, 204.
    fn tag_resource(
        &self,
        call: Call<types::TagResourceRequest>,
    ) -> impl Future<Output = Result<types::TagResourceResult, Error>> + Send;

    /// `UntagResource`: DELETE `/v20180820/tags/{resourceArn+}`, 204.
    fn untag_resource(
        &self,
        call: Call<types::UntagResourceRequest>,
    ) -> impl Future<Output = Result<types::UntagResourceResult, Error>> + Send;
}

/// The service as the bus sees it.
pub fn handler<T: S3Control>(service: Arc<T>) -> Arc<dyn Handler> {
    Arc::new(Dispatch(service))
}

struct Dispatch<T>(Arc<T>);

impl<T: S3Control> Handler for Dispatch<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call(&self, operation: &'static Operation, ctx: Context, input: Value) -> BoxFuture<'_, Result<Value, Error>> {
        match operation.name {
            "CreateAccessPoint" => run(ctx, input, |call| self.0.create_access_point(call)),
            "DeleteAccessPoint" => run(ctx, input, |call| self.0.delete_access_point(call)),
            "DeleteAccessPointPolicy" => run(ctx, input, |call| self.0.delete_access_point_policy(call)),
            "DeletePublicAccessBlock" => run(ctx, input, |call| self.0.delete_public_access_block(call)),
            "GetAccessPoint" => run(ctx, input, |call| self.0.get_access_point(call)),
            "GetAccessPointPolicy" => run(ctx, input, |call| self.0.get_access_point_policy(call)),
            "GetAccessPointPolicyStatus" => run(ctx, input, |call| self.0.get_access_point_policy_status(call)),
            "GetPublicAccessBlock" => run(ctx, input, |call| self.0.get_public_access_block(call)),
            "ListAccessPoints" => run(ctx, input, |call| self.0.list_access_points(call)),
            "ListTagsForResource" => run(ctx, input, |call| self.0.list_tags_for_resource(call)),
            "PutAccessPointPolicy" => run(ctx, input, |call| self.0.put_access_point_policy(call)),
            "PutPublicAccessBlock" => run(ctx, input, |call| self.0.put_public_access_block(call)),
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
    AssociateAccessGrantsIdentityCenter, "AssociateAccessGrantsIdentityCenter", types::AssociateAccessGrantsIdentityCenterRequest, ();
    CreateAccessGrant, "CreateAccessGrant", types::CreateAccessGrantRequest, types::CreateAccessGrantResult;
    CreateAccessGrantsInstance, "CreateAccessGrantsInstance", types::CreateAccessGrantsInstanceRequest, types::CreateAccessGrantsInstanceResult;
    CreateAccessGrantsLocation, "CreateAccessGrantsLocation", types::CreateAccessGrantsLocationRequest, types::CreateAccessGrantsLocationResult;
    CreateAccessPoint, "CreateAccessPoint", types::CreateAccessPointRequest, types::CreateAccessPointResult;
    CreateAccessPointForObjectLambda, "CreateAccessPointForObjectLambda", types::CreateAccessPointForObjectLambdaRequest, types::CreateAccessPointForObjectLambdaResult;
    CreateBucket, "CreateBucket", types::CreateBucketRequest, types::CreateBucketResult;
    CreateJob, "CreateJob", types::CreateJobRequest, types::CreateJobResult;
    CreateMultiRegionAccessPoint, "CreateMultiRegionAccessPoint", types::CreateMultiRegionAccessPointRequest, types::CreateMultiRegionAccessPointResult;
    CreateStorageLensGroup, "CreateStorageLensGroup", types::CreateStorageLensGroupRequest, ();
    DeleteAccessGrant, "DeleteAccessGrant", types::DeleteAccessGrantRequest, ();
    DeleteAccessGrantsInstance, "DeleteAccessGrantsInstance", types::DeleteAccessGrantsInstanceRequest, ();
    DeleteAccessGrantsInstanceResourcePolicy, "DeleteAccessGrantsInstanceResourcePolicy", types::DeleteAccessGrantsInstanceResourcePolicyRequest, ();
    DeleteAccessGrantsLocation, "DeleteAccessGrantsLocation", types::DeleteAccessGrantsLocationRequest, ();
    DeleteAccessPoint, "DeleteAccessPoint", types::DeleteAccessPointRequest, ();
    DeleteAccessPointForObjectLambda, "DeleteAccessPointForObjectLambda", types::DeleteAccessPointForObjectLambdaRequest, ();
    DeleteAccessPointPolicy, "DeleteAccessPointPolicy", types::DeleteAccessPointPolicyRequest, ();
    DeleteAccessPointPolicyForObjectLambda, "DeleteAccessPointPolicyForObjectLambda", types::DeleteAccessPointPolicyForObjectLambdaRequest, ();
    DeleteAccessPointScope, "DeleteAccessPointScope", types::DeleteAccessPointScopeRequest, ();
    DeleteBucket, "DeleteBucket", types::DeleteBucketRequest, ();
    DeleteBucketLifecycleConfiguration, "DeleteBucketLifecycleConfiguration", types::DeleteBucketLifecycleConfigurationRequest, ();
    DeleteBucketPolicy, "DeleteBucketPolicy", types::DeleteBucketPolicyRequest, ();
    DeleteBucketReplication, "DeleteBucketReplication", types::DeleteBucketReplicationRequest, ();
    DeleteBucketTagging, "DeleteBucketTagging", types::DeleteBucketTaggingRequest, ();
    DeleteJobTagging, "DeleteJobTagging", types::DeleteJobTaggingRequest, types::DeleteJobTaggingResult;
    DeleteMultiRegionAccessPoint, "DeleteMultiRegionAccessPoint", types::DeleteMultiRegionAccessPointRequest, types::DeleteMultiRegionAccessPointResult;
    DeletePublicAccessBlock, "DeletePublicAccessBlock", types::DeletePublicAccessBlockRequest, ();
    DeleteStorageLensConfiguration, "DeleteStorageLensConfiguration", types::DeleteStorageLensConfigurationRequest, ();
    DeleteStorageLensConfigurationTagging, "DeleteStorageLensConfigurationTagging", types::DeleteStorageLensConfigurationTaggingRequest, types::DeleteStorageLensConfigurationTaggingResult;
    DeleteStorageLensGroup, "DeleteStorageLensGroup", types::DeleteStorageLensGroupRequest, ();
    DescribeJob, "DescribeJob", types::DescribeJobRequest, types::DescribeJobResult;
    DescribeMultiRegionAccessPointOperation, "DescribeMultiRegionAccessPointOperation", types::DescribeMultiRegionAccessPointOperationRequest, types::DescribeMultiRegionAccessPointOperationResult;
    DissociateAccessGrantsIdentityCenter, "DissociateAccessGrantsIdentityCenter", types::DissociateAccessGrantsIdentityCenterRequest, ();
    GetAccessGrant, "GetAccessGrant", types::GetAccessGrantRequest, types::GetAccessGrantResult;
    GetAccessGrantsInstance, "GetAccessGrantsInstance", types::GetAccessGrantsInstanceRequest, types::GetAccessGrantsInstanceResult;
    GetAccessGrantsInstanceForPrefix, "GetAccessGrantsInstanceForPrefix", types::GetAccessGrantsInstanceForPrefixRequest, types::GetAccessGrantsInstanceForPrefixResult;
    GetAccessGrantsInstanceResourcePolicy, "GetAccessGrantsInstanceResourcePolicy", types::GetAccessGrantsInstanceResourcePolicyRequest, types::GetAccessGrantsInstanceResourcePolicyResult;
    GetAccessGrantsLocation, "GetAccessGrantsLocation", types::GetAccessGrantsLocationRequest, types::GetAccessGrantsLocationResult;
    GetAccessPoint, "GetAccessPoint", types::GetAccessPointRequest, types::GetAccessPointResult;
    GetAccessPointConfigurationForObjectLambda, "GetAccessPointConfigurationForObjectLambda", types::GetAccessPointConfigurationForObjectLambdaRequest, types::GetAccessPointConfigurationForObjectLambdaResult;
    GetAccessPointForObjectLambda, "GetAccessPointForObjectLambda", types::GetAccessPointForObjectLambdaRequest, types::GetAccessPointForObjectLambdaResult;
    GetAccessPointPolicy, "GetAccessPointPolicy", types::GetAccessPointPolicyRequest, types::GetAccessPointPolicyResult;
    GetAccessPointPolicyForObjectLambda, "GetAccessPointPolicyForObjectLambda", types::GetAccessPointPolicyForObjectLambdaRequest, types::GetAccessPointPolicyForObjectLambdaResult;
    GetAccessPointPolicyStatus, "GetAccessPointPolicyStatus", types::GetAccessPointPolicyStatusRequest, types::GetAccessPointPolicyStatusResult;
    GetAccessPointPolicyStatusForObjectLambda, "GetAccessPointPolicyStatusForObjectLambda", types::GetAccessPointPolicyStatusForObjectLambdaRequest, types::GetAccessPointPolicyStatusForObjectLambdaResult;
    GetAccessPointScope, "GetAccessPointScope", types::GetAccessPointScopeRequest, types::GetAccessPointScopeResult;
    GetBucket, "GetBucket", types::GetBucketRequest, types::GetBucketResult;
    GetBucketLifecycleConfiguration, "GetBucketLifecycleConfiguration", types::GetBucketLifecycleConfigurationRequest, types::GetBucketLifecycleConfigurationResult;
    GetBucketPolicy, "GetBucketPolicy", types::GetBucketPolicyRequest, types::GetBucketPolicyResult;
    GetBucketReplication, "GetBucketReplication", types::GetBucketReplicationRequest, types::GetBucketReplicationResult;
    GetBucketTagging, "GetBucketTagging", types::GetBucketTaggingRequest, types::GetBucketTaggingResult;
    GetBucketVersioning, "GetBucketVersioning", types::GetBucketVersioningRequest, types::GetBucketVersioningResult;
    GetDataAccess, "GetDataAccess", types::GetDataAccessRequest, types::GetDataAccessResult;
    GetJobTagging, "GetJobTagging", types::GetJobTaggingRequest, types::GetJobTaggingResult;
    GetMultiRegionAccessPoint, "GetMultiRegionAccessPoint", types::GetMultiRegionAccessPointRequest, types::GetMultiRegionAccessPointResult;
    GetMultiRegionAccessPointPolicy, "GetMultiRegionAccessPointPolicy", types::GetMultiRegionAccessPointPolicyRequest, types::GetMultiRegionAccessPointPolicyResult;
    GetMultiRegionAccessPointPolicyStatus, "GetMultiRegionAccessPointPolicyStatus", types::GetMultiRegionAccessPointPolicyStatusRequest, types::GetMultiRegionAccessPointPolicyStatusResult;
    GetMultiRegionAccessPointRoutes, "GetMultiRegionAccessPointRoutes", types::GetMultiRegionAccessPointRoutesRequest, types::GetMultiRegionAccessPointRoutesResult;
    GetPublicAccessBlock, "GetPublicAccessBlock", types::GetPublicAccessBlockRequest, types::GetPublicAccessBlockOutput;
    GetStorageLensConfiguration, "GetStorageLensConfiguration", types::GetStorageLensConfigurationRequest, types::GetStorageLensConfigurationResult;
    GetStorageLensConfigurationTagging, "GetStorageLensConfigurationTagging", types::GetStorageLensConfigurationTaggingRequest, types::GetStorageLensConfigurationTaggingResult;
    GetStorageLensGroup, "GetStorageLensGroup", types::GetStorageLensGroupRequest, types::GetStorageLensGroupResult;
    ListAccessGrants, "ListAccessGrants", types::ListAccessGrantsRequest, types::ListAccessGrantsResult;
    ListAccessGrantsInstances, "ListAccessGrantsInstances", types::ListAccessGrantsInstancesRequest, types::ListAccessGrantsInstancesResult;
    ListAccessGrantsLocations, "ListAccessGrantsLocations", types::ListAccessGrantsLocationsRequest, types::ListAccessGrantsLocationsResult;
    ListAccessPoints, "ListAccessPoints", types::ListAccessPointsRequest, types::ListAccessPointsResult;
    ListAccessPointsForDirectoryBuckets, "ListAccessPointsForDirectoryBuckets", types::ListAccessPointsForDirectoryBucketsRequest, types::ListAccessPointsForDirectoryBucketsResult;
    ListAccessPointsForObjectLambda, "ListAccessPointsForObjectLambda", types::ListAccessPointsForObjectLambdaRequest, types::ListAccessPointsForObjectLambdaResult;
    ListCallerAccessGrants, "ListCallerAccessGrants", types::ListCallerAccessGrantsRequest, types::ListCallerAccessGrantsResult;
    ListJobs, "ListJobs", types::ListJobsRequest, types::ListJobsResult;
    ListMultiRegionAccessPoints, "ListMultiRegionAccessPoints", types::ListMultiRegionAccessPointsRequest, types::ListMultiRegionAccessPointsResult;
    ListRegionalBuckets, "ListRegionalBuckets", types::ListRegionalBucketsRequest, types::ListRegionalBucketsResult;
    ListStorageLensConfigurations, "ListStorageLensConfigurations", types::ListStorageLensConfigurationsRequest, types::ListStorageLensConfigurationsResult;
    ListStorageLensGroups, "ListStorageLensGroups", types::ListStorageLensGroupsRequest, types::ListStorageLensGroupsResult;
    ListTagsForResource, "ListTagsForResource", types::ListTagsForResourceRequest, types::ListTagsForResourceResult;
    PutAccessGrantsInstanceResourcePolicy, "PutAccessGrantsInstanceResourcePolicy", types::PutAccessGrantsInstanceResourcePolicyRequest, types::PutAccessGrantsInstanceResourcePolicyResult;
    PutAccessPointConfigurationForObjectLambda, "PutAccessPointConfigurationForObjectLambda", types::PutAccessPointConfigurationForObjectLambdaRequest, ();
    PutAccessPointPolicy, "PutAccessPointPolicy", types::PutAccessPointPolicyRequest, ();
    PutAccessPointPolicyForObjectLambda, "PutAccessPointPolicyForObjectLambda", types::PutAccessPointPolicyForObjectLambdaRequest, ();
    PutAccessPointScope, "PutAccessPointScope", types::PutAccessPointScopeRequest, ();
    PutBucketLifecycleConfiguration, "PutBucketLifecycleConfiguration", types::PutBucketLifecycleConfigurationRequest, ();
    PutBucketPolicy, "PutBucketPolicy", types::PutBucketPolicyRequest, ();
    PutBucketReplication, "PutBucketReplication", types::PutBucketReplicationRequest, ();
    PutBucketTagging, "PutBucketTagging", types::PutBucketTaggingRequest, ();
    PutBucketVersioning, "PutBucketVersioning", types::PutBucketVersioningRequest, ();
    PutJobTagging, "PutJobTagging", types::PutJobTaggingRequest, types::PutJobTaggingResult;
    PutMultiRegionAccessPointPolicy, "PutMultiRegionAccessPointPolicy", types::PutMultiRegionAccessPointPolicyRequest, types::PutMultiRegionAccessPointPolicyResult;
    PutPublicAccessBlock, "PutPublicAccessBlock", types::PutPublicAccessBlockRequest, ();
    PutStorageLensConfiguration, "PutStorageLensConfiguration", types::PutStorageLensConfigurationRequest, ();
    PutStorageLensConfigurationTagging, "PutStorageLensConfigurationTagging", types::PutStorageLensConfigurationTaggingRequest, types::PutStorageLensConfigurationTaggingResult;
    SubmitMultiRegionAccessPointRoutes, "SubmitMultiRegionAccessPointRoutes", types::SubmitMultiRegionAccessPointRoutesRequest, types::SubmitMultiRegionAccessPointRoutesResult;
    TagResource, "TagResource", types::TagResourceRequest, types::TagResourceResult;
    UntagResource, "UntagResource", types::UntagResourceRequest, types::UntagResourceResult;
    UpdateAccessGrantsLocation, "UpdateAccessGrantsLocation", types::UpdateAccessGrantsLocationRequest, types::UpdateAccessGrantsLocationResult;
    UpdateJobPriority, "UpdateJobPriority", types::UpdateJobPriorityRequest, types::UpdateJobPriorityResult;
    UpdateJobStatus, "UpdateJobStatus", types::UpdateJobStatusRequest, types::UpdateJobStatusResult;
    UpdateStorageLensGroup, "UpdateStorageLensGroup", types::UpdateStorageLensGroupRequest, ();
    }
}
