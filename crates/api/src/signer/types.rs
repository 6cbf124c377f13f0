// Generated from `models/signer.json` by `cargo xtask models`: change the generator, not this file.
#![allow(missing_docs, reason = "the names are the model's; AWS documents them, and its prose is not ours to copy")]
#![allow(
    unused_imports,
    clippy::large_enum_variant,
    clippy::enum_variant_names,
    reason = "one header for all models; shapes are the model's"
)]

use bytes::Bytes;
use contract::{EventStream, Map, REDACTED, Timestamp};
use std::fmt;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessDeniedException {
    pub message: Option<String>,
    pub code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddProfilePermissionRequest {
    pub profile_name: String,
    pub profile_version: Option<String>,
    pub action: String,
    pub principal: String,
    pub revision_id: Option<String>,
    pub statement_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddProfilePermissionResponse {
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BadRequestException {
    pub message: Option<String>,
    pub code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelSigningProfileRequest {
    pub profile_name: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConflictException {
    pub message: Option<String>,
    pub code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSigningJobRequest {
    pub job_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeSigningJobResponse {
    pub job_id: Option<String>,
    pub source: Option<Source>,
    pub signing_material: Option<SigningMaterial>,
    pub platform_id: Option<String>,
    pub platform_display_name: Option<String>,
    pub profile_name: Option<String>,
    pub profile_version: Option<String>,
    pub overrides: Option<SigningPlatformOverrides>,
    pub signing_parameters: Option<Map<String>>,
    pub created_at: Option<Timestamp>,
    pub completed_at: Option<Timestamp>,
    pub signature_expires_at: Option<Timestamp>,
    pub requested_by: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub revocation_record: Option<SigningJobRevocationRecord>,
    pub signed_object: Option<SignedObject>,
    pub job_owner: Option<String>,
    pub job_invoker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Destination {
    pub s3: Option<S3Destination>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EncryptionAlgorithmOptions {
    pub allowed_values: Vec<String>,
    pub default_value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRevocationStatusRequest {
    pub signature_timestamp: Timestamp,
    pub platform_id: String,
    pub profile_version_arn: String,
    pub job_arn: String,
    pub certificate_hashes: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRevocationStatusResponse {
    pub revoked_entities: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSigningPlatformRequest {
    pub platform_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSigningPlatformResponse {
    pub platform_id: Option<String>,
    pub display_name: Option<String>,
    pub partner: Option<String>,
    pub target: Option<String>,
    pub category: Option<String>,
    pub signing_configuration: Option<SigningConfiguration>,
    pub signing_image_format: Option<SigningImageFormat>,
    pub max_size_in_mb: Option<i32>,
    pub revocation_supported: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSigningProfileRequest {
    pub profile_name: String,
    pub profile_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSigningProfileResponse {
    pub profile_name: Option<String>,
    pub profile_version: Option<String>,
    pub profile_version_arn: Option<String>,
    pub revocation_record: Option<SigningProfileRevocationRecord>,
    pub signing_material: Option<SigningMaterial>,
    pub platform_id: Option<String>,
    pub platform_display_name: Option<String>,
    pub signature_validity_period: Option<SignatureValidityPeriod>,
    pub overrides: Option<SigningPlatformOverrides>,
    pub signing_parameters: Option<Map<String>>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub arn: Option<String>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct HashAlgorithmOptions {
    pub allowed_values: Vec<String>,
    pub default_value: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalServiceErrorException {
    pub message: Option<String>,
    pub code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListProfilePermissionsRequest {
    pub profile_name: String,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListProfilePermissionsResponse {
    pub revision_id: Option<String>,
    pub policy_size_bytes: Option<i32>,
    pub permissions: Option<Vec<Permission>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningJobsRequest {
    pub status: Option<String>,
    pub platform_id: Option<String>,
    pub requested_by: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub is_revoked: Option<bool>,
    pub signature_expires_before: Option<Timestamp>,
    pub signature_expires_after: Option<Timestamp>,
    pub job_invoker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningJobsResponse {
    pub jobs: Option<Vec<SigningJob>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningPlatformsRequest {
    pub category: Option<String>,
    pub partner: Option<String>,
    pub target: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningPlatformsResponse {
    pub platforms: Option<Vec<SigningPlatform>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningProfilesRequest {
    pub include_canceled: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub platform_id: Option<String>,
    pub statuses: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningProfilesResponse {
    pub profiles: Option<Vec<SigningProfile>>,
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotFoundException {
    pub message: Option<String>,
    pub code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Permission {
    pub action: Option<String>,
    pub principal: Option<String>,
    pub statement_id: Option<String>,
    pub profile_version: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutSigningProfileRequest {
    pub profile_name: String,
    pub signing_material: Option<SigningMaterial>,
    pub signature_validity_period: Option<SignatureValidityPeriod>,
    pub platform_id: String,
    pub overrides: Option<SigningPlatformOverrides>,
    pub signing_parameters: Option<Map<String>>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutSigningProfileResponse {
    pub arn: Option<String>,
    pub profile_version: Option<String>,
    pub profile_version_arn: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveProfilePermissionRequest {
    pub profile_name: String,
    pub revision_id: String,
    pub statement_id: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveProfilePermissionResponse {
    pub revision_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
    pub code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RevokeSignatureRequest {
    pub job_id: String,
    pub job_owner: Option<String>,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct RevokeSigningProfileRequest {
    pub profile_name: String,
    pub profile_version: String,
    pub reason: String,
    pub effective_time: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3Destination {
    pub bucket_name: Option<String>,
    pub prefix: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3SignedObject {
    pub bucket_name: Option<String>,
    pub key: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct S3Source {
    pub bucket_name: String,
    pub key: String,
    pub version: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceLimitExceededException {
    pub message: Option<String>,
    pub code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SignPayloadRequest {
    pub profile_name: String,
    pub profile_owner: Option<String>,
    pub payload: Bytes,
    pub payload_format: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SignPayloadResponse {
    pub job_id: Option<String>,
    pub job_owner: Option<String>,
    pub metadata: Option<Map<String>>,
    pub signature: Option<Bytes>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SignatureValidityPeriod {
    pub value: Option<i32>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SignedObject {
    pub s3: Option<S3SignedObject>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningConfiguration {
    pub encryption_algorithm_options: EncryptionAlgorithmOptions,
    pub hash_algorithm_options: HashAlgorithmOptions,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningConfigurationOverrides {
    pub encryption_algorithm: Option<String>,
    pub hash_algorithm: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningImageFormat {
    pub supported_formats: Vec<String>,
    pub default_format: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningJob {
    pub job_id: Option<String>,
    pub source: Option<Source>,
    pub signed_object: Option<SignedObject>,
    pub signing_material: Option<SigningMaterial>,
    pub created_at: Option<Timestamp>,
    pub status: Option<String>,
    pub is_revoked: Option<bool>,
    pub profile_name: Option<String>,
    pub profile_version: Option<String>,
    pub platform_id: Option<String>,
    pub platform_display_name: Option<String>,
    pub signature_expires_at: Option<Timestamp>,
    pub job_owner: Option<String>,
    pub job_invoker: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningJobRevocationRecord {
    pub reason: Option<String>,
    pub revoked_at: Option<Timestamp>,
    pub revoked_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningMaterial {
    pub certificate_arn: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningPlatform {
    pub platform_id: Option<String>,
    pub display_name: Option<String>,
    pub partner: Option<String>,
    pub target: Option<String>,
    pub category: Option<String>,
    pub signing_configuration: Option<SigningConfiguration>,
    pub signing_image_format: Option<SigningImageFormat>,
    pub max_size_in_mb: Option<i32>,
    pub revocation_supported: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningPlatformOverrides {
    pub signing_configuration: Option<SigningConfigurationOverrides>,
    pub signing_image_format: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningProfile {
    pub profile_name: Option<String>,
    pub profile_version: Option<String>,
    pub profile_version_arn: Option<String>,
    pub signing_material: Option<SigningMaterial>,
    pub signature_validity_period: Option<SignatureValidityPeriod>,
    pub platform_id: Option<String>,
    pub platform_display_name: Option<String>,
    pub signing_parameters: Option<Map<String>>,
    pub status: Option<String>,
    pub arn: Option<String>,
    pub tags: Option<Map<String>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningProfileRevocationRecord {
    pub revocation_effective_from: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
    pub revoked_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Source {
    pub s3: Option<S3Source>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartSigningJobRequest {
    pub source: Source,
    pub destination: Destination,
    pub profile_name: String,
    pub client_request_token: String,
    pub profile_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartSigningJobResponse {
    pub job_id: Option<String>,
    pub job_owner: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Map<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThrottlingException {
    pub message: Option<String>,
    pub code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct TooManyRequestsException {
    pub message: Option<String>,
    pub code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceResponse {}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationException {
    pub message: Option<String>,
    pub code: Option<String>,
}
