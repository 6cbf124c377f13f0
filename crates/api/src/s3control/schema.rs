// Generated from `models/s3control.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, non_upper_case_globals, reason = "one header for all models; shapes keep the model's names")]

use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};

/// The model of `s3control`.
pub static SERVICE: Service = Service {
    name: "s3control",
    iam_prefix: "s3",
    signing_name: "s3",
    endpoint_prefix: "s3-control",
    api_version: "2018-08-20",
    target_prefix: "",
    xml_namespace: "http://awss3control.amazonaws.com/doc/2018-08-20/",
    protocols: &[Protocol::RestXml],
    query_compatible: false,
    operations: OPERATIONS,
    shapes: SHAPES,
};

static OPERATIONS: &[Operation] = &[
    Operation::new(
        "AssociateAccessGrantsIdentityCenter",
        "POST",
        "/v20180820/accessgrantsinstance/identitycenter",
        200,
    )
    .input(&AssociateAccessGrantsIdentityCenterRequest, "AssociateAccessGrantsIdentityCenterRequest")
    .host_prefix("{AccountId}."),
    Operation::new("CreateAccessGrant", "POST", "/v20180820/accessgrantsinstance/grant", 200)
        .input(&CreateAccessGrantRequest, "CreateAccessGrantRequest")
        .output(&CreateAccessGrantResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("CreateAccessGrantsInstance", "POST", "/v20180820/accessgrantsinstance", 200)
        .input(&CreateAccessGrantsInstanceRequest, "CreateAccessGrantsInstanceRequest")
        .output(&CreateAccessGrantsInstanceResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("CreateAccessGrantsLocation", "POST", "/v20180820/accessgrantsinstance/location", 200)
        .input(&CreateAccessGrantsLocationRequest, "CreateAccessGrantsLocationRequest")
        .output(&CreateAccessGrantsLocationResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("CreateAccessPoint", "PUT", "/v20180820/accesspoint/{name}", 200)
        .input(&CreateAccessPointRequest, "CreateAccessPointRequest")
        .output(&CreateAccessPointResult, "")
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new("CreateAccessPointForObjectLambda", "PUT", "/v20180820/accesspointforobjectlambda/{name}", 200)
        .input(&CreateAccessPointForObjectLambdaRequest, "CreateAccessPointForObjectLambdaRequest")
        .output(&CreateAccessPointForObjectLambdaResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("CreateBucket", "PUT", "/v20180820/bucket/{name}", 200)
        .input(&CreateBucketRequest, "")
        .output(&CreateBucketResult, "")
        .errors(&[&BucketAlreadyExists, &BucketAlreadyOwnedByYou]),
    Operation::new("CreateJob", "POST", "/v20180820/jobs", 200)
        .input(&CreateJobRequest, "CreateJobRequest")
        .output(&CreateJobResult, "")
        .errors(&[&TooManyRequestsException, &BadRequestException, &IdempotencyException, &InternalServiceException])
        .host_prefix("{AccountId}."),
    Operation::new("CreateMultiRegionAccessPoint", "POST", "/v20180820/async-requests/mrap/create", 200)
        .input(&CreateMultiRegionAccessPointRequest, "CreateMultiRegionAccessPointRequest")
        .output(&CreateMultiRegionAccessPointResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("CreateStorageLensGroup", "POST", "/v20180820/storagelensgroup", 204)
        .input(&CreateStorageLensGroupRequest, "CreateStorageLensGroupRequest")
        .host_prefix("{AccountId}."),
    Operation::new("DeleteAccessGrant", "DELETE", "/v20180820/accessgrantsinstance/grant/{id}", 200)
        .input(&DeleteAccessGrantRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new("DeleteAccessGrantsInstance", "DELETE", "/v20180820/accessgrantsinstance", 200)
        .input(&DeleteAccessGrantsInstanceRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new(
        "DeleteAccessGrantsInstanceResourcePolicy",
        "DELETE",
        "/v20180820/accessgrantsinstance/resourcepolicy",
        200,
    )
    .input(&DeleteAccessGrantsInstanceResourcePolicyRequest, "")
    .host_prefix("{AccountId}."),
    Operation::new("DeleteAccessGrantsLocation", "DELETE", "/v20180820/accessgrantsinstance/location/{id}", 200)
        .input(&DeleteAccessGrantsLocationRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new("DeleteAccessPoint", "DELETE", "/v20180820/accesspoint/{name}", 200)
        .input(&DeleteAccessPointRequest, "")
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new("DeleteAccessPointForObjectLambda", "DELETE", "/v20180820/accesspointforobjectlambda/{name}", 200)
        .input(&DeleteAccessPointForObjectLambdaRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new("DeleteAccessPointPolicy", "DELETE", "/v20180820/accesspoint/{name}/policy", 200)
        .input(&DeleteAccessPointPolicyRequest, "")
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new(
        "DeleteAccessPointPolicyForObjectLambda",
        "DELETE",
        "/v20180820/accesspointforobjectlambda/{name}/policy",
        200,
    )
    .input(&DeleteAccessPointPolicyForObjectLambdaRequest, "")
    .host_prefix("{AccountId}."),
    Operation::new("DeleteAccessPointScope", "DELETE", "/v20180820/accesspoint/{name}/scope", 200)
        .input(&DeleteAccessPointScopeRequest, ""),
    Operation::new("DeleteBucket", "DELETE", "/v20180820/bucket/{name}", 200)
        .input(&DeleteBucketRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new(
        "DeleteBucketLifecycleConfiguration",
        "DELETE",
        "/v20180820/bucket/{name}/lifecycleconfiguration",
        200,
    )
    .input(&DeleteBucketLifecycleConfigurationRequest, "")
    .host_prefix("{AccountId}."),
    Operation::new("DeleteBucketPolicy", "DELETE", "/v20180820/bucket/{name}/policy", 200)
        .input(&DeleteBucketPolicyRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new("DeleteBucketReplication", "DELETE", "/v20180820/bucket/{name}/replication", 200)
        .input(&DeleteBucketReplicationRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new("DeleteBucketTagging", "DELETE", "/v20180820/bucket/{name}/tagging", 204)
        .input(&DeleteBucketTaggingRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new("DeleteJobTagging", "DELETE", "/v20180820/jobs/{id}/tagging", 200)
        .input(&DeleteJobTaggingRequest, "")
        .output(&DeleteJobTaggingResult, "")
        .errors(&[&InternalServiceException, &TooManyRequestsException, &NotFoundException])
        .host_prefix("{AccountId}."),
    Operation::new("DeleteMultiRegionAccessPoint", "POST", "/v20180820/async-requests/mrap/delete", 200)
        .input(&DeleteMultiRegionAccessPointRequest, "DeleteMultiRegionAccessPointRequest")
        .output(&DeleteMultiRegionAccessPointResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("DeletePublicAccessBlock", "DELETE", "/v20180820/configuration/publicAccessBlock", 200)
        .input(&DeletePublicAccessBlockRequest, "")
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new("DeleteStorageLensConfiguration", "DELETE", "/v20180820/storagelens/{storagelensid}", 200)
        .input(&DeleteStorageLensConfigurationRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new(
        "DeleteStorageLensConfigurationTagging",
        "DELETE",
        "/v20180820/storagelens/{storagelensid}/tagging",
        200,
    )
    .input(&DeleteStorageLensConfigurationTaggingRequest, "")
    .output(&DeleteStorageLensConfigurationTaggingResult, "")
    .host_prefix("{AccountId}."),
    Operation::new("DeleteStorageLensGroup", "DELETE", "/v20180820/storagelensgroup/{name}", 204)
        .input(&DeleteStorageLensGroupRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new("DescribeJob", "GET", "/v20180820/jobs/{id}", 200)
        .input(&DescribeJobRequest, "")
        .output(&DescribeJobResult, "")
        .errors(&[&BadRequestException, &TooManyRequestsException, &NotFoundException, &InternalServiceException])
        .host_prefix("{AccountId}."),
    Operation::new(
        "DescribeMultiRegionAccessPointOperation",
        "GET",
        "/v20180820/async-requests/mrap/{request_token+}",
        200,
    )
    .input(&DescribeMultiRegionAccessPointOperationRequest, "")
    .output(&DescribeMultiRegionAccessPointOperationResult, "")
    .host_prefix("{AccountId}."),
    Operation::new(
        "DissociateAccessGrantsIdentityCenter",
        "DELETE",
        "/v20180820/accessgrantsinstance/identitycenter",
        200,
    )
    .input(&DissociateAccessGrantsIdentityCenterRequest, "")
    .host_prefix("{AccountId}."),
    Operation::new("GetAccessGrant", "GET", "/v20180820/accessgrantsinstance/grant/{id}", 200)
        .input(&GetAccessGrantRequest, "")
        .output(&GetAccessGrantResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetAccessGrantsInstance", "GET", "/v20180820/accessgrantsinstance", 200)
        .input(&GetAccessGrantsInstanceRequest, "")
        .output(&GetAccessGrantsInstanceResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetAccessGrantsInstanceForPrefix", "GET", "/v20180820/accessgrantsinstance/prefix", 200)
        .input(&GetAccessGrantsInstanceForPrefixRequest, "")
        .output(&GetAccessGrantsInstanceForPrefixResult, "")
        .host_prefix("{AccountId}."),
    Operation::new(
        "GetAccessGrantsInstanceResourcePolicy",
        "GET",
        "/v20180820/accessgrantsinstance/resourcepolicy",
        200,
    )
    .input(&GetAccessGrantsInstanceResourcePolicyRequest, "")
    .output(&GetAccessGrantsInstanceResourcePolicyResult, "")
    .host_prefix("{AccountId}."),
    Operation::new("GetAccessGrantsLocation", "GET", "/v20180820/accessgrantsinstance/location/{id}", 200)
        .input(&GetAccessGrantsLocationRequest, "")
        .output(&GetAccessGrantsLocationResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetAccessPoint", "GET", "/v20180820/accesspoint/{name}", 200)
        .input(&GetAccessPointRequest, "")
        .output(&GetAccessPointResult, "")
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new(
        "GetAccessPointConfigurationForObjectLambda",
        "GET",
        "/v20180820/accesspointforobjectlambda/{name}/configuration",
        200,
    )
    .input(&GetAccessPointConfigurationForObjectLambdaRequest, "")
    .output(&GetAccessPointConfigurationForObjectLambdaResult, "")
    .host_prefix("{AccountId}."),
    Operation::new("GetAccessPointForObjectLambda", "GET", "/v20180820/accesspointforobjectlambda/{name}", 200)
        .input(&GetAccessPointForObjectLambdaRequest, "")
        .output(&GetAccessPointForObjectLambdaResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetAccessPointPolicy", "GET", "/v20180820/accesspoint/{name}/policy", 200)
        .input(&GetAccessPointPolicyRequest, "")
        .output(&GetAccessPointPolicyResult, "")
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new(
        "GetAccessPointPolicyForObjectLambda",
        "GET",
        "/v20180820/accesspointforobjectlambda/{name}/policy",
        200,
    )
    .input(&GetAccessPointPolicyForObjectLambdaRequest, "")
    .output(&GetAccessPointPolicyForObjectLambdaResult, "")
    .host_prefix("{AccountId}."),
    Operation::new("GetAccessPointPolicyStatus", "GET", "/v20180820/accesspoint/{name}/policyStatus", 200)
        .input(&GetAccessPointPolicyStatusRequest, "")
        .output(&GetAccessPointPolicyStatusResult, "")
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new(
        "GetAccessPointPolicyStatusForObjectLambda",
        "GET",
        "/v20180820/accesspointforobjectlambda/{name}/policyStatus",
        200,
    )
    .input(&GetAccessPointPolicyStatusForObjectLambdaRequest, "")
    .output(&GetAccessPointPolicyStatusForObjectLambdaResult, "")
    .host_prefix("{AccountId}."),
    Operation::new("GetAccessPointScope", "GET", "/v20180820/accesspoint/{name}/scope", 200)
        .input(&GetAccessPointScopeRequest, "")
        .output(&GetAccessPointScopeResult, ""),
    Operation::new("GetBucket", "GET", "/v20180820/bucket/{name}", 200)
        .input(&GetBucketRequest, "")
        .output(&GetBucketResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetBucketLifecycleConfiguration", "GET", "/v20180820/bucket/{name}/lifecycleconfiguration", 200)
        .input(&GetBucketLifecycleConfigurationRequest, "")
        .output(&GetBucketLifecycleConfigurationResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetBucketPolicy", "GET", "/v20180820/bucket/{name}/policy", 200)
        .input(&GetBucketPolicyRequest, "")
        .output(&GetBucketPolicyResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetBucketReplication", "GET", "/v20180820/bucket/{name}/replication", 200)
        .input(&GetBucketReplicationRequest, "")
        .output(&GetBucketReplicationResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetBucketTagging", "GET", "/v20180820/bucket/{name}/tagging", 200)
        .input(&GetBucketTaggingRequest, "")
        .output(&GetBucketTaggingResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetBucketVersioning", "GET", "/v20180820/bucket/{name}/versioning", 200)
        .input(&GetBucketVersioningRequest, "")
        .output(&GetBucketVersioningResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetDataAccess", "GET", "/v20180820/accessgrantsinstance/dataaccess", 200)
        .input(&GetDataAccessRequest, "")
        .output(&GetDataAccessResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetJobTagging", "GET", "/v20180820/jobs/{id}/tagging", 200)
        .input(&GetJobTaggingRequest, "")
        .output(&GetJobTaggingResult, "")
        .errors(&[&InternalServiceException, &TooManyRequestsException, &NotFoundException])
        .host_prefix("{AccountId}."),
    Operation::new("GetMultiRegionAccessPoint", "GET", "/v20180820/mrap/instances/{name+}", 200)
        .input(&GetMultiRegionAccessPointRequest, "")
        .output(&GetMultiRegionAccessPointResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetMultiRegionAccessPointPolicy", "GET", "/v20180820/mrap/instances/{name+}/policy", 200)
        .input(&GetMultiRegionAccessPointPolicyRequest, "")
        .output(&GetMultiRegionAccessPointPolicyResult, "")
        .host_prefix("{AccountId}."),
    Operation::new(
        "GetMultiRegionAccessPointPolicyStatus",
        "GET",
        "/v20180820/mrap/instances/{name+}/policystatus",
        200,
    )
    .input(&GetMultiRegionAccessPointPolicyStatusRequest, "")
    .output(&GetMultiRegionAccessPointPolicyStatusResult, "")
    .host_prefix("{AccountId}."),
    Operation::new("GetMultiRegionAccessPointRoutes", "GET", "/v20180820/mrap/instances/{mrap+}/routes", 200)
        .input(&GetMultiRegionAccessPointRoutesRequest, "")
        .output(&GetMultiRegionAccessPointRoutesResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetPublicAccessBlock", "GET", "/v20180820/configuration/publicAccessBlock", 200)
        .input(&GetPublicAccessBlockRequest, "")
        .output(&GetPublicAccessBlockOutput, "")
        .errors(&[&NoSuchPublicAccessBlockConfiguration])
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new("GetStorageLensConfiguration", "GET", "/v20180820/storagelens/{storagelensid}", 200)
        .input(&GetStorageLensConfigurationRequest, "")
        .output(&GetStorageLensConfigurationResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetStorageLensConfigurationTagging", "GET", "/v20180820/storagelens/{storagelensid}/tagging", 200)
        .input(&GetStorageLensConfigurationTaggingRequest, "")
        .output(&GetStorageLensConfigurationTaggingResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("GetStorageLensGroup", "GET", "/v20180820/storagelensgroup/{name}", 200)
        .input(&GetStorageLensGroupRequest, "")
        .output(&GetStorageLensGroupResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("ListAccessGrants", "GET", "/v20180820/accessgrantsinstance/grants", 200)
        .input(&ListAccessGrantsRequest, "")
        .output(&ListAccessGrantsResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("ListAccessGrantsInstances", "GET", "/v20180820/accessgrantsinstances", 200)
        .input(&ListAccessGrantsInstancesRequest, "")
        .output(&ListAccessGrantsInstancesResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("ListAccessGrantsLocations", "GET", "/v20180820/accessgrantsinstance/locations", 200)
        .input(&ListAccessGrantsLocationsRequest, "")
        .output(&ListAccessGrantsLocationsResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("ListAccessPoints", "GET", "/v20180820/accesspoint", 200)
        .input(&ListAccessPointsRequest, "")
        .output(&ListAccessPointsResult, "")
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new("ListAccessPointsForDirectoryBuckets", "GET", "/v20180820/accesspointfordirectory", 200)
        .input(&ListAccessPointsForDirectoryBucketsRequest, "")
        .output(&ListAccessPointsForDirectoryBucketsResult, ""),
    Operation::new("ListAccessPointsForObjectLambda", "GET", "/v20180820/accesspointforobjectlambda", 200)
        .input(&ListAccessPointsForObjectLambdaRequest, "")
        .output(&ListAccessPointsForObjectLambdaResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("ListCallerAccessGrants", "GET", "/v20180820/accessgrantsinstance/caller/grants", 200)
        .input(&ListCallerAccessGrantsRequest, "")
        .output(&ListCallerAccessGrantsResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("ListJobs", "GET", "/v20180820/jobs", 200)
        .input(&ListJobsRequest, "")
        .output(&ListJobsResult, "")
        .errors(&[&InvalidRequestException, &InternalServiceException, &InvalidNextTokenException])
        .host_prefix("{AccountId}."),
    Operation::new("ListMultiRegionAccessPoints", "GET", "/v20180820/mrap/instances", 200)
        .input(&ListMultiRegionAccessPointsRequest, "")
        .output(&ListMultiRegionAccessPointsResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("ListRegionalBuckets", "GET", "/v20180820/bucket", 200)
        .input(&ListRegionalBucketsRequest, "")
        .output(&ListRegionalBucketsResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("ListStorageLensConfigurations", "GET", "/v20180820/storagelens", 200)
        .input(&ListStorageLensConfigurationsRequest, "")
        .output(&ListStorageLensConfigurationsResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("ListStorageLensGroups", "GET", "/v20180820/storagelensgroup", 200)
        .input(&ListStorageLensGroupsRequest, "")
        .output(&ListStorageLensGroupsResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("ListTagsForResource", "GET", "/v20180820/tags/{resourceArn+}", 200)
        .input(&ListTagsForResourceRequest, "")
        .output(&ListTagsForResourceResult, "")
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new(
        "PutAccessGrantsInstanceResourcePolicy",
        "PUT",
        "/v20180820/accessgrantsinstance/resourcepolicy",
        200,
    )
    .input(&PutAccessGrantsInstanceResourcePolicyRequest, "PutAccessGrantsInstanceResourcePolicyRequest")
    .output(&PutAccessGrantsInstanceResourcePolicyResult, "")
    .host_prefix("{AccountId}."),
    Operation::new(
        "PutAccessPointConfigurationForObjectLambda",
        "PUT",
        "/v20180820/accesspointforobjectlambda/{name}/configuration",
        200,
    )
    .input(&PutAccessPointConfigurationForObjectLambdaRequest, "PutAccessPointConfigurationForObjectLambdaRequest")
    .host_prefix("{AccountId}."),
    Operation::new("PutAccessPointPolicy", "PUT", "/v20180820/accesspoint/{name}/policy", 200)
        .input(&PutAccessPointPolicyRequest, "PutAccessPointPolicyRequest")
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new(
        "PutAccessPointPolicyForObjectLambda",
        "PUT",
        "/v20180820/accesspointforobjectlambda/{name}/policy",
        200,
    )
    .input(&PutAccessPointPolicyForObjectLambdaRequest, "PutAccessPointPolicyForObjectLambdaRequest")
    .host_prefix("{AccountId}."),
    Operation::new("PutAccessPointScope", "PUT", "/v20180820/accesspoint/{name}/scope", 200)
        .input(&PutAccessPointScopeRequest, "PutAccessPointScopeRequest"),
    Operation::new("PutBucketLifecycleConfiguration", "PUT", "/v20180820/bucket/{name}/lifecycleconfiguration", 200)
        .input(&PutBucketLifecycleConfigurationRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new("PutBucketPolicy", "PUT", "/v20180820/bucket/{name}/policy", 200)
        .input(&PutBucketPolicyRequest, "PutBucketPolicyRequest")
        .host_prefix("{AccountId}."),
    Operation::new("PutBucketReplication", "PUT", "/v20180820/bucket/{name}/replication", 200)
        .input(&PutBucketReplicationRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new("PutBucketTagging", "PUT", "/v20180820/bucket/{name}/tagging", 200)
        .input(&PutBucketTaggingRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new("PutBucketVersioning", "PUT", "/v20180820/bucket/{name}/versioning", 200)
        .input(&PutBucketVersioningRequest, "")
        .host_prefix("{AccountId}."),
    Operation::new("PutJobTagging", "PUT", "/v20180820/jobs/{id}/tagging", 200)
        .input(&PutJobTaggingRequest, "PutJobTaggingRequest")
        .output(&PutJobTaggingResult, "")
        .errors(&[&InternalServiceException, &TooManyRequestsException, &NotFoundException, &TooManyTagsException])
        .host_prefix("{AccountId}."),
    Operation::new("PutMultiRegionAccessPointPolicy", "POST", "/v20180820/async-requests/mrap/put-policy", 200)
        .input(&PutMultiRegionAccessPointPolicyRequest, "PutMultiRegionAccessPointPolicyRequest")
        .output(&PutMultiRegionAccessPointPolicyResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("PutPublicAccessBlock", "PUT", "/v20180820/configuration/publicAccessBlock", 200)
        .input(&PutPublicAccessBlockRequest, "")
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new("PutStorageLensConfiguration", "PUT", "/v20180820/storagelens/{storagelensid}", 200)
        .input(&PutStorageLensConfigurationRequest, "PutStorageLensConfigurationRequest")
        .host_prefix("{AccountId}."),
    Operation::new("PutStorageLensConfigurationTagging", "PUT", "/v20180820/storagelens/{storagelensid}/tagging", 200)
        .input(&PutStorageLensConfigurationTaggingRequest, "PutStorageLensConfigurationTaggingRequest")
        .output(&PutStorageLensConfigurationTaggingResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("SubmitMultiRegionAccessPointRoutes", "PATCH", "/v20180820/mrap/instances/{mrap+}/routes", 200)
        .input(&SubmitMultiRegionAccessPointRoutesRequest, "SubmitMultiRegionAccessPointRoutesRequest")
        .output(&SubmitMultiRegionAccessPointRoutesResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("TagResource", "POST", "/v20180820/tags/{resourceArn+}", 204)
        .input(&TagResourceRequest, "TagResourceRequest")
        .output(&TagResourceResult, "")
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new("UntagResource", "DELETE", "/v20180820/tags/{resourceArn+}", 204)
        .input(&UntagResourceRequest, "")
        .output(&UntagResourceResult, "")
        .host_prefix("{AccountId}.")
        .implemented(),
    Operation::new("UpdateAccessGrantsLocation", "PUT", "/v20180820/accessgrantsinstance/location/{id}", 200)
        .input(&UpdateAccessGrantsLocationRequest, "UpdateAccessGrantsLocationRequest")
        .output(&UpdateAccessGrantsLocationResult, "")
        .host_prefix("{AccountId}."),
    Operation::new("UpdateJobPriority", "POST", "/v20180820/jobs/{id}/priority", 200)
        .input(&UpdateJobPriorityRequest, "")
        .output(&UpdateJobPriorityResult, "")
        .errors(&[&BadRequestException, &TooManyRequestsException, &NotFoundException, &InternalServiceException])
        .host_prefix("{AccountId}."),
    Operation::new("UpdateJobStatus", "POST", "/v20180820/jobs/{id}/status", 200)
        .input(&UpdateJobStatusRequest, "")
        .output(&UpdateJobStatusResult, "")
        .errors(&[
            &BadRequestException,
            &TooManyRequestsException,
            &NotFoundException,
            &JobStatusException,
            &InternalServiceException,
        ])
        .host_prefix("{AccountId}."),
    Operation::new("UpdateStorageLensGroup", "PUT", "/v20180820/storagelensgroup/{name}", 204)
        .input(&UpdateStorageLensGroupRequest, "UpdateStorageLensGroupRequest")
        .host_prefix("{AccountId}."),
];

static SHAPES: &[&Shape] = &[
    &AbortIncompleteMultipartUpload,
    &AccessControlTranslation,
    &AccessGrantArn,
    &AccessGrantId,
    &AccessGrantsInstanceArn,
    &AccessGrantsInstanceId,
    &AccessGrantsInstancesList,
    &AccessGrantsList,
    &AccessGrantsLocationArn,
    &AccessGrantsLocationConfiguration,
    &AccessGrantsLocationId,
    &AccessGrantsLocationsList,
    &AccessKeyId,
    &AccessPoint,
    &AccessPointBucketName,
    &AccessPointList,
    &AccessPointName,
    &AccountId,
    &AccountLevel,
    &ActivityMetrics,
    &AdvancedCostOptimizationMetrics,
    &AdvancedDataProtectionMetrics,
    &AdvancedPerformanceMetrics,
    &Alias,
    &AssociateAccessGrantsIdentityCenterRequest,
    &AsyncCreationTimestamp,
    &AsyncErrorDetails,
    &AsyncOperation,
    &AsyncOperationName,
    &AsyncRequestParameters,
    &AsyncRequestStatus,
    &AsyncRequestTokenARN,
    &AsyncResponseDetails,
    &AuditContext,
    &AwsLambdaTransformation,
    &AwsLambdaTransformationPayload,
    &AwsOrgArn,
    &BadRequestException,
    &Boolean,
    &BucketAlreadyExists,
    &BucketAlreadyOwnedByYou,
    &BucketCannedACL,
    &BucketIdentifierString,
    &BucketLevel,
    &BucketLocationConstraint,
    &BucketName,
    &BucketVersioningStatus,
    &Buckets,
    &CallerAccessGrantsList,
    &CloudWatchMetrics,
    &ComputeObjectChecksumAlgorithm,
    &ComputeObjectChecksumType,
    &ConfigId,
    &ConfirmRemoveSelfBucketAccess,
    &ConfirmationRequired,
    &ContinuationToken,
    &CreateAccessGrantRequest,
    &CreateAccessGrantResult,
    &CreateAccessGrantsInstanceRequest,
    &CreateAccessGrantsInstanceResult,
    &CreateAccessGrantsLocationRequest,
    &CreateAccessGrantsLocationResult,
    &CreateAccessPointForObjectLambdaRequest,
    &CreateAccessPointForObjectLambdaResult,
    &CreateAccessPointRequest,
    &CreateAccessPointResult,
    &CreateBucketConfiguration,
    &CreateBucketRequest,
    &CreateBucketResult,
    &CreateJobRequest,
    &CreateJobResult,
    &CreateMultiRegionAccessPointInput,
    &CreateMultiRegionAccessPointRequest,
    &CreateMultiRegionAccessPointResult,
    &CreateStorageLensGroupRequest,
    &CreationDate,
    &CreationTimestamp,
    &Credentials,
    &DSSEKMSFilter,
    &DataSourceId,
    &DataSourceType,
    &Date,
    &Days,
    &DaysAfterInitiation,
    &DeleteAccessGrantRequest,
    &DeleteAccessGrantsInstanceRequest,
    &DeleteAccessGrantsInstanceResourcePolicyRequest,
    &DeleteAccessGrantsLocationRequest,
    &DeleteAccessPointForObjectLambdaRequest,
    &DeleteAccessPointPolicyForObjectLambdaRequest,
    &DeleteAccessPointPolicyRequest,
    &DeleteAccessPointRequest,
    &DeleteAccessPointScopeRequest,
    &DeleteBucketLifecycleConfigurationRequest,
    &DeleteBucketPolicyRequest,
    &DeleteBucketReplicationRequest,
    &DeleteBucketRequest,
    &DeleteBucketTaggingRequest,
    &DeleteJobTaggingRequest,
    &DeleteJobTaggingResult,
    &DeleteMarkerReplication,
    &DeleteMarkerReplicationStatus,
    &DeleteMultiRegionAccessPointInput,
    &DeleteMultiRegionAccessPointRequest,
    &DeleteMultiRegionAccessPointResult,
    &DeletePublicAccessBlockRequest,
    &DeleteStorageLensConfigurationRequest,
    &DeleteStorageLensConfigurationTaggingRequest,
    &DeleteStorageLensConfigurationTaggingResult,
    &DeleteStorageLensGroupRequest,
    &DescribeJobRequest,
    &DescribeJobResult,
    &DescribeMultiRegionAccessPointOperationRequest,
    &DescribeMultiRegionAccessPointOperationResult,
    &Destination,
    &DetailedStatusCodesMetrics,
    &DissociateAccessGrantsIdentityCenterRequest,
    &DurationSeconds,
    &EncryptionConfiguration,
    &Endpoints,
    &EstablishedMultiRegionAccessPointPolicy,
    &ExceptionMessage,
    &Exclude,
    &ExistingObjectReplication,
    &ExistingObjectReplicationStatus,
    &Expiration,
    &ExpirationStatus,
    &ExpiredObjectDeleteMarker,
    &Format,
    &FunctionArnString,
    &GeneratedManifestEncryption,
    &GeneratedManifestFormat,
    &GetAccessGrantRequest,
    &GetAccessGrantResult,
    &GetAccessGrantsInstanceForPrefixRequest,
    &GetAccessGrantsInstanceForPrefixResult,
    &GetAccessGrantsInstanceRequest,
    &GetAccessGrantsInstanceResourcePolicyRequest,
    &GetAccessGrantsInstanceResourcePolicyResult,
    &GetAccessGrantsInstanceResult,
    &GetAccessGrantsLocationRequest,
    &GetAccessGrantsLocationResult,
    &GetAccessPointConfigurationForObjectLambdaRequest,
    &GetAccessPointConfigurationForObjectLambdaResult,
    &GetAccessPointForObjectLambdaRequest,
    &GetAccessPointForObjectLambdaResult,
    &GetAccessPointPolicyForObjectLambdaRequest,
    &GetAccessPointPolicyForObjectLambdaResult,
    &GetAccessPointPolicyRequest,
    &GetAccessPointPolicyResult,
    &GetAccessPointPolicyStatusForObjectLambdaRequest,
    &GetAccessPointPolicyStatusForObjectLambdaResult,
    &GetAccessPointPolicyStatusRequest,
    &GetAccessPointPolicyStatusResult,
    &GetAccessPointRequest,
    &GetAccessPointResult,
    &GetAccessPointScopeRequest,
    &GetAccessPointScopeResult,
    &GetBucketLifecycleConfigurationRequest,
    &GetBucketLifecycleConfigurationResult,
    &GetBucketPolicyRequest,
    &GetBucketPolicyResult,
    &GetBucketReplicationRequest,
    &GetBucketReplicationResult,
    &GetBucketRequest,
    &GetBucketResult,
    &GetBucketTaggingRequest,
    &GetBucketTaggingResult,
    &GetBucketVersioningRequest,
    &GetBucketVersioningResult,
    &GetDataAccessRequest,
    &GetDataAccessResult,
    &GetJobTaggingRequest,
    &GetJobTaggingResult,
    &GetMultiRegionAccessPointPolicyRequest,
    &GetMultiRegionAccessPointPolicyResult,
    &GetMultiRegionAccessPointPolicyStatusRequest,
    &GetMultiRegionAccessPointPolicyStatusResult,
    &GetMultiRegionAccessPointRequest,
    &GetMultiRegionAccessPointResult,
    &GetMultiRegionAccessPointRoutesRequest,
    &GetMultiRegionAccessPointRoutesResult,
    &GetPublicAccessBlockOutput,
    &GetPublicAccessBlockRequest,
    &GetStorageLensConfigurationRequest,
    &GetStorageLensConfigurationResult,
    &GetStorageLensConfigurationTaggingRequest,
    &GetStorageLensConfigurationTaggingResult,
    &GetStorageLensGroupRequest,
    &GetStorageLensGroupResult,
    &GrantFullControl,
    &GrantRead,
    &GrantReadACP,
    &GrantWrite,
    &GrantWriteACP,
    &Grantee,
    &GranteeIdentifier,
    &GranteeType,
    &IAMRoleArn,
    &ID,
    &IdempotencyException,
    &IdentityCenterApplicationArn,
    &IdentityCenterArn,
    &Include,
    &InstanceScope,
    &IntAccessTiers,
    &InternalServiceException,
    &InvalidNextTokenException,
    &InvalidRequestException,
    &IsEnabled,
    &IsPublic,
    &JobArn,
    &JobCreationTime,
    &JobDescriptor,
    &JobFailure,
    &JobFailureCode,
    &JobFailureList,
    &JobFailureReason,
    &JobId,
    &JobListDescriptor,
    &JobListDescriptorList,
    &JobManifest,
    &JobManifestFieldList,
    &JobManifestFieldName,
    &JobManifestFormat,
    &JobManifestGenerator,
    &JobManifestGeneratorFilter,
    &JobManifestLocation,
    &JobManifestSpec,
    &JobNumberOfTasksFailed,
    &JobNumberOfTasksSucceeded,
    &JobOperation,
    &JobPriority,
    &JobProgressSummary,
    &JobReport,
    &JobReportFormat,
    &JobReportScope,
    &JobStatus,
    &JobStatusException,
    &JobStatusList,
    &JobStatusUpdateReason,
    &JobTerminationDate,
    &JobTimeInStateSeconds,
    &JobTimers,
    &JobTotalNumberOfTasks,
    &KeyNameConstraint,
    &KmsKeyArnString,
    &LambdaInvokeOperation,
    &LifecycleConfiguration,
    &LifecycleExpiration,
    &LifecycleRule,
    &LifecycleRuleAndOperator,
    &LifecycleRuleFilter,
    &LifecycleRules,
    &ListAccessGrantEntry,
    &ListAccessGrantsInstanceEntry,
    &ListAccessGrantsInstancesRequest,
    &ListAccessGrantsInstancesResult,
    &ListAccessGrantsLocationsEntry,
    &ListAccessGrantsLocationsRequest,
    &ListAccessGrantsLocationsResult,
    &ListAccessGrantsRequest,
    &ListAccessGrantsResult,
    &ListAccessPointsForDirectoryBucketsRequest,
    &ListAccessPointsForDirectoryBucketsResult,
    &ListAccessPointsForObjectLambdaRequest,
    &ListAccessPointsForObjectLambdaResult,
    &ListAccessPointsRequest,
    &ListAccessPointsResult,
    &ListCallerAccessGrantsEntry,
    &ListCallerAccessGrantsRequest,
    &ListCallerAccessGrantsResult,
    &ListJobsRequest,
    &ListJobsResult,
    &ListMultiRegionAccessPointsRequest,
    &ListMultiRegionAccessPointsResult,
    &ListRegionalBucketsRequest,
    &ListRegionalBucketsResult,
    &ListStorageLensConfigurationEntry,
    &ListStorageLensConfigurationsRequest,
    &ListStorageLensConfigurationsResult,
    &ListStorageLensGroupEntry,
    &ListStorageLensGroupsRequest,
    &ListStorageLensGroupsResult,
    &ListTagsForResourceRequest,
    &ListTagsForResourceResult,
    &Location,
    &MFA,
    &MFADelete,
    &MFADeleteStatus,
    &ManifestPrefixString,
    &MatchAnyPrefix,
    &MatchAnySuffix,
    &MatchAnyTag,
    &MatchObjectAge,
    &MatchObjectSize,
    &MaxLength1024String,
    &MaxResults,
    &Metrics,
    &MetricsStatus,
    &MinStorageBytesPercentage,
    &Minutes,
    &MultiRegionAccessPointAlias,
    &MultiRegionAccessPointClientToken,
    &MultiRegionAccessPointId,
    &MultiRegionAccessPointName,
    &MultiRegionAccessPointPolicyDocument,
    &MultiRegionAccessPointRegionalResponse,
    &MultiRegionAccessPointRegionalResponseList,
    &MultiRegionAccessPointReport,
    &MultiRegionAccessPointReportList,
    &MultiRegionAccessPointRoute,
    &MultiRegionAccessPointStatus,
    &MultiRegionAccessPointsAsyncResponse,
    &NetworkOrigin,
    &NoSuchPublicAccessBlockConfiguration,
    &NoSuchPublicAccessBlockConfigurationMessage,
    &NonEmptyKmsKeyArnString,
    &NonEmptyMaxLength1024String,
    &NonEmptyMaxLength1024StringList,
    &NonEmptyMaxLength2048String,
    &NonEmptyMaxLength256String,
    &NonEmptyMaxLength64String,
    &NoncurrentVersionCount,
    &NoncurrentVersionExpiration,
    &NoncurrentVersionTransition,
    &NoncurrentVersionTransitionList,
    &NotFoundException,
    &NotSSEFilter,
    &ObjectAgeValue,
    &ObjectCreationTime,
    &ObjectEncryption,
    &ObjectEncryptionFilter,
    &ObjectEncryptionFilterList,
    &ObjectLambdaAccessPoint,
    &ObjectLambdaAccessPointAlias,
    &ObjectLambdaAccessPointAliasStatus,
    &ObjectLambdaAccessPointAliasValue,
    &ObjectLambdaAccessPointArn,
    &ObjectLambdaAccessPointList,
    &ObjectLambdaAccessPointName,
    &ObjectLambdaAllowedFeature,
    &ObjectLambdaAllowedFeaturesList,
    &ObjectLambdaConfiguration,
    &ObjectLambdaContentTransformation,
    &ObjectLambdaPolicy,
    &ObjectLambdaSupportingAccessPointArn,
    &ObjectLambdaTransformationConfiguration,
    &ObjectLambdaTransformationConfigurationAction,
    &ObjectLambdaTransformationConfigurationActionsList,
    &ObjectLambdaTransformationConfigurationsList,
    &ObjectLockEnabledForBucket,
    &ObjectSizeGreaterThanBytes,
    &ObjectSizeLessThanBytes,
    &ObjectSizeValue,
    &OperationName,
    &Organization,
    &OutputSchemaVersion,
    &OwnerOverride,
    &Permission,
    &Policy,
    &PolicyDocument,
    &PolicyStatus,
    &Prefix,
    &PrefixLevel,
    &PrefixLevelStorageMetrics,
    &PrefixesList,
    &Priority,
    &Privilege,
    &ProposedMultiRegionAccessPointPolicy,
    &PublicAccessBlockConfiguration,
    &PublicAccessBlockEnabled,
    &PutAccessGrantsInstanceResourcePolicyRequest,
    &PutAccessGrantsInstanceResourcePolicyResult,
    &PutAccessPointConfigurationForObjectLambdaRequest,
    &PutAccessPointPolicyForObjectLambdaRequest,
    &PutAccessPointPolicyRequest,
    &PutAccessPointScopeRequest,
    &PutBucketLifecycleConfigurationRequest,
    &PutBucketPolicyRequest,
    &PutBucketReplicationRequest,
    &PutBucketTaggingRequest,
    &PutBucketVersioningRequest,
    &PutJobTaggingRequest,
    &PutJobTaggingResult,
    &PutMultiRegionAccessPointPolicyInput,
    &PutMultiRegionAccessPointPolicyRequest,
    &PutMultiRegionAccessPointPolicyResult,
    &PutPublicAccessBlockRequest,
    &PutStorageLensConfigurationRequest,
    &PutStorageLensConfigurationTaggingRequest,
    &PutStorageLensConfigurationTaggingResult,
    &Region,
    &RegionCreationList,
    &RegionName,
    &RegionReport,
    &RegionReportList,
    &RegionalBucket,
    &RegionalBucketList,
    &Regions,
    &ReplicaKmsKeyID,
    &ReplicaModifications,
    &ReplicaModificationsStatus,
    &ReplicationConfiguration,
    &ReplicationRule,
    &ReplicationRuleAndOperator,
    &ReplicationRuleFilter,
    &ReplicationRuleStatus,
    &ReplicationRules,
    &ReplicationStatus,
    &ReplicationStatusFilterList,
    &ReplicationStorageClass,
    &ReplicationTime,
    &ReplicationTimeStatus,
    &ReplicationTimeValue,
    &ReportPrefixString,
    &RequestedJobStatus,
    &Role,
    &RouteList,
    &S3AWSRegion,
    &S3AccessControlList,
    &S3AccessControlPolicy,
    &S3AccessPointArn,
    &S3AnnotationDirective,
    &S3BucketArnString,
    &S3BucketDestination,
    &S3CannedAccessControlList,
    &S3ChecksumAlgorithm,
    &S3ComputeObjectChecksumOperation,
    &S3ContentLength,
    &S3CopyObjectOperation,
    &S3DeleteObjectTaggingOperation,
    &S3ExpirationInDays,
    &S3GeneratedManifestDescriptor,
    &S3GlacierJobTier,
    &S3Grant,
    &S3GrantList,
    &S3Grantee,
    &S3GranteeTypeIdentifier,
    &S3InitiateRestoreObjectOperation,
    &S3JobManifestGenerator,
    &S3KeyArnString,
    &S3ManifestOutputLocation,
    &S3MetadataDirective,
    &S3ObjectLockEventHold,
    &S3ObjectLockEventHoldDuration,
    &S3ObjectLockEventHoldDurationDays,
    &S3ObjectLockEventHoldDurationYears,
    &S3ObjectLockLegalHold,
    &S3ObjectLockLegalHoldStatus,
    &S3ObjectLockMode,
    &S3ObjectLockRetentionEventHold,
    &S3ObjectLockRetentionEventHoldDuration,
    &S3ObjectLockRetentionEventHoldDurationDays,
    &S3ObjectLockRetentionEventHoldDurationYears,
    &S3ObjectLockRetentionMode,
    &S3ObjectMetadata,
    &S3ObjectOwner,
    &S3ObjectVersionId,
    &S3Permission,
    &S3Prefix,
    &S3PrefixType,
    &S3RegionalBucketArn,
    &S3RegionalOrS3ExpressBucketArnString,
    &S3ReplicateObjectOperation,
    &S3ResourceArn,
    &S3Retention,
    &S3SSEAlgorithm,
    &S3SetObjectAclOperation,
    &S3SetObjectLegalHoldOperation,
    &S3SetObjectRetentionOperation,
    &S3SetObjectTaggingOperation,
    &S3StorageClass,
    &S3Tag,
    &S3TagSet,
    &S3UpdateObjectEncryptionOperation,
    &S3UpdateObjectEncryptionSSEKMS,
    &S3UserMetadata,
    &SSECFilter,
    &SSEKMS,
    &SSEKMSEncryption,
    &SSEKMSFilter,
    &SSEKMSKeyId,
    &SSES3,
    &SSES3Encryption,
    &SSES3Filter,
    &Scope,
    &ScopePermission,
    &ScopePermissionList,
    &SecretAccessKey,
    &SelectionCriteria,
    &SessionToken,
    &Setting,
    &SourceSelectionCriteria,
    &SseKmsEncryptedObjects,
    &SseKmsEncryptedObjectsStatus,
    &StorageClassList,
    &StorageLensArn,
    &StorageLensAwsOrg,
    &StorageLensConfiguration,
    &StorageLensConfigurationList,
    &StorageLensCostAndUsageReportsMaxDepth,
    &StorageLensCostAndUsageReportsMinDepth,
    &StorageLensCostAndUsageReportsPrefixLevel,
    &StorageLensCostAndUsageReportsPublish,
    &StorageLensCostAndUsageReportsSelectionCriteria,
    &StorageLensDataExport,
    &StorageLensDataExportEncryption,
    &StorageLensExpandedPrefixesDataExport,
    &StorageLensGroup,
    &StorageLensGroupAndOperator,
    &StorageLensGroupArn,
    &StorageLensGroupFilter,
    &StorageLensGroupLevel,
    &StorageLensGroupLevelExclude,
    &StorageLensGroupLevelInclude,
    &StorageLensGroupLevelSelectionCriteria,
    &StorageLensGroupList,
    &StorageLensGroupName,
    &StorageLensGroupOrOperator,
    &StorageLensPrefixLevelDelimiter,
    &StorageLensPrefixLevelMaxDepth,
    &StorageLensTableDestination,
    &StorageLensTag,
    &StorageLensTags,
    &StringForNextToken,
    &SubmitMultiRegionAccessPointRoutesRequest,
    &SubmitMultiRegionAccessPointRoutesResult,
    &Suffix,
    &SuspendedCause,
    &SuspendedDate,
    &Tag,
    &TagKeyList,
    &TagKeyString,
    &TagList,
    &TagResourceRequest,
    &TagResourceResult,
    &TagValueString,
    &Tagging,
    &TimeStamp,
    &TooManyRequestsException,
    &TooManyTagsException,
    &TrafficDialPercentage,
    &Transition,
    &TransitionList,
    &TransitionStorageClass,
    &UntagResourceRequest,
    &UntagResourceResult,
    &UpdateAccessGrantsLocationRequest,
    &UpdateAccessGrantsLocationResult,
    &UpdateJobPriorityRequest,
    &UpdateJobPriorityResult,
    &UpdateJobStatusRequest,
    &UpdateJobStatusResult,
    &UpdateStorageLensGroupRequest,
    &UserArguments,
    &VersioningConfiguration,
    &VpcConfiguration,
    &VpcId,
];

pub(super) static AbortIncompleteMultipartUpload: Shape = Shape::new(
    "AbortIncompleteMultipartUpload",
    Kind::Structure(&Structure::new(&[Member::new("DaysAfterInitiation", &DaysAfterInitiation)])),
);

pub(super) static AccessControlTranslation: Shape = Shape::new(
    "AccessControlTranslation",
    Kind::Structure(&Structure::new(&[Member::new("Owner", &OwnerOverride).required()])),
);

pub(super) static AccessGrantArn: Shape = Shape::new("AccessGrantArn", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:access\\-grants\\/grant/[a-zA-Z0-9\\-]+");

pub(super) static AccessGrantId: Shape =
    Shape::new("AccessGrantId", Kind::String(&[])).min(1.0).max(64.0).pattern("[a-zA-Z0-9\\-]+");

pub(super) static AccessGrantsInstanceArn: Shape = Shape::new("AccessGrantsInstanceArn", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:access\\-grants\\/[a-zA-Z0-9\\-]+");

pub(super) static AccessGrantsInstanceId: Shape =
    Shape::new("AccessGrantsInstanceId", Kind::String(&[])).min(1.0).max(64.0).pattern("[a-zA-Z0-9\\-]+");

pub(super) static AccessGrantsInstancesList: Shape = Shape::new(
    "AccessGrantsInstancesList",
    Kind::List(&Member::new("member", &ListAccessGrantsInstanceEntry).named("AccessGrantsInstance"), false),
);

pub(super) static AccessGrantsList: Shape = Shape::new(
    "AccessGrantsList",
    Kind::List(&Member::new("member", &ListAccessGrantEntry).named("AccessGrant"), false),
);

pub(super) static AccessGrantsLocationArn: Shape = Shape::new("AccessGrantsLocationArn", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:access\\-grants\\/location/[a-zA-Z0-9\\-]+");

pub(super) static AccessGrantsLocationConfiguration: Shape = Shape::new(
    "AccessGrantsLocationConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("S3SubPrefix", &S3Prefix)])),
);

pub(super) static AccessGrantsLocationId: Shape =
    Shape::new("AccessGrantsLocationId", Kind::String(&[])).min(1.0).max(64.0).pattern("[a-zA-Z0-9\\-]+");

pub(super) static AccessGrantsLocationsList: Shape = Shape::new(
    "AccessGrantsLocationsList",
    Kind::List(&Member::new("member", &ListAccessGrantsLocationsEntry).named("AccessGrantsLocation"), false),
);

pub(super) static AccessKeyId: Shape = Shape::new("AccessKeyId", Kind::String(&[])).sensitive();

pub(super) static AccessPoint: Shape = Shape::new(
    "AccessPoint",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &AccessPointName).required(),
        Member::new("NetworkOrigin", &NetworkOrigin).required(),
        Member::new("VpcConfiguration", &VpcConfiguration),
        Member::new("Bucket", &AccessPointBucketName).required(),
        Member::new("AccessPointArn", &S3AccessPointArn),
        Member::new("Alias", &Alias),
        Member::new("BucketAccountId", &AccountId),
        Member::new("DataSourceId", &DataSourceId),
        Member::new("DataSourceType", &DataSourceType),
    ])),
);

pub(super) static AccessPointBucketName: Shape = Shape::new("AccessPointBucketName", Kind::String(&[])).max(255.0);

pub(super) static AccessPointList: Shape =
    Shape::new("AccessPointList", Kind::List(&Member::new("member", &AccessPoint).named("AccessPoint"), false));

pub(super) static AccessPointName: Shape = Shape::new("AccessPointName", Kind::String(&[])).min(3.0).max(255.0);

pub(super) static AccountId: Shape = Shape::new("AccountId", Kind::String(&[])).max(64.0).pattern("^\\d{12}$");

pub(super) static AccountLevel: Shape = Shape::new(
    "AccountLevel",
    Kind::Structure(&Structure::new(&[
        Member::new("ActivityMetrics", &ActivityMetrics),
        Member::new("BucketLevel", &BucketLevel).required(),
        Member::new("AdvancedCostOptimizationMetrics", &AdvancedCostOptimizationMetrics),
        Member::new("AdvancedDataProtectionMetrics", &AdvancedDataProtectionMetrics),
        Member::new("DetailedStatusCodesMetrics", &DetailedStatusCodesMetrics),
        Member::new("AdvancedPerformanceMetrics", &AdvancedPerformanceMetrics),
        Member::new("StorageLensGroupLevel", &StorageLensGroupLevel),
    ])),
);

pub(super) static ActivityMetrics: Shape =
    Shape::new("ActivityMetrics", Kind::Structure(&Structure::new(&[Member::new("IsEnabled", &IsEnabled)])));

pub(super) static AdvancedCostOptimizationMetrics: Shape = Shape::new(
    "AdvancedCostOptimizationMetrics",
    Kind::Structure(&Structure::new(&[Member::new("IsEnabled", &IsEnabled)])),
);

pub(super) static AdvancedDataProtectionMetrics: Shape = Shape::new(
    "AdvancedDataProtectionMetrics",
    Kind::Structure(&Structure::new(&[Member::new("IsEnabled", &IsEnabled)])),
);

pub(super) static AdvancedPerformanceMetrics: Shape =
    Shape::new("AdvancedPerformanceMetrics", Kind::Structure(&Structure::new(&[Member::new("IsEnabled", &IsEnabled)])));

pub(super) static Alias: Shape = Shape::new("Alias", Kind::String(&[])).max(63.0).pattern("^[0-9a-z\\\\-]{63}");

pub(super) static AssociateAccessGrantsIdentityCenterRequest: Shape = Shape::new(
    "AssociateAccessGrantsIdentityCenterRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("IdentityCenterArn", &IdentityCenterArn).required(),
    ])),
);

pub(super) static AsyncCreationTimestamp: Shape = Shape::new("AsyncCreationTimestamp", Kind::Timestamp(None));

pub(super) static AsyncErrorDetails: Shape = Shape::new(
    "AsyncErrorDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("Code", &MaxLength1024String),
        Member::new("Message", &MaxLength1024String),
        Member::new("Resource", &MaxLength1024String),
        Member::new("RequestId", &MaxLength1024String),
    ])),
);

pub(super) static AsyncOperation: Shape = Shape::new(
    "AsyncOperation",
    Kind::Structure(&Structure::new(&[
        Member::new("CreationTime", &AsyncCreationTimestamp),
        Member::new("Operation", &AsyncOperationName),
        Member::new("RequestTokenARN", &AsyncRequestTokenARN),
        Member::new("RequestParameters", &AsyncRequestParameters),
        Member::new("RequestStatus", &AsyncRequestStatus),
        Member::new("ResponseDetails", &AsyncResponseDetails),
    ])),
);

pub(super) static AsyncOperationName: Shape = Shape::new(
    "AsyncOperationName",
    Kind::String(&["CreateMultiRegionAccessPoint", "DeleteMultiRegionAccessPoint", "PutMultiRegionAccessPointPolicy"]),
);

pub(super) static AsyncRequestParameters: Shape = Shape::new(
    "AsyncRequestParameters",
    Kind::Structure(&Structure::new(&[
        Member::new("CreateMultiRegionAccessPointRequest", &CreateMultiRegionAccessPointInput),
        Member::new("DeleteMultiRegionAccessPointRequest", &DeleteMultiRegionAccessPointInput),
        Member::new("PutMultiRegionAccessPointPolicyRequest", &PutMultiRegionAccessPointPolicyInput),
    ])),
);

pub(super) static AsyncRequestStatus: Shape = Shape::new("AsyncRequestStatus", Kind::String(&[]));

pub(super) static AsyncRequestTokenARN: Shape =
    Shape::new("AsyncRequestTokenARN", Kind::String(&[])).min(1.0).max(1024.0).pattern("arn:.+");

pub(super) static AsyncResponseDetails: Shape = Shape::new(
    "AsyncResponseDetails",
    Kind::Structure(&Structure::new(&[
        Member::new("MultiRegionAccessPointDetails", &MultiRegionAccessPointsAsyncResponse),
        Member::new("ErrorDetails", &AsyncErrorDetails),
    ])),
);

pub(super) static AuditContext: Shape = Shape::new("AuditContext", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");

pub(super) static AwsLambdaTransformation: Shape = Shape::new(
    "AwsLambdaTransformation",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionArn", &FunctionArnString).required(),
        Member::new("FunctionPayload", &AwsLambdaTransformationPayload),
    ])),
);

pub(super) static AwsLambdaTransformationPayload: Shape =
    Shape::new("AwsLambdaTransformationPayload", Kind::String(&[]));

pub(super) static AwsOrgArn: Shape = Shape::new("AwsOrgArn", Kind::String(&[]))
    .min(1.0)
    .max(1024.0)
    .pattern("arn:[a-z\\-]+:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}");

pub(super) static BadRequestException: Shape = Shape::new(
    "BadRequestException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ExceptionMessage)]).error(
        "BadRequestException",
        400,
        true,
    )),
);

pub(super) static Boolean: Shape = Shape::new("Boolean", Kind::Boolean);

pub(super) static BucketAlreadyExists: Shape =
    Shape::new("BucketAlreadyExists", Kind::Structure(&Structure::new(&[]).error("BucketAlreadyExists", 400, true)));

pub(super) static BucketAlreadyOwnedByYou: Shape = Shape::new(
    "BucketAlreadyOwnedByYou",
    Kind::Structure(&Structure::new(&[]).error("BucketAlreadyOwnedByYou", 400, true)),
);

pub(super) static BucketCannedACL: Shape =
    Shape::new("BucketCannedACL", Kind::String(&["private", "public-read", "public-read-write", "authenticated-read"]));

pub(super) static BucketIdentifierString: Shape = Shape::new("BucketIdentifierString", Kind::String(&[]));

pub(super) static BucketLevel: Shape = Shape::new(
    "BucketLevel",
    Kind::Structure(&Structure::new(&[
        Member::new("ActivityMetrics", &ActivityMetrics),
        Member::new("PrefixLevel", &PrefixLevel),
        Member::new("AdvancedCostOptimizationMetrics", &AdvancedCostOptimizationMetrics),
        Member::new("AdvancedDataProtectionMetrics", &AdvancedDataProtectionMetrics),
        Member::new("DetailedStatusCodesMetrics", &DetailedStatusCodesMetrics),
        Member::new("AdvancedPerformanceMetrics", &AdvancedPerformanceMetrics),
    ])),
);

pub(super) static BucketLocationConstraint: Shape = Shape::new(
    "BucketLocationConstraint",
    Kind::String(&[
        "EU",
        "eu-west-1",
        "us-west-1",
        "us-west-2",
        "ap-south-1",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-northeast-1",
        "sa-east-1",
        "cn-north-1",
        "eu-central-1",
    ]),
);

pub(super) static BucketName: Shape = Shape::new("BucketName", Kind::String(&[])).min(3.0).max(255.0);

pub(super) static BucketVersioningStatus: Shape =
    Shape::new("BucketVersioningStatus", Kind::String(&["Enabled", "Suspended"]));

pub(super) static Buckets: Shape =
    Shape::new("Buckets", Kind::List(&Member::new("member", &S3BucketArnString).named("Arn"), false));

pub(super) static CallerAccessGrantsList: Shape = Shape::new(
    "CallerAccessGrantsList",
    Kind::List(&Member::new("member", &ListCallerAccessGrantsEntry).named("AccessGrant"), false),
);

pub(super) static CloudWatchMetrics: Shape = Shape::new(
    "CloudWatchMetrics",
    Kind::Structure(&Structure::new(&[Member::new("IsEnabled", &IsEnabled).required()])),
);

pub(super) static ComputeObjectChecksumAlgorithm: Shape = Shape::new(
    "ComputeObjectChecksumAlgorithm",
    Kind::String(&[
        "CRC32",
        "CRC32C",
        "CRC64NVME",
        "MD5",
        "SHA1",
        "SHA256",
        "SHA512",
        "XXHASH64",
        "XXHASH3",
        "XXHASH128",
    ]),
);

pub(super) static ComputeObjectChecksumType: Shape =
    Shape::new("ComputeObjectChecksumType", Kind::String(&["FULL_OBJECT", "COMPOSITE"]));

pub(super) static ConfigId: Shape =
    Shape::new("ConfigId", Kind::String(&[])).min(1.0).max(64.0).pattern("[a-zA-Z0-9\\-\\_]+");

pub(super) static ConfirmRemoveSelfBucketAccess: Shape = Shape::new("ConfirmRemoveSelfBucketAccess", Kind::Boolean);

pub(super) static ConfirmationRequired: Shape = Shape::new("ConfirmationRequired", Kind::Boolean);

pub(super) static ContinuationToken: Shape = Shape::new("ContinuationToken", Kind::String(&[]));

pub(super) static CreateAccessGrantRequest: Shape = Shape::new(
    "CreateAccessGrantRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("AccessGrantsLocationId", &AccessGrantsLocationId).required(),
        Member::new("AccessGrantsLocationConfiguration", &AccessGrantsLocationConfiguration),
        Member::new("Grantee", &Grantee).required(),
        Member::new("Permission", &Permission).required(),
        Member::new("ApplicationArn", &IdentityCenterApplicationArn),
        Member::new("S3PrefixType", &S3PrefixType),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static CreateAccessGrantResult: Shape = Shape::new(
    "CreateAccessGrantResult",
    Kind::Structure(&Structure::new(&[
        Member::new("CreatedAt", &CreationTimestamp),
        Member::new("AccessGrantId", &AccessGrantId),
        Member::new("AccessGrantArn", &AccessGrantArn),
        Member::new("Grantee", &Grantee),
        Member::new("AccessGrantsLocationId", &AccessGrantsLocationId),
        Member::new("AccessGrantsLocationConfiguration", &AccessGrantsLocationConfiguration),
        Member::new("Permission", &Permission),
        Member::new("ApplicationArn", &IdentityCenterApplicationArn),
        Member::new("GrantScope", &S3Prefix),
    ])),
);

pub(super) static CreateAccessGrantsInstanceRequest: Shape = Shape::new(
    "CreateAccessGrantsInstanceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("IdentityCenterArn", &IdentityCenterArn),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static CreateAccessGrantsInstanceResult: Shape = Shape::new(
    "CreateAccessGrantsInstanceResult",
    Kind::Structure(&Structure::new(&[
        Member::new("CreatedAt", &CreationTimestamp),
        Member::new("AccessGrantsInstanceId", &AccessGrantsInstanceId),
        Member::new("AccessGrantsInstanceArn", &AccessGrantsInstanceArn),
        Member::new("IdentityCenterArn", &IdentityCenterArn),
        Member::new("IdentityCenterInstanceArn", &IdentityCenterArn),
        Member::new("IdentityCenterApplicationArn", &IdentityCenterApplicationArn),
    ])),
);

pub(super) static CreateAccessGrantsLocationRequest: Shape = Shape::new(
    "CreateAccessGrantsLocationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("LocationScope", &S3Prefix).required(),
        Member::new("IAMRoleArn", &IAMRoleArn).required(),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static CreateAccessGrantsLocationResult: Shape = Shape::new(
    "CreateAccessGrantsLocationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("CreatedAt", &CreationTimestamp),
        Member::new("AccessGrantsLocationId", &AccessGrantsLocationId),
        Member::new("AccessGrantsLocationArn", &AccessGrantsLocationArn),
        Member::new("LocationScope", &S3Prefix),
        Member::new("IAMRoleArn", &IAMRoleArn),
    ])),
);

pub(super) static CreateAccessPointForObjectLambdaRequest: Shape = Shape::new(
    "CreateAccessPointForObjectLambdaRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &ObjectLambdaAccessPointName).at(Location::Uri, "name").required(),
        Member::new("Configuration", &ObjectLambdaConfiguration).required(),
    ])),
);

pub(super) static CreateAccessPointForObjectLambdaResult: Shape = Shape::new(
    "CreateAccessPointForObjectLambdaResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ObjectLambdaAccessPointArn", &ObjectLambdaAccessPointArn),
        Member::new("Alias", &ObjectLambdaAccessPointAlias),
    ])),
);

pub(super) static CreateAccessPointRequest: Shape = Shape::new(
    "CreateAccessPointRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &AccessPointName).at(Location::Uri, "name").required(),
        Member::new("Bucket", &BucketName).required(),
        Member::new("VpcConfiguration", &VpcConfiguration),
        Member::new("PublicAccessBlockConfiguration", &PublicAccessBlockConfiguration),
        Member::new("BucketAccountId", &AccountId),
        Member::new("Scope", &Scope),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static CreateAccessPointResult: Shape = Shape::new(
    "CreateAccessPointResult",
    Kind::Structure(&Structure::new(&[Member::new("AccessPointArn", &S3AccessPointArn), Member::new("Alias", &Alias)])),
);

pub(super) static CreateBucketConfiguration: Shape = Shape::new(
    "CreateBucketConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("LocationConstraint", &BucketLocationConstraint)])),
);

pub(super) static CreateBucketRequest: Shape = Shape::new(
    "CreateBucketRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("ACL", &BucketCannedACL).at(Location::Header, "x-amz-acl"),
            Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
            Member::new("CreateBucketConfiguration", &CreateBucketConfiguration)
                .xml_namespace("", "http://awss3control.amazonaws.com/doc/2018-08-20/"),
            Member::new("GrantFullControl", &GrantFullControl).at(Location::Header, "x-amz-grant-full-control"),
            Member::new("GrantRead", &GrantRead).at(Location::Header, "x-amz-grant-read"),
            Member::new("GrantReadACP", &GrantReadACP).at(Location::Header, "x-amz-grant-read-acp"),
            Member::new("GrantWrite", &GrantWrite).at(Location::Header, "x-amz-grant-write"),
            Member::new("GrantWriteACP", &GrantWriteACP).at(Location::Header, "x-amz-grant-write-acp"),
            Member::new("ObjectLockEnabledForBucket", &ObjectLockEnabledForBucket)
                .at(Location::Header, "x-amz-bucket-object-lock-enabled"),
            Member::new("OutpostId", &NonEmptyMaxLength64String).at(Location::Header, "x-amz-outpost-id"),
        ])
        .payload("CreateBucketConfiguration"),
    ),
);

pub(super) static CreateBucketResult: Shape = Shape::new(
    "CreateBucketResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Location", &Location).at(Location::Header, "Location"),
        Member::new("BucketArn", &S3RegionalBucketArn),
    ])),
);

pub(super) static CreateJobRequest: Shape = Shape::new(
    "CreateJobRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("ConfirmationRequired", &ConfirmationRequired),
        Member::new("Operation", &JobOperation).required(),
        Member::new("Report", &JobReport).required(),
        Member::new("ClientRequestToken", &NonEmptyMaxLength64String).required().idempotency_token(),
        Member::new("Manifest", &JobManifest),
        Member::new("Description", &NonEmptyMaxLength256String),
        Member::new("Priority", &JobPriority).required(),
        Member::new("RoleArn", &IAMRoleArn).required(),
        Member::new("Tags", &S3TagSet),
        Member::new("ManifestGenerator", &JobManifestGenerator),
    ])),
);

pub(super) static CreateJobResult: Shape =
    Shape::new("CreateJobResult", Kind::Structure(&Structure::new(&[Member::new("JobId", &JobId)])));

pub(super) static CreateMultiRegionAccessPointInput: Shape = Shape::new(
    "CreateMultiRegionAccessPointInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &MultiRegionAccessPointName).required(),
        Member::new("PublicAccessBlock", &PublicAccessBlockConfiguration),
        Member::new("Regions", &RegionCreationList).required(),
    ])),
);

pub(super) static CreateMultiRegionAccessPointRequest: Shape = Shape::new(
    "CreateMultiRegionAccessPointRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("ClientToken", &MultiRegionAccessPointClientToken).required().idempotency_token(),
        Member::new("Details", &CreateMultiRegionAccessPointInput).required(),
    ])),
);

pub(super) static CreateMultiRegionAccessPointResult: Shape = Shape::new(
    "CreateMultiRegionAccessPointResult",
    Kind::Structure(&Structure::new(&[Member::new("RequestTokenARN", &AsyncRequestTokenARN)])),
);

pub(super) static CreateStorageLensGroupRequest: Shape = Shape::new(
    "CreateStorageLensGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("StorageLensGroup", &StorageLensGroup).required(),
        Member::new("Tags", &TagList),
    ])),
);

pub(super) static CreationDate: Shape = Shape::new("CreationDate", Kind::Timestamp(None));

pub(super) static CreationTimestamp: Shape = Shape::new("CreationTimestamp", Kind::Timestamp(None));

pub(super) static Credentials: Shape = Shape::new(
    "Credentials",
    Kind::Structure(&Structure::new(&[
        Member::new("AccessKeyId", &AccessKeyId),
        Member::new("SecretAccessKey", &SecretAccessKey),
        Member::new("SessionToken", &SessionToken),
        Member::new("Expiration", &Expiration),
    ])),
)
.sensitive();

pub(super) static DSSEKMSFilter: Shape = Shape::new(
    "DSSEKMSFilter",
    Kind::Structure(&Structure::new(&[Member::new("KmsKeyArn", &NonEmptyKmsKeyArnString)])),
);

pub(super) static DataSourceId: Shape = Shape::new("DataSourceId", Kind::String(&[])).max(191.0);

pub(super) static DataSourceType: Shape = Shape::new("DataSourceType", Kind::String(&[]));

pub(super) static Date: Shape = Shape::new("Date", Kind::Timestamp(None));

pub(super) static Days: Shape = Shape::new("Days", Kind::Integer);

pub(super) static DaysAfterInitiation: Shape = Shape::new("DaysAfterInitiation", Kind::Integer);

pub(super) static DeleteAccessGrantRequest: Shape = Shape::new(
    "DeleteAccessGrantRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("AccessGrantId", &AccessGrantId).at(Location::Uri, "id").required(),
    ])),
);

pub(super) static DeleteAccessGrantsInstanceRequest: Shape = Shape::new(
    "DeleteAccessGrantsInstanceRequest",
    Kind::Structure(&Structure::new(&[Member::new("AccountId", &AccountId)
        .at(Location::Header, "x-amz-account-id")
        .required()])),
);

pub(super) static DeleteAccessGrantsInstanceResourcePolicyRequest: Shape = Shape::new(
    "DeleteAccessGrantsInstanceResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("AccountId", &AccountId)
        .at(Location::Header, "x-amz-account-id")
        .required()])),
);

pub(super) static DeleteAccessGrantsLocationRequest: Shape = Shape::new(
    "DeleteAccessGrantsLocationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("AccessGrantsLocationId", &AccessGrantsLocationId).at(Location::Uri, "id").required(),
    ])),
);

pub(super) static DeleteAccessPointForObjectLambdaRequest: Shape = Shape::new(
    "DeleteAccessPointForObjectLambdaRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &ObjectLambdaAccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static DeleteAccessPointPolicyForObjectLambdaRequest: Shape = Shape::new(
    "DeleteAccessPointPolicyForObjectLambdaRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &ObjectLambdaAccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static DeleteAccessPointPolicyRequest: Shape = Shape::new(
    "DeleteAccessPointPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &AccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static DeleteAccessPointRequest: Shape = Shape::new(
    "DeleteAccessPointRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &AccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static DeleteAccessPointScopeRequest: Shape = Shape::new(
    "DeleteAccessPointScopeRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &AccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static DeleteBucketLifecycleConfigurationRequest: Shape = Shape::new(
    "DeleteBucketLifecycleConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static DeleteBucketPolicyRequest: Shape = Shape::new(
    "DeleteBucketPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static DeleteBucketReplicationRequest: Shape = Shape::new(
    "DeleteBucketReplicationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static DeleteBucketRequest: Shape = Shape::new(
    "DeleteBucketRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static DeleteBucketTaggingRequest: Shape = Shape::new(
    "DeleteBucketTaggingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static DeleteJobTaggingRequest: Shape = Shape::new(
    "DeleteJobTaggingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("JobId", &JobId).at(Location::Uri, "id").required(),
    ])),
);

pub(super) static DeleteJobTaggingResult: Shape =
    Shape::new("DeleteJobTaggingResult", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteMarkerReplication: Shape = Shape::new(
    "DeleteMarkerReplication",
    Kind::Structure(&Structure::new(&[Member::new("Status", &DeleteMarkerReplicationStatus).required()])),
);

pub(super) static DeleteMarkerReplicationStatus: Shape =
    Shape::new("DeleteMarkerReplicationStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static DeleteMultiRegionAccessPointInput: Shape = Shape::new(
    "DeleteMultiRegionAccessPointInput",
    Kind::Structure(&Structure::new(&[Member::new("Name", &MultiRegionAccessPointName).required()])),
);

pub(super) static DeleteMultiRegionAccessPointRequest: Shape = Shape::new(
    "DeleteMultiRegionAccessPointRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("ClientToken", &MultiRegionAccessPointClientToken).required().idempotency_token(),
        Member::new("Details", &DeleteMultiRegionAccessPointInput).required(),
    ])),
);

pub(super) static DeleteMultiRegionAccessPointResult: Shape = Shape::new(
    "DeleteMultiRegionAccessPointResult",
    Kind::Structure(&Structure::new(&[Member::new("RequestTokenARN", &AsyncRequestTokenARN)])),
);

pub(super) static DeletePublicAccessBlockRequest: Shape = Shape::new(
    "DeletePublicAccessBlockRequest",
    Kind::Structure(&Structure::new(&[Member::new("AccountId", &AccountId)
        .at(Location::Header, "x-amz-account-id")
        .required()])),
);

pub(super) static DeleteStorageLensConfigurationRequest: Shape = Shape::new(
    "DeleteStorageLensConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ConfigId", &ConfigId).at(Location::Uri, "storagelensid").required(),
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
    ])),
);

pub(super) static DeleteStorageLensConfigurationTaggingRequest: Shape = Shape::new(
    "DeleteStorageLensConfigurationTaggingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ConfigId", &ConfigId).at(Location::Uri, "storagelensid").required(),
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
    ])),
);

pub(super) static DeleteStorageLensConfigurationTaggingResult: Shape =
    Shape::new("DeleteStorageLensConfigurationTaggingResult", Kind::Structure(&Structure::new(&[])));

pub(super) static DeleteStorageLensGroupRequest: Shape = Shape::new(
    "DeleteStorageLensGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &StorageLensGroupName).at(Location::Uri, "name").required(),
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
    ])),
);

pub(super) static DescribeJobRequest: Shape = Shape::new(
    "DescribeJobRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("JobId", &JobId).at(Location::Uri, "id").required(),
    ])),
);

pub(super) static DescribeJobResult: Shape =
    Shape::new("DescribeJobResult", Kind::Structure(&Structure::new(&[Member::new("Job", &JobDescriptor)])));

pub(super) static DescribeMultiRegionAccessPointOperationRequest: Shape = Shape::new(
    "DescribeMultiRegionAccessPointOperationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("RequestTokenARN", &AsyncRequestTokenARN).at(Location::Uri, "request_token").required(),
    ])),
);

pub(super) static DescribeMultiRegionAccessPointOperationResult: Shape = Shape::new(
    "DescribeMultiRegionAccessPointOperationResult",
    Kind::Structure(&Structure::new(&[Member::new("AsyncOperation", &AsyncOperation)])),
);

pub(super) static Destination: Shape = Shape::new(
    "Destination",
    Kind::Structure(&Structure::new(&[
        Member::new("Account", &AccountId),
        Member::new("Bucket", &BucketIdentifierString).required(),
        Member::new("ReplicationTime", &ReplicationTime),
        Member::new("AccessControlTranslation", &AccessControlTranslation),
        Member::new("EncryptionConfiguration", &EncryptionConfiguration),
        Member::new("Metrics", &Metrics),
        Member::new("StorageClass", &ReplicationStorageClass),
    ])),
);

pub(super) static DetailedStatusCodesMetrics: Shape =
    Shape::new("DetailedStatusCodesMetrics", Kind::Structure(&Structure::new(&[Member::new("IsEnabled", &IsEnabled)])));

pub(super) static DissociateAccessGrantsIdentityCenterRequest: Shape = Shape::new(
    "DissociateAccessGrantsIdentityCenterRequest",
    Kind::Structure(&Structure::new(&[Member::new("AccountId", &AccountId)
        .at(Location::Header, "x-amz-account-id")
        .required()])),
);

pub(super) static DurationSeconds: Shape = Shape::new("DurationSeconds", Kind::Integer).min(900.0).max(43200.0);

pub(super) static EncryptionConfiguration: Shape = Shape::new(
    "EncryptionConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("ReplicaKmsKeyID", &ReplicaKmsKeyID)])),
);

pub(super) static Endpoints: Shape = Shape::new(
    "Endpoints",
    Kind::Map(
        &Member::new("key", &NonEmptyMaxLength64String),
        &Member::new("value", &NonEmptyMaxLength1024String),
        false,
    ),
);

pub(super) static EstablishedMultiRegionAccessPointPolicy: Shape = Shape::new(
    "EstablishedMultiRegionAccessPointPolicy",
    Kind::Structure(&Structure::new(&[Member::new("Policy", &Policy)])),
);

pub(super) static ExceptionMessage: Shape = Shape::new("ExceptionMessage", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static Exclude: Shape = Shape::new(
    "Exclude",
    Kind::Structure(&Structure::new(&[Member::new("Buckets", &Buckets), Member::new("Regions", &Regions)])),
);

pub(super) static ExistingObjectReplication: Shape = Shape::new(
    "ExistingObjectReplication",
    Kind::Structure(&Structure::new(&[Member::new("Status", &ExistingObjectReplicationStatus).required()])),
);

pub(super) static ExistingObjectReplicationStatus: Shape =
    Shape::new("ExistingObjectReplicationStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static Expiration: Shape = Shape::new("Expiration", Kind::Timestamp(None));

pub(super) static ExpirationStatus: Shape = Shape::new("ExpirationStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static ExpiredObjectDeleteMarker: Shape = Shape::new("ExpiredObjectDeleteMarker", Kind::Boolean);

pub(super) static Format: Shape = Shape::new("Format", Kind::String(&["CSV", "Parquet"]));

pub(super) static FunctionArnString: Shape = Shape::new("FunctionArnString", Kind::String(&[])).min(1.0).max(1024.0).pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?");

pub(super) static GeneratedManifestEncryption: Shape = Shape::new(
    "GeneratedManifestEncryption",
    Kind::Structure(&Structure::new(&[
        Member::new("SSES3", &SSES3Encryption).named("SSE-S3"),
        Member::new("SSEKMS", &SSEKMSEncryption).named("SSE-KMS"),
    ])),
);

pub(super) static GeneratedManifestFormat: Shape =
    Shape::new("GeneratedManifestFormat", Kind::String(&["S3InventoryReport_CSV_20211130"]));

pub(super) static GetAccessGrantRequest: Shape = Shape::new(
    "GetAccessGrantRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("AccessGrantId", &AccessGrantId).at(Location::Uri, "id").required(),
    ])),
);

pub(super) static GetAccessGrantResult: Shape = Shape::new(
    "GetAccessGrantResult",
    Kind::Structure(&Structure::new(&[
        Member::new("CreatedAt", &CreationTimestamp),
        Member::new("AccessGrantId", &AccessGrantId),
        Member::new("AccessGrantArn", &AccessGrantArn),
        Member::new("Grantee", &Grantee),
        Member::new("Permission", &Permission),
        Member::new("AccessGrantsLocationId", &AccessGrantsLocationId),
        Member::new("AccessGrantsLocationConfiguration", &AccessGrantsLocationConfiguration),
        Member::new("GrantScope", &S3Prefix),
        Member::new("ApplicationArn", &IdentityCenterApplicationArn),
    ])),
);

pub(super) static GetAccessGrantsInstanceForPrefixRequest: Shape = Shape::new(
    "GetAccessGrantsInstanceForPrefixRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("S3Prefix", &S3Prefix).at(Location::Query, "s3prefix").required(),
    ])),
);

pub(super) static GetAccessGrantsInstanceForPrefixResult: Shape = Shape::new(
    "GetAccessGrantsInstanceForPrefixResult",
    Kind::Structure(&Structure::new(&[
        Member::new("AccessGrantsInstanceArn", &AccessGrantsInstanceArn),
        Member::new("AccessGrantsInstanceId", &AccessGrantsInstanceId),
    ])),
);

pub(super) static GetAccessGrantsInstanceRequest: Shape = Shape::new(
    "GetAccessGrantsInstanceRequest",
    Kind::Structure(&Structure::new(&[Member::new("AccountId", &AccountId)
        .at(Location::Header, "x-amz-account-id")
        .required()])),
);

pub(super) static GetAccessGrantsInstanceResourcePolicyRequest: Shape = Shape::new(
    "GetAccessGrantsInstanceResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[Member::new("AccountId", &AccountId)
        .at(Location::Header, "x-amz-account-id")
        .required()])),
);

pub(super) static GetAccessGrantsInstanceResourcePolicyResult: Shape = Shape::new(
    "GetAccessGrantsInstanceResourcePolicyResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Policy", &PolicyDocument),
        Member::new("Organization", &Organization),
        Member::new("CreatedAt", &CreationTimestamp),
    ])),
);

pub(super) static GetAccessGrantsInstanceResult: Shape = Shape::new(
    "GetAccessGrantsInstanceResult",
    Kind::Structure(&Structure::new(&[
        Member::new("AccessGrantsInstanceArn", &AccessGrantsInstanceArn),
        Member::new("AccessGrantsInstanceId", &AccessGrantsInstanceId),
        Member::new("IdentityCenterArn", &IdentityCenterArn),
        Member::new("IdentityCenterInstanceArn", &IdentityCenterArn),
        Member::new("IdentityCenterApplicationArn", &IdentityCenterApplicationArn),
        Member::new("CreatedAt", &CreationTimestamp),
    ])),
);

pub(super) static GetAccessGrantsLocationRequest: Shape = Shape::new(
    "GetAccessGrantsLocationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("AccessGrantsLocationId", &AccessGrantsLocationId).at(Location::Uri, "id").required(),
    ])),
);

pub(super) static GetAccessGrantsLocationResult: Shape = Shape::new(
    "GetAccessGrantsLocationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("CreatedAt", &CreationTimestamp),
        Member::new("AccessGrantsLocationId", &AccessGrantsLocationId),
        Member::new("AccessGrantsLocationArn", &AccessGrantsLocationArn),
        Member::new("LocationScope", &S3Prefix),
        Member::new("IAMRoleArn", &IAMRoleArn),
    ])),
);

pub(super) static GetAccessPointConfigurationForObjectLambdaRequest: Shape = Shape::new(
    "GetAccessPointConfigurationForObjectLambdaRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &ObjectLambdaAccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetAccessPointConfigurationForObjectLambdaResult: Shape = Shape::new(
    "GetAccessPointConfigurationForObjectLambdaResult",
    Kind::Structure(&Structure::new(&[Member::new("Configuration", &ObjectLambdaConfiguration)])),
);

pub(super) static GetAccessPointForObjectLambdaRequest: Shape = Shape::new(
    "GetAccessPointForObjectLambdaRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &ObjectLambdaAccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetAccessPointForObjectLambdaResult: Shape = Shape::new(
    "GetAccessPointForObjectLambdaResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &ObjectLambdaAccessPointName),
        Member::new("PublicAccessBlockConfiguration", &PublicAccessBlockConfiguration),
        Member::new("CreationDate", &CreationDate),
        Member::new("Alias", &ObjectLambdaAccessPointAlias),
    ])),
);

pub(super) static GetAccessPointPolicyForObjectLambdaRequest: Shape = Shape::new(
    "GetAccessPointPolicyForObjectLambdaRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &ObjectLambdaAccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetAccessPointPolicyForObjectLambdaResult: Shape = Shape::new(
    "GetAccessPointPolicyForObjectLambdaResult",
    Kind::Structure(&Structure::new(&[Member::new("Policy", &ObjectLambdaPolicy)])),
);

pub(super) static GetAccessPointPolicyRequest: Shape = Shape::new(
    "GetAccessPointPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &AccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetAccessPointPolicyResult: Shape =
    Shape::new("GetAccessPointPolicyResult", Kind::Structure(&Structure::new(&[Member::new("Policy", &Policy)])));

pub(super) static GetAccessPointPolicyStatusForObjectLambdaRequest: Shape = Shape::new(
    "GetAccessPointPolicyStatusForObjectLambdaRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &ObjectLambdaAccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetAccessPointPolicyStatusForObjectLambdaResult: Shape = Shape::new(
    "GetAccessPointPolicyStatusForObjectLambdaResult",
    Kind::Structure(&Structure::new(&[Member::new("PolicyStatus", &PolicyStatus)])),
);

pub(super) static GetAccessPointPolicyStatusRequest: Shape = Shape::new(
    "GetAccessPointPolicyStatusRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &AccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetAccessPointPolicyStatusResult: Shape = Shape::new(
    "GetAccessPointPolicyStatusResult",
    Kind::Structure(&Structure::new(&[Member::new("PolicyStatus", &PolicyStatus)])),
);

pub(super) static GetAccessPointRequest: Shape = Shape::new(
    "GetAccessPointRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &AccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetAccessPointResult: Shape = Shape::new(
    "GetAccessPointResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &AccessPointName),
        Member::new("Bucket", &AccessPointBucketName),
        Member::new("NetworkOrigin", &NetworkOrigin),
        Member::new("VpcConfiguration", &VpcConfiguration),
        Member::new("PublicAccessBlockConfiguration", &PublicAccessBlockConfiguration),
        Member::new("CreationDate", &CreationDate),
        Member::new("Alias", &Alias),
        Member::new("AccessPointArn", &S3AccessPointArn),
        Member::new("Endpoints", &Endpoints),
        Member::new("BucketAccountId", &AccountId),
        Member::new("DataSourceId", &DataSourceId),
        Member::new("DataSourceType", &DataSourceType),
    ])),
);

pub(super) static GetAccessPointScopeRequest: Shape = Shape::new(
    "GetAccessPointScopeRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &AccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetAccessPointScopeResult: Shape =
    Shape::new("GetAccessPointScopeResult", Kind::Structure(&Structure::new(&[Member::new("Scope", &Scope)])));

pub(super) static GetBucketLifecycleConfigurationRequest: Shape = Shape::new(
    "GetBucketLifecycleConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetBucketLifecycleConfigurationResult: Shape = Shape::new(
    "GetBucketLifecycleConfigurationResult",
    Kind::Structure(&Structure::new(&[Member::new("Rules", &LifecycleRules)])),
);

pub(super) static GetBucketPolicyRequest: Shape = Shape::new(
    "GetBucketPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetBucketPolicyResult: Shape =
    Shape::new("GetBucketPolicyResult", Kind::Structure(&Structure::new(&[Member::new("Policy", &Policy)])));

pub(super) static GetBucketReplicationRequest: Shape = Shape::new(
    "GetBucketReplicationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetBucketReplicationResult: Shape = Shape::new(
    "GetBucketReplicationResult",
    Kind::Structure(&Structure::new(&[Member::new("ReplicationConfiguration", &ReplicationConfiguration)])),
);

pub(super) static GetBucketRequest: Shape = Shape::new(
    "GetBucketRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetBucketResult: Shape = Shape::new(
    "GetBucketResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName),
        Member::new("PublicAccessBlockEnabled", &PublicAccessBlockEnabled),
        Member::new("CreationDate", &CreationDate),
    ])),
);

pub(super) static GetBucketTaggingRequest: Shape = Shape::new(
    "GetBucketTaggingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetBucketTaggingResult: Shape = Shape::new(
    "GetBucketTaggingResult",
    Kind::Structure(&Structure::new(&[Member::new("TagSet", &S3TagSet).required()])),
);

pub(super) static GetBucketVersioningRequest: Shape = Shape::new(
    "GetBucketVersioningRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetBucketVersioningResult: Shape = Shape::new(
    "GetBucketVersioningResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &BucketVersioningStatus),
        Member::new("MFADelete", &MFADeleteStatus).named("MfaDelete"),
    ])),
);

pub(super) static GetDataAccessRequest: Shape = Shape::new(
    "GetDataAccessRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Target", &S3Prefix).at(Location::Query, "target").required(),
        Member::new("Permission", &Permission).at(Location::Query, "permission").required(),
        Member::new("DurationSeconds", &DurationSeconds).at(Location::Query, "durationSeconds"),
        Member::new("Privilege", &Privilege).at(Location::Query, "privilege"),
        Member::new("TargetType", &S3PrefixType).at(Location::Query, "targetType"),
        Member::new("AuditContext", &AuditContext).at(Location::Query, "auditContext"),
        Member::new("InstanceScope", &InstanceScope).at(Location::Query, "instanceScope"),
    ])),
);

pub(super) static GetDataAccessResult: Shape = Shape::new(
    "GetDataAccessResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Credentials", &Credentials),
        Member::new("MatchedGrantTarget", &S3Prefix),
        Member::new("Grantee", &Grantee),
        Member::new("MatchedInstanceArn", &AccessGrantsInstanceArn),
    ])),
);

pub(super) static GetJobTaggingRequest: Shape = Shape::new(
    "GetJobTaggingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("JobId", &JobId).at(Location::Uri, "id").required(),
    ])),
);

pub(super) static GetJobTaggingResult: Shape =
    Shape::new("GetJobTaggingResult", Kind::Structure(&Structure::new(&[Member::new("Tags", &S3TagSet)])));

pub(super) static GetMultiRegionAccessPointPolicyRequest: Shape = Shape::new(
    "GetMultiRegionAccessPointPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &MultiRegionAccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetMultiRegionAccessPointPolicyResult: Shape = Shape::new(
    "GetMultiRegionAccessPointPolicyResult",
    Kind::Structure(&Structure::new(&[Member::new("Policy", &MultiRegionAccessPointPolicyDocument)])),
);

pub(super) static GetMultiRegionAccessPointPolicyStatusRequest: Shape = Shape::new(
    "GetMultiRegionAccessPointPolicyStatusRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &MultiRegionAccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetMultiRegionAccessPointPolicyStatusResult: Shape = Shape::new(
    "GetMultiRegionAccessPointPolicyStatusResult",
    Kind::Structure(&Structure::new(&[Member::new("Established", &PolicyStatus)])),
);

pub(super) static GetMultiRegionAccessPointRequest: Shape = Shape::new(
    "GetMultiRegionAccessPointRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &MultiRegionAccessPointName).at(Location::Uri, "name").required(),
    ])),
);

pub(super) static GetMultiRegionAccessPointResult: Shape = Shape::new(
    "GetMultiRegionAccessPointResult",
    Kind::Structure(&Structure::new(&[Member::new("AccessPoint", &MultiRegionAccessPointReport)])),
);

pub(super) static GetMultiRegionAccessPointRoutesRequest: Shape = Shape::new(
    "GetMultiRegionAccessPointRoutesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Mrap", &MultiRegionAccessPointId).at(Location::Uri, "mrap").required(),
    ])),
);

pub(super) static GetMultiRegionAccessPointRoutesResult: Shape = Shape::new(
    "GetMultiRegionAccessPointRoutesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Mrap", &MultiRegionAccessPointId),
        Member::new("Routes", &RouteList),
    ])),
);

pub(super) static GetPublicAccessBlockOutput: Shape = Shape::new(
    "GetPublicAccessBlockOutput",
    Kind::Structure(
        &Structure::new(&[Member::new("PublicAccessBlockConfiguration", &PublicAccessBlockConfiguration)])
            .payload("PublicAccessBlockConfiguration"),
    ),
);

pub(super) static GetPublicAccessBlockRequest: Shape = Shape::new(
    "GetPublicAccessBlockRequest",
    Kind::Structure(&Structure::new(&[Member::new("AccountId", &AccountId)
        .at(Location::Header, "x-amz-account-id")
        .required()])),
);

pub(super) static GetStorageLensConfigurationRequest: Shape = Shape::new(
    "GetStorageLensConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ConfigId", &ConfigId).at(Location::Uri, "storagelensid").required(),
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
    ])),
);

pub(super) static GetStorageLensConfigurationResult: Shape = Shape::new(
    "GetStorageLensConfigurationResult",
    Kind::Structure(
        &Structure::new(&[Member::new("StorageLensConfiguration", &StorageLensConfiguration)])
            .payload("StorageLensConfiguration"),
    ),
);

pub(super) static GetStorageLensConfigurationTaggingRequest: Shape = Shape::new(
    "GetStorageLensConfigurationTaggingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ConfigId", &ConfigId).at(Location::Uri, "storagelensid").required(),
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
    ])),
);

pub(super) static GetStorageLensConfigurationTaggingResult: Shape = Shape::new(
    "GetStorageLensConfigurationTaggingResult",
    Kind::Structure(&Structure::new(&[Member::new("Tags", &StorageLensTags)])),
);

pub(super) static GetStorageLensGroupRequest: Shape = Shape::new(
    "GetStorageLensGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &StorageLensGroupName).at(Location::Uri, "name").required(),
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
    ])),
);

pub(super) static GetStorageLensGroupResult: Shape = Shape::new(
    "GetStorageLensGroupResult",
    Kind::Structure(&Structure::new(&[Member::new("StorageLensGroup", &StorageLensGroup)]).payload("StorageLensGroup")),
);

pub(super) static GrantFullControl: Shape = Shape::new("GrantFullControl", Kind::String(&[]));

pub(super) static GrantRead: Shape = Shape::new("GrantRead", Kind::String(&[]));

pub(super) static GrantReadACP: Shape = Shape::new("GrantReadACP", Kind::String(&[]));

pub(super) static GrantWrite: Shape = Shape::new("GrantWrite", Kind::String(&[]));

pub(super) static GrantWriteACP: Shape = Shape::new("GrantWriteACP", Kind::String(&[]));

pub(super) static Grantee: Shape = Shape::new(
    "Grantee",
    Kind::Structure(&Structure::new(&[
        Member::new("GranteeType", &GranteeType),
        Member::new("GranteeIdentifier", &GranteeIdentifier),
    ])),
);

pub(super) static GranteeIdentifier: Shape = Shape::new("GranteeIdentifier", Kind::String(&[]));

pub(super) static GranteeType: Shape =
    Shape::new("GranteeType", Kind::String(&["DIRECTORY_USER", "DIRECTORY_GROUP", "IAM"]));

pub(super) static IAMRoleArn: Shape =
    Shape::new("IAMRoleArn", Kind::String(&[])).min(1.0).max(2048.0).pattern("arn:[^:]+:iam::\\d{12}:role/.*");

pub(super) static ID: Shape = Shape::new("ID", Kind::String(&[]));

pub(super) static IdempotencyException: Shape = Shape::new(
    "IdempotencyException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ExceptionMessage)]).error(
        "IdempotencyException",
        400,
        true,
    )),
);

pub(super) static IdentityCenterApplicationArn: Shape = Shape::new("IdentityCenterApplicationArn", Kind::String(&[]))
    .min(10.0)
    .max(1224.0)
    .pattern("arn:[^:]+:sso::\\d{12}:application/.*$");

pub(super) static IdentityCenterArn: Shape = Shape::new("IdentityCenterArn", Kind::String(&[]))
    .min(10.0)
    .max(1224.0)
    .pattern("arn:[^:]+:sso::(\\d{12}){0,1}:instance/.*$");

pub(super) static Include: Shape = Shape::new(
    "Include",
    Kind::Structure(&Structure::new(&[Member::new("Buckets", &Buckets), Member::new("Regions", &Regions)])),
);

pub(super) static InstanceScope: Shape = Shape::new("InstanceScope", Kind::String(&["SELF", "ALL"]));

pub(super) static IntAccessTiers: Shape =
    Shape::new("IntAccessTiers", Kind::Structure(&Structure::new(&[Member::new("IsEnabled", &IsEnabled)])));

pub(super) static InternalServiceException: Shape = Shape::new(
    "InternalServiceException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ExceptionMessage)]).error(
        "InternalServiceException",
        500,
        false,
    )),
);

pub(super) static InvalidNextTokenException: Shape = Shape::new(
    "InvalidNextTokenException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ExceptionMessage)]).error(
        "InvalidNextTokenException",
        400,
        true,
    )),
);

pub(super) static InvalidRequestException: Shape = Shape::new(
    "InvalidRequestException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ExceptionMessage)]).error(
        "InvalidRequestException",
        400,
        true,
    )),
);

pub(super) static IsEnabled: Shape = Shape::new("IsEnabled", Kind::Boolean);

pub(super) static IsPublic: Shape = Shape::new("IsPublic", Kind::Boolean);

pub(super) static JobArn: Shape = Shape::new("JobArn", Kind::String(&[]))
    .min(1.0)
    .max(1024.0)
    .pattern("arn:[^:]+:s3:[a-zA-Z0-9\\-]+:\\d{12}:job\\/.*");

pub(super) static JobCreationTime: Shape = Shape::new("JobCreationTime", Kind::Timestamp(None));

pub(super) static JobDescriptor: Shape = Shape::new(
    "JobDescriptor",
    Kind::Structure(&Structure::new(&[
        Member::new("JobId", &JobId),
        Member::new("ConfirmationRequired", &ConfirmationRequired),
        Member::new("Description", &NonEmptyMaxLength256String),
        Member::new("JobArn", &JobArn),
        Member::new("Status", &JobStatus),
        Member::new("Manifest", &JobManifest),
        Member::new("Operation", &JobOperation),
        Member::new("Priority", &JobPriority),
        Member::new("ProgressSummary", &JobProgressSummary),
        Member::new("StatusUpdateReason", &JobStatusUpdateReason),
        Member::new("FailureReasons", &JobFailureList),
        Member::new("Report", &JobReport),
        Member::new("CreationTime", &JobCreationTime),
        Member::new("TerminationDate", &JobTerminationDate),
        Member::new("RoleArn", &IAMRoleArn),
        Member::new("SuspendedDate", &SuspendedDate),
        Member::new("SuspendedCause", &SuspendedCause),
        Member::new("ManifestGenerator", &JobManifestGenerator),
        Member::new("GeneratedManifestDescriptor", &S3GeneratedManifestDescriptor),
    ])),
);

pub(super) static JobFailure: Shape = Shape::new(
    "JobFailure",
    Kind::Structure(&Structure::new(&[
        Member::new("FailureCode", &JobFailureCode),
        Member::new("FailureReason", &JobFailureReason),
    ])),
);

pub(super) static JobFailureCode: Shape = Shape::new("JobFailureCode", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static JobFailureList: Shape =
    Shape::new("JobFailureList", Kind::List(&Member::new("member", &JobFailure), false));

pub(super) static JobFailureReason: Shape = Shape::new("JobFailureReason", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static JobId: Shape =
    Shape::new("JobId", Kind::String(&[])).min(5.0).max(36.0).pattern("[a-zA-Z0-9\\-\\_]+");

pub(super) static JobListDescriptor: Shape = Shape::new(
    "JobListDescriptor",
    Kind::Structure(&Structure::new(&[
        Member::new("JobId", &JobId),
        Member::new("Description", &NonEmptyMaxLength256String),
        Member::new("Operation", &OperationName),
        Member::new("Priority", &JobPriority),
        Member::new("Status", &JobStatus),
        Member::new("CreationTime", &JobCreationTime),
        Member::new("TerminationDate", &JobTerminationDate),
        Member::new("ProgressSummary", &JobProgressSummary),
    ])),
);

pub(super) static JobListDescriptorList: Shape =
    Shape::new("JobListDescriptorList", Kind::List(&Member::new("member", &JobListDescriptor), false));

pub(super) static JobManifest: Shape = Shape::new(
    "JobManifest",
    Kind::Structure(&Structure::new(&[
        Member::new("Spec", &JobManifestSpec).required(),
        Member::new("Location", &JobManifestLocation).required(),
    ])),
);

pub(super) static JobManifestFieldList: Shape =
    Shape::new("JobManifestFieldList", Kind::List(&Member::new("member", &JobManifestFieldName), false));

pub(super) static JobManifestFieldName: Shape =
    Shape::new("JobManifestFieldName", Kind::String(&["Ignore", "Bucket", "Key", "VersionId"]));

pub(super) static JobManifestFormat: Shape = Shape::new(
    "JobManifestFormat",
    Kind::String(&["S3BatchOperations_CSV_20180820", "S3InventoryReport_CSV_20161130"]),
);

pub(super) static JobManifestGenerator: Shape = Shape::new(
    "JobManifestGenerator",
    Kind::Structure(&Structure::new(&[Member::new("S3JobManifestGenerator", &S3JobManifestGenerator)]).union()),
);

pub(super) static JobManifestGeneratorFilter: Shape = Shape::new(
    "JobManifestGeneratorFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("EligibleForReplication", &Boolean),
        Member::new("CreatedAfter", &ObjectCreationTime),
        Member::new("CreatedBefore", &ObjectCreationTime),
        Member::new("ObjectReplicationStatuses", &ReplicationStatusFilterList),
        Member::new("KeyNameConstraint", &KeyNameConstraint),
        Member::new("ObjectSizeGreaterThanBytes", &ObjectSizeGreaterThanBytes),
        Member::new("ObjectSizeLessThanBytes", &ObjectSizeLessThanBytes),
        Member::new("MatchAnyStorageClass", &StorageClassList),
        Member::new("MatchAnyObjectEncryption", &ObjectEncryptionFilterList),
    ])),
);

pub(super) static JobManifestLocation: Shape = Shape::new(
    "JobManifestLocation",
    Kind::Structure(&Structure::new(&[
        Member::new("ObjectArn", &S3KeyArnString).required(),
        Member::new("ObjectVersionId", &S3ObjectVersionId),
        Member::new("ETag", &NonEmptyMaxLength1024String).required(),
    ])),
);

pub(super) static JobManifestSpec: Shape = Shape::new(
    "JobManifestSpec",
    Kind::Structure(&Structure::new(&[
        Member::new("Format", &JobManifestFormat).required(),
        Member::new("Fields", &JobManifestFieldList),
    ])),
);

pub(super) static JobNumberOfTasksFailed: Shape = Shape::new("JobNumberOfTasksFailed", Kind::Long).min(0.0);

pub(super) static JobNumberOfTasksSucceeded: Shape = Shape::new("JobNumberOfTasksSucceeded", Kind::Long).min(0.0);

pub(super) static JobOperation: Shape = Shape::new(
    "JobOperation",
    Kind::Structure(&Structure::new(&[
        Member::new("LambdaInvoke", &LambdaInvokeOperation),
        Member::new("S3PutObjectCopy", &S3CopyObjectOperation),
        Member::new("S3PutObjectAcl", &S3SetObjectAclOperation),
        Member::new("S3PutObjectTagging", &S3SetObjectTaggingOperation),
        Member::new("S3DeleteObjectTagging", &S3DeleteObjectTaggingOperation),
        Member::new("S3InitiateRestoreObject", &S3InitiateRestoreObjectOperation),
        Member::new("S3PutObjectLegalHold", &S3SetObjectLegalHoldOperation),
        Member::new("S3PutObjectRetention", &S3SetObjectRetentionOperation),
        Member::new("S3ReplicateObject", &S3ReplicateObjectOperation),
        Member::new("S3ComputeObjectChecksum", &S3ComputeObjectChecksumOperation),
        Member::new("S3UpdateObjectEncryption", &S3UpdateObjectEncryptionOperation),
    ])),
);

pub(super) static JobPriority: Shape = Shape::new("JobPriority", Kind::Integer).min(0.0).max(2147483647.0);

pub(super) static JobProgressSummary: Shape = Shape::new(
    "JobProgressSummary",
    Kind::Structure(&Structure::new(&[
        Member::new("TotalNumberOfTasks", &JobTotalNumberOfTasks),
        Member::new("NumberOfTasksSucceeded", &JobNumberOfTasksSucceeded),
        Member::new("NumberOfTasksFailed", &JobNumberOfTasksFailed),
        Member::new("Timers", &JobTimers),
    ])),
);

pub(super) static JobReport: Shape = Shape::new(
    "JobReport",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &S3BucketArnString),
        Member::new("Format", &JobReportFormat),
        Member::new("Enabled", &Boolean).required(),
        Member::new("Prefix", &ReportPrefixString),
        Member::new("ReportScope", &JobReportScope),
        Member::new("ExpectedBucketOwner", &AccountId),
    ])),
);

pub(super) static JobReportFormat: Shape = Shape::new("JobReportFormat", Kind::String(&["Report_CSV_20180820"]));

pub(super) static JobReportScope: Shape = Shape::new("JobReportScope", Kind::String(&["AllTasks", "FailedTasksOnly"]));

pub(super) static JobStatus: Shape = Shape::new(
    "JobStatus",
    Kind::String(&[
        "Active",
        "Cancelled",
        "Cancelling",
        "Complete",
        "Completing",
        "Failed",
        "Failing",
        "New",
        "Paused",
        "Pausing",
        "Preparing",
        "Ready",
        "Suspended",
    ]),
);

pub(super) static JobStatusException: Shape = Shape::new(
    "JobStatusException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ExceptionMessage)]).error(
        "JobStatusException",
        400,
        true,
    )),
);

pub(super) static JobStatusList: Shape =
    Shape::new("JobStatusList", Kind::List(&Member::new("member", &JobStatus), false));

pub(super) static JobStatusUpdateReason: Shape =
    Shape::new("JobStatusUpdateReason", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static JobTerminationDate: Shape = Shape::new("JobTerminationDate", Kind::Timestamp(None));

pub(super) static JobTimeInStateSeconds: Shape = Shape::new("JobTimeInStateSeconds", Kind::Long).min(0.0);

pub(super) static JobTimers: Shape = Shape::new(
    "JobTimers",
    Kind::Structure(&Structure::new(&[Member::new("ElapsedTimeInActiveSeconds", &JobTimeInStateSeconds)])),
);

pub(super) static JobTotalNumberOfTasks: Shape = Shape::new("JobTotalNumberOfTasks", Kind::Long).min(0.0);

pub(super) static KeyNameConstraint: Shape = Shape::new(
    "KeyNameConstraint",
    Kind::Structure(&Structure::new(&[
        Member::new("MatchAnyPrefix", &NonEmptyMaxLength1024StringList),
        Member::new("MatchAnySuffix", &NonEmptyMaxLength1024StringList),
        Member::new("MatchAnySubstring", &NonEmptyMaxLength1024StringList),
    ])),
);

pub(super) static KmsKeyArnString: Shape = Shape::new("KmsKeyArnString", Kind::String(&[])).min(1.0).max(2000.0);

pub(super) static LambdaInvokeOperation: Shape = Shape::new(
    "LambdaInvokeOperation",
    Kind::Structure(&Structure::new(&[
        Member::new("FunctionArn", &FunctionArnString),
        Member::new("InvocationSchemaVersion", &NonEmptyMaxLength64String),
        Member::new("UserArguments", &UserArguments),
    ])),
);

pub(super) static LifecycleConfiguration: Shape =
    Shape::new("LifecycleConfiguration", Kind::Structure(&Structure::new(&[Member::new("Rules", &LifecycleRules)])));

pub(super) static LifecycleExpiration: Shape = Shape::new(
    "LifecycleExpiration",
    Kind::Structure(&Structure::new(&[
        Member::new("Date", &Date),
        Member::new("Days", &Days),
        Member::new("ExpiredObjectDeleteMarker", &ExpiredObjectDeleteMarker),
    ])),
);

pub(super) static LifecycleRule: Shape = Shape::new(
    "LifecycleRule",
    Kind::Structure(&Structure::new(&[
        Member::new("Expiration", &LifecycleExpiration),
        Member::new("ID", &ID),
        Member::new("Filter", &LifecycleRuleFilter),
        Member::new("Status", &ExpirationStatus).required(),
        Member::new("Transitions", &TransitionList),
        Member::new("NoncurrentVersionTransitions", &NoncurrentVersionTransitionList),
        Member::new("NoncurrentVersionExpiration", &NoncurrentVersionExpiration),
        Member::new("AbortIncompleteMultipartUpload", &AbortIncompleteMultipartUpload),
    ])),
);

pub(super) static LifecycleRuleAndOperator: Shape = Shape::new(
    "LifecycleRuleAndOperator",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tags", &S3TagSet),
        Member::new("ObjectSizeGreaterThan", &ObjectSizeGreaterThanBytes),
        Member::new("ObjectSizeLessThan", &ObjectSizeLessThanBytes),
    ])),
);

pub(super) static LifecycleRuleFilter: Shape = Shape::new(
    "LifecycleRuleFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tag", &S3Tag),
        Member::new("And", &LifecycleRuleAndOperator),
        Member::new("ObjectSizeGreaterThan", &ObjectSizeGreaterThanBytes),
        Member::new("ObjectSizeLessThan", &ObjectSizeLessThanBytes),
    ])),
);

pub(super) static LifecycleRules: Shape =
    Shape::new("LifecycleRules", Kind::List(&Member::new("member", &LifecycleRule).named("Rule"), false));

pub(super) static ListAccessGrantEntry: Shape = Shape::new(
    "ListAccessGrantEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("CreatedAt", &CreationTimestamp),
        Member::new("AccessGrantId", &AccessGrantId),
        Member::new("AccessGrantArn", &AccessGrantArn),
        Member::new("Grantee", &Grantee),
        Member::new("Permission", &Permission),
        Member::new("AccessGrantsLocationId", &AccessGrantsLocationId),
        Member::new("AccessGrantsLocationConfiguration", &AccessGrantsLocationConfiguration),
        Member::new("GrantScope", &S3Prefix),
        Member::new("ApplicationArn", &IdentityCenterApplicationArn),
    ])),
);

pub(super) static ListAccessGrantsInstanceEntry: Shape = Shape::new(
    "ListAccessGrantsInstanceEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("AccessGrantsInstanceId", &AccessGrantsInstanceId),
        Member::new("AccessGrantsInstanceArn", &AccessGrantsInstanceArn),
        Member::new("CreatedAt", &CreationTimestamp),
        Member::new("IdentityCenterArn", &IdentityCenterArn),
        Member::new("IdentityCenterInstanceArn", &IdentityCenterArn),
        Member::new("IdentityCenterApplicationArn", &IdentityCenterApplicationArn),
    ])),
);

pub(super) static ListAccessGrantsInstancesRequest: Shape = Shape::new(
    "ListAccessGrantsInstancesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("NextToken", &ContinuationToken).at(Location::Query, "nextToken"),
        Member::new("MaxResults", &MaxResults).at(Location::Query, "maxResults"),
    ])),
);

pub(super) static ListAccessGrantsInstancesResult: Shape = Shape::new(
    "ListAccessGrantsInstancesResult",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &ContinuationToken),
        Member::new("AccessGrantsInstancesList", &AccessGrantsInstancesList),
    ])),
);

pub(super) static ListAccessGrantsLocationsEntry: Shape = Shape::new(
    "ListAccessGrantsLocationsEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("CreatedAt", &CreationTimestamp),
        Member::new("AccessGrantsLocationId", &AccessGrantsLocationId),
        Member::new("AccessGrantsLocationArn", &AccessGrantsLocationArn),
        Member::new("LocationScope", &S3Prefix),
        Member::new("IAMRoleArn", &IAMRoleArn),
    ])),
);

pub(super) static ListAccessGrantsLocationsRequest: Shape = Shape::new(
    "ListAccessGrantsLocationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("NextToken", &ContinuationToken).at(Location::Query, "nextToken"),
        Member::new("MaxResults", &MaxResults).at(Location::Query, "maxResults"),
        Member::new("LocationScope", &S3Prefix).at(Location::Query, "locationscope"),
    ])),
);

pub(super) static ListAccessGrantsLocationsResult: Shape = Shape::new(
    "ListAccessGrantsLocationsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &ContinuationToken),
        Member::new("AccessGrantsLocationsList", &AccessGrantsLocationsList),
    ])),
);

pub(super) static ListAccessGrantsRequest: Shape = Shape::new(
    "ListAccessGrantsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("NextToken", &ContinuationToken).at(Location::Query, "nextToken"),
        Member::new("MaxResults", &MaxResults).at(Location::Query, "maxResults"),
        Member::new("GranteeType", &GranteeType).at(Location::Query, "granteetype"),
        Member::new("GranteeIdentifier", &GranteeIdentifier).at(Location::Query, "granteeidentifier"),
        Member::new("Permission", &Permission).at(Location::Query, "permission"),
        Member::new("GrantScope", &S3Prefix).at(Location::Query, "grantscope"),
        Member::new("ApplicationArn", &IdentityCenterApplicationArn).at(Location::Query, "application_arn"),
    ])),
);

pub(super) static ListAccessGrantsResult: Shape = Shape::new(
    "ListAccessGrantsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &ContinuationToken),
        Member::new("AccessGrantsList", &AccessGrantsList),
    ])),
);

pub(super) static ListAccessPointsForDirectoryBucketsRequest: Shape = Shape::new(
    "ListAccessPointsForDirectoryBucketsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("DirectoryBucket", &BucketName).at(Location::Query, "directoryBucket"),
        Member::new("NextToken", &NonEmptyMaxLength1024String).at(Location::Query, "nextToken"),
        Member::new("MaxResults", &MaxResults).at(Location::Query, "maxResults"),
    ])),
);

pub(super) static ListAccessPointsForDirectoryBucketsResult: Shape = Shape::new(
    "ListAccessPointsForDirectoryBucketsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("AccessPointList", &AccessPointList),
        Member::new("NextToken", &NonEmptyMaxLength1024String),
    ])),
);

pub(super) static ListAccessPointsForObjectLambdaRequest: Shape = Shape::new(
    "ListAccessPointsForObjectLambdaRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("NextToken", &NonEmptyMaxLength1024String).at(Location::Query, "nextToken"),
        Member::new("MaxResults", &MaxResults).at(Location::Query, "maxResults"),
    ])),
);

pub(super) static ListAccessPointsForObjectLambdaResult: Shape = Shape::new(
    "ListAccessPointsForObjectLambdaResult",
    Kind::Structure(&Structure::new(&[
        Member::new("ObjectLambdaAccessPointList", &ObjectLambdaAccessPointList),
        Member::new("NextToken", &NonEmptyMaxLength1024String),
    ])),
);

pub(super) static ListAccessPointsRequest: Shape = Shape::new(
    "ListAccessPointsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Bucket", &BucketName).at(Location::Query, "bucket"),
        Member::new("NextToken", &NonEmptyMaxLength1024String).at(Location::Query, "nextToken"),
        Member::new("MaxResults", &MaxResults).at(Location::Query, "maxResults"),
        Member::new("DataSourceId", &DataSourceId).at(Location::Query, "dataSourceId"),
        Member::new("DataSourceType", &DataSourceType).at(Location::Query, "dataSourceType"),
    ])),
);

pub(super) static ListAccessPointsResult: Shape = Shape::new(
    "ListAccessPointsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("AccessPointList", &AccessPointList),
        Member::new("NextToken", &NonEmptyMaxLength1024String),
    ])),
);

pub(super) static ListCallerAccessGrantsEntry: Shape = Shape::new(
    "ListCallerAccessGrantsEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Permission", &Permission),
        Member::new("GrantScope", &S3Prefix),
        Member::new("ApplicationArn", &IdentityCenterApplicationArn),
        Member::new("AccessGrantsInstanceArn", &AccessGrantsInstanceArn),
    ])),
);

pub(super) static ListCallerAccessGrantsRequest: Shape = Shape::new(
    "ListCallerAccessGrantsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("GrantScope", &S3Prefix).at(Location::Query, "grantscope"),
        Member::new("NextToken", &ContinuationToken).at(Location::Query, "nextToken"),
        Member::new("MaxResults", &MaxResults).at(Location::Query, "maxResults"),
        Member::new("AllowedByApplication", &Boolean).at(Location::Query, "allowedByApplication"),
        Member::new("InstanceScope", &InstanceScope).at(Location::Query, "instanceScope"),
    ])),
);

pub(super) static ListCallerAccessGrantsResult: Shape = Shape::new(
    "ListCallerAccessGrantsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &ContinuationToken),
        Member::new("CallerAccessGrantsList", &CallerAccessGrantsList),
    ])),
);

pub(super) static ListJobsRequest: Shape = Shape::new(
    "ListJobsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("JobStatuses", &JobStatusList).at(Location::Query, "jobStatuses"),
        Member::new("NextToken", &StringForNextToken).at(Location::Query, "nextToken"),
        Member::new("MaxResults", &MaxResults).at(Location::Query, "maxResults"),
    ])),
);

pub(super) static ListJobsResult: Shape = Shape::new(
    "ListJobsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &StringForNextToken),
        Member::new("Jobs", &JobListDescriptorList),
    ])),
);

pub(super) static ListMultiRegionAccessPointsRequest: Shape = Shape::new(
    "ListMultiRegionAccessPointsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("NextToken", &NonEmptyMaxLength1024String).at(Location::Query, "nextToken"),
        Member::new("MaxResults", &MaxResults).at(Location::Query, "maxResults"),
    ])),
);

pub(super) static ListMultiRegionAccessPointsResult: Shape = Shape::new(
    "ListMultiRegionAccessPointsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("AccessPoints", &MultiRegionAccessPointReportList),
        Member::new("NextToken", &NonEmptyMaxLength1024String),
    ])),
);

pub(super) static ListRegionalBucketsRequest: Shape = Shape::new(
    "ListRegionalBucketsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("NextToken", &NonEmptyMaxLength1024String).at(Location::Query, "nextToken"),
        Member::new("MaxResults", &MaxResults).at(Location::Query, "maxResults"),
        Member::new("OutpostId", &NonEmptyMaxLength64String).at(Location::Header, "x-amz-outpost-id"),
    ])),
);

pub(super) static ListRegionalBucketsResult: Shape = Shape::new(
    "ListRegionalBucketsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("RegionalBucketList", &RegionalBucketList),
        Member::new("NextToken", &NonEmptyMaxLength1024String),
    ])),
);

pub(super) static ListStorageLensConfigurationEntry: Shape = Shape::new(
    "ListStorageLensConfigurationEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &ConfigId).required(),
        Member::new("StorageLensArn", &StorageLensArn).required(),
        Member::new("HomeRegion", &S3AWSRegion).required(),
        Member::new("IsEnabled", &IsEnabled),
    ])),
);

pub(super) static ListStorageLensConfigurationsRequest: Shape = Shape::new(
    "ListStorageLensConfigurationsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("NextToken", &ContinuationToken).at(Location::Query, "nextToken"),
    ])),
);

pub(super) static ListStorageLensConfigurationsResult: Shape = Shape::new(
    "ListStorageLensConfigurationsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &ContinuationToken),
        Member::new("StorageLensConfigurationList", &StorageLensConfigurationList).named("StorageLensConfiguration"),
    ])),
)
.xml_name("ListStorageLensConfigurationResult");

pub(super) static ListStorageLensGroupEntry: Shape = Shape::new(
    "ListStorageLensGroupEntry",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &StorageLensGroupName).required(),
        Member::new("StorageLensGroupArn", &StorageLensGroupArn).required(),
        Member::new("HomeRegion", &S3AWSRegion).required(),
    ])),
);

pub(super) static ListStorageLensGroupsRequest: Shape = Shape::new(
    "ListStorageLensGroupsRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("NextToken", &ContinuationToken).at(Location::Query, "nextToken"),
    ])),
);

pub(super) static ListStorageLensGroupsResult: Shape = Shape::new(
    "ListStorageLensGroupsResult",
    Kind::Structure(&Structure::new(&[
        Member::new("NextToken", &ContinuationToken),
        Member::new("StorageLensGroupList", &StorageLensGroupList).named("StorageLensGroup"),
    ])),
);

pub(super) static ListTagsForResourceRequest: Shape = Shape::new(
    "ListTagsForResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("ResourceArn", &S3ResourceArn).at(Location::Uri, "resourceArn").required(),
    ])),
);

pub(super) static ListTagsForResourceResult: Shape =
    Shape::new("ListTagsForResourceResult", Kind::Structure(&Structure::new(&[Member::new("Tags", &TagList)])));

pub(super) static Location: Shape = Shape::new("Location", Kind::String(&[]));

pub(super) static MFA: Shape = Shape::new("MFA", Kind::String(&[]));

pub(super) static MFADelete: Shape = Shape::new("MFADelete", Kind::String(&["Enabled", "Disabled"]));

pub(super) static MFADeleteStatus: Shape = Shape::new("MFADeleteStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static ManifestPrefixString: Shape =
    Shape::new("ManifestPrefixString", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static MatchAnyPrefix: Shape =
    Shape::new("MatchAnyPrefix", Kind::List(&Member::new("member", &Prefix).named("Prefix"), false));

pub(super) static MatchAnySuffix: Shape =
    Shape::new("MatchAnySuffix", Kind::List(&Member::new("member", &Suffix).named("Suffix"), false));

pub(super) static MatchAnyTag: Shape =
    Shape::new("MatchAnyTag", Kind::List(&Member::new("member", &S3Tag).named("Tag"), false));

pub(super) static MatchObjectAge: Shape = Shape::new(
    "MatchObjectAge",
    Kind::Structure(&Structure::new(&[
        Member::new("DaysGreaterThan", &ObjectAgeValue),
        Member::new("DaysLessThan", &ObjectAgeValue),
    ])),
);

pub(super) static MatchObjectSize: Shape = Shape::new(
    "MatchObjectSize",
    Kind::Structure(&Structure::new(&[
        Member::new("BytesGreaterThan", &ObjectSizeValue),
        Member::new("BytesLessThan", &ObjectSizeValue),
    ])),
);

pub(super) static MaxLength1024String: Shape = Shape::new("MaxLength1024String", Kind::String(&[])).max(1024.0);

pub(super) static MaxResults: Shape = Shape::new("MaxResults", Kind::Integer).min(0.0).max(1000.0);

pub(super) static Metrics: Shape = Shape::new(
    "Metrics",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &MetricsStatus).required(),
        Member::new("EventThreshold", &ReplicationTimeValue),
    ])),
);

pub(super) static MetricsStatus: Shape = Shape::new("MetricsStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static MinStorageBytesPercentage: Shape =
    Shape::new("MinStorageBytesPercentage", Kind::Double).min(1.0).max(100.0);

pub(super) static Minutes: Shape = Shape::new("Minutes", Kind::Integer);

pub(super) static MultiRegionAccessPointAlias: Shape =
    Shape::new("MultiRegionAccessPointAlias", Kind::String(&[])).max(63.0).pattern("^[a-z][a-z0-9]*[.]mrap$");

pub(super) static MultiRegionAccessPointClientToken: Shape =
    Shape::new("MultiRegionAccessPointClientToken", Kind::String(&[])).max(64.0).pattern("\\S+");

pub(super) static MultiRegionAccessPointId: Shape =
    Shape::new("MultiRegionAccessPointId", Kind::String(&[])).max(200.0).pattern("^[a-zA-Z0-9\\:.-]{3,200}$");

pub(super) static MultiRegionAccessPointName: Shape =
    Shape::new("MultiRegionAccessPointName", Kind::String(&[])).max(50.0).pattern("^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$");

pub(super) static MultiRegionAccessPointPolicyDocument: Shape = Shape::new(
    "MultiRegionAccessPointPolicyDocument",
    Kind::Structure(&Structure::new(&[
        Member::new("Established", &EstablishedMultiRegionAccessPointPolicy),
        Member::new("Proposed", &ProposedMultiRegionAccessPointPolicy),
    ])),
);

pub(super) static MultiRegionAccessPointRegionalResponse: Shape = Shape::new(
    "MultiRegionAccessPointRegionalResponse",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &RegionName),
        Member::new("RequestStatus", &AsyncRequestStatus),
    ])),
);

pub(super) static MultiRegionAccessPointRegionalResponseList: Shape = Shape::new(
    "MultiRegionAccessPointRegionalResponseList",
    Kind::List(&Member::new("member", &MultiRegionAccessPointRegionalResponse).named("Region"), false),
);

pub(super) static MultiRegionAccessPointReport: Shape = Shape::new(
    "MultiRegionAccessPointReport",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &MultiRegionAccessPointName),
        Member::new("Alias", &MultiRegionAccessPointAlias),
        Member::new("CreatedAt", &CreationTimestamp),
        Member::new("PublicAccessBlock", &PublicAccessBlockConfiguration),
        Member::new("Status", &MultiRegionAccessPointStatus),
        Member::new("Regions", &RegionReportList),
    ])),
);

pub(super) static MultiRegionAccessPointReportList: Shape = Shape::new(
    "MultiRegionAccessPointReportList",
    Kind::List(&Member::new("member", &MultiRegionAccessPointReport).named("AccessPoint"), false),
);

pub(super) static MultiRegionAccessPointRoute: Shape = Shape::new(
    "MultiRegionAccessPointRoute",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName),
        Member::new("Region", &RegionName),
        Member::new("TrafficDialPercentage", &TrafficDialPercentage).required(),
    ])),
);

pub(super) static MultiRegionAccessPointStatus: Shape = Shape::new(
    "MultiRegionAccessPointStatus",
    Kind::String(&[
        "READY",
        "INCONSISTENT_ACROSS_REGIONS",
        "CREATING",
        "PARTIALLY_CREATED",
        "PARTIALLY_DELETED",
        "DELETING",
    ]),
);

pub(super) static MultiRegionAccessPointsAsyncResponse: Shape = Shape::new(
    "MultiRegionAccessPointsAsyncResponse",
    Kind::Structure(&Structure::new(&[Member::new("Regions", &MultiRegionAccessPointRegionalResponseList)])),
);

pub(super) static NetworkOrigin: Shape = Shape::new("NetworkOrigin", Kind::String(&["Internet", "VPC"]));

pub(super) static NoSuchPublicAccessBlockConfiguration: Shape = Shape::new(
    "NoSuchPublicAccessBlockConfiguration",
    Kind::Structure(&Structure::new(&[Member::new("Message", &NoSuchPublicAccessBlockConfigurationMessage)]).error(
        "NoSuchPublicAccessBlockConfiguration",
        404,
        true,
    )),
);

pub(super) static NoSuchPublicAccessBlockConfigurationMessage: Shape =
    Shape::new("NoSuchPublicAccessBlockConfigurationMessage", Kind::String(&[]));

pub(super) static NonEmptyKmsKeyArnString: Shape = Shape::new("NonEmptyKmsKeyArnString", Kind::String(&[]))
    .min(20.0)
    .max(2048.0)
    .pattern("arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+");

pub(super) static NonEmptyMaxLength1024String: Shape =
    Shape::new("NonEmptyMaxLength1024String", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static NonEmptyMaxLength1024StringList: Shape = Shape::new(
    "NonEmptyMaxLength1024StringList",
    Kind::List(&Member::new("member", &NonEmptyMaxLength1024String), false),
);

pub(super) static NonEmptyMaxLength2048String: Shape =
    Shape::new("NonEmptyMaxLength2048String", Kind::String(&[])).min(1.0).max(2048.0);

pub(super) static NonEmptyMaxLength256String: Shape =
    Shape::new("NonEmptyMaxLength256String", Kind::String(&[])).min(1.0).max(256.0);

pub(super) static NonEmptyMaxLength64String: Shape =
    Shape::new("NonEmptyMaxLength64String", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static NoncurrentVersionCount: Shape = Shape::new("NoncurrentVersionCount", Kind::Integer);

pub(super) static NoncurrentVersionExpiration: Shape = Shape::new(
    "NoncurrentVersionExpiration",
    Kind::Structure(&Structure::new(&[
        Member::new("NoncurrentDays", &Days),
        Member::new("NewerNoncurrentVersions", &NoncurrentVersionCount),
    ])),
);

pub(super) static NoncurrentVersionTransition: Shape = Shape::new(
    "NoncurrentVersionTransition",
    Kind::Structure(&Structure::new(&[
        Member::new("NoncurrentDays", &Days),
        Member::new("StorageClass", &TransitionStorageClass),
    ])),
);

pub(super) static NoncurrentVersionTransitionList: Shape = Shape::new(
    "NoncurrentVersionTransitionList",
    Kind::List(&Member::new("member", &NoncurrentVersionTransition).named("NoncurrentVersionTransition"), false),
);

pub(super) static NotFoundException: Shape = Shape::new(
    "NotFoundException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ExceptionMessage)]).error(
        "NotFoundException",
        400,
        true,
    )),
);

pub(super) static NotSSEFilter: Shape = Shape::new("NotSSEFilter", Kind::Structure(&Structure::new(&[])));

pub(super) static ObjectAgeValue: Shape = Shape::new("ObjectAgeValue", Kind::Integer);

pub(super) static ObjectCreationTime: Shape = Shape::new("ObjectCreationTime", Kind::Timestamp(None));

pub(super) static ObjectEncryption: Shape = Shape::new(
    "ObjectEncryption",
    Kind::Structure(&Structure::new(&[Member::new("SSEKMS", &S3UpdateObjectEncryptionSSEKMS).named("SSE-KMS")])),
);

pub(super) static ObjectEncryptionFilter: Shape = Shape::new(
    "ObjectEncryptionFilter",
    Kind::Structure(
        &Structure::new(&[
            Member::new("SSES3", &SSES3Filter).named("SSE-S3"),
            Member::new("SSEKMS", &SSEKMSFilter).named("SSE-KMS"),
            Member::new("DSSEKMS", &DSSEKMSFilter).named("DSSE-KMS"),
            Member::new("SSEC", &SSECFilter).named("SSE-C"),
            Member::new("NOTSSE", &NotSSEFilter).named("NOT-SSE"),
        ])
        .union(),
    ),
);

pub(super) static ObjectEncryptionFilterList: Shape = Shape::new(
    "ObjectEncryptionFilterList",
    Kind::List(&Member::new("member", &ObjectEncryptionFilter).named("ObjectEncryption"), false),
)
.min(1.0)
.max(1.0);

pub(super) static ObjectLambdaAccessPoint: Shape = Shape::new(
    "ObjectLambdaAccessPoint",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &ObjectLambdaAccessPointName).required(),
        Member::new("ObjectLambdaAccessPointArn", &ObjectLambdaAccessPointArn),
        Member::new("Alias", &ObjectLambdaAccessPointAlias),
    ])),
);

pub(super) static ObjectLambdaAccessPointAlias: Shape = Shape::new(
    "ObjectLambdaAccessPointAlias",
    Kind::Structure(&Structure::new(&[
        Member::new("Value", &ObjectLambdaAccessPointAliasValue),
        Member::new("Status", &ObjectLambdaAccessPointAliasStatus),
    ])),
);

pub(super) static ObjectLambdaAccessPointAliasStatus: Shape =
    Shape::new("ObjectLambdaAccessPointAliasStatus", Kind::String(&["PROVISIONING", "READY"])).min(2.0).max(16.0);

pub(super) static ObjectLambdaAccessPointAliasValue: Shape =
    Shape::new("ObjectLambdaAccessPointAliasValue", Kind::String(&[]))
        .min(3.0)
        .max(63.0)
        .pattern("^[0-9a-z\\\\-]{3,63}");

pub(super) static ObjectLambdaAccessPointArn: Shape = Shape::new("ObjectLambdaAccessPointArn", Kind::String(&[]))
    .min(1.0)
    .max(2048.0)
    .pattern("arn:[^:]+:s3-object-lambda:[^:]*:\\d{12}:accesspoint/.*");

pub(super) static ObjectLambdaAccessPointList: Shape = Shape::new(
    "ObjectLambdaAccessPointList",
    Kind::List(&Member::new("member", &ObjectLambdaAccessPoint).named("ObjectLambdaAccessPoint"), false),
);

pub(super) static ObjectLambdaAccessPointName: Shape = Shape::new("ObjectLambdaAccessPointName", Kind::String(&[]))
    .min(3.0)
    .max(45.0)
    .pattern("^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$");

pub(super) static ObjectLambdaAllowedFeature: Shape = Shape::new(
    "ObjectLambdaAllowedFeature",
    Kind::String(&["GetObject-Range", "GetObject-PartNumber", "HeadObject-Range", "HeadObject-PartNumber"]),
);

pub(super) static ObjectLambdaAllowedFeaturesList: Shape = Shape::new(
    "ObjectLambdaAllowedFeaturesList",
    Kind::List(&Member::new("member", &ObjectLambdaAllowedFeature).named("AllowedFeature"), false),
);

pub(super) static ObjectLambdaConfiguration: Shape = Shape::new(
    "ObjectLambdaConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("SupportingAccessPoint", &ObjectLambdaSupportingAccessPointArn).required(),
        Member::new("CloudWatchMetricsEnabled", &Boolean),
        Member::new("AllowedFeatures", &ObjectLambdaAllowedFeaturesList),
        Member::new("TransformationConfigurations", &ObjectLambdaTransformationConfigurationsList).required(),
    ])),
);

pub(super) static ObjectLambdaContentTransformation: Shape = Shape::new(
    "ObjectLambdaContentTransformation",
    Kind::Structure(&Structure::new(&[Member::new("AwsLambda", &AwsLambdaTransformation)]).union()),
);

pub(super) static ObjectLambdaPolicy: Shape = Shape::new("ObjectLambdaPolicy", Kind::String(&[]));

pub(super) static ObjectLambdaSupportingAccessPointArn: Shape =
    Shape::new("ObjectLambdaSupportingAccessPointArn", Kind::String(&[]))
        .min(1.0)
        .max(2048.0)
        .pattern("arn:[^:]+:s3:[^:]*:\\d{12}:accesspoint/.*");

pub(super) static ObjectLambdaTransformationConfiguration: Shape = Shape::new(
    "ObjectLambdaTransformationConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Actions", &ObjectLambdaTransformationConfigurationActionsList).required(),
        Member::new("ContentTransformation", &ObjectLambdaContentTransformation).required(),
    ])),
);

pub(super) static ObjectLambdaTransformationConfigurationAction: Shape = Shape::new(
    "ObjectLambdaTransformationConfigurationAction",
    Kind::String(&["GetObject", "HeadObject", "ListObjects", "ListObjectsV2"]),
);

pub(super) static ObjectLambdaTransformationConfigurationActionsList: Shape = Shape::new(
    "ObjectLambdaTransformationConfigurationActionsList",
    Kind::List(&Member::new("member", &ObjectLambdaTransformationConfigurationAction).named("Action"), false),
);

pub(super) static ObjectLambdaTransformationConfigurationsList: Shape = Shape::new(
    "ObjectLambdaTransformationConfigurationsList",
    Kind::List(
        &Member::new("member", &ObjectLambdaTransformationConfiguration).named("TransformationConfiguration"),
        false,
    ),
);

pub(super) static ObjectLockEnabledForBucket: Shape = Shape::new("ObjectLockEnabledForBucket", Kind::Boolean);

pub(super) static ObjectSizeGreaterThanBytes: Shape = Shape::new("ObjectSizeGreaterThanBytes", Kind::Long);

pub(super) static ObjectSizeLessThanBytes: Shape = Shape::new("ObjectSizeLessThanBytes", Kind::Long);

pub(super) static ObjectSizeValue: Shape = Shape::new("ObjectSizeValue", Kind::Long);

pub(super) static OperationName: Shape = Shape::new(
    "OperationName",
    Kind::String(&[
        "LambdaInvoke",
        "S3PutObjectCopy",
        "S3PutObjectAcl",
        "S3PutObjectTagging",
        "S3DeleteObjectTagging",
        "S3InitiateRestoreObject",
        "S3PutObjectLegalHold",
        "S3PutObjectRetention",
        "S3ReplicateObject",
        "S3ComputeObjectChecksum",
        "S3UpdateObjectEncryption",
    ]),
);

pub(super) static Organization: Shape =
    Shape::new("Organization", Kind::String(&[])).min(12.0).max(34.0).pattern("^o-[a-z0-9]{10,32}$");

pub(super) static OutputSchemaVersion: Shape = Shape::new("OutputSchemaVersion", Kind::String(&["V_1"]));

pub(super) static OwnerOverride: Shape = Shape::new("OwnerOverride", Kind::String(&["Destination"]));

pub(super) static Permission: Shape = Shape::new("Permission", Kind::String(&["READ", "WRITE", "READWRITE"]));

pub(super) static Policy: Shape = Shape::new("Policy", Kind::String(&[]));

pub(super) static PolicyDocument: Shape = Shape::new("PolicyDocument", Kind::String(&[])).min(1.0).max(350000.0);

pub(super) static PolicyStatus: Shape =
    Shape::new("PolicyStatus", Kind::Structure(&Structure::new(&[Member::new("IsPublic", &IsPublic)])));

pub(super) static Prefix: Shape = Shape::new("Prefix", Kind::String(&[]));

pub(super) static PrefixLevel: Shape = Shape::new(
    "PrefixLevel",
    Kind::Structure(&Structure::new(&[Member::new("StorageMetrics", &PrefixLevelStorageMetrics).required()])),
);

pub(super) static PrefixLevelStorageMetrics: Shape = Shape::new(
    "PrefixLevelStorageMetrics",
    Kind::Structure(&Structure::new(&[
        Member::new("IsEnabled", &IsEnabled),
        Member::new("SelectionCriteria", &SelectionCriteria),
    ])),
);

pub(super) static PrefixesList: Shape =
    Shape::new("PrefixesList", Kind::List(&Member::new("member", &Prefix).named("Prefix"), false));

pub(super) static Priority: Shape = Shape::new("Priority", Kind::Integer);

pub(super) static Privilege: Shape = Shape::new("Privilege", Kind::String(&["Minimal", "Default"]));

pub(super) static ProposedMultiRegionAccessPointPolicy: Shape = Shape::new(
    "ProposedMultiRegionAccessPointPolicy",
    Kind::Structure(&Structure::new(&[Member::new("Policy", &Policy)])),
);

pub(super) static PublicAccessBlockConfiguration: Shape = Shape::new(
    "PublicAccessBlockConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("BlockPublicAcls", &Setting),
        Member::new("IgnorePublicAcls", &Setting),
        Member::new("BlockPublicPolicy", &Setting),
        Member::new("RestrictPublicBuckets", &Setting),
    ])),
);

pub(super) static PublicAccessBlockEnabled: Shape = Shape::new("PublicAccessBlockEnabled", Kind::Boolean);

pub(super) static PutAccessGrantsInstanceResourcePolicyRequest: Shape = Shape::new(
    "PutAccessGrantsInstanceResourcePolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Policy", &PolicyDocument).required(),
        Member::new("Organization", &Organization),
    ])),
);

pub(super) static PutAccessGrantsInstanceResourcePolicyResult: Shape = Shape::new(
    "PutAccessGrantsInstanceResourcePolicyResult",
    Kind::Structure(&Structure::new(&[
        Member::new("Policy", &PolicyDocument),
        Member::new("Organization", &Organization),
        Member::new("CreatedAt", &CreationTimestamp),
    ])),
);

pub(super) static PutAccessPointConfigurationForObjectLambdaRequest: Shape = Shape::new(
    "PutAccessPointConfigurationForObjectLambdaRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &ObjectLambdaAccessPointName).at(Location::Uri, "name").required(),
        Member::new("Configuration", &ObjectLambdaConfiguration).required(),
    ])),
);

pub(super) static PutAccessPointPolicyForObjectLambdaRequest: Shape = Shape::new(
    "PutAccessPointPolicyForObjectLambdaRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &ObjectLambdaAccessPointName).at(Location::Uri, "name").required(),
        Member::new("Policy", &ObjectLambdaPolicy).required(),
    ])),
);

pub(super) static PutAccessPointPolicyRequest: Shape = Shape::new(
    "PutAccessPointPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &AccessPointName).at(Location::Uri, "name").required(),
        Member::new("Policy", &Policy).required(),
    ])),
);

pub(super) static PutAccessPointScopeRequest: Shape = Shape::new(
    "PutAccessPointScopeRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Name", &AccessPointName).at(Location::Uri, "name").required(),
        Member::new("Scope", &Scope).required(),
    ])),
);

pub(super) static PutBucketLifecycleConfigurationRequest: Shape = Shape::new(
    "PutBucketLifecycleConfigurationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
            Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
            Member::new("LifecycleConfiguration", &LifecycleConfiguration)
                .xml_namespace("", "http://awss3control.amazonaws.com/doc/2018-08-20/"),
        ])
        .payload("LifecycleConfiguration"),
    ),
);

pub(super) static PutBucketPolicyRequest: Shape = Shape::new(
    "PutBucketPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
        Member::new("ConfirmRemoveSelfBucketAccess", &ConfirmRemoveSelfBucketAccess)
            .at(Location::Header, "x-amz-confirm-remove-self-bucket-access"),
        Member::new("Policy", &Policy).required(),
    ])),
);

pub(super) static PutBucketReplicationRequest: Shape = Shape::new(
    "PutBucketReplicationRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
            Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
            Member::new("ReplicationConfiguration", &ReplicationConfiguration)
                .xml_namespace("", "http://awss3control.amazonaws.com/doc/2018-08-20/")
                .required(),
        ])
        .payload("ReplicationConfiguration"),
    ),
);

pub(super) static PutBucketTaggingRequest: Shape = Shape::new(
    "PutBucketTaggingRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
            Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
            Member::new("Tagging", &Tagging)
                .xml_namespace("", "http://awss3control.amazonaws.com/doc/2018-08-20/")
                .required(),
        ])
        .payload("Tagging"),
    ),
);

pub(super) static PutBucketVersioningRequest: Shape = Shape::new(
    "PutBucketVersioningRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
            Member::new("Bucket", &BucketName).at(Location::Uri, "name").required(),
            Member::new("MFA", &MFA).at(Location::Header, "x-amz-mfa"),
            Member::new("VersioningConfiguration", &VersioningConfiguration)
                .xml_namespace("", "http://awss3control.amazonaws.com/doc/2018-08-20/")
                .required(),
        ])
        .payload("VersioningConfiguration"),
    ),
);

pub(super) static PutJobTaggingRequest: Shape = Shape::new(
    "PutJobTaggingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("JobId", &JobId).at(Location::Uri, "id").required(),
        Member::new("Tags", &S3TagSet).required(),
    ])),
);

pub(super) static PutJobTaggingResult: Shape = Shape::new("PutJobTaggingResult", Kind::Structure(&Structure::new(&[])));

pub(super) static PutMultiRegionAccessPointPolicyInput: Shape = Shape::new(
    "PutMultiRegionAccessPointPolicyInput",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &MultiRegionAccessPointName).required(),
        Member::new("Policy", &Policy).required(),
    ])),
);

pub(super) static PutMultiRegionAccessPointPolicyRequest: Shape = Shape::new(
    "PutMultiRegionAccessPointPolicyRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("ClientToken", &MultiRegionAccessPointClientToken).required().idempotency_token(),
        Member::new("Details", &PutMultiRegionAccessPointPolicyInput).required(),
    ])),
);

pub(super) static PutMultiRegionAccessPointPolicyResult: Shape = Shape::new(
    "PutMultiRegionAccessPointPolicyResult",
    Kind::Structure(&Structure::new(&[Member::new("RequestTokenARN", &AsyncRequestTokenARN)])),
);

pub(super) static PutPublicAccessBlockRequest: Shape = Shape::new(
    "PutPublicAccessBlockRequest",
    Kind::Structure(
        &Structure::new(&[
            Member::new("PublicAccessBlockConfiguration", &PublicAccessBlockConfiguration)
                .xml_namespace("", "http://awss3control.amazonaws.com/doc/2018-08-20/")
                .required(),
            Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        ])
        .payload("PublicAccessBlockConfiguration"),
    ),
);

pub(super) static PutStorageLensConfigurationRequest: Shape = Shape::new(
    "PutStorageLensConfigurationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ConfigId", &ConfigId).at(Location::Uri, "storagelensid").required(),
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("StorageLensConfiguration", &StorageLensConfiguration).required(),
        Member::new("Tags", &StorageLensTags),
    ])),
);

pub(super) static PutStorageLensConfigurationTaggingRequest: Shape = Shape::new(
    "PutStorageLensConfigurationTaggingRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("ConfigId", &ConfigId).at(Location::Uri, "storagelensid").required(),
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Tags", &StorageLensTags).required(),
    ])),
);

pub(super) static PutStorageLensConfigurationTaggingResult: Shape =
    Shape::new("PutStorageLensConfigurationTaggingResult", Kind::Structure(&Structure::new(&[])));

pub(super) static Region: Shape = Shape::new(
    "Region",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).required(),
        Member::new("BucketAccountId", &AccountId),
    ])),
);

pub(super) static RegionCreationList: Shape =
    Shape::new("RegionCreationList", Kind::List(&Member::new("member", &Region).named("Region"), false));

pub(super) static RegionName: Shape = Shape::new("RegionName", Kind::String(&[])).min(1.0).max(64.0);

pub(super) static RegionReport: Shape = Shape::new(
    "RegionReport",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName),
        Member::new("Region", &RegionName),
        Member::new("BucketAccountId", &AccountId),
    ])),
);

pub(super) static RegionReportList: Shape =
    Shape::new("RegionReportList", Kind::List(&Member::new("member", &RegionReport).named("Region"), false));

pub(super) static RegionalBucket: Shape = Shape::new(
    "RegionalBucket",
    Kind::Structure(&Structure::new(&[
        Member::new("Bucket", &BucketName).required(),
        Member::new("BucketArn", &S3RegionalBucketArn),
        Member::new("PublicAccessBlockEnabled", &PublicAccessBlockEnabled).required(),
        Member::new("CreationDate", &CreationDate).required(),
        Member::new("OutpostId", &NonEmptyMaxLength64String),
    ])),
);

pub(super) static RegionalBucketList: Shape = Shape::new(
    "RegionalBucketList",
    Kind::List(&Member::new("member", &RegionalBucket).named("RegionalBucket"), false),
);

pub(super) static Regions: Shape =
    Shape::new("Regions", Kind::List(&Member::new("member", &S3AWSRegion).named("Region"), false));

pub(super) static ReplicaKmsKeyID: Shape = Shape::new("ReplicaKmsKeyID", Kind::String(&[]));

pub(super) static ReplicaModifications: Shape = Shape::new(
    "ReplicaModifications",
    Kind::Structure(&Structure::new(&[Member::new("Status", &ReplicaModificationsStatus).required()])),
);

pub(super) static ReplicaModificationsStatus: Shape =
    Shape::new("ReplicaModificationsStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static ReplicationConfiguration: Shape = Shape::new(
    "ReplicationConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Role", &Role).required(),
        Member::new("Rules", &ReplicationRules).required(),
    ])),
);

pub(super) static ReplicationRule: Shape = Shape::new(
    "ReplicationRule",
    Kind::Structure(&Structure::new(&[
        Member::new("ID", &ID),
        Member::new("Priority", &Priority),
        Member::new("Prefix", &Prefix),
        Member::new("Filter", &ReplicationRuleFilter),
        Member::new("Status", &ReplicationRuleStatus).required(),
        Member::new("SourceSelectionCriteria", &SourceSelectionCriteria),
        Member::new("ExistingObjectReplication", &ExistingObjectReplication),
        Member::new("Destination", &Destination).required(),
        Member::new("DeleteMarkerReplication", &DeleteMarkerReplication),
        Member::new("Bucket", &BucketIdentifierString).required(),
    ])),
);

pub(super) static ReplicationRuleAndOperator: Shape = Shape::new(
    "ReplicationRuleAndOperator",
    Kind::Structure(&Structure::new(&[Member::new("Prefix", &Prefix), Member::new("Tags", &S3TagSet)])),
);

pub(super) static ReplicationRuleFilter: Shape = Shape::new(
    "ReplicationRuleFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefix", &Prefix),
        Member::new("Tag", &S3Tag),
        Member::new("And", &ReplicationRuleAndOperator),
    ])),
);

pub(super) static ReplicationRuleStatus: Shape =
    Shape::new("ReplicationRuleStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static ReplicationRules: Shape =
    Shape::new("ReplicationRules", Kind::List(&Member::new("member", &ReplicationRule).named("Rule"), false));

pub(super) static ReplicationStatus: Shape =
    Shape::new("ReplicationStatus", Kind::String(&["COMPLETED", "FAILED", "REPLICA", "NONE"]));

pub(super) static ReplicationStatusFilterList: Shape =
    Shape::new("ReplicationStatusFilterList", Kind::List(&Member::new("member", &ReplicationStatus), false));

pub(super) static ReplicationStorageClass: Shape = Shape::new(
    "ReplicationStorageClass",
    Kind::String(&[
        "STANDARD",
        "REDUCED_REDUNDANCY",
        "STANDARD_IA",
        "ONEZONE_IA",
        "INTELLIGENT_TIERING",
        "GLACIER",
        "DEEP_ARCHIVE",
        "OUTPOSTS",
        "GLACIER_IR",
    ]),
);

pub(super) static ReplicationTime: Shape = Shape::new(
    "ReplicationTime",
    Kind::Structure(&Structure::new(&[
        Member::new("Status", &ReplicationTimeStatus).required(),
        Member::new("Time", &ReplicationTimeValue).required(),
    ])),
);

pub(super) static ReplicationTimeStatus: Shape =
    Shape::new("ReplicationTimeStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static ReplicationTimeValue: Shape =
    Shape::new("ReplicationTimeValue", Kind::Structure(&Structure::new(&[Member::new("Minutes", &Minutes)])));

pub(super) static ReportPrefixString: Shape = Shape::new("ReportPrefixString", Kind::String(&[])).min(1.0).max(512.0);

pub(super) static RequestedJobStatus: Shape = Shape::new("RequestedJobStatus", Kind::String(&["Cancelled", "Ready"]));

pub(super) static Role: Shape = Shape::new("Role", Kind::String(&[]));

pub(super) static RouteList: Shape =
    Shape::new("RouteList", Kind::List(&Member::new("member", &MultiRegionAccessPointRoute).named("Route"), false));

pub(super) static S3AWSRegion: Shape =
    Shape::new("S3AWSRegion", Kind::String(&[])).min(5.0).max(30.0).pattern("[a-z0-9\\-]+");

pub(super) static S3AccessControlList: Shape = Shape::new(
    "S3AccessControlList",
    Kind::Structure(&Structure::new(&[
        Member::new("Owner", &S3ObjectOwner).required(),
        Member::new("Grants", &S3GrantList),
    ])),
);

pub(super) static S3AccessControlPolicy: Shape = Shape::new(
    "S3AccessControlPolicy",
    Kind::Structure(&Structure::new(&[
        Member::new("AccessControlList", &S3AccessControlList),
        Member::new("CannedAccessControlList", &S3CannedAccessControlList),
    ])),
);

pub(super) static S3AccessPointArn: Shape = Shape::new("S3AccessPointArn", Kind::String(&[])).min(4.0).max(128.0);

pub(super) static S3AnnotationDirective: Shape =
    Shape::new("S3AnnotationDirective", Kind::String(&["COPY", "EXCLUDE"]));

pub(super) static S3BucketArnString: Shape =
    Shape::new("S3BucketArnString", Kind::String(&[])).min(1.0).max(128.0).pattern("arn:[^:]+:s3:.*");

pub(super) static S3BucketDestination: Shape = Shape::new(
    "S3BucketDestination",
    Kind::Structure(&Structure::new(&[
        Member::new("Format", &Format).required(),
        Member::new("OutputSchemaVersion", &OutputSchemaVersion).required(),
        Member::new("AccountId", &AccountId).required(),
        Member::new("Arn", &S3BucketArnString).required(),
        Member::new("Prefix", &Prefix),
        Member::new("Encryption", &StorageLensDataExportEncryption),
    ])),
);

pub(super) static S3CannedAccessControlList: Shape = Shape::new(
    "S3CannedAccessControlList",
    Kind::String(&[
        "private",
        "public-read",
        "public-read-write",
        "aws-exec-read",
        "authenticated-read",
        "bucket-owner-read",
        "bucket-owner-full-control",
    ]),
);

pub(super) static S3ChecksumAlgorithm: Shape = Shape::new(
    "S3ChecksumAlgorithm",
    Kind::String(&[
        "CRC32",
        "CRC32C",
        "SHA1",
        "SHA256",
        "CRC64NVME",
        "SHA512",
        "MD5",
        "XXHASH64",
        "XXHASH3",
        "XXHASH128",
    ]),
);

pub(super) static S3ComputeObjectChecksumOperation: Shape = Shape::new(
    "S3ComputeObjectChecksumOperation",
    Kind::Structure(&Structure::new(&[
        Member::new("ChecksumAlgorithm", &ComputeObjectChecksumAlgorithm),
        Member::new("ChecksumType", &ComputeObjectChecksumType),
    ])),
);

pub(super) static S3ContentLength: Shape = Shape::new("S3ContentLength", Kind::Long).min(0.0);

pub(super) static S3CopyObjectOperation: Shape = Shape::new(
    "S3CopyObjectOperation",
    Kind::Structure(&Structure::new(&[
        Member::new("TargetResource", &S3RegionalOrS3ExpressBucketArnString),
        Member::new("CannedAccessControlList", &S3CannedAccessControlList),
        Member::new("AccessControlGrants", &S3GrantList),
        Member::new("MetadataDirective", &S3MetadataDirective),
        Member::new("AnnotationDirective", &S3AnnotationDirective),
        Member::new("ModifiedSinceConstraint", &TimeStamp),
        Member::new("NewObjectMetadata", &S3ObjectMetadata),
        Member::new("NewObjectTagging", &S3TagSet),
        Member::new("RedirectLocation", &NonEmptyMaxLength2048String),
        Member::new("RequesterPays", &Boolean),
        Member::new("StorageClass", &S3StorageClass),
        Member::new("UnModifiedSinceConstraint", &TimeStamp),
        Member::new("SSEAwsKmsKeyId", &KmsKeyArnString),
        Member::new("TargetKeyPrefix", &NonEmptyMaxLength1024String),
        Member::new("ObjectLockLegalHoldStatus", &S3ObjectLockLegalHoldStatus),
        Member::new("ObjectLockMode", &S3ObjectLockMode),
        Member::new("ObjectLockRetainUntilDate", &TimeStamp),
        Member::new("BucketKeyEnabled", &Boolean),
        Member::new("ChecksumAlgorithm", &S3ChecksumAlgorithm),
        Member::new("ObjectLockEventHold", &S3ObjectLockEventHold),
        Member::new("ObjectLockEventHoldDuration", &S3ObjectLockEventHoldDuration),
    ])),
);

pub(super) static S3DeleteObjectTaggingOperation: Shape =
    Shape::new("S3DeleteObjectTaggingOperation", Kind::Structure(&Structure::new(&[])));

pub(super) static S3ExpirationInDays: Shape = Shape::new("S3ExpirationInDays", Kind::Integer).min(0.0);

pub(super) static S3GeneratedManifestDescriptor: Shape = Shape::new(
    "S3GeneratedManifestDescriptor",
    Kind::Structure(&Structure::new(&[
        Member::new("Format", &GeneratedManifestFormat),
        Member::new("Location", &JobManifestLocation),
    ])),
);

pub(super) static S3GlacierJobTier: Shape = Shape::new("S3GlacierJobTier", Kind::String(&["BULK", "STANDARD"]));

pub(super) static S3Grant: Shape = Shape::new(
    "S3Grant",
    Kind::Structure(&Structure::new(&[Member::new("Grantee", &S3Grantee), Member::new("Permission", &S3Permission)])),
);

pub(super) static S3GrantList: Shape = Shape::new("S3GrantList", Kind::List(&Member::new("member", &S3Grant), false));

pub(super) static S3Grantee: Shape = Shape::new(
    "S3Grantee",
    Kind::Structure(&Structure::new(&[
        Member::new("TypeIdentifier", &S3GranteeTypeIdentifier),
        Member::new("Identifier", &NonEmptyMaxLength1024String),
        Member::new("DisplayName", &NonEmptyMaxLength1024String),
    ])),
);

pub(super) static S3GranteeTypeIdentifier: Shape =
    Shape::new("S3GranteeTypeIdentifier", Kind::String(&["id", "emailAddress", "uri"]));

pub(super) static S3InitiateRestoreObjectOperation: Shape = Shape::new(
    "S3InitiateRestoreObjectOperation",
    Kind::Structure(&Structure::new(&[
        Member::new("ExpirationInDays", &S3ExpirationInDays),
        Member::new("GlacierJobTier", &S3GlacierJobTier),
    ])),
);

pub(super) static S3JobManifestGenerator: Shape = Shape::new(
    "S3JobManifestGenerator",
    Kind::Structure(&Structure::new(&[
        Member::new("ExpectedBucketOwner", &AccountId),
        Member::new("SourceBucket", &S3BucketArnString).required(),
        Member::new("ManifestOutputLocation", &S3ManifestOutputLocation),
        Member::new("Filter", &JobManifestGeneratorFilter),
        Member::new("EnableManifestOutput", &Boolean).required(),
    ])),
);

pub(super) static S3KeyArnString: Shape =
    Shape::new("S3KeyArnString", Kind::String(&[])).min(1.0).max(2000.0).pattern("arn:[^:]+:s3:.*");

pub(super) static S3ManifestOutputLocation: Shape = Shape::new(
    "S3ManifestOutputLocation",
    Kind::Structure(&Structure::new(&[
        Member::new("ExpectedManifestBucketOwner", &AccountId),
        Member::new("Bucket", &S3BucketArnString).required(),
        Member::new("ManifestPrefix", &ManifestPrefixString),
        Member::new("ManifestEncryption", &GeneratedManifestEncryption),
        Member::new("ManifestFormat", &GeneratedManifestFormat).required(),
    ])),
);

pub(super) static S3MetadataDirective: Shape = Shape::new("S3MetadataDirective", Kind::String(&["COPY", "REPLACE"]));

pub(super) static S3ObjectLockEventHold: Shape = Shape::new("S3ObjectLockEventHold", Kind::String(&["ON", "OFF"]));

pub(super) static S3ObjectLockEventHoldDuration: Shape = Shape::new(
    "S3ObjectLockEventHoldDuration",
    Kind::Structure(&Structure::new(&[
        Member::new("Days", &S3ObjectLockEventHoldDurationDays),
        Member::new("Years", &S3ObjectLockEventHoldDurationYears),
    ])),
);

pub(super) static S3ObjectLockEventHoldDurationDays: Shape =
    Shape::new("S3ObjectLockEventHoldDurationDays", Kind::Integer).min(1.0).max(36500.0);

pub(super) static S3ObjectLockEventHoldDurationYears: Shape =
    Shape::new("S3ObjectLockEventHoldDurationYears", Kind::Integer).min(1.0).max(100.0);

pub(super) static S3ObjectLockLegalHold: Shape = Shape::new(
    "S3ObjectLockLegalHold",
    Kind::Structure(&Structure::new(&[Member::new("Status", &S3ObjectLockLegalHoldStatus).required()])),
);

pub(super) static S3ObjectLockLegalHoldStatus: Shape =
    Shape::new("S3ObjectLockLegalHoldStatus", Kind::String(&["OFF", "ON"]));

pub(super) static S3ObjectLockMode: Shape = Shape::new("S3ObjectLockMode", Kind::String(&["COMPLIANCE", "GOVERNANCE"]));

pub(super) static S3ObjectLockRetentionEventHold: Shape =
    Shape::new("S3ObjectLockRetentionEventHold", Kind::String(&["ON", "OFF"]));

pub(super) static S3ObjectLockRetentionEventHoldDuration: Shape = Shape::new(
    "S3ObjectLockRetentionEventHoldDuration",
    Kind::Structure(&Structure::new(&[
        Member::new("Days", &S3ObjectLockRetentionEventHoldDurationDays),
        Member::new("Years", &S3ObjectLockRetentionEventHoldDurationYears),
    ])),
);

pub(super) static S3ObjectLockRetentionEventHoldDurationDays: Shape =
    Shape::new("S3ObjectLockRetentionEventHoldDurationDays", Kind::Integer).min(1.0).max(36500.0);

pub(super) static S3ObjectLockRetentionEventHoldDurationYears: Shape =
    Shape::new("S3ObjectLockRetentionEventHoldDurationYears", Kind::Integer).min(1.0).max(100.0);

pub(super) static S3ObjectLockRetentionMode: Shape =
    Shape::new("S3ObjectLockRetentionMode", Kind::String(&["COMPLIANCE", "GOVERNANCE"]));

pub(super) static S3ObjectMetadata: Shape = Shape::new(
    "S3ObjectMetadata",
    Kind::Structure(&Structure::new(&[
        Member::new("CacheControl", &NonEmptyMaxLength1024String),
        Member::new("ContentDisposition", &NonEmptyMaxLength1024String),
        Member::new("ContentEncoding", &NonEmptyMaxLength1024String),
        Member::new("ContentLanguage", &NonEmptyMaxLength1024String),
        Member::new("UserMetadata", &S3UserMetadata),
        Member::new("ContentLength", &S3ContentLength),
        Member::new("ContentMD5", &NonEmptyMaxLength1024String),
        Member::new("ContentType", &NonEmptyMaxLength1024String),
        Member::new("HttpExpiresDate", &TimeStamp),
        Member::new("RequesterCharged", &Boolean),
        Member::new("SSEAlgorithm", &S3SSEAlgorithm),
    ])),
);

pub(super) static S3ObjectOwner: Shape = Shape::new(
    "S3ObjectOwner",
    Kind::Structure(&Structure::new(&[
        Member::new("ID", &NonEmptyMaxLength1024String),
        Member::new("DisplayName", &NonEmptyMaxLength1024String),
    ])),
);

pub(super) static S3ObjectVersionId: Shape = Shape::new("S3ObjectVersionId", Kind::String(&[])).min(1.0).max(2000.0);

pub(super) static S3Permission: Shape =
    Shape::new("S3Permission", Kind::String(&["FULL_CONTROL", "READ", "WRITE", "READ_ACP", "WRITE_ACP"]));

pub(super) static S3Prefix: Shape = Shape::new("S3Prefix", Kind::String(&[])).min(1.0).max(2000.0).pattern("^.+$");

pub(super) static S3PrefixType: Shape = Shape::new("S3PrefixType", Kind::String(&["Object"]));

pub(super) static S3RegionalBucketArn: Shape = Shape::new("S3RegionalBucketArn", Kind::String(&[])).min(4.0).max(128.0);

pub(super) static S3RegionalOrS3ExpressBucketArnString: Shape =
    Shape::new("S3RegionalOrS3ExpressBucketArnString", Kind::String(&[]))
        .min(1.0)
        .max(128.0)
        .pattern("arn:[^:]+:(s3|s3express):.*");

pub(super) static S3ReplicateObjectOperation: Shape =
    Shape::new("S3ReplicateObjectOperation", Kind::Structure(&Structure::new(&[])));

pub(super) static S3ResourceArn: Shape =
    Shape::new("S3ResourceArn", Kind::String(&[])).max(1011.0).pattern("arn:[^:]+:s3(express)?:[^:].*");

pub(super) static S3Retention: Shape = Shape::new(
    "S3Retention",
    Kind::Structure(&Structure::new(&[
        Member::new("RetainUntilDate", &TimeStamp),
        Member::new("Mode", &S3ObjectLockRetentionMode),
        Member::new("EventHold", &S3ObjectLockRetentionEventHold),
        Member::new("EventHoldDuration", &S3ObjectLockRetentionEventHoldDuration),
    ])),
);

pub(super) static S3SSEAlgorithm: Shape = Shape::new("S3SSEAlgorithm", Kind::String(&["AES256", "KMS"]));

pub(super) static S3SetObjectAclOperation: Shape = Shape::new(
    "S3SetObjectAclOperation",
    Kind::Structure(&Structure::new(&[Member::new("AccessControlPolicy", &S3AccessControlPolicy)])),
);

pub(super) static S3SetObjectLegalHoldOperation: Shape = Shape::new(
    "S3SetObjectLegalHoldOperation",
    Kind::Structure(&Structure::new(&[Member::new("LegalHold", &S3ObjectLockLegalHold).required()])),
);

pub(super) static S3SetObjectRetentionOperation: Shape = Shape::new(
    "S3SetObjectRetentionOperation",
    Kind::Structure(&Structure::new(&[
        Member::new("BypassGovernanceRetention", &Boolean),
        Member::new("Retention", &S3Retention).required(),
    ])),
);

pub(super) static S3SetObjectTaggingOperation: Shape =
    Shape::new("S3SetObjectTaggingOperation", Kind::Structure(&Structure::new(&[Member::new("TagSet", &S3TagSet)])));

pub(super) static S3StorageClass: Shape = Shape::new(
    "S3StorageClass",
    Kind::String(&[
        "STANDARD",
        "STANDARD_IA",
        "ONEZONE_IA",
        "GLACIER",
        "INTELLIGENT_TIERING",
        "DEEP_ARCHIVE",
        "GLACIER_IR",
    ]),
);

pub(super) static S3Tag: Shape = Shape::new(
    "S3Tag",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &TagKeyString).required(),
        Member::new("Value", &TagValueString).required(),
    ])),
);

pub(super) static S3TagSet: Shape = Shape::new("S3TagSet", Kind::List(&Member::new("member", &S3Tag), false));

pub(super) static S3UpdateObjectEncryptionOperation: Shape = Shape::new(
    "S3UpdateObjectEncryptionOperation",
    Kind::Structure(&Structure::new(&[Member::new("ObjectEncryption", &ObjectEncryption)])),
);

pub(super) static S3UpdateObjectEncryptionSSEKMS: Shape = Shape::new(
    "S3UpdateObjectEncryptionSSEKMS",
    Kind::Structure(&Structure::new(&[
        Member::new("KMSKeyArn", &NonEmptyKmsKeyArnString).required(),
        Member::new("BucketKeyEnabled", &Boolean),
    ])),
)
.xml_name("SSE-KMS");

pub(super) static S3UserMetadata: Shape = Shape::new(
    "S3UserMetadata",
    Kind::Map(&Member::new("key", &NonEmptyMaxLength1024String), &Member::new("value", &MaxLength1024String), false),
)
.max(8192.0);

pub(super) static SSECFilter: Shape = Shape::new("SSECFilter", Kind::Structure(&Structure::new(&[])));

pub(super) static SSEKMS: Shape =
    Shape::new("SSEKMS", Kind::Structure(&Structure::new(&[Member::new("KeyId", &SSEKMSKeyId).required()])))
        .xml_name("SSE-KMS");

pub(super) static SSEKMSEncryption: Shape = Shape::new(
    "SSEKMSEncryption",
    Kind::Structure(&Structure::new(&[Member::new("KeyId", &KmsKeyArnString).required()])),
)
.xml_name("SSE-KMS");

pub(super) static SSEKMSFilter: Shape = Shape::new(
    "SSEKMSFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("KmsKeyArn", &NonEmptyKmsKeyArnString),
        Member::new("BucketKeyEnabled", &Boolean),
    ])),
);

pub(super) static SSEKMSKeyId: Shape = Shape::new("SSEKMSKeyId", Kind::String(&[]));

pub(super) static SSES3: Shape = Shape::new("SSES3", Kind::Structure(&Structure::new(&[]))).xml_name("SSE-S3");

pub(super) static SSES3Encryption: Shape =
    Shape::new("SSES3Encryption", Kind::Structure(&Structure::new(&[]))).xml_name("SSE-S3");

pub(super) static SSES3Filter: Shape = Shape::new("SSES3Filter", Kind::Structure(&Structure::new(&[])));

pub(super) static Scope: Shape = Shape::new(
    "Scope",
    Kind::Structure(&Structure::new(&[
        Member::new("Prefixes", &PrefixesList),
        Member::new("Permissions", &ScopePermissionList),
    ])),
);

pub(super) static ScopePermission: Shape = Shape::new(
    "ScopePermission",
    Kind::String(&[
        "GetObject",
        "GetObjectAttributes",
        "ListMultipartUploadParts",
        "ListBucket",
        "ListBucketMultipartUploads",
        "PutObject",
        "DeleteObject",
        "AbortMultipartUpload",
    ]),
);

pub(super) static ScopePermissionList: Shape =
    Shape::new("ScopePermissionList", Kind::List(&Member::new("member", &ScopePermission).named("Permission"), false));

pub(super) static SecretAccessKey: Shape = Shape::new("SecretAccessKey", Kind::String(&[])).sensitive();

pub(super) static SelectionCriteria: Shape = Shape::new(
    "SelectionCriteria",
    Kind::Structure(&Structure::new(&[
        Member::new("Delimiter", &StorageLensPrefixLevelDelimiter),
        Member::new("MaxDepth", &StorageLensPrefixLevelMaxDepth),
        Member::new("MinStorageBytesPercentage", &MinStorageBytesPercentage),
    ])),
);

pub(super) static SessionToken: Shape = Shape::new("SessionToken", Kind::String(&[])).sensitive();

pub(super) static Setting: Shape = Shape::new("Setting", Kind::Boolean);

pub(super) static SourceSelectionCriteria: Shape = Shape::new(
    "SourceSelectionCriteria",
    Kind::Structure(&Structure::new(&[
        Member::new("SseKmsEncryptedObjects", &SseKmsEncryptedObjects),
        Member::new("ReplicaModifications", &ReplicaModifications),
    ])),
);

pub(super) static SseKmsEncryptedObjects: Shape = Shape::new(
    "SseKmsEncryptedObjects",
    Kind::Structure(&Structure::new(&[Member::new("Status", &SseKmsEncryptedObjectsStatus).required()])),
);

pub(super) static SseKmsEncryptedObjectsStatus: Shape =
    Shape::new("SseKmsEncryptedObjectsStatus", Kind::String(&["Enabled", "Disabled"]));

pub(super) static StorageClassList: Shape =
    Shape::new("StorageClassList", Kind::List(&Member::new("member", &S3StorageClass), false));

pub(super) static StorageLensArn: Shape = Shape::new("StorageLensArn", Kind::String(&[]))
    .min(1.0)
    .max(1024.0)
    .pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:storage\\-lens\\/.*");

pub(super) static StorageLensAwsOrg: Shape =
    Shape::new("StorageLensAwsOrg", Kind::Structure(&Structure::new(&[Member::new("Arn", &AwsOrgArn).required()])));

pub(super) static StorageLensConfiguration: Shape = Shape::new(
    "StorageLensConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("Id", &ConfigId).required(),
        Member::new("AccountLevel", &AccountLevel).required(),
        Member::new("Include", &Include),
        Member::new("Exclude", &Exclude),
        Member::new("DataExport", &StorageLensDataExport),
        Member::new("ExpandedPrefixesDataExport", &StorageLensExpandedPrefixesDataExport),
        Member::new("CostAndUsageReportsPublish", &StorageLensCostAndUsageReportsPublish),
        Member::new("IsEnabled", &IsEnabled).required(),
        Member::new("AwsOrg", &StorageLensAwsOrg),
        Member::new("StorageLensArn", &StorageLensArn),
        Member::new("PrefixDelimiter", &StorageLensPrefixLevelDelimiter),
        Member::new("IntAccessTiers", &IntAccessTiers),
    ])),
);

pub(super) static StorageLensConfigurationList: Shape = Shape::new(
    "StorageLensConfigurationList",
    Kind::List(&Member::new("member", &ListStorageLensConfigurationEntry).named("StorageLensConfiguration"), true),
);

pub(super) static StorageLensCostAndUsageReportsMaxDepth: Shape =
    Shape::new("StorageLensCostAndUsageReportsMaxDepth", Kind::Integer).min(1.0).max(15.0);

pub(super) static StorageLensCostAndUsageReportsMinDepth: Shape =
    Shape::new("StorageLensCostAndUsageReportsMinDepth", Kind::Integer).min(1.0).max(15.0);

pub(super) static StorageLensCostAndUsageReportsPrefixLevel: Shape = Shape::new(
    "StorageLensCostAndUsageReportsPrefixLevel",
    Kind::Structure(&Structure::new(&[
        Member::new("IsEnabled", &IsEnabled).required(),
        Member::new("SelectionCriteria", &StorageLensCostAndUsageReportsSelectionCriteria),
    ])),
);

pub(super) static StorageLensCostAndUsageReportsPublish: Shape = Shape::new(
    "StorageLensCostAndUsageReportsPublish",
    Kind::Structure(&Structure::new(&[Member::new("PrefixLevel", &StorageLensCostAndUsageReportsPrefixLevel)])),
);

pub(super) static StorageLensCostAndUsageReportsSelectionCriteria: Shape = Shape::new(
    "StorageLensCostAndUsageReportsSelectionCriteria",
    Kind::Structure(&Structure::new(&[
        Member::new("MinDepth", &StorageLensCostAndUsageReportsMinDepth),
        Member::new("MaxDepth", &StorageLensCostAndUsageReportsMaxDepth),
    ])),
);

pub(super) static StorageLensDataExport: Shape = Shape::new(
    "StorageLensDataExport",
    Kind::Structure(&Structure::new(&[
        Member::new("S3BucketDestination", &S3BucketDestination),
        Member::new("CloudWatchMetrics", &CloudWatchMetrics),
        Member::new("StorageLensTableDestination", &StorageLensTableDestination),
    ])),
);

pub(super) static StorageLensDataExportEncryption: Shape = Shape::new(
    "StorageLensDataExportEncryption",
    Kind::Structure(&Structure::new(&[
        Member::new("SSES3", &SSES3).named("SSE-S3"),
        Member::new("SSEKMS", &SSEKMS).named("SSE-KMS"),
    ])),
);

pub(super) static StorageLensExpandedPrefixesDataExport: Shape = Shape::new(
    "StorageLensExpandedPrefixesDataExport",
    Kind::Structure(&Structure::new(&[
        Member::new("S3BucketDestination", &S3BucketDestination),
        Member::new("StorageLensTableDestination", &StorageLensTableDestination),
    ])),
);

pub(super) static StorageLensGroup: Shape = Shape::new(
    "StorageLensGroup",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &StorageLensGroupName).required(),
        Member::new("Filter", &StorageLensGroupFilter).required(),
        Member::new("StorageLensGroupArn", &StorageLensGroupArn),
    ])),
);

pub(super) static StorageLensGroupAndOperator: Shape = Shape::new(
    "StorageLensGroupAndOperator",
    Kind::Structure(&Structure::new(&[
        Member::new("MatchAnyPrefix", &MatchAnyPrefix),
        Member::new("MatchAnySuffix", &MatchAnySuffix),
        Member::new("MatchAnyTag", &MatchAnyTag),
        Member::new("MatchObjectAge", &MatchObjectAge),
        Member::new("MatchObjectSize", &MatchObjectSize),
    ])),
);

pub(super) static StorageLensGroupArn: Shape = Shape::new("StorageLensGroupArn", Kind::String(&[]))
    .min(4.0)
    .max(1024.0)
    .pattern("arn:[a-z\\-]+:s3:[a-z0-9\\-]+:\\d{12}:storage\\-lens\\-group\\/.*");

pub(super) static StorageLensGroupFilter: Shape = Shape::new(
    "StorageLensGroupFilter",
    Kind::Structure(&Structure::new(&[
        Member::new("MatchAnyPrefix", &MatchAnyPrefix),
        Member::new("MatchAnySuffix", &MatchAnySuffix),
        Member::new("MatchAnyTag", &MatchAnyTag),
        Member::new("MatchObjectAge", &MatchObjectAge),
        Member::new("MatchObjectSize", &MatchObjectSize),
        Member::new("And", &StorageLensGroupAndOperator),
        Member::new("Or", &StorageLensGroupOrOperator),
    ])),
);

pub(super) static StorageLensGroupLevel: Shape = Shape::new(
    "StorageLensGroupLevel",
    Kind::Structure(&Structure::new(&[Member::new("SelectionCriteria", &StorageLensGroupLevelSelectionCriteria)])),
);

pub(super) static StorageLensGroupLevelExclude: Shape = Shape::new(
    "StorageLensGroupLevelExclude",
    Kind::List(&Member::new("member", &StorageLensGroupArn).named("Arn"), false),
);

pub(super) static StorageLensGroupLevelInclude: Shape = Shape::new(
    "StorageLensGroupLevelInclude",
    Kind::List(&Member::new("member", &StorageLensGroupArn).named("Arn"), false),
);

pub(super) static StorageLensGroupLevelSelectionCriteria: Shape = Shape::new(
    "StorageLensGroupLevelSelectionCriteria",
    Kind::Structure(&Structure::new(&[
        Member::new("Include", &StorageLensGroupLevelInclude),
        Member::new("Exclude", &StorageLensGroupLevelExclude),
    ])),
);

pub(super) static StorageLensGroupList: Shape = Shape::new(
    "StorageLensGroupList",
    Kind::List(&Member::new("member", &ListStorageLensGroupEntry).named("StorageLensGroup"), true),
);

pub(super) static StorageLensGroupName: Shape =
    Shape::new("StorageLensGroupName", Kind::String(&[])).min(1.0).max(64.0).pattern("[a-zA-Z0-9\\-\\_]+");

pub(super) static StorageLensGroupOrOperator: Shape = Shape::new(
    "StorageLensGroupOrOperator",
    Kind::Structure(&Structure::new(&[
        Member::new("MatchAnyPrefix", &MatchAnyPrefix),
        Member::new("MatchAnySuffix", &MatchAnySuffix),
        Member::new("MatchAnyTag", &MatchAnyTag),
        Member::new("MatchObjectAge", &MatchObjectAge),
        Member::new("MatchObjectSize", &MatchObjectSize),
    ])),
);

pub(super) static StorageLensPrefixLevelDelimiter: Shape =
    Shape::new("StorageLensPrefixLevelDelimiter", Kind::String(&[])).max(1.0);

pub(super) static StorageLensPrefixLevelMaxDepth: Shape =
    Shape::new("StorageLensPrefixLevelMaxDepth", Kind::Integer).min(1.0).max(10.0);

pub(super) static StorageLensTableDestination: Shape = Shape::new(
    "StorageLensTableDestination",
    Kind::Structure(&Structure::new(&[
        Member::new("IsEnabled", &IsEnabled).required(),
        Member::new("Encryption", &StorageLensDataExportEncryption),
    ])),
);

pub(super) static StorageLensTag: Shape = Shape::new(
    "StorageLensTag",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &TagKeyString).required(),
        Member::new("Value", &TagValueString).required(),
    ])),
);

pub(super) static StorageLensTags: Shape =
    Shape::new("StorageLensTags", Kind::List(&Member::new("member", &StorageLensTag).named("Tag"), false));

pub(super) static StringForNextToken: Shape = Shape::new("StringForNextToken", Kind::String(&[]))
    .min(1.0)
    .max(1024.0)
    .pattern("^[A-Za-z0-9\\+\\:\\/\\=\\?\\#-_]+$");

pub(super) static SubmitMultiRegionAccessPointRoutesRequest: Shape = Shape::new(
    "SubmitMultiRegionAccessPointRoutesRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("Mrap", &MultiRegionAccessPointId).at(Location::Uri, "mrap").required(),
        Member::new("RouteUpdates", &RouteList).required(),
    ])),
);

pub(super) static SubmitMultiRegionAccessPointRoutesResult: Shape =
    Shape::new("SubmitMultiRegionAccessPointRoutesResult", Kind::Structure(&Structure::new(&[])));

pub(super) static Suffix: Shape = Shape::new("Suffix", Kind::String(&[]));

pub(super) static SuspendedCause: Shape = Shape::new("SuspendedCause", Kind::String(&[])).min(1.0).max(1024.0);

pub(super) static SuspendedDate: Shape = Shape::new("SuspendedDate", Kind::Timestamp(None));

pub(super) static Tag: Shape = Shape::new(
    "Tag",
    Kind::Structure(&Structure::new(&[
        Member::new("Key", &TagKeyString).required(),
        Member::new("Value", &TagValueString).required(),
    ])),
);

pub(super) static TagKeyList: Shape =
    Shape::new("TagKeyList", Kind::List(&Member::new("member", &TagKeyString), false)).min(0.0).max(50.0);

pub(super) static TagKeyString: Shape =
    Shape::new("TagKeyString", Kind::String(&[])).min(1.0).max(128.0).pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

pub(super) static TagList: Shape =
    Shape::new("TagList", Kind::List(&Member::new("member", &Tag).named("Tag"), false)).min(0.0).max(50.0);

pub(super) static TagResourceRequest: Shape = Shape::new(
    "TagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("ResourceArn", &S3ResourceArn).at(Location::Uri, "resourceArn").required(),
        Member::new("Tags", &TagList).required(),
    ])),
);

pub(super) static TagResourceResult: Shape = Shape::new("TagResourceResult", Kind::Structure(&Structure::new(&[])));

pub(super) static TagValueString: Shape =
    Shape::new("TagValueString", Kind::String(&[])).min(0.0).max(256.0).pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

pub(super) static Tagging: Shape =
    Shape::new("Tagging", Kind::Structure(&Structure::new(&[Member::new("TagSet", &S3TagSet).required()])));

pub(super) static TimeStamp: Shape = Shape::new("TimeStamp", Kind::Timestamp(None));

pub(super) static TooManyRequestsException: Shape = Shape::new(
    "TooManyRequestsException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ExceptionMessage)]).error(
        "TooManyRequestsException",
        400,
        true,
    )),
);

pub(super) static TooManyTagsException: Shape = Shape::new(
    "TooManyTagsException",
    Kind::Structure(&Structure::new(&[Member::new("Message", &ExceptionMessage)]).error(
        "TooManyTagsException",
        400,
        true,
    )),
);

pub(super) static TrafficDialPercentage: Shape = Shape::new("TrafficDialPercentage", Kind::Integer).min(0.0).max(100.0);

pub(super) static Transition: Shape = Shape::new(
    "Transition",
    Kind::Structure(&Structure::new(&[
        Member::new("Date", &Date),
        Member::new("Days", &Days),
        Member::new("StorageClass", &TransitionStorageClass),
    ])),
);

pub(super) static TransitionList: Shape =
    Shape::new("TransitionList", Kind::List(&Member::new("member", &Transition).named("Transition"), false));

pub(super) static TransitionStorageClass: Shape = Shape::new(
    "TransitionStorageClass",
    Kind::String(&["GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE"]),
);

pub(super) static UntagResourceRequest: Shape = Shape::new(
    "UntagResourceRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("ResourceArn", &S3ResourceArn).at(Location::Uri, "resourceArn").required(),
        Member::new("TagKeys", &TagKeyList).at(Location::Query, "tagKeys").required(),
    ])),
);

pub(super) static UntagResourceResult: Shape = Shape::new("UntagResourceResult", Kind::Structure(&Structure::new(&[])));

pub(super) static UpdateAccessGrantsLocationRequest: Shape = Shape::new(
    "UpdateAccessGrantsLocationRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("AccessGrantsLocationId", &AccessGrantsLocationId).at(Location::Uri, "id").required(),
        Member::new("IAMRoleArn", &IAMRoleArn).required(),
    ])),
);

pub(super) static UpdateAccessGrantsLocationResult: Shape = Shape::new(
    "UpdateAccessGrantsLocationResult",
    Kind::Structure(&Structure::new(&[
        Member::new("CreatedAt", &CreationTimestamp),
        Member::new("AccessGrantsLocationId", &AccessGrantsLocationId),
        Member::new("AccessGrantsLocationArn", &AccessGrantsLocationArn),
        Member::new("LocationScope", &S3Prefix),
        Member::new("IAMRoleArn", &IAMRoleArn),
    ])),
);

pub(super) static UpdateJobPriorityRequest: Shape = Shape::new(
    "UpdateJobPriorityRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("JobId", &JobId).at(Location::Uri, "id").required(),
        Member::new("Priority", &JobPriority).at(Location::Query, "priority").required(),
    ])),
);

pub(super) static UpdateJobPriorityResult: Shape = Shape::new(
    "UpdateJobPriorityResult",
    Kind::Structure(&Structure::new(&[
        Member::new("JobId", &JobId).required(),
        Member::new("Priority", &JobPriority).required(),
    ])),
);

pub(super) static UpdateJobStatusRequest: Shape = Shape::new(
    "UpdateJobStatusRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("JobId", &JobId).at(Location::Uri, "id").required(),
        Member::new("RequestedJobStatus", &RequestedJobStatus).at(Location::Query, "requestedJobStatus").required(),
        Member::new("StatusUpdateReason", &JobStatusUpdateReason).at(Location::Query, "statusUpdateReason"),
    ])),
);

pub(super) static UpdateJobStatusResult: Shape = Shape::new(
    "UpdateJobStatusResult",
    Kind::Structure(&Structure::new(&[
        Member::new("JobId", &JobId),
        Member::new("Status", &JobStatus),
        Member::new("StatusUpdateReason", &JobStatusUpdateReason),
    ])),
);

pub(super) static UpdateStorageLensGroupRequest: Shape = Shape::new(
    "UpdateStorageLensGroupRequest",
    Kind::Structure(&Structure::new(&[
        Member::new("Name", &StorageLensGroupName).at(Location::Uri, "name").required(),
        Member::new("AccountId", &AccountId).at(Location::Header, "x-amz-account-id").required(),
        Member::new("StorageLensGroup", &StorageLensGroup).required(),
    ])),
);

pub(super) static UserArguments: Shape = Shape::new(
    "UserArguments",
    Kind::Map(&Member::new("key", &NonEmptyMaxLength64String), &Member::new("value", &MaxLength1024String), false),
)
.min(1.0)
.max(10.0);

pub(super) static VersioningConfiguration: Shape = Shape::new(
    "VersioningConfiguration",
    Kind::Structure(&Structure::new(&[
        Member::new("MFADelete", &MFADelete).named("MfaDelete"),
        Member::new("Status", &BucketVersioningStatus),
    ])),
);

pub(super) static VpcConfiguration: Shape =
    Shape::new("VpcConfiguration", Kind::Structure(&Structure::new(&[Member::new("VpcId", &VpcId).required()])));

pub(super) static VpcId: Shape = Shape::new("VpcId", Kind::String(&[])).min(1.0).max(1024.0);
