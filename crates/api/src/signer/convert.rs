// Generated from `models/signer.json` by `cargo xtask models`: change the generator, not this file.
#![allow(unused_imports, reason = "one header for all models")]

use super::types::*;
use contract::Value;
use contract::convert::{Fields, only, unknown_variant, variant};

impl contract::convert::Record for AccessDeniedException {
    const NAME: &'static str = "AccessDeniedException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("code", &mut self.code);
    }
}

impl contract::convert::Record for AddProfilePermissionRequest {
    const NAME: &'static str = "AddProfilePermissionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("profileName", &mut self.profile_name);
        fields.optional("profileVersion", &mut self.profile_version);
        fields.required("action", &mut self.action);
        fields.required("principal", &mut self.principal);
        fields.optional("revisionId", &mut self.revision_id);
        fields.required("statementId", &mut self.statement_id);
    }
}

impl contract::convert::Record for AddProfilePermissionResponse {
    const NAME: &'static str = "AddProfilePermissionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("revisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for BadRequestException {
    const NAME: &'static str = "BadRequestException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("code", &mut self.code);
    }
}

impl contract::convert::Record for CancelSigningProfileRequest {
    const NAME: &'static str = "CancelSigningProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("profileName", &mut self.profile_name);
    }
}

impl contract::convert::Record for ConflictException {
    const NAME: &'static str = "ConflictException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("code", &mut self.code);
    }
}

impl contract::convert::Record for DescribeSigningJobRequest {
    const NAME: &'static str = "DescribeSigningJobRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("jobId", &mut self.job_id);
    }
}

impl contract::convert::Record for DescribeSigningJobResponse {
    const NAME: &'static str = "DescribeSigningJobResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("jobId", &mut self.job_id);
        fields.optional("source", &mut self.source);
        fields.optional("signingMaterial", &mut self.signing_material);
        fields.optional("platformId", &mut self.platform_id);
        fields.optional("platformDisplayName", &mut self.platform_display_name);
        fields.optional("profileName", &mut self.profile_name);
        fields.optional("profileVersion", &mut self.profile_version);
        fields.optional("overrides", &mut self.overrides);
        fields.optional("signingParameters", &mut self.signing_parameters);
        fields.optional("createdAt", &mut self.created_at);
        fields.optional("completedAt", &mut self.completed_at);
        fields.optional("signatureExpiresAt", &mut self.signature_expires_at);
        fields.optional("requestedBy", &mut self.requested_by);
        fields.optional("status", &mut self.status);
        fields.optional("statusReason", &mut self.status_reason);
        fields.optional("revocationRecord", &mut self.revocation_record);
        fields.optional("signedObject", &mut self.signed_object);
        fields.optional("jobOwner", &mut self.job_owner);
        fields.optional("jobInvoker", &mut self.job_invoker);
    }
}

impl contract::convert::Record for Destination {
    const NAME: &'static str = "Destination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("s3", &mut self.s3);
    }
}

impl contract::convert::Record for EncryptionAlgorithmOptions {
    const NAME: &'static str = "EncryptionAlgorithmOptions";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("allowedValues", &mut self.allowed_values);
        fields.required("defaultValue", &mut self.default_value);
    }
}

impl contract::convert::Record for GetRevocationStatusRequest {
    const NAME: &'static str = "GetRevocationStatusRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("signatureTimestamp", &mut self.signature_timestamp);
        fields.required("platformId", &mut self.platform_id);
        fields.required("profileVersionArn", &mut self.profile_version_arn);
        fields.required("jobArn", &mut self.job_arn);
        fields.required("certificateHashes", &mut self.certificate_hashes);
    }
}

impl contract::convert::Record for GetRevocationStatusResponse {
    const NAME: &'static str = "GetRevocationStatusResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("revokedEntities", &mut self.revoked_entities);
    }
}

impl contract::convert::Record for GetSigningPlatformRequest {
    const NAME: &'static str = "GetSigningPlatformRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("platformId", &mut self.platform_id);
    }
}

impl contract::convert::Record for GetSigningPlatformResponse {
    const NAME: &'static str = "GetSigningPlatformResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("platformId", &mut self.platform_id);
        fields.optional("displayName", &mut self.display_name);
        fields.optional("partner", &mut self.partner);
        fields.optional("target", &mut self.target);
        fields.optional("category", &mut self.category);
        fields.optional("signingConfiguration", &mut self.signing_configuration);
        fields.optional("signingImageFormat", &mut self.signing_image_format);
        fields.optional("maxSizeInMB", &mut self.max_size_in_mb);
        fields.optional("revocationSupported", &mut self.revocation_supported);
    }
}

impl contract::convert::Record for GetSigningProfileRequest {
    const NAME: &'static str = "GetSigningProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("profileName", &mut self.profile_name);
        fields.optional("profileOwner", &mut self.profile_owner);
    }
}

impl contract::convert::Record for GetSigningProfileResponse {
    const NAME: &'static str = "GetSigningProfileResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("profileName", &mut self.profile_name);
        fields.optional("profileVersion", &mut self.profile_version);
        fields.optional("profileVersionArn", &mut self.profile_version_arn);
        fields.optional("revocationRecord", &mut self.revocation_record);
        fields.optional("signingMaterial", &mut self.signing_material);
        fields.optional("platformId", &mut self.platform_id);
        fields.optional("platformDisplayName", &mut self.platform_display_name);
        fields.optional("signatureValidityPeriod", &mut self.signature_validity_period);
        fields.optional("overrides", &mut self.overrides);
        fields.optional("signingParameters", &mut self.signing_parameters);
        fields.optional("status", &mut self.status);
        fields.optional("statusReason", &mut self.status_reason);
        fields.optional("arn", &mut self.arn);
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for HashAlgorithmOptions {
    const NAME: &'static str = "HashAlgorithmOptions";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("allowedValues", &mut self.allowed_values);
        fields.required("defaultValue", &mut self.default_value);
    }
}

impl contract::convert::Record for InternalServiceErrorException {
    const NAME: &'static str = "InternalServiceErrorException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("code", &mut self.code);
    }
}

impl contract::convert::Record for ListProfilePermissionsRequest {
    const NAME: &'static str = "ListProfilePermissionsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("profileName", &mut self.profile_name);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListProfilePermissionsResponse {
    const NAME: &'static str = "ListProfilePermissionsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("revisionId", &mut self.revision_id);
        fields.optional("policySizeBytes", &mut self.policy_size_bytes);
        fields.optional("permissions", &mut self.permissions);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListSigningJobsRequest {
    const NAME: &'static str = "ListSigningJobsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("status", &mut self.status);
        fields.optional("platformId", &mut self.platform_id);
        fields.optional("requestedBy", &mut self.requested_by);
        fields.optional("maxResults", &mut self.max_results);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("isRevoked", &mut self.is_revoked);
        fields.optional("signatureExpiresBefore", &mut self.signature_expires_before);
        fields.optional("signatureExpiresAfter", &mut self.signature_expires_after);
        fields.optional("jobInvoker", &mut self.job_invoker);
    }
}

impl contract::convert::Record for ListSigningJobsResponse {
    const NAME: &'static str = "ListSigningJobsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("jobs", &mut self.jobs);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListSigningPlatformsRequest {
    const NAME: &'static str = "ListSigningPlatformsRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("category", &mut self.category);
        fields.optional("partner", &mut self.partner);
        fields.optional("target", &mut self.target);
        fields.optional("maxResults", &mut self.max_results);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListSigningPlatformsResponse {
    const NAME: &'static str = "ListSigningPlatformsResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("platforms", &mut self.platforms);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListSigningProfilesRequest {
    const NAME: &'static str = "ListSigningProfilesRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("includeCanceled", &mut self.include_canceled);
        fields.optional("maxResults", &mut self.max_results);
        fields.optional("nextToken", &mut self.next_token);
        fields.optional("platformId", &mut self.platform_id);
        fields.optional("statuses", &mut self.statuses);
    }
}

impl contract::convert::Record for ListSigningProfilesResponse {
    const NAME: &'static str = "ListSigningProfilesResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("profiles", &mut self.profiles);
        fields.optional("nextToken", &mut self.next_token);
    }
}

impl contract::convert::Record for ListTagsForResourceRequest {
    const NAME: &'static str = "ListTagsForResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("resourceArn", &mut self.resource_arn);
    }
}

impl contract::convert::Record for ListTagsForResourceResponse {
    const NAME: &'static str = "ListTagsForResourceResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for NotFoundException {
    const NAME: &'static str = "NotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("code", &mut self.code);
    }
}

impl contract::convert::Record for Permission {
    const NAME: &'static str = "Permission";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("action", &mut self.action);
        fields.optional("principal", &mut self.principal);
        fields.optional("statementId", &mut self.statement_id);
        fields.optional("profileVersion", &mut self.profile_version);
    }
}

impl contract::convert::Record for PutSigningProfileRequest {
    const NAME: &'static str = "PutSigningProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("profileName", &mut self.profile_name);
        fields.optional("signingMaterial", &mut self.signing_material);
        fields.optional("signatureValidityPeriod", &mut self.signature_validity_period);
        fields.required("platformId", &mut self.platform_id);
        fields.optional("overrides", &mut self.overrides);
        fields.optional("signingParameters", &mut self.signing_parameters);
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for PutSigningProfileResponse {
    const NAME: &'static str = "PutSigningProfileResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("arn", &mut self.arn);
        fields.optional("profileVersion", &mut self.profile_version);
        fields.optional("profileVersionArn", &mut self.profile_version_arn);
    }
}

impl contract::convert::Record for RemoveProfilePermissionRequest {
    const NAME: &'static str = "RemoveProfilePermissionRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("profileName", &mut self.profile_name);
        fields.required("revisionId", &mut self.revision_id);
        fields.required("statementId", &mut self.statement_id);
    }
}

impl contract::convert::Record for RemoveProfilePermissionResponse {
    const NAME: &'static str = "RemoveProfilePermissionResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("revisionId", &mut self.revision_id);
    }
}

impl contract::convert::Record for ResourceNotFoundException {
    const NAME: &'static str = "ResourceNotFoundException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("code", &mut self.code);
    }
}

impl contract::convert::Record for RevokeSignatureRequest {
    const NAME: &'static str = "RevokeSignatureRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("jobId", &mut self.job_id);
        fields.optional("jobOwner", &mut self.job_owner);
        fields.required("reason", &mut self.reason);
    }
}

impl contract::convert::Record for RevokeSigningProfileRequest {
    const NAME: &'static str = "RevokeSigningProfileRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("profileName", &mut self.profile_name);
        fields.required("profileVersion", &mut self.profile_version);
        fields.required("reason", &mut self.reason);
        fields.required("effectiveTime", &mut self.effective_time);
    }
}

impl contract::convert::Record for S3Destination {
    const NAME: &'static str = "S3Destination";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("bucketName", &mut self.bucket_name);
        fields.optional("prefix", &mut self.prefix);
    }
}

impl contract::convert::Record for S3SignedObject {
    const NAME: &'static str = "S3SignedObject";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("bucketName", &mut self.bucket_name);
        fields.optional("key", &mut self.key);
    }
}

impl contract::convert::Record for S3Source {
    const NAME: &'static str = "S3Source";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("bucketName", &mut self.bucket_name);
        fields.required("key", &mut self.key);
        fields.required("version", &mut self.version);
    }
}

impl contract::convert::Record for ServiceLimitExceededException {
    const NAME: &'static str = "ServiceLimitExceededException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("code", &mut self.code);
    }
}

impl contract::convert::Record for SignPayloadRequest {
    const NAME: &'static str = "SignPayloadRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("profileName", &mut self.profile_name);
        fields.optional("profileOwner", &mut self.profile_owner);
        fields.required("payload", &mut self.payload);
        fields.required("payloadFormat", &mut self.payload_format);
    }
}

impl contract::convert::Record for SignPayloadResponse {
    const NAME: &'static str = "SignPayloadResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("jobId", &mut self.job_id);
        fields.optional("jobOwner", &mut self.job_owner);
        fields.optional("metadata", &mut self.metadata);
        fields.optional("signature", &mut self.signature);
    }
}

impl contract::convert::Record for SignatureValidityPeriod {
    const NAME: &'static str = "SignatureValidityPeriod";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("value", &mut self.value);
        fields.optional("type", &mut self.r#type);
    }
}

impl contract::convert::Record for SignedObject {
    const NAME: &'static str = "SignedObject";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("s3", &mut self.s3);
    }
}

impl contract::convert::Record for SigningConfiguration {
    const NAME: &'static str = "SigningConfiguration";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("encryptionAlgorithmOptions", &mut self.encryption_algorithm_options);
        fields.required("hashAlgorithmOptions", &mut self.hash_algorithm_options);
    }
}

impl contract::convert::Record for SigningConfigurationOverrides {
    const NAME: &'static str = "SigningConfigurationOverrides";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("encryptionAlgorithm", &mut self.encryption_algorithm);
        fields.optional("hashAlgorithm", &mut self.hash_algorithm);
    }
}

impl contract::convert::Record for SigningImageFormat {
    const NAME: &'static str = "SigningImageFormat";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("supportedFormats", &mut self.supported_formats);
        fields.required("defaultFormat", &mut self.default_format);
    }
}

impl contract::convert::Record for SigningJob {
    const NAME: &'static str = "SigningJob";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("jobId", &mut self.job_id);
        fields.optional("source", &mut self.source);
        fields.optional("signedObject", &mut self.signed_object);
        fields.optional("signingMaterial", &mut self.signing_material);
        fields.optional("createdAt", &mut self.created_at);
        fields.optional("status", &mut self.status);
        fields.optional("isRevoked", &mut self.is_revoked);
        fields.optional("profileName", &mut self.profile_name);
        fields.optional("profileVersion", &mut self.profile_version);
        fields.optional("platformId", &mut self.platform_id);
        fields.optional("platformDisplayName", &mut self.platform_display_name);
        fields.optional("signatureExpiresAt", &mut self.signature_expires_at);
        fields.optional("jobOwner", &mut self.job_owner);
        fields.optional("jobInvoker", &mut self.job_invoker);
    }
}

impl contract::convert::Record for SigningJobRevocationRecord {
    const NAME: &'static str = "SigningJobRevocationRecord";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("reason", &mut self.reason);
        fields.optional("revokedAt", &mut self.revoked_at);
        fields.optional("revokedBy", &mut self.revoked_by);
    }
}

impl contract::convert::Record for SigningMaterial {
    const NAME: &'static str = "SigningMaterial";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("certificateArn", &mut self.certificate_arn);
    }
}

impl contract::convert::Record for SigningPlatform {
    const NAME: &'static str = "SigningPlatform";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("platformId", &mut self.platform_id);
        fields.optional("displayName", &mut self.display_name);
        fields.optional("partner", &mut self.partner);
        fields.optional("target", &mut self.target);
        fields.optional("category", &mut self.category);
        fields.optional("signingConfiguration", &mut self.signing_configuration);
        fields.optional("signingImageFormat", &mut self.signing_image_format);
        fields.optional("maxSizeInMB", &mut self.max_size_in_mb);
        fields.optional("revocationSupported", &mut self.revocation_supported);
    }
}

impl contract::convert::Record for SigningPlatformOverrides {
    const NAME: &'static str = "SigningPlatformOverrides";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("signingConfiguration", &mut self.signing_configuration);
        fields.optional("signingImageFormat", &mut self.signing_image_format);
    }
}

impl contract::convert::Record for SigningProfile {
    const NAME: &'static str = "SigningProfile";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("profileName", &mut self.profile_name);
        fields.optional("profileVersion", &mut self.profile_version);
        fields.optional("profileVersionArn", &mut self.profile_version_arn);
        fields.optional("signingMaterial", &mut self.signing_material);
        fields.optional("signatureValidityPeriod", &mut self.signature_validity_period);
        fields.optional("platformId", &mut self.platform_id);
        fields.optional("platformDisplayName", &mut self.platform_display_name);
        fields.optional("signingParameters", &mut self.signing_parameters);
        fields.optional("status", &mut self.status);
        fields.optional("arn", &mut self.arn);
        fields.optional("tags", &mut self.tags);
    }
}

impl contract::convert::Record for SigningProfileRevocationRecord {
    const NAME: &'static str = "SigningProfileRevocationRecord";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("revocationEffectiveFrom", &mut self.revocation_effective_from);
        fields.optional("revokedAt", &mut self.revoked_at);
        fields.optional("revokedBy", &mut self.revoked_by);
    }
}

impl contract::convert::Record for Source {
    const NAME: &'static str = "Source";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("s3", &mut self.s3);
    }
}

impl contract::convert::Record for StartSigningJobRequest {
    const NAME: &'static str = "StartSigningJobRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("source", &mut self.source);
        fields.required("destination", &mut self.destination);
        fields.required("profileName", &mut self.profile_name);
        fields.required("clientRequestToken", &mut self.client_request_token);
        fields.optional("profileOwner", &mut self.profile_owner);
    }
}

impl contract::convert::Record for StartSigningJobResponse {
    const NAME: &'static str = "StartSigningJobResponse";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("jobId", &mut self.job_id);
        fields.optional("jobOwner", &mut self.job_owner);
    }
}

impl contract::convert::Record for TagResourceRequest {
    const NAME: &'static str = "TagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("resourceArn", &mut self.resource_arn);
        fields.required("tags", &mut self.tags);
    }
}

impl contract::convert::Record for TagResourceResponse {
    const NAME: &'static str = "TagResourceResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ThrottlingException {
    const NAME: &'static str = "ThrottlingException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("code", &mut self.code);
    }
}

impl contract::convert::Record for TooManyRequestsException {
    const NAME: &'static str = "TooManyRequestsException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("code", &mut self.code);
    }
}

impl contract::convert::Record for UntagResourceRequest {
    const NAME: &'static str = "UntagResourceRequest";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.required("resourceArn", &mut self.resource_arn);
        fields.required("tagKeys", &mut self.tag_keys);
    }
}

impl contract::convert::Record for UntagResourceResponse {
    const NAME: &'static str = "UntagResourceResponse";

    #[inline]
    fn members(&mut self, _: &mut Fields) {}
}

impl contract::convert::Record for ValidationException {
    const NAME: &'static str = "ValidationException";

    #[inline]
    fn members(&mut self, fields: &mut Fields) {
        fields.optional("message", &mut self.message);
        fields.optional("code", &mut self.code);
    }
}

contract::readable! { AccessDeniedException
AddProfilePermissionRequest
AddProfilePermissionResponse
BadRequestException
CancelSigningProfileRequest
ConflictException
DescribeSigningJobRequest
DescribeSigningJobResponse
Destination
EncryptionAlgorithmOptions
GetRevocationStatusRequest
GetRevocationStatusResponse
GetSigningPlatformRequest
GetSigningPlatformResponse
GetSigningProfileRequest
GetSigningProfileResponse
HashAlgorithmOptions
InternalServiceErrorException
ListProfilePermissionsRequest
ListProfilePermissionsResponse
ListSigningJobsRequest
ListSigningJobsResponse
ListSigningPlatformsRequest
ListSigningPlatformsResponse
ListSigningProfilesRequest
ListSigningProfilesResponse
ListTagsForResourceRequest
ListTagsForResourceResponse
NotFoundException
Permission
PutSigningProfileRequest
PutSigningProfileResponse
RemoveProfilePermissionRequest
RemoveProfilePermissionResponse
ResourceNotFoundException
RevokeSignatureRequest
RevokeSigningProfileRequest
S3Destination
S3SignedObject
S3Source
ServiceLimitExceededException
SignPayloadRequest
SignPayloadResponse
SignatureValidityPeriod
SignedObject
SigningConfiguration
SigningConfigurationOverrides
SigningImageFormat
SigningJob
SigningJobRevocationRecord
SigningMaterial
SigningPlatform
SigningPlatformOverrides
SigningProfile
SigningProfileRevocationRecord
Source
StartSigningJobRequest
StartSigningJobResponse
TagResourceRequest
TagResourceResponse
ThrottlingException
TooManyRequestsException
UntagResourceRequest
UntagResourceResponse
ValidationException }
